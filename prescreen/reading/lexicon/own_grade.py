"""How people say themselves that an illness is not under control, and who else says so: on normalised text."""

from typing import Final

NOT_CONTROLLED: Final = (
    r"\b(?:(?:all )?over the (?:place|shop)|all over the place|through the roof|out of (?:all )?control|uncontrolled|"
    r"(?:poorly|badly|barely|hardly|never|not(?: (?:yet|really|well|properly|fully|quite|very|so|too|that|at all))*)"
    r" (?:well )?(?:under (?:any |good |proper )?control|controlled)|"
    r"(?:can not|could not|can ?not|not able to|unable to|struggl[a-z]+ to|not|never|nothing|nobody) (?:[a-z]+ ){0,3}?"
    r"(?:under (?:any |proper )?control|in check|in range|regulated|stable|controlled|control (?:it|them|my sugars?))|"
    r"fuera de control|descontrolad[oa]s?|mal controlad[oa]s?|dificil de controlar|"
    r"(?:no|sin|nada) (?:la |lo |los |las |esta |estan |tengo |bien |muy ){0,3}(?:controlad[oa]s?|control[oa]))\b"
)
"""The person's own words for an illness that is not under control."""
SOMEBODY_SAYS: Final = (
    r"\b(?:doctors?|docs?|dr|endo(?:crinologist)?s?|consultants?|specialists?|nurses?|cardiologist|pulmonologist|"
    r"(?:they|he|she) (?:say|says|said|call|calls|called|told|tell|tells|wrote|class[a-z]*)|told me|letter|"
    r"hospital[a-z]*|icu|intensive care|ambulance|diagnos[a-z]+|medic[oa]s?|doctor[ae]?s?|endocrin[a-z]+|"
    r"especialista|(?:me|le) (?:dicen|dijeron|dijo|han dicho)|hospital|uci|carta)\b"
)
"""A doctor, or a stay in hospital, stands behind it."""
