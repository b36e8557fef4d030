"""Turns of phrase about who writes, for whom, with whose consent, and who signs. See `prescreen.reading.sayings`."""

from typing import Final

from prescreen.reading.lexicon.scope import RELATIVES

OPEN: Final = "-"
"""The words sound like an answer and leave the fact open."""
_ONE: Final = (
    rf"(?:{RELATIVES}|mam|ma|pops|missus|other half|better half|fella|bf|gf|mil|fil|old man|auntie|nephew|"
    rf"grandads?|granddads?|gramps|pensioner|flatmate|housemate|girl|boy|lad|client|neighbour)"
)
_FOLK: Final = (
    r"(?:madre|mam[ai]|mamita|padre|papi?|papa|papito|hij[oa]|herman[oa]|abuel(?:it)?[oa]|abue|viej(?:it)?[oa]|jefit[oa]|ti[oa]|prim[oa]|suegr[oa]|yerno|nuera|cunad[oa]|niet[oa]|"
    r"sobrin[oa]|marido|esposo|esposa|mujer|pareja|novi[oa]|amig[oa]|vecin[oa]|jef[ae]|senora|chic[oa]|nin[oa])"
)

NOT_I: Final = (
    r"\b(?:not|never) me\b|"
    r"\bme[ ,]+(?:no|nope|nothing|none|never|not|zip|nada|nah|zilch)\b(?! (?:sure|idea|clue))|"
    r"\bmine (?:is|are) (?:fine|ok|good|clear)\b|"
    r"\bi (?:never|do not|did not|have not|"
    r"am not)\b(?: (?:had|did|have|got|any|it|ever))*(?=\s*(?:$|[.,!;)]|thank|luckily|thankfully|though|myself))"
)
"""The person has it not."""
NOT_I_SPANISH: Final = (
    r"\b(?:yo|a mi|en mi caso|"
    r"en mi)\b[ ,]*(?:(?:por suerte|gracias a dios|de momento|afortunadamente|por ahora|toco madera)[ ,]*)*(?:no|"
    r"nada|nunca|jamas|tampoco|ninguno|ninguna|"
    r"cero)\b(?! (?:se|lo se|estoy|recuerdo|me acuerdo|creo|quiero|puedo))"
)
OTHERS: Final = rf"\b{_ONE}\b"
OTHERS_SPANISH: Final = rf"\b(?:mis?|la|el|los|las|un|una|tu|su) (?:\w+ )?{_FOLK}s?\b"
BUT_I: Final = r"\b(?:but|only|just|although|pero|aunque|solo|salvo|excepto|sino)\b|\byes\b|\bsi\b(?! no)"
"""After which the denial is not the whole answer."""

ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "prescreen_consent": (
        (
            OPEN,
            r"\b(?:who|what|where|how|why) (?:\w+ ){0,5}(?:answers?|data|info|read|reads|sees?|share|first|before|long)\b",
        ),
        (
            "no",
            r"\b(?:rather|best) not\b|"
            r"\b(?:i will|ill|rather|best) (?:pass|leave it|leave that|skip (?:it|this)|give (?:it|this) a miss)\b|"
            r"\bjust (?:browsing|having a (?:look|nosy)|looking|being nosy)\b",
        ),
        (
            "yes",
            r"^\W*(?:no|not a) (?:problems?|probs?|worries|bother|sweat|objections?|issues?|qualms)\b|"
            r"^\W*(?:well |oh |yeah |yes |ok |sure |alright |fine |aye |right |ugh |meh )*(?:fine|go on(?: then)?|"
            r"go for it|go ahead|fire away|shoot|ask away|"
            r"hit me|crack on|knock yourself out|be my guest|why not|if you must|might as well|may as well|"
            r"i suppose(?: so)?|i do not mind|"
            r"ask (?:me )?(?:anything|whatever|what you (?:like|want|need))|you (?:can|may) ask|"
            r"let us (?:go|do (?:it|this)|get (?:it|this|on|going|started)))"
            r"(?! (?:me|not|away)\b)(?=$|[\s.,!;:)-])|"
            r"\bnothing to hide\b|\b(?:i am )?an open book\b|"
            r"^\W*(?:ok|okay|sure|alright|all right|yes|yeah|yep|aye)\b[ ,.]*(?:but|though|just|only|as long as|so long as|provided)\b(?!.*(?:\?|\b(?:who|what|first|stop|before)\b))|"
            r"\b(?:he|she|they|my \w+|mum|mom|dad) (?:is sat here[ ,.]*|is here[ ,.]*)?(?:and )?says? (?:to )?(?:go ahead|"
            r"yes|fine|ok|okay|sure|ask|go on)\b",
        ),
    ),
    "respondent": (
        (
            OPEN,
            r"^\W*(?:for |it is |we are )?both\b(?! (?:arms|hands|legs|kidneys))|"
            r"\bboth (?:of us|me and|my \w+ and|i and)\b|\b(?:me|i|myself) and my \w+ (?:both )?(?:have|has|got|suffer)\b|"
            r"\bmy \w+ and (?:me|i|myself) (?:both )?(?:have|got)\b|\bthe (?:two|pair|both) of us\b|"
            r"\bwe both (?:have|got)\b|\bdepends\b",
        ),
        (
            "legal_representative",
            r"\b(?:i|me)\b(?! sign)[^.!?]{0,30}\b(?:guardian\w*|power of attorney|poa|lpa|conservator\w*|court deputy)\b"
            r"(?! (?:is|has|signs)| (?:just |only )?(?:for|over|of) (?:the |her |his |their )?(?:bank\w*|bills|money|financ\w+|property|house|banking|pension))|"
            r"\bcourt appointed\b|\b(?:his|her|their) (?:legal |court appointed )?(?:guardian|conservator|representative)\b",
        ),
        (
            "self",
            r"^\W*(?:(?:no+|yes|yeah|yep|sure|ok|okay|well|oh|it is|this is|just|only|i am doing (?:it|this)|i guess)[ ,.]+)*for (?:myself|me)\b"
            r"(?! (?:and|to|dad|mum|mom|mother|father|husband|wife|son|daughter|friend|mate)\b)(?!.*\b(?:not (?:for )?me|my (?:mum|mom|dad|husband|wife|son|daughter)(?:'s)? (?:has|with|lupus))\b)|"
            r"\b(?:i am|that is me,?|me,? i am) the (?:one|patient|sick one|ill one|"
            r"person)\b(?! (?:who|that) (?:looks|cares|helps|does))|"
            r"\bmy own (?:lupus|body|health|behalf|illness|self|case|account)\b|"
            r"\b(?:typing|types|writes|writing|fills|filling|clicks|reads|reading|helping|helps)\b[^.!?]{0,24}\bfor me\b|"
            r"\b(?:is|just|only) helping me\b|"
            r"\bthe lupus is mine\b|"
            r"\bit is (?:my|me|mine)\b(?! (?:\w+ )?(?:mum|mom|nan|son|wife|dad|husband|daughter|mother|father|sister|"
            r"brother|partner|gran|friend))|"
            r"^\W*(?:yes |yeah |yep |just |only |it is |no |nope |nah )*(?:little old me|yours truly|muggins|just me|moi|"
            r"me myself)\b|"
            r"\bi (?:do|am doing|answer|fill|type) (?:it |this |in )*(?:all )?(?:by |for )?myself\b",
        ),
        (
            "carer",
            rf"^\W*(?:hi|hello|hey|no|nope|nah|well|yes)?[ ,.!]*(?:i am|this is|it is) (?:the|his|her|their) (?:\w+ )?{_ONE}\b(?! (?:with|who has|who is) (?:the |got )?(?:lupus|sle|sick|ill)| of (?:\d|one|two|three|four|five|six|a\b|twins))(?!.*\b(?:i have|i got|my) (?:the |had |got )?(?:lupus|sle)\b)|"
            rf"^\W*(?:no |nope |nah |well )*,? ?(?:it is |this is |for |about |on behalf of |it is for |it is about |this is for )*(?:my|our) (?:\w+ )?{_ONE}'?s?'? ?(?:lupus|illness|disease|sle|who (?:has|is)|that has|(?:is|has) (?:the|got|lupus|ill|sick|poorly))|"
            rf"\b(?:typ|fill|writ|answer|ask|do)ing (?:\w+ ){{0,4}}for (?:(?:him|her|them|someone|somebody)\b|(?:my|our|a|an) (?:\w+ )?{_ONE}\b)|"
            rf"\bi (?:\w+ )?(?:answer|reply|speak|write|type|ask|do (?:this|it)|fill (?:this|it) in) (?:this |it )?(?:for|on behalf of) (?:(?:him|her|them|someone|somebody|some one)\b(?! (?:to|who is not))|(?:a|another|the) (?:person|relative|patient)\b|(?:my|our|a|an) (?:\w+ )?{_ONE}\b)|"
            r"^\W*(?:yes |yeah |yep |ok |okay |sure |no )*,? ?(?:it is |this is )?(?:for|on behalf of) (?:someone|somebody|another person|a person) (?:else|i (?:care|look)|in my care)\b|"
            rf"^\W*(?:no |nope |nah |well )*,? ?(?:it is |this is )?(?:for|on behalf of) (?:my|our) (?:\w+ )?{_ONE}\b|"
            r"\b(?:he|she|they|dad|mum|mom|mam|mother|father|son|wife|husband)(?: is| are|'s|s)? the (?:patient|"
            r"one (?:with|who)|sick one|ill one)\b|"
            r"\b(?:dads|mums|moms|wifes|nans|sons) the (?:patient|one (?:with|who)|sick one)\b|"
            r"^\W*(?:no |nope |nah |well )*,? ?(?:it is )?for (?:the|me) (?:wife|missus|husband|hubby|old man|old lady|"
            r"mrs|kid|lad|boy|girl|mother|mum)\b|"
            r"\bi (?:just |only )?(?:do the typing|hold the phone|press the (?:buttons|keys)|just type|only type)\b|"
            r"\bi (?:look after|care for|take care of) (?:him|her|them|my)\b",
        ),
    ),
    "carer_authorised": (
        (
            "no",
            r"\b(?:has|have|got) no (?:idea|clue)\b|\b(?:does not|do not|will not|did not) (?:even )?know\b|"
            r"\bbehind (?:his|her|their) back\b|"
            r"\bwould (?:be (?:furious|mad|angry|livid|cross|upset|fuming)|kill me|go (?:mad|mental|spare)|hit the roof|"
            r"not (?:like|want|agree))\b|"
            r"\b(?:have|has) not (?:been )?(?:told|asked|mentioned|said)\b|\bnot (?:told|asked|mentioned)\b|"
            r"\b(?:a secret|a surprise|on the sly|on the quiet)\b|\bwithout (?:him|her|them) knowing\b|"
            r"\b(?:need|have|got|going) to (?:ask|tell|run it by|check with) (?:him|her|them|it)\b|"
            r"\bnot (?:yet )?(?:run|cleared|checked|discussed) (?:it|this|that) (?:past|by|with) (?:him|her|them|"
            r"my \w+)\b|"
            r"\bwill (?:ask|tell) (?:him|her|them)\b|"
            r"\btoo (?:far gone|confused|ill|poorly|sick|out of it) to (?:know|agree|ask|understand)\b|"
            r"\b(?:refuses|refused|said no|says no|against it|does not want)\b|"
            r"\b(?:he|she|they|mum|mom|dad)(?: has)? (?:told|asked|ordered|"
            r"begged) me (?:\w+ (?:\w+ )?)?(?:to (?:stop|quit|leave (?:it|him|her|that) alone|mind my own|back off|"
            r"butt out)|not to(?! (?:forget|worry|miss|rush|lie|skip|hide)\b)|never to)\b",
        ),
        (
            "yes",
            rf"\b(?:he|she|they|it|{_ONE}) (?:is |are )?(?:literally |just |all )?(?:sat|sitting|right|stood|standing|lying|sits|beside|next to|listening|watching|reading|nodding|dictating|telling)\b[^.!?]{{0,20}}\b(?:here|me|along|over my shoulder|it|this|what)\b|"
            r"\bsays? (?:to )?(?:go ahead|yes|ok|okay|fine|sure|go on|it is (?:fine|ok|okay)|do it|"
            r"i (?:can|should|may))\b|"
            r"\b(?:fine|ok|okay|happy|cool|good|on board|all for) (?:with|for)? ?(?:it|this|me|that)\b|"
            r"\b(?:gave|given|got|have|has) (?:me )?(?:the|his|her|their|full)? ?(?:ok|okay|permission|blessing|go ahead|"
            r"green light|thumbs up|consent|nod)\b|"
            r"\b(?:asked|told|begged|wants|wanted|got|made) me to\b(?! (?:stop|quit|not|never|leave|mind|back off|drop|"
            r"butt out|keep (?:my nose )?out|go away|get lost|delete|cancel))|"
            r"\b(?:his|her|their) (?:own )?idea\b|"
            r"\b(?:agree[sd]?|nodding|nodded|knows all about)\b|\b(?:found|sent|saw|picked) (?:it|this|me the link|the link)\b",
        ),
    ),
    "can_sign_consent": (
        (
            "self",
            rf"\b(?:he|she|they|i|{_ONE}) (?:(?:can|could|will|would|does|do|still|always|happily|perfectly) )*signs? (?:(?:for|it|things|everything|all|papers) )*(?:of )?(?:himself|herself|themselves|(?:his|her|their|my) own)\b|"
            r"\b(?:no|not an?|without an?|never had an?|nobody is (?:my|his|her)|not have an?) (?:legal )?(?:guardian\w*|"
            r"power of attorney|poa|lpa)\b[^?]{0,40}\b(?:(?:he|she|they|i) (?:can |will |would |still )?signs?|"
            r"(?:perfectly |quite |well )?able to sign)\b(?! (?:for|on behalf of) (?:him|her|them|my)\b)",
        ),
        (
            "legal_representative",
            r"\bi (?:can |will |would |do |have to )?sign (?:\w+ )?(?:for|on behalf of) (?:him|her|them|my|dad|mum|mom)\b|"
            r"\bi (?:am|hold|have)\b(?:(?!\b(?:no|not|never|nor|neither|without)\b)[^.!?]){0,24}\b(?:guardian\w*|"
            r"power of attorney|poa|lpa)\b",
        ),
        (
            "self",
            r"\b(?:i|this hand|these hands|my own hand)(?: (?:can|still|do|will|would|always|could|just|usually|have to|must|am able to|am allowed to|happily|gladly|only|all))* (?:signs?|scribble|do (?:all )?my own|decide for myself|make my own)\b|"
            r"\b(?:signature|name on it|scribble) is (?:mine|my own)\b|"
            r"\bmy own (?:signature|stuff|papers|name|decisions?|boss|person|forms)\b|"
            r"\b(?:no ?one|nobody)(?: else)? (?:does|signs|decides|else)\b|\bof sound mind\b|\bcompos mentis\b|"
            r"\ball my marbles\b|\bstill got my (?:wits|mind)\b|"
            r"\blong as (?:somebody|someone|you|he|she|they|my \w+) (?:reads?|helps?|explains?|holds?)\b|"
            r"\b(?:with|put|make|do) (?:an?|my) (?:x|cross|thumb ?print|mark|squiggle)\b|"
            r"\bmy (?:left|right|other) hand (?:works|does|can|signs|is fine)\b",
        ),
        (
            "legal_representative",
            rf"\b(?:he|she|they|{_ONE})(?:'s)? (?:would |will |has to |does |do |always |usually |"
            rf"can )?signs?\b(?! (?:up|it with me|as (?:a )?witness))|"
            rf"\bmy (?:legal |court appointed )?(?:guardian|conservator|health ?care proxy|attorney|curator)\b",
        ),
    ),
}

SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "prescreen_consent": (
        (OPEN, r"\b(?:quien|para que|que (?:hacen|pasa)|donde|cuanto)\b.{0,40}(?:\?|respuestas|datos|lee|ve\b)"),
        (
            "no",
            r"^\W*(?:no\b(?! (?:hay problema|me importa|pasa nada|tengo (?:inconveniente|problema|"
            r"nada que (?:ocultar|esconder))|veo por que no))|"
            r"ni (?:loc[oa]|hablar)|paso\b|mejor (?:no|otro|luego|manana)|solo (?:miraba|estaba mirando|curioseaba)|"
            r"(?:ahora|hoy) (?:no|me (?:pilla|agarra|coge|viene) mal))",
        ),
        (
            "yes",
            r"^\W*(?:pues |bueno,? |venga,? |ya |si,? )*(?:(?:pero )?(?:rapid\w+|deprisa|cort\w+)|venga|dale|dele|adelante|vale|claro|pregunt[ae]\w*|dispar[ae]|diga(?:me)?|usted dira|tu diras|a ver|ok|okey|sale|orale|andale|echele|hale|como no|lo que (?:quiera|haga falta|necesite|usted diga))\b(?!.*\bno (?:quiero|puedo|me apetece)\b)|"
            r"^\W*no (?:hay problema|me importa|pasa nada|tengo (?:inconveniente|problema|nada que (?:ocultar|esconder))|"
            r"veo por que no)|"
            r"\bnada que (?:ocultar|esconder)\b|\bque remedio\b|\bsoy un libro abierto\b",
        ),
    ),
    "respondent": (
        (OPEN, r"\b(?:las|los) dos\b|\bambos\b|\bambas\b|\bmi \w+ y yo\b|\byo y mi \w+\b|\btanto (?:yo|mi)\b"),
        (
            "legal_representative",
            r"\b(?:soy|tengo|ejerzo|me nombraron)\b.{0,24}\b(?:tutora?|curadora?|representante|apoderad[oa]|"
            r"poder notarial|poderes|tutela|curatela)\b",
        ),
        (
            "self",
            r"\b(?:la|el) (?:enferm[oa]|paciente|del lupus|que (?:tiene|padece) (?:lupus|esto)) soy yo\b|\bsoy yo\b|"
            r"\byo soy (?:la|el) (?:paciente|enferm[oa]|del lupus)\b|\bme (?:lo )?(?:escribe|teclea|ayuda|lee)\b|"
            r"\b(?:escribe|teclea) (?:por mi|lo que le (?:digo|dicto))\b|"
            r"\bes para mi(?: mism[oa])?\b(?! (?:madre|mam[ai]|mamita|padre|pap[ai]|papito|hij|herman|abuel?|viej|jefit|ti[oa]\b|prim|suegr|marido|espos|"
            r"mujer|pareja|novi|amig|vecin|niet|sobrin))|"
            r"\bpor mi (?:misma|mismo|cuenta)\b|\bel lupus es mio\b|\blo mio\b|\bservidora?\b",
        ),
        (
            "carer",
            rf"\b(?:para|por|es de|es|en nombre de|a nombre de|ayudo a|ayudando a|cuido (?:a|de)|de parte de|"
            rf"le relleno esto a|escribo por|lo de) (?:mi|mis|la|una?) {_FOLK}\b|"
            r"\b(?:contesto|respondo|escribo|relleno|lleno|hablo|lo hago|esto es|es|respondiendo|contestando) (?:esto |aqui )?(?:por|para|en nombre de|de parte de) (?:alguien|otra persona|otro|otra|una persona|un familiar|una familiar|el paciente|la paciente)\b(?! (?:que (?:me|soy)|como yo))|"
            rf"^\W*(?:no,? ?)?(?:para |de )?mi {_FOLK}\b(?!.{{0,40}}\b(?:me (?:ayuda|escribe|lee)|tambien tiene)\b)|"
            r"\bsoy (?:su|la|el) (?:madre|padre|hij[oa]|herman[oa]|marido|mujer|espos[oa]|cuidador[a]?|niet[oa]|nuera|"
            r"yerno|pareja)\b|"
            r"\byo solo (?:escribo|tecleo|le escribo)\b|\b(?:el|la) (?:enferm[oa]|paciente) es (?:el|ella|mi)\b|"
            r"\ble escribo yo\b",
        ),
    ),
    "carer_authorised": (
        (
            "no",
            r"\bno (?:lo )?sabe\b(?! (?:[a-z]{2,}[aei]r(?:l[oa]s?|se)?|como|leer|bien|a esto|de (?:esto|tecnologia|celulares|computadoras?|internet)|mucho|nada de (?:tecnologia|celulares|computadoras?|internet))\b)|\bni (?:se lo imagina|se imagina|lo sabe|se lo he|idea tiene|lo sospecha)\b|"
            r"\bno se lo he (?:dicho|contado|preguntado)\b|\ba sus espaldas\b|\ba escondidas\b|\bsi se entera\b|"
            r"\bse (?:enfadaria|pondria|cabrearia|enojaria)\b|\bsorpresa\b|\bsin (?:que (?:lo )?sepa|decirle nada)\b|"
            r"\btengo que (?:preguntar|decir)(?:le|selo)\b|\btodavia no\b|\bno quiere\b",
        ),
        (
            "yes",
            r"\b(?:esta|lo tengo|la tengo|aqui) (?:aqui |justo |sentad[oa] )*(?:al lado|a mi lado|conmigo|delante|"
            r"presente|escuchando|mirando)\b|"
            r"\bdice que (?:si|adelante|vale|ok|claro|de acuerdo|sin problema|pregunte)\b|"
            r"(?<!no )(?<!nunca )\bme (?:lo )?(?:pidio|ha pedido|dio permiso|ha dado permiso|ha dicho que|dijo que|mando)\b|"
            r"\b(?:esta )?de acuerdo\b|\bencantad[oa]\b|\b(?:es|fue|ha sido) idea suya\b|\bclaro que (?:lo )?sabe\b|"
            r"\bme va (?:dictando|diciendo)\b|\bcon su permiso\b",
        ),
    ),
    "can_sign_consent": (
        (
            "self",
            rf"\b(?:el|ella|mi {_FOLK}) (?:(?:todavia|aun|si|puede|siempre|tambien) )*firma(?:r)? (?:(?:todo|lo suyo|"
            rf"sus cosas|sus papeles) )?(?:el mismo|ella misma|sol[oa]|por si mism[oa])\b|"
            rf"\bfirma (?:el mismo|ella misma|sol[oa]|por si mism[oa]|(?:lo suyo|sus (?:cosas|papeles)))\b",
        ),
        (
            "legal_representative",
            r"\bfirmo (?:yo )?(?:por|en nombre de) (?:el|ella|mi|su)\b|"
            r"(?<!\bno )(?<!\bni )(?<!\bnunca )\b(?:soy|tengo)\b(?:(?!\b(?:no|ni|ningun|sin|"
            r"nadie)\b)[^.;!?]){0,20}\b(?:tutora?|poder notarial|curadora?)\b",
        ),
        (
            "self",
            r"\b(?:pero|aunque|que|,) ?(?:yo )?(?:todavia |aun |lo )?(?:firmo|puedo firmar|decido) ?(?:yo)?\b|"
            r"\byo (?:misma |mismo |sola |solo |todavia |aun )*(?:firmo|puedo firmar|decido|lo firmo)\b|"
            r"\b(?:firmo|firmaria|lo firmo|decido) yo\b|^\W*(?:firmo|puedo firmar|lo firmo|yo(?! no\b))\b|"
            r"\bcon (?:la (?:izquierda|huella|otra mano)|una (?:cruz|x|equis))\b|\bnadie (?:firma|decide) por mi\b|"
            r"\bsi me lo leen\b|\b(?:en mis cabales|bien de la cabeza)\b",
        ),
        (
            "legal_representative",
            rf"\b(?:firma|firmaria|lo firma|firmara|tiene que firmar|decide) (?:el|ella|mi {_FOLK})\b|"
            rf"\bmi {_FOLK}\b.{{0,40}}\b(?:tutora?|poder|poderes|firma|curadora?)\b",
        ),
    ),
}
