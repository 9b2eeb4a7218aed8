/** Tables, service and terms of restaurants, cafes and kitchens. How the words are written: `concepts.ts`. */
export const EATING_OUT: Readonly<Record<string, string>> = {
  waiter:
    'waiter* waitress* server_at_the_table kellner* bedienung bedienungen servicekraft serveuse* camarero* mesero* cameriere camerieri cameriera empregado_de_mesa garcom ober obers serveerster*',
  chef: 'head_chef* chefkoch* kuchenchef* koch koche kochin cuisinier* chef_de_cuisine cocinero* cuoco cuochi chef_de_cozinha cozinheiro* kok koks chef_kok',
  tasteofhouse:
    'speciality specialities specialty specialties signature_dish* house_special* spezialitat* hausgemacht* specialite* fait_maison faite_maison especialidad* hecho_en_casa comida_casera specialita fatto_in_casa fatta_in_casa fatti_in_casa caseiro caseira zelfgemaakt* homemade home_made huisgemaakt*',
  starter:
    'starter starters appetizer* appetiser* vorspeise* hors_oeuvre entree_froide entree_plat entrees_et_plats entrante entrantes aperitivo_de_entrada antipast* entradas_frias voorgerecht*',
  maincourse:
    'main_dish* hauptgang* hauptgericht* hauptspeise* plat_principal plats_principaux plato_principal platos_principales segundo_plato piatto_principale secondo_piatto secondi_piatti prato_principal pratos_principais hoofdgerecht*',
  sidedish: 'side_dish* side_order* beilage* accompagnement* garniture* guarnicion* contorn* acompanhamento* bijgerecht*',
  setmenu:
    'set_menu* fixed_menu* tasting_menu* course_menu* course_meal* fixed_price_menu menufolge* degustationsmenu* gange_menu gangemenu uberraschungsmenu* menu_degustation menu_fixe menu_unique formule_entree menu_degustacion menu_cerrado menu_fijo menu_fisso menu_degustazione menu_de_degustacao menu_fixo proefmenu* verrassingsmenu* gangenmenu* keuzemenu* surprise_menu',
  alacarte: 'a_la_carte la_carte nach_karte alla_carta',
  dishoftheday:
    'dish_of_the_day daily_special* special_of_the_day today_special* tagesgericht* tagesmenu* tagessuppe plat_du_jour plats_du_jour suggestion_du_jour plato_del_dia sugerencia_del_dia piatto_del_giorno dagschotel* dagmenu* daghap',
  businesslunch:
    'business_lunch* lunch_menu* lunch_special* mittagskarte* mittagsangebot* mittagstisch* menu_de_midi menu_dejeuner menu_de_mediodia pranzo_di_lavoro menu_pranzo menu_de_almoco lunchmenu*',
  smallportion: 'seniorenteller* seniorenportion* meia_dose',
  portion:
    'portion portions portionsgrosse* portionen racion raciones porcion porciones porzione porzioni dose_por_pessoa porcao porcoes portie porties serving servings',
  sharing:
    'to_share sharing_plate* sharing_platter* platter* zum_teilen a_partager para_compartir da_condividere para_partilhar om_te_delen schotel_om_te',
  tapas: 'tapas tapa pintxo* pinchos tapasbar* petiscos',
  snack:
    'snack snacks snackbar* imbiss* kleinigkeit_zu_essen casse_croute en_cas merienda merende spuntino spuntini merenda lanche lanches tussendoortje* hapje hapjes borrelhap* bites nibbles finger_food fingerfood*',
  lastorders:
    'last_order* kitchen_close* kitchen_open* kitchen_hours serve_food_until food_served_until kuche_geoffnet kuche_schliesst kuche_offen warme_kuche kuchenschluss kuchenzeit* wie_lange_gibt_es_essen cuisine_ferme service_jusqu derniere_commande dernier_service hasta_que_hora_se_come cierra_la_cocina cocina_abierta hora_de_cocina cucina_chiude cucina_aperta ultimo_ordine chiude_la_cucina cozinha_fecha cozinha_aberta fecha_a_cozinha keuken_sluit keuken_open keuken_dicht',
  walkins:
    'walk_in* without_a_reservation without_reservation without_booking without_a_booking ohne_reserv* spontan_vorbei* ohne_tischreserv* sans_reserv* sin_reserv* senza_prenot* sem_reserv* sem_marca* zonder_reserv* just_turn_up just_show_up einfach_vorbeikommen einfach_so_kommen passer_sans pasar_sin zomaar_langskomen zomaar_binnen',
  available:
    'ausreserviert volles_haus complet_ce_soir affichez_complet completo_esta al_completo tutto_esaurito tutto_prenotato esgotado_para lotada vol_geboekt',
  largeparty:
    'large_part* big_group* large_table* big_table* grosseren_gruppe* grossere_gruppe* grosse_runde grande_table groupe_important gruppo_numeroso gruppi_numerosi grande_tavolata tavolata tavolate groot_gezelschap',
  privatedining:
    'private_dining separate_room* separee* nebenraum* nebenzimmer* extraraum* eigener_raum gesellschaftsraum* salon_prive salle_privee salle_a_part salon_privado sala_privada comedor_privado saletta saletta_privata sala_riservata sala_reservada aparte_ruimte aparte_zaal privezaal*',
  windowtable:
    'window_table* table_by_the_window table_outside outside_table* outdoor_table* outdoor_seating sit_outside seating_outside fenstertisch draussen_sitzen aussenplatz* aussengastronomie biergarten* table_pres_de_la_fenetre table_en_terrasse manger_dehors comer_fuera tavolo_fuori mangiare_fuori mesa_la_fora mesa_na_esplanada esplanada buiten_zitten terras terrasje',
  heatlamp:
    'patio_heater* outdoor_heater* heat_lamp* heizpilz* heizstrahler* chauffage_de_terrasse terrasse_chauffee estufa_de_exterior terraza_climatizada fungo_riscaldante esplanada_aquecida terrasverwarm* heaters_outside',
  tablecloth:
    'tablecloth* table_linen tischdecke* tischtuch* nappe nappes nappage mantel_de_mesa manteleria mantelitos tovaglia tovaglie toalha_de_mesa tafelkleed* tafellaken* tafellinnen tischwasche napkin* stoffserviette* papierserviette* servietten serviettes servilleta* tovagliol* guardanapo* servet servetten',
  servicecharge:
    'service_charge* service_included bedienungsgeld* service_compris servicio_incluido coperto servizio_incluso couvert_pago taxa_de_servico bediening_inbegrepen cover_charge*',
  splitbill:
    'split_the_bill separate_bill* separate_check* pay_separately getrennt_zahlen getrennt_bezahlen getrennte_rechnung* rechnung_teilen addition_separee payer_separement partager_addition diviser_addition pagar_por_separado dividir_la_cuenta cuentas_separadas conti_separati pagare_separatamente dividere_il_conto contas_separadas pagar_separado dividir_a_conta apart_betalen rekening_splitsen aparte_rekeningen',
  restaurantbill: 'the_bill_please addition la_cuenta_por_favor il_conto la_nota de_rekening a_conta_por_favor addition_svp',
  mealvoucher:
    'meal_voucher* lunch_voucher* luncheon_voucher* essensmarke* restaurantscheck* titre_restaurant titres_restaurant ticket_restaurant tickets_restaurant ticket_resto tickets_resto carte_swile cheque_restaurante cheque_gourmet tarjeta_restaurante buoni_pasto buono_pasto cartao_refeicao maaltijdcheque* maaltijdbon* sodexo edenred',
  corkage:
    'corkage corkage_fee bring_our_own_wine bring_my_own_wine bring_your_own_wine bring_our_own_drinks korkgeld* eigenen_wein wein_mitbringen droit_de_bouchon apporter_notre_vin apporter_son_vin descorche traer_nuestro_vino llevar_nuestro_vino llevar_el_vino diritto_di_tappo portare_il_vino portare_il_nostro_vino taxa_de_rolha levar_o_vinho levar_vinho kurkengeld kurkgeld eigen_wijn byob bring_your_own_bottle',
  owncake:
    'cakeage cake_fee bring_a_cake bring_our_own_cake bring_my_own_cake bring_our_cake own_cake kuchen_mitbringen torte_mitbringen eigene_torte eigenen_kuchen tellergeld gabelgeld apporter_un_gateau apporter_notre_gateau apporter_le_gateau traer_tarta llevar_tarta traer_la_tarta llevar_la_tarta traer_una_tarta portare_la_torta portare_una_torta trazer_bolo levar_bolo levar_o_bolo levar_um_bolo taart_meenemen eigen_taart',
  ownfood:
    'bring_our_own_food bring_my_own_food bring_your_own_food bring_own_food own_food_and_drink eigenes_essen essen_mitbringen eigene_speisen speisen_mitbringen apporter_a_manger apporter_notre_nourriture apporter_sa_nourriture traer_comida llevar_comida comida_propia portare_cibo portare_da_mangiare cibo_da_fuori levar_comida trazer_comida eigen_eten eten_meenemen',
  doggybag:
    'doggy_bag* leftovers take_the_rest rest_einpacken reste_mitnehmen essen_einpacken emporter_les_restes sobras llevar_las_sobras avanzi portare_via_gli_avanzi restos_de_comida levar_o_resto restjes restje_meenemen too_good_to_go',
  liveband:
    'live_music livemusic live_band* livemusik* musique_live musique_en_direct groupe_live musica_en_vivo musica_en_directo musica_dal_vivo musica_ao_vivo livemuziek* live_muziek',
  backgroundmusic:
    'background_music loud_music playlist* hintergrundmusik* laute_musik musique_de_fond musique_forte musica_de_fondo musica_alta sottofondo_musicale musica_de_fundo achtergrondmuziek harde_muziek',
  sportsonscreen:
    'watch_the_match show_the_match show_the_game show_football live_sport* watch_the_game public_viewing spiel_ubertrag* ubertragt_ihr retransmission_du_match voir_le_match regarder_le_match ver_el_partido echan_el_partido poneis_el_partido vedere_la_partita trasmettete_la_partita ver_o_jogo passam_o_jogo wedstrijd_kijken voetbal_kijken',
  happyhour:
    'happy_hour* happyhour* aperitivo* apero aperos aperitif* apericena afterwork* after_work borrel borrelen feierabendbier hora_feliz',
  dancingclub:
    'nightclub* night_club* disco discos discotheque* discothek* diskothek* boite_de_nuit discoteca discoteche tanzabend tanzen_gehen',
  cookingclass:
    'cooking_class* cookery_class* cooking_course* cookery_course* kochkurs* cours_de_cuisine atelier_de_cuisine atelier_cuisine curso_de_cocina clase_de_cocina clases_de_cocina taller_de_cocina corso_di_cucina lezione_di_cucina curso_de_culinaria aula_de_culinaria workshop_de_cozinha kookles* kookcursus* kookworkshop* kookstudio*',
};
