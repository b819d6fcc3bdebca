"""One process on its own: seconds from its start to a ready installation, and its memory after two hundred completions.

Run by `engine.py` as a module with the instant it was started; prints one JSON object.
"""
from __future__ import annotations

import json
import pathlib
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]


def main() -> None:
    """Measure this process and tell."""
    sys.path.insert(0, str(ROOT))
    from benchmarks.ours import Kammerwerk  # only now: importing belongs to the start

    with tempfile.TemporaryDirectory(prefix="kammerwerk-bench-") as folder:
        engine = Kammerwerk(pathlib.Path(folder))
        started = time.time() - float(sys.argv[1])
        engine.prepare(200)
        for _ in range(200):
            engine.complete_one()
        engine.close()
    print(json.dumps({"memory_mb": round(_resident_mb(), 1), "start_s": round(started, 2)}))


def _resident_mb() -> float:
    status = pathlib.Path("/proc/self/status")
    if status.exists():
        line = next(row for row in status.read_text().splitlines() if row.startswith("VmRSS"))
        return int(line.split()[1]) / 1024
    import resource  # not on every platform

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
