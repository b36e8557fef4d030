"""A plain denial of danger is none, for oneself or somebody near; a fear, a method or a turned-round denial is one."""

from __future__ import annotations

import pytest

from prescreen.reading.danger import Danger
from prescreen.reading.safety import SafetyReader
from prescreen.reading.text import normalise


@pytest.fixture(scope="module")
def safety() -> SafetyReader:
    return SafetyReader(Danger())


@pytest.mark.parametrize(
    "text",
    """
Él dice que anda tristón por la diálisis, pero no toma nada ni quiere morirse
dije que NO quiere morirse
No no, dije que NO quiere morirse, está triste nomás. Seguimos
ando tristón, pero no tomo nada ni quiero morirme
bit low sumtimes, i see the uni counsellor, no meds. wuldnt hurt myself tho
sad sometimes but no thoughts of suicide
down lately but dont want to die or anything
i feel low n i wudnt hurt myself
a bit low, not suicidal though
low mood yes, would never hurt myself
never thought of harming myself
nunca me haría daño
no quiero morirme, tengo hijos
ella no piensa en matarse ni nada
bajoneado pero no pienso en matarme
triste, pero jamás me haría daño
stop here then, waste of time, ur all useless
waste of time, ur all useless
you are all a waste of time and useless
wtf no im not suicidal, just stop
low sometimes but I wouldnt do anything silly
She's low but she doesn't want to die
he gets down but he has no thoughts of killing himself
mi mamá anda triste pero no quiere morir
mi papá está deprimido, pero no ha pensado en quitarse la vida ni nada de eso
feeling blue but i'd never harm myself
depressed a bit, no suicidal ideation
Stable mood, no SI
sad, but no i dont think about ending it
moody but not like i wanna die lol
estoy triste pero no quiero matarme
deprimida sí, pero sin ideas de suicidio
un poco bajo de ánimo, nada de querer morir
tristeza sí, ganas de morir no
no es que quiera morirme
I'm down but it's not like I want to kill myself
mum is down but she'd never hurt herself
he wouldnt hurt himself
I feel low. No I don't want to hurt myself.
i get sad but never wanted to end my life
sad yes. suicidal no
no suicidal ideation, just the blues
denies SI, low mood at times
He's been low since dialysis but he'd never harm himself
she cries a lot but isn't suicidal
i have bad days but ive never thought about ending my life
I get down but I have no plans to kill myself
no thoughts of dying or anything like that
im not gonna hurt myself dont worry
I wouldnt kill myself or anything
not suicidal just fed up
wouldn't do anything daft
anda decaída, pero nunca ha querido matarse
me siento mal de ánimo pero no pienso en suicidarme
no tengo ideas suicidas
no he pensado en hacerme daño
a veces lloro, pero no me haría nada
dice que no quiere morir, solo está cansado
no, no quiero quitarme la vida, qué va
está triste pero ni piensa en la muerte
ur useless the lot of you, stop
this bot is useless. im done
stop. you people are a waste of time
son unos inútiles, qué pérdida de tiempo, pare
fed up with this, you're all useless, stop here
no thoughts of suicide or self-harm
no thoughts of suicide/self harm
no piensa en morir ni en matarse
""".strip().splitlines(),
)
def test_a_plain_denial_is_no_danger(safety: SafetyReader, text: str) -> None:
    assert safety.read(normalise(text)) is None


@pytest.mark.parametrize(
    "text",
    """
I don't want to die but I'm scared I will take the pills
I would never hurt myself but I keep thinking about the bridge
no quiero morirme, pero tengo miedo de hacerme algo
dice que no quiere morirse pero guarda las pastillas
not suicidal but i don't want to wake up
I wouldn't hurt myself, not today anyway
she says she doesn't want to die but I found her cutting herself
no quiero vivir ni quiero morir
no quiero ni vivir
I don't want to die, I just don't want to be here
I want to die
ni quiero vivir
ya no quiere vivir mi mamá
no toma nada ni quiere vivir
no, quiero morirme
no toma nada, quiere morirse
sad, no suicidal thoughts until last night
I don't want to hurt myself but I can't stop
no thoughts of suicide, I just wish I was dead
I wouldn't hurt myself if I had the courage
i dont want to die but i think i might do it
you're all useless and I want to die
I'm useless, a waste of space
what a waste of time my life is, I'm useless
I'm not going to kill myself tonight
not suicidal, just don't want to exist
I don't want to die, I want to stop hurting and the only way is to end it
She says she wouldn't hurt herself but she's been saving her pills
no quiero morirme pero tampoco quiero seguir viviendo
no pienso en matarme, pero sí en desaparecer
nunca me haría daño, pero estarían mejor sin mí
no thoughts of suicide but everyone would be better off without me
I don't want to die, I'm terrified I'll do it
no me faltan ganas de morir
no solo quiero morirme, ya sé cómo
I never wanted to die until now
not that I want to die but i took all the tablets
I have no desire to live
no reason not to kill myself
nothing stops me from killing myself
I can't not think about killing myself
no one would care if I killed myself
never stopped wanting to die
I don't know if I want to die
no sé si quiero morir
no dejo de pensar en matarme
no puedo dejar de pensar en morirme
no hago más que pensar en la muerte
no paro de pensar en suicidarme
tengo miedo de matarme
I tried not to kill myself
I wouldn't mind dying
not only do I want to die
there is not a day I don't think about killing myself
there isn't a day when i do not think of dying
no hay día que no piense en matarme
never a day without thinking of suicide
why not just kill myself
""".strip().splitlines(),
)
def test_a_denial_beside_a_fear_or_a_method_is_a_danger(safety: SafetyReader, text: str) -> None:
    assert safety.read(normalise(text)) == "crisis"
