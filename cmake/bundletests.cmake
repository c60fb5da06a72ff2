# Writes BUNDLE, one file that compiles the tests in SOURCES: first every header that they include, then each test in a
# namespace of its own, so that no two need to agree about names. The headers are read once; within the namespaces their
# guards make them empty.
set(headers "#include \"support/testprogram.h\"\n")
set(tests "")
foreach(source ${SOURCES})
    file(STRINGS ${source} includes REGEX "^#include [<\"][^>\"]+[>\"]")
    foreach(include ${includes})
        if(NOT include MATCHES "\\.moc\"")
            string(APPEND headers "${include}\n")
        endif()
    endforeach()
    get_filename_component(name ${source} NAME_WE)
    string(REGEX REPLACE "^tst_" "" name ${name})
    string(APPEND tests "\n#undef CANDOUR_TEST_NAME\n#define CANDOUR_TEST_NAME \"${name}\"\nnamespace tests_of_${name} {\n#include \"${source}\"\n}\n")
endforeach()
file(WRITE ${BUNDLE} "${headers}${tests}")
