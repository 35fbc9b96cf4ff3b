"""What the file of the photograph on screen says, and how it may be read otherwise."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from retinaview.app import theme
from retinaview.app.badge import ElidedLabel
from retinaview.app.small_widgets import clear_layout, note, plain, rule, words_of
from retinaview.core.image import Acquisition, Eye, FundusImage, Patient, Source
from retinaview.words import mark, tr

EYE_WORDS = {Eye.OD: mark("OD (right)"), Eye.OS: mark("OS (left)"), None: mark("not known")}
WRONG_ATTRIBUTES = mark("Missing or wrong in this file")


class PhotographFacts(QFrame):
    """Whose eye, which eye, when and how; picks a picture, says the eye, switches the colours."""

    frame_wanted = Signal(int)
    colour_wanted = Signal(str)  # a value of `LoadChoices.colour`
    eye_wanted = Signal(object)  # Eye
    problems_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(8)
        self.hide()

    def show_image(self, image: FundusImage | None) -> None:
        """Draw what is known; hidden while there is no photograph."""
        focused = next((b.accessibleName() for b in self._buttons() if b.hasFocus()), "")
        clear_layout(self._column)
        self.setVisible(image is not None)
        if image is None:
            return
        source = image.source
        self._column.addWidget(rule())
        self._column.addWidget(theme.section_head(tr("This photograph")))
        if source.frames > 1:
            self._column.addWidget(self._frame_row(source))
        self._column.addWidget(_table(list(_rows(image))))
        if image.eye is None or source.choices.eye is not None:
            self._column.addWidget(self._eye_row(image))
        self._add_colour(source)
        if source.dicom is not None and source.dicom.problems:
            count = len(source.dicom.problems)
            link = _link(tr("Missing or wrong: {count}", count=count))
            link.setToolTip(tr("Attributes that this file lacks or misstates"))
            link.clicked.connect(self.problems_wanted)
            self._column.addWidget(link, alignment=Qt.AlignmentFlag.AlignLeft)

        again = [b for b in self._buttons() if focused and b.accessibleName() == focused]
        if again and again[0].isEnabled():
            again[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _buttons(self) -> list[QAbstractButton]:
        """The buttons of now; those taken out a moment ago were hidden by hand."""
        told = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
        found = self.findChildren(QAbstractButton)
        return [each for each in found if not (each.testAttribute(told) and each.isHidden())]

    def sentences(self) -> list[str]:
        """Everything that is written here, in order."""
        return words_of(self)

    def _frame_row(self, source: Source) -> QWidget:
        row, line = _row()
        shown = source.choices.frame
        for words, sign, frame in (
            (tr("Previous picture of this file"), "‹", shown - 1),
            (tr("Next picture of this file"), "›", shown + 1),
        ):
            button = QToolButton()
            button.setText(sign)
            button.setProperty("role", "control")
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setEnabled(1 <= frame <= source.frames)
            button.clicked.connect(lambda _on=False, frame=frame: self.frame_wanted.emit(frame))
            line.addWidget(button)
        place = tr("Picture {number} of {count}", number=shown, count=source.frames)
        line.insertWidget(1, QLabel(place))
        line.addStretch(1)
        return row

    def _eye_row(self, image: FundusImage) -> QWidget:
        row, line = _row()
        question = QLabel(tr("Which eye?"))
        question.setWordWrap(True)
        line.addWidget(question)
        for eye, name, hint in (
            (Eye.OD, tr("The right eye, OD"), tr("State that this is the right eye (OD)")),
            (Eye.OS, tr("The left eye, OS"), tr("State that this is the left eye (OS)")),
        ):
            button = QPushButton(eye.value)
            button.setCheckable(True)
            button.setChecked(image.eye is eye)
            button.setToolTip(hint)
            button.setAccessibleName(name)
            button.clicked.connect(lambda _on=False, eye=eye: self.eye_wanted.emit(eye))
            line.addWidget(button)
        line.addStretch(1)
        return row

    def _add_colour(self, source: Source) -> None:
        dicom = source.dicom
        if dicom is not None and dicom.colour_doubt:
            ink = theme.tokens().processed_text
            self._column.addWidget(note("warning-triangle", ink, dicom.colour_doubt))
            offer = dicom.colour_offer
            self._add_colour_button(tr("Read as {colour}", colour=offer), offer)
        elif source.choices.colour:
            words = tr("Colours were read as {colour}.", colour=source.choices.colour)
            self._column.addWidget(plain(words))
            self._add_colour_button(tr("Read them as the file says"), "")

    def _add_colour_button(self, words: str, colour: str) -> None:
        button = QPushButton(words)
        button.clicked.connect(self._on_colour_clicked)
        button.setProperty("colour", colour)
        self._column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _on_colour_clicked(self) -> None:
        self.colour_wanted.emit(str(self.sender().property("colour")))


def problems_page(image: FundusImage) -> QWidget:
    """List what is missing or wrong in the file of a photograph."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 8, 12, 8)
    column.setSpacing(8)
    dicom = image.source.dicom
    words = tr("The photograph was read all the same. What else the file says may be incomplete.")
    column.addWidget(plain(words))
    for sentence in dicom.problems if dicom is not None else ():
        column.addWidget(note("info", theme.tokens().secondary, sentence))
    column.addStretch(1)
    return page


def _rows(image: FundusImage) -> Iterator[tuple[str, str, str]]:
    """Label, value, and what the tooltip adds; the unknown is left out."""
    source = image.source
    if source.patient is not None:
        yield from _patient_rows(source.patient)
    yield tr("Eye"), tr(EYE_WORDS[image.eye]), tr(source.eye_basis)
    if source.acquisition is not None:
        yield from _acquisition_rows(source.acquisition)


def _patient_rows(patient: Patient) -> Iterator[tuple[str, str, str]]:
    for label, value in (
        (tr("Name"), patient.name),
        (tr("ID"), patient.id),
        (tr("Born"), patient.birth_date),
        (tr("Sex"), patient.sex),
    ):
        if value:
            yield label, value, ""


def _acquisition_rows(taken: Acquisition) -> Iterator[tuple[str, str, str]]:
    if taken.taken_on:
        yield tr("Taken"), f"{taken.taken_on} {taken.taken_at[:5]}".strip(), taken.taken_at
    if taken.camera:
        yield tr("Camera"), taken.camera, ""
    angle = "" if taken.horizontal_field_deg is None else f"{taken.horizontal_field_deg:g}°"
    field = ", ".join(filter(None, (taken.field, angle)))
    if field:
        yield tr("Field"), field, ""
    if taken.is_dilated is not None:
        yield tr("Pupil"), tr("dilated") if taken.is_dilated else tr("not dilated"), ""


def _table(rows: list[tuple[str, str, str]]) -> QWidget:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for number, (label, value, more) in enumerate(rows):
        head = QLabel(label)
        head.setProperty("role", "secondary")
        words = ElidedLabel("value")
        words.setText(value)
        words.setToolTip(f"{value}, {more}" if more else value)
        grid.addWidget(head, number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words, number, 1)
    return table


def _row() -> tuple[QWidget, QHBoxLayout]:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    return row, line


def _link(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("role", "link")
    return button
