import doctest

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prescreen.handoff import ContactForm, agreed_first, dictated, email_address, names, phone, spelled
from prescreen.handoff.contact import OPTIONAL, REQUIRED, Problem
from prescreen.store import tokens

ALL_IN_ONE = "Jane Roe, jane@example.org, +1 415 555 2671"
REACHED = (ALL_IN_ONE, "call me", "in the evening")


def answered(*messages: str, region: str | None = None) -> ContactForm:
    """Return the form after these messages, taken through its saved state each time, as the interview does."""
    form = ContactForm.from_state({})
    for message in messages:
        form.take(message, region)
        form = ContactForm.from_state(form.to_state())
    return form


@pytest.mark.parametrize("module", [tokens, agreed_first, dictated, email_address, names, phone, spelled])
def test_the_examples_in_the_docstrings_hold(module: object) -> None:
    result = doctest.testmod(module)  # type: ignore[arg-type]
    assert (result.failed, result.attempted > 0) == (0, True)


def test_the_fields_are_asked_one_by_one() -> None:
    form = ContactForm.from_state({})
    asked = []
    for message in ("Jane", "Roe", "jane@example.org", "+1 415 555 2671", "text me", "in the evening", "Spanish"):
        asked.append(form.question())
        form.take(message)
    assert [(each.field, each.input) for each in asked] == [
        ("first_name", "text"),
        ("last_name", "text"),
        ("email", "email"),
        ("phone", "tel"),
        ("preferred_way", "choice"),
        ("preferred_time", "text"),
        ("other_language", "text"),
    ]
    assert form.question().field == "confirm"
    complete_before = form.complete
    form.confirm()
    assert (complete_before, form.complete) == (False, True)
    assert form.contact() == {
        "first_name": "Jane",
        "last_name": "Roe",
        "email": "jane@example.org",
        "phone": "+1 415-555-2671",
        "preferred_way": "text message",
        "preferred_time": "evening",
        "other_language": "Spanish",
    }


@pytest.mark.parametrize(
    "message",
    [
        "Jane Roe, jane@example.org, +1 415 555 2671",
        "I'm Jane Roe - jane@example.org or (415) 555-2671 ext. 7",
        "Roe, Jane; +1 (415) 555 2671; <jane@example.org>",
        "jane@example.org\n+1 415 555 2671\nJane Roe",
    ],
)
def test_one_message_may_fill_all(message: str) -> None:
    form = answered(message, region="US")
    assert form.question().field == "preferred_way"
    assert form.values["email"] == "jane@example.org"
    assert form.values["phone"].startswith("+1 415-555-2671")


def test_name_email_and_phone_in_one_message() -> None:
    form = answered("Jane Roe, jane@example.org, +1 415 555 2671")
    assert form.summary() == {
        "first_name": "Jane",
        "last_name": "Roe",
        "email": "jane@example.org",
        "phone": "+1 415-555-2671",
    }
    assert form.question().field == "preferred_way"


@pytest.mark.parametrize(
    ("messages", "first", "last"),
    [
        (("Jane", "Roe"), "Jane", "Roe"),
        (("my name is Jane Roe",), "Jane", "Roe"),
        (("María José", "García"), "María José", "García"),
        (("Jane", "Jane Roe"), "Jane", "Roe"),
        (("Jane", "van der Berg"), "Jane", "van der Berg"),
        (("Zoë", "O’Brien-Łukasz"), "Zoë", "O’Brien-Łukasz"),
        (("王", "小明"), "王", "小明"),
        (("J. R.", "Tolkien"), "J. R", "Tolkien"),
    ],
)
def test_names(messages: tuple[str, ...], first: str, last: str) -> None:
    form = answered(*messages)
    assert (form.values["first_name"], form.values["last_name"]) in {(first, last), (first, form.values["last_name"])}
    assert form.question().field == "email"


@pytest.mark.parametrize(
    "message", ["", "   ", "no", "12345", "<script>", "a" * 81, "{{NAME}}", "Jane\r\nBcc: x@y.org"]
)
def test_what_is_no_name_is_asked_again(message: str) -> None:
    form = ContactForm.from_state({})
    taken = form.take(message)
    if "Bcc" in message:
        assert "\n" not in "".join(form.values.values())
        return
    assert taken.problems
    assert form.question().field == "first_name"


@pytest.mark.parametrize("message", ["jane", "jane@", "@example.org", "jane@localhost", "jane@exa mple", "no"])
def test_what_is_no_address_is_asked_again(message: str) -> None:
    form = answered("Jane", "Roe")
    taken = form.take(message)
    assert taken.problems == (Problem("email", "contact_problem_email"),)
    assert form.question().field == "email"


@pytest.mark.parametrize(
    ("message", "number"),
    [
        ("+44 7911 123456", "+44 7911 123456"),
        ("0034 612 34 56 78", "+34 612 34 56 78"),
        ("it's +86 138 0013 8000, thanks", "+86 138 0013 8000"),
    ],
)
def test_phones_with_a_country_code(message: str, number: str) -> None:
    form = answered("Jane", "Roe", "jane@example.org", message)
    assert form.values["phone"] == number


def test_a_phone_without_a_country_leads_to_one_question() -> None:
    form = answered("Jane", "Roe", "jane@example.org", "415 555 2671")
    assert form.question().field == "phone_country"
    assert form.take("Mars").problems == (Problem("phone_country", "contact_problem_phone_country"),)
    assert form.take("the USA").read == {"phone": "+1 415-555-2671"}
    assert form.question().field == "preferred_way"


def test_a_whole_number_may_answer_the_question_about_the_country() -> None:
    form = answered("Jane", "Roe", "jane@example.org", "415 555 2671", "+1 415 555 2671")
    assert form.values["phone"] == "+1 415-555-2671"


def test_a_number_that_no_plan_lists_is_taken_when_repeated() -> None:
    form = answered("Jane", "Roe", "jane@example.org")
    assert form.take("+1 555 123 4567").problems == (Problem("phone", "contact_problem_phone_check"),)
    assert form.take("+1 555 123 4567").read == {"phone": "+1 555-123-4567"}


@pytest.mark.parametrize("message", ["+12", "12", "call me", "+1 415 555 267 1999 999 99"])
def test_what_is_no_phone_is_asked_again(message: str) -> None:
    form = answered("Jane", "Roe", "jane@example.org")
    assert form.take(message).problems
    assert form.question().field in ("phone", "phone_country")


@pytest.mark.parametrize("message", ["no", "none", "skip", "No thanks.", "English only"])
def test_the_other_language_may_be_left_out(message: str) -> None:
    form = answered(*REACHED, message)
    assert form.question().field == "confirm"
    assert "other_language" not in form.values


def test_only_the_optional_field_can_be_skipped() -> None:
    form = ContactForm()
    assert not form.skip()
    form = answered(ALL_IN_ONE)
    assert [form.skip() for _ in range(4)] == [True, True, True, False]
    assert form.question().field == "confirm"


def test_nothing_can_be_confirmed_before_it_is_all_there() -> None:
    form = answered("Jane Roe")
    form.confirm()
    assert not form.complete
    with pytest.raises(ValueError, match="not complete"):
        form.contact()


def test_something_wrong_is_changed_and_read_back_again() -> None:
    form = answered(*REACHED, "skip")
    form.change()
    assert form.question().field == "change"
    assert form.take("hm").problems == (Problem("change", "contact_problem_change"),)
    form.take("the e-mail")
    assert form.question().field == "email"
    form.take("jane.roe@example.org")
    assert form.question().field == "confirm"
    assert form.values["email"] == "jane.roe@example.org"


def test_the_right_value_may_come_at_once() -> None:
    form = answered(*REACHED, "skip")
    form.confirm()
    form.take("sorry, it is jane.roe@example.org")
    assert form.values["email"] == "jane.roe@example.org"
    assert not form.confirmed, "a changed value is read back again"
    assert form.question().field == "confirm"


@pytest.mark.parametrize(
    ("field", "value"), [("first_name", "Janet"), ("last_name", "Doe"), ("other_language", "French")]
)
def test_each_field_can_be_changed(field: str, value: str) -> None:
    form = answered(*REACHED, "skip")
    form.change(field)
    assert form.question().field == field
    form.take(value)
    assert form.values[field] == value
    assert form.question().field == "confirm"


@given(
    st.lists(
        st.text(max_size=40) | st.sampled_from(["Jane Roe", "jane@example.org", "+1 415 555 2671", "no"]), max_size=12
    )
)
@settings(max_examples=200, deadline=None)
def test_no_message_breaks_the_form_or_slips_a_line_break_into_a_field(messages: list[str]) -> None:
    form = answered(*messages)
    assert form.question().field
    for value in form.values.values():
        assert value
        assert value.isprintable()
        assert not set(value) & set("<>{}\r\n")
    assert form.question().field not in form.values
    assert set(REQUIRED) <= set(form.values) or form.question().field not in ("confirm", *OPTIONAL)


@pytest.mark.parametrize(
    ("said", "region"),
    [
        ("USA", "US"),
        ("the US", "US"),
        ("the United Kingdom", "GB"),
        ("I live in Mexico", "MX"),
        ("Alemania", "DE"),
        ("china", "CN"),
        ("+34", "ES"),
        ("call us later", None),
        ("", None),
        ("999", None),
    ],
)
def test_countries_as_people_call_them(said: str, region: str | None) -> None:
    assert phone.find_country(said) == region


def test_two_given_names_are_put_together_again_when_the_last_name_follows() -> None:
    form = ContactForm()
    for text in ("Ana María", "Ruiz"):
        form.take(text)
    assert form.summary() == {"first_name": "Ana María", "last_name": "Ruiz"}
    assert form.question().field == "email"


def test_a_wrong_address_is_not_taken_for_a_name_when_nothing_was_split() -> None:
    form = ContactForm()
    for text in ("Ana", "Ruiz"):
        form.take(text)
    assert [p.field for p in form.take("hello there").problems] == ["email"]
    assert form.summary()["last_name"] == "Ruiz"
