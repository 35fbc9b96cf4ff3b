"""What the processes of a batch work with in tests; they import it by this name."""

import os
import signal
from pathlib import Path

from fakes import FakeEngine, make_image

from retinaview.core.image import FundusImage
from retinaview.errors import ImageReadError
from retinaview.workflow.batch_work import Kit


def make_fake_kit() -> Kit:
    """Give an engine without torch, and a loader that does what a file is called."""
    return Kit(FakeEngine(), load)


def make_no_kit() -> Kit:
    """End at once, as where memory is short."""
    os._exit(3)


def load(path: Path) -> FundusImage:
    """Draw a photograph; "kill" ends the process, "once" does so the first time."""
    if "kill" in path.name or ("once" in path.name and is_first(path)):
        os.kill(os.getpid(), signal.SIGKILL)
    if "bad" in path.name:
        raise ImageReadError(f"{path.name}: this is no photograph.")
    return make_image(64, 80, seed=len(path.name), path=path)


def is_first(path: Path) -> bool:
    """Whether nobody has read a file before; from now on somebody has."""
    try:
        path.with_suffix(".read").touch(exist_ok=False)
    except FileExistsError:
        return False
    return True
