"""What sounds like danger and is told as none is taken out, unless what follows takes it back."""

from __future__ import annotations

import pytest

from prescreen.reading.harmless_said import harmless_places
from prescreen.reading.safety import SafetyReader
from prescreen.reading.text import normalise


@pytest.fixture(scope="module")
def rules() -> SafetyReader:
    return SafetyReader()


@pytest.mark.parametrize(
    "text",
    """
cellcept, I'm to stop it and go to the ER if I get a fever over 100.4, hasn't happened
stent, instructions are call 911 with any chest pain that lasts, haven't needed to
the nurse said to ring if the nose bleeds and won't stop, none so far
they told me to call 911 if the chest pain comes back but I haven't had any since the stent
me dijeron que llame al 911 si me vuelve el dolor, pero no me ha vuelto
la partera dice que vaya a urgencias si sangro o me duele mucho la cabeza, gracias a Dios nada
que si me sangra la nariz y no para corra al hospital me dijeron, por ahora no
el doctor me dijo que si me falta el aire llame, nunca me ha pasado
64 I believe, my ankles by the way have gone down
the rash on my arms? my rash has all cleared up now
the swelling's gone now
the cough has gone, thank goodness
los tobillos por cierto se me deshincharon
la hinchazón ya se me quitó
ya no doy de lactar, mi hijo tiene tres
26 weeks, little monkey kicks me all night long
31 weeks and she's punching my bladder while I type
pregnant yes, he won't stay still for a minute
he's shaking his head. no to all
she shakes her head, none of them
estoy de 7 meses y me patea las costillas todo el santo día
sí, 30 semanas, no se está quieto ni un segundo
hernia next month, my lot have threatened to carry me in kicking and screaming
if I chicken out my sister says she'll handcuff me to the bed
si me echo para atrás mi hija dice que me lleva a rastras
claro, mi mamá me mata si falto
with my mum's lasagne in the world who'd want to die
con lo bueno que está el mole quién va a querer morirse
voy a morir de vieja antes de que terminen las preguntas
that hill up to the clinic is trying to kill me, but yes
sí, aunque el tráfico del periférico me quiere matar
la pastilla me da tantita resequedad de boca
drop the phone thing, I'm fed up of all this
could you ring my sister, would save me having to do it
there's a shoebox of old tablets under the bed, never got round to taking them back to the chemist
hay días que me quiero matar de bronca con la obra social, jaja, pero depresión no
me dan ganas de matarme de coraje con el seguro, es un decir, no tengo depresión
con el papeleo me quiero matar, jajaja, pero depre no
Mis hijas son las que insisten. Yo ya estoy hasta el copete de doctores, la verdad no sé
estoy hasta las narices de tantas citas
She's not in the room so I'd rather not answer that one.
no está aquí, prefiero no contestar eso
""".strip().splitlines(),
)
def test_what_only_sounds_like_danger_is_none(rules: SafetyReader, text: str) -> None:
    assert harmless_places(text), "nothing is taken out"
    assert rules.read(normalise(text)) is None


@pytest.mark.parametrize(
    "text",
    """
midwife told me to call with a bad headache, none of the tablets touch it
doctor said go to ER if the chest hurts, all good until an hour ago
told to ring if the nose bleeds, never stopped since
me dijeron que fuera a urgencias si sangraba, no para
me dijeron que llame si sangro y no ha parado
me dijeron que llame si le da una convulsión, y no ha despertado
they said call if it bleeds but it hasn't stopped
28 weeks, they told me to ring if the baby doesn't move and it hasn't
midwife said call if she stops kicking, she hasn't since last night
me dijeron que vaya si el bebé no se mueve, y no se ha movido
forget the pills, I'm tired of all of it
forget the questions, I'm tired of it all and want to be gone
el doctor dijo que fuera si me dolía el pecho, nada me lo quita
22 weeks and my boyfriend is kicking me
25 weeks and he kicks me in the ribs when he gets home
33 weeks and the baby hasn't kicked since last night
de 25 semanas, mi pareja me patea cuando toma
my husband says he'll drag me back by the hair if I run
if I miss a visit he'll kill me, I mean it
mi marido dice que me mata si falto
with pain like this who wouldn't want to die
with the kids gone who'd want to go on
con lo que duele esto quién no se quiere morir
voy a morir aquí con tantas pastillas que tome
the bus is going to kill me tonight, I'll step in front of it
la pastilla del estudio me da un poco de sueño y me duele el pecho
me quiero matar de bronca
me quiero matar, no aguanto más
me quiero matar por los dolores, jaja
me quiero matar de rabia, no aguanto más, depresión no
depresión no, pero me quiero matar
my legs have gone numb
my face has gone numb on one side
my face has gone down on one side
my hands have gone blue
my legs have gone, I can't stand
my legs have gone down from under me
the cold has settled in my lungs and I can't breathe
las piernas se me fueron, no me puedo parar
la cara se me bajó de un lado
se me fueron las manos, no las siento
estoy hasta la madre de doctores, ya no quiero vivir así
harta de hospitales y de la vida
""".strip().splitlines(),
)
def test_what_is_meant_stays(text: str) -> None:
    assert harmless_places(text) == ()
