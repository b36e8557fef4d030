"""One screening as a PDF, in the letters of the person's language."""

from __future__ import annotations

import importlib.util
import unicodedata
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from fpdf import FPDF
from fpdf.enums import XPos, YPos
from fpdf.fonts import FontFace

from prescreen.desk.export.printed import Printed

_PACKAGE, _FILE = "pylopdf_fonts_zh_cn", "NotoSansSC-Regular.otf"
_SYSTEM = (
    Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"),
    Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"),
    Path("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc"),
)
_MARGIN, _LINE, _SMALL = 18.0, 5.6, 9.0
_GREY = (75, 88, 92)


class NoFontError(RuntimeError):
    """There is no font on this machine that a PDF could be written with."""


def fonts() -> list[Path]:
    """The fonts there are, the best first: one with Latin and Chinese letters from a package, then this machine's."""
    spec = importlib.util.find_spec(_PACKAGE)
    places = [Path(place) / _FILE for place in (spec.submodule_search_locations or ())] if spec is not None else []
    return [path for path in (*places, *_SYSTEM) if path.is_file()]


def pdf(printed: Printed, at: datetime, found: Sequence[Path]) -> bytes:
    """The screening as a PDF of A4 pages; letters that no font has become an empty box.

    Raises:
        NoFontError: when there is no font.
    """
    if not found:
        raise NoFontError("a PDF needs a font with Unicode letters; please install the package pylopdf-fonts-zh-cn")
    document = _Document(printed.title, at, found)
    document.heading(printed.title)
    document.pairs(printed.facts)
    for section in printed.sections:
        document.section(section.title)
        if section.columns:
            document.rows(section.columns, section.rows)
        else:
            document.pairs([(row[0], row[1]) for row in section.rows])
    return bytes(document.output())


class _Document(FPDF):
    def __init__(self, title: str, at: datetime, found: Sequence[Path]) -> None:
        super().__init__(format="A4")
        for number, path in enumerate(found):
            self.add_font(f"font{number}", "", path)
        self.set_fallback_fonts([f"font{number}" for number in range(1, len(found))])
        self._foot = f"{title} - printed {at:%Y-%m-%d %H:%M} UTC"
        self.set_title(plain(title))
        self.set_creation_date(at)
        self.set_lang("en")
        self.set_margin(_MARGIN)
        self.set_auto_page_break(auto=True, margin=_MARGIN)
        self.set_font("font0", size=10)
        self.add_page()

    def footer(self) -> None:
        """Say on each page what it is of."""
        self.set_y(-12)
        self.set_font("font0", size=8)
        self.set_text_color(*_GREY)
        self.cell(0, 5, plain(f"{self._foot} - page {self.page_no()}"))
        self.set_text_color(0)

    def heading(self, text: str) -> None:
        """The title."""
        self.set_font("font0", size=16)
        self.multi_cell(0, 8, plain(text), new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self.ln(2)

    def section(self, text: str) -> None:
        """A section's title."""
        self.ln(3)
        self.set_font("font0", size=12)
        self.multi_cell(0, 7, plain(text), new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def pairs(self, rows: Sequence[tuple[str, str]]) -> None:
        """Names and values."""
        self.set_font("font0", size=10)
        for name, value in rows:
            self.set_text_color(*_GREY)
            self.multi_cell(48, _LINE, plain(name), new_x=XPos.RIGHT, new_y=YPos.TOP, align="L")
            self.set_text_color(0)
            self.multi_cell(0, _LINE, plain(value), new_x=XPos.LMARGIN, new_y=YPos.NEXT, align="L")

    def rows(self, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """A table."""
        self.set_font("font0", size=_SMALL)
        with self.table(
            text_align="LEFT",
            line_height=4.6,
            padding=1,
            headings_style=FontFace(color=_GREY),
            col_widths=tuple(3 if name in {"Protocol", "Rests on", "Answer", "Words"} else 2 for name in columns),
        ) as table:
            for cells in (columns, *rows):
                line = table.row()
                for cell in cells:
                    line.cell(plain(cell))


def plain(text: str) -> str:
    """A text as letters only: control characters and marks that turn the direction of writing around are taken out."""
    return "".join(c for c in text if c == "\n" or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
