from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("vilint")
except PackageNotFoundError:  # The files alone, without the wheel's metadata.
    __version__ = "unknown"
