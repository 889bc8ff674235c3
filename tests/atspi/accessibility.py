#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""accessibility.py PROGRAM CHECK: the real program by way of the accessibility bus; CHECK is journey, focuswalk, windows or workwindows."""
import importlib
import pathlib
import sys
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "support"))

from assistive import Display, NotThere, Program

SCREEN = (1400, 900)


def main():
    path, name = sys.argv[1:]
    check = importlib.import_module(name).check
    with Display(*SCREEN), Program(path) as program:
        try:
            check(program)
        except NotThere as fault:
            step = traceback.extract_tb(fault.__traceback__)
            sys.exit(f"{name}, {' > '.join(frame.name for frame in step[1:-1])}: {fault}")
    if program.exit_code != 0:
        sys.exit(f"{name}: told to end, the program ended with {program.exit_code}")
    print(f"{name}: passed")


main()
