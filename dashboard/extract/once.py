"""A method without arguments in, a property out that runs it when it is first read and keeps what it gave.

As functools.cached_property, but without the lock that this takes for each first reading before Python 3.12.
"""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class once(Generic[T]):  # noqa: N801  a decorator, as property is
    """The property. Its object needs a `__dict__`: what stands there is read without asking here again."""

    def __init__(self, find: Callable[[Any], T]) -> None:
        self._find, self._name = find, find.__name__
        self.__doc__ = find.__doc__

    def __get__(self, instance: object, owner: type | None = None) -> T:
        """Run the method, and keep what it gives in place of the property."""
        found = instance.__dict__[self._name] = self._find(instance)
        return found
