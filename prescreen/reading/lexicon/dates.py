"""The written forms of dates by name; `prescreen.reading.date_rules` works out what each stands for."""

from typing import Final

from prescreen.reading.lexicon.calendar import MONTHS, ORDINALS, SEASONS, UNSURE_MONTHS, UNSURE_WEEKDAYS, WEEKDAYS

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_SURE_MONTH = "|".join(sorted((m for m in MONTHS if m not in UNSURE_MONTHS), key=len, reverse=True))
_WEEKDAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_SURE_DAY = "|".join(sorted((d for d in WEEKDAYS if d not in UNSURE_WEEKDAYS), key=len, reverse=True))
_ORDINAL = "|".join(sorted(ORDINALS, key=len, reverse=True)).replace("-", "[- ]")
_WHICH_DAY = r"(?:(?P<which>next|last|this coming|coming|this past|this|past) )?"
_WEEKDAY_BEFORE = rf"(?:(?P<weekday>{_WEEKDAY})\.?,? (?:the )?)?"
_NO_NEXT_VALUE = (
    rf"(?!,? ?(?:and |then |y |luego )?\d{{1,2}} (?:in|by|en|back in) (?:{_MONTH}|{SEASONS}|the (?:{SEASONS})|early|late|mid)\b|"
    r"(?:,|,? (?:and|then|y|luego)) ?\d{1,2} (?:(?:now|today|yesterday|these days|ahora|hoy|ayer)\b|"
    r"(?:last|this|the other) (?:week|month|time|one|year)\b|"
    r"(?:la semana|el mes) pasad[oa]))"
)
"""After a month: the number that follows is the next value, with a time of its own: "10 in May, 12 in June"."""
_DAY = (
    rf"(?P<day>\d{{1,2}}(?:st|nd|rd|th)?|"
    rf"{_ORDINAL})(?! (?:doses?|shots?|jabs?|boosters?|rounds?|infusions?|cycles?|injections?)\b)"
)
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_UNITS = "one|two|three|four|five|six|seven|eight|nine"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_WORDED_YEAR = (
    rf"(?:nineteen|twenty)[ -](?:(?:oh|o|zero)[ -](?:{_UNITS})|{_TEENS}|(?:{_TENS})(?:[ -](?:{_UNITS}))?)|"
    rf"two thousand(?: and)?(?: (?:{_UNITS}|{_TEENS}|twenty(?:[ -](?:{_UNITS}))?))?"
)
_YEAR = rf"(?P<year>(?:19|20)\d\d|'\d\d|(?:{_WORDED_YEAR})(?![a-z]))"
_CARDINAL = rf"(?:twenty|thirty)[ -](?:{_UNITS})|{_TEENS}|{_UNITS}|twenty|thirty"
_THIS = "this past|this coming|this|coming|upcoming|following|next|last|past|previous"
_PART = (
    r"(?:early|late|mid|middle of|end of|beginning of|start of|the end of|the beginning of|the start of|the middle of)"
)
_LEAD = (
    rf"(?:in|since|from|last|this|next|past|of|by|until|till|around|about|during|before|after|back in|for|dose|"
    rf"shot|infusion|injection|booster|visit|{_PART}|en|desde|on)"
)

_TIME = r"(?: \d{1,2}:\d\d(?::\d\d)?)"
FORMS: Final[dict[str, str]] = {
    "bare_day_of_month": r"\b(?:on|by|since|from|until|till|for) the (?P<day>\d{1,2})(?=\s*(?:$|[!.;](?!\d)|, ))",
    "only_month": rf"^\s*(?P<month>{_MONTH})\.?\s*$",
    "last_days_of_month": rf"\b(?:the )?last day (?:of|in) (?P<month>{_MONTH})(?:,? (?P<year>(?:19|20)\d\d))?\b",
    "day_of_cycle_month": rf"\b(?:the )?(?P<day>\d{{1,2}}(?:st|nd|rd|th)?|{_ORDINAL})(?: day)? of (?:the )?(?P<which>last|past|next|this|"
    rf"current) month\b",
    "month_of_year": rf"\b(?:{_PART}[ -])?(?P<month>{_MONTH})(?: of| in| del?)? (?P<which>last year|this year|next year|"
    rf"(?:the )?year before last)\b|"
    rf"\b(?P<which2>last year|this year|next year|(?:the )?year before last),? (?:in |"
    rf"around )?(?:{_PART}[ -])?(?P<month2>{_MONTH})\b",
    "month_day_of_year": rf"\b(?P<month>{_MONTH})\.? (?:the )?(?P<day>\d{{1,2}}(?:st|nd|rd|th)?),?(?: of)? (?P<which>last year|"
    rf"this year|next year|(?:the )?year before last)\b",
    "day_month_of_year": rf"\b(?P<day>\d{{1,2}}(?:st|nd|rd|th)?) (?:of |de )?(?P<month>{_MONTH})\.?,?(?: of| del?)? (?P<which>last year|"
    rf"this year|next year|(?:the )?year before last)\b",
    "month_day_time_year": rf"\b{_WEEKDAY_BEFORE}(?P<month>{_MONTH})[.,]? (?P<day>\d{{1,2}}){_TIME} (?P<year>(?:19|20)\d\d)(?!\d)",
    "numeric_comma": r"(?<![\d/.-])(?P<a>\d{1,2})(?P<sep>[/-])(?P<b>\d{1,2}), ?(?P<year>(?:19|20)\d\d)(?!\d)",
    "counted_weekday": rf"\b(?P<n>\d{{1,2}}|(?:{_CARDINAL})|(?:an? |the )?couple(?: of)?) (?P<weekday>{_WEEKDAY}|"
    rf"weekend)s? (?:(?P<ago>ago|back)|from (?:now|today)|hence|away)\b",
    "weekday_before_last": rf"\b(?:the )?(?P<weekday>{_WEEKDAY}) before last\b",
    "weeks_from_day": rf"(?<!been )(?<!every )(?<!once )(?<!twice )(?<!times )(?<!days )\b(?P<n>\d{{1,2}}|an?|{_CARDINAL}|(?:a )?couple(?: of)?) (?P<unit>weeks?|wks?|fortnights?)"
    rf"(?: (?:on|come|(?P<last>last)))? (?P<day>{_WEEKDAY}|today|tomorrow)\b(?! (?:ago|week)\b)",
    "weekday_after_next": rf"\b(?:the )?(?P<weekday>{_WEEKDAY}) (?:after next|week)\b",
    "weekday_this_week": rf"\b(?P<weekday>{_WEEKDAY}) (?:of )?this week\b",
    "year_month_name_day": rf"(?<!\d)(?P<year>(?:19|20)\d\d)[-/ ](?P<month>{_MONTH})[-/ ]{_DAY}(?!\d)",
    "weekday_and_day": rf"\b(?P<weekday>{_WEEKDAY}),? (?:the )?(?P<day>\d{{1,2}}(?:st|nd|rd|th)|{_ORDINAL}|"
    rf"(?<=the )(?:{_CARDINAL}))\b(?! (?:of|week|month|day|hour|time|dose|shot))",
    "nth_weekday": rf"\b(?:the )?(?P<nth>first|second|third|fourth|fifth|last|1st|2nd|3rd|4th) (?P<weekday>{_WEEKDAY}) (?:of|"
    rf"in) (?:(?P<which>last|this|next|the) month|(?P<month>{_MONTH})(?:,? (?P<year>(?:19|20)\d\d))?)\b",
    "weekday_next_week": rf"\bnext week'?s?,?(?: on)? (?P<weekday>{_WEEKDAY})\b",
    "worded_year": rf"\b(?:{_WORDED_YEAR})\b",
    "year_month_day": r"(?<![\d/.-])(?P<year>(?:19|20)\d\d)[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)",
    "numeric": r"(?<![\d/.-])(?P<a>\d{1,2})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<year>\d{4}|\d{2})(?![\d%])",
    "year_month": r"(?<![\d/.-])(?P<year>(?:19|20)\d\d)[-/](?P<month>0?[1-9]|1[0-2])(?![\d/-])",
    "month_slash_year": r"(?<![\d/.-])(?P<month>0?[1-9]|1[0-2])[/-](?P<year>(?:19|20)\d\d)(?![\d/-])",
    "month_day": rf"\b{_WHICH_DAY}{_WEEKDAY_BEFORE}(?P<month>{_MONTH}){_NO_NEXT_VALUE}[.,]? ?[-/]?(?:the )?{_DAY}(?![\d/%]|:\d|"
    rf"\.\d|,\d{{1,2}}(?!\d)|"
    rf"[a-z])(?:(?:,| of|, of| in| del?)? ?{_YEAR}(?!\d))?(?:,? (?P<weekday_after>{_SURE_DAY}|fri|sun|sat|mon|wed|"
    rf"thu|tue)\b)?",
    "day_month": rf"(?<![\d/.,-])\b{_WHICH_DAY}{_WEEKDAY_BEFORE}{_DAY}(?:[.,]? ?[-/]?(?:of |de |"
    rf"day of )?(?P<month>{_MONTH}))\b[.,]?(?:(?:,| of| in| del?)? ?[-/]?(?P<year>(?:19|20)\d\d|'\d\d|"
    rf"(?<=[-/])\d\d|(?<=[a-z] )\d\d(?=\s*(?:$|[.!?](?!\d)))|(?<= del )\d\d(?=\s*[,;)])|(?<= de )[3-9]\d(?=\s*[,;)])|(?:{_WORDED_YEAR})(?![a-z]))(?!\d))?",
    "month_year": rf"\b(?:{_PART}[ -])?(?P<month>{_MONTH})\.?,?(?: of| de| del)? ?{_YEAR}(?!\d)",
    "which_month": rf"\b(?P<which>last|this|next|this past|past) (?P<month>{_MONTH})\b",
    "led_month": rf"\b{_LEAD}[ -](?:the )?(?:{_PART}[ -])?(?P<month>{_MONTH})\b(?! ?\d{{1,4}}(?![.,]?\d))",
    "plain_month": rf"\b(?P<month>{_SURE_MONTH})\b(?! ?\d{{1,4}}(?![.,]?\d))",
    "day_before_yesterday": r"\b(?:the )?(?:day before yesterday|night before last)\b|\banteayer\b|\bantier\b",
    "day_after_tomorrow": r"\b(?:the )?day after tomorrow\b|\bpasado manana\b",
    "yesterday": r"\byesterday\b|\blast night\b|\bayer\b|\banoche\b",
    "tomorrow": r"\btomorrow\b(?! week)",
    "today": r"\btoday\b|\bthis (?:morning|afternoon|evening)\b|\btonight\b|\bhoy\b|\bearlier today\b|\bjust now\b|"
    r"\bright now\b(?=$)",
    "day_of_last_week": rf"\b(?:(?:on )?(?P<day2>{_WEEKDAY}) (?:of )?(?:the )?last week|last week'?s?(?:,? on)?,? (?P<day3>{_WEEKDAY})|"
    rf"(?:a |1 )?weeks? ago,?(?: on)? (?P<day4>{_WEEKDAY}))\b",
    "which_weekday": rf"\b(?P<which>{_THIS}) (?P<weekday>{_WEEKDAY})\b",
    "led_weekday": rf"\b(?:on |since |until |el |finished |ended |stopped |quit |booked |due |done |finished it |"
    rf"stopped it )(?P<weekday>{_WEEKDAY})\b(?:(?P<which> (?:of )?next week))?",
    "plain_weekday": rf"\b(?P<weekday>{_SURE_DAY}|"
    rf"(?:(?<=\bone )|(?<=\bit )|(?<=\btest )|(?<=\bdose )|(?<=\bshot )|(?<=\bstick ))(?:sat|sun|mon|tue|wed|thu|"
    rf"fri)(?=\s*(?:$|[,.;])))s?\b(?:(?P<which> (?:of )?next week))?",
    "only_weekday": rf"^\s*(?P<weekday>{_WEEKDAY})\.?\s*$",
    "cycle": r"\b(?P<which>last|past|this past|this|next|coming|upcoming|following) (?P<unit>week|month|year|wk|yr|quarter|"
    r"weekend)\b(?! of\b)",
    "start_of_cycle": r"\b(?:beginning|start|early part|first part) of (?P<which>the|this) (?P<unit>month|year)\b",
    "cycle_before_last": r"\b(?:the )?(?P<unit>week|month|year) before last\b",
    "semana_pasada": r"\bla semana pasada\b",
    "mes_pasado": r"\bel mes pasado\b",
    "ano_pasado": r"\bel ano pasado\b",
    "season_of_year": rf"\b(?:(?P<which>last|this|next|this past|this coming) )?(?P<season>{SEASONS})(?: of)? (?P<year>(?:19|20)\d\d)\b",
    "which_season": rf"\b(?P<which>last|this past|next|this coming) (?P<season>{SEASONS})\b",
    "on_day_of_month": r"\bon (?P<day>\d{1,2}(?:st|nd|rd|th))(?= *$|[ ,.;!)])"
    rf"(?! (?:time|one|dose|shot|floor|grade|street|avenue|{_MONTH})\b)",
    "day_of_month": rf"\b(?:on |by |since |from |until )?the {_DAY}(?= *$|"
    rf"[ ,.;!)])(?! (?:time|one|dose|shot|jab|vaccine|booster|shingrix|covid|flu|hep\w*|prevnar|gardasil|twinrix|heplisav|day|week|month|year|of|floor|grade|thing|round|course|cycle|infusion|"
    rf"stage|trimester|{_MONTH})\b)",
    "led_year": r"\b(?:in|since|from|of|year|around|about|circa|back in|until|till|early|late|mid|before|after|en|"
    r"desde) (?P<year>(?:19|20)\d\d)\b(?![-/]\d)",
    "plain_year": r"(?<![\d.,/$-])(?P<year>(?:19[3-9]\d|20[0-4]\d))(?![\d.,/%-]*\d|"
    r" ?(?:/|x|mg|mcg|ml|g\b|kcal|cells|k\b|units|iu|per|%|steps|dollars|calories))\b",
    "led_short_year": r"\b(?:in|since|"
    r"back in) '?(?P<short>\d\d)\b(?! ?(?:days?|weeks?|months?|years?|hours?|minutes?|%|mg|wks?|yrs?|mos?|ml|"
    r"percent|of|-|/|\.|,\d))",
    "short_year": r"(?<!\w)'(?P<short>\d\d)\b",
}
LATER_DAY: Final = (
    r"(?<![\d/.,-])(?:\b(?:on |el |dia )?(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)\b|"
    r"(?<=on the )(?P<bare>\d{1,2})(?=\s*(?:$|[,;.)!](?!\d))))"
    r"(?! (?:time|one|dose|shot|floor|grade|day of|week|month|year|of |round|course|cycle|infusion|visit|booster|"
    r"jab|street|percentile))"
)
"""A day whose month is that of the date before it: "on feb 11 and again on the 18th"."""
REFINES: Final = (
    r"[\s,:(-]*(?:(?:on|i think|like|say|around|about|maybe|so|well|specifically|exactly|precisely|more or less|"
    r"to be (?:exact|precise)|it was|creo|exactamente)[\s,]*){0,3}(?:the |"
    r"el (?:dia )?)?$"
)
"""Between a month and the day of it: "in mid december, on the 12th"."""
IN_THE_NEW: Final = r"\b(?:in|into|early in|during|some ?time in|en) (?:the |el )?$"
"""Before "new year", which then is the year and not its first day."""
CYCLE_MONTH: Final = r"\b(?:(?:last|this|next) month|mes (?:pasado|que viene|proximo))\b"
"""A month without its name, of which a day may follow: "last month, the 20th"."""
BARE_DAY: Final = (
    r"(?:\b(?:on|the|from|since|el|del|al|fecha|analitica|analisis|control|dated?|test|done|drawn|until|by|at|dose|infusion|shot|injection|inj|jab|stopped|quit|ended|finished|visit|last|was|it|one|course|booked|scheduled|due|set|appointment|appt|is|tte|tee|ett|ete|ecott|echo|eco|ecocardiograma|scan|labs?|bloods?|booster|slot|ld|last dose|d/?c'?d|dc|discontinued|suspendid[oa]|retirad[oa]|descontinuad[oa]|interrumpid[oa]|programad[oa]s?|agendad[oa]s?|reservad[oa]s?|previst[oa]s?|planead[oa]s?|planificad[oa]s?|inyectad[oa]|iny|puesta|aplicad[oa])(?: for| on)?(?: ?\([a-z ]{2,24}\))?:?\s+|"
    r"^\s*(?=\d+/\d+\s*(?:$|[,;.!]|and\b|was\b|at\b|: ?[a-z]|(?:labs?|bloods?|report|tests?)\b))|"
    r"(?<=\(\d/\d),? |(?<=\(\d\d/\d),? |(?<=\(\d/\d\d),? |(?<=\(\d\d/\d\d),? |"
    r"[.;\n] *(?=\d+/\d+ ?: ?[a-z])|\()(?P<a>\d{1,2})[/](?P<b>\d{1,2})(?![\d/]|\.\d|"
    r" ?(?:mg|doses?|shots?|of))"
)
"""Month and day without a year, where nothing but a date can stand."""
WEEKDAY_AND_SLASH: Final = (
    rf"\b(?:on |el |del? |al )?(?P<weekday>{_WEEKDAY})\.?,? ?(?:the |el |dia )?(?P<a>\d{{1,2}})/(?P<b>\d{{1,2}})"
    r"(?:/(?P<year>(?:20)?\d\d))?(?![\d/]|\.\d| ?(?:mg|doses?|shots?|of)\b)"
)
"""A weekday with the day and month behind it in figures: "Monday 11/16"."""
SIGN: Final = (
    rf"\d|\b(?:{_MONTH}|{_WEEKDAY}|{_ORDINAL}|{_UNITS}|{_TEENS}|{_TENS}|{SEASONS})|day|week|month|year|\byr|\bwk|"
    rf"\bmo|night|"
    r"morning|tomorrow|today|ago\b|now\b|back\b|couple|half|eve\b|\b(?:ayer|anoche|hoy|antier|semana|mes|ano|dia)|hour|"
    r"minute|second|fortnight|decade|centur|quarter|evening|afternoon"
)
"""Without one of these a text is only searched for feasts."""
BARE_DOT: Final = (
    r"\b(?:on|since|until|dated|el) (?P<a>\d{1,2})\.(?P<b>\d{2})(?=\s*(?:$|[,;!]))|"
    r"^\s*(?P<a2>\d{1,2})-(?P<b2>\d{1,2})\s*$"
)
"""Month and day with a dot or a dash, where no number and no range can stand."""
AGO: Final = (
    r"\s*(?:ago|back|before (?:today|now)|earlier|prior|or so ago|or more ago|and change ago|previously|"
    r"atras)\b(?! (?:to|than)\b)"
)
AGO_DAY: Final = r" (?P<day>yesterday|tomorrow|today)\b"
"""After "a week ago": counted from another day than today."""
AGO_WEEKDAY: Final = r",?(?: on)?(?: an?| the)?(?P<last> last| this past)? (?P<weekday>{weekdays})\b"
"""After "three weeks ago": the day of that week; "a week ago last Thursday" counts from the last one."""
WEEKDAY_OF: Final = r"\b(?:on )?(?P<weekday>{weekdays}),? (?:de )?(?:hace )?$"
"""Before "three weeks ago": the day of that week."""
FROM_NOW: Final = (
    r"\s*(?:(?:from|after) (?P<from>now|today|tomorrow|yesterday)|(?:'s |' )?time\b|hence|away|out\b|later\b)"
)
MOVED: Final = (
    r"\b(?:mov(?:ed|ing)|push(?:ed|ing)|postpon\w+|re-?schedul\w+|chang(?:ed|ing)|shift(?:ed|ing)|"
    r"put (?:back|off)|brought forward|switched|delayed|now it is|but (?:it is )?now|so now|instead|"
    r"aplaz\w+|cambi\w+|movi\w+|"
    r"pas(?:o|aron))\b(?: (?:it|that|me|my \w+|back|up|forward|out|to|till|until|for|on|the|al?|para|"
    r"el)\b)*[ ,:]*(?=\S)"
)
"""Before the day to which something was moved: "it was the 3rd, but they moved it to the 10th"."""
DAY_NUMBER: Final = (
    r"[ ,]*(?:(?:the|el|dia|al?|to|for|on) )*(\d{1,2})(?:st|nd|rd|th)?"
    r"(?= *(?:$|[.,;!)]|(?:of|instead|now|y|and|but|pero)\b))"
)
"""The mere number of the day to which something was moved."""
BESIDE_DAY: Final = (
    r"\b(?:the |on the )?(?P<unit>day|night|morning|evening|afternoon|week|weekend) (?P<way>before|after|"
    r"prior to) (?:the |this |last )?$"
)
"""Before a day that is said, the one beside it: "the day before Halloween"."""
FROM_DATE: Final = r"\s*(?P<way>before|after|from|prior to|following|since)\s+(?:the )?$"
"""Between a length of time and the date it is counted from."""
IN: Final = r"(?:\bin(?: about| around| another| the next)?|\bwithin|\bafter|\ben|\bdentro de)\s*$"
AHEAD: Final = (
    r"^\s*(?:and |but |so |maybe |probably |about )?in(?: about| around| another| the next| like)?\s*$|"
    r"\b(?:will|going to|gonna|next|due|plan\w*|scheduled|booked|leaving|leave|start\w*|see you|be back|meet|"
    r"appointment|"
    r"surgery|operation|visit|have an?|have my|having|getting|is|are|expires?|ends?|again|back|vuelvo|volvere|"
    r"regreso|cita|"
    r"empiezo|me operan|me toca|voy)\b[a-z ']{0,56}\b(?:in|en)(?: about| around| another| the next| like)?\s*$"
)
"""Before a length of time that reaches into the future, whatever is asked."""
UPCOMING: Final = r"\bupcoming\b"
"""Before or in a length of time that begins today."""
LOOKS_BACK: Final = (
    r"\b(?:was|were|had|did|went|got|took|have (?:not|been|had)|has (?:not|been|had)|not|never|first|lost|gained|"
    r"only|ago|"
    r"twice|once|times?|healed|recovered|finished|stopped|started|cleared|died)\b[a-z0-9 ']{0,40}$"
)
"""Before a length of time that was needed for something: "healed in 3 weeks"."""
HACE: Final = (
    r"\bhace(?: (?:unos|unas|como|almost|about|aproximadamente|ya|casi|around|mas o menos|cerca de|alrededor de|"
    r"apenas|only|like))*\s*$"
)
AROUND: Final = r"\b(?:before|after|around|about|near|close to|shortly|antes|despues)(?: the)? $"
"""Before a holiday that only tells about when."""
NOT_A_YEAR: Final = (
    r"(?:\b(?:room|rm|apt|apartment|suite|unit|box|flat|house|ext|extension|code|pin|zip|number|no|street|model|"
    r"version|office|"
    r"bus|flight|invoice|id|mrn|ref|record|chart|case|ticket|windows|call|phone|tel|cost|paid|weighs?|calle|piso|"
    r"habitacion|"
    r"codigo)\.?:? ?#? ?|[#$€£]|(?<!x)\d[ -])$"
)
"""Before a number that looks like a year."""
DID: Final = (
    r"\b(?:took|had|was|were|went|got|did|started|stopped|saw|came|finished|received|underwent|"
    r"have (?:been|had|taken|got)|"
    r"i had|i took|i was on|last)\b[a-z ']{0,40}$"
)
"""Before a date that is over, whatever is asked."""
SET: Final = (
    r"\b(?:set|scheduled|booked|planned|due|down|pencill?ed|arranged|fixed|lined up|slotted|programad[oa]s?|"
    r"reservad[oa]s?|agendad[oa]s?|previst[oa]s?|planead[oa]s?|planificad[oa]s?)\b[a-z ']{0,24}$"
)
"""Before a date that was set and may still be to come."""
WILL: Final = (
    r"\b(?:will|going to|gonna|scheduled|booked|planned|planning|due|upcoming|see you|appointment (?:is|on|for)|"
    r"volvere|voy a|"
    r"tengo cita|cita (?:es|el)|vuelvo)\b[a-z ']{0,40}$"
)
"""Before a date that is still to come, whatever is asked."""
NOT_BOOKED: Final = (
    r"\b(?:nothing(?:'s)?|no (?:firm |fixed |exact |set |real )?dates?|not|never)(?: (?:been|has|is|are|yet|even|really))*(?: \w+)? (?:booked|set|fixed|scheduled|decided|confirmed|arranged|planned|yet)\b|"
    r"\b(?:nada|no (?:hay|tengo) fecha|sin fecha|todavia no|aun no)\b"
)
"""Beside a day that is only guessed: nothing is booked."""
COUNTED_THING: Final = (
    r" (?:one|two|few|couple|visit|dose|shot|jab|infusion|drip|appointment|time|day|week|month|year|scan|test|"
    r"round|cycle|injection|pill|half|part|thing|attempt|try|stage|line|"
    r"cancelled|canceled|due|booked|was|is|never|not|got|did|in|on|didn't)\b"
)
"""After an ordinal that counts things and names no day."""
