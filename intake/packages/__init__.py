"""Data packages: a directory of CSV tables, one a model, that can be loaded and written back."""
