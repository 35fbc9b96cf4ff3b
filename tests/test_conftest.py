import os
from pathlib import Path

from retinaview import paths


def test_user_folders_are_not_the_users() -> None:
    home = Path(os.environ["XDG_DATA_HOME"]).parent
    assert home.name.startswith("retinaview-tests-")
    for folder in (paths.user_models(), paths.user_config(), paths.user_logs()):
        assert folder.is_relative_to(home)
