"""Words around laboratory values."""

from typing import Final

OTHER_TESTS: Final = (
    r"a1c|hba1c|glucose|sugar|esr|sed rate|crp|c-reactive|sodium|potassium|calcium|albumin|protein|urine protein|upcr|uacr|proteinuria|"
    r"cholesterol|ldl|hdl|triglycerides|tsh|t4|ferritin|iron|b12|vitamin d|vit d|hematocrit|haematocrit|hct|mcv|rdw|mch|mchc|lymphocytes?|lymphs|"
    r"lymphs?|monocytes?|monos|eosinophils?|eos|basophils?|rbc|red blood cells?|red cells|reds|bun|urea|alk ?phos|alp|ggt|ldh|"
    r"ck|cpk|dsdna|ds-?dna|anti-?dna|c3|c4|complement|ana|igg|iga|igm|inr|pt|ptt|d-dimer|troponin|bnp|(?:direct|conjugated|indirect)(?: bilirubin| bili)?|"
    r"indirect bilirubin|urine creatinine|blood pressure|bp|pulse|heart rate|temperature|temp|weight|height|bmi|cd4|cd8|cd19|cd20|viral load|"
    r"sledai|slicc|bilag|psa|uric acid|lipase|amylase|oxygen|sats|spo2|dlco|fvc|rvsp|pasp|egfr cys"
)
"""Tests no fact asks for: a number after one of them belongs to it and to nothing else."""

LIMIT: Final = (
    r"uln|upper limit(?: of normal)?|upper normal(?: limit)?|upper|lab limit|limit(?: of normal)?|(?:normal|norm|ref(?:erence)?|range|reference range|normal range)(?: is| range)?(?: (?:up to|under|below|less than|<|max(?:imum)?|top))?|"
    r"(?:should be )?(?:up to|under|below|less than|max(?:imum)?)|cut ?off|top(?: end)?(?: of normal)?"
)
BEFORE_VALUE: Final = frozenset(
    "was were are about around approximately roughly approx only just like maybe think believe said says have had has got low high "
    "normal last latest current recent value result level count number lab test reading came back the and but now than over under "
    "least most between from january february march april may june july august september october november december jan feb mar apr "
    "jun jul aug sep sept oct nov dec".split()
)
"""Words that may stand right before a value."""
SHARED: Final = r"\b(?:both|all|each|same)\b"
WORDED_LIMIT: Final = (
    r"^[\s,;:(\[-]*(?:[a-z']+ ){0,4}?(?:uln|upper limit|upper|limit|limite|range|rango|top end|top|tope|max(?:imum|imo)?|ceiling|normal)\b"
    r"(?: [a-z']+){0,5}[\s,:=<)(-]*$"
)
"""The same in more words, between numbers that no other test is named between."""
BEFORE_LIMIT: Final = (
    rf"^[\s,;:(\[-]*(?:with |and |the |lab |my |its |of |an? |is |was |both |all |each |same |says? |said |prints? |printed |they |it |report |sheet |paper |for )*(?:{LIMIT})\b[\s,:=<)(-]*"
    r"(?:of |is |was |at |about |the lab |here |there |for |my |lab |[<>] ?)*$"
)
"""What stands between a value and its limit."""
NORMAL: Final = (
    r"(?:all |both |totally |completely |perfectly |quite |was |were |is |are |came back |pretty )*"
    r"(?:normal|within normal(?: limits| range)?|in (?:the )?(?:normal )?range|wnl)\b(?! (?:is|up|limit|value|to)\b)"
)
NOT_NORMAL: Final = (
    r"(?:\b(?:not|never|above|below|out of|outside|times|x|almost|nearly|near|twice|double|limit|upper|of|the|than)"
    r" ?(?:the |of )?(?:upper )?(?:limit of )?|\bab)$"
)
CALLED_NORMAL: Final = r"[\s,(]*(?:which is |that is |is |was |and |it is |so |= ?|- ?)*(?:within )?normal\b(?! (?:is|range|up|limit|value))"
FOLD: Final = r"(?:(?P<times>\d+(?:[.,]\d+)?)(?: ?x| times| fold|-fold)|(?P<word>twice|double|three times|triple))(?: the)? (?:uln|upper limit(?: of normal)?|normal)"
BELONGS_AFTER: Final = r"[\s]*(?:\(?(?:was|is|for|on|my|the|of|that was|were|it is|in)\b[\s]*)*"
"""What stands between a number and the test named after it: "8.4 was my hemoglobin"."""
CONTINUES: Final = (
    r"[\s,]*(?:(?:and|then|now|to|it|is|was|but|before|that|down|up|previously|last|time|in|on|from|went|dropped|fell|"
    r"rose|came|back|later)[\s,]*)*"
)
"""What stands between two values of the same test."""
REPLACES: Final = r"\b(?:now|currently|latest|last|recent(?:ly)?|newest|this|today|yesterday|down|up|dropped|fell|rose|went|back|came|is|improved|to|and)\b|->|,"
REPLACED: Final = r"\bfrom\s*$"
"""Before a number that another one replaced: "from 150 to 72"."""
VERB_GOT: Final = r"\b(?:i|have|just|it|they|we|she|he)\s*$"
NEVER: Final = r"\b(?:never|not) (?:had|have|done|tested|measured|checked|gotten|get|got|been)\b|\bno (?:echo|test|report|labs?|results?|scan|recent)\b|\bhave not had\b|\bdo not have (?:it|that|them|one|my|the|any|a|those)\b"
OTHER_SPECIMEN: Final = r"\b(?:direct|conjugated|urine|urinary|spot|24 ?h(?:our)? urine)\s*$"
"""Another specimen or fraction than the fact asks for."""
