import re
from dataclasses import asdict
from itertools import product

import pytest
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from retinaview import paths
from retinaview.app import icons, theme
from retinaview.app.main import make_application

NAMES = sorted(path.stem for path in (paths.resources() / "icons").glob("*.svg"))
NEEDED = {
    "open", "enhance", "cancel", "report", "export", "side-by-side", "curtain", "blink", "fit",
    "one-to-one", "grading-safe", "saliency", "warning-triangle", "octagon", "disc-check", "close",
    "chevron-right", "chevron-down", "info", "eye", "folder",
}  # fmt: skip


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2.2."""
    channels = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [theme.DARK, theme.LIGHT], ids=["dark", "light"])
def test_words_stand_out_from_their_ground(colours: theme.Tokens) -> None:
    grounds = (colours.background, colours.panel, colours.raised)
    inks = (
        colours.text, colours.secondary, colours.accent, colours.processed_text, colours.error,
        colours.good_text,
    )  # fmt: skip
    for ink, ground in product(inks, grounds):
        assert contrast(ink, ground) >= 4.5, (ink, ground)
    for ink, ground in (
        (colours.on_accent, colours.accent),
        (colours.on_processed, colours.processed),
        (colours.on_original, colours.original),
        (colours.on_good, colours.good),
        (colours.on_error, colours.error),
    ):
        assert contrast(ink, ground) >= 4.5, (ink, ground)


@pytest.mark.parametrize("colours", [theme.DARK, theme.LIGHT], ids=["dark", "light"])
def test_every_colour_of_the_style_sheet_is_known(colours: theme.Tokens) -> None:
    sheet = re.sub(r"/\*.*?\*/", "", theme.style_sheet(colours), flags=re.DOTALL)
    assert "@" not in sheet
    assert colours.accent in sheet
    assert sheet.count("{") == sheet.count("}")


def test_the_theme_dresses_the_program(qapp: QApplication) -> None:
    before = qapp.palette(), qapp.styleSheet(), qapp.font()
    try:
        theme.apply_theme(qapp, dark=False)
        assert qapp.palette().window().color().name() == theme.LIGHT.background
        theme.apply_theme(qapp)
        assert theme.tokens() is theme.DARK
        assert qapp.palette().window().color().name() == theme.DARK.background
        assert qapp.font().pixelSize() == theme.BODY_PX
        assert qapp.styleSheet()
    finally:
        qapp.setPalette(before[0])
        qapp.setStyleSheet(before[1])
        qapp.setFont(before[2])


def test_tokens_are_colours() -> None:
    for colours in (theme.DARK, theme.LIGHT):
        assert all(re.fullmatch("#[0-9a-f]{6}", value) for value in asdict(colours).values())


def test_the_icons_are_there() -> None:
    assert set(NAMES) >= NEEDED


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    drawn = icons.pixmap(name, "#ff8800", 40).toImage()
    inks = {
        drawn.pixelColor(x, y).name()
        for x in range(40)
        for y in range(40)
        if drawn.pixelColor(x, y).alpha() == 255
    }
    if name.startswith("verdict-"):
        assert "#ff8800" in inks  # on it a sign in the colour of the ground
    else:
        assert inks == {"#ff8800"}


def test_an_icon_comes_in_both_sizes_and_fades_when_out_of_use(qapp: QApplication) -> None:
    icon = icons.icon("enhance")
    for side in (16, 20):
        assert icon.pixmap(side, side).deviceIndependentSize().width() == side
    normal = icon.pixmap(20, 20, QIcon.Mode.Normal).toImage()
    assert icon.pixmap(20, 20, QIcon.Mode.Disabled).toImage() != normal


def test_an_unknown_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")


def test_a_link_is_readable_in_both_themes(qtbot: QtBot, qapp: QApplication) -> None:
    before = qapp.palette(), qapp.styleSheet(), qapp.font()
    button = QPushButton("About this model")
    button.setProperty("role", "link")
    qtbot.addWidget(button)
    try:
        for dark, colours in ((True, theme.DARK), (False, theme.LIGHT)):
            theme.apply_theme(qapp, dark=dark)
            button.ensurePolished()
            ink = button.palette().buttonText().color().name()
            assert contrast(ink, colours.panel) >= 4.5
    finally:
        theme.apply_theme(qapp)
        qapp.setPalette(before[0])
        qapp.setStyleSheet(before[1])
        qapp.setFont(before[2])


def test_windows_wear_the_logo() -> None:
    make_application()
    drawn = QApplication.windowIcon().pixmap(64, 64).toImage()
    assert drawn.pixelColor(32, 32).alpha() == 255
    assert drawn.pixelColor(0, 0).alpha() == 0
