/** Views, ways and terms of a stay. How the words are written: `concepts.ts`. */
export const NEAR_THE_STAY: Readonly<Record<string, string>> = {
  mosquito:
    'mosquito* mucke mucken moskito* stechmucke* moustique* moustiquaire* mosquiter* zanzar* mosquiteir* pernilongo* muggen muskiet* klamboe* horren fliegengitter* insektenschutz*',
  bedbugs:
    'bed_bug* bedbug* bettwanze* punaise_de_lit punaises_de_lit chinche* cimice_dei_letti cimici_da_letto cimici percevejo* bedwants*',
  fencedgarden:
    'fenced_garden enclosed_garden fenced_in fully_fenced eingezaunt* umzaunt* garten_eingezaunt jardin_clos jardin_cloture terrain_clos jardin_vallado jardin_cerrado finca_vallada vallado giardino_recintato recintato jardim_vedado vedado omheind* omheinde_tuin afgesloten_tuin',
  mountainview:
    'mountain_view* view_of_the_mountains bergblick* blick_auf_die_berge vue_montagne vue_sur_la_montagne vistas_a_la_montana vista_a_la_montana vista_montagna vista_sulle_montagne vista_montanha bergzicht uitzicht_op_de_bergen',
  citycentre:
    'city_centre city_center town_centre town_center downtown old_town stadtzentrum* innenstadt* stadtmitte* altstadt* ins_zentrum zum_zentrum im_zentrum centre_ville centre_historique vieille_ville centro_ciudad centro_de_la_ciudad casco_antiguo casco_historico centro_citta centro_storico centro_da_cidade centro_historico baixa_da_cidade stadscentrum* binnenstad* oude_stad in_het_centrum naar_het_centrum',
  walkingdistance:
    'on_foot by_foot walk_to walkable fusslaufig* zu_fuss gehminute* gehweite fussweg* fussminuten a_pied distance_de_marche minutes_a_pied a_pie andando minutos_andando minutos_a_pie ir_andando a_piedi minuti_a_piedi a_pe minutos_a_pe ir_a_pe te_voet loopafstand* minuten_lopen wandelafstand lopend naartoe_lopen',
  supermarket:
    'supermarket* grocery* grocery_store* grocer grocers supermarkt* lebensmittelladen lebensmittelgeschaft* supermarche* epicerie* supermercado* tienda_de_alimentacion supermercat* alimentari mercearia* kruidenier* buurtwinkel* convenience_store* corner_shop* minimarkt* mini_market',
  cashmachine:
    'cash_machine* cashpoint* atm atms geldautomat* bankomat* geldausgabeautomat distributeur_de_billets distributeur_automatique_de_billets cajero_automatico cajeros_automaticos cajero sportello_bancomat caixa_automatica caixa_eletronico geldautomaat pinautomaat pinautomaten withdraw_cash withdraw_money geld_abheben retirer_de_argent sacar_dinero prelevare levantar_dinheiro geld_opnemen',
  touristinfo:
    'tourist_information tourist_office* tourist_info visitor_centre visitor_center touristeninfo* touristinfo* fremdenverkehrsamt* verkehrsburo office_de_tourisme office_du_tourisme syndicat_initiative oficina_de_turismo ufficio_turistico pro_loco informazioni_turistiche posto_de_turismo centro_de_informacao_turistica vvv toeristenbureau* toeristische_informatie',
  sights:
    'sightseeing attraction attractions tourist_attraction* landmark landmarks things_to_do places_to_visit sehenswurdigkeit* sehenswert* ausflugsziel* was_kann_man_unternehmen que_faire que_visiter curiosites lieux_a_visiter monument monuments lugares_de_interes que_ver atracciones monumentos sitios_para_visitar attrazion* cosa_vedere cosa_visitare cose_da_vedere luoghi_da_visitare monumenti atracoes pontos_turisticos o_que_visitar o_que_ver bezienswaardighe* wat_is_er_te_doen attracties uitstapjes',
  owneronsite:
    'host hosts gastgeber* vermieter_vor_ort hote hotes_proprietaires anfitrion anfitriona anfitriones padrone_di_casa host_della_casa anfitriao anfitria gastheer gastvrouw verhuurder_ter',
  guestcard:
    'guest_card* gastekarte* kurkarte* carte_hote carte_visiteur tarjeta_de_huesped guest_card tessera_ospiti cartao_de_hospede gastenkaart* visitor_card',
  longstay:
    'long_stay* longer_stay* long_term_stay stay_for_a_month month_long_stay langzeitmiete* langzeitaufenthalt* langzeitgast* langere_aufenthalte monatsweise long_sejour estancia_larga larga_estancia estancias_largas alquiler_por_meses soggiorno_lungo lungo_periodo lunghi_soggiorni estadia_prolongada longa_duracao estadia_longa lang_verblijf langdurig_verblijf per_maand_huren',
  dayuse:
    'day_use day_room* day_guest* tageszimmer* tagesgast* day_visitor* daypass day_passes tageseintritt pass_journee entree_a_la_journee visiteur_a_la_journee uso_diurno pase_de_dia entrada_de_dia solo_por_el_dia uso_giornaliero ingresso_giornaliero uso_diario bilhete_diario passe_diario dagkamer dagkaart* dagpas* dagbezoek* dagtoegang',
  starrating:
    'star_hotel five_star four_star three_star sterne_hotel sternehotel* hotelsterne etoile_hotel cinq_etoiles quatre_etoiles trois_etoiles estrellas_hotel cinco_estrellas cuatro_estrellas quattro_stelle cinque_stelle tre_stelle quatro_estrelas cinco_estrelas sterrenhotel vier_sterren vijf_sterren',
  view: 'sea_view* ocean_view* seeblick* blick_aufs_meer blick_auf_das_meer vue_mer vista_al_mar vista_sul_mare vista_para_o_mar uitzicht_op_zee',
  penalty:
    'cancellation_fee* cancellation_charge* fee_for_cancelling stornokosten stornierungsgebuhr* stornierungskosten penalite_annulation penalizacion_por_cancelar cargo_por_cancelacion penale_di_cancellazione spese_di_cancellazione multa_por_cancelar annuleerkosten',
  checkin:
    'collect_the_key schlussel_abhol* recuperer_les_cles recuperer_la_cle recoger_las_llaves recoger_la_llave ritirare_le_chiavi levantar_as_chaves sleutel_ophalen sleutels_ophalen sleuteloverdracht*',
};
