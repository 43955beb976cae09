# Helpers that keep the folders' CMakeLists.txt down to a list of files and a list of links.
include_guard()

# callttone_library(<room> SOURCES ... LINK ...): the static library callttone_<room> of one folder.
function(callttone_library room)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK;PRIVATE_LINK;PCH" ${ARGN})
    add_library(callttone_${room} STATIC ${arg_SOURCES})
    target_link_libraries(callttone_${room} PUBLIC callttone_options ${arg_LINK} PRIVATE ${arg_PRIVATE_LINK})
    if(arg_PCH)
        target_precompile_headers(callttone_${room} PRIVATE ${arg_PCH})
    endif()
    set_property(GLOBAL APPEND PROPERTY CALLTTONE_TRANSLATED_TARGETS callttone_${room})
endfunction()

# callttone_test(<name> <source> [LABELS ...] LINK ...): one Qt Test program, run offscreen, in UTC, with asserts on.
function(callttone_test name source)
    cmake_parse_arguments(arg "" "TIMEOUT" "LINK;LABELS" ${ARGN})
    add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE callttone_options Qt6::Test ${arg_LINK})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set(environment "QT_QPA_PLATFORM=offscreen" "TZ=UTC" "LC_ALL=C.UTF-8" "CALLTTONE_SOURCE_DIR=${CMAKE_SOURCE_DIR}"
        "CALLTTONE_BIN_DIR=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    if(CALLTTONE_SANITIZE MATCHES "address")
        # It holds back 256 MB of freed memory, which tests that bound memory would take for ours.
        list(APPEND environment "ASAN_OPTIONS=quarantine_size_mb=1:thread_local_quarantine_size_kb=64")
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}" ENVIRONMENT "${environment}")
endfunction()
