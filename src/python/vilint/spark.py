"""vilint in a Spark job: rows in, rows with figures out, in their order, one program for each partition.

    from vilint import Vilint
    from vilint.spark import annotate_arrow, annotated
    rows = spark.read.parquet("news.parquet")
    rows.mapInArrow(annotate_arrow("body", Vilint(findings=False)), annotated(rows.schema)).write.parquet("checked.parquet")

Every worker needs this package, and Node (docs/spark.md).
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Callable, Iterable, Iterator, cast

from ._client import Vilint
from ._errors import RecordError
from ._results import Result, columns

if TYPE_CHECKING:
    import pandas
    import pyarrow
    from pyspark.sql.types import StructType

#: The columns that are added.
COLUMNS = "vilint_score double, vilint_errors long, vilint_syllables long, vilint_vietnamese double, vilint string"


def annotated(schema: StructType) -> StructType:
    """The schema of the result: that of the rows with the columns that vilint adds."""
    from pyspark.sql.types import StructType

    added = cast(StructType, StructType.fromDDL(COLUMNS))
    return StructType([*schema.fields, *added.fields])


def annotate_arrow(column: str, vilint: Vilint | None = None) -> Callable[[Iterable[Any]], Iterator[Any]]:
    """For DataFrame.mapInArrow: adds the columns to every record batch. What is no text counts as an empty one.

    vilint: settings; the figures alone if it is not given. Raises VilintError if the program cannot run or ends early, so
    that Spark tries the task again; a record that cannot be checked is an error record (docs/stream.md).
    """
    used = vilint or Vilint(findings=False)

    def annotate(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        import pyarrow as pa

        types = [pa.float64(), pa.int64(), pa.int64(), pa.float64(), pa.string()]
        for batch, results in _by_batch(used, batches, lambda batch: batch.column(column).to_pylist()):
            added = columns(results)
            arrays = [pa.array(values, kind) for values, kind in zip(added.values(), types)]
            yield pa.RecordBatch.from_arrays(batch.columns + arrays, names=batch.schema.names + list(added))

    return annotate


def annotate_pandas(column: str, vilint: Vilint | None = None) -> Callable[[Iterable[Any]], Iterator[Any]]:
    """For DataFrame.mapInPandas: adds the columns to every frame. All else as `annotate_arrow`."""
    used = vilint or Vilint(findings=False)

    def annotate(frames: Iterable[pandas.DataFrame]) -> Iterator[pandas.DataFrame]:
        for frame, results in _by_batch(used, frames, lambda frame: frame[column].tolist()):
            yield frame.assign(**columns(results))

    return annotate


def _by_batch(
    vilint: Vilint, batches: Iterable[Any], texts_of: Callable[[Any], list[Any]]
) -> Iterator[tuple[Any, list[Result | RecordError]]]:
    """Every batch with its results, from one program, in which the texts of the next one are under way meanwhile."""
    waiting: deque[tuple[Any, int]] = deque()

    def texts() -> Iterator[str]:
        for batch in batches:
            values = texts_of(batch)
            waiting.append((batch, len(values)))
            yield from (value if isinstance(value, str) else "" for value in values)

    done: list[Result | RecordError] = []
    with vilint:
        for result in vilint.iter_check(texts(), errors="return"):
            while waiting[0][1] == 0:
                yield waiting.popleft()[0], []
            done.append(result)
            if len(done) == waiting[0][1]:
                yield waiting.popleft()[0], done
                done = []
        for batch, _ in waiting:
            yield batch, []
