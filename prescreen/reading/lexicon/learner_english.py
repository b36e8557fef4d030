"""Danger to life in the English of people who learned it late: "she not breathe good, she is blue". Parts that have to
stand together. No clinician has reviewed these lists.
"""

from typing import Final

_NO: Final = r"(?:not|no|no can|can no|no more|not can|not more|never|hardly)"
_GRAVE: Final = (
    r"\b(?:blue|grey|gray|purple|white|pale|cold|strange (?:noise|sound)|noise|rattl\w*|snor\w*|floor|fall|fell|help|what (?:i|to|must i|can i) do|quick|slow|"
    r"sweat\w*|blood|chest|hot like|shak\w+|very bad|fast|emergency|right now|just now|today|tonight|(?:since|from) (?:one|two|this|half|an|\d+|few)|minutes?|hours?|"
    r"but now|and now|now (?:my|she|he|i|the)(?! (?:is |am |are )?(?:ok|okay|good|fine|well|better|normal)))\b"
)

EMERGENCY: Final[tuple[tuple[str, ...], ...]] = (
    (rf"\b{_NO} (?:breath\w*|breth\w*|breathing|respire|(?:take|get|have|catch) (?:the )?(?:air|breath))\b", _GRAVE),
    (
        rf"\b{_NO} (?:wake(?: up)?|waking|woke|open (?:the |his |her )?eyes?|answer (?:me|us|to me)|respond|react|know (?:me|us|where)|recogni[sz]e (?:me|us))\b",
        r"\b(?:he|she|him|her|my (?:husband|wife|mother|mom|mum|father|dad|son|daughter|child|baby|brother|sister))\b",
        _GRAVE,
    ),
    (
        rf"\b{_NO} (?:speak|talk|move|feel|see)\b(?! (?:good |much |well )?(?:english|spanish|french|arabic|polish|chinese|the language|language))",
        r"\b(?:mouth|face|one side|half|left|right)\b",
        r"\b(?:now|sudden\w*|today|fall|fell|minutes?|hours?)\b",
    ),
    (
        r"\bblood\b(?! (?:tests?|pressure|work|sugar|thinners?))",
        r"\b(?:come|comes|coming|go|goes|going|run|runs|fall|lose|losing)\b.{0,10}\b(?:out|much|many|lot|strong|very|big|too much|no stop|not stop)\b|\b(?:very |too |so )(?:much|many) blood\b",
        r"\b(?:now|pain|week\w*|pregnan\w*|help|stop|today|minutes?|hours?|dizzy|faint)\b",
    ),
)
"""The second clause of such a sentence often lacks its verb or its "can"."""
OVER: Final = r"|\bnow (?:it )?(?:is|am|are|she|he|i)? ?(?:is |am )?(?:ok|okay|good|fine|better|well|normal)\b|\b(?:in|every) (?:spring|winter|summer|cold)\b|\bwhen (?:i|he|she) was\b|\b(?:long|before|ago)\b"
"""Besides what puts any sign into the past."""
