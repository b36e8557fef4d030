"""Short names of laboratory tests that mean something else where no other test stands before them."""

from typing import Final

FACTS: Final = {
    "plaq": "platelets",
    "plaqs": "platelets",
    "plq": "platelets",
    "n": "neutrophils",
    "neu": "neutrophils",
    "bt": "bilirubin_total",
}
ONLY_SPANISH: Final = frozenset({"plaq", "plaqs"})
"""In English it is Plaquenil."""
_NUMBER: Final = r"\d{1,6}(?:[.,]\d+)?(?! ?(?:mgs?|miligramos?|milligrams?|g|pills?|pastillas?|tabletas?)\b)(?![\d/])"
SHORT: Final = rf"(?<![a-z0-9.,/-])(?P<name>{'|'.join(sorted(FACTS, key=len, reverse=True))})(?= ?[:=]? ?{_NUMBER})"
BEHIND_A_VALUE: Final = (
    r"(?<![a-z])(?:hb|hgb|hemoglobina?|haemoglobin|hto|hct|hematocrito|leucos?|leucocitos|wbc|gb|neutrofilos|neutrophils|neut|anc|"
    r"linfocitos|linfos|plaquetas|platelets|plt|plq|plaqs?|n|neu|bt|bd|creatinina|creatinine|creat|cr|ast|alt|got|gpt|"
    r"tgo|tgp|bilirrubina|bilirubin|bili|ggt|fa|vsg|pcr|crp|urea|bun|fge|egfr|fg|glucosa)"
    r" ?[:=]? ?\d{1,6}(?:[.,]\d+)?(?: ?(?:%|[a-z0-9]{1,7}(?:[/^][a-z0-9^.]{1,8})+))?[ ,;/|-]*$"
)
"""Before a short name: another test and its value."""
