"""Words that tell how a condition is meant: over or present, mild or serious, settled or suspected."""

from typing import Final

from prescreen.reading.lexicon.scope import NO_DOCTOR

_DOCTOR = (
    r"(?:(?:the |my |a |one |some |er )?(?:doctors?|docs?|dr|drs|gp|pcp|neuro(?:logist)?s?|"
    r"rheum(?:y|ie|atologist)?s?|specialists?|consultants?|"
    r"cardio(?:logist)?s?|psych(?:iatrist)?s?|nephro(?:logist)?s?|hem(?:e|atologist)s?|gi|nurse|hospital|team|er|they))"
)

_SAYS: Final = r"(?:says?|said|thinks?|thought|wrote|calls?|called|reckons?|swears?|suspects?|leans?|dice|dijo|cree)"
_PUZZLED: Final = (
    rf"(?:{_DOCTOR}|"
    rf"(?:the |my )?(?:shrinks?|neurolog\w+|surgeons?|experts?|two of them|el medico|la doctora|"
    rf"(?:el|la) neurolog[oa]))"
)
SPLIT: Final = (
    rf"\bone (?:\w+ )?{_SAYS}\b[^.;!?]{{1,60}}\b(?:the |an)?(?:other|next|second)s?(?: one| doctor| opinion| neuro)? (?:\w+ )?(?:{_SAYS}|does|did|is|was|crossed|not|no|disagree\w*)\b|"
    rf"\bun[oa]? (?:medic[oa] |doctora? |neurolog[oa] )?(?:me )?{_SAYS}\b[^.;!?]{{1,50}}\botr[oa]\b|"
    rf"\b{_PUZZLED} (?:\w+ )?(?:(?:is|are|was|were) )?(?:still )?(?:disagree\w*|torn|split|divided|debating|"
    rf"arguing|argue|at odds|in two minds)\b|"
    rf"\b{_PUZZLED} (?:can|could|do) not (?:seem to )?(?:agree|decide|make up)\b|"
    rf"\b{_PUZZLED} (?:is|was|are|were) not (?:so |entirely |totally |fully |yet |really |all )*(?:convinced|sold|"
    rf"sure|certain)\b|"
    rf"\btorn (?:between|btwn|about|over)\b|\bjury is (?:still )?out\b|"
    r"\b(?:two|2|three|3|different) (?:\w+ )?(?:doctors?|neuros?|docs?|specialists?),? (?:two|2|three|3|different) (?:\w+ )?(?:opinions?|answers?|stories|names)\b|"
    r"\b(?:not|never) (?:quiso|quisieron|quiere|quieren|se atrev\w+|want(?:ed)?|willing) (?:a |"
    r"to )?(?:llamarl[oa]|call it|ponerle|label it|name it)\b|"
    r"\bno (?:quiso|quisieron|quiere|quieren|se atrev\w+) (?:a )?(?:llamarl[oa]|ponerle)\b|"
    r"\bno se ponen de acuerdo\b|\bno lo (?:ve|ven|tiene|tienen) (?:nada )?claro\b|"
    r"\b(?:calling|calls?|called) it (?:[a-z]+ ){1,3}for now\b|"
    r"\b(?:could|might|may|cld) (?:still |yet |one day |later )?(?:turn|develop|evolve|change|become)(?: into|"
    r" to)? (?:full |full blown |real |proper )?(?:lupus|sle)\b"
)
"""Those who should know do not agree, or do not give it the name."""
SETTLED: Final = (
    r"\b(?:confirmed|proved|proven|settled|turned out|biops\w+ (?:said|showed|proved)|agreed in the end|"
    r"both agree|all agree|confirmad[oa]|confirmo)\b"
)
PAST: Final = (
    r"in the past|years? (?:ago|back)|ages (?:ago|back)|way back|a (?:good )?while (?:back|ago)|back in the day|"
    r"(?:in )?another life(?:time)?|donkey'?s years|long (?:time )?ago|decades ago|"
    r"as a (?:child|kid|teen|teenager|baby|toddler|infant|student|young \w+|boy|girl|youngster)|"
    r"at (?:uni|college|school)|"
    r"when i was (?:a |an |in |little|young|small|\d+|\w+teen|ten|nine|eight|seven|six|five|twelve|eleven|twenty)|"
    r"back (?:then|in)|childhood|used to|outgrew|grew out|not any ?more|no longer|previously|resolved|went away|"
    r"recovered|cured|got over|"
    r"all (?:gone|better|clear|healed|good now)|fully (?:better|recovered|healed)|cleared(?: up)?|healed|over now|"
    r"fine (?:now|since)|"
    r"better now|ok now|gone now|it is gone|is gone|history of|once\b|one time|at age \d+|at \d+\b|i had|"
    r"had (?:a|an|one|it|some)\b|was (?:treated|diagnosed)|in my (?:teens|twenties|thirties|forties|20s|30s|40s)|"
    r"in college|in high school|off (?:the )?(?:meds|medication|pills) (?:now|since)|seizure[- ]free|"
    r"nothing since|none since|not since|never again|haven't had one since|"
    r"(?:that|it|all that|which|all of it|treatment|they|those)(?: is| has| all)? (?:ended|stopped|finished|"
    r"cleared)|"
    r"has ended|is over\b|over and done|done with|(?:until|till|til|up to) (?:i was|age\b|the age)|"
    r"stopped (?:when|at|by|in)\b|discharged|signed (?:me )?off|let me go|it went\b|behind me|never since|"
    r"not one since|(?:never|not) (?:come|came|had (?:it|one|any)) (?:back|again|since)|"
    r"(?:never|did not|has not|not) c[ao]me back|long gone|gone (?:once|when|after|within|by|in a|since)|"
    r"grown out|no trace"
)
WHEN_YOUNG: Final = (
    r"\W*(?:yes|yeah|yep|once|only|just|(?:i )?(?:had|got) (?:it|that|one)(?: once)?|it was|one|"
    r"back)?[ ,.]*(?:when i was (?:an? )?(?:\w+ )?(?:baby|infant|kid|child|toddler|teen\w*|little|small|young|"
    r"tiny|newborn|in (?:school|college)|\d{1,2})|"
    r"as an? (?:\w+ )?(?:baby|infant|kid|child|toddler|teen\w*|newborn|young (?:child|kid)))\b(?! i (?:had|was|"
    r"got|did|could)\b)(?![^.;,!?]*\b(?:not|never|no|still|again)\b)"
)
"""Opens an answer that tells when it happened, long ago."""
PRESENT: Final = (
    r"still|now\b|currently|at the moment|at present|right now|today|these days|presently|ongoing|active|"
    r"every (?:other |few |half |\d+ |six |three |two )?(?:day|week|wk|month|mo|year|yr|few)s?\b|"
    r"each (?:month|year)|(?:once|twice) (?:a|each) (?:year|month)|yearly|being (?:watched|monitored)|"
    r"keep(?:s|ing)? an eye|under surveillance|monitor(?:ed|ing)?|(?:they|we) watch|treating me|lifelong|"
    r"for life\b|(?:on|taking) \w+ (?:til|till|until)|recheck|"
    r"since (?:19|20)\d\d|since (?:i was|childhood|birth)|for (?:\w+ )?(?:years|months)|"
    r"(?:taking|take|on) (?:\w+ ){1,3}for (?:it|that|this)|being treated|in treatment|getting treatment|"
    r"under treatment|last (?:week|month|one was)|daily|chronic|i (?:have|get|suffer|take)\b(?! had)|have it|"
    r"keep (?:having|getting)|comes and goes|on and off|this (?:week|month|year)|i am (?:having|taking|on)"
)
LASTING: Final = (
    r"still (?:weak|numb|affects|have|can not|limp)|left me|weakness|numbness|paraly[sz]|lasting|permanent|"
    r"ever since|never (?:fully )?recovered|aftereffects|after effects|speech"
)
SUSPECTED: Final = (
    rf"{NO_DOCTOR}|"
    rf"{_DOCTOR} (?:think|thinks|reckons?|suspects?|wonders?|believes?|is leaning|leans|guess(?:es)?|figures?|says? (?:maybe|possibl[ey]|probabl[ey]|it could|it might))|"
    r"(?:results?|scan|mri|ct|pcr|biopsy|lumbar puncture|lp|eeg|tests?|bloods?|appointment|"
    r"referral)(?: \w+){0,2} (?:pending|not back|(?:is|are) not (?:back|in|until|til|till)|due|booked|not until|"
    r"not til)|"
    r"pending|"
    r"(?:waiting|wait) (?:to (?:see|hear|find out)|on|for)|"
    r"maybe|perhaps|possibl[ey]|probabl[ey]|might|may (?:be|have)|could (?:be|have been)|suspect\w*|"
    r"not sure (?:if|whether|it|what|that)|unsure (?:if|whether)|"
    r"they think|doctor thinks|i think|thinks it|being (?:checked|tested|investigated|worked up)|"
    r"(?:checking|testing|looking|tested|checked)(?: me)? for|they think so|thinks so|"
    r"still (?:testing|checking|waiting)|waiting (?:for|on)|"
    r"under investigation|borderline|not confirmed|unconfirmed|never confirmed|not diagnosed|no diagnosis|"
    r"nobody is sure|questionable|do not know (?:if|whether)|"
    r"only one|just one|one time|once\b"
)
MILD: Final = (
    r"mild(?:ly)?|minor|slight(?:ly)?|a little|light|small|well[- ]controlled|(?:under|in) (?:good )?control|"
    r"controlled|managed|stable|treated(?! badly)|"
    r"not (?:that |so |very |too |really )?(?:serious|severe|bad|big|a big deal)|"
    r"nothing (?:serious|severe|major|bad)|no big deal|does not bother|"
    r"with (?:pills|meds|medication|medicine|diet|tablets)|"
    r"early stage|stage (?:1|one|i)\b|borderline|benign|occasional|with no symptoms|no symptoms|"
    r"(?<!for )good (?:now|numbers|levels|blood tests)|normal (?:now|levels|since)|back to normal"
)
SERIOUS: Final = (
    r"(?:not|never|nobody|no ?one|nothing|no [a-z]+|struggl[a-z]+ to|"
    r"unable to)(?: (?:seem to|seems to|really|been able to|able to|even|can|could|will|has|have|to))* (?:get|"
    r"gets|bring|brings|keep|keeps|have|hold|holds|got|kept|had|"
    r"brought)(?: [a-z']+){0,4} (?:under (?:any |proper )?control|stable|in check|in range|regulated)|"
    r"severe(?:ly)?|serious(?:ly)?|advanced|failing|failure|end[- ]stage|critical|terminal|life[- ]threatening|"
    r"transplant list|"
    r"(?:really|very|pretty|quite|so) bad|out of control|uncontrolled|"
    r"not (?:(?:well|properly|really|fully|quite) )?(?:under control|controlled)|poorly controlled|"
    r"(?:they|doctors?|docs) (?:say|says|said|call|calls|called) (?:it|that) (?:is )?(?:bad|serious|severe)|"
    r"through the roof|all over the place|on oxygen|stage (?:4|5|four|five|iv|v)\b|decompensated"
)
GRADE_UNKNOWN: Final = (
    r"[\s,;.(]{0,3}(?:(?:and|but|though|y|pero) )?(?:i )?(?:(?:really|honestly|just) )?(?:do not know|not sure|"
    r"no idea|no clue|can not (?:say|tell)(?: you)?|could not (?:say|tell)(?: you)?|unsure|dunno|no se|ni idea|"
    r"never asked|"
    r"(?:nobody|no ?one|they|he|she|doctor|nadie) (?:ever |has |me )?(?:not |did not |never )?(?:said|say|"
    r"told(?: me)?|tell me|ha dicho|dijo|explains?|explained))(?: (?:about|of|de|exactly))?"
    r" (?:how|if|whether|que tan|si|cuan|cuanto de|what|lo)\b[^,.;!?]{0,24}\b(?:bad(?:ly)?|serious|severe|grave|"
    r"seri\w+|advanced|mild|big|stage|graves?|worse)\b(?: it is| that is| they are| es| it)?(?: or not| or no| o no)?|"
    r"[\s,;.(]{0,3}(?:(?:and|but|though|y|pero) )?(?:nobody|no ?one|none|nadie|ningun[oa]?|naebody|never|nunca)\b[^,.;!?]{0,44}?"
    r"\b(?:told?|tell|said|say|expl\w+|decir\w*|dicho|dijo|dijeron)(?: (?:me|us))? (?:if|whether|how|si|que tan)\b[^,.;!?]{0,16}"
    r"\b(?:bad(?:ly)?|serious|severe|grave|seri\w+|mild|(?:anything|something|nothing) to (?:fret|worry|bother)(?: about)?)\b(?:,? (?:or not|or no|o no))?|"
    r"[\s,;.(]{0,3}(?:(?:and|but|pero) )?(?:if|whether|si) (?:it is |that is |es |sea )?(?:bad|serious|severe|grave|seri\w+|mild)(?:,? (?:or not|or no|o no))?,? (?:i do not know|nobody|no ?one|nadie|none)\b[^,.;]{0,16}"
)
"""Words that say the person does not know how serious it is."""
BESIDE_GRADE: Final = (
    r"(?:\W*(?:\b(?:no|not|nope|well|sorry|i|we|am|is|are|he|she|they|mean|meant|have|it|that|yes|ok|but|and|so|"
    r"you|just|only|please|really|honestly|"
    r"said|told|think|pero|es que|dije)\b|"
    r"\b(?:i |we )?(?:did not|never) (?:say|said)(?: that)?(?: it (?:is|was))?(?: that)? (?:serious|severe|bad|grave|mild)\b|"
    r"\b(?:you (?:will|would) have to |you can |better |best )?(?:ask|asking|check with|speak to|talk to|"
    r"pregunt\w+(?: a)?)\b[^.;!?]*))*\W*"
)
"""What may stand beside that without telling anything more."""
OVER: Final = (
    r"(?:all )?dr(?:ied|ying) (?:up|out)(?: now| already|(?=\W*$))|(?:never|not|has not|did not|have not) (?:come|came|been) back\b|"
    r"gone|sorted (?:it|that|out|by)\b|(?:sorted|fixed|treated|cured|cleared|took care of) (?:it|that)\b|"
    r"dealt with\b|feel(?:ing)? (?:fine|great|good|normal)|in remission|remission|cleared(?: up)?|healed|"
    r"(?:is|was|are|it is|that is|got|am|now|all|long) over(?: it| with| now)?(?! the\b| my\b)|better now|"
    r"all better|recovered|cured|resolved|got over|got rid|finished|went away|fine now|ok now|all clear|no longer|"
    r"not any ?more|years? ago|in (?:19|20)\d\d|was treated|in the past|last year"
)
HAD_IT: Final = r"\b(?:had|got|caught|catch|came down with|was (?:ill|sick)|tuve|tuvo|cogi|pille|agarre|pase|me (?:dio|enferme|contagie))\b"
"""Before an infection of which the rest of the message may say that it is over."""
WELL_AGAIN: Final = (
    r"\b(?:already|now|all|it is|i am|he is|she is|feel|feeling|estoy|esta|ya|todo|me siento|siento)"
    r"(?: (?:already|now|all|ya|muy|completely|perfectly|totally|back to|todo|estoy|i am|it is))* "
    r"(?:good|fine|ok|okay|well|healthy|normal|over|gone|finished|cured|bien|curad[oa]|san[oa]|perfect\w*)\b"
    r"(?! (?:enough|apart|except|but|salvo|menos))"
)
"""After it: nothing is left of it."""
GOES_ON: Final = (
    r"\b(?:still|yet|since|desde|todavia|aun|sigo|sigue|again|keeps?|taking|tomando|on (?:the |an? )?(?:\w+ )?antib\w+|"
    r"always|on and off|comes? and goes?|every|cada|worse|peor|not (?:gone|over|well|better|fine)|"
    r"now (?:i have|have|a|another|it is back|got))\b|\bahora (?:tengo|me)\b"
)
"""Takes back that it is over."""
LASTS: Final = r"\b(?:since|still|starting|have had|have been having|llevo|he tenido|arrastro)\b"
"""Of an infection that began some time ago, and is there still."""
UNCONFIRMED: Final = (
    r"not (?:officially|formally|on paper|in writing|confirmed)|"
    r"(?:not|never|hasn't been|has not been|was never)(?: (?:yet|been|fully|officially|formally|"
    r"really))* (?:confirmed|diagnosed|proven|settled)|"
    r"unconfirmed|being (?:tested|worked up|investigated)|not (?:officially|formally) diagnosed|they think so|"
    r"doctor thinks so|thinks so|suspects? (?:it|so|that)"
)
SAYS_LITTLE: Final = frozenset(
    "wee small little minor tiny bad pred prednisone steroids steroid dose doses high again never thing thought happened diagnosed treated recovered fine well around maybe ago last past year years month months week weeks long only once episode episodes college school hospital young age back".split()
)
"""Words that may stand beside a time in an answer that is only a time."""
ONGOING: Final = r"\b(?:still|currently|right now|at the moment|ongoing)\b"
WELL_SINCE: Final = (
    r"\b(?:nothing|none|not|never|not one|(?:not|without) an? (?:peep|squeak|murmur|flicker|sign|trace|hint|twinge|thing)|no (?:\w+ ){1,3}|fine|free|well|good|great|ok|okay|gone|clear|clean|"
    r"better|normal|quiet|calm|stable|silent|symptom[- ]free|healed|"
    r"cured|recovered|stopped|over|perfect|remission|off (?:\w+ ){0,4}|nada|bien|ninguna?|"
    r"sin \w+) ?(?:\w+ )?(?:since|desde)\b"
)
"""Something is over since then."""
NOT_SERIOUS: Final = r"\b(?:not|no|nothing|never|without)\b[a-z ]{0,14}$"
PERHAPS: Final = (
    r"(?:well |um |uh |yes )*(?:maybe|perhaps|possibly|might|could be|they think|it is possible|"
    r"(?:i am )?not sure.*\b(?:maybe|perhaps|possibly|might|could|possible)\b)"
)
HEDGE: Final = r"(?:as far as|not that|that) i (?:know|am aware)(?: of)?|to my knowledge"
"""A cue that says nothing beside a yes or a no."""
LAST_TIME: Final = (
    r"\b(?:(?:came|come) back (?:in|last|this|again)|"
    r"(?:my |the )?(?:last|latest|most recent|newest) (?:one|grand mal|big one|proper one|bleed|fit|seizure|"
    r"attack|episode|time|crisis|flare|bout|spell)|"
    r"(?:la|el|mi) ultim[oa](?: \w+)?)\b"
)
"""Before a recent date: what keeps happening is there now."""
BELIEVES: Final = r"\b(?:think|believe|guess|suppose|suspect|probably|likely|presumably)\b"
NO_MORE: Final = r"\b(?:any ?more|no longer|used to|not since|in the past|outgrew|grew out|years ago)\b"
NEVER_TESTED: Final = (
    r"\b(?:nunca|never|jamas|no) (?:me )?(?:l[oa]s? )?(?:han|he|hice|hicieron|hizo) (?:hecho|mirad[oa]|"
    r"analizad[oa]|pedid[oa]|el|la|una|esa)\b|"
    r"\b(?:never|not) (?:had|been|done|taken|got|gotten|have)\b|\bno test\b"
)
UNTESTED: Final = (
    r"\b(?:never|not|nobody|no ?one|nunca|jamas|no|nadie)\b[^.;!?,]{0,40}\b(?:scan\w*|mri|ct|x-?rays?|eeg|ecg|ekg|"
    r"echo|eco|ecocardiograma|test(?:s|ed|ing)?|checked|looked|examined|biops\w+|blood ?(?:work|tests?)|"
    r"ultrasound|images|imaging|"
    r"resonancia\w*|tac|escaner|radiografia\w*|ecografia\w*|electro\w*|prueba\w*|analisis|analitica\w*|mirad[oa]|"
    r"miraron|examin\w+|estudi\w+|revis\w+)\b"
)
NO_KNOWLEDGE: Final = (
    r"\b(?:no (?:idea|clue)|not a clue|(?:have|has) not (?:a|the) (?:clue|foggiest)|clueless|who knows|"
    r"(?:do|would|could|can) not (?:know|tell|say)|dunno|how (?:would|should|could) i know|beats me|"
    r"hard to (?:say|tell)|"
    r"ni idea|no (?:lo )?se\b|no i know|quien sabe|vaya usted a saber|no sabria|ni la menor|como voy a saber)\b"
)
"""Beside it: whoever was never tested does not say no."""
CONTRAST: Final = r"\b(?:but|although|though|however|except|yet|now)\b"
"""After one of these the later words count."""
NOT_YET: Final = r"(?:no,? )?(?:not (?:yet|so far|officially|quite)|haven't yet|no not yet|todavia no|aun no)\b"
EXPECTED: Final = (
    r"\b(?:all the (?:signs|hallmarks|symptoms|boxes)|(?:everything|it all|all signs?|todo) (?:points?|apunta)|"
    r"pretty sure|almost (?:sure|certain)|(?:fairly|quite|nearly) (?:sure|certain)|strongly|likely|probably|"
    r"looks (?:like|very)|looking like|(?:thinks?|suspects?|believes?|reckons?)|"
    r"(?:one|another|1|a last|more|few) (?:more )?(?:tests?|bloods?|blood tests?|biopsy|results?|appointments?)|"
    r"(?:waiting|wait|pending|until)|being (?:tested|worked up|investigated|checked)|"
    r"(?:tod[oa] )?(?:la|una|el) (?:pinta|aspecto)|falta[n]?\b|pendiente|a la espera|sospech\w+|"
    r"casi (?:segur[oa]|seguros)|cree[n]? que|dice[n]? que (?:es probable|si|parece|casi|tiene)|"
    r"(?:me lo|lo) (?:han|ha|van a|va a) confirm\w+|confirm\w+|esper(?:o|ando|amos)|estudi(?:o|ando|andome|an))\b"
)
"""After "not yet": it is thought to be so."""
CONDITIONAL: Final = (
    r"\b(?:depends?|"
    r"if (?:it|the|my|i|they|there|work|you(?! (?:insist|must|like|say so|want me to|need me to))|we|someone|"
    r"transport)|"
    r"as long as|provided|unless|only if|would have to (?:see|know|ask|check|think)|"
    r"need to (?:think|know|ask|talk|check)|"
    r"have to (?:think|ask|talk|check|see)|want to (?:know more|think|ask|talk)|let me think|not sure yet|"
    r"how (?:many|often|far|long)|when i know more|i will see|we will see|(?:can|will|could) try|"
    r"try(?:ing)? (?:to|my best)|should be able|hope to)\b"
)
"""A promise with a condition is neither yes nor no."""
_HIGH: Final = r"(?:1[4-9]\d|2\d\d)"
UNCONTROLLED: Final = (
    rf"(?<!\d){_HIGH} ?(?:/|over|sobre|con|por) ?\d{{2,3}}(?!\d|[^.;!?]{{0,40}}\b(?:before|until|used to|but now|now|antes|hasta|ahora)\b)|"
    rf"(?<!\d)1[1-3]\d ?(?:/|over|sobre|con) ?(?:9\d|1[0-3]\d)(?!\d|[^.;!?]{{0,40}}\b(?:before|until|used to|but now|now|antes|hasta|ahora)\b)|"
    rf"(?<!\d)(?:1[4-9]|2\d) ?(?:/|over|sobre|con|por) ?(?:[89]|1\d)(?![\d/])|"
    rf"\b(?:still|yet|keeps?|stays?|sits?|runs?|always|now|even so|and it is|it is|anda|sigue|siempre|aun|todavia|ahora)"
    rf"(?: (?:(?:in|at|around|about|over|above|up|it|is|runs?|sits?|en|por|a|mas|de|los|the|high|hits?|reads?|reading|alta|asi|tengo|i have))*)? ?{_HIGH}(?!\d| ?(?:mg|lbs?|kg|pounds|bpm|people))|"
    r"\b(?:still|sigue|siguen|todavia|stays?|keeps?|remains?)(?: (?:me|la|lo|running|being|too|very|really|way|muy|demasiado|going|going up|creeping))* (?:high|up|alta|subiendo|elevated|elevada|all over)\b|"
    r"\b(?:(?:is|are|still|just|never) not (?:right|stable|normal|good|regulated|settled|balanced)|uncontrolled|"
    r"out of control|poorly controlled|badly controlled|"
    r"(?:not|never|hardly|barely) (?:yet |really |well |properly |fully |quite )?(?:under control|controlled)|"
    r"(?:can not|not) (?:be |get |seem to |get it |keep it )?(?:controlled|under control)|"
    r"(?:not|never|nobody|no ?one|nothing|no [a-z]+|struggl[a-z]+ to|"
    r"unable to)(?: (?:seem to|seems to|really|been able to|able to|even|can|could|will|has|have|to))* (?:get|"
    r"gets|bring|brings|keep|keeps|have|hold|holds|got|kept|had|"
    r"brought)(?: [a-z']+){0,4} (?:under (?:any |proper )?control|stable|in check|in range|regulated)|"
    r"descontrolad[oa]s?|"
    r"(?:no|sin|mal) (?:esta |estan |la tengo |lo tengo |bien ){0,2}(?:controlad[oa]s?|controlled))\b"
)
"""What is mild by its name is not, when it is not under control."""
MEASURED: Final = r"(?:(?:my )?(?:blood pressure|bp|pressure|blood sugars?|sugars?))"
IN_ORDER: Final = (
    r"(?:'s|"
    r"s)?\s*(?:(?:is|are|was|runs|always|has always been|has been|reads) )*(?:(?:all|perfectly|absolutely|"
    r"completely|bang) )*(?:fine|"
    r"ok|okay|good|normal|perfect|spot on|textbook|great|in range|bien|normales?)\b"
)
BY_PILLS: Final = (
    r"\b(?:pills?|tablets?|meds?|medicines?|medication|with|on|control\w*|thanks|con|gracias|since|now|treat\w*|"
    r"pastillas?)\b"
)
"""What is measured and in order, without anything that keeps it so: there is no illness."""
WHILE: Final = (
    r"\b(?:(?:when|while|whilst|back when|the (?:year|time|summer|winter)|because|since|after|until|before) (?:i|"
    r"she|my (?:wife|partner|girlfriend)) (?:was|got|fell|became|had been) (?:\w+ )?|"
    r"(?:while|whilst|during|estando|durante|after|since (?:being|getting)) (?:being |getting )?|"
    r"(?:cuando|mientras) (?:yo )?(?:estaba|estuve|i was|i am) )(?:i am |i was )?$"
)
"""Before what was so at another time: "when I was pregnant", "estando embarazada"."""
APART_FROM: Final = (
    r"[\s,]*(?:apart from|except(?: for)?|other than|aside from|bar|but for|salvo|excepto|menos|"
    r"quitando)\b(?! (?:that|this|lupus|the lupus|el lupus|eso))"
)
"""After "my blood is fine": something is not."""
NOW_AND_THEN: Final = (
    r"\b(?:sometimes|at times|some days|now and then|occasionally|from time to time|on and off|off and on|"
    r"once in a while|"
    r"(?:with|during|when(?:ever)?|in) (?:a |my |the |i (?:am )?)?(?:flare|flares|flaring)|every time i flare)\b"
)
"""Of a sign that comes and goes, as in lupus itself."""
WELL_AFTER: Final = (
    r"\s*(?:(?:is|are|was|were|has been|have been|seems?|looks?|esta|estan|stays?) )?(?:all )?(?:fine|ok|okay|"
    r"good|healthy|normal|clear|bien|perfect)\b"
)
"""After the name of an organ: it is well."""
_IMMUNE_DRUG: Final = (
    r"(?:cellcept|myfortic|micofenolato|prednisona|azatioprina|ciclofosfamida|metotrexato|mycophenolate|mmf|"
    r"rituximab|rituxan|benlysta|pred(?:nisone|nisolone)?|steroids?|cortico\w+|azathioprine|imuran|aza|"
    r"methotrexate|mtx|"
    r"cyclophosphamide|cytoxan|ctx|chemo|tacrolimus|prograf|cyclosporine|saphnelo|"
    r"my (?:meds?|pills|drugs|tablets|treatment|infusions?)|"
    r"(?:the|these|all the|lupus|los|las|mis) (?:\w+ )?(?:meds?|medicines?|medications?|drugs?|pills|tablets|"
    r"treatments?|infusions?|biologics?|medicamentos|pastillas|medicinas))"
)
FROM_MEDICINES: Final = (
    rf"\b(?:because(?: of)?|(?:cos|coz|cuz|cause|bc) of|from|due to|thanks to|blame|what|since|after|caused by|"
    rf"courtesy of|side effect of|comes with|down to|on account of|por(?: culpa de)?l?|del?|debido al?)"
    rf"(?: the| my| all| all the| el| la| los| las| mi)? {_IMMUNE_DRUG}\b|"
    rf"\b{_IMMUNE_DRUG}(?: (?:has|have|had|just|really|totally|completely|all))*"
    r" (?:wiped|wipes?|does (?:to|that)|do (?:to|that)|did (?:it|that|this|to)|knock\w*|killed?|kills|suppress\w*|"
    r"lower\w*|tank\w*|weaken\w*|destroy\w*|bajan?|bajo|me (?:baja|dejo|bajan)\w*)\b"
)
"""A weakness that comes from medicines."""
HERE: Final = (
    r"\b(?:still|currently)\b|"
    r"(?<!gone )(?<!dried up )(?<!dried out )(?<!better )(?<!fine )(?<!ok )(?<!healed )(?<!well )(?<!over )(?<!clear )(?<!normal )(?<!good )\bnow\b"
)
"""Takes back that something is over."""
NOBODY_SAID: Final = (
    r"\b(?:nobody|no ?one|no (?:doctor|doc)|ningun medico|nadie)\b[a-z ]{0,20} (?:said|called|named|mentioned|"
    r"diagnosed|told|dijo|dicho)\b"
)
WELL_NOW: Final = (
    r"\b(?:all )?(?:good|fine|ok|okay|well|clear|grand|recovered|healed|bien) (?:again|now)\b|\bgood as new\b|"
    r"\bit went\b|\bfine after (?:\w+ ){1,2}(?:days?|weeks?|months?)\b|"
    r"\bgone (?:with)?in (?:\w+ ){1,2}(?:days?|weeks?|months?)\b"
)
"""Nothing of it is left."""
TREATED_NOW: Final = (
    r"\b(?:they are |is |are |being |currently )(?:\w+ )?treat(?:ing|ed)(?: me)?(?: for)? (?:it|that|one)\b|"
    r"\bcurrently treat(?:ing|ed)\b|\btreating me for it\b|"
    r"\b(?:meds?|medication|pills|tablets|medicine) (?:for (?:it|life)|keeps?)\b|"
    r"\bon (?:meds?|medication|treatment|pills|tablets) for (?:it|that|life)\b|"
    r"\bstill on (?:the |my )?(?:meds?|medication|infusions?|treatment|drip|pills|tablets)\b|"
    r"\bme (?:la )?estan tratando\b"
)
"""It is being treated, so it is there."""
TEMPERATURE: Final = (
    r"(?<![\d.,])(?:(?:3[89]|4[01])[.,]\d|10[0-5][.,]\d|"
    r"(?:3[89]|4[01]|10[0-5]) ?(?:c|f|degrees?|grados|°)(?![a-z]))(?!\d)"
)
"""A body temperature that is a fever."""
NEVER_AGAIN: Final = (
    r"\bnever (?:came|come|comes|happened|had (?:it|one|any)|did)? ?(?:back|again|since)\b|"
    r"\b(?:none|nothing|not one|no more)(?: \w+)? since\b|\bnunca (?:mas|volvio)\b"
)
"""It did happen once."""
SINCE_ONLY: Final = (
    r"\W*(?:(?:yes|yeah|yep|si),? )?(?:since|desde)(?: about| around)? (?:(?:19|20)\d\d|"
    r"i was (?:\d+|a (?:kid|child|teen\w*|baby))|(?:my )?(?:teens|twenties|\d0s|childhood)|birth|college|"
    r"school)\W*"
)
"""An answer that only says since when."""
NEGATES: Final = (
    r"\b(?:no|not|never|none|nothing|without|nor|neither|den(?:y|ies|ied)|negative|neg|clear|clean|free|ruled|"
    r"absent|nobody|nope|unlikely|sin|ni|nunca|jamas|negativ[oa]|descart\w+|away|resolved|fine|ok|good|normal)\b|"
    r"没|无|不"
)
"""In the clause of what is denied."""
THERAPIST: Final = (
    r"(?:a |my |the )?(?:therap(?:y|ist)|counsel+(?:ing|lor|or)|psycholog\w+|shrink|psicolog\w+|terap\w+)"
)
"""Whom one may see without the illness."""
BECAUSE: Final = (
    r"\b(?:since|after|because of|due to|owing to|por|desde|debido a|a causa de|"
    r"tras)(?: (?:the|my|an?|la|el|una?|mi))* ?$"
)
"""Before what is a reason: it is there, whatever is denied for it."""
CARRIER: Final = r"\b(?:carriers?|carry (?:it|the virus)|portador[a]?|carries)\b|携带"
"""Of a virus that is there without an illness."""
PRECAUTION: Final = (
    r"\b(?:(?:as a |for )?precaution\w*|(?:just )?in case|to be (?:on the )?safe(?: side)?|prevent\w*|prophyla\w*|for safety|por si acaso|"
    r"por precaucion|precaucion|preventiv[oa]|por las dudas)\b"
)
"""Beside a medicine: it is taken to be safe, and says of no illness that it is there."""
ECHOES_PAST: Final = r"(?:yes,? )?(?:i |we )?(?:was|were|did|had|have had|estaba|estuve|lo estuve|tuve)(?: (?:one|it|that|some|once|two|un[ao]))?"
"""A yes that tells only of what was: "I was", "had one"."""
TAKES_NOTHING: Final = (
    r"(?:i )?(?:(?:do|did|am|have) not (?:take|taking|taken|on|use|using)|no (?:tomo|uso|estoy tomando)|take|use) "
    r"(?:anything|nothing|none|nada|any(?: (?:meds?|medicines?|medications?|pills?|tablets?|drugs?|thing|of (?:these|those|that|it)))?)"
    r"(?: (?:for (?:it|that)|para (?:eso|ello)|now|ahora))?"
)
"""What somebody takes is told, and not what they have."""
PRESSURE: Final = r"(?:high blood pressure|(?:arterial )?hypertension|htn|high bp|presion alta|hipertension)\b"
PRESSURE_HELD: Final = (
    rf"\b{PRESSURE}(?:(?!\b(?:and|y|with|plus)\b)[^.;!?]){{0,40}}?\b(?:well |bien |fully |muy bien )*"
    r"(?:controlled|controlad[oa]|under control)\b"
)
"""A pressure that is under control, which says nothing of how serious another illness is: "and a DVT in 2018"."""
OLD_INFECTION: Final = (
    r"^(?!.*\b(?:still|again|came back|back|flar\w+|reactivat\w+|otra vez|todavia|sigue)\b)"
    r".*\b(?:(?:old|past|previous|prior|former|earlier) (?:[a-z]+ ){0,2}infections?|infec\w+ (?:[a-z]+ ){0,2}(?:antigua|pasada|vieja|anterior)(?:es|s)?)\b"
)
"""Of one that is long over: "core antibody positive from an old infection"."""
