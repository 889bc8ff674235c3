# SPDX-License-Identifier: GPL-3.0-or-later
"""Tab leads through the whole window, in reading order, to what has a name and a role."""
import collections

from assistive import Atspi, GLib, NotThere, describe, spoken_name, wait_until
from audit import FOCUSABLE

FOCUSED = "object:state-changed:focused"
MOST_STOPS = 120
# In this order, with others between them.
READING_ORDER = ["Disconnect", "Built-in API", "Theme", "Channel to subscribe", "Filter", "Follow", "Pause", "Clear view", "Export",
                 "Channel to publish to", "Transport", "Event 1"]

Stop = collections.namedtuple("Stop", "role name place")


class Walk:
    def __init__(self):
        self._stops = []
        self._listener = Atspi.EventListener.new(self._on_focus)
        self._listener.register(FOCUSED)

    def _on_focus(self, event, *_):
        try:
            if event.detail1:
                node = event.source
                area = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
                self._stops.append(Stop(node.get_role_name(), spoken_name(node), (area.x, area.y, area.width, area.height)))
        except GLib.Error:  # an item went while it was looked at
            pass

    def next_by(self, program, key):
        self._stops.clear()
        program.keys(key)
        wait_until(lambda: self._stops, f"{key} leads nowhere")
        return self._stops[-1]

    def stop(self):
        self._listener.deregister(FOCUSED)


def walk_round(program, walk, key):
    """All stops, until the first comes again."""
    stops = [walk.next_by(program, key)]
    while len(stops) < MOST_STOPS:
        stop = walk.next_by(program, key)
        if stop == stops[0]:
            return stops
        stops.append(stop)
    raise NotThere(f"after {MOST_STOPS} times {key} the first stop did not come again: {names(stops)}")


def names(stops):
    return [f"{stop.role} {stop.name!r}" for stop in stops]


def is_in_order(wanted, found):
    left = iter(found)
    return all(name in left for name in wanted)


def check(program):
    program.press("Built-in API", "push button")
    program.find("Disconnect", "push button")
    program.find("Event log", "table")
    program.focus("Disconnect", "push button")
    walk = Walk()
    stops = walk_round(program, walk, "Tab")
    walk.stop()
    for stop in stops:
        if not stop.name or stop.role not in FOCUSABLE:
            raise NotThere(f"Tab leads to a {stop.role!r} named {stop.name!r}, among {names(stops)}")
    order = [stop.name for stop in stops]
    start = order.index("Disconnect") if "Disconnect" in order else 0
    if not is_in_order(READING_ORDER, order[start:] + order[:start]):
        raise NotThere(f"the order is {names(stops)}, not {READING_ORDER}")
