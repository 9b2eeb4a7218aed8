/** Kindergartens, childminders, camps, families. How the words are written: `concepts.ts`. */
export const EARLY_YEARS: Readonly<Record<string, string>> = {
  nursery:
    'nursery_school* krippenplatz* kitaplatz* kindertagesstatte* kindertageseinrichtung* kinderhort* hortplatz* tagespflegeperson* ' +
    'tageseltern assistante_maternelle halte_garderie micro_creche ecole_maternelle ecole_enfantine escuela_infantil escuelas_infantiles ' +
    'jardin_de_infancia jardin_de_ninos asilo asili scuola_materna scuola_dell_infanzia asilo_infantile nidi_d_infanzia jardim_escola ' +
    'jardins_de_infancia bercario pre_escolar pre_escola ama_creche kinderdagverblijven kdv peuterspeelzaal* peuteropvang* gastouder* ' +
    'kleuterschool* voorschool kleuterklas* daycares child_care playgroup* spielgruppe* toddler_group*',
  underthree:
    'under_threes under_3s u3 unter_dreijahrige* moins_de_3_ans menores_de_3_anos sotto_i_3_anni menos_de_3_anos onder_de_3 babygroep* ' +
    'babyroom krippenkinder krippengruppe*',
  agegroups_kita:
    'kindergarten_group gruppengrosse_kita altersmischung mixed_age altersgemischt* gemischte_gruppe petite_section moyenne_section ' +
    'grande_section sezione_piccoli verticale_groep peutergroep*',
  drop_off:
    'drop_off_at_nursery drop_off_in_the_morning drop_my_child dropping_off bringen_morgens kind_bringen bringzeiten deposer_mon_enfant ' +
    'deposer_les_enfants dejar_al_nino dejar_a_mi_hijo hora_de_entrada_guarderia portare_il_bambino accompagnare_il_bambino ' +
    'deixar_a_crianca deixar_o_meu_filho kind_brengen brengtijd* breng_en_haaltijden breng_en_haal',
  late:
    'late_pickup pick_up_late collect_late late_collection_fee verspatetes_abholen zu_spat_abholen spater_abholen retard_recuperation ' +
    'recuperer_en_retard recogida_tardia recoger_tarde ritiro_in_ritardo venire_tardi_a_prendere recolha_tardia ir_buscar_tarde ' +
    'te_laat_ophalen later_ophalen',
  extendedhours:
    'extended_hours extended_care wraparound_care breakfast_clubs fruhdienst* spatdienst* randzeitenbetreuung* accueil_du_matin ' +
    'accueil_etendu aula_matinal madrugadores horario_ampliado ampliacion_horaria pre_scuola post_scuola orario_prolungato ' +
    'prolongamento_de_horario verlengde_opvang vroege_opvang voorschoolse* vso_opvang',
  afterschool:
    'after_school_club* after_school_care afterschool_club* ganztagsbetreuung* hortbetreuung* schulkindbetreuung* ubermittagsbetreuung* ' +
    'accueil_periscolaire centre_de_loisirs etude_surveillee actividades_extraescolares actividad_extraescolar ' +
    'atividades_extracurriculares attivita_pomeridiane atl_pt buitenschoolse* naschoolse_opvang',
  holidaycamp:
    'day_camp* holiday_club* holiday_programme* holiday_program kids_camp* kids_club_holiday ferienprogramm* ferienspiele ferienpass* ' +
    'ferienwoche* ferienangebot* tagescamp* osterferienprogramm herbstcamp* ostercamp* colonie_de_vacances colonies_de_vacances colo ' +
    'centre_aere accueil_de_loisirs stages_enfants stage_enfant stage_d_ete campus_de_verano escuela_de_verano colonias_de_verano ' +
    'colonias_urbanas casal_d_estiu campi_estivi centro_estivo grest colonia_estiva campos_de_ferias colonia_de_ferias atl_de_verao ' +
    'dagkamp* sportkamp* ponykamp* reitercamp* fussballcamp* tenniscamp* vakantieopvang* vakantieprogramma*',
  residentialcamp:
    'residential_camp* sleepaway overnight_camp* sleep_away_camp camp_mit_ubernachtung ferienlager_mit_ubernachtung ' +
    'sejour_avec_hebergement campamento_con_pernocta colonias_con_pernocta campo_residenziale campo_con_dormida kamp_met_overnachting ' +
    'zeltlager*',
  packinglist:
    'packing_list* packliste* what_to_pack was_einpacken was_packen liste_des_affaires liste_d_affaires trousseau_colo ' +
    'que_llevar_en_la_maleta lista_de_equipaje lista_de_cosas cosa_mettere_in_valigia lista_do_que_levar lista_de_material paklijst* ' +
    'inpaklijst kit_list* materialliste*',
  homesick: 'homesick* heimweh* mal_du_pays anoranza nostalgia_di_casa saudades_de_casa heimwee',
  nametags:
    'name_tags label_with_name name_label* namensschild* beschriften_kleidung namensetikett* etiquettes_au_nom marque_au_nom ' +
    'marquer_les_vetements marcar_la_ropa etiqueta_con_nombre etichette_con_nome scrivere_il_nome etiquetas_com_nome naamlabel* ' +
    'naam_op_kleding gelabeld',
  changeclothes:
    'spare_clothes change_of_clothes wechselkleidung* wechselwasche* ersatzkleidung* vetements_de_rechange rechange_vetements ' +
    'tenue_de_rechange muda_de_ropa ropa_de_recambio ropa_de_cambio cambio_di_vestiti cambio_completo muda_de_roupa roupa_de_muda ' +
    'reservekleding* verschoonkleding* extra_kleding',
  comfortblanket:
    'comforter comfort_blanket kuscheltier* kuscheldecke* schmusetuch* schnuffeltuch* doudou* peluche_dormir peluche muneco_de_apego ' +
    'manta_apego pupazzo_nanna pupazzetto doudou_pt boneco_de_dormir fralda_de_pano knuffel* cuddly_toy* soft_toy* teddy* plush* ' +
    'pluschtier* stofftier* peluches',
  nappychange:
    'change_nappies changing_table* baby_change* baby_changing diaper_change wickeltisch* wickeln wickelraum* wickelmoglichkeit* ' +
    'wickelkommode* table_a_langer changer_la_couche cambiador* cambiar_panales cambiapanal* fasciatoi* cambio_pannolino trocador* ' +
    'muda_fraldas fraldario* verschoontafel* luier_verschonen verschoonplek* commode_baby aankleedkussen',
  nappy:
    'nappies_provided windeln_mitbringen wegwerfwindel* stoffwindel* couches couche_culotte couche_culottes couches_jetables ' +
    'couches_lavables panales_incluidos pampers wipes_baby feuchttucher* lingettes toallitas salviettine toalhitas vochtige_doekjes',
  breastfeeding:
    'breast_feeding nursing_room stillraum* stillberatung* stillzimmer* stillend* allaitement* allaiter lactancia amamantar dar_el_pecho ' +
    'allattamento allattare amamentac* amamentar borstvoeding* kolven kolfruimte lactation*',
  babyfood:
    'baby_food* babynahrung* beikost* babybrei* brei_baby glaschen_baby petit_pot petits_pots papilla papillas pure_bebe pappa_bebe ' +
    'omogeneizzat* svezzament* papa_de_bebe babyvoeding* babyhapje* fruithapje* weaning baby_led_weaning',
  babycarrier:
    'baby_carrier* babytrage* tragetuch* porte_bebe echarpe_de_portage portabebes mochila_portabebe marsupio_bebe marsupio fascia_porta ' +
    'marsupio_portabebe draagzak* draagdoek* baby_sling* trageberatung kraxe* kiepe child_carrier* rugdrager*',
  babymonitor: 'baby_monitor* babyphone* babyfon* babyfoon* ecoute_bebe vigilabebes intercomunicador_bebe interfono_bebe intercomunicador',
  babygear:
    'babyausstattung* erstausstattung* articles_de_puericulture puericulture canastilla articulos_de_bebe corredino articoli_per_neonati ' +
    'enxoval_de_bebe babyuitzet* babyfachgeschaft babywinkel* babyspullen babyartikel*',
  crib: 'travel_cot* lits_bebe culle lettino_da_viaggio cama_de_grades babybedje* kinderbedje* reisbedje* ledikant* babywiege moses_basket',
  childseat:
    'car_seat* child_car_seat autositz_kind babyschale* autokindersitz* siege_auto sieges_auto rehausseur* silla_de_coche ' +
    'sillita_de_coche silla_infantil alzador elevador_coche seggiolini_auto seggiolino_auto ovetto rialzo_auto cadeira_auto ' +
    'cadeirinha_auto assento_de_crianca autostoel* autozitje* maxi_cosi booster_seat* sitzerhohung* isofix',
  highchair: 'cadeira_de_bebe',
  pram: 'buggies kinderwagen* carritos carrito_de_bebe silla_de_paseo sillita_de_paseo carrinhos_de_bebe wandelwagen* buggy_friendly',
  babyclass:
    'baby_class* baby_group* babykurs* krabbelgruppe* pekip* delfi_kurs babytreff atelier_bebe cafe_poussette grupo_de_crianza ' +
    'taller_de_bebes corso_neonati aulas_para_bebes babycursus* baby_sensory baby_yoga peuterdans mutter_kind eltern_kind ' +
    'parent_and_child parent_and_toddler parent_enfant parents_enfants madre_e_hijo mamma_e_bambino pais_e_filhos ouder_kind ' +
    'ouder_en_kind eltern_kind_kurs',
  postnatal:
    'postnatal* postpartum* ruckbildung* wochenbett* reeducation_perineale periodo_posparto posparto suelo_pelvico post_partum ' +
    'pavimento_pelvico pos_parto pavimento_pelvico_pt pelvic_floor beckenboden* perinee bekkenbodem* bekkenfysio* mama_fit',
};
