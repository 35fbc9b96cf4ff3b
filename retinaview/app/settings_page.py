"""The page of settings: a control, and words that say what it does, for each."""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from retinaview.app import theme
from retinaview.app.file_dialogs import FORMATS
from retinaview.app.kept_row import KeptRow
from retinaview.app.languages import LANGUAGES
from retinaview.app.model_words import label_of
from retinaview.app.option_controls import Combo, Decimal
from retinaview.app.settings import LOCKABLE, Settings
from retinaview.app.small_widgets import check_box, plain
from retinaview.app.status_line import DEVICE_NAMES
from retinaview.words import mark, tr

GAP_PX: Final = 4
WORDS_PX: Final = 270
"""Room for the words of a box."""
SET_BY_SITE: Final = mark("Set by your administrator")
SCALES: Final = (1.0, 1.25, 1.5, 1.75, 2.0)
OFFERED: Final = LOCKABLE
"""The settings that the page shows and that a reset takes back."""


class SettingsPage(QWidget):
    """Shows settings and says which one the user wants otherwise.

    Args:
        models: title of each model that can be the default, by its id.
    """

    change_wanted = Signal(str, object)  # name of the setting, value
    reset_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, models: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controls: dict[str, QWidget] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(GAP_PX)
        self._head(tr("How it looks"))
        self._choice(
            "theme",
            tr("Theme"),
            {"dark": tr("Dark"), "light": tr("Light")},
            tr("Dark suits a dim reading room."),
        )
        self._choice(
            "language",
            tr("Language"),
            {"": tr("As on this computer"), **LANGUAGES},
            tr("Of the window, its help and its reports. Taken up at the next start."),
        )
        self._choice(
            "scale",
            tr("Size of everything"),
            {s: f"{s * 100:.0f} %" for s in SCALES},
            tr("Text and controls, not the photograph. Taken up at the next start."),
        )
        self._number(
            "overlay_opacity",
            tr("Strength of overlays"),
            tr("How strongly an overlay covers the picture, where you set none for it."),
        )
        self._head(tr("How it works"))
        self._choice(
            "device",
            tr("Device"),
            {key: tr(name) for key, name in DEVICE_NAMES.items()},
            tr("Where models run. Automatic takes a graphics card if there is one."),
        )
        self._choice(
            "model",
            tr("Model"),
            {"": tr("The program's choice"), **models},
            tr("The model that Enhance uses."),
        )
        self._folder(
            "models_folder",
            tr("Folder of models"),
            tr("Read beside the models that are there anyway: a folder for each, with its card."),
        )
        self._head(tr("What is written"))
        formats = {key: tr(text).split(" (")[0] for key, text in FORMATS.items()}
        self._choice(
            "export_format",
            tr("Picture format"),
            formats,
            tr("Proposed when you export a picture."),
        )
        self._folder(
            "export_folder",
            tr("Folder"),
            tr("Proposed for pictures and reports. Empty: beside the photograph."),
        )
        self._switch(
            "deidentify",
            tr("Leave names out of what is written"),
            tr(
                "Pictures, reports and records carry a stand-in for the patient. A photograph "
                "of a retina can still tell whose it is."
            ),
        )
        self._head(tr("What is kept"))
        self._switch(
            "reopen",
            tr("Open what was open last"),
            tr(
                "At the start, the photographs that were open at the end. After a crash they are "
                "offered either way."
            ),
        )
        self._switch(
            "keep_recent",
            tr("Remember what was opened"),
            tr(
                "Files and folders, offered in the File menu and in an empty worklist. Off: the "
                "list is cleared and none is kept."
            ),
        )
        self._switch(
            "keep_thumbnails",
            tr("Keep thumbnails"),
            tr(
                "Small pictures of what you opened, so that the worklist fills at once. They lie "
                "in your cache folder, for you alone, without names. Switched off, they are "
                "deleted."
            ),
        )
        self.kept = KeptRow()
        self._column.addWidget(self.kept)
        self._column.addSpacing(4 * GAP_PX)
        self.reset = QPushButton(tr("Reset these settings"))
        self.reset.setToolTip(tr("Take the defaults for every setting on this page"))
        self.undo = QPushButton(tr("Undo the reset"))
        self.undo.setToolTip(tr("Take back the settings from before the reset"))
        self.reset.clicked.connect(self.reset_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        self._column.addWidget(self.reset)
        self._column.addWidget(self.undo)
        self.undo.hide()
        self._column.addStretch(1)

    def control(self, name: str) -> QWidget:
        """Give the control of one setting."""
        return self._controls[name]

    def lock(self, names: Collection[str]) -> None:
        """Take away the controls of settings that cannot be changed here."""
        for name in names:
            control = self._controls[name]
            control.setEnabled(False)
            control.setToolTip(tr(SET_BY_SITE))
            control.setAccessibleDescription(tr(SET_BY_SITE))

    def show_settings(self, settings: Settings) -> None:
        """Show what is set, without saying that it was changed."""
        for name, control in self._controls.items():
            control.blockSignals(True)
            _put(control, getattr(settings, name))
            control.blockSignals(False)

    def offer_undo(self, is_offered: bool) -> None:
        """Show or hide the way back from a reset."""
        if not is_offered and self.undo.hasFocus():
            self.reset.setFocus()
        self.undo.setVisible(is_offered)

    def _head(self, text: str) -> None:
        self._column.addSpacing(3 * GAP_PX)
        self._column.addWidget(theme.section_head(text))

    def _add(self, name: str, title: str, control: QWidget, words: str) -> None:
        self._controls[name] = control
        control.setAccessibleName(title)
        control.setAccessibleDescription(words)
        self._column.addSpacing(GAP_PX)
        if not isinstance(control, QCheckBox):
            label = QLabel(title)
            label.setBuddy(control)
            self._column.addWidget(label)
        self._column.addWidget(control)
        self._column.addWidget(plain(words))

    def _choice(self, name: str, title: str, offered: Mapping[Any, str], words: str) -> None:
        box = Combo()
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, text in offered.items():
            box.addItem(text, value)
        box.currentIndexChanged.connect(lambda at: self.change_wanted.emit(name, box.itemData(at)))
        self._add(name, title, box, words)

    def _number(self, name: str, title: str, words: str) -> None:
        box = Decimal()
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.setRange(0, 100)
        box.setDecimals(0)
        box.setSingleStep(5)
        box.setSuffix(" %")
        box.setKeyboardTracking(False)
        box.valueChanged.connect(lambda value: self.change_wanted.emit(name, value / 100))
        self._add(name, title, box, words)

    def _folder(self, name: str, title: str, words: str) -> None:
        line, problem = QLineEdit(), plain(tr("There is no such folder; the old one stays."))
        problem.hide()

        def on_typed() -> None:
            text = line.text().strip()
            is_good = not text or Path(text).is_dir()
            problem.setVisible(not is_good)
            if is_good:
                self.change_wanted.emit(name, text)

        line.editingFinished.connect(on_typed)
        self._add(name, title, line, words)
        self._column.addWidget(problem)

    def _switch(self, name: str, title: str, words: str) -> None:
        box = check_box(title, WORDS_PX)
        box.toggled.connect(lambda value: self.change_wanted.emit(name, value))
        self._add(name, title, box, words)


def offered_models(cards: Sequence[Any]) -> dict[str, str]:
    """Give the label of each model, by its id."""
    return {card.id: label_of(card) for card in cards}


def _put(control: QWidget, value: Any) -> None:
    if isinstance(control, QComboBox):
        at = control.findData(value)
        if at < 0:  # set by hand in the file, or a model that is gone
            control.addItem(f"{value:.0%}" if isinstance(value, float) else str(value), value)
            at = control.count() - 1
        control.setCurrentIndex(at)
    elif isinstance(control, QDoubleSpinBox):
        control.setValue(value * 100)
    elif isinstance(control, QCheckBox):
        control.setChecked(value)
    elif isinstance(control, QLineEdit) and not control.hasFocus():
        control.setText(value)
