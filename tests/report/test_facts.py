from dataclasses import replace

from fakes import make_image, make_study

from retinaview.core.image import Eye
from retinaview.core.overlay import Score, Subject
from retinaview.core.study import Execution
from retinaview.report import facts


def test_the_banner_says_where_the_eye_is_known_from() -> None:
    study = make_study(make_image(60, 80, eye=Eye.OS, file_format="JPEG", bit_depth=16))
    assert facts.banner(study) == [
        ("Photograph", "drawn.png"),
        ("Eye (inferred from the file name)", "OS (left)"),
        ("Size", "80 x 60 px"),
        ("File", "JPEG, 16 bit"),
    ]


def test_an_unknown_eye_stays_unknown() -> None:
    assert ("Eye", "not stated") in facts.banner(make_study())


def test_scores_of_one_measure_share_a_row() -> None:
    scores = [
        Score("a", "A", Subject.ORIGINAL, 1.234, "dB"),
        Score("b", "B", Subject.PAIR, None, note="Why."),
        Score("a", "A", Subject.PROCESSED, 2.0, "dB", digits=1),
    ]
    assert facts.measures(scores) == [
        facts.Measure("A", "1.23 dB", "2.0 dB", "", ""),
        facts.Measure("B", "", "", "not measured", "Why."),
    ]


def test_each_warning_is_said_once_notices_last() -> None:
    study = make_study(make_image(notices=("Alpha was dropped.", "Both.")), warnings=("Both.",))
    assert facts.warnings(study) == ["Both.", "Alpha was dropped."]


def test_the_provenance_names_hashes_in_full_tiles_and_options() -> None:
    study = make_study(options={"strength": 0.5, "is_fast": True, "channel": "green"})
    execution = Execution("NVIDIA", "bf16", 2048, 12, 1024, 112, 2048)
    study = replace(study, provenance=replace(study.provenance, execution=execution))
    lines = dict(facts.provenance_lines(study))
    assert study.provenance.input_sha256 in lines["Input"]
    assert f"weights sha256 {'ab' * 32}" in lines["Model"]
    assert study.provenance.result_sha256 in lines["Result"]
    assert lines["Parameters"] == "strength 0.5 · is_fast yes · channel green"
    assert lines["Run"] == (
        "NVIDIA · bf16 · 12 tiles of 1024 px, overlap 112 px · model saw 2048 px · "
        "detail at 2048 px · 0.4 s"
    )
    assert "RetinaView" in lines["Made with"]
    assert "+00:00" in lines["Made with"]


def test_a_filter_without_weights_or_options_says_so() -> None:
    study = make_study()
    study = replace(study, provenance=replace(study.provenance, weights_sha256=None))
    lines = dict(facts.provenance_lines(study))
    assert lines["Model"].endswith("no weights")
    assert lines["Parameters"] == "none"
    assert lines["Run"].startswith("CPU · float32 · whole picture at once")
