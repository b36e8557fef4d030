"""Short questions whose meaning hangs on the question that is open (en, es, zh)."""

from typing import Final

ECHO: Final = (
    r"\W*(?:(?:oh|well|ha|haha|no|what|who|uh|ay|uy|pero)[ ,]+)*(?:at (?:my|this|her|his|that) age|at \d{1,3}|"
    r"with my \w+|me|us|her|him|really|seriously|"
    r"pregnant|babies|a baby|children|kids|a vaccine|an operation|a (?:mi|su|esta|mis) edad|"
    r"a (?:mis|los|sus) \d{1,3}(?: a[nñ]os)?|yo|ella|[eé]l|en serio|"
    r"embarazada|hijos|un beb[eé]|ni[nñ]os|我这个?(?:年纪|岁数)|我|怀孕)\W*"
)
"""An echo of the question before the answer: "at my age? No"."""
HOW_LONG: Final = (
    r"\W*(?:(?:and|so|but|ok|y|pero)\W+)*(?:(?:for )?how long(?: (?:does|will|would|is|do|it|this|that|they|all|the|visits?|whole thing|last|take|go on|for|be|to|i|have|come|takes))*|"
    r"(?:por )?cu[aá]nto (?:tiempo )?(?:dura|duran|es|son|tarda|dura esto|"
    r"ser[ií]a)?(?: (?:eso|esto|todo|las visitas|el estudio))*|"
    r"(?:要|需要)?多久|多长时间)\W*"
)
"""How long it is, said of nothing by name."""
