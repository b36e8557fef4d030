"""Spanish verbs in the person of who is asked, and in the person of who answers; without accents."""

from typing import Final

IRREGULAR: Final[dict[str, str]] = {
    **dict.fromkeys(("eres", "es", "sois"), "soy"),
    **dict.fromkeys(("estas", "esta"), "estoy"),
    **dict.fromkeys(("estan", "estais"), "estamos"),
    **dict.fromkeys(("vas", "va"), "voy"),
    **dict.fromkeys(("van", "vais"), "vamos"),
    **dict.fromkeys(("has", "ha"), "he"),
    **dict.fromkeys(("han", "habeis"), "hemos"),
    **dict.fromkeys(("tienes", "tiene"), "tengo"),
    **dict.fromkeys(("tienen",), "tenemos"),
    **dict.fromkeys(("tuviste", "tuvo"), "tuve"),
    **dict.fromkeys(("fuiste", "fue"), "fui"),
    **dict.fromkeys(("fueron",), "fuimos"),
    **dict.fromkeys(("hiciste", "hizo"), "hice"),
    **dict.fromkeys(("pudiste", "pudo"), "pude"),
    **dict.fromkeys(("estuviste", "estuvo"), "estuve"),
    **dict.fromkeys(("viste", "vio"), "vi"),
    **dict.fromkeys(("diste", "dio"), "di"),
    **dict.fromkeys(("pusiste", "puso"), "puse"),
    **dict.fromkeys(("quisiste", "quiso"), "quise"),
    **dict.fromkeys(("viniste", "vino"), "vine"),
    **dict.fromkeys(("dijiste", "dijo"), "dije"),
    **dict.fromkeys(("trajiste", "trajo"), "traje"),
    **dict.fromkeys(("supiste", "supo"), "supe"),
    **dict.fromkeys(("sabes", "sabe"), "se"),
    **dict.fromkeys(("haces", "hace"), "hago"),
    **dict.fromkeys(("pones", "pone"), "pongo"),
    **dict.fromkeys(("sales", "sale"), "salgo"),
    **dict.fromkeys(("vienes", "viene"), "vengo"),
    **dict.fromkeys(("dices", "dice"), "digo"),
    **dict.fromkeys(("oyes", "oye"), "oigo"),
    **dict.fromkeys(("traes", "trae"), "traigo"),
    **dict.fromkeys(("sigues", "sigue"), "sigo"),
    **dict.fromkeys(("das",), "doy"),
    **dict.fromkeys(("ves", "ve"), "veo"),
    **dict.fromkeys(("conoces", "conoce"), "conozco"),
    **dict.fromkeys(("padeces", "padece"), "padezco"),
    **dict.fromkeys(("puedes", "puede"), "puedo"),
    **dict.fromkeys(("quieres", "quiere"), "quiero"),
    **dict.fromkeys(("pueden",), "podemos"),
    **dict.fromkeys(("quieren",), "queremos"),
    **dict.fromkeys(("sabias", "sabia", "tenias", "tenia", "podias", "podia", "queria", "querias"), ""),
    **dict.fromkeys(
        # no verbs, whatever they end in
        ("para", "hasta", "casa", "cosa", "persona", "semana", "enfermedad", "este", "esa", "ese", "usted", "nada", "otra",
         "ella", "hora", "vez", "dias", "noche", "tarde", "parte", "gente", "mucha", "toda", "todas", "alguna", "cada", "como",
         "donde", "cuando", "que", "bien", "entre", "sobre", "desde", "antes", "ahora", "fecha", "fiebre", "sangre"),
        "",
    ),
}  # fmt: skip
ENDINGS: Final[tuple[tuple[str, str], ...]] = (
    ("aste", "e"), ("iste", "i"), ("aron", "amos"), ("ieron", "imos"), ("abas", "aba"), ("aba", "aba"), ("rias", "ria"),
    ("ria", "ria"), ("ias", "ia"), ("ia", "ia"), ("ras", "re"), ("ra", "re"), ("an", "amos"), ("en", "emos imos"),
    ("as", "o"), ("es", "o"), ("io", "i"), ("o", "e"), ("a", "o"), ("e", "o"),
)  # fmt: skip
"""An ending of the question and the endings of the answer, the longest first."""
_CLITICS: Final = r"(?:(?:me|te|lo|la|los|las|le|les|se|nos) ){0,2}"
OPENS: Final = (
    r"(?:(?:pues|pos|bueno|ay|eh|uy|mire|mira|fijate|la verdad|claro|yo|nosotros|aqui|aca|siempre|todavia|aun|ya|"
    r"tambien|usted)[ ,.]+){0,4}" + _CLITICS
)
ALREADY: Final = (
    rf"(?:(?:pues|pos|bueno|ay|ah|uy|yo)[ ,.]+){{0,2}}ya (?!no\b|casi\b|mero\b|se\b(?! [a-z]+(?:aron|ieron)\b)|"
    rf"que\b|yo\b|voy\b|vere\b|mejor\b){_CLITICS}[a-z]{{2,}}(?:e|i|o|aron|ieron|amos|imos|aste|iste)\b(?=$|[ ,.!])"
)
UNSETTLED: Final = (
    r"\b(?:no|ni|nunca|jamas|nada|nadie|tampoco|sin|pero|aunque|si|cuando|solo si|menos|creo|quizas?|tal vez|"
    r"antes|hasta que|"
    r"casi|que no|mejor|otra cosa|de otra|en vez|en lugar|mi (?:mama|papa|madre|padre|herman[oa]|ti[oa]|abuel[oa]|"
    r"prim[oa]|espos[oa]))\b|"
    r"\?"
)
"""In an answer that may take back what its verb says, or asks back."""
NEGATIVE_QUESTION: Final = (
    r"^(?:(?:y|pero|entonces|o sea|pues|ya|usted|tu|ella|el|todavia|aun) )*no\b|"
    r"\b(?:nada|nadie|nunca|ningun[oa]?)\b|\b[ou]\b|\bcuando\b|\bdonde\b|\bcomo\b|"
    r"\bque (?:haces|hiciste|quieres|dice)\b|\bcuant[oa]s?\b|\bpor que\b|\bcual\b|\bquien\b"
)
"""Asked with no, or not to be answered with yes or no."""
ADDS_NO_OTHER: Final = frozenset(
    "un una uno dos tres cuatro cinco seis siete ocho nueve diez varios varias alguno alguna algunos algunas otro otra poco "
    "poquito poquita mucho mucha muchos muchas muchisimo bastante bastantes demasiado algo tantito mas o "
    "siempre diario diariamente seguido veces vez a al de del el la los las en por para con desde hace todo todos toda todas "
    "cada dia dias noche noches semana semanas mes meses ano anos hora horas rato hoy ayer anteayer anoche antier manana tarde "
    "temprano ahora ahorita luego pronto ya todavia aun igual lunes martes miercoles jueves viernes sabado domingo enero "
    "febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre pasado pasada anterior este esta ese "
    "esa eso esto aqui aca alla ahi bien claro perfectamente gracias dios a yo usted ustedes ella ellos mi su tu muy seguro "
    "segura tambien gusto facil facilmente fin principio fines como unos unas y".split()
)
"""What may stand beside a verb said back: how often, how much, when; "tengo tres", "fui el lunes"."""
