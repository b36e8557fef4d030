"""What the interview remembers of a conversation between two messages, besides the answers themselves."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from typing import Any, Literal

Stage = Literal["consent", "screening", "review", "outcome", "contact", "closed", "paused", "with_person"]


@dataclass(slots=True)
class Asking:
    """The question that is open. `facts` are those it asks; `tries` counts how often it was put in vain.

    kind: consent, who, authorised, adult, screen, fact, detail, conflict, stop, review, which, contact_offer, share,
    agreement, contact, contact_check, after_safety, delete, restart, withdraw, paused, language, faq, reminder_offer,
    others_offer, address, address_check, closed.
    """

    kind: str
    facts: list[str] = field(default_factory=list)
    screen: str | None = None
    tries: int = 0
    choices: list[dict[str, Any]] = field(default_factory=list)
    shape: dict[str, Any] = field(default_factory=dict)
    asks: list[str] = field(default_factory=list)
    data: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class State:
    """The interview's own memory, stored as JSON with the conversation."""

    asking: Asking | None = None
    before: Asking | None = None
    stage_before: str | None = None
    queue: list[str] = field(default_factory=list)
    asked: int = 0
    screens: list[str] = field(default_factory=list)
    detailed: list[str] = field(default_factory=list)
    done_or_ahead: list[str] = field(default_factory=list)
    """Operations of which nobody said if they were done or are planned."""
    adult: bool = False
    minor: bool = False
    """Was an age under 18 told in this conversation? Then a later one is asked about once."""
    was_minor: bool = False
    """Did it end for somebody under 18 once? Who says so again is not asked which age is right."""
    minor_in_care: bool = False
    """Was it the age of somebody the writer answers for? The writer's own age puts nothing right then."""
    age_put_right: int | None = None
    """The right age of somebody who mistyped it; it counts once they agreed to the questions again."""
    authorised: bool = False
    """Did somebody say that the patient agrees, before that was asked?"""
    patient: str | None = None
    """The relative somebody answers for ("mother"), if said: what other relatives have is not the patient's."""
    patient_here: bool | None = None
    """Is the patient with the carer who answers, as far as that was said?"""
    private_left: bool = False
    """Was it said that private questions are left out, because the patient is away?"""
    comforted: bool = False
    """Was a kind word said to somebody who told how hard it is?"""
    stop_offered: bool = False
    mood_closed: bool = False
    crisis: bool = False
    checked: bool = False
    misses: int = 0
    reviewed: bool = False
    reviewed_after: int = -1
    """How many questions had been asked at the last read-back."""
    wants_person: bool = False
    contact: dict[str, Any] | None = None
    contact_from: str | None = None
    contact_early: dict[str, Any] | None = None
    """Contact details that were given before they were asked for; gone when contact is refused."""
    share: bool | None = None
    agreed: bool | None = None
    handed_over: bool = False
    reminder: dict[str, Any] | None = None
    reminder_offered: str | None = None
    others_offered: bool = False
    others_wording: str = ""
    rules_told: list[str] = field(default_factory=list)
    changed_after_rule: list[str] = field(default_factory=list)
    in_passing: list[str] = field(default_factory=list)
    """Lists of which something was told before they were asked: the rest of them is still asked for."""
    attended: dict[str, Any] | None = None
    language_chosen: bool = False
    saved: bool = False
    turns: int = 0
    said: dict[str, int] = field(default_factory=dict)
    counted: list[str] = field(default_factory=list)
    lately: dict[str, dict[str, Any]] = field(default_factory=dict)
    recent: list[str] = field(default_factory=list)
    recent_turn: int = -1
    """What was told last, and in which turn: "sorry, 8.9" puts that right."""

    def to_json(self) -> dict[str, Any]:
        """The state as stored."""
        return asdict(self)

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> State:
        """The state from what was stored; fields that an older release did not know keep their defaults."""
        known = {f.name for f in fields(cls)}
        values = {key: value for key, value in stored.items() if key in known}
        for key in ("asking", "before"):
            if isinstance(values.get(key), dict):
                values[key] = Asking(**values[key])
        return cls(**values)
