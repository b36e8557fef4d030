"""Words that tell that a medicine did not help or was not borne, and so was had."""

from typing import Final

_DID_NOT: Final = r"(?:never|(?:did|does|do|has|have|had|could|can|would|was|were) not(?: able to)?)(?: (?:really|ever|even|quite|exactly|actually|seem to))*"
_TO_ME: Final = r"(?: (?:for me|with me|me|to it|on it|enough|at all|anything|much|well|a thing|(?:with )?my [a-z]+))*"
NO_USE: Final = (
    r"\b(?:none|neither) of (?:them|those|these|it) (?:really |ever )?(?:worked|helped|did (?:anything|much|a thing))\b",
    r"\b(?:made|makes) no (?:real )?difference\b|\bhad no (?:real )?effect\b|\bneither (?:did|was|has|have)\b",
    rf"\b{_DID_NOT} (?:helped|help|worked|work|respond(?:ed)?(?: (?:well )?to)?|tolerate[d]?|agreed?(?: with)?|suit(?:ed)?|do (?:well|great|anything|much)(?: (?:on|with))?|did (?:anything|much|a thing)|"
    rf"stand|stomach|get (?:on|along) with)\b{_TO_ME}",
    r"\bnever (?:been )?without\b",
    r"\b(?:no|nunca|never|jamas)(?: (?:me|le|ha|han|se))* (?:funcion(?:o|aron|a|ado|aba)|sirv(?:io|ieron|e)|servido|ayud(?:o|aron|a|ado)|hizo (?:nada|efecto)|hicieron (?:nada|efecto)|cayo bien|resulto|resultaron)\b",
    r"\b(?:no|nunca|never|jamas)(?: (?:lo|la|los|las|pude|he|podido))* (?:tolere|aguante|soporte|tolerar(?:l[oa]s?)?|tolerado|aguantar(?:l[oa]s?)?|aguantado)\b",
)
