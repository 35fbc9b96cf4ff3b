"""Keeps the translations: `python scripts/languages.py` after a change to any text.

Every text given to `tr` or `mark` as a plain string, and what the cards of the models say to users,
goes into `resources/languages/retinaview_LANGUAGE.ts`, the files of Qt Linguist; what nothing says
any more leaves them. A new text waits there, marked unfinished, for its translation. Then Qt's
`lrelease` makes the `.qm` files that the program reads.
"""

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path("resources", "languages")
LANGUAGES = {"de": "de_DE", "es": "es_ES", "zh": "zh_CN"}
CONTEXT = "RetinaView"
SAID = ("tr", "mark")
PACKAGES = ("retinaview", "trainer")
CARD_TEXTS = ("title", "summary", "intended_use", "limitations")
OPTION_TEXTS = ("title", "help")


def texts(root: Path = ROOT) -> dict[str, str]:
    """Every text to translate, in the order of the files, and the first file that has it."""
    found: dict[str, str] = {}
    for path in (path for name in PACKAGES for path in sorted((root / name).rglob("*.py"))):
        for text in _said_in(ast.parse(path.read_text("utf-8"))):
            found.setdefault(text, path.relative_to(root).as_posix())
    for path in sorted((root / "models").glob("*/model.toml")):
        for text in _of_card(tomllib.loads(path.read_text("utf-8"))):
            found.setdefault(text, path.relative_to(root).as_posix())
    return found


def _said_in(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        first = node.args[0] if node.func.id in SAID and node.args else None
        if isinstance(first, ast.Constant) and first.value:
            yield str(first.value)


def _of_card(card: dict[str, object]) -> Iterator[str]:
    for name in CARD_TEXTS:
        if card.get(name):
            yield str(card[name])
    options = card.get("options")
    for option in options.values() if isinstance(options, dict) else ():
        yield from (str(option[name]) for name in OPTION_TEXTS if option.get(name))
        yield from (str(choice) for choice in option.get("choices", ()))
    config = card.get("config")
    if isinstance(config, dict) and config.get("note"):
        yield str(config["note"])
    contract = card.get("input")
    if isinstance(contract, dict) and contract.get("photograph"):
        yield str(contract["photograph"])


def ts_path(language: str, root: Path = ROOT) -> Path:
    """The file of Qt Linguist of a language."""
    return root / FOLDER / f"retinaview_{language}.ts"


def translations(path: Path) -> dict[str, str]:
    """What a file of Qt Linguist says for each text; "" where that is not finished."""
    said = {}
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        is_finished = translation is not None and translation.get("type") != "unfinished"
        said[message.findtext("source", "")] = (
            translation.text or "" if is_finished and translation is not None else ""
        )
    return said


def write_ts(path: Path, language: str, found: dict[str, str], said: dict[str, str]) -> None:
    """Write the file of Qt Linguist of one language."""
    top = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(top, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text, place in found.items():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "location", filename=f"../../{place}")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        if said.get(text):
            translation.text = said[text]
        else:
            translation.set("type", "unfinished")
    ElementTree.indent(top)
    path.parent.mkdir(parents=True, exist_ok=True)
    body = ElementTree.tostring(top, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def release(ts: Path, qm: Path) -> None:
    """Make the file that the program reads of a file of Qt Linguist."""
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    tool = Path(PySide6.__file__).parent / name
    subprocess.run([tool, "-silent", "-removeidentical", ts, "-qm", qm], check=True)


def main() -> int:
    """Bring all languages up to date and say what is missing."""
    found = texts()
    for language, locale in LANGUAGES.items():
        path = ts_path(language)
        said = translations(path) if path.is_file() else {}
        write_ts(path, locale, found, said)
        release(path, path.with_suffix(".qm"))
        missing = sum(not said.get(text) for text in found)
        print(f"{path.relative_to(ROOT)}: {len(found)} texts, {missing} without a translation")
    return 0


if __name__ == "__main__":
    sys.exit(main())
