# SPDX-License-Identifier: GPL-3.0-or-later
"""What the programs say of themselves with --help, as data: manual pages and completions are made of it, so they cannot be behind."""
import dataclasses
import os
import re
import subprocess


@dataclasses.dataclass(frozen=True)
class Option:
    names: tuple
    value: str  # what stands for the value, or empty: a flag
    choices: tuple
    default: str
    required: bool
    repeats: bool
    description: str

    @property
    def long(self):
        return next((name for name in self.names if name.startswith("--")), self.names[0])


@dataclasses.dataclass(frozen=True)
class Argument:
    name: str
    repeats: bool
    description: str


@dataclasses.dataclass(frozen=True)
class Command:
    path: tuple  # of words, empty for the program itself
    description: str
    arguments: tuple
    options: tuple
    commands: tuple


def help_of(program, path=()):
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run([program, *path, "--help"], check=True, capture_output=True, env=environment, encoding="utf-8").stdout


def entries(lines, title):
    """(left, description) of each entry below `title`, up to the next empty line."""
    found = []
    for line in lines[lines.index(title) + 1:] if title in lines else []:
        if not line.strip():
            break
        if line.startswith(" " * 8):
            left, description = found.pop()
            found.append((left, f"{description} {line.strip()}".strip()))
        else:
            parts = re.split(r"  +", line.strip(), maxsplit=1)
            if len(parts) == 1 and len(line) > 30 and line[29] == " ":  # a column that is just filled
                parts = [line[:29].strip(), line[30:].strip()]
            found.append((parts[0], parts[1] if len(parts) > 1 else ""))
    return found


OPTION = re.compile(
    r"(?P<names>-[^\s,]+(?:, ?-[^\s,]+)*)"
    r"(?: <?(?P<value>[^\s:=>]+)>?)?"
    r"(?::\{(?P<choices>[^}]*)\}|:[A-Z]+(?: in \[[^\]]*\])?)?"
    r"(?:=(?P<default>\S+))?"
    r"(?P<repeats> \.\.\.)?(?P<required> REQUIRED)?$"
)


def option(left, description):
    match = OPTION.match(left)
    if not match:
        raise ValueError(f"an option that is not understood: {left!r}")
    choices = tuple(match["choices"].split(",")) if match["choices"] else ()
    names = tuple(re.split(r", ?", match["names"]))
    return Option(names, match["value"] or "", choices, match["default"] or "", bool(match["required"]), bool(match["repeats"]), description)


def argument(left, description):
    return Argument(left.split()[0], "..." in left, description)


def read(program, path=()):
    """The command at `path` and, in its `commands`, those below it: read from the program."""
    lines = help_of(program, path).splitlines()
    usage = next(index for index, line in enumerate(lines) if line.startswith("Usage:"))
    description = lines[usage - 1] if usage > 0 else lines[usage + 1]
    arguments = [argument(*entry) for title in ("Positionals:", "Arguments:") for entry in entries(lines, title)]
    options = [option(*entry) for entry in entries(lines, "Options:")]
    commands = [read(program, (*path, name)) for name, _ in entries(lines, "Subcommands:")]
    return Command(path, description, tuple(arguments), tuple(options), tuple(commands))


def walk(command):
    """The command and all below it."""
    yield command
    for below in command.commands:
        yield from walk(below)
