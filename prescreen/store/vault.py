"""The vault: one data key a subject, wrapped by a master key; what is sealed with it can be read while it is there.

A subject is whoever data is about and is forgotten as a whole: a conversation, a subscription. Sealing is AES-256-GCM
with a random nonce; the place of a cell (table, column, row) and its subject are authenticated with it, so a sealed
value that is copied into another cell does not open. Deleting a subject's row here makes every copy of what was sealed
for it unreadable, wherever it lies.
"""

import base64
import binascii
import hmac
import json
import os
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Connection, bindparam, delete, select, text

from prescreen.store import tables
from prescreen.store.columns import SEAL, clean_text, dump_json
from prescreen.store.dialect import insert_once
from prescreen.store.errors import ForgottenError, KeyUnusableError, SealBrokenError, StoreError
from prescreen.store.masterkeys import KEY_BYTES, MasterKey, MasterKeys

PRODUCT = "product"
"""The subject of what concerns no single person."""
INDEX = "index"
"""The subject whose key blinds what must be looked up."""
ROTATION_LOCK = 7_206_350_111

_T = tables.vault
_KEY = select(_T.c.wrapped, _T.c.master).where(_T.c.subject == bindparam("subject_"))
_NONCE_BYTES = 12


class Vault:
    """The data keys inside one unit. Unwrapped keys live as long as the unit, never longer."""

    def __init__(self, connection: Connection, masters: MasterKeys) -> None:
        self._connection = connection
        self._masters = masters
        self._keys: dict[str, tuple[AESGCM, bytes]] = {}
        self.forgot = False

    def create(self, subject: str) -> None:
        """Give a subject a data key of its own, unless it has one."""
        if self._connection.dialect.name == "postgresql":  # a rotation waits for this unit, and this unit for it
            self._connection.execute(text("SELECT pg_advisory_xact_lock_shared(:key)"), {"key": ROTATION_LOCK})
        master = self._masters.wrapping()
        secret = os.urandom(KEY_BYTES)
        row = {"subject": subject, "wrapped": wrap(master, subject, secret), "master": master.id}
        if insert_once(self._connection, _T, row):
            self._keys[subject] = (AESGCM(secret), secret)

    def has(self, subject: str) -> bool:
        """Tell whether a subject has a data key."""
        return subject in self._keys or self._fetch(subject)

    def forget(self, *subjects: str) -> None:
        """Destroy the data keys of subjects, for good; doing it twice changes nothing."""
        self._connection.execute(delete(_T).where(_T.c.subject.in_(subjects)))
        for subject in subjects:
            self._keys.pop(subject, None)
        self.forgot = True

    def seal(self, subject: str, place: str, value: Any) -> str:
        """Seal a JSON value for a place, such as `journal.text/in/m-1`, of a subject.

        Strings are cleaned as in any other column. Raises ForgottenError if the subject has no key, StoreError if the
        value is not JSON.
        """
        cipher, _ = self._key(subject)
        try:
            plain = dump_json(value).encode()
        except (ValueError, TypeError):
            raise StoreError(f"what was to be kept in {_column(place)} is not JSON") from None
        nonce = os.urandom(_NONCE_BYTES)
        sealed = nonce + cipher.encrypt(nonce, plain, _bound(subject, place))
        return SEAL + base64.b64encode(sealed).decode()

    def open(self, subject: str, place: str, sealed: str) -> Any:
        """Return what was sealed for this place of this subject.

        Raises ForgottenError if the key is gone, SealBrokenError if the value was changed, cut or moved.
        """
        cipher, _ = self._key(subject)
        try:
            if not sealed.startswith(SEAL):
                raise ValueError(SEAL)
            raw = base64.b64decode(sealed[len(SEAL) :], validate=True)
            plain = cipher.decrypt(raw[:_NONCE_BYTES], raw[_NONCE_BYTES:], _bound(subject, place))
        except (InvalidTag, ValueError, binascii.Error):
            raise SealBrokenError(f"a sealed value of {_column(place)} was changed or moved") from None
        return json.loads(plain)

    def blind(self, purpose: str, value: str) -> str:
        """Return 64 hexadecimal digits by which an equal value can be looked up, and not guessed without the keys.

        The same over any rotation of master keys. `purpose` keeps two uses apart; the caller brings the value into one
        form (case, blanks) first.
        """
        _, secret = self._key(INDEX)
        message = f"{clean_text(purpose)}\x00{clean_text(value)}".encode()
        return hmac.digest(secret, message, "sha256").hex()

    def prime(self, subject: str, wrapped: str | None, master: str | None) -> None:
        """Take over a data key that came with a joined row, which saves a query."""
        if subject not in self._keys and wrapped is not None and master is not None:
            secret = unwrap(self._masters.find(master), subject, wrapped)
            self._keys[subject] = (AESGCM(secret), secret)

    def put_away(self, subject: str) -> None:
        """Drop a data key from memory before the unit ends, where many are opened one after another."""
        self._keys.pop(subject, None)

    def check(self) -> None:
        """Raise KeyUnusableError unless the master keys open this database."""
        self._key(INDEX)

    def _key(self, subject: str) -> tuple[AESGCM, bytes]:
        if subject not in self._keys and not self._fetch(subject):
            raise ForgottenError("the data key of this subject does not exist or was destroyed")
        return self._keys[subject]

    def _fetch(self, subject: str) -> bool:
        row = self._connection.execute(_KEY, {"subject_": subject}).first()
        if row is None:
            return False
        self.prime(subject, row.wrapped, row.master)
        return True


def wrap(master: MasterKey, subject: str, secret: bytes) -> str:
    """Wrap a data key; it opens for this subject and with this master key only."""
    nonce = os.urandom(_NONCE_BYTES)
    wrapped = nonce + AESGCM(master.secret).encrypt(nonce, secret, _bound(subject, f"vault/{master.id}"))
    return base64.b64encode(wrapped).decode()


def unwrap(master: MasterKey, subject: str, wrapped: str) -> bytes:
    """Return a data key. Raises KeyUnusableError if the master key is not the one that wrapped it for this subject."""
    try:
        raw = base64.b64decode(wrapped)
        return AESGCM(master.secret).decrypt(
            raw[:_NONCE_BYTES], raw[_NONCE_BYTES:], _bound(subject, f"vault/{master.id}")
        )
    except (InvalidTag, ValueError, binascii.Error):
        raise KeyUnusableError(f"a data key was not wrapped by master key {master.id}, or was changed") from None


def _bound(subject: str, place: str) -> bytes:
    return f"prescreen/1\x00{clean_text(subject)}\x00{clean_text(place)}".encode()


def _column(place: str) -> str:
    return place.split("/", 1)[0]
