"""What is found in a text."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import Any, Callable, Iterable, Literal, Mapping

from ._errors import RecordError

#: Characters that are two units of UTF-16.
ASTRAL = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Edit:
    """Replaces [start, end) by a text. Offsets as in Finding."""

    start: int
    end: int
    utf16_start: int
    utf16_end: int
    text: str

    def apply(self, text: str) -> str:
        """The text with the edit in it. Of several edits of one text apply the last one first."""
        return text[: self.start] + self.text + text[self.end :]


@dataclass(frozen=True, slots=True)
class Finding:
    """A place of a text. `start` and `end` count code points, as Python does; `utf16_…` count units of UTF-16, as
    JavaScript, Java and Spark do. Spans are [start, end)."""

    #: As in docs/rules, with vi/ before it; None where a text could not be checked any further.
    rule: str | None
    level: Literal["error", "warning"]
    start: int
    end: int
    utf16_start: int
    utf16_end: int
    #: What stands there.
    text: str
    message: str
    #: Changes no meaning: what `fix` does.
    fix: Edit | None
    #: For people to choose from, the best one first.
    suggestions: tuple[Edit, ...]


class Result:
    """What was found in one text. `raw` is what `vilint stream` says of it (docs/stream.md), with offsets in UTF-16."""

    __slots__ = ("_findings", "_text", "raw")

    def __init__(self, text: str, raw: dict[str, Any]) -> None:
        self._text = text
        self._findings: tuple[Finding, ...] | None = None
        self.raw = raw

    @property
    def score(self) -> float | None:
        """0 to 100: how much of the text can be used as it is. None without a word."""
        return self.raw["score"]  # type: ignore[no-any-return]

    @property
    def syllables(self) -> int:
        return self.raw["syllables"]  # type: ignore[no-any-return]

    @property
    def errors(self) -> int:
        return self.raw["errors"]  # type: ignore[no-any-return]

    @property
    def warnings(self) -> int:
        return self.raw["warnings"]  # type: ignore[no-any-return]

    @property
    def errors_per_1000(self) -> float:
        return self.raw["errorsPer1000"]  # type: ignore[no-any-return]

    @property
    def vietnamese(self) -> float:
        """Share of the words that stand in Vietnamese sentences."""
        return self.raw["vietnamese"]  # type: ignore[no-any-return]

    @property
    def boilerplate(self) -> float:
        """Share of the characters in lines of the web page."""
        return self.raw["boilerplate"]  # type: ignore[no-any-return]

    @property
    def mojibake(self) -> float:
        """Share of the characters in text that was read in a wrong encoding."""
        return self.raw["mojibake"]  # type: ignore[no-any-return]

    @property
    def duplicates(self) -> float:
        """Share of the characters in paragraphs that stood in the text before."""
        return self.raw["duplicates"]  # type: ignore[no-any-return]

    @property
    def rules(self) -> Mapping[str, int]:
        """How many findings each rule has."""
        return self.raw["rules"]  # type: ignore[no-any-return]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """In the order of the text; none from a Vilint that was made with findings=False."""
        if self._findings is None:
            count = _code_points(self._text)
            self._findings = tuple(_finding(finding, count) for finding in self.raw.get("findings", []))
        return self._findings

    def __eq__(self, other: object) -> bool:
        return self.raw == other.raw if isinstance(other, Result) else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Result(score={self.score}, errors={self.errors}, warnings={self.warnings})"


def columns(results: Iterable[Result | RecordError]) -> dict[str, list[Any]]:
    """Columns for tables: vilint_score, vilint_errors, vilint_syllables, vilint_vietnamese, and vilint, the whole result
    as JSON, with offsets in UTF-16. Of a record that could not be checked only the last one says something: why."""
    raws = [result.raw if isinstance(result, Result) else _raw(result) for result in results]
    return {
        "vilint_score": [raw.get("score") for raw in raws],
        "vilint_errors": [raw.get("errors") for raw in raws],
        "vilint_syllables": [raw.get("syllables") for raw in raws],
        "vilint_vietnamese": [raw.get("vietnamese") for raw in raws],
        "vilint": [json.dumps(raw, ensure_ascii=False) for raw in raws],
    }


def _raw(error: RecordError) -> dict[str, Any]:
    return {"error": {"code": error.code, "message": error.message}}


Count = Callable[[int], int]


def _code_points(text: str) -> Count:
    """What turns an offset in UTF-16 units into one in code points."""
    starts = [match.start() + before for before, match in enumerate(ASTRAL.finditer(text))]
    return (lambda offset: offset - bisect_left(starts, offset)) if starts else (lambda offset: offset)


def _edit(edit: Mapping[str, Any], count: Count) -> Edit:
    start, end = edit["start"], edit["end"]
    return Edit(count(start), count(end), start, end, edit["text"])


def _finding(finding: Mapping[str, Any], count: Count) -> Finding:
    start, end, fix = finding["start"], finding["end"], finding.get("fix")
    return Finding(
        rule=finding["rule"],
        level=finding["level"],
        start=count(start),
        end=count(end),
        utf16_start=start,
        utf16_end=end,
        text=finding["text"],
        message=finding["message"],
        fix=None if fix is None else _edit(fix, count),
        suggestions=tuple(_edit(edit, count) for edit in finding.get("suggestions", [])),
    )
