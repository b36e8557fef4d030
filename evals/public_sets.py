"""Public data sets, when they lie beside the project: each becomes measures of one reader.

None of their rows is in the repository, in training data or in a lexicon; they only measure. Where they come from and
under which licence stands in each folder's own README.
"""

from __future__ import annotations

import calendar
import json
import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from evals.asking import Asking
from evals.score import Measure, Miss, f_measure, three_valued

Rows = list[dict[str, Any]]
ROUTES = {
    "affirm": "affirm", "deny": "deny", "dont_know": "unsure", "ask_repeat": "repeat", "greet": "greet",
    "goodbye": "goodbye", "thanks": "thank", "bot_challenge": "bot_challenge", "ask_help": "help", "stop": "stop",
    "pause": "stop", "change_language": "change_language", "small_talk": "chitchat", "out_of_scope": "out_of_scope",
    "answer": "answer", "decline": "unsure", "ask_why": "ask_explain",
}  # fmt: skip
TAKEN = frozenset({"answer", "affirm", "deny"})
MEDICAL_QUESTION = {"question_fact": "heart_disease", "question_text": "Do you have a serious heart problem?"}


def load(folder: Path, split: str) -> Rows:
    """The rows of one split; none where the file is missing."""
    path = folder / f"{split}.jsonl"
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def measure(asking: Asking, root: Path, split: str, only: str = "", most: int = 0) -> Iterator[Measure]:
    """Every measure for which there are rows; `most`: so many of a set's rows, spread over it, 0 for all."""
    for name, judge in SETS.items():
        rows = load(root / name, split)
        rows = rows[:: max(1, len(rows) // most)] if most else rows
        if rows and only in name:
            yield from judge(asking, rows)


def _poles(
    name: str, *, flips: float, coverage: float | None, gold: str = "tri", question: bool = True
) -> Callable[[Asking, Rows], list[Measure]]:
    def judge(asking: Asking, rows: Rows) -> list[Measure]:
        pairs = []
        for row in rows:
            said, wanted = row["input"], row["expected"][gold]
            if wanted is None:
                continue
            asked = str(said.get("question", "")) if question else ""
            text = str(said.get("answer", said.get("text", "")))
            read = asking.kind("yes_no", text, question_text=asked, lang=row["lang"])
            pairs.append((f"{asked} | {text}", wanted, read))
        return three_valued(name, rows[0]["lang"], pairs, flips=flips, coverage=coverage)

    return judge


def _context(asking: Asking, rows: Rows) -> list[Measure]:
    read = [
        asking.kind("negation", r["input"]["sentence"], term=r["input"]["concept"])
        or {"negated": False, "historical": False, "other_person": False}
        for r in rows
    ]
    text = [f"{r['input']['concept']} IN {r['input']['sentence']}" for r in rows]
    gold = [r["expected"] for r in rows]
    now = [not (p["negated"] or p["historical"] or p["other_person"]) for p in read]
    wrong = [Miss(1, "present now", t, g["present_now"], n) for t, g, n in zip(text, gold, now, strict=True)
             if g["present_now"] != n]  # fmt: skip
    return [
        *f_measure("ConText, historical", "en", [(t, g["temporality"] == "historical", p["historical"])
                   for t, g, p in zip(text, gold, read, strict=True)], at_least=0.8),
        Measure("ConText, present now", "en", len(rows) - len(wrong), len(rows), at_least=0.85, misses=wrong),
    ]  # fmt: skip


def _negex(asking: Asking, rows: Rows) -> list[Measure]:
    found = []
    for row in rows:
        said = row["input"]
        read = asking.kind("negation", said["sentence"], term=said["concept"]) or {"negated": False}
        found.append(
            (f"{said['concept']} IN {said['sentence']}", row["expected"]["negation"] == "negated", read["negated"])
        )
    return f_measure("NegEx, negated", "en", found, at_least=0.96)


def _routes(name: str) -> Callable[[Asking, Rows], list[Measure]]:
    def judge(asking: Asking, rows: Rows) -> list[Measure]:
        outside: list[tuple[str, str, str]] = []
        talk: list[tuple[str, str, str]] = []
        for row in rows:
            text, wanted = row["input"]["text"], row["expected"]["route"]
            answer = asking.row({**MEDICAL_QUESTION, "patient_text": text})
            act = "answer" if answer["facts"] else answer["act"]
            (outside if wanted == "out_of_scope" else talk).append((text, wanted, ROUTES.get(act, act)))
        missed = [Miss(3, name, *r) for r in outside if r[2] != "out_of_scope"]
        taken = [Miss(0, f"{name} taken", *r) for r in outside if r[2] in TAKEN]
        wrong = [Miss(2, f"{name} talk", *r) for r in talk if r[1] != r[2]]
        return [
            Measure(f"{name}: out of scope recognised", "en", len(outside) - len(missed), len(outside),
                    at_least=0.9, misses=missed),
            Measure(f"{name}: out of scope taken for an answer", "en", len(taken), len(outside), at_most=0.01,
                    misses=taken),
            Measure(f"{name}: small talk routed", "en", len(talk) - len(wrong), len(talk), misses=wrong),
        ]  # fmt: skip

    return judge


def _nlupp(asking: Asking, rows: Rows) -> list[Measure]:
    poled = [r for r in rows if r["expected"]["tri"] is not None]
    found = _poles("NLU++ yes, no, don't know", flips=0.02, coverage=None, question=False)(asking, poled)
    unknown = [r["input"]["text"] for r in poled if r["expected"]["tri"] == "unknown"]
    taken = [Miss(1, "don't know", t, "unknown", p) for t in unknown if (p := asking.kind("yes_no", t)) != "unknown"]
    acts = [asking.row({**MEDICAL_QUESTION, "patient_text": t})["act"] for t in unknown]
    found.append(Measure("NLU++: don't know left unknown", "en", len(unknown) - len(taken), len(unknown),
                         at_least=0.9, misses=taken))  # fmt: skip
    found.append(Measure("NLU++: don't know named in a medical talk", "en", acts.count("dont_know"), len(unknown)))
    return found


def _drugs(asking: Asking, rows: Rows) -> list[Measure]:
    rows = [r for r in rows if r["meta"]["relevant"]]
    right, wrong, bad = 0, 0, []
    for row in rows:
        text, wanted = row["input"]["text"], _plain(row["expected"]["generic"])
        found = asking.kind("medication", text) or []
        names = [_plain(str(d["drug"])) for d in found]
        if names and names[0] == wanted:
            right += 1
            continue
        wrong += bool(names)
        bad.append(Miss(0 if names else 3, "drug", text, wanted, names))
    return [
        Measure("RedMed, drug names", "en", right, len(rows), at_least=0.85, misses=bad),
        Measure("RedMed, another drug", "en", wrong, len(rows), at_most=0.02),
    ]


def _plain(name: str) -> str:
    return name.lower().replace("-", " ").strip()


DUCKLING_UNITS = {
    "gram": "g", "pound": "lb", "ounce": "oz", "kilometre": "km", "mile": "mi", "metre": "m", "centimetre": "cm",
    "millimetre": "mm", "inch": "in", "foot": "ft", "yard": "yd", "litre": "L", "millilitre": "mL", "celsius": "°C",
    "fahrenheit": "°F", "degree": "°", "cup": "cup", "tablespoon": "tbsp", "teaspoon": "tsp", "gallon": "gal",
}  # fmt: skip
RECOGNIZER_UNITS = {
    "Kilogram": "kg", "Gram": "g", "Milligram": "mg", "Pound": "lb", "Ounce": "oz", "Stone": "st", "Kilometer": "km",
    "Centimeter": "cm", "Millimeter": "mm", "Meter": "m", "Mile": "mi", "Foot": "ft", "Inch": "in", "Yard": "yd",
    "Liter": "L", "Milliliter": "mL", "C": "°C", "F": "°F", "Degree": "°",
}  # fmt: skip
UNEVEN = 0.012
"""Months are not all alike: one and a half months are P45D to one, P1M15D to another."""
AHEAD = "When is it planned?"
"""Duckling looks ahead where a date has no year."""
SIZES = {
    "mg": ("mass", 0.001), "g": ("mass", 1.0), "kg": ("mass", 1000.0), "oz": ("mass", 28.349523125),
    "lb": ("mass", 453.59237), "mm": ("length", 0.001), "cm": ("length", 0.01), "m": ("length", 1.0),
    "km": ("length", 1000.0), "in": ("length", 0.0254), "ft": ("length", 0.3048), "yd": ("length", 0.9144),
    "mi": ("length", 1609.344), "mL": ("volume", 0.001), "L": ("volume", 1.0),
}  # fmt: skip
"""The same measure in another unit is no mistake: 2000 mg is 2 g, 5 ft 6 in is 5.5 ft or 66 in."""
AGE_UNITS = {
    "Year": 1.0,
    "Año": 1.0,
    "Month": 1 / 12,
    "Mes": 1 / 12,
    "Week": 1 / 52.18,
    "Semana": 1 / 52.18,
    "D": 1 / 365.25,
}
ISO = {"second": "PT{}S", "minute": "PT{}M", "hour": "PT{}H", "day": "P{}D", "week": "P{}W", "month": "P{}M",
       "quarter": "P{}Q", "year": "P{}Y"}  # fmt: skip


def _exact(name: str, language: str, rows: list[tuple[str, Any, Any]], at_least: float) -> Measure:
    bad = [Miss(2 if read is None else 1, name, *row) for row in rows for read in [row[2]] if not _same(row[1], read)]
    return Measure(name, language, len(rows) - len(bad), len(rows), at_least=at_least, misses=bad)


def _same(wanted: Any, read: Any) -> bool:
    if isinstance(wanted, dict):
        if isinstance(read, dict) and wanted.get("unit") in SIZES and read.get("unit") in SIZES:
            (kind, size), (other, unit) = SIZES[wanted["unit"]], SIZES[read["unit"]]
            return kind == other and _same(wanted["value"] * size, read["value"] * unit)
        return isinstance(read, dict) and all(_same(v, read.get(k)) for k, v in wanted.items())
    if isinstance(wanted, (int, float)) and isinstance(read, (int, float)):
        return abs(wanted - read) < 1e-6 * max(1.0, abs(wanted))
    if isinstance(wanted, str) and wanted.startswith("P") and isinstance(read, str) and read.startswith("P"):
        lengths = (_seconds(wanted), _seconds(read))
        if all(isinstance(n, float | int) for n in lengths):
            return abs(float(lengths[0]) - float(lengths[1])) <= UNEVEN * float(lengths[0])
        return lengths[0] == lengths[1]
    return bool(wanted == read)


def _seconds(iso: str) -> float | str:
    match = re.fullmatch(r"P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?"
                         r"(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?", iso)  # fmt: skip
    if match is None:
        return iso
    sizes = (365.25 * 86400, 30.4375 * 86400, 7 * 86400, 86400, 3600, 60, 1)
    return round(sum(float(n) * s for n, s in zip(match.groups(), sizes, strict=True) if n), 3)


def _duckling(asking: Asking, rows: Rows) -> list[Measure]:
    found: dict[tuple[str, str], list[tuple[str, Any, Any]]] = {}
    for row in rows:
        said, gold, language = row["input"], row["expected"]["resolved"], row["lang"]
        text, dimension = said["text"], said["dimension"]
        if dimension == "numeral" and gold:
            pair = (gold["value"], asking.kind("number", text, lang=language))
        elif dimension == "duration":
            unit = ISO.get(gold["unit"]) if gold else None
            pair = (unit.format(_number(gold["value"])) if unit else None, asking.kind("duration", text, lang=language))
        elif dimension in ("quantity", "distance", "volume", "temperature") and gold and "value" in gold:
            unit = DUCKLING_UNITS.get(gold["unit"])
            if unit is None:
                continue
            pair = ({"value": gold["value"], "unit": unit}, asking.kind("quantity", text, lang=language))
            dimension = "quantity"
        elif dimension == "time" and gold and gold.get("kind") == "value" and gold["grain"] in ("day", "month", "year"):
            cut = {"day": 10, "month": 7, "year": 4}[gold["grain"]]
            reading = asking.kind("date", text, lang=language, context_date=said["reference"][:10], question_text=AHEAD)
            pair = (_as_far(gold["value"][:cut], reading, text), reading)
        else:
            continue
        found.setdefault((dimension, language), []).append((text, *pair))
    bounds = {"numeral": 0.85, "duration": 0.85, "quantity": 0.85, "time": 0.7}
    names = {"numeral": "numbers", "duration": "durations", "quantity": "quantities", "time": "dates"}
    return [_exact(f"Duckling, {names[d]}", lang, pairs, bounds[d]) for (d, lang), pairs in sorted(found.items())]


def _as_far(wanted: Any, read: Any, text: str) -> Any:
    """What is said in whole years is known to the month: "two years ago"."""
    years = re.search(r"\b(?:years?|anos?|años?)\b", text.lower())
    return wanted[:7] if years and isinstance(read, str) and isinstance(wanted, str) and len(read) == 7 else wanted


def _number(value: float) -> str:
    return str(int(value)) if float(value).is_integer() else str(value)


def _dateparser(asking: Asking, rows: Rows) -> list[Measure]:
    found: dict[str, list[tuple[str, Any, Any]]] = {}
    for row in rows:
        said, gold = row["input"], row["expected"]
        if gold["kind"] == "in_future":
            continue
        today = datetime.fromisoformat(said["reference"]).date()
        if gold["kind"] == "ago":
            day = _before(today, gold["delta"])
            if day is None:
                continue
            wanted = day.isoformat()
        else:
            wanted = gold["value"][:10]
        read = asking.kind("date", said["text"], lang=row["lang"], context_date=today.isoformat())
        if gold["kind"] == "ago" and read is None:
            length = asking.kind("duration", said["text"], lang=row["lang"])
            read = wanted if length is not None and _same_length(length, gold["delta"]) else length
        if isinstance(read, str) and len(read) < len(wanted):
            wanted = wanted[: len(read)]
        found.setdefault(row["lang"], []).append((said["text"], wanted, read))
    return [
        _exact("dateparser, relative and absolute dates", lang, pairs, 0.85) for lang, pairs in sorted(found.items())
    ]


def _same_length(iso: str, delta: dict[str, float]) -> bool:
    size = {
        "years": 365.25,
        "months": 30.4375,
        "weeks": 7,
        "days": 1,
        "hours": 1 / 24,
        "minutes": 1 / 1440,
        "seconds": 1 / 86400,
    }
    wanted = sum(n * size[unit] for unit, n in delta.items())
    read = _seconds(iso)
    return isinstance(read, float | int) and abs(read / 86400 - wanted) < 0.01 * max(1.0, wanted)


def _before(today: date, delta: dict[str, float]) -> date | None:
    whole = {k: int(v) for k, v in delta.items() if k in ("years", "months", "weeks", "days") and v == int(v)}
    if len(whole) < len(delta):
        return None
    months = today.year * 12 + today.month - 1 - whole.get("years", 0) * 12 - whole.get("months", 0)
    if months < 12:
        return None
    last = calendar.monthrange(months // 12, months % 12 + 1)[1]
    start = date(months // 12, months % 12 + 1, min(today.day, last))
    return start - timedelta(days=whole.get("days", 0) + 7 * whole.get("weeks", 0))


def _recognizers(asking: Asking, rows: Rows) -> list[Measure]:
    found: dict[tuple[str, str], list[tuple[str, Any, Any]]] = {}
    bounds = {"ages": 1.0, "numbers": 0.85, "quantities": 0.85, "durations": 0.85, "dates": 0.75}
    for row in rows:
        kind, entities, language = row["input"]["kind"], row["expected"]["entities"], row["lang"]
        if len(entities) != 1 or not (made := _entity(asking, kind, row["input"], entities[0], language)):
            continue
        found.setdefault((made[0], language), []).append((row["input"]["text"], made[1], made[2]))
    return [_exact(f"Recognizers, {kind}", lang, pairs, bounds[kind]) for (kind, lang), pairs in sorted(found.items())]


def _entity(asking: Asking, kind: str, said: dict[str, Any], entity: dict[str, Any], language: str) -> Any:
    text, resolution = said["text"], entity.get("resolution") or {}
    if kind == "AgeModel":
        value, unit = float(resolution["value"]), resolution["unit"]
        size = next(s for start, s in AGE_UNITS.items() if unit.startswith(start))
        wanted = int(value * size + 1e-9)
        return "ages", wanted, asking.kind("age", text, lang=language)
    if kind == "NumberModel":
        return "numbers", float(str(resolution["value"]).replace(",", ".")), asking.kind("number", text, lang=language)
    if kind in ("DimensionModel", "TemperatureModel"):
        unit = RECOGNIZER_UNITS.get(str(resolution.get("unit")))
        if unit is None or resolution.get("value") is None:
            return None
        gold = {"value": float(str(resolution["value"]).replace(",", ".")), "unit": unit}
        return "quantities", gold, asking.kind("quantity", text, lang=language)
    if kind == "DurationParser":
        timex = resolution.get("Timex") or resolution.get("timex")
        return ("durations", timex, asking.kind("duration", text, lang=language)) if timex else None
    if kind == "DateParser":
        past = (resolution.get("PastResolution") or {}).get("date")
        future = (resolution.get("FutureResolution") or {}).get("date")
        today = str(said["reference"])[:10]
        read = asking.kind("date", text, lang=language, context_date=today)
        return "dates", future if read == future else _as_far(past, read, text), read
    return None


SETS: dict[str, Callable[[Asking, Rows], list[Measure]]] = {
    "clinic_polar": _poles("Clinic dialogues, explicit", flips=0.005, coverage=0.95, gold="explicit_polarity"),
    "circa": _poles("Circa, indirect", flips=0.03, coverage=0.6),
    "yn_spanish": _poles("Spanish telephone talk", flips=0.04, coverage=0.6),
    "nlupp": _nlupp,
    "negex": _negex,
    "context": _context,
    "recognizers": _recognizers,
    "duckling": _duckling,
    "dateparser": _dateparser,
    "redmed": _drugs,
    "clinc150": _routes("CLINC150"),
    "hwu64": _routes("HWU64"),
}
