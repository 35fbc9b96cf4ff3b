import json
import os
from pathlib import Path

import pytest

from retinaview.core.file_locks import locked_at_once
from retinaview.workflow.trainings import LOCK, STATUS, Photographs, TrainingPlan, Trainings


@pytest.mark.parametrize(
    ("has_lock", "is_held", "is_under_way"),
    [(False, False, True), (True, False, False), (True, True, True)],
)
def test_a_training_is_under_way_while_its_folder_is_locked(
    tmp_path: Path, has_lock: bool, is_held: bool, is_under_way: bool
) -> None:
    plan = TrainingPlan("rv-net", Photographs("good", tmp_path), 5)
    training = Trainings(tmp_path / "trainings").begin(plan)
    run = training.run_folder
    run.mkdir()
    told = {"pid": os.getpid(), "state": "training"}  # a program of that number runs
    (run / STATUS).write_text(json.dumps(told), "utf-8")
    if not has_lock:
        assert training.status.is_under_way is is_under_way
        return
    with locked_at_once(run / LOCK):
        if is_held:
            assert training.is_held
            assert training.status.is_under_way is is_under_way
    if not is_held:
        assert not training.is_held
        assert training.status.is_under_way is is_under_way
