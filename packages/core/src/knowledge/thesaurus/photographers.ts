/** Photographers, films and what is printed. How the words are written: `concepts.ts`. */
export const PHOTOGRAPHERS: Readonly<Record<string, string>> = {
  photographer:
    'photographer* fotograf fotografin fotografen photographe photographes fotografo fotografa fotografos fotografi fotograaf fotografe hire_a_photographer',
  videographer:
    'videograph* video_production film_crew filmmaker* corporate_video* imagefilm* filmproduktion* videoproduktion* videaste* production_video film_entreprise film_institutionnel produccion_de_video video_corporativo videografo* produzione_video video_aziendale video_aziendali videomaker* producao_de_video video_institucional videoproductie* bedrijfsfilm* videograaf',
  weddingphoto:
    'wedding_photo* wedding_video* hochzeitsfoto* hochzeitsfotograf* hochzeitsvideo* hochzeitsreportage* photographe_de_mariage photo_de_mariage photos_de_mariage reportage_mariage fotografo_de_boda* fotos_de_boda reportaje_de_boda fotografo_matrimonio fotografo_di_matrimoni foto_matrimonio servizio_fotografico_matrimonio fotografo_de_casamento fotografia_de_casamento fotos_de_casamento reportagem_de_casamento trouwfoto* bruidsfoto* trouwfotograaf bruidsreportage* trouwreportage*',
  portraitphoto:
    'portrait portraits headshot* business_portrait* linkedin_photo portratfoto* portraitfoto* businessfoto* mitarbeiterfoto* portrait_professionnel photo_corporate portrait_corporate retrato* retrato_profesional foto_profesional ritratto ritratti ritratto_professionale foto_corporate retrato_profissional foto_profissional portret portretten portretfoto* bedrijfsportret* profielfoto*',
  newbornphoto:
    'newborn_photo* newborn_shoot baby_photo* maternity_shoot bump_shoot babyfoto* neugeborenenfoto* neugeborenenshooting babybauchshooting* babyshooting schwangerschaftsshooting* photo_nouveau_ne photos_de_naissance seance_nouveau_ne seance_grossesse fotos_de_recien sesion_newborn sesion_de_embarazo fotos_de_embarazo foto_neonato servizio_newborn servizio_gravidanza fotos_de_recem sessao_de_gravidez sessao_newborn newbornshoot* newborn_fotoshoot zwangerschapsshoot*',
  familyphoto:
    'family_photo* family_shoot familienfoto* familienshooting* photo_de_famille photos_de_famille seance_famille fotos_de_familia sesion_familiar sesion_de_familia foto_di_famiglia servizio_famiglia sessao_de_familia fotografia_de_familia familieshoot* familiefoto* gezinsfoto*',
  productphoto:
    'product_photo* packshot* produktfoto* produktbild* photo_de_produit photos_de_produits photographie_produit packshots foto_de_producto fotos_de_producto fotografia_de_producto foto_prodotto foto_di_prodotto still_life fotografia_di_prodotto foto_de_produto fotografia_de_produto productfoto*',
  eventphoto:
    'event_photo* eventfoto* veranstaltungsfoto* photographe_evenementiel reportage_evenement photo_evenementiel fotografia_de_eventos fotos_de_eventos fotografo_eventi foto_eventi fotografia_eventi fotografo_de_eventos evenementfoto* eventfotograaf',
  numberofphotos:
    'how_many_photos number_of_photos how_many_pictures how_many_images wie_viele_fotos wie_viele_bilder anzahl_der_fotos anzahl_bilder combien_de_photos nombre_de_photos cuantas_fotos numero_de_fotos quante_foto numero_di_foto quantas_fotos numero_de_fotografias quantas_fotografias hoeveel_foto hoeveel_fotos aantal_foto aantal_fotos',
  getphotos:
    'when_do_we_get_the_photos when_do_i_get_the_photos receive_the_photos get_the_pictures photo_delivery online_gallery download_the_photos wann_bekommen_wir_die_fotos wann_bekomme_ich_die_bilder wann_sind_die_fotos bilder_erhalten onlinegalerie* online_galerie quand_recevrons_nous quand_recoit_on_les_photos recevoir_les_photos galerie_en_ligne galerie_privee cuando_recibimos_las_fotos cuando_tendremos_las_fotos entrega_de_fotos galeria_online quando_riceviamo_le_foto quando_avro_le_foto consegna_foto consegna_delle_foto galleria_online quando_recebemos_as_fotos entrega_das_fotos galeria_online_privada wanneer_krijgen_we_de_foto wanneer_krijg_ik_de_foto oplevering_foto online_galerij fotogalerij*',
  retouching:
    'retouch* photo_editing edited_photos bildbearbeitung* retusche* retuschier* nachbearbeit* bearbeitete_bilder retouche_photo retoucher_les_photos photos_retouchees edicion_de_fotos retoque_fotografico fotos_editadas fotos_retocadas fotoritocco postproduzione foto_ritoccate ritocco_foto edicao_de_fotos retoque_de_fotos fotos_editadas_com fotobewerking* nabewerk* bewerkte_foto lightroom',
  rawfiles:
    'raw_files raw_photos unedited_photos rohdaten raw_dateien unbearbeitete_fotos unbearbeitete_bilder fichiers_raw fichiers_bruts photos_brutes archivos_raw fotos_sin_editar fotos_en_bruto file_raw foto_non_ritoccate ficheiros_raw fotos_sem_edicao raw_bestanden onbewerkte_foto onbewerkte',
  sourcefiles:
    'source_files open_files editable_files vector_file* original_files offene_dateien quelldateien druckdateien fichiers_sources fichiers_source fichiers_natifs archivos_editables archivos_originales archivos_fuente file_sorgente file_sorgenti file_aperti file_modificabili ficheiros_editaveis ficheiros_abertos ficheiros_originais bronbestanden bewerkbare_bestanden originele_bestanden vectorbestand*',
  photostudio:
    'photo_studio* in_the_studio fotostudio* studio_photo estudio_fotografico estudio_de_fotografia studio_fotografico estudio_fotografico_em fotostudios photo_booth* fotobox* fotoautomat* photobooth* photomaton* fotomaton* photo_maton cabine_fotos cabine_de_fotos fotohokje',
  outdoorshoot:
    'outdoor_shoot* outdoor_photos shoot_outside on_location_shoot outdoorshooting* fotos_im_freien draussen_fotografieren seance_en_exterieur photos_en_exterieur sesion_en_exterior fotos_en_exterior servizio_in_esterna foto_aperto foto_in_esterna sessao_no_exterior sessao_ao_ar_livre buitenshoot* foto_buiten locatieshoot*',
  rainplan:
    'if_it_rains bad_weather rain_date in_case_of_rain wenn_es_regnet bei_regen bei_schlechtem_wetter schlechtwetter* en_cas_de_pluie si_il_pleut sil_pleut en_cas_de_mauvais_temps mauvais_temps si_llueve en_caso_de_lluvia mal_tiempo se_piove in_caso_di_pioggia in_caso_di_maltempo maltempo se_chover em_caso_de_chuva mau_tempo als_het_regent bij_regen bij_slecht_weer slecht_weer slechtweer*',
  modelrelease:
    'publish_our_photos use_our_photos online_publication model_release fotos_veroffentlich* bilder_veroffentlich* veroffentlichung_der_fotos publier_nos_photos publication_des_photos autorisation_de_publication publicar_nuestras_fotos publicar_las_fotos publicacion_de_fotos pubblicare_le_nostre_foto pubblicare_le_foto liberatoria publicar_as_nossas_fotos publicar_as_fotos autorizacao_de_imagem foto_publiceren publicatie_van_foto',
  copywriting:
    'copywrit* content_writing write_texts blog_post* texterstellung texter texte_schreiben textschreiber werbetexte redaction_de_textes redacteur_web redaction_web concepteur_redacteur redaccion_de_textos redactor_de_contenidos copywriter_freelance scrittura_testi testi_per_il_sito redazione_testi redacao_de_textos producao_de_textos tekstschrijver* teksten_schrijven webteksten',
  eventagency:
    'event_agency event_planner* event_planning event_management wedding_planner* eventagentur* eventplanung* hochzeitsplaner* agence_evenementielle organisation_evenement organisateur_evenement organizacion_de_eventos agencia_de_eventos organizador_de_bodas organizzazione_eventi agenzia_eventi organizador_de_eventos organizacao_de_eventos evenementenbureau* weddingplanner* eventbureau*',
  printrun:
    'print_run* print_quantity how_many_copies number_of_copies auflage auflagen druckauflage* stuckzahl* kleinauflage* tirage* nombre_exemplaires exemplaires tirada* numero_de_ejemplares ejemplares tiratura* numero_di_copie quante_copie tiragem* numero_de_exemplares quantos_exemplares oplage* aantal_exemplaren hoeveel_exemplaren exemplaren',
  signage:
    'signage shop_sign* sign_maker* vehicle_wrap* car_wrapping window_lettering vinyl_lettering banner banners schild beschriftung* fahrzeugbeschriftung* leuchtreklame* banner_drucken folierung* autofolierung* enseigne* enseignes_lumineuses lettrage* covering panneau_publicitaire baches_publicitaires rotulo rotulos rotulacion* vinilo_para_escaparate lona_publicitaria lonas insegna insegne insegna_luminosa decorazione_automezzi striscione striscioni wrapping_auto letreiro* reclamo_luminoso decoracao_de_viaturas lona_impressa gevelreclame* autobelettering* belettering* spandoek* reclamebord*',
};
