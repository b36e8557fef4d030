"""Words beside the name of a test and its day, on folded text."""

import re
from typing import Final

NOT_THEN: Final = re.compile(r"(?<=\w),? (?:and )?(?:not|no|instead of|en vez de) (?:in |on |the |en |el )?[a-z0-9 ]{2,20}$")
"""After the day, the one that does not hold: "20 October, not November"."""
BESIDE: Final = frozenset(
    "for also too should be been wrong right correct no wait it its a an i said told you and but not then so only one "
    "en echo scan heart test para es fue era esta mal corrige tambien no digo corazon eco prueba".split()
)
