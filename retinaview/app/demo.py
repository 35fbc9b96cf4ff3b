"""The whole way without a screen: open the sample, enhance it, write what came of it.

    python -m retinaview.app.demo OUT

uses the same window as `retinaview`, drawn off-screen, and leaves in OUT the window before and
after the run and with the editor of reports, the enhanced picture and the report.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance
from PySide6.QtWidgets import QWidget

from retinaview.app.file_dialogs import propose
from retinaview.app.main import Program, build_window, make_application
from retinaview.app.main_window import MainWindow
from retinaview.app.report_desk import ReportDesk
from retinaview.app.results import Tools
from retinaview.app.session import Session
from retinaview.app.settings import SettingsFile
from retinaview.catalog import Catalog
from retinaview.errors import ImageWriteError, RetinaViewError, RunError
from retinaview.workflow.files import make_folder

SIZE_PX = (1600, 1000)
SETTLED_AFTER_MS = 400


def render_demo(
    out_dir: Path, catalog: Catalog | None = None, tools: Tools | None = None
) -> list[Path]:
    """Enhance the sample in an off-screen window and write pictures of it all into `out_dir`.

    The user's own settings are neither read nor changed.

    Returns:
        What was written: the window before and after the run and with the editor of reports, the
        enhanced picture, the report.

    Raises:
        RetinaViewError: the sample, the model or a file of `out_dir` is no good.
    """
    make_folder(out_dir)
    make_application()
    with tempfile.TemporaryDirectory() as folder:
        settings_file = SettingsFile(Path(folder) / "settings.toml")
        program = build_window(catalog, tools, settings_file)
        try:
            return _render(program, out_dir)
        finally:
            program.window.close()
            program.window.deleteLater()


def _render(program: Program, out_dir: Path) -> list[Path]:
    session, window = program.session, program.window
    window.resize(*SIZE_PX)
    window.show()
    _wait(session, session.image_changed, session.open_sample)
    before = _grab(window, out_dir / "window-before.png")
    _wait(session, session.study_changed, session.enhance_shown)
    after = _grab(window, out_dir / "window.png")
    page = _grab_report(window, out_dir / "window-report.png")
    study = session.study
    if study is None:
        raise RunError("The run gave no result.")
    picture, report = (propose(study, str(out_dir), ending) for ending in (".png", ".pdf"))
    _wait(session, session.written, lambda: session.export_picture(picture))
    _wait(session, session.written, lambda: session.write_report(report))
    return [before, after, page, picture, report]


def _grab_report(window: MainWindow, path: Path) -> Path:
    """Open the editor of reports, save what the window shows with it, and close it."""
    (desk,) = window.findChildren(ReportDesk)
    window.actions_by_name["report"].trigger()
    drawn = QEventLoop()
    looking = QTimer(interval=SETTLED_AFTER_MS)
    looking.timeout.connect(lambda: drawn.quit() if desk.is_settled else None)
    looking.start()
    drawn.exec()
    looking.stop()
    _grab(window, path)
    window.close_page()
    return path


def _grab(window: QWidget, path: Path) -> Path:
    """Save what the window shows, once it has shown it.

    Raises:
        ImageWriteError: the picture cannot be written.
    """
    settled = QEventLoop()
    QTimer.singleShot(SETTLED_AFTER_MS, settled.quit)  # panels are laid out in several rounds
    settled.exec()
    if not window.grab().save(str(path)):
        raise ImageWriteError(f"{path}: the picture of the window cannot be written there.")
    return path


def _wait(session: Session, done: SignalInstance, wish: Callable[[], object]) -> None:
    """Wish for something and wait until `done` is told; a failure is raised here."""
    loop = QEventLoop()
    failures: list[Exception] = []

    def fail(error: Exception) -> None:
        failures.append(error)
        loop.quit()

    def succeed() -> None:
        loop.quit()

    session.failed.connect(fail)
    done.connect(succeed)
    wish()
    loop.exec()
    session.failed.disconnect(fail)
    done.disconnect(succeed)
    if failures:
        raise failures[0]


def main(words: Sequence[str]) -> int:
    """Render into the folder that is named, "out" if none is; gives the exit code."""
    try:
        written = render_demo(Path(words[0] if words else "out"))
    except RetinaViewError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    for path in written:
        sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
