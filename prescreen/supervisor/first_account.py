"""The first account of the desk, for whoever starts the product on a database without any."""

from __future__ import annotations

from prescreen.clock import now
from prescreen.desk.accounts import Keeper
from prescreen.desk.passwords import Passwords
from prescreen.opening import open_store
from prescreen.settings import Settings


def first_account(settings: Settings, passwords: Passwords | None = None) -> str:
    """Return how to get in for the first time; "" once somebody did, or where there are other accounts.

    Until then each start gives a new password out, which is shown and kept nowhere. Raises StoreError.
    """
    store = open_store(settings)
    try:
        given = Keeper(store, passwords or Passwords(), {}).first(now())
    finally:
        store.close()
    if given is None:
        return ""
    where = f"{settings.own_address}/desk"
    return f"for the study team: {where}   (name {given.account.name}, password {given.password}, works once)"
