"""Words beside the name of an answer that put nothing right."""

import re
from typing import Final

OF_NOTHING: Final = re.compile(
    r"(?:\W*\b(?:the|my|is|are|was|and|so|all|right|correct|fine|good|ok|okay|true|stays?|same|el|la|los|las|mi|mis|es|"
    r"son|esta|está|y|bien|correct[oa]s?|igual|sigue)\b)*\W*",
    re.IGNORECASE,
)
"""The whole of what is said of an answer that stays as it is."""
