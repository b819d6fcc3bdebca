"""The catalogue of automatic steps, made from the handlers' contracts: what each does, needs, gives, how it fails."""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from flask_babel import gettext as _

from web.modeler.words import INPUTS, SUBJECTS, TYPES
from workflows.handler import Handler


def catalogue(handlers: Iterable[Handler]) -> list[dict[str, Any]]:
    """All handlers by subject and title."""
    return sorted((entry(one) for one in handlers), key=lambda found: (found["subject"], found["title"]))


def entry(handler: Handler) -> dict[str, Any]:
    """One handler as the editor shows it."""
    contract = handler.contract
    return {
        "topic": handler.topic,
        "subject": str(SUBJECTS.get(handler.topic.partition(".")[0]) or _("Weitere")),
        "title": handler.title,
        "inputs": _values(contract.inputs, handler.inputs),
        "outputs": _values(contract.outputs, handler.outputs),
        "errors": [{"code": code, "label": label} for code, label in handler.errors.items()],
    }


def _values(schema: Mapping[str, Any] | None, model: Any) -> list[dict[str, Any]]:
    """The values of a contract; what is required comes first."""
    if schema is None:
        return []
    required = set(schema.get("required", ()))
    found = [
        {"name": name, "label": label_of(name, model), "type": _type(told, schema),
         **_texts(told), "required": name in required,
         "shown": name in required or told.get("shown") is True}
        for name, told in schema.get("properties", {}).items()
    ]
    return sorted(found, key=lambda one: not one["required"])


def label_of(name: str, model: Any) -> str:
    """The German label: the field's own, else the word of the house for this name."""
    own = model.model_fields[name].title if model is not None and name in model.model_fields else None
    return str(own or INPUTS.get(name, name))


def _type(told: Mapping[str, Any], schema: Mapping[str, Any]) -> str:
    """ "Text", "Datum", "Liste von Angaben": what may be given, in German."""
    kinds = [one for one in told.get("anyOf", [told]) if one.get("type") != "null"]
    words = {str(_kind(one, schema)) for one in kinds}
    return _(" oder ").join(sorted(words)) if words else ""


def _texts(told: Mapping[str, Any]) -> dict[str, bool]:
    """Whether a text may be given, and whether nothing else may: what needs no word for its kind."""
    kinds = [one for one in told.get("anyOf", [told]) if one.get("type") != "null"]
    plain = [one.get("type") == "string" and one.get("format") in {None, "email"} for one in kinds if "$ref" not in one]
    unknown = any("$ref" not in one and not one.get("type") for one in kinds)
    return {"texts": any(plain) or unknown, "plain": bool(kinds) and len(plain) == len(kinds) and all(plain)}


def _kind(told: Mapping[str, Any], schema: Mapping[str, Any]) -> str:
    if "$ref" in told:
        return _kind(schema.get("$defs", {}).get(str(told["$ref"]).rpartition("/")[2], {}), schema)
    kind, form = str(told.get("type", "")), told.get("format")
    return TYPES.get((kind, form), TYPES.get((kind, None), _("beliebig")))
