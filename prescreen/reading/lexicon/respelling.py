"""Words on which a reading turns, so that a typing mistake in one does not turn the answer ("no probelm")."""

from typing import Final

KEY_WORDS: Final = frozenset(
    "problem problems never nothing anything everything tested confirmed brother mother father sister daughter husband "
    "grandmother grandfather partner guardian caregiver definitely absolutely interested negative positive seizure seizures "
    "control controlled serious stopped started currently sometimes maybe treated childhood pregnant pregnancy diagnosed "
    "checking possible possibly suspected resolved remember remission january february april august september october "
    "november december monday tuesday wednesday thursday friday saturday sunday yesterday tomorrow hospital doctor "
    "infection medication medicine prescription prescribed surgery vaccine allergic allergy allergies history several always without because "
    "before believe probably unknown unsure certain prefer answer question transplant kidney kidneys anymore recently".split()
)
REAL_WORDS: Final = frozenset(
    "fever lever sever clever newer ever noting notching rested nested bested jested vested texted tasted testes conformed "
    "bother brothel other smother another farther rather gather lather bather feather fatter mister sitter sifter laughter "
    "serous stepped stooped slopped shopped stomped topped stated stared starred starved smarted startled created treaded diagnoses "
    "chucking passible revolved emission sundry injection inflection meditation dedication mediation proscription proscribed "
    "relieve provably probable curtain refer medicines medications contour patrol starter controller resolves".split()
)
"""Words of their own, however near to a key word."""
SHORTEST: Final = 5
