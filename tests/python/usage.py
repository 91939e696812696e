"""What a type checker makes of the package from outside; it is not run."""

from typing import Iterator, Union

import pandas as pd

import vilint
from vilint.pandas import VilintAccessor

one: vilint.Result = vilint.check("a")
many: list[vilint.Result] = vilint.check(["a"], keys=[1])
fixed: str = vilint.fix("a")
all_fixed: list[str] = vilint.fix(iter(["a"]))
restored: list[str] = vilint.restore(["a"], mend=True)
results: Iterator[vilint.Result] = vilint.iter_check(["a"])
mixed: Iterator[Union[vilint.Result, vilint.RecordError]] = vilint.iter_check(["a"], errors="return")
with vilint.Vilint(preset="ci", threads="auto", config=False) as used:
    columns = vilint.columns(used.iter_check(["a"], errors="return"))
frame: pd.DataFrame = VilintAccessor(pd.Series(["a"])).check()
vilint.Vilint(preset="none")  # type: ignore[arg-type]
vilint.check(1)  # type: ignore[call-overload]
