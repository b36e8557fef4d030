"""Trials, facts, vocabularies and sentences as validated documents."""

from prescreen.content.drafts import Draft, Piece, id_in, pieces, read_draft, trial_file, with_pieces
from prescreen.content.library import Library, Trial, Wording, text_in
from prescreen.content.live import load_live
from prescreen.content.loader import BadContent, check_content, content_remarks, load_library
from prescreen.content.models import Centre, CriterionEntry, Screen
from prescreen.content.yaml_source import Mistake

__all__ = [
    "BadContent",
    "Centre",
    "CriterionEntry",
    "Draft",
    "Library",
    "Mistake",
    "Piece",
    "Screen",
    "Trial",
    "Wording",
    "check_content",
    "content_remarks",
    "id_in",
    "load_library",
    "load_live",
    "pieces",
    "read_draft",
    "text_in",
    "trial_file",
    "with_pieces",
]
