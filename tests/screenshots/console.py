# SPDX-License-Identifier: GPL-3.0-or-later
"""The console in a window of one size, for pictures."""
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "support"))

from assistive import Atspi, Program, run

WINDOW = (1280, 800)
DISPLAY = (WINDOW[0] + 120, WINDOW[1] + 100)


class Console(Program):
    """After each step it waits a little: a picture shows what came of it."""

    def __init__(self, program, *arguments, dark=False):
        super().__init__(program, *arguments, settings=f"[General]\ntheme={'dark' if dark else 'light'}\n")

    def __enter__(self):
        super().__enter__()
        run("xdotool", "windowsize", "--sync", self.window, *map(str, WINDOW))
        self.activate()
        return self

    def press(self, name, role=None, below=None):
        super().press(name, role, below)
        time.sleep(0.5)

    def type(self, text):
        super().type(text)
        time.sleep(0.3)

    def keys(self, *keys):
        for each in keys:
            super().keys(each)
            time.sleep(0.3)

    def click(self, name, role=None, down=None, button=1):
        """In the middle of the widget, or so many pixels below its top."""
        area = Atspi.Component.get_extents(self.find(name, role), Atspi.CoordType.SCREEN)
        y = area.y + (area.height // 2 if down is None else down)
        run("xdotool", "mousemove", str(area.x + min(area.width // 2, 250)), str(y), "click", str(button))
        time.sleep(0.8)

    def wait(self, seconds):
        """For events to come; nothing else tells that the picture is full enough."""
        time.sleep(seconds)

    def picture(self, path, of_active=False):
        """Of the main window with what lies over it, or of the active window alone."""
        run("xdotool", "mousemove", "2", "2")
        time.sleep(1)
        window = run("xdotool", "getactivewindow") if of_active else self.window
        # Few colours: a picture of a window is a fifth of the size then, and looks the same.
        run("import", "-window", window, "-dither", "None", "-colors", "256", "-depth", "8", "-define", "png:compression-level=9",
            f"png8:{path}")
