"""Yes and no, for whom, and turns from one to the other, at the question of consent (en, es, zh)."""

from typing import Final

YES: Final = (
    r"\b(?:yes|yeah|yep|yup|sure|of course|ok|okay|go on|go ahead|please do|ask me|ask away|you (?:can|may) ask|"
    r"i agree|happy to|"
    r"si|claro|por supuesto|adelante|vale|de acuerdo|pregunteme|puede preguntar\w*)\b|可以|好的|同意|是的|行"
)
NO_RELATIVE: Final = (
    r"(?:y|e|o|si|no|ya|yo|que|con|sin|en|de|desde|hasta|a|al|para|por|porque|pero|pues|claro|gracias|hoy|ahora|sol[oa]|"
    r"tengo|soy|estoy|vivo|quiero|puedo|me|lo|la|los|las|le|es|fue|adelante|pregunt\w+|dale|vale|ok|nada|cumpl\w+|naci|"
    r"padezco|sufro|tomo|llevo|hace|mis)\b"
)
"""After "por mi", no relative."""
SELF: Final = (
    r"\b(?:for|about) (?:me|myself)\b|\bmy own (?:health|behalf)\b|\bi am the patient\b|"
    rf"\b(?:para|por|sobre) mi(?: mism[oa])?(?! (?!{NO_RELATIVE})\w)|\b(?:soy (?:yo )?(?:la que|el que|quien) tiene|soy yo (?:mism[oa]|quien|el|la))\b|\b(?:soy (?:el|la) paciente)\b|为(?:我)?自己|为我(?:回答|本人)"
)
_THINGS: Final = (
    r"english|spanish|inglish|language|writing|spelling|typing|typos?|grammar|mistakes?|words?|delay|slow\w*|phone|stud(?:y|ies)|trial|questions?|chat|"
    r"quiz|survey|team|moment|time|start|first|record|info\w*|help|lupus|sle|illness|disease|condition|health|part|age|reply|answers?"
)
_COSAS: Final = (
    r"ingles|espanol|castellano|idioma|ortografia|letra|faltas?|errores|error|demora|tardanza|telefono|celular|estudio|ensayo|preguntas?|chat|"
    r"equipo|momento|tiempo|lupus|les|enfermedad|salud|parte|edad|respuestas?|informacion|ayuda"
)
_SORRY: Final = r"(?<!sorry )(?<!excuse me )(?<!apologies )(?<!perdon )(?<!perdone )(?<!disculpa )(?<!disculpe )(?<!disculpen )(?<!perdona )(?<!gracias )"
OTHER: Final = (
    rf"{_SORRY}\b(?:for|about) (?:my|our|an?|the) (?!own\b|self\b|(?:{_THINGS})\b|(?:bad|poor|broken|slow|terrible) )[a-z]{{2,}}\b|"
    r"\b(?:for|about) (?:her|him|someone|somebody)\b|"
    rf"{_SORRY}\b(?:para|por|sobre) (?:mi|mis|nuestr[oa]|un[oa]?|el|la) "
    rf"(?!mism|{NO_RELATIVE}|(?:{_COSAS})\b)[a-z]{{2,}}|替(?:我)?(?!自己)\w"
)
"""Somebody else, and no thing that is excused or spoken of: "sorry for my english"."""
NOT_MEANT: Final = (
    r"\b(?:not|never|isn'?t|nor) (?:at all )?(?:for|about) (?:(?:my|our|an?|the|some) )?[a-z]+\b|"
    r"\b(?:no|ni|tampoco) (?:es |son )?(?:para|por|sobre) (?:(?:mi|mis|nuestr[oa]|un[oa]?|el|la) )?[a-z]+\b|"
    r"不是?(?:为|替)\w{1,3}"
)
"""Somebody whom it is not for."""
REFUSES: Final = (
    r"\b(?:rather not|do not want|don't want|dont want|no thanks|no thank you|not interested|don't ask|do not ask|"
    r"leave me|"
    r"no,? gracias|no quiero|prefiero que no|mejor no|no me pregunte)\b|不用|不想|不要|不愿意"
)
TURNS: Final = (
    r"\bno[ ,.]+(?:wait|sorry|actually|hold on|hang on|i mean|espere|perdon|digo)\b|"
    r"\b(?:actually|sorry|wait|hang on|on second thoughts?)[ ,.]+no\b|"
    r"\bi (?:do not|don't|dont) agree\b|\bno estoy de acuerdo\b|\b(?:mejor|pensandolo bien)[ ,.]+no\b|不，等|等等"
)
NO: Final = r"\b(?:no|nope|nah)\b|不"
AFTER_ALL: Final = (
    r"\bi (?:meant|mean|said|did say|say) (?:to say )?(?:yes|for myself|for me)\b|"
    r"\b(?:please |do |you can |you may |go on,? )ask me\b|"
    r"\bask me (?:then|please|anyway|the questions|after all)\b|"
    r"\b(?:meant|i said) yes\b|\bthat was a yes\b|\bi do (?:agree|want (?:you to ask|to answer))\b|"
    r"\bi (?:have )?changed my mind\b|"
    r"\bquise decir que si\b|\bdije que si\b|\bqueria decir que si\b|\bpregunteme\b|"
    r"\bsi,? (?:acepto|quiero (?:contestar|responder|que me pregunte))\b|\bhe cambiado de idea\b|"
    r"\bcambie de (?:idea|opinion)\b|"
    r"\b(?:he|she|they|my \w+|mum|mom|dad) (?:now )?(?:(?:already |now )?knows?\b(?! nothing)|agrees?\b|agreed\b|(?:said|says) (?:yes|ok|it'?s (?:ok|fine))|"
    r"is (?:ok|okay|fine|happy) with (?:it|this))|\b(?:dice|dijo|me dice|me dijo) que (?:si|acepta|esta de acuerdo|esta bien)\b|"
    r"\b(?:ya (?:lo )?sabe|esta de acuerdo|ya acepto)\b|"
    r"我(?:是说|的意思是)可以|请问我|您可以问|(?:他|她)(?:同意|知道)了"
)
_AGREES: Final = (
    r"(?:yes|yeah|yep|yup|sure|ok|okay|k|fine|alright|all right|right|go on|go ahead|of course|i guess|i suppose|maybe|perhaps|happy to|"
    r"si|claro|vale|bueno|sale|dale|esta bien|de acuerdo|adelante|por supuesto|puede ser)"
)
HOLDS: Final = (
    r"(?:but|though|first|before (?:that|i (?:say|agree|answer|start))|only if|as long as|provided|depends|"
    r"pero|aunque|primero|antes|solo si|siempre que|depende)"
)
_ASKS: Final = (
    r"(?:(?:will|would|can|could|do|does|did|is|are|am|may|might|shall|should|has|have) (?:i|my|you|your|it|its|they|this|that|the|he|she|we|our|anyone|anybody|someone|there|any|all)\b|"
    r"(?:who|whom|whose|what|where|when|why|how|which)\b|who's\b|what's\b|"
    r"(?:quien(?:es)?|donde|cuando|por que|como|cual(?:es)?|cuant[oa]s?|que (?:pasa|hacen|es|son|van|tan|tipo)|es (?:gratis|seguro|anonimo|confidencial)|"
    r"(?:mi|el|la|los) (?:jefe|jefa|patron|seguro|aseguradora|empresa|trabajo|marido|esposo)|lo va a|lo van a|me (?:va|van) a)\b)"
)
FIRST: Final = (
    r"(?:first|before that|before i start|tell me|answer me|i (?:just )?(?:want|would like|need) to (?:know|ask)(?: you)?|just|so|then|like|"
    r"primero|antes|digame|dime|quiero saber|queria preguntar|una (?:pregunta|duda)|a quick question|one question|quick question)"
)
HELD_BACK: Final = (
    rf"^\W*(?:(?:it is |it's |es )?(?:for me|for myself|para mi)\W+)?(?:{_AGREES}\b[ ,.!]*)+(?:(?:it is |it's |es )?(?:for me|for myself|para mi)[ ,]*)?{HOLDS}\b[ ,:-]*(?:{FIRST}[ ,:-]*)*{_ASKS}|"
    r"^(?:好|可以|行|同意)[^？?]{0,4}(?:但|不过|可是)[^？?]*(?:吗|谁|什么|多久|哪|怎么|[？?])"
)
"""A yes that waits for the answer to a question: "ok but who reads this?"."""
