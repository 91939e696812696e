"""check() says of every seed what the command line says in JSON."""

import json
import os
import re
from pathlib import Path

import pytest

from vilint import Vilint

RESULTS = json.loads(Path(os.environ["VILINT_CLI_JSON"]).read_text(encoding="utf-8"))
LINE_BREAK = re.compile("\r\n|[\n\r\u2028\u2029]")


def units(text):
    return len(text.encode("utf-16-le")) // 2


def expected(text, messages):
    """What ESLint's lines and columns are as offsets in UTF-16."""
    starts = [0, *(units(text[: found.end()]) for found in LINE_BREAK.finditer(text))]
    at = lambda line, column: starts[line - 1] + column - 1
    edit = lambda fix: (*fix["range"], fix["text"])
    return [
        (
            message["ruleId"],
            {1: "warning", 2: "error"}[message["severity"]],
            at(message["line"], message["column"]),
            at(message["endLine"], message["endColumn"]),
            message["message"],
            edit(message["fix"]) if "fix" in message else None,
            [edit(suggestion["fix"]) for suggestion in message.get("suggestions", [])],
        )
        for message in messages
    ]


def found(result):
    edit = lambda it: (it.utf16_start, it.utf16_end, it.text)
    return [
        (it.rule, it.level, it.utf16_start, it.utf16_end, it.message, it.fix and edit(it.fix), [edit(one) for one in it.suggestions])
        for it in result.findings
    ]


@pytest.fixture(scope="module")
def english():
    with Vilint(locale="en") as used:
        yield used


def test_there_are_seeds_with_and_without_findings():
    counts = [len(result["messages"]) for result in RESULTS]
    assert len(counts) > 30 and 0 in counts and max(counts) > 10


@pytest.mark.parametrize("result", RESULTS, ids=lambda result: Path(result["filePath"]).name)
def test_seed(english, result):
    # A text without findings is not in the report.
    text = result["source"] if "source" in result else Path(result["filePath"]).read_bytes().decode()
    language = "markdown" if result["filePath"].endswith(".md") else "text"
    if language == "markdown":
        with Vilint(locale="en", language="markdown") as used:
            assert found(used.check(text)) == expected(text, result["messages"])
    else:
        assert found(english.check(text)) == expected(text, result["messages"])
    for finding in english.check(text).findings:
        assert text[finding.start : finding.end] == finding.text
