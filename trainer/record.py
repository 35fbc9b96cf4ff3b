"""How a model was trained, in its own folder: for the gate, for whoever carries it on.

    training.json   recipe, seed, versions, what the set held, how long it was trained
    curves.jsonl    losses and validations
    card.md         the same for people

Nothing in them names a patient, a file or a folder.
"""

import json
import platform
import shutil
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

import retinaview
from retinaview.catalog import CARD_NAME, read_card
from trainer.clinic.manifest import KIND_TITLES, SPLIT_TITLES, SPLITS, Manifest
from trainer.files import write_text
from trainer.recipe import TrainRecipe
from trainer.run_folder import CURVES

if TYPE_CHECKING:
    from trainer.loop import Trainer

RECORD_NAME, PAGE_NAME = "training.json", "card.md"
FORMAT = "retinaview-training/1"


def write_record(
    folder: Path, trainer: "Trainer", recipe: TrainRecipe, manifest: Manifest, started_from: str
) -> None:
    """Write the files into a model's folder.

    Args:
        folder: of the model.
        trainer: that trained it.
        recipe: as it was trained.
        manifest: of the set it was trained from.
        started_from: what it began with, "" for nothing.
    """
    record = {
        "format": FORMAT,
        "recipe": recipe.model_dump(mode="json"),
        "seed": recipe.schedule.seed,
        "started_from": started_from,
        "data": _data(manifest),
        "run": {
            "steps": trainer.run.step,
            "seconds": round(trainer.run.seconds, 1),
            "device": str(trainer.device),
            "scores": trainer.scores,
        },
        "versions": {
            "retinaview": retinaview.__version__,
            "torch": torch.__version__,
            "python": platform.python_version(),
        },
    }
    write_text(folder / RECORD_NAME, json.dumps(record, indent=1, ensure_ascii=False))
    curves = trainer.folder / CURVES
    if curves.is_file():
        shutil.copyfile(curves, folder / CURVES)
    write_text(folder / PAGE_NAME, _page(folder, record))


def _data(manifest: Manifest) -> dict[str, Any]:
    """What a set holds, in numbers."""
    entries = manifest.photographs
    return {
        "kind": manifest.kind,
        "seed": manifest.seed,
        "parts": {
            split: {
                "photographs": len(manifest.of(split)),
                "patients": len({each.patient for each in manifest.of(split)}),
            }
            for split in SPLITS
        },
        "sizes": dict(Counter(f"{each.width} x {each.height}" for each in entries).most_common()),
        "quality": dict(sorted(Counter(each.quality or "not graded" for each in entries).items())),
        "patients_from": dict(manifest.patients_from),
    }


def _page(folder: Path, record: dict[str, Any]) -> str:
    card = read_card(folder / CARD_NAME, is_shipped=False)
    data, run, versions = record["data"], record["run"], record["versions"]
    parts = ", ".join(
        f"{part['photographs']} photographs of {part['patients']} patients {SPLIT_TITLES[name]}"
        for name, part in data["parts"].items()
    )
    scores = ", ".join(f"{name} {value:.4g}" for name, value in run["scores"].items())
    minutes = run["seconds"] / 60
    lines = [
        f"# {card.label}",
        "",
        card.intended_use,
        "",
        f"- Limits: {card.limitations}",
        f"- Trained on: {card.trained_on}",
        f"- Set: {KIND_TITLES[data['kind']]}; {parts}; sizes {', '.join(data['sizes'])}.",
        f"- Training: {record['recipe']['title']}, seed {record['seed']}, {run['steps']} steps in "
        f"{minutes:.1f} minutes on {run['device']}; recipe and numbers in {RECORD_NAME}, curves in "
        f"{CURVES}.",
        f"- Last validation: {scores or 'none'}.",
        f"- Versions: RetinaView {versions['retinaview']}, torch {versions['torch']}, Python "
        f"{versions['python']}.",
        f"- Weights: SHA-256 {card.sha256}.",
        f"- Licence: {card.licence}.",
        "- Gate: gate.md beside this file, once it was measured.",
    ]
    return "\n".join(lines) + "\n"
