"""Words that lean an answer without a yes or no to one side, and words beside which a guess is not to be trusted."""

from typing import Final

YES: Final = (
    r"\bi (?:really |absolutely |just |do |also )*(?:love|adore)\b|"
    r"\bi (?:often|always|regularly|frequently)\b|\ball the time\b|\bevery (?:day|week|weekend|night|morning|month|year|chance|summer|winter)\b|"
    r"^i (?:would (?:like|love)|want|am dying|am looking forward|look forward|plan|am planning|can not wait|intend)\b(?! (?:a |an )?(?:something else|different|rather|not))|"
    r"\bmy (?:favou?rite|passion)\b|\b(?:big|huge) fan\b|\bcan not get enough\b|\bcan not wait\b"
)
NO: Final = (
    r"\bi (?:do |really |much |usually |mostly |actually )?prefer\b|\bi would (?:much )?rather\b|"
    r"\b(?:is|am|are|was|were|seems|gets?) (?:way |far |a bit |a little )?too\b|"
    r"\bi (?:quit|gave up|stopped|sold)\b|\bcan not stand\b|\bnot (?:much of )?an? (?:big |huge )?fan\b|\bi (?:hate|despise|detest|loathe)\b"
)
NOT_A_NO: Final = (
    r"^i (?:really |do |just |usually |also |always )*(?:like|enjoy|love|am (?:really )?in ?to)\b(?!.*\b(?:more|better|prefer|instead|rather|only|but|mostly)\b)|"
    r"\bnot (?:an? |too |so |that |half |at all )*bad\b|\bnever been (?:happier|better|more|so)\b|\bcan not complain\b|"
    r"^i (?:am )?(?:doing )?(?:ok|okay|fine|well|good)\b|\bfor noticing\b|^(?:we|i) just (?:got|moved|arrived|came)\b"
)
"""Liking something near, understatement, "we just moved here": seldom a no, whatever it is like."""
NOT_A_NO_TO_EVER: Final = r"^i have (?:just |only |already |recently )+[a-z]+|^not since\b"
EVER: Final = r"^(?:and |so |hey )*have you\b"
"""To "have you ever...?" "I have only..." and "not since..." are no no."""
NOT_A_YES: Final = (
    r"\bi would prefer\b|\bi have (?:plans|to work)\b|\b(?:until|till) (?:last|this)\b|\byears ago\b|\bseparate ways\b|"
    r"\b(?:was|were) planning (?:on|to)\b|\bscheduled me\b"
)
OPEN: Final = (
    r"\b(?:if|unless|depend\w*|as long as|provided|when|while|might|may|maybe|perhaps|possibly|sometimes|some of|except|only|"
    r"not sure|do not know|let me|thinking (?:of|about)|consider\w*|undecided|either|or|but)\b"
)
"""Conditions and reserves: no lean counts beside them."""
