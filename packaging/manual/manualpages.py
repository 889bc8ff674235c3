# SPDX-License-Identifier: GPL-3.0-or-later
"""Manual pages in mdoc: a template's prose, with what --help says in place of @OPTIONS@, @ENDPOINT_OPTIONS@ and @COMMANDS@."""
import pathlib
import textwrap

import commandhelp

HERE = pathlib.Path(__file__).parent


def text(words):
    """A paragraph whose words mean nothing to the formatter."""
    lines = textwrap.wrap(words.replace("\\", "\\e"), 76, break_long_words=False, break_on_hyphens=False)
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in lines)


def sentence(words):
    return words if words.endswith((".", "?")) else words + "."


def flag(option):
    names = " , ".join("Fl " + name[1:].replace("-", "\\-") for name in option.names)
    return names + (f" Ar {option.value}" if option.value else "")


def option_entry(option):
    words = [sentence(option.description)]
    if option.choices and not all(choice in option.description for choice in option.choices):
        words.append(f"One of {', '.join(option.choices)}.")
    if option.default:
        words.append(f"Default: {option.default}.")
    if option.required:
        words.append("Required.")
    return "\n".join([f".It {flag(option)}", *map(text, words)])


def argument_entry(argument):
    return f".It Ar {argument.name}{' ...' if argument.repeats else ''}\n{text(sentence(argument.description))}"


def listed(entries):
    return ".Bl -tag -width Ds\n" + "\n".join(entries) + "\n.El"


def shared_options(root):
    """The options that many commands share, which are told once: those of an endpoint."""
    publish, subscribe = (next(c for c in root.commands if c.path == (name,)) for name in ("publish", "subscribe"))
    return [option for option in publish.options if option in subscribe.options and "--help" not in option.names]


def command_section(command, shared):
    takes_shared = all(option in command.options for option in shared)
    own = [o for o in command.options if "--help" not in o.names and not (takes_shared and o in shared)]
    name = " ".join(command.path)
    arguments = "".join(f"\n.Ar {argument.name}{' ...' if argument.repeats else ''}" for argument in command.arguments)
    parts = [f".Ss {name}", f".Nm Cm {name}\n.Op Ar options{arguments}", ".Pp", text(sentence(command.description))]
    if takes_shared:
        parts.append("Takes the\n.Sx ENDPOINT OPTIONS\nas well.")
    entries = [argument_entry(argument) for argument in command.arguments] + [option_entry(option) for option in own]
    if entries:
        parts.append(listed(entries))
    return "\n".join(parts)


def page(name, root, version):
    template = (HERE / f"{name}.1.in").read_text(encoding="utf-8")
    parts = {"VERSION": version, "FILES": (HERE / "files.in").read_text(encoding="utf-8").rstrip("\n"),
             "OPTIONS": listed([option_entry(option) for option in root.options] + [argument_entry(a) for a in root.arguments])}
    if root.commands:
        shared = shared_options(root)
        leaves = [command for command in commandhelp.walk(root) if command.path and not command.commands]
        parts["ENDPOINT_OPTIONS"] = listed([option_entry(option) for option in shared])
        parts["COMMANDS"] = "\n".join(command_section(command, shared) for command in leaves)
    for key, value in parts.items():
        template = template.replace(f"@{key}@", value)
    return template
