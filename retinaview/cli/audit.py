"""`retinaview audit verify` and `retinaview audit show`: the log of who did what."""

import argparse
import json

from retinaview import paths
from retinaview.cli.output import say, show_json
from retinaview.cli.tools import EXIT_FAILED, Tools
from retinaview.workflow.audit import audit_files, read_entries
from retinaview.workflow.audit_check import check_audit


def run(arguments: argparse.Namespace, tools: Tools) -> int:
    """Do what the second word says."""
    try:
        return _verify(arguments) if arguments.what == "verify" else _show(arguments)
    except OSError as error:
        say(f"The audit log cannot be read ({error.strerror or type(error).__name__}).")
        return EXIT_FAILED


def _verify(arguments: argparse.Namespace) -> int:
    found = check_audit(paths.user_data())
    if arguments.json:
        show_json(
            {
                "intact": found.is_intact,
                "entries": found.entries,
                "problem": found.problem or None,
                "folder": str(paths.user_data()),
            }
        )
    elif found.is_intact:
        print(f"intact: {found.entries} entries")
    else:
        print(f"broken after {found.entries} entries: {found.problem}")
    return 0 if found.is_intact else EXIT_FAILED


def _show(arguments: argparse.Namespace) -> int:
    entries = [each for path in audit_files(paths.user_data()) for each in read_entries(path)]
    known = [each for each in entries if each is not None]
    if arguments.json:
        show_json(known)
        return 0
    for each in known:
        facts = {name: value for name, value in each.items() if name not in _HEAD}
        print(f"{each.get('n')} {each.get('at')} {each.get('user')} {each.get('event')} ", end="")
        print(json.dumps(facts), flush=True)
    return 0


_HEAD = ("n", "at", "user", "event", "previous", "sha256")
