/** How things are: new or worn, wet or warm, wide or thin, soft or strong. How the words are written: `concepts.ts`. */
export const QUALITIES: Readonly<Record<string, string>> = {
  brandnew:
    'brand_new unworn never_used mint_condition* neuwertig* nagelneu nagelneue nagelneuer ungetragen* neuf neufs neuve neuves etat_neuf comme_neuf jamais_porte a_estrenar sin_estrenar como_nuevo seminuevo mai_usato come_nuovo pari_al_nuovo nunca_usado seminovo como_novo gloednieuw* nieuwstaat zo_goed_als_nieuw ongedragen splinternieuw*',
  used: 'used_condition* ex_display reconditioned remanufactured hand_me_down aus_zweiter_hand generaluberholt* wiederaufbereitet* seconde_main deja_porte reconditionne* remis_a_neuf usado usados usada usadas seminuevos usato_garantito usata usate rigenerat* di_seconda_mano recondicionado* recondicionad* remanufaturado tweedehandse gebruikt gebruikte opgeknapt* gereviseerd*',
  displayitem:
    'display_model display_models display_item floor_model showroom_model modele_exposition modele_expo article_exposition producto_de_exposicion articulo_de_exposicion de_exhibicion modello_da_esposizione articolo_da_esposizione modelo_de_exposicao artigo_de_exposicao mostruario toonzaalmodel* showmodel*',
  cleaning:
    'spotless hygienically_clean sauber saubere sauberen saubererer sauberkeit propres aseado aseada aseo_personal impoluto asseado properheid netjes schoon cleanliness hygienisch_sauber',
  dirty:
    'dirty dirt muddy mud filthy soiled stained grubby schmutzig* dreckig* verschmutz* verdreckt schlamm* schlammig matsch matschig sale_chaussures salete* boue boueux boueuse souille* sucio sucia sucios sucias suciedad ensuci* barro embarrad* lodo sporco sporca sporchi sporche sporcizia fango infangat* sujo suja sujos sujas sujidade sujeira vuil vuile vies vieze modder modderig* bevuild*',
  stain:
    'stain stains staining spot_remover fleck flecken fleckenentfern* befleckt tache taches tache_de_vin detacher_une_tache mancha manchas manchado manchada quitamanchas macchia macchie macchiato_di smacchi* nodoa nodoas vlek vlekken vlekverwijder*',
  wet: 'wet soaked damp moist soggy get_wet nass nasse nassen nasses feucht feuchte feuchten durchnasst klatschnass mouille mouillee mouilles mouiller humide humides trempe* mojado mojada mojados mojarse mojar mojamos me_mojo humedo humeda humedad empapado bagnato bagnata bagnati ci_si_bagna umido umida umidita molhado molhada molhados molhar umidade humido humida humidade nat natte nat_worden vochtig vochtige vocht doorweekt',
  dry: 'dry drying dried dries drying_time air_dry trocken trockene trockenen trocknen trocknet getrocknet trocknung* trocknungszeit* sec seche seches secher seche_vite sechage seco seca secos secas secar secado se_seca secarse tempo_de_secagem asciutto asciutta asciugare asciugatura asciuga secco secca secchi secagem enxugar droog droge drogen droogtijd gedroogd',
  warm: 'warm warmer warmth warme warmen chaud chauds chaude chaudes chaleur caliente calientes calentito calor calido calida caldo calda caldi calde calore quente quentes quentinho warmte heet hete heiss heisse bouillant bollente',
  cold: 'cold colder freezing chilly coldest kalt kalte kalten kalter eiskalt frieren friere friert froid froids froide froides frio fria frios frias freddo fredda freddi koud koude kouder kou ijskoud',
  cool: 'chilled refrigerated keep_cool keep_refrigerated keep_in_the_fridge cool_box coolbox* cooler coolers cool_bag gekuhlt* kuhlen kuhl kuhltasche* kuhlbox* kuhlware kuhlkette refrigere* au_frais garder_au_frais glaciere glacieres refrigerado refrigerada refrigerar nevera_portatil mantener_frio conservar_en_frio refrigerato refrigerata refrigerare borsa_frigo borsa_termica tenere_in_frigo geleira caixa_termica cadeia_de_frio koelbox* koeltas* gekoeld* koel_bewaren koelen',
  frozen:
    'frozen freeze freezing_it deep_frozen freezer freezers freezable thaw defrost tiefkuhl* tiefgekuhlt* gefroren* einfrieren eingefroren gefriertruhe* gefrierschrank* gefrierfach* auftauen aufgetaut surgele* surgeler congele* congeler congelateur* congelation decongel* congelado congelada congelados congelar congelador* descongel* congelato congelati congelare surgelato surgelati surgelare scongel* ultracongelado arca_congeladora diepvries* diepgevroren ingevroren invriezen vriezer vriezers vriesvak ontdooi*',
  softness:
    'soft softer softness cushioned weich weiche weichen weicher kuschelig* flauschig* doux douce doucement moelleux moelleuse souple souples blando blanda blandos suave suaves mullido morbido morbida morbidi morbide soffice macio macia macios fofo fofinho zacht zachte zachter donzig',
  firmness:
    'firmer firmness hardness hartegrad* hartegrade harte harten harter ferme_matelas fermete dur durs durete firme firmeza dureza duro duros rigido rigida rigidita firmes durezza stevig stevige hardheid hardheidsgraad',
  lightweight:
    'lightweight ultralight light_weight leichtgewicht* federleicht ultraleicht* poids_plume ultra_leger ultraleger leger legere legers legeres ligero ligera ligeros ligeras ultraligero liviano liviana livianos leggero leggera leggeri leggere_peso ultraleggero leve leves levinho ultraleve lichtgewicht* vederlicht',
  wide: 'wide wider widest broad wide_fit breit breite_schuhe breiter breiten larges elargi ancho ancha anchos anchas largo_di_pianta pianta_larga ampia ampio larghe largos larguinho breed brede breder bredere wijd wijde',
  narrow:
    'narrow narrower tight_fit slim_fit schmal schmale schmalen schmaler eng enge engen enger etroit* etroite serre serree estrecho estrecha estrechos angosto angosta stretto stretta stretti strette estreito estreita apertado apertada smal smalle nauw nauwe krap',
  thick:
    'thick thicker thickness dick dicke dicken dicker starke_in_mm epais epaisse epaisseur* grueso gruesa gruesos grosor espesor spesso_quanto spessa spessi spessore spessori grosso_de_espessura grossa espesso espessura* grossura dik dikke dikte diktes',
  thin: 'thin thinner slim fine_thin dunn dunne dunnen dunner mince minces fin_et_leger delgado delgada delgados finito fina sottile sottili fininho dun dunnwandig',
  depth:
    'deep deeper deepest shallow deep_end shallow_end tiefer tiefes tiefen seicht* flach flache flaches nichtschwimmerbereich nichtschwimmerbecken peu_profond peu_profonde pataugeoire hondo honda hondos poco_profunda poco_profundo piscina_infantil fondo_acqua acqua_bassa fundo funda rasa raso da_pe diep diepe diepte ondiep ondiepe',
  fit: 'too_long zu_lang uberlang trop_long trop_longue demasiado_largo demasiado_larga troppo_lungo troppo_lunga comprido_demais te_lang zu_kurz trop_court trop_courte demasiado_corto demasiado_corta muy_corto troppo_corto troppo_corta curto_demais te_kort too_tight too_loose zu_eng zu_weit trop_serre trop_large demasiado_estrecho demasiado_ancho troppo_stretto troppo_largo apertado_demais te_strak te_wijd te_krap',
  short: 'short shorter kurzer kurzere court courte courtes corta cortos cortas corti curto curta curtos curtas korter kortere',
  quick:
    'rapid rapidly zugig* rasch schnellster blitzschnell rapide rapides rapidite rapida rapidos rapidas rapidez rapidito veloce veloci velocemente rapidinho vlug vlugge rap',
  slow: 'slower slowly slowness sluggish langsam langsame langsamen langsamer lents lentement lenteur lento lentos lentitud piano_piano lentezza lentidao devagar traag trage trager langzaam langzamer',
  wash: 'machine_wash machine_washable hand_wash_only wash_at_30 dishwasher_safe maschinenwaschbar* handwasche spulmaschinenfest* lavable_en_machine* passe_au_lave_vaisselle lavable_a_maquina apto_para_lavavajillas lavabile_in_lavatrice lavabile_in_lavastoviglie lavavel_a_maquina machinewasbaar* vaatwasmachinebestendig',
  foldable:
    'foldable folding folds_up fold_it fold_up collapsible faltbar* klappbar* zusammenklapp* zusammenfalt* klapprad* pliable* pliant pliante pliants plie plegable* plegar se_pliega pieghevol* ripiegabil* si_piega dobravel dobraveis dobrar opvouwbaar* inklapbaar* vouwfiets* plooibaar plooifiets*',
  adjustable:
    'adjustable adjust_height height_adjustable hohenverstellbar* verstellbar* einstellbar* reglable* ajustable* regulable* ajustar_altura regolabil* regulavel regulaveis ajustavel ajustaveis in_hoogte_verstelbaar verstelbaar* instelbaar*',
};
