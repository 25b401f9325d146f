# The compile flags of every target of the project, as one interface target that is never exported.
add_library(dp_flags INTERFACE)
target_compile_features(dp_flags INTERFACE c_std_11)
target_compile_definitions(dp_flags INTERFACE _POSIX_C_SOURCE=200809L _DEFAULT_SOURCE)
target_compile_options(dp_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wconversion -Wsign-conversion
    -Wcast-qual -Wwrite-strings -Wformat=2 -Wundef -Wvla -fno-common
    $<$<CONFIG:Release,RelWithDebInfo>:-fstack-protector-strong>)
target_compile_definitions(dp_flags INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:_FORTIFY_SOURCE=2>)
if(DP_WERROR AND NOT DP_SANITIZE) # instrumented code misleads gcc's warnings about values
    target_compile_options(dp_flags INTERFACE -Werror)
endif()
if(DP_SANITIZE)
    target_compile_options(dp_flags INTERFACE -fsanitize=${DP_SANITIZE} -fno-sanitize-recover=all
                                              -fno-omit-frame-pointer)
    target_link_options(dp_flags INTERFACE -fsanitize=${DP_SANITIZE})
endif()
if(DP_FUZZ)
    target_compile_options(dp_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
target_link_options(dp_flags INTERFACE -Wl,-z,relro,-z,now)
