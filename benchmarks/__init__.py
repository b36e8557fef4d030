"""Measures the product beside a plain Rasa form bot, in one run on one machine."""
