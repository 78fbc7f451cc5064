# ruff: noqa: E501, SIM905 (word lists are data: one subject a line)
# fmt: off
"""English words around names: titles, trades, and words that make a name not a person's."""

PARTICLES = frozenset(
    "al el bin ibn ben de del della di da dos du van von der den la le ter ould abu ul arap and y".split()
) - {"and"}

# Words of an office or trade that stand before a name, folded.
TITLES = frozenset(
    "president presidents prime premier minister ministers foreign deputy vice acting chancellor "
    "king queen emir amir sheikh sultan prince princess crown secretary general secretaries "
    "ambassador ambassadors envoy envoys special representative representatives spokesman "
    "spokeswoman spokesperson chief senator governor mr mrs ms miss dr doctor professor prof pope "
    "archbishop bishop cardinal patriarch imam mullah ayatollah rabbi reverend colonel commander "
    "captain admiral marshal lord lady sir dame former ex late then leader leaders chairman "
    "chairwoman chair director head negotiator negotiators mediator mediators facilitator analyst "
    "analysts expert experts historian scholar researcher economist political scientist lawyer "
    "columnist journalist writer author activist academic adviser advisor aide official diplomat "
    "diplomats state security defence defense interior finance national high commissioner rebel "
    "opposition veteran senior retired lead government mayor judge speaker pastor professor "
    "lecturer reporter correspondent editor interim guarantor his her their excellency majesty "
    "highness holiness".split()
)
# Titles that belong to the name of one who goes by a single name.
REGAL = frozenset(["king", "queen", "pope", "emir", "prince", "sheikh", "sultan", "crown", "mullah", "imam", "ayatollah"])
# Trades by which "the expert said" finds its man.
TRADES = ("political scientist", "expert", "analyst", "historian", "scholar", "researcher", "economist", "lawyer", "columnist",
          "professor", "diplomat", "envoy", "minister", "president", "spokesman", "spokeswoman", "spokesperson", "ambassador",
          "negotiator", "mediator", "source", "official", "politician", "journalist", "chancellor", "facilitator", "academic",
          "teacher", "activist", "adviser")

# A run of capitals with one of these is an institution, a text, a place or an event.
NOT_PERSONS = frozenset(
    "ministry palace hotel agreement accord accords protocol process initiative forum council "
    "committee commission alliance front movement army forces party union league group congress "
    "conference university institute center centre street house lake mountain mount river sea "
    "gulf peace war prize treaty declaration summit assembly court bank organization organisation "
    "agency foundation association federation republic kingdom state states islands island coast "
    "valley city avenue boulevard informal airport base church cathedral mosque castle villa hall park square bridge road "
    "east west north south africa europe asia america middle central latin world international "
    "national united nations security parliament senate cabinet office department embassy mission "
    "charter convention plan formula format platform talks dialogue round session resolution "
    "communique statement memorandum memorandums roadmap road map community society network "
    "coalition brigade brigades liberation wire news times post agency press tv radio monday "
    "tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december spring summer autumn winter christmas easter "
    "ramadan pacific atlantic mediterranean caucasus balkans horn strait strip bank heights "
    "province region district county governorate peninsula cape fort camp resort school college "
    "library museum theatre stadium tower garden gardens wall line corridor zone belt silk cold "
    "civil day week factbox backgrounder interview opinion analysis q a archbishopric diocese "
    "secretariat bureau chamber authority administration quartet troika contact working joint "
    "annex phase article chapter part stage track volume affairs history "
    "military constitutional revitalization revitalisation high-level".split()
)
# Capitals that stand beside a name by chance.
CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december jan feb mar apr jun jul aug sept oct "
    "nov dec".split()
)
GROUPS = frozenset(
    "front movement army forces party alliance council committee coalition brigade brigades "
    "liberation union league community organization organisation group groups congress".split()
)
ARMED = frozenset(["army", "forces", "liberation", "brigade", "brigades", "armed", "military", "resistance"])

# Words that open a sentence with a capital and are no part of a name.
OPENERS = frozenset(
    "the a an this that these those it its he she they we i you his her their our my in on at by "
    "for from to of with without under over after before during since until as if when while "
    "where why how what who which whose and but or nor so yet because although though however "
    "meanwhile then there here now today yesterday tomorrow last next first second third both "
    "either neither each every all some any many most much more few several no not only even also "
    "again still just once never always often sometimes later earlier recently ago about above "
    "across against along among around behind below beneath beside between beyond despite down "
    "inside into like near off onto out outside past through throughout toward towards up upon "
    "within is are was were be been being have has had do does did will would shall should can "
    "could may might must let consider take history nobody everybody somebody people one two "
    "three four five six seven eight nine ten asked according given whether ask tell say says "
    "said thanks perhaps maybe indeed instead moreover furthermore besides finally eventually "
    "initially q a old new other another such same own few churches under officials diplomats "
    "observers analysts experts talks negotiations reporting sources critics supporters prime mr "
    "ms mrs dr read see join follow summit chronology update".split()
)
LOCATIVE = frozenset(["in", "at", "near", "into", "outside", "around", "inside"])
