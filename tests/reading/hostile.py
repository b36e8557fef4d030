"""Long messages that make careless patterns run for ever; run as a program it reads them all."""

from __future__ import annotations

import resource
import sys
from datetime import date
from pathlib import Path

WORDS = (
    " ", ",", "_", ".", "a ", "no ", "i ", "i want to ", "not ", "my ", "pain ", "and ", "1 ", "1,", "1/", "-", "'",
    "?", "!\n", "my husband ", "since ", "the study ", "i do not want ", "no, ", "years ago ", "pills ", "it is ",
    "fever ", "39 ", "in 2010 ", "chest ", "would be better ", "if i ", "you ", "never ", "aaaa", "ab", "0.1", "(",
    "no quiero ", "ya no ", "不", "我想", "mg ", "so much ", "without me ", "i have ", "every day ",
    "hit me ", "infusion ",
)  # fmt: skip


CPU_SECONDS = {"safety": 20, "reader": 60}
"""What reading all of them may cost; a pattern that runs for ever ends the program."""


def messages() -> list[str]:
    """One message of 4,000 characters for each of the words."""
    return [(word * 4000)[:4000] for word in WORDS]


def main(what: str) -> None:
    """Read them with the safety reader alone, or with the whole reader."""
    from prescreen.content.loader import load_library
    from prescreen.reading import Context, Reader
    from prescreen.reading.danger import Danger
    from prescreen.reading.safety import SafetyReader
    from prescreen.reading.text import normalise

    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS[what], CPU_SECONDS[what]))
    if what == "safety":
        safety = SafetyReader(Danger())
        for text in messages():
            safety.read(normalise(text), "Have you ever had a stroke?")
        return
    library = load_library(Path(__file__).parents[2] / "content")
    reader = Reader(library.facts, library.terms)
    context = Context(date(2026, 3, 16), "en", ("sle_diagnosis",), "Do you have lupus?", {})
    for text in messages()[::4]:
        reader.read(text, context)


if __name__ == "__main__":
    main(sys.argv[1])
