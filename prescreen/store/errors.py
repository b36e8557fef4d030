"""What can go wrong in the store. The texts never hold a value from the database."""


class StoreError(Exception):
    """A statement was refused; the transaction was rolled back."""


class StoreUnavailableError(StoreError):
    """The database cannot be reached, is locked for too long, or its disk is full. Trying again may help."""


class UnknownConversationError(StoreError):
    """The conversation does not exist or was erased."""


class ForgottenError(StoreError):
    """The data key of a subject is not there: it was destroyed, or there never was one."""


class SealBrokenError(StoreError):
    """A sealed value does not open where it stands: it was changed, cut, or moved from another cell."""


class KeyUnusableError(StoreError):
    """The master key is missing, wrong, or open to others. The text says where it is looked for and what to do."""
