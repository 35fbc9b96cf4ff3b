from pathlib import Path
from typing import Any

import pytest
from fakes import fake_cards, make_image, make_overlay, make_study
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLabel, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from retinaview.app.enhance_panel import EnhancePanel
from retinaview.app.file_dialogs import known_endings, propose, with_ending
from retinaview.app.model_card_view import model_card_view
from retinaview.app.model_list import ModelList
from retinaview.app.option_controls import OptionControls
from retinaview.app.overlay_desk import OverlayChoice
from retinaview.app.overlays_panel import OverlaysPanel
from retinaview.app.photographs import Photograph, line_of
from retinaview.app.shortcuts_view import shortcuts_view
from retinaview.app.status_line import StatusLine
from retinaview.app.study_panel import StudyPanel
from retinaview.app.worklist_view import WorklistView
from retinaview.catalog import ModelCard, OptionCard, ScoreEntry
from retinaview.core.image import Eye
from retinaview.core.overlay import Score


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


def test_one_overlay_at_a_time(qtbot: QtBot) -> None:
    panel = OverlaysPanel()
    qtbot.addWidget(panel)
    wanted: list[object] = []
    panel.overlay_wanted.connect(wanted.append)
    panel.set_choices([OverlayChoice("a", "A", ""), OverlayChoice("b", "B", "")])
    panel.box("a").click()
    panel.set_wanted("a", None, is_computing=True, has_image=True)
    panel.box("b").click()
    panel.set_wanted("b", None, is_computing=False, has_image=True)
    assert not panel.box("a").isChecked()
    panel.box("b").click()
    assert wanted == ["a", "b", None]


def test_the_caption_tells_the_state(qtbot: QtBot) -> None:
    panel = OverlaysPanel()
    qtbot.addWidget(panel)
    panel.set_choices([OverlayChoice("saliency", "Saliency", "")])
    panel.set_wanted("saliency", None, is_computing=True, has_image=True)
    assert panel.caption == "The map is being drawn…"
    overlay = make_overlay(make_image())
    panel.set_wanted("saliency", overlay, is_computing=False, has_image=True)
    assert panel.caption == overlay.caption
    panel.set_wanted(None, None, is_computing=False, has_image=True)
    assert panel.caption == ""
    assert not panel.slider.isEnabled()


def test_the_opacity_is_said_and_shown(qtbot: QtBot) -> None:
    panel = OverlaysPanel()
    qtbot.addWidget(panel)
    said: list[float] = []
    panel.opacity_wanted.connect(said.append)
    panel.set_opacity(0.35)
    assert said == []
    panel.slider.setValue(80)
    assert said == [0.8]
    assert "80 %" in words(panel)


def test_right_eyes_are_on_the_left(qtbot: QtBot) -> None:
    view = WorklistView()
    qtbot.addWidget(view)
    view.resize(224, 600)
    eyes = (Eye.OS, Eye.OD, None)
    lines = [line_of(Path(f"/{eye}.png"), make_image(eye=eye)) for eye in eyes]
    view.show_photographs(lines, [])
    view.show()
    left, right, unknown = view.cards()
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
    kept, replaced = view.cards()
    view.show_photographs([first, line_of(second.path, make_image())], [])
    assert view.cards()[0] is kept
    assert view.cards()[1] is not replaced


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
    view = shortcuts_view()
    qtbot.addWidget(view)
    for part in ("Enhance", "Return  or  Enter", "Curtain", "Ctrl+E", "Tab"):
        assert part in words(view), part


def test_a_name_is_proposed_that_tells_the_model(tmp_path: Path) -> None:
    beside = make_study(make_image(path=tmp_path / "scan.v2.jpg"))
    assert propose(beside, "", ".png") == tmp_path / "scan.v2_rv-net.png"
    folder = tmp_path / "results"
    folder.mkdir()
    assert propose(beside, str(folder), ".pdf") == folder / "scan.v2_rv-net.pdf"
    assert propose(beside, str(tmp_path / "gone"), ".pdf").parent == tmp_path


def test_an_ending_is_added_where_there_is_none(tmp_path: Path) -> None:
    known = known_endings()
    assert known == {".png", ".tif", ".tiff", ".jpg", ".jpeg"}
    assert with_ending(tmp_path / "a.JPG", ".png", known) == tmp_path / "a.JPG"
    assert with_ending(tmp_path / "a.v2", ".png", known) == tmp_path / "a.v2.png"
    (tmp_path / "a.v2.png").touch()
    assert with_ending(tmp_path / "a.v2", ".png", known) == tmp_path / "a.v2_2.png"
