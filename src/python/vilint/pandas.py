"""`import vilint.pandas` gives every column of texts an accessor: df["body"].vilint.check()."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Iterator

import pandas as pd

import vilint as _vilint

if TYPE_CHECKING:
    from . import Vilint

#: Figures of a text, as columns, with the types of these.
FIGURES = {
    "score": "float64",
    "syllables": "Int64",
    "errors": "Int64",
    "warnings": "Int64",
    "errors_per_1000": "float64",
    "vietnamese": "float64",
    "boilerplate": "float64",
    "mojibake": "float64",
    "duplicates": "float64",
}
FINDING = ("rule", "level", "start", "end", "utf16_start", "utf16_end", "text", "message", "fix", "suggestions")


@pd.api.extensions.register_series_accessor("vilint")
class VilintAccessor:
    """vilint on a column of texts. What is missing there stays missing. Each function takes a Vilint of its own, or uses
    the shared one; errors name the row and its index (RecordError.number counts the texts that are there)."""

    def __init__(self, series: pd.Series[Any]) -> None:
        self._series = series

    def check(self, using: Vilint | None = None) -> pd.DataFrame:
        """The figures of each text, on the same index."""
        check = (using or _vilint).iter_check
        rows = self._each(lambda texts, keys: ([getattr(result, name) for name in FIGURES] for result in check(texts, keys=keys)))
        frame = pd.DataFrame([[None] * len(FIGURES) if row is None else row for row in rows], columns=list(FIGURES), index=self._series.index)
        return frame.astype(FIGURES)

    def findings(self, using: Vilint | None = None) -> pd.DataFrame:
        """One row a finding, on the index of its text. `fix` is what it becomes, or None; `suggestions` are tuples."""
        check = (using or _vilint).iter_check
        found = self._each(lambda texts, keys: (result.findings for result in check(texts, keys=keys)))
        index = self._series.index
        rows = [(at, finding) for at, findings in enumerate(found) for finding in findings or ()]
        cells = [
            [getattr(finding, name) for name in FINDING[:-2]]
            + [None if finding.fix is None else finding.fix.text, tuple(edit.text for edit in finding.suggestions)]
            for _, finding in rows
        ]
        return pd.DataFrame(cells, columns=list(FINDING), index=index.take([at for at, _ in rows]))

    def fix(self, using: Vilint | None = None) -> pd.Series[Any]:
        """The texts with all safe fixes in them."""
        fix = (using or _vilint).iter_fix
        return self._texts(lambda texts, keys: fix(texts, keys=keys))

    def restore(self, using: Vilint | None = None, *, mend: bool = False) -> pd.Series[Any]:
        """The texts with the diacritics that they lost."""
        restore = (using or _vilint).iter_restore
        return self._texts(lambda texts, keys: restore(texts, mend=mend, keys=keys))

    def _texts(self, run: Callable[[Any, Any], Iterator[str]]) -> pd.Series[Any]:
        # A category is one of the texts that were there before.
        dtype = None if isinstance(self._series.dtype, pd.CategoricalDtype) else self._series.dtype
        return pd.Series(self._each(run), index=self._series.index, name=self._series.name, dtype=dtype)

    def _each(self, run: Callable[[Any, Any], Iterator[Any]]) -> list[Any]:
        """What comes of every text that is there; None for the others."""
        present = self._series.notna()
        results = run(iter(self._series[present]), iter(self._series.index[present]))
        return [next(results) if is_there else None for is_there in present]
