"""The gate: is a candidate better than the model in use, and does it spoil nothing?"""
