# SPDX-License-Identifier: GPL-3.0-or-later
# The RPM packages of the same names. rpmbuild finds the libraries they need; build them on the system they are for.
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
set(CPACK_RPM_CONSOLE_PACKAGE_NAME eventscope)
set(CPACK_RPM_CONSOLE_PACKAGE_SUMMARY "Desktop console for AWS AppSync Event APIs")
set(CPACK_RPM_CONSOLE_PACKAGE_DESCRIPTION "Subscribes to channels, shows events live, publishes, and checks that the right event reached the right channel.")
set(CPACK_RPM_CLI_PACKAGE_NAME eventscope-cli)
set(CPACK_RPM_CLI_PACKAGE_SUMMARY "Command-line console for AWS AppSync Event APIs")
set(CPACK_RPM_CLI_PACKAGE_DESCRIPTION "Publishes to channels, prints their events as NDJSON, and runs a local Event API.")
# Folders that belong to the system.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/metainfo /usr/share/mime /usr/share/mime/packages /usr/share/man /usr/share/man/man1
    /usr/share/icons /usr/share/icons/hicolor /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/zsh
    /usr/${zsh_folder} /usr/share/fish /usr/share/fish/vendor_completions.d)
foreach(size IN ITEMS 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps
         /usr/share/icons/hicolor/${size}/mimetypes)
endforeach()
