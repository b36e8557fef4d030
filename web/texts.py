"""The words around the conversation, read once from `web/texts/`."""

from collections.abc import Mapping
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, RootModel

FOLDER = Path(__file__).parent / "texts"


class _File(RootModel[dict[str, dict[str, str]]]):
    model_config = ConfigDict(frozen=True)


class Texts(BaseModel):
    """The texts of one language, by page and name."""

    model_config = ConfigDict(frozen=True)

    language: str
    pages: Mapping[str, Mapping[str, str]]

    def of(self, page: str) -> Mapping[str, str]:
        """Return a page's texts."""
        return self.pages[page]


def load_all(folder: Path = FOLDER) -> dict[str, Texts]:
    """Return the texts of every language there is, English first."""
    codes = sorted((path.stem for path in folder.glob("*.yml")), key=lambda code: (code != "en", code))
    return {code: load_texts(code, folder) for code in codes}


def load_texts(language: str, folder: Path = FOLDER) -> Texts:
    """Return the texts of a language; what it lacks is taken from English."""
    english = _read(folder / "en.yml")
    own = _read(folder / f"{language}.yml") if language != "en" else english
    return Texts(language=language, pages={page: {**texts, **own.get(page, {})} for page, texts in english.items()})


def _read(path: Path) -> dict[str, dict[str, str]]:
    if not path.exists():
        return {}
    return _File.model_validate(yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)).root
