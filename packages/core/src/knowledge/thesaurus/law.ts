/** Lawyers, notaries and translators. How the words are written: `concepts.ts`. */
export const LAW: Readonly<Record<string, string>> = {
  lawyer:
    'lawyer* solicitor* attorney* barrister* law_firm* anwalt anwalte anwaltin anwalten rechtsanwalt* kanzlei* avocat avocats avocate cabinet_avocat abogado* abogada* bufete* avvocat* studio_legale advogado* advogada* escritorio_de_advogados advocaat advocaten advocatenkantoor* jurist juristen juriste',
  legaladvice:
    'legal_advice legal_help legal_consultation rechtsberatung* erstberatung* rechtlich* conseil_juridique aide_juridique consultation_juridique asesoramiento_legal asesoria_juridica consulta_legal consulenza_legale parere_legale aconselhamento_juridico consulta_juridica apoio_juridico juridisch_advies juridische_hulp rechtsbijstand* rechtsschutz* rechtsschutzversicherung* legal_aid aide_juridictionnelle justicia_gratuita gratuito_patrocinio apoio_judiciario prozesskostenhilfe*',
  court:
    'court_case* lawsuit* sue suing litigation hearing_date gericht_gehen klage klagen verklag* gerichtsverhandlung* gerichtstermin* prozess proces tribunal tribunaux poursuivre_en_justice action_en_justice juicio juicios juzgado* demandar_a demanda_judicial causa_legale tribunale tribunali fare_causa udienza processo_judicial tribunais rechtbank* rechtszaak* dagvaard* zitting_rechtbank',
  divorce:
    'divorce* separation_agreement custody scheidung* scheiden trennung_ehe sorgerecht* unterhalt_kind divorcer garde_des_enfants pension_alimentaire divorcio* custodia pension_alimenticia divorzi* separazione_legale affidamento_dei_figli mantenimento_figli guarda_dos_filhos pensao_de_alimentos echtscheiding* alimentatie* voogdij',
  labourlaw:
    'employment_law unfair_dismissal dismissed arbeitsrecht* kundigungsschutz* abfindung* abmahnung* gekundigt_worden droit_du_travail licenciement* prudhommes indemnite_de_licenciement derecho_laboral despido despedido finiquito indemnizacion_por_despido diritto_del_lavoro licenziament* licenziato direito_do_trabalho despedimento* arbeidsrecht* ontslag* ontslagen transitievergoeding',
  notary:
    'notary* notarial* notarised notarized notarise notar notariat* notariell* notaire notaires notarie notaria notarias notario notarios notaio notai notarile notarili cartorio* notariado notaris notarissen notariele*',
  deed: 'deeds title_deed* kaufvertrag* grundbuch* grundbuchauszug* acte_de_vente acte_notarie actes_notaries acte_authentique titre_de_propriete escritura* escrituras nota_simple registro_de_la_propiedad rogito atto_notarile atti_notarili atto_di_vendita catasto visura_catastale escritura_publica caderneta_predial registo_predial koopakte* leveringsakte* hypotheekakte kadaster*',
  powerofattorney:
    'power_of_attorney poa proxy_form vollmacht* vorsorgevollmacht* bevollmachtig* procuration* mandat_de_protection poder_notarial poderes_notariales apoderado procura_notarile delega deleghe procuracao procuracoes volmacht* gevolmachtigde machtiging* levenstestament',
  willwriting:
    'make_a_will write_a_will last_will testament_machen testament_verfassen testament_aufsetzen patientenverfugung* faire_un_testament rediger_un_testament hacer_testamento otorgar_testamento fare_testamento fare_un_testamento redigere_testamento fazer_testamento fazer_um_testamento testament_opmaken testament_maken living_will',
  prenup:
    'prenup* prenuptial* ehevertrag* contrat_de_mariage capitulaciones_matrimoniales separacion_de_bienes convenzione_matrimoniale separazione_dei_beni convencao_antenupcial pacto_antenupcial huwelijkse_voorwaarden samenlevingscontract*',
  certifiedcopy:
    'certified_copy certified_copies certified_true_copy beglaubigt* beglaubigte_kopie beglaubigung* copie_certifiee copies_certifiees copie_conforme certifier_conforme copia_compulsada compulsar compulsa copia_autenticada copia_legalizada copia_autentica copie_conformi copia_conforme autenticare copia_certificada fotocopia_autenticada autenticar_documento gewaarmerkt* gewaarmerkte_kopie waarmerk*',
  apostille:
    'apostille* apostilled apostil* legalisation legalise legalize legalisier* legalisation_de_document legaliser_un_document legalizacion legalizar_documentos legalizzazione legalizzare_documenti legalizacao legalizar_documento legalisatie* legaliseren',
  sworntranslation:
    'sworn_translation* sworn_translator* certified_translation* certified_translator* beglaubigte_ubersetz* beeidigt* vereidigt* beeidigter_ubersetzer traduction_assermentee traductions_assermentees traducteur_assermente traduction_certifiee traduction_officielle traduccion_jurada traducciones_juradas traductor_jurado traductora_jurada traduzione_giurata traduzioni_giurate traduzione_asseverata traduttore_giurato asseverazione traducao_juramentada traducao_certificada tradutor_juramentado traducao_ajuramentada beedigd* beedigde_vertaling* gecertificeerde_vertaling',
  translator:
    'translator* translation_agency ubersetzer ubersetzerin ubersetzungsburo* traducteur* traductrice* bureau_de_traduction traductor traductora agencia_de_traduccion traduttore traduttrice traduttori agenzia_di_traduzioni tradutor tradutora tradutores empresa_de_traducao vertaler vertaalbureau*',
  interpreter:
    'interpreter* interpreting simultaneous_translation dolmetsch* simultanubersetz* interprete interpretes interpretariat* traduction_simultanee interpretacion_simultanea traduccion_simultanea interpreti interpretariato traduzione_simultanea interpretacao_simultanea traducao_simultanea tolk tolken tolkdienst*',
  wordprice:
    'price_per_word per_word per_page standard_page pro_wort wortpreis* zeilenpreis* normzeile* normseite* pro_seite prix_au_mot par_mot par_page precio_por_palabra por_palabra por_pagina a_parola per_parola prezzo_a_parola a_cartella per_cartella preco_por_palavra por_palavra per_woord woordprijs* woordtarief per_pagina',
  proofreading:
    'proofread* copy_edit* editing_my lektorat* lektor korrekturles* korrektorat relecture relire correction_de_texte correcteur correccion_de_textos revision_de_textos corregir_un_texto corrector_de_textos correzione_bozze revisione_testi correttore_di_bozze revisao_de_texto* revisor_de_texto corrigir_um_texto proeflez* nalezen tekstcorrectie* redactie_tekst',
  subtitles:
    'subtitle* subtitling voice_over voiceover transcri* untertitel* transkri* sous_titr* doublage subtitul* locucion sottotitol* doppiaggi* trascri* legendagem legendas_em locucao ondertitel* voice_overs transcripties',
  nativespeaker:
    'native_speaker* mother_tongue muttersprach* muttersprachler* langue_maternelle locuteur_natif locuteurs_natifs lengua_materna nativos hablante_nativo nativo_de madrelingua lingua_materna nativo_em moedertaal* moedertaalspreker*',
};
