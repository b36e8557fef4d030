"""Validation of the plain form bot, written as Rasa's documentation of forms shows it."""

import re
from typing import Any, Dict, Text

from rasa_sdk import FormValidationAction, Tracker
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict


def read_number(value: Any, low: float, high: float) -> Any:
    found = re.search(r"\d+(?:\.\d+)?", str(value))
    if found is None:
        return None
    number = float(found.group())
    return number if low <= number <= high else None


class ValidateScreeningForm(FormValidationAction):
    def name(self) -> Text:
        return "validate_screening_form"

    def number(
        self, slot: Text, value: Any, low: float, high: float, dispatcher: CollectingDispatcher
    ) -> Dict[Text, Any]:
        number = read_number(value, low, high)
        if number is None:
            dispatcher.utter_message(text=f"Please give a number from {low} to {high}.")
        return {slot: number}

    def validate_age(
        self, slot_value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> Dict[Text, Any]:
        return self.number("age", slot_value, 0, 120, dispatcher)

    def validate_hemoglobin(
        self, slot_value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> Dict[Text, Any]:
        return self.number("hemoglobin", slot_value, 30, 250, dispatcher)

    def validate_white_cells(
        self, slot_value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> Dict[Text, Any]:
        return self.number("white_cells", slot_value, 0, 100, dispatcher)

    def validate_neutrophils(
        self, slot_value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> Dict[Text, Any]:
        return self.number("neutrophils", slot_value, 0, 100, dispatcher)

    def validate_platelets(
        self, slot_value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> Dict[Text, Any]:
        return self.number("platelets", slot_value, 0, 1000, dispatcher)

    def validate_creatinine(
        self, slot_value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> Dict[Text, Any]:
        return self.number("creatinine", slot_value, 10, 1000, dispatcher)

    def validate_medicines(
        self, slot_value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> Dict[Text, Any]:
        names = [name.strip() for name in str(slot_value).split(",") if name.strip()]
        return {"medicines": ", ".join(names) or None}

    def validate_pregnant(
        self, slot_value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> Dict[Text, Any]:
        if slot_value:
            dispatcher.utter_message(text="Thank you for telling me.")
        return {"pregnant": slot_value}
