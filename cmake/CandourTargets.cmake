# What every target of ours has in common.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

# A faster linker, where there is one: every test is a program of its own, and each links the whole core.
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_link_options(-fuse-ld=mold)
endif()

# Warnings and definitions for our own code only, never for what we include.
add_library(candour_warnings INTERFACE)
target_compile_options(candour_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
target_compile_definitions(candour_warnings INTERFACE
    QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_USE_QSTRINGBUILDER)

if(CANDOUR_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

# Compiles the files of a folder as one bundle, which reads each header once. Files of one folder then share their
# unnamed namespaces, so names are unique in a folder; -DCANDOUR_UNITY=OFF compiles file by file. Called at the end.
function(candour_bundle target)
    if(NOT CANDOUR_UNITY)
        return()
    endif()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    get_target_property(sources ${target} SOURCES)
    get_target_property(top ${target} SOURCE_DIR)
    foreach(source ${sources})
        cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY "${top}" NORMALIZE OUTPUT_VARIABLE path)
        cmake_path(GET path PARENT_PATH folder)
        cmake_path(RELATIVE_PATH folder BASE_DIRECTORY "${CMAKE_SOURCE_DIR}")
        string(REPLACE "/" "_" folder "${folder}")
        set_source_files_properties("${source}" TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP "${folder}")
    endforeach()
endfunction()

# A part of the program that is read when it is first used (core/base/latemodule.h): a library of its own, which uses
# nothing of ours but what it is compiled with, and shows only what it exports.
set(candour_module_folder lib/candour)
set(CMAKE_BUILD_RPATH "${CMAKE_BINARY_DIR}/${candour_module_folder}")
function(candour_module target)
    add_library(${target} MODULE ${ARGN})
    target_link_libraries(${target} PRIVATE candour_warnings)
    set_target_properties(${target} PROPERTIES
        CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON AUTORCC OFF
        LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/${candour_module_folder}")
    install(TARGETS ${target} LIBRARY DESTINATION ${candour_module_folder})
endfunction()

# Several files compile with the same Qt headers in front: read them once per target.
function(candour_precompile target)
    if(CANDOUR_PCH)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()
