"""Words around a number that is said instead of another, on normalised text with § for names and # for numbers."""

import re
from typing import Final

DENIED: Final = re.compile(
    r"(?:\b(?:not(?: have)?|isn'?t|wasn'?t|ain'?t|instead of|rather than|en vez de|en lugar de)|"
    r"\bno(?: (?:es|son|era|eran|fue|fueron|tengo|tiene|tenia|i have|has))?|不是|而不是|不)"
    r"(?: (?:the|a|at|on|los|las|el|la|de|i am|years?|am))* ?$"
)
"""Right before the number that is wrong."""
DENIED_BEHIND: Final = re.compile(
    r" ?(?:es|era|fue|is|was)(?: (?:el|the|my|mi|su|her|his))*(?: (?:ano|year))(?: (?:of birth|de nacimiento|i was born))?\b|"
    r" (?:is|was|are) (?:wrong|not right|a (?:mistake|typo))\b|(?: (?:esta|estaba) mal| no)(?=[,.;])"
)
"""Right behind the number that is wrong, or that is a year: "el 57 no, es 58", "55 es el año"."""
TOLD: Final = re.compile(
    r"(?:\b(?:i|we) (?:(?:had|have|must have|accidentally|wrongly) )?"
    r"(?:typed|wrote|said|put(?: in| down)?|entered|gave(?: you)?|told(?: you)?|answered|hit|pressed|sent)|"
    r"\b(?:(?:le|te|les) )?(?:puse|escribi|dije|anote|conteste|teclee|mande|di)|(?:写|填|说|打|输)(?:了|成|的是)?)"
    r"(?: (?:the|a|que|el|los|las|la|i was|i am|tenia|tengo|eran?))* ?$"
)
"""Right before a number told earlier, where another one follows: "I typed 54 before, it's 45"."""
PART: Final = re.compile(
    r"[.!;。！；]\s*(?=\D)|,?\s+(?:and|but|also|plus|y|pero|ademas|además|tambien|también)\s+|,\s+(?=[^\W\d])|，",
    re.IGNORECASE,
)
"""Between what a message puts right and what else it says."""
BIRTHDAY: Final = re.compile(
    r",? ?(?:(?:y|and) )?(?:(?:los|las|i|she|he) )?(?:ya )?(?:los )?(?:cumpl\w+|turn\w*|had (?:my|her|his) birthday)\b"
    r"(?: (?:in|on|en|el|ayer|yesterday|hoy|today|last|week|hace|poco|just|this|ya|anos|a|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|"
    r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday))*[ .!]*$"
)
OF_AGE: Final = re.compile(
    r"\b(?:i am|im|she is|he is|i have|tengo|tiene|cumpli\w*|anos|years? old|age|edad|aged|turned)\b|岁"
)
"""Words of somebody who tells an age."""
IDLE: Final = frozenset(
    "mb bad no nope not isn t isnt ain wasn it is its was i am im i'm s m re my your his her the a an that this thats one "
    "she he they who sorry wait actually please pls oh ah and but so well now just only really should be been "
    "say says said put make to for change fix correct mend update edit wrong right mistake typo all good fine everything "
    "except instead of rather than noted you have has had got wrote hold hang on with at about says per day daily "
    "every morning night once twice a times week weekly mg milligrams milligram mcg g gram grams gramos gramo year years "
    "old age aged turned typed wrote put entered gave told answered hit pressed sent accidentally wrongly before earlier first we must in down tablets dose value number result one yes ok okay at "
    "es son era eran fue fueron tengo tiene tenia esta mal bien todo menos salvo la el los las lo de del mi su mis mama papa "
    "madre padre hija hijo esposo esposa marido mujer abuela abuelo mother father mum mom dad wife husband "
    "edad ano anos sino pero y perdon perdone espere espera disculpe ay que en vez lugar cambie cambia corrija corrige ponga pon "
    "puse escribi dije anote conteste teclee mande antes le te les primero me equivoque error realidad digo quise decir si ya al dia cada noche manana semana dos veces eso esto "
    "year i do does have been".split()
)
"""All that may stand beside the numbers and the names."""
CHINESE_IDLE: Final = re.compile(r"[我他她是不对错了岁的年龄应该写打抱歉而，。！、 ]+")
