"""The words that several commands share."""

import argparse
from collections.abc import Callable
from pathlib import Path

from retinaview.cli import words


def add_model(parser: argparse.ArgumentParser) -> None:
    """Say which model, and on which part."""
    parser.add_argument("--model", required=True, metavar="ID", help="`retinaview models` lists")
    parser.add_argument(
        "--region",
        type=words.region,
        metavar="X,Y,W,H",
        help="part of the photograph to enlarge, in pixels from its left upper corner",
    )


def add_run(parser: argparse.ArgumentParser) -> None:
    """Say how models are run."""
    parser.add_argument("--device", choices=("auto", "cpu", "cuda", "mps"), default="auto")
    parser.add_argument("--precision", choices=("auto", "float32", "bf16"), default="auto")
    parser.add_argument("--tile", type=words.tile, metavar="PX", help="side of a tile in pixels")
    parser.add_argument(
        "--option",
        dest="options",
        action="append",
        default=[],
        type=words.option,
        metavar="NAME=VALUE",
        help="an option of the model; may be given several times",
    )
    parser.add_argument(
        "--how-much",
        type=words.share,
        default=1.0,
        metavar="SHARE",
        help="share of the model's change that is taken, 0 to 1 (default 1)",
    )
    add_reading(parser)
    add_overlays(parser, "maps to draw on original and result, say vessels,change")
    parser.add_argument(
        "--no-review",
        action="store_true",
        help="leave out the quality of the original and what the model changed",
    )


def add_workers(parser: argparse.ArgumentParser) -> None:
    """Say who does the work."""
    parser.add_argument(
        "--workers",
        type=words.workers,
        default=1,
        metavar="N",
        help="processes that work at once, each with its own models (default 1)",
    )
    parser.add_argument(
        "--engine",
        choices=("local", "ray"),
        default="local",
        help="where they work: on this computer, or on a Ray cluster",
    )
    parser.add_argument(
        "--address",
        default="",
        metavar="ADDRESS",
        help="of the Ray cluster, or `auto` (default: one of this computer alone)",
    )


def add_results(parser: argparse.ArgumentParser) -> None:
    """Say what is written."""
    parser.add_argument("--format", choices=("png", "tiff", "jpeg", "dicom"), default="png")
    parser.add_argument(
        "--no-mark", action="store_true", help="leave PROCESSED out of the black surround"
    )
    parser.add_argument("--report", action="store_true", help="write a report beside each")
    add_plan(parser)
    add_names(parser)


def add_plan(parser: argparse.ArgumentParser) -> None:
    """Say what a report looks like."""
    plan = parser.add_argument_group("the report")
    plan.add_argument("--report-format", choices=("pdf", "dicom", "png"), default="pdf")
    plan.add_argument("--paper", choices=("A4", "Letter"), default="A4")
    plan.add_argument("--title", default="", metavar="TEXT", help="in place of the usual one")
    plan.add_argument("--comment", default="", metavar="TEXT", help="any number of lines")
    plan.add_argument("--clinic", default="", metavar="NAME", help="name of the clinic")
    plan.add_argument("--logo", default="", metavar="FILE", help="of the clinic: PNG, JPEG or SVG")
    plan.add_argument("--operator", default="", metavar="NAME", help="who makes the report")
    plan.add_argument(
        "--without",
        action="append",
        default=[],
        metavar="PART",
        help="what to leave out: original, processed, grade, findings, numbers, the id of an "
        "overlay, or numbers:ID; may be given several times",
    )


def add_names(parser: argparse.ArgumentParser) -> None:
    """Say whether names are written."""
    parser.add_argument(
        "--deidentify",
        action="store_true",
        help="leave out names, dates, free text and everything outside the field",
    )


def add_files(parser: argparse.ArgumentParser) -> None:
    """Take files, and a folder for what comes of them."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILES")
    parser.add_argument("--out", required=True, type=Path, metavar="DIR")


def add_reading(parser: argparse.ArgumentParser) -> None:
    """Say how files are read that leave a choice."""
    parser.add_argument(
        "--frame",
        type=words.frame,
        default=1,
        metavar="N",
        help="which picture of files with several",
    )
    parser.add_argument(
        "--colour",
        choices=("RGB", "YBR"),
        default="",
        help="read the stored colours of DICOM files as these, whatever the files say",
    )
    parser.add_argument(
        "--eye", choices=("OD", "OS"), default=None, help="which eye all the files show"
    )


def add_overlays(parser: argparse.ArgumentParser, text: str) -> None:
    """Take the ids of overlays."""
    parser.add_argument("--overlays", type=words.ids, default=(), metavar="ID[,ID]", help=text)


def add_json(parser: argparse.ArgumentParser) -> None:
    """Offer JSON."""
    parser.add_argument("--json", action="store_true", help="print one JSON document on stdout")


def add_debug(parser: argparse.ArgumentParser) -> None:
    """Offer to show where an error happened."""
    parser.add_argument("--debug", action="store_true", help="show where an error happened")


_LISTED = "`retinaview models` lists"
_MODEL_HELP = {"promote": "of a kept version, or the folder of a candidate"}


def add_model_verbs(parser: argparse.ArgumentParser, command: Callable[..., int]) -> None:
    """Say what can be done with one's own models, each a word of its own."""
    verbs = parser.add_subparsers(dest="what", metavar="WHAT", title="your own models")
    summaries = {
        "import": "put a model from a file in place, once it was tried",
        "export": "write a model into one file, to carry elsewhere",
        "versions": "list the versions of a model that are kept",
        "promote": "put a candidate or a kept version in place of the one in use",
        "rollback": "put the version before back in place",
        "remove": "take a model out of use",
    }
    for name, summary in summaries.items():
        verb = verbs.add_parser(name, help=summary, description=summary, allow_abbrev=False)
        if name != "import":
            verb.add_argument("model", metavar="ID", help=_MODEL_HELP.get(name, _LISTED))
        if name in ("import", "export"):
            verb.add_argument("file", type=Path, metavar="FILE", help="a .rvmodel file")
        if name == "import":
            verb.add_argument(
                "--sha256", default="", metavar="HEX", help="of the file, as its sender told you"
            )
        if name == "promote":
            verb.add_argument(
                "number", nargs="?", type=int, metavar="NUMBER", help="as `versions` lists"
            )
            verb.add_argument("--override", metavar="NAME", help="who takes on a candidate that")
            verb.add_argument("--reason", metavar="TEXT", help="did not pass the gate, and why")
        if name == "remove":
            verb.add_argument("--all-versions", action="store_true", help="delete what is kept too")
        add_json(verb)
        verb.set_defaults(command=command)
