"""Words of people who are not 18 yet (en, es). Patterns on lower case without accents."""

from typing import Final

_AHEAD: Final = (
    r"(?:in (?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|a few|a couple of) (?:days?|weeks?|months?)|"
    r"(?:in|on|this|next|come|this coming|early|late|mid) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|week|month|year|spring|summer|autumn|fall|winter|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|birthday)[a-z]*|soon\b|tomorrow\b)"
)
_AHEAD_SPANISH: Final = (
    r"(?:en|el|dentro de|a) (?:\d{1,2} de |\d+ |un |una |unos |unas |dos |tres |cuatro |cinco |seis )?"
    r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|dias?|semanas?|mes(?:es)?|"
    r"(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b|(?:mes|ano|semana) que viene|proximo (?:mes|ano))"
)
_EIGHTEEN_SPANISH: Final = r"(?:los |mis )?(?:18|dieciocho)\b"
_OF_YEARS: Final = (
    r"(?=\W*$| ?[,.;!?](?!\d)| (?:years?|yrs?|y/?o|until|till?|and|but|so|now|right|if|then|tho|though|anos|hasta|y|pero|asi|lol|haha|sorry|btw|"
    r"perdon)\b)"
)

NOT_YET_ADULT: Final = (
    rf"\bi (?:only |just )?(?:turn|will turn|will be|am turning|am going to be|get to be) (?:18|eighteen)\b[ ,]*(?:years old )?{_AHEAD}",
    rf"\bi'?(?:ll be|ll turn|m turning|m gonna be) (?:18|eighteen)\b[ ,]*(?:years old )?{_AHEAD}",
    r"\b(?:i am|i'?m) (?P<age>1[0-7])\b,? (?:until|till|til|going on 18|nearly 18|almost 18)\b",
    r"\b(?:i am|i'?m) (?:still |only |just |technically |actually )+(?P<age>1[0-7]) (?:years?|yrs?|until|till?)\b",
    r"\bnot (?:quite |yet )?(?:18|eighteen) (?:yet|until|till)\b|\b(?:i am|i'?m) not (?:yet |quite )?(?:18|eighteen)\b(?! any)",
    rf"\b(?:(?:yo )?cumplo|voy a cumplir|hago) (?:los )?(?:18|dieciocho)(?: anos)? {_AHEAD_SPANISH}",
    r"\b(?:todavia|aun|solo) (?:tengo )(?P<age>1[0-7]) anos\b|\btengo (?:todavia |aun |solo )?(?P<years>1[0-7]) anos,? (?:hasta|pero)\b",
    rf"\b(?:aun|todavia) no (?:cumplo|he cumplido|hago) {_EIGHTEEN_SPANISH}|\bno (?:he cumplido|cumplo) (?:aun |todavia )?{_EIGHTEEN_SPANISH}",
    r"(?:^\W*|\bi )(?:have not|haven'?t) (?:yet |quite )?(?:turned|reached|hit|become) (?:18|eighteen)\b",
    rf"\bmy (?:18th|eighteenth)(?: birthday)? (?:is|will be|comes|comes up|falls|s)\b(?! (?:over|long|behind|past|already|years?))[ ,]*{_AHEAD}",
)
"""Said of an age and of nothing else, whatever was asked."""
WHERE_NO_NUMBER_IS_ASKED: Final = (
    rf"\b(?:i am|i'?m) (?:only |just )?(?:18|eighteen) {_AHEAD}",
    rf"\b(?:i am|i'?m) (?:still |only |just |technically |actually )+(?P<age>1[0-7])\b{_OF_YEARS}",
    rf"\b(?:todavia|aun|solo) (?:tengo )(?P<age>1[0-7])\b{_OF_YEARS}",
    r"\b(?:aun|todavia) no (?:tengo|llego a) (?:los )?(?:18|dieciocho)\b",
)
"""The same, but for a question whose answer is a number: "I'm still 11" may be a hemoglobin."""
WHERE_THE_AGE_IS_ASKED: Final = (
    rf"^\W*(?:(?:tendre|cumplire|hare|serian?|van a ser) )?(?:los )?(?:18|dieciocho)(?: anos)?,? (?:los cumplo |los hago |ya )?(?:{_AHEAD_SPANISH}|manana\b|pronto\b|pasado manana\b|en breve\b|(?:la|el) (?:semana|mes|ano) (?:que viene|proxim[oa])|la proxima semana)",
    rf"^\W*(?:(?:ya )?(?:mero|merito|casi|casi casi|mismo)|manana|pasado manana|pronto|en breve|dentro de poco|{_AHEAD_SPANISH}|la (?:semana que viene|proxima semana)|el proximo mes),? (?:los |ya |cumplo |hago |tengo |tendre |seran |son |mis )*(?:18|dieciocho)\b",
    rf"^\W*(?:aun|todavia) no {_EIGHTEEN_SPANISH}",
    rf"^\W*(?:i'?m |i am |im |me )?(?:nearly|almost|soon|just about|practically|not quite|not yet|{_AHEAD}),? (?:i'?m |i am |i'?ll be |i turn |to be |turning )?(?:18|eighteen)\b(?! (?:months?|weeks?|days?|years? ago))",
    r"^\W*(?:18|eighteen),? (?:but )?(?:not yet|almost|nearly|not quite(?: yet)?|soon)\b(?! \d)",
    rf"^\W*(?:(?:will be|be|turning|turn) )?(?:18|eighteen) {_AHEAD}(?: \d{{1,2}}(?:st|nd|rd|th)?(?:,? 20\d\d)?)?(?:[ ,.!]+(?:on )?(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:of )?(?:jan|feb|mar|apr|may|"
    r"jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2}(?:st|nd|rd|th)?)?)?\W*$",
    r"^\W*(?P<age>1[0-7])\b,? (?:but|for) (?:only|just|another|almost|nearly)\b",
    r"\b(?:i am|i'?m|tengo) (?P<age>1[0-7])\b,? (?:but (?:only|just|almost|nearly)|for (?:another|only|just)|hasta|pero (?:solo|casi|ya casi))\b",
)
"""A bare number is an age only there."""
WHERE_NO_OTHER_AGE_IS_TOLD: Final = (
    rf"\bno llego a {_EIGHTEEN_SPANISH}",
    rf"\b(?:sin (?:haber )?cumplir|sin llegar a) {_EIGHTEEN_SPANISH}|\b(?:18|dieciocho)(?: anos)? (?:aun |todavia )?(?:no|sin|por) (?:los (?:he )?)?cumpli(?:dos|r|do|rlos)\b",
    rf"\b(?:me |nos )?faltan?(?: (?:solo|aun|todavia|como|unos|unas|apenas))* (?:un|una|unos|unas|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|poco|poquito|nada|\d+)"
    rf"(?: (?:pocos |pocas )?(?:dias?|semanas?|mes(?:es)?))?(?: (?:para|pa|de))?(?: (?:que cumpla|cumplir|tener|llegar a|hacer))? {_EIGHTEEN_SPANISH}",
    rf"\ba (?:un|una|unos|unas|dos|tres|cuatro|cinco|seis|\d+) (?:pocos |pocas )?(?:dias?|semanas?|mes(?:es)?) de (?:cumplir |tener |hacer )?{_EIGHTEEN_SPANISH}",
    r"\b(?:a|an|one|two|three|four|five|six|\d+|a few|a couple of|few|just)?(?: more)? ?(?:days?|weeks?|months?) (?:short of|shy of|off|away from|from|until|till|to|before|to go (?:until|till|to|before)) "
    r"(?:being |turning |i turn |i am |i'?m |my )?(?:18(?:th)?|eighteen(?:th)?)\b(?! (?:days?|weeks?|months?|years? ago)\b)",
)
"""The same, where no other age stands beside it: "diagnosed a month before 18, now 45"."""
