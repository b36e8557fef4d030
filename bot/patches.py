"""Replaces slow or unsafe spots of Rasa 3.6.21 with equal but faster, or safer, code.

Each patch says what it replaces. `tests/bot/in_rasa/check_patches.py` holds them against stock Rasa. They can be
switched off with `PRESCREEN_RASA_PATCHES=0`; the channel keeps typed commands away from Rasa also then.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import rasa
import rasa.core.actions.action as actions
from jsonschema import Draft7Validator, ValidationError
from jsonschema.exceptions import best_match
from jsonschema.validators import validator_for
from rasa.core.actions.action import DOCS_BASE_URL, RemoteAction
from rasa.engine.exceptions import GraphRunError
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.nlu.classifiers.logistic_regression_classifier import LogisticRegressionClassifier
from rasa.nlu.classifiers.regex_message_handler import RegexMessageHandler
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.utils.common import all_subclasses

from bot.applied_events import applied_events

RASA_VERSION = "3.6.21"


class WrongRasaError(RuntimeError):
    """The patches were written for another version of Rasa."""


def apply_patches(action_timeout: float) -> Callable[[], None]:
    """Put every patch in place; return what takes them off again.

    Raises:
        WrongRasaError: under any other version of Rasa than the one they were written for.
    """
    require_version(rasa.__version__)
    stock_load = LogisticRegressionClassifier.__dict__["load"].__func__
    replacements: list[tuple[Any, str, Any]] = [
        (actions, "DEFAULT_REQUEST_TIMEOUT", action_timeout),
        (RemoteAction, "_validate_action_result", _validate_action_result),
        (DaskGraphRunner, "run", _run_graph),
        (Event, "resolve_by_type", staticmethod(_resolve_by_type)),
        (DialogueStateTracker, "applied_events", applied_events),
        (RegexMessageHandler, "process", _leave_slash_text_alone),
        (LogisticRegressionClassifier, "load", classmethod(_loading_weights_by_column(stock_load))),
    ]
    stock = [(owner, name, vars(owner)[name]) for owner, name, _ in replacements]
    for owner, name, replacement in replacements:
        setattr(owner, name, replacement)

    def take_off() -> None:
        for owner, name, original in stock:
            setattr(owner, name, original)

    return take_off


def require_version(version: str) -> None:
    """Refuse any version of Rasa but the one that was read line by line.

    Raises:
        WrongRasaError: naming both versions.
    """
    if version != RASA_VERSION:
        raise WrongRasaError(f"bot/ is written for Rasa {RASA_VERSION}, but {version} is installed")


@lru_cache(maxsize=1)
def _reply_validator() -> Any:
    """Build the validator of an action's reply once. Stock builds it, and checks its meta-schema, at every reply."""
    schema = RemoteAction.action_response_format_spec()
    kind = validator_for(schema, default=Draft7Validator)
    kind.check_schema(schema)
    return kind(schema)


@lru_cache(maxsize=256)
def _are_events(told: str) -> bool:
    """Whether a list of events, as JSON, keeps to the schema; a form's turns tell one of a few."""
    return bool(_reply_validator().is_valid({"events": json.loads(told)}))


def _validate_action_result(self: RemoteAction, result: Any) -> bool:
    events = result.get("events") if isinstance(result, dict) else None
    if isinstance(events, list) and _are_events(json.dumps(events)):
        result = {**result, "events": []}
    error: ValidationError | None = best_match(_reply_validator().iter_errors(result))
    if error is None:
        return True
    error.message += (
        f". Failed to validate Action server response from API, "
        f"make sure your response from the Action endpoint is valid. "
        f"For more information about the format visit "
        f"{DOCS_BASE_URL}/custom-actions"
    )
    raise error


def _run_graph(
    self: DaskGraphRunner, inputs: dict[str, Any] | None = None, targets: list[str] | None = None
) -> dict[str, Any]:
    """Run each node after those it needs. Stock has Dask plan the same few calls anew, for any number of workers."""
    wanted = targets or self._graph_schema.target_names
    graph = self._build_dask_graph(self._graph_schema.minimal_graph_schema(wanted))
    self._add_inputs_to_graph(inputs, graph)
    try:
        return dict(_outputs(graph, wanted))
    except RuntimeError as error:
        raise GraphRunError("Error running runner.") from error


def _outputs(graph: Mapping[str, Sequence[Any]], wanted: Sequence[str]) -> list[Any]:
    """What the wanted nodes give. A node is called with the outputs it needs; an input stands for itself."""
    done: dict[str, Any] = {}

    def output(name: str) -> Any:
        if name not in graph:
            return name
        if name not in done:
            node, *needed = graph[name]
            done[name] = node(*map(output, needed)) if callable(node) else graph[name]
        return done[name]

    return [output(name) for name in wanted]


@lru_cache(maxsize=1)
def _event_types() -> dict:
    """Map each event's type name to its class; of two with one name the first counts, as in stock."""
    found: dict = {}
    for kind in all_subclasses(Event):
        found.setdefault(kind.type_name, kind)
    return found


def _resolve_by_type(type_name: str, default: type[Event] | None = None) -> type[Event] | None:
    """Look an event's class up. Stock walks through all subclasses, recursively, for every event it reads."""
    found = _event_types().get(type_name) if isinstance(type_name, str) else None
    if found is not None:
        return found
    if type_name == "topic":  # an event of Rasa's early days, to be passed over
        return None
    if default is not None:
        return default
    raise ValueError(f"Unknown event name '{type_name}'.")


def _leave_slash_text_alone(
    self: RegexMessageHandler, messages: list[Message], domain: Domain | None = None
) -> list[Message]:
    """Treat typed text as text. Stock executes `/restart` or `/intent{...}`, whoever typed it."""
    return messages


def _loading_weights_by_column(load: Callable[..., LogisticRegressionClassifier]) -> Callable[..., Any]:
    """Keep the classifier's weights in the order they are multiplied in. Stock copies all of them for every message."""

    def loading(cls: type, *args: Any, **kwargs: Any) -> LogisticRegressionClassifier:
        component = load(cls, *args, **kwargs)
        if hasattr(component.clf, "coef_"):
            component.clf.coef_ = component.clf.coef_.copy(order="F")
        return component

    return loading
