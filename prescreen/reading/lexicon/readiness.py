"""Words about being ready to take part, to come to visits and to use birth control. For normalised text."""

from __future__ import annotations

from typing import Final

TAKING_PART: Final = "wants_to_take_part"
NAMES: Final[dict[str, str]] = {
    TAKING_PART: r"\b(?:tak(?:e|ing) part|particip\w*|join(?:ing)?|interested|the (?:study|trial)|"
    r"do (?:the|this) (?:study|trial)|sign up|keen|want to|participar\w*|apuntar\w*|interesad[oa]|me interesa|"
    r"entrar en)\b",
    "followup_agrees": (
        r"\b(?:visits?|appointments?|travel\w*|com(?:e|ing)|drives?|driving|journey|trips?|check-?ups?|follow-?ups?|"
        r"attend\w*|"
        r"get(?:ting)? there|schedule|far|distance|time off|dates?|visitas?|citas?|viajes?|viajar|desplazar\w*|"
        r"ir (?:y venir|hasta|alli)|trayectos?|lejos)\b"
    ),
    "contraception_agrees": (
        r"\b(?:birth control|contracepti\w*|condoms?|pills?|the pill|iud|coil|implant|hormones?|hormonal|protection|"
        r"abstin\w*|"
        r"depo|vasectomy|hysterectomy|menopaus\w*|tubes tied|prevent(?:ing)? pregnancy|anticoncepti\w*|preservativos?|"
        r"condon(?:es)?|pastillas?|diu|hormonas)\b"
    ),
}
"""By which words each of them is called."""

ALL: Final = (
    r"\W*(?:我)?(?:全|都)(?:行|可以|愿意|没问题|没意见|好|同意|能)(?:的|啊|吧|了|呀)?\W*|"
    r"\W*(?:y|yes|yep|yeah)[ ,]*(?:to )?(?:all|everything|both|the lot)(?: (?:of (?:it|them|that)|right))?[ .!]*"
)
"""Yes to everything that was asked."""
IF_ALLOWED: Final = (
    r"\W*(?:only |solo |sólo )?(?:if|si|siempre que|as long as|provided)\s+[^.,;!?]{0,40}\b(?:permiso|deja|dejan|dejen|permite|permiten|"
    r"autoriza|autorizan|lets?|allows?|permission|gives? me|says? (?:yes|ok|so|i can)|dice que s[ií])\b[^.,;!?]*\W*$"
)
"""Nothing but a condition, in the words as written: "si mi jefa me da permiso" begins with an if, not with a yes."""
CLAUSE: Final = r"[.!?;,\n]+(?!\d)|\b(?:but|and|although|though|however)\b"
NOT_NEEDED: Final = (
    r"\bno (?:need|birth control needed|point)\b|\bnot? (?:necessary|needed|required)\b|"
    r"\bdo(?:es)? not (?:need|apply|concern)\b|\b(?:n/?a|too old|menopaus\w*|"
    r"hysterectomy|tubes tied|no (?:me )?hacen? falta|no (?:los |las |lo )?(?:necesito|ocupo|requiero|preciso)|no es mi caso|demasiado mayor|"
    r"not relevant|irrelevant|vasectomy|not an issue|no need)\b|"
    r"\bi am (?:[6-9]\d|past (?:it|that))\b"
)
"""Birth control that is no question for this person."""
AGAINST: Final = (
    r"\b(?:not|no(?! (?:es |son |hay |ningun )?problema)|never|sin|imposible|nunca|without|refuse|against|"
    r"impossible|cannot|unable|hate|allergic|forbid\w*|religion|"
    r"too far)\b(?! (?:problem|issue|worries|objection|trouble))"
)
ONE_KIND: Final = r"\b(?:hormon\w*|the pill|pills?|iud|coil|implant|depo|condoms?)\b"
"""One kind of birth control; against it is not against all."""
MAYBE: Final = (
    r"^\W*(?:well |um+ |hm+ )?(?:maybe|perhaps|possibly|quizas?|tal vez|"
    r"a lo mejor)(?=\W*(?:$|[.,;!-]|but\b|pero\b))|"
    r"\b(?:maybe|perhaps|possibly)(?: yes)? (?:to |for )?(?:the )?(?:rest|others?|everything else)\b"
)
"""A maybe to all that is not named."""
DOUBT: Final = (
    r"\b(?:(?:can not|could not) (?:say|tell|decide|judge|answer|promise (?:yet|now))|"
    r"no (?:le )?(?:puedo|sabria) decir(?:le)?|"
    r"depends?|depending|not (?:so |too |really |very |entirely |100 )?(?:sure|certain|decided)|unsure|maybe|"
    r"perhaps|might|may be|possibly|if|unless|"
    r"worried|worry|concern\w*|difficult|hard|tricky|struggle|need to (?:think|ask|talk|check|see)|"
    r"have to (?:think|ask|talk|check|see)|"
    r"(?<!no )\bhay (?:bronca|problemas?|un problema|lio|pedo)|"
    r"scared|nervous|not know|no idea|hopefully|try(?:ing)? to|mostly|sometimes|depend(?:e|en|eria)|segun|quizas?|"
    r"tal vez|a lo mejor|puede que|no se si|habria que|tendria que|dificil|complicad\w*|me preocupa\w*|lejos|"
    r"(?:live|is|are|be) (?:very |so |too |quite |really )?far|far away|long way|hours away)\b"
)
TO_ALL: Final = (
    r"^\W*(?:yes+|yeah|yep|yup|sure|ok|okay|of course|absolutely|si|claro|vale)\b *(?:[.,;:!-]|but\b|pero\b|"
    r"aunque\b|to\b|though\b|except\b)"
)
"""A yes of its own at the start, which stands for all that is asked; "sí me interesa" does not."""
CLOSES_WITH_ALL: Final = r"[.;!?,-]\s*(?:(?:so|ok|okay|no|it is fine|fine|just|then|entonces|pues)[ ,]+)*(?:yes|si) (?:to|a) (?:all|everything|both|them all|the lot|todo|all of (?:it|them))\W*$"
"""After whatever was said first: it is yes to all."""
NO_REASON: Final = (
    r"\W*(?:(?:well|oh|i see|i have|there is|see)[ ,]+)*no reason (?:not to|why not|(?:i|we) (?:would|should) not)\b"
)
"""A no that agrees."""
DECLINES: Final = (
    r"\bkeep(?:ing)? [a-z ]{0,24}?\b(?:private|to myself|between (?:me|us))\b|\bbetween (?:me|us) and (?:my|the|our) \w+|"
    r"\bno comment\b|\b(?:rather|prefer|choose) (?:to )?not (?:to )?(?:say|tell|answer|discuss|talk|comment|share|go into|get into)\b|"
    r"\b(?:will|do|would|am|is) not (?:want(?:ing)? to |going to |like to )?(?:say(?:ing)?|tell(?:ing)?|answer(?:ing)?|discuss(?:ing)?|talk(?:ing)?|"
    r"shar(?:e|ing)|comment(?:ing)?)\b|(?:^|[^a-z])not (?:saying|telling|discussing|answering|sharing)\b|"
    r"\b(?:none|not any) of (?:your|ur|anybody's|anyone's|their|the study's) (?:damn |bloody |own )?(?:business|concern|beeswax|affair)\b|"
    r"\b(?:not|nobody's|no one's|nobodys) (?:your |ur |their )?(?:business|concern|affair)\b|\b(?:is|that's|thats|it's|stays) (?:between|up to) (?:me|us)\b|"
    r"\b(?:is|are|bit|thing|part|that's|thats) my (?:own )?(?:private )?(?:business|affair)\b|\bno es (?:asunto|cosa|problema) (?:suyo|tuyo|de nadie|de ustedes)\b|"
    r"\b(?:no le|no te|que le|a nadie le) importa\b|\b(?:asunto|cosa) (?:mio|mia|nuestr[oa])\b|"
    r"\b(?:skip|pass on|i pass)\b|\b(?:is|that is|it is|stays?) (?:private|personal|my (?:own )?business|none of your business)\b|"
    r"\b(?:none of|not) your (?:[a-z]+ )?(?:business|concern|beeswax)\b|\b(?:is |that is |it is )?(?:my|our) (?:own |private )?business\b|"
    r"\bno (?:es|son) (?:asunto|cosa) (?:suyo|suya|tuyo|tuya|de usted|de ustedes)\b|\b(?:eso )?(?:es |son )?(?:asunto|cosas?) mi[oa]s?\b|\bno le importa\b|"
    r"^\W*(?:[a-z]+ ){1,3}(?:private|pass|skip|personal)\W*$|"
    r"\bprefiero no (?:decir|contestar|responder|hablar|comentar)\w*|\bsin comentarios?\b|\bes (?:privado|personal|cosa mia)\b|"
    r"\bno (?:quiero|voy a|pienso) (?:hablar|decir|contestar|responder|comentar)\w*|\bme lo (?:reservo|callo)\b"
)
"""In a clause: what it names is not told, which is no refusal of it."""
