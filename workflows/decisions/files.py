"""DMN files that import one another."""
from __future__ import annotations

from collections.abc import Mapping

from workflows.decisions.model import Decisions, parse_dmn
from workflows.errors import EngineError

_ENDINGS = (".dmn", ".dmn.xml")


def parse_with_imports(name: str, files: Mapping[str, bytes]) -> Decisions:
    """One of several files, with those of the others it imports, whichever needs which.

    :param files: contents by file name; what is not named or written as DMN is left out.

    Raises Rejected as `parse_dmn` does; an import that none of the files answers stands in `problems`.
    """
    made = parse_dmn(files[name], name)
    if not _waits(made):
        return made
    waiting = {key: content for key, content in files.items() if key != name and key.lower().endswith(_ENDINGS)}
    imported: dict[str, Decisions] = {}
    before = -1
    while len(imported) > before:
        before = len(imported)
        for key in list(waiting):
            try:
                other = parse_dmn(waiting[key], key, imported=imported)
            except EngineError:
                del waiting[key]
                continue
            if not _waits(other):
                imported[other.namespace] = other
                del waiting[key]
    return parse_dmn(files[name], name, imported=imported)


def _waits(made: Decisions) -> bool:
    return any(problem.code == "import_missing" for problem in made.problems)
