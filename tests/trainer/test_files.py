from dataclasses import dataclass
from pathlib import Path

from trainer.files import fixed, read_csv, read_rows, write_csv, write_text


@dataclass(frozen=True)
class Line:
    name: str
    value: float | None
    count: int = 1


def test_lines_come_back_as_they_were_written(tmp_path: Path) -> None:
    path = tmp_path / "numbers.csv"
    assert read_csv(path) == []
    write_csv(path, Line, (fixed(line, 3) for line in (Line("a", 0.12345), Line("b", None))))
    assert read_csv(path) == [
        {"name": "a", "value": "0.123", "count": "1"},
        {"name": "b", "value": "", "count": "1"},
    ]
    assert read_rows(path, Line) == [Line("a", 0.123), Line("b", None)]
    assert read_rows(tmp_path / "none.csv", Line) == []
    assert [file.name for file in tmp_path.iterdir()] == ["numbers.csv"]


def test_text_replaces_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    write_text(path, "old\n")
    write_text(path, "new\n")
    assert path.read_bytes() == b"new\n"
    assert len(list(tmp_path.iterdir())) == 1
