"""Wishes to die that show only in what is said together: tablets and how many at once, a goodbye and why, a day and
nothing after it. English. No clinician has reviewed these lists.
"""

from typing import Final

DRUG: Final = (
    r"\b(?:pills?|tablets?|meds|medicines?|medications?|capsules?|insulin|opioids?|painkillers?|sleepers|"
    r"sleeping (?:pills?|tablets?)|tramadol|oxy\w*|morphine|codeine|tylenol|paracetamol|acetaminophen|plaquenil|"
    r"hydroxychloroquine|hcq|colchicine|"
    r"prednis\w+|warfarin|digoxin|metoprolol|propranolol|xanax|valium|diazepam|zopiclone|ambien|amitriptyline|"
    r"gabapentin|pregabalin|quetiapine|azathioprine|methotrexate|aspirin|ibuprofen|benadryl|antifreeze|poison|"
    r"helium|fentanyl|potassium|box(?:es)? of|bottle)\b"
)
_ENDS: Final = (
    r"\b(?:finish (?:me|someone|you|somebody|it|the job|a person)|stop (?:my|the|your|a|someone'?s?) heart|"
    r"not wake|never wake|wake up|not come back|never come back|too much|too many|do it|do the (?:job|trick)|enough to|be enough|kill\w*|lethal|"
    r"fatal|deadly|die|dead|overdose|od|end (?:it|me)|hurt|painful|painless|at once|in one go|all together|"
    r"the lot|go peacefully|pass away)\b"
)
_ASKS: Final = (
    r"\b(?:how (?:many|much|long|painful|quick\w*)|what (?:dose|amount|number|happens)|"
    r"what is the (?:most|maximum|lethal)|is (?:a|it|\d+|\w+)\b.{0,30}\benough|"
    r"would (?:\d+|sixty|thirty|fifty|twenty|a hundred|all|taking|a month)|does (?:it|taking)|can you die|"
    r"could you die|if i (?:took|take|swallow\w*))\b"
)
_PEOPLE: Final = (
    r"\b(?:mum|mom|mother|dad|father|sister|brother|kids|children|sons?|daughters?|wife|husband|partner|family|"
    r"everyone|everybody|them|her|him|girls|boys|emma|parents|friends?|someone)\b"
)
_MEANS: Final = (
    r"\b(?:guns?|shotgun|pistol|rifle|revolver|ropes?|noose|blades?|razors?|kni(?:fe|ves)|helium|nitrogen|"
    r"hose ?pipe|exhaust|bridge|trains?|tracks|railway|platform|balcony|roof|rooftop|cliff|river|quarry|motorway|"
    r"highway|flyover|tree|window|ledge|railings?|parapet|level crossing|car park|canal|lake|traffic|lorry|"
    r"truck)\b"
)
_DRAWN: Final = (
    r"\b(?:(?:keep|kept|always|can not stop) (?:looking|thinking|staring|going|imagining|picturing)|thought about|"
    r"thinking about|think about|think of|thinking of|imagine|picture|stare at|staring at|stand (?:on|at|by|near)|"
    r"stood (?:on|at|by)|sat on|sit on|slow down|let(?:ting)? go|one step|so (?:easy|quick)|be (?:easy|quick)|"
    r"over in|swerv\w*|driving into|drive into|bought|loaded|under my pillow|put .{0,20} in the (?:car|drawer)|"
    r"next to my bed|bedside|tied|picked|chosen)\b"
)
_DAY: Final = (
    r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|the weekend|this weekend|"
    r"this week|christmas|new year|my birthday|the (?:summer|winter|spring|wedding)|then|that)\b"
)
_CUT: Final = (
    r"\b(?:cut|cutting|slash\w*|slic\w+|carv\w*|burn(?:ed|t|ing)?|scratch\w*|blade|razor|straightener|lighter|"
    r"cigarettes?|punch\w*|bang(?:ing)? my head|hit(?:ting)? myself)\b"
)
_SKIN: Final = r"\b(?:thighs?|wrists?|arms?|legs?|hips?|stomach|forearms?|skin|myself|lines|cuts)\b"
_PETS: Final = r"\b(?:cats?|dogs?|pets?|hamster|rabbit|bird|parrot|horse|puppy|kitten|guitar|fish)\b"

WHOLE: Final[tuple[tuple[str, ...], ...]] = (
    (
        r"\b(?:wish\w*|hop(?:ed|ing)|pray\w*|wanted)\b",
        r"\b(?:never|not) (?:to )?(?:com(?:e|ing)|wak(?:e|ing)|woken?) (?:back(?: up| round| to)?|round|up|to)\b",
        r"\b(?:still (?:feel|do|think|wish|hope|want|there)|(?:every|each) (?:day|night|time|morning)|to this day|"
        r"(?:like|feel) that (?:now|today))\b",
    ),
    (
        r"\bi (?:just |only |really )*(?:want|wanna|wish|hope|long|need|would like|am going|am ready)(?: to)? (?:go|be|join|follow)(?: to be)?(?: with)? "
        r"(?:him|her|them|my (?:baby|son|daughter|boy|girl|child|husband|wife|mum|mom|mother|dad|father|brother|sister))\b"
        r"(?! (?:to|when|for|in (?!heaven)|at|every|on|until|till|more|back home|happy|well)\b)",
        r"\b(?:(?:she|he|baby|husband|wife|son|daughter|mum|mom|mother|dad|father|brother|sister|they) (?:just )?(?:died|passed|is (?:dead|gone))|i lost (?:him|her|it|them|the baby)|"
        r"stillb\w*|miscarr\w*|buried)\b",
    ),
    (
        r"\b(?:insurance|pension|policy|payout|pay ?out|pays out)\b",
        r"\b(?:kids|children|wife|husband|family|they|them|daughters?|sons?|mortgage)\b",
        r"\b(?:i am|i would be|i'd be) worth (?:more|something) (?:that way|dead|gone|to them|then|like that|under)\b|"
        r"\b(?:covers|pays(?: out)?|valid|even (?:if|for)|clause|excludes?) (?:[a-z]+ ){0,3}(?:suicide|by my own|"
        r"take my own)\b",
    ),
    (
        r"\bi (?:have |had |just |almost |already )*(?:tried|did try|went through with it|did it|"
        r"attempted)\b(?! (?:to (?!die|end|hang)|calling|it on|the|every|many|rituximab|a ))",
        r"\b(?:nobody|no ?one) (?:knows?|saw|noticed)|\b(?:rope|belt|branch|hook|beam|cord) (?:snapped|broke|gave)|"
        r"\b(?:found|cut) me (?:in time|down)|\bwoke up (?:anyway|sick)|"
        r"\b(?:did not|didnt) work\b.{0,20}\b(?:obviously|still here|unfortunately)",
    ),
    (
        r"\b(?:documents|papers|will|passwords?|insurance|bank (?:things|papers)|keys|deeds|letters?|everything)\b",
        r"\b(?:told|shown|showed|left|put|written|sorted|explained|given|arranged)\b",
        r"\b(?:think|thinks|thought) (?:that )?(?:it is|i am) (?:just )?(?:being |getting )?(?:a joke|organi\w+|"
        r"tidy\w*|sensible|practical|spring cleaning|planning ahead)\b|"
        r"\b(?:they|he|she|nobody) (?:do|does)? ?not (?:know|see|guess|realise|realize|suspect) why\b",
    ),
    (
        r"\b(?:collect\w*|hoard\w*|sav\w+ up|stash\w*|kept|keeping|pocket\w*|taking)\b",
        DRUG,
        r"\b(?:not|will not|never) (?:telling|tell|say|saying) (?:you |anyone |them )?(?:why|what for)\b|"
        r"\bguess (?:why|what for)\b|\bfor one thing\b|\byou know (?:why|what for)\b",
    ),
    (
        r"\b(?:overdos\w*|attempt\w*|ward|psych\w*|suicid\w*|hospital)\b",
        r"\bthoughts?\b.{0,16}\b(?:back|return\w*|again|louder|stronger|worse|daily|never left)\b",
    ),
)
CRISIS: Final[tuple[tuple[str, ...], ...]] = (
    (
        r"\b(?:wish\w*|hop(?:e|ed|ing)|want|wanted|pray\w*|waiting for)\b",
        r"\b(?:it|my (?:own )?(?:heart|pulse)|this (?:stupid )?heart)(?: of mine)? (?:would |will |to )?(?:just |finally |simply )*"
        r"(?:stops? beating|stops? for good|give out|gave out)\b",
    ),
    (
        r"\b(?:noise|pain|everything|it all|head|thoughts|world|heart|clock|all of it|this)\b.{0,8}\bto (?:stop|end|"
        r"go (?:quiet|silent|dark)|be over)\b",
        r"\b(?:want|need|wish|just)\b",
        r"\b(?:permanently|for good|for ?ever|once and for all|for always)\b",
    ),
    (
        r"\b(?:i will|i'll|will soon|going to|you will find me|find me)\b.{0,8}\b(?:be )?(?:in|at the bottom of|"
        r"under) (?:the|a|my) (?:river|ground|sea|lake|canal|morgue|cemetery|grave|earth|coffin)\b",
        r"\b(?:by|before|soon|when|then|anyway|tonight|tomorrow|not|keep|"
        r"instead)\b(?!.{0,20}\b(?:swim\w*|holiday|summer|garden\w*)\b)",
    ),
    (
        r"\b(?:see|seeing|reach\w*|turn\w*|liv\w+|be|being|mak\w+|get\w*)\b.{0,12}\b(?:twenty|thirty|forty|fifty|"
        r"sixty|seventy|eighty|\d\d|christmas|new year|next (?:year|summer|winter|birthday)|"
        r"another (?:year|birthday|christmas|winter|summer|spring))\b",
        r"\b(?:no intention|no plans?|no wish|no desire|not intend\w*) (?:of|to)\b",
    ),
    (
        r"\bput (?:me )?(?:to sleep|down)\b(?: me)?",
        r"\blike (?:they|you|we|the vet|a|an|my|with)\b.{0,20}\b(?:cat|dog|horse|animals?|pets?|vet)\b|"
        r"\b(?:for good|for ?ever)\b",
    ),
    (
        r"\b(?:widow(?:er)?|orphans?|motherless|fatherless)\b",
        r"\b(?:easier|better|happier|rather|prefer\w*|kinder|relieved?|best)\b",
    ),
    (
        r"\b(?:use[ds]?|took|ran|run|press\w*|dragg?\w*|put|pull\w*|draw\w*)\b.{0,16}\b(?:glass|shards?|blades?|"
        r"razors?|knife|scissors|compass|lighter|cigarette|pin|needle)\b.{0,8}\b(?:on|across|over|into|to|"
        r"down) my (?:arms?|legs?|thighs?|wrists?|skin|stomach|belly|hips?)\b",
    ),
    (
        r"\b(?:how (?:much|many)|what (?:dose|amount)|which (?:pills|dose|tablets))\b",
        DRUG,
        r"\b(?:it takes|it would take|would (?:do(?: it)?|take)|you need|"
        r"i would need)(?=\s*(?:$|[.,;!?]|to (?:die|end|go|kill|not wake)|if i))",
        r"\b(?:googl\w*|look\w* up|search\w*|read\w*|know|wonder\w*|work(?:ed|ing) out|calculat\w*|nurse|ask\w*|tell me)\b",
    ),
    (
        r"\b(?:fastest|quickest|easiest|simplest|gentlest|surest|cleanest|kindest|least painful)\b.{0,8}\b(?:way|"
        r"method)\b.{0,10}\b(?:out|to go|to die|"
        r"to end)\b(?! of (?:here|town|the (?:building|hospital|city|study|trial|form|chat)|"
        r"this (?:form|chat|questionnaire|study|trial|town|building|hospital|page|menu)))",
    ),
    (
        r"\b(?:nobody|no ?one|not a soul|who)\b.{0,8}\b(?:would|will)\b.{0,12}\b(?:notice|miss|find|look for|realise|"
        r"realize|know)\b",
        r"\b(?:me|i|for (?:like )?(?:a|two|three|four|five|six|days|weeks?|months?))\b",
        r"\b(?:gone|dead|die|died|weeks?|days|months?|vanish\w*|disappear\w*|was not (?:here|there|around)|"
        r"stopped)\b(?!.{0,20}\b(?:form|study|trial|rash|typo|mistake)\b)",
    ),
    (
        r"\b(?:kindness|mercy|blessing|relief|favou?r|best thing|gift|solution|easier|simpler)\b",
        r"\bif i (?:just |simply |only |quietly |could |did |"
        r"do )*(?:not (?:wake|make it|come (?:back|round|out)|survive)|never (?:wake|woke|came)|died?|was gone|"
        r"were gone|went|slipped|disappear\w*|vanish\w*|was not here|were not here)\b",
    ),
    (
        r"\b(?:documents|papers|will|passwords?|insurance|bank (?:things|papers)|keys|deeds)\b",
        r"\b(?:told|shown|showed|left|put|written|sorted|explained|given)\b",
        r"\b(?:think|thinks|thought) (?:that )?(?:it is|i am) (?:just )?(?:being |getting )?(?:a joke|organi\w+|"
        r"tidy\w*|sensible|practical|spring cleaning|planning ahead)\b|"
        r"\b(?:do|does) not (?:know|see|guess|realise|realize|suspect) why\b",
    ),
    (
        r"\b(?:checking out|signing off for good|bowing out|tapping out|clocking out|end it|"
        r"done with (?:life|everything))\b(?!.{0,20}\b(?:hotel|cart|till|shop)\b)",
        r"\b(?:that is (?:it|the end|all) for me|no more|if (?:the|this|it|they|you)\b.{0,30}\bno)\b",
    ),
    (
        r"\b(?:platform|bridge|viaduct|cliff|roof|balcony|kerb|curb|edge|tracks|motorway)\b",
        r"\b(?:one step|a step|step too|lean\w*|turn the wheel|let go|how easy|so easy|see how it feels|just go|"
        r"close my eyes)\b",
    ),
    (
        _ASKS,
        DRUG,
        rf"(?:{_ENDS})(?!.{{0,30}}\b(?:study|trial|per day|a day|each day|kidneys?|liver|allowed|grapefruit|alcohol)\b)",
    ),
    (
        r"\b(?:sixty|fifty|forty|thirty|twenty|a hundred|\d\d+|all|whole|handful|fistful|every one)\b",
        DRUG,
        r"\b(?:at once|in one go|all at once|all together|on purpose|deliberately|wanted to (?:die|go)|disappoint\w*|"
        r"woke up (?:anyway|again)|did not work|failed)\b",
        r"^(?!.*\b(?:by (?:mistake|accident)|accidental\w*|mix\w* (?:it|them) up|got confused)\b)",
    ),
    (
        r"\b(?:sav\w+|stock ?pil\w*|hoard\w*|stash\w*|collect\w*|squirrel\w*|keep(?:ing)? (?!(?:coming|going|getting|calling|ringing|creeping|flaring)\b).{0,24} back|"
        r"kept .{0,24} back|put(?:ting)? .{0,24}(?:by|aside)|put by|tucked away|hidden|hid|count\w*|storing)\b",
        DRUG,
        r"\b(?:since|enough|case|ready|when|day|time|few|now|fair|know what|dozen|\d+|week|night|spare|"
        r"short)\b(?!.{0,30}\b(?:forget|remember|holiday|travel|sunday|organis\w*|organiz\w*|box|morning)\b)",
        r"\b(?:i|my|me)\b",
        r"\b(?:enough|case|ready|for when|the day|time comes|fair few|know what|a few|got them|just in|way out|short|"
        r"back|aside|by)\b",
    ),
    (_MEANS, _DRAWN, r"\b(?:i|me|my|would|one)\b"),
    (
        r"\b(?:gun|shotgun|pistol|rifle|rope|noose|helium|razor blades?|hose ?pipe)\b",
        r"\b(?:bought|got|have|put|loaded|ready|hidden|borrowed|ordered|found|ready|shed|drawer|car|pillow)\b",
        r"\b(?:i|my|me|already|dad's|uncle's|a)\b",
    ),
    (
        r"\b(?:wrote|written|writing|letters?|notes?|videos?|cards|recorded)\b",
        _PEOPLE,
        r"\b(?:explain\w*|why|goodbye|good bye|sorry|when i am gone|after i|once i|last time|until (?:they|he|she)|"
        r"up to eighteen|will (?:get|find|read) it)\b",
    ),
    (
        r"\b(?:found|finding|gave|given|giving|rehom\w*|home for|taken|going to)\b",
        _PETS,
        r"\b(?:everything(?:'s| is)? (?:sorted|done|settled)|that is everything|will not (?:be here|need|have)|"
        r"no use for|no longer need|longer than i|does not know why|before i|not going to be (?:here|around))\b",
    ),
    (
        r"\b(?:my )?(?:will|passwords?|paperwork|funeral|hymns|affairs|insurance|policy)\b",
        r"\b(?:done|sorted|drawer|in order|chosen|signed|left|paid|beneficiary|get the)\b",
        r"\b(?:ready for (?:whatever|it|the end)|ready to go|when i go|when i am gone|after me|in a hurry|drain|"
        r"burden|nothing owing|he thinks it is a joke|looked after)\b",
    ),
    (
        rf"\b(?:do not|dont|no (?:use|point|need)|never mind|not)\b.{{0,30}}\b(?:bother|email\w*|call\w*|ring\w*|"
        rf"book\w*|writ\w*|appointment|date)\b.{{0,20}}\b(?:after|past|beyond|from)\b.{{0,10}}{_DAY}",
        r"\b(?:bother|no use|no point|will not be|gone)\b",
    ),
    (
        rf"\b(?:only|just) (?:need|have|got|want) to (?:get|make it|last|hold on|hang on|"
        rf"survive)\b.{{0,20}}\b(?:through|till|until|to|past)\b.{{0,14}}{_DAY}",
        r"\b(?:then|point|stop|go|end|after|what is)\b",
    ),
    (
        r"\b(?:will not|not going to|do not (?:plan|expect|intend|suppose)|not planning|never meant|not meant|"
        r"do not think|doubt)\b.{0,24}\b(?:see|reach|make it to|have|on a|turn|be)\b.{0,14}\b(?:\d\d(?:st|nd|rd|th)?|"
        r"thirty|forty|fifty|sixty|birthday|christmas|next year|summer|spring)\b",
        r"\b(?:choice|choose|planning|own|plan|intend|expect|meant|suppose|decided|anyway)\b",
    ),
    (
        r"\b(?:tired|done|sick|weary|exhausted|fed up|finished|bored|over)\b(?: of|"
        r" with)? (?:being (?:alive|here at all|me)|existing|waking up|waking|breathing)\b",
    ),
    (
        r"\b(?:done|finished|over it|through|tired|sick|quit\w*|giving up)\b",
        r"\bnot (?:with |of |just )?(?:the |this )?(?:form|trial|questions?|chat|study|app|illness|lupus|sleepy|job|work)\b",
        r"\b(?:all of it|everything|it all|the whole thing|life|living|me|myself|for ?ever)\b",
    ),
    (
        r"\b(?:do not|not|quit|stopped|stop|skipping|skip|refus\w*|off)\b",
        r"\b(?:pred\w*|pills|tablets|meds|medicines?|medication|insulin|dialysis|thinners|cellcept|plaquenil|"
        r"steroids?|treatment|sugar|anything)\b",
        r"\b(?:on purpose|deliberate\w*|hoping|let it (?:take|finish|kill|win)|gets? it over|"
        r"to (?:die|end it|get it over)|so it (?:kills|takes|finishes)|if .{0,12} comes it comes|"
        r"finish (?:me|it|the job))\b",
    ),
    (
        r"\b(?:took|taken|swallowed|overdos\w*|od|tried|attempt\w*|hang(?:ed)?|hung)\b",
        r"\b(?:to (?:od|overdose|hang|die|do it|end)|overdose|sleeping|pills|tablets|on purpose|everything|the lot|"
        r"too many)\b",
        r"\b(?:woke up|wake up|disappoint\w*|did not work|on purpose|nobody knows|does not know|did not know|gutted|"
        r"unfortunately|should have left me|"
        r"last (?:week|night|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|weeks? ago|days? ago|"
        r"yesterday)\b",
        r"\b(?:woke up|disappoint\w*|on purpose|nobody knows|does not know|gutted|should have left|"
        r"to (?:od|overdose|hang|die|do it|end))\b",
    ),
    (
        _CUT,
        _SKIN,
        r"\b(?:again|last night|on purpose|when (?:it|the pain|things|everything|life|my head|i) \w+|did it again|"
        r"to feel|helps?|so nobody|tell my|nobody (?:sees|knows)|stuck to|deserve|better after|felt better)\b",
    ),
    (
        r"\b(?:burn\w*|cut\w*|scratch\w*|hurt\w*|punch\w*|hit\w*) (?:myself|my (?:arms?|legs?|thighs?|hips?))\b",
        r"\b(?:today|again|when|last night|did it|on purpose|deserve|helps?|"
        r"feel)\b(?!.{0,20}\b(?:cook\w*|iron\w*|shav\w*|oven|kitchen|pan|sunday roast)\b)",
    ),
    (
        r"^(?!.*\bmy (?:mother|mom|mum|father|dad|sister|brother|aunt|uncle|cousin|grand\w+|son|daughter) (?:heard|hears|used to|had)\b).*\bvoices?\b|\bmy head (?:says|tells|keeps)|\b(?:get told|hear someone|something tells me)\b",
        r"\b(?:jump|die|kill|finish|do it|hurt|end|cut|useless)\b",
    ),
    (
        r"\b(?:not|can not|do not)(?: [a-z]+)? (?:feel |keep |be )?(?:safe|trust)\b",
        r"\b(?:with myself|from myself|from me|myself safe|myself (?:tonight|with|alone|around)|from myself)\b",
    ),
    (
        r"\b(?:scared|frightened|afraid|terrified)\b",
        r"\b(?:of (?:myself|what i (?:will|might|could|would) do)|what i (?:will|might|may) do)\b",
    ),
    (r"\b(?:should not|do not) (?:be left|leave me) alone\b", r"\b(?:tonight|now|today|please)\b"),
    (
        r"\b(?:husband|wife|mother|mum|mom|dad|father|frank|baby|son|daughter|sister|brother|harold|he|she)\b",
        r"\b(?:passed|died|waiting|gone|heaven|lost|since)\b",
        r"\b(?:(?:want|like|wish|going|ready|long)\b.{0,12}\b(?:go to (?:him|her)\b(?! (?:grave|house|place|home|party|wedding|memorial|funeral|for)\b)|join (?:him|her|them)|"
        r"follow (?:him|her)|be with (?:him|her|them)|go too)|"
        r"not keep (?:him|her) waiting|joining (?:him|her|them)|soon as i may)\b",
    ),
    (
        r"\b(?:my own (?:choice|terms|time|way|hand)|in my (?:own )?control|choose (?:the|my) (?:day|time|end)|"
        r"choosing the (?:other|day)|own terms)\b",
        r"\b(?:when i go|i go|go on|die|see \d\d|end|leav\w*|rot|last|way out|out)\b",
    ),
    (r"\bhave (?:a|the|my) plan\b", r"\b(?:date|way|means|note|pills|place)\b"),
    (
        r"\b(?:hurts?|tired|hard|much|painful|exhausting)\b(?:(?!\b(?:but|yet|still|though)\b).){0,14}\b(?:to )?(?:carry on|keep|go on|continue|bother)\b",
        r"\b(?:breathing|living|being|waking|existing)\b",
    ),
    (
        r"\b(?:no|not any|can not see (?:any|a)|no version of)\b.{0,20}\b(?:future|tomorrow|next year|"
        r"year)\b.{0,10}\bwith me in\b",
    ),
    (
        r"\b(?:no|not|nobody|no one)\b.{0,24}\b(?:notice|miss|realise|realize|find me|look for me)\b",
        r"\b(?:if i (?:was|were|am|went|died)|gone|until the rent|for weeks|smell|bills)\b",
    ),
    (
        r"\b(?:free|rid) of (?:me|my nonsense)\b|\bno longer (?:have to|need to) (?:worry|care) (?:about|for) me\b",
        r"\b(?:soon|finally|at last|sorry|trouble|all)\b",
    ),
    (
        r"\b(?:sad|cry|upset|miss me|grieve)\b",
        r"\b(?:a week|a while|a day|a month|bit)\b",
        r"\b(?:better off|then|get over|move on|relieved)\b",
        r"\b(?:they|everyone|kids|he|she|family)\b.{0,6}(?:would|will|'d|d)?\b.{0,4}\b(?:be )?(?:sad|cry|upset)\b",
    ),
    (
        r"\b(?:kids|children|wife|husband|family|they)\b",
        r"\b(?:insurance|pension|money|payout|pay out)\b",
        r"\b(?:drain|burden|without me|instead|better|gone|worth more|dead|more than i|am worth)\b",
    ),
    (
        r"\b(?:keeps?|keeping|holding|holds|tie\w*|stopping|stops)\b.{0,6}\bme\b",
        r"\b(?:here|alive|going|from (?:doing|going|ending)|only thing|only reason|dog|cat|who would find)\b",
        r"\b(?:only|just|once|nothing|old|fourteen|\d\d|find me|eighteen|guts|gone|when)\b",
    ),
    (
        r"\b(?:flare|lupus|infection|pneumonia|cells|trial|surgery|it|sepsis|covid)\b",
        r"\b(?:had (?:taken|killed|finished) me|takes me|take me|kills me|would (?:just )?(?:take|finish|kill) me|"
        r"finished me off|is the one|goes wrong)\b",
        r"\b(?:wish|hope|hoping|pray|should have|better if|pity)\b",
    ),
    (
        r"\b(?:not|no longer) (?:want to )?(?:be|exist as) (?:a )?(?:person|human|me)\b",
        r"\b(?:any ?more|want|wanna|wish)\b",
    ),
    (
        r"\b(?:life|living)\b.{0,10}\b(?:is not|isnt|not)\b.{0,8}\bfor me\b",
        r"\b(?:any ?more|enough|stop|dear|done|glad)\b",
    ),
    (
        r"\b(?:enough|my fill|had it)\b",
        r"\b(?:of (?:life|living|it all|all of it|this world)|glad to (?:stop|go)|stop (?:it )?for good|want to stop|"
        r"lie down and not)\b",
    ),
    (
        r"\bpray\w*|\bhop(?:e|es|ing)\b|\bwish\w*",
        r"\b(?:not (?:have to )?(?:see|open|face|wake|get up)|never (?:see|wake|open)|"
        r"do not (?:have to )?(?:see|wake|open|face))\b",
        r"\b(?:morning|eyes|tomorrow|another day|daylight|sun)\b",
    ),
    (
        r"\b(?:log|sign|check|clock|tap|opt)(?:s|g?ing|g?ed|ping|ped)? (?:off|out)\b|\byeet\w* myself\b|\bunalive\b|\bgame over\b",
        r"\b(?:irl|of life|for good|forever|permanently|no more lives|off the|unalive|for real|for me)\b",
    ),
    (r"\bif i (?:die|am dead|go|do it) by\b|\b(?:by|from|through) (?:suicide|my own hand)\b",),
    (
        r"\b(?:not|will not|promise)\b.{0,12}\bhurt myself (?:today|tonight|until|till)\b",
        r"\b(?:promise\w*|today|tonight|until|till)\b",
    ),
    (
        r"\b(?:tell|let)\b.{0,20}\b(?:it was not (?:her|his|their|your) fault|not to blame|i am sorry|"
        r"know where the keys)\b",
    ),
    (
        r"\b(?:painful|hurt|peaceful|gentle\w*|quick\w*|easiest|painless)\b",
        r"\b(?:to die|way to (?:go|stop|die|end)|stop a heart|death|dying)\b",
        r"\b(?:from|is it|is there|what|which|does)\b(?!.{0,40}\b(?:trial|study|car-?t|crs|treatment|lupus)\b)",
        r"\b(?:too (?:much|many)|pills|paracetamol|overdose|bleed\w*|drown\w*|hang\w*|heart|way|freez\w*|insulin)\b",
    ),
    (
        r"\b(?:swallowed|took|taken|drank)\b",
        r"\b(?:them all|everything|all of them|the lot|bleach|the whole (?:box|bottle|packet))\b",
        r"\b(?:sorry|sleepy|tell somebody|done|minutes ago|hour ago|goodbye|wanted to|"
        r"did not want)\b(?!.*\b(?:instead of mine|mistake|accident\w*|wrong)\b)",
    ),
    (r"\b(?:bleeding|cut)\b", r"\b(?:what i wanted|too deep|in the bath)\b"),
)
"""Each row has to stand in one sentence."""

CHECKS: Final[tuple[tuple[str, ...], ...]] = (
    (
        r"\b(?:dying|death|being dead) (?:does not|no longer|would not|is not) (?:even |really )?(?:frighten\w*|"
        r"scar\w+|bother\w*)\b",
        r"\b(?:as much as|more than|compared (?:to|with)|than|like) (?:another|living|life|this|going on|one more|what)\b",
    ),
    (
        r"\bi am (?:nothing but |just |only |such )?(?:an? |the )?(?:drain|millstone|dead weight|leech|parasite|"
        r"ball and chain|waste of (?:space|air|oxygen|money|time|skin))\b(?! pipe)",
    ),
    (
        r"\b(?:not|never) (?:meant|made|supposed|destined|cut out) to (?:get|grow|be|become) old\b|"
        r"\b(?:merry|happy|rich|free) widow(?:er)?\b",
        r"\b(?:i|me|my)\b(?!.{0,30}\b(?:theatre|theater|opera|operetta|play|film|spider)\b)",
    ),
    (
        r"\b(?:trained|taught|teaching|shown|showed|showing|"
        r"training)\b(?!.*\b(?:hospital|clinic|visits?|isolation|away|weeks?)\b)",
        r"\bmy (?:wife|husband|son|daughter|kids|boys|girls|partner|mother|father)\b",
        r"\b(?:so (?:that )?(?:she|he|they) (?:is|are|will|can|could|would)|for (?:when|after)|after i am|"
        r"when i am (?:not|gone)|once i am)\b.{0,24}\b(?:helpless|cope|manage|alone|without me|gone|"
        r"on (?:her|his|their) own|not (?:here|around))\b",
    ),
    (
        r"\b(?:end|ends|ended|ending|take|takes|took|taking) (?:her|his|their|my|"
        r"your) (?:own )?life\b(?! (?:back|in(?:to)? (?:her|his|their|my) own hands|to the next))",
        r"\b(?:participant|patient|somebody|someone|person|i|one)\b",
        r"\b(?:my data|the data|my place|my file|before (?:the|it)|during|insurance|what happens|would you)\b",
    ),
    (
        r"\bwhat(?: is|'?s) (?:even )?the point\b(?! (?:of|in) (?:this|that|these|those|the|your|asking|answering|"
        r"all these|a|it\b|taking|going|having|drugs?|pills?))|"
        r"\bwhat the point (?:is|even is)\b(?! (?:of|in) (?:this|that|these|the|your))",
        r"\b(?:think|thinks|wonder|thinking|wondering|ask myself|feel like|sometimes|some days)\b",
    ),
    (
        r"\b(?:will not|would not|does not|not going to|no longer)\b.{0,16}\b(?:matter|"
        r"be (?:a problem|an issue|my problem|relevant)|hear from me|need (?:it|me|them|this|any)|be needed)\b",
        r"\b(?:after|soon|then|much longer|again|past|"
        r"by)\b(?!.{0,24}\b(?:move|surgery|op|transplant|holiday|vacation|back|change|until|till|retire)\b)",
        r"\b(?:i|me|my|it|this|that|any)\b",
    ),
    (
        r"\b(?:mind is made up|made up my mind|i have decided|it is decided|my decision is made)\b",
        r"\b(?:peace|calm|goodbye|no one|nobody|anyone|quiet|soon|weekend|sunday|saturday|friday|tonight|for good)\b",
    ),
    (
        r"\b(?:gave|giving|given|rehom\w+|rehome)\b",
        rf"{_PETS}",
        r"\b(?:away|sister|brother|neighbour|neighbor|friend|"
        r"shelter)\b(?!.{0,30}\b(?:allerg\w*|hospital|holiday|moving|move|while|infection|doctor)\b)",
        r"\b(?:today|yesterday|last|this|on|finally|cried|already)\b",
    ),
    (
        r"\b(?:ready for whatever|nothing left (?:for me|in me)|no way (?:out|forward)|what is left for me|"
        r"nothing to look forward to|no hope(?: left)?|lost all hope|hopeless)\b",
        r"\b(?:i|me|my)\b(?!.{0,30}\b(?:form|letter|page|button|test)\b)",
    ),
    (
        r"\b(?:dread|can not face|can not bear|can not stand|not sure i can)\b",
        r"\b(?:tomorrow|another (?:day|year|night|week)|the morning|waking|tonight|much more of this|myself)\b",
    ),
    (r"\b(?:hate|disgusted (?:with|by)|ashamed of|loathe)\b(?: [a-z]+)? (?:myself|being me|my life|being alive)\b",),
    (
        r"\bthoughts?\b",
        r"\b(?:dark|bad|black|scary|those|ugly|intrusive)\b",
        r"\b(?:again|back|lately|these days|at night|some nights|sometimes|now|worse|having)\b",
    ),
)
"""Words that may be a farewell or despair, or nothing of the kind: a gentle question settles it."""

NOW: Final = (
    r"\b(?:now|again|still|lately|today|tonight|yesterday|last night|these days|"
    r"every (?:single )?(?:day|night|morning)|currently|recently|any ?more|this (?:week|month|weekend)|some days|"
    r"keep|since then|soon|tomorrow|ready|weeks? ago|days? ago)\b"
)
CALM: Final = (
    r"\b(?:(?:is|are) now (?:an? )?(?!dead|on the)[a-z]+|now and (?:fine|well|ok|okay|good|stable|happy)|"
    r"(?:not|no|fine|well|ok|okay|better|good|over it|stable|happy|love) (?:[a-z]+ )?(?:now|any ?more|today|"
    r"these days|lately|recently|currently)|"
    r"\d\d now|now (?:i am |it is )?(?:fine|well|ok|okay|better|good|over|gone|stable|not|never|happy)|"
    r"never again|no longer)\b"
)
OVER: Final = (
    r"\b(?:years? (?:ago|back|later|on)|decades?|(?:in|since|around|from|back in) (?:19|20)\d\d|"
    r"as a (?:teen\w*|kid|child|student|girl|boy)|when (?:i was|we were)|(?:he|she) is (?:long )?dead|long dead|"
    r"(?:my )?(?:first|former|late) (?:husband|wife|partner)|growing up|"
    r"in (?:my )?(?:teens|twenties|thirties|20s|youth|school|high school|college)|"
    r"at (?:age )?(?:1\d|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)\b|used to|"
    r"long (?:ago|past|gone|behind)|behind me|"
    r"my (?:cousin|uncle|aunt|brother|friend|neighbou?r|colleague) (?:[a-z]+ )?(?:killed|hanged|hung|took|died|"
    r"jumped|shot|tried))\b"
)
SUPPOSED: Final = (
    r"\b(?:do you (?:ask|exclude|want)|why do you|excluded?|exclusion|"
    r"in (?:the|this|your) (?:trial|study) (?:what|how|will|is)|study (?:drug|tablets|pills|medicine)|hotline|"
    r"volunteer|crisis line|i work|my job|for a living|film|movie|novel|book|song|game|tv|netflix)\b"
)

ABUSE: Final[tuple[tuple[str, ...], ...]] = (
    (
        r"\b(?:husband|wife|partner|boyfriend|girlfriend|ex|he|she|fianc\w+)\b",
        r"\b(?:forces?|forcing|makes?|making|pushes|does it|insists?|takes it)\b",
        r"\b(?:even (?:if|when|though)|when|although|though) i (?:say|said|tell|told|beg|do not want|did not want)\b"
        r"(?:(?: (?:him|her|them))? (?:no|stop|not to)\b)?",
    ),
    (
        r"\b(?:[a-z]+ in law|husband|wife|partner|boyfriend|girlfriend|son|daughter|father|mother|dad|mum|mom|brother|"
        r"sister|uncle|aunt|cousin|family|carer|he|she|they)\b",
        r"\b(?:says?|said|tells?|told me|telling me|thinks?)\b[^.;]{0,20}\bi (?:have|had|get) no (?:choice|say|right to (?:refuse|say no))\b",
        r"\b(?:do|did) not (?:wish|want|agree)\b|\bagainst my (?:will|wishes)\b|\bmy (?:own )?wishes\b",
    ),
    (
        r"\b(?:if|when|once|should) (?:he|she|they|"
        r"my (?:husband|wife|partner|boyfriend|girlfriend|son|father|mother|brother|ex)) (?:ever )?(?:opens?|reads?|"
        r"finds?|sees?|hears?|learns?|knows?|gets wind|catch\w*|comes home)\b",
        r"\bi (?:will )?(?:pay|am in for it|get it|am done for|suffer|am dead|"
        r"will be (?:punished|sorry))\b(?! (?:for|the) (?:the )?(?:bill|letter|stamp|it in|postage|call)s?\b)|"
        r"\b(?:he|she|they) (?:will |'ll |would )?(?:hits?|beats?|explodes?|goes? (?:mad|for me|off)|loses? it|locks?|"
        r"lays? into|throws?|takes? it out)\b",
    ),
    (
        r"\b(?:he|she|husband|wife|partner|boyfriend|girlfriend|son|daughter|stepson|mother in law|mother-in-law|"
        r"father in law|sister in law|carer|they)\b",
        r"\b(?:decides?|controls?|chooses?|says|rations|allows?|determines) (?:if|whether|when|what|how much|"
        r"that) i (?:(?:may|can|get|am allowed)(?: to)?|eat|sleep|leave|go out|have)\b",
        r"\b(?:dinner|eat|food|supper|meals?|bread|leave|out|sleep|phone|wash|shower|speak|"
        r"see anyone)\b(?!.{0,30}\b(?:diet\w*|fasting|dialysis|insulin|doctor|coeliac)\b)",
    ),
    (
        r"\b(?:flinch\w*|jump\w*|freez\w*|shak\w+|trembl\w*|hide|hold my breath|stop breathing|go cold)\b",
        r"\b(?:when|whenever|each time|every time|the moment|as soon as)\b.{0,16}\b(?:his|her|their|he|she) (?:keys?|"
        r"car|steps|footsteps|boots|voice|hand|comes? (?:home|in)|gets? (?:home|in)|walks? in|raises?|is drunk|"
        r"drinks?)\b",
    ),
    (
        r"\b(?:he|she|husband|wife|partner|boyfriend|girlfriend|son|daughter|dad|mum|mom|ex|they|stepdad|step dad|"
        r"nephew|niece|carer|brother|in-law|daughter-in-law)\b",
        r"\b(?:reads?|checks?|goes through|looks through|tracks?|monitors?|answers|controls?|takes?|hides?|keeps?|"
        r"flush\w*|signs?|holds?)\b",
        r"\b(?:my )(?:phone|messages|letters|emails?|bank card|card|pension|money|cheques|checks|passport|medicine|"
        r"medicines|meds|tablets|pills|walking frame|keys|benefits)\b",
        r"\b(?:so (?:please|do not|i)|every night|from me|no money|without food|nothing|when (?:he|she|we|they)|"
        r"scared|angry|cross|will not give|gives me|last time|argue|hide|delete|not let)\b",
    ),
    (
        r"\b(?:pushed|threw|slap\w*|chok\w*|kick\w*|punch\w*|thump\w*|shov\w+|grabs?|grabbed|strangl\w*|drag\w*|"
        r"twist\w*|hits?|beats?)\b(?: [a-z]+)? (?:me|my (?:arm|hair|hands?|face|head|neck|wrist))\b",
        r"\b(?:he|she|husband|wife|partner|boyfriend|girlfriend|son|daughter|dad|father|mum|mother|ex|carer|brother|"
        r"they|nephew)\b",
    ),
    (
        r"\b(?:bruis\w*|black eye|marks|broken (?:rib|wrist|arm))\b",
        r"\b(?:not (?:all )?(?:from |the |due to )?(?:the )?lupus|what i tell|he|walked into|not an accident|i say)\b",
        r"\b(?:him|he|lupus|door|tell|say|partner|husband|"
        r"temper)\b(?!.{0,30}\b(?:steroids?|prednisone|thinners?|platelets)\b)",
    ),
    (
        r"\b(?:he|she|they|husband|partner|boyfriend|dad)\b",
        r"\b(?:will not let|does not let|do not let|not allow\w*|only allowed|forbids?|locks?)\b",
        r"\b(?:out|leave|see (?:my|a|the) (?:friends|family|doctor|mum|sister)|hospital|talk|work|phone|in when|"
        r"doctor|eat)\b(?!.{0,20}\b(?:lift|heavy|driv\w*|alone on)\b)",
    ),
    (
        r"\b(?:he|she|husband|wife|partner|boyfriend|girlfriend|son|daughter|dad|father|mum|mom|mother|ex|they|carer|"
        r"nephew|niece|brother|sister|in-law)\b",
        r"\b(?:holds? back|holding back|withhold\w*|keeps? back|rations?|hides?|hiding|locks? (?:up|away)|"
        r"throws? (?:away|out)|threw (?:away|out)|flush\w*|takes? away|will not hand over)\b",
        r"\b(?:my|her|his) (?:[a-z]+ )?(?:pills|tablets|meds|medicines?|medication|inhaler|insulin|steroids|food|"
        r"money|wheelchair|walker|glasses)\b",
        r"\b(?:unless|until|when (?:i|he|she|they)|if (?:i|he|she|they)|because (?:i|he|she|they)|to punish|punish\w*|"
        r"every time|whenever|so (?:that )?i)\b(?!.{0,12}\bforget\b)",
    ),
    (
        r"\b(?:his|her|their)\b.{0,4}\b(?:permission|say ?so|leave|approval)\b|\bask (?:him|her|them) (?:first|before)\b",
        r"\b(?:see|doctor|go|out|spend|phone|call|eat|shower|leave|anything|everything)\b",
        r"\b(?:otherwise|or (?:he|she|they|else)|loses? it|angry|hits?|shouts?|screams?|punish\w*|every time|even to|"
        r"for everything)\b",
    ),
    (r"\bonly allowed (?:out|to)\b", r"\b(?:appointments?|hospital|with him|shop)\b"),
    (
        r"\b(?:forces?|makes?|making|made|pressur\w*|threaten\w*)\b (?:me|to)\b",
        r"\b(?:in bed|sex|money|take the kids|kids away|kill|photos|say no|leave|trial for)\b",
        r"\b(?:he|she|husband|partner|boyfriend|they|says|son|wife)\b",
    ),
    (
        r"\b(?:says|said|told me|tells me|threatens|threatened)\b",
        r"\b(?:he|she|husband|partner|boyfriend|ex)\b",
        r"\b(?:take the (?:kids|children)|kill me|i need not come back|send the photos|regret it|hurt me|throw me out|"
        r"burn)\b",
    ),
    (
        r"\b(?:scared|afraid|frightened|terrified)\b",
        r"\b(?:to go home|of (?:him|my (?:husband|partner|boyfriend|son|dad|father|ex|wife|stepdad))|when he|what he)\b",
    ),
    (
        r"\b(?:step ?dad|father|brother|uncle|he|grandfather|boyfriend|cousin|lodger|landlord|neighbou?r|partner|"
        r"carer|stepbrother|husband)\b",
        r"\b(?:(?:comes|gets|came|climbs|sneaks|keeps coming) (?:in|into|to) my (?:room|bed)|touches me|"
        r"puts his hands)\b(?!.{0,20}\b(?:with (?:tea|coffee|my|breakfast|the)|to (?:check|bring|wake|help))\b)",
    ),
    (
        r"\b(?:gets|got|becomes|is) (?:really |very |so )?(?:angry|violent|physical|nasty|rough)\b",
        r"\b(?:he|she|husband|partner|boyfriend|son)\b",
        r"\b(?:with me|when i|really angry|drunk|drink\w*|scared|frighten\w*|afraid|hide)\b",
    ),
)
ADVERSE: Final[tuple[tuple[str, ...], ...]] = (
    (
        r"\bi am (?:in|on) (?:arm|group|cohort|part) [a-d1-4]\b|"
        r"\bi am (?:in|on|part of|enrolled in|already in) (?:your|the|this) (?:study|trial)\b|"
        r"\bone of your (?:participants|patients|volunteers)\b|\bparticipant (?:number )?\d+\b",
        r"\b(?:hair|rash|hives|itch\w*|sick|vomit\w*|dizzy|fever\w*|swell\w*|swollen|headaches?|blurr?\w*|numb\w*|"
        r"bleed\w*|diarrh\w*|unwell|worse|tremors?|shak\w+|sores?|peel\w*|yellow|tired|exhausted)\b",
        r"\b(?:is|are|been|keep\w*|now|since|have|feel\w*|getting|falling|coming)\b",
    ),
    (
        r"\b(?:(?:cells|infusion|drug|treatment|dose|shot|injection) (?:from|with) you|"
        r"your (?:cells|infusion|study|trial|drug|treatment)|(?:in|on) your (?:study|trial))\b",
        r"\b(?:report\w*|who (?:do|should|must) i (?:tell|call|contact|speak to)|let (?:someone|you|them) know|"
        r"log (?:it|this)|make a note)\b",
        r"\b(?:counts?|numbers|low|worse|ill|sick|rash|fever\w*|pain\w*|swell\w*|swollen|"
        r"never (?:recovered|came back|been right|been the same)|not (?:recovered|been right|come back)|headaches?|"
        r"dizzy|tremor|numb\w*)\b",
    ),
    (
        r"\b(?:since|following|two days after|ever since|started|from|with|on|dose|shots?|gave me|made|makes?|set off)\b",
        r"\b(?:belimumab|benlysta|anifrolumab|saphnelo|rituximab|voclosporin|lupkynis|obinutuzumab|"
        r"(?:study|trial|research|experimental|new|immune) (?:drug|medicine|medication|tablets?|pills?|infusions?|"
        r"injections?|treatment|shots?|cream)|"
        r"second dose|third dose|flu (?:shot|jab)|booster|vaccine|biologic|mycophenolate|tacrolimus|injections)\b",
        r"\b(?:hives|rash|swell\w*|swollen|diarrh\w*|vomit\w*|hair (?:is )?(?:falling|coming)|in handfuls|"
        r"double vision|blurr\w*|racing|heart race|shingles|hospital|can not keep|liver numbers|reaction|numb|dizzy|"
        r"fever|sick|blister\w*|yellow|bruis\w*|shak\w+|blood pressure shot|through the roof|came up|came out|"
        r"crashed)\b",
        r"\b(?:since|after|now|still|last (?:week|month)|weeks?|days?|month|ever|every|gave|made|makes?|each|"
        r"in (?:may|spring|march|april|june|july|summer)|this (?:spring|summer|year|month|week)|monday|tuesday|"
        r"wednesday|thursday|friday|saturday|sunday)\b",
    ),
    (
        r"\b(?:took|taken|pulled|stopped|came) (?:me )?off\b",
        r"\b(?:voclosporin|belimumab|anifrolumab|study|trial|drug|it|tacrolimus|azathioprine)\b",
        r"\b(?:last (?:month|week)|weeks ago|this (?:month|week|spring|summer))\b",
        r"\b(?:because|shot up|crashed|rash|reaction|liver|pressure)\b",
    ),
)
ADVERSE_NOT: Final = (
    r"\b(?:no side effects?|that was (?:all|it)\b|for (?:a|one) day\b|(?:the )?next day|one day only|"
    r"only (?:a|one) day|no reaction|nothing happened|no problems?|was fine|mild|years? ago|in (?:19|20)\d\d|"
    r"as a child|used to)\b"
)
