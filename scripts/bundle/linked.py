"""Copies of the bundle without a second gigabyte on the disk."""

import os
import shutil


def link_or_copy(source: str, target: str) -> None:
    """Link a file to another name where that can be done, copy it elsewhere."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, target, follow_symlinks=False)
