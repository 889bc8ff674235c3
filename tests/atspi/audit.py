# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a part of the accessible tree, for somebody who hears it instead of seeing it."""
import collections

from assistive import Atspi, State, children, describe, has, is_on_screen, spoken_name

BUTTONS = {"push button", "toggle button", "check box", "radio button", "menu item", "check menu item", "radio menu item", "link"}
FIELDS = {"text", "entry", "password text", "spin button", "slider", "combo box"}
VIEWS = {"table", "tree", "tree table", "list", "page tab list", "page tab"}
ITEMS = {"table cell", "table row", "tree item", "list item"}
INTERACTIVE = BUTTONS | FIELDS | VIEWS
# Text that can be selected takes the focus, too.
FOCUSABLE = INTERACTIVE | ITEMS | {"label", "chart"}
# A header, a row and a few more: cells are made alike.
CELLS = 24


def place_of(node):
    parent = node.get_parent()
    beside = [repr(child.get_name()) for child in children(parent) if child.get_name()][:6]
    return f"{describe(node)} in {describe(parent)} beside {', '.join(beside) or 'nothing'}"


def value_fault(node, role):
    if role == "combo box" and not node.get_name():
        return "does not tell its choice"
    if role in ("spin button", "slider") and not Atspi.Value.get_minimum_value(node) <= Atspi.Value.get_current_value(node) <= (
            Atspi.Value.get_maximum_value(node)):
        return "does not tell its value"
    if role in ("text", "entry") and Atspi.Text.get_character_count(node) < 0:
        return "does not tell its text"
    return None


def faults_of(node):
    role = node.get_role_name()
    takes_focus = has(node, State.FOCUSABLE)
    if (role in INTERACTIVE or takes_focus) and role not in ITEMS and not spoken_name(node):
        yield "has no name"
    if takes_focus and role not in FOCUSABLE:
        yield "takes the focus, but its role tells nothing"
    if fault := value_fault(node, role):
        yield fault


def twins_of(parts):
    """Siblings that cannot be told apart."""
    named = collections.Counter((part.get_role_name(), spoken_name(part)) for part in parts if part.get_role_name() in INTERACTIVE)
    return [f"{count} times {role} {name!r}" for (role, name), count in named.items() if count > 1]


def audit(node):
    """One line for each fault, and how many nodes were looked at."""
    faults = [f"{place_of(node)}: {fault}" for fault in faults_of(node)]
    inside = children(node)[:CELLS] if node.get_role_name() in VIEWS else children(node)
    parts = [part for part in inside if is_on_screen(part)]
    faults += [f"{place_of(node)}: {twins}" for twins in twins_of(parts)]
    count = 1
    for part in parts:
        below, looked_at = audit(part)
        faults += below
        count += looked_at
    return faults, count
