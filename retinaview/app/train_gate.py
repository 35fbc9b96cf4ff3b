"""Before a trained model is used: it is compared with the one in use, then put in place or not."""

import json
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from retinaview.app.lazy_engine import LazyEngine
from retinaview.app.session import Session
from retinaview.app.train_page import GateRow, TrainPage
from retinaview.app.train_process import TrainerTask
from retinaview.catalog import ModelCard, read_card
from retinaview.core.progress import Progress
from retinaview.errors import RetinaViewError
from retinaview.workflow.audit import Audit
from retinaview.workflow.model_archive import write_archive
from retinaview.workflow.model_store import ModelStore
from retinaview.workflow.trainings import Training
from retinaview.words import mark, tr

VERDICTS: Final = {
    "better": mark("Better than {current}."),
    "not better": mark("Not better than {current}."),
    "refused": mark("Not recommended beside {current}."),
}
COMPARING: Final = mark("Comparing with {current}…")
NOT_COMPARED: Final = mark("This model was not compared with the one in use yet.")
IN_PLACE: Final = mark("{model} is in use now. Go back puts the earlier one in place.")
GONE_BACK: Final = mark("{model} is in use again.")
GONE_BACK_TO_SHIPPED: Final = mark("The trained model was taken out of use; it is kept.")
NAME_AND_REASON: Final = mark("Give your name and a reason to put this model in place.")


class TrainGate(QObject):
    """Compares, puts in place, goes back; every change is in the audit log."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        audit: Audit,
        make_store: Callable[[], ModelStore],
        try_model: Callable[[ModelCard], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
