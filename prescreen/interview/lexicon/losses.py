"""Words of a death that somebody grieves over, on folded text. English, Spanish and Chinese."""

from typing import Final

from prescreen.reading.lexicon.belied_owners import KIN
from prescreen.reading.lexicon.scope import RELATIVES

_NEAR: Final = rf"(?:{RELATIVES}|dog|cat|puppy|horse|pet)"
_NEAR_ES: Final = rf"(?:{KIN}|bebe|angelito|nene|nena|perr\w+|gat\w+|mascota)"
_ADVERBS: Final = r"(?:has|have|had|just|recently|sadly|suddenly|also|both|only|finally|actually)"

DIED: Final = (
    rf"\b(?:my|our) (?:\w+ ){{0,2}}?{_NEAR}s?(?: {_ADVERBS})* (?:died|passed(?= (?:away|on|over)\b|\W*$|[.,;!]| (?:last|this|yesterday|today|in|a|two|three) )|pass away|passing away|(?:was|were|got) (?:killed|buried|murdered)|"
    r"(?:is|are) (?:dead|gone (?:now|for good|forever))|drowned)\b|"
    rf"\b(?:i|we)(?: {_ADVERBS})* (?:lost|buried|cremated|said goodbye to) (?:my|our) (?:\w+ ){{0,2}}?{_NEAR}\b(?!'s)|"
    rf"\b(?:my|our) (?:\w+ ){{0,2}}?{_NEAR}(?:'s)? (?:funeral|death|burial|wake)\b|\b(?:at|from|planning|arranging|after|before|got) (?:a|the|his|her) funeral\b|"
    r"\b(?:i am|i'm|im|we are|still|been) (?:grieving|in mourning|mourning)\b|"
    rf"\b(?:mi|mis|nuestr[oa]) (?:\w+ ){{0,2}}?{_NEAR_ES}(?: (?:se|me|nos|ya|recien|tambien|acaba|acaban|de|hace poco))* (?:murio|murieron|fallecio|fallecieron|morir|fallecer)\b|"
    rf"\b(?:murio|murieron|fallecio|fallecieron|perdi|perdimos|enterre|enterramos|perder|enterrar|velar)(?: a)? (?:mi|mis|nuestr[oa]) (?:\w+ ){{0,2}}?{_NEAR_ES}\b|"
    rf"\b(?:estoy|estamos|ando|andamos) de (?:luto|duelo)\b|\b(?:la muerte|el (?:entierro|funeral|velorio)) de (?:mi|nuestr[oa]) (?:\w+ ){{0,2}}?{_NEAR_ES}\b|"
    r"(?:妈妈|母亲|爸爸|父亲|老公|丈夫|老婆|妻子|爷爷|奶奶|外公|外婆|哥哥|弟弟|姐姐|妹妹|儿子|女儿|孩子|朋友)[^。，；]{0,8}(?:去世|过世|走了|没了|离世|病逝)|办丧事|在守孝"
)
"""A death of somebody near."""
LONG_AGO: Final = (
    r"\b(?:years? ago|decades? ago|when i was|as a (?:child|kid|baby)|in (?:19|20)\d\d|long ago|hace (?:\w+ )?anos|cuando yo? era|de nin[oa])\b|"
    r"\b(?:of|from|with|de|por) (?:an? |the |el |la |un |una |his |her |su )?(?:lupus|cancer|stroke|heart|kidney|liver|infarto|derrame|corazon|rinon\w*|tb|tuberculosis|hiv|sida|ms)\b|年前"
)
"""Told of a death that answers what is asked of the family's illnesses, or lies long back."""
