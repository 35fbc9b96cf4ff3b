"""`python -m trainer gate`: a candidate against the model in use."""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from retinaview.catalog import file_sha256
from retinaview.core.progress import Progress, part
from retinaview.errors import OptionError
from trainer.lines import Lines

if TYPE_CHECKING:
    from trainer.clinic.prepared import PreparedSet
    from trainer.gate.models import Model
    from trainer.gate.page import Beside, Report

MOST = 40
"""Held-out photographs that are measured, evenly picked."""
GOOD_MOST = 6


def add_parser(commands: Any) -> None:
    """Add the command to a parser's sub-commands."""
    gate = commands.add_parser("gate", help="measure a candidate against the model in use")
    gate.add_argument("candidate", help="folder of the model, as `fit` wrote it")
    gate.add_argument("--against", required=True, help="id or folder of the model in use")
    gate.add_argument("--set", type=Path, required=True, help="the set it was trained from")
    gate.add_argument(
        "--also", type=Path, action="append", default=[], help="another set to show beside"
    )
    gate.add_argument("--most", type=int, default=MOST, help="held-out photographs at most (40)")
    gate.add_argument("--json", action="store_true", help="JSON lines in place of sentences")


def run(arguments: argparse.Namespace, lines: Lines) -> None:
    """Measure, judge, and write the report into the candidate's folder.

    Raises:
        RetinaViewError: something of it cannot be measured.
    """
    from trainer.gate.page import write_report

    if arguments.most < 1:
        raise OptionError("--most has to be above 0.")
    report = judge_candidate(
        arguments.candidate,
        arguments.against,
        arguments.set,
        also=arguments.also,
        most=arguments.most,
        progress=lines.progress,
    )
    written, page = write_report(report, Path(arguments.candidate))
    verdict, reasons = report.judged.verdict.value, report.judged.reasons
    lines.say(
        f"{verdict.capitalize()}. {' '.join(reasons)}\nThe report is in {page}",
        "gate",
        verdict=verdict,
        reasons=reasons,
        json=str(written),
        markdown=str(page),
    )


def judge_candidate(
    candidate: str,
    current: str,
    prepared: Path,
    *,
    also: Sequence[Path] = (),
    most: int = MOST,
    progress: Progress,
) -> "Report":
    """Measure two models and judge the first.

    Raises:
        OptionError: the two are not of one kind, or a set does not suit them.
        RetinaViewError: a photograph has changed, or a model cannot be run.
    """
    from trainer.clinic.prepared import PreparedSet
    from trainer.gate.comparing import compare
    from trainer.gate.measuring import HELD_OUT, measure_both, protocol_for
    from trainer.gate.models import Model
    from trainer.gate.page import Report
    from trainer.gate.suite import run_suite
    from trainer.gate.verdict import judge

    ours, theirs = Model.of(candidate), Model.of(current)
    _refuse_other_kind(ours, theirs)
    own = PreparedSet.read(prepared, (HELD_OUT,))
    protocol = protocol_for(ours.card, own)
    cases = list(protocol.cases(own, most))
    rows = measure_both(cases, ours, theirs, part(progress, 0.0, 0.6))
    measures = tuple(compare(rows, protocol.units))
    good = _good(own) if ours.card.task != "overlay" else []
    suite = run_suite(ours, theirs, good, part(progress, 0.6, 0.8))
    beside = tuple(_beside(ours, theirs, path, most, part(progress, 0.8, 1.0)) for path in also)
    digest = file_sha256(prepared)
    judged = judge(measures, suite, _refusals(Path(candidate), digest))
    progress(1.0, "Judged")
    return Report(
        ours.card,
        theirs.card,
        judged,
        protocol.title,
        digest,
        len(cases),
        measures,
        tuple(suite),
        beside,
    )


def _refuse_other_kind(ours: "Model", theirs: "Model") -> None:
    one, other = ours.card, theirs.card
    is_overlay = one.task == "overlay"
    same = (one.task, one.scale) == (other.task, other.scale)
    if not same or (is_overlay and one.method != other.method):
        raise OptionError(
            f"{one.label} and {other.label} do different things; compare a candidate with a model "
            "that does the same."
        )


def _refusals(folder: Path, digest: str) -> tuple[str, ...]:
    """What speaks against a candidate from the outset: it may have seen the held-out patients."""
    from trainer.record import RECORD_NAME

    try:
        record = json.loads((folder / RECORD_NAME).read_text("utf-8"))
        trained_from = str(record["recipe"]["data"]["prepared"])
    except (OSError, ValueError, KeyError, TypeError):
        return (
            "It does not say what it was trained on, so the held-out patients may be among it. "
            "Train it with `fit --set`.",
        )
    if trained_from == digest:
        return ()
    return (
        "It was trained from another set, so the held-out patients of this one may be among what "
        "it learnt from. Give the set that it was trained from; show others with --also.",
    )


def _good(own: "PreparedSet") -> Any:
    from trainer.gate.measuring import HELD_OUT

    heap = "high" if own.kind == "heaps" else ""
    return own.photographs(HELD_OUT, heap=heap)[:GOOD_MOST]


def _beside(ours: "Model", theirs: "Model", path: Path, most: int, progress: Progress) -> "Beside":
    from trainer.clinic.prepared import PreparedSet
    from trainer.gate.comparing import compare
    from trainer.gate.measuring import HELD_OUT, measure_both, protocol_for
    from trainer.gate.page import Beside

    other = PreparedSet.read(path, (HELD_OUT,))
    protocol = protocol_for(ours.card, other)
    rows = measure_both(list(protocol.cases(other, most)), ours, theirs, progress)
    return Beside(path.stem, protocol.title, tuple(compare(rows, protocol.units)))
