"""What was found out about a photograph and about what a model did to it."""

from dataclasses import dataclass
from enum import StrEnum

from retinaview.core.overlay import Place, Score
from retinaview.words import mark, tr


class Verdict(StrEnum):
    """How far a processed picture may be trusted; said by shape and words beside colour."""

    CLEAR = "clear"
    """Nothing suspicious found."""
    LOOK = "look"
    """Look again: ..."""
    STOP = "stop"
    """Do not rely on this: ..."""


@dataclass(frozen=True)
class Reason:
    """Why a verdict is no better: a sentence, and the score it rests on ("" for none)."""

    verdict: Verdict
    sentence: str
    score_id: str = ""


@dataclass(frozen=True)
class Review:
    """What a model changed, kept, lost or may have invented.

    Attributes:
        verdict: the worst of the reasons; None where nothing could be judged.
        reasons: the worst first; none for a clear verdict.
        scores: of the pair, each None where it could not be measured: vessels kept, lost, new,
            their clDice, thin vessels kept, spots gone and appeared, light and colour changed,
            structure changed, round trip.
        places: the most changed spots, the largest first.
    """

    verdict: Verdict | None
    reasons: tuple[Reason, ...] = ()
    scores: tuple[Score, ...] = ()
    places: tuple[Place, ...] = ()

    @property
    def headline(self) -> str:
        """The verdict in words."""
        if self.verdict is None:
            return tr("Not judged")
        if self.verdict is Verdict.CLEAR:
            return tr("Nothing suspicious found")
        is_look = self.verdict is Verdict.LOOK
        if not self.reasons:
            return tr("Look again") if is_look else tr("Do not rely on this")
        reason = self.reasons[0].sentence
        if is_look:
            return tr("Look again: {reason}", reason=reason)
        return tr("Do not rely on this: {reason}", reason=reason)


class Grade(StrEnum):
    """Quality of a photograph as taken, as screening grades it."""

    GOOD = mark("Good")
    USABLE = mark("Usable")
    REJECT = mark("Reject")


@dataclass(frozen=True)
class Quality:
    """The quality of the original. A processed picture is never graded as if it were one.

    Attributes:
        grade: None where it could not be told.
        confidence: chance that the grade is right, in [0, 1]; None with no grade.
        reasons: what is wrong, the worst first: "blur", "uneven light", "low contrast", "small or
            off-centre field", "artefacts".
        is_fundus: False where it looks like no colour fundus photograph, None where unknown.
        kind: what it looks like in that case ("an angiogram"), "" otherwise.
        advice: a sentence on what to do ("Retake first: too dark."), "" for none.
        scores: the numbers behind it.
        noise: how noisy the photograph is; None where that was not measured.
    """

    grade: Grade | None
    confidence: float | None = None
    reasons: tuple[str, ...] = ()
    is_fundus: bool | None = None
    kind: str = ""
    advice: str = ""
    scores: tuple[Score, ...] = ()
    noise: Score | None = None
