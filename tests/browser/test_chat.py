"""The chat in a real browser: with mouse, with keyboard only, offline, after a reload."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import Gateway


def last_message(page: Page) -> str:
    return page.locator("#messages > li").last.inner_text()


def test_a_whole_conversation(page: Page, gateway: Gateway) -> None:
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda line: problems.append(line.text) if line.type == "error" else None)
    page.on("request", lambda request: None if request.url.startswith(gateway.url) else problems.append(request.url))
    page.goto(gateway.chat)
    page.get_by_role("button", name="Yes").click()
    expect(page.get_by_text("Question 1 of about 4")).to_be_visible()
    page.get_by_label("Your answer").fill("43")
    page.get_by_role("button", name="Send").click()
    page.get_by_label("A heart problem").check()
    page.get_by_label("A liver problem").check()
    page.get_by_role("button", name="Continue with what I ticked").click()
    expect(page.locator("li.own").last).to_contain_text("A heart problem, A liver problem")
    page.get_by_label("Your answer").fill("Hb 12 g/dL\nplatelets 200")
    page.get_by_role("button", name="Send").click()
    expect(page.locator("li.outcome")).to_contain_text("may be a match")
    expect(page.locator("#progress")).to_be_hidden()
    assert problems == []


def test_with_the_keyboard_alone(page: Page, gateway: Gateway) -> None:
    page.goto(gateway.chat)
    page.get_by_role("button", name="Yes").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Your answer")).to_be_focused()
    page.keyboard.type("43")
    page.keyboard.press("Enter")
    expect(page.get_by_label("A heart problem")).to_be_focused()
    page.keyboard.press("Space")
    for _ in range(3):
        page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Continue with what I ticked")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Your answer")).to_be_focused()
    assert "blood report" in last_message(page)


def test_ticking_nothing_is_explained_and_none_is_one_click(page: Page, gateway: Gateway) -> None:
    page.goto(gateway.chat)
    page.get_by_role("button", name="Yes").click()
    page.get_by_label("Your answer").fill("43")
    page.get_by_role("button", name="Send").click()
    page.get_by_role("button", name="Continue with what I ticked").click()
    expect(page.get_by_role("alert").filter(has_text="Please tick something")).to_be_visible()
    page.get_by_role("button", name="None of these").click()
    expect(page.locator("#messages > li").last).to_contain_text("blood report")


def test_every_choice_can_be_seen_and_clicked(page: Page, gateway: Gateway) -> None:
    page.goto(gateway.chat)
    page.get_by_role("button", name="Yes").click()
    page.get_by_label("Your answer").fill("43")
    page.get_by_role("button", name="Send").click()
    for name in ("Continue with what I ticked", "None of these", "I do not know"):
        expect(page.get_by_role("button", name=name)).to_be_in_viewport()
    page.get_by_role("button", name="I do not know").click()
    expect(page.locator("li.own").last).to_contain_text("I do not know")


def test_an_empty_answer_is_not_sent(page: Page, gateway: Gateway) -> None:
    page.goto(gateway.chat)
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("alert").filter(has_text="Please write an answer")).to_be_visible()
    assert gateway.rasa.calls == 1


def test_a_reload_takes_the_conversation_up_again(page: Page, gateway: Gateway) -> None:
    page.goto(gateway.chat)
    page.get_by_role("button", name="Yes").click()
    expect(page.get_by_text("How old are you?")).to_be_visible()
    page.reload()
    expect(page.locator("#messages > li")).to_have_count(3)
    page.get_by_label("Your answer").fill("43")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_label("A heart problem")).to_be_visible()
    assert len({conversation for conversation, _, _ in gateway.interview.turns}) == 1


def test_a_reload_at_the_end_offers_no_old_buttons(page: Page, gateway: Gateway) -> None:
    page.goto(gateway.chat)
    page.get_by_role("button", name="Yes").click()
    for text in ("43", "none", "Hb 12"):
        expect(page.locator("#said")).to_be_enabled()
        page.locator("#said").fill(text)
        page.get_by_role("button", name="Send").click()
        expect(page.locator("li.own").last).to_contain_text(text)
    expect(page.locator("li.outcome")).to_be_visible()
    page.reload()
    expect(page.locator("li.outcome")).to_be_visible()
    expect(page.get_by_label("Your answer")).to_be_visible()
    expect(page.locator("button.choice")).to_have_count(0)


def test_an_answer_given_offline_is_sent_once_when_the_line_is_back(
    page: Page, context: BrowserContext, gateway: Gateway
) -> None:
    page.goto(gateway.chat)
    page.get_by_role("button", name="Yes").click()
    expect(page.get_by_text("How old are you?")).to_be_visible()
    context.set_offline(True)
    page.get_by_label("Your answer").fill("43")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_text("Not sent yet")).to_be_visible()
    context.set_offline(False)
    expect(page.get_by_label("A heart problem")).to_be_visible(timeout=15_000)
    expect(page.locator("li.own")).to_have_count(2)


def test_an_answer_whose_reply_was_lost_is_not_given_twice(page: Page, gateway: Gateway) -> None:
    page.goto(gateway.chat)
    page.get_by_role("button", name="Yes").click()
    expect(page.get_by_text("How old are you?")).to_be_visible()
    lost: list[str] = []

    def lose(route: object) -> None:
        if not lost:
            lost.append("reply")
            route.fetch()  # type: ignore[attr-defined]
            route.abort()  # type: ignore[attr-defined]
        else:
            route.continue_()  # type: ignore[attr-defined]

    page.route("**/messages", lose)
    page.get_by_label("Your answer").fill("43")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_label("A heart problem")).to_be_visible(timeout=15_000)
    (conversation,) = {each for each, _, _ in gateway.interview.turns}
    with gateway.store.read() as unit:
        said = [row.text for row in unit.journal.after(conversation, 0) if row.direction == "in"]
    assert said == ["", "Yes", "43"]


def test_a_reload_while_a_message_is_under_way_loses_nothing(page: Page, gateway: Gateway) -> None:
    page.goto(gateway.chat)
    page.get_by_role("button", name="Yes").click()
    expect(page.get_by_text("How old are you?")).to_be_visible()
    page.route("**/messages", lambda route: route.abort())
    page.get_by_label("Your answer").fill("43")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_text("Not sent yet")).to_be_visible()
    page.unroute("**/messages")
    page.reload()
    expect(page.get_by_label("A heart problem")).to_be_visible()
    expect(page.locator("#messages > li")).to_have_count(5)


def test_a_refused_message_comes_back_to_the_box(page: Page, gateway: Gateway) -> None:
    page.goto(gateway.chat)
    expect(page.get_by_role("button", name="Yes")).to_be_visible()
    page.evaluate("document.getElementById('said').maxLength = 9000")
    page.get_by_label("Or write your answer").fill("x" * 4_100)
    page.get_by_role("button", name="Send").click()
    expect(page.locator("#status")).to_contain_text("up to 4,000 characters")
    expect(page.get_by_label("Or write your answer")).to_have_value("x" * 4_100)
    page.get_by_role("button", name="Yes").click()
    expect(page.get_by_text("How old are you?")).to_be_visible()


def test_a_button_of_an_earlier_question_leads_back_to_the_open_one(
    page: Page, context: BrowserContext, gateway: Gateway
) -> None:
    page.goto(gateway.chat)
    expect(page.get_by_role("button", name="Yes")).to_be_visible()
    token = page.evaluate("JSON.parse(sessionStorage.getItem('prescreen:NCT06350110')).token")
    answer = context.request.post(
        f"{gateway.url}/api/conversations/current/messages",
        data={"text": "yes"},
        headers={"Authorization": f"Bearer {token}", "Idempotency-Key": "elsewhere"},
    )
    assert answer.ok
    page.get_by_role("button", name="Yes").click()
    expect(page.locator("#status")).to_contain_text("belonged to an earlier question")
    assert "How old are you?" in last_message(page)
    page.get_by_label("Your answer").fill("43")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_label("A heart problem")).to_be_visible()


def test_starting_over_asks_first_and_deletes(page: Page, gateway: Gateway) -> None:
    page.goto(gateway.chat)
    page.get_by_role("button", name="Yes").click()
    expect(page.get_by_text("How old are you?")).to_be_visible()
    page.get_by_text("Options").click()
    page.get_by_role("button", name="Start over", exact=True).click()
    page.get_by_role("button", name="Go on with the conversation").click()
    expect(page.get_by_text("How old are you?")).to_be_visible()
    page.get_by_role("button", name="Start over", exact=True).click()
    page.get_by_role("button", name="Delete and start over").click()
    expect(page.locator("#messages > li")).to_have_count(1)
    first = gateway.interview.turns[0][0]
    with gateway.store.read() as unit:
        erased = unit.conversations.get(first)
        assert erased is not None
        assert erased.erased_at is not None


def test_deleting_my_data(page: Page, gateway: Gateway) -> None:
    page.goto(gateway.chat)
    expect(page.get_by_role("button", name="Yes")).to_be_visible()
    page.get_by_text("Options").click()
    page.get_by_role("button", name="Delete my data").click()
    page.get_by_role("button", name="Delete everything").click()
    expect(page.locator("#status")).to_contain_text("Everything is deleted. Your receipt is D-")
    expect(page.locator("#messages > li")).to_have_count(0)
    assert page.evaluate("sessionStorage.length + localStorage.length") == 0
    page.get_by_role("button", name="Start a new conversation").click()
    expect(page.get_by_role("button", name="Yes")).to_be_visible()


def test_deleted_elsewhere_is_explained(page: Page, gateway: Gateway) -> None:
    page.goto(gateway.chat)
    expect(page.get_by_role("button", name="Yes")).to_be_visible()
    page.get_by_label("Or write your answer").fill("delete")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_text("Deleted.")).to_be_visible()
    page.get_by_label("Your answer").fill("hello?")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("button", name="Start a new conversation")).to_be_visible()


def test_the_conversation_is_kept_on_the_device_only_if_wanted(
    page: Page, context: BrowserContext, gateway: Gateway
) -> None:
    page.goto(gateway.chat)
    page.get_by_role("button", name="Yes").click()
    expect(page.get_by_text("How old are you?")).to_be_visible()
    assert page.evaluate("localStorage.length") == 0
    page.get_by_text("Options").click()
    page.get_by_role("button", name="Keep on this device").click()
    other = context.new_page()
    other.goto(gateway.chat)
    expect(other.get_by_text("How old are you?")).to_be_visible()


def test_a_crisis_message_stands_out_and_the_question_stays_open(page: Page, gateway: Gateway) -> None:
    page.goto(gateway.chat)
    page.get_by_label("Or write your answer").fill("crisis")
    page.get_by_role("button", name="Send").click()
    expect(page.locator("li.important")).to_contain_text("911")
    page.get_by_role("button", name="Yes").click()
    expect(page.get_by_text("How old are you?")).to_be_visible()


def test_while_the_assistant_writes_nothing_can_be_sent_twice(page: Page, gateway: Gateway) -> None:
    page.goto(gateway.chat)
    expect(page.get_by_role("button", name="Yes")).to_be_visible()
    page.get_by_role("button", name="Yes").dblclick()
    expect(page.get_by_text("How old are you?")).to_be_visible()
    page.wait_for_timeout(300)
    assert len(gateway.interview.turns) == 2


def test_markup_is_shown_as_text(page: Page, gateway: Gateway) -> None:
    page.goto(gateway.chat)
    page.get_by_label("Or write your answer").fill("<img src=x onerror=alert(1)><b>bold</b>")
    page.get_by_role("button", name="Send").click()
    expect(page.locator("li.own")).to_contain_text("<img src=x onerror=alert(1)><b>bold</b>")
    assert page.locator("li.own img, li.own b").count() == 0
