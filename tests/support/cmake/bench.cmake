target_sources(hard_test PRIVATE bench/hard_input.c)
set_tests_properties(unit.hard PROPERTIES TIMEOUT 600)

# extract_bench: the library against the clock; bench/run calls it. The test only sees that it works.
if(NOT TARGET dp_worker)
    return()
endif()
add_executable(extract_bench bench/extract_bench.c bench/rate.c bench/growth.c bench/hard.c bench/hard_input.c)
target_include_directories(extract_bench PRIVATE ${PROJECT_SOURCE_DIR}/lib)
target_link_libraries(extract_bench PRIVATE dp_flags dp_worker depesche Threads::Threads m)
set_target_properties(extract_bench PROPERTIES C_STANDARD 11 C_EXTENSIONS OFF)
add_test(NAME check.bench COMMAND extract_bench rate ${PROJECT_SOURCE_DIR}/lib/packs ${PROJECT_SOURCE_DIR}/deploy/samples 2 1)
set_tests_properties(check.bench PROPERTIES LABELS check TIMEOUT 120 PASS_REGULAR_EXPRESSION "\"articles_per_s\": [1-9]")
