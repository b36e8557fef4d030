"""One call of the action is one turn of the interview; what goes back is a receipt."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from rasa_sdk.executor import ActionExecutor

from actions.turn import UnusableTrackerError
from actions.validate_screening_form import ValidateScreeningForm
from tests.actions.builders import GivenInterview, action_call


async def run(interview: GivenInterview, **latest_message: Any) -> dict[str, Any]:
    executor = ActionExecutor()
    executor.register_action(ValidateScreeningForm(interview))
    result = await executor.run(action_call(**latest_message))
    assert result is not None
    answer: dict[str, Any] = result.model_dump()
    return answer


def slots(answer: dict[str, Any]) -> dict[str, Any]:
    return {event["name"]: event["value"] for event in answer["events"]}


async def test_the_interview_is_asked_once_and_its_receipt_goes_back() -> None:
    interview = GivenInterview(stage="review")

    answer = await run(interview)

    assert interview.asked == [("c1", "m1", ("answer", 0.8))]
    assert [response["custom"] for response in answer["responses"]] == [{"turn": "m1", "stage": "review"}]
    assert slots(answer) == {"answer": None}


async def test_the_form_ends_when_the_interview_is_over() -> None:
    answer = await run(GivenInterview(stage="closed", finished=True))
    assert slots(answer)["answer"]


async def test_the_form_ends_when_contact_details_are_asked_for() -> None:
    assert slots(await run(GivenInterview(stage="contact")))["answer"]


async def test_no_word_of_the_person_goes_back() -> None:
    assert "private words" not in str(await run(GivenInterview()))


async def test_no_opinion_of_rasa_is_none() -> None:
    interview = GivenInterview()
    await run(interview, intent={"name": "nlu_fallback", "confidence": 0.5})
    assert interview.asked[0][2] is None


async def test_a_message_without_words_is_a_turn_too() -> None:
    interview = GivenInterview()
    answer = await run(interview, text="", intent={"name": "nlu_fallback", "confidence": 0.0})
    assert len(interview.asked) == 1
    assert len(answer["responses"]) == 1


async def test_the_interview_works_outside_the_event_loop() -> None:
    interview = GivenInterview()
    await run(interview)
    assert interview.threads != [threading.main_thread().name]


async def test_a_failure_is_raised_and_nothing_is_uttered() -> None:
    with pytest.raises(ZeroDivisionError):
        await run(GivenInterview(failing=ZeroDivisionError()))


async def test_a_message_from_elsewhere_is_refused_before_the_interview_hears_of_it() -> None:
    interview = GivenInterview()
    with pytest.raises(UnusableTrackerError):
        await run(interview, metadata={})
    assert interview.asked == []
