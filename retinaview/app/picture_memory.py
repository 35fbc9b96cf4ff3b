"""Remembers what was made of a photograph, a study or an overlay, as long as that lives."""

from collections.abc import Callable
from threading import Lock
from typing import TypeVar
from weakref import WeakKeyDictionary

Key = TypeVar("Key")
Made = TypeVar("Made")


class Memory:
    """Makes a thing once for each key and forgets it with the key."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._made: WeakKeyDictionary[object, object] = WeakKeyDictionary()

    def get(self, key: Key, make: Callable[[Key], Made]) -> Made:
        """Give the thing of `key`; where it is not there yet, `make` it."""
        with self._lock:
            if key not in self._made:
                self._made[key] = make(key)
            return self._made[key]  # type: ignore[return-value]

    def forget(self, key: object) -> None:
        """Make the thing of `key` anew when it is asked for next."""
        with self._lock:
            self._made.pop(key, None)
