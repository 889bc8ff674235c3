# SPDX-License-Identifier: GPL-3.0-or-later
# Desktop integration, manual pages and completions, as Linux and other systems with the freedesktop.org folders want them.
set(made "${PROJECT_BINARY_DIR}/packaging")
set(id org.eventscope.Eventscope)

install(FILES packaging/desktop/${id}.desktop DESTINATION share/applications)
install(FILES packaging/desktop/${id}.metainfo.xml DESTINATION share/metainfo)
install(FILES packaging/desktop/${id}.mime.xml DESTINATION share/mime/packages)

foreach(size IN ITEMS 16 22 24 32 48 64 128 256 512)
    eventscope_icon("${made}/hicolor/${size}x${size}/apps/${id}.png" "${EVENTSCOPE_ICON}" ${size})
    eventscope_icon("${made}/hicolor/${size}x${size}/mimetypes/${id}.capture.png" "${EVENTSCOPE_CAPTURE_ICON}" ${size})
    list(APPEND icons "${made}/hicolor/${size}x${size}/apps/${id}.png" "${made}/hicolor/${size}x${size}/mimetypes/${id}.capture.png")
endforeach()
add_custom_target(icons ALL DEPENDS ${icons})
install(DIRECTORY "${made}/hicolor" DESTINATION share/icons)
install(FILES "${EVENTSCOPE_ICON}" DESTINATION share/icons/hicolor/scalable/apps RENAME ${id}.svg)
install(FILES "${EVENTSCOPE_CAPTURE_ICON}" DESTINATION share/icons/hicolor/scalable/mimetypes RENAME ${id}.capture.svg)

find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(manual "${PROJECT_SOURCE_DIR}/packaging/manual")
file(GLOB manual_sources CONFIGURE_DEPENDS "${manual}/*.py" "${manual}/*.in")
set(manual_files eventscope.1 eventscope.1.gz eventscope-cli.1 eventscope-cli.1.gz eventscope-cli.bash _eventscope-cli eventscope-cli.fish)
list(TRANSFORM manual_files PREPEND "${made}/manual/")
add_custom_command(
    OUTPUT ${manual_files}
    COMMAND "${CMAKE_COMMAND}" -E env PYTHONDONTWRITEBYTECODE=1 "${Python3_EXECUTABLE}" "${manual}/generate.py" "$<TARGET_FILE:eventscope>"
            "$<TARGET_FILE:eventscope-cli>" "${PROJECT_VERSION}" "${made}/manual"
    DEPENDS eventscope eventscope-cli ${manual_sources}
    COMMENT "Manual pages and completions of what the programs say with --help"
    VERBATIM)
add_custom_target(manual ALL DEPENDS ${manual_files})
install(FILES "${made}/manual/eventscope.1.gz" DESTINATION share/man/man1)
install(FILES "${made}/manual/eventscope-cli.1.gz" DESTINATION share/man/man1 COMPONENT cli)
install(FILES "${made}/manual/eventscope-cli.bash" DESTINATION share/bash-completion/completions RENAME eventscope-cli COMPONENT cli)
if(EXISTS /etc/debian_version)
    set(zsh_folder share/zsh/vendor-completions) # Debian keeps one of its own for packages
else()
    set(zsh_folder share/zsh/site-functions)
endif()
install(FILES "${made}/manual/_eventscope-cli" DESTINATION ${zsh_folder} COMPONENT cli)
install(FILES "${made}/manual/eventscope-cli.fish" DESTINATION share/fish/vendor_completions.d COMPONENT cli)

# Change logs and copyright as Debian's policy wants them, which RPM systems do not mind.
function(eventscope_changelog output source)
    add_custom_command(
        OUTPUT "${output}"
        COMMAND gzip -9nc "${PROJECT_SOURCE_DIR}/${source}" > "${output}"
        DEPENDS "${PROJECT_SOURCE_DIR}/${source}"
        VERBATIM)
endfunction()
set(logs "${made}/changelog.gz" "${made}/changelog.Debian.gz")
eventscope_changelog("${made}/changelog.gz" CHANGELOG.md)
eventscope_changelog("${made}/changelog.Debian.gz" packaging/debian/changelog)
add_custom_target(changelogs ALL DEPENDS ${logs})
install(FILES ${logs} packaging/debian/copyright DESTINATION share/doc/eventscope)
install(FILES ${logs} packaging/debian/copyright DESTINATION share/doc/eventscope-cli COMPONENT cli)
install(FILES README.md DESTINATION share/doc/eventscope)

set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_GENERATOR DEB)
include(packaging/debian/debian.cmake)
include(packaging/rpm.cmake)
