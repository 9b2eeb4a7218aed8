/** Telephones and computers, and what breaks in them. How the words are written: `concepts.ts`. */
export const PHONES_AND_COMPUTERS: Readonly<Record<string, string>> = {
  screenrepair:
    'screen_repair* screen_replacement cracked_screen smashed_screen broken_screen displayreparatur* displaytausch* displaybruch* display_kaputt bildschirm_kaputt ecran_casse ecran_fissure vitre_cassee_telephone changer_ecran remplacement_ecran pantalla_rota cambiar_la_pantalla cambio_de_pantalla reparar_la_pantalla schermo_rotto vetro_rotto_del_telefono cambiare_lo_schermo sostituzione_schermo sostituzione_display ecra_partido ecra_quebrado tela_quebrada trocar_o_ecra trocar_a_tela scherm_kapot kapot_scherm schermreparatie* scherm_vervangen gebarsten_scherm',
  batteryreplace:
    'battery_replacement* new_battery replace_the_battery change_the_battery akkutausch* neuer_akku akku_tauschen akku_wechseln changer_la_batterie remplacement_de_batterie batterie_neuve cambiar_la_bateria cambio_de_bateria bateria_nueva cambiare_la_batteria sostituzione_batteria cambio_batteria batteria_nuova trocar_a_bateria substituicao_da_bateria bateria_nova accu_vervangen batterij_vervangen accuvervanging nieuwe_accu nieuwe_batterij',
  batterydrain:
    'battery_drain* drains_fast battery_dies battery_life runs_out_of_battery akkulaufzeit* akku_schnell_leer akku_ist_schnell akku_halt batterielaufzeit* se_decharge_vite autonomie_de_la_batterie tient_plus_la_charge bateria_se_agota bateria_dura_poco duracion_de_la_bateria si_scarica durata_della_batteria batteria_dura_poco descarrega_rapido duracao_da_bateria bateria_dura_pouco batterijduur accu_loopt_leeg snel_leeg gebruiksduur_accu',
  chargingport:
    'charging_port* charge_port wont_charge not_charging doesnt_charge ladebuchse* ladeanschluss* ladt_nicht connecteur_de_charge prise_de_charge ne_charge_plus ne_se_charge_plus conector_de_carga puerto_de_carga no_carga connettore_di_ricarica porta_di_ricarica non_si_ricarica non_carica conector_de_carregamento nao_carrega laadpoort* laadt_niet laadconnector*',
  fellinwater:
    'fell_in_water dropped_in_water got_wet wet_phone liquid_damage spilled spilt ins_wasser_gefallen wasserschaden_am_handy flussigkeitsschaden* nass_geworden verschuttet tombe_dans_eau degat_liquide oxydation renverse_sur oxyde se_mojo caido_al_agua se_me_cayo_al_agua derrame mojado mojada caduto_in_acqua ossidato ossidazione bagnato versato_sopra caiu_na_agua molhou molhado oxidado in_het_water_gevallen nat_geworden vochtschade*',
  turnson:
    'wont_turn_on doesnt_turn_on not_turning_on wont_switch_on dead_phone geht_nicht_an geht_nicht_mehr_an startet_nicht lasst_sich_nicht_einschalten ne_allume_plus ne_allume_pas no_enciende no_se_enciende non_si_accende nao_liga nao_acende gaat_niet_aan start_niet_op wil_niet_aan',
  freezes:
    'freezes freezing_up keeps_crashing crashes crashing crash laggy lagging very_slow hangt_sich_auf aufgehangt sturzt_ab absturz* abgesturzt ruckelt se_bloque bugge rame_beaucoup se_bloquea se_cuelga se_congela colgado va_lento muy_lento si_blocca va_in_crash si_impalla lentissimo bloqueia trava_muito encrava muito_lento loopt_vast vastgelopen vastloper* crasht hapert heel_traag',
  errorcode:
    'error_message* error_code* fault_code* error_shown fehlermeldung* fehlercode* message_erreur messages_erreur code_erreur codes_defaut mensaje_de_error codigo_de_error codigos_de_error messaggio_di_errore codice_errore codice_di_errore mensagem_de_erro codigo_de_erro codigos_de_erro foutmelding* foutcode* storingscode* bug bugs glitch*',
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
    'operating_system* linux ubuntu betriebssystem* systeme_exploitation sistema_operativo sistemi_operativi sistema_operacional besturingssysteem*',
  computermouse:
    'computer_mouse wireless_mouse mouse_pad maus_computer funkmaus mauspad* souris_sans_fil souris_ordinateur tapis_de_souris raton_inalambrico raton_de_ordenador alfombrilla_de_raton mouse_wireless tappetino_mouse rato_sem_fio rato_sem_fios tapete_de_rato muismat* draadloze_muis trackpad* touchpad*',
  computerscreen:
    'computer_screen* computer_monitor* computerbildschirm* ecran_ordinateur moniteurs_pc monitor_de_ordenador monitores_de monitor_pc monitor_de_computador computerscherm*',
  dockhub: 'docking* usb_hub dock_station* hub_usb station_accueil estacion_de_acoplamiento base_docking',
  bluetooth: 'bluetooth*',
  usbc: 'usb_c usb_type_c type_c usbc thunderbolt lightning_cable hdmi displayport usb_anschluss port_usb puerto_usb puertos_usb porta_usb entrada_usb usb_poort* usb_a',
  compatible:
    'compatib* work_with_my works_with fit_my fits_my passt_zu passend_fur kompatib* funktioniert_mit fonctionne_avec compatible_avec funciona_con sirve_para_mi vale_para_mi va_bene_per funziona_con compativel funciona_com serve_no_meu geschikt_voor past_op werkt_met passt_das_auf',
};
