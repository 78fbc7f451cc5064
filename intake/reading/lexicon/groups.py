# ruff: noqa: E501 (word lists are data: one subject a line)
# fmt: off
"""Nouns at the head of the names of movements, armies, parties and other bodies. Regular expressions."""

# The kind of a body by its head noun, English; the first that fits counts.
HEADS_EN = (
    ("armed_group", r"Army|Forces|Brigades?|Militia|Militias|Guerrillas|Resistance|Liberation Front|Liberation Movement|Battalions?|Command"),
    ("opposition_body", r"Front|Movement|Party|Alliance|Coalition|Bloc|Platform|League|Opposition|Congress|Confederation"),
    ("organisation", r"Council|Committee|Commission|Organi[sz]ation|Association|Federation|Centre|Center|Institute|Foundation|Society|Community|Network|Fund|Bank|Union|Agency"),
)
# Bodies of any state: no sides of a quarrel.
ORDINARY = r"(?:Supreme|National Security|Constitutional|Central|Foreign Affairs|Security|Federation|State|Ministerial|General|Working|Contact|Nobel|Olympic|Cabinet|City|European|Privy)$"
# Words that tell an armed group by what stands around its name.
ARMED = r"(?i:rebel|guerril|insurg|militia|fighter|separatis|secessionis|armed|повстан|боевик|вооруж|партизан|сепаратист|мятеж|ополчен)"
# Russian: the stem of the head noun, its nominative, its gender and the kind.
HEADS_RU = {
    "арми": ("армия", "f", "armed_group"), "сил": ("силы", "p", "armed_group"), "бригад": ("бригада", "f", "armed_group"),
    "фронт": ("фронт", "m", "opposition_body"), "движени": ("движение", "n", "opposition_body"), "парти": ("партия", "f", "opposition_body"),
    "альянс": ("альянс", "m", "opposition_body"), "коалици": ("коалиция", "f", "opposition_body"), "платформ": ("платформа", "f", "opposition_body"),
    "координаци": ("координация", "f", "opposition_body"), "блок": ("блок", "m", "opposition_body"), "конгресс": ("конгресс", "m", "opposition_body"),
    "объединени": ("объединение", "n", "opposition_body"), "правительств": ("правительство", "n", "opposition_body"),
    "союз": ("союз", "m", "organisation"), "совет": ("совет", "m", "organisation"), "комитет": ("комитет", "m", "organisation"),
    "комисси": ("комиссия", "f", "organisation"), "организаци": ("организация", "f", "organisation"), "лиг": ("лига", "f", "organisation"),
    "центр": ("центр", "m", "organisation"), "фонд": ("фонд", "m", "organisation"), "институт": ("институт", "m", "organisation"),
    "общин": ("община", "f", "organisation"), "ассоциаци": ("ассоциация", "f", "organisation"), "федераци": ("федерация", "f", "organisation"),
}
# Before a name in quotation marks: what kind of body bears it.
CALLED_RU = r"(?:движени|группировк|парти|организаци|фронт|альянс|коалици|объединени|отряд|бригад|батальон|блок|ополчени|компани|концерн)\w{0,4}"
# Where the genitive behind a Russian head noun ends.
STOP_RU = r"(?:и|а|но|или|в|во|на|с|со|к|о|об|от|до|за|по|под|при|у|из|для|не|уже|также|тоже|что|как|бы|же|ли|когда|где|вчера|сегодня|потом|затем|снова|вновь|лишь|только|ещё|еще|тогда|там|здесь)\b|[а-яё]+(?:л|ла|ло|ли|лся|лась|лись|ет|ют|ут|ит|ат|ят|ется|ются|ится|ятся|ть|ться|вшая|вший|вшие)\b"
