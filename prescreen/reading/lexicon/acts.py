"""What people do in a conversation beside answering: patterns on normalised text, in the order they are tried.

`WHOLE` patterns must be (nearly) the whole message; `INSIDE` patterns may stand in a longer one.
"""

from typing import Final

POLITE: Final = (
    r"(?:please|pls|hey|hi|hello|ok|okay|um+|uh+|so|well|wait|sorry|and|but|no|yes|can you|could you|would you|"
    r"will you|i would like to|i want to|i wanna|let us|let me|i need to|i have to|just|now|thanks|thank you|"
    r"for now|then|actually|i think i|i think|maybe|may i|can i|can we|could i|could we|do you mind if i|"
    r"is it (?:ok|okay|possible) (?:if i|to)|if i|to|the bot|bot|today|right now|here)"
)

WHOLE: Final[tuple[tuple[str, str], ...]] = (
    (
        "ask_why",
        r"why(?: (?:do|would|does|is|are) (?:you|it|that|this|they|"
        r"the (?:study|team))(?: (?:need|want|ask|asking|have to know|have to ask|matter|important|relevant))?.*)?|"
        r"(?:what|how come) (?:is|do you need|are you asking) (?:that|this|it) for|"
        r"what for|how come|for what reason|what is (?:the|your) reason.*|why (?:that|this|ask)(?: question)?|"
        r"what (?:the (?:hell|heck|fuck|devil) |on earth |in the world )?(?:does|has|is|do) (?:that|this|it|they|"
        r"(?:any|all) of (?:that|this)) (?:have |got |have got )?to do with.*|"
        r"is (?:that|this) (?:really )?(?:necessary|relevant|important|needed)|why do i have to.*|why should i.*|"
        r"(?:how is|is) (?:that|this) relevant.*|reason",
    ),
    (
        "ask_repeat",
        r"ask again(?: please)?|"
        r"(?:can|could|would) you (?:please )?(?:repeat|rephrase|say|"
        r"ask)(?: (?:that|this|it|the|your|question|last|again|one|more|time|please|differently|another way))*|"
        r"repeat(?: (?:that|it|the question|please|last|question|again))*|"
        r"(?:say|ask) (?:that|it) (?:again|one more time)(?: please)?|"
        r"what was (?:the|your|that)(?: last)?(?: question)?(?: again)?|what did you (?:say|ask)(?: again)?|"
        r"pardon(?: me)?|excuse me|sorry\?+|what\?*|huh+\??|come again|again(?: please)?|"
        r"i did not (?:catch|hear|get) that(?: question)?|one more time|say what|once more(?: please)?|eh\?*|hm+\?+|"
        r"what is the question(?: again)?|rephrase.*",
    ),
    (
        "ask_help",
        r"\?+|help(?: me)?(?: (?:please|with (?:this|that|it)))?|(?:i )?do not understand(?: .*)?|"
        r"i am (?:confused|lost|not following)(?: .*)?|(?:that|this|it) is (?:confusing|unclear|not clear)|"
        r"what (?:do|does) (?:you|that|this|it|[a-z -]{2,40}) mean(?: by .*)?|"
        r"what is (?:that|this|it|meant)(?: .{0,30})?|what does .{2,40} mean|"
        r"(?:can|could) you explain(?: .*)?|explain(?: .*)?|"
        r"what (?:is|are) (?:an? |the )?(?!.*\b(?:risks?|side effects?|car-?t|bh002|trial|study|visits?|pay\w*|cost|"
        r"placebo|chances?|sponsor|address|time|weather|name|next|date|results?|odds|benefits?)\b)[a-z0-9 /-]{2,40}|"
        r"(?:i am )?not sure what (?:you mean|that means|that is|this is|you are asking|you want)(?: .*)?|"
        r"no idea what (?:you mean|that is|that means|you are talking about|you want)|"
        r"where (?:do|can|would) i find (?:that|this|it|the|my).*|"
        r"how (?:do|can|would) i (?:find out|know|answer|find).*|"
        r"what (?:do|should|can) i (?:say|write|type|answer|enter|put|do)(?: .*)?|like what|such as|what kind|"
        r"which (?:one|ones|drugs|kind)|for example|meaning|i (?:do not|can not) (?:get|follow) (?:it|this|that|you)|"
        r"what are you asking(?: .*)?|how (?:does|do) (?:this|that|it) work|how should i answer.*|does .{2,50} count|"
        r"do .{2,50} count|is .{2,40} (?:one|included|a (?:drug|vaccine|steroid)|an? .{3,30})",
    ),
    (
        "want_person",
        r"(?:(?:can|may|could) i |i (?:want to|would like to|will) |"
        r"let me )?leave (?:you )?my (?:contact )?(?:details|number|phone(?: number)?|e-?mail(?: address)?|"
        r"name(?: and number)?)(?: with you)?|"
        r"(?:speak|talk|chat|connect|get|transfer|put|contact|call|"
        r"reach)(?:ing)?(?: (?:me|to|with|through|a|an|the|some|real|live|actual|human|person|someone|somebody|agent|"
        r"nurse|doctor|coordinator|staff|team|study|member|representative|operator|people|being|of|your|from|in))+|"
        r"(?:a |an )?(?:real |live |actual )?(?:human|agent|operator|representative)|real person|"
        r"(?:is there|are there|can i get) (?:a |an |any )?(?:real |live |actual )?(?:person|human|someone|people|"
        r"agent).*|"
        r"(?:can|could) (?:someone|somebody|a person|a human|a nurse|the team|you|they) (?:please )?(?:call|phone|"
        r"contact|ring) me(?: .*)?|"
        r"i (?:want|need|would like|prefer|would rather) (?:to (?:talk|speak|chat)(?: to| with)?(?: .*)|"
        r"a (?:human|person|real person|nurse|doctor|call)(?: .*)?|someone real|someone to (?:call|talk).*)|"
        r"call me(?: back)?|give me a (?:call|human|person)|phone number|"
        r"(?:what is|do you have) (?:the|a|your) (?:phone|contact|telephone) ?(?:number)?.*|"
        r"no (?:bots?|robots?|machines?)(?: please)?|human please",
    ),
    (
        "stop",
        r"(?:(?:yeah|yep|yup|right|fine|well)[ ,]+)?(?:stop|quit|exit|end|cancel|enough|abort)(?: (?:it|this|the|chat|conversation|please|now|here|asking|"
        r"questions|everything|talking|messaging|me|texting|screening|program|session|all))*|"
        r"(?:let us|i want to|i would like to|i wanna|can we|can i|please|i will|i am going to) (?:stop|quit|end|"
        r"cancel|leave)(?: (?!(?:my |the |our )?(?:contact )?(?:details|name|number|e-?mail|phone|"
        r"address)\b)(?!(?:when|whenever|later|any ?time|at any|if|once|after|half ?way|part ?way|in the middle|"
        r"during|early|taking|the (?:study|trial)|tak)\b).{0,30})?|"
        r"i am (?:done|out|finished|leaving|going to stop)(?: (?:with (?:this|that|it|you|the questions)|here|now|"
        r"answering))?|"
        r"(?:i have )?had enough(?: (?:of (?!pred|steroid|pill|tablet|meds|chemo|needle|jab|injection).*|now\b.*|thanks?\b.*|thank you\b.*|today\b.*|tonight\b.*|for (?:now|today|tonight|one day|me)\b.*|already|and .*|i .*))?[ .!]*$|(?:that is |this is )?enough (?:for (?:now|today|tonight|me)|questions)|"
        r"no more(?: questions)?(?: please)?|"
        r"i (?:do not|no longer) want to (?:continue|go on|do this|answer (?:any )?(?:more|these)|take part|"
        r"participate|keep going|proceed|carry on)(?: .*)?|"
        r"leave me alone|unsubscribe|i (?:quit|give up)|i changed my mind(?: .{0,40})?|not interested(?: any ?more)?|"
        r"forget it|never ?mind|i withdraw|end chat|basta|salir|i would rather not (?:continue|go on)|"
        r"i would like to stop.*",
    ),
    (
        "pause",
        r"(?:one|1|a|just a|hang on a|hold on a|give me a|wait a|"
        r"gimme a)(?: (?:sec|second|minute|moment|min|mo))(?: please)?|"
        r"(?:hold|hang) on|wait(?: please)?|brb|be right back|"
        r"(?:i will|let me|can i|can we|i need to|i have to|could we|i want to|may i) (?:come back|continue|finish|"
        r"do this|take a break|pause|get back|be back|break|carry on|pick this up)(?: .*)?|"
        r"pause(?: .*)?|(?:take )?a break(?: please)?|later(?: please)?|not now|(?:i am|i will be) busy(?: .*)?|"
        r"(?:give|gimme) me (?:\w+ )?(?:minutes?|moments?|secs?|seconds?|a (?:minute|moment|sec|second)|"
        r"some time)(?: .*)?|"
        r"(?:i need|need) (?:a (?:minute|moment|break|second|sec)|some time|more time|"
        r"to (?:go|get|find|look|check).*)|"
        r"let me (?:get|find|grab|look for|look at|check|look up) (?:my|the|it|that)(?:(?!\d|\bhere (?:we|it|they|i|is)\b|\b(?:found|got) (?:it|them)\b).)*|"
        r"i (?:have|got|need) to (?:go|run|leave)(?: .*)?|gtg|g2g|ttyl|talk (?:to you )?later|someone is at the door|"
        r"not (?:a good|the right) time.*|tomorrow(?: please)?|"
        r"can (?:we|i) (?:do|finish|continue) (?:this|it)? ?(?:later|tomorrow|another).*",
    ),
    (
        "resume",
        r"(?:i am )?(?:back|ready|here)(?: (?:now|again))*(?: .{0,20})?|"
        r"(?:let us )?(?:continue|resume|go on|proceed|carry on|keep going|move on|"
        r"pick up where.*)(?: (?:please|now|then|with the questions))*|"
        r"where were we|(?:i am )?ready to (?:continue|go on|go|start)(?: .*)?|next question|"
        r"ok(?:ay)? (?:continue|go on|next|go ahead)|i want to (?:continue|go on|resume)|let us go(?: on)?",
    ),
    (
        "restart",
        r"(?:start|begin)(?: (?:again|over|all over|from the (?:start|beginning|top)|fresh|new|anew|"
        r"it))+(?: .{0,20})?|"
        r"restart(?: .*)?|reset(?: .*)?|"
        r"(?:from the (?:top|beginning|start)|new chat|start a new .*|do over|"
        r"redo (?:it|this|everything|the whole thing)|begin again)|"
        r"(?:can|could) (?:i|we) start (?:again|over).*",
    ),
    (
        "thanks",
        r"(?:thank|thanks|thx|ty|tysm|cheers|gracias|appreciate it|much appreciated|"
        r"i appreciate (?:it|that|this|you|your help)|"
        r"many thanks)(?: (?:you|u|so|very|much|a|lot|lots|again|for|your|the|help|that|this|really|kindly|info|"
        r"everything|explaining|asking))*",
    ),
    (
        "goodbye",
        r"(?:good ?bye|bye+|bye bye|see (?:you|ya)(?: (?:later|soon|around))?|take care|good night|so long|"
        r"later gator|have a (?:good|nice|great) (?:day|one|night|evening|weekend)|ciao|adios|cya|farewell|"
        r"that is all(?! (?:private|personal|secret|i|we|right|correct|fine|good|true|ok|okay|well|there|of it|"
        r"accurate|perfect)\b)(?: thanks)?)(?: .{0,15})?",
    ),
    (
        "greet",
        r"(?:hi+|hello+|hey+|hiya|howdy|yo|good (?:morning|afternoon|evening|day)|greetings|hola|buenas|buenos dias|"
        r"sup|hi there|hello there|hey there)(?: (?:there|bot|everyone|again|all|doctor|team))*",
    ),
    (
        "bot_challenge",
        r"(?:are|r) (?:you|u) (?:a |an |real|really|human|even|actually|just|still|the )*(?:bot|robot|human|person|"
        r"machine|computer|ai|real|real person|chatbot|program|doctor|nurse|man|woman|alive|there|chatgpt|"
        r"gpt)(?: .{0,30})?|"
        r"(?:am i|is this) (?:talking|speaking|chatting|writing)? ?(?:to |with )?(?:a |an )?(?:real |actual )?(?:bot|"
        r"robot|human|person|machine|computer|ai|chatbot|automated|program)(?: .{0,30})?|"
        r"who (?:are|r) (?:you|u)|what are you|who am i (?:talking|speaking|chatting) (?:to|with)|who is this|"
        r"is (?:this|there) (?:a )?(?:real|human|bot|person|live|automated|ai).*|"
        r"do (?:you|u) have (?:a name|feelings).*|what is your name|"
        r"you are (?:a|just a) (?:bot|robot|machine|computer|program)|who (?:made|built|created|wrote|programmed) you|"
        r"human or (?:bot|robot|machine)|how old are (?:you|u)|"
        r"where (?:are you from|do you (?:live|come from))(?: .{0,15})?",
    ),
    (
        "small_talk",
        r"how are (?:you|u|things)(?: .{0,20})?|how is it going|what is up|whats up|how do you do|nice to meet you|"
        r"tell me a joke|lol+|haha+|hehe+|lmao|rofl|do you (?:like|love) .*|"
        r"you are (?:nice|funny|cute|sweet|smart|great|kind|helpful|awesome|the best)|good (?:bot|job|one)|nice|cool|"
        r"wow|i love you|it is (?:raining|sunny|cold|hot|snowing|my birthday)(?: .*)?|"
        r"happy (?:new year|holidays|birthday|easter)|merry christmas",
    ),
)

INSIDE: Final[tuple[tuple[str, str], ...]] = (
    (
        "delete_data",
        r"\b(?:borr|elimin)(?:a|e|ar|en) todo lo (?:mio|que (?:he|dije|puse|escribi|conte))\b|"
        r"\b(?:delete|erase|remove|wipe|destroy|get rid of|purge|clear|forget)\b[a-z' ]{0,24}\b(?:data|answers?|"
        r"information|info|record|records|history|conversation|chat|everything|details|about me|"
        r"all (?:of )?(?:it|that|this)|what i (?:said|told|wrote)|my stuff)\b|"
        r"\bright to be forgotten\b|\bgdpr\b[a-z ]{0,20}\b(?:delet|eras|request)|\bborra(?:r)? mis datos\b|"
        r"\bforget (?:everything|me|what i)\b",
    ),
    (
        "restart",
        r"\b(?:start (?:all )?over|start again from|restart (?:the )?(?:chat|conversation|questions|screening|this)|"
        r"begin again from)\b",
    ),
    (
        "change_language",
        r"\b(?:speak|talk|write|switch|change|continue|answer|in|understand|use|prefer)\b[a-z ]{0,18}\b(?:spanish|"
        r"espanol|french|german|chinese|mandarin|english|portuguese|italian|arabic|russian|hindi|polish|vietnamese|"
        r"tagalog|korean|japanese)\b(?! (?:measles|flu))|"
        r"\b(?:espanol|en espanol|habla espanol|hablas espanol|se habla|no hablo ingles|no english|my english is)\b|"
        r"\b(?:another|different|other|change(?: the)?|my) language\b|"
        r"^\s*(?:spanish|english|french|german|chinese)(?: please)?\s*$",
    ),
    (
        "bot_challenge",
        r"\b(?:are you|is this|am i (?:talking|speaking|chatting) (?:to|with)) (?:a |an )?(?:real |actual |"
        r"live )?(?:bot|robot|human|person|machine|computer|ai|chatbot|someone real)\b",
    ),
    (
        "want_person",
        r"\b(?:talk|speak|chat) (?:to|with) (?:a |an |some |the |your )?(?:real |live |actual |human )*(?:human|"
        r"person|people|someone|somebody|agent|nurse|doctor|coordinator|staff|study team|team|representative|"
        r"operator)\b(?! about my .* (?:yesterday|last))|"
        r"\b(?:have|get|ask) (?:someone|somebody|a person|a nurse|the team|a human|the study team) (?:to )?(?:call|"
        r"phone|contact|ring|e-?mail|write)(?: me)?\b|"
        r"\bi (?:want|need|would like) (?:a )?(?:human|real person)\b",
    ),
    (
        "stop",
        r"\b(?:i (?:want|would like|need|wish) to stop|please stop (?:asking|this|the|messag|text|contact)|"
        r"stop (?:the|this) (?:chat|screening|conversation|interview)|"
        r"i (?:do not|no longer) want to (?:continue|go on|do this|take part|participate|answer any more|be part of)|"
        r"i am not (?:doing|continuing|going on with) this|end (?:the|this) (?:chat|conversation)|"
        r"i quit (?:this|the (?:chat|study|trial|screening|interview))|quiero parar|no quiero seguir)\b",
    ),
    (
        "medical_advice",
        r"\b(?:(?<!said i )(?<!says i )(?<!said that i )(?<!told me i )(?<!told me that i )(?<!thinks i )(?<!thought i )should|shall|must|can(?! (?:not|never)\b)|could(?! (?:be,|not\b))(?! (?:still )?(?:be|become|get) pregnant\b)|may|is it (?:ok|okay|safe|bad|fine|dangerous|alright) (?:for me )?(?:to|if)|do you (?:think|recommend|advise|suggest)|would you|do i (?:need|have) to|what (?:should|would|can|do) (?:i|you)|is it (?:ok|okay|safe) that|am i allowed to|how (?:do|can|should) i|would it (?:help|be better) (?:if|to))\b[a-z ,']{0,40}\b(?:stop(?:ping)?|skip(?:ping)?|take|taking|start|reduce|lower|double|increase|change|switch|delay|postpone|cancel|wean|taper|come off|go off|get|have|do about|treat|cure|lower|raise|improve|prevent|fix|breastfeed|eat|drink|use)\b[a-z ,']{0,40}\b(?:medicines?|medications?|meds|pills?|drugs?|dose|doses|prednisone|steroids?|plaquenil|hydroxychloroquine|methotrexate|cellcept|mycophenolate|imuran|azathioprine|benlysta|rituximab|vaccines?|shots?|jab|surgery|operation|appointment|ibuprofen|tylenol|antibiotics?|treatment|birth control|diet|supplements?|creatinine|platelets|hemoglobin|wbc|white count|flares?|rash|pain|fever|symptoms?|infection|lupus|it)\b|"
        r"\b(?:is|are) (?:that|this|it|these) (?:normal|dangerous|bad|too (?:high|low)|serious|worrying|high enough|"
        r"harmful)\b(?: (?:for|to) .*)?\?|"
        r"\b(?:is|are) (?:my|\d[\d.,]*|a|an) ?[a-z0-9 .,/%]{0,40}\b(?:normal|dangerous|bad|good|too (?:high|low)|"
        r"serious|ok|okay|safe|worrying|high enough|harmful)(?: (?:for|to) .*)?\?|"
        r"\bwhat (?:does|do) (?:my|this|that|it|a|an) [a-z0-9 ]{2,40} (?:mean|say) (?:for|about) (?:me|my)\b|"
        r"\bis it (?:safe|dangerous|bad|harmful|ok|okay) (?:to|if|for)\b|"
        r"\bwhat (?:medicine|drug|treatment|dose) (?:should|would|is best|do you)|"
        r"\b(?:do i|could i|might i) have (?:cancer|an? infection|nephritis|a flare)\?|"
        r"\bcan you (?:diagnose|prescribe|refill|check my|look at my|interpret)\b|"
        r"\bgive me (?:advice|a prescription)\b",
    ),
    (
        "frustration",
        r"\b(?:this is (?:so |too |really |very |just |getting )*(?:stupid|ridiculous|annoying|frustrating|dumb|"
        r"useless|pointless|a waste|taking (?:too long|forever|ages)|long|nonsense|bullshit|bs|crazy|insane|"
        r"exhausting|tiring|boring|silly)|"
        r"waste of (?:my )?time|(?:i|you) (?:already|just) (?:told|answered|said|asked)(?: (?:you|that|this|me|it))+|"
        r"(?:so|too) many questions|how much longer|are we (?:done|finished|there) yet|"
        r"you (?:keep|are) asking (?:me )?(?:the same|again)|"
        r"you (?:are|r) (?:so |really |very )?(?:stupid|useless|dumb|annoying|an idiot|an? moron|terrible|"
        r"not listening|not helpful|not helping|no help)|"
        r"stupid (?:bot|question|questions|machine|thing)|you do not (?:understand|listen|get it)|"
        r"are you (?:deaf|stupid|kidding|serious|even listening)|for (?:fuck|god|christ|heaven)'?s? sake|wtf|ffs|"
        r"omg (?:stop|enough)|"
        r"i (?:hate|am sick of|am tired of|am fed up with|can not stand) (?:this|these|you|the questions|forms|bots?)|"
        r"i am (?:so |really |getting )*(?:annoyed|frustrated|angry|pissed|fed up|sick of this)|fuck (?:you|this|off)|"
        r"screw (?:you|this)|shut up|piss off|idiots?|killing me|is killing me|drives me (?:crazy|nuts|mad))\b",
    ),
    (
        "correct",
        r"\b(?:i (?:made|have made) a (?:mistake|typo|error)|"
        r"that (?:was|is) (?:a )?(?:mistake|typo|wrong|incorrect|not right|an error)|"
        r"(?:i |let me )(?:need to |want to |would like to |have to )?(?:correct|change|fix|update|edit|amend|revise|"
        r"take back)(?: (?:something|that|it|my|an|the|what|one|a))+|"
        r"i (?:meant|mean to say|should have said|misspoke|mistyped|got (?:that|it) wrong|said (?:that |it )?wrong|"
        r"answered (?:that )?wrong|gave (?:you )?the wrong|typed (?:it )?wrong|put the wrong|clicked (?:the )?wrong|"
        r"pressed (?:the )?wrong)|"
        r"(?:my|the|one|some|two) [a-z0-9 ]{2,30} (?:was|is|are|were) (?:not right|not correct|wrong|incorrect|a typo|"
        r"off|missing)|"
        r"(?:something|one|there) (?:thing )?is (?:(?:a|one) (?:mistake|error)|wrong|not right|missing|off)|"
        r"(?:change|correct|update|fix|edit) (?:my|the) [a-z]|correction\b|scratch that|strike that|go back(?: to)?|"
        r"previous question|my (?:last|earlier|previous) answer|change (?:my|the|that) answer|"
        r"wait[, ]+(?:that is|i|no|it is|my|actually|the)|hold on[, ]+(?:the|that|i|my|it)|"
        r"sorry[, ]+(?:i meant|it is|that is|\d|my|not|it was)|oops|my bad|whoops|"
        r"actually[, ]+(?:i|it|my|no|that|yes|the)\b|not \d[\d.,]*[, ]+(?:but )?\d|\d[\d.,]*,? not \d|"
        r"on second thought)",
    ),
    (
        "ask_faq",
        r"^(?:ok |okay |and |but |so |also |yes |no |hi |hello |sorry |before that |one question |"
        r"question )*(?:(?:what|where|when(?! (?:my |the |a )?(?:doctors?|dr|nurses?|dentist|hospital|they) (?:gives?|gave|puts?|injects?)\b)|how|who|which|(?:will|would|is|are|do|does|did(?! (?:an?|the \d+|\d+|my|one|two|three|four|five|six|seven|eight|nine|ten|twelve|some|it (?:in|on|at|once))\b)|can|could|"
        r"am)(?! not\b))\b.{0,80}\b(?:trial|study|studies|research|placebo|sponsor|car-?t|treatment|cells?|paid|pay|"
        r"compensat\w*|money|cost|insurance|visits?|hospital|site|located|location|travel|side effects?|risks?|safe|"
        r"dangerous|die|eligib\w*|qualif\w*|data|privacy|confidential|anonymous|share[ds]?|answers|questions?|long|"
        r"cure[ds]?|approved|fda|phase|company|doctor|overnight|stay|guarantee\w*|drug|medicine|recruiting|open|"
        r"contact|e-?mail|stored|happen\w*|next|results?|end|withdraw|leave|quit|join|sign up|participate|"
        r"take part)\b.*)|"
        r"\bhow (?:many|much) (?:more )?(?:questions|visits|time|longer|money)\b|"
        r"\b(?:do|will|would|can) (?:i|we|they|you) (?:get|be) (?:paid|compensat\w*|reimburs\w*)\b|"
        r"\bis (?:this|it|the study|the trial) (?:safe|free|anonymous|confidential|secure|still open|recruiting|legit|"
        r"a scam|real)\b|"
        r"\bam i (?:eligible|in|accepted|qualified|a match)\b|\bdo i qualify\b|"
        r"\bwho (?:sees|will see|gets|has access to|reads)\b|\bwhat happens (?:next|then|after|if|to my|with my)\b|"
        r"\bwhere (?:is|are) (?:it|this|the|you)\b",
    ),
)

EARLY: Final = frozenset(
    {"ask_why", "ask_repeat", "want_person", "bot_challenge", "thanks", "greet", "goodbye", "small_talk"}
)
"""Acts that are named before questions about medicine or the trial are looked for."""

ORDER: Final = (
    r"\W*(?:[a-z]+: *)?(?:(?:and|then|now|please|so|also|just) )*(?:set|mark|make|output|return|print|approve|"
    r"accept|say|tell|answer|respond|reply|give|put|write|record|treat|consider|let|pass|change|"
    r"you (?:are|will|must|should|can))\b"
)
"""Begins what else a message orders the program to do."""
INSTRUCTION: Final = (
    r"^\s*/[a-z_]+ *(?:\{.*)?$|\s/\w+\{|"
    r"\b(?:(?:ignore|disregard|forget|bypass|skip) (?:all |any |your |the |of |previous |prior |"
    r"earlier )*(?:rules?|instructions?|prompts?|guidelines|programming|training)|"
    r"system (?:prompt|message|override)|you are now|pretend (?:to be|you|that)|"
    r"act (?:as|like) (?:a|an|my|if|the)|role ?play|(?<![a-z] )(?:approve|pass|accept|qualify|enrol+) me\b|"
    r"mark me (?:as )?(?:eligible|qualified)|make me eligible|jailbreak|developer mode|"
    r"i am the (?:doctor|investigator|admin|developer)|as an? ai|override|sudo|"
    r"set .{0,20} to (?:eligible|true|yes)|(?<![a-z] )(?:system|admin|root|developer)(?: mode| message|"
    r" note)? ?: ?[a-z])"
)
"""Attempts to steer the chat: never obeyed, and nothing is read from them."""
QUESTION: Final = (
    r"^(?:and |but |so |ok |okay |also |well |hi |sorry |oh |wait |then )*(?:what|why|when|where|who|whom|whose|"
    r"which|how|is (?:it|this|that|there|the|my)|are (?:you|there|these|they|we)|am i|do (?:you|i|they|we)|does|"
    r"did (?:you|they)|can (?:you|i|we|they)|could (?:you|i|we)|would (?:you|it|i|that)|"
    r"will (?:you|i|it|the|they|this|there)|should i|shall i|may i|"
    r"is [a-z]+(?: [a-z]+)? (?:when|where|the same|a kind|like|caused by)|do (?:[a-z-]+ ){1,5}count|"
    r"has (?:the|this|it)|have you|was (?:it|that|this)|"
    r"you (?:saying|calling|telling|suggesting|think(?:ing)?|reckon|kidding|joking|having a laugh))\b"
)
WEAK_CORRECTION: Final = (
    r"\s*(?:(?:yes|yeah|yep|no|nope|well|oh)[, ]+)?(?:(?:actually|wait|hold on|sorry|oops|whoops|"
    r"on second thought)[, ]+)+(?!.*\b(?:mistake|meant|wrong|correct|change|fix)\b)"
)
NOT_NOW: Final = r"\s*(?:no |um+ |uh+ )?not (?:now|right now|at the moment|yet|today|currently)[ .!]*"
POLAR_QUESTION: Final = r"(?:^|[.?!] )(?:do|are|have|has|is|did|were|was) (?:you|it|a|the|there|any)\b"
"""A question to which "not now" is an answer, not a wish to pause."""
OPENING: Final = (
    r"\s*(?:[\"']+\s*|"
    r"(?:u+h*m+|u+h+|h+m+|e+rm*|o+h|a+h+|hi|hello|hey|hi there|good (?:morning|afternoon|evening|day)|greetings|well|so|"
    r"ok|okay|alright|all right|look|listen|pues|bueno|mire|mira|a ver|answer|my answer(?: is)?|"
    r"re(?:garding)?(?: your)? question|doc|doctor|nurse|sir|madam|ma'am)"
    r" ?[,.!:-]+\s*|(?:u+h*m+|u+h+|h+m+|e+rm+)\s+|"
    r"(?:honestly|frankly|truthfully|to be (?:quite |really )?honest(?: with you)?|to tell (?:you )?the truth|tbh|"
    r"la verdad(?: es que)?)[ ,.:-]+|"
    r"(?:well|oh|hello|hi) (?:love|dear|darling|doc|doctor|my friend)[ ,.!-]+|"
    r"(?:so|well|ok|okay|oh|alright) (?=(?:no|nope|none|not|never|yes|yeah|maybe|perhaps|i|my|it is)\b))+"
)
CLOSING: Final = (
    r"(?:[ ,.!;:-]*(?<=[ ,.!;:-])(?:lol|haha+|hehe+|:-?\)|:-?d|;-?\))|"
    r"[ ,.!]*[\"']+|"
    r"[ ,.!]*[\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F\u200D]+|"
    r" *, *(?:(?:my )?(?:dear|love)|darling|hun|mate|man|bro|dude|doc|doctor|sir|madam|ma'am|la verdad)|"
    r" (?:fr+|frfr|ngl|tbh|no cap|istg|deadass|i swear|on god)|"
    r"(?:(?<=you that)|(?<=told you)|(?<=i said)|(?<=of them)|(?<=of those)|(?<=of these)) (?:(?:my )?(?:dear|love)|darling|hun|pet|duck|mate|man|bro|bruh|dude|doc|honey)|"
    r"(?<!far as)(?<!that)(?<!what)(?<!if)(?<!did)(?<!do),? you know|"
    r"(?: *[,.!;:-]+ *)(?:many |ok |and )?(?:thanks|thank you|thx|tysm|ty|cheers)(?: so much| very much|"
    r" a lot)?)+[ .!]*$"
)
"""Politeness before and after what a message says."""
PLAIN_POLE: Final = (
    r"[\W_]*(?:(?:well|oh|um+|uh+|hm+|ok|okay|so|honestly|actually)[ ,.]+)*(?:yes|yeah|yep|yup|ya|yea|no|nope|nah|"
    r"none|never|not|neither|correct|si)\b"
)
"""A message that opens with a yes or a no is an answer, whatever follows."""
BARE_POLE: Final = (
    r"[\W_]*(?:(?:well|oh|um+|uh+|hm+|ok|okay|so|but|and|honestly|actually|haha|lol)[ ,.]+)*(?:yes|yeah|yep|yup|no|nope|nah|none|"
    r"never|neither|si)(?:,? (?:thanks|thank you|sorry|sir|dear|none of (?:them|those|these)|nothing|of course|not))*[\W_]*"
)
"""A sentence that is all yes or no."""
HEALTH: Final = (
    r"\b(?:heart|cardi\w+|kidneys?|renal|liver|lungs?|brain|stomach|joints?|skin|chest|blood|veins?|thyroid|"
    r"spleen|bones?|spine|womb|uterus|breasts?|tumou?rs?|cancer\w*|lupus|nephritis|flares?|rash\w*|pain\w*|"
    r"ache\w*|sore\w*|swell\w*|swollen|fever\w*|fatigue\w*|exhausted|dizzy|breath\w*|seizures?|strokes?|infect\w+|"
    r"virus\w*|ill|illness\w*|disease\w*|diagnos\w+|condition|symptoms?|doctors?|nurses?|clinic\w*|hospital\w*|"
    r"ward|surge\w+|operat\w+|transplant\w*|biops\w+|scans?|mri|echo|ecg|x-?rays?|tests?|tested|results?|labs?|"
    r"report|medic\w+|meds?|pills?|tablets?|drugs?|doses?|infusions?|injections?|shots?|vaccin\w+|jabs?|booster|"
    r"steroids?|chemo\w*|dialysis|treat\w*|therap\w+|pregnan\w+|birth control|periods?|menopaus\w+|breastfeed\w*|"
    r"allerg\w+|antibod\w+|antibiotics?|mg|mmhg|\w+ologist|gp|icu|er)\b"
)
OF_A_PERSON: Final = r"\b(?:i|my|me|we|our|he|she|his|her|they|it)\b"
ASKS_OR_ORDERS: Final = (
    r"\W*(?:please |hey |ok |okay |so |and |also |um |well )*(?:what|what's|how|when|where|who|which|why|is|are|"
    r"can|could|would|will|do|does|did|should|am|tell|show|give|play|set|turn|put|add|remove|delete|cancel|find|"
    r"call|send|make|book|order|remind|read|open|start|switch|let|list|check|get|explain|translate|convert|spell|"
    r"define)\b"
)
ASKS: Final = (
    r"\s*(?:but |and |so |ok |also )*(?:(?:why|what is|what does|what do you|how come|who)\b|"
    r"(?:will|would|do|does|can|could|should|shall|is|are|am|may) (?:i|we|you|they|it|there|the study|the trial|"
    r"this study|this trial)\b)"
)
"""A question, with or without its mark."""
HABIT: Final = r"i (?:quit|give up|gave up)\b"
"""A sentence beside others that tells of a habit given up: "I used to smoke. I quit."."""
RHETORICAL: Final = (
    r"\bwho (?:would|is|does) not\b|\bwhy else (?:would|do|am|did) i\b|\bwhat else (?:would|am) i\b|"
    r"\bwhy (?:would|should|wouldn't) i (?:not|ever|suddenly|start|bail|skip|miss|stop|quit|say no|pass|lie)\b|"
    r"\bwhere do i sign\b|\bwhat (?:have|do) i (?:got |have )?to lose\b|"
    r"\b(?:donde|where) (?:hay que |se |tengo que )?firm\w+|"
    r"\bpor que (?:iba|voy) a (?:no|faltar|fallar|decir que no|mentir)\b|\bque (?:puedo|tengo que) perder\b"
)
"""Sounds like a question and is an answer."""

TURN: Final = (
    r"(?:(?:hang on|hold on|wait|one (?:sec|second|moment|minute)|just a (?:sec|second|moment|minute)|sorry|"
    r"excuse me)[ ,.!-]*)+"
)
"""Words that ask for one's turn before a question."""
