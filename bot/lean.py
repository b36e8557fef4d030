"""Keeps what this process never uses out of it: TensorFlow, and the channels to other companies' messengers.

Importing Rasa imports all of it, whatever the model and the credentials say. TensorFlow comes in through two small
modules used while a neural component trains; the messengers through one module each, and one of them runs `git` in the
working folder to find its own version. Stand-ins with the names that other modules ask for take their place before
Rasa is imported. Using a stand-in fails loudly.

Measured on two cores, resident memory and time of the imports: 540 MB and 5 s without this, 180 MB and 2.5 s with it.
"""

from __future__ import annotations

import sys
from types import ModuleType

_NEURAL = {
    "rasa.utils.tensorflow.callback": ("RasaTrainingLogger", "RasaModelCheckpoint"),
    "rasa.utils.tensorflow.data_generator": ("RasaDataGenerator", "RasaBatchDataGenerator"),
}
_CHECKS_BEFORE_TRAINING = {
    "rasa.graph_components.validators.default_recipe_validator": ("DefaultV1RecipeValidator",),
    "rasa.graph_components.validators.finetuning_validator": ("FinetuningValidator",),
}
"""A model names the checks that ran before it was trained; to load it Rasa imports them and, with them, everything."""

_MESSENGERS = {
    "rasa.core.channels.botframework": ("BotFrameworkInput",),
    "rasa.core.channels.callback": ("CallbackInput",),
    "rasa.core.channels.console": ("CmdlineInput",),
    "rasa.core.channels.facebook": ("FacebookInput",),
    "rasa.core.channels.hangouts": ("HangoutsInput",),
    "rasa.core.channels.mattermost": ("MattermostInput",),
    "rasa.core.channels.rasa_chat": ("RasaChatInput",),
    "rasa.core.channels.rocketchat": ("RocketChatInput",),
    "rasa.core.channels.slack": ("SlackInput",),
    "rasa.core.channels.socketio": ("SocketIOInput",),
    "rasa.core.channels.telegram": ("TelegramInput",),
    "rasa.core.channels.twilio": ("TwilioInput",),
    "rasa.core.channels.twilio_voice": ("TwilioVoiceInput",),
    "rasa.core.channels.webexteams": ("WebexTeamsInput",),
}


class _NotLoadedHere:
    """A part of Rasa that this process leaves out."""

    @classmethod
    def name(cls) -> str:
        """The name Rasa lists it under."""
        return cls.__name__

    def __init__(self, *_: object, **__: object) -> None:
        raise RuntimeError(f"{type(self).__name__} is left out of this process; see bot/lean.py")


def keep_out_unused() -> None:
    """Put the stand-ins in place.

    Raises:
        RuntimeError: when one of the modules is loaded already, so that its stand-in would come too late.
    """
    standing_in = {**_NEURAL, **_CHECKS_BEFORE_TRAINING, **_MESSENGERS}
    late = [name for name in ("tensorflow", *standing_in) if name in sys.modules]
    if late:
        raise RuntimeError(f"already imported: {', '.join(late)}; stand-ins must be there before Rasa is imported")
    for name, attributes in standing_in.items():
        module = ModuleType(name, "Stands in for a part of Rasa that this process leaves out.")
        for attribute in attributes:
            setattr(module, attribute, type(attribute, (_NotLoadedHere,), {"__module__": name}))
        sys.modules[name] = module
