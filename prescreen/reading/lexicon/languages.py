"""Names of languages, ways of asking for one, and words that only one of them has. All without accents."""

from typing import Final

NAMES: Final[dict[str, str]] = {
    "en": r"english|ingles|inglesa|英语|英文",
    "es": r"spanish|espanol|espaniol|castellano|castilian|西班牙语|西班牙文|西语",
    "zh": r"(?:simplified )?chinese|mandarin|chino(?: mandarin| simplificado)?|mandarin|中文|汉语|普通话|国语|华语|简体(?:中文|字)?",
}
OTHERS: Final = (
    r"\b(?:french|frances|german|aleman|portuguese|portugues|italian|italiano|arabic|arabe|russian|ruso|hindi|polish|"
    r"polaco|vietnamese|vietnamita|tagalog|korean|coreano|japanese|japones|cantonese|cantones|creole|haitian|urdu|"
    r"bengali|turkish|turco|ukrainian|ucraniano|dutch|swedish|greek|hebrew|farsi|persian|swahili|somali|punjabi|"
    r"quechua|"
    r"catalan|euskera|gallego|mixteco|nahuatl)\b|法语|德语|日语|韩语|俄语|粤语|葡萄牙语|阿拉伯语"
)
_PLEASE = r"(?:[ ,.!]*(?:please|pls|plz|por favor|porfa|thanks|thank you|gracias|if you can|ok|okay|now))*"
_HELLO = r"(?:(?:hi|hello|hola|buenas|please|por favor|perdon|sorry|disculpe|ok|okay|yes|si|pero|but|oh)[ ,.!]+)*"

WHOLE: Final = (
    rf"[\s.,!?¿¡]*{_HELLO}(?:in |en |to |al? |el |pues |only |solo )?NAME{_PLEASE}[\s.,!?]*",
    r"[\s，。！？]*(?:请|请您|请你|我要|我想|换成|改成|改用|改为|切换到|换|能不能|可以|可不可以|能)*(?:用|说|讲|写|换成|改成)*NAME"
    r"(?:吧|谢谢|可以吗|好吗|行吗|吗|回答|交流|继续|说|谈|聊)*[\s，。！？?]*",
)
"""The whole message is the wish."""

_VERB = (
    r"(?:do (?:this|it|that)|have (?:this|it)|speak|talk|chat|write|read|switch|change|continue|carry on|go on|"
    r"answer|respond|"
    r"reply|try|use|get (?:this|it)|see (?:this|it)|hablar|seguir|continuar|hacerlo|hacer esto|escribir|conversar|"
    r"cambiar|"
    r"pasar|responder|contestar|usar|leer(?:lo)?|ver(?:lo)?|preguntarme|tenerlo|ponerlo)"
)
INSIDE: Final = (
    rf"\b(?:can|could|may|shall|would it be possible|is it possible|let us|let's|lets|i would like|i'd like|i want|"
    rf"i would prefer|"
    rf"i'd prefer|please)\b[a-z ']{{0,20}}\b{_VERB}\b[a-z ]{{0,12}}\b(?:in |to |into )?NAME\b{_PLEASE}[?!.]*",
    rf"\b(?:switch|change)(?: (?:it|this|the language|language))? (?:in)?to NAME\b{_PLEASE}[?!.]*",
    rf"\b(?:i (?:would |'d )?prefer|i'd prefer|i'd rather|i would rather)(?: to)?(?: speak| talk| do this| write|"
    rf" have this)?(?: in)? NAME\b"
    rf"{_PLEASE}[?!.]*",
    rf"\b(?:do|does|can|could) (?:you|u|it|anyone|this) (?:also )?(?:speak|talk|write|understand|know|"
    rf"do)(?: in)? NAME\b{_PLEASE}[?!.]*",
    rf"\bi (?:only|just|mostly) (?:speak|understand|read|know) NAME\b{_PLEASE}[?!.]*",
    rf"¿? ?\b(?:podemos|podriamos|puedo|podria|puede|puedes|se puede|quiero|quisiera|me gustaria|prefiero|"
    rf"preferiria|vamos a)\b"
    rf"[a-z ]{{0,16}}\b{_VERB}[a-z ]{{0,10}}\b(?:en|a|al) NAME\b{_PLEASE}[?!.]*",
    rf"\b(?:prefiero|preferiria|mejor|cambi[ae](?:r|lo)?|pas[ae](?:r|lo)?|siga|sigamos|hable(?:me)?|"
    rf"hablemos)(?: el| en| a| al)* NAME\b"
    rf"{_PLEASE}[?!.]*",
    rf"¿? ?\b(?:habla|hablas|hablan|entiende|entiendes|sabe|sabes) (?:usted )?NAME\b{_PLEASE}[?!.]*",
    rf"\b(?:yo )?(?:solo|solamente|unicamente) (?:hablo|entiendo|leo|se) NAME\b{_PLEASE}[?!.]*",
    r"(?:^|[.,;!?] *)(?:in|en) NAME,? ?(?:please|por favor)[?!.]*",
    r"(?:能|可以|可不可以|能不能|请|我想|我要|我只会|我只懂|会)(?:不能|不会)?(?:用|说|讲|写|换成|改成)NAME(?:吗|交流|回答|谈|聊|说|继续|可以吗|好吗)*[？?。]?",
)
"""A wish beside other words."""
REFUSED: Final = r"\b(?:not|no|never|nor|do not|don't|can not|can't|cannot)(?: (?:want|need|quiero|puedo))?(?: to)? ?$"

SPANISH: Final = frozenset(
    "que el los las una unas unos por para con pero tengo tuve tenia tiene tienen estoy estaba esta este estos estas soy era eres "
    "somos hace hacen desde hasta anos ano meses semanas dias hoy ayer ahora antes despues siempre nunca tambien "
    "porque cuando donde como cual cuanto cuantos quien muy mucho mucha muchos poco poca nada todo todos algo alguna alguno "
    "puedo puede quiero quiere quisiera hola gracias favor buenas buenos dia tardes noches se lo le les mis su sus yo usted "
    "ustedes nosotros ella ellos eso esto esa del al si creo pienso siento duele dolor medico medica doctora enfermedad "
    "pastillas medicamento medicamentos tomo tomaba tome hijo hija madre esposo esposa vivir vida morir ya aun todavia sigo "
    "dijeron dijo diagnosticaron embarazada mujer hombre rinones corazon higado pulmones sangre hermana hermano "
    "prefiero necesito hablo entiendo pregunta respuesta seguir parar borrar datos persona otra otro ningun ninguna ninguno "
    "verdad decir decirle decirles entonces nadie mejor peor gente trabajo casa dejar dejo toma tomando estuve fui fue sin "
    "sido estado tomado tenido haber hay ha han hago mi ni sin segun entre sobre".split()
)
"""Words that Spanish has and English has not."""
ENGLISH: Final = frozenset(
    "the and i is are am was were my your you we they it's it of to have had has not don't can't didn't i'm i've this that these "
    "those what when where which who why how yes for with but from been being will would could should do does did know "
    "think feel take took taking want need please thanks hello doctor years months weeks since ago because about now never "
    "always sometimes there their his her him she some any much many very just only also or if on at in an by as so".split()
)
"""Words that English has and Spanish has not."""
