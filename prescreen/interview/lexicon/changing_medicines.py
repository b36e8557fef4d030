"""How people ask whether to stop or change a medicine, and what it does to a baby: folded text (en, es, zh)."""

from typing import Final

_MEDICINE_ES: Final = (
    r"(?:medic(?:in|ament|ac)\w+|pastillas?|remedios?|tratamiento|cortico\w*|prednison\w*|hidroxicloroquina|plaquenil|dolquine|"
    r"metotrexa\w*|micofenolato|azatioprina|imurel|cellcept|benlysta|belimumab|rituximab|ciclosporina|tacrolimus)"
)
_MEDICINE_EN: Final = (
    r"(?:medic\w+|meds?|pills?|tablets?|drugs?|steroids?|predniso\w+|pred|hydroxychloroquine|plaquenil|methotrexate|"
    r"mycophenolate|cellcept|azathioprine|imuran|benlysta|belimumab|rituximab|tacrolimus|cyclosporin\w*)"
)
_STOP_ES: Final = r"(?:dejo|suspendo|paro|quito|cambio|bajo|reduzco|interrumpo)"
_STOPPING_ES: Final = (
    r"(?:dejar|suspender|parar|quitar|cambiar|bajar|subir|reducir|interrumpir|seguir tomando|seguir con)"
)
MEDICINE: Final = rf"\b(?:{_MEDICINE_ES}|{_MEDICINE_EN})\b|药|激素|泼尼松|羟氯喹"
ASKS: Final = (
    rf"\b(?:la|lo|las|los) {_STOP_ES}(?: o (?:no|si|sigo|la|lo|que)\b|[^.!?]{{0,24}}\?)",
    rf"\b(?:que|pregunt\w+|saber|digame|dime)[ ,]+si (?:la |lo |las |los )?(?:{_STOP_ES}|debo {_STOPPING_ES}|"
    rf"tengo que {_STOPPING_ES}|puedo {_STOPPING_ES})\b",
    rf"\b(?:debo|deberia|debia|tengo que|hay que|puedo|podria|conviene|es mejor|seria mejor|me recomienda|me aconseja)\b"
    rf"[^.!?]{{0,20}}\b{_STOPPING_ES}(?:me)?(?:la|lo|las|los)?\b[^.!?]{{0,40}}(?:\b{_MEDICINE_ES}\b|\?)",
    rf"\b{_STOP_ES} (?:la|el|las|los|mi|mis) {_MEDICINE_ES}\b[^.!]{{0,40}}\?",
    r"\b(?:do|should|shall|must|can|may|could) i (?:just )?(?:drop|quit|stop|come off|go off|cut|lower|halve|keep taking|stay on)\b"
    rf"[^.!?]{{0,30}}(?:\b{_MEDICINE_EN}\b|\b(?:it|them)\b(?: or (?:not|keep)|[^.!?]{{0,20}}\?))",
    rf"\b(?:if|whether) i should (?:stop|quit|drop|come off|keep taking|stay on)\b[^.!?]{{0,20}}\b(?:{_MEDICINE_EN}|it|them)\b",
    r"(?:要不要|该不该|能不能|可不可以|可以|应该|需要|是不是要)(?:先|继续|自己)?(?:停|减|换)[^。？?，,]{0,8}(?:药|激素|泼尼松|羟氯喹|吗|[？?])|"
    r"(?:药|激素|泼尼松|羟氯喹)[^。？?]{0,8}(?:要不要|该不该|能不能|可不可以|可以|应该)(?:先|继续)?(?:停|减|换|吃)",
)
"""Whether to stop, go on with or change it; the last is Chinese."""
HARM: Final = (
    r"\b(?:dan(?:a|e|ar|aria|ino)|afect(?:a|e|ar|aria)|(?:hace|hacer|haga|haria) (?:algun )?dano|mal[oa]|perjudic\w+|peligros[oa])\b"
    r"[^.!?]{0,24}\b(?:bebe|nin[oa]|feto|embarazo|criatura|guagua)\b|"
    r"\b(?:harm|hurt|affect|damage|bad|safe|dangerous|risky)\w*\b[^.!?]{0,24}\b(?:baby|child|foetus|fetus|pregnan\w+|unborn)\b|"
    r"(?:伤|影响|害|危害|不好)[^。？?]{0,6}(?:宝宝|孩子|胎儿|怀孕)|(?:宝宝|孩子|胎儿|怀孕)[^。？?]{0,8}(?:有害|影响|不好|危险)"
)
"""What something does to a baby."""
_NOT_BY_THEM: Final = "".join(
    rf"(?<!\b{who} )"
    for who in (
        *("medico", "medica", "medicos", "medicas", "doctor", "doctora", "doctores", "doctoras", "nadie", "enfermera"),
        *("reumatologo", "reumatologa", "nefrologo", "nefrologa", "especialista", "hospital", "ellos", "ella"),
    )
)
ASKED_BEFORE: Final = (
    rf"{_NOT_BY_THEM}\b(?:no|nunca|todavia no|aun no) me (?:ha |han |has )?(?:contest\w+|respond\w+|dijo|dice|dijiste|dijeron)\b|"
    r"\b(?:you|u) (?:did not|didn't|didnt|have not|haven't|never|still have not|still haven't)(?: yet)? (?:answer\w*|repl\w+)\b|"
    r"没(?:有)?回答"
)
"""A question that was put before was not answered."""
OF_A_BABY: Final = (
    r"\b(?:bebe|embaraz\w+|encinta|feto|guagua|criatura|baby|pregnan\w+|unborn|fetus|foetus)\b|怀孕|宝宝|胎儿|孩子"
)
WOULD_HAVE_TO: Final = (
    r"\b(?:se |me |le )?l[oa]s (?:tendria|tendriamos|tendra|tengo|tiene|habria|hay|va a tener|voy a tener) que (?:quitar|dejar|suspender|parar|interrumpir)\b[^.!?]{0,30}\?|"
    r"\b(?:tendria|tendriamos|tendra|habria|va a tener|voy a tener) que (?:quitar|dejar|suspender|parar|interrumpir)(?:se|me|le)?l[oa]s\b[^.!?]{0,30}\?|"
    r"\b(?:would|will) (?:i|she|he|they) have to (?:stop|quit|come off|give up|drop|stop taking) (?:them|those)\b[^.!?]{0,30}\?"
)
"""Whether the medicines that were just told have to be left for the study."""
