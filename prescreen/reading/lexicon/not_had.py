"""Words that tell that a thing was refused, called off, put off, offered, wished for or asked about, and so not had.

English is matched on the comparable words of a message, Spanish on what was written, without accents.
"""

from typing import Final

_THE = r"(?: (?:the|my|her|his|a|an|any|that|this|of|to|for|on|with|some|another|one|getting|having|shot|vaccine|jab|study|trial))*"
_DOING = (
    r"(?: (?:to )?(?:get|have|take|do|give|giving|start|starting|try|trying|receive|be given|put|undergo|go on|accept|"
    r"go (?:through|ahead) with|getting|having|taking|approve|cover|pay for|authori[sz]e|me|us|her|him))*"
)
_INSURER = r"(?:(?:my |the )?(?:insurance|insurer|medicaid|medicare|hmo|nhs|doctors?|hospital|pharmacy)|they|he|she)"

REFUSED_BEFORE: Final = (
    r"\b(?:refus(?:ed|es?|ing)|declin(?:ed|es?|ing)|turn(?:ed|ing)? down|reject(?:ed|ing)?|said no(?: thanks?| thank you)?(?: to)?|"
    r"no thanks? (?:you )?to|passed on|(?:opted|got|backed|chickened|talked (?:me |us )?) ?out of|opted against|decided against|"
    r"(?:was|were|got|been) (?:refused|denied|turned down for)|denied(?: me)?|"
    rf"{_INSURER} (?:did|would|will|does) not (?:approve|cover|authori[sz]e|pay for|give|let)|"
    r"(?<!i )(?:will|would) not (?:let|give|approve|cover|authori[sz]e)|(?:i|she|he|we) (?:will|would) not (?:take|have|get|do|try|touch|accept|go (?:on|near))|"
    r"(?:was|were) not allowed|avoid(?:ed)?|dodged|escaped|got away without|could not (?:get|have))"
    rf"{_DOING}{_THE} $"
)
"""Before what was refused, or was not given: "I turned down the flu jab"."""
PUT_OFF_BEFORE: Final = (
    r"\b(?:cancel(?:l?ed|l?ing)|called off|postpon(?:ed|ing)|put off|rescheduled|pushed back|delayed|skip(?:ped)?|missed|"
    rf"(?:forgot|failed|neglected)(?= to\b)){_DOING}{_THE} $"
)
"""The same of what is done once: "they cancelled my hernia repair"."""
ONLY_SPOKEN_OF_BEFORE: Final = (
    r"\b(?:(?:offered|suggested|proposed)(?: me)?|brought up|(?:email|e-mail|text|messag|remind|nag|bug|pester|hound|push|spam|call)(?:s|ed|ing|ging|ged)?(?: (?:me|us))? (?:about|for|to get)|read (?:\w+ )?(?:about|up on)|heard (?:about|of)|"
    r"saw (?:\w+ ){0,3}(?:about|on)|applied for|booked (?:in )?for|(?:in )?hopes? of|here for|looking for|"
    r"(?:would|will|could|might|'d) be (?:getting |having |taking )?(?:my|the|his|her) (?:very )?(?:first|1st))"
    rf"{_DOING}{_THE} $"
)
"""Before what was only offered, booked, looked for, or read about."""

_IT_WAS = r"(?: (?:that|which|it|is|was|were|got|has|have|had|been|being|just|only|also|then|first|actually))*"
REFUSED_AFTER: Final = (
    rf"^(?: (?:\w+ ){{0,2}})?{_IT_WAS} ?\b(?:refused|declined|denied|turned down|rejected|not approved|not covered|not authori[sz]ed)\b(?! to (?:stop|leave|give))|"
    r"(?:\bbut|\band|\bso|\bthen|\bwhich|[,;.(-]) ?(?:then |so |just |still )?(?:i|we|she|he)? ?(?:have |had )?(?:"
    r"(?:said no|declined|refused?|refusing|turned (?:it|them|that|her|him) down|backed out|chickened out|changed my mind|opted out|passed)\b(?! to (?:stop|leave|give))|"
    r"(?:never|did not|have not|could not|was not able to|am not going to|will not)(?: ever| even| actually| yet)? "
    r"(?:fill(?:ed)?|took|take|taken|got|get|gotten|had|have|do|did|done|want|start(?:ed)?|pick(?:ed)?|collect(?:ed)?|needed?|go(?: through| ahead)?|went(?: through| ahead)?|let)"
    r"(?:(?: with| up)? (?:it|them|that|one|this|him|her))*(?: (?:so far|yet|at all|in the end|though|after all))?(?= *(?:$|[.,;!)]| because\b| as\b| since (?:it|i|they|my|the)\b| and\b| due to\b| this year\b)))|"
    r"\b(?:and|but|so|which) i (?:refused?|declined)\b|"
    rf"\b(?:but|and|so) {_INSURER} (?:said no|refused|denied|declined|rejected|would not|will not|did not)\b"
)
"""After it: "they suggested it but I declined"."""
PUT_OFF_AFTER: Final = (
    rf"^:?(?: (?:one|op|operation|surgery|procedure|repair|removal|replacement|shot|jab|vaccine|appointment|date|dose|infusion|slot))?{_IT_WAS} ?"
    r"\b(?:cancell?ed|called off|postponed|put off|put on hold|rescheduled|pushed(?: back)?|delayed|skipped|missed|avoided|averted|scrapped|moved (?:back )?(?:from|to))\b|"
    r"\b(?:but|and|so|then|it|they|hospital|surgeon|which)(?: \w+)? (?:was |were |got |had to be |had to |has been |been )*(?:cancell?ed|called off|postponed|put off|rescheduled|scrapped)\b|"
    r"\b(?:but|and) (?:they|he|she|the \w+) (?:did not|never) (?:operate|do it|need to|go ahead|end up)\b|"
    r"\bwas (?:avoided|averted)\b"
)
ONLY_SPOKEN_OF_AFTER: Final = (
    rf"^{_IT_WAS} ?(?:booked|scheduled|set|pencilled in|lined up)(?: in)? (?:for|to)\b|^{_IT_WAS} ?down for (?!the\b)|"
    r"^(?: treatment| therapy)? (?:is|are) (?:why|what (?:brings|brought)|the reason|what i (?:want|am (?:after|here for|looking for)))\b|"
    r"^ (?:here )?please\b|"
    r"^ (?:is |are )?(?:supposed|due|meant|set|scheduled|going|to be|about) (?:to )?(?:start|begin|be (?:started|given))|"
    r"^ (?:will |is going to |is to |to )be (?:put|placed|inserted|done|fitted|started|given)\b|"
    r"^ (?:starts|begins|goes in) (?:in|on|next|tomorrow|after|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)"
)
ASKED_OF: Final = (
    r"\b(?:what (?:is|are|does)|what's|(?:do|does|did|will|would) (?:it|that|they) (?:hurt|work)|how does|is (?:it|that) (?:dangerous|safe|painful)|"
    r"(?:y |oiga |oye )?(?:esto|eso|lo) del?|que es|que son|como (?:es|funciona|se)|duele|es peligros[oa])\b"
)
"""A question about a medicine, which says nothing of having had it: "y esto del CAR-T que es, duele?"."""
NOT_IT_AFTER: Final = (
    r"^(?: (?:treatment|therapy|cell|vaccine|surgery))? (?:consult\w*|talk|discussion|leaflet|brochure|webinar|information|evaluation|referral|"
    r"part(?:y|ies)|outbreak)\b(?! (?:the|and|then))"
)
"""After a name that only tells what a talk, a paper or a party was about: "had the CAR-T consult"."""
KEPT_UNUSED_AFTER: Final = r"^ (?:at home|in (?:the|my|a) \w+|just in case|for emergencies|en (?:la )?casa|guardad[oa])\b[^.;!?]{0,40}\b(?:not|never|no|nunca)\b(?: \w+){0,3}? (?:need\w*|us(?:e|ed|o|ado)|take[n]?|took|open\w*|necesit\w+|tom\w+|abiert\w+)\b"
"""A medicine that lies at home and is not taken: "prednisone in the house, but didn't need it"."""
SPLIT_VERB: Final = (
    r"\b(?:turn(?:ed|ing)?(?: (?:the|my|that|this))* \|(?: (?:shot|jab|vaccine|one|op|surgery|operation))? down|"
    r"(?:put|called|pushed|held)(?: (?:the|my|that|this))* \|(?: (?:shot|jab|vaccine|one|op|surgery|operation|repair|removal|replacement))? (?:off|back))\b(?! to \d)"
)
"""A verb around the name, which stands where the bar is: "I turned the MMR down"."""
AFTER_WHICH: Final = r"\b(?:after|although|even though|though|despite|despues de(?: que)?|aunque)\b[^.;]{0,24}$"
"""Before what came first: "gallbladder out in October after they postponed it twice"."""
TUBE_TO_COME_ES: Final = (
    r"^[^.;!?]{0,12}\bme (?:l[ao]s? )(?:ponen|pondran|colocan|colocaran|van a (?:poner|colocar))\b(?! cada)"
)
ONE_DOSE: Final = (
    r"\b(?:skip\w*|missed|forgot|failed|neglected|delayed|postponed|rescheduled|pushed|moved|olvid\w*|paso|salt\w+|retras\w+|atras\w+|"
    r"aplaz\w+|aplace|pospus\w+|posp\w+|movieron|difirieron|suspend\w+)\b"
)
"""Of a medicine, only a dose."""
HAD_BEFORE: Final = (
    r"\b(?:i|we|she|he|have|and|they|just|then|finally|but|,) (?:have |had |did |only |just |finally |then )*(?:had|got|took|did(?= (?:get|have|take))|done|received|gave me|take|am on|been on|started)"
    r"(?: (?:get|have|take|my|the|a|an|both|one|some|of|on|in|shot|vaccine|jab|first|second|last|1|2|for|against))* $|"
    r"^\W*(?:yes[ ,]+)?(?:had|got|took|on|take|taking|received)(?: (?:my|the|a|an|both|one|some|of))* $"
)
"""Right before what was had, whatever else is told."""
HAPPENED: Final = (
    r"(?<!not )(?<!never )(?<!not even )\b(?:(?:took|had|got|did|started|accepted|received|tried|had to (?:have|take|get)|gave in and (?:had|got|took)) (?:it|them|that|one|mine)\b|"
    r"(?:took|had|got|did|started) (?:in|on|last|this|by|around|anyway|after all)\b|"
    r"(?:ended|wound) up (?:having|getting|taking|on|with)|(?:was|were|got|been|finally|then) (?:operated|done|vaccinated|given(?: it)?|approved|put in|started on)\b|"
    r"(?:they|he|she|surgeon|doctors?) (?:then |later |finally )?(?:operated|did it|removed it|took it out|gave (?:it|me)|put it in|approved it)|"
    r"went ahead|gave in|(?:but|and|then|now|finally) (?:\w+ ){0,3}(?:am|been) (?:now )?(?:on it|taking it)|(?:take|taking) it (?:now|since|every|daily)|"
    r"(?:was |it )?done (?:in|on|last|two|a|\d)|(?:appeal|they|insurance|it) (?:\w+ )?(?:won|worked|said yes|changed their)|happened (?:in|on|last))"
)
"""After it: it came about all the same: "they cancelled it twice, done in October"."""
ANOTHER_ONE: Final = (
    r"\b(?:(?:second|2nd|third|3rd|next|other|another|rest|booster|last|previous|latest) (?:one|dose|shot|jab|infusion|op|operation|surgery|appointment)?|"
    r"others?|everything else|the rest)\b"
)
"""What is refused or put off is another thing, or another dose of the same."""
TAKES: Final = (
    r"\b(?:am on|been on|still|taking|i take|daily|every (?:day|week|month|\d)|once a|twice a|for (?:\w+ )?years|since|mgs?|\d ?mg|currently|"
    r"tomo|back on|sigo|llevo|todos los dias|diari[oa]s?|cada)\b"
)
"""A medicine that is taken, whatever became of one dose."""
DOSE_LEFT_OUT: Final = r"\b(?:today|yesterday|tonight|this (?:morning|week)|last (?:week|dose|night)|hoy|ayer|anoche|esta (?:manana|semana))\b"

# --- Spanish, as it was written
_LA = (
    r"(?: (?:a|al|de|del|la|el|los|las|lo|un|una|mi|mis|que|vacunas?|operacion|cirugia|dosis|tratamiento|terapia|estudio|ensayo|infusion|receta|"
    r"con|para|por|contra|su|eso|sobre))*"
)
_HACER = (
    r"(?: (?:a |que )?(?:poner|hacer|tomar|operar|quitar|aplicar|dar|recibir|probar|empezar|usar|sacar|colocar|vacunar|recetar|meter|iniciar|cubrir|pagar)(?:me|nos|se|le|la|lo)*(?: con| de)?|"
    r" (?:que )?(?:me )?(?:pongan|den|pusieran|dieran|hagan|hicieran|operen|operaran|tomara|tome))*"
)
REFUSED_BEFORE_ES: Final = (
    r"\b(?:rechac(?:e|aron|o|amos)|rechazo|rehus[eo]|(?:me|nos|se) (?:negue|negaba|niego)|dij[eo] que no a|decline|no (?:me )?(?:quise|acepte|deje)|no quiero|"
    r"me (?:la |lo )?(?:negaron|nego|denegaron)|(?:nego|nego a cubrir|denego|no (?:me )?(?:autorizo|aprobo|cubrio|cubre|autorizaron|aprobaron|autorizan))|"
    rf"me libre|evit(?:e|amos|aron|o)|me salve){_HACER}{_LA} $"
)
PUT_OFF_BEFORE_ES: Final = (
    r"\b(?:cancel(?:e|aron|o)|anul(?:e|aron|o)|suspendi(?:eron|o)|pospus\w+|pospuse|aplaz(?:o|aron|amos)|aplace|retras(?:o|aron)|atras(?:o|aron)|difirieron|"
    rf"se (?:me )?(?:olvido|paso)|se les olvido|(?:se )?(?:olvidaron|olvide)(?: de)?|(?:me )?salt(?:e|aron)|no alcance a){_HACER}{_LA} $"
)
ONLY_SPOKEN_OF_BEFORE_ES: Final = (
    r"\b(?:ofreci(?:eron|o)|propusieron|propuso|sugiri(?:eron|o)|recom(?:endaron|endo|iendan|ienda)|me (?:quieren|querian|queria|quiere)|queria[ns]?|quieren?|quiero|quisiera|"
    r"iba[ns]?(?: a)?|espero|esperando|(?:ando |estoy )?buscando|busco|pedi|solicite|lei(?: algo)?|he leido|oi(?: hablar)?|escuche|"
    r"vi (?:\w+ ){0,4}(?:tele|television|internet|noticias|facebook|youtube|video|reportaje)|me (?:hablaron|hablo|platicaron|contaron)|pregunte|interesan?|gustaria|encantaria|vengo|vine|"
    rf"en lista(?: de espera)?){_HACER}{_LA} $"
)
REFUSED_AFTER_ES: Final = (
    r"^[^.;!?]{0,40}?\b(?:(?:me )?(?:la|lo|las|los) (?:rechac\w+|rechazo|negaron|nego|denegaron|decline)|"
    r"(?:fue|fueron|quedo|me fue) (?:rechazad|negad|denegad)\w+)|"
    r"^[^.;!?]{0,60}?(?:\b(?:dije|dijo|dijeron) que no|\bdije no)\b|"
    r"^[^.;!?]{0,60}?\b(?:y|pero|,|porque|aunque|que|ya que|todavia|aun) ?(?:al final |todavia |aun |yo |luego |nunca |ya )*(?:"
    r"(?:no|nunca) (?:me |se )?(?:la |lo |las |los )?(?:me )?(?:he |ha |han )?(?:puse|pusieron|puesto|dieron|dado|hice|hicieron|hecho|quise|tome|tomado|surti\w*|surtieron|compre|comprado|recogi|recogido|"
    r"autoriz\w+|aprob\w+|acepte|aplicaron|aplicado|empece|empezado|consegui|operaron|operan|opere|operado|vacune|vacunaron|deje|atrevi|anime|cubri\w*|cubre|llego|hizo)\b|"
    r"me (?:negue|arrepenti|eche (?:para )?atras)\b|me da (?:mucho |un poco de )?(?:miedo|cosa|panico|terror|pavor)\b|tengo miedo\b|"
    r"(?:mi |el )?seguro (?:medico )?(?:no\b|dijo|(?:me )?(?:la|lo) (?:nego|rechazo)|rechazo|nego))|"
    r"^ no (?:la |lo )?(?:quise|acepte)\b|"
    r"^[^.;!?]{0,40}?\b(?:es[ao]s?|ese) (?:no|nunca) (?:me )?(?:l[ao]s? )?(?:la |lo )?(?:quise|puse|pusieron|acepte|di|dieron|deje|tome)\b|"
    r"^[^.;!?]{0,40}?\b(?:y|pero|,) (?:[a-z]+ ){1,4}no (?:me )?(?:l[ao]s? )(?:quis\w+|quier\w+|pud\w+) (?:pagar|cubrir|autorizar|aprobar|dar|costear)\b"
)
PUT_OFF_AFTER_ES: Final = (
    r"^[^.;!?]{0,40}?\b(?:(?:me )?(?:la|lo|las|los) (?:cancel\w+|anul\w+|suspendi\w+|pospus\w+|aplaz\w+|aplace|retras\w+|atras\w+|movieron|cambiaron para|dejaron para|pasaron (?:a|para))|"
    r"se (?:me )?(?:evito|cancelo|suspendio|pospuso|aplazo|cayo|anulo|retraso|atraso|paso para)|"
    r"(?:fue|esta|quedo|ha sido) (?:cancelad|suspendid|pospuest|aplazad|retrasad)\w+|(?:cancelad|pospuest|aplazad)[oa]\b)"
)
ONLY_SPOKEN_OF_AFTER_ES: Final = (
    r"^ (?:ya )?me (?:ofreci|recom|propus|mencion|sugiri)\w+(?! (?:otr|el|la|lo|un))|"
    r"^[^.;!?]{0,24}?\bme (?:la|lo|las|los) (?:ofreci\w+|recom\w+|quer?i\w+ (?:poner|dar|hacer)|quieren (?:poner|dar|hacer)|iban a|propus\w+|mencion\w+|sugiri\w+)|"
    r"^ (?:es|son) (?:lo|las?|los) que (?:busco|quiero|necesito|espero|vine)|"
    r"^[^.;!?]{0,24}?\b(?:la|lo|me la|me lo) (?:tengo|dejaron|dejo|deje) pendiente\b|"
    r"^ (?:empieza|empiezo|comienza|comienzo|inicia) (?:en|el|la)\b|^ (?:programad|agendad)[oa] (?:para|en|el)\b"
)
HAD_BEFORE_ES: Final = (
    r"(?<!no )(?<!no me )(?<!nunca )(?<!nunca me )\b(?:me (?:he )?(?:pus(?:e|ieron)|puesto|dieron|aplicaron|vacun(?:e|aron)|hicieron|operaron|quitaron|sacaron|colocaron|opere)|"
    r"tuve|recibi|tome|tomo|uso|sigo (?:con|tomando)|llevo|estoy (?:con|tomando)|ya (?:tengo|tuve))"
    r"(?: (?:a|al|de|del|la|el|los|las|lo|un|una|mi|mis|vacunas?|operacion|dosis|con|contra|su))* $"
)
HAPPENED_ES: Final = (
    r"(?<!no )(?<!nunca )(?<!no me )(?<!no la )\b(?:me (?:la|lo|las|los) (?:puse|pusieron|di|dieron|tome|hice|hicieron|aplicaron|autorizaron|aprobaron)|"
    r"me (?:operaron|vacunaron|vacune|puse|opere|hicieron|hice)\b|(?<!no )(?:la|lo) (?:tome|empece|acepte|recibi|hicieron|probe|surti|tomo)\b|"
    r"(?:al final|luego|despues|ya|ahora) (?:si|acepte|la tomo|lo tomo|me)\b|acepte|(?:y|pero) (?:ya )?(?:la|lo) tomo)"
)
ANOTHER_ONE_ES: Final = (
    r"\b(?:l[ao]s? otr[oa]s?|otr[oa]|(?:la )?(?:segunda|tercera|proxima|siguiente|ultima)|l[ao]s demas|el resto)\b"
)

# --- vaccines
OWN_WORK: Final = (
    r"\b(?:(?:i|my job is to|we|job|work|trabajo|me dedico a|dedico a|soy [a-z]+ y)(?: [a-z]+){0,3} )?(?<!to )"
    r"(?:give|giving|administer\w*|inject(?:ing)?|sell(?:ing)?|handl(?:e|ing)|prepar(?:e|ing)|mak(?:e|ing)|poniendo|pongo|aplico|aplicando|vendo|vendiendo|vacuno|vacunando|preparo|repart\w+)"
    r"(?! (?:me|us|it)\b)(?: (?:people|patients|kids|children|others|babies|travell?ers|la gente|gente|ninos|pacientes|a|los|las|el|la|the|vacunas?|vaccines?|vaccine|shots?|jabs?|for|against|de|contra))* $"
)
"""Before a vaccine that somebody gives to others: "I give yellow fever shots at a travel clinic"."""
AT_WORK: Final = r"^[^.;!?]{0,30}\b(?:for a living|to (?:patients|travell?ers|kids|others)|a (?:los )?pacientes)\b"
COUNTS_BEFORE: Final = (
    r"^\W*(?:does|do|would|is|cuentan?|vale|valen|entra|sirve)(?: (?:the|a|an|la|el|de|lo|del|las|one))* ?$"
)
COUNTS_AFTER: Final = r"^(?: (?:one|shot|jab|vaccine))?[ ,;:]*¿?(?:(?:does|do|would|will) (?:it|that) count|counts?|cuentan?|vale|entra|sirve|(?:a|an) live (?:one|vaccine))? ?\?+\W*$"
"""Around a vaccine of which is only asked whether it counts."""
ILL_BEFORE: Final = (
    r"(?:\bme (?:dio|pego|contagi[eo]|contagiaron)(?: (?:de|el|la|un|una))*|\b(?:exposed to|contact with|came down with|infected with|sick with|ill with|diagnosed with|expuest[oa] a(?:l)?|contacto con|"
    r"enferm[oe] (?:de|con)|me enferme de|pase|pasamos|pase por)(?: (?:the|a|la|el))*) $"
)
"""Before an illness that there is a vaccine against: "me dio dengue"."""
ILL_BESIDE: Final = (
    r"\b(?:nearly died|almost died|thought i would die|(?:was|so|really|very|pretty|am) (?:sick|ill)\b|in (?:the )?(?:hospital|icu)|hospitali[sz]ed|paxlovid|tamiflu|oseltamivir|molnupiravir|aciclovir|acyclovir|valtrex|antivirals?|"
    r"quarantin\w+|isolat(?:ed|ing|ion)|tested positive|recovered|(?:a )?(?:mild|bad|nasty|rough|terrible) (?:case|one|bout)|party|caught (?:it|them)|"
    r"carriers?|portador[a]?|chronic (?:hep|hbv)\w*|(?:hep(?:atitis)? b|hbv) (?:cronic|chronic)\w*|entecavir|baraclude|tenofovir|vemlidy|viread|"
    r"casi me muero|me (?:hospitalizaron|internaron|enferme)|cuarentena|positiv[oa]|contagi\w+|la pase (?:mal|fatal))\b"
)
"""Beside the name: it was the illness."""
JOINED_NAMES: Final = r" ?(?:,? ?\b(?:and|or|nor|y|o|ni|e)\b|[/&+])(?: (?:also|the|my|la|el|las|los|de|del))* ?"
"""Between things that are named in a row."""
MEANS_VACCINE: Final = r"(?<!no )(?<!no other )(?<!not a )(?<!not the )\b(?:vaccin\w*|vacun\w*|shots?|jabs?|boosters?|dos[ei]s?|immuni[sz]\w*|refuerzo|arm|brazo|pharmacy|farmacia|nurse|cvs|walgreens|spray|puse|pusieron|pongo)\b"
"""Beside it: a vaccine is meant."""
THE_ONE_FOR: Final = r"\b(?:la|lo|las) (?:del?|contra|para)(?: (?:la|el|las|los))? $"
"""Before a name: the vaccine against it, "la de la varicela"."""
ONLY_THE: Final = r"(?:the|la|lo|el)(?: (?:de|del))?(?: (?:la|el|las|los))? $"

# --- operations and tubes
SAMPLED_BEFORE: Final = r"\b(?:biops(?:y|ies|ia)|scan|ultrasound|check|test|look|picture|photo|revision|control)s? (?:of|on|at|de|del|to)(?: (?:a|an|the|my|some|un|una|la|el|mi))* $"
"""Before what is only looked at: "a biopsy of a mole"."""
IMPLANT_OUT: Final = (
    r"\b(?:quit\w+|sac\w+|retir\w+|extra\w+|remov\w+|tak\w+ out|took out)(?: (?:el|la|los|my|the|un|una|me|mi))* $"
)
"""Before an implant that is taken out, and so is no tooth."""
SIZE_DENIED: Final = (
    r"^\W*(?:no|not|nada|nothing)(?:,? (?:it was|fue|era|es))? (?:(?:tan|muy|so|that|too|very|really|all that|de las?) )+(?:grande|big|large|major|mayor|serious|seria?)s?\b|"
    r"^\W*no (?:fue |era |es )?(?:mayor|grande|seria)[,;.]? (?=la |el |los |las |una? |de )"
)
"""A no to the size of an operation, not to having had one."""
HAS_TO_THOUGH: Final = r"\b(?:no (?:me )?quiero|(?:do|did) not want)\b[^.;!?]{0,30}\b(?:pero|but|aunque)\b[^.;!?]{0,30}\b(?:toca|hay que|tengo que|tienen que|debo|necesito|urge|need|have to|must|should|no (?:hay|queda) (?:de )?otra)\b"
"""An operation that somebody does not want, and is told to have."""
LEFT_OUT_UNNAMED: Final = (
    r"^\W*(?:yo )?no (?:me )?(?:la|lo|las|los) (?:he |habia )?(?:tomad[oa]|tome|puesto|puse|inyectado|usado)\b(?=.*\b(?:desde|hace|hoy|ayer|esta semana)\b)|"
    r"^\W*(?:i )?(?:have|had|did) not (?:taken|had|take|used) (?:it|them|mine|that)\b(?=.*\b(?:since|for|in|today|yesterday|this)\b)"
)
"""A medicine without its name that was left out for a while."""
NOTHING_AFTER: Final = r"[ :]+(?:nothing|none|nada|ninguna?)\b(?! (?:but|else|except|serious|major|since|after|planned|booked|desde|despues|mas que|menos que))"
NOTHING_BEFORE: Final = r"\b(?:nothing|none|nada|ninguna)(?: (?:in|on|during|for|the|en|el|este|esta|this))* $"
"""Around a day on which there was no operation: "hip in 2020, last month nothing"."""
AFTER_CARE: Final = (
    r"\b(?:puntos|grapas|suturas|vendas?|vendaje|yeso|stitches|sutures|staples|bandages?|dressings?|cast|checked|check-?up|follow[- ]?up|revision|control)"
    r"(?: (?:out|off|taken|removed|from|of|for|after|de|del|por|para|la|el|mi|my|the))* $"
)
"""Before an operation that was earlier than what is told: "yesterday they took my stitches from the gallbladder out"."""
