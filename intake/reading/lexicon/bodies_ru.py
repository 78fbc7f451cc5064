"""Russian words for the bodies of a state, as stems of their words (see `russian.stem`)."""

MINISTRY = ("министерств иностран дел", "мид", "внешнеполитическ ведомств")
GOVERNMENT = ("правительств", "власт", "правительствен делегац")
OPPOSITION = ("вооружен оппозиц", "оппозиц")
MINISTRY_AGAIN = ("ведомств", "министерств")
OF = ("",)
ARMED_OPPOSITION = ("вооружен оппозиц",)
CAPITAL = ("столиц",)
DELEGATION = ("делегац", "сторон", "представител", "переговорщик", "дипломат")
