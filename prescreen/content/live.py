"""The content that is live, with the sentences that a newer release says and an older approved copy lacks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from prescreen.content.library import Library
from prescreen.content.loader import BadContent, load_library


def load_live(live: Path, edited: Path) -> Library:
    """Load the content that was approved; only sentences it lacks altogether come from the folder that waits.

    Raises:
        BadContent: with every mistake of what was approved. Mistakes in the folder that waits change nothing.
    """
    library = load_library(live)
    if edited == live:
        return library
    try:
        newer = load_library(edited).wording
    except BadContent:
        return library
    return replace(library, wording=library.wording.completed(newer))
