"""The local outbox over HTTP: what would have been mailed, for whoever has the password of this installation."""

import base64
import binascii
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from litestar import MediaType, Request, Response, get
from litestar.params import FromPath

from prescreen.handoff.mail import style_of_letters
from web.front import policy_with_style
from web.given import Given
from web.mails import MailFolder
from web.problems import ProblemError
from web.site import Site, Wanted

USER = "outbox"
_CHALLENGE = {"www-authenticate": 'Basic realm="outbox", charset="UTF-8"'}


@dataclass(frozen=True, slots=True)
class OutboxDoor:
    """Opens the outbox page. Without a password it stays shut: with a mail server there is nothing to show."""

    folder: Path = Path()
    password: str = field(default="", repr=False)

    def open(self, request: Request[Any, Any, Any]) -> MailFolder:
        """Return the mails for who knows the password. Raises ProblemError: 404 without a page, 401 without it."""
        if not self.password:
            raise ProblemError(404, "not-found", "There is nothing here")
        if not secrets.compare_digest(_password(request.headers.get("authorization", "")), self.password.encode()):
            raise ProblemError(401, "unauthorised", "The outbox needs its password", headers=_CHALLENGE)
        return MailFolder(self.folder)


def _password(header: str) -> bytes:
    scheme, _, given = header.partition(" ")
    if scheme.lower() != "basic":
        return b""
    try:
        user, _, password = base64.b64decode(given.strip(), validate=True).partition(b":")
    except (binascii.Error, ValueError):
        return b""
    return password if user == USER.encode() else b""


def letter_policy() -> str:
    """The pages' policy, and the one style sheet that our letters have."""
    return policy_with_style(style_of_letters())


@get("/outbox", media_type=MediaType.HTML, include_in_schema=False, sync_to_thread=True)
def show_outbox(site: Given[Site], outbox_door: Given[OutboxDoor], request: Request[Any, Any, Any]) -> str:
    """List the mails of the local folder."""
    mails = outbox_door.open(request).newest()
    return site.page("outbox", Wanted.of(request), mails=mails)


@get("/outbox/{name:str}", include_in_schema=False, sync_to_thread=True)
def show_mail(
    site: Given[Site], outbox_door: Given[OutboxDoor], name: FromPath[str], request: Request[Any, Any, Any]
) -> Response[str]:
    """Show one mail: its text, and its HTML in a frame that can do nothing."""
    mail = outbox_door.open(request).mail(name)
    if mail is None:
        raise ProblemError(404, "not-found", "There is nothing here")
    page = site.page("mail", Wanted.of(request), mail=mail, outbox=site.texts_of("outbox", Wanted.of(request)))
    return Response(page, media_type=MediaType.HTML, headers={"content-security-policy": letter_policy()})


OUTBOX_ROUTES = (show_outbox, show_mail)
