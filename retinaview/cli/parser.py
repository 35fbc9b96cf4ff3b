"""The words of the command line."""

import argparse
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path

from retinaview import __version__
from retinaview.cli import arguments, words
from retinaview.cli.tools import Tools
from retinaview.core.intended_use import STATEMENT

Command = Callable[[argparse.Namespace, Tools], int]


def build_parser() -> argparse.ArgumentParser:
    """Give the parser; a parsed command line has its function in `command`."""
    parser = argparse.ArgumentParser(
        prog="retinaview",
        usage="retinaview [FILES ...] | retinaview COMMAND ... | --version | --smoke-test",
        description="Opens fundus photographs in a window; with a command, works without one.",
        epilog=f"`retinaview COMMAND --help` says more about a command. {STATEMENT}",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"RetinaView {__version__}")
    parser.add_argument(
        "--smoke-test",
        dest="command",
        action="store_const",
        const=_command("smoke"),
        help="do what the program is for once, on drawn eyes, and say whether it works",
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", prog="retinaview")
    for name, (summary, add) in _DETAILS.items():
        add(
            commands.add_parser(
                name, help=summary, description=summary, epilog=STATEMENT, allow_abbrev=False
            )
        )
    return parser


def _add_models(parser: argparse.ArgumentParser) -> None:
    arguments.add_json(parser)
    parser.set_defaults(command=_command("models"))
    arguments.add_model_verbs(parser, _command("models_store"))


def _add_enhance(parser: argparse.ArgumentParser) -> None:
    arguments.add_files(parser)
    arguments.add_model(parser)
    arguments.add_run(parser)
    arguments.add_results(parser)
    arguments.add_json(parser)
    arguments.add_debug(parser)
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
    parser.add_argument(
        "--contact-sheet", action="store_true", help="write contact-sheet.pdf, all of them small"
    )
    arguments.add_workers(parser)
    arguments.add_run(parser)
    arguments.add_results(parser)
    arguments.add_json(parser)
    arguments.add_debug(parser)
    parser.set_defaults(command=_command("batch"), region=None)


def _add_report(parser: argparse.ArgumentParser) -> None:
    arguments.add_files(parser)
    parser.add_argument(
        "--pair",
        action="store_true",
        help="one report on two photographs: both eyes of a patient, or two visits of one eye",
    )
    arguments.add_model(parser)
    arguments.add_run(parser)
    arguments.add_plan(parser)
    arguments.add_names(parser)
    arguments.add_json(parser)
    arguments.add_debug(parser)
    parser.set_defaults(command=_command("report"), format="png", no_mark=False, report=True)


def _add_analyze(parser: argparse.ArgumentParser) -> None:
    arguments.add_files(parser)
    arguments.add_reading(parser)
    arguments.add_overlays(
        parser, "what to find: vessels,disc,saliency,quality,uncertainty (default: all)"
    )
    arguments.add_json(parser)
    arguments.add_debug(parser)
    parser.set_defaults(command=_command("analyze"))


def _add_measurements(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILES")
    parser.add_argument("--out", required=True, type=Path, metavar="CSV", help="the table")
    parser.add_argument(
        "--disc", action="store_true", help="find the optic disc, for lengths in disc diameters"
    )
    arguments.add_reading(parser)
    arguments.add_names(parser)
    arguments.add_json(parser)
    arguments.add_debug(parser)
    parser.set_defaults(command=_command("measurements"))


def _add_degrade(parser: argparse.ArgumentParser) -> None:
    arguments.add_files(parser)
    parser.add_argument("--preset", required=True, metavar="NAME", help="cofe-release, noise25 ...")
    parser.add_argument(
        "--code", default="111", help="three digits for blur, spots, uneven light (default 111)"
    )
    parser.add_argument("--seed", required=True, type=words.seed, metavar="N")
    parser.add_argument(
        "--size", type=words.size, metavar="S", help="side in pixels of the square round the field"
    )
    arguments.add_json(parser)
    arguments.add_debug(parser)
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
    arguments.add_json(parser)
    arguments.add_debug(parser)
    parser.set_defaults(command=_command("compare"))


def _add_verify(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a picture or a report")
    parser.add_argument(
        "--against",
        type=Path,
        metavar="IMAGE",
        help="the photograph it was made of (default: the recorded name beside FILE)",
    )
    parser.add_argument(
        "--other",
        type=Path,
        metavar="IMAGE",
        help="the second photograph of a report on a pair, likewise",
    )
    arguments.add_json(parser)
    arguments.add_debug(parser)
    parser.set_defaults(command=_command("verify"))


def _add_audit(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=("verify", "show"))
    arguments.add_json(parser)
    parser.set_defaults(command=_command("audit"))


def _add_convert_weights(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", type=Path, metavar="IN.pth")
    parser.add_argument("target", type=Path, metavar="OUT.safetensors")
    arguments.add_json(parser)
    arguments.add_debug(parser)
    parser.set_defaults(command=_command("convert_weights"))


def _command(name: str) -> Command:
    """Give the `run` of a module of this package, imported when it is called."""

    def run(parsed: argparse.Namespace, tools: Tools) -> int:
        chosen: Command = import_module(f"retinaview.cli.{name}").run
        return chosen(parsed, tools)

    return run


_DETAILS: Mapping[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "models": ("List the models; carry, change and remove your own.", _add_models),
    "enhance": ("Enhance photographs.", _add_enhance),
    "batch": ("Enhance folders of photographs; goes on where it stopped.", _add_batch),
    "report": ("Enhance photographs and write reports alone.", _add_report),
    "analyze": ("Find vessels, disc and more on photographs, and grade them.", _add_analyze),
    "measurements": ("Write what was measured by hand as a table.", _add_measurements),
    "degrade": ("Spoil photographs in a known way, for tests.", _add_degrade),
    "compare": ("Compare a picture with its reference.", _add_compare),
    "verify": ("Check a picture or report against its record.", _add_verify),
    "audit": ("Check or show the log of who did what.", _add_audit),
    "convert-weights": ("Turn a .pth checkpoint into safetensors.", _add_convert_weights),
}
COMMANDS = tuple(_DETAILS)
