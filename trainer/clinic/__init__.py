"""A clinic's own photographs: checked, parted by patient, written down, and read again."""
