"""Laboratory units: what they are called, and exact factors between them.

pint does the dimensional work; the molar masses below are the usual clinical ones. Factors are exact fractions, so a
value on the limit stays on the limit in every unit. Source of the factors: the units table of the clinical analysis.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pint


@dataclass(frozen=True, slots=True)
class Quantity:
    """A kind of laboratory value: its canonical unit and, where moles are used, grams per mole."""

    canonical: str
    molar_mass: Fraction | None = None


# Hemoglobin: per monomer (16.114 g/mmol). Creatinine: 88.4 umol/L per mg/dL. Bilirubin: 17.1 umol/L per mg/dL.
QUANTITIES: dict[str, Quantity] = {
    "hemoglobin": Quantity("g/L", Fraction(16114)),
    "cell_count": Quantity("10^9/L"),
    "enzyme": Quantity("U/L"),
    "bilirubin": Quantity("mg/dL", 1 / (Fraction("17.1") / 10_000)),
    "creatinine": Quantity("mg/dL", 1 / (Fraction("88.4") / 10_000)),
    "clearance": Quantity("mL/min"),
    "clearance_indexed": Quantity("mL/min/1.73m2"),
    "percent": Quantity("%"),
    "hba1c": Quantity("%"),
    "volume": Quantity("L"),
    "score": Quantity("points"),
}

# One spelling for each unit; the right side is what pint reads.
_PINT: dict[str, str] = {
    "g/L": "gram / liter",
    "g/dL": "gram / deciliter",
    "mmol/L": "millimole / liter",
    "umol/L": "micromole / liter",
    "mg/dL": "milligram / deciliter",
    "10^9/L": "1e9 / liter",
    "/uL": "1 / microliter",
    "lakh/uL": "1e5 / microliter",
    "U/L": "enzyme_unit / liter",
    "ukat/L": "microkatal / liter",
    "mL/min": "milliliter / minute",
    "mL/s": "milliliter / second",
    "mL/min/1.73m2": "milliliter / minute / bodysurface",
    "%": "percent",
    "fraction": "dimensionless",
    "L": "liter",
    "points": "dimensionless",
}

_SPELLINGS: dict[str, str] = {
    "10^3/ul": "10^9/L",
    "10^9/l": "10^9/L",
    "10e9/l": "10^9/L",
    "x10^9/l": "10^9/L",
    "x10^3/ul": "10^9/L",
    "10*9/l": "10^9/L",
    "10*3/ul": "10^9/L",
    "10⁹/l": "10^9/L",
    "x10⁹/l": "10^9/L",
    "10^3/mm3": "10^9/L",
    "giga/l": "10^9/L",
    "g/l (count)": "10^9/L",
    "k/ul": "10^9/L",
    "k/mm3": "10^9/L",
    "/mm3": "/uL",
    "/mm^3": "/uL",
    "/mm³": "/uL",
    "/cmm": "/uL",
    "cells/ul": "/uL",
    "cells/mm3": "/uL",
    "per ul": "/uL",
    "per microliter": "/uL",
    "lakh": "lakh/uL",
    "lakhs": "lakh/uL",
    "lakh/mm3": "lakh/uL",
    "lakh/cumm": "lakh/uL",
    "iu/l": "U/L",
    "units/l": "U/L",
    "μkat/l": "ukat/L",
    "gm/dl": "g/dL",
    "gms/dl": "g/dL",
    "g%": "g/dL",
    "mg%": "mg/dL",
    "micromol/l": "umol/L",
    "mcmol/l": "umol/L",
    "ml/minute": "mL/min",
    "ml/min/1.73": "mL/min/1.73m2",
    "ml/min/1.73 m2": "mL/min/1.73m2",
    "ml/min/1.73m²": "mL/min/1.73m2",
    "ml/min/1.73m^2": "mL/min/1.73m2",
    "percent": "%",
    "pct": "%",
}


def spell(unit: str) -> str | None:
    """The one spelling of `unit` that the product uses, or None when it is not a unit it knows."""
    if unit in _PINT:
        return unit
    folded = unit.strip().replace("µ", "u").replace("μ", "u").replace("×", "x").lower()
    folded = " ".join(folded.split())
    if (found := _by_lower().get(folded)) is not None:
        return found
    tight = folded.replace(" ", "")
    return _SPELLINGS.get(folded) or _SPELLINGS.get(tight) or _by_lower().get(tight)


@cache
def _by_lower() -> dict[str, str]:
    return {name.lower(): name for name in _PINT}


@cache
def factor(quantity: str, unit: str, to: str) -> Fraction:
    """How many `to` are one `unit`, for this quantity.

    Raises:
        ValueError: unknown quantity or unit, or units of different dimensions.
    """
    if quantity not in QUANTITIES:
        raise ValueError(f"no quantity is called {quantity!r}; known: {', '.join(sorted(QUANTITIES))}")
    for name in (unit, to):
        if name not in _PINT:
            raise ValueError(f"no unit is called {name!r}; known: {', '.join(_PINT)}")
    registry = _registry()
    start: Any = registry.Quantity(Fraction(1), registry.parse_units(_units_of(unit))) * _scale(unit)
    goal = registry.parse_units(_units_of(to))
    mass = QUANTITIES[quantity].molar_mass
    molar_from = start.check("[substance]/[volume]")
    molar_to = registry.Quantity(1, goal).check("[substance]/[volume]")
    if molar_from != molar_to and mass is not None:
        per_mole = registry.Quantity(mass, "gram / mole")
        start = start * per_mole if molar_from else start / per_mole
    try:
        return Fraction(start.to(goal).magnitude) / _scale(to)
    except Exception as error:
        raise ValueError(f"{unit} cannot be turned into {to} for {quantity}") from error


def _scale(unit: str) -> Fraction:
    return {"10^9/L": Fraction(10**9), "lakh/uL": Fraction(10**5)}.get(unit, Fraction(1))


def _units_of(unit: str) -> str:
    return _PINT[unit].replace("1e9 / ", "1 / ").replace("1e5 / ", "1 / ")


@cache
def _registry() -> pint.UnitRegistry[Fraction]:
    import pint  # noqa: PLC0415 - half a second that only programs which convert units should pay

    registry: pint.UnitRegistry[Fraction] = pint.UnitRegistry(non_int_type=Fraction)
    registry.define("bodysurface = [body_surface]")
    return registry
