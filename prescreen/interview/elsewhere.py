"""Questions that are not about studies or this chat: for these no answer is to be found.

They stand beside the phrasings of the FAQ when a question is compared: small talk and general knowledge, the person's
own body and medicines (which the chat never advises on), and answers to the chat's own questions.
"""

from typing import Final

_TALK: Final = (
    "what is the weather like today", "will it rain tomorrow", "who won the game last night", "do you like football",
    "tell me a joke", "how are you", "what is your favourite colour", "who is the president", "sing me a song",
    "what is two plus two", "what time is it", "what day is it today", "recommend me a movie", "how do i cook rice",
    "what is the capital of france", "how tall is the eiffel tower", "can you book me a flight", "order me a pizza",
    "write a poem for me", "what do you think about politics", "who will win the election", "how do i fix my car",
    "what is on tv tonight",
    "what is the score of the game", "do you have a girlfriend", "are you married", "where can i buy shoes",
    "play some music",
    "translate this word for me", "what is the meaning of life", "how do i reset my password", "is god real",
    "how is the stock market", "should i buy bitcoin", "what is the best phone", "my dog is sick", "i love my cat",
    "who wrote that famous book", "who painted the mona lisa", "how many grams are in a kilo",
    "how do i get a stain out",
    "can you write a letter for me", "help me with my homework", "can you repair my computer", "my printer is broken",
    "what should i wear today", "what is on at the cinema", "can you recommend a book", "where is a good restaurant",
    "are you in love", "do you sleep", "what is your star sign", "how far is the moon", "what did you eat today",
    "how much is a dollar in euros", "what is the temperature outside", "did my team win", "how do i clean my oven",
    "how do i bake a cake", "how many calories does a banana have", "who invented the telephone",
    "qué tiempo hace hoy", "va a llover mañana", "quién ganó el partido", "cuéntame un chiste", "cómo estás",
    "cuál es la capital de francia", "qué hora es", "te gusta el fútbol", "cómo se hace una paella",
    "qué ponen en la tele", "quién es el presidente", "dónde compro zapatos",
    "you sound nice", "you are so kind", "i like your name", "you have a lovely way with words", "you are clever",
    "nice to talk to you", "you are useless", "knock knock", "here is a joke for you", "what do you do for fun",
    "it is so hot today", "it is freezing here", "my parrot says hello", "my neighbour is so loud", "happy friday",
    "how do i change the language of my phone", "how do i turn off the sound", "my screen went black",
    "what is the wifi password", "where is my parcel", "give me lucky numbers", "what is my horoscope",
    "i just finished a good series", "are we still on for tonight", "how much is twelve times nine",
    "qué calor hace", "qué frío hace hoy", "qué amable eres", "me caes bien", "qué bonito hablas", "eres un inútil",
    "mi celular está en inglés cómo lo cambio", "no me abre la aplicación del banco", "a qué hora pasa el autobús",
    "a qué hora cierra la tienda", "dame mi horóscopo", "cántame una canción", "feliz domingo a todos",
    "lloré con la telenovela", "mi perro ladra mucho", "te gusta la música",
    "今天天气怎么样", "明天会下雨吗", "谁赢了比赛", "讲个笑话",
)  # fmt: skip
_OWN_BODY: Final = (
    "is my rash dangerous", "is this rash normal", "why do my joints hurt", "what can i do about my pain",
    "is my creatinine too high", "is a hemoglobin of 9 bad", "what does my blood test mean", "are my platelets ok",
    "do i have a flare", "do i have cancer", "why am i so tired", "what should i take for my headache",
    "which painkiller is best", "how much prednisone should i take", "can i take ibuprofen with methotrexate",
    "is plaquenil bad for the eyes", "what are the side effects of prednisone", "does methotrexate cause hair loss",
    "can i take two pills at once", "what is the dose of hydroxychloroquine", "should i increase my dose",
    "can i mix my tablets with grapefruit", "which antibiotic should i take", "what diet is good for lupus",
    "is lupus hereditary", "what causes lupus", "how is lupus diagnosed", "can lupus kill me", "is lupus contagious",
    "can you look at my lab results and tell me if they are ok", "my leg is swollen what should i do",
    "is my blood pressure too high", "how do i lower my creatinine", "what should i do about my fever",
    "why is my hair falling out with lupus", "should i see a dermatologist", "can you prescribe me something",
    "what cream helps against the rash", "is it normal to have chest pain", "my doctor says i need dialysis",
    "is this mole dangerous", "is this lump something bad", "is this spot serious", "is a white count of 3 bad",
    "is a sodium of 130 dangerous", "is my potassium ok", "are my lungs ok", "is my heart ok", "how do i lose weight",
    "do i need antibiotics for this", "should i go to the emergency room", "should i see a doctor about my cough",
    "is it bad that my ankles are swollen", "why do my hands go numb", "why are my fingers white in the cold",
    "can i take naproxen with azathioprine", "can i take tylenol with my steroids", "may i take cough syrup",
    "can i take my prednisone with milk", "does stress cause lupus", "is lupus a kind of cancer", "what is lupus",
    "can i take vitamin d for lupus", "which doctor should i see about my skin", "what helps against constipation",
    "my foot hurts what now", "how high may my fever go", "is my result normal", "can lupus come from stress",
    "qué significa tener la creatinina alta", "es grave esta mancha", "me preocupa este bulto",
    "qué hago si me duele el pecho",
    "puedo tomar la prednisona con leche", "puedo tomar paracetamol con mis pastillas", "debo ir a urgencias",
    "qué me recomienda para la tos", "qué me recomienda para dormir", "es normal que me duelan las manos",
    "es peligroso mi sarpullido", "qué puedo tomar para el dolor", "por qué me duelen las articulaciones",
    "cuánta prednisona debo tomar", "es normal mi creatinina", "tengo un brote", "qué significa mi análisis",
    "qué antibiótico me conviene", "el lupus es hereditario", "qué dieta es buena para el lupus",
    "puedo tomar ibuprofeno",
    "por qué estoy tan cansada", "me puede recetar algo", "el lupus se contagia",
    "我的皮疹危险吗", "头痛吃什么药", "发烧了怎么办",
    "我的肌酐高吗", "狼疮会遗传吗",
)  # fmt: skip
_ANSWERS: Final = (
    "i am sixty", "my platelets are 90", "my wbc was 3.2", "no i never had that", "i had a stroke in 2016",
    "since 2017",
    "my kidneys are a bit weak", "i had my gallbladder out", "i get migraines", "i take three pills in the morning",
    "tengo sesenta años", "mis plaquetas son 120", "me operaron en marzo", "tomo dos pastillas al día",
    "i am 34 years old", "yes i have lupus", "no never", "my hemoglobin is 10.2", "i take prednisone 5 mg a day",
    "i was diagnosed in 2015", "i had my last vaccine in march", "i had surgery two weeks ago", "i am not pregnant",
    "i had a seizure as a child", "i do not know my creatinine", "my kidneys are fine", "last tuesday",
    "i am allergic to penicillin", "i have joint pain and a rash", "my doctor said it is active", "none of these",
    "tengo 45 años", "sí, tengo lupus", "no tomo ninguna medicina", "mi creatinina es 0,9", "hace dos semanas",
    "no estoy embarazada", "我今年40岁", "我有狼疮", "没有",
)  # fmt: skip

ELSEWHERE: Final = (*_TALK, *_OWN_BODY, *_ANSWERS)
"""In several languages; a few of each kind are enough, for likeness does the rest."""
