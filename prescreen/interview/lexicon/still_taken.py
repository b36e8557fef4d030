"""Words that say that a medicine which was noted as stopped is taken, on folded text."""

from typing import Final

STILL_TAKEN: Final = (
    r"\bstill (?:am |do )?(?:take|takes|taking|use|using|get|getting|on|have)\b|"
    r"\b(?:sigo|sigue|seguimos|todavia|aun)\b[^.;,!?]{0,16}\b(?:tom\w+|con|us\w+|ella|el)\b|"
    r"(?:\b(?:never|not|no|nunca|nadie)|n'?t)\b(?: (?:i|he|she|have|has|actually|really|la|lo|las|los|me|he))* "
    r"(?:stop\w*|quit\w*|drop\w*|come off|came off|deje|dejado|suspend\w+|quitaron)\b(?! working)|"
    r"\b(?:i|she|he) takes? (?:it|them|that)(?! (?:until|till|before|in))\b|\b(?:la|lo|las|los) (?:tomo|toma|uso)\b|"
    r"还在(?:吃|用|服)|没有?停"
)
NOT_STILL: Final = (
    r"\b(?:not|n'?t|no longer|ya no|any ?more|used to|stopped)\b(?! (?:stop\w*|quit\w*|drop\w*|come off|deje))"
)
"""Beside such words, what is said is not plain."""
NOT_STOPPED: Final = (
    r"(?:\b(?:not|never|no|nunca)|n'?t)(?: (?:i|he|she|have|has|actually|la|lo|las|los|me|he|ha|is|are|was|were))* "
    r"(?:stopp?ed|stop|deje|dejado|suspendid[oa]s?|suspend(?:i|io))\b|"
    r"\b(?:still|sigo|sigue|todavia|aun)\b[^.;,!?]{0,16}\b(?:on|take|takes|taking|using|use|tom\w+|con|us\w+)\b|"
    r"\b(?:on|taking|take|tomo|toma|uso|con) (?:both|them both|all of them|all (?:two|three)|"
    r"(?:l[oa]s )?(?:dos|tres)|amb[oa]s|tod[oa]s)\b|没有?停|还在(?:吃|用|服)|都在(?:吃|用|服)"
)
"""Said of medicines without their names, right after they were noted as stopped."""
BOTH: Final = r"\b(?:both|dos|amb[oa]s)\b|两"
OF_MEDICINES: Final = (
    r"\b(?:tablets?|pills?|meds?|medicines?|medications?|drugs?|pastillas?|medicinas?|medicamentos?|tabletas?|"
    r"comprimidos?|remedios?)\b|药"
)
"""Medicines, without a name: these are meant whenever it is said."""
ALL: Final = r"\b(?:all|them|those|tod[oa]s|tres|three|four|any|none|my|every|nada|ningun[oa]?|mis)\b|都"
"""How many of them are meant."""
OVER_AFTER_ALL: Final = (
    r"\W*(?:不是现在(?:在?(?:用|吃|服))?|现在(?:没有?|不)(?:在)?(?:用|吃|服)了?|已经?停了?|早就停了?|上个?月(?:就)?(?:已经)?停了?|"
    r"[^，。！]{0,8}(?:前|月|年)(?:就|已经)*停(?:药)?了?|[，。！ 不对是错])+"
)
"""The whole of a message after a medicine that was noted as taken."""
