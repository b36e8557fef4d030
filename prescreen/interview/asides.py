"""Questions that interrupt another: stay or stop, delete or keep, talk to a person, which answer, which language."""

from __future__ import annotations

from collections.abc import Sequence

from prescreen.facts.answers import is_known
from prescreen.interview import closing, contacting
from prescreen.interview.in_words import NOT_SHOWN
from prescreen.interview.reply import Button
from prescreen.interview.safety import MOOD_GROUP
from prescreen.interview.session import Session
from prescreen.interview.speech import capital
from prescreen.interview.state import Asking

_FEW = 6
"""So many open answers are offered for changing; a longer list hides what was said."""


def put_paused(session: Session, key: str = "paused") -> None:
    """Say that the place is kept, and offer the ways on."""
    text = session.say(key)
    buttons = [
        Button(session.say("button_go_on"), {"do": "go_on"}),
        Button(session.say("button_person"), {"do": "person"}),
        Button(session.say("button_delete"), {"do": "delete"}),
    ]
    session.ask(Asking("paused", [], data={"text": text}), text, buttons, kind="choice")


def put_confirm(session: Session, kind: str) -> None:
    """Ask whether to delete everything, or to start over."""
    text = session.say(f"ask_{kind}")
    buttons = [
        Button(session.say(f"button_{kind}_yes"), {"do": f"{kind}_yes"}),
        Button(session.say("button_keep"), {"do": "keep"}),
    ]
    session.ask(Asking(kind, [], data={"text": text}), text, buttons, kind="choice")


def put_withdraw(session: Session, what: str) -> None:
    """Ask whether consent is really taken back: of the `answers`, of them while there is `contact`, or to `share`."""
    if what == "share":
        text = session.say("ask_withdraw_share", team=contacting.team(session))
    else:
        text = session.say("ask_withdraw_contact" if what == "contact" else "ask_withdraw")
    if what == "contact":
        buttons = [
            Button(session.say("button_withdraw_all"), {"do": "withdraw_yes"}),
            Button(session.say("button_withdraw_keep_contact"), {"do": "withdraw_keep_contact"}),
        ]
    else:
        buttons = [Button(session.say("button_withdraw_yes"), {"do": "withdraw_yes"})]
    if what != "share":
        buttons.append(Button(session.say("button_delete"), {"do": "delete"}))
    buttons.append(Button(session.say("button_keep"), {"do": "keep"}))
    session.ask(Asking("withdraw", [], data={"text": text, "what": what}), text, buttons, kind="choice")


def put_person(session: Session) -> None:
    """Offer to leave contact details, so that a person can get in touch."""
    text = session.say("person_offer", team=contacting.team(session))
    buttons = [
        Button(session.say("button_contact_yes"), {"do": "contact_yes"}),
        Button(session.say("button_go_on"), {"do": "back"}),
    ]
    session.ask(Asking("person", [], data={"text": text}), text, buttons, kind="choice")


def changeable(session: Session) -> list[str]:
    """The answers a person may want to change: those that say something, then those that are open; or all.

    Very private ones are there whatever was answered, so that the list tells nothing of them (rule R09); those of
    mood are not after a crisis (rule R05).
    """
    facts = [f for f in session.answers if f in session.trial.facts and f not in NOT_SHOWN]
    if session.state.mood_closed:
        facts = [f for f in facts if session.definition(f).group != MOOD_GROUP]
    private = [f for f in facts if session.definition(f).sensitivity == "very_private"]
    telling = [f for f in facts if f not in private and not closing.is_plain(session, f)]
    unsaid = [f for f in facts if f not in private and not is_known(session.answers[f])]
    shown = telling + private + (unsaid if len(unsaid) <= _FEW else [])
    return shown or facts


def put_which(session: Session, among: Sequence[str] | None = None) -> None:
    """Offer the answers given so far for changing: one by one, the plain noes in groups; `among`: only these.

    Very private ones are not named before they are asked for: somebody else may read along.
    """
    text = session.say("ask_which")
    facts = changeable(session) if among is None else [f for f in among if f in session.answers]
    private = [f for f in facts if among is None and session.definition(f).sensitivity == "very_private"]
    buttons = [Button(session.speech.title(f), {"change": f}) for f in facts if f not in private]
    if private:
        buttons.append(Button(session.say("button_private_answers"), {"changes": private}))
    for group in _plain_groups(session, facts) if among is None else ():
        names = session.say("comma").join(session.speech.short(f) for f in group)
        payload = {"change": group[0]} if len(group) == 1 else {"changes": group}
        buttons.append(Button(capital(names), payload))
    buttons.append(Button(session.say("button_nothing"), {"do": "back"}, "skip"))
    session.ask(Asking("which", [], data={"text": text}), text, buttons, kind="choice")


def _plain_groups(session: Session, shown: Sequence[str]) -> list[list[str]]:
    """The answers that say no, those of one screen together; none that is very private (rule R09)."""
    noes = [f for f in session.answers if f in session.trial.facts and f not in NOT_SHOWN and f not in shown]
    noes = [f for f in noes if session.definition(f).sensitivity != "very_private"]
    groups = [[f for f in screen.facts if f in noes] for screen in session.trial.screens]
    placed = {f for group in groups for f in group}
    return [*(g for g in groups if g), *([f] for f in noes if f not in placed)]


def put_language(session: Session, key: str = "language_ask") -> None:
    """Offer the languages of the trial, each by its own name."""
    text = session.say(key)
    wording = session.library.wording
    buttons = [
        Button(capital(wording.say("language_name", code)), {"do": "language", "language": code})
        for code in session.languages
    ]
    session.ask(Asking("language", [], data={"text": text, "key": key}), text, buttons, kind="choice")
