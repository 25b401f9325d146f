# words_more.lex - the words of events/events.frames beside those of pack-tiny.
det des gen.sg.m gen.sg.n
det eine nom.sg.f acc.sg.f
det einen acc.sg.m
det einem dat.sg.m dat.sg.n
det einer gen.sg.f dat.sg.f
pron sich acc dat refl
prep auf dat acc
prep an dat acc
prep bei dat
prep durch acc
prepdet zum zu dat
prepdet am an dat
prepdet ums um acc
prep um acc
prep zu dat
particle an
particle teil
form wird werden pres,ind,sg,3
form sind sein pres,ind,pl,3
verb planen
verb nehmen nimmt nahm genommen
verb teil+nehmen
verb kommen kommt kam gekommen
verb greifen greift griff gegriffen
verb an+greifen
verb führen
modal wollen will wollte gewollt
modal sollen soll sollte gesollt
verb besuchen
verb verletzen
adj tot
noun Leben n
noun Erdbeben n
noun Tor,Tore n
noun Panzer,Panzer m
noun Gespräch,Gespräche n
noun Waffe,Waffen f
noun Museum,Museen n
noun Spiel,Spiele n
