/** Courses, clubs, care of children, events and trips. How the words are written: `concepts.ts`. */
export const LEARNING_AND_CLUBS: Readonly<Record<string, string>> = {
  beginner:
    'beginner* anfanger* debutant* principiant* iniciant* novice* einsteiger* neuling* beginnend* never_done no_experience keine_erfahrung ohne_vorkenntnisse sans_experience sin_experiencia senza_esperienza sem_experiencia zonder_ervaring',
  advanced: 'advanced fortgeschritten* avance avances confirme confirmes avanzad* avanzat* avancad* gevorderd*',
  triallesson:
    'trial_lesson* trial_class* taster* schnupper* probestunde* probetraining* probelektion* probeunterricht* cours_d_essai seance_d_essai clase_de_prueba lezione_di_prova lezione_prova aula_experimental proefles* proeftraining*',
  privatelesson:
    'private_lesson* private_class* one_to_one one_on_one einzelstunde* einzelunterricht* privatstunde* privatunterricht* einzeltraining* cours_particulier* cours_individuel* clase_particular clases_particulares clase_individual lezione_privata lezioni_private lezione_individuale aula_particular aulas_particulares aula_individual priveles* individuele_les',
  grouplesson:
    'group_lesson* group_class* gruppenstunde* gruppenunterricht* gruppenkurs* cours_collectif* clase_grupal clases_grupales clase_en_grupo lezione_di_gruppo lezioni_di_gruppo aula_em_grupo aulas_em_grupo groepsles*',
  multicard:
    'ten_class punch_card* 10er_karte zehnerkarte* mehrfachkarte* carte_de_10 carnet_de_10 bono_de_10 bono_de_diez carnet_da_10 pacote_de_10 tienrittenkaart* strippenkaart* class_pass block_of_ten 10_class',
  holidaycamp:
    'holiday_camp* summer_camp* camp camps feriencamp* ferienkurs* ferienlager* ferienfreizeit* reiterferien ferienbetreu* sommercamp* colonie* stage_vacances stages_vacances campamento* campo_estivo centri_estivi campo_de_ferias vakantiekamp* zomerkamp*',
  semester:
    'term_time semester* trimest* schuljahr* schulhalbjahr school_year academic_year annee_scolaire curso_escolar anno_scolastico ano_letivo schooljaar*',
  sibling:
    'sibling* brothers_and_sisters brother_or_sister brothers_or_sisters geschwister* fratrie freres_et_soeurs frere_et_soeur hermanos fratelli_e_sorelle hermano_menor fratelli irmaos broertje* broers_en_zussen brother_and_sister second_child zweites_kind deuxieme_enfant segundo_hijo secondo_figlio segundo_filho tweede_kind',
  nursery:
    'nursery nurseries daycare day_care childcare kita kitas kindergart* kinderkrippe* krippe creche* maternelle* guarderia* asilo_nido jardim_de_infancia infantario kinderopvang* kinderdagverblijf* preschool tagesmutter* childminder*',
  babysitting: 'babysit* baby_sit* kinderbetreu* garde_d_enfants nounou canguro ninera baby_sitter bambinaia ama oppas*',
  afterschool:
    'after_school hort nachmittagsbetreu* garderie periscolaire extraescolar* doposcuola atl naschoolse bso fruhbetreu* breakfast_club',
  settlingin: 'settling_in eingewohn* adaptation_creche periodo_de_adaptacion inserimento_nido adaptacao_creche wennen',
  nappy: 'nappy nappies diaper* windel* couches_bebe panal panales pannolin* fralda* luier*',
  pickupchild: 'pick_up_time abholzeit* drop_off_time bringzeit* haaltijd* heure_de_sortie hora_de_recogida',
  spectator:
    'watch_the_lesson zuschauen zusehen assister_au_cours ver_la_clase assistere_alla_lezione assistir_a_aula toekijken spectator* zuschauer* can_parents_watch',
  certificate: 'diploma* diplome* diplom urkunde* getuigschrift* abzeichen* badge badges',
  instrument: 'instrument*',
  piano: 'klavier* piano_lessons pianoforte*',
  guitar: 'guitar* gitarr* guitare* guitarra* chitarra* chitarre gitaar* gitar*',
  violin: 'violin* geige* violon violons viool*',
  flute: 'flute* flauta* flauto flauti flote* querflote* fluit*',
  sheetmusic: 'sheet_music noten partition* partitura* spartit* bladmuziek',
  drivinglesson: 'driving_lesson* fahrstunde* lecon_de_conduite clase_de_conducir lezione_di_guida aula_de_conducao rijles*',
  drivinglicence:
    'driving_licence* drivers_license* driver_s_license fuhrerschein* permis_de_conduire carnet_de_conducir permiso_de_conducir patente_di_guida patente carta_de_conducao rijbewijs*',
  membership:
    'membership* mitgliedschaft* mitgliedsbeitrag* cotisation* adhesion* cuota_de_socio socios tessera tesseramento iscrizione_al_club quota_associativa joia_de_inscricao lidmaatschap* contributie* join_the_club vereinsbeitrag*',
  joiningfee:
    'joining_fee* sign_up_fee* signup_fee* enrolment_fee* enrollment_fee* registration_fee* initiation_fee* frais_d_adhesion frais_de_dossier cuota_de_inscripcion cuota_de_alta costo_de_iscrizione taxa_de_matricula aufnahmegebuhr* anmeldegebuhr* einschreibegebuhr* frais_d_inscription matricula quota_di_iscrizione taxa_de_inscricao inschrijfgeld inschrijfkosten',
  registration:
    'become_a_member mitglied_werden devenir_membre dar_de_alta darse_de_alta darme_de_alta darnos_de_alta dan_de_alta doy_de_alta el_alta altas apuntarse apuntarnos apunto hacerse_socio hacerme_socio hacerme_socia diventare_socio tornar_se_socio lid_worden sign_up sign_me_up sign_him_up enrol* enroll* anmeldung* einschreib* apuntar* apuntarme matricul* inscrire inscription* iscriver* iscrizion* inscrever* inscric* inschrijv* aanmeld*',
  waitlist: 'waitlist* waiting_list warteliste* liste_d_attente lista_de_espera lista_d_attesa wachtlijst*',
  spots:
    'places_left free_places freie_platze platz_frei platze_frei noch_platz places_disponibles plazas_libres hay_plaza posti_liberi posti_disponibili vagas plekken_vrij plaats_vrij spaces_left spots_left',
  kit: 'uniform* sportkleidung* trikot* tenue* ropa_deportiva indumentaria divisa equipamento_de sportkleding* what_to_wear was_anziehen comment_s_habiller que_ponerse come_vestirsi',
  locker_room: 'changing_room* umkleide* vestiaire* vestuario* spogliatoi* balneario* kleedkamer* kleedruimte*',
  sportshall: 'sports_hall* sporthalle* turnhalle* gymnase* pabellon polideportivo palazzetto pavilhao sporthal*',
  tennis: 'tennis* tenis tenniscourt*',
  padel: 'padel* paddle_tennis paddel',
  court: 'courts tennisplatz* pista pistas campo_da_tennis court_de_tennis tennisbaan*',
  football: 'football* fussball* futbol calcio_sport futebol voetbal* soccer',
  riding:
    'riding horse_riding reiten reitet geritten ritt ritte reitschule* manege equitation* equitacion equitazione maneggio equitacao paardrij* monter_a_cheval montar_a_caballo andare_a_cavallo montar_a_cavalo',
  trailride:
    'trail_ride* hack hacking ausritt* ausreit* balade_a_cheval paseo_a_caballo passeggiata_a_cavallo passeio_a_cavalo buitenrit* strandritt*',
  sailing: 'sail sailing segel* voile_sport navegar vela_sport veleggiare zeilen',
  surfing: 'surf_lesson* surfkurs* surfunterricht* cours_de_surf clase_de_surf clases_de_surf lezione_di_surf aula_de_surf surfles*',
  diving: 'diving dive tauchen tauchkurs* plongee buceo bucear immersion* mergulh* duiken',
  hiking: 'hike hikes hiking wander* randonnee* senderis* escursionismo caminhada* wandel*',
  guide: 'tour_guide* guided gefuhrt* reiseleit* guide_touristique guia_turistico guiad* guida_turistica guidat* gids* rondleiding*',
  party:
    'geburtstagsfeier* kindergeburtstag* birthday* fete_d_anniversaire fiesta_de_cumpleanos festa_di_compleanno festa_de_aniversario verjaardag* kinderfeest* feest feestje hen_do stag_do junggesell* enterrement_de_vie despedida_de_soltera addio_al_celibato',
  event: 'event events veranstaltung* evenement* evento eventos eventi evenementen',
  concert: 'concert* konzert* concierto* concerto concerti concertos',
  venuehire:
    'hire_the_room hire_the_hall raum_miet* saal_miet* privatiser salle_a_louer alquilar_la_sala affittare_la_sala alugar_a_sala zaalhuur zaal_huren private_event*',
  companyevent:
    'team_building teambuilding betriebsausflug* firmenfeier* firmenevent* seminaire* evento_de_empresa evento_aziendale evento_da_empresa bedrijfsuitje* bedrijfsfeest*',
  excursion:
    'school_trip* klassenfahrt* klassenausflug* sortie_scolaire excursion_escolar gita_scolastica visita_de_estudo schoolreis* schooluitje*',
  vegetable: 'vegetable* gemuse* legumes verdura* verduras legumbres ortaggi groente*',
  farmshop: 'farm_shop* hofladen* boutique_de_la_ferme tienda_de_la_granja spaccio_aziendale boerderijwinkel*',
  shuttle:
    'shuttle* abholservice* navette* lanzadera* navetta* transfer transfers traslado* pendeldienst* ophaalservice* transfert* vaivem',
  drone: 'drone drones drohne* dron',
  fireworks: 'firework* feuerwerk* feux_d_artifice fuegos_artificiales petardos fuochi_d_artificio fogo_de_artificio vuurwerk*',
};
