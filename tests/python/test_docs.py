"""The Python of docs/python.md runs, and says what the page says that it does."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import vilint

PAGE = Path(os.environ["VILINT_DOCS"], "python.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```", PAGE, re.M | re.S)
TEXTS = ["Vốn đầu tư , tăng.", "Xin chào."]

BEFORE = f"""
import datasets, pandas
texts = {TEXTS!r}
df = pandas.DataFrame({{"body": texts}})
dataset = datasets.Dataset.from_dict({{"id": list(range(8)), "body": texts * 4}})
dataset.to_parquet("news.parquet")
"""
AFTER = """
import json
table = pyarrow.parquet.read_table("checked.parquet")
print(json.dumps([len(results), df["body"][0], len(checked), len(clean), fixed["body"][0], table["vilint_errors"].to_pylist()]))
"""


def test_every_block(tmp_path):
    (tmp_path / "news.jsonl").write_text("".join(json.dumps({"id": number, "body": text}) + "\n" for number, text in enumerate(TEXTS)))
    (tmp_path / "names.txt").write_text("Nậm Pồ\n")
    assert len(BLOCKS) >= 5
    script = tmp_path / "script.py"
    script.write_text("\n".join([BEFORE, *BLOCKS, AFTER]), encoding="utf-8")
    done = subprocess.run([sys.executable, script], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == [2, "Vốn đầu tư, tăng.", 8, 4, "Vốn đầu tư, tăng.", [1, 0] * 4]
    assert (tmp_path / "fixed.jsonl").read_text().splitlines()[0] == '{"id": 0, "body": "Vốn đầu tư, tăng."}'


SAID = re.findall(r"^(vilint\.(?:fix|restore)\(.*\)) +#.*?('[^']*')$", BLOCKS[0], re.M)


@pytest.mark.parametrize(("call", "result"), SAID)
def test_what_is_said_of_a_call(call, result):
    assert eval(call, {"vilint": vilint}) == eval(result)


def test_such_calls_are_found():
    assert len(SAID) == 3
