/** What a garage does: services, tyres, bodywork, breakdowns. How the words are written: `concepts.ts`. */
export const GARAGES: Readonly<Record<string, string>> = {
  mechanic:
    'mechanic* car_garage* auto_repair car_repair* repair_shop kfz_werkstatt autowerkstatt* kfz_betrieb mechaniker* kfz_mechaniker mechatroniker* mecanicien* garagiste* garage_auto garage_automobile mecanico mecanicos taller_mecanico taller_de_coches meccanic* autofficin* officina_meccanica oficina_auto oficina_mecanica automonteur* autogarage* garagehouder* garagebedrijf*',
  mot: 'mot mots mot_test tuv hauptuntersuchung* abgasuntersuchung* hu_au pickerl mfk controle_technique contre_visite ct_auto itv pasar_la_itv revisione_auto revisione_della_macchina revisione_ministeriale inspecao_periodica inspecao_automovel ipo_carro apk apk_keuring apk_gekeurd technische_keuring autokeuring*',
  oilchange:
    'oil_change* change_the_oil oil_filter engine_oil olwechsel* motorol* ol_wechseln olfilter* vidange* huile_moteur filtre_a_huile cambio_de_aceite cambiar_el_aceite aceite_de_motor aceite_del_coche cambio_olio cambiare_olio olio_motore mudanca_de_oleo mudar_o_oleo troca_de_oleo oleo_do_motor olie_verversen olieverversing* motorolie* olie_vervangen oliefilter*',
  carservice:
    'full_service interim_service car_service service_my_car service_book* service_history service_light grosse_inspektion kleine_inspektion autoinspektion* scheckheft* serviceheft* revision_voiture revision_de_la_voiture revision_des carnet_entretien revision_del_coche revision_de_los libro_de_mantenimiento tagliandi fare_il_tagliando libretto_dei_tagliandi revisao_do_carro revisao_dos livro_de_revisoes grote_beurt kleine_beurt autobeurt onderhoudsboekje*',
  wintertyres:
    'winter_tyre* winter_tire* snow_tyre* snow_tire* winterreifen* pneu_neige pneus_neige pneus_hiver pneu_hiver neumaticos_de_invierno ruedas_de_invierno gomme_invernali gomme_da_neve pneumatici_invernali pneus_de_inverno winterband* winterbanden',
  summertyres:
    'summer_tyre* summer_tire* sommerreifen* pneus_ete pneu_ete neumaticos_de_verano gomme_estive pneumatici_estivi pneus_de_verao zomerband* zomerbanden',
  allseasontyres:
    'all_season_tyre* all_season_tire* all_season ganzjahresreifen* allwetterreifen* pneus_toutes_saisons pneu_toutes_saisons pneus_4_saisons neumaticos_all_season neumaticos_todo_tiempo gomme_quattro_stagioni gomme_4_stagioni pneus_todas_estacoes all_season_banden vierseizoenenband* vierseizoensband* allseasonband*',
  tyrechange:
    'tyre_change* tire_change* tyre_fitting new_tyres new_tires change_my_tyres change_tyres swap_my_tyres wheel_change reifenwechsel* radwechsel* raderwechsel* reifen_wechseln rader_wechseln reifenmontage* neue_reifen changement_de_pneus changer_les_pneus changer_mes_pneus montage_de_pneus cambio_de_ruedas cambio_de_neumaticos cambiar_las_ruedas cambiar_los_neumaticos montaje_de_neumaticos cambio_gomme cambiare_le_gomme montaggio_gomme montaggio_pneumatici mudar_os_pneus trocar_os_pneus mudanca_de_pneus bandenwissel* banden_wisselen banden_wissel banden_vervangen bandenmontage*',
  tyrestorage:
    'tyre_storage tire_storage tyre_hotel* wheel_storage store_my_tyres store_my_wheels reifeneinlagerung* rader_einlagern reifen_einlagern reifenhotel* gardiennage_de_pneus stockage_de_pneus guardar_neumaticos guardar_las_ruedas hotel_de_neumaticos deposito_gomme deposito_pneumatici hotel_gomme guarda_de_pneus armazenamento_de_pneus bandenopslag* bandenhotel* banden_opslaan',
  wheelalignment:
    'wheel_alignment tracking_alignment wheel_balancing balance_the_wheels achsvermessung* spureinstellung* spur_einstellen auswuchten geometrie parallelisme equilibrage* alineacion alinear_la_direccion paralelo_del_coche equilibrado_de_ruedas convergenza equilibratura alinhamento_de_direcao alinhar_a_direcao calibragem_de_rodas uitlijn* wielen_uitlijnen balanceren uitbalanceren',
  treaddepth:
    'tread tread_depth profiltiefe* reifenprofil* profondeur_des_sculptures usure_des_pneus profundidad_del_dibujo dibujo_del_neumatico battistrada profundidade_do_piso desgaste_dos_pneus profieldiepte* bandenprofiel',
  tyrepressure:
    'tyre_pressure tire_pressure inflate_my pump_up_my luftdruck* reifendruck* reifen_aufpumpen pression_des_pneus gonfler_les_pneus gonflage* presion_de_los_neumaticos presion_de_las_ruedas inflar_las_ruedas hinchar_las_ruedas pressione_gomme pressione_delle_gomme gonfiare_le_gomme pressao_dos_pneus encher_os_pneus bandenspanning* banden_oppompen',
  rims: 'rims alloys alloy_wheel* alufelge* felgen felge jantes jante llantas llanta_de_aleacion cerchi cerchioni cerchi_in_lega jantes_de_liga velgen velg lichtmetalen',
  bodywork:
    'bodywork body_shop bodyshop* panel_beater* karosserie* spengler* carrosserie* carrossier* tolerie chapa_y_pintura chapista* carroceria* chapeiro* bate_chapas carrocaria* funilaria plaatwerk_auto carrosserieherstel* autoschade* schadeherstel* carrozzeria carrozzerie carrozziere',
  dent: 'dent_in dents_in dent_repair dents_out bump_in a_dent beule beulen dellen hagelschaden_auto ausbeul* dellentechnik debosselage* bosse_sur_la bosselee abolladura* abollad* bollo_del_coche ammaccatura* ammaccat* bozza_sulla amolgadela* amolgad* amassado deuk deuken uitdeuk* deukje',
  scratch:
    'scratch scratches scratched_my scratch_repair paint_damage kratzer kratzern lackschaden* lackkratzer* rayure* raye_ma rayee aranazo* rayon_en_el rayado_el rayas_en graffio graffi graffiat* rigat* risco_na_pintura riscos_na_pintura riscado riscada arranhao arranhoes kras krassen gekrast lakschade*',
  respray:
    'respray* car_paint* autolackier* lackiererei* umlackier* smart_repair peinture_voiture peinture_carrosserie pintar_el_coche pintura_de_coches riverniciar* verniciatura_auto verniciare_la_macchina pintar_o_carro pintura_automovel auto_spuiten autospuiter* overspuit* spuitwerk',
  windscreen:
    'windscreen* windshield* stone_chip* chip_in_the frontscheibe* windschutzscheibe* autoglas* steinschlag* pare_brise parebrise impact_sur_le_pare parabris* luna_delantera luna_del_coche chinazo_en parabrezza scheggiatura para_brisas vidro_do_carro vidro_da_frente voorruit* ruitschade* sterretje_in autoruit*',
  wipers:
    'wiper* wiper_blade* scheibenwischer* wischerblatt* wischerblatter* essuie_glace* balai_essuie escobillas tergicristall* spazzole_tergi limpa_para_brisas limpa_vidros_do escovas_do ruitenwisser*',
  brakepads:
    'brake_pad* brake_disc* brake_fluid new_brakes bremsbelag* bremsbelage* bremsscheibe* bremsflussigkeit* bremsklotz* plaquette* plaquettes_de_frein disque_de_frein disques_de_frein liquide_de_frein pastillas_de_freno discos_de_freno liquido_de_frenos pastiglie pastiglie_dei_freni dischi_freno liquido_freni pastilhas travoes_e pastilhas_de_travao discos_de_travao remblok* remschij* remvloeistof',
  clutch: 'clutch kupplung* embrayage* embrague* frizion* embraiagem embreagem koppeling_vervangen koppelingsplaten',
  gearbox:
    'gearbox* transmission gear_shift getriebe* schaltgetriebe boite_de_vitesses caja_de_cambios transmision_del cambio_del_auto scatola_del_cambio caixa_de_velocidades caixa_de_mudancas versnellingsbak* transmissie*',
  automatic:
    'automatic_car* automatic_gearbox automatic_transmission automatikgetriebe* automatikwagen* boite_automatique boite_auto coche_automatico cambio_automatico caja_automatica cambio_automatico_auto caixa_automatica mudancas_automaticas automaat automaten_auto',
  manualgear:
    'manual_gearbox manual_transmission stick_shift schaltwagen* handschaltung boite_manuelle cambio_manual caja_manual cambio_manuale caixa_manual mudancas_manuais handgeschakeld* schakelauto*',
  exhaust:
    'exhaust exhausts muffler* auspuff* pot_echappement echappement* silencieux tubo_de_escape silenciador* marmitta marmitte scarico_auto escape_do_carro uitlaat* knalpijp*',
  emissions:
    'emission* low_emission emission_sticker emissions_test clean_air_zone ulez umweltplakette* umweltzone* feinstaubplakette* abgasnorm* crit_air critair vignette_crit zfe zona_de_bajas zbe etiqueta_ambiental distintivo_ambiental zona_a_traffico ztl area_b bollino_ambientale zona_de_emissoes milieuzone* milieusticker* emissienorm*',
  timingbelt:
    'timing_belt* cam_belt* cambelt* fan_belt* zahnriemen* steuerkette* keilriemen* courroie* chaine_de_distribution correa_de_distribucion correa_de_la_distribucion kit_de_distribucion cinghia_di_distribuzione cinghia_della_distribuzione catena_di_distribuzione correia_de_distribuicao distributieriem* distributieketting*',
  carbattery:
    'car_battery flat_battery dead_battery jump_start* battery_is_flat wont_start autobatterie* starterbatterie* batterie_leer starthilfe* springt_nicht batterie_voiture batterie_a_plat batterie_de_voiture ne_demarre_plus ne_demarre_pas bateria_del_coche sin_bateria no_arranca batteria_auto batteria_scarica batteria_a_terra non_parte_la non_si_avvia bateria_do_carro nao_pega accu_leeg autoaccu* startkabel* start_niet startaccu*',
  breakdown:
    'breakdown broken_down breakdown_service roadside_assistance roadside tow towed towing tow_truck recovery_truck panne pannenhilfe* pannendienst* abschlepp* liegengeblieben en_panne depannage* depanneuse* remorquage* remorquer averia averiado grua gruas asistencia_en_carretera me_he_quedado_tirado soccorso_stradale carro_attrezzi rimorchiare assistencia_em_viagem reboque_do avaria_na_estrada pechhulp* pech_onderweg sleepdienst* takelwagen* wegslepen takel* wegenwacht*',
  warninglight:
    'warning_light* engine_light check_engine dashboard_light motorkontrollleuchte* warnleuchte* motorleuchte* kontrollleuchte* voyant* voyant_moteur luz_del_motor testigo_del testigo_de_motor luz_de_averia spia_motore spia_accesa spia_del_motore luz_do_motor luz_avisadora motorlampje* waarschuwingslampje* storingslampje*',
  diagnostics:
    'diagnostic* diagnosis troubleshoot* fehlersuche* fehlerdiagnose* fehlerauslese* fehlerspeicher* diagnosegebuhr* recherche_de_panne diagnosticar diagnosis_del centralita_electronica diagnosi ricerca_guasto diagnose uitlezen',
  courtesycar:
    'courtesy_car* replacement_car* replacement_vehicle* loan_car* loaner_car ersatzwagen* ersatzfahrzeug* werkstattwagen* leihwagen* vehicule_de_courtoisie voiture_de_courtoisie vehicule_de_pret voiture_de_pret voiture_de_remplacement coche_de_sustitucion coche_de_cortesia vehiculo_de_sustitucion auto_sostitutiva macchina_sostitutiva auto_di_cortesia vettura_sostitutiva carro_de_substituicao carro_de_cortesia viatura_de_substituicao vervangende_auto leenauto* vervangend_vervoer leenwagen*',
};
