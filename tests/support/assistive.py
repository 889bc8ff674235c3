# SPDX-License-Identifier: GPL-3.0-or-later
"""The real console on a virtual display, driven as assistive technology and a keyboard drive it. Runs within a D-Bus session of its own."""
import os
import pathlib
import subprocess
import sys
import tempfile
import time

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError) as error:
    sys.exit(f"Install python3-pyatspi, and run this by the system's Python: {error}")

State = Atspi.StateType
PATIENCE_S = 20
STEP_S = 0.05
# A log has a node for each of its cells.
MOST_CHILDREN = 60
PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool", "openbox": "openbox", "dbus-send": "dbus-bin"}
BUS_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"


class NotThere(Exception):
    """What was waited for did not come; the text says what was there instead."""


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def succeeds(*command):
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def wait_until(condition, what, seconds=PATIENCE_S):
    """The first true value of the condition. While it is not, events of the accessibility bus are taken."""
    end = time.monotonic() + seconds
    while True:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            if value := condition():
                return value
        except GLib.Error:  # a widget went while it was looked at
            pass
        if time.monotonic() > end:
            raise NotThere(what() if callable(what) else what)
        time.sleep(STEP_S)


def missing_packages():
    missing = [package for program, package in PROGRAMS.items() if not succeeds("which", program)]
    return missing if pathlib.Path(BUS_LAUNCHER).exists() else missing + ["at-spi2-core"]


class Display:
    """A virtual display with a window manager and the accessibility bus; sets DISPLAY for all that follows."""

    def __init__(self, width, height):
        if missing := missing_packages():
            sys.exit(f"Install first: apt-get install {' '.join(missing)}")
        self._size = f"{width}x{height}x24"
        self._programs = []

    def __enter__(self):
        try:
            self._open()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _open(self):
        read, write = os.pipe()
        # Without -noreset it starts anew when its last client goes, and refuses who comes meanwhile.
        self._start("Xvfb", "-noreset", "-displayfd", str(write), "-screen", "0", self._size, pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as display:
            os.environ["DISPLAY"] = ":" + display.readline().strip()
        self._start(BUS_LAUNCHER, "--launch-immediately")
        self._start("openbox")
        wait_until(lambda: succeeds("dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
                                    "org.a11y.Bus.GetAddress"), "at-spi-bus-launcher does not answer")
        wait_until(lambda: succeeds("xdotool", "get_desktop"), "openbox does not manage the display")

    def _start(self, *command, **options):
        self._programs.append(subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options))

    def __exit__(self, *_):
        for program in reversed(self._programs):
            program.terminate()
            program.wait()


def children(node):
    return [child for child in (node.get_child_at_index(i) for i in range(min(node.get_child_count(), MOST_CHILDREN))) if child]


def nodes_below(node):
    """Breadth first, so that what is near the top is found soon."""
    waiting = [node]
    while waiting:
        node = waiting.pop(0)
        yield node
        waiting.extend(children(node))


def has(node, state):
    return node.get_state_set().contains(state)


def is_on_screen(node):
    """Docks behind a tab are visible to Qt; they lie outside of the window."""
    if not has(node, State.SHOWING):
        return False
    area = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
    return area.width > 0 and area.height > 0 and area.x + area.width > 0 and area.y + area.height > 0


def text_of(node):
    try:
        return Atspi.Text.get_text(node, 0, -1)
    except GLib.Error:  # it has none to read
        return ""


def spoken_name(node):
    """A label beside a widget names it as well as a name of its own; of a combo box, Qt tells the choice as its name."""
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name()
    return "" if node.get_role_name() == "combo box" else node.get_name()


def is_called(node, name):
    return node.get_name() == name or (node.get_role_name() == "combo box" and spoken_name(node) == name)


def describe(node):
    return f"{node.get_role_name()} {node.get_name()!r}"


class Program:
    """One run of the console with a folder of its own."""

    def __init__(self, program, *arguments, settings=""):
        self._folder = tempfile.TemporaryDirectory()
        folder = pathlib.Path(self._folder.name)
        (folder / "window.ini").write_text(settings, encoding="utf-8")
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", XDG_CONFIG_HOME=str(folder),
                           XDG_DATA_HOME=str(folder), XDG_RUNTIME_DIR=str(folder), LC_ALL="C.UTF-8", TZ="UTC")
        self._process = subprocess.Popen([program, *arguments, "--config-dir", str(folder)], env=environment, stderr=subprocess.DEVNULL)

    def __enter__(self):
        try:
            self._reach()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _reach(self):
        self.root = wait_until(self._find_root, "the program is not on the accessibility bus")
        # Else a widget may be seen as it was.
        self.root.set_cache_mask(Atspi.Cache.NONE)
        self.find("Built-in API", "push button")
        self.window = run("xdotool", "search", "--sync", "--onlyvisible", "--pid", str(self._process.pid), "--name",
                          "Eventscope").splitlines()[0]
        self.activate()

    def __exit__(self, *_):
        self._process.terminate()
        self.exit_code = self._process.wait()
        self._folder.cleanup()

    def _find_root(self):
        if self._process.poll() is not None:
            raise NotThere(f"the program ended with {self._process.returncode}")
        desktop = Atspi.get_desktop(0)
        programs = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
        return next((each for each in programs if each and each.get_process_id() == self._process.pid), None)

    def activate(self):
        run("xdotool", "windowactivate", "--sync", self.window)

    def main_window(self):
        """The one with the menus."""
        windows = children(self.root)
        return next(window for window in windows if any(each.get_role_name() == "menu bar" for each in children(window)))

    def find_all(self, name, role=None, below=None):
        """Those that are on screen now, if any."""
        return wait_until(lambda: [self._look_for(name, role, below)], "the window never stands still")[0]

    def _look_for(self, name, role, below):
        return [node for node in nodes_below(below or self.root)
                if is_called(node, name) and role in (None, node.get_role_name()) and is_on_screen(node)]

    def find(self, name, role=None, below=None):
        """The widget that assistive technology knows by this name."""
        return wait_until(lambda: next(iter(self._look_for(name, role, below)), None), lambda: self._missing(name, role, below))

    def _missing(self, name, role, below):
        there = sorted({describe(node) for node in nodes_below(below or self.root)
                        if node.get_name() and role in (None, node.get_role_name()) and is_on_screen(node)})
        return f"there is no {role or 'widget'} {name!r} on screen; there is: {', '.join(there) or 'nothing'}"

    def press(self, name, role=None, below=None):
        node = self.find(name, role, below)
        wait_until(lambda: has(node, State.SENSITIVE), f"{describe(node)} cannot be used")
        self.act(node)

    @staticmethod
    def act(node):
        names = [Atspi.Action.get_action_name(node, i).lower() for i in range(Atspi.Action.get_n_actions(node))]
        known = [i for i, each in enumerate(names) if each in ("press", "click", "toggle", "showmenu")]
        Atspi.Action.do_action(node, known[0] if known else 0)

    def focus(self, name, role=None, below=None):
        node = self.find(name, role, below)
        Atspi.Component.grab_focus(node)
        wait_until(lambda: has(node, State.FOCUSED), f"{describe(node)} does not take the focus")
        return node

    def write(self, name, text, role=None, below=None):
        """In place of what stands there, by the keyboard."""
        node = self.focus(name, role, below)
        self.keys("ctrl+a", "Delete")
        self.type(text)
        return node

    @staticmethod
    def type(text):
        run("xdotool", "type", "--delay", "8", text)

    @staticmethod
    def keys(*keys):
        for each in keys:
            run("xdotool", "key", each)
