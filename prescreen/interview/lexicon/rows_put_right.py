"""Words that give one thing of a list another name or another day, on folded text; the thing stands as a row of §."""

import re
from typing import Final

from prescreen.interview.lexicon.retelling import DATE_WORDS

DAY: Final = re.compile(
    rf"{DATE_WORDS.pattern}|\b(?:years?|yrs?|weeks|months|days?|ago|anos?|semanas|meses|dias?|hace|one|two|three|four|"
    r"five|six|seven|eight|nine|ten|eleven|twelve|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|a|"
    r"january|february|march|april|june|july|august|september|october|november|december|febrero|marzo|mayo|junio|julio|"
    r"septiembre|setiembre|octubre|noviembre|diciembre)\b"
)
"""Words of a day."""
NOT_IT: Final = re.compile(
    r"\b(?:(?:(?:it|that|this)(?: is|'s|s| was)? )?(?:not|never)|(?:(?:it|that|this) )?(?:is not|isn'?t|was not|wasn'?t)|"
    r"i (?:do not|don'?t|dont|never|did not|didn'?t) (?:take|took|have|had|get|got|use)|instead of|rather than|"
    r"(?:eso )?no (?:es|era|fue|tomo|uso|me pusieron|tome)|en vez de|en lugar de|no)"
    r"(?: (?:the|a|my|on|taking|la|el|una|un|de|del|con))* §+(?: (?:one|shot|vaccine|jab|op|operation))?"
)
"""Says that a thing of the list is not the one."""
IS_ANOTHER: Final = re.compile(
    r"(?:\b(?:the|my|la|el|lo)(?: (?:de|del|de la))? )?§+(?: (?:one|shot|vaccine|jab|bit|part))? "
    r"(?:is|was|should (?:be|say|have been)|es|era|fue|debe(?:ria)? (?:ser|decir))(?: (?:actually|really|in fact|meant to be|"
    r"en realidad))?(?= (?:(?:the|a|my|la|el|una|un|de|del) ?)*[a-z])"
)
"""Says that it is another, which is named right behind."""
CHANGES_NOW: Final = re.compile(
    r"\b(?:any ?more|no longer|now|since|stopped|switched|changed|until|before|used to|these days|also|too|and i|"
    r"ya no|ahora|desde|cambi\w+|hasta|antes|tambien|deje)\b"
)
"""A thing that ended or came besides is no wrong name."""
NOT_SO: Final = re.compile(r"\b(?:not|no|isn'?t|wasn'?t)\b")
DAY_BESIDE: Final = frozenset(
    "the a an my that this it its one thing part bit was were is are been be had has have done given got out taken "
    "removed in on at of from to about around roughly like more longer further back earlier later ago before not "
    "no wrong right date day wrongly sorry actually i think said say meant did do wait well but and oh hey so "
    "should have put down fix change correct to please you ve told like mixed muddled confused up already last "
    "se confundio equivoco confundiste equivocaste usted le dije ya les este esta sino "
    "la el lo los las un una de del mi su fue era es esta estaba mal no en hace como unas unos mas antes despues "
    "atras que perdon en realidad dije fecha dia y pero a me hicieron hizo pusieron puse sacaron quitaron operaron "
    "operacion vacuna vaccine shot jab operation surgery op cirugia creo casi ya".split()
)
"""What may stand beside the name of a thing and its day."""
COUNT_BACK: Final = re.compile(
    r"\b(?:longer ago|further back|earlier(?: than that)?|before that|long ago)(?P<rest>[ ,:.-]+(?:about |like |more like |"
    r"around |roughly |some |maybe |it was )*(?:\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) "
    r"(?:days?|weeks?|months?|years?))\b(?! ago| back| before)"
)
"""A length of time after "longer ago" is counted back from today."""
CORRECTS: Final = re.compile(r"\W*(?:no+|oh|sorry|actually|wait|i mean\w*|correction|perdon|espere|en realidad|digo)\b")
"""At the start of a sentence that puts something right."""
ONLY: Final = re.compile(
    r"\W*(?:(?:no+|oh|but|and|sorry|actually|wait|pero|y|perdon|soy hombre|soy mujer)[ ,.!]+)*"
    r"(?:(?:it was|i|she|he|we)(?: have|'ve| has)? ?)?(?:only|just|solo|solamente|unicamente|nada mas|nomas)"
    r"(?: (?:have|had|got|get|took|take|been|having|did|do|me|le|tengo|tuve|tomo|fue|era|hicieron|hizo|pusieron|"
    r"sacaron|quitaron|operaron|operado|operada|the|a|my|el|la|los|las|lo|un|una|de|del))* §+"
    r"(?: (?:out|removed|taken out|done|one|operation|shot|vaccine|jab))*[ .!]*"
)
"""One thing of the list, and no other."""
ONLY_ONE: Final = re.compile(
    r"\b(?:only|just)(?: (?:ever|had|have|got|been|the|that|did|a))* (?:one|1|a single|operated on once|once)\b|"
    r"\b(?:una sola (?:vez|operacion|cirugia)|un[ao]? sol[oa]|sol[oa]mente un[ao]?|solo un[ao]?|solo una vez)\b"
)
OPERATED: Final = re.compile(r"\b(?:operat\w+|operac\w+|surger\w+|cirugia\w*|op|ops|operad[oa]|operaron)\b")
