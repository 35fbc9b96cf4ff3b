from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fakes import (
    fake_cards,
    make_classes,
    make_image,
    make_overlay,
    make_quality,
    make_review,
    make_study,
)
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from retinaview import words as language
from retinaview.app import icons
from retinaview.app.enhance_panel import EnhancePanel
from retinaview.app.file_dialogs import known_endings, propose, with_ending
from retinaview.app.legend import OverlayKey, SwatchMark
from retinaview.app.model_card_view import model_card_view
from retinaview.app.model_hint import hint_of
from retinaview.app.model_list import ModelList
from retinaview.app.option_controls import OptionControls
from retinaview.app.overlay_desk import OverlayChoice, OverlayState
from retinaview.app.overlays_panel import HIDDEN, OverlaysPanel
from retinaview.app.photographs import Photograph, line_of
from retinaview.app.quality_desk import QualityState
from retinaview.app.quality_panel import QualityPanel, cautions
from retinaview.app.review_panel import (
    JUMP_TEXT,
    NEXT_TEXT,
    NO_STUDY,
    NOT_LOOKED,
    SHAPES,
    ReviewPanel,
)
from retinaview.app.shortcuts_view import ShortcutsView
from retinaview.app.small_widgets import check_box, words_of
from retinaview.app.status_line import StatusLine
from retinaview.app.study_panel import StudyPanel
from retinaview.app.worklist_view import WorklistView
from retinaview.catalog import ModelCard, OptionCard, ScoreEntry
from retinaview.core.image import Eye
from retinaview.core.overlay import Outline, Score, Subject
from retinaview.core.review import Grade, Verdict


def words(widget: Any) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


@pytest.fixture
def card(option_cards: dict[str, OptionCard]) -> ModelCard:
    return fake_cards()[0].model_copy(update={"options": option_cards})


def test_models_are_those_of_the_catalog_under_their_tasks(qtbot: QtBot) -> None:
    models = ModelList()
    qtbot.addWidget(models)
    cards = [card for card in fake_cards() if card.task != "overlay"]
    models.set_models(cards)
    assert models.shown() == [card.id for card in cards]
    assert models.heads() == ["Restore", "Classical filters"]


def test_search_finds_by_every_word_and_hides_empty_tasks(qtbot: QtBot) -> None:
    models = ModelList()
    qtbot.addWidget(models)
    models.set_models([card for card in fake_cards() if card.task != "overlay"])
    search = models.findChild(QLineEdit)
    search.setText("TESTS clahe")
    assert models.shown() == ["clahe"]
    assert models.heads() == ["Classical filters"]
    search.setText("nothing like it")
    assert models.shown() == []
    assert models.heads() == []


def test_search_keeps_the_chosen_model_in_sight(qtbot: QtBot) -> None:
    models = ModelList()
    qtbot.addWidget(models)
    models.set_models([card for card in fake_cards() if card.task != "overlay"])
    models.set_chosen("slow")
    models.findChild(QLineEdit).setText("clahe")
    assert models.shown() == ["slow", "clahe"]


def test_enter_in_the_search_box_chooses_what_was_found(qtbot: QtBot) -> None:
    models = ModelList()
    qtbot.addWidget(models)
    models.set_models([card for card in fake_cards() if card.task != "overlay"])
    models.set_chosen("slow")
    search = models.findChild(QLineEdit)
    qtbot.keyClicks(search, "clahe")
    with qtbot.waitSignal(models.chosen) as told:
        qtbot.keyClick(search, Qt.Key.Key_Return)
    assert told.args == ["clahe"]


def test_choosing_is_said_once_and_being_told_is_not(qtbot: QtBot) -> None:
    models = ModelList()
    qtbot.addWidget(models)
    chosen: list[str] = []
    models.chosen.connect(chosen.append)
    models.set_models([card for card in fake_cards() if card.task != "overlay"])
    models.set_chosen("slow")
    assert chosen == []
    models.choose("clahe")
    assert chosen == ["clahe"]


def test_each_option_has_the_control_its_card_asks_for(qtbot: QtBot, card: ModelCard) -> None:
    controls = OptionControls()
    qtbot.addWidget(controls)
    controls.set_options(card, card.complete({}))
    kinds = {name: type(controls.control(name)).__mro__ for name in card.options}
    assert QDoubleSpinBox in kinds["strength"]
    assert QSpinBox in kinds["rounds"]
    assert QCheckBox in kinds["is_gentle"]
    assert QComboBox in kinds["space"]
    assert QLineEdit in kinds["note"]
    strength: Any = controls.control("strength")
    assert (strength.minimum(), strength.maximum(), strength.singleStep()) == (0.0, 1.0, 0.1)
    assert strength.value() == 0.5


def test_controls_say_the_value_in_its_own_type(qtbot: QtBot, card: ModelCard) -> None:
    controls: Any = OptionControls()
    qtbot.addWidget(controls)
    controls.set_options(card, card.complete({}))
    said: list[tuple[str, object]] = []
    controls.changed.connect(lambda name, value: said.append((name, value)))
    controls.control("strength").setValue(0.7)
    controls.control("rounds").setValue(3)
    controls.control("is_gentle").setChecked(False)
    controls.control("space").setCurrentText("rgb")
    qtbot.keyClicks(controls.control("note"), "x")
    assert said == [
        ("strength", 0.7),
        ("rounds", 3),
        ("is_gentle", False),
        ("space", "rgb"),
        ("note", "x"),
    ]
    assert all(card.options[name].check(name, value) == value for name, value in said)  # type: ignore[arg-type]


def test_a_choice_is_shown_in_the_language_and_said_as_the_card_has_it(
    qtbot: QtBot, card: ModelCard
) -> None:
    language.speak(lambda text: "alle Kanäle" if text == "rgb" else text)
    try:
        controls: Any = OptionControls()
        qtbot.addWidget(controls)
        controls.set_options(card, card.complete({"space": "rgb"}))
    finally:
        language.speak(str)
    said: list[tuple[str, object]] = []
    controls.changed.connect(lambda name, value: said.append((name, value)))
    space = controls.control("space")
    assert space.currentText() == "alle Kanäle"
    space.setCurrentIndex(1 - space.currentIndex())
    space.setCurrentText("alle Kanäle")
    assert said[-1] == ("space", "rgb")


def test_a_value_between_two_steps_is_shown_as_it_is(qtbot: QtBot, card: ModelCard) -> None:
    fine = OptionCard(title="Fine", default=0.125, minimum=0, maximum=1, step=0.5)
    controls: Any = OptionControls()
    qtbot.addWidget(controls)
    controls.set_options(card.model_copy(update={"options": {"fine": fine}}), {"fine": 0.125})
    assert controls.control("fine").value() == 0.125


def test_the_button_follows_the_state(qtbot: QtBot) -> None:
    panel = EnhancePanel()
    qtbot.addWidget(panel)
    wishes: list[str] = []
    panel.enhance_wanted.connect(lambda: wishes.append("enhance"))
    panel.cancel_wanted.connect(lambda: wishes.append("cancel"))
    assert not panel.run_button.isEnabled()
    panel.set_ready(True)
    panel.run_button.click()
    panel.set_running(True)
    panel.set_ready(False)
    panel.run_button.click()
    assert wishes == ["enhance", "cancel"]


def test_research_use_is_said_beside_the_button(qtbot: QtBot, card: ModelCard) -> None:
    panel = EnhancePanel()
    qtbot.addWidget(panel)
    panel.set_choice(card, card.complete({}))
    assert "Research use only." not in words(panel)
    research = card.model_copy(update={"research_only": True})
    panel.set_choice(research, research.complete({}))
    assert "Research use only." in words(panel)


def test_no_model_is_said(qtbot: QtBot) -> None:
    panel = EnhancePanel()
    qtbot.addWidget(panel)
    panel.set_choice(None, {})
    assert "No model is installed." in words(panel)


def test_the_card_is_shown_in_full(qtbot: QtBot, card: ModelCard) -> None:
    score = ScoreEntry(what="PSNR, foreign cameras", value=24.5, unit="dB", command="make bench")
    full = card.model_copy(
        update={"trained_on": "Drawn eyes.", "scores": (score,), "sha256": "0f" * 32}
    )
    view = model_card_view(full)
    qtbot.addWidget(view)
    text = words(view).replace("\u200b", "")
    for part in (
        full.intended_use,
        full.limitations,
        full.licence,
        "Drawn eyes.",
        "PSNR, foreign cameras: 24.5 dB",
        "make bench",
        "0f" * 32,
    ):
        assert part in text, part


def test_numbers_stand_beside_each_other_and_unknown_stays_unknown(qtbot: QtBot) -> None:
    panel = StudyPanel()
    qtbot.addWidget(panel)
    study = make_study(warnings=("The field is small.",))
    panel.show_study(study.image, study)
    said = panel.sentences()
    for part in ("The field is small.", "Entropy", "5.12 bit", "5.87 bit", "not measured"):
        assert part in said, part


def test_notices_of_loading_are_said_before_any_run(qtbot: QtBot) -> None:
    panel = StudyPanel()
    qtbot.addWidget(panel)
    panel.show_study(make_image(notices=("16 bit were read.",)), None)
    assert "16 bit were read." in panel.sentences()


def test_detail_below_full_size_is_said(qtbot: QtBot) -> None:
    panel = StudyPanel()
    qtbot.addWidget(panel)
    study = make_study(detail_px=512)
    panel.show_study(study.image, study)
    assert "RV-Net 1.0 · light and colour at full size, detail at 512 px" in panel.sentences()


def test_a_missing_number_says_why(qtbot: QtBot) -> None:
    panel = StudyPanel()
    qtbot.addWidget(panel)
    study = make_study()
    panel.show_study(study.image, study)
    missing: Score = next(score for score in study.scores if score.value is None)
    labels = [label for label in panel.findChildren(QLabel) if label.text() == "not measured"]
    assert [label.toolTip() for label in labels] == [missing.note]


def test_several_overlays_may_be_on(qtbot: QtBot) -> None:
    panel = OverlaysPanel()
    qtbot.addWidget(panel)
    wanted: list[object] = []
    panel.overlay_wanted.connect(lambda *said: wanted.append(said))
    panel.set_choices([OverlayChoice("a", "A", ""), OverlayChoice("b", "B", "")])
    panel.row("a").box.click()
    panel.show_state("a", OverlayState())
    panel.row("b").box.click()
    panel.show_state("b", OverlayState())
    assert panel.row("a").box.isChecked()
    panel.row("b").box.click()
    assert wanted == [("a", True), ("b", True), ("b", False)]


def test_the_caption_tells_the_state(qtbot: QtBot) -> None:
    panel = OverlaysPanel()
    qtbot.addWidget(panel)
    panel.set_choices([OverlayChoice("saliency", "Saliency", "")])
    row = panel.row("saliency")
    panel.show_state("saliency", OverlayState(fraction=0.0))
    assert row.caption == "The map is being drawn…"
    panel.show_progress("saliency", 0.4)
    panel.show_progress("gone", 0.4)
    assert row.bar.value() == 40
    overlay = make_overlay(make_image())
    panel.show_state("saliency", OverlayState((overlay,)))
    assert row.caption == overlay.caption
    assert row.bar.isHidden()
    assert {"little structure", "much structure"} <= set(words(panel).split("\n"))
    panel.show_state("saliency", OverlayState(problem="The field is too small."))
    assert row.caption == "The field is too small."
    panel.show_state("saliency", None)
    assert row.caption == ""


def test_classes_are_named_beside_their_colours(qtbot: QtBot) -> None:
    key = OverlayKey(make_classes(make_image()))
    qtbot.addWidget(key)
    colours = [mark.colour for mark in key.findChildren(SwatchMark)]
    assert colours == ["#56b4e9", "#e69f00", "#cc79a7"]
    assert words(key).split("\n") == ["kept", "lost", "new"]


def test_each_overlay_has_its_own_opacity(qtbot: QtBot) -> None:
    panel = OverlaysPanel()
    qtbot.addWidget(panel)
    panel.set_choices([OverlayChoice("a", "A", ""), OverlayChoice("b", "B", "")])
    said: list[object] = []
    panel.opacity_wanted.connect(lambda *words: said.append(words))
    panel.set_opacity("a", 0.35)
    assert said == []
    panel.row("b").slider.setValue(80)
    assert said == [("b", 0.8)]
    assert panel.row("a").slider.value() == 35
    assert panel.row("b").slider.toolTip() == "Opacity 80 %"


def test_rows_stay_when_a_choice_comes(qtbot: QtBot) -> None:
    panel = OverlaysPanel()
    qtbot.addWidget(panel)
    a, b = OverlayChoice("a", "A", ""), OverlayChoice("b", "B", "")
    panel.set_choices([b])
    kept = panel.row("b")
    panel.set_choices([a, b])
    assert panel.row("b") is kept
    panel.set_choices([a])
    assert words(panel).split("\n").count("No overlay is installed.") <= 1
    with pytest.raises(KeyError):
        panel.row("b")


@pytest.mark.parametrize(
    ("verdict", "headline"),
    [
        (Verdict.CLEAR, "Nothing suspicious found"),
        (Verdict.LOOK, "Look again: a vessel is lost above the disc."),
        (Verdict.STOP, "Do not rely on this: 7 dark spots appeared."),
    ],
)
def test_the_verdict_is_said_in_words(qtbot: QtBot, verdict: Verdict, headline: str) -> None:
    panel = ReviewPanel()
    qtbot.addWidget(panel)
    panel.show_review(make_review(verdict), make_review().places)
    said = panel.sentences()
    assert said[0] == headline
    for part in ("Vessels kept", "98.6 %", "0.9 %", "0.5 %", "2 / –", "1   Structure changed"):
        assert part in said, part
    assert "Vessel agreement (clDice)" not in said


def test_verdicts_differ_in_shape() -> None:
    drawn = {SHAPES[verdict] for verdict in (*Verdict, None)}
    assert len(drawn) == 4
    for name in drawn:
        image = icons.pixmap(name, "#ffffff", 32).toImage()
        assert image.pixelColor(16, 16).alpha() or name == "verdict-none"


def test_further_numbers_are_folded_away(qtbot: QtBot) -> None:
    panel = ReviewPanel()
    qtbot.addWidget(panel)
    panel.show_review(make_review())
    fold = next(b for b in panel.findChildren(QPushButton) if b.text() == "More numbers")
    fold.click()
    assert "Vessel agreement (clDice)" in panel.sentences()
    panel.show_review(make_review(Verdict.LOOK))
    assert "Vessel agreement (clDice)" in panel.sentences()


def test_places_are_jumped_to(qtbot: QtBot) -> None:
    panel = ReviewPanel()
    qtbot.addWidget(panel)
    panel.show_review(make_review(), make_review().places)
    with qtbot.waitSignal(panel.jump_wanted) as told:
        panel.place_buttons[1].click()
    assert told.args == [1]
    panel.set_jumped(1)
    assert [button.isChecked() for button in panel.place_buttons] == [False, True]
    assert NEXT_TEXT in panel.sentences()
    panel.set_jumped(None)
    assert JUMP_TEXT in panel.sentences()


def test_what_was_not_judged_is_said(qtbot: QtBot) -> None:
    panel = ReviewPanel()
    qtbot.addWidget(panel)
    assert panel.sentences() == [NO_STUDY]
    panel.show_review(make_review(None))
    assert panel.sentences()[0] == "Not judged"
    panel.show_review(None)
    assert panel.sentences() == ["Not judged", NOT_LOOKED]


def test_the_quality_is_said_with_its_reasons(qtbot: QtBot) -> None:
    panel = QualityPanel()
    qtbot.addWidget(panel)
    panel.show_state(QualityState(make_quality()))
    assert panel.sentences() == ["Usable", "uneven light, blur · 0.83"]
    panel.show_state(QualityState(is_running=True))
    assert panel.sentences() == ["The photograph is being graded…"]
    panel.show_state(QualityState(problem="The field is too small."))
    assert panel.sentences() == ["Not graded: The field is too small."]
    panel.show_state(QualityState(make_quality(None, confidence=None, reasons=())))
    assert panel.sentences() == ["The photograph was not graded."]
    panel.show_state(None)
    assert len(panel.sentences()) == 1


def test_what_to_read_before_a_run(qtbot: QtBot) -> None:
    panel = QualityPanel()
    qtbot.addWidget(panel)
    advice = "Retake first: too dark in the temporal half."
    rejected = make_quality(Grade.REJECT, advice=advice, is_fundus=False, kind="an angiogram")
    panel.show_state(QualityState(rejected))
    made_for = "The models were made for colour fundus photographs; this looks like an angiogram."
    assert cautions(rejected) == [made_for, advice]
    assert panel.sentences()[0] == "Reject"
    assert {made_for, advice} <= set(panel.sentences())
    enhance = EnhancePanel()
    qtbot.addWidget(enhance)
    enhance.set_cautions(cautions(rejected))
    enhance.set_ready(True)
    assert made_for in words(enhance)
    assert enhance.run_button.isEnabled()


def test_noise_is_said_beside_the_quality(qtbot: QtBot) -> None:
    noise = Score("noise_sigma", "Noise sigma", Subject.ORIGINAL, 12.34, "levels", 1, "Why.")
    panel = QualityPanel()
    qtbot.addWidget(panel)
    panel.show_state(QualityState(make_quality(noise=noise)))
    assert "Noise sigma 12.3 levels" in panel.sentences()
    panel.show_state(QualityState(make_quality()))
    assert not [sentence for sentence in panel.sentences() if "Noise" in sentence]


def test_a_card_shows_the_quality(qtbot: QtBot) -> None:
    view = WorklistView()
    qtbot.addWidget(view)
    paths = [Path("/a.png"), Path("/b.png")]
    view.show_photographs([Photograph(path) for path in paths], [])
    noise = Score("noise_sigma", "Noise sigma", Subject.ORIGINAL, 12.34, "levels", 1)
    view.show_qualities({paths[0]: make_quality(Grade.REJECT, noise=noise)}.get)
    first, second = view.cards()
    assert (first.chip_word, second.chip_word) == ("Reject", "New")
    assert "Quality: Reject (uneven light, blur)" in first.toolTip()
    assert "Noise sigma: 12.3 levels" in first.toolTip()
    assert first.size() == second.size()
    view.show_qualities({paths[1]: make_quality(is_fundus=False)}.get)
    assert (first.chip_word, second.chip_word) == ("New", "No fundus")


def test_numbers_of_overlays_are_shown_with_their_picture(qtbot: QtBot) -> None:
    panel = StudyPanel()
    qtbot.addWidget(panel)
    image = make_image()
    ratio = Score("vertical_cd", "Vertical C/D", Subject.ORIGINAL, 0.42)
    overlay = replace(make_overlay(image), title="Disc and cup", numbers=(ratio,))
    panel.show_study(image, None, [overlay])
    for part in ("Disc and cup", "Original", "Vertical C/D", "0.42"):
        assert part in panel.sentences(), part


def test_right_eyes_are_on_the_left(qtbot: QtBot) -> None:
    view = WorklistView()
    qtbot.addWidget(view)
    view.resize(224, 600)
    eyes = (Eye.OS, Eye.OD, None)
    lines = [line_of(Path(f"/{eye}.png"), make_image(eye=eye)) for eye in eyes]
    view.show_photographs(lines, [])
    view.show()
    right, left, unknown = view.cards()
    assert (right.path.stem, left.path.stem) == ("OD", "OS")
    assert right.x() < left.x()
    assert unknown.y() > left.y()
    assert "Right eye (OD), inferred from the file name" in right.toolTip()
    assert "EYE NOT KNOWN" in words(view)


def test_a_card_stays_while_its_line_does(qtbot: QtBot) -> None:
    view = WorklistView()
    qtbot.addWidget(view)
    first, second = Photograph(Path("/a.png")), Photograph(Path("/b.png"))
    view.show_photographs([first, second], [])
    cards = view.cards()
    view.show_photographs([first, line_of(second.path, make_image())], [])
    assert view.cards() == cards
    assert "128 x 96 pixels" in cards[1].toolTip()


def test_a_click_on_a_card_is_a_wish(qtbot: QtBot) -> None:
    view = WorklistView()
    qtbot.addWidget(view)
    view.show_photographs([Photograph(Path("/a.png"))], [])
    with qtbot.waitSignal(view.wanted) as told:
        qtbot.mouseClick(view.cards()[0], Qt.MouseButton.LeftButton)
    assert told.args == [Path("/a.png")]
    assert not view.cards()[0].isChecked()
    view.mark(Path("/a.png"))
    assert view.cards()[0].isChecked()


def test_an_empty_worklist_offers_recent_files(qtbot: QtBot) -> None:
    view = WorklistView()
    qtbot.addWidget(view)
    view.show_photographs([], [Path("/seen/before.png")])
    with qtbot.waitSignal(view.recent_wanted) as told:
        view.recent_links()[0].click()
    assert told.args == [Path("/seen/before.png")]


def test_the_status_tells_device_and_run(qtbot: QtBot) -> None:
    status = StatusLine()
    qtbot.addWidget(status)
    status.set_state("cpu", "", None, None)
    assert status.text == "Device: CPU"
    study = make_study()
    status.set_state("cpu", "next.png", study.image, study)
    expected = "Opening next.png… · CPU · float32 · done in 0.4 s · 128 x 96 · 8 bit"
    assert status.text == expected


def test_all_keys_are_listed(qtbot: QtBot) -> None:
    view = ShortcutsView()
    view.show_keys({})
    qtbot.addWidget(view)
    for part in ("Enhance", "Curtain", "Wheel"):
        assert part in words(view), part
    for name, key in (("enhance", "Return"), ("export", "Ctrl+E"), ("panels", "Tab")):
        assert view.key_button(name).text() == key


def test_a_name_is_proposed_that_tells_the_model(tmp_path: Path) -> None:
    beside = make_study(make_image(path=tmp_path / "scan.v2.jpg"))
    assert propose(beside, "", ".png") == tmp_path / "scan.v2_rv-net.png"
    folder = tmp_path / "results"
    folder.mkdir()
    assert propose(beside, str(folder), ".pdf") == folder / "scan.v2_rv-net.pdf"
    assert propose(beside, str(tmp_path / "gone"), ".pdf").parent == tmp_path


def test_an_ending_is_added_where_there_is_none(tmp_path: Path) -> None:
    known = known_endings()
    assert known == {".png", ".tif", ".tiff", ".jpg", ".jpeg", ".dcm"}
    assert with_ending(tmp_path / "a.JPG", ".png", known) == tmp_path / "a.JPG"
    assert with_ending(tmp_path / "a.v2", ".png", known) == tmp_path / "a.v2.png"
    (tmp_path / "a.v2.png").touch()
    assert with_ending(tmp_path / "a.v2", ".png", known) == tmp_path / "a.v2_2.png"


def test_lines_in_the_colour_of_a_class_are_not_listed_twice(qtbot: QtBot) -> None:
    points = np.zeros((3, 2), np.float32)
    lines = (Outline("Kept", "#56b4e9", points), Outline("Disc", "#009e73", points))
    key = OverlayKey(replace(make_classes(make_image()), outlines=lines))
    qtbot.addWidget(key)
    assert words(key).split("\n") == ["kept", "lost", "new", "Disc"]


def test_numbers_that_the_review_says_are_not_said_again(qtbot: QtBot) -> None:
    panel = StudyPanel()
    qtbot.addWidget(panel)
    study = replace(make_study(), review=make_review())
    kept = Score("vessels_kept", "Vessels kept", Subject.PAIR, 98.6, "%", 1)
    length = Score("length", "Vessel length", Subject.PAIR, 8.7)
    pair = replace(make_classes(study.image), numbers=(kept, length))
    panel.show_study(study.image, study, [pair])
    assert "Vessel length" in panel.sentences()
    assert "Vessels kept" not in panel.sentences()


def test_the_panel_says_that_overlays_are_hidden(qtbot: QtBot) -> None:
    panel = OverlaysPanel()
    qtbot.addWidget(panel)
    panel.set_hidden(True)
    assert HIDDEN in words_of(panel)
    panel.set_hidden(False)
    assert HIDDEN not in words_of(panel)


def test_a_picture_without_a_map_says_why_beside_the_other(qtbot: QtBot) -> None:
    panel = OverlaysPanel()
    qtbot.addWidget(panel)
    panel.set_choices([OverlayChoice("a", "A", "")])
    own = make_overlay(make_image())
    other = replace(
        make_overlay(make_image(), Subject.PROCESSED),
        values=np.full((4, 4), np.nan, np.float32),
        caption="A processed picture is not graded.",
    )
    panel.show_state("a", OverlayState((own, other)))
    assert panel.row("a").caption == f"{own.caption} {other.caption}"
    panel.show_state("a", OverlayState((own, replace(own, subject=Subject.PROCESSED))))
    assert panel.row("a").caption.startswith("Drawn for the original and the processed picture.")


def test_a_model_tells_its_limits_under_the_mouse() -> None:
    card = fake_cards()[0].model_copy(
        update={
            "limitations": "Blurs <thin> vessels.",
            "research_only": True,
            "scores": (ScoreEntry(what="PSNR gain", value=2.5, unit="dB", command="c"),),
        }
    )
    hint = hint_of(card)
    for words in (card.label, "Research use only.", "Blurs &lt;thin&gt; vessels.", "2.5 dB"):
        assert words in hint


def test_the_words_of_a_box_break_between_words_where_they_are_too_long(qtbot: QtBot) -> None:
    short, long = check_box("A few words", 300), check_box("many words " * 12, 120)
    for box in (short, long):
        qtbot.addWidget(box)
    assert short.text() == "A few words"
    lines = long.text().split("\n")
    assert " ".join(lines).split() == ["many", "words"] * 12
    assert all(long.fontMetrics().horizontalAdvance(line) <= 120 for line in lines)
    assert long.sizeHint().height() > short.sizeHint().height()
