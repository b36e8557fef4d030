"""Words around a plain "none" that opens or ends an answer to a list."""

from typing import Final

NOT_ON_A_LIST: Final = (
    r"\b(?:gastritis|(?:acid )?reflux|heart ?burn|acidez|ardores|brain ?fog(?:gy)?|foggy (?:brain|head)|migraines?|migranas?|jaquecas?|niebla mental|"
    r"hep(?:atitis)?[ -]?[ade]\b(?! (?:year|month|week|day|few|couple|while|long|lot|bit|test|good)))\b"
)
"""What no list asks about."""
_TIME: Final = (
    r"(?:last|this|the|my|in|on|at|of|a|an|for|by|before|when|since|back|during|every|each|time|once|twice|always|only|ago|"
    r"years?|months?|weeks?|summer|winter|spring|autumn|fall|(?:19|20)\d\d|\d{1,2}|january|february|march|april|may|june|"
    r"july|august|september|october|november|december|work|job|visa|school|army|pregnancy|booking|admission|hospital|"
    r"and|y|clinic|donat\w+|blood|i|we|he|she|they|gave|started|it|cuando|done|sangre|en|la|el|ultima|ultimo|revision|con)"
)
_WHO: Final = (
    r"(?:i|we|he|she|they|it|the doctors?|the hospital|the clinic|my doctor|her doctor|his doctor|me|us|him|her|them|for|"
    r"the|all|everything|every|of|those|these|that|them|it|both|each|todo|todos|todas|le|les|lo|las|los)"
)
_DID: Final = (
    r"(?:was|were|is|are|am|got|have|has|had|been|did|ran|do|does|came|come|back|out|always|all|just|even|tested|tests?|"
    r"testing|checked|checks?|screened|screening|bloods?|blood tests?|blood ?work|panel|negative|neg|clear|clean|fine|"
    r"normal|ok|okay|good|hicieron|hizo|pruebas?|salio|salieron|dio|dieron|analisis|examenes)"
)
TEST_WAS_CLEAR: Final = (
    rf"(?=.*\b(?:tested|tests?|checked|screened|blood ?works?|bloods?|panel|negative|neg|clear|clean|hicieron|pruebas?|"
    rf"analisis|examenes)\b)"
    rf"(?!.*\b(?:not|never|positive|except|but|waiting|pending)\b)(?:{_DID}|{_WHO})\b(?: (?:{_DID}|{_WHO}|{_TIME})\b|,)*"
    rf"(?: (?:before|for|when|at) (?:the |my |her |his |a |an )?(?:[a-z]+ ){{0,2}}[a-z]+)?(?: (?:{_DID}|{_WHO}|{_TIME}))*"
)
"""A whole clause that tells that blood was tested, or that all was well: "tested for work in 2025 all negative"."""
ONLY_TALKED_OF: Final = (
    r"\b(?:(?:was|were|got|been) (?:only |just |once )?(?:talked|spoken|thought) (?:about|of)|(?:was|were|been) (?:only |just )?"
    r"(?:mentioned|discussed|suggested|considered|offered|planned)|(?:they|we|the doctors?|my doctor|she|he)(?: had| have| has)? "
    r"(?:only |just |once )?(?:talked|spoke|spoken|thought|mentioned|discussed|considered|suggested|wanted to try)(?: about| of)?)\b"
)
"""In a clause: a treatment was only thought of."""
BUT_NOT_GIVEN: Final = (
    r"\b(?:went with|went for|chose|decided (?:against|on|for)|did not|never (?:did|had|got|started|happened|took)|instead|"
    r"so we|in the end|not yet|came to nothing|nothing came)\b"
)
"""In the same sentence: it was not given."""
REMARKS: Final = (
    r"(?:(?:but|and|so|ok|okay|oh|please|now|first|before (?:that|this|i (?:go on|forget))) ?)*(?:tell me(?: (?:first|this|something|one thing|please))*|"
    r"(?:hang|hold) on(?: (?:a )?(?:second|sec|minute|moment|there))?|wait(?: a (?:second|sec|minute|moment))?|"
    r"(?:just )?(?:a |one |another )?(?:quick |small |last )?question|can i (?:just )?ask(?: (?:you|something|a question))*|"
    r"i (?:have|got|had) (?:a|one|another) (?:quick )?question(?: (?:for you|though|first))?|"
    r"i (?:want|wanted|would like) to (?:ask|know)(?: (?:first|something|you|one thing))*)|"
    r"(?:i |she |he |and |but |just )*(?:(?:have|has|had|get|gets|got|suffer(?:ed|s)? from) )*(?:(?:a|an|one|two|some|few|couple of|the|occasional|odd) )*"
    r"panic attacks?(?: (?:years?|months?|long|time|ages|once|twice|back|ago|in|when|i|was|young(?:er)?|\d+|a|few|now|and|then|sometimes|at|work|school|only))*|"
    r"(?:as|like) i (?:have )?(?:already |just )?(?:said|told you|wrote|mentioned|answered)(?: (?:before|already|above|earlier|that))*|"
    r"(?:really|honestly|truly|still|again)[ ,]+(?:no|none|nothing)(?: really)?|"
    r"(?:(?:but|and|pero) )?(?:that|those|it|this|they)(?: (?:is|are))? (?:do|does|is|are)? ?not (?:on (?:there|the list|it|your list|here)|"
    r"count\w*|what you (?:mean|ask)|in there|listed|counted)|"
    r"(?:(?:eso|ya|you|lo|que|usted|ustedes|but|dice|dices|dicen|says?|said|he|she|do|does|i|know|idea|si|se|if|that|it|this|i am|sure) ?)*"
    r"(?:no (?:ok|cuentan?|vale)|not (?:count\w*|matter)|not (?:sure|know) (?:if|whether|si) (?:that|it|this|eso)? ?(?:counts?|cuentan?)|"
    r"i do not know (?:if|whether|si) (?:that |it |eso )?(?:counts?|cuentan?))|"
    r"(?:but )?you (?:say|said|wrote)(?: that)?(?: (?:that|it|they|those))? (?:do|does|did) not (?:count|matter)|"
    r"(?:but )?not for (?:ages|years|a (?:long )?(?:while|time)|(?:a )?(?:few|couple of|\d+) years?)|\d+ years?(?: maybe)?|maybe|"
    r"unless (?:i|you count) [a-z ]{0,40}|(?:ha)+h?|lol|so to speak|je(?:je)*|"
    r"(?:as|so) far as (?:his|her|their|the|my) (?:records?|notes?|papers?|files?) (?:shows?|says?|go(?:es)?)|"
    r"si (?:tuviera|tuviese|fuera)[a-z ]{0,40}|(?:que|esque|es que) me canso[a-z ]{0,20}|"
    r"(?:and |y )?(?:please )?print (?:the |my )?[a-z]+|"
    r"(?:is|was) (?:aqui|here) con ?migo|ella esta aqui conmigo"
)
"""Whole clauses after a none that change nothing of it."""
DOES_IT_COUNT: Final = r"\b(?:do|does|would|will) [^.;!?]{2,40} (?:count|be one|matter)\b|\bis [^.;!?]{2,40} (?:one|on the list|meant)\b|\b(?:cuenta|vale|entra)n?\b"
HAD_IT: Final = (
    r"[\s?]*(?:because |since |cause |as |well |and )*(?:i|we|she|he|yo|la|lo|los|las) (?:have |has |once |also |still )*(?:had|got|took|take|have|has|tried|was on|were on|am on|"
    r"is on|did|used|use|tuve|tuvo|tome|tomo|recibi|me (?:la|lo) (?:puse|pusieron))\b(?! (?:a|an|no|not|nothing|none|never|the)\b)"
)
"""After such a question: it was had."""
IS_WELL: Final = (
    r"(?:(?:but|and|though|because|since|well) )*(?:my |the |her |his |our |your )?(?:[a-z]+ ){1,3}(?:is|are|was|were|seems?|looks?)"
    r"(?: (?:all|both|just|also|too|perfectly|absolutely|really|always))* (?:fine|ok|okay|good|great|normal|clear|perfect|healthy|well|alright|all right)"
    r"(?: (?:too|as well|now|though|thanks|thank you))*"
)
"""A whole clause that says that something is well: "but the stomach is fine"."""
RULED_OUT: Final = (
    r"\brul(?:ed|es|ing) (?:(?:it|that|this|them|all|everything|an?|the|any) ?)*(?:[a-z]+ ){0,3}out\b|"
    r"\b(?:turned out|proved|came out) (?:(?:it|that|to|be|was|is|they|were) )*(?:nothing|only|just|not|fine|negative|a false alarm|wrong)\b|"
    r"\bfalse alarm\b|\bscare\b|\b(?:but|and) (?:it|that|they|these|those) (?:was|were|is) (?:not|nothing)\b|"
    r"\b(?:scans?|tests?|mri|ct|doctors?|hospital|they|bloods?|eeg) (?:was|were|came back|came out|showed|found|said)(?: (?:all|it|that|was|there))* "
    r"(?:fine|clear|normal|negative|nothing|clean|ok|okay|no [a-z]+)\b|\b(?:lo |la )?descart(?:aron|o|ado|ada)\b"
)
"""In a sentence: what it names was thought of, and was not there."""
PART_OF_A_STORY: Final = (
    r"\b(?:except|only|just|apart|aside|besides|unless|maybe|perhaps|not sure|unsure|might|used to|had|has|have (?:a|an|some|"
    r"had)|there (?:is|was)|trouble|problems?|issues?|pain|lump|salvo|excepto|solo|menos|once|yes|positive|well|something|"
    r"sometimes|un poco|algo|a bit|a little|first|second|one|thing|then|tuve|tenia|tengo|hospital|doctor|told|said|think|"
    r"thought|believe|tests?|tested|scans?|mri|showed|found|late|missed|want\w*|hop(?:e|es|ing)|try\w*|plan\w*|soon|next|"
    r"quer\w+|quier\w+|retras\w+|baby|bebe)\b"
)
"""In what follows a none and is not understood: something may apply all the same."""
TURN: Final = r"\b(?:but|though|although|however|pero|aunque)\W{0,2}\Z"
"""Before a clause after a none: it may take something out."""
FILLERS: Final = (
    r"(?:(?:well|oh|and|but|so|just|only|though|i|we|he|she|do|does|get|gets|have|has|had|got|some|a|an|the|my|his|her|of|bit|"
    r"very|really|terrible|awful|bad|at|times|sometimes|yes|si|bueno|when|was|as|kid|child|pero|solo|with|el|la|lupus|tired|cansad[oa]|no ok|eso|that is)\b[ ,.]*)*"
)
"""A clause of nothing else tells nothing."""
OTHER_THINGS: Final = (
    r"\b(?:iud|coil|(?:birth control|the|my) pill|implant|tubes (?:are |were )?tied|hysterectomy|menopaus\w+|condoms?|vasectomy|"
    r"snip|diu|ligadura|anxiety|anxious|ansiedad|nervios|stress\w*|estres|tonsils?|appendix|wisdom teeth|cataracts?)\b"
)
"""Things that no list of illnesses asks about."""
BARE: Final = (
    r"\W*(?:(?:well|oh|so|and|ok|okay|um+|uh+|ay|pues|then|yes,+) ?,? ?)*(?:(?:no|nope|nah|never|not me)\b[ ,.!-]*)+"
)
"""A plain no, which may also belong to the one thing that is named after it."""
ENDS_IN_NONE: Final = (
    r"(?:[.;!,] ?|\b(?:so|and|but|pero|asi que|entonces) )(?:so |then |but |and |therefore )*(?:(?:really |honestly |otherwise )?(?:none|"
    r"nothing|no) (?:of|to|from|on) (?:the )?(?:these|those|them|it|that|this|all|list|others?)(?: (?:of (?:it|them|those|these)|things?|list))?|"
    r"(?:but|so) (?:really|honestly|otherwise) (?:no|none|nothing))(?: (?:then|really|at all))?\W*\Z"
)
"""At the end of an answer: what is not named does not apply."""
