/** Coming and going, carrying, leaving behind: verbs of body and road with their nouns. How the words are written: `concepts.ts`. */
export const DEEDS_OF_GOING: Readonly<Record<string, string>> = {
  bring:
    'take_along take_with_me take_with_us bring_with_me bring_with_us bring_my_own bring_our_own bring_your_own carry_with mitfuhr* mitzubringen mitzunehmen mitnahme* emporter_avec prendre_avec_moi prendre_avec_nous amener amene apporter_mon apporter_notre traerme traernos llevarme llevar_mi llevar_mis portarmi portare_con_me portare_il_mio portare_i_miei levar_o_meu levar_comigo trazer_o_meu meegebracht breng_mee',
  lostproperty:
    'leave_behind left_behind left_my left_something liegen_gelassen liegengelassen liegen_lassen vergessen_mitzunehmen hinterlasse_ich laisse_mes ai_laisse oublie_mes deje_mi deje_mis me_deje me_he_dejado dejado_olvidado ho_lasciato lasciato_li deixei_o_meu deixei_a_minha deixei_as achtergelaten laten_liggen liggen_gelaten',
  carryheave:
    'carry_it carry_up carry_upstairs heavy_lifting lift_it lifting hoist schleppen hochtragen rauftragen runtertragen hineintragen tragehilfe* heben anheben porter_a_etage monter_les_meubles soulever cargar subir_los_muebles levantar_peso portare_su portare_al_piano sollevare carregar subir_os_moveis tillen optillen sjouwen naar_boven_dragen sleuren',
  transportgoods:
    'transport* transporter haul haulage freight freight_forwarding beforder* fracht* frachtgut transporteur* acheminer acheminement fret porte_flete flete fletes transportar transportista* acarreo trasport* trasportare trasportatore transportadora* vervoer* vervoeren vracht*',
  pickup:
    'picks_up picking_up pick_me_up pick_us_up pick_them_up come_and_get come_and_collect fetch selbstabhol* selber_abholen abzuholen abgeholt* venir_chercher viens_chercher passer_prendre passer_chercher aller_chercher retirer_en_magasin ramassage cueillette_en_magasin pasar_a_buscar pasar_a_recoger venir_a_buscar ir_a_buscar paso_a_buscar paso_a_recoger pasar_por recogen recogeis retirar_en_tienda retiro_en_tienda passare_a_prendere venire_a_prendere passo_a_prendere venite_a_prendere ritiro_in_negozio levantamento vir_buscar ir_buscar buscar_em_casa passar_para_pegar retirar_na_loja retirada_na_loja recolha_em_casa afhalen afgehaald komen_halen op_te_halen opgehaald zelf_afhalen',
  drop: 'dropping_off dropped_off drop_it_off drop_them_off dropoff drop_off_point* hand_over hand_it_in leave_it_with_you abzugeben abgegeben vorbeibringen vorbeizubringen hinbringen einreichen abgabestelle* abgabeort deposer_chez depot depose_minute point_de_depot ramener apporter_chez_vous dejarlo dejarla llevar_a_la_tienda punto_de_entrega lasciarlo_da_voi portare_da_voi punto_di_consegna deixar_na_loja ponto_de_entrega afgeven langsbrengen binnenbrengen inleverpunt* afzetten',
  storekeep:
    'store_it store_things store_my_things put_into_storage leave_my_bags leave_our_bags leave_luggage leave_my_suitcase unterstell* unterstellplatz* unterstellen deponier* zwischenlager* hinterlegen abstellen abstellraum* laisser_mes_bagages laisser_mes_valises gardiennage dejar_las_maletas dejar_el_equipaje guardar_el_equipaje guardamuebles lasciare_i_bagagli lasciare_le_valigie rimessaggio* deixar_as_malas guardar_a_bagagem guardar_as_malas stallen stalling* stallingsplaats opbergen in_bewaring',
  arrivallate:
    'late_arrivals arrive_after_midnight late_check_in spat_ankommen spate_ankunft spatanreise* spatankunft arriver_tard arrivee_tardive arriverons_tard llegada_tardia check_in_tardio llegamos_tarde arrivare_tardi arrivo_in_tarda_serata arriviamo_tardi check_in_tardivo chegar_tarde chegada_tardia chegamos_tarde laat_aankomen late_aankomst laat_inchecken',
  arriveearly:
    'arrive_early early_arrival arrive_earlier early_check_in before_check_in fruher_anreisen fruher_einchecken fruhe_anreise fruher_ankommen arriver_plus_tot arriver_en_avance arrivee_anticipee arriver_tot llegar_antes llegada_anticipada llegar_temprano check_in_anticipado check_in_temprano arrivare_prima arrivo_anticipato check_in_anticipato chegar_mais_cedo chegar_antes chegada_antecipada vroeger_aankomen eerder_aankomen vroeg_inchecken eerder_inchecken',
  leavelate:
    'late_check_out late_checkout leave_later check_out_later spater_auschecken spat_auschecken spater_abreisen spatabreise* depart_tardif partir_plus_tard quitter_la_chambre_plus_tard salida_tardia salir_mas_tarde check_out_tardio partenza_posticipata check_out_posticipato lasciare_la_camera_piu_tardi saida_tardia sair_mais_tarde later_uitchecken laat_uitchecken later_vertrekken',
  leaveearly:
    'leave_early leaving_early go_home_early leave_before_the_end fruher_gehen fruher_abreisen vorzeitig* fruher_weg partir_plus_tot depart_anticipe partir_avant_la_fin irse_antes salir_antes marcharse_antes salida_anticipada andare_via_prima uscire_prima partenza_anticipata sair_mais_cedo sair_antes saida_antecipada vroeger_vertrekken eerder_weg eerder_vertrekken vroeger_weg',
  enterin:
    'let_in get_inside enter_the_building gain_access access_to_the_building get_access einlass zutritt* reinkommen hineinkommen zugang_zum zugang_zu zugangs* entrer_dans acces_au_batiment acces_a laisser_entrer acceder_a acceso_al acceso_a dejan_entrar accedere_a accesso_al accesso_alla accesso_ai entrare_in acesso_ao acesso_a aceder_a deixam_entrar toegang_tot binnenkomen binnen_geraken',
  exitway:
    'way_out exit exits emergency_exit emergency_exits ausgang ausgange notausgang* notausgange fluchtweg* ausfahrt sortie_de_secours sorties_de_secours issue_de_secours salida_de_emergencia salidas_de_emergencia uscita uscite uscita_di_sicurezza saida_de_emergencia uitgang* nooduitgang* uitrit',
  reentry:
    're_entry reentry leave_and_come_back come_back_in go_out_and_come_back in_and_out wiedereintritt wiedereinlass nochmal_reinkommen wieder_hinein rein_und_raus ressortir sortir_et_revenir entrer_et_sortir readmission salir_y_volver volver_a_entrar salir_y_entrar reingreso uscire_e_rientrare rientrare sair_e_voltar voltar_a_entrar reentrada opnieuw_binnen terug_binnen in_en_uit_lopen',
  sitdown:
    'sit_down seating seated seating_area* place_to_sit sit_together sitting_area* hinsetzen sitzgelegenheit* sitzmoglichkeit* zusammensitzen zusammen_sitzen nebeneinander_sitzen asseoir places_assises assis assis_ensemble cote_a_cote sentarse sentarnos sentados sentarme asientos_juntos sedersi sedere seduti posti_a_sedere sederci sentar_se lugares_sentados zitruimte naast_elkaar_zitten samen_zitten',
  standroom:
    'standing standing_room* standing_only standing_ticket* stehplatz* stehplatze stehend places_debout debout de_pie in_piedi posti_in_piedi em_pe de_pe staanplaats* staand rechtstaan*',
  queueup:
    'queue queues queuing queueing line_up waiting_line skip_the_line skip_the_queue fast_track fast_lane* stand_in_line warteschlange* anstehen schlange_stehen anstellen ohne_anstehen ohne_warten schnelleinlass file_attente faire_la_queue coupe_file sans_attendre sans_file_attente hacer_cola hacer_fila colas filas sin_colas sin_hacer_cola evitar_colas saltarse_la_cola fare_la_fila fare_la_coda salta_fila saltafila salta_la_fila senza_fila senza_coda fila fazer_fila sem_filas sem_fila fura_fila rij_staan in_de_rij wachtrij* aanschuiven zonder_wachten zonder_aanschuiven',
  driveself:
    'drive driving drive_there drive_up drives autofahr* anfahren selbst_fahren conduire conducir conduzco guidare conduzir autorijden zelf_rijden',
  publictransport:
    'public_transport public_transportation public_transit offentliche_verkehrsmittel offentlichen_verkehrsmitteln opnv ov offis offentlich_anreisen s_bahn sbahn transports_en_commun transport_en_commun transports_publics transporte_publico mezzi_pubblici coi_mezzi con_i_mezzi transportes_publicos openbaar_vervoer het_ov ov_halte',
  walkthere:
    'on_foot by_foot walkable zu_fuss fussweg zu_fuss_erreichbar a_pied a_pie caminando andando a_piedi a_pe te_voet lopend te_voet_bereikbaar loopafstand gehminuten minuten_zu_fuss minutes_a_pied minutos_a_pie minuti_a_piedi minutos_a_pe',
  carpool:
    'mitfahr* mitfahrgelegenheit mitfahrt mitgenommen_werden lift_home carpool* car_share car_sharing carsharing* fahrgemeinschaft* covoiturage autopartage compartir_coche coche_compartido passaggio_in_macchina carpooling boleia carona caronas partilha_de_carro meerijden carpoolen autodelen deelauto*',
  cycleroute:
    'cycle_path* cycle_paths bike_path* bike_lane cycle_route* cycling_route radweg* radtour* radroute* fahrradweg* piste_cyclable pistes_cyclables veloroute voie_verte carril_bici ruta_en_bici via_verde ciclovia* ciclabil* pista_ciclabile percurso_de_bicicleta fietspad* fietsroute*',
  walkout:
    'walks walking stroll strolls walking_route* spaziergang* spaziergange spazieren spaziert promenade promenades balade balades se_promener paseo paseos pasear caminata caminatas caminar passeggiata passeggiate passeggiare camminata camminate camminare caminhar passear stappen lopen_route*',
  climbing: 'climbing_route* bouldering boulder* grimpe grimper escalar trepar boulder klimmen klimt klimwand',
  quick:
    'hurry_up in_a_hurry pressed_for_time in_eile beeilen tengo_prisa con_prisa de_fretta ho_fretta com_pressa tenho_pressa haast in_haast',
  address:
    'how_do_i_get_there how_do_we_get_there how_to_get_there how_do_i_get_to how_do_we_get_to how_can_i_get_there getting_there how_do_i_find_you how_do_we_reach_you wie_komme_ich_zu_euch wie_komme_ich_zu_ihnen wie_komme_ich_hin wie_komme_ich_dahin wie_komme_ich_dorthin wie_kommt_man_zu wie_kommen_wir_zu comment_venir comment_on_vient comment_arriver comment_y_aller comment_se_rendre comment_aller como_llegar como_llego como_llegamos como_se_llega como_puedo_llegar como_ir como_voy come_arrivare come_arrivo come_arriviamo come_si_arriva come_raggiungervi come_vi_raggiungo come_posso_raggiungere come_ci_arrivo como_chegar como_chego como_chegamos como_se_chega como_faco_para_chegar hoe_kom_ik_bij hoe_kom_ik_naar hoe_komen_we_bij hoe_kom_je_bij hoe_geraak_ik hoe_raak_ik bereikbaarheid',
  busstop:
    'bus_stop bus_stops nearest_stop tram_stop haltestelle* bushaltestelle* arret_de_bus arret_de_tram arrets_de_bus parada_de_autobus parada_de_bus parada paradas fermata fermate paragem paragens ponto_de_onibus parada_de_onibus bushalte* halte haltes tramhalte*',
};
