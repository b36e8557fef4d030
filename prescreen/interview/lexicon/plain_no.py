"""Words that refuse an offer where a question stands beside them: "no thanks. Why do you ask?"."""

from typing import Final

PLAIN_NO: Final = (
    r"\W*(?:(?:well|oh|um|hm+|ah|sorry|then|so|ok|okay|and|but|actually|pues|bueno|perdon|entonces|ay|uy|y|pero)[ ,.!]+)*"
    r"(?:(?:nope|nah|no way|never|rather not|better not|not (?:now|today|yet|really|for (?:me|now)|interested|at the moment|"
    r"this time|necessary|needed)|no thank\w*|no thx|"
    r"(?:i|we) (?:(?:would|'d|had) )?(?:prefer|rather) not|i'd (?:prefer|rather) not|id rather not|"
    r"(?:i|we) (?:do not|don'?t) (?:want|wish|need|think so|like)|(?:i|we) (?:will not|won'?t)\b|"
    r"i am (?:not interested|fine|good)|i'?m (?:not interested|fine|good)|"
    r"(?:please )?(?:do not|don'?t)\b|stop|skip|leave it|forget it|"
    r"nada|nunca|mejor no|ahora no|hoy no|todavia no|de momento no|por ahora no|prefiero (?:que )?no|para nada|dejelo|"
    r"no(?: (?:muchas|mil))? gracias|no (?:quiero|quisiera|deseo|queremos|me interesa|hace falta|lo creo|creo|por ahora|"
    r"ahora|hoy|todavia|de momento|me (?:contacten?|llamen?|escriban?)))\b|"
    r"no\b(?=\W*$)|"
    r"no[,.;:!]+ ?(?!(?:i|we|she|he|they)(?:'| )|(?:no|nada|nunca|si) \w)|"
    r"no (?=(?:please|sir|ma'?am|dear|love|need|por favor|senor\w*)\b))|"
    r"\W*不(?:用|要|了|想|需要)?"
)
"""On folded text, at the beginning of what is left when the questions are taken away."""
ASKS_PLAINLY: Final = (
    r"\W*(?:(?:and|but|so|ok|okay|well|oh|sorry|y|pero|bueno|pues|oiga|perdon)[ ,.!]+)*"
    r"(?:what|which|why|who|whom|whose|where|how)\b(?! (?:ever|a (?:nice|shame|pity))\b)(?! not\b)|"
    r"\W*(?:(?:y|pero|bueno|pues|oiga|perdon)[ ,.!]+)*(?:a )?(?:cual(?:es)?|quien(?:es)?|por que|de que|que (?:respuestas?|datos?|"
    r"quiere decir|significa|preguntas?|es)|como|donde)\b(?! (?:no|que no)\b)"
)
"""On folded text: a message that begins as questions do, whether it has the mark of one or not."""
