"""A no at the start that denies something else than what is asked, and orders beside an answer."""

from typing import Final

AGE: Final = (
    r"^\W*(?:no+|nope|nah)\b\W+(?:i am|he is|she is|they are|my age is|(?:his|her) age is|"
    r"(?:yo |el |ella )?(?:tengo|tiene)|i have)"
    r" (?:not \d{1,3}[, ]+(?:but |i am |he is |she is )?)?(?:only |actually |"
    r"really )?(?P<age>\d{1,3})\b(?! ?(?:%|mg|kg|cm|weeks?|months?|days?|semanas?|meses|dias?|kilos?|hijos?|kids|"
    r"children|years? (?:ago|since|with|on|in|into|of)))"
)
"""A no that puts an age right: "No, he is 60"."""
ACTIVITY: Final = (
    r"^\W*(?:no+|nope|"
    r"nah)\b\W+(?:(?:it|mine|(?:the|my|his|her) (?:lupus|sle)|his|hers) (?:is|was|has|never|keeps?|does|did|will|"
    r"can|still|just)\b(?! not (?:lupus|sle|systemic))|"
    r"(?:is |it )?still\b|never\b|"
    r"(?:el (?:lupus )?|mi lupus |todavia |aun |ya )?(?:(?:no|not) )?(?:esta|sigue|anda|"
    r"se (?:me )?(?:calma|ha calmado|quita)|lo tengo)\b)"
)
"""A no that goes on about the illness as one that is there: "No, it's not calm at all"."""
KEEPS: Final = (
    r"^\W*(?:no+|nope|nah)\b[ ,]+(?:(?:the|my|la|el|mi) )?[\w-]+ (?:is|are|es|son)(?: (?:now|ahora|only|solo))? \d|"
    r"^\W*(?:no+|nope|nah)\b[ ,]+(?:i|he|she) (?:also )?takes? (?:the |my )?[\w-]+(?: \d+(?: ?mg)?)? "
    r"(?:too|also|as well)\b|"
    r"^\W*(?:no+|nope|nah)\b\W+(?:(?:i|he|she|we|they|yo|el|ella) )?(?:(?:am|is|are|do|does|have been) )?"
    r"(?:still|todavia|aun|sigo|sigue)(?: (?:am|is|do|on|i|he|she))* ?"
    r"(?:take|takes|taking|use|uses|using|get|on|tomando|tomo|toma|usando|con)\b"
)
"""A no that goes on about what is taken still, or about its dose: "no, the prednisone is 5"."""
NO_LUPUS: Final = (
    r"\b(?:(?:not|no|never|nunca) (?:\w+ ){0,2}(?:lupus|sle)|"
    r"(?:it|that) (?:is|was) (?:an? )?(?!(?:not|very|still|so|quite|really|calm|"
    r"active)\b)(?:\w+ ){0,2}(?:arthritis|disease|syndrome|sjogren\w*|infection|tb|cancer|fibromyalgia|ms|ra))\b"
)
GUESS: Final = (
    r"^\W*(?:yes,? )?(?:i (?:guess|suppose|would guess)(?: so| yes)?|guess so|so (?:they|people) say|"
    r"supongo(?: que si)?|me imagino(?: que si)?|i imagine so)\W*"
    r"(?:$|"
    r"[.;,!]+ ?(?:ask|you (?:can|could|should|would have to) ask|not sure|i do not know|who knows|"
    r"my (?:wife|husband) knows|preguntele|pregunta|quien sabe|"
    r"no (?:lo )?se)\b(?:(?!\b(?:lupus|sle|doctor|rheum\w*)\b).)*$)"
)
"""A guess that tells nothing: neither a yes nor what a doctor suspects."""
DOUBTS_ACTIVITY: Final = (
    r"\b(?:whether|if|as to|about)\b[^.;!?]{0,24}\bactiv[aeo]\b[^.;!?]{0,30}\b(?:could not|can not|do not|not|no one|nobody)"
    r"(?: \w+)? (?:tell|say|said|says|know|sure)\b|"
    r"\b(?:not sure|no idea|do not know|can not (?:say|tell)|could not (?:say|tell)|nobody (?:said|told me)|no se)\b"
    r"(?: you)?[^.;!?]{0,20}\b(?:whether|if|how|si)\b[^.;!?]{0,16}\bactiv[aeo]\b"
)
"""Whether the lupus is active is what the person cannot say."""
OF_A_STATE: Final = (
    r"\b(?:active|activ[oa]|flar\w*|brot\w*|still|todavia|sigue\w*|help\w*|ayud\w*|work\w*|funcion\w*|calm\w*|"
    r"quiet\w*|control\w*|stable|estable|remission|remision|better|worse|"
    r"mejor\w*|peor\w*|bad\w*|mal|good|fine|well|bien|pain\w*|hurt\w*|dol\w+|rash\w*|swol\w+|tired|sick|yes|no|"
    r"not|never|nunca|but|pero|even|despite|fail\w*|tried|enough|keep\w*|back|again|settl\w+|comes|cured|gone|"
    r"nada|without|stop\w*|drop\w*|lower\w*|taper\w*|reduc\w*|return\w*|relaps\w*|soon as|when|cuando)\b"
)
"""A word of how the illness is, or of what medicines do for it."""
OF_PLANS: Final = r"\b(?:plan\w*|want\w*|quer\w+|quier\w+|more|mas|another|otro|baby|bebe)\b"
"""A word of planning, without which an answer about being able to says nothing of plans."""
ORDERS: Final = (
    r"\b(?:(?:ignore|disregard|forget|bypass|skip) (?:all |any |your |the |of |previous |prior |"
    r"earlier )*(?:rules?|instructions?|prompts?|guidelines|programming|training)|"
    r"you are now [a-z]|pretend (?:to be|that you)|"
    r"act (?:as|like) (?:an?|my|the) |"
    r"(?:print|show|reveal|list|repeat) (?:me )?your (?:system |own |internal )?(?:rules|instructions|prompt)|"
    r"jailbreak|developer mode|system (?:prompt|override)|"
    r"(?:ignor[ae]|olvid[ae]|omit[ae])(?: \w+){0,2} (?:instrucciones|reglas|ordenes)|ahora eres [a-z]|"
    r"(?:muestra|ensena|dime|imprime)\w* tus (?:reglas|instrucciones))"
)
"""Sentences that order the program about; what stands before them may be an answer."""
