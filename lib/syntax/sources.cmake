target_sources(depesche PRIVATE syntax/chunk.c syntax/clause.c syntax/clause_de.c syntax/clause_en.c syntax/clause_en_verb.c syntax/phrase.c syntax/syntax.c
                                syntax/tag_de.c syntax/tag_en.c syntax/tag_en_fixed.c syntax/tag_en_verb.c)
