"""English words of a question that its answer says back: helping verbs, pasts, and what may stand beside them."""

from typing import Final

FAMILIES: Final[dict[str, tuple[str, ...]]] = {
    "do": ("do",),
    "does": ("does", "do"),
    "did": ("did",),
    "are": ("am", "are", "is", "will be"),
    "is": ("is", "are", "will be"),
    "am": ("are",),
    "was": ("was", "were"),
    "were": ("was", "were"),
    "have": ("have", "has"),
    "has": ("has", "have"),
    "can": ("can", "could"),
    "could": ("can", "could"),
    "will": ("will", "shall"),
    "would": ("would", "will"),
    "shall": ("should", "shall", "could", "can", "might as well"),
    "should": ("should", "could", "can", "might as well"),
    "may": ("may", "can"),
}
"""The helping verb that opens a question, and those that answer it."""
LEAD: Final = r"(?:(?:and|so|but|hey|well|oh|okay|ok|hi|then|now|by the way|tell me|excuse me|wow|great|also)[ ,]+)*"
"""Before the helping verb of a question."""
THINKS: Final = (
    r"i (?:really |do |would |certainly )*(?:think|believe|guess|suppose|imagine|know|feel|expect|say|"
    r"am (?:pretty |quite |fairly )?sure)"
    r"(?: that)?"
)
NOT_THOUGHT: Final = r"i (?:really )?(?:do not|would not) (?:really )?(?:think|believe|expect|suppose)(?: that)?"
OPENS: Final = (
    r"(?:(?:yes|well|oh|of course|actually|honestly|so far|most of the time|most days|luckily|thankfully|"
    r"fortunately|happily|"
    r"in fact|to be honest|for the most part|for now|right now|at the moment|these days|by now|sometimes|usually|often|"
    r"unfortunately|sadly|sorry)[ ,]+)*"
)
SUBJECT: Final = (
    r"(?:i|we|it|that|this|they|he|she|there|you|those|these|both of us|both|all of them|"
    r"(?:my|our) [a-z]+)"
)
ADVERBS: Final = (
    r"(?:(?:certainly|probably|definitely|really|actually|sure|surely|usually|often|always|sometimes|occasionally|"
    r"frequently|"
    r"still|also|both|all|absolutely|indeed|truly|mostly|generally|most|very|just|have always|regularly|"
    r"currently|recently|already|finally|totally|quite|do|did) )*"
)
AFTER: Final = (
    r"(?:[ ,]+(?:so|too|as well|be|been|do|have|indeed|for now|now|right now|at the moment|currently|already|"
    r"every (?:single )?[a-z]+|"
    r"sometimes|often|a lot|very much|so far|actually|unfortunately|sadly|anymore|any more|any longer|yet|usually|"
    r"always|"
    r"most of the time|at times|in fact|then|for sure|definitely|probably|thanks?|thank you|i think|i guess|"
    r"i suppose|again))*"
)
ENDS: Final = r"(?=[ .!]*$|[.!;,] *(?!but|though|although|only|if|when|unless)| (?:because|since|as) )"
"""Nothing but a reason may follow."""
TURNS: Final = (
    r"\b(?:but|however|though|although|except|only|if|unless|until|instead|rather|prefer\w*|used to|almost|nearly|"
    r"might(?! as well)|maybe|"
    r"perhaps|wish|hope|should have|would have|could have|supposed|planning|trying|want to|need to|going to|"
    r"about to|hardly|"
    r"barely|rarely|seldom|than|or|other|else|not sure|do not know|whether|why|what|how|who|where|too [a-z]+|"
    r"enough|one of|as [a-z]+ as|"
    r"(?:could|can) not (?:be|get|have)|(?:never|not) (?:been|felt|had|seen) (?:so|such|this|more|better|an?)|nothing|"
    r"half|part|partly|some day|one day|later|next)\b|\?"
)
"""In an answer that says something else than the words it repeats."""
INVITES: Final = r"\b(?:do you (?:still )?want|would you (?:like|care|want)|should we|shall we|can we|could we)\b"
"""A question that "we should" answers."""
MEASURES: Final = (
    r"\b(?:whole|all|always|every|long|many|often|much|lots?|big|far|enough|first|last|only|ever|more|most|still|"
    r"yet|already|usually|same|alone|both|together|too|new|any more|anymore)\b"
)
"""In a question that asks how much: whoever says less, or leaves it out, may mean a no."""
ADDS_NO_OTHER: Final = frozenset(
    "a an the anymore some many several few lot lots of it them that those this these one ones two three him her there here us mine "
    "i we they he she you me my our your his their its and as well very really so quite pretty too truly just do does did am is "
    "are was were be been being have has had can could will would shall should often always sometimes usually occasionally "
    "frequently regularly daily weekly monthly yearly every each day days night nights morning mornings evening evenings "
    "week weeks weekend weekends month months year years time times once twice ago last since already still also now today "
    "yesterday tonight recently lately much more on in at for to with by actually definitely certainly "
    "absolutely totally mostly generally kinds kind sort sorts types type when possible get can "
    "yes well yeah oh indeed back again everything honestly".split()
)
"""What may stand beside the words said back: how many, how often, when, how gladly."""
STANDS_FOR: Final = frozenset(
    "it them that this those these one ones some him her there here two three four five several".split()
)
"""Beside the verb of the question, stands for what was asked about: "I play it"."""
PASTS: Final[dict[str, str]] = dict(
    pair.split(":")
    for pair in (
        "go:went see:saw eat:ate drink:drank have:had get:got buy:bought bring:brought drive:drove fly:flew take:took come:came "
        "find:found think:thought sleep:slept meet:met make:made do:did read:read write:wrote know:knew grow:grew win:won "
        "lose:lost leave:left sell:sold send:sent spend:spent tell:told hear:heard feel:felt speak:spoke teach:taught begin:began "
        "break:broke run:ran sing:sang swim:swam give:gave hold:held keep:kept pay:paid say:said sit:sat stand:stood wear:wore "
        "forget:forgot understand:understood become:became build:built catch:caught choose:chose fall:fell hurt:hurt put:put "
        "set:set cut:cut quit:quit ride:rode wake:woke light:lit show:showed"
    ).split()
)
