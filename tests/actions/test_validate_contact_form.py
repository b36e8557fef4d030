"""At the contact details too, one call of the action is one turn; the form lasts as long as details are asked for."""

from __future__ import annotations

from typing import Any

import pytest
from rasa_sdk.executor import ActionExecutor

from actions.validate_contact_form import ValidateContactForm
from tests.actions.builders import GivenInterview, action_call


async def run(interview: GivenInterview) -> dict[str, Any]:
    executor = ActionExecutor()
    executor.register_action(ValidateContactForm(interview))
    said = {"text": "", "intent": {"name": "contact_details", "confidence": 1.0}}
    result = await executor.run(action_call("contact_form", **said))
    assert result is not None
    answer: dict[str, Any] = result.model_dump()
    return answer


def slot(answer: dict[str, Any]) -> Any:
    return {event["name"]: event["value"] for event in answer["events"]}["answer"]


async def test_the_interview_is_asked_once_names_the_act_itself_and_its_receipt_goes_back() -> None:
    interview = GivenInterview(stage="contact")
    answer = await run(interview)
    assert interview.asked == [("c1", "m1", None)]
    assert [response["custom"] for response in answer["responses"]] == [{"turn": "m1", "stage": "contact"}]
    assert slot(answer) is None


@pytest.mark.parametrize(("stage", "finished"), [("closed", True), ("paused", False), ("outcome", False)])
async def test_the_form_ends_when_no_detail_is_asked_for_any_more(stage: str, finished: bool) -> None:
    assert slot(await run(GivenInterview(stage=stage, finished=finished)))


async def test_a_failure_is_raised_and_nothing_is_uttered() -> None:
    with pytest.raises(ZeroDivisionError):
        await run(GivenInterview(stage="contact", failing=ZeroDivisionError()))
