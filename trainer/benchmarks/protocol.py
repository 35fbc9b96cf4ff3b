"""What the tables of the restoration benchmark call things."""

INPUT = "input"
"""In place of a model id: the spoilt photograph itself."""
CLEAN = "clean"
"""In place of a model id: the photograph as taken, before it was spoilt."""
UNTOUCHED = "000"
"""In place of a fault code: the good photograph, left as it is."""
