"""Texts one after the other: order, memory, errors that name the record."""

import itertools
import sys
import weakref

import pytest

from vilint import RecordError, Result, Vilint

WRONG = "Vốn đầu tư , tăng."


def with_errors(count):
    return "Vốn tăng" + " , rồi tăng" * count + "."


@pytest.fixture(scope="module")
def used():
    with Vilint(locale="en", config=False, context=False) as used:
        yield used


def test_results_come_in_order(used):
    texts = [with_errors(number % 5) for number in range(500)]
    assert [result.errors for result in used.iter_check(texts)] == [number % 5 for number in range(500)]


@pytest.mark.parametrize("threads", [1, 2, "auto"])
def test_results_come_in_order_from_threads(threads):
    with Vilint(config=False, context=False, threads=threads) as used:
        texts = [with_errors(number % 5) + "\nXin chào." * (number % 7) * 50 for number in range(300)]
        assert list(used.iter_fix(texts)) == [text.replace(" ,", ",") for text in texts]


def test_an_endless_source_is_read_no_further_than_needed(used):
    taken = itertools.count()
    source = (f"Vốn , tăng {next(taken)}." for _ in itertools.count())
    assert len(list(itertools.islice(used.iter_check(source), 100))) == 100
    assert next(taken) <= 100 + 65


def test_ahead_0_asks_for_the_next_text_after_the_last_result(used):
    log = []

    def texts():
        for number in range(3):
            log.append(f"text {number}")
            yield WRONG

    for result in used.iter_check(texts(), ahead=0):
        log.append("result")
    assert log == ["text 0", "result", "text 1", "result", "text 2", "result"]


@pytest.mark.parametrize("ahead", [None, 0])
def test_a_source_that_fails_is_told_after_the_results_of_what_it_gave(used, ahead):
    def texts():
        for number in range(5):
            yield with_errors(number)
        raise KeyError("body")

    found = []
    with pytest.raises(KeyError, match="body"):
        for result in used.iter_check(texts(), ahead=ahead):
            found.append(result.errors)
    assert found == [0, 1, 2, 3, 4]
    assert used.check(WRONG).errors == 1


def test_long_texts_are_not_gathered(used):
    taken = itertools.count()
    source = ("Vốn tăng. " * 100_000 + str(next(taken)) for _ in range(20))
    results = used.iter_check(source)
    next(results)
    assert next(taken) <= 3
    results.close()


def test_memory_does_not_grow_with_the_input(used):
    """Neither texts nor results are kept by anybody but whoever asked for them."""

    class Text(str):
        pass

    texts = weakref.WeakSet()

    def source():
        for number in range(1000):
            text = Text(f"Vốn , tăng {number}.")
            texts.add(text)
            yield text

    most = max(len(texts) for _ in used.iter_check(source()))
    assert 10 < most <= 70


def test_both_pipes_full_is_no_deadlock(used):
    text = with_errors(300)
    assert set(used.iter_fix([text] * 100, ahead=100)) == {text.replace(" ,", ",")}


def test_two_iterators_at_a_time(used):
    pairs = zip(used.iter_check([WRONG] * 50), used.iter_check(["Xin chào."] * 50))
    assert [(a.errors, b.errors) for a, b in pairs] == [(1, 0)] * 50


def test_an_iterator_that_is_left_harms_nobody(used):
    results = used.iter_check([WRONG] * 100)
    next(results)
    del results
    assert used.check("Xin chào.").errors == 0


@pytest.fixture(scope="module")
def short():
    with Vilint(locale="en", config=False, context=False, max_record=1) as used:
        yield used


class TestErrors:
    TEXTS = [WRONG, None, "Xin chào.", 7, "dài " * 300_000, WRONG]
    KEYS = ["a", "b", "c", "d", "e", "f"]

    @pytest.mark.parametrize(
        ("texts", "keys", "message"),
        [
            ([WRONG, None], None, r"^record 2: a text is a str, not NoneType$"),
            ([7], ["id-7"], r"^record 1 \(key 'id-7'\): a text is a str, not int$"),
            ([WRONG, WRONG, "dài " * 300_000], [5, 6, 7], r"^record 3 \(key 7\): The record has 1500011 bytes, over the limit"),
        ],
    )
    def test_the_first_is_raised(self, short, texts, keys, message):
        with pytest.raises(RecordError, match=message):
            short.check(texts, keys=keys)
        with pytest.raises(RecordError, match=message):
            short.fix(texts, keys=keys)
        assert short.check(WRONG).errors == 1

    def test_or_all_are_given_in_their_places(self, short):
        results = list(short.iter_check(self.TEXTS, keys=self.KEYS, errors="return"))
        assert [isinstance(result, Result) for result in results] == [True, False, True, False, False, True]
        errors = [(error.number, error.key, error.code) for error in results if isinstance(error, RecordError)]
        assert errors == [(2, "b", "noText"), (4, "d", "noText"), (5, "e", "longRecord")]

    def test_an_error_of_the_source_comes_out_as_it_is(self, short):
        def texts():
            yield WRONG
            raise ZeroDivisionError("of the source")

        with pytest.raises(ZeroDivisionError, match="of the source"):
            list(short.iter_check(texts()))
        assert short.check(WRONG).errors == 1

    def test_of_a_program_that_dies_the_record_is_told(self):
        code = "import sys\nfor line in sys.stdin:\n  if 'chết' in line: sys.exit('gone')\n  print('{\"text\":\"\",\"vilint\":{}}', flush=True)"
        with Vilint(command=[sys.executable, "-X", "utf8", "-c", code]) as used:
            with pytest.raises(Exception, match=r"exit code 1: gone \(the first without a result: record 3 \(key 'z'\)\)"):
                list(used.iter_fix(["a", "b", "chết", "d"], keys="xyz!"))

    def test_errors_is_one_of_two_words(self, short):
        with pytest.raises(ValueError, match="ignore"):
            short.iter_check([], errors="ignore")
