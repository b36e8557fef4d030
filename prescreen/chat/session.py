"""`prescreen chat`: a person, or a script, talks with the assistant in the terminal."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TextIO

from prescreen.chat.client import BotMessage, ChatError, Conversation, Reply, answers
from prescreen.chat.picking import keys, read
from prescreen.settings import Settings
from prescreen.supervisor.console import Console
from prescreen.supervisor.ports import PortTakenError
from prescreen.supervisor.prepare import RefusedError
from prescreen.supervisor.run import NotStartedError, private_copy

_OK, _FAILED, _INTERRUPTED = 0, 1, 130
_WIDEST = 100
_ENDED = "closed"


def run_chat(url: str | None, trial: str, script: Path | None, language: str) -> int:
    """Hold a conversation about `trial` and return the exit code: 0, or 1 when it ended in an error.

    `url` names a running product; without it the one on this machine is used, and where none runs a private copy is
    started on free ports with a database of its own that is thrown away afterwards. `script` is a file with one message
    a line; empty lines and lines that begin with # are left out, and the transcript goes to standard output.
    """
    console = Console.for_terminal(quiet=True)
    try:
        lines = None if script is None else read_script(script)
        settings = Settings.from_env()
        if url is not None:
            if not answers(url):
                raise ChatError(f"nothing answers at {url}; without --url a private copy of the product is started")
            return _talk(url, trial, lines, language)
        if answers(settings.own_address):
            return _talk(settings.own_address, trial, lines, language)
        console.step(f"nothing runs at {settings.own_address}: starting a private copy; its answers are not kept")
        with private_copy(settings, console) as private_url:
            return _talk(private_url, trial, lines, language)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except (ChatError, NotStartedError, PortTakenError, RefusedError, OSError, UnicodeDecodeError, ValueError) as error:
        console.error(str(error))
        return _FAILED


def read_script(file: Path) -> list[str]:
    """The messages of a script: its lines without the empty ones and the comments."""
    lines = (line.strip() for line in file.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def converse(
    conversation: Conversation,
    trial: str,
    language: str,
    lines: Iterable[str],
    show: Callable[[str], None],
    *,
    echo: bool,
) -> None:
    """Send each line in turn and show what comes back; `echo` shows the lines too. Raises `ChatError`."""
    reply = conversation.open(trial, language)
    show(shown(reply))
    for line in lines:
        said = read(line, reply.messages)
        if echo:
            show(f"\nYou: {said.shown}\n")
        elif said.choice is not None:
            show(f"     ({said.shown})\n")
        answered = (
            conversation.say(choice=said.choice.id) if said.choice is not None else conversation.say(text=said.text)
        )
        show(shown(answered))
        if answered.state == _ENDED and reply.state != _ENDED:
            show("     (The conversation has ended.)")
        reply = answered


def shown(reply: Reply, width: int | None = None) -> str:
    """A reply as it is read in a terminal, choices with their keys."""
    wide = width or min(shutil.get_terminal_size((_WIDEST, 24)).columns, _WIDEST)
    progress = ""
    if reply.progress is not None and reply.progress.about and reply.state == "screening":
        progress = f"     (question {reply.progress.asked} of about {reply.progress.about})"
    parts = [_bubble(message, wide) for message in reply.messages]
    return "\n".join([*parts, progress] if progress else parts)


def _bubble(message: BotMessage, width: int) -> str:
    lines = f"Bot: {message.text}".splitlines()
    wrapped = [
        textwrap.fill(line, width, initial_indent="     " if number else "", subsequent_indent="     ")
        for number, line in enumerate(lines)
    ]
    return "\n".join([*wrapped, *(f"       {key:>2}  {choice.label}" for key, choice in keys(message))])


def _talk(url: str, trial: str, lines: Sequence[str] | None, language: str) -> int:
    conversation = Conversation.at(url)
    try:
        if lines is None:
            if sys.stdin.isatty():
                _print("Type your answer, or the key of a choice. Ctrl-D leaves.\n")
            converse(conversation, trial, language, _typed(sys.stdin), _print, echo=not sys.stdin.isatty())
        else:
            converse(conversation, trial, language, lines, _print, echo=True)
    finally:
        conversation.close()
    return _OK


def _typed(stdin: TextIO) -> Iterator[str]:
    """Lines as they are typed; ends with Ctrl-D."""
    at_terminal = stdin.isatty()
    while True:
        if at_terminal:
            try:
                line = input("\nYou: ")
            except EOFError:
                _print("")
                return
        else:
            line = stdin.readline()
            if not line:
                return
        if line.strip():
            yield line.rstrip("\n")


def _print(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
