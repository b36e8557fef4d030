"""The content a trial is read with, packed into one text, so that a version can be read again later."""

from __future__ import annotations

import base64
import json
import tempfile
import zlib
from pathlib import Path

from prescreen.content.drafts import Draft
from prescreen.content.loader import BadContent, load_library

_LARGEST = 64 * 1024 * 1024


def packed(root: Path, trial_id: str) -> str:
    """Everything below `root` that shapes the trial, other trials left out. Raises OSError if it cannot be read."""
    files = {
        str(path.relative_to(root)): path.read_text(encoding="utf-8")
        for path in sorted(root.rglob("*.yml"))
        if path.relative_to(root).parts[:1] != ("trials",) or path.relative_to(root).parts[1] == trial_id
    }
    return base64.b64encode(zlib.compress(json.dumps(files, ensure_ascii=False).encode(), 9)).decode()


def unpacked(text: str, trial_id: str) -> Draft:
    """The trial as it was, with the facts and words of then.

    Raises:
        BadContent: when today's checks find mistakes in it.
        ValueError: when it is not what `packed` made.
    """
    files = json.loads(zlib.decompressobj().decompress(base64.b64decode(text), _LARGEST))
    with tempfile.TemporaryDirectory(prefix="prescreen-version-") as folder:
        root = Path(folder)
        for name, written in files.items():
            path = (root / name).resolve()
            if not path.is_relative_to(root.resolve()):
                raise ValueError("a file of the version lies outside of its folder")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(written, encoding="utf-8")
        library = load_library(root)
    if trial_id not in library.trials:
        raise BadContent([])
    return Draft(library.trial(trial_id), library)
