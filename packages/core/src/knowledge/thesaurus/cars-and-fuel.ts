/** Cars bought, sold, washed, insured and fuelled. How the words are written: `concepts.ts`. */
export const CARS_AND_FUEL: Readonly<Record<string, string>> = {
  carwash:
    'car_wash* carwash* wash_my_car valet_my car_valet* car_detailing detailing autowasch* autowasche waschstrasse* waschanlage* fahrzeugaufbereit* autoaufbereit* autopflege lavage_auto lavage_voiture laver_ma_voiture station_de_lavage lavado_de_coches lavar_el_coche lavadero_de autolavado autolavaggi* lavaggio_auto lavare_la_macchina lavagem_auto lavagem_automovel lavar_o_carro lava_jato autowas* auto_wassen wasstraat* autowasstraat* auto_poetsen poetsbeurt*',
  interiorclean:
    'interior_clean* interior_valet innenreinigung* nettoyage_interieur limpieza_interior_del limpieza_de_interiores lavaggio_interni pulizia_interni tappezzeria_auto limpeza_interior limpeza_de_estofos_do interieurreinig* interieur_reinigen',
  dealer:
    'car_dealer* dealership* autohaus autohauser autohandler* autohandel* vertragshandler* concession_auto concessionnaire* concesionario* concessionari* concessionaria* stand_de_automoveis stand_auto autodealer* autobedrijf* autohandelaar*',
  newcar:
    'new_car new_cars brand_new_car neuwagen* neufahrzeug* voiture_neuve voitures_neuves vehicule_neuf coche_nuevo coches_nuevos auto_nuova auto_nuove macchina_nuova carro_novo carros_novos nieuwe_auto',
  usedcar:
    'used_car* second_hand_car* pre_owned_car gebrauchtwagen* gebrauchtfahrzeug* jahreswagen* voiture_occasion voitures_occasion vehicule_occasion coche_de_segunda coches_de_segunda coche_usado coches_usados vehiculo_de_ocasion coche_de_ocasion auto_usata auto_usate macchina_usata usato_garantito carro_usado carros_usados carros_em_segunda carro_em_segunda tweedehands_auto* gebruikte_auto* occasions',
  mileage:
    'mileage odometer* miles_on_the kilometerstand* laufleistung* kilometres_au_compteur kilometrage* kilometraje cuantos_kilometros_tiene chilometraggio quanti_chilometri_ha quilometragem quantos_quilometros kilometerstanden kilometerteller*',
  tradein:
    'trade_in part_exchange part_ex sell_my_car buy_my_car inzahlungnahme* in_zahlung auto_verkaufen autoankauf* reprise_de_mon reprise_de_ma reprise_de_votre reprendre_mon reprendre_ma vendre_ma_voiture vender_mi_coche compran_coches tasacion_de_coche dejar_mi_coche compra_de_coches permutare ritirate_la_mia ritiro_usato vendere_la_mia dar_o_meu_carro retomas retoma_do vender_o_meu_carro auto_verkopen auto_inkoop',
  trialdrive:
    'test_driving probefahrt* probe_fahren essai_routier essayer_la_voiture essayer_une_voiture essai_sur_route prueba_de_conduccion probar_el_coche test_de_conduccion giro_di_prova prova_su_strada provare_la_macchina test_drives experimentar_o_carro proefrit* proefritje',
  leasing:
    'car_lease leasingvertrag* leasingrate* private_lease loa lld location_longue_duree noleggio_a_lungo noleggio_lungo_termine aluguer_de_longa operational_lease leaseauto* leasecontract* lease_a_car leasing_a_car car_leasing',
  registrationcar:
    'car_registration vehicle_registration number_plate* licence_plate* license_plate* log_book_v5 v5c zulassung* zulassungsstelle* kfz_zulassung kennzeichen* nummernschild* fahrzeugschein* fahrzeugbrief* carte_grise plaque_immatriculation plaques_immatriculation immatricul* matricula_del matriculacion* permiso_de_circulacion placa_del_coche targa targhe immatricolaz* libretto_di_circolazione passaggio_di_proprieta matricula_do_carro documento_unico_automovel certificado_de_matricula kenteken* kentekenbewijs* nummerplaat* nummerplaten',
  carinsurance:
    'car_insurance motor_insurance no_claims_bonus third_party_insurance kfz_versicherung autoversicherung* vollkasko* teilkasko* kaskoversicherung* schadenfreiheit* assurance_auto assurance_voiture tous_risques au_tiers bonus_malus seguro_de_coche seguro_del_coche seguro_a_terceros todo_riesgo assicurazione_auto rc_auto rca kasko seguro_automovel seguro_do_carro danos_proprios autoverzekering* allrisk_verzekering wa_verzekering schadevrije',
  accident:
    'accident accidents car_crash collision* bumped_into unfall unfalle unfallschaden* verkehrsunfall* zusammenstoss accidente accidentes choque_de_coche colision incidente_stradale incidenti tamponament* sinistro_stradale acidente* batida_de ongeval* ongeluk* aanrijding* botsing* crashed_into',
  petrol:
    'petrol gasoline unleaded benzin super_benzin superbenzin* bleifrei* essence sans_plomb gasolina benzina senza_piombo euro_95 e10_benzin benzine',
  diesel: 'diesel adblue gasoil gazole gasoleo gasolio dieselkraftstoff',
  fuel: 'fuel refuel* tank_up fill_up_the kraftstoff* sprit tanken volltanken tankfullung* carburant* faire_le_plein plein_essence combustible* combustivel repostar llenar_el_deposito carburante fare_benzina rifornimento pieno_di_benzina atestar abastecer_o_carro encher_o_deposito brandstof* voltanken',
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
    'tow_bar* towbar* tow_hitch* towing_capacity anhangerkupplung* ahk attelage* crochet_attelage bola_de_remolque enganche_de_remolque gancio_traino capacita_di_traino engate_de_reboque bola_de_reboque trekhaak* trekgewicht*',
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
    'original_part* oem genuine_part* aftermarket_part* originalteil* originalersatzteil* markenteil* identteil* piece_origine pieces_origine pieces_constructeur pieza_original piezas_originales recambio_original recambios_originales ricambi_originali pezzi_originali ricambi_aftermarket pecas_originais peca_original originele_onderdelen merkonderdelen',
  carparts:
    'car_part* auto_part* spare_part* autoteile* kfz_teile zubehorteile pieces_auto pieces_detachees_auto recambios_de_coche repuestos_de_coche ricambi_auto autoricambi pecas_auto pecas_de_automovel auto_pecas autoonderdel* auto_onderdelen',
  scrapcar:
    'scrap_my_car scrap_car* scrapyard* junk_car write_off written_off verschrott* schrottauto* totalschaden* autoverwertung* schrottplatz* epave epaves casse_auto mise_a_la_casse desguace* desguazar siniestro_total coche_para_desguace rottamazion* rottamar* demolizione_auto sfasciacarrozze abate_de_veiculo sucata sucateira perda_total sloopauto* autosloop* total_loss',
};
