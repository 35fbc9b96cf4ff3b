"""The verdict of a gate, from what was measured: better, not better, or refused."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from trainer.gate.comparing import FEWEST_PATIENTS, Compared
from trainer.gate.suite import Guarded


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
    failed = [
        f"On the guard suite {each.sentence}: {_pair(each)}."
        for each in suite
        if not each.is_passed
    ]
    if refusals or failed:
        return Judged(Verdict.REFUSED, (*refusals, *failed))
    first, *others = measures
    if first.patients < FEWEST_PATIENTS:
        whose = "patient is" if first.patients == 1 else "patients are"
        reason = (
            f"{first.patients} {whose} held out; {FEWEST_PATIENTS} are the least to tell a "
            "difference from chance. Check more photographs."
        )
        return Judged(Verdict.NOT_BETTER, (reason,))
    if not first.is_better:
        return Judged(Verdict.NOT_BETTER, (_not_better(first),))
    worse = [_worse(each) for each in others if each.is_worse]
    if worse:
        return Judged(Verdict.NOT_BETTER, tuple(worse))
    told = (
        f"On {first.patients} held-out patients {first.name} is {_signed(first.difference)}"
        f"{_unit(first)} higher than that of the model in use (95 % interval {_interval(first)})."
    )
    return Judged(Verdict.BETTER, (told, "The guard suite finds nothing that got worse."))


def _not_better(measure: Compared) -> str:
    if measure.is_worse:
        return (
            f"{measure.name} on the held-out patients is lower than that of the model in use: "
            f"{_signed(measure.difference)}{_unit(measure)} (95 % interval {_interval(measure)})."
        )
    return (
        f"{measure.name} on the held-out patients differs by {_signed(measure.difference)}"
        f"{_unit(measure)}, which may be chance (95 % interval {_interval(measure)})."
    )


def _worse(measure: Compared) -> str:
    return (
        f"{measure.name} got worse: {_signed(measure.difference)}{_unit(measure)} (95 % interval "
        f"{_interval(measure)})."
    )


def _pair(guarded: Guarded) -> str:
    unit = f" {guarded.unit}" if guarded.unit else ""
    return (
        f"{guarded.name} {guarded.candidate:.3g}{unit}, the model in use {guarded.current:.3g}"
        f"{unit}, the least is {guarded.limit:.3g}{unit}"
    )


def _interval(measure: Compared) -> str:
    return f"{_signed(measure.low)} to {_signed(measure.high)}"


def _signed(value: float) -> str:
    return f"{value:+.2f}" if abs(value) >= 0.095 else f"{value:+.4f}"


def _unit(measure: Compared) -> str:
    return f" {measure.unit}" if measure.unit else ""
