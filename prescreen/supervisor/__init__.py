"""Starts the product's four programs under one supervisor, keeps them running, and stops them together."""

from prescreen.supervisor.console import Console
from prescreen.supervisor.ports import PortTakenError
from prescreen.supervisor.prepare import RefusedError
from prescreen.supervisor.run import NotStartedError, private_copy, run

__all__ = ["Console", "NotStartedError", "PortTakenError", "RefusedError", "private_copy", "run"]
