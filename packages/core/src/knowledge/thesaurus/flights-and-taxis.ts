/** Airports, flights, taxis, transfers and guided tours. How the words are written: `concepts.ts`. */
export const FLIGHTS_AND_TAXIS: Readonly<Record<string, string>> = {
  airline:
    'airline* fluggesellschaft* fluglinie* compagnie_aerienne compagnies_aeriennes aerolinea* compania_aerea compagnia_aerea compagnie_aeree companhia_aerea luchtvaartmaatschappij* vliegmaatschappij*',
  plane: 'plane planes aeroplane* airplane* aircraft flugzeug* avion avions aviones aereo aerei aeroplano aviao avioes vliegtuig* jet',
  fly: 'fly flying flies flew fliegen fliege fliegt flogen voler prendre_avion volar volare voar vliegen vlieg vliegt',
  terminal:
    'terminal terminals terminale abflughalle* ankunftshalle* aerogare* terminales vertrekhal* aankomsthal* departure_hall arrivals_hall departure_lounge',
  gate: 'gates boarding_gate flugsteig* porte_embarquement puerta_de_embarque porta_imbarco porta_de_embarque gate_number',
  layover:
    'layover* stopover* stop_over connecting_flight* zwischenstopp* zwischenlandung* anschlussflug* escale escales vol_de_correspondance escala escalas vuelo_de_conexion scalo scali volo_in_coincidenza voo_de_ligacao tussenstop* tussenlanding* aansluitende_vlucht transit umsteigezeit',
  directflight:
    'direct_flight* non_stop_flight nonstop_flight nonstop non_stop direktflug* direktverbindung* vol_direct vols_directs sans_escale vuelo_directo vuelos_directos sin_escalas volo_diretto voli_diretti senza_scali voo_direto voos_diretos sem_escalas rechtstreekse_vlucht directe_vlucht zonder_tussenstop direct_train train_direct tren_directo treno_diretto comboio_direto',
  domesticflight:
    'domestic_flight* inlandsflug* vol_domestique vuelo_nacional vuelos_nacionales volo_nazionale voo_domestico binnenlandse_vlucht',
  longhaul:
    'long_haul* langstrecke* long_courrier larga_distancia_vuelo vuelo_de_larga volo_intercontinentale voo_de_longo langeafstandsvlucht*',
  handluggage:
    'hand_luggage carry_on carryon cabin_bag* cabin_luggage cabin_baggage handgepack* bordgepack bordcase bagage_a_main bagages_a_main bagage_cabine equipaje_de_mano maleta_de_cabina bagaglio_a_mano bagaglio_da_cabina bagagem_de_mao handbagage* trolley trolleys',
  checkedluggage:
    'checked_luggage checked_bag* hold_luggage check_in_luggage aufgabegepack* aufgegebenes_gepack koffer_aufgeben gepack_aufgeben bagage_en_soute bagage_enregistre bagages_en_soute soute_a_bagages equipaje_facturado facturar_equipaje facturar_la_maleta bagaglio_da_stiva bagaglio_in_stiva bagaglio_registrato bagagem_de_porao bagagem_despachada ruimbagage* ingecheckte_bagage baggage_drop bag_drop',
  excessbaggage:
    'excess_baggage excess_luggage overweight_bag* ubergepack* excedent_de_bagages surplus_bagages exceso_de_equipaje eccesso_bagaglio bagaglio_in_eccedenza excesso_de_bagagem overbagage* excessive_weight',
  lostluggage:
    'lost_luggage lost_baggage luggage_is_missing missing_luggage missing_suitcase lost_suitcase delayed_luggage koffer_verloren koffer_weg gepack_verloren gepack_fehlt verlorenes_gepack bagage_perdu bagages_perdus valise_perdue equipaje_perdido maleta_perdida perdido_la_maleta bagaglio_smarrito valigia_smarrita bagagem_perdida mala_perdida bagagem_extraviada bagage_kwijt koffer_kwijt verloren_bagage',
  baggageclaim:
    'baggage_claim baggage_reclaim luggage_belt gepackausgabe* gepackband livraison_des_bagages recogida_de_equipajes ritiro_bagagli recolha_de_bagagem bagageband bagagehal',
  securitycheck:
    'security_check* airport_security security_control* sicherheitskontrolle* sicherheitscheck controle_de_securite control_de_seguridad controllo_di_sicurezza controlli_di_sicurezza controlo_de_seguranca veiligheidscontrole* fast_lane fast_track',
  liquids: 'liquids liquid flussigkeit* liquides liquidos liquidi vloeistof*',
  travelagency:
    'travel_agen* reiseburo* reisebureau agence_de_voyage agences_de_voyages agencia_de_viajes agenzia_di_viaggi agenzia_viaggi agencia_de_viagens reisbureau* tour_operator* reiseveranstalter* touroperator* tour_operateur*',
  packageholiday:
    'package_holiday* package_tour* package_deal* pauschalreise* pauschalurlaub voyage_organise voyage_a_forfait sejour_tout_compris viaje_organizado paquete_vacacional viaje_combinado pacchetto_vacanza viaggio_organizzato pacote_de_ferias pacote_de_viagem pakketreis* groepsreis* georganiseerde_reis flight_and_hotel vol_et_hotel vuelo_y_hotel volo_e_hotel flug_und_hotel',
  vacation:
    'vacation* holidays_in urlaub* vacances vacacion* vacanza vacanze ferias vakantie* getaway short_break kurzurlaub* city_break* stadtereise* stedentrip* citytrip*',
  travelinsurance:
    'travel_insurance reiseversicherung* reiserucktritt* auslandskrankenversicherung* assurance_voyage assurance_annulation seguro_de_viaje seguro_de_cancelacion assicurazione_di_viaggio assicurazione_viaggio seguro_de_viagem reisverzekering* annuleringsverzekering* cancellation_insurance',
  jetlag:
    'jet_lag jetlag* decalage_horaire desfase_horario fuso_orario time_zone* timezone* zeitzone* zeitverschiebung fuseau_horaire zona_horaria huso_horario fuso_horario tijdzone* tijdsverschil time_difference',
  taxirank:
    'taxi_rank* taxi_stand* taxistand* station_de_taxis borne_de_taxi parada_de_taxi parada_de_taxis posteggio_taxi praca_de_taxis ponto_de_taxi',
  driver:
    'driver drivers chauffeur* fahrer fahrerin taxifahrer* conducteur conducteurs conductor_del taxista taxistas tassista tassisti autista_privato motorista motoristas bestuurder bestuurders taxichauffeur*',
  limousine: 'limousine* limo limos chauffeur_service chauffeurservice stretchlimo* limusin* limuzin*',
  ridehailing:
    'uber_fahrt ride_hailing rideshare* ride_share* carpool* car_pool* mitfahrgelegenheit* fahrgemeinschaft* covoiturage* coche_compartido compartir_coche passaggio_in_auto car_pooling boleia boleias meerijden',
  patienttransport:
    'patient_transport* medical_transport* krankenfahrt* krankentransport* liegendtransport transport_medical transport_sanitaire vsl transporte_sanitario trasporto_pazienti trasporto_sanitario transporte_de_doentes ziekenvervoer* zittend_ziekenvervoer',
  guidedtour:
    'guided_tour* guided_walk* guided_visit* walking_tour* fuhrung fuhrungen stadtfuhrung* stadtrundgang* rundgang rundgange visites_guidees visita_guidata visite_guidate visitas_guiadas visita_a_pie free_tour rondleiding* stadswandeling* stadsgids',
  audioguide: 'audio_guide* audioguide* audioguia* audioguida* audio_guia audiotour* audio_tour* guide_audio',
  citytour:
    'city_tour* sightseeing_tour* hop_on_hop_off stadtrundfahrt* rundfahrt* tour_de_ville visite_de_la_ville bus_touristique bus_turistico recorrido_por_la_ciudad giro_della_citta giro_turistico autocarro_turistico visita_a_cidade stadsrondrit* rondrit* rondleiding_door_de_stad rondvaart* canal_tour* canal_cruise* grachtenfahrt',
  daytrip:
    'day_trip* day_tour* day_excursion* tagesausflug* tagestour* tagesfahrt* excursion_a_la_journee excursion_une_journee excursion_de_un_dia excursion_de_dia gita_di_un_giorno gita_in_giornata excursao_de_um_dia dagtocht* dagtrip* daguitstap* dagexcursie*',
  winetasting:
    'wine_tasting* weinprobe* weinverkostung* weindegustation* degustation_de_vin degustation_de_vins cata_de_vinos cata_de_vino degustazione_di_vini degustazione_vini prova_de_vinhos wijnproeverij* tasting tastings verkostung* degustation* degustazion* degustac* proeverij* catas',
  foodtour:
    'food_tour* street_food food_market kulinarische_fuhrung tour_gastronomique tour_gastronomico tapas_tour tour_enogastronomico tour_culinario foodtour*',
  privatetour:
    'private_guide* privattour* privatfuhrung* visite_privee guide_prive guia_privado guida_privata visita_privada privetour* privegids exclusive_tour',
  skipline:
    'skip_the_line skip_the_queue queue_jump* fast_pass fastpass coupe_file sin_colas evitar_colas saltafila salta_fila salta_coda sem_filas zonder_wachtrij ohne_anstehen ohne_warteschlange priority_access',
  queue:
    'queue queues queuing line_up standing_in_line warteschlange* schlange_stehen anstehen file_attente faire_la_queue cola_de_espera hacer_cola colas coda_di_attesa fare_la_coda fila_de_espera wachtrij* in_de_rij rij_staan',
  souvenir: 'souvenir* andenken mitbringsel recuerdo recuerdos lembranca* aandenken gift_shop museum_shop museumsshop* tienda_de_regalos',
  brochure:
    'brochure* leaflet* prospekt* broschure* depliant* folletos catalogue catalogues catalog catalogs katalog* catalogo catalogos cataloghi catalogus* folder_met opuscolo opuscoli panfletos',
  citymap:
    'city_map* town_map street_map stadtplan* plan_de_ville plan_de_la_ville mapa_de_la_ciudad plano_de_la_ciudad mappa_della_citta piantina cartina_della_citta mapa_da_cidade plattegrond* stadskaart* landkarte* karte_der_gegend',
  gps: 'gps navigation_system satnav navi_gerat navigationssystem* navigationsgerat* navigatore navigatori_satellitari navegador_gps navigatie* coordinates koordinaten coordonnees_gps coordenadas coordinate_gps',
  dresscodevisit:
    'shoulders_covered cover_shoulders schultern_bedecken epaules_couvertes hombros_cubiertos spalle_coperte ombros_cobertos bedekte_schouders',
};
