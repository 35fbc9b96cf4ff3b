"""Any two of original and results side by side, and up to four of them in a grid."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Slot

from retinaview.app.arrangement import PAIR_MODES
from retinaview.app.main_window import MainWindow
from retinaview.app.results_desk import Result, ResultsDesk
from retinaview.app.scene import IN_GRID
from retinaview.app.session import Session
from retinaview.app.view_choices import ViewChoices
from retinaview.core.study import Recipe, Study, is_same_picture


@dataclass(frozen=True, eq=False)
class _Due:
    """A run whose result goes to the left, beside the result that is on the right now."""

    recipe: Recipe
    right: Study


class PairDesk(QObject):
    """Chooses what stands on the left, and what a grid shows beside original and result.

    Only results of the same part of the photograph are compared. One that is no longer in memory
    is made again first; the result on the right stays there.
    """

    def __init__(
        self, session: Session, window: MainWindow, view: ViewChoices, results: ResultsDesk
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._view = view
        self._results = results
        self._due: _Due | None = None
        self._expected: tuple[object, object] | None = None
        self._row = window.panels.enhance.results.left
        self._row.wanted.connect(self._on_wanted)
        self._row.swap_wanted.connect(self._on_swap_wanted)
        results.changed.connect(self._on_results_changed)
        view.changed.connect(self._draw)
        session.running_changed.connect(self._on_running_changed)
        session.settings_changed.connect(self._draw)

    @property
    def offered(self) -> list[Result]:
        """The results that can stand on the left of the one on screen, the latest first."""
        study = self._session.study
        shown = None if study is None else self._results.result_of(study)
        if study is None or shown is None:
            return []
        return [
            each
            for each in self._results.results
            if each is not shown and each.recipe.region == study.recipe.region
        ]

    def put_beside(self, recipe: Recipe) -> None:
        """Put what comes of a recipe to the left of the result; run it where it was not yet."""
        made = [each for each in self.offered if is_same_picture(each.recipe, recipe)]
        if made:
            self._put_left_of(made[0])
        else:
            self.run_beside(recipe)

    def run_beside(self, recipe: Recipe) -> None:
        """Run a recipe on the photograph and put what comes of it to the left of the result."""
        study, image = self._session.study, self._session.image
        if study is not None and image is not None and not self._session.is_running:
            self._due = _Due(recipe, study)
            self._session.enhance(image, recipe)

    def expect(self, right: object, left: object) -> None:
        """Put a result on the left once another is on the right again, as they stood before.

        Args:
            right: key of the one on the right.
            left: key of the one on the left.
        """
        self._expected = (right, left)

    def _put_expected(self) -> None:
        study, expected = self._session.study, self._expected
        if study is None or expected is None:
            return
        self._expected, (right, left) = None, expected
        found = next((each for each in self.offered if each.key == left), None)
        if found is not None and self._results.key_of(study) == right:
            self._put_left_of(found)

    @Slot(int)
    def _on_wanted(self, place: int) -> None:
        offered = self.offered
        if 0 < place <= len(offered):
            self._put_left_of(offered[place - 1])
        else:
            self._view.set_rival(None)
        self._draw()

    def _put_left_of(self, result: Result) -> None:
        if result.study is not None:
            self._view.set_rival(result.study)
        else:
            self.run_beside(self._results.again(result))

    @Slot()
    def _on_swap_wanted(self) -> None:
        left, right = self._view.rival, self._session.study
        if left is not None and right is not None and not self._session.is_running:
            self._session.show_result(left)
            self._view.set_rival(right)

    @Slot()
    def _on_results_changed(self) -> None:
        study, rival = self._session.study, self._view.rival
        if self._due is not None and study is not None and study is not self._due.right:
            QTimer.singleShot(0, self, self._put_left)  # the others are still being told of it
        if rival is not None and rival not in [each.study for each in self.offered]:
            self._view.set_rival(None)
        self._draw()

    @Slot()
    def _put_left(self) -> None:
        due, self._due, made = self._due, None, self._session.study
        if due is not None and made is not None and not self._is_same(made, due.right):
            self._session.show_result(due.right)
            self._view.set_rival(made)

    def _is_same(self, one: Study, other: Study) -> bool:
        return self._results.result_of(one) is self._results.result_of(other)

    @Slot(bool)
    def _on_running_changed(self, is_running: bool) -> None:
        study = self._session.study
        if not is_running and self._due is not None and study is self._due.right:
            self._due = None  # it failed or was stopped
        if not is_running:
            self._put_expected()

    @Slot()
    def _draw(self) -> None:
        offered, rival = self.offered, self._view.rival
        titles = [f"{each.title} · {each.caption}" for each in offered]
        places = [each.study for each in offered]
        chosen = 0 if rival is None or rival not in places else 1 + places.index(rival)
        self._row.show_choices(titles, chosen)
        is_shown = self._view.mode in PAIR_MODES and not self._view.is_grading_safe
        left = rival.model_label if rival is not None and is_shown else ""
        self._window.panels.review.show_left(left)
        self._window.compare.set_others(self._others())

    def _others(self) -> list[Study]:
        """The latest results of models other than that of the result on screen, one each."""
        study = self._session.study
        found: dict[str, Study] = {}
        for each in self.offered:
            model = each.recipe.enhancer
            is_other = study is not None and model != study.recipe.enhancer
            if is_other and each.study is not None:
                found.setdefault(model, each.study)
        return list(found.values())[:IN_GRID]
