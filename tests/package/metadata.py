#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""metadata.py VERSION: the files that tell systems about the program agree with each other and with its version."""
import configparser
import pathlib
import sys
import xml.etree.ElementTree as xml

PACKAGING = pathlib.Path(__file__).resolve().parents[2] / "packaging"
ID = "org.eventscope.Eventscope"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def findings(version):
    metainfo = xml.parse(PACKAGING / "desktop" / f"{ID}.metainfo.xml").getroot()
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(PACKAGING / "desktop" / f"{ID}.desktop", encoding="utf-8")
    entry = entry["Desktop Entry"]
    kind = xml.parse(PACKAGING / "desktop" / f"{ID}.mime.xml").getroot().find(f"{MIME}mime-type")
    debian = (PACKAGING / "debian" / "changelog").read_text(encoding="utf-8")
    flatpak = (PACKAGING / "flatpak" / f"{ID}.yml").read_text(encoding="utf-8")
    plist = (PACKAGING / "macos" / "Info.plist.in").read_text(encoding="utf-8")
    manifest = (PACKAGING / "windows" / "windows.cmake").read_text(encoding="utf-8")
    checks = {
        "newest release of the metainfo": (metainfo.find("releases/release").get("version"), version),
        "newest entry of debian/changelog": (debian.split(")")[0], f"eventscope ({version}-1"),
        "id of the metainfo": (metainfo.findtext("id"), ID),
        "desktop entry of the metainfo": (metainfo.findtext("launchable"), f"{ID}.desktop"),
        "icon of the desktop entry": (entry["Icon"], ID),
        "icon of captures": (kind.find(f"{MIME}icon").get("name"), f"{ID}.capture"),
        "type in the desktop entry": (entry["MimeType"], kind.get("type") + ";"),
        "type in the metainfo": (metainfo.findtext("provides/mediatype"), kind.get("type")),
        "id of the Flatpak": (f"id: {ID}\n" in flatpak, True),
        "id of the macOS bundle": (f"<string>{ID}</string>" in plist, True),
        "type of the macOS bundle": (kind.get("type") in plist, True),
        "type on Windows": (kind.get("type") in manifest, True),
    }
    return [f"{name}: {found!r} instead of {wanted!r}" for name, (found, wanted) in checks.items() if found != wanted]


def main():
    found = findings(sys.argv[1])
    print("\n".join(found) if found else "metadata: all agree")
    return 1 if found else 0


sys.exit(main())
