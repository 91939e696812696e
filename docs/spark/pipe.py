"""JSON lines through `vilint stream` with RDD.pipe: spark-submit pipe.py INPUT OUTPUT vilint stream …

Every partition is one process; parts of the output in their order are the output of one machine.
"""

import shlex
import sys

from pyspark.sql import SparkSession

source, target, *command = sys.argv[1:]
spark = SparkSession.builder.appName("vilint pipe").getOrCreate()
lines = spark.sparkContext.textFile(source, minPartitions=16)
# checkCode: a vilint that could not run fails the task, and Spark tries it again elsewhere.
lines.pipe(shlex.join(command), checkCode=True).saveAsTextFile(target)
spark.stop()
