# SPDX-License-Identifier: GPL-3.0-or-later
# Icons of all sizes and systems are rendered of one SVG each, at build time.
add_executable(rendericon packaging/icons/rendericon.cpp)
target_link_libraries(rendericon PRIVATE eventscope_options Qt6::Svg)

set(EVENTSCOPE_ICON "${PROJECT_SOURCE_DIR}/resources/icons/eventscope.svg")
set(EVENTSCOPE_CAPTURE_ICON "${PROJECT_SOURCE_DIR}/packaging/icons/capture.svg")

# eventscope_icon(<output> <svg> [size])
function(eventscope_icon output svg)
    cmake_path(GET output PARENT_PATH folder)
    add_custom_command(
        OUTPUT "${output}"
        COMMAND "${CMAKE_COMMAND}" -E make_directory "${folder}"
        COMMAND rendericon "${svg}" "${output}" ${ARGN}
        DEPENDS "${svg}"
        VERBATIM)
endfunction()
