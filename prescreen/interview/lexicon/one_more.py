"""Words with which somebody adds a thing that was forgotten, on folded text (en, es, zh)."""

from typing import Final

REMEMBERS: Final = (
    r"\b(?:also|too|as well|another|forgot\w*|remembered|almost forgot|plus|oh|ah|wait|actually|actualy|"
    r"and(?= (?:i |my )?\w)|"
    r"tambien|ademas|otr[oa]s?|olvid\w+|se me paso|ahora que (?:lo pienso|me acuerdo)|ay|espere?)\b|还有|另外|忘了|对了"
)
