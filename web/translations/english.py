"""English pages from the German templates: each is translated once, when it is compiled, and kept.

German pages are compiled by the application's own environment and cost nothing for this. The English environment is
made with the first English page; it shares filters, tests and globals with the German one.
"""
from __future__ import annotations

from typing import Any

from flask.templating import Environment
from jinja2 import Environment as JinjaEnvironment
from jinja2 import Template
from jinja2.ext import Extension

from web.language import ENGLISH, language
from web.translations.catalogue import english
from web.translations.segments import CONTEXT_END, rewrite


class Translated(Extension):
    """Turns the source of a template into English before Jinja reads it; what has no translation stays German."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """The template in English; an entry with the template's name as context goes before one without."""
        del filename
        known = english("templates")

        def say(message: str) -> str:
            context, _, words = message.rpartition(CONTEXT_END)
            return known.get((context or name, words)) or known.get((None, words), words)

        return rewrite(source, say)


class Pages(Environment):
    """The application's environment, which hands out English templates to who reads English."""

    _english: Pages | None = None

    def get_template(self, name: str | Template, *args: Any, **kwargs: Any) -> Template:
        """The template in the language of this request."""
        if not self.overlayed and language() == ENGLISH:
            return self._in_english().get_template(name, *args, **kwargs)
        return super().get_template(name, *args, **kwargs)

    def _in_english(self) -> JinjaEnvironment:
        if self._english is None:
            made = self.overlay(extensions=[Translated])
            assert isinstance(made, Pages)
            self._english = made
        return self._english
