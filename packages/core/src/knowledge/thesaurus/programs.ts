/** Programs, where they run and what they are for. How the words are written: `concepts.ts`. */
export const PROGRAMS: Readonly<Record<string, string>> = {
  maintenancewindow:
    'maintenance_window* scheduled_maintenance planned_maintenance wartungsfenster* geplante_wartung maintenance_planifiee fenetre_de_maintenance mantenimiento_programado ventana_de_mantenimiento manutenzione_programmata finestra_di_manutenzione manutencao_programada gepland_onderhoud',
  uptime:
    'availability_guarantee service_level* 99_9 ausfallsicher* systemverfugbarkeit taux_de_disponibilite garantie_de_disponibilite temps_arret disponibilidad_del_servicio tiempo_de_actividad caidas_del_servicio tempo_di_attivita disponibilita_del_servizio disponibilidade_do_servico tempo_de_atividade beschikbaarheidsgarantie uptimegarantie',
  selfhosted:
    'self_host* selfhosted on_premise* on_prem own_server our_own_server host_it_ourselves selbst_hosten eigenen_server eigenem_server lokal_installier* auf_unserem_server auto_hebergement auto_heberge sur_nos_serveurs sur_notre_serveur propres_serveurs en_nuestros_servidores servidor_propio instalacion_local sui_nostri_server server_proprio installazione_locale nos_nossos_servidores servidor_proprio_da eigen_server zelf_hosten op_eigen_server',
  cloud:
    'cloud cloud_based web_based saas cloudbasiert* cloudlosung* en_la_nube nube nel_cloud basato_su_cloud na_nuvem nuvem dans_le_nuage cloud_oplossing cloudgebaseerd in_de_cloud',
  opensource:
    'open_source opensource source_code quellcode* quelloffen* code_source code_ouvert logiciel_libre codigo_abierto codigo_fuente software_libre codice_sorgente codigo_aberto codigo_fonte broncode',
  desktopapp:
    'desktop_app* desktop_version* desktop_client* desktopversion* desktopanwendung* desktop_anwendung application_de_bureau version_de_escritorio aplicacion_de_escritorio applicazione_desktop versione_desktop aplicacao_de_desktop versao_desktop desktopversie desktopapp',
  systemrequirements:
    'system_requirement* minimum_requirements systemvoraussetzung* systemanforderung* configuration_requise configuration_minimale requisitos_del_sistema requisitos_minimos requisiti_di_sistema requisiti_minimi requisitos_do_sistema systeemeisen systeemvereisten',
  plugin:
    'plugin plugins plug_in_for add_on_for extension_chrome browser_extension* chrome_extension* erweiterung erweiterungen browsererweiterung* extension_de_navigateur extension_navigateur complemento_de extension_de_chrome estensione_chrome estensione_del_browser extensao_do_navegador extensao_chrome browserextensie* extensie extensies',
  module_addon:
    'add_on add_ons addon addons extra_module* additional_module* zusatzmodul* zusatzfunktion* module_complementaire option_payante options_payantes modulo_adicional modulos_adicionales funcion_adicional modulo_aggiuntivo moduli_aggiuntivi modulos_extra uitbreidingsmodule* extra_functies',
  feature:
    'feature features functionality functionalities funktionsumfang* funktionen fonctionnalite* funcionalidad* funciones_incluidas funzionalita* funcionalidade* functionaliteit* functies_van',
  roadmap:
    'roadmap* feature_request* suggest_a_feature planned_features upcoming_features funktionswunsch* funktionswunsche feature_wunsch feature_wunsche geplante_funktionen demande_de_fonctionnalite feuille_de_route suggerer_une_fonction solicitud_de_funcionalidad hoja_de_ruta sugerir_una_funcion proponer_una_mejora richiesta_di_funzionalita suggerire_una_funzione pedido_de_funcionalidade sugerir_uma_funcao functieverzoek* nieuwe_functie_voorstellen',
  beta: 'beta beta_version beta_test early_access betaversion* betatest* acces_anticipe version_beta acceso_anticipado versione_beta accesso_anticipato acesso_antecipado versao_beta betaversie*',
  aiassist:
    'artificial_intelligence ai_assistant ai_features chatgpt chatbot* chat_bot kunstliche_intelligenz ki_funktion* ki_assistent* intelligence_artificielle inteligencia_artificial intelligenza_artificiale kunstmatige_intelligentie ki_gestutzt ai_functie* llm llms',
  aitraining:
    'train_your_ai train_ai_on train_your_models data_for_training ki_training trainiert_ihr_ki daten_zum_training trainieren_ihre_ki entrainer_vos entrainement_ia nos_donnees_pour_entrainer entrenar_la_ia entrenar_modelos usan_mis_datos_para addestrare_ai addestrare_i_modelli addestramento_ia treinar_ia treinar_modelos ai_trainen data_voor_training',
  darkmode:
    'dark_mode* night_mode dunkelmodus* nachtmodus* mode_sombre mode_nuit modo_oscuro modo_noche modalita_scura tema_scuro modo_escuro tema_escuro donkere_modus nachtstand',
  shortcutkeys:
    'keyboard_shortcut* hotkey* tastenkurzel* tastenkombination* tastaturkurzel* raccourci_clavier raccourcis_clavier atajo_de_teclado atajos_de_teclado scorciatoia_da_tastiera scorciatoie_da_tastiera atalho_de_teclado atalhos_de_teclado sneltoets*',
  timezone:
    'time_zone* timezone* zeitzone* fuseau_horaire fuseaux_horaires zona_horaria zonas_horarias huso_horario fuso_orario fusi_orari fuso_horario tijdzone*',
  interfacelanguage:
    'interface_language* software_in_german language_settings change_the_language spracheinstell* sprache_andern sprache_umstellen oberflache_auf_deutsch langue_de_interface changer_la_langue changer_de_langue idioma_de_la_interfaz cambiar_el_idioma cambiar_de_idioma lingua_interfaccia cambiare_lingua cambiare_la_lingua mudar_o_idioma mudar_a_lingua alterar_o_idioma idioma_da_interface taal_wijzigen taal_veranderen taalinstelling*',
  crm: 'crm customer_relationship kundenverwaltung* kundendatenbank* gestion_de_la_relation_client gestion_de_clientes gestion_clients gestione_clienti gestao_de_clientes klantbeheer klantenbestand salesforce hubspot pipedrive',
  erp: 'erp warenwirtschaft* sap_system progiciel_de_gestion gestionale gestionali sistema_de_gestao_empresarial datev odoo',
  pos: 'pos_system* till_system* cash_register* point_of_sale kassensystem* registrierkasse* caisse_enregistreuse logiciel_de_caisse tpv terminal_punto_de_venta caja_registradora registratore_di_cassa punto_cassa caixa_registadora ponto_de_venda kassasysteem* kassa_systeem kassasystemen',
  cardterminal:
    'card_terminal* card_reader* payment_terminal* kartenterminal* kartenlesegerat* ec_terminal terminal_de_paiement tpe lecteur_de_carte datafono* lector_de_tarjetas lettore_carte lettore_di_carte terminale_pos terminal_de_pagamento leitor_de_cartoes maquininha pinapparat* pinautomaat* betaalterminal* pinapparaat',
  barcodescan:
    'barcode_scan* scan_barcodes barcode_scanner* strichcode* barcode_scannen code_barres codes_barres lecteur_de_code codigo_de_barras codigos_de_barras lector_de_codigos codice_a_barre codici_a_barre lettore_di_codici leitor_de_codigo streepjescode* barcodelezer*',
  timetracking:
    'time_tracking track_time timesheet* clock_in zeiterfass* stundenzettel* stempeluhr* zeiten_erfassen suivi_du_temps feuille_de_temps pointeuse pointage fichar_en control_horario registro_horario registro_de_jornada fichaje* rilevazione_presenze timbratura timbrature registo_de_horas controlo_de_ponto registo_de_ponto urenregistrat* urenstaat* uren_registreren uren_bijhouden',
  shiftplanning:
    'shift_planning rostering staff_scheduling dienstplan* schichtplan* einsatzplan* planning_du_personnel gestion_des_plannings cuadrante* turnos_de_trabajo planificacion_de_turnos turnazione pianificazione_turni escalas_de_servico gestao_de_turnos personeelsplanning roosters werkrooster* the_rota',
  esignature:
    'e_signature* esign* electronic_signature* digital_signature* docusign elektronische_signatur elektronisch_unterschr* digital_unterschr* elektronische_unterschrift signature_electronique signer_electroniquement signature_en_ligne firma_electronica firmar_electronicamente firma_digital firma_elettronica firma_digitale firmare_digitalmente assinatura_eletronica assinatura_digital assinar_digitalmente digitale_handtekening elektronische_handtekening digitaal_ondertekenen',
  fileupload:
    'file_upload* upload uploads uploading upload_limit max_file_size file_size dateigrosse* hochladen hochlad* dateien_hochladen televerser televersement taille_des_fichiers taille_de_fichier charger_un_fichier subir_archivos subir_un_archivo tamano_de_archivo tamano_maximo_de_archivo caricare_file caricare_un_file caricamento_file dimensione_file dimensione_dei_file carregar_ficheiros carregar_um_ficheiro enviar_ficheiros tamanho_do_ficheiro tamanho_de_arquivo uploaden bestandsgrootte bestand_uploaden',
  fileformat:
    'file_format* file_type* which_format dateiformat* dateityp* format_de_fichier formats_de_fichier type_de_fichier formato_de_archivo formatos_de_archivo tipo_de_archivo formato_file formati_di_file formato_del_file formato_de_ficheiro formatos_de_ficheiro formato_de_arquivo bestandsformat* bestandsformaat bestandstype*',
  emailcampaign:
    'email_campaign* email_marketing newsletter_tool mailing* mass_email* bulk_email* newslettertool* newsletter_versand massenmail* e_mail_marketing serienmail* campagne_emailing campagnes_email campana_de_email campanas_de_correo email_masivo campagna_email campagne_email invio_massivo campanha_de_email campanhas_de_email envio_em_massa nieuwsbrief_versturen e_mailcampagne*',
  unsubscribe:
    'unsubscrib* opt_out stop_the_emails stop_sending_me abbestell* newsletter_abbestellen newsletter_abmelden desabonn* desinscri* me_desabonner darme_de_baja_del_boletin dejar_de_recibir cancelar_la_suscripcion_al disiscri* annullare_iscrizione_alla cancelarmi_dalla cancelar_a_newsletter deixar_de_receber remover_da_lista uitschrijv* afmelden_nieuwsbrief uitschrijven',
  spamfolder:
    'spam junk_folder spam_folder junk_mail spamordner* spamfilter* courrier_indesirable dossier_spam indesirables correo_no_deseado carpeta_de_spam posta_indesiderata cartella_spam lixo_eletronico pasta_de_spam spambox spammap ongewenste_mail',
  voip: 'voip phone_system pbx cloud_telephony telefonanlage* cloudtelefon* telefonie_anlage standard_telephonique telephonie_ip centralita* centralita_virtual telefonia_ip centralino centralini central_telefonica telefooncentrale* voip_telefonie',
};
