"""Words of an answer to "when was that?" and to "what is the upper limit of normal?", on folded text."""

import re
from typing import Final

PAIR: Final = re.compile(r"(?<![\d/.])(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|[12]\d|3[01])(?![\d/]|\.\d)")
"""A month and a day without a year."""
SAME_DAY: Final = re.compile(
    r"\b(?:(?:the )?same (?:day|date|time|paper|report|test|visit|draw|blood|sheet|as)|as (?:above|before|the (?:rest|others))|"
    r"like the (?:rest|others)|with the (?:rest|others)|"
    r"(?:el )?mismo (?:dia|analisis|informe|papel)|(?:la )?misma (?:fecha|analitica|hoja|vez)|"
    r"(?:igual )?(?:que|como) (?:los|las|el|lo) (?:demas|otr[oa]s|resto|anterior(?:es)?))\b|同一天|同一份|和其他的?一样"
)
_MONTH: Final = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
    r"septiembre|octubre|noviembre|diciembre)[a-z]*"
)
DAYS: Final = re.compile(
    rf"(?<![\d/.])(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])(?:/\d{{2,4}})?(?![\d/]|\.\d)|"
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?: of| de)? {_MONTH}\b(?: (?:19|20)\d\d)?|\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b|"
    r"\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:19|20)\d\d(?:-\d\d-\d\d)?\b"
)
"""Days in an answer that should be a limit."""
NUMBER: Final = re.compile(
    r"(?<![\d.,a-z])(?:\d+(?:[.,]\d+)?(?: ?[-\u2013] ?| to | a )(?P<high>\d+(?:[.,]\d+)?)|(?P<only>\d+(?:[.,]\d+)?))"
    r"(?!\d)"
)
CLAUSE: Final = re.compile(
    r"[.;,!?](?!\d)|\b(?:and|y|but|pero)\b|(?=\b(?:no|wait|sorry|actually|rather|i mean|perdon|digo|espera)\b)"
)
SENTENCE: Final = re.compile(r"(?:[^.;!?\n]|\.(?=\d))+")
INSTEAD: Final = re.compile(
    r"\W*(?:(?:no|wait|sorry|actually|rather|i mean|make (?:that|it)|it is|it's|perdon|digo|espera|mejor dicho)\b[ ,]*)+"
)
"""Before a number that takes the place of the last one."""
BOTH: Final = re.compile(
    r"\b(?:both|each|all|amb[oa]s|(?:los|las) (?:dos|2)(?: de (?:ellos|ellas|los|las))?|"
    r"(?:(?:for|of|on|in) )?(?:the )?(?:two|2) of (?:them|those|these)|(?:for|of|on|in) (?:the )?(?:two|2)(?! ?[.,]?\d))\b|都"
)
"""All the tests asked about; its "2" is no limit."""
UP_TO: Final = re.compile(r"\b(?:to|up to|a|hasta)\b")
"""Between the ends of a range in words: "zero to forty"."""
FEW: Final = 9
"""No more words than this are an answer that is only limits."""
MORE_NAMES: Final = {"lvef": ("echo", "echocardiogram", "heart scan", "eco", "ecocardiograma")}
BOTH_TESTS: Final = re.compile(
    r"\b(?:same|identical|also)? ?(?:for|on|with|in) (?:both|the two|each)\b|\bboth (?:are |of them |the same)?|\bsame for (?:the )?(?:alt|ast)\b|"
    r"\b(?:para|en) (?:l[oa]s dos|amb[oa]s)\b|\b(?:ambas|ambos|las dos|los dos)\b"
)
"""One limit for both liver tests."""
LIMIT_ALONE: Final = re.compile(
    r"\W*(?:(?:about|around|it'?s|its|it is|both|i think|maybe)\W+)*\d{1,3}(?:\s*(?:iu|u)/?l)?\W*"
    r"(?:(?:i (?:think|guess|believe)|it says|same|also|for|both|the|of them|each|too|ast|alt|one|other|and)\b\W*)*"
)
"""A limit and nothing else: "40 i think. same for both."."""
