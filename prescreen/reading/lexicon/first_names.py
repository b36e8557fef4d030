"""First names that are no common words, by which somebody else is named: "Jean had a stroke"."""

from typing import Final

_ENGLISH: Final = (
    "adam alan albert alex alexander alice alison amanda amy andrea andrew andy angela anita ann anna anne annie anthony arthur audrey barbara barry "
    "becky ben benjamin bernard bernie bert beryl beth betty beverly bob bobby brenda brian bruce carl carol caroline carolyn catherine cathy "
    "charles charlie charlotte cheryl chloe chris christine christopher cindy claire clive colin connie craig cynthia daniel danny darren dave david "
    "debbie deborah denise dennis derek diana diane donald donna doris dorothy doug douglas duncan ed eddie edith edward eileen elaine eleanor "
    "elizabeth ella ellen elsie emily emma eric erica ernie ethel evelyn fiona florence fred freddie gareth gary gavin geoff george gerald gladys "
    "glenda gloria gordon graham greg hannah harold harry hazel heather helen henry howard hugh ian irene isabel jackie jacob james jamie jane "
    "janet janice jason jean jeff jennifer jenny jeremy jerry jessica jill jim jimmy joan joanna joanne joe john johnny jonathan joseph josh joyce "
    "judith judy julia julian julie june karen karl kate katherine kathleen kathy katie keith kelly ken kenneth kevin kim kyle larry laura lauren len "
    "leonard leslie linda lisa liz lorraine louise lucy lynn maggie malcolm marcus margaret maria marian marie marilyn marion marjorie mark martha "
    "martin mary matthew maureen mavis megan melissa michael michelle mick mike molly monica muriel nancy natalie neil nicholas nick nicola nigel "
    "nora norma norman olive oliver pam pamela patricia patrick paul paula pauline peggy peter phil philip phyllis rachel ralph raymond rebecca "
    "richard rita robert robin roger ron ronald roy russell ruth ryan sally sam samantha samuel sandra sarah scott sharon sheila shirley simon sophie "
    "stacy stan stella stephanie stephen steve steven stuart susan sylvia ted teresa terry thelma theresa thomas tim timothy tina tom tommy tony tracy "
    "trevor valerie vera veronica victor victoria vincent violet walter wendy wayne yvonne zoe"
)
_SPANISH: Final = (
    "adriana alberto alejandra alejandro alfonso alicia alvaro amparo ana andres antonia antonio arturo beatriz begona benito blanca camila carlos "
    "carmen carolina catalina cecilia concha conchita cristina daniela diego dolores eduardo elena enrique ernesto esperanza esteban eugenia eva "
    "felipe fernanda fernando francisca francisco gabriel gabriela gerardo guadalupe guillermo gustavo ignacio ines irma isabela jaime javier jesus "
    "joaquin jorge jose josefa josefina juan juana juanita julio laura leticia lola lorena lourdes lucia lucio luis luisa lupe lupita manolo manuel "
    "manuela marcela marcos margarita mariana mario maribel marta mateo mercedes miguel montse nuria oscar pablo paco paloma paquita patri pedro pepa "
    "pepe pilar rafael ramon raquel ricardo roberto rocio rodrigo rogelio rosa rosario rosalia santiago sergio silvia socorro sofia susana tomas "
    "valentina vicente xavier yolanda"
)
_COMMON: Final = frozenset("mark ana ella esperanza dolores socorro june robin violet hazel heather olive".split())
FIRST_NAMES: Final = "|".join(sorted({*_ENGLISH.split(), *_SPANISH.split()} - _COMMON, key=len, reverse=True))
"""As alternatives of a pattern, without those that are words of an answer as well."""
