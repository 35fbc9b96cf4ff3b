"""Write each research-only model into a file of its own: `research_models.py FOLDER`.

Wheel and bundle leave these models out. Who may use them takes them in by `retinaview models import
FILE`; the terms of their training photographs, named in their cards, go with them.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from retinaview.catalog import CARD_NAME, read_card  # noqa: E402
from retinaview.workflow.model_archive import SUFFIX, write_archive  # noqa: E402
from scripts.package_data import is_research_only  # noqa: E402


def write_archives(models: Path, folder: Path) -> dict[Path, str]:
    """Write the archives into `folder`; gives the SHA-256 of each."""
    folder.mkdir(parents=True, exist_ok=True)
    written = {}
    for path in sorted(models.glob(f"*/{CARD_NAME}")):
        if is_research_only(path):
            card = read_card(path, is_shipped=True)
            target = folder / f"{card.id}-{card.version}{SUFFIX}"
            written[target] = write_archive(card, target)
    return written


if __name__ == "__main__":
    for archive, sha256 in write_archives(ROOT / "models", Path(sys.argv[1])).items():
        print(f"{archive}  sha256 {sha256}")
