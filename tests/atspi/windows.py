# SPDX-License-Identifier: GPL-3.0-or-later
"""Every part of the window and every dialog has names, roles and values that can be heard."""
import math
import time

from assistive import NotThere, State, children, describe, has, is_on_screen, nodes_below, wait_until
from audit import audit

# Menu, its action, and the window that opens; what is "…" in a title is the endpoint's name.
DIALOGS = [
    ("File", "Add endpoint…", "Add endpoint"),
    ("File", "Find my Event APIs…", "Find my Event APIs"),
    ("File", "New Event API…", "New Event API"),
    ("File", "Preferences…", "Preferences"),
    ("Endpoint", "Variables…", "Variables of Built-in Event API"),
    ("Endpoint", "Connection doctor…", "Connection doctor — Built-in Event API"),
    ("Endpoint", "Who may do what…", "Who may do what — Built-in Event API"),
    ("View", "Command palette…", "Command palette"),
    ("View", "Columns…", "Columns"),
    ("Go", "Go to time or row…", "Go to"),
    ("Help", "Built-in Event API…", "Built-in Event API"),
    ("Help", "Keyboard shortcuts…", "Keyboard shortcuts"),
    ("Help", "About Eventscope", "About Eventscope"),
]
PANELS = ["Channels", "Saved", "Charts", "Counters", "Frames", "Client log"]
WINDOW_ROLES = {"dialog", "alert", "frame"}
# Fewer nodes than any window has: something was looked at.
FEW = 4
# Seconds after which a key was lost.
PATIENCE = 2


class Windows:
    def __init__(self, program):
        self._program = program
        self.faults = []

    def look_at(self, what, node):
        def all_of_it():
            found = audit(node)
            return found if found[1] >= FEW else None

        faults, _ = wait_until(all_of_it, f"{what} never stands still with {FEW} nodes on screen")
        self.faults += [f"{what}: {fault}" for fault in faults]

    def menu(self, name):
        bar = next(node for node in children(self._program.main_window()) if node.get_role_name() == "menu bar")
        return wait_until(lambda: next((each for each in children(bar) if each.get_name() == name), None),
                          lambda: f"there is no menu {name!r}: {[each.get_name() for each in children(bar)]}")

    def choose(self, menu, action):
        """Without opening the menu: Qt leaves it open when its item is pressed from here."""
        self._program.activate()
        items = children(children(self.menu(menu))[0])
        item = next((each for each in items if each.get_name() == action), None)
        if not item:
            raise NotThere(f"menu {menu} has no {action!r}: {[each.get_name() for each in items]}")
        self._program.act(item)

    def opened(self, title):
        def find():
            return next((each for each in children(self._program.root) if each.get_name() == title and is_on_screen(each)), None)

        window = wait_until(find, lambda: f"no window {title!r} opens: {[describe(each) for each in children(self._program.root)]}")
        if window.get_role_name() not in WINDOW_ROLES:
            self.faults.append(f"{describe(window)}: is no window by its role")
        return window

    def close(self, title):
        """Esc, again where it was lost: while the window manager hands the focus on, nobody gets a key."""
        wait_until(lambda: any(each.get_name() == title and has(each, State.ACTIVE) for each in children(self._program.root)),
                   f"{title!r} does not become active")
        pressed = -math.inf

        def is_closed():
            nonlocal pressed
            if all(each.get_name() != title or not has(each, State.SHOWING) for each in children(self._program.root)):
                return True
            if time.monotonic() - pressed > PATIENCE:
                self._program.keys("Escape")
                pressed = time.monotonic()
            return False

        wait_until(is_closed, f"Esc does not close {title!r}")


def look_at_menus(windows, program):
    for name in ("File", "Endpoint", "Edit", "View", "Go", "Attention", "Help"):
        for popup in children(windows.menu(name)):
            nameless = [node for node in children(popup) if node.get_role_name() != "separator" and not node.get_name()]
            windows.faults += [f"menu {name}: {describe(node)} has no name" for node in nameless]


def look_at_dialogs(windows, program):
    for menu, action, title in DIALOGS:
        windows.choose(menu, action)
        windows.look_at(title, windows.opened(title))
        windows.close(title)


def run_command(windows, program, command):
    program.activate()
    program.keys("ctrl+k")
    palette = windows.opened("Command palette")
    program.type(command.rstrip("…"))
    commands = program.find("Commands", "list", palette)
    wait_until(lambda: command in children(commands)[0].get_name(), lambda: f"the palette offers {[describe(each) for each in children(commands)]}")
    program.keys("Return")


def look_at_commands(windows, program):
    """What menus of buttons hold: Qt has those not in the tree."""
    run_command(windows, program, "Save events…")
    windows.look_at("Save events", windows.opened("Save events"))
    windows.close("Save events")
    run_command(windows, program, "Repeat…")
    program.find("Close repeating", "push button")
    windows.look_at("repeat", program.find("Publish", "frame"))


def look_at_pages(windows, program):
    """Each page of the preferences."""
    windows.choose("File", "Preferences…")
    dialog = windows.opened("Preferences")
    pages = [node.get_name() for node in children(program.find("Pages", "list", dialog))]
    for page in pages:
        program.keys("Down")
        windows.look_at(f"Preferences, after {page}", dialog)
    windows.close("Preferences")


def look_at_panels(windows, program):
    for panel in PANELS:
        if tabs := program.find_all(panel, "page tab"):  # it shares its place with others
            program.act(tabs[0])
        else:
            windows.choose("View", panel)
        windows.look_at(panel, program.find(panel, "frame"))


def look_at_colour_rules(windows, program):
    """The last action in the menu of the button after the filter."""
    program.activate()
    program.focus("Filter", "text")
    program.keys("Tab", "space", "Up", "Return")
    windows.look_at("Colour rules", windows.opened("Colour rules"))
    windows.close("Colour rules")


def look_at_presentation(windows, program):
    windows.choose("View", "Presentation mode")
    windows.look_at("presentation", windows.opened("Eventscope"))
    windows.close("Eventscope")
    wait_until(lambda: is_on_screen(program.main_window()), "the window does not come back after the presentation")


def look_at_guide(windows, program):
    windows.choose("Help", "User guide")
    windows.look_at("User guide", windows.opened("User guide — Eventscope"))


def check(program):
    windows = Windows(program)
    windows.look_at("welcome", program.main_window())
    program.press("Built-in API", "push button")
    program.find("Disconnect", "push button")
    program.find("Event log", "table")
    windows.look_at("main window", program.main_window())
    look_at_menus(windows, program)
    look_at_panels(windows, program)
    look_at_dialogs(windows, program)
    look_at_pages(windows, program)
    look_at_colour_rules(windows, program)
    look_at_commands(windows, program)
    look_at_presentation(windows, program)
    look_at_guide(windows, program)
    if windows.faults:
        raise NotThere("\n".join(windows.faults))
