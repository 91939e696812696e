"""Settings as options of `vilint stream`."""

from __future__ import annotations

import os
from dataclasses import dataclass, fields
from typing import Any, Literal

from ._node import command as bundled


@dataclass(frozen=True)
class Options:
    """The arguments of Vilint."""

    preset: str | None
    rules: dict[str, str]
    locale: str | None
    context: bool
    config: str | Literal[False] | None
    words: list[str] | Literal[False] | None
    house_style: str | None
    model: str | None
    max_findings: int | None
    language: str
    findings: bool
    threads: int | Literal["auto"]
    max_record: int
    command: tuple[str, ...] | None

    def arguments(self) -> dict[str, Any]:
        return {field.name: getattr(self, field.name) for field in fields(self)}

    @property
    def thread_count(self) -> int:
        return self.threads if isinstance(self.threads, int) else os.cpu_count() or 1

    def command_line(self, mode: tuple[str, ...]) -> list[str]:
        """What starts a program for one of the functions. Raises VilintError if there is nothing to start."""
        named = {
            "--preset": self.preset,
            "--locale": self.locale,
            "--house-style": self.house_style,
            "--model": self.model,
            "--max-findings": self.max_findings,
        }
        return [
            *(self.command if self.command is not None else bundled()),
            "stream",
            *(["--field", "text" if self.language == "text" else f"text:{self.language}"]),
            *(["--concurrency", "off" if self.threads == 1 else str(self.threads)]),
            *(["--max-record", str(self.max_record), "--max-failed", "all", "--no-progress"]),
            *(part for name, value in named.items() if value is not None for part in (name, str(value))),
            *(part for rule, level in self.rules.items() for part in ("--rule", f"{rule}: {level}")),
            *_choice("config", self.config),
            *(["--no-words"] if self.words is False else [part for path in self.words or [] for part in ("--words", path)]),
            *(["--no-context"] if not self.context and "--no-context" not in mode else []),
            *(["--summary"] if not self.findings and "--summary" not in mode else []),
            *mode,
        ]


def _choice(name: str, value: str | Literal[False] | None) -> list[str]:
    return [] if value is None else [f"--no-{name}"] if value is False else [f"--{name}", value]
