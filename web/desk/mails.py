"""The mails that stay on this machine while no mail server is set up, for who may see everybody who came."""

from __future__ import annotations

from litestar import Response

from prescreen.desk.access import Permission
from web.desk.desk import Desk
from web.desk.doors import Nav, of_installation, page
from web.desk.visit import AnyRequest, Visit
from web.given import Given
from web.mails import MailFolder
from web.outbox import OutboxDoor, letter_policy
from web.problems import ProblemError


@page("/mails", needs=Permission.PEOPLE, of=of_installation, nav=Nav("Mails", 75))
def show_mails(
    desk: Given[Desk], visit: Given[Visit], outbox_door: Given[OutboxDoor], request: AnyRequest
) -> Response[str]:
    """List the mails, or show one (`?open=` its name): its text, and its HTML in a frame that can do nothing."""
    local = bool(outbox_door.password)
    folder = MailFolder(outbox_door.folder)
    name = request.query_params.get("open", "")
    if not name:
        return desk.page(visit, "mails", mails=folder.newest() if local else [], local=local)
    mail = folder.mail(name) if local else None
    if mail is None:
        raise ProblemError(404, "not-found", "There is nothing here")
    with desk.writing() as unit:
        unit.audit.add("mail.read", actor=visit.actor, subject=mail.name, at=visit.now)
    response = desk.page(visit, "mail", mail=mail)
    response.headers["content-security-policy"] = letter_policy()
    return response


ROUTES = (show_mails,)
