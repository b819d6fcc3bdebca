"""Checks at deployment: one door for editor, command line and API; files are read in a bounded child process."""
from __future__ import annotations

from workflows.checking.bounded import check_bounded, known_bounded, open_bounded, pdf_fault_bounded, try_bounded
from workflows.checking.files import Surroundings, is_checked
from workflows.checking.report import FileReport, check_alone, check_together
from workflows.checking.trying import TableTrial, laid

__all__ = [
    "FileReport", "Surroundings", "TableTrial", "check_alone", "check_bounded", "check_together", "is_checked",
    "known_bounded", "laid", "open_bounded", "pdf_fault_bounded", "try_bounded",
]
