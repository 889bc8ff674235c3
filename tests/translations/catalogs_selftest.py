#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""catalogs.py finds each fault that it is there to find."""
import unittest
import xml.etree.ElementTree as ET

from catalogs import faults_of


def message(translation, plural=False):
    made = ET.Element("message", {"numerus": "yes"} if plural else {})
    node = ET.SubElement(made, "translation")
    if plural:
        for form in translation:
            ET.SubElement(node, "numerusform").text = form
    else:
        node.text = translation
    return made


def faults(source, translation, language="de", plural=False):
    return list(faults_of(language, ("c", source, ""), message(translation, plural)))


class Faults(unittest.TestCase):
    def test_right(self):
        self.assertEqual(faults("%1 of %2", "%2 von %1"), [])
        self.assertEqual(faults("Press Ctrl+F", "Strg+F drücken"), [])
        self.assertEqual(faults("%n row(s)", ["eine Zeile", "%n Zeilen"], plural=True), [])
        self.assertEqual(faults("%n row(s)", ["%n 行"], "ja", plural=True), [])

    def test_wrong(self):
        self.assertTrue(faults("%1 of %2", "%1 von"))
        self.assertTrue(faults("%1 of %2", "%1 von %3"))
        self.assertTrue(faults("Press Ctrl+F", "F drücken"))
        self.assertTrue(faults("Press Ctrl+F", "Strg+F", language="fr"))
        self.assertTrue(faults("<b>x</b>", "<b>x"))
        self.assertTrue(faults("a\nb", "a b"))
        self.assertTrue(faults(" (x)", "(x)"))
        self.assertTrue(faults("Open", ""))
        self.assertTrue(faults("%n row(s)", ["eine Zeile", "Zeilen"], plural=True))
        self.assertTrue(faults("%n row(s)", ["%n Zeilen"], plural=True))

    def test_unfinished(self):
        made = message("Offen")
        made.find("translation").set("type", "unfinished")
        self.assertEqual(list(faults_of("de", ("c", "Open", ""), made)), ["is not translated"])


if __name__ == "__main__":
    unittest.main()
