"""`python -m benchmarks.channels`: what messaging costs the product: acknowledgement, turns a second, segments of SMS.

The whole product runs as its users run it, with SMS set up; a server on loopback stands in for Twilio's API. Webhooks
are signed with Twilio's SDK. The same persons talk by the page's API in the same run, so that the two can be compared.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from statistics import median, quantiles
from typing import Any
from urllib.parse import parse_qsl, urlencode

import httpx
import uvicorn
from twilio.request_validator import RequestValidator

from benchmarks import measure, processes
from benchmarks.product import ANSWERS, ELSE, TRIAL, Product
from benchmarks.subject import NoAnswerError
from prescreen.supervisor.ports import free_ports
from web.aiohttp_transport import AiohttpTransport
from web.channels.segments import segments

CROWD = 50
EMPTY_EVERY = 10
PATIENCE = 60.0
"""Seconds."""
ACKNOWLEDGED_MS = 20.0
"""The bound for the median."""
SHARE = 0.9
"""So much of the full rate is the full rate, within what two runs differ by. The full rate is what `make bench`
measures too: people on the page who type every answer. Taps, which need no reading, are measured beside it."""
TYPED, BY_SMS, TAPPED = WAYS = ("page, typed", "SMS", "page, tapped")
SLICES = 2
"""The ways in take turns, each in so many slices, so that whatever else the machine does falls on all of them."""
_SID, _TOKEN, _SENDER = "AC" + "0" * 32, "benchmark", "+14155550100"
_URL = "https://studies.example.org"
_LINE = re.compile(r"^(\d{1,2}|[A-Z]) (.+)$", re.MULTILINE)
_TYPED = (
    ("How old are you", ANSWERS["age_years"]),
    ("The values are:", ANSWERS["hemoglobin"]),
    ("Do you take", ANSWERS["immunosuppressants"]),
)
_CHOSEN = (ANSWERS["sle_diagnosis"], ANSWERS["pregnancy_possible"], ANSWERS["contraception_agrees"], *ELSE)
_END = "Only the study team can decide"


class Api:
    """Stands in for Twilio's API: takes every message and tells who waits for it."""

    def __init__(self) -> None:
        self.inboxes: dict[str, asyncio.Queue[str]] = defaultdict(asyncio.Queue)
        self.numbers = count(2_000_000_000)  # nobody comes twice
        self.segments = 0
        self.messages = 0
        (self._port,) = free_ports(1)
        self._server = uvicorn.Server(
            uvicorn.Config(self._take, port=self._port, interface="asgi3", log_config=None, lifespan="off")
        )
        self._serving = asyncio.create_task(self._server.serve())

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._port}"

    async def close(self) -> None:
        """Listen no more."""
        self._server.should_exit = True
        await self._serving

    async def _take(self, _scope: Any, receive: Any, send: Any) -> None:
        body, more = b"", True
        while more:
            message = await receive()
            body, more = body + message.get("body", b""), message.get("more_body", False)
        form = dict(parse_qsl(body.decode()))
        self.messages += 1
        self.segments += segments(form["Body"])
        self.inboxes[form["To"]].put_nowait(form["Body"])
        answer = b'{"sid": "SM1", "status": "queued"}'
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(answer)).encode())]
        await send({"type": "http.response.start", "status": 201, "headers": headers})
        await send({"type": "http.response.body", "body": answer})


@dataclass(slots=True)
class Measured:
    """What was counted while people wrote."""

    turns: int = 0
    conversations: int = 0
    seconds: float = 0.0
    acknowledged: list[float] = field(default_factory=list)
    empty: list[float] = field(default_factory=list)
    """Milliseconds of a request that does nothing, made now and then: what the machine itself takes."""

    def add(self, more: Measured) -> None:
        """Count what another slice found too."""
        self.turns += more.turns
        self.conversations += more.conversations
        self.seconds += more.seconds
        self.acknowledged += more.acknowledged
        self.empty += more.empty


class Used:
    """Processor time of the product's programs and of this one, which is all persons and their provider, from now."""

    def __init__(self, product: Product) -> None:
        roots = product.roots()  # a root's time would hold that of all programs under it
        self._programs = {name: pid for name, pid in processes.modules(roots).items() if pid not in roots}
        self._before = self._now()

    def _now(self) -> dict[str, float]:
        return {
            **{name: processes.cpu_seconds([pid]) for name, pid in self._programs.items()},
            "persons": time.process_time(),
        }

    def since(self) -> dict[str, float]:
        """Seconds."""
        return {name: used - self._before[name] for name, used in self._now().items()}


@dataclass(slots=True)
class Way:
    """How many turns one way in took in the slices so far, and what they cost."""

    turns: float = 0.0
    seconds: float = 0.0
    used: Counter[str] = field(default_factory=Counter)

    def add(self, turns: float, seconds: float, used: Used) -> None:
        """Count one slice."""
        self.turns += turns
        self.seconds += seconds
        self.used.update(used.since())

    @property
    def rate(self) -> float:
        """Turns a second."""
        return self.turns / self.seconds

    def each_turn(self) -> dict[str, float]:
        """Milliseconds of processor time a turn, by program."""
        return {name: used * 1000 / self.turns for name, used in self.used.items()}


async def main_at(crowd: int, seconds: float) -> int:
    """Measure and print; 1 if a bound was not kept."""
    api = Api()
    product = Product(
        {
            "PRESCREEN_PUBLIC_URL": _URL,
            "PRESCREEN_TWILIO_ACCOUNT_SID": _SID,
            "PRESCREEN_TWILIO_AUTH_TOKEN": _TOKEN,
            "PRESCREEN_TWILIO_API": api.url,
            "PRESCREEN_SMS_SENDER": _SENDER,
            "PRESCREEN_CHANNEL_TRIAL": TRIAL,
        }
    )
    product.prepare()
    try:
        await measure.first_answer(product)
        one = await many_by_sms(product.url, api, 1, seconds)
        ways = {way: Way() for way in WAYS}
        crowded = Measured()
        for _ in range(SLICES):
            for name, way in ways.items():
                product.taps = name == TAPPED
                used = Used(product)
                if name == BY_SMS:
                    found = await many_by_sms(product.url, api, crowd, seconds / SLICES)
                    crowded.add(found)
                    way.add(found.turns, found.seconds, used)
                else:
                    rate = await measure.many_persons(product, crowd, seconds / SLICES)
                    way.add(rate * seconds / SLICES, seconds / SLICES, used)
    finally:
        product.stop()
        await api.close()
    rate, full = ways[BY_SMS].rate, ways[TYPED].rate
    for name, way in ways.items():
        each = way.each_turn()
        told = ", ".join(f"{program} {used:.1f}" for program, used in each.items())
        print(f"{crowd} conversations at once, {name}: {way.rate:.1f} turns a second; SMS {rate / way.rate:.2f} of it")
        print(f"  processor time of a turn, in ms: {told}; together {sum(each.values()):.1f}")
    for persons, found in ((1, one), (crowd, crowded)):
        cuts = quantiles(found.acknowledged, n=100, method="inclusive")
        print(
            f"{persons} at once: a webhook is acknowledged in {cuts[49]:.1f} ms (median), {cuts[94]:.1f} (95 %), "
            f"{cuts[98]:.1f} (99 %); an empty request takes {median(found.empty):.1f}"
        )
    middle = median(one.acknowledged)
    print(
        f"segments of SMS: {api.segments / max(api.messages, 1):.2f} a message of the assistant, "
        f"of {api.messages:,} messages"
    )
    return 0 if middle <= ACKNOWLEDGED_MS and rate >= SHARE * full else 1


async def many_by_sms(url: str, api: Api, crowd: int, seconds: float) -> Measured:
    """So many persons who answer each SMS at once, each as one new person after the other."""
    found = Measured()
    until = time.monotonic() + seconds

    async def person(http: httpx.AsyncBaseTransport) -> None:
        while time.monotonic() < until:
            number = f"+1{next(api.numbers)}"
            said: str | None = "hello"
            while said is not None and time.monotonic() < until:
                content, headers = _webhook(number, said)
                request = httpx.Request("POST", f"{url}/channels/sms", content=content, headers=headers)
                found.acknowledged.append(await _milliseconds(http, request))
                if len(found.acknowledged) % EMPTY_EVERY == 0:
                    found.empty.append(await _milliseconds(http, httpx.Request("GET", f"{url}/health/live")))
                found.turns += said != "hello"  # the first word is answered without a turn
                said, heard = "", ""
                while said == "":
                    try:
                        heard = await asyncio.wait_for(api.inboxes[number].get(), PATIENCE)
                    except TimeoutError:
                        raise NoAnswerError(f"nothing more came after: {heard}") from None
                    said = reply_to(heard)
            found.conversations += said is None

    began = time.monotonic()
    async with AiohttpTransport(connections=measure.CONNECTIONS) as http:
        await asyncio.gather(*(person(http) for _ in range(crowd)))
    found.seconds = time.monotonic() - began
    return found


async def _milliseconds(http: httpx.AsyncBaseTransport, request: httpx.Request) -> float:
    began = time.perf_counter()
    answer = await http.handle_async_request(request)
    await answer.aread()
    if not answer.is_success:
        raise NoAnswerError(f"the gateway answered {answer.status_code}")
    return (time.perf_counter() - began) * 1000


def reply_to(text: str) -> str | None:
    """What a clean patient replies to an SMS: "" to what asks nothing, None when all was said."""
    if _END in text:
        return None
    if "Reply YES" in text:
        return "yes"
    if (typed := next((answer for asked, answer in _TYPED if asked in text), None)) is not None:
        return typed
    offered: dict[str, str] = {label: key for key, label in _LINE.findall(text)}
    return next((offered[label] for label in _CHOSEN if label in offered), "")


def _webhook(number: str, text: str, clock: Callable[[], int] = time.perf_counter_ns) -> tuple[bytes, dict[str, str]]:
    sid = f"SM{clock():032x}"
    form = {
        "AccountSid": _SID,
        "ApiVersion": "2010-04-01",
        "Body": text,
        "From": number,
        "MessageSid": sid,
        "NumMedia": "0",
        "NumSegments": "1",
        "SmsMessageSid": sid,
        "SmsSid": sid,
        "SmsStatus": "received",
        "To": _SENDER,
    }
    signature = RequestValidator(_TOKEN).compute_signature(f"{_URL}/channels/sms", form)
    headers = {"content-type": "application/x-www-form-urlencoded", "x-twilio-signature": signature}
    return urlencode(form).encode(), headers


def main() -> int:
    """Measure at full size."""
    asked = argparse.ArgumentParser(prog="python -m benchmarks.channels", description=__doc__)
    asked.add_argument("--crowd", type=int, default=CROWD, help="conversations at once")
    asked.add_argument("--seconds", type=float, default=30.0, help="how long each way in is measured")
    given = asked.parse_args()
    return asyncio.run(main_at(given.crowd, given.seconds))


if __name__ == "__main__":
    sys.exit(main())
