"""Ports: whether one can be had, and finding free ones on loopback."""

from __future__ import annotations

import socket


class PortTakenError(RuntimeError):
    """Another program already listens where the gateway should."""


def _bind(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    bound = socket.socket(family, socket.SOCK_STREAM)
    # As servers do: a port that only waits for the last packets of an ended program is free.
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((host, port))
    except OSError:
        bound.close()
        raise
    return bound


def require_free(host: str, port: int) -> None:
    """Raise `PortTakenError`, in words that say what to do, unless the gateway can listen there."""
    try:
        _bind(host, port).close()
    except OSError as error:
        raise PortTakenError(
            f"port {port} on {host} cannot be used ({error.strerror or error}). Perhaps the product already runs, or "
            f"another program uses the port. Stop it, or choose another port: PRESCREEN_PORT={port + 10} make run"
        ) from None


def free_ports(count: int, host: str = "127.0.0.1") -> tuple[int, ...]:
    """That many different free ports; held together while choosing, so that no two are the same."""
    held = [_bind(host, 0) for _ in range(count)]
    try:
        return tuple(int(bound.getsockname()[1]) for bound in held)
    finally:
        for bound in held:
            bound.close()
