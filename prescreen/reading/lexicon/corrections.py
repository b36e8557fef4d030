"""Words around corrections."""

from typing import Final

MEANT: Final = r"\b(?:sorry|i meant|i mean|should (?:be|have been|say)|make that|correction|oops|typo|wait|no wait|actually|is wrong|was wrong|change|update|fix|correct)\b"
WRONG: Final = r"^[^.;]{0,24}\b(?:was|is|were|came from|belongs to) (?:my|the|for|from|a|an|actually|really|for my|old|wrong|not|someone|somebody)\b"
