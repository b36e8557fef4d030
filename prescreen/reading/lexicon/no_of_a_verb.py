"""A Spanish no with a verb that is not one of having, finding or saying. For words as written, without accents."""

from typing import Final

_BEFORE: Final = (
    r"(?:me|se|lo|la|le|los|las|nos|ha|han|he|hemos|habia|habian|puedo|puede|pueden|pude|podemos|logro|logran|logramos|quiero|quise|queria|"
    r"consigo|consiguen|alcanzo a|acaba de|termina de|termino de|vuelto a|volvi a|podido|logrado)"
)
_OF_THE_ILLNESS: Final = (
    r"(?:se\b|tengo|tuve|tenia|tenido|tiene|padec\w+|sufr\w+|hay\b|sabido|supe|diagnost\w+|detect\w+|encontr\w+|hall\w+|dich[oa]|dijeron|dijo|dice[ns]?|salido (?:nada|mal)|sali(?:o|eron) (?:nada|mal)|"
    r"afect\w+|dado?\b(?! (?:el|los|mis|resultad|tregua))|dio\b|da (?:problem|lata|guerra|brotes|nada|molest)\w*|dan (?:problem|lata|brotes|nada|molest)\w*|pegado|toc(?:o|ado)\b|pas(?:o|ado|a)\b(?! de)|fall\w+|molest\w+|duele\w*|dolido|preocup\w+|operado|hospital\w+|present\w+|"
    r"notado|sentido|siento|recuerdo|acuerdo|brot\w+|reca\w+|activ\w+|contagi\w+|visto nada|mencion\w+|consider\w+|comentado|hablado|inform\w+|indicado|llamado asi|sient\w+|aparec\w+|manifest\w+|"
    r"creo|imagino|importa|entiendo|mal\b|enferm\w+|danad\w+|grave\w*|inflamad\w+|complic\w+|ataca\w*|llegad?o? (?:a|al|el)\b)"
)
_ALONE: Final = (
    r"(?:descans\w+|baj[oa]n?\b|orin\w+|aguant\w+|resist\w+|gener\w+|fabric\w+|produc\w+|respond\w+|mejor[oae]\w*|ced\w+|calm\w+|par[oa]n?\b|dej[oa]n?\b|respir\w+|camin\w+|sirv\w+|funcion\w+|"
    r"fue facil|es facil|logro estar|empec\w+|empez\w+|salgo|levanto|mucho mejor|muy bien|tan bien|del todo bien|queda mas que|puedo \w+|logro \w+|consigo \w+|he (?:ido|vuelto|empez\w+|podido|acab\w+|termin\w+)|llevo bien|control\w+)"
)
NO_AND_VERB: Final = rf"^\W*no (?:(?:{_BEFORE} )+(?!{_BEFORE} )(?!{_OF_THE_ILLNESS})[a-z]{{3,}}|{_ALONE})"
ANSWERS_TOO: Final = (
    r"[,.;:!] *(?:y |pero )?(?:no|nunca|nada|ningun[oa]?|jamas|tampoco)\b|\b(?:san[oa]s?|bien|normal(?:es)?|perfect[oa]s?|controlad[oa]|inactiv[oa]|remision|limpi[oa]s?|nada (?:malo|raro|grave|de eso|asi)|"
    r"ningun[oa]? (?:problema|enfermedad|mal))\b"
)
"""Beside it, a no for itself or that all is well."""
