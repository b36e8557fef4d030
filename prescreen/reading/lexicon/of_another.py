"""Words by which a patient takes back that something is their own, or names somebody else who has it."""

from typing import Final

from prescreen.reading.lexicon.scope import RELATIVES

_LEAD: Final = (
    r"(?:(?:no|nope|oh|ah|oops|sorry|wait|hang on|hold on|actually|i mean|well|perdon|ay|espera|espere|digo|mentira|"
    r"but|and|pero|y)\b[ ,.!-]*)*"
)
_KIN: Final = (
    rf"(?:{RELATIVES}|mujer|novi[oa]|ti[oa]|prim[oa]|abuel[oa]|hij[oa]|herman[oa]|espos[oa]|amig[oa]|vecin[oa]|pareja)"
)
ONLY_LEADS: Final = rf"\W*{_LEAD}\W*"
"""A piece of nothing but such words: "no wait"."""
THAT_IS_THEIRS: Final = (
    rf"^\W*{_LEAD}(?:that|this|it|those|these|eso|esto|esa|ese) (?:is|was|are|were|es|era|fue|lo tiene|la tiene|lo tuvo)"
    rf"(?: (?:really|actually|just|only|about|of|de|en realidad|the one of))* (?:my|the|our|mi|nuestr[oa]|la de mi|el de mi) "
    rf"(?:late |older |younger |big |little |twin )?{_KIN}(?:'s?|s)?"
    r"(?: (?:problem|thing|illness|one|disease|history|who (?:has|had|have) (?:it|that|them|those)|(?:that|with) (?:has|had|it|that)))?"
    r"(?:,? (?:not (?:me|mine)|no yo|no es mi[oa]|sorry|perdon))*\W*$"
)
"""A clause that gives what was said just before to a relative: "no wait, that's my wife"."""
NAMED_AND_THEN_KIN: Final = (
    rf"^\W*(?:(?:and|but|well|oh|y|pero|bueno) )*(?!(?:i|it|that|this|these|those|there|we|they|you|what|who|yes|no|not|"
    rf"doctors?|yo|eso|esto|lupus)\b)[a-z]{{2,12}},? (?:(?:has|have|had|got|gets|takes|took|was|is|is on|suffer\w*|"
    rf"died|tiene|tuvo|toma|tomo|padece|murio|sufrio) [^.;!?,]{{2,60}}, (?:she is |he is |that is |who is |es )?"
    rf"(?:the|my|our|mi) (?:late )?{_KIN}(?=\W*$|,)|(?:who is |she is |he is )?(?:the|my|our|mi) (?:late )?{_KIN}, "
    rf"(?:has|had|got|takes|took|was|is|suffer\w*|tiene|tuvo|toma|padece)\b)"
)
"""A sentence that opens with a name and says who that is: "Carol had a stroke, the wife, two years back"."""
OF_ONESELF: Final = (
    r"(?<![a-z])(?:i|me|my (?!(?:late )?(?:" + RELATIVES + r")\b)|mine|myself|yo|a mi|conmigo|we|us)(?![a-z])"
)
GOES_ON_OF_THEM: Final = r"^\W*(?:(?:and|but|y|pero) )*(?:she|he|they|ella|el(?= (?:ya|esta|tuvo|tiene|se)\b))\b"
"""A sentence that goes on about them."""
