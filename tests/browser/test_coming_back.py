"""Coming and going in a real browser: another device, another tab, nobody there, a person of the study team."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import Gateway, watch
from tests.web.fakes import NOON

IN_A_MINUTE = 60_000


def to_the_list(page: Page, gateway: Gateway) -> None:
    page.goto(gateway.chat)
    page.get_by_role("button", name="Yes", exact=True).click()
    page.get_by_label("Your answer").fill("43")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_label("A heart problem")).to_be_visible()


def new_code(page: Page) -> str:
    page.get_by_text("Options").click()
    page.get_by_role("button", name="Save and go on later").click()
    return page.get_by_role("dialog").get_by_role("status").inner_text()


@pytest.mark.parametrize("way", ["typed", "link"])
def test_a_code_goes_on_on_another_device(page: Page, browser: Browser, gateway: Gateway, way: str) -> None:
    to_the_list(page, gateway)
    code = new_code(page)
    link = page.get_by_role("link", name="The same as a link").get_attribute("href")
    assert link == f"{gateway.chat}#code={code}"
    other = browser.new_context()
    asked: list[str] = []
    other.on("request", lambda request: asked.append(request.url))
    phone = other.new_page()
    if way == "link":
        phone.goto(link)
    else:
        phone.goto(gateway.chat)
        phone.get_by_role("button", name="I have a code to go on").click()
        phone.get_by_role("textbox", name="Code").fill(code.lower().replace("-", " "))
        phone.get_by_role("textbox", name="Code").press("Enter")
    expect(phone.get_by_label("A heart problem")).to_be_visible()
    expect(phone.locator("li.own").last).to_contain_text("43")
    assert phone.url == gateway.chat
    assert not any(code in url for url in asked)
    phone.get_by_role("button", name="None of these").click()
    expect(phone.locator("#messages > li").last).to_contain_text("blood report")
    page.get_by_role("dialog").get_by_role("button").click()
    page.get_by_role("button", name="None of these").click()
    expect(page.get_by_role("status").first).to_contain_text("goes on on another device")
    assert page.evaluate("sessionStorage.length") == 0
    other.close()


def test_a_wrong_code_is_explained_and_the_conversation_here_stays(page: Page, gateway: Gateway) -> None:
    page.goto(gateway.chat)
    page.get_by_role("button", name="I have a code to go on").click()
    page.get_by_role("textbox", name="Code").fill("AAAAA-AAAAA")
    page.get_by_role("dialog").get_by_role("button", name="Go on", exact=True).click()
    expect(page.locator("#status")).to_contain_text("This code opens nothing")
    expect(page.get_by_role("button", name="Yes", exact=True)).to_be_visible()


def test_the_chat_warns_before_it_closes_and_stays_if_somebody_is_there(page: Page, gateway: Gateway) -> None:
    page.clock.install()
    to_the_list(page, gateway)
    page.clock.fast_forward(26 * IN_A_MINUTE)
    expect(page.get_by_role("dialog", name="Are you still there?")).to_be_visible()
    page.get_by_role("button", name="Yes, go on here").click()
    page.clock.fast_forward(20 * IN_A_MINUTE)
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.get_by_label("A heart problem")).to_be_visible()
    page.clock.fast_forward(11 * IN_A_MINUTE)
    page.clock.run_for(20_000)
    expect(page.locator("#status")).to_contain_text("closed on this device")
    expect(page.locator("#messages > li")).to_have_count(0)
    assert page.evaluate("sessionStorage.length + localStorage.length") == 0
    expect(page.get_by_role("button", name="I have a code to go on").first).to_be_visible()


def test_what_is_kept_on_the_device_or_not_sent_yet_is_never_closed(
    page: Page, context: BrowserContext, gateway: Gateway
) -> None:
    page.clock.install()
    to_the_list(page, gateway)
    context.set_offline(True)
    page.get_by_role("button", name="None of these").click()
    expect(page.get_by_text("Not sent yet")).to_be_visible()
    page.clock.fast_forward(40 * IN_A_MINUTE)
    context.set_offline(False)
    page.get_by_role("button", name="Try again now").or_(page.get_by_text("blood report")).first.click()
    expect(page.locator("#messages > li").last).to_contain_text("blood report")
    page.get_by_text("Options").click()
    page.get_by_role("button", name="Keep on this device").click()
    page.clock.fast_forward(40 * IN_A_MINUTE)
    page.clock.run_for(20_000)
    expect(page.locator("#messages > li").last).to_contain_text("blood report")


def test_two_tabs_of_one_conversation_do_not_contradict_each_other(
    page: Page, context: BrowserContext, gateway: Gateway
) -> None:
    to_the_list(page, gateway)
    page.get_by_text("Options").click()
    page.get_by_role("button", name="Keep on this device").click()
    second = context.new_page()
    second.goto(gateway.chat)
    second.get_by_role("button", name="I do not know").click()
    expect(second.locator("#messages > li").last).to_contain_text("blood report")
    page.get_by_label("A heart problem").check()
    page.get_by_role("button", name="Continue with what I ticked").click()
    expect(page.locator("#status")).to_contain_text("belonged to an earlier question")
    expect(page.locator("#messages > li").last).to_contain_text("blood report")
    second.get_by_label("Your answer").fill("Hb 12")
    second.get_by_role("button", name="Send").click()
    expect(second.locator("li.outcome")).to_be_visible()
    page.evaluate("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))")
    expect(page.locator("li.outcome")).to_be_visible()
    assert len({conversation for conversation, _, _ in gateway.interview.turns}) == 1


def test_messages_of_the_study_team_come_by_themselves(page: Page, context: BrowserContext, gateway: Gateway) -> None:
    watched = watch(context, gateway.url)
    page.clock.install()
    to_the_list(page, gateway)
    page.get_by_label("Or write your answer").fill("person")
    page.get_by_role("button", name="Send").click()
    expect(page.locator("#status")).to_have_text("You are now writing with a person of the study team.")
    ((conversation, _, _), *_) = gateway.interview.turns
    team_says(gateway, conversation, "team-1", "Hello, this is Maria. How can I help?")
    page.clock.run_for(5_000)
    expect(page.locator("li.person")).to_have_text("Study team: Hello, this is Maria. How can I help?")
    page.get_by_label("Your answer").fill("When do you call?")
    team_says(gateway, conversation, "team-2", "Are you there?")
    page.get_by_role("button", name="Send").click()
    expect(page.locator("#messages > li").last).to_contain_text("When do you call?")
    expect(page.locator("li.person")).to_have_count(2)
    expect(page.get_by_label("Your answer")).to_be_focused()
    expect(page.get_by_label("Your answer")).to_have_value("")
    team_says(gateway, conversation, "team-3", "I hand you back to the assistant.", state="screening")
    page.clock.run_for(5_000)
    expect(page.locator("#status")).to_have_text("")
    expect(page.locator("li.person")).to_have_count(3)
    assert watched == []


def test_a_person_who_joins_is_seen_without_reloading_and_nothing_typed_is_lost(page: Page, gateway: Gateway) -> None:
    page.clock.install()
    to_the_list(page, gateway)
    page.get_by_label("Or write your answer").fill("half of a sen")
    ((conversation, _, _), *_) = gateway.interview.turns
    team_says(gateway, conversation, "team-1", "Hello, this is Maria.")
    page.clock.run_for(21_000)
    expect(page.locator("li.person")).to_have_text("Study team: Hello, this is Maria.")
    expect(page.get_by_label("Your answer")).to_have_value("half of a sen")
    expect(page.get_by_label("Your answer")).to_be_focused()


def team_says(gateway: Gateway, conversation: str, message_id: str, text: str, *, state: str = "with_person") -> None:
    """What the desk writes down when somebody of the study team writes to the person."""
    message = {"text": text, "lang": "en", "choices": [], "input": {"kind": "text"}, "asks": [], "notice": "person"}
    with gateway.store.unit() as unit:
        found = unit.conversations.get(conversation)
        assert found is not None
        unit.conversations.save(conversation, state=found.state, stage=state, language="en", at=NOON)
        reply = {"messages": [message], "progress": {"asked": 2, "about": 4}, "state": state}
        unit.journal.reply(conversation, message_id, reply, NOON)
