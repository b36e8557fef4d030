"""The actions Rasa calls: thin glue between a dialogue turn and the interview. No clinical word lives here."""
