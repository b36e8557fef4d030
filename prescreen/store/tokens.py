"""Bearer tokens: 256 random bits for the client, only their SHA-256 for the database."""

import hashlib
import secrets

TOKEN_BYTES = 32
IDENTIFIER_BYTES = 18


def new_token() -> str:
    """Return a fresh bearer token with 256 random bits, safe in a header."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def hash_token(token: str) -> str:
    """Return the form in which a token is stored and looked up.

    A plain hash is enough: the token has 256 random bits, so there is nothing to guess.
    """
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def new_identifier() -> str:
    """Return a random identifier of 144 bits for a conversation, a choice, a message or a lead."""
    return secrets.token_urlsafe(IDENTIFIER_BYTES)
