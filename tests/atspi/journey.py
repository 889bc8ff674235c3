# SPDX-License-Identifier: GPL-3.0-or-later
"""A first hour with the console, by roles and names alone: connect, subscribe, publish, read the row, filter, open the detail."""
from announcements import Announcements
from assistive import State, children, describe, has, nodes_below, text_of, wait_until

CHANNEL = "/default/orders"
EVENT = '{"order": 4711, "state": "paid"}'


def cells(table):
    return [node.get_name() for node in children(table) if node.get_role_name() == "table cell"]


def wait_for_cell(table, text):
    wait_until(lambda: any(text in cell for cell in cells(table)), lambda: f"no cell of {describe(table)} says {text!r}: {cells(table)}")


def wait_for_text(label, text):
    wait_until(lambda: text in text_of(label), lambda: f"{describe(label)} says {text_of(label)!r}, not {text!r}")


def connect(program, heard):
    program.press("Built-in API", "push button")
    wait_for_text(program.find("Connection state", "label"), "Connected")
    heard.wait_for("Built-in Event API: Connected")


def subscribe(program, heard):
    subscriptions = program.find("Subscriptions", "frame")
    program.write("Channel to subscribe", CHANNEL, "text")
    program.press("Subscribe", "push button", subscriptions)
    table = program.find("Subscriptions", "table", subscriptions)
    wait_for_cell(table, CHANNEL)
    wait_for_cell(table, "Active")


def hear_a_refusal(program, heard):
    subscriptions = program.find("Subscriptions", "frame")
    program.write("Channel to subscribe", "/nowhere/*", "text")
    program.press("Subscribe", "push button", subscriptions)
    heard.wait_for("Subscription to /nowhere/* refused")


def publish(program, heard):
    program.write("Channel to publish to", CHANNEL, "text")
    editor = program.write("Event 1", EVENT, "text")
    wait_until(lambda: text_of(editor) == EVENT, lambda: f"Event 1 says {text_of(editor)!r}")
    program.press("Publish", "push button")
    wait_for_cell(program.find("Publish results", "table"), "Published")
    heard.wait_for("published")


def filter_log(program):
    """The demo's events go, the one that was published stays."""
    log = program.find("Event log", "table")
    before = wait_until(lambda: [cell for cell in cells(log) if "4711" not in cell and cell.startswith("{")], "the log has no demo event")
    field = program.write("Filter", "4711", "text")
    wait_until(lambda: not set(before) & set(cells(log)), lambda: f"the filter leaves {cells(log)}")
    wait_for_cell(log, '"order": 4711')
    wait_until(lambda: field.get_description() == "Valid filter", lambda: f"the filter says {field.get_description()!r}")


def open_detail(program):
    """Down leads from the filter to the rows, where Home chooses the first."""
    program.keys("Down", "Home")
    detail = program.find("Event detail", "filler")
    tree = program.find("Tree", "tree", detail)
    wait_until(lambda: any("4711" in node.get_name() for node in nodes_below(tree)),
               lambda: f"the tree says {[node.get_name() for node in nodes_below(tree)]}")
    for tab in ("Tree", "Formatted", "Raw"):
        program.find(tab, "page tab", detail)


def hear_new_events(heard):
    """Of the demo, which goes on: in one sentence for all that came."""
    heard.wait_for("new event")


def pause(program):
    """A state that is heard, not only seen."""
    for is_paused in (True, False):
        program.press("Pause", "check box")
        button = program.find("Pause", "check box")
        wait_until(lambda: has(button, State.CHECKED) == is_paused, f"Pause does not tell that it is {'on' if is_paused else 'off'}")


def read_counters(program):
    for name in ("Received", "Shown", "Dropped", "Rate"):
        wait_for_text(program.find(name, "label"), f"{name}: ")
    wait_for_text(program.find("Size of event 1", "label"), " B")


def check(program):
    heard = Announcements()
    connect(program, heard)
    hear_new_events(heard)
    subscribe(program, heard)
    hear_a_refusal(program, heard)
    publish(program, heard)
    filter_log(program)
    open_detail(program)
    pause(program)
    read_counters(program)
    heard.stop()
