# ruff: noqa: E501, SIM905 (word lists are data: one subject a line)
# fmt: off
"""Words of saying, by language. Regular expressions."""

import re

from intake.reading.lexicon.offices import OFFICES

# Russian verbs of saying in the past; their participles and gerunds are made of them.
PAST_RU = (
    "сказал заявил сообщил отметил подчеркнул добавил пояснил объяснил напомнил признал заметил предупредил ответил написал рассказал заверил уточнил констатировал резюмировал заключил подтвердил объявил утверждал указал посетовал "
    "пообещал допустил говорил повторил повторял уверял возразил парировал отрезал пошутил шутил подытожил поправил прокомментировал вспомнил воскликнул рассуждал спрогнозировал напоминал пояснял отмечал замечал заявлял сообщал заверял "
    "доказывал объяснял возражал настаивал намекал намекнул предупреждал рассказывал вспоминал посоветовал рассудил вздохнул считал полагал писал указывал обещал призвал прибавил присовокупил признавал отвечал добавлял уточнял "
    "подтверждал утешал твердил произнёс произнес отчеканил бросил буркнул перечислил перечислял припомнил съязвил проворчал хмыкнул сострил подхватил продолжил продолжал оговорил посчитал счёл объявлял успокоил успокаивал внушал "
    "убеждал доложил докладывал прошептал шепнул просил попросил допускал подсказал свидетельствовал процедил выпалил протянул сформулировал обронил подчёркивал вторил прогнозировал "
).split()
SAY = {
    "en": (
        r"(?:had |has |have |repeatedly |once |also |then |later |again |only |just )*(?:said|says?|told|tells|announced?|announces|stated?|declared?|declares|noted?|notes|stressed|stresses|emphasi[sz]ed|"
        r"emphasi[sz]es|emphasi[sz]ing|added?|adds|argued?|argues|explained|explains|replied|replies|wrote|writes|warned|warns|insisted|insists|admitted|admits|acknowledged|"
        r"recalled|recalls|reminded|claimed|claims|believes?|believed|thinks?|thought|concluded|concludes|confirmed|confirms|reported|reports|observed|remarked|remarks|suggested|suggests|"
        r"complained|denied|denies|promised|pledged|vowed|sworn|swore|clarified|reiterated|maintained|maintains|conceded|quipped|joked|contended|contends|lamented|laments|predicted|predicts|mused|muses|countered|stipulated|specified|specifies|assured|assures|informed|commented|comments|retorted|recounted|let it be known|hinted|estimates|asserted|asserts|cautioned|cautions|answered|answers|responded|responds|testified|signalled|signaled|indicated|indicates|disclosed|revealed|tweeted|grumbled|grumbles|sighed|sighs|remembers?|remembered|judged|judges|objected|objects|reasoned|reasons|reckoned|reckons|doubts?|doubted|feared|fears|hoped|hopes|recounts|lamented|jokes|quips|(?:went on|goes on|continued|continues) to say|(?:was|is|were) quoted(?: by [\w ]{3,30})? as saying|went on|pointed out|points out|made (?:it )?clear|makes (?:it )?clear|protested|protests|boasted|boasts|shrugged|confided?|confides|whispered|whispers|murmured|explaining|adding|saying|promising|pledging|vowing|declaring|announcing|joking|remarking|replying|predicting|insisting|arguing|noting|warning|stressing|claiming|recalling|conceding|admitting|reminding|persuaded|(?:is|was|remains?|are|were)? ?(?:convinced|certain|adamant|confident)|on the grounds?|ventured|ventures|volunteered|mentioned|professed|professes|summed up|sums up|swears|proclaimed|proclaims|figured|guessed|guesses|expressed (?:the |his |her |its )?(?:hope|confidence|doubt|regret|concern|belief)|(?:is|was|are|were) of the (?:opinion|view)|takes the view|took the view|(?:[Hh]is |[Hh]er )?(?:own )?(?:view|opinion|position|argument|point|conclusion|verdict|answer|reply|impression|guess) (?:is|was|has been|had been)(?= that)|(?:is|was|remains?|are|were|am) (?:quite |fairly |less |more |not )?(?:sure|candid|clear|frank|blunt|insistent|hopeful|optimistic|doubtful|of the view)(?= that)|expect(?:s|ed)(?= that)|suppose[sd]?(?! to)|suspect(?:s|ed)|acknowledges|surmise[sd]|speculate[sd]|felt(?= that)|feels(?= that)|holds(?= that)|underlined|underlines|underscored|affirmed|affirms|reaffirmed|reaffirms|puts? it (?:this way|thus|so)|spelled out|spelt out)"
    ),
    "ru": (
        rf"(?:{'|'.join(PAST_RU)}|прочёл|прочел|зач[её]л|пож(?:ал|ала|имает|имал|имала)(?: \w+)?(?= плечами)|разв(?:[её]л|ела|одит)(?= руками)|(?:по)?кача(?:ет|л|ла)(?= головой)|начинает|признался|признавался|предостерёг|предостерег|поделился|пожаловался|подч[её]ркивал|жаловался|не исключил|усмехнулся|дал понять|дал(?=и? понять)|выразил(?=[аи]? (?:мнение|уверенность))|высказал|высказался|выступил(?=[аи]? с)|обратил(?=[аи]? внимание)|озвучил|огласил|информировал|проинформировал|уведомил|известил|поведал|анонсировал|акцентировал|выразил(?=[аи]? так)|отшутился|отозвался|изложил|опроверг|опровергал|зачитал)(?:а|и|о|ась|ись)?|(?:{'|'.join(verb[:-1] for verb in PAST_RU if verb[-1] == 'л')})(?:в|вш(?:ий|ая|ие|его|ей|им|их|ему|ую))|"
        r"(?:призна|признава|подели|пожалова|жалова|усмехну|отшути|отозва|высказа|высказыва|обмолви|поинтересова|возмути|возмуща|удиви|удивля|похвали|радова|горди|восторга|сокруша|восхища|отмахну|улыбну|огрызну|рассмея|посмея|извини)л(?:ся|ась|ись)|"
        r"считает|полагает|говорит|говорят|утверждает|пишет|иронизирует|настаивает|"
        r"уверен(?:а|ы)?|пересказал(?:а)?|подчёркивают|подчеркивают|подчёркивали|подчеркивали|признаёт|признает|отмечает|отмечают|поясняет|убежд[её]н(?:а|ы)?|предупреждает|утверждая|подч[её]ркивает|замечает|вспоминает|рассуждает|сетует|добавляет|передаёт|передает|шутит|шутят|считают|полагают|уверяет|уверяют|напоминает|напоминают|комментирует|вздыхает|возражает|указывает|указывают|повторяет|повторяют|признаётся|сообщает|сообщают|заявляет|заявляют|обещает|прогнозирует|объясняет|объясняют|заключает|утверждают|пишут|уточняет|уточняют|рассказывает|подтверждает|подтверждают|констатирует|подытоживает|парирует|предостерегает|намекает|жалуется|доказывает|сомневается|недоумевает|сокрушается|резонно замечает|не исключает|не скрывает|объявляет|настаивают|надеется|надеются|отвечают|возражают|замечают|"
        r"перечисляет|вторит|твердит|уточняют|отзывается|просит|размышляет|припоминает|допускает|допускают|продолжает|надеется|формулирует|ворчит|язвит|усмехается|свидетельствует|прогнозируют|выражает мнение|обращает внимание|выразил(?:а|и)? (?:надежду|сожаление|опасение|опасения|убеждение|сомнение|обеспокоенность)|советует|советуют|посоветовал(?:а|и)?|не соглас(?:ен|на|ны)|не спорит|не спорил(?:а|и)?|(?:смотр|вид)(?:ит|ят) (?:на это )?иначе|дума(?:ет|ют) иначе|негодовал(?:а|и)?|иронизировал(?:а|и)?|торжествовал(?:а|и)?|недоумевал(?:а|и)?|возложил(?:а|и)? вину|разъяснил(?:а|и)?|разъясняет|разъяснял(?:а|и)?|особо оговаривал(?:а|и)?|оговаривал(?:а|и)?|сокрушал(?:ся|ась|ись)|сетовал(?:а|и)?|предполагает|предполагают|предположил(?:а|и)?|предвидит|ожидает(?=,? что)|ожидают(?=,? что)|догадывается|подозревает|опасал(?:ся|ась|ись)|надеял(?:ся|ась|ись)|рассчитывал(?:а|и)?(?=,? что)|спорит|оспаривает|удивил(?:ся|ась|ись)|улыбнул(?:ся|ась|ись)|пошутил(?:а|и)?|огрызнул(?:ся|ась|ись)|отрапортовал(?:а|и)?|доносит|докладывает|исходит из того|исходят из того|не верит|не верят|опасается|опасаются|боится|рассчитывает|рассчитывают|придерживается мнения|предсказывает|предрекает|предсказал(?:а|и)?|обратил(?:а|и)? внимание|предупреждают|возмущается|сожалеет|досадует|констатируют|вспоминают|рассказывают|признают|сходятся|оговаривается|удивляется|оговорил(?:ся|ась|ись)|обмолвил(?:ся|ась|ись)|выразил(?:ся|ась|ись)|счёл|сочл[аи]|был(?:а|и)? (?:более |менее )?(?:краток|кратка|прям|пряма|лаконич\w+|осторож\w+|категорич\w+|сдержан\w*|откровен\w+|резок|резка|скуп\w*|немногослов\w+)|отказал(?:ся|ась|ись)|считающ\w{2,3}|утверждающ\w{2,3}|полагающ\w{2,3}|признающ\w{2,3}|заявляя|уверяя|настаивая|полагая|считая|напоминая|подчёркивая|подчеркивая|объясняя|поясняя|отмечая|добавляя|предупреждая|признавая|давая понять"
    ),
}
# Softer words that introduce quoted words but seldom a clause.
PUT = {
    "en": r"faced the (?:cameras|press)|blamed|blames|read out(?= (?:in|at|on|from|before)\b)|as .{0,40} (?:described|put) it|describes?d?|called|calls|hailed|hails|dismissed|dismisses|branded|brands|labelled|labels|termed|denounced|likened|puts? it(?: plainly| bluntly| simply| this way)?|praised|welcomed|spoke of|tells?|asked|finds|laughs|smiles|shrugs|sums up|read(?=[.,])|in the words of|in \w+'s words|reads|runs|continued|continues|agreed|agrees|urged|urges|demanded|demands|exclaimed|exclaims|cried|cries|snapped|snaps|muttered|mutters|shouted|scoffed|scoffs|enthused|opined|opines|wondered|wonders|chuckled|chuckles|asks|repeated|repeats|begins|began|characteri[sz]ed|characteri[sz]es|hit back|fired back|shot back|posted|tweeted|blogged|quoted|quotes|pleaded|pleads|advised|advises|appealed|appeals|underlined|underlines|underscored|underscores|highlighted|highlights|elaborated|affirmed|affirms|reaffirmed|reaffirms|portrayed|decried|decries|deplored|condemned|condemns|slammed|lauded|lauds|mocked|mocks|ridiculed|rejected|summari[sz]ed|summari[sz]es|likens|compared|compares|voiced|expressed|(?:is|was|were|are) [^.]{0,40}?(?:words|verdict|view|answer|reply|summary|response|comment|description|conclusion|formula|assessment|judg[e]?ment|message|account|phrase|advice|explanation|motto|line)\b",
    "ru": r"подв(?:[её]л|ела|одила?|одит) (?:\w+ )?(?:черту|итог)|спрашивал(?:а|и)?|назвал(?:а|и)?|описал(?:а|и)?|выразил(?:а|и)?|отвечает|улыбается|смеётся|пошутил(?:а)?|по словам|говорится|отмахивается|усмехается|усмехнул(?:ся|ась)|резюмирует|поправляет|восклицает|окрестил(?:а|и)?|именует|спросил(?:а)?|описывает|называет|охарактеризовал(?:а|и)?|характеризует|оценил(?:а|и)?|оценивает|расценил(?:а|и)?|расценивает|сравнил(?:а|и)?|сравнивает|приводит(?:ся)?|приводят|цитирует|цитируют|процитировал(?:а|и)?|переда(?:ёт|ет|ют)(?= (?:его|её|ее|слова))|передал(?:а|и)?(?= (?:его|её|ее) слова)|утеша(?:ет|л|ла)|воскликнул(?:а|и)?|спрашивает|продолжил(?:а|и)?|отшучивается|обратился|обратилась|поблагодарил(?:а|и)?|поздравил(?:а|и)?|раскритиковал(?:а|и)?|осудил(?:а|и)?|приветствовал(?:а|и)?|выступил(?:а|и)? с|отозвал(?:ся|ась)|отзывается|говорилось|указывалось|отмечалось|подчеркивается|подчёркивается|сообщается|слова",
}
# A sentence so opened says whose the quoted words before it were.
BACK = {
    "en": r"(?:So|Thus|That is (?:how|what)|That was (?:how|what)|(?:Those|These) (?:were|are)|The (?:words|phrase|line|quip|remark|sentence|formula) (?:is|are|was|were|belongs?|came)|With (?:these|those) words|This is how)\b|[^.;]{3,60} (?:repeat(?:ed|s)|said|says|spoke|uttered|used) (?:the|this|that|these|those) (?:sentence|phrase|words?|line|formula)\b",
    "ru": r"(?:Эти слова|Эту фразу|Этими словами|С этими словами|Эта фраза|Слова эти|Фраза эта|(?:Так|Именно так|Вот как|Такими словами) (?:[А-ЯЁ][\w-]+ ){0,3}(?:[а-яё]+ ){0,2}(?:сказал|говорил|выразил|описал|охарактеризовал|оценил|ответил|прокомментировал|объяснил|отозвал)\w*)\b",
}
THAT = {"en": r"(?<!\bat )(?<!\bof )(?<!\bin )(?<!\bby )(?<!\bto )(?<!\bon )(?<!\bfor )(?<!\bwith )(?<!\bprocess )\bthat\b(?! (?:time|day|moment|month|year|night|morning|evening|week)\b)", "ru": r",\s(?:что|будто|дескать)\b"}
# "According to X, …" and its like; the words of X follow the next comma.
BY = {
    "en": r"(?:[Aa]ccording to|[Ii]n the (?:view|opinion|words) of|(?:(?<=, )as|As) (?=(?:[A-Z]|the |an? )[\w’' -]{1,50}? (?:put|puts|said|says|say|noted|notes|told|argued|argues|explained|explains|recalled|recalls|saw|sees|described|describes|once)\b))",
    "ru": r"(?:[Пп]о (?:сообщению|сообщениям|свидетельству|заявлению|предположению|ощущению|трактовке|логике|выводам|выводу|словам|мнению|оценке|оценкам|утверждению|данным|информации|сведениям|прогнозу|признанию|замечанию|версии|убеждению|выражению|расчётам|расчетам|подсчётам|подсчетам|наблюдениям|наблюдению|воспоминаниям|заверению|заверениям))",
}
VIEW = {"en": r"[Ii]n (?:his|her) (?:view|opinion|words|account)|[Aa]ccording to (?:him|her)", "ru": r"[Пп]о (?:его|её|ее) (?:словам|мнению|оценке|выражению|данным|информации|убеждению|признанию|версии|наблюдениям|расчётам|расчетам|подсчётам|подсчетам|воспоминаниям)|[Нн]а (?:его|её|ее) взгляд"}
# A pronoun in the place of a subject, and one inside "according to him".
SUBJECTS = {"en": frozenset(["he", "she"]), "ru": frozenset(["он", "она"])}
PRONOUNS = {"en": frozenset(["he", "she", "him", "her", "his"]), "ru": frozenset(["он", "она", "его", "ее", "её"])}
# Verbs after which a clause may follow without "that".
BARELY = {
    "en": r"(?:had |has |have |once |also |later |always )*(?:said|says|believe[sd]?|thinks?|thought|insist(?:s|ed)|claim(?:s|ed)|argue[sd]|admit(?:s|ted)|warn(?:s|ed)|maintain(?:s|ed)|conceded?|wrote|hint(?:s|ed)|reckons?|fear(?:s|ed)|told (?:the |a |his |her |state |local |Russian |foreign )?(?:[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3}|reporters|journalists|parliament|lawmakers|deputies|television|radio|them|him|her|us|me|agency|newspaper|diplomats|delegates|(?!(?:an?|the)\b)\w+)(?: (?:channel|agency|newspaper|station|magazine|broadcaster|weekly|daily|television|radio|news))?+)(?: (?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:late|early|earlier|last|yesterday|today|later|afterwards)(?: (?:on )?\w+day| week| month| night)?))?",
    "ru": SAY["ru"],
}
# After "said" without "that": words with which a clause starts.
BARE = {
    "en": r"(?= (?:the|he|she|it|they|his|her|its|their|no|there|nobody|both|only|neither|any|all|each|this|these|those|[A-Z][a-z]+) [a-z])|(?! (?:whether|what|who|how|why|if|when|where|which|while|after|before|as|until|because|nothing|little|no|yes|so|much|it all)\b)(?= (?:[\w'’-]+ ){1,4}(?:was|were|would|had|will|could|might|should|must|is|are|has|have|can|may|do|does|did|wants?|needs?|remains?|stands?|believes?|hopes?|expects?|plans?|intends?|supports?|seeks?|welcome[sd]|agree[sd])\b)",
    "ru": r"(?: [а-яё]+){0,3}(?: [—–](?: [а-яё]+){1,3})?:(?= [а-яё])|:(?= [А-ЯЁ])",
}
# Subjects of a verb of saying that bear no name; behind a state's name they speak for it.
_SOMEBODY = {
    "en": rf"(?:{'|'.join(OFFICES['en'].values())}|source|delegate|participant|witness|insider|person|man|woman|guest|waiter|driver|guard|porter|guide|interpreter|shopkeeper|farmer|refugee|resident|student|soldier|hotelier|caterer|employee|member|reporter|correspondent|neighbour|critic|reader|visitor|worker)",
}
_MANY = {
    "en": r"officials|sources|(?<![Tt]he )source|diplomats|observers|media|reports?|witnesses|participants|analysts|experts|insiders|people|historians|guides|newspapers|journalists|critics|facilitators|mediators|parties|sides|negotiators|delegat(?:es|ions)|rebels|insurgents|guerrillas|envoys|ministers|leaders|spokes(?:men|people|persons)|generals|lawyers|scholars|researchers|residents|locals|activists|supporters|opponents|commentators|ambassadors|advisers|aides|commanders|fighters|militants|soldiers|refugees|villagers|guests|hosts|organi[sz]ers|reporters|correspondents|editors|papers|authorities|politicians|academics|economists|agencies|guarantors|co-chairs|readers",
    "ru": r"наблюдатели|эксперты|участники|очевидцы|многие|СМИ|аналитики|чиновники|журналисты|газеты|историки|посредники|стороны|делегации|переговорщики|повстанцы|дипломаты|сопредседатели|гаранты|организаторы|политологи|юристы|учёные|ученые|востоковеды|обозреватели|критики|сторонники|противники|собеседники|корреспонденты|комментаторы|телеканалы?|газета|издание|агентство|правозащитники|министры|лидеры|военные|жители|скептики|оптимисты|исследователи|депутаты|хозяева|гости",
}
UNNAMED_BEFORE = {
    "en": re.compile(rf"(?P<whose>(?<![Tt]he )(?P<which>[\w’'.-]+ )?\b(?:{_MANY['en']}))(?: (?:familiar|close|briefed|present)[\w ]{{0,40}})?(?: (?:later|privately|also|then))?\s*$|\b(?:[Aa]n?|[Oo]ne|[Aa]nother|[Tt]his|[Ss]ome) (?:[\w’'.-]+ ){{0,3}}{_SOMEBODY['en']}(?: (?:later|privately|also|then))?\s*$|\b(?:I|we|We|you|one|nobody|everybody|everyone|[Ss]ome|[Mm]any|others|those|they|They)(?: (?:had|have|do|did|would|can|could|must|might|should|may|also|still|never|always)){{0,2}}(?: not)? ?$"),
    "ru": re.compile(rf"\b(?:источник\w{{0,2}}|{_MANY['ru']}|[Яя]|[Мм]ы|[Вв]ы|[Тт]ы|[Оо]ни|(?:сотрудник|чиновник|источник|собеседник|дипломат)\w* (?:в |из )?[А-ЯЁ]\w+(?: [а-яё]+){{0,5}})(?: (?:уже|тогда|потом|сейчас|всегда|тоже|не|бы|же|потом|позже))*\s*$"),
}
TELLS_WHOM = re.compile(r"(?:told|tells?)\b")
# Verbs whose object, "reporters", stands where others have a subject.
TOLD_WHOM = re.compile(r"\b(?:told|tells?|assure[sd]?|remind(?:ed|s)|inform(?:ed|s)|ask(?:ed|s)|answer(?:ed|s)|приводит|приводят|цитиру\w+|процитир\w+)$")
UNNAMED_AFTER = {
    "en": re.compile(rf"^ (?:{_MANY['en']}|(?:an?|one|another) (?:[\w’'-]+ ){{0,4}}?{_SOMEBODY['en']}|(?:two|three|four|several|some|many|both|the|most) (?:\w+ ){{0,2}}(?:{_MANY['en']}))\b(?! (?:in|from) [A-Z])(?!,? [A-Z])"),
    "ru": re.compile(r"^ (?:(?:двух|трёх|нескольких|многих|французских|западных|местных|французские|западные|местные|некоторые|некоторых|арабские|арабских) )?(?:источник\w{0,2}|наблюдател\w+|эксперт(?:ы|ов)|участник(?:и|ов)|очевид\w+|многие|СМИ|аналитик(?:и|ов)|журналист(?:ы|ов)|дипломат(?:ы|ов)|историк(?:и|ов)|газет\w*|телеканал\w{0,2}|агентств[оа](?! \w+(?:ому|ему|ой)\b)|издани[ея]|сторон(?:ы)?|посредник(?:и|ов)|переговорщик(?:и|ов)|я|мы|они)\b(?! (?:из|в) [А-ЯЁ])"),
}
# Words that open a clause of its own, not the naming of a speaker.
SUBORDINATE = {
    "en": frozenset("which where who whose whom though although but and or while when after before has have had is was if since because so than with without until in on at for to not".split()),
    "ru": frozenset("который которая которое которые которого которой которых которому где куда когда хотя но и а или если пока чтобы что чем потому так после до с без в на не".split()),
}
# A sentence so opened has its main clause after the reported one.
WHEN = {"en": r"(?:When|After(?! that)|As|While|Once|Before|Since|Although|Though|If)\b", "ru": r"(?:Когда|После того|Как только|Пока|Хотя|Если)\b"}
# After «В Кремле»: those who sit there speak, think or keep silent, in the plural.
SPEAKING = r"\s(?:(?:уже|пока|тогда|вчера|сегодня|однако|также|тоже|по-прежнему|не|ей|ему|им|это|этого|вновь|снова|же|теперь|потом|на это|неоднократно|тут|сразу|давно|публично|официально|открыто|резко|лишь|только|ещё|всегда|поспешили|отказались|предпочли|склонны) ){0,3}(?:заявляли|заявляют|сообщали|сообщают|сочли|назвать|комментировать|посчитали|решили|раскритиковали|критикуют|осудили|осуждают|одобрили|поддержали|поддерживают|признают|признавали|объясняют|объясняли|поясняют|напоминают|предупреждают|предупреждали|уточняют|подтверждают|подтверждали|указывают|допускают|допускали|понимают|поняли|видят|увидели|видели|хотят|хотели|намекают|намекнули|дают понять|опасаются|опасались|требуют|требовали|потребовали|отрицают|отрицали|объявляли|пообещали|обещали|рассчитывали|хранят молчание|думают|знают|ответили|заявили|сообщили|отметили|подчеркнули|добавили|пояснили|объяснили|напомнили|признали|заметили|предупредили|уточнили|подтвердили|объявили|утверждали|указали|пообещали|допустили|говорили|повторили|уверяли|возразили|считают|полагают|говорят|утверждают|настаивают|надеются|рассчитывают|ждут|исключают|исключили|промолчали|молчат|поблагодарили|поморщились|опровергли|опровергают|отвергли|отказались|согласились|приветствовали|обещают|подчёркивают|подчеркивают|подчёркивали|подчеркивали|отмечают|отмечали|располагают|скрывают|уверены|убеждены|недовольны|считали|надеялись|предпочли|дали понять|назвали|называют|комментируют|прокомментировали|отреагировали)\b"
# Words of saying that are nouns or passives after these.
NOT_SAID_AFTER = {
    "en": re.compile(r"\b(?:the|a|an|of|his|her|its|their|took|take|taking|takes|diplomatic|these|such|many|no|some|is|are|was|were|be|been|being)(?: \w+ly)? $", re.I),
    "ru": re.compile(r"(?!)"),
}
# After "told journalists": when, not what.
THAT_DAY = {"en": r" (?:the|that|this|on the) (?:same |next |previous |following )?(?:day|night|morning|evening|week|month|year)\b(?! (?:was|were|would|had|will|could|might|should|must|is|are|has|can|may)\b)", "ru": r"(?!)"}
# Words were said at the meeting told before them.
THERE = {
    "en": r"\b(?:there|at the (?:time|talks|meeting|table|summit|session|ceremony|signing|conference|end|close|opening|press conference)|that (?:day|evening|night)|after(?:wards| the (?:talks|meeting|session|round|summit|signing))|on arrival|on leaving|opening the|closing the|as (?:they|he|she) left|emerging|to (?:the )?(?:delegates|participants))\b",
    "ru": r"\b(?:тогда|там(?: же)?|на (?:встрече|переговорах|саммите|заседании|церемонии|пресс-конференции|конференции)|по (?:его |её |их )?(?:итогам|окончании|завершении)|после (?:встречи|переговоров|раунда|заседания|саммита|подписания)|в тот (?:же )?(?:день|вечер)|открывая|закрывая|участникам|делегатам)\b",
}
QUOTES = {"“": "”", "«": "»", "„": "“”"}
# Ahead of a name: the one who was asked, and the one who asks.
ASKED = re.compile(r"\b(?:[Ии]нтервью|[Бб]есед[аыуе]|[Рр]азговор\w*|(?:по)?(?:говорил|беседовал|общал)\w*|[Вв]стретил\w*|созвонил\w*)\s(?:\w+\s){0,3}?с(?:о)?\s(?:[\w-]+\s){0,6}$|\b(?:[Рр]ас)?спросил\w*\s(?:об этом\s)?(?:у\s)?(?:[\w-]+\s){0,5}$|\bвопрос\w*\s(?:\w+\s){0,4}(?:ответил|отвечает|отвечал)\w*\s(?:[\w-]+\s){0,6}$|\bу\sнас\sв\sгостях\W+(?:[\w-]+\s){0,6}$|\b(?:interview with|conversation with|interviewed|questions to|sat down with|caught up with|(?:[Ww]e|I|correspondent|[Rr]eview) (?:spoke|talked|met|speaks|talks) (?:to|with)|[Ww]e asked|answered by)\s(?:[\w’'-]+,?\s){0,7}$")
INTERVIEWER = re.compile(r"\b(?:[Бб]еседовал[аи]?|[Вв]опросы задавал[аи]?|[Зз]аписал[аи]?|[Пп]одготовил[аи]?|Interview(?:ed)? by|Interview:|By|asked by|(?:talks|speaks|talked|spoke) (?:to|with)|tells|told|рассказ(?:ал|ала|ывает)|ответил[аи]? на вопросы|отвечает на вопросы)\s(?:[\w’'-]+\s){0,3}$")
# Ahead of a name in the nominative: the one who tells.
TELLS = re.compile(r"\b(?:рассказ(?:ал|ала|ывает)|вспоминает|размышляет|объясняет|рассуждает|отвечает|ответил[а]?)\s(?:[а-яё-]+\s){0,5}$")
# Behind a name: the one who tells.
ANSWERS = re.compile(r"[^.!?»”]{0,110}?\s(?:рассказ(?:ал|ала|ывает)|ответил[а]? на|отвечает на|вспоминает|размышляет|объясняет|tells|told|talks|speaks|talked|spoke|recalls|remembers|explains|looks back|answers?|answered|reflects|sat down with us)\b|\s—\sо(?:б)?\s")
# The reporter in the midst of an answer.
NARRATED = re.compile(r",?\s[—–]\s(?=(?:говорит|считает|отвечает|смеётся|улыбается|добавляет|вздыхает|вспоминает|усмехается|продолжает|поясняет|уточняет|поправляет|признаётся)\b)")
# Where reported words end and the one who reports goes on.
GOES_ON = {
    "en": re.compile(r";|, (?:although|though|whereas|while(?= (?:the |his |her |its )?[A-Z])|adding|blaming|citing|without|according to)\b|,? (?:and|but) (?:called|described|praised|urged|dismissed|welcomed|refused|declined|rejected|asked|promised|left|added|stressed)\b"),
    "ru": re.compile(r";|, (?:хотя|впрочем|однако|после чего|причём|причем|при этом|добавив|сославшись|имея в виду)\b|, (?:а|и|но) (?:\d{1,2}-?\w{0,2} |через |спустя |назавтра |затем |потом |вскоре |уже |в (?:январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре))"),
}
# "… that they would come, and nobody did": a later clause told by the reporter.
TOLD = re.compile(r", (?:and|but|so) (?!that\b)(?:(?:on|in|at|by) [^,;]{0,30}\d|(?:[\w’'-]+ ){1,6}?(?:did|was|were|found|took|went|came|left|began|gave|made|got|would not|like[sd]?|\w{3,}ed)\b)")
UNREAL = re.compile(r"\b(?:would|could|might|had|has|have|is|are|will|may|must|wanted|ready)\b")
# A clause set in between subject and verb.
INSET = re.compile(r",\s(?:who|whose|which|\w+ing|котор\w+|чь[яиюе]\w?|чей|[а-яё]+(?:ясь|вшись|в|вш(?:ий|ая|ие)|вш(?:ий|ая)ся|щ(?:ий|ая|ие)))\s[^;.:]{3,110},\s(?:[\w’'-]+\s){0,2}$")
# Behind a verb of saying with its subject before it: when, where or to whom.
CIRCUMSTANCE = re.compile(r"\W*\Z|\s(?:on|in|at|to|by|via|after|during|before|while|when|as|from|for|through|today|yesterday|late|early|earlier|later|again|last|this|that|reporters|journalists|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b")
# A sentence so opened names who said the one before it.
ABOUT = {
    "en": r"(?:This|That|The news|The announcement|The statement|The claim|So|Such) (?:was |is |has been |came |were )?(?:announced|stated|said|reported|confirmed|disclosed|revealed|made|from|what|according|the (?:view|opinion|assessment))\b(?! that)",
    "ru": r"(?:Об этом|О том же|Обо всём этом|О ч[её]м|О таком решении|С таким (?:заявлением|призывом|предложением)|Такое (?:мнение|заявление|предположение|утверждение|предложение|обещание)|Такую (?:оценку|точку зрения|позицию|информацию|уверенность|надежду)|Таково мнение|Соответствующее (?:заявление|сообщение)|Эту информацию|Эти (?:сведения|данные)|Подобное (?:мнение|заявление))\b(?!,? что)",
}
# Behind the name of one who said it, at the end: who that is, no clause of its own.
APPOSED = {
    "en": r",\s(?!.{0,60}\b(?:was|were|would|had|has|have|is|are|will|could|might|should|must|can|did)\b)(?:the|an?|his|her|its|their|who|whose|former|now|then|[a-z]+|[A-Z][\w’'-]+)\s(?:of\b|[\w’'-]+)",
    "ru": r",\s(?:котор|глав|представител|министр|президент|директор|профессор|автор|научн|сотрудни|эксперт|руководител|председател|посол|посл|бывш|замест|советник|спец|член|добавив|отвеча|коммент|выступа)",
}
# Behind a name: who its bearer is, up to the comma before a verb.
APPOSITION = re.compile(r"(?:\s\([^()]{1,40}\))?,\s(?P<words>(?:(?:the|of|from|at|for|an?|his|her|its|their|then|now|former|formerly|once|today|later|head|chief|chair\w*|deputy|acting|special|senior|foreign|prime|president|minister|director|professor|leader|founder|co-founder|spokes\w+|one of|himself|herself|[\w’'-]+[’']s|[а-яё][а-яё-]*)\s)[^.;:!?“”«»]{2,150}),(?:\s\w+){0,2}\s$")
ADVERB = re.compile(r",(?:\s(?:has|had|have|also|then|later|meanwhile|однако|также|тоже|затем|позже|ранее|уже|не раз))?\s$")
FINITE = re.compile(r"\b(?:was|were|would|had|has|have|is|are|will|could|might|should|must|said|says|был[аио]?|будет|заявил\w?|сказал\w?|что|который|которая|которые|where|when|that)\b")
# Officers of a state or a body, who are persons with a name.
OFFICE = re.compile(r"\s(?:foreign |prime )?(?:president|premier|leader|king|emir|minister|chancellor|лидер|президент|премьер|премьер-министр|министр|канцлер|король|эмир|министр иностранных дел)\b(?!\s[A-ZА-ЯЁ])")
# Before a state: who holds the office in it.
OFFICE_AHEAD = re.compile(r"\b(?:president|(?:foreign |prime )?minister|premier|leader|king|emir|chancellor) of (?:the )?$|(?:президент|премьер(?:-министр)?|лидер|канцлер|король|эмир|министр(?: [а-яё]+ дел)?|глава (?:МИД\w?|правительства)) $")
# Behind a possessive: those who speak for its owner.
SPEAKS_FOR = re.compile(r"\s(?:own\s)?(?:\w+\s){0,2}?(?:office|government|ministry|ministers?|officials|diplomats|spokes\w+|cabinet|negotiators?|delegation|team|aides?|side|camp|lawyers?|press service|embassy|people|men|view|opinion|position|argument|reading|verdict|words|answer|reply|summary|response|comment|description|conclusion|formula|assessment|judge?ment|message|account|phrase|advice|explanation|motto|line|statement)\b")
STAFF = re.compile(r"['’]s\s(?:diplomats|ministers|government|officials|delegation)\b")
# Words by which somebody calls a thing something, up to what he calls it.
CALLED = {
    "en": r"\b(?:called|calls|described|describes|hailed|hails|praised|praises|dismissed|dismisses|branded|brands|labelled|labels|termed|denounced|characteri[sz]ed|portrayed|condemned) (?:it|this|that|them|(?:the|his|her|its|their) (?:[\w’'-]+ ){1,4}?)(?:as |(?<=it)\s?|(?<=this)\s?|(?<=them)\s?|(?<=that)\s?)(?:as )?(?=(?:an?|the|one|\w+ing) )|\bsp(?:oke|eaks)(?: \w+)? of (?=(?:an?|some|the \w+ (?:progress|beginning|chance)) )",
    "ru": r"\b(?:назвал|назвала|называет|называл|называла|охарактеризовал|охарактеризовала|счёл|сочла|окрестил|окрестила) (?:это |его |её |ее |их |[а-яё]+(?:у|ю|о|е|я|г|к|т|р|н|с|м|л|д|ь|й|ы|и) )(?:[а-яё]+ )?(?=(?:более |самой |самым |наиболее |весьма |очень )?[а-яё-]+(?:ым|им|ой|ей|ыми|ими|ом|ем)(?:,? ))",
}
# Behind a verb of saying that a comma parts from what was said: the office of who said it, and a name.
INVERTED = {
    "en": rf"\s(?:the|its|his|her|their)\s(?:[\w’'-]+\s){{0,4}}?(?:{'|'.join(OFFICES['en'].values())}),?\s(?:of\s(?:the\s)?[A-Z]\w+,?\s)?[A-Z]",
    "ru": r"(?!)",
}
# Verbs of those who only pass on what another said.
CITED = re.compile(r"(?:привод|цитир|процитир|переда[её]т|переда[юл])\w*$")
# Behind an adjective of a country: those who speak for it.
OWN_BODY = re.compile(r"\s(?:[\w-]+\s){0,2}?(?:government|ministry|authorities|presidency|army|military|embassy|cabinet|foreign office|junta|state media|правительств|министерств|власт|посольств|армия|ведомств|сторона|МИД)", re.IGNORECASE)
# Between a person and the body he belongs to; and where another clause begins.
OF_BODY = re.compile(r" (?:из|от) (?:[а-яё-]+ ){0,3}|,? (?:then |now |formerly |also )?(?:(?:the |an? )?(?:[\w-]+ ){0,3}(?:head|chief|director|leader|member|analyst|fellow|spokes\w+|expert|researcher|lawyer|official|professor|envoy|representative) )?(?:of|from|for|at|with) (?:the )?(?:[\w’'-]+ ){0,4}")
STOPPED = re.compile(r"[;:.!?]\s|\s[—–-]\s|\b(?:and|but|while|а|но)\s$")
# Right before a name: somebody speaks to its bearer.
ADDRESSED = re.compile(r"(?<!ccording)(?<!up)\sto (?:the )?$")
# Right before a name that is no subject.
OBJECT = re.compile(r"\b(?:of|with|to|by|from|for|met|and|against|с|со|у|от|для|к|о|об|и|против)\s$")
