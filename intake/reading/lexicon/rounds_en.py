# ruff: noqa: E501 (word lists are data: one subject a line)
# fmt: off
"""English words that tell of a meeting, and of what became of it. Regular expressions, no flags."""

# A meeting by noun; `round_nouns` are those that are numbered within a format.
ROUND_NOUNS = r"round|session|cycle|phase|stage|sitting|edition"
NOUNS = (
    r"(?:first|second|serious|direct|secret|early|real) contacts?|meetings?|talks|negotiations?|rounds?|sessions?|summits?|consultations|conferences?|congress|forum|encounter|gathering|"
    r"cycle|phase|follow-up|trilaterals?|bilaterals?|(?:video|tele)conference|audience|rapprochement talks|get-together|proximity talks|(?:new|fresh|another|second|third|last|further) attempt|conversations?|discussions|retreat|assembly|sitting|tête-à-tête|face-to-face|dialogue|parley|roundtable|round table|(?:working )?(?:lunch|dinner|breakfast)(?:es|s)?|marathon|shuttle|handshake|seminar|workshop|(?:formal|official|ceremonial|public|solemn) (?:launch|opening|start|inauguration)|visits?|trips?|week (?=in )|(?:video|telephone|phone|conference) (?:call|conversation|link)s?|process(?= (?:was launched|opened|began|started))|"
    r"(?:accords?|agreements?|declaration|protocol|treaty|pact|memorandum|communiqu[ée]|truce|ceasefire)(?= of (?:\d{1,2} )?(?-i:[A-Z])[a-z]+ \d)"
)
SIGNING = r"ceremon(?:y|ies)|signing|signature ceremony|initialling"
# A meeting by verb.
MET = (
    r"had its (?:one |own |first |last |next )?(?:day|days|turn|hour|hours|week)|came in person|(?:was|were)(?: back| again| already)?(?= in (?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)?(?: by| on| again|,? where|,? with| to (?:see|meet)))|had(?= (?-i:[A-Z])[^.;]{3,60} at one table)|(?:sits?|gathers?|convenes?|assembles?|reconvenes?|huddles?|faces? each other|talks?|negotiates?|spends?|(?:delegations|ministers|leaders|presidents|sides|parties|envoys|teams) (?:announce|agree|gather|convene|return|continue))(?= (?:again |down |once more |together )*(?:in|at|for|on|near|outside) )|(?:locked|shut) up|(?:has |have |had )?met(?! with (?:criticism|resistance|approval|failure))|meets?|gathered|convened|(?:sat|sit|sits|sitting) (?:down|together)|negotiated?|negotiating|"
    r"bargained|bec[oa]mes? (?:the|a) (?:meeting place|venue|site|platform|place)|(?:hold|holds|held|holding) (?:\w+ ){0,3}(?:talks|negotiations|consultations|discussions|meetings?)|shook hands|shake hands|"
    r"worked for|mediated in|shuttled between|carried (?:notes|messages|papers|proposals)|chaired|presided over|brought .{3,60} together|haggled|deliberated|parleyed|conferred|talk(?:ed)? for|came together|come together|face to face|"
    r"sat(?= (?:\w+ )?(?:in|at) (?-i:[A-Z]))|saw (?:them|both|the two|the parties|the delegations)(?: again| together)?(?! (?:as|off|through|by)\b)|took over as hosts?|(?:called|dropped in) on (?:his|her|their) (?:\w+ ){0,3}(?:colleague|counterpart|host|opposite number)s?|"
    r"called on (?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)? (?=in (?-i:[A-Z]))|(?:spoke|talked|conferred) (?:together |directly )?(?:by|on|over) (?:the )?(?:tele)?phone|made (?:it )?up(?= in)|did (?:the same|likewise)|followed suit|"
    r"talked|spoke(?: face to face| directly)?(?= in )|closeted|exchanged (?:\w+ )?(?:proposals|views|drafts|memoranda|documents)|sat (?:across|opposite|around|side by side|in (?:one|the same) room)|huddled|hammered out|"
    r"thrashed out|ironed out|wrapped up|(?:countries|delegations|ministers|leaders|presidents|sides|parties|envoys) (?:discussed|argued|wrangled)|began work|started work|(?:continued|began|opened|resumed) (?:their|the|a) (?:\w+ )?dialogue|faced each other|(?:saw|seen|face[ds]|met with|received|visited) (?:each other|one another)|(?:lunched|dined|breakfasted|huddled|haggled|wrangled|sparred|parleyed)(?: together)?|tried again|kept meeting|spoke for|(?:were|was|been) (?:brought|got|sat|put) (?:\w+ )?(?:together|face to face|down)|(?:was|were) tossed about|drew up(?= (?:\w+ ){0,4}(?:at|before|outside) )|spent .{3,50} (?:talking|negotiating|drafting|arguing|bargaining|agreeing|discussing|debating|haggling)|"
    r"(?:sat|got|gathered) (?:\w+ ){0,5}(?:round|around|at) (?:one|the same|a|the) table|(?:then|next|after (?:that|it|them)) (?:came|followed|was)(?= [A-Z])|[Nn]ext stop(?: was|:)"
)
RECEIVED = r"(?:receive|host|welcome|house)(?= (?:the|them|both|either|a|any) )|(?:was|were|been) (?:received|hosted|welcomed|housed|lodged|put up|entertained|summoned|called|driven|flown|ferried|taken|brought|bundled)|took .{2,40} in(?= for|,|\.|;)|has seen|saw (?=(?:two|three|four|five|six|several|the (?:first|second|third|last)) )|received|receives|welcomed|called .{3,40} to|hosted|hosts|brought together|brought everyone|brought in|assembled|invited .{3,60} to|played host to|plays host to|gave shelter to|opened (?:its|their|her|his) doors to|gathered(?= (?:the|some|delegat|represent|more|leaders|\d))|housed|accommodated|lodged"
SIGNED = (
    r"(?:deals?|accords?|agreements?|truces?|ceasefires?|declarations?|protocols?|memorand(?:um|a)|pacts?|statements?|texts?|treat(?:y|ies)|settlements?|swaps?|roadmaps?|communiqu[ée]s?|plan|formula|exchange),? (?:(?:also|first|finally|eventually|secretly|later) )?(?:agreed(?! to| on)|struck|reached|concluded|clinched|sealed|adopted|drafted|thrashed out|hammered out|negotiated|announced|unveiled|endorsed|arranged)|(?:was|were) (?:arranged|worked out|accepted|settled|agreed|adopted|initialled|unveiled|endorsed|born|drafted)|bore fruit|(?:w[io]ns?|secures?|secured|obtains?|obtained|gets|got|finds|found|extracts?|extracted) (?:an? |the )?(?:\w+ )?(?:agreement|consent|assent|deal|truce|ceasefire|accord)\b|agreed (?:on )?(?:a|an|the|their) (?:\w+ ){0,2}(?:declaration|truce|ceasefire|roadmap|text|statement|communiqu[ée]|framework|agenda|plan|swap|exchange)|(?:was|were|is|are|been) (?:formally |finally |solemnly )?(?:inaugurated|opened|launched)|(?:put|set)s? (?:(?:his|her|their|its|a) )?(?:names?|initials|signatures?|seals?|pens?) (?:there )?to|adopted the (?:framework|declaration|document|text|plan|accord|agreement|statement)|signs?(?= (?:away |off |up )?(?:a|an|the|their|in|on|at)\b)|signed|initialled|put (?:his|her|their) names? (?:there )?to|put pen to paper|concluded an? (?:agreement|accord)|(?:was|were) (?:launched|concluded|reached|agreed|struck|sealed|clinched|finali[sz]ed|announced)|(?:brokered|mediated|negotiated|hammered out|secured|clinched|struck|reached|sealed) (?:a|an|the) (?:[\w-]+ ){0,3}?(?:truce|ceasefire|accord|deal|agreement|pact|settlement|exchange|swap)|(?:put|set|affixed|added|appended) (?:their|his|her|its) (?:own )?(?:signatures?|names?|initials?)(?: (?:to|under|on|in|at|beneath|there))|signatures? (?:was|were) (?:put|set|affixed|added|exchanged)|"
    r"(?:declaration|accord|agreement|truce|ceasefire|protocol|timetable|agenda|communiqu[ée]|road ?map|text|paper|pact|settlement|framework|memorandum|joint statement|deal)s? (?:\w+ )?(?:emerged|followed|came (?:out|about|into being|next)|appeared|resulted|dates? from|was born)|"
    r"brokered an? (?:\w+ )?(?:paper|text|plan|formula|understanding)|made peace|came to (?:terms|an understanding|an arrangement)"
)
RESUMED = r"(?:the|a|an) (?:next|last|final|following|latest|previous|earlier|other|another)(?: one)?(?=,? (?:fixed|set|due|planned|scheduled|arranged|announced|held|hosted|took place|was (?:held|to)|in (?-i:[A-Z])|on \d))|followed (?=in (?-i:[A-Z]))|(?:flew|fly|flies|moves?|returns?|shifts?|travell?ed|journeyed|slipped|sailed|drove|moved|hurried|rushed|dashed|trooped|jetted) (?:back |on |secretly |quietly |unannounced |together )?(?:to|into)|(?:arrived|landed|turned up|convened again|reappeared|reassembled|regrouped) (?:back |again )?(?:in|at)|descended on|(?:came|flew|went|travel?led|returned|hurried) (?=here\b|there\b)|visited(?= (?-i:[A-Z]))|paid (?:a|an|his|her|their) (?:\w+ )?visits? to|put in at|continued (?:in|at)|began life|shifted to|migrated to|decamped to|adjourned to|reopened|resumed|resume|moved to|went to|returned to|came (?:back )?to|were back in|back in|travelled to|continued in|reconvened"

# Not a meeting though the word is there.
NOT_MEETING = (
    r"(?:first|second|final) round(?=.{0,40}\b(?:election|vote|ballot|polls?|presidential)\b)|(?:election|campaign|presidential|ballot|runoff)\b.{0,90}\b(?:first|second|final) round|\b(?:no|none|nobody|no one|neither|never) (?:\w+ ){0,2}(?:sat|met|gathered|attended)(?! in \d)|(?:press|news) conferences?|(?:urg(?:ed?|es|ing)|call(?:ed|s|ing)? (?:on|for|upon)|appeal(?:ed|s|ing)? (?:for|to)|press(?:ed|es|ing)? for|advocat(?:ed|es|ing)|plead(?:ed|s|ing)? (?:for|with)|(?:in )?favou?r(?:ed|s)? of|the need for) [^.;,]{0,80}?(?:talks|negotiations?|negotiate|dialogue|meetings?|meet|summit|conference|discussions|consultations)|"
    r"(?:protest|demonstrat|mourn|support|vot|crowd|resident|villager|worshipp|pilgrim|thousand|hundred)\w*(?: \w+){0,3} (?:gathered|met|assembled|convened)|(?:during|on|after|before|ahead of|since) (?:the|a|an|his|her|their|its) (?:\w+ ){0,2}(?:visits?|trips?)|never met|meeting point|negotiation process|negotiating platforms?|round of (?:sanctions|elections|voting|applause)|"
    r"year-round|all-round|met the (?:deadline|conditions|demands|requirements)|open session|trade talks"
)

# What became of it; the order of the lists is the order of their strength.
REJECTED = (
    r"(?:was|is|were|are|been) (?:\w+ly )?(?:refused|declined|rejected|ignored|rebuffed|turned down)|did not care for|refus(?:ed|es) (?:\w+ )?(?:to (?:negotiate|talk|sit|send|take part|participate|host)|any)|(?:spurned|snubbed|brushed aside|rebuffed|shunned|balked at|said no to|objected to|objects to|turned (?:its|his|her|their) back on|waved away|dismissed)(?: (?:an?|the|its|any|all|every))?|would not (?:come|go|travel|attend|sit down|send (?:a|an|its|his|her))|would not (?:hear of|set foot)|rul(?:ed|es) out (?:going|travell?ing|coming|meeting|sending|attending)|(?:was|were) not (?:supported|accepted)|did not (?:support|accept) the (?:idea|proposal|offer)|denied (?:reports|rumou?rs|claims|any|that a)|denies (?:reports|rumou?rs)|turned down|turns down|refused (?:to (?:go|come|travel|meet(?! (?:face|directly|each|one another|in (?:one|the same)))|attend)|the (?:offer|venue|proposal))|rejected|rejects|declined (?:the|to (?:go|come|travel|meet))|"
    r"did not take up the offer|spurned|ruled out (?:(?:a|any|the) )?(?:\w+ )?(?:meetings?|talks|negotiations|rounds?|summits?)|[Tt]here (?:will|would) be no (?:\w+ )?(?:round|meeting|talks|summit|session)|no (?:\w+ )?(?:round|meeting|talks|summit) (?:had been|has been|was|is) (?:proposed|planned|sought)|dismissed the (?:idea|proposal|offer)"
)
CANCELLED = (
    r"(?:comes|came) and (?:goes|went)|did not come (?:off|about|to pass)|c[ao]mes? to (?:naught|nought|grief)|fell victim|(?:was|were) overtaken by|(?:did|does) not (?:turn|show) up|(?:failed|fails) to (?:turn up|show up|arrive|appear)|had to be (?:dropped|abandoned|scrapped|cut)|(?:was|were) (?:removed from|struck off|taken off) (?:the|its) (?:program(?:me)?|agenda|calendar)|never turned up|(?:ordered|orders) .{3,40} not to (?:board|travel|go|fly)|nobody (?:came|turned up|showed up)|cancel(?:l)?ed|cancels|called off|(?:did|does|do) not take place|(?:did|does) not happen|never (?:took place|happened|came(?! (?:close|near))|materiali[sz]ed|met(?! (?:\w+ )?(?:again|since|in))|began|started|did|got (?:under ?way|started|going|beyond planning)|left the ground|saw the light)|"
    r"fell through|falls through|collapsed as well|(?:(?:due|set|scheduled|planned|meant|supposed|expected|called|billed)\b.{3,70}) (?:collapsed|fell apart|broke down|unravell?ed|evaporated)|collapsed (?:before|on the eve|at the last)|scrapped|aborted|was abandoned|were abandoned|broke down before|(?:is|was|were) not held|"
    r"failed to (?:take place|materiali[sz]e)|came to nothing|(?:was|were|been) (?:\w+ly )?(?:dropped|shelved|scrapped)|torpedoed|put an end to the|[Nn]o (?:\w+ )?(?:meeting|talks|round|summit|session|negotiations?) (?:took place|(?:was|were) (?:ever )?held|happened|came about)|(?:will|would) not (?:now |after all )?(?:be held|take place|happen|go ahead|meet)|(?:did|does) not (?:go ahead|materiali[sz]e)|fell apart before|disrupted|thwarted|cut short before|was lost|foundered before|never (?:got off the ground|convened|opened)|put paid to|scuppered|derailed|wrecked|not held(?!:)"
)
POSTPONED = (
    r"postponed|had to wait|held over|suspended (?:sine die|indefinitely)|put off|adjourned|delayed|pushed back|deferred|moved to a later|suspended before|rescheduled(?! for| to)|put on hold|shelved|pushed to|slipped to|frozen until|slipped(?! (?:into|to|in|out|past|away|quietly|secretly|unannounced))|(?:was|were) (?:set|put) back"
)
OFFERED = (
    r"(?:suggest|float|nam|propos|recommend)(?:ed|es|s|ing) (?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)? as (?:a |an |the |its )?(?:\w+ )?(?:venue|ground|place|site|host)|doors? (?:was|were|is|are|remains?|remained|stands?|stood) (?:still |always )?open|(?:villa|house|palace|hall|residence|capital) (?:stood|stands|is|was) (?:ready|free|available)|would have liked to (?:hold|host|receive)|propos(?:ed|es|ing) to (?:\w+ )?(?:bring|host|hold|receive|gather|convene|mediate|seat|invite|organi[sz]e|arrange)|exten(?:ded|ds) (?:an|its|his|her) invitations?|volunteered (?:its|his|her|their)|could take (?:them|both|the (?:two|sides|parties)) in|remain(?:s|ed) at the disposal|(?:gladly|willingly|happily) (?:seat|host|receive|welcome)|willing to mediate|(?:would|will) (?:always )?be welcome|would (?:gladly |happily )?(?:receive|host|welcome|house|accommodate|take) (?:them|both|the (?:two|sides|parties|delegations|talks|negotiators)|either|any|a (?:\w+ )?(?:round|meeting|summit))|(?:let it be known|made (?:it )?(?:known|clear|plain)|intimated|signalled|hinted) that .{3,60}?(?:available|receive|host|welcome|free|open|at (?:their|the) disposal)|(?:is|was|were|are|stands?|remains?) (?:still |always )?(?:available|free)(?=,? (?:should|if|for (?:talks|them|the (?:talks|sides|parties|two)))|[;.])|offer(?:ed|s|ing)? (?:\w+ )?(?:itself|himself|herself|themselves)(?! (?:to|up|a|in)\b)|offered to (?:do|bring|seat|gather|carry|lend|fly|put|make|open|serve|help)|(?:renew|repeat|reiterat|restat|confirm|extend|made|mak)(?:ed|s|es|ing|e)? (?:\w+ ){0,4}offers?(?= (?:to|of))|offers? of (?:a|the|its|his|her) (?:\w+ ){0,2}(?:venue|place|platform|roof|good offices|mediation)|(?:happy|glad|pleased|delighted|willing|ready|prepared) to (?:lend|open|make|put|offer|serve)|doors?,? .{0,60}?(?:is|are|remains?|stays?|stands?) open|(?:dangl|tout|pitch|float|push|propos|suggest)(?:ed|es|s|ing) (?:\w+ ){1,3}as (?:a|the|its) (?:\w+ )?(?:venue|host|site|place|location|meeting place|address)|(?:put|place[ds]?|laid) .{3,40} at .{3,40} disposal|has .{0,30}put (?:itself|\w+) forward as|offer(?:ed|s|ing)? (?:to (?:host|hold|accept|provide|mediate|facilitate|be|bring|broker|arrange|organi[sz]e|receive|welcome|convene|act)|(?:its|his|her|their|the|a) (?:\w+ )?(?:platform|territory|capital|good offices|services|venue|soil|house|roof|hospitality)|once again|\w+ as (?:an?|the) (?:\w+ )?(?:venue|place|platform|host|site))|"
    r"(?:is|are|was|were|remains?|be) (?:also |always |again |still )?(?:ready|willing|prepared|happy|glad) to (?:host|accept|provide|offer|receive|organi[sz]e|become|welcome|hold|consider)|"
    r"(?:could|can|may|might) (?:become|serve as|be|provide) (?:a|the) (?:platform|venue|place|host|site|comfortable)|readiness to (?:host|accept|provide|receive|offer|hold|organi[sz]e)|"
    r"willingness to (?:host|accept|provide|receive|offer|hold|organi[sz]e)|(?:proposed|suggested) (?:itself|\w+) as (?:a|the) (?:venue|host|place|platform)|ready to host|willing to host|(?:stands?|stood) ready to|volunteered to (?:host|mediate|help)|(?:ready|prepared|willing) to (?:make|put|open|lend|let) |(?:express(?:ed|es)|confirm(?:ed|s)|reiterat(?:ed|es)|reaffirm(?:ed|s)) (?:its|his|her|their)? ?(?:willingness|readiness)|"
    r"opened its doors|at the disposal|did not rule out .{0,80}ready|would (?:gladly|be glad to|be happy to) (?:host|receive)"
)
HYPOTHETICAL = (
    r"^\W*(?-i:Will|Would|Could|Can|Might|Shall) [^?]{5,120}\?|\b[Ii]f (?:they|both|the (?:\w+ ){1,3}|(?:a|an|any) (?:\w+ )?(?:round|meeting|summit)) (?:\w+ )?(?:(?:meets?|sits?|talks?|gathers?)|is (?:called|set|fixed|scheduled))|whether (?:a|an|the|another) (?:\w+ ){0,2}(?:round|meeting|summit)|(?:might|may|could) (?:yet )?(?:see|bring) |(?:is|are) (?:being |still )?(?:discussed|considered|explored|talked of|spoken of)|"
    r"(?:Would|Could|Might)(?= (?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)? (?:receive|host|welcome|house|take|agree|accept|open))|(?:held out|holds out|raised|raises) the (?:possibility|prospect|hope)|should there be (?:one|any|another)|if there is (?:ever )?(?:one|another|to be)|there is talk of|(?:may|might|could) (?:be held|take place|meet|happen|follow)|if (?:it|they|there) (?:takes? place|is|are|happens?|meet)|"
    r"possible (?:meeting|round|summit|talks)|(?:is|was|has been) rumou?red|hopes? to (?:bring|hold|meet|revive|resume|reconvene)|no date has been set|speculation|mooted|under discussion|considering (?:a|another)|(?:is|are|was|were|has been|have been) (?:also |now |still )?(?:being )?(?:considered|discussed|floated|tipped|touted|mentioned|named|mooted) as|(?:might|may|could) yet |possible (?:venue|host|location)|could (?:yet )?(?:host|receive|welcome)|[Ww]ere .{3,40} to be asked"
)
PLANNED = (
    r"(?:fixed|set|booked|reserved|kept (?:free|open)|marked) for(?= (?:the )?(?:first|second|third|last|early|late|mid|next|this|\d|(?-i:[A-Z])))|(?:is|are) to (?:\w+ )?(?:follow|meet|convene|gather|assemble|reconvene|sit|begin|start|open|resume)|hopes? to (?:get|seat|gather|sit|assemble) |(?:was|were) to have(?: been)?|should have (?:been|opened|met|started|begun)|rescheduled (?:for|to)|(?<!date )(?:was|were|been|had been) (?:\w+ ){0,2}(?:promised|fixed|arranged|agreed|booked) for|hopes? to (?:bring|see|host) .{3,40} (?:back|again|together)|"
    r"will (?:also |now |again |soon |then |finally )?(?:be (?:held|hosted|convened|signed|followed)|meet|take place|sign|hold|host|gather|resume|reconvene|open|begin|start|travel|convene|sit|receive)|"
    r"would (?:be held|meet|take place|resume|be signed|host|open|begin|convene)|"
    r"(?:is|are|was|were|had been|has been|have been) (?:now |also |originally |first |initially )?(?:to (?:be (?:held|signed|opened|inaugurated|convened)|meet|take place|resume|start|begin|open|sign|hold|travel|gather)|due|set(?! (?:out|up|forth|down|apart|aside))|scheduled|planned|expected|slated|supposed|announced for|anticipated|hoped)|"
    r"agreed to (?:hold|meet|reconvene|resume)|(?:scheduled|planned|expected|set|due|slated|pencilled in|billed) (?:to|for|in|on)\b|plans? to (?:meet|hold|host|sign)|due to (?:start|begin|open|meet)|"
    r"foreseen (?:for|in)|is (?:to follow|foreseen)|next (?:round|meeting|session|summit|gathering) (?:is|will|was|should)|(?:has|have) invited|intends? to (?:meet|hold|host)|preparing to (?:meet|host)|(?:is|are) (?:preparing|arranging|organi[sz]ing|planning) (?:a|an|the|another) |(?:is|are) to (?:settle|lay|travel|telephone|return|receive|visit)|about to (?:meet|begin)|(?:is|are) expected"
)
ONGOING = (
    r"(?:is|are|was being|are being|is being) (?:under way|underway|holding|meeting|taking place|held now|continuing|in session|negotiating)|"
    r"(?:has|have) (?:\w+ ){0,2}been (?:holding|meeting|negotiating|sitting|talking|under way)|are in their|continues? today|entered (?:its|their) (?:second|third|fourth|final) day"
)
# Words that say outright it was held, and win over a plan told in the same breath.
HELD = (
    r"took place|takes place(?=.{0,40}(?:in|at))|was held|were held|has been held|had been held|(?<!be )held (?:in|at|on|from|between)|ended|closed|opened|concluded|wrapped up|ran (?:from|in|for)|lasted|signed|"
    r"met|sat down|gathered|hosted|began|started|was reached|came to"
)
AGAIN = r"\b(?:(?<!from )here(?! (?:is|are|and there)\b)|there(?! (?:is|are|was|were|has|have|will|would|must|may|can|could|had)\b)|the same (?:city|place|venue|town|capital|hotel|resort|hall|building|palace|address|roof|room|villa|house)|again in|same city|that (?:city|town|capital|hotel|palace)|its (?:capital|hotels))\b"
DEFINITE = r"^\W*(?:but |and |however,? |then |later |in the end |before |after )*(?:the (?:\w+ ){0,2}?(?:meeting|talks|negotiations|summit|session|conference|round|signing|gathering|encounter|delegations|parties|two sides|participants|event)|it|this|that|they|both|these|those|nothing|neither)\b|\b(?:postponed|cancell?ed|called off|put off|delayed|abandoned|scrapped|suspended) (?:the|it|them|both)\b|\b(?:the|this|that) (?:meeting|talks|negotiations|summit|session|conference|round|signing|gathering|visit) (?:was|were|had|has|have|is|are|did|never|would|collapsed|fell)\b"

NUMBERED = r"(?:{ordinal})(?:,? (?:and|or) (?:\w+))?(?: (?:and (?:last|final)|official|formal|plenary|full|such|high-level|annual|trilateral|bilateral|direct|new|further)){{0,2}} (?P<noun>round|session|cycle|meeting|summit|conference|congress|sitting|gathering|talks|edition|phase|consultations|one)s?\b"
NUMBERED_AFTER = r"\b(?P<noun>(?i:round|session|cycle|phase)) (?:no\. ?|number )?(?P<n>\d{1,3}|[IVXL]{1,6})\b"
NUMBERED_ALONE = r"\b(?:[Tt]he|[Aa]) (?P<ordinal>{words})(?=(?: (?:and|or) (?:so far )?(?:last|final|latest)| one)?(?: (?:from \d|between \d|was|took|ran|had|came|in |on |at |there|ended|opened|followed|is |will|fell|never|again)|, (?:in|on|at|again|the|which|there|set|due|planned|scheduled|announced|fixed|arranged|called|held|meant|from|between|also|a (?:week|month|year)|(?:one|two|three|four|six|ten) (?:days|weeks|months|years))\b|[;.,] ))"
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty-second": 22, "twenty-third": 23,
    "twenty-fourth": 24, "twenty-fifth": 25, "thirtieth": 30,
}
NUMERAL = r"\d{1,3}(?:st|nd|rd|th)"
COUNT = r"\b(?P<count>two|three|four|five|six|seven|several) (?:\w+ )?(?:rounds|meetings|sessions|summits)\b"
COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "several": 2}
LASTED = r"lasted (?P<actual>{number}) days?(?: instead of (?:the )?(?:planned |expected )?(?P<planned>{number})(?: days?)?)?|(?P<length>{number}) days of (?:talks|negotiations|meetings)|(?:met|negotiated|talked) for (?P<met>{number}) days"
NUMBER_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12}

# A clause with a day, a city and people in it tells of a meeting, unless it tells of this.
NOT_EVENT = (
    r"urg(?:ed|es)|accus(?:ed|es)|warned|condemned|criticis|criticiz|voters?|vot(?:ed|es)|protest\w*|demonstrat\w*|sentenced|sworn in|took (?:the )?(?:oath|office|power)|went off|wounded|injured|hurt|landmines?|mutinied|shot|shots|airstrikes?|air strikes?|missiles?|drones?|hostages?|"
    r"explosions?|blasts?|fighting|clashes|shelling|bombardment|offensive|ambush|burnt|burned|fell|elected|killed|died|dies|born|struck|attacked|captured|seized|invaded|invasion|bombed|exploded|resigned|appointed|arrested|opened (?:its|an|their|his) "
    r"(?:office|embassy|mission)|the office|published|assassinated|telephoned|extradited|walked (?:out|away)|withdrew|broke out|was founded|was created"
)
# People in the plural, unnamed.
PEOPLE = (
    r"delegations?|delegates|envoys|leaders|parties|(?:both|two|the) sides|ministers|presidents|diplomats|negotiators|commanders|officers|representatives|"
    r"everyone|everybody|they|them|both|the two men|the two women|the warring|rivals|factions|foes|adversaries|powers|guarantors|chiefs|teams|experts"
)
# It began on one day and ended on another.
VENUE_WORD = r"\b(?:platform|venue|roof|host(?:ing)?|hall|territory|soil)\b"
BEGAN = r"\b(?:began|begun|opened|started|opening|convened)(?: on)?\s*$"
OPENED = r"\b(?:had )?(?:begun|began|opened|started)\b"
# Between clauses of one sentence.
CLAUSE = r";\s|,? (?:and|but|while|whereas|then|yet|or) (?=(?:on|in|from|at|then|again|the|a|an|after|before|later|two|three|they|he|she|it|nine|six|five)\b)|\s[—–-]\s|, (?:but|while|whereas|then|which|where|when|who|whose|only|this time|with|after|before|because) |, (?=(?:moved|resumed|returned|continued|reconvened|saw each|met|sat down|gathered|convened|signed|held|shook|flew|tried)\b)|: "
# A date so introduced is not when the meeting was.
NOT_ITS_DATE = r"(?:since|until|till|lasted since|by|before|after|said|announced|told(?: \w+){0,2}|wrote|reported|confirmed|noted|declared|explained|founded in|elected in|war of|of the war|born in|resolution of|agreement of|treaty of|accords? of|declaration of|referendums? in|from the|pandemic of)(?: the| late| early)?\s*$"
# A date so followed is when something was said of it.
SAID_THEN = r"^ (?:\w+ )?(?:said|announced|told|promised|declared|reported|confirmed|wrote)\b"
TOPIC = r"(?:(?:said|declared|announced|warned|speaking|(?:told|spoke to|briefed) (?:reporters|journalists|the press|correspondents))|reactors?|plants?|facilit(?:y|ies)|camps?|factory|protests?|riots?|bombings?|attacks?|strikes?|(?<=the )governments?|authorities|regime|parliament|situation|war|conflict|elections?|fighting|events|violence|power|refugees|resolving|settling|politics|history|forces|bases|(?<!\bat )(?<!\bat a )(?<!\bat an )(?<!\bat the )(?<!\bon a )(?<!\bto a )(?:military|air|naval|rear|its|their|a|keep|keeps) base|based|born|offices?|living|lives|(?<!closed )doors|researcher|analyst|columnist|embassy|ambassador|university|capitals?|expert|correspondent|journalist|studied|worked|works|teaches|died|arrested) (?:in|at|near|to)(?: the)?\s*$"
# A country so introduced is what was talked about.
# Unless it is the house they were in: "at an air base near Mendoza".
HOUSED = r"\b(?:in|into|inside|at|to) (?:the|an?|its|their) (?:[\w’'-]+ ){0,2}(?:base|embassy|consulate|mission|university|office|parliament|camp) (?:in|at|near)(?: the)?\s*$"
MATTER = r"(?:settlement|crisis|peace|government|processes|interest|interested|ceasefire|truce|reforms?|hostilities|democracy|mission|stability) (?:in|for|to)(?: the)?\s*$"
FROM = r"\b(?:not (?:be |been |held )?(?:in|at)|instead of|rather than|unlike|from|to leave|left|out of|moved from)(?: the)?\s*$"
# A city so introduced is where something was.
LOCATED = r"\b(?:in|at|to|near|above|reached|left for)(?: (?:the|nearby|old|\w+ (?:city|town|capital|resort|suburb|port|village) of|(?:city|town|capital|resort|suburb|port|village|outskirts) of))*\s*$"
# After a city: what follows was there.
WHERE = r"\W{0,3}(?:,? ?[\w ]{0,25},)? ?(?:where|in which|at which)\b"
# Several meetings, of which the days are listed, and what stands between two of these.
SEVERAL = r"\b(?:rounds|meetings|sessions|summits|sittings|conferences|gatherings|encounters|talks|times|twice|thrice)\b"
LIST_GAP = r"(?:,|,? and(?: again)?(?: on| in)?|,? then| again|;)*(?: on| in)?\s"
# A date so introduced is when what goes on began.
SINCE = r"\bsince\s*$"
# A sentence that so opens was where the one before it was.
THITHER = r"^[^.;]{0,40}?\bthere\b(?! (?:is|are|was|were|has|have|will|would))[^,]{0,40}\b(?:came|met|gathered|arrived|sat|flew)\b"

# Words of agreeing to meet: day and place before them are when it was agreed.
AGREED = r"(?:agreed|promised|resolved|pledged|decided) to (?:meet|hold|reconvene|resume|return|continue|talk)"
# The words of one who speaks, as far as where what was said begins.
SAYING = r"\b(?:said|says|told|announced|declared|reported|stated|warned|explained|confirmed|wrote|noted|insisted|acknowledged)\b[^.;:]{0,90}?\b(?:that|whether|how)\b"
# "Vienna as a venue": what is put forward.
PUT_FORWARD = r"(?:,? [\w ]{0,20})?\s(?:as|is (?:being )?(?:mentioned|named|tipped|considered|discussed) as|might|may|could) (?:(?:a|an|the|its|yet|possible|neutral) )*(?:venue|host|place|platform|site|ground|meeting|see |receive |welcome )"
