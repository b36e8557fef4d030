"""The training data: every dialogue act, well separated, and Rasa's domain and rules in step with it."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
import yaml

from actions.turn import ACTS

ROOT = Path(__file__).resolve().parents[2]
DIALOGUE_ACTS = frozenset(
    """
    answer affirm deny dont_know decline ask_why ask_repeat ask_help correct ask_faq want_person pause resume stop
    delete_data restart change_language emergency crisis abuse medical_advice greet thanks goodbye bot_challenge
    frustration out_of_scope small_talk
    """.split()
)
FEWEST_EXAMPLES = 45
NO_ACT = "contact_details"
"""Said of a message by the channel, never by the model."""
RESERVED_BY_RASA = {"restart", "back", "session_start"}


def load(path: Path) -> dict:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def plain(text: str) -> str:
    """What is left of an example for the model: neither case nor spacing nor the digits of a number."""
    return re.sub(r"\s+", " ", re.sub(r"\b\d+\b", "0", text.lower())).strip()


@pytest.fixture(scope="module")
def examples() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for path in sorted((ROOT / "data" / "nlu").glob("*.yml")):
        for entry in load(path)["nlu"]:
            assert entry["intent"] not in found, f"{entry['intent']} stands in two places"
            found[entry["intent"]] = [line.removeprefix("- ") for line in entry["examples"].strip().splitlines()]
    return found


@pytest.fixture(scope="module")
def domain() -> dict:
    return load(ROOT / "domain.yml")


def test_the_intents_are_the_dialogue_acts(examples: dict[str, list[str]], domain: dict) -> None:
    assert {ACTS.get(intent, intent) for intent in examples} == DIALOGUE_ACTS
    assert sorted(domain["intents"]) == sorted([*examples, NO_ACT])
    assert not RESERVED_BY_RASA & set(examples), "Rasa answers these itself; the interview would never see the turn"


def test_every_act_has_enough_examples_that_differ(examples: dict[str, list[str]]) -> None:
    few = {act: len(texts) for act, texts in examples.items() if len({plain(t) for t in texts}) < FEWEST_EXAMPLES}
    assert not few


def test_no_example_stands_twice_or_under_two_acts(examples: dict[str, list[str]]) -> None:
    everywhere = [(text.lower().strip(), act) for act, texts in examples.items() for text in texts]
    counts = Counter(text for text, _ in everywhere)
    assert not [(text, act) for text, act in everywhere if counts[text] > 1]


def test_no_example_is_read_as_markup_by_rasa(examples: dict[str, list[str]]) -> None:
    marked = [t for texts in examples.values() for t in texts if re.search(r"\[[^\]]*\]\s*[({]|^/", t)]
    assert not marked


def test_fresh_and_unseen_messages_are_not_in_the_training_data(examples: dict[str, list[str]]) -> None:
    known = {text.lower().strip() for texts in examples.values() for text in texts}
    for name in ("fresh_acts.yml", "unseen_acts.yml"):
        acts = load(ROOT / "tests" / "bot" / name)
        assert set(acts) == DIALOGUE_ACTS - {"restart"} | {"start_over"}
        assert not [t for texts in acts.values() for t in texts if t.lower().strip() in known]


def test_any_act_opens_the_form_also_when_rasa_has_no_opinion(domain: dict) -> None:
    (rule,) = load(ROOT / "data" / "rules" / "screening.yml")["rules"]
    opens, form, loop = rule["steps"]
    assert [step["intent"] for step in opens["or"]] == [i for i in domain["intents"] if i != NO_ACT] + ["nlu_fallback"]
    assert (form, loop) == ({"action": "screening_form"}, {"active_loop": "screening_form"})


def test_only_what_the_channel_says_opens_the_contact_form() -> None:
    (rule,) = load(ROOT / "data" / "rules" / "contact.yml")["rules"]
    assert rule["steps"] == [{"intent": NO_ACT}, {"action": "contact_form"}, {"active_loop": "contact_form"}]


def test_the_domain_is_two_forms_one_slot_an_action_each_and_no_words(domain: dict) -> None:
    required = {"required_slots": ["answer"]}
    assert domain["forms"] == {"screening_form": required, "contact_form": required}
    assert domain["slots"]["answer"] == {
        "type": "any",
        "influence_conversation": False,
        "mappings": [{"type": "from_text"}],
    }
    assert domain["actions"] == ["validate_screening_form", "validate_contact_form"]
    assert domain["session_config"]["session_expiration_time"] == 0
    assert not {"responses", "entities"} & set(domain)


def test_no_yaml_anchor_stands_in_what_rasa_loads() -> None:
    """Rasa changes what it loaded, and with an anchor it changes both places."""
    files = [ROOT / name for name in ("config.yml", "domain.yml", "endpoints.yml", "credentials.yml")]
    files += [*(ROOT / "data" / "nlu").rglob("*.yml"), *(ROOT / "data" / "rules").rglob("*.yml")]
    for path in files:
        tokens = yaml.scan(path.read_text(encoding="utf-8"))
        assert not [t for t in tokens if isinstance(t, yaml.AnchorToken | yaml.AliasToken)], path


def test_the_pipeline_is_lean_and_rules_only() -> None:
    config = load(ROOT / "config.yml")
    assert [part["name"] for part in config["pipeline"]] == [
        "WhitespaceTokenizer",
        "CountVectorsFeaturizer",
        "CountVectorsFeaturizer",
        "LogisticRegressionClassifier",
        "FallbackClassifier",
    ]
    assert [part["name"] for part in config["policies"]] == ["RulePolicy"]
    assert config["assistant_id"]
    assert config["language"] == "en"
