"""Starts the trainer in the bundle, where `python -m trainer` cannot."""

import multiprocessing
import sys

from trainer.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
