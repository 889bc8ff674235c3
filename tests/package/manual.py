#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""manual.py FOLDER CONSOLE CLI: the manual pages are well-formed, and every command and option of the programs stands in its section."""
import pathlib
import re
import subprocess
import sys

import programhelp


def lint(page):
    result = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", page], capture_output=True, encoding="utf-8")
    yield from result.stdout.splitlines()
    rendered = subprocess.run(["man", "--warnings", "-l", "-Tutf8", page], capture_output=True, encoding="utf-8")
    yield from rendered.stderr.splitlines()


def sections(text):
    """The text below each heading, by heading."""
    parts = re.split(r"^\.S[hs] (.*)$", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2]))


def documented(text):
    return {"-" + name.replace("\\-", "-") for name in re.findall(r"\bFl (\\?-[a-z\\-]+)", text)}


def missing(page, program):
    by_heading = sections(page.read_text(encoding="utf-8"))
    for path, text in programhelp.tree(program):
        if programhelp.commands(text) and path:
            continue # only a way to others
        section = by_heading.get(" ".join(path) if path else "OPTIONS")
        if section is None:
            yield f"{page.name}: no section {' '.join(path)}"
            continue
        there = documented(section)
        if "Sx ENDPOINT OPTIONS" in section:
            there |= documented(by_heading["ENDPOINT OPTIONS"])
        wanted = programhelp.options(text) - ({"--help"} if path else set())
        yield from (f"{page.name}: {' '.join(path)} {option} is missing" for option in sorted(wanted - there))
        yield from (f"{page.name}: {' '.join(path)} {option} is no option" for option in sorted(there - wanted))


def main():
    folder, console, cli = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    found = []
    for name, program in (("eventscope.1", console), ("eventscope-cli.1", cli)):
        found += [*lint(folder / name), *missing(folder / name, program)]
    print("\n".join(found) if found else "manual: complete and well-formed")
    return 1 if found else 0


sys.exit(main())
