"""Words around ages."""

import re
from typing import Final

from prescreen.reading.lexicon.calendar import MONTHS
from prescreen.reading.lexicon.scope import RELATIVES

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))

DECADE: Final = (
    r"\b(?:early|mid|late|middle|young|high|low)[ -]?(?:to[ -](?:mid|late)[ -])?(?:my )?(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:y|ies)\b|"
    r"\b(?:early|mid|late)[ -]*'?\d0'?s\b|"
    r"\bin (?:my|his|her|their) (?:early |mid |late )?(?:'?\d0'?s|twenties|thirties|forties|fifties|sixties|"
    r"seventies|eighties|nineties|teens)\b|"
    r"\b'?\d0'?s\b|\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)[- ]?(?:ish|something|odd)\b|"
    r"\b\d0[- ]?(?:ish|something|odd)\b|\bmiddle[- ]aged?\b|"
    r"\bold enough\b|\b(?:an )?adult\b|\bsenior\b|\bpensioner\b|\bteenager\b|\belderly\b|\byoung\b"
)
BORN: Final = (
    r"\b(?:born(?! with| early| premature\w*| again| a )|"
    r"(?<!gave )(?<!give )(?<!giving )(?<!since )(?<!from )birth(?! control| pills?| defects?| weight| canal|"
    r" plan| mother| of | parents?)|"
    r"dob|d\.o\.b|birthday|birthdate|b\.|nacid[oa]|naci)\b"
)
BETWEEN: Final = (
    r"(?:(?!\b(?:after|before|when(?! i was)|until|till|once|while|cuando(?! naci)|despues|antes)\b)[^!?;\n]){0,28}"
)
"""Between that and the date; what happened after somebody was born is dated by it."""
OF_ANOTHER: Final = (
    r"\b(?:my|our|her|his|the|a|mi|nuestr[oa]|"
    r"su) (?:(?:first|second|third|fourth|last|youngest|eldest|oldest|middle|little|other|only|new) ?)+"
    r"(?:one|ones|child|kid|baby|boy|girl|son|daughter|twins?)? ?(?:was|were|is|are|got|being) $|"
    r"\b(?:was|were|am|is) not $|\bnot $"
)
"""Before the birth of somebody else, or one that is denied."""
STORY: Final = (
    r"\b(?:since|lupus|sle|diagnos\w*|gave|got|had|started|began|moved|married|graduat\w*|desde|me diagnostic\w*|"
    r"les|empec\w*|di a luz|me cas\w*|tuve|parto)\b"
)
"""A date beside one of these is of something else than a birth."""
TURNING: Final = (
    r"\b(?:(?:hago|cumplo|cumplire|hare|voy a (?:hacer|cumplir)|me caen|me tocan)(?: ya)?(?: los)?|turn(?:ing|s)?|"
    r"(?:will|going to|about to) (?:be|turn)|"
    r"(?:almost|nearly|just about|soon|a punto de (?:cumplir|hacer|tener)(?: l[ao]s)?|close to|coming up on|going on|pushing|practically|towards?|"
    r"heading (?:for|to|towards?)|nearing|approaching|shy of|short of|until i am|"
    r"voy (?:para|pa'?|hacia|a|camino de)(?: los)?|(?<=\d\d )(?:anos )?(?:para|pa'?)(?: los)?(?: cumplir)?(?: los)?|rozando los|cerca de los|till i am|before i am|before i turn)(?: to be)?|"
    r"not (?:quite|yet)|(?<!should )(?<!must )(?<!might )(?<!may )(?<!would )(?<!could )(?<!can )(?<!i'd )be)\s*$"
)
TURNED: Final = (
    r"\b(?:hoy|today) (?:cumplo|hago|i turn|i will be turning|turning)(?: los)?\s*$|"
    r"\b(?:acabo|ended) de (?:cumplir|hacer)(?: los)?\s*$|(?:just|already|recently|have) turned\s*$|"
    r"turned(?: the)?\s*$"
)
SAID: Final = (
    r"(?:^|[^a-z])(?:i am|age|aged|am|he is|she is|they are|is|years?)\s*(?:now |currently |only |just |about |:|"
    r"=|of )*$"
)
UNIT: Final = r"^[\s-]*(?:years?(?:[\s-]*(?:old|young|of age))?|yrs?(?:[\s-]*old)?|y[ /.]?o\b|yo\b|y\b|an(?:os|itos)\b)"
OTHER_UNIT: Final = (
    r"^ (?:people|persons?|personas?|men|women|children)\b|"
    r"^ (?!(?:years|yrs|anos|anitos|yes|thanks|is|was|this|plus|always|turns|as|has|its)\b)[a-z]{3,}s\b(?! old)|"
    r"^[\s-]*(?:(?:mg|g|umol|mmol|iu|u|ml|cells|k|mcg|ng|pg)/|umol|kilos?|gramos?|libras?|metros?|litros?|"
    r"centimetros?|°|degrees?|grados?|mcg|g\b|g/|l\b|mmhg|points?|feet|ft\b|inches|mmol|u/|mg|kg|lbs?|pounds?|cm|"
    r"%|weeks?|months?|mos?\b|days?|hours?|minutes?|mins?\b|seconds?|quarters?|fortnights?|centur|decades?|times|"
    r"years? (?:ago|with|of (?!age)|de (?!edad|vida)|since|later|in|on|back|off|short|shy|away|until|till|before|to|left|from|"
    r"(?:older|younger|more|less) than|para|antes|menos|mas joven|mayor que|menor que)\b|"
    r"anos (?:para|antes|menos|mas (?:joven|viej[oa])|mayor(?:es)? que|menor(?:es)? que|de l[ao]s)\b|"
    r"(?:years? )?(?:no|sin|por|aun no|todavia no) (?:los (?:he )?)?cumpli|(?:years? )?(?:but )?not yet\b|"
    r"yrs? (?:ago|with|since|later|in|back)|ml|th\b|st\b|nd\b|rd\b)"
)
OF_AGE: Final = (
    r"[\s-]*(?:(?P<unit>years?|yrs?|anos?|months?|mos?|mes(?:es)?|weeks?|wks?|semanas?|days?|dias?)[\s-]*"
    r"(?:old\b|of age\b|young\b|de (?:edad|vida|antiguedad|nacid[oa])\b)|y[ /.]?o\b)"
)
"""After a number that can be nothing but an age; the unit is missing in "87 yo"."""
YEARS_A_UNIT: Final = {"m": 1 / 12, "w": 7 / 365.25, "s": 7 / 365.25, "d": 1 / 365.25}
"""By the first letter of the unit, where it is not years."""
FIRST_PERSON: Final = r"\bi\b[^.;!?]{0,30}$"
LASTING: Final = (
    r"\b(?:for|hace|durante|llevo|lleva|llevaba|past|last|within|every|during|over the|after|desde hace)"
    r"(?: (?:the|ya|already|como|unos|about|around|almost|nearly|over|like|unos|mas de|casi|now))?\s*$"
)
"""Before years that are a length of time."""
LASTING_YEARS: Final = (
    r"\b(?:been|had (?:it|this|lupus|sle)|have (?:it|this|lupus|sle)|with (?:it|this|lupus|sle)|lupus|sle|sick|"
    r"ill|living with (?:it|this|lupus)|battling|fighting|dealing with (?:it|this|lupus)|this (?:disease|illness)|"
    r"married|together|working|smoked|sober|after|in|diagnosed|"
    r"van|son ya|"
    r"with lupus)(?: (?:about|around|almost|nearly|over|like|already|some|now|ya|unos|casi|maybe|roughly|"
    r"more than|a good|at least))*\s*$"
)
"""Before a number with "years" that is a length of time."""
BORN_SHORT: Final = (
    r"\b(?:(?:born|naci|nacid[oa])(?: (?:in|around|back in|about|year|the year|en|en el|en el ano|el|ano|el ano|del?))?|birth ?year(?: is| was|:)?|"
    r"year of birth(?: is| was|:)?|"
    r"class of birth)\s*(?:19|')?\s*'?(?P<year>\d\d)(?!\d|[/.,-] ?\d|(?:st|nd|rd|th)\b|"
    rf"\s*(?:years|%|weeks|anos|days|de (?:{_MONTH})|(?:of )?(?:{_MONTH})\b))"
)
"""A year of birth in two digits."""
YEAR_ALONE: Final = (
    r"^[^\w']*(?:(?:i am|soy|yo|a|an|de|del|modelo|model|year|from|in|ano)(?: (?:del?|el|an?|ano|la|los))* )?(?:"
    r"'(?P<year>[3-9]\d|0\d)(?! ?(?:years|anos))(?!\d|[.,]\d)|(?P<model>[3-9]\d) (?:model|baby|vintage)\b)|"
    r"^\W*(?:soy |yo |i am )?(?:de |a |an )?(?:modelo|model)(?: (?:del?|ano|el))* '?(?P<made>[3-9]\d)(?!\d|[.,]\d)|"
    r"^\W*(?:soy )?del '?(?P<of>[3-9]\d)(?!\d|[.,]\d)"
)
"""The two digits of a year, where the age is asked: "'75", "soy del 82"."""
SPACED: Final = (
    r"^\W*(?:(?:i am|i have|age|tengo|edad|yo)\W+)?(?P<tens>[1-9]) (?P<ones>\d)(?: years? old| years| anos)?\W*$"
)
"""The digits of an age apart."""
_COUNT: Final = r"(?P<{0}>\d{{1,3}}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|an?)"
YEARS_FROM: Final = (
    rf"\b{_COUNT.format('less')} (?P<unit>years?|anos?|yrs?|months?|weeks?|days?|mes(?:es)?|semanas?|dias?) "
    r"(?:(?:short of|shy of|short from|off|away from|from|until|till|before|to go (?:until|till|to|before)|less than|younger than|"
    r"para|pa|menos (?:de|que)|menor que|antes de|mas joven (?:que|de)|de)(?: (?:turning|i turn|reaching|hitting|being|cumplir|llegar a|tener|hacer))?) "
    r"(?:(?:the age of|los|my|mis|l[ao]s) )?(?P<age>\d{2,3}|[a-z]+ty(?:[ -][a-z]+)?)(?:th)?\b"
    r"(?! ?(?:%|kg|mg|days?|weeks?|months?|kilos|people|of us|pills?|years? ago|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
    r"septiembre|octubre|noviembre|diciembre)))"
)
"""How far somebody is from an age: "two years short of 70"."""
OLDER_THAN: Final = rf"\b{_COUNT.format('more')} (?:years?|anos?) (?:older than|past|over|more than|mayor que|mas que|mas de|pasad[ao]s?) (?:los )?(?P<age>\d{{2,3}})\b(?! ?(?:%|kg|mg))"
OF_A_CLASS: Final = (
    r"\b(?:class|promocion|generacion|quinta|clase|reemplazo) (?:of|del?|de los?)(?: '?(?:19)?)? *'?\d{2,4}"
)
"""A year of a school or a draft, and no year of birth."""
OF_A_CHILD: Final = (
    r"\bmy (?:first|second|third|fourth|other|younger|older|youngest|oldest|eldest|little|big) (?:child|kid|baby|one|son|daughter|boy|girl)"
    r"(?: (?:is|was|turns|just|only|about|turned|will be))* $"
)
"""Before the age of a child of one's own."""
BORN_YEAR: Final = (
    r"\b(?:naci(?:o|d[oa]s?)?|born|birth(?:day)?)\b[^.;!?\d]{0,14}(?:\bin|\ben|\bel|\bdel?|\bof|')\s*'?\s*$"
)
"""Before the two digits of a year of birth, which are no age."""
BORN_MONTH: Final = (
    rf"(?:\b(?:born|birth|dob|birthday|birthdate|nacid[oa]|naci)\b[a-z :.]{{0,24}}?|"
    rf"^\W*(?:(?:in|en|it is|de|i am|from|back in|"
    rf"an?)\b ){{0,3}})\b(?P<month>{_MONTH})\.?(?:(?<!\bin january)(?<!\bin february)(?<!\bin march)(?<!\bin april)(?<!\bin may)(?<!\bin june)(?<!\bin july)(?<!\bin august)(?<!\bin september)(?<!\bin october)(?<!\bin november)(?<!\bin december),)?"
    r"(?: of| del?| de los| in| de el)?(?: ano)? ?'?(?P<year>3[2-9]|[4-9]\d)(?!\d|[/.,-]\d|"
    r"\s*(?:years|%|weeks|g\b|u\b|mg|now\b|today\b|ahora\b|ya\b))"
)
"""The month and the year of birth in two digits."""
OF_SOMEBODY: Final = (
    r"\b(?:he|she|they|i|tiene|tienen|tengo|tenia|aged?|"
    r"edad)(?: (?:is|are|am|was|has|have|de|about|around|some|like|unos|unas|maybe|probably|entre|between))*\s*$"
)
"""Before the age of a person, told as a span."""
HEIGHT: Final = r"(?<![\d.,])\d ?(?:'|ft\.?|foot|feet|pies) ?\d{0,2}(?![\d.,]\d)(?: ?(?:''|\"|in\b|inches))?"
AT: Final = (
    r"\b(?:(?:desde|since|a) los|at|when i (?:was|have|had)|since i was|was|from age|since age|at the age of|"
    r"diagnosed at)\s*(?:age )?$"
)
NOT: Final = (
    r"\b(?:do|does|did|have|has|am|is) not (?:(?:yet|quite|even|have|turned|reached|hit|got to|completed|been) )*(?:the age of )?$|"
    r"\b(?:no|nunca|aun|todavia|ni|sin)(?: (?:aun|todavia|yo|he|me|ya|haber))* (?:cumpl\w+|tengo|llego a|alcanzo|hago)(?: (?:l[ao]s|a los|aun|todavia))*\s*$|"
    r"\b(?:feel(?:s|ing)?(?: like| about| all of)?|look(?:s|ing)?(?: like| about)?|joints of an?|body of an?|"
    r"siento de|parezco de|me echan|me ponen|me dan|aparento|parezco|not|isn't|stages?|class|clase|grade|grado|"
    r"type|tipo|phase|fase|level|nivel|etapa|estadio|number|no\.|step|part|option|"
    r"room|ward|unit|chapter|page)\s*$"
)
TODAY: Final = (
    r"\s*(?:years old |anos )?(?:today|hoy|"
    r"for (?:(?:another|a few|the next|more|\d+|two|three) )+(?:days?|weeks?|months?)|"
    r"(?:this )?(?:last|past) (?:week|month|year|summer|spring|autumn|fall|winter)|yesterday|(?:a|\d+|two|three|few) (?:days?|weeks?|months?) ago)\b"
)
"""After an age that is told ahead: the day has come, and it still holds."""
SOON: Final = (
    r"[\s,]*(?:next|l[ao]s? (?:cumplo|cumplire|hago)(?! today| hoy)|"
    r"come (?:the )?(?:spring|summer|fall|autumn|winter|new year(?:'?s)?(?: day| eve)?|christmas|xmas|easter|my birthday|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|"
    r"august|september|october|november|december)|"
    r"(?:in|en|within|dentro de) (?:about |just |only |like |around |unas? |"
    r"unos )*(?:(?:a|an|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|a few|couple|some|"
    r"un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|pocos|pocas|unas|unos|some) )?(?:more )?(?:days?|"
    r"weeks?|months?|dias?|semanas?|meses|mes|of (?:days?|weeks?|months?))|"
    r"in (?:january|february|march|april|may|june|july|august|september|october|november|december)|"
    r"on (?:my|the|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|soon|tomorrow|the day after tomorrow|"
    r"(?:pasado )?manana|this (?:summer|fall|winter|spring|(?:coming )?(?:monday|tuesday|wednesday|thursday|friday|"
    r"saturday|sunday)|coming (?:week|month|january|february|march|april|may|june|july|august|september|october|"
    r"november|december)))\b"
)
IN_SCORES: Final = (
    r"\b(?P<scores>two|three|four|[234])[ -]?score(?:[ -]years?)?(?:(?: and|,| plus| &)? (?P<rest>one|two|three|four|five|six|"
    r"seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|1?\d)\b)?(?:,? (?:plus|and) (?P<more>one|two|three|four|five|six|seven|eight|nine|\d)\b)?"
    r"(?! (?:out )?of\b)(?:[ -](?:years?|and)\b)*"
)
"""An age told in twenties: "four score and two"."""
TOWARDS_TEN: Final = (
    r"\b(?:voy|vamos|ando|ande|tiro|tirando|va|anda|camino)(?: ya)? (?:para|pa'?|por|about|hacia|de|cerca de|rozando)(?: l[ao]s)?\s*$|"
    r"\b(?:rozo|rozando|rondo|rondando|llegando a|acercandome a) l[ao]s\s*$"
)
"""Before a round number that is come to or passed by some years: "voy pa' los 50"."""
BIRTHDAY_AFTER: Final = (
    rf" ?(?:(?:on|in|next|this coming|this|by|at|come|from|el|en|la|the|proximo) (?:the |el |of )?(?:\d|"
    rf"(?:{_MONTH})\b|[a-z]+day\b|weeks?\b|months?\b|"
    r"a (?:week|month|fortnight)|(?:two|three|four|few|couple)\b|end\b|year\b|spring|summer|autumn|fall|winter)|"
    r"soon\b|tomorrow\b|very soon|pronto)"
)
"""After the age that somebody is going to have."""
GOAL: Final = (
    r"\b(?:un|'?)?til+ (?:i am|i turn|i was|i will be|i reach|age|the age of)\s*$|\b(?:before|by the time|once|when|unless|after) "
    r"(?:i am|i turn|i was|i will be|i reach)(?: about| around)?\s*$|"
    r"\b(?:hasta (?:que (?:tenga|cumpla)|los)|antes de (?:los|cumplir)|cuando (?:tenga|cumpla))(?: los)?\s*$"
)
"""Before an age that somebody names as a time to come, beside an answer: "no babies until I'm 30"."""
ROUNDED: Final = r"'?s\b|,?[ -]?ish|[ -]something|[ -]odd"
PLAINLY: Final = (
    r"\b(?:i am|he is|she is|they are|aged?|(?:my|correct|real|right|mi) (?:age|edad) "
    r"(?:is|es|should be|debe ser|:|=))\s*(?:now |only |just |currently |actually |really |de )*$"
)
ENDS: Final = (
    r"\s*(?:$|[,.;!]|and\b|btw\b|by the way|lol\b|haha|actually\b|not\b|y no\b|no \d|today\b|now\b|f\b|m\b|/|"
    r"with\b|but\b|female|male|woman|man|(?:my )?(?:dear|love|hun|hon|honey|darling|sweetheart|pet|mate|son|doc|doctor)\b)"
)
BESIDE_A_CHOICE: Final = r"\b(?:i am|tengo|i have|cumpli|just turned)(?: (?:ya|ahora|now|only|just|already))? $"
"""Before an age beside the answer to a question that no number answers: "firmo yo, tengo 18", "at seventy-three?"."""
BESIDE_A_CHOICE_ENDS: Final = (
    r"(?:\s*$|[.;!?)]|,(?! ?\d)| ?(?:so|and|y|btw|lol|asi que|ya)\b| (?:that|it) (?:would|is)\b|"
    r" (?:years old|anos)\b(?! (?:con|of|de|with)\b))"
)
AT_THIS_AGE, AT_THIS_AGE_ENDS = r"(?:^|[,.!;:-]) ?(?:no )?(?:at|a mis|con mis) $", r" ?\?|,? (?:that|it) (?:would|is)\b"
"""Around an age that says all: "at 61 that would be a miracle"."""
OF_AGE_TO_TELL: Final = 14
"""Nobody younger writes of an age in passing."""
MY: Final = r"\b(?:my|our|his|her|their|mi|nuestr[oa]|su)\s+$"
"""Before an age that is somebody else's: "my 14 year old"."""
THIRD: Final = r"\b(?:he|she|they) (?:is|are)(?: (?:now|only|just|already))*\s+$"
"""Before an age that is told of somebody who does not write."""
OWN_AGE: Final = (
    r"(?:^|[.;!?,]|\b(?:i|i am|am|me|im|i turned|i just turned|soy|tengo|yo|cumpli|age|aged|edad)"
    r"(?: (?:an?|only|just|now|still|una?|solo|is|:))*|\bi have)\W*$"
)
"""Before an age that is the writer's own."""
BESIDE_CHILDREN: Final = (
    r"(?:\b(?:i have|tengo|i am|a mis)|(?:^|[.;!?]) ?(?:pues |y |ya |mij[oa],? )?(?:with|con))(?: (?:ya|already))? (?P<age>1[89]|[2-9]\d|1[01]\d)(?: (?:years(?: old)?|anos))?(?: (?:cumplidos|bien \w+))?,?"
    r" (?:and|y)(?: (?:with|con|tengo|i have|have|ya))* (?:\d{1,2}|an?|one|una?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|un monton de|muchos)"
    r" (?:hij|niet|bisniet|nietecit|children|kids|grand ?(?:children|kids|sons|daughters)|great|sons|daughters|my son)"
)
"""An age with no word for years, before the number of children: "tengo 71 y nueve nietos"."""
LEAST_UNASKED: Final = 10
WITH: Final = r"\s*(?:con|de (?!edad)|desde|asi|en|sin|que|padec\w+|sufr\w+|tom\w+|luch\w+|viv\w+|with|of (?!age)|in)\b"
"""After years that somebody has had something, which are no age: "tengo 16 años con lupus"."""
CORRECTS: Final = (
    r"\b(?:(?:had|was|it was|it is|since) my birthday|birthday|hang on|hold on|espera|espere|ya (?:los )?cumpli|"
    r"sorry|i mean|i meant|no|wait|oops|correction|actually|make that|rather|perdon\w*|digo|quise decir|"
    r"mejor dicho)\b"
)
MENDS: Final = (
    r"[\s,.!?-]*(?:(?:years? old|years)[\s,.!-]*)?(?:(?:oh|no|wait|sorry|oops|actually|i mean|i meant|make that|"
    r"scratch that|hang on|correction|or rather|rather|er+|um+|uh+|digo|perdon|mejor dicho|quise decir|"
    r"well)[\s,.!-]+)+"
    r"(?:(?:i am|it is|that is|now)[\s,]+)*|"
    r"[\s,.!?…-]*(?:(?:哎呀?|啊|哦|呃|噢|不好意思|抱歉|不)[\s,.!?…]*)*(?:(?:打|说|写|记|弄|输|按)?错了?|不对|不是)[\s,.!?…]*(?:(?:应该|是|我|今年)\s*)*"
)
"""All that stands between an age and the one that takes its place."""
ITEM_BEFORE: Final = (
    r"(?:^|"
    r"[.,;:!\n])\s*(?:(?:hi|hello|hey|hola|ok|okay|so|well|sure|yes|i am|i have|age|aged|soy|tengo|edad|female|"
    r"male|woman|man|f|m|mujer|hombre|an?)\b[ :,.-]*)*$"
)
ITEM_AFTER: Final = (
    r"(?: (?:here|now|woman|female|male|man|lady|guy|f|m|mujer|hombre|years old))*\s*(?:$|[.,;:!\n](?!\d)|"
    r" (?:and|y|with|on|-+) )"
)
"""Around a number that is an item of its own."""
CLAIMED: Final = (
    r"\b(?:grand\w+|son|daughter|kids?|husband|wife|partner|sister|brother|friends?|people|everyone|everybody|niet[oa]s?|hij[oa]s?|marido|amig[oa]s?)"
    r"(?: (?:always|all|still|siempre))? (?:insists?|thinks?|says?|swears?|jokes?|reckons?|believes?|claims?|dicen?|creen?|insisten?)(?: (?:that|que))?"
    r" (?:i am|i have|tengo)(?: (?:really|about|only|already|at least))* $"
)
"""Before an age that others give one in jest: "my grandson insists I am 85"."""
LOOSELY: Final = r"\b(?:basically|practically|virtually|so|like|might as well be|as good as|call it|or)\s*$"
"""Before an age that is rounded up."""
ADULT: Final = (
    r"\b(?:over|above|older than|more than|past|at least|mas de|mayor(?:es)? de) (?:the age of |"
    r"los )?(?P<over>1[89]|[2-9]\d)\b|"
    r"\b(?P<plus>1[89]|[2-9]\d) ?(?:\+|(?:or|and|o|y) (?:over|older|above|up|mas|mayor))|"
    r"\b(?:an? (?:grown )?adult|grown[- ]up|of age|mayor de edad|adult[oa]|cumpli la mayoria|(?:yo )?(?:si )?soy (?:ya )?mayor(?! (?:que|a|de|en)\b))\b|(?:已|已经)?成年"
)
"""Said by a person who does not tell their age: they are an adult."""
MINOR: Final = (
    r"\b(?:under|below|younger than|not yet|menos de|menor de) (?:1[0-8])\b|\bunder ?age\b|"
    r"\b(?:a|un|una) (?:minor|menor)\b|\bmenor de edad\b|未成年"
)
NOT_ADULT: Final = r"\b(?:not|no|nearly|almost|not yet|casi|todavia no|aun no)\b[a-z ,]{0,16}$|(?:没有?|还没|不是)$"
_AGE: Final = (
    r"(?:only |just |now |already )?(?:\d{1,3}|"
    r"[a-z]+ty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)(?![\d.,]*\d)(?! ?(?:%|kg|lbs?|weeks|"
    r"months|days|miles))"
)
MINE: Final = rf"\b(?:i am|i am (?:the|her|his|their) (?:patient's )?(?:{RELATIVES})(?: and| here)?,?|i was|my age is|my own age is|yo tengo|yo|me,?) \(?{_AGE}"
BARE_AGE: Final = r"^\W*\d{1,3}(?: (?:years?|anos|yrs?)(?: old)?)?\W*(?:[,.;(]|\b(?:and|but|y|pero)\b)"
"""An age alone at the start, which answers the question: "60, I'm 57"."""
THEIRS: Final = (
    rf"\b(?:(?:she|he|her|him)(?: is|'s)?,?|(?:her|his) age is|(?:{RELATIVES})(?:,? who| que)?(?: is|'s| tiene)?,?|(?:the )?patient(?: is)?,?|"
    rf"(?:ella|el)(?: tiene)?,?|(?:la |el )?paciente(?: tiene)?,?|(?<![a-z] )tiene) {_AGE}"
)
PATIENT_ELSE: Final = (
    rf"\b(?:my|mi) (?:\w+ )?(?:{RELATIVES})\b[^.!?]{{0,20}}\b(?:(?:has|with|got) the (?:lupus|sle|illness)|is the (?:patient|sick one|one (?:who|with))|tiene el lupus|es (?:la|el) paciente)\b|"
    rf"\b(?:typing|type|writing|write|answering|answer|asking|filling|fill)\b[^.!?]{{0,16}}\b(?:for|on behalf of) (?:my|our) (?:\w+ )?(?:{RELATIVES})\b|"
    rf"\b(?:{RELATIVES})\b.{{0,60}}\bi(?: am|'m)? (?:just |only |do |does |am doing |doing |here )*(?:the )?(?:typ(?:e|ing|ist)|"
    rf"writ(?:e|ing)) ?(?:this|it|for (?:her|him|them)|here)?(?:[.,;!]|$)|"
    rf"\bi am (?:the (?:patient's )?|her |his |their )(?:{RELATIVES})\b|\bmy (?:{RELATIVES}) the patient\b|\bthe patient is my (?:{RELATIVES})\b"
)
"""The patient is not the one who writes."""
OTHERS_TOO: Final = (
    r"^\W*\d{1,3}(?: years?| yrs?)?(?: old)?(?P<other>[ ,.;]+(?:(?:and|but|y|pero) )?(?:my|mi) (?:(?!\b(?:age|birthday|last|next|hemoglobin|hb|creatinine|platelets?|count|score|sledai|weight|pain)\b)[a-z' ]){2,40}?(?:'s| is| was| turned| tiene| cumplio| i have)"
    rf"(?: about| only| just)? {_AGE}(?![.,]?\d))"
)
"""An age alone at the start and somebody else's after it: "57 and my doctor is 60"."""
OTHERS_BESIDE: Final = (
    rf"\b(?:my|mi) (?:\w+ )?(?:{RELATIVES}|espos[oa]|viej[oa]|abuel[oa]|herman[oa]|hij[oa])\b[^.;]{{0,24}}?\b(?:hubiera|habria|tendria|cumpliria|iba a)\b(?: (?:cumplido|cumplir|tenido|tener|ahora|ya))* {_AGE}|"
    rf"\b(?:my|mi) (?:\w+ )?(?:{RELATIVES}|espos[oa]|viej[oa]|abuel[oa]|herman[oa]|hij[oa]) (?:tiene|has) {_AGE}(?: anos)?(?=[ ,.;]+(?:(?:and|but|y|pero) )?(?:yo|i)(?: tengo| am| have)? \d)"
)
"""An age of somebody else, who died or is told beside oneself: "mi mamá tiene 56 y yo 31"."""
OF_ANOTHERS_BIRTH: Final = (
    r"(?: (?:was|is|were|has been|fue))? (?:born|naci[od]?[oa]?|birth(?:day|date)?)\b[^,;.]*(?=[,;.]| (?:and|but|y|pero)\b)[,;.]?"
    r"(?: ?(?:and|but|y|pero))?(?=.*\d)"
)
"""After a relative: when they were born, where another day follows."""
ONLY_AN_AGE: Final = re.compile(
    r"\W*(?:(?:yes|and|but|well|si|y|pues|yo|i|he|she|el|ella|mi \w+|my \w+) )*(?:tengo|tiene|am|is|has|have)"
    r"(?: (?:only|just|now|ya|solo))* \d{1,3}(?: (?:years?|anos)(?: old| of age)?)?\W*"
)
"""Nothing but an age: no answer to anything else."""
LAST_BIRTHDAY: Final = (
    r"\bi (?:was|turned) (?P<age>[1-9]\d) (?:(?:just|only|back|in|last|this|on|at|early|late) ){1,3}(?:january|"
    r"february|march|april|may|june|july|august|"
    r"september|october|november|december|christmas|spring|summer|autumn|winter|week|"
    r"month)\b(?!,? (?:of )?(?:19|20)\d\d)(?! when)"
)
"""The last birthday: "I was 58 in October"."""
OF_A_PART: Final = (
    r"\b(?:knees?|hips?|backs?|joints?|body|bones?|skin|mind|heart|spirit|hands?|feet|eyes?|ears?|brain|legs?|"
    r"lungs?|kidneys?|face|rodillas?|cadera|caderas|espalda|huesos|cuerpo|corazon|manos|pies|articulaciones)"
    r"(?: (?:are|is|say|says|feel|feels|think|thinks|have|has|look|looks|act|acts|like|more|about|closer|to|over|"
    r"at|least|of|an?|tienen?|tengo|parecen?|son|es|de|como|unos|the|i|they|it))*\s*$"
)
"""Before the age that somebody gives to a part of the body."""
TOLD_PLAINLY: Final = (
    r"(?:^\W*|[.,;!?] *(?:[a-z]+ )?)(?:(?:i am|soy|tengo|i have|i will be turning)(?: (?:only|just|now))? )?$"
)
"""What stands right before an age that somebody plainly tells, whatever else they say."""
_NO_AGE_BEHIND: Final = (
    r"(?![\d.,]*\d)(?! ?-?(?:years?|yrs?|anos?|ano|y/?o|yo|old|female|male|woman|man|mujer|hombre|f|m)\b)"
)
DOSE_AFTER: Final = (
    r" (?:(?:at|of|de|a|dose|dosis|is|it is|son|es|about|like)[ :]+)*(?P<dose>\d{1,4}(?:[.,]\d+)?)"
    rf"{_NO_AGE_BEHIND}(?!,? (?:and |y )?(?:i am|i'm|soy|tengo)\b)"
)
DOSE_BEFORE: Final = (
    r"(?<![\d.,])(?P<dose>\d{1,4}(?:[.,]\d+)?) ?(?:mgs?|mcg|ug|milligrams?|miligramos?|micrograms?)? ?(?:of|de)"
    r" (?:the |my |la |el |mi |oral |daily )?$"
)
"""How much of a medicine is taken, right after its name or right before it: no age."""
BIRTHDAY: Final = r"\b(?:(?:los|las) )?cumpl(?:i|io|o|e)\b(?: (?:los|mis|sus|\d+|anos))* (?:en|el|hace|ayer)\b[^.,;:!?]{0,20}?(?=$|[.,;:!?]| (?:y|and)\b)"
"""When somebody had their birthday, which is no day of a medicine: "los cumplí en agosto"."""
