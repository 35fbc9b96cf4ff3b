"""The languages of the window, and the one that is spoken."""

import logging
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from retinaview import paths, words

CONTEXT: Final = "RetinaView"
LANGUAGES: Final[Mapping[str, str]] = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "zh": "简体中文",
}
"""By code: each by its own name."""
QT_NAMES: Final = {"zh": "zh_CN"}
PADDED_WORD: Final = 8
ACCENTS: Final = dict(zip("aeiounycsAEIOUNYCS", "áéíóúñýçšÁÉÍÓÚÑÝÇŠ", strict=True))

log = logging.getLogger(__name__)


class _Spoken:
    language = "en"


def language_of(wanted: str) -> str:
    """The code of the language to speak: `wanted`, or for "" the first of the system's we have."""
    if wanted in LANGUAGES:
        return wanted
    codes = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in codes if code in LANGUAGES), "en")


def speak(language: str) -> None:
    """Speak one of `LANGUAGES` from now on, Qt's own buttons and dialogs included."""
    app = QCoreApplication.instance()
    assert app is not None
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    words.speak(None)
    _Spoken.language = "en"
    if language == "en":
        return
    _Spoken.language = language
    own = str(paths.resources() / "languages")
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    of_qt = f"qtbase_{QT_NAMES.get(language, language)}"
    for name, folder in ((of_qt, qt), (f"retinaview_{language}", own)):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
        else:
            log.warning("no translation %s", name)
    words.speak(translate)


def spoken() -> str:
    """The code of the language that is spoken."""
    return _Spoken.language


def translate(text: str) -> str:
    """What the translators installed say for `text`; the text itself where they say nothing."""
    return QCoreApplication.translate(CONTEXT, text)


def pseudo(text: str) -> str:
    """Stand-in for a language that is a third longer: shows what is clipped or not translated."""
    if not text:
        return ""
    inside = False
    said = []
    for sign in text:
        inside = (inside or sign == "{") and sign != "}"
        said.append(sign if inside else ACCENTS.get(sign, sign))
    return f"[{''.join(said)}{_padding(len(text) // 3)}]"


def _padding(length: int) -> str:
    """A third more, in words that lines can break between."""
    signs = "~" * length
    return " ".join(signs[at : at + PADDED_WORD] for at in range(0, length, PADDED_WORD))
