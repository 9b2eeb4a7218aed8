/** Whether something is full, open, valid, barred, automatic, near or meant for all. How the words are written: `concepts.ts`. */
export const TERMS_OF_USE: Readonly<Record<string, string>> = {
  available:
    'booked_solid no_spaces_left no_places_left is_it_full no_availability full_up overbooked belegt voll_belegt kein_platz_mehr keine_platze_mehr alles_voll uberfullt complete tout_est_complet plus_de_place plus_de_places surbooke aforo_completo sin_plazas sin_cupo no_hay_plazas no_quedan_plazas no_quedan_entradas lleno llena llenos al_completo tutto_esaurito posti_esauriti pieno piena non_ce_posto niente_posto lotada lotacao cheio cheia sem_vagas nao_ha_vagas volzet geen_plaats_meer geen_plek_meer',
  crowded:
    'crowded busy_time busiest quietest how_busy peak_times peak_hours rush_hour off_peak stosszeit* hauptzeit* ruhige_zeiten wie_voll viel_los wann_ist_wenig_los andrang bondee affluence heures_de_pointe heures_creuses du_monde concurrido concurrida hora_punta horas_punta hora_pico horas_pico mucha_gente aglomeraciones affollato affollata affluenza ore_di_punta orario_di_punta molta_gente lotacao_maxima hora_de_ponta horas_de_ponta hora_de_pico horarios_de_pico muita_gente movimentado druk drukte drukke daluren spitsuur spitsuren piekuren veel_volk',
  empty: 'empty vacant leere leeren leerstehend vide vides vacio vacia vacios vuoto vuota vuoti vazio vazia vazios leeg lege leegstaand',
  publicopen:
    'open_to_the_public general_public public_access open_to_everyone open_for_everyone anyone_can_join anyone_can_come for_everyone offentlich* fur_alle_offen fur_jeden_offen fur_jedermann publikumsverkehr ouvert_au_public ouvert_a_tous grand_public tout_public abierto_al_publico abierto_a_todos para_todo_el_publico para_todos_los_publicos aperto_al_pubblico aperto_a_tutti per_tutti aberto_ao_publico aberto_a_todos para_todos para_toda_a_gente openbaar* publiek_toegankelijk voor_iedereen',
  exclusive:
    'exclusive exclusively exclusivity to_ourselves to_yourself have_it_to_ourselves nur_fur_uns fur_uns_alleine fur_uns_allein exklusiv exklusivnutzung* exclusif exclusivite rien_que_pour_nous exclusivo exclusiva en_exclusiva solo_para_nosotros solo_per_noi so_para_nos exclusividade exclusief_voor_ons alleen_voor_ons',
  permanent:
    'permanent permanently lifelong lifetime forever indefinitely open_ended lebenslang* unbefristet* auf_dauer fur_immer a_vie definitif definitive definitivement indeterminee indefinido indefinida de_por_vida vitalicio para_siempre permanentemente a_vita indeterminato per_sempre definitivo definitivamente vitalicia por_tempo_indeterminado para_sempre blijvend* levenslang* onbepaalde_tijd voor_altijd',
  temporary:
    'temporary temporarily interim for_the_time_being short_term seasonal_job vorubergehend* temporar* zeitweise befristet* kurzzeit* zwischenzeitlich temporaire* provisoire* provisoirement court_terme courte_duree temporal temporales temporalmente provisional* corto_plazo temporane* temporaneamente provvisori* breve_termine breve_periodo temporario temporaria temporariamente provisorio provisoria curto_prazo tijdelijk* voorlopig* korte_termijn korte_periode',
  longterm:
    'long_term longer_term for_several_months langfristig* langzeit* dauerhaft_mieten langerfristig* long_terme longue_duree largo_plazo larga_estancia a_largo_plazo lungo_termine lungo_periodo lunga_durata longo_prazo longa_duracao longa_estadia lange_termijn langdurig* langere_periode voor_langere_tijd',
  valid:
    'out_of_date outdated no_longer_valid lapsed abgelaufen* verfallen verfallt verfallene lauft_ab ungultig* est_plus_valable plus_valide vencido vencida ya_no_vale no_es_valido non_piu_valido fora_de_validade vervallen vervalt niet_meer_geldig ongeldig*',
  refund:
    'non_refundable nonrefundable nicht_erstattbar ruckzahlbar non_remboursable no_reembolsable non_rimborsabile nao_reembolsavel terugbetaalbaar* niet_terugbetaalbaar',
  share:
    'non_transferable give_my_ticket_to give_my_place_to someone_else_use someone_else_can_use use_someone_else in_somebody_else_name change_the_name name_change nicht_ubertragbar jemand_anders_nutzen jemand_anderes_nutzen namenswechsel cessible* transmissible nominatif nominative incessible ceder_ma_place changer_le_nom changement_de_nom intransferible* nominativa nominativo otra_persona_usar cambiar_el_nombre cambio_de_nombre a_otro_nombre cedibil* nominativi cambio_nome cambiare_il_nome cambio_nominativo altra_persona transmissivel intransmissivel trocar_o_nome mudar_o_nome outra_pessoa_usar overdraagbaar* op_naam iemand_anders_gebruiken naam_wijzigen naamswijziging*',
  disability:
    'easily_accessible wheelchair_friendly disabled_friendly barrier_free accessible_pmr pmr personnes_a_mobilite_reduite mobilite_reduite movilidad_reducida persona_con_movilidad sin_barreras adaptado_para_minusvalidos mobilita_ridotta senza_barriere barriere_architettoniche mobilidade_reduzida mobilidade_condicionada sem_barreiras mindervalide* reduced_mobility limited_mobility mobility_issues mobility_problems mobility_scooter walking_frame rollator* walker_rollator gehhilfe* gehbehindert* deambulateur andador deambulatore andarilho looprek',
  suitable:
    'suitable_for suitability good_for_children right_for appropriate_for geeignet* eignet eignen passend_fur tauglich adapte_aux adapte_a adaptee_a adaptes convient conviennent approprie* apto_para aptos_para apta_para indicado_para recomendable_para adecuado* adecuada adatto adatta adatti adatte idoneo_a indicato_per adequad* apropriad* serve_para_criancas aconselhavel_para geschikt* passend_voor',
  quick:
    'urgency as_soon_as_possible as_quickly_as_possible right_away straight_away eilt so_schnell_wie_moglich au_plus_vite des_que_possible le_plus_vite_possible tout_de_suite immediat* cuanto_antes lo_antes_posible de_inmediato inmediat* il_prima_possibile al_piu_presto o_mais_rapido_possivel quanto_antes imediat* zo_snel_mogelijk onmiddellijk* prompt promptly schnellservice',
  shortnotice:
    'last_minute at_short_notice on_short_notice short_notice spur_of_the_moment in_letzter_minute kurzfristig* spontan_buchen lastminute derniere_minute au_dernier_moment ultimo_momento ultima_hora ultimo_minuto all_ultimo em_cima_da_hora op_het_laatste_moment laatste_moment te_elfder_ure',
  sameday:
    'same_day noch_heute am_selben_tag am_gleichen_tag le_jour_meme dans_la_journee mismo_dia en_el_dia in_giornata lo_stesso_giorno mesmo_dia ja_hoje dezelfde_dag diezelfde_dag zelfde_dag',
  punctual:
    'punctual* on_time on_schedule punktlich* rechtzeitig_da ponctuel* a_temps puntual* a_tiempo puntuale puntualita in_orario in_tempo pontual* pontualidade a_tempo op_tijd stipt*',
  seasonal:
    'seasonal seasonally in_season all_year all_year_round year_round throughout_the_year saisonal* saisonbedingt saisonabhangig ganzjahrig* das_ganze_jahr ganze_jahr_uber saisonnier* toute_annee a_annee de_saison de_temporada todo_el_ano durante_todo_el_ano stagional* di_stagione tutto_anno da_epoca o_ano_todo todo_o_ano sazonal sazonais da_estacao seizoensgebonden seizoensgebonden_aanbod heel_het_jaar het_hele_jaar hele_jaar_door* jaarrond',
  automatic:
    'automatic automatically automated automate automatik automatisch* automatisier* selbsttatig automatique* automatiquement automatis* automatico automatica automaticos automaticamente automatiz* automatizz* automatische',
  manual:
    'manually by_hand manuell* handisch* von_hand schaltgetriebe handschaltung manuel manuelle manuellement a_la_main boite_manuelle a_mano manualmente cambio_manual cambio_manuale a_mao caixa_manual handmatig* met_de_hand handgeschakeld manueel manuele',
  paperform:
    'on_paper paper_copy hard_copy paper_form* in_paper_form paper_version printed_version papierform in_papierform auf_papier gedruckt* ausgedruckt sur_papier version_papier format_papier imprime_papier en_papel en_fisico formato_papel su_carta_stampata in_formato_cartaceo cartaceo cartacea cartacei em_papel versao_impressa op_papier papieren papieren_versie',
  digital:
    'digital* digitally electronic electronically electronic_version e_ticket* eticket e_tickets mobile_ticket* on_my_phone elektronisch* auf_dem_handy als_pdf numerique* dematerialise* electronique* sur_mon_telephone sur_le_telephone en_el_movil en_el_celular electronico electronica electronicos sul_telefono sul_cellulare elettronic* no_telemovel no_celular eletronico eletronica op_mijn_telefoon op_mijn_gsm digitale',
  abroad:
    'international* worldwide world_wide globally global all_over_the_world other_countries another_country foreign_country foreign_countries weltweit* andere_lander in_anderen_landern auslandisch* monde_entier dans_le_monde pays_etranger autres_pays a_international etranger etrangere etrangers internacional* todo_el_mundo otros_paises otro_pais extranjero extranjera extranjeros mundial internazional* tutto_il_mondo altri_paesi estero straniero straniera stranieri estrangeiro estrangeira estrangeiros todo_o_mundo outros_paises outro_pais no_exterior wereldwijd* andere_landen ander_land',
  nationwide:
    'nationwide nationally across_the_country all_over_the_country whole_country domestic bundesweit* landesweit* schweizweit inland france_entiere dans_toute_la_france echelle_nationale territoire_national a_nivel_nacional todo_el_pais toda_espana nacional_envio territorio_nacional tutta_italia territorio_nazionale nazionale todo_o_pais brasil_todo heel_nederland heel_belgie landelijk* nationaal binnenland*',
  nearby:
    'near_you near_me close_by in_the_area* in_the_vicinity within_walking_distance round_the_corner* around_the_corner next_door* in_der_nahe nahe_gelegen umgebung umkreis um_die_ecke nebenan fusslaufig* nachstgelegen* a_proximite proximite dans_les_environs aux_alentours environs pres_de_chez a_cote cercano cercana cercanos por_la_zona alrededores al_lado a_la_vuelta vicina vicini_a nelle_vicinanze vicinanze dintorni nei_paraggi qui_vicino proximo_de aqui_perto arredores nas_redondezas redondezas pertinho dicht_bij in_de_buurt buurt omgeving nabij om_de_hoek',
  multilingual:
    'multilingual bilingual mehrsprachig* zweisprachig* multilingue* bilingue* plurilingue multilingue meertalig* tweetalig* plurilingu*',
  personal:
    'configurable tailor_made tailored made_to_fit individuell* konfigurier* nach_wunsch modulable* configurable* configurar a_la_carta hecho_a_medida configurabil* feito_a_medida configuraveis aanpasbaar* naar_wens',
  compatible:
    'compatible compatibility works_with goes_with kompatib* kompatibel passt_zu passt_das_an funktioniert_mit compatib* va_avec fonctionne_avec funciona_con funziona_con va_bene_con funciona_com compativel werkt_met past_op past_bij geschikt_voor_mijn',
  identical: 'identical identisch* dasselbe_modell identique* identic* dezelfde_als',
  original:
    'genuine authentic authenticity counterfeit fake replica replicas real_thing echtheit* falschung* gefalscht* nachgemacht plagiat authentique* authenticite contrefacon* faux_sac autentic* falsificacion* falso_bolso imitacion contraffatt* contraffazion* imitazion* falsificad* imitacao echtheid namaak* nagemaakt* vervalst*',
  popularity:
    'best_seller bestseller best_selling bestselling most_popular most_sold meistverkauft* beliebteste* am_beliebtesten meilleure_vente meilleures_ventes le_plus_vendu les_plus_vendus le_plus_populaire mas_vendido mas_vendidos mas_popular mas_populares il_piu_venduto i_piu_venduti piu_popolare mais_vendido mais_vendidos mais_popular meest_verkocht bestverkocht* meest_populair populairste',
};
