"""What a process says of its closed files fits together, or the check says so."""
from __future__ import annotations

import pytest

from workflows.engine.closing import check_closed_file


@pytest.mark.parametrize(("said", "expected"), [
    ({}, []),
    ({"closedFile": "false"}, []),
    ({"closedFile": "true", "closedFileReaders": "adviser", "closedFileLead": "leads"}, []),
    ({"closedFile": "ja"}, [("closed_file_value", "error")]),
    ({"closedFile": "true"}, [("closed_file_of_nobody", "warning")]),
    ({"closedFile": "true", "closedFileReaders": " "}, [("closed_file_of_nobody", "warning")]),
    ({"closedFileReaders": "adviser"}, [("closed_file_open", "error")]),
    ({"closedFile": "false", "closedFileLead": "leads"}, [("closed_file_open", "error")]),
])
def test_a_file_is_neither_open_by_mistake_nor_nobodys(said, expected):
    """Readers without the mark would leave everything open, the mark without readers would lock everybody out."""
    assert [(code, severity.value) for code, _, _, severity in check_closed_file(said)] == expected
