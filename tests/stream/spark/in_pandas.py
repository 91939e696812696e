"""parquet.py with mapInPandas instead of mapInArrow, all findings, and the package of the archive."""

import sys
from pathlib import Path

from pyspark.sql import SparkSession
from vilint import Vilint
from vilint.spark import annotate_pandas, annotated


def run(frames):
    import vilint

    assert Path(vilint.__file__).parts[-3:-1] == ("vilint", "vilint"), vilint.__file__
    return annotate_pandas("body", Vilint(locale="en"))(frames)


source, target, column = sys.argv[1:]
spark = SparkSession.builder.appName("vilint pandas").getOrCreate()
rows = spark.read.parquet(source)
rows.mapInPandas(run, annotated(rows.schema)).write.parquet(target)
spark.stop()
