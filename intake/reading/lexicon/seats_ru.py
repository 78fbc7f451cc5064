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
    "алма-атинск": ("KZ", "Almaty"), "московск": ("RU", "Moscow"), "анкарск": ("TR", "Ankara"), "лондонск": ("GB", "London"),
    "вашингтонск": ("US", "Washington"), "будапештск": ("HU", "Budapest"), "пражск": ("CZ", "Prague"), "варшавск": ("PL", "Warsaw"),
    "мадридск": ("ES", "Madrid"), "боннск": ("DE", "Bonn"), "дейтонск": ("US", "Dayton"), "аннаполисск": ("US", "Annapolis"),
    "рамбуйск": ("FR", "Rambouillet"), "ословск": ("NO", "Oslo"), "копенгагенск": ("DK", "Copenhagen"), "тегеранск": ("IR", "Tehran"),
    "исламабадск": ("PK", "Islamabad"), "дубайск": ("AE", "Dubai"), "багдадск": ("IQ", "Baghdad"), "бейрутск": ("LB", "Beirut"),
    "схиратск": ("MA", "Skhirat"), "тунисск": ("TN", "Tunis"), "алжирск": ("DZ", "Algiers"), "хартумск": ("SD", "Khartoum"),
    "джубск": ("SS", "Juba"), "найробийск": ("KE", "Nairobi"), "преторийск": ("ZA", "Pretoria"), "арушск": ("TZ", "Arusha"),
    "луандск": ("AO", "Luanda"), "лусакск": ("ZM", "Lusaka"), "гаванск": ("CU", "Havana"), "сингапурск": ("SG", "Singapore"),
    "ханойск": ("VN", "Hanoi"), "сеульск": ("KR", "Seoul"), "токийск": ("JP", "Tokyo"), "делийск": ("IN", "Delhi"), "эвианск": ("FR", "Evian"),
    "ереванск": ("AM", "Yerevan"), "бакинск": ("AZ", "Baku"), "тбилисск": ("GE", "Tbilisi"), "душанбинск": ("TJ", "Dushanbe"),
    "киевск": ("UA", "Kyiv"), "кишинёвск": ("MD", "Chisinau"), "кишиневск": ("MD", "Chisinau"), "белградск": ("RS", "Belgrade"),
    "охридск": ("MK", "Ohrid"), "нью-йоркск": ("US", "New York"), "казанск": ("RU", "Kazan"), "хасавюртовск": ("RU", "Khasavyurt"),
    "ялтинск": ("UA", "Yalta"), "потсдамск": ("DE", "Potsdam"), "рейкьявикск": ("IS", "Reykjavik"),
    "самаркандск": ("UZ", "Samarkand"), "бишкекск": ("KG", "Bishkek"), "гомельск": ("BY", "Gomel"),
}  # fmt: skip
# «Третья встреча, бакинская, …»
APPOSED = r"(?:встреча|саммит|раунд|сессия|конференция), (?P<city>[а-яё-]{2,24}ск)(?:ая|ий)(?=,)"
SEATED = r"(?<!\w)(?P<city>[а-яё-]{2,24}ск)(?:ая|ое|ые|ой|ую|ий|ого|ом|ому|им|ие|их|ими) (?:стол|встреч|саммит|раунд|сесси|конференци|заседани|тур|консультаци|переговор|разговор|марафон|соглашени|договорённост|договоренност|протокол|декларац|площадк|процесс|этап|контакт|ужин|обед|перемири|меморандум|коммюнике|отел|гостиниц|двор[ец]|дворц|резиденци|аэропорт|клуб)\w*"
