"""Words of somebody who needs a moment: "hang on, my phone is dying", "give me a minute", "ahorita vuelvo"."""

from typing import Final

_THINGS = (
    r"(?:baby|babies|little one|toddler|kids?|son|daughter|twins?|he|she|they|phones?|mobile|battery|laptop|"
    r"tablet|door|doorbell|dogs?|cat|boss|bus|train|nurse|husband|wife|mum|mom|mother|"
    r"food|dinner|pot|kettle|oven|stove|wifi|internet|signal|connection|someone|somebody|delivery|bebe|ninos?|"
    r"nina|hijos?|hija|telefono|celular|movil|bateria|puerta|perro|jefe|olla|senal|alguien)"
)
_HAPPENS = (
    r"(?:is|are|was|has|just|needs?|wants?|at|about|to|going|went|keeps?|started|starting|crying|ringing|dying|"
    r"dead|died|low|out|here|calling|barking|the|door|me|my|again|up|awake|off|something|battery|hungry|"
    r"screaming|fussing|die|be|boiling|burning|loading|cutting|run|running|of|juice|charge|back|outside|woke|esta|"
    r"estan|otra|vez|llora|llorando|suena|sonando|llama|llamando|acaba|acabando|muere|muriendo|se|me|mi|el|la|le|"
    r"ya|already|va|a|queda|sin|quedo)"
)
EXCUSE: Final = (
    rf"(?:(?:because|as|since|cause|cuz|that|que|porque|es que|sorry|oh|ugh|oops) )*(?:(?:the|my|our|a|el|la|los|las|mi|mis|un|se (?:me )?|me|llora|suena|tocan|llaman a|acaba|muere|esta llorando|tocan a)+ )*{_THINGS}(?: {_HAPPENS})*|"
    r"(?:esta|estan) llorando(?: otra vez)?|tocan (?:la puerta|a la puerta|el timbre)"
)
_TIME = (
    r"(?:(?:quick|little|tiny|more) )?(?:secs?|seconds?|minutes?|mins?|moments?|mo|momentito|segundito|minutito|"
    r"ratito|momento|segundo|minuto|rato)"
)
ASKS: Final = (
    r"(?:can|could|would) you (?:please |just )?(?:wait|hold on|hang on|hold)(?: (?:a|for a|one|1|2|two|5|five|a few))?(?: (?:secs?|seconds?|minutes?|mins?|moments?|bit))?|"
    rf"(?:please |just )*(?:hang on|hold on|wait|bear with me|stand by)(?: (?:a|for a|one|1|just a|up|there)(?: {_TIME})?)?|"
    rf"(?:(?:please|just|i|will|you|can|could) )*(?:give|gimme|give me|need|allow)(?: me)? (?:just )?(?:a|an|one|1|two|2|three|3|five|5|ten|10|a few|few|a couple of|another|some) {_TIME}|"
    rf"(?:just )?(?:a|one|1) (?:quick |little )?(?:sec|second|minute|min|moment)|"
    r"(?:i will )?(?:be )?(?:right |straight )?back in (?:a|\d{1,2}|one|two|five|"
    r"ten)(?: ?(?:secs?|seconds?|minutes?|mins?|moment|bit|few|jiffy|flash|hours?))?|"
    r"(?:i will )?be right back|brb(?: in \d{1,2}(?: ?mins?| ?minutes?)?)?|back in a (?:sec|bit|minute|moment)|"
    rf"(?:espere|espera|esperame|espereme|aguante|aguanta|permitame|permiteme|deme|dame|"
    rf"regaleme)(?: (?:un|1|one|unos?|dos|solo un))?(?: {_TIME}| second| minute)?|"
    rf"(?:solo )?(?:un|1) (?:momentito|segundito|minutito|ratito|momento|segundo|minuto)|"
    r"(?:ahorita|ahora|already|now|enseguida|ya) (?:vuelvo|regreso|vengo)|"
    r"(?:vuelvo|regreso) (?:enseguida|ahorita|en un \w+|ahora|now|already)|pause"
)
DOES: Final = (
    r"(?:so (?:that )?i can|let me|while i|until i|i (?:just )?(?:need|have|got) to|i gotta|to|para|tengo que|"
    r"voy a|mientras)"
    r" (?:just |quickly |go )?(?:check|ask|get|grab|find|look|see|go|put|feed|change|answer|plug|charge|open|take|"
    r"fetch|wipe|calm|pick|call|read|buscar|ver|abrir|cargar|contestar|preguntar|darle|busco|veo|"
    r"atender)\b[a-z' ]{0,50}"
)
LETS: Final = (
    r"let me (?:just )?(?:check|ask|speak to|talk to|go and ask|go ask)(?: with)? (?:my|the|him|her|them|"
    r"it)\b[a-z' ]{0,30}"
)
SOFTENER: Final = (
    r"(?:please|sorry|ok|okay|oh|ugh|oops|so|and|but|thanks|thank you|por favor|perdon|disculpe|gracias|lo siento|"
    r"y|pero)"
)
