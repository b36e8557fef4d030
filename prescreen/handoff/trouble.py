"""Why something did not arrive."""


class DeliveryError(Exception):
    """A mail or a call did not arrive.

    code: what happened, in short and without anything personal, such as `rcpt_550_5.1.1`.
    for_good: no retry can mend it. shared: whatever goes the same way now would meet it too.
    """

    def __init__(self, code: str, *, for_good: bool = False, shared: bool = False) -> None:
        super().__init__(code)
        self.code = code
        self.for_good = for_good
        self.shared = shared
