"""How long a large data package takes to load, and how much memory."""
