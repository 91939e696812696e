"""Parquet in, Parquet out, with mapInArrow: spark-submit parquet.py INPUT OUTPUT COLUMN"""

import sys

from pyspark.sql import SparkSession
from vilint import Vilint
from vilint.spark import annotate_arrow, annotated

source, target, column = sys.argv[1:]
spark = SparkSession.builder.appName("vilint parquet").getOrCreate()
rows = spark.read.parquet(source)
# Every finding; findings=False, or no Vilint at all, gives figures alone.
vilint = Vilint(locale="en")
rows.mapInArrow(annotate_arrow(column, vilint), annotated(rows.schema)).write.parquet(target)
spark.stop()
