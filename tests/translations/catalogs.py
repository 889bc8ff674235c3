#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogs in translations/ are what the sources say, complete, and keep what a translation must keep.

catalogs.py LUPDATE: run in the root of the sources.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}
# What means something to the program or to another one: it stands in the translation as often as in the source.
KEPT = re.compile(r"%L?\d+|%L?n|</?[a-z][a-z0-9]*(?: [^>]*)?/?>|\bCtrl\+\w+")


def messages(catalog):
    found = {}
    for context in ET.parse(catalog).getroot().findall("context"):
        for message in context.findall("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message
    return found


def updated(lupdate, catalog, folder):
    copy = pathlib.Path(folder, catalog.name)
    shutil.copy(catalog, copy)
    plural = ["-pluralonly"] if catalog.stem.endswith("_en") else []
    command = [lupdate, "-silent", "-I", ".", "-locations", "none", "-source-language", "en", "core", "ui", "app", *plural, "-ts", copy]
    subprocess.run(command, check=True)
    return copy


def faults_of(language, key, message):
    translation = message.find("translation")
    is_plural = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.findall("numerusform")] if is_plural else [translation.text or ""]
    if translation.get("type") == "unfinished" or not all(form.strip() for form in forms):
        yield "is not translated"
        return
    if is_plural and len(forms) != FORMS[language]:
        yield f"has {len(forms)} plural forms, not {FORMS[language]}"
    wanted = sorted(KEPT.findall(key[1]))
    without_number = [word for word in wanted if word not in ("%n", "%Ln")]
    for number, form in enumerate(forms):
        kept = sorted(KEPT.findall(form.replace("Strg+", "Ctrl+") if language == "de" else form))
        # "One event" may do without its number.
        if kept != wanted and not (is_plural and number == 0 and kept == without_number):
            yield f"keeps {kept}, not {wanted}, in {form!r}"
        if form.count("\n") != key[1].count("\n"):
            yield f"has other line breaks in {form!r}"
        if form[:1].isspace() != key[1][:1].isspace() or form[-1:].isspace() != key[1][-1:].isspace():
            yield f"begins or ends with other spaces in {form!r}"


def check(lupdate, catalog, folder):
    language = catalog.stem.split("_", 1)[1]
    faults = []
    kept = messages(catalog)
    now = messages(updated(lupdate, catalog, folder))
    for key, message in now.items():
        if message.find("translation").get("type") in ("vanished", "obsolete"):
            faults.append((key, "is in no source any more"))
        elif key not in kept:
            faults.append((key, "is new"))
        elif (message.findtext("extracomment") or "") != (kept[key].findtext("extracomment") or ""):
            faults.append((key, "has another note for translators"))
    for key, message in kept.items():
        faults += [(key, fault) for fault in faults_of(language, key, message)]
    for (context, source, _), fault in faults:
        print(f"{catalog.name}: {context}: {source!r} {fault}")
    return len(faults)


def main():
    catalogs = sorted(pathlib.Path("translations").glob("eventscope_*.ts"))
    assert {catalog.stem.split("_", 1)[1] for catalog in catalogs} == set(FORMS), catalogs
    with tempfile.TemporaryDirectory() as folder:
        faults = sum(check(sys.argv[1], catalog, folder) for catalog in catalogs)
    print(f"{len(catalogs)} catalogs, {faults} faults" + (": ./dev translations brings them up to the sources" if faults else ""))
    return faults > 0


if __name__ == "__main__":
    sys.exit(main())
