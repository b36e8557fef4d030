"""What a row about a value that is taken back consists of, and the facts that rows speak of together."""

from typing import Final, NamedTuple


class Row(NamedTuple):
    """`facts`: those it holds for, none: all. `values`: as they are read, none: the fact's own no; "[...]" is any list,
    "{...}" any object, "*" all but the no.

    `english` is looked for in the readers' words and in those that were written, `spanish` in the words as written without
    accents. `alone`: only where nothing else was asked. `beside`: also where the fact itself was not asked; `unasked`: only
    there. `language`: only in messages of this one. `unsaid`: not where a turn of phrase tells the value in so many words.
    """

    facts: frozenset[str]
    values: frozenset[str]
    english: str
    spanish: str
    alone: bool = False
    beside: bool = False
    unasked: bool = False
    language: str | None = None
    unsaid: bool = False


ALL: Final = frozenset[str]()
NO: Final = frozenset[str]()
NEVER_IS: Final = r"(?!)"
BRAIN: Final = frozenset(
    {"epilepsy", "psychosis", "organic_encephalopathy", "stroke", "encephalitis", "cns_vasculitis", "other_cns_disease"}
)
ORGANS: Final = frozenset(
    {
        "heart_disease",
        "liver_disease",
        "kidney_disease",
        "blood_disease",
        "endocrine_disease",
        "other_vital_organ_disease",
    }
)
VIRUSES: Final = frozenset({"hiv", "hepatitis_b", "hepatitis_c", "syphilis"})
MOOD: Final = frozenset({"depression", "suicidal_thoughts"})
EVER: Final = BRAIN | ORGANS | {"peptic_ulcer", "cancer_history", "dialysis", "syphilis", "hepatitis_c", "depression"}
"""What is asked of all of one's life: a no since a day is none of these."""
LASTS: Final = EVER | VIRUSES | MOOD | {
    "breastfeeding", "clinical_study", "tubes", "active_infection", "immunodeficiency", "lupus_nephritis", "pregnant",
}  # fmt: skip
DEGREES: Final = MOOD | {
    "epilepsy",
    "dialysis",
    "breastfeeding",
    "active_infection",
    "immunosuppressants",
    "hepatitis_c",
}
HEALTH: Final = LASTS | {"severe_allergy", "other_autoimmune", "pregnancy_test", "cyflu_contraindication"}
OF_ONES_WORK: Final = frozenset(
    {"surgeries_recent", "tubes", "recent_vaccines", "immunosuppressants", "clinical_study", "depression"}
)
WILLING: Final = frozenset({"contraception_agrees", "followup_agrees", "wants_to_take_part"})

NOT: Final = (
    r"\b(?:never|not(?: yet| fully| really| completely| quite)?|no plans? to|yet to|no way to|without ever|nothing (?:ever )?|"
    r"(?:has|have|had|did|do|does|is|was|can|could|will) not(?: yet| ever| fully| been able to)?)"
)
NADA: Final = (
    r"\b(?:no|nunca|jamas|tampoco)(?: (?:me|se|lo|la|los|las|le|te|he|ha|han|hemos|habia|puedo|pude|quiero|pienso|voy a|esta|estoy|"
    r"termina de|acaba de|ha podido|han podido|pueden|logro|logran))*"
)
