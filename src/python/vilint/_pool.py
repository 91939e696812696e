"""Programs that wait for the next call."""

from __future__ import annotations

import os
import threading
import weakref
from contextlib import contextmanager
from typing import Callable, Iterator

from ._child import Child

Mode = tuple[str, ...]


class _Children:
    """All programs of a pool, and those of them that wait, by what they do."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.all: set[Child] = set()
        self.idle: dict[Mode, list[Child]] = {}

    def close(self) -> None:
        """Ends those that wait. One in use is ended by whoever has it."""
        with self.lock:
            idle = [child for children in self.idle.values() for child in children]
            self.idle.clear()
            self.all.difference_update(idle)
        for child in idle:
            child.close()

    def forget(self) -> None:
        for child in self.all:
            child.forget()
        self.__init__()  # type: ignore[misc]  # The lock may have been held when the process was forked.


_known: weakref.WeakSet[_Children] = weakref.WeakSet()


def _forget_all() -> None:
    for children in list(_known):
        children.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_all)


class Pool:
    """Starts programs when they are needed and keeps them. For any number of threads."""

    def __init__(self, command_line: Callable[[Mode], list[str]]) -> None:
        self._command_line = command_line
        self._children = _Children()
        _known.add(self._children)
        # When nobody has the pool any more, and when Python ends.
        weakref.finalize(self, self._children.close)

    @contextmanager
    def child(self, mode: Mode) -> Iterator[Child]:
        """A program that nobody else uses meanwhile. One that is left with answers outstanding is ended."""
        children = self._children
        child = self._take(mode) or self._start(mode)
        try:
            yield child
        finally:
            # In a process that was forked meanwhile it belongs to the other one.
            if child in children.all:
                if child.outstanding == 0 and child.alive:
                    with children.lock:
                        children.idle.setdefault(mode, []).append(child)
                else:
                    children.all.discard(child)
                    child.close()

    def close(self) -> None:
        self._children.close()

    def _take(self, mode: Mode) -> Child | None:
        children = self._children
        while True:
            with children.lock:
                idle = children.idle.get(mode)
                child = idle.pop() if idle else None
            if child is None or child.alive:
                return child
            children.all.discard(child)
            child.close()

    def _start(self, mode: Mode) -> Child:
        child = Child(self._command_line(mode))
        self._children.all.add(child)
        return child
