"""Spanish words that tell of danger, in lower case without accents: what is written as it sounds is looked up here."""

from typing import Final

WORDS: Final = (
    "morir morirme morirse muero muera muerta muerto muerte matar matarme matarse mato vivir viva vivo vida cortar cortarme "
    "volvi volver volvio volvieron vuelvo vuelven vuelto quiero quisiera quitarme suicidar suicidarme suicidio despertar "
    "despierto despierta desaparecer amanecer amanezca hubiera ojala existir acabar nadie necesita necesito hago hacer "
    "hacerme haga hacerlo dormir dormirme desmayo desmayar desmayando desmayarme hemorragia sangrando sangre sangrar ahogo "
    "ahoga ahogar ahogando respirar respira respiro aire hinchada hinchado hinchadas hinchados hinchando hincha hincho "
    "garganta lengua labios morada morado moradas morados pecho brazo brazos cabeza vomito vomitando fiebre confundida "
    "confundido escalofrios convulsion convulsiones convulsionando hablar habla hablo ahora ahorita anoche hoy hace hasta "
    "puedo puede frase temblando manchas cuchillo cuchillos pastillas voy bien corazon cansada cansado harta harto "
    "viviendo vivir siempre apagarme empuje"
)
"""One a word; its sound tells which is meant."""
ALSO_WORDS: Final = "as a e i o u y asta vos ves vas ase"
"""Written so, these are words of their own."""
PHRASES: Final[tuple[tuple[str, str], ...]] = (
    (r"\botra (?:ves|bes|bez)\b", "otra vez"),
    (r"\bde (?:una|1) (?:ves|bes|bez)\b", "de una vez"),
    (r"\bde nuebo\b", "de nuevo"),
    (r"\b(?:hase|ase|asse) (?=(?:un |una |poco|rat|\w+ (?:hora|minuto|dia|ano|mes|semana)))", "hace "),
    (r"\b(?:aser|acer|haser|aset)(?=(?:lo|la|me|selo)\b)", "hacer"),
    (r"\b(?:toy|tava|taba)\b", "estoy"),
)
"""What is only meant in company."""
