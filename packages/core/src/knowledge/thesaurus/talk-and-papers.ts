/** Speaking, asking, reminding, signing, and the papers and channels by which it is done. How the words are written: `concepts.ts`. */
export const TALK_AND_PAPERS: Readonly<Record<string, string>> = {
  contact:
    'in_touch_with reach_out reach_someone speak_to_somebody talk_to_someone talk_to_a_human speak_to_a_person* real_person talk_to_a_person* contact_form erreiche_ich_euch erreiche_ich_sie in_verbindung_setzen mit_jemandem_sprechen mit_einem_menschen vous_joindre vous_contacter prendre_contact entrer_en_contact parler_a_quelquun parler_a_un_conseiller formulaire_de_contact ponerme_en_contacto hablar_con_alguien hablar_con_una_persona comunicarme me_comunico formulario_de_contacto mettermi_in_contatto parlare_con_qualcuno parlare_con_un_operatore modulo_di_contatto falar_com_alguem falar_com_uma_pessoa falar_com_um_atendente entrar_em_contato entrar_em_contacto contactar_vos contata_los contact_opnemen iemand_spreken iemand_bereiken bereik_ik_jullie jullie_bereiken',
  phone:
    'phone_call* by_phone over_the_phone on_the_phone give_you_a_call* give_me_a_call ring_up call_centre* call_center dial anzurufen am_telefon durchklingeln anlauten par_telephone coup_de_fil passer_un_coup_de_fil numero_a_appeler joignable_par_telephone llamo llamarlos llamaros por_telefono a_que_numero numero_para_llamar al_telefono per_telefono che_numero por_telefone pelo_telefone ligar_para_voces ligo_para telefonisch_contact opbellen nummer_bellen gsm_nummer',
  callback:
    'call_back call_me_back callback ring_me_back return_my_call* ruckruf* zuruckrufen ruft_mich_zuruck rufen_sie_mich_zuruck etre_rappele rappelez_moi me_rappeler rappel_telephonique devolver_la_llamada me_llamen que_me_llamen me_pueden_llamar llamenme richiamare richiamarmi farmi_richiamare ligar_de_volta me_liguem que_me_liguem retornar_a_chamada terugbellen teruggebeld bel_me_terug',
  voicemail:
    'voicemail answering_machine* leave_a_message nobody_answers no_one_answers nobody_picks_up cant_get_through anrufbeantworter mailbox nachricht_hinterlassen niemand_erreichbar niemand_geht_ran keiner_geht_ran laisser_un_message* personne_ne_repond ne_repond_pas buzon_de_voz contestador dejar_un_mensaje nadie_contesta no_contestan segreteria_telefonica lasciare_un_messaggio nessuno_risponde non_rispondete caixa_postal_de_voz deixar_mensagem deixar_recado ninguem_atende nao_atendem antwoordapparaat bericht_achterlaten niemand_neemt_op krijg_niemand',
  message:
    'send_a_message* send_you_a_message text_you private_message dm_you direct_message* nachricht_schicken nachricht_schreiben schreiben_per message_prive envoyer_un_message* mandar_mensaje mandar_un_mensaje mensaje_privado mensajito mandare_un_messaggio messaggio_privato mandar_mensagem enviar_mensagem mensagem_privada bericht_sturen berichtje* appje',
  whatsapp: 'whats_app watsapp wsp wpp zap zapzap guasap wasap* per_whatsapp appen',
  email:
    'by_email by_e_mail via_email drop_you_an_email e_mails mail_address* per_mail per_email mail_adresse par_mail par_email par_courriel adresse_courriel courriels por_correo por_mail por_email per_e_mail via_mail via_e_mail posta_elettronica por_e_mail endereco_eletronico per_e_mail_sturen mailtje',
  videocall:
    'video_call* video_calls video_chat zoom_call* zoom skype facetime teams_meeting videoanruf* videogesprach* videosprechstunde* visio visioconference en_visio appel_video videollamada* videoconferencia* videochiamat* videoconferenz* videochamada* chamada_de_video videobellen videogesprek*',
  telehealth:
    'teleconsult* telemedicin* telehealth online_consultation remote_consultation telemedecine teleconsultation teleconsulta consulta_online',
  respond:
    'hear_back get_back_to_me get_back_to_you response_time reply_time no_reply havent_heard ruckmeldung* ruckantwort melden_sie_sich meldet_ihr_euch noch_keine_antwort nichts_gehort delai_de_reponse pas_de_reponse sans_reponse sans_nouvelles tiempo_de_respuesta sin_respuesta no_me_responden no_me_han_contestado tempi_di_risposta nessuna_risposta tempo_de_resposta sem_resposta nao_me_respondem reactietijd* geen_reactie geen_antwoord terugkoppeling',
  reminder:
    'remind_me remind_us get_a_reminder erinnern_sie_mich erinnert_ihr terminerinnerung me_rappeler_le_rendez sms_de_rappel avisenme me_avisan avisarme aviso_de_cita promemoria ricordarmi me_lembrar lembrar_me',
  notify:
    'notify notified notification* notifications let_me_know_when keep_me_posted keep_me_informed be_informed informed_about alert_me alerts benachrichtig* bescheid_geben bescheid_sagen gebt_bescheid informiert_werden auf_dem_laufenden prevenir_quand avertir avertissez me_prevenir etre_informe etre_prevenu tenir_au_courant notificar notificacion* avisan avisame mantenerme_informado enterarme notific* avvisate avvisarmi fatemi_sapere tenermi_aggiornato avisarem avisam notificacao notificacoes manter_informado verwittigen op_de_hoogte laten_weten seintje melding*',
  consultation:
    'advice advise_me advisor adviser advisers guidance_on tips expert_advice beraten_lassen berater* beraterin ratschlag ratschlage fachberatung ratgeber conseils conseillere consejo consejos consiglio consigli consigliate consulente conselho conselhos aconselhamento aconselham adviseur* raadgeving* raad_geven',
  tryout:
    'try_on trying_on try_it_on try_them_on fitting_room* fitting_rooms anprobe* anprobieren umkleidekabine* essayage cabine_essayage essayer_le essayer_la probarme probarmelo probador* provare_addosso camerino camerini provarlo provarla experimentar_a_roupa provador* provar_a_roupa paskamer* pashokje* aanpassen_kleding',
  trial:
    'give_it_a_try try_before try_it_first test_it_first trying_out testen austesten zum_testen zum_ausprobieren ausprobieren faire_un_essai a_essai seance_decouverte testear probarlo probarla probar_antes clase_muestra mettere_alla_prova testare testar provar_antes experimentar_antes testen_voor uittesten eerst_proberen',
  tasting:
    'tasting* tastings wine_tasting verkost* verkostung* weinprobe* degustation* deguster degustar degustacion* cata catas cata_de_vinos degustazion* assaggi assaggio assaggiare degustacao prova_de_vinhos proeverij* degustatie*',
  guaranteed:
    'money_back_guarantee satisfaction_guaranteed zufriedenheitsgarantie* geld_zuruck_garantie satisfait_ou_rembourse satisfaccion_garantizada soddisfatti_o_rimborsati satisfacao_garantida niet_goed_geld_terug tevredenheidsgarantie',
  sharepost: 'share_on repost tag_you auf_instagram_teilen partager_sur compartir_en condividere_su partilhar_nas compartilhar delen_op',
  subtitlelang:
    'subtitle* subtitled original_version dubbed untertitel* synchronisiert vost vostfr sous_titre* subtitulo* subtitulad* version_original doblada sottotitol* versione_originale doppiat* legendado legendas dublado ondertitel* originele_versie',
  signlanguage:
    'sign_language gebardensprache* gebardendolmetsch* langue_des_signes lengua_de_signos lengua_de_senas lingua_dei_segni lingua_gestual lingua_de_sinais libras gebarentaal',
  spelling:
    'spelling spell misspelled spelt tippfehler* schreibfehler* rechtschreib* falsch_geschrieben orthographe faute_de_frappe fautes_orthographe mal_ecrit ortografia mal_escrito falta_de_ortografia refuso errore_di_battitura scritto_male erro_de_digitacao gralha typefout* spelfout* verkeerd_geschreven',
  signature:
    'sign sign_here sign_electronically e_sign esign digital_signature electronic_signature unterzeichn* unterzeichnen digitale_unterschrift signer a_signer signature_electronique firmado firma_digital firma_electronica firmato da_firmare firma_digitale assinado assinatura_digital assinatura_eletronica ondertekenen ondertekend* getekend',
  form: 'forms fill_in_a_form* fill_out fill_in application_form* formular* formulare antragsformular* ausfullen formulaire* remplir bulletin_a_remplir formulario* llenar_el modulo moduli modulistica compilare ficha preencher preenchimento formulier* invullen invulformulier',
  letterpost:
    'letter letters by_post by_mail postal_mail briefe per_post postalisch* briefpost lettre lettres courrier par_courrier par_la_poste recommande_avec carta_certificada por_correo_postal cartas lettera lettere per_posta per_raccomandata carta_registada carta_registrada por_correio pelos_correios brieven per_post_sturen aangetekend*',
  paperwork:
    'paperwork red_tape documentation documents document papers_needed formalities unterlage* dokument dokumente papierkram formalitat* formalien paperasse* papiers_a_fournir pieces_a_fournir documents_a_fournir formalites documentacion papeleo tramite* tramites papeles documenti documentazione_da documentos documentacao papelada burocracia burocrazia papierwerk documenten formaliteit* papieren_nodig',
  id: 'photo_id proof_of_identity show_id show_my_id bring_id need_id id_card* identification identity_document lichtbildausweis* personalien identitatsnachweis identitatskarte piece_identite pieces_identite papiers_identite justificatif_identite carte_identite cedula ine curp identificacion_oficial identificacion identificarse pasaporte* carnet_de_identidad documento_identita carta_identita carta_di_identita passaporto passaporti identificacao documento_com_foto cartao_de_cidadao rg cpf passaporte* identiteitskaart* identiteitsbewijs* legitimatie* legitimeren paspoort* passeport* eid id_kaart',
  consentform:
    'consent consents consent_form* permission_slip waiver_form* waiver liability_waiver parental_consent written_consent einverstandnis* einverstandniserklarung* einwilligung* einverstanden autorisation_parentale consentement* decharge decharge_de_responsabilite accord_parental consentimiento* autorizacion_paterna autorizacion_de_los_padres descargo_de_responsabilidad consenso liberatoria autorizzazione_dei_genitori consentimento* autorizacao_dos_pais termo_de_responsabilidade toestemming* toestemmingsformulier* ouderlijke_toestemming',
  powerofattorney:
    'power_of_attorney on_my_behalf on_behalf_of vollmacht* im_auftrag_von bevollmachtig* procuration* a_ma_place de_ma_part poder_notarial en_mi_nombre autorizar_a_otra_persona delega deleghe per_conto_di delegare procuracao em_meu_nome volmacht* namens_mij in_mijn_naam',
  bookletinfo:
    'brochure* leaflet* booklet* pamphlet* catalog* catalogue* prospectus broschure* prospekt* katalog* infoblatt infomaterial depliant* plaquette catalogo* depliant opuscolo opuscoli brossura brochura* folheto* foldertje catalogus* folders_info',
};
