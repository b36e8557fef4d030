"""Words for picking from a list."""

from typing import Final

from prescreen.reading.lexicon.calendar import ORDINALS

COUNTING: Final = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}
GENERAL: Final = frozenset(
    "serious bad severe illness illnesses disease diseases problem problems kind another other ever now lately past last month year "
    "report test tests known lupus body person people could would month months very reaction doctor told find hard being whether "
    "help time help yourself next about someone before strong things there hear hearing seeing found true warning "
    "year called use using having thoughts".split()
)
"""Words too common among the names of facts to pick one."""

NUMBER: Final = rf"(?:\d{{1,2}}|{'|'.join(COUNTING)}|{'|'.join(o for o in ORDINALS if ORDINALS[o] <= 20)}|(?<![a-z])[a-j](?=[ ,.)]|$))"
NUMBERS: Final = rf"\s*(?:yes[ ,]*|number|numbers|no\.|option|the|just|only|i have|ticks?|choose|pick|both|#|\s)*(?P<list>{NUMBER}(?:[\s.)]*(?:st|nd|rd|th|one)?[\s]*(?:[,;&+/]|and|\s)+\s*(?:and |the |number |no\. |#)*{NUMBER})*)[.)\s]*(?:one|ones|please|only|for me|st|nd|rd|th)*[.!\s]*"
NONE: Final = (
    r"\s*(?:(?:no|nope|nah|none|nothing|neither|not any|zero|n)\b[ ,.!-]*)+(?:(?:of|to|from|on|in|these|those|them|that|the|list|above|any|all|it|here|apply|applies|for|me|at|thanks|thank you|i have|have|thing|things|thankfully|luckily|whatsoever|either|like|really|sorry|not|do|i|ever|else|so far|they|mine|us)\b[ ,.!]*)*|"
    r"\s*(?:i )?(?:do not|have not|never) (?:have |had )?(?:any|one|none|anything)(?: of)?(?: (?:these|those|them|that|it))?[ .!]*|\s*(?:all|everything)(?: (?:of them|of these))?[: ]*(?:no|negative|clear|fine|good)[ .!]*|\s*(?:i am )?(?:healthy|all good|all clear|clear|fine|ok|okay|good|great|alright|all right)[ .!]*|"
    r"\s*(?:i am )?(?:all|everything|otherwise|perfectly|totally)? ?(?:is )?(?:healthy|fine|good|ok|okay|well|clear) (?:apart|aside|except|other)(?: from| for| than)? (?:my |the |that |this |all the )*(?:damn |stupid |bloody )*(?:lupus|sle)[ .!]*|"
    r"\s*(?:no|none|nothing)[ ,]*(?:apart|aside|except|other|but|just|only)(?: from| for| than)? (?:my |the |that |this )*(?:lupus|sle)[ .!]*"
)
ALL: Final = r"\s*(?:yes[ ,]*)?(?:all|everything|all of (?:them|these|the above|it)|every one|each|both)(?: of (?:them|these|the above))?[ .!]*"
REST: Final = (
    r"\b(?:(?:everything|all|anything|every ?thing) else(?: (?:is|was|looks|seems))? (?:all )?(?:fine|good|ok|okay|normal|no|clear|alright|healthy|in order)|"
    r"(?:the )?(?:rest|others?|other ones)(?: of (?:them|it|the list|these|those))?(?: (?:is|are|was|were))?(?: a| all)? (?:fine|good|ok|okay|no|nope|none|clear|normal|not)|"
    r"nothing else|none of the (?:others?|rest)|no to (?:all )?(?:the )?(?:rest|others?)|otherwise (?:i am )?(?:fine|healthy|good|ok|okay|no|nothing|well)|"
    r"no others?|(?:apart|aside|other) (?:from|than) (?:that|this|it)[ ,]+(?:nothing|no|none|i am (?:fine|healthy|ok|good)|all (?:good|fine|clear)|fine|healthy)|"
    r"none of the other(?:s| ones)?)(?![a-z])"
)
"""What is left of a list does not apply."""
COMPOUNDS: Final = r"\bblood (?:pressure|sugars?|tests?|works?|counts?|thinners?|draws?|samples?|groups?|results?)\b"
"""Things named after what they are not."""
WELL: Final = (
    r"(?:'?s)?(?: (?:is|are|was|were|seems?|looks?|works?|tests?|results?|all|both|also|just|totally|perfectly|really|very))*"
    r" (?:fine|ok|okay|good|great|healthy|normal|clear|perfect|alright|all right|strong|well|excellent)\b(?! (?:until|before|but|except))"
)
"""After the name of an organ or a problem: there is none."""
ONLY: Final = (
    r"\W*(?:(?P<no>(?:(?:no|none|nope|nah|nothing|not really|not at all|never)\b[ ,.-]*)+)(?:of (?:them|these|those|that|it)[ ,.-]*)?(?:just|only|except|apart from|"
    r"other than|besides|but)\b|(?:yes[ ,]*|yeah[ ,]*|well[ ,]*|i (?:only|just) have|it is )?(?:just|only)\b)"
)
"""At the start of an answer to a list: what follows is all that applies."""
