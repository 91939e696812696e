"""vilint in a Spark job: one `vilint stream` a partition, rows in, rows with figures out, in their order.

    from vilint_spark import annotate_arrow
    rows = spark.read.parquet("news.parquet")
    rows.mapInArrow(annotate_arrow("body"), annotated(rows.schema)).write.parquet("checked.parquet")

Needs Node and vilint on every worker (see docs/spark.md). Nothing else of vilint is needed in Python.
"""

import json
import subprocess
import threading
from typing import Callable, Iterable, Iterator, Sequence

#: What runs on the workers. Figures only; drop "--summary" to get every finding.
COMMAND = ("vilint", "stream", "--field", "text", "--summary", "--concurrency", "off", "--max-failed", "all", "--no-progress")

#: The columns that are added.
COLUMNS = "vilint_score double, vilint_errors long, vilint_syllables long, vilint_vietnamese double, vilint string"


def annotated(schema):
    """The schema of the result: that of the rows with the columns that vilint adds."""
    from pyspark.sql.types import StructType

    return StructType(list(schema.fields) + list(StructType.fromDDL(COLUMNS).fields))


def check(texts: Iterable[Sequence], command: Sequence[str] = COMMAND) -> Iterator[list]:
    """Gives for every list of texts the list of their results, from one vilint that runs as long as there are texts.

    What is no text counts as an empty one. Raises if vilint ends before every text has its result, so that Spark tries the task again.
    """
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as vilint:
        for batch in texts:
            # Both pipes are in use at the same time: whoever only wrote would wait for ever once they are full.
            writer = threading.Thread(target=_write, args=(vilint.stdin, batch), daemon=True)
            writer.start()
            results = []
            for _ in batch:
                line = vilint.stdout.readline()
                if not line:
                    raise RuntimeError(f"vilint ended early, with exit code {vilint.wait()}")
                results.append(json.loads(line)["vilint"])
            writer.join()
            yield results
        vilint.stdin.close()
        if vilint.wait() != 0:
            raise RuntimeError(f"vilint ended with exit code {vilint.returncode}")


def _write(stdin, batch: Sequence) -> None:
    try:
        for text in batch:
            stdin.write(json.dumps({"text": text if isinstance(text, str) else ""}).encode() + b"\n")
        stdin.flush()
    except BrokenPipeError:
        pass  # The reader tells.


def _columns(results: Sequence[dict]) -> dict:
    return {
        "vilint_score": [result.get("score") for result in results],
        "vilint_errors": [result.get("errors") for result in results],
        "vilint_syllables": [result.get("syllables") for result in results],
        "vilint_vietnamese": [result.get("vietnamese") for result in results],
        "vilint": [json.dumps(result, ensure_ascii=False) for result in results],
    }


def annotate_arrow(column: str, command: Sequence[str] = COMMAND) -> Callable:
    """For DataFrame.mapInArrow: adds the columns to every record batch."""

    def annotate(batches):
        import itertools

        import pyarrow as pa

        rows, texts = itertools.tee(batches)
        for batch, results in zip(rows, check((batch.column(column).to_pylist() for batch in texts), command)):
            columns = _columns(results)
            types = [pa.float64(), pa.int64(), pa.int64(), pa.float64(), pa.string()]
            arrays = [pa.array(values, kind) for values, kind in zip(columns.values(), types)]
            yield pa.RecordBatch.from_arrays(batch.columns + arrays, names=batch.schema.names + list(columns))

    return annotate


def annotate_pandas(column: str, command: Sequence[str] = COMMAND) -> Callable:
    """For DataFrame.mapInPandas: adds the columns to every frame."""

    def annotate(frames):
        import itertools

        rows, texts = itertools.tee(frames)
        for frame, results in zip(rows, check((frame[column].tolist() for frame in texts), command)):
            yield frame.assign(**_columns(results))

    return annotate
