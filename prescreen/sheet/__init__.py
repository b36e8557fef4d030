"""What the chat could not know, on one page: for the person's own doctor, and for the study centre.

Both pages are built from a verdict, the answers behind it and the trial as its authors wrote it; nothing here knows any
trial. Building is pure: no store, no clock, no layout (`web/templates/sheet*.html` has that).
"""

from prescreen.sheet.build import Block, CentreRow, CentreSheet, DoctorSheet, Need, Section, centre_sheet, doctor_sheet

__all__ = [
    "Block",
    "CentreRow",
    "CentreSheet",
    "DoctorSheet",
    "Need",
    "Section",
    "centre_sheet",
    "doctor_sheet",
]
