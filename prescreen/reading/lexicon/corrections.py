"""Words around corrections."""

from typing import Final

NOT_AFTER_ALL: Final = (
    r"(?:\b(?:not|never|wasnt|isnt|didnt|instead of|rather than|no (?:era|fue|es)|nunca)\b|n't\b|不是|没有?)"
)
"""Before the name of what an earlier answer held by mistake."""
MEANT: Final = (
    r"\b(?:sorry|i meant|i mean|should (?:be|have been|say)|make that|correction|oops|typo|wait|no wait|actually|"
    r"is wrong|was wrong|change|update|fix|correct)\b"
)
WRONG: Final = (
    r"^[^.;]{0,24}\b(?:was|is|were|came from|belongs to) (?:my|the|for|from|a|an|actually|really|for my|old|wrong|"
    r"not|someone|somebody)\b"
)
_BREAK: Final = r"(?:^|[\s,.;!?:)(-]+)"
_TAKEN_BACK: Final = (
    r"(?:(?:no|oh|ah|oops|ups|wait|sorry|actually|hang on|hold on)[ ,.!]+)*"
    r"(?:no,? wait|wait,? no|sorry,? no|no,? sorry|no,? i mean|i meant?(?= )(?! (?:it|that|this)\b)|"
    r"i meant to (?:say|write|type)|scratch that|strike that|"
    r"(?:i )?(?:just )?(?:misread|misunderstood|read (?:that|it) wrong|got (?:that|it) wrong|pressed (?:the )?wrong(?: one| button)?)(?: (?:it|that|the question))?|"
    r"make that|or rather|correction|my (?:mistake|bad)|i got that wrong|perdon,? no|no,? perdon|no,? espere?|"
    r"quise decir|quiero decir|mejor dicho|digo|"
    r"(?:(?:uy|ay|huy),? )?(?:no,? )?(?:le erre|me (?:equivoque|confundi|colé|cole|trabuque)|la pifie|me salio mal))"
)
RETOLD: Final = (
    rf"{_BREAK}{_TAKEN_BACK}(?:[ ,.!:]+(?:sorry|no|i meant?|wait|that (?:is|was)|"
    rf"it (?:is|was)(?= not)))*(?=[\s,.;!:])[ ,.!:]*"
)
"""Between what is taken back and what holds instead."""
REDATED: Final = (
    r"[ ,.;!-]+(?:(?:no+|nope|nah|oh|ah|ooh|uh|um|er|erm|hm+|well|wait|sorry|apologies|actually|oops|whoops|hang on|"
    r"hold on|i mean|i meant|i lie|make that|or rather|rather|correction|scratch that|strike that|my mistake|my bad|"
    r"uy|ay|huy|uf|ups|eh|bueno|perdon(?:a|e|ame|eme)?|disculp(?:a|e|ame|eme|en)|lo siento|que va|me (?:equivoque|confundi)|"
    r"espera|espere|digo|mejor dicho|quise decir|quiero decir|不对|不是|错了|说错了|记错了|应该是|是)(?![a-z])[ ,.;!-]*){1,5}"
    r"(?:(?:that|it|this) (?:was|is|must have been) |(?:it was|was|in|on|around|the|hace|fue|era|en|el) ){0,3} *"
)
"""Between a date and the one that holds instead."""
MORE_EXACTLY: Final = (
    r"[ ,(:-]+(?:(?:on|the|el|dia|i think|like|so|that is|it was|around|about|exactly|to be exact|creo|osea|o sea|fue|"
    r"exactamente)(?![a-z])[ ,]*){0,3}"
)
"""Between a rough day and the same one told exactly: "two months ago, on September 25"."""
COUNTED_BACK: Final = r"\bago\b|\blast\b|\bback\b|\bpasad[oa]\b"
NOT_THEN: Final = (
    r"(?: (?:stopped|taken|given))?[ ,.;(-]*(?:and |but |y |pero )?(?:not|no(?: fue| era)?|rather than|instead of|"
    r"不是|并非)(?: (?:in|on|since|the|from|around|until|at|en|el|desde|del|de))* *"
)
"""Between a date and the one that does not hold: "1 August, not January"."""
NOT_BUT: Final = (
    r"[ ,.;-]*(?:(?:but|it|that|was|is|in|on|the|since|actually|rather|pero|sino|fue|era|en|el|而是|是)(?![a-z])[ ,]*)*"
)
"""Between a date that does not hold, after a "not", and the one that does."""
NOT_AT_END: Final = (
    r"(?:\b(?:not|wasnt|was not|is not|no(?: fue| era)?)\b|n't\b|"
    r"不是)(?: (?:in|on|since|the|from|around|hace|en|el|desde|del))* *$"
)
DATE_ENDS: Final = r" *(?:[.,;!?)]|$|(?:and|but|y|pero|nothing|none|no)\b)"
NOT_THE_DAY: Final = (
    r"\b\d{1,2}(?:st|nd|rd|"
    r"th)\b(?P<old>[ ,]*(?:and |y )?(?:not|no|instead of) (?:on |in |from )?(?:the )?\d{1,2}(?:st|nd|rd|th)\b)"
)
"""A day with the one that it was not."""
PUTS_DAY_RIGHT: Final = (
    r"\d(?:st|nd|rd|th)?\b[ ,.]*(?:and |y )?(?:not|no|instead of|en vez de) (?:on |in |from )?(?:the |el )?\d{1,2}(?:st|nd|rd|th)?\b|"
    r"\b(?:not|no) (?:on |in )?(?:the |el )?\d{1,2}(?:st|nd|rd|th)?\b[ ,.]*(?:but|sino|it was|fue|era|the|el)\b|"
    r"\bwrong (?:day|date)\b|\bme equivoque de (?:dia|fecha)\b"
)
MADE_UP: Final = (
    r"(?=(?:[^.;,!?()\n]|(?<=\d)[.,](?=\d))*\d)(?:[^.;,!?()\n]|(?<=\d)[.,](?=\d))*(?:[(,-]| but| pero) ?(?:but |pero )?(?:i |me )?(?:just |only |lo |la )?"
    r"(?:made (?:that|it|this)(?: one)? up|invented (?:that|it)|made[- ]up(?! the\b)|inventado|invente|ignore (?:it|that|this)|"
    r"disregard (?:it|that|this)|just kidding|only joking|ignor[ae]lo|no (?:lo|la) cuentes?|that one is not real)\b"
    r"[^.;!?)\n]*\)?"
)
"""What somebody tells and says at once that it is not so: "SLEDAI 20 (I made that up, ignore it)"."""
ELSE: Final = (
    r"\b(?:(?:nothing|none|no one|nobody|anything|nada|ningun[oa]?) (?:else|more|mas|other)|no (?:other|more)\b|"
    r"no others?|that is (?:it|all)|"
    r"(?:the )?rest|others? no|lo demas no|nada mas|eso es todo)"
)
"""What is denied is what was not told before."""
INSTEAD: Final = (
    r"(?:(?:no|oh|ah|oops|ups|wait|sorry|actually|hang on|typo|perdon)[ ,.!]+)*(?:i meant?|"
    r"i meant to (?:say|write|type)|make that|quise decir|digo|mejor dicho)"
    r"(?: (?:i am|it is|it was|my age is))? +"
)
"""All that stands before a number which takes the place of the one before: "no, I meant "."""
LED_IN: Final = (
    r"(?:\b(?:oh|ah|and|also|wait|sorry|oops|ups|btw|by the way|actually|perdon(?:e|a)?)\b[ ,.!-]*)+"
    r"(?:(?:i am|i was|it is|my age is|the age is|soy|tengo)\s+)?$"
)
"""What stands before the new value, and says nothing else."""
ASKER: Final = (
    r"\b(?:but |and |as |since |because )?you (?:only |just )?(?:said|say|asked?|mean|meant|wrote|want|"
    r"wanted)(?: about| for| to know(?: about)?)?"
    r" (?:in |within )?(?:the )?(?:last|past) (?:\d+ |three |3 )?(?:months?|weeks?|year)\b"
)
"""What the person repeats of the question: "in 1998, but you said last month"."""
ONLY: Final = r"\b(?:only|just|alone|nothing but|solo|solamente|unicamente|nomas|nada mas)\b"
"""What is said instead is all there is."""
