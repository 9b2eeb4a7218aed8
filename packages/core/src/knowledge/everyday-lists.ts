/**
 * Words that askers of seven languages put around what they ask about, folded: verbs in their infinitive, and whatever else
 * many sentences hold being about it. One that stands in a knowledge may count there; one that does not tells nothing of
 * the subject, unlike a rare word ("pedalo") that the knowledge has not got.
 */
export const EVERYDAY: Readonly<Record<string, string>> = {
  en:
    'within ' +
    'longer value percent percentage ' +
    'accept add agree allow answer appear arrive attend be become begin believe bother bring call care catch check choose ' +
    'come consider contact continue cost count decide do drop end enjoy enter exist expect explain fancy feel fill find ' +
    'finish follow forget get give go grab guess handle happen hate have hear hold hope hurry imagine improve include ' +
    'intend involve join keep kill know last laugh lead learn leave let lie like listen live look lose love make manage ' +
    'matter mean meet mention mind miss move need notice obtain occur offer own pick please prefer prepare pretend prove ' +
    'pull push put raise reach realise realize receive recommend remain remember remind require rest run save say see seem ' +
    'serve set share should show sit sound spend start state stay stick stop suggest suit suppose surprise take talk tell ' +
    'tend think throw total touch treat trust try turn understand visit wait walk want watch wish wonder work worry write ' +
    'made gone went came gave given said told took taken saw seen got gotten thought knew known felt found meant met ' +
    'read ran sat spent understood wrote written bought heard held kept lost shown spoken stuck chose chosen became began ' +
    'begun brought caught done drew drawn drove driven eaten fell fallen forgot forgotten grew grown hid hidden hit hurt ' +
    'laid led lent lit rode rose sang slept spoke stood stole swam swum taught thrown threw woke worn won ' +
    'correct perfect procedure process advise solve resolve proceed discover select locate describe inquire ' +
    'enquire enquiry arrange thinking planning hoping considering reckon bear afford tempt debate figured head heading ' +
    'headed hand happening plan planned popped pop popping swing nip pass guessing assume confuse confused unsure doubt ' +
    'clarify curious interested depend reassure relate refer base basis related times ' +
    'multiple various average extra additional alternative option example form information guidance suggestion ' +
    'recommendation query concern thoughts bit idea ideas clue word words line note notes detail current currently latest ' +
    'earlier earliest future present past yesterday tonight morning nowadays weeks months years hours minutes moment ' +
    'moments period while ages date mid upcoming eventually occasionally regularly rarely sometimes high higher highest low ' +
    'lower lowest full fully half important main different same similar certain clear right wrong incorrect true false ' +
    'exact rough proper reasonable decent acceptable suitable comfortable helpful useful lovely gorgeous stunning keen fond ' +
    'popular famous favourite favorite usual sure glad worried afraid unable willing happy sad ready busy quick quicker ' +
    'fast faster slow easy easier difficult hard nice everything everyone somewhere anywhere nowhere nobody anybody whoever ' +
    'whichever whatever enough least most more less fewer couple few several onto off away along around near nearby ' +
    'besides alongside mistake error issue situation case reason result effect effort fact purpose intention preference ' +
    'experience sort kind type version instance someones anyones eldest youngest oldest ladys mums dads wifes husbands ' +
    'hubby missus grandson granddaughter grandchildren grandkids nephews teen teenage teens toddlers twins relatives ' +
    'relations visitors mates crew gang folk lads girls ladies colleagues inlaw ourselves themselves himself herself hoped ' +
    'decided wondered noticed seemed supposed going gonna able yes absolutely totally completely entirely exactly simply ' +
    'basically literally seriously frankly personally honestly unfortunately sadly luckily thankfully hopefully presumably ' +
    'apparently obviously certainly generally normally usually typically mostly mainly partly roughly approximately anyways ' +
    'sorry pardon excuse oops wow hmm hm ooh ahh gosh ty evening afternoon greetings regards sincerely dear sir madam hiya ' +
    'jar goods about above accidentally across actual afterwards again against ago alone already alright altogether amazing ' +
    'amount anyway apart aside aunt awful awesome bad badly beautiful before behind below best better beyond blah boyfriend ' +
    'bloke bro brother buddy chance chap close colleague cousin crazy cute dad definitely desperate directly during early ' +
    'easily either elsewhere especially even everybody everywhere extremely fab fair fairly fantastic far father finally ' +
    'fiancee former fortunately forward friendly fun funny further general gentleman girl girlfriend gotta grandad grandma ' +
    'grandmother grandparents granny guy handy hardly hence horrible however huge immediately impossible indeed inlaws ' +
    'instead inside interest into itself kindly kinda lad lady likely lone luck lucky major mate maybe mere might minute ' +
    'mother mum mom myself name namely nan naturally nearly necessarily neighbour neither nephew nervous niece none normal ' +
    'nothing odd old ordinary otherwise outside overall ours particular particularly partner pity place plain plenty poor ' +
    'possibility possibly pretty previous probably properly random rather real recent recently regard regarding relevant ' +
    'respective safe serious shall side silly simple since single sister slight slightly somebody someday somehow son spare ' +
    'special specific straight straightaway strange stupid such sudden suddenly sufficient superb surely terrible therefore ' +
    'though thus together truly twice typical ugly uncle unless unlike upon urgent wanna weird whenever wherever whom wise ' +
    'wonderful worse worst worth yeah yourself yourselves whose cheers ta thx lot lots loads ton tons bunch ' +
    'beginning middle bits extent afterward beforehand soon asap thankyou dose cuz coz bc btw fyi tbh imo idk rly tho tmrw ' +
    '2day hafta dunno lemme gimme',
  de:
    'prozent ' +
    'innerhalb ' +
    'abgehen ablaufen achten anbieten andern anfangen anfallen angeben angehen ankommen annehmen anschauen ansehen ' +
    'antworten arbeiten aufhoren aufnehmen aufpassen ausgeben ausgehen aussehen beachten bedeuten beginnen behalten ' +
    'bekommen benotigen benutzen beraten bestehen besuchen betragen bieten bitten bleiben brauchen bringen denken dienen ' +
    'durfen einfallen entscheiden erfahren ergeben erhalten erklaren erreichen erscheinen erwarten erzahlen fallen fehlen ' +
    'feststellen finden folgen fragen freuen fuhlen fuhren funktionieren geben gehen gehoren gelten genugen geschehen ' +
    'glauben haben halten handeln heissen helfen herausfinden hoffen holen horen interessieren kennen klappen kommen konnen ' +
    'kriegen kummern lassen laufen leben legen leiden lernen lesen liegen losgehen machen meinen melden merken mitkommen ' +
    'mitmachen mitteilen mussen nehmen nennen nutzen passen passieren planen probieren raten reden reichen rechnen sagen ' +
    'schaffen schauen scheinen schlagen schreiben sehen sein setzen sitzen sollen sorgen sprechen starten stattfinden ' +
    'stehen steigen stellen stimmen suchen teilen tragen treffen treten trauen tun uberlegen ubernehmen vergehen vergessen ' +
    'verlangen verlassen vermissen verraten verstehen versuchen vorhaben vorstellen vorkommen wahlen warten wechseln ' +
    'weitergehen werden wirken wissen wohnen wollen wundern wunschen zahlen zeigen ziehen zulassen zutreffen gemacht gesagt ' +
    'gesehen gewesen geworden worden gedacht gefragt gekommen gegangen gegeben genommen gehabt gelesen gefunden gehort ' +
    'geschrieben gestellt gebracht gesucht gebraucht gelassen geblieben gedauert gebeten gewollt gesollt gekonnt gewusst ' +
    'verstanden bekam kam ging gab hatte hattet wurdet sieht nimmt hilft gilt weiss lasst darfst durfte durften sollten ' +
    'sollte musste mussten konntet gestern fruher vorbei zuruck weg hin her rein nix all aller allen allem teil wenig ' +
    'weniger wenigsten meisten beide beiden zwei fest frei tief sorry okay leider endlich einmal zweimal nochmal weiterhin ' +
    'hauptsache antrag punkt ergebnis ahnung idee gedanke meinung unterschied fehler losung grund wahrheit wort worte namen ' +
    'person leute sohn enkel enkelin enkelkind enkelkinder neffen kumpel kumpels bekannter bekannte verwandte verwandten ' +
    'truppe clique frauchen herrchen schwagerin verlobte verlobter gatte partner partnerin interesse interessiert ' +
    'interessant wunsch vorhabe wurde wurden gern lieber liebsten eventuell sozusagen beispielsweise ausnahmsweise normal ' +
    'ublich ublicherweise gewohnlich aktuell derzeitig jeweilig konkret speziell richtige falsch wichtig notig benotige ' +
    'schnellen einfachen guten gutes schone schonen neues alt altes selben gleichen verschiedenem hoher niedriger abend ' +
    'aber allein allerdings alles allgemein also andere anderen anderer anderes anders anscheinend anschliessend ansonsten ' +
    'aufgrund ausserdem ausserhalb bald bekannten bereits besonders besser bestens bestimmt bisher bisschen bruder cousin ' +
    'dabei dadurch dafur dagegen daheim daher dahin damals damit danach daneben dankbar dann daran darauf daraus darin ' +
    'daruber darum darunter davon davor dazu dazwischen demnach demnachst deren derzeit deshalb dessen deswegen direkt doch ' +
    'dorthin dran drauf draus draussen drin dringend druber drunter durchaus ebenfalls ebenso egal eher ehrlich eigenen ' +
    'eigene eigener eigentlich einander eben einfach einige einigen einiges einzig entweder erst ersten extra fall falls ' +
    'familie fast freundin freundinnen freunden freunde ganz ganze ganzen ganzes gar garantiert gegen gegenuber ' +
    'gelegentlich gemeinsam gemutlich genauso generell genug gerade gewisse gewissen gleich gleichzeitig glaub glucklich ' +
    'grosseltern grundsatzlich halt haufig heim hier hierfur hiermit hinaus hingegen hinten hoffentlich ihrerseits immerhin ' +
    'indem infolge innen innerhalb insgesamt irgend irgendwann irgendwas irgendwelche irgendwie irgendwo jahrlich je jede ' +
    'jedem jeden jeder jedes jedenfalls jedoch jemals jene jetzt jeweils junge kaum klar kleine kollege kollegin kollegen ' +
    'kurz kurzem kurzlich langer langere lassig lediglich leicht letzte letzten letztens los machbar madel mama manche ' +
    'manchmal mancher meinerseits meist meistens menge minute mindestens moment momentan mitte mittlerweile moglich ' +
    'moglichkeit moglichkeiten moglichst mutter nachbar nachbarn nachher nachste nachsten natuerlich naturlich nebenbei ' +
    'neffe nervig nett neulich nichte nichts niemals niemand nirgends nirgendwo notfalls nun oben obwohl oberhalb ofter oma ' +
    'onkel opa ordentlich ort papa passend perfekt plotzlich prinzip prinzipiell prozedere quasi raus recht rechtzeitig ' +
    'richtig rund runter sachen schade schick schlecht schliesslich schlimm schnellstens schnellstmoglich schwager ' +
    'schwester schwiegermutter sehr seit seitdem selber selbst selbstverstandlich seltsam sicher sicherlich sofern sofort ' +
    'sogar solange solche solchen solcher somit sonst sonstige sowas soweit sowie sowieso spontan stattdessen statt stelle ' +
    'stets super tante tatsachlich theoretisch toll tja trotz trotzdem uberall ubrigens uhrzeit umsonst unbedingt ungefahr ' +
    'unsern unser unserem unseren unserer unseres unten unter unterhalb vater vermutlich verschieden verschiedene viell ' +
    'vielleicht vollig voll vorab voraussichtlich vorhanden vorerst vorne vorsichtshalber wahrend wahrscheinlich ware waren ' +
    'warum weder wegen weil weiter weitere weiteren weiteres wenigen wenigstens weshalb wieso wieviele wirklich wozu ' +
    'wunderbar zeitlich zeitraum ziemlich zudem zufallig zuhause zuerst zuletzt zumindest zunachst zurzeit zusatzlich zweck ' +
    'zwar zwecks zwischen gibts habts hats gehts isses nen ner nem ne haste kannste biste danke moin servus gruss grusse lg ' +
    'vg mfg ok jo nee no',
  fr:
    'accepter acceder adorer aider ajouter aller appeler apprecier apporter arranger arreter arriver assurer attendre ' +
    'avancer avoir avouer bouger cela chercher choisir commencer compter compliquer comprendre concerner connaitre ' +
    'conseiller considerer constater continuer convenir coucher couter craindre croire debuter decider demander depasser ' +
    'depecher deposer derouler descendre desirer devenir devoir dire disposer donner dormir ecouter ecrire effectuer ' +
    'emmener empecher envisager esperer essayer etre eviter exister expliquer faire falloir fermer finir fonctionner ' +
    'frequenter garder gerer habiter hesiter imaginer indiquer inquieter interesser jeter laisser lever lire manquer ' +
    'marcher mener mettre monter montrer obtenir occuper oser oublier parler partir passer penser perdre permettre plaire ' +
    'porter poser posseder pouvoir preciser preferer prendre preparer presenter prevenir prevoir procurer profiter proposer ' +
    'quitter raconter rappeler recevoir rechercher recommander refaire regarder remercier renseigner rentrer repasser ' +
    'rester retrouver reussir revenir risquer savoir sembler sentir servir signaler sortir souhaiter suffire suivre ' +
    'supposer tenir terminer tomber toucher tourner traiter travailler trouver utiliser valoir venir verifier vivre voir ' +
    'vouloir va vais vas vont fais fait font faites peux peut peuvent veux veut veulent vient viens viennent prend prends ' +
    'prennent met mets mettent dit dis dites disent voit voient sait sais savent tient tiens doit doivent recoit recois ' +
    'suis serait seraient seront sera aurait auraient aurai aura avait avaient etait etaient pourrait pourra pourrai ' +
    'pourront voudrait veuillez fallait faudra faudrait fera ferait fasse soit soient ait aient aille puisse puissent vu ' +
    'pris mis su eu ete pu voulu venu venue venus parti recu encore entre via selon trois deux premier premiere deuxieme ' +
    'mauvais mauvaise bonne bonnes bravo important interessant capable grande grandes petits gros courant moment journee ' +
    'matinee soiree semaine prochaine point sujet cause effet probleme souci solution besoin envie avis conseil reponse ' +
    'demande information quil quon lorsqu quelquun chacune ceci fiston fistons gamine gamines epoux epouse conjointe neveu ' +
    'niece mamie papi papy nounou voisin voisine famille gentil gentille sympa magnifique joli jolie intention renseigne ' +
    'interesse interessee ravie ravi desolee desole bonjour messieurs mesdames absolument actuellement afin ailleurs ainsi ' +
    'alors ami amie amis amies apparemment apres assez aucun aucune auparavant aupres aussi aussitot autant autour autre ' +
    'autres autrement avant beau beaucoup belle bref cas celle celles celui certain certaine certaines certains ' +
    'certainement ceux chacun chaque chez cher chere choses combien comme concernant conjoint contre copain copine copains ' +
    'correctement cote coup cousin cousine dehors debut deja dedans depuis derniere dernier desormais dessous dessus devant ' +
    'differents differentes directement doute durant effectivement egalement enfin endroit ensemble ensuite entierement ' +
    'environ evidemment eventuellement exemple expres facile facilement facon femme fille fin fois fort frere generalement ' +
    'genial genre gens gueule heureusement hier horriblement ici idee immediatement importe impossible instant interieur ' +
    'jamais jeune juste justement laquelle lequel lesquels lesquelles lieu loin lors lorsque longtemps maman mari maximum ' +
    'meilleur meme memes mere merci mieux mignon moi moins mec monde monsieur madame naturellement neanmoins nul nulle ' +
    'nombreux notamment oncle ouais pareil parce parfait parfois parmi particulierement partie partout pendant pere petit ' +
    'peu plupart plusieurs plutot pourtant pres presque prochain pote propre propos puisque quasiment quelque quelques ' +
    'quelconque raison rapidement rarement rapport rien semble seul seule seulement simple simplement sinon situation soeur ' +
    'soi souvent suite suivant super surement surtout tant tante tard tas tel telle telles tels tellement toi tot ' +
    'totalement toujours tous toute toutes toutefois tranquille truc uniquement urgent vachement vers vite voila volontiers ' +
    'vraie vrai dispo renseignement renseignements coucou cdt cordialement stp svp mdr bcp pk pkoi dc qd rdv',
  es:
    'abonar acabar aceptar acercar aclarar aconsejar acordar actuar acudir agradecer aguantar alcanzar andar animar ' +
    'apetecer aparecer aportar aprovechar aprender arreglar asegurar atender avisar ayudar bajar bastar buscar caber caer ' +
    'calcular coger comentar comenzar comer comprobar comprender comunicar conocer conseguir considerar consistir contactar ' +
    'contar contestar contratar convenir correr corresponder creer cumplir dar deber decidir decir dejar demostrar depender ' +
    'desear dirigir disponer echar elegir empezar encajar encantar encontrar ensenar entender enterar entrar escoger ' +
    'escribir escuchar esperar estar evitar existir explicar facilitar faltar figurar firmar formar funcionar ganar ' +
    'gestionar gustar haber hablar hacer hallar importar incluir indicar informar iniciar intentar interesar ir juntar leer ' +
    'levantar llamar llegar llevar lograr mandar manejar marchar meter merecer mirar molar molestar mostrar mover necesitar ' +
    'notar obtener ocupar ocurrir ofrecer oir olvidar optar parecer parar participar partir pasar pedir pensar perder ' +
    'permitir pertenecer poder poner preferir preguntar preparar presentar procurar proponer quedar querer quitar realizar ' +
    'recibir recomendar recordar repetir requerir resultar resolver responder romper saber sacar salir seguir sentar sentir ' +
    'ser servir significar soler solicitar solucionar sonar subir suceder suponer surgir tardar tener terminar tirar tocar ' +
    'tomar trabajar traer tratar usar utilizar valer valorar venir ver vivir volver fue fui fueron voy vas vamos vais va ' +
    'van iba ibamos hago haces hace hacemos haceis hizo hice hecho digo dice dices dicen dijo dicho doy das da damos dais ' +
    'dio dado pongo pone ponen puso puesto puse quiero quiere quieren queremos quereis quisiera quisieramos tengo tiene ' +
    'tenga tengan tuvo tuve tendria vengo viene vienen vino veo ves ve vemos veis visto vio se sabe sabes saben sepa sepais ' +
    'puedo puede podria podriais podriamos pudiera oigo sigo sigue siguen salgo sale salen caigo cabe caben traigo trae ' +
    'traen traeis estaria estariamos seria serian fuera fuese sea sean haya hayan habria hubiera he has ha hemos habeis ano ' +
    'anos dos tres primer segundo ultimo ultima buena bueno buen mala peor mejor casi caso fin libre cara demasiado ' +
    'demasiada claro derecho directo mensaje momento momentos tema acuerdo oportunidad problema problemas servicio ' +
    'interesante importante tranquila tranquilo distinto distinta distintos fijo breve suelto suelta completo completa ' +
    'gustos opinion curioso curiosa nene nena crio crios cria sobri chavales chaval chavala parienta cunao abuelos ' +
    'abuelitos suegros yerno nuera vecino vecina chico chica chicos chicas senor senora senores abajo abuela abuelo ' +
    'adelante ademas ahi ahora al algo alguien algun alguna algunas alguno algunos alla alli amiga amigas amigo amigos ' +
    'antes anterior aparte apenas aproximadamente aquel aquella aqui arriba asi aun aunque aver ayer barato bastante cada ' +
    'capital cerca cierta cierto colega como completamente concreto concretamente conmigo consigo conta contra corto cosa ' +
    'cosas cosita cualquier cualquiera cunada cunado cuya cuyo debajo delante demas dentro despues detras diferente dificil ' +
    'dios disculpa disculpe directamente disponibilidad disponible dudas duda durante efecto ella ellas ellos encima ' +
    'enfrente enseguida entonces entero esposa especial especie estupendo etcetera evidentemente exacto excepto facil ' +
    'familia fatal fenomenal final forma frente general generalmente genial gente gordo gracias gran grande guapa guapo ' +
    'habitual hacia haga hermana hermano hija hijo hora horas hombre idea igual igualmente imposible incluso inmediatamente ' +
    'jamas jo junto justo largo lado lejos lista listo lo luego lugar madre majo mama mal malo manera marido maximo mayor ' +
    'mayoria mediante medio menos mientras minimo mio misma mismas mismo mismos modo motivo mucha muchas mucho muchos mujer ' +
    'nada nadie ningun ninguna ninguno novia novio nunca ocasion ojala otra otras otro otros padre padres papa par parcial ' +
    'parece parte particular pareja perdon perdona perfectamente perfecto persona personas pesar poca pocas poco pocos ' +
    'poquito posibilidad posible posiblemente preferentemente preferible pregunta primera primero prima primo ' +
    'principalmente principio probablemente pronto propia propio proxima proximo pues punto quizas quiza rapidamente rapido ' +
    'rato real realmente relacion respecto rollo saludo saludos segun segunda seguramente seguro sencillo serio sido ' +
    'siempre siguiente simplemente sino sitio situacion sobrina sobrino sobre sola solamente solo suegra suegro super ' +
    'supuesto tal tales tampoco tan tanto tantos temprano tia tio tipico toda todas todo todos total totalmente tras traves ' +
    'unica unico urgente varias varios veces vez verdad vista vosotras vosotros q k xq pq tb tmb porfa porfi finde bss vale ' +
    'oye hey buenas',
  it:
    'abitare accettare accadere accorgere affrontare aggiungere aiutare alzare amare andare apparire appartenere arrivare ' +
    'ascoltare aspettare assicurare aumentare avanzare avere avvenire avvertire avvisare badare bastare bisognare cadere ' +
    'cambiare capire capitare cercare chiamare chiarire chiedere cominciare comprendere comunicare concludere confermare ' +
    'conoscere considerare consigliare consistere contare contattare continuare convenire correre costare credere dare ' +
    'decidere desiderare dichiarare dimenticare dipendere dire disporre diventare domandare dormire dovere durare entrare ' +
    'esistere essere evitare fare fermare figurare finire fornire funzionare gestire girare giungere godere gradire ' +
    'guardare immaginare importare incontrare indicare iniziare insegnare interessare intendere inviare lasciare lavorare ' +
    'leggere mandare mancare mantenere meritare mettere mostrare muovere notare occorrere occupare offrire ottenere parere ' +
    'parlare partecipare passare pensare perdere permettere piacere porre portare possedere potere preferire prendere ' +
    'preoccupare preparare presentare prevedere procedere promettere proporre provare raccontare raggiungere restare ' +
    'rendere ricevere richiedere ricordare riguardare rimanere riprendere risolvere rispondere risultare riuscire rivolgere ' +
    'salire salvare sapere scegliere scendere scoprire scrivere scusare segnalare seguire sembrare sentire servire ' +
    'significare sistemare smettere sorgere spiegare spingere stare succedere suggerire superare tenere tentare terminare ' +
    'tirare toccare togliere tornare trattare trovare usare uscire utilizzare valere vedere venire verificare visitare ' +
    'vivere volere va vado vai vanno andiamo faccio fai fa fate fanno facciamo fatto dico dici dice dite detto do dai da ' +
    'date danno diamo dato sto stai sta stanno vengo viene vengono venite voglio vuole vogliono vogliamo volete vorremmo ' +
    'vorrebbe posso puo possono so sa sanno sapete saprei tengo tiene devo deve devono dobbiamo dovrei dovremmo esco esce ' +
    'scelgo sia siano fosse saro sara saranno sarebbe abbia avessi avrei avremmo avra ho hai ha hanno visto preso messo ' +
    'venuto stato stata stati state due tre anno anni buon buona buono mio mie miei nelle sulle sui col quel quelle quelli ' +
    'cui fino momento momenti punto parte caso ragione senso importante interessante migliore vita storia fiducia messaggio ' +
    'servizio problema soluzione idea idee bel bellissimo bellissima ragazzina bimbo bimba bimbi figliolo nipotino nipotina ' +
    'suoceri compagno compagna convivente amichetti signori accanto addirittura adesso affatto allora almeno alcun alcuna ' +
    'alcune alcuni altra altre altri altro altrimenti amica amiche amici amico ancora anziche appena apposta appunto assai ' +
    'assieme assolutamente attualmente avanti bella bello ben bensi bravo breve capito caro certa certe certi certo ' +
    'certamente chiaro chissa chiunque ciascun ciascuna ciascuno cioe circa cognata cognato comodo complessivamente ' +
    'comunque contro contento cosi cosa cose cugina cugino davanti davvero dentro destra dietro difficile direttamente ' +
    'diversi diverse domanda dopo dovunque dunque durante ecco entrambi eppure esatto esattamente esempio esterno facile ' +
    'famiglia fidanzata fidanzato figurati fine finche finora forse fratello fuori generale generalmente gente genere ' +
    'genitori gia giusto grande gruppo ieri imminente impossibile improvvisamente incirca infatti infine inoltre insieme ' +
    'insomma intanto interno intero intorno inutile invece la laggiu lato li lontano luogo lungo madre maggior magari mai ' +
    'male mamma maniera marito massimo meglio meno mentre mezzo mia mica minimo modo moglie mondo molta molte molti motivo ' +
    'neanche nemmeno nessun nessuna nessuno niente nipote nome nonna nonni nonno nonostante normale nulla numerosi ' +
    'occasione oddio oggi ogni ognuno oltre oppure ora ore ormai ovunque ovvero ovviamente padre paio papa parecchi ' +
    'parecchio particolare peccato peggio percio perfetto perfino persona persone piccola poca poche pochi poco poi poiche ' +
    'possibilita posto praticamente precisamente presso presto prima primo principalmente probabilmente pronto proposito ' +
    'proprio prossima prossimo purtroppo pure puro qualche qualcosa qualcun qualcuno qualsiasi qualunque quanto quasi ' +
    'quindi raro ragazza ragazzo ragazzi reale realmente recente resto rispetto saluti scusa scusi secondo seguente ' +
    'semplice semplicemente sempre serio sicuramente sicuro signora signore simile situazione solamente solita solito sola ' +
    'soli solo soltanto soprattutto sorella sotto speciale specie spesso stessa stesse stessi stesso subito suocera super ' +
    'sufficiente tale tali talvolta tanta tante tanti tanto tardi tipo totale totalmente tramite tranquillo troppa troppi ' +
    'troppo tutta tutte tutti ugualmente ultimo ultima unica unico urgente utile varie vari verso vera vero veramente ' +
    'vicino vista volentieri volta volte zia zio x xche nn cmq grz',
  pt:
    'aceitar achar acabar aconselhar acontecer acreditar adiantar adorar agradecer aguardar ajudar alcancar andar aparecer ' +
    'apetecer apresentar aprender aproveitar arranjar assegurar atender atingir avisar avancar bastar botar buscar caber ' +
    'cair calhar chamar chegar colocar combinar comecar compensar compreender comunicar conhecer conseguir considerar ' +
    'contactar contar contratar continuar convir correr corresponder costumar crer cuidar cumprir custar dar decidir deixar ' +
    'demorar depender desejar deslocar dever dispor dizer dormir durar encontrar ensinar entender entrar enviar escolher ' +
    'escrever esperar estar evitar existir explicar falar faltar fazer ficar funcionar ganhar gostar guardar haver imaginar ' +
    'importar indicar informar iniciar interessar ir juntar lembrar ler levantar levar ligar mandar manter meter merecer ' +
    'mexer mostrar morar mudar notar obter ocorrer oferecer olhar ouvir parar parecer participar partir passar pedir pegar ' +
    'pensar perceber perder perguntar permitir pertencer poder por precisar preferir preocupar preparar pretender procurar ' +
    'propor provar querer realizar receber recomendar referir requerer resolver responder resultar retirar saber sair ' +
    'seguir sentar sentir ser servir significar solicitar sobrar subir suceder supor surgir tentar ter terminar tirar tocar ' +
    'tomar trabalhar tratar trazer tornar usar utilizar valer ver verificar vir virar viver voltar vai vou vamos vao foi ' +
    'fui foram faco faz fazem fazemos fez fiz feito digo diz dizem disse dou da damos dao deu dado ponho poe poem pus quero ' +
    'quer querem queria queriamos tenho tem teve tinha tivesse venho vem veem vejo ve viu visto sei sabe sabem soube posso ' +
    'pode podia poderia fosse seja sejam seria estaria estava esteja haja haveria trago traz trazem saio sai saem cabe ano ' +
    'anos dois duas tres boa bom otimo otima ruim importante interessante final nome caso causa motivo motivos conversa ' +
    'mensagem opiniao miudo miuda miudos guri netos neto neta sogros cunhada companheiro companheira malta casal amigos ' +
    'desses dessa disso nessa nesse abaixo acima afinal agora ai alem algum alguma algumas alguns alguem ali alias amiga ' +
    'amigas amigo antes anterior apenas apesar aproximadamente aquela aquele aquilo aqui assim ate atras atraves aula avo ' +
    'avos bastante bocado bonito boas cada ca calma cerca certamente certa certo cima claro coisa coisas colega como ' +
    'completamente comigo concreto contra contudo cunhado dai debaixo demais dentro depois depressa diante diferente ' +
    'dificil direto diretamente disponivel duvida duvidas durante efetivamente embora enquanto entanto entretanto esposa ' +
    'especial especie etc excepto exato exatamente exemplo facil familia favor fim filho fixe fora forma frente gente geral ' +
    'geralmente gajo genro grande hora horas homem ideia igual igualmente imediatamente impossivel incluindo inclusive ' +
    'inteiro irma irmao jeito junto juntos la lado legal logo longe lugar mae mais mal maneira marido mas melhor menos ' +
    'mesma mesmas mesmo mesmos meio menina menino modo moca moco momento mulher nada namorada namorado naquele necessidade ' +
    'nenhum nenhuma ninguem nora normal num numa nuns numas nunca obg ocasiao onde ontem outra outras outro outros pai pais ' +
    'par para parecido parte particular pela pelo perante perfeito pessoa pessoal pessoas perto pessimo pois ponto porem ' +
    'portanto possibilidade pouca poucas pouco poucos pra pras pro praticamente prazer preferencia presente pressa primeira ' +
    'primeiro prima primo principalmente provavelmente proxima proximo proprio propria qualquer quaisquer quase questao ' +
    'rapidamente rapido raro realidade relacao respectivo resto segundo seguinte seguro sempre senhor senhora senao serio ' +
    'si simples simplesmente sitio situacao sob sobrinha sobrinho sogra so somente suficiente super tal tais talvez tambem ' +
    'tanta tantas tanto tantos tao tarde tempo tia tio tipico toda todas todo todos total totalmente tudo ultimamente ' +
    'ultima ultimo unica unico urgente util varias varios vez vezes verdade vista vontade vos vc vcs tb tbm pq q td blz ' +
    'cumprimentos abraco oi ola',
  nl:
    'binnen ' +
    'aanbieden aangeven aankomen aannemen accepteren afspreken antwoorden beginnen begrijpen behoren bekijken bellen ' +
    'beloven bepalen bereiken besluiten bestaan betekenen betreffen bevallen bevinden bezitten blijken blijven brengen ' +
    'bieden checken delen denken doen doorgaan dragen draaien duren durven eindigen eten ervaren faciliteren functioneren ' +
    'gaan gebeuren gebruiken gelden geloven geven gooien groeien halen handelen hangen hebben helpen hopen horen houden ' +
    'inschatten interesseren kennen kiezen kijken klinken kloppen komen kosten krijgen kunnen laten lezen leggen leren ' +
    'leven leveren liggen lijken lopen lukken maken melden menen merken missen moeten mogen nemen noemen nodig noteren ' +
    'ontvangen ontdekken opbrengen ophouden overleggen passen plannen plaatsen praten proberen raden raken redden regelen ' +
    'rekenen rijden roepen schelen schrijven schijnen slapen sluiten snappen spelen spreken staan starten steken stellen ' +
    'stoppen sturen tellen toestaan tonen treffen trekken uitleggen uitkomen vallen vangen verdienen vergeten verlaten ' +
    'verliezen vermelden verlopen verstaan verwachten vertellen vertrouwen vinden voelen voorkomen voorstellen vragen ' +
    'wachten wensen werken weten wijzen willen wonen worden zeggen zetten zien zijn zitten zoeken zorgen zullen ga gaat ' +
    'ging gegaan doe doet deed gedaan heb hebt heeft had hadden gehad ben bent was waren geweest kan kun kunt kon konden ' +
    'wil wilt wou wilde wilden mag mocht moet moest zou zouden zal zult wordt werd geworden kom komt kwam gekomen krijgt ' +
    'kreeg gekregen neemt nam genomen geef geeft gaf gegeven zie ziet zag gezien zeg zegt zei gezegd weet wist geweten vind ' +
    'vindt vond gevonden denk dacht gedacht sta staat stond ligt lag zit zat laat liet gelaten hou houdt hield twee drie ' +
    'jaren weken maanden dagen uren minuten informatie vraag antwoord reden idee geval manier beetje stukje aantal soorten ' +
    'kinderen kindje meisje jongetje kleinkind kleinkinderen schoonmoeder schoonvader zwager echtgenoot echtgenote vriendje ' +
    'buren familie belangrijk interessant duidelijk mogelijk onmogelijk verkeerd juiste goeie leuke mooie fijne aan achter ' +
    'achteraf af afgelopen alleen allemaal alles alvast anders andere ander anderen behalve beide beneden bepaald bepaalde ' +
    'beter bijna bijvoorbeeld binnen binnenkort blij boven bovendien broer buiten buurman buurvrouw collega daarmee daarna ' +
    'daarom daarnaast daarvan daarvoor deel degene desnoods dichtbij direct dochter doorgaans dochtertje dus echter eens ' +
    'eerder eerst eerste eigen eigenlijk einde elk elke enig enige enkel enkele ergens erg erbij erin ermee erop even ' +
    'eventjes eventueel fijn gauw gewoon gezin geweldig goede graag groot grote gisteren groetjes groet haar half hallo ' +
    'handig hartelijk heel hele helaas helemaal hier hierbij hiervoor hiermee hoewel hopelijk hoor huidige iedere ieder ' +
    'iedereen iemand ietsje immers inclusief inderdaad ineens jammer jong juist kans kant keer kleine klein klopt kort ' +
    'laatste later leuk liefst liever links lieve maal maatje makkelijk man mama mee meeste meestal mensen meteen midden ' +
    'minder mij misschien moment mogelijkheid mogelijkheden moeder moeilijk mooi morgenavond naam naar namelijk nauwelijks ' +
    'natuurlijk neef nergens net nicht niemand niets nieuw nieuwe nogal normaal normaliter ofwel ok oma om omdat ongeveer ' +
    'onder ondanks onlangs ook oom opa opeens open opnieuw oud oude ouders over overal paar papa partner per persoon ' +
    'persoonlijk plek plaats plus plots precies prima raar rond ruim rechts rustig samen slecht slechts simpel snel sinds ' +
    'soms sowieso soort sommige speciaal spijtig stel steeds straks super tante tegen tegenover ten tenminste tenzij ' +
    'terwijl tevens thuis tijd tijdens toch toen totaal trouwens tussen tussendoor tweede uiteraard uit vader vaak vanaf ' +
    'vanavond vandaan vanwege vast veilig ver verder vervolgens verschillende verschillend vlak vlakbij voldoende volgend ' +
    'volgende volledig voor vooraf vooral voorbeeld voordat vorig vorige vraagje vrij vriend vriendin vrienden vroeg ' +
    'vroeger vrouw waarmee waarom waarop waarschijnlijk waarvoor wanneer wat weer weinig weinige wellicht werkelijk wie wij ' +
    'wijze zeer zeker zelf zelfs zelfde zo zoal zoals zoiets zodat zodra zolang zomaar zonder zoon zoontje zover zowel zus ' +
    'ff gr mvg',
};
