"""Turns of phrase of whoever is eager, of carers who were told to go on, and of those who go on though the patient is against it."""

from typing import Final

_DEGREE: Final = r"(?:more (?:in|into it|up for it|keen|interested|sure|certain|ready|excited|convinced|willing|on board)|keener|surer|readier|happier)"
_GAINS: Final = r"(?:miss|pass (?:\w+ )?up|pass on|skip|turn (?:\w+ )?down|let (?:\w+ ){1,3}(?:slip|go|pass))"
_ON_TERMS: Final = r"(?!.*\b(?:hospital|blood|kids|children|scam|do not|can not want|not want|i can not|of a no|i am out|left alone|mad to|if|unless|need to|have to|want to know|depends|the old)\b)"
_YES: Final[tuple[tuple[str, str], ...]] = (
    ("unsure", r"\bwould not say no (?:outright|straight away|right away|completely|yet)\b|\bwould not say no\b.*\b(?:need to|have to|want to|let me) (?:think|know|ask|talk|see|read)\b"),
    ("yes", rf"\b(?:would|will|could) not (?:ever |want to |dream of |be )*(?:{_GAINS}|(?:miss|pass|skipp|turn)ing)\b{_ON_TERMS}"),
    ("yes", rf"\b(?:could|can) not (?:possibly )?be (?:any )?{_DEGREE}\b(?! to (?:stop|leave|quit|be done)){_ON_TERMS}"),
    ("yes", r"\b(?:mad|crazy|stupid|daft|silly|a fool|an idiot|nuts|insane|foolish) not to\b(?!.*\?)"),
    ("yes", r"\b(?:could|can|would|will) not (?:keep|hold|tear|stop|drag) me (?:away|back|from (?:it|this|joining))\b(?! from (?:my|the|home|work))|\bhorses (?:could|would|can|will) not (?:stop|keep|hold)\b|"
        r"\btry (?:and |to )?(?:stop|keep) me\b"),
    ("yes", rf"\b(?:not (?:going to|gonna|about to)|no way (?:am i|i am|will i|i will|would i|i would)|never going to) (?:be )?(?:{_GAINS}|(?:miss|pass|skipp|turn)ing|say(?:ing)? no)\b{_ON_TERMS}"),
    ("yes", r"\bnothing (?:would|could) (?:make|please) me (?:happier|more)\b|\bnever (?:been|felt|was) (?:so |this )?(?:surer|sure|certain|ready|keen|more (?:sure|certain|ready|keen))\b(?! (?:of a no|that (?:i|it)|it|this) (?:is|was) (?:not|a bad))"),
    ("yes", r"\bnever forgive myself if i (?:did|do|had|have|would|will) ?not\b|\bnever forgive myself if i (?:missed|passed|skipped|said no|turned)\b"),
    ("yes", r"^\W*(?:(?:there is |i have |absolutely |oh )*)no (?:question|doubt|doubts|hesitation|two ways)(?: (?:about it|whatsoever|at all|in my mind|here))*\W*$"),
    ("yes", r"\b(?:would|could) not dream of (?:saying no|missing|refusing|passing)|\bnever wanted (?:anything|something) (?:more|so much|as much)\b|\b(?:can|could) not think of (?:a|one|any) (?:single |good )?reasons? not to\b"),
    ("yes", r"^\W*who would not\b(?! (?:be|have|want to know|worry|think))|\bnot a (?:single )?doubt\b|\b(?:do|does|did|need) not (?:have to |need to )?ask (?:me )?twice\b|\b(?:do|did) not (?:even )?(?:need|have) to think (?:about it|twice)\b"),
    ("yes", r"\bhow (?:could|can) i (?:possibly )?(?:refuse|say no|not (?:want|say yes|join)|turn (?:\w+ )?down|pass)\b"),
)  # fmt: skip
_NO: Final[tuple[tuple[str, str], ...]] = (
    ("no", r"\bsure of a no\b|^\W*no (?:doubt|question)\b[^?]*\b(?:scam|i am out|not for me|rip-?off)\b"),
    ("no", r"^\W*(?:i )?(?:could not care less|would not go near it)\W*$|\bwould not go (?:anywhere )?near (?:it|this|that)\b"),
    ("no", r"\b(?:would|will|could) not (?:do|touch|take|try|go near|consider|join|sign up)\b[^.;!?]*\b(?:for the world|barge ?pole|for a million|for all|for any money|if (?:you|they) paid|in a (?:million|hundred))\b"),
    ("no", r"\bnot for (?:all )?(?:the|a|any|love|anything) ?(?:money|tea|world|gold|million|anything|or money|nor money)?\b(?! (?:long|moment|while|second|minute|time))(?=.*\b(?:money|tea|world|gold|million)\b)"),
    ("no", r"\b(?:could|can) not pay me\b(?! (?:to (?:say no|miss|skip)))|\bnot if (?:you|they) paid me\b"),
    ("no", r"\b(?:could|can) not be (?:any )?less (?:interested|keen|bothered|into|up for)\b"),
    ("no", r"\bhorses (?:could|would|can|will) not (?:drag|make|get|pull)\b"),
    ("no", r"\b(?:mad|crazy|stupid|daft|insane|a fool|an idiot) to (?:do (?:it|that|this)|say yes|join|try|agree|sign|go)\b(?!.*\bbut (?:i|let|yes)\b)"),
)  # fmt: skip
_SI: Final[tuple[tuple[str, str], ...]] = (
    ("no", r"\bni por todo el (?:oro|dinero)\b|^\W*(?:no,? )?ni (?:loc[oa]|muert[oa]|de broma|en suenos|borrach[oa])\W*$|\bno lo har\w+ ni\b|\bno (?:podria|puedo) estar menos\b"),
    ("yes", r"\bno me l[oa]s? (?:pierdo|perderia|voy a perder|quiero perder)\b|\bno (?:diria|digo|voy a decir|podria decir) que no\b|^\W*(?:(?:pero|claro|hombre|y)[ ,]+)*como no\b(?! (?:sea|se|me|haya|este))"),
    ("yes", r"\bno lo (?:dudo|dudaria|dude|pienso (?:dos|mas)|pensaria dos)\b|\bno (?:podria|puedo) estar mas (?:segur|convencid|content|ilusionad|dispuest|decidid|list)[oa]\b(?! de que no| que no)|"
        r"\bno (?:me )?(?:cabe|queda|tengo) (?:la menor |ninguna |ni una )?dudas?\b(?! (?:de que no|que no))"),
    ("yes", r"\bni (?:loc[oa]|de broma|muert[oa]|en suenos) (?:me l[oa]|digo que no|lo rechaz)|\bno veo la hora\b|\bno (?:aguanto|puedo con) las ganas\b|\bno puedo esperar (?:mas|para|a)\b"),
    ("yes", r"\bno hay nada que pensar\b|\bno me lo (?:tienen|tiene|tienes) que (?:decir|repetir|pedir) dos veces\b|\bquien (?:diria|dice|va a decir) que no\b"),
    ("yes", r"\bno hay quien me (?:pare|frene)\b|\bno me (?:para|frena|echa atras) nad(?:ie|a)\b|\bnadie me (?:para|frena)\b|\bno tengo nada que perder\b"),
)  # fmt: skip
_THINKS: Final = r"(?:reckons?|thinks?|says?|calls?|said|thought|believes?|is convinced|swears)"
_RUBBISH: Final = (
    r"(?:scams?|rubbish|nonsense|bollocks|bull\w*|(?:a )?waste of (?:time|\w+ time)|con\b|crap|garbage|silly|stupid|daft|pointless|hogwash|fraud|fake|joke|"
    r"quackery|hocus pocus|mumbo jumbo|quacks?|snake oil|tosh|not worth it|too risky|dangerous)"
)
_CAME_ROUND: Final = (
    r"\b(?:agreed|agrees|said (?:yes|ok|okay|fine|go)|says (?:yes|ok|okay|fine|go)|but (?:he|she|they) (?:said|is ok|is happy|lets|let|wants|knows|gave)|now (?:he|she|they)|consent\w*|"
    r"gave (?:me|his|her)|came round|come round|changed (?:his|her|their) mind|happy for me|wants me to|used to|but (?:fine|ok|okay|go)|no scam|not (?:a |just a )*(?:scam|waste|joke|con)|be silly|of course)\b"
)
_ESTAFA: Final = r"(?:estafa|tonter\w+|timo|tontada|bobada|mentira|chorrada|perdida de tiempo|engano|patrana|disparate|cuento|locura)"
_THEY: Final = r"(?:he|she|they|dad|mum|mom|mam|(?:my|the) (?:husband|wife|partner|son|daughter|brother|sister|mother|father|mum|mom|dad))"
_GO_AHEAD: Final = (
    "yes",
    rf"^(?!.*\b(?:if|but|unless|not sure|would|might|joke|before)\b).*\b{_THEY} (?:just |already |all |both )?(?:said|says|told me|was like|went)(?: to)?,? (?:go for it|go ahead|go on then|fine by (?:me|him|her)|do it|crack on|of course|sure|yes|why not)\b",
)
_DIJO_QUE_SI: Final = (
    "yes",
    r"^(?!.*\b(?:si (?:el|ella|quiere)|pero|no se|quiza)\b).*\b(?:me |nos )?(?:dijo|dice|dio luz verde|contesto)(?: que)?,? (?:dale|adelante|ande|andale|sale|hazle|metele|que si|claro que si|por supuesto|luz verde)\b",
)
_ANDELE: Final = (
    "yes",
    r"^\W*(?:(?:si|bueno|pues|ok|okay|ah)[ ,]+)*(?:andele|andale|orale|dele|dale|sale|ande|venga|hagale|hagamosle)(?: (?:pues|entonces|ya|si))*[ ,]*(?:preguntem?e?|pregunt[aeo]\w*|empec\w+|adelante|vamos|con (?:las|sus) preguntas)\b(?!.*\b(?:pero|antes|primero)\b)",
)

ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "wants_to_take_part": (*_NO, *_YES),
    "followup_agrees": tuple(row for row in _YES if row[0] == "yes"),
    "carer_authorised": (
        ("yes", r"\b(?:does|do|can|could) not (?:want to |like to |like |really |able to )*(?:typ\w*|writ\w*|us\w+|see)\b[^?]*\b(?:agreed|agrees|knows|said (?:yes|ok|fine|go)|is (?:happy|ok|fine) with|asked me)\b"),
        ("yes", r"^(?!.*\b(?:no|not|never)\b)(?=.*\b(?:he|she|mum|mom|dad|husband|wife|they)\b).*\bbut (?:he |she |they )?(?:said|says) (?:yes|ok|okay|fine|go (?:ahead|on))\b"),
        ("no", rf"^(?!.*{_CAME_ROUND})(?!.*\?).*\b{_THINKS}\b(?! (?:the|your) (?:insurance|hospital))[^.;!?]{{0,24}}\b{_RUBBISH}"),
        ("no", rf"^(?!.*{_CAME_ROUND}).*\b(?:does|do|did) not (?:really )?(?:believe in|trust|hold with|see the point of) (?:it|this|that|these|any of|trials|studies|doctors)\b"),
        ("no", rf"^(?!.*{_CAME_ROUND}).*\b(?:is|are|was|were) not (?:so |very |too |really |exactly |at all )*(?:keen|on board|interested|convinced|up for (?:it|this)|a fan)\b[^?]*"
            r"\b(?:anyway|regardless|all the same|nonetheless|still|but i|even so|going ahead)\b"),
        ("no", rf"^(?!.*{_CAME_ROUND}).*\b(?:he|she|they)(?:'d| would) (?:rather|prefer) (?:that )?(?:i|we) (?:did|do|would) ?not\b|\bbehind (?:his|her|their) back\b"),
        _GO_AHEAD,
    ),
}  # fmt: skip
SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "wants_to_take_part": _SI,
    "followup_agrees": tuple(row for row in _SI if row[0] == "yes"),
    "carer_authorised": (
        ("no", r"^(?!.*\b(?:acept\w+|de acuerdo|que si|ahora si)\b).*\bno (?:se )?(?:cree|fia|confia) (?:en |de )?(?:esto|estas cosas|nada de esto|los ensayos|los medicos)\b"),
        ("no", rf"^(?!.*\b(?:pero (?:me )?(?:dejo|dijo que si|acepto|acepta|vale|bueno|adelante)|no hacerlo|al principio|ahora (?:si|quiere)|esta de acuerdo)\b)(?!.*\?).*\b(?:(?:dice|cree|piensa|opina|decia)(?: \w+)? que|le parec\w+|lo ve)\b[^.;!?]{{0,20}}\b{_ESTAFA}\b"),
        _DIJO_QUE_SI,
    ),
    "prescreen_consent": (_ANDELE,),
}  # fmt: skip
