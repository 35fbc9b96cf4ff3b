"""`retinaview --smoke-test`: one study and one report, to prove that a build is whole."""

import argparse
import tempfile
from pathlib import Path

from retinaview import paths
from retinaview.cli.output import keep_defect, say
from retinaview.cli.tools import EXIT_FAILED, Tools
from retinaview.core.progress import silent
from retinaview.core.study import Recipe
from retinaview.workflow.batch import Batch, enhance_files


def run(arguments: argparse.Namespace, tools: Tools) -> int:
    """Enhance the drawn sample with the default model, write picture and report, clean up."""
    catalog = tools.make_catalog()
    card = catalog.default()
    engine = tools.make_engine(catalog)
    with tempfile.TemporaryDirectory(prefix="retinaview-") as folder:
        batch = Batch(Recipe(card.id), Path(folder), with_report=True)
        sample = paths.sample_photograph()
        outcome = enhance_files(engine, tools.load, [sample], batch, silent)[0]
        if outcome.error is not None:
            if outcome.defect is not None:
                keep_defect(outcome.defect, show=True)
            say(f"Smoke test failed: {outcome.error}")
            return EXIT_FAILED
        print(
            f"{card.label} on {outcome.device}: {outcome.width} x {outcome.height} px and a report "
            f"in {outcome.seconds:.1f} s"
        )
    return 0
