# ruff: noqa: E501, SIM905 (word lists are data: one subject a line)
# fmt: off
"""Words that end the name of a negotiation, and those that begin none."""

HEADS_EN = "format|process|talks|platform|track|initiative|group|dialogue|forum|discussions|negotiations|channel|committee|four|quartet|mission"
HEADS_RU = (
    r"формат\w{0,3}|процесс\w{0,3}|дискусси\w{1,3}|групп\w{1,3}|инициатив\w{1,3}|платформ\w{1,3}|переговор\w{1,3}|диалог\w{0,3}|комитет\w{0,3}|"
    r"консультаци\w{1,3}"
)
# Capitals before such a head that name no process of their own.
NO_PROCESS = frozenset(
    "the a an this that these those its their peace such new first second third last next both "
    "all direct indirect further more no any in on at after before during when if while since "
    "under and but for with european world armed contact working".split()
)
