"""Ended cases played again on a draft: what their journal recorded is what everybody and everything answers."""
from __future__ import annotations

from workflows.replaying.journal import Journal, Recorded
from workflows.replaying.package import Package
from workflows.replaying.verdict import Verdict, judge

__all__ = ["Recorded", "Journal", "Package", "Verdict", "judge"]
