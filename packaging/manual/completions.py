# SPDX-License-Identifier: GPL-3.0-or-later
"""Completions of the command line for bash, zsh and fish."""
import commandhelp

FILES = {"FILE", "CAPTURE"}
FOLDERS = {"DIR"}


def leaves_and_groups(root):
    return [command for command in commandhelp.walk(root) if command.path]


def global_options(root):
    """Taken after a command too."""
    return [option for option in root.options if option.long not in ("--help", "--version")]


def options_at(root, command):
    return [*command.options, *(global_options(root) if command.path else [])]


def takes_files(command):
    return any(argument.name in FILES for argument in command.arguments)


# bash

BASH = """\
# bash completion for eventscope-cli, made of its --help.
# shellcheck shell=bash disable=SC2207
_eventscope_cli()
{{
    local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD - 1]}} at="" word="" before="" index IFS=$'\\n'
    COMPREPLY=()
    # bash takes the = of --option=value for a word.
    if [[ $current == = ]]; then
        current=""
    elif [[ $previous == = ]]; then
        previous=${{COMP_WORDS[COMP_CWORD - 2]}}
    fi
    for ((index = 1; index < COMP_CWORD; index++)); do
        word=${{COMP_WORDS[index]}}
        case "$before" in
        {valued}) ;;
        *)
            case "$at/$word" in
            {commands}) at=${{at:+$at/}}$word ;;
            esac
            ;;
        esac
        before=$word
    done
    case "$at $previous" in
{values}
    esac
    local options="" words=""
    case "$at" in
{options}
    esac
    case "$current" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$current")) ;;
    *)
        case "$at" in
{words}
        esac
        COMPREPLY=($(compgen -W "$words" -- "$current"))
        ;;
    esac
}}
complete -F _eventscope_cli eventscope-cli
"""

BASH_FILES = """compopt -o filenames 2>/dev/null
        COMPREPLY=($(compgen {kind} -- "$current"))"""


def bash_lines(words):
    return "$'" + "\\n".join(words) + "'"


def bash_value(option):
    if option.choices:
        return f'COMPREPLY=($(compgen -W {bash_lines(option.choices)} -- "$current"))'
    if option.value in FILES:
        return BASH_FILES.format(kind="-f")
    return BASH_FILES.format(kind="-d") if option.value in FOLDERS else ":"


def bash(root):
    commands = leaves_and_groups(root)
    values, valued = {}, set()
    for command in [root, *commands]:
        for option in (o for o in options_at(root, command) if o.value):
            valued.update(option.names)
            values.setdefault(bash_value(option), []).extend(f'"{"/".join(command.path)} {name}"' for name in option.names)
    options = [f'    "{"/".join(c.path)}") options={bash_lines([o.long for o in options_at(root, c)])} ;;' for c in [root, *commands]]
    words = [f'        "{"/".join(c.path)}") words={bash_lines([below.path[-1] for below in c.commands])} ;;' for c in [root, *commands] if c.commands]
    files = "|".join(f'"{"/".join(c.path)}"' for c in commands if takes_files(c))
    words.append(f"        {files})\n            compopt -o filenames 2>/dev/null\n            COMPREPLY=($(compgen -f -- \"$current\"))\n            return\n            ;;")
    return BASH.format(
        valued=" | ".join(sorted(valued)),
        commands=" | ".join("/".join(c.path) if len(c.path) > 1 else "/" + c.path[0] for c in commands),
        values="\n".join(f"    {'|'.join(keys)})\n        {action}\n        return\n        ;;" for action, keys in values.items()),
        options="\n".join(options),
        words="\n".join(words),
    )


# zsh

def quoted(words):
    return "'" + words.replace("'", "'\\''") + "'"


def zsh_label(words):
    return words.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")


def zsh_action(value, choices):
    if choices:
        return f"({' '.join(choices)})"
    return "_files" if value in FILES else "_files -/" if value in FOLDERS else " "


def zsh_option(option):
    star = "*" if option.repeats else ""
    value = f":{option.value}:{zsh_action(option.value, option.choices)}" if option.value else ""
    return quoted(f"{star}{option.long}{'=' if option.value else ''}[{zsh_label(option.description)}]{value}")


def zsh_argument(argument):
    return quoted(f"{'*' if argument.repeats else ''}:{argument.name}:{zsh_action(argument.name, ())}")


def zsh_function(root, command):
    name = "_".join(["_eventscope_cli", *command.path])
    specs = [zsh_option(option) for option in options_at(root, command)] + [zsh_argument(argument) for argument in command.arguments]
    if not command.commands:
        return f"{name}() {{\n    _arguments \\\n        " + " \\\n        ".join(specs) + "\n}\n"
    described = "\n".join("        " + quoted(f"{c.path[-1]}:{c.description}") for c in command.commands)
    cases = "\n".join(f"        {c.path[-1]}) {name}_{c.path[-1]} ;;" for c in command.commands)
    return f"""{name}() {{
    local curcontext=$curcontext state line
    local -A opt_args
    local -a commands=(
{described}
    )
    _arguments -C \\
        {" ".join(specs)} \\
        '1:command:->command' '*::argument:->argument'
    case $state in
    command) _describe command commands ;;
    argument)
        case $line[1] in
{cases}
        esac
        ;;
    esac
}}
"""


def zsh(root):
    functions = "\n".join(zsh_function(root, command) for command in [*reversed(leaves_and_groups(root)), root])
    return f'#compdef eventscope-cli\n# zsh completion for eventscope-cli, made of its --help.\n\n{functions}\n_eventscope_cli "$@"\n'


# fish

FISH = """\
# fish completion for eventscope-cli, made of its --help.
function __eventscope_cli_at --description 'Whether the command line is at this command'
    set -l at ''
    for word in (commandline -opc)[2..-1]
        switch "$at/$word"
            case {top}
                set at $word
            case {nested}
                set at "$at/$word"
        end
    end
    test "$at" = "$argv[1]"
end
complete -c eventscope-cli -f
"""


def fish_option(path, option):
    parts = [f"complete -c eventscope-cli -n '__eventscope_cli_at \"{path}\"' -l {option.long[2:]}"]
    parts += [f"-s {name[1:]}" for name in option.names if not name.startswith("--")]
    if option.choices:
        parts.append(f"-x -a '{' '.join(option.choices)}'")
    elif option.value in FILES:
        parts.append("-r -F")
    elif option.value in FOLDERS:
        parts.append("-x -a '(__fish_complete_directories)'")
    elif option.value:
        parts.append("-x")
    return " ".join([*parts, "-d " + fish_quoted(option.description)])


def fish_quoted(words):
    return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'"


def fish(root):
    commands = leaves_and_groups(root)
    lines = []
    for command in [root, *commands]:
        path = "/".join(command.path)
        lines += [f"complete -c eventscope-cli -n '__eventscope_cli_at \"{path}\"' -a {below.path[-1]} -d {fish_quoted(below.description)}"
                  for below in command.commands]
        lines += [fish_option(path, option) for option in options_at(root, command)]
        if takes_files(command):
            lines.append(f"complete -c eventscope-cli -n '__eventscope_cli_at \"{path}\"' -F")
    head = FISH.format(top=" ".join("/" + c.path[0] for c in commands if len(c.path) == 1),
                       nested=" ".join("/".join(c.path) for c in commands if len(c.path) > 1))
    return head + "\n".join(lines) + "\n"
