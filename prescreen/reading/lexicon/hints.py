"""Words beside which a guess at an answer without a yes or no is not to be trusted."""

from typing import Final

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
NUMBER: Final = r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty)\b"
PREFERS: Final = r"\bprefer (?:to |being |be |going |go |having |have |the |my |a |an |staying |stay )*(?P<what>[a-z]+)"
NO_WORDS: Final = r"(?:\W|\b(?:xxx+|uh+m*|um+|ah|oh|ay|alo|hola|hello|hi|hey|bueno|oiga|oye|mira|pues|este|eh|mm+)\b)*"
"""A greeting, a call or what could not be made out: no answer, however likely one is."""
