"""Which study centre: a town or postcode is asked for, the nearest centre is offered, others on request."""

from __future__ import annotations

import re

from prescreen.content.library import text_in
from prescreen.content.models import Centre
from prescreen.handoff import CentreChoice, Offer
from prescreen.handoff.distance import rounded
from prescreen.handoff.places import Place
from prescreen.handoff.preferences import declines
from prescreen.interview.hearing import Heard
from prescreen.interview.reply import Button
from prescreen.interview.session import Session
from prescreen.interview.state import Asking

_ORDINALS = tuple(
    re.compile(rf"\b(?:{words})\b|{chinese}", re.IGNORECASE)
    for words, chinese in (
        ("first|1st|primer[oa]?|nearest|closest|m[aá]s cerca(?:n[oa])?", "第一|最近的"),
        ("second|2nd|segund[oa]", "第二"),
        ("third|3rd|tercer[oa]?", "第三"),
    )
)
STEPS = ("place", "which_place", "centre")


def knows(session: Session, text: str) -> bool:
    """Does this text name a place that is known?"""
    return session.places is not None and bool(session.places.find(text).places)


def title(session: Session, centre: Centre) -> str:
    """A centre by its name and town."""
    name, place = text_in(centre.name, session.language), text_in(centre.place, session.language)
    return name if place in name else session.say("comma").join((name, place))


def take(session: Session, choice: CentreChoice, heard: Heard, home: str | None) -> bool:
    """Take an answer about place or centre; False when the message is about something else (a button of the form)."""
    if heard.picked:
        return _take_button(choice, heard)
    if choice.step == "place":
        _take_place(session, choice, heard, home)
    elif choice.step == "which_place":
        _take_which(session, choice, heard, home)
    else:
        _take_centre(session, choice, heard, home)
    return True


def _take_button(choice: CentreChoice, heard: Heard) -> bool:
    picked = heard.picked[0]
    if heard.picks("centre"):
        choice.choose(str(picked["centre"]))
    elif heard.picks("centre_more"):
        choice.show_more()
    elif heard.picks("centre_left"):
        choice.leave()
    elif heard.picks("place_again"):
        choice.again()
    elif heard.picks("place") and int(picked["place"]) < len(choice.asked):
        choice.settle(choice.asked[int(picked["place"])])
    else:
        return False
    return True


def _take_place(session: Session, choice: CentreChoice, heard: Heard, home: str | None) -> None:
    if heard.act in ("decline", "dont_know") or declines(heard.text):
        choice.show_more()
    elif not _look_up(session, choice, heard.text, home):
        session.tell("contact_place_unknown")


def _take_which(session: Session, choice: CentreChoice, heard: Heard, home: str | None) -> None:
    if heard.yes and len(choice.asked) == 1:
        choice.settle(choice.asked[0])
    elif heard.no or heard.act in ("decline", "dont_know"):
        choice.again()
    elif (place := _among(session, choice.asked, heard.text)) is not None:
        choice.settle(place)
    elif not _look_up(session, choice, heard.text, home):
        session.tell("contact_place_unknown")


def _take_centre(session: Session, choice: CentreChoice, heard: Heard, home: str | None) -> None:
    on_table = choice.shown_now()
    if heard.yes and len(on_table) == 1:
        choice.choose(on_table[0].centre.id)
    elif (centre := choice.named(heard.text) or _counted(on_table, heard.text)) is not None and not heard.no:
        choice.choose(centre.id)
    elif heard.act in ("decline", "dont_know") and len(on_table) > 1:
        choice.leave()
    elif heard.no or heard.act in ("decline", "dont_know") or session.places is None:
        choice.show_more()
    elif not _look_up(session, choice, heard.text, home):
        session.tell("contact_centre_unclear")


def _counted(on_table: list[Offer], text: str) -> Centre | None:
    """The centre that a text counts out: "the second one"."""
    place = next((i for i, words in enumerate(_ORDINALS) if words.search(text)), None)
    return on_table[place].centre if place is not None and place < len(on_table) else None


def _look_up(session: Session, choice: CentreChoice, text: str, home: str | None) -> bool:
    if session.places is None:
        return False
    likely = tuple(centre.country for centre in choice.centres)
    found = session.places.find(text, home, likely)
    return choice.found(found)


def _among(session: Session, places: list[Place], text: str) -> Place | None:
    """The place of several that a text tells from the others by its region, country or name."""
    said = text.casefold()
    if session.places is not None:
        found = session.places.find(text).places
        same = [place for place in places if place in found]
        if len(same) == 1:
            return same[0]
    named = [p for p in places if any(word and word.casefold() in said for word in (p.region, _country(session, p)))]
    return named[0] if len(named) == 1 else None


def _country(session: Session, place: Place) -> str:
    return place.country if session.places is None else session.places.country(place.country, session.language)


def _label(session: Session, place: Place) -> str:
    """A place as it is told from others: with its postcode or region, and its country."""
    first = f"{place.code} {place.name}" if place.code else place.name
    region = "" if place.code or place.region in (place.name, "") else place.region
    return session.say("comma").join(part for part in (first, region, _country(session, place)) if part)


def _far(session: Session, offer: Offer, place: Place) -> str:
    count, unit = rounded(offer.km or 0.0, place.country)
    written = session.speech.number(count)
    return (
        session.say("distance_miles", count=written) if unit == "miles" else session.say("distance_km", count=written)
    )


def put(session: Session, choice: CentreChoice, stop: Button) -> None:
    """Ask for the place, which place is meant, or whether this is the centre."""
    step = choice.step
    if step == "place" and session.places is None:
        choice.show_more()
        step = "centre"
    if step == "place":
        text = session.say("contact_place")
        buttons = [Button(session.say("button_centre_all"), {"do": "centre_more"}, "skip"), stop]
    elif step == "which_place":
        text = session.say("contact_which_place")
        buttons = [Button(_label(session, p), {"do": "place", "place": i}) for i, p in enumerate(choice.asked)]
        buttons += [Button(session.say("button_none_of_these"), {"do": "place_again"}, "skip"), stop]
    else:
        text, buttons = _offer(session, choice)
        buttons.append(stop)
    kind = "text" if step == "place" else "choice"
    session.state.contact = {**(session.state.contact or {}), "choice": choice.to_state()}
    session.ask(Asking("contact", [], data={"text": text, "input": kind, "field": step}), text, buttons, kind=kind)


def _offer(session: Session, choice: CentreChoice) -> tuple[str, list[Button]]:
    offers = choice.shown_now()
    place = choice.place
    if len(offers) == 1 and choice.shown == 1 and place is not None:
        centre = offers[0].centre
        text = session.say(
            "contact_centre",
            centre=title(session, centre),
            distance=_far(session, offers[0], place),
            place=_label(session, place),
        )
        buttons = [Button(session.say("button_centre_yes"), {"do": "centre", "centre": centre.id})]
    else:
        lines = [
            "• "
            + (
                session.say("centre_with_distance", centre=title(session, o.centre), distance=_far(session, o, place))
                if place is not None
                else title(session, o.centre)
            )
            for o in offers
        ]
        text = "\n".join([session.say("contact_centres"), *lines, session.say("contact_which_centre")])
        nearest = choice.offers()[:1] if choice.shown > 1 and place is not None else []
        listed = [*nearest, *(o for o in offers if o not in nearest)]
        buttons = [Button(title(session, o.centre), {"do": "centre", "centre": o.centre.id}) for o in listed]
    if choice.more:
        buttons.append(Button(session.say("button_centre_more"), {"do": "centre_more"}, "skip"))
    if session.places is not None:
        buttons.append(Button(session.say("button_place_again"), {"do": "place_again"}, "skip"))
    buttons.append(Button(session.say("button_centre_left"), {"do": "centre_left"}, "skip"))
    return text, buttons
