/** Gyms and fitness: machines, classes, trainers, memberships. How the words are written: `concepts.ts`. */
export const GYM_AND_SPORT: Readonly<Record<string, string>> = {
  gym:
    'fitness_club* fitness_centre* fitness_center* health_club* mucki* salle_de_fitness salle_de_musculation club_de_gym centro_fitness ' +
    'sala_pesi sportschool* academias_gym',
  freeweights:
    'free_weights dumbbell* barbell* kettlebell* hantel* langhantel* kurzhantel* freihantel* haltere* poids_libres mancuerna* pesas ' +
    'manubri bilanciere pesi_liberi pesos_livres gewichten_vrij halters vrije_gewichten',
  strength:
    'strength_training weight_training weightlifting krafttraining* kraftsport* kraftraum* musculation renforcement_musculaire ' +
    'musculacion musculacao entrenamiento_de_fuerza pesistica treino_de_forca krachttraining* muscle_building muskelaufbau* bodybuild* ' +
    'powerlift* lifting_weights',
  cardio: 'cardio cardio_machines cardiogerate ausdauer* endurance resistenza_cardio cardiovascular cardiofitness kardio kardiogerate',
  treadmill: 'treadmill* laufband* tapis_de_course cinta_de_correr tapis_roulant passadeira* loopband*',
  spinning: 'spinning indoor_cycling spin_class* spin_bike rpm_velo cycling_class* ciclo_indoor spinningles* biking_indoor',
  pilates: 'pilates reformer*',
  hiit:
    'hiit crossfit* cross_training bootcamp* boot_camp* circuit_training zirkeltraining* circuit_class* functional_training ' +
    'funktionelles_training entrainement_fonctionnel entrenamiento_funcional allenamento_funzionale treino_funcional tabata bodypump ' +
    'body_pump',
  aerobics: 'aerobic* step_class bodycombat body_combat stepaerobic',
  aquafit:
    'aqua_fit* aquafit* aqua_aerobic* aquagym* aqua_gym aqua_jogging aquajogging* aquacycling aquabike* wassergymnastik* aquarobic* ' +
    'hidroginastica idroginnastica acquagym aquagim gimnasia_acuatica waterfit* hydrobike* aquabiking aquaspinning aquarunning',
  gymnastics:
    'gymnastic* turnen turnverein* kinderturnen gymnastik* geraeteturnen gerateturnen gymnastique* gimnasia* ginnastica* ginastica* ' +
    'gymnastiek* turnles* turnvereniging* trampolin_turnen',
  stretching:
    'stretch stretching stretches dehnen dehnubung* etirement* estiramiento* estirar_musculos stretching_class alongamento* ' +
    'rekken_en_strekken rekoefening* mobility_class*',
  personaltrainer:
    'personal_train* personaltrain* pt_session* coach_sportif coach_personnel entrenador_personal entrenamiento_personal ' +
    'entrenadora_personal personal_coach allenatore_personale treino_personalizado treinador_pessoal',
  fitnessclass:
    'fitness_class* group_fitness gym_class* exercise_class* fitnesskurs* gruppenfitness cours_de_fitness cours_collectifs_fitness ' +
    'clases_dirigidas clases_colectivas corsi_fitness corsi_di_gruppo aulas_de_grupo_ginasio groepslessen_fitness group_exercise',
  induction:
    'gym_induction* gym_intro* equipment_induction einweisung* geratetraining* gerateeinweisung* trainingseinfuhrung ' +
    'prise_en_main_des_machines seance_de_decouverte sesion_de_iniciacion introduzione_attrezzi sessao_de_orientacao introductieles* ' +
    'introductietraining fitnessintro*',
  trainingplan:
    'training_plan* workout_plan* exercise_plan* trainingsplan* programme_d_entrainement plan_d_entrainement plan_de_entrenamiento ' +
    'rutina_de_entrenamiento scheda_di_allenamento piano_di_allenamento plano_de_treino trainingsschema* trainingsprogramma*',
  bodyanalysis:
    'body_composition body_fat bodyfat korperanalyse* korperfett* inbody bioimpedan* masse_grasse grasa_corporal composicion_corporal ' +
    'massa_grassa gordura_corporal composicao_corporal vetpercentage* lichaamsanalyse bmi',
  ems: 'ems_training elektrostimul* electrostimul* elettrostimol* eletroestimul* xbody',
  trainalone:
    'staffed_hours unstaffed unmanned 24_7_gym open_24_hours 24_stunden_gym 24h_gym ohne_personal acces_24 acceso_24_horas ' +
    'accesso_24_ore acesso_24_horas onbemand',
  crowded:
    'crowded busy_times busiest quiet_times peak_times off_peak least_busy overcrowd* uberfullt auslastung* stosszeit* hauptverkehr_gym ' +
    'affluence heures_creuses heures_de_pointe bonde_salle horas_punta aforo_lleno afollat* ore_di_punta orari_di_punta hora_de_ponta ' +
    'horas_de_ponta daluren piekuren spitsuur drukke_tijden drukste drukte rustigste',
  pause:
    'freeze_my_membership freeze_membership membership_freeze beitragsfrei stilllegen geler_mon_abonnement congelar_la_cuota ' +
    'congelar_mi_membresia congelare_l_abbonamento congelar_a_inscricao abonnement_bevriezen',
  guestpass:
    'guest_pass* gastetraining* pass_invite pase_de_invitado invitar_a_un_amigo ingresso_ospite passe_de_convidado introducee* ' +
    'gastenpas*',
  dayticketgym:
    'day_pass_gym gym_day_pass pay_as_you_go pay_as_you_train drop_in_rate einzeleintritt* entree_a_la_seance seance_a_l_unite ' +
    'pase_de_un_dia entrada_de_un_dia ingresso_singolo ingresso_giornaliero entrada_avulsa aula_avulsa diaria_ginasio losse_les ' +
    'losse_entree dagkaart* per_keer',
  wellhub: 'urban_sports* urbansports wellhub gympass egym_wellpass wellpass classpass hansefit multisport_card onefit myclubs',
  womengym:
    'women_only ladies_only ladies_gym female_only frauenfitness* frauenbereich* nur_fur_frauen frauen_only reserve_aux_femmes ' +
    'solo_mujeres zona_mujeres solo_donne so_para_mulheres so_mulheres alleen_voor_vrouwen vrouwenafdeling damesafdeling damensauna* ' +
    'frauentag damentag ladies_day',
  martialarts:
    'martial_art* kampfsport* kampfkunst* arts_martiaux sports_de_combat artes_marciales arti_marziali artes_marciais vechtsport* ' +
    'self_defence self_defense selbstverteidigung* autodefense self_defense_class defensa_personal autodifesa difesa_personale ' +
    'defesa_pessoal zelfverdediging* krav_maga',
  judo: 'judo judoka* judogi judoverein',
  beltgrade:
    'belt_exam* belt_grade* black_belt gurtelprufung* ceinture_noire passage_de_grade cinturon_negro cintura_nera exame_de_graduacao ' +
    'faixa_preta bandexamen gi_judo kimono* judoanzug* judopak',
  boxing:
    'boxing boxtraining boxe boxeo kickbox* kick_box* muay_thai thaibox* boksen bokstraining mma boxing_gloves boxhandschuh* ' +
    'gants_de_boxe guantes_de_boxeo guantoni luvas_de_boxe bokshandschoen* boxkurs* boxsport boxverein boxhalle',
  fencing: 'fencing_club fencing_class fechten escrime esgrima scherma schermen_sport',
  archery: 'archery bogenschiess* tir_a_l_arc tiro_con_arco tiro_con_l_arco tiro_com_arco boogschiet*',
  shootingrange:
    'shooting_range* schiessstand* schutzenverein* stand_de_tir tir_sportif campo_de_tiro galeria_de_tiro poligono_di_tiro ' +
    'carreira_de_tiro schietbaan* schietvereniging* clay_pigeon',
  athletics:
    'athletics track_and_field leichtathletik* athletisme atletismo atletica atletica_leggera atletiek* running_track tartanbahn ' +
    'laufbahn_sport',
  running:
    'running_club jogging jogger* joggen laufen_gehen lauftreff* laufgruppe* laufverein coureur* footing correr_club corredores corsa ' +
    'podismo corrida_a_pe corridas hardlopen hardloop* loopgroep* parkrun laufen_joggen',
  marathon:
    'marathon* half_marathon halbmarathon* semi_marathon maraton* mezza_maratona meia_maratona fun_run spendenlauf firmenlauf ' +
    'course_solidaire carrera_popular corsa_non_competitiva hardloopwedstrijd volkslauf* city_run',
  racenumber:
    'bib_number* race_number* race_pack* startnummer* startunterlagen dossard* retrait_des_dossards dorsal dorsales pettoral* dorsais ' +
    'numero_de_dorsal startbewijs',
  competition:
    'competition* tournament* contest* wettkampf* turnier* wettbewerb* tournoi* competicion* torneo tornei concurso* concours ' +
    'gara_sportiva gare_sportive competizion* competicao competicoes torneio* wedstrijd* toernooi* championship* meisterschaft* ' +
    'championnat* campeonato* campionat* kampioenschap* league leagues ligen',
  team: 'team_sport* mannschaft* equipes_sportives equipo_deportivo squadra squadre equipa equipas elftal elftallen join_a_team',
  sportsclub:
    'sports_club* sportverein* vereinsmitglied* club_sportif association_sportive club_deportivo societa_sportiva associazione_sportiva ' +
    'polisportiva asd_club clube_desportivo sportvereniging* sportclub* sportklub*',
  tryout:
    'tryouts try_outs trial_session* come_and_try einmal_ausprobieren reinschnuppern sichtungstraining prueba_de_acceso_club provino ' +
    'provini treinos_de_captacao meetrainen meetrainen_proef',
  volunteer: 'volunteer* ehrenamt* freiwillig* benevol* voluntari* volontari* vrijwillig* helfer_verein',
  referee: 'referee* umpire* schiedsrichter* arbitre* arbitro arbitros arbitri scheidsrechter*',
  fan: 'supporters fanshop* fan_shop* merchandis* fanartikel* merch maillot_du_club',
  grandstand: 'grandstand* stadium* stadion stadien stadiontour* stade stades estadio* stadio stadi_sportivi tribune* tribuna*',
};
