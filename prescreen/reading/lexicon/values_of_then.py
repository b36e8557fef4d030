"""Words by which a number is of another time, of somebody else or a limit: "33, up to 120 on a drug" (en, es).

Patterns on normalised text; what the groups `old`, `other`, `and_old` and `risen` hold is no value.
"""

from typing import Final

from prescreen.reading.lexicon.scope import RELATIVES

_N: Final = (
    r"(?<![\w.,/])\d+(?:[.,]\d+)?(?![\d.,]*\d)(?: ?(?:[a-z]{1,5}/[a-z]{1,3}\b|%|k\b|percent\b|points?\b|puntos?\b))?"
)
_POINTS: Final = r"(?<![\w.,/])\d+(?:[.,]\d+)? (?:points?|puntos?)\b"
_TO: Final = (
    r"(?: (?:to|at|out at|as (?:high|low) as|a|al|hasta|en|about|around|like|some|l[oa]s|tener|un[oa]s|over|under|de))*"
)
_FLARE: Final = (
    r"(?:flaring|flare|brote|hospital|miocarditis|myocarditis|crisis|embarazo|pregnancy|internacion|ingreso|recaida|relapse|sepsis|"
    r"infection|infeccion|icu|uci|diagnosis|diagnostico|pericarditis|nephritis|nefritis|neumonia|pneumonia|covid)"
)
_CHECKED: Final = (
    r"(?!(?: (?:i|they|we|it|me|l[oa]s?|se|el|la|my|the|doctor\w*|was|were|had|last|just))* (?:check\w*|test\w*|look\w*|measur\w*|drew|drawn|"
    r"repeat\w*|went|saw|done|did|got (?:it|them|my|the)|hic\w+|mir\w+|repit\w+|revis\w+|sac\w+|med\w+|fui|vi\w*|dieron|ultim\w+)\b)"
)
"""Not when it was tested: "12 when they last checked" is the value."""
_ONSET: Final = (
    r"(?:at (?:first|(?:my |the |its )?(?:diagnosis|onset|very start|start|beginning|worst|peak))|"
    r"when i (?:(?:first )?(?:got|fell|became|was) (?:so |really |very |first |a )*(?:sick|ill|diagnosed|in (?:the )?(?:hospital|icu)|hospitali[sz]ed|admitted|"
    r"pregnant|born|kid|child|teenager)|had (?:my|the|a|an) (?:\w+ )?(?:flare|relapse|infection|sepsis|transplant))|"
    r"when (?:it|lupus|the lupus|this|everything)(?: all)?(?: first)? (?:started|began|hit)|"
    r"(?:en el|al) (?:diagnostico|principio|inicio|debut|comienzo)|"
    r"cuando (?:me (?:enferme|puse (?:muy )?(?:mal|enferm[oa]|malit[oa]|grave)|(?:lo |la )?(?:diagnostic\w+|detect\w+|hospitaliz\w+|ingres\w+|intern\w+)|dio)|"
    r"empe[cz]\w+|debut\w+|lo de(?:l| la)?|estuve (?:mal|grave|muy|en el hospital|intern\w+|ingres\w+)|estaba (?:mal|grave|embarazada|intern\w+))|"
    rf"(?:during|in|durante|en) (?:the |my |a |an |el |la |un|una|mi )+(?:\w+ )?{_FLARE})\b"
)
_THEN: Final = (
    rf"(?:when\b{_CHECKED}|while\b|during\b|once\b|one time\b|(?:last|this past) (?:year|summer|spring|winter|fall|autumn)\b|years? ago|"
    r"in (?:the )?(?:spring|summer|fall|autumn|winter|hospital|past|icu)\b|back (?:in|when)\b|at (?:my|its|the|one) (?:worst|peak|point)|if i\b|"
    rf"cuando\b{_CHECKED}|durante\b|una vez\b|el ano pasado|en (?:el|la|un|mi) (?:{_FLARE}|verano|invierno|primavera|otono)|hace anos|si (?:no )?(?:como|ayuno|tomo)\b)"
)
_BACK: Final = (
    r"(?:(?:he |ha |han |has |have |it |i |se |me |they )*(?:subid[oa]|bajad[oa]|subi\w*|baj\w+|recuper\w+|mejor\w+|recover\w+|improv\w+|"
    r"better|back up|back down|back to normal|came (?:back )?(?:up|down)|come (?:back )?(?:up|down)|gone (?:back )?(?:up|down)|normaliz\w+|normal|bien|fine)\b)"
)
_JOIN: Final = r"[ ,;.]+(?:(?:and|but|then|y|pero|luego|despues|already|ya|since|now|later|after that|it is|is) )*"
_MOVED: Final = (
    r"(?:f[ea]ll(?:en)?|dropp?(?:ed|ing|s)?|lost|gained|rose|risen|increased|decreased|climbed|went (?:up|down)|gone (?:up|down)|"
    r"came (?:up|down)|down|up|baj(?:o|e|aron|ado)|sub(?:io|i|ieron|ido|e)|ca(?:yo|yeron|ido)|aument(?:o|aron|ado)|disminuy(?:o|eron))"
)
_WAS: Final = (
    r"(?:was|were|had been|used to be|i used to have|i had|before|antes|from|estaba|estaban|era|eran|tenia|estuvo|venia)"
    r"(?: (?:it was|i was|in|at|en|de|with|con|about|around))*"
)
_MONTH: Final = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
)
_COUNT: Final = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|a couple of|several|un|una|unos|unas|about \d+|"
    r"(?:about|around|like|some) (?:two|three|four|five|six|seven|eight|nine|ten))"
)
_LESS: Final = r"(?:less|more|lower|higher|fewer|better|worse|menos|mas|mejor|peor)"
_LIMIT: Final = r"(?:limit\w*|uln|lsn|max\w*|normal\w*|top|tope|range|rango|cut ?-?off|reference)"
_IS: Final = (
    r"(?:,? (?:is|are|would be|will be|es|son|seria|serian|que es|que son|which is|that is|that would be|being|of|de))+"
)
_DOCTOR: Final = r"(?:doctor\w*|docs?|dra?|rheum\w*|reumat\w*|hemat\w*|haemat\w*|nephro\w*|nefro\w*|nurse|hospital|clinic|team|study|surgeon|they)"
_WANTS: Final = r"(?:wants?|would like|likes?|needs?|hopes? for|quiere[n]?|pide[n]?|necesita[n]?)"
_RELATIVE: Final = rf"\b(?:my|mi) (?:\w+ )?(?:{RELATIVES})(?:'s|s)?"
_TELLS: Final = r"(?:says?|said|tells?|told|read|reads|thinks?|checked|gave|wrote|looked|found|remembers?|dice|dijo|leyo|cree|vio|me|i|mine|that)"

NOT_THE_LATEST: Final[tuple[str, ...]] = (
    # What it is or was at times: "130, sometimes down to 90".
    r"\b(?:sometimes|at times|occasionally|one time|at one point|at (?:its|my|the) (?:worst|peak|highest|lowest)|a veces|una vez|alguna vez|en ocasiones)\b"
    r"[^.;!?\d]{0,24}?\b(?:up|down|high|higher|low|lower|hit|hits|reach\w*|hasta|lleg\w+|sub\w+|baj\w+|over|under|above|below|drop\w*|goes|went|got)\b"
    rf"{_TO} (?P<old>{_N})",
    rf"\b(?:up|down|hasta|as (?:high|low) as|dips?|drops?|spikes?|sube|baja){_TO} (?P<old>{_N})(?=[^.;!?\d]{{0,16}}\b(?:sometimes|at times|occasionally|on (?:a )?bad days?|a veces|de repente|en ocasiones|a ratos)\b)",
    # A peak told after the value: "33 but up to 120 when I was on methotrexate".
    rf"(?:{_N})[^!?\d]{{0,40}}?\b(?:(?:up|down|spik\w+|shot|peak\w*|jumped|hasta|lleg\w+|subio|bajo|went|goes|got|as (?:high|low) as)\b)(?: up| down)?{_TO} "
    rf"(?P<old>{_N})[^.;!?\d]{{0,20}}?\b{_THEN}",
    rf"(?:{_N})[^!?\d]{{0,24}}?\b(?:on|with|con) (?:the |el |la |my |mi )?(?!monday|tuesday|wednesday|thursday|friday|saturday|sunday)[a-z]{{4,}} "
    rf"(?:(?:it|they|mine|that|me|se|la|lo)(?: all)? )*(?:went|shot|was|were|got|rose|jumped|climbed|hit|reached|dropped|fell|lleg\w+|sub\w+|baj\w+|fue|estuvo)\b"
    rf"(?: up| down)?{_TO} (?P<old>{_N})",
    rf"(?P<old>{_N})[^!?\d]{{0,24}}?\b(?:went|shot|jumped|rose|climbed|subio|subieron)(?: up)?{_TO} (?P<and_old>{_N}) (?:on|with|con) (?:the |my |el |la )?(?!monday|tuesday|wednesday|thursday|friday|saturday|sunday)[a-z]{{5,}}",
    rf"(?:{_N})[^.!?\d]{{0,24}}?\b(?:max|maximum|min|minimum|maximo|minimo|tope)\b{_TO} (?P<old>{_N}) (?:once|ever|one time|una vez|last year|el ano pasado)\b",
    # How long ago another one was: "58, six months ago it was 66".
    rf"(?:{_N})(?P<old>[,;] ?(?:{_COUNT} (?:years?|months?|weeks?|days?) (?:ago|back|earlier|before)|(?:a|the) (?:year|month|week) (?:ago|before|earlier)|"
    rf"hace {_COUNT} (?:years?|anos?|months?|mes(?:es)?|weeks?|semanas?|days?|dias?)|last (?:year|month|week|spring|summer|autumn|fall|winter|time)|"
    rf"(?:in|back in|en) (?:{_MONTH}|(?:19|20)\d\d)|el (?:ano|mes|verano|invierno) pasado|la (?:semana|ultima vez|vez) (?:pasada|anterior)),? ?"
    rf"(?:(?:it|i|they|mine|was|were|had|only|just|about|around|at|still|i had|i used to have|estab\w+|era|eran|en|a|like|como)(?: |$))*(?:{_N}))",
    rf"(?:{_N}) ?(?P<old>\((?:(?:it|was|were|and|from|antes|before|era|estaba|en) )*{_N} (?:in|last|on|back|en|el|before|ago|a|hace|two|three)\b[^)]*\))",
    rf"(?:{_N}|\b(?:hundred|thousand|cien\w*|mil)\b)[^!?\d]{{0,60}}?\b(?:la (?:vez|ocasion) (?:pasada|anterior)|last time|the time before(?: (?:it|that))?)\b(?P<old>[^.;!?]{{1,60}})",
    # The highest that it ever was.
    r"\b(?:highest|lowest|worst|peak|mas (?:alt[oa]|baj[oa])|peor|(?:maxim|minim)[oa](?= (?:que|fue|ha|he|i had|historic[oa])\b))\b(?! (?:normal|allowed|limit|permitid[oa]|end|part|value is)\b)"
    r"(?: (?:it|that|que|i|ever|value|valor|one|has|have|had|i had|been|was|he|ha|tenido|llegado|estado|es|is|fue|era|of|got|seen|they|saw|recorded|count|a|en|l[oa]))*"
    rf" (?:about |around |como )?(?P<old>{_N})",
    rf"(?<!already )(?<!finally )(?<!now )(?<!fin )(?<!today )(?<!ya )\b(?:(?:me |se )?(?:llegue|llego|llegaron)|peaked|bottomed out|topped out|maxed out|spiked)"
    rf"(?: (?:a|al|hasta|at|to|out|l[oa]s|tener|about|around|como|un[oa]s|mas de|over))+ (?P<old>{_N})(?! ?(?:on|in|el|en) (?:[a-z]+ \d|\d))",
    # It went there and came back: "bajé hasta 18 y he subido mucho".
    r"\b(?:baj(?:o|e|aron)|sub(?:io|i|ieron)|dropped|fell|went|got|rose|climbed|jumped|shot|hit)(?: up| down)?"
    rf"{_TO} (?P<old>{_N})(?=[^.;!?\d,]{{0,20}}{_JOIN}{_BACK}[^\d]*$)",
    rf"\b(?:went|gone|got|dropped|fell|hit|reached|rose|was|subio|bajo|llego|estuvo)(?: up| down)?{_TO} (?P<old>{_N})(?=[^.;\d]{{0,24}}\b(?:nearly|almost|by a hair|casi)\b)",
    # When the illness began, or in a flare.
    rf"(?:^|[.;,!?])\W*(?:[a-z']+ ){{0,3}}?{_ONSET}[ ,:]*(?:(?:it|i|they|l[oa]s?|me|se|was|were|had|i had|i used to have|estab\w+|estuv\w+|era|en|at|lleg\w+|a|baj\w+|sub\w+|hasta|to|down|up|of|"
    rf"went|got|dropped|fell|with|con|only|around|about|como|mine)(?:[ ,]+))*(?P<old>{_N})(?! ?(?:years?|anos|months?|meses|weeks?|days?)\b)",
    rf"(?P<old>{_N}),? (?:que fue |it was |that was |fue |was |back )?(?:{_ONSET})(?![^.;!?]*\d)",
    r"\b(?:por|a raiz de|because of|due to|started with|empez\w+ (?:with|con)|debut\w+ (?:with|con)|found (?:it |out )?(?:because of|through|after|from)|"
    r"picked (?:it )?up (?:because of|from|by|through))(?: (?:about|an?|una?|unas|unos|my|the|las|los|low|very))* [a-z]+(?: (?:count|low|baj[oa]s?|muy|que estaban?))*"
    rf" (?:de|en|of|at|a|about) (?P<old>{_N})",
    # From before something that changed it, with a newer one behind.
    rf"(?P<old>{_N})(?=,? (?:(?:but|though|pero) )?(?:it |that |this |eso |ese |esa )?(?:is|was|es|era|fue)? ?(?:from |de )?(?:before|antes de(?:l)?)\b"
    rf"[^.;!?\d]{{3,60}}[,;.] ?(?:(?:[a-z]+ ){{1,5}}?{_N}|{_N} (?:on|now|today|yesterday|last|this|since|el|ayer|hoy|ahora)\b))",
    # A newer value follows.
    rf"(?P<old>{_N})[^.;!?\d]{{0,40}}[,;] ?(?:(?:but|and|pero|y) )?(?:already|now)(?: (?:and[oa]n?|est[ao]y?n?|v[ao]y?n?|me|se|i have|it is|is|are|at|"
    rf"down|up|back|en|a|to|around|about|por|como|l[oa]s?|quedo|bajo|subio))+ (?=\d)",
    rf"(?P<old>{_N}) (?:on|with|con) (?:the |el |la |my )?[a-z]{{4,}},? (?:(?:and|but|y|pero) )?(?={_N} (?:since|without|off|after|sin|desde|now)\b)",
    rf"(?P<old>{_N},? (?:in|en) (?:19|20)\d\d\b)[^.;\d]{{0,12}}\b(?:since|desde entonces)\b",
    # A change from one value to another, and no range.
    r"\b(?:(?:doubled|tripled|halved|duplic\w+|triplic\w+)(?=[,:])|up|down|risen|rose|went|gone|improved|dropped|fell|jumped|climbed|better|worse|increased|decreased|subio|bajo|"
    rf"mejor\w+|empeor\w+),? (?P<old>(?:from|de|desde) {_N} (?:up |down )?(?:to|a|hasta)) (?={_N})",
    rf"^\W*(?P<old>(?:from|desde) {_N} (?:up |down )?(?:to|a|hasta)) (?={_N} (?:on|since|with|thanks|in|after|now|by|con|desde|gracias|en|tras)\b)",
    # Gone up to where it is.
    rf"^\W*(?:[a-z]+ ){{0,2}}?(?:(?:is|are|finally|now|back|gone|already|slowly|por fin) )*(?P<risen>up to) (?={_N} (?:from|since|again|now|already|at last|finally|after|with)\b)",
    rf"\b(?:finally|at last|now|already|slowly|gone|it is|they are|por fin) (?P<risen>up to) (?={_N})",
    # How much it changed, and what it was before: what it is now is not told.
    rf"\b{_MOVED}(?: (?:by|en|about|around|some|like|casi|nearly|almost|me))* (?P<old>{_N})[ ,;(]+(?:(?:and|it|that|mine|y|que) )*{_WAS} (?P<and_old>{_N})"
    r"(?![^.;!?]*\b(?:now|today|ahora|hoy)\b)",
    rf"\b{_MOVED}(?: (?:by|en|about|around|some|like|casi|nearly|almost|me))* (?P<old>{_POINTS})(?! ?(?:to|a|hasta) \d)",
    rf"(?P<old>{_N})(?: (?:points?|puntos?))?,? (?:of )?{_LESS} (?:than|que)\b(?! ?\d)",
    # A limit or a wish.
    r"\b(?:twice|double|triple|(?:two|three|\d+) ?(?:times|x|veces)|(?:el )?doble|el triple)(?: (?:of|del?|el|l[oa]|the|my|their|upper|lab'?s?|valor))* "
    rf"{_LIMIT}(?: (?:of normal|superior|normal|alto))*{_IS} (?P<old>{_N})",
    rf"\b(?:me|nos|te|les?) (?:piden?|exigen?)(?: (?:que|este[n]?|tenga|las?|los?|en|un|una|minimo|al menos|mas de|over|above|over 1))* (?P<old>{_N})",
    rf"\b{_DOCTOR} {_WANTS}(?: (?:que|it|them|me|to|be|este[n]?|have|get|sub[ae]n?|at|a|least|mine|my|count|tenga|llegue[n]?|keep|stay|de|en))* "
    rf"(?P<old>(?:(?:over|above|below|under|at least|mas de|minimo|more than|arriba de|>) ?)*{_N})",
    # The day of a biopsy is none of a blood test.
    r"\b(?P<other>(?:class|clase|stage|biopsy|biopsia)(?: [1-6iv]+)?,? (?:(?:in|en|from|since|del?|desde) )+(?:[a-z]+ )?(?:19|20)\d\d)\b",
    # Put right by the same breath.
    rf"(?:{_N})[ ,(]+(?:no|not) (?P<old>{_N}) (?:como|as|like)\b",
)
OF_RELATIVES: Final[tuple[str, ...]] = (
    rf"{_RELATIVE}(?: (?:i used to have|i had|(?!{_TELLS}\b)[a-z]+)){{0,4}}[ ,:]+(?P<old>{_N})",
)
"""A relative's value: "my dad's was 30, mine never checked"."""
OF_THE_WRITER: Final[tuple[str, ...]] = (
    rf"\b(?:mine(?: is| was)?|la mia|el mio|l[ao]s mi[ao]s|my own(?: is| was)?)(?: (?:es|fue|era|en|of|at))* (?P<old>{_N})",
)
"""The value of who answers for another, told beside that of the patient."""
OF_THE_PATIENT: Final = (
    r"\b(?:hers|his|theirs|(?:la|el|l[ao]s) de(?:l| ella| el)|(?:her|his) (?:one|value|is|was)|she|he|su)\b"
)
PARTS: Final = r"mitad|tercio|tercera|cuarta parte|half|third|quarter|fifth"
"""A part of what it was or should be, written out: "down to half"."""
DAYS_BESIDE_A_TEST: Final[tuple[str, ...]] = (
    r"[ ,.;]*(?:(?:and|but|y|pero) )?(?:(?:the|my|la|mi|i have|i have my|i have the|tengo|tengo la) )*\bnext (?:one|test|time|prueba|vez)\b[^.,;]*",
    r"[ ,.;]*(?:(?:and|but|y|pero) )?(?:(?:la|el|mi|the) )?\b(?:proxim|siguiente)[a-z]*\b[^.,;]*",
    r"[ ,.;]*(?:(?:and|but|y|pero|because|porque) )?(?:(?:i|just|had|have|got|am on|my|me|last|bajo|vino|la|el|a|the|on|tuve|i had|mi|with) )*"
    r"\b(?:period|regla|periodo|menstruacion)\b[^.,;]*",
    r"[ ,.;]*(?:(?:and|but|y|pero) )?(?:i have |tengo )?(?:an? |my |la |una )?\b(?:appointment|appt|cita)\b[^.,;]*",
    r"[ ,.;]*(?:(?:and|but|y|pero) )?(?:in |en )?\bthis month (?:not yet|no|not)\W*$",
)
"""Beside the result of a test, words about another one, or about what else had its day."""
