# suite.X: the other builds of tests/run, each a test of the main one, so that one ctest counts everything.
if(NOT DP_SUITES)
    return()
endif()
function(dp_suite preset labels)
    add_test(NAME suite.${preset} COMMAND ${DP_SUPPORT}/suite.sh ${PROJECT_SOURCE_DIR} ${preset}
                                          ${CMAKE_BINARY_DIR}/suite-${preset} ${labels})
    set_tests_properties(suite.${preset} PROPERTIES LABELS suite TIMEOUT 1800 RUN_SERIAL ON SKIP_RETURN_CODE ${DP_SKIP})
endfunction()

dp_suite(asan "unit|golden|fuzz|pack")
dp_suite(tsan "unit|fuzz")
dp_suite(fuzz "fuzz")
dp_suite(tidy none) # building is the test
