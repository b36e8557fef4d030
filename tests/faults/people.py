"""People who talk to the product through its public door, and note what it acknowledged and what it promised."""

from __future__ import annotations

import random
import re
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import httpx

TRIAL = "NCT06350110"
PATIENCE = 180.0
"""Seconds a person sends the same message again while the product is down."""
LONGEST = 40
"""Turns after which a conversation that does not end is a fault of its own."""
REFERENCE = re.compile(r"R-[A-Z2-7]{4}-[A-Z2-7]{4}")
_AGAIN = frozenset({429, 502, 503, 504})

SCREENING = {
    "age_years": "34",
    "sle_diagnosis": "Yes, and it is still active with treatment",
}
CHOICES = (
    "Yes, I answer for myself",
    "Stop here",
    "Yes, leave my contact details",
    "Yes, pass them on",
    "Yes, send it",
    "Skip this",
)


class NeverAnswered(Exception):
    """The product did not answer a message within the patience of a person."""


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """A message the product took: the key it was sent with, what was said, and the cursor it got."""

    key: str
    said: str
    texts: tuple[str, ...]
    cursor: int


@dataclass(slots=True)
class Notes:
    """What one person can swear to."""

    conversation: str = ""
    token: str = ""
    acknowledged: list[Acknowledged] = field(default_factory=list)
    promised: str = ""
    """The reference that was spoken to the person; empty if nothing was promised."""
    shares: bool | None = None
    canaries: tuple[str, ...] = ()
    fault: str = ""


class Person:
    """Somebody who is no match, and leaves contact details all the same; `shares` says what they tick."""

    def __init__(self, url: str, chance: random.Random, *, shares: bool) -> None:
        mark = "".join(chance.choices("bcdfghklmnprstvz", k=9))
        self._url = url
        self._chance = chance
        self._first, self._last = f"Ana{mark}", f"Ruiz{mark}"
        self._email = f"{mark}@example.org"
        self._secret = f"zq{mark}"
        self._phone = f"+34 6{chance.randrange(10**8):08d}"
        self.notes = Notes(
            shares=shares,
            canaries=(self._first, self._last, self._email, self._secret, self._phone, self._phone.replace(" ", "")),
        )
        self._known: set[str] = set()

    def talk(self) -> None:
        """Hold the whole conversation; what went wrong is in the notes."""
        try:
            with httpx.Client(base_url=self._url, timeout=20, trust_env=False) as client:
                body = self._send(client, "/api/conversations", {"trial": TRIAL, "language": "en"}, {})
                self.notes.conversation, self.notes.token = body["conversation"], body["token"]
                for _ in range(LONGEST):
                    if body["state"] == "closed":
                        return
                    body = self._say(client, body["messages"])
            self.notes.fault = f"the conversation did not end; last: {[m['text'][:80] for m in body['messages']]}"
        except NeverAnswered as problem:
            self.notes.fault = str(problem)

    def _say(self, client: httpx.Client, heard: list[dict[str, Any]]) -> dict[str, Any]:
        said, message = self._words(heard)
        key = f"{self._chance.getrandbits(128):032x}"
        headers = {"Authorization": f"Bearer {self.notes.token}", "Idempotency-Key": key}
        body = self._send(client, "/api/conversations/current/messages", message, headers)
        texts = tuple(str(each["text"]) for each in body["messages"])
        self.notes.acknowledged.append(Acknowledged(key, said, texts, int(body["cursor"])))
        if (spoken := next((found for text in texts if (found := REFERENCE.search(text))), None)) is not None:
            self.notes.promised = spoken.group()
        return body

    def _words(self, heard: list[dict[str, Any]]) -> tuple[str, dict[str, str]]:
        """What is said to these messages: as the person reads it, and as it is sent."""
        asked = next(
            (m for m in reversed(heard) if m["choices"] or m["asks"] or m["input"]["kind"] != "none"), heard[-1]
        )
        offered = {str(choice["label"]): str(choice["id"]) for choice in asked["choices"]}
        fact = (asked["asks"] or [""])[0]
        wanted = ("Yes, pass on my answers too" if self.notes.shares else "No, only my contact details", *CHOICES)
        if fact in SCREENING and fact not in self._known:
            self._known.add(fact)
            return SCREENING[fact], {"text": SCREENING[fact]}
        if (label := next((each for each in wanted if each in offered), None)) is not None:
            return label, {"choice": offered[label]}
        if asked["input"]["kind"] in ("text", "email", "tel") and not fact:
            details = f"{self._first} {self._last}, {self._email}, {self._phone}"
            return details, {"text": details}
        drug = f"I had Uplizna in 2021, {self._secret} gave it to me"
        if "drug" not in self._known and fact:
            self._known.add("drug")
            return drug, {"text": drug}
        return "I don't know", {"text": "I don't know"}

    def _send(self, client: httpx.Client, path: str, body: dict[str, Any], headers: dict[str, str]) -> dict[str, Any]:
        deadline = time.monotonic() + PATIENCE
        last = ""
        while time.monotonic() < deadline:
            try:
                answer = client.post(path, json=body, headers=headers)
                if answer.is_success:
                    found: dict[str, Any] = answer.json()
                    return found
                last = str(answer.status_code)
                if answer.status_code not in _AGAIN:
                    break
            except httpx.HTTPError as problem:
                last = type(problem).__name__
            time.sleep(self._chance.uniform(0.02, 0.2))
        raise NeverAnswered(f"{path} {last}")


class Crowd:
    """So many people at a time, one conversation after another, until told to stop."""

    def __init__(self, url: str, chance: random.Random, at_once: int) -> None:
        self._url = url
        self._chance = chance
        self._stop = threading.Event()
        self._threads = [threading.Thread(target=self._keep_talking, args=(seed,)) for seed in range(at_once)]
        self._lock = threading.Lock()
        self.people: list[Person] = []

    def start(self) -> None:
        """Let them in."""
        for thread in self._threads:
            thread.start()

    def finish(self) -> list[Notes]:
        """Let everybody finish the conversation they are in; return everybody's notes."""
        self._stop.set()
        for thread in self._threads:
            thread.join()
        return [person.notes for person in self.people]

    def _keep_talking(self, seed: int) -> None:
        while not self._stop.is_set():
            with self._lock:
                chance = random.Random(self._chance.getrandbits(64) + seed)
                person = Person(self._url, chance, shares=len(self.people) % 2 == 0)
                self.people.append(person)
            person.talk()


def each(people: Iterable[Notes], wrong: Callable[[Notes], str]) -> list[str]:
    """What is wrong with each of these people's notes, leaving out those where nothing is."""
    return [found for notes in people if (found := wrong(notes))]
