"""Turns of phrase for how something stands in the end, whatever was told before: cured though a test still shows it, over for
years, thought of and ruled out, more than the skin. See `prescreen.reading.sayings`.
"""

from typing import Final

_TREATED: Final = r"(?:tratamiento|sertralina|fluoxetina|paroxetina|escitalopram|citalopram|antidepresiv\w+|terapia|psicolog[oa]|psiquiatra)"
_ILL: Final = r"(?:grip[ea]|fiebre|infeccion\w*|covid|catarro|resfri\w+|gripazo|neumonia|bronquitis|cistitis|calentura)"
_STILL_ILL: Final = r"(?!.*\b(?:todavia|aun|sigo|sigue|otra vez|volvio|de nuevo|tos\b.*\bqueda|me queda|antibiotic\w+ hasta|menos (?:la|el)|casi|salvo|excepto)\b)"
_MAN: Final = r"(?:varon|hombre|macho|caballero|senor)"
_WOMB: Final = r"(?!.*\b(?:trans\w*|utero|matriz|ovarios?|me baja|regla|mi (?:pareja|novio|marido|esposo) es)\b)"

_LET_ME_THINK: Final = (
    "unsure",
    r"\b(?:let me think|have to think|think (?:it|this) over|convince me(?: first)?|talk me into it)\b",
)
_DEJEME_PENSAR: Final = (
    "unsure",
    r"\bdeje(?:me|nme) pensar\w*\b|\bya (?:os|le|te|les) (?:dire|digo|aviso|contare)\b|\b(?:lo )?(?:tendria|tengo|habria|hay) que (?:hablar|consultar|pensar|platicar|comentar)(?:lo|selo|la)?\b(?! (?:de|mas))\b",
)

_TESTED_NEGATIVE: Final = (
    "negative",
    r"^(?!.*\b(?:positive|treat\w*|cured|pills|used to|after|until|not negative)\b).*\btests?\b[^.;]{0,16}\b(?:negative|neg)\b",
)
_SALIO_NEGATIVA: Final = (
    "negative",
    r"^(?!.*\b(?:positiv\w+|trat\w+|cur\w+|pastillas|despues|hasta|antes)\b).*\b(?:prueba|analisis|examen|test)\b[^.;]{0,16}\bnegativ\w+",
)

ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "depression": (
        (
            "current_treated",
            r"\bput me on \w+\b[^.;]{0,40}\b(?:it is|its|and is) (?:really |already |now )?(?:helping|working|doing me good)\b",
        ),
    ),
    "suicidal_thoughts": (
        (
            "current",
            r"\bhad (?:some |a few |the |those |these |dark |bad |my )*(?:thoughts?|moments?|spells?)\b[^.;]{0,20}\b(?:last night|yesterday|today|earlier|this (?:week|morning)|(?:hours?|days?) ago)\b",
        ),
        (
            "past",
            r"^(?!.*\b(?:last (?:night|week)|tonight|today|yesterday|this (?:week|morning|month)|(?:hours?|days?) ago|lately|recently|still)\b).*\bhad (?:a |some |my )?(?:bad |dark |rough |few )*(?:spells?|patch|bouts?|thoughts|moments)\b.*\bnot (?:now|any ?more|these days|since|today)\b",
        ),
    ),
    "epilepsy": (
        (
            "past",
            r"\b(?:fits?|seizures?|convulsions?)\b[^.;]{0,20}\b(?:with|from|by) (?:the |a |my )?(?:high )?(?:temperatures?|fevers?)\b"
            r"(?=.*\b(?:kid|child\w*|bab(?:y|by)|toddler|little|wee|infant|since i was)\b)",
        ),
    ),
    "wants_to_take_part": (
        ("yes", r"^\W*(?:yes|yeah|sure|aye|ok)[ ,]+(?:if|as) it (?:can |could |will |would |might |may )?helps?\b"),
        _LET_ME_THINK,
    ),
    "breastfeeding": (
        (
            "yes",
            r"^\W*(?:doing it|at it|feeding (?:him|her|the baby|now)) ?(?:rn|right now|now|as we speak|this minute|as i type)\b",
        ),
    ),
    "sle_diagnosis": (
        ("cutaneous_only", r"^(?!.*\bnot (?:only|just)\b).*\b(?:only|just) the skin (?:kind|type|one|form|sort)\b"),
        (
            "yes",
            r"^(?!.*\b(?:only|just) on (?:the|my) skin\b).*\b(?:not|more than) (?:just|only) (?:in |on )?(?:the |my )?skin\b",
        ),
        (
            "suspected",
            r"\b(?:says?|said|thinks?|thought) (?:that )?(?:it )?(?:can|could|may|might) be lupus\b.*\b(?:not (?:yet )?sure|watch|wait|more tests|not certain)\b",
        ),
    ),
    **dict.fromkeys(("hepatitis_b", "hiv"), (_TESTED_NEGATIVE,)),
    "hepatitis_c": (
        _TESTED_NEGATIVE,
        (
            "cured",
            r"^(?!.*\b(?:not (?:yet |fully )?cured|came back|relapsed?|still (?:have|active|being treated))\b).*\b(?:harvoni|epclusa|mavyret|sovaldi|zepatier|interferon|ribavirin|the pills|treat\w+)\b"
            r".*\b(?:am|are|was|were|is|being|declared|me|officially) cured\b",
        ),
    ),
    "respondent": (
        (
            "carer",
            r"\b(?:i am|as) (?:her|his|their) (?:live-?in |home |full-?time |paid |private )*(?:care ?giver|carer|care ?taker|aide|home help|nurse|attendant|helper)\b",
        ),
    ),
    "plans_children_1yr": (
        (
            "no",
            r"\b(?:my|the|our) (?:\w+ )?(?:cats?|dogs?|puppy|plants?|parrot|goldfish) (?:is|are) (?:plenty|enough|more than enough|all the bab\w+)\b",
        ),
    ),
    "can_sign_consent": (
        (
            "legal_representative",
            r"^(?!.*\b(?:signs?|just in case|for (?:my|our|her|his) (?:mum|mom|dad|mother|father))\b).*\b(?:has|have|holds?|got|with) (?:the |a |her |his )?(?:poa|power of attorney|guardianship|conservatorship)\b",
        ),
    ),
    "dialysis": (
        (
            "past",
            r"\b(?:dialysis|ha?emo(?:dialysis)?|crrt)\b.*\b(?:have|has|did|had) not (?:needed|need|been on|had) (?:it|any|dialysis|the machine)(?: (?:again|any more))? since\b",
        ),
        (
            "past",
            r"\b(?:dialysis|ha?emo(?:dialysis)?|crrt)\b.*\bkidneys? (?:then )?(?:woke|came|bounced|kicked|started) (?:back|up|in|again|working)\b",
        ),
    ),
    "psychosis": (
        (
            "suspected",
            r"\b(?:heard|saw|hearing|seeing)\b.*\b(?:(?:nobody|no ?one) (?:ever )?(?:used the word|called it|said it was)|(?:do not know|not sure|no idea) (?:if|whether) (?:it|that) was (?:that|psychosis))\b",
        ),
    ),
    "immunodeficiency": (
        (
            "from_medicines_or_unclear",
            r"\bnot (?:one |something |a thing |anything )?(?:that )?(?:i was |he was |she was )?(?:born with|from birth)\b.*\b(?:low|weak\w*|suppress\w*|down)\b.*\b(?:because|from|due|thanks)\b",
        ),
    ),
    "tubes": (
        (
            "nothing",
            r"^\W*(?:no|nope|none|nothing)\b(?: (?:now|any ?more|at the moment|right now|left))?[ ,.].*\b(?:was|were|got|been|had (?:it|them)) (?:removed|taken out|pulled(?: out)?)\b"
            r"(?!.*\b(?:still|except|but (?:the|my|i)|only the|left)\b)",
        ),
    ),
    "other_autoimmune": (
        (
            "nothing",
            r"^\W*(?:no[ ,.]+)?(?:just|only|nothing but)(?: (?:the|my|this|got|have))* (?:lupus|sle)\b(?!.*\b(?:and|plus|with|nephritis|also|too)\b)",
        ),
    ),
}
SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "other_autoimmune": (
        (
            "nothing",
            r"^\W*(?:no[ ,.]+)?(?:solo|solamente|nomas|nada mas|unicamente)(?: (?:que|tengo|el|mi|este))* lupus\b(?!.*\b(?:y|con|tambien|mas (?!nada)\w+)\b)|^\W*(?:el )?lupus (?:nada mas|nomas|solo|y ya)\W*$",
        ),
    ),
    "sle_diagnosis": (
        (
            "cutaneous_only",
            r"^(?!.*\b(?:y (?:el|tambien|otro)|sistemico|les|rinon\w*|organos|articula\w+|no (?:solo|es))\b).*\b(?:tengo|es|padezco|diagnostic\w+|solo|tuve)\b[^.;]{0,20}\blupus (?:eritematoso )?(?:discoide|cutaneo|de (?:la )?piel)\b",
        ),
    ),
    "breastfeeding": (
        (
            "no",
            r"\b(?:amamantar|dar(?:le)? (?:el )?pecho|lactancia)\b[^.;]{0,12}\bno\b|\b(?:todavia|aun) no (?:nace|ha nacido|nacio)\b",
        ),
    ),
    "suicidal_thoughts": (
        (
            "current",
            r"\b(?:ayer|anoche|antier|anteayer|esta (?:semana|manana)|hace (?:[a-z]+ |\d+ )?(?:dias?|horas?|rato))\b[^.;]{0,14}\bsi (?:que )?(?:lo (?:llegue a )?pens\w+|se me (?:llego a ocurrir|ocurrio|paso))",
        ),
        (
            "past",
            r"^(?!.*\b(?:ayer|anoche|antier|anteayer|esta (?:semana|manana|noche)|(?:semana|mes) pasad[ao]|ultimamente|a veces|(?:dias?|horas?|rato)|todavia)\b)\W*(?:ahorita|ahora|hoy|actualmente|ya|en este momento) no\b.*\bsi (?:que )?(?:lo (?:llegue a )?pens\w+|se me (?:llego a ocurrir|ocurrio|paso)|llegue a pensarlo|tuve)\b",
        ),
    ),
    "epilepsy": (("suspected", r"\b(?:no (?:supo|supieron|sabe|saben)(?: \w+)? si (?:era|es|fue) epilepsia)\b"),),
    "psychosis": (
        (
            "past",
            r"\b(?:se (?:me )?(?:fue|quito|paso)|desaparecio)\b.*\b(?:no (?:se )?(?:me )?(?:ha (?:repetido|vuelto)|volvio|repitio)|nunca mas)\b",
        ),
    ),
    "organic_encephalopathy": (("none", r"\b(?:pero |asi )+(?:una )?enfermedad del cerebro no\b"),),
    "endocrine_disease": (
        (
            "serious",
            r"\b(?:azucar|diabetes|glucosa|tiroides|glicemia)\b.*\b(?:cosa seria|muy (?:seri|grav)\w+|es grave|descontrolad\w|perder la (?:vista|pierna))\b",
        ),
    ),
    **dict.fromkeys(("hepatitis_b", "hiv"), (_SALIO_NEGATIVA,)),
    "hepatitis_c": (
        _SALIO_NEGATIVA,
        (
            "cured",
            r"^(?!.*\b(?:otra vez|todavia|aun|hepatitis b)\b).*\b(?:pastillas|tratamiento|interferon|harvoni|epclusa|sofosbuvir)\b.*\b(?:ya no (?:la |lo )?tengo(?: (?:mas|nada))?|me cure|quede curad[oa]|me dieron de alta)\b",
        ),
    ),
    "contraception_agrees": (_DEJEME_PENSAR,),
    "followup_agrees": (_DEJEME_PENSAR,),
    "depression": (
        (
            "past",
            rf"\b(?:estuve|estaba|lleve|tome|tomaba|tuve)\b[^.;]{{0,44}}\b{_TREATED}\b.*\b(?:hoy en dia|hoy|ahora|ya|actualmente|desde entonces)(?: ya)? no (?:tomo|llevo|estoy|necesito|voy)\b",
        ),
        (
            "feels_low_no_diagnosis",
            r"^(?!.*\b(?:diagnostic(?:aron|ado|ada)|me dijeron que (?:si|tengo))\b).*\b(?:lloro|me siento (?:muy |algo |un poco )?(?:down|triste|bajonead\w|decaid\w|mal|sol[oa]|vaci[oa])|ando (?:triste|bajonead\w|de bajon|decaid\w))\b"
            r".*\b(?:no tomo nada|tratamiento no tomo|no tomo (?:ningun )?tratamiento|sin tratamiento|ni me han dicho|nunca me (?:lo )?han dicho|no me han diagnosticado)\b",
        ),
    ),
    "prescreen_consent": (
        (
            "yes",
            r"^\W*(?:(?:va|dale|bueno|ya|ok|si|andale|orale|pues|claro|venga)[ ,]+)*pregunt(?:e|en|ame|eme|ad|a(?= (?:nomas|no mas|lo que|tranquil[oa]|pues|sin|todo)))\b(?! (?:a|por|si|primero|antes|mejor|otro|manana)\b)(?: \w+){0,2}\W*$",
        ),
    ),
    "pregnancy_possible": (
        (
            "no",
            rf"^{_WOMB}.*\b(?:que )?soy (?:un )?{_MAN}\b.*\b(?:embarazad[oa]|prenad[oa]|encinta|imaginese|imaginate)\b",
        ),
        ("no", r"\ba mis anos\b.*\b(?:regla|periodo|menstruacion)\b[^.;]{0,16}\bse me (?:fue|quito|retiro|acabo)\b"),
    ),
    "can_cause_pregnancy": (
        (
            "yes",
            r"\bno (?:me )?(?:he |ha )?(?:hice|hecho|hizo|hicieron|tengo|tiene)(?: (?:la|hecha|una))* vasectomia\b",
        ),
        (
            "yes",
            rf"^\W*(?:pues )?soy (?:un )?(?:chico|chavo|tio|pibe|{_MAN})\b[ ,]+(?:asi que |asi q |supongo|imagino|claro|pues)(?: ?(?:que )?(?:si|supongo|imagino|claro))*\W*$",
        ),
    ),
    "wants_to_take_part": (
        _DEJEME_PENSAR,
        ("unsure", r"\bya no (?:se|estoy segur[oa] de)(?: si)? (?:quiero|me interesa|querer|seguir|participar)\b"),
    ),
    "can_sign_consent": (
        (
            "legal_representative",
            r"\bsoy menor\b(?!.*\b(?:firmo yo|yo firmo)\b)|\byo no (?:puedo|firmo)\b.*\bfirm(?:a|aria|an|arian) (?:mi|mis|el|la) (?:mama|papa|madre|padre|padres|tutora?)\b",
        ),
    ),
    "leukapheresis_contraindication": (
        (
            "no",
            r"\b(?:nunca|jamas|no|nadie) (?:me )?(?:l[ao]s? )?(?:ha[ns]? )?(?:hecho|hizo|hicieron)?[^.;]{0,12}\bni (?:nadie )?(?:me )?(?:l[ao]s? )?(?:ha[ns]? )?(?:desaconsej|prohibi|contraindic)\w+",
        ),
    ),
    "active_infection": (
        (
            "none",
            rf"^{_STILL_ILL}.*\b(?:estuve|tuve|me dio|anduve|pase)\b[^.;]{{0,30}}\b{_ILL}\b.*\b(?:(?:ya|pero) (?:me |se me |todo )?(?:paso|quito|cure|recupere|sane)|ya estoy (?:bien|mejor|como nuev[oa]|san[oa]))\b",
        ),
    ),
    "stroke": (
        (
            "current",
            r"\b(?:derrame|ictus|acv|infarto cerebral|embolia)\b.*\b(?:quede|me quedo|quedo|me dejo)\b[^.;]{0,50}\b(?:hasta (?:ahora|hoy|la fecha)|todavia|desde entonces)\b",
        ),
        (
            "suspected",
            r"^(?:(?!\b(?:derrame|hemorragia)\b)[^.;])*\b(?:isquemico transitorio|isquemia transitoria|mini ?ictus|ait)\b",
        ),
    ),
    "kidney_disease": (
        (
            "mild_controlled",
            r"\b(?:piedr\w+|calculos?|arenill\w*)\b.*\b(?:no (?:le |les )?(?:concede\w*|da|dan|dio|dieron)(?: (?:mayor|mucha|gran|ninguna))? importancia|(?:sin|poca) importancia|nada (?:grave|serio))\b",
        ),
    ),
    "cd19_b_cells": (
        ("absent", r"\bcd ?-?19\b[^.;]{0,16}\b(?:dieron|dio|salieron|salio|estan|esta|en)(?: en)? (?:cero|0)\b"),
        (
            "absent",
            r"\bno (?:me |le )?(?:queda\w*|habia|hay|tengo|tenia|salio|encontraron|detect\w+)(?: (?:ni|ya|una?|sola|ningun[oa]?))*[^.;]{0,8}\b(?:celulas?|linfocitos?) b\b",
        ),
    ),
    "venous_access": (
        ("adequate", r"\bvenas\b[^.;]{0,12}\bcomo (?:canerias|mangueras|tuberias|sogas|cables|autopistas)\b"),
        (
            "difficult",
            r"^\W*(?:(?:las tengo|son|tengo|estan|muy) )*(?:pesim[ao]s|malisim[ao]s|fatal(?:es)?|horribles|un desastre)\b|\bmultipun\w+",
        ),
    ),
    "dialysis": (
        (
            "past",
            r"\bya no\b.*\b(?:tuv\w+|estuv\w+|hicieron|pusieron|dializ\w+)\b.*\b(?:maquina|dialisis|hemodialisis)\b|\brinon(?:es)? (?:me |le |se me |se le )?volvieron a (?:trabajar|funcionar)\b",
        ),
    ),
}
