# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader says by itself: notifications that begin to show."""
from assistive import Atspi, GLib, wait_until

SHOWING = "object:state-changed:showing"


class Announcements:
    def __init__(self):
        self.texts = []
        self._listener = Atspi.EventListener.new(self._on_event)
        self._listener.register(SHOWING)

    def _on_event(self, event, *_):
        try:
            if event.detail1 and event.source.get_role() == Atspi.Role.NOTIFICATION:
                self.texts.append(event.source.get_name())
        except GLib.Error:  # its widget went meanwhile
            pass

    def wait_for(self, text):
        wait_until(lambda: any(text in heard for heard in self.texts), lambda: f"no announcement says {text!r}; heard: {self.texts}")

    def stop(self):
        self._listener.deregister(SHOWING)
