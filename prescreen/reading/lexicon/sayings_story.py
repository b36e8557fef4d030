"""Answers that are told as a story whose end is the answer, by fact: the value and the pattern."""

from typing import Final

_DRUG: Final = (
    r"(?:hydralazine|procainamide|minocycline|isoniazid|quinidine|methyldopa|chlorpromazine|carbamazepine|"
    r"infliximab|etanercept|adalimumab|humira|enbrel|remicade|terbinafine|tnf|"
    r"(?:\w+ ){0,3}(?:pills?|tablets?|drugs?|meds?|medicines?|medications?|antibiotics?|injections?|capsules?|"
    r"acne \w+))"
)
_WENT: Final = (
    r"(?:went(?: away)?|gone|cleared(?: up)?|disappeared|vanished|faded|settled|resolved|left me|stopped|was over|"
    r"got better|better)"
)
_STOPPED: Final = (
    r"(?:when|once|after|since|as soon as|the (?:moment|minute|day)|on|upon) (?:i |they |we |she |he |"
    r"the doctor )?(?:had |have )?"
    r"(?:stopp\w+|quit\w*|came off|come off|coming off|dropp\w+|took me off|were off|was off|gave it up|swapped|"
    r"switched|changed|binned)"
)
_FARMACO: Final = (
    r"(?:hidralazina|procainamida|minociclina|isoniac?i[dz]a|isoniazida|metildopa|carbamazepina|infliximab|"
    r"adalimumab|humira|terbinafina|"
    r"(?:\w+ ){0,3}(?:pastillas?|pastillitas?|medicamentos?|medicinas?|antibiotic\w+|inyeccion\w*|tratamiento|"
    r"capsulas?))"
)
_SE_FUE: Final = (
    r"(?:(?:se|ya) (?:me |le )?(?:quit\w+|paso|fue|cur\w+|borr\w+|acab\w+|resolvi\w+)|desaparec\w+|me cure|"
    r"ya no (?:tengo|hubo|volvio)|se normaliz\w+)"
)
_DEJAR: Final = (
    r"(?:(?:cuando|al|en cuanto|apenas|una vez que|desde que|tras) (?:que )?(?:me |se )?(?:la |lo |las |"
    r"los )?(?:deje|dejar\w*|quite|quit\w+|suspend\w+|cambi\w+|retir\w+|pare|parar\w*))"
)
_NOT_YET_THERE: Final = (
    r"\bnot (?:quite )?there yet\b|\bnot at that (?:stage|point)\b|"
    r"\b(?:has|have) not (?:\w+ )?(?:come|came|got|gotten|reached|gone) (?:to|as far as|that) ?(?:that|it|far|"
    r"stage|point)?\b"
)
_ONE_HEALED: Final = (
    r"\b(?:gone|healed|cured|cleared|never (?:came |been )?(?:back|again)|not (?:come |been )?back|"
    r"fine (?:since|now|after)|nothing since|no trouble since|sorted)\b"
)
_MOUTH: Final = r"\b(?:mouth|gums?|tongue|cheeks?|lips?|palate|inside my lip)\b"
_STOMACH: Final = (
    r"\b(?:stomach|duoden\w*|gut|belly|tummy|gastric|peptic|bleed\w*|bled|pylori|scop\w+|gastroscop\w+|endoscop\w+)\b"
)
_BUT_YES: Final = (
    "yes",
    r"^[^.!?]{3,60}[ ,]\b(?<!not )(?:but|so|pero)[, ]+(?:yes|yeah|yep|sure|count me in|i am in|go on then|"
    r"of course)\W*$",
)
ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "wants_to_take_part": (_BUT_YES,),
    "followup_agrees": (_BUT_YES,),
    "contraception_agrees": (_BUT_YES,),
    "sle_diagnosis": (
        (
            "drug_induced",
            rf"^(?=.*\b(?:lupus|sle)\b)(?!.*\b(?:still|came back|returned|years later|again|later (?:it|they)|now i have|"
                rf"and (?:now|then) (?:it|the lupus))\b)"
            rf"(?=.*\b(?:from|by|to|due to|because of|blame\w*|caused|cause|gave me|brought on|triggered|reaction|induced|"
                rf"off the|thanks to)\b)(?=.*\b{_DRUG}\b)"
            rf".*\b{_WENT}\b[^.!?]{{0,24}}\b{_STOPPED}\b",
        ),
        (
            "suspected",
            r"\b(?:nobody|no one|"
                r"they)(?:'s)?(?: (?:has|have|did))?(?: not)?(?: (?:actually|ever|officially|yet))* (?:said|say|says|used|"
                r"called|named|told)\b.*\b(?:but|yet|though)\b.*\b(?:question mark|\?|query|referral|suspect\w*|lean\w*|"
                r"think\w*|all over my|in my (?:notes|file|chart|letter)|treat\w* (?:me|it) (?:like|as|for))",
        ),
        (
            "no",
            r"^(?=.*\b(?:lupus|sle)\b)(?!.*\b(?:overlap|as well|too|also|both|plus|again|after all|"
                r"secondary)\b).*\b(?:told|"
                r"said|thought|diagnosed|called it|labell?ed)\b.*"
            r"\b(?:turned out (?:to be|it was|i had|as)|it was actually|ended up being|now they say it is|"
                r"really (?:it )?(?:is|was)) (?!(?:an? |the |real |actual |full |proper |definite |active |systemic |discoid |"
                r"cutaneous |drug)*(?:lupus|sle|nephritis|right|true|yes|worse|bad|in |that|fine|kidney|on my|both|serious))",
        ),
    ),
    "depression": (
        (
            "past",
            r"^(?!.*\b(?:now|currently|still|again|these days|at the moment|therapist|counsel\w+|"
                r"psychiatrist)\b).*\b(?:have |"
                r"has |had )?not (?:needed|taken|been on|had|touched|used)(?: (?:it|any|them|anything|one|pills|tablets))?"
            r" (?:for|in|since) (?:(?:about|over|at least|more than|a good|nearly|almost) )?(?:\d+ |ten |twenty |five |"
                r"many |the |several |a few |donkey's )?(?:years|decades|ages|(?:19|20)\d\d|nineties|eighties|noughties|last)",
        ),
    ),
    "cd19_b_cells": (
        ("absent", r"\b(?:still|yeah|yes|yep)\b[ ,]*(?:still )?(?:at )?(?:zero|nil)\b(?=[ ,]+(?:[a-z]+ )?(?:\d+|[a-z]+) (?:months?|weeks?|years?) "
            r"(?:after|since|post|on))"),
        ("-", r"^(?!.*\b(?:b ?-?cells?|cd ?-?(?:19|20)|lymph\w*|flow)\b).*\b(?:b ?-?(?:12|6|9|1)|vitamin b|b vitamins?|"
            r"(?:hep(?:atitis)?|type|group) b|b positive|b negative)\b"),
    ),
    "peptic_ulcer": (
        ("recurrent", r"^(?!.*\b(?:no|never|not) ulcers?\b)(?!.*\b(?:my|his|her) (?:mum|mom|dad|brother|sister|husband|"
            r"wife)\b[^.!?]{0,30}\b(?:another|other|second)\b).*\b(?:one|"
            r"first|an? ulcer|the first)\b[^.!?]{0,24}\b(?:in|back in) (?:19|20)\d\d\b[^.!?]{0,24}\b(?:and|then|plus|"
            r",) ?(?:then )?(?:another|a second|the second|a different|the other|a new)\b"),
        ("past_single_healed", rf"^(?!.*\b(?:another|second|again in|twice|two|several|every|keep\w*|still)\b)(?=.*\b(?:one|had it|"
            rf"single)\b).*\b(?:in|"
            rf"back in) (?:(?:19|20)\d\d|'\d\d)\b.*{_ONE_HEALED}"),
        ("-", rf"^(?!.*{_STOMACH})(?!.*\b(?:only|just|never|no|not|none)\b)(?=.*\b(?:keep\w*|back|always|all the time|"
            rf"constantly|every|never leave|again|recur\w*)\b).*{_MOUTH}"),
    ),
    "dialysis": (
        ("none", rf"^(?!.*\b(?:still on|currently|every|session|last year|used to|before)\b).*(?:{_NOT_YET_THERE})"),
    ),
    "pregnancy_possible": (
        (
            "yes",
            r"^(?!.*\b(?:hysterectomy|womb|uterus|sterili[sz]ed|menopaus\w*)\b).*\bnot (?:quite |really |totally |"
                r"yet )*(?:out of the woods|in the clear|past (?:it|that)|safe|done with (?:it|that|all that)|over the hill)\b",
        ),
        ("-", r"\blast (?:proper |real |full )?(?:period|bleed|one) (?:was |came )?(?:in |back in )?(?:january|february|"
            r"march|april|may|june|july|august|september|october|november|december|spring|summer|the spring|"
            r"the summer)\b(?! (?:\d{4}|of))"),
    ),
}  # fmt: skip

SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "sle_diagnosis": (
        ("suspected", r"\b(?:todavia|aun) no (?:le |me )?(?:ponen|han puesto|dan|han dado) (?:nombre|diagnostico|"
            r"un nombre)\b.*\b(?:lupus|inclina|sospech\w*|cree\w*|parece)"),
        (
            "drug_induced",
            rf"^(?=.*\blupus\b)(?!.*\b(?:todavia|sigo|volvio|regreso|otra vez|despues|pero luego)\b)(?=.*\b{_FARMACO}\b)"
            rf"(?=.*\b(?:por|de|dio|provoco|causo|culpa|reaccion|debido|"
                rf"salio)\b)(?:.*\b{_DEJAR}\b[^.!?]{{0,24}}\b{_SE_FUE}\b|"
                rf".*\b{_SE_FUE}\b[^.!?]{{0,24}}\b{_DEJAR}\b)",
        ),
    ),
    "peptic_ulcer": (
        ("recurrent", r"\b(?:una|la primera|un ulcera)\b[^.!?]{0,24}\ben (?:19|20)\d\d\b[^.!?]{0,24}\b(?:y|luego|despues|"
            r",) ?(?:luego |despues )?(?:otra|una segunda|la segunda|la otra|una nueva)\b"),
        ("past_single_healed", r"^(?!.*\b(?:otra|segunda|varias|dos|siempre|sigo|todavia|cada)\b)(?=.*\b(?:una|la tuve)\b).*\ben (?:19|"
            r"20)\d\d\b.*\b(?:se (?:me )?(?:curo|quito|fue|cerro)|curad[ao]|no (?:ha|me ha) vuelto|nunca mas|no volvio|"
            r"ya esta bien|cicatriz\w+)\b"),
    ),
    "dialysis": (
        ("past", r"^\W*(?:ahora|ya|hoy|actualmente|no,? ahora|"
            r"no,? ya) no\b(?=.*\b(?:me dializaron|me dializ(?:aba|aban|e)|estuve|hice|hacia|tuve|"
            r"fui)\b)(?!.*\b(?:volvi(?:do)? a (?:empezar|la dialisis)|empiezo|empezare|me toca)\b)"),
        ("none", r"^(?!.*\b(?:antes|estuve|hasta|me dializ\w+)\b).*\b(?:todavia|aun) no (?:llego|he llegado|llegamos|estoy|"
            r"me toca|hace falta)\b|"
            r"\bno he llegado a (?:eso|tanto)\b"),
    ),
    "pregnancy_possible": (
        ("yes", r"\b(?:todavia|aun) no (?:me (?:libro|salvo|escapo)|estoy (?:a salvo|libre)|se me ha ido)\b|"
            r"\bno me (?:libro|salvo) (?:todavia|aun)\b"),
        ("-", r"\bultima (?:regla|menstruacion) (?:fue )?(?:en )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
            r"septiembre|octubre|noviembre|diciembre)\b(?! (?:del? )?\d{4})"),
    ),
}  # fmt: skip
