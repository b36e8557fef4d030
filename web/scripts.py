"""What scripts are sent as: comments that stand on lines of their own, and indentation, stay here."""

import re

_BLOCK = re.compile(r"^\s*/\*\*.*?\*/\s*\n", re.DOTALL | re.MULTILINE)


def as_sent(source: str) -> str:
    r"""Return a script without its comment lines, `/** */` blocks and indentation; what it does stays the same.

    >>> as_sent("// why\nif (a) {\n  b();\n}\n")
    'if (a) {\nb();\n}\n'
    """
    lines = (line.strip() for line in _BLOCK.sub("", source).splitlines())
    return "".join(line + "\n" for line in lines if line and not line.startswith("//"))
