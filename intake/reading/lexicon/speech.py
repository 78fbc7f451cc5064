# ruff: noqa: E501, SIM905 (word lists are data: one subject a line)
# fmt: off
"""Words of saying, by language. Regular expressions."""

import re

SAY = {
    "en": (
        r"(?:had |has |have |repeatedly |once |also |then |later |again |only |just )*(?:said|says?|told|tells|announced?|announces|stated?|declared?|declares|noted?|notes|stressed|stresses|emphasi[sz]ed|"
        r"emphasi[sz]es|emphasi[sz]ing|added?|adds|argued?|argues|explained|explains|replied|replies|wrote|writes|warned|warns|insisted|insists|admitted|admits|acknowledged|"
        r"recalled|recalls|reminded|claimed|claims|believes?|believed|thinks?|thought|concluded|concludes|confirmed|confirms|reported|reports|observed|remarked|remarks|suggested|suggests|"
        r"complained|denied|denies|promised|pledged|vowed|sworn|swore|clarified|reiterated|maintained|maintains|conceded|quipped|joked|contended|contends|lamented|laments|predicted|predicts|mused|muses|countered|stipulated|specified|specifies|assured|assures|informed|commented|comments|retorted|recounted|let it be known|hinted|estimates|asserted|asserts|cautioned|cautions|answered|answers|responded|responds|testified|signalled|signaled|indicated|indicates|disclosed|revealed|tweeted|grumbled|grumbles|sighed|sighs|remembers?|remembered|judged|judges|objected|objects|reasoned|reasons|reckoned|reckons|doubts?|doubted|feared|fears|hoped|hopes|recounts|lamented|jokes|quips|went on|pointed out|points out|made (?:it )?clear|makes (?:it )?clear|protested|protests|boasted|boasts|shrugged)"
    ),
    "ru": (
        r"(?:сказал|заявил|сообщил|отметил|подчеркнул|добавил|пояснил|объяснил|напомнил|признал|заметил|предупредил|ответил|написал|рассказал|заверил|уточнил|"
        r"констатировал|резюмировал|заключил|подтвердил|объявил|утверждал|указал|посетовал|пообещал|допустил|говорил|повторил|повторял|уверял|возразил|парировал|признался|признавался|отрезал|пошутил|шутил|подытожил|поправил|предостерёг|предостерег|прокомментировал|вспомнил|поделился|пожаловался|воскликнул|рассуждал|спрогнозировал|напоминал|пояснял|отмечал|подч[её]ркивал|замечал|заявлял|сообщал|заверял|доказывал|объяснял|возражал|настаивал|намекал|намекнул|предупреждал|жаловался|рассказывал|вспоминал|не исключил|посоветовал|рассудил|вздохнул|усмехнулся|утверждал|считал|полагал|писал|указывал|обещал|призвал|дал понять|дал(?=и? понять)|прибавил|присовокупил|выразил мнение|выразил уверенность)(?:а|и|о|ась|ись)?|считает|полагает|говорит|говорят|утверждает|пишет|иронизирует|настаивает|"
        r"уверен(?:а|ы)?|подчёркивают|подчеркивают|подчёркивали|подчеркивали|признаёт|признает|отмечает|отмечают|поясняет|убежд[её]н(?:а|ы)?|предупреждает|утверждая|подч[её]ркивает|замечает|вспоминает|рассуждает|сетует|добавляет|передаёт|передает|шутит|шутят|считают|полагают|уверяет|уверяют|напоминает|напоминают|комментирует|вздыхает|возражает|указывает|указывают|повторяет|повторяют|признаётся|сообщает|сообщают|заявляет|заявляют|обещает|прогнозирует|объясняет|объясняют|заключает|утверждают|пишут|уточняет|уточняют|рассказывает|подтверждает|подтверждают|констатирует|подытоживает|парирует|предостерегает|намекает|жалуется|доказывает|сомневается|недоумевает|сокрушается|резонно замечает|не исключает|не скрывает|объявляет|настаивают|надеется|надеются|отвечают|возражают|замечают"
    ),
}
# Softer words that introduce quoted words but seldom a clause.
PUT = {
    "en": r"as .{0,40} (?:described|put) it|describes?d?|called|calls|puts? it(?: plainly| bluntly| simply| this way)?|praised|welcomed|spoke of|tells?|asked|finds|laughs|smiles|shrugs|sums up|in the words of|in \w+'s words|reads|runs",
    "ru": r"назвал(?:а|и)?|описал(?:а|и)?|выразил(?:а|и)?|отвечает|улыбается|смеётся|пошутил(?:а)?|по словам|говорится|отмахивается|усмехается|усмехнул(?:ся|ась)|резюмирует|поправляет|восклицает|спросил(?:а)?|описывает|называет",
}
THAT = {"en": r"(?<!\bat )(?<!\bof )(?<!\bin )(?<!\bby )(?<!\bto )(?<!\bon )(?<!\bfor )(?<!\bwith )(?<!\bprocess )\bthat\b(?! (?:time|day|moment|month|year|night|morning|evening|week)\b)", "ru": r",\s(?:что|будто|дескать)\b"}
# "According to X, …" and its like; the words of X follow the next comma.
BY = {
    "en": r"(?:[Aa]ccording to|[Ii]n the (?:view|opinion|words) of|(?:(?<=, )as|As) (?=(?:[A-Z]|the |an? )[\w’' -]{1,50}? (?:put|puts|said|says|say|noted|notes|told|argued|argues|explained|explains|recalled|recalls|saw|sees|described|describes|once)\b))",
    "ru": r"(?:[Пп]о (?:словам|мнению|оценке|оценкам|утверждению|данным|информации|сведениям|прогнозу|признанию|замечанию|версии|убеждению|выражению|расчётам|расчетам|подсчётам|подсчетам|наблюдениям|наблюдению|воспоминаниям|заверению|заверениям))",
}
VIEW = {"en": r"[Ii]n (?:his|her) (?:view|opinion|words|account)|[Aa]ccording to (?:him|her)", "ru": r"[Пп]о (?:его|её|ее) (?:словам|мнению|оценке|выражению|данным|информации|убеждению|признанию|версии|наблюдениям|расчётам|расчетам|подсчётам|подсчетам|воспоминаниям)"}
# A pronoun in the place of a subject, and one inside "according to him".
SUBJECTS = {"en": frozenset(["he", "she"]), "ru": frozenset(["он", "она"])}
PRONOUNS = {"en": frozenset(["he", "she", "him", "her", "his"]), "ru": frozenset(["он", "она", "его", "ее", "её"])}
# Verbs after which a clause may follow without "that".
BARELY = {
    "en": r"(?:had |has |have |once |also |later |always )*(?:said|says|believe[sd]?|thinks?|thought|insist(?:s|ed)|claim(?:s|ed)|argue[sd]|admit(?:s|ted)|warn(?:s|ed)|maintain(?:s|ed)|conceded?|wrote|hint(?:s|ed)|reckons?|fear(?:s|ed)|told \w+)",
    "ru": SAY["ru"],
}
# After "said" without "that": words with which a clause starts.
BARE = {
    "en": r"(?= (?:the|he|she|it|they|his|her|its|their|no|there|nobody|both|only|neither|any|all|each|this|these|those|[A-Z][a-z]+) [a-z])|(?! (?:whether|what|who|how|why|if|when|where|which|nothing|little|no|yes|so|much|it all)\b)(?= (?:[\w'’-]+ ){1,4}(?:was|were|would|had|will|could|might|should|must|is|are|has|have)\b)",
    "ru": r"(?: [а-яё]+){0,3}:(?= [а-яё])",
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
# Words that open a clause of its own, not the naming of a speaker.
SUBORDINATE = {
    "en": frozenset("which where who whose whom though although but and or while when after before has have had is was if since because so than with without until in on at for to not".split()),
    "ru": frozenset("который которая которое которые которого которой которых которому где куда когда хотя но и а или если пока чтобы что чем потому так после до с без в на не".split()),
}
# A sentence so opened has its main clause after the reported one.
WHEN = {"en": r"(?:When|After|As|While|Once|Before|Since|Although|Though|If)\b", "ru": r"(?:Когда|После того|Как только|Пока|Хотя|Если)\b"}
# After «В Кремле»: those who sit there speak, think or keep silent, in the plural.
SPEAKING = r"\s(?:(?:уже|пока|тогда|вчера|сегодня|однако|также|тоже|по-прежнему|не|ей|ему|им|это|этого|вновь|снова|же|теперь|потом|на это) ){0,3}(?:ответили|заявили|сообщили|отметили|подчеркнули|добавили|пояснили|объяснили|напомнили|признали|заметили|предупредили|уточнили|подтвердили|объявили|утверждали|указали|пообещали|допустили|говорили|повторили|уверяли|возразили|считают|полагают|говорят|утверждают|настаивают|надеются|рассчитывают|ждут|исключают|исключили|промолчали|молчат|поблагодарили|поморщились|опровергли|опровергают|отвергли|отказались|согласились|приветствовали|обещают|подчёркивают|подчеркивают|подчёркивали|подчеркивали|отмечают|отмечали|располагают|скрывают|уверены|убеждены|недовольны|считали|надеялись|предпочли|дали понять|назвали|называют|комментируют|прокомментировали|отреагировали)\b"
# Words of saying that are nouns or passives after these.
NOT_SAID_AFTER = {
    "en": re.compile(r"\b(?:the|a|an|of|his|her|its|their|took|take|taking|takes|diplomatic|these|such|many|no|some|is|are|was|were|be|been|being)(?: \w+ly)? $", re.I),
    "ru": re.compile(r"(?!)"),
}
# After "told journalists": when, not what.
THAT_DAY = {"en": r" (?:the|that|this|on the) (?:same |next |previous |following )?(?:day|night|morning|evening|week|month|year)\b", "ru": r"(?!)"}
# Words were said at the meeting told before them.
THERE = {
    "en": r"\b(?:there|at the (?:time|talks|meeting|table|summit|session|ceremony|signing|conference|end|close|opening|press conference)|that (?:day|evening|night)|after(?:wards| the (?:talks|meeting|session|round|summit|signing))|on arrival|on leaving|opening the|closing the|as (?:they|he|she) left|emerging|to (?:the )?(?:delegates|participants))\b",
    "ru": r"\b(?:тогда|там(?: же)?|на (?:встрече|переговорах|саммите|заседании|церемонии|пресс-конференции|конференции)|по (?:его |её |их )?(?:итогам|окончании|завершении)|после (?:встречи|переговоров|раунда|заседания|саммита|подписания)|в тот (?:же )?(?:день|вечер)|открывая|закрывая|участникам|делегатам)\b",
}
QUOTES = {"“": "”", "«": "»", "„": "“”"}
# Ahead of a name: the one who was asked, and the one who asks.
ASKED = re.compile(r"\b(?:[Ии]нтервью|[Бб]есед[аыуе]|[Рр]азговор\w*|(?:по)?(?:говорил|беседовал|общал)\w*|[Вв]стретил\w*|созвонил\w*)\s(?:\w+\s){0,3}?с(?:о)?\s(?:[\w-]+\s){0,6}$|\b(?:[Рр]ас)?спросил\w*\s(?:об этом\s)?(?:у\s)?(?:[\w-]+\s){0,5}$|\bвопрос\w*\s(?:\w+\s){0,4}(?:ответил|отвечает|отвечал)\w*\s(?:[\w-]+\s){0,6}$|\bу\sнас\sв\sгостях\W+(?:[\w-]+\s){0,6}$|\b(?:interview with|conversation with|interviewed|questions to|sat down with|caught up with|(?:[Ww]e|I|correspondent|[Rr]eview) (?:spoke|talked|met|speaks|talks) (?:to|with)|[Ww]e asked|answered by)\s(?:[\w’'-]+,?\s){0,7}$")
INTERVIEWER = re.compile(r"\b(?:[Бб]еседовал[аи]?|[Вв]опросы задавал[аи]?|[Зз]аписал[аи]?|[Пп]одготовил[аи]?|Interview(?:ed)? by|Interview:|By|asked by|(?:talks|speaks|talked|spoke) (?:to|with)|tells|told|рассказ(?:ал|ала|ывает)|ответил[аи]? на вопросы|отвечает на вопросы)\s(?:[\w’'-]+\s){0,3}$")
# Behind a name: the one who tells.
ANSWERS = re.compile(r"[^.!?»”]{0,110}?\s(?:рассказ(?:ал|ала|ывает)|ответил[а]? на|отвечает на|вспоминает|размышляет|объясняет|tells|told|talks|speaks|talked|spoke|recalls|remembers|explains|looks back|answers?|answered|reflects|sat down with us)\b|\s—\sо(?:б)?\s")
# The reporter in the midst of an answer.
NARRATED = re.compile(r",?\s[—–]\s(?=(?:говорит|считает|отвечает|смеётся|улыбается|добавляет|вздыхает|вспоминает|усмехается|продолжает|поясняет|уточняет|поправляет|признаётся)\b)")
