"""The transcript as the desk shows it: which words an answer rests on, and what is left out for whom."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from prescreen.desk.transcript import Bubble, Hiding, transcript
from prescreen.store import AnswerRow, JournalRow, Note

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)
OPEN = Hiding()


def said(number: int, text: str, kind: str = "text") -> JournalRow:
    return JournalRow(number, f"m{number}", "in", kind, text, None, None, NOON + timedelta(minutes=number))


def replied(number: int, *messages: dict[str, Any], state: str = "screening") -> JournalRow:
    reply = {"messages": list(messages), "state": state}
    at = NOON + timedelta(minutes=number)
    return JournalRow(number, f"m{number}", "out", "reply", "", None, reply, at)


def message(text: str, *asks: str, **more: Any) -> dict[str, Any]:
    return {"text": text, "asks": list(asks), "choices": [], "input": {"kind": "text"}, **more}


def answer(fact: str, number: int, start: int = 0, end: int = 0) -> AnswerRow:
    return AnswerRow(fact, "value", "x", f"m{number}", start, end, "reader", NOON)


def note(number: int, quote: str, start: int, direction: str = "in") -> Note:
    anchor = {"message": f"m{number}", "direction": direction, "part": 0, "start": start, "quote": quote}
    return Note("n1", "c", "u1", False, "a note", anchor, NOON)


def shown(bubbles: tuple[Bubble, ...]) -> list[str]:
    return [bubble.hidden or bubble.text for bubble in bubbles]


def test_overlapping_spans_stand_side_by_side() -> None:
    rows = [said(1, "hb 11 and wbc 4")]
    history = [answer("hb", 1, 0, 5), answer("both", 1, 3, 15), answer("wbc", 1, 10, 15)]
    (bubble,) = transcript(rows, history, [], OPEN)
    assert [(s.text, s.rests) for s in bubble.segments] == [
        ("hb ", (0,)), ("11", (0, 1)), (" and ", (1,)), ("wbc 4", (1, 2))
    ]  # fmt: skip
    assert bubble.text == "hb 11 and wbc 4"


def test_a_chosen_answer_rests_on_the_whole_choice() -> None:
    (bubble,) = transcript([said(1, "None of these", "choice")], [answer("hiv", 1)], [], OPEN)
    assert bubble.rests == (0,)
    assert bubble.chosen


def test_a_note_follows_its_words_and_stays_on_its_own_bubble() -> None:
    rows = [said(1, "well, I take rituximab"), replied(1, message("Since when do you take rituximab?"))]
    for placed in (note(1, "rituximab", 13), note(1, "rituximab", 2)):
        person, assistant = transcript(rows, [], [placed], OPEN)
        assert [s.text for s in person.segments if s.notes] == ["rituximab"]
        assert not [s for s in assistant.segments if s.notes]
    person, assistant = transcript(rows, [], [note(1, "rituximab", 23, "out")], OPEN)
    assert [s.text for s in assistant.segments if s.notes] == ["rituximab"]
    (gone,) = transcript(rows[:1], [], [note(1, "words that were blotted out", 0)], OPEN)
    assert gone.text == "well, I take rituximab"


def test_what_is_sensitive_is_left_out_with_what_repeats_it() -> None:
    rows = [
        replied(1, message("Do you have HIV?", "hiv")),
        said(2, "no, I don't"),
        replied(2, message("Got it - HIV: no"), message("How old are you?", "age")),
        said(3, "34"),
        replied(3, message("I noted: HIV: no; age: 34", notice="review")),
    ]
    hiding = Hiding(frozenset({"hiv"}), ("hiv",))
    assert shown(transcript(rows, [answer("age", 3, 0, 2)], [], hiding)) == [
        "Do you have HIV?", "sensitive", "sensitive", "How old are you?", "34", "sensitive"
    ]  # fmt: skip


def test_a_sensitive_word_volunteered_elsewhere_is_left_out_too() -> None:
    rows = [replied(1, message("How old are you?", "age")), said(2, "34, and I am pregnant")]
    history = [answer("age", 2, 0, 2), answer("pregnant", 2, 13, 21)]
    assert shown(transcript(rows, history, [], Hiding(frozenset({"pregnant"}))))[-1] == "sensitive"


def test_contact_details_are_left_out_of_what_is_shared() -> None:
    rows = [
        replied(1, message("What is your name?"), state="contact"),
        said(2, "Ana García"),
        replied(2, message("Is Ana García right?"), state="contact"),
        said(3, "yes"),
        replied(3, message("Sent."), state="closed"),
        said(4, "thanks"),
    ]
    assert shown(transcript(rows, [], [], Hiding(who=True))) == [*["contact"] * 5, "thanks"]
    assert shown(transcript(rows, [], [], OPEN))[1] == "Ana García"


def test_who_sees_no_words_sees_choices_only() -> None:
    rows = [said(1, "None of these", "choice"), said(2, "my own words")]
    assert shown(transcript(rows, [], [], Hiding(who=True, words=True))) == ["None of these", "words"]


def test_nothing_from_before_the_person_agreed_to_be_read() -> None:
    rows = [said(1, "before"), replied(1, message("ok")), said(2, "after")]
    assert shown(transcript(rows, [], [], OPEN, NOON + timedelta(minutes=2))) == ["after"]


def test_a_person_of_the_team_is_told_from_the_assistants_word_that_they_came() -> None:
    rows = [
        replied(1, message("A person is here.", notice="person") | {"input": {"kind": "none"}}, state="with_person"),
        replied(2, message("Hi, I am Kim.", notice="person"), state="with_person"),
    ]
    assert [bubble.who for bubble in transcript(rows, [], [], OPEN)] == ["assistant", "team"]


@given(
    st.text(max_size=40),
    st.lists(st.tuples(st.integers(-3, 45), st.integers(-3, 45)), max_size=6),
    st.lists(st.tuples(st.text(max_size=5), st.integers(0, 45)), max_size=3),
)
def test_no_span_ever_loses_or_doubles_a_letter(
    text: str, spans: list[tuple[int, int]], quotes: list[tuple[str, int]]
) -> None:
    history = [answer(f"f{number}", 1, start, end) for number, (start, end) in enumerate(spans)]
    notes = [note(1, quote, start) for quote, start in quotes]
    (bubble,) = transcript([said(1, text)], history, notes, OPEN)
    assert bubble.text == text
    assert all(segment.text for segment in bubble.segments if text)
