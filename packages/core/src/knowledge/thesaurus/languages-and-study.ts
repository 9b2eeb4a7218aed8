/** Language schools, tutoring, universities. How the words are written: `concepts.ts`. */
export const LANGUAGES_AND_STUDY: Readonly<Record<string, string>> = {
  languageschool:
    'language_school* language_course* sprachschule* sprachkurs* sprachunterricht* ecole_de_langues cours_de_langue cours_de_langues ' +
    'academia_de_idiomas escuela_de_idiomas curso_de_idiomas scuola_di_lingue corso_di_lingua corsi_di_lingue escola_de_linguas ' +
    'curso_de_linguas taalschool* taalcursus* taalles*',
  placementtest:
    'placement_test* level_test* assessment_test einstufungstest* test_de_niveau test_de_positionnement prueba_de_nivel examen_de_nivel ' +
    'test_di_livello test_d_ingresso teste_de_nivel teste_diagnostico instaptoets* niveautest* intaketest niveaubepaling*',
  languagelevel:
    'a1_course b1_course b2_exam sprachniveau* niveaustufe* cefr ger_niveau cecrl cecr niveau_de_langue mcer nivel_de_idioma ' +
    'livello_linguistico qcer nivel_de_lingua taalniveau* erk_niveau gemeinsamer_europaischer',
  languageexam:
    'language_exam* language_certificate* sprachprufung* sprachzertifikat* ielts toefl toeic telc goethe_zertifikat testdaf delf dalf ' +
    'tcf siele celi celpe staatsexamen_nt2 inburgering* cambridge_exam* einburgerungstest* integrationskurs* citizenship_test*',
  conversation:
    'conversation_class* conversation_course* konversation* cours_de_conversation clases_de_conversacion conversacion ' +
    'corso_di_conversazione conversazione aulas_de_conversacao conversacao conversatieles* tandempartner* language_exchange* ' +
    'language_tandem intercambio_de_idiomas sprachtandem taaluitwisseling',
  intensivecourse:
    'intensive_course* intensive_class* crash_course* intensivkurs* intensivwoche ferienintensivkurs* cours_intensif* stage_intensif ' +
    'curso_intensivo cursos_intensivos corso_intensivo corsi_intensivi intensieve_cursus spoedcursus* stoomcursus* spoedopleiding',
  nativespeaker:
    'native_speaker* mother_tongue muttersprachler* muttersprache langue_maternelle locuteur_natif locuteurs_natifs profesor_nativo ' +
    'profesores_nativos hablante_nativo nativos lengua_materna madrelingua madrelingue falante_nativo falantes_nativos lingua_materna ' +
    'moedertaal* native_teacher*',
  businesslanguage:
    'business_english business_course wirtschaftsenglisch geschaftsenglisch anglais_des_affaires anglais_professionnel ' +
    'ingles_de_negocios ingles_comercial inglese_commerciale business_english_course ingles_empresarial zakelijk_engels firmenkurs* ' +
    'corporate_course* cours_en_entreprise formacion_in_company formazione_aziendale',
  distancelearning:
    'cours_a_distance distance_learning e_learning elearning fernunterricht* fernkurs* afstandsonderwijs formation_a_distance ' +
    'formacion_a_distancia formazione_a_distanza ensino_a_distancia thuisstudie',
  languagestay:
    'language_stay* language_trip* sprachreise* sprachaufenthalt* sejour_linguistique sejours_linguistiques viaje_de_idiomas ' +
    'estancia_linguistica curso_en_el_extranjero vacanza_studio vacanze_studio ferias_linguisticas taalreis* taalvakantie* ' +
    'exchange_student* schuleraustausch* austauschjahr intercambio_escolar',
  hostfamily:
    'host_famil* gastfamilie* famille_d_accueil familles_d_accueil familia_de_acogida familia_anfitriona famiglia_ospitante ' +
    'famiglie_ospitanti familia_de_acolhimento gastgezin* homestay* au_pair*',
  coursebook:
    'coursebook* course_book* textbook* kursbuch* lehrbuch* lehrmaterial* kursmaterial* unterrichtsmaterial* schulbuch* manuel_scolaire ' +
    'manuels_scolaires manuel_de_cours support_de_cours libro_de_texto libros_de_texto material_didactico libro_di_testo libri_di_testo ' +
    'materiale_didattico manual_escolar manuais_escolares material_didatico lesboek* lesmateriaal* leerboek* schoolboeken ' +
    'teaching_material* course_material*',
  missedlesson:
    'missed_lesson* missed_class* miss_a_class miss_a_lesson missing_class make_up_class* make_up_lesson* catch_up_lesson ' +
    'versaumte_stunde* verpasste_stunde* stunde_nachholen nachholstunde* nachholtermin* cours_manque rattraper_un_cours rattrapage* ' +
    'recuperar_clase recuperar_la_clase recuperar_clases clase_perdida faltar_a_clase recuperare_la_lezione lezione_persa ' +
    'recupero_lezione recuperar_aula recuperar_a_aula aula_perdida faltar_a_aula inhaalles* les_inhalen gemiste_les les_missen',
  attendance:
    'attendance anwesenheit* assiduite presence_obligatoire asistencia_obligatoria frequenza_obbligatoria obbligo_di_frequenza ' +
    'presenca_obrigatoria assiduidade aanwezigheid* absent fehlzeit* fehlen_entschuldig* entschuldigung_schule absentismo ' +
    'faltas_justificadas afwezig* ziekmeld* krankmelden',
  substituteteacher:
    'substitute_teacher* supply_teacher* vertretungslehrer* vertretung_unterricht prof_remplacant profesor_sustituto supplente ' +
    'professor_substituto vervangende_docent invaldocent* invaller*',
  tutoring:
    'tutoring tutor tutors nachhilfe* soutien_scolaire cours_de_soutien aide_aux_devoirs prof_particulier clases_de_apoyo ' +
    'refuerzo_escolar apoyo_escolar clases_de_repaso ripetizioni lezioni_di_recupero doposcuola_compiti explicacoes explicador* ' +
    'apoio_escolar bijles* huiswerkbegeleid* homework_help lernforderung* lerncoach* lernhilfe*',
  homework: 'homework hausaufgabe* devoirs deberes compiti_a_casa tarea_escolar trabalhos_de_casa tpc huiswerk* homework_club schularbeit*',
  maths: 'maths math mathematics mathe mathematik* mathenachhilfe maths_cours mathematiques matematicas matematica wiskunde rekenles*',
  schoolreport:
    'school_report* zeugnis* bulletin_scolaire bulletin_de_notes boletin_de_notas pagella pagelle boletim_escolar caderneta ' +
    'rapport_school schoolrapport* grades_school schulnote*',
  schoolexam:
    'gcse* a_levels a_level abitur* abi abivorbereitung matura maturitat baccalaureat* bac_revision brevet_des_colleges selectividad ' +
    'ebau pau_examen bachillerato esame_di_maturita maturita exames_nacionais eindexamen* examentraining* examenvoorbereiding cito ' +
    'exam_preparation exam_prep prufungsvorbereitung* preparation_aux_examens preparacion_de_examenes preparazione_esami ' +
    'preparacao_para_exames',
  dyslexia: 'dyslex* legasthen* lrs dislex* dislessi* dyskalkul* dyscalcul* discalcul* dys_enfant',
  university:
    'universit* uni_studium hochschule* fachhochschule* universidad* hogeschool* hogescholen faculty fakultat* faculte* facultad* ' +
    'facolta faculdade* campus* fac_etudes',
  degree:
    'bachelor* master_degree masterstudium masters_degree studiengang* licence_diplome master_diplome carrera_universitaria ' +
    'grado_universitario corso_di_laurea laurea laurea_magistrale licenciatura* mestrado* pos_graduacao postgraduate* undergraduate* ' +
    'opleiding* masteropleiding phd promotion_doktor dottorato doutoramento university_degree degree_course degree_programme',
  admission_requirements:
    'admission_requirement* entry_requirement* zulassungsvoraussetzung* zugangsvoraussetzung* zulassung_studium numerus_clausus ' +
    'conditions_d_admission requisitos_de_acceso requisitos_de_admision requisiti_di_ammissione requisiti_di_accesso ' +
    'requisitos_de_admissao toelatingseis* toelatingsvoorwaarde* vooropleiding* voraussetzung* prerequis requisitos_previos prerequisit* ' +
    'pre_requisitos',
  applyuni:
    'university_application* application_deadline* bewerbungsfrist* bewerbungsschluss einschreibefrist* date_limite_de_candidature ' +
    'parcoursup preinscripcion* plazo_de_inscripcion preimmatricol* prazo_de_candidatura aanmelddeadline* inschrijfdeadline ' +
    'anmeldeschluss* registration_deadline* anmeldefrist* date_limite_d_inscription scadenza_iscrizioni prazo_de_inscricao ' +
    'sluitingsdatum_inschrijving',
  tuitionfee:
    'tuition_fee* studiengebuhr* semesterbeitrag* schulgeld* frais_de_scolarite droits_d_inscription tasas_academicas ' +
    'tasas_universitarias retta_scolastica tasse_universitarie rette propina propinas collegegeld* lesgeld* schoolgeld* kursgebuhr* ' +
    'kursgebuehr school_fees kitabeitrag* elternbeitrag*',
  scholarship:
    'scholarship* bursar* stipendi* bourse_d_etudes bourse bourses beca becas borsa_di_studio borse_di_studio bolsa_de_estudo ' +
    'bolsas_de_estudo studiebeurs* beurs_student bafog bildungsgutschein* bildungspramie* education_voucher bildungsscheck cpf_formation ' +
    'mon_compte_formation bono_cultural stap_budget student_loan* studienkredit*',
  studentid:
    'student_card* student_id* studentenausweis* schulerausweis* carte_etudiant* carte_d_etudiant carnet_de_estudiante ' +
    'carne_de_estudiante tessera_studente tessera_studenti tesserino_universitario cartao_de_estudante studentenkaart* collegekaart* ' +
    'studentenpas*',
  credits:
    'ects ects_points creditpoints leistungspunkt* creditos_ects crediti_formativi cfu studiepunt* credit_points cpd_points ' +
    'fortbildungspunkt* ecm_crediti nascholingspunt*',
  dormitory:
    'dormitor* halls_of_residence student_housing student_accommodation studentenwohnheim* wohnheim* residence_universitaire ' +
    'cite_universitaire logement_etudiant residencia_de_estudiantes residencia_universitaria studentato studentati alloggio_per_studenti ' +
    'residencia_universitaria_pt studentenkamer* studentenhuisvesting* studentenhuis studentenflat*',
  lecture:
    'vorlesung* cours_magistral amphitheatre amphi clase_magistral aula_magna lezione_universitaria hoorcollege* college_volgen vortrag* ' +
    'conference_publique conferencia* conferenza conferenze palestra_conferencia a_lecture guest_lecture* public_lecture* lecture_hall*',
  apply:
    'work_experience_placement praktika praktikant* stage_en_entreprise stage_etudiant stagiaire* practicas_de_empresa ' +
    'practicas_en_empresa becario* estagio* estagiario* stageplaats* schulerpraktikum* schnupperlehre*',
  careers:
    'lehrling* auszubildende* azubi* alternance contrat_d_apprentissage formacion_dual leerwerkplek* bbl_opleiding leerling_plek ' +
    'umschulung* retraining',
  adulteducation:
    'adult_education* evening_class* evening_course* volkshochschule* vhs_kurs abendkurs* cours_du_soir universite_populaire ' +
    'universidad_popular educacion_de_adultos curso_nocturno corso_serale corsi_serali universita_popolare curso_noturno ' +
    'educacao_de_adultos avondcursus* avondles* volwassenenonderwijs volksuniversiteit* avondschool further_training weiterbildung* ' +
    'formation_continue formacion_continua formazione_continua formacao_continua bijscholing* continuing_education fortbildung ' +
    'fortbildungen nascholing nascholingen',
  privateschool:
    'private_school* privatschule* internat internate boarding_school* pensionnat internado_escolar collegio_privato colegio_interno ' +
    'kostschool* privateschool international_school* internationale_schule waldorf* steiner_school montessorischul*',
  schoollunch:
    'school_lunch* school_meal* mensa schulessen* mittagsverpflegung* cantine* cantine_scolaire comedor_escolar comedor mensa_scolastica ' +
    'cantina_escolar schoollunch canteen* kantine* kantine_schule schulkantine* refectory overblijven tussenschoolse_opvang',
  schoolbus:
    'school_bus* schulbus* schultransport* ramassage_scolaire bus_scolaire transport_scolaire autobus_escolar transporte_escolar ' +
    'scuolabus trasporto_scolastico carrinha_escolar schoolbus* leerlingenvervoer',
  termdates:
    'term_dates half_term* school_holidays_dates ferientermine ferienordnung calendrier_scolaire calendario_escolar ' +
    'calendario_scolastico schoolvakantie_data vakantierooster*',
};
