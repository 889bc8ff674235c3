# SPDX-License-Identifier: GPL-3.0-or-later
"""The real console on a virtual display, driven as assistive technology and a keyboard drive it. Runs within a D-Bus session of its own."""
import os
import pathlib
import subprocess
import tempfile
import time

import pyatspi

WINDOW = (1280, 800)
PATIENCE_S = 20


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


class Display:
    """A virtual display with a window manager and the accessibility bus; sets DISPLAY for all that follows."""

    def __enter__(self):
        read, write = os.pipe()
        screen = f"{WINDOW[0] + 120}x{WINDOW[1] + 100}x24"
        self._programs = [subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", screen], pass_fds=[write],
                                           stderr=subprocess.DEVNULL)]
        os.close(write)
        with os.fdopen(read) as display:
            os.environ["DISPLAY"] = ":" + display.readline().strip()
        for command in (["openbox"], ["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"]):
            self._programs.append(subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        time.sleep(3)
        return self

    def __exit__(self, *_):
        for program in reversed(self._programs):
            program.terminate()
            program.wait()


class Console:
    """One run of the program with a folder of its own."""

    def __init__(self, program, *arguments, dark=False):
        self._folder = tempfile.TemporaryDirectory()
        folder = pathlib.Path(self._folder.name)
        (folder / "window.ini").write_text(f"[General]\ntheme={'dark' if dark else 'light'}\n", encoding="utf-8")
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", XDG_CONFIG_HOME=str(folder), XDG_DATA_HOME=str(folder),
                           LC_ALL="C.UTF-8", TZ="UTC")
        self._program = subprocess.Popen([program, *arguments, "--config-dir", str(folder)], env=environment, stderr=subprocess.DEVNULL)

    def __enter__(self):
        self.find("Built-in API", "push button")
        self._window = run("xdotool", "search", "--sync", "--onlyvisible", "--name", "Eventscope").splitlines()[0]
        run("xdotool", "windowsize", "--sync", self._window, *map(str, WINDOW))
        self.focus_window()
        return self

    def __exit__(self, *_):
        self._program.terminate()
        self._program.wait()
        self._folder.cleanup()

    def focus_window(self):
        run("xdotool", "windowactivate", "--sync", self._window)

    def _nodes(self):
        waiting = [each for each in pyatspi.Registry.getDesktop(0) if each and each.get_process_id() == self._program.pid]
        while waiting:
            node = waiting.pop(0)
            yield node
            # A log has a node for each of its cells.
            waiting.extend(child for child in (node.getChildAtIndex(i) for i in range(min(node.childCount, 60))) if child)

    def _find_once(self, name, role):
        for node in self._nodes():
            if node.name == name and (role is None or node.getRoleName() == role) and node.getState().contains(pyatspi.STATE_SHOWING):
                return node
        return None

    def find(self, name, role=None):
        """The widget that assistive technology knows by this name."""
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            try:
                found = self._find_once(name, role)
                if found:
                    return found
            except Exception:  # a widget went while it was looked at
                pass
            time.sleep(0.2)
        raise SystemExit(f"screenshots: there is no {role or 'widget'} {name!r}")

    def press(self, name, role=None):
        action = self.find(name, role).queryAction()
        names = [action.getName(i).lower() for i in range(action.nActions)]
        known = [i for i, each in enumerate(names) if each in ("press", "click", "toggle", "showmenu")]
        action.doAction(known[0] if known else 0)
        time.sleep(0.5)

    def write(self, name, text, role=None):
        self.find(name, role).queryComponent().grabFocus()
        time.sleep(0.3)
        self.keys("ctrl+a")
        self.type(text)

    def type(self, text):
        run("xdotool", "type", "--delay", "8", text)
        time.sleep(0.3)

    def keys(self, *keys):
        for each in keys:
            run("xdotool", "key", each)
            time.sleep(0.3)

    def click(self, name, role=None, down=None, button=1):
        """In the middle of the widget, or so many pixels below its top."""
        area = self.find(name, role).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
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
        window = run("xdotool", "getactivewindow") if of_active else self._window
        # Few colours: a picture of a window is a fifth of the size then, and looks the same.
        run("import", "-window", window, "-dither", "None", "-colors", "256", "-depth", "8", "-define", "png:compression-level=9",
            f"png8:{path}")
