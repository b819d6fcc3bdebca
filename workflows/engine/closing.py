"""What a process says of its files (`closedFile`): whether only those may open a case whose file it is, and who."""
from __future__ import annotations

from collections.abc import Iterator, Mapping

from workflows.model import Severity

CLOSED_FILE, READERS, LEAD = "closedFile", "closedFileReaders", "closedFileLead"

Found = tuple[str, str, dict[str, object], Severity]


def check_closed_file(properties: Mapping[str, str]) -> Iterator[Found]:
    """Code, message, parameters and severity of what does not fit together: a file would be open, or nobody's."""
    said = properties.get(CLOSED_FILE, "").strip()
    if said not in ("", "true", "false"):
        yield "closed_file_value", f"closedFile is {said!r}, neither true nor false", {"said": said}, Severity.ERROR
    elif said == "true" and not properties.get(READERS, "").strip():
        yield "closed_file_of_nobody", "closedFile without closedFileReaders: nobody opens it", {}, Severity.WARNING
    elif said != "true" and (properties.get(READERS, "").strip() or properties.get(LEAD, "").strip()):
        yield "closed_file_open", "closedFileReaders or closedFileLead without closedFile", {}, Severity.ERROR
