# libphonenumber as PhoneNumber::PhoneNumber. Debian and Ubuntu ship no CMake package; vcpkg, Homebrew and a build of its
# own from 8.13 on do, and theirs is preferred.
find_package(libphonenumber CONFIG QUIET)
foreach(candidate IN ITEMS phonenumber-shared phonenumber)
    if(TARGET libphonenumber::${candidate} AND NOT PhoneNumber_TARGET)
        set(PhoneNumber_TARGET libphonenumber::${candidate})
    endif()
endforeach()

include(FindPackageHandleStandardArgs)
if(PhoneNumber_TARGET)
    find_package_handle_standard_args(PhoneNumber REQUIRED_VARS PhoneNumber_TARGET)
else()
    find_path(PhoneNumber_INCLUDE_DIR phonenumbers/phonenumberutil.h)
    find_library(PhoneNumber_LIBRARY phonenumber)
    find_package(Protobuf QUIET) # its headers have functions of protobuf inline
    find_package_handle_standard_args(PhoneNumber
        REQUIRED_VARS PhoneNumber_LIBRARY PhoneNumber_INCLUDE_DIR Protobuf_LIBRARIES)
    mark_as_advanced(PhoneNumber_INCLUDE_DIR PhoneNumber_LIBRARY)
endif()

if(PhoneNumber_FOUND AND NOT TARGET PhoneNumber::PhoneNumber)
    add_library(PhoneNumber::PhoneNumber INTERFACE IMPORTED)
    if(PhoneNumber_TARGET)
        target_link_libraries(PhoneNumber::PhoneNumber INTERFACE ${PhoneNumber_TARGET})
    else()
        # Imported, so the compiler takes its headers for the system's and does not warn about them.
        target_include_directories(PhoneNumber::PhoneNumber INTERFACE ${PhoneNumber_INCLUDE_DIR})
        target_link_libraries(PhoneNumber::PhoneNumber INTERFACE ${PhoneNumber_LIBRARY} protobuf::libprotobuf)
    endif()
endif()
