"""Errands: what people ask a phone, a loudspeaker, a bank or a shop for, and the things they name in it.

Only words that hardly stand in an answer about health: no "phone", "car" or "insurance", which patients tell of.
"""

from typing import Final

THINGS: Final = (
    r"\b(?:alarms?(?! (?:bells?|me|you|him|her|ing))|timers?|stop ?watch|reminders?|playlists?|songs?|podcasts?|"
    r"episodes? of|(?:next|last|previous|skip (?:this|that|the)) episode|"
    r"albums?|radio stations?|spotify|netflix|youtube|itunes|siri|alexa|cortana|google home|audio ?books?|karaoke|"
    r"sub?tract\w*|multipl(?:y|ied) by|divided? by|square root|t[iy]res?|oil change\w*|oil changed|change the oil|"
    r"jump[ -]?start\w*|car battery|windshield|windscreen|odometer|mileage|horsepower|car wash|spark plugs?|"
    r"(?:checking|savings?|bank|current|joint) accounts?|account balance|my balance|overdraft|routing number|"
    r"(?:credit|debit|gift|bank|store) cards?|my cards?|(?:credit|card) (?:limit|score)|apr|interest rates?|"
    r"exchange rates?|direct deposit|mortgage rates?|transactions?|transfer (?:money|\$|\d)|pay ?checks?|"
    r"pay ?days?|salary|w-?2s?|tax(?:es)? (?:form|return)|401k|pto|(?:my|a) days? offs?|days? offs|"
    r"(?:my|the|your|his|her|\w+ly) (?:salary|wages?)|"
    r"(?:to-? ?do|shopping|grocery) lists?|(?:my|our|the) bank|"
    r"(?:the|these|those|my|all|some|hall|bedroom|kitchen) (?:lights?|lamps?|light ?bulbs?|thermostat)|"
    r"lights? (?:on|off|up|down)|smart (?:plug|socket|light|speaker|tv)s?|vacuum(?: cleaner|ing)?|roomba|"
    r"dish ?washers?|coffee (?:machine|maker)|volume (?:up|down|to)|(?:turn|lower|raise) the volume|"
    r"recipes?|calories|cook ?books?|ingredients?|tweet\w*|retweet\w*|facebook|instagram|hashtags?|"
    r"(?:send|write|compose|forward|reply to) (?:an? |the |this |that )?(?:e-?mails?|text|message|sms)|"
    r"(?:new|unread|any) e-?mails?|"
    r"weather|forecast|umbrella|time ?zones?|socket|plug (?:adapter|converter)s?|"
    r"traffic (?:report|update|jams?|like|on|news|to)|directions to|shortest route|"
    r"movies? (?:theater|times?|tickets?)|concerts?|"
    r"sushi|pizzas?|restaurants?|takeaway|take-?out food|log ?in (?:screen|page)|log(?:ging)? in(?:to| to)|"
    r"locked out of|error messages?|coin (?:toss|flip)|flip a coin|roll (?:a|the) di(?:c)?e|lottery|horoscopes?|"
    r"trivia|soap opera|telenovelas?|(?:the |la |una? )novelas?|detective series|season finale|bingo|crossword|"
    r"parcels?|courier|(?:app|pagina|banca) del banco|al banco|cajero|horoscopo|loteria|quiniela|"
    r"what is \d+ (?:times|plus|minus|x) \d+|autocorrect|wi-?fi|"
    r"(?:latest|breaking|local|world) news|news (?:about|on|from)|headlines|stock (?:prices?|market)|"
    r"(?:make|brew|get) (?:me )?(?:a |some )?(?:cup of )?coffee|next (?:songs?|episodes?|podcasts?|tracks?)|"
    r"travel times? (?:to|from|between)|doors? (?:is |are |all )*(?:un)?locked|"
    r"(?:un)?lock (?:the|my|all) (?:\w+ )?doors?|"
    r"(?:rice|eggs?|milk|chicken|leftovers|meat|fish)\b.{0,25}\b(?:fridge|freezer)|"
    r"(?:fridge|freezer)\b.{0,15}\b(?:rice|eggs?|milk|chicken|leftovers|meat|fish)|"
    r"(?:mood|want|like) to listen to|number that called|nutrition\w* (?:info\w*|facts|values?)|"
    r"(?:^|(?:would|could|can|will) you |please )text (?!me|my|the|us|you|a|an|this|that|messages?|stop)[a-z]+\b|"
    r"female voice|male voice|your voice|talk (?:slower|faster|so (?:fast|slow))|speak (?:slower|faster|louder))\b"
)
"""What is hardly ever named by somebody who answers a question about their health."""
ORDERED: Final = (
    r"^\W*(?:no|without|extra|hold the|skip the|more|less) [a-z]+(?: (?:and|or) [a-z]+)? (?:on|in|with) (?:mine|that|the (?:pizza|burger|salad|side|sandwich)|my (?:pizza|burger|salad|sandwich|coffee))\b|"
    r"\b(?:warmer|cooler|brighter|darker|dimmer|louder|softer|quieter) (?:in here|in the [a-z]+|over here|please|"
    r"now)\W*$"
)
"""An order in a few words that begins like an answer: "no olives on mine", "a bit warmer in here"."""
PLANS: Final = (
    r"\b(?:uber|lyft|taxis?|cabs?|(?:my|a|the|dinner|table) reservations?|reservations? (?:for|at)|bookings?|"
    r"booked (?:a|for|to|at)|hotels?|motels?|hostels?|airbnb|suite (?:that|for|in|with)|"
    r"flights?|airlines?|luggage|suitcases?|carry[ -]?on|boarding pass|"
    r"(?:train|bus|plane|subway) (?:tickets?|times?|schedule|to|from)|tickets?|"
    r"(?:my|our|the) (?:calendar|agenda|schedule|planner)|meetings?|vacation days?|traffic|coffee|lunch|dinner|"
    r"breakfast|scarf|raincoat)\b"
)
"""Travel and plans, which patients tell of as well ("I'd need a taxi"): they count only in a request."""
FITTING: Final[dict[str, str]] = {
    "severe_allergy": r"^\W*(?:(?:al?|el|la|los|las|to|the|some|only|just|mostly|solo|y|and|or|,) *)*[a-z]{3,}(?:(?: *,| and| or| y|"
    r" o)+ (?:a |al |la |el |las |los )?[a-z]{3,}){0,3}\W*$",
    "followup_agrees": r"^(?!\W*(?:please |por favor )*(?:book|call|get|order|find|bring|send|pid\w+|llam\w+|reserv\w+|busc\w+)\b)"
    r".*\b(?:taxis?|ride|lift|cabs?|uber|bus|trains?|coche|carro|tren|autobus|metro|camion|shifts?|schedule|"
    r"meetings?)\b",
    "immunosuppressants": r"^(?!\W*(?:please )?(?:remind|set|play|book|order|call|send|tell|show)\b).*\b(?:once|twice|three times) (?:a|"
    r"per) (?:day|week)\b",
    "pregnancy_possible": r"结扎|绝经|停经|避孕|上环",
    "can_cause_pregnancy": r"结扎|避孕",
    "surgery_planned": r"\b(?:dentist|tooth|teeth|dentista|muelas?|dientes?)\b",
    "surgeries_recent": r"\b(?:dentist|tooth|teeth|dentista|muelas?|dientes?)\b",
}
"""What else would be an errand answers these questions: a thing somebody is allergic to, how often a
medicine is taken, a way to the visits."""
REQUEST: Final = (
    r"(?:^|[,;.!?] ?|"
    r"\b(?:and|so|but|then|now|please|just) )\W*(?:(?:please|hey|hi|ok|okay|so|and|also|um|well|just|now|siri|"
    r"alexa|olly|google|computer) )*"
    r"(?:(?:can|could|would|will) you\b|you can (?:now )?(?:remove|add|delete|cancel|set|send|play|turn)\b|"
    r"i (?:will )?(?:need|want|would like|would love) (?:you to|"
    r"(?:some )?(?:coffee|tea|food|lunch|dinner|breakfast)\b|the|my|an?|some|"
    r"to (?:know|hear|find|see|listen|book|order|buy|cancel|check|transfer|pay))\b|"
    r"i am in the mood (?:to|for)|i feel like (?:going|listening|watching|having|eating)|"
    r"(?:let|help|tell|show|give|teach|inform|remind|get|find|send|order|book|bring|call|text|e-?mail|alert|ask|buy) (?:me|us|him|her|them|my|the|a|an)\b|"
    r"(?:play|set|turn|switch|put|add|remove|delete|cancel|call|send|make|book|order|remind|read|open|start|"
    r"resume|skip|pull up|dial|check|report|transfer|move|take|pay|schedule|tweet|post|convert|translate|"
    r"calculate|subtract|multiply|spell|define|adjust|dim|increase|decrease|mute|unmute|shuffle|repeat|search|"
    r"google|look up|tell|provide)\b"
    r"|(?:how (?:do|can|could|might|should|would) (?:i|you|we)|what (?:is|are|was|steps|time|does)|where (?:is|are|can|should|do)|when (?:is|are|should|do|does)|which|who|did i|do i|have i|am i|is (?:there|my|the|it)|are (?:there|my|the))\b|i keep (?:trying|wondering)\b|i (?:wonder|am wondering|do not know|am not sure) (?:if|how|what|where|when|whether)\b)|"
    r"\b(?:point |time )?when should i\b|\b(?:put|add|write|note|report|cancel|send|set|play) it\b|"
    r"\b(?:start|play|set|turn (?:on|off)|switch (?:on|off)|clear|alert) (?:my|our|the|some)\b"
)
"""An order, a request or a question such as machines and clerks are asked."""
