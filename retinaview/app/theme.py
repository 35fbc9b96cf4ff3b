"""The look of the window: colours, palette and style sheet.

Widgets say what they are by a dynamic property; `resources/theme.qss` says how that looks:

- `QPushButton`: a quiet control, 28 px; `role="primary"`: the one primary action, 36 px;
  `"stop"`: what stands in its place while it runs; `"link"`: reads as a link; `"fold"`: the
  head of a section that folds.
- `QFrame[role="segments"]` holds `QToolButton[role="segment"]`s that belong together.
- `QLabel[role="section"]` a section head, `"title"`, `"verdict"`, `"secondary"`, `"caption"`,
  `"number"`.
- `QFrame[role="side"]` a side panel, `"bar"` the top bar or status line, `"line"` a rule,
  `"card"` a raised block, `"row"` a list row (`selected="true"` when chosen).
- `QFrame[role="message"]` with `kind` "info", "warning" or "error".
- `QLabel[role="badge"]` with `kind` "original", "processed", "good", "warning", "reject"
  or "plain".

`set_property` changes such a property on a widget that is already shown.
"""

from dataclasses import asdict, dataclass
from typing import Final

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from retinaview import paths

BODY_PX: Final = 13
CAPTION_PX: Final = 11


@dataclass(frozen=True)
class Tokens:
    """The colours of one theme, as "#rrggbb".

    Text keeps a contrast of 4.5:1 on `background`, `panel` and `raised`; `on_accent`,
    `on_processed`, `on_good` and `on_error` are for text on those colours.
    """

    background: str
    panel: str
    raised: str
    line: str
    text: str
    secondary: str
    accent: str
    on_accent: str
    processed: str
    on_processed: str
    processed_text: str
    original: str
    on_original: str
    good: str
    on_good: str
    error: str
    on_error: str
    good_text: str
    surround: str = "#000000"
    kept: str = "#56b4e9"
    lost: str = "#e69f00"
    new: str = "#cc79a7"


DARK: Final = Tokens(
    background="#121417",
    panel="#1a1e23",
    raised="#242a31",
    line="#313942",
    text="#e8ebee",
    secondary="#98a3ae",
    accent="#5bc0be",
    on_accent="#0d1b1b",
    processed="#f2b441",
    on_processed="#1d1604",
    processed_text="#f2b441",
    original="#d5dbe0",
    on_original="#121417",
    good="#5fb878",
    on_good="#0b170e",
    error="#f0776c",
    on_error="#1e0805",
    good_text="#5fb878",
)
LIGHT: Final = Tokens(
    background="#eceff2",
    panel="#f7f8fa",
    raised="#ffffff",
    line="#c3cad1",
    text="#15191d",
    secondary="#4d5862",
    accent="#0f6f6d",
    on_accent="#ffffff",
    processed="#f2b441",
    on_processed="#1d1604",
    processed_text="#7a5200",
    original="#39434d",
    on_original="#ffffff",
    good="#5fb878",
    on_good="#0b170e",
    error="#b3261e",
    on_error="#ffffff",
    good_text="#1d7a3c",
)

_current = DARK


def tokens() -> Tokens:
    """Give the colours of the theme in use."""
    return _current


def apply_theme(app: QApplication, dark: bool = True) -> None:
    """Dress `app` in Fusion, our palette and `resources/theme.qss`."""
    global _current
    _current = DARK if dark else LIGHT
    app.setStyle("Fusion")
    app.setPalette(palette(_current))
    font = app.font()
    font.setPixelSize(BODY_PX)
    app.setFont(font)
    app.setStyleSheet(style_sheet(_current))


def palette(colours: Tokens) -> QPalette:
    """Give the Qt palette of a theme; what has no rule in the style sheet follows it."""
    roles = {
        QPalette.ColorRole.Window: colours.background,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.panel,
        QPalette.ColorRole.AlternateBase: colours.raised,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.secondary,
        QPalette.ColorRole.Button: colours.raised,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.error,
        QPalette.ColorRole.ToolTipBase: colours.raised,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.Light: colours.line,
        QPalette.ColorRole.Midlight: colours.line,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Dark: colours.line,
        QPalette.ColorRole.Shadow: colours.background,
        QPalette.ColorRole.Accent: colours.accent,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(faded(colours)))
    return made


def faded(colours: Tokens) -> str:
    """Give the colour of words and icons out of use: secondary text, nearer to the ground."""
    ink, ground = QColor(colours.secondary), QColor(colours.panel)
    mixed = QColor(
        (2 * ink.red() + ground.red()) // 3,
        (2 * ink.green() + ground.green()) // 3,
        (2 * ink.blue() + ground.blue()) // 3,
    )
    return mixed.name()


def style_sheet(colours: Tokens) -> str:
    """Read `theme.qss` and put the colours in place of its `@names`."""
    sheet = (paths.resources() / "theme.qss").read_text("utf-8")
    values = {**asdict(colours), "faded": faded(colours)}
    values["icons"] = (paths.resources() / "icons").as_posix()
    for name in sorted(values, key=len, reverse=True):
        sheet = sheet.replace(f"@{name};", f"{values[name]};")
    return sheet


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property and let the style sheet see it."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def section_head(text: str) -> QLabel:
    """Make the head of a section: 11 px capitals, spoken as written."""
    label = QLabel(text.upper())
    label.setAccessibleName(text)
    label.setProperty("role", "section")
    font = label.font()
    font.setPixelSize(CAPTION_PX)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.4)
    label.setFont(font)
    return label
