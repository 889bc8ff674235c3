#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that only core/base/platform_*.cpp include headers of an operating system: exits with 1 and names each include elsewhere."""
import pathlib
import re
import sys

HOMES = {"core/base/platform_unix.cpp", "core/base/platform_windows.cpp"}
# Whatever standard C++ does not have: headers in folders of the system, and the known ones beside them. <csignal> is C++, signals are not portable.
SYSTEM = re.compile(
    r"""\s*\#\s*(?:include|import)\s*[<"](?:
        (?:sys|arpa|net|netinet|mach|mach-o|linux|asm|objc|CoreFoundation|CoreServices|Foundation|AppKit|Cocoa|Security|winrt)/[^>"]*
        |(?:aio|conio|csignal|dirent|dlfcn|fcntl|fnmatch|ftw|glob|grp|iconv|ifaddrs|io|langinfo|libgen|netdb|poll|process|pthread|pty|pwd
           |regex|sched|semaphore|signal|spawn|strings|syslog|termios|tlhelp32|ucontext|unistd|utime|utmpx|wordexp
           |direct|dbghelp|dwmapi|fileapi|handleapi|iphlpapi|objbase|processenv|processthreadsapi|psapi|shellapi|shlobj|shlwapi|shobjidl
           |synchapi|versionhelpers|wincon|wincred|wincrypt|windef|windows|winsock|winsock2|winuser|ws2tcpip)(?:\.h)?
    )[>"]""",
    re.VERBOSE | re.IGNORECASE,
)


def sources(root):
    for folder in ("core", "ui", "app"):
        for suffix in ("h", "cpp", "mm"):
            yield from root.glob(f"{folder}/**/*.{suffix}")


def findings(root):
    for path in sorted(sources(root)):
        relative = path.relative_to(root).as_posix()
        if relative in HOMES:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if SYSTEM.match(line):
                yield f"{relative}:{number}: belongs into core/base/platform_*.cpp: {line.strip()}"


def main():
    root = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2]
    missing = [home for home in HOMES if not (root / home).is_file()]
    found = [f"{home}: missing" for home in missing] + list(findings(root))
    print("\n".join(found) if found else "portable: only core/base/platform_*.cpp know the operating system")
    return 1 if found else 0


sys.exit(main())
