"""Master keys: what every data key is wrapped with. They live outside the database, in a file or in the environment.

A database without its master key cannot be read by anybody; a master key that was retired and destroyed takes with it
whatever was wrapped by it and not wrapped anew.
"""

import base64
import binascii
import fcntl
import hashlib
import json
import os
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from prescreen.store.errors import KeyUnusableError

KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class MasterKey:
    """256 random bits and a name for them that tells nothing about them."""

    id: str
    secret: bytes

    @classmethod
    def of(cls, secret: bytes) -> "MasterKey":
        """Name a secret."""
        return cls(hashlib.sha256(b"prescreen master key\x00" + secret).hexdigest()[:12], secret)

    def __repr__(self) -> str:
        return f"MasterKey({self.id})"


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """A master key as it may be shown: no secret. Times are ISO 8601, empty where nobody knows."""

    id: str
    state: str
    made: str = ""
    retired: str = ""


class MasterKeys(Protocol):
    """Where master keys come from."""

    def ready(self, *, may_make: bool) -> None:
        """Make sure that there is a key; make the first one only if `may_make`. Raises KeyUnusableError."""

    def wrapping(self) -> MasterKey:
        """Return the key that wraps new data keys, as of this moment."""

    def find(self, identifier: str) -> MasterKey:
        """Return a key by its id. Raises KeyUnusableError, saying what is missing where."""

    def advance(self, at: datetime) -> MasterKey:
        """Put a new key first, unless a rotation was begun and not finished; return the first."""

    def retire(self, at: datetime) -> list[str]:
        """Destroy every key but the first; return the ids that are to go."""

    def alone(self) -> Any:
        """Return a context in which no other process rotates."""

    def entries(self) -> list[KeyEntry]:
        """Return what may be shown, the key that wraps first."""


class KeyFile:
    """Master keys in a JSON file that only its owner can read. Nothing is opened before it is needed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen: tuple[int, int, int] | None = None
        self._keys: dict[str, MasterKey] = {}

    def ready(self, *, may_make: bool) -> None:
        """See MasterKeys; two processes that make the first key at once end up with the same one."""
        if self._path.exists():
            self._load()
        elif may_make:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            first = {"keys": [_fresh("")], "retired": []}
            self._write(first, replace=False)
            self._load()
        else:
            raise KeyUnusableError(
                f"the database is sealed, and its master key is not there: {self._path} does not exist. "
                "Put the key file back from where it was saved, or name it in PRESCREEN_KEY_FILE; "
                "nothing can be read without it, and no new key can help"
            )

    def wrapping(self) -> MasterKey:
        """See MasterKeys. The file is read again when it changed, so a rotation elsewhere counts at once."""
        self._load()
        return next(iter(self._keys.values()))

    def find(self, identifier: str) -> MasterKey:
        """See MasterKeys."""
        found = self._keys.get(identifier)
        if found is None:
            self._load()
            found = self._keys.get(identifier)
        if found is None:
            raise KeyUnusableError(
                f"the database is sealed with master key {identifier}, which {self._path} does not hold "
                f"(it holds {', '.join(self._keys)}). Put the key file of this database in its place"
            )
        return found

    def advance(self, at: datetime) -> MasterKey:
        """See MasterKeys."""
        held = self._read()
        if len(held["keys"]) == 1:
            held["keys"].insert(0, _fresh(at.isoformat(timespec="seconds")))
            self._write(held, replace=True)
        return self.wrapping()

    def retire(self, at: datetime) -> list[str]:
        """See MasterKeys."""
        held = self._read()
        gone = held["keys"][1:]
        when = at.isoformat(timespec="seconds")
        held["retired"] += [{"id": key["id"], "made": key["made"], "retired": when} for key in gone]
        held["keys"] = held["keys"][:1]
        self._write(held, replace=True)
        self._load()
        return [key["id"] for key in gone]

    @contextmanager
    def alone(self) -> Iterator[None]:
        """See MasterKeys."""
        descriptor = os.open(self._path.with_suffix(".lock"), os.O_CREAT | os.O_RDWR, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)

    def entries(self) -> list[KeyEntry]:
        """See MasterKeys."""
        held = self._read()
        states = ["wraps", *["still opens"] * len(held["keys"])]
        living = [KeyEntry(key["id"], state, key["made"]) for key, state in zip(held["keys"], states, strict=False)]
        return living + [KeyEntry(key["id"], "destroyed", key["made"], key["retired"]) for key in held["retired"]]

    def _load(self) -> None:
        try:
            about = self._path.stat()
        except OSError as problem:
            raise KeyUnusableError(f"the master key cannot be had: {self._path}: {problem.strerror}") from None
        seen = (about.st_mtime_ns, about.st_ino, about.st_size)
        if seen == self._seen:
            return
        if about.st_mode & 0o077:
            raise KeyUnusableError(f"{self._path} can be read by others than its owner: chmod 600 {self._path}")
        keys = [MasterKey.of(_secret(key["secret"], str(self._path))) for key in self._read()["keys"]]
        self._keys = {key.id: key for key in keys}
        self._seen = seen

    def _read(self) -> dict[str, Any]:
        try:
            held = json.loads(self._path.read_text(encoding="utf-8"))
            usable = bool(held["keys"]) and all({"id", "made", "secret"} <= set(key) for key in held["keys"])
            held.setdefault("retired", [])
        except OSError as problem:
            raise KeyUnusableError(f"the master key cannot be had: {self._path}: {problem.strerror}") from None
        except (ValueError, KeyError, TypeError, AttributeError):
            usable = False
        if not usable:
            raise KeyUnusableError(f"{self._path} is not a key file; put the right one in its place")
        return dict(held)

    def _write(self, held: dict[str, Any], *, replace: bool) -> None:
        """Write the file whole or not at all; without `replace`, a file that is already there stays."""
        fresh = self._path.with_name(f".{self._path.name}.{secrets.token_hex(8)}")
        try:
            descriptor = os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                json.dump(held, file, indent=1)
                file.flush()
                os.fsync(file.fileno())
            if replace:
                fresh.replace(self._path)
            else:
                with suppress(FileExistsError):
                    os.link(fresh, self._path)
                fresh.unlink()
            _sync(self._path.parent)
        except OSError as problem:
            fresh.unlink(missing_ok=True)
            raise KeyUnusableError(f"the key file {self._path} cannot be written: {problem.strerror}") from None


class GivenKeys:
    """Master keys that an operator injects, base64 of 32 bytes each, the one that wraps first."""

    def __init__(self, given: Sequence[str]) -> None:
        keys = [MasterKey.of(_secret(each.strip(), "PRESCREEN_MASTER_KEY")) for each in given]
        if not keys:
            raise KeyUnusableError("PRESCREEN_MASTER_KEY holds no key: give base64 of 32 random bytes")
        self._keys = {key.id: key for key in keys}

    def ready(self, *, may_make: bool) -> None:
        """See MasterKeys."""

    def wrapping(self) -> MasterKey:
        """See MasterKeys."""
        return next(iter(self._keys.values()))

    def find(self, identifier: str) -> MasterKey:
        """See MasterKeys."""
        if identifier not in self._keys:
            raise KeyUnusableError(
                f"the database is sealed with master key {identifier}, which PRESCREEN_MASTER_KEY does not hold "
                f"(it holds {', '.join(self._keys)}). Give the old key too, after the new one and a comma"
            )
        return self._keys[identifier]

    def advance(self, at: datetime) -> MasterKey:
        """See MasterKeys: the operator has put the new key first."""
        return self.wrapping()

    def retire(self, at: datetime) -> list[str]:
        """See MasterKeys: the operator takes the others out."""
        return list(self._keys)[1:]

    @contextmanager
    def alone(self) -> Iterator[None]:
        """See MasterKeys; wrapping anew twice does no harm."""
        yield

    def entries(self) -> list[KeyEntry]:
        """See MasterKeys."""
        states = ["wraps", *["still opens"] * len(self._keys)]
        return [KeyEntry(key, state) for key, state in zip(self._keys, states, strict=False)]


def master_keys(given: str, file: Path) -> MasterKeys:
    """Return the keys an operator gave, several parted by commas, or else those of a key file."""
    return GivenKeys(given.split(",")) if given.strip() else KeyFile(file)


def _fresh(made: str) -> dict[str, str]:
    secret = secrets.token_bytes(KEY_BYTES)
    return {"id": MasterKey.of(secret).id, "made": made, "secret": base64.b64encode(secret).decode()}


def _secret(text: str, where: str) -> bytes:
    try:
        secret = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError, TypeError):
        secret = b""
    if len(secret) != KEY_BYTES:
        raise KeyUnusableError(f"{where} holds a key that is not base64 of {KEY_BYTES} bytes")
    return secret


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
