from dataclasses import replace
from pathlib import Path

from retinaview.app.photographs import Photograph
from retinaview.app.suggestions import Kind, first_of, suggest
from retinaview.core.image import Eye, Patient

ANNA, BERTA = Patient("Drawn, Anna", "4711"), Patient("Drawn, Berta", "4712")
NOW = Photograph(Path("/x/now.dcm"), Eye.OD, patient=ANNA, taken_on="2026-11-02")
OTHER = replace(NOW, path=Path("/x/other.dcm"), eye=Eye.OS)
OLD_OTHER = replace(OTHER, path=Path("/x/old_other.dcm"), taken_on="2026-10-01")
OLD = replace(NOW, path=Path("/x/old.dcm"), taken_on="2025-01-02")
OLDER = replace(NOW, path=Path("/x/older.dcm"), taken_on="2020-01-02")
LATER = replace(NOW, path=Path("/x/later.dcm"), taken_on="2026-12-02")
STRANGER = replace(OTHER, path=Path("/x/stranger.dcm"), patient=BERTA)
SPOILT = replace(OTHER, path=Path("/x/spoilt.dcm"), problem="It is damaged.")


def kinds(of: Photograph, *lines: Photograph) -> list[tuple[str, Kind]]:
    return [(each.path.stem, each.kind) for each in suggest(lines, of)]


def test_the_patients_other_eye_and_other_visits() -> None:
    lines = (OLDER, STRANGER, OLD_OTHER, NOW, SPOILT, LATER, OTHER, OLD)
    assert kinds(NOW, *lines) == [
        ("other", Kind.OTHER_EYE),
        ("old_other", Kind.OTHER_EYE),
        ("old", Kind.EARLIER),
        ("older", Kind.EARLIER),
        ("later", Kind.LATER),
    ]
    first = first_of(suggest(lines, NOW), Kind.EARLIER, Kind.LATER)
    assert first is not None
    assert (first.path, first.basis) == (OLD.path, "the same patient and eye")
    assert first_of(suggest(lines, STRANGER), Kind.EARLIER) is None


def test_what_is_not_known_is_not_guessed() -> None:
    plain = Photograph(Path("/x/a.png"), taken_on="2026-01-01")
    assert kinds(plain, Photograph(Path("/x/b.png"), Eye.OS, taken_on="2025-01-01"), NOW) == []
    undated = replace(NOW, path=Path("/x/undated.dcm"), taken_on="")
    assert kinds(NOW, undated) == []
    assert kinds(replace(NOW, eye=None), OTHER, OLD) == []


def test_names_that_differ_in_the_eye_alone() -> None:
    right = Photograph(Path("/x/P12_OD_1.jpg"), Eye.OD)
    left = Photograph(Path("/x/p12_OS_1.jpg"), Eye.OS)
    second = replace(left, path=Path("/x/P12_OS_2.jpg"))
    elsewhere = replace(left, path=Path("/y/P12_OS_1.jpg"))
    (found,) = suggest([right, left, second, elsewhere], right)
    assert (found.path, found.kind) == (left.path, Kind.OTHER_EYE)
    assert found.basis == "by the file's name"
