# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D SERVER=… -D SOURCE=… -D BINARY=… -P run.cmake
# Installs the client into the build folder, once for each lock file, and runs it against the server.
cmake_minimum_required(VERSION 3.25)
find_program(NODE NAMES node nodejs)
find_program(NPM NAMES npm npm.cmd)
if(NOT NODE OR NOT NPM)
    message(FATAL_ERROR "This test needs Node.js 18 or newer and npm: on Debian `apt-get install nodejs npm`.")
endif()

set(files package.json package-lock.json .npmrc interop.mjs client.mjs)
foreach(file IN LISTS files)
    configure_file("${SOURCE}/${file}" "${BINARY}/${file}" COPYONLY)
endforeach()

file(SHA256 "${SOURCE}/package-lock.json" wanted)
set(stamp "${BINARY}/node_modules/.installed")
set(installed "")
if(EXISTS "${stamp}")
    file(READ "${stamp}" installed)
endif()
if(NOT installed STREQUAL wanted)
    execute_process(
        COMMAND "${NPM}" ci --ignore-scripts --no-audit --no-fund --loglevel=error
        WORKING_DIRECTORY "${BINARY}"
        RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "`npm ci` failed: the packages of tests/interop/package-lock.json could not be installed.")
    endif()
    file(WRITE "${stamp}" "${wanted}")
endif()

execute_process(COMMAND "${NODE}" interop.mjs "${SERVER}" serve --port 0 WORKING_DIRECTORY "${BINARY}" RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "The official client and the local Event API do not agree.")
endif()
