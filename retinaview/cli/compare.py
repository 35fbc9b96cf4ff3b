"""`retinaview compare`: numbers on how near a picture is to its reference."""

import argparse
import math

from retinaview.cli.output import keep_defect, say, show_json
from retinaview.cli.tools import EXIT_FAILED, Tools
from retinaview.errors import MeasureError, RetinaViewError
from retinaview.metrics.compare import compare_pictures
from retinaview.workflow.batch import describe_defect


def run(arguments: argparse.Namespace, tools: Tools) -> int:
    """Compare two pictures inside the field of the reference."""
    try:
        measured = _measure(arguments, tools)
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
        for name, value in measured.items():
            print(f"{name:<12} {_plain(value)}")
    return 0


def _measure(arguments: argparse.Namespace, tools: Tools) -> dict[str, object]:
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
    return {**numbers, "identical": is_same, "fov_basis": reference.view.basis.value}


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


def _plain(value: object) -> str:
    if value is None:
        return "infinite"
    return f"{value:.4f}" if isinstance(value, float) else str(value)
