/** Families on their way, parties, and what children do. How the words are written: `concepts.ts`. */
export const FAMILY_LIFE: Readonly<Record<string, string>> = {
  familyticket:
    'family_ticket* family_pass* family_card* family_rate* familienkarte* familienticket* familienpass* familientarif* ' +
    'familienermassigung* billet_famille pass_famille forfait_famille tarif_famille entrada_familiar pase_familiar abono_familiar ' +
    'tarifa_familiar biglietto_famiglia biglietto_famiglie abbonamento_famiglia bilhete_familia bilhete_familiar passe_familia ' +
    'gezinskaart* gezinsticket* familiekaart* familieticket gezinstarief',
  largefamily:
    'large_famil* kinderreich* grossfamilie* famille_nombreuse familles_nombreuses carte_famille_nombreuse familia_numerosa ' +
    'familias_numerosas titulo_de_familia_numerosa famiglia_numerosa famiglie_numerose familia_numerosa_pt grote_gezinnen groot_gezin',
  singleparent:
    'single_parent* alleinerziehend* parent_isole famille_monoparentale monoparental* genitore_single genitori_separati ' +
    'familia_monoparental alleenstaande_ouder* eenoudergezin*',
  grandparent:
    'grandparent* grandpa grandfather grosseltern* grossmutter grossvater opas omas grands_parents grand_mere grand_pere nonni_nipoti ' +
    'avos_netos grootouder* grootvader grootmoeder grandchild* enkelkind* petits_enfants nietos nietas nipoti netos_avos ' +
    'kleinkinderen_oma',
  twins:
    'twin_pregnancy zwillinge* zwilling jumeaux jumelles gemelos mellizos gemelli gemelle gemeos gemeas tweeling* twin_buggy ' +
    'zwillingskinderwagen* poussette_double',
  unaccompanied:
    'unaccompanied* without_parents without_an_adult without_adults on_their_own ohne_begleitung ohne_eltern alleine_kommen ' +
    'non_accompagne* sans_accompagnateur sans_parents sans_adulte no_acompanado* sin_acompanante sin_padres sin_un_adulto ' +
    'non_accompagnat* senza_accompagnatore senza_genitori senza_un_adulto nao_acompanhad* sem_acompanhante sem_os_pais sem_adulto ' +
    'zonder_begeleiding zonder_ouders onbegeleid* zonder_volwassene',
  supervision_children:
    'supervised supervision_of_children beaufsicht* aufsicht aufsichtspflicht* aufsichtsperson* surveillance_enfants surveille ' +
    'surveilles bajo_supervision supervisad* vigilancia_ninos sorvegliat* sorveglianza vigiad* vigilancia_criancas toezicht ' +
    'toezichthouder* adult_supervision',
  teenager: 'adolescent* jugendliche* ado ados pubers puber tiener* jongeren youngster* youths youth_group* jugendgruppe*',
  partybag:
    'party_bag* goody_bag* mitgebsel* gastgeschenk* pochette_surprise pinata bolsa_de_chuches bolsitas_de_cumpleanos ' +
    'sacchettini_compleanno saquinhos_de_festa traktatie* uitdeelzak*',
  entertainer:
    'entertainer* kinderanimation* animateur* animatrice* animador* animatore* animatori animacion_infantil animazione_bambini ' +
    'animacao_infantil kinderunterhaltung animation_enfants childrens_entertainer balloon_artist*',
  kidsclub:
    'kids_club* miniclub* mini_club* kinderclub* club_enfants club_enfant mini_clube club_infantil clube_infantil baby_club kidsclub*',
  craft:
    'crafts handicraft* arts_and_crafts basteln bastelkurs* bastelnachmittag* bastelmaterial bricolage_enfants activite_manuelle ' +
    'activites_manuelles loisirs_creatifs manualidades lavoretti lavori_creativi fai_da_te_bimbi trabalhos_manuais artes_plasticas ' +
    'knutsel* handwerken',
  funactivity:
    'activity_for_kids things_to_do_with_kids activities_for_children rainy_day schlechtwetterprogramm* bei_regen_kinder ' +
    'activites_enfants activites_pour_enfants actividades_para_ninos actividades_infantiles attivita_per_bambini ' +
    'atividades_para_criancas kinderactiviteit* kinderprogramm* childrens_programme',
  priority: 'priority vorrang prioritaire* priorite prioridad preferenza_graduatoria graduatoria prioridade voorrang',
  parentmeeting:
    'parent_evening* parents_evening* elternabende elternabend elterngesprach* entwicklungsgesprach* elternsprechtag* reunion_parents ' +
    'reunion_de_parents rencontre_parents reunion_de_padres tutoria_padres riunione_genitori riunioni_dei_genitori colloquio_genitori ' +
    'reuniao_de_pais ouderavond* oudergesprek* tienminutengesprek* parents_meeting parent_teacher elternbeirat* elternvertret* ' +
    'parent_council ouderraad*',
  parentapp:
    'parent_app* kita_app elternapp* application_parents app_para_padres app_genitori app_para_pais ouderapp* daily_report tagesbericht* ' +
    'cahier_de_liaison diario_do_bebe agenda_escolar',
  outdoorplay:
    'forest_school* waldkindergarten* naturkindergarten* waldtag* waldgruppe* ecole_foret creche_en_plein_air bosque_escuela ' +
    'asilo_nel_bosco escola_da_floresta bosschool* natuuropvang* outdoor_nursery',
  chickenpox: 'chickenpox windpocken varicelle varicela waterpokken wasserpocken waterpokjes',
  measles: 'measles masern rougeole sarampion morbillo sarampo mazelen',
  conjunctivitis: 'conjunctivit* conjuntivit* congiuntivit* bindehautentzundung* pink_eye oogontsteking* conjonctivite*',
  handfootmouth:
    'hand_foot_mouth hand_foot_and_mouth hand_fuss_mund pieds_mains_bouche mano_pie_boca mani_piedi_bocca mao_pe_boca hand_voet_mond',
  scarletfever: 'scarlet_fever scharlach scarlatine escarlatina scarlattina roodvonk',
  babybottle:
    'baby_bottle* babyflasche* flaschchen_baby babyfles* biberon biberons biberones biberon_bebe biberao biberoes warm_a_bottle ' +
    'flasche_warmen flaschenwarmer* chauffe_biberon calentar_biberon scaldabiberon flesje_opwarmen bottle_warmer* bottle_feed*',
  facepaint:
    'face_paint* kinderschminken maquillage_enfant maquillage_pour_enfants pintacaras truccabimbi pinturas_faciais pinturas_faciales ' +
    'grimage grimeren',
  playpen: 'playpen* laufstall* laufgitter parc_bebe parque_de_bebe box_bambini parque_bebe grondbox',
  stairgate:
    'stair_gate* baby_gate* treppenschutzgitter* turschutzgitter* barriere_de_securite barrera_de_seguridad cancelletto ' +
    'barreira_de_seguranca traphekje*',
  scouts: 'pfadfinder* scouts scouting scoutisme boy_scouts girl_guides escoteiros boyscouts escultismo scoutismo',
  party: 'kinderpartijtje* gouter_d_anniversaire',
};
