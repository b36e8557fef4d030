"""Words that say which of several values of one test holds today, and which are past, taken back or somebody else's."""

from typing import Final

from prescreen.reading.lexicon.scope import RELATIVES

CORRECTED: Final = (
    r"\b(?:sorry|i mean|i meant|no,? wait|wait|oops|typo|(?:scratch|scrap) that|correction|"
    r"correct(?:ed)? (?:to|is)|make that|"
    r"should be|should have been|actually|rather|mine (?:is|was|says|said)|mine|l[ao] mi[ao]|el mio|espera|espere|"
    r"aguarda|ay no|ah no|uy no|perdon|digo|quise decir|corrijo|me equivoque|mejor dicho)\b|"
    r"\bno[,.!]* *$"
)
_SEEN_BETTER: Final = (
    r"no,? (?:let me (?:look|see|check|read)(?: it)?(?: again| properly| closer| now)*|(?:(?:i|[a-z]+)(?:'s| is| has| have)? )?(?:(?:got|put|found|wears?|wearing) )?"
    r"(?:her|his|my|the) (?:reading )?(?:glasses|specs)(?: on)?(?: now)?|(?:she|he|mum|mom|dad|my [a-z]+|the nurse) (?:says|corrects me|reads|is saying|tells me))"
)
"""Between two numbers: somebody looked again."""
_SLIP: Final = (
    r"(?:(?:an?|i|that (?:is|was)(?: an?)?|the|it (?:is|was)) )?(?:(?:have )?(?:mis-?typed|misread)|typ(?:o|ing error|ed (?:it|that) wrong)|my (?:bad|mistake)|"
    r"(?:fat|clumsy|slippery) (?:fingers?|thumbs?)|wrong (?:line|row|column|key|one|number)|slip|error|mistake|(?:got|read) (?:it|that) wrong|me equivoque(?: de (?:linea|fila|numero|renglon))?|"
    r"(?:la )?(?:linea|fila) equivocada|error mio|dedazo|se me fue el dedo)"
)
TAKEN_BACK: Final = (
    r"(?<![\w.,/])(?P<old>(?:(?:under|over|above|below|less than|more than) (?=\d+(?:[.,]\d+)?[ ,]+no\b))?\d+(?:[.,]\d+)?(?: ?(?:[a-z]{1,5}/[a-z]{1,3}|%|k|mg|g))?[\s,.;:()-]+(?:(?:oh|no|wait|ah|"
    r"oops|ups|er+|um+)[ ,.]+)*"
    r"(?:(?:sorry|i mean|i meant|no,? wait|wait,? no|make that|correction|scratch that|perdon|digo|quise decir|"
    r"mejor dicho|espera|espere|no,? espera|no,? espere|hang on|hold on|"
    rf"{_SLIP}|{_SEEN_BETTER}|no(?=[.;,]? ?(?:(?:that|it) (?:is|was) )?\d| ?[.;]))[\s,.;:-]+)+"
    r"(?:(?:no|i meant?|it is|it was|that is|that was|should (?:be|have been|say|read)|is|es|era) )*)(?=\d)"
)
"""A number with the words that put another one in its place: "8.1, sorry" before 9.1."""
OF_ANOTHER: Final = (
    rf"(?<![\w.,/])\d+(?:[.,]\d+)?(?: ?(?:[a-z]{{1,5}}/[a-z]{{1,3}}|%|k|mg|g))?[\s,.;:()-]+(?:(?:oh|no|wait|ah|"
    rf"oops|sorry|hang on|actually|er+|um+)[ ,.]*)*"
    rf"(?:that|this|it) (?:is|was) (?:my|his|her|our|the) (?:\w+ )?(?:{RELATIVES})(?:'s|"
    rf"s')?(?: (?:one|value|number|result))?[\s,.;:-]+(?:(?:and|but|so|sorry|oh) )*(?:mine|my own|"
    rf"my one)(?: (?:is|was|says|said))? (?=\d)|"
    rf"(?<![\w.,/])\d+(?:[.,]\d+)? (?:is|was|belongs? to|must be)(?: for)? (?:the|my|his|her|our) (?:other )?(?:guy|man|bloke|woman|lady|patient|"
    rf"roommate|neighbou?r|{RELATIVES})(?:'s)?\b[^.;!?\n]*[.;!?\n]+"
)
"""A value that was another person's, up to the person's own."""
NOW: Final = (
    r"\b(?:now|currently|current|at the moment|today|these days|nowadays|at present|presently|latest|newest|"
    r"most recent|more recent|"
    r"(?:the |my )?last (?:one|test|check|draw|result|reading|count|labs?|bloods?|bloodwork|report|measurement|"
    r"value|time i checked)|"
    r"last :?\s*(?=\|)|"
    r"this (?:week|month|morning|time|year)|up to date|still|ahora|hoy|actual(?:mente)?|ultim[ao]|mas reciente|"
    r"esta semana|este mes)\b"
)
PRIOR: Final = (
    r"\b(?:(?:the )?(?:time|one|test|draw|visit|check|result|month|week|year) before|before that|previous(?:ly)?|"
    r"prior|the last time before|"
    r"l[ao] anterior|l[ao] de antes|la vez anterior|l[ao] previ[ao])\b"
)
"""Of a value that another one has followed."""
EITHER: Final = (
    r"\b(?:or|o) (?:was|is|were|maybe|perhaps|possibly|could|era|eran|fue|sera|seria|quizas?|a lo mejor|tal vez|"
    r"puede que)\b(?: (?:it|they|that|be|have|been|de|sea|fuera))*\s*$"
)
"""Between two values of which the person does not know which it was."""
USUAL: Final = (
    r"\b(?:usual(?:ly)?|typical(?:ly)?|always|normally|my normal|normal for me|my baseline|baseline|as a rule|"
    r"on average|most of the time|tends? to|"
    r"siempre|normalmente|de costumbre|suelo|suele|por lo general|habitual(?:mente)?|lo normal en mi)\b"
)
"""What is told with it is no result."""
AGAIN: Final = (
    r"\b(?:repeat(?:ed)?|re-?check(?:ed)?|re-?test(?:ed)?|re-?run|redone|re-?drew|"
    r"(?:days?|weeks?|months?) (?:later|after)|afterwards|second (?:one|time|draw|test)|"
    r"repetid[ao]|repitieron|repeti|(?:days?|weeks?|months?|dias?|semanas?|mes(?:es)?) (?:despues|mas tarde)|"
    r"la segunda)\b"
)
"""Of a value that was measured once more; it counts where it does not come first."""
LATER: Final = (
    r"\b(?:repeat(?:ed)?|recheck(?:ed)?|retest(?:ed)?|redid|redone|re-?run|re-?drew|since then|after that|down to|"
    r"up to|back to|back up|"
    r"back down|improved|recovered|came (?:up|down|back)|crept|climbed|went|goes|"
    r"last (?:one|time|test|check|draw|result|count|"
    r"labs?|visit|echo|scan|report)|recent(?:ly)?|new|then|after|following|since|to|bajo a|subio a|luego|despues|"
    r"repitieron|esta en|reciente|"
    r"repetida?)\b|->|=>|→"
)
THEN: Final = (
    r"\b(?:was|were|used to|before|previous(?:ly)?|prior|"
    r"at (?:first|diagnosis|the (?:start|time|beginning)|(?:my|its|the) (?:worst|lowest|"
    r"highest|peak))|llego a|llegue a|llegaron a|subio hasta|reached|topped out at|got (?:up|down) to|when|while|"
    r"once|ago|last (?:year|summer|winter|spring|fall|autumn|month|week)|"
    r"(?:in|during|over) (?:the )?(?:spring|summer|autumn|fall|winter)|"
    r"(?:in|at) (?:the )?(?:hospital|past|icu|er|emergency|ward)|back (?:in|when|then|at)|"
    r"initially|originally|old|older|dropped|tanked|hit|peaked|bottomed|earlier|during|from|until|had been|"
    r"my (?:husband|wife|mom|mum|mother|"
    r"dad|father|sister|brother|son|daughter|partner|friend|cousin)'?s?|his|her|antes|era|tenia|estaba|cuando|"
    r"i used to have|anterior)\b"
)
LONG_PAST: Final = (
    r"\b(?:spring|summer|last (?:year|winter|autumn|fall)|years? ago|months ago|at diagnosis|in (?:the )?(?:hospital|icu)|"
    r"primavera|verano|ano pasado|hace (?:meses|anos)|en (?:el )?hospital)\b"
)
LATELY: Final = (
    r"\b(?:yesterday|today|now|last (?:week|month)|this (?:week|month)|(?:a|one|two|three|\d+|few|couple of) (?:days?|weeks?) ago|days ago|"
    r"ayer|hoy|ahora|semana pasada|mes pasado|esta semana|hace (?:una|dos|tres|\d+) (?:dias?|semanas?|days?|weeks?))\b"
)
BREAK: Final = (
    r"[,.;:()\n]+(?=\s|$|[a-z])|->|=>|→|\s+(?=(?:it )?(?:was|were|used to|era|tenia)\b)|"
    r"\b(?:but|and|then|though|yet|pero|y|while)\b"
)
"""Where the words of one value end and those of the next begin."""
_SHEET: Final = (
    r"(?:page|line|row|column|sheet|report|paper|printout|results?|one|screen|tab|date|test|visit|patient|file)"
)
WRONG_PLACE: Final = (
    rf"\b(?:(?:(?:that|this|it)(?: is| was)? )?(?:from |on )?(?:the |my |an |a )?wrong {_SHEET}|"
    rf"(?:that|this|it) (?:is|was) (?:from |on )?(?:(?:the|my|an|a|his|her) )?(?:other|old|older|different|"
    rf"previous|[a-z]+'s) (?:[a-z]+'s )?{_SHEET}(?! (?:is|was|says?|said)\b)|"
    rf"misread(?: (?:it|that))?|"
    r"(?:looked at|read) the wrong [a-z]+|"
    r"(?:equivoque de|(?:esa|ese) era (?:la |el )?otr[ao]|la otra) (?:hoja|pagina|linea|fila|columna)|"
    r"(?:hoja|pagina|linea|fila|columna) equivocada)\b"
)
"""Said of the value before it, where another one follows."""
HESITATES: Final = (
    r"\b(?:hang on|hold on|wait|well|sorry|oops|ups|oh|no|ah|espere?|perdon|ay|espera|actually|let me see|hmm+)\b"
)
"""What leads in such words."""
_HESITATION: Final = (
    r"(?:hang on|hold on|wait|well|sorry|oops|ups|uh|um+|er+|oh|no|ah|espere?n?|perdon|ay|uy|espera|aguarda|"
    r"actually|let me see|hm+|a ver|momento|un momento|scratch that|i mean|wrong one|digo)"
)
NOT_IT: Final = (
    rf"[\s,.;:!?()-]*(?:(?:u/l|mg/dl|g/dl|g/l|k|%)[\s,.;:!?()-]+)?(?:{_HESITATION}[\s,.;:!?()-]+)+(?:(?:i think|"
    rf"i see|creo que|now i see) )?(?:(?:that|this|it|those)(?: one)? (?:is|was|were|are)|"
    rf"(?:es[aeo]|est[aeo])(?: numero)? (?:es|era)|es|era) "
    r"(?:only |just |actually |really |for |from |of |de |la del? |"
    r"el del? )*(?:(?:the|my|an?|his|her|el|la|l[oa]s|del?|mi|su) )*"
    r"(?!(?:right|correct|it|all|what|high|low|normal|fine|good|bad|ok|okay|not|no|still|about|around|over|under|"
    r"above|too|just|only|very|so|as|at|up|down|better|worse|mine|now|today|newest|latest|last|right|"
    r"bien|correct[oa]|alt[oa]|baj[oa]|todo|asi|que|mas|menos|normal|hoy|ahora|ultim[ao]|"
    r"mi[oa])\b)(?P<what>[a-z][^.;!?\n\d]{0,60})"
)
"""After a number: it is that of something else."""
NEXT: Final = (
    r"(?:^\s?|[,;.] ?|\b(?:and|but|y|pero) )(?:then|after(?:wards?| that)|later|finally|luego|despues|mas tarde|"
    r"al final)\b"
)
"""Between two values told in the order of time."""
LEAVING: Final = (
    r"\b(?:when (?:i|they|she|he) (?:went home|left|got out|was discharged|let me go|sent me home|discharged me)|"
    r"(?:at|on) discharge|(?:by|on) the (?:time|day) i (?:left|went home)|"
    r"after (?:(?:the|my|some|all|they|gave|me|an?|iv|\d|two) )*(?:transfusions?|blood|bags?|units?|infusions?|drips?|iron|"
    r"treatment|steroids?|pred\w*|epo|injections?|shots?|vitamins?|antibiotics?)|"
    r"(?:bags?|units?|transfusions?)(?: of blood)? later|cuando (?:me )?(?:dieron (?:de |el )?alta|fui a casa|"
    r"sali)|al (?:salir|alta)|al alta|"
    r"(?:despues|tras)(?: del?)?(?: (?:el|la|l[oa]s|un[ao]?|mi))* (?:transfusion(?:es)?|sangre|hierro|iron|sueros?|bolsas?|"
    r"tratamiento|treatment|corticoides?|inyeccion(?:es)?))\b|"
    r"(?<=[ ,])(?:afterwards?|after|despues)(?= *(?:\||$|[.,;!]))"
)
"""Of the value that somebody went home with."""
RISEN_FROM: Final = (
    r"\b(?:up|down|risen|rose|increased|decreased|dropped|fell|fallen|improved|come (?:up|down)|came (?:up|down)|"
    r"gone (?:up|down)|went (?:up|down)|jump(?:ed|ing)?|climb(?:ed|ing)?|crept up|better|worse|subio|bajo|"
    r"subiendo|bajando)"
    r"(?: (?:slightly|a bit|a little|sharply|a lot|un poco|algo))? (?:from|desde|"
    r"de)(?: (?:about|around|like|unos))?\s*$"
)
"""Before the value that was there before."""
MOVED_TO: Final = (
    r"\b(?:up|down|crept|risen|rose|jumped|fell|dropped|gone|went|subio|bajo|ha subido|ha bajado)(?: up|"
    r" down)? (?:to|a)(?: (?:about|around|like))? *$"
)
"""Before a value that has changed."""
OLD_AFTER: Final = (
    r"[,.;(-]+ ?(?:(?:it|that|mine|which|and|but|que|y|pero) )?(?:was|used to be|had been|previously|"
    r"(?:before|antes)(?: that)?(?:,? (?:it was|i had|i used to have|tenia|era|estaba|fue))?|before was|last time|"
    r"antes(?: (?:lo )?(?:tenia|era|estaba|fue|tuve))?|la vez anterior|"
    r"el (?:mes|ano) pasado(?: (?:tenia|era|estaba))?)"
    r"(?: (?:at|around|about|en|de|i had|i was))?\s*$"
)
"""Between a value and the one of before, which is told after it."""
TOLD_BEFORE: Final = (
    r"(?: count| value|"
    r" number)?(?: (?:that|which|que))? (?:(?:i|que) (?:gave|told|said|put|wrote|sent|typed|mentioned)|"
    r"(?:i )?from before|earlier|(?:que )?(?:le|te|les) (?:di|dije|puse|mande)|(?:di|dije|puse) antes|de antes)\b"
    r"[^\d]{0,90}?(?:\b(?:mine|it|that|the right one|the real one|l[ao] mi[ao]|es|sorry|correct(?: one| value)?|"
    r"should be|este ano|this year)\b[^\d]{0,20}?|"
    r"[!.]+ ?)(?=\d)"
)
"""After the name of a test, up to the number that takes the place of an earlier one."""
OF_TEST: Final = (
    r"\b(?:tests?|drawn|taken|draw|labs?|bloods?|blood work|sample|analisis|analitica|"
    r"prueba)\b(?: (?:was|were|is|done|on|el|fue|from|of|del?|it|that))* ?$"
)
"""Before the day of a test."""
IN_PART: Final = (
    r"(?<![\d.,a-z])(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -](?:point )?"
    r"(?:something|y pico|y algo|algo)\b"
)
"""A value of which only the beginning is told: "10 something"."""
