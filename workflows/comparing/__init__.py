"""What is different between two versions of a process: files held against each other, in codes and values."""
from __future__ import annotations

from workflows.comparing.model import Difference
from workflows.comparing.packages import contents, differences

__all__ = ["Difference", "contents", "differences"]
