"""The desk in a real browser: a coordinator's whole way, by mouse and by keyboard, and what people wrote stays text."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyotp
import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, BrowserContext, Page, expect

from prescreen.desk.passwords import Passwords
from prescreen.store import Scope, Wanted, hash_token, new_token
from tests.browser.desk import DeskAt, desk_at
from tests.web.fakes import NOON
from tests.web.hostile_people import person
from tests.web.payloads import COUNT, payloads

SHOTS = os.environ.get("PRESCREEN_SHOTS")
PASSWORD = "quite a long walk to the sea"
LOOKS: dict[str, dict[str, Any]] = {
    "light": {"viewport": {"width": 1280, "height": 900}},
    "dark": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"},
    "narrow": {"viewport": {"width": 320, "height": 640}},
}
WATCH = """
window.violations = [];
window.hits = 0;
window.hit = () => { window.hits += 1; };
document.addEventListener("securitypolicyviolation", (event) => window.violations.push(event.violatedDirective));
"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DeskAt]:
    with desk_at(tmp_path_factory.mktemp("desk")) as desk:
        yield desk


@pytest.fixture(params=list(LOOKS))
def look(request: pytest.FixtureRequest, browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(**LOOKS[request.param], reduced_motion="reduce")
    context.add_init_script(WATCH)
    yield context
    context.close()


def check(page: Page, name: str) -> None:
    """axe finds nothing, the policy was kept, nothing scrolls sideways, what is pressed is large enough."""
    if SHOTS:
        page.screenshot(path=Path(SHOTS) / f"desk-{name}.png", full_page=True)
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("violations") == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{name}: no sideways scrolling"
    small = page.evaluate(
        """() => [...document.querySelectorAll("button, a.button, summary, select, input:not([type=checkbox])")]
            .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44)
            .map((each) => each.outerHTML)"""
    )
    assert small == []


def test_every_page_in_every_look(look: BrowserContext, desk: DeskAt, request: pytest.FixtureRequest) -> None:
    desk.sign_in(look)
    page = look.new_page()
    variant = request.node.callspec.id
    newest = desk.newest().conversation
    pages = {
        "queue": "/desk/queue?status=new",
        "screening": f"/desk/screenings/{newest}",
        "note": f"/desk/screenings/{newest}?note=2",
        "override": f"/desk/screenings/{newest}?override=outcome",
        "correct": f"/desk/screenings/{newest}?correct=hemoglobin",
        "ruling": f"/desk/screenings/{newest}?ruling=inc-01-age",
        "share": f"/desk/screenings/{newest}?share=new",
        "shared": "/shared",
    }
    for name, path in pages.items():
        page.goto(desk.url + path)
        check(page, f"{name}-{variant}")


def account_with_a_password(desk: DeskAt) -> str:
    """Let kim sign in by password and second factor; return the secret of the latter."""
    secret = pyotp.random_base32()
    with desk.store.unit() as unit:
        unit.accounts.set_password(desk.account, Passwords().hash(PASSWORD), actor="operator", at=NOON)
        unit.accounts.set_secret(desk.account, secret, step=0, actor="operator", at=NOON)
    return secret


def test_a_coordinators_whole_way(browser: Browser, desk: DeskAt) -> None:
    secret = account_with_a_password(desk)
    context = browser.new_context()
    context.add_init_script(WATCH)
    page = context.new_page()
    page.goto(f"{desk.url}/desk/queue")
    page.get_by_label("Name").fill("kim")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.get_by_label("Code").first.fill(pyotp.TOTP(secret).at(NOON))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Queue")).to_be_visible()

    newest = desk.newest()
    page.locator(f"#open-{newest.conversation}").click()
    expect(page.get_by_role("heading", name="Criteria")).to_be_visible()
    why(page)
    note_by_mouse(page)
    share(page, browser, desk)
    override(page)
    take_over_and_hand_back(page, desk)
    assert page.evaluate("violations") == []
    context.close()


def why(page: Page) -> None:
    """Choosing a criterion marks the words it rests on, and the other way round."""
    page.locator("details.group summary", has_text="Fits").click()
    card = page.locator("#c-inc-01-age")
    card.locator(".protocol").click()
    marked = page.locator("mark.lit")
    expect(marked.first).to_be_visible()
    assert any(letter.isdigit() for letter in marked.first.inner_text())
    page.locator("mark.rests").last.click()
    expect(page.locator(".criterion.lit").first).to_be_attached()


def note_by_mouse(page: Page) -> None:
    """Words that are selected with the mouse are those the note is on."""
    words = page.locator(".bubble.person .words").last
    words.scroll_into_view_if_needed()
    box = words.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 2, box["y"] + 8)
    page.mouse.down()
    page.mouse.move(box["x"] + 60, box["y"] + 8, steps=4)
    page.mouse.up()
    selected = page.evaluate("getSelection().toString()")
    assert selected
    number = words.get_attribute("data-bubble")
    page.locator(f'a[data-note="{number}"]').click()
    expect(page.get_by_label("The words the note is on")).to_have_value(selected)
    page.get_by_label("Your note").fill("Ask about this on the call")
    page.get_by_role("button", name="Keep the note").click()
    expect(page.locator(".own-note")).to_contain_text("Ask about this on the call")
    assert selected.strip() in "".join(page.locator("mark.noted").all_inner_texts())


def share(page: Page, browser: Browser, desk: DeskAt) -> None:
    """A link and a passcode open the screening for who has no account, without its name."""
    name = page.get_by_role("heading", level=1).inner_text()
    page.get_by_role("link", name="Share it").click()
    page.get_by_role("button", name="Make the link and the passcode").click()
    link, passcode = page.locator("#share-link").inner_text(), page.locator("#share-passcode").inner_text()
    stranger = browser.new_context().new_page()
    stranger.goto(link)
    expect(stranger.get_by_label("Passcode")).to_be_focused()
    assert "#" not in stranger.url
    stranger.keyboard.type(passcode)
    stranger.keyboard.press("Enter")
    expect(stranger.get_by_role("heading", name="Criteria")).to_be_visible()
    assert name not in stranger.locator("main").inner_text()
    stranger.context.close()
    page.get_by_role("link", name="Done").click()


def override(page: Page) -> None:
    page.get_by_role("link", name="Override the outcome").click()
    page.get_by_label("It is").select_option("likely_eligible")
    page.get_by_label("Why").fill("The chart settles it")
    page.get_by_role("button", name="Override").click()
    expect(page.locator("#outcome")).to_contain_text("The chart settles it")
    expect(page.locator("#outcome")).to_contain_text("May be a match")


def take_over_and_hand_back(page: Page, desk: DeskAt) -> None:
    """The assistant is silent while a person answers; what the person writes shows up without a reload."""
    conversation, say = patient(desk)
    page.goto(f"{desk.url}/desk/screenings/{conversation}")
    page.get_by_role("button", name="Take over the chat").click()
    expect(page.get_by_text("You are in this chat.")).to_be_visible()
    assert say("Is anybody there?") == []
    expect(page.get_by_text("Is anybody there?")).to_be_visible(timeout=15_000)
    page.get_by_label("Your message to the person").fill("Yes, I am Kim")
    page.get_by_role("button", name="Send").click()
    expect(page.locator(".bubble.team")).to_contain_text("Yes, I am Kim")
    page.get_by_role("button", name="Hand back to the assistant").click()
    expect(page.get_by_text("The assistant goes on")).to_be_visible()
    assert say("I am 34")


def patient(desk: DeskAt) -> tuple[str, Any]:
    """Somebody in the chat who agreed to be asked and wants to talk to a person; and how they say something."""
    interview = desk.gateway.interview
    conversation, first = interview.open("NCT06350110", "en", "web", hash_token(new_token()))
    interview.take_turn(conversation, first)
    numbers = iter(range(100))

    def say(text: str) -> list[Any]:
        message = f"m{next(numbers)}"
        with desk.store.unit() as unit:
            unit.journal.receive(conversation, message, kind="text", text=text, choice_id=None, at=NOON)
        interview.take_turn(conversation, message)
        with desk.store.read() as unit:
            reply = unit.journal.reply_to(conversation, message)
        assert reply is not None
        return list(reply["messages"])

    say("yes, I answer for myself")
    say("I would like to talk to a person")
    return conversation, say


def test_the_same_way_by_keyboard_alone(browser: Browser, desk: DeskAt) -> None:
    context = browser.new_context()
    context.add_init_script(WATCH)
    desk.sign_in(context)
    page = context.new_page()
    page.goto(f"{desk.url}/desk/queue")
    press_key(page, "/")
    expect(page.get_by_label("Find a person or a reference")).to_be_focused()
    newest = desk.newest()
    page.keyboard.type(newest.reference)
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Back to the queue")).to_be_visible()
    press_key(page, "j")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Criteria")).to_be_visible()
    press_key(page, "c")
    expect(page.locator(".criterion:focus")).to_have_count(1)

    press_key(page, "j")
    press_key(page, "n")
    expect(page.locator("#form")).to_be_focused()
    page.get_by_label("The message").focus()
    page.keyboard.press("Control+Home")
    for _ in range(5):
        page.keyboard.press("Shift+ArrowRight")
    quoted = page.get_by_label("The words the note is on").input_value()
    assert len(quoted) == 5
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type("Noted by keyboard")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".own-note", has_text="Noted by keyboard")).to_be_visible()

    press_key(page, "o")
    expect(page.locator("#form")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.type("Not")
    page.keyboard.press("Tab")
    page.keyboard.type("Overridden by keyboard")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#outcome")).to_contain_text("Overridden by keyboard")
    share_by_keyboard(page, browser, desk)
    export_by_keyboard(page, desk)
    take_over_by_keyboard(page, desk)
    assert page.evaluate("violations") == []
    context.close()


def press_key(page: Page, key: str) -> None:
    """Press a key of the desk's own: it is heard by the script of a page, which is there when the page is loaded."""
    page.wait_for_load_state()
    page.keyboard.press(key)


def tab_to(page: Page, name: str, *, presses: int = 40) -> None:
    """Press Tab until a control of this name has the focus."""
    for _ in range(presses):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent.trim()") == name:
            return
    pytest.fail(f"Tab does not lead to {name}")


def share_by_keyboard(page: Page, browser: Browser, desk: DeskAt) -> None:
    press_key(page, "s")
    expect(page.locator("#form")).to_be_focused()
    tab_to(page, "Make the link and the passcode")
    page.keyboard.press("Enter")
    expect(page.locator("#share-passcode")).to_be_visible()
    link, passcode = page.locator("#share-link").inner_text(), page.locator("#share-passcode").inner_text()
    stranger = browser.new_context().new_page()
    stranger.goto(link)
    expect(stranger.get_by_label("Passcode")).to_be_focused()
    stranger.keyboard.type(passcode)
    stranger.keyboard.press("Enter")
    expect(stranger.get_by_role("heading", name="Criteria")).to_be_visible()
    stranger.context.close()


def export_by_keyboard(page: Page, desk: DeskAt) -> None:
    page.goto(f"{desk.url}/desk/screenings/{desk.newest().conversation}")
    tab_to(page, "To print, or as a PDF", presses=400)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="What decides")).to_be_visible()
    tab_to(page, "As a PDF")
    with page.expect_download() as saved:
        page.keyboard.press("Enter")
    assert saved.value.path().read_bytes().startswith(b"%PDF")


def take_over_by_keyboard(page: Page, desk: DeskAt) -> None:
    conversation, say = patient(desk)
    page.goto(f"{desk.url}/desk/screenings/{conversation}")
    press_key(page, "t")
    expect(page.get_by_role("button", name="Take over the chat")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_text("You are in this chat.")).to_be_visible()
    press_key(page, "t")
    expect(page.get_by_label("Your message to the person")).to_be_focused()
    page.keyboard.type("Typed and sent by keyboard, to the end")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".bubble.team")).to_contain_text("Typed and sent by keyboard, to the end")
    press_key(page, "t")
    expect(page.get_by_label("Your message to the person")).to_be_focused()
    tab_to(page, "Hand back to the assistant")
    page.keyboard.press("Enter")
    expect(page.get_by_text("The assistant goes on")).to_be_visible()
    assert say("I am 34")


def test_keys_of_one_letter_can_be_turned_off(browser: Browser, desk: DeskAt) -> None:
    context = browser.new_context()
    desk.sign_in(context)
    page = context.new_page()
    page.goto(f"{desk.url}/desk/queue")
    switch = page.get_by_role("button", name="Keys of one letter")
    expect(switch).to_have_attribute("aria-pressed", "true")
    switch.press("Enter")
    expect(switch).to_have_attribute("aria-pressed", "false")
    press_key(page, "/")
    expect(switch).to_be_focused()
    page.goto(f"{desk.url}/desk/screenings/{desk.newest().conversation}")
    press_key(page, "c")
    expect(page.locator(".criterion:focus")).to_have_count(0)
    page.get_by_role("button", name="Keys of one letter").press("Enter")
    press_key(page, "c")
    expect(page.locator(".criterion:focus")).to_have_count(1)
    context.close()


def test_the_queue_is_kept_up_to_date_without_a_reload(browser: Browser, desk: DeskAt) -> None:
    context = browser.new_context()
    desk.sign_in(context)
    page = context.new_page()
    page.goto(f"{desk.url}/desk/queue")
    box = page.locator("input[name=ids]").nth(3)
    box.check()
    ticked = box.get_attribute("value")
    someone = desk.newest().conversation
    with desk.store.unit() as unit:
        unit.alerts.add(someone, "crisis", NOON)
    expect(page.locator("tbody tr").first).to_contain_text("In danger", timeout=15_000)
    expect(page.locator(f'input[value="{ticked}"]')).to_be_checked()
    expect(page.locator("#said")).to_contain_text("1 in danger")
    with desk.store.unit() as unit:
        unit.screenings.calm(someone, crisis=True)
    context.close()


def test_it_can_be_read_without_scripts(browser: Browser, desk: DeskAt) -> None:
    context = browser.new_context(java_script_enabled=False)
    desk.sign_in(context)
    page = context.new_page()
    newest = desk.newest().conversation
    page.goto(f"{desk.url}/desk/queue")
    page.locator(f"#open-{newest}").click()
    page.locator("details.group summary", has_text="Fits").click()
    page.locator("#c-inc-01-age a", has_text="words").click()
    target = page.url.partition("#")[2]
    expect(page.locator(f"#{target} mark")).to_be_visible()
    page.locator(".bubble.person a.note-on").first.click()
    expect(page.get_by_label("Your note")).to_be_visible()
    context.close()


def test_a_thousand_payloads_run_nowhere(browser: Browser, desk: DeskAt) -> None:
    texts = payloads()
    with desk.store.unit() as unit:
        unit.bulk.write([person(text, texts if number == 0 else [text]) for number, text in enumerate(texts[::20])])
    context = browser.new_context()
    context.add_init_script(WATCH)
    desk.sign_in(context)
    page = context.new_page()
    page.on("dialog", lambda dialog: pytest.fail("a dialog opened"))
    with desk.store.read() as unit:
        rows = [row for row in unit.queue.page((Scope(),), Wanted(), None, 200) if row.reference]
        hostile = [row for row in rows if len(unit.journal.after(row.conversation, 0)) > COUNT]
    paths = ["/desk/queue", *(f"/desk/screenings/{row.conversation}" for row in hostile)]
    paths.append(f"/desk/screenings/{hostile[0].conversation}?note=2")
    for path in paths:
        page.goto(desk.url + path)
        page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
        assert page.evaluate("hits") == 0
        assert page.evaluate("violations") == []
    assert page.locator(".bubble.person").count() == COUNT
    context.close()
