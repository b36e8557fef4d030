"""How names of medicines come out of a machine that writes down what is spoken."""

from typing import Final

ALSO: Final[dict[str, str]] = {
    "pregnant zone": "prednisone",
    "pregnant zones": "prednisone",
    "pregnancy zone": "prednisone",
    "predny zone": "prednisone",
    "pretty zone": "prednisone",
    "print his own": "prednisone",
    "bread and zone": "prednisone",
    "micro fennel eight": "mycophenolate",
    "micro phenol eight": "mycophenolate",
    "my coughing a late": "mycophenolate",
    "my cove and a late": "mycophenolate",
    "plaque and ill": "hydroxychloroquine",
    "plaque a nil": "hydroxychloroquine",
    "plaque well": "hydroxychloroquine",
    "plaque when ill": "hydroxychloroquine",
    "plaque will": "hydroxychloroquine",
    "plaque nil": "hydroxychloroquine",
    "plaque neil": "hydroxychloroquine",
    "black when ill": "hydroxychloroquine",
    "sell sept": "mycophenolate mofetil",
    "sell set": "mycophenolate mofetil",
    "cell sept": "mycophenolate mofetil",
    "ben list a": "belimumab",
    "sell septic": "mycophenolate mofetil",
    "method trek sate": "methotrexate",
    "method trexate": "methotrexate",
    "i am your an": "azathioprine",
}
"""Words that sound so far from the name that only experience tells; each is the name of a medicine by the vocabulary."""
LEADS_NOWHERE: Final = frozenset(
    "the an and or of to on in at it is was i my me he she we they not no yes for from with by but so if this that these those take taking took "
    "el la los las un una y o de del al en mi me no si que se lo le por con para tomo "
    "mg".split()
)
"""No name of a medicine begins with one of these as a word of its own."""
SPOKEN: Final = frozenset(
    "hydroxychloroquine hidroxicloroquina plaquenil dolquine prednisone prednisolone prednisona prednisolona methylprednisolone metilprednisolona "
    "methotrexate metotrexato azathioprine azatioprina mycophenolate micofenolato cellcept myfortic belimumab benlysta rituximab rituxan anifrolumab "
    "saphnelo tacrolimus cyclosporine ciclosporina voclosporin lupkynis cyclophosphamide ciclofosfamida leflunomide leflunomida obinutuzumab "
    "quinacrine dexamethasone dexametasona deflazacort".split()
)
"""The names that are looked for."""
