"""An end thought of with what is at hand: one's tablets, insulin, a line in the neck, food one is allergic to. English and Spanish;
parts that have to stand together. No clinician has reviewed these lists.
"""

from typing import Final

_TAKES: Final = (
    r"\b(?:tak(?:e|es|ing)|took|eat(?:ing|s)?|swallow(?:ing)?|drink(?:ing)?|inject(?:ing)?|us(?:e|ing)|dos(?:e|ing)|skip(?:ping)?|stopp?(?:ed|ing)?|"
    r"wear(?:ing)?|walk(?:ing)?|touch(?:ing)?|jump(?:ing)?|put(?:ting)?|open(?:ing)?|pull(?:ing)?|rip(?:ping)?|cut(?:ting)?|unplug(?:ging)?|overdos\w+)\b"
)
_FOR_THE_END: Final = (
    r"\b(?:so (?:that )?(?:it|it is|it's|all of it|everything|i am|i'm|i|i can|i could|i would|this|this is) (?:just |finally |all )*(?:is |be |can be )?(?:over|die|dead|done with|"
    r"gone|finished|go)(?! (?:to|with|on|out|back|home|from)\b)|and (?:just )?(?:be done with (?:it|life|everything)|bleed out|never wake(?: up)?|be gone|die|let go)|bleed(?:ing)? (?:out|to death|dry)|"
    r"to (?:die|bleed out|be dead|end it(?: all)?|never wake(?: up)?))\b"
)
_THINKS: Final = (
    r"\b(?:i (?:have |do |just |sometimes |often |always |could |would |still )*(?:think|thought|thinking|fantasi\w+|dream\w*|imagine|picture|could|would|want|wanted|wish|plan)|"
    r"i am (?:planning|thinking|going|gonna|tempted)|thinking (?:of|about)|tempted to)\b"
)

ENGLISH: Final[tuple[tuple[str, ...], ...]] = (
    (r"\b(?:wish|hope|hoping|want|wanna|pray|praying)\b.{0,14}\bbleed(?:ing)? (?:out|to death|dry)\b",),
    (
        r"\b(?:tie|tied|tying|made|making|knotted)\b.{0,8}\b(?:knot|noose|loop)\b",
        r"\b(?:see how|how it (?:feels|would feel)|(?:round|around) my neck|rope|belt|practi[cs]\w*|test\w*|beam|rafters?)\b(?!.{0,16}\b(?:sail\w*|boat|climb\w*|scouts?)\b)",
    ),
    (_FOR_THE_END, _TAKES, _THINKS),
    (
        r"\b(?:taking|take|took|taken|eating|drinking|using|injecting|swallowing|dosing)\b.{0,12}\b(?:too (?:much|many)|double|extra|way more|more than i should)\b",
        r"\b(?:on purpose|deliberately|intentionally)\b(?!.{0,20}\b(?:as|because) (?:the|my) (?:doctor|nurse))",
    ),
    (
        r"\bso (?:that )?i (?:could|can|would|will|might) (?:just |finally |maybe )*(?:die|be dead|not wake up|never wake up)\b(?! (?:of|laughing|happy|in peace))",
    ),
    (
        r"\b(?:need|want|long|plan|going|tempted|thinking|urge|idea|stop(?:s|ped)? me)\b.{0,16}\b(?:walk|step|run|swerve|drive|crash)(?:ing)? (?:out )?(?:into|in front of) "
        r"(?:the |a |an |some |oncoming )*(?:traffic|trains?|lorry|truck|bus|cars?|tram)\b",
    ),
)

SPANISH: Final[tuple[tuple[str, ...], ...]] = (
    (r"\bojala (?:[a-z]+ ){0,3}me (?:desangrara|desangre|desangraba)\b",),
    (
        r"\b(?:quiero|quisiera|pienso|he pensado|pense|ganas|voy a|a veces|podria|hasta)\b",
        r"\b(?:desangrarme|morirme desangrad[oa])\b",
    ),
    (
        r"\b(?:ponerme|inyectarme|tomarme|tragarme|comerme|arrancarme|quitarme|meterme|dejar)\b",
        r"\b(?:insulina|pastillas?|frasco|cateter|manguera|penicilina|pluma|dosis|dialisis|medicinas?|nueces|mani|cacahuates?|mariscos)\b",
        r"\b(?:y ya|y que (?:ya )?(?:se acabe|todo acabe|pase)|para (?:morir\w*|acabar|no despertar|irme|terminar)|y (?:morirme|desangrarme|adios|se acabo|acabar)|de una vez por todas)\b",
        r"\b(?:pienso|pensado|pense|quiero|quisiera|ganas|voy a|a veces|podria|se me ocurre|idea)\b",
    ),
)
