# SPDX-License-Identifier: GPL-3.0-or-later
"""The options and commands that --help names, by the least that can be known of its form; what makes manual and completions reads it in
a way of its own, so that neither hides a mistake of the other."""
import re
import subprocess


def help_of(program, *path):
    return subprocess.run([program, *path, "--help"], check=True, capture_output=True, encoding="utf-8").stdout


def options(text):
    """Every word with two dashes at the beginning of an entry."""
    found = set()
    for line in text.splitlines():
        if re.match(r" {2}-", line):
            found.update(re.findall(r"--[a-z][a-z-]*", line[:34].split("  ")[1]))
    return found


def commands(text):
    """The words below "Subcommands:"."""
    return re.findall(r"^  ([a-z]+) ", text.split("Subcommands:\n", 1)[1], re.MULTILINE) if "Subcommands:\n" in text else []


def tree(program, path=()):
    """(path, help) of the program and of each command."""
    text = help_of(program, *path)
    yield path, text
    for name in commands(text):
        yield from tree(program, (*path, name))
