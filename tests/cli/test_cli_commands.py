import json
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from fakes import FakeCatalog, FakeEngine, make_image
from PIL import Image

from retinaview import __version__, cli, paths
from retinaview.cli.tools import Tools
from retinaview.core.image import FundusImage
from retinaview.core.progress import Progress
from retinaview.core.study import Recipe, Study
from retinaview.imaging.phantom import draw_phantom
from retinaview.workflow.recorded import read_recorded

KEYS = {
    "input",
    "output",
    "report",
    "overlays",
    "model",
    "width",
    "height",
    "device",
    "tiles",
    "seconds",
    "warnings",
    "quality",
    "review",
}
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine(slow_step_s=0.01)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], engine: FakeEngine) -> Run:
    """Run a command with the fake engine; gives exit status, stdout, stderr."""

    def run_command(*words: str | Path) -> tuple[int, str, str]:
        tools = Tools(make_catalog=FakeCatalog, make_engine=lambda catalog: engine)
        status = cli.main([str(word) for word in words], tools)
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return status, said.out, said.err

    return run_command


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    return save(make_image(96, 128), tmp_path / "in" / "scan_OD é.png")


def save(image: FundusImage, path: Path) -> Path:
    path.parent.mkdir(exist_ok=True)
    Image.fromarray(np.rint(image.rgb * 255).astype(np.uint8)).save(path)
    return path


def strict_json(text: str) -> Any:
    def refuse(constant: str) -> None:
        raise AssertionError(f"{constant} is no JSON")

    return json.loads(text, parse_constant=refuse)


def test_version(run: Run) -> None:
    assert run("--version") == (0, f"RetinaView {__version__}\n", "")


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--bogus"],
        ["models", "--bogus"],
        ["enhance", "a.png", "--model", "quick"],
        ["enhance", "--model", "quick", "--out", "o"],
        ["enhance", "a.png", "--model", "quick", "--out", "o", "--format", "gif"],
        ["enhance", "a.png", "--model", "quick", "--out", "o", "--device", "tpu"],
        ["enhance", "a.png", "--model", "quick", "--out", "o", "--tile", "7"],
        ["enhance", "a.png", "--model", "quick", "--out", "o", "--option", "strength"],
        ["enhance", "a.png", "--model", "rv-net", "--out", "o", "--option", "strength=9"],
        ["enhance", "a.png", "--model", "rv-net", "--out", "o", "--option", "colour=1"],
        ["degrade", "a.png", "--out", "o", "--preset", "cofe-release"],
        ["degrade", "a.png", "--out", "o", "--preset", "none", "--seed", "1"],
        ["degrade", "a.png", "--out", "o", "--preset", "cofe-train", "--seed", "-1"],
        ["degrade", "a.png", "--out", "o", "--preset", "cofe-train", "--seed", "1", "--code", "2"],
        ["compare", "a.png"],
        ["analyze", "a.png"],
        ["analyze", "--out", "o"],
    ],
)
def test_wrong_words_are_usage(run: Run, words: list[str]) -> None:
    status, out, err = run(*words)
    assert status == 2
    assert out == ""
    assert err.strip()
    assert not Path("o").exists()


@pytest.mark.parametrize("words", [["--help"], ["enhance", "--help"]])
def test_help_is_no_error(run: Run, words: list[str]) -> None:
    status, out, _ = run(*words)
    assert status == 0
    assert "retinaview" in out


def test_models_as_json(run: Run) -> None:
    status, out, err = run("models", "--json")
    assert (status, err) == (0, "")
    models = strict_json(out)
    assert models[0]["id"] == "rv-net"
    assert models[0]["default"] is True
    assert {model["task"] for model in models} == {"restore", "classical"}
    assert "saliency" not in {model["id"] for model in models}
    for model in models:
        assert {
            "id",
            "title",
            "version",
            "task",
            "method",
            "scale",
            "scale_policy",
            "summary",
            "licence",
            "sha256",
            "research_only",
            "generative",
            "default",
            "options",
            "intended_use",
            "limitations",
            "trained_on",
            "scores",
        } <= set(model)
    by_id = {model["id"]: model for model in models}
    assert by_id["clahe"]["sha256"] is None
    assert by_id["clahe"]["options"]["channel"]["choices"] == ["all", "green"]


def test_models_for_people(run: Run) -> None:
    status, out, _ = run("models")
    assert status == 0
    assert out.splitlines()[0].split() == ["rv-net", "Restore", "RV-Net", "1.0", "(default)"]


def test_enhance(run: Run, engine: FakeEngine, photograph: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    words = ["--out", folder, "--option", "strength=0.25", "--tile", "512"]
    words += ["--overlays", "saliency", "--report", "--json", "--precision", "float32"]
    status, out, err = run("enhance", photograph, "--model", "rv-net", *words)
    assert status == 0
    entries = strict_json(out)
    assert len(entries) == 1
    entry = entries[0]
    assert set(entry) == KEYS
    assert entry["input"] == str(photograph)
    assert (entry["model"], entry["device"], entry["tiles"]) == ("rv-net", "CPU", 1)
    assert (entry["width"], entry["height"]) == (128, 96)
    assert entry["seconds"] > 0
    written = [entry["output"], entry["report"], *entry["overlays"]]
    assert sorted(map(Path, written)) == sorted(folder.iterdir())
    assert "done in" in err
    asked = engine.ran[0]
    assert asked == Recipe("rv-net", {"strength": "0.25"}, ("saliency",), "auto", "float32", 512)


@pytest.mark.parametrize(
    ("name", "magic"), [("png", b"\x89PNG"), ("tiff", b"II"), ("jpeg", b"\xff\xd8")]
)
def test_formats(run: Run, photograph: Path, tmp_path: Path, name: str, magic: bytes) -> None:
    words = ["--model", "quick", "--out", tmp_path / "out", "--format", name]
    status, out, _ = run("enhance", photograph, *words)
    assert status == 0
    assert Path(out.strip()).read_bytes().startswith(magic)


def test_a_bad_file_fails_alone(run: Run, photograph: Path, tmp_path: Path) -> None:
    empty, folder = tmp_path / "empty.jpg", tmp_path / "out"
    empty.touch()
    files = [empty, tmp_path, tmp_path / "none.png", photograph]
    status, out, err = run("enhance", *files, "--model", "quick", "--out", folder, "--json")
    assert status == 1
    entries = strict_json(out)
    assert [Path(entry["input"]) for entry in entries] == files
    for entry in entries[:3]:
        assert set(entry) == KEYS | {"error"}
        assert entry["output"] is None
        assert entry["error"] in err
        assert entry["error"].endswith(".")
    assert set(entries[3]) == KEYS
    assert len(list(folder.iterdir())) == 1


def test_batch(run: Run, photograph: Path, tmp_path: Path) -> None:
    source, out = photograph.parent / "in", tmp_path / "out"
    source.mkdir()
    photograph.rename(source / photograph.name)
    (source / "bad.png").write_bytes(b"no picture")
    words = [
        "batch",
        source,
        out,
        "--model",
        "clahe",
        "--model",
        "rv-net",
        "--option",
        "strength=0.25",
    ]
    status, printed, err = run(*words, "--json")
    document = strict_json(printed)
    assert status == 1
    assert (document["made"], document["kept"], document["failed"]) == (2, 0, 2)
    assert document["is_whole"]
    assert {entry["model"] for entry in document["results"]} == {"clahe", "rv-net"}
    assert Path(document["table"]) == out / "batch.csv"
    assert "bad.png" in err
    (source / "bad.png").unlink()
    status, _, err = run(*words)
    assert status == 0
    assert "0 made, 2 made before, 0 failed" in err


@pytest.mark.parametrize(
    ("words", "sentence", "wanted"),
    [
        (["gone", "out", "--model", "clahe"], "no such file", 1),
        ([".", "out", "--model", "saliency"], "makes no picture", 1),
        ([".", "out", "--model", "nothing"], "nothing", 1),
        ([".", "out", "--model", "clahe", "--option", "nothing=1"], "option called nothing", 2),
    ],
)
def test_batch_says_what_cannot_be_done(
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    sentence: str,
    wanted: int,
) -> None:
    monkeypatch.chdir(tmp_path)
    status, _, err = run("batch", *words)
    assert (status, sentence in err) == (wanted, True)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("as_json", [True, False])
def test_a_missing_model_is_said_once(
    run: Run, photograph: Path, tmp_path: Path, as_json: bool
) -> None:
    words = ["--model", "none", "--out", tmp_path / "out", *(["--json"] if as_json else [])]
    status, out, err = run("enhance", photograph, photograph, *words)
    assert status == 1
    assert err.count("There is no model called none") == 1
    assert not (tmp_path / "out").exists()
    assert ([entry["error"] for entry in strict_json(out)] if as_json else out) == (
        [err.strip()] * 2 if as_json else ""
    )


def test_an_impossible_folder_is_found_out_before_the_work(
    run: Run, engine: FakeEngine, photograph: Path
) -> None:
    status, _, err = run("enhance", photograph, "--model", "quick", "--out", photograph)
    assert status == 1
    assert "this is a file" in err
    assert engine.ran == []


def test_a_defect_is_a_sentence_and_a_log_entry_without_names(
    run: Run, photograph: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "user_logs", lambda: tmp_path / "logs")
    words = ["--model", "crashing", "--out", tmp_path / "out"]
    status, _, err = run("enhance", photograph, *words)
    assert status == 1
    assert len(err.strip().splitlines()) == 1
    logged = (tmp_path / "logs" / "retinaview.log").read_text()
    assert "ZeroDivisionError" in logged
    assert "a defect" not in logged.replace('raise ZeroDivisionError("a defect")', "")
    assert photograph.stem not in logged
    assert not (tmp_path / "out").exists()


def test_debug_shows_where(
    photograph: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tools = Tools(make_catalog=FakeCatalog, make_engine=FakeEngine)
    words = ["--model", "crashing", "--out", str(tmp_path / "out"), "--debug"]
    assert cli.main(["enhance", str(photograph), *words], tools) == 1
    assert "Traceback" in capsys.readouterr().err


def test_ctrl_c_keeps_what_is_done(
    run: Run, engine: FakeEngine, photograph: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = save(make_image(96, 128), photograph.with_name("other.png"))
    work = engine.run
    before = signal.getsignal(signal.SIGINT)

    def interrupted(image: FundusImage, recipe: Recipe, progress: Progress) -> Study:
        if image.source.name == "other.png":
            signal.raise_signal(signal.SIGINT)
        return work(image, recipe, progress)

    monkeypatch.setattr(engine, "run", interrupted)
    folder = tmp_path / "out"
    words = ["--model", "quick", "--out", folder, "--json"]
    status, out, err = run("enhance", photograph, other, photograph, *words)
    assert status == 130
    assert [Path(entry["input"]) for entry in strict_json(out)] == [photograph]
    assert "Stopped after 1 of 3 files." in err
    assert [path.suffix for path in folder.iterdir()] == [".png"]
    assert signal.getsignal(signal.SIGINT) == before


def test_a_second_ctrl_c_stops_at_once(
    run: Run, engine: FakeEngine, photograph: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(image: FundusImage, recipe: Recipe, progress: Progress) -> Study:
        signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)
        raise AssertionError("still here")

    monkeypatch.setattr(engine, "run", interrupted)
    status, _, err = run("enhance", photograph, "--model", "quick", "--out", tmp_path / "out")
    assert status == 130
    assert "Stopped." in err


def test_commands_work_outside_the_main_thread(photograph: Path, tmp_path: Path) -> None:
    tools = Tools(make_catalog=FakeCatalog, make_engine=FakeEngine)
    words = ["enhance", str(photograph), "--model", "quick", "--out", str(tmp_path / "out")]
    answers: list[int] = []
    thread = threading.Thread(target=lambda: answers.append(cli.main(words, tools)))
    thread.start()
    thread.join()
    assert answers == [0]


def test_progress_on_a_terminal_leaves_a_clean_line(
    run: Run, photograph: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    words = ["--model", "quick", "--out", tmp_path / "out"]
    _, out, err = run("enhance", photograph, *words)
    assert "Enhancing" in err
    assert err.endswith("\r")
    assert err.split("\r")[-2].strip() == ""
    assert "\r" not in out


def test_degrade(run: Run, photograph: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    words = ["--out", folder, "--preset", "cofe-release", "--seed", "3", "--size", "64", "--json"]
    status, out, err = run("degrade", photograph, tmp_path, *words)
    assert status == 1
    good, bad = strict_json(out)
    assert bad["error"] in err
    assert bad["clean"] is None
    stem = photograph.stem
    assert Path(good["output"]).name == f"{stem}_cofe-release_111_s3.png"
    assert Path(good["clean"]).name == f"{stem}_clean.png"
    assert (good["width"], good["height"], good["seed"], good["code"]) == (64, 64, 3, "111")
    for role in ("output", "clean", "mask"):
        with Image.open(good[role]) as picture:
            assert picture.size == (64, 64)
    parameters = json.loads(Path(good["parameters"]).read_text())
    assert parameters["parameters"]["code"] == "111"
    assert len(list(folder.iterdir())) == 4


def test_degrade_is_the_same_alone_and_among_others(
    run: Run, photograph: Path, tmp_path: Path
) -> None:
    other = save(make_image(80, 80, seed=5), photograph.with_name("other.png"))
    made = []
    for number, files in enumerate([[photograph], [other, photograph]]):
        folder = tmp_path / str(number)
        words = ["--out", folder, "--preset", "cofe-train", "--seed", "9", "--code", "101"]
        assert run("degrade", *files, *words)[0] == 0
        made.append((folder / f"{photograph.stem}_cofe-train_101_s9.png").read_bytes())
    assert made[0] == made[1]


def test_compare(run: Run, photograph: Path) -> None:
    brighter = make_image(96, 128).rgb * np.float32(1.05)
    image = photograph.with_name("brighter.png")
    Image.fromarray(np.rint(np.clip(brighter, 0, 1) * 255).astype(np.uint8)).save(image)
    status, out, _ = run("compare", photograph, image, "--json")
    assert status == 0
    measured = strict_json(out)
    for name in ("psnr_full", "psnr_fov", "psnr_affine", "ssim_full", "ssim_fov", "rmse"):
        assert isinstance(measured[name], float), name
    assert measured["psnr_affine"] > measured["psnr_fov"]
    assert measured["identical"] is False
    status, out, _ = run("compare", photograph, image)
    assert f"psnr_fov     {measured['psnr_fov']:.4f}" in out


def test_equal_pictures_are_identical_in_strict_json(run: Run, photograph: Path) -> None:
    status, out, _ = run("compare", photograph, photograph, "--json")
    assert status == 0
    measured = strict_json(out)
    assert measured["identical"] is True
    assert measured["psnr_full"] is None
    assert measured["ssim_full"] == pytest.approx(1)


def test_unequal_sizes_are_refused(run: Run, photograph: Path) -> None:
    other = save(make_image(96, 96), photograph.with_name("other.png"))
    status, out, err = run("compare", photograph, other, "--json")
    assert status == 1
    assert "only pictures of one size are compared" in err
    assert strict_json(out)["error"] == err.strip()


def write_phantom(folder: Path, name: str, blur_px: float = 0.0) -> Path:
    rgb = draw_phantom(2, 320).image.rgb
    if blur_px:
        rgb = cv2.GaussianBlur(rgb, (0, 0), blur_px)
    path = folder / name
    Image.fromarray(np.rint(rgb * 255).astype(np.uint8)).save(path)
    return path


def test_compare_measures_both_pictures_without_a_reference(run: Run, tmp_path: Path) -> None:
    good, poor = write_phantom(tmp_path, "good.png"), write_phantom(tmp_path, "poor.png", 3)
    status, out, _ = run("compare", good, poor, "--json")
    assert status == 0
    blind = strict_json(out)["blind"]
    assert blind["parameters"] == {"niqe": "NIQE-fundus", "brisque": "BRISQUE-fundus"}
    for name in ("niqe", "brisque"):
        assert blind["image"][name] > blind["reference"][name]
    assert 0 < blind["image"]["entropy"] <= 8
    status, out, _ = run("compare", good, poor)
    assert f"niqe_image {blind['image']['niqe']:.4f}" in " ".join(out.split())


def test_what_is_too_small_for_niqe_is_null(run: Run, photograph: Path) -> None:
    _, out, _ = run("compare", photograph, photograph, "--json")
    assert strict_json(out)["blind"]["image"]["niqe"] is None
    assert strict_json(out)["blind"]["image"]["brisque"] is None
    _, out, _ = run("compare", photograph, photograph)
    assert "brisque_image not measured" in " ".join(out.split())


def test_a_file_that_holds_no_parameters_is_refused_in_a_sentence(
    run: Run, photograph: Path, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.json"
    wrong.write_text('{"kind": "niqe"}', "utf-8")
    status, out, err = run("compare", photograph, photograph, "--niqe", wrong, "--json")
    assert status == 1
    assert err.strip() == "wrong.json: this is no parameter file of NIQE."
    assert strict_json(out)["error"] == err.strip()


def test_without_structure_nothing_is_reviewed(run: Run, photograph: Path) -> None:
    _, out, _ = run("compare", photograph, photograph, "--json")
    assert "review" not in strict_json(out)


def test_compare_of_a_missing_file(run: Run, photograph: Path, tmp_path: Path) -> None:
    status, out, err = run("compare", photograph, tmp_path / "none.png")
    assert (status, out) == (1, "")
    assert "none.png" in err


def test_the_audit_log_is_checked_and_shown(
    run: Run, photograph: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "user_data", lambda: tmp_path / "data")
    assert run("audit", "verify") == (0, "intact: 0 entries\n", "")
    words = ["--model", "quick", "--out", tmp_path / "out", "--no-mark"]
    assert run("enhance", photograph, *words)[0] == 0
    status, out, _ = run("audit", "verify", "--json")
    assert status == 0
    assert json.loads(out) == {
        "intact": True, "entries": 3, "problem": None, "folder": str(tmp_path / "data")
    }  # fmt: skip
    _, shown, _ = run("audit", "show")
    assert [line.split()[3] for line in shown.splitlines()] == ["open", "process", "export"]
    assert '"mark": "left out"' in shown
    assert "scan" not in shown
    log = tmp_path / "data" / "audit.jsonl"
    log.write_text(log.read_text().replace("left out", "drawn"))
    status, out, _ = run("audit", "verify")
    assert status == 1
    assert out.startswith("broken after 2 entries: audit.jsonl, line 3: this entry was changed")
    assert len(json.loads(run("audit", "show", "--json")[1])) == 3


def test_an_unwritable_home_is_said_and_stops_nothing(
    run: Run, photograph: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(paths, "user_data", lambda: tmp_path / "file" / "data")
    monkeypatch.setattr(paths, "user_logs", lambda: tmp_path / "file" / "logs")
    words = ["--model", "quick", "--out", tmp_path / "out", "--deidentify"]
    status, _, err = run("enhance", photograph, *words)
    assert status == 0
    assert err.count("The log cannot be written") == 1
    assert err.count("The audit log cannot be written") == 1


def test_verify_on_the_command_line(run: Run, photograph: Path, tmp_path: Path) -> None:
    words = ["--model", "clahe", "--out", tmp_path / "out", "--json"]
    _, out, _ = run("enhance", photograph, *words)
    made = Path(json.loads(out)[0]["output"])
    status, out, _ = run("verify", made, "--against", photograph, "--json")
    document = json.loads(out)
    assert set(document) == {
        *("file", "kind", "verdict", "checks", "model", "model_version"),
        *("input_sha256", "result_sha256", "made_at"),
    }
    assert document["checks"]["picture"]["state"] == "holds"
    assert set(document["checks"]) >= {"record", "picture", "input", "model", "versions"}
    assert status == (0 if document["verdict"] == "match" else 1)
    status, out, err = run("verify", photograph, "--json")
    assert status == 1
    assert "holds no record" in json.loads(out)["error"]
    assert "holds no record" in err
    assert run("verify")[0] == 2


def report_words(photograph: Path, *more: str | Path) -> list[str | Path]:
    return ["report", photograph, "--model", "quick", "--out", photograph.parent / "out", *more]


def test_a_report_alone(run: Run, photograph: Path) -> None:
    status, out, _ = run(*report_words(photograph, "--comment", "One.\nTwo.", "--json"))
    assert status == 0
    (entry,) = strict_json(out)
    assert set(entry) == KEYS
    assert entry["output"] is None
    assert Path(entry["report"]).read_bytes().startswith(b"%PDF")
    assert [path.name for path in (photograph.parent / "out").iterdir()] == ["scan_OD é_quick.pdf"]


def test_a_report_of_png_pages(run: Run, photograph: Path) -> None:
    comment = "\n".join(map(str, range(200)))
    words = ("--comment", comment, "--report-format", "png", "--without", "numbers")
    status, out, _ = run(*report_words(photograph, *words))
    assert status == 0
    names = [Path(line).name for line in out.splitlines()]
    assert names[:2] == ["scan_OD é_quick_report.png", "scan_OD é_quick_report_page2.png"]
    assert all(Path(line).is_file() for line in out.splitlines())


@pytest.fixture
def both(photograph: Path) -> tuple[Path, Path]:
    return photograph, save(make_image(96, 120, 3), photograph.parent / "scan_OS.png")


def pair_words(both: tuple[Path, ...], *words: str) -> tuple[str | Path, ...]:
    out = both[0].parent / "out"
    return ("report", *both, "--pair", "--model", "quick", "--out", out, *words)


def test_a_report_on_a_pair(run: Run, both: tuple[Path, Path], engine: FakeEngine) -> None:
    status, out, err = run(*pair_words(both, "--comment", "Alike."))
    assert (status, err) == (0, "")
    report = Path(out.strip())
    assert [path.name for path in report.parent.iterdir()] == [report.name]
    assert report.name == "scan_OD é_pair_quick.pdf"
    recorded = read_recorded(report).record
    assert recorded.other is not None
    assert (recorded.input_name, recorded.other.input_name) == (both[0].name, both[1].name)
    again, out, _ = run(*pair_words(both, "--report-format", "png", "--json"))
    assert again == 0
    entries = strict_json(out)
    assert [Path(entry["input"]) for entry in entries] == list(both)
    assert all(set(entry) == KEYS for entry in entries)
    assert {Path(e["report"]).name for e in entries} == {"scan_OD é_pair_quick_report.png"}


@pytest.mark.parametrize("count", [1, 3])
def test_a_pair_is_of_two(run: Run, both: tuple[Path, Path], count: int) -> None:
    files = (*both, both[0])[:count]
    status, out, err = run(*pair_words(files, "--json"))
    assert status == 1
    assert f"exactly two photographs; {count} were named." in err
    assert all(entry["error"] in err for entry in strict_json(out))


def test_two_that_are_no_pair_are_refused(run: Run, both: tuple[Path, Path]) -> None:
    status, _, err = run(*pair_words((both[0], both[0])))
    assert status == 1
    assert "are the same photograph" in err
    status, out, err = run(*pair_words((both[0], both[0].with_name("none.png"))))
    assert (status, out) == (1, "")
    assert "none.png" in err
    assert not (both[0].parent / "out").exists()
    status, _, err = run(*pair_words(both, "--region", "0,0,9,9"))
    assert status == 2
    assert "whole photographs" in err


def test_a_pair_without_names(run: Run, both: tuple[Path, Path]) -> None:
    status, out, err = run(*pair_words(both, "--deidentify"))
    assert status == 0
    assert "scan" not in Path(out.strip()).name
    assert err.count("A retina is itself biometric") == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--without", "nonsense"), "no part called nonsense. There are original, processed,"),
        (("--without", "original"), "never shown without its original"),
        (("--clinic", "x" * 300), "at most 200 letters"),
    ],
)
def test_a_plan_that_cannot_be_is_usage(
    run: Run, photograph: Path, words: tuple[str, str], said: str
) -> None:
    status, out, err = run(*report_words(photograph, *words))
    assert (status, out) == (2, "")
    assert said in err


def test_a_logo_that_is_not_there_is_said_before_the_run(
    run: Run, photograph: Path, engine: FakeEngine
) -> None:
    status, _, err = run(*report_words(photograph, "--logo", "gone.png"))
    assert status == 1
    assert "gone.png: the logo is no longer there" in err
    assert engine.ran == []
