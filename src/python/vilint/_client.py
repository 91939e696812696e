"""The functions of the package, over programs that stay open from call to call."""

from __future__ import annotations

import json
import os
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Callable, Literal, TypeVar, overload

from ._child import Child
from ._errors import RecordError, VilintError, name_of
from ._options import Options
from ._pool import Pool
from ._results import Result

T = TypeVar("T")
Errors = Literal["raise", "return"]

CHECK: tuple[str, ...] = ()
FIX = ("--fix", "--summary")
# Only the text is wanted, so no rule need ask the model once more.
RESTORE = ("--restore", "--summary", "--no-context")

#: Records that are read ahead of the one whose result is given out, and their bytes, for each thread.
AHEAD = 64
AHEAD_BYTES = 1 << 20


class Vilint:
    """vilint with settings of its own. Without any, it is what the command line is in the folder where the first text is
    checked: configuration and dictionaries are looked for there; config=False looks for none.

    Every function takes one text, and gives what belongs to it; or texts, and gives a list. The iter_… functions take and
    give one text after the other, with bounded memory however many there are. A program starts at the first call and
    stays until `close`, the end of a `with`, or that of Python; each further iterator that is in use at the same time, and
    each thread, has one of its own. It may be pickled, and used on both sides of a fork.

    preset: "ci", "recommended" (default), "editorial". rules: levels by rule, {"dot-row": "off"}. locale: language of
    messages, "vi" or "en". context=False: only rules that need no model. config, words, house_style, model: files, as on
    the command line. language: what the texts are, "text", "markdown" or "html". findings=False: figures alone.
    threads: of one program, or "auto", as many as there are processors. max_record: the longest text, in MB of JSON.
    command: what starts vilint, ["npx", "vilint"], instead of the program that came with the package.
    """

    def __init__(
        self,
        *,
        preset: Literal["ci", "recommended", "editorial"] | None = None,
        rules: Mapping[str, str] | None = None,
        locale: Literal["vi", "en"] | None = None,
        context: bool = True,
        config: str | os.PathLike[str] | Literal[False] | None = None,
        words: Iterable[str | os.PathLike[str]] | Literal[False] | None = None,
        house_style: str | os.PathLike[str] | None = None,
        model: str | os.PathLike[str] | None = None,
        max_findings: int | None = None,
        language: Literal["text", "markdown", "html"] = "text",
        findings: bool = True,
        threads: int | Literal["auto"] = 1,
        max_record: int = 16,
        command: Iterable[str] | None = None,
    ) -> None:
        self._options = Options(
            preset=preset,
            rules=dict(rules or {}),
            locale=locale,
            context=context,
            config=config if config is None or config is False else os.fspath(config),
            words=words if words is None or words is False else [os.fspath(path) for path in words],
            house_style=None if house_style is None else os.fspath(house_style),
            model=None if model is None else os.fspath(model),
            max_findings=max_findings,
            language=language,
            findings=findings,
            threads=threads,
            max_record=max_record,
            command=None if command is None else tuple(command),
        )
        self._pool = Pool(self._options.command_line)

    def __reduce__(self) -> tuple[Any, ...]:
        return _made, (self._options,)

    def __enter__(self) -> Vilint:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends the programs. The next call starts one again."""
        self._pool.close()

    @overload
    def check(self, texts: str) -> Result: ...  # type: ignore[overload-overlap]
    @overload
    def check(self, texts: Iterable[str], *, keys: Iterable[object] | None = None) -> list[Result]: ...
    def check(self, texts: str | Iterable[str], *, keys: Iterable[object] | None = None) -> Result | list[Result]:
        """The findings and figures of one text, or of each.

        keys: names of the records, for errors. Raises RecordError for the first record that cannot be checked, and
        VilintError if the program cannot run.
        """
        return _one_or_all(texts, lambda all: self.iter_check(all, keys=keys))

    @overload
    def fix(self, texts: str) -> str: ...  # type: ignore[overload-overlap]
    @overload
    def fix(self, texts: Iterable[str], *, keys: Iterable[object] | None = None) -> list[str]: ...
    def fix(self, texts: str | Iterable[str], *, keys: Iterable[object] | None = None) -> str | list[str]:
        """The text, or each, with all safe fixes in it. Errors as of `check`."""
        return _one_or_all(texts, lambda all: self.iter_fix(all, keys=keys))

    @overload
    def restore(self, texts: str, *, mend: bool = False) -> str: ...  # type: ignore[overload-overlap]
    @overload
    def restore(self, texts: Iterable[str], *, mend: bool = False, keys: Iterable[object] | None = None) -> list[str]: ...
    def restore(
        self, texts: str | Iterable[str], *, mend: bool = False, keys: Iterable[object] | None = None
    ) -> str | list[str]:
        """The plain text, or each, with the diacritics that it lost; with `mend` also without words that are surely
        wrong. Errors as of `check`."""
        return _one_or_all(texts, lambda all: self.iter_restore(all, mend=mend, keys=keys))

    @overload
    def iter_check(
        self, texts: Iterable[str], *, keys: Iterable[object] | None = None, errors: Literal["raise"] = "raise", ahead: int | None = None
    ) -> Iterator[Result]: ...
    @overload
    def iter_check(
        self, texts: Iterable[str], *, keys: Iterable[object] | None = None, errors: Errors, ahead: int | None = None
    ) -> Iterator[Result | RecordError]: ...
    def iter_check(
        self, texts: Iterable[str], *, keys: Iterable[object] | None = None, errors: Errors = "raise", ahead: int | None = None
    ) -> Iterator[Result | RecordError]:
        """Results of texts one after the other.

        errors="return" gives the RecordError in the place of the result and goes on. ahead: so many texts are taken
        before their results are asked for, 64 for each thread if it is not given; 0 where the next text depends on the
        last result, or comes late. Raises as `check` does.
        """
        return self._run(CHECK, texts, keys, errors, ahead, lambda text, record: Result(text, record["vilint"]))

    @overload
    def iter_fix(
        self, texts: Iterable[str], *, keys: Iterable[object] | None = None, errors: Literal["raise"] = "raise", ahead: int | None = None
    ) -> Iterator[str]: ...
    @overload
    def iter_fix(
        self, texts: Iterable[str], *, keys: Iterable[object] | None = None, errors: Errors, ahead: int | None = None
    ) -> Iterator[str | RecordError]: ...
    def iter_fix(
        self, texts: Iterable[str], *, keys: Iterable[object] | None = None, errors: Errors = "raise", ahead: int | None = None
    ) -> Iterator[str | RecordError]:
        """`fix` for texts one after the other, as `iter_check`."""
        return self._run(FIX, texts, keys, errors, ahead, _text)

    @overload
    def iter_restore(
        self,
        texts: Iterable[str],
        *,
        mend: bool = False,
        keys: Iterable[object] | None = None,
        errors: Literal["raise"] = "raise",
        ahead: int | None = None,
    ) -> Iterator[str]: ...
    @overload
    def iter_restore(
        self, texts: Iterable[str], *, mend: bool = False, keys: Iterable[object] | None = None, errors: Errors, ahead: int | None = None
    ) -> Iterator[str | RecordError]: ...
    def iter_restore(
        self,
        texts: Iterable[str],
        *,
        mend: bool = False,
        keys: Iterable[object] | None = None,
        errors: Errors = "raise",
        ahead: int | None = None,
    ) -> Iterator[str | RecordError]:
        """`restore` for texts one after the other, as `iter_check`."""
        return self._run((*RESTORE, "--mend") if mend else RESTORE, texts, keys, errors, ahead, _text)

    def _run(
        self,
        mode: tuple[str, ...],
        texts: Iterable[str],
        keys: Iterable[object] | None,
        errors: Errors,
        ahead: int | None,
        read: Callable[[str, dict[str, Any]], T],
    ) -> Iterator[T | RecordError]:
        if errors not in ("raise", "return"):
            raise ValueError(f'errors is "raise" or "return", not {errors!r}')
        _refuse_other(texts)
        threads = self._options.thread_count
        limit = AHEAD * threads if ahead is None else ahead
        return _results(self._pool, mode, _numbered(texts, keys), limit, AHEAD_BYTES * threads, errors, read)


def _made(options: Options) -> Vilint:
    return Vilint(**options.arguments())


def _one_or_all(texts: str | Iterable[str], run: Callable[[Iterable[str]], Iterator[T]]) -> T | list[T]:
    # A string is made of strings, but nobody wants its letters checked one by one.
    if not isinstance(texts, str):
        return list(run(texts))
    [result] = run([texts])
    return result


def _refuse_other(texts: object) -> None:
    """Raises TypeError for what iterates over something else than texts: the keys of a dict, the columns of a table."""
    if isinstance(texts, Iterable) and not isinstance(texts, (str, bytes, bytearray, Mapping)) and getattr(texts, "ndim", 1) == 1:
        return
    raise TypeError(f"texts are a str, or strs one after the other (a list, an iterator, a column), not {type(texts).__name__}")


def _text(_: str, record: dict[str, Any]) -> str:
    return record["text"]  # type: ignore[no-any-return]


def _numbered(texts: Iterable[str], keys: Iterable[object] | None) -> Iterator[tuple[int, object, object]]:
    names = None if keys is None else iter(keys)
    for number, text in enumerate(texts, 1):
        yield number, None if names is None else next(names, None), text


def _line(text: str) -> bytes:
    try:
        return b'{"text":' + json.dumps(text, ensure_ascii=False).encode() + b"}\n"
    except UnicodeEncodeError:  # Half a pair of surrogates, which only an escape can tell.
        return b'{"text":' + json.dumps(text).encode() + b"}\n"


def _results(
    pool: Pool,
    mode: tuple[str, ...],
    source: Iterator[tuple[int, object, object]],
    limit: int,
    limit_bytes: int,
    errors: Errors,
    read: Callable[[str, dict[str, Any]], T],
) -> Iterator[T | RecordError]:
    # Texts that were sent, or are none, in their order: number, key, text, bytes.
    waiting: deque[tuple[int, object, object, int]] = deque()
    size = 0
    ended = False
    failure: Exception | None = None
    with pool.child(mode) as child:
        while True:
            while not ended and (not waiting or (len(waiting) <= limit and size < limit_bytes)):
                try:
                    item = next(source, None)
                except Exception as error:
                    # What the source gave before has its results first, as if nothing had been read ahead.
                    item, failure = None, error
                if item is None:
                    ended = True
                    break
                number, key, text = item
                line = _line(text) if isinstance(text, str) else b""
                if line:
                    child.send(line)
                size += len(line)
                waiting.append((number, key, text, len(line)))
            if not waiting:
                if failure is not None:
                    raise failure
                return
            number, key, text, length = waiting.popleft()
            size -= length
            result = _answer(child, number, key, text, read)
            if isinstance(result, RecordError) and errors == "raise":
                raise result
            yield result


def _answer(child: Child, number: int, key: object, text: object, read: Callable[[str, dict[str, Any]], T]) -> T | RecordError:
    if not isinstance(text, str):
        return RecordError(number, key, "noText", f"a text is a str, not {type(text).__name__}")
    try:
        line = child.receive()
    except VilintError as error:
        raise VilintError(f"{error} (the first without a result: {name_of(number, key)})") from None
    try:
        record = json.loads(line)
        failure = record["vilint"].get("error")
    except (ValueError, TypeError, KeyError, AttributeError):
        raise VilintError(f"the command answers {name_of(number, key)} with what is no record of vilint stream: {line[:200]!r}") from None
    if failure is not None:
        return RecordError(number, key, failure["code"], failure["message"])
    return read(text, record)
