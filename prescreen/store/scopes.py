"""What somebody may see of the database: pairs of trial and study centre, and the condition for queries."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, false, or_, true

EVERY = "*"


@dataclass(frozen=True, slots=True)
class Scope:
    """A trial, or every one (`*`), at one of its study centres, or at every one and where no centre was chosen."""

    trial: str = EVERY
    centre: str = EVERY

    def holds(self, trial: str, centre: str) -> bool:
        """Does it hold what belongs to this trial and this centre? A centre of "" is: none was chosen."""
        return self.trial in (EVERY, trial) and self.centre in (EVERY, centre)


def within(
    scopes: Iterable[Scope], trial: ColumnElement[str], centre: ColumnElement[str] | None = None
) -> ColumnElement[bool]:
    """Return the condition that a row belongs to one of the scopes; without a scope no row does.

    trial, centre: the columns. A row whose centre is "" or NULL belongs to those who see every centre of the trial.
    Without a column for the centre, only scopes of every centre count.
    """
    alternatives: list[ColumnElement[bool]] = []
    for scope in dict.fromkeys(scopes):
        wanted: list[ColumnElement[bool]] = []
        if scope.trial != EVERY:
            wanted.append(trial == scope.trial)
        if scope.centre != EVERY:
            wanted.append(false() if centre is None else centre == scope.centre)
        alternatives.append(and_(true(), *wanted))
    return or_(false(), *alternatives)
