"""Conversations over HTTP: start, say, read back, delete."""

from dataclasses import asdict
from typing import Any, cast

from litestar import Controller, Response, delete, get, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromQuery

from prescreen.content import Library
from prescreen.interview.showing import PATHS
from web.api.bodies import AnyRequest, read_body
from web.api.schemas import (
    AnswerList,
    Erased,
    ListedAnswer,
    NewConversation,
    NewMessage,
    NewResume,
    NewTicket,
    OpeningOperation,
    ResumingOperation,
    Saved,
    SayingOperation,
    Started,
    Ticket,
    TicketOperation,
    TurnReply,
)
from web.exchange import Incoming
from web.front import client_of
from web.given import Given
from web.limits import Buckets, Limits
from web.normalise import normalise
from web.own_pages import OwnPages
from web.problems import MEDIA_TYPE, ProblemBody, ProblemError, too_many, unauthorised, unprocessable
from web.saving import Saving
from web.turns import Turns

_RESERVED_CHANNELS = frozenset({"canary"})
_LAST_CURSOR = 2**53


def _error(description: str) -> ResponseSpec:
    return ResponseSpec(ProblemBody, generate_examples=False, description=description, media_type=MEDIA_TYPE)


_COMMON = {
    429: _error("Too many requests; see Retry-After"),
    503: _error("The message is kept; send the same request again"),
}
_BODY = {
    400: _error("Not JSON, or a header is missing"),
    413: _error("The body is too large"),
    415: _error("The body is not JSON"),
    422: _error("The body cannot be used"),
}
_TOKEN = {401: _error("No such conversation")}


class Conversations(Controller):
    """The conversations of the gateway."""

    path = "/api/conversations"
    tags = ("conversations",)

    @post(
        "/",
        summary="Start a conversation",
        operation_class=OpeningOperation,
        responses={**_BODY, **_COMMON},
    )
    async def start(
        self,
        request: AnyRequest,
        turns: Given[Turns],
        library: Given[Library],
        limits: Given[Limits],
        newcomers: Given[Buckets],
    ) -> Response[Started]:
        """Start a conversation about a trial. The bearer token in the answer is shown once."""
        wait = newcomers.wait(client_of(request.scope))  # type: ignore[arg-type]
        if wait:
            raise too_many(wait, "This client starts too many conversations.")
        asked = await read_body(request, NewConversation, limits)
        if asked.trial not in library.trials:
            raise unprocessable("unknown-trial", "There is no such trial", "GET / lists the trials.")
        channel = asked.channel or "web"
        if channel in _RESERVED_CHANNELS:
            raise unprocessable("wrong-shape", "This channel is reserved")
        conversation, token, reply = await turns.open(asked.trial, _language(asked.language), channel)
        body: dict[str, Any] = {"conversation": conversation, "token": token, **reply.body()}
        return Response(cast("Started", body), status_code=201)

    @post(
        "/resume",
        summary="Go on by the link of a reminder, or by a code",
        status_code=200,
        operation_class=ResumingOperation,
        responses={**_BODY, 410: _error("The link opens nothing any more"), **_COMMON},
    )
    async def resume(
        self,
        request: AnyRequest,
        turns: Given[Turns],
        limits: Given[Limits],
        returners: Given[Buckets],
    ) -> Started:
        """Exchange a reminder's secret or a code for a fresh bearer token; earlier tokens open nothing any more.

        A code's answer holds all that was said, the person's own messages too.
        """
        wait = returners.wait(client_of(request.scope))  # type: ignore[arg-type]
        if wait:
            raise too_many(wait, "This client opens too many conversations.")
        asked = await read_body(request, NewResume, limits)
        if (asked.secret is None) == (asked.code is None):
            raise unprocessable("wrong-shape", "Send exactly one of secret and code")
        if asked.code is not None:
            conversation, token, reply = await turns.reopen(asked.code)
        else:
            conversation, token, reply = await turns.resume(str(asked.secret))
        return cast("Started", {"conversation": conversation, "token": token, **reply.body()})

    @post(
        "/current/messages",
        summary="Say something",
        status_code=200,
        operation_class=SayingOperation,
        responses={**_BODY, **_TOKEN, 409: _error("The choice belongs to an earlier question"), **_COMMON},
    )
    async def say(self, request: AnyRequest, turns: Given[Turns], limits: Given[Limits]) -> TurnReply:
        """Say something and get the reply. Sending the same Idempotency-Key again gets the same reply."""
        token = _token(request)
        key = _key(request, limits)
        said = await read_body(request, NewMessage, limits)
        reply = await turns.say(token, _incoming(key, said, limits))
        return cast("TurnReply", reply.body())

    @get(
        "/current/messages",
        summary="Read what was said",
        responses={**_TOKEN, 422: _error("The cursor cannot be used"), **_COMMON},
    )
    async def read(
        self,
        request: AnyRequest,
        turns: Given[Turns],
        after: FromQuery[str] = "0",
        own: FromQuery[str] = "false",
    ) -> TurnReply:
        """Return the assistant's messages after a cursor; with `own=true` the person's own messages too."""
        if not (after.isascii() and after.isdigit()) or int(after[:17]) > _LAST_CURSOR:
            raise unprocessable("wrong-cursor", "The cursor must be a number from an earlier answer")
        reply = await turns.since(_token(request), int(after[:17]), own=own == "true")
        return cast("TurnReply", reply.body())

    @post(
        "/current/tickets",
        summary="Get a code for one of the person's own pages",
        status_code=201,
        operation_class=TicketOperation,
        responses={**_BODY, **_TOKEN, **_COMMON},
    )
    async def ticket(self, request: AnyRequest, own_pages: Given[OwnPages], limits: Given[Limits]) -> Ticket:
        """Return a code that opens the page once, within half an hour: it goes into the body of a POST to that page."""
        token = _token(request)
        asked = await read_body(request, NewTicket, limits)
        return {"code": await own_pages.ticket(token, asked.opens), "path": PATHS[asked.opens]}

    @post(
        "/current/code",
        summary="Get a code to go on later",
        status_code=201,
        responses={**_TOKEN, **_COMMON},
    )
    async def save(self, request: AnyRequest, turns: Given[Turns], saving: Given[Saving]) -> Saved:
        """Return a code that opens the conversation on any device; an earlier code opens nothing any more."""
        until = saving.until()
        return {"code": await turns.save(_token(request), until), "until": until.isoformat()}

    @get("/current/answers", summary="List the answers", responses={**_TOKEN, **_COMMON})
    async def answers(self, request: AnyRequest, own_pages: Given[OwnPages]) -> AnswerList:
        """Return the answers that count now, in words; the words of very private ones are left out."""
        found = await own_pages.answers(_token(request))
        return {"answers": [cast("ListedAnswer", asdict(each)) for each in found]}

    @get("/current/export", summary="Get everything that is held", responses={**_TOKEN, **_COMMON})
    async def export(self, request: AnyRequest, own_pages: Given[OwnPages]) -> dict[str, Any]:
        """Return everything held about the person as one JSON object, schema `prescreen.export/1`."""
        return await own_pages.export(_token(request))

    @delete("/current", summary="Delete everything", status_code=200, responses={**_TOKEN, **_COMMON})
    async def erase(self, request: AnyRequest, turns: Given[Turns]) -> Erased:
        """Delete the conversation with everything in it; its token is worthless afterwards. Returns the receipt."""
        return {"receipt": await turns.erase(_token(request))}


def _token(request: AnyRequest) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    token = token.strip()
    if scheme.lower() != "bearer" or not token.isascii() or not 20 <= len(token) <= 200:
        raise unauthorised()
    return token


def _key(request: AnyRequest, limits: Limits) -> str:
    key = request.headers.get("idempotency-key", "").strip()
    if not key:
        raise ProblemError(
            400, "no-key", "The header Idempotency-Key is missing", "Send a fresh random value with each message."
        )
    if len(key) > limits.key_characters:
        raise ProblemError(400, "no-key", "The header Idempotency-Key is too long")
    return key


def _incoming(key: str, said: NewMessage, limits: Limits) -> Incoming:
    given = [name for name in ("text", "choice", "choices", "wish") if getattr(said, name) is not None]
    if len(given) != 1:
        raise unprocessable("wrong-shape", "Send exactly one of text, choice, choices and wish")
    if said.wish is not None:
        return Incoming(key, "wish", choices=(normalise(said.wish),))
    if said.text is None:
        choices = tuple(dict.fromkeys(said.choices if said.choice is None else [said.choice]))  # type: ignore[arg-type]
        if not 1 <= len(choices) <= limits.choices or any(not each or len(each) > limits.choices for each in choices):
            raise unprocessable("wrong-shape", "Send the ids of one or more choices")
        return Incoming(key, "choice", choices=tuple(normalise(each) for each in choices))
    text = normalise(said.text)
    if not text:
        raise unprocessable("empty-text", "The message is empty", "Please write an answer, or choose one.")
    if len(text) > limits.text_characters:
        raise unprocessable(
            "text-too-long",
            "The message is too long",
            f"A message may have up to {limits.text_characters:,} characters; this one has {len(text):,}.",
            limit=limits.text_characters,
        )
    return Incoming(key, "text", text)


def _language(wanted: str | None) -> str:
    return (wanted or "en").replace("_", "-").partition("-")[0].lower() or "en"
