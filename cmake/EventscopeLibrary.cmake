# SPDX-License-Identifier: GPL-3.0-or-later
# eventscope_library(<name> SOURCES … [LINKS …] [PRIVATE_LINKS …])
# One static library per folder: target eventscope_<name>, alias Eventscope::<name>. Links name the folders and libraries it may
# use; an arrow that is not listed here does not link.
function(eventscope_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    set(target eventscope_${name})
    qt_add_library(${target} STATIC ${ARG_SOURCES})
    add_library(Eventscope::${name} ALIAS ${target})
    target_link_libraries(${target} PUBLIC eventscope_options ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
endfunction()

# eventscope_test(<name> [SOURCES …] LINKS … [LABELS …] [TIMEOUT seconds])
# One executable per test class, from <name>.cpp in the calling folder.
function(eventscope_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    qt_add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE eventscope_testsupport eventscope_english ${ARG_LINKS} Qt6::Test)
    target_compile_definitions(${name} PRIVATE EVENTSCOPE_FIXTURES="${PROJECT_SOURCE_DIR}/tests/fixtures")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(
        ${name}
        PROPERTIES TIMEOUT ${ARG_TIMEOUT}
                   LABELS "${ARG_LABELS}"
                   ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
