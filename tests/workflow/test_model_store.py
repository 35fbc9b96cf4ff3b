"""Models carried from one workstation to another, their versions, and files nobody should trust."""

import json
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from fakes import FakeCatalog

from retinaview.catalog import ModelCard, file_sha256, read_card
from retinaview.errors import ModelFileError, RunError, WeightsError
from retinaview.workflow.audit import Audit
from retinaview.workflow.model_archive import LIST_NAME, unpack, write_archive
from retinaview.workflow.model_gate import Override
from retinaview.workflow.model_store import ModelStore

CARD = """title = "Own"
version = "{version}"
task = "restore"
method = "rv_net"
summary = "for tests"
sha256 = "{sha256}"
intended_use = "None."
limitations = "None."
licence = "Own"
source = "Tests"
"""


def make_model(folder: Path, version: str = "1.0", model: str = "own") -> ModelCard:
    place = folder / model
    place.mkdir(parents=True)
    (place / "weights.safetensors").write_bytes(f"weights {version}".encode())
    sha256 = file_sha256(place / "weights.safetensors")
    (place / "model.toml").write_text(CARD.format(version=version, sha256=sha256), "utf-8")
    (place / "curves.jsonl").write_text("{}\n", "utf-8")
    return read_card(place / "model.toml", is_shipped=False)


def archive_of(folder: Path, version: str = "1.0", model: str = "own") -> Path:
    target = folder / f"{model}-{version}.rvmodel"
    write_archive(make_model(folder / version, version, model), target)
    return target


@pytest.fixture
def audit(tmp_path: Path) -> Audit:
    return Audit(tmp_path / "audit")


@pytest.fixture
def store(tmp_path: Path, audit: Audit) -> ModelStore:
    return ModelStore(FakeCatalog(), audit, tmp_path / "models")


def fine(_card: ModelCard) -> None:
    """Stands in for trying the model."""


def test_a_model_travels_whole(tmp_path: Path, store: ModelStore) -> None:
    archive = archive_of(tmp_path)
    tried: list[str] = []
    card = store.take_in(archive, lambda c: tried.append(c.id), file_sha256(archive))
    assert (card.id, card.version, tried) == ("own", "1.0", ["own"])
    assert card.verified_weights().read_bytes() == b"weights 1.0"
    assert (card.folder / "curves.jsonl").is_file()
    assert sorted(p.name for p in (tmp_path / "models").iterdir()) == [".kept", "own"]


def test_versions_are_kept_and_come_back(tmp_path: Path, store: ModelStore, audit: Audit) -> None:
    for version in ("1.0", "2.0", "3.0"):
        store.take_in(archive_of(tmp_path, version), fine)
    assert [(v.number, v.card.version) for v in store.versions("own")] == [(2, "2.0"), (1, "1.0")]
    assert store.roll_back("own").version == "2.0"
    assert store.promote("own", 1).version == "1.0"
    assert {v.card.version for v in store.versions("own")} == {"2.0", "3.0"}
    events = [
        json.loads(line)["event"]
        for line in (audit.folder / "audit.jsonl").read_text("utf-8").splitlines()
    ]
    assert events == ["model import"] * 3 + ["model promote"] * 2


def test_what_is_removed_can_come_back_unless_all_goes(tmp_path: Path, store: ModelStore) -> None:
    store.take_in(archive_of(tmp_path), fine)
    store.remove("own")
    assert not (tmp_path / "models" / "own").exists()
    assert store.roll_back("own").version == "1.0"
    store.remove("own", all_versions=True)
    assert store.versions("own") == []
    with pytest.raises(ModelFileError, match="no model of your own called own"):
        store.remove("own")
    with pytest.raises(ModelFileError, match="No earlier version"):
        store.roll_back("own")


def test_a_model_that_cannot_be_run_changes_nothing(tmp_path: Path, store: ModelStore) -> None:
    store.take_in(archive_of(tmp_path, "1.0"), fine)

    def fail(_card: ModelCard) -> None:
        raise RunError("It does not fit.")

    with pytest.raises(RunError):
        store.take_in(archive_of(tmp_path, "2.0"), fail)
    assert read_card(tmp_path / "models" / "own" / "model.toml").version == "1.0"
    assert store.versions("own") == []
    assert [p.name for p in (tmp_path / "models" / ".kept").glob("staging-*")] == []


def test_a_shipped_model_is_neither_replaced_nor_removed(tmp_path: Path, store: ModelStore) -> None:
    with pytest.raises(ModelFileError, match="comes with RetinaView"):
        store.take_in(archive_of(tmp_path, model="rv-net"), fine)
    with pytest.raises(ModelFileError, match="comes with RetinaView"):
        store.remove("rv-net")


def rewritten(archive: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """The archive with its files changed."""
    with zipfile.ZipFile(archive) as opened:
        files = {name: opened.read(name) for name in opened.namelist()}
    change(files)
    with zipfile.ZipFile(archive, "w") as opened:
        for name, data in files.items():
            opened.writestr(name, data)
    return archive


def listing(held: Mapping[str, bytes], **changes: object) -> bytes:
    return json.dumps({**json.loads(held[LIST_NAME]), **changes}).encode()


def damage(files: dict[str, bytes]) -> None:
    files["weights.safetensors"] = b"weights 1.1"


def lengthen(files: dict[str, bytes]) -> None:
    files["weights.safetensors"] += b"!"


def smuggle(files: dict[str, bytes]) -> None:
    files["extra.txt"] = b"?"


def climb(files: dict[str, bytes]) -> None:
    files["../evil.txt"] = b"?"
    told = json.loads(files[LIST_NAME])["files"]
    told["../evil.txt"] = {"sha256": "0" * 64, "size": 1}
    files[LIST_NAME] = listing(files, files=told)


def rename_climbing(files: dict[str, bytes]) -> None:
    files[LIST_NAME] = listing(files, id="../own")


def pickle_inside(files: dict[str, bytes]) -> None:
    files["weights.pth"] = b"?"
    told = json.loads(files[LIST_NAME])["files"]
    told["weights.pth"] = {"sha256": "0" * 64, "size": 1}
    files[LIST_NAME] = listing(files, files=told)


def no_card(files: dict[str, bytes]) -> None:
    told = json.loads(files[LIST_NAME])["files"]
    del told["model.toml"], files["model.toml"]
    files[LIST_NAME] = listing(files, files=told)


def later(files: dict[str, bytes]) -> None:
    files[LIST_NAME] = listing(files, format="retinaview-model/9")


def unlisted(files: dict[str, bytes]) -> None:
    files[LIST_NAME] = b"{"


def none_of_ours(files: dict[str, bytes]) -> None:
    del files[LIST_NAME]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (damage, "damaged or changed"),
        (lengthen, "damaged or changed"),
        (smuggle, "other files than it lists"),
        (climb, "files that no model has"),
        (rename_climbing, "files that no model has"),
        (pickle_inside, "files that no model has"),
        (no_card, "no card"),
        (later, "later version of RetinaView"),
        (unlisted, "list of files cannot be read"),
        (none_of_ours, "no model of RetinaView"),
    ],
)
def test_what_was_changed_is_refused(
    tmp_path: Path, store: ModelStore, change: Callable[[dict[str, bytes]], None], words: str
) -> None:
    archive = rewritten(archive_of(tmp_path), change)
    with pytest.raises(ModelFileError, match=words):
        store.take_in(archive, fine)
    assert not (tmp_path / "models" / "own").exists()
    assert not (tmp_path / "evil.txt").exists()


def test_another_file_than_was_told_is_refused(tmp_path: Path, store: ModelStore) -> None:
    with pytest.raises(ModelFileError, match="not the file with that SHA-256"):
        store.take_in(archive_of(tmp_path), fine, "0" * 64)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"no archive at all"])
def test_no_archive_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.rvmodel"
    path.write_bytes(data)
    with pytest.raises(ModelFileError, match="cannot be read as a model"):
        unpack(path, tmp_path)


def gated(card: ModelCard, verdict: str, sha256: str = "") -> ModelCard:
    facts = {
        "format": "retinaview-gate/1",
        "verdict": verdict,
        "reasons": ["PSNR differs by +0.01 dB, which may be chance."],
        "candidate": {"id": card.id, "sha256": sha256 or card.sha256},
    }
    (card.folder / "gate.json").write_text(json.dumps(facts), "utf-8")
    return card


def audit_entries(audit: Audit) -> list[dict[str, object]]:
    lines = (audit.folder / "audit.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_a_candidate_that_passed_the_gate_is_put_in_use(
    tmp_path: Path, store: ModelStore, audit: Audit
) -> None:
    store.take_in(archive_of(tmp_path, "1.0"), fine)
    candidate = gated(make_model(tmp_path / "run", "2.0"), "better")
    assert store.promote_candidate(candidate, fine).version == "2.0"
    assert candidate.folder.is_dir()  # it was copied
    assert [version.card.version for version in store.versions("own")] == ["1.0"]
    assert (tmp_path / "models" / "own" / "gate.json").is_file()
    assert audit_entries(audit)[-1]["gate"] == "better"
    assert audit_entries(audit)[-1]["weights_sha256"] == candidate.sha256
    assert store.roll_back("own").version == "1.0"


@pytest.mark.parametrize(
    ("verdict", "sha256", "says"),
    [
        ("not better", "", r"did not pass the gate \(not better\)\. PSNR differs"),
        ("refused", "", r"\(refused\)"),
        ("better", "0" * 64, "of other weights"),
        (None, "", "Measure it with `retinaview-train gate`"),
    ],
)
def test_a_candidate_that_did_not_pass_needs_a_name_and_a_reason(
    tmp_path: Path, store: ModelStore, audit: Audit, verdict: str | None, sha256: str, says: str
) -> None:
    candidate = make_model(tmp_path / "run")
    if verdict is not None:
        gated(candidate, verdict, sha256)
    with pytest.raises(ModelFileError, match=says):
        store.promote_candidate(candidate, fine)
    for override in (Override("", "why"), Override("Dr Roe", " "), Override("a\nb", "why")):
        with pytest.raises(ModelFileError, match=r"--override NAME|--reason TEXT"):
            store.promote_candidate(candidate, fine, override)
    assert not (tmp_path / "models" / "own").exists()
    card = store.promote_candidate(candidate, fine, Override("Dr Roe", "Our camera alone."))
    assert card.override.endswith("by Dr Roe: Our camera alone.")
    entry = audit_entries(audit)[-1]
    assert (entry["override"], entry["reason"]) == ("Dr Roe", "Our camera alone.")
    assert read_card(candidate.folder / "model.toml", is_shipped=False).override == ""


def test_a_damaged_gate_report_or_candidate_is_refused(tmp_path: Path, store: ModelStore) -> None:
    candidate = gated(make_model(tmp_path / "run"), "better")
    (candidate.folder / "weights.safetensors").write_bytes(b"others")
    with pytest.raises(WeightsError, match="damaged"):
        store.promote_candidate(candidate, fine)
    (candidate.folder / "gate.json").write_text("{", "utf-8")
    with pytest.raises(ModelFileError, match="cannot be read"):
        store.promote_candidate(candidate, fine)
