/** What is hired of a program: functions, seats, licences, limits, help. How the words are written: `concepts.ts`. */
export const PLANS_AND_LIMITS: Readonly<Record<string, string>> = {
  analytics:
    'analytics google_analytics statistics stats web_statistics statistik* auswertung* statistique* estadistica* statistiche statistica estatistica* statistieken visitor_numbers besucherzahl* metrics metriken metriques metricas metriche',
  reporting:
    'report reports reporting dashboard* bericht berichte berichten_erstellen rapports rapports_et tableau_de_bord tableaux_de_bord informe informes panel_de_control cuadro_de_mando resoconto resoconti reportistica cruscotto relatorio* painel_de_controlo painel_de_controle rapportage* rapporten kpi kpis',
  notifications:
    'notification* push_notification* benachrichtig* pushnachricht* push_nachrichten notificacion* notifiche notifica notificac* melding meldingen pushmelding* alerts email_alerts alertes alertas avvisi_email avisos_por',
  automation:
    'automation automations automate* workflow* automatisier* automatisation* automatiser* automatiza* automatizacion* flujo_de_trabajo flujos_de_trabajo automazion* automatizzare automatizzazione flusso_di_lavoro automacao automatizacao fluxo_de_trabalho automatisering* automatiseren werkstroom arbeitsablauf* arbeitsablaufe',
  template:
    'template* vorlage vorlagen mustervorlage* modele_de_document modeles_de_document gabarit* plantilla* modelli_di modello_di_documento modelos_de_documento modelo_pronto sjabloon* sjablonen',
  bulkimport:
    'bulk_import* import_csv import_my_contacts upload_a_csv mass_import massenimport* csv_import kontakte_importieren importer_mes_contacts import_en_masse import_csv_de importer_un_fichier importacion_masiva importar_contactos importar_mis importacion_de_datos importazione_massiva importare_i_contatti importare_un_file importacao_em_massa importar_os_contactos contacten_importeren bestand_importeren bulkimport*',
  customfield:
    'custom_field* own_fields benutzerdefinierte_feld* eigene_felder zusatzfelder champ_personnalise champs_personnalises campo_personalizado campos_personalizados campo_personalizzato campi_personalizzati aangepaste_velden eigen_velden extra_velden',
  calendarsync:
    'calendar_sync sync_my_calendar google_calendar outlook_calendar ical icloud_calendar kalendersynchron* google_kalender outlook_kalender kalender_verbinden synchroniser_mon_agenda agenda_google synchronisation_calendrier google_agenda sincronizar_el_calendario calendario_de_google sincronizzare_il_calendario calendario_google google_calendario sincronizar_o_calendario agenda_koppelen agenda_synchroniseren',
  calendar: 'calendar calendars kalender kalendern calendrier* calendario calendarios calendari agendas_partages',
  archive:
    'archive archives archived archiving archiv archivieren archivage archiver archivar archivo_historico archiviare archiviazione arquivar arquivo_morto arquivamento archief archieven archiveren',
  restorefile:
    'undelete recycle_bin deleted_by_mistake accidentally_deleted undo papierkorb versehentlich_geloscht ruckgangig corbeille supprime_par_erreur annuler_une_suppression papelera borrado_por_error deshacer cestino cancellato_per_sbaglio annullare_modifica reciclagem_ficheiro lixeira apagado_por_engano prullenbak_bestand per_ongeluk_verwijderd ongedaan',
  versionhistory:
    'version_history previous_version* change_history revision_history versionsverlauf* versionshistorie* anderungsverlauf* altere_version historique_des_versions version_precedente historial_de_versiones version_anterior cronologia_versioni versione_precedente historico_de_versoes versao_anterior versiegeschiedenis vorige_versie eerdere_versie',
  auditlog:
    'audit_log* audit_trail* activity_log* protokollierung aktivitatsprotokoll* anderungsprotokoll* journal_audit journal_activite registro_de_actividad registro_de_auditoria registro_attivita log_di_audit registo_de_auditoria registo_de_atividade auditlog* logboek*',
  workspace:
    'workspace* multiple_workspaces arbeitsbereich* espace_de_travail espaces_de_travail espacio_de_trabajo espacios_de_trabajo spazio_di_lavoro area_di_lavoro espaco_de_trabalho werkruimte*',
  multicompany:
    'multiple_companies several_companies multi_tenant multi_company multiple_locations several_locations mandantenfahig* mehrere_firmen mehrere_standorte mehrere_mandanten multi_societes plusieurs_societes plusieurs_entreprises plusieurs_sites plusieurs_etablissements multiempresa varias_empresas varias_sedes varias_sucursales multiazienda piu_aziende piu_sedi piu_punti_vendita varias_lojas varias_filiais meerdere_bedrijven meerdere_vestigingen meerdere_administraties',
  seats:
    'seat_licence* per_user per_seat per_employee per_head extra_seat* extra_user* add_users add_a_user how_many_users number_of_users user_limit invite_my_team pro_nutzer pro_benutzer pro_user pro_mitarbeiter pro_kopf nutzerzahl* wie_viele_nutzer wie_viele_benutzer benutzerlizenz* nutzerlizenz* par_utilisateur par_collaborateur nombre_utilisateurs combien_utilisateurs ajouter_des_utilisateurs ajouter_un_utilisateur por_usuario por_empleado numero_de_usuarios cuantos_usuarios anadir_usuarios anadir_un_usuario per_utente a_utente per_dipendente quanti_utenti numero_di_utenti aggiungere_utenti aggiungere_un_utente por_utilizador quantos_utilizadores numero_de_utilizadores adicionar_utilizadores adicionar_usuarios quantos_usuarios per_gebruiker per_medewerker aantal_gebruikers hoeveel_gebruikers gebruikers_toevoegen',
  licence:
    'licence licences license licenses software_licence licence_key* license_key* product_key* activation_key* lizenz lizenzen lizenzschlussel* softwarelizenz* aktivierungscode* produktschlussel* cle_de_licence cle_activation licence_logicielle licencia_de_software clave_de_licencia clave_de_producto clave_de_activacion licenze chiave_di_licenza codice_di_attivazione codice_prodotto chave_de_licenca chave_de_ativacao codigo_de_ativacao licentie licenties licentiesleutel* productcode_activatie activeringscode*',
  lifetime:
    'lifetime_licence lifetime_license lifetime_deal lifetime_access one_time_payment one_off_payment one_off_purchase pay_once einmalzahlung* einmal_zahlen einmalig_zahlen kauflizenz* lebenslange_lizenz achat_unique paiement_unique licence_a_vie licence_perpetuelle acces_a_vie pago_unico un_solo_pago licencia_perpetua licencia_de_por_vida acceso_de_por_vida pagamento_unico una_tantum licenza_a_vita licenza_perpetua accesso_a_vita licenca_vitalicia acesso_vitalicio eenmalige_betaling eenmalig_betalen levenslange_licentie levenslange_toegang',
  freeplan:
    'free_plan* free_version* free_tier* freemium free_account kostenlose_version gratisversion* kostenloser_tarif gratis_version offre_gratuite version_gratuite plan_gratuit forfait_gratuit plan_gratuito version_gratuita version_gratis plan_gratis versione_gratuita piano_gratuito versione_free versao_gratuita plano_gratuito gratis_versie gratis_abonnement gratis_pakket',
  trialcard:
    'credit_card_for_the_trial card_to_start without_a_credit_card without_a_card no_credit_card ohne_kreditkarte kreditkarte_fur_den_test sans_carte_bancaire sans_carte_de_credit sin_tarjeta sin_tarjeta_de_credito senza_carta_di_credito senza_carta sem_cartao sem_cartao_de_credito zonder_creditcard',
  trialend:
    'trial_ends end_of_the_trial after_the_trial trial_is_over trial_expired testphase_ablauf* nach_der_testphase nach_dem_test ende_der_testphase test_ablauft fin_de_la_periode_essai fin_de_essai apres_la_periode_essai apres_essai fin_de_la_prueba termina_la_prueba despues_de_la_prueba acaba_la_prueba fine_della_prova dopo_la_prova finisce_la_prova scade_la_prova fim_do_periodo_de_teste depois_do_teste depois_do_periodo na_de_proefperiode einde_proefperiode proefperiode_afloopt',
  enterprise:
    'enterprise_plan* enterprise_version enterprise_tier enterprise_customer* grosskunden enterprise_tarif grands_comptes offre_entreprise plan_empresas plan_para_empresas grandi_aziende piano_enterprise piano_aziendale plano_empresarial plano_para_empresas grootzakelijk enterprise_abonnement',
  overage:
    'overage* exceed* go_over_the_limit over_the_limit above_the_limit reach_the_limit hit_the_limit limit_uberschr* uberschreit* uberschritten limit_erreicht depass* depassement* hors_forfait superar_el_limite supero_el_limite exceso_de me_paso_del_limite llego_al_limite superare_il_limite supero_il_limite sforare ultrapass* exceder_o_limite atingir_o_limite overschrijd* limiet_bereikt boven_de_limiet',
  proration: 'pro_rata prorat* anteilig* au_prorata proporcional* prorratea* prorrateo pro_quota proporzional* naar_rato',
  autorenewal:
    'auto_renew* automatic_renewal automatically_renew* renew_automatically renews_automatically verlangert_sich automatische_verlangerung automatisch_verlanger* reconduction_tacite tacite_reconduction renouvellement_automatique se_renouvelle_automatiquement renovacion_automatica se_renueva rinnovo_automatico si_rinnova rinnova_automaticamente renovacao_automatica renova_automaticamente renova_se automatische_verlenging automatisch_verlengd verlengt_automatisch stilzwijgend*',
  billingcycle:
    'billing_cycle* billing_period* billed_monthly billed_annually abrechnungszeitraum* abrechnungsperiode* zahlungsintervall* periode_de_facturation cycle_de_facturation ciclo_de_facturacion periodo_de_facturacion ciclo_di_fatturazione periodo_di_fatturazione ciclo_de_faturacao periodo_de_faturacao factureringsperiode* betaalperiode* facturatieperiode*',
  affiliate:
    'affiliate* affiliate_program* partner_programme partner_program partnerprogramm* vermittlungsprovision* programme_partenaire programme_affiliation programa_de_afiliados programa_de_socios programma_di_affiliazione programma_partner programa_de_parceiros afiliados partnerprogramma* affiliateprogramma*',
  prioritysupport:
    'priority_support premium_support dedicated_support account_manager* customer_success priorisierter_support kundenbetreuer* kundenberater* support_prioritaire charge_de_clientele gestionnaire_de_compte soporte_prioritario gestor_de_cuenta gestor_personal supporto_prioritario assistenza_prioritaria gestor_de_conta suporte_prioritario accountmanager* klantadviseur*',
  support:
    'helpdesk help_desk tech_support technical_support technischer_support technische_hilfe hotline_support soporte soporte_tecnico support_technique aide_technique supporto supporto_tecnico assistenza_tecnica suporte suporte_tecnico apoio_tecnico apoio_ao_cliente klantenservice* klantendienst ondersteuning technische_ondersteuning serviceteam servicio_al_cliente service_clients servizio_clienti',
  ticketsupport:
    'support_ticket* open_a_ticket raise_a_ticket submit_a_ticket ticketsystem* ticket_eroffnen ticket_erstellen supportanfrage* ouvrir_un_ticket demande_de_support abrir_un_ticket abrir_un_tique abrir_una_incidencia incidencia_tecnica aprire_un_ticket richiesta_di_assistenza abrir_um_ticket pedido_de_suporte ticket_aanmaken supportverzoek',
  remotesupport:
    'remote_support teamviewer anydesk remote_access remote_help fernwartung* fernzugriff* prise_en_main assistance_a_distance depannage_a_distance telemaintenance asistencia_remota soporte_remoto acceso_remoto assistenza_remota assistenza_da_remoto accesso_remoto assistencia_remota acesso_remoto suporte_remoto hulp_op_afstand meekijken op_afstand_overnemen',
  statuspage:
    'status_page* system_status is_it_down are_you_down is_the_site_down server_down statusseite* server_down_oder server_ausfall ist_der_server storung_im page_de_statut etat_du_service serveur_en_panne estado_del_servicio pagina_de_estado servidor_caido esta_caido stato_del_servizio server_giu sito_giu non_raggiungibile pagina_di_stato estado_do_servico servidor_em_baixo statuspagina storingen ligt_eruit een_storing storing_gemeld',
};
