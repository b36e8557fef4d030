from __future__ import annotations

import socket

import pytest

from prescreen.supervisor.ports import PortTakenError, free_ports, require_free


def test_a_taken_port_is_refused_in_words_that_say_what_to_do() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(PortTakenError) as said:
            require_free("127.0.0.1", port)
    assert f"port {port} on 127.0.0.1 cannot be used" in str(said.value)
    assert "PRESCREEN_PORT=" in str(said.value)


def test_a_free_port_stays_free() -> None:
    (port,) = free_ports(1)
    require_free("127.0.0.1", port)
    socket.create_server(("127.0.0.1", port)).close()


def test_an_address_this_machine_does_not_have_is_refused() -> None:
    with pytest.raises(PortTakenError):
        require_free("192.0.2.1", 8080)


def test_ports_chosen_together_differ() -> None:
    assert len(set(free_ports(50))) == 50
