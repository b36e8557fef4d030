"""Sentences that put one answer right in words of its own, on folded text; § stands for the planned operation."""

import re
from typing import Final

OPERATION: Final = (
    r"(?<![a-z])(?:(?:planned |the |my |any |an? |her |his )*(?:operations?|surger(?:y|ies)|op)|"
    r"(?:la |una |ninguna |mi |su )*(?:operacion(?:es)?|cirugias?)(?: (?:planead|programad|previst)as?)?)(?![a-z])|手术"
)
"""The planned operation, when its own name is not said."""
CANCELLED: Final = (
    r"§(?: (?:in|for|on|that|which|de|del|en|para)\b[^,]{1,24})?(?: (?:is|was|has been|have been|had been|got|"
    r"were|will|'s|now|just|also|not be|been))* "
    r"(?:cancell?ed|called off|off\b(?! (?:work|sick))|scrapped|not (?:happening|going ahead|going to happen|being done|planned|needed|taking place)|no longer (?:happening|going ahead|planned|needed|on)|won'?t (?:happen|be done))|"
    r"\b(?:they|we|i|he|she|you|doctors?|surgeons?|hospital|clinic)(?: have| has|'ve)?(?: just| now| since)* (?:cancell?ed|called off|scrapped|decided against) (?:(?:it|the|my|her|his|that) )*§|"
    r"\b(?:no longer(?: have)? (?:any |an? )?|not (?:have )?(?:any|an?) |n't (?:have |got )?(?:any|an?) |no |not having (?:the |my |any )?)(?:other )?§(?: (?:is|was|at all|that is|are))*(?: (?:planned|scheduled|booked|coming up|any ?more|any longer|now|ahead))+|"
    r"§ (?:ya )?no (?:se (?:va a )?h(?:ar|ac)\w*|va a ser|es necesari\w+|me l[ao] van a hacer|l[ao] van a hacer)|"
    r"\bya no (?:hay|tengo|tiene|habra|me hacen|van a hacer(?:me|le)?|va a haber) (?:ningun[ao]? |la |el )*§|"
    r"§(?: (?:se|fue|esta|quedo|ha sido|la|lo|ya|me))* (?:cancel(?:o|ad[oa]|aron)|anul(?:o|ad[oa]|aron)|"
    r"suspend(?:io|id[oa]|ieron))|"
    r"\b(?:cancelaron|anularon|suspendieron) (?:(?:la|el|mi|su) )*§|"
    r"§(?:已经|已|被|又)*取消|取消了?§|不(?:再)?做§|没有§(?:了|计划)"
)
NOT_CANCELLED: Final = (
    r"\b(?:postpon\w+|moved|rescheduled|put off|delayed|back on|except|other|not (?:been )?cancell?ed|aplaz\w+|"
    r"pospus\w+|cambi\w+|otra)\b|"
    r"推迟|改期"
)
IT_IS_OFF: Final = (
    r"(?:\b(?:it|that|they)(?:'s| is| was| got| has been| have)?(?: just| now| since)* (?:been )?(?:cancell?ed(?: it| that)?|called (?:it|that) off|scrapped (?:it|that))|"
    r"\b(?:se|me la|me lo|la|lo) (?:cancelo|cancelaron|anulo|anularon|suspendieron)|取消了)"
)
"""Without a name: the one operation that was just told."""

_DRUGS: Final = (
    r"(?:cyclophosphamide|cytoxan|endoxan|cyclo|cyflu|fludarabine|ciclofosfamida|fludarabina|环磷酰胺|氟达拉滨)"
)
NOT_WARNED: Final = (
    r"\b(?:no (?:doctor|doc|one|body|physician)|nobody|none of (?:my|the|her|his|our) (?:doctors|docs)|"
    r"(?:doctors?|docs?)(?: has| have| did)?(?: never| not|n't))\b[^,]{0,24}\b(?:warn\w*|told|tell|said|say|"
    r"advis\w*|forb[aio]d\w*|mention\w*|against)\b"
    rf"[^,]{{0,40}}{_DRUGS}|"
    rf"\b(?:i|she|he|we)(?: was| were| have| has)?(?: never| not|n't)(?: been| ever| even)* (?:warned|told|advised)\b[^,]{{0,40}}{_DRUGS}|"
    r"\b(?:no|nobody|never|nunca|nadie|ningun)\b[^,]{0,40}\bwarning\b[^,]{0,30}" + _DRUGS + "|"
    r"\b(?:ningun (?:medico|doctor)|ninguna (?:medica|doctora)|nadie|nunca)\b[^,]{0,24}\b(?:dij\w+|advirti\w+|"
    r"prohib\w+|avis\w+|desaconsej\w+|dicho|advertido)\b"
    rf"[^,]{{0,40}}{_DRUGS}|(?:没有?|从没有?)(?:任何)?(?:医生|人)?[^，]{{0,8}}(?:警告|说|告诉|提醒)[^，]{{0,12}}{_DRUGS}"
)

_LUPUS: Final = (
    r"(?:(?:systemic|active|real|full) )*(?:lupus|"
    r"sle)\b(?! (?:like|of the skin|in the skin|only in|just in|on (?:my|the|her|his) skin))"
)
HAS_LUPUS: Final = {
    "self": rf"\b(?:i|we)(?: really| certainly| definitely| already| do| did|'ve| have| was| am| got)* (?:have|has|had|got|diagnosed with) {_LUPUS}|"
    rf"\b(?:i have|i've got|i got|my diagnosis is|diagnosed (?:me )?with|it is|it's) {_LUPUS}|"
    r"\b(?:si )?(?:yo )?(?:tengo|padezco|me diagnosticaron)(?: el| un)? (?:lupus|les)\b(?! (?:en|de) la piel|"
    r" cutaneo| discoide)|"
    r"(?:我)(?:确实|真的|是)*(?:有|得了|得的是|患有|确诊(?:了|是|的是)?)(?:系统性)?(?:红斑)?(?:狼疮|sle)",
    "carer": rf"\b(?:he|she|they|mum|mom|mother|dad|father|wife|husband|son|daughter|patient|brother|sister|partner|aunt|uncle|grand\w+|friend)(?: really| certainly| definitely| already| do| does| did|'s| has| was| is| got)* (?:have|has|had|got|diagnosed with) {_LUPUS}|"
    rf"\b(?:(?:he|she) has|(?:his|her|the) diagnosis is|diagnosed (?:(?:him|her) )?with|it is|it's) {_LUPUS}|"
    r"\b(?:el|ella|mi \w+|la paciente|el paciente|si)(?: si)? (?:tiene|padece)(?: el| un)? (?:lupus|"
    r"les)\b(?! (?:en|de) la piel| cutaneo| discoide)|"
    r"\ble diagnosticaron(?: el| un)? (?:lupus|les)\b|"
    r"(?:他|她|患者|病人|妈妈|爸爸|丈夫|妻子)(?:确实|真的|是)*(?:有|得了|得的是|患有|确诊(?:了|是|的是)?)(?:系统性)?(?:红斑)?(?:狼疮|sle)",
}
"""Who has lupus after all, by who answers."""
OF_THE_KIDNEYS: Final = re.compile(
    r" (?:nephritis|nefritis|kidney|renal|(?:in|on|en|de)(?: (?:my|the|her|his|los|el|mis?))* (?:kidneys?|rinon(?:es)?))\b"
)
"""Behind the name of the illness: where it is, which is an answer of its own."""
NO_LUPUS: Final = (
    r"\b(?:not|no|never|nor|n't|nunca|maybe|might|may|could|perhaps|if|skin|discoid|cutaneous|drug|think\w*|"
    r"suspect\w*|possib\w*|probabl\w*|friend|whether|"
    r"quiza|tal vez|puede ser|si tuviera|piel|cree|creen)\b|n't\b|没|不是|可能|怀疑|皮肤"
)
"""Before it in the sentence: it is denied, guessed, or of the skin."""

PROTEST: Final = (
    r"\W*(?:(?:no(?=[ ,!]+\S)|nope|what|wait|hold on|hang on|oh|ah|hey|sorry|actually|please|pls|and|but|also|so|"
    r"well|look|i (?:told|said)(?: (?:it|so|that|you))*|as i said|"
    r"correct (?:it|that|this)|fix (?:it|that)|change (?:it|that|this|that answer|the answer|my answer)|go on|"
    r"that is wrong|that's wrong|"
    r"perdon|perdone|espere?|oiga|mire|ay|que|y|pero|ya (?:le|se lo) dije|corrij\w+|por favor|不(?:对|是)|等等|对不起|"
    r"请)\b[ ,.:;!?，。！？]*)+"
)
"""What people say around such a sentence; a no there is about what was understood."""
DENIES_IT: Final = re.compile(
    r"\b(?:no|not|n't|without|never had|isn't|ruled out|sin|no tengo|no tiene|no es|"
    r"descartaron)(?: (?:a|the|have|had|el|really|actually|un))* (?:lupus|sle|les)\b|"
    r"(?:没有|不是)(?:系统性)?(?:红斑)?狼疮"
)
"""The illness itself is denied."""
INSISTS: Final = re.compile(
    r"\b(?:i|we) (?:already |just )?(?:said|told you|meant|wrote)\b|\b(?:ya )?(?:(?:se )?l[eo] )?dije\b|"
    r"\bte digo\b|\ble digo\b|\b(?:is|was|are) wrong\b|\best[a] mal\b"
)
"""Words of somebody who speaks of an answer that was given."""
OF_ANOTHER_THING: Final = re.compile(
    r"\b(?:my|his|her|their|your|this|these|those|mi|mis|su|sus|tu) \w+|\b(?:the|el|la|los|las|lo de(?:l| la)?) "
    r"(?!active\b|calm\b|lupus\b|activ[oa]\b|activity\b|actividad\b)\w+|\bhep\w*|\b(?:infect|infecc)\w*"
)
"""Something else than the lupus that is called calm or active."""
ONLY_THE_CAUSE: Final = re.compile(
    r"\b(?:from|by|of|to|because of|due to|with|por|del?|a causa de|con)(?: (?:the|my|his|her|el|su|mi))? lupus\b(?! (?:is|was|has|esta|es)\b)|"
    r"\bkidneys?\b|\bnephritis\b|\brenal\b|\brinon(?:es)?\b|\bnefritis\b"
)
"""Where the lupus is named as what another thing came from, which is then called calm."""
CAUSES_NONE: Final = re.compile(
    r"\b(?:i|he|she|we)(?: really| definitely| certainly)? (?:can ?not|can'?t|could ?n'?t|could not|would never|never could) (?:ever |possibly )?"
    r"(?:get|make) (?:anyone|anybody|someone|somebody|a woman|women|others?|my (?:partner|wife|girlfriend)) pregnant\b|"
    r"\bno (?:puedo|puede|podria) (?:embarazar|dejar embarazada) a (?:nadie|alguien|una mujer)\b|"
    r"\bno (?:puedo|puede|podria) (?:causar|provocar) (?:un|ningun) embarazo\b"
)
"""Who can get nobody pregnant."""
