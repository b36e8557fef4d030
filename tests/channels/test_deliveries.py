"""What comes twice, late, in another order, or while something is down: nothing doubled, misplaced or lost."""

from __future__ import annotations

import random
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from tests.channels.conftest import Clock
from tests.channels.exchange import Exchange, opened
from tests.channels.providers import WhatsAppProvider
from tests.channels.storms import delivery_storm

DOWN = [
    (503, {"code": 20503}),
    (429, {"code": 20429}),
    httpx.ConnectError("no"),
    httpx.ReadTimeout("no"),
]


async def test_repeated_and_reordered_deliveries_have_one_effect_each(exchange: Exchange) -> None:
    report = await delivery_storm(exchange, random.Random(11), 400)
    assert (report.doubled, report.misplaced) == (0, 0), report
    assert report.people >= 10


@pytest.mark.parametrize("channel", ["telegram", "messenger", "slack"])
async def test_messages_that_come_the_wrong_way_round_are_taken_in_the_persons_order(
    exchange: Exchange, channel: str
) -> None:
    person = exchange.person(channel)
    await person.say("hello")
    await person.say("1")
    first, second = person.provider.text(person.name, "34"), person.provider.text(person.name, "1")
    await person.send(second, first)
    assert person.answers["age_years"] == 34
    assert "sle_diagnosis" not in person.answers


@pytest.mark.parametrize("channel", ["telegram", "messenger", "slack"])
async def test_a_message_that_comes_after_a_later_one_answers_nothing(exchange: Exchange, channel: str) -> None:
    person = exchange.person(channel)
    await person.say("hello")
    await person.say("1")
    late = person.provider.text(person.name, "2")
    await person.say("34")
    await person.send(late)
    assert "sle_diagnosis" not in person.answers
    assert "lupus" in person.words, "the open question comes again"
    await person.say("2")
    assert person.answers["refractory"] == "no"


@pytest.mark.parametrize("fault", DOWN, ids=str)
@pytest.mark.parametrize("channel", ["sms", "telegram", "messenger", "slack"])
async def test_after_an_hours_outage_every_message_is_sent_once_and_in_order(
    exchange: Exchange, clock: Clock, channel: str, fault: tuple[int, object] | Exception
) -> None:
    people = [exchange.person(channel, f"person {number}") for number in range(4)]
    provider = people[0].provider
    for person in people:
        await person.say("hello")
    before = len(provider.taken)
    provider.fault = fault
    for person in people:
        await person.say("1")
    end = clock.now + timedelta(hours=1)
    while clock.now < end:
        clock.now += timedelta(seconds=20)
        await exchange.running.settled()
    assert len(provider.taken) == before
    assert provider.calls < before + 4 * 140, "an outage is not made worse"
    provider.fault = None
    clock.now += timedelta(minutes=2)
    await exchange.running.settled()
    assert len(provider.taken) == before + 4
    clock.now += timedelta(hours=2)
    await exchange.running.settled()
    assert len(provider.taken) == before + 4


async def test_who_writes_during_an_outage_is_not_answered_past_what_they_saw(exchange: Exchange, clock: Clock) -> None:
    person = exchange.person("sms")
    await person.say("hello")
    await person.say("yes")
    person.provider.fault = (503, {})
    await person.say("1")
    await person.say("34")
    assert "age_years" not in person.answers, "the question for the age has not arrived"
    person.provider.fault = None
    clock.now += timedelta(minutes=2)
    await exchange.running.settled()
    await person.say("34")
    assert person.answers["age_years"] == 34


async def test_what_was_taken_before_a_crash_is_answered_after_it(tmp_path: Path, clock: Clock) -> None:
    async with opened(tmp_path, clock) as exchange:
        person = exchange.person("telegram")
        await person.say("hello")
        hooks = [person.provider.text(person.name, "1")]
        exchange.running.notify = lambda threads, **_: None  # type: ignore[method-assign]
        for hook in hooks:
            assert (await exchange.post(hook)).status_code == 200
        assert person.provider.to(person.name)[-1].text.endswith("tell me.")
    async with opened(tmp_path, clock) as exchange:
        person = exchange.person("telegram")
        await exchange.running.look()
        await exchange.running.settled()
        assert "How old" in person.words
        await exchange.deliver(*hooks)
        assert len(person.got) == 1, "delivered again after the crash, answered once"


async def test_a_crash_between_the_turn_and_its_sending_neither_loses_nor_doubles_it(
    tmp_path: Path, clock: Clock
) -> None:
    async with opened(tmp_path, clock) as exchange:
        person = exchange.person("telegram")
        await person.say("hello")
        await person.say("1")

        def dies(*_: object) -> None:
            raise RuntimeError("the program is gone")

        exchange.running._desk.finish = dies  # type: ignore[method-assign]
        exchange.running._talking._desk.finish = dies  # type: ignore[method-assign]
        await exchange.post(person.provider.text(person.name, "34"))
        await exchange.running.settled()
        assert person.answers["age_years"] == 34
    async with opened(tmp_path, clock) as exchange:
        person = exchange.person("telegram")
        await exchange.running.look()
        await exchange.running.settled()
        assert "lupus" in person.words
        assert len(person.got) == 1
        assert set(person.answers) == {"prescreen_consent", "respondent", "age_years"}


async def test_a_crash_after_everything_was_deleted_still_says_the_last_word(tmp_path: Path, clock: Clock) -> None:
    async with opened(tmp_path, clock) as exchange:
        person = exchange.person("telegram")
        await person.say("hello")
        await person.say("delete my data")

        def dies(*_: object) -> None:
            raise RuntimeError("the program is gone")

        exchange.running._talking._desk.finish = dies  # type: ignore[method-assign]
        await exchange.post(person.provider.text(person.name, "1"))
        await exchange.running.settled()
    async with opened(tmp_path, clock) as exchange:
        person = exchange.person("telegram")
        await exchange.running.look()
        await exchange.running.settled()
        assert "D-" in person.words
        assert len(person.got) == 1


async def test_after_24_hours_a_template_asks_for_a_word_and_the_rest_waits(exchange: Exchange, clock: Clock) -> None:
    person = exchange.person("whatsapp")
    await person.say("hello")
    await person.say("yes")
    provider = person.provider
    assert isinstance(provider, WhatsAppProvider)
    clock.now += timedelta(days=2)
    with exchange.store.unit() as unit:
        written = {"text": "Hello, this is Ana of the study team.", "notice": "person", "choices": []}
        unit.journal.reply(person.conversation, "desk-1", {"messages": [written]}, clock())
    person.read = len(provider.to(person.name))
    await exchange.running.look()
    await exchange.running.settled()
    assert [message.template for message in person.got] == [provider.template]
    clock.now += timedelta(hours=5)
    await exchange.running.settled()
    assert len(person.got) == 1, "asked once"
    await person.say("hi")
    assert person.got[0].text == "Hello, this is Ana of the study team."


@pytest.mark.parametrize(
    ("channel", "fault", "stops"),
    [
        ("sms", (400, {"code": 21610, "message": "unsubscribed", "status": 400}), True),
        ("sms", (400, {"code": 21211, "message": "invalid", "status": 400}), False),
        ("telegram", (403, {"ok": False, "error_code": 403, "description": "Forbidden: bot was blocked"}), False),
        ("messenger", (400, {"error": {"code": 551, "message": "not available"}}), False),
    ],
)
async def test_where_nobody_can_be_reached_nothing_is_tried_again(
    exchange: Exchange, clock: Clock, channel: str, fault: tuple[int, object], stops: bool
) -> None:
    person = exchange.person(channel)
    await person.say("hello")
    person.provider.fault = fault
    await person.say("yes")
    calls = person.provider.calls
    clock.now += timedelta(hours=1)
    await exchange.running.settled()
    assert person.provider.calls == calls
    thread = exchange.thread(person.provider, person.name)
    assert thread is not None
    assert (thread.stopped_at is not None) == stops
