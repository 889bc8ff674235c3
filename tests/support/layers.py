#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that includes follow the arrows of ARCHITECTURE.md: exits with 1 and names each include that does not."""
import pathlib
import re
import sys

ALLOWED = {
    "core/base": set(),
    "core/json": {"core/base"},
    "core/payload": {"core/base", "core/json"},
    "core/protocol": {"core/base", "core/json"},
    "core/http": {"core/base", "core/protocol"},
    "core/auth": {"core/base", "core/json", "core/protocol", "core/http"},
    "core/net": {"core/base", "core/json", "core/protocol", "core/http", "core/auth"},
    "core/doctor": {"core/base", "core/protocol", "core/http", "core/auth", "core/net"},
    "core/capture": {"core/base", "core/json"},
    "core/series": {"core/base", "core/json", "core/protocol", "core/capture"},
    "core/replay": {"core/base", "core/json", "core/protocol", "core/net", "core/capture"},
    "core/watch": {"core/base", "core/json", "core/capture"},
    "core/workspace": {"core/base", "core/json", "core/payload", "core/protocol", "core/http", "core/auth"},
    "core/session": {"core/base", "core/json", "core/payload", "core/protocol", "core/http", "core/auth", "core/net", "core/capture", "core/workspace"},
    "core/localapi": {"core/base", "core/json", "core/protocol", "core/http", "core/auth"},
    "core/snippets": {"core/base", "core/json", "core/protocol", "core/auth"},
    "core/backend": {"core/base", "core/json", "core/protocol", "core/auth", "core/localapi"},
}
CORE_FORBIDDEN = re.compile(r"#include <(QWidget|QApplication|QGui|QPainter|QColor|QFont|QIcon|QPixmap|QtWidgets|QtGui)")
UI_FORBIDDEN = re.compile(r"#include <(QWebSocket|QNetwork|sqlite3|qt6keychain|QSsl|QTcp)")
INCLUDE = re.compile(r'#include "((?:core/[a-z]+|ui|app)[^"]*)"')


def findings(root):
    for path in sorted([*root.glob("core/**/*.h"), *root.glob("core/**/*.cpp"), *root.glob("ui/**/*.h"), *root.glob("ui/**/*.cpp")]):
        relative = path.relative_to(root)
        folder = "/".join(relative.parts[:2]) if relative.parts[0] == "core" else "ui"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            forbidden = UI_FORBIDDEN if folder == "ui" else CORE_FORBIDDEN
            if forbidden.search(line):
                yield f"{relative}:{number}: not allowed here: {line}"
            match = INCLUDE.search(line)
            if not match:
                continue
            parts = match.group(1).split("/")
            target = "/".join(parts[:2]) if parts[0] == "core" else parts[0]
            if target == "app" or (folder != "ui" and target != folder and target not in ALLOWED[folder]):
                yield f"{relative}:{number}: {folder} may not use {target}"


def main():
    root = pathlib.Path(__file__).resolve().parents[2]
    found = list(findings(root))
    print("\n".join(found) if found else "layers: every include follows the arrows")
    return 1 if found else 0


sys.exit(main())
