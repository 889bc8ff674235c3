#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benchmarks of a folder one after the other and prints a table; the same as JSON lines goes to bench.json there.

Each benchmark prints JSON lines with name, value, unit, limit, limit_name; the ratio is value/limit in the same run.
"""
import json
import os
import pathlib
import subprocess
import sys


def run(program):
    environment = dict(os.environ)
    if not environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    done = subprocess.run([program], stdout=subprocess.PIPE, text=True, env=environment, timeout=300, check=True)
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def number(value):
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:,.2f}"


def main():
    folder = pathlib.Path(sys.argv[1])
    programs = sorted(path for path in folder.glob("bench_*") if path.is_file() and os.access(path, os.X_OK))
    rows = []
    print(f"{'benchmark':44} {'value':>12} {'unit':10} {'limit':>12}  {'ratio':>6}  limit is")
    for program in programs:
        for row in run(program):
            rows.append(row)
            limit = row.get("limit") or 0
            ratio = f"{row['value'] / limit:.2f}" if limit else ""
            print(f"{row['name']:44} {number(row['value']):>12} {row['unit']:10} {number(limit) if limit else '':>12}  {ratio:>6}  {row.get('limit_name', '')}",
                  flush=True)
    (folder / "bench.json").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


main()
