"""Words for birth control that lasts. For normalised text, English and Spanish."""

from typing import Final

HAS_ONE: Final = (
    r"\b(?:tubes? (?:are |is |were |got |have been )?(?:tied|clipped|cut|out|removed|gone)|tied (?:my |the |her )?tubes|"
    r"tubal (?:ligation|ties?)|steriliz\w+|sterilis\w+|vasectom\w+|had the snip|(?:has|got|have) (?:an? |the |my )?(?:iud|coil|mirena|implant)|"
    r"ligad[ao]s?|ligaron|me ligue|ligadura|(?:operad[ao]|atad[ao]s|cortad[ao]s|amarrad[ao]s|sin) (?:de )?(?:las )?trompas|"
    r"trompas (?:ligadas|atadas|cortadas|amarradas)|vasectomia|tengo (?:el |un |la )?(?:diu|t de cobre|implante|mirena)|"
    r"esterilizad[ao]|hysterectomy|histerectomia|no (?:womb|uterus)|sin (?:matriz|utero))\b"
)
"""A method that needs nothing more."""
REFUSES: Final = (
    r"\b(?:(?:do|will|would|shall|am) not (?:agree|accept|want|do|touch|go on|going to)|refuse|against my|never will|not willing|"
    r"no (?:quiero|quisiera|acepto|pienso|voy a|estoy de acuerdo|estoy dispuest[ao])|me niego|jamas)\b"
)
"""Beside it: it is a refusal all the same."""
UNDONE: Final = r"\b(?:revers\w+|undone|untied|re-?join\w*|taken out|removed in|(?:not|never|no) (?:been )?(?:tied|steril\w+|ligad[ao]s?)|my (?:sister|mother|mum|mom)|mi (?:hermana|madre|mama))\b"
"""Not there any more, or not the person's own."""
