"""The shapes of requests and answers, as they stand in the OpenAPI document."""

from dataclasses import dataclass
from typing import Any, Literal, NotRequired, TypedDict

from litestar.openapi.spec import OpenAPIMediaType, Operation, Parameter, Reference, RequestBody, Schema
from litestar.openapi.spec.enums import OpenAPIType
from pydantic import BaseModel, ConfigDict, Field


class NewConversation(BaseModel):
    """A request to start a conversation."""

    model_config = ConfigDict(strict=True)

    trial: str = Field(max_length=64, description="The trial's id, for example NCT06350110")
    language: str | None = Field(default=None, max_length=35, description="BCP 47; English if not available")
    channel: str | None = Field(default=None, max_length=20, pattern="^[a-z][a-z_]*$", description="web by default")


class NewMessage(BaseModel):
    """What the person says: exactly one of text, choice, choices and wish."""

    model_config = ConfigDict(strict=True)

    text: str | None = Field(default=None, description="Up to 4,000 characters")
    choice: str | None = Field(default=None, max_length=64, description="The id of one choice of the latest messages")
    choices: list[str] | None = Field(default=None, description="The ids of the ticked items of a checklist")
    wish: str | None = Field(
        default=None,
        max_length=120,
        description="What is wanted beside the open question: person, pause, change:FACT or language:CODE",
    )


class NewTicket(BaseModel):
    """Which of the person's own pages is to be opened, as the message's `opens` says."""

    model_config = ConfigDict(strict=True)

    opens: Literal["sheet", "data"] = Field(description="sheet: a sheet for the doctor; data: all that is held")


class Ticket(TypedDict):
    """A code that opens a page once: POST it to `path` as the form field `code`."""

    code: str
    path: str


class NewResume(BaseModel):
    """A request to go on by the link of a reminder, or by a code: exactly one of the two."""

    model_config = ConfigDict(strict=True)

    secret: str | None = Field(
        default=None, min_length=20, max_length=200, description="What a reminder's link carries after #resume="
    )
    code: str | None = Field(
        default=None, min_length=1, max_length=40, description="A code from /current/code, in any case, with any dashes"
    )


class Saved(TypedDict):
    """A code that opens the conversation on any device. A later one takes its place."""

    code: str
    until: str


class ListedAnswer(TypedDict):
    """One answer in words. `change`: the wish `change:FACT` asks it anew."""

    fact: str
    about: str
    answer: str
    change: bool


class AnswerList(TypedDict):
    """The answers that count now."""

    answers: list[ListedAnswer]


class Choice(TypedDict):
    """A button. `group` tells items of a checklist from its ways out."""

    id: str
    label: str
    group: NotRequired[str]


class Input(TypedDict):
    """What kind of answer is expected."""

    kind: str
    unit: NotRequired[str]
    min: NotRequired[float]
    max: NotRequired[float]


BotMessage = TypedDict(
    "BotMessage",
    {
        "id": str,
        "text": str,
        "lang": str,
        "choices": list[Choice],
        "input": Input,
        "asks": list[str],
        "notice": NotRequired[str],
        "opens": NotRequired[str],
        "from": NotRequired[str],
    },
)


class Progress(TypedDict):
    """How many questions were asked, and about how many there will be."""

    asked: int
    about: int


class TurnReply(TypedDict):
    """The reply to a message, or what was said since a cursor."""

    messages: list[BotMessage]
    progress: Progress
    cursor: int
    state: str


class Started(TurnReply):
    """A new conversation with its first messages. The token is shown once."""

    conversation: str
    token: str


class Erased(TypedDict):
    """Everything is deleted; the receipt proves it and leads to nothing but the day."""

    receipt: str


class Health(TypedDict):
    """All is well."""

    status: str


_KEY = Parameter(
    name="Idempotency-Key",
    param_in="header",
    required=True,
    description="A fresh random value for each message; the same value again gets the same reply",
    schema=Schema(type=OpenAPIType.STRING, max_length=255),
)


def _json(model: type[BaseModel]) -> RequestBody:
    found = model.model_json_schema()
    properties: dict[str, Reference | Schema] = {
        str(name): _property(shape) for name, shape in found["properties"].items()
    }
    schema = Schema(
        type=OpenAPIType.OBJECT, properties=properties, required=found.get("required"), title=found["title"]
    )
    return RequestBody(content={"application/json": OpenAPIMediaType(schema=schema)}, required=True)


def _property(shape: dict[str, Any]) -> Schema:
    kinds = shape.get("anyOf", [shape])
    kind = next(each for each in kinds if each["type"] != "null")
    items = Schema(type=OpenAPIType.STRING) if kind["type"] == "array" else None
    return Schema(
        type=OpenAPIType(kind["type"]),
        items=items,
        max_length=kind.get("maxLength"),
        description=shape.get("description"),
    )


@dataclass
class OpeningOperation(Operation):
    """The operation that starts a conversation."""

    def __post_init__(self) -> None:
        """Describe the body, which the gateway reads itself."""
        self.request_body = _json(NewConversation)


@dataclass
class ResumingOperation(Operation):
    """The operation that goes on by a link."""

    def __post_init__(self) -> None:
        """Describe the body, which the gateway reads itself."""
        self.request_body = _json(NewResume)


@dataclass
class SayingOperation(Operation):
    """The operation that says something."""

    def __post_init__(self) -> None:
        """Describe the body and the key, which the gateway reads itself."""
        self.request_body = _json(NewMessage)
        self.parameters = [_KEY]


@dataclass
class TicketOperation(Operation):
    """The operation that opens a person's own page."""

    def __post_init__(self) -> None:
        """Describe the body, which the gateway reads itself."""
        self.request_body = _json(NewTicket)
