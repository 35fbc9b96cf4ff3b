"""The verdict of a gate, from what was measured: better, not better, or refused."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from retinaview.words import mark, tr
from trainer.gate.comparing import FEWEST_PATIENTS, Compared
from trainer.gate.suite import Guarded

HIGHER = mark(
    "On {patients} held-out patients {name} is {difference} higher than that of the model in use "
    "(95 % interval {low} to {high})."
)
LOWER = mark(
    "{name} on the held-out patients is lower than that of the model in use: {difference} (95 % "
    "interval {low} to {high})."
)
CHANCE = mark(
    "{name} on the held-out patients differs by {difference}, which may be chance (95 % interval "
    "{low} to {high})."
)
WORSE = mark("{name} got worse: {difference} (95 % interval {low} to {high}).")
NOTHING_WORSE = mark("The guard suite finds nothing that got worse.")


class Verdict(StrEnum):
    """What the gate says of a candidate."""

    BETTER = "better"
    NOT_BETTER = "not better"
    REFUSED = "refused"


@dataclass(frozen=True)
class Judged:
    """A verdict and why: plain sentences, the weightiest first."""

    verdict: Verdict
    reasons: tuple[str, ...]


def judge(
    measures: Sequence[Compared], suite: Sequence[Guarded], refusals: Sequence[str] = ()
) -> Judged:
    """Judge a candidate.

    Args:
        measures: on the held-out patients; the first one decides.
        suite: of the guard.
        refusals: sentences on what speaks against it from the outset.
    """
    failed = [_failed(each) for each in suite if not each.is_passed]
    if refusals or failed:
        return Judged(Verdict.REFUSED, (*refusals, *failed))
    first, *others = measures
    if first.patients < FEWEST_PATIENTS:
        reason = tr(
            "Patients held out: {patients}. At least {fewest} are needed to tell a difference from "
            "chance. Check more photographs.",
            patients=first.patients,
            fewest=FEWEST_PATIENTS,
        )
        return Judged(Verdict.NOT_BETTER, (reason,))
    if not first.is_better:
        return Judged(Verdict.NOT_BETTER, (_not_better(first),))
    worse = [tr(WORSE, **_told(each)) for each in others if each.is_worse]
    if worse:
        return Judged(Verdict.NOT_BETTER, tuple(worse))
    return Judged(Verdict.BETTER, (tr(HIGHER, **_told(first)), tr(NOTHING_WORSE)))


def _failed(each: Guarded) -> str:
    unit = f" {each.unit}" if each.unit else ""
    return tr(
        "On the guard suite {what}: {name} {candidate:.3g}{unit}, the model in use {current:.3g}"
        "{unit}, the least is {limit:.3g}{unit}.",
        what=each.sentence,
        name=each.name,
        candidate=each.candidate,
        current=each.current,
        limit=each.limit,
        unit=unit,
    )


def _not_better(measure: Compared) -> str:
    return tr(LOWER if measure.is_worse else CHANCE, **_told(measure))


def _told(measure: Compared) -> dict[str, object]:
    """What the sentences on a measure fill in."""
    return {
        "patients": measure.patients,
        "name": measure.name,
        "difference": f"{_signed(measure.difference)}{f' {measure.unit}' if measure.unit else ''}",
        "low": _signed(measure.low),
        "high": _signed(measure.high),
    }


def _signed(value: float) -> str:
    return f"{value:+.2f}" if abs(value) >= 0.095 else f"{value:+.4f}"
