"""The forms of a trial's page for people who do not chat: write to the study team, hear of other studies.

They work without JavaScript. What was typed stays until it was sent; "sent" is said only after the commit.
"""

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar

from litestar import MediaType, Request, Response, get, post
from litestar.params import FromPath

from prescreen.content import Library, Trial
from prescreen.handoff import Deliverability
from prescreen.handoff.email_address import normal_email
from prescreen.handoff.subscriptions import subscribe_from_page
from prescreen.handoff.written_form import Written, hand_over_form, only_country, read_form
from prescreen.store import Store, StoreError
from web.forms import Form, read_fields
from web.front import client_of
from web.given import Given
from web.limits import Buckets
from web.problems import ProblemError
from web.site import Site, Wanted

_T = TypeVar("_T")
_DATA_FOR = timedelta(minutes=30)
_LONGEST_KEY = 64
_OK, _WRONG, _FAST, _TROUBLE = 200, 422, 429, 503
AnyRequest = Request[Any, Any, Any]


@dataclass(frozen=True, slots=True)
class Sent:
    """A hand-over that was committed: what people quote, and a code that opens what is kept of them."""

    reference: str
    code: str
    copy: bool
    local: bool


class Asking:
    """The gateway's work for both forms. mail: knows which domains take mail, if anything does."""

    def __init__(
        self,
        store: Store,
        library: Library,
        threads: Executor,
        clock: Callable[[], datetime],
        rate: Buckets,
        mail: Deliverability | None = None,
    ) -> None:
        self._store = store
        self._library = library
        self._threads = threads
        self._clock = clock
        self._rate = rate
        self._mail = mail

    def wait(self, request: AnyRequest) -> int:
        """Take one of a client's forms; return 0, or the minutes until the next may come."""
        seconds = self._rate.wait(client_of(request.scope))  # type: ignore[arg-type]
        return 0 if not seconds else max(1, round(seconds / 60))

    async def read(self, trial: str, typed: Mapping[str, str]) -> Written:
        """Read the contact form, after a short look whether mail can go to the address."""
        return await self._in_thread(lambda: self._read(self._taking(trial), typed))

    async def send(self, trial: str, typed: Mapping[str, str], written: Written, language: str, agreed: str) -> Sent:
        """Hand the person over in one transaction. Raises StoreError; then nothing was sent.

        A refusal is tried once more: the same form, pressed twice, may have been committed a moment before.
        """
        found = self._taking(trial)
        try:
            return await self._in_thread(lambda: self._send(found, typed, written, language, agreed))
        except StoreError:
            return await self._in_thread(lambda: self._send(found, typed, written, language, agreed))

    async def subscribe(self, trial: str, key: str, email: str, language: str, agreed: str) -> None:
        """Keep the address and promise the letter that asks to confirm it. Raises StoreError."""
        await self._in_thread(lambda: self._subscribe(self._trial(trial), key, email, language, agreed))

    def _trial(self, trial: str) -> Trial:
        if trial not in self._library.trials:
            raise ProblemError(404, "not-found", "There is nothing here")
        return self._library.trial(trial)

    def _taking(self, trial: str) -> Trial:
        found = self._trial(trial)
        with self._store.read() as unit:
            taking = unit.versions.takes_people(trial, found.content_hash)
        if found.entry.over or not taking:
            raise ProblemError(404, "not-found", "This study takes no one now")
        return found

    def _read(self, trial: Trial, typed: Mapping[str, str]) -> Written:
        address = normal_email(typed.get("email", ""))
        if self._mail is not None and address is not None:
            self._mail.look_up(address.rpartition("@")[2])
        refused = self._mail.refused if self._mail is not None else lambda _: False
        return read_form(typed, region=only_country(trial), refused=refused)

    def _send(self, trial: Trial, typed: Mapping[str, str], written: Written, language: str, agreed: str) -> Sent:
        centre = trial.centre(typed.get("centre", ""))
        if centre is None or not centre.open:
            centre = trial.open_centres[0] if len(trial.open_centres) == 1 else None
        copy = typed.get("copy") == "yes" and "email" in written.values
        now = self._clock()
        with self._store.unit() as unit:
            handed = hand_over_form(
                unit,
                trial,
                written.values,
                key=typed["key"],
                language=language,
                agreed=agreed,
                at=now,
                centre=centre,
                copy=copy,
                carer=typed.get("carer") == "yes",
            )
            lead = unit.leads.get(handed.lead)
            code = "" if lead is None else unit.tickets.issue(lead.conversation, "data", now + _DATA_FOR)
        address = trial.entry.contact.email if centre is None else centre.contact.email
        return Sent(handed.reference, code, copy, local=not address)

    def _subscribe(self, trial: Trial, key: str, email: str, language: str, agreed: str) -> None:
        with self._store.unit() as unit:
            subscribe_from_page(unit, trial, key=key, email=email, language=language, agreed=agreed, at=self._clock())

    async def _in_thread(self, work: Callable[[], _T]) -> _T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)


def _page(text: str, status: int = _OK) -> Response[str]:
    return Response(text, media_type=MediaType.HTML, status_code=status)


def _key(typed: Mapping[str, str], site: Site) -> str:
    """Return the key a form came with; a form without one (or with nonsense) gets a fresh one."""
    key = typed.get("key", "")
    return key if 0 < len(key) <= _LONGEST_KEY else site.new_key()


@get("/trials/{trial:str}/contact", media_type=MediaType.HTML, include_in_schema=False)
async def show_contact(site: Given[Site], trial: FromPath[str], request: AnyRequest) -> Response[str]:
    """Show the contact form alone."""
    return _page(site.about(trial, "contact", Wanted.of(request), form=Form(site.new_key())))


@post("/trials/{trial:str}/contact", media_type=MediaType.HTML, include_in_schema=False, status_code=_OK)
async def do_contact(
    site: Given[Site], asking: Given[Asking], trial: FromPath[str], request: AnyRequest
) -> Response[str]:
    """Hand the person over, or show the form again with what is wrong and what was typed."""
    typed = await read_fields(request)
    typed["key"] = _key(typed, site)
    wanted = Wanted.of(request)
    texts = site.texts_about(trial, wanted)
    words, language = texts.of("contact_form"), texts.language
    agreed = words["agree"].replace("{team}", site.team(trial, language))

    def again(status: int, problems: Mapping[str, str], notice: str = "", doubted: Any = None) -> Response[str]:
        form = Form(typed["key"], typed, problems, doubted or {}, notice)
        return _page(site.about(trial, "contact", wanted, form=form), status)

    written = await asking.read(trial, typed)
    problems = {name: words[key] for name, key in written.problems.items()}
    if typed.get("agree") != "yes":
        problems["agree"] = words["agree_wrong"]
    if problems:
        return again(_WRONG, problems, doubted=written.doubted)
    if minutes := asking.wait(request):
        return again(_FAST, {}, words["too_fast"].replace("{minutes}", str(minutes)))
    try:
        sent = await asking.send(trial, typed, written, language, agreed)
    except StoreError:
        return again(_TROUBLE, {}, words["trouble"])
    said = words["sent_local" if sent.local else "sent_text"].replace("{team}", site.team(trial, language))
    more = {"said": said, "reference": sent.reference, "copy": sent.copy, "code": sent.code}
    return _page(site.about(trial, "contact_sent", wanted, **more))


@get("/trials/{trial:str}/news", media_type=MediaType.HTML, include_in_schema=False)
async def show_news(site: Given[Site], trial: FromPath[str], request: AnyRequest) -> Response[str]:
    """Show the form for news of other studies alone."""
    return _page(site.about(trial, "news", Wanted.of(request), news=Form(site.new_key()), sent=False))


@post("/trials/{trial:str}/news", media_type=MediaType.HTML, include_in_schema=False, status_code=_OK)
async def do_news(site: Given[Site], asking: Given[Asking], trial: FromPath[str], request: AnyRequest) -> Response[str]:
    """Ask whoever reads an address's mail whether they want to hear of other studies.

    The answer is the same whether or not the address is known, so nobody learns who subscribed.
    """
    typed = await read_fields(request)
    wanted = Wanted.of(request)
    texts = site.texts_about(trial, wanted)
    key, words = _key(typed, site), texts.of("contact_form")

    def again(status: int, problem: str = "", notice: str = "") -> Response[str]:
        form = Form(key, typed, {"address": problem} if problem else {}, {}, notice)
        return _page(site.about(trial, "news", wanted, news=form, sent=False), status)

    address = normal_email(typed.get("address", ""))
    if address is None:
        return again(_WRONG, words["contact_problem_email"])
    if minutes := asking.wait(request):
        return again(_FAST, notice=words["too_fast"].replace("{minutes}", str(minutes)))
    agreed = texts.of("news")["text"].replace("{condition}", site.condition(trial, texts.language))
    try:
        await asking.subscribe(trial, key, address, texts.language, agreed)
    except StoreError:
        return again(_TROUBLE, notice=words["trouble"])
    return _page(site.about(trial, "news", wanted, news=Form(key), sent=True))


ROUTES = (show_contact, do_contact, show_news, do_news)
