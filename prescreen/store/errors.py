"""What can go wrong in the store. The texts never hold a value from the database."""


class StoreError(Exception):
    """A statement was refused; the transaction was rolled back."""


class StoreUnavailableError(StoreError):
    """The database cannot be reached, is locked for too long, or its disk is full. Trying again may help."""


class UnknownConversationError(StoreError):
    """The conversation does not exist or was erased."""
