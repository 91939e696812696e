"""`python -m vilint …`, and `vilint …` where the wheel is installed: the command line of vilint."""

from __future__ import annotations

import os
import subprocess
import sys

from ._errors import VilintError
from ._node import command


def main() -> None:
    try:
        line = [*command(), *sys.argv[1:]]
    except VilintError as error:
        sys.exit(f"vilint: {error}")
    if os.name == "nt":
        sys.exit(subprocess.call(line))
    os.execvp(line[0], line)


if __name__ == "__main__":
    main()
