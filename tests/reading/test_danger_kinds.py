"""Kinds of language near danger, by the rules alone: farewells said sideways, and words of danger that are none."""

from __future__ import annotations

import pytest

from prescreen.reading.danger import Danger
from prescreen.reading.safety import SafetyReader
from prescreen.reading.text import normalise


@pytest.fixture(scope="module")
def rules() -> SafetyReader:
    return SafetyReader()


@pytest.mark.parametrize(
    "text",
    [
        "don't book me for April, I intend to be dead by then",
        "no need for the June visit, I will be six feet under",
        "my kids would breathe easier if I wasn't around",
        "mum could rest if I was out of the way",
        "I would be glad if the morning never came",
        "every time I drive over the viaduct it calls me",
        "I have kept back the sleeping pills, there is enough now",
        "goodbye, thank you, you will not hear from me ever again",
        "I'm past caring whether I live",
        "I can't promise that I'll be here tomorrow",
        "I shouldn't be left alone with these tablets",
        "I packed my tools for my brother, I will not need them where I am going",
        "no me ponga cita en abril, ya no pienso estar",
        "ojalá mañana no abra los ojos",
        "no quiero llegar a los treinta",
        "mi familia respiraría si yo no estuviera",
        "repartí la ropa y dejé una carta, ya está todo",
        "要是睡着了不再醒就好",
        "i took all my pills last night on purpose",
        "sometimes i think it would be easier not to be here",
        "if this illness does not finish me off i will do it myself",
        "how many of my tablets would it take to never wake up",
        "ya no kiero bivir, boy a acabar con todo",
        "si dios no me lleva pronto me voy yo",
    ],
)
def test_an_end_said_sideways_is_a_crisis(rules: SafetyReader, text: str) -> None:
    assert rules.read(normalise(text)) == "crisis"


@pytest.mark.parametrize(
    "text",
    [
        "don't book me for April, we are moving house",
        "no need for the June visit, my doctor already drew the blood",
        "the kids breathe easier since we got the cat out",
        "I would be glad of a morning slot",
        "I drive over the viaduct to get to you",
        "I keep the sleeping pills in the drawer, enough for the month",
        "goodbye, thank you, talk on Monday",
        "I gave my brother the old tools, I have new ones",
        "no me ponga cita en abril, ya no voy a estar en la ciudad",
        "quiero llegar a los cien",
        "repartí la ropa vieja en la parroquia",
        "睡着了没听到电话",
    ],
)
def test_plans_gifts_and_goodbyes_of_every_day_are_none(rules: SafetyReader, text: str) -> None:
    assert rules.read(normalise(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "my husband makes me drink water all day, he's sweet",
        "mi madre me obliga a comer bien",
        "妈妈逼我吃早饭",
        "the film was about a woman who poisons herself",
        "vi una película de un hombre que se ahorca",
        "I worked as a paramedic, many overdoses",
        "what are the chances of not waking up from the operation",
        "a colleague fainted last week",
        "can't feel my fingers in this cold",
        "we laughed so hard that I couldn't breathe",
        "took an extra vitamin by mistake",
        "my uncle shot himself when I was six",
        "when we were kids my father hit us",
        "the doctor asked if I wanted to hurt myself, I said no",
        "seizures? no, never",
        "the nurse taps and slaps my arm for a vein",
        "nadie me pega",
        "if he does not take me home i will walk",
        "it would be better not to be around sick people",
        "i took all my pills last night as usual",
        "watched a film last night where a man jumps off a roof",
        "a patient of mine, my patient had a seizure yesterday, i never did",
        "the heat makes me want to die haha, my mood is fine",
        "no puedo vivir sin mi novela de las ocho",
    ],
)
def test_words_of_danger_that_are_none(rules: SafetyReader, text: str) -> None:
    assert rules.read(normalise(text)) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my husband makes me drink until I fall over or he hits me", "abuse"),
        ("mi marido me obliga a comer del suelo", "abuse"),
        ("I saw a film about a man who hangs himself and I want to kill myself too", "crisis"),
        ("a colleague fainted last week and now I can't breathe", "emergency"),
        ("my neighbour collapsed just now, he is not breathing", "emergency"),
        ("when we were kids my father hit us and he still hits me now", "abuse"),
    ],
)
def test_a_danger_beside_them_is_heard(rules: SafetyReader, text: str, expected: str) -> None:
    assert rules.read(normalise(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the catheter slipped out and there is blood on the sheets", "emergency"),
        ("the catheter came out in May", None),
        ("my back went and I can't feel anything in the saddle area", "emergency"),
        ("the saddle hurts my back", None),
        ("my legs have gone, I can't stand", "emergency"),
        ("my legs have gone numb", "emergency"),
        ("my legs go numb when I sit too long", None),
        ("my legs gave way and I could not walk years ago", None),
        ("my face has gone down on one side", "emergency"),
        ("the swelling in my face has gone down", None),
        ("las piernas se me fueron, no me puedo parar", "emergency"),
        ("la cara se me bajó de un lado", "emergency"),
        ("no consigo despertar a mi abuela y respira raro", "emergency"),
        ("no consigo despertar a mi hijo para ir a clase", None),
        ("my wife had a seizure last Easter, she's on Keppra now and fine", None),
        ("en mayo se me durmió un ratito el brazo", None),
    ],
)
def test_signs_and_their_neighbours(rules: SafetyReader, text: str, expected: str | None) -> None:
    assert rules.read(normalise(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("funny, I feel so peaceful since I made my mind up", "crisis"),
        ("now that I've picked the day I sleep better than in years", "crisis"),
        ("I'm calmer since I decided to retire", None),
        ("I sleep better now that I have decided on the trial", None),
        ("recorded a video for each of the boys for afterwards", "crisis"),
        ("I wrote thank you cards for each of the nurses", None),
        ("let my girls know I always loved them", "crisis"),
        ("tell her I loved the lunch", None),
        ("the pension would go to my wife. I'm worth more that way", "crisis"),
        ("my pension goes to my wife anyway", None),
        ("no point sending the results by post, the house will be empty", "crisis"),
        ("the flat will be free next month, we're moving to my son's", None),
        ("everyone would sleep easier if I just didn't wake up", "crisis"),
        ("he'd sleep better if I didn't get up so often at night", None),
        ("my last prednisone was before Christmas, I won't be needing it by then", None),
        ("I won't need the cane by then, the physio says", None),
        ("por fin duermo en paz desde que lo decidí", "crisis"),
        ("duermo bien desde que decidí dejar el café", None),
        ("dígale adiós a la enfermera, ya no me va a volver a ver", "crisis"),
        ("gracias doctora, se jubila y ya no nos veremos más", None),
        ("ya hice lo mío, mis nietos no me necesitan", "crisis"),
        ("ya cumplí sesenta y tengo tres hijos", None),
        ("the chest man used the word severe, I rather wish he hadn't", None),
    ],
)
def test_decisions_letters_and_empty_houses(rules: SafetyReader, text: str, expected: str | None) -> None:
    assert rules.read(normalise(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my left arm has a mind of its own since this morning", "emergency"),
        ("my hands don't do what I want in winter, that's Raynaud's, for years", None),
        ("one side of my mouth is dribbling my coffee since I got up", "emergency"),
        ("my cheek was numb from the dentist last year", None),
        ("can't quite get a full breath tonight, I have to sit up to talk", "emergency"),
        ("I could never get a full breath in when the pleurisy was bad in 2019", None),
        ("as soon as I lie down I'm gasping like a fish", "emergency"),
        ("when I lie down I cough a little, that's my reflux, for years", None),
        ("the gash on my hand is spurting, I'm pressing a dishcloth on it", "emergency"),
        ("feeling a bit shivery, temperature 37.1", None),
        ("the dog had a seizure last night", None),
        ("I have seizures in my history, last one 2014, no medicine for it now", None),
        ("a mi abuela le dio un derrame y quedó torcida de la boca", None),
        ("I don't plan on needing dialysis any time soon", None),
        ("my mouth is so dry that I can't swallow bread without water", None),
    ],
)
def test_told_calmly_and_told_of_every_day(rules: SafetyReader, text: str, expected: str | None) -> None:
    assert rules.read(normalise(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my husband decides when I can eat", "abuse"),
        ("my dietician decides what I can eat", None),
        ("I freeze whenever I hear his car", "abuse"),
        ("I jump whenever the phone rings", None),
        ("me da miedo cuando llega borracho", "abuse"),
        ("me da miedo cuando me sacan sangre", None),
        ("me mata la rodilla cuando bajo", None),
        ("my husband says I hit the roof when they cancelled", None),
        ("I'm participant 14 and my hands are numb since the infusion", "adverse"),
        ("I'd like to report that my numbers have been low since the infusion from you", "adverse"),
        ("I'd like to be in the trial, my hair is falling out from lupus", None),
    ],
)
def test_fear_at_home_and_harm_in_the_study(rules: SafetyReader, text: str, expected: str | None) -> None:
    assert rules.read(normalise(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the pain hit me like a train ten minutes ago, it's in my chest and back", "emergency"),
        ("the news hit me like a train, but I'm over it", None),
        ("what's the point of filling in next of kin, tell them I loved them", "crisis"),
        ("this form will be the death of me, ha", None),
    ],
)
def test_beside_an_idiom(text: str, expected: str | None) -> None:
    assert SafetyReader(Danger()).read(normalise(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bridge or tablets, that's the only thing I haven't settled", "crisis"),
        ("tablets or injections, I don't mind which", None),
        ("would anybody notice if I just stopped existing", "crisis"),
        ("would anyone notice if I stopped taking iron", None),
        ("I'm just a drain on this family", "check"),
        ("my tablets are a real drain on the budget", None),
        ("I should have gone with the pneumonia that night", "crisis"),
        ("I should have gone with them to Spain", None),
        ("no voy a aguantar otro mes, ni quiero", "crisis"),
        ("took my methotrexate every day this week instead of once, mouth full of sores", "emergency"),
        ("tomé el metotrexato todos los días en vez de una vez", "emergency"),
        ("tomo metotrexato cada semana, no diario", None),
        ("embarazada de siete meses, tengo la presión en 175 y me duele la cabeza", "emergency"),
        ("peeing claret with lumps since this morning, bright red", "emergency"),
        ("red urine after eating beetroot", None),
        ("if she opens my letter she'll hit me", "abuse"),
        ("if she opens the letter she will read it to me", None),
        ("goodbye until Friday", None),
    ],
)
def test_choices_of_means_and_wrong_doses(rules: SafetyReader, text: str, expected: str | None) -> None:
    assert rules.read(normalise(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'm only hanging on until my daughter's birthday, after that I've given myself permission", "crisis"),
        ("just until the wedding I'd like to stay at ten milligrams", None),
        ("lately the motorway bridge looks friendly", "crisis"),
        ("the river looks inviting, we'll swim on Sunday", None),
        ("nada más aguanto hasta el cumpleaños de mi hija, después ya no", "crisis"),
        ("hasta el cumpleaños de mi hija no puedo ir", None),
        ("I was short of breath with the anaemia, better now", None),
        ("short of breath and getting worse since this morning", "emergency"),
    ],
)
def test_how_long_somebody_holds_on(rules: SafetyReader, text: str, expected: str | None) -> None:
    assert rules.read(normalise(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "nothing they tried worked and i wish i was dead",
        "no kidney trouble, and honestly i want to kill myself",
        "never mind the date, please let me die",
        "ninguno me hizo nada, lo que deseo es morirme",
        "no tengo a nadie y lo único que quiero es matarme",
    ],
)
def test_a_denial_counts_only_for_its_own_clause(rules: SafetyReader, text: str) -> None:
    assert rules.read(normalise(text)) == "crisis"


@pytest.mark.parametrize(
    "text",
    [
        "nothing worked and i wish i had asked sooner",
        "not once in all these years did i want to kill myself",
        "no thoughts of dying and i don't want to hurt anybody",
        "ninguno me hizo nada, lo que deseo es otra opción",
        "de joven sí, hoy ni ganas de morirme ni nada",
    ],
)
def test_a_denial_still_counts_for_what_it_governs(rules: SafetyReader, text: str) -> None:
    assert rules.read(normalise(text)) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I tried at school and the urges are back since May", "crisis"),
        ("one attempt in 2016, it started again this autumn", "crisis"),
        ("used to sit by the tracks and think of jumping. I have been back there twice this week", "crisis"),
        ("hace tres años lo intenté y ayer me volvieron las ganas de matarme", "crisis"),
        ("iba a la azotea a pensar en aventarme, anoche fui otra vez", "crisis"),
        ("one attempt in 2016, the thoughts never came back", None),
        ("the urge for sweets is back", None),
        ("lo intenté hace veinte años, nunca volvieron esas ideas", None),
        ("me volvieron las ganas de bailar", None),
    ],
)
def test_what_has_come_back_is_not_past(rules: SafetyReader, text: str, expected: str | None) -> None:
    assert rules.read(normalise(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("41, and I'm not going to see 42, it's decided", "crisis"),
        ("I don't intend to turn thirty", "crisis"),
        ("not going to make the 19th, can we take the 20th", None),
        ("I'm not going to take 40 mg any more, it's decided", None),
        ("i would just pull the line out so i bleed out", "crisis"),
        ("taking too many of my painkillers, and on purpose", "crisis"),
        ("they pulled the line out, it bled a little", None),
        ("me dan ganas de arrancarme el catéter y desangrarme", "crisis"),
        ("me arranqué el catéter dormida en 2019", None),
        ("total, ya repartí mi ropa y el perrito, me voy de este mundo", "crisis"),
        ("repartí la ropa y el perrito va conmigo a la playa", None),
        ("dejo de ir y todos descansan de mí", "crisis"),
    ],
)
def test_ends_told_beside_an_answer(rules: SafetyReader, text: str, expected: str | None) -> None:
    assert rules.read(normalise(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("anoxe me bolvi a cortar", "crisis"),
        ("ya no kiero bibir, me boy a matar", "crisis"),
        ("me aogo, no me entra el aire", "emergency"),
        ("tengo una emorragia muy fuerte aora", "emergency"),
        ("me bolvi a cortar el pelo", None),
        ("tuve una emorragia en 2016", None),
    ],
)
def test_spanish_is_heard_as_it_sounds(rules: SafetyReader, text: str, expected: str | None) -> None:
    assert rules.read(normalise(text, "es")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my uncle he not wake, he make strange noise now", "emergency"),
        ("she not breathe good, face is grey", "emergency"),
        ("blood come out very much, i am 20 week", "emergency"),
        ("my uncle he not write good english, i help", None),
        ("i not breathe good in spring, now is ok", None),
        ("she not walk good since the fall in 2015", None),
        ("arde en fiebre, no sabe quién soy", "emergency"),
        ("le salieron manchas moradas, tiembla y tiene calentura", "emergency"),
        ("manchas en la cara y dedos hinchados, lo de siempre", None),
        ("cada mañana la cara hinchada y la boca con llagas", None),
    ],
)
def test_emergencies_in_few_or_broken_words(rules: SafetyReader, text: str, expected: str | None) -> None:
    assert rules.read(normalise(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "las venas se le esconden, batallan mucho para sacarle sangre",
        "me sacan sangre seguido y les cuesta mucho",
        "una vez, con la penicilina, se me cerró la garganta, casi me muero",
        "alguna vez se me cerró la garganta por los camarones",
    ],
)
def test_blood_that_is_drawn_and_a_throat_of_once_are_no_emergency(text: str) -> None:
    assert SafetyReader(Danger()).read(normalise(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "me sacaron sangre y no para de sangrar",
        "al toser saco mucha sangre",
        "se me cerró la garganta",
        "se me cerró la garganta otra vez",
        "una vez que comí se me cerró la garganta",
        "una vez se me cerró y ahora otra vez no puedo respirar",
    ],
)
def test_blood_and_a_throat_of_now_stay_an_emergency(text: str) -> None:
    assert SafetyReader(Danger()).read(normalise(text)) == "emergency"
