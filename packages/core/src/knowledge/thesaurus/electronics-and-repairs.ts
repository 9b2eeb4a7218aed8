/** Telephones, computers, household appliances, sound, pictures and printers, and what breaks in them. How the words are written: `concepts.ts`. */
export const ELECTRONICS_AND_REPAIRS: Readonly<Record<string, string>> = {
  screenrepair:
    'screen_repair* screen_replacement cracked_screen smashed_screen broken_screen displayreparatur* displaytausch* displaybruch* display_kaputt bildschirm_kaputt ecran_casse ecran_fissure vitre_cassee_telephone changer_l_ecran remplacement_d_ecran pantalla_rota cambiar_la_pantalla cambio_de_pantalla reparar_la_pantalla schermo_rotto vetro_rotto_del_telefono cambiare_lo_schermo sostituzione_schermo sostituzione_display ecra_partido ecra_quebrado tela_quebrada trocar_o_ecra trocar_a_tela scherm_kapot kapot_scherm schermreparatie* scherm_vervangen gebarsten_scherm',
  batteryreplace:
    'battery_replacement* new_battery replace_the_battery change_the_battery akkutausch* neuer_akku akku_tauschen akku_wechseln changer_la_batterie remplacement_de_batterie batterie_neuve cambiar_la_bateria cambio_de_bateria bateria_nueva cambiare_la_batteria sostituzione_batteria cambio_batteria batteria_nuova trocar_a_bateria substituicao_da_bateria bateria_nova accu_vervangen batterij_vervangen accuvervanging nieuwe_accu nieuwe_batterij',
  batterydrain:
    'battery_drain* drains_fast battery_dies battery_life runs_out_of_battery akkulaufzeit* akku_schnell_leer akku_ist_schnell akku_halt batterielaufzeit* se_decharge_vite autonomie_de_la_batterie tient_plus_la_charge bateria_se_agota bateria_dura_poco duracion_de_la_bateria si_scarica durata_della_batteria batteria_dura_poco descarrega_rapido duracao_da_bateria bateria_dura_pouco batterijduur accu_loopt_leeg snel_leeg gebruiksduur_accu',
  chargingport:
    'charging_port* charge_port won_t_charge not_charging doesn_t_charge ladebuchse* ladeanschluss* ladt_nicht connecteur_de_charge prise_de_charge ne_charge_plus ne_se_charge_plus conector_de_carga puerto_de_carga no_carga connettore_di_ricarica porta_di_ricarica non_si_ricarica non_carica conector_de_carregamento nao_carrega laadpoort* laadt_niet laadconnector*',
  fellinwater:
    'fell_in_water dropped_in_water got_wet wet_phone liquid_damage spilled spilt ins_wasser_gefallen wasserschaden_am_handy flussigkeitsschaden* nass_geworden verschuttet tombe_dans_l_eau degat_liquide oxydation renverse_sur oxyde se_mojo caido_al_agua se_me_cayo_al_agua derrame mojado mojada caduto_in_acqua ossidato ossidazione bagnato versato_sopra caiu_na_agua molhou molhado oxidado in_het_water_gevallen nat_geworden vochtschade*',
  turnson:
    'won_t_turn_on doesn_t_turn_on not_turning_on won_t_switch_on dead_phone geht_nicht_an geht_nicht_mehr_an startet_nicht lasst_sich_nicht_einschalten ne_s_allume_plus ne_s_allume_pas no_enciende no_se_enciende non_si_accende nao_liga nao_acende gaat_niet_aan start_niet_op wil_niet_aan',
  freezes:
    'freezes freezing_up keeps_crashing crashes crashing crash laggy lagging very_slow hangt_sich_auf aufgehangt sturzt_ab absturz* abgesturzt ruckelt se_bloque bugge rame_beaucoup rame se_bloquea se_cuelga se_congela colgado va_lento muy_lento si_blocca va_in_crash si_impalla lentissimo bloqueia trava_muito encrava muito_lento loopt_vast vastgelopen vastloper* crasht hapert heel_traag',
  errorcode:
    'error_message* error_code* fault_code* error_shown fehlermeldung* fehlercode* message_d_erreur messages_d_erreur code_erreur code_d_erreur codes_defaut mensaje_de_error codigo_de_error codigos_de_error messaggio_di_errore codice_errore codice_di_errore mensagem_de_erro codigo_de_erro codigos_de_erro foutmelding* foutcode* storingscode* bug bugs glitch*',
  datarecovery:
    'data_recovery recover_my_data recover_data recover_files rescue_my_data datenrettung* daten_retten daten_wiederherstell* recuperation_de_donnees recuperer_mes_donnees recuperation_des_donnees recuperacion_de_datos recuperar_datos recuperar_los_datos recupero_dati recuperare_i_dati recuperacao_de_dados recuperar_dados dataherstel* data_herstellen gegevensherstel* datarecovery bestanden_terughalen',
  virus:
    'virus viruses malware trojan* ransomware virenentfern* virenscanner* schadsoftware* hacked hacker* gehackt anti_virus antivirus* logiciel_malveillant pirate_mon piratage pirate_informatique hackeado hackear hackeado_mi hackerat* hackeada pirateado virussen virusscanner*',
  harddrive:
    'hard_drive* hard_disk* ssd ssds hdd festplatte* festplatten disque_dur disques_durs disco_duro discos_duros disco_solido hard_disk_esterno disco_fisso disco_rigido discos_rigidos harde_schijf harde_schijven',
  memoryram: 'ram ddr4 ddr5 more_memory arbeitsspeicher* memoire_vive barrette_de_ram memoria_ram werkgeheugen* intern_geheugen',
  storagegb:
    'storage_capacity gigabyte* terabyte* 128_gb 256_gb 512_gb memory_size speicherplatz* speicherkapazitat* speicher_in_gb espace_de_stockage capacite_de_stockage espacio_de_almacenamiento capacidad_de_almacenamiento spazio_di_archiviazione memoria_interna espaco_de_armazenamento opslagcapaciteit* opslagruimte_gb speichergrosse*',
  memorycard:
    'memory_card* sd_card* micro_sd speicherkarte* sd_karte* carte_memoire carte_sd tarjeta_de_memoria tarjeta_sd scheda_di_memoria scheda_sd cartao_de_memoria cartao_sd geheugenkaart* sd_kaart* usb_stick* usb_sticks thumb_drive* flash_drive* cle_usb cles_usb pendrive* pen_drive chiavetta* chiavetta_usb memoria_usb geheugenstick*',
  laptop:
    'laptop* notebook* macbook* chromebook* ultrabook* pc_portable ordinateur_portable ordinateurs_portables portatiles portatile* computer_portatile computadora_portatil computador_portatil laptops klapprechner*',
  desktoppc:
    'desktop_computer* desktop_pc gaming_pc tower_pc desktop_pcs standrechner* pc_tower pc_fixe ordinateur_de_bureau unite_centrale ordenador_de_sobremesa pc_de_sobremesa sobremesa_pc pc_fisso computer_fisso computador_de_mesa torre_pc desktopcomputer* vaste_computer',
  pcbuild:
    'build_a_pc custom_pc pc_build* build_my_pc pc_zusammenbau* pc_zusammenstell* pc_bauen montage_pc monter_un_pc pc_sur_mesure montar_un_pc montaje_de_pc pc_a_medida assemblare_un_pc pc_assemblato assemblaggio_pc montar_um_pc montagem_de_pc pc_samenstellen pc_bouwen pc_op_maat',
  reinstall:
    'reinstall* reinstallation fresh_install factory_reset reset_my_phone neuinstall* neu_aufsetzen windows_neu zurucksetzen werkseinstellung* werksreset formater formatage formatear formateo reinstalar restablecer_de_fabrica formattare formattazione reinstallare ripristino_di_fabbrica formatar formatacao herinstall* opnieuw_installeren fabrieksinstelling* terugzetten_naar',
  operatingsystem:
    'operating_system* linux ubuntu betriebssystem* systeme_d_exploitation sistema_operativo sistemi_operativi sistema_operacional besturingssysteem*',
  computermouse:
    'computer_mouse wireless_mouse mouse_pad maus_computer funkmaus mauspad* souris_sans_fil souris_d_ordinateur tapis_de_souris raton_inalambrico raton_de_ordenador alfombrilla_de_raton mouse_wireless tappetino_mouse rato_sem_fio rato_sem_fios tapete_de_rato muismat* draadloze_muis trackpad* touchpad*',
  computerscreen:
    'computer_screen* computer_monitor* computerbildschirm* ecran_d_ordinateur moniteurs_pc monitor_de_ordenador monitores_de monitor_pc monitor_de_computador computerscherm*',
  dockhub: 'docking* usb_hub dock_station* hub_usb station_d_accueil estacion_de_acoplamiento base_docking',
  bluetooth: 'bluetooth*',
  usbc: 'usb_c usb_type_c type_c usbc thunderbolt lightning_cable hdmi displayport usb_anschluss port_usb puerto_usb puertos_usb porta_usb entrada_usb usb_poort* usb_a',
  compatible:
    'compatib* work_with_my works_with fit_my fits_my passt_zu passend_fur kompatib* funktioniert_mit fonctionne_avec compatible_avec funciona_con sirve_para_mi vale_para_mi va_bene_per funziona_con compativel funciona_com serve_no_meu geschikt_voor past_op werkt_met passt_das_auf',
  headphones:
    'headphone* earphone* earbud* airpod* headset* kopfhorer* ohrhorer* ecouteurs casque_audio casques_audio auricular* cascos_inalambricos cuffie cuffia auricolar* auscultador* fone fones fone_de_ouvido koptelefoon* oordop_muziek oortje oortjes hoofdtelefoon*',
  speaker:
    'loudspeaker* loud_speaker soundbar* bluetooth_speaker* speakers subwoofer* lautsprecher* musikbox* boxen_und haut_parleur* haut_parleurs barre_de_son altavoz altavoces barra_de_sonido altoparlant* diffusore diffusori cassa_bluetooth casse_acustiche coluna_de_som colunas_de_som altifalante* caixa_de_som luidspreker* geluidsbox* geluidsbalk enceinte_bluetooth enceintes_bluetooth enceinte_connectee',
  amplifier:
    'amplifier* hifi hi_fi stereo_system av_receiver verstarker* stereoanlage* hifi_anlage ampli amplificateur* chaine_hifi chaine_stereo amplificador* equipo_de_musica cadena_de_musica amplificator* impianto_stereo impianto_hifi aparelhagem* versterker* stereo_installatie geluidsinstallatie*',
  turntable:
    'turntable* record_player* vinyl_record* plattenspieler* schallplatte* tourne_disque* platine_vinyle vinyles tocadiscos giradischi giradischi_e disco_in_vinile dischi_in_vinile gira_discos disco_de_vinil discos_de_vinil disco_de_vinilo vinilos platenspeler* platenspelers elpees',
  microphone: 'microphone* mikrofon* micro_sans_fil micros_sans_fil microfono* microfoni microfone* microfoon microfoons',
  projector: 'projector* beamer* videoprojecteur* video_projecteur proyector* proiettor* videoproiettor* projetor* projektor* leinwand*',
  tv: 'flat_screen* smart_tv fernseher* fernsehgerat* tv_gerat televiseur* teles tele_rota tele_4k',
  remotecontrol:
    'remote_control* fernbedienung* telecommande* mando_a_distancia mando_de_la_tele telecomand* controlo_remoto controle_remoto afstandsbediening*',
  cameralens:
    'camera_lens* telephoto* wide_angle objektiv* objektive weitwinkel* teleobjektiv* objectif_photo objectifs_photo objectif_grand grand_angle objetivo_de_camara gran_angular teleobjetivo obiettivo_fotografico obiettivi_fotografici grandangolo teleobiettivo objetiva* grande_angular telelens* groothoek* cameralenzen',
  tripod: 'tripod* stativ stative trepied tripode* trepiede* treppied* tripe_de statief statieven gimbal*',
  filmdevelop:
    'develop_film film_developing develop_my_film analogue_film film_scanning filmentwicklung* film_entwickeln negative_entwickeln developpement_de_pellicule developpement_de_film pellicule* developper_une revelado revelar carrete carretes sviluppo_pellicol* sviluppo_rullin* rullino rullini pellicola revelacao_de_rolos revelar_rolos rolo_fotografico filmrolletje* film_ontwikkelen filmrol fotorolletje*',
  digitise:
    'digitis* digitiz* vhs scan_my_photos slides_to_digital digitalisier* dias_digitalisieren videokassette* numeriser numerisation cassettes_video digitalizar digitalizacion digitalizacao digitalizzare digitalizzazione videocassett* digitaliseren dias_scannen videoband*',
  photoprint:
    'photo_print* print_my_photos print_photos photo_prints canvas_print* photo_book* photobook* fotoabzug* fotoabzuge* fotodruck* fotobuch* fotoleinwand* leinwanddruck tirage_photo tirages_photo livre_photo album_photo impression_photo impresion_de_fotos imprimir_fotos album_de_fotos fotolibro* foto_libro stampa_foto stampare_foto fotolibri album_fotografico impressao_de_fotos revelar_fotos album_fotografico_em fotoafdruk* foto_s_afdrukken fotoboek* fotos_afdrukken canvasdoek',
  passportphoto:
    'passport_photo* id_photo* passport_picture* biometric_photo* passfoto* passbild* passbilder bewerbungsfoto* photo_d_identite photos_d_identite photo_passeport foto_de_carnet fotos_de_carnet foto_de_pasaporte foto_dni fototessera fototessere foto_tessera foto_tipo_passe fotos_tipo_passe foto_para_passaporte pasfoto*',
  printer:
    'printer* laser_printer* inkjet* drucker druckern laserdrucker* tintenstrahl* imprimante* impresora* stampante stampanti impressora* laserprinter* multifunction_printer multifunktionsgerat* multifonction',
  ink: 'toner toners ink_cartridge* cartridge* ink inks tintenpatrone* druckerpatrone* druckerpatronen patrone patronen cartouche* cartouche_d_encre encre encres cartucho* cartuchos_de_tinta tinta_de_impresora cartucc* inchiostro toner_e tinteiro* tinteiros cartuchos_de inktpatroon inktpatronen inkt cartridges',
  printquality:
    'print_resolution dpi bleed_margin crop_marks druckqualitat* druckauflosung* druckdaten* beschnitt* anschnitt_druck resolution_d_impression fond_perdu traits_de_coupe calidad_de_impresion resolucion_de_impresion sangrado_y risoluzione_di_stampa qualita_di_stampa crocini qualidade_de_impressao resolucao_de_impressao printkwaliteit* afloop_en drukkwaliteit* aanleverspecificaties drukbestand* druckfertig print_ready pret_a_imprimer',
  proofprint:
    'digital_proof press_proof korrekturabzug* probedruck* andruck* bon_a_tirer bat_avant epreuve_d_impression epreuves prueba_de_impresion prueba_de_color galeradas prova_di_stampa prova_colore bozza_di_stampa prova_de_impressao prova_de_cor drukproef* proefdruk*',
  papertype:
    'paper_weight* gsm coated_paper glossy_paper matt_paper papiersorte* papierstarke* grammatur* gestrichenes_papier glanzpapier grammage* papier_couche papier_mat papier_brillant gramaje* papel_couche papel_mate papel_brillo grammatura* carta_patinata carta_opaca gramagem papel_brilhante papel_fosco papiersoort* grammage_papier gramsgewicht glanzend_papier',
  binding:
    'bookbinding* thesis_binding bind_my_thesis spiral_binding hardcover_binding* bindung_buch buchbinder* spiralbindung* bachelorarbeit_binden klebebindung* reliure* relier_un encuadern* rilegat* rilegare brossura encadernac* encadernar inbinden inbinding scriptie_inbinden ringband garenloos',
  copies:
    'photocop* copy_service scan_documents kopien kopieren kopierer fotokopie* schwarz_weiss_kopie photocopie* fotocopia* fotocopi* fotocopie* kopietje* kopieerapparaat scannen einscannen scan_a_document numeriser_un escanear scansion* scannerizzare digitalizar_documentos kopieerservice scanservice',
  threedprint:
    '3d_print* 3d_printing 3d_druck* 3d_gedruckt impression_3d imprimer_en_3d imprimante_3d impresion_3d impresora_3d imprimir_en_3d stampa_3d stampante_3d stampare_in_3d impressao_3d impressora_3d 3d_printen 3d_geprint additive_manufacturing additive_fertigung fabrication_additive',
  filament: 'filament* filamento* pla abs_plastic petg resin resins harz resine resina resine_3d nylon_filament',
  threedmodel:
    'stl stl_file* 3d_model* 3d_file* step_file* cad cad_file* cad_datei* 3d_modell* 3d_datei* modele_3d fichier_3d fichiers_3d fichier_stl modelo_3d archivo_3d archivo_stl modello_3d file_3d file_stl ficheiro_3d ficheiro_stl bestand_3d 3d_bestand* stl_bestand',
  layerheight:
    'layer_height* print_volume build_volume infill schichthohe* druckvolumen bauraum_druck fullgrad hauteur_de_couche volume_d_impression remplissage altura_de_capa volumen_de_impresion relleno_de altezza_layer volume_di_stampa riempimento altura_de_camada volume_de_impressao preenchimento laagdikte* laaghoogte* bouwvolume tolerances_3d',
  lasercut:
    'laser_cut* laser_engrav* cnc_cut* cnc laserschneid* laserschnitt* lasergravur* cnc_fras* frasen fraise decoupe_laser gravure_laser fraisage* usinage corte_laser corte_por_laser grabado_laser fresado* mecanizado taglio_laser incisione_laser fresatur* lavorazioni_cnc corte_a_laser gravacao_a_laser fresagem maquinagem lasersnij* lasersnijden lasergraver* frezen',
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
    'screen_protector* tempered_glass schutzfolie* displayfolie* panzerglas* schutzglas* verre_trempe film_de_protection protection_d_ecran protector_de_pantalla cristal_templado vetro_temperato pellicola_protettiva vidro_temperado pelicula_de_vidro pelicula_protetora screenprotector* schermbeschermer* beschermglas',
  datatransferphone:
    'transfer_my_data transfer_data transfer_my_contacts move_my_photos datenubertrag* daten_ubertragen kontakte_ubertragen daten_auf_neues transferer_mes_donnees transfert_de_donnees pasar_los_datos pasar_mis_datos pasar_los_contactos traspaso_de_datos trasferimento_dati trasferire_i_contatti passare_i_dati transferir_dados passar_os_dados transferencia_de_dados_para gegevens_overzetten data_overzetten contacten_overzetten foto_s_overzetten',
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
    'original_screen genuine_screen originaldisplay* original_display ecran_d_origine ecran_original pantalla_original schermo_originale display_originale ecra_original tela_original origineel_scherm',
  hearingaid:
    'hearing_aid* horgerat* horgerate* appareil_auditif appareils_auditifs aide_auditive prothese_auditive audifono* apparecchio_acustico apparecchi_acustici protesi_acustica aparelho_auditivo protese_auditiva hoortoestel* hoorapparat* gehoorapparat* hoorapparaat',
  wireless:
    'wireless wirelessly cordless kabellos* drahtlos* schnurlos* sans_fil inalambric* senza_fili sem_fio sem_fios draadloos draadloze snoerloos snoerloze',
  blender:
    'blender* food_processor* hand_mixer* standmixer* stabmixer* kuchenmaschine* mixeur* robot_culinaire robot_de_cocina robot_da_cucina liquidificador* batidora* frullator* keukenmachine* staafmixer* varinha_magica',
  hearingtest:
    'hearing_test* hortest* horprobe* test_auditif test_d_audition bilan_auditif prueba_auditiva prueba_de_audicion audiometria* esame_audiometrico test_dell_udito teste_auditivo teste_de_audicao hoortest* gehoortest*',
};
