"""A thousand texts that try to become markup or script where they are shown; each calls `hit()` if it succeeds."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, product

_CODE = ("hit()", "hit`1`", "window['hit']()", "self.hit()", "[].map.constructor('hit()')()")
_VECTORS = (
    "<script>{code}</script>",
    "<ScRiPt src=data:text/javascript,{code}></ScRiPt>",
    "<img src=x onerror={code}>",
    "<img src=x onerror='{code}'/>",
    "<svg onload={code}>",
    "<svg><script>{code}</script></svg>",
    "<math><mtext><style><img src=x onerror={code}></style></mtext></math>",
    "<iframe srcdoc='<script>parent.{code}</script>'></iframe>",
    "<a href=javascript:{code}>x</a>",
    "<details open ontoggle={code}>x</details>",
    "<input autofocus onfocus={code}>",
    "<body onload={code}>",
    "<video><source onerror={code}></video>",
    "<form action=javascript:{code}><button>x</button></form>",
    "<object data=javascript:{code}></object>",
    "<meta http-equiv=refresh content=0;url=javascript:{code}>",
    "<base href=javascript:{code}//>",
    "<style>@import 'javascript:{code}';</style>",
    "<template><script>{code}</script></template>",
    "javascript:{code}",
)
_BREAKS = (
    *("{v}", '"{v}', "'{v}", '">{v}', "'>{v}", "</p>{v}", "</mark>{v}", "</textarea>{v}", "</title>{v}"),
    *("-->{v}", "]]>{v}", "{{{{ 7*7 }}}}{v}", "&lt;{v}&gt;", "\\u003c{v}", "</bdi></a>{v}", "`{v}", "\x0b{v}"),
)
COUNT = 1_000


def payloads(count: int = COUNT) -> list[str]:
    """Return so many of them, each another."""
    made = list(dict.fromkeys(islice(_made(), 4 * count)))
    step = max(len(made) // count, 1)
    return made[::step][:count]


def _made() -> Iterator[str]:
    for code, wrap, vector in product(_CODE, _BREAKS, _VECTORS):
        yield wrap.format(v=vector.format(code=code))
