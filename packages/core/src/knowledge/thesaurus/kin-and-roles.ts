/** Family, ages, and the people of a house by what they do. How the words are written: `concepts.ts`. */
export const KIN_AND_ROLES: Readonly<Record<string, string>> = {
  singleparent:
    'single_parent* single_parents single_mother single_mum single_dad lone_parent* alleinerziehend* parent_isole mere_celibataire famille_monoparentale madre_soltera padre_soltero monoparental* genitore_single genitore_solo monogenitorial* mae_solteira pai_solteiro monoparentais alleenstaande_ouder alleenstaande_moeder eenoudergezin*',
  largefamily:
    'large_family* large_families big_family* kinderreich* grossfamilie* famille_nombreuse familles_nombreuses familia_numerosa familias_numerosas famiglia_numerosa kroostrijk* groot_gezin grote_gezinnen',
  alone:
    'on_my_own by_myself solo_traveller single_traveller singles alleine alleinreisend* tout_seul toute_seule personne_seule celibataire* yo_solo yo_sola viajar_solo viajero_solo da_solo da_sola viaggiare_da_solo sozinho sozinha op_mijn_eentje alleenreizend*',
  grownchild:
    'unaccompanied unaccompanied_minor without_parents without_an_adult without_adult on_their_own ohne_eltern ohne_begleitung unbegleitet* alleine_bleiben non_accompagne* sans_parents sans_adulte sans_accompagnement sin_acompanante sin_padres sin_adulto sin_los_padres solos_los_ninos non_accompagnat* senza_genitori senza_adulto senza_accompagnatore desacompanhad* sem_os_pais sem_adulto sem_acompanhante zonder_ouders zonder_begeleiding zonder_volwassene',
  supervision:
    'supervision supervised supervise looked_after look_after beaufsichtig* aufsicht aufsichtsperson* aufsichtspflicht* betreut betreuung betreuungsperson* surveillance surveille* surveiller encadrement encadre encadres vigilancia vigilado vigilados al_cuidado sorveglianza sorvegliat* supervisione vigiado supervisao supervisionad* toezicht* begeleiding begeleid begeleider*',
  toddler:
    'small_child* small_children young_children little_ones preschooler* kleine_kinder krabbelkind* jeune_enfant jeunes_enfants tout_petits tout_petit ninos_pequenos nino_pequeno peques peque bimbi_piccoli bambini_piccoli criancas_pequenas crianca_pequena peuter* kleuter* kleine_kinderen kleintjes',
  children:
    'adolescent* youth youths young_people young_person* youngsters teenie* teenies ado ados jeunes adolescente* jovenes joven chavos ragazzi_grandi giovani giovane giovanile adolescenti jovens jovem tiener* jongeren jongere jeugd*',
  minorage:
    'minors minor under_18 under_age underage under_eighteen minderjahrig* unter_18 u18 nicht_volljahrig mineur* moins_de_18_ans moins_de_dix_huit menor_de_edad menores_de_edad menores menor_de_18 minorenn* minori_di_18 menor_de_idade menores_de_idade minderjarig* onder_de_18 jonger_dan_18',
  fullage:
    'of_age over_18 over_eighteen 18_or_over adults_only adult_only volljahrig* ab_18 uber_18 nur_erwachsene majeur majeurs plus_de_18_ans reserve_aux_adultes mayor_de_edad mayores_de_edad mayores_de_18 solo_adultos maggiorenn* solo_adulti maior_de_idade maiores_de_18 maiores_de_idade so_adultos meerderjarig* boven_de_18 alleen_volwassenen',
  baby: 'newborn* new_born infant_in_arms months_old month_old neugeboren* monate_alt nouveau_ne* nourrisson* mois_bebe recien_nacido* meses_de_edad lactante* mesi_di_vita recem_nascido* meses_de_idade pasgeboren* zuigeling* maanden_oud',
  senior:
    'older_people older_person* old_people elderly_person* over_60 over_65 sixty_five third_age old_age pensionist* altere alteren altere_menschen altere_leute u60 u65 personnes_agees personne_agee troisieme_age aines aine plus_de_60_ans plus_de_65_ans tercera_edad personas_mayores adulto_mayor adultos_mayores mayores_de_65 mayores_de_60 inapam terza_eta terceira_idade melhor_idade pessoas_idosas maiores_de_65 bejaard* 65_plus 60_plus 65_plusser*',
  unemployed:
    'unemployed jobseeker* on_benefits job_seeker low_income arbeitslos* arbeitssuchend* burgergeld* sozialhilfe* geringverdien* chomeur* chomage demandeur_emploi demandeurs_emploi beneficiaires_du_rsa faible_revenu faibles_revenus desemplead* parado parados en_paro desocupad* bajos_ingresos disoccupat* basso_reddito isee cassa_integrazione desempregad* baixo_rendimento baixa_renda werkloos* werkzoekend* laag_inkomen uitkering leefloon',
  profession:
    'nurse nurses firefighter* police_officer key_worker key_workers nhs military veteran* krankenpfleger krankenschwester feuerwehrleute polizist* bundeswehr soldat* infirmier* infirmiere* pompiers policier* militaire* enfermero enfermera bombero* policia militar* infermier* pompier* polizia militari enfermeiro enfermeira bombeiro* verpleegkundig* politie militair*',
  owner:
    'proprietor run_by who_runs who_owns family_run family_owned family_business familienbetrieb familienunternehmen familiengefuhrt inhabergefuhrt entreprise_familiale affaire_familiale tenu_par empresa_familiar negocio_familiar de_familia azienda_familiare gestione_familiare a_conduzione_familiare impresa_familiare gestao_familiar',
  manager:
    'managers managing_director general_manager head_of director* betriebsleiter* direktor* direktion directeur_general gerance director_general directora gerente_general amministratore amministratrice direttore_generale diretor* diretora gerente_geral zaakvoerder* manager_spreken',
  fitter:
    'engineer engineers mechanic* repairman service_engineer tradesman tradesmen tradesperson mechaniker* mechatroniker* kundendiensttechniker mecanicien* mecano mecanico mecanicos meccanic* manutentore mecanico* eletricista technieker* technicus vakman vakmensen',
  handyman:
    'handyman odd_jobs odd_job small_repairs small_jobs hausmeister* kleinreparatur* allrounder_handwerk bricoleur homme_a_tout_faire petits_travaux manitas chapuzas pequenos_arreglos tuttofare piccoli_lavori piccole_riparazioni marido_de_aluguel faz_tudo biscates pequenos_reparos pequenas_reparacoes klusjesman klusjes kleine_klussen klussen concierge_service',
  cleaner:
    'cleaner cleaners cleaning_lady cleaning_woman housekeeper housekeeping maid putzfrau* putzhilfe* reinigungskraft* raumpfleger* haushaltshilfe* zimmermadchen zugehfrau femme_de_menage aide_menagere agent_entretien gouvernante limpiadora senora_de_la_limpieza empleada_del_hogar mucama camarera_de_piso donna_delle_pulizie colf signora_delle_pulizie cameriera_ai_piani empregada_de_limpeza faxineira diarista senhora_da_limpeza poetsvrouw poetshulp* schoonmaker* schoonmaakster huishoudhulp*',
  reception:
    'receptionist* front_desk* reception reception_desk* rezeption* empfang empfangsdame concierge portier receptionniste accueil a_accueil standard_telephonique recepcionista* recepcion mostrador conserje conserjeria reception_hotel portineria portiere addetto_alla rececao recepcao portaria porteiro receptie onthaal onthaalmedewerker balie portierster',
  waiter:
    'waiter* waitress* server_waiter waiting_staff bartender* barman kellner* servicekraft ober serveur serveuse barmaid camarero camarera mesero mesera mozo cameriere cameriera barista garcom garconete empregado_de_mesa ober_bestellen serveerster kelner bediening',
  chefcook:
    'cook_staff head_chef private_chef koch kochin kuchenchef* cuisinier cuisiniere chef_a_domicile chef_de_cuisine cocinero cocinera chef_a_domicilio cuoco cuoca cozinheiro cozinheira kok chef_kok thuiskok',
  driver:
    'driver drivers chauffeur* fahrer fahrerin conducteur conductrice conducteurs conductor conductora chofer autista autisti conducente motorista condutor* bestuurder*',
  guide:
    'ranger* tour_leader* tour_operator local_guide* bergfuhrer* fremdenfuhrer* stadtfuhrer* reisefuhrer* accompagnateur_en_montagne guide_de_montagne guide_local guia_de_montana guia_local guias guida_alpina guida_locale guide_turistiche guia_de_montanha berggids* stadsgids* reisleider* reisbegeleider*',
  coach:
    'personal_trainer tutor tutors personal_training ubungsleiter* lehrmeister nachhilfelehrer* prof_particulier monitrice profe istruttrice maestro_di_sci lesgever* trainster begeleidster instructeur* instructrice',
  artistperson:
    'artist artists musician* live_band dj deejay singer singers kunstler* musiker* musikband sanger* artistes musicien* chanteur* chanteuse groupe_de_musique artista artistas musico musicos cantante* artisti musicista musicisti cantanti gruppo_musicale cantor cantora artiest* muzikant* zanger* zangeres kunstenaar*',
  expert:
    'expert* specialist* specialised specialized fachmann fachleute fachkraft fachkrafte spezialist* spezialisiert* experte* expertin specialiste* specialise* experto* experta especialista* especializad* esperto esperti esperta specialista specialisti specializzat* perito pericia especialidade deskundig* gespecialiseerd* vakkundig* specialisatie',
  qualified:
    'qualified qualification* certified accredited licensed trained qualifiziert* qualifikation* zertifiziert ausgebildet* fachgerecht staatlich_anerkannt qualifie qualifiee certifie* agreee agrees titulado titulada titulados cualificad* calificad* habilitado qualificat* abilitat* iscritto_albo qualificad* habilitad* formado_em credenciad* gekwalificeerd* gecertificeerd* gediplomeerd* erkend erkende opgeleid',
  experience:
    'years_of_experience how_experienced experienced track_record berufserfahrung* erfahrung erfahrungen erfahren_sind langjahrig* annees_experience experiencia con_experiencia anos_de_experiencia esperienza esperienze anni_di_esperienza experiente* ervaring* jaren_ervaring',
  resident:
    'resident residents local_resident inhabitant* anwohner* einwohner* ortsansassig* resident* habitant* riverain* residentes residente empadronad* vecinos_del habitantes residenti residente_a abitanti moradores morador municipe* inwoner* bewoner* buurtbewoner*',
  employer:
    'employer* workplace arbeitgeber* betrieblich* employeur* lieu_de_travail lugar_de_trabajo datore_di_lavoro luogo_di_lavoro empregador* entidade_patronal patrao local_de_trabalho werkgever* werkplek*',
  selfemployed:
    'self_employed freelance* freelancer sole_trader selbststandig* selbstandig* freiberuf* freischaffend* kleinunternehm* auto_entrepreneur* autoentrepreneur micro_entreprise independant* travailleur_independant autonomo autonomos por_cuenta_propia monotributo libero_professionista liberi_professionisti lavoratore_autonomo ditta_individuale trabalhador_independente recibos_verdes zelfstandig* zzp zzper eenmanszaak freelancers',
  tourist:
    'tourist tourists traveller* traveler* holidaymaker* vacationer* urlauber* feriengast feriengaste reisende* touriste* voyageur voyageurs turista turistas veraneante* viajero viajeros turisti villeggiant* vacanzier* viajante* toerist toeristen vakantieganger* reiziger*',
  expat:
    'expat* foreigner foreigners immigrant* newcomer* auslander* zugezogen* etrangers_residents expatrie* expatriad* inmigrante* espatriat* stranieri_residenti imigrante* emigrante* nieuwkomer* anderstalig*',
};
