"""`retinaview degrade`: photographs spoilt in a known way, beside their clean partners."""

import argparse
from pathlib import Path

from retinaview.cli.output import keep_defect, say, show_json
from retinaview.cli.tools import EXIT_FAILED, Tools, UsageError
from retinaview.errors import RetinaViewError
from retinaview.imaging.degrade import CODES, PRESETS
from retinaview.workflow.batch import describe_defect
from retinaview.workflow.degrade_files import Degradation, DegradedFiles, degrade_file
from retinaview.workflow.files import check_folder


def run(arguments: argparse.Namespace, tools: Tools) -> int:
    """Degrade every file; gives 1 where one of them failed."""
    _check_choice("preset", arguments.preset, PRESETS)
    _check_choice("code", arguments.code, CODES)
    wanted = Degradation(
        arguments.out, arguments.preset, arguments.code, arguments.seed, arguments.size
    )
    entries = []
    for file in arguments.files:
        try:
            check_folder(arguments.out)
            written = degrade_file(file, tools.load, wanted, arguments.files)
        except RetinaViewError as error:
            entries.append(_failed(file, wanted, str(error)))
        except Exception as error:  # noqa: BLE001  one bad file is a line, not the end
            keep_defect(error, show=arguments.debug)
            entries.append(_failed(file, wanted, f"{file.name}: {describe_defect(error)}"))
        else:
            entries.append(_entry(file, wanted, written))
            if not arguments.json:
                print(written.degraded, flush=True)
    if arguments.json:
        show_json(entries)
    return EXIT_FAILED if any("error" in entry for entry in entries) else 0


def _check_choice(name: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise UsageError(f"The {name} is one of {', '.join(choices)}, not {value!r}.")


def _entry(file: Path, wanted: Degradation, written: DegradedFiles | None) -> dict[str, object]:
    return {
        "input": str(file),
        "output": None if written is None else str(written.degraded),
        "clean": None if written is None else str(written.clean),
        "mask": None if written is None else str(written.mask),
        "parameters": None if written is None else str(written.parameters),
        "preset": wanted.preset,
        "code": wanted.code,
        "seed": wanted.seed,
        "width": None if written is None else written.width,
        "height": None if written is None else written.height,
    }


def _failed(file: Path, wanted: Degradation, sentence: str) -> dict[str, object]:
    say(sentence)
    return {**_entry(file, wanted, None), "error": sentence}
