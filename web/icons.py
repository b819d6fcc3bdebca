"""Line icons as inline SVG: coloured by the text around them, silent for screen readers."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

_LINE = (
    '<svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.8" '
    'stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">{}</svg>'
)
_SOLID = (
    '<svg viewBox="0 0 24 24" width="20" height="20" fill="currentColor" aria-hidden="true" focusable="false">{}</svg>'
)

LINES: Mapping[str, str] = {
    "inbox": '<path d="M4 5h16v14H4z"/><path d="M4 13h4.5l1.5 2.5h4l1.5-2.5H20"/>',
    "bell": '<path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15z"/><path d="M10 20.5a2.2 2.2 0 0 0 4 0"/>',
    "lock": '<rect x="5" y="10.5" width="14" height="9.5" rx="1.5"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5M12 14.5v2"/>',
    "clock": '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5.2l3.4 2"/>',
    "folder": '<path d="M3.5 6.5h6l2 2.5h9v9.5h-17z"/>',
    "plus": '<path d="M12 5v14M5 12h14"/>',
    "warning": '<path d="M12 4 2.8 19.5h18.4z"/><path d="M12 10v4.2M12 17v.1"/>',
    "book": '<path d="M4.5 5.5C7 4.6 10 5 12 6.6v13c-2-1.6-5-2-7.5-1.1zM19.5 5.5C17 4.6 14 5 12 6.6v13c2-1.6 5-2 7.5-1.1z"/>',
    "register": '<path d="M6 3.5h12.5v17H6a2 2 0 0 1 0-4h12.5M6 3.5a2 2 0 0 0-2 2v13"/><path d="M9 8h6"/>',
    "help": '<circle cx="12" cy="12" r="8.8"/><path d="M9.6 9.6c.2-1.4 1.2-2.2 2.5-2.2 1.4 0 2.4.9 2.4 2.1 0 1.9-2.4 2-2.4 3.9M12.1 16.6v.1"/>',
    "search": '<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.4 15.4 5 5"/>',
    "menu": '<path d="M4 7h16M4 12h16M4 17h16"/>',
    "moon": '<path d="M19.5 14.6A8 8 0 0 1 9.4 4.5a8 8 0 1 0 10.1 10.1z"/>',
    "sun": '<circle cx="12" cy="12" r="4"/><path d="M12 2.8v2M12 19.2v2M2.8 12h2M19.2 12h2M5.5 5.5l1.4 1.4M17.1 17.1l1.4 1.4M18.5 5.5l-1.4 1.4M6.9 17.1l-1.4 1.4"/>',
    "screen": '<path d="M3.5 5h17v11h-17zM9 20h6M12 16v4"/>',
    "keyboard": '<path d="M3 6.5h18v11H3z"/><path d="M6.5 10h.1M10 10h.1M13.6 10h.1M17.2 10h.1M8 14h8"/>',
    "leave": '<path d="M10 4.5H5v15h5M14.5 8l4 4-4 4M18 12H9.5"/>',
    "user": '<circle cx="12" cy="8" r="3.8"/><path d="M4.8 20c.6-4 3.4-6 7.2-6s6.6 2 7.2 6"/>',
    "team": '<circle cx="9" cy="8.5" r="3.3"/><path d="M2.8 19c.5-3.4 2.9-5.2 6.2-5.2s5.7 1.8 6.2 5.2M15.5 5.6a3.3 3.3 0 0 1 0 5.8M17.6 14.4c2 .7 3.2 2.3 3.6 4.6"/>',
    "path": '<circle cx="5" cy="12" r="2.2"/><path d="M7.2 12h3M10.2 8.8h5v6.4h-5zM15.2 12h2.2"/><path d="m19.4 10 2 2-2 2-2-2z"/>',
    "document": '<path d="M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5"/>',
    "history": '<path d="M4 12a8 8 0 1 1 2.6 5.9M4 12V7.5M4 12h4.5"/><path d="M12 8v4.3l3 1.8"/>',
    "notes": '<path d="M5 4h14v11l-5 5H5zM14 20v-5h5"/><path d="M8.5 8.5h7M8.5 12h4"/>',
    "mailbox": '<path d="M3.5 6h17v12h-17z"/><path d="m4 7 8 6 8-6"/>',
    "download": '<path d="M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 19.5h14"/>',
    "print": '<path d="M7 8V4h10v4M7 17H4V9h16v8h-3M7 14h10v6H7z"/>',
    "stop": '<circle cx="12" cy="12" r="8.5"/><path d="m8.8 8.8 6.4 6.4M15.2 8.8l-6.4 6.4"/>',
    "check": '<path d="m5 12.5 4.5 4.5L19 7.5"/>',
    "close": '<path d="m6 6 12 12M18 6 6 18"/>',
    "info": '<circle cx="12" cy="12" r="8.8"/><path d="M12 11v5.5M12 7.5v.1"/>',
    "arrow": '<path d="M5 12h14M13.5 6.5 19 12l-5.5 5.5"/>',
    "back": '<path d="M19 12H5M10.5 6.5 5 12l5.5 5.5"/>',
    "undo": '<path d="M8.5 5.5 4.5 9.5l4 4"/><path d="M4.5 9.5h9a5 5 0 0 1 0 10h-3"/>',
    "redo": '<path d="m15.5 5.5 4 4-4 4"/><path d="M19.5 9.5h-9a5 5 0 0 0 0 10h3"/>',
    "order": '<path d="M3.5 9.5h5v5h-5zM15.5 4h5v5h-5zM15.5 15h5v5h-5z"/><path d="M8.5 12h3.5M15.5 6.5H12v11h3.5"/>',
    "play": '<path d="M7.5 5v14l11-7z"/>',
    "copy": '<path d="M8.5 8.5h11v11h-11z"/><path d="M15.5 8.5v-4h-11v11h4"/>',
    "up": '<path d="M12 19V5M6.5 10.5 12 5l5.5 5.5"/>',
    "down": '<path d="M12 5v14M6.5 13.5 12 19l5.5-5.5"/>',
    "scales": '<path d="M12 4v16M7 20h10M5 7.5 12 6l7 1.5M5 7.5 2.5 14a2.8 2.8 0 0 0 5 0zM19 7.5 16.5 14a2.8 2.8 0 0 0 5 0z"/>',
    "link": '<path d="m9 15 6-6M10.5 6.5l1-1a4.3 4.3 0 0 1 6 6l-1 1M13.5 17.5l-1 1a4.3 4.3 0 0 1-6-6l1-1"/>',
    "plus-minus": '<path d="M6 8h8M10 4v8M6 18h8"/>',
    "minus": '<path d="M5 12h14"/>',
    "fit": '<path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5"/>',
    "all-done": '<circle cx="12" cy="12" r="9"/><path d="m7.8 12.4 3 3 5.6-6.2"/>',
}
# Solid shapes carry the traffic light: each word has its own outline, so colour is never alone.
SOLIDS: Mapping[str, str] = {
    "overdue": '<path d="m12 1.8 10.2 10.2L12 22.2 1.8 12z"/><path d="M11 7h2v6.2h-2zM11 15h2v2.1h-2z" fill="var(--kw-bg)"/>',
    "soon": '<path d="M12 2.6 1.6 20.9h20.8z"/><path d="M11 9h2v5.4h-2zM11 16.1h2v2.1h-2z" fill="var(--kw-bg)"/>',
    "calendar": '<path d="M7 2h2v2h6V2h2v2h4v17H3V4h4zm12 7H5v10h14z"/>',
    "calm": '<path d="M7 2h2v2h6V2h2v2h4v17H3V4h4zm12 7H5v10h14z"/><path d="m10.9 17.4-3.2-3.2 1.2-1.2 2 2 4.2-4.3 1.2 1.2z"/>',
    "no-date": '<path d="M4 11h16v2H4z"/>',
    "note": '<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2.2"/><path d="M12 11v5.2" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"/><circle cx="12" cy="7.7" r="1.3"/>',
    "met": '<circle cx="12" cy="12" r="10"/><path d="m7.4 12.4 3.1 3.1 6.2-6.6" fill="none" stroke="var(--kw-bg)" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>',
    "violated": '<path d="m12 1.8 10.2 10.2L12 22.2 1.8 12z"/><path d="M8.9 8.9 15 15M15 8.9 8.9 15" stroke="var(--kw-bg)" stroke-width="2.2" stroke-linecap="round"/>',
    "open": '<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2.2" stroke-dasharray="3.4 2.6"/><path d="M9.8 9.8c.2-1.3 1.1-1.9 2.2-1.9 1.3 0 2.2.8 2.2 1.9 0 1.7-2.1 1.8-2.1 3.5" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"/><circle cx="12.1" cy="16.3" r="1.3"/>',
    "brand": '<path d="M4 3h4.2v18H4z"/><path d="M9.6 12 16 5.6l3 3L15.6 12l3.4 3.4-3 3z"/>',
}


def icon(name: str) -> Markup:
    """The icon of this name as markup.

    :raises KeyError: no such icon.
    """
    if name in SOLIDS:
        return Markup(_SOLID.format(SOLIDS[name]))
    return Markup(_LINE.format(LINES[name]))
