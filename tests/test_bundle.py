"""What goes into the frozen program, checked without freezing it."""

import ast
import configparser
import json
import os
import re
import shutil
import subprocess
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from numpy._core import _multiarray_umath
from PySide6.QtGui import QGuiApplication, QImage

from retinaview import __version__
from retinaview.catalog import WEIGHTS_NAME, file_sha256
from retinaview.workflow.licences import Part
from scripts.bundle import deb, parts, sbom, system_libraries
from scripts.bundle.bundle_test import FAMILY, Place, closed_home, run_for
from scripts.bundle.icon import draw_icon
from scripts.bundle.version_resource import version_resource
from scripts.package_data import models_to_ship

ROOT = Path(__file__).resolve().parent.parent
SPEC = (ROOT / "retinaview.spec").read_text("utf-8")
linux_only = pytest.mark.skipif(os.name != "posix", reason="tries the bundle as Linux does")


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "torch/bin/torch_shm_manager",
        "torch/lib/libtorch_cpu.so",
        "retinaview/resources/theme.qss",
    ],
)
def test_what_is_used_is_kept(target: str) -> None:
    assert parts.is_needed(target)


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/networkinformation/libqglib.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/Qt/translations/assistant_de.qm",
        "torch/bin/protoc",
        "torch/include/ATen/ATen.h",
        "torch/lib/libjitbackend_test.so",
        "libcups.so.2",
    ],
)
def test_what_is_not_used_is_left_out(target: str) -> None:
    assert not parts.is_needed(target)


def test_libraries_that_nothing_loads_are_left_out() -> None:
    loaded = {
        "/site/a.so": ["libX11.so.6", "libQt6Gui.so.6"],
        "/site/libQt6Gui.so.6": ["libz.so.1"],
        "/lib/libX11.so.6": ["libxcb.so.1"],
    }
    entries = [
        ("a.so", "/site/a.so", "EXTENSION"),
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
        ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/site/libQt6Gui.so.6", "BINARY"),
        ("PySide6/Qt/lib/libQt6Network.so.6", "/site/libQt6Network.so.6", "BINARY"),
        ("libX11.so.6", "/lib/libX11.so.6", "BINARY"),
        ("libxcb.so.1", "/lib/libxcb.so.1", "BINARY"),
        ("libz.so.1", "/lib/libz.so.1", "BINARY"),
        ("libgtk-3.so.0", "/lib/libgtk-3.so.0", "BINARY"),
    ]
    kept = parts.used_libraries(entries, lambda path: loaded.get(path, []))
    left_out = {entry[0] for entry in entries} - {entry[0] for entry in kept}
    assert left_out == {
        "libQt6Network.so.6",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "libgtk-3.so.0",
    }


def test_links_to_what_is_not_there_are_left_out() -> None:
    there = ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK")
    gone = ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK")
    beside = ("numpy.libs/b.so", "../cv2/a.so", "SYMLINK")
    file = ("cv2/a.so", "/site/cv2/a.so", "BINARY")
    kept = parts.whole_links(
        [there, gone, beside, file], ["PySide6/Qt/lib/libQt6Gui.so.6", "cv2/a.so"]
    )
    assert kept == [there, beside, file]


@pytest.mark.skipif(shutil.which("objdump") is None, reason="there is no objdump here")
def test_libraries_that_a_file_is_linked_to_are_read() -> None:
    linked = parts.linked_to(_multiarray_umath.__file__)
    assert any(name.startswith("libc.so") for name in linked)


def test_packages_that_nobody_asked_for_stay_behind() -> None:
    owners = {"cv2": ["opencv-python-headless"], "gdcm": ["python-gdcm"], "PIL": ["pillow"]}
    places = [
        *("cv2.gapi", "gdcm", "PIL/_imaging.so", "json.decoder", "retinaview.core"),
        *(
            "pillow-13.0.dist-info/METADATA",
            "hypothesis-6.1.dist-info/METADATA",
            "torch\\lib\\c.dll",
        ),
    ]
    entries = [(place, "", "DATA") for place in places]
    kept, foreign = parts.Carried(["opencv_python_headless", "Pillow"], owners).part(entries)
    assert foreign == {"python-gdcm", "hypothesis"}
    assert {entry[0] for entry in entries} - {entry[0] for entry in kept} == {
        "gdcm",
        "hypothesis-6.1.dist-info/METADATA",
    }


def test_gpl_libraries_of_the_system_are_named() -> None:
    entries = [("libreadline.so.8", "/lib/libreadline.so.8", "BINARY"), ("libz.so.1", "", "BINARY")]
    assert parts.copyleft(entries) == ["libreadline.so.8"]
    assert "readline" in parts.EXCLUDED


def test_what_is_left_out_of_torch_is_what_compiling_needs() -> None:
    sources = [*ROOT.glob("retinaview/**/*.py"), *ROOT.glob("trainer/**/*.py")]
    assert not [path for path in sources if "torch.compile(" in path.read_text("utf-8")]


def test_nothing_that_is_left_out_is_imported() -> None:
    lazily = {"sklearn", "pywt", "torch.utils.tensorboard", "ray"}  # for extras, and said so
    names = "|".join(re.escape(name) for name in parts.EXCLUDED if name not in lazily)
    imports = re.compile(rf"^ *(?:from|import) ({names})\b", re.MULTILINE)
    for path in [*ROOT.glob("retinaview/**/*.py"), *ROOT.glob("trainer/**/*.py")]:
        assert not imports.findall(path.read_text("utf-8")), path


def test_the_spec_builds_what_the_workspaces_start() -> None:
    ast.parse(SPEC)
    named = re.findall(r'program\(\s*"([\w-]+)"', SPEC)
    assert named == ["retinaview", "retinaview-cli", "retinaview-train"]
    for word in ("package_problems(", "model_problems(", "Carried(", "copyleft("):
        assert word in SPEC


def test_version_resource_reads_as_windows_wants_it() -> None:
    text = version_resource("1.2.3", "RetinaView", "retinaview")
    tree = ast.parse(text, mode="eval")
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    strings = {
        call.args[0].value: call.args[1].value
        for call in calls
        if getattr(call.func, "id", "") == "StringStruct"
    }
    assert strings["ProductVersion"] == "1.2.3"
    assert strings["OriginalFilename"] == "retinaview.exe"
    assert "not a medical device" in strings["Comments"]
    assert "filevers=(1, 2, 3, 0)" in text


def test_icon_is_drawn(qapp: QGuiApplication, tmp_path: Path) -> None:
    image = QImage(str(draw_icon(tmp_path / "icon.png", 64)))
    assert (image.width(), image.height()) == (64, 64)
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(32, 32).alpha() == 255


def test_desktop_file_is_whole() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(ROOT / "scripts" / "bundle" / "retinaview.desktop", "utf-8")
    said = entry["Desktop Entry"]
    assert said["Exec"] == "retinaview %F"
    assert said["Categories"].endswith(";")
    assert "application/dicom" in said["MimeType"]


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> dict:  # type: ignore[type-arg]
    target = tmp_path_factory.mktemp("sbom") / "sbom.cdx.json"
    system = system_libraries.SystemPackage("libx11-6", "2:1.8.4+deb12u2", ("libX11.so.6",))
    sbom.write_bill(target, sbom.program_and_packages(), [system])
    return json.loads(target.read_text("utf-8"))


def test_bill_has_the_form_of_cyclonedx(document: dict) -> None:  # type: ignore[type-arg]
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.6")
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", document["serialNumber"])
    assert document["metadata"]["component"]["version"] == __version__
    components = document["components"]
    refs = [each["bom-ref"] for each in components]
    assert len(refs) == len(set(refs))
    assert document["dependencies"][0]["dependsOn"] == refs
    kinds = {"application", "file", "library", "machine-learning-model", "platform"}
    for each in components:
        assert each["type"] in kinds
        assert each["name"]
        for licence in each.get("licenses", ()):
            assert list(licence) in (["expression"], ["license"])


def test_bill_names_every_package_and_model(document: dict) -> None:  # type: ignore[type-arg]
    by_name = {each["name"]: each for each in document["components"]}
    for part in sbom.program_and_packages()[1:]:
        assert by_name[part.name]["version"] == part.version
    assert by_name["torch"]["purl"].startswith("pkg:pypi/torch@")
    assert re.fullmatch(r"pkg:deb/[a-z]+/libx11-6@2:1\.8\.4%2Bdeb12u2", by_name["libx11-6"]["purl"])
    for folder in models_to_ship(ROOT / "models"):
        hashes = {f["name"]: f["hashes"][0] for f in by_name[folder.name]["components"]}
        for name, told in hashes.items():
            assert told == {"alg": "SHA-256", "content": file_sha256(folder / name)}
        assert (WEIGHTS_NAME in hashes) is (folder / WEIGHTS_NAME).is_file()
    assert "disc-cup-research" not in by_name


def test_bill_is_the_same_twice(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1764000000")
    packages = [Part("retinaview", "1.0", "Apache-2.0"), Part("one", "2.0", "BSD License")]
    assert sbom.bill(packages, tmp_path) == sbom.bill(packages, tmp_path)
    assert sbom.bill(packages, tmp_path)["metadata"]["timestamp"] == "2025-11-24T16:00:00+00:00"


def test_packages_of_the_system_are_found_where_they_can_be(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answers = {"-S": "libx11-6:amd64: /usr/lib/libX11.so.6\n", "-W": "2:1.8.4\n"}
    monkeypatch.setattr(system_libraries, "_ask", lambda *words: answers[words[0]])
    (found,) = system_libraries.packages_of(["/lib/libX11.so.6", "/lib/libX11-xcb.so.1"])
    assert found.name == "libx11-6"
    assert found.libraries == ("libX11.so.6", "libX11-xcb.so.1")
    monkeypatch.setattr(system_libraries, "_ask", lambda *words: "")
    (unknown,) = system_libraries.packages_of(["/lib/libodd.so.1"])
    assert (unknown.name, unknown.version) == ("libodd.so.1", "")


def test_top_names_have_owners() -> None:
    owners = packages_distributions()
    assert owners["cv2"] == ["opencv-python-headless"]


@linux_only
def test_home_of_the_trial_cannot_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    home, as_user = closed_home(tmp_path)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    place = Place(tmp_path, home, scratch, as_user)
    done = run_for([*as_user, "/bin/sh", "-c", 'touch "$HOME/x"'], place, 60, is_ended=False)
    assert done.returncode != 0


@linux_only
def test_a_trial_that_lasts_is_killed(tmp_path: Path) -> None:
    place = Place(tmp_path, tmp_path, tmp_path)
    done = run_for(["/bin/sh", "-c", "echo there; sleep 60"], place, 0.5, is_ended=True)
    assert done.returncode < 0
    assert done.stdout == "there\n"


def test_families_of_sockets_are_read_from_the_trace() -> None:
    trace = "12 socket(AF_UNIX, SOCK_STREAM, 0) = 3\n12 socket(AF_INET6, SOCK_DGRAM, 17) = 4\n"
    assert FAMILY.findall(trace) == ["AF_UNIX", "AF_INET6"]


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="there is no dpkg-deb here")
def test_debian_package_lies_where_it_should(qapp: QGuiApplication, tmp_path: Path) -> None:
    bundle = tmp_path / "retinaview"
    (bundle / "_internal").mkdir(parents=True)
    for name in deb.COMMANDS:
        (bundle / name).write_text("#!/bin/sh\n", "utf-8")
        (bundle / name).chmod(0o755)
    made = deb.make_deb(bundle, tmp_path / "dist")
    assert made.name == f"retinaview_{__version__}_{deb.architecture()}.deb"
    assert [path.name for path in made.parent.iterdir()] == [made.name]
    listed = dpkg_deb("--contents", made)
    assert "./usr/bin/retinaview -> /opt/retinaview/retinaview" in listed
    for path in (
        "./opt/retinaview/retinaview-train",
        "./usr/share/applications/retinaview.desktop",
        "./usr/share/icons/hicolor/256x256/apps/retinaview.png",
        "./usr/share/doc/retinaview/copyright",
    ):
        assert path in listed
    assert " root/root " in listed
    said = dpkg_deb("--field", made)
    assert f"Version: {__version__}" in said
    assert "not for primary diagnosis" in said


def dpkg_deb(what: str, file: Path) -> str:
    command = ["dpkg-deb", what, str(file)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
