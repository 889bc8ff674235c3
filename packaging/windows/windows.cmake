# SPDX-License-Identifier: GPL-3.0-or-later
# The installer by NSIS and a portable archive, for MSYS2's UCRT64. Not yet run.
set(made "${PROJECT_BINARY_DIR}/packaging")
eventscope_icon("${made}/eventscope.ico" "${EVENTSCOPE_ICON}")
eventscope_icon("${made}/capture.ico" "${EVENTSCOPE_CAPTURE_ICON}")

# Icon and version, as the Explorer shows them.
foreach(program IN ITEMS eventscope eventscope-cli)
    configure_file(packaging/windows/program.rc.in "${made}/${program}.rc" @ONLY)
    set_source_files_properties("${made}/${program}.rc" TARGET_DIRECTORY ${program} PROPERTIES OBJECT_DEPENDS "${made}/eventscope.ico")
    target_sources(${program} PRIVATE "${made}/${program}.rc")
endforeach()
# Makes the icons before either program: a custom command serves one folder only.
add_custom_target(icons ALL DEPENDS "${made}/eventscope.ico" "${made}/capture.ico")
add_dependencies(eventscope icons)
add_dependencies(eventscope-cli icons)

install(FILES "${made}/capture.ico" DESTINATION bin)
install(FILES LICENSE README.md CHANGELOG.md DESTINATION .)

find_program(WINDEPLOYQT NAMES windeployqt6 windeployqt-qt6 windeployqt REQUIRED)
cmake_path(GET CMAKE_CXX_COMPILER PARENT_PATH runtime_folder)
configure_file(packaging/windows/deploy.cmake.in "${made}/deploy.cmake" @ONLY)
install(SCRIPT "${made}/deploy.cmake")

set(CPACK_GENERATOR "NSIS;ZIP")
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_PACKAGE_FILE_NAME "eventscope-${PROJECT_VERSION}-windows-x86_64")
set(CPACK_PACKAGE_EXECUTABLES eventscope Eventscope)
set(CPACK_NSIS_DISPLAY_NAME Eventscope)
set(CPACK_NSIS_PACKAGE_NAME Eventscope)
set(CPACK_NSIS_MUI_ICON "${made}/eventscope.ico")
set(CPACK_NSIS_MUI_UNIICON "${made}/eventscope.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\eventscope.exe")
set(CPACK_NSIS_MUI_FINISHPAGE_RUN eventscope.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
# Captures open with the console.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS
    [[
  WriteRegStr SHCTX "Software\Classes\.escap" "" "Eventscope.Capture"
  WriteRegStr SHCTX "Software\Classes\.escap" "Content Type" "application/vnd.eventscope.capture"
  WriteRegStr SHCTX "Software\Classes\Eventscope.Capture" "" "Eventscope capture"
  WriteRegStr SHCTX "Software\Classes\Eventscope.Capture\DefaultIcon" "" "$INSTDIR\bin\capture.ico"
  WriteRegStr SHCTX "Software\Classes\Eventscope.Capture\shell\open\command" "" '"$INSTDIR\bin\eventscope.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS
    [[
  DeleteRegKey SHCTX "Software\Classes\.escap"
  DeleteRegKey SHCTX "Software\Classes\Eventscope.Capture"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
]])
