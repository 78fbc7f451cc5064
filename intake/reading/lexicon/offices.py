# ruff: noqa: E501 (word lists are data: one subject a line)
# fmt: off
"""Offices and trades by which a person is named again, in kinds that stand for each other. Regular expressions."""

OFFICES = {
    "en": {
        "head": r"president|prime minister|premier|leader|king|queen|emir|sultan|chancellor|head of (?:state|government)|ruler|statesman|prince|taoiseach|monarch|general secretary",
        "minister": r"(?:foreign |defen[cs]e |interior |state )?(?:minister|secretary)|(?:secretary of state)|(?:top |chief |senior )?diplomat|politician|head of the (?:\w+ ){0,2}ministry|vice-premier|deputy",
        "envoy": r"(?:special |high |personal |peace |chief )?(?:envoy|representative|emissary|mediator|facilitator|intermediary|go-between|peacemaker|coordinator|co-chair|broker)|diplomat|ambassador|host",
        "general": r"secretary[- ]general|un chief",
        "negotiator": r"(?:chief |lead |top |head )?(?:negotiator|delegate)|(?:head|leader) of the (?:\w+ )?delegation|delegation (?:head|leader|chief)|commander|general|colonel|guerrilla|rebel leader|warlord|rebel|marshal",
        "voice": r"diplomat|spokes(?:man|woman|person)|press secretary|official|aide|adviser|advisor",
        "expert": r"(?:political )?scientist|expert|analyst|historian|scholar|researcher|economist|lawyer|columnist|professor|academic|teacher|journalist|author|activist|politician|specialist|writer|lecturer|fellow|orientalist|sociologist|observer|jurist|campaigner|veteran|archivist|biographer|interpreter|novelist",
        "cleric": r"pope|pontiff|cardinal|bishop|archbishop|patriarch|priest|imam|cleric|ayatollah|rabbi|pastor|nuncio",
    },
    "ru": {
        "head": r"президент|премьер(?:-министр)?|лидер|король|королева|эмир|султан|канцлер|глава (?:государства|республики|правительства|кабинета|кабмина)|политик|принц|монарх|генсек",
        "minister": r"(?:вице-)?премьер|(?:зам)?министр|замминистра|глава (?:\w+ )?(?:мид\w?|внешнеполитического ведомства|министерства|ведомства|минобороны|дипломатии)|дипломат|госсекретарь|чиновник|политик",
        "envoy": r"(?:спец)?посланник|(?:спец)?представитель|посредник|эмиссар|посол|дипломат|сопредседатель|координатор|постпред",
        "general": r"генсек(?:ретарь)?|генеральный секретарь",
        "negotiator": r"переговорщик|глава (?:\w+ )?делегации|руководитель (?:\w+ )?делегации|командир|командующий|генерал|полковник|маршал|полевой командир",
        "voice": r"дипломат|(?:официальный )?представител\w{1,2}|пресс-секретарь|спикер|советник|помощник|собеседни\w{1,2}|чиновник|официальное лицо",
        "expert": r"политолог|эксперт|аналитик|историк|исследователь(?:ница)?|экономист|юрист|обозреватель(?:ница)?|журналист(?:ка)?|профессор|востоковед|конфликтолог|собеседни\w{1,2}|учёный|ученый|правозащитни\w{1,2}|публицист|писатель(?:ница)?|социолог|философ|академик|депутат|сенатор|автор|спикер|специалист|переводчи\w{1,2}|преподаватель",
        "cleric": r"папа|понтифик|кардинал|епископ|архиепископ|патриарх|священник|имам|аятолла|муфтий|раввин|нунций",
    },
}
# What stands around an office that means one person: an article or a possessive before it.
NAMED = {
    "en": r"(?<!\w)(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[\w’'-]+[’']s)\s(?:[\w’'.-]+\s){{0,4}}?(?P<office>{offices})(?!\w)(?:\sof\s(?:the\s)?[\w’'-]+)?",
    "ru": r"(?<![\w-])(?:[А-Яа-яё-]+(?:[иыо]й|ая)\s){{0,2}}(?P<office>{offices})(?![\w-])(?:\s(?:иностранных дел|обороны|агентства|издания|МИД\w?))?",
}
