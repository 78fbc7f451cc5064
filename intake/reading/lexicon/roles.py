# ruff: noqa: E501 (word lists are data: one subject a line)
# fmt: off
"""Words that give an actor its role at a meeting. Regular expressions by role and language."""

# Cues after which the bearer follows ("mediated by X", «при посредничестве X»).
FOLLOWS = {
    "en": {
        "mediator": r"(?:mediated|brokered|mediation) (?:jointly )?(?:by|of|from)|(?:through|thanks to) the mediation of|with the mediation efforts of|under the mediation of|with the mediation of|(?:under|through|via|with|thanks to)(?= (?:[\w-]+ ){1,3}mediation\b)|(?:notes|messages|papers|proposals|drafts|letters) (?:were |was )?(?:carried|passed|relayed|conveyed|ferried|delivered|shuttled) .{0,24}?by",
        "facilitator": r"facilitated (?:jointly )?by|good offices of|with the (?:help|facilitation|assistance) of",
        "chair": r"(?:co-)?chaired by|(?:session|talks|meeting|round|conference) (?:was|were) opened by|moderated by|presided over by|under the chairmanship of|(?<!delegation )(?<!delegations )(?<!team )led by",
        "convener": r"(?:convened|organi[sz]ed|sponsored|called|initiated|brokered|co-hosted|brought together) by|at the (?:invitation|initiative) of|under the (?:joint |co-)?(?:auspices|aegis|umbrella|sponsorship|patronage) of|(?:summoned|sponsored) (?:jointly )?by|under(?= IGAD| UN | the UN| AU | the AU| the African)",
        "host": r"hosted by|as guests? of",
        "witness": r"(?:witnessed|attended) by|in the presence of",
        "observer": r"observed by",
    },
    "ru": {
        "mediator": r"при(?= (?:\w+ ){0,3}посредничестве)|посредничеством",
        "facilitator": r"при содействии|при поддержке",
        "chair": r"под (?:со)?председательством|(?<![\w,)»] )открыл[аи]? (?:заседание|переговоры|встречу|раунд|сессию|дискуссию|консультации)|вел[аи]? (?:заседани|переговор|встреч)\w+",
        "convener": r"по (?:приглашению|инициативе)|под (?:эгидой|патронажем|покровительством)|созванн\w{2,3}",
        "witness": r"в присутствии",
    },
}
# Cues that name the role; the bearers stand beside them.
BESIDE = {
    "en": {
        "guarantor": r"(?:co-)?guarantors?(?: (?:countries|states|powers|nations|country|state|power))?(?! of (?!the (?:settlement|process|truce|ceasefire|agreement|accord|deal|peace|treaty)))",
        "mediator": r"(?:co-|chief |main )?mediators?|mediated|mediating|go-betweens?|shuttl(?:ed|ing) between|(?:was|were|is|are) mediating|intermediar(?:y|ies)|peace brokers?|brokered|as an? (?:honest )?broker|(?:carr(?:ied|ying)|pass(?:ed|ing)|relay(?:ed|ing)|convey(?:ed|ing)|ferr(?:ied|ying)) (?:the )?(?:papers|messages|notes|proposals|drafts|letters)|conciliators?|peacemakers?|(?:played|plays) (?:a|the) (?:mediating|mediation) role|shepherd(?:ed|ing)|arbit(?:er|ers|rator|rators)",
        "facilitator": r"(?:co-)?facilitators?|(?:co-)?facilitated|facilitating|good offices",
        "chair": r"(?:co-)?chairs|(?:co-)?chaired|co-chairm[ae]n|(?:in the chair|presiding|presided)|moderators?|moderated",
        "convener": r"convened|conven[eo]rs?|(?:is|are) convening|(?:brought|brings) (?:\w+ ){0,3}(?:together|everyone|everybody)|called the (?:meeting|talks)|co-host(?:ed|s)?|(?:co-)?sponsors?|summoned|(?:called|gathered) (?:[\w-]+ ){0,2}(?:countries|parties|leaders|sides|delegations|states|ministers)|invited (?:both|the|all)",
        "observer": r"(?:as )?(?:an )?observers?(?: states?| status)?|observing",
        "witness": r"(?:as )?(?:a )?witness(?:es)?|looking on|looked on",
        "host": r"as (?:the )?hosts?",
        "signatory": r"signed|initialled|put (?:his|her|their) names?",
    },
    "ru": {
        "guarantor": r"(?:стран\w{0,3}-)?гарант(?:ы|ов|ами|ом|ам|а)?",
        "mediator": r"посредни(?:к(?:и|ов|ами|ом|ам|а)?|ц\w{1,3})|(?:передавал|возил|развозил|носил)(?:а|и)? (?:записки|послания|бумаги|черновики|предложения|письма)|посреднича(?:л|ла|ли|ет|ют)",
        "facilitator": r"добры\w{1,2} услуг\w{0,2}|содейств\w{2,5}",
        "chair": r"сопредседател(?:и|ей|ями|ем|ь|я)|председательств(?:ует|овал|овала|овали)(?! в )|модератор(?:ом|ы|ами)?|председател(?:ем|ями)(?= (?:на|заседани|встреч|переговор))|(?<=[\w,)»] )открыл[аи]? (?:заседание|переговоры|встречу|раунд|сессию|дискуссию|консультации)",
        "convener": r"созвал(?:а|и)?|св[её]л(?:а|и)?|усадил(?:а|и)?|собрал(?:а|и)?(?!сь|ся)|организатор(?:ы|ом|ами)?|организовал(?:а|и)?|(?:ко)?спонсор(?:ы|ом|ами)?",
        "observer": r"(?:стран\w{0,3}-)?наблюдател(?:и|ей|ями|ем|ь|я)",
        "witness": r"свидетел(?:и|ей|ями|ем|ь|я)",
        "signatory": r"подписал(?:и|а)?|поставили подписи|парафировал(?:и)?",
    },
}
# Before a role word: its bearer stands before ("X, as observers"; «X выступали как посредники»).
AS = r"(?:\bas|\bwere|\bare|\bwas|\bis|\bbeing|\bacted as|\bserved as|которые являются|как|качестве|являются|числились|выступали|выступает|были|—|–)(?: (?:the|an|a|two|three|four|its|their|chief|main|joint))*\s*$"
# A verb between a role word and its bearers.
COPULA = r"(?<!\w)(?:(?:снова |вновь |опять )?(?:выступил\w?|выступает|выступали|стал[аи]?|был[аио]?|является|являются|остал(?:ся|ась|ись)|служил\w?)|were|was|are|is)(?!\w)"
# After a role word: its bearer follows ("guarantors were X", «гарантами выступили X»).
ARE = r"(?:s)?(?:\s*\([^)]{0,40}\))?[\s,:—–-]*(?:(?:were|are|was|is|included|including|namely|such as|states|countries|of the settlement|of the process|выступил\w*|выступа\w+|был[аио]?|стал[аи]?|является|присутствовал\w*|участвовал\w*|на которой выступил\w*)[\s,:—–-]*){0,2}(?:the |representatives of |представители )?$"
NEGATION = r"\b(?:not|never|no|nor|nobody|none|without|neither|hardly|rather than|instead of|gave up|abandoned|n['’]t|не|ни|без|никто|отказ\w*)\b[^.;:]{0,28}$"
DENIED_AFTER = r"^[^.;:]{0,40}\b(?:не (?:был|явля|стал|стан|буд|выступ|назыв|счита|претенд|хоч|хот|собира|вид|намерен|станов)\w*|(?:is|was|are|were|does|did|has|have|had|would|will) (?:not|never)|(?:is|was|are|were|does|did|has)n['’]t)\b"
# After an actor: it was not there.
ABSENT = (
    r"^[^.;:,]{0,20}(?:(?:was|were|is|are|had|has) (?:itself |themselves |also |deliberately )?not (?:been )?(?:invited|present|a party|attend|there|represented|at the table)|did not (?:attend|come|take part|send|participate)|stayed away|refused to (?:send|attend|come)|"
    r"boycotted|declined to attend|в \w+ не участвов|не участвов|не был\w? (?:приглаш|сторон)|не пригла|отказал\w+ приехать|не приехал)"
)
# Asides that say who was there.
ATTENDED = (
    r"\b(?:took part|take part|attended|participat\w+|were (?:also )?(?:represented|present|there)|was (?:also )?(?:represented|present)|sent (?:\w+ )?(?:observers|delegations?|envoys|representatives)|"
    r"delegates from|joined|sat (?:in|down|at)|did come|also came|участвова\w+|приняли участие|присутствовал\w*|представител\w+|делегаци\w+|сидели|за столом)\b"
)
# A name so introduced is what the talks are about.
ABOUT = r"\b(?:on|about|over|regarding|concerning|war in|conflict in|situation in|settlement in|peace in|future of|по|о|об|относительно|войн\w в|конфликт\w? в)(?: the)?\s*$"
# What follows an adjective of a country so that the country's people are meant.
PEOPLE = r"^-(?:mediated|brokered|facilitated)\b|^(?:(?: and| и|,) [A-ZА-Я]\w+)?(?: \w+){0,2} ?(?:delegat|negotiat|mediator|mediation|good offices|envoy|official|side\b|foreign minister|president|leader|team|diplomat|representative|observer|делегац|сторон|министр|президент|посредник|дипломат|представител|лидер|посредничеств)"
