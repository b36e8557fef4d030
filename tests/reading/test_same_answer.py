"""What people put around an answer - politeness, punctuation, capitals - leaves it the same; the pole never turns."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from prescreen.content.library import Library
from prescreen.facts import Json
from prescreen.reading import Context, Reader
from tests.conftest import NIGHTLY
from tests.reading.corpus import by_fact

_EVERY = 8

ANSWERS = [tuple(row.values) for name in ("answers", "lists", "labs") for row in by_fact(name)]
FRAMES: dict[str, Callable[[str], str]] = {
    "full stop": lambda text: f"{text}.",
    "exclamation": lambda text: f"{text}!",
    "capitals": str.upper,
    "spaces": lambda text: "  " + text.replace(" ", "  ") + " \n",
    "thanks": lambda text: f"{text}, thanks",
    "laugh": lambda text: f"{text} lol",
    "hesitation": lambda text: f"um {text}",
    "ok": lambda text: f"ok, {text}",
    "greeting": lambda text: f"Hi! {text}",
    "well": lambda text: f"Well, {text}",
    "quoted": lambda text: f'"{text}"',
    "folded hands": lambda text: f"{text} 🙏",
    "honestly": lambda text: f"honestly {text}",
    "answer": lambda text: f"my answer: {text}",
    "you know": lambda text: f"{text} you know",
    "on the bus": lambda text: f"I'm on the bus right now. {text}",
    "helped": lambda text: f"{text}. My daughter is helping me type this",
    "an offer": lambda text: f"{text}. I can send you the letter",
    "a talk": lambda text: f"I talked to my nurse about this yesterday. {text}",
    "the file": lambda text: f"Not an easy question. {text}. It's all in my file",
    "nothing to do with it": lambda text: f"{text}. My nephew feeds our neighbour's cat",
}
OF_THE_WRITER = frozenset({"respondent", "carer_authorised", "can_sign_consent", "prescreen_consent"})
"""To whom it matters who helps."""
NO = ("no", "nope", "not really", "never", "I don't", "no, I don't have that", "absolutely not", "not that I know of")
YES = ("yes", "yeah", "yes I do", "definitely", "unfortunately yes", "I think so", "of course", "I do")
OPEN = ("I don't know", "no idea", "not sure", "can't remember", "I'd have to check")
BEFORE = (
    "ok, ", "ok ", "right, ", "right. ", "sure, ", "great. ", "thanks, ", "good question, ", "honestly ", "well ",
    "so ", "to be honest, ", "hold on... ", "my answer is ", "answer: ", "just put ", "put down ", "I'd say ",
    "as far as I know ",
    "hmm ", "thank god ", "actually ", "yes? ", "like I said, ",
)  # fmt: skip
AFTER = (
    "", ", ok?", " though", " tbh", " right now", " at the moment", "!!!", " sir", " :(", " next question", " 👍",
    " 😊", " sorry", " I think", " probably", " 100%", " for sure", "...", " right?", " anyway", ", why?",
)  # fmt: skip


def read(reader: Reader, library: Library, today: date, fact: str, text: str) -> dict[str, Json]:
    context = Context(today, "en", (fact,), library.facts[fact].question["en"], {})
    return {f.fact: f.value for f in reader.read(text, context).facts}


@pytest.fixture(scope="module")
def plain(reader: Reader, library: Library, today: date) -> list[dict[str, Json]]:
    """What is read from each answer by itself."""
    return [read(reader, library, today, fact, text) for fact, text, _ in ANSWERS]


@pytest.mark.parametrize("frame", FRAMES)
def test_a_frame_changes_no_answer(
    reader: Reader, library: Library, today: date, plain: list[dict[str, Json]], frame: str
) -> None:
    """Every answer in an eighth of the frames, every frame around an eighth of the answers; nightly all."""
    place = list(FRAMES).index(frame)
    changed = [
        (fact, text)
        for number, ((fact, text, _), expected) in enumerate(zip(ANSWERS, plain, strict=True))
        if (NIGHTLY or (number + place) % _EVERY == 0)
        and not (frame == "helped" and fact in OF_THE_WRITER)
        and read(reader, library, today, fact, FRAMES[frame](text)) != expected
    ]
    assert changed == []


@pytest.mark.parametrize("fact", ["epilepsy", "followup_agrees", "pregnant"])
@pytest.mark.parametrize(("answers", "opposite"), [(NO, "yes"), (YES, "no"), (OPEN, "either")])
def test_no_frame_turns_the_pole(
    reader: Reader, library: Library, today: date, fact: str, answers: tuple[str, ...], opposite: str
) -> None:
    definition = library.facts[fact]
    wrong = {"yes": {definition.yes}, "no": {definition.no}, "either": {definition.yes, definition.no}}[opposite]
    framed = [b + a for a in answers for b in BEFORE] + [a + s for a in answers for s in AFTER]
    turned = [text for text in framed if read(reader, library, today, fact, text).get(fact) in wrong]
    assert turned == []


@pytest.mark.parametrize(("answers", "pole"), [(NO, "no"), (YES, "yes")])
def test_a_framed_pole_is_still_read(
    reader: Reader, library: Library, today: date, answers: tuple[str, ...], pole: str
) -> None:
    definition = library.facts["pregnant"]
    framed = [b + a for a in answers for b in BEFORE] + [a + s for a in answers for s in AFTER]
    expected = definition.no if pole == "no" else definition.yes
    missed = [text for text in framed if read(reader, library, today, "pregnant", text).get("pregnant") != expected]
    assert len(missed) <= len(framed) // 50, missed


@pytest.mark.parametrize(
    ("language", "text", "danger"),
    [
        ("en", "I'm on the bus right now. I want to die.", "crisis"),
        ("en", "My nephew feeds our neighbour's cat. everyone would be better off without me", "crisis"),
        ("es", "Mi marido me lleva a todos lados. ya no quiero vivir", "crisis"),
        ("es", "Mi hija me ayuda a escribir. i want to die", "crisis"),
        ("es", "Estoy en el autobús. i cant breathe and my chest hurts", "emergency"),
    ],
)
def test_small_talk_hides_no_danger(
    reader: Reader, library: Library, today: date, language: str, text: str, danger: str
) -> None:
    context = Context(today, language, ("heart_disease",), library.facts["heart_disease"].question[language], {})
    assert reader.read(text, context).safety == danger
