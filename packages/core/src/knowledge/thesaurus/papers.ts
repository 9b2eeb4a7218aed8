/** Visas, certificates, forms and offices of the state. How the words are written: `concepts.ts`. */
export const PAPERS: Readonly<Record<string, string>> = {
  visapermit:
    'visa_application* entry_visa visas travel_visa apply_for_a_visa get_a_visa need_a_visa work_visa schengen visum visa_beantragen visumantrag* einreise* visumsfrei demande_de_visa obtenir_un_visa besoin_un_visa visa_touristique visa_etudiant visado visados solicitar_el_visado pedir_visado visto_turistico visto_di_ingresso richiesta_di_visto ottenere_il_visto bisogno_del_visto visto_de_turista pedido_de_visto pedir_o_visto preciso_de_visto vistos visumaanvraag* visum_aanvragen visumplicht visa_nodig esta_form esta_antrag',
  residencepermit:
    'residence_permit* residency work_permit* green_card immigration aufenthaltstitel* aufenthaltserlaubnis* aufenthaltsgenehmigung* arbeitserlaubnis* auslanderbehorde titre_de_sejour carte_de_sejour permis_de_sejour permis_de_travail permiso_de_residencia permiso_de_trabajo tarjeta_de_residencia nie_numero numero_nie extranjeria permesso_di_soggiorno permesso_di_lavoro questura autorizacao_de_residencia titulo_de_residencia autorizacao_de_trabalho aima sef_agendamento verblijfsvergunning* werkvergunning* verblijfsdocument* immigratie*',
  citizenship:
    'citizenship naturalis* naturaliz* nationality staatsburgerschaft* staatsangehorigkeit* einburger* nationalite* naturalisation* nacionalidad* ciudadania cittadinanza* nazionalita nacionalidade* cidadania nationaliteit* naturalisatie* staatsburgerschap inburger*',
  passportrenewal:
    'renew_my_passport passport_renewal new_passport apply_for_a_passport passport_expired reisepass_beantragen pass_verlangern neuer_pass reisepass_abgelaufen personalausweis_beantragen renouveler_mon_passeport passeport passeports refaire_mon_passeport refaire_ma_carte renovar_el_pasaporte pasaporte* renovar_el_dni rinnovare_il_passaporto passaporto passaporti rinnovo_passaporto rifare_la_carta renovar_o_passaporte passaporte* renovar_o_cartao_de_cidadao cartao_de_cidadao paspoort* paspoorten paspoort_verlengen paspoort_aanvragen identiteitskaart*',
  birthcertificate:
    'birth_certificate* marriage_certificate* death_certificate* geburtsurkunde* heiratsurkunde* sterbeurkunde* eheurkunde* acte_de_naissance acte_de_mariage acte_de_deces livret_de_famille partida_de_nacimiento certificado_de_nacimiento acta_de_nacimiento certificado_de_matrimonio certificado_de_defuncion libro_de_familia certificato_di_nascita atto_di_nascita certificato_di_matrimonio certificato_di_morte stato_di_famiglia certidao_de_nascimento certidao_de_casamento certidao_de_obito geboorteakte* huwelijksakte* overlijdensakte* trouwakte*',
  criminalrecord:
    'criminal_record* police_check* police_clearance dbs dbs_check* background_check* fuhrungszeugnis* strafregister* casier_judiciaire extrait_de_casier antecedentes_penales certificado_de_antecedentes certificado_de_delitos casellario_giudiziale certificato_penale carichi_pendenti registo_criminal certificado_de_registo_criminal antecedentes_criminais vog verklaring_omtrent strafblad*',
  townhall:
    'town_hall* city_hall registry_office* local_council rathaus* burgeramt* burgerburo* standesamt* einwohnermeldeamt* gemeindeamt mairie* hotel_de_ville etat_civil ayuntamiento* registro_civil municipio_uffici comune_di anagrafe ufficio_anagrafe camara_municipal registo_civil loja_do_cidadao gemeentehuis* stadhuis* burgerzaken stadsloket gemeenteloket',
  embassy:
    'embass* consulate* botschaft* konsulat* ambassade* consulat consulats embajada* consulado* ambasciat* consolat* embaixada* consulaat consulaten',
  officialform:
    'application_form* form_to_fill fill_in_the_form download_the_form formular* antragsformular* antrag antrage formulaire* formulario* modulo_di modulo_da_compilare moduli_da_compilare modulistica impreso_de_solicitud formulier* aanvraagformulier* inschrijfformulier*',
  requireddocuments:
    'which_documents what_documents documents_required documents_needed documents_do_i_need required_documents paperwork papers_needed welche_unterlagen welche_dokumente unterlagen benotigte_unterlagen welche_papiere documents_necessaires pieces_a_fournir quels_documents quels_papiers quelles_pieces pieces_justificatives que_documentos que_documentacion documentos_necesarios documentacion_necesaria que_papeles papeles_hacen_falta quali_documenti documenti_necessari che_documenti documentazione_necessaria que_documentos_preciso documentos_necessarios quais_documentos quais_os_documentos welke_documenten benodigde_documenten welke_papieren papieren_nodig',
  documents:
    'document documents dokument dokumente dokumenten documento documentos documenti documentatie_papieren documenten papiers_officiels',
  originals:
    'original_document* bring_the_original original_mitbringen originaldokument* im_original original_des_documents documents_originaux document_original documento_original documentos_originales original_del_documento documento_originale documenti_originali in_originale documentos_originais originele_documenten origineel_meenemen',
  onbehalf:
    'on_behalf_of on_my_behalf for_someone_else stellvertret* fur_jemand_anderen jemand_anders im_auftrag_von im_namen_von au_nom_de pour_quelqu_un_autre a_ma_place pour_une_autre_personne en_nombre_de en_mi_nombre otra_persona_por_mi para_otra_persona per_conto_di al_posto_mio a_mio_nome_un per_altra_persona em_nome_de para_outra_pessoa namens_iemand voor_iemand_anders iemand_anders',
  processingtime:
    'processing_time* how_long_does_the_process how_long_does_it_take_to_process bearbeitungszeit* bearbeitungsdauer* delai_de_traitement temps_de_traitement tiempo_de_tramitacion plazo_de_tramitacion tiempo_de_procesamiento tempi_di_elaborazione tempi_di_lavorazione tempi_di_rilascio tempo_de_processamento prazo_de_tratamento verwerkingstijd* behandeltijd* behandeltermijn* expediente_tiempo',
  urgentservice:
    'express_service same_day_service urgent_service rush_service rush_fee express_fee expressservice* eilservice* eilzuschlag* expresszuschlag* sofortservice* service_express service_urgent supplement_urgence majoration_urgence servicio_urgente servicio_express tarifa_de_urgencia recargo_de_urgencia servizio_urgente servizio_espresso supplemento_urgenza tariffa_urgenza servico_urgente servico_expresso taxa_de_urgencia spoedservice* spoedtoeslag* spoedtarief* spoedopdracht*',
  trademark:
    'trademark* trade_mark* register_a_brand patent patents markenanmeld* markenrecht* marke_anmelden marke_schutzen marque_deposee depot_de_marque deposer_une_marque brevet brevets registro_de_marca registrar_una_marca patente_de_invencion registrazione_marchio registrare_un_marchio brevetto brevetti registo_de_marca registar_uma_marca merkregistratie* merk_registreren octrooi*',
  copyright:
    'copyright* usage_rights image_rights intellectual_property urheberrecht* nutzungsrecht* bildrecht* bildrechte droits_auteur droit_auteur droits_utilisation droit_a_image propriete_intellectuelle derechos_de_autor derechos_de_uso derechos_de_imagen propiedad_intelectual diritti_autore diritto_autore diritti_di_utilizzo diritti_di_immagine proprieta_intellettuale direitos_de_autor direitos_de_utilizacao direitos_de_imagem propriedade_intelectual auteursrecht* gebruiksrecht* beeldrecht* portretrecht*',
  mediation:
    'mediat* arbitration ombudsman schlichtung* schiedsstelle* schlichtungsstelle mediateur* mediation_de mediador* mediacion* arbitraje mediazione mediatore arbitrato provedor_do_cliente mediacao arbitragem bemiddeling* geschillencommissie* ombudsmann*',
  witness: 'witness* zeuge zeugen zeugin trauzeuge* trauzeugen temoin temoins testigo* testimone testimoni testemunha* getuige getuigen',
  driverlicenceexchange:
    'exchange_my_licence convert_my_licence international_driving_permit international_licence fuhrerschein_umschreiben internationaler_fuhrerschein fuhrerschein_umtauschen permis_international echanger_mon_permis canjear_el_carnet carnet_internacional canje_de_carnet convertire_la_patente patente_internazionale conversione_patente trocar_a_carta_de_conducao licenca_internacional rijbewijs_omwisselen internationaal_rijbewijs',
  diplomarecognition:
    'recognition_of_my_degree degree_recognition recognised_qualification diploma_recognition anerkennung_abschluss* anerkennung_meines zeugnis_anerkennen zeugnisanerkennung* reconnaissance_de_diplome equivalence_de_diplome homologar_el_titulo homologacion_de_titulos convalidar_titulo riconoscimento_titolo riconoscimento_del_titolo equipollenza reconhecimento_de_diploma equivalencia_de_diploma diplomawaardering* diploma_erkennen diploma_erkenning',
};
