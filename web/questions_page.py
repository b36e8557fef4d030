"""The addresses of the chat without scripts."""

from typing import Any

from litestar import MediaType, Request, Response, get, post
from litestar.params import FromPath

from prescreen.content import Library
from web.embedding import framing
from web.form_chat import FormChat
from web.forms import read_lists
from web.front import client_of
from web.given import Given
from web.limits import Limits
from web.site import Wanted

_MOST_FIELDS = 120


@get("/trials/{trial:str}/questions", media_type=MediaType.HTML, include_in_schema=False)
async def show_welcome(
    form_chat: Given[FormChat], library: Given[Library], trial: FromPath[str], request: Request[Any, Any, Any]
) -> Response[str]:
    """Show where the questions start."""
    return _page(form_chat.welcome(trial, Wanted.of(request)), library, trial)


@post("/trials/{trial:str}/questions", status_code=200, media_type=MediaType.HTML, include_in_schema=False)
async def take_answer(
    form_chat: Given[FormChat],
    library: Given[Library],
    limits: Given[Limits],
    trial: FromPath[str],
    request: Request[Any, Any, Any],
) -> Response[str]:
    """Take an answer and show the next question."""
    form = await read_lists(request, longest=limits.body_bytes, most=_MOST_FIELDS)
    page = await form_chat.answer(trial, form, Wanted.of(request), client_of(request.scope))  # type: ignore[arg-type]
    return _page(page, library, trial)


def _page(content: str, library: Library, trial: str) -> Response[str]:
    return Response(content, media_type=MediaType.HTML, headers=framing(library.trial(trial).entry.embed_on))


ROUTES = (show_welcome, take_answer)
