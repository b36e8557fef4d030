"""A medicine, what suffers from it, and that the one comes from the other: a report of a side effect, also a mild one.

English in normalised text; Spanish and Chinese in lower case without accents. No clinician has reviewed these lists.
"""

from typing import Final

_NAMES: Final = (
    r"plaquenil|hcq|mtx|imuran|cell ?cept|myfortic|pred|steroids?|medrol|cortisone|prograf|lupkynis|benlysta|"
    r"saphnelo|rituxan|"
    r"truxima|gazyva|cytoxan|arava|mycophenolate|tacrolimus|cyclophosphamide|cyclosporine?|ciclosporine?|"
    r"fludarabine|leflunomide|sulfasalazine|colchicine|dapsone|ivig|chemo\w*|"
    r"anti ?malarials?|immunosuppressants?|immunosuppressives?|biologics?|blood thinners?|antibiotics?|ibuprofen|"
    r"naproxen|warfarin|metformin|insulin|gabapentin|prednis\w+|"
    r"\w{3,}(?:mab|limus|sporin|prine|tinib|statin|pril|sartan|cillin|mycin|floxacin|prazole|oxetine|quine|"
    r"trexate|dronate)"
)
_ANY: Final = (
    r"(?:(?:new|study|trial|research|these|those|this|that|my|the|your|his|her|second|first|third|last|latest|"
    r"next|every|each|water|blood pressure|lupus)(?: [a-z]+)? )?"
    r"(?:pills?|tablets?|meds|medicines?|medications?|medicine|capsules?|infusions?|injections?|shots?|drip|jabs?|"
    r"doses?|(?<=study )drug|(?<=trial )drug|drugs|patch|cream)"
)
MEDICINE: Final = rf"\b(?:{_NAMES}|{_ANY})\b"
SUFFERS: Final = (
    r"\b(?:sick|nause\w+|queasy|vomit\w*|throw(?:ing|s)? up|threw up|puk\w+|diarr?h?\w*|diarr?o?h?ea|runs|trots|"
    r"stomach|tummy|belly|guts?|cramp\w*|heartburn|reflux|constipat\w+|bloat\w*|head(?:aches?)?|migraines?|"
    r"dizz\w+|light ?headed|ears?|ringing|tinnitus|blur\w*|eyes?|vision|rash\w*|hives|itch\w*|skin|bruis\w*|hair|"
    r"mouth|sores?|tremors?|trembl\w*|shak(?:e|es|y|ing)|tingl\w*|numb\w*|pins and needles|swell\w*|swollen|puffy|"
    r"(?:lost|losing) (?:weight|my (?:hair|taste|appetite))|scratch\w*|cough\w*|tired|exhausted|wiped out|"
    r"sleep\w*|insomnia|awake|moods?|jittery|anxious|palpitations|heart|ach(?:e|es|y|ing)|pains?|hurts?|sore|"
    r"fever\w*|chills|sweats?|sweating|taste|bleed\w*|reaction|side effects?|peel\w*|"
    r"sunburn\w*|rotten|awful|unwell|ill|weak\w*|drows\w*|foggy|nightmares|spots|welts|lumps?|burning|burns|"
    r"hot flushes|flush\w*|breathless|appetite|nosebleeds?)\b"
)
_USUALLY: Final = (
    r"\b(?:makes?|gives?|causes?|upsets?|brings? on|leaves? (?:me|him|her|my)|wrecks?|turns?|"
    r"keeps? (?:me|him|her)|comes? with)\b"
)
_DOES: Final = (
    r"\b(?:making|giving|causing|upsetting|bringing on|leaving (?:me|him|her|my)|wrecking|mess(?:es|ing)|"
    r"play(?:s|ing) (?:havoc|up)|irritating|turning|keep(?:s|ing)? (?:me up|giving|making)|keeping (?:me|him|her)|"
    r"has (?:me|him|her|my|left|given|been (?:giving|making|causing))|"
    r"have (?:me|him|her|my|given|been (?:giving|making|causing))|got me|does (?:not agree|my)|disagrees?|"
    r"not agree|not sit(?:ting)? (?:well|right))\b"
)
_DID: Final = r"\b(?:made|gave|caused|upset|brought on|left me|set off|turned)\b"
_LATELY: Final = (
    r"\b(?:now|today|tonight|yesterday|this (?:week|morning|month)|last (?:night|week)|"
    r"(?:days?|hours?|weeks?) ago|still|since|monday|tuesday|wednesday|thursday|friday|saturday|sunday|again|new|"
    r"lately|just)\b"
)
_MUCH: Final = (
    r"\b(?:all over|everywhere|whole|really|very|so (?:bad|much|sick)|awful\w*|terribl\w*|horribl\w*|bad(?:ly)?|"
    r"nasty|severe\w*|clumps?|handfuls?|big|huge|non ?stop|constant\w*)\b"
)
_OFTEN: Final = (
    r"\b(?:every|each|all (?:day|night|week|the time)|days?|nights?|mornings?|week|month|hours?|constantly|"
    r"non ?stop|whenever|and my|so (?:much|bad)|until|till)\b"
)
_AFTER: Final = (
    r"\b(?:since|after|following|from|because of|due to|thanks to|whenever|(?:each|every) time|"
    r"when i (?:take|took|inject)|on account of|with (?:every|each|the|my|this))\b"
)

TELLS: Final = (
    rf"{MEDICINE}(?=.{{0,40}}?{_USUALLY}.{{0,44}}?{SUFFERS})(?=.*(?:{_MUCH}|{_LATELY}|{_OFTEN}))",
    rf"\bnew\b(?=.{{0,16}}?{MEDICINE}.{{0,24}}?{_USUALLY}.{{0,44}}?{SUFFERS})",
    rf"{MEDICINE}(?=.{{0,40}}?{_DOES}.{{0,44}}?{SUFFERS})",
    rf"{MEDICINE}(?=.{{0,24}}?{_DID}.{{0,40}}?{SUFFERS}.*{_LATELY})",
    rf"\b(?:since|ever since|after|each time|every time|whenever|"
    rf"when)\b(?=.{{0,34}}?{MEDICINE}.{{0,60}}?{SUFFERS})(?=.*\b(?:i|my|me|he|his|she|her)\b)",
    rf"{SUFFERS}(?=.{{0,34}}?{_AFTER}.{{0,26}}?{MEDICINE})(?=.*(?:{_LATELY}|"
    rf"\b(?:am|are|is|have|has|get|gets|getting|keep|keeps|whenever|every|each|i'm)\b))",
    rf"\b(?:report\w*|tell|let (?:you|someone|them) know|flag|who do i|where do i|mention|"
    rf"log)\b(?=.{{0,40}}?\b(?:side effects?|bad reaction|adverse (?:events?|reactions?|effects?)|"
    rf"reaction (?:to|from))\b)(?=.*{MEDICINE})",
)
"""Told as it is now."""
TOLD: Final = (
    rf"{MEDICINE}(?=.{{0,24}}?{_DID}.{{0,40}}?{SUFFERS})(?=.*{_MUCH})",
    rf"{SUFFERS}(?=.{{0,34}}?\b(?:from|because of|after|due to)\b.{{0,16}}?{MEDICINE})(?=.*{_MUCH})(?=.*\b(?:i|"
    rf"my|me)\b|"
    rf".*\b(?:he|she|his|her)\b)",
)
"""Told as something that was: it counts where it does not answer the question."""
NOT: Final = (
    r"\b(?:no|not|never|without|did not|does not|do not|have not|has not|any|zero|nothing|none|nope)\b(?! (?:agree|sit|stop|only|able|sleep|sure|keep|hold|go away|let|settle|being able)\w*)(?!.{0,6}\bidea)|"
    r"\b(?:years?|yrs?|decades?|months?) (?:ago|back|later)|\bin (?:19|20)\d\d\b|\b(?:19|20)\d\d\b|\bused to\b|"
    r"\bback then\b|\blast (?:year|summer|winter|spring|autumn|fall)\b|\bas a (?:child|kid|teen\w*)\b|"
    r"\bwhen i was\b|"
    r"\b(?:stopped|stop|quit|came off|come off|coming off|went off|off it|taken off|took me off|had to stop|switched|changed|swapped|dropped|discontinu\w+|gave up|until|instead|allerg\w+|tried|was on|were on)\b|"
    r"\b(?:at first|first week|for years|has for|always|history|healed|passed|broke|sorts?|sorted|neuro|college|school|long ago|different|previous|that was|maybe|sulfa\w*|penicillin|amoxicillin|bactrim|down now|ulcers?|myopathy|bruise easily|bruise easy|thinned|thin|on (?:a|the|my) (?:bunch|lot|load)|no longer|any ?more|only when|a lot of pills)\b|"
    r"\b(?:better|improv\w*|clear\w*|gone|calm\w*|fewer|less|normal|fine|great|good|helps?|helped|helping|works?|worked|worry|worried|afraid|scared|fear|read that|heard|leaflet|lists?|for (?:my|the|his|her) (?:pain|pains|rash|skin|headaches?|joints?|stomach|sleep))\b|"
    r"^\W*(?:(?:so|and|but|also|ok|hi|hello) )*(?:who do i call|if|can|could|does|do|did|will|would|is|are|may|"
    r"might|should|what|which|how|why|has anyone)\b(?! (?:do i (?:report|tell|log)|to report|i report))|"
    r"\b(?:can|could|may|might|would|will) (?:cause|give|make|get|also|be)\b"
)
MILD: Final = r"\b(?:face|cheeks?|moon|weight|hungry|eat)\b"
"""What everybody who takes cortisone knows."""

MEDICINE_ES: Final = (
    r"\b(?:plaquenil|(?:hidroxi)?cloroquina|metotrexat\w*|azatioprina|imuran|micofenolat\w*|cellcept|prednis\w+|"
    r"cortisona|esteroides?|corticoides?|tacrolimus|ciclosporina|voclosporina|benlysta|saphnelo|ciclofosfamida|"
    r"quimio\w*|antibioticos?|"
    r"\w{3,}(?:mab|limus|prina|cilina|micina|floxacino?|prazol|statina|pril|sartan|trexato)|"
    r"(?:(?:las?|los|el|del|esas?|esos?|ese|estas?|este|estos|mis?|su|sus|una?) )(?:nuev[oa]s? |otr[oa]s? |segunda |"
    r"primera |ultima )?(?:pastill(?:it)?as?|tabletas?|capsulas?|medicinas?|medicamentos?|remedios?|farmacos?|"
    r"inyeccion(?:es)?|infusion(?:es)?|sueros?|vacuna|dosis|comprimidos?|gotas))\b"
)
SUFFERS_ES: Final = (
    r"\b(?:nause\w+|asco|vomit\w*|devolver|diarrea|soltura|chorrillo|estomago|barriga|panza|tripas?|agruras|"
    r"acidez|llagas|aftas|dolor(?:es|cito)?|duele\w*|mareo\w*|maread[oa]|marea|vista|borros\w*|ojos|oidos?|"
    r"zumb\w+|pelo|cabello|"
    r"roncha\w*|sarpullido|salpullido|erupcion|comezon|picazon|picor|pica|piel|manchas|granos|hinch\w+|tembl\w+|"
    r"temblorin\w*|hormigue\w+|calambres?|sueno|dormir|insomnio|desvelad[oa]|cansad[oa]|cansancio|debil\w*|"
    r"palpitaciones|taquicardia|fiebre|escalofrios|mal|fatal|"
    r"efectos?|reaccion|moreton\w*|tos|sangr(?!e\b)\w+|(?:echo|echando|escupo|vomito|orino|con|hay) sangre|estren\w+|gases|boca|presion alta|sudor\w*|pesadillas|nervios[oa]|bajon|"
    r"jaqueca|migrana)\b"
)
_OFTEN_ES: Final = (
    r"\b(?:cada|tod[oa]s?|siempre|much\w+|muy|fuertes?|horribl\w+|terribl\w+|fe[oa]s?|desde|semanas?|dias?|hoy|"
    r"ayer|noches?|leves?|nuev[oa]s?|otra vez|ahora|ultimamente|bastante|luego|despues|seguid\w+|a cada rato|"
    r"aviso|avisar|report\w+)\b"
)
TELLS_ES: Final = (
    rf"{MEDICINE_ES}(?=.{{0,8}}?\b(?:del (?:estudio|ensayo)|de la prueba|nuev[oa]s?|"
    rf"de ustedes)\b.{{0,24}}?\b(?:me|le) (?:da|dan|causa|provoca|acelera|deja|tiene|trae|pone|"
    rf"quita)\b.{{0,30}}?(?:{SUFFERS_ES}|\bcorazon\b))",
    rf"{MEDICINE_ES}(?=.{{0,24}}?\b(?:me|le|nos)(?: (?:esta|estan|sigue|siguen))? ?(?:dando|causando|provocando|"
    rf"produciendo|cayendo|haciendo|tienen?|traen?|dejando|sac\w+|irritando|poniendo|"
    rf"tumbando)\b.{{0,40}}?{SUFFERS_ES})",
    rf"{MEDICINE_ES}(?=.{{0,24}}?\b(?:me|le|nos)(?: (?:ha|han))? ?(?:da|dan|dado|dio|dieron|causa\w*|provoc\w+|"
    rf"produ\w+|caen?|cayo|hacen?|dejan?|dejo|ponen?|puso|quitan?|irrita\w*|sientan?|revuelve\w*|descompone\w*|"
    rf"tumba\w*)\b.{{0,40}}?{SUFFERS_ES})(?=.*{_OFTEN_ES})",
    rf"\b(?:desde|despues|luego|tras|cada vez|siempre que|cuando|a raiz de|a raiz|"
    rf"al)\b(?=.{{0,34}}?{MEDICINE_ES}.{{0,60}}?{SUFFERS_ES})(?=.*\b(?:me|mi|mis|tengo|traigo|ando|estoy|le|veo|"
    rf"siento)\b)",
    rf"{SUFFERS_ES}(?=.{{0,34}}?\b(?:desde (?:que|la|el)|despues de|por culpa de|a causa de|cada vez que|tras|"
    rf"al)\b.{{0,26}}?{MEDICINE_ES})",
    rf"\b(?:report\w*|avis\w*|inform\w*|notific\w*|a quien (?:le )?(?:digo|aviso|cuento)|"
    rf"dar parte)\b(?=.{{0,40}}?\b(?:efectos?|reaccion\w*|(?:pastilla|medicin|inyeccion|infusion|"
    rf"medicamento)\w*))(?=.*{SUFFERS_ES})(?=.*{MEDICINE_ES})",
)
NOT_ES: Final = (
    r"\b(?:sin (?:efectos|problemas|molestias)|ningun\w*|nunca(?! (?:me |le )?(?:habia|me habia|antes))|jamas|nada|pero eso no|ni un\w*|no se|reaccion al|"
    r"no (?:me )?(?:ha|han|he|da|dan|tengo|tuve|cae|causa\w*|hace|hacen|provoca\w*|siento|dio|dieron))\b|"
    r"\bhace (?:mucho|muchos|varios|unos|\w+) (?:anos|meses|tiempo)\b|\bhace anos\b|\b(?:en|del) (?:19|20)\d\d\b|"
    r"\bde (?:nin[oa]|chic[oa]|joven)\b|\bcuando era\b|\bantes\b|\bano pasado\b|"
    r"\b(?:deje|suspend\w+|quitaron|cambiaron|lo dejamos|la dejamos|alergi\w+|mejor\w*|ayud\w+|alivi\w+|me calma|"
    r"miedo|temo|lei que|dicen que|para (?:el|la|los|mi) (?:dolor|piel|estomago|presion))\b|"
    r"^\W*(?:puede|pueden|podria|que efectos|cuales|hay|si(?!,| (?:puedo|claro|senora?|pero|voy))|da|dan|es normal|va a|van a|me va|me puede)\b|"
    r"\bpueden? (?:dar|causar|provocar)\b|\bme va a\b"
)
_MEDICINE_ZH: Final = r"(?:羟氯喹|纷乐|甲氨蝶呤|硫唑嘌呤|骁悉|吗替麦考酚酯|霉酚酸酯|泼尼松|强的松|激素|美卓乐|他克莫司|环孢素|贝利尤单抗|倍力腾|泰它西普|利妥昔单抗|美罗华|环磷酰胺|单抗|药|针|输液|点滴|疫苗)"
_SUFFERS_ZH: Final = (
    r"(?:恶心|想吐|呕吐|吐|拉肚子|腹泻|拉稀|胃|头疼|头痛|头晕|眼睛?|模糊|耳鸣|脱发|掉头发|皮疹|红疹|疹|痒|肿|发抖|手抖|发麻|麻|失眠|睡不着|没劲|乏力|发烧|疼|痛|溃疡|口腔|心慌|不舒服|"
    r"难受|副作用|不良反应|水泡)"
)
TELLS_ZH: Final = (
    rf"(?:吃|用|打|输|服|注射|换)(?:了|完|上|的)?[^。?？]{{0,8}}?{_MEDICINE_ZH}[^。?？]{{0,4}}?(?:以后|之后|后|就|以来|，|,|总|老|"
    rf"一直)[^。?？]{{0,16}}?{_SUFFERS_ZH}",
    rf"(?:自从|上次|每次|昨天|这次|最近)[^。?？]{{0,8}}?{_MEDICINE_ZH}[^。?？]{{0,20}}?{_SUFFERS_ZH}",
    rf"{_MEDICINE_ZH}[^。?？]{{0,4}}?(?:让|害|弄得|搞得|把)我?[^。?？]{{0,12}}?{_SUFFERS_ZH}",
    rf"{_SUFFERS_ZH}[^。?？]{{0,12}}?是?(?:吃|打|用|输)[^。?？]{{0,6}}?{_MEDICINE_ZH}[^。?？]{{0,4}}?(?:引起|弄的|造成|之后|以后|吃的)",
)
NOT_ZH: Final = r"没有?|已经|还是|不(?!舒服|良|着|清|了|停|好|住)|未|会不会|吗|呢|如果|万一|怎么办|以前|年前|小时候|曾经|停了|停药|换成|好了|改善|减轻|缓解|怕|担心|过敏史"

_OF_STUDY: Final = (
    r"\b(?:(?:study|trial|research|experimental|car-?t) (?:med(?:icine|ication|s)?|drug|pills?|tablets?|capsules?|shots?|"
    r"jabs?|injections?|infusions?|drip|treatments?|cells|doses?|product|therapy|chemo|one|visit)|"
    r"(?:infusions?|injections?|shots?|drip|doses?|cells|treatment|pills?|tablets|capsules|medicine|drug) (?:[a-z]+ ){0,3}"
    r"(?:of|from|in|for|with|at) (?:the|your|this|that|another|my|an?) (?:(?:other|lupus|car-?t) )?(?:study|trial|research)|"
    r"(?:got|had|took|given|gave|joined|joining|enrolled|entered|part in|since|from|on) (?:[a-z]+ ){0,3}(?:car-?t|the cells|(?:study|trial))|"
    r"after (?:the |my )?(?:car-?t|(?:[a-z]+ )?cells|(?:leuk)?apheresis)|since (?:the |my )?(?:cells|(?:leuk)?apheresis|car-?t)|"
    r"(?:took|put|collected|drew|infused|gave me) (?:out |back )?(?:my|the|your) cells|cells (?:you|they) (?:put|gave|infused)|"
    r"(?:your|experimental) (?:medicine|drug|cells|infusion|treatment|pills?|stuff)|you (?:people |guys |folks )?(?:gave|injected|infused|put in)|"
    r"(?:already|am|been|is) (?:[a-z]+ ){0,2}(?:enrolled|on the (?:study|trial)|in (?:the|your|this|a) (?:[a-z]+ )?(?:study|trial))|"
    r"participant \d+)\b|\bcar-?t in this study\b|\bthe collection (?:left|gave|made)\b|^infusion was\b"
)
_NEW: Final = (
    r"\b(?:periods? (?:stopped|changed|went|gone)|(?:counts?|platelets|h(?:a)?emoglobin|whites?) (?:crashed|dropped|fell|tanked|low|went)|"
    r"(?:ankles?|feet|face|eyes|hands?|knees|legs|fingers|arm) (?:[a-z]+ ){0,2}(?:puff\w*|swell\w*|swoll\w*|tingl\w*|itch\w*|numb|purple|black|hard|shak\w*)|"
    r"not (?:slept|eaten|been able to (?:sleep|eat)|felt right|been right|been the same|keep (?:food|anything) down)|"
    r"up (?:till|until) \d|enzymes|catching (?:every )?colds?|hair|hospital\w*|admitted|emergency room|(?:in|to) the (?:er|icu)|overnight|"
    r"(?:gained|lost|up|down) (?:about )?\d+ ?(?:lbs?|pounds|kilos?|kg)|shingles|infections?|pneumonia|thrush|kidneys|liver|memory|hearing|lump|"
    r"heart (?:skip\w*|flutter\w*|race\w*)|(?:lost|losing) (?:my |the )?(?:baby|taste|hearing|hair|appetite)|taste (?:nothing|anything)|light ?headed|"
    r"depress\w*|cry|crying|gums|faint\w*|blister\w*|fevers|blood in|pee\b|wreck\w*|messed up|poison\w*|welts|purple|climb stairs|weaker?|yellow|worse|bad)\b"
)
IN_STUDY: Final = (
    rf"^(?=.*(?:{_OF_STUDY}))(?=.*\b(?:i|i'm|my|me|he|she|his|her|been|got|had|am|it|was|lost|gained|infections?|counts?|h(?:a)?emoglobin|platelets|periods?|cant|can|low|since|after)\b)"
    rf"(?=.*(?:{SUFFERS}|{_NEW}))",
)
"""In all of a message: something that began with what is given in a study, whichever it was."""
SINCE_IT: Final = (
    rf"^(?=.*\b(?:since|ever since|after(?:wards?)?|from it|with it|(?:it|they|that|the (?:new )?(?:shots?|pills?|lupus shot|cream|infusions?|injections?)) "
    rf"(?:has |have |is |are |been |just |really |had )*(?:gave|give|gives|giving|make|makes|made|making|leaves?|left|cause[sd]?|upset|messes|been making))\b|.*\bit'?s been making\b|.*\bhad to (?:quit|stop|leave)\b)"
    rf"(?=.*(?:{SUFFERS}|{_NEW}))",
)
"""What a short answer to the question about studies tells of the one."""
NOT_IN_STUDY: Final = (
    r"\b(?:no (?:side effects?|problems?|trouble|issues?|reactions?|bad|complaints|allerg\w+|fever|rash|pain|nausea|headaches?)|not (?:bad|too bad|sick|worse)|nothing (?:bad|happened)|did not (?:have|get|feel|cause|give|make|do|notice)|never (?:had (?:any|a) (?:problem|reaction)|got|felt)|without (?:any )?(?:problem|trouble|side)|"
    r"years? (?:ago|back)|decades?|(?:in|since|back in|around|of) (?:19|20)[012]\d|last year|(?<!never )used to(?! be (?:so )?(?:healthy|fine|well|fit|strong))|back then|(?:all |is |was |went |it is |now |are )(?:gone|fine|over|resolved|ok|okay|good)|gone (?:when|after|now)|went away|cleared|finished fine|all good|felt fine|feel fine|feeling (?:good|great|fine|better)|better|improv\w*|help(?:s|ed)|"
    r"worried|afraid|scared|nervous|butterflies|fear|friend|cousin|neighbou?r|read|heard|(?:do|other|most|many|some) people|anyone|anybody|patients|could|would|might|(?<!in )(?<!since )(?<!on )(?<!last )may(?! (?:i|and|\d))|can (?:the|it|you|i|they|this)|will (?:i|it|the|you|they|there|my|this)|what (?:if|happens|side)|if (?:i|it|the|my|there|someone|something)|does|do you|did anyone|which|how (?:many|often|long|soon|likely|do)|"
    r"before (?:the|a|my|i (?:start|join))|not (?:in|on) (?:a|any|the)|not yet|want to (?:join|start|know|be)|would like|hope|hoping|sign(?:ed)? up|apply|qualify|eligible|parking|traffic|waiting room|bored|(?:last|first|previous|old|earlier) (?:trial|study)|different (?:company|trial|study)|vaccine(?! (?:trial|study))|flu shot|booster|covid|placebo|b cells|t cells|because (?:of )?my lupus|for (?:my|the) (?:hair|rash|pain|skin|kidneys?|liver|lupus))\b"
)
STUDY_ASKED: Final = r"\b(?:study|trial|estudio|ensayo|lupus treatments?|car-?t|terapias? dirigidas?|targeted)\b"
_OF_STUDY_ES: Final = (
    r"\b(?:(?:medicamentos?|medicinas?|farmaco|pastillas?|capsulas?|inyeccion(?:es)?|infusion(?:es)?|suero|dosis|celulas|tratamiento|gotas|crema|quimio|eso|reaccion|la|las|el)(?: [a-z]+){0,3} "
    r"(?:(?:del|de su|de este|de otro|de un|en el|en otro|de ese|de la|en este) (?:estudio|ensayo|protocolo|investigacion)|de ustedes|experimental\w*)|eso experimental|"
    r"desde (?:que entre al?|que empezo el) (?:estudio|ensayo)|desde (?:la (?:aferesis|leucaferesis)|las celulas)|(?:despues|semanas despues|dias despues) de(?:l| que me pusieron)? (?:las? )?(?:celulas|car-?t|aferesis)|"
    r"(?:me )?(?:sacaron|pusieron|metieron|inyectaron) (?:de nuevo )?(?:las|mis) celulas|celulas que me (?:metieron|pusieron|dieron)|los del estudio|su (?:medicina|medicamento|farmaco|infusion)|car-?t en este estudio|"
    r"(?:estoy|soy|participo|entre|sigo) (?:ya )?(?:en|a|al|de) (?:otro|un|el|su|este|uno) ?(?:estudio|ensayo)|entre al (?:estudio|ensayo)|soy participante|estoy en uno)\b|^la infusion fue\b"
)
_NEW_ES: Final = (
    r"\b(?:duermen?|dormid[oa]s?|enzimas|rojo|caliente|supura|dur[oa]|plaquetas|hemoglobina|defensas|regla|apetito|(?:baje|subi|bajado|subido) \d+ kilos|no retengo|vision|vista|tobillos?|pies|morad[oa]|negr[oa]|amarill\w+|"
    r"hospital\w*|ingresaron|internaron|intensivos|urgencias|neumonia|herpes|infecciones|rinones|higado|memoria|oido|bulto|retortijon\w*|destroz\w+|debil|palpit\w*|llor[oa]|depresion|perdi el bebe|envenen\w+|pelan?|tiemblan?|acalambr\w+|hormigue\w*|mareadisima?|vomito|ronchas|ampollas|desmay\w*|escaleras|peor|mala?)\b"
)
IN_STUDY_ES: Final = (rf"^(?=.*(?:{_OF_STUDY_ES}))(?=.*(?:{SUFFERS_ES}|{_NEW_ES}))",)
SINCE_IT_ES: Final = (
    rf"^(?=.*\b(?:desde (?:entonces|ahi|que)|me (?:saco|sacan|salio|salieron|pon[ei]n?|marea|mareo|da|dan|dio|dejo|hincha\w*|hinch\w+)|despues|con la (?:segunda|primera|ultima) dosis|lo deje porque|se me)\b)(?=.*(?:{SUFFERS_ES}|{_NEW_ES}))",
)
NOT_IN_STUDY_ES: Final = (
    r"\b(?:si (?:entro|me (?!pon|sac|sal)|el|la|las|los|participo|tengo|hay)|y si|que pasa|pueden?|podria|va a|van a|hace (?:\w+ )?(?:anos|ano)|en (?:19|20)\d\d|ya se (?:me )?(?:quit\w+|pas\w+)|se (?:me )?(?:quito|paso)|al principio|(?<!antes )nunca(?! (?:me |le |lo |la )?(?:habia|antes))|"
    r"ningun\w*|sin (?:problemas?|efectos|molestias)|no (?:me )?(?:dio|da|dieron|tuve|tengo|paso|hubo|hizo)|quiero (?:entrar|participar|saber)|miedo|temo|amig[oa]|prim[oa]|vecin[oa]|comadre|compadre|(?<!no )mejor\w*|ayud\w+|alguien|cuant[oa]s?|gente|vacuna|antes de|da (?:la|el|pensamientos)|se cae el pelo con|ya (?:estoy )?bien)\b"
)

GRAVE: Final = (
    r"\b(?:breath\w*|throat|tongue|swallow\w*|chest|faint\w*|collaps\w*|pass\w* out|confus\w*|seiz\w*|fits?|blood|"
    r"bleed\w*|peel\w*|blister\w*|coming off|4[01](?:\.\d)?|39|10[3-6]|degrees|by mistake|"
    r"thinking (?:it|they) (?:was|were)|can not tell|does not know|rigid|stiff as|black|yellow|stiff|"
    r"can not (?:see|speak|move|walk|stand)|face|lips?|unconscious|worst|suddenly|"
    r"aire|respir\w*|garganta|lengua|pecho|desmay\w*|convuls\w*|sangr\w*|ampollas|pela|confund\w*|labios|negr\w*|"
    r"de repente)\b|"
    r"喘|呼吸|喉|舌|胸|晕倒|抽搐|血|水泡|嘴唇|突然|烧"
)
"""Beside one of these a report of harm may be an emergency."""
