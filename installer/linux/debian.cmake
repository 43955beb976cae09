# The three Debian packages. What they link is found by dpkg-shlibdeps; named here is what is loaded while they run.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)

set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME callttone)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SECTION net)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "callttone-common (= ${PROJECT_VERSION}), libqt6sql6-sqlite, qt6-qpa-plugins, libsecret-1-0")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "qt6-translations-l10n, gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SUGGESTS callttoned)
set(CPACK_COMPONENT_DESKTOP_DESCRIPTION "Control panel for voice agents and where their calls go
 CalltTone connects AI voice agents that answer and place phone calls to the
 tools a business already uses. The desktop connects integrations, shows calls
 while they run, every tool call and delivery with its request and answer, and
 what to do when one fails. It has an engine of its own, or looks at a service.")

set(CPACK_DEBIAN_SERVICE_PACKAGE_NAME callttoned)
set(CPACK_DEBIAN_SERVICE_PACKAGE_SECTION net)
set(CPACK_DEBIAN_SERVICE_PACKAGE_DEPENDS "callttone-common (= ${PROJECT_VERSION}), libqt6sql6-sqlite, openssl")
set(CPACK_DEBIAN_SERVICE_PACKAGE_CONTROL_EXTRA "${linux}/debian/service/postinst;${linux}/debian/service/prerm;${linux}/debian/service/postrm")
set(CPACK_COMPONENT_SERVICE_DESCRIPTION "Engine of CalltTone without a window, and its command line
 CalltTone connects AI voice agents that answer and place phone calls to the
 tools a business already uses. This is the always-on service: it takes call
 events, delivers them as signed webhooks and to CRMs, chats and sheets, runs
 tools during calls, and answers a REST API.")

set(CPACK_DEBIAN_COMMON_PACKAGE_NAME callttone-common)
set(CPACK_DEBIAN_COMMON_PACKAGE_SECTION net)
set(CPACK_COMPONENT_COMMON_DESCRIPTION "What the CalltTone desktop and service share
 CalltTone connects AI voice agents that answer and place phone calls to the
 tools a business already uses. This package has its documents, the description
 of its REST API, and the sandbox that stands in for all vendors.")
