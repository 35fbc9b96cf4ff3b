"""`python -m trainer check`: folders of one's own photographs to a prepared set."""

import argparse
from pathlib import Path
from typing import Any

from retinaview.words import parts_of
from trainer.lines import Lines

EPILOG = """\
good photographs:      check FOLDER... --out set.json
pairs, named alike:    check --low DIR --high DIR --pairs --out set.json
two heaps, no pairs:   check --low DIR --high DIR --out set.json
with masks:            check FOLDER --vessels MASKS --out set.json
                       check FOLDER --disc MASKS [--cup MASKS] --out set.json
"""


def add_parser(commands: Any) -> None:
    """Add the command to a parser's sub-commands."""
    check = commands.add_parser(
        "check",
        help="look at your photographs and part them by patient",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    check.add_argument("folders", nargs="*", type=Path, help="folders of good photographs")
    check.add_argument("--low", type=Path, help="folder of poor photographs")
    check.add_argument("--high", type=Path, help="folder of good ones")
    check.add_argument(
        "--pairs", action="store_true", help="the two show the same eyes, file by file"
    )
    for name in ("vessels", "disc", "cup"):
        check.add_argument(f"--{name}", type=Path, help=f"folder of {name} masks, white inside")
    check.add_argument("--out", type=Path, required=True, help="JSON file to write")
    check.add_argument(
        "--patient-pattern", help=r"how a file name says its patient: (\d+)_[LR]", metavar="REGEX"
    )
    check.add_argument(
        "--patient-table", type=Path, help="CSV with columns file, patient (and split)"
    )
    check.add_argument(
        "--fractions",
        nargs=3,
        type=float,
        metavar="SHARE",
        help="of patients: to train on, to validate on, held out (0.7 0.15 0.15)",
    )
    check.add_argument("--seed", type=int, help="another one parts otherwise (2026)")
    check.add_argument("--json", action="store_true", help="JSON lines in place of sentences")


def run(arguments: argparse.Namespace, lines: Lines) -> None:
    """Check, write the set, and show its table."""
    from trainer.clinic.check import FRACTIONS, SEED, Parting, check_folders, read_folders, table_of
    from trainer.clinic.patients import read_patients

    patients = read_patients(arguments.patient_pattern, arguments.patient_table)
    folders = read_folders(
        arguments.folders,
        arguments.low,
        arguments.high,
        is_paired=arguments.pairs,
        masks={name: getattr(arguments, name) for name in ("vessels", "disc", "cup")},
    )
    fractions = tuple(arguments.fractions or FRACTIONS)
    seed = SEED if arguments.seed is None else arguments.seed
    manifest = check_folders(folders, patients, Parting(fractions, seed), lines.progress)
    manifest.write(arguments.out)
    table = table_of(manifest)
    if not lines.is_json:
        _print(table, manifest.left_out, manifest.notes)
    lines.say(
        f"The set is in {arguments.out}",
        "checked",
        set=str(arguments.out),
        set_kind=manifest.kind,
        table=table,
        table_said=parts_of(table),
        notes=manifest.notes,
        notes_said=parts_of(manifest.notes),
        left_out=[each.model_dump() for each in manifest.left_out],
    )


def _print(table: Any, left_out: Any, notes: Any) -> None:
    width = max(len(name) for name, _ in table)
    for name, value in table:
        print(f"{name:<{width}}  {value}")
    for each in left_out:
        print(f"left out: {each.why}" if ":" in each.why else f"left out: {each.path}, {each.why}")
    for note in notes:
        print(note)
