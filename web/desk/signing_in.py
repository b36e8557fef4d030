"""The pages of signing in: name and password, a password of one's own, the second factor."""

from __future__ import annotations

import base64
import hashlib
import hmac
import io
from typing import cast

import segno
from litestar import Response

from prescreen.desk.factors import address
from prescreen.desk.passwords import mistake_in
from prescreen.desk.signing_in import NotOpened, Opened, SigningIn
from prescreen.store import Account, DeskSession, new_token
from web.desk.desk import Desk
from web.desk.doors import ROOT, act, page
from web.desk.paths import towards, wanted
from web.desk.provider import Provider
from web.desk.visit import AnyRequest, Caller, csrf_token
from web.front import Scope, client_of
from web.given import Given
from web.limits import Buckets
from web.problems import too_many


@page("/sign-in", needs=None, stage="anyone")
def show_sign_in(
    desk: Given[Desk], caller: Given[Caller], provider: Given[Provider], request: AnyRequest
) -> Response[str]:
    """Show the form for name and password; who is signed in already goes on."""
    asked = request.query_params.get("next", "")
    if caller.session is not None:
        return desk.goto(_next_step(caller.session, asked))
    secret = caller.secret or new_token()
    said = "You are signed out." if "left" in request.query_params else ""
    response = desk.plain(
        "sign_in", csrf=csrf_token(secret), next=wanted(asked), name="", wrong="", said=said, provider=provider.name
    )
    if not caller.secret:
        desk.cookies.keep(response, desk.cookies.form, secret)
    return response


@act("/sign-in", needs=None, stage="anyone")
def sign_in(
    desk: Given[Desk],
    caller: Given[Caller],
    signing_in: Given[SigningIn],
    sign_in_rate: Given[Buckets],
    provider: Given[Provider],
    request: AnyRequest,
) -> Response[str]:
    """Check name and password."""
    asked = caller.form.text("next")
    if caller.session is not None:
        return desk.goto(_next_step(caller.session, asked))
    if wait := sign_in_rate.wait(client_of(cast("Scope", request.scope))):
        raise too_many(wait, "Please wait a moment and try again.")
    name = caller.form.text("name")
    done = signing_in.with_password(name, caller.form.get("password", ""), caller.now)
    if isinstance(done, NotOpened):
        return desk.plain(
            "sign_in",
            status=429 if done.wait else 422,
            csrf=caller.csrf,
            next=wanted(asked),
            name=name,
            wrong=done.said,
            said="",
            provider=provider.name,
        )
    with desk.reading() as unit:
        session = unit.sessions.of(done.secret)
    step = ROOT if session is None else _next_step(session, asked)
    return _with_session(desk, desk.goto(step), done)


@page("/password", needs=None, stage="password")
def show_password(desk: Given[Desk], caller: Given[Caller], request: AnyRequest) -> Response[str]:
    """Ask for a password of one's own."""
    return desk.plain("password", csrf=caller.csrf, next=wanted(request.query_params.get("next", "")), wrong="")


@act("/password", needs=None, stage="password")
def choose_password(desk: Given[Desk], caller: Given[Caller], signing_in: Given[SigningIn]) -> Response[str]:
    """Keep a password of one's own."""
    session, account = _on_the_way(caller)
    password, asked = caller.form.get("password", ""), caller.form.text("next")
    wrong = mistake_in(password, account.name, account.full_name)
    if not wrong and password != caller.form.get("again", ""):
        wrong = "The two are not the same. Please type it twice alike."
    if wrong:
        return desk.plain("password", status=422, csrf=caller.csrf, next=wanted(asked), wrong=wrong)
    done = signing_in.choose_password(session, account, password, caller.now)
    return _with_session(desk, desk.goto(towards("second-factor", asked)), done)


@page("/second-factor", needs=None, stage="second")
def show_second_factor(desk: Given[Desk], caller: Given[Caller], request: AnyRequest) -> Response[str]:
    """Ask for the second factor, or set it up."""
    return _second_factor(desk, caller, wanted(request.query_params.get("next", "")))


@act("/second-factor", needs=None, stage="second")
def check_second_factor(desk: Given[Desk], caller: Given[Caller], signing_in: Given[SigningIn]) -> Response[str]:
    """Check the second factor; where it is set up, keep it and show the recovery codes."""
    session, account = _on_the_way(caller)
    code, asked = caller.form.text("code"), wanted(caller.form.text("next"))
    if account.has_second_factor:
        done = signing_in.with_second_factor(session, account, code, caller.now)
    else:
        done = signing_in.set_up(session, account, secret_of(caller.secret), code, caller.now)
    if isinstance(done, NotOpened):
        return _second_factor(desk, caller, asked, wrong=done.said, status=422)
    if done.codes:
        return _with_session(desk, desk.plain("recovery_codes", codes=done.codes, next=asked), done)
    return _with_session(desk, desk.goto(asked), done)


@page("/second-factor/picture.svg", needs=None, stage="second", media_type="image/svg+xml")
def show_picture(caller: Given[Caller]) -> Response[bytes]:
    """Show what an authenticator scans. It is drawn for this session alone, and no longer than until it is set up."""
    _, account = _on_the_way(caller)
    secret = "" if account.has_second_factor else secret_of(caller.secret)
    return Response(picture(secret, account.name), media_type="image/svg+xml")


def secret_of(session_secret: str) -> str:
    """Return the second factor's secret that a session offers: the same until it is taken, and kept nowhere before."""
    raw = hmac.digest(session_secret.encode(), b"prescreen/desk/second-factor", hashlib.sha256)
    return base64.b32encode(raw[:20]).decode()


def picture(secret: str, name: str) -> bytes:
    """Return the picture (SVG) with the address of a secret; without a secret it leads nowhere."""
    drawn = io.BytesIO()
    segno.make(address(secret, name) if secret else ROOT, error="m").save(drawn, kind="svg", scale=4, border=2)
    return drawn.getvalue()


def _second_factor(desk: Desk, caller: Caller, asked: str, *, wrong: str = "", status: int = 200) -> Response[str]:
    _, account = _on_the_way(caller)
    secret = "" if account.has_second_factor else secret_of(caller.secret)
    groups = " ".join(secret[i : i + 4] for i in range(0, len(secret), 4))
    return desk.plain(
        "second_factor",
        status=status,
        csrf=caller.csrf,
        next=asked,
        wrong=wrong,
        secret=groups,
        picture=f"{ROOT}/second-factor/picture.svg",
        action=f"{ROOT}/second-factor",
    )


def _next_step(session: DeskSession, asked: str) -> str:
    match session.stage:
        case "password":
            return towards("password", asked)
        case "second":
            return towards("second-factor", asked)
        case _:
            return wanted(asked)


def _on_the_way(caller: Caller) -> tuple[DeskSession, Account]:
    assert caller.session is not None
    assert caller.account is not None
    return caller.session, caller.account


def _with_session(desk: Desk, response: Response[str], opened: Opened) -> Response[str]:
    """Give the browser the new secret, in place of whatever it had."""
    desk.cookies.keep(response, desk.cookies.session, opened.secret)
    desk.cookies.drop(response, desk.cookies.form)
    return response


ROUTES = (
    show_sign_in,
    sign_in,
    show_password,
    choose_password,
    show_second_factor,
    check_second_factor,
    show_picture,
)
