# Run by CPack before it packs. Debian has the licence already and wants no second copy; an archive brings its own.
if(CPACK_GENERATOR STREQUAL "TGZ")
    file(COPY "${CPACK_RESOURCE_FILE_LICENSE}" DESTINATION "${CPACK_TEMPORARY_DIRECTORY}")
endif()
