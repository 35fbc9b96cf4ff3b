"""RetinaView, a viewer and enhancer for colour fundus photographs.

Importing this package loads neither Qt nor torch.
"""

__version__ = "0.1.0"
