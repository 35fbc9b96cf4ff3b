"""What the gate said of a candidate, and who may put it in use all the same.

`retinaview-train gate` writes `gate.json` into the candidate's folder. A candidate goes into use
when it is better than the model it was measured against; otherwise only when somebody says so with
a name and a reason, which its card and the audit log keep.
"""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

import tomlkit

from retinaview.catalog import CARD_NAME, ModelCard
from retinaview.errors import ModelFileError
from retinaview.workflow.files import write_whole

GATE_NAME: Final = "gate.json"
FORMAT: Final = "retinaview-gate/1"
BETTER: Final = "better"
NOT_MEASURED: Final = "not measured"
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
                raise ModelFileError(f"Say who and why: {flag} is missing.")
            if len(text) > LONGEST or not text.isprintable():
                raise ModelFileError(f"{flag}: one line of at most {LONGEST} characters.")


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
            return Gate(NOT_MEASURED, ("Its gate report is of a form not known here.",))
        if facts["candidate"]["sha256"] != (card.sha256 or ""):
            return Gate(NOT_MEASURED, ("Its gate report is of other weights.",))
        return Gate(str(facts["verdict"]), tuple(str(reason) for reason in facts["reasons"]))
    except FileNotFoundError:
        return Gate(NOT_MEASURED, ("Measure it with `retinaview-train gate`.",))
    except (OSError, ValueError, KeyError, TypeError, UnicodeDecodeError):
        return Gate(NOT_MEASURED, ("Its gate report cannot be read.",))


def refuse_unless_passed(card: ModelCard, gate: Gate, override: Override | None) -> None:
    """Make sure that a candidate may be put in use.

    Raises:
        ModelFileError: it did not pass the gate and nobody takes it on.
    """
    if override is not None:
        override.check()
    elif not gate.is_passed:
        raise ModelFileError(
            f"{card.label} did not pass the gate ({gate.verdict}). {' '.join(gate.reasons)} To use "
            "it all the same, say who and why: --override NAME --reason TEXT."
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
