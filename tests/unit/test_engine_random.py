"""Random well-formed processes: what runs is what is drawn, and saving between any two steps changes nothing.

A process is drawn from blocks inside blocks, and a short reading of the blocks says how often each task must be
entered. Every script counts itself in a variable of the process, so an update lost anywhere shows.
"""
from __future__ import annotations

import itertools
import random
import runpy
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

_W = runpy.run_path(str(Path(__file__).parent / "diagrams" / "world.py"))
World, bpmn, flow, script = (_W[name] for name in ("World", "bpmn", "flow", "script"))


@dataclass(frozen=True)
class Block:
    """One piece of a process.

    :param kind: user, script, sequence, xor, and, or, loop, back, sub, mi_parallel, mi_sequential.
    :param inner: the pieces inside it.
    :param number: rounds, items, or which branches are taken (a bit each).
    """

    kind: str
    inner: tuple[Block, ...] = ()
    number: int = 1


def blocks(back: bool = True) -> st.SearchStrategy[Block]:
    """Trees of blocks; a drawn way back stands only where no other item counts the same rounds."""
    leaf = st.sampled_from([Block("user"), Block("script"), Block("script")])

    def around(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
        several = st.lists(inner, min_size=2, max_size=3).map(tuple)
        one = inner.map(lambda block: (block,))
        kinds = [
            st.builds(Block, st.just("sequence"), several),
            st.builds(Block, st.sampled_from(["xor", "or"]), several, st.integers(1, 7)),
            st.builds(Block, st.just("and"), several),
            st.builds(Block, st.sampled_from(["loop", "sub", "mi_parallel", "mi_sequential"]), one, st.integers(1, 3)),
        ]
        return st.one_of(*kinds, *([st.builds(Block, st.just("back"), one, st.integers(1, 3))] if back else []))

    return st.recursive(leaf, around, max_leaves=9)


@dataclass
class Drawing:
    """The XML of a process, the variables it starts with, and how often each task must be entered."""

    variables: dict[str, object] = field(default_factory=dict)
    expected: Counter[str] = field(default_factory=Counter)
    _ids: Iterator[int] = field(default_factory=lambda: iter(range(10_000)))

    def scope(self, block: Block, times: int, items: bool) -> str:
        """A start, a block and an end."""
        start, end = self._id("s"), self._id("e")
        inner, first, last = self.block(block, times, items)
        return f'<startEvent id="{start}"/><endEvent id="{end}"/>{inner}{flow(start, first)}{flow(last, end)}'

    def block(self, block: Block, times: int, items: bool) -> tuple[str, str, str]:
        """XML of a block with its first and last node; `times` it is entered, `items` = inside a multi-instance."""
        if block.kind in {"user", "script"}:
            return self._task(block.kind, times)
        if block.kind == "sequence":
            return self._sequence(block, times, items)
        if block.kind in {"xor", "or", "and"}:
            return self._split(block, times, items)
        if block.kind == "back" and not items:
            return self._way_back(block, times)
        return self._subprocess(block, times, items)

    def _id(self, letter: str) -> str:
        return f"{letter}{next(self._ids)}"

    def _task(self, kind: str, times: int) -> tuple[str, str, str]:
        name = self._id("t")
        self.expected[name] += times
        self.variables[f"count_{name}"] = 0
        xml = f'<userTask id="{name}"/>' if kind == "user" else script(name, f"count_{name} + 1", f"count_{name}")
        return xml, name, name

    def _sequence(self, block: Block, times: int, items: bool) -> tuple[str, str, str]:
        parts = [self.block(inner, times, items) for inner in block.inner]
        flows = "".join(flow(a[2], b[1]) for a, b in itertools.pairwise(parts))
        return "".join(part[0] for part in parts) + flows, parts[0][1], parts[-1][2]

    def _split(self, block: Block, times: int, items: bool) -> tuple[str, str, str]:
        kind = {"xor": "exclusiveGateway", "or": "inclusiveGateway", "and": "parallelGateway"}[block.kind]
        fork, join, wanted = self._id("g"), self._id("g"), self._id("w")
        self.variables[wanted] = block.number
        taken = self._taken(block)
        xml = f'<{kind} id="{join}"/>'
        default = ""
        for index, inner in enumerate(block.inner):
            part, first, last = self.block(inner, times if index in taken else 0, items)
            condition, identity = "", self._id("f")
            if block.kind != "and":
                bit = 2 ** index
                condition = f"modulo(floor({wanted} / {bit}), 2) = 1"
                if index == len(block.inner) - 1:
                    default, condition = identity, ""
            xml += part + flow(fork, first, condition, identity) + flow(last, join)
        attribute = f' default="{default}"' if default else ""
        return f'<{kind} id="{fork}"{attribute}/>{xml}', fork, join

    def _taken(self, block: Block) -> set[int]:
        """Branches taken: the last one is the default, without a condition."""
        conditional = [index for index in range(len(block.inner) - 1) if block.number >> index & 1]
        if block.kind == "and":
            return set(range(len(block.inner)))
        if not conditional:
            return {len(block.inner) - 1}
        return set(conditional[:1]) if block.kind == "xor" else set(conditional)

    def _way_back(self, block: Block, times: int) -> tuple[str, str, str]:
        merge, decide, counter, rounds = self._id("g"), self._id("g"), self._id("t"), f"rounds_{self._id('v')}"
        self.variables[rounds] = 0
        self.expected[counter] += times * block.number
        inner, first, last = self.block(block.inner[0], times * block.number, False)
        again = self._id("f")
        xml = (
            f'<exclusiveGateway id="{merge}"/><exclusiveGateway id="{decide}" default="{again}"/>{inner}'
            + script(counter, f"{rounds} + 1", rounds)
            + flow(merge, first) + flow(last, counter) + flow(counter, decide) + flow(decide, merge, "", again)
        )
        out = self._id("g")
        done = f"modulo({rounds}, {block.number}) = 0"
        return f'{xml}<exclusiveGateway id="{out}"/>{flow(decide, out, done, self._id("f"))}', merge, out

    def _subprocess(self, block: Block, times: int, items: bool) -> tuple[str, str, str]:
        name = self._id("p")
        rounds = 1 if block.kind == "sub" else block.number
        inside_items = items or block.kind.startswith("mi_")
        looping = ""
        if block.kind in {"loop", "back"}:
            looping = (
                f'<standardLoopCharacteristics loopMaximum="{rounds}"><loopCondition>true</loopCondition>'
                "</standardLoopCharacteristics>"
            )
        elif block.kind.startswith("mi_"):
            sequential = str(block.kind == "mi_sequential").lower()
            looping = (
                f'<multiInstanceLoopCharacteristics isSequential="{sequential}"><loopCardinality>{rounds}</loopCardinality>'
                "</multiInstanceLoopCharacteristics>"
            )
        inner = self.scope(block.inner[0], times * rounds, inside_items)
        return f'<subProcess id="{name}">{looping}{inner}</subProcess>', name, name


def play(xml: bytes, variables: dict[str, object], seed: int, *, reloading: bool) -> tuple[list[str], dict[str, object]]:
    """Run to the end, completing open tasks in an order the seed fixes; the trace and the variables."""
    order = random.Random(seed)
    world = World(xml, reloading=reloading).start(**variables)
    for _ in range(2000):
        assert not world.x.faults(), world.x.faults()
        assert not world.x.stalled
        if world.x.ended:
            return world.trace, world.vars
        task = order.choice(world.x.user_tasks())
        world.x.complete(task.activity_id, {f"count_{task.element}": world.x.variables()[f"count_{task.element}"] + 1})
        world.go()
    raise AssertionError("the process does not end")


@settings(max_examples=300, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(blocks(), st.integers(0, 2**16))
def test_random_processes_run_as_drawn_and_survive_saving(block: Block, seed: int):
    """Each task is entered as often as the drawing says, nothing counted is lost, and reloading changes nothing."""
    drawing = Drawing()
    xml = bpmn(drawing.scope(block, 1, False))
    variables = dict(drawing.variables)

    trace, kept = play(xml, variables, seed, reloading=False)

    assert {name: count for name, count in drawing.expected.items() if count} == {
        name: count for name, count in Counter(trace).items() if name in drawing.expected
    }
    assert {name: count for name, count in drawing.expected.items() if f"count_{name}" in variables} == {
        name.removeprefix("count_"): value for name, value in kept.items() if name.startswith("count_")
    }
    assert (trace, kept) == play(xml, variables, seed, reloading=True)
