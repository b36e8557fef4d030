"""How a handler asks for one of the gateway's parts: a parameter `turns: Given[Turns]` gets the part of that name."""

from typing import TypeAlias, TypeVar

from litestar.di import NamedDependency
from litestar.params import SkipValidation

T = TypeVar("T")
Given: TypeAlias = NamedDependency[SkipValidation[T]]
