"""What a report holds: the user's choices, and the studies it is on. Knows no Qt."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from operator import is_
from typing import Any, Final, Literal

from retinaview.core.study import Study
from retinaview.errors import PairError
from retinaview.imaging.measuring import Measurement
from retinaview.report.logo import Logo
from retinaview.report.pair import why_no_pair
from retinaview.words import mark, tr

Paper = Literal["A4", "Letter"]
Template = Literal["eye", "pair"]

TITLE: Final = mark("Fundus photograph report")
ORIGINAL: Final = "original"
PROCESSED: Final = "processed"
GRADE: Final = "grade"
FINDINGS: Final = "findings"
NUMBERS: Final = "numbers"
BY_HAND: Final = "measurements"
PARTS: Final = {
    ORIGINAL: mark("The original"),
    PROCESSED: mark("The processed picture"),
    GRADE: mark("Quality of the original"),
    FINDINGS: mark("Numbers of what the model changed"),
    NUMBERS: mark("Numbers of both pictures"),
    BY_HAND: mark("What was measured by hand"),
}
"""What may be left out beside maps, by what `ReportPlan.without` calls it."""
NUMBERS_OF: Final = "numbers:"
"""Before the id of an overlay whose numbers are left out."""
ALWAYS: Final = mark(
    "Always there: what the picture is for and not for, the word PROCESSED, the model and its "
    "version, the verdict, warnings and provenance. The record in the file says what was left out."
)
NEVER_ALONE: Final = mark("A processed picture is never shown without its original.")
LONGEST_TEXT: Final = 20_000
LONGEST_LINE: Final = 200
TOO_LONG: Final = {
    "title": mark("A title has at most {most} letters."),
    "clinic": mark("A clinic has at most {most} letters."),
    "operator": mark("An operator has at most {most} letters."),
    "comment": mark("A comment has at most {most} letters."),
}


def plain_text(text: str) -> str:
    """Give text of any script with plain line ends and no other control characters."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ").strip("\n")
    return "".join(letter for letter in lines if letter == "\n" or _is_written(letter))


def _is_written(letter: str) -> bool:
    """Whether it is a letter, or joins or turns letters as many scripts need."""
    category = unicodedata.category(letter)
    return category == "Cf" or not category.startswith("C")


@dataclass(frozen=True)
class ReportPlan:
    """What the user wants of a report.

    Attributes:
        paper: its size.
        title: at its head; "" takes the usual one.
        comment: free text of any number of lines.
        clinic: name of the clinic.
        logo: path of a PNG, JPEG or SVG file, "" for none.
        operator: who made it.
        without: what is left out: names in `PARTS`, ids of overlays whose maps are, and
            `NUMBERS_OF` with an id where its numbers are.
        template: "eye" for one photograph, "pair" for two of one patient.

    Raises:
        ValueError: the processed picture would be shown without its original, or a text is too
            long; the sentence says which.
    """

    paper: Paper = "A4"
    title: str = ""
    comment: str = ""
    clinic: str = ""
    logo: str = ""
    operator: str = ""
    without: tuple[str, ...] = ()
    template: Template = "eye"

    def __post_init__(self) -> None:
        if ORIGINAL in self.without and PROCESSED not in self.without:
            raise ValueError(tr(NEVER_ALONE))
        object.__setattr__(self, "without", tuple(sorted(set(self.without))))
        object.__setattr__(self, "comment", plain_text(self.comment))
        for name in ("title", "clinic", "operator"):
            line = " ".join(plain_text(getattr(self, name)).split())
            object.__setattr__(self, name, line)
            if len(line) > LONGEST_LINE:
                raise ValueError(tr(TOO_LONG[name], most=LONGEST_LINE))
        if len(self.comment) > LONGEST_TEXT:
            raise ValueError(tr(TOO_LONG["comment"], most=LONGEST_TEXT))

    def shows(self, part: str) -> bool:
        """Whether a part, or the maps of an overlay, are shown."""
        return part not in self.without

    def shows_numbers(self, overlay_id: str) -> bool:
        """Whether the numbers of an overlay are shown."""
        return f"{NUMBERS_OF}{overlay_id}" not in self.without

    def with_parts(self, parts: Iterable[str], *, shown: bool) -> "ReportPlan":
        """Show parts, or leave them out; the original stays as long as the processed picture."""
        changed = set(parts)
        without = set(self.without) - changed if shown else set(self.without) | changed
        if PROCESSED not in without:
            without.discard(ORIGINAL)
        return replace(self, without=tuple(without))

    def with_words(self, field: str, text: str) -> "ReportPlan":
        """Take another title, comment, clinic, operator or path of the logo.

        Raises:
            ValueError: it is too long.
        """
        words: dict[str, Any] = {field: text}
        return replace(self, **words)

    def without_words(self) -> "ReportPlan":
        """Leave out every word that the user wrote, and the logo: they may say whose eye it is."""
        return replace(self, title="", comment="", clinic="", logo="", operator="")


EVERYTHING: Final = ReportPlan()


@dataclass(frozen=True, eq=False)
class Report:
    """A report to draw: the studies it is on, and the plan.

    Attributes:
        study: what it is on.
        plan: what the user wants.
        logo: what lies at the plan's `logo`, read; None for none.
        measurements: what a hand measured on the photograph.
        other: the second study where the plan is for a pair: the patient's other eye, or another
            visit of the same eye.
        other_measurements: what a hand measured on its photograph.

    Raises:
        PairError: the two photographs cannot stand in one report; the sentence says why.
        ValueError: a pair without a second study, or a second study without a pair.
    """

    study: Study
    plan: ReportPlan = EVERYTHING
    logo: Logo | None = None
    measurements: tuple[Measurement, ...] = ()
    other: Study | None = None
    other_measurements: tuple[Measurement, ...] = ()

    def __post_init__(self) -> None:
        if (self.plan.template == "pair") != (self.other is not None):
            raise ValueError("a pair has two studies, and nothing else has")
        if self.other is not None:
            problem = why_no_pair(self.study.image, self.other.image)
            if problem:
                raise PairError(problem)

    @property
    def studies(self) -> tuple[Study, ...]:
        """The study, and the other one of a pair."""
        return (self.study,) if self.other is None else (self.study, self.other)

    @property
    def by_eye(self) -> tuple["Report", ...]:
        """A report for each study alone, of the same plan."""
        plan = replace(self.plan, template="eye")
        alone = replace(self, plan=plan, other=None, other_measurements=())
        if self.other is None:
            return (alone,)
        second = replace(alone, study=self.other, measurements=self.other_measurements)
        return alone, second

    def on(self, studies: Sequence[Study]) -> "Report":
        """The same on these studies, as many as there were, in the order of `studies`."""
        return replace(self, study=studies[0], other=studies[1] if self.other else None)

    def is_like(self, report: "Report") -> bool:
        """Whether both are on the same studies, want the same and hold the same measurements."""
        return (
            len(self.studies) == len(report.studies)
            and all(map(is_, self.studies, report.studies))
            and self.plan == report.plan
            and self.measurements == report.measurements
            and self.other_measurements == report.other_measurements
        )
