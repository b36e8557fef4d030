"""Spanish dates, ages and lengths of time turned into the English the readers know, after numbers have become digits.

Patterns are on lower-case text without accents; the first that fits wins, so longer ones stand first.
"""

from typing import Final

_DAYS: Final = {
    "lunes": "monday", "martes": "tuesday", "miercoles": "wednesday", "jueves": "thursday", "viernes": "friday",
    "sabados?": "saturday", "domingos?": "sunday",
}  # fmt: skip
_MONTHS: Final = (
    "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|"
    "ene|feb|mar|abr|may|jun|jul|ago|sept?|set|oct|nov|dic"
)
_NEXT: Final = r"que viene|que entra|proxim[oa]|siguiente|entrante|venider[oa]"
_UNITS: Final = {
    "segundos?": "seconds", "minutos?": "minutes", "horas?": "hours", "dias?": "days", "semanas?": "weeks",
    "mes(?:es)?": "months", "trimestres?": "quarters", "anos?": "years", "decadas?": "decades", "siglos?": "centuries",
    "quincenas?": "fortnights",
}  # fmt: skip
_CYCLES: Final = {"semana": "week", "mes": "month", "ano": "year", "fin de semana": "weekend", "trimestre": "quarter"}
_ORDINALS: Final = (
    "primer[oa]?", "segund[oa]", "tercer[oa]?", "cuart[oa]", "quint[oa]", "sext[oa]", "septim[oa]", "octav[oa]",
    "noven[oa]", "decim[oa]",
)  # fmt: skip
_ENGLISH_ORDINALS: Final = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_SEASONS: Final = {"primavera": "spring", "verano": "summer", "otono": "autumn", "invierno": "winter"}
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
    (r"(?:a|al|en el|en los|desde|desde el)? ?(?:principios?|comienzos?|inicios?)(?: de| del)", "early"),
    (r"(?:a|al|en)? ?(?:mediados?|mitad)(?: de| del)", "mid"),
    (r"(?:a|al|en)? ?(?:finales|fines|final)(?: de| del)", "late"),
)


def _phrases() -> tuple[tuple[str, str], ...]:
    made: list[tuple[str, str]] = [
        (
            r"(?:el )?dia antes de ayer|antes de ayer|anteayer|antier|antes de anoche|anteanoche",
            "the day before yesterday",
        ),
        (r"(?:el )?(?:dia )?(?:despues de|pasado) manana", "the day after tomorrow"),
        (r"(?:por|en|de|a) la manana(?: temprano)?|esa manana", "in the morning"),
        (r"esta (?:manana|tarde)|esta misma (?:manana|tarde)", "this morning"),
        (r"esta noche", "tonight"),
        (r"(?<!al )(?:el )(?:dia siguiente|proximo dia|siguiente dia)", "tomorrow"),
        (r"^\s*proximo dia", "tomorrow"),
    ]
    made += [(r"(?<=\d )ago\.?(?= |$)|(?<=\d[-/.])ago\.?|(?<= de )ago\.?(?= |$)", "agosto")]
    made += [(rf"(?:{name})", english) for name, english in _HOLIDAYS]
    for spanish, english in _DAYS.items():
        made += [
            (
                rf"(?:el |la )?{spanish} (?:de )?la semana (?:pasada|anterior)|(?:la )?semana pasada,? el {spanish}",
                f"{english} last week",
            ),
            (rf"(?:el )?{spanish} de (?:la )?(?:ultima|pasada) semana", f"{english} last week"),
            (
                rf"(?:el )?{spanish} de (?:la )?(?:semana (?:{_NEXT})|proxima semana)|(?:la )?(?:proxima semana|semana que viene),? el {spanish}",
                f"next week {english}",
            ),
            (rf"(?:el )?{spanish} de esta (?:misma )?semana", f"{english} of this week"),
            (
                rf"(?:el |los |la )?(?:proxim[oa]s?|siguiente) {spanish}|(?:el )?{spanish} (?:{_NEXT})",
                f"next {english}",
            ),
            (
                rf"(?:el )?(?:ultim[oa]|pasad[oa]) {spanish}|(?:el )?{spanish} (?:pasad[oa]|anterior|ultimo)",
                f"last {english}",
            ),
            (rf"(?:el )?{spanish} antepasado", f"2 {english}s ago"),
            (rf"(?:el )?este (?:mismo )?{spanish}", f"this {english}"),
            (rf"hace (\d) {spanish}", rf"\1 {english}s ago"),
            (rf"(?:el |los )?{spanish}", english),
        ]
    made += [
        (rf"^\s*{short}\.?(?= ?\d|\s*$)", f" {english} ")
        for short, english in (
            ("lun?", "monday"), ("ma(?:rt)?", "tuesday"), ("mier?", "wednesday"), ("juev?", "thursday"),
            ("vier?", "friday"), ("sab?", "saturday"), ("dom?", "sunday"), ("lun", "monday"), ("jue", "thursday"),
            ("vi", "friday"), ("ju", "thursday"), ("mie", "wednesday"), ("sab", "saturday"), ("dom", "sunday"),
        )
    ]  # fmt: skip
    for spanish, english in _CYCLES.items():
        made += [
            (
                rf"(?:el |la |los |las )?(?:pasad[oa]|ultim[oa]) {spanish}(?! de)|(?:el |la )?{spanish} (?:pasad[oa]|anterior|ultimo)",
                f"last {english}",
            ),
            (
                rf"(?:el |la )?{spanish} antepasad[oa]|(?:el |la )?{spanish} antes de(?:l)? (?:el |la )?(?:pasad[oa]|ultim[oa])",
                f"{english} before last",
            ),
            (rf"(?:el |la )?(?:proxim[oa]|siguiente) {spanish}|(?:el |la )?{spanish} (?:{_NEXT})", f"next {english}"),
            (rf"est[ea] (?:mism[oa] )?{spanish}", f"this {english}"),
            (rf"tod[oa] (?:el|la) {spanish}|tod[oa] un[a]? {spanish}", f"a whole {english}"),
        ]
    made += [
        (r"todo el dia|todo un dia", "a whole day"),
        (r"toda la (?:manana|noche|tarde)", "all the time"),
    ]
    for spanish, english in _SEASONS.items():
        made += [
            (
                rf"(?:el |la )?{spanish} (?:pasad[oa]|anterior)|(?:el |la )?(?:pasad[oa]|ultim[oa]) {spanish}",
                f"last {english}",
            ),
            (rf"(?:el |la )?{spanish} (?:{_NEXT})|(?:el |la )?(?:proxim[oa]) {spanish}", f"next {english}"),
            (rf"(?:el |la )?{spanish} (?:del? (?:ano )?)?(?=(?:19|20)\d\d)", f"{english} "),
        ]
    part = "|".join(f"(?:{p})" for p, _ in _PARTS)
    made += [
        (rf"{pattern} (?:el |la |este |ano )?(?=(?:mes |ano )?(?:{_MONTHS}|(?:19|20)\d\d|pasado)\b)", f"{english} ")
        for pattern, english in _PARTS
    ]
    made += [(rf"{pattern} (?:mes|ano) pasado", f"{english} last year") for pattern, english in _PARTS if part]
    made += [
        (rf"(?:el )?(?:mes de )?({_MONTHS})\.? (?:del? )?(?:el )?ano pasado", r"\1 last year"),
        (rf"(?:el )?(?:mes de )?({_MONTHS})\.? (?:del? )?(?:el )?(?:proximo ano|ano que viene)", r"\1 next year"),
        (rf"(?:el )?(?:mes de )?({_MONTHS})\.? (?:de )?este ano", r"\1 this year"),
        (rf"(?:el )?(?:pasado|ultimo) (?:mes de )?({_MONTHS})|(?:el )?(?:mes de )?({_MONTHS}) pasado", r"last \1\2"),
        (rf"(?:el )?(?:proximo) (?:mes de )?({_MONTHS})|(?:el )?({_MONTHS}) (?:que viene|proximo)", r"next \1\2"),
        (rf"(?:el )?mes de (?=(?:{_MONTHS})\b)", "in "),
    ]
    for place, (spanish, english) in enumerate(zip(_ORDINALS, _ENGLISH_ORDINALS, strict=True), start=1):
        made += [
            (rf"(?:el )?(?:dia )?{spanish} de(?= (?:{_MONTHS})\b)", f"{place} de"),
            (rf"(?:el )?(?:dia )?{spanish} de ago(?:sto)?\.?", f"{place} de agosto"),
            *(
                phrase
                for day, name in _DAYS.items()
                if place <= 5
                for phrase in (
                    (
                        rf"(?:el )?{spanish} {day} del? (?:este |mismo )?mes(?! (?:pasado|que))",
                        f"the {english} {name} of this month",
                    ),
                    (rf"(?:el )?{spanish} {day} del? mes pasado", f"the {english} {name} of last month"),
                    (
                        rf"(?:el )?{spanish} {day} del? (?:(?:mes )?que viene|proximo mes)",
                        f"the {english} {name} of next month",
                    ),
                    (rf"(?:el )?{spanish} {day} de(?= (?:{_MONTHS})\b)", f"the {english} {name} of"),
                )
            ),
        ]
    made += [
        (
            r"(?:el )?(?:dia )?(\d{1,2})(?:°|ro|er|o)? de(?= (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep|oct|nov|dic))",
            r"\1 de",
        ),
        (r"(?:el )?(?:dia )?(\d{1,2}) del? (\d{1,2}) del? (?:ano )?((?:19|20)\d\d|\d\d)", r"\1/\2/\3"),
        (r"(?:el )(?:dia )?(\d{1,2}) del? (?:mes )?(\d{1,2})(?! ?(?:%|anos|meses|mg|dias))", r"on \1/\2"),
        (r"(?:el )?dia (\d{1,2})(?! ?(?:de|/|\d|-|%))", r"on the \1th"),
        (r"el (\d{1,2})(?=\s*(?:$|[.,;!](?!\d)))", r"on the \1th"),
        (r"^\s*en (?=\d+ (?:dias?|semanas?|mes(?:es)?|anos?)\b|una? (?:dia|semana|mes|ano)\b)", "in "),
        (r"(?:en|desde|por|durante|hacia)(?: el)?(?: ano)? (?=(?:19|20)\d\d\b)", "in "),
        (r"(?:en|por) (?:el|la) (?=(?:early|mid|late|last|next)\b)", "in "),
        (r"de aqui a (?=\d|un)|dentro de(?= \d| un)", "in"),
        (r"un par de (?=(?:dias|semanas|meses|anos|horas|minutos)\b)", "a couple of "),
        (r"(?:un |1 )?ano y medio", "1 and a half years"),
        (r"(?:un |1 )?mes y medio", "1 and a half months"),
        (r"(?:una |1 )?semana y media", "1 and a half weeks"),
        (r"(?:una |1 )?hora y media", "1 and a half hours"),
        (r"(?:una |1 )?hora y cuarto", "1 and a quarter hours"),
        (r"(?:un |1 )?dia y medio", "1 and a half days"),
        (r"medio ano", "half a year"),
        (r"medio dia(?! dia)", "half a day"),
        (r"media hora", "half an hour"),
        (r"medio mes", "half a month"),
    ]
    for spanish, english in _UNITS.items():
        made += [
            (rf"(\d[\d.,/]*) {spanish} y (?:medi[oa]|1/2)", rf"\1 and a half {english}"),
            (rf"(\d[\d.,/]*) {spanish} y (?:cuarto|0\.25)", rf"\1 and a quarter {english}"),
            (rf"(\d[\d.,/]*) (?:de )?{spanish}(?! (?:de (?:edad|vida|antiguedad|nacid))|\s*mes)", rf"\1 {english}"),
            (rf"(\d[\d.,/]*) {spanish} de (?:edad|vida|antiguedad|nacid[oa])", rf"\1 {english} old"),
            (rf"una? {spanish} de (?:edad|vida|antiguedad|nacid[oa])", f"1 {english} old"),
            (rf"(?<!a )(?:un|una) {spanish}(?! (?:de |mas de )?(?:pasad|que viene))", f"1 {english}"),
        ]
    made += [
        (r"cumpli(?: los)?(?= \d)", "i turned"),
        (r"(?:voy a cumplir|cumplire|cumplo|estoy por cumplir)(?: los)?(?= \d)", "i will be turning"),
        (r"antes de(?:l)?", "before"),
        (r"despues de(?:l)?", "after"),
    ]
    return tuple(made)


PHRASES: Final = _phrases()
