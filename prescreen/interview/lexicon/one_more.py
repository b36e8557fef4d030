"""Words with which somebody adds a thing that was forgotten, on folded text (en, es, zh)."""

from typing import Final

LEFT_OUT: Final = (
    r"\b(?:you(?:'ve| have)? (?:also )?(?:missed(?: out)?|left (?:out|off)|forgot(?:ten)?|omitted|not got|did(?: not|n't) put)|"
    r"(?:what|how) about|(?:i|we) (?:do not|don't) see|(?:le|les|te|se) (?:falto|falta|faltaron|faltan)|falt[ao](?:n|ron)?|"
    r"se (?:le|te) (?:olvido|paso|olvidaron)|no (?:puso|anoto|aparece|esta|veo))\b(?: (?:out|de|anotar|poner|decir))?"
)
"""Something that was told is not there: "you've left out my prednisone"."""
FORGOT: Final = (
    r"\b(?:forgot\w*|(?:just|now) remember\w*|remembered|olvid\w+|se me paso|me acorde|ahora que (?:lo pienso|me acuerdo)|"
    r"(?:oh|ah|ay),? (?:and|also|wait|y|tambien)|also|tambien|ademas)\b"
)
"""What follows was forgotten before, so that an earlier "none" does not hold."""
AFTER_ALL: Final = r"\b(?:tho|though|although|but|except|pero|aunque|salvo|excepto)\b|但|不过|除了"
"""What is told beside it is told as an exception to an earlier "none": "yes, took out my wisdom teeth tho"."""
REMEMBERS: Final = (
    rf"{LEFT_OUT}|"
    r"\b(?:also|too|as well|another|forgot\w*|remembered|almost forgot|plus|oh|ah|wait|actually|actualy|"
    r"and(?= (?:i |my )?\w)|"
    r"tambien|ademas|otr[oa]s?|olvid\w+|se me paso|ahora que (?:lo pienso|me acuerdo)|ay|espere?)\b|还有|另外|忘了|对了"
)
NAMES_CANCER: Final = (
    r"canc|tumou?r|carcin|melanom|linfom|lymphom|leuc|leuk|mielom|myelom|sarcom|malign|basal|espinocel|squamous|gliom|"
    r"blastom|seminom|metast|\bdcis\b|in situ|癌|瘤|白血病"
)
"""A cancer is called one."""
