"""Words that say that a medicine is not taken any more, on folded text."""

from typing import Final

ENDS: Final = (
    r"\b(?:stop\w*|off|any ?more|no longer|(?:not|n'?t) (?:taking|on|take|using|use)|quit|ended|finished|gone|dropped|"
    r"came off|ya no|dej[eo]\w*|suspend\w+|quit\w+)\b"
)
NOT_TAKING: Final = (
    r"\b(?:(?:i am|i'm|she is|she's|he is|he's) )?not (?:taking|on|using)\b"
    r"(?! (?:(?:any|much|enough|as much|all of)\b|it|(?:anything|nothing)(?: else)? (?:but|except|other|apart|besides|bar|save)\b))"
)
"""Is as good as "stopped", where the medicine stands as a present one."""
