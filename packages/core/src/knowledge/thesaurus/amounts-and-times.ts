/** How many, how much, how often and when: pieces, sizes, weights, spans, seasons and times of day. How the words are written: `concepts.ts`. */
export const AMOUNTS_AND_TIMES: Readonly<Record<string, string>> = {
  pieces:
    'piece pieces pcs single_piece per_piece individual_piece each_one stucke pro_stuck stuckweise einzeln_kaufen piece_unite a_la_piece a_unite par_piece unite unites por_pieza por_unidad unidad unidades suelto_por_unidad al_pezzo pezzo_singolo pezzi_singoli pezzi pezzo unidade a_unidade por_peca per_stuk stuks losse_stuks',
  pairs: 'pair pairs paarweise paire paires par_de pares paia um_par paren',
  setkit:
    'set_of complete_set full_set in_a_set bundle bundles kit kits komplettset im_set bausatz* coffret* lot_de kit_complet juego_completo juego_de conjunto* kit_completo confezione_da completo_da set_completo set_da conjunto_completo jogo_de_panelas',
  packsize:
    'pack_of packs packet packets multipack* pack_size box_of packung packungen packungsgrosse* gebinde* sachet sachets paquet_de boite_de barquette bustina bustine pacchetto_da sobre_de bolsita caja_de embalagem_de caixa_de saqueta pakje pakjes doosje verpakking_van',
  boxcrate:
    'box boxes crate crates karton kartons kiste kisten schachtel* boite boites caisse_en_bois cartons caja cajas scatola scatole scatolone scatoloni cassa_di caixa caixas caixote* doos verhuisdoos verhuisdozen kratten krat',
  dozen: 'dozen half_a_dozen a_dozen dutzend halbes_dutzend douzaine* docena* dozzina dozzine duzia* dozijn',
  quantity: 'amount_of stuckzahlen mengen anzahl numero_di_pezzi hoeveelheid hoeveelheden aantallen hoeveel_stuks',
  groupsize:
    'number_of_people number_of_participants number_of_guests how_big_are_the_groups how_many_in_a_group personenzahl* teilnehmeranzahl gastezahl* wie_gross_sind_die_gruppen nombre_de_personnes nombre_de_participants numero_de_personas numero_de_participantes numero_di_persone numero_di_partecipanti numero_de_pessoas aantal_personen aantal_deelnemers',
  maximum:
    'at_most up_to_how_many no_more_than max how_many_at_most au_plus au_maximum como_maximo a_lo_sumo tope al_massimo tetto_massimo no_maximo ao_maximo hooguit ten_hoogste hoogstens max_aantal',
  minimum:
    'at_least no_less_than how_few lowest_number* untergrenze* au_moins au_minimum por_lo_menos al_menos como_minimo come_minimo pelo_menos no_minimo ten_minste minstens ondergrens',
  weight:
    'kg kilogram* kilogramm* pounds_weight lbs stone_weight gramm grams grammes gramos grammi gramas gewogen wiegt_das schwere pesee pese_combien pesado pesada pesados pesante pesanti zware zwaarder zwaarste',
  litres: 'litre litres liter liters millilitre* gallon gallons pint pints milliliter litros litro litri mililitros',
  metres:
    'metres meters centimetre* centimeter* inches inch feet_tall foot_long zentimeter quadratmeter* laufmeter* meterware metre_carre metres_carres metro_cuadrado metros_cuadrados metros centimetro* metro_quadro metri_quadri metri metros_quadrados vierkante_meter square_metre square_metres square_feet sqm m2',
  kilometres:
    'kilometre* kilometer kilometern kilometers km miles mile mileage_limit unlimited_mileage freikilometer kilometerpauschale kilometrage* kilometrage_illimite kilometro* kilometros kilometraje millas chilometr* chilometraggio miglia quilometro* quilometragem milhas kilometerstand',
  duration:
    'how_much_time how_long_will_it_take how_long_does_it_take how_long_is_the how_many_minutes take_long processing_time preparation_time production_time wie_viel_zeit wie_viele_stunden wie_viele_tage wie_viele_minuten wie_lange_braucht wie_lange_geht zeitaufwand* bearbeitungszeit* zeitdauer combien_de_jours combien_heures combien_de_minutes ca_prend_combien faut_combien_de_temps delai_de_fabrication delai_de_traitement cuantos_dias cuantas_horas cuantos_minutos cuanto_se_tarda cuanto_demora cuanto_demoran en_cuanto_esta tiempo_de_entrega tiempo_de_espera quanti_giorni quante_ore quanti_minuti quanto_tempo_ci quanto_ci_mettete tempi_di_attesa tempi_di_consegna in_quanto_tempo quantos_dias quantas_horas quantos_minutos quanto_tempo_leva quanto_tempo_demora em_quanto_tempo tempo_de_espera prazo_de_entrega hoeveel_dagen hoeveel_uur hoeveel_minuten hoeveel_tijd hoe_lang_duurt_het hoe_snel verwerkingstijd levertijd levertermijn lieferzeit* delivery_time delivery_times',
  often:
    'how_frequently how_many_times frequency every_how_long wie_haufig haufigkeit* turnus rhythmus wie_viele_male taktung a_quelle_frequence frequence tous_les_combien cuantas_veces frecuencia quante_volte con_che_frequenza frequenza com_que_frequencia quantas_vezes de_quanto_em_quanto frequencia hoe_dikwijls hoeveel_keer frequentie',
  biweekly:
    'every_two_weeks fortnightly every_fortnight bi_weekly biweekly every_other_week alle_zwei_wochen alle_2_wochen vierzehntagig* zweiwochentlich* 14_tagig tous_les_quinze_jours toutes_les_deux_semaines tous_les_15_jours une_semaine_sur_deux cada_dos_semanas cada_quince_dias quincenal* cada_15_dias ogni_due_settimane quindicinale quinzenal* a_cada_duas_semanas de_duas_em_duas_semanas de_quinze_em_quinze om_de_twee_weken tweewekelijks* om_de_week tweemaal_per_maand',
  oncetime:
    'one_off one_time_only just_once single_payment* once_only einmalig* nur_einmal einmalzahlung* une_seule_fois paiement_unique una_sola_vez una_unica_vez pago_unico una_volta_sola una_sola_volta una_tantum pagamento_unico uma_unica_vez uma_so_vez eenmalig* slechts_een_keer in_een_keer',
  quarterly:
    'quarterly every_three_months per_quarter vierteljahrlich* quartal* quartalsweise alle_drei_monate trimestriel par_trimestre tous_les_trois_mois trimestral cada_tres_meses por_trimestre ogni_tre_mesi a_cada_tres_meses driemaandelijks* per_kwartaal kwartaal',
  night:
    'at_night overnight_service nighttime night_shift in_the_night nachts nachtdienst* in_der_nacht la_nuit de_nuit de_noche por_la_noche_tarde nocturno di_notte notturno notturna de_noite noturno noturna s_nachts nachtdienst',
  morning:
    'early_in_the_morning early_morning first_thing early_start fruhmorgens fruh_morgens am_fruhen_morgen tot_le_matin de_bonne_heure a_primera_hora madrugada por_la_manana_temprano mattina_presto di_buonora primo_mattino de_manha_cedo cedinho logo_de_manha vroege_ochtend vroeg_in_de_ochtend s_morgens_vroeg in_the_morning forenoon am_morgen morgens_fruh am_vormittag le_matin dans_la_matinee por_la_manana por_las_mananas de_manana en_la_manana di_mattina al_mattino de_manha pela_manha parte_da_manha s_ochtends in_de_ochtend s_morgens in_de_voormiddag',
  afternoon:
    'in_the_afternoon am_nachmittag cet_apres_midi en_la_tarde por_las_tardes di_pomeriggio nel_pomeriggio de_tarde parte_da_tarde in_de_namiddag s_middags in_de_middag',
  lateevening:
    'late_evening late_at_night late_night after_work after_hours spatabends spat_am_abend nach_feierabend feierabend nach_der_arbeit en_soiree tard_le_soir apres_le_travail despues_del_trabajo tarda_sera dopo_il_lavoro dopolavoro fim_do_dia depois_do_trabalho a_noitinha late_avond s_avonds_laat na_het_werk na_de_werkuren',
  lunchbreak:
    'lunch_break lunch_hour closed_for_lunch over_lunch mittagspause* uber_mittag pause_dejeuner pause_de_midi entre_midi_et_deux entre_midi cierran_a_mediodia pausa_de_la_comida pausa_para_comer hora_de_comida pausa_pranzo orario_continuato hora_de_almoco hora_do_almoco pausa_de_almoco middagpauze* over_de_middag',
  spring: 'spring springtime fruhling* fruhjahr* printemps primavera lente voorjaar*',
  autumn: 'autumn herbst herbstlich fall_season automne otono autunno outono herfst* najaar*',
  summer:
    'summer_season in_summer over_the_summer im_sommer hochsommer saison_ete en_ete cet_ete estival* temporada_de_verano en_verano stagione_estiva in_estate estiva estivo epoca_de_verao no_verao zomer zomerseizoen zomers in_de_zomer',
  winter:
    'winter_season in_winter over_winter im_winter saison_hiver en_hiver temporada_de_invierno en_invierno stagione_invernale in_inverno invernale epoca_de_inverno no_inverno in_de_winter',
  holiday:
    'national_holiday red_letter_day gesetzliche_feiertage an_feiertagen les_feries conge_ferie dia_festivo giorno_festivo festivita giorni_di_festa feriado_nacional em_feriados officiele_feestdag op_feestdagen',
  newyear:
    'new_year_eve new_year_day new_year nye silvester* neujahr* saint_sylvestre sylvestre reveillon jour_de_an nouvel_an nochevieja ano_nuevo fin_de_ano capodanno san_silvestro ano_novo passagem_de_ano vespera_de_ano_novo oudejaar* oud_en_nieuw nieuwjaar* oudejaarsavond',
  carnival: 'carnival mardi_gras fasching* karneval* fasnacht* fastnacht* carnaval* carnevale',
  halloween: 'halloween* all_saints allerheiligen toussaint todos_los_santos dia_de_muertos ognissanti todos_os_santos',
  mothersday: 'mother_day mothers_day muttertag* fete_des_meres dia_de_la_madre festa_della_mamma dia_da_mae dia_das_maes moederdag*',
  fathersday: 'father_day fathers_day vatertag* fete_des_peres dia_del_padre festa_del_papa dia_do_pai dia_dos_pais vaderdag*',
  valentine: 'valentine* valentine_day valentinstag* saint_valentin san_valentin san_valentino dia_dos_namorados valentijn*',
  ramadan: 'ramadan ramada ramazan iftar eid_mubarak',
  pentecost: 'pentecost whitsun whit_monday pfingst* pentecote pentecostes pentecoste pinkster* pinksteren',
  ascension: 'ascension_day ascension christi_himmelfahrt himmelfahrt* auffahrt_feiertag jeudi_de_ascension hemelvaart*',
  schoolholiday:
    'summer_vacation summer_break grandes_vacances vacances_ete vacaciones_de_verano vacanze_estive pausa_estiva ferias_de_verao ferias_grandes zomervakantie* grote_vakantie zomerreces',
};
