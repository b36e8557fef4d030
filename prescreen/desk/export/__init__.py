"""Screenings taken out: as tables, as FHIR, as a page to print; with who the people are, or without."""
