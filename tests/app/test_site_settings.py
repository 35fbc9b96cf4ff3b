"""What a site sets for everyone: defaults, locks, and what of it is not valid."""

import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from retinaview import paths, words
from retinaview.app.languages import pseudo
from retinaview.app.main import Program, build_window
from retinaview.app.model_list import ID_ROLE
from retinaview.app.results import Tools
from retinaview.app.settings import LOCKABLE, Problem, Settings, SettingsFile, Site
from retinaview.app.settings_page import SET_BY_SITE, SettingsPage
from retinaview.app.site_settings import load_site
from retinaview.app.small_widgets import words_of

ROOT = Path(__file__).resolve().parents[2]
Start = Callable[[Site], Program]


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "site.toml"
    path.write_text(text, "utf-8")
    return path


@pytest.fixture
def start(qapp: object, engine: Any, tools: Tools, settings_path: Path) -> Iterator[Start]:
    made: list[Program] = []

    def begin(site: Site) -> Program:
        made.append(build_window(engine.catalog, tools, SettingsFile(settings_path, site)))
        made[-1].window.show()
        return made[-1]

    yield begin
    for program in made:
        program.window.close()
        program.window.deleteLater()


def test_without_a_file_nothing_is_set(tmp_path: Path) -> None:
    assert load_site(tmp_path / "site.toml") == Site()


def test_the_environment_names_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert paths.site_config().name == "site.toml"
    path = written(tmp_path, "theme = 'light'\n")
    monkeypatch.setenv("RETINAVIEW_SITE_CONFIG", str(path))
    assert load_site().defaults == {"theme": "light"}


def test_defaults_and_locks_are_told_apart(tmp_path: Path) -> None:
    site = load_site(written(tmp_path, "theme = 'light'\n[locked]\ndevice = 'cpu'\n"))
    assert site == Site({"theme": "light"}, {"device": "cpu"})


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("device = 'cpu'\ntheme = 'purple'\n", 2, "“theme” cannot be 'purple'"),
        ("device = 'cpu'\n\nthme = 'dark'\n", 3, "“thme”: there is no setting of that name"),
        ("device = 'cpu'\n[locked]\nscale = 9\n", 3, "“scale” cannot be 9"),
        ("device = 'cpu'\n[locked]\nkeys = 1\n", 3, "“keys”: this setting cannot be locked"),
        ("locked = ['theme']\ndevice = 'cpu'\n", 1, "“locked” is a table: [locked]"),
        ("device = 'cpu'\n[opacities]\nvessels = 9\n", 2, "“opacities” cannot be {'vessels': 9}"),
    ],
)
def test_a_bad_value_is_named_with_its_line_and_the_rest_counts(
    tmp_path: Path, text: str, line: int, what: str
) -> None:
    path = written(tmp_path, text)
    site = load_site(path)
    assert [str(each) for each in site.problems] == [
        f"{path}, line {line}: {what}. It is left out."
    ]
    assert site.defaults == {"device": "cpu"}
    assert site.locked == {}


def test_problems_are_said_in_the_language_that_is_chosen_later(tmp_path: Path) -> None:
    site = load_site(written(tmp_path, "theme = 'purple'\n"))
    file = SettingsFile(written(tmp_path, "theme = 'purple'\n"), site)
    file.load()
    words.speak(pseudo)
    try:
        assert str(site.problems[0]).startswith("[[")  # the place, too, is said
        assert file.problem.count("“theme”") == 2
        assert "is not valid" not in file.problem
    finally:
        words.speak(None)


@pytest.mark.parametrize("text", [b"not toml [", b"\xff\xfe"])
def test_a_damaged_file_sets_nothing_and_is_told(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "site.toml"
    path.write_bytes(text)
    site = load_site(path)
    assert (site.defaults, site.locked) == ({}, {})
    assert str(path) in str(site.problems[0])


def test_the_user_comes_before_defaults_and_after_locks(settings_path: Path) -> None:
    SettingsFile(settings_path).save(Settings(theme="light", device="cuda"))
    site = Site({"theme": "dark", "smooth": False}, {"device": "cpu"})
    settings_path.write_text("theme = 'light'\ndevice = 'cuda'\n")
    file = SettingsFile(settings_path, site)
    found = file.load()
    assert (found.theme, found.device, found.smooth) == ("light", "cpu", False)


def test_what_is_locked_keeps_the_users_own_value_in_the_file(settings_path: Path) -> None:
    settings_path.parent.mkdir()
    settings_path.write_text("device = 'cuda'\n")
    file = SettingsFile(settings_path, Site({"theme": "light"}, {"device": "cpu"}))
    file.save(file.load().model_copy(update={"smooth": False}))
    fields = tomllib.loads(settings_path.read_text())
    assert fields["device"] == "cuda"
    assert "theme" not in fields  # it follows the site
    assert fields["smooth"] is False
    assert SettingsFile(settings_path).load().device == "cuda"


def test_a_bad_value_of_the_user_falls_back_to_the_sites(settings_path: Path) -> None:
    settings_path.parent.mkdir()
    settings_path.write_text("theme = 'purple'\n")
    told = (Problem("The site says so."),)
    file = SettingsFile(settings_path, Site({"theme": "light"}, problems=told))
    assert file.load().theme == "light"
    assert file.problem.startswith("The site says so. The setting “theme” is not valid")


def test_locked_settings_stay_and_their_controls_are_grey(start: Start) -> None:
    site = Site(locked={"theme": "light", "deidentify": True, "model": "clahe", "device": "cpu"})
    program = start(site)
    session, window = program.session, program.window
    window.actions_by_name["settings"].trigger()
    (page,) = window.panels.findChildren(SettingsPage)
    for name in site.locked:
        control = page.control(name)
        assert isinstance(control, QWidget)
        assert not control.isEnabled()
        assert control.toolTip() == SET_BY_SITE
    assert page.control("scale").isEnabled()
    for name in ("light_theme", "deidentify"):
        assert not window.actions_by_name[name].isEnabled()
    assert window.panels.enhance.models.isEnabled()
    assert not window.top_bar.device_menu.isEnabled()
    session.change(theme="dark", deidentify=False, scale=1.5)
    session.choose_model("rv-net")
    assert (session.settings.theme, session.settings.scale) == ("light", 1.5)
    assert session.settings.deidentify
    assert session.settings.model == "clahe"


def test_where_the_model_is_fixed_the_others_can_be_read(qtbot: QtBot, start: Start) -> None:
    program = start(Site(locked={"model": "quick"}))
    models = program.window.panels.enhance.models
    assert SET_BY_SITE in words_of(models)
    models._search.setText("slow")
    assert "slow" in models.shown()
    models.choose("slow")
    chosen = [item.data(ID_ROLE) for item in models._items() if item.isSelected()]
    assert chosen == ["slow"]
    qtbot.waitUntil(lambda: models._list.currentItem().data(ID_ROLE) == "quick", timeout=20_000)
    assert [i.data(ID_ROLE) for i in models._items() if i.isSelected()] == ["quick"]
    assert program.session.settings.model == "quick"


def test_a_reset_takes_the_sites_defaults(start: Start) -> None:
    program = start(Site({"export_format": "tiff"}, {"device": "cpu"}))
    program.session.change(export_format="jpeg", scale=1.5)
    program.window.actions_by_name["settings"].trigger()
    (page,) = program.window.panels.findChildren(SettingsPage)
    page.reset.click()
    settings = program.session.settings
    assert (settings.export_format, settings.scale, settings.device) == ("tiff", 1.0, "cpu")


def test_a_problem_is_shown_in_the_window(start: Start, tmp_path: Path) -> None:
    site = load_site(written(tmp_path, "theme = 'purple'\n"))
    program = start(site)
    assert program.window.message_bar.text == str(site.problems[0])


def test_the_page_for_administrators_names_every_key() -> None:
    text = (ROOT / "docs" / "administration.md").read_text("utf-8")
    table = re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)
    assert set(table) == set(LOCKABLE)
