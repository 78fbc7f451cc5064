"""What leaves the site: descriptions for machines, feeds, citations, pictures to take away."""
