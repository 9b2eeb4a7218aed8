/** Escape rooms, theme parks, zoos and other days out. How the words are written: `concepts.ts`. */
export const PLAY_AND_OUTINGS: Readonly<Record<string, string>> = {
  escaperoom:
    'escape_room* escaperoom* escape_game* escapegame* live_escape exit_room* exit_game* adventure_room sala_de_escape salas_de_escape ' +
    'escape_hall stanza_di_fuga jogo_de_fuga jogos_de_fuga salle_d_evasion outdoor_escape*',
  puzzle:
    'puzzle puzzles riddle* ratsel* enigme* enigma* acertijo* rompecabeza* indovinell* rompicapo charada* quebra_cabeca* raadsel* ' +
    'puzzel* jigsaw*',
  gamemaster: 'game_master* gamemaster* spielleiter* spielleitung maitre_du_jeu maitre_de_jeu director_de_juego',
  hint: 'hints tipps_im_raum pistas_escape indizi pistas_do_jogo aanwijzing* hint_escape',
  solved:
    'escape_rate success_rate erfolgsquote* taux_de_reussite tasa_de_exito tasso_di_successo taxa_de_sucesso slagingspercentage* ' +
    'pass_rate* passrate bestehensquote* durchfallquote* tasa_de_aprobados',
  escapeteam:
    'team_size how_many_players players number_of_players spielerzahl* spieleranzahl anzahl_spieler mitspieler* nombre_de_joueurs ' +
    'joueur* numero_de_jugadores jugador* numero_di_giocatori giocator* numero_de_jogadores jogador* aantal_spelers speler spelers ' +
    'medespeler*',
  scary:
    'scary scared spooky frightening horror grusel* schrecklich_angst angsteinflossend* peur effrayant* fait_peur horreur miedo da_miedo ' +
    'terror terrorifico paura fa_paura spaventos* orrore assustador* mete_medo eng_spannend griezel* angstaanjagend jump_scare* ' +
    'bang_zijn haunted_house* geisterbahn* spookhuis*',
  claustrophobia:
    'claustrophob* klaustrophob* platzangst claustrofob* enge_raume enclosed_space* richtig_eingeschlossen espacio_cerrado ' +
    'espacios_cerrados spazi_chiusi spazi_stretti espacos_fechados kleine_ruimtes engtevrees',
  photosensitive:
    'strobe* strobo* flashing_lights flash_lights lumieres_stroboscopiques luces_estroboscopicas luci_stroboscopiche ' +
    'luzes_estroboscopicas',
  vr:
    'virtual_reality vr_headset* vr_brille vr_arcade virtuelle_realitat realite_virtuelle casque_vr realidad_virtual gafas_de_realidad ' +
    'realta_virtuale visore realidade_virtual vr_bril virtuele_realiteit',
  treasurehunt:
    'treasure_hunt* scavenger_hunt* schnitzeljagd* schatzsuche* schatzjagd* chasse_au_tresor jeu_de_piste rallye_urbain ' +
    'busqueda_del_tesoro gymkana* gincana* caccia_al_tesoro caca_ao_tesouro peddy_paper speurtocht* schattenjacht* vossenjacht ' +
    'city_game* stadtrallye* rallye_ville geocach*',
  themepark:
    'theme_park* amusement_park* freizeitpark* vergnugungspark* erlebnispark* parc_d_attractions parc_a_theme parcs_d_attractions ' +
    'parque_de_atracciones parque_tematico parques_tematicos parco_divertimenti parco_a_tema parchi_a_tema luna_park parque_de_diversoes ' +
    'pretpark* attractiepark* themapark*',
  attraction: 'fairground_ride* fahrgeschaft* attraktion* attractions atracciones attrazioni attracties',
  heightlimit:
    'height_restriction* height_limit* minimum_height mindestgrosse* grossenbeschrankung* mindestkorpergrosse taille_minimale ' +
    'taille_minimum taille_requise estatura_minima altura_minima_requerida altezza_minima altura_minima_pt minimumlengte ' +
    'lengtebeperking* how_tall_do tall_enough gross_genug',
  queue:
    'queue queues queuing queueing long_lines skip_the_line fast_track fastpass* fast_pass express_pass warteschlange* anstehen ' +
    'schlange_stehen schlangestehen ohne_anstehen coupe_file coupe_files file_d_attente faire_la_queue hacer_cola colas sin_colas ' +
    'saltarse_la_cola fila_rapida saltare_la_fila salta_fila saltafila fare_la_fila code_lunghe fila_de_espera evitar_filas wachtrij* ' +
    'in_de_rij rij_staan',
  fair:
    'funfair* fun_fair* kirmes jahrmarkt* volksfest* rummel fete_foraine feria_atracciones sagra sagre kermis* kermes* braderie* ' +
    'oktoberfest* bierfest* beer_festival*',
  zoo:
    'zoos zoological* tierpark* zoologisch* wildpark* wildgehege* jardin_zoologique parc_animalier zoologico* parque_zoologico ' +
    'parco_faunistico bioparco giardino_zoologico jardim_zoologico dierentuin* dierenpark* safaripark* safari_park* wildlife_park* ' +
    'parque_de_animales oceanarium* oceanario* sea_life sealife',
  lion: 'lion lions lowe lowen tiger tigers lion_zoo lions_zoo leones leoni leoes leeuw leeuwen',
  safari:
    'game_drive* wildlife_tour* wildlife_watching tierbeobachtung* observation_animaliere avistamiento* osservazione_animali ' +
    'observacao_de_animais safaris safari_tour* safaritour*',
  botanical:
    'botanical* botanisch* botanique* botanico* botanic_garden* orto_botanico hortus arboretum* palmenhaus* butterfly_house ' +
    'schmetterlingshaus* greenhouse_visit',
  playground:
    'playground* play_area* spielplatz* aire_de_jeux aires_de_jeux parque_infantil parques_infantiles zona_de_juegos parco_giochi ' +
    'area_giochi parque_de_criancas speeltuin* speelplaats* speelplek* spielecke* kids_corner kinderecke* coin_enfants espace_enfants ' +
    'rincon_infantil angolo_bimbi area_bimbi canto_das_criancas kinderhoek* speelhoek* play_corner',
  softplay:
    'soft_play* indoor_play indoor_playground* indoorspielplatz* hallenspielplatz* kinderspielhalle plaine_de_jeux parc_de_jeux_couvert ' +
    'parque_de_bolas piscina_de_bolas ball_pit* ballebad balleba ludoteca* parco_giochi_al_coperto gonfiabili_bambini ' +
    'parque_de_diversoes_coberto indoor_speeltuin* binnenspeeltuin* ballenbak* speelparadijs* spielparadies',
  arcade:
    'arcade* amusement_arcade* spielhalle* spielautomat* salle_d_arcade jeux_d_arcade sala_recreativa recreativos maquinas_recreativas ' +
    'sala_giochi salao_de_jogos speelhal* speelautomat* flipper_automat pinball* flipperautomat* slot_machine*',
  casino: 'casino casinos kasino* spielbank* spielcasino* roulette* blackjack poker* dress_code_casino',
  game:
    'gesellschaftsspiel* jeu_de_societe juego_de_mesa gioco_da_tavolo giochi_di_societa jogo_de_tabuleiro gezelschapsspel* ' +
    'board_games_cafe',
  gaming:
    'gaming gamer* lan_party esports* e_sport* videospiel* video_game* jeux_video jeu_video videojuego* videogioc* videogame* videojogo* ' +
    'computerspel*',
  maze: 'maze mazes labyrinth* irrgarten maislabyrinth* laberinto* labirint* doolhof* corn_maze spiegelkabinett mirror_maze',
  observatory:
    'observator* sternwarte* planetari* observatoire* stargaz* sternengucken astronom* sterrenwacht* telescope* teleskop* osservatori*',
  lookout:
    'viewpoint* lookout* viewing_platform* observation_deck* aussichtsplattform* aussichtsturm* aussichtspunkt* point_de_vue belvedere* ' +
    'mirador miradores plateforme_panoramique terrazza_panoramica punto_panoramico miradouro* uitkijkpunt* uitkijktoren* uitzichtpunt',
  castle:
    'castle* burg_ruine burgen burgfuhrung schlossfuhrung* schlossbesichtigung* chateau chateaux castillo* castello castelli castelo* ' +
    'kasteel kastelen',
  farmvisit:
    'farm_visit* farm_tour* hofbesichtigung* hoffuhrung* visite_de_la_ferme visita_a_la_granja visita_alla_fattoria visita_a_quinta ' +
    'boerderijbezoek* strawberry_picking pick_your_own selbstpflucken selbst_pflucken cueillette* auto_raccolta zelfpluk* plukken ' +
    'apanhar_fruta',
  winery:
    'winery wineries vineyard* weingut* weinprobe* weinverkostung* kellerfuhrung* wine_tasting* degustation_de_vin visite_de_cave ' +
    'domaine_viticole vignoble* bodega bodegas cata_de_vinos visita_a_bodega vinedo* cantina_vini degustazione_vini vigneto* vigneti ' +
    'vinicola prova_de_vinhos vinha* adega* quinta_vinicola wijngaard* wijnproeverij*',
  segway: 'segway*',
  hoponhopoff:
    'hop_on_hop_off sightseeing_bus* stadtrundfahrt* sightseeing bus_touristique city_tour* bus_turistico autobus_turistico ' +
    'autocarro_turistico touristenbus bimmelbahn petit_train_touristique trenecito trenino_turistico tren_turistico comboio_turistico ' +
    'touristisch_treintje',
  walkingtour:
    'walking_tour* city_walk* stadtfuhrung* stadtrundgang* stadtspaziergang visite_de_la_ville visite_a_pied visite_guidee_a_pied ' +
    'tour_a_pie visita_a_pie free_tour visita_guiada_a_pie tour_a_piedi visita_della_citta passeggiata_guidata visita_a_pe tour_a_pe ' +
    'stadswandeling* stadsrondleiding* ghost_tour* nachtwachter*',
  chess: 'chess* schach schachclub* schachverein* echecs ajedrez scacchi xadrez schaken schaakclub*',
  elephant: 'elephant* elefant elefanten elefante elefantes olifant*',
  giraffe: 'giraffe* giraf jirafa* giraffa girafa*',
  polarbear: 'polar_bear* eisbar eisbaren ours_polaire oso_polar orso_polare urso_polar ijsbeer ijsberen',
  penguin: 'penguin* pinguin* pingouin* manchots',
  monkey: 'monkey* affe affen singes scimmi* macaco* aap apen monos_zoo',
  rollercoaster:
    'rollercoaster* roller_coaster* achterbahn* montagnes_russes montana_rusa montanas_rusas montagne_russe montanha_russa achtbaan* ' +
    'achtbanen',
  carousel: 'giostra giostre carrossel carousel* karussell* carrousel* draaimolen* merry_go_round tiovivo',
  ferriswheel: 'riesenrad* ferris_wheel big_wheel grande_roue noria_gigante ruota_panoramica roda_gigante reuzenrad*',
  palace: 'palace palaces palast palais palacio* palazzo_reale paleis* palaste',
  fortress: 'fortress* festung* forteresse* fortaleza* fortezza fortezze vesting citadel* zitadelle* citta_murata',
  brewerytour:
    'brewery* breweries brauerei* brauhaus* brasserie_artisanale cerveceria_artesanal birrificio* birrifici cervejaria_artesanal ' +
    'brouwerij* brewery_tour* bierprobe* bierverkostung*',
  tasting: 'degustation* degustacion* degustazion* verkostung* proeverij* catas tasting_session* tastings tasting',
};
