"""How people ask what was noted of one thing, on folded text (en, es)."""

from typing import Final

ASKS_WHAT_IS_NOTED: Final = (
    r"\bwhat(?:'s| is| was)?(?: (?:answer|exactly|did|have|has|do|does|you|u|i|it|the|bot|got|then|was|is|'ve))* "
    r"(?:put|write|written|wrote|noted?|record(?:ed)?|got|have|saved?|stored?|say|said|kept)(?: (?:down|in|there))?"
    r" (?:for|about|on|under|of|regarding|as)\b(?P<of>[^.!?]*)|"
    r"\b(?:que|como)(?: (?:es lo que|fue lo que|me|le|se|has|ha|han|tiene|tienes|quedo|usted|ya))* "
    r"(?:puso|pusiste|puesto|anotaste|anoto|anotad[oa]|anotado|escribio|escribiste|escrito|apuntaste|apunto|apuntado|quedo|dije|"
    r"tiene|tienes|guardo|guardad[oa])(?: ahi)? (?:de|del|en|sobre|para|con|a)\b(?P<de>[^.!?]*)"
)
