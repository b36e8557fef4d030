"""Words around a tube that tell what it was there for."""

from typing import Final

ORGAN: Final = (
    r"(?:the |my |la |el |mi )?(?:prostat[ea]|gall ?bladder|vesicula|appendix|appendicitis|apendic\w+|hips?|cadera|"
    r"knees?|rodilla|columna|hombro|hernias?|matriz|utero|tonsils|amigdalas|anginas|hernia (?:inguinal|umbilical))"
)
"""An organ or an illness by its bare name, which stands for its operation only where one was asked about."""
REASON: Final = (
    r"\b(?:for|from|because of|due to|on account of|over|por|debido a|a causa de|para)(?: (?:the|my|his|her|an?|big|"
    r"enlarged|swollen|bad|la|el|mi|su|una?|lo de|problemas? (?:de|con)|problems? with))* $"
)
OPERATED: Final = (
    r"\b(?:oper\w+|op|ops|surg\w+|cirug\w+|interven\w+|resect\w*|turp|"
    r"(?:took|taken|take|had|having|cut|whipped) (?:out )?(?:the|my|his|her|la|el|mi|su)"
    r" (?:prostate|gall ?bladder|appendix|hernia|tonsils)|(?:removed|took out) (?:the|my|his|her) (?:prostate|gall|append)\w*)\b"
)
"""Words of an operation in the same sentence: then the organ is what was operated on."""
DRIP: Final = r"(?:an? |the |my |un |el )?(?:drips?|ivs?|iv (?:line|drip)s?|goteos?|sueros?)"
"""What a medicine is given through, or a cannula that stays."""
GIVEN_THROUGH: Final = r"(?:(?: (?:by|through|via|in|as|with|on|por|con|en|is|comes))* (?:an? |the |my |un |el )?)? ?"
"""Between a medicine and the drip through which it is given: "my Benlysta drip", "Benlysta through an IV"."""
TREATMENT_BEFORE: Final = (
    r"\b(?:treatments?|infusions?|medicines?|meds?|iron|saline|fluids?|tratamiento|infusion|hierro|suero)"
    rf"{GIVEN_THROUGH}$"
)
"""The same of what is no drug by name."""
EVERY: Final = (
    r" ?(?:once |twice |one |una? )?(?:every|each|a|per|cada|al) (?:\d+ |two |three |four |six |few |other |second |dos |tres |cuatro |seis )?(?:months?|weeks?|meses|mes|semanas?|year)|"
    r" ?(?:monthly|weekly|fortnightly|mensual\w*|semanal\w*)\b"
)
"""After a drip that is no tube that stays."""
MEDICINE: Final = (
    r" (?:(?:push|high dose|weekly|monthly|daily) )?(?:vanc\w*|abx|antibio\w+|antibiotics?|ceft\w+|cefaz\w+|mero\w*|zosyn|pip\w*|dapto\w*|fluids?|steroids?|"
    r"solu-?medrol|methylpred\w*|pred\w*|iron|ig\b|ritux\w*|cytoxan|cyclo\w*|benlysta|saphnelo|saline|meds?|medic\w+|infusions?|"
    r"treatments?|drug|hydrocort\w*|morphine|bags?|antifung\w+|acyclovir|magnesium|potassium)\b"
)
"""After "IV": what is given that way."""
STENT: Final = r"(?:(?:an?|the|my|1|2|un|el) )?(?:endo ?)?stents?(?: (?:put in|placed|in))?"
"""A stent by its bare name, which may lie in the heart, in the way of the urine, or in that of the bile."""
IN_URETER: Final = (
    r"\b(?:ureter\w*|(?:jj|j j|dj|double[ -]?j|doble[ -]?j|pig ?tail)|kidneys?|renal|kidney stones?|stones?|litho\w+|hydroneph\w+|"
    r"rinon(?:es)?|piedras?|calculos?)\b"
)
IN_BILE_DUCT: Final = r"\b(?:bile|biliary|gall ?stones?|gall ?bladder|pancrea\w*|ercp|liver|cholang\w+|biliar(?:es)?|coledoco|vesicula|cpre)\b"
IN_VESSEL: Final = r"\b(?:heart|coronar\w+|cardi\w+|arter\w+|lad|mi|angina|angioplast\w*|corazon|infarto|aort\w+|carotid\w*|cath lab)\b"
"""Where a stent lies, or why it was put in."""
PUT_IN: Final = (
    r"\b(?:(?:put|putting|placed|inserted|fitted|installed|implanted)(?= (?:it |one |me |1 |(?:an?|the|my|2) [^.;,!?]{2,24} )?(?:in|into|through|under|back)\b|[ .,;!?]*$)|"
    r"(?:me |le )?(?:pusieron|puso|colocaron|coloco|metieron|insertaron|implantaron|han puesto))\b"
)
"""A tube that was put in, and so is there: "had a feeding tube put in"."""
LONG_AGO: Final = r"\b(?:(?:out|gone|off) now|no longer|not any ?more|ya no|(?:19|20)\d\d|years? ago|last year|years? back|back then|as an? (?:child|kid|baby|teen\w*)|when i was|hace (?:\w+ )?(?:anos|years?))\b"
HAS_NOW: Final = (
    r"\b(?:(?:i|he|she|we|they|who)(?: (?:do|does|still|currently|now|also|just))* (?:have|has|wear|wears|ve got|have got|has got|got)|"
    r"(?:(?:todavia|aun|ahora|tambien) )?(?:tengo|tiene|llevo|lleva|traigo|trae|uso|usa))(?: (?:still|currently|now|also|todavia|ahora|aun|puest[oa]))*"
    r"(?: (?:an?|the|my|his|her|this|one|un|una|el|la|mi|su))?"
    r"(?: (?!(?:to|a|que|no|not|never|had|been|removed|tenido|miedo|friend|amig[oa]|heard|seen|questions?)\b)[a-z]+){0,2} *,? *$"
)
"""Right before a tube that is there, whatever else was had: "I had a flu shot and I have a"."""
TOLD_BESIDE: Final = r"\b(?:and|y) (?:(?:i|he|she|we|they) (?!no longer|took|pulled|had (?:it|that|this|them)\b)|(?:me|nos|le) (?!l[oa]s?\b))"
"""Where something else is told behind a tube."""
