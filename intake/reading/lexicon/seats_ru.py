# ruff: noqa: E501 (word lists are data: one subject a line)
"""Russian adjectives of the cities where talks are held: «женевская встреча» was in Geneva."""

# The stem of the adjective: the country (ISO 3166-1 alpha-2) and the English name of the city.
SEATS = {
    "женевск": ("CH", "Geneva"), "лозаннск": ("CH", "Lausanne"), "цюрихск": ("CH", "Zurich"),
    "венск": ("AT", "Vienna"), "стамбульск": ("TR", "Istanbul"), "анталийск": ("TR", "Antalya"),
    "алматинск": ("KZ", "Almaty"), "астанинск": ("KZ", "Astana"), "минск": ("BY", "Minsk"),
    "маскатск": ("OM", "Muscat"), "дохийск": ("QA", "Doha"), "джиддинск": ("SA", "Jeddah"),
    "эр-риядск": ("SA", "Riyadh"), "каирск": ("EG", "Cairo"), "сочинск": ("RU", "Sochi"),
    "стокгольмск": ("SE", "Stockholm"), "хельсинкск": ("FI", "Helsinki"), "пекинск": ("CN", "Beijing"),
    "брюссельск": ("BE", "Brussels"), "парижск": ("FR", "Paris"), "берлинск": ("DE", "Berlin"),
    "мюнхенск": ("DE", "Munich"), "римск": ("IT", "Rome"), "ташкентск": ("UZ", "Tashkent"),
    "самаркандск": ("UZ", "Samarkand"), "бишкекск": ("KG", "Bishkek"), "гомельск": ("BY", "Gomel"),
}  # fmt: skip
SEATED = r"(?<!\w)(?P<city>{stems})(?:ая|ой|ую|ий|ого|ом|ому|им|ие|их|ими) (?:встреч|саммит|раунд|сесси|конференци|заседани|тур|консультаци)\w*"
