"""Faults: real processes, real files, and the reckoning afterwards."""
from __future__ import annotations

import pathlib
import sys

# Children find the modules of this folder, too: multiprocessing hands them this path.
sys.path.insert(0, str(pathlib.Path(__file__).parent))
