/** Schools of music, languages, dance and driving; tutoring and universities. How the words are written: `concepts.ts`. */
export const SCHOOLS_AND_LESSONS: Readonly<Record<string, string>> = {
  musicschool:
    'music_school* music_lesson* music_class* musikschule* musikunterricht* ecole_de_musique cours_de_musique conservatoire* ' +
    'conservatorio* escuela_de_musica clases_de_musica scuola_di_musica lezioni_di_musica escola_de_musica aulas_de_musica muziekschool* ' +
    'muziekles*',
  piano:
    'klavier* piano pianos pianist* flugel_klavier pianoforte pianoforti pianoles* pianolerares keyboard_piano e_piano piano_tuning ' +
    'accordeur_de_piano afinador_de_piano pianostemmer*',
  guitar: 'guitar* gitarre* chitarra* chitarre chitarrista gitaar gitaren gitaarles* e_gitarre electric_guitar bass_guitar bassgitarre*',
  violin: 'violin* geige* violon viool*',
  flute:
    'flute* flauta* flote* flute_lesson* flute_class* querflote* blockflote* flute_traversiere flute_a_bec flauto flauti dwarsfluit* ' +
    'blokfluit*',
  drums:
    'drums drum drummer* drum_kit schlagzeug* batterie_musique cours_de_batterie percussion* percusion* bateria_musical ' +
    'clases_de_bateria tamburo bateria_aulas drumles* drumstel slagwerk',
  singing:
    'singing_lesson* vocal_lesson* vocal_coach* gesangsunterricht* gesangunterricht gesangsstunde* gesangslehrer* singen_lernen singen ' +
    'singing chanter chant_lyrique cours_de_chant clases_de_canto canto cantar lezioni_di_canto cantare aulas_de_canto zangles* zingen ' +
    'voice_lesson* stimmbildung',
  earlymusic:
    'early_music* music_for_babies musikalische_fruherziehung musikgarten* fruherziehung* eveil_musical eveil_musical_enfant ' +
    'iniciacion_musical estimulacion_musical propedeutica_musicale iniciacao_musical muziek_op_schoot muziek_voor_peuters',
  practise:
    'practise practising practice_room* practice_at_home uben_zuhause ubungsraum* proberaum* probenraum* repetition_salle ' +
    'salle_de_repetition local_de_ensayo sala_de_ensayo ensayo ensayos ensayar sala_prove sala_de_ensaio ensaio ensaios oefenen ' +
    'oefenruimte* repetitie* rehearsal* rehearse proben_ensemble',
  recital_pupils:
    'pupils_concert student_recital* schulervorspiel* vorspiel vorspielabend audition_eleves concierto_de_alumnos saggio_di_fine_anno ' +
    'saggi_allievi audicao_de_alunos voorspeelavond* leerlingenconcert*',
  soundstudio:
    'recording_studio* tonstudio* aufnahmestudio* studio_d_enregistrement estudio_de_grabacion studio_di_registrazione ' +
    'estudio_de_gravacao opnamestudio* geluidsstudio* recording_session*',
  noteading:
    'read_music read_sheet_music noten_lesen lire_la_musique solfege* solfeo* leer_partituras leggere_la_musica solfeggio ler_partituras ' +
    'noten_lezen music_theory musiktheorie teoria_musical teoria_musicale muziektheorie',
  danceclass:
    'dance_school* dance_class* dance_lesson* dance_studio* tanzschule* tanzkurs* tanzunterricht* tanzstudio* ecole_de_danse ' +
    'cours_de_danse escuela_de_baile clases_de_baile academia_de_baile scuola_di_danza scuola_di_ballo corso_di_ballo lezioni_di_ballo ' +
    'escola_de_danca aulas_de_danca dansschool* dansles* dansstudio* dansen',
  ballroom:
    'ballroom* standardtanz* standard_tanze gesellschaftstanz* danse_de_salon danses_de_salon bailes_de_salon baile_de_salon ' +
    'ballo_liscio balli_di_coppia ballo_da_sala danca_de_salao dancas_de_salao stijldans* paartanz* walzer* waltz valse vals foxtrot ' +
    'discofox* disco_fox',
  salsa: 'salsa bachata kizomba latin_dance* lateintanz* latintanz* bailes_latinos balli_latini balli_caraibici dancas_latinas merengue',
  tango: 'tango tangos tango_argentino milonga*',
  streetdance:
    'hip_hop hiphop* streetdance* street_dance breakdance* breaking_dance danza_urbana baile_urbano dancehall kpop k_pop modern_jazz ' +
    'jazz_dance jazztanz* contemporary_dance danse_contemporaine danza_contemporanea zeitgenossischer_tanz moderner_tanz modern_dance ' +
    'dance_moderne',
  poledance:
    'pole_dance* poledance* poledancing aerial_silk* aerial_yoga vertikaltuch* danse_aerienne tissu_aerien danza_aerea telas_aereas',
  dancepartner:
    'dance_partner* tanzpartner* ohne_partner without_a_partner bring_a_partner need_a_partner partenaire_de_danse sans_partenaire ' +
    'sin_pareja pareja_de_baile partner_di_ballo senza_partner sem_par par_de_danca danspartner* zonder_partner',
  weddingdance:
    'wedding_dance* first_dance hochzeitstanz* brautpaar_kurs ouverture_du_bal_mariage baile_nupcial primer_baile primo_ballo ' +
    'danca_dos_noivos openingsdans bruiloftsdans*',
};
