"""The content folder as it is now, for the desk: what is in it, what is wrong with it, read again when it changed."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from prescreen.content import BadContent, Library, Mistake, content_remarks, load_library
from prescreen.desk.live import digest_of


@dataclass(frozen=True, slots=True)
class Looked:
    """What is in the folder; no library while there are mistakes."""

    digest: str
    library: Library | None
    mistakes: Sequence[Mistake] = ()
    remarks: Sequence[Mistake] = ()


class Draft:
    """The content that study staff edit, and where copies of what was approved are kept.

    live: what people see, which is not read again where the folder holds the same.
    """

    def __init__(self, folder: Path, kept: Path, *, live: tuple[Path, Library] | None = None) -> None:
        self.folder = folder
        self.kept = kept
        self._live = None if live is None else (digest_of(live[0]), live[1])
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
        if self._live is not None and self._live[0] == digest:
            library = self._live[1]
        else:
            try:
                library = load_library(self.folder)
            except BadContent as bad:
                return Looked(digest, None, bad.mistakes)
        return Looked(digest, library, (), content_remarks(self.folder, library))
