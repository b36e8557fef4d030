"""Measures beside those that are asked for, whose numbers belong to them: of the heart, the liver, the kidneys (en, es)."""

from typing import Final

OTHER_MEASURES: Final = (
    r"(?:lung|pulmonary|pa|pap|right ventricular|ventricular) (?:artery )?pressures?|pressures? in (?:the |my )?(?:lungs?|pulmonary artery)|"
    r"presion (?:pulmonar|en (?:los |el )?pulmon(?:es)?|arterial pulmonar)|psap|tapse|gls|e ?/ ?e'?|"
    r"(?:fractional |fraccion de )(?:shortening|acortamiento)|shortening(?: fraction)?|acortamiento|lv mass|left atri\w+|auricula izquierda|"
    r"(?:max(?:imum)?|target|predicted|peak) heart rate|"
    r"gam+a ?(?:gt|glutam[iy]l\w*)|gam+a(?=[ :=]*\d)|glutam[iy]l\w*|fosfatasa(?: alcalina)?|"
    r"cistatina(?: c)?|cystatin(?: c)?|"
    r"(?:indice|cociente|relacion|ratio|razon)(?: de)? (?:prot\w*|alb\w*)(?: ?[/-] ?| a | y | - | )(?:creat\w*|crea)|"
    r"(?:prot\w*|alb\w*) ?(?:/|-|to|a|y) ?(?:creat\w*|crea)(?: ratio| index)?|"
    r"hemoglobina corpuscular(?: media)?|hb corpuscular(?: media)?|concentracion (?:media )?de hemoglobina(?: corpuscular)?|"
    r"(?:ancho|volumen) (?:corpuscular|plaquetario)(?: medio)?|mean corpuscular hemoglobin(?: concentration)?"
)
