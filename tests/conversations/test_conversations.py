"""Runs every conversation of this folder: one YAML file each, its name a sentence, its folder the behaviour.

A file is a list of steps. A step has `say` (write) or `pick` (press buttons), and any of:
hears / never: texts the reply contains / does not contain; asks: facts the reply asks (or the first of them);
answers: what is recorded then; not_recorded: facts that are not; stage; notice; alerts; forgets: texts no longer kept.
`answer_all` presses through the rest like a person whom nothing of it applies to; `until` names where to stop.
`begin` is the language the person starts in; `language` is the one the conversation is held in then.
`mails` are texts of the mail to the person; `lead` is what of the contact details was handed over, `lead: none` that
nothing was; `shares` tells whether the answers went along, `to` where the message to the team goes. `letters` are the
kinds of mail that wait in the outbox; `reminder` is the day on which the person is going to be written to, or none.
`trial` in the first step is another trial; `contact` goes straight to the contact details, without answers.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from prescreen.content.yaml_source import load
from tests.interview.talk import Talk

HERE = Path(__file__).parent
FILES = sorted(HERE.glob("*/*.yml"))
HARMLESS = (
    *(
        "Sí, y sigue activo",
        "Nada de esto",
        "No, ninguna",
        "Sí a todo",
        "Ninguno",
        "Sí, todo está bien",
        "No tengo estos",
    ),
    *("No lo sé", "是，在治疗但仍在活动", "以上都没有", "否，两种都不可能", "凡是和我有关的都愿意", "没有", "是，都对"),
    *("我没有这些结果", "我不知道", "否", "Yes, and it is still active"),
    "None of these",
    "No, neither of the two",
    "Yes to all",
    "None",
    "No",
    "Yes, all is right",
    "I don't have these results",
    "I don't know",
)
VALUES = (
    "hb 11.2 g/dL, wbc 4.1 K/uL, neutrophils 2.4 K/uL, platelets 188 K/uL, AST 24 U/L upper limit 40, ALT 21 U/L upper "
    "limit 41, bilirubin 0.6 mg/dL, creatinine 0.8 mg/dL, creatinine clearance 96 mL/min, EF 62 %, all on 2026-03-06"
)


@pytest.mark.parametrize("file", FILES, ids=lambda p: f"{p.parent.name}: {p.stem.replace('-', ' ')}")
def test_conversation(file: Path, tmp_path: Path) -> None:
    document, mistakes = load(file, file.name)
    assert not mistakes, mistakes
    assert document is not None
    steps: Any = document.data
    trial = str(steps[0].get("trial", "NCT06350110"))
    talk = Talk(tmp_path, trial, language=str(steps[0].get("begin", "en")))
    for number, step in enumerate(steps, start=1):
        _take(talk, step)
        _check(talk, step, f"step {number} of {file.name}\n\n{talk.show()}")


def _take(talk: Talk, step: dict[str, Any]) -> None:
    if "say" in step:
        talk.say(str(step["say"]))
    elif "pick" in step:
        picked = step["pick"]
        talk.pick(*(picked if isinstance(picked, list) else [picked]))
    elif step.get("contact"):
        talk.pick(talk.choices[2]["label"]).pick(talk.choices[-1]["label"])
    elif "answer_all" in step:
        answer_all(talk, until=step.get("until", "outcome"))


def answer_all(talk: Talk, *, until: str = "outcome", labs: bool = True) -> None:
    """Answer like a person whom nothing applies to, until a fact is asked or a stage reached."""
    for _ in range(40):
        if until in talk.asks or talk.stage == until or talk.stage == "closed":
            return
        if "age_years" in talk.asks:
            talk.say("34")
        elif "hemoglobin" in talk.asks and labs:
            talk.say(VALUES)
            assert "hemoglobin" not in talk.asks, talk.show()
        elif talk.stage == "consent":
            talk.pick(talk.choices[0]["label"])
        else:
            labels = [c["label"] for c in talk.choices]
            wanted = next((w for w in HARMLESS if any(x.startswith(w) for x in labels)), None)
            assert wanted is not None, talk.show()
            talk.pick(wanted)
    raise AssertionError("the conversation does not get there\n\n" + talk.show())


def _check(talk: Talk, step: dict[str, Any], where: str) -> None:
    for text in step.get("hears", []):
        assert str(text).casefold() in talk.words.casefold(), f"not heard: {text!r} in {where}"
    for text in step.get("never", []):
        assert str(text).casefold() not in talk.words.casefold(), f"heard: {text!r} in {where}"
    for fact in step.get("asks", []):
        assert fact in talk.asks, f"asks {talk.asks}, {where}"
    answers = talk.answers
    for fact, value in step.get("answers", {}).items():
        assert answers.get(fact) == value, f"{fact} is {answers.get(fact)!r}, {where}"
    for fact in step.get("not_recorded", []):
        assert fact not in answers, f"{fact} is recorded, {where}"
    if "stage" in step:
        assert talk.stage == step["stage"], where
    if "notice" in step:
        assert step["notice"] in talk.notices, where
    if "alerts" in step:
        assert talk.alerts() == step["alerts"], where
    if "language" in step:
        assert {m["lang"] for m in talk.reply["messages"]} == {step["language"]}, where
    if "reminder" in step:
        assert talk.reminder() == str(step["reminder"]), where
    if "letters" in step:
        assert talk.letters() == step["letters"], where
    for text in step.get("mails", []):
        assert text in talk.mail(), f"not in the mail: {text!r}\n{talk.mail()}"
    if "lead" in step:
        _check_lead(talk, step["lead"], where)
    if "shares" in step:
        lead = talk.lead()
        assert bool(lead and lead.snapshot) == step["shares"], where
    if "to" in step:
        assert talk.team_address() == step["to"], where
    for text in step.get("forgets", []):
        assert not any(str(text) in kept for kept in talk.inbound), where


def _check_lead(talk: Talk, wanted: Any, where: str) -> None:
    lead = talk.lead()
    if wanted == "none":
        assert lead is None, where
        return
    assert lead is not None, f"nothing was handed over, {where}"
    for name, value in wanted.items():
        assert lead.contact.get(name) == value, f"{name} is {lead.contact.get(name)!r}, {where}"
