/** Ball games, courts and fields, bowling, golf and other games one books. How the words are written: `concepts.ts`. */
export const BALL_AND_FIELD: Readonly<Record<string, string>> = {
  court:
    'court_hire court_booking book_a_court badmintonfeld* badmintonplatz padelplatz* padelcourt* platzmiete* platzbuchung* spielfeld* ' +
    'sportplatz* terrain_de_tennis reserver_un_court reserver_un_terrain pista_de_padel pista_de_tenis reservar_pista campo_da_padel ' +
    'prenotare_un_campo campi_da_tennis campo_de_tenis campo_de_padel reservar_campo tennisbanen padelbaan* padelbanen baan_huren ' +
    'baan_reserveren halle_mieten_tennis pickleball_court',
  padel: 'padelles* padeltennis padle padel_club padelclub* padelschlager*',
  squash: 'squash squashcourt* squashbaan*',
  badminton: 'badminton* federball* shuttlecock* volant_badminton volano peteca',
  tabletennis: 'table_tennis tischtennis* ping_pong pingpong* tenis_de_mesa tennistavolo tennis_tavolo tennis_de_table tafeltennis*',
  tennis: 'ecole_de_tennis club_de_tenis scuola_tennis circolo_tennis clube_de_tenis',
  racket:
    'racket racquet rackets racquets schlagerverleih* tennisschlager* raqueta* racchett* raquete* restring* besaiten besaitung* ' +
    'recordage cordage_raquette encordar encordado incordatura encordoamento bespannen_racket besnaren raquette raquette_de_tennis ' +
    'raquettes_de_tennis',
  ball:
    'balls balle_de_tennis balles_de_tennis tennisball* balle_verleih ballon_de_foot pelota pelotas balon balones pallone palloni ' +
    'palline_da_tennis bolas_de_tenis',
  football:
    'footy soccer_school ecole_de_foot escuela_de_futbol campo_de_futbol scuola_calcio campo_da_calcio calcetto calcio partita_di_calcio ' +
    'escola_de_futebol futsal five_a_side kleinfeld* bubble_football kunstrasen* astroturf* artificial_pitch',
  basketball: 'basquet* baloncesto pallacanestro basketbal* basket_club streetball',
  volleyball: 'volley voleibol* pallavolo volei beachvolley* beach_volley* volleybal*',
  handball: 'handball* balonmano pallamano andebol handbal',
  hockey: 'hockey* eishockey* ice_hockey hockey_sur_glace hockey_sobre_hielo hockey_su_ghiaccio ijshockey*',
  rugby: 'rugby*',
  golf: 'golf golfing golfer* golfplatz* golfclub* parcours_de_golf terrain_de_golf campo_de_golf campo_da_golf golfbaan* golfbanen',
  teetime:
    'tee_time* tee_off green_fee* greenfee* startzeit* abschlagszeit* depart_golf hora_de_salida_golf orario_di_partenza_golf starttijd* ' +
    'startijd',
  handicap_golf:
    'golf_handicap handicap_golf platzreife* platzerlaubnis carte_verte_golf licencia_de_golf gvb golfvaardigheid handicap_limit',
  drivingrange: 'driving_range* golf_practice campo_de_practicas campo_pratica rangeball* range_balls',
  golfcart: 'golf_cart* golf_buggy golf_buggies golfcart* golfkart* voiturette_de_golf buggy_de_golf golf_trolley* golftrolley',
  minigolf:
    'mini_golf minigolf* crazy_golf adventure_golf adventuregolf* miniaturgolf* golfito midgetgolf* schwarzlicht_minigolf ' +
    'black_light_golf footgolf* fussballgolf* discgolf* disc_golf',
  bowling:
    'bowling* kegeln kegelbahn* kegelclub quilles bolera boleras birilli tenpin* ten_pin bowlen kegelbaan* bowling_alley* bowling_lane*',
  bowlingshoes: 'bowling_shoe* bowlingschuh* chaussures_de_bowling zapatos_de_bolos scarpe_da_bowling sapatos_de_bowling bowlingschoen*',
  billiards: 'billiard* billard* snooker* pool_table* pooltisch* biljart* billar bilhar biliardo',
  darts: 'darts dartscheibe* dartboard* flechettes dardos freccette dartbaan* dartbar',
  petanque: 'petanque boule_spielen boulebahn* boulodrome bocce petanca boccia_bahn bocciodromo jeu_de_boules',
  climbing:
    'climbing_gym climbing_wall* climbing_hall climbing_centre* salle_d_escalade mur_d_escalade rocodromo* palestra_di_arrampicata ' +
    'parete_di_arrampicata parede_de_escalada ginasio_de_escalada klimmen klimhal* klimwand* klimcentrum* beklimmen',
  boulder: 'boulder* salle_de_bloc bloc_escalade',
  belay:
    'belay* sichern_klettern sicherungsschein* kletterschein* sicherungsgerat* toprope* top_rope lead_climb* vorstieg* assurer_escalade ' +
    'passeport_escalade asegurar_escalada assicurazione_in_corda assegurar_escalada zekeren klimvaardigheidsbewijs* auto_belay ' +
    'autobelay*',
  harness:
    'harness* climbing_harness klettergurt* gurt_klettern baudrier* harnais arnes arneses imbrag* arnes_de_escalada klimgordel* ' +
    'klettersteigset*',
  highropes:
    'high_ropes ropes_course* tree_top* treetop* hochseilgarten* kletterwald* kletterpark* waldseilgarten* accrobranche* ' +
    'parcours_aventure parque_de_aventura* parque_multiaventura parco_avventura parchi_avventura arborismo klimpark* klimbos* ' +
    'touwenparcours',
  zipline: 'zip_line* zipline* zip_wire* tyrolienne* tirolina* tirolesa* teleferica_zip seilrutsche* kabelbaan_zip flying_fox',
  bungee: 'bungee* bungy saut_a_l_elastique salto_con_elastico puenting',
  skydive:
    'skydiv* parachut* fallschirm* tandemsprung* saut_en_parachute paracaid* paracadut* paraquedas* parapendio_tandem indoor_skydiv* ' +
    'bodyflying simulateur_de_chute tunel_de_viento',
  paraglide:
    'paraglid* gleitschirm* parapente parapendio hang_glid* drachenflug* drachenfliegen deltaplan* ala_delta asa_delta schermvliegen ' +
    'deltavliegen',
  balloonride:
    'hot_air_balloon* balloon_flight* balloon_ride* ballonfahrt* ballonflug* heissluftballon* montgolfiere* vol_en_ballon ' +
    'globo_aerostatico paseo_en_globo vuelo_en_globo mongolfier* volo_in_mongolfiera balao_de_ar_quente passeio_de_balao luchtballon* ' +
    'ballonvaart* ballonvaren',
  helicopter: 'helicopter* hubschrauber* helikopter* elicotter*',
  trampoline: 'trampolin* sprunghalle* jump_arena parc_de_trampolines parque_de_trampolines camas_elasticas salterini tappeti_elastici',
  paintball: 'paintball* airsoft*',
  lasertag: 'laser_tag* lasertag* laser_game* lasergame* quasar',
  karting: 'kart karts karting* go_kart* gokart* kartbahn* go_karts kartfahren pista_de_karts pista_kart kartodromo kartbaan*',
  axethrowing: 'axe_throw* axtwerfen axtwurf* lancer_de_haches lanzamiento_de_hacha* lancio_dell_ascia arremesso_de_machado bijlwerpen',
  skate: 'skatepark* skate_park* skateboard* skating skaten skaterhal',
  iceskate:
    'ice_skat* ice_rink* eislauf* eisbahn* schlittschuh* eishalle* patinoire* patin_a_glace patinage patinaje_sobre_hielo pista_de_hielo ' +
    'patinaje pattinaggio* pattinaggio_sul_ghiaccio pista_di_pattinaggio patinagem* pista_de_gelo schaats* ijsbaan* ice_skates rink',
  floodlight:
    'floodlight* flutlicht* eclairage_du_terrain luz_de_pista iluminacion_de_la_pista illuminazione_del_campo iluminacao_do_campo ' +
    'veldverlichting* baanverlichting*',
  karate: 'karate*',
  taekwondo: 'taekwondo* tae_kwon_do',
  jiujitsu: 'jiu_jitsu jiujitsu* bjj brazilian_jiu ju_jitsu jujitsu* jujutsu*',
  kungfu: 'kung_fu kungfu* wing_tsun wing_chun tai_chi taichi* tai_chi_chuan qi_gong qigong* chi_kung',
  americanfootball: 'american_football flag_football futbol_americano football_americain',
  cricket: 'cricket kricket',
  baseball: 'baseball* softball* honkbal* beisbol beisebol',
  golfclubs:
    'golf_clubs golfschlager* golfbag* golf_bag* clubs_de_golf palos_de_golf mazze_da_golf tacos_de_golf golftas* leihschlager* ' +
    'rental_clubs',
  climbingshoes:
    'kletterschuh* climbing_shoe* chausson_d_escalade chaussons_d_escalade pies_de_gato scarpette_da_arrampicata pes_de_gato klimschoen*',
  scenicflight:
    'rundflug* scenic_flight* sightseeing_flight* flightseeing rondvlucht* light_aircraft avioneta* survol vol_panoramique ' +
    'vuelo_panoramico volo_panoramico voo_panoramico',
  glider:
    'segelflug* segelflieg* glider_flight* glider gliding planeur* vol_a_voile aliante volo_a_vela planador zweefvlieg* planeador ' +
    'vuelo_sin_motor',
  gripsocks:
    'antirutschsocken grip_socks stoppersocken* sprungsocken* chaussettes_antiderapantes calcetines_antideslizantes calzini_antiscivolo ' +
    'meias_antiderrapantes antislipsokken',
  inlineskates:
    'inlineskat* inline_skat* inliner* rollerblad* roller_skat* rollschuh* rollerskat* patins_a_roulettes patines_en_linea ' +
    'patinar_sobre_ruedas patinaje_sobre_ruedas pattini_in_linea pattinaggio_a_rotelle patins_em_linha rolschaats* skeeler* rollers',
  curling: 'curling eisstock* petanque_sur_glace',
  crosstrainer:
    'elliptical crosstrainer* cross_trainer* stepper velo_elliptique eliptica ellittica rowing_machine* rudergerat* rameur remo_maquina ' +
    'vogatore roeimachine*',
  zumba: 'zumba*',
  triathlon: 'triathlon* triatlon* ironman duathlon* iron_man',
  christmas: 'boxing_day',
  runningshoes:
    'running_shoe* laufschuh* hardloopschoen* chaussures_de_running chaussures_de_course zapatillas_de_running zapatillas_de_correr ' +
    'scarpe_da_corsa sapatilhas_de_corrida jogging_shoes',
};
