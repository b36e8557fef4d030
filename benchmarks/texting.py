"""`python -m benchmarks.texting`: how many segments of SMS a whole conversation takes, in each language.

The interview alone, on a database of its own. Who answers takes the first choice, none of a list, and knows no test.
"Plain" is the same conversation with every text as the page shows it and its choices below.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.product import TRIAL
from prescreen.content import Library, load_library
from prescreen.interview import Interview
from prescreen.settings import Settings
from prescreen.store import Store, hash_token
from web.channels.rendering import open_question, render
from web.channels.segments import segments
from web.channels.sms import Sms

DAY = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
AGE = "34"
_PLAIN = replace(Sms.capabilities, segments=False)


def main() -> int:
    """Measure and print."""
    library = load_library(Settings.from_env().content_dir)
    for language in library.wording.languages:
        with TemporaryDirectory(prefix="prescreen-texting-") as folder:
            store = Store(f"sqlite:///{Path(folder) / 'texting.db'}")
            store.migrate()
            sent, plain, messages = _conversation(Interview(library, store, lambda: DAY), library, language)
            store.close()
        print(f"{language}: {messages} messages, {sent} segments; {plain} with plain texts")
    return 0


def _conversation(interview: Interview, library: Library, language: str) -> tuple[int, int, int]:
    """Return segments as sent, segments of plain texts, and messages, from the welcome to the outcome."""
    say = partial(_sentence, library, language)
    conversation, message_id = interview.open(TRIAL, language, "sms", hash_token(language))
    sent = plain = messages = 0
    for number in range(60):
        interview.take_turn(conversation, message_id)
        with interview.store.read() as unit:
            reply: dict[str, Any] = unit.journal.reply_to(conversation, message_id) or {}
        asked = reply["progress"]["asked"]
        parts = render(reply["messages"], Sms.capabilities, say, asked=asked)
        messages += len(parts)
        sent += sum(segments(part.text) for part in parts)
        plain += sum(segments(part.text) for part in render(reply["messages"], _PLAIN, say, asked=asked))
        if reply["state"] in ("outcome", "contact", "closed"):
            return sent, plain, messages
        message_id = f"m{number}"
        text, choice = _answer(reply["messages"])
        with interview.store.unit() as unit:
            unit.journal.receive(
                conversation, message_id, kind="choice" if choice else "text", text=text, choice_id=choice, at=DAY
            )
    raise RuntimeError("the conversation does not come to an end")


def _answer(messages: list[dict[str, Any]]) -> tuple[str, str | None]:
    question = open_question(messages)
    if question.asks[:1] == ("age_years",):
        return AGE, None
    groups = {option.group: option for option in reversed(question.options)}
    option = groups.get("none") or groups.get("") or groups["skip"]
    return option.label, option.id


def _sentence(library: Library, language: str, key: str) -> str:
    return library.wording.say(key, language)


if __name__ == "__main__":
    sys.exit(main())
