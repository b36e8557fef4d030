"""Words that tell how somebody stands to a medicine: takes it, stopped, changed it for another, never had it."""

from typing import Final

from prescreen.reading.lexicon.scope import RELATIVES

CLAUSE: Final = r"[,;!?\n()]|\.(?!\d)|\b(?:and|but|while|whereas|&)\b| - "
"""Ends a clause."""
_ASKED_TO = (
    r"(?:start(?:ing)?(?: me)?(?: (?:up|back))?(?: on)?|put(?:ting)? me (?:back )?on|try(?:ing)?(?: me on)?|"
    r"go(?:ing)?(?: back)? on|add(?:ing)?|begin(?:ning)?|"
    r"be(?:ing)? (?:put )?on|get(?:ting)?(?: me)?(?: (?:started|on|approved))?(?: (?:on|for))?|take|have|having|"
    r"give me|giving me|do|use|move(?: me)? to|switch(?:ing)?(?: me)? to)"
)
PLANNED_BEFORE: Final = (
    r"\bdid (?:mention|suggest|offer(?: me)?|propose|recommend|discuss|consider|want|raise|talk about|think (?:of|about)|"
    r"speak (?:of|about))(?: (?:me|to|on|the|some|a|my|giving|trying|starting|putting|using|about))* $|"
    r"\b(?:say|says|said|tell|tells|told|want|wants)(?: me)?(?: (?:to|i should|i have to|we))? (?:start|begin|try|add|go on)(?: (?:on|with|the|some|a|my))* $|"
    rf"\b(?:wants?|wanted|wanna|would like|hop(?:e[sd]?|ing)|plan(?:s|ned|ning)?|going|about|supposed|meant|due|"
    rf"considering|consider(?:s|ed)?|thinking (?:of|about)|"
    rf"think(?:s)? (?:i should|of|about)|trying|tried|ready|scheduled|waiting|refus(?:e[sd]?|ing)|"
    rf"not (?:want|wanting)|afraid|scared|"
    rf"might|may|will|would|could|should|maybe|"
    rf"if (?:i|they|we|insurance|my))\b(?: (?:me|not|soon|still|to|on|for|about|of|i|we|they|he|she|just|probably|"
    rf"eventually|possibly|be|have|also|next|love|like|prefer|really))*"
    rf" {_ASKED_TO} (?:(?:the|some|a|my|that|those|new|low dose|weekly|monthly|next|iv|with) )*$|"
    r"\b(?:dangl(?:es?|ed|ing)|float(?:s|ed)|pitch(?:es|ed)|hint(?:s|ed)(?: at)?|teas(?:es|ed)|"
    r"threaten(?:s|ed)(?: me)?(?: with)?|rais(?:es|ed)|offered(?: me)?|suggest(?:s|ed|ing)|recommend(?:s|ed|ing)?|"
    r"mention(?:s|ed)|brought up|brings up|propos(?:es|ed)|pushing|push(?:es|ed)|"
    r"(?:(?:would|'d) (?:like|love|want|prefer|rather have)|want(?:s|ed)?|need(?:s|ed)?|hop(?:es?|ing) to (?:have|get|put)) (?:me|us|her|him) on|"
    r"talk(?:s|ed|ing)? (?:me )?(?:about|of|into)|"
    r"discuss(?:ed|ing)?|debat(?:ed|ing)|considering|weighing(?: up)?|(?:deciding|torn|choosing) between|"
    r"looking (?:at|into)|thinking (?:about|of)|mulling(?: over)?|approved for|approval for|waiting (?:on|for)|"
    r"on the list for|waitlist for|referred for|read about|heard about|asked (?:for|about)|asking (?:for|about)|"
    r"applied for|appealing for|denied|turned down|refused|declined|said no to|begging for|would (?:love|like)|"
    r"(?:hop(?:e|ing)|wish(?:ing)?|praying|keen|ready|gunning|pushing) for|dream(?:ing)? (?:of|about)|eyeing|want|"
    r"wants|wanted|en (?:la )?lista (?:de espera )?(?:para|de)|candidat[oa] (?:a|para)|tomorrow(?: i)? start|"
    r"next (?:week|month)(?: i)? start|starting|i start|start on|"
    r"(?:screening|screened|eligib\w+|signed up|consented|enrolled|in line|up|waitlisted|lined up|all set|set up|"
    r"booked in|booked|signed off|evaluated|worked up|a candidate|qualif\w+) for|"
    r"quieren (?:darme|ponerme|empezar(?: con)?)|me (?:ofrecieron|propusieron|recomendaron|quieren (?:dar|poner))|"
    r"voy a (?:empezar|tomar)(?: con)?|"
    r"(?:i am|we are|estoy|estamos) por (?:empezar|comenzar|ponerme|start)(?: con)?|"
    r"a punto de (?:empezar|comenzar|start|ponerme)(?: con| with)?|me (?:van|iban) a (?:poner|dar|empezar)|"
    r"empiezo(?: con)?|empezare(?: con)?)"
    r" (?:(?:the|some|a|an|my|that|new|iv|me|on|for|by|with|low dose|weekly|to|el|la|los|las) )*$|"
    r"\b(?:quiere[ns]?|queria[ns]?|propone[ns]?|propuso|propusieron|sugiere[ns]?|sugirio|sugirieron|"
    r"recomienda[ns]?|recomendo|plantea[ns]?|piensa[ns]?(?: en)?|habla(?:n|ron)?(?: de)?|hablamos de|toca|falta|"
    r"espero|estoy esperando|a la espera de)"
    r"(?: (?:que )?(?:ponerme|darme|recetarme|cambiarme(?: al?)?|pasarme(?: al?)?|empezar(?:me)?(?: con)?|"
    r"probar(?: con)?|agregar(?:me)?|anadir(?:me)?|me pongan|me den|tome|use|pruebe|empiece(?: con)?|poner|dar|"
    r"start(?: with)?|take|i take|i start))"
    r" (?:(?:el|la|los|las|un|una|the|lo de) )*$"
)
"""Before a medicine that is spoken of but not taken yet, or not taken at all."""
STARTING_IS_NOW: Final = r"\b(?:just|already|been|newly|recently)\b[a-z ]{0,12}$"
"""Before "starting": it has begun."""
SLOWLY: Final = (
    r"\b(?:wean(?:ing)?|taper(?:ing)?|coming|getting|going|easing|working my way|slowly|come|get)(?: slowly|"
    r" myself| me)? ?$"
)
"""Before "off": it is still taken."""
SOMEBODY_ELSES: Final = (
    rf"[ .,!?-]*(?:\b(?:wait|no|nope|sorry|oops|actually|hang on|i mean|scratch that)\b[ ,.!]*)+(?:that is|it is|that was|thats|es|eso es)(?: of| de| the one of)? (?:my|his|her|the|mi) (?:{RELATIVES})(?:'?s)?\b|"
    rf"[ .,!?(-]+(?:(?:oh|ah|but|and|cause|because) )?(?:that|it|those|this|which)(?: one| stuff| bottle)? (?:is|was|are|were) (?:actually |really |only )?(?:my|his|her|our|the) (?:{RELATIVES})(?:'s|s'|s)(?! (?:idea|advice|suggestion|fault|doctor|wish|choice|call|name|birthday|favou?rite))\b|"
    rf"[ .,!?(-]+(?:es[oae]|es[oa]s|est[oae]|es|son|era)(?: es| son| era)? de (?:my|mi|la|el|the) (?:{RELATIVES})\b"
)
_KIN_NOT_ME: Final = (
    rf"(?:my|mi|his|her|our) (?:{RELATIVES})(?: (?:had|did|took|got|has|was on|is on|for (?:his|her|their))\b[^.;!?]{{0,40}})?"
    r"[ ,.;!-]*(?:not me|me no|yo no|i did not|i have not|not myself|never me|no yo)\b"
)
NOT_ME: Final = rf"[ .,!?(-]+(?:(?:oh|but|and|yes|yeah|well|no|pero|si|wait|sorry)[ ,]+)*(?:(?:that|it|this|es[oa]) (?:is|was|era|es|fue) )?{_KIN_NOT_ME}"
"""After the name of what another person had: "Blenrep, yes, well my dad for his myeloma. me no"."""
PLANNED_AFTER: Final = (
    r"[ ,]*(?:(?:but|and|that|which|it|they|is|are|has|still|just|sitting|lying|all|arrived|came|delivered) )+(?:in (?:the|my|its) (?:fridge|box|drawer|mail|package|bag|closet|cupboard)(?! and i take)|unopened|not opened|too scared)\b|"
    r"[ ,]*(?:(?:lo|la|los|las) )?(?:rechac\w+|no (?:lo |la )?(?:quise|acepte|tome nunca|llegue a)|dije que no|nunca (?:lo |la )?(?:tome|probe|empece))\b|"
    r"(?: (?:is|as|are|was))* (?:on the table|in the cards|an option|one option|a possibility|up next|being discussed|under discussion|down the (?:road|line))\b|"
    r"[ ,]*(?:that |which )?(?:was|were|had been|is) (?:only |just )?(?:the|his|her|their|my|an?)(?: next|"
    r" original| first| new)? (?:plan|idea|proposal|suggestion)\b(?![^.;!?]{0,40}\band (?:i|it|we) (?:am|started|"
    r"worked|got|have)\b)|"
    r"[ ,]*(?:but |pero )?(?:the |my )?(?:insurance|insurer|seguro|medicaid|nhs) (?:said no|refused|denied|"
    r"would not|turned|dijo que no|lo nego|no (?:lo )?(?:cubre|cubria|quiso))\b|"
    r" (?:is|would be|are) (?:what|the one) (?:i|they|he|she|we|my \w+) (?:really )?(?:want\w*|hop\w+|need|would|"
    r"wish\w*|keep\w* (?:asking|begging))\b|"
    r" would be (?:nice|great|next|ideal|better|my choice)\b|"
    r"(?:[ ,.]|"
    r"\b(?:is|was|are|were|but|i|it|my|the|the one|which|both|pero|y|aun|lo|la)\b)*(?:if (?:my |"
    r"the )?(?:insurance|they|doctor|it gets|approved|medicaid|medicare|nhs)|"
    r"(?:on|pending|awaiting|waiting on|waiting for)? ?(?:insurance |prior )(?:approval|auth\w*)|"
    r"once (?:insurance|approved|it is approved|they)|when (?:insurance|it (?:is|gets) approved)|"
    r"(?:(?:is|was|has been|got|keeps|only|just|ever|never|merely|more than|once|being) )*(?:discussed|talked about|considered|floated|brought up|an idea|a thought|up for discussion|pending|next up|next in line|not started|yet to start|on order|being approved|(?:getting |being )?denied|rejected|suggested|offered|proposed|recommended|mentioned)|"
    r"(?:have|has|had|did) not (?:started?|begun|arrived|come|filled|picked|got(?:ten)?|get|taken|been|tried|"
    r"had) ?(?:it|them|yet|any|that)*|"
    r"not (?:started|begun|taken|got|approved) ?(?:it|that|yet)*|"
    r"(?:i )?(?:never|not ever) (?:started|filled|took|got|had|picked|did|ended up|went|tried)|"
    r"(?:i )?(?:said no|refused|declined|turned (?:it|that) down|backed out|chickened out|passed on|no thanks)|"
    r"(?:to )?starts? (?:next|tomorrow|in (?:a|two|three|\d|april|may|june|july|august)|on (?:the|monday|tuesday|wednesday|thursday|friday)|soon|this (?:week|friday|thursday|wednesday|coming)|monday|tuesday|wednesday|thursday|friday)|"
    r"(?:starting|beginning) (?:next|tomorrow|soon|in (?:a|two|three|\d|april|may|june|july|august)|this (?:friday|thursday|wednesday|coming)|on (?:the|monday|tuesday|wednesday|thursday|friday))|"
    r"(?:next (?:week|month)|soon|tomorrow|one day|some ?day|maybe|eventually|"
    r"maybe (?:later|soon|next \w+))[ .!?]*$|"
    r"(?:si |cuando )(?:el seguro|me lo aprueb\w+|lo aprueb\w+)|pendiente|"
    r"(?:no|not yet|not|todavia no|nunca) (?:lo |la |los |las )?(?:he |lo he |la he )?(?:emp(?:ec|ez|iec|iez)\w*|"
    r"comi?en[cz]\w*|start\w*|i take|i start|tomo|tome|compr\w+|pusi\w+|autoriz\w+|surti\w*|llego))\b"
)
"""After a medicine that is spoken of but not taken yet, or not taken at all."""
NEVER_GIVEN: Final = (
    r"\b(?:(?:nothing|none|not|no cells?)(?: \w+)? (?:infused|given|injected|dosed|administered|put in)|"
    r"before (?:they|i|we|it|the|any|getting|my)\b[a-z ]{0,24}\b(?:infus\w+|gave|given|giving|got|getting|"
    r"start\w*|dos\w+|had|cells|drip|anything|treatment)\b|"
    r"never (?:actually |even |really |ever )?(?:had(?= (?:it|them|that|any|one|the|to|"
    r"a (?:single )?(?:dose|drop|infusion))\b| *(?:$|[.,;!)]))|got|started|took|filled|received|infused|dosed|"
    r"given|happened|went|made it|did)\b(?! (?:off|better|worse|along))|"
    r"never ended up|"
    r"(?:bailed|backed out|chickened out|screen failed|failed (?:the )?screening|did not qualify|was not eligible|got rejected|(?:got|was) on (?:the )?placebo|in the placebo|placebo (?:arm|group))|"
    r"(?:never|nunca|jamas) (?:l[oa]s? )(?:compr|tom|recog|surt|empec|inici|us|prob|saqu|pedi|abri)\w*|"
    r"no lleg(?:o|aron|ue) a|"
    r"(?:al final|but|pero|y) (?:al final )?(?:no|nunca) (?:se )?(?:me |nos )?(?:lo |la |los |las )?(?:hicieron|"
    r"hizo|pusieron|puso|dieron|dio|aprobaron|autorizaron|aplicaron|infundieron|autorizo|concreto)\b|"
    r"nunca me (?:lo |la )?(?:pusieron|dieron))"
)
"""In the words about a medicine that was never given."""
MISNAMED: Final = r"\b(?:i (?:said|wrote|typed)|dije) (?:it was )?$"
"""Before the name that a correction takes back."""
BLINDED: Final = (
    r"\b(?:or (?:a |the )?(?:placebo|sugar|dummy|fake)|placebo or|blinded|o placebo|"
    r"either .{1,30} or (?:the )?placebo|unblinded yet|"
    r"(?:might|may|could)(?: have| of)? (?:been|be|got(?:ten)?)(?: the| a| on| just)* placebo|"
    r"(?:not|never) (?:sure |know |found out |told |knew |told me )?(?:if|which|whether|what) (?:it was |i got |"
    r"i had |i was on )?(?:the |a )?(?:placebo|real|drug|arm)|"
    r"or dummy)\b"
)
"""Nobody knows whether it was given."""
NOW_AND_THEN: Final = (
    r"\b(?:on and off|off and on|as needed|"
    r"when (?:needed|i (?:flare|need|hurt|can not)|it (?:flares|hurts|gets)|itchy|things)|prn|"
    r"now and (?:then|again)|sometimes|some days|once in a while|"
    r"every so often|every now and|here and there|occasionally|only (?:if|when|for flares)|for flares|"
    r"during flares|when i (?:have|get|am)|a veces|de vez en cuando|cuando (?:me|tengo|no|hay)|"
    r"si (?:hay|tengo) brote)\b"
)
OVER: Final = (
    r"\b(?:have|ive|has|had)(?: i)? (?:also |already |once )?(?:been on|had|used|taken|tried|done|been given)(?: [\w-]+){1,3} (?:before|b4)(?= *(?:$|[.,;!?)]|(?:and|but|n|now)\b))|"
    r"\b(?:i had (?:it|them) taken (?:out|off)|(?:no|not|none) since|stopped|stopping it|quit|quitting|came off|"
    r"come off|got off|taken off|took me off|pulled me off|went off|discontinued|no longer|any ?more(?! than\b)|tapered off|"
    r"weaned off|used to|"
    r"(?:until|till|til)(?! (?:now|today|date|this day|the present|hoy|ahora|my|the next|they|i (?:see|get|can)|he|she|next|further|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:and )?then|tomorrow))|"
    r"(?:years?|months?|ages|long) gone\b|"
    r"(?:is|was) (?:what|the one) (?:i|we|she|he) (?:had|took|was on|used|were on)(?: (?:it|them))? (?:before|"
    r"then|earlier|back then)|"
    r"(?:it|that|this) (?:is|was) (?:all )?(?:before|years ago|in the past|from before|"
    r"the old one)\b(?! (?:i|my|bed\w*|each|every|food|meals?|breakfast|lunch|dinner))|"
    r"finished|wrapped(?: up)?|concluded|done with|(?:all )?done (?:on|in|last|since|now)|"
    r"(?:was|were) on(?! (?:the |a |last |this |my )?(?:\d|first|second|third|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|"
    r"(?:sept|nov|dec)ember|october|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|christmas|thanksgiving))|"
    r"been off|was taking|ran out|run out|gave up|gave it up|paused|on hold|held|put on pause|"
    r"off (?:of )?(?:it|them|that|since|for|now|all|completely)|am off|is off|now off|before that|failed|"
    r"completed|dropped it|ditched|binned|threw (?:it )?out|"
    r"no more (?:planned|scheduled|booked|coming|to come|after (?:that|it)|since|for me)|"
    r"not (?:getting|having) (?:any )?more|(?:and|&) (?:last|final)|last ever|"
    r"final (?:one|dose|infusion|drip|round|shot|cycle|pill|treatment)|last (?:of|pill of the pack)|"
    r"(?:\d+(?:st|nd|rd|th)|one) and only|only (?:ever )?(?:had|got|did) (?:one|it|the one|1)\b|"
    r"quit(?:ar|aron|o)(?:me|se)?(?! (?:el|la) (?:dolor|hambre|sueno))|me (?:la|lo|las|los) (?:suspend|retir)\w+|"
    r"suspend(?:i|io|ieron|ida|ido|er)\w*|retir(?:aron|ada|ado)|cut it out|"
    r"not (?:on|taking|using) (?:it|them|that|those)|(?:have|has) not (?:taken|had|used|touched) (?:it|any|them|"
    r"one)|washed out|on a break|on a drug holiday|taking a break|been out|is out\b|was out\b|done w\b|none since|"
    r"nothing since|ended|ended it|lo deje|la deje|l[oa]s? (?:me )?(?:solte|corte|corto|cortaron|bote|largue|interrumpi)|descontinu(?:ad[oa]|e|o|aron)|interrumpid[oa]|no me (?:ponen|dan) mas(?= *(?:$|[.,;]))|acabe|termine|hasta(?! (?:hoy|today|la fecha|el dia de (?:hoy|today)|ahora|ahorita|now|right now)\b(?! que\b)))\b|"
    r"\boff\s*$"
)
OFF_BEFORE: Final = (
    r"\b(?:(?:had to|i had que|made me|(?:have|has) made me|forced me to|tuv(?:e|ieron|imos|o) que|"
    r"(?:he|han|hemos) tenido que|hubo que|me (?:hicieron|obligaron a|mandaron))(?: i want to)?(?: (?:me|just|"
    r"also|then))? (?:stop(?: taking)?|quit|(?:come|go|get) off(?: of)?|give up|drop|pause|halt|"
    r"(?:dejar|parar|suspender|interrumpir|abandonar|retirar|quitar|cortar)(?:me|le|la|lo)?(?: de tomar)?)|"
    r"before (?:it )?was(?: also)?|before(?: that)? i had|antes (?:era|tomaba|estaba con|tenia)(?: tambien)?|off|"
    r"(?:break|holiday|pause|rest|time off) from|stopped(?: taking)?|quit(?: taking)?|done with|finished|"
    r"ran out of|out of|dropped|ditched|no more|came off|dejado|deje(?: de tomar)?|gave up)\s*(?:the |my |of |el |"
    r"la |los |las |all |that |with )*$"
)
OTHER_DOSE: Final = (
    r"\b(?:not|no longer|"
    r"ya no)(?: (?:on|at|taking|the|las?|los|de))* \d+(?:[.,]\d+)?(?: ?mgs?)?(?: any ?more)?(?![/.,]?\d)"
)
"""The dose that is not taken any more; the medicine is."""
TO_ANOTHER_DOSE: Final = (
    r"\b(?:warn|scar|put)\w*(?: me| us| him| her)? off\b|"
    r"\b(?:dropp?(?:ed|ing)?|cut(?:ting)?|lower(?:ed|ing)?|reduc(?:ed|ing)|taper(?:ed|ing)?|wean(?:ed|ing)?|"
    r"came|come|coming|went|go|gone|going|brought|took|taken|put|moved|stepped|backed)"
    r"(?: (?:it|that|this|them|me|him|her|us|mine|the dose|my dose))?(?: (?:down|back|off|up|over))* to "
    r"(?=(?:about |around |just |only )?\d)"
)
"""Before the dose that is taken now, whatever was given up for it: "we dropped it to 12.5"; no end of it either."""
ILLNESS_GOES_ON: Final = (
    r"\b(?:(?:it|lupus|sle|les|disease|illness|things) (?:is|are|has been) )?(?:still|always|keeps?)"
    r"(?: (?:is|are|am|being|very|really|so|quite|pretty|all))* "
    r"(?:active|flaring|acting up|kicking off|not (?:under control|controlled)|"
    r"(?:get|getting|got|have|having|has)(?: (?:the|a|an|my|some|these|this|bad|lots of|awful|swollen|sore|joint|skin|"
    r"same|daily|constant|mouth|face|chest))* (?:rash\w*|pains?|aches?|flares?|flare[- ]ups?|swelling|swollen|symptoms?|hands|joints|"
    r"sores?|ulcers|fatigue))\b|"
    r"\b(?:sigo|sigue|still|todavia|aun)(?: (?:con|with|teniendo|having|have|i have|tengo|muy|muchos?|muchas?|esta|is|las?|los|el|"
    r"un|una))* (?:activ[oa]|brotes?|flares?|dolor\w*|inflam\w+|ronchas|sarpullido|sintomas|symptoms?|llagas|"
    r"cansancio|hinchazon)\b"
)
"""It is the illness that goes on, and no medicine: "yes, it is still active"."""
AGAIN: Final = (
    r"\b(?:\d+(?:\.\d+)? ?(?:mgs?)? (?:now|currently|these days)|still(?! (?:feel\w*|puffy|swollen|sore|tired|sick|bloated|hungry|shaky|weak|dizzy|flaring|hurt\w*|ach\w*|itch\w*|bad|rough|a bit|hinchad\w*|cansad\w*|blinded|in pain|no better|not)\b)|currently|right now|at the moment|"
    r"(?:me )?(?:falta|faltan|queda|quedan)(?: solo| aun| todavia)? (?:una?|about|dos|tres|\d+)\b|"
    r"(?:one|two|three|\d+) (?:more )?(?:to go|left)\b|me toca[n]? (?:cada|every|otra)|"
    r"(?:cada|every) (?:\d+ )?\w+ me toca\w*|restarted|re-started|resumed|"
    r"back on(?! (?:the )?(?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|may|jun|"
    r"jul|aug|sep|oct|nov|dec))|"
    r"started (?:it |them )?(?:again|back)|(?:on|taking|take) it again|again now|"
    r"picked (?:it )?(?:back )?up again|now (?:on|at|taking|down to|up to|just|only|i take|\d)|sigo|todavia|"
    r"they have me on|these days|nowadays|as usual|as always|like (?:always|clockwork|usual)|on schedule|"
    r"right on time|went back (?:to|on)(?= (?:it|the|my|them)\b)|la retom\w+|lo retom\w+|l[ao]s? reinici\w+|(?:la|lo) reanud\w+|"
    r"volv(?:i|ieron) a (?:tomar|empezar|usar|dar|poner|mandar)\w*|me (?:la|lo) (?:volvieron a (?:dar|poner|mandar)|regresaron|reiniciaron)|retom(?:e|amos)|"
    r"reiniciaron|reinicie|reanudaron|otra vez (?:la|lo) tomo|volvi (?:a|con) (?:la|el|ella|el))\b"
)
"""It is taken at present, whatever was said before of the past."""
_MONTH: Final = (
    r"(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic)[a-z]*|may|mayo|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
)
NEXT_DOSE: Final = (
    r"(?<!not )(?<!no )(?<!no me )(?<!was )(?<!were )\b(?:(?:(?:i am |it is |is )?due(?: again)?|me tocan?(?: la)?|tocan?|me tocara|"
    r"(?:la |el )?(?:proxim[ao]|siguiente)(?: (?:dosis|infusion|aplicacion|injection|sera|es|me toca|toca|la tengo|seria))*|"
    r"(?:the |my )?next (?:one|dose|infusion|injection|shot|jab|drip|round|cycle)(?: (?:is|will be|due|booked|scheduled|comes))*|next)"
    r"(?: (?:en|in|el|on|para|la|las|at|about|around|early|mid|late|the|start of|end of|a|principios|finales|mediados|de))*) "
    rf"(?:{_MONTH}|\d{{1,2}}(?:st|nd|rd|th|[/.]\d|\b)|2[01]\d\d|next (?:week|month|year)|tomorrow)\b"
)
"""The day of a next dose: the medicine goes on, however long ago the last one was."""
EARLIER_DOSE: Final = (
    r"\b(?:was|were|used to be|down from|up from|from) (?:on |"
    r"at )?\d+(?:[.,]\d+)? ?(?:mgs?)?(?: (?:a day|daily))?(?: (?:of|de) (?:the |my )?[a-z]+)? ?(?:(?:at|in|on|by|around|over|until|til|till|back in|"
    r"before|last) )?(?:the )?$"
)
"""Before the date on which the dose was another one: "was 20 at "."""
YEARS_AGO: Final = r"\b(?:(?:many |some |a few |\w+ )?(?:years?|yrs?)|ages|decades) (?:ago|back)\b"
"""When a medicine was taken that is not taken now."""
SPELL: Final = (
    r"\b(?:got|had|given|gave me|did|finished|completed|took|received)\b(?: \w+){0,3}? (?:\d+|one|two|three|four|"
    r"five|six|a few|a couple(?: of)?|couple) "
    r"(?:(?:day|week|month|year|dose|round|cycle|infusion|drip|pulse|course|session|bag|treatment)s?)(?: (?:of|on))?(?: (?:iv|the|high dose))?\s*$|"
    r"\b(?:got|had|given|gave me|did)\b(?: \w+){0,3} (?:pulse|pulses|course|burst|pack|bolus|round|bag)(?: of)?\s*$"
)
"""Before a medicine that was given for a spell."""
IN_HOSPITAL: Final = (
    r"\b(?:got|had|given|gave me|pumped|received)\b.*\b(?:in|at|while in) (?:the |my )?(?:hosp(?:ital)?|er\b|ed\b|"
    r"a&e|icu|emergency room|ward|urgent care)"
)
ALL_OVER: Final = (
    r"\b(?:both|all(?: of (?:it|them|those|that))?|everything|all \d|all three|neither) (?:are |were |is |got |was |now |been |have been )*(?:gone|stopped|over|done|finished|off|quit|ended|dropped|history)\b|"
    r"\b(?:stopped|quit|off|dropped|finished with|done with|came off|tapered off) (?:both|all|everything|the lot)\b"
)
"""Said of every medicine of the message."""
NOT_TAKEN: Final = r"\b(?:i|he|she|they) (?:do not|does not|am not|is not|are not) (?:take|taking|use|using)(?: (?:it|that|them|those))?(?= *(?:[.,;!]|$))"
"""Said of what was stopped, these words tell of no taking: "I stopped in 2019, I do not take it"."""
NONE_NOW: Final = (
    r"(?<![0-9.])(?:0|zero) (?:right )?now\b|"
    r"\b(?:now|these days|right now|currently|at the moment),? i (?:do not|am not) (?:take|taking|use|using|on) any(?:thing)?(?: of (?:these|them|those))?(?= *(?:[.,;!]|$))|"
    r"\b(?:now|these days|not yet) (?:i (?:take|am on|am taking) )?(?:0(?![.0-9])|zero|nothing|none|no drugs|no meds)\b"
    r"(?! (?:but|else|except|other|apart|more|wrong|new|changed))"
)
"""Whatever was taken before, nothing is now: "mmf until 3 feb. 0 now"."""
_BUT: Final = r"(?! (?:but|else|except|other|apart|bar|besides|stronger|new|strong|more|que|salvo|excepto|mas))"
NOTHING_NOW: Final = (
    r"\b(?:nothing|none|no meds|no drugs|(?:not|not currently|not presently) (?:on|taking) anything|drug free|"
    r"med free|off everything|stopped everything|ningun[oa]|nada)(?: at all)? "
    rf"(?:now|right now|at the moment|at present|presently|currently|these days|as of now|anymore|any more|since|desde|de momento|por ahora|ahora mismo|en este momento|actualmente)\b{_BUT}|"
    rf"(?:^|[.;,!] ?)\s*(?:now nothing|off everything|(?:i am |am )?(?:not|not currently) (?:on|taking) anything|"
    rf"nada ahora|(?:de momento|por ahora|en este momento|actualmente),? (?:nada|ningun[oa]|nothing|none))\b{_BUT}"
)
"""At present nothing is taken."""
WAS_LAST_BEFORE: Final = (
    r"\b(?:last|final|most recent|ultim[oa]|"
    r"lo ultimo)(?: (?:one|thing|drug|med|medicine|medication|treatment|biologic|infusion drug|they tried|"
    r"medicamento|medicina|tratamiento|cosa))?"
    r"(?: (?:that |que )?(?:i|they|we|me|he)? ?(?:had|have had|took|take|was on|used|got|tried|gave(?: me)?|"
    r"put me on|tome|tuve|i took|i had|i take|pusieron|dieron|use|probe))? (?:was|"
    r"were|fue|era)(?: (?:the|my|el|la|un))* $"
)
WAS_LAST_AFTER: Final = (
    r"[ ,]*(?:which |that |it )?(?:was|were|had been|fue|era|ha sido) (?:the|my|el|la|lo) (?:very )?(?:last|final|"
    r"ultim[oa])(?: (?:one|thing|drug|med|medicine|medication|treatment|biologic|of them|of the lot|"
    r"que [a-z ]{2,20}|i [a-z ]{2,16}))?(?= *(?:$|[.,;!(]| (?:and|but|in|on|until|till|y|en|hasta|pero|el)\b))"
)
"""Around the medicine after which none was taken: "the last thing I had was Cellcept", "Saphnelo was the last one"."""
_REST = (
    r"(?:the (?:rest|others|other (?:ones|two|three|drugs|pills|meds|medicines))|everything else|"
    r"all (?:the|of the) (?:rest|others?)|el resto|lo demas|l[oa]s (?:demas|otr[oa]s)|todo lo demas)"
)
_WENT = (
    r"(?:(?:they|he|she|we|i|my doctor|the doctor|have|has|had|all|been|was|were|are|is|got|me|se|l[ao]s?|he|han) )*"
    r"(?:took away|taken away|took (?:them )?off|stopped|quit|gone|finished|over|dropped|came off|discontinued|"
    r"took me off(?: of)?|quit\w+|retir\w+|suspend\w+|deje|dejado)"
)
REST_IS_OVER: Final = (
    rf"\b{_REST},? {_WENT}(?! except| but| apart)\b[^.;!?]*$|"
    rf"\b(?:stopped|quit|took away|dropped|came off|took me off|dejo|deje|quitaron|suspendieron)"
    rf"(?: (?:all|taking))? {_REST}\b(?! except| but)[^.;!?]*$"
)
"""Before what belongs to "the rest", which is not taken any more: "the rest they took away, the methotrexate ..."."""

TAKEN_AFTER: Final = (
    r",? (?:\d+(?:[.,]\d+)? ?(?:mg )?)?(?:(?:that |which |que )(?:(?:es|is) (?:lo que|what) )?)?(?:yo )?(?:(?:still|todavia|aun) )?(?:l[ao]s? )?"
    r"(?:i (?:still )?(?:take|am (?:still )?(?:taking|tomando|on)|inject|use)\b|"
    r"(?:tomo|toma|me pongo|me inyecto|uso|(?:estoy|ando|sigo|esta|sigue) tomando)\b)(?! (?:before|until|till|hasta|antes))|"
    r"(?: since [^.;,]{1,20})?, still (?:on|taking|take) (?:that|it)(?: one)?\b"
)
"""After a medicine that is taken now: "por el metotrexate que tomo los domingos"."""
NOT_YET: Final = (
    r"\b(?:want(?:s|ed)?|going to|will|plan(?:s|ned|ning)?|might|(?<!in )(?<!since )(?<!of )(?<!last )(?<!this )(?<!until )(?<!early )(?<!late )(?<!mid )may(?! \d)|"
    r"considering|thinking (?:of|about)|"
    r"talk(?:s|ed|ing)? (?:of|about)|supposed|about to|hop(?:e|ing)|should|could|would|maybe|"
    r"next (?:week|month|visit)|soon|quiere[ns]?|voy a|van a)\b"
)

OWN: Final = r"\b(?:mine|me|myself|i|own|mio|mia|yo)\b"
OF_ANOTHER_AFTER: Final = (
    rf"'?s?(?: (?:(?:in|on) (?:the|my|our) (?:fridge|cupboard|cabinet|drawer|bathroom|house|freezer|shelf|counter|"
    rf"kitchen|table|medicine \w+)|at home|(?:you|u) (?:see|saw)|here|there))?(?: (?:is|are|was|were|belongs to|"
    rf"for|es|son|de|del|eran?))*,? (?:(?:my|his|her|our|the|mi) (?:{RELATIVES})(?:'?s|s')?|"
    rf"his|hers|theirs)(?![a-z])(?! (?:says|said|told|gave|got me|thinks|wants|hates|made))"
)
BORROWED: Final = rf"(?:{RELATIVES})(?:'s|s'|s)? (?:(?:old|leftover|left over|spare|extra|own|expired|unused) )*$"
"""Before a medicine of another person's supply."""
TOOK: Final = (
    r"(?:^|[,;.]|\b(?:i|and|but|so|just|only|have|been|been taking)) ?(?:i )?(?:have |had |been |was |am |just |"
    r"only |even |did |did take |sometimes |once |still )*(?:took|take|taking|tried|used up|finished up|"
    r"went through|borrow(?:ed|ing)?|pop(?:ped)?|swiped|nicked|stole|used|use|using|ate|downed|finished|had)\b"
    r"(?: (?:some|a few|a couple|one|two|three|\d+|of|pills|tablets|my|the|his|her|from|doses?|la|el|los|las))* ?$"
)

ONLY_LEFT: Final = (
    r"(?:^|[.;,!]) *(?:(?:so|now|and|but|then|it is|i am|y|pero|ahora) )*(?:just|only|solo|nomas|solamente|unicamente)"
    r"(?: (?:on|the|my|taking|take|el|la|tomo))*\s*$"
)
"""Before the one medicine that is taken still."""
ONLY_LEFT_AFTER: Final = r" (?:only|alone|solo|nada mas|nomas)(?: (?:now|left|these days|ahora))?\W*\Z"
"""After its name: "came off everything in spring. plaquenil only"."""
NO_BEFORE: Final = (
    r"\b(?:no|none of|without(?: any)?|zero|sin|nada de|ningun[oa]?|"
    r"not (?:had|taken|on|been on)(?: any)?)\s+(?:(?:more|any|the|my|la|el|mi) )*$"
)
SINCE_AFTER: Final = r"\s*(?:at all |whatsoever |para nada )?(?:since|desde)\b"
"""Around a medicine that was not taken since a day."""

DOSE_START: Final = (
    r"\bto \d+(?:\.\d+)? ?(?:mg)?(?: a day| daily)? ?(?:on |in |since |last |this )?$|"
    r"\b(?:last |dose |doses |was |were |dosis )*(?:changed|adjusted|tweaked|altered|reduced|tapered|bumped|modified|ajustad[oa]|ajustaron|modificaron|"
    r"modificad[oa]|cambiad[oa]|subida|bajada)(?: (?:it|the dose|my dose|back|down|up|la dosis))*(?: (?:in|on|last|this|en|el|around|about|by))* ?$|"
    r"\b(?:since|started|began|starting|start|restarted|on it for|put on it|went on|began taking|diagnosed|"
    r"increased|upped|raised|lowered|cut|bumped|doubled|resumed|went back (?:to|on)|(?:put|got) (?:me )?back on|bajaron|subieron|bajo|subio|redujeron|"
    r"aumentaron|cambiaron|duplicaron|empece|empezamos|empezaron|inicie|iniciaron|comence|comenzaron|reinici\w+|retom\w+|reanud\w+|"
    r"volv(?:i|imos|ieron)(?: a)?|recetaron|mandaron)\b(?:[a-z ,]|\d+(?:\.\d+)? ?(?=mgs?\b|g\b|gramos?|grams?|a \d|to \d)){0,34}$|"
    r"\bfrom (?:the |in |about |around )?$"
)
"""Before the date on which a course or a dose began."""
RESTARTED: Final = r"\b(?:restarted|resumed|started (?:it |them )?(?:again|back)|back on|went back|(?:la |lo )?retom\w+|(?:la |lo )?reinici\w+|reanud\w+|volv(?:i|ieron|imos) a)\b"
"""It was begun again: an earlier last dose is none."""
START_AFTER: Final = (
    r"[ ,]*(?:(?:i|we|they|he|she|my \w+|the \w+|me|la|lo|nos|fue cuando|is when|was when|que|ya|the doctor|mi doctor|otra vez|again) )*"
    r"(?:started|began|restarted|resumed|went back|(?:put|got) (?:me )?(?:back )?on|upped|raised|increased|bumped|doubled|empece|empezamos|empezaron|empezo|inicie|iniciaron|"
    r"comence|comenzaron|reinici\w+|retom\w+|reanud\w+|volv(?:i|imos|ieron)|subieron|subio|aumentaron|recetaron)\b"
)
"""After the date on which a course or a dose began: "in October I started azathioprine"."""
OVER_SINCE: Final = (
    r"\b(?:off|stopped|without|none|nothing|not|done|quit|clean|gone|held|hold|out|any|ended|"
    r"over)\b[a-z ]{0,22}(?:since )?(?:about |around |the |like )*$"
)
"""Before the date since which it is not taken."""
NOT_A_DOSE: Final = (
    r"\b(?:me tocaba\w*|(?:was|were|is) (?:due|supposed|meant)|should have been|tenia que ser|"
    r"back(?: on(?: it)?)?|"
    r"(?:missed|skipped|miss|skip|forgot|forgotten|forget)(?: to (?:take|inject))?(?: (?:it|them|mine|that|one|"
    r"the dose|my dose|the pill|my pills))?|"
    r"out|home|discharged|released|admitted|appointment|appt|visit|see (?:him|her|the doctor)|flared?|relapsed?|"
    r"diagnos\w+|dx|bx|biops\w+|refill(?:ed)?|born|labs?)(?: on| in| till| until| hace| desde hace)? ?$|"
    r"\b(?:missed|skipped|forgot(?: to take)?|olvide(?: tomar)?|me salte|se me (?:olvido|paso)(?: tomar)?|me tocaba|(?:was|were) (?:due|supposed to (?:get|have|take)))"
    r"(?: (?:my|the|la|el|mi|los|las|dose|dosis|of|de|[a-z]{5,})){1,4} (?:on |el )?$"
)
"""Before a date on which something else happened."""
HABIT: Final = r"\b(?:every|each|on|always|cada|todos los|los) (?:single |other )?$"

KEPT: Final = (
    r"\b(?:stopped|quit|dropped|came off|took (?:me|him|her) off|ditched|deje|quitaron|"
    r"suspend\w+)\b[a-z ]{0,12}\b(?:everything|all(?: of (?:it|them))?|the (?:whole )?lot|todo|"
    r"todos)(?: \w+)? (?:except|but|bar|apart from|other than|besides|menos|excepto|"
    r"salvo)(?: for)?(?: (?:the|my|el|la))* ?$"
)
"""Before the one medicine that was not stopped."""
ASKED_TO_STOP: Final = (
    r"\b(?:wants? (?:me|us|her|him) to|(?:do|should|must|will|would|can|could|shall|if) (?:i|we|she|he)(?: (?:have|need|ought) to)?|"
    r"(?:have|has|need|needs|got|supposed|expected|expect me) to|asking me to) (?:quit|stop(?: taking)?|come off|drop|get off|give up|pause)\b|"
    r"\b(?:parece|quiere[ns]?|piden?|recomiendan?|aconsejan?) que (?:me |se )?(?:(?:la|lo|las|los|yo) )?(?:i stopped(?: taking)?|deje|suspenda|pare)\b|"
    r"\b(?:debo|deberia|tengo que|hay que|puedo|podria|habria que|tendria que)(?: yo)? (?:dejar|suspender|parar|quitar)\w*"
)
"""A question, or a demand to come: not that it was stopped."""
NOT_GIVEN_UP: Final = (
    r"(?:\b(?:not|never|nobody|no ?one|dare|no|nunca|ni|nor|jamas|nadie)\b"
    r"(?:(?!\b(?:since|when|after|until|because|and|but|so|any ?more|longer|desde|cuando|porque|y|pero|hasta|si|"
    r"if)\b)[^.,;!?]){0,44}"
    r"\b(?:stop(?:ped|ping|s)?|quit(?:ting)?|com(?:e|ing) off|go(?:ing)? off|get(?:ting)? off|take me off|"
    r"taking me off|taken (?:me |us |him |her )?off|away|skip(?:ping|ped)?|miss(?:ed|ing)?|forget|forgot(?:ten)?|"
    r"drop(?:ping|ped)?|giv(?:e|ing) up|(?:live|do|be|function|go|cope|manage|survive|get by) without|part with|quitar(?:me|nos|en|an)?|quiten?|i stopped(?: taking)?|dej(?:ar|e|en|o|ado)|suspend\w+|salt(?:o|ar|arme|ado|e)|olvid\w+|fall(?:o|ar|e|a|ado)(?: (?:con|en|nunca))?|falt(?:o|ar|e)(?: (?:con|a))?|(?:vivir|estar|andar|aguant\w+|camin\w+|funcion\w+|vivo|puedo|duermo) (?:sin|without))|"
    r"(?<!i )(?<!we )\b(?:(?:do not|never)(?: (?:you|anyone|anybody|even think (?:of|about)|"
    r"dare))* (?:touch(?:ing)?|take away|mess with)|"
    r"hands off|no (?:me )?toquen?|no se metan con)(?= (?:my|mi|mis|el|la)\b))"
    r"(?: (?:me|it|of|off|from|with|away|taking|using|my|the|these|those|this|that|a|an|any|single|1|one|dose|"
    r"dosis|day|dia|mi|mis|el|la|los|las|de|tomar|tomando))*\s*$|"
    r"(?<![a-z] )\b(?:no|todavia no|aun no|nunca|not yet|never) they took off(?: (?:mi|la|el|del todo))*\s*$"
)
"""Before what somebody does not give up: "do not you dare tell me to come off my pred"."""
NO_TROUBLE_WITH: Final = (
    r"\b(?:no|not any|never(?: had)?(?: any)?|nunca (?:he tenido |tuve )?(?:ningun )?|ningun|sin|"
    r"without) ?(?:real |big |major )?(?:trouble|problems?|issues?|complaints?|bother|reactions?|side ?effects?|"
    r"quejas?|problemas?)"
    r"(?: (?:at all|so far|whatsoever))? (?:with|from|about|con|del?|de la)(?: (?:my|the|this|la|el|los|las|mi))* $"
)
"""Before what is there, or taken, and gives no trouble."""
GETS_ON: Final = (
    r"\b(?:get|got|getting|agree\w*) (?:on|along|well)? ?(?:with)(?: (?:my|the|me))* $|"
    r"\b(?:bien|mal) (?:con|with)(?: (?:el|la|the))* $|"
    r"\b(?:luck|joy|success|suerte) (?:with|con)(?: (?:el|la|the))* $"
)
"""Before what was tried: no denial of having had it."""
NOT_GIVEN_UP_AFTER: Final = (
    r"[ ,-]*(?=(?:(?!\b(?:because|porque|since|desde|and|y|but|pero)\b)[^.;!?]){0,40}\b(?:no(?! longer\b)|not|never|nobody|no ?one|nadie|nunca|jamas)\b)(?:[a-z]+ ){0,7}?"
    r"(?:giv(?:e|ing) (?:it |that |them )?up|stop\w*|quit\w*|skip\w*|miss\w*|com(?:e|ing) off|"
    r"go(?:ing)? (?:off|anywhere)|tak(?:e|es|ing) (?:it|that|them|those) (?:off|away|from)|quita\w*|quit|quiten?|"
    r"deja\w*|dejo|salt\w+|olvid\w+)\b"
    r"(?! (?:help|work|taking effect))|"
    r"[ ,-]*(?:(?:both|all|neither|it|they|that|the dose|which|doses?|ha|han|se|has|have) ?)*(?:have|has|had|did|do|are|is|no|not)(?: not)?"
    r" (?:been )?(?:changed?|chang(?:ing|es)|altered|touched|cambiado|cambio|cambian)\b"
)
"""After it: "my pred, nobody is taking that off me"."""
SHORT_COURSE: Final = (
    r"\b(?:dose ?-?pa(?:k|ck)s?|(?:medrol|steroid|pred\w*) pa(?:k|ck)|burst|short (?:course|blast|run)|"
    r"(?:\d+|a|an|one|two|three|four|five|six|seven|ten)[- ](?:days?|weeks?)(?:'?s|s'?)? (?:course|burst|pack|"
    r"taper|worth|supply|of)|"
    r"(?<!cada )(?<!every )(?<!each )(?:\d+|three|four|five|six|seven|ten) (?:days|dias)\b(?! (?:a|per|ago|later|after|before|until|since|apart|"
    r"por semana))|"
    r"course of|a week of|(?:por|durante|for) (?:una semana|a week|1 (?:week|semana)))"
)
"""Medicine for some days and no more."""
LAST_OF_IT: Final = (
    r"\b(?:the |my |l[ao]s? )?(?:last|final|very last|"
    r"ultim[ao]s?)(?: (?:ones?|1|pills?|tablets?|tabs?|doses?|of (?:it|them|the \w+)|pastillas?|dosis|"
    r"tomas?))?(?= *(?:$|[.,;!]|(?:was|were|on|yesterday|today|this|last|me|fue|el|l[ao]|sun|mon|tue|wed|thu|fri|"
    r"sat|two|three|\d|a |black friday|thanksgiving|christmas|xmas|new year|easter|halloween|jan|feb|mar|apr|may|jun|"
    r"jul|aug|sep|oct|nov|dec|boxing day|labou?r day|memorial day|around)))"
)
"""Its last dose was taken."""
BLAMED_BEFORE: Final = r"\b(?:since|because|cause|after|when|once|until|desde que|porque)(?: (?:the|my|el|la))* ?$"
BLAMED_AFTER: Final = (
    r" (?:(?:had|has|was|all|really|just|badly|nearly|almost|me|le|se) )*(?:hurt|damag\w+|ruined|messed|wrecked|"
    r"trashed|killed|fried|burned|affected|stopped (?:working|helping|doing)|quit working|"
    r"failed|wore off|pooped out|not work\w*|gave me|made me|dejo de (?:funcionar|hacer)|"
    r"no (?:me )?(?:hizo|funciono|sirvio)|dano|cayo mal|hizo dano)\b"
)
"""Around a medicine that is the reason for another one: "on quinacrine since Plaquenil hurt my eyes"."""
GOT: Final = r"\b(?:got|had|took|taken|last|infused|injected|given|was|stopped|quit|off|finished)\b[a-z ,]*$"
"""Before "this week", where it tells of a dose."""
RESISTED: Final = (
    r"\b(?:(?:refractory|resistant|unresponsive|non-?responsive|intolerant|refractari[oa]|resistente)(?: (?:disease|lupus|sle|nephritis))?"
    r" (?:to|a|al)|(?:not|never|no)(?: (?:respond\w*|response)) (?:to|a|al)|(?:inadequate|poor|partial|incomplete) response to|"
    r"in spite of|despite having had)(?: (?:the|my|both|all|el|la|l[oa]s|previous|prior))* $"
)
"""Before a medicine that did not help, of which it is not said whether it is taken."""
TAKES_STILL: Final = r"^[ ,(]*(?:which |that |and |but )*(?:i |she |he |they )?(?:am |is |still |keep |now )*(?:still|take|takes|taking|on it|now|\d)\b"
"""Right after it: it is taken."""
CALLED_OFF: Final = (
    r"\b(?:(?:fell|fallen|falling) through|never (?:came (?:off|through|about)|went ahead|happened)|"
    r"(?:was|were|got|been|is) (?:cancell?ed|called off|scrapped)|se (?:cancelo|cayo|suspendio)|lo cancelaron|"
    r"(?:they|he|she|hospital|insurance|i|we) (?:cancell?ed|called off|scrapped)(?: it| that)?(?= *(?:$|[.,;!]| because\b| as\b| when\b| in\b| last\b)))"
)
"""Of a treatment that was planned and not given."""
GIVEN_LATER: Final = r"\b(?:had|got|did|received|gave me) (?:it|that|them)\b|\b(?:later|then|afterwards) (?:had|got|did)\b|\bme l[ao] (?:pusieron|dieron)\b"
"""After what was called off: it was given after all."""
WAS_PLANNED: Final = (
    r"\b(?:planned|booked|scheduled|slot|list|put me down|down for|meant to|supposed to|was going to|were going to|approved|"
    r"programad[oa]|iban? a|apuntad[oa]|lista)\b"
)
WAS_GIVEN: Final = (
    r"\b(?:i|she|he|we) (?:\w+ )?(?:had|got|received|took|did)\b(?! (?:to|a date|a slot|a bed|approved|on the list|put down|it cancell?ed))|"
    r"\b(?:gave|given|infused|me (?:lo|la) (?:pusieron|dieron|pasaron))\b|"
    r"\b(?:second|2nd|third|next|last|other|rest|another|segunda|tercera|siguiente)\b"
)
"""Beside it: it was given at least once."""
ENDS_LATER_BEFORE: Final = (
    r"\b(?:dejo|dejare|voy a dejar|suspendo)(?: de tomar)?(?: (?:la|el|mi))* $|"
    r"(?:me )?(?:quitan|retiran|suspenden|quitaran|(?:van a|quieren) (?:quitar|retirar|suspender)(?:me)?)(?: (?:la|el|mi))* $|"
    r"\b(?:i stop|i finish|(?:i am |we are |they are )?(?:stopping|coming off|quitting|taking me off)|(?:will|going to|plan(?:ning)? to|due to|supposed to) (?:stop|come off|quit))(?: (?:taking|the|my|of))* $"
)
ENDS_LATER_AFTER: Final = (
    r"^ (?:(?:que|ya|until|hasta) )*(?:me |nos )?(?:la|lo|las|los)(?: me)? (?:quitan|retiran|suspenden|quitaran|van a (?:quitar|retirar|suspender)|dejo|dejare)\b|"
    r"^ (?:stops|ends|finishes|is (?:stopping|ending|being stopped)|will (?:stop|end|be stopped))\b"
)
"""Around a medicine that is taken until a day to come that is told: "dejo la prednisona en enero"."""
LAST_LEFT_OUT: Final = (
    r"\b(?:l[ao] |el )?ultim[oa](?: (?:dosis|pinchazo|inyeccion|toma|pastilla|vez))? (?:gone now|no (?:me )?(?:la|lo) (?:puse|tome)|me (?:la|lo) salte|(?:la|lo) (?:olvide|salte|perdi)|se me (?:olvido|paso))|"
    r"\b(?:missed|skipped|forgot)(?: (?:to (?:take|do|inject)))? (?:the|my) (?:last|latest)(?: (?:one|dose|shot|injection))?\b|"
    r"\blast (?:one|dose|shot|injection)(?: (?:i|was|got))* (?:missed|skipped|forgot\w*|cancell?ed)\b|"
    r"\b(?:me )?salte (?:la|el) ultim[oa]\b|\bse me (?:olvido|paso) (?:la|el) ultim[oa]\b"
)
"""The last dose was not taken, so its day is none."""
ONLY_HOW_IT_WENT: Final = (
    r"^(?: (?:just|always|really|only|never|pills?|infusions?|shots?))* (?:(?:made|makes) me (?:(?:so|really|very|too|feel|all) )*"
    r"(?:sick|ill|crazy|throw up|vomit|puke|worse|tired|dizzy|awful|terrible|depressed|miserable|fat|bloated|nauseous|swell\w*|bald)|(?:did|does|do|has|have)(?: not|nothing)(?: \w+)? (?:work\w*|help\w*|done? (?:much|anything|a thing))|"
    r"did nothing|failed(?: me)?|gave me (?:[a-z]+ ){0,3}(?:rash|hives|headaches?|diarrh\w+|nausea|ulcers?|side effects)|"
    r"me (?:cayo|cae|fue|hizo|puso) (?:muy |fatal|bien )?(?:mal[ao]?|dano|loc[ao]|peor|fatal|enferm[ao])|me enferm[oa]|no (?:me )?(?:hizo (?:nada|efecto)|funciono|sirvio|ayudo))\W*(?:at all|for me|nada)?\W*$"
)
"""After a medicine of which nothing more is told than what it did; whether it is taken is not said."""
ENDS_SOON: Final = (
    r"\bno more $",
    r" after (?:tonight|today|tomorrow|this|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the weekend|the \d)",
)
"""Around a medicine that is taken until a day to come: "no more cellcept after tonight"."""
