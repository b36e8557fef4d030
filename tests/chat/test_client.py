from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from prescreen.chat.client import ChatError
from tests.chat.conftest import QUESTION, Gateway, opened, reply

Make = Callable[..., Gateway]
BROKEN = httpx.ConnectError("refused")


def test_a_conversation_is_opened_for_a_trial_in_a_language(gateway: Make) -> None:
    made = gateway(opened(QUESTION))
    first = made.conversation().open("NCT06350110", "en")
    assert made.sent() == [{"trial": "NCT06350110", "language": "en", "channel": "terminal"}]
    assert first.messages[0].text == QUESTION["text"]


def test_each_message_carries_the_token_and_a_key_of_its_own(gateway: Make) -> None:
    made = gateway(opened(), reply(), reply())
    conversation = made.conversation()
    conversation.open("NCT06350110", "en")
    conversation.say(text="hello")
    conversation.say(choice="c1")
    assert made.sent()[1:] == [{"text": "hello"}, {"choice": "c1"}]
    assert made.asked[1].headers["authorization"] == "Bearer t0ken"
    assert made.asked[1].headers["idempotency-key"] != made.asked[2].headers["idempotency-key"]


@pytest.mark.parametrize("trouble", [BROKEN, (503, {}), (502, {}), (504, {}), httpx.ReadTimeout("slow")])
def test_a_message_is_sent_again_under_the_same_key(gateway: Make, trouble: object) -> None:
    made = gateway(opened(), trouble, trouble, reply(QUESTION))
    conversation = made.conversation()
    conversation.open("NCT06350110", "en")
    assert conversation.say(text="no").messages
    assert len({request.headers["idempotency-key"] for request in made.asked[1:]}) == 1
    assert made.pauses == [0.5, 1.0]


def test_it_stops_trying_and_says_who_does_not_answer(gateway: Make) -> None:
    made = gateway(BROKEN, BROKEN, BROKEN, BROKEN)
    with pytest.raises(ChatError, match=r"gateway\.test does not answer \(ConnectError\)"):
        made.conversation().open("NCT06350110", "en")


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ((404, {"title": "Not found", "detail": "There is no trial NCT1"}), "There is no trial NCT1"),
        ((429, {"title": "Too many requests"}), "Too many requests"),
        ((500, ["?"]), "the gateway answered 500 without a message"),
        ((200, {"cursor": 1}), "not of this version"),
    ],
)
def test_a_refusal_is_passed_on_in_words(gateway: Make, answer: object, said: str) -> None:
    with pytest.raises(ChatError, match=said):
        gateway(answer).conversation().open("NCT1", "en")
