"""Words of danger that are none, whatever stands around them: care that sounds like force, plays and films, work with
danger, old mistakes, boots and masks. They are made unreadable before danger is looked for; the rest of the message is
read as it stands.
"""

from typing import Final

_CARING: Final = (
    r"(?:eat (?:breakfast|lunch|dinner|properly|well|more|better|healthy|something|"
    r"my (?:greens|vegetables|breakfast))|"
    r"drink (?:water|tea|milk|more water|plenty|enough|more)|rest\b|lie down|sit down|slow down|nap|"
    r"take (?:it easy|a (?:rest|break|nap)|things slowly|my (?:[a-z]+ )?(?:tablets|pills|meds|medicines?|"
    r"medication|vitamins))|"
    r"go (?:to (?:every|each|all|the|my|physio\w*|bed|church|yoga|the gym)|for (?:a|my) (?:walk|check\w*)|outside|"
    r"easy)|"
    r"wear (?:a |my |the )?(?:hat|sun\w*|scarf|coat|gloves|mask|socks)|walk\b|exercise|stretch|laugh|smile|giggle|"
    r"(?:promise|ask|write|fill)|do (?:my )?(?:exercises|yoga|physio)|keep (?:all )?my appointments|"
    r"see (?:a|the|my) (?:doctor|gp|nurse|specialist))"
)
_NOT_HARSH: Final = (
    r"(?!.*\b(?:or (?:he|she|they|i am|else)|hits?|hurts?|locks?|floor|punish\w*|scared|afraid|angry|shout\w*|"
    r"threat\w*|against my will|do not want|sleepy|drugs?|knocks? me|sore)\b)"
)
_ANIMAL: Final = (
    r"(?:dog|cat|puppy|kitten|horse|pony|hamster|rabbit|parrot|budgie|guinea pig|cow|goat|hen|tortoise|terrier|"
    r"labrador|spaniel|poodle)s?"
)
_TOLD: Final = (
    r"(?:play|plays|film|films|movie|movies|book|novel|story|opera|musical|series|episode|podcast|documentary|"
    r"soap|show|programme|program|song|poem|drama|thriller|painting|comic)"
)
_NO_TURN: Final = r"(?:(?! (?:and|but|so|because|like) (?:i|my|me|it|now)\b)[a-z' ]){0,70}"
_WORKER: Final = (
    r"(?:police(?:man|woman)?|officer|paramedic|firefighter|fireman|soldier|veteran|medic|coroner|undertaker|"
    r"counsell?or|lifeguard|first aider)"
)
_STRANGER: Final = (
    r"(?:neighbou?rs?|colleague|co ?worker|workmate|stranger|passenger|customer|teacher|priest|vicar|lady|woman|"
    r"man|bloke|guy|old boy|old fella|postman|someone|somebody)"
)

_DEVICE: Final = (
    r"(?:fistula|shunt|graft|picc(?: line)?|port(?:acath)?|permcath|permacath|central line|catheter|pacemaker)"
)

_USELESS: Final = (
    r"(?:you|your|you are|u|youse|yous|y'?all|this (?:thing|bot|chat|app|site)|the bot)(?: (?:lot|guys|people|are|r|is|all|just|"
    r"so|both|really|completely|totally|absolutely|a bunch of|a load of|bloody|fucking|effing|pretty))* "
    r"(?:useless|rubbish|hopeless|idiots?|morons?|crap|trash|garbage|pathetic|a joke|a waste of (?:my |our )?time|clueless)\b"
)
"""Anger at the program or at those behind it."""

ENGLISH: Final = (
    rf"(?:(?:what a |such a |a |total |complete )*waste of (?:my |our )?time[,.! ]+(?:and )?)?{_USELESS}|"
    rf"(?:has|have|had|got|with|put|made|placed)(?: in)? (?:an?|his|her|my|their|the)(?: (?:dialysis|av|new|old))* {_DEVICE}"
    r"(?: (?:in|on|under|for|put in) (?:(?:his|her|my|their|the) )?(?:left |right |upper )*(?:arm|chest|neck|wrist|forearm|leg|heart|dialysis|chemo))*|"
    r"(?:every (?:single )?(?:day|morning|night)|daily|(?:once|twice) a day|each (?:day|morning|night)|as (?:usual|prescribed|always))"
    r"\b[^.!?]{0,24}\b(?:took|have taken|had) (?:them|it|mine|those|these) (?:all )?(?:this morning|today|last night|yesterday|at (?:breakfast|lunch|dinner)|with (?:my )?(?:breakfast|lunch|dinner|food))(?=\s*(?:$|[.,;!?]))|"
    r"\b(?:let us|can we|could we|shall we) (?:finish|end|stop|do) (?:this|it|the rest|here) (?:tomorrow|later|another (?:day|time)|next week|on [a-z]+day)\b|"
    r"\b(?:yellow|hay|typhoid|scarlet) fever\b(?! (?:now|today|since|after))|"
    r"\bpregnan\w*\b[^.;!?]{0,24}\bnot (?:planning|going|hoping|wanting|trying|looking|meant|about) to be\b|"
    r"(?:terrified|scared|afraid|petrified|frightened|scared stiff) of (?:the )?(?:needles?|blood|injections?|jabs|shots|hospitals?|dentists?|drips?|spiders|flying|lifts|scans?)\b(?:(?! (?:but|and) )[^.;!?]){0,60}\bthinking (?:of|about) (?:it|them|that)\b|"
    r"(?:traffic|parking|drive|driving|road|commute|stairs|heat|hill|queue|bus|motorway)\b[^.;!?]{0,40} is (?:pure |absolute |just |sheer )?(?:suicide|murder|death)\b|"
    r"(?:this|the|your|that) (?:chat|form|app|website|site|bot|questionnaire|paperwork|screen|page|letter|bill)s? (?:gives?|gave|is giving|are giving|will give) me (?:a |an )?(?:chest pains?|heart attack|stroke|seizure|heart failure|palpitations)|"
    r"breath(?:es|ing|ed) down my neck|"
    r"(?:pass out|faint|throw up|be sick|cry|run) (?:just )?(?:(?:from|by) )?(?:thinking (?:of|about) (?:it|them|that|needles|blood)|(?:at )?the (?:mere )?(?:thought|sight|smell) of (?:it|them|that|needles?|blood|one))\b|"
    r"\bthe (?:chest|heart|belly|head|back) (?:kind|one|pain|type) (?:went away|(?:is|has|was) gone|has stopped|stopped|cleared|left)\b[^.;!?]{0,40}|"
    rf"(?:watch\w*|saw|seen|read|reading)(?: [a-z]+){{0,3}} {_TOLD}\b{_NO_TURN}|"
    r"(?:my|our|the|a|an) (?:[a-z]+ )?(?:patients?|clients?|residents?|pupils?|students?)(?: [a-z]+){0,2} (?:had an? (?:seizure|fit|stroke|heart attack|turn|overdose)|collapsed|fainted|died|jumped|overdosed|passed out)|"
    r"(?:phone|computer|laptop|printer|app|website|car|wi-?fi|keyboard|autocorrect|internet|screen|tablet)(?: [a-z]+){0,2} (?:had an? (?:seizure|stroke|fit|meltdown|heart attack|turn)|died|is dying|killed itself)|"
    r"lost (?:so much |a lot of |litres of |too much )?blood\b[a-z' ]{0,40}\b(?:back in|in) '?(?:19|20)?\d\d\b|"
    r"(?:jump|throw myself|chuck myself|fling myself) (?:out of|out|off|from)(?: [a-z]+){1,2}(?=[a-z ,.!]{0,20}\b(?:haha\w*|lol|kidding|joking|jk|ground floor|bungalow)\b)|"
    r"(?:want to|could|gonna|going to) (?:die|cry|scream)(?=[ ,.!]*(?:haha\w*|lol|jk|hehe|lmao|jaja\w*)\b)|"
    r"suicide is (?:against|a sin|not (?:an option|for me|my thing|something)|never an|forbidden|wrong)[^.;!?]{0,40}|"
    r"(?:what if|could|can|will|would|do people|might|does it|does anyone)(?: (?:i|it|they|you|people|the [a-z]+|anyone|ever|make|makes|get|gets|become|becomes|feel|feels|go|turn|me|one)){0,4} suicidal (?:from|on|because of|with|after|by)[^.;!?]{0,40}|"
    r"can not (?:really |even )?(?:open|look at|smell|touch|go near|walk past|stand)(?: (?:the|a|an|any|my|that))? (?:[a-z]+ )?(?:fridge|kitchen|shops?|eggs?|nuts?|peanuts?|fish|shellfish|milk|food|meat|cats?|dogs?|flowers|perfume)\b|"
    rf"(?:makes?|making|made|forces?|forcing|nags?|nagging|bosses|bossing|orders|begs|helps?) me (?:to |into )?(?:go and )?{_CARING}{_NOT_HARSH}|"
    r"keeps? my (?:pills|tablets|meds|medicines?|medication)(?: [a-z]+){0,4} (?:so (?:that )?i (?:do not|never|will not|can not) (?:mix|forget|lose|muddle|miss|double|get)|in (?:order|a box|a dosette))|"
    r"chok(?:es|ed|ing) (?:me|us|him|her) up|chok(?:e|es|ed) up\b|"
    rf"{_TOLD}(?: [a-z]+){{0,2}} (?:is |was |were )?(?:about|in which|on|where|that|whose|of|with) (?:an? |the |some |two |this )?(?:[a-z]+ )?(?:man|woman|boy|girl|lad|person|people|couple|family|murder\w*|suicide\w*|killer|detective|doctor|nurse|everyone|everybody|someone|soldier|mother|father|death|poison\w*|disease|king|queen|cancer|who|lover|girl|teenager|student)\b{_NO_TURN}|"
    r"(?:deal|deals|dealt|dealing|work|works|worked|working|help|helps|helped) with (?:[a-z]+ ){0,2}(?:suicid\w+|overdoses?|deaths?|strokes?|stabbings|shootings|seizures|heart attacks|trauma|dying people|the dying|the dead)|"
    rf"(?:i am|i was|used to be|work\w*|retired) (?:as )?(?:an? )?(?:[a-z]+ )?{_WORKER}[a-z ,]{{0,24}}(?:suicid\w+|deaths?|strokes?|overdoses?)|"
    r"\b(?:two|three|many|several|of|few|about|the) suicides\b|suicides (?:on|in) (?:my|the) [a-z']+ (?:side|family)|"
    r"(?:gun|shotgun|rifle|firearms?|pistol) (?:licen[cs]e\w*|certificate|club|dog|permit|range)|shoot\w* clays?|"
    r"clay (?:pigeon )?shoot\w*|"
    r"nothing to live for (?:but|except|apart from|other than) (?!death|dying|pain)|"
    r"make (?:you|people|one|someone|somebody|patients|anyone|a person|us) (?:feel )?suicidal|"
    r"cause (?:[a-z]+ ){0,2}(?:suicid\w+|depression|death)|"
    r"(?:chances?|odds|likelihood|probability) of (?:not |never )?(?:waking(?: up)?|dying|death|surviv\w+|"
    r"bleeding|a (?:stroke|fit|seizure|reaction|heart attack))|"
    r"can not feel my (?:feet|toes|fingers|hands|face|ears|nose|bum|backside) (?:in|from|with|because of|on|after) (?:these|this|the|those|my|an?|all) (?:[a-z]+ )?(?:boots?|shoes|heels|wellies|cold|chair|seat|snow|frost|weather|bike|saddle|gloves|skates)|"
    r"(?:laugh\w*|giggl\w*|danc\w+|sang|singing)(?: [a-z]+){0,4} (?:till|until|so (?:hard|much)(?: that)?|that) (?:i|we) (?:could|can) not (?:breathe|speak|stand|talk)|"
    r"can not (?:really |even )?breathe (?:in|with|under|through) (?:this|these|that|the|a|my) (?:mask|dress|jeans|bra|corset|tie|suit|costume|heat|collar|crowd|nose|wetsuit)|"
    r"still (?:miss|mourn|think (?:of|about)|talk (?:of|about)) (?:him|her|them)|"
    r"(?:scar|frighten|worr|bor)\w* (?:me|us|them|him|her|everyone) to death|"
    r"(?:slap|tap|smack|hit)s?(?:ping)? (?:my|the) (?:arm|hand|"
    r"veins?)(?=.{0,24}\b(?:red|miss|vein|raise|blood draw|needle)\b)|"
    r"(?:do|sign|write|fill|type)(?: [a-z]+){0,2} (?:by|with) my own hand|"
    r"(?:igg|counts?|numbers|levels?|iron|ferritin|potassium|platelets|complement|h(?:a)?emoglobin|energy|vitamin d)(?: (?:is|are|was|were|has|have|been|always|all|still)){0,3} (?:on|through) the floor|"
    r"nothing (?:holds|touches|helps|controls|shifts) it\b|"
    r"half (?:of )?my (?:vision|sight) (?:is|was) (?:gone|lost) (?:from|since|after|because of) (?:it|that|the)\b|"
    r"(?:boss|job|company|employer|manager|work|shifts?)(?: [a-z]+)? (?:forces|makes|forced|"
    r"made) me (?:to )?(?:work|do (?:overtime|nights|weekends)|come in|stay late)|"
    r"beaten to (?:the|it|a|second|first)|"
    r"rather be dead than (?:(?:do|have|take|get)(?: [a-z]+){0,3} (?:paperwork|forms?|papers|tax(?:es)?|homework|dishes|laundry|karaoke|maths?|quiz|questionnaire|survey|ironing|bus|tattoo|haircut|job|cat|dog)\b|tell|eat|fill|answer|wear|show|say|read|use|be (?:seen|late|caught)|look|listen|watch|go (?:back )?to (?:work|school|the))|"
    r"(?:dog|cat|puppy|kitten|hamster|goldfish|parrot|rabbit|horse|hen|plant|lawn|tree)s? (?:is|are) (?:dying|dead|very ill|sick)|"
    rf"(?:my|our|the|a|an|her|his) (?:old |poor |little )?{_ANIMAL}(?: [a-z]+){{0,2}} (?:had|has|have|having|got|gets|took|suffered|fell|was|is)(?: [a-z]+){{0,3}} (?:seizures?|fits?|stroke|heart attack|turn|poison\w*|overdos\w*|bleeding|chok\w+|collaps\w*)(?: (?:last night|yesterday|today|this morning|now))?|"
    r"(?:check|checking|checked) out of (?:the|a|my|our|this) (?:hotel|hospital|room|flat|motel|ward|hostel|guest ?house|rental|apartment)|"
    r"(?:face|mouth|cheek|lips?|jaw|tongue|side)(?: (?:is|was|still|all|feels|felt))* (?:numb|frozen|dead|asleep) (?:from|after|at|because of|since) (?:the |my |a )?(?:dentist\w*|filling|root canal|extraction|novocaine?|wisdom tooth)|"
    rf"(?:my|our|the|a|an|her|his) (?:old |poor |little )?{_ANIMAL} (?:ate|eats|swallowed|chewed|got (?:at|into|hold of)|stole|knocked over)(?: [a-z']+){{0,4}} (?:pills|tablets|capsules|meds|medicines?|bottle|blister|box)|"
    r"can not (?:even |hardly )?(?:breathe|talk|speak|stand) (?:for|from|with) (?:laugh\w+|giggl\w+)|"
    r"can not (?:really |even )?(?:swallow|chew|eat|get down) (?:the |my |any |big |large |dry |these |those )*(?:bread|toast|biscuits?|crackers?|rice|meat|food|tablets?|pills?|capsules?|horse pills?)(?: (?:without|unless|dry|whole|so)\b[a-z' ]{0,30})|"
    r"(?:do|did|does) not (?:plan|intend|expect|want|hope) (?:on |to )?(?:need\w*|be needing|have|having|start\w*|go\w* (?:on|back on)) (?:dialysis|a transplant|surgery|an operation|steroids|prednisone|oxygen|a wheelchair)|"
    r"(?:good ?bye|bye|farewell),? (?:until|till|for (?:now|today|tonight)|and see you)(?: (?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|then))?|"
    r"(?:see you|talk to you|speak to you|talk) (?:again )?(?:on |next )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|tomorrow)|"
    r"hits? the (?:roof|ceiling|bottle|gym|hay|sack|road|shops)|"
    r"(?:asked|asks|wanted to know|always asks?)(?: me)? if i (?:had|have|would|ever|wanted|want|was|felt|feel|might)[a-z' ]{0,44}[,.] ?(?:and )?(?:i (?:said|told (?:her|him|them)) )?(?:of course not|no\b|never|absolutely not|not at all)|"
    r"(?:gone blind|strokes?|seizures?|fits?|chest pains?|faint\w*|black ?outs?|heart attacks?|bleeding|blindness|collaps\w*|convulsions?|coughing blood)[a-z' ]{0,40}\? ?(?:no(?! ?one)|nope|never|nah|not me|not at all|none)\b|"
    r"(?:dream|nightmare)(?: [a-z]+){0,6} (?:falling|drowning|chok\w+|could not (?:breathe|move|scream|speak))(?: and could not (?:breathe|move|scream|speak))?|"
    r"jump off that bridge when|call me an ambulance,? i (?:just |only )?(?:climbed|ran)|"
    r"blood everywhere on (?:my|the) (?:lab|calendar|chart|results)|might be dead by then|"
    r"(?:contrast|hair|food|fabric) dye|"
    r"burning up with (?:curiosity|shame|envy|excitement|rage|questions)|"
    r"(?:took|taken|had) (?:a |my )?(?:double|two|extra|twice)(?: [a-z]+){0,3} (?:vitamins?|vitamin [a-z]|multivitamins?|folic acid|calcium|probiotics?|cough sweets?|antacids?)\b|"
    rf"(?:the|a|my|some|one|an old|that) (?:[a-z]+ )?{_STRANGER}(?: [a-z]+){{0,3}} (?:collapsed|fainted|passed out|keeled over|had a (?:fit|seizure|stroke|heart attack|turn)|choked|overdosed|jumped|died|was (?:hit|stabbed|shot|knocked))(?: [a-z]+){{0,6}}? (?:yesterday|last (?:week|month|year|night|winter|summer|spring|autumn)|the other day|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|once|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b(?!.*\b(?:not (?:breathing|waking|moving)|help|still|now|again|today)\b)|"
    r"(?:seriously |simply |just |literally |nearly |almost )?dying (?:here )?of (?:a )?(?:cold|man flu|boredom|heat|hunger)|"
    r"(?:could|would|nearly|almost) (?:have )?(?:strangled?|throttled?|murdered?|killed?) (?:the|my|that|him|her|"
    r"them|whoever|someone|"
    r"a) (?=.{0,40}\b(?:receptionist|boss|printer|computer|designed|website|form|dog|cat|kids?|neighbou?r|traffic|"
    r"driver|internet|questionnaire|clerk)\b)(?:[a-z]+ ?){1,3}"
)
"""In the spelling of normalised messages."""

SPANISH: Final = (
    r"\bganas de vivir (?:me sobran|no me faltan)\b|(?<!no )(?<!ni )\bme sobran (?:las )?ganas de vivir\b|"
    r"\bme matan? (?:el|la|los|las|est[ea]s?) (?:calor|sol|frio|humedad|dolor\w*|pies?|espalda|rodillas?|cadera|cabeza|trafico|papeleo|cansancio|sueno|hambre|curiosidad|aburrimiento|nervios|preguntas?|alergia|celos|risa|verguenza|escaleras?)\b|"
    r"\b(?:el|la|los|las) (?:calor|sol|frio|humedad|dolor\w*|pies|espalda|rodillas?|cadera|trafico|papeleo|cansancio|curiosidad|nervios|escaleras?)(?: [a-z]+){0,2} me matan?\b|"
    r"\bno (?:puedo|podria|se) vivir sin (?:mi |el |la |mis |los |las |un |una )?(?:novelas?|telenovelas?|cafe|te|chocolate|movil|celular|telefono|musica|futbol|perr\w+|gat\w+|series?|tele|internet|pan|tortillas?|picante|mate)\b|"
    r"\bmuert[oa]s? de (?:cansad[oa]|cansancio|sueno|hambre|sed|risa|frio|calor|verguenza|aburrimiento)\b|"
    r"me (?:obliga|obligan|hace|hacen|fuerza|manda|mandan) a? ?(?:descansar|desayunar|comer (?:bien|sano|verdura\w*|mas|fruta|despacio)|beber (?:agua|leche|mas)|tomar (?:agua|leche|mis|las (?:pastillas|medicinas)|la (?:medicina|medicacion)|vitaminas)|caminar|andar|cuidarme|dormir (?:bien|la siesta|mas|temprano)|acostarme temprano|hacer ejercicio|ir al (?:medico|doctor|gimnasio|fisio\w*)|ir a (?:mis citas|terapia|misa)|abrigarme|ponerme (?:crema|gorra|sombrero|protector)|reir|sonreir)(?!.*\b(?:pega|golpea|amenaza|miedo|suelo|castiga|encierra|no quiero|si no)\b)|"
    r"\b(?:pelicula|novela|serie|libro|obra|documental|cancion|telenovela|cuento|capitulo|opera)(?: [a-z]+){0,2} (?:de|sobre|en (?:el|la) que|donde|en que|iba de|trataba de|trata de|va de|que) (?:un[oa]?s? |el |la |los |las )?(?:hombre|mujer|chic[oa]|muchach[oa]|nin[oa]|senora?|asesin\w+|suicid\w+|pareja|familia|medic[oa]|alguien|que|uno|una|gente)\b(?:(?! (?:y|pero) (?:yo|a mi|me)\b)[a-z ]){0,60}|"
    r"\bnadie me (?:pega|grita|golpea|maltrata|obliga|amenaza|fuerza|hace dano|encierra|insulta|presiona|ha pegado|ha obligado|toca)\b(?: ni (?:me )?[a-z]+)?|"
    r"\bestoy muert[oa] (?:hoy|de (?!miedo)|del|despues|tras|con|por)\b|"
    r"\bya no puedo (?:mas )?con (?:la (?:burocracia|espera|hipoteca|pagina|web|suegra|mudanza|obra)|"
    r"el (?:papeleo|trafico|tramite|movil|ordenador|internet|banco|jefe)|"
    r"los (?:tramites|papeles|mosquitos|deberes|vecinos))|"
    r"\bse me (?:durmio|duerme|duermen|durmieron) (?:el|la|los|las) (?:brazo|pierna|mano|pie|manos|pies)s? (?:de |por )(?:dormir|estar|sentar\w*|cruzar|apoyar|la postura|mala postura|tenerl\w+|acostarme)(?: [a-z]+){0,3}|"
    r"\b(?:en|con|por la) dialisis[a-z, ]{0,14}\b(?:casi )?no orino|"
    r"\b(?:casi )?no orino[a-z, ]{0,12}\b(?:por la dialisis|desde (?:que|hace)|estoy en dialisis)|"
    r"\bme late (?:fuerte|rapido)[a-z ]{0,10} cuando (?:me|veo|tengo)|\bahog\w+ de (?:risa|calor)|"
    r"\bmor\w+ de (?:la )?(?:pena|verguenza|risa|hambre|sed|calor|sueno|aburrimiento|curiosidad)\b|"
    r"\bme despedi del? (?:mi )?(?:trabajo|jefe|empresa|curro|colegio|oficina)|"
    r"\bse acab[ea] (?:el|la|los|las|este|esta) (?:papeleo|cuestionario|encuesta|semana|mes|espera|verano|"
    r"invierno|tramite\w*|reunion|obra|calor)|"
    r"\bya no puedo (?:tener|quedar\w*|donar|volar|embarazar\w*|parir)\b|\ba rabiar\b|"
    r"\b(?:le|la|lo|se) (?:dio|desmay\w+|cayo)[a-z ]{0,12}\bayer\b(?=.*\bya (?:esta|estan) (?:bien|mejor|en casa)\b)"
)
"""In lower case without accents."""

CHINESE: Final = (
    r"(?:怕|吓|累|困|饿|热|冷|忙|烦|笑|无聊|疼|痛|痒|渴)得(?:我)?(?:要死|半死|不行)(?!了?[^。]{0,8}(?:不想活|想死))|"
    r"(?:电影|电视剧|小说|剧|故事|书)[^。]{0,10}(?:主角|女主|男主|人物|角色)[^。,，]{0,4}(?:自杀|死|跳楼)了?|"
    r"(?:以前|曾经|当年|年轻时?|那时候?)[^。]{0,6}想不开过?[^。]{0,8}现在(?:很好|没事|好了|不会)|^要死(?:了)?[,，!！]|"
    r"逼(?:着)?我(?:喝(?:水|牛奶|汤|茶)|吃(?:饭|早饭|早餐|水果|青菜|菜|药|好)|休息|睡觉|早睡|运动|锻炼|减肥|散步|戒烟|去(?:看病|医院|体检|检查|复查))|"
    r"(?:电影|小说|电视剧|书|新闻|故事|剧)(?:里|中|上|讲)?[^。,，]{0,8}(?:自杀|跳楼|上吊|死|杀人|中毒)|"
    r"会不会(?:让|使)?(?:人|我)?(?:想)?(?:自杀|抑郁|死)|(?:存|备|囤|领|配)了?[一两二三四五六\d]个?(?:月|星期|周)的?(?:药|量)|"
    r"(?:同事|邻居|路人|熟人)[^。,，]{0,8}(?:跳楼|自杀|晕倒|猝死|去世)(?:了)?"
)
