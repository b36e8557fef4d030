"""Which study centre a person is handed over to: a place, the nearest centre that is open, others on request.

Only what is open is ever offered or chosen. Like the contact form, this owns the choice and not the words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from prescreen.content.models import Centre
from prescreen.handoff.distance import kilometres
from prescreen.handoff.place_words import fold
from prescreen.handoff.places import Found, Place

AT_A_TIME = 3
"""Other centres that are shown at once."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A centre, and how far it is from the person's place, in kilometres, if that is known."""

    centre: Centre
    km: float | None = None


@dataclass(slots=True)
class CentreChoice:
    """A person's choice among the open centres of a trial."""

    centres: tuple[Centre, ...] = ()
    place: Place | None = None
    asked: list[Place] = field(default_factory=list)  # places the person is asked about
    guessed: bool = False  # they were not named so, only nearly
    shown: int = 0  # centres shown so far, nearest first
    chosen: str | None = None
    left: bool = False  # the person leaves the choice to the study

    @classmethod
    def from_state(cls, state: Mapping[str, Any], centres: Sequence[Centre]) -> CentreChoice:
        """Take the choice up where `to_state` left it, with the centres that are open now.

        A chosen centre that is no longer open is chosen no more.
        """
        choice = cls(tuple(centre for centre in centres if centre.open))
        if state.get("place"):
            choice.place = Place.from_state(state["place"])
        choice.asked = [Place.from_state(place) for place in state.get("asked", [])]
        choice.guessed = bool(state.get("guessed", False))
        choice.shown = int(state.get("shown", 0))
        choice.left = bool(state.get("left", False))
        ids = [centre.id for centre in choice.centres]
        choice.chosen = state.get("chosen") if state.get("chosen") in ids else None
        if len(ids) == 1 and not choice.left:
            choice.chosen = ids[0]
        return choice

    def to_state(self) -> dict[str, Any]:
        """Return the choice as JSON for the conversation's state."""
        return {
            "place": None if self.place is None else self.place.to_state(),
            "asked": [place.to_state() for place in self.asked],
            "guessed": self.guessed,
            "shown": self.shown,
            "chosen": self.chosen,
            "left": self.left,
        }

    @property
    def done(self) -> bool:
        """Nothing is left to choose: there is a choice, or none to make."""
        return self.left or self.chosen is not None or not self.centres

    @property
    def step(self) -> str:
        """What to ask next: "place", "which_place", or "centre"."""
        if self.asked:
            return "which_place"
        return "centre" if self.shown else "place"

    @property
    def centre(self) -> Centre | None:
        """The chosen centre."""
        return next((centre for centre in self.centres if centre.id == self.chosen), None)

    def offers(self) -> list[Offer]:
        """All open centres, the nearest first; without a place in the order of the file."""
        if self.place is None:
            return [Offer(centre) for centre in self.centres]
        here = self.place.point
        offers = [Offer(c, kilometres(here, (c.coordinates.latitude, c.coordinates.longitude))) for c in self.centres]
        return sorted(offers, key=lambda offer: (offer.km or 0.0, offer.centre.id))

    def shown_now(self) -> list[Offer]:
        """The centres that are on the table: the nearest alone, or the last few that were asked for."""
        if self.shown <= 1:
            return self.offers()[: self.shown]
        start = ((self.shown - 2) // AT_A_TIME) * AT_A_TIME + 1 if self.place is not None else 0
        return self.offers()[start : self.shown]

    @property
    def more(self) -> bool:
        """Are there centres that were not shown yet?"""
        return self.shown < len(self.centres)

    def found(self, found: Found) -> bool:
        """Take what a look-up found; False when it found nothing, and all stays as it was."""
        if not found.places:
            return False
        if found.sure:
            self.settle(found.places[0])
        else:
            self.asked = list(found.places)
        return True

    def settle(self, place: Place) -> None:
        """Offer the centre that is nearest to this place."""
        self.place, self.asked, self.chosen, self.left, self.shown = place, [], None, False, 1

    def again(self) -> None:
        """Ask for the place anew."""
        self.place, self.asked, self.chosen, self.left, self.shown = None, [], None, False, 0

    def show_more(self) -> None:
        """Put the next few centres on the table; after the last one, the first again."""
        if self.place is None:
            self.asked = []
            self.shown = len(self.centres)
        elif self.more:
            self.shown = min(len(self.centres), self.shown + AT_A_TIME)
        else:
            self.shown = min(len(self.centres), 1 + AT_A_TIME)

    def choose(self, centre_id: str) -> bool:
        """Choose an open centre; False when there is none with this id."""
        if centre_id not in [centre.id for centre in self.centres]:
            return False
        self.chosen, self.left, self.asked = centre_id, False, []
        return True

    def leave(self) -> None:
        """Note that the person leaves the choice to the study."""
        self.left, self.chosen, self.asked = True, None, []

    def named(self, text: str) -> Centre | None:
        """The centre shown so far whose name or town a text holds, if it is one alone."""
        said = f" {fold(text)} "
        found = [
            offer.centre
            for offer in self.offers()[: self.shown]
            if any(
                f" {fold(name)} " in said or (not name.isascii() and fold(name) in said)
                for texts in (offer.centre.name, offer.centre.place)
                for name in texts.values()
            )
        ]
        return found[0] if len(found) == 1 else None
