"""Make every picture of the documentation anew, from the real window and drawn photographs.

    python -m scripts.guide_pictures [FOLDER]

Nothing of the user is read or changed: the program runs off-screen in a home of its own. Models
run for each picture, so this takes minutes. `make pictures` calls it.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from scripts.small_png import make_small

SIZE_PX: Final = (1440, 900)
SETTLED_S: Final = 1.2
PATIENCE_S: Final = 900.0
WARNED_OF: Final = "ben-2026-left.dcm"
TRAINING_MINUTES: Final = 3
MOST_AWAITED: Final = 8
TRAINED_PATIENTS: Final = 8
TRAINED_SIDE_PX: Final = 256
HOME_FOLDERS: Final = ("config", "data", "state", "cache")


class Guide:
    """One window, walked through picture by picture.

    Args:
        target: the folder of the pictures.
        clinic: the folder with photographs.
    """

    def __init__(self, target: Path, clinic: Path) -> None:
        from retinaview.app.main import build_window, make_application
        from retinaview.catalog import Catalog

        self.target, self.clinic = target, clinic
        self.app = make_application()
        catalog = Catalog()
        for card in [each for each in catalog.cards() if each.research_only]:
            del catalog._cards[card.id]  # the installed program has none
        self.program = build_window(catalog, state_folder=Path("state"))
        self.session, self.window = self.program.session, self.program.window
        self.window.resize(*SIZE_PX)
        self.window.show()

    def wait(self, is_so: Callable[[], object]) -> None:
        """Let the window work until `is_so`.

        Raises:
            TimeoutError: it takes longer than `PATIENCE_S`.
        """
        began = time.monotonic()
        while not is_so():
            self.app.processEvents()
            time.sleep(0.01)
            if time.monotonic() - began > PATIENCE_S:
                raise TimeoutError("The window does not come to rest.")

    def rest(self) -> None:
        """Wait until nothing is read, enhanced, graded or drawn."""
        session = self.session
        until = time.monotonic() + SETTLED_S
        self.wait(lambda: time.monotonic() > until)
        self.wait(
            lambda: (
                not (
                    session.is_running
                    or session.reader.opening
                    or session.overlays.is_computing
                    or session.quality.state.is_running
                )
            )
        )
        until = time.monotonic() + SETTLED_S
        self.wait(lambda: time.monotonic() > until)

    def act(self, name: str) -> None:
        """Choose an action, as its menu entry does."""
        action = self.window.actions_by_name[name]
        self.wait(action.isEnabled)
        action.trigger()

    def desk(self, kind: type) -> object:
        """Give the one part of the window of that kind."""
        (found,) = self.window.findChildren(kind)
        return found

    def select(self, name: str) -> None:
        """Open one photograph of the clinic, and wait until it is graded."""
        self.session.select(self.clinic / name)
        self.wait(lambda: self.session.path == self.clinic / name)
        self.rest()

    def unfold(self, *names: str) -> None:
        """Show these sections of the side panels alone, all of them if none is named."""
        panels = self.window.panels
        every = ("enhance", "review", "overlays", "quality", "numbers", "annotations", "display")
        panels.set_folded([name for name in every if names and name not in names])
        self.rest()
        panels.bring(panels.section(names[0] if names else "enhance"))

    def enhance(self, model: str) -> None:
        """Run a model on the photograph on screen."""
        self.window.panels.enhance.models.choose(model)
        self.act("enhance")
        self.wait(lambda: self.session.study and self.session.study.recipe.enhancer == model)
        self.rest()

    def take(self, name: str) -> None:
        """Save what the window shows as a small PNG."""
        self.rest()
        path = self.target / f"{name}.png"
        self.window.grab().save(str(path))
        make_small(path)
        print(path, f"{path.stat().st_size / 1024:.0f} KB", flush=True)


def looking(guide: Guide) -> None:
    """Open, enhance, compare."""
    guide.take("start")
    guide.session.open([guide.clinic])
    guide.wait(
        lambda: len(list(guide.session.reader.worklist)) == len(list(guide.clinic.iterdir()))
    )
    for path in sorted(guide.clinic.iterdir()):
        guide.select(path.name)
    guide.select("ada-2026-right.dcm")
    guide.take("worklist")
    guide.enhance("rv-net")
    guide.take("window")
    guide.act("curtain")
    guide.take("curtain")
    guide.act("grading_safe")
    guide.take("grading-safe")
    guide.act("grading_safe")
    guide.act("side_by_side")


def overlays(guide: Guide) -> None:
    """Lay vessels and disc over the pictures, measure a line and an area."""
    from retinaview.app.measure_tool import MeasureTool
    from retinaview.core.annotation import Shape
    from retinaview.core.overlay import Subject

    for name in ("vessels", "disc"):
        guide.session.overlays.want(name, True)
        guide.rest()
    guide.unfold("overlays", "quality")
    guide.take("overlays")
    guide.session.overlays.want("vessels", False)
    guide.act("measure")
    tool = guide.desk(MeasureTool)
    for shape, points in (
        (Shape.LINE, ((441.0, 480.0), (412.0, 801.0))),
        (Shape.AREA, ((560.0, 560.0), (545.0, 680.0), (640.0, 700.0), (655.0, 590.0))),
    ):
        tool.choose(shape)
        for point in points:
            tool.click(Subject.ORIGINAL, point)
        if shape is Shape.AREA:
            tool.click(Subject.ORIGINAL, points[0])
    guide.unfold("annotations", "numbers")
    guide.take("measure")
    guide.act("measure")
    guide.session.overlays.want("disc", False)
    guide.unfold()


def warning(guide: Guide) -> None:
    """Show a result that the review warns of, and the place to look at."""
    before = guide.session.path.name
    guide.select(WARNED_OF)
    guide.enhance("dncnn-green")
    guide.session.overlays.want("spots", True)
    guide.unfold("review", "overlays")
    guide.act("next_change")
    guide.take("warning")
    guide.session.overlays.want("spots", False)
    guide.act("fit")
    guide.unfold()
    guide.select(before)
    guide.enhance("rv-net")


def writing(guide: Guide) -> None:
    """Edit a report, and look at a model's card."""
    from retinaview.app.report_desk import ReportDesk

    desk = guide.desk(ReportDesk)
    guide.act("report")
    guide.wait(lambda: desk.is_settled)
    desk.page.choices.comment.setPlainText("Compare with the visit in March 2025.")
    guide.rest()
    guide.wait(lambda: desk.is_settled)
    guide.take("report")
    guide.window.close_page()
    guide.window.panels.enhance._card_button.click()
    guide.take("model-card")
    guide.window.panels.show_panels()


def pairs(guide: Guide) -> None:
    """Put two visits and two eyes side by side."""
    from retinaview.app.visit_desk import VisitDesk

    desk = guide.desk(VisitDesk)
    for action, name in (("pair_visits", "visits"), ("pair_eyes", "eyes")):
        guide.act(action)
        guide.rest()
        guide.wait(lambda: not desk.is_working)
        guide.take(name)
        desk.take_apart()


def batch(guide: Guide) -> None:
    """Enhance the whole folder by a quick model."""
    from retinaview.app.batch_desk import BatchDesk

    desk = guide.desk(BatchDesk)
    guide.window.panels.enhance.models.choose("setiawan")
    guide.act("batch")
    desk._on_sheet_wanted(True)
    desk._on_worklist_wanted()
    desk.choose(desk._sources, Path("results"))
    desk.start()
    guide.wait(lambda: not desk.is_running)
    guide.take("batch")
    guide.window.panels.show_panels()


def is_well_on(training: object) -> bool:
    """Whether there are curves to see, or half of the time is spent."""
    return len(list(training.curves())) > MOST_AWAITED or training.status.fraction > 0.5


def training(guide: Guide, good: Path) -> None:
    """Train for a few minutes, and look while it goes on."""
    from retinaview.app.train_desk import TrainDesk
    from retinaview.workflow.trainings import Photographs

    desk = guide.desk(TrainDesk)
    guide.act("train")
    photographs = Photographs("good", good, patients=r"eye-(\d+)_")
    desk.want(model="dncnn-green", photographs=photographs, minutes=TRAINING_MINUTES)
    desk.check()
    guide.wait(lambda: not desk.runner.is_busy)
    desk.start()
    guide.wait(lambda: desk.training.sheet is not None and is_well_on(desk.training))
    desk.look()
    guide.take("train")
    desk.stop()
    guide.wait(lambda: not desk.training.status.is_under_way)
    guide.window.close_page()


def settings(guide: Guide) -> None:
    """Look at the settings, in the light theme."""
    guide.act("light_theme")
    guide.act("settings")
    guide.take("settings")
    guide.window.panels.show_panels()
    guide.act("light_theme")


def make_pictures(target: Path) -> None:
    """Make all of them; the folder one stands in becomes the program's home for that time."""
    from scripts.guide_folder import draw_folder, draw_good_eyes

    clinic = draw_folder(Path("photographs")).resolve()
    good = draw_good_eyes(Path("good photographs"), TRAINED_PATIENTS, TRAINED_SIDE_PX).resolve()
    guide = Guide(target, clinic)
    try:
        looking(guide)
        overlays(guide)
        warning(guide)
        writing(guide)
        pairs(guide)
        batch(guide)
        settings(guide)
        training(guide, good)
    finally:
        guide.window.close()
        guide.session.close()


def main() -> None:
    """Make the pictures in the folder that is named, docs/images if none is."""
    target = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/images").resolve()
    target.mkdir(parents=True, exist_ok=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    root = Path.cwd()
    os.environ["PYTHONPATH"] = str(root)
    with tempfile.TemporaryDirectory(prefix="clinic-") as home:
        for name in HOME_FOLDERS:
            os.environ[f"XDG_{name.upper()}_HOME"] = str(Path(home, name))
        os.chdir(home)
        try:
            make_pictures(target)
        finally:
            os.chdir(root)


if __name__ == "__main__":
    main()
