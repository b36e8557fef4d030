"""Words for days, months, holidays and lengths of time, English with the common Spanish ones."""

from typing import Final

MONTHS: Final[dict[str, int]] = {
    **{
        name: i
        for i, names in enumerate(
            (
                "january jan enero ene",
                "february feb febuary feburary febrero",
                "march mar marzo",
                "april apr abril",
                "may mayo",
                "june jun junio",
                "july jul julio",
                "august aug agosto",
                "september sept sep septiembre setiembre",
                "october oct octubre",
                "november nov noviembre",
                "december dec dic diciembre",
            ),
            start=1,
        )
        for name in names.split()
    },
}
UNSURE_MONTHS: Final = frozenset({"may", "mar", "march", "dec", "sep", "jan", "jun", "ene", "dic", "aug"})
"""Also ordinary words or names: read as a month only beside a day, a year or a word such as "in"."""

WEEKDAYS: Final[dict[str, int]] = {
    **{
        name: i
        for i, names in enumerate(
            (
                "monday mon lunes",
                "tuesday tues tue martes",
                "wednesday weds wed miercoles wensday wednsday",
                "thursday thurs thur thu jueves",
                "friday fri viernes",
                "saturday sat sabado saterday",
                "sunday sun domingo",
            )
        )
        for name in names.split()
    },
}
UNSURE_WEEKDAYS: Final = frozenset({"sun", "sat", "wed", "mon", "fri", "thu", "tue"})

UNITS: Final[dict[str, str]] = {
    "second": "second",
    "sec": "second",
    "seconds": "second",
    "secs": "second",
    "minute": "minute",
    "minutes": "minute",
    "min": "minute",
    "mins": "minute",
    "hour": "hour",
    "hours": "hour",
    "hr": "hour",
    "hrs": "hour",
    "hora": "hour",
    "horas": "hour",
    "day": "day",
    "days": "day",
    "dia": "day",
    "dias": "day",
    "dy": "day",
    "dys": "day",
    "week": "week",
    "weeks": "week",
    "wk": "week",
    "wks": "week",
    "semana": "week",
    "semanas": "week",
    "weeek": "week",
    "weaks": "week",
    "fortnight": "fortnight",
    "fortnights": "fortnight",
    "month": "month",
    "months": "month",
    "mo": "month",
    "mos": "month",
    "mth": "month",
    "mths": "month",
    "mnth": "month",
    "mnths": "month",
    "mes": "month",
    "meses": "month",
    "moths": "month",
    "monts": "month",
    "quarter": "quarter",
    "quarters": "quarter",
    "year": "year",
    "years": "year",
    "yr": "year",
    "yrs": "year",
    "ano": "year",
    "anos": "year",
    "yer": "year",
    "yeras": "year",
    "decade": "decade",
    "decades": "decade",
    "century": "century",
    "centuries": "century",
}

ORDINALS: Final[dict[str, int]] = {
    word: number
    for number, word in enumerate(
        (
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
            "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third "
            "twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
        ).split(),
        start=1,
    )
}

HOLIDAYS: Final[tuple[tuple[str, str], ...]] = (
    (r"christmas eve|xmas eve|nochebuena", "12-24"),
    (r"christmas(?: day)?|x-?mas(?: day)?|navidad", "12-25"),
    (r"boxing day", "12-26"),
    (r"new year'?s? eve|nochevieja", "12-31"),
    (r"new year'?s? day|new year'?s?|ano nuevo", "01-01"),
    (r"valentine'?s?(?: day)?|san valentin", "02-14"),
    (r"(?:st\.?|saint) patrick'?s(?: day)?", "03-17"),
    (r"good friday", "easter-2"),
    (r"easter monday", "easter+1"),
    (r"easter(?: sunday| weekend)?|pascua|semana santa", "easter"),
    (r"cinco de mayo", "05-05"),
    (r"juneteenth", "06-19"),
    (r"(?:the )?(?:4th|fourth) of july|independence day", "07-04"),
    (r"halloween", "10-31"),
    (r"thanksgiving(?: day)?", "11:3:4"),
    (r"memorial day", "05:0:-1"),
    (r"labou?r day", "09:0:1"),
    (r"mother'?s day", "05:6:2"),
    (r"father'?s day", "06:6:3"),
    (r"(?:martin luther king|mlk)(?:'?s)?(?: jr\.?)? day", "01:0:3"),
)
"""A month and day, days around Easter, or month:weekday:which (-1 is the last)."""

SEASONS: Final = r"spring|summer|autumn|fall|winter"
