# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings, strict Qt defines and instrumentation, for every target the project owns.
add_library(eventscope_options INTERFACE)

target_compile_definitions(
    eventscope_options
    INTERFACE QT_NO_KEYWORDS
              QT_NO_FOREACH
              QT_NO_CAST_TO_ASCII
              QT_NO_CAST_FROM_ASCII
              QT_NO_CAST_FROM_BYTEARRAY
              QT_NO_URL_CAST_FROM_STRING
              QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
              QT_DISABLE_DEPRECATED_BEFORE=0x060400
              EVENTSCOPE_VERSION="${PROJECT_VERSION}")
target_include_directories(eventscope_options INTERFACE "${PROJECT_SOURCE_DIR}")

if(MSVC)
    target_compile_options(eventscope_options INTERFACE /W4 /permissive- /utf-8)
else()
    target_compile_options(
        eventscope_options
        INTERFACE -Wall
                  -Wextra
                  -Wpedantic
                  -Wshadow
                  -Wnon-virtual-dtor
                  -Woverloaded-virtual
                  -Wcast-align
                  -Wformat=2
                  -Werror=return-type)
endif()

if(EVENTSCOPE_WARNINGS_AS_ERRORS)
    target_compile_options(eventscope_options INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()

if(EVENTSCOPE_SANITIZE)
    target_compile_options(eventscope_options INTERFACE -fsanitize=${EVENTSCOPE_SANITIZE} -fno-omit-frame-pointer
                                                        -fno-sanitize-recover=all)
    target_link_options(eventscope_options INTERFACE -fsanitize=${EVENTSCOPE_SANITIZE})
endif()

if(EVENTSCOPE_COVERAGE)
    target_compile_options(eventscope_options INTERFACE --coverage)
    target_link_options(eventscope_options INTERFACE --coverage)
endif()

# More than three hundred test programs: with GNU's linker they take most of the time of a build, up to 11 s each.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=mold EVENTSCOPE_HAS_MOLD)
if(EVENTSCOPE_HAS_MOLD AND CMAKE_BUILD_TYPE STREQUAL Debug)
    target_link_options(eventscope_options INTERFACE -fuse-ld=mold)
endif()

# MinGW and Apple's tools have other ways for the same.
if(EVENTSCOPE_HARDEN AND CMAKE_SYSTEM_NAME STREQUAL Linux)
    target_compile_options(eventscope_options INTERFACE -fstack-protector-strong -D_FORTIFY_SOURCE=2)
    target_link_options(eventscope_options INTERFACE -Wl,-z,relro,-z,now)
endif()
