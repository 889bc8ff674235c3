#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""take.py PROGRAM FOLDER [NAME…]: takes the pictures of README and guide, all or those named, from the real program."""
import pathlib
import sys

from console import DISPLAY, Console
from assistive import Display

ENDPOINT = "https://x4qkpzv7jrb2mdl6swn3tahy5e.appsync-api.eu-west-1.amazonaws.com/event"


def empty(program, path):
    with Console(program) as console:
        console.picture(path)


def demo(program, path):
    with Console(program, "--demo") as console:
        console.wait(6)
        console.click("Event log", "table", down=220)
        console.picture(path)


def dark(program, path):
    with Console(program, "--demo", dark=True) as console:
        console.wait(6)
        console.click("Event log", "table", down=220)
        console.picture(path)


def refused(program, path):
    with Console(program, "--demo") as console:
        console.write("Channel to subscribe", "/nowhere/*")
        console.keys("Return")
        console.wait(3)
        console.picture(path)


def compose(console, channel, event):
    console.write("Channel to publish to", channel)
    console.write("Event 1", event, "text")
    console.keys("ctrl+Return")
    console.wait(2)


def publish(program, path):
    with Console(program, "--demo") as console:
        console.wait(2)
        compose(console, "/demo/orders", '{"order": 10481, "state": "paid", "total": 127.0}')
        console.picture(path)


def failed_publish(program, path):
    with Console(program, "--demo") as console:
        console.wait(2)
        compose(console, "/nowhere/orders", '{"order": 10481, "total": 127.0}')
        console.picture(path)


def filter_log(program, path):
    with Console(program, "--demo") as console:
        console.wait(8)
        console.write("Filter", 'channel:/demo .total > 30')
        console.wait(1)
        console.click("Event log", "table", down=60)
        console.picture(path)


def frames(program, path):
    with Console(program, "--demo") as console:
        console.keys("alt+v")
        console.click("Frames", "menu item")
        console.press("Record frames")
        console.wait(4)
        console.click("Frames", "table", down=80)
        console.picture(path)


def built_in_api(program, path):
    with Console(program, "--demo") as console:
        console.keys("alt+h")
        console.click("Built-in Event API…", "menu item")
        console.wait(1)
        console.picture(path, of_active=True)


def endpoint(program, path):
    with Console(program) as console:
        console.keys("ctrl+n")
        console.write("URL", ENDPOINT, "text")
        console.write("Name", "Orders (dev)", "text")
        console.picture(path, of_active=True)


def new_api(program, path):
    with Console(program) as console:
        console.keys("alt+f")
        console.click("New Event API…", "menu item")
        console.wait(1)
        console.press("CDK")
        console.picture(path, of_active=True)


def from_endpoint_menu(console, action):
    console.keys("alt+n")
    console.click(action, "menu item")
    console.wait(1)


def doctor(program, path):
    with Console(program, "--demo") as console:
        console.wait(2)
        from_endpoint_menu(console, "Connection doctor…")
        console.wait(4)
        console.picture(path, of_active=True)


def permissions(program, path):
    with Console(program, "--demo") as console:
        console.wait(2)
        from_endpoint_menu(console, "Who may do what…")
        console.click("Channels, one a line", "text")
        console.keys("ctrl+End", "Return")
        console.type("/nowhere/orders")
        console.click("Run", "push button")
        console.wait(3)
        console.click("Who may do what", "table", down=158)
        console.picture(path, of_active=True)


def presentation(program, path):
    with Console(program, "--demo") as console:
        console.wait(4)
        console.keys("F11")
        console.wait(6)
        console.picture(path, of_active=True)


def replay(program, path):
    with Console(program) as console:
        console.press("Play a demo capture")
        console.wait(8)
        console.picture(path, of_active=True)


# Every picture of README and guide, by the name of its file.
PICTURES = {
    "empty": empty,
    "demo": demo,
    "dark": dark,
    "refused": refused,
    "publish": publish,
    "failed-publish": failed_publish,
    "filter": filter_log,
    "frames": frames,
    "built-in-api": built_in_api,
    "endpoint": endpoint,
    "new-api": new_api,
    "doctor": doctor,
    "permissions": permissions,
    "presentation": presentation,
    "replay": replay,
}


def main():
    program, folder, *names = sys.argv[1:]
    with Display(*DISPLAY):
        for name in names or PICTURES:
            PICTURES[name](program, pathlib.Path(folder) / f"{name}.png")
            print(f"{name}.png", flush=True)


main()
