"""Each conversion of the units table, at its boundary."""

from __future__ import annotations

from fractions import Fraction

import pytest

from prescreen.facts.units import factor, spell


@pytest.mark.parametrize(
    ("quantity", "amount", "unit", "limit", "in_unit", "passes"),
    [
        ("hemoglobin", "8.5", "g/dL", "85", "g/L", True),
        ("hemoglobin", "8.4", "g/dL", "85", "g/L", False),
        ("hemoglobin", "5.3", "mmol/L", "85", "g/L", True),
        ("hemoglobin", "5.2", "mmol/L", "85", "g/L", False),
        ("cell_count", "2500", "/uL", "2.5", "10^9/L", True),
        ("cell_count", "2499", "/uL", "2.5", "10^9/L", False),
        ("cell_count", "1000", "/uL", "1", "10^9/L", True),
        ("cell_count", "50000", "/uL", "50", "10^9/L", True),
        ("cell_count", "0.5", "lakh/uL", "50", "10^9/L", True),
        ("cell_count", "0.49", "lakh/uL", "50", "10^9/L", False),
        ("clearance", "0.5", "mL/s", "30", "mL/min", True),
        ("clearance", "0.49", "mL/s", "30", "mL/min", False),
        ("percent", "0.5", "fraction", "50", "%", True),
        ("percent", "0.49", "fraction", "50", "%", False),
        ("enzyme", "1", "ukat/L", "60", "U/L", True),
    ],
)
def test_lower_limits_hold_in_every_unit(
    quantity: str, amount: str, unit: str, limit: str, in_unit: str, passes: bool
) -> None:
    assert (Fraction(amount) * factor(quantity, unit, in_unit) >= Fraction(limit)) is passes


@pytest.mark.parametrize(("micromoles", "passes"), [("34", True), ("34.2", True), ("34.3", False), ("35", False)])
def test_bilirubin_upper_limit_in_micromoles(micromoles: str, passes: bool) -> None:
    assert (Fraction(micromoles) * factor("bilirubin", "umol/L", "mg/dL") <= 2) is passes


def test_creatinine_limit_of_221_is_just_inside_two_and_a_half_milligrams() -> None:
    assert factor("creatinine", "mg/dL", "umol/L") == Fraction("88.4")
    assert Fraction(221) * factor("creatinine", "umol/L", "mg/dL") == Fraction("2.5")


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        ("K/uL", "10^9/L"),
        ("x10^9/L", "10^9/L"),
        ("10^3/µL", "10^9/L"),
        ("10⁹/L", "10^9/L"),
        ("/mm3", "/uL"),
        ("µmol/L", "umol/L"),
        ("μmol/l", "umol/L"),
        ("g/dl", "g/dL"),
        ("G/DL", "g/dL"),
        ("lakhs", "lakh/uL"),
        ("mL/min/1.73 m²", "mL/min/1.73m2"),
        ("IU/L", "U/L"),
    ],
)
def test_spellings_of_one_unit(written: str, unit: str) -> None:
    assert spell(written) == unit


@pytest.mark.parametrize("written", ["", "bananas", "g", "mol", "%%", "10^9"])
def test_what_is_no_unit_is_not_guessed(written: str) -> None:
    assert spell(written) is None


def test_units_of_different_dimensions_are_refused() -> None:
    with pytest.raises(ValueError, match="cannot be turned"):
        factor("clearance", "mL/min", "mg/dL")
    with pytest.raises(ValueError, match="no unit is called"):
        factor("clearance", "furlong", "mL/min")
