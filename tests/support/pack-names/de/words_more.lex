# words_more.lex - the words of the texts beside those of pack-tiny.
det des gen.sg.m gen.sg.n
det eine nom.sg.f acc.sg.f
prepdet am an dat
verb reisen
verb kommen kommt kam gekommen
verb essen isst aß gegessen
noun Essen n
noun Wald,Wälder m
noun Stein,Steine m
