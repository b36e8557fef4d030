"""Spanish dates, ages and lengths of time turned into the English the readers know, after numbers have become digits.

Patterns are on lower-case text without accents; the first that fits wins, so longer ones stand first.
"""

from typing import Final

_DAY: Final = "(lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)"
_MONTHS: Final = (
    "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|"
    "ene|feb|mar|abr|may|jun|jul|ago|sept?|set|oct|nov|dic"
)
_MONTH: Final = f"({_MONTHS})"
_NEXT: Final = "(?:que viene|que entra|proxim[oa]|siguiente|entrante)"
_UNIT: Final = "(segundos?|minutos?|horas?|dias?|semanas?|mes(?:es)?|trimestres?|anos?|decadas?|siglos?|quincenas?|sems?|hrs?)(?![a-z])"
_CYCLE: Final = "(semana|mes|ano|fin de semana|trimestre)(?![a-z])"
_SEASON: Final = "(primavera|verano|otono|invierno)"
_ORDINAL: Final = "(primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|ultim[oa])"
_NUMBER: Final = r"(\d[\d.,/]*)"
_AGE: Final = "(?:edad|vida|antiguedad|nacid[oa])"
NAMES: Final = {
    "lunes": "monday", "martes": "tuesday", "miercoles": "wednesday", "jueves": "thursday", "viernes": "friday",
    "sabado": "saturday", "sabados": "saturday", "domingo": "sunday", "domingos": "sunday",
    "segundo": "second", "segundos": "seconds", "minuto": "minute", "minutos": "minutes", "hora": "hour",
    "horas": "hours", "dia": "day", "dias": "days", "semana": "week", "semanas": "weeks", "mes": "month",
    "meses": "months", "trimestre": "quarter", "trimestres": "quarters", "ano": "year", "anos": "years",
    "decada": "decade", "decadas": "decades", "siglo": "century", "siglos": "centuries", "quincena": "fortnight",
    "quincenas": "fortnights", "sem": "weeks", "sems": "weeks", "hr": "hours", "hrs": "hours", "fin de semana": "weekend",
    "primavera": "spring", "verano": "summer", "otono": "autumn", "invierno": "winter",
    "primer": "first", "primero": "first", "primera": "first", "segunda": "second", "tercer": "third",
    "tercero": "third", "tercera": "third", "cuarto": "fourth", "cuarta": "fourth", "quinto": "fifth",
    "quinta": "fifth", "ultimo": "last", "ultima": "last", "ago": "agosto",
}  # fmt: skip
"""What the words that patterns catch are called in English."""
_DAY_ORDINALS: Final = (
    ("primer[oa]?", 1), ("segundo", 2), ("tercero?", 3), ("cuarto", 4), ("quinto", 5), ("sexto", 6), ("septimo", 7),
    ("octavo", 8), ("noveno", 9), ("decimo", 10),
)  # fmt: skip
_SHORT_DAYS: Final = (
    ("lun?", "monday"), ("mar?", "tuesday"), ("mier?", "wednesday"), ("jue?", "thursday"), ("vie?", "friday"),
    ("sab?", "saturday"), ("dom?", "sunday"),
)  # fmt: skip
_HOLIDAYS: Final = (
    (r"(?:la )?nochebuena", "christmas eve"),
    (r"(?:las |la )?navidad(?:es)?|dia de navidad", "christmas"),
    (r"(?:la )?nochevieja|(?:la )?noche vieja|(?:el )?fin de ano|vispera de ano nuevo", "new year's eve"),
    (r"(?:el )?(?:dia de )?ano nuevo", "new year's day"),
    (
        r"(?:el )?(?:dia|noche) de (?:los )?reyes(?: magos)?|los reyes magos|(?<=en )reyes|(?<=por )reyes|(?<=de )reyes",
        "epiphany",
    ),
    (r"(?:el )?(?:dia de )?san valentin|dia de los enamorados", "valentine's day"),
    (r"(?:el )?miercoles de ceniza", "ash wednesday"),
    (r"(?:el )?domingo de ramos", "palm sunday"),
    (r"(?:el )?jueves santo", "maundy thursday"),
    (r"(?:el )?viernes santo", "good friday"),
    (r"(?:el )?sabado santo", "holy saturday"),
    (r"(?:el )?domingo de (?:resurreccion|pascua)|(?:la )?semana santa|(?:la )?pascua", "easter"),
    (r"(?:el )?lunes de pascua", "easter monday"),
    (r"(?:el )?dia (?:internacional )?del trabaj(?:o|ador)", "may day"),
    (r"(?:la noche de |el dia de )?san juan(?= |$)(?! (?:de dios|bautista|[a-z]{4,}))", "midsummer day"),
    (r"(?:el )?dia de (?:los )?muertos|(?:el )?dia de los difuntos", "all souls day"),
    (r"(?:el )?(?:dia de )?todos los santos", "all saints day"),
    (r"(?:el )?dia de (?:la )?accion de gracias|accion de gracias", "thanksgiving"),
    (r"(?:el )?dia de los (?:santos )?inocentes", "holy innocents day"),
    (r"pentecostes", "pentecost"),
)
_PARTS: Final = (
    (r"(?:a |al |en el |en los |en |desde |desde el )?(?:principios?|comienzos?|inicios?) del? (?:el )?", "early"),
    (r"(?:a |al |en )?(?:mediados?|mitad) del? (?:el )?", "mid"),
    (r"(?:a |al |en )?(?:finales|fines|final) del? (?:el )?", "late"),
)
_AFTER_PART: Final = rf"(?=(?:mes de |este mes|este ano|{_MONTHS}|(?:19|20)\d\d)(?![a-z]))"

PHRASES: Final[tuple[tuple[str, str], ...]] = (
    (r"(?:(?:por|en|de|a) (?:la )?)?mananas? (?:y|e) (?:(?:por|en|de|a) )?(?:la )?noches?", "morning and night"),
    (r"(?:(?:por|en|de|a) (?:la )?)?manana,? (?:tarde|mediodia) (?:y|e) (?:la )?noche", "morning noon and night"),
    (r"(?:el )?dia antes de ayer|antes de ayer|anteayer|antier|antes de anoche|anteanoche", "the day before yesterday"),
    (r"(?:el )?(?:dia )?(?:despues de|pasado) manana", "the day after tomorrow"),
    (r"(?:por|en|de|a) la manana(?: temprano)?|esa manana", "in the morning"),
    (r"esta (?:misma )?(?:manana|tarde)", "this morning"),
    (r"esta noche", "tonight"),
    (r"(?<!al )el (?:dia siguiente|proximo dia|siguiente dia)|^\s*proximo dia", "tomorrow"),
    (r"(?<=\d )ago\.?(?= |$)|(?<=\d[-/.])ago\.?|(?<= de )ago\.?(?= |$)", "agosto"),
    *_HOLIDAYS,
    # --- weekdays
    (
        rf"(?:el )?(?:pasado )?{_DAY}(?: pasado| anterior)?,? el (?:dia )?(\d{{1,2}})(?=\s*(?:[.,;)!](?!\d)|$))",
        r" \1 the \2th ",
    ),
    (
        rf"(?:el )?{_DAY} (?:de )?(?:la )?(?:semana (?:pasada|anterior)|(?:ultima|pasada) semana)|"
        rf"(?:la )?semana pasada,? el {_DAY}",
        r"\1\2 last week",
    ),
    (
        rf"(?:el )?{_DAY} de (?:la )?(?:semana {_NEXT}|proxima semana)|"
        rf"(?:la )?(?:proxima semana|semana que viene),? el {_DAY}",
        r"next week \1\2",
    ),
    (rf"(?:el )?{_DAY} de esta (?:misma )?semana", r"\1 of this week"),
    (rf"(?:el |los |la )?(?:proxim[oa]s?|siguiente) {_DAY}|(?:el )?{_DAY} {_NEXT}", r"next \1\2"),
    (rf"(?:el )?(?:ultim[oa]|pasad[oa]) {_DAY}|(?:el )?{_DAY} (?:pasad[oa]|anterior|ultimo)", r"last \1\2"),
    (rf"(?:el )?{_DAY} antepasado", r"2 \1s ago"),
    (rf"(?:el )?este (?:mismo )?{_DAY}", r"this \1"),
    (r"(?:hoy|today) hace(?= (?:justo |exactamente )?(?:\d+|un|una|dos|tres|cuatro|cinco|seis)\b)", "hace"),
    (r"(?:hace|hara) (?:hoy|today)(?= (?:justo |exactamente )?(?:\d+|un|una|dos|tres|cuatro|cinco|seis)\b)", "hace"),
    (r"(?:de|a partir de) (?:hoy|today) en (?:8|ocho)(?: dias?)?", "in 7 days"),
    (r"(?:de|a partir de) (?:hoy|today) en (?:15|quince)(?: dias?)?", "in 14 days"),
    (rf"(?:del?|el) {_DAY} en (?:8|ocho)(?: dias?)?", r"\1 week"),
    (rf"(?:del?|el) {_DAY} en (?:15|quince)(?: dias?)?", r"2 weeks on \1"),
    (rf"hace (\d) {_DAY}", r"\1 \2s ago"),
    (
        rf"(?:ya )?(?:(?<!se )(?<!me )(?<!le )(?:hara|va a hacer)|ira para|hace cosa de)(?: (?:ya|como|cosa de|casi|unos|unas|cerca de))*"
        rf"(?= (?:\d+|un|una) {_UNIT})(?! (?:\d+|un|una) {_UNIT} (?:(?:el |este )?{_DAY}|despues|antes|mas))",
        "hace",
    ),
    (rf"(?:hoy|today) (?:se |ya |me )?cumpl[a-z]+ (\d+) {_UNIT}", r"\1 \2 ago"),
    (rf"(\d+) {_UNIT} (?:hace|hara)(?= *(?:$|[.,;)]))", r"\1 \2 ago"),
    (rf"(?:el )?{_ORDINAL} {_DAY} del? (?:este |mismo )?mes(?! (?:pasado|que))", r"the \1 \2 of this month"),
    (rf"(?:el )?{_ORDINAL} {_DAY} del? mes pasado", r"the \1 \2 of last month"),
    (rf"(?:el )?{_ORDINAL} {_DAY} del? (?:(?:mes )?que viene|proximo mes)", r"the \1 \2 of next month"),
    (rf"(?:el )?{_ORDINAL} {_DAY} de(?= {_MONTH}(?![a-z]))", r"the \1 \2 of"),
    (rf"(?:hara|hizo|va a hacer) (?:ya )?(\d) {_UNIT} (?:el |este )?{_DAY}", r"\1 \2 ago \3"),
    (
        rf"(?:el |del |este |"
        rf"de )?{_DAY},? (?:dia )?(\d{{1,2}})(?=\s*(?:$|[.,;)!](?!\d)| de(?:l| este) mes))(?: de(?:l| este) mes)?",
        r" \1 the \2th ",
    ),
    (rf"(?:el |los )?{_DAY}", r"\1"),
    *((rf"^\s*{short}\.? (\d{{1,2}})(?=\s*$)", rf"{english} the \1th") for short, english in _SHORT_DAYS),
    *((rf"^\s*{short}\.?(?= ?\d|\s*$)", f"{english} ") for short, english in _SHORT_DAYS),
    # --- weeks, months, years, seasons
    (
        rf"(?:el |la )?(?:pasad[oa]|ultim[oa]) {_CYCLE}(?! de)|(?:el |la )?{_CYCLE} (?:pasad[oa]|anterior|ultimo)",
        r"last \1\2",
    ),
    (rf"(?:el |la )?{_CYCLE} antepasad[oa]", r"\1 before last"),
    (rf"(?:el |la )?(?:proxim[oa]|siguiente) {_CYCLE}|(?:el |la )?{_CYCLE} {_NEXT}", r"next \1\2"),
    (rf"est[ea] (?:mism[oa] )?{_CYCLE}", r"this \1"),
    (rf"tod[oa] (?:el|la|un|una) {_CYCLE}", r"a whole \1"),
    (r"todo (?:el|un) dia", "a whole day"),
    (
        rf"(?:el |la )?{_SEASON} (?:pasad[oa]|anterior)|(?:el |la )?(?:pasad[oa]|ultim[oa]) {_SEASON}",
        r"last \1\2",
    ),
    (rf"(?:el |la )?{_SEASON} {_NEXT}|(?:el |la )?proxim[oa] {_SEASON}", r"next \1\2"),
    (rf"(?:el |la )?{_SEASON} (?:del? (?:ano )?)?(?=(?:19|20)\d\d)", r"\1 "),
    *((pattern + _AFTER_PART, f"{english} ") for pattern, english in _PARTS),
    *((rf"{pattern}(?:ano pasado|pasado ano)", "last year") for pattern, _ in _PARTS),
    *((rf"{pattern}(?:mes pasado|pasado mes)", "last month") for pattern, _ in _PARTS),
    (rf"(?:el )?(?:mes de )?{_MONTH}\.? (?:del? )?(?:el )?(?:ano pasado|pasado ano)", r"\1 last year"),
    (rf"(?:el )?(?:mes de )?{_MONTH}\.? (?:del? )?(?:el )?(?:proximo ano|ano que viene)", r"\1 next year"),
    (rf"(?:el )?(?:mes de )?{_MONTH}\.? (?:de )?este ano", r"\1 this year"),
    (rf"(?:el )?(?:pasado|ultimo) (?:mes de )?{_MONTH}(?![a-z])|(?:el )?(?:mes de )?{_MONTH} pasado", r"last \1\2"),
    (rf"(?:el )?proximo (?:mes de )?{_MONTH}(?![a-z])|(?:el )?{_MONTH} (?:que viene|proximo)", r"next \1\2"),
    (rf"(?:el )?mes de (?={_MONTH}(?![a-z]))", "in "),
    (
        r"(?:el|la) (?:proxim[oa]|siguiente) (?:es|sera|(?:me )?toca|va a ser|la tengo|lo tengo)(?= (?:el )?\d)",
        "the next one is",
    ),
    # --- days of months
    (r"(?:el )?(?:dia )?(\d{1,2}) de este mes", r"the \1th of this month"),
    (r"(?:el )?(?:dia )?(\d{1,2}) del? (?:mes pasado|pasado mes)", r"the \1th of last month"),
    (r"(?:el )?(?:dia )?(\d{1,2}) del? (?:mes que viene|proximo mes)", r"the \1th of next month"),
    (rf"(?:el )?proximo (?:dia )?(?=\d{{1,2}} de {_MONTH}(?![a-z]))", "next "),
    (rf"(?:el )?(?:pasado|ultimo) (?:dia )?(?=\d{{1,2}} de {_MONTH}(?![a-z]))", "last "),
    *((rf"(?:el )?(?:dia )?{word} de ago(?:sto)?\.?", f"{day} de agosto") for word, day in _DAY_ORDINALS),
    *((rf"(?:el )?(?:dia )?{word} de(?= {_MONTH}(?![a-z]))", f"{day} de") for word, day in _DAY_ORDINALS),
    (rf"(?:el )?(?:dia )?(\d{{1,2}})(?:°|ro|er|o)? de(?= {_MONTH}(?![a-z]))", r"\1 de"),
    (r"(?:el )?(?:dia )?(\d{1,2}) del? (\d{1,2}) del? (?:ano )?((?:19|20)\d\d|\d\d)", r"\1/\2/\3"),
    (r"el (?:dia )?(\d{1,2}) del? (?:mes )?(\d{1,2})(?! ?(?:%|anos|meses|mg|dias))", r"on \1/\2"),
    (rf"(?:en )?{_MONTH},? el (?:dia )?(\d{{1,2}})(?![\d/-])(?! ?de\b)", r"\1 \2"),
    (r"(?:el )?dia (\d{1,2})(?! ?(?:de|/|\d|-|%))", r"on the \1th"),
    (
        r"(?:de|e)l (0?[1-9]|[12]\d|3[01])(?=\s*(?:$|[.,;!)](?!\d)| y (?:el|la|los|las|no|me|ya|otr[ao])\b| pero\b))",
        r"on the \1th",
    ),
    (r"desde(?: el)?(?: ano)? (?=(?:19|20)\d\d(?!\d))", "since "),
    (r"(?:en|por|durante|hacia)(?: el)?(?: ano)? (?=(?:19|20)\d\d(?!\d))", "in "),
    # --- numbers
    (r"(?:al|por lo|cuando) menos", "at least"),
    (r"mas o menos", "about"),
    (r"como (?:maximo|mucho)", "at most"),
    (r"menos (?=\d)", "minus "),
    (r"(?:la|una) tercera parte", "a third"),
    (r"(?:la|una) cuarta parte", "a quarter"),
    (r"(?:la|una) quinta parte", "a fifth"),
    (r"(?:la|una) decima parte", "a tenth"),
    (r"(?<!\d )(kilo|litro|metro|gramo|grado) y medio", r"1.5 \1"),
    (r"un par de(?= )", "a couple of"),
    (r"un par", "a couple"),
    # --- lengths of time
    (r"(?:de aqui a|dentro de)(?= \d| un)", "in"),
    (r"(?<=\d) u (?=\d)", " or "),
    (r"(?<=\d) a (?=\d)", " to "),
    (rf"^\s*en (?=(?:\d+|una?) {_UNIT})", "in "),
    (rf"(?:un |una |1 )?{_UNIT} y (?:medi[oa]|1/2)", r"1 and a half \1"),
    (rf"(?:un |una |1 )?{_UNIT} y (?:cuarto|0\.25)", r"1 and a quarter \1"),
    (r"medio ano", "half a year"),
    (r"medio dia", "half a day"),
    (r"media hora", "half an hour"),
    (r"medio mes", "half a month"),
    (rf"{_NUMBER} {_UNIT} y (?:medi[oa]|1/2)", r"\1 and a half \2"),
    (rf"{_NUMBER} {_UNIT} y (?:cuarto|0\.25)", r"\1 and a quarter \2"),
    (rf"{_NUMBER} {_UNIT} de {_AGE}", r"\1 \2 old"),
    (rf"{_NUMBER} (?:de )?{_UNIT}", r"\1 \2"),
    (rf"una? {_UNIT} de {_AGE}", r"1 \1 old"),
    (rf"una? {_UNIT}", r"1 \1"),
    # --- ages
    (r"naci(?:do|da)? en el (\d\d)(?!\d)", r"born in '\1"),
    (r"(?:soy|de la quinta) del (?:ano )?(?:19)?([3-9]\d)(?![\d%])", r"born in '\1"),
    (r"(?:en|desde) el (3[2-9]|[4-9]\d)(?!\d| ?(?:%|anos|kg|mg|por))", r"in '\1"),
    (r"a los (?=\d{1,2}(?!\d| ?(?:dias|semanas|meses|minutos|horas)))", "at "),
    (r"casi (?=\d)", "almost "),
    (r"cumpli(?: los)?(?= \d)", "i turned"),
    (r"(?:voy a cumplir|cumplire|cumplo|estoy por cumplir)(?: los)?(?= \d)", "i will be turning"),
    (r"antes del?(?= )", "before"),
    (r"despues del?(?= )", "after"),
)
