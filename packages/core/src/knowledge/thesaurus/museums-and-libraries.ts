/** Museums, galleries, libraries and hobby rooms. How the words are written: `concepts.ts`. */
export const MUSEUMS_AND_LIBRARIES: Readonly<Record<string, string>> = {
  museum:
    'museums_visit heimatmuseum* kunstmuseum* naturkundemuseum* naturhistorisch* technikmuseum* musea kunsthal kunsthalle* ' +
    'science_centre* science_center* wissenschaftszentrum',
  gallery:
    'gallery galleries galerie* kunstgalerie* galeria* galleria_d_arte galerias_de_arte pinakothek* pinacoteca* art_gallery kunsthandel* ' +
    'art_dealer',
  exhibition:
    'sonderausstellung* dauerausstellung* wechselausstellung* temporary_exhibition* permanent_exhibition* permanent_collection expo ' +
    'expos esposizion* mostra_temporanea collezione_permanente tentoonstelling* expositie* vernissage* inauguration_exposition ' +
    'inauguracion_exposicion',
  collection:
    'sammlung* colecciones coleccion_permanente collezione collezioni colecao colecoes collectie* verzameling* exponat* exhibit_objects',
  artwork:
    'artwork* works_of_art kunstwerk* oeuvre_d_art oeuvres_d_art obra_de_arte obras_de_arte opera_d_arte opere_d_arte obra_de_arte_pt ' +
    'painting_art paintings gemalde tableau_peinture cuadros quadri_dipinti dipinto dipinti quadro_pintura pinturas schilderij* ' +
    'sculpture* skulptur* escultura* scultur* beeldhouw* statue*',
  excursion:
    'guided_tour* guided_visit* museumsfuhrung* offentliche_fuhrung visites_guidees visite_commentee visitas_guiadas visita_guidata ' +
    'visite_guidate docent_tour',
  audioguide: 'audio_guide* audioguia* audioguid* audio_tour* audiogids* audiotour* audioguide_app horfuhrer',
  museumcard:
    'museum_card* museumskarte museumspass* museumpass* carte_musee pass_musees museumkaart* museumjaarkaart* city_card* city_pass* ' +
    'citypass* stadtkarte_tourist welcome_card* welcomecard* gastekarte* carte_d_hote guest_card tourist_card* tarjeta_turistica ' +
    'carta_turistica',
  photo:
    'take_photos take_pictures taking_photos taking_pictures photography_allowed prendre_des_photos photos_autorisees sacar_fotos ' +
    'hacer_fotos tomar_fotos fare_foto scattare_foto tirar_fotos tirar_fotografias foto_s_maken fotos_maken',
  timeslot:
    'time_slot* timeslot* timed_entry timed_ticket* zeitfenster* creneau_horaire creneaux_horaires creneau* franja_horaria ' +
    'franjas_horarias fascia_oraria fasce_orarie horario_marcado tijdslot* tijdvak*',
  giftshop:
    'gift_shop* museum_shop* museumsshop* souvenir* andenken boutique_du_musee boutique_de_souvenirs tienda_de_recuerdos ' +
    'tienda_del_museo negozio_di_souvenir bookshop_museo loja_do_museu lembrancas museumwinkel* cadeauwinkel* mitbringsel',
  history:
    'history historic* geschichte geschichtlich* historisch* histoire historique* historia storia_del storico storica storici ' +
    'geschiedenis*',
  archaeology:
    'archaeolog* archaolog* archeolog* arqueolog* ruins ruinen ruines ruinas rovine ruinas_romanas excavation* ausgrabung* scavi ' +
    'opgraving* roman_ruins',
  church:
    'church churches kirche kirchen eglise* iglesia* chiesa chiese igreja* kerk kerken cathedral* kathedral* catedral* cattedral* duomo ' +
    'monaster* kloster abbey abbaye* abadia* abbazi* abdij* mosque* moschee* mezquita* synagog* chapel* kapelle* capilla* capela* kapel',
  service_religious:
    'church_service* holy_mass sunday_mass gottesdienst* sonntagsmesse messe_dominicale culte_dominical misa misas messa_domenicale ' +
    'missa missas kerkdienst* eredienst baptism* christening* taufe taufen taufgottesdienst bapteme_enfant bautizo* battesim* batizado* ' +
    'doop doopdienst',
  library:
    'library libraries bibliothek* bucherei* stadtbibliothek* bibliotheque* mediatheque* biblioteca* biblioteche bibliotheek* bieb ' +
    'mediathek*',
  librarycard:
    'library_card* borrower_card* bibliotheksausweis* leseausweis* buchereiausweis carte_de_bibliotheque carte_de_lecteur ' +
    'carnet_de_biblioteca carnet_de_lector tessera_della_biblioteca tessera_biblioteca cartao_da_biblioteca cartao_de_leitor ' +
    'bibliotheekpas* lezerspas bibliotheekkaart*',
  loanperiod:
    'loan_period* leihfrist* ausleihfrist* ausleihdauer verlangern_bucher buch_verlangern fristverlangerung* duree_de_pret ' +
    'prolonger_un_pret prolonger_mes_prets periodo_de_prestamo renovar_el_prestamo plazo_de_prestamo periodo_di_prestito ' +
    'rinnovare_il_prestito proroga_prestito periodo_de_emprestimo renovar_o_emprestimo emprestimo leentermijn* uitleentermijn* ' +
    'boeken_verlengen renew_my_books renew_a_book renew_my_loan',
  overduefee:
    'overdue_fee* late_fee* overdue_fine* saumnisgebuhr* mahngebuhr* leihfrist_uberzogen penalite_de_retard frais_de_retard ' +
    'amende_bibliotheque multa_por_retraso recargo_por_retraso recargo_por_demora mora_ritardo penale_di_ritardo multa_por_atraso ' +
    'taxa_de_atraso te_laat_boete te_laat_geld telaatgeld overdue_book*',
  ebook:
    'ebook* e_book* onleihe ereader* e_reader* kindle liseuse* livre_numerique livres_numeriques libro_electronico libros_electronicos ' +
    'libro_digitale libri_digitali livro_digital livros_digitais luisterboek* audiobook* horbuch* livre_audio livres_audio audiolibro* ' +
    'audiolibri audiolivro*',
  studyspace:
    'study_room* study_space* reading_room* lesesaal lernplatz* arbeitsplatz_bibliothek salle_de_lecture salle_de_travail ' +
    'sala_de_estudio sala_de_lectura sala_studio sala_lettura aula_studio sala_de_estudo sala_de_leitura studieplek* studieruimte ' +
    'leeszaal studeerplek',
  storytime:
    'story_time* storytelling* vorlesestunde* vorlesen vorlesenachmittag heure_du_conte cuentacuentos letture_per_bambini hora_do_conto ' +
    'voorleesuurtje* voorlezen voorleesmiddag',
  reading:
    'author_reading* book_reading* book_signing* autorenlesung* lesungen signierstunde* lecture_publique dedicace* seance_de_dedicace ' +
    'firma_de_libros presentacion_de_libro presentazione_del_libro firmacopie sessao_de_autografos apresentacao_do_livro lezing ' +
    'auteurslezing signeersessie* boekpresentatie*',
  bookclub:
    'book_club* reading_group* lesekreis* buchclub* club_de_lecture club_de_lectura gruppo_di_lettura club_del_libro clube_de_leitura ' +
    'leesclub* boekenclub*',
  pottery:
    'pottery* potter_wheel potters_wheel topfern topferkurs* topferei* keramikkurs* keramikwerkstatt* poterie* ceramique* alfareria* ' +
    'ceramica_curso ceramica clase_de_ceramica tornio corso_di_ceramica olaria ceramica_aulas pottenbak* keramiek* draaischijf kiln* ' +
    'brennofen fire_my_pot glaze glasur ceramics paint_your_own keramik_bemalen',
  paintingclass:
    'painting_class* art_class* drawing_class* malkurs* zeichenkurs* malschule* malunterricht aktzeichnen life_drawing cours_de_peinture ' +
    'cours_de_dessin clases_de_pintura clase_de_pintura clases_de_dibujo corso_di_pittura corso_di_disegno aulas_de_pintura ' +
    'aulas_de_desenho aula_de_pintura schilderles* schildercursus* tekenles* tekencursus* paint_and_sip watercolour* aquarell* acuarela* ' +
    'acquerell* aguarela*',
  sewingclass:
    'sewing_class* sewing_course* learn_to_sew nahkurs* nahen_lernen nahcafe cours_de_couture atelier_couture curso_de_costura ' +
    'clases_de_costura corso_di_cucito aulas_de_costura naaicursus* naailes* knitting* stricken strickkurs* hakeln hakelkurs* ' +
    'tricot_cours crochet ganchillo uncinetto breien haken_cursus haakcursus*',
  cookingclass:
    'cooking_class* cookery_class* cookery_course* cooking_course* cooking_workshop kochkurs* kochschule* cours_de_cuisine ' +
    'atelier_de_cuisine curso_de_cocina clases_de_cocina clase_de_cocina corso_di_cucina corsi_di_cucina lezione_di_cucina ' +
    'curso_de_culinaria aulas_de_culinaria aula_de_cozinha kookles* kookcursus* kookworkshop* baking_class* backkurs* ' +
    'cours_de_patisserie',
  flashphoto:
    'blitzlicht* flash_photography selfie_stick* selfiestick* tripod* stativ stative trepied* treppiede cavalletto statief statieven',
};
