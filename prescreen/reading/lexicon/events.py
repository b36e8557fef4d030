"""Words for what happens to a person and is no dose of a medicine. For normalised text, English and Spanish."""

from typing import Final

EVENT: Final = (
    r"\b(?:flar(?:e|es|ed|ing)(?:[- ]?ups?)?|relaps\w+|brotes?|recaid[ao]s?|recai|(?:a|the|my|nasty|bad|head|chest|un|una) cold|"
    r"flu|influenza|gripe|catarro|resfri\w+|constipad[oa]|covid|corona\w*|(?:infec[ct]\w+|infeccion(?:es)?)|utis?|"
    r"pneumonia|neumonia|bronchitis|sinusitis|fever|fiebre|cough|tos|shingles|stomach bug|virus|"
    r"(?:fell|fall|accident|accidente|caida|caí|cai)|broke my|operation|operacion|surgery|cirugia|"
    r"wedding|boda|birthday|cumpleanos|funeral|holidays?|vacation|vacaciones|moved house|"
    r"(?:blood|lab) (?:tests?|work|draw)|analisis|analitica|(?:doctor|clinic|hospital)'?s? (?:visit|appointment)|"
    r"appointment|cita|scan|mri|biops\w+)\b"
)
"""In a clause whose day is that of the event."""
OF_A_DOSE: Final = (
    r"\b(?:stop\w*|quit\w*|off|took|takes?|taken|taking|dos(?:e|es|ed|is)|inject\w*|infus\w+|drips?|shots?|jabs?|"
    r"pills?|tablets?|meds?|medic\w+|drugs?|pastillas?|start\w*|restart\w*|since|desde|until|till|hasta|skip\w*|"
    r"miss\w*|paus\w*|held|hold|on it|finish\w*|swallow\w*|treat\w*|trat\w+|"
    r"deje|dejado|suspend\w+|tom\w+|pus\w+|empec\w+|retir\w+|gave|given|got (?:it|them|one|some)|it|them|"
    r"that|lo|mg|\d+ ?mgs?)\b"
)
"""In a clause that says something of a medicine."""
ITS_LAST: Final = (
    r"\W*(?:(?:and|with|the|my|y|la|el|mi) )*(?:last|latest|next|most recent|ultim[oa]|proxim[oa]|siguiente)"
    r"(?: (?:one|dose|infusion|drip|shot|injection|time|was|is|on|dosis|infusion|vez|fue|es))*\b"
)
"""A clause that tells the day of what the clause before named: "get Benlysta, last one 20 November"."""
ITS_OUTCOME: Final = (
    r"\W*(?:(?:and|but|so|it|that|they|which|y|pero|eso|se) )*(?:(?:is|was|has|have|it is|me|all|long|now|completely|since|ya|tod[oa]) )*"
    r"(?:gone|cleared(?: up)?|healed|cured|benign|never (?:came|come) back|not come back|no (?:sign|trace|trouble|problems?)|nothing since|"
    r"fine since|(?:cut|taken|frozen|burnt|burned) (?:out|off)|removed|curad[oa]|benign[oa]|no (?:ha )?(?:volvio|vuelto)|"
    r"nunca (?:mas|volvio)|fuera)\b(?! (?:the|my|taking|on|off) )"
)
"""A clause that tells how what the clause before named went on: "a basal cell off my nose, all gone, never came back"."""
