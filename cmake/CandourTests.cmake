# Tests: one class per type or service, named after it. tests/core/tst_workingcalendar.cpp is candour_test(workingcalendar).

# How many test classes are compiled as one bundle, which reads each header once.
if(CANDOUR_UNITY)
    set(candour_tests_in_bundle 6)
else()
    set(candour_tests_in_bundle 1)
endif()

# candour_test(NAME): tst_NAME.cpp in the current folder, run off screen, part of the folder's program.
function(candour_test name)
    candour_tests_folder(folder support)
    set_property(DIRECTORY APPEND PROPERTY candour_tests ${name})
    candour_add_test(${name} candour_${folder}_tests ${name})
endfunction()

# candour_test_alone(NAME [LIBRARIES...]): a program of its own, tst_NAME, for a test that needs something nobody else does.
function(candour_test_alone name)
    candour_tests_folder(folder support)
    add_executable(tst_${name} tst_${name}.cpp)
    target_link_libraries(tst_${name} PRIVATE ${support} candour_warnings ${ARGN})
    candour_add_test(${name} tst_${name})
endfunction()

function(candour_add_test name)
    add_test(NAME ${name} COMMAND ${ARGN})
    set_tests_properties(${name} PROPERTIES TIMEOUT 900
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/London")
endfunction()

# candour_test_program([LIBRARIES...]): the program of this folder's tests, with the libraries that some of them need. It runs
# the test that is named: candour_ui_tests palette.
# Call it once, after the last candour_test().
function(candour_test_program)
    get_property(names DIRECTORY PROPERTY candour_tests)
    if(NOT names)
        return()
    endif()
    candour_tests_folder(folder support)
    set(program candour_${folder}_tests)
    add_executable(${program} ${CMAKE_SOURCE_DIR}/tests/support/testprogram.cpp ${CMAKE_SOURCE_DIR}/tests/support/testprogram.h)
    set_target_properties(${program} PROPERTIES AUTOMOC OFF)
    target_include_directories(${program} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR} ${CMAKE_CURRENT_BINARY_DIR})
    target_link_libraries(${program} PRIVATE ${support} candour_warnings ${ARGN})
    if(CANDOUR_PCH)
        target_precompile_headers(${program} PRIVATE <QtCore> <QtTest> $<$<STREQUAL:${folder},ui>:<QtWidgets$<ANGLE-R>>)
    endif()
    list(LENGTH names count)
    math(EXPR last "${count} - 1")
    foreach(first RANGE 0 ${last} ${candour_tests_in_bundle})
        list(SUBLIST names ${first} ${candour_tests_in_bundle} some)
        candour_test_bundle(${program} ${CMAKE_CURRENT_BINARY_DIR}/bundle_${first}.cpp ${some})
    endforeach()
endfunction()

# Some tests as one file to compile, each in a namespace of its own; see bundletests.cmake.
function(candour_test_bundle program bundle)
    set(sources)
    set(mocs)
    foreach(name ${ARGN})
        set(source ${CMAKE_CURRENT_SOURCE_DIR}/tst_${name}.cpp)
        set(moc ${CMAKE_CURRENT_BINARY_DIR}/tst_${name}.moc)
        add_custom_command(OUTPUT ${moc} COMMAND Qt6::moc ${source} -o ${moc} DEPENDS ${source} VERBATIM)
        list(APPEND sources ${source})
        list(APPEND mocs ${moc})
    endforeach()
    set(script ${CMAKE_SOURCE_DIR}/cmake/bundletests.cmake)
    add_custom_command(OUTPUT ${bundle}
        COMMAND ${CMAKE_COMMAND} "-DBUNDLE=${bundle}" "-DSOURCES=${sources}" -P ${script}
        DEPENDS ${sources} ${script} VERBATIM)
    set_source_files_properties(${bundle} PROPERTIES OBJECT_DEPENDS "${mocs}")
    target_sources(${program} PRIVATE ${bundle})
endfunction()

# The folder of tests that is being read, and the library that its tests share.
macro(candour_tests_folder folder support)
    get_filename_component(${folder} "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
    set(${support} candour_test_support)
    if("${${folder}}" STREQUAL "ui")
        set(${support} candour_test_ui_support)
    endif()
endmacro()
