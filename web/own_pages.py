"""A person's own pages over HTTP. Codes and choices come in the body of a POST; the pages work without scripts."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from concurrent.futures import Executor
from datetime import datetime
from functools import partial
from typing import Any, ParamSpec, TypeVar
from urllib.parse import parse_qs

from litestar import MediaType, Request, Response, get, post

from prescreen.content import Library
from prescreen.content.models import FALLBACK_LANGUAGE
from prescreen.facts.dates import parse_date
from prescreen.interview.answer_list import ListedAnswer
from prescreen.interview.held import Held
from prescreen.interview.speech import Speech
from web.given import Given
from web.own import Own
from web.problems import ProblemError
from web.site import Site, Wanted
from web.turns import Turns

_P = ParamSpec("_P")
_R = TypeVar("_R")
AnyRequest = Request[Any, Any, Any]
_LONGEST_BODY = 4096


class OwnPages:
    """Renders a person's own pages in their language."""

    def __init__(self, own: Own, site: Site, library: Library, threads: Executor) -> None:
        self._own = own
        self._site = site
        self._library = library
        self._threads = threads

    def ask_code(self, page: str, wanted: Wanted, *, wrong: bool = False) -> str:
        """Return the page that asks for the code of a page."""
        return self._render("own_code", wanted, page=page, wrong=wrong)

    async def sheet(self, form: dict[str, str], wanted: Wanted) -> str:
        """Return the sheet for the doctor that a code opens; without a good code, the page that asks for one."""
        opened = await self._call(self._own.open, form.get("code", ""), "sheet")
        if opened is None:
            return self.ask_code("sheet", wanted, wrong="code" in form)
        shown = form.get("answers") == "yes"
        sheet = await self._call(self._own.sheet, opened.held, with_answers=shown)
        return self._render("sheet", _language(opened.held), sheet=sheet, code=opened.code, shown=shown)

    async def data(self, form: dict[str, str], wanted: Wanted) -> str:
        """Return the list of everything that is held."""
        opened = await self._call(self._own.open, form.get("code", ""), "data")
        if opened is None:
            return self.ask_code("my-data", wanted, wrong="code" in form)
        held = opened.held
        return self._render("data", _language(held), held=held, file=self._own.file(held), code=opened.code)

    async def file(self, form: dict[str, str]) -> bytes | None:
        """Return the same as a file."""
        opened = await self._call(self._own.open, form.get("code", ""), "data")
        if opened is None:
            return None
        return json.dumps(self._own.file(opened.held), ensure_ascii=False, indent=1).encode()

    async def erase(self, form: dict[str, str], wanted: Wanted) -> tuple[str, str]:
        """Delete everything; return the page that gives the receipt, and the conversation that is gone, or ""."""
        gone = await self._call(self._own.erase, form.get("code", ""))
        if gone is None:
            return self.ask_code("my-data", wanted, wrong="code" in form), ""
        language = Wanted((gone.language,))
        key = "erased_and_told" if gone.erasure.told else "erased"
        said = self._speech(language).say(key, receipt=gone.erasure.receipt)
        return self._render("receipt", language, found=said, asked=False), gone.conversation

    async def ticket(self, token: str, purpose: str) -> str:
        """Return a code that opens one of the pages once; raises UnknownTokenError."""
        return await self._call(self._own.ticket, token, purpose)

    async def export(self, token: str) -> dict[str, Any]:
        """Return everything that is held about the token's person; raises UnknownTokenError."""
        return await self._call(self._own.export, token)

    async def answers(self, token: str) -> list[ListedAnswer]:
        """Return the answers of the token's person; raises UnknownTokenError."""
        return await self._call(self._own.answers, token)

    async def receipt(self, form: dict[str, str], wanted: Wanted) -> str:
        """Return the page that checks a receipt, with the day if one was typed."""
        number = form.get("number", "")
        found = await self._call(self._own.erased_on, number) if number else None
        speech = self._speech(wanted)
        said = None if found is None else _deleted(speech, found)
        return self._render("receipt", wanted, found=said, asked=bool(number))

    async def _call(self, work: Callable[_P, _R], *args: _P.args, **kwargs: _P.kwargs) -> _R:
        return await asyncio.get_running_loop().run_in_executor(self._threads, partial(work, *args, **kwargs))

    def _speech(self, wanted: Wanted) -> Speech:
        spoken = self._library.wording.languages
        language = next((code for code in wanted.codes if code in spoken), FALLBACK_LANGUAGE)
        return Speech(self._library.wording, language, self._library.facts)

    def _render(self, name: str, wanted: Wanted, **values: Any) -> str:
        speech = self._speech(wanted)
        return self._site.own(name, speech.language, say=speech.say, day=_day(speech), **values)


def _deleted(speech: Speech, at: datetime) -> str:
    return speech.say("receipt_found", date=speech.date(at.date()))


def _day(speech: Speech) -> Callable[[str], str]:
    return lambda at: speech.date(parse_date(at[:10]).earliest)


def _language(held: Held) -> Wanted:
    return Wanted((held.speech.language,))


async def _form(request: AnyRequest) -> dict[str, str]:
    """Return what was posted. Raises ProblemError 400, 413 or 415, and repeats none of it."""
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/x-www-form-urlencoded":
        raise ProblemError(415, "not-a-form", "Please send the form of this page")
    raw = await request.body()
    if len(raw) > _LONGEST_BODY:
        raise ProblemError(413, "too-large", "The request is too large")
    try:
        found = parse_qs(raw.decode("ascii"), max_num_fields=8, errors="replace")
    except ValueError:
        raise ProblemError(400, "not-a-form", "The form cannot be read") from None
    return {name: values[-1] for name, values in found.items()}


@get("/sheet", media_type=MediaType.HTML, include_in_schema=False)
async def ask_for_sheet(own_pages: Given[OwnPages], request: AnyRequest) -> str:
    """Ask for the code that opens the sheet."""
    return own_pages.ask_code("sheet", Wanted.of(request))


@post("/sheet", status_code=200, media_type=MediaType.HTML, include_in_schema=False)
async def show_sheet(own_pages: Given[OwnPages], request: AnyRequest) -> str:
    """Show the sheet for the person's doctor."""
    return await own_pages.sheet(await _form(request), Wanted.of(request))


@get("/my-data", media_type=MediaType.HTML, include_in_schema=False)
async def ask_for_data(own_pages: Given[OwnPages], request: AnyRequest) -> str:
    """Ask for the code that opens the list of what is held."""
    return own_pages.ask_code("my-data", Wanted.of(request))


@post("/my-data", status_code=200, media_type=MediaType.HTML, include_in_schema=False)
async def show_data(own_pages: Given[OwnPages], request: AnyRequest) -> str:
    """Show everything that is held about the person."""
    return await own_pages.data(await _form(request), Wanted.of(request))


@post("/my-data/file", status_code=200, include_in_schema=False)
async def save_data(own_pages: Given[OwnPages], request: AnyRequest) -> Response[bytes]:
    """Give the same as a JSON file."""
    found = await own_pages.file(await _form(request))
    if found is None:
        return Response(
            own_pages.ask_code("my-data", Wanted.of(request), wrong=True).encode(),
            media_type="text/html; charset=utf-8",
        )
    headers = {"content-disposition": 'attachment; filename="my-data.json"'}
    return Response(found, media_type="application/json", headers=headers)


@post("/my-data/delete", status_code=200, media_type=MediaType.HTML, include_in_schema=False)
async def delete_data(own_pages: Given[OwnPages], turns: Given[Turns], request: AnyRequest) -> str:
    """Delete everything that is held about the person, and give the receipt."""
    page, conversation = await own_pages.erase(await _form(request), Wanted.of(request))
    if conversation:
        await turns.forget(conversation)
    return page


@get("/receipt", media_type=MediaType.HTML, include_in_schema=False)
async def ask_for_receipt(own_pages: Given[OwnPages], request: AnyRequest) -> str:
    """Ask for the number of a receipt."""
    return await own_pages.receipt({}, Wanted.of(request))


@post("/receipt", status_code=200, media_type=MediaType.HTML, include_in_schema=False)
async def show_receipt(own_pages: Given[OwnPages], request: AnyRequest) -> str:
    """Say when the data behind a receipt were deleted."""
    return await own_pages.receipt(await _form(request), Wanted.of(request))


ROUTES = (ask_for_sheet, show_sheet, ask_for_data, show_data, save_data, delete_data, ask_for_receipt, show_receipt)
