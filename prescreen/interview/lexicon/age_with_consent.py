"""How an age is told in the message that agrees to the questions, on folded text (en, es)."""

from typing import Final

BEFORE: Final = r"(?:^|[,;.]|\b(?:and|y|but|pero)\b)\s*"
AFTER: Final = r"(?:\s*(?:years? old|years|yrs?|yo|anos))?\s*(?=$|[,;.!]|\b(?:and|y|but|pero|so|it|es)\b)"
BARE: Final = r"(?:aged?|age is|edad)?\s*"
OWN: Final = r"(?:i'?m|i am|my age is|(?:yo )?tengo|mi edad es)\s+(?:now\s+|just\s+)?"
OF_ANOTHER: Final = r"(?:s?he(?:'s| is)|they are|(?:el |ella )?tiene|who is|que tiene)\s+(?:now\s+)?"
"""A number alone is the age of whom the questions are about; one of oneself is that of nobody else."""
