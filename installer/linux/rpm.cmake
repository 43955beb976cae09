# The same three as RPM packages. rpm finds what they link by itself.
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
set(CPACK_RPM_DESKTOP_PACKAGE_NAME callttone)
set(CPACK_RPM_DESKTOP_PACKAGE_REQUIRES "callttone-common = ${PROJECT_VERSION}")
set(CPACK_RPM_SERVICE_PACKAGE_NAME callttoned)
set(CPACK_RPM_SERVICE_PACKAGE_REQUIRES "callttone-common = ${PROJECT_VERSION}, openssl")
set(CPACK_RPM_SERVICE_POST_INSTALL_SCRIPT_FILE ${linux}/rpm/service-post)
set(CPACK_RPM_SERVICE_PRE_UNINSTALL_SCRIPT_FILE ${linux}/rpm/service-preun)
set(CPACK_RPM_COMMON_PACKAGE_NAME callttone-common)
# Folders that belong to the distribution, so that they are nobody's to remove.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/lib/systemd /usr/lib/systemd/system /usr/share/applications /usr/share/metainfo
    /usr/share/icons /usr/share/icons/hicolor /usr/share/man /usr/share/man/man1
    /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/zsh /usr/share/zsh/vendor-completions
    /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/doc)
foreach(size 16x16 24x24 32x32 48x48 64x64 128x128 256x256 scalable)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()
