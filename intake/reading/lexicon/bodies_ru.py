# ruff: noqa: E501 (word lists are data: one subject a line)
# fmt: off
"""Russian words for the bodies of a state, as stems of their words (see `russian.stem`)."""

MINISTRY = ("министерств иностран дел", "мид", "внешнеполитическ ведомств")
GOVERNMENT = ("правительств", "власт", "правительствен делегац")
OPPOSITION = ("вооружен оппозиц", "оппозиц")
MINISTRY_AGAIN = ("ведомств", "министерств")
OF = ("",)
ARMED_OPPOSITION = ("вооружен оппозиц",)
TOWN = r"(?: (?:горнолыжн|портов|приморск|южн|северн)\w{2,3})?(?: черноморском)? (?:курорт|город|порт)(?:е|у|ом|а)?\b"
CAPITAL = ("столиц",)
DELEGATION = ("делегац", "сторон", "представител", "переговорщик", "дипломат")
