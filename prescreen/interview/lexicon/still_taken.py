"""Words that say that a medicine which was noted as stopped is taken, on folded text."""

from typing import Final

STILL_TAKEN: Final = (
    r"\bstill (?:am |do )?(?:take|takes|taking|use|using|get|getting|on|have)\b|"
    r"\b(?:sigo|sigue|seguimos|todavia|aun)\b[^.;,!?]{0,16}\b(?:tom\w+|con|us\w+|ella|el)\b|"
    r"\b(?:never|not|n'?t|no|nunca|nadie)\b(?: (?:i|he|she|have|has|actually|really|la|lo|las|los|me|he))* "
    r"(?:stop\w*|quit\w*|drop\w*|come off|came off|deje|dejado|suspend\w+|quitaron)\b(?! working)|"
    r"\b(?:i|she|he) takes? (?:it|them|that)(?! (?:until|till|before|in))\b|\b(?:la|lo|las|los) (?:tomo|toma|uso)\b|"
    r"还在(?:吃|用|服)|没有?停"
)
NOT_STILL: Final = (
    r"\b(?:not|n'?t|no longer|ya no|any ?more|used to|stopped)\b(?! (?:stop\w*|quit\w*|drop\w*|come off|deje))"
)
"""Beside such words, what is said is not plain."""
