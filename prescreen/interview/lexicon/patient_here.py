"""Words by which a carer says whether the patient is with them, on folded text (en, es)."""

from typing import Final

_WHO: Final = r"(?:s?he|they|(?:my |the )?(?:dad|father|mum|mom|mother|wife|husband|son|daughter|sister|brother|partner|friend|patient|grandma|grandpa))"
HERE: Final = (
    rf"\b{_WHO}(?:'s| is| are)(?: \w+)? (?:(?:sitting|sat|standing|lying|right|just) )*(?:next to me|beside me|with me|(?:right )?here|at my side)\b|"
    r"\bwe are (?:doing this )?(?:both here|together)\b|\bwe'?re (?:doing this )?(?:both here|together)\b|"
    r"\b(?:s?he|they) (?:nods?|is nodding|says|tells me) .{0,24}\bnext to me\b|"
    r"(?<!no )\besta (?:(?:aqui|sentad[oa]|justo) )*(?:a mi lado|conmigo|junto a mi|al lado mio)\b|\bestamos (?:los dos )?junt[oa]s\b|"
    r"(?<!no )\besta aqui\b"
)
NOT_HERE: Final = (
    rf"\b{_WHO}(?:'s| is| are)(?: not|n'?t)(?: \w+)? (?:here|with me|at home|next to me|around)\b|"
    rf"\b{_WHO} (?:isn'?t|aren'?t)(?: \w+)? (?:here|with me|at home|next to me|around)\b|"
    rf"\b{_WHO}(?:'s| is| are) (?:at work|away|out(?! of)|in (?:the )?hospital|at school|asleep|sleeping)\b|"
    r"\bno esta (?:aqui|conmigo|a mi lado|en casa)\b|\besta (?:ahora )?(?:en el trabajo|trabajando|fuera|de viaje|ingresad[oa]|en el hospital|durmiendo)\b"
)
