"""The words of the genre, by language and subject. Data only."""
