"""Checks that run inside Rasa's environment, with unittest; `tests/bot/test_in_rasa.py` runs them.

Rasa is imported as the launcher imports it: without TensorFlow.
"""

import skops.io  # noqa: F401

from bot import lean

lean.keep_out_unused()
