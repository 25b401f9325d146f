target_sources(depesche PRIVATE text/boilerplate.c text/lang.c text/lang_script.c text/lexicon.c text/lexicon_build.c text/lexicon_parse.c text/morph_de.c
                                text/morph_en.c text/sentence.c text/tokenize.c)
