"""Pages of negotiations: what was held, who came, what came of it, and the pictures of all that."""
