"""vilint for Python: findings, fixes and diacritics of Vietnamese news text.

    >>> import vilint
    >>> vilint.check("Vốn đầu tư , tăng.").findings[0].rule
    'vi/space-before-punctuation'
    >>> vilint.fix(["Vốn đầu tư , tăng.", "Giá giảm ."])
    ['Vốn đầu tư, tăng.', 'Giá giảm.']

The functions share one program, which starts at the first call and stays until Python ends. `Vilint` is one with
settings of its own.
"""

from ._client import Vilint
from ._errors import RecordError, VilintError
from ._results import Edit, Finding, Result, columns
from ._version import __version__

_shared = Vilint()
check = _shared.check
fix = _shared.fix
restore = _shared.restore
iter_check = _shared.iter_check
iter_fix = _shared.iter_fix
iter_restore = _shared.iter_restore

__all__ = [
    "Edit",
    "Finding",
    "RecordError",
    "Result",
    "Vilint",
    "VilintError",
    "__version__",
    "check",
    "columns",
    "fix",
    "iter_check",
    "iter_fix",
    "iter_restore",
    "restore",
]
