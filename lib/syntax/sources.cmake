target_sources(depesche PRIVATE syntax/chunk.c syntax/clause.c syntax/clause_de.c syntax/clause_en.c syntax/phrase.c syntax/syntax.c
                                syntax/tag_de.c syntax/tag_en.c)
