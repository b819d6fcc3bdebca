"""Wrong use of the command line in German: which option or argument, and what it should be."""
from __future__ import annotations

import re

import click

_QUOTED = re.compile(r"'([^']*)'")
_WHOLE = (click.types.IntParamType,)


def told(error: click.UsageError) -> str:
    """The error with the way the command is called and where help stands."""
    lines = [_sentence(error)]
    if error.ctx is not None:
        lines.append(f"Aufruf: {error.ctx.command_path} {' '.join(error.ctx.command.collect_usage_pieces(error.ctx))}")
        lines.append(f"Hilfe:  {error.ctx.command_path} --help")
    return "\n".join(lines)


def _sentence(error: click.UsageError) -> str:
    if isinstance(error, click.NoSuchOption):
        return f"Die Option {error.option_name} gibt es nicht.{_perhaps(error.possibilities)}"
    if isinstance(error, click.MissingParameter):
        return f"Es fehlt die Angabe {_name(error.param)}. Bitte ergänzen Sie sie."
    if isinstance(error, click.BadOptionUsage):
        return f"Zur Option {error.option_name} fehlt der Wert, oder sie nimmt keinen. Die Hilfe sagt, was sie braucht."
    if isinstance(error, click.BadParameter):
        return _bad_parameter(error)
    given = next(iter(re.findall(r"\(([^)]*)\)|'([^']*)'", error.message)), ("", ""))
    if error.message.startswith("No such command"):
        return f"Den Befehl „{given[1]}“ gibt es nicht. Welche es gibt, zeigt die Hilfe."
    if error.message.startswith("Got unexpected"):
        return f"Das ist eine Angabe zu viel: {given[0]}"
    return f"So lässt sich der Befehl nicht aufrufen ({error.message})."


def _bad_parameter(error: click.BadParameter) -> str:
    kind, name = error.param.type if error.param is not None else None, _name(error.param)
    value = next(iter(_QUOTED.findall(error.message)), "")
    if isinstance(kind, click.Path):
        if "does not exist" in error.message:
            return f"{name}: „{value}“ gibt es nicht. Bitte prüfen Sie den Pfad."
        wanted = "eine Datei" if "is a directory" in error.message else "ein Ordner"
        return f"{name}: „{value}“ ist nicht brauchbar. Erwartet wird {wanted}, lesbar für Sie."
    if isinstance(kind, click.Choice):
        return f"{name}: „{value}“ ist nicht möglich. Möglich sind: {', '.join(map(str, kind.choices))}."
    if isinstance(kind, _WHOLE):
        return f"{name}: „{value}“ ist keine ganze Zahl." if value else f"{name}: Die Zahl ist zu groß oder zu klein."
    return f"{name}: Die Angabe „{value}“ passt nicht. Bitte sehen Sie in der Hilfe nach."


def _name(param: click.Parameter | None) -> str:
    if param is None:
        return "ohne Namen"
    return param.opts[0] if isinstance(param, click.Option) else (param.metavar or param.name or "").rstrip(".")


def _perhaps(possibilities: object) -> str:
    found = list(possibilities) if isinstance(possibilities, (list, tuple)) else []
    return f" Meinten Sie {' oder '.join(found)}?" if found else ""
