"""What the gate said of a candidate, and who may put it in use all the same.

`retinaview-train gate` writes `gate.json` into the candidate's folder. A candidate goes into use
when it is better than the model it was measured against; otherwise only when somebody says so with
a name and a reason, which its card and the audit log keep.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

import tomlkit

from retinaview.catalog import CARD_NAME, ModelCard
from retinaview.errors import ModelFileError
from retinaview.words import joined, mark, said_from, tr
from retinaview.workflow.files import write_whole

GATE_NAME: Final = "gate.json"
FORMAT: Final = "retinaview-gate/1"
BETTER: Final = mark("better")
NOT_BETTER: Final = mark("not better")
REFUSED: Final = mark("refused")
NOT_MEASURED: Final = mark("not measured")
LONGEST: Final = 500


@dataclass(frozen=True)
class Override:
    """Who puts a model in use although it did not pass the gate, and why."""

    name: str
    reason: str

    def check(self) -> None:
        """Make sure that both are said.

        Raises:
            ModelFileError: one is not.
        """
        for flag, text in (("--override NAME", self.name), ("--reason TEXT", self.reason)):
            if not text.strip():
                raise ModelFileError(tr("Say who and why: {flag} is missing.", flag=flag))
            if len(text) > LONGEST or not text.isprintable():
                raise ModelFileError(
                    tr("{flag}: one line of at most {most} characters.", flag=flag, most=LONGEST)
                )


@dataclass(frozen=True)
class Gate:
    """What the gate said.

    Attributes:
        verdict: "better", "not better", "refused", or "not measured".
        reasons: sentences.
    """

    verdict: str
    reasons: tuple[str, ...]

    @property
    def is_passed(self) -> bool:
        """Whether the candidate may be put in use without further ado."""
        return self.verdict == BETTER


def read_gate(card: ModelCard) -> Gate:
    """Read what the gate said of a model; a report on other weights counts for none."""
    try:
        facts: Any = json.loads((card.folder / GATE_NAME).read_text("utf-8"))
        if facts["format"] != FORMAT:
            return Gate(NOT_MEASURED, (tr("Its gate report is of a form not known here."),))
        if facts["candidate"]["sha256"] != (card.sha256 or ""):
            return Gate(NOT_MEASURED, (tr("Its gate report is of other weights."),))
        return Gate(str(facts["verdict"]), _reasons(facts))
    except FileNotFoundError:
        return Gate(NOT_MEASURED, (tr("Measure it with `retinaview-train gate`."),))
    except (OSError, ValueError, KeyError, TypeError, UnicodeDecodeError):
        return Gate(NOT_MEASURED, (tr("Its gate report cannot be read."),))


def told_of_gate(card: ModelCard) -> tuple[str, ...]:
    """What to know of a model that comes from elsewhere: how it fared there, and who took it on."""
    if not (card.folder / GATE_NAME).is_file():
        return (tr("It brings no gate report: it is not known how it compares with others."),)
    gate = read_gate(card)
    found = tr(
        "The gate it went through elsewhere: {verdict}. {reasons}",
        verdict=tr(gate.verdict),
        reasons=joined(gate.reasons),
    )
    if not card.override:
        return (found,)
    return found, tr("It was put in use all the same. {override}", override=card.override)


def _reasons(facts: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(map(said_from, facts.get("reasons_said") or facts["reasons"]))


def refuse_unless_passed(card: ModelCard, gate: Gate, override: Override | None) -> None:
    """Make sure that a candidate may be put in use.

    Raises:
        ModelFileError: it did not pass the gate and nobody takes it on.
    """
    if override is not None:
        override.check()
    elif not gate.is_passed:
        raise ModelFileError(
            tr(
                "{model} did not pass the gate ({verdict}). {reasons} To use it all the same, say "
                "who and why: --override NAME --reason TEXT.",
                model=card.label,
                verdict=tr(gate.verdict),
                reasons=joined(gate.reasons),
            )
        )


def note_override(folder: Path, gate: Gate, override: Override) -> None:
    """Write into a model's card who put it in use, and why."""
    path = folder / CARD_NAME
    document = tomlkit.parse(path.read_text("utf-8"))
    today = date.today().isoformat()
    document["override"] = (
        f"Gate: {gate.verdict}. Put in use on {today} by {override.name.strip()}: "
        f"{override.reason.strip()}"
    )
    write_whole(path, tomlkit.dumps(document).encode())
