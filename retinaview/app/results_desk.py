"""Keeps what came of each photograph while the program runs, so that one can go back to it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from retinaview.app.main_window import MainWindow
from retinaview.app.model_words import label_of
from retinaview.app.open_work import KeptResult
from retinaview.app.results_list import ResultLine
from retinaview.app.session import Session
from retinaview.core.image import FundusImage
from retinaview.core.study import Option, Recipe, Study, share_label
from retinaview.errors import RetinaViewError
from retinaview.words import english

MOST_LISTED: Final = 12
"""Results of one photograph that are remembered."""
MOST_KEPT: Final = 4
"""Those of them that stay in memory, of the photograph on screen alone."""


@dataclass(frozen=True, eq=False)
class Result:
    """One result: what it is called, how to make it again, and itself while it is in memory.

    `key` is the hash of its pixels and who made it, in English.
    """

    key: tuple[str, str]
    title: str
    caption: str
    recipe: Recipe
    study: Study | None


class ResultsDesk(QObject):
    """Lists the results of the photograph on screen, the latest first.

    A result of 12 megapixels takes 40 to 80 MB, so only the last ones stay in memory, and none of
    another photograph but what the session keeps; those are made again when they are wanted.
    """

    changed = Signal()

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._list = window.panels.enhance.results
        self._results: dict[str, list[Result]] = {}
        self._list.wanted.connect(self._on_wanted)
        session.image_changed.connect(self._on_image_changed)
        session.study_changed.connect(self._on_study_changed)

    @property
    def results(self) -> list[Result]:
        """Those of the photograph on screen, the latest first."""
        image = self._session.image
        return [] if image is None else self._results.get(image.source.picture_id, [])

    def result_of(self, study: Study) -> Result | None:
        """Give the line of a study, None where it is not listed."""
        return next((each for each in self.results if each.key == _key(study)), None)

    def key_of(self, study: Study | None) -> tuple[str, str] | None:
        """Give what tells a study from others and outlives it; None for none."""
        return None if study is None else _key(study)

    def again(self, result: Result) -> Recipe:
        """Say how a result is made again: as it was, on the device that is chosen now."""
        return replace(result.recipe, device=self._session.settings.device)

    def to_keep(self) -> dict[str, tuple[KeptResult, ...]]:
        """Give what makes all of them again, by photograph."""
        return {
            name: tuple(KeptResult(r.key, r.key[1], r.caption, r.recipe) for r in results)
            for name, results in self._results.items()
        }

    def take(self, kept: Mapping[str, Sequence[KeptResult]]) -> None:
        """List results of an earlier start, to be made again; those of lost models go."""
        for name, results in kept.items():
            known = {each.key for each in self._results.get(name, [])}
            new = [r for r in results if r.key not in known and self._can_make(r.recipe)]
            listed = [Result(r.key, self._title(r), r.caption, r.recipe, None) for r in new]
            self._results[name] = (self._results.get(name, []) + listed)[:MOST_LISTED]
        self._draw()

    def _can_make(self, recipe: Recipe) -> bool:
        try:
            self._session.catalog.card(recipe.enhancer).complete(recipe.options)
        except RetinaViewError:
            return False
        return True

    def _title(self, kept: KeptResult) -> str:
        """What makes a kept result again, in the language of now."""
        card, recipe = self._session.catalog.card(kept.recipe.enhancer), kept.recipe
        return share_label(label_of(card), recipe.how_much)

    @Slot(object)
    def _on_image_changed(self, image: FundusImage) -> None:
        for name, results in self._results.items():
            if name != image.source.picture_id:
                self._results[name] = [replace(each, study=None) for each in results]
        self._draw()

    @Slot(object)
    def _on_study_changed(self, study: Study | None) -> None:
        image = self._session.image
        if study is not None and image is not None:
            name = image.source.picture_id
            self._results[name] = _with(self._results.get(name, []), self._result_of(study))
        self._draw()

    @Slot(int)
    def _on_wanted(self, place: int) -> None:
        image, results = self._session.image, self.results
        if image is None or not 0 <= place < len(results) or self._session.is_running:
            return
        wanted = results[place]
        if wanted.study is not None:
            self._session.show_result(wanted.study)
        else:
            self._session.enhance(image, self.again(wanted))

    def _result_of(self, study: Study) -> Result:
        """Say what tells a result from others: region, options that are not the card's, time."""
        made = study.provenance
        options = self._session.catalog.card(made.model_id).options
        changed = [
            _option(name, value)
            for name, value in made.options.items()
            if name in options and value != options[name].default
        ]
        region = "" if made.region is None else f"{made.region.width} x {made.region.height} px"
        parts = [region, *changed, f"{made.made_at:%H:%M}"]
        caption = " · ".join(part for part in parts if part)
        return Result(_key(study), study.model_label, caption, study.recipe, study)

    def _draw(self) -> None:
        shown = self._session.study
        key = None if shown is None else _key(shown)
        self._list.show_lines(
            [
                ResultLine(
                    each.title,
                    each.caption,
                    is_here=each.study is not None,
                    is_shown=each.key == key,
                )
                for each in self.results
            ]
        )
        self.changed.emit()


def _with(results: list[Result], new: Result) -> list[Result]:
    """Take a result in: a new one comes first, one that is known keeps its place."""
    known = [each.key for each in results]
    if new.key in known:
        place = known.index(new.key)
        results = [*results[:place], new, *results[place + 1 :]]
    else:
        results = [new, *results][:MOST_LISTED]
    kept, trimmed = 0, []
    for each in results:
        kept += each.study is not None
        too_many = kept > MOST_KEPT and each is not new
        trimmed.append(replace(each, study=None) if too_many else each)
    return trimmed


def _key(study: Study) -> tuple[str, str]:
    made = study.provenance
    label = share_label(f"{made.model_title} {made.model_version}", made.how_much)
    return made.result_sha256, english(label)


def _option(name: str, value: Option) -> str:
    return f"{name} {value:g}" if isinstance(value, float) else f"{name} {value}"
