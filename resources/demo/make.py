#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the demo captures that ship with the program beside this file: shop.ndjson and fleet.ndjson, the same bytes each time. With --check it
only tells whether they are what it would write."""
import datetime
import json
import math
import pathlib
import random
import sys

NAMES = ["Ana", "Bruno", "Chiara", "David", "Emre", "Fatima", "Greta", "Hiro", "Ines", "Jonas", "Keiko", "Luis"]
GOODS = [("Green tea, 250 g", 8.9), ("Coffee beans, 1 kg", 21.5), ("Oat biscuits", 3.4), ("Teapot, glass", 34.0), ("Honey, 500 g", 9.8),
         ("Cups, set of 4", 27.5), ("Dark chocolate", 4.2), ("Filter papers", 2.9)]
CITIES = ["Lisbon", "Berlin", "Lyon", "Osaka", "Madrid", "Vienna"]


class Chance:
    """Of random.Random only random() gives the same numbers in every version of Python."""

    def __init__(self, seed):
        self.source = random.Random(seed)

    def uniform(self, low, high):
        return low + (high - low) * self.source.random()

    def choice(self, of):
        return of[int(self.source.random() * len(of))]

    def sample(self, of, count):
        left = list(of)
        return [left.pop(int(self.source.random() * len(left))) for _ in range(count)]

    def waiting(self, mean):
        return -mean * math.log(1 - self.source.random())


class Capture:
    """Rows in the order of their times."""

    def __init__(self, start):
        self.start = datetime.datetime.fromisoformat(start)
        self.rows = []

    def add(self, seconds, kind, time_name, **members):
        self.rows.append((seconds, len(self.rows), kind, time_name, members))

    def event(self, seconds, channel, payload):
        self.add(seconds, "event", "received", subscription=channel, event=payload)

    def connection(self, seconds, state):
        self.add(seconds, "connection", "at", state=state)

    def gap(self, seconds, message):
        self.add(seconds, "gap", "at", message=message)

    def text(self):
        lines = []
        for seconds, _, kind, time_name, members in sorted(self.rows, key=lambda row: row[:2]):
            at = self.start + datetime.timedelta(microseconds=round(seconds * 1_000_000))
            row = {"kind": kind, time_name: at.isoformat(timespec="microseconds").replace("+00:00", "Z"), **members}
            lines.append(json.dumps(row, separators=(",", ":"), ensure_ascii=False))
        return ("\n".join(lines) + "\n").encode()


def order(chance, number):
    lines = [{"item": name, "count": chance.choice([1, 1, 1, 2, 3]), "price": price} for name, price in
             chance.sample(GOODS, chance.choice([1, 2, 2, 3]))]
    total = round(sum(line["count"] * line["price"] for line in lines), 2)
    return {"order": number, "state": "placed", "customer": {"name": chance.choice(NAMES), "city": chance.choice(CITIES)}, "lines": lines,
            "total": total, "currency": "EUR"}


def follow(capture, chance, placed_at, placed):
    """What becomes of an order: payment, sometimes a failed one and a question, then the way to the customer."""
    number, at = placed["order"], placed_at + chance.uniform(1.2, 4.0)
    if number % 7 == 3:
        reason = chance.choice(["card_declined", "insufficient_funds", "expired_card"])
        capture.event(at, "/shop/payments", {"payment": 9000 + number, "order": number, "state": "failed", "reason": reason,
                                             "amount": placed["total"], "method": "card"})
        capture.event(at + 3.1, "/shop/support", {"ticket": 300 + number, "order": number, "from": placed["customer"]["name"],
                                                  "text": "My payment was refused, what can I do?"})
        capture.event(at + 9.4, "/shop/support", {"ticket": 300 + number, "order": number, "from": "support",
                                                  "text": "Please try another card, your basket is kept."})
        at += chance.uniform(14, 20)
        if number % 14 == 3:
            capture.event(at, "/shop/orders", {"order": number, "state": "cancelled", "reason": "not paid"})
            return
    capture.event(at, "/shop/payments", {"payment": 9000 + number, "order": number, "state": "paid", "amount": placed["total"],
                                         "method": chance.choice(["card", "card", "transfer", "wallet"])})
    capture.event(at + chance.uniform(0.2, 0.9), "/shop/orders", {"order": number, "state": "paid"})
    at += chance.uniform(12, 30)
    capture.event(at, "/shop/orders", {"order": number, "state": "packed", "boxes": chance.choice([1, 1, 2])})
    at += chance.uniform(10, 25)
    capture.event(at, "/shop/orders", {"order": number, "state": "shipped", "carrier": chance.choice(["Swift", "Polar Post"]),
                                       "parcel": f"PP-{number * 7919 % 100000:05d}"})


def shop():
    chance = Chance(7)
    capture = Capture("2026-11-02T09:58:00+00:00")
    capture.connection(0, "Connected")
    at, number = 0.8, 1041
    while at < 230:
        if not 118 < at < 131:  # nobody listens while the connection is lost
            placed = order(chance, number)
            capture.event(at, "/shop/orders", placed)
            follow(capture, chance, at, placed)
        number += 1
        at += chance.waiting(3.2) + 0.3
    capture.rows = [row for row in capture.rows if not 118 < row[0] < 126.3 and row[0] < 240]
    capture.connection(118, "Reconnecting")
    capture.gap(126.3, "disconnected 8.3 s, events may be missing")
    capture.connection(126.3, "Connected")
    return capture


class Van:
    def __init__(self, number, chance):
        self.chance = chance
        self.name = f"van-{number}"
        self.latitude = 48.85 + 0.03 * number
        self.longitude = 2.30 + 0.02 * number
        self.heading = 70.0 * number
        self.speed = 30.0
        self.battery = 92.0 - 9 * number
        self.cold = -18.0 + 0.4 * number

    def position(self, step):
        self.heading = (self.heading + self.chance.uniform(-18, 18)) % 360
        self.speed = min(62.0, max(0.0, self.speed + self.chance.uniform(-6, 6)))
        metres = self.speed / 3.6 * step
        self.latitude += metres / 111_320 * math.cos(math.radians(self.heading))
        self.longitude += metres / 73_000 * math.sin(math.radians(self.heading))
        self.battery -= 0.012 * step
        return {"vehicle": self.name, "lat": round(self.latitude, 5), "lon": round(self.longitude, 5), "speed": round(self.speed, 1),
                "heading": round(self.heading), "battery": round(self.battery, 1)}

    def temperature(self, at, is_open):
        goal = -4.0 if is_open else -18.0
        self.cold += (goal - self.cold) * (0.035 if is_open else 0.05) + self.chance.uniform(-0.12, 0.12)
        return {"vehicle": self.name, "celsius": round(self.cold, 2), "humidity": round(52 + 6 * math.sin(at / 40) + self.chance.uniform(-1, 1), 1)}


def fleet():
    chance = Chance(11)
    capture = Capture("2026-11-03T14:20:00+00:00")
    capture.connection(0, "Connected")
    for number in range(1, 5):
        van = Van(number, chance)
        opened, closed = 55 + 38 * (number - 1), 85 + 38 * (number - 1)
        is_faulty = number == 3  # its door stays open: the temperature climbs until somebody looks
        closed += 60 if is_faulty else 0
        for tick in range(120):
            at = 0.5 + tick * 2 + 0.37 * number
            capture.event(at + chance.uniform(0, 0.2), "/fleet/positions", van.position(2))
            if tick % 2 == 0:
                reading = van.temperature(at, opened < at < closed)
                capture.event(at + 0.25 + chance.uniform(0, 0.2), "/fleet/temperatures", reading)
        capture.event(opened, "/fleet/doors", {"vehicle": van.name, "door": "open"})
        if closed < 240:
            capture.event(closed, "/fleet/doors", {"vehicle": van.name, "door": "closed", "seconds": closed - opened})
        if is_faulty:
            for minute in range(3):
                capture.event(opened + 40 + 15 * minute, "/fleet/alarms", {"vehicle": van.name, "alarm": "door_open_too_long",
                                                                          "level": ["warning", "warning", "critical"][minute]})
    return capture


def main():
    made = {pathlib.Path(__file__).with_name(name): capture.text() for name, capture in {"shop.ndjson": shop(), "fleet.ndjson": fleet()}.items()}
    if "--check" not in sys.argv:
        for path, text in made.items():
            path.write_bytes(text)
        return 0
    other = [path.name for path, text in made.items() if path.read_bytes() != text]
    print(f"other than make.py writes them: {', '.join(other)}" if other else "the demo captures are what make.py writes")
    return 1 if other else 0


sys.exit(main())
