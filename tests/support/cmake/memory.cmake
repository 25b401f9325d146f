# valgrind.extract: the program over every sample, under memcheck: no error, no leak. A sanitizer has its own memory.
if(NOT TARGET ${DP_PROGRAM} OR DP_SANITIZE)
    return()
endif()
add_test(NAME valgrind.extract COMMAND ${DP_SUPPORT}/check/valgrind.sh $<TARGET_FILE:${DP_PROGRAM}> ${PROJECT_SOURCE_DIR})
set_tests_properties(valgrind.extract PROPERTIES LABELS valgrind TIMEOUT 900 SKIP_RETURN_CODE ${DP_SKIP})
