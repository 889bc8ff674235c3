# SPDX-License-Identifier: GPL-3.0-or-later
# An application bundle in a disk image. Not yet run.
set(made "${PROJECT_BINARY_DIR}/packaging")
set(icons "${made}/eventscope.icns" "${made}/capture.icns")
eventscope_icon("${made}/eventscope.icns" "${EVENTSCOPE_ICON}")
eventscope_icon("${made}/capture.icns" "${EVENTSCOPE_CAPTURE_ICON}")
add_custom_target(icons ALL DEPENDS ${icons})

set_target_properties(eventscope PROPERTIES OUTPUT_NAME Eventscope MACOSX_BUNDLE_INFO_PLIST
                                                                   "${PROJECT_SOURCE_DIR}/packaging/macos/Info.plist.in")
install(FILES ${icons} DESTINATION Eventscope.app/Contents/Resources)

# Qt's libraries and plugins and all of Homebrew's go into the bundle, then everything is signed from the inside out.
find_program(MACDEPLOYQT macdeployqt REQUIRED HINTS "${QT6_INSTALL_PREFIX}/bin")
configure_file(packaging/macos/deploy.cmake.in "${made}/deploy.cmake" @ONLY)
install(SCRIPT "${made}/deploy.cmake")

set(CPACK_GENERATOR DragNDrop)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_PACKAGE_FILE_NAME "eventscope-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_DMG_VOLUME_NAME Eventscope)
# install_name_tool has done what there was to do; stripping would break the signatures.
set(CPACK_STRIP_FILES OFF)
