"""What can go wrong."""

from __future__ import annotations


class VilintError(Exception):
    """The program could not run, or ended before it had answered."""


class RecordError(VilintError):
    """One record could not be checked; the others can."""

    def __init__(self, number: int, key: object, code: str, message: str) -> None:
        super().__init__(number, key, code, message)
        #: Its place in the input, from 1.
        self.number = number
        #: What `keys` called it, or None.
        self.key = key
        #: Which error it is, as in docs/stream.md, or "noText" for what is no string.
        self.code = code
        self.message = message

    def __str__(self) -> str:
        return f"{name_of(self.number, self.key)}: {self.message}"


def name_of(number: int, key: object) -> str:
    """The name of a record for people."""
    return f"record {number}" if key is None else f"record {number} (key {key!r})"
