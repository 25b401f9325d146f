# verbs.lex - German verbs. Parts (3rd person singular, past, participle) only where the rules of inflection do not give them;
# they hold for the verbs with a particle or prefix too. aux=sein is said of each verb on its own.

# irregular verbs, and regular ones that look as if they had a prefix or a strong base
verb backen backt backte gebacken
verb beantragen beantragt beantragte beantragt
verb beauftragen beauftragt beauftragte beauftragt
verb beben bebt bebte gebebt
verb bedürfen bedarf bedurfte bedurft k2=bedürfte
verb befehlen befiehlt befahl befohlen k2=befähle
verb beginnen beginnt begann begonnen
verb begleiten begleitet begleitete begleitet
verb behängen behängt behängte behängt
verb beichten beichtet beichtete gebeichtet
verb beißen beißt biss gebissen
verb beizen beizt beizte gebeizt
verb bellen bellt bellte gebellt
verb bereiten bereitet bereitete bereitet
verb bergen birgt barg geborgen
verb bersten birst barst geborsten aux=sein
verb beschaffen beschafft beschaffte beschafft
verb bescheren beschert bescherte beschert
verb bessern bessert besserte gebessert
verb beten betet betete gebetet
verb betrügen betrügt betrog betrogen
verb betteln bettelt bettelte gebettelt
verb betten bettet bettete gebettet
verb beugen beugt beugte gebeugt
verb beuteln beutelt beutelte gebeutelt
verb bewegen bewegt bewegte bewegt
verb bewilligen bewilligt bewilligte bewilligt
verb biegen biegt bog gebogen
verb bieten bietet bot geboten
verb binden bindet band gebunden
verb bitten bittet bat gebeten
verb blasen bläst blies geblasen
verb bleiben bleibt blieb geblieben aux=sein
verb braten brät briet gebraten
verb brechen bricht brach gebrochen
verb brennen brennt brannte gebrannt k2=brennte
verb bringen bringt brachte gebracht k2=brächte
verb denken denkt dachte gedacht k2=dächte
verb designen designt designte designt
verb downloaden downloadet downloadete downgeloadet
verb dreschen drischt drosch gedroschen
verb dringen dringt drang gedrungen aux=sein
verb empfangen empfängt empfing empfangen
verb empfehlen empfiehlt empfahl empfohlen k2=empfähle
verb empfinden empfindet empfand empfunden
verb enden endet endete geendet
verb entern entert enterte geentert
verb entwenden entwendet entwendete entwendet
verb erben erbt erbte geerbt
verb erbleichen erbleicht erbleichte erbleicht aux=sein
verb erden erdet erdete geerdet
verb erhängen erhängt erhängte erhängt
verb erlöschen erlischt erlosch erloschen aux=sein
verb ernten erntet erntete geerntet
verb erschrecken erschrickt erschrak erschrocken aux=sein
verb essen isst aß gegessen
verb fahren fährt fuhr gefahren aux=sein
verb fallen fällt fiel gefallen aux=sein
verb fangen fängt fing gefangen
verb fechten ficht focht gefochten
verb finden findet fand gefunden
verb flechten flicht flocht geflochten
verb fliegen fliegt flog geflogen aux=sein
verb fliehen flieht floh geflohen aux=sein
verb fließen fließt floss geflossen aux=sein
verb fressen frisst fraß gefressen
verb frieren friert fror gefroren
verb frohlocken frohlockt frohlockte frohlockt
verb gären gärt gor gegoren
verb gebären gebärt gebar geboren
verb geben gibt gab gegeben
verb gedeihen gedeiht gedieh gediehen aux=sein
verb gehen geht ging gegangen aux=sein
verb geifern geifert geiferte gegeifert
verb geigen geigt geigte gegeigt
verb geißeln geißelt geißelte gegeißelt
verb geistern geistert geisterte gegeistert
verb geizen geizt geizte gegeizt
verb geleiten geleitet geleitete geleitet
verb gelingen gelingt gelang gelungen aux=sein
verb gellen gellt gellte gegellt
verb gelten gilt galt gegolten k2=gälte
verb genesen genest genas genesen aux=sein
verb genießen genießt genoss genossen
verb geraten gerät geriet geraten aux=sein
verb gerben gerbt gerbte gegerbt
verb gerinnen gerinnt gerann geronnen aux=sein
verb geschehen geschieht geschah geschehen aux=sein
verb gewinnen gewinnt gewann gewonnen
verb gieren giert gierte gegiert
verb gießen gießt goss gegossen
verb gleichen gleicht glich geglichen
verb gleiten gleitet glitt geglitten aux=sein
verb glimmen glimmt glomm geglommen
verb graben gräbt grub gegraben
verb greifen greift griff gegriffen
verb halten hält hielt gehalten
verb handhaben handhabt handhabte gehandhabt
verb hängen hängt hing gehangen
verb hauen haut haute gehauen
verb heben hebt hob gehoben
verb heißen heißt hieß geheißen
verb helfen hilft half geholfen k2=hülfe
verb interviewen interviewt interviewte interviewt
verb kasteien kasteit kasteite kasteit
verb kennen kennt kannte gekannt k2=kennte
verb klimmen klimmt klomm geklommen aux=sein
verb klingen klingt klang geklungen
verb kneifen kneift kniff gekniffen
verb knien kniet kniete gekniet
verb kommen kommt kam gekommen aux=sein
verb kriechen kriecht kroch gekrochen aux=sein
verb laden lädt lud geladen
verb lassen lässt ließ gelassen
verb laufen läuft lief gelaufen aux=sein
verb leiden leidet litt gelitten
verb leihen leiht lieh geliehen
verb lesen liest las gelesen
verb liebkosen liebkost liebkoste liebkost
verb liegen liegt lag gelegen
verb lügen lügt log gelogen
verb mahlen mahlt mahlte gemahlen
verb meiden meidet mied gemieden
verb melken melkt melkte gemolken
verb messen misst maß gemessen
verb missen misst misste gemisst
verb missfallen missfällt missfiel missfallen
verb misslingen misslingt misslang misslungen aux=sein
verb missraten missrät missriet missraten aux=sein
verb missverstehen missversteht missverstand missverstanden k2=missverstünde
verb nehmen nimmt nahm genommen
verb nennen nennt nannte genannt k2=nennte
verb offenbaren offenbart offenbarte offenbart
verb pfeifen pfeift pfiff gepfiffen
verb posaunen posaunt posaunte posaunt
verb preisen preist pries gepriesen
verb prophezeien prophezeit prophezeite prophezeit
verb quellen quillt quoll gequollen aux=sein
verb raten rät riet geraten
verb recyceln recycelt recycelte recycelt
verb reiben reibt rieb gerieben
verb reißen reißt riss gerissen
verb reiten reitet ritt geritten aux=sein
verb rennen rennt rannte gerannt k2=rennte aux=sein
verb riechen riecht roch gerochen
verb ringen ringt rang gerungen
verb rinnen rinnt rann geronnen aux=sein
verb rufen ruft rief gerufen
verb rumoren rumort rumorte rumort
verb salzen salzt salzte gesalzen
verb saufen säuft soff gesoffen
verb schaffen schafft schuf geschaffen
verb scheiden scheidet schied geschieden
verb scheinen scheint schien geschienen
verb schelten schilt schalt gescholten k2=schölte
verb scheren schert schor geschoren
verb schieben schiebt schob geschoben
verb schießen schießt schoss geschossen
verb schinden schindet schindete geschunden
verb schlafen schläft schlief geschlafen
verb schlagen schlägt schlug geschlagen
verb schleichen schleicht schlich geschlichen aux=sein
verb schleifen schleift schliff geschliffen
verb schließen schließt schloss geschlossen
verb schlingen schlingt schlang geschlungen
verb schlussfolgern schlussfolgert schlussfolgerte geschlussfolgert
verb schmarotzen schmarotzt schmarotzte schmarotzt
verb schmeißen schmeißt schmiss geschmissen
verb schmelzen schmilzt schmolz geschmolzen aux=sein
verb schmieren schmiert schmierte geschmiert
verb schneiden schneidet schnitt geschnitten
verb schreiben schreibt schrieb geschrieben
verb schreien schreit schrie geschrien
verb schreiten schreitet schritt geschritten aux=sein
verb schweigen schweigt schwieg geschwiegen
verb schwellen schwillt schwoll geschwollen aux=sein
verb schwimmen schwimmt schwamm geschwommen aux=sein
verb schwinden schwindet schwand geschwunden aux=sein
verb schwingen schwingt schwang geschwungen
verb schwören schwört schwor geschworen k2=schwüre
verb sehen sieht sah gesehen
verb senden sendet sandte gesandt k2=sendete
verb sieden siedet siedete gesotten
verb singen singt sang gesungen
verb sinken sinkt sank gesunken aux=sein
verb sinnen sinnt sann gesonnen
verb sitzen sitzt saß gesessen
verb spalten spaltet spaltete gespalten
verb speien speit spie gespien
verb spinnen spinnt spann gesponnen
verb sprechen spricht sprach gesprochen
verb sprießen sprießt spross gesprossen aux=sein
verb springen springt sprang gesprungen aux=sein
verb stechen sticht stach gestochen
verb stehen steht stand gestanden k2=stünde
verb stehlen stiehlt stahl gestohlen
verb steigen steigt stieg gestiegen aux=sein
verb sterben stirbt starb gestorben aux=sein k2=stürbe
verb stieben stiebt stob gestoben aux=sein
verb stieren stiert stierte gestiert
verb stinken stinkt stank gestunken
verb stoßen stößt stieß gestoßen aux=sein
verb streichen streicht strich gestrichen
verb streiten streitet stritt gestritten
verb tragen trägt trug getragen
verb treffen trifft traf getroffen
verb treiben treibt trieb getrieben
verb treten tritt trat getreten aux=sein
verb triefen trieft troff getroffen
verb trinken trinkt trank getrunken
verb trompeten trompetet trompetete trompetet
verb trügen trügt trog getrogen
verb tun tut tat getan
verb veranlassen veranlasst veranlasste veranlasst
verb verbleichen verbleicht verblich verblichen aux=sein
verb verderben verdirbt verdarb verdorben k2=verdürbe
verb verdrießen verdrießt verdross verdrossen
verb vergessen vergisst vergaß vergessen
verb verhängen verhängt verhängte verhängt
verb verlieren verliert verlor verloren
verb verlöschen verlischt verlosch verloschen
verb vermögen vermag vermochte vermocht k2=vermöchte
verb verschaffen verschafft verschaffte verschafft
verb verschleißen verschleißt verschliss verschlissen
verb verschwinden verschwindet verschwand verschwunden aux=sein
verb verursachen verursacht verursachte verursacht
verb verwenden verwendet verwendete verwendet
verb verzeihen verzeiht verzieh verziehen
verb wachsen wächst wuchs gewachsen aux=sein
verb wägen wägt wog gewogen
verb waschen wäscht wusch gewaschen
verb weichen weicht wich gewichen aux=sein
verb weisen weist wies gewiesen
verb weissagen weissagt weissagte geweissagt
verb wenden wendet wandte gewandt k2=wendete
verb werben wirbt warb geworben k2=würbe
verb werfen wirft warf geworfen k2=würfe
verb wiegen wiegt wog gewogen
verb winden windet wand gewunden
verb wringen wringt wrang gewrungen
verb zerren zerrt zerrte gezerrt
verb ziehen zieht zog gezogen
verb zieren ziert zierte geziert
verb zwingen zwingt zwang gezwungen

# second forms in use
form hängte hängen past,ind,sg,3
form hängten hängen past,ind,pl,3
form gehängt hängen part2
form abgehängt ab+hängen part2
form wendete wenden past,ind,sg,3
form wendeten wenden past,ind,pl,3
form gewendet wenden part2
form angewendet an+wenden part2
form aufgewendet auf+wenden part2
form abgewendet ab+wenden part2
form zugewendet zu+wenden part2
form eingewendet ein+wenden part2
form sendete senden past,ind,sg,3
form sendeten senden past,ind,pl,3
form gesendet senden part2
form ausgesendet aus+senden part2
form abgesendet ab+senden part2
form zugesendet zu+senden part2
form entsendete entsenden past,ind,sg,3
form entsendeten entsenden past,ind,pl,3
form entsendet entsenden part2
form versendete versenden past,ind,sg,3
form versendeten versenden past,ind,pl,3
form versendet versenden part2
form übersendete über-senden past,ind,sg,3
form übersendet über-senden part2
form schaffte schaffen past,ind,sg,3
form schafften schaffen past,ind,pl,3
form geschafft schaffen part2
form scherte scheren past,ind,sg,3
form scherten scheren past,ind,pl,3
form erblichen erbleichen part2
form umgewendet um+wenden part2
form eingesendet ein+senden part2
form zurückgesendet zurück+senden part2
form aufgesogen auf+saugen part2
form quellte quellen past,ind,sg,3
form molk melken past,ind,sg,3
form schrak schrecken past,ind,sg,3
form sog saugen past,ind,sg,3
form sogen saugen past,ind,pl,3
form gesogen saugen part2
form gewoben weben part2
form wob weben past,ind,sg,3
form erschreckte erschrecken past,ind,sg,3
form erschreckten erschrecken past,ind,pl,3
form erschreckt erschrecken part2
form hieb hauen past,ind,sg,3
form hieben hauen past,ind,pl,3
form stände stehen past,k2,sg,3
form ständen stehen past,k2,pl,3
form schleifte schleifen past,ind,sg,3
form schleiften schleifen past,ind,pl,3
form geschleift schleifen part2
form wog wägen past,ind,sg,3
form buk backen past,ind,sg,3
form erscholl erschallen past,ind,sg,3
form gespaltet spalten part2
form hälfe helfen past,k2,sg,3
form begönne beginnen past,k2,sg,3
form gewönne gewinnen past,k2,sg,3
form schwämme schwimmen past,k2,sg,3
form gälten gelten past,k2,pl,3
form gölte gelten past,k2,sg,3
form empföhle empfehlen past,k2,sg,3
form beföhle befehlen past,k2,sg,3
form stähle stehlen past,k2,sg,3
form bewog bewegen past,ind,sg,3
form bewogen bewegen past,ind,pl,3
form bewogen bewegen part2
form läßt lassen pres,ind,sg,3
form lassen lassen part2
form ißt essen pres,ind,sg,3

# regular verbs
verb abonnieren
verb absolvieren
verb absorbieren
verb achten
verb ächten
verb ächzen
verb addieren
verb adeln
verb adressieren
verb agieren
verb ahmen
verb ahnden
verb ähneln
verb ahnen
verb akklimatisieren
verb akkreditieren
verb akkumulieren
verb akquirieren
verb aktivieren
verb aktualisieren
verb akzentuieren
verb akzeptieren
verb alarmieren
verb alimentieren
verb alkoholisieren
verb altern aux=sein
verb alternieren
verb amnestieren
verb amortisieren
verb amputieren
verb amtieren
verb amüsieren
verb analysieren
verb ändern
verb angeln
verb ängstigen
verb animieren
verb ankern
verb annektieren
verb annullieren
verb antizipieren
verb antworten
verb appellieren
verb applaudieren
verb apportieren
verb arbeiten
verb ärgern
verb argumentieren
verb argwöhnen
verb aromatisieren
verb arrangieren
verb arten
verb artikulieren
verb äschern
verb asphaltieren
verb assimilieren
verb assistieren
verb assoziieren
verb atmen
verb attackieren
verb attestieren
verb ätzen
verb äußern
verb authentifizieren
verb automatisieren
verb autorisieren
verb avancieren aux=sein
verb avisieren
verb baden
verb bagatellisieren
verb baggern
verb bahnen
verb bahren
verb balgen
verb ballen
verb ballern
verb balzen
verb bändigen
verb bangen
verb bannen
verb basieren
verb basteln
verb bauen
verb baumeln
verb bäumen
verb bauschen
verb beabsichtigen
verb beachten
verb beängstigen
verb beanspruchen
verb beanstanden
verb beantworten
verb bearbeiten
verb beatmen
verb beaufsichtigen
verb beäugen
verb bebauen
verb bebildern
verb bedanken
verb bedauern
verb bedecken
verb bedenken
verb bedeuten
verb bedienen
verb bedrängen
verb bedrohen
verb bedrucken
verb bedrücken
verb beehren
verb beeilen
verb beeindrucken
verb beeinflussen
verb beeinträchtigen
verb beenden
verb beerben
verb beerdigen
verb befähigen
verb befahren
verb befallen
verb befassen
verb befehden
verb befehligen
verb befeinden
verb befestigen
verb befeuchten
verb befeuern
verb befinden
verb beflecken
verb beflügeln
verb befolgen
verb befördern
verb befragen
verb befreien
verb befremden
verb befriedigen
verb befristen
verb befruchten
verb befürchten
verb befürworten
verb begatten
verb begeben
verb begegnen aux=sein
verb begehen
verb begehren
verb begeistern
verb begießen
verb beglaubigen
verb begleichen
verb beglücken
verb beglückwünschen
verb begnadigen
verb begnügen
verb begraben
verb begradigen
verb begreifen
verb begrenzen
verb begründen
verb begrünen
verb begrüßen
verb begünstigen
verb begutachten
verb begütern
verb behaften
verb behagen
verb behalten
verb behandeln
verb beharren
verb behauen
verb behaupten
verb beheben
verb beheizen
verb behelfen
verb behelligen
verb beherbergen
verb beherrschen
verb beherzigen
verb behindern
verb behüten
verb beinhalten
verb beirren
verb bejahen
verb bejubeln
verb bekämpfen
verb bekehren
verb bekennen
verb beklagen
verb beklatschen
verb beklauen
verb bekleben
verb bekleckern
verb bekleiden
verb beklemmen
verb bekochen
verb bekommen
verb bekräftigen
verb bekriegen
verb bekunden
verb belächeln
verb beladen
verb belagern
verb belangen
verb belassen
verb belasten
verb belästigen
verb belaufen
verb belauschen
verb beleben
verb belegen
verb belehren
verb beleidigen
verb beleihen
verb beleuchten
verb belichten
verb belieben
verb beliefern
verb belohnen
verb belüften
verb belügen
verb belustigen
verb bemächtigen
verb bemalen
verb bemängeln
verb bemannen
verb bemerken
verb bemitleiden
verb bemühen
verb benachrichtigen
verb benachteiligen
verb benebeln
verb benehmen
verb beneiden
verb benennen
verb benetzen
verb benoten
verb benötigen
verb benutzen
verb benützen
verb beobachten
verb beordern
verb bepacken
verb bepflanzen
verb bepinseln
verb bequemen
verb berappen
verb beraten
verb beratschlagen
verb berauben
verb beraumen
verb berechnen
verb berechtigen
verb bereden
verb bereichern
verb bereinigen
verb bereisen
verb bereuen
verb berichten
verb berichtigen
verb berücksichtigen
verb berufen
verb beruhen
verb beruhigen
verb berühren
verb besagen
verb besaiten
verb besänftigen
verb besaufen
verb beschädigen
verb beschäftigen
verb beschallen
verb beschatten
verb bescheinigen
verb beschenken
verb beschichten
verb beschießen
verb beschildern
verb beschimpfen
verb beschlagen
verb beschlagnahmen
verb beschleichen
verb beschleunigen
verb beschließen
verb beschmieren
verb beschmutzen
verb beschneiden
verb beschnüffeln
verb beschnuppern
verb beschönigen
verb beschränken
verb beschreiben
verb beschreiten
verb beschriften
verb beschuldigen
verb beschützen
verb beschweren
verb beschwichtigen
verb beschwören
verb beseelen
verb beseitigen
verb besetzen
verb besichtigen
verb besiedeln
verb besiegeln
verb besiegen
verb besingen
verb besinnen
verb besitzen
verb besolden
verb besorgen
verb bespannen
verb bespielen
verb bespitzeln
verb besprechen
verb bespritzen
verb besprühen
verb bespucken
verb bestärken
verb bestätigen
verb bestatten
verb bestäuben
verb bestaunen
verb bestechen
verb bestehen
verb bestehlen
verb besteigen
verb bestellen
verb besteuern
verb bestimmen
verb bestrafen
verb bestrahlen
verb bestreiken
verb bestreiten
verb bestreuen
verb bestürzen
verb besuchen
verb besudeln
verb betanken
verb betätigen
verb betäuben
verb beteiligen
verb beteuern
verb betiteln
verb betonen
verb betonieren
verb betören
verb betrachten
verb betragen
verb betrauen
verb beträufeln
verb betreffen
verb betreiben
verb betreten
verb betreuen
verb betrinken
verb betrüben
verb beulen
verb beunruhigen
verb beurkunden
verb beurlauben
verb beurteilen
verb beuten
verb bevölkern
verb bevollmächtigen
verb bevormunden
verb bevorteilen
verb bevorzugen
verb bewachen
verb bewachsen
verb bewaffnen
verb bewahren
verb bewähren
verb bewältigen
verb bewässern
verb beweinen
verb beweisen
verb bewenden
verb bewerben
verb bewerfen
verb bewerkstelligen
verb bewerten
verb bewirken
verb bewirten
verb bewirtschaften
verb bewohnen
verb bewölken
verb bewundern
verb bezahlen
verb bezaubern
verb bezeichnen
verb bezeugen
verb bezichtigen
verb beziehen
verb beziffern
verb bezuschussen
verb bezwecken
verb bezweifeln
verb bibbern
verb biedern
verb bilanzieren
verb bilden
verb billigen
verb bimmeln
verb blähen
verb blamieren
verb blättern
verb bläuen
verb bleichen
verb blenden
verb blicken
verb blinken
verb blinzeln
verb blitzen
verb blocken
verb blockieren
verb bloggen
verb blubbern
verb blühen
verb bluten
verb bohren
verb bolzen
verb bombardieren
verb bomben
verb boomen
verb booten
verb borgen
verb boxen
verb boykottieren
verb brabbeln
verb brandmarken
verb brandschatzen
verb brauchen
verb brauen
verb brausen
verb breiten
verb bremsen
verb brillieren
verb bröckeln
verb brodeln
verb brühen
verb brüllen
verb brummen
verb brüskieren
verb brüten
verb brutzeln
verb buchen
verb buchstabieren
verb buchten
verb buddeln
verb büffeln
verb bügeln
verb bugsieren
verb buhen
verb buhlen
verb bummeln
verb bumsen
verb bündeln
verb bunkern
verb bürden
verb bürgen
verb bürgern
verb bürsten
verb büßen
verb campieren
verb charakterisieren
verb chatten
verb checken
verb clonen
verb codieren
verb cremen
verb dämmen
verb dämmern
verb dampfen
verb dämpfen
verb danken
verb darben
verb datieren
verb dauern
verb debattieren
verb debütieren
verb decken
verb decodieren
verb deeskalieren
verb definieren
verb deformieren
verb degradieren
verb dehnen
verb deklarieren
verb deklassieren
verb dekorieren
verb dekretieren
verb delegieren
verb demaskieren
verb dementieren
verb demilitarisieren
verb demobilisieren
verb demokratisieren
verb demolieren
verb demonstrieren
verb demontieren
verb demoralisieren
verb demütigen
verb denunzieren
verb deponieren
verb deportieren
verb deprimieren
verb deregulieren
verb desertieren aux=sein
verb desillusionieren
verb desinfizieren
verb destabilisieren
verb determinieren
verb detonieren aux=sein
verb deuten
verb deutschen
verb dezentralisieren
verb dezimieren
verb diagnostizieren
verb dichten
verb dienen
verb diffamieren
verb differenzieren
verb differieren
verb diffundieren
verb diktieren
verb dimensionieren
verb diplomieren
verb dirigieren
verb diskreditieren
verb diskriminieren
verb diskutieren
verb disponieren
verb disqualifizieren
verb distanzieren
verb docken
verb dokumentieren
verb dolmetschen
verb domestizieren
verb dominieren
verb donnern
verb dopen
verb doppeln
verb dosen
verb dösen
verb dosieren
verb dotieren
verb doubeln
verb dozieren
verb dramatisieren
verb drängeln
verb drängen
verb drangsalieren
verb drehen
verb dressieren
verb dribbeln
verb driften aux=sein
verb drillen
verb drohen
verb dröhnen
verb dröseln
verb drosseln
verb drucken
verb drücken
verb drucksen
verb ducken
verb dudeln
verb duellieren
verb duften
verb dulden
verb dümpeln
verb düngen
verb dunkeln
verb dünsten
verb düpieren
verb dürsten
verb duschen
verb duzen
verb dynamisieren
verb ebben
verb ebnen
verb egalisieren
verb ehelichen
verb ehren
verb eichen
verb eifern
verb eignen
verb eilen aux=sein
verb einigen
verb eisen
verb ekeln
verb elektrifizieren
verb elektrisieren
verb eliminieren
verb emanzipieren
verb embargieren
verb emeritieren
verb emigrieren aux=sein
verb emotionalisieren
verb empören
verb engagieren
verb engen
verb entarten
verb entbehren
verb entbinden
verb entblößen
verb entbrennen aux=sein
verb entdecken
verb entehren
verb enteignen
verb enteilen aux=sein
verb enterben
verb entfachen
verb entfallen aux=sein
verb entfalten
verb entfernen
verb entfesseln
verb entfetten
verb entflammen aux=sein
verb entfliehen aux=sein
verb entfremden
verb entführen
verb entgegnen
verb entgehen aux=sein
verb entgiften
verb entgleisen aux=sein
verb entgleiten aux=sein
verb enthalten
verb enthaupten
verb entheben
verb enthüllen
verb entkernen
verb entkleiden
verb entkommen aux=sein
verb entkoppeln
verb entkräften
verb entladen
verb entlarven
verb entlassen
verb entlasten
verb entlaufen aux=sein
verb entledigen
verb entleeren
verb entleihen
verb entlohnen
verb entlüften
verb entmachten
verb entminen
verb entmündigen
verb entmutigen
verb entnehmen
verb entnerven
verb entpacken
verb entpuppen
verb enträtseln
verb entreißen
verb entrichten
verb entriegeln
verb entrinnen aux=sein
verb entrosten
verb entrücken
verb entrümpeln
verb entrüsten
verb entsagen
verb entschädigen
verb entschärfen
verb entscheiden
verb entschlafen aux=sein
verb entschließen
verb entschlüpfen
verb entschlüsseln
verb entschuldigen
verb entschwinden aux=sein
verb entsenden
verb entsichern
verb entsinnen
verb entsorgen
verb entspannen
verb entsprechen
verb entspringen aux=sein
verb entstammen aux=sein
verb entstauben
verb entstehen aux=sein
verb entsteigen aux=sein
verb entstellen
verb enttarnen
verb enttäuschen
verb entthronen
verb entwaffnen
verb entweichen aux=sein
verb entwerfen
verb entwerten
verb entwickeln
verb entwirren
verb entwischen aux=sein
verb entwöhnen
verb entwurzeln
verb entzaubern
verb entzerren
verb entziehen
verb entziffern
verb entzünden
verb erachten
verb erahnen
verb erarbeiten
verb erbarmen
verb erbauen
verb erbeben
verb erbeten
verb erbetteln
verb erbeuten
verb erbitten
verb erblassen aux=sein
verb erblicken
verb erblinden aux=sein
verb erblühen
verb erbrechen
verb erbringen
verb erdenken
verb erdreisten
verb erdrosseln
verb erdulden
verb ereifern
verb ereignen
verb ereilen
verb erfahren
verb erfassen
verb erfinden
verb erfolgen aux=sein
verb erfordern
verb erforschen
verb erfragen
verb erfreuen
verb erfrieren aux=sein
verb erfrischen
verb erfüllen
verb ergänzen
verb ergaunern
verb ergeben
verb ergießen
verb ergreifen
verb ergründen
verb erhalten
verb erhärten
verb erhaschen
verb erheben
verb erheitern
verb erhellen
verb erhitzen
verb erhoffen
verb erhöhen
verb erholen
verb erhören
verb erinnern
verb erkalten
verb erkälten
verb erkämpfen
verb erkaufen
verb erkennen
verb erklären
verb erklimmen
verb erklingen
verb erkranken aux=sein
verb erkunden
verb erkundigen
verb erlahmen aux=sein
verb erlangen
verb erlassen
verb erlauben
verb erlaufen
verb erläutern
verb erleben
verb erledigen
verb erlegen
verb erleichtern
verb erleiden
verb erlernen
verb erliegen aux=sein
verb erlösen
verb ermächtigen
verb ermahnen
verb ermatten
verb ermitteln
verb ermöglichen
verb ermorden
verb ermüden aux=sein
verb ermutigen
verb ernähren
verb ernennen
verb erneuern
verb erniedrigen
verb erobern
verb eröffnen
verb erörtern
verb erpressen
verb erproben
verb erraten
verb errechnen
verb erregen
verb erreichen
verb errichten
verb erringen
verb erröten aux=sein
verb ersaufen aux=sein
verb erschaffen
verb erschallen
verb erscheinen aux=sein
verb erschießen
verb erschlaffen aux=sein
verb erschlagen
verb erschleichen
verb erschließen
verb erschöpfen
verb erschüttern
verb erschweren
verb ersehen
verb ersehnen
verb ersetzen
verb ersinnen
verb erspähen
verb ersparen
verb erspielen
verb erstarken
verb erstarren aux=sein
verb erstatten
verb erstaunen
verb erstechen
verb erstehen
verb ersteigern
verb erstellen
verb ersticken aux=sein
verb erstreben
verb erstrecken
verb ersuchen
verb ertappen
verb ertasten
verb erteilen
verb ertragen
verb erträumen
verb ertrinken aux=sein
verb erübrigen
verb eruieren
verb erwachen aux=sein
verb erwachsen aux=sein
verb erwägen
verb erwählen
verb erwähnen
verb erwärmen
verb erwarten
verb erwecken
verb erweisen
verb erweitern
verb erwerben
verb erwidern
verb erwirken
verb erwirtschaften
verb erwischen
verb erwürgen
verb erzählen
verb erzeugen
verb erziehen
verb erzielen
verb erzürnen
verb erzwingen
verb eskalieren aux=sein
verb eskortieren
verb etablieren
verb etikettieren
verb evakuieren
verb evaluieren
verb exekutieren
verb existieren
verb expandieren
verb experimentieren
verb explizieren
verb explodieren aux=sein
verb exponieren
verb exportieren
verb extrahieren
verb extrapolieren
verb fachen
verb fächern
verb fädeln
verb fahnden
verb fällen
verb fälschen
verb falsifizieren
verb falten
verb färben
verb faseln
verb fassen
verb fasten
verb faszinieren
verb fauchen
verb faulenzen
verb faxen
verb federn
verb fegen
verb fehlen
verb feien
verb feiern
verb feilen
verb feilschen
verb feinden
verb fertigen
verb fesseln
verb festigen
verb fetten
verb fetzen
verb feuchten
verb feuern
verb fiebern
verb filetieren
verb filmen
verb filtern
verb filzen
verb finanzieren
verb fischen
verb fixen
verb fixieren
verb flachen
verb flackern
verb flammen
verb flanieren
verb flankieren
verb flattern aux=sein
verb flauen
verb flehen
verb flennen
verb fletschen
verb fliesen
verb flimmern
verb flippen
verb flitzen
verb floppen
verb florieren
verb flößen
verb flöten
verb fluchen
verb fluchten
verb flüchten aux=sein
verb flüstern
verb fluten
verb flutschen
verb föhnen
verb fokussieren
verb folgen aux=sein
verb folgern
verb foltern
verb fönen
verb forcieren
verb fordern
verb fördern
verb formalisieren
verb formatieren
verb formen
verb formieren
verb formulieren
verb forschen
verb forsten
verb fotografieren
verb foulen
verb fragen
verb frankieren
verb fransen
verb frappieren
verb fräsen
verb frequentieren
verb freuen
verb freunden
verb frischen
verb frisieren
verb fristen
verb frittieren
verb frösteln
verb fruchten
verb frusten
verb fuchteln
verb fügen
verb fühlen
verb führen
verb füllen
verb fummeln
verb fundieren
verb fungieren
verb funkeln
verb funken
verb funktionalisieren
verb funktionieren
verb fürchten
verb furzen
verb fusionieren
verb fußen
verb füttern
verb gabeln
verb gaffen
verb gähnen
verb galoppieren aux=sein
verb gammeln
verb gängeln
verb garantieren
verb garen
verb garnieren
verb gastieren
verb gaukeln
verb gebärden
verb gebieten
verb gebrauchen
verb gebühren
verb gedenken
verb gedulden
verb gefährden
verb gefallen
verb gefrieren aux=sein
verb gehorchen
verb gehören
verb geilen
verb geloben
verb gelüsten
verb gemeinden
verb genehmigen
verb generalisieren
verb generieren
verb genieren
verb genügen
verb gereichen
verb gesellen
verb gestalten
verb gestatten
verb gestehen
verb gestikulieren
verb gewähren
verb gewährleisten
verb gewöhnen
verb giften
verb gipfeln
verb glänzen
verb glasieren
verb glätten
verb glauben
verb gliedern
verb glorifizieren
verb glotzen
verb glücken aux=sein
verb glucksen
verb glühen
verb gönnen
verb googeln
verb graduieren
verb grämen
verb grasen
verb grassieren
verb gratulieren
verb grausen
verb grenzen
verb grillen
verb grinsen
verb grölen
verb grübeln
verb grummeln
verb gründen
verb grunzen
verb gruppieren
verb gruseln
verb grüßen
verb gucken
verb gummieren
verb gurgeln
verb habilitieren
verb hacken
verb hadern
verb haften
verb hageln
verb häkeln
verb haken
verb halbieren
verb hallen
verb halluzinieren
verb halsen
verb hämmern
verb handeln
verb händigen
verb hangeln
verb hänseln
verb hantieren
verb hapern
verb harmonieren
verb harmonisieren
verb harren
verb härten
verb hassen
verb hasten
verb hauchen
verb häufen
verb hausen
verb hausieren
verb havarieren aux=sein
verb hecheln
verb hechten
verb heften
verb hegen
verb heilen
verb heimsen
verb heiraten
verb heitern
verb heizen
verb hellen
verb hemmen
verb herrschen
verb hetzen
verb heucheln
verb heuern
verb heulen
verb hexen
verb hieven
verb himmeln
verb hindern
verb hinken
verb hobeln
verb hocken
verb hoffen
verb hofieren
verb höhlen
verb höhnen
verb holen
verb holpern
verb holzen
verb honorieren
verb hoppeln
verb hopsen
verb horchen
verb hören
verb horten
verb hospitieren
verb huldigen
verb hüllen
verb hungern
verb hupen
verb hüpfen aux=sein
verb huschen
verb husten
verb hüten
verb hypnotisieren
verb idealisieren
verb identifizieren
verb ignorieren
verb illuminieren
verb illustrieren
verb imitieren
verb immunisieren
verb impfen
verb implizieren
verb implodieren aux=sein
verb imponieren
verb importieren
verb improvisieren
verb indexieren
verb indizieren
verb industrialisieren
verb induzieren
verb infiltrieren
verb infizieren
verb informieren
verb inhaftieren
verb inhalieren
verb injizieren
verb inserieren
verb inspirieren
verb inspizieren
verb installieren
verb instruieren
verb instrumentalisieren
verb instrumentieren
verb inszenieren
verb integrieren
verb intendieren
verb intensivieren
verb interessieren
verb internalisieren
verb internieren
verb interpolieren
verb interpretieren
verb intervenieren
verb intonieren
verb intrigieren
verb investieren
verb involvieren
verb ionisieren
verb irren
verb irritieren
verb isolieren
verb jagen
verb jammern
verb japsen
verb jäten
verb jauchzen
verb jaulen
verb jobben
verb joggen aux=sein
verb johlen
verb jubeln
verb jubilieren
verb justieren
verb kalkulieren
verb kämmen
verb kämpfen
verb kanalisieren
verb kandidieren
verb kandieren
verb kanzeln
verb kapern
verb kapieren
verb kapitalisieren
verb kapitulieren
verb kappen
verb kapseln
verb karikieren
verb kartonieren
verb kaschieren
verb kassieren
verb katalogisieren
verb katalysieren
verb katapultieren
verb kategorisieren
verb kauen
verb kauern
verb kaufen
verb kehren aux=sein
verb keifen
verb keimen
verb keltern
verb kennzeichnen
verb kentern aux=sein
verb kerkern
verb kesseln
verb ketten
verb keuchen
verb kichern
verb kicken
verb kidnappen
verb kiffen
verb killen
verb kippen
verb kitzeln
verb klackern
verb klaffen
verb kläffen
verb klagen
verb klammern
verb klappen
verb klappern
verb klären
verb klassifizieren
verb klatschen
verb klauben
verb klauen
verb kleben
verb kleckern
verb kleiden
verb klemmen
verb klettern aux=sein
verb klimatisieren
verb klimpern
verb klingeln
verb klinken
verb klirren
verb klonen
verb klönen
verb klopfen
verb kloppen
verb klotzen
verb klügeln
verb klumpen
verb knabbern
verb knacken
verb knallen
verb knarren
verb knarzen
verb knattern
verb knebeln
verb knechten
verb kneten
verb knicken
verb knipsen
verb knirschen
verb knistern
verb knobeln
verb knöpfen
verb knoten
verb knüllen
verb knüpfen
verb knüppeln
verb knurren
verb knutschen
verb kochen
verb ködern
verb kodifizieren
verb kokettieren
verb kollabieren aux=sein
verb kollaborieren
verb kollidieren aux=sein
verb kolonisieren
verb kolportieren
verb kombinieren
verb kommandieren
verb kommentieren
verb kommerzialisieren
verb kommunizieren
verb kompensieren
verb kompilieren
verb komplettieren
verb komplizieren
verb komponieren
verb kompostieren
verb komprimieren
verb kondensieren
verb konditionieren
verb kondolieren
verb konfektionieren
verb konferieren
verb konfigurieren
verb konfirmieren
verb konfiszieren
verb konfrontieren
verb konjugieren
verb konkretisieren
verb konkurrieren
verb konsolidieren
verb konstatieren
verb konsternieren
verb konstituieren
verb konstruieren
verb konsultieren
verb konsumieren
verb kontakten
verb kontaktieren
verb kontaminieren
verb konterkarieren
verb kontern
verb kontrahieren
verb kontrastieren
verb kontrollieren
verb konvertieren
verb konzentrieren
verb konzipieren
verb kooperieren
verb koordinieren
verb köpfen
verb kopieren
verb koppeln
verb korrelieren
verb korrigieren
verb korrumpieren
verb kosten
verb kostümieren
verb kotzen
verb krabbeln
verb krachen
verb krächzen
verb kräftigen
verb krähen
verb krallen
verb kramen
verb kratzen
verb kraulen
verb kräuseln
verb krausen
verb kredenzen
verb kreiden
verb kreischen
verb kreisen
verb krempeln
verb krepieren aux=sein
verb kreuzen
verb kreuzigen
verb kribbeln
verb kriegen
verb kriminalisieren
verb kringeln
verb kriseln
verb kristallisieren
verb kritisieren
verb kritzeln
verb krönen
verb krümmen
verb kühlen
verb kultivieren
verb kümmern
verb kumulieren
verb kündigen
verb kundschaften
verb kuppeln
verb kurbeln
verb küren
verb kurieren
verb kursieren
verb kurven aux=sein
verb kürzen
verb kuscheln
verb kuschen
verb küssen
verb kutschieren
verb labbern
verb labern
verb laborieren
verb lächeln
verb lachen
verb lackieren
verb lädieren
verb lagern
verb lahmen
verb lähmen
verb lallen
verb lamentieren
verb laminieren
verb lancieren
verb landen aux=sein
verb langen
verb langweilen
verb lappen
verb lärmen
verb lasten
verb lästern
verb latschen
verb lauern
verb laugen
verb lauschen
verb lauten
verb läuten
verb leben
verb leeren
verb legalisieren
verb legen
verb legitimieren
verb lehnen
verb lehren
verb leiben
verb leiern
verb leimen
verb leinen
verb leisten
verb leiten
verb lenken
verb lernen
verb leuchten
verb leugnen
verb liberalisieren
verb lichten
verb liebäugeln
verb lieben
verb liefern
verb liften
verb limitieren
verb lindern
verb liquidieren
verb listen
verb lizenzieren
verb loben
verb lochen
verb löchern
verb locken
verb lockern
verb lodern
verb löffeln
verb loggen
verb lohnen
verb löhnen
verb lokalisieren
verb löschen
verb losen
verb lösen
verb loten
verb löten
verb lotsen
verb luchsen
verb lüften
verb lugen
verb lullen
verb lümmeln
verb lungern
verb lupfen
verb lutschen
verb machen
verb magern
verb mähen
verb mahnen
verb mailen
verb mäkeln
verb malen
verb mampfen
verb managen
verb mandatieren
verb mangeln
verb manifestieren
verb manipulieren
verb marinieren
verb markieren
verb marmorieren
verb marschieren aux=sein
verb maskieren
verb massakrieren
verb maßen
verb massieren
verb mäßigen
verb maßregeln
verb mästen
verb masturbieren
verb materialisieren
verb mauern
verb maulen
verb mausern
verb maximieren
verb meckern
verb meditieren
verb mehren
verb meinen
verb meißeln
verb meistern
verb melden
verb mengen
verb merken
verb merzen
verb metzeln
verb meutern
verb mieten
verb migrieren aux=sein
verb mildern
verb militarisieren
verb mimen
verb mindern
verb minimieren
verb mischen
verb missachten
verb missbilligen
verb missbrauchen
verb missdeuten
verb missglücken aux=sein
verb mißglücken
verb misshandeln
verb missinterpretieren
verb missionieren
verb misstrauen
verb mißtrauen
verb misten
verb mixen
verb möbeln
verb mobilisieren
verb möblieren
verb modellieren
verb modeln
verb moderieren
verb modernisieren
verb modifizieren
verb modulieren
verb mogeln
verb monieren
verb monopolisieren
verb montieren
verb mopsen
verb moralisieren
verb morden
verb mosern
verb motivieren
verb motorisieren
verb motten
verb motzen
verb mühen
verb mumifizieren
verb munden
verb münden
verb munkeln
verb muntern
verb münzen
verb murmeln
verb murren
verb musizieren
verb mustern
verb muten
verb mutieren
verb mutmaßen
verb nächtigen
verb nageln
verb nagen
verb nahen
verb nähen
verb nähern
verb nähren
verb narren
verb naschen
verb nationalisieren
verb negieren
verb neiden
verb neigen
verb nerven
verb neutralisieren
verb nicken
verb nieseln
verb niesen
verb nieten
verb nippen
verb nisten
verb nominieren
verb nörgeln
verb normalisieren
verb normieren
verb notieren
verb nötigen
verb novellieren
verb nummerieren
verb nuscheln
verb nutzen
verb nützen
verb obduzieren
verb objektivieren
verb observieren
verb offerieren
verb öffnen
verb ohrfeigen
verb okkupieren
verb oktroyieren
verb ölen
verb onanieren
verb operieren
verb opfern
verb opponieren
verb optimieren
verb orakeln
verb ordern
verb ordinieren
verb ordnen
verb organisieren
verb orientieren
verb orten
verb oszillieren
verb oxidieren
verb paaren
verb pachten
verb packen
verb paddeln
verb panieren
verb panzern
verb päppeln
verb pappen
verb paralysieren
verb paraphieren
verb parfümieren
verb parieren
verb parken
verb parsen
verb partizipieren
verb passen
verb passieren aux=sein
verb patentieren
verb patrouillieren
verb patzen
verb pauken
verb pauschalieren
verb pauschalisieren
verb pausen
verb pausieren
verb peilen
verb peinigen
verb peitschen
verb pellen
verb pendeln
verb pennen
verb pensionieren
verb perfektionieren
verb perforieren
verb personalisieren
verb personifizieren
verb pervertieren
verb petzen
verb pfänden
verb pfeffern
verb pferchen
verb pflanzen
verb pflegen
verb pflichten
verb pflücken
verb pflügen
verb pfuschen
verb phantasieren
verb philosophieren
verb picken
verb piepen
verb piepsen
verb pieseln
verb pigmentieren
verb pilgern aux=sein
verb pinnen
verb pinseln
verb pirschen
verb plädieren
verb plagen
verb plakatieren
verb planen
verb planieren
verb planschen
verb plappern
verb plätschern
verb plätten
verb platzen aux=sein
verb platzieren
verb plaudern
verb plumpsen aux=sein
verb plündern
verb plustern
verb pöbeln
verb pochen
verb pokern
verb polarisieren
verb polemisieren
verb polen
verb polieren
verb politisieren
verb polstern
verb poltern
verb poppen
verb portieren
verb portionieren
verb porträtieren
verb posieren
verb positionieren
verb posten
verb postieren
verb postulieren
verb potenzieren
verb powern
verb prädestinieren
verb prägen
verb prahlen
verb praktizieren
verb prallen
verb prämieren
verb prangen
verb prangern
verb präparieren
verb präsentieren
verb prasseln
verb präzisieren
verb predigen
verb prellen
verb preschen
verb pressen
verb privatisieren
verb proben
verb probieren
verb problematisieren
verb produzieren
verb professionalisieren
verb profilieren
verb profitieren
verb prognostizieren
verb programmieren
verb projektieren
verb projizieren
verb proklamieren
verb promoten
verb promovieren
verb propagieren
verb prosten
verb protestieren
verb protokollieren
verb protzen
verb provozieren
verb prozessieren
verb prüfen
verb prügeln
verb prusten
verb publizieren
verb pudern
verb pulen
verb pulsieren
verb pumpen
verb punkten
verb punktieren
verb purzeln aux=sein
verb puschen
verb pusten
verb putschen
verb putzen
verb quaken
verb quälen
verb qualifizieren
verb qualmen
verb quantifizieren
verb quartieren
verb quasseln
verb quatschen
verb quengeln
verb quetschen
verb quietschen
verb quittieren
verb rabattieren
verb rächen
verb radeln aux=sein
verb radieren
verb radikalisieren
verb raffen
verb raffinieren
verb ragen
verb rahmen
verb räkeln
verb rammen
verb ramponieren
verb randalieren
verb rangieren
verb rappeln
verb rascheln
verb rasen aux=sein
verb rasieren
verb raspeln
verb rasseln
verb rasten
verb ratifizieren
verb rationalisieren
verb rationieren
verb rätseln
verb rattern
verb rauben
verb rauchen
verb räuchern
verb raufen
verb räumen
verb raunen
verb rauschen
verb räuspern
verb reagieren
verb realisieren
verb rebellieren
verb rechnen
verb rechtfertigen
verb reden
verb reduzieren
verb referieren
verb refinanzieren
verb reflektieren
verb reformieren
verb regeln
verb regen
verb regenerieren
verb regieren
verb registrieren
verb regnen
verb regulieren
verb rehabilitieren
verb reichen
verb reichern
verb reifen aux=sein
verb reihen
verb reimen
verb reinigen
verb reisen aux=sein
verb reizen
verb rekapitulieren
verb reklamieren
verb rekonstruieren
verb rekrutieren
verb rekurrieren
verb relativieren
verb rempeln
verb renaturieren
verb renken
verb renovieren
verb rentieren
verb reorganisieren
verb reparieren
verb repräsentieren
verb reproduzieren
verb reservieren
verb residieren
verb resignieren
verb resorbieren
verb respektieren
verb resultieren
verb resümieren
verb retten
verb retuschieren
verb revidieren
verb revoltieren
verb revolutionieren
verb rezensieren
verb rezipieren
verb rezitieren
verb richten
verb riegeln
verb rieseln
verb rippen
verb riskieren
verb ritualisieren
verb ritzen
verb robben
verb röcheln
verb roden
verb rollen aux=sein
verb röntgen
verb rosten aux=sein
verb rösten
verb rotieren
verb rotten
verb rotzen
verb rubbeln
verb ruckeln
verb rücken aux=sein
verb rückerstatten
verb rudern aux=sein
verb rügen
verb ruhen
verb rühmen
verb rühren
verb ruinieren
verb rülpsen
verb rümpfen
verb runden
verb runzeln
verb rupfen
verb rüsten
verb rutschen aux=sein
verb rütteln
verb sabbern
verb sabotieren
verb sacken
verb säen
verb sagen
verb sägen
verb sahnen
verb säkularisieren
verb salutieren
verb sammeln
verb sanieren
verb sanktionieren
verb satteln
verb sättigen
verb säubern
verb sauen
verb säuern
verb saugen
verb säumen
verb säuseln
verb sausen aux=sein
verb schaben
verb schaden
verb schädigen
verb schälen
verb schallen
verb schalten
verb schämen
verb schänden
verb scharen
verb schärfen
verb scharren
verb schattieren
verb schätzen
verb schaudern
verb schauen
verb schaufeln
verb schaukeln
verb schäumen
verb schauspielern
verb scheffeln
verb scheitern aux=sein
verb schenken
verb scheppern
verb scherzen
verb scheuchen
verb scheuen
verb scheuern
verb schichten
verb schicken
verb schielen
verb schiffen
verb schikanieren
verb schildern
verb schillern
verb schimmeln
verb schimmern
verb schimpfen
verb schirmen
verb schlabbern
verb schlachten
verb schläfern
verb schlampen
verb schlängeln
verb schlappen
verb schlauchen
verb schleimen
verb schlemmen
verb schlendern aux=sein
verb schlenzen
verb schleppen
verb schleudern
verb schleusen
verb schlichten
verb schlingern
verb schlittern
verb schlitzen
verb schlottern
verb schluchzen
verb schlucken
verb schlummern
verb schlüpfen
verb schlürfen
verb schlüsseln
verb schmachten
verb schmälern
verb schmatzen
verb schmecken
verb schmeicheln
verb schmerzen
verb schmettern
verb schmieden
verb schmiegen
verb schminken
verb schmökern
verb schmollen
verb schmoren
verb schmücken
verb schmuggeln
verb schmunzeln
verb schmusen
verb schnallen
verb schnalzen
verb schnappen
verb schnarchen
verb schnattern
verb schnauben
verb schnaufen
verb schneidern
verb schneien
verb schniefen
verb schnippen
verb schnitzen
verb schnorcheln
verb schnüffeln
verb schnuppern
verb schnüren
verb schnurren
verb schocken
verb schonen
verb schöpfen
verb schotten
verb schrammen
verb schränken
verb schrauben
verb schrecken
verb schröpfen
verb schrubben
verb schrumpfen aux=sein
verb schubsen
verb schüchtern
verb schuften
verb schulden
verb schuldigen
verb schulen
verb schultern
verb schummeln
verb schunkeln
verb schüren
verb schürfen
verb schustern
verb schütteln
verb schütten
verb schützen
verb schwächen
verb schwafeln
verb schwanen
verb schwängern
verb schwanken
verb schwänzen
verb schwappen
verb schwärmen
verb schwärzen
verb schwatzen
verb schweben
verb schweifen
verb schweißen
verb schwelen
verb schwelgen
verb schwemmen
verb schwenken
verb schwindeln
verb schwirren
verb schwitzen
verb segeln aux=sein
verb segmentieren
verb segnen
verb sehnen
verb seifen
verb seilen
verb selektieren
verb senken
verb sensibilisieren
verb separieren
verb servieren
verb setzen
verb seufzen
verb sezieren
verb sichern
verb sichten
verb sickern aux=sein
verb siechen
verb siedeln
verb siegen
verb siezen
verb signalisieren
verb simulieren
verb sinnieren
verb skandalisieren
verb skandieren
verb skizzieren
verb söhnen
verb solidarisieren
verb sondern
verb sondieren
verb sorgen
verb sortieren
verb sozialisieren
verb spachteln
verb spähen
verb spannen
verb sparen
verb spaßen
verb spazieren aux=sein
verb specken
verb speichern
verb speisen
verb spekulieren
verb spenden
verb spendieren
verb sperren
verb spezialisieren
verb spezifizieren
verb spicken
verb spiegeln
verb spielen
verb spießen
verb spionieren
verb spitzeln
verb spitzen
verb splittern
verb sponsern
verb spornen
verb spotten
verb spreizen
verb sprengen
verb sprinten aux=sein
verb spritzen
verb sprudeln
verb sprühen
verb spucken
verb spuken
verb spulen
verb spülen
verb spuren
verb spüren
verb spurten
verb stabilisieren
verb stacheln
verb staffeln
verb staffieren
verb stagnieren
verb stammeln
verb stammen
verb stampfen
verb standardisieren
verb stänkern
verb stanzen
verb stapeln
verb stapfen
verb stärken
verb starren
verb starten
verb stationieren
verb statten
verb stauben
verb stauchen
verb stauen
verb staunen
verb stecken
verb steigern
verb steinigen
verb stellen
verb stemmen
verb stempeln
verb steppen
verb sterilisieren
verb steuern
verb sticheln
verb stiefeln
verb stiften
verb stigmatisieren
verb stilisieren
verb stillen
verb stimmen
verb stimulieren
verb stöbern
verb stochern
verb stocken
verb stöhnen
verb stolpern aux=sein
verb stolzieren
verb stopfen
verb stoppen
verb stöpseln
verb stören
verb stornieren
verb stottern
verb strafen
verb strahlen
verb strampeln
verb stranden aux=sein
verb strangulieren
verb strapazieren
verb sträuben
verb straucheln
verb streamen
verb streben
verb strecken
verb streicheln
verb streifen
verb streiken
verb strengen
verb stressen
verb streuen
verb streunen
verb strömen aux=sein
verb strotzen
verb strukturieren
verb studieren
verb stufen
verb stülpen
verb stumpfen
verb stürmen
verb stürzen aux=sein
verb stutzen
verb stützen
verb substituieren
verb subsumieren
verb subtrahieren
verb subventionieren
verb suchen
verb suggerieren
verb sühnen
verb summieren
verb sündigen
verb surren
verb suspendieren
verb swingen
verb symbolisieren
verb sympathisieren
verb synthetisieren
verb systematisieren
verb tabuisieren
verb tadeln
verb tagen
verb taktieren
verb tangieren
verb tanken
verb tänzeln
verb tanzen
verb tapezieren
verb tappen
verb tapsen
verb tarieren
verb tarnen
verb tasten
verb tätigen
verb tätowieren
verb tätscheln
verb tauchen
verb tauen
verb taufen
verb taugen
verb taumeln aux=sein
verb tauschen
verb täuschen
verb taxieren
verb technisieren
verb teeren
verb teilen
verb telefonieren
verb temperieren
verb tendieren
verb terminieren
verb terrorisieren
verb testen
verb testieren
verb texten
verb thematisieren
verb therapieren
verb thronen
verb tilgen
verb tingeln
verb tippen
verb tischen
verb toben
verb tolerieren
verb tönen
verb topfen
verb torkeln aux=sein
verb torpedieren
verb töten
verb traben aux=sein
verb trachten
verb tradieren
verb trainieren
verb traktieren
verb trällern
verb trampeln
verb tränen
verb transferieren
verb transformieren
verb transplantieren
verb transponieren
verb transportieren
verb trauen
verb trauern
verb träufeln
verb träumen
verb trennen
verb trichtern
verb tricksen
verb trimmen
verb trippeln
verb triumphieren
verb trocknen
verb trödeln
verb trommeln
verb tröpfeln
verb tropfen
verb trösten
verb trotten
verb trotzen
verb trüben
verb trudeln aux=sein
verb trumpfen
verb tuckern
verb tüfteln
verb tummeln
verb tupfen
verb türmen
verb turnen
verb tuscheln
verb tüten
verb twittern
verb typisieren
verb tyrannisieren
verb üben
verb ufern
verb uniformieren
verb unken
verb urinieren
verb urteilen
verb variieren
verb ventilieren
verb verabreden
verb verabreichen
verb verabscheuen
verb verabschieden
verb verachten
verb veralbern
verb verallgemeinern
verb veralten aux=sein
verb verändern
verb verängstigen
verb verankern
verb veranlagen
verb veranschaulichen
verb veranschlagen
verb veranstalten
verb verantworten
verb veräppeln
verb verarbeiten
verb verärgern
verb verarmen aux=sein
verb verarzten
verb verausgaben
verb veräußern
verb verballern
verb verbannen
verb verbarrikadieren
verb verbauen
verb verbeamten
verb verbergen
verb verbessern
verb verbeulen
verb verbiegen
verb verbieten
verb verbilligen
verb verbinden
verb verbittern
verb verblassen aux=sein
verb verbleiben aux=sein
verb verblenden
verb verblöden
verb verblüffen
verb verblühen aux=sein
verb verbluten aux=sein
verb verbohren
verb verbraten
verb verbrauchen
verb verbrechen
verb verbreiten
verb verbreitern
verb verbrennen
verb verbringen
verb verbuchen
verb verbuddeln
verb verbünden
verb verbürgen
verb verbüßen
verb verdächtigen
verb verdammen
verb verdampfen aux=sein
verb verdanken
verb verdauen
verb verdecken
verb verdenken
verb verdeutlichen
verb verdichten
verb verdienen
verb verdingen
verb verdonnern
verb verdoppeln
verb verdorren aux=sein
verb verdrahten
verb verdrängen
verb verdrecken
verb verdrehen
verb verdreifachen
verb verdreschen
verb verdrücken
verb verdummen
verb verdunkeln
verb verdünnen
verb verdunsten aux=sein
verb verdursten aux=sein
verb verebben aux=sein
verb veredeln
verb verehren
verb vereidigen
verb vereinbaren
verb vereinen
verb vereinfachen
verb vereinheitlichen
verb vereinigen
verb vereinnahmen
verb vereinsamen aux=sein
verb vereinzeln
verb vereisen
verb vereiteln
verb verenden aux=sein
verb verengen
verb vererben
verb verewigen
verb verfahren
verb verfallen aux=sein
verb verfälschen
verb verfangen
verb verfärben
verb verfassen
verb verfaulen aux=sein
verb verfechten
verb verfehlen
verb verfeinden
verb verfeinern
verb verfestigen
verb verfeuern
verb verfilmen
verb verflachen
verb verflechten
verb verfliegen aux=sein
verb verfließen
verb verfluchen
verb verflüchtigen
verb verflüssigen
verb verfolgen
verb verformen
verb verfrachten
verb verfremden
verb verfrühen
verb verfugen
verb verfügen
verb verführen
verb verfüttern
verb vergammeln aux=sein
verb vergasen
verb vergeben
verb vergegenwärtigen
verb vergehen aux=sein
verb vergeigen
verb vergelten
verb vergeuden
verb vergewaltigen
verb vergewissern
verb vergießen
verb vergiften
verb vergilben
verb vergittern
verb verglasen
verb vergleichen
verb verglühen aux=sein
verb vergnügen
verb vergolden
verb vergönnen
verb vergöttern
verb vergraben
verb vergraulen
verb vergreifen
verb vergrößern
verb vergucken
verb vergünstigen
verb vergüten
verb verhaften
verb verhageln
verb verhallen aux=sein
verb verhalten
verb verhandeln
verb verharmlosen
verb verharren
verb verhärten
verb verhätscheln
verb verhauen
verb verheddern
verb verheilen
verb verheimlichen
verb verheiraten
verb verheißen
verb verheizen
verb verhelfen
verb verherrlichen
verb verhexen
verb verhindern
verb verhöhnen
verb verhökern
verb verhören
verb verhüllen
verb verhungern aux=sein
verb verhunzen
verb verhüten
verb verifizieren
verb verinnerlichen
verb verirren
verb verjagen
verb verjähren aux=sein
verb verjüngen
verb verkabeln
verb verkalken
verb verkanten
verb verkappen
verb verkaufen
verb verkehren
verb verkeilen
verb verkennen
verb verketten
verb verklagen
verb verklären
verb verkleben
verb verkleiden
verb verkleinern
verb verklemmen
verb verklingen aux=sein
verb verkloppen
verb verklumpen
verb verknallen
verb verknappen
verb verkneifen
verb verkneten
verb verknoten
verb verknüpfen
verb verkohlen
verb verkommen aux=sein
verb verkorksen
verb verkörpern
verb verkosten
verb verköstigen
verb verkrachen
verb verkraften
verb verkrampfen
verb verkratzen
verb verkriechen
verb verkrümeln
verb verkrüppeln
verb verkrusten
verb verkümmern aux=sein
verb verkünden
verb verkündigen
verb verkuppeln
verb verkürzen
verb verladen
verb verlagern
verb verlangen
verb verlängern
verb verlangsamen
verb verlassen
verb verlaufen aux=sein
verb verlauten
verb verleben
verb verlegen
verb verleiben
verb verleihen
verb verleimen
verb verleiten
verb verlernen
verb verlesen
verb verletzen
verb verleugnen
verb verleumden
verb verlieben
verb verloben
verb verlocken
verb verlosen
verb verlöten
verb vermachen
verb vermählen
verb vermarkten
verb vermasseln
verb vermehren
verb vermeiden
verb vermelden
verb vermengen
verb vermenschlichen
verb vermerken
verb vermessen
verb vermiesen
verb vermieten
verb vermindern
verb verminen
verb vermischen
verb vermissen
verb vermitteln
verb vermöbeln
verb vermummen
verb vermurksen
verb vermuten
verb vernachlässigen
verb vernageln
verb vernähen
verb vernarben
verb vernaschen
verb vernebeln
verb vernehmen
verb verneigen
verb verneinen
verb vernetzen
verb vernichten
verb verniedlichen
verb veröden
verb veröffentlichen
verb verordnen
verb verpachten
verb verpacken
verb verpassen
verb verpatzen
verb verpennen
verb verpesten
verb verpfänden
verb verpfeifen
verb verpflanzen
verb verpflegen
verb verpflichten
verb verpfuschen
verb verpissen
verb verplanen
verb verplappern
verb verplempern
verb verpönen
verb verprellen
verb verprügeln
verb verpuffen aux=sein
verb verpulvern
verb verpuppen
verb verputzen
verb verqualmen
verb verquirlen
verb verrammeln
verb verramschen
verb verraten
verb verrauschen
verb verrechnen
verb verrecken aux=sein
verb verregnen
verb verreiben
verb verreisen aux=sein
verb verreißen
verb verrenken
verb verrennen
verb verrichten
verb verriegeln
verb verringern
verb verrinnen
verb verrohen aux=sein
verb verrosten aux=sein
verb verrücken
verb verrühren
verb verrutschen
verb versagen
verb versalzen
verb versammeln
verb versanden aux=sein
verb versauen
verb versauern
verb versaufen
verb versäumen
verb verschachern
verb verschachteln
verb verschalten
verb verschandeln
verb verschanzen
verb verschärfen
verb verscharren
verb verschätzen
verb verschaukeln
verb verscheiden aux=sein
verb verschenken
verb verscherbeln
verb verscherzen
verb verscheuchen
verb verschicken
verb verschieben
verb verschießen
verb verschiffen
verb verschimmeln aux=sein
verb verschlafen
verb verschlagen
verb verschlammen
verb verschlampen
verb verschlechtern
verb verschleiern
verb verschleppen
verb verschleudern
verb verschließen
verb verschlimmbessern
verb verschlimmern
verb verschlingen
verb verschlucken
verb verschlüsseln
verb verschmähen
verb verschmelzen
verb verschmerzen
verb verschmieren
verb verschmutzen
verb verschnaufen
verb verschneiden
verb verschneien
verb verschnörkeln
verb verschnupfen
verb verschnüren
verb verschonen
verb verschönern
verb verschränken
verb verschrauben
verb verschrecken
verb verschreiben
verb verschreien
verb verschrotten
verb verschüchtern
verb verschulden
verb verschütten
verb verschwägern
verb verschweigen
verb verschweißen
verb verschwenden
verb verschwimmen
verb verschwitzen
verb verschwören
verb versehen
verb verselbständigen
verb versenden
verb versenken
verb versetzen
verb verseuchen
verb versichern
verb versickern aux=sein
verb versieben
verb versiegeln
verb versiegen
verb versilbern
verb versinken aux=sein
verb versklaven
verb versohlen
verb versöhnen
verb versorgen
verb verspachteln
verb verspannen
verb verspäten
verb verspeisen
verb verspekulieren
verb versperren
verb verspielen
verb verspotten
verb versprechen
verb verspritzen
verb versprühen
verb verspüren
verb verstaatlichen
verb verständigen
verb verstärken
verb verstauben
verb verstauchen
verb verstauen
verb verstecken
verb verstehen
verb versteifen
verb versteigern
verb versteinern
verb verstellen
verb versterben aux=sein
verb versteuern
verb verstimmen
verb verstopfen
verb verstoßen
verb verstrahlen
verb verstreichen aux=sein
verb verstreuen
verb verstümmeln
verb verstummen aux=sein
verb versuchen
verb versumpfen
verb versündigen
verb versüßen
verb vertagen
verb vertändeln
verb vertauschen
verb verteidigen
verb verteilen
verb verteuern
verb verteufeln
verb vertiefen
verb vertilgen
verb vertippen
verb vertonen
verb vertragen
verb vertrauen
verb verträumen
verb vertreiben
verb vertreten
verb vertrocknen aux=sein
verb vertrödeln
verb vertrösten
verb vertuschen
verb verübeln
verb verüben
verb verunfallen
verb verunglimpfen
verb verunglücken aux=sein
verb verunreinigen
verb verunsichern
verb verunstalten
verb veruntreuen
verb verurteilen
verb vervielfachen
verb vervielfältigen
verb vervollkommnen
verb vervollständigen
verb verwachsen
verb verwahren
verb verwahrlosen aux=sein
verb verwaisen aux=sein
verb verwalten
verb verwandeln
verb verwarnen
verb verwechseln
verb verwehen
verb verwehren
verb verweichlichen
verb verweigern
verb verweilen
verb verweisen
verb verwelken aux=sein
verb verwerfen
verb verwerten
verb verwesen aux=sein
verb verwetten
verb verwickeln
verb verwinden
verb verwirklichen
verb verwirren
verb verwischen
verb verwöhnen
verb verwundern
verb verwünschen
verb verwursten
verb verwurzeln
verb verwüsten
verb verzagen
verb verzählen
verb verzahnen
verb verzapfen
verb verzaubern
verb verzehren
verb verzeichnen
verb verzerren
verb verzetteln
verb verzichten
verb verziehen
verb verzieren
verb verzinken
verb verzinsen
verb verzögern
verb verzollen
verb verzweifeln
verb verzweigen
verb vierteln
verb visieren
verb vollziehen
verb votieren
verb wachen
verb wagen
verb wählen
verb wähnen
verb wahren
verb währen
verb walten
verb walzen
verb wälzen
verb wandeln
verb wandern aux=sein
verb wanken
verb wappnen
verb wärmen
verb warnen
verb warten
verb wässern
verb waten
verb watscheln
verb weben
verb wechseln
verb wecken
verb wedeln
verb wehen
verb wehren
verb weiden
verb weigern
verb weihen
verb weilen
verb weinen
verb weiten
verb werkeln
verb werken
verb werten
verb wetten
verb wettern
verb wetzen
verb wickeln
verb widern
verb widmen
verb wiegeln
verb wiehern
verb wildern
verb willigen
verb wimmeln
verb wimmern
verb winkeln
verb winken
verb winseln
verb wippen
verb wirbeln
verb wirken
verb wirtschaften
verb wischen
verb wispern
verb wittern
verb witzeln
verb wohnen
verb wölben
verb wuchern
verb wuchten
verb wühlen
verb wundern
verb wünschen
verb würdigen
verb würfeln
verb würgen
verb wurmen
verb wurzeln
verb würzen
verb wuseln
verb wüten
verb zahlen
verb zählen
verb zähmen
verb zanken
verb zapfen
verb zappeln
verb zaubern
verb zaudern
verb zäunen
verb zechen
verb zehren
verb zeichnen
verb zeigen
verb zelten
verb zementieren
verb zensieren
verb zentralisieren
verb zentrieren
verb zerbeißen
verb zerbomben
verb zerbrechen aux=sein
verb zerbröckeln
verb zerdrücken
verb zerfallen aux=sein
verb zerfetzen
verb zerfleddern
verb zerfleischen
verb zerfließen aux=sein
verb zerfressen
verb zergehen aux=sein
verb zerhacken
verb zerkauen
verb zerkleinern
verb zerknirschen
verb zerknittern
verb zerknüllen
verb zerkratzen
verb zerlegen
verb zermahlen
verb zermalmen
verb zermürben
verb zerpflücken
verb zerplatzen aux=sein
verb zerquetschen
verb zerreden
verb zerreiben
verb zerreißen
verb zerrinnen
verb zerrütten
verb zersägen
verb zerschellen aux=sein
verb zerschießen
verb zerschlagen
verb zerschmettern
verb zerschneiden
verb zersetzen
verb zersplittern
verb zerspringen aux=sein
verb zerstampfen
verb zerstechen
verb zerstören
verb zerstreiten
verb zerstreuen
verb zerstückeln
verb zerteilen
verb zertifizieren
verb zertrampeln
verb zertreten
verb zertrümmern
verb zerzausen
verb zetteln
verb zeugen
verb zielen
verb zimmern
verb zirkulieren
verb zischen
verb zitieren
verb zittern
verb zocken
verb zögern
verb zollen
verb züchten
verb züchtigen
verb zucken
verb zügeln
verb zündeln
verb zünden
verb zupfen
verb zürnen
verb zurren
verb zwacken
verb zwängen
verb zweifeln
verb zweigen
verb zwinkern
verb zwitschern

# inseparable prefixes that can also be separable
verb durch-bluten
verb durch-bohren
verb durch-brechen
verb durch-dringen
verb durch-fahren
verb durch-fluten
verb durch-forsten
verb durch-kämmen
verb durch-kreuzen
verb durch-laufen
verb durch-leben
verb durch-leuchten
verb durch-löchern
verb durch-queren
verb durch-schauen
verb durch-schneiden
verb durch-schreiten
verb durch-stöbern
verb durch-stoßen
verb durch-streifen
verb durch-strömen
verb durch-suchen
verb durch-trennen
verb durch-wandern
verb durch-wühlen
verb durch-ziehen
verb hinter-fragen
verb hinter-gehen
verb hinter-lassen
verb hinter-legen
verb hinter-treiben
verb hinter-ziehen
verb über-anstrengen
verb über-antworten
verb über-arbeiten
verb über-bauen
verb über-belichten
verb über-bewerten
verb über-bieten
verb über-blicken
verb über-bringen
verb über-brücken
verb über-dachen
verb über-dauern
verb über-dehnen
verb über-denken
verb über-dosieren
verb über-drehen
verb über-eignen
verb über-fahren
verb über-fallen
verb über-fliegen
verb über-flügeln
verb über-fluten
verb über-fordern
verb über-frachten
verb über-fragen
verb über-führen
verb über-füllen
verb über-geben
verb über-gehen
verb über-gießen
verb über-häufen
verb über-hitzen
verb über-höhen
verb über-holen
verb über-hören
verb über-kleben
verb über-kommen
verb über-laden
verb über-lagern
verb über-lappen
verb über-lassen
verb über-lasten
verb über-laufen
verb über-leben
verb über-legen
verb über-lesen
verb über-liefern
verb über-listen
verb über-malen
verb über-mitteln
verb über-müden
verb über-nachten
verb über-nehmen
verb über-prüfen
verb über-queren
verb über-ragen
verb über-raschen
verb über-reden
verb über-reichen
verb über-rennen
verb über-rollen
verb über-rumpeln
verb über-runden
verb über-sättigen
verb über-säuern
verb über-schatten
verb über-schätzen
verb über-schauen
verb über-schlagen
verb über-schneiden
verb über-schreiben
verb über-schreiten
verb über-schwemmen
verb über-sehen
verb über-senden
verb über-setzen
verb über-siedeln
verb über-spannen
verb über-spielen
verb über-spitzen
verb über-springen
verb über-stehen
verb über-steigen
verb über-stellen
verb über-stimmen
verb über-strahlen
verb über-strapazieren
verb über-streichen
verb über-stürzen
verb über-tönen
verb über-tragen
verb über-treffen
verb über-treiben
verb über-treten
verb über-trumpfen
verb über-tünchen
verb über-vorteilen
verb über-wachen
verb über-wältigen
verb über-weisen
verb über-werfen
verb über-wiegen
verb über-winden
verb über-wintern
verb über-wuchern
verb über-zeugen
verb über-ziehen
verb um-armen
verb um-fahren
verb um-fassen
verb um-fließen
verb um-garnen
verb um-geben
verb um-gehen
verb um-hüllen
verb um-kämpfen
verb um-klammern
verb um-lagern
verb um-rahmen
verb um-randen
verb um-reißen
verb um-ringen umringt umringte umringt
verb um-runden
verb um-schiffen
verb um-schließen
verb um-schreiben
verb um-schwärmen
verb um-sorgen
verb um-spannen
verb um-spielen
verb um-stellen
verb um-treiben
verb um-werben
verb um-zäunen
verb um-zingeln
verb unter-bewerten
verb unter-bieten
verb unter-binden
verb unter-bleiben
verb unter-brechen
verb unter-breiten
verb unter-drücken
verb unter-gliedern
verb unter-graben
verb unter-halten
verb unter-jochen
verb unter-kellern
verb unter-kühlen
verb unter-lassen
verb unter-laufen
verb unter-liegen
verb unter-malen
verb unter-mauern
verb unter-minieren
verb unter-nehmen
verb unter-richten
verb unter-sagen
verb unter-schätzen
verb unter-scheiden
verb unter-schlagen
verb unter-schreiben
verb unter-schreiten
verb unter-stehen
verb unter-stellen
verb unter-streichen
verb unter-stützen
verb unter-suchen
verb unter-teilen
verb unter-treiben
verb unter-wandern
verb unter-weisen
verb unter-werfen
verb unter-zeichnen
verb unter-ziehen
verb voll-bringen
verb voll-enden
verb voll-führen
verb voll-strecken
verb voll-ziehen
verb wider-fahren aux=sein
verb wider-legen
verb wider-rufen
verb wider-setzen
verb wider-sprechen
verb wider-stehen
verb wider-streben
verb wieder-holen

# separable verbs
verb ab+ändern
verb ab+arbeiten
verb ab+bauen
verb ab+beißen
verb ab+bekommen
verb ab+beordern
verb ab+berufen
verb ab+bestellen
verb ab+bezahlen
verb ab+biegen
verb ab+bilden
verb ab+binden
verb ab+blasen
verb ab+blättern
verb ab+bleiben aux=sein
verb ab+blenden
verb ab+blitzen aux=sein
verb ab+blocken
verb ab+brausen
verb ab+brechen
verb ab+bremsen
verb ab+brennen
verb ab+bringen
verb ab+brühen
verb ab+buchen
verb ab+bügeln
verb ab+dampfen
verb ab+danken
verb ab+decken
verb ab+dichten
verb ab+drängen
verb ab+drehen aux=sein
verb ab+driften aux=sein
verb ab+drucken
verb ab+drücken
verb ab+dunkeln
verb ab+duschen
verb ab+ebben
verb ab+erkennen
verb ab+fahren aux=sein
verb ab+fallen aux=sein
verb ab+fälschen
verb ab+fangen
verb ab+färben
verb ab+fassen
verb ab+federn
verb ab+feiern
verb ab+fertigen
verb ab+feuern
verb ab+filmen
verb ab+finden
verb ab+fischen
verb ab+flachen
verb ab+flauen aux=sein
verb ab+fliegen aux=sein
verb ab+fließen aux=sein
verb ab+fordern
verb ab+fragen
verb ab+fressen
verb ab+frieren
verb ab+führen
verb ab+füllen
verb ab+geben
verb ab+gehen aux=sein
verb ab+gelten
verb ab+gewinnen
verb ab+gewöhnen
verb ab+gießen
verb ab+gleichen
verb ab+gleiten aux=sein
verb ab+graben
verb ab+grasen
verb ab+greifen
verb ab+grenzen
verb ab+hacken
verb ab+haken
verb ab+halten
verb ab+handeln
verb ab+hängen
verb ab+härten
verb ab+hauen aux=sein
verb ab+heben
verb ab+heften
verb ab+heilen
verb ab+heizen
verb ab+helfen
verb ab+holen
verb ab+holzen
verb ab+hören
verb ab+jagen
verb ab+kanzeln
verb ab+kapseln
verb ab+kassieren
verb ab+kaufen
verb ab+kehren
verb ab+kippen
verb ab+klappern
verb ab+klären
verb ab+klatschen
verb ab+kleben
verb ab+klemmen
verb ab+klingen
verb ab+klopfen
verb ab+knallen
verb ab+knicken aux=sein
verb ab+knöpfen
verb ab+kochen
verb ab+kommandieren
verb ab+kommen aux=sein
verb ab+koppeln
verb ab+kratzen
verb ab+kriegen
verb ab+kühlen
verb ab+kürzen
verb ab+laden
verb ab+lagern
verb ab+lassen
verb ab+laufen aux=sein
verb ab+legen
verb ab+lehnen
verb ab+leisten
verb ab+leiten
verb ab+lenken
verb ab+lesen
verb ab+lichten
verb ab+liefern
verb ab+löschen
verb ab+lösen
verb ab+luchsen
verb ab+machen
verb ab+magern aux=sein
verb ab+mahnen
verb ab+melden
verb ab+messen
verb ab+mildern
verb ab+montieren
verb ab+mühen
verb ab+mustern
verb ab+nehmen
verb ab+neigen
verb ab+nicken
verb ab+nutzen
verb ab+ordnen
verb ab+pfeifen
verb ab+platzen aux=sein
verb ab+prallen aux=sein
verb ab+pressen
verb ab+pumpen
verb ab+putzen
verb ab+qualifizieren
verb ab+rasieren
verb ab+raten
verb ab+räumen
verb ab+reagieren
verb ab+rechnen
verb ab+reiben
verb ab+reisen aux=sein
verb ab+reißen
verb ab+richten
verb ab+riegeln
verb ab+ringen
verb ab+rollen
verb ab+rücken aux=sein
verb ab+rufen
verb ab+runden
verb ab+rüsten
verb ab+rutschen aux=sein
verb ab+sacken
verb ab+sagen
verb ab+sägen
verb ab+sahnen
verb ab+saufen aux=sein
verb ab+saugen
verb ab+schaffen schafft schaffte geschafft
verb ab+schalten
verb ab+schätzen
verb ab+schauen
verb ab+scheiden aux=sein
verb ab+schicken
verb ab+schieben
verb ab+schießen
verb ab+schildern
verb ab+schirmen
verb ab+schlachten
verb ab+schlagen
verb ab+schleifen
verb ab+schleppen
verb ab+schließen
verb ab+schmelzen aux=sein
verb ab+schmettern
verb ab+schmieren
verb ab+schminken
verb ab+schneiden
verb ab+schöpfen
verb ab+schotten
verb ab+schrauben
verb ab+schrecken
verb ab+schreiben
verb ab+schütteln
verb ab+schwächen
verb ab+schweifen aux=sein
verb ab+schwellen aux=sein
verb ab+schwören
verb ab+segnen
verb ab+sehen
verb ab+seilen
verb ab+senden
verb ab+senken
verb ab+servieren
verb ab+setzen
verb ab+sichern
verb ab+sinken aux=sein
verb ab+sitzen
verb ab+sondern
verb ab+spalten
verb ab+spannen
verb ab+specken
verb ab+speichern
verb ab+speisen
verb ab+sperren
verb ab+spielen
verb ab+sprechen
verb ab+sprengen
verb ab+springen aux=sein
verb ab+spritzen
verb ab+spulen
verb ab+spülen
verb ab+stammen
verb ab+statten
verb ab+stauben
verb ab+stechen
verb ab+stecken
verb ab+stehen
verb ab+steigen aux=sein
verb ab+stellen
verb ab+stempeln
verb ab+sterben aux=sein
verb ab+stimmen
verb ab+stoßen
verb ab+stottern
verb ab+strafen
verb ab+strahlen
verb ab+streifen
verb ab+streiten
verb ab+stufen
verb ab+stumpfen
verb ab+stürzen aux=sein
verb ab+stützen
verb ab+suchen
verb ab+tasten
verb ab+tauchen aux=sein
verb ab+teilen
verb ab+tippen
verb ab+töten
verb ab+tragen
verb ab+transportieren
verb ab+treiben
verb ab+trennen
verb ab+treten
verb ab+trocknen
verb ab+tropfen
verb ab+trotzen
verb ab+tun
verb ab+tupfen
verb ab+urteilen
verb ab+verlangen
verb ab+wägen
verb ab+wählen
verb ab+wälzen
verb ab+wandeln
verb ab+wandern aux=sein
verb ab+warten
verb ab+waschen
verb ab+wechseln
verb ab+wehren
verb ab+weichen aux=sein
verb ab+weisen
verb ab+wenden
verb ab+werben
verb ab+werfen
verb ab+werten
verb ab+wickeln
verb ab+wiegeln
verb ab+wiegen
verb ab+wimmeln
verb ab+winken
verb ab+wirtschaften
verb ab+wischen
verb ab+würgen
verb ab+zahlen
verb ab+zählen
verb ab+zapfen
verb ab+zeichnen
verb ab+ziehen aux=sein
verb ab+zielen
verb ab+zocken
verb ab+zupfen
verb ab+zwacken
verb ab+zweigen
verb acht+geben
verb an+baggern
verb an+bahnen
verb an+bauen
verb an+beißen
verb an+belangen
verb an+beraumen
verb an+beten
verb an+betteln
verb an+biedern
verb an+bieten
verb an+binden
verb an+blicken
verb an+bohren
verb an+braten
verb an+brechen
verb an+brennen
verb an+bringen
verb an+brüllen
verb an+dauern
verb an+denken
verb an+deuten
verb an+dichten
verb an+dienen
verb an+drehen
verb an+drohen
verb an+eignen
verb aneinander+geraten aux=sein
verb an+ekeln
verb an+erkennen
verb an+erziehen
verb an+fachen
verb an+fahren
verb an+fallen
verb an+fangen
verb an+fassen
verb an+fechten
verb an+feinden
verb an+fertigen
verb an+feuchten
verb an+feuern
verb an+fixen
verb an+flehen
verb an+fliegen
verb an+fordern
verb an+fragen
verb an+fressen
verb an+freunden
verb an+fügen
verb an+fühlen
verb an+führen
verb an+füllen
verb an+geben
verb an+gehen aux=sein
verb an+gehören
verb an+gewöhnen
verb an+gießen
verb an+gleichen
verb an+gliedern
verb an+greifen
verb an+grenzen
verb an+grinsen
verb an+haften
verb an+halten
verb an+hängen hängt hängte gehängt
verb an+hauchen
verb an+hauen
verb an+heben
verb an+heften
verb anheim+fallen aux=sein
verb anheim+stellen
verb an+heizen
verb an+heuern
verb an+himmeln
verb an+hören
verb an+kämpfen
verb an+kaufen
verb an+ketten
verb an+klagen
verb an+kleben
verb an+kleiden
verb an+klingen
verb an+klopfen
verb an+knabbern
verb an+knüpfen
verb an+kommen aux=sein
verb an+koppeln
verb an+kotzen
verb an+kreiden
verb an+kreuzen
verb an+kündigen
verb an+kurbeln
verb an+lächeln
verb an+lachen
verb an+lagern
verb an+langen aux=sein
verb an+lassen
verb an+lasten
verb an+laufen aux=sein
verb an+legen
verb an+lehnen
verb an+leinen
verb an+leiten
verb an+lernen
verb an+lesen
verb an+liefern
verb an+liegen
verb an+löten
verb an+lügen
verb an+machen
verb an+mahnen
verb an+malen
verb an+maßen
verb an+melden
verb an+merken
verb an+messen
verb an+mieten
verb an+muten
verb an+nähen
verb an+nähern
verb an+nehmen
verb an+ordnen
verb an+packen
verb an+passen
verb an+peilen
verb an+pfeifen
verb an+pflanzen
verb an+pöbeln
verb an+prangern
verb an+preisen
verb an+probieren
verb an+raten
verb an+rechnen
verb an+reden
verb an+regen
verb an+reichern
verb an+reisen aux=sein
verb an+reißen
verb an+reiten aux=sein
verb an+rempeln
verb an+rennen aux=sein
verb an+richten
verb an+rollen
verb an+rücken aux=sein
verb an+rufen
verb an+rühren
verb an+sagen
verb an+sammeln
verb an+säuern
verb an+saugen
verb an+schaffen schafft schaffte geschafft
verb an+schalten
verb an+schauen
verb an+schieben
verb an+schießen
verb an+schlagen
verb an+schleichen aux=sein
verb an+schleifen
verb an+schließen
verb an+schmeißen
verb an+schnallen
verb an+schneiden
verb an+schrauben
verb an+schreiben
verb an+schreien
verb an+schuldigen
verb an+schwärzen
verb an+schweißen
verb an+schwellen aux=sein
verb an+sehen
verb an+setzen
verb an+siedeln
verb an+spannen
verb an+sparen
verb an+spielen
verb an+spornen
verb an+sprechen
verb an+springen aux=sein
verb an+stacheln
verb an+starren
verb an+stauben
verb an+stauen
verb an+stechen
verb an+stecken
verb an+stehen
verb an+steigen aux=sein
verb an+stellen
verb an+stiften
verb an+stimmen
verb an+stinken
verb an+stoßen
verb an+strahlen
verb an+streben
verb an+streichen
verb an+strengen
verb an+tanzen
verb an+tasten
verb an+testen
verb an+tippen
verb an+traben
verb an+tragen
verb an+treffen
verb an+treiben
verb an+treten
verb an+trinken
verb an+vertrauen
verb an+visieren
verb an+wachsen aux=sein
verb an+wählen
verb an+wärmen
verb an+weisen
verb an+wenden
verb an+werben
verb an+werfen
verb an+widern
verb an+winkeln
verb an+wurzeln
verb an+zählen
verb an+zapfen
verb an+zeichnen
verb an+zeigen
verb an+zetteln
verb an+ziehen
verb an+zünden
verb an+zweifeln
verb auf+arbeiten
verb auf+atmen
verb auf+bahren
verb auf+bauen
verb auf+bäumen
verb auf+bauschen
verb auf+begehren
verb auf+bekommen
verb auf+bereiten
verb auf+bessern
verb auf+bewahren
verb auf+bieten
verb auf+binden
verb auf+blähen
verb auf+blasen
verb auf+bleiben aux=sein
verb auf+blitzen
verb auf+blühen aux=sein
verb auf+brauchen
verb auf+brausen
verb auf+brechen aux=sein
verb auf+bringen
verb auf+brummen
verb auf+bürden
verb auf+decken
verb auf+drängen
verb auf+drehen
verb auf+dröseln
verb auf+drücken
verb aufeinander+prallen aux=sein
verb aufeinander+treffen aux=sein
verb auf+erlegen
verb auf+erstehen aux=sein
verb auf+essen
verb auf+fahren aux=sein
verb auf+fallen aux=sein
verb auf+fangen
verb auf+fassen
verb auf+finden
verb auf+flammen aux=sein
verb auf+fliegen aux=sein
verb auf+fordern
verb auf+forsten
verb auf+fressen
verb auf+frischen
verb auf+führen
verb auf+füllen
verb auf+gabeln
verb auf+geben
verb auf+gehen aux=sein
verb auf+geilen
verb auf+gießen
verb auf+gliedern
verb auf+greifen
verb auf+halsen
verb auf+halten
verb auf+hängen hängt hängte gehängt
verb auf+heben
verb auf+heitern
verb auf+hellen
verb auf+hetzen
verb auf+holen
verb auf+horchen
verb auf+hören
verb auf+kaufen
verb auf+keimen
verb auf+klappen
verb auf+klären
verb auf+kleben
verb auf+kochen
verb auf+kommen aux=sein
verb auf+kratzen
verb auf+kreuzen
verb auf+kündigen
verb auf+laden
verb auf+lassen
verb auf+lauern
verb auf+laufen aux=sein
verb auf+leben
verb auf+legen
verb auf+lehnen
verb auf+lesen
verb auf+leuchten
verb auf+liegen
verb auf+listen
verb auf+lockern
verb auf+lösen
verb auf+machen
verb auf+marschieren aux=sein
verb auf+möbeln
verb auf+motzen
verb auf+muntern
verb auf+nähen
verb auf+nehmen
verb auf+oktroyieren
verb auf+opfern
verb auf+päppeln
verb auf+passen
verb auf+platzen aux=sein
verb auf+plustern
verb auf+polieren
verb auf+pumpen
verb auf+quellen
verb auf+raffen
verb auf+ragen
verb auf+rappeln
verb auf+räumen
verb auf+rechnen
verb aufrecht+erhalten
verb auf+regen
verb auf+reiben
verb auf+reihen
verb auf+reißen
verb auf+reizen
verb auf+richten
verb auf+rollen
verb auf+rücken aux=sein
verb auf+rufen
verb auf+runden
verb auf+rüsten
verb auf+rütteln
verb auf+sagen
verb auf+sammeln
verb auf+saugen
verb auf+schauen
verb auf+scheinen
verb auf+scheuchen
verb auf+schichten
verb auf+schieben
verb auf+schlagen
verb auf+schließen
verb auf+schlitzen
verb auf+schlüsseln
verb auf+schmeißen
verb auf+schnappen
verb auf+schneiden
verb auf+schrauben
verb auf+schrecken aux=sein
verb auf+schreiben
verb auf+schreien
verb auf+schütten
verb auf+schwatzen
verb auf+schwingen
verb auf+sehen
verb auf+setzen
verb auf+sitzen
verb auf+spalten
verb auf+sparen
verb auf+sperren
verb auf+spielen
verb auf+spießen
verb auf+spinnen
verb auf+springen aux=sein
verb auf+spüren
verb auf+stacheln
verb auf+stauen
verb auf+stecken
verb auf+stehen aux=sein
verb auf+steigen aux=sein
verb auf+stellen
verb auf+stöbern
verb auf+stocken
verb auf+stoßen
verb auf+suchen
verb auf+tanken
verb auf+tauchen aux=sein
verb auf+tauen
verb auf+teilen
verb auf+tischen
verb auf+tragen
verb auf+treffen
verb auf+treiben
verb auf+trennen
verb auf+treten aux=sein
verb auf+trumpfen
verb auf+türmen
verb auf+wachen aux=sein
verb auf+wachsen aux=sein
verb auf+wärmen
verb auf+warten
verb auf+wecken
verb auf+weichen weicht weichte geweicht aux=sein
verb auf+weisen
verb auf+wenden
verb auf+werfen
verb auf+werten
verb auf+wiegeln
verb auf+wiegen
verb auf+winden
verb auf+wirbeln
verb auf+wischen
verb auf+wühlen
verb auf+zählen
verb auf+zehren
verb auf+zeichnen
verb auf+zeigen
verb auf+ziehen
verb auf+zwingen
verb aus+arbeiten
verb aus+arten aux=sein
verb aus+atmen
verb aus+baden
verb aus+bauen
verb aus+beißen
verb aus+bessern
verb aus+beuten
verb aus+bezahlen
verb aus+bilden
verb aus+blasen
verb aus+bleiben aux=sein
verb aus+bleichen
verb aus+blenden
verb aus+bluten aux=sein
verb aus+bomben
verb aus+booten
verb aus+borgen
verb aus+brechen aux=sein
verb aus+breiten
verb aus+bremsen
verb aus+brennen
verb aus+bringen
verb aus+brüten
verb aus+buchen
verb aus+buddeln
verb aus+bügeln
verb aus+bürgern
verb aus+checken
verb aus+dehnen
verb aus+denken
verb aus+dienen
verb aus+differenzieren
verb aus+diskutieren
verb aus+drehen
verb aus+drucken
verb aus+drücken
verb auseinander+brechen aux=sein
verb auseinander+fallen aux=sein
verb auseinander+gehen aux=sein
verb auseinander+halten
verb auseinander+nehmen
verb auseinander+setzen
verb auseinander+treiben
verb aus+ersehen
verb aus+erwählen
verb aus+fahren aux=sein
verb aus+fallen aux=sein
verb aus+fechten
verb aus+feilen
verb aus+fertigen
verb aus+filtern
verb aus+fliegen aux=sein
verb aus+flippen aux=sein
verb aus+formulieren
verb aus+forschen
verb aus+fragen
verb aus+fransen
verb aus+führen
verb aus+füllen
verb aus+geben
verb aus+gehen aux=sein
verb aus+gestalten
verb aus+gießen
verb aus+gleichen
verb aus+gliedern
verb aus+graben
verb aus+grenzen
verb aus+halten
verb aus+handeln
verb aus+händigen
verb aus+hängen hängt hängte gehängt
verb aus+harren
verb aus+härten
verb aus+hauchen
verb aus+heben
verb aus+heilen
verb aus+helfen
verb aus+höhlen
verb aus+holen
verb aus+hungern
verb aus+kennen
verb aus+klammern
verb aus+kleiden
verb aus+klingen
verb aus+klinken
verb aus+klügeln
verb aus+knipsen
verb aus+kochen
verb aus+kommen aux=sein
verb aus+kosten
verb aus+kratzen
verb aus+kühlen
verb aus+kundschaften
verb aus+kurieren
verb aus+lachen
verb aus+laden
verb aus+lagern
verb aus+lassen
verb aus+lasten
verb aus+laufen aux=sein
verb aus+laugen
verb aus+leben
verb aus+leeren
verb aus+legen
verb aus+leiern
verb aus+leihen
verb aus+lesen
verb aus+leuchten
verb aus+liefern
verb aus+löffeln
verb aus+löschen
verb aus+losen
verb aus+lösen
verb aus+loten
verb aus+machen
verb aus+malen
verb aus+merzen
verb aus+messen
verb aus+misten
verb aus+mustern
verb aus+nehmen
verb aus+nutzen
verb aus+packen
verb aus+peitschen
verb aus+pfeifen
verb aus+pflanzen
verb aus+plaudern
verb aus+plündern
verb aus+powern
verb aus+prägen
verb aus+pressen
verb aus+probieren
verb aus+pumpen
verb aus+quetschen
verb aus+radieren
verb aus+rangieren
verb aus+rasten aux=sein
verb aus+rauben
verb aus+räumen
verb aus+rechnen
verb aus+reden
verb aus+reichen
verb aus+reifen aux=sein
verb aus+reisen aux=sein
verb aus+reißen aux=sein
verb aus+reiten aux=sein
verb aus+reizen
verb aus+richten
verb aus+rollen
verb aus+rotten
verb aus+rücken aux=sein
verb aus+rufen
verb aus+ruhen
verb aus+rüsten
verb aus+rutschen aux=sein
verb aus+säen
verb aus+sagen
verb aus+sägen
verb aus+saugen
verb aus+schalten
verb aus+schauen
verb aus+scheiden aux=sein
verb aus+schelten
verb aus+schenken
verb aus+scheren schert scherte geschert
verb aus+schießen
verb aus+schildern
verb aus+schlachten
verb aus+schlafen
verb aus+schlagen
verb aus+schließen
verb aus+schneiden
verb aus+schöpfen
verb aus+schreiben
verb aus+schütten
verb aus+schwärmen aux=sein
verb aus+schweifen
verb aus+sehen
verb aus+senden
verb aus+setzen
verb aus+sieben
verb aus+sitzen
verb aus+söhnen
verb aus+sondern
verb aus+sortieren
verb aus+spähen
verb aus+spannen
verb aus+sparen
verb aus+sperren
verb aus+spielen
verb aus+spionieren
verb aus+sprechen
verb aus+spucken
verb aus+spülen
verb aus+staffieren
verb aus+statten
verb aus+stechen
verb aus+stehen
verb aus+steigen aux=sein
verb aus+stellen
verb aus+sterben aux=sein
verb aus+steuern
verb aus+stopfen
verb aus+stoßen
verb aus+strahlen
verb aus+streichen
verb aus+streuen
verb aus+strömen aux=sein
verb aus+suchen
verb aus+tarieren
verb aus+tauschen
verb aus+teilen
verb aus+toben
verb aus+tragen
verb aus+träumen
verb aus+treiben
verb aus+treten aux=sein
verb aus+tricksen
verb aus+trinken
verb aus+trocknen aux=sein
verb aus+tüfteln
verb aus+üben
verb aus+ufern aux=sein
verb aus+wachsen aux=sein
verb aus+wählen
verb aus+wandern aux=sein
verb aus+waschen
verb aus+wechseln
verb aus+weichen aux=sein
verb aus+weisen
verb aus+weiten
verb aus+werfen
verb aus+werten
verb aus+wiegen
verb aus+wirken
verb aus+wischen
verb aus+zahlen
verb aus+zählen
verb aus+zeichnen
verb aus+ziehen aux=sein
verb bei+behalten
verb bei+bringen
verb bei+fügen
verb bei+geben
verb bei+kommen aux=sein
verb bei+legen
verb bei+liegen
verb bei+messen
verb bei+mischen
verb bei+ordnen
verb bei+pflichten
verb beiseite+legen
verb beiseite+schaffen
verb beiseite+schieben
verb bei+setzen
verb bei+springen aux=sein
verb bei+stehen
verb bei+steuern
verb bei+tragen
verb bei+treten aux=sein
verb bei+wohnen
verb bekannt+geben
verb bekannt+machen
verb bekannt+werden wird wurde geworden aux=sein
verb bereit+halten
verb bereit+stehen
verb bereit+stellen
verb besser+stellen
verb bevor+stehen
verb bloß+legen
verb bloß+stellen
verb brach+legen
verb breit+treten
verb bruch+landen aux=sein
verb dabei+bleiben aux=sein
verb dabei+haben hat hatte gehabt k2=hätte
verb da+bleiben aux=sein
verb dagegen+halten
verb dagegen+stimmen
verb daher+kommen aux=sein
verb dahin+gehen aux=sein
verb dahin+raffen
verb dahin+schmelzen aux=sein
verb dahin+siechen
verb dahin+stehen
verb dahin+stellen
verb dahinter+stecken
verb dahinter+stehen
verb dahin+ziehen aux=sein
verb da+lassen
verb da+liegen
verb daneben+gehen aux=sein
verb daneben+liegen
verb danieder+liegen
verb daran+setzen
verb dar+bieten
verb dar+bringen
verb dar+legen
verb dar+stellen
verb darüber+stehen
verb darum+gehen aux=sein
verb da+sitzen
verb da+stehen
verb davon+eilen aux=sein
verb davon+fahren aux=sein
verb davon+gehen aux=sein
verb davon+jagen
verb davon+kommen aux=sein
verb davon+laufen aux=sein
verb davon+machen
verb davon+rennen aux=sein
verb davon+schleichen aux=sein
verb davon+stehlen
verb davon+tragen
verb davon+ziehen aux=sein
verb dazu+gehören
verb dazu+kommen aux=sein
verb dazu+lernen
verb dazu+schreiben
verb dazu+setzen
verb dazwischen+funken
verb dazwischen+gehen aux=sein
verb dazwischen+kommen aux=sein
verb dicht+machen
verb dran+bleiben aux=sein
verb dran+kommen aux=sein
verb dran+machen
verb dran+setzen
verb drauf+gehen aux=sein
verb drauf+legen
verb drauf+machen
verb drauf+zahlen
verb durch+arbeiten
verb durch+atmen
verb durch+beißen
verb durch+bekommen
verb durch+blättern
verb durch+boxen
verb durch+brechen
verb durch+brennen
verb durch+bringen
verb durch+denken
verb durch+drehen aux=sein
verb durch+dringen aux=sein
verb durch+drücken
verb durcheinander+bringen
verb durch+fahren aux=sein
verb durch+fallen aux=sein
verb durch+fliegen aux=sein
verb durch+fließen aux=sein
verb durch+frieren
verb durch+führen
verb durch+füttern
verb durch+geben
verb durch+gehen aux=sein
verb durch+greifen
verb durch+halten
verb durch+hängen
verb durch+hören
verb durch+kämpfen
verb durch+kauen
verb durch+kneten
verb durch+kommen aux=sein
verb durch+lassen
verb durch+lesen
verb durch+lüften
verb durch+machen
verb durch+messen
verb durch+nehmen
verb durch+organisieren
verb durch+peitschen
verb durch+probieren
verb durch+rechnen
verb durch+reichen
verb durch+ringen
verb durch+rosten
verb durch+rühren
verb durch+rutschen aux=sein
verb durch+scheinen
verb durch+schimmern
verb durch+schlafen
verb durch+schlagen
verb durch+schneiden
verb durch+schütteln
verb durch+sehen
verb durch+setzen
verb durch+sickern aux=sein
verb durch+spielen
verb durch+sprechen
verb durch+spülen
verb durch+starten
verb durch+stechen
verb durch+stehen
verb durch+steigen aux=sein
verb durch+stellen
verb durch+stoßen
verb durch+streichen
verb durch+testen
verb durch+treten aux=sein
verb durch+weichen aux=sein
verb durch+zechen
verb durch+ziehen
verb ein+arbeiten
verb ein+äschern
verb ein+atmen
verb ein+bauen
verb ein+behalten
verb ein+berufen
verb ein+bestellen
verb ein+betonieren
verb ein+betten
verb ein+beziehen
verb ein+biegen
verb ein+bilden
verb ein+binden
verb ein+bläuen
verb ein+blenden
verb ein+brechen aux=sein
verb ein+brennen
verb ein+bringen
verb ein+bürgern
verb ein+büßen
verb ein+checken
verb ein+cremen
verb ein+dämmen
verb ein+dampfen
verb ein+deutschen
verb ein+drehen
verb ein+dringen aux=sein
verb ein+drücken
verb ein+ebnen
verb ein+engen
verb ein+fädeln
verb ein+fahren
verb ein+fallen aux=sein
verb ein+fangen
verb ein+färben
verb ein+fassen
verb ein+fetten
verb ein+finden
verb ein+flechten
verb ein+fliegen aux=sein
verb ein+fließen aux=sein
verb ein+flößen
verb ein+fordern
verb ein+frieren
verb ein+fügen
verb ein+fühlen
verb ein+führen
verb ein+füllen
verb ein+geben
verb ein+gehen aux=sein
verb ein+gemeinden
verb ein+gestehen
verb ein+gewöhnen
verb ein+gießen
verb ein+gliedern
verb ein+graben
verb ein+greifen
verb ein+grenzen
verb ein+gruppieren
verb ein+haken
verb ein+halten
verb ein+handeln
verb ein+hängen hängt hängte gehängt
verb ein+hauen
verb ein+heimsen
verb ein+heizen
verb einher+gehen aux=sein
verb ein+holen
verb ein+hüllen
verb ein+impfen
verb ein+jagen
verb ein+kalkulieren
verb ein+kassieren
verb ein+kaufen
verb ein+kehren aux=sein
verb ein+kerkern
verb ein+kesseln
verb ein+klagen
verb ein+kleben
verb ein+kleiden
verb ein+klemmen
verb ein+klinken
verb ein+knicken aux=sein
verb ein+kochen
verb ein+kreisen
verb ein+kreuzen
verb ein+kriegen
verb ein+laden
verb ein+lagern
verb ein+lassen
verb ein+laufen aux=sein
verb ein+läuten
verb ein+leben
verb ein+legen
verb ein+leiten
verb ein+lenken
verb ein+lesen
verb ein+leuchten
verb ein+liefern
verb ein+lochen
verb ein+lösen
verb ein+löten
verb ein+lullen
verb ein+marschieren aux=sein
verb ein+mauern
verb ein+meißeln
verb ein+mieten
verb ein+mischen
verb ein+motten
verb ein+münden
verb ein+nähen
verb ein+nehmen
verb ein+nisten
verb ein+ölen
verb ein+ordnen
verb ein+packen
verb ein+parken
verb ein+passen
verb ein+pendeln
verb ein+pferchen
verb ein+pflanzen
verb ein+pinseln
verb ein+planen
verb ein+prägen
verb ein+programmieren
verb ein+quartieren
verb ein+rahmen
verb ein+rasten
verb ein+räumen
verb ein+rechnen
verb ein+reden
verb ein+reiben
verb ein+reichen
verb ein+reihen
verb ein+reisen aux=sein
verb ein+reißen
verb ein+reiten aux=sein
verb ein+renken
verb ein+rennen
verb ein+richten
verb ein+ritzen
verb ein+rollen
verb ein+rosten
verb ein+rücken aux=sein
verb ein+rühren
verb ein+rüsten
verb ein+sammeln
verb ein+sauen
verb ein+saugen
verb ein+schalten
verb ein+schätzen
verb ein+schenken
verb ein+schieben
verb ein+schießen
verb ein+schlafen aux=sein
verb ein+schläfern
verb ein+schlagen
verb ein+schleichen aux=sein
verb ein+schleifen
verb ein+schleppen
verb ein+schleusen
verb ein+schließen
verb ein+schmelzen
verb ein+schmieren
verb ein+schnappen
verb ein+schneiden
verb ein+schneien
verb ein+schnüren
verb ein+schränken
verb ein+schrauben
verb ein+schreiben
verb ein+schreiten aux=sein
verb ein+schüchtern
verb ein+schulen
verb ein+schwenken aux=sein
verb ein+schwören
verb ein+sehen
verb ein+senden
verb ein+setzen
verb ein+singen
verb ein+sinken aux=sein
verb ein+sitzen
verb ein+sortieren
verb ein+spannen
verb ein+sparen
verb ein+speichern
verb ein+speisen
verb ein+sperren
verb ein+spielen
verb ein+springen aux=sein
verb ein+spritzen
verb ein+sprühen
verb ein+stampfen
verb ein+stechen
verb ein+stecken
verb ein+stehen
verb ein+steigen aux=sein
verb ein+stellen
verb ein+stimmen
verb ein+streichen
verb ein+streuen
verb ein+strömen aux=sein
verb ein+studieren
verb ein+stufen
verb ein+stürzen aux=sein
verb ein+tauchen aux=sein
verb ein+tauschen
verb ein+teilen
verb ein+tragen
verb ein+treffen aux=sein
verb ein+treiben
verb ein+treten aux=sein
verb ein+trichtern
verb ein+trocknen aux=sein
verb ein+trüben
verb ein+trudeln
verb ein+tüten
verb ein+üben
verb ein+verleiben
verb ein+wachsen aux=sein
verb ein+wandern aux=sein
verb ein+weben
verb ein+wechseln
verb ein+weichen weicht weichte geweicht aux=sein
verb ein+weihen
verb ein+weisen
verb ein+wenden
verb ein+werfen
verb ein+wickeln
verb ein+willigen
verb ein+wirken
verb ein+zahlen
verb ein+zäunen
verb ein+zeichnen
verb ein+ziehen aux=sein
verb ein+zwängen
verb empor+arbeiten
verb empor+heben
verb empor+kommen aux=sein
verb empor+ragen
verb empor+steigen aux=sein
verb entgegen+arbeiten
verb entgegen+blicken
verb entgegen+bringen
verb entgegen+eilen aux=sein
verb entgegen+fahren aux=sein
verb entgegen+fiebern
verb entgegen+gehen aux=sein
verb entgegen+halten
verb entgegen+handeln
verb entgegen+kommen aux=sein
verb entgegen+laufen aux=sein
verb entgegen+nehmen
verb entgegen+schlagen
verb entgegen+sehen
verb entgegen+setzen
verb entgegen+stehen
verb entgegen+stellen
verb entgegen+steuern
verb entgegen+strecken
verb entgegen+treten aux=sein
verb entgegen+werfen
verb entgegen+wirken
verb entlang+fahren aux=sein
verb entlang+führen
verb entlang+gehen aux=sein
verb entlang+laufen aux=sein
verb entlang+ziehen
verb entzwei+gehen aux=sein
verb fehl+leiten
verb fehl+schlagen
verb feil+bieten
verb fern+bleiben aux=sein
verb fern+halten
verb fern+sehen
verb fern+steuern
verb fertig+bringen
verb fertig+machen
verb fertig+stellen
verb fest+beißen
verb fest+binden
verb fest+fahren
verb fest+fressen
verb fest+halten
verb fest+ketten
verb fest+klammern
verb fest+kleben
verb fest+klemmen
verb fest+krallen
verb fest+laufen aux=sein
verb fest+legen
verb fest+machen
verb fest+nageln
verb fest+nehmen
verb fest+schnallen
verb fest+schrauben
verb fest+schreiben
verb fest+setzen
verb fest+sitzen
verb fest+stecken
verb fest+stehen
verb fest+stellen
verb fest+zurren
verb flach+fallen aux=sein
verb fort+bestehen
verb fort+bewegen
verb fort+bilden
verb fort+bringen
verb fort+dauern
verb fort+entwickeln
verb fort+fahren aux=sein
verb fort+führen
verb fort+gehen aux=sein
verb fort+jagen
verb fort+laufen aux=sein
verb fort+leben
verb fort+nehmen
verb fort+pflanzen
verb fort+reißen
verb fort+schaffen
verb fort+schicken
verb fort+schreiben
verb fort+schreiten aux=sein
verb fort+setzen
verb fort+spülen
verb fort+tragen
verb fort+treiben
verb fort+werfen
verb fort+wirken
verb fort+ziehen aux=sein
verb frei+bekommen
verb frei+geben
verb frei+halten
verb frei+kaufen
verb frei+kommen aux=sein
verb frei+lassen
verb frei+legen
verb frei+machen
verb frei+pressen
verb frei+räumen
verb frei+setzen
verb frei+spielen
verb frei+sprechen
verb frei+stehen
verb frei+stellen
verb fremd+gehen aux=sein
verb gefangen+halten
verb gefangen+nehmen
verb gegeneinander+stehen
verb gegen+halten
verb gegen+steuern
verb gegenüber+stehen
verb gegenüber+stellen
verb gegenüber+treten aux=sein
verb geheim+halten
verb gering+schätzen
verb gesund+schreiben
verb gleich+kommen aux=sein
verb gleich+schalten
verb gleich+setzen
verb gleich+stellen
verb gleich+ziehen aux=sein
verb groß+ziehen
verb gut+heißen
verb hängen+bleiben aux=sein
verb haus+halten
verb heilig+sprechen
verb heim+bringen
verb heim+kehren aux=sein
verb heim+kommen aux=sein
verb heim+suchen
verb heim+zahlen
verb herab+blicken
verb herab+fallen aux=sein
verb herab+fließen aux=sein
verb herab+hängen
verb herab+lassen
verb herab+regnen
verb herab+schauen
verb herab+sehen
verb herab+senken
verb herab+setzen
verb herab+stufen
verb herab+stürzen aux=sein
verb heran+bringen
verb heran+fahren aux=sein
verb heran+führen
verb heran+gehen aux=sein
verb heran+kommen aux=sein
verb heran+lassen
verb heran+nahen
verb heran+pirschen
verb heran+reichen
verb heran+reifen aux=sein
verb heran+rücken aux=sein
verb heran+schaffen
verb heran+tasten
verb heran+tragen
verb heran+treten aux=sein
verb heran+wachsen aux=sein
verb heran+wagen
verb heran+ziehen
verb heran+züchten
verb herauf+beschwören
verb herauf+setzen
verb herauf+ziehen aux=sein
verb heraus+arbeiten
verb heraus+bilden
verb heraus+brechen
verb heraus+bringen
verb heraus+drängen
verb heraus+fallen aux=sein
verb heraus+filtern
verb heraus+finden
verb heraus+fordern
verb heraus+führen
verb heraus+geben
verb heraus+gehen aux=sein
verb heraus+greifen
verb heraus+halten
verb heraus+heben
verb heraus+holen
verb heraus+hören
verb heraus+kommen aux=sein
verb heraus+kristallisieren
verb heraus+lassen
verb heraus+lesen
verb heraus+lösen
verb heraus+nehmen
verb heraus+putzen
verb heraus+ragen
verb heraus+reden
verb heraus+rücken
verb heraus+spielen
verb heraus+stellen
verb heraus+suchen
verb heraus+treten aux=sein
verb heraus+werfen
verb heraus+ziehen
verb herbei+führen
verb herbei+rufen
verb herbei+schaffen schafft schaffte geschafft
verb herbei+sehnen
verb her+bekommen
verb her+bringen
verb herein+brechen aux=sein
verb herein+fallen aux=sein
verb herein+holen
verb herein+kommen aux=sein
verb herein+lassen
verb herein+legen
verb herein+platzen aux=sein
verb herein+strömen aux=sein
verb her+fallen aux=sein
verb her+geben
verb her+halten
verb her+holen
verb her+kommen aux=sein
verb her+kriegen
verb her+laufen aux=sein
verb her+leiten
verb her+machen
verb her+nehmen
verb her+richten
verb her+rühren
verb her+schieben
verb her+stellen
verb herüber+kommen aux=sein
verb herüber+reichen
verb herüber+schwappen
verb herüber+ziehen
verb herum+ärgern
verb herum+drehen
verb herum+experimentieren
verb herum+fahren aux=sein
verb herum+fliegen aux=sein
verb herum+führen
verb herum+gehen aux=sein
verb herum+irren
verb herum+kommandieren
verb herum+kommen aux=sein
verb herum+laufen aux=sein
verb herum+liegen
verb herum+lungern
verb herum+reden
verb herum+reichen
verb herum+schlagen
verb herum+sitzen
verb herum+sprechen
verb herum+stehen
verb herum+treiben
verb herunter+bringen
verb herunter+fahren
verb herunter+fallen aux=sein
verb herunter+handeln
verb herunter+holen
verb herunter+kommen aux=sein
verb herunter+laden
verb herunter+lassen
verb herunter+reichen
verb herunter+reißen
verb herunter+schlucken
verb herunter+schrauben
verb herunter+setzen
verb herunter+spielen
verb herunter+stufen
verb herunter+stürzen aux=sein
verb herunter+ziehen
verb hervor+bringen
verb hervor+gehen aux=sein
verb hervor+heben
verb hervor+holen
verb hervor+kommen aux=sein
verb hervor+locken
verb hervor+ragen
verb hervor+rufen
verb hervor+stechen
verb hervor+treten aux=sein
verb hervor+tun
verb hervor+zaubern
verb hervor+ziehen
verb her+ziehen
verb hier+bleiben aux=sein
verb hierher+kommen aux=sein
verb hinab+fahren aux=sein
verb hinab+fallen aux=sein
verb hinab+gehen aux=sein
verb hinab+steigen aux=sein
verb hinab+stürzen aux=sein
verb hin+arbeiten
verb hinauf+fahren aux=sein
verb hinauf+führen
verb hinauf+gehen aux=sein
verb hinauf+klettern aux=sein
verb hinauf+setzen
verb hinauf+steigen aux=sein
verb hinauf+ziehen
verb hinaus+begleiten
verb hinaus+drängen
verb hinaus+fahren aux=sein
verb hinaus+gehen aux=sein
verb hinaus+kommen aux=sein
verb hinaus+laufen aux=sein
verb hinaus+reichen
verb hinaus+schieben
verb hinaus+schießen
verb hinaus+tragen
verb hinaus+treten aux=sein
verb hinaus+wachsen aux=sein
verb hinaus+wagen
verb hinaus+weisen
verb hinaus+werfen
verb hinaus+wollen
verb hinaus+ziehen
verb hinaus+zögern
verb hin+biegen
verb hin+blättern
verb hin+bringen
verb hin+deuten
verb hindurch+führen
verb hindurch+gehen aux=sein
verb hindurch+kommen aux=sein
verb hindurch+ziehen
verb hinein+drängen
verb hinein+fahren aux=sein
verb hinein+führen
verb hinein+gehen aux=sein
verb hinein+geraten aux=sein
verb hinein+interpretieren
verb hinein+kommen aux=sein
verb hinein+lassen
verb hinein+legen
verb hinein+passen
verb hinein+reden
verb hinein+regieren
verb hinein+reichen
verb hinein+stecken
verb hinein+stolpern aux=sein
verb hinein+tragen
verb hinein+versetzen
verb hinein+wachsen aux=sein
verb hinein+wirken
verb hinein+ziehen
verb hin+fahren aux=sein
verb hin+fallen aux=sein
verb hin+fliegen aux=sein
verb hin+führen
verb hin+geben
verb hin+gehen aux=sein
verb hin+gehören
verb hin+halten
verb hin+hauen
verb hin+hören
verb hin+kommen aux=sein
verb hin+kriegen
verb hin+laufen aux=sein
verb hin+legen
verb hin+machen
verb hin+nehmen
verb hin+reichen
verb hin+reißen
verb hin+richten
verb hin+schauen
verb hin+schmeißen
verb hin+schreiben
verb hin+sehen
verb hin+setzen
verb hin+stellen
verb hintereinander+stehen
verb hinterher+fahren aux=sein
verb hinterher+hinken
verb hinterher+laufen aux=sein
verb hinterher+schicken
verb hin+treten aux=sein
verb hinüber+fahren aux=sein
verb hinüber+führen
verb hinüber+gehen aux=sein
verb hinüber+reichen
verb hinüber+retten
verb hinüber+ziehen
verb hinunter+fahren aux=sein
verb hinunter+fallen aux=sein
verb hinunter+gehen aux=sein
verb hinunter+schauen
verb hinunter+spülen
verb hinunter+stürzen aux=sein
verb hinunter+werfen
verb hinweg+fegen
verb hinweg+gehen aux=sein
verb hinweg+helfen
verb hinweg+kommen aux=sein
verb hinweg+raffen
verb hinweg+sehen
verb hinweg+setzen
verb hinweg+täuschen
verb hinweg+trösten
verb hin+weisen
verb hin+wenden
verb hin+werfen
verb hin+wirken
verb hin+ziehen
verb hinzu+fügen
verb hinzu+kommen aux=sein
verb hinzu+setzen
verb hinzu+stoßen aux=sein
verb hinzu+treten aux=sein
verb hinzu+zählen
verb hinzu+ziehen
verb hoch+arbeiten
verb hoch+fahren
verb hoch+gehen aux=sein
verb hoch+halten
verb hoch+heben
verb hoch+jagen
verb hoch+jubeln
verb hoch+klappen
verb hoch+leben
verb hoch+nehmen
verb hoch+rechnen
verb hoch+rüsten
verb hoch+schaukeln
verb hoch+schrauben
verb hoch+setzen
verb hoch+spielen
verb hoch+steigen aux=sein
verb hoch+stellen
verb hoch+stilisieren
verb hoch+stufen
verb hoch+treiben
verb hoch+ziehen
verb hohn+lachen
verb ineinander+greifen
verb infrage+stellen
verb inne+haben hat hatte gehabt k2=hätte
verb inne+halten
verb inne+wohnen
verb instand+halten
verb instand+setzen
verb irre+führen
verb kalt+stellen
verb kaputt+gehen aux=sein
verb kaputt+machen
verb kennen+lernen
verb klar+kommen aux=sein
verb klar+machen
verb klar+stellen
verb klein+schneiden
verb krank+schreiben
verb krumm+nehmen
verb kund+geben
verb kund+tun
verb kurz+arbeiten
verb kürzer+treten aux=sein
verb kurz+fassen
verb kurz+schließen
verb kurz+treten aux=sein
verb lahm+legen
verb leer+gehen aux=sein
verb leer+räumen
verb leer+stehen
verb leicht+fallen aux=sein
verb leid+tun
verb lieb+gewinnen
verb liegen+bleiben aux=sein
verb liegen+lassen
verb lob+preisen preist pries gepriesen
verb locker+lassen
verb locker+machen
verb los+binden
verb los+brechen aux=sein
verb los+eisen
verb los+fahren aux=sein
verb los+gehen aux=sein
verb los+kaufen
verb los+kommen aux=sein
verb los+lassen
verb los+laufen aux=sein
verb los+legen
verb los+lösen
verb los+machen
verb los+marschieren aux=sein
verb los+reißen
verb los+rennen aux=sein
verb los+sagen
verb los+schicken
verb los+schießen
verb los+schlagen
verb los+stürmen
verb los+treten
verb los+werden wird wurde geworden aux=sein
verb los+ziehen aux=sein
verb mit+arbeiten
verb mit+begründen
verb mit+bekommen
verb mit+benutzen
verb mit+bestimmen
verb mit+bieten
verb mit+bringen
verb mit+denken
verb mit+diskutieren
verb miteinander+reden
verb mit+entscheiden
verb mit+entwickeln
verb mit+erleben
verb mit+essen
verb mit+fahren aux=sein
verb mit+feiern
verb mit+finanzieren
verb mit+fliegen aux=sein
verb mit+fühlen
verb mit+führen
verb mit+geben
verb mit+gehen aux=sein
verb mit+gestalten
verb mit+gewinnen
verb mit+gründen
verb mit+halten
verb mit+helfen
verb mit+hören
verb mit+kämpfen
verb mit+kommen aux=sein
verb mit+kriegen
verb mit+laufen aux=sein
verb mit+leiden
verb mit+lesen
verb mit+machen
verb mit+marschieren aux=sein
verb mit+mischen
verb mit+nehmen
verb mit+organisieren
verb mit+prägen
verb mit+rechnen
verb mit+reden
verb mit+regieren
verb mit+reisen aux=sein
verb mit+reißen
verb mit+schicken
verb mit+schleppen
verb mit+schneiden
verb mit+schreiben
verb mit+schwingen
verb mit+singen
verb mit+spielen
verb mit+sprechen
verb mit+stimmen
verb mit+tanzen
verb mit+teilen
verb mit+tragen
verb mit+unter-schreiben
verb mit+unter-zeichnen
verb mit+verantworten
verb mit+verdienen
verb mit+verfolgen
verb mit+wählen
verb mit+wirken
verb mit+zählen
verb mit+ziehen
verb mobil+machen
verb mundtot+machen
verb nach+ahmen
verb nach+arbeiten
verb nach+bauen
verb nach+bereiten
verb nach+bessern
verb nach+bestellen
verb nach+bilden
verb nach+bohren
verb nach+denken
verb nach+drucken
verb nach+dunkeln
verb nach+eifern
verb nach+eilen aux=sein
verb nach+empfinden
verb nach+erzählen
verb nach+fahren aux=sein
verb nach+fassen
verb nach+folgen aux=sein
verb nach+fordern
verb nach+forschen
verb nach+fragen
verb nach+fühlen
verb nach+füllen
verb nach+geben
verb nach+gehen aux=sein
verb nach+haken
verb nach+hängen
verb nach+helfen
verb nach+holen
verb nach+jagen
verb nach+justieren
verb nach+kaufen
verb nach+klingen
verb nach+kommen aux=sein
verb nach+laden
verb nach+lassen
verb nach+laufen aux=sein
verb nach+legen
verb nach+lesen
verb nach+liefern
verb nach+machen
verb nach+messen
verb nach+nominieren
verb nach+ordern
verb nach+prüfen
verb nach+rechnen
verb nach+reichen
verb nach+rücken aux=sein
verb nach+rüsten
verb nach+sagen
verb nach+schauen
verb nach+schicken
verb nach+schieben
verb nach+schlagen
verb nach+sehen
verb nach+setzen
verb nach+sinnen
verb nach+sitzen
verb nach+spielen
verb nach+sprechen
verb nach+spüren
verb nach+stehen
verb nach+stellen
verb nach+steuern
verb nach+suchen
verb nach+tanken
verb nach+tragen
verb nach+trauern
verb nach+treten aux=sein
verb nach+verhandeln
verb nach+vollziehen
verb nach+wachsen aux=sein
verb nach+weisen
verb nach+wirken
verb nach+zahlen
verb nach+zählen
verb nach+zeichnen
verb nach+ziehen
verb nahe+bringen
verb nahe+kommen aux=sein
verb nahe+legen
verb nahe+liegen
verb näher+bringen
verb näher+kommen aux=sein
verb näher+rücken aux=sein
verb nahe+stehen
verb nass+machen
verb nebeneinander+liegen
verb nebeneinander+stehen
verb neu+ordnen
verb nieder+brennen
verb nieder+gehen aux=sein
verb nieder+knien
verb nieder+knüppeln
verb nieder+lassen
verb nieder+legen
verb nieder+machen
verb nieder+metzeln
verb nieder+reißen
verb nieder+ringen
verb nieder+schießen
verb nieder+schlagen
verb nieder+schmettern
verb nieder+schreiben
verb nieder+stechen
verb nieder+strecken
verb nieder+werfen
verb not+landen aux=sein
verb offen+bleiben aux=sein
verb offen+halten
verb offen+lassen
verb offen+legen
verb offen+stehen
verb öffentlich+machen
verb preis+geben
verb quer+stellen
verb ran+gehen aux=sein
verb ran+kommen aux=sein
verb rauf+setzen
verb raus+fliegen aux=sein
verb raus+gehen aux=sein
verb raus+holen
verb raus+kommen aux=sein
verb raus+laufen aux=sein
verb raus+werfen
verb recht+behalten
verb rein+fallen aux=sein
verb rein+gehen aux=sein
verb rein+kommen aux=sein
verb rein+lassen
verb rein+legen
verb rein+reden
verb rein+waschen
verb rein+würgen
verb richtig+stellen
verb rüber+kommen aux=sein
verb rück+erstatten
verb rück+versichern
verb ruhig+stellen
verb rum+hängen
verb runter+fahren aux=sein
verb runter+kommen aux=sein
verb runter+setzen
verb sauber+halten
verb schadlos+halten
verb scharf+machen
verb scharf+stellen
verb schief+gehen aux=sein
verb schief+laufen aux=sein
verb schlecht+machen
verb schön+reden
verb schuldig+sprechen
verb schwarz+arbeiten
verb schwer+fallen aux=sein
verb selig+sprechen
verb sicher+gehen aux=sein
verb sicher+stellen
verb sitzen+bleiben aux=sein
verb stand+halten
verb statt+finden
verb statt+geben
verb stecken+bleiben aux=sein
verb stehen+bleiben aux=sein
verb stehen+lassen
verb still+halten
verb still+legen
verb still+stehen
verb teil+haben hat hatte gehabt k2=hätte
verb teil+nehmen
verb tief+stapeln
verb tot+lachen
verb tot+schlagen
verb tot+schweigen
verb trocken+legen
verb übel+nehmen
verb überein+kommen aux=sein
verb überein+stimmen
verb über+gehen aux=sein
verb über+greifen
verb überhand+nehmen
verb über+laufen aux=sein
verb über+leiten
verb über+ordnen
verb über+quellen
verb über+schwappen
verb über+setzen
verb über+siedeln aux=sein
verb über+streifen
verb über+treten aux=sein
verb über+wechseln aux=sein
verb übrig+bleiben aux=sein
verb um+adressieren
verb um+ändern
verb um+arbeiten
verb um+bauen
verb um+benennen
verb um+betten
verb um+biegen
verb um+bilden
verb um+binden
verb um+blättern
verb um+brechen
verb um+bringen
verb um+buchen
verb um+datieren
verb um+deklarieren
verb um+denken
verb um+deuten
verb um+dirigieren
verb um+disponieren
verb um+drehen
verb um+erziehen
verb um+etikettieren
verb um+fahren
verb um+fallen aux=sein
verb um+färben
verb um+formen
verb um+formulieren
verb um+füllen
verb um+funktionieren
verb um+gehen aux=sein
verb um+gestalten
verb um+graben
verb um+gruppieren
verb um+hängen hängt hängte gehängt
verb um+hauen
verb umher+fahren aux=sein
verb umher+fliegen aux=sein
verb umher+gehen aux=sein
verb umher+irren
verb umher+laufen aux=sein
verb umher+streifen
verb umher+wandern aux=sein
verb umher+ziehen
verb umhin+kommen aux=sein
verb um+hören
verb um+interpretieren
verb um+kehren aux=sein
verb um+kippen aux=sein
verb um+klappen
verb um+knicken aux=sein
verb um+kommen aux=sein
verb um+kreisen
verb um+krempeln
verb um+laden
verb um+laufen aux=sein
verb um+legen
verb um+leiten
verb um+lenken
verb um+lernen
verb um+melden
verb um+münzen
verb um+nutzen
verb um+organisieren
verb um+pflanzen
verb um+pflügen
verb um+polen
verb um+programmieren
verb um+quartieren
verb um+rangieren
verb um+räumen
verb um+rechnen
verb um+reisen aux=sein
verb um+rennen
verb um+rühren
verb um+rüsten
verb um+sagen
verb um+satteln
verb um+säumen
verb um+schalten
verb um+schauen
verb um+schichten
verb um+schiffen
verb um+schlagen
verb um+schmeißen
verb um+schreiben
verb um+schulden
verb um+schulen
verb um+schwenken aux=sein
verb um+sehen
verb um+setzen
verb um+siedeln aux=sein
verb um+sinken aux=sein
verb um+sorgen
verb um+springen aux=sein
verb um+steigen aux=sein
verb um+stellen
verb um+steuern
verb um+stimmen
verb um+stoßen
verb um+strukturieren
verb um+stürzen aux=sein
verb um+taufen
verb um+tauschen
verb um+topfen
verb um+treiben
verb um+tun
verb um+verlegen
verb um+verteilen
verb um+wälzen
verb um+wandeln
verb um+wechseln
verb um+wenden
verb um+werfen
verb um+widmen
verb um+wühlen
verb um+ziehen aux=sein
verb unter+bringen
verb untereinander+liegen
verb unter+gehen aux=sein
verb unter+jubeln
verb unter+kommen aux=sein
verb unter+kriegen
verb unter+mischen
verb unter+ordnen
verb unter+schieben
verb unter+tauchen aux=sein
verb verloren+gehen aux=sein
verb voll+machen
verb voll+stopfen
verb voll+tanken
verb voneinander+gehen aux=sein
verb voran+bringen
verb voran+gehen aux=sein
verb voran+kommen aux=sein
verb voran+schreiten aux=sein
verb voran+stellen
verb voran+treiben
verb vor+arbeiten
verb voraus+denken
verb voraus+eilen aux=sein
verb voraus+fahren aux=sein
verb voraus+gehen aux=sein
verb voraus+laufen aux=sein
verb voraus+planen
verb voraus+sagen
verb voraus+schauen
verb voraus+schicken
verb voraus+sehen
verb voraus+setzen
verb vor+behalten
verb vor+behandeln
verb vorbei+fahren aux=sein
verb vorbei+fliegen aux=sein
verb vorbei+führen
verb vorbei+gehen aux=sein
verb vorbei+kommen aux=sein
verb vorbei+lassen
verb vorbei+laufen aux=sein
verb vorbei+marschieren aux=sein
verb vorbei+rasen aux=sein
verb vorbei+reden
verb vorbei+schauen
verb vorbei+schießen
verb vorbei+ziehen aux=sein
verb vor+bereiten
verb vor+bestellen
verb vor+beugen
verb vor+bringen
verb vor+dringen aux=sein
verb vor+enthalten
verb vor+fahren aux=sein
verb vor+fallen aux=sein
verb vor+fertigen
verb vor+finanzieren
verb vor+finden
verb vor+formulieren
verb vor+führen
verb vor+gaukeln
verb vor+geben
verb vor+gehen aux=sein
verb vor+greifen
verb vor+halten
verb vor+herrschen
verb vorher+sagen
verb vorher+sehen
verb vor+kauen
verb vor+knöpfen
verb vor+kommen aux=sein
verb vor+laden
verb vor+leben
verb vor+legen
verb vor+lesen
verb vorlieb+nehmen
verb vor+liegen
verb vor+machen
verb vor+merken
verb vor+nehmen
verb vor+preschen aux=sein
verb vor+programmieren
verb vor+rechnen
verb vor+rücken aux=sein
verb vor+schieben
verb vor+schlagen
verb vor+schreiben
verb vor+schwärmen aux=sein
verb vor+schweben
verb vor+sehen
verb vor+setzen
verb vor+singen
verb vor+sitzen
verb vor+sorgen
verb vor+spannen
verb vor+spielen
verb vor+sprechen
verb vor+spulen
verb vor+stehen
verb vor+stellen
verb vor+stoßen aux=sein
verb vor+täuschen
verb vor+tragen
verb vorüber+gehen aux=sein
verb vorüber+ziehen
verb vor+verlegen
verb vor+wagen
verb vor+wärmen
verb vor+warnen
verb vorwärts+kommen aux=sein
verb vorweg+nehmen
verb vor+weisen
verb vor+werfen
verb vor+wiegen
verb vor+zeichnen
verb vor+zeigen
verb vor+ziehen
verb wach+halten
verb wach+rufen
verb wach+rütteln
verb wahr+nehmen
verb warm+halten
verb weg+bekommen
verb weg+blasen
verb weg+bleiben aux=sein
verb weg+brechen aux=sein
verb weg+bringen
verb weg+denken
verb weg+drücken
verb weg+fahren aux=sein
verb weg+fallen aux=sein
verb weg+fegen
verb weg+fliegen aux=sein
verb weg+führen
verb weg+geben
verb weg+gehen aux=sein
verb weg+holen
verb weg+kommen aux=sein
verb weg+lassen
verb weg+laufen aux=sein
verb weg+legen
verb weg+machen
verb weg+nehmen
verb weg+räumen
verb weg+reißen
verb weg+schaffen schafft schaffte geschafft
verb weg+schauen
verb weg+schicken
verb weg+schieben
verb weg+schließen
verb weg+schmeißen
verb weg+schnappen
verb weg+schneiden
verb weg+sehen
verb weg+sperren
verb weg+spülen
verb weg+stecken
verb weg+tragen
verb weg+treten aux=sein
verb weg+werfen
verb weg+wischen
verb weg+ziehen aux=sein
verb weh+tun
verb weich+klopfen
verb weis+sagen
verb weiter+arbeiten
verb weiter+bauen
verb weiter+bestehen
verb weiter+betreiben
verb weiter+bilden
verb weiter+bringen
verb weiter+denken
verb weiter+empfehlen
verb weiter+entwickeln
verb weiter+ermitteln
verb weiter+erzählen
verb weiter+existieren
verb weiter+fahren aux=sein
verb weiter+fliegen aux=sein
verb weiter+flüchten aux=sein
verb weiter+forschen
verb weiter+führen
verb weiter+geben
verb weiter+gehen aux=sein
verb weiter+helfen
verb weiter+kämpfen
verb weiter+kommen aux=sein
verb weiter+laufen aux=sein
verb weiter+leben
verb weiter+leiten
verb weiter+machen
verb weiter+nutzen
verb weiter+produzieren
verb weiter+reden
verb weiter+regieren
verb weiter+reichen
verb weiter+reisen aux=sein
verb weiter+rücken
verb weiter+sagen
verb weiter+schicken
verb weiter+schlafen
verb weiter+schreiben
verb weiter+senden
verb weiter+sinken aux=sein
verb weiter+spielen
verb weiter+spinnen
verb weiter+sprechen
verb weiter+steigen aux=sein
verb weiter+suchen
verb weiter+tragen
verb weiter+verarbeiten
verb weiter+veräußern
verb weiter+verbreiten
verb weiter+verfolgen
verb weiter+verhandeln
verb weiter+verkaufen
verb weiter+vermieten
verb weiter+vermitteln
verb weiter+verwenden
verb weiter+wachsen aux=sein
verb weiter+ziehen aux=sein
verb wert+schätzen
verb wett+machen
verb wichtig+machen
verb wichtig+nehmen
verb wider+spiegeln
verb wieder+auf+bauen
verb wieder+auf+nehmen
verb wieder+bekommen
verb wieder+beleben
verb wieder+ein+führen
verb wieder+ein+setzen
verb wieder+entdecken
verb wieder+erkennen
verb wieder+erlangen
verb wieder+eröffnen
verb wieder+finden
verb wieder+geben
verb wieder+gewinnen
verb wieder+her+stellen
verb wieder+kehren aux=sein
verb wieder+kommen aux=sein
verb wieder+sehen
verb wieder+vereinigen
verb wieder+wählen
verb wohl+fühlen
verb wund+reiben
verb zu+arbeiten
verb zu+bauen
verb zu+beißen
verb zu+bekommen
verb zu+bereiten
verb zu+billigen
verb zu+binden
verb zu+bringen
verb zu+denken
verb zu+drehen
verb zu+drücken
verb zueinander+finden
verb zu+erkennen
verb zu+fallen aux=sein
verb zu+fliegen aux=sein
verb zu+fließen aux=sein
verb zu+flüstern
verb zufrieden+geben
verb zufrieden+stellen
verb zu+frieren aux=sein
verb zu+fügen
verb zu+führen
verb zu+geben
verb zu+gehen aux=sein
verb zu+gehören
verb zu+gestehen
verb zu+greifen
verb zugrunde+gehen aux=sein
verb zugrunde+legen
verb zugrunde+liegen
verb zugute+kommen aux=sein
verb zu+halten
verb zu+hören
verb zu+jubeln
verb zu+kehren
verb zu+klappen
verb zu+kleben
verb zu+kommen aux=sein
verb zu+langen
verb zu+lassen
verb zu+laufen aux=sein
verb zu+legen
verb zu+leiten
verb zu+machen
verb zu+mauern
verb zu+messen
verb zu+muten
verb zu+nähen
verb zu+nehmen
verb zu+neigen
verb zunichte+machen
verb zunutze+machen
verb zu+ordnen
verb zu+packen
verb zu+rechnen
verb zurecht+biegen
verb zurecht+finden
verb zurecht+kommen aux=sein
verb zurecht+legen
verb zurecht+stutzen
verb zurecht+weisen
verb zu+reden
verb zu+richten
verb zurück+behalten
verb zurück+bekommen
verb zurück+beordern
verb zurück+bilden
verb zurück+bleiben aux=sein
verb zurück+blicken
verb zurück+bomben
verb zurück+bringen
verb zurück+datieren
verb zurück+denken
verb zurück+drängen
verb zurück+drehen
verb zu+rücken
verb zurück+erhalten
verb zurück+erinnern
verb zurück+erlangen
verb zurück+erobern
verb zurück+erstatten
verb zurück+fahren aux=sein
verb zurück+fallen aux=sein
verb zurück+federn
verb zurück+feuern
verb zurück+finden
verb zurück+fliegen aux=sein
verb zurück+fließen aux=sein
verb zurück+fordern
verb zurück+führen
verb zurück+geben
verb zurück+gehen aux=sein
verb zurück+gewinnen
verb zurück+greifen
verb zurück+halten
verb zurück+holen
verb zurück+kämpfen
verb zurück+kaufen
verb zurück+kehren aux=sein
verb zurück+kommen aux=sein
verb zurück+lassen
verb zurück+laufen aux=sein
verb zurück+legen
verb zurück+lehnen
verb zurück+liefern
verb zurück+liegen
verb zurück+melden
verb zurück+nehmen
verb zurück+pfeifen
verb zurück+prallen aux=sein
verb zurück+reden
verb zurück+reichen
verb zurück+reisen aux=sein
verb zurück+rudern
verb zurück+rufen
verb zurück+schalten
verb zurück+schauen
verb zurück+schicken
verb zurück+schieben
verb zurück+schießen
verb zurück+schlagen
verb zurück+schneiden
verb zurück+schrauben
verb zurück+schrecken
verb zurück+schreiben
verb zurück+sehnen
verb zurück+senden
verb zurück+setzen
verb zurück+springen aux=sein
verb zurück+spulen
verb zurück+stecken
verb zurück+stehen
verb zurück+stellen
verb zurück+strömen aux=sein
verb zurück+stufen
verb zurück+tragen
verb zurück+treiben
verb zurück+treten aux=sein
verb zurück+über-weisen
verb zurück+verfolgen
verb zurück+verlangen
verb zurück+verlegen
verb zurück+versetzen
verb zurück+verweisen
verb zurück+wandern aux=sein
verb zurück+weichen aux=sein
verb zurück+weisen
verb zurück+werfen
verb zurück+wirken
verb zurück+wollen
verb zurück+wünschen
verb zurück+zahlen
verb zurück+ziehen
verb zu+rufen
verb zu+sagen
verb zusammen+arbeiten
verb zusammen+bauen
verb zusammen+beißen
verb zusammen+binden
verb zusammen+bleiben aux=sein
verb zusammen+brauen
verb zusammen+brechen aux=sein
verb zusammen+bringen
verb zusammen+fahren aux=sein
verb zusammen+fallen aux=sein
verb zusammen+falten
verb zusammen+fassen
verb zusammen+finden
verb zusammen+fließen aux=sein
verb zusammen+fügen
verb zusammen+führen
verb zusammen+gehen aux=sein
verb zusammen+gehören
verb zusammen+halten
verb zusammen+hängen
verb zusammen+klappen aux=sein
verb zusammen+kleben
verb zusammen+knüllen
verb zusammen+kommen aux=sein
verb zusammen+kratzen
verb zusammen+laufen aux=sein
verb zusammen+leben
verb zusammen+legen
verb zusammen+nähen
verb zusammen+nehmen
verb zusammen+packen
verb zusammen+passen
verb zusammen+pferchen
verb zusammen+raufen
verb zusammen+rechnen
verb zusammen+reimen
verb zusammen+reißen
verb zusammen+rollen
verb zusammen+rotten
verb zusammen+rücken aux=sein
verb zusammen+rufen
verb zusammen+schieben
verb zusammen+schießen
verb zusammen+schlagen
verb zusammen+schließen
verb zusammen+schrauben
verb zusammen+schreiben
verb zusammen+schrumpfen aux=sein
verb zusammen+schustern
verb zusammen+schweißen
verb zusammen+setzen
verb zusammen+sinken aux=sein
verb zusammen+sitzen
verb zusammen+spielen
verb zusammen+stauchen
verb zusammen+stecken
verb zusammen+stehen
verb zusammen+stellen
verb zusammen+stoßen aux=sein
verb zusammen+streichen
verb zusammen+stürzen aux=sein
verb zusammen+suchen
verb zusammen+tragen
verb zusammen+treffen aux=sein
verb zusammen+treiben
verb zusammen+treten aux=sein
verb zusammen+trommeln
verb zusammen+tun
verb zusammen+wachsen aux=sein
verb zusammen+wirken
verb zusammen+wohnen
verb zusammen+zählen
verb zusammen+ziehen
verb zusammen+zucken aux=sein
verb zu+schauen
verb zu+schieben
verb zu+schießen
verb zu+schlagen
verb zu+schnappen
verb zu+schneiden
verb zu+schnüren
verb zu+schreiben
verb zu+schütten
verb zu+sehen
verb zu+senden
verb zu+setzen
verb zu+sichern
verb zu+sperren
verb zu+spielen
verb zu+spitzen
verb zu+sprechen
verb zustande+bringen
verb zustande+kommen aux=sein
verb zu+stecken
verb zu+stehen
verb zu+steigen aux=sein
verb zu+stellen
verb zu+steuern
verb zu+stimmen
verb zu+stoßen aux=sein
verb zu+streben
verb zu+stürmen
verb zutage+fördern
verb zutage+treten aux=sein
verb zu+teilen
verb zuteil+werden wird wurde geworden
verb zu+tragen
verb zu+trauen
verb zu+treffen
verb zuvor+kommen aux=sein
verb zu+wandern aux=sein
verb zu+weisen
verb zu+wenden
verb zu+werfen
verb zuwider+handeln
verb zuwider+laufen aux=sein
verb zu+winken
verb zu+zahlen
verb zu+ziehen
verb zwangs+räumen
verb zwangs+rekrutieren
verb zwischen+lagern
verb zwischen+landen aux=sein
