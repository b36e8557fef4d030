"""How people say of one answer by its name that it is right as it stands: patterns on folded text (en, es, zh)."""

from typing import Final

_VERB: Final = r"(?: (?:is|are|was|were|looks?|seems?|es|son|esta|estan)|'s)"
_STILL: Final = r"(?: (?:all|still|also|quite|absolutely|totally|perfectly|bien|todo))*"
_END: Final = r"(?= *(?:$|[.,;!\n。，；！])| +(?:but|and|though|now (?:the|my)|pero|y)\b)"
OPENS: Final = r"(?:(?:^|[.,;!\n。，；！]|\b(?:and|y)\b)\W*(?:(?:yes|yeah|ok(?:ay)?|no|well|so|si|bueno|pues)\b[ ,]*)*(?:(?:the|my|that|el|la|los|las|mi|mis|lo de) )*)"
"""What stands before the name."""
RIGHT: Final = (
    rf"(?: (?:one|ones|bit|part|entry|date|thing))?(?:{_VERB}{_STILL} (?:right|correct|true|accurate|spot on|"
    rf"correct[oa]s?){_END}|(?:是|都是)?(?:对的|正确的?|没错))"
)
"""What stands behind the name of any answer."""
FINE: Final = rf"(?: (?:one|ones|bit|part|entry))?{_VERB}{_STILL} (?:fine|good|ok|okay|as it should be|bien|bien asi|bien puest[oa]s?){_END}"
"""What stands behind the name of one thing of a list; of a heart it would be its health."""
JOINS: Final = r"^\W*(?:but|and|though|now|pero|y|但|不过)\b"
"""What leads on from there."""
