"""The shapes of what identifies a person."""

from typing import Final

EMAIL: Final = (
    r"[a-z0-9._%+-]{1,64}\s?@\s?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}|"
    r"[a-z0-9._-]{2,40} ?(?:\(at\)|\[at\]| at ) ?(?:gmail|hotmail|yahoo|outlook|icloud|aol|"
    r"proton)(?: ?(?:dot|\.) ?(?:com|net|org|me))?"
)
PHONE: Final = (
    r"(?<![\d.,/])(?:\+|00)\d[\d ().-]{6,18}\d(?![\d.,]*\d)|(?<![\d.,/])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)|"
    r"(?<!\d)\d{3}[ -]\d{4}(?!\d)(?=\D|$)|"
    r"\b(?:phone|cell|mobile|number|call me (?:at|on)|text me (?:at|on)|tel|telefono|"
    r"reach me (?:at|on))\b\D{0,14}(?P<n>\+?\d[\d ().-]{5,18}\d)"
)
NUMBER: Final = (
    r"\b(?:ssn|social security(?: number)?|nhs(?: number| no\.?)?|mrn|medical record(?: number)?|record number|"
    r"patient (?:id|number)|insurance (?:id|number)|member id|medicare(?: number)?|medicaid(?: number)?|"
    r"passport(?: number)?|driver'?s licen[cs]e(?: number)?|id number|policy number|dni|curp|"
    r"hospital number)\b[\s:#is]{0,8}(?P<n>[a-z0-9][a-z0-9 -]{3,20}\d)|"
    r"(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)"
)
_NAME_WORDS = (
    r"(?!(?:is|and|but|a|an|the|not|on|in|for|of|with|from|was|has|very|now|also|so|just|taking|here|good|ok|fine|"
    r"sorry|sure|i|my|lupus|private|doctor|it|that)\b)[a-z][a-z'-]{1,24}"
)
NAME: Final = (
    rf"\b(?:my (?:full |first |last |real |middle )?name(?: is|'s|:)?|name is|name:|i am called|call me|"
    rf"this is (?=[a-z]+ [a-z]+ (?:speaking|here|writing))|me llamo|mi nombre es|signed,?|sincerely,?|"
    rf"(?:my )?(?:son|daughter|husband|wife|mother|father)'?s name is|her name is|"
    rf"his name is)\s+(?P<n>{_NAME_WORDS}(?: {_NAME_WORDS}){{0,2}})"
)
INTRODUCED: Final = (
    r"\b(?:I am|I'm|i'm|I’m|"
    r"This is)\s+(?P<n>(?:Mrs?\.?|Ms\.?|Dr\.?|Prof\.?)?\s?[A-Z][a-z]{1,20}(?:\s+[A-Z][a-z'-]{1,24}){1,2})\b"
)
ADDRESS: Final = (
    r"\b\d{1,5} (?:[a-z]+ ){1,3}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|way|"
    r"place|pl|terrace|apt|apartment)\b\.?(?:,? (?:apt|apartment|unit|#) ?\w+)?|"
    r"\b(?:live|living) at (?P<n>\d{1,5} [a-z ]{3,40})|"
    r"\b(?:zip(?: code)?|postcode|postal code)\b\D{0,6}(?P<z>[a-z0-9 -]{4,9})|"
    r"\b[a-z]{1,2}\d{1,2}[a-z]? \d[a-z]{2}\b"
)
NOT_A_NAME: Final = (
    r"\b(?:doctor|nurse|patient|caregiver|carer|mother|father|plaquenil|benlysta|lupus|covid|april|may|june|"
    r"august|taking|only|really|very|male|female|trans|american|african|hispanic|asian|british)\b"
)
