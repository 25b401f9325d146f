target_sources(depesche PRIVATE record/json.c record/json_event.c record/names.c record/offset.c record/simhash.c)
