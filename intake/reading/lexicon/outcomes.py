# ruff: noqa: E501 (word lists are data: one subject a line)
# fmt: off
"""What came of a meeting: words by code of the outcome list, and by language. The first that fits counts."""

OUTCOMES = {
    "en": (
        ("agreement_signed", r"signed (?:an?|the|so-called) [^.;]{0,60}(?:agreement|accord|declaration|treaty|memorandum|protocol|pact)|agreement was (?:signed|reached)|signed by"),
        ("ceasefire", r"cease-?fire|cessation of hostilities|truce"),
        ("joint_statement", r"joint statement|joint declaration|trilateral statement"),
        ("communique", r"communiqu[eé]"),
        ("exchange_of_prisoners", r"prisoner (?:exchange|swap)|exchange of (?:prisoners|captives|detainees)|release of (?:prisoners|detainees)"),
        ("humanitarian_arrangement", r"humanitarian (?:corridor|access|pause)s?|aid (?:routes?|corridors?|deliveries)"),
        ("roadmap", r"road ?map"),
        ("body_created", r"(?:set up|establish(?:ed)?|created) (?:an? )?(?:joint |working |monitoring )?(?:group|commission|committee|mechanism)"),
        ("next_meeting_set", r"agreed (?:to (?:meet|hold|reconvene)|on meeting) again"),
        ("walk_out", r"walked out|pulled out|stormed out"),
        ("deadlock", r"no breakthroughs?|without (?:a|any) (?:breakthrough|agreement|result|deal)|ended in deadlock|no (?:agreement|result|document|progress|common ground)|broke (?:off|up|down)|agreed on nothing|failed to agree|inconclusive"),
        ("rejection", r"rejected the (?:proposal|plan|draft)"),
        ("agreed_principles", r"agreed (?:on|to|in principle)|declaration of principles|agreement on"),
        ("proposal_tabled", r"tabled|put (?:a|an|forward) [^.;]{0,30}(?:plan|proposal)|handed over (?:a|its|written) proposals?"),
    ),
    "ru": (
        ("agreement_signed", r"подписа\w{1,4} [^.;]{0,60}(?:соглашени|договор|деклараци|меморандум|протокол)\w*|заключ\w{2,4} соглашени\w"),
        ("ceasefire", r"(?:договор\w+ о|объяв\w+) (?:прекращени\w огня|перемири\w)|режим\w? прекращения огня"),
        ("joint_statement", r"совместн\w{2,3} (?:заявлени|деклараци)\w+"),
        ("communique", r"коммюнике"),
        ("exchange_of_prisoners", r"обмен\w{0,2} (?:военно)?пленны\w+|освобождени\w (?:пленных|задержанных)|освобождении \w+ задержанных"),
        ("humanitarian_arrangement", r"гуманитарны\w{1,2} коридор\w*"),
        ("roadmap", r"дорожн\w{2,3} карт\w+"),
        ("body_created", r"созда\w{1,4} (?:рабоч\w+ группу|комисси\w+|механизм)"),
        ("deadlock", r"не удалось|безрезультатно|без (?:результата|документа|прорыва)|не договорились|результатов не принес|результатов не принёс|в тупик"),
        ("agreed_principles", r"договорились о|согласовали"),
        ("proposal_tabled", r"передал\w? (?:\w+ )?предложени\w"),
    ),
}
# A text with a title: "the Alma-Ata Declaration", "a declaration on the protection of civilians".
AGREEMENTS = {
    "en": r"(?:[A-Z][\w’'-]+ (?:[A-Z][\w’'-]+ ){0,4})?(?P<kind>[Dd]eclaration|[Aa]greement|[Aa]ccords?|[Tt]reaty|[Mm]emorandum|[Pp]rotocol|[Jj]oint [Ss]tatement|[Cc]ommuniqu[ée]|[Rr]oad ?map|[Tt]erms of [Rr]eference)(?: (?:on|of|for) (?:the )?[\w’' -]{3,60}?(?=[,.;)]| (?:in|at|was|were|which|that|and)\b|$))?",
    "ru": r"(?:[А-ЯЁ][\w-]+(?:ск|цк)\w{2,3} )?(?P<kind>деклараци\w{1,3}|соглашени\w{1,3}|договор\w{0,2}(?!\w)|меморандум\w{0,2}|протокол\w{0,2}|заявлени\w{1,2}|коммюнике|дорожн\w{2,3} карт\w{1,2})(?: (?:о|об|по) [\w -]{3,50}?(?=[,.;)]|$))?",
}
KINDS = {
    "declaration": "declaration", "agreement": "agreement", "accord": "agreement", "treaty": "treaty", "memorandum": "memorandum",
    "protocol": "protocol", "joint statement": "joint_statement", "communiqu": "communique", "road": "roadmap", "terms": "terms_of_reference",
    "деклараци": "declaration", "соглашени": "agreement", "договор": "treaty", "меморандум": "memorandum", "протокол": "protocol",
    "заявлени": "joint_statement", "коммюнике": "communique", "дорожн": "roadmap",
}
