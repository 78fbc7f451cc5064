"""The API against its floor and its peers, side by side."""
