/** Programs, accounts, telephones and offices. How the words are written: `concepts.ts`. */
export const SOFTWARE_AND_OFFICE: Readonly<Record<string, string>> = {
  login:
    'log_in logging_in login log_on sign_in einlogg* anmelden_konto se_connecter connexion iniciar_sesion accedere_al accesso iniciar_sessao inlogg*',
  resetpassword:
    'reset_password forgot_password forgotten_password passwort_vergessen mot_de_passe_oublie contrasena_olvidada olvide_la_contrasena password_dimenticata esqueci_a_senha wachtwoord_vergeten wachtwoord*',
  seats:
    'team_member* colleagues_use more_users additional_user* weitere_nutzer utilisateurs_supplementaires usuarios_adicionales utenti_aggiuntivi extra_gebruiker* gebruiker* mitbenutz*',
  permissions:
    'permissions access_rights user_roles role_based zugriffsrecht* benutzerrechte droits_d_acces permisos_de_usuario ruoli permessi permissoes rechten_beheer read_only nur_lesen',
  integration:
    'integrat* connect_to connects_to connector* schnittstelle* anbindung* conectar_con collegare integraz* integrac* koppel* koppeling* zapier',
  mobileapp:
    'mobile_app* ios android iphone_app ipad_app app_fur_ android_app smartphone_app appli application_mobile aplicacion_movil app_movil',
  offline:
    'offline no_internet ohne_internet hors_ligne sans_internet sin_internet sin_conexion senza_internet sem_internet zonder_internet',
  browser: 'browser* chrome safari firefox navegador* navigateur*',
  mac: 'mac macs macos macbook* imac',
  windows_os: 'microsoft_windows windows_10 windows_11 windows_pc',
  spreadsheet: 'excel spreadsheet* csv xlsx tabellenkalk* tableur* hoja_de_calculo foglio_di_calcolo folha_de_calculo rekenblad*',
  pdf: 'pdf pdfs',
  migrate:
    'migrat* move_my_data move_our_data import_from daten_ubernehm* datenubernahme* umstieg* wechseln_von reprise_des_donnees migrac* trasferire_i_dati overzett* overstapp* switch_from switching_from',
  onboarding:
    'onboarding set_up setup setting_up einricht* mise_en_place configurac* configuraz* instellen implementier* training_session schulung* formation formacion formazione formacao',
  tutorial:
    'tutorial* anleitung* mode_d_emploi instrucciones istruzioni instrucoes handleiding* manual_de bedienungsanleitung* user_guide how_to_guide gebrauchsanw*',
  twofactor: '2fa mfa zwei_faktor* two_factor* verification_en_deux_etapes verificacion_en_dos_pasos verifica_in_due_passaggi tweestaps*',
  gdpr: 'gdpr dsgvo rgpd avg data_protection datenschutz* protection_des_donnees proteccion_de_datos protezione_dei_dati protecao_de_dados gegevensbescherm* data_processing auftragsverarbeit* dpa avv',
  dataplace:
    'where_is_the_data where_is_data data_stored data_kept daten_gespeichert wo_liegen hebergees donde_se_guardan dove_sono_i_dati onde_ficam waar_staan eu_servers serverstandort*',
  delete_account:
    'delete_my_account close_my_account konto_loschen account_loschen supprimer_mon_compte borrar_mi_cuenta eliminar_mi_cuenta cancellare_il_mio_account eliminare_account apagar_a_conta account_verwijderen',
  uptime: 'uptime downtime sla slas verfugbarkeit_system ausfallzeit* disponibilite_service',
  sandbox: 'sandbox test_account testkonto* testumgebung* compte_de_test cuenta_de_prueba ambiente_di_test',
  upgrade: 'upgrade* upgrading hochstuf* passer_au subir_de_plan mejorar_el_plan passare_a_un subir_de_plano hoger_abonnement',
  downgrade: 'downgrade* herunterstuf* bajar_de_plan passare_a_un_piano_inferiore baixar_de_plano lager_abonnement',
  trial:
    'testphase* testzeit* testzeitraum* periode_d_essai periodo_de_prueba periodo_di_prova proefperiode* probezeit* probemonat* you_can_try can_i_try can_we_try try_our try_it kostenlos_testen gratis_testen umsonst_testen ausprobier* uitprober* gratis_proberen testar_gratis',
  nonprofitdiscount: 'education_discount bildungsrabatt* tarif_education',
  invoice_no: 'purchase_order* po_number bestellnummer_firma bon_de_commande orden_de_compra',
  taxid: 'vat_number vat_id ust_id umsatzsteuer_id numero_de_tva nif cif partita_iva contribuinte btw_nummer',
  support_hours: 'support_hours supportzeiten',
  phone: 'can_i_call call_someone anruf ruf_an telefonar telefonare telefonieren bellen bel_ik gebeld give_you_a_call',
  landline: 'landline* festnetz* fixe_telephone telefono_fijo telefono_fisso telefone_fixo vaste_lijn',
  simcard: 'sim sim_card* simkart* esim carte_sim tarjeta_sim scheda_sim cartao_sim simkaart*',
  roaming: 'roaming',
  network: 'network_coverage netzabdeck* reseau_mobile cobertura copertura rede_movel dekking bereik',
  livechat: 'live_chat chat_with livechat* chatten',
  contactperson:
    'contact_person* person_in_charge who_is_responsible ansprechpartner* ansprechperson* zustandig* interlocuteur* persona_de_contacto encargado encargada referente responsabile pessoa_de_contacto contactpersoon* speak_to_someone someone_to_talk who_do_i_speak who_can_i_ask',
  email: 'correos mailadresse* mailen emails correo_electronico mail_address',
  whatsapp: 'whatsapp* messenger_app* mensajes_al_movil sms text_message* textnachricht*',
  careers:
    'work_for_you apprentice* ausbildung* ausbildungsplatz* lehrstelle* azubi apprenti* aprendiz* apprendist* stage_entreprise stagiair* trainee* job_opening* offene_stellen bewerben bewerbung* postuler candidature* trabajar_con_vosotros trabaja_con lavora_con lavorare_con trabalhar_convosco vacature* solliciter* recruit*',
  owner: 'boss chef_de chefin inhaberin geschaftsfuhr* gerant* gerente titolare patron dueno jefe jefa chefe eigenaar eigenaresse',
  branch: 'filialen filiale zweigstelle* sucursal* succursale* filiali vestigingen agence agences sede sedi sedes delegacion*',
  printing:
    'copy_shop business_card* visitenkart* carte_de_visite tarjetas_de_visita biglietti_da_visita cartoes_de_visita visitekaart* flyer* flyers folleto* volantin* panfleto*',
  translation: 'translat* ubersetz* traduct* traduc* traduz* vertaal* vertal*',
};
