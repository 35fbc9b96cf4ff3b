from pathlib import Path

from scripts.licences import gather, needed_by


def test_every_package_comes_with_its_texts(tmp_path: Path) -> None:
    names = gather(tmp_path / "licences")
    assert {"PySide6_Essentials", "shiboken6", "torch", "numpy", "sympy"} <= set(names)
    assert not {"pytest", "mypy", "retinaview"} & set(names)
    listed = (tmp_path / "licences" / "PACKAGES.txt").read_text("utf-8")
    for name in names:
        assert any((tmp_path / "licences" / name).iterdir()), name
        assert f"\n{name} " in listed


def test_needs_of_needs_are_found() -> None:
    assert "mpmath" in needed_by("torch")  # through sympy
