"""Parquet in, Parquet out, with mapInArrow: spark-submit --py-files vilint_spark.py parquet.py INPUT OUTPUT COLUMN [COMMAND …]"""

import sys

from pyspark.sql import SparkSession
from vilint_spark import COMMAND, annotate_arrow, annotated

source, target, column, *command = sys.argv[1:]
spark = SparkSession.builder.appName("vilint parquet").getOrCreate()
rows = spark.read.parquet(source)
rows.mapInArrow(annotate_arrow(column, command or COMMAND), annotated(rows.schema)).write.parquet(target)
spark.stop()
