"""The pages over HTTP: list of trials, a trial's page, the chat, and the files they need."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from litestar import MediaType, Response, get
from litestar.params import FromPath

from prescreen.content import Library
from web.given import Given
from web.pages import cards, trial_page
from web.problems import ProblemError
from web.texts import Texts

FOLDER = Path(__file__).parent
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
_FOREVER = {"cache-control": "public, max-age=31536000, immutable"}


@dataclass(frozen=True, slots=True)
class File:
    """A file that pages load."""

    content: bytes
    kind: str


class Site:
    """Renders pages. Templates, texts and files are read once, when it is made."""

    def __init__(self, library: Library, texts: Texts, folder: Path = FOLDER) -> None:
        self._library = library
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
            path.name: File(path.read_bytes(), _TYPES[path.suffix])
            for path in sorted((folder / "static").iterdir())
            if path.suffix in _TYPES
        }
        digest = hashlib.sha256(b"".join(file.content for file in self._files.values())).hexdigest()
        self.version = digest[:12]

    def home(self) -> str:
        """Return the list of trials."""
        return self._render("home", cards=cards(self._library, self._texts), ages=self._texts.of("details")["ages"])

    def trial(self, trial: str) -> str:
        """Return a trial's page. Raises ProblemError 404."""
        return self._render("trial", page=self._page(trial), home=self._texts.of("home"))

    def chat(self, trial: str) -> str:
        """Return a trial's chat. Raises ProblemError 404."""
        return self._render("chat", page=self._page(trial))

    def missing(self) -> str:
        """Return the page for addresses that lead nowhere."""
        return self._render("error")

    def file(self, version: str, name: str) -> File:
        """Return a file that pages load. Raises ProblemError 404."""
        if version != self.version or name not in self._files:
            raise _nothing()
        return self._files[name]

    def _page(self, trial: str) -> Any:
        if trial not in self._library.trials:
            raise _nothing()
        return trial_page(self._library.trial(trial), self._texts)

    def _render(self, name: str, **values: Any) -> str:
        return self._environment.get_template(f"{name}.html").render(
            language=self._texts.language,
            site=self._texts.of("site"),
            t=self._texts.of(name),
            static=f"/static/{self.version}",
            **values,
        )


def _nothing() -> ProblemError:
    return ProblemError(404, "not-found", "There is nothing here")


@get("/", media_type=MediaType.HTML, include_in_schema=False)
async def show_home(site: Given[Site]) -> str:
    """Show the list of trials."""
    return site.home()


@get("/trials/{trial:str}", media_type=MediaType.HTML, include_in_schema=False)
async def show_trial(site: Given[Site], trial: FromPath[str]) -> str:
    """Show a trial."""
    return site.trial(trial)


@get("/trials/{trial:str}/chat", media_type=MediaType.HTML, include_in_schema=False)
async def show_chat(site: Given[Site], trial: FromPath[str]) -> str:
    """Show the chat about a trial."""
    return site.chat(trial)


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


ROUTES = (show_home, show_trial, show_chat, show_file, show_icon)
