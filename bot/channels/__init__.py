"""The doors into Rasa's process."""
