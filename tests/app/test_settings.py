import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray

from retinaview.app.settings import MOST_RECENT_FILES, Geometry, Settings, SettingsFile

option = st.booleans() | st.integers(-1000, 1000) | st.floats(-10, 10) | st.text(max_size=5)


def test_a_first_start_takes_the_defaults(settings_path: Path) -> None:
    file = SettingsFile(settings_path)
    assert file.load() == Settings()
    assert file.problem == ""


@settings(max_examples=40, deadline=None)
@given(st.dictionaries(st.text(min_size=1), st.dictionaries(st.text(min_size=1), option)))
def test_options_come_back_as_they_were(
    tmp_path_factory: pytest.TempPathFactory, options: dict[str, dict[str, bool | float | str]]
) -> None:
    file = SettingsFile(tmp_path_factory.mktemp("settings") / "settings.toml")
    file.save(Settings(options=options))
    found = file.load()
    assert found == Settings(options=options)
    assert [[type(v) for v in of.values()] for of in found.options.values()] == [
        [type(v) for v in of.values()] for of in options.values()
    ]


@pytest.mark.parametrize("text", ["not toml at all [", "\x00\xff"])
def test_a_damaged_file_gives_the_defaults_and_is_kept(settings_path: Path, text: str) -> None:
    settings_path.parent.mkdir()
    settings_path.write_text(text, "latin-1")
    file = SettingsFile(settings_path)
    assert file.load() == Settings()
    assert file.problem == "The settings could not be read; the defaults are in use."
    assert settings_path.with_suffix(".damaged.toml").read_text("latin-1") == text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("theme = 'purple'\ndevice = 'cpu'\n", "theme"),
        ("overlay_opacity = 3.0\ndevice = 'cpu'\n", "overlay opacity"),
        ("device = 'cpu'\n[opacities]\nvessels = 'much'\n", "opacities"),
    ],
)
def test_a_bad_value_is_lost_alone_and_named(settings_path: Path, text: str, name: str) -> None:
    settings_path.parent.mkdir()
    settings_path.write_text(text)
    file = SettingsFile(settings_path)
    assert file.load() == Settings(device="cpu")
    assert file.problem == f"The setting “{name}” is not valid; its default is in use."
    assert settings_path.with_suffix(".damaged.toml").read_text() == text


def test_several_bad_values_are_named_together(settings_path: Path) -> None:
    settings_path.parent.mkdir()
    settings_path.write_text("theme = 'purple'\nscale = 9\n")
    file = SettingsFile(settings_path)
    assert file.load() == Settings()
    assert file.problem.endswith("defaults are in use: scale, theme.")


def test_what_a_later_version_wrote_stays_in_the_file(settings_path: Path) -> None:
    settings_path.parent.mkdir()
    settings_path.write_text("from_the_future = 1\n[later]\nwide = true\n")
    file = SettingsFile(settings_path)
    file.save(file.load().model_copy(update={"theme": "light"}))
    written = tomllib.loads(settings_path.read_text())
    assert written["from_the_future"] == 1
    assert written["later"] == {"wide": True}
    assert written["theme"] == "light"


def test_a_setting_of_a_later_version_is_passed_over(settings_path: Path) -> None:
    settings_path.parent.mkdir()
    settings_path.write_text("theme = 'light'\nfrom_the_future = 1\n")
    assert SettingsFile(settings_path).load() == Settings(theme="light")


def test_saving_leaves_no_other_file(settings_path: Path) -> None:
    file = SettingsFile(settings_path)
    file.save(Settings())
    file.save(Settings(theme="light"))
    assert [path.name for path in settings_path.parent.iterdir()] == ["settings.toml"]


def test_a_folder_that_cannot_be_made_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    SettingsFile(tmp_path / "file" / "settings.toml").save(Settings())


def test_recent_files_are_few_and_the_latest_is_first() -> None:
    chosen = Settings()
    for number in range(MOST_RECENT_FILES + 5):
        chosen = chosen.with_recent(Path(f"/{number}.png"))
    chosen = chosen.with_recent(Path("/10.png"))
    assert len(chosen.recent_files) == MOST_RECENT_FILES
    assert chosen.recent_files[0] == str(Path("/10.png"))
    assert len(set(chosen.recent_files)) == MOST_RECENT_FILES


def test_geometry_comes_back(tmp_path: Path) -> None:
    assert Geometry(tmp_path).load() is None
    Geometry(tmp_path).save(QByteArray(b"here"))
    assert Geometry(tmp_path).load() == QByteArray(b"here")
