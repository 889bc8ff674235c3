#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# sign.sh BUNDLE | sign.sh IMAGE.dmg: signs a bundle with its libraries, or signs and notarizes a disk image. Not yet run.
# EVENTSCOPE_SIGN_IDENTITY names the certificate; without it the signature is an ad-hoc one, good for this computer only.
# EVENTSCOPE_NOTARY_PROFILE names the credentials that `xcrun notarytool store-credentials` keeps; without it nothing is notarized.
set -euo pipefail
target=$1
identity=${EVENTSCOPE_SIGN_IDENTITY:--}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# The hardened runtime loads only libraries of the same team, which an ad-hoc signature has not.
options=(--force --sign "$identity")
[ "$identity" = - ] || options+=(--timestamp --options runtime)

sign_bundle() {
    find "$target/Contents/Frameworks" "$target/Contents/PlugIns" -type f \( -name '*.dylib' -o -name '*.so' \) \
        -exec codesign "${options[@]}" {} \;
    find "$target/Contents/Frameworks" -maxdepth 1 -name '*.framework' -exec codesign "${options[@]}" {} \;
    codesign "${options[@]}" --entitlements "$here/entitlements.plist" "$target/Contents/MacOS/eventscope-cli"
    codesign "${options[@]}" --entitlements "$here/entitlements.plist" "$target"
    codesign --verify --deep --strict "$target"
}

sign_image() {
    [ "$identity" != - ] || return 0
    codesign --force --sign "$identity" --timestamp "$target"
    [ -n "${EVENTSCOPE_NOTARY_PROFILE:-}" ] || return 0
    xcrun notarytool submit "$target" --keychain-profile "$EVENTSCOPE_NOTARY_PROFILE" --wait
    xcrun stapler staple "$target"
}

if [ -d "$target" ]; then sign_bundle; else sign_image; fi
