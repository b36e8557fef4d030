"""Thoughts of death and self-harm that have come back, in English and Spanish; parts that have to stand together.

An attempt long ago puts nothing into the past where what led to it is back. No clinician has reviewed these lists.
"""

from typing import Final

_THOUGHTS: Final = (
    r"\b(?:(?:the|those|these|same|old|bad|dark|ugly|black|such|suicid\w*|all) (?:[a-z]+ ){0,2}?(?:thoughts|ideas|urges?|impulses?|"
    r"darkness|wish to die)\b(?! (?:on\b|for\b|to (?!die|kill|end|cut|hurt|harm|jump|step|hang|burn|do it|drive|walk|throw|swallow|take|go)|about (?!dying|death|ending|it\b|killing|suicide|hurting|cutting)))|"
    r"(?:the )?wanting to (?:die|be dead|go|not be here)|"
    r"(?:thoughts|urges?) (?:of|about|to) (?:suicide|dying|death|die|ending|end|kill\w*|cut\w*|hurt\w*|harm\w*|jump\w*))\b"
)
_BACK: Final = (
    r"(?<!not )(?<!never )(?<!nor )\b(?:(?:are|is|am|came|(?:have|has) (?:come|crept|been coming)|crept|creep\w*|keep coming|(?:are|is) coming|"
    r"(?:are|is) creeping) (?:right |all |slowly |straight )?back|(?:are|is) here again|(?:have |has |are |is )?return(?:ed|ing)|"
    r"(?:(?:have |has )?(?:start|restart)(?:ed|ing)?|began|begun) (?:up )?(?:all over )?again|again (?:this|since|lately|every|now|tonight|these|for))\b"
    r"(?! (?:in|around) (?:19|20)\d\d)"
)
_TRIED: Final = (
    r"\b(?:(?:my|an?|the|one|last|first) (?:suicide )?attempts?|overdos\w*|i (?:have )?(?:once )?(?:tried|attempted)(?! (?:plaquenil|all|every|many|"
    r"it for|the|to (?!die|kill|end|hang|do it)))|cut myself|self[- ]?harm\w*|cutting)\b"
)

ENGLISH: Final[tuple[tuple[str, ...], ...]] = (
    (_THOUGHTS, _BACK),
    (
        _TRIED,
        r"(?<!not )(?<!never )\b(?:it|they|that|all of it|everything) (?:(?:has|have|is|are|all) )*(?:start\w* (?:up )?again|(?:came|come|is|are|coming) (?:all )?back)\b|"
        r"\b(?:planning|thinking (?:of|about)|want\w*(?: to)?|going to|at|back at|doing|did|started|tried) (?:it|that|again) again\b|\bstarted again\b|"
        r"\ball i (?:can )?think about\b|\bplans? (?:is |are )?(?:forming|there|back|taking shape|coming together)(?: again)?\b",
    ),
)
OF_THEM: Final[tuple[tuple[str, ...], ...]] = (
    (r"\b(?:have|got|had) (?:it|everything|the whole thing) (?:all )?(?:worked|figured|planned|mapped|thought) out\b",),
    (
        r"(?<!not )(?<!never )\b(?:they|it|that|those) (?:(?:have|has|are|is|all|just|slowly) )*(?:(?:came|come|coming|crept) (?:right |all |straight )?back|"
        r"back(?= (?:now|again|this|since|every)|\s*$|[.,;!])|returned|start\w* again)\b(?! (?:in|around) (?:19|20)\d\d)",
    ),
)
"""Where the question is about such thoughts: "had them as a teenager, they came back after Christmas"."""
ENGLISH_OVER: Final = (
    r"\b(?:gone (?:now|again|since)|(?:went|go|have gone) away again|not any ?more|no longer|fine (?:now|since)|never again|"
    r"passed (?:again|by themselves)|as a (?:teen\w*|kid|child|student)\b(?=.{0,30}\b(?:once|then)\b))\b"
)
ENGLISH_SUPPOSED: Final = (
    r"\b(?:if|in case|unless|(?:would|will|might|may|could) (?:come|start|return)|what happens|do you (?:ask|exclude)|excluded?|"
    r"joining|research|data protection|side effects?)\b"
)

_IDEAS: Final = (
    r"\b(?:las|los|esas?|esos?|malas?|malos|mismas?|mismos|otras?|unas|la|esa) (?:[a-z]+ )?(?:ideas?|ganas|pensamientos?|impulsos?|obsesion)\b"
    r"(?! de (?!mor|mat|cort|suicid|acab|desapar|quitar|no (?:viv|estar|despert|segu)|hacer(?:lo|me)|irme|tirar|lastim|aventar|terminar|antes))|"
    r"\bideas (?:malas|feas|negras|oscuras|suicidas)\b|"
    r"\bganas de (?:mor\w*|mat(?:ar)?me|cortarme|no (?:vivir|seguir|despertar|estar)|desaparecer|quitarme|lastimarme|hacerlo)\b"
)
_DE_VUELTA: Final = (
    r"(?<!no )(?<!no me )(?<!no han )(?<!no me han )(?<!no se )(?<!nunca )(?<!nunca me )(?<!nunca han )(?<!nunca mas )(?<!jamas )(?<!jamas me )(?<!ni )"
    r"\b(?:volvi(?:o|eron)|estan volviendo|vuelven?|(?:han|ha|he) vuelto|regres(?:o|aron|an)|(?:han|ha) regresado|"
    r"(?:vienen?|dieron|dan?|entran?|rondan?|tengo|siento|persiguen?|ando con) (?:\w+ ){0,4}(?:otra vez|de nuevo)|"
    r"(?:otra vez|de nuevo) (?:me |con |tengo |ando |estoy )*(?:vienen?|dan?|rondan?|entran?|dieron|las|los|ideas|ganas|pensamientos|con|esas?|esos))\b"
)
_LO_INTENTO: Final = (
    r"\b(?:(?:lo|me) (?:habia )?intente|intente (?:matarme|suicidarme|quitarme)|trate de (?:matarme|quitarme|hacerlo)|me cortaba(?! el)|me corte(?! (?:el|las unas|un dedo|con|picando|cocin\w*|afeit\w*|la mano))|"
    r"me tome (?:las|todas)|mi intento|un intento|quise (?:matarme|morirme|quitarme))\b"
)

SPANISH: Final[tuple[tuple[str, ...], ...]] = (
    (_IDEAS, _DE_VUELTA),
    (
        _LO_INTENTO,
        r"(?<!no )(?<!nunca )(?<!jamas )\b(?:(?:lo )?(?:volvi|he vuelto|vuelvo) a (?:hacerlo|lo mismo|pensarlo|planear\w*|cortarme|intentarlo|las andadas|empezar)|"
        r"recai|(?:otra vez|de nuevo) (?:lo|me|pienso|estoy|quiero)|(?:pienso|quiero|planeo|estoy|ando) (?:\w+ ){0,4}(?:otra vez|de nuevo))\b"
        r"(?! (?:a )?(?:trabajar|estudiar|bailar|contenta?|feliz|bien))",
    ),
)
SPANISH_OVER: Final = r"\b(?:ya se (?:me )?(?:fueron|quitaron|pasaron)|ya no (?:las|los|me)|se (?:me )?(?:volvieron|han vuelto) a (?:ir|quitar)|nunca (?:mas )?(?:bolvi|volvi)\w*)\b"
SPANISH_SUPPOSED: Final = (
    r"\b(?:si (?:me |las |los )?(?:vuelven?|regresan?|da|dan)|en caso de|por si|que (?:no )?(?:me )?vuelvan)\b"
)

PLACES: Final[tuple[tuple[str, ...], ...]] = (
    (
        r"\b(?:jump\w*|throw\w* myself|end it|ending it|kill myself|die|think about it)\b",
        r"\b(?:bridge|roof|tracks|station|platform|cliff|river|viaduct|car park|ledge)\b",
        r"\b(?:went back|been back|gone back|going back|back there|(?:am|was|stood|sat) there again|been going there again|there again)\b",
    ),
)
"""In all of a message: where somebody used to think of an end and has gone again."""
PLACES_ABROAD: Final[tuple[tuple[str, ...], ...]] = (
    (
        r"\b(?:saltar|tirarme|aventarme|lanzarme|acabar|matarme|pensar en)\b",
        r"\b(?:puente|azotea|vias|estacion|anden|rio|balcon|barranco|acantilado|techo)\b",
        r"(?<!no )(?<!nunca )\b(?:(?:he vuelto|volvi|vuelvo|regrese|he regresado) (?:a ir|ahi|alli|alla|a (?:ese|el|la|las)|al|otra)|(?:fui|he ido|voy|estuve) (?:\w+ )?(?:otra vez|de nuevo))\b",
    ),
)
"""The same in Spanish."""

ANSWERED: Final = (
    r"^(?!.*\b(?:years? ago|used to|back then|not any ?more|never|not since|as a (?:teen\w*|kid|child)|when i was|in my (?:teens|twenties|youth)|in (?:19|20)\d\d|long ago|at (?:1\d|2\d)|no longer|gone|stopped|skip|next|no (?:such |suicidal |dark |bad |such dark )?thoughts?)\b)"
    r"(?=.*(?:"
    r"^\W*(?:(?:well|yes|yeah|yep|i guess|honestly|not going to lie|do|does|maybe|ok|lately|who has not)[ ,]+)*(?:(?:pretty much|almost|nearly) )?(?:every|each|most)(?: single)? (?:day|night|morning|evening|hour|week|nights|days|mornings|time)\b|"
    r"(?<!\blow )(?<!\bsad )(?<!\bdown )\b(?:on and off|off and on|comes and goes|come and go|comes? in waves|now and then|from time to time|some(?:times| days| nights))\b(?!.{0,30}\b(?:sad|low|down|cry|anxious|pain)\b)|"
    r"\bmore (?:and more|often|than (?:i would|id|i'd|i) (?:like|want|admit|care))\b|"
    r"\bcross(?:es|ed|ing)? my mind\b|\bon my mind\b|\bthink (?:about|of) (?:it|that|them|doing it)\b|\blately\b.{0,16}\b(?:bad|worse|yes|often|a lot)\b|"
    r"\b(?:have|got|made|with) (?:a|the|my) plan\b|\b(?:am|i am|going to) (?:doing|do) it\b|\bthe only thing (?:that |which )?(?:calms|comforts|soothes|helps|keeps)\b|"
    r"^\W*(?:no|nope|not really)\W+(?:(?:well|ok|okay|actually|wait|honestly|i mean|fine)\W+)*(?:yes|yeah|maybe|sometimes|ok yes)\b|"
    r"\b(?:tried|attempted|did try|made an attempt)\b.{0,24}\b(?:this|last) (?:week|month|year|night|weekend|spring|summer|fall|winter)|\b(?:tried|attempted|did try)\b,? (?:it )?(?:again|twice|yesterday|recently|in (?:january|february|march|april|may|june|july|august|september|october|november|december)\b)|"
    r"\b(?:said|told|answered) (?:them |him |her |you )?no\b.{0,40}\b(?:lie|lied|not true|changed|different now|was not honest)\b|\bif (?:the|this|your) (?:trial|study) says no\b|"
    r"\b(?:pills|gun|rope|knife|bottle)\b.{0,14}\b(?:next to me|beside me|in my hand|ready|right here)\b"
    r"))"
)
"""An answer, in English, where thoughts of ending one's life are asked about and nothing else."""
ANSWERED_ABROAD: Final = (
    r"^(?!.*\b(?:hace (?:muchos |\w+ )?anos|antes si|ya no(?! se| puedo| quiero)|nunca|jamas|de joven|de adolescente|en (?:19|20)\d\d|cuando era|saltar|siguiente)\b)"
    r"(?=.*(?:"
    r"^\W*(?:(?:pues|si|sinceramente|la verdad|a veces|bueno)[ ,]+)*(?:casi )?(?:cada|todas las|todos los|diario)(?: (?:manana|noche|dia|rato|semana|mananas|noches|dias))?\b|"
    r"^\W*mas o menos\b|\b(?:va y viene|van y vienen|de vez en cuando|a veces|a ratos|hay dias|por temporadas)\b|\bmas de lo que (?:quisiera|admito|deberia|me gustaria)\b|\bcada vez mas\b|"
    r"\bse me (?:cruza|cruzo|pasa|paso|ha pasado|viene) (?:por )?(?:la |a la )?(?:cabeza|mente)\b|\b(?:lo pienso|pienso en eso|lo he pensado|lo estoy pensando)\b|\btengo (?:un|mi|el) plan\b|\bes lo unico que me (?:calma|consuela|ayuda)\b|"
    r"\btengo (?:las|todas las|mis) pastillas (?:al lado|aqui|en la mano|listas)\b|\blo voy a hacer\b|"
    r"^\W*no\W+(?:(?:bueno|la verdad|este|perdon|mas bien)\W+)*si\b(?! (?:no|me lo)\b)|"
    r"\b(?:lo )?intente\b.{0,24}\b(?:este|el) (?:mes|ano|semana|pasado|mes pasado|verano)|\blo intente (?:dos|tres|otra) ve(?:z|ces)\b|\b(?:le|les) dije que no pero (?:es mentira|menti|si|no es cierto)\b|\bdije que no pero (?:cambio|menti|es mentira|ya no)\b"
    r"))"
)
