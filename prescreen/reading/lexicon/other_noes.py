"""Things that a no may be about though another question is open, on normalised text, and the facts each belongs to."""

from typing import Final

from prescreen.reading.lexicon.volunteered import NAMED_VACCINE

_OF_VEINS: Final = r".*(?<![a-z])(?:veins?|venas?|drips?|catheters?|drains?|needles?|sondas?)(?![a-z])"
"""Behind tubes that are none of the womb's."""
THINGS: Final[tuple[tuple[str, frozenset[str]], ...]] = (
    (
        rf"vaccin\w*|vaccs?|shots?|jabs?|boosters?|vacun\w*|疫苗|{NAMED_VACCINE}",
        frozenset({"recent_vaccines", "immunosuppressants", "prior_targeted_therapies", "prior_lupus_treatments"}),
    ),
    (
        r"operations?|surger(?:y|ies)|procedures?|operacion(?:es)?|cirugias?|手术",
        frozenset({"surgeries_recent", "surgery_planned", "pregnancy_possible", "can_cause_pregnancy"}),
    ),
    (rf"(?:tubes?|tubos?|管)(?!{_OF_VEINS})", frozenset({"tubes", "venous_access", "pregnancy_possible"})),
    (
        rf"(?:tubes?|tubos?|管)(?={_OF_VEINS})|drains?|catheters?|ports?|lines?|sondas?|drenajes?|cateter(?:es)?",
        frozenset({"tubes", "venous_access"}),
    ),
    (
        r"fevers?|infections?|coughs?|colds?|fiebre|infeccion(?:es)?|tos|resfriados?|发烧|感染",
        frozenset({"active_infection", "immunodeficiency"}),
    ),
    (r"cancers?|tumou?rs?|canceres|tumor(?:es)?|癌症?", frozenset({"cancer_history"})),
    (r"(?:clinical )?(?:stud(?:y|ies)|trials?)|estudios?|ensayos?|临床?试验", frozenset({"clinical_study"})),
    (r"ulcers?|ulceras?|溃疡", frozenset({"peptic_ulcer", "active_infection"})),
    (r"(?:allerg(?:y|ies)|alergias?)|过敏", frozenset({"severe_allergy", "cyflu_contraindication"})),
)
NO: Final = (
    r"(?<![a-z])(?:no|nope|nah|not|none|nothing|never|neither|nor|without|nada|nunca|jamas|ningun[oa]?s?|ni|sin|tampoco)(?![a-z])"
    r"|[没无不]"
)
BEFORE: Final = (
    r"(?:(?:no|none|not|never|neither|nor|without|sin|ningun[oa]?s?|ni|tampoco|没有?|无)"
    r"(?: (?:i|had|have|has|he|ha|any|an?|the|recent|new|other|more|tengo|tiene|tenido|tuve|ha habido|hubo|nada|de|la|el|los|las|"
    r"ni|una?|ninguna?|nunca|big|major|live|planned|extra))*) ?"
)
"""A no with what stands before the name of its thing."""
BEHIND: Final = r"(?: (?:at all|either|lately|recently|ever|planned|tampoco|para nada|recientes?|ultimamente))*"
JOINS: Final = r"(?:\s*,\s*|\s+)(?:(?:or|and|o|y|ni|nor|和|或) )?"
