"""Medicines beside words that take back how they were read: another dose of the same, one that took another's place, one that is
only to come, one that did not help.
"""

from typing import Final

from prescreen.reading.lexicon.belied_owners import KIN
from prescreen.reading.lexicon.belied_rows import NEVER_IS, NO, Row
from prescreen.reading.lexicon.scope import RELATIVES

_NOW: Final = frozenset({"immunosuppressants"})
_BEFORE: Final = frozenset({"prior_lupus_treatments", "prior_targeted_therapies"})
_CELLS: Final = frozenset({"prior_targeted_therapies"})
_DRUGS: Final = _NOW | _BEFORE
_A_LIST: Final = frozenset({"[...]"})
_STOPPED: Final = frozenset({"[status=stopped]"})
_ALL_STOPPED: Final = frozenset({"[all status=stopped]"})
_ALL_TAKEN: Final = frozenset({"[all status=current]"})
_NOTHING: Final = r"(?:nothing|none|no|nada|ningun[oa]?|not|off|out|gone|stopped|finished|over|done|better|ok|okay|fine|bien|it|nomas)\b"

_USE: Final = (
    r"(?:help(?:ed|s|ing)?|work(?:ed|s|ing)?|respond(?:ed|ing)?|tolerat(?:ed|e)|did (?:anything|much|a thing)|do (?:anything|much|a thing|well|great)|"
    r"agreed? with|suit(?:ed)?|effective|enough|make a difference|made a difference|cut it|last(?:ed)?)"
)
_USE_ES: Final = (
    r"(?:funcion\w*|sirv\w+|servi(?:do|o|a)|ayud\w+|respond\w+|toler\w+|aguant\w+|hac(?:e|en|ia)|hiz\w+|hicieron|cay\w+|cae[n]?|sent(?:o|aron) bien|"
    r"dio resultado|surt\w+|quit\w+)"
)

ROWS: Final[tuple[Row, ...]] = (
    # What did not help was had.
    Row(
        _DRUGS,
        NO,
        rf"\b(?:not|never|nothing|none|nor|neither)(?: (?:of|them|it|those|these|any|the|meds?|drugs?|really|ever|even|quite|to|has|have|usual|ones?|pills|treatments?|we|i|tried))* {_USE}\b|\bfailed\b|\bneither [a-z]+ (?:n?or|and) [a-z]+ (?:really )?{_USE}\b",
        rf"\b(?:no|nunca|nada|ningun[oa]?|tampoco)(?: de (?:es[oa]s?|ell[oa]s|l[oa]s? (?:que )?[a-z ]{{0,20}}?))?(?: (?:me|le|se|ha|han|habia|la|lo|las|los|ya))* {_USE_ES}\b",
    ),
    # One was not, but another was.
    Row(
        _DRUGS,
        NO,
        rf"^(?!.*\b(?:only|just)\b).*\b(?:so|then|now|leaving|leaves|which left)(?: (?:i|they|we|it|he|she|my|me|am|is|with|on|the|gave|was|take|took|had|have|went))* (?!{_NOTHING})[a-z]{{5,}}|"
        r"\bnever really took\b",
        rf"^(?!.*\b(?:solo|puro|pura|nomas)\b).*\b(?:asi que|entonces|luego|queda|quedan|ahora|por eso)(?: (?:me|tomo|uso|la|el|con|en|estoy|dieron|pusieron))* (?!{_NOTHING})[a-z]{{5,}}|"
        r"\b(?!esta |eso |creo )[a-z]{5,} si\W*$",
    ),
    # What is always taken.
    Row(
        _DRUGS,
        NO,
        r"\bnot (?:stopped|been without|gone without)\b|\bnever been without\b",
        r"\bno (?:he |ha )?(?:parado|dejado|terminado) de\b|\bno puedo (?:[a-z]+ )?sin\b",
    ),
    # The names are not known, or nothing is out of the ordinary.
    Row(
        _DRUGS,
        NO,
        r"\bnothing (?:unusual|special|strange|out of the ordinary|fancy|exotic|new)\b|\b(?:do not|not) (?:know|remember|recall) (?:the|its|their|what) (?:names?|it)\b",
        r"\bnada (?:raro|especial|fuera de lo (?:comun|normal)|del otro mundo|extrano|nuevo)\b|\bno (?:se|recuerdo|me acuerdo)(?: de)? (?:el|los|como|que) (?:nombres?|se llama)",
    ),
    # All but one.
    Row(
        _DRUGS,
        NO,
        NEVER_IS,
        r"\b(?:quitando|salvo|sacando|excepto|fuera del?|aparte de|aparte del|sin contar|a parte de|quitado|menos|exceptuando)(?: (?:el|la|los|las|de|del))* (?!eso\b|esto\b)[a-z]{4,}",
    ),
    # As somebody else does.
    Row(
        _DRUGS,
        NO,
        rf"\b(?:same(?: (?:as|ones? as|stuff as|meds as|pills as|thing as))|like) my (?:[a-z]+ )?(?:{RELATIVES})\b",
        rf"\b(?:l[ao]s? mism[ao]s?(?: [a-z]+)? que|igual que|como) (?:mi|mis) {KIN}\b",
    ),
    Row(
        _DRUGS,
        NO,
        NEVER_IS,
        rf"^(?!.*\b(?:yo|a mi)\b[^.;]*\b(?:no|nunca|nada|ningun[oa]?|tampoco|puras?)\b)(?:.*\bmi {KIN}\b[^.;]{{0,16}} (?:la|el) (?:paciente|enferm[oa])\b|"
        rf".*(?<!nunca )(?<!no )\b(?:le|les) (?:dan|pusieron|ponen|recetaron|dieron)\b|"
        rf"[^,;.]{{0,4}}mis? {KIN}(?: (?:con|tiene|que) [a-z]+)? (?:toma|tomaba|usa|usaba|esta con)\b)",
    ),
    # None since a day: it was taken until then.
    Row(
        _NOW,
        frozenset({"no", "[all status=current]"}),
        r"\bno [a-z]+ since (?:(?:last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|last|yesterday|the|my|[a-z]{3,9} \d|\d)\b|"
        r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day was my last\b",
        r"\b(?:sin|no tomo)(?: (?:la|el))? [a-z]+ desde (?:el|la|hace|ayer|anteayer)\b",
    ),
    # Another dose, way or brand of the same, or one that took its place: something is taken now.
    Row(
        _NOW,
        _ALL_STOPPED,
        rf"\b(?:instead of|switch\w*|changed? (?:from|to|over)|replac\w+|swapped)\b(?!.*\b(?:stopp\w+|quit|off (?:it|everything|them))\b)|"
        rf"(?<!\bnone )(?<!\bnothing )\bnow,?(?: (?:the|a|an|my|i|am|on|take|is|just|only|at|down|to|i'm))* (?!{_NOTHING}|that (?:stopped|ended|was))(?:[a-z]{{2,}}|\d)|\bfrom today\b|\b(?:down|up) to \d|"
        r"\b(?:till|until) then\b|\d[^.;]{0,8}[,;] (?:i |it )?was (?:on |at |taking )?\d|\b(?:back on|restarted|again since|on it again)\b(?!.*\b(?:stopped|quit)\b)",
        rf"\b(?:en (?:vez|lugar) de|cambi(?:e|o|aron)|me pasaron|pase del?|hoy,? (?:tomo |solo )?\d+|mientras tanto|hasta entonces|volvi a|retome)\b(?!.*\b(?:deje|dejaron|suspend\w+)\b)|"
        rf"\bahora,?(?: (?:con|en|la|el|los|las|tomo|uso|estoy|solo|me|dan|por))* (?!{_NOTHING})(?:[a-z]{{4,}}|\d)|"
        r"\bdesde que deje\b",
    ),
    # The words tell of one that is stopped and one that is taken: they cannot all be the same.
    Row(
        _NOW,
        _STOPPED,
        r"\b(?:till|until) (?:then|(?:the |my |i )?[a-z ]{0,20}?(?:starts?|begins?|comes?|arrives?|kicks? in|get (?:the|my))\b)",
        r"\bmientras tanto\b|\bhasta entonces\b|\bdesde que (?:deje|me quitaron|suspendi)\b",
    ),
    Row(
        _NOW,
        frozenset({"[several status=stopped]"}),
        r"^(?!.*\b(?:last|until|till)\b)(?!.*\b(?:stopped|quit|dropped)\b.*\b(?:stopped|quit|dropped)\b).*[,;.] (?:but |and )?(?:i |they |he |she )?(?:just )?(?:stopped|quit|dropped|took me off) (?:the |my )?[a-z]{5,}",
        r"[,;.] (?:pero )?(?:el|la) [a-z]+ (?:ya )?(?:me )?l[oa] (?:deje|quite|pare|suspend\w+|quitaron|retiraron|pararon)\b",
    ),
    Row(
        _NOW,
        _ALL_TAKEN,
        r"\breplaced [a-z]{4,}|\btook the place of\b|\b(?:couldn't|could not|can not) (?:stand|tolerate|stomach|take) (?:it|them)\b|"
        r"\bonly (?:took|had|lasted|managed)(?: (?:it|them|on))? (?:for )?(?:an? |one |two |\d+ )?(?:days?|weeks?|months?|once|twice)\b|"
        r"\btried [a-z]+ for (?:an?|one|two|a few|\d+) (?:days?|weeks?)\b|\btook [a-z]+ for (?:an?|one|two|a few|\d+) (?:days?|weeks?)\b[^.;]*\b(?:but|and) (?:got|was|had|felt|it)\b|^(?:nothing|none)(?: (?:right )?(?:now|at the moment|currently|today|at present))\b(?!.*\bonly\b)|"
        r"\bmade me (?:ill|sick)\b[^.;]* so (?:now|i)\b|\b(?:did not|not) work(?: for me)?,? (?:so|and) (?:they|i|we|he|she) (?:stopped|quit)\b",
        r"\bme (?:pasaron|cambiaron) (?:del?|de la)\b|\ben (?:lugar|vez) de(?:l| la)?\b|\b(?:no l[oa]s? (?:aguante|tolere|soporte)|me hizo dano|me cayo (?:mal|pesad\w))\b|"
        r"\b(?:en pausa|interrumpid[oa]|descansando del?|ya es historia|pausad[oa]|en descanso|en receso)\b|\b(?:antes|anterior|entonces)\b[^.;]*\bahora\b|"
        r"\b(?:ahora con|ya no tomo|ahorita no tomo|no estoy tomando|ahora no tomo|hoy no tomo) ?nada\b|^he tomado\b.*\bahora\b|\bestuve con\b.*\bahora\b|"
        r"\btodo l[oa] (?:deje|suspendi|quite|pare)\b|\b(?:ese|esa|eso) era antes\b|\bel de ahora me\b",
    ),
    Row(
        _NOW,
        _ALL_STOPPED,
        r"\b(?:same as|like) (?:last|the last|always|before|ever|in)\b|\bsince [^.;]*\bbefore (?:that|it was)\b|"
        r"^(?!.*\b(?:stopp\w+|off|none|nothing|over|done|finished|quit|gone)\b).*\bused to\b.*\bnow\W*$|\b(?:sins|sinse|scince|sice) (?:19|20)\d\d\b",
        r"\b(?:lo mismo|igual) que (?:el (?:ano|mes) pasado|siempre|antes|la ultima)\b",
    ),
    # A day that is of another dose, of the next one or of the prescription.
    Row(
        _NOW,
        frozenset({"[dated]"}),
        r"\bback on\b.*\bwithout\b|\boff [^.;]*\bback on (?:it|them) (?:since|in)\b|\bfrom \d+(?:\.\d+)? ?(?:mgs?)? (?:down |up )?to \d[^.;]*\b(?:on|in|since|last|yesterday)\b|^(?!.*\blast\b).*\brepeat(?:ed|ing)?(?: (?:it|is|in|on))* (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|"
        r"\b(?:missed|skipped) (?:my |the )?(?:[a-z]+ )?(?:one|dose|infusion|shot)\b(?!.*\bso\b)|\b(?:prescription|script|refill)\b[^.;]*\b(?:expires?|due|runs? out|ends)\b",
        r"^(?!.*\bultim[oa]\b).*\b(?:me vuelve a tocar|repito en|me toca otra vez)\b|\b(?:me saltaron|me salte|no fui|perdi la)\b|"
        r"\b(?:receta|caja)\b[^.;]*\b(?:vence|acaba|caduca|termina)\b|\b(?:inyeccion|infusion)\b[^.;]*\bhoy (?:las )?pastillas\b",
    ),
    # A dose that is the old one.
    Row(
        _NOW,
        frozenset({"[one]"}),
        r"\byesterday\b[^.;]{0,12}\d[^.;]*\b(?:now|today)\b|\btoday,? (?:was|down from|it was) \d|\d ?(?:mgs?)? yesterday\b[^.;]*\b(?:now|today)\b|\buntil (?:yesterday|last)\b[^.;]{0,8}\d[^.;]*\bnow \d|"
        r"\b(?:until|till) [a-z]+,? \d+(?:\.\d+)?(?: mgs?)? (?:now|today)\b|\b(?:until|till) [^.;]{0,14}, \d[^.;]{0,8} since\b|\d(?: ?mgs?)? last (?:week|month)\b[^.;]{0,8}\d[^.;]{0,5} this\b",
        r"\bhoy\b[^.;]*\d[^.;]*\bayer \d|\bayer\b[^.;]{0,12}\d[^.;]*\bhoy\b|\bhasta\b[^.;]*\bahora \d|\bun cuarto de \d|\b(?:media|un tercio) de \d",
    ),
    Row(
        _NOW,
        _A_LIST,
        NEVER_IS,
        r"\btomo \d+ (?:pastillas|medicinas|medicamentos)(?: al dia| diarias)?:",
    ),
    # From one way to another.
    Row(
        _NOW,
        frozenset({"[route=oral]"}),
        r"\bfrom (?:the )?(?:pills?|tablets?|oral)\b.*\bto\b.*\b(?:injections?|shots?|pens?|infusions?|iv|sub ?cut\w*)\b",
        r"\bde (?:las )?(?:pastillas|tabletas|comprimidos)\b.*\ba\b.*\b(?:inyect\w+|inyecciones|pluma|infusion\w*)\b",
    ),
    # Not begun yet.
    Row(
        _NOW | _CELLS,
        _A_LIST,
        r"\b(?:waiting|waitlist\w*|wait list|applied|list) (?:for|to|list)\b(?! (?:results?|the results?))[^.;]*$|\b(?:thinking (?:about|of)|considering|talking about|talks? of) (?:putting me on|starting|giving me|adding|trying)\b|"
        r"\bif (?:the |my )?insur\w+\b|\bprescribed\b[^.;]*\b(?:not (?:arrived|come|here)|has not)\b|\b(?:not|never) (?:started|begun) (?:the |it|my |yet)?|\b(?:will|going to) (?:start|begin) (?:in|on|next|soon|after|tomorrow)\b|"
        r"\btomorrow (?:they|i) (?:start|get|give|begin)\w*|\bbetween [a-z]+ and [a-z]+\b[^.;]*\b(?:deciding|undecided|choos\w+)\b",
        r"\b(?:pensando en|insiste con|insiste en|quiere (?:darme|ponerme)|habla de)\b|\b(?:esperando|espero|falta|en espera de) que (?:me )?(?:autoric\w+|aprueb\w+|llegue|den|lo|la)|"
        r"\bsi el seguro\b|\bme recetaron\b[^.;]*\b(?:no llega|no ha llegado)\b|\b(?:no|nunca) (?:he |lo he |la he )?(?:empezado|empece|empiezo|comenzado)\b|"
        r"\b(?:manana|pasado manana|la proxima semana|el proximo)\b[^.;]*\bme (?:lo |la )?(?:ponen|pondran|dan|empiezan)\b|\bentre [a-z]+ y [a-z]+ (?:esta|anda)\b|"
        r"\bya me (?:lo )?autorizaron\b|\bnunca he (?:querido|aceptado|podido)\b|\bjamas (?:he |lo |la )?(?:tom\w+|prob\w+|us\w+|recib\w+)",
    ),
    # Said of not taking it.
    Row(
        _NOW,
        _ALL_TAKEN,
        NEVER_IS,
        r"\b(?:y|eso|asi que) (?:ya )?no (?:me )?(?:lo|la|los|las) (?:tomo|uso|tomamos|pongo|quiero|quise|acepto|acepte)\b|\byo que no\b",
    ),
    Row(
        _NOW,
        _ALL_STOPPED,
        NEVER_IS,
        r"^(?:yo )?jamas [a-z]+",
    ),
    # Left out before another that was given.
    Row(
        _BEFORE,
        _A_LIST,
        r"\binstead of [a-z ]{3,30}(?:they|he|she|we|i|my doctor) (?:gave|put|chose|started|tried|went|got|had|took|used)\b|"
        r"\b(?:was|were|is) (?:out|off the table|not an option|ruled out|not possible) because\b|"
        r"\b(?:would|'d) like me to (?:try|take|start|have)\b|\bwant(?:s|ed)? me (?:to (?:try|take|start|go)|on)\b|\bhopefully\b|\b(?:next|after that) (?:would|will) be\b|\bnext (?:up )?is\b|\bskipped [a-z]+ (?:because|as|since)\b|"
        r"\bdouble[- ]blind\w*\b(?!.*\b(?:unblinded|got the (?:real|drug)|found out (?:i|it))\b)|\bmaybe\b[^.;]*\b(?:later|next|some ?day)\b|"
        r"\bplacebo\b(?!.*\b(?:not (?:the |a |on )?placebo|open label|real (?:one|drug|thing)|no placebo)\b)(?<!not placebo)(?<!no placebo)",
        r"\ben (?:vez|lugar) de[a-z ]{3,30}me (?:dieron|pusieron|recetaron)\b|\b(?:quedo descartad\w|no (?:era|es|fue) opcion)\b|\bquieren? que (?:pruebe|tome|use|empiece)\b|\bojala\b|"
        r"\bplacebo\b(?!.*\b(?:no (?:era|fue|es) placebo|abierto)\b)",
        beside=True,
    ),
    # Of what was not borne another one was lost.
    Row(
        _BEFORE,
        _A_LIST,
        r"\ballergic to [a-z]+ (?:after|within|on (?:day|the))\b|\b(?:could|can|did|do) not (?:tolerate|take|stand|handle) [a-z]+, [a-z]",
        r"\balergi\w+ (?:al?|a la) [a-z]+ (?:despues|a l[ao]s)\b",
    ),
    # Had by somebody else, wished for, refused, or still to come.
    Row(
        _BEFORE,
        _A_LIST,
        r"\b(?:i know|know of|knew|met|read about|saw|heard of|heard about) (?:someone|somebody|people|a|an|this|one)\b(?!.*\bi (?:had|got|have had|took|am|was)\b)|"
        r"^(?:an? |one |this )(?:woman|man|girl|guy|lady|friend|person|patient|boy|lad|colleague|neighbou?r)\b[^.;]* (?:had|got|has had|takes|took|is on|was on)\b(?!.*\bi (?:had|got|took)\b)|"
        r"\bturned me down\b|\brejected me\b|\b(?:could|might|may|would) (?:work|help|be (?:good|right|an option)|suit)\b[^.;]*\b(?:for me|some ?day|one day|later)\b",
        r"\bvi (?:un|una|el|en) [a-z]+\b[^.;]*\bque se\b|\b(?:una|un) (?:chica|senora|senor|mujer|hombre|muchach[oa]|conocid[oa])\b[^.;]* (?:le|se|tuvo|recibio|tomo|toma)\b(?!.*\byo\b)|"
        rf"^(?:a )?mis? {KIN}(?: (?:con|que) [a-z]+)? (?:tomaba|tomo|toma|usaba|uso|usa|recibio|tuvo|le)\b|\bconozco a\b",
    ),
    Row(
        _CELLS,
        _A_LIST,
        r"^not yet\b|\b(?:waiting list|wait ?list|here for|asking for|looking for|want|came for|apply\w*|applied)\b(?!.*\b(?:had|got|received|yes)\b)|\b(?:is|are) planned\b|\bscheduled\b|"
        r"\b(?:manufactur\w+|production) fail\w*|\bfailed (?:manufactur\w+|production|to grow|to make)\b|\bcells (?:never|did not|failed)\b",
        r"\b(?:todavia|aun) no\b|\b(?:rechazaron|lista de espera|vengo a|vengo por|pedir|solicit\w+)\b|\bme toca\b|\bfallo la (?:fabricacion|produccion)\b|\bno (?:salieron|crecieron|funcionaron) las celulas\b|"
        r"\bsi (?:este|esta|esto) no\b|\bquiero (?:el|la|que)\b",
    ),
    Row(
        _CELLS,
        NO,
        r"\bfailed\b|\b(?:do not|not) (?:know|remember) (?:the|its|what)\b",
        r"\bno se (?:el|como|que)\b|\bpero no (?:se|recuerdo)\b",
    ),
    # Told of another time, another person or a study, at another question.
    Row(
        _NOW,
        _A_LIST,
        r"\bwhen i (?:was|started|took|had|went) (?:on|taking|high|the|it)?|\b(?:put|started) (?:me )?on\b[^.;]*\b(?:right away )?in (?:19|20)\d\d\b[^.;]*\bfor (?:an?|one|two|\d+) (?:years?|months?)\b|"
        r"\b(?:low|lower|gone|dropped|down|ever) [^.;]{0,14}since [a-z]{7,},",
        r"\bcuando (?:tomaba|estaba con|estuve con|me dieron|empece con|usaba)\b|\b(?:baj[oa]s?|bajaron) [^.;]{0,14}desde (?:el|la)? ?[a-z]{7,},",
        beside=True,
    ),
    Row(
        _NOW,
        _ALL_TAKEN,
        r"\bon a list for\b|\bwaiting list\b|\b(?:asked|invited|applied|signed up|screened) (?:me )?(?:for|to|in)\b[^.;]*\b(?:study|trial)\b|\b(?:did not|not) work for me\b[^.;]*\bstopped\b",
        r"\blista de espera\b|\bno me funciono\b[^.;]*\b(?:quitaron|dejaron|suspend\w+|pararon)\b",
        beside=True,
    ),
    # Put on the skin, into the nose or breathed in.
    Row(
        _NOW,
        _A_LIST,
        r"\b(?:inhaler|puffer|nebuli[sz]er|nasal spray|eye drops|cream|ointment) (?:with|called|that is) (?:the )?[a-z]+(?:one|ide)\b",
        r"\b(?:inhalador|crema|pomada|spray|gotas|nebuliz\w+)(?: nasal)? con [a-z]+(?:ona|ida)\b",
    ),
    Row(
        _DRUGS,
        _A_LIST,
        NEVER_IS,
        rf"^(?:a )?mis? {KIN}\b[^.;,]* (?:tomaba|tomo|usaba|uso)\b[^.;]*\byo\b|^mis? {KIN} (?:toma|usa) [a-z]+; yo\b|^mis? {KIN} (?:tomaba|usaba|tenia)\b(?!.*\b(?:yo|tambien)\b)",
    ),
    # Remembered behind a no: "none now. wait, yes I do, 5 mg".
    Row(
        _NOW,
        NO,
        r"[.!?,;…-] ?(?:(?:oh|no|sorry|hm+|hang on|hold on)[ ,]+)*(?:wait|actually|hold on|hang on|scratch that|my mistake|i lie|tell a lie)[ ,.]+(?:(?:no|yes|yeah)[ ,]+)*i (?:do|am|still|have|forgot)\b(?! not\b)",
        r"[.!?,;…-] ?(?:(?:ay|uy|no|perdon)[ ,]+)*(?:espera|espere|miento|ah|perdon|mentira)[ ,.]+(?:(?:no|si)[ ,]+)*(?:si (?:tomo|uso|la|lo)|todavia|aun)\b",
    ),
    Row(
        _NOW,
        _STOPPED,
        r"[.!?,;…-] ?(?:(?:oh|no|sorry|hm+|hang on|hold on)[ ,]+)*(?:wait|actually|hold on|hang on|scratch that|my mistake|i lie|tell a lie)[ ,.]+(?:(?:no|yes|yeah)[ ,]+)*i do(?= *$|[ ,]*[,.;!?]| the\b)",
        NEVER_IS,
    ),
    # A course that ended, whichever of the medicines it was.
    Row(
        _NOW,
        frozenset({"[several]"}),
        r"\b(?:burst|taper|course|pulse)\b[^.;,]{0,16}\b(?:ended|finished|stopped|is over|was over|done)\b",
        r"\b(?:pauta|tanda|ciclo|bolos?)\b[^.;,]{0,24}\b(?:termin\w+|acab\w+)\b",
    ),
    # What is not taken, named behind it.
    Row(
        _NOW,
        frozenset({"[all status=current]", "[status=current]"}),
        r"\bwhat i (?:do not|no longer) take\b",
        r"\blo que (?:ya )?no (?:tomo|uso|me pongo)\b",
    ),
)
