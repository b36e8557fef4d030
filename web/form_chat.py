"""The chat without scripts: one question a page, each page a form. The same conversation, journal and rules.

The token travels in a hidden field of the form, never in an address. Each page has a key of its own, so a form that is
sent twice is one message, and a form of an earlier page changes nothing: it leads back to the open question.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from prescreen.content import Library
from prescreen.interview import TrialClosed
from prescreen.store import StoreError, new_token
from web.exchange import (
    ChoiceGoneError,
    CrowdedError,
    Incoming,
    KeyReusedError,
    LinkGoneError,
    Reply,
    UnansweredError,
    UnknownTokenError,
)
from web.limits import Buckets, Limits
from web.normalise import normalise
from web.own_pages import OwnPages
from web.problems import too_many
from web.saving import Saving
from web.site import Site, Wanted
from web.turns import Turns
from web.written import written

Form = Mapping[str, list[str]]
_LATER = (CrowdedError, UnansweredError, StoreError)
_FIELDS = ("text", "unit", "day", "month", "year", "about")


@dataclass(frozen=True, slots=True)
class Page:
    """What one page shows beside the open question.

    note: the name of a sentence above it. wrong: the name of a sentence about what was written, with its field.
    typed: what was written, to be kept. more: a part of the page that was asked for, with what it shows.
    """

    note: str = ""
    wrong: tuple[str, str] | None = None
    typed: Mapping[str, str] = field(default_factory=dict)
    more: Mapping[str, Any] = field(default_factory=dict)


class FormChat:
    """Answers the forms of the chat without scripts."""

    def __init__(
        self,
        turns: Turns,
        own_pages: OwnPages,
        site: Site,
        library: Library,
        limits: Limits,
        saving: Saving,
        newcomers: Buckets,
        returners: Buckets,
        new_key: Callable[[], str] = new_token,
    ) -> None:
        self._turns = turns
        self._own_pages = own_pages
        self._site = site
        self._library = library
        self._limits = limits
        self._saving = saving
        self._newcomers = newcomers
        self._returners = returners
        self._new_key = new_key

    def welcome(self, trial: str, wanted: Wanted, **more: Any) -> str:
        """Return the page that starts, or goes on with a code. Raises ProblemError 404."""
        return self._site.questions(trial, wanted, page="welcome", **more)

    async def answer(self, trial: str, form: Form, wanted: Wanted, client: str) -> str:
        """Do what a form asks, and return the page with the question that is open then. Raises ProblemError."""
        token, do = _one(form, "token"), _one(form, "do")
        try:
            if not token and do == "start":
                _hold_back(self._newcomers, client)
                language = self._site.questions_language(trial, wanted)
                _, token, _ = await self._turns.open(trial, language, "web")
                return await self._question(trial, token, wanted, Page())
            if not token and do == "resume":
                _hold_back(self._returners, client)
                _, token, _ = await self._turns.reopen(_one(form, "code"))
                return await self._question(trial, token, wanted, Page())
            if not token:
                return self.welcome(trial, wanted)
            return await self._act(trial, token, do, form, wanted)
        except TrialClosed:
            return self.welcome(trial, wanted, note="closed")
        except LinkGoneError:
            return self.welcome(trial, wanted, note="code_wrong")
        except UnknownTokenError:
            return self.welcome(trial, wanted, note="ended")
        except _LATER:
            return self._site.questions(trial, wanted, page="later", form=form)

    async def _act(self, trial: str, token: str, do: str, form: Form, wanted: Wanted) -> str:
        if opens := _one(form, "open"):
            code = {"code": await self._own_pages.ticket(token, "sheet" if opens == "sheet" else "data")}
            return await (self._own_pages.sheet if opens == "sheet" else self._own_pages.data)(code, wanted)
        if do == "delete_yes":
            return self.welcome(trial, wanted, note="deleted_receipt", receipt=await self._turns.erase(token))
        if do in ("answers", "delete", "save"):
            return await self._question(trial, token, wanted, Page(more={do: await self._asked_for(do, token)}))
        page = Page()
        incoming = self._incoming(form)
        if isinstance(incoming, Page):
            page = incoming
        elif incoming is not None:
            try:
                await self._turns.say(token, incoming)
            except (ChoiceGoneError, KeyReusedError):
                page = Page(note="gone")
        return await self._question(trial, token, wanted, page)

    async def _asked_for(self, do: str, token: str) -> Any:
        match do:
            case "answers":
                return await self._own_pages.answers(token)
            case "save":
                until = self._saving.until()
                return {"code": await self._turns.save(token, until), "until": until.date()}
        return True

    def _incoming(self, form: Form) -> Incoming | Page | None:
        """Return the message of a form; a page that says what is wrong with it; None where there is none."""
        key = _one(form, "key")
        if not key or len(key) > self._limits.key_characters:
            return None
        if wish := _one(form, "wish"):
            return Incoming(key, "wish", choices=(normalise(wish),))
        if choice := _one(form, "choice"):
            return Incoming(key, "choice", choices=(normalise(choice),))
        if _one(form, "do") == "ticks":
            ticked = tuple(dict.fromkeys(normalise(each) for each in form.get("tick", ())))[: self._limits.choices]
            return Incoming(key, "choice", choices=ticked) if ticked else Page(wrong=("tick_first", "tick"))
        if _one(form, "do") != "say":
            return None
        typed = {name: normalise(_one(form, name)) for name in _FIELDS if name in form}
        answer = written(typed, self._site.chat_texts(_one(form, "lang")))
        if answer.problem:
            return Page(wrong=(answer.problem, answer.field), typed=typed)
        if len(answer.text) > self._limits.text_characters:
            return Page(wrong=("too_long", "text"), typed=typed)
        return Incoming(key, "text", answer.text)

    async def _question(self, trial: str, token: str, wanted: Wanted, page: Page) -> str:
        said = await self._turns.since(token, 0, own=True)
        latest, earlier = _latest(said)
        spoken = next((m["lang"] for m in reversed(latest) if m.get("lang")), None)
        return self._site.questions(
            trial,
            replace(wanted, codes=(spoken,), chosen=True) if spoken else wanted,
            page="question",
            token=token,
            key=self._new_key(),
            latest=latest,
            earlier=earlier,
            question=_open(latest),
            state=said.state,
            progress=said.progress,
            shown=page,
        )


def _latest(said: Reply) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return what was said since the person's last message, and what was said before."""
    own = [i for i, message in enumerate(said.messages) if message["from"] == "person"]
    cut = own[-1] + 1 if own else 0
    return said.messages[cut:], said.messages[:cut]


def _open(latest: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the last message that asks for something."""
    asking = [message for message in latest if message.get("input", {}).get("kind") != "none"]
    return (asking or latest or [{"input": {"kind": "text"}, "choices": []}])[-1]


def _one(form: Form, name: str) -> str:
    return form.get(name, [""])[-1]


def _hold_back(rates: Buckets, client: str) -> None:
    wait = rates.wait(client)
    if wait:
        raise too_many(wait, "This client opens too many conversations.")
