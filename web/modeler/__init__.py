"""Entwürfe: the files of a package somebody is working on, and the editor of its diagrams."""
from __future__ import annotations

from web.modeler import adding, diagrams, exchange, files, known, opening, views
from web.modeler.room import blueprint

__all__ = ["adding", "blueprint", "diagrams", "exchange", "files", "known", "opening", "views"]
