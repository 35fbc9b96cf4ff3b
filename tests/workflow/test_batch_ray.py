import pickle
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from fakes import make_image
from PIL import Image
from worker_fakes import make_fake_kit

from retinaview import __version__, cli
from retinaview.catalog import Catalog
from retinaview.core.study import Recipe
from retinaview.workflow.batch import Batch
from retinaview.workflow.batch_items import Item
from retinaview.workflow.batch_ray import _Actor, difference, threads_in
from retinaview.workflow.batch_work import Made, Task, Work


@pytest.mark.parametrize(
    ("nodes", "count", "threads"),
    [([2], 2, 1), ([16], 4, 4), ([16, 16], 4, 8), ([3, 5], 2, 3), ([4], 5, 0), ([], 1, 0)],
)
def test_an_actor_has_its_threads_on_one_node(nodes: list[int], count: int, threads: int) -> None:
    assert threads_in(nodes, count) == threads


def batch(tmp_path: Path, *words: str) -> int:
    source = tmp_path / "in" / "a.png"
    source.parent.mkdir()
    Image.fromarray((make_image(64, 80).rgb * 255).astype("uint8")).save(source)
    places = [str(source.parent), str(tmp_path / "out")]
    return cli.main(["batch", *places, "--model", "clahe", *words])


def test_without_ray_there_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    assert batch(tmp_path, "--engine", "ray", "--workers", "2") == 1
    assert "pip install 'retinaview[cluster]'" in capsys.readouterr().err


def test_an_address_is_that_of_a_cluster(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert batch(tmp_path, "--address", "auto") == 2
    assert "--engine ray" in capsys.readouterr().err


def act(tmp_path: Path, version: str) -> Sequence[Made]:
    """Let an actor do a photograph, without Ray."""
    photograph = tmp_path / "a.jpg"
    photograph.write_bytes(b"a")
    work = Work((), [Batch(Recipe("clahe"), tmp_path)], [Catalog().card("clahe")])
    task = Task(7, Item(photograph, Path("a.jpg")), "a.jpg", (0,), tmp_path / "apart" / "7")
    actor = _Actor(pickle.dumps((make_fake_kit, work, version)))
    made: Sequence[Made] = pickle.loads(actor({"task": pickle.dumps(task)})["made"])
    return made


def test_an_actor_makes_results_apart(tmp_path: Path) -> None:
    (made,) = act(tmp_path, __version__)
    assert (made.number, made.is_last, made.outcome.error) == (7, True, None)
    assert made.outcome.picture == tmp_path / "apart" / "7" / "0" / "0" / "a_clahe.png"
    assert list(made.outputs) == ["a_clahe.png"]


def test_another_version_makes_nothing(tmp_path: Path) -> None:
    (made,) = act(tmp_path, "0.0.1")
    assert "not 0.0.1" in str(made.outcome.error)
    assert not (tmp_path / "apart").exists()


def test_other_models_are_told() -> None:
    card = Catalog().card("rv-net")
    assert difference(__version__, [card]) == ""
    other = card.model_copy(update={"sha256": "0" * 64})
    assert "other weights" in difference(__version__, [other])
    assert "no model" in difference(__version__, [card.model_copy(update={"id": "none"})])
