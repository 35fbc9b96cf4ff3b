"""torch at work: device and precision, weights, arrays to tensors, tiles, out-of-memory retry."""
