#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# cleanroot.sh FOLDER: installs FOLDER/*.deb in a root that holds nothing but Debian and what they depend on, uses both programs there as an
# ordinary user, removes the packages, and compares every file with what was there before. As root; downloads from this machine's mirror.
set -euo pipefail
# Mounts of a namespace of its own go with it, however this ends.
[ -n "${CLEANROOT_NAMESPACE:-}" ] || exec env CLEANROOT_NAMESPACE=1 unshare --mount --propagation private -- "$0" "$@"

packages=("$(realpath "$1")"/*.deb)
work=$(mktemp -d /var/tmp/cleanroot-XXXXXX)
root=$work/root
trap 'kill $(jobs -p) 2>/dev/null || true; wait; umount "$root/proc" 2>/dev/null || true; rm -rf --one-file-system "$work"' EXIT

say() { printf 'cleanroot: %s\n' "$*"; }
fail() {
    say "FAILED: $*"
    exit 1
}

inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
# Before a command: somebody without privileges, who owns one folder. No function, so that what runs in the background can be told to end.
as_user=(chroot --userspec=65534:65534 "$root" env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 HOME=/tmp/user XDG_RUNTIME_DIR=/tmp/user/run
    QT_QPA_PLATFORM=offscreen)

wait_for() { # what, its log, seconds, command…
    local what=$1 log=$2 tries=$(($3 * 5))
    shift 3
    until "$@" >/dev/null 2>&1; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || fail "$what: $(cat "$log")"
        sleep 0.2
    done
}

make_root() {
    local codename mirror components
    codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
    mirror=$(apt-get indextargets --format '$(RELEASE) $(SITE)' 'Created-By: Packages' | sed -n "s/^$codename //p" | sed -n 1p)
    components=$(apt-get indextargets --format '$(RELEASE) $(COMPONENT)' 'Created-By: Packages' | sed -n "s/^$codename //p" | sort -u | paste -sd,)
    say "making a $codename root"
    debootstrap --variant=minbase --components="$components" --include=man-db,desktop-file-utils "$codename" "$root" "$mirror" \
        >"$work/debootstrap.log" 2>&1 || fail "debootstrap: $(tail -n 3 "$work/debootstrap.log")"
    apt-config dump | grep -E '^Acquire::(http|https)::' >"$root/etc/apt/apt.conf.d/90host" || true
    mount -t proc proc "$root/proc"
    install -d -m 700 -o 65534 -g 65534 "$root/tmp/user" "$root/tmp/user/run"
}

install_dependencies() {
    local package
    cp "${packages[@]}" "$root/tmp/"
    say "installing what the packages depend on"
    inside apt-get update -q >/dev/null
    for package in "${packages[@]}"; do
        inside apt-get satisfy -y -q --no-install-recommends "$(dpkg-deb -f "$package" Depends)" >"$work/apt.log" 2>&1 \
            || fail "dependencies of $(basename "$package"): $(tail -n 3 "$work/apt.log")"
    done
}

# Every file with kind, mode, size and content, but for the records of the package tools themselves and what users own.
snapshot() {
    (
        cd "$root"
        find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./run -o -path ./tmp -o -path ./var/cache -o -path ./var/log \
            -o -path './var/lib/dpkg/*' -o -path './var/lib/apt/*' \) -prune -o \( -type d -printf '%p %M\n' -o -type l -printf '%p -> %l\n' \
            -o -type f -printf '%p %M %s ' -exec sha256sum {} \; \) | cut -d ' ' -f 1-4 | sort
        ls var/lib/dpkg/info
        chroot . dpkg-query -W
    )
}

console_works() {
    say "eventscope --demo"
    "${as_user[@]}" sh -c 'ldd /usr/bin/eventscope /usr/lib/*/qt6/plugins/platforms/libqxcb.so' | grep 'not found' && fail "a library is missing"
    "${as_user[@]}" eventscope --version | grep -q '^eventscope ' || fail "eventscope --version"
    "${as_user[@]}" eventscope --demo --diagnostics /tmp/user/diagnostics.json >"$work/console.log" 2>&1 &
    local console=$!
    wait_for "the console shows no events" "$work/console.log" 60 \
        grep -qE '"shown": *[1-9]' "$root/tmp/user/diagnostics.json"
    kill "$console"
    wait "$console" || fail "the console ended with $?: $(cat "$work/console.log")"
}

answer_of_serve() { sed -n "1s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" "$work/serve.json"; }

publish_until_it_arrives() { # endpoint options…; what is published before the subscription is active does not arrive
    "${as_user[@]}" eventscope-cli publish "$@" --channel /default/clean '{"room":"clean"}' | grep -q '"status":"successful"' || return 1
    grep -q '"event":{"room":"clean"}' "$work/events.ndjson"
}

command_line_works() {
    say "eventscope-cli serve, subscribe, publish, export"
    "${as_user[@]}" ldd /usr/bin/eventscope-cli | grep 'not found' && fail "a library is missing"
    "${as_user[@]}" eventscope-cli serve >"$work/serve.json" 2>"$work/serve.log" &
    local serve=$!
    wait_for "serve does not answer" "$work/serve.log" 30 test -s "$work/serve.json"
    local endpoint=(--endpoint "$(answer_of_serve http)" --api-key "$(answer_of_serve apiKey)")
    "${as_user[@]}" eventscope-cli subscribe "${endpoint[@]}" --channel '/default/*' --count 1 --timeout 60 --capture /tmp/user/events.escap \
        >"$work/events.ndjson" 2>"$work/subscribe.log" &
    local subscribe=$!
    wait_for "the event does not arrive" "$work/subscribe.log" 30 publish_until_it_arrives "${endpoint[@]}"
    wait "$subscribe" || fail "subscribe ended with $?: $(cat "$work/subscribe.log")"
    "${as_user[@]}" eventscope-cli export /tmp/user/events.escap | grep -q '{"room":"clean"}' || fail "export"
    kill "$serve"
    wait "$serve" || fail "serve ended with $?"
}

desktop_knows_it() {
    local page
    for page in eventscope eventscope-cli; do inside man -w "$page" >/dev/null || fail "man $page"; done
    inside grep -q 'application/vnd.eventscope.capture=org.eventscope.Eventscope.desktop' /usr/share/applications/mimeinfo.cache \
        || fail "captures have no program"
    inside grep -q 'application/vnd.eventscope.capture:\*.escap' /usr/share/mime/globs || fail "captures have no type"
    inside bash -c '. /usr/share/bash-completion/completions/eventscope-cli && complete -p eventscope-cli' >/dev/null || fail "completion"
}

make_root
install_dependencies
inside update-desktop-database # makes its cache, empty or not
snapshot >"$work/before"
say "installing ${packages[*]##*/}"
inside dpkg -i "${packages[@]/#*\//\/tmp/}" >"$work/dpkg.log" 2>&1 || fail "dpkg: $(cat "$work/dpkg.log")"
desktop_knows_it
console_works
command_line_works
say "removing them"
inside dpkg --purge eventscope eventscope-cli >"$work/dpkg.log" 2>&1 || fail "dpkg: $(cat "$work/dpkg.log")"
snapshot >"$work/after"
diff "$work/before" "$work/after" || fail "traces are left (> more, < fewer than before)"
say "passed: installed, used and removed without a trace"
