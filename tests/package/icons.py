#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""icons.py FOLDER RENDERICON: the rendered icons have the sizes their folders say; those for Windows and macOS hold what their heads say."""
import pathlib
import struct
import subprocess
import sys
import tempfile

SVG = pathlib.Path(__file__).resolve().parents[2] / "resources/icons/eventscope.svg"
PNG = b"\x89PNG\r\n\x1a\n"


def png_size(data):
    return struct.unpack(">II", data[16:24]) if data.startswith(PNG) else None


def hicolor(folder):
    names = {"apps/org.eventscope.Eventscope.png", "mimetypes/org.eventscope.Eventscope.capture.png"}
    for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
        for name in sorted(names):
            path = folder / "hicolor" / f"{size}x{size}" / name
            if not path.is_file() or png_size(path.read_bytes()) != (size, size):
                yield f"{path}: no PNG of {size} pixels"


def rendered(program, suffix):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / f"icon.{suffix}"
        subprocess.run([program, SVG, path], check=True)
        return path.read_bytes()


def ico(data):
    _, kind, count = struct.unpack("<HHH", data[:6])
    if (kind, count) != (1, 9):
        yield f"ico: kind {kind}, {count} images"
    for index in range(count):
        edge, _, _, _, _, bits, length, offset = struct.unpack("<BBBBHHII", data[6 + 16 * index : 22 + 16 * index])
        size = edge or 256
        if png_size(data[offset : offset + length]) != (size, size) or bits != 32:
            yield f"ico: image {index} is none of {size} pixels"


def icns(data):
    sizes = {b"icp4": 16, b"icp5": 32, b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic14": 512, b"ic09": 512, b"ic10": 1024}
    if data[:4] != b"icns" or struct.unpack(">I", data[4:8])[0] != len(data):
        yield "icns: wrong head"
    offset, found = 8, set()
    while offset < len(data):
        kind, length = data[offset : offset + 4], struct.unpack(">I", data[offset + 4 : offset + 8])[0]
        if png_size(data[offset + 8 : offset + length]) != (sizes[kind], sizes[kind]):
            yield f"icns: {kind!r} is no image of {sizes[kind]} pixels"
        found.add(kind)
        offset += length
    if found != set(sizes):
        yield f"icns: {found} instead of {set(sizes)}"


def main():
    folder, program = pathlib.Path(sys.argv[1]), sys.argv[2]
    found = [*hicolor(folder), *ico(rendered(program, "ico")), *icns(rendered(program, "icns"))]
    print("\n".join(found) if found else "icons: all sizes")
    return 1 if found else 0


sys.exit(main())
