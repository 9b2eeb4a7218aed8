/** Cars, vans, bicycles and boats on hire. How the words are written: `concepts.ts`. */
export const HIRE_OF_VEHICLES: Readonly<Record<string, string>> = {
  van: 'vans lorry lorries truck trucks transporter transporters sprinter_transporter lieferwagen kastenwagen lkw lastwagen umzugswagen mobelwagen camionnette* fourgon fourgons fourgonnette* utilitaire camion camions furgoneta* camioneta* furgon furgones camiones furgone furgoni camion_per furgoes camiao camioes bestelbus* bestelwagen* vrachtwagen* verhuisbus* moving_van* u_haul',
  pickupvehicle: 'pickup_truck* ute pritschenwagen',
  convertible: 'convertible* cabrio* descapotable* decappottabile descapotavel',
  suvcar:
    'suv suvs off_road_car gelandewagen* 4x4 four_wheel_drive allrad* quatre_roues_motrices todoterreno* traccion_integral fuoristrada quattro_ruote_motrici trazione_integrale jipe tracao_integral terreinwagen* vierwielaandrijving',
  automaticgear:
    'automatic_gearbox automatic_transmission automatic_car automatikgetriebe* automatikwagen automatik_auto boite_automatique voiture_automatique cambio_automatico coche_automatico marchas_automaticas macchina_automatica carro_automatico automaat_auto automatische_versnellingsbak',
  manualgear:
    'manual_gearbox manual_transmission stick_shift schaltgetriebe* schaltwagen handschaltung* boite_manuelle cambio_manual coche_manual cambio_manuale caixa_manual handgeschakeld* schakelbak',
  fuel: 'fuel petrol gasoline diesel benzin* sprit tanken volltanken kraftstoff* treibstoff* essence carburant* gasoil gazole gasolina gasoleo combustible* gasolio combustivel* combustiveis brandstof*',
  fulltank:
    'full_to_full full_tank tank_full refuel* fill_up_the_tank fill_the_tank voll_zu_voll vollgetankt volltank tankregelung plein_essence plein_a_plein faire_le_plein reservoir_plein lleno_lleno deposito_lleno llenar_el_deposito pieno_pieno pieno_di_benzina fare_il_pieno cheio_cheio deposito_cheio vol_vol volle_tank',
  petrolstation:
    'petrol_station* gas_station* filling_station* tankstelle* station_service stations_service gasolinera* estacion_de_servicio benzinaio benzinai distributore_di_benzina stazione_di_servizio bomba_de_gasolina posto_de_gasolina tankstation* benzinestation* pompstation',
  mileage:
    'mileage unlimited_miles unlimited_mileage kilometre_limit km_limit free_kilometres kilometerstand freikilometer* kilometerbegrenzung* inklusivkilometer* mehrkilometer kilometrage kilometrage_illimite kilometraje* kilometraggio chilometraggio chilometri_illimitati quilometragem kilometerlimiet vrije_kilometers hoeveel_kilometer wie_viele_kilometer how_many_miles how_many_kilometres',
  excessinsurance:
    'insurance_excess excess deductible* selbstbeteiligung* selbstbehalt* franchise_assurance franchise_en_cas franquicia franquicias franchigia franchigie franquia franquias eigen_risico',
  fullycomp:
    'fully_comprehensive comprehensive_insurance collision_damage_waiver cdw vollkasko* teilkasko* kaskoversicherung* tous_risques assurance_tous_risques todo_riesgo seguro_a_todo_riesgo casco_completo copertura_kasko kasko polizza_kasko contra_todos_os_riscos seguro_contra_danos_proprios allrisk all_risk volledig_verzekerd cascoverzekering*',
  additionaldriver:
    'additional_driver* second_driver* extra_driver* named_driver* zusatzfahrer* zweitfahrer* zweiter_fahrer weiterer_fahrer conducteur_supplementaire deuxieme_conducteur second_conducteur conductor_adicional segundo_conductor guidatore_aggiuntivo secondo_guidatore conducente_aggiuntivo condutor_adicional segundo_condutor extra_bestuurder tweede_bestuurder',
  youngdriver:
    'young_driver* junger_fahrer jungfahrer* jeune_conducteur conductor_joven conductor_novel giovane_conducente neopatentat* jovem_condutor condutor_jovem jonge_bestuurder beginnend_bestuurder young_driver_fee under_25',
  onewayhire:
    'one_way_hire one_way_rental different_drop_off return_to_another drop_off_elsewhere einwegmiete* andere_station_zuruckgeben woanders_abgeben restitution_dans_une_autre rendre_ailleurs devolver_en_otra devolverlo_en_otra riconsegna_in_altra riconsegnare_altrove devolver_noutro devolver_em_outro elders_inleveren andere_locatie_inleveren',
  creditcardhold:
    'pre_authorisation preauthorisation pre_authorization preauthorization card_hold blocked_on_my_card blocked_on_the_card hold_on_my_card vorautorisierung* kreditkarte_blockiert kreditkartensperrung pre_autorisation preautorisation bloque_sur_la_carte empreinte_bancaire empreinte_carte preautorizacion bloqueo_en_la_tarjeta retencion_en_la_tarjeta preautorizzazion* blocco_sulla_carta preautorizacao pre_autorizacao bloqueado_no_cartao preautorisatie reservering_op_creditcard',
  breakdown:
    'breakdown breakdowns broke_down broken_down break_down panne pannen pannenhilfe* liegengeblieben liegen_geblieben pannendienst en_panne tomber_en_panne assistance_routiere depannage* averia averias averiado asistencia_en_carretera guasto guasti in_panne soccorso_stradale avaria avarias assistencia_em_viagem pech pechhulp* pechverhelping autopech roadside_assistance',
  towing:
    'towing towed tow_truck* abschlepp* remorquage* depanneuse* grua gruas carro_attrezzi carroattrezzi rimorchiare reboque_do_carro sleepdienst* takelwagen* wegslepen',
  accident:
    'accident accidents crash crashed unfall* accidente accidentes incidente incidenti acidente acidentes ongeval* ongeluk* collision* kollision* choque sinistre sinistro',
  scratch:
    'scratch scratches dent_in_the_car kratzer kratzern beule beulen delle_im rayure* bosse_sur arano aranazo* abolladura* rayazo rayon graffio graffi ammaccatur* risco_no_carro riscos_na arranhao arranhoes mossa_no kras krassen deuk deuken',
  speedingticket:
    'speeding_ticket* speeding_fine* traffic_fine* parking_fine* parking_ticket* strafzettel knollchen blitzer geblitzt pv_de_stationnement contravention* exces_de_vitesse multa_de_trafico exceso_de_velocidad multa_per_divieto eccesso_di_velocita multa_de_transito excesso_de_velocidade verkeersboete* snelheidsboete* parkeerboete* bekeuring* flitser',
  tollroad:
    'tolls toll_road* motorway_toll maut mautgebuhr* mautstrasse* peage* peajes peaje autopista_de_peaje pedaggio pedaggi portagem portagens via_verde tolweg* vignette* vignetta pickerl telepass toll_sticker',
  crossborder:
    'cross_border drive_abroad take_the_car_abroad leave_the_country auslandsfahrt* ins_ausland_fahren grenzuberschreitend passer_la_frontiere salir_del_pais cruzar_la_frontera passare_il_confine andare_all_estero_con sair_do_pais passar_a_fronteira naar_het_buitenland grens_over',
  snowchains:
    'snow_chain* schneekette* chaines_neige chaines_a_neige cadenas_de_nieve cadenas_para_la_nieve catene_da_neve correntes_de_neve sneeuwketting*',
  wintertyres:
    'winter_tyre* winter_tire* snow_tyre* winterreifen* ganzjahresreifen pneus_hiver pneus_neige neumaticos_de_invierno gomme_invernali pneumatici_invernali gomme_da_neve pneus_de_inverno winterband*',
  roofbox:
    'roof_box* roof_rack* roof_bars dachbox* dachtrager* dachgepacktrager* coffre_de_toit barres_de_toit cofre_de_techo baca_de_coche baule_da_tetto box_da_tetto portapacchi barre_portatutto mala_de_tejadilho barras_de_tejadilho dakkoffer* dakdrager* imperiaal',
  bikerack:
    'bike_rack* bike_carrier* cycle_rack* fahrradtrager* hecktrager* porte_velo* porte_velos portabicis portabicicletas porta_bici portabici porta_bicicletas suporte_para_bicicletas fietsendrager* fietsdrager*',
  bikestorage:
    'bike_storage bike_shed* bike_parking cycle_storage bike_cellar fahrradkeller* fahrradgarage* fahrradraum* fahrradstellplatz* fahrradabstellplatz rader_unterstellen fahrrader_unterstellen local_a_velos garage_a_velos parking_velo parking_velos aparcabicis guardabicicletas guardar_las_bicis deposito_bici rastrelliera estacionamento_de_bicicletas guardar_bicicletas fietsenstalling* fietsenberging* fietsen_stallen fietsenrek*',
  towbar:
    'tow_bar* towbar* tow_hitch* anhangerkupplung* attelage crochet_attelage boule_attelage enganche_de_remolque bola_de_remolque gancio_traino gancio_di_traino engate gancho_de_reboque trekhaak* trekhaken',
  carsharing:
    'car_sharing* carsharing* car_share* autopartage* autos_teilen coche_compartido_por autocondivisione partilha_de_carros deelauto* autodelen',
};
