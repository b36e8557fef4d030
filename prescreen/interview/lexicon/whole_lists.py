"""By which names a whole list of questions is denied, on folded text."""

import re
from typing import Final

_GROUPS: Final = {
    "brain": r"brain|neuro(?:logical|logy)?|spinal cord|nervous system|cerebro|cerebral(?:es)?|neurologic[oa]s?|脑",
    "organs": r"organs?|heart and (?:other )?organs|organos|器官",
    "infections": r"infections?|infecciones",
    "blood-viruses": r"virus(?:es)?|blood virus(?:es)?|病毒",
    "procedures": r"operations?|surger(?:y|ies)|procedures?|operaciones|cirugias",
}
_LEAD: Final = (
    r"\W*(?:(?:oh|and|but|so|well|ok|sorry|wait|as i said|i (?:said|told you)|please|y|pero|perdon|ya le dije|"
    r"no)[ ,.:]*)*"
)
_NONE: Final = (
    r"(?:(?:it is|it's|that is|is|put|i said|the answer is|es|son) )?(?:none|"
    r"no(?:ne)? (?:of|to) (?:all (?:of )?)?(?:these|those|them|that|it)|nothing(?: of (?:that|it))?|no|never|"
    r"all no|no to all|"
    r"ningun[oa](?: de (?:es[oa]s|est[oa]s|ell[oa]s))?|nada(?: de (?:eso|esto))?|todo no|没有|"
    r"都没有)(?: (?:at all|apply|applies|por favor|please))*"
)
_KINDS: Final = (
    r"(?:ones?|lists?|questions?|things?|illnesses|diseases|problems|stuff|part|items?|screen|lista|preguntas?|"
    r"cosas|enfermedades|problemas)"
)


_ONE_THING: Final = frozenset({"infections", "procedures"})
"""Groups that are called by one thing of their list: "operation no" denies no tube, "the operations list: no" does."""


def _patterns(group: str, name: str) -> tuple[re.Pattern[str], ...]:
    about = rf"{_KINDS} (?:about|of|on|del?|sobre) (?:the |my |el |la |lo del? )?"
    called = rf"(?:{about})?(?:{name})(?: {_KINDS})?"
    if group in _ONE_THING:
        called = rf"(?:{about}(?:{name})|(?:{name}) {_KINDS})"
    called = rf"(?:the |those |these |that |my |any |la |el |lo |los |las |del? )*{called}"
    return (
        re.compile(
            rf"{_LEAD}(?:(?:for|about|on|as for|to|in|regarding|with|en|para|sobre|a|de) )?{called} ?[:,=;.-]? ?{_NONE}[ .!]*"
        ),
        re.compile(
            rf"{_LEAD}(?:none|nothing|no|ningun[oa]|nada)(?: (?:of|to|from|in|on|about|with|de|a|en))+ (?:all )?{called}[ .!]*"
        ),
        re.compile(
            rf"{_LEAD}(?:i have |tengo |no tengo )?(?:no|none of the|ningun|ninguna) (?:other )?(?:{name}) {_KINDS}[ .!]*"
        ),
    )


DENIED: Final = {group: _patterns(group, name) for group, name in _GROUPS.items()}
