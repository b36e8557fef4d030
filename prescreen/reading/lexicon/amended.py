"""Words that open the correction of an earlier answer, and words that say that one is wrong without a better one."""

from typing import Final

OPENS: Final = (
    r"\W*(?:(?:oh|ah|um+|uh+|er+|no|yes|ok|okay|hey|hm+|and|but|well|so|also|btw|by the way|please)\b[ ,.!-]*){0,3}"
    r"(?:(?:perdon(?:a|e|ame|eme)?|disculp[ae]\w*|(?:creo que )?me (?:equivoque|confundi)|mejor dicho|quise decir|"
    r"en realidad|espere?|correccion|lo siento|actually|sorry|wait|hang on|hold on|oops|whoops|ups|my bad|"
    r"my mistake|my fault|correction|scratch that|strike that|apologies|"
    r"on second thoughts?|"
    r"i (?:just )?(?:made a (?:mistake|typo)|was wrong|got (?:that|it|one|something) wrong|"
    r"misread(?: (?:that|it|the question))?|misspoke|mistyped|"
    r"forgot|remembered|realised|realized|need to correct (?:that|something|myself)|"
    r"(?:should|must) correct myself|"
    r"(?:clicked|pressed|hit|put|ticked|typed|said) (?:the )?wrong(?: (?:one|button|thing|box|answer))?|"
    r"(?:said|told you|put|wrote|answered|ticked|clicked|typed)(?: earlier|"
    r" before)? (?:that )?(?:i (?:was|am|had|have) )?(?:\w+ ){0,3}?\w+ but))\b(?: (?:earlier|"
    r"before|about (?:that|this|one thing)|there))?[ ,.:;!-]*){1,4}"
    r"(?:well[ ,]+)?(?:(?:and|but|that|it is|so|because|then) )?"
)
"""Before what holds instead: "sorry, I made a mistake, ". Needs the words of a statement after it."""
UNSAID: Final = (
    r"\W*(?:(?:oh|ah|um+|sorry|wait|no|actually|hang on|earlier|before|oops)\b[ ,.!-]*){0,4}(?P<said>(?:i|"
    r"we) (?:said|told you|put|wrote|answered|ticked|clicked|typed|pressed)(?: earlier| before|"
    r" down)?(?: that)? [^.;!?]{2,60}?),? but "
    r"(?:(?:i|we|it|that|this|she|he|they)(?: am| is| do| did| does| was| have| has| had| would)? ?(?:not|never|"
    r"meant no\b|no longer)|"
    r"no\b|not\b|(?:it|that) (?:is|was) (?:wrong|a mistake|false|not (?:true|right|so)))[^.;!?]{0,24}[.!]*\s*$"
)
"""What was said earlier and is not so."""
STATES: Final = (
    r"(?:i|we|she|he|they)(?: am| are| is| was| were| have| has| had| do| does| did| can| could| never| no longer| used to| take| takes| take| also| still| just| got| get| will)\b|"
    r"(?:not|no|never|there (?:is|are|was)|it (?:is|was)|my)\b"
)
"""Begins a statement about oneself."""
NAMED_WRONG: Final = (
    r"\W*(?:(?:oh|ah|um+|no|ok|hey|hm+|and|but|well|so|also|sorry|wait|actually|i think|yes)\b[ ,.!-]*){0,4}"
    r"(?:(?:something|one thing|there is something|there is a mistake|"
    r"(?:a|the|one) (?:mistake|error)(?: is)?) (?:about|with|in|at|on|regarding) |"
    r"what (?:you|u|it) (?:have|has|put|wrote|say|says|noted|got)(?: down)? (?:for|about|on|under) )?"
    r"(?:the |my |that |your |this |those |about (?:the |my )?)?"
)
"""Before the name of an answer that is called wrong."""
IS_WRONG: Final = (
    r"'?s?(?: (?:bit|part|thing|answer|one|line|entry|stuff|question|section|info|problems?|disease|illness|"
    r"result|test|status))*"
    r"(?: (?:looks|seems|sounds|is|are|was|were|still|all|a bit|a little|also|just|kind of|sort of|"
    r"you (?:have|put|wrote)|there|here|down))*"
    r" (?:off|wrong|incorrect|mistaken|false|(?:a|not) (?:mistake|typo|error)|"
    r"not (?:quite |all |really |entirely |fully )?(?:right|correct|true|accurate|what i said|so)|"
    r"needs? (?:to be )?(?:chang|correct|fix)\w*)"
    r"(?: (?:to me|there|here|i think|though|please|sorry))*\W*"
)
"""After it, to the end of the sentence: "the ulcer bit is wrong"."""
AGE_ES: Final = r"(?:i have|son|mi edad es|cumpli) (?P<age>\d{2,3})(?: (?:years|anos|cumplidos|no \d+))*\W*"
"""In Spanish one has one's years."""
AGE: Final = (
    r"(?:i am|she is|he is|it is|my age is)? ?(?P<age>\d{1,3})(?: (?:years old|actually|now|not \d+|years|sorry))*\W*"
)
