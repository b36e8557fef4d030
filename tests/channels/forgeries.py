"""Webhooks that no provider sent: forged, altered, replayed, expired. None may have any effect."""

from __future__ import annotations

import base64
import json
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from urllib.parse import parse_qsl, urlencode

from tests.channels.providers import FORM, MessengerProvider, Provider, SlackProvider, TwilioProvider, Webhook

SIGNATURES = ("x-twilio-signature", "x-telegram-bot-api-secret-token", "x-hub-signature-256", "x-slack-signature")
KINDS = ("forged", "altered", "expired", "replayed")


def forged(provider: Provider, chance: random.Random) -> Webhook:
    """Signed with another secret, by a guess, with another provider's header, or not at all."""
    hook = provider.text(f"victim {chance.randrange(50)}", chance.choice(("1", "yes", "34", "STOP", "delete my data")))
    name = next(each for each in SIGNATURES if each in hook.headers)
    real = hook.headers[name]
    headers = dict(hook.headers)
    match chance.randrange(8):
        case 0:
            del headers[name]
        case 1:
            headers[name] = ""
        case 2:
            headers[name] = base64.b64encode(chance.randbytes(20)).decode()
        case 3:
            headers[name] = real[:-1] + ("A" if real[-1] != "A" else "B")
        case 4:
            headers[name] = real[: chance.randrange(len(real))]
        case 5:
            headers[name] = real + chance.choice(("=", "0", ",", "A"))
        case 6:
            headers[name] = ("v0=" if "v0=" in real else "sha256=") + chance.randbytes(32).hex()
        case _:
            del headers[name]
            headers[next(each for each in SIGNATURES if each != name)] = real
    return replace(hook, headers=headers)


def altered(provider: Provider, chance: random.Random) -> Webhook:
    """A real webhook of which a byte, a field or the address was changed on its way."""
    hook = provider.text(f"victim {chance.randrange(50)}", chance.choice(("1", "yes", "34", "STOP")))
    if provider.name == "telegram":  # its secret covers no body: who has the secret is Telegram
        return forged(provider, chance)
    if isinstance(provider, TwilioProvider):
        return _altered_form(hook, chance)
    body = bytearray(hook.body)
    match chance.randrange(4):
        case 0:
            body[chance.randrange(len(body))] ^= 1 << chance.randrange(7)
        case 1:
            del body[chance.randrange(len(body))]
        case 2:
            body.insert(chance.randrange(len(body)), chance.choice(b" 1a}"))
        case _:
            document = json.loads(bytes(body))
            document["altered"] = True
            body = bytearray(json.dumps(document).encode())
    return replace(hook, body=bytes(body))


def _altered_form(hook: Webhook, chance: random.Random) -> Webhook:
    pairs = parse_qsl(hook.body.decode(), keep_blank_values=True)
    place = chance.randrange(len(pairs))
    name, value = pairs[place]
    match chance.randrange(6):
        case 0:
            pairs[place] = (name, value + "1")
        case 1:
            del pairs[place]
        case 2:
            pairs.append((name, "another"))
        case 3:
            pairs.append(("Zusatz", "1"))
        case 4:  # letters move from the value to the name: the signature stays right
            pairs[place] = (name + value[:1], value[1:]) if value else (name + "x", value)
        case _:  # a field swallows the next one: the signature stays right
            after = sorted(pairs)
            at = chance.randrange(len(after) - 1)
            swallowed = "".join(after[at + 1])
            pairs = [*after[:at], (after[at][0], after[at][1] + swallowed), *after[at + 2 :]]
    return replace(hook, body=urlencode(pairs).encode(), headers={**hook.headers, "content-type": FORM})


def expired(provider: Provider, chance: random.Random) -> Webhook | None:
    """Rightly signed, but long ago; None where the provider gives no time."""
    now = provider.clock
    back: timedelta
    if isinstance(provider, SlackProvider):
        # its times are whole seconds, and a moment passes on the way: 301 ahead may be within the five minutes
        back = timedelta(seconds=chance.choice((301, 600, 86_400, -302)))
    elif isinstance(provider, MessengerProvider):
        back = timedelta(hours=chance.choice((49, 100, 10_000)))
    elif provider.name == "telegram":
        back = timedelta(hours=chance.choice((26, 100, 10_000)))
    else:
        return None
    provider.clock = lambda: now() - back
    try:
        return provider.text(f"victim {chance.randrange(50)}", "34")
    finally:
        provider.clock = now


def storm(
    providers: list[Provider], chance: random.Random, count: int, real: Callable[[Provider], Webhook]
) -> Iterator[tuple[str, Provider, Webhook]]:
    """So many webhooks that must change nothing; `real` returns one that was delivered before."""
    while count:
        provider, kind = chance.choice(providers), chance.choice(KINDS)
        made = {
            "forged": lambda p=provider: forged(p, chance),
            "altered": lambda p=provider: altered(p, chance),
            "expired": lambda p=provider: expired(p, chance),
            "replayed": lambda p=provider: real(p),
        }[kind]()
        if made is not None:
            count -= 1
            yield kind, provider, made
