"""Signing in with the accounts of one's own organisation, where the settings name its provider."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, unquote

import structlog
from litestar import Response

from prescreen.desk.identity import Identity, IdentityError, IdentityProvider
from prescreen.desk.signing_in import SigningIn
from prescreen.store import Account, Unit, new_token
from web.desk.desk import Desk
from web.desk.doors import ROOT, act, page
from web.desk.paths import towards, wanted
from web.desk.visit import AnyRequest, Caller
from web.given import Given
from web.problems import ProblemError

CALLBACK = f"{ROOT}/oidc/callback"
_log = structlog.get_logger("gateway")
_NO_ACCOUNT = (
    "Your organisation knows you, but there is no account for you here. Ask whoever manages the accounts to make one "
    "whose name is your e-mail address."
)
_FAILED = "Your organisation's sign-in did not work. Please try again, or sign in with name and password."


@dataclass(frozen=True, slots=True)
class Provider:
    """The provider of identities, if there is one."""

    client: IdentityProvider | None = None

    @property
    def name(self) -> str:
        """What the button says; "" without a provider."""
        return "" if self.client is None else self.client.name


@act("/oidc/start", needs=None, stage="anyone")
def start(desk: Given[Desk], caller: Given[Caller], provider: Given[Provider]) -> Response[str]:
    """Send the browser to the provider."""
    client = _client(provider)
    secret = new_token()
    try:
        address = client.address(secret)
    except IdentityError as problem:
        return _failed(desk, problem)
    response = desk.goto(address)
    asked = quote(wanted(caller.form.text("next")), safe="")
    desk.cookies.keep(response, desk.cookies.provider, f"{secret}.{asked}", from_elsewhere=True)
    return response


@page("/oidc/callback", needs=None, stage="anyone")
def come_back(
    desk: Given[Desk],
    caller: Given[Caller],
    provider: Given[Provider],
    signing_in: Given[SigningIn],
    request: AnyRequest,
) -> Response[str]:
    """Begin a session for whom the provider vouches for, if there is an account."""
    client = _client(provider)
    secret, _, asked = request.cookies.get(desk.cookies.provider, "").partition(".")
    query = request.query_params
    try:
        if not secret:
            raise IdentityError("the browser brought no cookie back")
        identity = client.identify(secret, query.get("state", ""), query.get("code", ""), caller.now)
    except IdentityError as problem:
        return _forgotten(desk, _failed(desk, problem))
    with desk.writing() as unit:
        account = _account(unit, identity, caller)
    if account is None:
        return _forgotten(desk, desk.plain("error", status=403, title="There is no account for you", text=_NO_ACCOUNT))
    opened = signing_in.with_identity(account, caller.now, second_factor_shown=identity.second_factor, by="provider")
    asked = wanted(unquote(asked))
    # a page of ours in between: the strict cookie does not travel with what another site began
    path = asked if identity.second_factor else towards("second-factor", asked)
    response = desk.plain("again", path=path)
    desk.cookies.keep(response, desk.cookies.session, opened.secret)
    return _forgotten(desk, response)


def _account(unit: Unit, identity: Identity, caller: Caller) -> Account | None:
    """The account of an identity; the first time it is the one whose name is the verified e-mail address."""
    found = unit.accounts.of_provider(identity.issuer, identity.subject)
    if found is None and identity.email:
        found = unit.accounts.named(identity.email)
        if found is not None and found.provider is not None:
            found = None
        if found is not None and found.disabled_at is None:
            unit.accounts.bind(found, identity.issuer, identity.subject, at=caller.now)
    if found is not None and found.disabled_at is not None:
        unit.audit.add("session.refused", actor=found.actor, subject=found.id, at=caller.now, why="disabled")
        return None
    return found


def _client(provider: Provider) -> IdentityProvider:
    if provider.client is None:
        raise ProblemError(404, "not-found", "There is nothing here")
    return provider.client


def _failed(desk: Desk, problem: IdentityError) -> Response[str]:
    _log.warning("the provider of identities vouched for nobody", problem=str(problem))
    return desk.plain("error", status=502, title="That did not work", text=_FAILED)


def _forgotten(desk: Desk, response: Response[str]) -> Response[str]:
    desk.cookies.drop(response, desk.cookies.provider)
    return response


ROUTES = (start, come_back)
