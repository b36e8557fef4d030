"""The content folder as it is now, for the desk: what is in it, what is wrong with it, read again when it changed."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from prescreen.content import BadContent, Library, Mistake, check_content, content_remarks, load_library
from prescreen.desk.live import digest_of


@dataclass(frozen=True, slots=True)
class Looked:
    """What is in the folder; no library while there are mistakes."""

    digest: str
    library: Library | None
    mistakes: Sequence[Mistake] = ()
    remarks: Sequence[Mistake] = ()


class Draft:
    """The content that study staff edit, and where copies of what was approved are kept."""

    def __init__(self, folder: Path, kept: Path) -> None:
        self.folder = folder
        self.kept = kept
        self._lock = threading.Lock()
        self._last: Looked | None = None

    def look(self) -> Looked:
        """Return what is in the folder now; reading it takes a second, once after each change."""
        digest = digest_of(self.folder)
        with self._lock:
            if self._last is None or self._last.digest != digest:
                self._last = self._read(digest)
            return self._last

    def _read(self, digest: str) -> Looked:
        mistakes = check_content(self.folder)
        if mistakes:
            return Looked(digest, None, mistakes)
        try:
            library = load_library(self.folder)
        except BadContent:  # changed between the two
            return Looked("", None, check_content(self.folder))
        return Looked(digest, library, (), content_remarks(self.folder, library))
