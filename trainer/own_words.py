"""What the card of a model says that was trained on one's own photographs."""

OWN = "-own"
"""What is added to the id of a model trained on one's own photographs."""
OWN_LIMITATIONS = (
    "Trained on two folders of photographs that its maker chose, and measured on nothing. It knows "
    "their cameras and faults alone. A network trained without pairs can paint what was not there, "
    "and wipe away what was: compare with the original, vessel by vessel and lesion by lesion."
)
SET_LIMITATIONS = (
    "Trained on {told}. It knows their cameras and faults best, and other cameras less than "
    "before: see what the gate measured. As for the model it is an edition of: {others}"
)
SET_WEIGHTS = {"phantom": 0.2}
"""How often drawn eyes are picked beside a set's own photographs."""
OWN_LICENCE = "As the owner of the photographs it was trained on decides"
