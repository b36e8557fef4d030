"""What the launcher is told, what it leaves out of the process, and what it refuses."""

# ruff: noqa: PT009, PT027 (pytest is not installed in Rasa's environment)

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from rasa.core.utils import AvailableEndpoints

from bot import lean, server
from bot.lock_store import WaitingLockStore
from bot.settings import BotSettings, BotSettingsError
from bot.tracker_store import BoundedTrackerStore
from tests.bot.in_rasa import given

TOLD = {
    "PRESCREEN_MODEL": "models/x.tar.gz",
    "PRESCREEN_RASA_PORT": "6001",
    "PRESCREEN_ACTIONS_PORT": "6002",
    "PRESCREEN_INTERNAL_SECRET": "s3cret",
}


class Settings(unittest.TestCase):
    def test_what_the_supervisor_tells_is_enough(self) -> None:
        settings = BotSettings.from_env(TOLD)
        self.assertEqual(settings.actions_url, "http://127.0.0.1:6002/webhook")
        self.assertEqual((settings.port, settings.secret, settings.patched), (6001, "s3cret", True))
        self.assertEqual(settings.action_timeout, 7.0)

    def test_an_address_of_the_actions_counts_more_than_a_port(self) -> None:
        told = {**TOLD, "PRESCREEN_ACTIONS_URL": "http://127.0.0.1:7/webhook", "PRESCREEN_ACTIONS_PORT": ""}
        self.assertEqual(BotSettings.from_env(told).actions_url, "http://127.0.0.1:7/webhook")

    def test_patches_and_patience_can_be_set(self) -> None:
        settings = BotSettings.from_env({**TOLD, "PRESCREEN_RASA_PATCHES": "0", "PRESCREEN_ACTION_TIMEOUT": "2.5"})
        self.assertEqual((settings.patched, settings.action_timeout), (False, 2.5))

    def test_all_mistakes_are_named_at_once_and_no_value_is_shown(self) -> None:
        with self.assertRaises(BotSettingsError) as caught:
            BotSettings.from_env(
                {"PRESCREEN_RASA_PORT": "s3cret", "PRESCREEN_ACTIONS_PORT": "99999", "PRESCREEN_ACTION_TIMEOUT": "nan"}
            )
        said = str(caught.exception)
        for name in TOLD:
            self.assertIn(name, said)
        self.assertIn("PRESCREEN_ACTION_TIMEOUT", said)
        self.assertNotIn("s3cret", said)


class LeftOut(unittest.TestCase):
    def test_serving_loads_neither_tensorflow_nor_the_messengers(self) -> None:
        given.agent(BoundedTrackerStore(None), given.ReceiptingActions())
        for name in ("tensorflow", "keras", "jax", "twilio", "slack_sdk", "aiogram", "webexteamssdk", "kafka"):
            self.assertNotIn(name, sys.modules)

    def test_using_what_was_left_out_fails_loudly(self) -> None:
        from rasa.core.channels import SlackInput

        with self.assertRaisesRegex(RuntimeError, "left out"):
            SlackInput()

    def test_too_late_is_an_error(self) -> None:
        with self.assertRaisesRegex(RuntimeError, "before Rasa is imported"):
            lean.keep_out_unused()


class Endpoints(unittest.TestCase):
    def test_the_project_files_wire_our_parts_and_send_the_secret(self) -> None:
        told = {"PRESCREEN_ACTIONS_URL": "http://127.0.0.1:6002/webhook", "PRESCREEN_INTERNAL_SECRET": "s3cret"}
        with mock.patch.dict(os.environ, told):
            endpoints = AvailableEndpoints.read_endpoints(str(given.ROOT / "endpoints.yml"))
        self.assertEqual(endpoints.action.url, told["PRESCREEN_ACTIONS_URL"])
        self.assertEqual(endpoints.action.headers, {"Authorization": "Bearer s3cret"})
        self.assertFalse(endpoints.action.kwargs["enable_selective_domain"])
        self.assertIsInstance(server.TrackerStore.create(endpoints.tracker_store), BoundedTrackerStore)
        self.assertIsInstance(server.LockStore.create(endpoints.lock_store), WaitingLockStore)
        for unused in (endpoints.nlg, endpoints.nlu, endpoints.model, endpoints.event_broker):
            self.assertIsNone(unused)


class Models(unittest.TestCase):
    def load(self, model: Path) -> None:
        settings = BotSettings(model, 6001, "s3cret", "http://127.0.0.1:6002/webhook")
        server.load_agent(settings, AvailableEndpoints())

    def test_a_missing_model_is_refused(self) -> None:
        with self.assertRaisesRegex(server.ModelError, "there is no model.*make train"):
            self.load(Path("models/not-there.tar.gz"))

    def test_a_folder_of_models_is_refused_because_rasa_would_take_any(self) -> None:
        with self.assertRaisesRegex(server.ModelError, "there is no model"):
            self.load(given.model().parent)

    def test_a_corrupt_model_is_refused(self) -> None:
        whole = given.model().read_bytes()
        with tempfile.TemporaryDirectory() as folder:
            for name, content in {
                "empty": b"",
                "noise": b"not a model" * 50,
                "half": whole[: len(whole) // 2],
                "damaged": whole[:200_000] + bytes(2_000) + whole[202_000:],
            }.items():
                model = Path(folder) / f"{name}.tar.gz"
                model.write_bytes(content)
                with self.subTest(name), self.assertRaisesRegex(server.ModelError, "train again"):
                    self.load(model)

    def test_a_model_whose_classifier_was_never_trained_is_refused(self) -> None:
        """Rasa loads such a model without a word and would then answer nothing."""
        with tempfile.TemporaryDirectory() as folder:
            unpacked = Path(folder) / "unpacked"
            with tarfile.open(given.model()) as archive:
                archive.extractall(unpacked)
            for weights in unpacked.rglob("*.skops"):
                weights.unlink()
            model = Path(folder) / "untrained.tar.gz"
            with tarfile.open(model, "w:gz") as archive:
                archive.add(unpacked, arcname=".")
            with self.assertRaisesRegex(server.ModelError, "train again"):
                self.load(model)

    def test_the_launcher_says_why_it_does_not_start_and_ends_with_2(self) -> None:
        for changed, expected in (
            ({"PRESCREEN_MODEL": "models/not-there.tar.gz"}, "there is no model"),
            ({"PRESCREEN_INTERNAL_SECRET": ""}, "PRESCREEN_INTERNAL_SECRET is not set"),
        ):
            ended = subprocess.run(
                [sys.executable, "-m", "bot"],
                cwd=given.ROOT,
                env={"PATH": os.environ.get("PATH", ""), **TOLD, **changed},
                capture_output=True,
                text=True,
                timeout=60,
                check=False,
            )
            self.assertEqual(ended.returncode, 2, ended.stderr)
            self.assertIn(expected, ended.stderr)


if __name__ == "__main__":
    unittest.main()
