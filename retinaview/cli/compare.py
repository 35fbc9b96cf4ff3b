"""`retinaview compare`: how near a picture is to its reference, and what of the retina changed."""

import argparse
import math
from dataclasses import replace
from typing import Any

from retinaview.cli.output import Printer, cleared, keep_defect, say, show_json
from retinaview.cli.stop import stoppable
from retinaview.cli.tools import EXIT_FAILED, Tools
from retinaview.core.image import FundusImage
from retinaview.core.progress import Cancelled
from retinaview.errors import MeasureError, RetinaViewError
from retinaview.metrics.blind import blind_numbers
from retinaview.metrics.blind_parameters import read_parameters
from retinaview.metrics.compare import compare_pictures
from retinaview.report.documents import review_document
from retinaview.workflow.batch import describe_defect


def run(arguments: argparse.Namespace, tools: Tools) -> int:
    """Compare two pictures inside the field of the reference."""
    try:
        measured = _measure(arguments, tools)
    except Cancelled:
        raise
    except RetinaViewError as error:
        return _fail(arguments, str(error))
    except Exception as error:  # noqa: BLE001  a sentence, never a traceback
        keep_defect(error, show=arguments.debug)
        return _fail(arguments, f"{arguments.image.name}: {describe_defect(error)}")
    if arguments.json:
        show_json(
            {"reference": str(arguments.reference), "image": str(arguments.image), **measured}
        )
    else:
        _print_plain(measured)
    return 0


def _measure(arguments: argparse.Namespace, tools: Tools) -> dict[str, object]:
    parameters = read_parameters(arguments.niqe, arguments.brisque)
    reference, image = tools.load(arguments.reference), tools.load(arguments.image)
    if reference.rgb.shape != image.rgb.shape:
        raise MeasureError(
            f"{arguments.image.name} is {image.width} x {image.height} pixels and "
            f"{arguments.reference.name} {reference.width} x {reference.height}; "
            "only pictures of one size are compared."
        )
    found = compare_pictures(reference.rgb, image.rgb, reference.fov)
    numbers = {name: value if math.isfinite(value) else None for name, value in found.items()}
    is_same = bool((reference.rgb == image.rgb).all())
    measured: dict[str, object] = {
        **numbers,
        "identical": is_same,
        "fov_basis": reference.view.basis.value,
    }
    measured["blind"] = {
        "reference": blind_numbers(reference.rgb, reference.fov, parameters),
        "image": blind_numbers(image.rgb, reference.fov, parameters),
        "parameters": {"niqe": parameters.niqe_name, "brisque": parameters.brisque_name},
    }
    return measured | (_structure(reference, image, tools) if arguments.structure else {})


def _structure(reference: FundusImage, image: FundusImage, tools: Tools) -> dict[str, object]:
    """What changed inside the field of the reference."""
    in_field = replace(image, view=reference.view)
    engine = tools.make_engine(tools.make_catalog())
    printer = Printer()
    with cleared(printer), stoppable(printer) as progress:
        review, problems = engine.review(reference, in_field, progress)
    for problem in problems:
        printer.clear()
        say(problem)
    return {"review": review_document(review), "warnings": list(problems)}


def _fail(arguments: argparse.Namespace, sentence: str) -> int:
    say(sentence)
    if arguments.json:
        show_json(
            {
                "reference": str(arguments.reference),
                "image": str(arguments.image),
                "error": sentence,
            }
        )
    return EXIT_FAILED


def _print_plain(measured: dict[str, Any]) -> None:
    """A line a number; the review as its headline, its reasons and its numbers."""
    review, blind = measured.pop("review", None), measured.pop("blind")
    measured.pop("warnings", None)
    lines = {name: _plain(value) for name, value in measured.items()}
    if review is not None:
        lines |= {name: _known(value) for name, value in review["scores"].items()}
    _print_lines(lines)
    for picture in ("reference", "image"):
        _print_lines({f"{name}_{picture}": _known(value) for name, value in blind[picture].items()})
    if review is not None:
        print(review["headline"])
        for reason in review["reasons"]:
            print(f"- {reason['sentence']}")


def _print_lines(lines: dict[str, str]) -> None:
    width = max(12, *map(len, lines))
    for name, value in lines.items():
        print(f"{name:<{width}} {value}")


def _known(value: object) -> str:
    return _plain(value, "not measured")


def _plain(value: object, nothing: str = "infinite") -> str:
    if value is None:
        return nothing
    return f"{value:.4f}" if isinstance(value, float) else str(value)
