"""Small pieces of diagrams for tests: events, subprocesses, what is declared beside a process."""

from __future__ import annotations

START, END = '<startEvent id="s"/>', '<endEvent id="e"/>'
BESIDE = (
    '<message id="M" name="paid"/><message id="M2" name="withdrawn"/><signal id="S" name="alert"/>'
    '<signal id="GO" name="go"/><error id="E" errorCode="BAD"/><error id="E2" errorCode="WORSE"/>'
    '<escalation id="X" escalationCode="late"/><escalation id="X2" escalationCode="fiction"/>'
)


def definition(kind: str, ref: str = "") -> str:
    """An event definition that names something declared beside the process."""
    return f"<{kind}EventDefinition{f' {kind}Ref=' + chr(34) + ref + chr(34) if ref else ''}/>"


def timer(kind: str, text: str) -> str:
    """A timer: kind is Date, Duration or Cycle."""
    return f"<timerEventDefinition><time{kind}>{text}</time{kind}></timerEventDefinition>"


def condition(text: str) -> str:
    """A condition as an event definition."""
    return f"<conditionalEventDefinition><condition><![CDATA[{text}]]></condition></conditionalEventDefinition>"


def link(name: str = "L") -> str:
    """A link as an event definition."""
    return f'<linkEventDefinition name="{name}"/>'


def start(inner: str, identity: str = "s", interrupting: bool = True) -> str:
    """A start event with a trigger."""
    beside = "" if interrupting else ' isInterrupting="false"'
    return f'<startEvent id="{identity}"{beside}>{inner}</startEvent>'


def catch(inner: str, identity: str = "x") -> str:
    """An intermediate catch event."""
    return f'<intermediateCatchEvent id="{identity}">{inner}</intermediateCatchEvent>'


def throw(inner: str, identity: str = "x") -> str:
    """An intermediate throw event."""
    return f'<intermediateThrowEvent id="{identity}">{inner}</intermediateThrowEvent>'


def end(inner: str, identity: str = "x") -> str:
    """An end event that throws."""
    return f'<endEvent id="{identity}">{inner}</endEvent>'


def boundary(inner: str, host: str = "u", identity: str = "x", interrupting: bool = True) -> str:
    """A boundary event."""
    cancel = "" if interrupting else ' cancelActivity="false"'
    return f'<boundaryEvent id="{identity}" attachedToRef="{host}"{cancel}>{inner}</boundaryEvent>'


def user(*identities: str) -> str:
    """User tasks."""
    return "".join(f'<userTask id="{identity}"/>' for identity in identities)


def sub(identity: str, inner: str, attributes: str = "", tag: str = "subProcess") -> str:
    """A subprocess or transaction."""
    return f'<{tag} id="{identity}"{attributes}>{inner}</{tag}>'


def event_sub(inner: str, identity: str = "esub") -> str:
    """An event subprocess."""
    return sub(identity, inner, ' triggeredByEvent="true"')


def multi(inner: str = "", sequential: bool = False, collection: str = "list", item: str = "item") -> str:
    """Multi-instance characteristics, over a list unless `collection` is empty."""
    over = f' camunda:collection="{collection}" camunda:elementVariable="{item}"' if collection else ""
    one_by_one = ' isSequential="true"' if sequential else ""
    return f"<multiInstanceLoopCharacteristics{one_by_one}{over}>{inner}</multiInstanceLoopCharacteristics>"
