"""Words of somebody who has nothing more to tell, on folded text (en, es, zh)."""

from typing import Final

NO_MORE: Final = (
    r"\W*(?:(?:no|nope|nah|ok|okay|well|yes|si|bueno|pues|y|and|so)\b[ ,.!]*)*"
    r"(?:no more(?: (?:of (?:them|these|those|that|this|it)|than (?:that|those|this|these)|things|to (?:add|say|tick)))?|"
    r"nothing (?:more|else|further)|none (?:more|else)|(?:that|this|it)(?:'?s| is) (?:all|it)|thats all|"
    r"no mas(?: (?:nada|que eso|de eso|cosas))?|nada mas|ningun[oa] mas|eso es todo|es todo|ya no hay mas|没有了|没了|没有别的了?|就这些)"
    r"(?:[ ,.!]*(?:thanks|thank you|thx|gracias|really|de verdad|i think|creo))*\W*"
)
"""The whole of a message: not "no more questions"."""
OF_CONTACT: Final = (
    r"\W*(?:no|nope)\b[ ,.]*(?:only|just|solo|solamente|nada mas)\b[ ,]*(?:(?:leave|take|give|keep|deje\w*|tome\w*) )?(?:(?:my|the|mi|mis|el|la|los|las) )?"
    r"(?:contact(?: details?)?|details|e-?mail|phone(?: number)?|number|contacto|datos(?: de contacto)?|correo|telefono)\W*"
)
"""It speaks of contact details, and answers no question about health."""
