# ruff: noqa: E501 (word lists are data: one subject a line)
# fmt: off
"""Words of saying, by language. Regular expressions."""

import re

SAY = {
    "en": (
        r"(?:had |has |have |repeatedly |once |also |then |later |again |only |just )*(?:said|says?|told|tells|announced?|announces|stated?|declared?|declares|noted?|notes|stressed|stresses|emphasi[sz]ed|"
        r"emphasi[sz]es|emphasi[sz]ing|added?|adds|argued?|argues|explained|explains|replied|replies|wrote|writes|warned|warns|insisted|insists|admitted|admits|acknowledged|"
        r"recalled|recalls|reminded|claimed|claims|believes?|believed|thinks?|thought|concluded|concludes|confirmed|confirms|reported|reports|observed|remarked|remarks|suggested|suggests|"
        r"complained|denied|denies|promised|pledged|vowed|sworn|swore|clarified|reiterated|maintained|maintains|conceded|quipped|joked|contended|contends|lamented|laments|predicted|predicts|mused|muses|countered|stipulated|specified|specifies|assured|assures|informed|commented|comments|retorted|recounted|let it be known|hinted|estimates|asserted|cautioned)"
    ),
    "ru": (
        r"(?:сказал|заявил|сообщил|отметил|подчеркнул|добавил|пояснил|объяснил|напомнил|признал|заметил|предупредил|ответил|написал|рассказал|заверил|уточнил|"
        r"констатировал|резюмировал|заключил|подтвердил|объявил|утверждал|указал|посетовал|пообещал|допустил|говорил|повторил|повторял|уверял|возразил|парировал|признался|признавался|отрезал|пошутил|шутил|подытожил|поправил|предостерёг|предостерег|прокомментировал|вспомнил|поделился|пожаловался|воскликнул|рассуждал|спрогнозировал|напоминал|пояснял|отмечал|утверждал|считал|полагал|писал|указывал|обещал|призвал|выразил мнение|выразил уверенность)(?:а|и|о|ась|ись)?|считает|полагает|говорит|говорят|утверждает|пишет|иронизирует|настаивает|"
        r"уверен(?:а|ы)?|подчёркивают|подчеркивают|подчёркивали|подчеркивали|признаёт|признает|отмечает|отмечают|поясняет|убежд[её]н(?:а|ы)?|предупреждает|утверждая|подч[её]ркивает|замечает|вспоминает|рассуждает|сетует|добавляет|передаёт|передает|шутит|шутят|считают|полагают|уверяет|уверяют|напоминает|напоминают|комментирует|вздыхает|возражает|указывает|указывают|повторяет|повторяют|признаётся|сообщает|сообщают|заявляет|заявляют|обещает|прогнозирует|объясняет|объясняют|заключает|утверждают|пишут"
    ),
}
# Softer words that introduce quoted words but seldom a clause.
PUT = {
    "en": r"as .{0,40} (?:described|put) it|describes?d?|called|calls|puts? it(?: plainly| bluntly| simply| this way)?|praised|welcomed|spoke of|tells?|asked|finds|laughs|smiles|shrugs|sums up|in the words of|in \w+'s words|reads|runs",
    "ru": r"назвал(?:а|и)?|описал(?:а|и)?|выразил(?:а|и)?|отвечает|улыбается|смеётся|пошутил(?:а)?|по словам|говорится|отмахивается|усмехается|усмехнул(?:ся|ась)|резюмирует|поправляет|восклицает|спросил(?:а)?|описывает|называет",
}
THAT = {"en": r"\bthat\b", "ru": r",\s(?:что|будто|дескать)\b"}
# "According to X, …" and its like; the words of X follow the next comma.
BY = {
    "en": r"(?:[Aa]ccording to|[Ii]n the (?:view|opinion|words) of|[Aa]s (?=[A-Z]))",
    "ru": r"(?:[Пп]о (?:словам|мнению|оценке|оценкам|утверждению|данным|информации|сведениям|прогнозу|признанию|замечанию|версии|убеждению|выражению))",
}
VIEW = {"en": r"[Ii]n (?:his|her) (?:view|opinion|words|account)|[Aa]ccording to (?:him|her)", "ru": r"[Пп]о (?:его|её|ее) (?:словам|мнению|оценке|выражению|данным|информации|убеждению|признанию|версии|наблюдениям)"}
PRONOUNS = {"en": frozenset(["he", "she", "him", "her", "his"]), "ru": frozenset(["он", "она", "его", "ее"])}
# Verbs after which a clause may follow without "that".
BARELY = {
    "en": r"(?:had |has |have |once |also |later |always )*(?:said|says|believe[sd]?|thinks?|thought|insist(?:s|ed)|claim(?:s|ed)|argue[sd]|admit(?:s|ted)|warn(?:s|ed)|maintain(?:s|ed)|conceded?|wrote|hint(?:s|ed)|reckons?|fear(?:s|ed)|told \w+)",
    "ru": r"(?:сказал|заявил|сообщил|отметил|подчеркнул|добавил|пояснил|объяснил|напомнил|признал|заметил|предупредил|ответил|уточнил|подчёркивал)(?:а|и|о)?",
}
# After "said" without "that": words with which a clause starts.
BARE = {
    "en": r"(?= (?:the|he|she|it|they|his|her|its|their|no|there|nobody|both|only|neither|any|all|each|this|these|those|[A-Z][a-z]+) [a-z])",
    "ru": r":(?= [а-яё])",
}
# Subjects of a verb of saying that bear no name.
UNNAMED_BEFORE = {
    "en": re.compile(r"(?<![Tt]he )\b(?:officials|sources?|diplomats|observers|media|reports?|witnesses|participants|analysts|experts|insiders|people)(?: (?:familiar|close|briefed|present)[\w ]{0,40})?(?: (?:later|privately|also|then))?\s*$"),
    "ru": re.compile(r"\b(?:источник\w{0,2}|наблюдатели|эксперты|участники|очевидцы|многие|СМИ|аналитики|чиновники)\s*$"),
}
UNNAMED_AFTER = {
    "en": re.compile(r"^ (?:officials|sources|diplomats|observers|an official|a source|a diplomat)\b"),
    "ru": re.compile(r"^ (?:источник\w{0,2}|наблюдатели|эксперты|участники|очевидцы|многие|СМИ|аналитики)\b"),
}
QUOTES = {"“": "”", "«": "»", "„": "“”"}
