"""Words beside an answer to "would you take part, come to the visits, use birth control?", on normalised text."""

from typing import Final

TAG: Final = r"[, ]+(?:no|right|ok|okay|yes|eh|verdad|cierto|is it not|is not it|do not you think)\s*\?+"
"""At the end of a question: "the birth control is a joke, no?" says no to nothing."""
TURN: Final = (
    r"\b(?:no|nope|yes|yeah|si)[ ,.]+(?:(?:hang on|hold on|wait|sorry|actually|i mean|well|espere|espera|perdon|digo|mejor dicho)"
    r"[ ,.]+)+(?=(?:no|yes|yeah|si|claro)\b)"
)
"""A yes or no that is taken back at once."""
ALL_THE_SAME: Final = (
    r"(?:^|(?<=[.;!] ))[^.;!?]*?\b(?:(?:make|made)s? (?:no|little|not much|zero) sense|pointless|(?:a bit |rather |kind of )?(?:silly|odd|funny|strange)|"
    r"unnecessary|not (?:really )?(?:needed|necessary|relevant)|no point|no need|no use|irrelevant|does not apply|do not need (?:it|that|any)|"
    r"no tiene sentido|no hace falta|no tiene caso|absurdo)\b[^.;!?]*?[, ]+(?:but|pero)[, ]+"
    r"(?=(?:sure|ok|okay|yes|yeah|yep|fine|of course|happy|no problem|i am happy|i am fine|(?:i|we) (?:would|will|can|do|am happy|are happy)(?! not)|"
    r"si|claro|bueno|esta bien|de acuerdo|sin problema)\b)"
)
"""What seems needless and is done all the same: "makes no sense for two men, but sure, we'd use condoms"."""
CONDITION: Final = (
    r"\b(?:as long as|so long as|if|unless|provided(?: that)?|assuming|only if|depending on|in case|except if|"
    r"(?:siempre|always) que|(?:siempre|always) y cuando|mientras(?: que)?|si (?:queda|esta|puedo|me|hay|no me|mi|el trabajo)|a menos que|a no ser que|con tal de que|salvo que|depende de|it depends (?:on|de))\b"
    r"[^.!?;]*?(?=$|[.!?;]|, (?:and|but|y|pero|yes|no|si|the|i will|i would|visits|birth control|condoms)\b)"
)
"""A condition up to its end."""
WORRY: Final = (
    r"\b(?:i |we )?(?:just |only |really )?(?:do not|would not|did not|can not|could not|not) (?:(?:really|just) )?(?:want|like|wish|"
    r"afford) to (?!(?:take part|join|be in|do (?:it|this|that)|come|go|use|participate|start|sign|enrol\w*)\b)[^.!?;,]*|"
    r"\b(?:worr(?:y|ies|ied)|afraid|scared|nervous|concerned|anxious)\b[^.!?;]*|"
    r"\b(?:i )?(?:can not|could not|will not be able to|might not be able to) (?:promise|guarantee|be sure|say for sure|commit|swear)\b[^.!?;,]*|"
    r"\b(?:no quiero|no quisiera|no puedo) (?:perder|faltar|dejar|prometer|asegurar|arriesgar|quedarme|molestar)\b[^.!?;,]*|"
    r"\b(?:me preocupa|me da miedo|(?:tengo|i have) miedo)\b[^.!?;]*"
)
"""A worry, or a promise that cannot be made: no refusal."""
NOT_NEEDED: Final = (
    r"\b(?:does not|do not|not|no)(?: really)? (?:matter|apply|needed|necessary|relevant|an issue|hacen? falta|aplica|necesario|import\w+)\b|"
    r"\b(?:past|beyond) (?:that|it|all that|the age)\b|\bno need (?:for|of)\b|\bmakes? (?:no|little) sense\b|\bat my age\b|\ba mi edad\b"
)
"""What does not apply is not refused."""
A_JOKE: Final = r"\b(?:is|must be|sounds like) (?:a joke|silly|funny|ridiculous)\b|\bes (?:una broma|un chiste)\b"
"""What is laughed at is neither agreed to nor refused."""
ALL: Final = (
    r"\b(?:yes|yeah|yep|ok|okay|sure|agree|happy) (?:to|with|for) (?:all|everything|each|every one|all (?:three|of (?:it|them|that)))\b|"
    r"\b(?:si|de acuerdo) (?:a|con|en) (?:todo|todas|los tres|las tres|todo eso)\b|\byes to the lot\b"
)
"""A yes to all that was asked."""
