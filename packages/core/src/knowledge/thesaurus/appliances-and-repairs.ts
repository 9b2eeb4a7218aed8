/** Household appliances, cases and repairs of small things. How the words are written: `concepts.ts`. */
export const APPLIANCES_AND_REPAIRS: Readonly<Record<string, string>> = {
  appliance:
    'appliance* white_goods household_appliance* haushaltsgerat* elektrogerat* weisse_ware elektrogrossgerat* electromenager* gros_electromenager electrodomestico* linea_blanca elettrodomestic* eletrodomestico* huishoudelijk_apparaat huishoudapparat* huishoudelijke_apparaten keukenapparat* kuchengerat* witgoed',
  appliancerepair:
    'appliance_repair* washing_machine_repair fridge_repair haushaltsgerate_reparatur hausgeratereparatur* waschmaschine_kaputt waschmaschinenreparatur* reparation_electromenager lave_linge_en_panne frigo_en_panne reparacion_de_electrodomestico* lavadora_averiada lavadora_rota nevera_rota riparazione_elettrodomestic* lavatrice_rotta frigorifero_rotto frigo_rotto reparacao_de_eletrodomestico* maquina_avariada frigorifico_avariado witgoedreparat* wasmachine_kapot koelkast_kapot wasmachine_reparatie vaatwasser_kapot',
  freezer:
    'freezer* deep_freeze* chest_freezer tiefkuhlschrank* tiefkuhltruhe* gefrierschrank* gefriertruhe* congelateur* congelador* congelator* arca_congeladora diepvries* vriezer* vrieskist*',
  microwave: 'microwave* mikrowelle* micro_ondes microondas microonde magnetron magnetrons magnetronoven*',
  coffeemachine:
    'coffee_machine* coffee_maker* espresso_machine* kaffeemaschine* kaffeevollautomat* espressomaschine* vollautomat* machine_a_cafe machines_a_cafe cafetiere* cafetera* maquina_de_cafe macchina_del_caffe macchine_da_caffe macchina_da_caffe moka maquina_de_cafe_automatica cafeteira* koffiemachine* koffiezetapparat* koffiezetapparaat espressomachine*',
  sewingmachine:
    'sewing_machine* nahmaschine* machine_a_coudre machines_a_coudre maquina_de_coser maquinas_de_coser macchina_da_cucire macchine_da_cucire maquina_de_costura naaimachine*',
  toaster: 'toaster* grille_pain* tostadora* tostapane torradeira* broodrooster* tosti_ijzer',
  airfryer: 'airfryer* air_fryer* heissluftfritteuse* fritteuse* friteuse* freidora* friggitric* fritadeira* frituurpan',
  energyclass:
    'energy_rating* energy_class* energy_label* energieklasse* energieeffizienzklasse* classe_energetique etiquette_energie clase_energetica etiqueta_energetica eficiencia_energetica_clase etichetta_energetica classe_energetica_a etiqueta_energetica_do energieklassen',
  unlockphone:
    'unlock_my_phone network_unlock* unlocked_phone sim_lock simlock* sim_free ohne_simlock netlock entsperren deblocage deblocage_de_telephone debloquer_mon desimlock* liberar_el_movil movil_libre desbloquear_movil sbloccare_il_telefono sblocco_telefono telefono_sbloccato desbloquear_telemovel desbloqueio_de_telemovel simlockvrij simlock_verwijderen',
  phonecase:
    'phone_case* phone_cover* protective_case handyhulle* schutzhulle* handytasche* coque_de_telephone etui_telephone funda funda_de_movil fundas carcasa_de_movil custodia_telefono cover_telefono cover_per capa_de_telemovel capinha* telefoonhoesje* hoesje* hoesjes hoesje_voor coque coques',
  screenprotector:
    'screen_protector* tempered_glass schutzfolie* displayfolie* panzerglas* schutzglas* verre_trempe film_de_protection protection_ecran protector_de_pantalla cristal_templado vetro_temperato pellicola_protettiva vidro_temperado pelicula_de_vidro pelicula_protetora screenprotector* schermbeschermer* beschermglas',
  datatransferphone:
    'transfer_my_data transfer_data transfer_my_contacts move_my_photos datenubertrag* daten_ubertragen kontakte_ubertragen daten_auf_neues transferer_mes_donnees transfert_de_donnees pasar_los_datos pasar_mis_datos pasar_los_contactos traspaso_de_datos trasferimento_dati trasferire_i_contatti passare_i_dati transferir_dados passar_os_dados transferencia_de_dados_para gegevens_overzetten data_overzetten contacten_overzetten foto_overzetten',
  devicepasscode:
    'device_passcode screen_lock_code unlock_code pin_code phone_pin entsperrcode* sperrcode* geratecode displaysperre code_de_deverrouillage code_pin codigo_de_desbloqueo codigo_pin patron_de_desbloqueo codice_di_sblocco codice_pin codigo_de_desbloqueio ontgrendelcode* pincode* toegangscode_telefoon',
  repairstatus:
    'repair_status is_it_repaired ready_yet is_my_phone_ready is_it_ready reparaturstatus* status_der_reparatur ist_es_fertig schon_fertig etat_de_la_reparation suivi_de_reparation est_ce_pret estado_de_la_reparacion estado_de_reparacion esta_listo ya_esta_arreglado stato_della_riparazione stato_riparazione e_pronto ja_esta_pronto estado_da_reparacao status_van_de_reparatie al_klaar',
  irreparable:
    'not_repairable cannot_be_repaired beyond_repair worth_repairing unrepairable irreparab* nicht_reparierbar nicht_reparabel unreparierbar lohnt_sich_die_reparatur pas_reparable pas_reparables vaut_le_coup_de_reparer no_se_puede_reparar no_tiene_arreglo non_riparabile conviene_riparare nao_tem_arranjo nao_tem_conserto niet_te_repareren onherstelbaar reparatie_waard',
  watchrepair:
    'watchmaker* watch_battery watch_strap* watch_repair* uhrmacher* uhrenreparatur* uhrenbatterie* uhrenarmband* horloger* horlogerie* pile_de_montre bracelet_de_montre relojer* pila_de_reloj correa_de_reloj orologiaio orologiai pila_orologio cinturino cinturini batteria_orologio relojoeiro* relojoaria* pilha_de_relogio bracelete_de_relogio horlogemaker* horlogebatterij* horlogeband*',
  instrumentrepair:
    'tune_a_piano piano_tuning piano_tuner* tune_my_piano restring* klavierstimm* klavier_stimmen saiten_wechseln gitarrenreparatur geigenbauer* accordeur* accorder_un_piano accordage* luthier* afinador_de_piano afinar_el_piano afinar_un_piano cambio_de_cuerdas accordator* accordare_il_pianoforte accordatura liutaio afinacao_de_piano* afinar_o_piano pianostemmer* piano_stemmen snaren_vervangen vioolbouwer*',
  warrantyrepair:
    'covered_by_warranty covered_by_the_warranty under_warranty still_under_warranty void_the_warranty voids_warranty garantiefall* auf_garantie noch_garantie garantie_erlischt sous_garantie encore_sous_garantie pris_en_charge_par_la_garantie perte_de_garantie en_garantia cubre_la_garantia cubierto_por_la_garantia pierdo_la_garantia in_garanzia coperto_da_garanzia perdo_la_garanzia na_garantia coberto_pela_garantia perco_a_garantia onder_garantie garantie_vervalt valt_onder_garantie',
  manufacturer:
    'manufacturer_warranty herstellergarantie* garantie_constructeur garantie_fabricant constructeur fabricante* garantia_de_fabrica garantia_del_fabricante garanzia_del_produttore produttore produttori casa_madre garantia_do_fabricante fabrikant* fabrieksgarantie*',
  brandauthor:
    'authorised_repair* authorized_repair* official_repair* apple_authorised authorised_service autorisierte_werkstatt* vertragswerkstatt* servicepartner* reparateur_agree centre_agree reparateur_officiel agree_apple servicio_tecnico_oficial sat_oficial taller_oficial centro_assistenza_autorizzato assistenza_autorizzata assistenza_ufficiale reparador_autorizado assistencia_autorizada erkend_reparateur geautoriseerd* erkende_reparateur',
  brands: 'brand brands which_makes marke marken marque marques marca marcas marche_di marchio marchi merk all_makes welke_merken',
  firmware:
    'firmware* driver_update treiber treibern treiberupdate pilote_imprimante pilotes controlador_de_impresora driver_stampante stuurprogramma*',
  gamingcontroller:
    'controller_ps5 gamepad* joystick* ps5 ps4 playstation* xbox* nintendo* manette manettes mando_de_la_play mando_de_ps5 joypad* comando_da_ps5 spelcomputer* gamecontroller* stick_drift',
  sparescreenoriginal:
    'original_screen genuine_screen originaldisplay* original_display ecran_origine ecran_original pantalla_original schermo_originale display_originale ecra_original tela_original origineel_scherm',
  hearingaid:
    'hearing_aid* horgerat* horgerate* appareil_auditif appareils_auditifs aide_auditive prothese_auditive audifono* apparecchio_acustico apparecchi_acustici protesi_acustica aparelho_auditivo protese_auditiva hoortoestel* hoorapparat* gehoorapparat* hoorapparaat',
  wireless:
    'wireless wirelessly cordless kabellos* drahtlos* schnurlos* sans_fil inalambric* senza_fili sem_fio sem_fios draadloos draadloze snoerloos snoerloze',
  blender:
    'blender* food_processor* hand_mixer* standmixer* stabmixer* kuchenmaschine* mixeur* robot_culinaire robot_de_cocina robot_da_cucina liquidificador* batidora* frullator* keukenmachine* staafmixer* varinha_magica',
  hearingtest:
    'hearing_test* hortest* horprobe* test_auditif test_audition bilan_auditif prueba_auditiva prueba_de_audicion audiometria* esame_audiometrico test_udito teste_auditivo teste_de_audicao hoortest* gehoortest*',
};
