"""Mails to colleagues: subject, plain text and simple HTML; of a case nothing but its number and its task's name."""
from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Any

from web.wording import amount, short_date
from workflows.clock import BERLIN
from workflows.settings import Settings

WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
MORNING_ENDS = 11
_HTML = '<!doctype html><html lang="de"><body>{body}</body></html>'
_END = "Benachrichtigungen ändern"
Part = str | tuple[str, str]  # a paragraph, or the words and the path of a link


def worded(kind: str, told: Mapping[str, Any], settings: Settings) -> Mapping[str, str]:
    """The mail of a kind: subject, text, html.

    :param told: what there is to tell; see `workflows.services.notifications` and `reminding`.
    """
    subject, parts = _KINDS[kind](told)
    return _as_mail(subject, [*parts, (_END, "/mitteilungen/einstellungen")], settings)


def _as_mail(subject: str, parts: Sequence[Part], settings: Settings) -> dict[str, str]:
    base = settings.address
    plain = [part if isinstance(part, str) else f"{part[0]}: {base}{part[1]}" for part in parts]
    rich = [
        f"<p>{escape(part).replace(chr(10), '<br>')}</p>" if isinstance(part, str)
        else f'<p><a href="{escape(base + part[1])}">{escape(part[0])}</a></p>' for part in parts
    ]
    return {
        # A process may be called what it likes; a header is one line.
        "subject": " ".join(subject.split()),
        "text": "\n\n".join([*plain, settings.organisation]) + "\n",
        "html": _HTML.format(body="".join([*rich, f"<p>{escape(settings.organisation)}</p>"])),
    }


def _task(told: Mapping[str, Any]) -> tuple[str, str]:
    return str(told.get("task_name") or "Aufgabe"), str(told.get("business_key") or "")


def _assigned(told: Mapping[str, Any]) -> tuple[str, list[Part]]:
    name, number = _task(told)
    due = f"Frist: {short_date(told.get('due'))}" if told.get("due") else "Ohne Frist."
    by = f" Zugewiesen von {told['by']}." if told.get("by") else ""
    return f"Neue Aufgabe für Sie: {name} ({number})", [
        f"{due}{by}", ("Aufgabe öffnen", f"/aufgabe/{told.get('task_id', '')}"),
    ]


def _escalated(told: Mapping[str, Any]) -> tuple[str, list[Part]]:
    name, number = _task(told)
    since = f"seit {short_date(told.get('due'))} überfällig" if told.get("due") else "überfällig"
    return f"Frist überschritten: {number}", [
        f"Die Aufgabe „{name}“ ist {since}. Sie können sie neu zuweisen.",
        ("Aufgabe öffnen", f"/aufgabe/{told.get('task_id', '')}"),
    ]


def _dues(overdue: int, near: int) -> str:
    return ", ".join([f"{overdue} überfällig"] * bool(overdue) + [f"{near} heute oder morgen"] * bool(near))


def _digest(told: Mapping[str, Any]) -> tuple[str, list[Part]]:
    now = told["now"].astimezone(BERLIN)
    overdue, near, news = int(told["overdue"]), int(told["near"]), int(told["news"])
    day = f"{WEEKDAYS[now.weekday()]}, {now:%d.%m.}"
    away = told["standing_in"]
    others = [f"{away['overdue'] + away['near']} in Vertretung"] if away else []
    said = ", ".join([*filter(None, [_dues(overdue, near)]), *others])
    subject = f"Ihre Aufgaben am {day}: {said}" if said else f"Ihre Mitteilungen am {day}"
    hello = "Guten Morgen" if now.hour < MORNING_ENDS else "Guten Tag"
    count = int(told["open"])
    parts: list[Part] = [
        f"{hello}, in Ihrem Team {'liegt' if count == 1 else 'liegen'} {amount(count, 'Aufgabe', 'Aufgaben')}."
    ]
    for words, lines in (("Überfällig:", told["overdue_lines"]), ("Heute oder morgen:", told["near_lines"])):
        if lines:
            parts.append("\n".join([words, *(f"{number} {name}" for number, name in lines)]))
    if away:
        title = f"In Vertretung: {_dues(away['overdue'], away['near'])}"
        parts.append("\n".join([title, *(f"{number} {name}" for number, name in away["lines"])]))
        parts.append(("Zu den Aufgaben in Vertretung", "/?ansicht=substitution"))
    if news:
        said = amount(news, "neue Mitteilung", "neue Mitteilungen")
        parts += [f"{said} für Sie.", ("Zu den Mitteilungen", "/mitteilungen")]
    return subject, [*parts, ("Zur Aufgabenliste", "/")]


_KINDS: Mapping[str, Callable[[Mapping[str, Any]], tuple[str, list[Part]]]] = {
    "assigned": _assigned, "escalated": _escalated, "digest": _digest,
}
