"""The words of the command line."""

import argparse
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path

from retinaview import __version__
from retinaview.cli import words
from retinaview.cli.tools import Tools

Command = Callable[[argparse.Namespace, Tools], int]


def build_parser() -> argparse.ArgumentParser:
    """Give the parser; a parsed command line has its function in `command`."""
    parser = argparse.ArgumentParser(
        prog="retinaview",
        usage="retinaview [FILES ...] | retinaview COMMAND ... | --version | --smoke-test",
        description="Opens fundus photographs in a window; with a command, works without one.",
        epilog="`retinaview COMMAND --help` says more about a command.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"RetinaView {__version__}")
    parser.add_argument(
        "--smoke-test",
        dest="command",
        action="store_const",
        const=_command("smoke"),
        help="enhance the drawn sample, write a report, and leave",
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", prog="retinaview")
    for name, (summary, add) in _DETAILS.items():
        add(commands.add_parser(name, help=summary, description=summary, allow_abbrev=False))
    return parser


def _add_models(parser: argparse.ArgumentParser) -> None:
    _add_json(parser)
    parser.set_defaults(command=_command("models"))


def _add_enhance(parser: argparse.ArgumentParser) -> None:
    _add_files(parser)
    _add_model(parser)
    _add_run(parser)
    _add_results(parser)
    _add_json(parser)
    _add_debug(parser)
    parser.set_defaults(command=_command("enhance"))


def _add_batch(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "sources", nargs="+", type=Path, metavar="SRC", help="photographs, or folders of them"
    )
    parser.add_argument("target", type=Path, metavar="DST", help="folder for the results")
    parser.add_argument(
        "--model",
        dest="models",
        action="append",
        required=True,
        metavar="ID",
        help="may be given several times; `retinaview models` lists",
    )
    _add_run(parser)
    _add_results(parser)
    _add_json(parser)
    _add_debug(parser)
    parser.set_defaults(command=_command("batch"), region=None)


def _add_report(parser: argparse.ArgumentParser) -> None:
    _add_files(parser)
    _add_model(parser)
    _add_run(parser)
    _add_plan(parser)
    _add_names(parser)
    _add_json(parser)
    _add_debug(parser)
    parser.set_defaults(command=_command("report"), format="png", no_mark=False, report=True)


def _add_model(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", required=True, metavar="ID", help="`retinaview models` lists")
    parser.add_argument(
        "--region",
        type=words.region,
        metavar="X,Y,W,H",
        help="part of the photograph to enlarge, in pixels from its left upper corner",
    )


def _add_run(parser: argparse.ArgumentParser) -> None:
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
    _add_reading(parser)
    _add_overlays(parser, "maps to draw on original and result, say vessels,change")
    parser.add_argument(
        "--no-review",
        action="store_true",
        help="leave out the quality of the original and what the model changed",
    )


def _add_results(parser: argparse.ArgumentParser) -> None:
    """Say what is written."""
    parser.add_argument("--format", choices=("png", "tiff", "jpeg", "dicom"), default="png")
    parser.add_argument(
        "--no-mark", action="store_true", help="leave PROCESSED out of the black surround"
    )
    parser.add_argument("--report", action="store_true", help="write a report beside each")
    _add_plan(parser)
    _add_names(parser)


def _add_plan(parser: argparse.ArgumentParser) -> None:
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


def _add_names(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--deidentify",
        action="store_true",
        help="leave out names, dates, free text and everything outside the field",
    )


def _add_analyze(parser: argparse.ArgumentParser) -> None:
    _add_files(parser)
    _add_reading(parser)
    _add_overlays(parser, "what to find: vessels,disc,saliency,quality,uncertainty (default: all)")
    _add_json(parser)
    _add_debug(parser)
    parser.set_defaults(command=_command("analyze"))


def _add_degrade(parser: argparse.ArgumentParser) -> None:
    _add_files(parser)
    parser.add_argument("--preset", required=True, metavar="NAME", help="cofe-release, noise25 ...")
    parser.add_argument(
        "--code", default="111", help="three digits for blur, spots, uneven light (default 111)"
    )
    parser.add_argument("--seed", required=True, type=words.seed, metavar="N")
    parser.add_argument(
        "--size", type=words.size, metavar="S", help="side in pixels of the square round the field"
    )
    _add_json(parser)
    _add_debug(parser)
    parser.set_defaults(command=_command("degrade"))


def _add_compare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("reference", type=Path, metavar="REFERENCE")
    parser.add_argument("image", type=Path, metavar="IMAGE")
    parser.add_argument(
        "--structure",
        action="store_true",
        help="say too what of the structure changed: vessels, small spots, light and colour",
    )
    for name in ("niqe", "brisque"):
        parser.add_argument(
            f"--{name}",
            type=Path,
            metavar="FILE",
            help=f"parameters of {name.upper()} in place of {name.upper()}-fundus",
        )
    _add_json(parser)
    _add_debug(parser)
    parser.set_defaults(command=_command("compare"))


def _add_verify(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a picture or a report")
    parser.add_argument(
        "--against",
        type=Path,
        metavar="IMAGE",
        help="the photograph it was made of (default: the recorded name beside FILE)",
    )
    _add_json(parser)
    _add_debug(parser)
    parser.set_defaults(command=_command("verify"))


def _add_audit(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=("verify", "show"))
    _add_json(parser)
    parser.set_defaults(command=_command("audit"))


def _add_convert_weights(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", type=Path, metavar="IN.pth")
    parser.add_argument("target", type=Path, metavar="OUT.safetensors")
    _add_json(parser)
    _add_debug(parser)
    parser.set_defaults(command=_command("convert_weights"))


def _add_files(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILES")
    parser.add_argument("--out", required=True, type=Path, metavar="DIR")


def _add_reading(parser: argparse.ArgumentParser) -> None:
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


def _add_overlays(parser: argparse.ArgumentParser, text: str) -> None:
    parser.add_argument("--overlays", type=words.ids, default=(), metavar="ID[,ID]", help=text)


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON document on stdout")


def _add_debug(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--debug", action="store_true", help="show where an error happened")


def _command(name: str) -> Command:
    """Give the `run` of a module of this package, imported when it is called."""

    def run(arguments: argparse.Namespace, tools: Tools) -> int:
        chosen: Command = import_module(f"retinaview.cli.{name}").run
        return chosen(arguments, tools)

    return run


_DETAILS: Mapping[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "models": ("List the models.", _add_models),
    "enhance": ("Enhance photographs.", _add_enhance),
    "batch": ("Enhance folders of photographs; goes on where it stopped.", _add_batch),
    "report": ("Enhance photographs and write reports alone.", _add_report),
    "analyze": ("Find vessels, disc and more on photographs, and grade them.", _add_analyze),
    "degrade": ("Spoil photographs in a known way, for tests.", _add_degrade),
    "compare": ("Compare a picture with its reference.", _add_compare),
    "verify": ("Check a picture or report against its record.", _add_verify),
    "audit": ("Check or show the log of who did what.", _add_audit),
    "convert-weights": ("Turn a .pth checkpoint into safetensors.", _add_convert_weights),
}
COMMANDS = tuple(_DETAILS)
