# function.lex - the closed classes of German: every form on its own line, with its readings.
# Words of several tokens are joined by "_", in lower case, ss for ß, at most four.
# Readings are case.number[.gender]; a plural has no gender. A word may stand in several classes.
# prep: the governed cases; `post` = behind its noun; two lines where it stands on either side.
# sub: `zu` = introduces a zu-infinitive, `wh` = a question word that opens a dependent question or free relative.

# the articles
det der nom.sg.m gen.sg.f dat.sg.f gen.pl
det die nom.sg.f acc.sg.f nom.pl acc.pl
det das nom.sg.n acc.sg.n
det den acc.sg.m dat.pl
det dem dat.sg.m dat.sg.n
det des gen.sg.m gen.sg.n
det ein nom.sg.m nom.sg.n acc.sg.n
det eine nom.sg.f acc.sg.f
det einen acc.sg.m
det einem dat.sg.m dat.sg.n
det einer gen.sg.f dat.sg.f
det eines gen.sg.m gen.sg.n
det irgendein nom.sg.m nom.sg.n acc.sg.n
det irgendeine nom.sg.f acc.sg.f
det irgendeinen acc.sg.m
det irgendeinem dat.sg.m dat.sg.n
det irgendeiner gen.sg.f dat.sg.f
det irgendeines gen.sg.m gen.sg.n

# negative article (also neg) and its pronoun
det kein nom.sg.m nom.sg.n acc.sg.n
det keine nom.sg.f acc.sg.f nom.pl acc.pl
det keinen acc.sg.m dat.pl
det keinem dat.sg.m dat.sg.n
det keiner gen.sg.f dat.sg.f gen.pl
det keines gen.sg.m gen.sg.n
neg kein
neg keine
neg keinen
neg keinem
neg keiner
neg keines
neg keins
neg keinerlei

# determiners with strong endings
det dieser nom.sg.m gen.sg.f dat.sg.f gen.pl
det diese nom.sg.f acc.sg.f nom.pl acc.pl
det dieses nom.sg.n acc.sg.n gen.sg.m gen.sg.n
det diesem dat.sg.m dat.sg.n
det diesen acc.sg.m dat.pl
det jener nom.sg.m gen.sg.f dat.sg.f gen.pl
det jene nom.sg.f acc.sg.f nom.pl acc.pl
det jenes nom.sg.n acc.sg.n gen.sg.m gen.sg.n
det jenem dat.sg.m dat.sg.n
det jenen acc.sg.m dat.pl
det welcher nom.sg.m gen.sg.f dat.sg.f gen.pl
det welche nom.sg.f acc.sg.f nom.pl acc.pl
det welches nom.sg.n acc.sg.n gen.sg.m gen.sg.n
det welchem dat.sg.m dat.sg.n
det welchen acc.sg.m dat.pl
det irgendwelcher nom.sg.m gen.sg.f dat.sg.f gen.pl
det irgendwelche nom.sg.f acc.sg.f nom.pl acc.pl
det irgendwelches nom.sg.n acc.sg.n gen.sg.m gen.sg.n
det irgendwelchem dat.sg.m dat.sg.n
det irgendwelchen acc.sg.m dat.pl
det mancher nom.sg.m gen.sg.f dat.sg.f gen.pl
det manche nom.sg.f acc.sg.f nom.pl acc.pl
det manches nom.sg.n acc.sg.n gen.sg.m gen.sg.n
det manchem dat.sg.m dat.sg.n
det manchen acc.sg.m dat.pl
det solcher nom.sg.m gen.sg.f dat.sg.f gen.pl
det solche nom.sg.f acc.sg.f nom.pl acc.pl
det solches nom.sg.n acc.sg.n gen.sg.m gen.sg.n
det solchem dat.sg.m dat.sg.n
det solchen acc.sg.m dat.pl
det aller nom.sg.m gen.sg.f dat.sg.f gen.pl
det alle nom.sg.f acc.sg.f nom.pl acc.pl
det alles nom.sg.n acc.sg.n gen.sg.m gen.sg.n
det allem dat.sg.m dat.sg.n
det allen acc.sg.m dat.pl
det ebendieser nom.sg.m gen.sg.f dat.sg.f gen.pl
det ebendiese nom.sg.f acc.sg.f nom.pl acc.pl
det ebendieses nom.sg.n acc.sg.n gen.sg.m gen.sg.n
det ebendiesem dat.sg.m dat.sg.n
det ebendiesen acc.sg.m dat.pl
det dies nom.sg.n acc.sg.n
det welch nom.sg.m nom.sg.f nom.sg.n acc.sg.m acc.sg.f acc.sg.n dat.sg.m dat.sg.f dat.sg.n nom.pl acc.pl dat.pl
det solch nom.sg.m nom.sg.f nom.sg.n acc.sg.m acc.sg.f acc.sg.n dat.sg.m dat.sg.f dat.sg.n nom.pl acc.pl dat.pl
det manch nom.sg.m nom.sg.f nom.sg.n acc.sg.m acc.sg.f acc.sg.n dat.sg.m dat.sg.f dat.sg.n nom.pl acc.pl dat.pl
det all nom.pl acc.pl dat.pl nom.sg.n acc.sg.n dat.sg.m dat.sg.n nom.sg.f acc.sg.f dat.sg.f
det allen gen.sg.m gen.sg.n
det aller gen.pl
det jeder nom.sg.m gen.sg.f dat.sg.f
det jede nom.sg.f acc.sg.f
det jedes nom.sg.n acc.sg.n gen.sg.m gen.sg.n
det jedem dat.sg.m dat.sg.n
det jeden acc.sg.m gen.sg.m gen.sg.n
det jedweder nom.sg.m gen.sg.f dat.sg.f
det jedwede nom.sg.f acc.sg.f
det jedwedes nom.sg.n acc.sg.n gen.sg.m gen.sg.n
det jedwedem dat.sg.m dat.sg.n
det jedweden acc.sg.m gen.sg.m gen.sg.n
det jeglicher nom.sg.m gen.sg.f dat.sg.f
det jegliche nom.sg.f acc.sg.f
det jegliches nom.sg.n acc.sg.n gen.sg.m gen.sg.n
det jeglichem dat.sg.m dat.sg.n
det jeglichen acc.sg.m gen.sg.m gen.sg.n
det jegliche nom.pl acc.pl
det jeglichen dat.pl
det jeglicher gen.pl
det derselbe nom.sg.m
det dieselbe nom.sg.f acc.sg.f
det dasselbe nom.sg.n acc.sg.n
det denselben acc.sg.m dat.pl
det demselben dat.sg.m dat.sg.n
det desselben gen.sg.m gen.sg.n
det derselben gen.sg.f dat.sg.f gen.pl
det dieselben nom.pl acc.pl
det derjenige nom.sg.m
det diejenige nom.sg.f acc.sg.f
det dasjenige nom.sg.n acc.sg.n
det denjenigen acc.sg.m dat.pl
det demjenigen dat.sg.m dat.sg.n
det desjenigen gen.sg.m gen.sg.n
det derjenigen gen.sg.f dat.sg.f gen.pl
det diejenigen nom.pl acc.pl
det selbe nom.sg.m nom.sg.f nom.sg.n acc.sg.f acc.sg.n
det selben acc.sg.m dat.sg.m dat.sg.f dat.sg.n gen.sg.m gen.sg.f gen.sg.n nom.pl acc.pl dat.pl gen.pl

# plural determiners and quantities; with an article they are plain quantities
det beide nom.pl acc.pl
det beiden dat.pl
det beider gen.pl
quant beide
quant beiden
quant beider
det mehrere nom.pl acc.pl
det mehreren dat.pl
det mehrerer gen.pl
quant mehrere
quant mehreren
quant mehrerer
det einige nom.pl acc.pl
det einigen dat.pl
det einiger gen.pl
quant einige
quant einigen
quant einiger
det etliche nom.pl acc.pl
det etlichen dat.pl
det etlicher gen.pl
quant etliche
quant etlichen
quant etlicher
det viele nom.pl acc.pl
det vielen dat.pl
det vieler gen.pl
quant viele
quant vielen
quant vieler
det wenige nom.pl acc.pl
det wenigen dat.pl
det weniger gen.pl
quant wenige
quant wenigen
quant weniger
det sämtliche nom.pl acc.pl
det sämtlichen dat.pl
det sämtlicher gen.pl
quant sämtliche
quant sämtlichen
quant sämtlicher
det zahlreiche nom.pl acc.pl
det zahlreichen dat.pl
det zahlreicher gen.pl
quant zahlreiche
quant zahlreichen
quant zahlreicher
det zahllose nom.pl acc.pl
det zahllosen dat.pl
det zahlloser gen.pl
quant zahllose
quant zahllosen
quant zahlloser
det unzählige nom.pl acc.pl
det unzähligen dat.pl
det unzähliger gen.pl
quant unzählige
quant unzähligen
quant unzähliger
det verschiedene nom.pl acc.pl
det verschiedenen dat.pl
det verschiedener gen.pl
quant verschiedene
quant verschiedenen
quant verschiedener
det diverse nom.pl acc.pl
det diversen dat.pl
det diverser gen.pl
quant diverse
quant diversen
quant diverser
det einiges nom.sg.n acc.sg.n
det einigem dat.sg.m dat.sg.n
det beides nom.sg.n acc.sg.n
det beidem dat.sg.n
det einige nom.sg.f acc.sg.f
det einiger gen.sg.f dat.sg.f nom.sg.m
det sämtliches nom.sg.n acc.sg.n
det sämtlichem dat.sg.m dat.sg.n
det vieles nom.sg.n acc.sg.n
det vielem dat.sg.m dat.sg.n
det weniges nom.sg.n acc.sg.n
det wenigem dat.sg.m dat.sg.n
det viel nom.sg.m nom.sg.f nom.sg.n acc.sg.m acc.sg.f acc.sg.n dat.sg.m dat.sg.f dat.sg.n nom.pl acc.pl dat.pl
quant viel
det wenig nom.sg.m nom.sg.f nom.sg.n acc.sg.m acc.sg.f acc.sg.n dat.sg.m dat.sg.f dat.sg.n nom.pl acc.pl dat.pl
quant wenig
det mehr nom.sg.m nom.sg.f nom.sg.n acc.sg.m acc.sg.f acc.sg.n dat.sg.m dat.sg.f dat.sg.n nom.pl acc.pl dat.pl
quant mehr
det weniger nom.sg.m nom.sg.f nom.sg.n acc.sg.m acc.sg.f acc.sg.n dat.sg.m dat.sg.f dat.sg.n nom.pl acc.pl dat.pl
det genug nom.sg.m nom.sg.f nom.sg.n acc.sg.m acc.sg.f acc.sg.n dat.sg.m dat.sg.f dat.sg.n nom.pl acc.pl dat.pl
quant genug
det genügend nom.sg.m nom.sg.f nom.sg.n acc.sg.m acc.sg.f acc.sg.n dat.sg.m dat.sg.f dat.sg.n nom.pl acc.pl dat.pl
quant genügend
det etwas nom.sg.m nom.sg.f nom.sg.n acc.sg.m acc.sg.f acc.sg.n dat.sg.m dat.sg.f dat.sg.n nom.pl acc.pl dat.pl
quant etwas
det lauter nom.sg.m nom.sg.f nom.sg.n acc.sg.m acc.sg.f acc.sg.n dat.sg.m dat.sg.f dat.sg.n nom.pl acc.pl dat.pl
quant lauter
det allerlei nom.sg.m nom.sg.f nom.sg.n acc.sg.m acc.sg.f acc.sg.n dat.sg.m dat.sg.f dat.sg.n nom.pl acc.pl dat.pl
quant allerlei
det allerhand nom.sg.m nom.sg.f nom.sg.n acc.sg.m acc.sg.f acc.sg.n dat.sg.m dat.sg.f dat.sg.n nom.pl acc.pl dat.pl
quant allerhand
det mancherlei nom.sg.m nom.sg.f nom.sg.n acc.sg.m acc.sg.f acc.sg.n dat.sg.m dat.sg.f dat.sg.n nom.pl acc.pl dat.pl
quant mancherlei
det vielerlei nom.sg.m nom.sg.f nom.sg.n acc.sg.m acc.sg.f acc.sg.n dat.sg.m dat.sg.f dat.sg.n nom.pl acc.pl dat.pl
quant vielerlei
det zweierlei nom.sg.m nom.sg.f nom.sg.n acc.sg.m acc.sg.f acc.sg.n dat.sg.m dat.sg.f dat.sg.n nom.pl acc.pl dat.pl
quant zweierlei
det dreierlei nom.sg.m nom.sg.f nom.sg.n acc.sg.m acc.sg.f acc.sg.n dat.sg.m dat.sg.f dat.sg.n nom.pl acc.pl dat.pl
quant dreierlei
det derlei nom.sg.m nom.sg.f nom.sg.n acc.sg.m acc.sg.f acc.sg.n dat.sg.m dat.sg.f dat.sg.n nom.pl acc.pl dat.pl
quant derlei
det solcherlei nom.sg.m nom.sg.f nom.sg.n acc.sg.m acc.sg.f acc.sg.n dat.sg.m dat.sg.f dat.sg.n nom.pl acc.pl dat.pl
quant solcherlei
det keinerlei nom.sg.m nom.sg.f nom.sg.n acc.sg.m acc.sg.f acc.sg.n dat.sg.m dat.sg.f dat.sg.n nom.pl acc.pl dat.pl
quant keinerlei
det jederlei nom.sg.m nom.sg.f nom.sg.n acc.sg.m acc.sg.f acc.sg.n dat.sg.m dat.sg.f dat.sg.n nom.pl acc.pl dat.pl
quant jederlei
quant paar
quant bisschen
det beiderlei nom.sg.m nom.sg.f nom.sg.n acc.sg.m acc.sg.f acc.sg.n dat.sg.m dat.sg.f dat.sg.n nom.pl acc.pl dat.pl
quant beiderlei
det dero gen.sg.f gen.pl

# quantities that are nouns or adverbs
quant Dutzend
quant Dutzende
quant Dutzenden
quant Hunderte
quant Hunderten
quant Hunderter
quant Tausende
quant Tausenden
quant Tausender
quant Zehntausende
quant Zehntausenden
quant Zehntausender
quant Hunderttausende
quant Hunderttausenden
quant Hunderttausender
quant Zigtausende
quant Zigtausenden
quant Abertausende
quant Abertausenden
quant Aberhunderte
quant Millionen
quant Abermillionen
quant Milliarden
quant Billion
quant Billionen
quant Hälfte
quant Drittel
quant Viertel
quant Fünftel
quant Zehntel
quant Mehrheit
quant Großteil
quant Mehrzahl
quant Vielzahl
quant Reihe
quant Handvoll
quant Anzahl
quant Unzahl
quant Teil
quant Zahl
quant Menge
quant halb
quant halbe
quant halben
quant halber
quant halbes
quant halbem
quant anderthalb
quant eineinhalb
quant zweieinhalb
quant dreieinhalb
quant viereinhalb
quant fünfeinhalb
quant sechseinhalb
quant siebeneinhalb
quant achteinhalb
quant neuneinhalb
quant dreiviertel
quant zig
quant etliches

# possessives: endings are generated
poss mein
poss dein
poss sein
poss ihr
poss unser
poss euer
# the short stems: eure, unsre
poss eur
poss unsr

# personal pronouns
pron ich nom.sg
pron mich acc.sg refl
pron mir dat.sg refl
pron meiner gen.sg
pron du nom.sg
pron dich acc.sg refl
pron dir dat.sg refl
pron deiner gen.sg
pron er nom.sg.m
pron ihn acc.sg.m
pron ihm dat.sg.m dat.sg.n
pron seiner gen.sg.m gen.sg.n
pron sie nom.sg.f acc.sg.f nom.pl acc.pl
pron ihr dat.sg.f nom.pl
pron ihrer gen.sg.f gen.pl
pron es nom.sg.n acc.sg.n
pron 's nom.sg.n acc.sg.n
pron wir nom.pl
pron uns acc.pl dat.pl refl
pron unser gen.pl
pron euch acc.pl dat.pl refl
pron euer gen.pl
pron ihnen dat.pl
pron sich refl acc.sg.m acc.sg.f acc.sg.n dat.sg.m dat.sg.f dat.sg.n acc.pl dat.pl
pron einander refl acc.pl dat.pl
pron man nom.sg.m

# demonstrative and indefinite pronouns
pron der nom.sg.m gen.sg.f dat.sg.f
pron die nom.sg.f acc.sg.f nom.pl acc.pl
pron das nom.sg.n acc.sg.n
pron den acc.sg.m
pron dem dat.sg.m dat.sg.n
pron dessen gen.sg.m gen.sg.n
pron deren gen.sg.f gen.pl
pron derer gen.sg.f gen.pl
pron denen dat.pl
pron dies nom.sg.n acc.sg.n
pron dieser nom.sg.m gen.sg.f dat.sg.f gen.pl
pron diese nom.sg.f acc.sg.f nom.pl acc.pl
pron dieses nom.sg.n acc.sg.n gen.sg.m gen.sg.n
pron diesem dat.sg.m dat.sg.n
pron diesen acc.sg.m dat.pl
pron jener nom.sg.m gen.sg.f dat.sg.f gen.pl
pron jene nom.sg.f acc.sg.f nom.pl acc.pl
pron jenes nom.sg.n acc.sg.n gen.sg.m gen.sg.n
pron jenem dat.sg.m dat.sg.n
pron jenen acc.sg.m dat.pl
pron welcher nom.sg.m gen.sg.f dat.sg.f gen.pl
pron welche nom.sg.f acc.sg.f nom.pl acc.pl
pron welches nom.sg.n acc.sg.n gen.sg.m gen.sg.n
pron welchem dat.sg.m dat.sg.n
pron welchen acc.sg.m dat.pl
pron irgendwelcher nom.sg.m gen.sg.f dat.sg.f gen.pl
pron irgendwelche nom.sg.f acc.sg.f nom.pl acc.pl
pron irgendwelches nom.sg.n acc.sg.n gen.sg.m gen.sg.n
pron irgendwelchem dat.sg.m dat.sg.n
pron irgendwelchen acc.sg.m dat.pl
pron mancher nom.sg.m gen.sg.f dat.sg.f gen.pl
pron manche nom.sg.f acc.sg.f nom.pl acc.pl
pron manches nom.sg.n acc.sg.n gen.sg.m gen.sg.n
pron manchem dat.sg.m dat.sg.n
pron manchen acc.sg.m dat.pl
pron solcher nom.sg.m gen.sg.f dat.sg.f gen.pl
pron solche nom.sg.f acc.sg.f nom.pl acc.pl
pron solches nom.sg.n acc.sg.n gen.sg.m gen.sg.n
pron solchem dat.sg.m dat.sg.n
pron solchen acc.sg.m dat.pl
pron aller nom.sg.m gen.sg.f dat.sg.f gen.pl
pron alle nom.sg.f acc.sg.f nom.pl acc.pl
pron alles nom.sg.n acc.sg.n gen.sg.m gen.sg.n
pron allem dat.sg.m dat.sg.n
pron allen acc.sg.m dat.pl
pron ebendieser nom.sg.m gen.sg.f dat.sg.f gen.pl
pron ebendiese nom.sg.f acc.sg.f nom.pl acc.pl
pron ebendieses nom.sg.n acc.sg.n gen.sg.m gen.sg.n
pron ebendiesem dat.sg.m dat.sg.n
pron ebendiesen acc.sg.m dat.pl
pron jeder nom.sg.m gen.sg.f dat.sg.f
pron jede nom.sg.f acc.sg.f
pron jedes nom.sg.n acc.sg.n gen.sg.m gen.sg.n
pron jedem dat.sg.m dat.sg.n
pron jeden acc.sg.m gen.sg.m gen.sg.n
pron jedweder nom.sg.m gen.sg.f dat.sg.f
pron jedwede nom.sg.f acc.sg.f
pron jedwedes nom.sg.n acc.sg.n gen.sg.m gen.sg.n
pron jedwedem dat.sg.m dat.sg.n
pron jedweden acc.sg.m gen.sg.m gen.sg.n
pron jeglicher nom.sg.m gen.sg.f dat.sg.f
pron jegliche nom.sg.f acc.sg.f
pron jegliches nom.sg.n acc.sg.n gen.sg.m gen.sg.n
pron jeglichem dat.sg.m dat.sg.n
pron jeglichen acc.sg.m gen.sg.m gen.sg.n
pron einer nom.sg.m gen.sg.f dat.sg.f
pron eine nom.sg.f acc.sg.f
pron eines nom.sg.n acc.sg.n gen.sg.m gen.sg.n
pron einem dat.sg.m dat.sg.n
pron einen acc.sg.m
pron irgendeiner nom.sg.m gen.sg.f dat.sg.f
pron irgendeine nom.sg.f acc.sg.f
pron irgendeines nom.sg.n acc.sg.n gen.sg.m gen.sg.n
pron irgendeinem dat.sg.m dat.sg.n
pron irgendeinen acc.sg.m
pron eins nom.sg.n acc.sg.n
pron keins nom.sg.n acc.sg.n
pron keiner nom.sg.m gen.sg.f dat.sg.f gen.pl
pron keine nom.sg.f acc.sg.f nom.pl acc.pl
pron keines nom.sg.n acc.sg.n gen.sg.m gen.sg.n
pron keinem dat.sg.m dat.sg.n
pron keinen acc.sg.m dat.pl
pron derselbe nom.sg.m
pron dieselbe nom.sg.f acc.sg.f
pron dasselbe nom.sg.n acc.sg.n
pron denselben acc.sg.m dat.pl
pron demselben dat.sg.m dat.sg.n
pron desselben gen.sg.m gen.sg.n
pron derselben gen.sg.f dat.sg.f gen.pl
pron dieselben nom.pl acc.pl
pron derjenige nom.sg.m
pron diejenige nom.sg.f acc.sg.f
pron dasjenige nom.sg.n acc.sg.n
pron denjenigen acc.sg.m dat.pl
pron demjenigen dat.sg.m dat.sg.n
pron desjenigen gen.sg.m gen.sg.n
pron derjenigen gen.sg.f dat.sg.f gen.pl
pron diejenigen nom.pl acc.pl
pron beide nom.pl acc.pl
pron beiden dat.pl
pron beider gen.pl
pron mehrere nom.pl acc.pl
pron mehreren dat.pl
pron mehrerer gen.pl
pron einige nom.pl acc.pl
pron einigen dat.pl
pron einiger gen.pl
pron etliche nom.pl acc.pl
pron etlichen dat.pl
pron etlicher gen.pl
pron viele nom.pl acc.pl
pron vielen dat.pl
pron vieler gen.pl
pron wenige nom.pl acc.pl
pron wenigen dat.pl
pron weniger gen.pl
pron sämtliche nom.pl acc.pl
pron sämtlichen dat.pl
pron sämtlicher gen.pl
adj ander
pron andere nom.pl acc.pl
pron anderen dat.pl
pron anderer gen.pl
pron einiges nom.sg.n acc.sg.n
pron einigem dat.sg.n
pron vieles nom.sg.n acc.sg.n
pron vielem dat.sg.n
pron weniges nom.sg.n acc.sg.n
pron wenigem dat.sg.n
pron beides nom.sg.n acc.sg.n
pron beidem dat.sg.n
pron etliches nom.sg.n acc.sg.n
pron mehreres nom.sg.n acc.sg.n
pron mehrerem dat.sg.n
pron sämtliches nom.sg.n acc.sg.n
pron anderes nom.sg.n acc.sg.n
pron anderem dat.sg.n dat.sg.m
pron anderer nom.sg.m gen.pl
pron andere nom.sg.f acc.sg.f
pron anderen acc.sg.m nom.sg.m
pron etwas nom.sg.n acc.sg.n dat.sg.n
pron irgendetwas nom.sg.n acc.sg.n dat.sg.n
pron irgendwas nom.sg.n acc.sg.n dat.sg.n
pron was nom.sg.n acc.sg.n
pron nichts nom.sg.n acc.sg.n dat.sg.n
pron jemand nom.sg.m acc.sg.m dat.sg.m
pron jemanden acc.sg.m
pron jemandem dat.sg.m
pron jemandes gen.sg.m
pron irgendjemand nom.sg.m acc.sg.m dat.sg.m
pron irgendjemanden acc.sg.m
pron irgendjemandem dat.sg.m
pron irgendwer nom.sg.m
pron irgendwen acc.sg.m
pron irgendwem dat.sg.m
pron niemand nom.sg.m acc.sg.m dat.sg.m
pron niemanden acc.sg.m
pron niemandem dat.sg.m
pron niemandes gen.sg.m
pron jedermann nom.sg.m acc.sg.m dat.sg.m
pron jedermanns gen.sg.m
pron unsereiner nom.sg.m
pron unsereins nom.sg.m acc.sg.m dat.sg.m
pron seinesgleichen nom.sg acc.sg dat.sg nom.pl acc.pl dat.pl
pron ihresgleichen nom.sg acc.sg dat.sg nom.pl acc.pl dat.pl
pron unseresgleichen nom.sg acc.sg dat.sg nom.pl acc.pl dat.pl
pron mehr nom.pl acc.pl dat.pl
pron weniger nom.pl acc.pl dat.pl
pron viel nom.sg.n acc.sg.n
pron wenig nom.sg.n acc.sg.n
pron genug nom.sg.n acc.sg.n
pron alles nom.sg.n acc.sg.n
pron selbiges nom.sg.n acc.sg.n
pron ersterer nom.sg.m gen.sg.f dat.sg.f gen.pl
pron erstere nom.sg.f acc.sg.f nom.pl acc.pl
pron ersteres nom.sg.n acc.sg.n
pron ersteren acc.sg.m dat.pl
pron ersterem dat.sg.m dat.sg.n
pron letzterer nom.sg.m gen.sg.f dat.sg.f gen.pl
pron letztere nom.sg.f acc.sg.f nom.pl acc.pl
pron letzteres nom.sg.n acc.sg.n
pron letzteren acc.sg.m dat.pl
pron letzterem dat.sg.m dat.sg.n
pron meiner nom.sg.m
pron deiner nom.sg.m
pron seiner nom.sg.m
pron ihrer nom.sg.m
pron unserer nom.sg.m
pron eurer nom.sg.m
pron meins nom.sg.n acc.sg.n
pron deins nom.sg.n acc.sg.n
pron seins nom.sg.n acc.sg.n
pron ihres nom.sg.n acc.sg.n
pron unseres nom.sg.n acc.sg.n

# relative and question pronouns
rel der nom.sg.m dat.sg.f
rel die nom.sg.f acc.sg.f nom.pl acc.pl
rel das nom.sg.n acc.sg.n
rel den acc.sg.m
rel dem dat.sg.m dat.sg.n
rel dessen gen.sg.m gen.sg.n
rel deren gen.sg.f gen.pl
rel derer gen.sg.f gen.pl
rel denen dat.pl
rel welcher nom.sg.m dat.sg.f
rel welche nom.sg.f acc.sg.f nom.pl acc.pl
rel welches nom.sg.n acc.sg.n
rel welchen acc.sg.m dat.pl
rel welchem dat.sg.m dat.sg.n
rel was nom.sg.n acc.sg.n
rel wer nom.sg.m
rel wen acc.sg.m
rel wem dat.sg.m
rel wessen gen.sg.m
rel wo
rel woher
rel wohin
rel womit
rel wodurch
rel wofür
rel wogegen
rel worin
rel woran
rel worauf
rel woraus
rel worüber
rel worum
rel worunter
rel wovon
rel wovor
rel wozu
rel wobei
rel wonach
rel weshalb
rel weswegen
rel worein
rel wohinter
rel woneben
rel wozwischen

# prepositions
prep aus dat
prep bei dat
prep mit dat
prep nach dat
prep nach dat post
prep seit dat
prep von dat
prep zu dat
prep binnen dat gen
prep samt dat
prep mitsamt dat
prep nebst dat
prep gemäß dat
prep gemäß dat post
prep entsprechend dat
prep entsprechend dat post
prep nächst dat
prep zuwider dat post
prep entgegen dat
prep entgegen dat post
prep gegenüber dat
prep gegenüber dat post
prep ab dat acc
prep außer dat gen acc
prep zufolge dat post
prep nahe dat
prep dank dat gen
prep laut dat gen
prep getreu dat
prep vis-à-vis dat
prep zuliebe dat post
prep durch acc
prep für acc
prep gegen acc
prep ohne acc
prep um acc
prep bis acc
prep wider acc
prep per acc
prep pro acc
prep via acc
prep je acc
prep à acc
prep betreffend acc
prep betreffend acc post
prep ausgenommen acc post
prep kontra acc
prep contra acc
prep versus acc
prep an dat acc
prep auf dat acc
prep hinter dat acc
prep in dat acc
prep neben dat acc
prep über dat acc
prep unter dat acc
prep vor dat acc
prep zwischen dat acc
prep abseits gen
prep abzüglich gen dat
prep angesichts gen
prep anhand gen
prep anlässlich gen
prep anstelle gen
prep aufgrund gen
prep aufseiten gen
prep ausgangs gen
prep außerhalb gen dat
prep ausschließlich gen dat
prep ausweislich gen
prep behufs gen
prep beiderseits gen
prep beidseits gen
prep betreffs gen
prep bezüglich gen
prep diesseits gen
prep eingangs gen
prep eingedenk gen
prep einschließlich gen dat
prep exklusive gen dat
prep hinsichtlich gen
prep infolge gen
prep inklusive gen dat
prep inmitten gen
prep innerhalb gen dat
prep innert gen dat
prep jenseits gen
prep kraft gen
prep längsseits gen
prep links gen
prep linkerhand gen
prep mangels gen dat
prep mithilfe gen
prep mittels gen dat
prep namens gen
prep nördlich gen
prep nordöstlich gen
prep nordwestlich gen
prep oberhalb gen
prep östlich gen
prep rechts gen
prep rechterhand gen
prep rücksichtlich gen
prep seitens gen
prep seitlich gen
prep seitwärts gen
prep südlich gen
prep südöstlich gen
prep südwestlich gen
prep unbeschadet gen
prep unerachtet gen
prep unfern gen
prep ungeachtet gen
prep ungeachtet gen post
prep ungerechnet gen
prep unterhalb gen
prep unweit gen
prep vermittels gen
prep vermöge gen
prep vonseiten gen
prep vorbehaltlich gen
prep wegen gen dat
prep wegen gen dat post
prep westlich gen
prep zeit gen
prep zugunsten gen
prep zugunsten gen post
prep zuhanden gen
prep zulasten gen
prep zulasten gen post
prep zuungunsten gen
prep zuungunsten gen post
prep zuseiten gen
prep zuzüglich gen dat
prep zwecks gen
prep eingerechnet acc post
prep halber gen post
prep willen gen post
prep vorbehältlich gen
prep statt gen dat
prep anstatt gen dat
prep während gen dat
prep trotz gen dat
prep in_puncto gen
prep fernab gen
prep gelegentlich gen
prep abwärts gen post
prep aufwärts gen post
prep von_seiten gen
prep auf_grund gen
prep an_stelle gen
prep auf_seiten gen
prep mit_hilfe gen
prep zu_gunsten gen
prep zu_lasten gen
prep zu_ungunsten gen
prep im_laufe gen
prep in_folge gen
prep entlang dat gen acc
prep entlang dat gen acc post
prep hindurch acc post
prep als nom acc dat
prep wie nom acc dat
prep namens nom gen
prep plus nom dat
prep minus nom dat
prep um_willen gen
prep anhand_von dat
prep aufgrund_von dat
prep infolge_von dat
prep innerhalb_von dat
prep ausserhalb_von dat
prep mithilfe_von dat
prep anstelle_von dat
prep zugunsten_von dat
prep inmitten_von dat
prep jenseits_von dat
prep diesseits_von dat
prep abseits_von dat
prep seitens_von dat
prep unweit_von dat
prep oberhalb_von dat
prep unterhalb_von dat
prep nördlich_von dat
prep südlich_von dat
prep östlich_von dat
prep westlich_von dat
prep nordöstlich_von dat
prep nordwestlich_von dat
prep südöstlich_von dat
prep südwestlich_von dat
prep zulasten_von dat
prep angesichts_von dat
prep mittels_von dat
prep im_zuge gen
prep im_rahmen gen
prep im_lauf gen
prep im_verlauf gen
prep im_vorfeld gen
prep im_gegensatz_zu dat
prep im_vergleich_zu dat
prep im_hinblick_auf acc
prep im_namen gen
prep im_auftrag gen
prep im_umfeld gen
prep im_falle gen
prep in_bezug_auf acc
prep mit_blick_auf acc
prep mit_ausnahme gen
prep mit_ausnahme_von dat
prep unter_berufung_auf acc
prep unter_verweis_auf acc
prep in_anbetracht gen
prep an_der_seite gen
prep in_der_nähe gen
prep in_der_nähe_von dat
prep am_rande gen
prep im_anschluss_an acc
prep im_zusammenhang_mit dat

# preposition + article
prepdet am an dat
prepdet im in dat
prepdet vom von dat
prepdet zum zu dat
prepdet zur zu dat
prepdet beim bei dat
prepdet ins in acc
prepdet ans an acc
prepdet aufs auf acc
prepdet fürs für acc
prepdet ums um acc
prepdet übers über acc
prepdet überm über dat
prepdet übern über acc
prepdet unters unter acc
prepdet unterm unter dat
prepdet untern unter acc
prepdet vors vor acc
prepdet vorm vor dat
prepdet durchs durch acc
prepdet hinters hinter acc
prepdet hinterm hinter dat
prepdet hintern hinter acc
prepdet widers wider acc
prepdet aufm auf dat
prepdet ausm aus dat
prepdet nachm nach dat
prepdet mitm mit dat

# subordinators
sub dass
sub daß
sub weil
sub nachdem
sub während
sub ob
sub wenn
sub falls
sub obwohl
sub damit
sub bevor
sub ehe
sub bis
sub sobald
sub solange
sub indem
sub sodass
sub so_dass
sub als
sub wie
sub da
sub seit
sub seitdem
sub sofern
sub soweit
sub sooft
sub obgleich
sub obschon
sub wenngleich
sub obzwar
sub wiewohl
sub wohingegen
sub zumal
sub derweil
sub kaum_dass
sub ohne_dass
sub anstatt_dass
sub statt_dass
sub ausser_dass
sub als_ob
sub als_wenn
sub wie_wenn
sub auch_wenn
sub selbst_wenn
sub nur_dass
sub je_nachdem
sub dadurch_dass
sub dafür_dass
sub im_falle_dass
sub für_den_fall_dass
sub vorausgesetzt_dass
sub abgesehen_davon_dass
sub wennschon
sub umso_mehr_als
sub insofern_als
sub insoweit_als
sub soviel
sub alldieweil
sub ausser_wenn
sub nun_da
sub jetzt_da
sub jetzt_wo
sub dieweil
sub sosehr
sub um zu
sub ohne zu
sub anstatt zu
sub statt zu
sub außer zu
sub wie wh
sub warum wh
sub weshalb wh
sub weswegen wh
sub wieso wh
sub wann wh
sub wo wh
sub wohin wh
sub woher wh
sub wer wh
sub wen wh
sub wem wh
sub wessen wh
sub was wh
sub welcher wh
sub welche wh
sub welches wh
sub welchen wh
sub welchem wh
sub wieviel wh
sub wie_viel wh
sub wie_viele wh
sub wie_lange wh
sub wie_oft wh
sub wie_weit wh
sub inwieweit wh
sub inwiefern wh
sub wieweit wh
sub wozu wh
sub womit wh
sub wodurch wh
sub wofür wh
sub wogegen wh
sub worin wh
sub woran wh
sub worauf wh
sub woraus wh
sub worüber wh
sub worum wh
sub worunter wh
sub wovon wh
sub wovor wh
sub wobei wh
sub wonach wh
sub wobei
sub wogegen

# coordinators; the first parts of pairs (sowohl ... als auch) are adv as well
conj und
conj oder
conj aber
conj sondern
conj denn
conj sowie
conj doch
conj beziehungsweise
conj bzw.
conj respektive
conj sowohl
conj als_auch
conj wie_auch
conj weder
conj noch
conj entweder
conj und/oder
conj &
conj geschweige_denn
conj sowie_auch

# negation
neg nicht
neg nie
neg niemals
neg kaum
neg nirgends
neg nirgendwo
neg nirgendwohin
neg nirgendwoher
neg niemand
neg niemanden
neg niemandem
neg niemandes
neg nichts
neg weder
neg ohne
neg keineswegs
neg keinesfalls
neg mitnichten
neg nimmer
neg nimmermehr
neg nein
neg schwerlich
neg noch_nicht
neg nicht_mehr

# separable particles
particle ab
particle an
particle auf
particle aus
particle bei
particle ein
particle fest
particle fort
particle her
particle hin
particle los
particle mit
particle nach
particle nieder
particle statt
particle teil
particle um
particle unter
particle vor
particle weg
particle weiter
particle wieder
particle zu
particle zurück
particle zusammen
particle bereit
particle bekannt
particle frei
particle gefangen
particle empor
particle entgegen
particle entlang
particle entzwei
particle fehl
particle fern
particle heim
particle inne
particle da
particle dar
particle dabei
particle dagegen
particle daher
particle dahin
particle daneben
particle danieder
particle daran
particle davon
particle dazu
particle dazwischen
particle durch
particle über
particle voll
particle wider
particle gegenüber
particle gleich
particle gut
particle groß
particle hoch
particle tief
particle kaputt
particle kalt
particle klar
particle krank
particle kund
particle kürzer
particle lahm
particle leid
particle leer
particle locker
particle nahe
particle näher
particle offen
particle preis
particle quer
particle recht
particle rein
particle raus
particle rauf
particle runter
particle rüber
particle ran
particle rum
particle sauber
particle schief
particle schön
particle schwer
particle sicher
particle stand
particle still
particle stehen
particle tot
particle trocken
particle übel
particle überein
particle überhand
particle umher
particle umhin
particle vorweg
particle vorwärts
particle vorbei
particle vorüber
particle voran
particle voraus
particle vorher
particle vorlieb
particle wach
particle wahr
particle warm
particle weh
particle weis
particle wett
particle wohl
particle wund
particle zufrieden
particle zugute
particle zunichte
particle zurecht
particle zuteil
particle zuvor
particle zuwider
particle auseinander
particle aneinander
particle aufeinander
particle durcheinander
particle gegeneinander
particle hintereinander
particle ineinander
particle miteinander
particle nebeneinander
particle untereinander
particle voneinander
particle zueinander
particle herab
particle heran
particle herauf
particle heraus
particle herbei
particle herein
particle herüber
particle herum
particle herunter
particle hervor
particle hinab
particle hinauf
particle hinaus
particle hindurch
particle hinein
particle hinterher
particle hinüber
particle hinunter
particle hinweg
particle hinzu
particle drauf
particle beiseite
particle besser
particle breit
particle dicht
particle einher
particle fertig
particle flach
particle haus
particle hängen
particle kennen
particle krumm
particle lieb
particle liegen
particle nass
particle neu
particle not
particle schlecht
particle schwarz
particle selig
particle übrig
particle verloren
particle weich
particle wichtig
particle zugrunde
particle zustande
particle zutage
particle infrage
particle instand
particle zunutze
particle acht
particle schadlos
particle scharf
particle irre
particle klein
particle leicht
particle mobil
particle mundtot
particle öffentlich
particle wert
particle zwischen
particle dran
particle darum
particle darüber
particle sitzen
particle stecken
particle hierher
particle anheim
particle aufrecht
particle bevor
particle bloß
particle bruch
particle dahinter
particle feil
particle fremd
particle gegen
particle geheim
particle gering
particle gesund
particle heilig
particle hier
particle hohn
particle kurz
particle richtig
particle ruhig
particle rück
particle schuldig
particle wiederauf
particle wiederein
particle wiederher
particle zwangs
particle lob

# modals: the line gives the class, the forms follow in full
modal können kann konnte gekonnt k2=könnte
form kann können pres,ind,sg,1
form kannst können pres,ind,sg,2
form kann können pres,ind,sg,3
form können können pres,ind,pl,1
form könnt können pres,ind,pl,2
form können können pres,ind,pl,3
form könne können pres,k1,sg,1
form könnest können pres,k1,sg,2
form könne können pres,k1,sg,3
form können können pres,k1,pl,1
form könnet können pres,k1,pl,2
form können können pres,k1,pl,3
form konnte können past,ind,sg,1
form konntest können past,ind,sg,2
form konnte können past,ind,sg,3
form konnten können past,ind,pl,1
form konntet können past,ind,pl,2
form konnten können past,ind,pl,3
form könnte können past,k2,sg,1
form könntest können past,k2,sg,2
form könnte können past,k2,sg,3
form könnten können past,k2,pl,1
form könntet können past,k2,pl,2
form könnten können past,k2,pl,3
form können können inf
form könnend können part1
form gekonnt können part2
form können können part2
modal müssen muss musste gemusst k2=müsste
form muss müssen pres,ind,sg,1
form musst müssen pres,ind,sg,2
form muss müssen pres,ind,sg,3
form müssen müssen pres,ind,pl,1
form müsst müssen pres,ind,pl,2
form müssen müssen pres,ind,pl,3
form müsse müssen pres,k1,sg,1
form müssest müssen pres,k1,sg,2
form müsse müssen pres,k1,sg,3
form müssen müssen pres,k1,pl,1
form müsset müssen pres,k1,pl,2
form müssen müssen pres,k1,pl,3
form musste müssen past,ind,sg,1
form musstest müssen past,ind,sg,2
form musste müssen past,ind,sg,3
form mussten müssen past,ind,pl,1
form musstet müssen past,ind,pl,2
form mussten müssen past,ind,pl,3
form müsste müssen past,k2,sg,1
form müsstest müssen past,k2,sg,2
form müsste müssen past,k2,sg,3
form müssten müssen past,k2,pl,1
form müsstet müssen past,k2,pl,2
form müssten müssen past,k2,pl,3
form müssen müssen inf
form müssend müssen part1
form gemusst müssen part2
form müssen müssen part2
modal sollen soll sollte gesollt
form soll sollen pres,ind,sg,1
form sollst sollen pres,ind,sg,2
form soll sollen pres,ind,sg,3
form sollen sollen pres,ind,pl,1
form sollt sollen pres,ind,pl,2
form sollen sollen pres,ind,pl,3
form solle sollen pres,k1,sg,1
form sollest sollen pres,k1,sg,2
form solle sollen pres,k1,sg,3
form sollen sollen pres,k1,pl,1
form sollet sollen pres,k1,pl,2
form sollen sollen pres,k1,pl,3
form sollte sollen past,ind,sg,1
form solltest sollen past,ind,sg,2
form sollte sollen past,ind,sg,3
form sollten sollen past,ind,pl,1
form solltet sollen past,ind,pl,2
form sollten sollen past,ind,pl,3
form sollte sollen past,k2,sg,1
form solltest sollen past,k2,sg,2
form sollte sollen past,k2,sg,3
form sollten sollen past,k2,pl,1
form solltet sollen past,k2,pl,2
form sollten sollen past,k2,pl,3
form sollen sollen inf
form sollend sollen part1
form gesollt sollen part2
form sollen sollen part2
modal wollen will wollte gewollt
form will wollen pres,ind,sg,1
form willst wollen pres,ind,sg,2
form will wollen pres,ind,sg,3
form wollen wollen pres,ind,pl,1
form wollt wollen pres,ind,pl,2
form wollen wollen pres,ind,pl,3
form wolle wollen pres,k1,sg,1
form wollest wollen pres,k1,sg,2
form wolle wollen pres,k1,sg,3
form wollen wollen pres,k1,pl,1
form wollet wollen pres,k1,pl,2
form wollen wollen pres,k1,pl,3
form wollte wollen past,ind,sg,1
form wolltest wollen past,ind,sg,2
form wollte wollen past,ind,sg,3
form wollten wollen past,ind,pl,1
form wolltet wollen past,ind,pl,2
form wollten wollen past,ind,pl,3
form wollte wollen past,k2,sg,1
form wolltest wollen past,k2,sg,2
form wollte wollen past,k2,sg,3
form wollten wollen past,k2,pl,1
form wolltet wollen past,k2,pl,2
form wollten wollen past,k2,pl,3
form wollen wollen inf
form wollend wollen part1
form gewollt wollen part2
form wollen wollen part2
modal dürfen darf durfte gedurft k2=dürfte
form darf dürfen pres,ind,sg,1
form darfst dürfen pres,ind,sg,2
form darf dürfen pres,ind,sg,3
form dürfen dürfen pres,ind,pl,1
form dürft dürfen pres,ind,pl,2
form dürfen dürfen pres,ind,pl,3
form dürfe dürfen pres,k1,sg,1
form dürfest dürfen pres,k1,sg,2
form dürfe dürfen pres,k1,sg,3
form dürfen dürfen pres,k1,pl,1
form dürfet dürfen pres,k1,pl,2
form dürfen dürfen pres,k1,pl,3
form durfte dürfen past,ind,sg,1
form durftest dürfen past,ind,sg,2
form durfte dürfen past,ind,sg,3
form durften dürfen past,ind,pl,1
form durftet dürfen past,ind,pl,2
form durften dürfen past,ind,pl,3
form dürfte dürfen past,k2,sg,1
form dürftest dürfen past,k2,sg,2
form dürfte dürfen past,k2,sg,3
form dürften dürfen past,k2,pl,1
form dürftet dürfen past,k2,pl,2
form dürften dürfen past,k2,pl,3
form dürfen dürfen inf
form dürfend dürfen part1
form gedurft dürfen part2
form dürfen dürfen part2
modal mögen mag mochte gemocht k2=möchte
form mag mögen pres,ind,sg,1
form magst mögen pres,ind,sg,2
form mag mögen pres,ind,sg,3
form mögen mögen pres,ind,pl,1
form mögt mögen pres,ind,pl,2
form mögen mögen pres,ind,pl,3
form möge mögen pres,k1,sg,1
form mögest mögen pres,k1,sg,2
form möge mögen pres,k1,sg,3
form mögen mögen pres,k1,pl,1
form möget mögen pres,k1,pl,2
form mögen mögen pres,k1,pl,3
form mochte mögen past,ind,sg,1
form mochtest mögen past,ind,sg,2
form mochte mögen past,ind,sg,3
form mochten mögen past,ind,pl,1
form mochtet mögen past,ind,pl,2
form mochten mögen past,ind,pl,3
form mögen mögen inf
form mögend mögen part1
form gemocht mögen part2
form mögen mögen part2
# möchte is the Konjunktiv II of mögen; as it is used it is a verb of its own in the present
modal möchten möchte mochte gemocht
form möchte möchten pres,ind,sg,1
form möchtest möchten pres,ind,sg,2
form möchte möchten pres,ind,sg,3
form möchten möchten pres,ind,pl,1
form möchtet möchten pres,ind,pl,2
form möchten möchten pres,ind,pl,3
form muß müssen pres,ind,sg,1
form muß müssen pres,ind,sg,3
form mußte müssen past,ind,sg,1
form mußte müssen past,ind,sg,3
form mußten müssen past,ind,pl,1
form mußten müssen past,ind,pl,3
form müßte müssen past,k2,sg,3
form müßten müssen past,k2,pl,3

# auxiliaries: every form
aux sein
aux haben
aux werden
form bin sein pres,ind,sg,1
form bist sein pres,ind,sg,2
form ist sein pres,ind,sg,3
form sind sein pres,ind,pl,1
form seid sein pres,ind,pl,2
form sind sein pres,ind,pl,3
form sei sein pres,k1,sg,1
form seist sein pres,k1,sg,2
form seiest sein pres,k1,sg,2
form sei sein pres,k1,sg,3
form seien sein pres,k1,pl,1
form seiet sein pres,k1,pl,2
form seien sein pres,k1,pl,3
form war sein past,ind,sg,1
form warst sein past,ind,sg,2
form war sein past,ind,sg,3
form waren sein past,ind,pl,1
form wart sein past,ind,pl,2
form waren sein past,ind,pl,3
form wäre sein past,k2,sg,1
form wärest sein past,k2,sg,2
form wärst sein past,k2,sg,2
form wäre sein past,k2,sg,3
form wären sein past,k2,pl,1
form wäret sein past,k2,pl,2
form wärt sein past,k2,pl,2
form wären sein past,k2,pl,3
form sein sein inf
form seiend sein part1
form gewesen sein part2
form sei sein imp,sg,2
form seid sein imp,pl,2
form seien sein imp,pl,3
form habe haben pres,ind,sg,1
form hast haben pres,ind,sg,2
form hat haben pres,ind,sg,3
form haben haben pres,ind,pl,1
form habt haben pres,ind,pl,2
form haben haben pres,ind,pl,3
form hab haben pres,ind,sg,1
form habe haben pres,k1,sg,1
form habest haben pres,k1,sg,2
form habe haben pres,k1,sg,3
form haben haben pres,k1,pl,1
form habet haben pres,k1,pl,2
form haben haben pres,k1,pl,3
form hatte haben past,ind,sg,1
form hattest haben past,ind,sg,2
form hatte haben past,ind,sg,3
form hatten haben past,ind,pl,1
form hattet haben past,ind,pl,2
form hatten haben past,ind,pl,3
form hätte haben past,k2,sg,1
form hättest haben past,k2,sg,2
form hätte haben past,k2,sg,3
form hätten haben past,k2,pl,1
form hättet haben past,k2,pl,2
form hätten haben past,k2,pl,3
form haben haben inf
form habend haben part1
form gehabt haben part2
form habe haben imp,sg,2
form hab haben imp,sg,2
form habt haben imp,pl,2
form werde werden pres,ind,sg,1
form wirst werden pres,ind,sg,2
form wird werden pres,ind,sg,3
form werden werden pres,ind,pl,1
form werdet werden pres,ind,pl,2
form werden werden pres,ind,pl,3
form werde werden pres,k1,sg,1
form werdest werden pres,k1,sg,2
form werde werden pres,k1,sg,3
form werden werden pres,k1,pl,1
form werdet werden pres,k1,pl,2
form werden werden pres,k1,pl,3
form wurde werden past,ind,sg,1
form wurdest werden past,ind,sg,2
form wurde werden past,ind,sg,3
form wurden werden past,ind,pl,1
form wurdet werden past,ind,pl,2
form wurden werden past,ind,pl,3
form ward werden past,ind,sg,1
form ward werden past,ind,sg,3
form würde werden past,k2,sg,1
form würdest werden past,k2,sg,2
form würde werden past,k2,sg,3
form würden werden past,k2,pl,1
form würdet werden past,k2,pl,2
form würden werden past,k2,pl,3
form werden werden inf
form werdend werden part1
form geworden werden part2
form worden werden part2
form werde werden imp,sg,2
form werdet werden imp,pl,2

# wissen: its present is that of a modal
verb wissen weiß wusste gewusst k2=wüsste
form weiß wissen pres,ind,sg,1
form weißt wissen pres,ind,sg,2
form weiß wissen pres,ind,sg,3
form wissen wissen pres,ind,pl,1
form wisst wissen pres,ind,pl,2
form wissen wissen pres,ind,pl,3
form wußte wissen past,ind,sg,1
form wußte wissen past,ind,sg,3

# number words
num null 0
num eins 1
num zwei 2
num drei 3
num vier 4
num fünf 5
num sechs 6
num sieben 7
num acht 8
num neun 9
num zehn 10
num elf 11
num zwölf 12
num dreizehn 13
num vierzehn 14
num fünfzehn 15
num sechzehn 16
num siebzehn 17
num achtzehn 18
num neunzehn 19
num ein 1
num eine 1
num einen 1
num einem 1
num einer 1
num eines 1
num zwo 2
num zweier 2
num zweien 2
num dreier 3
num dreien 3
num vieren 4
num fünfen 5
num sechsen 6
num beide 2
num beiden 2
num beider 2
num zwanzig 20
num einundzwanzig 21
num zweiundzwanzig 22
num dreiundzwanzig 23
num vierundzwanzig 24
num fünfundzwanzig 25
num sechsundzwanzig 26
num siebenundzwanzig 27
num achtundzwanzig 28
num neunundzwanzig 29
num dreißig 30
num einunddreißig 31
num zweiunddreißig 32
num dreiunddreißig 33
num vierunddreißig 34
num fünfunddreißig 35
num sechsunddreißig 36
num siebenunddreißig 37
num achtunddreißig 38
num neununddreißig 39
num vierzig 40
num einundvierzig 41
num zweiundvierzig 42
num dreiundvierzig 43
num vierundvierzig 44
num fünfundvierzig 45
num sechsundvierzig 46
num siebenundvierzig 47
num achtundvierzig 48
num neunundvierzig 49
num fünfzig 50
num einundfünfzig 51
num zweiundfünfzig 52
num dreiundfünfzig 53
num vierundfünfzig 54
num fünfundfünfzig 55
num sechsundfünfzig 56
num siebenundfünfzig 57
num achtundfünfzig 58
num neunundfünfzig 59
num sechzig 60
num einundsechzig 61
num zweiundsechzig 62
num dreiundsechzig 63
num vierundsechzig 64
num fünfundsechzig 65
num sechsundsechzig 66
num siebenundsechzig 67
num achtundsechzig 68
num neunundsechzig 69
num siebzig 70
num einundsiebzig 71
num zweiundsiebzig 72
num dreiundsiebzig 73
num vierundsiebzig 74
num fünfundsiebzig 75
num sechsundsiebzig 76
num siebenundsiebzig 77
num achtundsiebzig 78
num neunundsiebzig 79
num achtzig 80
num einundachtzig 81
num zweiundachtzig 82
num dreiundachtzig 83
num vierundachtzig 84
num fünfundachtzig 85
num sechsundachtzig 86
num siebenundachtzig 87
num achtundachtzig 88
num neunundachtzig 89
num neunzig 90
num einundneunzig 91
num zweiundneunzig 92
num dreiundneunzig 93
num vierundneunzig 94
num fünfundneunzig 95
num sechsundneunzig 96
num siebenundneunzig 97
num achtundneunzig 98
num neunundneunzig 99
num hundert 100
num einhundert 100
num zweihundert 200
num dreihundert 300
num vierhundert 400
num fünfhundert 500
num sechshundert 600
num siebenhundert 700
num achthundert 800
num neunhundert 900
num elfhundert 1100
num zwölfhundert 1200
num dreizehnhundert 1300
num vierzehnhundert 1400
num fünfzehnhundert 1500
num sechzehnhundert 1600
num siebzehnhundert 1700
num achtzehnhundert 1800
num neunzehnhundert 1900
num hundertfünfzig 150
num zweihundertfünfzig 250
num tausend 1000
num eintausend 1000
num zweitausend 2000
num dreitausend 3000
num viertausend 4000
num fünftausend 5000
num sechstausend 6000
num siebentausend 7000
num achttausend 8000
num neuntausend 9000
num zehntausend 10000
num elftausend 11000
num zwölftausend 12000
num dreizehntausend 13000
num vierzehntausend 14000
num fünfzehntausend 15000
num sechzehntausend 16000
num siebzehntausend 17000
num achtzehntausend 18000
num neunzehntausend 19000
num zwanzigtausend 20000
num dreißigtausend 30000
num vierzigtausend 40000
num fünfzigtausend 50000
num sechzigtausend 60000
num siebzigtausend 70000
num achtzigtausend 80000
num neunzigtausend 90000
num fünfundzwanzigtausend 25000
num hunderttausend 100000
num zweihunderttausend 200000
num dreihunderttausend 300000
num vierhunderttausend 400000
num fünfhunderttausend 500000
num sechshunderttausend 600000
num siebenhunderttausend 700000
num achthunderttausend 800000
num neunhunderttausend 900000
num Dutzend 12
num Million 1000000
num Millionen 1000000
num Milliarde 1000000000
num Milliarden 1000000000
num Mio. 1000000
num Mrd. 1000000000
num Tsd. 1000
num Mio 1000000
num Mrd 1000000000

# pronominal adverbs
adv daran
adv darauf
adv daraus
adv dabei
adv dadurch
adv dafür
adv dagegen
adv daher
adv dahin
adv dahinter
adv damit
adv danach
adv daneben
adv darin
adv darein
adv darüber
adv darum
adv darunter
adv davon
adv davor
adv dazu
adv dazwischen
adv dran
adv drauf
adv draus
adv drin
adv drüber
adv drum
adv drunter
adv hieran
adv hierauf
adv hieraus
adv hierbei
adv hierdurch
adv hierfür
adv hiergegen
adv hierher
adv hierhin
adv hierin
adv hiermit
adv hiernach
adv hierüber
adv hierum
adv hierunter
adv hiervon
adv hiervor
adv hierzu
adv hierzulande
adv woran
adv worauf
adv woraus
adv wobei
adv wodurch
adv wofür
adv wogegen
adv woher
adv wohin
adv wohinter
adv womit
adv wonach
adv woneben
adv worin
adv worüber
adv worum
adv worunter
adv wovon
adv wovor
adv wozu

# adverbs: time
adv heute
adv gestern
adv morgen
adv vorgestern
adv übermorgen
adv jetzt
adv nun
adv soeben
adv eben
adv gerade
adv bald
adv sofort
adv gleich
adv dann
adv zuvor
adv vorher
adv nachher
adv später
adv früher
adv damals
adv einst
adv einstmals
adv ehemals
adv ehedem
adv vormals
adv jüngst
adv kürzlich
adv neulich
adv unlängst
adv zuletzt
adv letztlich
adv schließlich
adv endlich
adv zunächst
adv zuerst
adv erst
adv anfangs
adv inzwischen
adv mittlerweile
adv unterdessen
adv währenddessen
adv indessen
adv indes
adv derzeit
adv momentan
adv gegenwärtig
adv augenblicklich
adv zurzeit
adv aktuell
adv vorerst
adv einstweilen
adv vorläufig
adv bislang
adv bisher
adv bisweilen
adv manchmal
adv mitunter
adv zuweilen
adv zeitweise
adv zeitweilig
adv gelegentlich
adv ab_und_zu
adv dann_und_wann
adv hin_und_wieder
adv oft
adv oftmals
adv häufig
adv öfter
adv öfters
adv meist
adv meistens
adv zumeist
adv mehrmals
adv mehrfach
adv vielfach
adv wiederholt
adv abermals
adv erneut
adv wieder
adv nochmals
adv nochmal
adv noch
adv immer
adv stets
adv ständig
adv dauernd
adv fortwährend
adv ununterbrochen
adv unablässig
adv unentwegt
adv jederzeit
adv allzeit
adv jemals
adv je
adv seither
adv seitdem
adv seinerzeit
adv derweil
adv tagsüber
adv nachts
adv morgens
adv vormittags
adv mittags
adv nachmittags
adv abends
adv mitternachts
adv tags
adv werktags
adv wochentags
adv sonntags
adv montags
adv dienstags
adv mittwochs
adv donnerstags
adv freitags
adv samstags
adv sonnabends
adv täglich
adv wöchentlich
adv monatlich
adv jährlich
adv stündlich
adv alljährlich
adv nächtelang
adv stundenlang
adv tagelang
adv wochenlang
adv monatelang
adv jahrelang
adv jahrzehntelang
adv jahrhundertelang
adv minutenlang
adv sekundenlang
adv zeitlebens
adv lebenslang
adv längst
adv lange
adv schon
adv bereits
adv kurz
adv umgehend
adv unverzüglich
adv schnellstens
adv baldmöglichst
adv schnellstmöglich
adv alsbald
adv sogleich
adv sodann
adv daraufhin
adv anschließend
adv nachträglich
adv hinterher
adv vorab
adv vorweg
adv im_voraus
adv rechtzeitig
adv pünktlich
adv zeitgleich
adv gleichzeitig
adv zugleich
adv simultan
adv heutzutage
adv neuerdings
adv fortan
adv künftig
adv zukünftig
adv fürderhin
adv dereinst
adv irgendwann
adv heuer
adv mal
adv einmal
adv zweimal
adv dreimal
adv viermal
adv fünfmal
adv sechsmal
adv zehnmal
adv hundertmal
adv tausendmal
adv diesmal
adv jedesmal
adv dutzendmal
adv manches_mal
adv letztmals
adv letztmalig
adv erstmals
adv erstmalig
adv vorübergehend
adv demnächst
adv nunmehr
adv weiterhin
adv weiter
adv nach_wie_vor
adv zeither
adv binnen_kurzem
adv seit_langem
adv seit_kurzem
adv vor_kurzem
adv bis_heute
adv von_nun_an
adv vorhin
adv wann
adv immerfort
adv allmählich
adv nachgerade
adv schlagartig
adv plötzlich
adv jäh
adv auf_einmal
adv mit_einem_mal
adv über_nacht
adv eines_tages
adv zwischenzeitlich
adv frühmorgens
adv frühzeitig
adv spätabends
adv heute_morgen
adv heute_abend
adv gestern_abend
adv morgen_früh
adv frühestens
adv spätestens
adv letztens
adv vorneweg
adv zwischendurch
adv hernach
adv zuallererst
adv zuallerletzt
adv ewig
adv dauerhaft

# adverbs: place
adv hier
adv dort
adv da
adv oben
adv unten
adv vorn
adv vorne
adv hinten
adv links
adv rechts
adv innen
adv außen
adv drinnen
adv draußen
adv drüben
adv droben
adv drunten
adv hüben
adv überall
adv allerorten
adv allerorts
adv vielerorts
adv mancherorts
adv andernorts
adv anderorts
adv anderswo
adv anderswohin
adv woanders
adv woandershin
adv irgendwo
adv irgendwohin
adv irgendwoher
adv nirgends
adv nirgendwo
adv nirgendwohin
adv dorthin
adv dorther
adv hin
adv her
adv herum
adv umher
adv ringsum
adv ringsherum
adv rundum
adv rundherum
adv drumherum
adv mitten
adv inmitten
adv nebenan
adv nebenher
adv gegenüber
adv unterwegs
adv daheim
adv zuhause
adv zu_hause
adv nach_hause
adv heimwärts
adv auswärts
adv abwärts
adv aufwärts
adv vorwärts
adv rückwärts
adv seitwärts
adv landeinwärts
adv stadtauswärts
adv stadteinwärts
adv ostwärts
adv westwärts
adv nordwärts
adv südwärts
adv bergab
adv bergauf
adv talwärts
adv landesweit
adv bundesweit
adv europaweit
adv weltweit
adv EU-weit
adv deutschlandweit
adv österreichweit
adv schweizweit
adv kantonsweit
adv stadtweit
adv flächendeckend
adv vor_ort
adv hinauf
adv hinab
adv hinaus
adv hinein
adv hinüber
adv hinunter
adv herauf
adv herab
adv heraus
adv herein
adv herüber
adv herunter
adv herbei
adv hervor
adv heran
adv hinweg
adv fort
adv weg
adv weit
adv fern
adv nahe
adv nah
adv dortzulande
adv obenauf
adv zuoberst
adv zuunterst
adv querfeldein
adv geradeaus
adv allseits
adv beiderseits
adv diesseits
adv jenseits
adv landab
adv landauf
adv querdurch
adv stromabwärts
adv flussabwärts
adv flussaufwärts
adv dorthinaus
adv ebenda
adv ebendort
adv hintan
adv vornan
adv voran
adv zurück
adv empor
adv himmelwärts
adv beisammen
adv beieinander
adv zusammen
adv auseinander
adv abseits
adv aufseiten
adv anbei
adv hinterrücks
adv mittendrin
adv nahebei
adv querab
adv unweit

# adverbs: manner
adv so
adv anders
adv ebenso
adv genauso
adv geradeso
adv ebenfalls
adv gleichfalls
adv auch
adv sonst
adv gern
adv gerne
adv lieber
adv am_liebsten
adv ungern
adv umsonst
adv vergebens
adv vergeblich
adv blindlings
adv rücklings
adv bäuchlings
adv jählings
adv kopfüber
adv kurzerhand
adv stillschweigend
adv insgeheim
adv heimlich
adv eigens
adv extra
adv absichtlich
adv unabsichtlich
adv versehentlich
adv vorsätzlich
adv gemeinsam
adv allein
adv alleine
adv miteinander
adv gegeneinander
adv nebeneinander
adv nacheinander
adv hintereinander
adv aufeinander
adv voneinander
adv zueinander
adv füreinander
adv untereinander
adv übereinander
adv aneinander
adv ineinander
adv durcheinander
adv getrennt
adv einzeln
adv paarweise
adv gruppenweise
adv stufenweise
adv schrittweise
adv stückweise
adv teilweise
adv zwangsweise
adv zwangsläufig
adv notgedrungen
adv notfalls
adv probeweise
adv ersatzweise
adv ausnahmsweise
adv versuchsweise
adv beispielsweise
adv vorzugsweise
adv vergleichsweise
adv verhältnismäßig
adv dermaßen
adv derart
adv derartig
adv solchermaßen
adv folgendermaßen
adv gleichermaßen
adv einigermaßen
adv gewissermaßen
adv bekanntermaßen
adv erwiesenermaßen
adv nachweislich
adv zugegebenermaßen
adv rechtmäßig
adv unrechtmäßig
adv irgendwie
adv sowieso
adv ohnehin
adv ohnedies
adv eh
adv kreuz_und_quer
adv hin_und_her
adv hand_in_hand
adv anstandslos
adv geradewegs
adv direkt
adv indirekt
adv unmittelbar
adv mittelbar
adv persönlich
adv offiziell
adv inoffiziell
adv öffentlich
adv offen
adv versteckt
adv freiwillig
adv unfreiwillig
adv willkürlich
adv gezielt
adv massenhaft
adv massenweise
adv scharenweise
adv reihenweise
adv haufenweise
adv dutzendweise
adv reihum
adv rundweg
adv schlichtweg
adv glattweg
adv mündlich
adv schriftlich
adv telefonisch
adv per_telefon
adv einstimmig
adv einmütig
adv per_du
adv per_definition
adv de_facto
adv de_jure
adv ad_hoc
adv in_flagranti
adv pro_forma
adv quasi
adv etappenweise
adv tröpfchenweise
adv zuhauf
adv selbst
adv selber
adv persönlicherweise
adv unverrichteter_dinge
adv schnurstracks
adv flugs
adv rasch
adv schnell
adv langsam
adv eilig
adv eilends

# adverbs: degree
adv sehr
adv ganz
adv gar
adv ziemlich
adv recht
adv äußerst
adv überaus
adv höchst
adv zutiefst
adv ungemein
adv außerordentlich
adv besonders
adv insbesondere
adv hauptsächlich
adv vorwiegend
adv überwiegend
adv größtenteils
adv weitgehend
adv weithin
adv weitaus
adv bei_weitem
adv viel
adv wesentlich
adv erheblich
adv deutlich
adv beträchtlich
adv beachtlich
adv stark
adv kaum
adv fast
adv beinahe
adv nahezu
adv annähernd
adv schier
adv etwa
adv ungefähr
adv circa
adv rund
adv zirka
adv knapp
adv gut
adv genau
adv exakt
adv nur
adv bloß
adv lediglich
adv ausschließlich
adv mindestens
adv wenigstens
adv zumindest
adv höchstens
adv maximal
adv minimal
adv zu
adv allzu
adv zu_sehr
adv zu_viel
adv umso
adv desto
adv mehr
adv weniger
adv am_meisten
adv mindest
adv etwas
adv ein_bisschen
adv ein_wenig
adv halbwegs
adv halb
adv völlig
adv vollständig
adv vollends
adv vollkommen
adv gänzlich
adv komplett
adv total
adv absolut
adv durchaus
adv durchweg
adv restlos
adv überhaupt
adv insgesamt
adv alles_in_allem
adv zusammengenommen
adv teils
adv zum_teil
adv partiell
adv zunehmend
adv immer_mehr
adv unvermindert
adv relativ
adv unglaublich
adv enorm
adv extrem
adv ebenso_wie
adv genug
adv genügend
adv sogar
adv geschweige
adv schlechthin
adv geradezu
adv regelrecht
adv förmlich
adv regelgerecht
adv buchstäblich
adv wortwörtlich
adv sozusagen
adv praktisch
adv faktisch
adv gleichsam
adv mehr_oder_weniger
adv über_und_über
adv in_etwa
adv so_gut_wie
adv bestenfalls
adv schlimmstenfalls
adv gegebenenfalls
adv allenfalls
adv äußerstenfalls
adv weitestgehend
adv zigfach
adv zuhöchst
adv ein_paar_mal
adv soviel
adv sowenig
adv ebensoviel
adv ebenso_viel
adv ebenso_wenig
adv ebensowenig
adv genausowenig
adv noch_mehr
adv umso_mehr
adv vielmehr
adv nicht_zuletzt
adv vor_allem
adv in_erster_linie

# adverbs: sentence
adv wohl
adv vielleicht
adv möglicherweise
adv womöglich
adv wahrscheinlich
adv vermutlich
adv voraussichtlich
adv mutmaßlich
adv angeblich
adv anscheinend
adv scheinbar
adv offenbar
adv offensichtlich
adv offenkundig
adv augenscheinlich
adv ersichtlich
adv sicher
adv sicherlich
adv gewiss
adv bestimmt
adv zweifellos
adv zweifelsohne
adv unzweifelhaft
adv fraglos
adv freilich
adv allerdings
adv jedoch
adv dennoch
adv trotzdem
adv gleichwohl
adv nichtsdestotrotz
adv nichtsdestoweniger
adv hingegen
adv demgegenüber
adv andererseits
adv anderseits
adv einerseits
adv zum_einen
adv zum_anderen
adv zwar
adv ja
adv doch
adv halt
adv denn
adv nämlich
adv immerhin
adv jedenfalls
adv übrigens
adv nebenbei
adv wiederum
adv stattdessen
adv außerdem
adv zudem
adv überdies
adv ferner
adv weiters
adv darüber_hinaus
adv des_weiteren
adv obendrein
adv deshalb
adv deswegen
adv also
adv folglich
adv somit
adv mithin
adv infolgedessen
adv demzufolge
adv demnach
adv demgemäß
adv dementsprechend
adv entsprechend
adv insofern
adv insoweit
adv andernfalls
adv ansonsten
adv beziehungsweise
adv eigentlich
adv tatsächlich
adv wirklich
adv wahrlich
adv fürwahr
adv wahrhaftig
adv natürlich
adv selbstverständlich
adv naturgemäß
adv bekanntlich
adv verständlicherweise
adv erwartungsgemäß
adv überraschend
adv überraschenderweise
adv erstaunlicherweise
adv interessanterweise
adv bemerkenswerterweise
adv merkwürdigerweise
adv seltsamerweise
adv komischerweise
adv leider
adv bedauerlicherweise
adv unglücklicherweise
adv glücklicherweise
adv zum_glück
adv gottlob
adv hoffentlich
adv gott_sei_dank
adv dankenswerterweise
adv erfreulicherweise
adv idealerweise
adv normalerweise
adv gewöhnlich
adv üblicherweise
adv grundsätzlich
adv prinzipiell
adv im_prinzip
adv im_grunde
adv in_der_regel
adv im_allgemeinen
adv generell
adv allgemein
adv im_wesentlichen
adv letztendlich
adv letzten_endes
adv unterm_strich
adv kurzum
adv zusammenfassend
adv konkret
adv zum_beispiel
adv unter_anderem
adv zumal
adv speziell
adv namentlich
adv offen_gesagt
adv ehrlich_gesagt
adv genau_genommen
adv streng_genommen
adv im_übrigen
adv im_gegenteil
adv im_gegenzug
adv im_einzelnen
adv in_wirklichkeit
adv in_der_tat
adv ohne_weiteres
adv unter_umständen
adv nach_eigenen_angaben
adv allem_anschein_nach
adv dem_vernehmen_nach
adv meines_erachtens
adv ihm_zufolge
adv gleichviel
adv wenn_auch
adv zuvörderst
adv notwendigerweise
adv fälschlicherweise
adv irrtümlich
adv irrtümlicherweise
adv klugerweise
adv dummerweise
adv gerechterweise
adv paradoxerweise
adv ironischerweise
adv ausgerechnet
adv unbedingt
adv keineswegs
adv keinesfalls
adv mitnichten
adv auf_keinen_fall
adv auf_jeden_fall
adv in_jedem_fall
adv in_keiner_weise
adv meinetwegen
adv deinetwegen
adv seinetwegen
adv ihretwegen
adv unseretwegen
adv notabene
adv kurioserweise
adv logischerweise
adv zufällig
adv zufälligerweise
adv erstens
adv zweitens
adv drittens
adv viertens
adv fünftens
adv letzteres
adv erstmal
adv schlicht
adv einfach
adv allemal
adv wohlgemerkt
adv selbstredend
adv typischerweise
adv theoretisch
adv rechtlich
adv politisch
adv wirtschaftlich
adv militärisch
adv finanziell

# adverbs: question
adv wie
adv wo
adv warum
adv wieso
adv weshalb
adv weswegen
adv wieviel
adv inwiefern
adv inwieweit

# adverbs: answer
adv nein
adv okay
adv bitte
adv danke
adv gell

# adverbs: pair
adv sowohl
adv weder
adv entweder
adv mehr_als
adv weniger_als
