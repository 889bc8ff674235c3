#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a catalog of a language that nobody speaks: every text in brackets, with strange letters, and two fifths longer.

pseudo.py CATALOG.ts PSEUDO.ts: what is not pseudo on screen is in no catalog, and what is cut has too little room.
"""
import re
import sys
import xml.etree.ElementTree as ET

KEPT = re.compile(r"(%L?\d+|%L?n|<[^>]*>|&\w+;|\n)")
STRANGE = str.maketrans("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ")


def pseudo(text):
    parts = [part if KEPT.fullmatch(part) else part.translate(STRANGE) for part in KEPT.split(text)]
    letters = sum(len(part) for part in KEPT.split(text) if not KEPT.fullmatch(part))
    return f"[{''.join(parts)}{'~' * max(1, letters * 2 // 5 - 2)}]"


def main():
    tree = ET.parse(sys.argv[1])
    tree.getroot().set("language", "en")
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        for form in list(translation):
            translation.remove(form)
        translation.text = None
        text = pseudo(message.findtext("source"))
        if message.get("numerus") == "yes":
            for _ in range(2):
                ET.SubElement(translation, "numerusform").text = text
        else:
            translation.text = text
    tree.write(sys.argv[2], encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    main()
