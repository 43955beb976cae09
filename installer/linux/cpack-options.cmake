# Read by CPack once for each generator.
if(CPACK_GENERATOR STREQUAL "RPM")
    set(CPACK_STRIP_FILES OFF) # rpmbuild does it
endif()
