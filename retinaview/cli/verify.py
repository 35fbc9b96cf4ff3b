"""`retinaview verify`: is a picture or a report what its record says?"""

import argparse
from functools import partial
from pathlib import Path
from typing import Any

from retinaview.cli.output import Printer, cleared, keep_defect, say, show_json
from retinaview.cli.stop import stoppable
from retinaview.cli.tools import EXIT_FAILED, Tools
from retinaview.core.image import FundusImage, LoadChoices
from retinaview.core.progress import Cancelled
from retinaview.errors import RetinaViewError
from retinaview.workflow.batch import describe_defect
from retinaview.workflow.private_words import keep_out_path
from retinaview.workflow.recorded import Recorded, read_recorded
from retinaview.workflow.verify import Verdict, verify

SIGNS = {"holds": "ok", "differs": "DIFFERS", "unknown": "unknown", "note": "note"}
WORDS = {
    "match": "match",
    "differs": "differs",
    "unknown": "cannot be told: see what is unknown above",
}


def run(arguments: argparse.Namespace, tools: Tools) -> int:
    """Check one file; gives 0 for a match alone."""
    keep_out_path(arguments.file)
    try:
        recorded, verdict = _verify(arguments, tools)
    except Cancelled:
        raise
    except RetinaViewError as error:
        return _fail(arguments, str(error))
    except Exception as error:  # noqa: BLE001  a sentence, never a traceback
        keep_defect(error, show=arguments.debug)
        return _fail(arguments, f"{arguments.file.name}: {describe_defect(error)}")
    tools.audit.verified(recorded.record.input_sha256, verdict.word)
    if arguments.json:
        show_json(_document(arguments.file, recorded, verdict))
    else:
        for check in verdict.checks:
            print(f"{SIGNS[check.state]:<8} {check.id:<9} {check.sentence}")
        print(WORDS[verdict.word], flush=True)
    return 0 if verdict.word == "match" else EXIT_FAILED


def _verify(arguments: argparse.Namespace, tools: Tools) -> tuple[Recorded, Verdict]:
    recorded = read_recorded(arguments.file)
    engine = tools.make_engine(tools.make_catalog())
    printer = Printer()
    load = partial(_load, tools)
    with cleared(printer), stoppable(printer) as progress:
        verdict = verify(recorded, arguments.against, engine, load, progress, other=arguments.other)
        return recorded, verdict


def _load(tools: Tools, path: Path, choices: LoadChoices) -> FundusImage:
    """Read the photograph as it was read; choices that are no file's default go along."""
    extra: dict[str, Any] = {} if choices == LoadChoices() else {"choices": choices}
    return tools.load(path, **extra)


def _document(file: Path, recorded: Recorded, verdict: Verdict) -> dict[str, object]:
    record = recorded.record
    return {
        "file": str(file),
        "kind": recorded.kind,
        "verdict": verdict.word,
        "checks": {
            check.id: {"state": check.state, "sentence": check.sentence} for check in verdict.checks
        },
        "model": record.model_id,
        "model_version": record.model_version,
        "input_sha256": record.input_sha256,
        "result_sha256": record.result_sha256,
        "made_at": record.made_at.isoformat(),
    }


def _fail(arguments: argparse.Namespace, sentence: str) -> int:
    say(sentence)
    if arguments.json:
        show_json({"file": str(arguments.file), "verdict": "unknown", "error": sentence})
    return EXIT_FAILED
