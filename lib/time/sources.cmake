target_sources(depesche PRIVATE time/time_atoms.c time/time_choose.c time/time_cue.c time/time_duration.c time/time_find.c
                                time/time_match.c time/time_parse.c time/time_pattern.c time/time_period.c
                                time/time_resolve.c time/time_rules.c time/time_vocab.c)
