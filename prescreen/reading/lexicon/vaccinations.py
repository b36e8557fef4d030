"""Words that tell a vaccine that was given from one that is to come, and one dose of a series from another."""

from typing import Final

CLAUSE: Final = r"[,;!?\n()]+|\.+(?!\d)|\b(?:but|then|and(?! (?:covid|flu|the (?:covid|flu)))|pero|luego)\b| - |&"
"""Parts the words about one dose from those about the next."""
COMING: Final = (
    r"\b(?:(?:saving|leaving|keeping|holding off|waiting)(?: (?:it|that|on))? (?:for|till|until)|"
    r"me la (?:pongo|ponen|pondre)|booked|booking|scheduled|schedule|(?<!at my )(?<!at an )(?<!at the )(?<!at a )(?<!my last )(?:appointment|appt)|planned|planning|"
    r"plan (?:on|to)|due|upcoming|coming (?:up|soon)|"
    r"(?:is|are|es|son|sera) (?:for|on|in|at|en|el|para|set|next|tomorrow|supposed|the \d|jan|feb|mar|apr|may\b|"
    r"jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|ene|abr|ago|dic|\d)|"
    r"set for|"
    r"next (?:one|dose|shot|jab|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|visit)|"
    r"going (?:in )?(?:to|for)|will (?:get|be|have|need)|getting|get(?:s)? (?:it|my|the|one)|"
    r"need(?:s)? (?:to|a|the|my|one)?|need|have to|supposed to|tomorrow|tonight|later (?:today|this)|ahead|to go|"
    r"to come|"
    r"in (?:a|one|two|three|four|five|six|a few|a couple(?: of)?|\d+) (?:days?|weeks?|months?)(?! (?:ago|apart))|"
    r"this coming|before (?:i|we) (?:fly|go|travel|leave)|me toca|me tocan|toca|tengo cita|cita|"
    r"voy a (?:poner|vacunar|ir a)\w*|me (?:la|lo|las) ponen|me (?:la |lo |las )?(?:van a poner|pondran)|"
    r"pendiente|proxim[oa]|que viene|me falta|falta)\b"
)
OF_A_JOURNEY: Final = (
    r"\b(?:travel(?:l?ing|s)?|fly(?:ing)?|flight|trips?|leav(?:e|ing)|holidays?|vacation|cruise|safari|wedding|"
    r"move|moving|hajj|umrah|viaj[oe]\w*|vuelo|boda|vacaciones)\b"
    r"(?:(?!\b(?:shots?|vaccines?|jabs?|vacunas?|clinic|nurse)\b)[^,;.!?]){0,40}$"
)
"""Before the day of something that a vaccine is wanted for."""
GIVEN: Final = (
    r"\b(?:got|had|gotten|received|given|gave|took|taken|done|did|was|were|been|ago|last|yesterday|already|"
    r"finished|completed|stuck|poked|jabbed|recently|back in|swallowed|squirted|sniffed|"
    r"me (?:la |lo |las )?(?:puse|pusieron|puso|pinche|pincharon|dieron|vacune|vacunaron)|"
    r"me he (?:puesto|vacunado)|pasad[oa]|hace|hara|fue|ayer|anteayer)\b"
)
ADVISED: Final = (
    r"\b(?:said|says?|told me|tells me|thinks?|thought)(?: that)? (?:i|we) (?:should|ought to|need to|could|can)(?: really)? "
    r"(?:have|get|take|do|be)\b"
)
"""What somebody advised; whether it was done is not told."""
NOT_GIVEN: Final = (
    rf"{ADVISED}|"
    r"\b(?:meant|supposed|due|booked)(?: in)? (?:to (?:have|get|be)|for)\b[^.;!?]{0,40}\b(?:but|only)\b|"
    r"\b(?:they|pharmacy|clinic|surgery|gp)(?: had| have|\'d)? (?:run|ran) out\b|"
    r"\bbut (?:nah|nope|no thanks?|not for me|i am not|i said no|no)\b|"
    r"\b(?:keeps? (?:nagging|pushing|on at me|pestering|going on)|nagging|nags|pestering|not bothering|not keen|"
    r"not interested|cancell?ed|postponed|put (?:it )?off|put on hold|"
    r"(?:i |we )?(?:never|did not|have not|had not|not|was not able to|could not)(?: \w+)? (?:get|got|gotten|had|"
    r"have|take|took|book|booked|go|went|make|made|do|done|turn up|show|ended)\b|"
    r"no[- ]show|no appointment|no date(?: yet)? (?:set )?and|skipped|missed|refused|declined|(?<!i )said no|"
    r"i said no(?! (?:shots?|vaccin\w*|jabs?|boosters?|before|earlier|but|though)\b)|turned (?:it|them) down|"
    r"backed out|ran out of|they were out|out of stock|brought up|suggested|recommended|offered|mentioned|"
    r"talked about|told me about|unless (?:i|we) (?:\w+ )?(?:travel|go|get|need|fly|have|become)|(?:a menos que|a no ser que) (?:viaje|vaya|me|haya)|whenever (?:i|we) (?:get|am|become|travel|go|need)|in case (?:i|we)|"
    r"(?<!know )(?<!sure )(?<!remember )(?<!recall )if (?:ever )?(?:i|we|they) (?:ever |do |still )?(?:get|got|go|"
    r"travel|have|need|decide|end|become|am|fly|can|could)|"
    r"not now|not right now|ahora no|si (?:me|viajo|voy|nos|salgo|quedo|consigo)\b|"
    r"cuando (?:me embarace|quede|viaje)|thinking (?:about|of)|considering|want(?:s|ed)?|would love|wish|maybe|"
    r"might|may get|should i|would like|supposedly|no me la (?:puse|pusieron|he puesto)|me ofrecieron|"
    r"me recomendaron)\b"
)
"""Neither given nor coming, as far as the words go."""
NO_TO_ANOTHER: Final = (
    r"\b(?:never|not)(?: ever| really)? (?:had|have|got|get|gotten) (?:an?|any) "
    r"(?!(?:[a-z]+ ){0,2}(?:vaccin\w*|shots?|jabs?|boosters?|doses?|one|injections?|needles?|appointments?|letter|time|chance)\b)[a-z]{4,}"
)
"""What was never had is no vaccine: "never had an ulcer. Got a flu shot"."""
REASON: Final = (
    r"(?:,|\b(?:because|'?cause|cos|since|as|porque|ya que|como)) (?:they|he|she|it was|my|the|a|the)? ?(?:doctor|nurse|gp|"
    r"pharmacist|clinic)?s?(?: had| have)? ?(?:said|told|recommended|suggested|offered|wanted|me l[ao] \w+)\b.*|"
    r"\b(?:because|'?cause|cos|cuz|since|as|porque|ya que|como) (?:the|my|our|los|las|mis|la|el)? ?(?:titers?|titres?|levels?|"
    r"antibod\w+|immunity|bloods?|old (?:one|shot|jab)|work|job|school|titulos?|anticuerpos|defensas|trabajo|escuela)\b.*"
)
"""Why a vaccine was given that has its day: "in October because they recommended it"."""
BECAUSE: Final = r"(?<=[a-z0-9] )(?:because|'?cause|cos|cuz|porque|ya que)\b.*"
"""Why, whatever it was: that "the titers were low" says nothing of when a vaccine is given."""
NOTHING_YET: Final = (
    r"^\s*(?:(?:so far|until now|up to now|hasta ahora|yet) )?(?:no|nope|nah|none|nothing|"
    r"not (?:yet|any|anything)|not so far|zero|ninguna|still (?:none|nothing|not)|todavia no|aun no|nada|"
    r"i have not(?: had (?:any|one))?)\b(?: (?:yet|none|ninguna|so far|recently|lately|this (?:year|month)|"
    r"since \w+|in the last (?:few|three|3) months|in 3 months|at all|of late|still|planned|booked|scheduled|"
    r"coming up|due|lined up|else|planead[oa]|previst[oa]|programad[oa]|por ahora|de momento|todavia))*\s*$"
)
YET: Final = r"\b(?:yet|so far|still|todavia|aun|por ahora|de momento)\b"
OF_AN_OPERATION: Final = r"\b(?:ops?|operat\w+|surger\w+|procedures?|opera\w*|cirugias?|operacion\w*)\b"
"""What is planned beside a vaccine: "flu jab 3 weeks ago, no ops planned"."""
NONE_PLANNED: Final = (
    r"\b(?:no|none|nothing|not|neither|never|nada|ningun[oa]?|sin)"
    r"(?: (?:other|more|else|new|any|ops?|operations?|surger(?:y|ies)|procedures?|vaccines?|shots?|jabs?|operacion(?:es)?|cirugias?|vacunas?))*"
    r"(?: (?:is|are|been|has|have|esta|estan|hay))* "
    r"(?:planned|booked|scheduled|coming(?: up)?|due|lined up|planead[oa]s?|previst[oa]s?|programad[oa]s?|pendientes?)\b"
)
"""What is not planned says nothing of a vaccine that was given: "MMR two weeks ago no operation planned"."""
OF_ANOTHER: Final = r"\b(?:la|el) triple\b(?! viral)"
"""Another vaccine, of which the name is not known: "flu en octubre, la triple la tengo pendiente"."""
OF_ANOTHER_MATTER: Final = (
    r"(?<!with )(?<!with a )(?<!no )(?<!bit of )(?<!con )(?<!sin )(?<!some )\b(?:infect\w*|infeccion\w*|uti|cold|flu|fever|fiebre|bronchitis|pneumonia|cystitis|cistitis|sinusitis|shingles|"
    r"strep|tonsillitis|cellulitis|covid|abscess|absces\w*|antibiotic\w*|cough|tos|resfriado|catarro|gastro\w*|bug|"
    r"flares?|brotes?|rash|migra\w+|seizures?|fits?|stroke|biops\w+|infusions?|scan|mri|ct|xray|x-ray|bloods|blood test)\b"
)
"""What else is told beside a vaccine, with a time of its own: "had a UTI 2 weeks back, flu jab in October"."""
OF_A_VACCINE: Final = (
    r"\b(?:vaccin\w*|vacun\w*|shots?|jabs?|boosters?|doses?|dosis|refuerzos?|immuni[sz]\w*|jabbed|one|second|first|"
    r"la (?:puse|pusieron)|(?:got|had|did|moved|gave|put|have) it|it (?:was|got) (?:moved|done|given|on|in|put off|postponed|delayed))\b"
)
"""In the same clause: the vaccine is meant after all."""
OFFERED_ONE: Final = r"(?<=shot |.jab |cine |.one )(?:that |which )?(?:they|he|she|my \w+|the \w+) (?:offered|recommended|suggested|mentioned)\b(?: me| to me)?"
"""Which vaccine it was, and no word of its not being given: "got the flu shot they offered me"."""
EARLIER: Final = (
    r"\b(?:had|got|done|did|after|already had|llevo) (?:the |my |ya )?(?:first |other |previous )?(?P<n>1|2|3|4|"
    r"one|two|three|four|both|dos|tres)\b(?! (?:weeks?|months?|days?|years?|of))"
)
"""Doses of a series that were given before the one spoken of."""
DOSE_NUMBER: Final = (
    r"\b(?P<d>[1-5]) (?:was|is) (?=\D)|"
    r"(?:#|\bno\.? ?|\bnumber |\bdose |\bshot |\bjab |\bpart |\bdosis )(?P<a>\d|one|two|three|"
    r"four)\b(?! (?:weeks?|months?|days?|years?))|"
    r"\b(?P<b>[1-9])(?:st|nd|rd|th) (?:one|dose|shot|jab|poke|of|is|was|and|prick|in|due)\b|"
    r"\b(?P<c>first|second|third|fourth|fifth|primera|segunda|tercera|"
    r"cuarta)(?: (?:one|dose|shot|jab|poke|dosis|prick|of the series))?\b(?! (?:week|"
    r"of (?:jan|feb|march|april|may|june|july|aug|sep|oct|nov|dec|this|next|last|the month)))"
)
NUMBERS: Final[dict[str, int]] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "primera": 1, "segunda": 2, "tercera": 3, "cuarta": 4, "both": 2, "dos": 2, "tres": 3,
}  # fmt: skip
SERIES: Final = r"\b(?:series|course|set|post[- ]?exposure|pep|halfway|in the middle of|bat|dog|raccoon|serie|pauta)\b"
"""Doses that lie days apart: a fourth one to come means that three were given lately."""
CHOICE: Final = r"\b(?:or|o)\b"
DO_NOT_KNOW: Final = (
    r"\?|"
    r"\b(?:not sure|do not know|did not say|no idea|no clue|can not (?:remember|recall)|"
    r"do not (?:remember|recall)|forgot|forget|unsure|whichever|one of (?:those|them)|who knows|no se|ni idea|"
    r"no me acuerdo|no recuerdo)\b"
)
MEASURE: Final = (
    r",? (?:in(?:to)?|to) (?:the |my |numb |freeze )+(?:mouth|gums?|jaw|cheek|knee|back|eye|joint|hip|shoulder|finger|it)\b|"
    r" (?:titers?|titres?|antibod\w+|immunity|levels?|blood test|serology|exposure|infection|outbreak)\b"
)
"""After a jab that numbs, or the name of an illness that was measured or met, not vaccinated against."""
SAME_TIME: Final = r"\b(?:same (?:day|time|visit|appointment|arm|trip)|at once|together|el mismo dia|a la vez)\b"
"""Of a vaccine that was given with the one named before."""
NOT_THE_VACCINE: Final = (
    r"\b(?:not|never) (?:the |a |any |had the )?(?:vaccin\w*|shots?|jabs?)\b|"
    r"\b(?:no|sin|without(?: an?| any)?|ninguna) (?:vaccines?|vaccinations?|vacunas?|shots?|jabs?)\W*$|"
    r"\bthe (?:actual |real )?(?:illness|disease|virus|rash)\b"
)
"""The illness is meant, not the vaccine against it."""
FELL_ILL: Final = (
    r"\b(?:(?:sick|ill|poorly|infected|laid up) (?:of|with|from|by)|down with|(?:admitted|hospitali[sz]ed|diagnosed) (?:for|with)|suffer(?:ed|ing)?(?: from)?|caught|catching|"
    r"recover(?:ed|ing) from|(?:a )?(?:bout|case|attack) of|treated (?:for|the)|enferm[oae]\w* (?:de|con)|me dio|me contagie de|padeci)"
    r" (?:(?:the|a|an|my|some|bad|very bad|el|la) )*$"
)
"""Right before an illness that somebody had: no vaccine against it."""
FOR_A_TRIP: Final = (
    r",? (?:for|before|ahead of|para|por) (?:(?:my|the|our|a|an|mi|el|la|un) )?(?:[a-z]+ ){0,2}(?:trips?|travels?|"
    r"travell?ing|holidays?|vacation|safari|cruise|journey|flight|honeymoon|visa|viaje|vacaciones)\b"
)
"""After a name that is an illness too: nobody has an illness for a trip."""

NO_VACCINES: Final = (
    r"\b(?:do not|never|did not|will not)(?: ever)? (?:do|take|get|had|got|have|believe in|accept|touch) (?:any |those |the )?(?:vaccin\w+|vaxx?\w*|shots|jabs|immuni[sz]ations)\b(?!.*\b(?:but|except|only)\b)|"
    r"^\W*(?:vacc?in\w*|vacunas?|shots|jabs)\s*[:=,-]?\s*(?:none|no|nope|nil|nada|ninguna)\W*$|"
    r"\bno (?:creo en|me pongo|pongo) (?:las )?vacunas?\b"
)
"""Says of all vaccines that there was none: "I don't do vaccines"."""
VACCINATED: Final = (
    r"(?<!not )(?<!not been )(?<!never )(?<!never been )(?<!not get )(?<!not got )\b(?:vaccinat\w+|immuni[sz]ed|"
    r"jabbed|inoculated|vacun(?:e|ad[oa]|aron))(?: \w+){0,2} (?:for|against|contra|de|para)(?: (?:the|la|el))? $"
)
"""Before the illness that a vaccine was given against: "vaccinated for flu"."""
IN_THE_NOSE: Final = (
    r"\b(?:up|in|into|through|por|en) (?:the|my|her|his|each|both|la|las|el) (?:nose|nostrils?|nariz|fosas?)\b"
)
"""Where a vaccine was put, whatever it is called."""
SWAB: Final = r"\b(?:swabs?|test(?:ed|s)?|hisopo|prueba|blood|bleed\w*|cold|runny|spray every day)\b"
"""Beside it: something else was in the nose."""
_MONTH = r"(?:jan\w*|feb\w*|mar(?:ch|zo)?|apr\w*|abr\w*|may|mayo|june?|junio|july?|julio|aug\w*|ago\w*|sep\w*|oct\w*|nov\w*|dec\w*|dic\w*|ene\w*)"
ON_A_DAY: Final = (
    rf"(?: (?:on|in|el|en|the))* (?:\d{{1,2}}(?:st|nd|rd|th)?(?: (?:of|de))? {_MONTH}\b|{_MONTH} \d{{1,2}}\b|\d{{1,2}}/\d{{1,2}}\b)|"
    r" (?:yesterday|ayer|last (?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b|"
    r" (?:\w+ )?(?:\w+ )?(?:days?|weeks?) ago\b| hace (?:\w+ )?(?:\w+ )?(?:dias?|semanas?)\b"
)
"""Right after the name of a vaccine that was given."""
