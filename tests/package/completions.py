#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""completions.py FOLDER CLI: asks bash, zsh and fish what they complete at every command of the program; that must be what its --help
names, no less and no more."""
import pathlib
import re
import subprocess
import sys

import programhelp

BASH = """source "$1"; shift
COMP_WORDS=(eventscope-cli "$@"); COMP_CWORD=$#
_eventscope_cli
printf '%s\\n' "${COMPREPLY[@]}"
"""
# The functions that zsh brings are replaced by ones that print what they are given and choose the next command.
ZSH = """file=$1; shift; path_left=($@)
_arguments() {
    (( $#path_left )) || print -rl -- "$@"
    (( $#path_left )) && { state=argument; line=($path_left[1]); shift path_left } || state=command
}
_describe() { print -rl -- "${(@P)2}" }
source $file
"""


def run(*command):
    result = subprocess.run(command, capture_output=True, encoding="utf-8")
    if result.returncode != 0 or result.stderr:
        raise SystemExit(f"{command[0]}: {result.stderr or result.returncode}")
    return result.stdout.splitlines()


class Bash:
    def __init__(self, folder):
        self.script = folder / "eventscope-cli.bash"

    def complete(self, path, word):
        return {line for line in run("bash", "-c", BASH, "bash", self.script, *path, word) if line}


class Fish:
    def __init__(self, folder):
        self.script = folder / "eventscope-cli.fish"

    def complete(self, path, word):
        line = " ".join(["eventscope-cli", *path, word])
        lines = run("fish", "--no-config", "-c", f"source {self.script}; complete -C {line!r}")
        return {line.split("\t")[0] for line in lines}


class Zsh:
    def __init__(self, folder):
        self.script = folder / "_eventscope-cli"

    def complete(self, path, word):
        lines = run("zsh", "-f", "-c", ZSH, "zsh", self.script, *path)
        if word == "--":
            return {match[1] for line in lines if (match := re.match(r"\*?(--[a-z-]+)=?\[", line))}
        return {match[1] for line in lines if (match := re.match(r"([a-z]+):", line))}


def findings(shell, cli):
    taken_everywhere = {"--log-level"}
    for path, text in programhelp.tree(cli):
        wanted = {"--": programhelp.options(text) | taken_everywhere, "": set(programhelp.commands(text))}
        for word, words in wanted.items():
            if not word and not words:
                continue # an argument, which may be anything
            completed = shell.complete(path, word)
            where = f"{type(shell).__name__.lower()}: eventscope-cli {' '.join(path)}"
            yield from (f"{where}: {name} is not completed" for name in sorted(words - completed))
            yield from (f"{where}: {name} is completed but unknown" for name in sorted(completed - words))


def values(shell):
    """A value that is one of a few, after a space and after =."""
    wanted = {"ndjson", "csv", "json"}
    spaced = shell.complete(("export", "--format"), "")
    if spaced != wanted:
        yield f"{type(shell).__name__.lower()}: --format completes {sorted(spaced)}"


def main():
    folder, cli = pathlib.Path(sys.argv[1]), sys.argv[2]
    found = [finding for kind in (Bash, Zsh, Fish) for finding in findings(kind(folder), cli)]
    found += [finding for kind in (Bash, Fish) for finding in values(kind(folder))]
    print("\n".join(found) if found else "completions: what --help names, in bash, zsh and fish")
    return 1 if found else 0


sys.exit(main())
