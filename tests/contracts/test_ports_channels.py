"""Post, IHK and pension insurance: the adapter for files and the one in memory keep the same contract."""
from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from handlers.adapters.files import FileChannel, MemoryChannel, file_stem
from handlers.ports import Payload

PDF = {"name": "L7.pdf", "media_type": "application/pdf", "content": base64.b64encode(b"%PDF-1.7").decode()}


class Channel:
    """An adapter under test and the messages another system would find."""

    def __init__(self, adapter: FileChannel | MemoryChannel, found: Any) -> None:
        self.adapter, self._found = adapter, found

    def deliver(self, payload: Payload, key: str) -> None:
        """Hand over."""
        self.adapter.deliver(payload, key)

    @property
    def messages(self) -> list[Mapping[str, Any]]:
        """What arrived."""
        return list(self._found())


@pytest.fixture(params=["file", "memory"])
def channel(request: pytest.FixtureRequest, tmp_path: Path) -> Channel:
    """Each adapter in turn."""
    if request.param == "memory":
        memory = MemoryChannel()
        return Channel(memory, memory.delivered.values)
    return Channel(FileChannel(tmp_path), lambda: [json.loads(p.read_text("utf-8")) for p in tmp_path.glob("*.json")])


def test_message_arrives(channel: Channel) -> None:
    """What is handed over is found with its values, umlauts included."""
    channel.deliver({"kind": "entry", "owner": "Jürgen Groß"}, "case:1")
    assert channel.messages[0]["owner"] == "Jürgen Groß"


def test_same_key_is_one_message(channel: Channel) -> None:
    """A repetition changes nothing, another key is another message."""
    channel.deliver({"n": 1}, "case:1")
    channel.deliver({"n": 2}, "case:1")
    channel.deliver({"n": 3}, "case:2")
    assert sorted(message["n"] for message in channel.messages) == [1, 3]


def test_document_lies_beside_the_message(tmp_path: Path) -> None:
    """A letter is a file the print shop can use, named in the message, and no half file is left."""
    FileChannel(tmp_path).deliver({"recipient": ["Frau", "A"], "attachments": [PDF]}, "case:1")
    message = json.loads(next(tmp_path.glob("*.json")).read_text("utf-8"))
    assert (tmp_path / message["files"][0]["file"]).read_bytes() == b"%PDF-1.7"
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".json", ".pdf"]


@pytest.mark.parametrize("key", ["../../etc/passwd", "a/b", "ä" * 300, "", "a\x00b"])
def test_keys_become_harmless_file_names(key: str, tmp_path: Path) -> None:
    """No key leaves the folder or breaks a file system."""
    FileChannel(tmp_path / "out").deliver({"n": 1}, key)
    assert [path.parent for path in tmp_path.rglob("*.json")] == [tmp_path / "out"]
    assert len(file_stem(key)) < 100
