"""A person on each channel: lists, consent, keywords, things that have no words, coming back, the browser."""

from __future__ import annotations

import pytest

from tests.channels.conftest import Clock
from tests.channels.exchange import Exchange, Person
from tests.channels.providers import TelegramProvider, TwilioProvider
from tests.interview.talk import START

CHANNELS = ("sms", "whatsapp", "telegram", "messenger", "slack")
HEALTH = ("lupus", "car-t", "b cell", "disease", "illness", "hiv")


async def begun(exchange: Exchange, channel: str, name: str = "a person") -> Person:
    """Somebody who is being asked for their age."""
    person = exchange.person(channel, name)
    await person.say("hello")
    if person.provider.channel.capabilities.opener:
        await person.say("YES")
    await person.say("1")
    assert "How old" in person.words
    return person


@pytest.mark.parametrize("channel", CHANNELS)
async def test_an_answer_is_given_by_number_word_label_typo_or_button(exchange: Exchange, channel: str) -> None:
    person = await begun(exchange, channel)
    await person.say("34")
    assert person.answers["age_years"] == 34
    await person.say("option two")
    assert person.answers["refractory"] == "no"
    await person.say("1, 3")
    assert person.answers["clinical_study"] == "none"
    assert "car_t" not in person.answers


@pytest.mark.parametrize("channel", ["telegram", "messenger", "slack"])
async def test_a_native_button_answers(exchange: Exchange, channel: str) -> None:
    person = exchange.person(channel)
    await person.say("hello")
    assert person.got[-1].buttons
    await person.press("1" if channel == "messenger" else "Yes, I answer for myself")
    assert person.answers["respondent"] == "self"
    await person.say("34")
    await person.press("1" if channel == "messenger" else "Yes, and it is still active")
    assert person.answers["refractory"] == "yes"


async def test_a_button_of_an_earlier_question_changes_nothing(exchange: Exchange) -> None:
    person = exchange.person("telegram")
    await person.say("hello")
    await person.press("Yes, I answer for myself")
    await person.say("34")
    before = person.answers
    await person.press("No, thank you")
    assert person.answers == before
    assert "earlier question" in person.words
    assert "lupus" in person.words, "the open question comes again"
    await person.press("Yes, and it is still active")
    assert person.answers["refractory"] == "yes"


@pytest.mark.parametrize("channel", ["sms", "whatsapp"])
async def test_the_first_message_names_no_illness_and_nothing_is_begun_before_a_yes(
    exchange: Exchange, channel: str
) -> None:
    person = exchange.person(channel)
    await person.say("I have lupus and HIV")
    assert len(person.got) == 1
    assert not any(word in person.words.casefold() for word in HEALTH)
    assert all(word in person.words for word in ("YES", "STOP", "HELP", "rates"))
    await person.say("no thanks")
    assert "nothing was kept" in person.words
    thread = exchange.thread(person.provider, person.name)
    assert thread is not None
    assert thread.conversation is None
    await person.say("hi")
    await person.say("yes")
    assert "May I ask you" in person.words
    with exchange.store.read() as unit:
        assert unit.answers.current(person.conversation) == {}


@pytest.mark.parametrize("channel", CHANNELS)
async def test_stop_is_confirmed_once_then_there_is_silence_until_start(exchange: Exchange, channel: str) -> None:
    person = await begun(exchange, channel)
    await person.say("STOP")
    assert len(person.got) == 1
    for text in ("34", "hello?", "stop"):
        await person.say(text)
        assert person.got == []
    await person.send(person.provider.media(person.name))
    assert person.got == []
    assert "age_years" not in person.answers
    await person.say("START")
    assert "How old" in person.words
    await person.say("34")
    assert person.answers["age_years"] == 34


async def test_stop_before_anything_was_begun_is_kept_to(exchange: Exchange) -> None:
    person = exchange.person("sms")
    await person.say("Parar")
    assert len(person.got) == 1
    await person.say("hello")
    assert person.got == []
    await person.say("start")
    assert "pre-check" in person.words


@pytest.mark.parametrize("word", ["HELP", "info", "Ayuda", "帮助"])
async def test_help_is_always_answered(exchange: Exchange, word: str) -> None:
    person = exchange.person("sms")
    await person.say(word)
    assert ("停止" if word == "帮助" else "ALTO" if word == "Ayuda" else "STOP") in person.words
    other = await begun(exchange, "whatsapp")
    await other.say(word)
    assert "WEB" in other.words
    await other.say("34")
    assert other.answers["age_years"] == 34


async def test_what_the_carrier_answered_itself_is_not_answered_twice(exchange: Exchange) -> None:
    person = await begun(exchange, "sms")
    provider = person.provider
    assert isinstance(provider, TwilioProvider)
    await person.send(provider.text(person.name, "STOP", OptOutType="STOP"))
    assert person.got == []
    await person.say("hello?")
    assert person.got == []
    await person.send(provider.text(person.name, "HELP", OptOutType="HELP"))
    assert person.got == []


@pytest.mark.parametrize("channel", CHANNELS)
async def test_what_has_no_words_is_answered_kindly_and_the_question_comes_again(
    exchange: Exchange, channel: str
) -> None:
    person = await begun(exchange, channel)
    await person.send(person.provider.media(person.name))
    assert "only read text" in person.words
    assert "How old" in person.words
    assert "age_years" not in person.answers


async def test_an_edit_is_not_taken_for_an_answer(exchange: Exchange) -> None:
    person = await begun(exchange, "telegram")
    await person.say("34")
    provider = person.provider
    assert isinstance(provider, TelegramProvider)
    await person.send(provider.edit(person.name, "43"))
    assert "cannot see changes" in person.words
    assert person.answers["age_years"] == 34


async def test_danger_is_answered_at_once_whatever_the_place(exchange: Exchange) -> None:
    new = exchange.person("sms", "new")
    await new.say("I want to kill myself")
    assert "988" in new.words
    stopped = await begun(exchange, "sms", "stopped")
    await stopped.say("STOP")
    await stopped.say("I want to kill myself")
    assert "988" in stopped.words


async def test_a_closed_trial_begins_with_nobody_and_helps_in_danger_all_the_same(exchange: Exchange) -> None:
    going = await begun(exchange, "sms", "going")
    with exchange.store.unit() as unit:
        unit.versions.close("NCT06350110", "", by="Jane", at=START)
    new = exchange.person("sms", "new")
    await new.say("hello")
    await new.say("YES")
    assert "takes no new people" in new.words
    await going.say("34")
    assert going.answers["age_years"] == 34, "who began before goes on"
    hurt = exchange.person("sms", "hurt")
    await hurt.say("I want to kill myself")
    assert "988" in hurt.words


async def test_two_messages_at_once_answer_one_question(exchange: Exchange) -> None:
    person = await begun(exchange, "sms")
    texts = [person.provider.text(person.name, text) for text in ("34", "1")]
    await person.send(*texts)
    assert person.answers["age_years"] == 34
    assert "sle_diagnosis" not in person.answers
    assert "did not use it" in person.words
    await person.say("1")
    assert person.answers["refractory"] == "yes"


async def test_in_spanish_from_the_first_word(exchange: Exchange) -> None:
    person = exchange.person("sms")
    await person.say("hola")
    assert "gratis" in person.words
    await person.say("sí")
    await person.say("1")
    await person.say("34")
    assert person.answers["age_years"] == 34
    await person.say("dos")
    assert person.answers["refractory"] == "no"
    await person.say("ninguna de estas")
    assert (
        person.answers["car_t"] == "none" if "car_t" in person.answers else person.answers["clinical_study"] == "none"
    )


async def test_who_comes_back_after_days_goes_on_where_they_were(exchange: Exchange, clock: Clock) -> None:
    from datetime import timedelta

    from prescreen.store import Periods, purge

    person = await begun(exchange, "sms")
    clock.now += timedelta(days=3)
    purge(exchange.store.unit, clock(), Periods())
    await person.say("34")
    assert person.answers["age_years"] == 34


async def test_the_browser_takes_over_by_a_link_that_works_once_and_back(exchange: Exchange) -> None:
    from prescreen.store import hash_token
    from web.exchange import Incoming, LinkGoneError

    person = await begun(exchange, "sms")
    await person.say("web")
    secret = person.words.rpartition("#resume=")[2].split()[0]
    assert "https://studies.example.org/trials/NCT06350110/chat" in person.words
    conversation, token, reply = await exchange.turns.resume(secret)
    assert conversation == person.conversation
    assert "How old" in reply.messages[-1]["text"]
    with pytest.raises(LinkGoneError):
        await exchange.turns.resume(secret)
    await exchange.turns.say(token, Incoming("k1", "text", "34"))
    assert person.answers["age_years"] == 34
    with exchange.store.read() as unit:
        assert unit.conversations.by_token(hash_token(token)) is not None
    await person.say("2")
    assert "in the browser" in person.words
    assert "lupus" in person.words
    assert "sle_diagnosis" not in person.answers
    await person.say("2")
    assert person.answers["refractory"] == "no"


async def test_deleting_says_the_last_word_and_forgets_the_address(exchange: Exchange) -> None:
    from datetime import timedelta

    person = await begun(exchange, "telegram")
    await person.say("delete my data")
    await person.say("1")
    assert "D-" in person.words, person.words
    exchange.running._desk.forget(timedelta(hours=24), timedelta(days=400))
    assert exchange.thread(person.provider, person.name) is None
    await person.say("hello")
    assert "May I ask you" in person.words


async def test_what_the_study_team_writes_reaches_the_person(exchange: Exchange, clock: Clock) -> None:
    person = await begun(exchange, "sms")
    with exchange.store.unit() as unit:
        written = {"text": "Hello, this is Ana of the study team.", "notice": "person", "choices": []}
        unit.journal.reply(person.conversation, "desk-1", {"messages": [written], "state": "with_person"}, clock())
    person.read = len(person.provider.to(person.name))
    await exchange.running.look()
    await exchange.running.settled()
    assert person.words == "Hello, this is Ana of the study team."
    await exchange.running.look()
    await exchange.running.settled()
    assert len(person.got) == 1
    await person.send(person.provider.media(person.name))
    assert "only read text" in person.words
    assert "Ana" not in person.words, "what she wrote is not said again"


async def test_who_is_attended_writes_freely_and_hears_the_question_again_afterwards(
    exchange: Exchange, clock: Clock
) -> None:
    person = await begun(exchange, "telegram")
    desk = exchange.interview
    assert desk.attend(person.conversation, "u1", "k1")
    assert desk.say_as_person(person.conversation, "u1", "Hello, this is Ana. What is your question?", "k2")
    await exchange.running.look()
    await exchange.running.settled()
    assert "this is Ana" in person.provider.to(person.name)[-1].text
    await person.send(*(person.provider.text(person.name, text) for text in ("I wanted to ask", "34")))
    assert person.got == []
    assert "age_years" not in person.answers
    assert desk.hand_back(person.conversation, "k3")
    person.read = len(person.provider.to(person.name))
    await exchange.running.look()
    await exchange.running.settled()
    assert "How old" in person.words
    await person.say("34")
    assert person.answers["age_years"] == 34
