# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed, and the packages made of it by CPack: two components, the console and the command line. `./dev package` runs it.
include(packaging/icons.cmake)
if(WIN32)
    include(packaging/windows/windows.cmake)
elseif(APPLE)
    include(packaging/macos/macos.cmake)
else()
    include(packaging/linux.cmake)
endif()

set(CPACK_PACKAGE_NAME eventscope)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_CONTACT "Eventscope developers <eventscope@example.org>")
set(CPACK_PACKAGE_VENDOR "Eventscope")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Eventscope)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

set(CPACK_COMPONENTS_ALL console cli)
set(CPACK_COMPONENT_CONSOLE_DISPLAY_NAME "Eventscope")
set(CPACK_COMPONENT_CONSOLE_DESCRIPTION "${PROJECT_DESCRIPTION}")
set(CPACK_COMPONENT_CONSOLE_REQUIRED ON)
set(CPACK_COMPONENT_CLI_DISPLAY_NAME "Command line")
set(CPACK_COMPONENT_CLI_DESCRIPTION "eventscope-cli, the same without a window")

# Everything git would take, so that the archive builds from nothing else.
set(CPACK_SOURCE_GENERATOR TXZ)
set(CPACK_SOURCE_PACKAGE_FILE_NAME "eventscope-${PROJECT_VERSION}-source")
set(CPACK_SOURCE_IGNORE_FILES "/build/" "/\\.git$" "/\\.git/" "/\\.cache/" "/node_modules/" "/__pycache__/")
include(CPack)
