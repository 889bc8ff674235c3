# SPDX-License-Identifier: GPL-3.0-or-later
"""The windows that come of work: marks, answers, arrivals, what an import found, rules, counters and a replay can be heard."""
from assistive import NotThere, children, is_on_screen, wait_until
from windows import Windows

ENDPOINT = "https://example1234567890abcdefgh.appsync-api.us-east-1.amazonaws.com/event"
# Menu action, title, and the button that an empty list offers.
LISTS = [
    ("Watch rules…", "Watch rules", "Add the first rule"),
    ("Counters…", "Counters", "Add the first counter"),
]


def look_at_lists(windows, program):
    """Empty, and with something in them."""
    for action, title, first in LISTS:
        windows.choose("Attention", action)
        dialog = windows.opened(title)
        windows.look_at(f"{title}, empty", dialog)
        program.press(first, "push button", dialog)
        windows.look_at(f"{title}, with one", dialog)
        windows.close(title)


def look_at_answers(windows, program):
    program.write("Channel to publish to", "/demo/orders", "text")
    program.write("Event 1", "1", "text")
    program.press("Publish", "push button", program.find("Publish", "frame"))
    # A button that shows has a result to show.
    program.press("Answer…", "push button")
    windows.look_at("Answer", windows.opened("Answer"))
    windows.close("Answer")
    program.press("Arrivals…", "push button")
    title = "Arrival by channel — Built-in Event API"
    windows.look_at("arrivals", windows.opened(title))
    windows.close(title)


def look_at_marks(windows, program):
    """Down leads from the filter to the rows."""
    program.focus("Filter", "text")
    program.keys("Down", "Home", "ctrl+m")
    windows.choose("Go", "Marks…")
    windows.look_at("Marks", windows.opened("Marks"))
    windows.close("Marks")


def look_at_found_endpoints(windows, program):
    """Those of an account are listed by the same part, but not without the account."""
    windows.choose("File", "Import endpoints…")
    dialog = windows.opened("Import endpoints")
    program.write("Text to import", ENDPOINT, "text", dialog)
    found = program.find("Endpoints found", "list", dialog)
    wait_until(lambda: children(found), "nothing is found in a URL")
    windows.look_at("endpoints found", dialog)
    windows.close("Import endpoints")


def look_at_replay(windows, program):
    program.activate()
    demo = next(node for node in children(children(windows.menu("File"))[0]) if node.get_name() == "Demo captures")
    first = children(children(demo)[0])[0]
    program.act(first)

    def find():
        return next((each for each in children(program.root) if each.get_name().startswith(first.get_name()) and is_on_screen(each)), None)

    window = wait_until(find, "the demo capture does not open")
    program.find("Position", "slider", window)
    windows.look_at("replay", window)
    program.press("Pause", "push button", window)
    program.find("Play", "push button", window)


def check(program):
    windows = Windows(program)
    program.press("Built-in API", "push button")
    program.find("Disconnect", "push button")
    look_at_lists(windows, program)
    look_at_answers(windows, program)
    look_at_marks(windows, program)
    look_at_found_endpoints(windows, program)
    look_at_replay(windows, program)
    if windows.faults:
        raise NotThere("\n".join(windows.faults))
