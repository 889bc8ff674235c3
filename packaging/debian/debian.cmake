# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian packages eventscope and eventscope-cli.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # it would stand above the first line of either description
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_CONSOLE_PACKAGE_NAME eventscope)
# Plugins that no library names: those that draw on a screen, and that read SVG icons.
set(CPACK_DEBIAN_CONSOLE_PACKAGE_DEPENDS "qt6-qpa-plugins, libqt6svg6")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-wayland")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SUGGESTS eventscope-cli)
set(CPACK_DEBIAN_CONSOLE_DESCRIPTION
    "desktop console for AWS AppSync Event APIs
Eventscope subscribes to the channels of Event APIs, shows their events as
they arrive, publishes events, and checks that the right event reached the
right channel. Everything is captured byte for byte and searched by words or
by jq expressions.
.
It brings an Event API of its own, so that everything can be tried without an
AWS account.")

set(CPACK_DEBIAN_CLI_PACKAGE_NAME eventscope-cli)
set(CPACK_DEBIAN_CLI_PACKAGE_RECOMMENDS ca-certificates)
set(CPACK_DEBIAN_CLI_PACKAGE_SUGGESTS "eventscope, gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_CLI_DESCRIPTION
    "command-line console for AWS AppSync Event APIs
eventscope-cli publishes to channels of Event APIs, prints their events as
NDJSON, tells why an endpoint cannot be talked to, writes and reads captures
of the console Eventscope, and runs an Event API of its own for tests and
front-end work without the cloud.")
