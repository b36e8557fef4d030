"""Words that close a list of which something was told before, on folded text (en, es, zh)."""

from typing import Final

THAT_IS_ALL: Final = (
    r"\W*(?:(?:no|nope|nah|yes|yeah|ok|okay|well|si|bueno|pues)\b[ ,.!]*)*"
    r"(?:(?:that|this|it)(?:'?s| is| was)? (?:(?:about )?(?:all|everything)(?: (?:of (?:them|it|those)|i take|there is|i have))?|it|about it|the (?:whole )?lot|complete)|thats (?:all(?: (?:of (?:them|it)|i take))?|it|everything|the lot)|"
    r"(?:only|just) (?:that|those|these|this|it|them|(?:that|this|the) one|the two|these two|those two|what i (?:said|told you))|as i said|like i said|"
    r"(?:nothing|none|no) (?:else|more|others?|missing)|nothing is missing|no other(?: one)?s?|you have (?:it|them) all|"
    r"(?:eso|esto) es todo|es todo|(?:nada|ningun[oa]?|no) mas|nada(?: mas)?|sol[oa]?(?:mente)? es[oa]s?|es[oa]s? nomas|nomas es[oa]s?|son tod[oa]s|no falta nada|"
    r"ya esta|no hay mas|como (?:le |te )?dije|就这些|就这|没有别的|没有了|没有其他的?|没别的|没了)"
    r"(?:[ ,.!]*(?:for now|thanks|thank you|i take|i think|really|gracias|por ahora|creo|了))*\W*"
)
"""The list stands as it is."""
