target_sources(depesche PRIVATE claim/claim.c claim/cue.c claim/quote.c)
