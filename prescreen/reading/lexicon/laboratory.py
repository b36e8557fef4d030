"""Words around laboratory values."""

from typing import Final

OTHER_TESTS: Final = (
    r"h(?:a?e)?mo(?:globin)? a1c|gly(?:cated|cosylated) h(?:a?e)moglobin|"
    r"hemoglobina (?:gl[iu][ck]\w{0,2}osilada|glicad[ao]|a1c)|gl[iu]c\w{0,2}osilada|glicad[ao]|"
    r"mean (?:corpuscular|cell|platelet)[a-z ]{0,24}|mpv|vpm|platelet volume|pdw|ipf|retic[a-z]*|bands|blasts|"
    r"nrbc|haptoglobin|fibrinogen|"
    r"protein(?: ?/ ?| to | - ?| )creat(?:inine)?(?: ratio)?|albumin(?: ?/ ?| to | )creat(?:inine)?(?: ratio)?|"
    r"urine (?:albumin|protein|wbc)|"
    r"creatine kinase|aldolase|gamma ?gt|phosphatase|lactate|insulin|cortisol|vit(?:amin)?\.? ?(?:b12|d3?)|folate|"
    r"magnesium|phosph[a-z]+|chloride|"
    r"o2(?: sats?| saturation)?|saturation|ekg|ecg|sinus rhythm|sinus|qtc?|(?<!\d)(?<!\d[ -])hr|heartrate|bpm|"
    r"resting|weigh(?:ed|s|ing)?|tall|systolic|diastolic|"
    r"(?:direct|conjugated|unconjugated|indirect|d\.?|dir)[ .-]?bili(?:rubin)?|unconjugated|(?:d|i)\.? ?bil|dbil|"
    r"(?:bilirrubina )?(?:directa|indirecta|conjugada|no conjugada)|ferritina|hierro|hematocrito|hto|vcm|hcm|"
    r"glucosa|azucar|glucemia|colesterol|"
    r"trigliceridos|linfocitos|linfos|monocitos|eosinofilos|basofilos|hematies|globulos rojos|eritrocitos|"
    r"proteinas?|proteina en orina|sodio|potasio|"
    r"calcio|albumina|acido urico|vsg|pcr|peso|talla|altura|presion|tension|pulso|frecuencia(?: cardiaca)?|ritmo|"
    r"temperatura|vitamina (?:d|b12)|"
    r"urico|uric|urato|microalb\w+|oxigeno|saturacion|volumen plaquetario|transferrin[a]?|anti-?ds ?dna|complemento|tiroides|fosfatasa|"
    r"electro(?:cardiograma)?|"
    r"(?:na|k|cl)(?= ?[:=]? ?\d)|fasting(?! (?:bloods?|labs?|tests?|draw|samples?|and|for|so|it))|a1c|hba1c|"
    r"glucose|sugar|esr|sed rate|crp|c-reactive|sodium|potassium|calcium|albumin|protein|urine protein|upcr|uacr|"
    r"proteinuria|"
    r"crit|cholesterol|ldl|hdl|triglycerides|tsh|t4|ferritin|iron|b12|vitamin d|vit d|hematocrit|haematocrit|hct|"
    r"mcv|rdw|mch|mchc|lymphocytes?|lymphs|"
    r"lymphs?|monocytes?|monos|eosinophils?|eos|basophils?|rbc|red blood cells?|red (?:blood )?(?:cell )?count|"
    r"red cells|reds|bun|urea|alk ?phos|alp|ggt|ldh|"
    r"ck|cpk|dsdna|ds-?dna|anti-?dna|c3|c4|complement|ana|igg|iga|igm|inr|pt|ptt|d-dimer|troponin|bnp|"
    r"(?:direct|conjugated|indirect)(?: bilirubin| bili)?|"
    r"indirect bilirubin|urine creatinine|blood pressure|bp|pulse|heart rate|temperature|temp|weight|height|bmi|"
    r"cd4|cd8|cd19|cd20|viral load|"
    r"sledai|slicc|bilag|psa|uric acid|lipase|amylase|oxygen|sats|spo2|dlco|fvc|rvsp|pasp|egfr cys"
)
"""Tests no fact asks for: a number after one of them belongs to it and to nothing else."""

LIMIT: Final = (
    r"uln|lsn|lim(?:\.? sup)?|upper limit(?: of normal)?|upper normal(?: limit)?|upper|lab limit|"
    r"limit(?: of normal)?|"
    r"(?:normal|norm|ref(?:erence)?|range|reference range|normal range)(?: is|"
    r" range)?(?: (?:up to|to\b|under|below|less than|<|max(?:imum)?|top))?|"
    r"columns? (?:says?|reads?|shows?)|ovre gran(?:t)?s|obere grenze|bis|norma(?: do)?|"
    r"(?:should be )?(?:up to|under|below|less than|max(?:imum)?)|cut ?-?off|top(?: end)?(?: of normal)?"
)
LEADING_LIMIT: Final = (
    r"uln|lsn|upper limit(?: of normal)?|lab limit|limits?|cut ?-?off|limite(?: superior)?|"
    r"(?:normal|reference|ref|lab) (?:range|values?|is)|range|rango|reference|ref|normal (?:goes|es|hasta)|"
    r"top of normal"
)
"""Before a limit that is said before all values."""
BEFORE_VALUE: Final = frozenset(
    "was were are out about around approximately roughly approx only just like maybe think believe said says have had has got low high "
    "normal last latest current recent value result level count number lab test reading came back the and but now than over under "
    "least most between from january february march april may june july august september october november december jan feb mar apr "
    "jun jul aug sep sept oct nov dec one absolute total automated manual reads read showed shows printed climbed jumped hovering hovers hovered "
    "steady stable sitting sits measured tested recorded listed dipped dips bumped runs running usually exactly barely solid whopping measly "
    "decent stuck dropped dropping falling rising rose fell tanked crashed landed lands averages averaging averaged reported flagged marked "
    "hit reached peaked bottomed improved recovered settled plain precisely literally supposedly apparently basically typically consistently "
    "always mostly currently presently yesterday today monday tuesday wednesday thursday friday saturday sunday whole overall serum "
    "borderline lowish highish combined mine ours hers theirs whites lab labs panel bloods bloodwork report sheet paper printout portal "
    "oops whoops ups yikes argh ugh doh lol haha hmm umm wow yay crap dang gosh jeez hey yeah yep ok honestly holding newest "
    "bak mychart chart screen app readout score index estimated calculated corrected repeat repeated recheck rechecked".split()
)
"""Words that may stand right before a value."""
MOVING: Final = r"(?!(?:fasting|clotting|bleeding|resting|sitting|standing|walking)$)[a-z]{3,}ing"
"""Before a value, what it does: "climbing", "hanging"; no name of a test."""
SHARED: Final = (
    r"\b(?:both|all|each|same|(?:for|of) the (?:pair|two|lot)|amb[ao]s|cada un[ao]|l[ao]s (?:2|dos)|tod[ao]s)\b"
)
WENT: Final = r"\b(?:went|shot|rose|climbed|jumped|spiked|peaked|reached|been|sometimes|llego|llegaron|llegue|subio|subieron|a veces)\b"
"""Before how high a value was, which is no limit."""
WORDED_LIMIT: Final = (
    r"^[\s,;:.!(\[-]*(?:(?:[a-z']+|2)[,.:]? ){0,4}?(?:uln|upper limit|upper|limits?|limite|range|rango|top end|"
    r"top|tope|max(?:imum|imo)?|maximo|ceiling|normal|"
    r"cut ?-?off|(?:valor de )?corte|threshold|reference|referencia|ref|brackets?|parenthes[ei]s|parentesis|corchetes|"
    r"(?:next|right next) to it|beside it|al lado|(?:goes|go|says?|is|ok|okay|fine|hasta) up to|up to|hasta|lln|"
    r"highest|high end|(?:tops?|max(?:es)?|caps?) out|stops|ends|capped|most allowed|anything (?:over|above)|"
    r"(?:starts to|starts) (?:worry|flag)\w*)\b"
    r"(?: [a-z']+){0,5}[\s,:=<)(-]*$"
)
"""The same in more words, between numbers that no other test is named between."""
BEFORE_LIMIT: Final = (
    rf"^[\s,;:.!()\[—–-]*(?:(?:h|l|hh|ll|hi|lo|high|low|alto|bajo|flagged|\*)\b[\s,;:)(\[-]*)?(?:with |and |the |"
    rf"lab(?:'?s)? |doctor'?s |my |its |of |an? |is |was |both |all |each |same |says? |said |prints? |printed |"
    rf"they |it |report |sheet |paper |for )*(?:{LIMIT})(?:'?s)?\b\.?[\s,:=<)(-]*"
    r"(?:of |is |was |at |about |the lab |here |there |for |my |lab |[<>] ?)*$"
)
"""What stands between a value and its limit."""
NORMAL: Final = (
    r"(?<![a-z])(?:all |both |totally |completely |perfectly |quite |was |were |is |are |came back |pretty )*"
    r"(?:normal|within normal(?: limits| range)?|in (?:the )?(?:normal )?range|wnl)\b"
    r"(?! (?:is|up|limit|value|to|es(?= (?:hasta|de|entre|menos|mas|\d))|son|hasta|no (?:es|son|esta|estan|eran?|fue|fueron|salio|salieron|lo|la|los|las)|no\W*$|it is not|they are not|not\b)\b)"
    r"(?! ?\? ?(?:no|nope|nah|not|ni|que va|never)\b)"
)
GROUPS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (
        r"liver|lfts?|hepatic|higado|hepatic[ao]s?|enzymes?|enzimas|transaminases?|transaminasas",
        ("ast", "alt", "bilirubin_total"),
    ),
    (r"kidneys?|renal|rinon(?:es)?|renales", ("creatinine", "creatinine_clearance", "egfr")),
    (
        r"(?:full |complete )?blood counts?|counts|cbc|fbc|hemograma|biometria(?: hematica)?",
        ("hemoglobin", "wbc", "neutrophils", "platelets"),
    ),
    (r"heart|cardiac|echo(?:cardiogram)?|ultrasound|corazon|eco(?:cardiograma)?", ("lvef",)),
    (
        r"thyroid|tiroides|lungs?|pulmon(?:es)?|urine|orina|sugar|azucar|glucose|cholesterol|colesterol|x-?rays?|ecg|"
        r"ekg|mri|ct|"
        r"scans?|mammogram|smear|pap|biopsy|biopsia|pressure|presion|tension|weight|peso|pulse|pulso|brain|head|lupus",
        (),
    ),
)
"""Tests that are spoken of by one name, with the values that belong to it; of the last, none is asked for."""
NOT_NORMAL: Final = (
    r"(?:\b(?:above|over|below|under|beyond|past|out of|outside|off|times|fold|x|almost|nearly|near|close to|closer to|twice|double|triple|half|limit|"
    r"upper|higher|lower|of|(?<!within )(?<!in )the|than|from|veces|doble|triple|mitad|encima|debajo|arriba|abajo|fuera|mas que|menos que|mas alt[oa]s? que|mas baj[oa]s? que|"
    r"mas alt[oa]s? de|mas baj[oa]s? de|cerca|lejos|casi|al borde|supera|superan|rebasan?|pasan?|exceden?)"
    r"(?: (?:the|of|than|from|what is|upper|limit|de|del|lo|los?|las?|el|al|que|valor(?:es)?|limites?|rangos?|parametros?|considera|se|es|"
    r"considered|my|mi|your|su))* *|\d ?x *|\bab)$"
)
"""Right before "normal": above it, out of it, many times of it."""
DENIED_NORMAL: Final = (
    r"(?:\b(?:not|never|nothing(?! but)|none|neither|nor|nobody|hardly|barely|scarcely|anything but|far|nowhere|no longer|stopped being|"
    r"no|nada|nunca|jamas|ni|tampoco|dejo de|dejaron de|lejos|apenas|ningun[oa]?)\b"
    r"(?!(?<=no) (?:it|they|that|all|everything|both|mine|is|was|todo|pero|but)\b)"
    r"(?! (?:problems?|worr(?:y|ies)|issues?|doubt|fear|idea|surprises?|only|just|alarming|bad|serious|high|low|changes?|abnormal\w*|anormal\w*|"
    r"alarm\w+|mal[oa]?|grave|raro|alt[oa]s?|baj[oa]s?|problemas?|elevad[oa]s?)\b)"
    r"(?: (?:i|of|them|those|these|it|that|this|they|the|my|is|are|was|were|be|been|being|has|have|had|came|come|comes|back|out|up|looks?|looked|"
    r"looking|quite|really|very|exactly|fully|completely|entirely|totally|even|yet|near|close|to|from|within|in|all|both|a|an|so|too|what|you|would|"
    r"call|considered|called|anywhere|read|reads|test(?:ed|s)?|results?|values?|levels?|number|one|anymore|any|more|"
    r"me|se|le|lo|la|los|las|el|es|son|eran?|fue|fueron|esta|estan|estaba|estaban|estuvo|estuvieron|sale|salen|salio|salieron|salido|sido|estado|"
    r"ha|han|habia|he|hay|tengo|tiene|viene|vienen|vino|vinieron|dio|dieron|dado|da|dan|resulto|resultaron|quedo|parece|parecen|ve|ven|muy|del|"
    r"todo|totalmente|completamente|precisamente|exactamente|dentro|de|que|digamos|tan|mi|mis|un|una|valor|valores|nivel|niveles|rango|ninguna?|"
    r"ya|como|para|ser|estar|estos|esos|estas|esas|cosa|i have|i am|there))*|"
    r"\b(?:used to be|used to have|i used to have|before (?:it|they) (?:was|were)|(?:antes|before) (?:era|eran|estaba|estaban|salia|salian)(?: todo)?))\s*$"
)
"""Before "normal": it is denied, or was so at another time."""
NORMAL_NO_MORE: Final = (
    r"[^.;!?]{0,40}\b(?:but|pero|until|till|hasta|then|luego|and now|y ahora|before|antes)\b[^.;!?]{0,30}"
    r"\b(?:high|low|up|down|raised|elevated|doubled|tripled|worse|alt[oa]s?|baj[oa]s?|elevad[oa]s?|sub\w+|disparad[oa]s?|duplic\w+|peor|abnormal|"
    r"anormal\w*|not any ?more|no longer|ya no|not now|now not|ahora no|no more)\b|"
    r"[ ,]*(?:(?:last|a) (?:year|month|week|time|while)(?: (?:ago|back))?[ ,]+|el (?:ano|mes) pasado[ ,]+|before[ ,]+|antes[ ,]+)(?:but|pero|now|ahora|not|no)\b"
)
"""After "normal": it has changed since."""
CALLED_NORMAL: Final = (
    r"[\s,(]*(?:which is |that is |is |was |and |it is |so |= ?|"
    r"- ?)*(?:within )?normal\b(?! (?:is|range|up|limit|value|more|over|above|at|less|under|below|from|starts|"
    r"between|to|[<>\d]))"
)
FOLD: Final = (
    r"(?:(?P<times>\d+(?:[.,]\d+)?)(?: ?x| times| fold|-fold)|"
    r"(?P<word>twice|double|three times|triple))(?: the)? (?:uln|upper limit(?: of normal)?|normal)"
)
MANIFOLD: Final = (
    r"(?<![\w.,/])\d+(?:[.,]\d+)?(?: and a half)? ?-?(?:x|times|fold|veces)\b(?: [a-z]+){0,5}? ?"
    r"(?:uln|lsn|upper limit|limit|limite(?: superior)?|normal(?:es|idad)?|baseline|basal|usual)\b"
)
"""How many times what is normal: no value."""
BELONGS_AFTER: Final = (
    r"(?:[\s,.(-]+(?:(?:oh|no|wait|sorry|oops|actually|but|though|although|only|and|pero|aunque|ah|ay|perdon|espera|i think|creo que) ?,? ?)+"
    r"(?:that|it|this|those|es[aeo]|est[aeo]|i think) ?(?:one |valor |numero )?(?:is|was|es|era|'s)? ?(?:my |the |of |for |de |del |la |el |mi )*)?[\s]*(?:\(?(?:was|is|era|fue|eran|for|on|my|the|of|that was|were|it is|in|"
    r"on (?:my|the) (?:file|chart|records?|form|paper|letter|system|portal|app|sheet) (?:is|was)|la|el|los|las|de|"
    r"del|es|para|en|son|next to|beside|al lado de|junto a)\b[\s]*)*"
)
"""What stands between a number and the test named after it: "8.4 was my hemoglobin"."""
CONTINUES: Final = (
    r"[\s,]*(?:(?:and|then|now|to|it|is|was|but|before|that|down|up|previously|last|time|in|on|from|went|dropped|fell|"
    r"rose|came|back|later)[\s,]*)*"
)
"""What stands between two values of the same test."""
REPLACES: Final = (
    r"\b(?:now|currently|latest|last|recent(?:ly)?|newest|this|today|yesterday|down|up|dropped|fell|rose|went|"
    r"back|came|is|improved|to|and|y|luego|despues|ahora)\b|"
    r"->|→|,|&"
)
REPLACED: Final = r"\bfrom\s*$"
"""Before a number that another one replaced: "from 150 to 72"."""
MOVES_TO: Final = r"\s*(?:[a-z/%0-9^]{1,8}\s*)?(?:all the way |right |back )?(?:up|down|back) to\s*"
"""Between the two values of "from 7 up to 9"."""
COMMENTS: Final = (
    r"\b(?:so|which is|that is|just|barely|slightly|well|still|way|only|quite|"
    r"a(?: wee| little| tiny)? (?:bit|hair|smidge|little|touch|tad|whisker|fraction)|"
    r"o sea|un poco|algo|apenas|justo|poco|todavia|un pelo|un pelin|casi)\s+(?:not )?(?:just |a \w+ |"
    r"un \w+ )?(?:under|over|above|below|less than|more than|"
    r"shy of|short of|por debajo de|por encima de|menos de|mas de)\s*(?:the |los |las )?$"
)
"""Before a number that a value is only compared with: "99, so just under 100"."""
TRAILING_LIMIT: Final = (
    r"\s*(?:u/l |iu/l |"
    r"ukat/l )?(?:(?:is|as|es|como|being) )?(?:(?:the|my|their|its|our|a|an|el|de) )?(?:cut ?-?off|"
    r"(?:upper |top |highest )?limit|uln|upper(?: limit)?|max(?:imum)?|tope|limite|"
    r"top(?: end)?(?: of (?:the |their |our |its )?(?:range|normal|scale))|(?<=as the )top|ceiling|most (?:allowed|normal)|"
    r"highest (?:normal|allowed)|"
    r"is (?:flagged|too high|abnormal|over))\b(?!\s*(?:of normal )?(?:is|of|was|at|:|=|for \w+ is)?\s*\d)"
)
"""After a number that is a limit: "just above the 40 cutoff"."""
PRINTED_RANGE: Final = (
    r"[\s,;.(]*(?:the |my |their )?(?:paper|lab|sheet|report|range|they|it|printout|page|papel|informe) (?:gives?|"
    r"says?|shows?|prints?|lists?|has|goes|runs|pone|dice|da)(?: from| de)?\s*"
)
"""Between a value and a range that is printed beside it."""
BESIDE: Final = (
    r"\s*(?:is |was |printed |written |shown |stands |it says )*(?:beside|next to|right after|after|behind|in (?:brackets|parenthes\w+)|"
    r"on the (?:side|right)|al lado|entre parentesis)\b"
)
"""After a range that is printed beside a value: "31, then 10-40 beside it"."""
LIMIT_LEADS_ON: Final = (
    r"(?: (?:for|of|is|are|on|it|all|both|each|the|my|these|at|was|says?|goes|up|to|from|de|es|hasta|that|they|"
    r"give|here))*[\s:=(]*$"
)
LOWER_LIMIT: Final = (
    r"\b(?:normal|norm|ref(?:erence)?|range|should be|supposed to be|lower limit|lln|goal|target|wants? it|want|"
    r"healthy)(?: (?:is|range|would be|value|level|starts|at(?! least)|should be|it|to be|"
    r"anything)){0,3}[\s:=(]*(?:at least|"
    r"over|above|more than|greater than|higher than|from|min(?:imum)?|>=?)?\s*$"
)
"""Before a bound from which on a value is normal."""
NORMAL_STARTS: Final = (
    r"\b(?:normal|range|reference|limit|low end)(?: (?:values?|range|for them|there|here))? (?:starts?|begins?|"
    r"empieza|comienza|arranca)(?: (?:at|from|around|about|en|a partir de))?\s*$"
)
"""Before the number from which on a value is normal, said without a bound."""
NEWER: Final = (
    r"\b(?:now|current\w*|latest|last|recent\w*|newest|today|yesterday|this|down|dropp\w+|fell|went|again|"
    r"repeat\w*|re-?check\w*|"
    r"since|then|later|before|week|month|ahora|ultim[oa]|hoy|despues|luego|bajo)\b|[.;!?]"
)
"""Between a value and a bound that is a newer value of the same test, not its limit."""
SAME_LIMIT: Final = (
    r"[\s,;.(]*(?:also |with |and |has |on |y |con )?(?:the |el |la )?(?:same|mism[oa]) (?:[a-z]+ )?(?:limit|"
    r"range|uln|cut ?off|upper|top|reference|ref|max(?:imum)?|ceiling|"
    r"limite|rango|tope)\b"
)
"""After a value whose limit was said with another one."""
VERB_GOT: Final = r"\b(?:i|have|just|it|they|we|she|he)\s*$"
NEVER: Final = (
    r"\b(?:never|not) (?:had|have|done|tested|measured|checked|gotten|get|got|been)\b|"
    r"\bno (?:echo|test|report|labs?|results?|scan|recent)\b|\bhave not had\b|"
    r"\bdo not have (?:it|that|them|one|my|the|any|a|those)\b|"
    r"\bthat is (?:all|everything) (?:i|we) (?:have|know|got|can find)\b|"
    r"\b(?:not|never) (?:on|in) (?:there|here|it|that|(?:the|my|this) (?:report|sheet|printout|paper|page|portal|"
    r"list|labs?|panel|results?|letter))\b|"
    r"\bnot (?:listed|shown|printed|reported|given|mentioned|included|anywhere)\b|"
    r"\b(?:i|we) (?:have|got) (?:none|nothing)\b(?! (?:but|except|other|else))|"
    r"\b(?:do|did) not (?:have|carry|keep|bring|got)\b[^.;!?\d]{0,30}\b(?:reports?|results?|numbers?|papers?|"
    r"labs?|bloods?)\b"
)
NO_SCAN: Final = (
    r"\b(?:no|without(?: a| an| any)?|"
    r"(?:never|not)(?: (?:had|have|got|done|been given|ever|yet|really))*(?: (?:a|an|any|one))?) "
    r"(?:heart scan|heart echo|echo(?:cardiogram|cardiography)?|cardiac (?:echo|scan|mri)|ef|ejection fraction|lvef|scan of (?:my|the) heart|ultrasound of (?:my|the) heart)\b(?! (?:since|after|lately|recently|this|in the last))|"
    r"\b(?:no|nunca) (?:tengo|me han hecho|hay|me hicieron)(?: ningun| un| una)? (?:eco\w*|ecocardio\w*|fevi)\b"
)
"""There was no scan of the heart."""
REST_MISSING: Final = (
    r"\b(?:the )?(?:rest|others?|remaining|other (?:ones|values?|numbers?|results?))\b[^.;!?]{0,16}\b(?:do not|not|no|unknown|missing|never|none)\b|"
    r"\b(?:do not|not|no)\b[^.;!?]{0,16}\b(?:the )?(?:rest|others|other ones|anything else|any more|any others?)\b|"
    r"\bthat is (?:all|everything)(?: (?:i|we) (?:have|know|got|can find)\b|(?: for now| there is| really| of them| on it)?(?=\W*$))|"
    r"\bthat is (?:all|everything)(?: that)? (?:they|she|he|the (?:lab|doctor|nurse|clinic|hospital)|my doctor) (?:have |has |had |ever )?(?:gave|given|told|showed|shown|sent|wrote|"
    r"printed|did|done|tested|measured|checked|put)\b|\bthey (?:only|just) (?:gave|told|showed|sent|did|tested|measured)(?: me| us)? (?:those|these|that|this|them|the)\b|"
    r"\b(?:the )?(?:rest|others?|everything else|other ones)(?: (?:of it|of them))? (?:was|were|is|are)(?: (?:all|just|also))* (?:in order|fine|normal|ok|okay|good)[ ,]*(?:they|he|she|the doctor|my doctor|the nurse) "
    r"(?:said|told me|says|say)\b|\b(?:they|he|she|the doctor|my doctor|the nurse) (?:said|told me|says|say)(?: that)? (?:the )?(?:rest|others?|everything else)\b|"
    r"\b(?:lo|los|las|el) (?:demas|resto|otr[oa]s)(?: (?:la verdad|pues|ya))* (?:i )?(?:do not|no) (?:i )?(?:know|se|tengo|have)\b|"
    r"\bnothing else\b(?! (?:wrong|bad|changed|new|high|low))|"
    r"\b(?:nada mas|es todo|son todos)(?=\W*$| (?:lo que |los que )?(?:tengo|traigo|sale|hay|i have)\b)|"
    r"\b(?:only|just) (?:have|got|brought|found|i have|traigo|traje)(?: got)? (?:the |my |la |el |los |las |these|those|this|that|them)|"
    r"\b(?:nomas|nada mas|solo|solamente|unicamente)(?: me)? (?:tengo|traigo|traje|salio|se|i have|i know) (?:la|el|los|las|est[aoe]s?|es[aoe]s?)\b|"
    r"(?:其他|其它|别的|剩下|其余)(?:的|项|项目|数值|数|结果|指标|,| )*(?:都|我|也|全|就| )*(?:不知道|没有|不清楚|没做|不记得|没查|没带|no\b|not\b|none\b|do not)|"
    r"\b(?:(?:de |del )?(?:lo|los|las|el|l) (?:demas|resto|otr[oa]s?)) (?:ya )?(?:no|ni) (?:(?:me |lo |los |las |la )*)"
    r"(?:pone|ponen|sale|salen|viene|vienen|aparece|aparecen|veo|encuentro|esta|estan|hay|se|i know)\b|"
    r"\b(?:los|las) demas no\b|\bel resto no\b|\blo demas no\b|"
    r"\bno (?:tengo|se|i know) (?:mas|el resto|los demas|las demas)\b"
)
"""Beside some values of a report: there are no others."""
NO_MORE: Final = (
    r"\W*(?:(?:ok|okay|no|well|and|so|bueno|pues|y) )?(?:that is (?:all|it)|that is everything|nothing else|no more(?: (?:values|numbers|results|tests))?|"
    r"eso es todo|es todo|(?:no )?nada mas|就这些|没有了|"
    r"没了|(?:i do )?not (?:(?:on|with) (?:me|us|her|him)|to hand|at hand|in front of me|handy)|"
    r"(?:not|nothing|none) here(?: with (?:me|us))?|(?:they are|it is) (?:at home|not here|at the clinic|with my doctor)|"
    r"(?:aqui |ahora )?(?:no (?:l[oa]s? )?(?:tengo|traigo|llevo)|no)(?: (?:aqui|encima|conmigo|a mano|a la mano))+)"
    r"(?: no|[,.]? ?sorry|[,.]? ?no|[,.]? ?doctor|,? ?right now|,? ?perdon)*(?: (?:i have|there is|for now|here|on it|por ahora|lo que tengo|thanks|thank you|gracias))*\W*"
)
"""A whole message: no other value is at hand."""
BOTH: Final = (
    r"\b(?:both|each|all (?:of them|three|of those)|the same|las? 2|los 2|las dos|los dos|amb[ao]s|either one|(?:the )?(?:pair|lot)|"
    r"iguales)\b"
)
"""Said where one number is that of several tests."""
OF_BOTH: Final = (
    r"\s*(?:(?:is |was |as )?(?:the |their |an? )?(?:upper |top )?(?:limit|uln|max(?:imum)?)(?: of normal)? )?"
    rf"(?:for |on |in |en |para )?(?:the |las |los )?(?:{BOTH})"
)
"""After the limit of several tests: "35, the upper limit on both"."""
LIVER_PAIR: Final = (
    r"\b(?:liver (?:enzymes?|ones|numbers?|tests?|panel|function(?: tests?)?|values?|labs?|results?)|lfts?|"
    r"transaminases?|transaminasas|enzymes|enzimas(?: hepaticas)?|ast and alt|"
    r"(?:pruebas |enzimas )?del higado)\b"
)
"""AST and ALT called by one name."""
BILIRUBIN_PART: Final = r"(?:bilirrubina )?(?:direct|indirect|conjugad|conjugated|unconjugated|dir\b|[di]\.?[ .-]?bil)"
CALLED_A_PART: Final = (
    r"[ ,.;(-]*(?:(?:mg/dl|umol/l|mcmol/l)[ ,.;(-]*)?(?:(?:but|though|although|only|and|pero|aunque|solo|y)[ ,]+)*"
    r"(?:(?:that|this|it|esa|ese|eso|esto|esta|i think|creo que) ?(?:is|was|es|era|'s)?[ ,]*)*"
    r"(?:(?:just|only|my|the|for the|solo|la|el|de la|mi) )*(?:value of the )?"
    r"(?:direct\w*|conjug\w*|indirect\w*|unconjug\w*|no conjugada)\b(?![^.;]{0,24}\btotal\b)"
    r"(?! ?[:=]? ?(?:(?:bili\w*|was|is|of|at|era|es|de) )*\d)(?! (?:bili\w* )?(?:was |is )?(?:not|never|no)\b)"
)
"""After a number of bilirubin that is no total: "11, but that's the conjugated"."""
TOTAL: Final = r"total|tot\.?|t\.? ?bil\w*|tb"
"""Bilirubin's total, where bilirubin is spoken of."""
UNNUMBERED: Final = (
    r"\b(?:no|without(?: an?| any)?|not an?|never (?:saw|gave|got|told|said)(?: me)?(?: an?| the| any)?|"
    r"did not (?:give|tell|say|show|write|print|see|get)(?: me| us)?(?: an?| the| any)?|"
    r"do not (?:have|know|see|remember)(?: an?| the| any)?|sin|ningun|"
    r"no (?:hay|dice|trae|pone|viene|da|aparece|sale)(?: la| el| ninguna?)?|no me dieron(?: el| un)?|"
    r"nobody (?:gave|told|said)(?: me)?(?: an?| the| any)?) "
    r"(?:actual |exact |real |specific |the )?(?:figures?|numbers?|values?|digits?|numero|cifras?|valor|"
    r"percent(?:age)?)\b"
)
"""A result without its number."""
IN_URINE: Final = r"\b(?:urine|urinary|urinalysis|pee|orina|dipstick|stool|csf|spinal fluid)\b"
URINE_HEADS: Final = (
    r"\b(?:urine|urinary|urinalysis|pee|orina|dipstick)\b[a-z0-9 ]{0,24}: *(?:about|around|like|unos)? *$"
)
"""Before a number of urine, as a heading."""
IN_BLOOD: Final = r"\b(?:blood|serum|plasma|sangre|suero)\b"
PER_FIELD: Final = (
    r"\s*(?:[a-z]+ ){0,3}(?:per (?:high power )?field|/ ?hpf|hpf|por campo|in (?:my |the )?(?:urine|pee)|"
    r"en (?:la )?orina)\b"
)
"""After the number of a urine test."""
ABOUT_A_TEST: Final = BEFORE_VALUE | frozenset(
    "all both each these those this they them it its that which from of on in at for to by dated drawn draw collected taken done my mine our his her test tests "
    "tested results cbc cmp blood bloods work bloodwork panel visit appointment appt clinic hospital rheum doctor office er checkup check labcorp quest "
    "is am be been had have got get day days week weeks month ago date year years time same newest newer old older measured not sure when think "
    "data datum fecha an un una yes yeah scanned ultrasound ecocardiograma tte tee ett ete echocardiogram ekg exactly really here there right if so as with or per echo scan eco es analisis jug jar bottle collection urine pee h hours sample samples fresh latest fecha fue son del el la los las de en todo todos todas hace "
    "ultimo ultima reciente me lo hicieron hice sangre prueba resultado informe spring summer fall winter early late mid beginning end around "
    "eso esa ese esta este esto asi analitica laboratorio control extraccion muestra controles hospital clinica consulta centro hoja papel portal app units unit percent after before thousand hundred point morning afternoon evening night drew ran run did was collected annual routine physical follow up "
    "since do know remember only one ones just saw copy letter nurse said told gave him she he cardiology cardiologist kidney liver heart count".split()
)
"""Words that may stand with the date of a test."""
TESTED: Final = (
    r"\b(?:done|drawn|drew|collected|tested|taken|checked|measured|labs?|bloods?|bloodwork|"
    r"blood (?:test|work|draw)|results?|resulted|report|"
    r"hech[ao]|hicieron|hice|sacaron|saque|extraccion|analisis|analitica|resultados?|muestra|informe|"
    r"(?:mis|los|estos|unos|ultimos) (?:estudios|examenes|laboratorios)|hemograma|biometria)\b"
)
OTHER_EVENT: Final = (
    r"\b(?:infus\w+|transfus\w+|drips?|bags?|units|starte?d?|stopped|began|begun|diagnos\w+|born|flar\w+|"
    r"surger\w+|operat\w+|vaccin\w+|shots?|jabs?|dos(?:e|es|ed)|"
    r"pregnan\w+|baby|birth|trip|travel\w*|admitted|discharged|hospitali[sz]ed|icu|biops\w+|trial|study|period|"
    r"infection|covid|shingles|sick|ill|since|until|when|"
    r"steroids?|pred\w*|cellcept|benlysta|saphnelo|rituximab|mtx|methotrexate|iron|next|due|appointment|will|"
    r"empece|deje|operaron|cirug\w+|accident\w*|boda|wedding|cumple\w*|birthday|nacio|naci|vacuna\w*|ingres\w+|internaron|embaraz\w+|brote|hierro|proxim[oa]|cita|desde|cuando|(?:he|she)(?! (?:has |had |is )*(?:got|has|had|holding|reading)\b)|"
    r"(?:his|her)(?! (?:latest |last |recent |clinic |hospital |blood |lab |own )*(?:results?|bloods?|letter|report|labs?|tests?|numbers|paper|print ?out)\b)|him|mom|mother|sister|brother|(?:my|our|his|her|the) son|daughter|husband|wife)\b"
)
"""In a clause that tells when a test was done, and what would make it tell of something else."""
TRANSFUSED: Final = (
    r"\b(?:units?|bags?|pints?|bolsas?|unidades) (?:of|de) (?:packed )?(?:red (?:blood )?cells?|reds?|rbcs?|platelets?|blood|plasma|plaquetas|sangre|globulos rojos)\b|"
    r"\b(?:platelet|red cell|blood) (?:transfusions?|infusions?)\b|"
    r"\btransfusion(?:es)? de (?:plaquetas|sangre|globulos rojos)\b|"
    r"\biron (?:drips?|infusions?|ivs?|transfusions?|pills?|tablets?|supplements?|shots?|injections?)\b|"
    r"\bred cells (?:transfus\w+|infus\w+)|"
    r"\b(?:after|since|before|despues del?|antes del?|tras)(?: (?:the|my|some|iv|all|el|un|taking|starting))* (?:iron|hierro)\b"
)
"""What was given, not measured."""
OTHER_SPECIMEN: Final = r"\b(?:direct|conjugated|urine|urinary|spot|24 ?h(?:our)? urine)\s*$"
"""Another specimen or fraction than the fact asks for."""
NO_VALUE_DENIED: Final = (
    r"(?:no|nope|nah|not really)\b(?:[^.;!?]*\d|"
    r"[ ,.!]+(?:(?:no|i am|it is|estoy|esta|that is|everything(?: is)?)[ ,]+)?"
    r"(?:all (?:good|fine|ok|okay|clear|right)|(?:good|fine|great|ok|okay)\b|"
    r"todo (?:bien|en orden|ok|perfecto|claro)|tod[oa] (?:good|fine|ok)|(?:muy )?bien\b|no problem))"
)
"""A no beside a number, or that all is well: it does not say that the value is not known."""
SUBJECT_BEFORE: Final = (
    r"(?:\A|[.;,!?] ?)(?:my |the |and |but )*(?!fraction|ejection|pump|squeeze)([a-z]{2,9}) (?:was|is|came back|"
    r"came out)(?: (?:at|like|about|only|around))* *$"
)
"""What a sentence says that it tells the value of: "ASO was 200"."""
SAYS_VALUE: Final = r"\b(?:is|was|came|es|fue|esta|salio|dio)\b"
SET_APART: Final = (
    rf"\b(?:but|pero|while|whereas|mientras)\b|"
    rf"\b(?P<joined>and|y) (?:the|my|la|el|mi) [a-z ]{{2,24}}{SAYS_VALUE}"
)
"""Before a value in a clause of its own, whose day is not that of the values before it."""
