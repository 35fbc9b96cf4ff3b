"""Makes docs/formats.md: every case is drawn, opened, and the page says what came of it.

A further kind of file is a module with a `SECTION`, listed in `SECTIONS`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from retinaview.core.image import FundusImage, LoadChoices, depth_in_words
from retinaview.errors import ImageReadError
from retinaview.imaging.load import load_fundus

HEAD = """# What opens, and what does not

Made by a test (`make formats`): it draws each of these files, opens it, and writes down what came
of it. Photographs of 64 px to 150 megapixels open (50 in JPEG 2000); above that, and where a file
and its pixels would take more than 3 GB of memory, the header alone is read and the sentence says
so. Colours are the file's own numbers; whatever is converted, flattened or left out is said in a
notice, in the window and in every record. The first bytes of a file decide what it is, not its
name.
"""
OPENS_HEAD = "| file | opens as | notices |\n| --- | --- | --- |"
REFUSED_HEAD = "| file | sentence |\n| --- | --- |"


@dataclass(frozen=True)
class Case:
    """One file.

    Attributes:
        title: what it is, in a few words.
        name: what it is called.
        draw: gives its bytes.
        opens: whether it must open.
        choices: how it is read.
    """

    title: str
    name: str
    draw: Callable[[], bytes]
    opens: bool = True
    choices: LoadChoices = LoadChoices()  # noqa: RUF009  a frozen value


@dataclass(frozen=True)
class Section:
    """The cases of one kind of file, and a sentence or two before them."""

    title: str
    words: str
    cases: Sequence[Case]


def make_page(sections: Sequence[Section], folder: Path) -> str:
    """Draw every file into `folder`, open it, and give the page as Markdown."""
    parts = [HEAD]
    for section in sections:
        opened, refused = [], []
        for case in section.cases:
            row = _row(case, folder)
            (opened if case.opens else refused).append(row)
        parts.append(f"## {section.title}\n\n{section.words}".rstrip() + "\n")
        parts += ["\n".join([OPENS_HEAD, *opened]) + "\n"] if opened else []
        parts += ["\n".join([REFUSED_HEAD, *refused]) + "\n"] if refused else []
    return "\n".join(parts)


def _row(case: Case, folder: Path) -> str:
    path = folder / case.name
    path.write_bytes(case.draw())
    try:
        image = load_fundus(path, choices=case.choices)
    except ImageReadError as error:
        if case.opens:
            raise
        return f"| {case.title} | {error} |"
    if not case.opens:
        raise AssertionError(f"{case.title} was opened")
    return f"| {case.title} | {_opened(image)} | {' '.join(image.source.notices) or '–'} |"


def _opened(image: FundusImage) -> str:
    source = image.source
    frames = f", {source.frames} pictures" if source.frames > 1 else ""
    return f"{source.file_format}, {depth_in_words(source.bit_depth)}{frames} ({source.decoder})"
