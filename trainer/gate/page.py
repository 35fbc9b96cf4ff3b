"""What a gate found, as JSON for programs and Markdown for people, in the candidate's folder."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

import tomlkit

from retinaview.catalog import CARD_NAME, ModelCard
from retinaview.words import parts_of
from trainer.files import write_text
from trainer.gate.comparing import Compared
from trainer.gate.suite import Guarded
from trainer.gate.verdict import Judged

FORMAT = "retinaview-gate/1"
JSON_NAME, PAGE_NAME = "gate.json", "gate.md"
COMMAND = "python -m trainer gate CANDIDATE --against CURRENT --set SET"


@dataclass(frozen=True)
class Beside:
    """Another set that both models were measured on; it decides nothing.

    Attributes:
        name: of the set's file.
        protocol: how.
        measures: of both.
    """

    name: str
    protocol: str
    measures: tuple[Compared, ...]


@dataclass(frozen=True)
class Report:
    """All that a gate found.

    Attributes:
        candidate, current: the cards.
        judged: the verdict.
        protocol: how the held-out patients were measured.
        prepared: SHA-256 of the set.
        photographs: cases measured.
        measures: of both, the first decides.
        suite: of the guard.
        beside: other sets.
    """

    candidate: ModelCard
    current: ModelCard
    judged: Judged
    protocol: str
    prepared: str
    photographs: int
    measures: tuple[Compared, ...]
    suite: tuple[Guarded, ...]
    beside: tuple[Beside, ...] = ()

    def facts(self) -> dict[str, Any]:
        """The report in plain values."""
        return {
            "format": FORMAT,
            "date": date.today().isoformat(),
            "verdict": self.judged.verdict.value,
            "reasons": list(self.judged.reasons),
            "reasons_said": parts_of(self.judged.reasons),
            "candidate": _model(self.candidate),
            "against": _model(self.current),
            "set_sha256": self.prepared,
            "protocol": self.protocol,
            "cases": self.photographs,
            "measures": [_compared(each) for each in self.measures],
            "suite": [_guard(each) for each in self.suite],
            "beside": [
                {
                    "set": each.name,
                    "protocol": each.protocol,
                    "measures": [_compared(measure) for measure in each.measures],
                }
                for each in self.beside
            ],
        }


def write_report(report: Report, folder: Path) -> tuple[Path, Path]:
    """Write a report into the candidate's folder, its verdict and scores into the card.

    Returns:
        The JSON file and the page.
    """
    facts = report.facts()
    for name, text in (
        (JSON_NAME, json.dumps(facts, indent=1, ensure_ascii=False)),
        (PAGE_NAME, _page(report)),
    ):
        write_text(folder / name, text)
    _write_card(report, folder / CARD_NAME)
    return folder / JSON_NAME, folder / PAGE_NAME


def _write_card(report: Report, path: Path) -> None:
    card = tomlkit.parse(path.read_text("utf-8"))
    reasons = " ".join(report.judged.reasons)
    against = report.current.label
    card["gate"] = f"{report.judged.verdict.value.capitalize()} than {against}: {reasons}"
    if report.judged.verdict == "refused":
        card["gate"] = f"Refused beside {against}: {reasons}"
    scores = tomlkit.aot()
    for measure in report.measures:
        entry = tomlkit.table()
        entry["what"] = f"{measure.name}, {measure.patients} held-out patients, {report.protocol}"
        entry["value"] = round(measure.candidate, 4)
        entry["unit"] = measure.unit
        entry["command"] = COMMAND
        entry["date"] = date.today().isoformat()
        scores.append(entry)
    card.pop("scores", None)
    card["scores"] = scores
    write_text(path, tomlkit.dumps(card))


def _model(card: ModelCard) -> dict[str, str]:
    return {"id": card.id, "label": card.label, "sha256": card.sha256 or ""}


def _compared(measure: Compared) -> Mapping[str, Any]:
    return {**asdict(measure), "difference": measure.difference}


def _guard(each: Guarded) -> Mapping[str, Any]:
    return {**asdict(each), "name_said": parts_of(each.name), "is_passed": each.is_passed}


def _page(report: Report) -> str:
    candidate, current = report.candidate.label, report.current.label
    lines = [
        f"# {candidate} against {current}",
        "",
        f"**{report.judged.verdict.value.capitalize()}.** " + " ".join(report.judged.reasons),
        "",
        f"Held-out patients, {report.protocol}; {report.photographs} cases. Differences are means "
        "over patients with 95 % bootstrap intervals.",
        "",
        *_measures(report.measures, candidate, current),
        "",
        "## Guard suite",
        "",
        f"| | {candidate} | {current} | least | |",
        "| --- | --- | --- | --- | --- |",
        *(_guarded(each) for each in report.suite),
    ]
    for each in report.beside:
        lines += ["", f"## Beside: {each.name}", "", f"{each.protocol}; it decides nothing.", ""]
        lines += _measures(each.measures, candidate, current)
    return "\n".join(lines) + "\n"


def _measures(measures: Sequence[Compared], candidate: str, current: str) -> list[str]:
    lines = [
        f"| | {candidate} | {current} | difference | 95 % | patients |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for each in measures:
        name = f"{each.name}, {each.unit}" if each.unit else each.name
        numbers = (each.candidate, each.current)
        shown = " | ".join(f"{number:.3f}" for number in numbers)
        interval = f"{each.low:+.3f} to {each.high:+.3f}"
        lines.append(
            f"| {name} | {shown} | {each.difference:+.3f} | {interval} | {each.patients} |"
        )
    return lines


def _guarded(each: Guarded) -> str:
    name = f"{each.name}, {each.unit}" if each.unit else each.name
    numbers = " | ".join(f"{n:.3f}" for n in (each.candidate, each.current, each.limit))
    return f"| {name} | {numbers} | {'passed' if each.is_passed else 'not passed'} |"
