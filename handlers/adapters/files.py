"""Outgoing messages as files: one folder per channel, one JSON per key, attachments beside it.

Another system (print shop, gateway, clearing house) fetches them. The JSON is written last and in one
move, so whoever sees it sees everything.
"""
from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from handlers.ports import Payload


def file_stem(key: str) -> str:
    """A file name for a key: readable start, hash for uniqueness, nothing a file system dislikes."""
    readable = re.sub(r"[^A-Za-z0-9-]+", "-", key).strip("-")[:60]
    return f"{readable}-{hashlib.sha256(key.encode()).hexdigest()[:12]}"


def write_once(folder: Path, key: str, suffix: str, content: bytes) -> Path:
    """Write a file in one move unless it is there already; the data is on disk before the name exists."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{file_stem(key)}{suffix}"
    if target.exists():
        return target
    handle, temporary = tempfile.mkstemp(dir=folder, prefix=".part-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    return target


class FileChannel:
    """A channel whose messages another system fetches from a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def deliver(self, payload: Payload, key: str) -> None:
        """Write attachments as files and the message as JSON naming them; the same key again changes nothing."""
        message = {name: value for name, value in payload.items() if name != "attachments"}
        message["key"] = key
        attachments = payload.get("attachments") or []
        message["files"] = [self._attach(item, key, index) for index, item in enumerate(attachments)]
        content = json.dumps(message, ensure_ascii=False, indent=2, default=str, sort_keys=True)
        write_once(self._folder, key, ".json", content.encode("utf-8"))

    def _attach(self, item: Mapping[str, Any], key: str, index: int) -> dict[str, str]:
        suffix = f"-{index + 1}{Path(str(item['name'])).suffix or '.bin'}"
        path = write_once(self._folder, key, suffix, base64.b64decode(str(item["content"])))
        return {"name": str(item["name"]), "file": path.name, "media_type": str(item["media_type"])}


class MemoryChannel:
    """Keeps messages for tests and scenarios."""

    def __init__(self) -> None:
        self.delivered: dict[str, Payload] = {}

    def deliver(self, payload: Payload, key: str) -> None:
        """Keep the message under its key; the same key again changes nothing."""
        self.delivered.setdefault(key, payload)
