"""A person's own account: password, second factor, recovery codes, and where they are signed in."""

from __future__ import annotations

from litestar import Response

from prescreen.desk.factors import new_recovery_codes, recovery_hash, step_of
from prescreen.desk.passwords import Passwords, mistake_in
from web.desk.desk import Desk
from web.desk.doors import ROOT, act, page
from web.desk.paths import wanted
from web.desk.signing_in import picture, secret_of
from web.desk.visit import AnyRequest, Caller, Visit
from web.given import Given

_DONE = {
    "everywhere": "You are signed out everywhere else.",
    "one": "That session is ended.",
    "gone": "That session had ended already.",
    "password": "Your password is changed, and you are signed out everywhere else.",
    "second_factor": "Your second factor is changed.",
}
_WRONG_CODE = "This code does not fit the new picture. Scan it, and type the code that the authenticator shows for it."


@page("/me", needs=None)
def show_me(desk: Given[Desk], visit: Given[Visit], request: AnyRequest) -> Response[str]:
    """Show one's own account and its sessions."""
    with desk.reading() as unit:
        sessions = unit.sessions.of_account(visit.account.id)
        codes_left = unit.accounts.recovery_codes_left(visit.account)
    done = _DONE.get(request.query_params.get("done", ""), "")
    return desk.page(visit, "me", sessions=sessions, codes_left=codes_left, done=done)


@act("/sign-out", needs=None)
def sign_out(desk: Given[Desk], visit: Given[Visit]) -> Response[str]:
    """End this session."""
    with desk.writing() as unit:
        unit.sessions.end(visit.session.hash)
        unit.audit.add("session.closed", actor=visit.actor, subject=visit.account.id, at=visit.now, why="signed_out")
    response = desk.goto(f"{ROOT}/sign-in?left=1")
    desk.cookies.drop(response, desk.cookies.session)
    return response


@act("/sign-out-everywhere", needs=None)
def sign_out_everywhere(desk: Given[Desk], visit: Given[Visit]) -> Response[str]:
    """End every session of one's own but this one."""
    with desk.writing() as unit:
        count = unit.sessions.end_all(visit.account.id, but=visit.session.hash)
        unit.audit.add(
            "session.closed", actor=visit.actor, subject=visit.account.id, at=visit.now, why="everywhere", count=count
        )
    return desk.goto(f"{ROOT}/me?done=everywhere")


@act("/me/sessions/end", needs=None)
def end_session(desk: Given[Desk], visit: Given[Visit]) -> Response[str]:
    """End one of one's own sessions; that of anybody else is as if it were not there."""
    which = visit.form.text("session")
    with desk.writing() as unit:
        mine = which in {session.hash for session in unit.sessions.of_account(visit.account.id)}
        if mine:
            unit.sessions.end(which)
            unit.audit.add("session.closed", actor=visit.actor, subject=visit.account.id, at=visit.now, why="one")
    return desk.goto(f"{ROOT}/me?done={'one' if mine else 'gone'}")


@page("/confirm", needs=None, confirmed=True)
def show_confirm(desk: Given[Desk], request: AnyRequest) -> Response[str]:
    """Go on to the page that asked for the second factor: it was shown."""
    return desk.goto(wanted(request.query_params.get("next", "")))


@act("/confirm", needs=None, confirmed=True)
def confirm(desk: Given[Desk], visit: Given[Visit]) -> Response[str]:
    """Go on to the page that asked for the second factor; the guard has checked what was typed."""
    return desk.goto(wanted(visit.form.text("next")))


@page("/me/password", needs=None, confirmed=True)
def show_new_password(desk: Given[Desk], visit: Given[Visit]) -> Response[str]:
    """Ask for another password."""
    return desk.page(visit, "new_password", wrong={})


@act("/me/password", needs=None, confirmed=True)
def change_password(desk: Given[Desk], visit: Given[Visit], passwords: Given[Passwords]) -> Response[str]:
    """Keep another password, and end every other session."""
    password = visit.form.get("password", "")
    wrong: dict[str, str] = {}
    if not passwords.fits(visit.account.password, visit.form.get("present", "")):
        wrong["present"] = "This is not your present password."
    if mistake := mistake_in(password, visit.account.name, visit.account.full_name):
        wrong["password"] = mistake
    elif password != visit.form.get("again", ""):
        wrong["again"] = "The two are not the same. Please type it twice alike."
    if wrong:
        return desk.page(visit, "new_password", status=422, wrong=wrong)
    hashed = passwords.hash(password)
    with desk.writing() as unit:
        unit.accounts.set_password(visit.account, hashed, actor=visit.actor, at=visit.now)
        unit.sessions.end_all(visit.account.id, but=visit.session.hash)
    return desk.goto(f"{ROOT}/me?done=password")


@page("/me/second-factor", needs=None, confirmed=True)
def show_new_second_factor(desk: Given[Desk], visit: Given[Visit], caller: Given[Caller]) -> Response[str]:
    """Show the picture for another authenticator."""
    return _new_second_factor(desk, visit, caller)


@page("/me/second-factor/picture.svg", needs=None, confirmed=True, media_type="image/svg+xml")
def show_new_picture(visit: Given[Visit], caller: Given[Caller]) -> Response[bytes]:
    """Show what the other authenticator scans."""
    return Response(picture(_offered(visit, caller), visit.account.name), media_type="image/svg+xml")


@act("/me/second-factor", needs=None, confirmed=True)
def change_second_factor(desk: Given[Desk], visit: Given[Visit], caller: Given[Caller]) -> Response[str]:
    """Keep another authenticator in place of the present one."""
    secret = _offered(visit, caller)
    step = step_of(secret, visit.form.text("code"), visit.now)
    if step is None:
        return _new_second_factor(desk, visit, caller, wrong=_WRONG_CODE, status=422)
    with desk.writing() as unit:
        unit.accounts.set_secret(visit.account, secret, step=step, actor=visit.actor, at=visit.now)
    return desk.goto(f"{ROOT}/me?done=second_factor")


@act("/me/recovery-codes", needs=None, confirmed=True)
def new_codes(desk: Given[Desk], visit: Given[Visit]) -> Response[str]:
    """Make new recovery codes and show them, this once; earlier ones are worthless."""
    codes = new_recovery_codes()
    with desk.writing() as unit:
        unit.accounts.set_recovery_codes(visit.account, map(recovery_hash, codes), actor=visit.actor, at=visit.now)
    return desk.page(visit, "recovery_codes", codes=codes, next=f"{ROOT}/me")


def _offered(visit: Visit, caller: Caller) -> str:
    """The secret that this session offers: another one after each that was taken."""
    return secret_of(f"{caller.secret}/{visit.account.last_step}")


def _new_second_factor(
    desk: Desk, visit: Visit, caller: Caller, *, wrong: str = "", status: int = 200
) -> Response[str]:
    secret = _offered(visit, caller)
    return desk.page(
        visit,
        "second_factor",
        status=status,
        next="",
        wrong=wrong,
        secret=" ".join(secret[i : i + 4] for i in range(0, len(secret), 4)),
        picture=f"{ROOT}/me/second-factor/picture.svg",
        action=f"{ROOT}/me/second-factor",
    )


ROUTES = (
    show_me,
    sign_out,
    sign_out_everywhere,
    end_session,
    show_confirm,
    confirm,
    show_new_password,
    change_password,
    show_new_second_factor,
    show_new_picture,
    change_second_factor,
    new_codes,
)
