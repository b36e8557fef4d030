"""Two storms, short in the tests and long by `python -m tests.channels`: false webhooks, and true ones that come again
and in another order. Both count what they did to people's conversations."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from prescreen.store import tables
from tests.channels.exchange import Exchange, Person
from tests.channels.forgeries import storm
from tests.channels.providers import Provider, Webhook


def state_of(exchange: Exchange) -> dict[str, Any]:
    """All that a webhook could have changed: rows, and what was sent."""
    counted: dict[str, Any] = {"sent": sum(len(p.taken) for p in exchange.providers.values())}
    watched = (tables.channel_threads, tables.channel_inbox, tables.channel_outbox, tables.journal, tables.answers)
    with exchange.store.read() as unit:
        for table in watched:
            counted[table.name] = len(unit.channels._connection.execute(table.select()).all())
    return counted


@dataclass
class Forgeries:
    """What became of false webhooks, by kind."""

    sent: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    effects: int = 0


async def forgery_storm(exchange: Exchange, chance: random.Random, count: int) -> Forgeries:
    """Have one person on each channel answer a little, then let false webhooks rain on them.

    A replayed one may be answered with 200, so that a provider does not try again; it counts as refused if nothing came
    of it.
    """
    providers = list(exchange.providers.values())
    true: dict[str, list[Webhook]] = {}
    for provider in providers:
        for text in ("hello", "yes", "1", "34"):
            hook = provider.text("a true person", text)
            await exchange.deliver(hook)
            true.setdefault(provider.name, []).append(hook)
    before = state_of(exchange)
    report = Forgeries()

    def real(provider: Provider) -> Webhook:
        return chance.choice(true[provider.name])

    for number, (kind, _, hook) in enumerate(storm(providers, chance, count, real), start=1):
        answer = await exchange.post(hook)
        report.sent[kind] += 1
        if answer.status_code == 403 or (kind == "replayed" and answer.status_code == 200):
            report.refused[kind] += 1
        else:
            report.effects += 1
        if number % 5_000 == 0 or number == count:
            await exchange.running.settled()
            if (now := state_of(exchange)) != before:
                report.effects += 1
                before = now
    return report


@dataclass
class Deliveries:
    """What became of true webhooks that came several times and in another order."""

    sent: int = 0
    doubled: int = 0
    misplaced: int = 0
    people: int = 0
    answers: int = 0


ROUNDS: tuple[tuple[str, str, Any], ...] = (
    ("34", "age_years", 34),
    ("1", "refractory", "yes"),
    ("none", "cancer_history", []),
)
"""What the person of the storm answers to each question in turn, the fact, and its value."""


async def delivery_storm(exchange: Exchange, chance: random.Random, count: int) -> Deliveries:
    """People answer questions; each webhook comes up to four times, late ones between later ones, in any order.

    Where the provider gives an order, two messages that were sent one after the other come the other way round: then
    the second has to be the one that counts, or to be asked for again, and never to answer the next question.
    """
    report = Deliveries()
    names = list(exchange.providers)
    while report.sent < count:
        channel = names[report.people % len(names)]
        person = exchange.person(channel, f"person {report.people}")
        report.people += 1
        await _one_person(exchange, person, chance, report)
    return report


async def _one_person(exchange: Exchange, person: Person, chance: random.Random, report: Deliveries) -> None:
    provider, past = person.provider, list[Webhook]()

    async def say(*texts: str) -> None:
        hooks = [provider.text(person.name, text) for text in texts]
        past.extend(hooks)
        wave = [*hooks, *(chance.choice(past) for _ in range(chance.randrange(4))), *hooks[:1]]
        chance.shuffle(wave)
        report.sent += len(wave)
        await exchange.deliver(*wave)

    await say("hello")
    if provider.channel.capabilities.opener:
        await say("yes")
    await say("1")
    for text, fact, value in ROUNDS:
        # whoever is impatient writes the answer twice, as two messages of their own
        await say(*([text] if chance.random() < 0.7 else [text, text]))
        report.answers += 1
        if person.answers.get(fact) != value:
            report.misplaced += 1
    allowed = {
        "prescreen_consent": "yes",
        "respondent": "self",
        "age_years": 34,
        "sle_diagnosis": "yes",
        "refractory": "yes",
    }
    lists = {"cancer_history": [], "clinical_study": "none"}
    for fact, value in person.answers.items():
        if fact in allowed and value != allowed[fact]:
            report.misplaced += 1
        if fact in lists and value != lists[fact]:
            report.misplaced += 1
    report.doubled += _doubled(exchange, person)


def _doubled(exchange: Exchange, person: Person) -> int:
    """How often a message was taken twice, or a part sent twice."""
    taken = Counter(message.text for message in person.provider.to(person.name))
    twice_answered = 0
    with exchange.store.read() as unit:
        rows = unit.journal.after(person.conversation, 0)
        given = unit.channels._connection.execute(
            tables.answers.select().where(tables.answers.c.conversation == person.conversation)
        ).all()
    ids = Counter(row.message_id for row in rows if row.direction == "in")
    twice_answered += sum(count - 1 for count in ids.values() if count > 1)
    facts = Counter(row.fact for row in given)
    twice_answered += sum(count - 1 for fact, count in facts.items() if count > 1 and fact != "cancer_history")
    greetings = [text for text in taken if "May I ask you some questions" in text]
    return twice_answered + sum(taken[text] - 1 for text in greetings)
