"""Mails to colleagues: subject, plain text and simple HTML; of a case nothing but its number and its task's name."""
from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Any

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from flask_babel import ngettext

from web.language import in_language
from web.wording import day_month, short_date
from workflows.clock import BERLIN
from workflows.settings import Settings

WEEKDAYS = (_l("Montag"), _l("Dienstag"), _l("Mittwoch"), _l("Donnerstag"), _l("Freitag"), _l("Samstag"), _l("Sonntag"))
MORNING_ENDS = 11
_HTML = '<!doctype html><html lang="{lang}"><body>{body}</body></html>'
_END = _l("Benachrichtigungen ändern")
Part = str | tuple[str, str]  # a paragraph, or the words and the path of a link


def worded(kind: str, told: Mapping[str, Any], settings: Settings, language: str) -> Mapping[str, str]:
    """The mail of a kind: subject, text, html.

    :param told: what there is to tell; see `workflows.services.notifications` and `reminding`.
    :param language: that of the reader, not of who caused the mail.
    """
    with in_language(language) as spoken:
        subject, parts = _KINDS[kind](told)
        return _as_mail(subject, [*parts, (str(_END), "/mitteilungen/einstellungen")], settings, spoken)


def _as_mail(subject: str, parts: Sequence[Part], settings: Settings, spoken: str) -> dict[str, str]:
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
        "html": _HTML.format(lang=spoken, body="".join([*rich, f"<p>{escape(settings.organisation)}</p>"])),
    }


def _task(told: Mapping[str, Any]) -> tuple[str, str]:
    return str(told.get("task_name") or _("Aufgabe")), str(told.get("business_key") or "")


def _assigned(told: Mapping[str, Any]) -> tuple[str, list[Part]]:
    name, number = _task(told)
    lines = [_("Frist: %(day)s", day=short_date(told.get("due"))) if told.get("due") else _("Ohne Frist.")]
    lines += [_("Zugewiesen von %(name)s.", name=told["by"])] if told.get("by") else []
    return _("Neue Aufgabe für Sie: %(name)s (%(number)s)", name=name, number=number), [
        "\n".join(lines), (_("Aufgabe öffnen"), f"/aufgabe/{told.get('task_id', '')}"),
    ]


def _escalated(told: Mapping[str, Any]) -> tuple[str, list[Part]]:
    name, number = _task(told)
    due = short_date(told.get("due")) if told.get("due") else ""
    late = (_("Die Aufgabe „%(name)s“ ist seit %(day)s überfällig. Sie können sie neu zuweisen.", name=name, day=due)
            if due else _("Die Aufgabe „%(name)s“ ist überfällig. Sie können sie neu zuweisen.", name=name))
    return _("Frist überschritten: %(number)s", number=number), [
        late,
        (_("Aufgabe öffnen"), f"/aufgabe/{told.get('task_id', '')}"),
    ]


def _dues(overdue: int, near: int) -> str:
    return ", ".join([_("%(count)s überfällig", count=overdue)] * bool(overdue)
                     + [_("%(count)s heute oder morgen", count=near)] * bool(near))


def _digest(told: Mapping[str, Any]) -> tuple[str, list[Part]]:
    now = told["now"].astimezone(BERLIN)
    overdue, near, news = int(told["overdue"]), int(told["near"]), int(told["news"])
    day = f"{WEEKDAYS[now.weekday()]}, {day_month(now)}"
    away = told["standing_in"]
    others = [_("%(count)s in Vertretung", count=away["overdue"] + away["near"])] if away else []
    said = ", ".join([*filter(None, [_dues(overdue, near)]), *others])
    subject = _("Ihre Mitteilungen am %(day)s", day=day)
    if said:
        subject = _("Ihre Aufgaben am %(day)s: %(said)s", day=day, said=said)
    parts: list[Part] = [_greeting(now.hour < MORNING_ENDS, int(told["open"]))]
    for words, lines in ((_("Überfällig:"), told["overdue_lines"]), (_("Heute oder morgen:"), told["near_lines"])):
        if lines:
            parts.append("\n".join([words, *(f"{number} {name}" for number, name in lines)]))
    if away:
        title = _("In Vertretung: %(dues)s", dues=_dues(away["overdue"], away["near"]))
        parts.append("\n".join([title, *(f"{number} {name}" for number, name in away["lines"])]))
        parts.append((_("Zu den Aufgaben in Vertretung"), "/?ansicht=substitution"))
    if news:
        told_news = ngettext("%(num)s neue Mitteilung für Sie.", "%(num)s neue Mitteilungen für Sie.", news)
        parts += [told_news, (_("Zu den Mitteilungen"), "/mitteilungen")]
    return subject, [*parts, (_("Zur Aufgabenliste"), "/")]


def _greeting(early: bool, count: int) -> str:
    if early:
        return ngettext("Guten Morgen, in Ihrem Team liegt %(num)s Aufgabe.",
                        "Guten Morgen, in Ihrem Team liegen %(num)s Aufgaben.", count)
    return ngettext("Guten Tag, in Ihrem Team liegt %(num)s Aufgabe.",
                    "Guten Tag, in Ihrem Team liegen %(num)s Aufgaben.", count)


_KINDS: Mapping[str, Callable[[Mapping[str, Any]], tuple[str, list[Part]]]] = {
    "assigned": _assigned, "escalated": _escalated, "digest": _digest,
}
