"""The languages of the interface: which one a reader gets, and the catalogues of its messages."""
