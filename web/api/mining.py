"""Event logs under /api/v1, streamed: what happened in the cases of a process, without whose."""
from __future__ import annotations

from flask import request, stream_with_context
from flask.typing import ResponseReturnValue

from web.api.contract import operation
from web.api.views import blueprint
from web.downloads import as_download
from web.services import me, services
from web.sessions import for_roles

_KINDS = {"xes": ("application/xml", "xes"), "ocel": ("application/json", "json")}


@blueprint.get("/processes/<key>/event-log")
@operation("processes:read", media="application/xml")
@for_roles("process_owner", "lead", "admin", "auditor")
def event_log(key: str) -> ResponseReturnValue:
    """The log of a process as `format` "xes" (IEEE 1849) or "ocel" (OCEL 2.0); `ended=true` gives ended cases only."""
    form = request.args.get("format", "xes")
    parts = services().history.event_log(key, me(), form=form, over_only=request.args.get("ended") == "true")
    media, ending = _KINDS[form]
    return as_download(stream_with_context(parts), f"{key}.{ending}", media)
