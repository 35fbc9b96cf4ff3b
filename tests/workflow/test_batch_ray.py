import sys
from pathlib import Path

import pytest
from fakes import make_image
from PIL import Image

from retinaview import cli
from retinaview.workflow.batch_ray import threads_in


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
