#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""generate.py CONSOLE CLI VERSION FOLDER: writes manual pages and completions of the built programs into FOLDER."""
import gzip
import pathlib
import sys

import commandhelp
import completions
import manualpages


def main():
    console, cli, version, folder = sys.argv[1:]
    target = pathlib.Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    root = commandhelp.read(cli)
    pages = {"eventscope": commandhelp.read(console), "eventscope-cli": root}
    for name, command in pages.items():
        page = manualpages.page(name, command, version).encode()
        (target / f"{name}.1").write_bytes(page)
        (target / f"{name}.1.gz").write_bytes(gzip.compress(page, 9, mtime=0))
    for name, made in {"eventscope-cli.bash": completions.bash, "_eventscope-cli": completions.zsh, "eventscope-cli.fish": completions.fish}.items():
        (target / name).write_text(made(root), encoding="utf-8")


main()
