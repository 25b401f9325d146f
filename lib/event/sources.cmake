target_sources(depesche PRIVATE event/build.c event/condition.c event/content.c event/count.c event/explain.c event/explain_miss.c
                                event/explain_status.c event/frame_parse.c event/govern.c event/match.c event/merge.c
                                event/ontology.c event/passing.c event/realis.c event/setting.c event/slot.c event/who.c)
