import email
import email.policy
import re
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prescreen.content import Wording
from prescreen.handoff.commit import ERASURE_MAIL, PERSON_MAIL, TEAM_MAIL
from prescreen.handoff.mail import Sayings, UnsendableError, message_id, render
from prescreen.store import Lead, OutboxItem

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)
CONTACT = {
    "first_name": "Jane",
    "last_name": "Roe",
    "email": "jane@example.org",
    "phone": "+1 415-555-2671",
    "other_language": "Spanish",
}
SNAPSHOT = {"outcome": "needs_review", "facts": {"hiv": "yes", "pregnant": "no"}, "title": "lupus trial"}
HEALTH = re.compile(r"lupus|hiv|pregnan|review|eligib|sle\b|outcome|criteri|diagnos|CAR-T", re.IGNORECASE)


def promised(kind: str, **payload: object) -> OutboxItem:
    given = {
        "lead": "L1",
        "study": "NCT06350110",
        "name": "Essen Biotech study team",
        "address": None,
        "language": "en",
    }
    return OutboxItem(1, kind, f"L1/{kind}", {**given, **payload}, 1, NOON)


def lead(**contact: str) -> Lead:
    return Lead("L1", "C1", {**CONTACT, **contact}, SNAPSHOT, NOON)


def reread(mail: EmailMessage) -> EmailMessage:
    found = email.message_from_bytes(mail.as_bytes(), policy=email.policy.default)
    assert isinstance(found, EmailMessage)
    return found


def words(mail: EmailMessage) -> str:
    parts = [mail.get_body((kind,)) for kind in ("plain", "html")]
    return "\n".join([str(mail["Subject"]), *(part.get_content() for part in parts if part is not None)])


def test_the_study_team_gets_the_contact_details_and_no_health_data(wording: Wording) -> None:
    mail = reread(render(promised(TEAM_MAIL), lead(), wording, "study-team@localhost"))
    assert mail["To"] == "Essen Biotech study team <study-team@localhost>"
    assert all(value in words(mail) for value in CONTACT.values())
    assert not any(value in str(mail["Subject"]) for value in CONTACT.values())
    assert "NCT06350110" in words(mail)
    assert not HEALTH.search(words(mail))


def test_the_person_gets_a_note_without_answers_study_or_illness(wording: Wording) -> None:
    mail = reread(render(promised(PERSON_MAIL), lead(), wording, "study-team@localhost"))
    assert mail["To"] == "Jane Roe <jane@example.org>"
    assert not HEALTH.search(words(mail))
    assert "NCT06350110" not in words(mail)
    assert CONTACT["phone"] not in words(mail)


def test_an_erasure_is_told_by_reference_only(wording: Wording) -> None:
    mail = reread(render(promised(ERASURE_MAIL, reference="R-AAAA-BBBB"), None, wording, "study-team@localhost"))
    assert "R-AAAA-BBBB" in mail["Subject"]
    assert not any(value in words(mail) for value in CONTACT.values())


def test_a_study_with_an_address_gets_its_mail_there(wording: Wording) -> None:
    mail = render(promised(TEAM_MAIL, address="centre@example.org"), lead(), wording, "study-team@localhost")
    assert mail["To"].addresses[0].addr_spec == "centre@example.org"


def test_the_message_id_is_the_same_each_time_and_differs_by_promise(wording: Wording) -> None:
    first, second = (render(promised(TEAM_MAIL), lead(), wording, "x@localhost") for _ in range(2))
    assert first["Message-ID"] == second["Message-ID"] == message_id(promised(TEAM_MAIL))
    assert first["Message-ID"] != message_id(promised(PERSON_MAIL))


@pytest.mark.parametrize("kind", [TEAM_MAIL, PERSON_MAIL, ERASURE_MAIL])
def test_no_mail_holds_a_placeholder(wording: Wording, kind: str) -> None:
    mail = render(promised(kind, reference="R-1"), lead(), wording, "study-team@localhost")
    assert not set("{}") & set(words(reread(mail)))


class Bad:
    """A wording whose author left a placeholder in."""

    def __init__(self, text: str) -> None:
        self.text = text

    def say(self, key: str, language: str, variant: int = 0, **values: object) -> str:
        return self.text.format(**values)


@pytest.mark.parametrize("text", ["{{{{SITE_NAME}}}}", "{SITE_NAME}", "{0}", "{", "to {{contact}}"])
def test_a_wording_with_a_placeholder_left_is_never_sent(text: str) -> None:
    bad: Sayings = Bad(text)
    with pytest.raises(UnsendableError):
        render(promised(TEAM_MAIL), lead(), bad, "study-team@localhost")


def test_a_name_with_braces_is_never_sent(wording: Wording) -> None:
    with pytest.raises(UnsendableError):
        render(promised(PERSON_MAIL), lead(first_name="{{SITE_NAME}}"), wording, "study-team@localhost")


@pytest.mark.parametrize(
    "contact",
    [
        {"first_name": "Jane\r\nBcc: victim@example.org"},
        {"last_name": "Roe\nBcc: victim@example.org"},
        {"email": "jane@example.org\r\nBcc: victim@example.org"},
        {"email": "jane@example.org>, <victim@example.org"},
        {"email": "jane@example.org,victim@example.org"},
    ],
)
@pytest.mark.parametrize("kind", [TEAM_MAIL, PERSON_MAIL])
def test_no_header_can_be_injected(wording: Wording, contact: dict[str, str], kind: str) -> None:
    try:
        mail = reread(render(promised(kind), lead(**contact), wording, "study-team@localhost"))
    except UnsendableError:
        return
    assert mail["Bcc"] is None
    assert len(mail["To"].addresses) == 1


@given(st.dictionaries(st.sampled_from(sorted(CONTACT)), st.text(max_size=30), max_size=5))
@settings(max_examples=150, deadline=None)
def test_whatever_a_lead_holds_the_headers_stay_ours(wording: Wording, contact: dict[str, str]) -> None:
    try:
        mail = reread(render(promised(PERSON_MAIL), lead(**contact), wording, "study-team@localhost"))
    except UnsendableError:
        return
    assert {name.lower() for name in mail} == {
        "message-id",
        "date",
        "from",
        "to",
        "subject",
        "auto-submitted",
        "mime-version",
        "content-type",
    }
