"""Words that take an earlier answer back, on folded text with a sign in place of every name."""

import re
from typing import Final

from prescreen.reading.lexicon.scope import RELATIVES

NAME: Final = "§"
_EN_LEAD: Final = (
    r"(?:(?:no+|nope|oh|and|but|so|well|ok|please|pls|sorry|actually|wait|hey|look|hang on|dear|that is wrong|"
    r"fix it|pls fix it|please fix it|"
    r"(?:yes|yeah|yep|ok|fine|right|all (?:right|good|fine)|it is right|looks right)(?=,? (?:except|but|apart from|only)\b)|except(?: that)?|apart from|"
    r"there is a mistake|as i said|like i said|i (?:already |just )?(?:said|told you)(?: that)?(?: already)?(?: i had| there were| it was)?|i mean|i meant|still|y|pero|perdon|"
    r"mir[ae]|oiga|oye|fijate|ojo|che|por favor|"
    r"(?:ya )?(?:te|le|se lo) dije(?: que)?|yo no|digo|es que|que|ay|vea|doctora?|(?:(?:una|dos|tres|cuatro|varias|unas) )?(?:cosas?|cositas?|correccion(?:es)?)|"
    r"(?:(?:two|three|four|a few|some) )(?:things|corrections)|senorita|"
    r"me (?:enrede|confundi|equivoque|hice bolas|hice un lio))[ .!,:]*)*"
)
_WHO: Final = (
    r"(?:(?:i|she|he|they|we|"
    r"(?:my |the )?(?:mum|mom|mother|wife|husband|dad|father|son|daughter|brother|sister|partner|patient)|yo|ella|"
    r"el|mi (?:mujer|madre|"
    r"marido|padre|hij[oa]|espos[oa]|mama|papa|herman[oa]|abuel[oa]|suegr[oa]|pareja)|la paciente|"
    r"el paciente)(?:'ve| has| have| did| do| does)? ?)?"
)
_END: Final = (
    r"(?: (?:too|in (?:the|this|that)(?: last| past)? months?|this (?:last |past )?month|en el ultimo mes|este mes|el mes pasado|"
    r"at all|out|taken out|removed|done|ever|in (?:my|her|his) (?:whole )?life|please|pls|though|either|en (?:mi|su|la) vida|jamas|"
    r"por favor|gracias))*[ .!]*"
)
_ART: Final = (
    r"(?:(?:a|an|any|the|my|that|this|kind of|such|un|una|el|la|los|las|mi|ese|esa|eso de(?:l)?|"
    r"lo de(?:l)?(?: la)?|lo del|ningun|ninguna|nada de|con|de|del) )*"
)
NEVER: Final = re.compile(
    rf"{_EN_LEAD}{_WHO}(?:not|haven'?t|hasn'?t|have not|has not|'ve not) had {_ART}§{_END}|"
    rf"{_EN_LEAD}(?:not § )?{_WHO}(?:(?:was |were |am |is |been )?(?:never|didn'?t ever|haven'?t ever|"
    rf"have not ever)(?: ever)?"
    rf"(?: (?:had|have|did|joined|been (?:in|part of)|was (?:in|part of)|were in|in|took|taken|take|used|got|"
    rf"been on|been|had a|was on|received))+|"
    rf"nunca (?:ha |he |jamas )?(?:participad[oa] en|participe en|participo en|estuve en|estuvo en|hice|tenid[oa]|"
    rf"tuv[eo]|tomad[oa]|tomo|tome|estado|sufrid[oa]|tenia|recibid[oa]|(?:me|le|la|lo) (?:han |ha )?(?:pusieron|puse|puso|sacaron|"
    rf"quitaron|operaron|hicieron|hizo|operado|puesto|quitado|sacado|hecho))|no (?:me|le) (?:han )?(?:pusieron|puse|sacaron|"
    rf"quitaron|operaron|hicieron|operado|puesto|quitado|sacado|hecho)|"
    rf"(?:jamas|no) (?:he|ha) tenido nunca|(?:no|nunca|jamas) (?:he|ha|hemos) (?:participado|estado|entrado|"
    rf"tomado parte)(?: nunca)? en|no (?:participe|participo|estuve|estuvo|estoy|esta|entre) en) {_ART}§{_END}|"
    rf"{_EN_LEAD}(?:ningun[oa]?|ni un[oa]?(?: sol[oa])?) §{_END}|"
    rf"{_ART}{NAME} (?:i |she |he )?(?:never|nunca) ?(?:ha |he |had|tuve|tuvo|tenido)*[ .!]*|"
    rf"{_EN_LEAD}{_ART}{NAME} (?:no|nunca) (?:me |le |se |la |lo )*(?:pusieron|puse|puso|sacaron|quitaron|operaron|hicieron|"
    rf"hizo|tuve|tuvo)(?: (?:nunca|jamas|al final|todavia))?{_END}|{_EN_LEAD}{_ART}{NAME} no (?:tengo|tiene){_END}"
)
REMOVE: Final = re.compile(
    rf"{_EN_LEAD}(?:can you |could you |i want (?:you )?to |quiero |puede )?(?:take|remove|delete|cross|strike|"
    rf"drop|erase|scratch|get rid of|clear|quit(?:e|ar|a)|"
    rf"borr(?:e|ar|a)|elimin(?:e|ar|a)|tach(?:e|ar|a)|saqu?(?:e|ar)|saca)(?: (?:out|off|away))? {_ART}§"
    rf"(?: (?:answer|entry|one|part|bit))?(?: (?:out|off|away|again|from (?:the |my )?\w+|de la lista|de ahi))*{_END}|"
    rf"{_EN_LEAD}{_ART}§ (?:(?:answer|entry|one|part|bit) )?(?:(?:needs?|has|ought|should|can|must|may)(?: to)? )?"
    rf"(?:(?:come|be taken|be removed|comes|goes) (?:off|out|away)|be (?:removed|deleted|crossed (?:off|out))|go){_END}|"
    rf"{_EN_LEAD}(?:did you|have you|you did|you have)(?: already)? (?:take|taken|remove|removed|delete|deleted|cross|crossed)(?: (?:out|off))? {_ART}§"
    rf"(?: (?:out|off|away|from (?:the |my )?\w+))*{_END}|"
    rf"{_EN_LEAD}(?:(?:ya|me|se) )*(?:quit|borr|elimin|tach|sac)(?:aste|aron|o) {_ART}§{_END}|"
    rf"{_EN_LEAD}{_ART}§ (?:puede(?: usted)? )?(?:quit|borr|elimin|tach|saqu|sac)(?:e|a|ar)?(?:lo|la|los|las|melo|mela)"
    rf"(?: de (?:la lista|ahi))?{_END}"
)
REMOVE_IT: Final = re.compile(
    rf"{_EN_LEAD}(?:can you )?(?:take|remove|delete|cross|strike|drop|erase|clear) (?:it|that|this|them)(?: (?:out|off|away))*{_END}|"
    rf"{_EN_LEAD}(?:quitel[oa]s?|borrel[oa]s?|eliminel[oa]s?|tachel[oa]s?|quitalo|borralo|puede quitarl[oa]){_END}"
)
NO: Final = re.compile(
    rf"{_EN_LEAD}(?:{_WHO}(?:have|has|had|got|'ve got|(?:do|does|did)(?: not|n'?t) have|haven'?t(?: got)?|"
    rf"have not(?: got)?|hasn'?t(?: got)?|there (?:is|was|are)|take|am on)? ?)"
    rf"(?:no|not|zero|(?:(?<=not have )|(?<=n't have )|(?<=dnt have )|(?<=not got )|(?<=n't got )|(?<=n't )|(?<=vent )|"
    rf"(?<=vent got )|(?<=ont have ))(?:any )?)(?: any)? ?{_ART}§{_END}|"
    rf"{_EN_LEAD}{_WHO}(?:do|does|did)(?: not|n'?t) (?:take|use|get|have)(?: any)? ?{_ART}§{_END}|"
    rf"{_EN_LEAD}{_WHO}(?:no|sin) (?:(?:tengo|tiene|hay|tuve|tuvo|tomo|toma) )?{_ART}§{_END}"
)
COLON_NO: Final = re.compile(
    rf"{_EN_LEAD}(?:(?:change|fix|correct|update|set|put|make|cambie|cambiar|corrija|ponga) )?{_ART}§(?: (?:answer|"
    rf"question|one|part))?"
    r"(?: ?[:=] ?| (?:should (?:be|say)|is|to|as|es|a) (?:a )?)['\"]?(?:no(?!t)|none|never|nothing|nil|ningun[oa]|"
    r"nada|nunca|没有|无)['\"]?(?: (?:in|for) (?:the|this|that)(?: last| past)? (?:\d )?months?| at all| for me| too| please| pls)*[ .!]*"
)
WRONG: Final = re.compile(
    rf"{_EN_LEAD}{_ART}§(?: (?:bit|part|thing|answer|one|entry|question))*(?:'s)? (?:is|was|are|were|esta|estaba|"
    rf"es) (?:all )?"
    r"(?:wrong|incorrect|not (?:right|correct|true)|false|a mistake|an error|mal|incorrect[oa]|un error|fals[oa])[ .!]*|"
    rf"{_EN_LEAD}{_ART}§ (?:is not|isn'?t|was not|wasn'?t|no (?:es|esta|era|fue))(?: (?:ok|good|bien|asi))?[ .!]*"
)
_IS: Final = r"(?:is|was|are|were|'s|es|era|fue|son|eran)"
NOT_OURS: Final = {
    "self": re.compile(
        rf"{_EN_LEAD}{_ART}§ (?:{_IS} (?:not|never)|wasn'?t|isn'?t|aren'?t|no {_IS}) (?:about |for |de |del )?(?:mine|"
        rf"me|my own|myself|mi[oa]s?|mi)[ .!]*"
    ),
    "carer": re.compile(
        rf"{_EN_LEAD}{_ART}§ (?:{_IS} (?:about |for |de |del )?(?:mine|me|my own|myself|mi[oa]s?|yo)|"
        rf"(?:{_IS} (?:not|never)|wasn'?t|isn'?t|aren'?t|no {_IS}) (?:about |for |de |del )?(?:his|hers|her|him|theirs|them|the patient'?s?|su[oy]\w*|ella|el)(?: own)?)[ .!]*|"
        rf"{_EN_LEAD}(?:i (?:had|have|got|am the one with)|yo (?:tuve|tengo|soy quien tiene)|"
        rf"(?:it is|it was) me (?:who|that) (?:had|has)) {_ART}§[ .!]*"
    ),
}
"""Whose it is not, by who answers: "the breast cancer was mine", said for a husband."""
OTHER: Final = (
    rf"(?:{RELATIVES}|suegr[oa]|cunad[oa]|madre|padre|herman[oa]|ti[oa]|prim[oa]|abuel[oa]|hij[oa]|amig[oa]|"
    rf"vecin[oa]|marido|mujer|espos[oa]|viej[oa]|novi[oa]|niet[oa]|sobrin[oa])"
)
WHOSE: Final = re.compile(
    rf"(?:(?:no|ay|mija|mijo|oiga|mire|espere),? )*{_EN_LEAD}{_ART}(?:de la |del? )?§ (?:fue|era|es|se (?:la|lo) pusieron|le pusieron|se (?:la|lo) dieron)(?: (?:solo|nomas))? "
    rf"(?:a (?:la |mi |el )?|al |para (?:el |la |mi )?|de (?:la |mi )?|del )(?:{OTHER}|nin[oa]|bebe|niet(?:it|ecit)?[oa]|bisniet[oa]|chiquit[oa]|sobrin[oa])s?(?:,? (?:y )?no (?:a |para |de )?(?:mi|mio|mia|yo))?[ .!]*|"
    rf"{_EN_LEAD}(?:it|that) (?:is|was) (?:my )?(?!me\b|i\b|not\b)[a-z]+ (?:that|who) (?:had|has|got) {_ART}§[ .!]*|"
    rf"{_EN_LEAD}(?:(?:el|la) que (?:tuvo|tiene|tenia)|quien (?:tuvo|tiene|tenia)) {_ART}§ (?:es|era|fue) "
    rf"(?:mi )?(?!yo\b)[a-z]+(?: (?:no|y no) yo)?[ .!]*|"
    rf"{_EN_LEAD}fue (?:mi )?(?!yo\b)[a-z]+ (?:quien|la que|el que) (?:tuvo|tiene) {_ART}§(?: (?:no|y no) yo)?[ .!]*|"
    rf"{_EN_LEAD}{_ART}§ (?:is|was|are|were|belongs to|es|era|fue|lo tuvo)(?: (?:for|from|of|about|de))?(?: (?:my|his|her|our|mi|su))? {OTHER}(?:'?s)?(?:'s)?[ .!]*|"
    rf"{_EN_LEAD}(?:it|that|this|eso) (?:is|was|es|era|fue)(?: (?:for|from|of|about|de))? (?:my|his|her|our|mi|su) {OTHER}(?:'?s)?(?: §)?(?: (?:who (?:had|has)|with) (?:it|that|§))?[ .!]*|"
    rf"{_EN_LEAD}(?:my|his|her|our|mi|su) {OTHER} (?:had|has|got|tuvo|tiene|is the one with) {_ART}§[ .!]*"
)
OF_ANOTHER: Final = re.compile(
    rf"{_EN_LEAD}(?:(?:she|he|they|ella|el)(?= (?:never|nunca|has|had|does|did|no |n'))|"
    rf"(?:my|his|her|our|mi|su) {OTHER}\b)"
)
"""Before what is said of somebody else, where people answer for themselves."""
NOT_SELF: Final = re.compile(
    r"(?:(?:and|y) )?(?:yo (?:no|nunca|jamas)|i (?:never|did not|didn't|have not|haven't)(?: (?:did|have|had))?|not i)(?: (?:tuve|he tenido|had)(?: (?:eso|nada|it|that|any))?)?[ .!]*|"
    r"(?:and )?(?:not|no(?: de| fue de| era de)?|y no(?: de)?) (?:me|mine|i|her|his|him|hers|myself|"
    r"my (?:own|\w+)|yo|mi|mi[oa]|ella|el|su|mi \w+)(?:'s)?[ .!]*"
)
ONLY_NO: Final = re.compile(r"(?:(?:no+|nope|eh|ah|ay|oh|hey|wait|espera|espere|perdon|sorry)[ ,.!]*)+")
"""A piece of nothing but such words opens what takes something back: "no no no, the cancer was my mum's"."""
IN_THE_PAST: Final = re.compile(r"\b(?:had|did(?: not|n'?t)(?: ever)? have|tuvo|tuve|tenido)\b")
"""A denial of what was, so that it means no time in life."""
BESIDE_EACH_OTHER: Final = re.compile(rf"{NAME}(?: {NAME})+")
SOUND: Final = re.compile(
    rf"(?:(?:uy|uf|ay|oiga) )*{_EN_LEAD}{_ART}§ (?:yo )?no (?:tengo|tiene|hay) (?:ningun |ninguna )(?:problemas?|enfermedad|cosa|mal)[ .!]*|"
    rf"{_EN_LEAD}{_ART}§ (?:(?:is|are|was|were) (?:perfectly |completely |totally |all |both )?(?:healthy|sound)|"
    rf"(?:l[oa]s?) (?:tiene|tengo) (?:muy |bien )?(?:sanos?|sanas?|perfect[oa]s?)|"
    rf"(?:esta|estan) (?:muy |totalmente |perfectamente )?(?:sanos?|sanas?)|"
    rf"(?:has|have) (?:nothing|no) (?:wrong|problems?|trouble|issues?)(?: with (?:it|them))?)"
    rf"{_END}|{_EN_LEAD}(?:(?:there is |there'?s )?nothing (?:is )?wrong with {_ART}§|no problems? with {_ART}§){_END}"
)
SOUND_OPENLY: Final = re.compile(
    rf"(?:n )?{_EN_LEAD}{_ART}§(?: (?:and|n|&|y) (?:every\w*|all|the rest|todo)(?: else)?)?(?: (?:is|are|esta|estan|va|van))? "
    rf"(?:all |perfectly |completely |totally |both |just |muy |"
    rf"todo )?(?:fine|ok(?:ay)?|good|well|bien|perfect[oa]?s?){_END}"
)
"""An organ that is well; what is only fine may be fine with a pill, and counts where corrections are asked for."""
SPARES: Final = re.compile(
    r"\b(?:else|other|others|more|any ?more|now|currently|today|lately|recently|since|before|after|until|except|"
    r"but|apart|yet|this (?:year|month|week)|again|longer|"
    r"new|active|mas|otr[oa]s?|ahora|actualmente|hoy|ya no|desde|antes|despues|hasta|salvo|excepto|menos|pero|"
    r"todavia|ultimamente|nuev[oa]s?|activ[oa]s?)\b"
)
BUT_FOR: Final = re.compile(
    r"(?:(?:yes|yeah|yep|ok|okay|fine|right|si|(?:it is |that is |looks? )?(?:all |mostly )?(?:right|good|fine|ok|correct|bien))[ ,.]*)*"
    r"(?:except|but|apart from|excepto|pero|salvo)(?: (?:that|for|que))?[ ,]+"
)
"""Opens what is not right of a read-back that is: "yeah except i told you no operations"."""
MEANT: Final = re.compile(
    r"\b(?:sorry|i meant?|actually|my mistake|by mistake|wrong|misunderst\w+|fix|correct|i said|perdon|"
    r"quise decir|me equivoque|en realidad|mal|error)\b"
)
JOINED: Final = re.compile(
    rf"{NAME}(?:(?: ?, ?| ?/ ?|"
    rf" (?:and|n|&|or|nor|y|o|ni|e|u) ){{1,2}}(?:(?:the|any|my|a|an|no|el|la|los|las|de|un|una) )*{NAME})+"
)
JOINT: Final = re.compile(
    r",? (?:and|but|y|pero) (?=(?:i|my|the|she|he|we|nobody|never|no|la|el|los|las|lo|mi|me|nunca|ya|tengo|tomo|yo)\b)"
)
"""Between two things that one sentence says."""
