"""Values and contracts that every layer shares; standard library and numpy only."""
