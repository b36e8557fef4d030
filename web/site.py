"""The pages over HTTP: list of trials, a trial's page, the chat, and the files they need."""

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from litestar import MediaType, Request, Response, get, post
from litestar.params import FromPath

from prescreen.content import Library, text_in
from prescreen.content.models import FALLBACK_LANGUAGE
from prescreen.store import new_identifier
from web.finding import Wish, choices
from web.forms import Form, read_fields
from web.front import policy_with_style
from web.given import Given
from web.openings import Openings
from web.pages import cards, trial_page
from web.problems import ProblemError
from web.scripts import as_sent
from web.texts import Texts

FOLDER = Path(__file__).parent
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
_LONGEST_HEADER = 200
_NOTHING: dict[str, Any] = {"note": "", "receipt": "", "form": {}}
_FIRST = ("home", "trial")
_PARTS = re.compile(r"\{(\w+)\}")
_FOREVER = {"cache-control": "public, max-age=31536000, immutable"}


@dataclass(frozen=True, slots=True)
class File:
    """A file that pages load."""

    content: bytes
    kind: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person wants to see: languages, best first; `chosen`: they chose it on a page, and links keep it.

    framed: inside another site, so nothing stands around the page (?view=frame).
    """

    codes: tuple[str, ...] = ()
    chosen: bool = False
    framed: bool = False

    @classmethod
    def of(cls, request: Request[Any, Any, Any]) -> Self:
        """What the address says (?lang=es), else what the browser prefers."""
        framed = request.query_params.get("view") == "frame"
        if chosen := request.query_params.get("lang"):
            return cls((_code(chosen),), chosen=True, framed=framed)
        header = request.headers.get("accept-language", "")[:_LONGEST_HEADER]
        return cls(
            tuple(dict.fromkeys(_code(part.partition(";")[0]) for part in header.split(",") if part.strip())),
            framed=framed,
        )


def _code(tag: str) -> str:
    return tag.strip().replace("_", "-").partition("-")[0].lower()


class Site:
    """Renders pages. Templates, texts and files are read once, when it is made."""

    def __init__(
        self,
        library: Library,
        texts: Mapping[str, Texts],
        folder: Path = FOLDER,
        new_key: Callable[[], str] = new_identifier,
        openings: Openings | None = None,
    ) -> None:
        self._library = library
        self._openings = openings
        self.new_key = new_key
        self._texts = texts
        self._environment = Environment(
            loader=FileSystemLoader(folder / "templates"),
            autoescape=select_autoescape(default=True),
            undefined=StrictUndefined,
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._files = {
            path.name: File(_content(path), _TYPES[path.suffix])
            for path in sorted((folder / "static").iterdir())
            if path.suffix in _TYPES
        }
        digest = hashlib.sha256(b"".join(file.content for file in self._files.values())).hexdigest()
        self.version = digest[:12]
        self._style = self._files["page.css"].content.decode()
        self.first_headers = {"content-security-policy": policy_with_style(self._style)}
        """Headers of the pages that people open first: they bring their style along, which saves a request."""

    def home(self, wanted: Wanted, wish: Wish | None = None) -> str:
        """Return the list of the trials that fit a wish; of all of them without one."""
        wish = wish or Wish()
        texts = self._in(wanted, tuple(self._texts))
        shown = [card for card in cards(self._shown(), texts) if wish.fits(self._library.trial(card.id))]
        return self._render(
            "home",
            texts,
            wanted,
            tuple(self._texts),
            cards=shown,
            wish=wish,
            choices=choices(self._library, texts),
            there_are_trials=bool(self._library.trials),
        )

    def trial(self, trial: str, wanted: Wanted) -> str:
        """Return a trial's page. Raises ProblemError 404."""
        return self.about(trial, "trial", wanted, form=Form(self.new_key()), news=Form(self.new_key()))

    def about(self, trial: str, name: str, wanted: Wanted, **values: Any) -> str:
        """Return a page of this name about a trial, with what else it shows. Raises ProblemError 404."""
        offered = self._offered(trial, "page")
        texts = self._in(wanted, offered)
        words = {"home": "home", "f": "contact_form", "n": "news", "notes": "notes"}
        given = {short: texts.of(page) for short, page in words.items()} | {"t": texts.of("trial")} | values
        return self._render(name, texts, wanted, offered, page=self._page(trial, texts), **given)

    def texts_about(self, trial: str, wanted: Wanted) -> Texts:
        """Return the texts of the pages about a trial, in the language wanted. Raises ProblemError 404."""
        return self._in(wanted, self._offered(trial, "page"))

    def team(self, trial: str, language: str) -> str:
        """Return the name of a trial's team."""
        return text_in(self._library.trial(trial).entry.contact.name, language)

    def condition(self, trial: str, language: str) -> str:
        """Return what a trial is about, in a patient's word."""
        return text_in(self._library.trial(trial).entry.condition_word, language)

    def chat(self, trial: str, wanted: Wanted) -> str:
        """Return a trial's chat. Raises ProblemError 404."""
        offered = self._offered(trial, "conversation")
        texts = self._in(wanted, offered)
        every = [(code, _with_dates(self._texts[code], "chat")) for code in offered]
        page = self._page(trial, texts)
        return self._render("chat", texts, wanted, offered, page=page, every=every, framed=wanted.framed)

    def questions(self, trial: str, wanted: Wanted, **values: Any) -> str:
        """Return a page of the chat without scripts. Raises ProblemError 404."""
        offered = self._offered(trial, "conversation")
        texts = self._in(wanted, offered)
        shown = {**_NOTHING, "framed": wanted.framed, "order": _PARTS.findall(texts.of("site")["date"]), **values}
        return self._render(
            "questions", texts, wanted, offered, trial=self._page(trial, texts), c=texts.of("chat"), **shown
        )

    def questions_language(self, trial: str, wanted: Wanted) -> str:
        """Return the language in which a conversation starts. Raises ProblemError 404."""
        return self._in(wanted, self._offered(trial, "conversation")).language

    def chat_texts(self, language: str) -> dict[str, str]:
        """Return the chat's texts in a language, and how a date is written in it."""
        return _with_dates(self._texts.get(language) or self._texts[FALLBACK_LANGUAGE], "chat")

    def embed(self) -> str:
        """Return the script that puts the chat on another site."""
        words = {code: dict(texts.of("embed")) for code, texts in self._texts.items()}
        return as_sent(self._environment.get_template("embed.js").render(words=words))

    def page(self, name: str, wanted: Wanted, **values: Any) -> str:
        """Return a page of this name about no trial."""
        return self._render(name, self._in(wanted, tuple(self._texts)), wanted, tuple(self._texts), **values)

    def texts_of(self, name: str, wanted: Wanted) -> Mapping[str, str]:
        """Return the texts of another page, in the language wanted."""
        return self._in(wanted, tuple(self._texts)).of(name)

    def own(self, name: str, language: str, **values: Any) -> str:
        """Return a person's own page: the template's name, its language, and what it shows."""
        texts = self._texts.get(language) or self._texts[FALLBACK_LANGUAGE]
        return self._environment.get_template(f"{name}.html").render(
            language=language,
            languages=[],
            q="",
            site=texts.of("site"),
            static=f"/static/{self.version}",
            style="",
            **values,
        )

    def mailed(self, page: str, wanted: Wanted) -> str:
        """Return a page that a letter's link opens; the button is the only thing on it that does anything."""
        texts = self._in(wanted, tuple(self._texts))
        button = texts.of("mailed").get(f"{page}_button", "")
        return self._render("mailed", texts, wanted, tuple(self._texts), page=page, button=button)

    def missing(self) -> str:
        """Return the page for addresses that lead nowhere."""
        return self._render("error", self._texts[FALLBACK_LANGUAGE], Wanted(), ())

    def file(self, version: str, name: str) -> File:
        """Return a file that pages load. Raises ProblemError 404."""
        if version != self.version or name not in self._files:
            raise _nothing()
        return self._files[name]

    def _offered(self, trial: str, part: str) -> tuple[str, ...]:
        if trial not in self._library.trials:
            raise _nothing()
        languages = self._library.trial(trial).entry.languages
        return tuple(code for code in self._texts if part in languages.get(code, ())) or (FALLBACK_LANGUAGE,)

    def _in(self, wanted: Wanted, offered: tuple[str, ...]) -> Texts:
        return self._texts[next((code for code in wanted.codes if code in offered), FALLBACK_LANGUAGE)]

    def _page(self, trial: str, texts: Texts) -> Any:
        return trial_page(self._shown().trial(trial), texts)

    def _shown(self) -> Library:
        """The trials, those that take nobody new as closed."""
        return self._library if self._openings is None else self._openings.library()

    def _render(self, name: str, texts: Texts, wanted: Wanted, offered: tuple[str, ...], **values: Any) -> str:
        names = [(code, self._texts[code].of("site")["language"]) for code in offered]
        return self._environment.get_template(f"{name}.html").render(
            language=texts.language,
            languages=names if len(names) > 1 else [],
            q=f"?lang={texts.language}" if wanted.chosen else "",
            site=texts.of("site"),
            static=f"/static/{self.version}",
            style=self._style if name in _FIRST else "",
            **({"t": texts.of(name)} | values if "t" not in values else values),
        )


def _content(path: Path) -> bytes:
    return as_sent(path.read_text(encoding="utf-8")).encode() if path.suffix == ".js" else path.read_bytes()


def _with_dates(texts: Texts, page: str) -> dict[str, str]:
    """A page's texts, and how a date is written."""
    return {**texts.of(page), **{name: texts.of("site")[name] for name in ("months", "date")}}


def _nothing() -> ProblemError:
    return ProblemError(404, "not-found", "There is nothing here")


@get("/", media_type=MediaType.HTML, include_in_schema=False)
async def show_home(site: Given[Site], request: Request[Any, Any, Any]) -> Response[str]:
    """Show the list of trials; a link may choose among them, though not by a person's age."""
    page = site.home(Wanted.of(request), Wish.of(dict(request.query_params), but=("age",)))
    return Response(page, headers=site.first_headers)


@post("/", media_type=MediaType.HTML, include_in_schema=False, status_code=200)
async def find_trials(site: Given[Site], request: Request[Any, Any, Any]) -> Response[str]:
    """Show the trials that fit what a person chose; it is posted, so it stands in no address."""
    page = site.home(Wanted.of(request), Wish.of(await read_fields(request)))
    return Response(page, headers=site.first_headers)


@get("/trials/{trial:str}", media_type=MediaType.HTML, include_in_schema=False)
async def show_trial(site: Given[Site], trial: FromPath[str], request: Request[Any, Any, Any]) -> Response[str]:
    """Show a trial."""
    return Response(site.trial(trial, Wanted.of(request)), headers=site.first_headers)


@get("/static/{version:str}/{name:str}", include_in_schema=False)
async def show_file(site: Given[Site], version: FromPath[str], name: FromPath[str]) -> Response[bytes]:
    """Serve a file; its address changes with its content, so it may be kept for ever."""
    file = site.file(version, name)
    return Response(file.content, media_type=file.kind, headers=_FOREVER)


@get("/favicon.ico", include_in_schema=False)
async def show_icon(site: Given[Site]) -> Response[bytes]:
    """Serve the icon where browsers look for one."""
    file = site.file(site.version, "icon.svg")
    return Response(file.content, media_type=file.kind, headers={"cache-control": "max-age=86400"})


ROUTES = (show_home, find_trials, show_trial, show_file, show_icon)
