"""Names of the vocabulary: brands, misspellings, look-alikes."""

from __future__ import annotations

from datetime import date

import pytest

from prescreen.content.library import Library
from prescreen.reading.lexicon.common_words import COMMON_WORDS
from prescreen.reading.text import normalise
from prescreen.reading.toolbox import MEDICATION, Toolbox
from tests.reading.corpus import rows


@pytest.mark.parametrize(("text", "expected"), rows("misspelt"))
def test_medicine_by_any_spelling(tools: Toolbox, text: str, expected: str | None) -> None:
    found = tools.mentions.find("drug", normalise(text))
    assert (found[0].term.name if found else None) == expected


def test_every_name_of_the_vocabulary_finds_its_own_term(tools: Toolbox, library: Library) -> None:
    for kind in library.terms.kinds:
        seen: set[str] = set()
        for term in library.terms.all(kind):
            for label in (term.name, *term.labels):
                text = normalise(label)
                if (found := library.terms.find(kind, label)) is None or text.norm in seen:
                    continue
                seen.add(text.norm)
                mentions = tools.mentions.find(kind, text, guess=False)
                assert any(m.term.name == found.name for m in mentions), (
                    f"{kind}: {label}, not {[m.term.name for m in mentions]}"
                )


def test_no_everyday_word_is_taken_for_a_medicine(tools: Toolbox, library: Library) -> None:
    known = {
        w for t in library.terms.all("drug") for label in (t.name, *t.labels) for w in normalise(label).norm.split()
    }
    wrong = [w for w in COMMON_WORDS if w not in known and tools.mentions.find("drug", normalise(w))]
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "has", "has_not"),
    [
        ("rituximab", "anti_cd20", "cd19_targeted"),
        ("Benlysta", "baff_april", "bcma_targeted"),
        ("Ultomiris", "other_biologic", "cd19_targeted"),
        ("Uplizna", "cd19_targeted", "anti_cd20"),
        ("telitacicept", "baff_april", "bcma_targeted"),
        ("Talvey", "b_cell_lookalike", "bcma_targeted"),
        ("Darzalex", "b_cell_lookalike", "bcma_targeted"),
        ("CD19/BCMA CAR-T", "bcma_targeted", "unclear_target"),
        ("GC012F", "cd19_targeted", "unclear_target"),
        ("CAR T cells", "unclear_target", "cd19_targeted"),
        ("hydroxychloroquine", "not_usually_counted", "immunosuppressant"),
        ("steroid cream", "not_immunosuppressant", "systemic_steroid"),
        ("budoprutug", "cd19_targeted", "anti_cd20"),
        ("NexCAR19", "cd19_targeted", "bcma_targeted"),
        ("Ordspono", "anti_cd20", "cd19_targeted"),
        ("Lynozyfic", "bcma_targeted", "anti_cd20"),
        ("povetacicept", "baff_april", "bcma_targeted"),
        ("felzartamab", "b_cell_lookalike", "bcma_targeted"),
        ("orelabrutinib", "b_cell_lookalike", "cd19_targeted"),
        ("Opzelura", "not_usually_counted", "jak_tyk2"),
        ("Fraxiparine", "anticoagulant", "immunosuppressant"),
    ],
)
def test_look_alikes_keep_apart(tools: Toolbox, text: str, has: str, has_not: str) -> None:
    classes = tools.mentions.find("drug", normalise(text))[0].term.classes
    assert has in classes
    assert has_not not in classes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zostavax", "live"),
        ("Shingrix", "not_live"),
        ("shingles shot", "ambiguous"),
        ("flu shot", "not_live"),
        ("nose spray flu vaccine", "live"),
        ("flu vaccine", "ambiguous"),
        ("typhoid capsules", "live"),
        ("typhoid shot", "not_live"),
        ("typhoid", "ambiguous"),
        ("Jynneos", "live_nonreplicating"),
        ("allergy shots", "not_vaccine"),
        ("hepatitis A (Havrix)", "not_live"),
        ("COVID-19 mRNA", "not_live"),
        ("MMR", "live"),
        ("Dukoral", "not_live"),
        ("Vaxchora", "live"),
    ],
)
def test_vaccines_live_or_not(tools: Toolbox, text: str, expected: str) -> None:
    assert expected in tools.mentions.find("vaccine", normalise(text))[0].term.classes


def test_a_misspelling_is_marked_as_guessed(tools: Toolbox) -> None:
    assert tools.mentions.find("drug", normalise("rituxamab"))[0].guessed
    assert not tools.mentions.find("drug", normalise("rituximab"))[0].guessed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'm allergic to penicillin", []),
        ("allergic to penicillin, bactrim and codeine", []),
        ("allergic to sulfa, I take plaquenil 200", ["hydroxychloroquine"]),
        ("allergies: penicillin. I take prednisone 5", ["prednisone"]),
        ("prednisone for my allergies", ["prednisone"]),
        ("my iron is low", []),
        ("I take iron", ["iron"]),
        ("I just quit zolofft", ["sertraline"]),
    ],
)
def test_a_medicine_that_is_not_taken_is_none(tools: Toolbox, text: str, expected: list[str]) -> None:
    reading = tools.items.read(MEDICATION, normalise(text), date(2026, 3, 16))
    entries = [] if reading is None else reading.entries
    assert [e["drug"] for e in entries if isinstance(e, dict)] == expected


def test_a_name_to_be_spelt_exactly_is_not_guessed_at(tools: Toolbox) -> None:
    assert tools.mentions.find("drug", normalise("gichtex"))[0].term.name == "allopurinol"
    assert not tools.mentions.find("drug", normalise("gichtix"))
