/** Garages, tyres, dealers, parts, petrol and charging, motorcycles and bicycles. How the words are written: `concepts.ts`. */
export const CARS_AND_BIKES: Readonly<Record<string, string>> = {
  mechanic:
    'mechanic* car_garage* auto_repair car_repair* repair_shop kfz_werkstatt autowerkstatt* kfz_betrieb mechaniker* kfz_mechaniker mechatroniker* mecanicien* garagiste* garage_auto garage_automobile mecanico mecanicos taller_mecanico taller_de_coches meccanic* autofficin* officina_meccanica oficina_auto oficina_mecanica automonteur* autogarage* garagehouder* garagebedrijf*',
  mot: 'mot mots mot_test tuv hauptuntersuchung* abgasuntersuchung* hu_au pickerl mfk controle_technique contre_visite ct_auto itv pasar_la_itv revisione_auto revisione_della_macchina revisione_ministeriale inspecao_periodica inspecao_automovel ipo_carro apk apk_keuring apk_gekeurd technische_keuring autokeuring*',
  oilchange:
    'oil_change* change_the_oil oil_filter engine_oil olwechsel* motorol* ol_wechseln olfilter* vidange* huile_moteur filtre_a_huile cambio_de_aceite cambiar_el_aceite aceite_de_motor aceite_del_coche cambio_olio cambiare_l_olio olio_motore mudanca_de_oleo mudar_o_oleo troca_de_oleo oleo_do_motor olie_verversen olieverversing* motorolie* olie_vervangen oliefilter*',
  carservice:
    'full_service interim_service car_service service_my_car service_book* service_history service_light grosse_inspektion kleine_inspektion autoinspektion* scheckheft* serviceheft* revision_voiture revision_de_la_voiture revision_des carnet_d_entretien revision_del_coche revision_de_los libro_de_mantenimiento tagliandi fare_il_tagliando libretto_dei_tagliandi revisao_do_carro revisao_dos livro_de_revisoes grote_beurt kleine_beurt autobeurt onderhoudsboekje*',
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
    'wiper* wiper_blade* scheibenwischer* wischerblatt* wischerblatter* essuie_glace* balai_d_essuie escobillas tergicristall* spazzole_tergi limpa_para_brisas limpa_vidros_do escovas_do ruitenwisser*',
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
    'exhaust exhausts muffler* auspuff* pot_d_echappement echappement* silencieux tubo_de_escape silenciador* marmitta marmitte scarico_auto escape_do_carro uitlaat* knalpijp*',
  emissions:
    'emission* low_emission emission_sticker emissions_test clean_air_zone ulez umweltplakette* umweltzone* feinstaubplakette* abgasnorm* crit_air critair vignette_crit zfe zona_de_bajas zbe etiqueta_ambiental distintivo_ambiental zona_a_traffico ztl area_b bollino_ambientale zona_de_emissoes milieuzone* milieusticker* emissienorm*',
  timingbelt:
    'timing_belt* cam_belt* cambelt* fan_belt* zahnriemen* steuerkette* keilriemen* courroie* chaine_de_distribution correa_de_distribucion correa_de_la_distribucion kit_de_distribucion cinghia_di_distribuzione cinghia_della_distribuzione catena_di_distribuzione correia_de_distribuicao distributieriem* distributieketting*',
  carbattery:
    'car_battery flat_battery dead_battery jump_start* battery_is_flat won_t_start wont_start autobatterie* starterbatterie* batterie_leer starthilfe* springt_nicht batterie_voiture batterie_a_plat batterie_de_voiture ne_demarre_plus ne_demarre_pas bateria_del_coche sin_bateria no_arranca batteria_auto batteria_scarica batteria_a_terra non_parte_la non_si_avvia bateria_do_carro nao_pega accu_leeg autoaccu* startkabel* start_niet startaccu*',
  breakdown:
    'breakdown broken_down breakdown_service roadside_assistance roadside tow towed towing tow_truck recovery_truck panne pannenhilfe* pannendienst* abschlepp* liegengeblieben en_panne depannage* depanneuse* remorquage* remorquer averia averiado grua gruas asistencia_en_carretera me_he_quedado_tirado soccorso_stradale carro_attrezzi rimorchiare assistencia_em_viagem reboque_do avaria_na_estrada pechhulp* pech_onderweg sleepdienst* takelwagen* wegslepen takel* wegenwacht*',
  warninglight:
    'warning_light* engine_light check_engine dashboard_light motorkontrollleuchte* warnleuchte* motorleuchte* kontrollleuchte* voyant* voyant_moteur luz_del_motor testigo_del testigo_de_motor luz_de_averia spia_motore spia_accesa spia_del_motore luz_do_motor luz_avisadora motorlampje* waarschuwingslampje* storingslampje*',
  diagnostics:
    'diagnostic* diagnosis troubleshoot* fehlersuche* fehlerdiagnose* fehlerauslese* fehlerspeicher* diagnosegebuhr* recherche_de_panne diagnosticar diagnosis_del centralita_electronica diagnosi ricerca_guasto diagnose uitlezen',
  courtesycar:
    'courtesy_car* replacement_car* replacement_vehicle* loan_car* loaner_car ersatzwagen* ersatzfahrzeug* werkstattwagen* leihwagen* vehicule_de_courtoisie voiture_de_courtoisie vehicule_de_pret voiture_de_pret voiture_de_remplacement coche_de_sustitucion coche_de_cortesia vehiculo_de_sustitucion auto_sostitutiva macchina_sostitutiva auto_di_cortesia vettura_sostitutiva carro_de_substituicao carro_de_cortesia viatura_de_substituicao vervangende_auto leenauto* vervangend_vervoer leenwagen*',
  carwash:
    'car_wash* carwash* wash_my_car valet_my car_valet* car_detailing detailing autowasch* autowasche waschstrasse* waschanlage* fahrzeugaufbereit* autoaufbereit* autopflege lavage_auto lavage_voiture laver_ma_voiture station_de_lavage lavado_de_coches lavar_el_coche lavadero_de autolavado autolavaggi* lavaggio_auto lavare_la_macchina lavagem_auto lavagem_automovel lavar_o_carro lava_jato autowas* auto_wassen wasstraat* autowasstraat* auto_poetsen poetsbeurt*',
  interiorclean:
    'interior_clean* interior_valet innenreinigung* nettoyage_interieur limpieza_interior_del limpieza_de_interiores lavaggio_interni pulizia_interni tappezzeria_auto limpeza_interior limpeza_de_estofos_do interieurreinig* interieur_reinigen',
  dealer:
    'car_dealer* dealership* autohaus autohauser autohandler* autohandel* vertragshandler* concession_auto concessionnaire* concesionario* concessionari* concessionaria* stand_de_automoveis stand_auto autodealer* autobedrijf* autohandelaar*',
  newcar:
    'new_car new_cars brand_new_car neuwagen* neufahrzeug* voiture_neuve voitures_neuves vehicule_neuf coche_nuevo coches_nuevos auto_nuova auto_nuove macchina_nuova carro_novo carros_novos nieuwe_auto',
  usedcar:
    'used_car* second_hand_car* pre_owned_car gebrauchtwagen* gebrauchtfahrzeug* jahreswagen* voiture_d_occasion voitures_d_occasion vehicule_d_occasion coche_de_segunda coches_de_segunda coche_usado coches_usados vehiculo_de_ocasion coche_de_ocasion auto_usata auto_usate macchina_usata usato_garantito carro_usado carros_usados carros_em_segunda carro_em_segunda tweedehands_auto* gebruikte_auto* occasions',
  mileage:
    'mileage odometer* miles_on_the kilometerstand* laufleistung* kilometres_au_compteur kilometrage* kilometraje cuantos_kilometros_tiene chilometraggio quanti_chilometri_ha quilometragem quantos_quilometros kilometerstanden kilometerteller*',
  tradein:
    'trade_in part_exchange part_ex sell_my_car buy_my_car inzahlungnahme* in_zahlung auto_verkaufen autoankauf* reprise_de_mon reprise_de_ma reprise_de_votre reprendre_mon reprendre_ma vendre_ma_voiture vender_mi_coche compran_coches tasacion_de_coche dejar_mi_coche compra_de_coches permutare ritirate_la_mia ritiro_usato vendere_la_mia dar_o_meu_carro retomas retoma_do vender_o_meu_carro auto_verkopen auto_inkoop',
  trialdrive:
    'test_driving probefahrt* probe_fahren essai_routier essayer_la_voiture essayer_une_voiture essai_sur_route prueba_de_conduccion probar_el_coche test_de_conduccion giro_di_prova prova_su_strada provare_la_macchina test_drives experimentar_o_carro proefrit* proefritje',
  leasing:
    'car_lease leasingvertrag* leasingrate* private_lease loa lld location_longue_duree noleggio_a_lungo noleggio_lungo_termine aluguer_de_longa operational_lease leaseauto* leasecontract* lease_a_car leasing_a_car car_leasing',
  registrationcar:
    'car_registration vehicle_registration number_plate* licence_plate* license_plate* log_book_v5 v5c zulassung* zulassungsstelle* kfz_zulassung kennzeichen* nummernschild* fahrzeugschein* fahrzeugbrief* carte_grise plaque_d_immatriculation plaques_d_immatriculation immatricul* matricula_del matriculacion* permiso_de_circulacion placa_del_coche targa targhe immatricolaz* libretto_di_circolazione passaggio_di_proprieta matricula_do_carro documento_unico_automovel certificado_de_matricula kenteken* kentekenbewijs* nummerplaat* nummerplaten',
  carinsurance:
    'car_insurance motor_insurance no_claims_bonus third_party_insurance kfz_versicherung autoversicherung* vollkasko* teilkasko* kaskoversicherung* schadenfreiheit* assurance_auto assurance_voiture tous_risques au_tiers bonus_malus seguro_de_coche seguro_del_coche seguro_a_terceros todo_riesgo assicurazione_auto rc_auto rca kasko seguro_automovel seguro_do_carro danos_proprios autoverzekering* allrisk_verzekering wa_verzekering schadevrije',
  accident:
    'accident accidents car_crash collision* bumped_into unfall unfalle unfallschaden* verkehrsunfall* zusammenstoss accidente accidentes choque_de_coche colision incidente_stradale incidenti tamponament* sinistro_stradale acidente* batida_de ongeval* ongeluk* aanrijding* botsing* crashed_into',
  petrol:
    'petrol gasoline unleaded benzin super_benzin superbenzin* bleifrei* essence sans_plomb gasolina benzina senza_piombo euro_95 e10_benzin benzine',
  diesel: 'diesel adblue gasoil gazole gasoleo gasolio dieselkraftstoff',
  fuel: 'fuel refuel* tank_up fill_up_the kraftstoff* sprit tanken volltanken tankfullung* carburant* faire_le_plein plein_d_essence combustible* combustivel repostar llenar_el_deposito carburante fare_benzina rifornimento pieno_di_benzina atestar abastecer_o_carro encher_o_deposito brandstof* voltanken',
  petrolstation:
    'petrol_station* gas_station* filling_station* fuel_station* service_station* tankstelle* station_service station_essence gasolinera* estacion_de_servicio distributore_di_benzina benzinaio benzinai stazione_di_servizio bomba_de_gasolina posto_de_gasolina posto_de_combustivel tankstation* pompstation benzinepomp*',
  hybridcar:
    'hybrid hybrids plug_in_hybrid hybridauto* hybridfahrzeug* hybride hybrides hibrido hibridos hibrida ibrida ibrido ibride hybride_auto*',
  fastcharging:
    'fast_charg* rapid_charg* dc_charging supercharger* schnelllad* schnellladesaule* ccs_stecker recharge_rapide charge_rapide borne_rapide carga_rapida cargador_rapido ricarica_rapida carregamento_rapido snellaadstation* snelladen',
  chargingcable:
    'charging_cable* charge_cable* charging_lead type_2_cable ladekabel* typ_2_kabel cable_de_recharge cable_de_charge cable_type_2 cable_de_carga cavo_di_ricarica cavo_tipo cabo_de_carregamento laadkabel* laadsnoer*',
  chargingcard:
    'charge_card* charging_card* charging_app rfid_card ladekarte* ladeapp carte_de_recharge badge_de_recharge tarjeta_de_recarga tarjeta_de_carga carta_di_ricarica cartao_de_carregamento laadpas* laadpassen laadapp',
  towbar:
    'tow_bar* towbar* tow_hitch* towing_capacity anhangerkupplung* ahk attelage* crochet_d_attelage bola_de_remolque enganche_de_remolque gancio_traino capacita_di_traino engate_de_reboque bola_de_reboque trekhaak* trekgewicht*',
  roofrack:
    'roof_rack* roof_box* roof_bar* bike_rack* bike_carrier* dachtrager* dachbox* dachgepacktrager* fahrradtrager* barres_de_toit coffre_de_toit porte_velo* porte_velos barras_de_techo cofre_de_techo baca_del_coche portabicis portabicicletas portapacchi box_da_tetto barre_portatutto portabici barras_de_tejadilho mala_de_tejadilho porta_bicicletas suporte_de_bicicletas dakdrager* dakkoffer* fietsendrager* fietsdrager*',
  headlight:
    'headlight* headlamp* indicator_light tail_light* scheinwerfer* blinker rucklicht* abblendlicht phare phares feux_de feu_arriere clignotant* faro_delantero faros_del_coche luces_del_coche intermitente* faro_anteriore fari_auto fanale fanali frecce_auto farol farois farolim pisca koplamp* achterlicht* knipperlicht* richtingaanwijzer*',
  mirror_car:
    'wing_mirror* side_mirror* rear_view_mirror door_mirror* aussenspiegel* ruckspiegel* seitenspiegel* retroviseur* espejo_retrovisor retrovisor* specchietto_retrovisore specchietti_retrovisori specchietto_laterale espelho_retrovisor espelho_do_carro buitenspiegel* zijspiegel* achteruitkijkspiegel*',
  suspension:
    'shock_absorber* suspension_of_the stossdampfer* fahrwerk* federung* amortisseur* suspensions amortiguador* suspension_del ammortizzator* sospension* amortecedor* suspensao_do schokdemper* schokbreker* vering wielophanging',
  regas:
    'recharge_my_air_con air_con_regas regas* aircon_service klimaservice* klima_befullen recharge_climatisation recharge_de_climatisation cargar_el_aire carga_de_aire recarga_del_aire ricarica_climatizzatore ricarica_aria carregar_o_ar_condicionado carga_de_ar_condicionado airco_service aircoservice* airco_vullen airco_bijvullen',
  carkey:
    'car_key* key_fob* autoschlussel* funkschlussel* cle_de_voiture cles_de_voiture llave_del_coche llaves_del_coche mando_del_coche chiave_auto chiave_della_macchina chiavi_auto chave_do_carro chaves_do_carro comando_do_carro autosleutel* sleutel_bijmaken_auto',
  originalparts:
    'original_part* oem genuine_part* aftermarket_part* originalteil* originalersatzteil* markenteil* identteil* piece_d_origine pieces_d_origine pieces_constructeur pieza_original piezas_originales recambio_original recambios_originales ricambi_originali pezzi_originali ricambi_aftermarket pecas_originais peca_original originele_onderdelen merkonderdelen',
  carparts:
    'car_part* auto_part* spare_part* autoteile* kfz_teile zubehorteile pieces_auto pieces_detachees_auto recambios_de_coche repuestos_de_coche ricambi_auto autoricambi pecas_auto pecas_de_automovel auto_pecas autoonderdel* auto_onderdelen',
  scrapcar:
    'scrap_my_car scrap_car* scrapyard* junk_car write_off written_off verschrott* schrottauto* totalschaden* autoverwertung* schrottplatz* epave epaves casse_auto mise_a_la_casse desguace* desguazar siniestro_total coche_para_desguace rottamazion* rottamar* demolizione_auto sfasciacarrozze abate_de_veiculo sucata sucateira perda_total sloopauto* autosloop* total_loss',
  moped:
    'moped* vespa vespas scooter_50 125cc mofa mofas motorroller* roller_50 scooter_125 mobylette* cyclomoteur* ciclomotor* ciclomotore motorino motorini scooterone acelera_scooter bromfiets* brommer* snorfiets* scooter_rijden',
  motorbike: 'mota motas bikers motorfiets* motorrijd* motorcyclist* motard* motero* motociclett* moto_guzzi motorradwerkstatt',
  bikerepair:
    'bike_repair* repair_my_bike fix_my_bike bike_service* bike_workshop* fahrradreparatur* fahrradwerkstatt* fahrrad_reparieren fahrradservice radinspektion* reparation_de_velo reparation_velo reparer_mon_velo atelier_velo reparacion_de_bici* reparar_la_bici* arreglar_la_bici taller_de_bicis taller_de_bicicletas riparazione_bici riparare_la_bici officina_bici ciclofficina ciclista_officina reparacao_de_bicicleta* arranjar_a_bicicleta oficina_de_bicicletas fietsenmaker* fietsreparatie* fiets_repareren fiets_laten_maken fietsenwinkel',
  chain:
    'bike_chain* chainring* cassette_and fahrradkette* kette_wechseln kettenwechsel kettenblatt* ritzel* chaine_de_velo pignon* plateau_velo cadena_de_la_bici cadena_de_bicicleta pinones_de catena_della_bici catena_bici pignoni corrente_da_bicicleta fietsketting* tandwiel* kettingkast*',
  gears:
    'derailleur* shimano bike_gears adjust_the_gears gangschaltung* schaltung_einstellen nabenschaltung* kettenschaltung* derailleurs changement_de_vitesse_velo regler_les_vitesses reglage_des_vitesses marchas_de_la_bici cambio_de_la_bici ajustar_las_marchas desviador* cambio_della_bici regolare_il_cambio mudancas_da_bicicleta afinar_as_mudancas versnellingen_afstellen derailleur_afstellen versnelling versnellingen',
  bikehelmet:
    'bike_helmet* cycling_helmet* fahrradhelm* radhelm* casque_velo casque_de_velo casco_de_bici casco_de_bicicleta casco_da_bici casco_bici capacete_de_bicicleta fietshelm*',
  bikelock:
    'bike_lock* bicycle_lock* fahrradschloss* fahrradschlosser antivol_velo antivol_de_velo candado_de_bici candado_para_bici lucchetto_bici lucchetto_della_bici cadeado_de_bicicleta cadeado_da_bicicleta fietsslot* kettingslot*',
  framesize:
    'frame_size* bike_size rahmengrosse* rahmenhohe* taille_de_cadre taille_de_velo talla_de_cuadro talla_de_bici misura_telaio misura_del_telaio taglia_bici tamanho_do_quadro medida_do_quadro framemaat* framehoogte*',
  saddle:
    'saddle* seatpost* sattel sattelstutze* selle selles tige_de_selle sillin* tija sella_bici sellino sellini selim selins zadel zadels zadelpen*',
  pedal: 'pedal pedals pedale pedalen pedales pedali pedais trapper trappers crank cranks',
  roadbike:
    'road_bike* racing_bike* gravel_bike* rennrad* rennrader gravelbike* velo_de_course velo_de_route bicicleta_de_carretera bici_de_carretera bici_da_corsa bicicletta_da_corsa bicicleta_de_estrada racefiets* wielrenfiets*',
  kidsbike:
    'kids_bike* children_s_bike* childrens_bike* balance_bike* kinderfahrrad* kinderrad* laufrad_kinder velo_enfant draisienne* bici_infantil bicicleta_infantil bici_de_nino bicicleta_de_nino bici_da_bambino bicicletta_da_bambino bici_bambini bicicleta_de_crianca kinderfiets* loopfiets*',
  bikelease:
    'cycle_to_work bike_leasing jobrad dienstrad* fahrradleasing* bikeleasing* leasing_velo velo_de_fonction leasing_de_bici leasing_bici fietsleasing leasefiets* fietsplan fiets_van_de_zaak',
  stolen:
    'stolen theft thief diebstahl* gestohlen geklaut dieb vol_de_velo vole volee robo robos robado robada me_robaron me_han_robado hurto furto furti rubato rubata hanno_rubato roubo roubos roubad* roubaram diefstal* gestolen gejat',
  bikefitting:
    'bike_fitting bikefitting saddle_height sattelhohe* sitzposition* ergonomi* hauteur_de_selle altura_del_sillin altezza_sella altura_do_selim zadelhoogte* fietspositie',
  enginesize: 'engine_size engine_capacity hubraum* cylindree* cilindrada* cilindrata cilinderinhoud motorinhoud',
  tuning:
    'chip_tuning chiptuning* engine_tuning remapping remap leistungssteigerung* reprogrammation_moteur rimappatura mappatura_centralina',
  hourlylabour:
    'labour_rate labour_cost* stundenverrechnungssatz taux_horaire taux_de_main precio_de_mano precio_hora tariffa_oraria costo_orario costo_manodopera preco_da_mao taxa_horaria uurloon_werkplaats uurtarief*',
  whilewait:
    'while_i_wait while_you_wait wait_for_it wait_while darauf_warten solange_warten sofort_mitnehmen warten_ob attendre_sur_place pendant_que_j_attends esperar_mientras mientras_espero en_el_momento aspettare_sul_posto mentre_aspetto esperar_enquanto enquanto_espero na_hora klaar_terwijl erop_wachten direct_meenemen terwijl_u_wacht terwijl_ik_wacht',
  motorbikegear:
    'motorcycle_gear motorcycle_jacket motorcycle_clothing motorbike_jacket motorradbekleidung* motorradjacke* motorradkleidung equipement_moto blouson_moto ropa_de_moto chaqueta_de_moto abbigliamento_moto giacca_da_moto roupa_de_moto casaco_de_mota motorkleding* motorjas*',
};
