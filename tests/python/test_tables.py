"""pandas, pyarrow and datasets."""

import json

import datasets
import pandas as pd
import pyarrow as pa
import pytest

import vilint
import vilint.pandas
from vilint import RecordError, Vilint
from vilint.spark import annotate_arrow, annotate_pandas

WRONG = "Vốn đầu tư , tăng ."
TEXTS = [WRONG, "Xin chào."]


class TestPandas:
    FRAME = pd.DataFrame({"id": [7, 8, 9], "body": [WRONG, None, "Xin chào."]}).set_index("id")

    def test_figures_stand_on_the_same_index(self):
        figures = self.FRAME["body"].vilint.check()
        assert list(figures.index) == [7, 8, 9]
        assert figures["errors"].tolist() == [2, pd.NA, 0]
        assert figures["score"].isna().tolist() == [False, True, False]
        assert str(figures["errors"].dtype) == "Int64"
        joined = self.FRAME.join(figures.add_prefix("vilint_"))
        assert joined.query("vilint_errors == 0").index.tolist() == [9]

    def test_findings_are_rows(self):
        rows = self.FRAME["body"].vilint.findings()
        assert rows.index.tolist() == [7, 7]
        assert rows.index.name == "id"
        assert rows["rule"].unique().tolist() == ["vi/space-before-punctuation"]
        assert [WRONG[start:end] for start, end in zip(rows["start"], rows["end"])] == [" ", " "]
        assert rows["fix"].tolist() == ["", ""]

    def test_fix_and_restore_keep_what_is_missing(self):
        fixed = self.FRAME["body"].vilint.fix()
        assert fixed.dropna().tolist() == ["Vốn đầu tư, tăng.", "Xin chào."]
        assert fixed.isna().tolist() == [False, True, False]
        assert (fixed.index.equals(self.FRAME.index), fixed.name, fixed.dtype) == (True, "body", self.FRAME["body"].dtype)
        bare = pd.Series(["Ban to chuc da bo tri 12 tram."])
        assert bare.vilint.restore().tolist() == ["Ban tổ chức đã bố trí 12 trạm."]

    @pytest.mark.parametrize("dtype", ["object", "string", "category", pd.ArrowDtype(pa.string())])
    def test_whatever_a_column_of_texts_is_made_of(self, dtype):
        column = pd.Series([WRONG, None], dtype=dtype)
        assert column.vilint.check()["errors"].tolist() == [2, pd.NA]
        assert column.vilint.fix().tolist()[0] == "Vốn đầu tư, tăng."

    def test_an_index_with_doubles_or_levels(self):
        double = pd.Series(TEXTS, index=[1, 1])
        assert double.vilint.findings().index.tolist() == [1, 1]
        levels = pd.Series(TEXTS, index=pd.MultiIndex.from_tuples([("a", 1), ("b", 2)]))
        assert levels.vilint.findings().index.tolist() == [("a", 1), ("a", 1)]

    def test_an_empty_column(self):
        empty = pd.Series([], dtype=str)
        assert len(empty.vilint.check()) == len(empty.vilint.findings()) == len(empty.vilint.fix()) == 0

    def test_a_vilint_with_settings(self):
        with Vilint(rules={"space-before-punctuation": "off"}, config=False) as used:
            assert self.FRAME["body"].vilint.check(used)["errors"].tolist() == [0, pd.NA, 0]

    def test_errors_name_the_row(self):
        with pytest.raises(RecordError, match=r"\(key 'thứ hai'\): a text is a str, not int"):
            pd.Series([WRONG, 5], index=["thứ nhất", "thứ hai"], dtype=object).vilint.check()


class TestDatasets:
    ROWS = datasets.Dataset.from_dict({"body": TEXTS * 20})

    @pytest.mark.parametrize("processes", [None, 2])
    def test_map(self, processes):
        checked = self.ROWS.map(lambda batch: vilint.columns(vilint.check(batch["body"])), batched=True, num_proc=processes)
        assert checked["vilint_errors"][:4] == [2, 0, 2, 0]
        assert json.loads(checked[0]["vilint"])["rules"] == {"vi/space-before-punctuation": 2}
        kept = checked.filter(lambda row: row["vilint_score"] >= 80)
        assert set(kept["body"]) == {"Xin chào."}

    def test_fix(self):
        fixed = self.ROWS.map(lambda batch: {"body": vilint.fix(batch["body"])}, batched=True)
        assert fixed["body"][:2] == ["Vốn đầu tư, tăng.", "Xin chào."]

    def test_a_stream(self):
        stream = self.ROWS.to_iterable_dataset()
        checked = stream.map(lambda batch: vilint.columns(vilint.check(batch["body"])), batched=True, batch_size=8)
        assert [row["vilint_errors"] for row in checked] == [2, 0] * 20

    def test_a_vilint_with_settings_goes_into_the_processes_and_gives_the_same_fingerprint(self):
        used = Vilint(rules={"space-before-punctuation": "off"}, config=False)
        run = lambda batch: vilint.columns(used.check(batch["body"]))
        checked = self.ROWS.map(run, batched=True, num_proc=2)
        assert set(checked["vilint_errors"]) == {0}
        used.check("Xin chào.")
        assert self.ROWS.map(run, batched=True, num_proc=2)._fingerprint == checked._fingerprint
        used.close()


class TestBatches:
    """What Spark calls, without Spark."""

    TEXTS = [[WRONG, None, "Xin chào."], [], [""], [WRONG] * 200, []]

    def test_arrow(self):
        schema = pa.schema([("body", pa.string())])
        batches = [pa.RecordBatch.from_pylist([{"body": text} for text in texts], schema) for texts in self.TEXTS]
        annotated = list(annotate_arrow("body")(iter(batches)))
        assert [batch.num_rows for batch in annotated] == [3, 0, 1, 200, 0]
        assert annotated[0].column("vilint_errors").to_pylist() == [2, 0, 0]
        assert annotated[0].column("vilint_score").to_pylist()[1] is None
        assert "findings" not in json.loads(annotated[0].column("vilint").to_pylist()[0])

    def test_pandas(self):
        frames = [pd.DataFrame({"body": texts}) for texts in self.TEXTS]
        annotated = list(annotate_pandas("body", Vilint(config=False))(iter(frames)))
        assert [len(frame) for frame in annotated] == [3, 0, 1, 200, 0]
        assert json.loads(annotated[3]["vilint"][199])["findings"][0]["rule"] == "vi/space-before-punctuation"

    def test_a_record_that_cannot_be_checked_is_an_error_record(self):
        small = Vilint(config=False, max_record=1, locale="en")
        [frame] = annotate_pandas("body", small)([pd.DataFrame({"body": ["dài " * 300_000, WRONG]})])
        assert frame["vilint_errors"].isna().tolist() == [True, False]
        assert json.loads(frame["vilint"][0])["error"]["code"] == "longRecord"
