"""parquet.py with mapInPandas instead of mapInArrow."""

import sys

from pyspark.sql import SparkSession
from vilint_spark import annotate_pandas, annotated

source, target, column, *command = sys.argv[1:]
spark = SparkSession.builder.appName("vilint pandas").getOrCreate()
rows = spark.read.parquet(source)
rows.mapInPandas(annotate_pandas(column, command), annotated(rows.schema)).write.parquet(target)
spark.stop()
