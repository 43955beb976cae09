# One interface target carries every flag, so no target can be built more loosely than the others.
option(CALLTTONE_WERROR "Treat compiler warnings as errors (CI does)" OFF)
set(CALLTTONE_SANITIZE "" CACHE STRING "Sanitizers for all targets: empty, 'address,undefined' or 'thread'")

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "Build type" FORCE)
endif()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

find_program(CALLTTONE_CCACHE ccache)
if(CALLTTONE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The sloppiness is what ccache's manual asks for with precompiled headers.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} ${CALLTTONE_CCACHE})
endif()

add_library(callttone_options INTERFACE)
target_include_directories(callttone_options INTERFACE ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR}/generated)
target_compile_definitions(callttone_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(callttone_options INTERFACE /W4 /permissive- /utf-8 /we4062)
    target_compile_options(callttone_options INTERFACE $<$<BOOL:${CALLTTONE_WERROR}>:/WX>)
else()
    target_compile_options(callttone_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
        -Wimplicit-fallthrough -Werror=switch -Werror=return-type
        $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
        $<$<BOOL:${CALLTTONE_WERROR}>:-Werror>)
    target_compile_definitions(callttone_options INTERFACE
        $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
endif()
# Some 160 test programs are linked; mold takes a fifth of the time that GNU ld does.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1)
    find_program(CALLTTONE_MOLD mold)
    if(CALLTTONE_MOLD)
        target_link_options(callttone_options INTERFACE -fuse-ld=mold)
    endif()
endif()
if(CALLTTONE_SANITIZE)
    target_compile_options(callttone_options INTERFACE
        -fsanitize=${CALLTTONE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(callttone_options INTERFACE -fsanitize=${CALLTTONE_SANITIZE})
endif()
