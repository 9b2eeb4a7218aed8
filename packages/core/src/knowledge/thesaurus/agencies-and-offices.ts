/** Agencies, designers and shared offices. How the words are written: `concepts.ts`. */
export const AGENCIES_AND_OFFICES: Readonly<Record<string, string>> = {
  coworking:
    'coworking* co_working* shared_office* hot_desk* hotdesk* flex_desk flexdesk* gemeinschaftsburo* burogemeinschaft* espace_de_coworking bureau_partage bureaux_partages oficina_compartida espacio_compartido ufficio_condiviso postazione_di_lavoro scrivania_in_affitto escritorio_partilhado espaco_partilhado flexplek* gedeeld_kantoor werkplek_huren',
  fixeddesk:
    'fixed_desk* dedicated_desk* own_desk fixdesk* fester_schreibtisch fester_arbeitsplatz fester_platz bureau_fixe bureau_dedie poste_fixe puesto_fijo mesa_fija escritorio_fijo postazione_fissa scrivania_fissa secretaria_fixa mesa_fixa posto_fixo vaste_werkplek vast_bureau eigen_bureau',
  privateoffice:
    'private_office* office_to_rent rent_an_office serviced_office* office_space einzelburo* teamburo* buro_mieten eigenes_buro buroraum* bureau_prive bureaux_prives bureau_ferme louer_un_bureau despacho_privado despachos alquilar_una_oficina oficina_privada alquilar_oficina ufficio_privato affittare_un_ufficio ufficio_arredato escritorio_privado gabinete_privado alugar_um_escritorio prive_kantoor kantoor_huren eigen_kantoor kantoorunit',
  meetingroom:
    'meeting_room* conference_room* boardroom* seminar_room* training_room* besprechungsraum* meetingraum* konferenzraum* tagungsraum* seminarraum* schulungsraum* salle_de_reunion salles_de_reunion salle_de_conference salle_de_formation sala_de_reunion* sala_de_juntas sala_de_conferencias sala_de_formacion sala_riunioni sale_riunioni sala_conferenze sala_meeting aula_formazione sala_de_reunioes sala_de_conferencia sala_de_formacao vergaderruimte* vergaderzaal* vergaderzalen conferentiezaal',
  phonebooth:
    'phone_booth* call_booth* telefonbox* telefonkabine* telefonzelle* cabine_telephonique phone_box cabina_telefonica cabinas_para_llamadas cabina_per_telefonare cabine_para_chamadas belcel belcabine* belhokje',
  virtualoffice:
    'virtual_office* business_address registered_address* mail_forwarding mail_handling virtuelles_buro geschaftsadresse* firmenadresse* postservice postweiterleitung* adresse_commerciale domiciliation_entreprise bureau_virtuel reexpedition_du_courrier oficina_virtual direccion_comercial domicilio_social domiciliacion_de_empresa domiciliar_mi_empresa ufficio_virtuale domiciliazione_legale sede_legale_virtuale domiciliazione_postale escritorio_virtual sede_fiscal morada_fiscal reencaminhamento_de_correio virtueel_kantoor bedrijfsadres* postadres* zakelijk_adres',
  daypass:
    'day_pass* daily_pass one_day_pass drop_in_pass tagespass* tagesticket* tagesticket_coworking pass_journee passe_journee forfait_journee pase_diario pase_de_dia bono_de_un_dia ingresso_giornaliero pass_giornaliero abbonamento_giornaliero passe_diario passe_de_um_dia dagpas* dagkaart* dagpassen',
  memberperks:
    'community_events networking_event* networking vernetz* netzwerktreffen evenement_reseau reseautage eventos_de_networking eventi_di_networking eventos_de_rede netwerkbijeenkomst* netwerkborrel*',
  agency:
    'agency agencies creative_agency marketing_agency advertising_agency werbeagentur* agentur agenturen kreativagentur* marketingagentur* agence_de_communication agence_web agence_de_publicite agence_marketing agencia agencias agencia_de_marketing agencia_de_publicidad agenzia_di_comunicazione agenzia_web agenzia_pubblicitaria agencia_de_comunicacao agencia_digital reclamebureau* marketingbureau* communicatiebureau* webbureau*',
  marketing:
    'marketing online_marketing digital_marketing marketing_strategy marketingstrategie* onlinemarketing marketingplan strategie_marketing strategie_digitale marketing_digital estrategia_de_marketing strategia_di_marketing estrategia_digital marketing_strategia',
  socialmedia:
    'social_media* run_my_instagram manage_my_instagram community_management content_creation soziale_medien social_media_betreuung reseaux_sociaux gestion_des_reseaux community_manager redes_sociales gestion_de_redes gestionar_instagram social_network gestione_social gestione_dei_social creazione_contenuti redes_sociais gestao_de_redes criacao_de_conteudo sociale_media beheer_social contentcreatie influencer*',
  graphicdesign:
    'graphic_design* designer designers graphic_artist* grafikdesign* grafiker* gestaltung graphiste* graphisme conception_graphique diseno_grafico disenador* disenadora grafica_pubblicitaria grafico_professionista design_grafico designer_grafico grafisch_ontwerp grafisch_vormgever vormgever* vormgeving* ontwerper* grafische_vormgeving',
  logodesign:
    'logo_design* design_a_logo new_logo corporate_design corporate_identity brand_identity logo_erstellen logo_gestalten logoentwicklung neues_logo creation_de_logo creer_un_logo identite_visuelle charte_graphique diseno_de_logotipo disenar_un_logo crear_un_logo identidad_corporativa identidad_visual creazione_logo creare_un_logo progettazione_logo immagine_coordinata identita_visiva criacao_de_logotipo criar_um_logotipo logotipo* identidade_visual_da logo_laten_ontwerpen logo_laten_maken logo_ontwerp* huisstijl*',
  projectbriefing:
    'project_brief creative_brief briefing briefings kick_off kickoff* projektbriefing auftaktgesprach* erstgesprach_projekt cahier_des_charges brief_creatif reunion_de_lancement reunion_inicial pliego_de_requisitos documento_di_progetto riunione_iniziale reuniao_inicial caderno_de_requisitos intakegesprek* kick_off_meeting projectbriefing',
  revisions:
    'revision_rounds rounds_of_revision* how_many_revisions number_of_revisions revisions amendments change_requests korrekturschleife* korrekturrunde* anderungsrunde* wie_viele_korrekturen aller_retours_de_correction nombre_de_modifications combien_de_modifications retouches_incluses series_de_corrections rondas_de_cambios numero_de_revisiones cuantas_revisiones cuantos_cambios numero_di_revisioni quante_revisioni quante_modifiche giri_di_correzioni rondas_de_alteracoes quantas_revisoes quantas_alteracoes correctierondes* revisierondes* aantal_correcties hoeveel_correcties',
  references:
    'references portfolio portfolios case_stud* previous_work past_projects work_samples examples_of_your_work referenz referenzen referenzprojekt* arbeitsprobe* fallstudie* fruhere_projekte realisations vos_realisations references_clients etudes_de_cas trabajos_anteriores trabajos_realizados referencias casos_de_exito portafolio* lavori_precedenti lavori_realizzati referenze casi_studio trabalhos_anteriores trabalhos_realizados referencias_de_clientes estudos_de_caso referenties eerder_werk voorbeelden_van_werk voorbeeldprojecten',
  reviews:
    'reviews review testimonial* customer_review* google_review* trustpilot bewertung bewertungen kundenbewertung* rezension* kundenstimmen erfahrungsbericht* avis_clients temoignages_clients avis_google laisser_un_avis resena* resenas opiniones_de_clientes dejar_una_resena valoraciones recensione* recensioni lasciare_una_recensione avaliacoes_de_clientes deixar_uma_avaliacao opinioes_de_clientes beoordeling* klantbeoordeling* recensie* recensies',
  projectprocess:
    'your_process step_by_step wie_ist_der_ablauf projektablauf* ablauf_eines_projekts deroulement* como_trabajais que_pasos pasos_a_seguir come_si_svolge come_lavorate quali_passaggi como_trabalham como_se_processa quais_os_passos werkwijze* stappenplan*',
  retainer:
    'retainer monthly_retainer retainers monatspauschale* betreuungspauschale forfait_mensuel_agence cuota_mensual_agencia iguala_mensual canone_mensile_agenzia avenca* avenca_mensal maandelijkse_ondersteuning',
};
