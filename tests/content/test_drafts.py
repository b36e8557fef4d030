"""A draft of a trial is checked like the content, and nothing of the content is changed by it."""

from __future__ import annotations

from prescreen.content import id_in, pieces, read_draft, trial_file, with_pieces
from tests.criteria.people import ROOT, library

CONTENT = ROOT / "content"
TRIAL = "NCT06350110"
TEXT = trial_file(CONTENT, TRIAL).read_text(encoding="utf-8")


def mistakes(text: str) -> list[str]:
    draft, found = read_draft(CONTENT, TRIAL, text)
    assert draft is None
    return [str(mistake) for mistake in found]


def test_the_text_of_the_trial_itself_is_a_draft_that_changes_nothing() -> None:
    draft, found = read_draft(CONTENT, TRIAL, TEXT)
    assert found == []
    assert draft is not None
    assert draft.trial.content_hash == library().trial(TRIAL).content_hash
    assert draft.trial.entry == library().trial(TRIAL).entry


def test_a_changed_draft_has_another_hash_and_the_file_stays_as_it_is() -> None:
    changed = TEXT.replace('op: ">=", limit: 85', 'op: ">=", limit: 90')
    assert changed != TEXT
    draft, _ = read_draft(CONTENT, TRIAL, changed)
    assert draft is not None
    assert draft.trial.content_hash != library().trial(TRIAL).content_hash
    assert trial_file(CONTENT, TRIAL).read_text(encoding="utf-8") == TEXT


def test_mistakes_are_told_with_their_line_and_all_at_once() -> None:
    broken = TEXT.replace("fact: hemoglobin, op", "fact: haemoglobine, op").replace("fact: wbc, op", "fact: wbcc, op")
    found = mistakes(broken)
    line = 1 + broken[: broken.index("haemoglobine")].count("\n")
    assert any(f"content/trials/{TRIAL}/trial.yml:{line}: " in told and "hemoglobin" in told for told in found), found
    assert any("wbcc" in told for told in found)


def test_what_is_no_draft_of_this_trial_is_refused() -> None:
    assert any("the folder is called" in told for told in mistakes(TEXT.replace(f"id: {TRIAL}", "id: NCT00000001", 1)))
    assert any(
        "criteria.6.tier: input should be" in told for told in mistakes(TEXT.replace("    tier: B", "    tier: D", 1))
    )
    assert any("not valid YAML" in told for told in mistakes("id: ["))
    assert any("at most" in told for told in mistakes("# " + "x" * 1_000_001))
    assert mistakes("")
    assert mistakes("just words")


def test_judged_cases_of_a_criterion_that_goes_are_remarks_and_no_mistakes() -> None:
    head, _, rest = TEXT.partition("  - id: inc-05-hemoglobin\n")
    draft, mistakes = read_draft(CONTENT, TRIAL, head + rest[rest.index("\n  - id: ") + 1 :])
    assert mistakes == []
    assert draft is not None
    assert len(draft.trial.criteria) == len(library().trial(TRIAL).criteria) - 1
    assert draft.remarks
    assert {remark.file for remark in draft.remarks} == {f"content/trials/{TRIAL}/cases.yml"}


def test_criteria_are_changed_in_place_and_the_rest_stays_as_it_is() -> None:
    found = pieces(TEXT)
    assert list(found) == [criterion.id for criterion in library().trial(TRIAL).criteria]
    assert with_pieces(TEXT, {name: piece.text for name, piece in found.items()})[0] == TEXT
    wbc = found["inc-06-wbc"].text.replace("limit: 2.5", "limit: 3.5")
    changed, where = with_pieces(TEXT, {"inc-05-hemoglobin": "", "inc-06-wbc": wbc.replace("\n", "\r\n")})
    assert changed == TEXT.replace(indented(found["inc-05-hemoglobin"].text) + "\n", "").replace(
        "limit: 2.5", "limit: 3.5"
    )
    lines = changed.splitlines()[where["inc-06-wbc"].first - 1 : where["inc-06-wbc"].last]
    assert "\n".join(lines) == indented(wbc)
    assert pieces("id: [") == {}
    assert pieces("criteria: none") == {}


def indented(text: str) -> str:
    return "\n".join("  " + line if line else line for line in text.splitlines())


def test_a_draft_says_which_trial_it_is_of() -> None:
    assert id_in(TEXT) == TRIAL
    assert id_in("id: [") is None
    assert id_in("- a list") is None
    assert id_in("id: 17") is None
