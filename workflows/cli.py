"""The command line: `kammerwerk ...`. Every command is a thin shell over services; it opens no transaction."""
from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from typing import Any

import click

from workflows.commands.output import BadInput, Refusal, refusal, sentence
from workflows.commands.usage import told
from workflows.errors import EngineError, Unavailable
from workflows.lean import loading
from workflows.settings import SettingsError

# name -> module:attribute; a command's room is imported when it is called, so that `deadline` starts at once.
COMMANDS = {
    "demo": "serving:demo",
    "serve": "serving:serve",
    "web": "serving:web",
    "worker": "serving:worker",
    "settings": "configuring:settings",
    "scenario": "scenario:scenario",
    "check": "checking:check",
    "deploy": "publishing:deploy",
    "export": "publishing:export",
    "migrate-cases": "migrating:migrate_cases",
    "event-log": "mining:event_log",
    "feel": "rules:feel",
    "decide": "rules:decide",
    "tck": "rules:tck",
    "assess": "assessing:assess",
    "deadline": "assessing:deadline",
    "user": "operations:user",
    "incidents": "operations:incidents",
    "sentinel": "sentinel:sentinel",
    "audit": "records:audit",
    "erase": "records:erase",
    "backup": "safety:backup",
    "restore": "safety:restore",
    "upgrade": "safety:upgrade",
    "migrate-database": "moving:migrate_database",
    "crisis-folder": "safety:crisis",
    "bench": "bench:bench",
}


class Commands(click.Group):
    """A group that imports a command when it is asked for, and says expected errors in German."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All commands in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A command by name."""
        if cmd_name not in COMMANDS:
            return None
        module, _, attribute = COMMANDS[cmd_name].partition(":")
        with loading():
            found: click.Command = getattr(importlib.import_module(f"workflows.commands.{module}"), attribute)
        return found

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; an expected error becomes its sentence on stderr and exit code 1."""
        try:
            return super().invoke(ctx)
        except EngineError as error:
            raise refusal(error) from error
        except Unavailable as error:
            raise Refusal(_why(error.__cause__) or sentence(error.code, {})) from error
        except SettingsError as error:
            lines = [sentence(fault.code, fault.params) for fault in error.faults]
            raise BadInput("\n".join(lines)) from error
        except Exception as error:
            told = _why(error)
            if told is None:
                raise
            raise Refusal(told) from error

    def main(
        self, args: Sequence[str] | None = None, prog_name: str | None = None, complete_var: str | None = None,
        standalone_mode: bool = True, **more: Any,
    ) -> Any:
        """Run a command line; wrong use is told in German, exit code 2."""
        if not standalone_mode:
            return super().main(args, prog_name, complete_var, standalone_mode=False, **more)
        try:
            done = super().main(args, prog_name, complete_var, standalone_mode=False, **more)
        except click.exceptions.NoArgsIsHelpError as error:
            click.echo(error.ctx.get_help() if error.ctx is not None else "", err=True)
            sys.exit(error.exit_code)
        except click.UsageError as error:
            click.echo(told(error), err=True)
            sys.exit(error.exit_code)
        except click.ClickException as error:
            error.show()
            sys.exit(error.exit_code)
        except click.Abort:
            click.echo("Abgebrochen.", err=True)
            sys.exit(1)
        sys.exit(done if isinstance(done, int) else 0)


def _why(error: BaseException | None) -> str | None:
    """What keeps a command from its database, in German; None where it is something else."""
    if "sqlalchemy" not in sys.modules:
        return None
    from workflows.commands.away import why  # most commands never need it

    return why(error)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="kammerwerk", prog_name="kammerwerk")
def main() -> None:
    """Kammerwerk: Verwaltungsverfahren einer Handwerkskammer, gezeichnet in BPMN."""


if __name__ == "__main__":
    main()
