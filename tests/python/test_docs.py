"""The Python of docs/python.md runs, and says what the page says that it does."""

import json
import os
import re
from pathlib import Path

import datasets
import pandas as pd
import pytest

PAGE = Path(os.environ["VILINT_DOCS"], "python.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```", PAGE, re.M | re.S)
TEXTS = ["Vốn đầu tư , tăng.", "Xin chào."]


def test_every_block(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("news.jsonl").write_text("".join(json.dumps({"body": text}) + "\n" for text in TEXTS))
    Path("names.txt").write_text("Nậm Pồ\n")
    names = {"df": pd.DataFrame({"body": TEXTS}), "texts": TEXTS, "dataset": datasets.Dataset.from_dict({"body": TEXTS * 4})}
    assert len(BLOCKS) >= 5
    for block in BLOCKS:
        exec(block, names)
    assert Path("fixed.jsonl").read_text().splitlines()[0] == '{"body": "Vốn đầu tư, tăng."}'
    assert [len(names["clean"]), len(names["checked"]), names["fixed"]["body"][0]] == [4, 8, "Vốn đầu tư, tăng."]


SAID = re.findall(r"^(vilint\.(?:fix|restore)\(.*\)) +#.*?('[^']*')$", BLOCKS[0], re.M)


@pytest.mark.parametrize(("call", "result"), SAID)
def test_what_is_said_of_a_call(call, result):
    import vilint

    assert eval(call, {"vilint": vilint}) == eval(result)


def test_such_calls_are_found():
    assert len(SAID) == 3
