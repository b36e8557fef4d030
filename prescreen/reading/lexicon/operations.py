"""Words of operations: to come, done, called off, wished for, and what is hardly one."""

from typing import Final

OPERATIONS_LATELY: Final = "surgeries_recent"
NUMBS: Final = r"(?:an? |1 )?(?:epidural|spinal|nerve) ?(?:block|anesthesia|anaesthetic)?"
"""After an operation, how it is numbed."""
HARDLY_ONE: Final = (
    r"\b(?:if (?:you|we|they|one) (?:can |could |would |will |want to |even )?(?:call|count|class|consider) (?:that|this|it|those)(?: as)?|"
    r"if (?:that|this|it) (?:is|counts? as|qualifies as|would be|even counts? as)|hardly|barely|not really|si (?:eso|esto) (?:es|cuenta como)|"
    r"si se (?:le )?puede llamar|apenas)(?: (?:even|really|much of|an?|any|una?|real|proper))* $"
)
"""Before "operation", where somebody wonders if what was told is one: "colonoscopy, if you call that an operation"."""
NO_OPERATION: Final = (
    r"\bno (?:(?:other|more) )?(?:surgery|surgeries|operations?|ops?|procedures?)\b(?! (?:date|day|time|slot|appointment)|"
    r"(?: [a-z]+){0,3}[ ,]*\b(?:except|apart from|aside from|other than|besides|bar|unless|"
    r"(?:but|only) (?:that )?(?:they|he|she|i|we|my|the) )\b)"
)
WISHED: Final = (
    r"\b(?:hablan de|talk\w* (?:about|of)|mention\w*|want|wants|wish|would love|dream\w*|fancy|"
    r"thinking (?:of|about)|one day|some ?day|eventually|algun dia|me gustaria|quisiera)\b"
)
NOT_BOOKED: Final = (
    r"\b(?:nothing|none|no surgery|not)(?: is| are|'s| has been| been| yet| even)* (?:booked|scheduled|set|"
    r"planned|agreed|on the books)\b|"
    r"\bnada (?:programado|fijado|reservado)\b"
)
"""Takes back that a thing is planned: "nothing's booked"."""
BOOKED: Final = r"\b(?:booked|scheduled|set|date|list|on the|on|in|next|this|planned|agreed|\d)\b"
CALLED_OFF: Final = (
    r"\b(?:call(?:ed|ing) (?:it|that|the whole thing)? ?off|"
    r"(?<!keep )(?<!keeps )(?<!kept )(?<!getting )(?<!being )(?<!not )(?<!no me la )(?<!no me lo )(?<!no la )cancel\w*|no longer (?:happening|having|need\w*|on)|"
    r"not (?:happening|having it|doing it|going (?:ahead|through with it)) ?(?:any ?more|now)?|backed out|"
    r"chickened out|"
    r"decided against|changed my mind|scrapped|binned (?:it|that)|pulled the plug|fell through|"
    r"iban? a\b.*\b(?:no longer|ya no)\W*$|"
    r"l[oa] (?:cancele|cancelaron|anule|anularon|suspendieron)|cancelad[oa]|anulad[oa]|me eche (?:atras|para atras)|"
    r"al final no)\b"
)
"""An operation that will not be done after all."""
PLANNED_AHEAD: Final = (
    r"\b(?:planned|booked|scheduled|due|upcoming|going to|supposed to|meant to|was to have|waiting|"
    r"next (?:week|month|year)|programad[oa]|planead[oa]|"
    r"prevista|iban? a|me van a|will (?:have|be))\b"
)
BEFORE_CALLED_OFF: Final = (
    r"\W*(?:(?:oh|no|wait|sorry|but|it|that|this|which|got|get|was|is|has|have|been|just|they|then|now|had|to|be|"
    r"we|the|my|surgery|operation|procedure|surgeon|hospital|"
    r"doctors?|i|actually|later|and|so|in|end|y|pero|al|final|se|la|lo|me|ya|fue|ha|sido|que|esta|perdon|"
    r"operacion|cirugia)\b\W*)*"
)
"""Between the operation and the words that call it off."""
_OPERATING: Final = (
    r"(?:do|doing|have|having|get|getting|be|operat\w+|remov\w+|tak(?:e|ing)(?: (?:it|them|out))?|replac\w+|"
    r"fix(?:ing)?|cut(?:ting)?|put(?:ting)?|open(?:ing)?|repair(?:ing)?|surgery|an? operation)"
)
_WHOSE: Final = r"(?:my|her|his|their|our|your|the|a|an|1|2|both|1 of my|another)"
_DOWN_FOR: Final = (
    r"(?:is|are|am|put|me|been|s|and|one|other|side|hip|knee|eye|it) (?:down|pencilled in|penciled in|set|listed|lined up) for "
    r"(?!(?:the count|life|good|ever|now|a (?:while|bit|nap|week|month)|weeks|days|months|hours|\d+ (?:weeks?|days?|months?|hours?))\b)"
)
TO_COME: Final = (
    r"\b(?:booked|(?<!babies )(?<!children )(?<!kids )(?<!pregnancies )planned|scheduled|upcoming|"
    rf"{_DOWN_FOR}|"
    r"(?:comes?|coming) out (?=(?:on|in|next|this|at|tomorrow|soon|the \d|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)|"
    r"going to (?:have|get|be)|(?:having|getting) (?:my|her|his|their|our|your|both|a|an|1|2|another|the|it)|"
    r"due (?:for|to)|"
    rf"(?:am|is|are) (?:doing|replacing|removing|fixing|repairing|operating on) {_WHOSE}|"
    r"(?:on|joined|onto|added to|goes? on|going on) (?:the|a|an|their|his|her|my) (?:[a-z]+ ){0,2}list|waiting (?:for|on) (?:my|a|an|the|her|his)|"
    r"(?:no|not an?|without a|waiting for a|still no|have not got a) (?:date|day|slot) (?:yet|so far|given|set|fixed|for (?:it|that))|"
    r"(?:ops?|operations?|surgery|surgeries|procedures?|1) coming|coming up|"
    r"(?:date|day) (?:is |has )?(?:not|still to be) (?:been )?(?:set|fixed|given|known|decided)|"
    r"(?<!cesarea )(?<!estaba )(?<!estuvo )(?<!nada )(?<!sin )(?<!no )"
    r"(?:programad|agendad|reservad|planificad|planead)[oa]s?\b(?! (?:tampoco|neither|none|ningun[oa]?|no|nada)\b)|"
    r"en (?:la )?lista|(?:aun |todavia )?(?:sin|no hay|no tengo|no me (?:han dado|dieron)) fecha|"
    r"will (?:have|get|be)|next (?:week|month)|tomorrow|waiting list|"
    r"me (?:l[oa]s? )?(?:operan|quitan|sacan|hacen|ponen|implantan|cambian|reemplazan|arreglan|van a)|"
    r"voy a (?:tener|operarme|hacerme|ponerme|quitarme|sacarme|entrar)|tengo (?:programad[oa]|cita)|"
    r"tengo (?:una|otra|la) (?:operacion|surgery|cirugia|intervencion)|"
    r"(?<!to )have (?:a|an|my|another) (?:[a-z]+ ){0,2}(?:operation|surgery|op|procedure|replacement) (?:in|on|next|coming|"
    r"booked|this coming)|"
    r"(?:getting|gets|to get|will get|being|to be) (?:done|replaced|fixed|removed|repaired|taken out|operated|sorted)|"
    rf"(?:wants?|wanted|wanna|needs?|hop(?:es?|ing)|plans?|planning|might|may|should|must|ought|have|has|talk\w*|"
    rf"thinking|thinks?|says?|said|tells?|told|advis\w+|recommend\w*|suggest\w*)"
    rf"(?: (?:me|i|we|it|about|of|that|to|should|need|needs|have|must))* {_OPERATING}|"
    rf"(?:will |may |might |still |i |they )needs? (?:a|an|my|the|another|to|new)|"
    rf"\A\W*needs? (?:a|an|my|the|another|to|new)|"
    r"(?:quieren?|piensan?|hay que|tienen? que|tengo que|necesito|necesita|planean|proponen|recomiendan?|dicen|"
    r"dice)(?: (?:que|me|nos|le|deben|debo|tienen|tengo|hay))* "
    r"(?:oper\w+|quit\w+|sac(?:ar|an|en|arme)\w*|poner\w*|pongan|cambi\w+|hacer\w*|reemplaz\w+|una?|otra|cirugia))\b"
)
"""An operation that lies ahead."""
DONE_BEFORE: Final = (
    r"\b(?:tuv(?:e|o|ieron) que|hubo que|was|were|had|got|done|did|fue|operaron|(?<!sera )(?<!ser )(?:realizad|practicad|efectuad)[oa]s?|hicieron|quitaron|sacaron|took|"
    r"(?:they|he|she|doctors?|surgeons?|we|hospital) (?:have |has |had |also |already |just |only |then )*(?:operated|removed|replaced|repaired|"
    r"fixed|cut|opened|scoped|cleaned|whipped)|operated on|(?<!ser )(?<!sea )(?<!siendo )operad[oa]s?|me (?:opere|operaba)|"
    r"ago|last (?:week|month|year)|yesterday|i had|(?:home|back|well|recover\w*|sore|discharged) from (?:my|the|his|her|an?|that)|"
    r"(?<!come )(?<!coming )(?<!be )(?<!am )(?<!going )(?<!go )(?<!them )(?<!me )back in (?:the |early |late |mid )?(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|"
    r"august|september|october|november|december|19\d\d|20\d\d)|"
    r"drove me (?:home|back)|(?:nothing|none|no more|fine|well|good|healed|okay|ok|trouble|nada|bien) (?:ever )?(?:since|desde entonces)(?! (?:the|my|it|i)\b))\b"
)
NOTHING_AHEAD: Final = (
    r"\b(?:nothing|none|no(?: (?:more|other|further|new))? (?:operations?|ops?|surger(?:y|ies)|procedures?)|no (?:more|others?)|nada|ningun[oa]?)"
    r"(?: (?:else|more|other|new|is|are|has been|been|currently|now|yet|at the moment|mas|nuevo))* "
    r"(?:planned|booked|scheduled|coming(?: up)?|upcoming|due|ahead|in the diary|on the list|programad[oa]|planead[oa]|planificad[oa])\b"
)
"""That no operation lies ahead, which makes none of one that is told beside it: "hernia op in August, nothing planned"."""
ONCE_WAS: Final = r"\b(?:was|were|been|had|got|did|used to be|estaba|iba)(?: (?:a|already|also|only|still))? $"
"""Before words of what is to come, which then tell of what was to come."""
NOT_DONE: Final = (
    r"\b(?:getting|gets|get|being|be|having|have) (?:it |them |that |this )?(?:done|operated)\b|"
    r"\b(?:getting|having) (?:[a-z]+ ){1,4}done\b|"
    r"\b(?:not|never)(?: (?:\w+ )?)?(?:been |be )?(?:done|had|got|happened|did|took place|"
    r"hecho)(?: (?:it|one|that))?\b|"
    r"\bstill to be done\b"
)
"""An operation that was not done so far."""
STILL_TO_DO: Final = (
    rf"\b(?:{_DOWN_FOR}|booked|(?<!babies )(?<!children )(?<!kids )(?<!pregnancies )planned|scheduled|meant to|supposed to|"
    r"going to|due|will|next|waiting|list|put (?:back|off)|moved to|postponed|"
    r"rescheduled|got (?:a|my|it)|got to|have to|was told|tomorrow|coming)\b"
)
"""Whether an operation that is spoken of in the past still lies ahead."""
