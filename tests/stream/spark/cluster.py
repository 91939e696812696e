"""Starts a Spark cluster on this machine, runs the jobs of docs/spark on it, and kills a worker in the middle of each.

    python cluster.py FOLDER EXAMPLES ARCHIVE COMMAND …

FOLDER holds in.jsonl; pipe/ and arrow.jsonl and pandas.jsonl are written into it. This Python has the package vilint. ARCHIVE
is that of docs/spark.md, and the last job runs what is in there. COMMAND is vilint stream with its options, for the first
job. Prints what was lost on the way as JSON.
"""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pyspark

folder, examples, archive, *vilint = sys.argv[1:]
folder, examples = Path(folder), Path(examples)
home = Path(pyspark.__file__).parent
PARTS = 16
PATIENCE = 600
environment = {
    **os.environ,
    "SPARK_HOME": str(home),
    "SPARK_LOCAL_IP": "127.0.0.1",
    "PYSPARK_PYTHON": sys.executable,
    "PYSPARK_DRIVER_PYTHON": sys.executable,
    "SPARK_DAEMON_MEMORY": "256m",
}
started = []


def start(name, *command):
    """A daemon in a process group of its own, so that all it has started can be killed with it, as with a machine."""
    with open(folder / f"{name}.log", "w") as log:
        process = subprocess.Popen(
            [home / "bin/spark-class", *command], env=environment, stdout=log, stderr=log, start_new_session=True, cwd=folder
        )
    started.append(process)
    return process


def kill(process):
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()


def wait_for(what, look):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.05)
    raise TimeoutError(what)


def in_log(name, pattern):
    return wait_for(f"{pattern} in {name}.log", lambda: re.search(pattern, (folder / f"{name}.log").read_text()))


def start_worker(number):
    work = folder / f"work-{number}"
    options = ["--host", "127.0.0.1", "--port", "0", "--webui-port", "0", "--cores", "1", "--memory", "768m", "--work-dir", str(work)]
    worker = start(f"worker-{number}", "org.apache.spark.deploy.worker.Worker", *options, master)
    in_log(f"worker-{number}", "Successfully registered with master")
    return worker


def submit(name, script, *arguments, archives=()):
    options = ["--master", master, "--driver-memory", "512m", "--executor-memory", "512m", "--conf", "spark.ui.enabled=false"]
    if archives:
        options += ["--archives", ",".join(archives), "--conf", "spark.executorEnv.PYTHONPATH=vilint"]
    log = open(folder / f"{name}.log", "w")
    return subprocess.Popen([home / "bin/spark-submit", *options, script, *arguments], env=environment, stdout=log, stderr=log, cwd=folder)


def finish(name, job):
    if job.wait(PATIENCE) != 0:
        raise RuntimeError((folder / f"{name}.log").read_text()[-4000:])


def with_a_worker_killed(name, job, output, worker):
    """Kills the worker as soon as the first part is done. True if the job lost an executor and went on."""
    wait_for(f"a part of {output}", lambda: job.poll() is not None or list(output.glob("_temporary/0/task_*/part-*")))
    kill(worker)
    finish(name, job)
    return "Lost executor" in (folder / f"{name}.log").read_text()


def write_parquet(lines):
    source = folder / "in.parquet"
    source.mkdir()
    rows = [json.loads(line) for line in lines]
    size = -(-len(rows) // PARTS)
    for part in range(PARTS):
        table = pa.Table.from_pylist([{"id": row["id"], "body": row["text"]} for row in rows[part * size : (part + 1) * size]])
        pq.write_table(table, source / f"part-{part:02}.parquet")
    return source


def write_results(source, target):
    rows = pq.read_table(source, columns=["id", "vilint", "vilint_score"]).to_pylist()
    rows.sort(key=lambda row: row["id"])
    with open(target, "w") as out:
        for row in rows:
            result = json.loads(row["vilint"])
            assert result["score"] == row["vilint_score"]
            out.write(json.dumps({"id": row["id"], "vilint": result}, ensure_ascii=False) + "\n")


try:
    start("master", "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", "0", "--webui-port", "0")
    master = in_log("master", r"Starting Spark master at (\S+)")[1]
    workers = [start_worker(1), start_worker(2)]
    lost = {}

    output = folder / "pipe"
    job = submit("pipe-job", examples / "pipe.py", folder / "in.jsonl", output, *vilint)
    lost["pipe"] = with_a_worker_killed("pipe-job", job, output, workers[0])

    workers.append(start_worker(3))
    lines = (folder / "in.jsonl").read_text().strip("\n").split("\n")
    source = write_parquet(lines)
    output = folder / "arrow.parquet"
    job = submit("arrow-job", examples / "parquet.py", source, output, "body")
    lost["arrow"] = with_a_worker_killed("arrow-job", job, output, workers[1])
    write_results(output, folder / "arrow.jsonl")

    small = folder / "small.parquet"
    small.mkdir()
    pq.write_table(pa.Table.from_pylist([*pq.read_table(source / "part-00.parquet").to_pylist()[:50], {"id": 10**6, "body": None}]), small / "a.parquet")
    script = Path(__file__).parent / "in_pandas.py"
    job = submit("pandas-job", script, small, folder / "pandas.parquet", "body", archives=[f"{archive}#vilint"])
    finish("pandas-job", job)
    write_results(folder / "pandas.parquet", folder / "pandas.jsonl")
    print(json.dumps(lost))
finally:
    for process in started:
        kill(process)
