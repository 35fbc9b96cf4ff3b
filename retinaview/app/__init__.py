"""The window. What stands here is done before Qt is imported anywhere, and right after."""

import builtins
import os
import sys

if sys.platform == "win32":
    import torch  # noqa: F401  must come before Qt there, pytorch#166628

import PySide6.QtCore  # noqa: F401  puts a hook before every import from here on

# The hook reads the source of each module in search of PySide's `__feature__`, which nobody uses
# here, and takes a tenth of a start; PySide keeps what it replaced under this name.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
# pydantic would look through all installed packages for plugins of its own.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
