"""One running program: lines of JSON in, lines of JSON out, in their order."""

from __future__ import annotations

import io
import os
import subprocess
import tempfile
import threading
from queue import SimpleQueue
from typing import IO, Sequence, cast

from ._errors import VilintError
from ._node import CREATION_FLAGS

#: So much of what the program said last is told when it has ended.
TAIL = 2000
#: Bytes that go into the pipe at a time, at least if so many wait.
PIECE = 1 << 16
#: Seconds that a program may take to end after its input has.
PATIENCE = 5


class Child:
    """A program that answers every line with one. Not for two threads at a time."""

    def __init__(self, command: Sequence[str]) -> None:
        # A file and no pipe: nobody need read it while the program runs.
        self._said = tempfile.TemporaryFile()
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._said,
                # A buffer has a lock, which a process that is forked meanwhile would never get.
                bufsize=0,
                # Ctrl+C is for Python, which ends the program; one that waits for the next call is to live on.
                start_new_session=True,
                creationflags=CREATION_FLAGS,
            )
        except OSError as error:
            self._said.close()
            raise VilintError(f"{command[0]} cannot be started: {error.strerror}") from error
        self._answers = io.BufferedReader(cast(io.RawIOBase, self._process.stdout), PIECE)
        #: Lines that have no answer yet.
        self.outstanding = 0
        self._lines: SimpleQueue[bytes | None] = SimpleQueue()
        # Both pipes are in use at the same time: whoever only wrote would wait for ever once they are full.
        self._writer = threading.Thread(target=_write, args=(self._process.stdin, self._lines), name="vilint", daemon=True)
        self._writer.start()

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def send(self, line: bytes) -> None:
        """Sends a line, with its line break. Never waits: who sends sees to it that not too much is outstanding."""
        self.outstanding += 1
        self._lines.put(line)

    def receive(self) -> bytes:
        """The answer to the oldest line that has none yet. Raises VilintError if the program has ended."""
        line = self._answers.readline()
        if not line.endswith(b"\n"):
            raise VilintError(self._end())
        self.outstanding -= 1
        return line

    def close(self) -> None:
        """Ends the program, at once if it still has something to do."""
        self._lines.put(None)
        if self.outstanding > 0:
            self._process.kill()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._writer.join()
        self._answers.close()
        self._said.close()

    def forget(self) -> None:
        """In a process that was forked: leaves the program to the one that started it."""
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()
        self._process.returncode = 0

    def _end(self) -> str:
        code = self._process.wait()
        self._said.seek(0, os.SEEK_END)
        self._said.seek(max(0, self._said.tell() - TAIL))
        said = self._said.read().decode("utf-8", "replace").strip()
        return f"vilint ended with exit code {code}" + (f": {said}" if said else "")


def _write(pipe: IO[bytes], lines: SimpleQueue[bytes | None]) -> None:
    with pipe:
        try:
            while (line := lines.get()) is not None:
                # What waits goes in one piece, so that the program gets it in one.
                pieces = [line]
                size = len(line)
                while size < PIECE and not lines.empty() and (line := lines.get()) is not None:
                    pieces.append(line)
                    size += len(line)
                rest = memoryview(b"".join(pieces))
                while rest:
                    rest = rest[pipe.write(rest) :]
                if line is None:
                    return
        except OSError:
            pass  # The program has ended, as whoever receives is told.
