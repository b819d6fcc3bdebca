"""The lists in YAML that subjects ship beside their code: parameters, invented master data, the demo's past."""
from __future__ import annotations

from importlib.resources import files
from typing import Any

import yaml

# The quick one where it was built: the parameters are read at every start.
_LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(package: str, *path: str) -> Any:
    """What a shipped file says.

    :param package: whose file it is, e.g. "handlers.exams".
    :param path: folders and name of the file below the package.
    :raises FileNotFoundError: the package ships no such file.
    """
    text = files(package).joinpath(*path).read_text(encoding="utf-8")
    return yaml.load(text, Loader=_LOADER)  # noqa: S506 - both loaders are safe ones
