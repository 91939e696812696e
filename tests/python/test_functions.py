"""check, fix, restore on one text and on many."""

import json
import os
import pickle
import re
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import vilint
from vilint import RecordError, Vilint, VilintError

WRONG = "Vốn đầu tư , tăng."


@pytest.fixture(scope="module")
def english():
    with Vilint(locale="en", config=False) as used:
        yield used


def test_it_is_the_installed_one():
    assert "site-packages" in Path(vilint.__file__).parts
    assert re.fullmatch(r"\d+\.\d+\.\d+", vilint.__version__)


def test_check_one(english):
    result = english.check(WRONG)
    assert (result.errors, result.warnings, result.syllables) == (1, 0, 4)
    assert result.rules == {"vi/space-before-punctuation": 1}
    [finding] = result.findings
    assert (finding.rule, finding.level, finding.text) == ("vi/space-before-punctuation", "error", " ")
    assert finding.message == "Unexpected space before “,”."
    assert finding.fix.apply(WRONG) == "Vốn đầu tư, tăng."


def test_check_many(english):
    assert [result.errors for result in english.check([WRONG, "", "Xin chào."])] == [1, 0, 0]
    assert english.check([]) == []
    assert english.check(("a", "b")) == [english.check("a"), english.check("b")]


@pytest.mark.parametrize("texts", [None, 7, {"body": WRONG}, b"V\xe1\xbb\x91n", pd.DataFrame({"body": [WRONG]})])
def test_what_holds_no_texts_is_refused(english, texts):
    for function in (english.check, english.fix, english.restore, english.iter_check):
        with pytest.raises(TypeError, match=f"texts are a str, or strs .* not {type(texts).__name__}"):
            function(texts)


def test_a_column_is_texts(english):
    assert english.fix(pd.Series([WRONG])) == english.fix(np.array([WRONG])) == english.fix({WRONG}) == ["Vốn đầu tư, tăng."]


def test_a_text_without_a_word_has_no_score(english):
    assert english.check("…").score is None


def test_fix(english):
    assert english.fix(WRONG) == "Vốn đầu tư, tăng."
    assert english.fix(["Giá giảm .", "Xin chào."]) == ["Giá giảm.", "Xin chào."]


def test_restore(english):
    assert english.restore("Ban to chuc da bo tri 12 tram.") == "Ban tổ chức đã bố trí 12 trạm."
    assert english.restore(["Cong an đa khơi tồ bi can."]) == ["Công an đã khởi tồ bị can."]
    assert english.restore("Cong an đa khơi tồ bi can.", mend=True) == "Công an đã khởi tố bị can."


@pytest.mark.parametrize("text", ["\ud800 , a", "a\ud83d", "\ud83d\ude00 , tăng", "a\x00b , c", "a\u2028 , b", "\ufeffVốn , tăng", 'a"\\ , b'])
def test_whatever_a_string_can_hold(english, text):
    for finding in english.check(text).findings:
        assert text[finding.start : finding.end] == finding.text
    fixed = english.fix(text)
    units = lambda text: text.replace(" ", "").encode("utf-16-le", "surrogatepass")
    assert units(fixed) == units(text)


@pytest.mark.parametrize("before", ["", "😀", "😀 𠀀 a😀 ", "ế 😀é"])
def test_offsets_in_code_points_and_in_utf16(english, before):
    text = f"{before}Vốn đầu tư , tăng 😀. Giá vàng , giảm."
    first, second = english.check(text).findings
    encoded = text.encode("utf-16-le")
    for finding in (first, second):
        assert text[finding.start : finding.end] == finding.text == " "
        assert encoded[2 * finding.utf16_start : 2 * finding.utf16_end].decode("utf-16-le") == " "
    assert first.start == len(before) + 10
    assert first.fix.apply(second.fix.apply(text)) == f"{before}Vốn đầu tư, tăng 😀. Giá vàng, giảm."
    assert first.utf16_start - first.start == sum(letter > "\uffff" for letter in before)


def test_settings(tmp_path):
    words = tmp_path / "words.txt"
    words.write_text("Nậm Pồ\n")
    text = "Vốn , tăng  nhanh."
    with Vilint(rules={"multiple-spaces": "off"}, config=False) as used:
        assert list(used.check(text).rules) == ["vi/space-before-punctuation"]
        assert used.check(text).findings[0].message.startswith("Thừa")
    with Vilint(preset="ci", words=[words], locale="en", context=False, max_findings=5, config=False, threads=2) as used:
        assert used.check(text).errors >= 1
    with Vilint(language="html", config=False) as used:
        assert used.check("<p>Vốn <b>,</b> tăng.</p>").errors == 1
    with Vilint(findings=False, config=False) as used:
        result = used.check(text)
        assert (result.findings, sum(result.rules.values())) == ((), 2)
    with Vilint(words=False, model=None, house_style=None) as used:
        assert sum(used.check(text).rules.values()) == 2


def test_the_configuration_of_the_folder_holds_unless_it_is_not_wanted(tmp_path, monkeypatch):
    (tmp_path / "vilint.config.json").write_text(json.dumps({"rules": {"vi/space-before-punctuation": "off"}}))
    monkeypatch.chdir(tmp_path)
    with Vilint() as used, Vilint(config=False) as plain:
        assert (used.check(WRONG).errors, plain.check(WRONG).errors) == (0, 1)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"preset": "none"}, "preset"),
        ({"rules": {"dot-rwo": "off"}}, "dot-row"),
        ({"model": __file__}, "model"),
        ({"config": "no-such-file.json"}, "no-such-file.json"),
    ],
)
def test_settings_that_are_wrong_are_told_in_the_words_of_the_program(arguments, message):
    with Vilint(locale="en", **arguments) as used, pytest.raises(VilintError, match=r"exit code 2: .*" + message):
        used.check("Xin chào.")


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (["/no/such/program"], "cannot be started"),
        ([sys.executable, "-c", "import sys; sys.exit('that is all')"], r"ended with exit code 1: that is all.*record 1"),
        ([sys.executable, "-c", "print('ready'); input()"], r"answers record 1 with what is no record.*ready"),
        ([sys.executable, "-c", "input(); print(end='half a line')"], r"ended with exit code 0.*record 1"),
    ],
)
def test_a_program_that_is_none(command, message):
    with Vilint(command=command) as used, pytest.raises(VilintError, match=message):
        used.check("Xin chào.")


def test_one_program_serves_all_calls_and_ends_with_the_block():
    with Vilint(config=False) as used:
        assert used.check([WRONG]) == used.check([WRONG])
        [child] = used._pool._children.all
        assert child.alive
    assert not child.alive
    assert used.check(WRONG).errors == 1
    used.close()


def test_one_that_was_killed_is_replaced():
    with Vilint(config=False) as used:
        used.check(WRONG)
        [child] = used._pool._children.all
        child._process.kill()
        child._process.wait()
        assert used.check(WRONG).errors == 1


def test_threads_have_programs_of_their_own(english):
    found = {}

    def run(name):
        found[name] = [result.errors for result in english.check([WRONG] * 20)]

    threads = [threading.Thread(target=run, args=(name,)) for name in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {name: [1] * 20 for name in range(3)}


def test_it_can_be_pickled():
    with Vilint(rules={"space-before-punctuation": "off"}, config=False) as used:
        with pickle.loads(pickle.dumps(used)) as copy:
            assert copy.check(WRONG).errors == 0
    assert pickle.loads(pickle.dumps(RecordError(3, "a", "noText", "m"))).key == "a"
    assert pickle.loads(pickle.dumps(vilint.check(WRONG))) == vilint.check(WRONG)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_both_sides_of_a_fork_can_use_it(english):
    english.check(WRONG)
    pid = os.fork()
    if pid == 0:
        os._exit(0 if english.check(WRONG).errors == 1 else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    assert english.check(WRONG).errors == 1


def test_the_shared_program_ends_with_python():
    code = "import vilint; print(vilint.check('Vốn , tăng.').errors); print(next(iter(vilint._shared._pool._children.all))._process.pid)"
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, timeout=60)
    errors, pid = done.stdout.split()
    assert (errors, done.stderr) == ("1", "")
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid), 0)


def test_without_node_it_says_what_to_do(tmp_path):
    # -I -S and the folder of the package alone: no other packages, so no Node of theirs either.
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "vilint").symlink_to(Path(vilint.__file__).parent)
    code = f"import sys; sys.path.insert(0, {str(folder)!r}); import vilint; vilint.check('a')"
    old = tmp_path / "node"
    old.write_text("#!/bin/sh\necho v18.19.0\n")
    old.chmod(0o755)
    for path, found in ((tmp_path / "none", "there is none"), (tmp_path, r"node is 18\.19\.0")):
        done = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, env={"PATH": f"{path}"})
        assert re.search(r"VilintError: vilint needs Node 20\.19 or newer: pip install 'vilint\[node\]'.*" + found, done.stderr), done.stderr
