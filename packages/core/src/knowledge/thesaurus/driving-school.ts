/** Driving schools. How the words are written: `concepts.ts`. */
export const DRIVING_SCHOOL: Readonly<Record<string, string>> = {
  drivingschool:
    'driving_school* fahrschule* auto_ecole* autoecole* autoescuela* autoscuola autoscuole scuola_guida scuola_di_guida ' +
    'escola_de_conducao auto_escola rijschool* rijscholen autorijschool',
  drivinglesson:
    'driving_class* fahrunterricht* doppelstunde_fahr heure_de_conduite heures_de_conduite cours_de_conduite lecons_de_conduite ' +
    'clases_practicas_coche clases_de_conducir practicas_de_conducir lezioni_di_guida guide_pratiche aulas_de_conducao lessons_do_i_need ' +
    'learn_to_drive autofahren_lernen apprendre_a_conduire aprender_a_conducir imparare_a_guidare aprender_a_conduzir leren_rijden',
  drivinglicence:
    'driver_licence* driving_license* licence_category klasse_b permis_b permis_moto carnet_b permiso_b carne_de_conducir ' +
    'licencia_de_conducir patente_b carta_de_motorista carta_b cnh lappen_fuhrerschein autofuhrerschein motorradfuhrerschein* ' +
    'rijbewijs_b brommerrijbewijs',
  learnerpermit:
    'learner_permit* provisional_licence* provisional_license fuhrerscheinantrag* lernfahrausweis* begleitetes_fahren bf17 ' +
    'conduite_accompagnee aac_conduite foglio_rosa guida_accompagnata licenca_de_aprendizagem 2todrive begeleid_rijden l17',
  drivingtest:
    'driving_test* practical_test* road_test* fahrprufung* praktische_prufung praxisprufung* examen_de_conduite examen_pratique ' +
    'examen_du_permis examen_practico examen_de_conducir esame_di_guida esame_pratico exame_de_conducao exame_pratico rijexamen* ' +
    'praktijkexamen* afrijden',
  theorytest:
    'theory_test* theory_exam* theory_class* theory_course theorieprufung* theorieunterricht* theoriekurs* theoriestunde* ' +
    'code_de_la_route examen_du_code cours_de_code examen_teorico clases_teoricas test_teorico_dgt esame_di_teoria esame_teorico ' +
    'teoria_della_patente lezioni_di_teoria exame_de_codigo aulas_de_codigo codigo_da_estrada theorie_examen theorie_examens ' +
    'theorieexamen* theorieles* theoriecursus* theorie_auto',
  retaketest:
    'failed_test failed_the_test fail_the_test fail_my_test durchgefallen durchfallen prufung_wiederholen wiederholungsprufung* ' +
    'nachprufung* rate_le_permis repasser_l_examen repasser_le_permis rate_l_examen suspender_el_examen repetir_examen bocciato bocciata ' +
    'bocciatura ripetere_l_esame reprovar chumbar repetir_o_exame gezakt herexamen* zakken_examen herkansing* resit resits retake ' +
    'retakes retake_the_exam',
  automatictransmission:
    'automatic_car* automatic_transmission automatikgetriebe* automatikfuhrerschein* schaltwagen* schaltgetriebe* manual_car* ' +
    'manual_transmission boite_automatique boite_auto boite_manuelle coche_automatico cambio_automatico cambio_manuale coche_manual ' +
    'caixa_automatica caixa_manual automaat_rijles automaten_auto schakelauto* stick_shift automatik automatikwagen automaatauto*',
  specialdrives:
    'uberlandfahrt* autobahnfahrt* nachtfahrt* sonderfahrt* pflichtstunde* mandatory_lessons motorway_lesson* heures_obligatoires ' +
    'practicas_obligatorias guide_obbligatorie aulas_obrigatorias snelwegles*',
  evaluationdrive:
    'assessment_lesson* evaluation_de_depart intakeles* proefrijles* gratis_intake fahrprobe probefahrstunde* evaluation_conduite',
  refresherlesson:
    'refresher_lesson* refresher_course* refresher_drive auffrischungsstunde* auffrischungskurs* wiedereinsteiger* remise_a_niveau ' +
    'curso_de_reciclaje clases_de_reciclaje corso_di_aggiornamento guide_di_ripasso curso_de_reciclagem aulas_de_reciclagem ' +
    'opfriscursus* opfrisles*',
  motorcycletraining:
    'fahrsicherheitstraining* skid_training stage_moto carnet_de_moto patente_moto patente_a carta_de_mota motorrijles* motorrijbewijs* ' +
    'a1_a2 mofa* bsr_scooter bromfietsrijbewijs slipcursus* safety_driving',
  truckdriving:
    'lorry_licence hgv lkw_fuhrerschein* busfuhrerschein* permis_poids_lourd permis_remorque patente_c patente_cqc carta_de_pesados ' +
    'vrachtwagenrijbewijs* c_rijbewijs anhangerfuhrerschein* trailer_licence be_fuhrerschein rijbewijs_be code_95 cqc cap_conductor b96',
  simulator: 'simulator* simulateur* simulador* fahrsimulator* flugsimulator* flight_simulator* rijsimulator* racing_simulator*',
  mpu:
    'mpu idiotentest aufbauseminar* punkteabbau stage_recuperation_de_points recuperacion_de_puntos recupero_punti speed_awareness ' +
    'fahreignungsseminar* probezeit_fuhrerschein lema_cursus emg_cursus',
  speedpermit_foreign:
    'foreign_licence* foreign_driving_licence foreign_license auslandischer_fuhrerschein* fuhrerschein_umschreib* ' +
    'umschreibung_fuhrerschein permis_etranger echange_de_permis canje_de_permiso canje_permiso permiso_extranjero conversione_patente ' +
    'patente_estera troca_de_carta carta_estrangeira buitenlands_rijbewijs omwisselen_rijbewijs international_licence ' +
    'international_driving_permit internationaler_fuhrerschein permis_international',
  cello: 'cello cellos cellounterricht violoncel* celloles*',
  clarinet: 'klarinett* clarinet*',
  saxophone: 'saxophon* saxofo* sassofon* sax_unterricht',
  trumpet: 'trompete trompeten trompet trumpet* tromba trombe trompeta* trompette* trompetles*',
  trombone: 'trombone* posaune* blaskapelle* wind_band* brass_band*',
  ukulele: 'ukulele*',
};
