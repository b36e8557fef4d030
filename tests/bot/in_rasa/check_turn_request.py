"""What the channel accepts, what it refuses, and what it makes of hostile text."""

# ruff: noqa: PT009, PT027 (pytest is not installed in Rasa's environment)

from __future__ import annotations

import doctest
import json
import unittest
from typing import Any

from bot.channels import turn_request
from bot.channels.gateway import GatewayInput
from bot.channels.problems import ProblemError
from bot.channels.turn_request import LONGEST_TEXT, READ_FOR_THE_ACT, ForgetRequest, TurnRequest, safe_text


def body(**fields: Any) -> bytes:
    given = {"conversation": "c-1", "message_id": "m_1", "text": "hello", **fields}
    return json.dumps({name: value for name, value in given.items() if value is not ...}).encode()


class Accepted(unittest.TestCase):
    def test_the_three_fields(self) -> None:
        self.assertEqual(TurnRequest.from_body(body()), TurnRequest("c-1", "m_1", "hello"))

    def test_a_message_at_the_contact_details_comes_without_its_words(self) -> None:
        told = TurnRequest.from_body(body(text="jane@example.org", form="contact"))
        self.assertEqual(told, TurnRequest("c-1", "m_1", "", at_contact=True))

    def test_an_empty_text(self) -> None:
        self.assertEqual(TurnRequest.from_body(body(text=" \n\0 ")).text, "")

    def test_a_long_text_is_read_from_its_beginning(self) -> None:
        text = TurnRequest.from_body(body(text="a" * 10_000)).text
        self.assertEqual(text, "a" * READ_FOR_THE_ACT)


class Forgotten(unittest.TestCase):
    def test_a_conversation_and_nothing_else(self) -> None:
        self.assertEqual(ForgetRequest.from_body(b'{"conversation": "c-1"}').conversation, "c-1")
        for wrong in (b"", b"{}", b'{"conversation": "a b"}', b'{"conversation": "c", "text": "x"}'):
            with self.assertRaises(ProblemError):
                ForgetRequest.from_body(wrong)


class Refused(unittest.TestCase):
    def test_everything_else_with_the_reason_and_without_the_content(self) -> None:
        cases: list[tuple[bytes, int, str]] = [
            (b"", 400, "not JSON"),
            (b"\xff\xfe", 400, "not JSON"),
            (b"{" * 100_000, 400, "not JSON"),
            (b"[" * 100_000, 400, "not JSON"),
            (b'["private words"]', 400, "JSON object"),
            (b"null", 400, "JSON object"),
            (body(text=...), 400, "text is missing"),
            (body(conversation=...), 400, "conversation is missing"),
            (body(text=None), 400, "text must be a string"),
            (body(text={"private": "words"}), 400, "text must be a string"),
            (body(message_id=3), 400, "message_id must be a string"),
            (body(message_id=""), 400, "message_id must have"),
            (body(conversation="private words"), 400, "conversation must have"),
            (body(conversation="c\n"), 400, "conversation must have"),
            (body(conversation="../c"), 400, "conversation must have"),
            (body(conversation="c" * 129), 400, "conversation must have"),
            (body(conversation="\u0661"), 400, "conversation must have"),
            (body(private="words"), 400, "only conversation"),
            (body(form="screening"), 400, "form can only be contact"),
            (body(form=None), 400, "form must be a string"),
            (body(text="x" * (LONGEST_TEXT + 1)), 413, "characters"),
        ]
        for sent, status, reason in cases:
            with self.subTest(reason=reason, sent=sent[:40]):
                with self.assertRaises(ProblemError) as caught:
                    TurnRequest.from_body(sent)
                self.assertEqual(caught.exception.status, status)
                self.assertIn(reason, caught.exception.detail)
                self.assertNotIn("private", caught.exception.detail)

    def test_a_problem_is_rendered_as_rfc_9457_asks(self) -> None:
        answer = ProblemError(401, "no secret").response()
        self.assertEqual(answer.content_type, "application/problem+json")
        self.assertEqual(answer.headers["www-authenticate"], "Bearer")
        self.assertEqual(json.loads(answer.body)["title"], "Unauthorized")

    def test_a_channel_without_a_secret(self) -> None:
        for credentials in ({}, {"secret": ""}, {"secret": None}, None):
            with self.assertRaisesRegex(ValueError, "secret"):
                GatewayInput.from_credentials(credentials)


class SafeText(unittest.TestCase):
    def test_hostile_text(self) -> None:
        cases = {
            "\ud83d no": "\ufffd no",
            "a\0b": "a b",
            "\u2028line\u0085s": "line s",
            "/restart": "restart",
            "\u00a0/stop": "stop",
            " / / /affirm{}": "affirm{}",
            "\ufeff/stop": "stop",
            "////": "",
            "and/or": "and/or",
            "%s {0} {{x}}": "%s {0} {{x}}",
            "😀 אב": "😀 אב",
        }
        for text, expected in cases.items():
            self.assertEqual(safe_text(text), expected, ascii(text))

    def test_the_result_can_be_encoded_and_is_no_command(self) -> None:
        for code in (*range(0x250), *range(0xD7F0, 0xE010), 0x2028, 0xFEFF, 0x1F600):
            made = safe_text(chr(code) + "/stop" + chr(code))
            made.encode("utf-8")
            self.assertNotIn("\0", made)
            self.assertFalse(made.startswith("/"), hex(code))

    def test_the_documentation_is_true(self) -> None:
        self.assertEqual(doctest.testmod(turn_request).failed, 0)


if __name__ == "__main__":
    unittest.main()
