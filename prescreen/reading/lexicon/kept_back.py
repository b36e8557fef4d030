"""What an answer to a list keeps back: what is private, and what is not known, by name."""

from typing import Final

_DOES: Final = (
    r"take|taking|have|having|be\b|eat|drink|do\b|doing|use|using|stop|stopping|risk|get\b|go(?:ing)?\b(?! into)|travel|drive|"
    r"wait|come|try|start|change|live|lose|need"
)
"""What somebody would rather not do, which is nothing that they keep to themselves."""
_TAKEN: Final = (
    r"meds?|medic\w+|pills?|tablets?|doses?|injections?|infusions?|shots?|breakfast|lunch|dinner|meals?|work|school|days?|weeks?|beats?|"
    r"appointments?|visits?|prednis\w+|periods?|it (?:when|if|because|on)"
)
KEPT: Final = (
    rf"\b(?:rather|prefer|choose|like) (?:to )?not\b(?! (?:to )?(?:{_DOES}))|"
    r"\b(?:do|will|would|am|is|are) not (?:want|wish|care|like|going|willing|comfortable|happy|"
    r"ready)?\b[a-z ]{0,12}\b(?:say\w*|tell\w*|talk\w*|discuss\w*|answer\w*|shar\w+|disclos\w+|go(?:ing)? into|"
    r"get(?:ting)? into)\b|"
    r"(?:^|[^a-z])not (?:telling|saying|discussing|talking|answering|sharing|going into|getting into)\b|"
    rf"\b(?:skip|pass on|leave out)\b(?! (?:(?:my|the|a|any|taking|his|her|mis|una?) )*(?:{_TAKEN}))|"
    r"\bkeep(?:ing)? (?:the |my )?\w+ (?:private|to myself)\b|\bbetween (?:me|us)(?: and (?:my|the|our) \w+)?\b|"
    r"\b(?:is|are|that is|it is) (?:private|personal|none of your business|my (?:own )?business)\b|\bno comment\b|"
    r"\bme (?:l[oa]s? )?(?:guardo|reservo|callo)\b|\b(?:prefiero|quiero|quisiera|voy a) (?:guardar|reservar|callar)(?:me|melo|mela)?\b|"
    r"\b(?:es|son|queda|eso es) (?:muy )?(?:privad[oa]s?|personal(?:es)?|cosas? mias?|asunto mio)\b|"
    r"\b(?:prefiero|mejor) no\b(?! (?:tom\w+|ir\b|us\w+|hac\w+|ten\w+|com\w+|dej\w+|arriesg\w+|ser\b|estar\b|empez\w+|cambi\w+))|\bno (?:quiero|voy a) (?:hablar|decir|contestar|responder)\w*"
)
"""In a clause of an answer to a list: what it names is not told."""
TOPIC_BEFORE: Final = (
    r"\b(?:the|my|any|those|these|both|all|questions?|ones?|parts?|bits?|things?|stuff|topics?|about|on|of|as|for|regarding|concerning|what|to|"
    r"and|or|nor|with|well|ok|so|el|la|los|las|lo|mi|mis|de|del|sobre|preguntas?|temas?|cosas?|y|o|en|cuanto|a|al|eso|esas?|esos?)\b"
)
"""Words beside the names of a clause that only says what the next one is about."""
NOT_KNOWN: Final = (
    r"\b(?:no idea|no clue|not (?:so |too |really |quite )?sure|unsure|"
    r"(?:do|can|could) not (?:know|say|tell|remember|recall)) (?:about|of|on|regarding|as to|for)\b"
)
"""In a clause of an answer to a list: what it names is not known."""
WHOLE: Final = (
    r"\b(?:keep(?:ing)?|leav(?:e|ing)|hold(?:ing)?) [^.;!?]{2,70}?\b(?:private|to myself|to ourselves|confidential|secret|between (?:me|us)(?: and (?:my|the) \w+)?|"
    r"out of (?:this|it|here)|out(?= *(?:$|[,.;!?]))|back(?= *(?:$|[,.;!?])))(?![a-z])|"
    r"\b(?:guard(?:o|ar|arme)|dej(?:o|ar|emos)|reserv(?:o|ar|arme)) [^.;!?]{2,70}?\b(?:para mi|en privado|fuera|aparte|por privado)\b"
)
"""What is kept private with several names inside: "keep HIV, hepatitis and syphilis private"."""
ENDS_PRIVATE: Final = (
    r"(?:^|[,;.!] *)(?:and |but |y |pero )?(?!(?:[a-z]+ ){0,3}?(?:had|have|did|done|went|go|goes|paid|tests?|tested|doctor|seen|in|tuve|hice|hicieron|seguro)\b)"
    r"(?:[a-z]+ ){1,5}?(?:is |are |stays? |kept |es |son )?(?:private|confidential|privad[oa]s?)\W*(?=$|[,;.!])"
)
"""A clause of names that ends with the word: "HIV private, no hepatitis"."""
