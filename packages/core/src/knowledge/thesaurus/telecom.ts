/** Mobile and home lines. How the words are written: `concepts.ts`. */
export const TELECOM: Readonly<Record<string, string>> = {
  mobileplan:
    'mobile_plan* phone_plan* phone_contract* mobile_contract* sim_only handyvertrag* mobilfunkvertrag* handytarif* mobilfunktarif* mobilfunk forfait_mobile forfait_telephone forfaits_mobiles tarifa_movil tarifa_de_movil contrato_de_movil plan_movil offerta_mobile piano_tariffario offerta_telefonica tarifario_movel plano_de_telemovel plano_movel mobiel_abonnement telefoonabonnement* telefoonabonnementen',
  prepaid:
    'prepaid pay_as_you_go payg top_up topup topups top_ups guthaben aufladekarte guthabenkarte* prepaidkarte* prepago recarga_de_saldo recargar_saldo saldo_del_movil prepagate prepagata carte_prepayee recharge_mobile credit_telephonique ricarica_telefonica credito_residuo pre_pago recarregar_o_telemovel carregamentos_telemovel beltegoed* opwaarder* sans_engagement_mobile',
  dataallowance:
    'data_allowance* mobile_data data_volume data_cap fair_use unlimited_data how_much_data gigs datenvolumen* datenflatrate* datenflat highspeed_volumen inklusivvolumen drosselung gedrosselt internet_mobile enveloppe_internet enveloppe_data data_illimitee gigas_de_datos cuantos_gigas datos_moviles gigas_ilimitados datos_ilimitados giga_inclusi giga_illimitati traffico_dati quanti_giga dados_moveis dados_ilimitados gigas_incluidos quantos_gigas databundel* mobiele_data onbeperkt_internet onbeperkte_data',
  minutestexts:
    'unlimited_calls unlimited_minutes call_minutes free_minutes allnet_flat telefonflat* freiminuten freieinheiten appels_illimites minutes_illimitees llamadas_ilimitadas minutos_ilimitados minutos_gratis chiamate_illimitate minuti_illimitati minuti_inclusi chamadas_ilimitadas minutos_incluidos belminuten onbeperkt_bellen',
  numberporting:
    'keep_my_number keep_my_old_number port_my_number number_porting transfer_my_number porting pac_code rufnummernmitnahme* rufnummer_mitnehmen nummer_mitnehmen nummer_behalten rufnummer_behalten rufnummernportierung* portierung* garder_mon_numero conserver_mon_numero portabilite* code_rio portabilidad* conservar_mi_numero mantener_mi_numero mantener_el_numero portabilita* mantenere_il_mio_numero mantenere_il_numero codice_migrazione portabilidade* manter_o_meu_numero manter_o_numero nummerbehoud* nummer_meenemen mijn_nummer_behouden',
  changenumber:
    'change_my_number new_number change_phone_number neue_nummer neue_rufnummer nummer_andern rufnummer_andern changer_de_numero changer_mon_numero nouveau_numero cambiar_de_numero cambiar_mi_numero cambiar_el_numero numero_nuevo cambiare_numero nuovo_numero mudar_de_numero mudar_o_numero novo_numero nummer_wijzigen nieuw_nummer ander_nummer',
  simactivation:
    'activate_my_sim activate_the_sim sim_activation activate_my_card sim_aktivieren simkarte_aktivieren sim_karte_aktivieren freischalten sim_freischalten freischaltung* activer_ma_sim activer_la_carte_sim activation_de_la_sim activar_la_sim activar_mi_sim activar_la_tarjeta attivare_la_sim attivazione_sim attivare_la_scheda ativar_o_cartao ativar_o_sim ativar_o_chip simkaart_activeren sim_activeren',
  lostsim:
    'lost_my_sim lost_sim replacement_sim block_my_sim block_the_sim sim_sperren ersatzkarte* neue_simkarte sim_verloren bloquer_ma_sim carte_sim_perdue nouvelle_carte_sim duplicado_de_sim duplicado_de_la_tarjeta bloquear_la_sim perdido_la_sim bloccare_la_sim sim_persa sostituzione_sim duplicato_sim segunda_via_do_cartao perdi_o_cartao_sim sim_blokkeren simkaart_kwijt vervangende_simkaart',
  puk: 'puk puk_code puk_nummer code_puk codigo_puk codice_puk pukcode*',
  roaming:
    'use_my_phone_abroad phone_abroad data_abroad roaming_charges eu_roaming auslandstarif* handy_im_ausland datenroaming telephone_a_etranger internet_a_etranger itinerance* movil_en_el_extranjero datos_en_el_extranjero itinerancia* usare_il_telefono_estero internet_estero telefone_no_estrangeiro dados_no_estrangeiro internet_buitenland bellen_in_het_buitenland',
  internationalcalls:
    'international_calls calls_abroad call_abroad auslandsgesprach* ins_ausland_telefonieren auslandstelefonat* appels_internationaux appeler_a_etranger llamadas_internacionales llamar_al_extranjero chiamate_internazionali chiamare_estero chamadas_internacionais ligar_para_o_estrangeiro bellen_naar_het_buitenland internationaal_bellen',
  mobilecoverage:
    'no_signal bad_reception coverage_map netzabdeckung* kein_netz kein_empfang schlechter_empfang funkloch* 5g 4g lte couverture_reseau pas_de_reseau reseau_5g couverture_5g sin_cobertura mala_cobertura mapa_de_cobertura cobertura_5g senza_segnale copertura_rete copertura_5g non_prende sem_rede sem_sinal cobertura_de_rede geen_bereik slecht_bereik netwerkdekking',
  broadband:
    'broadband home_internet internet_plan* internet_contract fibre_broadband internetanschluss* internetvertrag* internettarif* dsl vdsl breitband* box_internet abonnement_internet offre_internet internet_fijo internet_en_casa tarifa_de_internet internet_a_casa internet_casa abbonamento_internet adsl internet_fixa internet_em_casa pacote_de_internet internetabonnement* internet_thuis internetaansluiting*',
  fibre:
    'fibre fiber fibre_optic full_fibre fttp ftth glasfaser* glasfaseranschluss* fibre_optique raccordement_fibre fibra fibra_optica fibra_ottica glasvezel* glasvezelaansluiting*',
  internetspeed:
    'internet_speed* download_speed* upload_speed* slow_internet mbps megabits mbit megabit internetgeschwindigkeit* langsames_internet internet_langsam internet_ist_langsam debit_internet debits_internet connexion_lente internet_lent velocidad_de_internet velocidad_de_descarga internet_lento megas velocita_internet internet_e_lento velocidade_da_internet internet_lenta internetsnelheid* internet_traag traag_internet trage_internet',
  internetdown:
    'internet_is_down internet_down no_internet_connection internet_not_working connection_drops internet_outage internet_ausfall internetausfall* internet_geht_nicht kein_internet internet_funktioniert_nicht verbindungsabbruch* internetstorung* internet_en_panne plus_internet panne_internet plus_de_connexion coupure_internet no_tengo_internet sin_internet_en no_funciona_internet corte_de_internet se_cae_internet non_funziona_internet internet_non_funziona non_va_internet linea_guasta guasto_linea internet_nao_funciona estou_sem_internet falha_de_internet internet_caiu geen_internet internet_doet_het_niet internetstoring* internet_valt_weg',
  router:
    'router* routers modem modems wifi_box fritzbox* fritz_box wlan_router livebox* freebox* box_operateur enrutador* modem_router repeater* wlan_verstarker mesh mesh_wlan wifi_extender* repeteur* repetidor* ripetitor* wifi_versterker*',
  linefitter:
    'engineer_appointment activation_date connection_date line_activation anschlusstermin* schalttermin* freischalttermin* technikertermin* date_de_raccordement rendez_vous_technicien mise_en_service fecha_de_instalacion cita_con_el_tecnico alta_de_linea data_di_attivazione appuntamento_tecnico attivazione_linea data_de_instalacao visita_do_tecnico ativacao_da_linha aansluitdatum monteursafspraak* opleverdatum',
  tvpackage:
    'tv_package* tv_channels pay_tv set_top_box iptv fernsehpaket* tv_paket* tv_sender receiver_tv bouquet_tv chaines_tv decodeur* paquete_de_television canales_de_television decodificador* pacchetto_tv canali_tv decoder decoders pacote_de_tv canais_de_tv box_tv tv_pakket* televisiepakket* zenders settopbox*',
  streaming:
    'streaming stream streams netflix spotify disney_plus streamingdienst* streamen plateforme_de_streaming plataforma_de_streaming servizi_di_streaming servicos_de_streaming streamingdiensten',
  bundle:
    'bundle bundles bundled package_deal* combo_deal kombipaket* kombiangebot* paketpreis* buendel offre_groupee pack_promo offre_combinee pack_ahorro oferta_combinada pack_de_ahorro offerta_combinata pacchetto_completo pacote_combinado oferta_conjunta combivoordeel* combipakket* voordeelpakket* pakketprijs',
  switchsupplier:
    'switch_supplier switch_to_you switch_provider* change_provider change_supplier switching_supplier anbieterwechsel* anbieter_wechseln stromanbieter_wechseln zu_euch_wechseln zu_ihnen_wechseln changer_de_fournisseur changer_operateur changement_de_fournisseur cambiar_de_compania cambiarme_de_compania cambio_de_compania cambiar_de_operador cambiare_gestore cambiare_operatore cambio_gestore cambio_operatore cambiare_fornitore passare_a_voi mudar_de_operadora mudar_de_fornecedor trocar_de_operadora mudar_para_voces overstapservice* van_leverancier_veranderen overstap',
  provider:
    'internet_provider telephone_company network_operator mobile_operator phone_provider mobilfunkanbieter* netzbetreiber_mobil internetanbieter* telefonanbieter* operateur_telephonique operateurs fournisseur_acces operador_de_telefonia operadora* compania_telefonica operatore_telefonico gestore_telefonico telecomaanbieder* internetprovider* telecomprovider*',
};
