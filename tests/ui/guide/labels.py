#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that whatever the guide writes in bold is a text of the user interface, letter by letter: exits with 1 and names what is not."""
import html
import pathlib
import re
import sys

LITERAL = r'"((?:[^"\\]|\\.)*)"'
CALL = re.compile(r"(?:\btr|TRANSLATE_NOOP)\(\s*((?:%s\s*)+)" % LITERAL.replace("((?:", "(?:(?:"))


def plain(text):
    text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found.group(1), 16)), text).replace('\\"', '"')
    return re.sub(r" \(%1\)$", "", text.replace("&", ""))


def labels(root):
    for path in [*root.glob("ui/**/*.cpp"), *root.glob("ui/**/*.h")]:
        for call in CALL.finditer(path.read_text(encoding="utf-8")):
            yield plain("".join(re.findall(LITERAL, call.group(1))))
    for path in root.glob("ui/**/*.ui"):
        yield from (plain(html.unescape(text)) for text in re.findall(r"<string>([^<]*)", path.read_text(encoding="utf-8")))


def quoted(path):
    text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    return [" ".join(bold.split()) for bold in re.findall(r"\*\*(.+?)\*\*", text, flags=re.DOTALL)]


def main():
    root = pathlib.Path(__file__).resolve().parents[3]
    known = set(labels(root))
    pages = sorted(root.glob("resources/guide/en/*.md"))
    missing = [f"{path.relative_to(root)}: **{bold}** is no text of the user interface" for path in pages for bold in quoted(path)
               if bold not in known]
    print("\n".join(missing) if missing else f"guide: the labels of {len(pages)} pages are those of the user interface")
    return 1 if missing or not pages else 0


sys.exit(main())
