"""Rasa's process: the input channel, the tracker store and the launcher. Imports Rasa and the standard library only."""
