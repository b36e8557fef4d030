"""Words that take a fear back: "I'm fine, it was just a figure of speech". Matched on folded text, by language."""

from __future__ import annotations

from typing import Final

REASSURANCES: Final[dict[str, str]] = {
    "en": (
        r"\b(?:i am|im|i'm|we are|were ok|all) (?:(?:totally|really|completely|perfectly|quite|just|very|actually|honestly|"
        r"so far|doing|all) )*(?:safe|fine|ok|okay|alright|all right|good|not in (?:any )?danger|not suicidal|joking|"
        r"kidding|"
        r"not going to (?:hurt|harm|kill|do))\b|"
        r"\b(?:did not|didn't|didnt|do not|don't|dont|never) mean (?:it|that|to (?:worry|scare|alarm))\b|"
        r"\b(?:figure of speech|just (?:an expression|a joke|joking|kidding|venting|tired|being dramatic|a saying)|"
        r"not (?:like )?that "
        r"(?:bad|serious)|not what i meant|nothing like that|misunder\w+|wrong end of the stick|was joking|false alarm|"
        r"(?:just|only) (?:a|one of those) (?:bad|rough|hard|long) (?:days?|nights?|weeks?)|"
        r"no need to worry|don't worry|dont worry|no danger|not (?:an|that kind of) emergency|i was talking about)\b|"
        r"\b(?:go on|carry on|keep going|continue|next question|let us go on|lets go on|let's go on|lets continue|"
        r"move on)\b|"
        r"(?<!would )(?<!'d )(?<!make me )\b(?:feel|feeling|am doing|doing) (?:so |much |(?:a|quite a) (?:lot|bit|little) )*better\b"
        r"(?! (?:off|dead|if|when|gone|without|not))"
    ),
    "es": (
        r"(?<!me )\bme (?:siento|encuentro) (?:mucho |bastante |un poco |algo )?mejor\b(?! (?:muert|si|sin|cuando))|"
        r"\b(?:estoy|me encuentro|todo) (?:(?:muy|bien|totalmente|perfectamente) )*(?:bien|a salvo|seguro|segura|tranquil[oa])\b|"
        r"\bno (?:quise|queria|quería) decir eso\b|\bno (?:me refer[ií]a|iba) (?:a|por) (?:eso|ah[ií])\b|"
        r"\b(?:era|es) (?:solo )?(?:una )?"
        r"(?:forma de hablar|broma|expresi[oó]n|un decir)\b|"
        r"\b(?:solo|s[oó]lo|nada m[aá]s) (?:fue|era|es|tuve|tengo) un mal (?:d[ií]a|rato|momento)\b|"
        r"\bno (?:es|era) para tanto\b|\bno se preocupe\b|\bno te preocupes\b|"
        r"\b(?:seguimos|sigamos|siga|contin[uú]\w+|adelante|siguiente pregunta|quiero seguir)\b"
    ),
    "zh": r"我(?:很|没)(?:安全|好|事)|我是安全的|没事|不是(?:那个|这个)意思|开玩笑|随口(?:一|说)|别担心|继续|下一(?:个|题)",
}

NOT_REASSURED: Final[dict[str, str]] = {
    "en": (
        r"\b(?:no way|not|isn't|isnt|never|can't|cant|cannot|can not|don't|dont|do not|won't|wont|no longer|why|"
        r"how (?:can|do) i) "
        r"(?:(?!(?:stop|worry|quit|end)\b)\w+ ){0,3}(?:safe|fine|ok|okay|alright|good|go on|carry on|keep going|continue|move on|"
        r"feel(?:ing)? (?:any |much |a bit )?better)\b|\bunless\b|"
        r"\b(?:will|i'll|(?:am|i'm|im) (?:going to|gonna)|gonna) (?:just )?(?:do it|end it)\b|"
        r"\bgoodbye,? (?:everyone|everybody|world|all|my (?:loves?|darlings?|children|kids|family))\b"
    ),
    "es": r"\bno (?:\w+ )?(?:estoy|me encuentro|puedo|quiero) (?:\w+ )?(?:bien|a salvo|segur[oa]|seguir|continuar|m[aá]s)\b|"
    r"\b(?:voy a hacerlo|lo voy a hacer|lo har[eé])\b|\badi[oó]s a todos\b",
    "zh": r"(?<!心情)(?<!天气)不(?:太|想|能)?(?:安全|好|继续)|继续不",
}

TAKEN_BACK: Final[dict[str, str]] = {
    "en": (
        r"\b(?:did not|didn't|didnt|do not|don't|dont|never) mean (?:it (?:like that|that way)|that|to (?:worry|scare|alarm))\b|"
        r"\b(?:figure of speech|just (?:an expression|a joke|joking|kidding|being dramatic|a saying)|"
        r"not what i (?:meant|said)|"
        r"nothing like that|misunder\w+|wrong end of the stick|was (?:joking|kidding)|false alarm|"
        r"(?:got|get|took|take) me wrong|"
        r"what (?:is|was|'s) (?:all )?(?:that|this) about|what(?:'s| is) all (?:that|this) about|"
        r"where did (?:that|this) come from|"
        r"what are you (?:on|talking) about|i was (?:only |just )?talking about|"
        r"i (?:only|just|was only|was just) (?:said|say|saying|told|telling|tell|meant|mean|wrote|listed|listing|gave|"
        r"named|"
        r"answered|answering|talking|mentioned))\b"
    ),
    "es": (
        r"\bno (?:quise|quer[ií]a) decir eso\b|\bno (?:me refer[ií]a|iba) (?:a|por) (?:eso|ah[ií])\b|"
        r"\b(?:era|es) (?:solo |s[oó]lo )?(?:una )?(?:forma de hablar|broma|expresi[oó]n|un decir)\b|\bfalsa alarma\b|"
        r"\b(?:me (?:entendi[oó]|ha entendido|entendiste|has entendido) mal|ha sido un malentendido|es un malentendido)\b|"
        r"\b(?:solo|s[oó]lo|nada m[aá]s) (?:le |te |les )?(?:dije|dec[ií]a|digo|cont[eé]|contaba|hablaba|habl[eé]|"
        r"contest[eé]|"
        r"respond[ií]|nombr[eé]|mencion[eé]|quer[ií]a decir)\b|\ba qu[eé] viene (?:eso|esto)\b|"
        r"\bde qu[eé] (?:me )?habla[ns]?\b"
    ),
    "zh": r"不是(?:那个|这个)意思|开玩笑|误会|随口(?:一|说)|我(?:只是|不过)(?:说|在说|回答|告诉)|理解错|搞错了",
}
"""Words of somebody who says that no danger was meant: not only that all is well again."""
