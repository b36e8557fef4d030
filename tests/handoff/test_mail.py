import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.message import EmailMessage
from types import SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prescreen.content import Wording
from prescreen.handoff.commit import ERASURE_MAIL, PERSON_MAIL, TEAM_MAIL
from prescreen.handoff.kinds import letter_kinds
from prescreen.handoff.letters import Desk, Letter, Link, Receiver, Rows, UnsendableError, joined
from prescreen.handoff.mail import Sayings, Stationery, as_sent, message_id
from prescreen.store import Lead, OutboxItem, Unit
from tests.handoff.builders import reread, words

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


def render(item: OutboxItem, lead: Lead | None, wording: Sayings) -> EmailMessage:
    unit = cast("Unit", SimpleNamespace(leads=SimpleNamespace(get=lambda _: lead)))
    letter = letter_kinds()[item.kind](item, Desk(unit, "study-team@localhost", "https://studies.example.org"))
    assert letter is not None
    return Stationery(wording).mail(item, letter)


def test_the_study_team_gets_the_contact_details_and_no_health_data(wording: Wording) -> None:
    mail = reread(render(promised(TEAM_MAIL), lead(), wording))
    assert mail["To"] == "Essen Biotech study team <study-team@localhost>"
    assert all(value in words(mail) for value in CONTACT.values())
    assert not any(value in str(mail["Subject"]) for value in CONTACT.values())
    assert "NCT06350110" in words(mail)
    assert not HEALTH.search(words(mail))


def test_a_team_with_a_console_gets_a_link_and_nothing_about_the_person(wording: Wording) -> None:
    mail = reread(render(promised(TEAM_MAIL, detail="link"), lead(), wording))
    assert words(mail).count("https://studies.example.org/desk/screenings/L1") == 2
    assert not any(value in mail.as_string() for value in CONTACT.values())
    assert mail["Reply-To"] is None
    assert not HEALTH.search(words(mail))


def test_an_answer_of_the_team_reaches_the_person_alone(wording: Wording) -> None:
    mail = reread(render(promised(TEAM_MAIL, detail="contact"), lead(), wording))
    assert mail["Reply-To"] == "Jane Roe <jane@example.org>"
    assert reread(render(promised(PERSON_MAIL), lead(), wording))["Reply-To"] is None, "it would name the study team"


def test_the_person_gets_a_note_without_answers_study_or_illness(wording: Wording) -> None:
    mail = reread(render(promised(PERSON_MAIL), lead(), wording))
    assert mail["To"] == "Jane Roe <jane@example.org>"
    assert not HEALTH.search(words(mail))
    assert "NCT06350110" not in words(mail)
    assert CONTACT["phone"] not in words(mail)


def test_an_erasure_is_told_by_reference_only(wording: Wording) -> None:
    mail = reread(render(promised(ERASURE_MAIL, reference="R-AAAA-BBBB"), None, wording))
    assert "R-AAAA-BBBB" in mail["Subject"]
    assert not any(value in words(mail) for value in CONTACT.values())


def test_a_study_with_an_address_gets_its_mail_there(wording: Wording) -> None:
    mail = render(promised(TEAM_MAIL, address="centre@example.org"), lead(), wording)
    assert mail["To"].addresses[0].addr_spec == "centre@example.org"


def test_the_message_id_is_the_same_each_time_and_differs_by_promise(wording: Wording) -> None:
    first, second = (render(promised(TEAM_MAIL), lead(), wording) for _ in range(2))
    assert first["Message-ID"] == second["Message-ID"] == message_id(promised(TEAM_MAIL))
    assert first["Message-ID"] != message_id(promised(PERSON_MAIL))


@pytest.mark.parametrize("kind", [TEAM_MAIL, PERSON_MAIL, ERASURE_MAIL])
def test_no_mail_holds_a_placeholder(wording: Wording, kind: str) -> None:
    mail = render(promised(kind, reference="R-1"), lead(), wording)
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
        render(promised(TEAM_MAIL), lead(), bad)


def test_a_name_with_braces_is_never_sent(wording: Wording) -> None:
    with pytest.raises(UnsendableError):
        render(promised(PERSON_MAIL), lead(first_name="{{SITE_NAME}}"), wording)


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
        mail = reread(render(promised(kind), lead(**contact), wording))
    except UnsendableError:
        return
    assert mail["Bcc"] is None
    assert len(mail["To"].addresses) == 1


OURS = {"reply-to", "message-id", "date", "from", "to", "subject", "auto-submitted", "mime-version", "content-type"}
SMUGGLED = (
    "\r\nBcc: v@example.net\r\n",
    "\nBcc: v@example.net\n\nbody",
    "\x0bBcc: v@example.net",
    "\u2028Bcc: v@example.net",
    "\x85Bcc: v@example.net",
    "=?utf-8?q?=0D=0ABcc=3A_v=40example.net?=",
    "=?utf-8?b?CkJjYzogdkBleGFtcGxlLm5ldAoKYm9keQ==?=",
    "=?utf-7?q?+AA0ACg-Bcc: v?=",
    "<v@example.net>, ",
    '"; Bcc: v@example.net; "',
    "group: v@example.net;",
    "\ud800",
)
HOSTILE = st.lists(st.one_of(st.sampled_from(SMUGGLED), st.text(max_size=20)), max_size=4).map("".join)


def the_headers_are_ours(mail: EmailMessage) -> None:
    try:
        content = as_sent(mail)
    except UnsendableError:
        return
    head, _, body = content.partition(b"\r\n\r\n")
    names = [line.partition(b":")[0].decode().lower() for line in re.split(rb"\r\n(?![ \t])", head)]
    assert sorted(names) == sorted(OURS if mail["Reply-To"] else OURS - {"reply-to"}), "each once"
    assert not re.search(rb"\r(?!\n)|(?<!\r)\n", head)
    assert body.startswith(b"--" + str(mail.get_boundary()).encode())
    assert len(reread(mail)["To"].addresses) == 1


@given(st.dictionaries(st.sampled_from(sorted(CONTACT)), HOSTILE, max_size=5), HOSTILE, st.one_of(st.none(), HOSTILE))
@settings(max_examples=150, deadline=None)
def test_whatever_people_and_centres_are_called_the_headers_stay_ours(
    wording: Wording, contact: dict[str, str], centre: str, address: str | None
) -> None:
    for kind in (PERSON_MAIL, TEAM_MAIL, ERASURE_MAIL):
        try:
            mail = render(promised(kind, name=centre, address=address, reference="R-1"), lead(**contact), wording)
        except UnsendableError:
            continue
        the_headers_are_ours(mail)


@given(HOSTILE)
@settings(max_examples=100, deadline=None)
def test_whatever_fills_a_subject_the_headers_stay_ours(value: str) -> None:
    said = {"mail_sender": value.translate({123: None, 125: None}), "mail_note_subject": "{x}", "mail_note_body": "{x}"}
    letter = Letter(to=Receiver("j@example.org", value), wording="note", language="en", values={"x": value})
    try:
        mail = Stationery(Wording({"en": said})).mail(promised("note"), letter)
    except UnsendableError:
        return
    the_headers_are_ours(mail)


def test_a_name_in_an_encoded_word_of_its_own_stays_a_name() -> None:
    mail = written(
        Letter(to=Receiver("j@example.org", "=?utf-8?q?a=0D=0ABcc=3A_v=40example.net?="), wording="n", language="en"),
        mail_n_subject="A note",
        mail_n_body="Hello.",
    )
    assert mail["Bcc"] is None
    assert mail["To"].addresses[0].addr_spec == "j@example.org"


def written(letter: Letter, **phrases: str) -> EmailMessage:
    said = {"mail_sender": "Study pre-check", "mail_unsubscribe": "Stop these messages", **phrases}
    return reread(Stationery(Wording({"en": said})).mail(promised("notice"), letter))


def parts(mail: EmailMessage) -> tuple[str, str]:
    found = [mail.get_body((kind,)) for kind in ("plain", "html")]
    plain, html = (part.get_content().replace("\r\n", "\n") for part in found if part is not None)
    return plain, html


def notice(values: Mapping[str, Any] | None = None, **more: Any) -> Letter:
    to = Receiver("jane@example.org", "Jane Roe")
    return Letter(to=to, wording="notice", language="en", values=values or {}, **more)


def test_a_link_is_a_button_and_stands_in_the_text_too() -> None:
    mail = written(
        notice({"open": Link("open_words", "https://x.org/a?b=1&c=2")}),
        mail_notice_subject="A note",
        mail_notice_body="Hello,\n\n{open}\n\nGoodbye.",
        open_words="Read on",
    )
    plain, html = parts(mail)
    assert plain == "Hello,\n\nRead on:\nhttps://x.org/a?b=1&c=2\n\nGoodbye.\n"
    assert '<a class="button" href="https://x.org/a?b=1&amp;c=2">Read on</a>' in html


@pytest.mark.parametrize("body", ["See {open} now.", "{open} {open}"])
def test_a_link_within_a_sentence_is_a_mistake(body: str) -> None:
    with pytest.raises(UnsendableError, match="wording"):
        written(notice({"open": Link("go", "https://x.org")}), mail_notice_subject="s", mail_notice_body=body, go="Go")


def test_no_value_can_pretend_to_be_a_link() -> None:
    with pytest.raises(UnsendableError, match="wording"):
        written(
            notice({"who": "\ue000open\ue001"}), mail_notice_subject="s", mail_notice_body="{who}", open="never shown"
        )


def test_rows_are_lines_with_labels() -> None:
    rows = Rows((("label_a", "1"), ("label_b", "<2>")))
    phrases = {"label_a": "First", "label_b": "Second", "mail_notice_subject": "s", "mail_notice_body": "{rows}"}
    mail = written(notice({"rows": rows}), **phrases)
    plain, html = parts(mail)
    assert plain == "First: 1\nSecond: <2>\n"
    assert "First: 1<br>\nSecond: &lt;2&gt;</p>" in html


NOTICE = {"mail_notice_subject": "A note", "mail_notice_body": "Hello."}


def test_a_subscription_is_stopped_with_one_click() -> None:
    mail = written(notice(unsubscribe="https://studies.example.org/stop/t0ken"), **NOTICE)
    assert mail["List-Unsubscribe"] == "<https://studies.example.org/stop/t0ken>"
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert words(mail).count("https://studies.example.org/stop/t0ken") == 2
    assert words(mail).count("Stop these messages") == 2


def test_one_click_is_offered_over_https_alone() -> None:
    mail = written(notice(unsubscribe="http://localhost:8080/stop/t0ken"), **NOTICE)
    assert mail["List-Unsubscribe"] == "<http://localhost:8080/stop/t0ken>"
    assert mail["List-Unsubscribe-Post"] is None


def test_a_letter_nobody_subscribed_to_has_nothing_to_stop(wording: Wording) -> None:
    for kind in (TEAM_MAIL, PERSON_MAIL, ERASURE_MAIL):
        mail = reread(render(promised(kind, reference="R-1"), lead(), wording))
        assert mail["List-Unsubscribe"] is None
        assert "Stop these messages" not in words(mail)


@pytest.mark.parametrize("stop", ["https://x.org/stop\r\nBcc: v@example.org", "https://x.org/\nBcc: v@example.org"])
def test_no_header_can_be_injected_through_a_link(stop: str) -> None:
    with pytest.raises(UnsendableError, match="header"):
        written(notice(unsubscribe=stop), **NOTICE)


def test_an_answer_goes_to_whom_the_letter_says() -> None:
    mail = written(notice(reply_to=Receiver("team@example.org", "The team")), **NOTICE)
    assert mail["Reply-To"] == "The team <team@example.org>"


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("ar", "rtl"), ("he-IL", "rtl")])
def test_the_layout_says_its_language_and_direction(language: str, direction: str) -> None:
    letter = Letter(to=Receiver("j@example.org"), wording="notice", language=language)
    _, html = parts(written(letter, **NOTICE))
    assert f'<html lang="{language}" dir="{direction}">' in html


def test_a_kind_is_written_by_one_module_alone() -> None:
    with pytest.raises(ValueError, match="team"):
        joined(letter_kinds(), {TEAM_MAIL: lambda item, desk: None})
