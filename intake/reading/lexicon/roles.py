# ruff: noqa: E501, SIM905 (word lists are data: one subject a line)
# fmt: off
"""Words that give an actor its role at a meeting. Regular expressions by role and language."""

# Cues after which the bearer follows ("mediated by X", «при посредничестве X»).
FOLLOWS = {
    "en": {
        "mediator": r"(?:messages?|papers?|notes?|proposals|drafts|letters|views|offers|words|exchanged|passed|communicat(?:ed|ing)|indirectly|spoke|talked|negotiated)(?: [\w-]+){0,2} (?:through|via)(?= (?:the |their |his |an? )?(?:[\w’'-]+ ){0,4}[A-Z])|(?:(?<=mediated )|(?<=mediates )|(?<=mediating ))(?:for|on behalf of|in the name of)|mediation (?:was |is |has been |had been )?(?:provided|undertaken|led|conducted|offered|carried out|run) (?:jointly )?by|with(?= (?:the )?(?:[\w’'-]+ ){1,5}(?:mediating|brokering|shuttling|in between|in the middle|acting as (?:a |an |the )?(?:mediator|go-between|intermediary|broker)s?|as (?:a |an |the )?(?:mediators?|go-betweens?|intermediar(?:y|ies)|brokers?))\b)|(?:mediated|brokered|refereed|arbitrated|midwifed|shepherded|mediation(?: effort| mission)?|brokering|shuttling|shuttle diplomacy) (?:jointly |by turns )?(?:by|of|from)|between them(?= [A-Z])|(?:through|thanks to) the mediation of|with the mediation efforts of|under the mediation of|with the mediation of|(?:under|through|via|with|thanks to|after|by)(?= (?:[\w'’-]+ ){1,4}(?:mediation|mediators|brokering|go-betweens|intermediaries|shuttling|shuttle diplomacy|supervision)\b)|(?:notes|messages|papers|proposals|drafts|letters) (?:were |was )?(?:carried|passed|relayed|conveyed|ferried|delivered|shuttled) .{0,24}?by",
        "facilitator": r"with(?= (?:the )?(?:[\w’'-]+ ){1,5}(?:facilitating|as (?:a |the )?facilitators?|helping)\b)|facilitation (?:was |is )?(?:provided|led|offered) by|(?:facilitated|supported|assisted|accompanied|smoothed|helped along) (?:jointly )?by|good offices of|(?:with|through|thanks to) the (?:help|facilitation|assistance|support|efforts|encouragement) of|thanks to(?= (?:the )?[A-Z])|(?:with|through|thanks to)(?= (?:[\w'’-]+ ){1,3}(?:facilitation|facilitators|good offices)\b)",
        "chair": r"(?:the )?chair (?:was |being )?taken by|with(?= (?:the )?(?:[\w’'-]+ ){1,5}(?:presiding|chairing|moderating)\b)|(?:co-)?chaired (?:jointly )?by|(?:coordinated|steered|overseen|supervised|guided|directed|run) (?:jointly )?by|with(?= (?:[\w'’-]+ ){1,5}in the chair\b)|under(?= (?:[\w'’-]+ ){1,4}chairmanship\b)|(?:session|talks|meeting|round|conference) (?:was|were) opened by|moderated by|presided over by|under the chairmanship of|(?<!delegation )(?<!delegations )(?<!team )led by",
        "convener": r"brought (?:together|face to face|to (?:the|one|a) table|into (?:one|the same) room) by|(?:convened|organi[sz]ed|sponsored|called|initiated|brokered|co-hosted|brought together) by|(?:at|on|by) (?:the )?(?:joint )?(?:invitation|initiative|request|call|urging|instigation|behest) of|under the (?:joint |co-)?(?:auspices|aegis|umbrella|sponsorship|patronage) of|(?:summoned|sponsored) (?:jointly )?by|(?:at|on|upon)(?= (?:the )?(?:[\w’'-]+ ){1,4}(?:invitation|initiative|behest|urging|instigation|suggestion|bidding)\b)|under(?= (?:[\w'’-]+ ){1,4}(?:auspices|aegis|umbrella|patronage|sponsorship)\b)|under(?= IGAD| UN | the UN| AU | the AU| the African| ECOWAS| OSCE| the OSCE)",
        "host": r"(?:received|welcomed|hosted|entertained|lodged|housed)(?: together)?(?: (?:in|on) [^.,;:]{3,40}?)? by|guests? of(?= [A-Z])|called on(?= [A-Z][\w’'-]+ (?:[A-Z][\w’'-]+ )?in )|(?:in|at) (?:the |a )?(?:[\w-]+ )?(?:house|residence|home|villa|palace|office|mansion|estate|ranch|dacha|yacht|farm|castle) of(?= [A-Z])|(?:in|at|from)(?= (?:[\w’'-]+ ){0,3}[\w-]+[’']s (?:\w+ )?(?:house|residence|home|villa|palace|office|mansion|estate|ranch|dacha|yacht|farm|castle)\b)",
        "witness": r"(?:witnessed|watched) by|in the presence of|(?:under|before) the (?:eyes?|gaze) of|with(?= (?:the )?(?:[\w'’-]+ ){1,3}looking on\b)",
        "observer": r"observed by|monitored by|observers? (?:from|of|sent by|representing)|in attendance,? (?:was|were)",
        "guarantor": r"guaranteed by|underwritten by|vouched for by",
    },
    "ru": {
        "mediator": r"(?:общал|обменивал|обменял|переговаривал|передавал|связывал|разговаривал|обмен|диалог|контакт)\w* (?:[\w-]+ ){0,3}через(?= )|(?:при|с|благодаря|через)(?= (?:[\w-]+ ){0,3}посредничеств(?:е|ом|у|о)\b)|посредник(?:и|ов|ами|ам|ом|а)? (?:из|от)(?= )|(?:благодаря |результат\w* |итог\w* |плод\w* |после )?посредничеств(?:ом|у|а|е)(?! не)|(?:благодаря |усилиями )посредник\w+(?= из)|через посредников(?=[\s,:—–-]+[А-ЯЁа-яё])",
        "facilitator": r"(?:помога|содейству|содействова|посодействова)(?:л|ла|ли|ет|ют)(?= [А-ЯЁ])|при (?:активном |прямом |техническом )?(?:содействии|поддержке|помощи|участии)|с помощью|благодаря (?:усилиям|содействию|помощи)|усилиями",
        "chair": r"под (?:(?:\w+ )?(?:со)?председательством|руководством)|под(?= (?:[\w-]+ ){1,3}(?:председательством|руководством)\b)|(?<![\w,)»] )открыл[аи]? (?:заседание|переговоры|встречу|раунд|сессию|дискуссию|консультации)|(?<=[,;] )в[её]л[аи]?(?= [А-ЯЁ])|председательству(?:ет|ют|я)|председательствовал(?:а|и)?(?! в )",
        "convener": r"по (?:приглашению|инициативе|просьбе|настоянию|предложению)|под (?:эгидой|патронажем|покровительством|патронатом|зонтиком|крылом)|созванн\w{2,3}|организованн\w{2,3}",
        "host": r"(?:в|на) (?:[\w-]+ )?(?:резиденции|дворце|кабинете|доме|особняке|имении|даче|вилле|гостях у|ранчо|яхте)(?= )|принимал(?:а|и)?(?: (?:в|во) [А-ЯЁ][\w-]+)?(?= [А-ЯЁ])|с хозяин\w+|(?:роль|ролью) хозя\w+ (?:взял\w? на себя|досталась|играл\w?)|принимал(?:а|и)? (?:их|его|её|обоих|обе стороны|делегации|гостей|стороны)|в гостях у",
        "observer": r"наблюдател(?:и|ей|ями|ям|ь|я|ем) (?:из|от)(?= )",
        "witness": r"в присутствии|на глазах у|под присмотром",
    },
}
# Cues that name the role; the bearers stand beside them.
BESIDE = {
    "en": {
        "guarantor": r"(?:co-)?guarantors?(?: (?:countries|states|powers|nations|country|state|power))?(?! of (?!the (?:settlement|process|truce|ceasefire|agreement|accord|deal|peace|treaty)))",
        "mediator": r"(?:co-|chief |main )?mediators?|mediation (?:team|panel|group|troika|committee)|(?:task |job |work )of mediating|middlem[ae]n|troubleshooters?|third part(?:y|ies)|arbitrat(?:ed|es|ing)|interced(?:ed|es|ing)|interpos(?:ed|es|ing)|to mediate|mediat(?:ed|es|ing)|brokers|-led (?=(?:\w+ )?(?:talks|negotiations|process|mediation|dialogue|track))|go-betweens?|shuttl(?:ed|ing) between|(?:was|were|is|are) mediating|intermediar(?:y|ies)|peace brokers?|brokered|as an? (?:honest )?broker|(?:carr(?:ied|ying)|pass(?:ed|ing)|relay(?:ed|ing)|convey(?:ed|ing)|ferr(?:ied|ying)) (?:the )?(?:papers|messages|notes|proposals|drafts|letters)|conciliators?|peacemakers?|(?:play(?:ed|s|ing)) (?:a|the) (?:mediating|mediation|brokering) role|(?:in|between) the middle|between them(?! as (?:the )?host)|acting as (?:a )?(?:go-between|intermediary|broker)|['’]s (?:mediation|brokering|shuttle diplomacy|shuttling)|arbit(?:er|ers|rator|rators)",
        "facilitator": r"(?:third[- ]party )?(?:co-)?facilitators?|(?:provid|lent|offer)(?:ed|ing|s)? (?:its |the )?good offices|(?:co-)?facilitated|facilitating|good offices|['’]s (?:facilitation|help)|accompany(?:ing)? (?:country|countries|states?)",
        "chair": r"(?:took|takes|taking|held|in) the chair|(?:co-)?chairs|(?:co-)?chaired|co-chairm[ae]n|(?:in the chair|presiding|presided)|moderators?|moderated",
        "convener": r"(?:organi[sz]|arrang|stag|initiat|convok|orchestrat|engineer)(?:ed|es|ing)(?! by)(?= (?:[\w-]+ ){0,4}(?:talks|meetings?|rounds?|summit|conference|session|negotiations|encounter|dialogue|gathering|consultations)\b)|-(?:organi[sz]ed|hosted)|organi[sz]ers?|initiators?|convened|conven[eo]rs?|(?:is|are) convening|(?:brought|brings) (?:\w+ ){0,3}(?:together|everyone|everybody)|called the (?:meeting|talks)|-(?:convened|sponsored)|co-host(?:ed|s)?|(?:co-)?sponsors?|summoned|(?:called|gathered) (?:[\w-]+ ){0,2}(?:countries|parties|leaders|sides|delegations|states|ministers)|invited (?:both|the|all)",
        "observer": r"(?:as )?(?:an )?observers?(?: states?| status)?|observing",
        "witness": r"(?:as )?(?:a )?witness(?:es)?",
        "host": r"as (?:the |its |their |our |his |her )?hosts?",
        "signatory": r"signed|initialled|put (?:his|her|their) names?",
    },
    "ru": {
        "guarantor": r"(?:стран\w{0,3}-)?гарант(?:ы|ов|ами|ом|ам|а)?",
        "mediator": r"посредни(?:к(?:и|ов|ами|ом|ам|а)?|ц\w{1,3})|посредничеств[оа](?= (?:обеспеч|осущест|оказ|предлож|взял|выпал|доверил|поручил))|посредническ\w{2,3} (?:мисси|усили|услуг|рол|функци|групп|команд|тройк|коллеги|панел)\w{1,3}|(?:передавал|возил|развозил|носил)(?:а|и)? (?:записки|послания|бумаги|черновики|предложения|письма)|посреднича(?:л|ла|ли|ет|ют|я)|сидел(?:а|и)? между",
        "facilitator": r"добры\w{1,2} услуг\w{0,2}|содейств\w{2,8}|помогал(?:а|и)?(?=[,.;:)])",
        "chair": r"сопредседател(?:и|ей|ями|ем|ь|я)|председательств(?:ует|овал|овала|овали)(?! в )|модератор(?:ом|ы|ами)?|председател(?:ем|ями)(?= (?:на|заседани|встреч|переговор))|(?<=[\w,)»] )открыл[аи]? (?:заседание|переговоры|встречу|раунд|сессию|дискуссию|консультации)",
        "convener": r"(?:добил|добивал)(?:ся|ась|ись) (?:\w+ )?(?:подпис|согласи|перемири|встреч)\w+|(?:вызвал|позвал|зазвал)(?:а|и)? (?:\w+ )?(?:к себе|за стол)|созвал(?:а|и)?|св[её]л(?:а|и)?|усадил(?:а|и)?|собрал(?:а|и)?(?!сь|ся)|организатор(?:ы|ом|ами)?|инициатор(?:ы|ом|ами)?|инициировал(?:а|и)?|организовал(?:а|и)?|организу(?:ет|ют)|созыва(?:ет|ют|л|ла|ли)|зов(?:[её]т|ут)|собира(?:ет|ют)(?!ся)|(?:ко)?спонсор(?:ы|ом|ами)?",
        "observer": r"(?:стран\w{0,3}-)?наблюдател(?:и|ей|ями|ем|ь|я)",
        "witness": r"свидетел(?:и|ей|ями|ем|ь|я)",
        "host": r"хозя(?:ин(?:ом|а)?|йк(?:а|ой)|ева|евами)(?! положени)(?: (?:встреч|переговор|саммит|раунд|дома|площадк)\w*)?|принимающ\w{2,3} сторон\w{0,2}",
        "signatory": r"подписал(?:и|а)?|поставили подписи|парафировал(?:и)?",
    },
}
# What only its subject, named before, can do.
DOES = {
    "en": {
        "guarantor": r"guarantee[sd]?(?= (?:the|it|its|this|that|any|their)\b)|st(?:ood|ands?) guarantors?",
        "mediator": r"offer(?:ed|s|ing)? (?:[\w’'-]+ ){0,3}(?:mediation|services as (?:an? )?(?:mediator|go-between))|shuttl(?:ed|es|ing)|(?:had|got)(?= [A-Z][\w’'-]+ and [A-Z][\w’'-]+ (?:at one|around|round|in one))|(?:shuttl|commut|fly|flew|travell?|walk|mov|go|went|r[au]n|trott|pac)(?:ed|ing|s|es)?(?: back and forth| to and fro)? between|(?:carr|walk|r[au]n|took|tak|ferr|pass|bor[en]|shuttl)(?:y|i?ed|y?ing|e|ing)? (?:the |their |his |her |its |written |draft )?(?:\w+ )?(?:papers?|messages?|notes?|proposals?|drafts?|letters?|texts?|offers?|amendments)|coax(?:ed|es|ing)|cajol(?:ed|es|ing)|nudg(?:ed|es|ing)|prodd(?:ed|ing)|shepherd(?:ed|s|ing)|steer(?:ed|s|ing)|herd(?:ed|ing)|talked .{3,60} into|(?:persuad|convinc|press|push)ed .{3,60} (?:to|into) (?:sign|meet|agree|sit|shake|accept|talk)|reconcil(?:ed|es)|referee(?:d|s|ing)|locked .{3,70} (?:up|in)|shut .{3,50} (?:up|in)|kept(?! (?:[\w-]+ ){0,4}(?:out|away|off|reporters|journalists|press|cameras|base|quiet|silent)\b) .{3,60}(?= at | in )|knocked heads|bridg(?:ed|ing) the gaps?|drafted (?:the|a) (?:compromise|text)|(?:wrung|wring|wrest(?:ed)?|extract(?:ed)?|squeez(?:ed|e)|pr[iy]ed) .{3,60} (?:out of|from)|(?:obtain|secur|w[io]n)(?:ed|s)? (?:a |the |an )?(?:truce|ceasefire|agreement|pledge|consent|deal)|sat between|stood between|made .{3,60} (?:shake hands|sign|sit down)",
        "chair": r"open(?:ed|s) (?:the|its|this|that) (?:[\w’'-]+ ){0,3}?(?:session|talks|meeting|round|conference|negotiations|summit)|(?:chair|moderat|coordinat|overs[ae]w|supervis)(?:ed|es|ing)?(?! by)(?= (?:the|a|its|that|this|both|several|those|all))|ran the (?:talks|meeting|session|mediation|process)",
        "witness": r"looking on|looked on|(?:stood|standing|sat|sitting) (?:by|among the guests|in the front row|beside them)|watch(?:ed|ing) (?:it|him|her|them|the (?:signing|ceremony|handshake))(?: do it)?",
        "host": r"host(?:ed|s|ing)(?! by\b| (?:country|nation|state|government|city)\b)(?= (?:the|a|an|both|two|three|four|them|him|her|this|that|talks|negotiations|[\w-]+ (?:talks|negotiations|rounds?|meetings?|sessions?|summits?|leaders|delegations)|[A-Z]))|welcom(?:ed|es|ing)(?= (?:the |both |two |his |her )?(?:[\w-]+ ){0,3}(?:delegations?|leaders|presidents|sides|parties|delegates|negotiators|guests|ministers|envoys|counterparts?))|(?:was|is|being) (?:the |a |their |its )?host\b(?! (?:of|to) (?:the )?(?:G|Olymp|refugees))|played host|received(?= (?:the |both |his |her |their |two |three |all |a )?(?:[\w-]+ ){0,3}(?:governments?|delegations?|leaders?|presidents?|ministers?|envoys?|diplomats?|negotiators?|parties|sides|guests?|counterparts?|colleagues?|rebels|secretaries|politicians|teams?|officials|representatives|heads|chiefs|men|women|pair|foes|rivals|generals|enemies|visitors|hosts|rulers|kings|premiers|them|both|him|her)\b)|receiv(?:ed|es)(?= [A-Z])|laid on|lent (?:a|the|its|their|his|her) (?:\w+ )?(?:house|hall|villa|hotel|castle|palace|room|roof)",
        "convener": r"(?:called|summoned|invited|convoked|bade|asked) .{3,60} to(?= [A-Z])|(?:brought|brings|bringing|got|gets|getting|sat|put|gathered|gathers|assembled|summoned)(?! together| by) .{3,60} (?:together|around|round|into one|to (?:one|the same|a|the) (?:room|table|building)|in (?:one|the same|a) (?:room|building|hall)|down|face to face)",
    },
    "ru": {
        "guarantor": r"гарантиру(?:ет|ют)|гарантировал(?:а|и)?|поручил(?:ась|ись|ся) за",
        "mediator": r"предл(?:ожил|агал)(?:а|и)? (?:[\w-]+ ){0,4}посредничеств\w+|предлага(?:ет|ют) (?:[\w-]+ ){0,4}посредничеств\w+|(?:курсировал|сновал|метался)(?:а|и)?|(?:ходил|ездил|летал|курсировал|сновал|метался|бегал|перемещал(?:ся|ась|ись))(?:а|и)? между|ходил(?:а|и)? от одн\w+ \w+ к друг\w+|(?:передавал|возил|развозил|носил|переносил|доставлял|перевозил)(?:а|и)? (?:\w+ )?(?:записки|послания|бумаги|черновик\w*|предложения|письма|проекты|тексты)|(?:помирил|примирил|уговорил|уговаривал|мирил|склонил|добивал(?:ся|ась)|добил(?:ся|ась)|запер|заперл)(?:а|и)?(?! и)|(?:убедил|заставил)(?:а|и)? .{3,60} (?:подписать|встретиться|сесть|согласиться)",
        "chair": r"в[её]ла?(?= (?:его|её|ее|их) )|в[её]ла?(?= (?:[\w-]+ ){0,5}(?:встреч|заседани|сесси|дискусси|бесед|раунд)\w*)|(?<=[Вв]стречу )в[её]ла?|(?<=[Пп]ереговоры )в[её]ла?|(?<=[Зз]аседание )в[её]ла?|(?<=[Рр]аунд )в[её]ла?|(?<=[Сс]ессию )в[её]ла?|(?:координировал|модерировал|председательствовал)(?:а|и)?|руководил(?:а|и)? (?:переговор|встреч|заседани|дискусси|процесс)\w+",
        "witness": r"(?:наблюдал|смотрел|стоял|присутствовал)(?:а|и)? (?:рядом|при этом|за (?:церемонией|подписанием))",
        "host": r"(?:принимал(?:а|и)?|принима(?:ет|ют))(?! (?:\w+ )?(?:участие|решени|мер|закон|резолюц|план|текст|документ|предложени|услови|сторону|во внимание|к сведению|на себя|облик|форму|вид)\w*)|(?:принимал|принял|приветствовал)(?:а|и)?(?= (?:[\w-]+ ){0,4}(?:делегаци|сторон|гостей|гостя|лидер|президент|министр|переговор|встреч|раунд|обоих|обе |участник|посланник|коллег|их|его|её)\w*)|(?:принимал|принял|приютил)(?:а|и)? (?:у себя |их |обе |обоих |стороны|делегации|гостей|переговоры|встречу|раунд)\w*|дал(?:а|и)? (?:зал|кров|крышу|площадку)|(?:предоставил|выделил|отвел|отвёл)(?:а|и)? (?:\w+ )?(?:особняк|зал|виллу|дворец|площадку|резиденцию|отель|гостиницу|дом|помещени\w)",
        "convener": r"(?:посадил|усадил|св[её]л|собрал)(?:а|и)? .{3,60} (?:за (?:один |одним |общий )?стол\w*|в одн\w+|вместе)|пригласил(?:а|и)? (?:к себе )?(?:обе стороны|стороны|обоих|делегации|президентов|лидеров)",
    },
}
# Before a role word: its bearer stands before ("X, as observers"; «X выступали как посредники»).
AS = r"(?:\bas|\bwere|\bare|\bwas|\bis|\bbeing|\bnamed|\bdeclared|\bdesignated|\bappointed|\bbecame|\bremain(?:ed|s)?|\bназваны|\bпризнаны|\bобъявлены|\bacted as|\bserved as|которые являются|как|качестве|являются|числились|выступали|выступает|выступив|выступая|будучи|были|—|–)(?: (?:the|an|a|two|three|four|its|their|chief|main|joint))*\s*$"
# A verb between a role word and its bearers.
COPULA = r"(?<!\w)(?:(?:снова |вновь )?(?:взял(?:а|и)? на себя|играл(?:а|и)?|сыграл(?:а|и)?|исполнял(?:а|и)?|досталась|достался|выпала?(?: на долю)?|выполнял(?:а|и)?|осуществлял(?:а|и)?|обеспечивал(?:а|и)?|обеспечил(?:а|и)?|оказывал(?:а|и)?|оказал(?:а|и)?|принадлежал(?:а|и)?|взяли на себя|поручили|доверили)|fell to|falls to|(?:was|were) (?:provided|played|taken(?: on| up)?|performed|assumed|filled|given to|entrusted to|shared)(?: by| between)?|went to|belonged to|(?:снова |вновь |опять )?(?:выступил\w?|выступает|выступали|стал[аи]?|был[аио]?|является|являются|остал(?:ся|ась|ись)|служил\w?)|were|was|are|is)(?!\w)"
# After a role word: its bearer follows ("guarantors were X", «гарантами выступили X»).
ARE = r"(?:s)?(?:\s*\([^)]{0,40}\))?[\s,:—–-]*(?:(?:were|are|was|is|included|including|namely|such as|from|representing|sent by|states|countries|of the settlement|of the process|выступил\w*|выступа\w+|был[аио]?|стал[аи]?|является|присутствовал\w*|участвовал\w*|на которой выступил\w*|из|от)[\s,:—–-]*){0,2}(?:the |representatives of |представители )?$"
NEGATION = r"\b(?:написано|пишут|говорят|считается|принято считать|рассказывают|it is said|they say|legend has it|people say)(?:,? что| that)?\b[^.;:]{0,28}$|\b(?:without|без)\b[^.,;:]{0,28}$|\b(?:not|never|no|reject\w*|disclaim\w*|shun\w*|dislik\w*|the (?:word|term|title|label)|слов[оа]|nor|nobody|none|neither|hardly|rather than|instead of|gave up|abandoned|n['’]t|не|ни|никто|отказ\w*)\b[^.;:]{0,28}$"
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
# Words of an office beside its title: what is between a name and the next in a list of officers.
OFFICE_WORDS = frozenset(
    "affairs secretary undersecretary intelligence spymaster cia mossad army staff armed energy justice trade vice chief chiefs "
    "joint military council cabinet ruling elected outgoing newly high top security adviser advisor premier "
    "иностранных дел внешней внешних обороны внутренних безопасности разведки генерального генеральный генерал секретаря секретарь "
    "специальный специального специальным специальному специальные по странам энергетики экономики финансов юстиции торговли мид минобороны правительства "
    "государства республики премьер первый первого временный временного совета комитета вице наследный наследного".split()
)
# A name so introduced is what the talks are about.
ABOUT = r"\b(?:on|about|over|regarding|concerning|war in|conflict in|situation in|settlement in|peace in|future of|по|о|об|относительно|войн\w в|конфликт\w? в)(?: the)?\s*$"
# What follows an adjective of a country so that the country's people are meant.
PEOPLE = r"^-(?:mediated|brokered|facilitated)\b|^(?:(?:,| and|, and| or| и| или) [A-ZА-Я][\w-]+){0,4}(?: \w+){0,2} ?(?i:delegat|negotiat|mediator|mediation|good offices|auspices|facilitat|chairmanship|invitation|initiative|patronage|sponsorship|guarantor|colleague|counterpart|politician|statesman|treasury|secretary|spymaster|envoy|ambassador|minister|official|side\b|foreign minister|president|prime minister|premier|emir|sultan|king|crown prince|general|chief|intelligence|spy|leader|team|diplomat|representative|observer|посол|посл[аыо]|делегац|сторон|министр|президент|посредник|дипломат|представител|лидер|посредничеств|председательств|эгид|руководств|патронаж|содействи|приглашени|инициатив|гарант|наблюдател|коллег|эмир|султан|корол|премьер|наследн|посланник|спецпосланник|разведч|военны|спецслужб|руковод|чиновник)"
# An organisation so introduced only held the event around it.
MARGINS = r"(?:margins|sidelines|fringes|edges) of (?:the |a |an )?(?:\w+ ){0,2}$|на полях(?: \w+){0,2} $"
# An organisation so followed lends its house or its name.
PREMISES = r"(?:['’]s)? (?:\w+ )?(?:base|headquarters|compound|building|premises|flag|resolution|charter|mandate|plane|car|office)s?\b"
# A capital so followed names a text or a format, not its state.
TITLED = r" (?:Protocol|Agreement|Accord|Process|Format|Group|Declaration|Memorandum|Treaty|Convention|Communiqu|Principles|Package|Formula|Platform|Conference|Summit|Round|protocol|accord|process|format|agreement|declaration)"
# Organisations that sit at a table on their own behalf.
OWN_SIDE = r"IAEA|Atomic Energy|МАГАТЭ|по атомной энергии|G7|G20|BRICS|БРИКС|Большая|SCO|Shanghai|ШОС|NATO|НАТО|IMF|МВФ|Monetary Fund|валютный фонд|World Bank|Всемирный банк|OPEC|ОПЕК|WTO|ВТО|Trade Organization|WHO|ВОЗ|General Assembly|Генассамбле|Security Council|Совет Безопасности|Совбез|Criminal Court"
# Others at the table, unnamed.
SIDES = (
    r"\b(?:two|three|four|both|warring|rival|opposing) (?:\w+ )?(?:sides|parties|communities|leaders|presidents|delegations|camps|factions|governments|foes|generals|ministers)|\b(?:the|indirect|proximity) (?:sides|parties|belligerents|rivals|delegations|factions)\b|"
    r"\b(?:обе|двух|две|враждующи\w+|противоборствующи\w+) (?:сторон|делегаци|общин|групп|лидер|президент|правительств)\w*|\b(?:стороны|сторонами|делегации|соперники|группировки)\b"
)
# Between an organisation and the person who acts for it, by which of them comes first.
ENVOY_BEFORE = r"['’]s?|(?:['’]s)?(?: [\w'’-]+){0,3} (?:envoy|mediator|representative|facilitator|chief|head|secretary-general|commissioner|adviser|chair(?:man|woman)?|official|emissary)(?: for [A-Z]\w+)?,? |(?: по \w+)?,? "
ENVOY_AFTER = r",? of the |,? of |, (?:the |an? )?(?:[\w'’-]+ ){0,3}(?:envoy|mediator|representative|facilitator|chief|head|official) (?:of|from) (?:the )?|, (?:the |an? )?|,? \(|, (?:\w+ ){0,2}(?:спец)?(?:представител|посланник|посредник|эмиссар)\w* (?:генсека |генерального секретаря )?|,? от (?:имени )?"
# Before a role word: what is done with or through its bearer, who is not the subject before it.
GOVERNED = r"(?:\b(?:with|to|by|from|through|via|between|for|without|against|among|alongside|при|с|со|под|через|без|от|для|к|ко|о|об|у|по|после|кроме|благодаря|между|посредничестве|участии|содействии|помощи|поддержке|просьбе|приглашению|инициативе|присутствии|участием|помощью))(?: (?:the|its|their|his|her|two|three|several|other|a|an|both|these|those|unnamed|[\w-]+(?:ых|их|ыми|ими|ого|его|ым|им|ой)))* $"
# Between a state and the person who holds its office, and between the person and the state ("|") and behind it.
OFFICE_BETWEEN = r"\|(?:['’]s)?(?: [\w-]+){0,2} (?:president|prime minister|premier|minister|secretary of state|king|emir|sultan|chancellor|leader|envoy|chief|adviser|colleague|diplomat|президент\w*|премьер\w*|министр\w*|король|эмир\w*|султан\w*|канцлер\w*|лидер\w*|спецпосланник\w*|спецпредставител\w*|дипломат\w*|глав[аеуы]\w*)(?: [а-яё]+){0,2},? (?:(?:Sheikh|Prince|шейх\w?|принц\w?) )?$|\b(?:президент|премьер|министр|канцлер|эмир|султан|корол|глав|спецпосланник|спецпредставител|посл)\w*(?: [а-яё]+| МИД\w?){0,2} \| $"
OFFICE_BEHIND = r"^,? (?:the |an? )?(?:[\w-]+ ){0,3}(?:president|prime minister|premier|minister|secretary of state|king|emir|sultan|chancellor|envoy|diplomat) (?:of|from) (?:the )?\||, (?:the )?\|(?:['’]s)?(?: [\w-]+){0,2} (?:president|prime minister|premier|minister|secretary of state|king|emir|sultan|chancellor|envoy|diplomat)\b|^, (?:[а-яё-]+ ){0,3}(?:президент\w{0,2}|премьер\w{0,3}|министр\w{0,2}|канцлер\w{0,2}|глав\w{1,2})(?: [а-яёМИД]+){0,2} \||^, \| (?:[\w-]+ ){0,2}(?:президент|премьер|министр|дипломат|посланник)"
FORMER = r"\b(?:former|ex|late|then|retired|one-time|sometime|бывш\w+|экс|отставн\w+|тогдашн\w+)\b"
# States that are no more: their last day, and the countries where their cities are now (ISO 3166-1 alpha-2).
GONE = {
    "Soviet Union": ("1991-12-26", frozenset("RU UA BY MD GE AM AZ KZ UZ TM KG TJ LT LV EE".split())),
    "Yugoslavia": ("1992-04-27", frozenset("RS HR BA SI MK ME XK".split())),
    "Czechoslovakia": ("1992-12-31", frozenset("CZ SK".split())),
}
