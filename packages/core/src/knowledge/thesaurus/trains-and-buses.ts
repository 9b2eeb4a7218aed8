/** Trains, buses, coaches and ferries. How the words are written: `concepts.ts`. */
export const TRAINS_AND_BUSES: Readonly<Record<string, string>> = {
  platform:
    'platforms platform_number bahnsteig* bahngleis gleis gleise quai_de_la_gare voie_du_train anden andenes binario binari banchina plataforma_do_comboio perron perrons spoor_welk',
  busstop:
    'bus_stop* bus_station* coach_station* coach_stop haltestelle* busbahnhof* zob arret_de_bus arrets_de_bus gare_routiere parada_de_autobus parada_de_bus paradas_de_autobus estacion_de_autobuses fermata fermate fermata_del_bus stazione_degli_autobus autostazione paragem paragens paragem_de_autocarro rodoviaria terminal_rodoviario bushalte* busstation* halte haltes opstapplaats*',
  transferchange:
    'change_trains change_train changing_trains change_buses connection_time umsteigen umsteige umstiege umstieg anschlusszug* anschlussbus correspondance correspondances changer_de_train transbordo* hacer_transbordo coincidencia_de_trenes coincidenza coincidenze cambiare_treno mudar_de_comboio overstap overstappen overstapt aansluiting_trein',
  missedconnection:
    'missed_connection* miss_my_connection miss_our_connection missed_the_train missed_my_train missed_the_bus missed_the_ferry miss_the_ferry miss_the_bus miss_the_train anschluss_verpass* fahre_verpass* rater_le_train rater_la_correspondance rater_le_bus perder_el_tren perder_la_conexion perder_el_ferry perder_el_autobus perdere_la_coincidenza perdere_il_traghetto perder_o_comboio perder_a_ligacao perdi_o_autocarro perdi_o_comboio trein_gemist aansluiting_gemist boot_gemist bus_gemist',
  lasttrain:
    'last_train last_bus last_ferry last_boat last_tram last_departure last_service_of letzter_zug letzte_bahn letzter_bus letzte_fahre letztes_boot letztes_schiff letzte_abfahrt dernier_train dernier_bus dernier_bateau dernier_ferry dernier_depart ultimo_tren ultimo_autobus ultimo_barco ultimo_ferry ultima_salida ultimo_treno ultimo_traghetto ultima_corsa ultima_partenza ultimo_comboio ultimo_autocarro ultima_partida laatste_trein laatste_bus laatste_boot laatste_veerboot laatste_afvaart',
  firsttrain:
    'first_train first_bus first_ferry first_boat first_departure erster_zug erste_bahn erster_bus erste_fahre erstes_schiff erste_abfahrt premier_train premier_bus premier_bateau premier_depart primer_tren primer_autobus primer_barco primera_salida primo_treno primo_traghetto prima_corsa prima_partenza primeiro_comboio primeiro_autocarro primeiro_barco primeira_partida eerste_trein eerste_bus eerste_boot eerste_afvaart',
  firstclass:
    'first_class 1st_class erste_klasse erster_klasse 1_klasse premiere_classe 1ere_classe primera_clase prima_classe primeira_classe eerste_klas eerste_klasse',
  secondclass:
    'second_class 2nd_class standard_class zweite_klasse zweiter_klasse 2_klasse deuxieme_classe seconde_classe segunda_clase clase_turista seconda_classe segunda_classe tweede_klas tweede_klasse',
  windowseat:
    'window_seat* fensterplatz* siege_cote_fenetre place_cote_fenetre cote_fenetre cote_hublot asiento_de_ventanilla ventanilla posto_finestrino finestrino lugar_a_janela raamplaats* plek_bij_het_raam aisle_seat* gangplatz* cote_couloir asiento_de_pasillo posto_corridoio lugar_no_corredor gangpad*',
  legroom:
    'leg_room legroom beinfreiheit place_pour_les_jambes espacio_para_las_piernas spazio_per_le_gambe espaco_para_as_pernas beenruimte',
  nighttrain:
    'night_train* sleeper_train* sleeper_car* sleeping_car* nachtzug* schlafwagen* liegewagen* couchette* train_de_nuit trains_de_nuit wagon_lit wagons_lits tren_nocturno trenes_nocturnos coche_cama treno_notturno treni_notturni vagone_letto cuccetta cuccette comboio_noturno nachttrein* slaapwagen* ligwagen*',
  nightbus: 'night_bus* nachtbus* bus_de_nuit noctambus autobus_nocturno bus_nocturno bus_notturno autobus_notturno autocarro_noturno',
  highspeedtrain:
    'high_speed_train* high_speed_rail ice_zug hochgeschwindigkeitszug* tgv ave_tren tren_de_alta_velocidad alta_velocita frecciarossa treno_ad_alta_velocita alta_velocidade hogesnelheidstrein* thalys eurostar',
  regionaltrain:
    'regional_train* local_train* commuter_train* regionalzug* regionalbahn* nahverkehrszug nahverkehrszuge s_bahn vorortzug ter_train train_regional trains_regionaux rer tren_regional tren_de_cercanias cercanias treno_regionale treni_regionali comboio_regional comboio_suburbano sprinter stoptrein* intercity*',
  conductor:
    'train_conductor ticket_inspector* inspectors_on schaffner* zugbegleiter* kontrolleur* fahrkartenkontrolle controleur* revisor_del_tren revisores controllore controllori capotreno revisor_do_comboio conducteur_trein ticket_check* controle_des_billets',
  driverbus:
    'bus_driver* coach_driver* busfahrer* chauffeur_de_bus conductor_del_autobus conductor_de_autobus autista autisti motorista_do_autocarro motorista_do_onibus buschauffeur*',
  publictransport:
    'public_transport* public_transportation oeffentliche_verkehrsmittel offentliche_verkehrsmittel offentlichen_verkehrsmitteln offis opnv oepnv nahverkehrsmittel transports_en_commun transport_en_commun transports_publics transporte_publico transportes_publicos mezzi_pubblici trasporto_pubblico trasporti_pubblici openbaar_vervoer ov bus_or_train by_bus_or_train mit_bus_und_bahn',
  dayticket:
    'day_ticket* day_travelcard* all_day_ticket tagesticket* tagesfahrkarte* tageskarten billet_journee ticket_journee ticket_a_la_journee forfait_journee billete_de_dia bilhete_de_um_dia dagticket* dagretour* dagkaartje*',
  monthlyticket:
    'monthly_pass* weekly_pass* travel_card* travelcard* monatskarte* monatsticket* wochenkarte* deutschlandticket* 49_euro_ticket carte_mensuelle pass_mensuel pass_navigo abono_transporte abono_mensual abono_de_transporte passe_mensal passe_social maandkaart* weekkaart* ov_chipkaart*',
  railcard:
    'railcard* rail_card* bahncard* probe_bahncard carte_avantage carte_de_reduction_sncf tarjeta_dorada carta_freccia cartao_jovem_comboio voordeelkaart* halbtax interrail* eurail*',
  footpassenger:
    'foot_passenger* fusspassagier* fussganger_fahre ohne_auto_mitfahren passager_pieton passagers_pietons pieton pietons pasajero_a_pie pasajeros_a_pie passeggero_senza_auto passeggeri_a_piedi passageiro_a_pe passageiros_a_pe voetpassagier* voetganger*',
};
