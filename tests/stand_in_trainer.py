"""A stand-in for the trainer: says and writes what it does, and learns nothing.

Called as the trainer is; `FAKE_VERDICT` is what its gate says, `FAKE_PROBLEM` what its check says.
"""

import json
import os
import shutil
import sys
import time
from itertools import pairwise
from pathlib import Path

CARD = Path(__file__).parent.parent / "models" / "clahe" / "model.toml"
STEPS = 400


def main(words: list[str]) -> int:
    command, options = words[0], dict(pairwise(words))
    if command == "check":
        return check(Path(options["--out"]))
    if command == "gate":
        return gate(Path(words[1]))
    if "--probe" in words:
        facts = {"seconds_per_step": 0.5, "steps": 60, "seconds": 30, "memory_mb": 512}
        say("probe", "", **facts, disk_mb=20, free_disk_mb=float(os.environ.get("FAKE_FREE", 9e4)))
        return 0
    return fit(Path(options["--out"]))


def say(kind: str, sentence: str, **facts: object) -> None:
    print(json.dumps({"kind": kind, "sentence": sentence, **facts}), flush=True)


def check(out: Path) -> int:
    if os.environ.get("FAKE_PROBLEM"):
        say("error", os.environ["FAKE_PROBLEM"])
        return 1
    say("progress", "Reading", fraction=0.5)
    out.write_text("{}", "utf-8")
    table, notes = [["photographs", "12 of 6 patients"]], ["Expect little."]
    notes_said = [{"text": "Expect {how_much}.", "values": {"how_much": "little"}}]
    say("checked", "", table=table, table_said=table, notes=notes, notes_said=notes_said)
    return 0


def fit(run: Path) -> int:
    run.mkdir(parents=True, exist_ok=True)
    (run / "ask").unlink(missing_ok=True)
    recipe = {"text": "{recipe}: reading photographs", "values": {"recipe": "RV-Net"}}
    say("log", "RV-Net: reading photographs", said=recipe)
    state = "training"
    for step in range(1, STEPS):
        asked = (run / "ask").read_text("utf-8") if (run / "ask").is_file() else "go"
        state = "paused" if asked == "pause" else "training"
        tell(run, state, step)
        with (run / "curves.jsonl").open("a", encoding="utf-8") as stream:
            line = {"kind": "train", "step": step, "seconds": step, "loss": 1 / step}
            stream.write(json.dumps(line) + "\n")
            stream.write(json.dumps({**line, "kind": "validate", "gain": step / 10}) + "\n")
        if asked == "stop":
            break
        time.sleep(0.05)
    model = run / "models" / "rv-net-own"
    model.mkdir(parents=True)
    shutil.copy(CARD, model / "model.toml")
    tell(run, "stopped" if asked == "stop" else "done", step)
    return 0


def tell(run: Path, state: str, step: int) -> None:
    facts = {"pid": os.getpid(), "state": state, "step": step, "fraction": step / STEPS}
    part = run / "status.part"
    part.write_text(json.dumps({**facts, "seconds": step / 20, "seconds_left": 9.0}), "utf-8")
    part.replace(run / "status.json")


def gate(model: Path) -> int:
    verdict = os.environ.get("FAKE_VERDICT", "better")
    measure = {"name": "PSNR", "unit": "dB", "candidate": 27.5, "current": 27.0}
    measure |= {"difference": 0.5, "low": 0.2, "high": 0.8}
    guard = {"name": "lesions", "unit": "", "candidate": 0.9, "current": 0.9, "is_passed": True}
    facts = {
        "format": "retinaview-gate/1",
        "verdict": verdict,
        "reasons": ["On 6 held-out patients PSNR is +0.50 dB higher."],
        "candidate": {"id": model.name, "sha256": ""},
        "against": {"id": "rv-net", "label": "RV-Net 2.2"},
        "measures": [measure],
        "suite": [guard],
    }
    (model / "gate.json").write_text(json.dumps(facts), "utf-8")
    say("gate", "", verdict=verdict)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
