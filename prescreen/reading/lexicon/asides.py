"""Numbers beside a laboratory value that are none: how often, how long, how much of something else."""

from typing import Final

_COUNTED = (
    r"times?(?! (?:ten|10|diez)\b)|draws?|tests?|checks?|labs(?! (?:says?|limit|max)\b)|results?|visits?|counts?|readings?|ones?|"
    r"panels?|reports?|tubes?|vials?|samples?|pages?|"
    r"kids?|children|pills?|tablets?|tabs?|doses?|rounds?|infusions?|cycles?|courses?|flares?|weeks?|wks?|months?|"
    r"mos?|years?|yrs?|days?|"
    r"hours?|hrs?|minutes?|mins?|seconds?|secs?|veces|semanas?|anos?|dias?|horas?|meses|analisis|controles|"
    r"pruebas?|transfusions?|"
    r"transfusiones|biops(?:y|ies)|echos|ecos|scans?|doctors?|criteria|criterios|items?|out of 10|of them|"
    r"of those|weeks? ago|"
    r"decimals?|digits?|stars?|a ?m|p ?m|o'?clock"
)
_FOREIGN = (
    r"kgs?|kilos?|lbs?|pounds?|libras?|stones?|ounces?|oz|cms?|centimet\w+|centimetros?|mm(?! ?\^?3)|feet|foot|ft|"
    r"inch(?:es)?|pies?|miles?(?! ?/)|"
    r"bpm|beats?|latidos?|mm ?hg|mcg|micrograms?|ng(?: ?/ ?ml)?|pg|f(?=l\b)l|fl|degrees?|grados?|ms|msec|mets?|"
    r"joules?|calories|dollars|bucks"
)
_BLOOD = r"units?|bags?|pints?|bolsas?|unidades"
_DRUGS = (
    r"pred(?:nis(?:one|olone))?|methylpred[a-z]*|medrol|steroids?|dos(?:e|is)|mtx|methotrexate|plaquenil|hcq|"
    r"hydroxychloroquin"
    r"e|cellcept|mmf|mycophenolate|imuran|azathioprine|benlysta|belimumab|saphnelo|cytoxan|tacrolimus|prograf|"
    r"cyclosporine|prednisona|metotrexato"
)
_BRANDS = (
    r"deltasone|meticort\w*|dacortin|deflaza\w*|cortisona|cortisone|dexamet\w*|hidrocort\w*|plaquinol|hidroxicl\w*|"
    r"cloroquina|micofenol\w*|azatiop\w*|metotrex\w*|metil ?pred\w*|leflun\w*|arava|ciclosp\w*|ciclof\w*|tacrolim\w*|benlysta"
)
ASIDES: Final[tuple[str, ...]] = (
    rf"(?P<a42>\d+(?:[.,]\d+)?)(?: (?:mgs?|miligramos?|milligrams?))? (?:of|de|d)(?: (?:the|my|la|el|mi))? (?:{_DRUGS}|{_BRANDS})\b",
    r"\b(?:has|have|had|gets?|got|do|does) (?P<every>one|1)(?= (?:every|each|per|once) )",
    r"\bratio(?: (?:is|was|of|at|came|back|to|around|about|=|:))* ?(?P<ratio>\d+(?:[.,]\d+)?)",
    rf"(?:last|past|previous|first|next|these|those|all|other|every|ultim[ao]s|primer[ao]s) (?P<a0>\d+|two|three|"
    rf"four|five|six|several)\b(?= (?:{_COUNTED})|\s*(?:$|[,.;](?!\d)))",
    rf"(?P<a1>\d+(?: ?(?:-|to|or) ?\d+)?|one|two|three|four|five|six|seven|eight|ten|"
    rf"twelve)(?: odd)? ?-?(?:{_COUNTED})(?![a-z])",
    r"(?P<a26>\d+h|(?:6|8|12|24|36|48|72) ?-?h)\b",
    rf"(?<!after )(?<!after the )(?<!after my )(?<!since )(?<!since the )(?<!before )(?<!before the )(?<!despite )\b(?:{_DRUGS}) ?(?:dose |"
    rf"dosis )?(?:is |was |at |of |to |down to |de |es |= ?|"
    rf": ?)?(?P<a27>\d+(?:[.,]\d+)?)(?![\d.,]*\d)(?! ?(?:g|u|iu|k|x|%|/))",
    r"(?P<a28>\d+|a|one|two|three|four) (?:more )?(?:platelet|blood|red cell|iron|rbc|plasma|ivig|"
    r"albumin)s? (?:transfusions?|infusions?|units|bags|drips)",
    r"(?<![\d.,a-z])(?<!hundred )(?<!hundred and )(?<!\bone )(?<!\btwo )(?<!\bthree )"
    r"(?P<a29>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty|"
    r"(?:an? |one |two |three |four |1 |[2-9] )?hundred)[ -](?:point )?(?:something|"
    r"and (?:a bit|a little|something)|algo|y algo|y pico|y tantos)\b",
    r"(?:\b(?:on|in|of|from|with|by) )(?P<a39>one)\b(?= [a-z]{3,})(?! (?:point|hundred|thousand|million|and|or|to|percent|over)\b)",
    r"(?<![\d.,a-z])(?<!point )(?<!punto )(?P<a40>one|una?)(?= (?:[a-z]+ )?(?:echo|eco|valves?|valvulas?|leaks?|sides?|walls?|chambers?|kidneys?|lungs?|arms?|legs?|eyes?|"
    r"tablets?|pills?|pastillas?|doctors?|nurses?|bags?|bolsas?)\b)",
    r"(?P<a32>\d{1,3}(?:[.,]\d)?)(?=,? (?:(?:and|y|but) )?(?:(?:that|this|which|it|esa|ese|eso|esto) )?(?:is|was|"
    r"es|era) (?:my|mi|the|just my|actually my|only my) (?:age|edad|weight|peso|height|altura|bmi|house|room|shoe|"
    r"talla|pulse|heart rate|a1c|hba1c|zip|street|apartment|estatura)\b)",
    r"\b(?:give or take|plus (?:or|/) minus|\+ ?/ ?-|mas o menos|arriba o abajo|plus minus) (?:a |an |unos |"
    r"un )?(?P<a34>\d+(?:[.,]\d+)?|few|bit|hundred)\b",
    r"\b(?:the other|another|el otro|la otra)(?: (?:liver|kidney|blood|white))? (?:one|1|enzyme|test|number|count|"
    r"value|una|uno|prueba)(?: (?:was|is|at|came back|it|says?|said|era|fue|es|en|sale))* (?P<a35>\d+(?:[.,]\d+)?)",
    r"\bon (?P<a33>one)\b(?= \d)",
    r"(?P<a30>(?:\d|one|two|three) ?(?:thirds?|quarters?|fifths?|halves|tercios?|cuartos?))\b",
    r"(?P<a31>(?<!\d)[1-4] ?\+)(?!\d)",
    rf"(?P<a2>\d+(?:[.,]\d+)?(?: ?(?:-|to) ?\d+)?) ?-?(?:{_FOREIGN})(?![a-z])",
    r"(?P<a3>\d ?(?:ft|foot|feet|pies|') ?\d{1,2}(?![\d.,])(?: ?(?:in\b|inches|''|\"))?)",
    r"\b(?:room|bed|floor|ward|suite|apt|class|clase|stage|estadio|grade|grado|type|tipo|phase|page|pagina|line|"
    r"row|cycle|round|day|week|month|year|number|step|item|vial|criteria) "
    r"(?P<a4>\d+[ab]?|one|two|three|four|five)\b(?!\s*(?:\.\d|%|[a-z]+ ?/))",
    rf"(?P<a5>\d+|one|two|three|four) (?:{_BLOOD}) (?:of|de) (?:[a-z]+ )?(?:blood|platelets|plasma|red|rbc|prbcs?|"
    rf"packed|sangre|plaquetas|cells)\b",
    r"(?<![\d.])(?P<a38>1 ?: ?\d{2,5})\b",
    r"(?P<a36>\d+(?:[.,]\d+)?) ?(?:g|gr|grams?|mg|scoops?|tablets?|pills?) (?:a|per|every|each|al|por|"
    r"cada) (?:day|morning|night|week|dia|manana|noche|semana)\b",
    r"(?P<a37>\d+(?:[.,]\d+)?(?: ?- ?\d+)?)(?: cells| wbcs?| per hpf)?,? (?:in|from|en) (?:the |my |la |"
    r"mi )?(?:pee|urine|wee|dipstick|orina)\b",
    r"(?P<a6>\d+(?:[.,]\d+)?) ?(?:g|gr|grams?|gms?|gramos?|mg|milligrams?|miligramos?)(?: a day| per day|"
    r" al dia)? ?(?:/ ?(?:24 ?h|day|d)\b|(?:of|de|in) (?:my )?(?:the )?"
    r"(?!the |a |my )[a-z]{3,})",
    r"(?P<a41>\d+(?:[.,]\d+)?) ?(?:mg|mgs|g|gr|grams?|gramos?|milligrams?|miligramos?)(?: (?:of|de))? "
    r"(?:total )?(?:prote\w+|album\w+|microalb\w+)",
    r"(?P<a7>\d+(?:[.,]\d+)?) ?(?:mg|mgs|milligrams?|miligramos?)[ ,]+(?:a day|per day|daily|once|twice|every|"
    r"each|weekly|bid|qd|tid|al dia|"
    r"pred\w*|prednisone|steroids?|mtx|methotrexate|hcq|cellcept|plaquenil|imuran|azathioprine|mycophenolate|ritux\w*)",
    r"\b(?:bp|blood pressure|pressure|presion|"
    r"tension)\b[a-z :=,]{0,32}(?P<a8>\d{1,3}(?:[.,]\d)? ?(?:/|over|sobre|con|por) ?\d{1,3})",
    r"(?P<a9>\d+(?:[.,]\d+)?) (?:points? |units? )?(?:over|above|below|under|higher|lower|more|less|off|"
    r"short)(?: than)? (?:of )?(?:the |my |their )?"
    r"(?:upper |lower )?(?:limit|normal|range|cut ?off|line|uln|"
    r"last(?! (?:\d|two|three|four|five|six|few|couple|several|weeks?|months?|years?|half))|before)",
    r"\b(?:by|for the|another|an extra) (?P<a10>\d+(?:[.,]\d+)?)\b(?= ?(?:$|[,.;]|points?|since|from|over|in)\b)",
    r"\b(?:up|down|rose|fell|dropped|gained|lost) (?P<a11>\d+(?:[.,]\d+)?) points?\b",
    r"(?P<a12>\d{1,3}) ?(?:%|percent|per cent) (?:sure|certain|positive|blocked|blockage|chance|better|confident|"
    r"function|on room|on ra\b|humidity|"
    r"seguro|segura)",
    r"(?P<a13>\d{1,2}:\d{2})(?!\d)",
    r"\b(?:las|los) (?P<a14>2|dos)\b(?! ?[.,/]\d)",
    r"\b(?:the|them|of|those|these|other|my) (?P<a15>two)\b(?! (?:point|hundred|thousand|and a half))",
    r"(?:^|"
    r"[^a-z])(?P<a16>one)\b(?= (?:before|after|prior|ago|of|from|with|that|says?|said|was|is|they|my|the|in|on|"
    r"thing|day|time|more|they)\b|"
    r"\s*[?])",
    r"\b(?:the|that|this|which|newest|recent|earlier|later|latest|other|liver|kidney|heart|hour|old|older|new|"
    r"newer|last|first|next|total|urine|blood|serum|"
    r"direct|only|selena|2k|day|right|wrong|bad|good|high|low|same|each|every|any|no|"
    r"not) (?P<a17>one)\b(?! (?:point|hundred|thousand))",
    r"\b(?:age|aged|edad) (?P<a18>\d{1,3})\b|\bq(?P<a19>\d{1,2})\b|\b(?P<a20>\d) ?x (?:a|per|weekly|daily)\b|"
    r"\bcovid-? ?(?P<a21>19)\b",
    r"\b(?:vitamin )?(?:b|d)-?(?P<a22>12|6|3)\b|#(?P<a23>\d+)|\b(?:cd|ig|c|t|p)(?P<a24>\d{1,3})\b",
    r"\bi (?:am|was) (?P<a25>\d{2})(?= (?:years|yrs|yo\b|y/o|when|at the))",
)
"""Each pattern has groups; what they hold is blanked before values are looked for."""
