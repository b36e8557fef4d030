"""Whose a bearer token is."""

from prescreen.store import Conversation, Unit, hash_token
from web.exchange import UnknownTokenError


def conversation_of(unit: Unit, token: str) -> Conversation:
    """Return the conversation a token belongs to; raises UnknownTokenError."""
    conversation = unit.conversations.by_token(hash_token(token))
    if conversation is None:
        raise UnknownTokenError
    return conversation
