"""Words with which somebody puts right or adds an answer when all is over, on folded text (en, es)."""

import re
from typing import Final

WANTS_IT_IN: Final = re.compile(
    r"\b(?:add|adding|include|put (?:it |that |this )?(?:in|down|on)|note (?:it|that|this|down)|write (?:it|that|this) down|"
    r"forgot\w*|(?:just |now )?remember(?:ed)?|change|correct(?:ion)?|fix|update|wrong|mistake|should (?:be|say|have)|"
    r"i meant|actually|left out|missed|found (?:it|my|the|out)|"
    r"anad\w+|agreg\w+|inclu\w+|ponga|pon|anote|olvid\w+|me acord\w+|recorde|recuerdo|cambi\w+|correg\w+|corrij\w+|equivo\w+|encontre)\b"
)
"""It is told in order that it be noted."""
ADDS: Final = re.compile(
    r"\b(?:(?:please|pls|can you|could you|you can|i want to|i would like to|i need to|por favor|puede|quiero)[ ,]+)*"
    r"(?:add|include|put(?: (?:in|down))?|anad[ae]|agreg(?:a|ue)|incluy[ae]|ponga|pon)\b(?: (?:it|that|this|in|down|also|too|eso))*"
    r"(?=[ ,.!]|$)|"
    r"\b(?:to|in|on|onto|into|a|en) (?:my|the|mis|la|las|los|mi) (?:list of )?(?:drugs?|meds?|medicines?|medications?|list|answers?|pills?|"
    r"vaccines?|lista|medicamentos|medicinas|respuestas)\b|\b(?:please|pls|por favor)\b"
)
"""The wish itself, without what is told."""
SENTENCE: Final = re.compile(r"(?:[^.!?\n。！？]|\.(?=\d))+[.!?。！？]?")
