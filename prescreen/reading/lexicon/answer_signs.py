"""Signs in an answer that lean it to a yes or a no, by the question: strong liking, another choice, how often, a reserve."""

from typing import Final

SIGNS: Final[tuple[tuple[str, str], ...]] = (
    (
        "love",
        r"\b(?:lov(?:e|ed|es|ing)|ador\w+|crazy about|mad about|nuts about|obsess\w*|addict\w*|favou?rites?|"
        r"can not get enough|live for|living for|passion\w*|"
        r"(?:big|huge|massive|biggest|avid|die ?hard) (?:\w+ )?(?:fan|reader|lover|eater|drinker)|to die for|"
        r"nothing (?:beats|better|like)|can not beat|the best|my (?:jam|happy place|weakness|life)|junkie|"
        r"who does not|geek|buff|enthusiast|fanatic|nut)\b",
    ),
    (
        "like",
        r"\b(?:like|liked|likes|enjoy\w*|fond|in ?to|fan|dig|keen|appreciate|am partial to|a sucker for|cool with)\b",
    ),
    (
        "hate",
        r"\b(?:hat(?:e|ed|es)|despis\w+|loath\w+|detest\w*|can not (?:stand|bear|take|tolerate)|dislik\w+|sick of|"
        r"tired of|fed up|gross|disgust\w*|turns? me off|puts? me off|gag|"
        r"makes? me (?:sick|ill|queasy|nervous|sad|anxious|cry|sleepy)|bores?|boring|snooze|allergic|intoleran\w+|"
        r"overrated|gets? on my nerves|drives? me (?:crazy|nuts|mad|up the wall)|can not handle|nightmares?)\b",
    ),
    (
        "not_like",
        r"\b(?:not|never|no|nor|hardly|barely) (?:\w+ ){0,3}?(?:like|love|enjoy\w*|fan|care (?:for|about|much)|in ?to|"
        r"thing|cup of tea|for me|interest\w*|keen|fond|crazy about|mad about|appeal\w*|style|type|kind|genre|scene|"
        r"taste|jam|bag|speed|impressed|fussed|bothered|big on|one for|much of)\b",
    ),
    (
        "prefer",
        r"\b(?:prefer\w*|rather|sooner|more of an?|more (?:my|in ?to|partial|interested)|instead|better (?:than|with)|"
        r"i will stick|i stick|stick(?:ing)? (?:to|with)|leans?|give me|over (?:that|it)|my go to|"
        r"i like \w+ (?:more|better)|anything but|the opposite|other way)\b",
    ),
    (
        "mostly",
        r"\b(?:mostly|mainly|usually|generally|typically|normally|tend to|primarily|for the most part|most of)\b",
    ),
    ("only", r"\b(?:only|just|merely|nothing but|all i (?:do|have|need|want)|strictly)\b"),
    (
        "any",
        r"\b(?:any(?:thing|one|body|where|time)?|all (?:of|kinds|sorts|types)|every(?:thing|one|where|body)|whatever|"
        r"whichever)\b",
    ),
    (
        "too",
        r"\b(?:is|are|am|was|were|be|been|get|gets|far|way|bit|little|it|seems?|me|that|much) too [a-z]+\b|^too \w+|"
        r"\benough of\b",
    ),
    (
        "often",
        r"\b(?:every (?:other )?(?:single )?(?:day|night|morning|evening|week|weekend|month|year|summer|winter|spring|"
        r"chance|time|hour|monday|tuesday|wednesday|thursday|friday|saturday|sunday|so)|"
        r"always|all the time|all day|all my life|often|constantly|daily|weekly|regularly|frequently|whenever i|"
        r"most (?:days|nights|weekends|of the time|mornings)|each (?:day|week|night|morning|year)|twice a|three times|"
        r"times a|a lot|tons|loads|lots|plenty|avidly|non ?stop|at every)\b",
    ),
    (
        "seldom",
        r"\b(?:rarely|seldom|hardly|barely|scarcely|once in a blue|"
        r"not (?:very |too |that |so )?(?:often|much|many|a lot|frequently|usually|lately|recently|really)|"
        r"few and far|infrequently|once a year|haven?t? in (?:ages|years)|in (?:years|ages)|"
        r"not in a (?:long )?(?:while|time)|the last time)\b",
    ),
    (
        "sometimes",
        r"\b(?:sometimes|occasional\w*|now and (?:then|again)|on occasion|once in a while|from time to time|at times|"
        r"every so often|on and off|here and there|a (?:bit|little|few|couple)|some|somewhat|kind of|sort of|"
        r"in moderation|partly|half)\b",
    ),
    ("never", r"\b(?:never|not (?:ever|once)|zero|none|nobody|no one|nothing|nowhere|neither)\b"),
    (
        "never_strong_yes",
        r"\bnever (?:say no|said no|turn(?:ed)? down|miss(?:ed)?|fails?|failed|gets? (?:old|tired|bored)|get enough|"
        r"been (?:better|happier|more|so)|leave (?:home|the house) without|forget|forgot|could forget|without|better|"
        r"busier|tire|refuse|pass)\b|"
        r"\bcould not be (?:better|happier|more)\b|"
        r"\bcan not (?:wait|complain|live without|resist|go wrong|say no|function without|do without|believe how|"
        r"recommend)\b|"
        r"\bcould not (?:live|do|be) without\b|\bcould not ask for\b|"
        r"\bwould not (?:miss|change|trade|have it|mind|say no|live anywhere|turn)\b|"
        r"\bno (?:complaints|better|problem|place|doubt|worries|other|need to ask)\b|"
        r"\bnot (?:complain|bad|a problem|mind|have to ask|at all bad)\b",
    ),
    (
        "not_yet",
        r"\b(?:not yet|yet|still (?:need|have|looking|waiting|working|not|searching|deciding|thinking)|"
        r"have not (?:\w+ ){0,2}(?:yet|started|decided|had|got|been|seen|tried|read|finished|made)|"
        r"not (?:quite|done|finished|ready)|in the middle|half ?way|almost|nearly|about to|working on it|"
        r"getting there)\b",
    ),
    (
        "condition",
        r"\b(?:if|unless|depend\w*|as long as|provided|when there|only when|when it|when the|in the right|"
        r"with the right|for the right|until)\b",
    ),
    (
        "unsure",
        r"\b(?:may ?be|perhaps|possibly|might|may|"
        r"not (?:so |too |really |quite |entirely |completely |totally )?(?:sure|certain|decided|positive)|i guess|"
        r"i suppose|undecided|do not know|no idea|have to (?:see|check|ask|think)|need to (?:see|check|ask|think)|"
        r"let me (?:see|check|ask|think)|think about it|consider\w*|thinking (?:of|about)|we will see|open to|"
        r"could go either|either|wait and see|hard to (?:say|tell)|too (?:early|soon))\b",
    ),
    (
        "wish_past",
        r"\b(?:wish|used to|would have|was going to|meant to|keep meaning|when i was|as a (?:kid|child|teen\w*)|"
        r"back (?:in|then|when)|growing up|in (?:college|school|high school|my youth)|years ago|before the|not since|"
        r"no longer|any ?more|gave (?:it |that |them )?up|quit|stopped|sold|outgrown?|lost (?:touch|interest|my)|"
        r"separate ways|grown apart|drifted|let it expire|retired|those days|long time ago|grew apart|"
        r"moved (?:away|out|on)|not any)\b",
    ),
    (
        "want",
        r"\b(?:(?:would|i would|i do) (?:really |absolutely |definitely )?(?:love|like|want|enjoy)(?: to)?|"
        r"want(?:ed)? to|i want|can not wait|looking forward|dying to|"
        r"been (?:wanting|meaning|dying|waiting|dreaming|craving)|craving|excited|thrilled|eager|hope|hoping|planning|"
        r"plan (?:to|on)|intend|aim|dream|it is time|about time|ready|i could (?:use|go for|do with|eat)|"
        r"i am (?:up|down|game|in)\b|count me in|sign me up|you bet)",
    ),
    (
        "sounds_good",
        r"\b(?:(?:sounds?|that is|that would be|would be|that will be|what an?|it will be) (?:so |really |very |like |"
        r"absolutely |quite |an? |pretty )*(?:good|great|fun|nice|lovely|wonderful|perfect|awesome|fantastic|amazing|"
        r"delicious|delightful|excellent|brilliant|terrific|tasty|yummy|heavenly|interesting|idea|plan|treat|blast|"
        r"pleasure|super)|"
        r"good idea|great idea|why not|of course|my pleasure|i am game|good to me|works for me|fine by me|"
        r"fine with me|what time|when (?:do|should|shall|can)|where (?:do|should|shall|to|is)|lead the way|"
        r"let us (?:go|do)|i will (?:bring|drive|pay|get|be there|meet|join|come|grab|pick|take)|here is my|on me|"
        r"my treat|absolutely|definitely|certainly)\b",
    ),
    (
        "suggest_other",
        r"\b(?:let us|how about|what about|why do (?:not )?we|could we|can we|maybe we|would prefer|i was thinking|"
        r"another (?:time|day|night)|rain check|next time|some other|later|tomorrow|next (?:week|weekend|month)|"
        r"different)\b",
    ),
    (
        "busy",
        r"\b(?:i have (?:plans|to (?!say|admit|check|see|ask|think|agree)|"
        r"a (?:lot|meeting|date|party|class|doctor|dentist|wedding|deadline|test|game|appointment|family))|"
        r"busy|already (?:have|made|got|ate|had|made) (?:\w+ )?plans?|other plans|promised|booked|swamped|must|"
        r"need to (?!check|see|ask|think)|got to|running late|too (?:tired|busy|late|full)|exhausted|tired|stuffed|"
        r"full|just (?:ate|had)|already (?:ate|had|eaten)|diet|broke|can not afford|no money|out of town|"
        r"not (?:feeling|hungry|thirsty|drink)|sorry|unfortunately|afraid (?:not|i)|stay(?:ing)? (?:in|home)|got work|"
        r"working|work (?:early|tomorrow|late))\b",
    ),
    (
        "can_not",
        r"\b(?:can ?not|could not|unable|not able|not allowed|no time|"
        r"not (?:afford|have (?:time|any|a|the|enough|many|much))|have no|has no|there is no|there are no|not enough|"
        r"without|lack|impossible|fail\w*|terrible at|bad at|useless|hopeless|struggle|scared|afraid|fear|terrified|"
        r"nervous)\b",
    ),
    (
        "already",
        r"\b(?:already|so far|finally|by now|since|"
        r"for (?:\d+|a|many|several|over|about|almost|nearly|the last|the past|two|three|four|five|six|ten|"
        r"twenty) (?:\w+ )?(?:years?|months?|weeks?|days?|decades?|while|long))\b",
    ),
    (
        "recent",
        r"\b(?:yesterday|last (?:night|week|weekend|month|year|summer|winter|fall|spring|christmas)|recently|"
        r"just (?:got|bought|finished|saw|went|moved|started|came|had|read|arrived)|this (?:morning|week|month|year)|"
        r"(?:days?|weeks?|months?|minutes|hours?) ago|the other day|earlier|today)\b",
    ),
    (
        "once",
        r"\b(?:once|twice|several times|many times|a (?:few|couple of) times|before|"
        r"i (?:have )?(?:went|saw|visited|tried|did|been|seen|tried|lived|worked|met|read|watched|played)\b(?! not))",
    ),
    (
        "count",
        r"\b(?:\d+|two|three|four|five|six|seven|eight|ten|several|many|a few|a couple|dozens?|hundreds?|couple)\b",
    ),
    (
        "far",
        r"\b(?:far|hours? (?:away|drive|each|one)|long (?:way|drive|commute|trek|trip|walk)|other side|miles|"
        r"across (?:town|the country)|out of (?:town|state)|another (?:city|state|country|town)|"
        r"different (?:city|state|country|town))\b",
    ),
    (
        "near",
        r"\b(?:minutes?|blocks?|around the corner|next door|down the (?:street|road)|"
        r"walk(?:ing)? (?:distance|to|there)?|close by|nearby|short (?:walk|drive)|across the street|steps|"
        r"right (?:here|there|outside)|local\w*|around here)\b",
    ),
    (
        "still",
        r"\b(?:still|same|continue|never (?:left|stopped|changed)|not changed|to this day|every(?: single)? day)\b",
    ),
    (
        "change",
        r"\b(?:changed?|moved?|left|switch\w*|new|different|now i|these days|nowadays|became|ended up|went into|"
        r"replaced|gone|closed|tore|died|passed away|divorced|split|broke up|lost)\b",
    ),
    (
        "own",
        r"\b(?:i (?:have|own|got|bought|had|keep|play|work|live|go|read|watch|write|eat|drink|make|study|studied|"
        r"grew up|collect|teach|run|train|practice)\b|"
        r"my (?:own|dog|cat|son|daughter|kids?|children|car|house|guitar|piano|garden|collection))",
    ),
    (
        "other_people",
        r"\bmy (?:wife|husband|mom|mother|dad|father|sister|brother|partner|boyfriend|girlfriend|friend|friends|"
        r"roommate|boss|cousin|grand\w+|parents|family|uncle|aunt)\b|"
        r"\bthey (?:do|are|love|like)\b",
    ),
    (
        "good",
        r"\b(?:good|great|nice|lovely|wonderful|perfect|awesome|fantastic|amazing|delicious|excellent|brilliant|"
        r"beautiful|friendly|happy|glad|pleasant|smooth|comfortable|fun|relax\w*|enjoyable|exciting|interesting|"
        r"fascinating|tasty|yummy|healthy|easy|fine|okay|well|pretty|safe|cool|helpful|productive|smoothly|pleased|"
        r"satisf\w+|fortunate|lucky|best|better|convenient|peaceful|sweet|thank\w*|welcom\w+|impress\w+|scenic|ideal|"
        r"dream|breeze|blessed|affordable|worth|super|refreshing|uneventful|calm)\b",
    ),
    (
        "bad",
        r"\b(?:bad|awful|terrible|horrible|rough|hard|tough|difficult|stress\w*|exhaust\w*|tir(?:ing|ed|esome)|boring|"
        r"bored|annoying|noisy|loud|dirty|dangerous|unsafe|expensive|pricey|costly|sad|depress\w*|upset\w*|worse|"
        r"worst|ugly|scary|creepy|slow|late|delay\w*|lost|problem\w*|trouble\w*|issue\w*|sick|ill|hurt\w*|pain\w*|"
        r"broken|crowded|cramped|small|tiny|rude|mean|annoy\w*|unpleasant|uncomfortable|bumpy|long|unhappy|miserable|"
        r"disappoint\w*|frustrat\w*|nightmare|disaster|hectic|crazy|chaotic|weak|poor|cold|greasy|heavy|bland|"
        r"pretentious|dry|weird|strange|complicated|dull|lonely|headache|crash\w*|unfortunately|miss\w*|wrong|waste|"
        r"hungover|stuck|traffic|cancel\w*|burn\w*|draining|demanding|pressure|fight\w*|argu\w*|toxic|cheap|old|lousy|"
        r"mediocre|harsh|brutal)\b",
    ),
)
"""Names with patterns on normalised text; several may be found in one answer."""

AXES: Final[tuple[tuple[str, str], ...]] = (
    (
        "close near nearby walking local convenient short corner blocks block minutes adjacent",
        "far long distant away miles hour hours commute remote other-side trek",
    ),
    (
        "big large huge spacious roomy space enormous giant massive bigger larger",
        "small tiny little cramped cozy studio compact smaller closet petite",
    ),
    (
        "new modern recent newer renovated brand updated current contemporary latest",
        "old older ancient vintage historic dated outdated antique classic classics prewar century",
    ),
    (
        "cheap affordable inexpensive bargain reasonable free steal cheaper budget",
        "expensive pricey costly fortune overpriced dear expense luxury",
    ),
    (
        "easy simple easier breeze piece-of-cake effortless straightforward",
        "hard difficult tough challenging complicated harder struggle demanding tricky",
    ),
    (
        "quiet peaceful calm silent tranquil relaxing mellow serene",
        "noisy loud busy wild rowdy lively bustling hectic traffic parties",
    ),
    ("safe secure crime-free", "dangerous unsafe crime robbed mugged sketchy stolen"),
    ("hot warm boiling sunny heat summer spicy", "cold chilly freezing cool snow winter mild"),
    (
        "early morning mornings dawn sunrise sixam",
        "late night nights evening evenings afternoon graveyard noon midnight",
    ),
    (
        "alone solo single myself own bachelor divorced",
        "together wife husband girlfriend boyfriend roommate roommates family partner married fiance friends group kids",
    ),
    (
        "indoors inside home couch house indoor homebody",
        "outdoors outside outdoor outdoorsy hiking hike camping camp nature park woods mountains",
    ),
    (
        "happy glad excited satisfied content pleased thrilled delighted enjoy love",
        "unhappy sad miserable upset dissatisfied depressed disappointed dread hate",
    ),
    ("tired exhausted sleepy worn beat drained jetlagged", "energetic awake rested energized refreshed slept"),
    (
        "busy swamped hectic booked stressful stressed work working deadline",
        "free relaxed quiet slow nothing idle open relaxing easy",
    ),
    ("healthy fit well vegetables salad organic", "sick ill unwell junk fried burger burgers"),
    ("hungry starving famished ravenous", "full stuffed ate eaten"),
    ("buy own buying owner bought purchase mortgage", "rent renting lease rental landlord tenant"),
    ("city downtown urban manhattan center uptown", "suburbs country rural countryside suburb village farm outskirts"),
    ("married husband wife spouse wedding anniversary", "single divorced bachelor widowed unmarried separated alone"),
    ("remember recall forget-never", "forgot forgotten forget memory"),
    ("vegetarian vegan plant-based tofu meatless", "meat steak bacon beef burger chicken pork carnivore burgers"),
    ("fiction novels fantasy novel stories", "nonfiction factual biographies biography facts true history"),
    ("sweet sweets dessert chocolate sugar candy cake sugary", "salty savory chips bitter"),
    ("alive living healthy kicking", "died passed dead deceased buried funeral"),
    ("finish finished done complete completed wrapped", "pending unfinished halfway started working left remaining"),
    ("fly flew flight plane airplane airport", "drive drove train bus car boat"),
    ("drive drove car driving vehicle", "walk bus train subway bike fly flew cab uber taxi bicycle walked"),
    ("leave leaving quit quitting resign resigning change switch", "stay staying remain love happy"),
    ("remote remotely home telecommute", "office site onsite cubicle factory store"),
    ("weekend weekends saturday sunday saturdays sundays", "weekdays weekday monday friday"),
    ("permanent fulltime full-time long-term forever", "temporary parttime part-time temp contract short-term"),
    ("similar same alike identical", "different differ unlike opposite change"),
    ("more bigger higher better raise increase extra double", "less fewer lower smaller cut worse decrease"),
    (
        "good great nice fine okay well pleasant smooth smoothly fun enjoyable wonderful",
        "bad awful terrible horrible rough bumpy delayed delay lost problem worse nightmare disappointing",
    ),
    ("hotel motel hostel airbnb inn", "cousin friend friends couch sister brother relatives family"),
    ("business work meeting conference meetings", "vacation holiday pleasure fun visiting wedding honeymoon"),
    ("up awake ready rise", "asleep bed sleep nap"),
    ("boy son brother sons", "girl daughter sister daughters"),
    (
        "paper paperback physical hardcover print pages",
        "kindle ereader electronic audiobook digital tablet ebook online",
    ),
    ("soft slow mellow acoustic ballads quiet", "loud fast metal heavy hard upbeat"),
    ("happy-ending funny comedy comedies humor light laugh", "sad scary horror dark serious drama thriller"),
    ("open opened still-there", "closed shut torn gone demolished"),
    ("full-time fulltime forty", "part-time parttime twenty evenings shifts"),
    ("sit desk chair computer paperwork seated", "stand lift lifting carry feet physical walk boxes"),
    ("employed job working work teach nurse teacher engineer", "unemployed laid fired retired student disability"),
    ("furnished furniture bed sofa", "empty bare unfurnished mattress floor"),
    ("repetitive same routine boring", "variety varied different changes"),
    ("sale discount deal bargain half", "full-price overpriced fortune"),
    ("pass passed accepted hired got", "failed fail rejected turned missed"),
    ("long lengthy hours ages forever", "short quick brief minutes moment"),
    ("strong fit strength muscles", "weak frail tired faint"),
    ("awake up late night", "asleep sleep bed nap early"),
    ("talkative outgoing chatty sociable social", "shy quiet introvert reserved"),
    ("romantic romance love", "action explosions war crime"),
    ("happy funny comedy light cheerful", "sad tragic tragedy dark depressing"),
    ("modern new current today latest", "oldies sixties seventies eighties vinyl classic"),
    ("popular famous well-known known", "unknown obscure unheard nobody"),
    ("local nearby near neighborhood area", "abroad overseas state coast ocean country"),
    ("friendly nice kind welcoming sweet", "rude mean unfriendly grumpy cold"),
    ("careful careful save saving saver", "spend spending splurge waste spender"),
    ("vacation holiday beach cruise off", "office desk work shift working conference"),
    ("fresh homemade scratch home-cooked cook", "frozen canned microwave takeout delivery"),
    ("tall taller big", "short shorter small"),
    ("older oldest elder", "younger youngest baby"),
    ("win won beat", "lose lost defeated"),
    ("public communal shared share", "private own alone"),
    ("clean tidy neat spotless", "dirty messy filthy"),
    (
        "beer wine drink drinks cocktail cocktails alcohol whiskey bar pub",
        "sober water soda juice tea driving pregnant",
    ),
    ("extrovert social people crowd party parties", "introvert shy alone quiet crowds"),
    ("adventurous new exotic different anything everything", "picky same plain usual familiar squeamish stick"),
)
"""Words of one meaning, and their opposites: "near" is answered by "an hour away"."""

ALTERNATIVES: Final[tuple[str, ...]] = (
    "jazz rock metal rap hiphop country classical opera pop folk blues reggae techno punk indie soul rnb electronic alternative edm gospel latin salsa grunge disco oldies",
    "fiction nonfiction fantasy mystery mysteries romance thrillers thriller horror biographies biography poetry poems scifi memoirs history comics novels novel magazines crime selfhelp classics drama historical plays",
    "chinese italian mexican thai indian japanese french korean american greek vietnamese spanish german ethiopian asian mediterranean cuban",
    "pizza sushi burger burgers tacos taco pasta steak salad seafood fish chicken curry noodles soup sandwich barbecue bbq ramen dumplings shrimp pork beef lamb tofu burrito burritos fries wings",
    "coffee tea beer wine water soda juice milk cocktails whiskey vodka lemonade cola",
    "football baseball basketball soccer tennis golf hockey cricket rugby swimming running volleyball skiing bowling boxing softball cycling surfing yoga",
    "guitar piano drums violin flute bass trumpet cello saxophone ukulele harmonica",
    "dog dogs cat cats bird birds hamster rabbit fish",
    "car bus train subway bike plane taxi uber walk boat cab flight drive",
    "monday tuesday wednesday thursday friday saturday sunday",
    "morning afternoon evening night",
    "breakfast lunch dinner brunch supper",
    "manhattan brooklyn queens bronx harlem jersey suburbs",
    "movies movie theater concert museum tv television opera ballet play netflix games",
    "beach mountains lake pool city desert woods park",
    "doctor teacher lawyer nurse engineer chef accountant salesman writer artist",
    "sales marketing finance teaching engineering accounting retail medicine law education nursing banking",
    "apartment house condo studio loft flat townhouse",
    "chocolate vanilla strawberry cake pie icecream cookies fruit candy",
    "summer winter spring fall autumn",
    "hiking camping fishing swimming running reading gardening shopping cooking sleeping painting knitting dancing gaming biking",
    "swimming yoga pilates running jogging cycling spinning weights zumba boxing tennis climbing",
    "spanish french german english italian chinese japanese russian portuguese arabic polish",
    "harry twilight hunger tolkien rowling king austen dickens hemingway grisham",
    "comedy drama horror action western westerns musical musicals thriller documentary cartoon anime romance",
    "kindle paper paperback audiobook audiobooks hardcover ebook",
    "rent buy lease own sublet",
    "gold silver blue red green black white yellow pink brown",
    "sister brother mother father cousin aunt uncle daughter son",
    "aspirin ibuprofen paracetamol tylenol advil insulin steroids",
    "bike motorcycle scooter skateboard",
    "email phone text letter call",
    "east west north south midwest",
    "nyc boston chicago california florida texas maine ohio london jersey seattle philadelphia",
)
"""Things of one kind: whoever is asked about one of them and names another mostly says no."""

FAMILIES: Final[tuple[tuple[str, str], ...]] = (
    ("seafood fish shellfish", "shrimp lobster crab oysters salmon tuna sushi clams mussels squid cod scallops prawns"),
    (
        "nonfiction true real factual facts educational",
        "biography biographies history memoir memoirs science documentaries documentary true historical essays",
    ),
    ("fiction novels stories", "fantasy mystery romance thriller scifi horror tales novel fiction"),
    (
        "outdoors outdoor outdoorsy outside nature active",
        "hike hiking camping fishing kayaking climbing biking bike jogging trails trail mountains park beach garden gardening golf woods ski skiing swim swimming running walk walks",
    ),
    (
        "sports sport sporty athletic active athlete",
        "tennis soccer football basketball baseball golf hockey volleyball swim swimming run running surf yoga gym boxing rugby cricket ski skiing bowling marathon team",
    ),
    (
        "exercise gym fit shape workout working-out active",
        "run running yoga lift weights swim bike jog jogging treadmill pilates walk miles trainer marathon cardio membership",
    ),
    (
        "instrument instruments music musical musician",
        "guitar piano drums violin flute bass trumpet cello saxophone band orchestra sing song concert album playlist choir",
    ),
    (
        "asian ethnic foreign exotic international cuisine cuisines world",
        "chinese thai japanese indian korean vietnamese sushi curry ramen pho mexican italian greek ethiopian tacos dumplings",
    ),
    ("meat carnivore", "steak bacon burger burgers chicken pork beef lamb ribs ham turkey sausage barbecue"),
    (
        "vegetables veggies healthy salad salads greens",
        "broccoli carrots kale spinach salad salads fruit organic vegetables asparagus tomatoes greens smoothies",
    ),
    (
        "sweets dessert desserts sweet sugar candy",
        "cake chocolate cookies icecream pie brownies donuts candy pastries cream sugar",
    ),
    ("fast junk takeout", "mcdonalds burgers fries pizza drive-thru chips tacos greasy"),
    (
        "drink alcohol alcoholic drinks bar pub",
        "beer wine whiskey cocktail cocktails vodka gin margarita rum tequila scotch",
    ),
    (
        "art artistic creative crafts arts crafty",
        "paint painting draw drawing sculpture pottery sketch museum museums knit photography",
    ),
    ("pet pets animal animals", "dog dogs cat cats hamster puppy kitten parrot rabbit fish horse"),
    ("kids children child family", "son daughter boy girl baby twins toddler kids children sons daughters boys girls"),
    (
        "family relatives parents",
        "mom dad mother father sister brother cousin aunt uncle grandma grandpa parents wife husband",
    ),
    ("movies movie films cinema film", "comedy drama horror action theater netflix actor oscars screen popcorn"),
    ("theater theatre play plays show", "musicals musical broadway stage drama hamlet actor"),
    ("concert concerts live gigs festival show shows", "band bands tour tickets stage crowd saw festival mosh show"),
    ("games gaming gamer videogames video", "xbox playstation nintendo mario zelda tetris console chess fortnite"),
    ("comics superheroes superhero graphic", "batman spiderman superman marvel avengers graphic"),
    ("classics classic literature", "shakespeare austen dickens tolstoy bronte homer hemingway gatsby"),
    ("magazines newspaper newspapers news paper", "times post cosmo vogue headlines article articles subscription"),
    (
        "plans anything busy doing going",
        "movie dinner party date trip wedding concert game visiting meeting flying driving yoga gym beach hike tickets reservation birthday",
    ),
    (
        "travel trip trips traveling travelling abroad country countries",
        "europe asia paris london spain italy france japan mexico africa passport flight vacation cruise backpacked",
    ),
    ("hotel stay staying place", "hilton marriott airbnb hostel inn room reservation suite booked"),
    (
        "college university degree graduate school studies",
        "harvard nyu bachelor master phd diploma graduated studied majored class professor degree",
    ),
    (
        "money afford budget pay expensive price cost",
        "savings loan bank mortgage cash salary debt rent broke raise bonus rich inheritance",
    ),
    ("spicy spice hot", "jalapenos chili chilies pepper sauce vindaloo curry habanero wasabi kick"),
    (
        "employed job work working career",
        "teacher nurse engineer driver accountant lawyer doctor hygienist technician manager programmer chef cook salesman shift boss office",
    ),
    (
        "tech technical computers it software",
        "code coding developer programmer websites apps engineer laptop software data",
    ),
    ("siblings brothers sisters brother sister", "youngest oldest twin eldest middle sister brother half-brother"),
    ("spicy adventurous street insects", "chili scorpions crickets snails octopus frog"),
    ("pool swimming swim water", "laps lifeguard pool beach lake diving"),
    (
        "exercise sports active",
        "marathon treadmill trainer squash badminton lacrosse wrestling rowing cycling spin zumba",
    ),
    ("series shows tv television", "season episode netflix hulu sitcom binge binged"),
    ("superheroes superhero comics marvel", "batman superman ironman avengers thor spiderman hulk"),
    ("nightlife club clubs party partying clubbing", "bar bars dance dancing dj disco shots hangover"),
    (
        "allergies allergic allergy restrictions",
        "peanuts peanut nuts shellfish lactose gluten dairy pollen penicillin hives celiac",
    ),
    ("pain hurt ache aches sore", "throbbing stabbing cramps migraine stiff burning painkillers"),
    ("smoke smoker smoking tobacco", "pack cigarette cigarettes cigar pipe marlboro vape"),
    ("surgery operation operated", "scar stitches anesthesia surgeon hip knee bypass appendix tonsils"),
    ("sick ill unwell cold", "fever cough coughing flu sneezing virus infection pneumonia"),
    ("furniture furnished", "sofa couch table chairs bed dresser lamp"),
    (
        "degree college studied study university",
        "bachelors masters phd diploma biology economics psychology nursing law",
    ),
    ("church religious faith", "mass pray prayer bible choir sunday baptized mosque temple"),
    ("outdoors nature hiking", "trail tent campfire kayak canoe backpack summit waterfall birdwatching"),
    ("cook cooking bake baking kitchen", "recipe recipes oven stew roast casserole lasagna cookbook apron"),
    ("crafts art hobby hobbies", "knitting pottery watercolors woodworking quilting crochet stamps coins model"),
    (
        "medication medicine medicines pills drugs",
        "tablet tablets insulin metformin ibuprofen statin inhaler dose prescription",
    ),
    ("restaurant restaurants eat eating dining out", "reservation waiter table menu chef diner bistro cafe takeout"),
)
"""A thing asked about, and what belongs to it: who is asked about sports and says "tennis" mostly says yes."""

SPANISH_SIGNS: Final[tuple[tuple[str, str], ...]] = (
    ("love", r"encant\w+|fascin\w+|ador\w+|favorit\w+|chifla|con locura|lo maximo|me vuelve loc\w"),
    ("like", r"me gusta\w*|nos gusta\w*|le gusta\w*|disfrut\w+"),
    (
        "hate",
        r"odi[oa]|detest\w+|no (?:lo|la|los|las) (?:soporto|aguanto)|me aburre|aburrid\w+|me cae (?:mal|pesado|gordo)|"
        r"da (?:asco|flojera|pereza|sueno|igual)",
    ),
    ("not_like", r"no (?:me|nos|le) (?:gusta\w*|interesa\w*|llama)|no es lo mio|ni (?:tantito|fu ni fa)"),
    ("prefer", r"prefier\w+|preferir\w+|mejor (?:otr\w+|me|nos|el|la)|mas bien|en vez|gustaba mas|gusta mas"),
    (
        "often",
        r"a cada rato|cada (?:rato|dia|semana|mes|noche|que puedo|ano)|todos los (?:dias|anos|meses|domingos)|"
        r"todas las (?:noches|semanas|tardes|mananas)|siempre|todo el (?:tiempo|dia|santo dia)|seguido|bastante|"
        r"much[oa]s?|muchisim\w+|un monton|demasiado|diari\w+|a menudo|veces (?:al|por)|toda la vida",
    ),
    ("seldom", r"casi nunca|rara vez|ya casi no|hace (?:anos|siglos|meses|tiempo) que no|de cuando en cuando"),
    ("sometimes", r"a veces|de vez en cuando|un poco|un poquito|algun\w*|unas veces|a ratos"),
    ("never", r"nunca|jamas|ningun[oa]?|nada|nadie|ni (?:un|una|idea|loc\w|hablar|pensarlo)|para nada|que va|tampoco"),
    (
        "not_yet",
        r"todavia|aun no|falta|estoy en eso|no he podido|se me (?:olvido|paso|fue)|apenas|ahorita lo|al rato|"
        r"esperando|manana",
    ),
    ("condition", r"depende|segun|si (?:puedo|dios|me dan|hay|se puede)|cuando (?:puedo|hay)"),
    (
        "unsure",
        r"no se|quien sabe|a lo mejor|tal vez|quiza\w*|a ver|voy a ver|dejame ver|creo|supongo|puede (?:ser|que)|"
        r"sabra dios|ni idea|mas o menos|regular|ahi vamos",
    ),
    (
        "wish_past",
        r"already me (?:sali|cambie|mude|jubile|gradue|cure|alivie)|lo deje|ya no|antes|de (?:chic\w|joven|nin\w)|"
        r"deje|dejo|se acabo|me mude|nos separamos|ya me (?:sali|cambie|jubile|gradue)|solia|ojala",
    ),
    (
        "want",
        r"quier[oe]|queremos|tengo (?:muchas )?ganas|me muero (?:de|por)|con (?:mucho )?gusto|encantad\w|me apunto|"
        r"cuenta conmigo|por favor",
    ),
    (
        "sounds_good",
        r"buena idea|estupendo|que bien|perfecto|a que hora|vamonos|ahi (?:estare|estamos|nos vemos)|por supuesto|"
        r"como no|claro|desde luego",
    ),
    (
        "busy",
        r"tengo que|me toca|no puedo|cansad\w|compromiso|ocupad\w|trabajar|estoy llen\w|acabo de comer|enferm\w|"
        r"no hay dinero|imposible|otro dia",
    ),
    (
        "already",
        r"ya (?:esta|estan|lo|la|quedo|estuvo|todo|llego|tengo|fui|sali\w*)|desde (?:hace|ayer|enero|el|que|chic\w)|"
        r"hace (?:rato|un ratito|como|dos|tres|cinco)|listo|lista",
    ),
    (
        "recent",
        r"ayer|anoche|esta manana|la semana pasada|el (?:lunes|martes|mes pasado|ano pasado)|acab[oa] de|"
        r"hace un (?:rato|ratito)|hoy",
    ),
    ("count", r"uno|una|dos|tres|cuatro|cinco|varios|unos cuantos"),
    ("far", r"lejos|lejisimos|horas|camiones"),
    ("near", r"cerca|cerquita|a la vuelta|cuadras|minutos|aqui mismo"),
    ("still", r"sigo|sigue|seguimos|igual|hasta la fecha|ahi sigo"),
    (
        "good",
        r"bien|muy bien|content\w+|feliz|rico|bonit\w+|precios\w+|buen[oa]?s?|sano|fuerte|tranquil\w+|maravilla|mejor|"
        r"gracias a dios|chevere|barbaro|perfect\w+|facil\w*|barat\w+|regalad\w+|lind\w+|de lujo",
    ),
    (
        "bad",
        r"mal|fatal|peor|terrible|horrible|fe[oa]|car[oa]|carisim\w+|dificil\w*|pesad\w+|gripe|hospital|problemas|"
        r"murio|triste|decaid\w+|cansad\w+|desastre|frio|dolor|enferm\w+",
    ),
    (
        "agree",
        r"exactly|exacto|eso(?: mismo| es)?|asi (?:es|mismo)|figurate|imaginate|anja|ujum|ya lo creo|ya ves|cierto|"
        r"correcto|tal cual|como lo oyes|efectivamente|y tanto",
    ),
    (
        "idiom_no",
        r"al (?:reves|contrario)|(?:todo )?lo contrario|"
        r"(?:ni|nor) (?:loc\w|de broma|en suenos|mucho menos|hablar|pensarlo|modo)|que va|libre dios|vacas vuelen|"
        r"nada que ver|lo dudo|ojala|quisiera",
    ),
    (
        "idiom_yes",
        r"me (?:caeria|vendria) (?:de perlas|bien|muy bien)|con (?:mucho )?gusto|no faltaba mas|adelante|desde luego|"
        r"segurisimo|(?:de )?seguro|faltaria mas",
    ),
    (
        "can_not",
        r"no (?:puedo|puede|hay|tengo|tiene|alcanza|me dan|me dejan|creo)|sin|imposible|miedo|"
        r"me l[oa] (?:neg\w+|descart\w+|quit\w+|suspend\w+|prohib\w+)|reprob\w+|se lo dieron a otro|"
        r"me (?:corrieron|despidieron)",
    ),
    ("arrived", r"acab(?:o|amos) de (?:llegar|mudar\w*|cambiar\w*)|recien llegad\w+"),
)
"""The same signs in Spanish, without accents."""

LEANINGS: Final[tuple[tuple[str, str], ...]] = (
    (
        "plain_like",
        r"^i (?:really |do |just |usually |also |always |have always )*(?:like|liked|enjoy|love|"
        r"am (?:really )?in ?to)\b(?!.*\b(?:more|better|prefer|instead|rather|only|but|mostly)\b)",
    ),
    (
        "prefer_that",
        r"\bprefer (?:that|it|this|these|those|them)\b|\bprefer \w+ (?:to|over)\b|"
        r"\blike (?:it|that) (?:more|better) than\b|\bit beats\b",
    ),
    (
        "going",
        r"\bi am (?:going|off|heading|meeting|flying|driving|taking|having|seeing|visiting|hosting|helping|planning|"
        r"working|leaving|moving|running)\b|"
        r"\bwe are (?:going|off|heading|having|flying|driving|taking)\b|\bi will be\b",
    ),
    (
        "i_read_play",
        r"\bi (?:\w+ )?(?:read|play|eat|drink|watch|listen|cook|run|swim|paint|write|collect|speak|drive|ride|travel|"
        r"go|work|live)\b",
    ),
    (
        "not_bad",
        r"\bnot (?:an? |too |so |that |half |at all )*bad\b|\bproblem free\b|"
        r"\bwithout (?:incident|a hitch|problems?|trouble)\b|\bno (?:trouble|problems?|issues?|delays?)\b",
    ),
    ("you_too", r"\b(?:you|your|yours)\b"),
    ("what_is", r"\b(?:what|where|when|which|who|how|why)\b"),
    ("hope", r"\b(?:hop(?:e|ing)|wish\w*|want(?:ed)?|would (?:love|like))\b"),
    ("money", r"\b(?:afford|money|price\w*|cost\w*|pay\w*|rent|salary|loan|mortgage|savings?|broke|cash|budget)\b"),
    ("home", r"\b(?:home|house|bed|couch|sofa|stay(?:ing)? in|indoors)\b"),
    ("time", r"\b(?:tonight|tomorrow|monday|saturday|sunday|weekend|next|later|soon|hours?)\b"),
    (
        "health",
        r"\b(?:sick|flu|cold|doctor|hospital|pain|hurt\w*|allerg\w+|diabet\w+|pregnant|injur\w+|broke (?:my|an)|"
        r"knees?|back)\b",
    ),
    (
        "dead",
        r"\b(?:died|passed (?:away|on)|dead|funeral|buried|late (?:husband|wife|father|mother)|lost (?:him|her|them|my))\b",
    ),
    (
        "emphatic",
        r"\b(?:so|very|really|extremely|absolutely|totally|completely|definitely|such|super|incredibly|quite|pretty)\b",
    ),
    ("second", r"\b(?:second|third|other|another|else|except|apart from|besides)\b"),
    ("than", r"\bthan\b"),
    (
        "not_heard",
        r"\bnever heard\b|\bnot heard of\b|\b(?:ring|rings) (?:a|any) bells?\b|"
        r"\bwho (?:is|are) (?:that|they|he|she)\b|\bwhat is that\b|\bunfamiliar\b|\bnew to me\b|\bno (?:idea|clue)\b",
    ),
    (
        "not_managed",
        r"\bnot (?:managed?|gotten|got|get|find|found|had) (?:a |the |any |any ?time |time |to |around |"
        r"round )*(?:chance|time|to|around|round|opportunity)\b|"
        r"\b(?:been|keep|kept) (?:meaning|putting|forgetting|planning)\b|\bon my (?:list|bucket list|wish list)\b|"
        r"\bnever (?:got|had|found) (?:a |the |any |around |round )*(?:chance|time|to|nerve|opportunity)\b|"
        r"\bmissed (?:it|that|out|the)\b",
    ),
    (
        "over_the_top",
        r"\ba (?:bit|little|tad) (?:too )?\w+ for (?:me|my)\b|\b(?:bit|little) much\b|"
        r"\bfor my (?:taste|liking|blood)\b|\btoo (?:many|much|predictable|cheesy|sweet|loud|slow|long)\b|"
        r"\bnot \w+ enough\b",
    ),
    (
        "all_of_it",
        r"\b(?:them|it) all\b|\ball of (?:them|it)\b|\bevery (?:single|last|one)\b|"
        r"\b(?:whole|entire) (?:series|set|collection|thing)\b|\b\w+aholic\b|\b\w+ ?(?:holic|phile)\b",
    ),
    (
        "until_then",
        r"\b(?:until|till|up to) (?:a|an|about|last|recently|i|we|this|january|february|march|april|may|june|july|"
        r"\d+)\b|"
        r"\bwhen i was\b|\bin (?:my youth|a past life|another life|college|school|high school)\b|"
        r"\bas a (?:kid|child|boy|girl|teenager)\b",
    ),
    (
        "please",
        r"\bplease\b|\bthat would be\b|\bif you (?:could|do not mind|would|insist)\b|\bgrateful\b|\bthank(?:s| you)\b",
    ),
    (
        "i_am_a",
        r"^(?:well |oh |actually )*(?:i am|we are|he is|she is) (?:an? |the |in )(?!bit|little|hurry|few|while|lot|"
        r"rush|big fan|fan)",
    ),
    ("it_is_my", r"^(?:this|that|it) (?:is|was) (?:my|our|the same|exactly|the)\b"),
    (
        "think_so",
        r"^(?:well )?(?:i|we) (?:think|believe|hope|imagine|expect|guess|suppose|would say|would think) (?:i|we|so|it|"
        r"that|they|he|she)\b|"
        r"^i (?:probably |certainly |definitely |usually |always )*(?:do|am|have|will|would|should|can|did)(?: too|"
        r" so)?$",
    ),
    (
        "let_us_to",
        r"^(?:let us|we should|we could|i think we should|how about)\b.*\b(?:go|get|do|see|try|meet|have|make|hit|eat|"
        r"grab)\b",
    ),
    ("with_others", r"\bwith (?:my|the|some|a few|friends|his|her|our) ?(?:\w+)?\b"),
    ("while_still", r"\b(?:made it|got here|survived|in the end|eventually|finally|worth it)\b"),
    ("missing", r"\b(?:missing|lost|broke|broken|stolen|forgot|left (?:it|them|my)|ran out|run out|expired|out of)\b"),
    (
        "used_once",
        r"\bi (?:went|saw|had|was|did|got|took|ate|met|read|bought|grew|studied|lived|worked|slept|drove|flew|tried)\b",
    ),
)
"""More signs, each weaker than those above."""

QUESTIONS: Final[tuple[tuple[str, str], ...]] = (
    (
        "plans",
        r"\b(?:any|have|got|your|other|made) (?:\w+ )?plans\b|\bdoing anything\b|\bup to anything\b|"
        r"\banything (?:planned|going on)\b|\bbusy\b|\bgoing anywhere\b|\bto do (?:this|tonight|tomorrow)\b",
    ),
    (
        "new_here",
        r"\bnew (?:here|to|in)\b|\bfirst (?:time|visit|job|home|apartment|flat)\b|\bjust (?:move|arrive|get here)|"
        r"\brecently move",
    ),
    ("still_so", r"\bstill\b|\ball this time\b|\bthe whole time\b"),
    (
        "knows",
        r"\b(?:do|did) you (?:\w+ )?(?:know|remember|recogni[sz]e|recall)\b|\b(?:familiar|aware)\b|"
        r"\bheard? (?:of|about|that)\b",
    ),
    (
        "goes_well",
        r"\b(?:well|okay|ok|alright|all right|good|fine|nice|great|fun|pleasant|peaceful|happy|pleased|satisfied|glad|"
        r"smooth\w*|enjoy (?:your|the)|like (?:your|the|it|my)|comfortable|excited|friendly|safe)\b",
    ),
    (
        "goes_badly",
        r"\b(?:tired|tiring|bored|boring|unhappy|sad|stress\w*|hard|difficult|tough|problems?|trouble|lost|delay\w*|"
        r"expensive|upset|miss|unchallenged|dislike|hungry|cold|chilly|noisy|dangerous|challenging|exhaust\w*|long)\b",
    ),
    ("needs", r"\b(?:need|important|looking for|concern|require\w*|must|criteria|have to|matter)\b"),
    ("works", r"\bwork(?:ing|s)?\b|\bjob\b|\bemploy\w*|\bsupervis\w*|\bmanag\w+|\bboss\b|\bcareers?\b"),
    ("alone", r"\b(?:alone|yourself|on your own|just you|single|solo|roommates?|room mate)\b"),
    ("diet", r"\b(?:allerg\w*|restrictions?|vegan|vegetarian|diet|gluten|intoleran\w+|picky)\b"),
    (
        "place",
        r"\b(?:live|living|from|grow up|grew up|born|moved?|stay(?:ing)?|located?|location|neighbou?rhood|area|city|"
        r"town|state)\b",
    ),
    ("distance", r"\b(?:far|close|near\w*|distance|commute|walk(?:ing)?|around here)\b"),
    (
        "money",
        r"\b(?:afford|money|pay\w*|price\w*|cost\w*|budget|rent|salary|expensive|cheap|saved?|down payment|mortgage|"
        r"loan|cash)\b",
    ),
    (
        "people",
        r"\b(?:parents|mom|dad|mother|father|sister|brother|family|kids|children|friends?|colleagues|coworkers|"
        r"neighbou?rs|anyone|anybody|people|husband|wife)\b",
    ),
    (
        "own_things",
        r"\b(?:do you (?:\w+ )?(?:have|own)|have you got|is there|are there|does (?:it|the \w+) (?:have|come|include))\b",
    ),
    ("leaving", r"\b(?:leaving|leave|heading|head|going home|taking off|off (?:to|now)|quit\w*|switch\w*|chang\w+)\b"),
    (
        "come_along",
        r"\b(?:want to|wanna|would you like|shall we|should we|care to|fancy|feel like|up for|join|"
        r"come (?:over|along|with)|go (?:to|for|out|and)|get (?:a|some|together)|grab|how about|in the mood)\b",
    ),
    ("taste", r"\b(?:like|love|enjoy|into|fan|prefer|favou?rite|interested)\b"),
    (
        "experience",
        r"\b(?:ever|"
        r"have you (?:\w+ )?(?:been|seen|tried|read|heard|watched|played|visited|eaten|gone|done|lived|met|worked|"
        r"had))\b",
    ),
    ("more_than", r"\b(?:more|better|bigger|less|than|rather|or)\b"),
    ("often", r"\b(?:often|a lot|much|usually|regularly|every|frequent\w*|many|always|sometimes)\b"),
    ("finished", r"\b(?:already|yet|finish\w*|done|complete\w*|ready|did you (?:get|finish|send|call|buy|make))\b"),
    ("ahead", r"\b(?:going to|will you|will it|planning|plan to|thinking (?:of|about)|gonna|tomorrow|next|later)\b"),
    ("negative", r"\bnot\b|\bnever\b|\bno\b"),
)
"""What a question is about; several may fit."""
