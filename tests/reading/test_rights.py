"""Wishes that are a person's right: found in three languages, and never in an answer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prescreen.content.yaml_source import load
from prescreen.reading.rights import starts_messages, stops_messages, wanted_right
from tests.reading.corpus import rows

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(("text", "expected"), rows("rights"))
def test_right(text: str, expected: str) -> None:
    assert (wanted_right(text) or "none") == expected


def _loaded(file: Path) -> object:
    document, mistakes = load(file, file.name)
    assert document is not None, mistakes
    return document.data


def _strings(found: object) -> set[str]:
    if isinstance(found, str):
        return {line.removeprefix("- ").strip() for line in found.split("\n")} - {""}
    if isinstance(found, dict):
        return set().union(set(), *(_strings(k) | _strings(v) for k, v in found.items()))
    if isinstance(found, list):
        return set().union(set(), *map(_strings, found))
    return set()


WISHES_ELSEWHERE = {
    "I don't want the newsletter, thank you",
    "take me off your list", "stop texting me", "ya no me escriba",  # refusals: the reading of the answer goes first
    "can i show this to my rheumatologist", "me puede enviar mis respuestas", "Can you send me a copy of my answers?",
    "don't contact me any more", "unsubscribe me from the reminders please, not the study",
}  # fmt: skip


def _wishes_in_the_training_data() -> set[str]:
    """What Rasa learns as `stop` and `delete_data` may be one of these wishes; it is then heard as that."""
    data = _loaded(ROOT / "data/nlu/control.yml")
    assert isinstance(data, dict)
    intents = {entry["intent"]: entry["examples"] for entry in data["nlu"]}
    return _strings(intents["stop"]) | _strings(intents["delete_data"])


def test_no_sentence_that_is_an_answer_or_a_question_elsewhere_is_taken_for_a_wish() -> None:
    files = [
        *(ROOT / "data").glob("nlu/**/*.yml"),
        *(ROOT / "data/reading").glob("**/*.yml"),
        *(ROOT / "content/faq").glob("*.yml"),
        *(ROOT / "content/trials").glob("*/faq.yml"),
        *(f for f in (ROOT / "tests/reading/corpus").glob("**/*.yml") if f.name != "rights.yml"),
        *(ROOT / "tests/interview/faq").glob("*.yml"),
        *(ROOT / "evals/danger").glob("*.yml"),
    ]
    sentences = set().union(*(_strings(_loaded(f)) for f in files))
    rounds = [line for f in (ROOT / "evals/rounds").glob("*.jsonl") for line in f.read_text("utf-8").splitlines()]
    sentences |= {str(json.loads(line).get("patient_text", "")) for line in rounds}
    assert len(sentences) > 15_000
    taken = {text: right for text in sentences if (right := wanted_right(text)) is not None}
    assert set(taken) <= WISHES_ELSEWHERE | _wishes_in_the_training_data(), taken


@pytest.mark.parametrize("word", ["STOP", "stop.", "Stop!", "ARRET", "arrêt", "PARAR", "ALTO", "BAJA", "停止", "退订"])
def test_one_word_stops_messages_where_messages_come(word: str) -> None:
    assert stops_messages(word, messaging=True)


@pytest.mark.parametrize(
    "text", ["I stopped", "stop it hurts", "non-stop", "no stop", "baja presión", "停药", "end of May"]
)
def test_more_than_the_word_is_not_the_word(text: str) -> None:
    assert not stops_messages(text, messaging=True)


def test_on_a_page_stop_alone_is_no_such_wish() -> None:
    assert not stops_messages("stop", messaging=False)
    assert not stops_messages("cancel", messaging=False)
    assert stops_messages("UNSUBSCRIBE", messaging=False)


def test_one_word_starts_them_again() -> None:
    assert all(starts_messages(word) for word in ("START", "start!", "Empezar", "开始"))
    assert not starts_messages("start over")


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    wanted_right(text)
    stops_messages(text, messaging=True)
    starts_messages(text)
