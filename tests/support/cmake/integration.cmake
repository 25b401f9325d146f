# integration.X: integration/X_test.sh, a bash script against a real Kafka and PostgreSQL of its own. It is called as
# X_test.sh PROGRAM SOURCE_DIR and finds support/kafka.sh and support/postgres.sh there; exit 77 skips.
if(NOT TARGET ${DP_PROGRAM})
    return()
endif()
file(GLOB DP_INTEGRATION_TESTS CONFIGURE_DEPENDS integration/*_test.sh)
foreach(file ${DP_INTEGRATION_TESTS})
    cmake_path(GET file STEM stem)
    string(REGEX REPLACE "_test$" "" name ${stem})
    add_test(NAME integration.${name} COMMAND bash ${file} $<TARGET_FILE:${DP_PROGRAM}> ${PROJECT_SOURCE_DIR})
    # One at a time: each has a broker and a database, and some of them kill processes and watch the clock.
    set_tests_properties(integration.${name} PROPERTIES LABELS integration TIMEOUT 600 SKIP_RETURN_CODE ${DP_SKIP}
                         RUN_SERIAL ON ENVIRONMENT "DEPESCHE=$<TARGET_FILE:${DP_PROGRAM}>;DEPESCHE_SOURCE=${PROJECT_SOURCE_DIR}")
endforeach()
