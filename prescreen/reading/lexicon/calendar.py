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
                "april apr abril abr",
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
UNSURE_MONTHS: Final = frozenset({"may", "mar", "march", "dec", "sep", "jan", "jun", "ene", "dic", "aug", "abr"})
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
    "segundo": "second",
    "segundos": "second",
    "minuto": "minute",
    "minutos": "minute",
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
    (r"christmas eve|xmas eve|x-mas eve|nochebuena", "12-24"),
    (r"(?:christmas(?: day)?|x-?mas(?: day)?|navidad)(?! eve)", "12-25"),
    (r"boxing day|(?:st\.?|saint) stephen'?s day", "12-26"),
    (r"(?:holy )?innocents'? day", "12-28"),
    (r"rosh ha-?shan(?:ah?|a)|jewish new year", "jewish:7:1"),
    (r"yom kippur", "jewish:7:10"),
    (r"sukk?ot", "jewish:7:15"),
    (r"simchat torah", "jewish:7:23"),
    (r"c?han(?:n?uk+ah?)", "jewish:9:25"),
    (r"purim", "jewish:12:14"),
    (r"(?:the )?passover|pesa[ck]h", "jewish:1:15"),
    (r"shavuot", "jewish:3:6"),
    (r"ramadan|ramazan", "islamic:9:1"),
    (r"eid al-?fitr|eid ul-?fitr", "islamic:10:1"),
    (r"eid al-?adha|eid ul-?adha", "islamic:12:10"),
    (r"(?:chinese|lunar) new year(?:'?s'? day)?", "lunar"),
    (r"chinese national day", "10-01"),
    (r"new year'?s'? eve|nochevieja|hogmanay", "12-31"),
    (r"new year'?s'? day|new year'?s?'?(?! (?:eve|resolution))|ano nuevo", "01-01"),
    (r"epiphany|three kings'? day|twelfth night", "01-06"),
    (r"groundhog day", "02-02"),
    (r"valentine'?s?'?(?: day)?|san valentin", "02-14"),
    (r"(?:st\.?|saint) patrick'?s(?: day)?|paddy'?s day", "03-17"),
    (r"april fools?'?s?(?:'? day)?", "04-01"),
    (r"earth day", "04-22"),
    (r"anzac day", "04-25"),
    (r"may day", "05-01"),
    (r"orthodox good friday", "orthodox-2"),
    (r"orthodox easter(?: sunday)?", "orthodox"),
    (r"shrove tuesday|pancake (?:tues)?day|mardi gras|fat tuesday", "easter-47"),
    (r"ash wednesday", "easter-46"),
    (r"palm sunday", "easter-7"),
    (r"(?:maundy|holy) (?:thursday|thu)", "easter-3"),
    (r"good friday|great friday", "easter-2"),
    (r"holy saturday|easter saturday", "easter-1"),
    (r"easter monday", "easter+1"),
    (r"(?<!orthodox )easter(?: sunday| weekend| day)?(?! (?:monday|saturday))|pascua|semana santa", "easter"),
    (r"ascension(?: day| thursday)?", "easter+39"),
    (r"pentecost(?! monday)|whit ?sunday|whitsun", "easter+49"),
    (r"whit monday|pentecost monday", "easter+50"),
    (r"trinity sunday", "easter+56"),
    (r"corpus christi", "easter+60"),
    (r"cinco de mayo", "05-05"),
    (r"juneteenth", "06-19"),
    (r"midsummer(?:'?s)? day|st\.? john'?s day", "06-24"),
    (r"canada day", "07-01"),
    (r"(?:the )?(?:4th|fourth|4) of july|july (?:the )?(?:4th|fourth)|independence day", "07-04"),
    (r"bastille day", "07-14"),
    (r"halloween", "10-31"),
    (r"all saints'? day", "11-01"),
    (r"all souls'? day|day of the dead", "11-02"),
    (r"guy fawkes(?: night| day)?|bonfire night", "11-05"),
    (r"veterans'? day|remembrance day|armistice day", "11-11"),
    (r"black friday", "11:3:4+1"),
    (r"cyber monday", "11:3:4+4"),
    (r"(?:thanksgiving|turkey day)(?: day)?", "11:3:4"),
    (r"memorial day", "05:0:-1"),
    (r"labou?r day", "09:0:1"),
    (r"columbus day|indigenous peoples'? day|canadian thanksgiving", "10:0:2"),
    (r"presidents?'?s?'? day", "02:0:3"),
    (r"mother'?s'? day", "05:6:2"),
    (r"father'?s'? day", "06:6:3"),
    (r"(?:martin luther king|mlk)(?:'?s)?(?: jr\.?)?(?:'?s)? day", "01:0:3"),
)
"""A month and day, days around Easter or the Orthodox Easter, or month:weekday:which (-1 is the last) with days after it.

A month and day of the Jewish or the Islamic calendar stands behind its name.
"""

LUNAR_NEW_YEARS: Final[dict[int, int]] = {
    2000: 205, 2001: 124, 2002: 212, 2003: 201, 2004: 122, 2005: 209, 2006: 129, 2007: 218, 2008: 207, 2009: 126,
    2010: 214, 2011: 203, 2012: 123, 2013: 210, 2014: 131, 2015: 219, 2016: 208, 2017: 128, 2018: 216, 2019: 205,
    2020: 125, 2021: 212, 2022: 201, 2023: 122, 2024: 210, 2025: 129, 2026: 217, 2027: 206, 2028: 126, 2029: 213,
    2030: 203, 2031: 123, 2032: 211, 2033: 131, 2034: 219, 2035: 208,
}  # fmt: skip
"""Month and day of the Chinese new year: 205 is 5 February."""

SEASONS: Final = r"spring|summer|autumn|fall|winter"
