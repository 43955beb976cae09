# Debian and RPM packages, each component its own, with what desktops, shells and systemd want to know.
include(GNUInstallDirs)

string(TIMESTAMP CALLTTONE_DATE "%Y-%m-%d" UTC) # SOURCE_DATE_EPOCH decides, where it is set

string(TIMESTAMP CALLTTONE_CHANGELOG_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)

set(linux ${CMAKE_CURRENT_LIST_DIR})
set(made ${CMAKE_CURRENT_BINARY_DIR}/linux)

function(install_made source name destination component)
    configure_file(${source} ${made}/${name} @ONLY)
    install(FILES ${made}/${name} DESTINATION ${destination} COMPONENT ${component})
endfunction()

# Debian wants manuals and changelogs packed, and the same bytes whenever they are.
find_program(CALLTTONE_GZIP gzip REQUIRED)
function(install_packed source name destination component)
    set(installed ${ARGN}) # another name to install it by
    if(NOT installed)
        set(installed ${name}.gz)
    endif()
    configure_file(${source} ${made}/${name} @ONLY)
    add_custom_command(OUTPUT ${made}/${name}.gz DEPENDS ${made}/${name} VERBATIM
        COMMAND ${CALLTTONE_GZIP} -9nkf ${made}/${name})
    string(MAKE_C_IDENTIFIER packed_${component}_${name} target)
    add_custom_target(${target} ALL DEPENDS ${made}/${name}.gz)
    install(FILES ${made}/${name}.gz DESTINATION ${destination} COMPONENT ${component} RENAME ${installed})
endfunction()

# --- desktop
install(FILES ${linux}/callttone.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT desktop)
install_made(${linux}/com.callttone.callttone.metainfo.xml com.callttone.callttone.metainfo.xml
    ${CMAKE_INSTALL_DATADIR}/metainfo desktop)
foreach(size 16 24 32 48 64 128 256)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/app/callttone-${size}.png COMPONENT desktop RENAME callttone.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
endforeach()
install(FILES ${PROJECT_SOURCE_DIR}/resources/app/callttone.svg COMPONENT desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install_packed(${linux}/man/callttone.1 callttone.1 ${CMAKE_INSTALL_MANDIR}/man1 desktop)

# --- service
install(FILES ${linux}/callttoned.service DESTINATION lib/systemd/system COMPONENT service)
install_packed(${linux}/man/callttoned.1 callttoned.1 ${CMAKE_INSTALL_MANDIR}/man1 service)
install(FILES ${linux}/completions/callttoned.bash COMPONENT service RENAME callttoned
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${linux}/completions/_callttoned DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions COMPONENT service)
install(FILES ${linux}/completions/callttoned.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT service)

# --- common
install_packed(${linux}/man/callttone-sandbox.1 callttone-sandbox.1 ${CMAKE_INSTALL_MANDIR}/man1 common)
file(GLOB documents ${PROJECT_SOURCE_DIR}/docs/*.md)
install(FILES ${documents} ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/callttone-common COMPONENT common)
install(FILES ${PROJECT_SOURCE_DIR}/resources/openapi.json DESTINATION ${CMAKE_INSTALL_DATADIR}/callttone COMPONENT common)
foreach(component desktop service common)
    set(package callttone-common)
    if(component STREQUAL "desktop")
        set(package callttone)
    elseif(component STREQUAL "service")
        set(package callttoned)
    endif()
    install(FILES ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${component})
    install_packed(${linux}/debian/changelog ${package}-changelog ${CMAKE_INSTALL_DATADIR}/doc/${package} ${component} changelog.gz)
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_COMPONENTS_ALL desktop service common)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_PROJECT_CONFIG_FILE ${linux}/cpack-options.cmake)
include(${linux}/debian.cmake)
include(${linux}/rpm.cmake)
