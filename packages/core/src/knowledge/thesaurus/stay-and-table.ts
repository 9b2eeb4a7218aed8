/** Sleeping, eating and drinking away from home. How the words are written: `concepts.ts`. */
export const STAY_AND_TABLE: Readonly<Record<string, string>> = {
  night:
    'sleep sleeps sleeping schlafen schlaft schlafe dormir dormons dorment dormire dormiamo slapen slaap overnacht* pernoct* pernott* stay_over sleep_over stay_the_night over_nacht passar_a_noite passer_la_nuit pasar_la_noche nuitee*',
  stay: 'aufenthalt* sejour* estancia* soggiorn* estadia* verblijf*',
  decaf:
    'decaf decaffeinat* entkoffeiniert* koffeinfrei* decafein* descafein* decaffeinat* cafeinevrij* cafeine_vrij caffeine_free sans_cafeine sin_cafeina senza_caffeina sem_cafeina',
  cleaning: 'endreinigung* schlussreinigung* menage* gereinigt schoonmaak* schoonmak* pulizi* faxina',
  linen:
    'bed_linen bedlinen beddings duvet* pillow* kissen bettlaken bettzeug draps oreiller* sabanas almohada* cuscin* almofada* kussen* dekbed* lakenset*',
  towel: 'bath_towel* badetuch* badetucher saugtuch* towels asciugamani telo_mare toallas toalhas badlaken* handdoek*',
  crib: 'babybett* reisebett* cot_bed lit_bebe lit_pliant cama_de_bebe cuna_de_viaje lettino_da_campeggio campingbed*',
  extrabed:
    'extra_bed* additional_bed* zustellbett* zusatzbett* aufbettung lit_supplementaire lit_d_appoint cama_supletoria cama_extra letto_aggiuntivo bijzetbed extra_bett',
  bathroom: 'badezimmer* bad_und salle_de_bain salle_de_bains cuarto_de_bano stanza_da_bagno casa_de_banho badkamer*',
  view: 'sea_view meerblick* vue_sur vistas vista_mare vista_mar zeezicht uitzicht ausblick aussicht',
  tv: 'tv television televisions televisor* fernseh* televis* televisie',
  kettle: 'kettle* wasserkocher* bouilloire* hervidor* bollitore chaleira* waterkoker*',
  hairdryer: 'hair_dryer* hairdryer* fohn haartrockner* seche_cheveux secador* asciugacapelli phon secador_de_cabelo fohn haardroger*',
  iron: 'ironing bugel* bugeleisen fer_a_repasser plancha_de_ropa ferro_da_stiro ferro_de_engomar strijk*',
  hottub: 'hot_tub* jacuzzi* whirlpool* badetonne bain_a_remous banera_de_hidromasaje vasca_idromassaggio bubbelbad*',
  campsite:
    'campsite* campground* campingplatz* stellplatz* stellplatze camping emplacement* zeltplatz* campeggi* parcela_de_camping parque_de_campismo kampeer* camperplaats* pitch pitches',
  camper:
    'rv van_life mobil_home_car wohnwagen* caravan caravans camping_cars autocaravan* furgoneta_camper roulotte campers autocaravana* kampeerwagen mobilhome*',
  family_room: 'familienzimmer* family_room* chambre_familiale habitacion_familiar camera_familiare quarto_familiar familiekamer*',
  halfboard: 'half_board halbpension demi_pension media_pension mezza_pensione meia_pensao halfpension',
  fullboard: 'full_board vollpension pension_complete pension_completa pensione_completa pensao_completa volpension all_inclusive',
  quiet: 'quiet quiet_hours ruhezeit* nachtruhe* calme silencio silenzio stilte* rustig',
  bonfire: 'campfire* bonfire* lagerfeuer* feu_de_camp hoguera* falo fogueira* kampvuur*',
  firewood: 'firewood brennholz feuerholz kaminholz bois_de_chauffage lena legna lenha brandhout',
  fishing: 'fishing angeln fischen pecher pescar pesca pescare vissen',
  swim: 'swimming bathe bathing baden badet badeteich* baignade se_baigner banarse bano_en nadar bagnarsi fare_il_bagno tomar_banho nadar zwem* schwemmen',
  lake: 'lake lakes see_baden pond ponds teich weiher etang lac lago lagos stagno lagoa vijver meertje',
  sea: 'seaside meer nordsee ostsee mer_a la_mer el_mar il_mare o_mar zee',
  lactose: 'lactos* laktos* lattosio milchfrei* dairy* sin_leche senza_latte sem_leite',
  milk: 'milk milch lait leche latte_vacca leite melk oat_milk hafermilch',
  egg: 'eggs eier oeufs huevo* uova ovos eieren',
  honey: 'honey honig miel miele mel_de honing',
  cheese: 'cheese* kase fromage* queso* formaggi* queijo* kaas',
  meat: 'meat meats fleisch viande* carne carnes vlees',
  fish: 'fish fisch poisson* pescado* pesce peixe* vis_gerecht seafood meeresfruchte fruits_de_mer marisco* frutti_di_mare',
  pork: 'pork schwein* porc cerdo maiale suino porco varken*',
  halal: 'halal hallal',
  kosher: 'kosher koscher* casher kasher koosjer*',
  pizza: 'pizza* pizzas',
  dessert: 'pudding puddings dessert* nachtisch* nachspeise* postre* dolci sobremesa* toetje* nagerecht*',
  sugar: 'sugar* zucker* sucre azucar zucchero acucar suiker*',
  water: 'tap_water leitungswasser carafe_d_eau agua_del_grifo acqua_del_rubinetto agua_da_torneira kraanwater',
  lunch: 'mittagsmenu* menu_del_dia menu_du_jour formule_midi menu_del_giorno prato_do_dia lunchkaart middageten',
  dinner: 'abendbrot evening_meal repas_du_soir cena_de avondeten diners abendkarte*',
  breakfast: 'fruhstuck* pequeno_almoco ontbijt* desayuno*',
  packedlunch: 'packed_lunch* lunchpaket* picknick* picnic* panier_repas pique_nique lunchpakket*',
  table:
    'book_a_table reserve_a_table tisch_reserv* tischreserv* reserver_une_table reservar_mesa prenotare_un_tavolo reservar_uma_mesa tafel tafels tafeltje',
  outside:
    'outside outdoors outdoor terrasse_dehors draussen im_freien aussen aussenbereich* exterieur* plein_air fuera al_aire_libre exterior exteriores all_aperto esterno esterni ao_ar_livre la_fora buiten buitenshuis porche',
  inside:
    'indoors indoor inside drinnen innen innenraum* interieur interieurs interior interiores dentro_de_casa al_chiuso interno interni binnen binnenshuis',
  highchair: 'kinderhochstuhl* kinderhochstuhle chaises_hautes tronas seggioloni cadeirinha_de_refeicao',
  kidsmenu: 'kinderkarte* kids_meal* children_s_portion kinderportion* menu_bambino menu_infantil menu_crianca kindermenu*',
  corkage:
    'corkage* korkgeld* droit_de_bouchon descorche diritto_di_tappo taxa_de_rolha kurkengeld own_wine own_bottle eigenen_wein propre_vin propio_vino proprio_vino',
  servicecharge:
    'bedienungszuschlag* servicezuschlag* frais_de_service cargo_por_servicio recargo_por_servicio taxa_de_servico bedieningsgeld',
  catering: 'cater* partyservice* traiteur* banqueting',
  openbuffet: 'buffet* brunchbuffet bufe buffets',
};
