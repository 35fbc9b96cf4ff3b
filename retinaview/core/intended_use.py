"""What a processed picture is for: the one wording of window, report, records and guides."""

from typing import Final

from retinaview.words import mark

STANDING_SENTENCE: Final = mark("Processed image for visual assistance. Not for primary diagnosis.")
"""Where there is room for a line alone: at the foot of the window."""
STATEMENT: Final = mark(
    "Processed image for visual assistance. Not for primary diagnosis. Review the original image. "
    "Research use — not a medical device."
)
"""On every page of a report, in every record, in help texts and guides."""
PURPOSE: Final = mark("A viewing aid for colour fundus photographs.")
NOT_FOR_DIAGNOSIS: Final = "Not for diagnosis"
"""What the intended use on the card of every model says in these words."""
