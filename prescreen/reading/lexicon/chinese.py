"""Chinese numbers, dates, ages and lengths of time, and the words the readers know for them.

`BEFORE_NUMBERS` is rewritten first, then number characters become digits, then `AFTER_NUMBERS` is rewritten. Patterns
are on text without accents in full-width forms made plain; simplified and common traditional characters.
"""

from typing import Final

DIGITS: Final = {
    c: n for n, cs in enumerate(("零〇", "一", "二两兩", "三", "四", "五", "六", "七", "八", "九")) for c in cs
}
PLACES: Final = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
COUNTED: Final = (
    r"年|个|個|月|日|号|號|天|周|週|星期|礼拜|禮拜|岁|歲|小时|小時|钟头|分钟|分鐘|秒|片|粒|颗|次|毫|克|升|厘|公|米|斤|度|"
    r"倍|点|點|分之|剂|针|支|位|人|种|回|遍|半"
)
"""What follows a single number character where it is a number."""
NO_NUMBER: Final = r"万一|千万(?=不|别|要|小心)|十分(?!钟|鐘|之)|一一|百分百"
"""Words that only look like numbers."""

_WEEK: Final = r"(?:个|個)?(?:星期|周|週|礼拜|禮拜)"
_WEEKDAYS: Final = (
    ("一", "monday"), ("二", "tuesday"), ("三", "wednesday"), ("四", "thursday"), ("五", "friday"), ("六", "saturday"),
    ("[日天]", "sunday"),
)  # fmt: skip
_MONTHS: Final = tuple(
    enumerate("january february march april may june july august september october november december".split(), start=1)
)
_YEARS: Final = (
    ("去年", "last year"), ("今年", "this year"), ("明年", "next year"), ("前年", "the year before last"),
)  # fmt: skip
_UNITS: Final = (
    ("年", "years"), (r"(?:个|個)月", "months"), (rf"{_WEEK}", "weeks"), ("天", "days"), (r"(?:个|個)?(?:小时|小時|钟头)", "hours"),
    (r"分钟|分鐘", "minutes"), (r"秒钟?", "seconds"),
)  # fmt: skip
_N: Final = r"(\d+(?:\.\d+)?)"
BEFORE_NUMBERS: Final[tuple[tuple[str, str], ...]] = (
    *((rf"上{_WEEK}{day}", f" {english} last week ") for day, english in _WEEKDAYS),
    *((rf"下{_WEEK}{day}", f" next week {english} ") for day, english in _WEEKDAYS),
    *((rf"(?:这|這|本){_WEEK}{day}", f" {english} of this week ") for day, english in _WEEKDAYS),
    *(
        (rf"(?<![0-9一二三四五六七八九十两])(?:星期|周|週|礼拜|禮拜){day}(?![年月])", f" on {english} ")
        for day, english in _WEEKDAYS
    ),
    (r"上上(?:个|個)?(?:星期|周|週)", " week before last "),
    (rf"上{_WEEK}末", " last weekend "),
    (rf"下{_WEEK}末", " next weekend "),
    (rf"上{_WEEK}", " last week "),
    (rf"下{_WEEK}", " next week "),
    (rf"(?:这|這|本){_WEEK}", " this week "),
    (r"上上(?:个|個)?月", " month before last "),
    (r"大前天", " 3 days ago "),
    (r"前天|前日", " the day before yesterday "),
    (r"昨天|昨日|昨晚|昨夜", " yesterday "),
    (r"今天|今日|今早|今晚|今晨", " today "),
    (r"大后天|大後天", " 3 days from now "),
    (r"后天|後天", " the day after tomorrow "),
    (r"明天|明日|明早|明晚", " tomorrow "),
    (r"春节|春節|农历新年|过年|大年初一", " chinese new year "),
    (r"元旦", " new year's day "),
    (r"国庆节?|國慶節?|十一(?=假期|长假|黄金周)", " chinese national day "),
    (r"五一(?:劳动节|假期|节)?(?![年月日天个])|劳动节", " may day "),
    (r"圣诞节?|聖誕節?", " christmas "),
    (r"感恩节", " thanksgiving "),
    (r"复活节", " easter "),
    (r"万圣节", " halloween "),
    (r"情人节", " valentine's day "),
)
AFTER_NUMBERS: Final[tuple[tuple[str, str], ...]] = (
    (r"(\d{4})年(\d{1,2})月(\d{1,2})[日号號]?", r" \1-\2-\3 "),
    (r"(\d{4})年(\d{1,2})月(?:份)?", r" \1-\2 "),
    *(
        (rf"{year}{number}月(\d{{1,2}})[日号號]?", rf" {month} \1 {english} ")
        for year, english in _YEARS
        for number, month in _MONTHS
    ),
    *(
        (rf"{year}{number}月(?:份|初|中旬?|底)?", f" {month} {english} ")
        for year, english in _YEARS
        for number, month in _MONTHS
    ),
    *((rf"(?<!\d){number}月(\d{{1,2}})[日号號]?(?!\d)", rf" {month} \1 ") for number, month in _MONTHS),
    *((rf"(?<!\d){number}月(?:份)?(?:初|上旬)", f" early {month} ") for number, month in _MONTHS),
    *((rf"(?<!\d){number}月(?:份)?(?:中旬?)", f" mid {month} ") for number, month in _MONTHS),
    *((rf"(?<!\d){number}月(?:份)?(?:底|末|下旬)", f" late {month} ") for number, month in _MONTHS),
    *((rf"(?<!\d){number}月(?:份)?", f" in {month} ") for number, month in _MONTHS),
    (r"(?:上个?|上個)月(\d{1,2})[日号號]", r" the \1th of last month "),
    (r"(?:下个?|下個)月(\d{1,2})[日号號]", r" the \1th of next month "),
    (r"(?:这个|這個|本|这)月(\d{1,2})[日号號]", r" the \1th of this month "),
    (r"(?:上个?|上個)月", " last month "),
    (r"(?:下个?|下個)月", " next month "),
    (r"(?:这个|這個|本|这)月", " this month "),
    (r"今年(?=\s*\d{1,3}(?:岁|歲|了|$))", " "),
    (r"去年(?:年初|年底|初|底)?", " last year "),
    (r"今年", " this year "),
    (r"明年", " next year "),
    (r"前年", " year before last "),
    (r"(?<!\d)((?:19|20)\d\d)年(?:初|底|末|中)?(?!前|以前|来)", r" in \1 "),
    (r"(?<!\d)(\d\d)年(?:出生|生|的)", r" born in '\1 "),
    (r"(?<![\d月])(\d{1,2})[号號](?!楼|床|线|房)", r" on the \1th "),
    (rf"{_N}(?:周?岁|歲)半", r" \1 and a half years old "),
    (rf"{_N}(?:周?岁|歲)", r" \1 years old "),
    (rf"{_N}(?:个|個)月大", r" \1 months old "),
    (rf"{_N}{_WEEK}大", r" \1 weeks old "),
    (rf"{_N}天大", r" \1 days old "),
    (rf"{_N}年半", r" \1 and a half years "),
    (rf"{_N}(?:个|個)半月", r" \1 and a half months "),
    (rf"{_N}(?:个|個)半(?:小时|小時|钟头)", r" \1 and a half hours "),
    (rf"{_N}(?:个|個)半(?:星期|礼拜)", r" \1 and a half weeks "),
    (r"大半年|半年", " half a year "),
    (r"半(?:个|個)月", " half a month "),
    (r"半(?:个|個)?(?:小时|小時|钟头)", " half an hour "),
    (r"半天", " half a day "),
    *((rf"{_N}(?:多|来)?(?:{unit})(?:多)?(?:以前|之前|前)", rf" \1 {english} ago ") for unit, english in _UNITS),
    *(
        (rf"{_N}(?:多|来)?(?:{unit})(?:以后|之后|后|以後|之後|後)", rf" \1 {english} from now ")
        for unit, english in _UNITS
    ),
    *((rf"{_N}(?:{unit})", rf" \1 {english} ") for unit, english in _UNITS),
    (r"(?<=year) +(?:以前|之前|前)", " ago "),
    (r"以前|之前", " ago "),
    (r"出生(?:于|在)?|生于|生日(?:是)?", " born in "),
    (r"摄氏度|攝氏度", "°c "),
    (r"华氏度", "°f "),
    (r"毫克/分升", " mg/dl "),
    (r"毫摩(?:尔)?/升", " mmol/l "),
    (r"微摩(?:尔)?/升", " umol/l "),
    (r"克/升", " g/l "),
    (r"克/分升", " g/dl "),
    (r"毫克", " mg "),
    (r"微克", " mcg "),
    (r"公斤|千克", " kg "),
    (r"(?<=\d)克", " g "),
    (r"毫升", " ml "),
    (r"(?<=\d)升", " l "),
    (r"厘米|公分", " cm "),
    (r"毫米", " mm "),
    (r"公里|千米", " km "),
    (r"(\d)米(\d{1,2})(?!\d)", r" \1.\2 m "),
    (r"(?<=\d)米", " m "),
    (r"(?<=\d)度", "° "),
    (r"(?<=\d)磅", " lb "),
    (r"(?<=\d)英尺", " ft "),
    (r"(?<=\d)英寸", " in "),
    (r"(?<=\d)[片粒颗]", " tablets "),
    (r"(?:大约|大概|约|差不多)(?=\s*\d)", " about "),
    (r"超过|多于|大于(?=\s*\d)", " over "),
    (r"不到|少于|小于(?=\s*\d)", " under "),
)
