"""Words around an answer that is told anew, on folded text."""

import re
from typing import Final

LEAD: Final = re.compile(
    r"\W*(?:(?:please|pls|can you|could you|i (?:want|need|would like) to|oh|wait|sorry|actually|dear|and|quiero|"
    r"por favor|perdon|oiga|no)[ ,]+)*"
    r"(?:(?:change|fix|correct|update|edit|cambi(?:e|ar|a)|corrij[ae]|corregir|actualic?[ez]\w*) )?"
    r"(?:(?:the )?(?:answer|entry|part|bit|one|question|respuesta|pregunta)s? )?"
    r"(?:(?:about|on|for|of|sobre|de|del|para) )?(?:(?:the|my|your|her|his|el|la|los|las|mi|mis|su|sus|lo del?|"
    r"lo de la) )*"
)
"""Before the name of an answer that is told anew, when nothing else stands there."""
AFTER: Final = re.compile(
    r"(?: (?:answer|one|bit|part|question|thing|list|respuesta))*(?: ?[:=,–-] ?| (?:to|should be|a|por) (?=\S)|"
    r" (?:is|are|was|were|esta|estaba|estan) (?:all )?(?:wrong|not right|not correct|incorrect|"
    r"mal)[ ,:;.–-]+(?=\S)|"
    r" (?:is|are|=) (?=no\b|none\b|not\b))"
)
UNNAMED: Final = re.compile(r"(?:a vaccine|cancer|an operation), kind not known")
"""The names of things that were only called by what they are."""
THE_SAME: Final = re.compile(
    r"\b(?:the|that|this|my|el|ese|este|mi|[da]el|al) (?:cancer|tumou?r|vaccine|operation|operacion)\b(?! too)|"
    r"\b(?:la|esa|esta|mi) (?:vacuna|operacion)\b|\b(?:cancer|tumou?r) (?:thing|bit|part|one)\b"
)
"""What stands already is meant, and no other one: "about the cancer", "eso del cáncer"."""
ANOTHER: Final = re.compile(
    r"\b(?:another|other|second|also|too|as well|forgot\w*|remembered|otr[oa]s?|segund[oa]|tambien|ademas|olvid\w+)\b"
)
"""One more is told of."""
BEFORE_NOW: Final = re.compile(
    r"\b(?:before|in the past|years ago|earlier|previously|used to|back then|tried|failed|antes|hace anos|"
    r"anteriormente|en el pasado|probe|probado)\b"
)
HAD: Final = re.compile(
    r"\b(?:had|tried|took|taken|was on|used|been on|given|failed|tuve|tome|probe|me dieron|use|tomaba|he tomado|tomo)\b"
)
BARE_NO: Final = re.compile(r"\A\W*(?:no|nope)(?: no)?\s*[,.]\s*(?=\w+\W+\w+\W+\w)", re.IGNORECASE)
"""A no to what was understood, before what holds: "no, the gallbladder was in May"."""
PROTESTS: Final = re.compile(
    r"\A\W*(?:(?:no+|nope)[ ,.!]+(?:(?:no+|nope)[ ,.!]+)*(?:no+(?= ?[,.!])|(?:(?:eso|esto|that|this|it) )?(?:esta |is |'s |was )?(?:mal|wrong|incorrect\w*|not right)\b)|"
    r"(?:(?:eso|esto) )?esta mal\b|(?:that|this|it)(?: is|'s|s| was) wrong\b)\W+(?=\w+\W+\w+\W+\w)"
)
"""Words that only protest against what was understood: "no, wrong. I have NOT had cancer"."""
NONE_OF_THE_LIST: Final = re.compile(
    r"\b(?:none|nothing|nada|ningun[oa]?) (?:of|de|like|else|mas)\b(?! (?:cancer|mi|my|lupus))|\b(?:nada|nothing|none|tampoco|neither)\W*(?:$|[.,;])"
)
"""Beside a protest, what answers the list that is asked."""
OPERATED: Final = re.compile(
    r"\b(?:i|he|she|we|they)(?: have|'ve| has)? (?:just )?(?:had|got|underwent)\b|\b(?:me|le) (?:operaron|sacaron|quitaron|"
    r"pusieron|hicieron)\b|\b(?:operated on)\b"
)
"""Tells that an operation was done."""
