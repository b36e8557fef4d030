"""Words by which a patient takes back that something is their own, or names somebody else who has it."""

from typing import Final

from prescreen.reading.lexicon.first_names import FIRST_NAMES
from prescreen.reading.lexicon.scope import RELATIVES

_LEAD: Final = (
    r"(?:(?:no|nope|oh|ah|oops|sorry|wait|hang on|hold on|actually|i mean|well|perdon|ay|espera|espere|digo|mentira|"
    r"but|and|pero|y)\b[ ,.!-]*)*"
)
_KIN: Final = (
    rf"(?:{RELATIVES}|mujer|novi[oa]|ti[oa]|prim[oa]|abuel[oa]|hij[oa]|herman[oa]|espos[oa]|amig[oa]|vecin[oa]|pareja|"
    rf"viej[oa]|old man|old lady)"
)
ONLY_LEADS: Final = rf"\W*{_LEAD}\W*"
"""A piece of nothing but such words: "no wait"."""
THAT_IS_THEIRS: Final = (
    rf"^\W*{_LEAD}(?:that|this|it|those|these|eso|esto|esa|ese) (?:is|was|are|were|es|era|fue|lo tiene|la tiene|lo tuvo)"
    rf"(?: (?:really|actually|just|only|about|of|de|en realidad|the one of))* (?:my|the|our|mi|nuestr[oa]|la de mi|el de mi) "
    rf"(?:late |older |younger |big |little |twin )?{_KIN}(?:'s?|s)?"
    r"(?: (?:problem|thing|illness|one|disease|history|who (?:has|had|have) (?:it|that|them|those)|(?:that|with) (?:has|had|it|that)))?"
    r"(?:,? (?:not (?:me|mine)|no yo|no es mi[oa]|sorry|perdon))*\W*$|"
    rf"^\W*{_LEAD}(?:(?:that|this|it|eso|esto|ese|esa) )?(?:(?:is|was) not|no (?:es|era|fue)) (?:mine|mi[oa])\W*$"
)
"""A clause that gives what was said just before to a relative: "no wait, that's my wife"."""
DONE_TO_KIN: Final = (
    rf"^\W*(?P<lead>{_LEAD})(?P<that>(?:that|this|it|eso|esto|esa|ese) (?:is|was|es|era|fue) )?[^.;!?,]{{0,60}}?"
    rf"(?:\b(?:se )?l[eo]s? (?:hicieron|hizo|pusieron|puso|dieron|dio|sacaron|quitaron|operaron|detectaron|encontraron|"
    rf"diagnosticaron|trasplantaron|agarro|salio|han hecho|han puesto|tuvieron que hacer)(?: (?:(?:un[oa]?|el|la|los|las|de|del) )*(?!yo\b|mi\b|my\b)[a-z]+){{0,3}} a (?:mi|my|our|nuestr[oa]) {_KIN}\b|"
    rf"(?<=[a-z] )(?:(?:is|was|are) (?:the one |the ones )?(?:what |that |which )?)?(?:that |which )?(?:my|our) {_KIN} "
    r"(?:had|got|gets|has|is on|was on|takes|took|uses|used|received|went through)(?= *(?:[,.;!?]|$)))"
    r"(?:,? (?:y )?(?:not (?:me|mine|i)|no (?:yo|a mi)|a mi no|yo no))?"
)
"""What was done to a relative, or what a relative had: "it was a transplant they did on my father"."""
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
_HAS: Final = (
    r"(?:has|have|had|got|gets|caught|died|suffer\w*|takes|took|was|is|did|does|also|always|never|just|recently|tiene|tenia|tuvo|padece|padecio|sufre|sufrio|"
    r"murio|toma|esta|le dio|le dieron|le detectaron|le diagnosticaron)"
)
NAME_HAS: Final = (
    rf"^\W*(?:(?:and|but|well|oh|so|y|pero|bueno|a|o) )*(?:(?:our|my|poor|old|dear|young|little|late|mi|la pobre|el pobre|pobre|aunt|auntie|uncle|cousin|"
    rf"friend|neighbou?r|tia|tio|prima|primo|don|dona) )*(?P<name>{FIRST_NAMES})(?: (?:next door|down the road|at work|from work|at church|[a-z]+,))?,? {_HAS}\b"
)
"""A sentence that opens with a first name and says what that person has: "Jean had a stroke last year"."""
NAMED_AND_HAS: Final = (
    rf"(?:(?:our|my|poor|old|mi|pobre) )?(?:{FIRST_NAMES}) (?:has|had|got|died|suffers|tiene|tuvo|padece|murio)\b"
)
"""The same at the start of a clause that a comma or a "but" opens."""
IT_WAS_NAME: Final = (
    rf"(?:^|[,;.] ?)\W*(?:no,? )?(?:it|that|eso) (?:was|is|were|fue|era|es) (?:our |my |poor |old |mi |la |el )*(?:{FIRST_NAMES})\b"
    rf"(?: (?:that|who|which|la que|el que|quien)\b[^.;!?,]*)?"
)
"""A clause that says who it was: "it was Jean that had the stroke, not me"."""
PITIED: Final = (
    r"\b(?:poor (?:thing|love|lamb|soul|man|woman|dear|sod|bugger|devil|girl|boy|lad|kid|fellow|old (?:thing|soul|man|woman|dear))|bless (?:her|him|them)|"
    r"god rest (?:her|his) soul|rest in peace|r\.?i\.?p\b|pobrecit[oa]s?|pobre (?:mujer|hombre|chica|chico|senora)|que en paz descanse|q\.?e\.?p\.?d)\b"
)
"""Said of somebody else."""
SOMEBODY_HAS: Final = rf"^\W*(?!(?:i|we|it|there|yes|no|he|she|they)\b)(?:[a-z]+ ){{1,3}}{_HAS}\b"
KIN_ALONE: Final = (
    rf"^\W*(?:(?:well|oh|ah|pues)[ ,]+)*(?:my |mi |our |the )(?:[a-z]+ ){{0,2}}(?:{_KIN})(?: in law|-in-law)?(?:,? (?:not me|no yo))? "
    r"(?:is|was|does|did|has|had|do|can|will|si|esta|lo esta|la tiene|lo tiene|lo tuvo|la tuvo|tambien)(?: (?:it|one|that))?\W*$"
)
"""A whole sentence that answers for a relative: "My daughter in law is!"."""
THEIR_NEXT: Final = r"^\W*(?:due|since|back|in|for|at|on|about|around|when|from|with|expecting|desde|para|hace|en)\b"
"""A sentence without a subject that goes on about them: "Due at Christmas"."""
HERS_AFTER: Final = (
    rf"(?<!for )(?<!for my )(?<!behalf of )\b(?:my|our|the|mi) (?:[a-z]+ )?(?P<kin>{_KIN})\b[^.;!?]{{0,40}}?(?P<theirs>[,;] ?(?:and |because |since |as |y |porque |que )?"
    r"(?:she|he|they|ella|el (?=ya|se|esta|tiene|tuvo))\b[^.;!?]*)"
)
"""A relative, and then what they have had: "my wife and I are done, she has had her tubes tied"."""
OWN_CLAUSE: Final = (
    r",? ?(?:,|;|\b(?:but|and|so|pero|y)\b) ?(?:for )?(?:(?:now|then|as for|luckily|thankfully) )?(?:i|me|myself|my|mine|yo|a mi|mi)\b(?! (?:late )?(?:"
    + RELATIVES
    + r")\b)"
)
"""Where somebody turns to themselves."""
ME_TOO: Final = r"\b(?:so (?:do|did|have|am|was) i|me too|me as well|(?:i|we) (?:do|did|have|had|am|was|got)(?: it| one)? (?:too|as well|also)|we both|both of us|yo tambien|a mi tambien)\b"
"""What somebody else has is one's own as well."""
_KIN_NAMED: Final = rf"(?:(?:my|mi|mis|our|nuestr[oa]|un[oa]) )(?:{_KIN}|nen[ea]|[a-z]+ (?:gemel[oa]|mellizo))s?"
_NOT_OF_ME: Final = (
    r"(?:(?!\b(?:i|yo|me|mi|my|estoy|tengo|tuve|tomo|tome|uso|use|he|soy|had|have|no|nunca|ninguna?)\b)[^.,;!?])*"
)
KIN_AFTER_VERB: Final = (
    r"(?:(?<=^)|(?<=[.,;!?] )|(?<=^ ))(?!(?:i|yo|me)\b)(?:(?:no|si|yes|eso|esa|ese|el|la|los|las|lo de(?:l| la)?)[ ,]+)?(?P<theirs>[a-z][a-z ]{2,40}? "
    r"(?:(?:la|lo|eso|si|also|tambien) )?(?:tienen?|tenian?|had|tuvo|tuvieron|padecen?|padecian?|padecio|sufren?|sufrian?|toman?|tomaban?) "
    rf"{_KIN_NAMED}\b[^.,;!?]*(?:, (?:de|del|a los|hace|en)\b{_NOT_OF_ME}){{0,2}}(?:,? (?:but|pero|and|y) (?:ya|ahora|hoy|now|already|gracias)\b{_NOT_OF_ME})?)"
)
"""The illness first, then who has it: "diabetes tiene mi papá"."""
KIN_NOT_ME: Final = (
    rf"(?:(?<=^)|(?<=[.,;!?] )|(?<=^ ))(?!(?:i|yo|me|no|si|yes|con|por|para|de|a|segun|vivo|with|for)\b)(?P<theirs>(?:[a-z]+ ){{1,4}}{_KIN_NAMED}(?:,? (?:and|y|e) {_KIN_NAMED})*)"
    r"(?=,? (?:but |and |pero |y )?(?:yo (?:no|nunca|jamas|nada)|no yo|a mi (?:no|nada|nunca)|not me)\b)"
)
"""The illness, who has it, and that it is not oneself, without a verb: "cáncer mi mamá, yo no"."""
WHO_HAD_IT: Final = rf"(?P<theirs>(?<![a-z])(?:quien|(?:la|el) que)(?: (?:lo|la|si))? (?:tuvo|tenia|tiene|padecio|sufrio|had)\b[^.;!?]{{0,40}}? (?:fue|era|es|was) {_KIN_NAMED}\b{_NOT_OF_ME})"
"""Who had it: "la que tuvo un derrame fue mi mamá en el 98"."""
DONE_TO_THEM: Final = (
    rf"(?:(?<=^)|(?<=[.,;!?] )|(?<=\by )|(?<=\band )|(?<=\bbut ))(?!.*\b(?:a mi|yo|conmigo),? (?:no|nunca|jamas|never|none|nada|nothing|ningun[oa]?|tampoco)\b)(?P<theirs>a {_KIN_NAMED}(?:,? (?:si|tambien|also|ya|already|also))? (?:se )?(?:l[eoa]s?) "
    r"[a-z]{3,}[^.,;!?]*)"
)
"""What was done to a relative or came over them: "a mi papá lo trasplantaron"."""
NOT_MINE: Final = (
    r"(?:(?<=^)|(?<=[.,;!?] )|(?<=\by )|(?<=\band )|(?<=\bbut ))(?P<theirs>(?:[a-z]+ ){1,6}?(?:no (?:es|era|fue|son|eran)|is not|was not|are not|were not) "
    r"(?:mi[oa]s?|mine)(?: at all)?)(?=\W*(?:$|[.,;!?]|(?:but|sino|it is|es|era|fue)\b))"
)
"""What is said not to be one's own: "look, the cancer is not mine"."""
RUNS_IN_FAMILY: Final = (
    r"(?P<theirs>(?:(?<![a-z])(?!(?:i|no|yes|si|but|pero|it|that|there|so)\b)[a-z][a-z '-]{2,50}? )(?:runs?|running|is|are|is all over|viene|vienen|corren?|hay|abunda|es|son)(?: [a-z]+){0,2} "
    r"(?:in|through|on|throughout|across|de|en|por) (?:my |the |our |mi |la |both sides of (?:my|the) )?(?:(?:mother|mum|mom|dad|father|mama|papa)(?:'s)? (?:side|family)|familia?(?: de mi [a-z]+)?|family|famly)\b[^.,;!?]*?)"
    r"(?=[.,;!?]|$| (?:but|pero|and|y|aunque|though)\b)|"
    r"(?P<theirs2>(?:(?:i have |there is |hay |tengo )?(?:a |an )?(?:strong )?(?:family history|antecedentes? (?:familiar(?:es)?|en (?:mi|la) familia|de familia)) (?:of|de) "
    r"[a-z][a-z '-]*?)(?=[.,;!?]|$| (?:but|pero|and|aunque|though)\b))"
)
"""What is in the family and said of nobody: "heart problems run in my family, my tests were fine"."""
_AMOUNT: Final = r"(?:(?:is|was|are|were|came (?:back|out)|has been|had|has|at|of|around|about|the (?:bad|high|low|odd) one|es|era|estaba|esta|salio|fue|de|en),? )*\.?\d+(?:[.,]\d+)?(?![\d/]|(?:st|nd|rd|th)\b| (?:years?|yrs?|anos?|weeks?|months?|days?|kids?|hijos?)\b)"
VALUE_OF_KIN: Final = (
    rf"(?P<theirs>(?<![a-z])(?:(?:my|our) )?(?:late )?{_KIN}(?: in law)?'s (?!(?:got|had|been)\b)(?:[a-z]+ ){{1,3}}{_AMOUNT}(?![^.;,!?]*\b(?:i|my|me|mine)\b)[^.;,!?]*)|"
    rf"(?P<theirs2>(?<![a-z])(?:la|el|las|los) (?:[a-z]+ ){{1,3}}de mi {_KIN} {_AMOUNT}(?![^.;,!?]*\b(?:yo|mi|mia|mio|me)\b)[^.;,!?]*)"
)
"""What was measured in a relative: "my mum's creatinine was 3.1"."""
