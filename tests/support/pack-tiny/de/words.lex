# words.lex - just enough German for the sentence of a test.
det der nom.sg.m gen.sg.f dat.sg.f gen.pl
det die nom.sg.f acc.sg.f nom.pl acc.pl
det das nom.sg.n acc.sg.n
det den acc.sg.m dat.pl
det dem dat.sg.m dat.sg.n
det ein nom.sg.m nom.sg.n acc.sg.n
pron er nom.sg.m
pron sie nom.sg.f acc.sg.f nom.pl acc.pl
rel die nom.sg.f acc.sg.f nom.pl acc.pl
prep mit dat
prep von dat
prep in dat acc
prep nach dat
prep gegen acc
prepdet im in dat
sub dass
conj und
adv gestern
neg nicht
num drei 3
form ist sein pres,ind,sg,3
form hat haben pres,ind,sg,3
form haben haben pres,ind,pl,3
form wurde werden past,ind,sg,3
form wurden werden past,ind,pl,3
form worden werden part2
aux sein | haben | werden
modal sollen sollte gesollt
verb töten
verb ver-haften
verb sagen
verb fordern
verb treffen trifft traf getroffen
verb teilen
verb mit+teilen
noun Tag,Tage m
