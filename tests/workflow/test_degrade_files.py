import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from fakes import make_image
from numpy.typing import NDArray

from retinaview.core.image import FundusImage
from retinaview.errors import ImageWriteError
from retinaview.imaging.degrade import replay
from retinaview.workflow import degrade_files
from retinaview.workflow.degrade_files import Degradation, degrade_file


def load(path: Path) -> FundusImage:
    return make_image(120, 160, seed=len(path.parent.name), bit_depth=16, path=path)


def pixels(path: Path) -> NDArray[np.uint8]:
    decoded = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_UNCHANGED)
    return np.asarray(decoded, np.uint8)[..., ::-1]


@pytest.mark.parametrize("side", [None, 96, 300])
@pytest.mark.parametrize("preset", ["cofe-release", "cofe-train", "tmage"])
def test_the_files_replay_bit_for_bit(tmp_path: Path, side: int | None, preset: str) -> None:
    wanted = Degradation(tmp_path, preset, "111", 7, side)
    written = degrade_file(Path("x/a.jpg"), load, wanted, [])
    assert written.degraded.name == f"a_{preset}_111_s7.png"
    assert written.clean.name == "a_clean.png"
    clean, mask = pixels(written.clean), pixels(written.mask)[..., 0] > 0
    assert clean.shape == ((120, 160, 3) if side is None else (side, side, 3))
    assert (written.height, written.width) == clean.shape[:2]
    assert np.all(clean[~mask] == 0)
    document = json.loads(written.parameters.read_text())
    again = replay(clean.astype(np.float32) / np.float32(255), mask, document["parameters"])
    assert np.array_equal(np.rint(again.rgb * 255), pixels(written.degraded))
    assert not np.array_equal(clean, pixels(written.degraded))
    assert document["files"]["clean"] == "a_clean.png"
    assert document["seed"] == 7


def test_two_seeds_share_one_clean_partner_and_a_second_run_changes_nothing(
    tmp_path: Path,
) -> None:
    for seed in (1, 2, 1):
        written = degrade_file(
            Path("x/a.jpg"), load, Degradation(tmp_path, "cofe-release", "001", seed), []
        )
        assert written.clean.name == "a_clean.png"
    assert len(list(tmp_path.iterdir())) == 6


def test_another_photograph_of_the_same_name_gets_its_own_files(tmp_path: Path) -> None:
    wanted = Degradation(tmp_path, "cofe-release", "001", 1)
    first = degrade_file(Path("x/a.jpg"), load, wanted, [])
    before = first.clean.read_bytes()
    second = degrade_file(Path("long/a.jpg"), load, wanted, [])
    assert second.clean.name == "a_2_clean.png"
    assert second.degraded.name == "a_2_cofe-release_001_s1.png"
    assert first.clean.read_bytes() == before


def test_a_failure_leaves_no_half_pair(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = degrade_files.write_whole
    calls: list[Path] = []

    def fail_third(path: Path, data: bytes, sources: list[Path]) -> None:
        calls.append(path)
        if len(calls) == 3:
            raise ImageWriteError("the disk is full.")
        write(path, data, sources)

    monkeypatch.setattr(degrade_files, "write_whole", fail_third)
    with pytest.raises(ImageWriteError, match="full"):
        degrade_file(Path("x/a.jpg"), load, Degradation(tmp_path, "cofe-train", "111", 1), [])
    assert list(tmp_path.iterdir()) == []
