"""What every editing form of the project is made of: the bases the apps' admins stand on.

Records, their names and citations, dates that are read back, review, refusals told in words,
addresses that never change meaning, and a history that can be gone back to.
"""
