# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D SOURCE=… -D BINARY=… -D SCRIPT=… -D PROGRAM=… -P run.cmake
# Installs the packages of SOURCE into the build folder, once for each lock file, and runs SCRIPT with the program.
cmake_minimum_required(VERSION 3.25)
find_program(NODE NAMES node nodejs)
find_program(NPM NAMES npm npm.cmd)
if(NOT NODE OR NOT NPM)
    message(FATAL_ERROR "This test needs Node.js 18 or newer and npm: on Debian `apt-get install nodejs npm`.")
endif()

file(GLOB files RELATIVE "${SOURCE}" "${SOURCE}/*.mjs" "${SOURCE}/*.json")
foreach(file IN LISTS files ITEMS .npmrc)
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
        message(FATAL_ERROR "`npm ci` failed: the packages of ${SOURCE}/package-lock.json could not be installed.")
    endif()
    file(WRITE "${stamp}" "${wanted}")
endif()

execute_process(COMMAND "${NODE}" "${SCRIPT}" "${PROGRAM}" WORKING_DIRECTORY "${BINARY}" RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "${SCRIPT}: the two sides do not agree.")
endif()
