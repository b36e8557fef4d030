"""What follows a yes or a no and tells what it answers: tested and well, not asked again. See `prescreen.reading.sayings`."""

from typing import Final

from prescreen.reading.lexicon import belied_yeses as yeses
from prescreen.reading.lexicon.scope import RELATIVES

_THEIR_WORDS: Final = (
    r"\b(?:what|as) i (?:say|tell|dictate)\b|\bbut (?:i (?:answer|do the answering|am answering|decide)|it is me)\b|\bi (?:dictate|am dictating|"
    r"tell (?:him|her|them) what)\b|\b(?:these|those|they) are (?:all )?my (?:own )?(?:answers|words)\b|"
    rf"\bmy (?:{RELATIVES}) (?:is |just |only )*(?:reads?|reading|types?|typing|writes?|writing)\b[^.;]{{0,24}}\b(?:to me|for me|but i|"
    rf"because (?:my|i)|the questions)\b"
)
_THEIR_WORDS_SPANISH: Final = (
    r"\b(?:yo )?(?:se l[oa]s? |le |les )?(?:dicto|voy dictando|estoy dictando)\b|\blo que (?:yo )?(?:le )?(?:digo|dicto)\b|"
    r"\bson mis (?:respuestas|palabras)\b|\bpero (?:contesto|respondo|hablo|soy) yo\b|"
    r"\bme (?:esta |va |las? )?(?:lee|leyendo|escribe|escribiendo) (?:las preguntas|lo que|porque)\b"
)
_MINDS_NOT: Final = rf"\b(?:he|she|they|(?:my )?(?:{RELATIVES})) (?:(?:do|does|would|will) not mind|(?:has|have) no (?:objections?|problems?|issues?))\b(?!.*\b(?:but|though|if)\b)"

ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "hiv": (
        (
            "negative",
            rf"{yeses.YES}(?!.*\b{yeses.FOUND})(?!.*\b(?:but|until)\b)(?=.*\b{yeses.TESTED}\b)(?=.*\b{yeses.WELL})",
        ),
    ),
    "respondent": (
        ("carer", rf"\bi am (?:the|this) patient(?:'s| s)? (?:{RELATIVES}|carer|care ?giver)\b"),
        ("self", _THEIR_WORDS),
    ),
    "carer_authorised": (("yes", _MINDS_NOT),),
    "prescreen_consent": (
        (
            "yes",
            r"^\W*(?:no,? )?(?:i )?(?:do|would) not mind(?: at all)?\W*$|^\W*(?:not a bit|no,? not at all|not at all|no problem|"
            r"no worries)[, .!]+(?:just |please )?(?:fire|ask|go|shoot|start|carry)\b",
        ),
    ),
    "wants_to_take_part": (
        (
            "yes",
            r"^\W*no (?:fears?|pressure|hesitation|worries|doubts?)\b[^.;]*\b(?:(?<!not )want to|let us (?:do|go)|count me in|sign me up|"
            r"i am in)\b(?!.*\b(?:but|not)\b)",
        ),
    ),
    "followup_agrees": (
        (
            "yes",
            r"\b(?:would|will) not miss (?:one|any|it|a|them)\b(?!.*\b(?:but|unless|if)\b)|\bi (?:do|can) not drive,? but (?:my )?\w+ (?:will|can|"
            r"does|takes? me|drives? me)\b",
        ),
    ),
    "can_sign_consent": (
        ("self", r"^\W*(?:no problem|no issues?|no worries|(?:i )?do not need (?:any ?one|any ?body|help))\W*$"),
    ),
    "severe_allergy": (
        (
            "mild_only",
            r"^\W*(?:no|never|nope|no never)\b[^.;?]*[,.] ?(?:but |only |just )?(?:[a-z]+ ){0,4}(?:makes?|gives?|brings?) me (?:a |an |"
            r"some )?(?:sneez\w*|itch\w*|hives|rash|bumps|stuffy|runny)\b(?!.*\b(?:throat|tongue|lips|breath\w*|hospital|epi-?pen|lupus|flare|"
            r"sun)\b)|"
            r"^\W*(?:no|never|nope)[ ,.]+but (?:i )?(?:get|have|had) (?:some |a |small |little |mild )*(?:blisters|hives|(?:skin )?rash(?:es)?|"
            r"itch\w*|welts)\b[^.;]*\b(?:from|with|to|of|when)\b(?!.*\b(?:throat|tongue|lips|breath\w*|hospital|epi-?pen|lupus|flare|sun)\b)",
        ),
    ),
    "active_infection": (
        (
            "none",
            r"^\W*(?:no|not now|nope)[ ,.]+(?:but )?(?:i )?(?:had|get) (?:a |an |some )?(?:low )?(?:[a-z]+ )(?:in (?:the |early |late )?(?:spring|"
            r"summer|january|february|march|april|may|june|july|august|september)|last year|years ago|with (?:every|each|my) flares?)\W*$",
        ),
    ),
    "contraception_agrees": (
        (
            "yes",
            r"^\W*no (?:[a-z]+ )?(?:o?estrogen|hormones?|pills?|coil|iud|implant)\b[^.;]*\bbut (?:yes|yeah|sure)[ ,]+(?:i ?d |i (?:would|will|can|could) |"
            r"happy to )(?:use|do|take|go with) (?:something|another|other|condoms|a|an|the|anything)\b",
        ),
    ),
    "clinical_study": (
        (
            "none",
            r"\b(?:sister|brother|mother|mum|mom|dad|father|friend|cousin|aunt|uncle|neighbou?r|husband|wife|daughter|son)\b[^.;]*\b"
            r"i (?:have |had )?never (?:been|took part|taken part|done|was|joined|gone)(?: (?:in|on|for|into))? (?:one|any|it|that|them)(?: of (?:them|those))?"
            r"(?: (?:myself|me))?\b(?! (?:before|until|till))",
        ),
    ),
}
SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "hiv": (
        (
            "negative",
            rf"{yeses.YES}(?!.*\b{yeses.FOUND_SPANISH}\b)(?!.*\bpero\b)(?=.*\b{yeses.TESTED_SPANISH}\b)(?=.*\b{yeses.WELL_SPANISH})",
        ),
    ),
    "ana_history": (
        (
            "never_positive",
            rf"{yeses.YES}[^.;]*\b(?:hicieron|hice|hicieron,?)\b[^.;]*\b(?:salio|dio|fue) negativ[oa]\b(?!.*\bpositiv)|"
            r"^\W*siempre (?:(?:me|han|ha|salian?|salio|salieron|salido|dan?|daban?|fueron|son|dado) )*negativ[oa]s?\b(?!.*\bpositiv)",
        ),
    ),
    "respondent": (("self", _THEIR_WORDS_SPANISH),),
    "carer_authorised": (
        (
            "yes",
            r"^\W*no (?:le|les) (?:importa|molesta)\W*$|^\W*no (?:tiene|pone) (?:ningun )?(?:problema|inconveniente)\W*$",
        ),
    ),
    "prescreen_consent": (
        (
            "yes",
            r"^\W*no (?:me (?:queda (?:de )?otra|importa|molesta)|hay (?:problema|bronca|inconveniente)|tengo (?:problema|"
            r"inconveniente))[, .!]+(?:pregunt\w+|adelante|dele|digame|haga\w*)\b",
        ),
    ),
    "followup_agrees": (
        (
            "yes",
            r"\bno (?:faltaria|me (?:la|las) perderia|fallaria)\b(?!.*\b(?:pero|si)\b)|^\W*no me queda (?:de )?otra\W*$|\bno (?:manejo|"
            r"conduzco)\b[^.;]*\bme (?:llevan?|traen?)\b",
        ),
    ),
    "can_sign_consent": (
        ("self", r"^\W*(?:no hay problema|sin problema|no (?:necesito|hace falta) (?:a )?(?:nadie|ayuda))\W*$"),
    ),
    "contraception_agrees": (
        (
            "yes",
            r"\bno quiero (?:embaraz\w+|quedar\w* embarazada)\b[^.;]*\b(?:asi que|por eso) (?:claro|si|por supuesto)\b",
        ),
    ),
    "breastfeeding": (
        (
            "yes",
            r"\b(?:pecho|teta) para dormir\b(?!.*\b(?:deje|dejo|quite|ya no)\b)|\bno (?:se )?duerme si no le doy (?:el )?pecho\b",
        ),
    ),
}
