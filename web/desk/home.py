"""The first page after signing in, and the example for every other: docs/tasks/add-a-desk-page.md."""

from litestar import Response

from web.desk.desk import Desk
from web.desk.doors import page
from web.desk.visit import Visit
from web.given import Given


@page("/", needs=None)
def show_home(desk: Given[Desk], visit: Given[Visit]) -> Response[str]:
    """Show who is signed in, what they may do and where."""
    with desk.reading() as unit:
        codes_left = unit.accounts.recovery_codes_left(visit.account)
    return desk.page(visit, "home", codes_left=codes_left)


ROUTES = (show_home,)
