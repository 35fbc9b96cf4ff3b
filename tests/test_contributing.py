"""The example that CONTRIBUTING walks through, run as it stands there."""

import re
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from fakes import make_image

from retinaview.catalog import Catalog
from retinaview.core.progress import silent
from retinaview.core.study import Recipe

GUIDE = Path(__file__).resolve().parent.parent / "CONTRIBUTING.md"


def block(language: str) -> str:
    found = re.search(rf"^```{language}\n(.*?)^```$", GUIDE.read_text("utf-8"), re.M | re.S)
    assert found is not None
    return found[1]


def test_example_model_works_as_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gamma").mkdir()
    (tmp_path / "gamma" / "model.toml").write_text(block("toml"), "utf-8")
    catalog = Catalog((tmp_path,))
    assert catalog.problems == []
    card = catalog.card("gamma")
    method = ModuleType("retinaview.enhancers.gamma")
    monkeypatch.setitem(sys.modules, method.__name__, method)  # dataclasses look themselves up
    exec(block("python"), method.__dict__)
    assert card.method == "gamma"

    image = make_image()
    brighter = method.build(card).enhance(image, Recipe("gamma", card.complete({})), silent)
    assert brighter.rgb.dtype == np.float32
    np.testing.assert_array_equal(brighter.rgb[~image.fov], image.rgb[~image.fov])
    assert brighter.rgb[image.fov].mean() > image.rgb[image.fov].mean()
