"""`retinaview models import|export|versions|promote|rollback|remove`: the user's own models."""

import argparse
from pathlib import Path

from retinaview.catalog import CARD_NAME, Catalog, ModelCard, read_card
from retinaview.cli.models import entry
from retinaview.cli.output import say, show_json
from retinaview.cli.tools import EXIT_FAILED, Tools
from retinaview.errors import OptionError, RetinaViewError
from retinaview.workflow.model_archive import write_archive
from retinaview.workflow.model_gate import Override, read_gate, told_of_gate
from retinaview.workflow.model_store import ModelStore
from retinaview.workflow.model_trial import try_model


def run(arguments: argparse.Namespace, tools: Tools) -> int:
    """Do what is asked with one model; 1 where it could not be done."""
    catalog = tools.make_catalog()
    store = ModelStore(catalog, tools.audit)
    verbs = {
        "import": _take_in,
        "export": _export,
        "versions": _versions,
        "promote": _promote,
        "rollback": _roll_back,
        "remove": _remove,
    }
    try:
        told = verbs[arguments.what](arguments, tools, catalog, store)
    except RetinaViewError as error:
        say(str(error))
        if arguments.json:
            show_json({"error": str(error)})
        return EXIT_FAILED
    if arguments.json:
        show_json(told)
    return 0


def _take_in(
    arguments: argparse.Namespace, tools: Tools, _catalog: Catalog, store: ModelStore
) -> object:
    card = store.take_in(
        arguments.file, lambda made: try_model(tools.make_engine, made), arguments.sha256
    )
    _tell(arguments, f"{card.label} ({card.id}) can be used now. Licence: {card.licence}.")
    if card.research_only:
        _tell(arguments, "Research use only.")
    if not arguments.json:
        print(*told_of_gate(card), sep="\n")
    gate = read_gate(card)
    return {**entry(card), "gate_report": {"verdict": gate.verdict, "reasons": gate.reasons}}


def _export(
    arguments: argparse.Namespace, _tools: Tools, catalog: Catalog, _store: ModelStore
) -> object:
    card = catalog.card(arguments.model)
    sha256 = write_archive(card, arguments.file)
    _tell(arguments, f"{arguments.file}: {card.label}, sha256 {sha256}")
    return {"file": str(arguments.file), "model": card.id, "sha256": sha256}


def _versions(
    arguments: argparse.Namespace, _tools: Tools, catalog: Catalog, store: ModelStore
) -> object:
    in_use = catalog.find(arguments.model)
    kept = store.versions(arguments.model)
    if in_use is None and not kept:
        catalog.card(arguments.model)  # says what there is
    if in_use is not None:
        _tell(arguments, f"in use  {_line(in_use)}")
    for version in kept:
        _tell(arguments, f"{version.number:>6}  {_line(version.card)}")
    return {
        "in_use": None if in_use is None else entry(in_use),
        "kept": [{"number": each.number, **entry(each.card)} for each in kept],
    }


def _promote(
    arguments: argparse.Namespace, tools: Tools, _catalog: Catalog, store: ModelStore
) -> object:
    if arguments.number is not None:
        if arguments.override is not None or arguments.reason is not None:
            raise OptionError("A kept version was in use before: it needs no --override.")
        return _in_use(arguments, store.promote(arguments.model, arguments.number))
    path = Path(arguments.model) / CARD_NAME
    if not path.is_file():
        raise OptionError(
            f"{arguments.model}: say which kept version, a number that `versions` lists, or give "
            "the folder of a candidate."
        )
    override = None
    if arguments.override is not None or arguments.reason is not None:
        override = Override(arguments.override or "", arguments.reason or "")
    card = store.promote_candidate(
        read_card(path.resolve(), is_shipped=False),
        lambda made: try_model(tools.make_engine, made),
        override,
    )
    return _in_use(arguments, card)


def _roll_back(
    arguments: argparse.Namespace, _tools: Tools, _catalog: Catalog, store: ModelStore
) -> object:
    return _in_use(arguments, store.roll_back(arguments.model))


def _remove(
    arguments: argparse.Namespace, _tools: Tools, _catalog: Catalog, store: ModelStore
) -> object:
    store.remove(arguments.model, all_versions=arguments.all_versions)
    kept = len(store.versions(arguments.model))
    back = f"; {kept} kept, `models rollback` brings the last back" if kept else ""
    _tell(arguments, f"{arguments.model} is removed{back}.")
    return {"removed": arguments.model, "kept": kept}


def _in_use(arguments: argparse.Namespace, card: ModelCard) -> object:
    _tell(arguments, f"{card.label} ({card.id}) is in use now.")
    return entry(card)


def _line(card: ModelCard) -> str:
    return f"{card.label} · {card.trained_on or card.summary}"


def _tell(arguments: argparse.Namespace, sentence: str) -> None:
    if not arguments.json:
        print(sentence)
