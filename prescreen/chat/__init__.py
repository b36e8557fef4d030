"""A conversation in the terminal, over the same HTTP door every other client uses."""
