"""Search at a hundred thousand names and twenty thousand rounds."""
