"""`retinaview --smoke-test`: everything once, and a sentence on what does not work."""

import sys
from pathlib import Path

import numpy as np
import pytest
from fakes import FakeCatalog, FakeEngine, make_image
from PIL import Image

from retinaview import cli, paths
from retinaview.catalog import Catalog
from retinaview.cli import smoke
from retinaview.cli.tools import Tools


class Forgetful(FakeEngine):
    """Draws no maps."""

    def run(self, image, recipe, progress):  # type: ignore[no-untyped-def]
        return super().run(image, type(recipe)(recipe.enhancer), progress)


@pytest.fixture(autouse=True)
def sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A small photograph in place of the shipped sample."""
    path = tmp_path / "sample.png"
    Image.fromarray(np.round(make_image(96, 128).rgb * 255).astype(np.uint8)).save(path)
    monkeypatch.setattr(paths, "sample_photograph", lambda: path)


def run(capsys: pytest.CaptureFixture[str], engine: FakeEngine) -> tuple[int, list[str], str]:
    tools = Tools(make_catalog=FakeCatalog, make_engine=lambda catalog: engine)
    status = cli.main(["--smoke-test"], tools)
    said = capsys.readouterr()
    return status, said.out.splitlines(), said.err


def test_it_enhances_draws_reports_and_notes(capsys: pytest.CaptureFixture[str]) -> None:
    status, lines, err = run(capsys, FakeEngine(slow_step_s=0.01))
    assert (status, err) == (0, "")
    assert lines[0].startswith("RV-Net 1.0 on CPU: 128 x 96 px and a report")
    assert lines[1:] == ["Maps: saliency", "Audit log: intact, 4 entries"]


def test_nothing_of_the_user_is_written(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("user_data", "user_config", "user_state", "user_cache"):
        monkeypatch.setattr(paths, name, lambda name=name: tmp_path / "user" / name)
    assert run(capsys, FakeEngine(slow_step_s=0.01))[0] == 0
    assert not (tmp_path / "user").exists()


def test_a_map_that_is_missing_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = run(capsys, Forgetful(slow_step_s=0.01))
    assert (status, err) == (1, "Smoke test failed: no map was drawn of saliency.\n")


def test_a_photograph_that_fails_is_said(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Catalog, "default", lambda self: self.card("failing"))
    status, lines, err = run(capsys, FakeEngine(slow_step_s=0.01))
    assert (status, lines) == (1, [])
    assert err.startswith("Smoke test failed: ")


def test_the_trainer_is_a_program_of_its_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    called: list[list[str]] = []

    def stand_in(arguments: list[str]) -> list[str]:
        called.append(arguments)
        said = '{"kind": "model", "sentence": "made"}'
        return [sys.executable, "-c", f"print('{said}')"]

    monkeypatch.setattr(smoke, "trainer_command", stand_in)
    assert smoke._training(tmp_path).startswith("Trainer: 2 steps in a program of its own")
    assert [words[0] for words in called] == ["check", "fit"]
    assert len(list((tmp_path / "eyes").iterdir())) == smoke.EYES


@pytest.mark.parametrize(
    ("code", "said"), [("print('{}')", "no model"), ("raise SystemExit('broken')", "broken")]
)
def test_a_trainer_that_fails_is_said(
    code: str, said: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(smoke, "_draw_eyes", lambda folder: None)
    monkeypatch.setattr(smoke, "trainer_command", lambda words: [sys.executable, "-c", code])
    with pytest.raises(smoke.SmokeError, match=said):
        smoke._training(tmp_path)


def test_a_trainer_that_is_not_there_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(smoke, "_draw_eyes", lambda folder: None)
    monkeypatch.setattr(smoke, "trainer_command", lambda words: [str(tmp_path / "none")])
    with pytest.raises(smoke.SmokeError, match="did not do its work"):
        smoke._training(tmp_path)
