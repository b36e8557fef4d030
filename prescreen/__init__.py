"""The pre-screener: facts, criteria, reading, interview, handoff and store."""
