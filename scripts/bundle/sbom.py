"""The bill of materials, CycloneDX 1.6 as JSON: `sbom.py FILE`, or `make sbom`.

It names the program, Python, every package that goes with it, the libraries of the system in a
bundle, and the shipped models with the SHA-256 of card and weights.
"""

import hashlib
import json
import os
import platform
import re
import sys
import uuid
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from retinaview import __version__  # noqa: E402
from retinaview.catalog import CARD_NAME, WEIGHTS_NAME, ModelCard, read_card  # noqa: E402
from retinaview.workflow.licences import PROGRAM, Part, parts  # noqa: E402
from scripts.bundle.system_libraries import SystemPackage  # noqa: E402
from scripts.package_data import models_to_ship  # noqa: E402

SPDX: Final = re.compile(r"\(?[A-Za-z0-9.+-]+( (AND|OR|WITH) \(?[A-Za-z0-9.+-]+\)?)*")
WORDS: Final = re.compile(r"licen[cs]e|software|see ", re.IGNORECASE)
"""What no SPDX expression has, and a licence in words has."""
Component = dict[str, Any]


def bill(packages: Sequence[Part], models: Path, system: Iterable[SystemPackage] = ()) -> Component:
    """Make the document.

    Args:
        packages: the program itself first, then what goes with it.
        models: folder of models; those for research only are left out, as they are everywhere.
        system: packages whose libraries lie in a bundle.
    """
    program, *others = packages
    components = [
        _python(),
        *map(_package, others),
        *map(_system_package, system),
        *(_model(read_card(each / CARD_NAME, is_shipped=True)) for each in models_to_ship(models)),
    ]
    own = _package(program) | {"type": "application"}
    content = json.dumps([own, components], sort_keys=True)
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, content)}",
        "version": 1,
        "metadata": {
            "timestamp": _now(),
            "tools": {"components": [{"type": "application", "name": "scripts/bundle/sbom.py"}]},
            "component": own,
        },
        "components": components,
        "dependencies": [
            {"ref": own["bom-ref"], "dependsOn": [each["bom-ref"] for each in components]}
        ],
    }


def write_bill(target: Path, packages: Sequence[Part], system: Iterable[SystemPackage] = ()) -> int:
    """Write the document of what ships; gives the number of components."""
    document = bill(packages, ROOT / "models", system)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(document, indent=1) + "\n", "utf-8")
    return len(document["components"])


def _package(part: Part) -> Component:
    url = f"pkg:pypi/{re.sub(r'[-_.]+', '-', part.name).lower()}@{part.version.split('+')[0]}"
    found = {
        "type": "library",
        "bom-ref": url,
        "name": part.name,
        "version": part.version,
        "purl": url,
        "licenses": [_licence(part.licence)],
    }
    home = _homepage(part.name)
    return found | ({"externalReferences": [home]} if home else {})


def _system_package(package: SystemPackage) -> Component:
    url = f"pkg:deb/{_distribution()}/{package.name}@{quote(package.version, safe=':~')}"
    return {
        "type": "library",
        "bom-ref": url,
        "name": package.name,
        "version": package.version,
        "purl": url,
        "properties": [{"name": "library", "value": name} for name in package.libraries],
    }


def _model(card: ModelCard) -> Component:
    folder = card.folder
    files = [folder / name for name in (CARD_NAME, WEIGHTS_NAME) if (folder / name).is_file()]
    return {
        "type": "machine-learning-model",
        "bom-ref": f"model:{card.id}@{card.version}",
        "name": card.id,
        "version": card.version,
        "description": card.summary,
        "licenses": [_licence(card.licence.removesuffix(" (code)"))],
        "components": [
            {
                "type": "file",
                "bom-ref": f"model:{card.id}/{path.name}",
                "name": path.name,
                "hashes": [{"alg": "SHA-256", "content": _sha256(path)}],
            }
            for path in files
        ],
    }


def _distribution() -> str:
    """The Linux that the libraries come from, as it calls itself ("debian", "ubuntu")."""
    try:
        return platform.freedesktop_os_release()["ID"]
    except OSError:
        return "debian"


def _python() -> Component:
    version = platform.python_version()
    return {
        "type": "platform",
        "bom-ref": f"pkg:generic/python@{version}",
        "name": "Python",
        "version": version,
        "purl": f"pkg:generic/python@{version}",
        "licenses": [_licence("PSF-2.0")],
    }


def _licence(said: str) -> Component:
    """An SPDX expression where it is one, else the words of the package."""
    if SPDX.fullmatch(said) and not WORDS.search(said):
        return {"expression": said}
    return {"license": {"name": said}}


def _homepage(name: str) -> Component | None:
    try:
        fields = metadata.metadata(name).json
    except metadata.PackageNotFoundError:
        return None
    urls = [str(line).split(",")[-1].strip() for line in fields.get("project_url", ())]
    found = [url for url in (str(fields.get("home_page", "")), *urls) if url.startswith("http")]
    return {"type": "website", "url": found[0]} if found else None


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _now() -> str:
    """The time of the build; SOURCE_DATE_EPOCH sets it, so that a build can be repeated."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.fromtimestamp(int(given), UTC) if given else datetime.now(UTC)
    return moment.isoformat(timespec="seconds")


def program_and_packages() -> list[Part]:
    """The program, of this very version, and every installed package that it needs."""
    others = [part for part in parts() if part.name != PROGRAM]
    return [Part(PROGRAM, __version__, "Apache-2.0"), *others]


if __name__ == "__main__":
    wanted = Path(sys.argv[1])
    print(f"{wanted}: {write_bill(wanted, program_and_packages())} components")
