"""Private notes on a trial's page, once somebody shares them: kept sealed behind a link and a passcode.

Until then they are in the reader's browser alone. The link's secret stands behind its `#`, so no server and no log sees
it before the reader posts it with the passcode; whoever shared gets another secret, which takes the link back.
"""

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from litestar import MediaType, Request, Response, get, post
from litestar.params import FromPath
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from prescreen.store import Passcode, Refused, Shared, Store, open_shared
from web.api.bodies import read_body
from web.forms import Form, read_fields
from web.front import client_of
from web.given import Given
from web.limits import Buckets, Limits
from web.normalise import normalise
from web.pages import day_in_words
from web.problems import too_many, unprocessable
from web.site import Site, Wanted

PURPOSE = "notes"
MOST = 60
_T = TypeVar("_T")
_WRONG, _FAST = 403, 429
AnyRequest = Request[Any, Any, Any]


class Note(BaseModel):
    """A note: the words it is about, what stands before them (to find them again), and what was noted."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    quote: str = Field(min_length=1, max_length=1_000)
    before: str = Field(default="", max_length=100)
    note: str = Field(min_length=1, max_length=2_000)


class Sharing(BaseModel):
    """What somebody shares: the notes of one trial's page, in the order they stand there."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    notes: tuple[Note, ...] = Field(min_length=1, max_length=MOST)


class Unsharing(BaseModel):
    """What takes a link back."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    revoke: str = Field(min_length=1, max_length=200)


@dataclass(frozen=True, slots=True)
class Opening:
    """What a reader typed, and what became of it: notes, or why there are none."""

    secret: str = ""
    notes: tuple[Note, ...] = ()
    until: str = ""
    problem: str = ""


class Notes:
    """The gateway's work for shared notes."""

    def __init__(self, store: Store, threads: Executor, clock: Callable[[], datetime], rate: Buckets) -> None:
        self._store = store
        self._threads = threads
        self._clock = clock
        self._rate = rate

    def wait(self, request: AnyRequest) -> float:
        """Take one of a client's calls; return 0, or the seconds until the next may come."""
        return self._rate.wait(client_of(request.scope))  # type: ignore[arg-type]

    async def share(self, trial: str, notes: tuple[Note, ...]) -> dict[str, str]:
        """Keep notes; return what whoever shared them needs: the link's secret, passcode, revoke, until."""
        return await self._in_thread(lambda: self._share(trial, notes))

    async def open(self, trial: str, secret: str, passcode: str) -> Shared | Refused:
        """Open the notes of a trial's page."""
        opened = await self._in_thread(lambda: open_shared(self._store.unit, secret, passcode, PURPOSE, self._clock()))
        return Refused(0) if isinstance(opened, Shared) and opened.content["trial"] != trial else opened

    async def take_back(self, revoke: str) -> None:
        """Take a link back; doing it twice changes nothing."""
        await self._in_thread(lambda: self._take_back(revoke))

    def _share(self, trial: str, notes: tuple[Note, ...]) -> dict[str, str]:
        passcode = Passcode.fresh()
        content = {"trial": trial, "notes": [note.model_dump() for note in notes]}
        with self._store.unit() as unit:
            issued = unit.shared_links.issue(PURPOSE, content, self._clock(), passcode=passcode)
        return {
            "secret": issued.secret,
            "passcode": issued.passcode,
            "revoke": issued.revoke,
            "until": issued.until.date().isoformat(),
        }

    def _take_back(self, revoke: str) -> bool:
        with self._store.unit() as unit:
            return unit.shared_links.revoke_with(revoke, PURPOSE, self._clock())

    async def _in_thread(self, work: Callable[[], _T]) -> _T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)


def _cleaned(notes: tuple[Note, ...]) -> tuple[Note, ...]:
    """Make what is shared safe. Raises ProblemError 422 for a note of which nothing is left."""
    try:
        return tuple(Note(**{name: normalise(text) for name, text in note.model_dump().items()}) for note in notes)
    except ValidationError:
        raise unprocessable("empty-note", "A note needs words of the page and a text") from None


@post("/api/trials/{trial:str}/notes", include_in_schema=False)
async def share_notes(
    site: Given[Site], notes: Given[Notes], limits: Given[Limits], trial: FromPath[str], request: AnyRequest
) -> Response[dict[str, str]]:
    """Share the notes of a trial's page: `{"notes": [{"quote", "before", "note"}]}`."""
    texts = site.texts_about(trial, Wanted.of(request))
    if wait := notes.wait(request):
        raise too_many(wait, "Too many notes are shared from here.")
    wanted = await read_body(request, Sharing, limits)
    made = await notes.share(trial, _cleaned(wanted.notes))
    day = day_in_words(datetime.fromisoformat(made["until"]).date(), texts.of("site"))
    return Response({**made, "until": day}, status_code=201)


@post("/api/trials/{trial:str}/notes/revoke", include_in_schema=False, status_code=204)
async def unshare_notes(
    site: Given[Site], notes: Given[Notes], limits: Given[Limits], trial: FromPath[str], request: AnyRequest
) -> None:
    """Take a link back: `{"revoke"}`. It never says whether there was one."""
    site.texts_about(trial, Wanted())
    if wait := notes.wait(request):
        raise too_many(wait, "Too many links are taken back from here.")
    await notes.take_back((await read_body(request, Unsharing, limits)).revoke)


@get("/trials/{trial:str}/notes", media_type=MediaType.HTML, include_in_schema=False)
async def ask_passcode(site: Given[Site], trial: FromPath[str], request: AnyRequest) -> Response[str]:
    """Ask for the passcode; a script takes the secret out of the address, or the reader pastes it."""
    return _shown(site, trial, request, Opening())


@post("/trials/{trial:str}/notes", media_type=MediaType.HTML, include_in_schema=False, status_code=200)
async def show_notes(
    site: Given[Site], notes: Given[Notes], trial: FromPath[str], request: AnyRequest
) -> Response[str]:
    """Show shared notes to whoever has both the link and the passcode."""
    typed = await read_fields(request)
    texts = site.texts_about(trial, Wanted.of(request))
    words, secret = texts.of("shared"), typed.get("secret", "")
    if notes.wait(request):
        return _shown(site, trial, request, Opening(secret, problem=words["too_fast"]), _FAST)
    opened = await notes.open(trial, secret, typed.get("passcode", ""))
    if isinstance(opened, Refused):
        problem = words["wrong"].replace("{tries}", str(opened.tries)) if opened.tries else words["gone"]
        return _shown(site, trial, request, Opening(secret, problem=problem), _WRONG)
    until = words["until"].replace("{date}", day_in_words(opened.link.until.date(), texts.of("site")))
    found = tuple(Note(**note) for note in opened.content["notes"])
    return _shown(site, trial, request, Opening(secret, found, until))


def _shown(site: Site, trial: str, request: AnyRequest, opening: Opening, status: int = 200) -> Response[str]:
    wanted = Wanted.of(request)
    words: Mapping[str, str] = site.texts_about(trial, wanted).of("shared")
    forms = {"form": Form(site.new_key()), "news": Form(site.new_key())}
    page = site.about(trial, "shared_notes", wanted, s=words, opening=opening, **forms)
    return Response(page, media_type=MediaType.HTML, status_code=status)


ROUTES = (share_notes, unshare_notes, ask_passcode, show_notes)
