"""Training and fine-tuning; imports the viewer's layers up to the engine, never its window."""
