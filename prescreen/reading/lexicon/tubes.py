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
MEDICINE: Final = (
    r" (?:(?:push|high dose|weekly|monthly|daily) )?(?:vanc\w*|abx|antibio\w+|antibiotics?|ceft\w+|cefaz\w+|mero\w*|zosyn|pip\w*|dapto\w*|fluids?|steroids?|"
    r"solu-?medrol|methylpred\w*|pred\w*|iron|ig\b|ritux\w*|cytoxan|cyclo\w*|benlysta|saphnelo|saline|meds?|medic\w+|infusions?|"
    r"treatments?|drug|hydrocort\w*|morphine|bags?|antifung\w+|acyclovir|magnesium|potassium)\b"
)
"""After "IV": what is given that way."""
