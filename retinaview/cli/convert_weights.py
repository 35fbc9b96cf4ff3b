"""`retinaview convert-weights`: a .pth checkpoint in, safetensors out."""

import argparse

from retinaview.cli.output import say, show_json
from retinaview.cli.tools import Tools
from retinaview.workflow.convert_weights import convert_weights


def run(arguments: argparse.Namespace, tools: Tools) -> int:
    """Convert one file; says its hash, which goes into the model's card."""
    done = convert_weights(arguments.source, arguments.target)
    tools.audit.model_imported(done.sha256, kind="converted")
    for name in done.left_out:
        say(f"Left out, as it is no tensor: {name}")
    if arguments.json:
        show_json(
            {
                "input": str(arguments.source),
                "output": str(arguments.target),
                "tensors": done.tensors,
                "sha256": done.sha256,
                "left_out": list(done.left_out),
            }
        )
    else:
        print(f"{arguments.target}: {done.tensors} tensors, sha256 {done.sha256}")
    return 0
