"""A conversation speaks one language: no sentence of another slips through, whatever is asked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from prescreen.content.models import TrialEntry
from tests.criteria.people import library
from tests.interview.talk import Talk

LANGUAGES = ("es", "zh")
TRIALS = ("NCT06350110", "DEMO-ASTHMA-01")


def english_texts() -> set[str]:
    """Every English text a person may read, without those that are the same word in another language."""
    found: set[str] = set()
    other: set[str] = set()

    def put(texts: Any) -> None:
        if isinstance(texts, dict) and isinstance(texts.get("en"), str):
            found.add(texts["en"])
            other.update(text for code, text in texts.items() if code != "en")
        elif isinstance(texts, dict):
            for value in texts.values():
                put(value)
        elif isinstance(texts, (list, tuple)):
            for value in texts:
                put(value)

    known = library()
    for definition in known.facts.values():
        put(definition.model_dump())
    for trial in known.trials.values():
        put(TrialEntry.model_dump(trial.entry))
    for language, phrases in known.wording.by_language.items():
        for said in phrases.values():
            (found if language == "en" else other).update((said,) if isinstance(said, str) else said)
    return {text.casefold() for text in found - other}


ENGLISH = english_texts()
WORDS = frozenset(
    "the you your is are was have has had this that with from what which when where how please thank yes not know "
    "would could answer study doctor question if they them into about than".split()
)


def slips(text: str) -> list[str]:
    """English in a text of another language: a whole English text of ours, or three English words in a row."""
    folded = text.casefold()
    lines = [line.strip(" •") for line in folded.split("\n")]
    found = [line for line in lines if line in ENGLISH and len(line) > 3]
    for sentence in re.split(r"[.?!:;\n]", folded):
        words = re.findall(r"[a-z']+", sentence)
        found += [sentence for w in [words] if sum(word in WORDS for word in w) >= 2]
    return found


def shown(talk: Talk) -> Iterator[str]:
    """Everything the last turn shows."""
    for message in talk.reply["messages"]:
        yield message["text"]
        yield from (choice["label"] for choice in message["choices"])


def checked(talk: Talk, texts: Iterable[str]) -> None:
    for text in texts:
        assert not slips(text), f"{slips(text)}\n\n{talk.show()}"


def test_english_is_found_where_it_slips_in() -> None:
    assert slips("Gracias.\nHow old are you?")
    assert slips("Gracias. Please tell me if you know")
    assert slips("• An infection or fever now")
    assert not slips("Hemoglobina (Hb): 11,2 g/dL. Rituximab (Rituxan, MabThera), Benlysta, PICC, no.")


@pytest.mark.parametrize("trial", TRIALS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_of_every_screen_is_in_the_language(tmp_path: Path, language: str, trial: str) -> None:
    talk = Talk(tmp_path, trial, language=language)
    checked(talk, shown(talk))
    talk.pick(talk.choices[0]["label"])
    seen: set[str] = set()
    for _ in range(200):
        checked(talk, shown(talk))
        seen.update(talk.asks)
        if talk.stage != "screening":
            break
        _answer(talk)
    assert talk.stage == "review", talk.show()
    facts = set(library().trial(trial).facts)
    assert len(seen & facts) > 0.6 * len(facts), facts - seen
    for _ in range(6):
        talk.pick(talk.choices[0]["label"])
        checked(talk, shown(talk))
        if talk.stage == "contact":
            break
    assert talk.stage == "contact"


def _answer(talk: Talk) -> None:
    """Tick everything, so that everything is asked about; else say that one does not know."""
    shape = talk.reply["messages"][-1]["input"]["kind"]
    items = [c["label"] for c in talk.choices if c.get("group") == "item"]
    if "age_years" in talk.asks:
        talk.say("44")
    elif talk.notices and "crisis" in talk.notices:
        talk.pick(talk.choices[2]["label"])
    elif items and "suicidal_thoughts" not in talk.asks:
        talk.pick(*items)
    elif shape == "choice" and talk.asks:
        talk.pick(talk.choices[0]["label"])
    elif shape == "choice":
        talk.pick(talk.choices[1]["label"])
    else:
        talk.pick(next(c["label"] for c in talk.choices if c.get("group") in ("skip", "none")))


BESIDE = {
    "es": "por qué|ayuda|pausa|seguir|borrar mis datos|hola|gracias|hablar con una persona|no entiendo",
    "zh": "为什么|帮助|暂停|继续|删除我的数据|您好|谢谢|找真人谈|看不懂",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_beside_the_questions_is_in_the_language(tmp_path: Path, language: str) -> None:
    talk = Talk(tmp_path, language=language)
    talk.pick(talk.choices[0]["label"]).say("44")
    for said in (*BESIDE[language].split("|"), "asdf qwer", "?", "asdf", "asdf", "asdf"):
        talk.say(said)
        checked(talk, shown(talk))
        assert {m["lang"] for m in talk.reply["messages"]} == {language}


@pytest.mark.parametrize("there", LANGUAGES)
def test_any_open_question_is_put_anew_in_the_new_language(tmp_path: Path, there: str) -> None:
    """Change the language before each answer of a whole conversation, there and back."""
    wishes = {"en": "English please", "es": "en español, por favor", "zh": "用中文"}
    talk = Talk(tmp_path)
    kinds: set[str] = set()
    for _ in range(60):
        before, asks, labels = talk.answers, talk.asks, len(talk.choices)
        talk.say(wishes[there])
        checked(talk, shown(talk))
        assert talk.answers == before
        assert talk.asks == asks, talk.show()
        assert len(talk.choices) == labels or talk.stage == "outcome", talk.show()
        talk.say(wishes["en"])
        kinds.add(talk.stage)
        if talk.stage == "contact":
            break
        if "age_years" in talk.asks:
            talk.say("44")
        elif "hemoglobin" in talk.asks:
            talk.say("hb 11.2, ast 24")
        else:
            labels_now = [c["label"] for c in talk.choices]
            talk.pick("Go on" if "Go on" in labels_now else labels_now[0])
        if talk.notices and "crisis" in talk.notices:
            talk.say(wishes[there])
            checked(talk, shown(talk))
            talk.say(wishes["en"]).pick("I am safe")
    assert {"consent", "screening", "review", "outcome", "contact"} <= kinds, talk.show()


def test_the_language_is_stored_with_the_conversation(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    talk.say("can we do this in Spanish?")
    with talk.store.read() as unit:
        conversation = unit.conversations.get(talk.id)
    assert conversation is not None
    assert conversation.language == "es"


def test_a_language_that_is_not_offered_starts_in_english(tmp_path: Path) -> None:
    talk = Talk(tmp_path, language="fr")
    assert talk.reply["messages"][0]["lang"] == "en"


def test_who_asked_for_a_language_keeps_it_whatever_they_write_in(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    talk.say("English please").pick("Yes, I answer for myself")
    talk.say("tengo 34 años y tengo lupus")
    assert {m["lang"] for m in talk.reply["messages"]} == {"en"}
