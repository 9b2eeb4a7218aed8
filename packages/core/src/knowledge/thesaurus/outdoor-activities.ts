/** Sights and sports out of doors. How the words are written: `concepts.ts`. */
export const OUTDOOR_ACTIVITIES: Readonly<Record<string, string>> = {
  cave: 'cave_tour* caves hohle hohlen tropfsteinhohle* grotte grottes cueva cuevas grotta gruta grutas caverna* grot grotten',
  waterfall: 'waterfall* wasserfall* cascade cascades chute_eau cascada cascadas cascata cascate cascatas waterval* cachoeira* catarata*',
  river: 'river rivers fluss flusse riviere rivieres fleuve fleuves rio rios fiume fiumi rivier rivieren',
  forest: 'forest* woods woodland* wald walder waldgebiet foret forets bosque bosques bosco boschi floresta* bos bossen',
  viewpoint:
    'viewpoint* lookout_point* scenic_view aussichtspunkt* aussichtsturm* aussichtsplattform* point_de_vue_panoramique belvedere mirador miradores punto_panoramico miradouro* uitkijkpunt* uitkijktoren*',
  wildlife:
    'wildlife wild_animals wildtier* tierbeobachtung* animaux_sauvages faune animales_salvajes fauna_salvaje fauna animali_selvatici animais_selvagens wilde_dieren wild_spotten birdwatching bird_watching vogelbeobachtung*',
  zoo: 'zoo zoos zoological tierpark* tiergarten parc_animalier parc_zoologique zoologico* parco_faunistico jardim_zoologico dierentuin* dierenpark*',
  pettingzoo: 'petting_zoo streichelzoo* kinderboerderij*',
  aquarium: 'aquarium* aquarien acuario* acquario acquari aquario aquarios',
  amusementpark:
    'amusement_park* theme_park* freizeitpark* vergnugungspark* parc_attractions parcs_attractions parque_de_atracciones parque_tematico parco_divertimenti parco_a_tema parque_de_diversoes pretpark* attractiepark*',
  rollercoaster: 'rollercoaster* roller_coaster* achterbahn* montagne_russe montagnes_russes montana_rusa montanha_russa achtbaan*',
  waterpark:
    'water_park* waterpark* aquapark* aqua_park* erlebnisbad* spassbad* parc_aquatique parque_acuatico parco_acquatico parque_aquatico subtropisch_zwembad',
  waterslide: 'water_slide* waterslide* wasserrutsche* toboggan* tobogan* scivolo scivoli escorrega* waterglijbaan* glijbaan*',
  highropes:
    'high_ropes rope_course* ropes_course* tree_top treetop* kletterwald* hochseilgarten* kletterpark* waldseilpark* accrobranche* parcours_aventure parque_de_aventura* parco_avventura arborismo klimbos* klimpark*',
  zipline: 'tirolina* zip_line* zipline* tyrolienne* tirolese kabelbaan_door',
  rafting: 'rafting whitewater wildwasser* rafting_tour descente_de_rapides descenso_de_rapidos raftings',
  canyoning: 'canyoning canyoneering barranquismo canyon_tour descente_de_canyon torrentismo canionismo schluchting',
  paragliding: 'paraglid* gleitschirm* tandemflug* parapente* parapendio',
  bungee: 'bungee*',
  skydiving: 'tandemsprung* skydiv* parachut* fallschirm* paracaid* paracadut* paraquedis* parasprong*',
  hotairballoon:
    'hot_air_balloon* balloon_ride* balloon_flight* heissluftballon* ballonfahrt* montgolfiere* vol_en_montgolfiere globo_aerostatico vuelo_en_globo mongolfiera* balao_de_ar_quente luchtballon* ballonvaart*',
  snorkel: 'snorkel* schnorchel* tuba_et_masque palmes_masque_tuba esnorquel* boccaglio* respirador_de_snorkel',
  diveequipment:
    'scuba_gear diving_gear dive_gear tauchausrustung* materiel_de_plongee equipo_de_buceo attrezzatura_da_sub equipamento_de_mergulho duikuitrusting* scuba padi bouteille_de_plongee oxygen_tank',
  windsurf: 'windsurf* planche_a_voile planche_voile',
  wingfoil: 'wing_foil wingfoil*',
  kitesurf: 'kitesurf* kite_surf* kiteboard*',
  wakeboard: 'wakeboard*',
  bananaboat: 'banana_boat',
  waterskiing: 'water_ski* waterski* wasserski* ski_nautique esqui_acuatico sci_nautico esqui_aquatico',
  jetski: 'jet_ski* jetski* moto_acqua motos_de_agua moto_de_agua mota_de_agua waterscooter*',
  tide: 'tide tides high_tide low_tide tidal gezeiten flut_und_ebbe ebbe maree marees marea mareas maree_alta mare_alta marees_basses mares_vivas getij getijden eb_en_vloed',
  waves:
    'waves swell wellen wellengang seegang vagues houle olas oleaje onde_del_mare mare_mosso ondas ondulacao golven golfslag rough_sea',
  lifeguard:
    'lifeguard* life_guard* bademeister* rettungsschwimmer* wasserwacht maitre_nageur maitres_nageurs sauveteur* surveillant_de_baignade socorrista* salvavidas bagnino bagnini bagnina nadador_salvador nadadores_salvadores salva_vidas badmeester* strandwacht* baignade_surveillee',
  nudism: 'nudist* naturist* fkk nudism* naturism* clothing_optional nacktbad* naaktstrand* hullenlos',
  ticks: 'tick_bite* zecke* tique tiques garrapata* zecca zecche carraca* teek teken_bijt tekenbeet*',
  picnicarea:
    'picnic_area* picnic_table* picknickplatz* picknicktisch* aire_de_pique_nique table_de_pique_nique merendero* area_de_picnic area_picnic parque_de_merendas picknickplaats* picknicktafel* picnic_spot*',
  golf: 'golf golfing golfplatz* golf_course* golfbaan golfbanen terrain_de_golf campo_de_golf campo_da_golf campo_de_golfe golfe green_fee greenfee* golfschlager mazza_da_golf golfclub*',
  minigolf: 'mini_golf minigolf* crazy_golf midgetgolf* mini_golfe',
  tabletennis: 'table_tennis ping_pong pingpong* tischtennis* tennis_de_table tenis_de_mesa mesa_de_ping tennistavolo tafeltennis*',
  bowling: 'bowling* bowling_alley* kegelbahn* kegeln bolos_de_bolera bolera* bowlen',
  volleyball: 'beachvolley* beach_volley volley volei voleibol* pallavolo voley volleybal*',
  basketball: 'basket_ball baloncesto pallacanestro basquet* basketbal*',
  archery: 'archery bogenschies* bow_and_arrow tir_a_arc tiro_con_arco tiro_com_arco boogschiet*',
  escaperoom: 'escape_room* escaperoom* escape_game* exit_game* exit_room* jeu_evasion sala_de_escape fuga_da',
  lasertag: 'laser_tag lasertag* laser_game* lasergame* paintball* airsoft',
  trampoline: 'trampolin* cama_elastica camas_elasticas tappeto_elastico tappeti_elastici jump_park jumphouse',
  karting: 'go_kart* gokart* kartbahn* karting* kart_racing kartfahren karts kartbaan*',
  ice_rink:
    'ice_rink* ice_skat* iceskat* eisbahn* eislauf* schlittschuh* eishalle* patinoire* patin_a_glace patins_a_glace pista_de_hielo patinaje patines_de_hielo pista_di_pattinaggio pattinaggio pattini pista_de_gelo patinagem patins_de_gelo ijsbaan* schaats*',
  rollerskates:
    'roller_skate* rollerskate* inline_skate* inliner* inlineskate* rollschuh* patins_a_roulettes patines_en_linea rollerblade* patines_de_ruedas pattini_a_rotelle patins_em_linha skeeler* rolschaats*',
  skateboard: 'skateboard* longboard* planche_a_roulettes monopatin skatepark* skate_park',
};
