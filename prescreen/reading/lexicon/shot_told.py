"""Words that make the name of an illness the vaccine against it, as people write without the word "vaccine"."""

from typing import Final

PUT_BEFORE: Final = (
    r"(?<!no )\b(?:(?:me|le|nos) )?(?:(?:ha|he|han|hemos) (?:puesto|aplicado)|puse|pusieron|puso|pusimos|aplique|aplicaron|"
    r"vacune|vacunaron|vacuno)(?: (?:ya|tambien|las?|los|el|una|dosis|vacuna|de|del|contra|para|y)){1,6} $|"
    r"\b(?:me|le|nos) (?:pincharon|pinche|pincho|inyectaron|dieron)(?: (?:ya|tambien))?(?: la| las)? (?:del?|contra|para)(?: la| el| las| los)? $|"
    r"\b(?:me|le|nos) (?:pincharon|pinche)(?: ya)? la $"
)
"""Before its name: "me puse la de la gripe"."""
HAD_THE: Final = r"\b(?:had|got|took|given|gave me)(?: also)? (?:my |the )(?:seasonal |yearly |annual |new )?$"
ONE_AFTER: Final = r" ones?\b(?! (?:time|day|week|month|year|night|winter|summer|spring|autumn|evening|morning))"
"""Around its name: "had the yellow fever one"."""
PUT_AFTER: Final = (
    r"[^.;!?]{0,30}?\b(?:inyectada|iny)\b(?! (?:de|por|para|contra)\b)|"
    r"(?: ya)? me (?:la|las) (?:puse|pusieron|aplicaron|aplique|pincharon|he puesto|han puesto)\b"
)
"""After its name: "gripe iny 20/10", "la gripe me la puse en octubre"."""
ILL: Final = (
    r"\b(?:i have|tengo|tuve|i had|tenia|con|estoy|cogi|pille|agarre|me (?:dio|pego|contagie)|antibiotic\w*|penicilin\w*|"
    r"ceftriax\w*|carrier|portador[a]?)\b"
)
"""In its clause: the illness is meant, and something else was injected."""
SHOT: Final = r"\b(?:vaccin\w*|vacun\w*|shots?|jabs?|boosters?|immuni[sz]\w*)\b"
"""In its name."""
