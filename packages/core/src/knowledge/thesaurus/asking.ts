/** What customers of any trade ask for in words of their own: ways, limits, states, deeds. How the words are written: `concepts.ts`. */
export const ASKING: Readonly<Record<string, string>> = {
  address:
    'where_are_you wo_seid ou_etes_vous ou_vous_trouvez vous_trouvez donde_estais donde_estan dove_siete onde_ficam onde_fica waar_zitten vous_etes_ou where_r_u where_r_you anfahrt* wegbeschreibung* routebeschrijving* postcode* postleitzahl code_postal codigo_postal zip_code sat_nav',
  distance:
    'distance* walking_distance entfernung* entfernt wie_weit quelle_distance a_quelle_distance a_que_distancia a_cuanto_esta distancia* distanza quanto_dista a_que_distancia_fica afstand* hoe_ver nearest closest',
  illness:
    'unwell poorly flu fever feverish contagious infectious cold_or_flu erkrankt* grippe fieber ansteckend* fievre contagieux contagieu* fiebre resfriad* contagios* febbre influenza raffreddat* febre gripe constipad* ziek ziekte koorts griep besmettelijk',
  late: 'late_pick_up late_collection turn_up_late arrive_late running_late zu_spat zu_spat_komm* en_retard llegar_tarde llego_tarde in_ritardo atrasad* te_laat',
  broken:
    'torn ripped rip ripping tear tears snap snapped stopped_working not_working doesn_t_work doesnt_work geht_nicht funktioniert_nicht gerissen gebrochen ne_marche_plus ne_fonctionne_plus dechire* no_funciona no_va desgarr* non_funziona strappat* nao_funciona rasgad* werkt_niet gescheurd',
  participate: 'take_part participat* join_in teilnehm* teilnahm* mitmachen mitmach* particip* partecip* deelnem* deelname meedoen meedoet',
  included:
    'comes_with come_with thrown_in part_of_the_price inbegrepen zit_erbij enthalten_im fait_partie va_incluido viene_con entra_en compres* in_omaggio vem_com',
  wear: 'wear wearing what_to_wear anziehen anzuziehen tragen_beim s_habiller ponerme ponerse indossare vestirsi vestir aantrekken',
  bring: 'mitgebracht mitnimm* meenem* apporte apporter traigo llevo portarsi trago',
  available:
    'free_slot* fully_booked booked_out booked_up ausgebucht* noch_frei etwas_frei complet completo_reservas esaurito_posti lotado volgeboekt nog_plek nog_plaats any_left vacanc_room',
  age: 'too_young too_old old_enough youngest age_group age_groups what_age which_age from_what_age age_range altersgruppe* ab_welchem_alter zu_jung tranche_d_age a_partir_de_quel_age trop_jeune desde_que_edad a_partir_de_que_edad demasiado_pequeno da_che_eta da_quale_eta fascia_d_eta troppo_piccolo a_partir_de_que_idade faixa_etaria vanaf_welke_leeftijd te_jong leeftijdsgroep* jahrgang',
  insurance:
    'insured liab* haftet haftung* haftpflicht* responsabilite_civile responsabilidad_civil responsabilita_civile aansprakelijk* seguro seguros polizza apolice',
  toilet: 'loo loos lavatory toilettes aseos servicios_higienicos sanitarios gabinetto latrine',
  parking:
    'can_i_park can_we_park where_to_park park_here park_the park_our to_park street_parking place_de_parking se_garer garer aparco estacionar parcheggiare parcheggio auto_kwijt parkeren',
  present:
    'as_a_present a_present geschenkidee* en_cadeau offrir para_regalar de_regalo come_regalo da_regalare para_oferecer presente_de als_cadeau cadeautje*',
  personal:
    'custom custom_made customis* customiz* bespoke made_to_order made_to_measure massanfertig* nach_mass sur_mesure a_medida su_misura por_medida op_maat maatwerk sonderanfertig*',
  wash: 'wash washed washable washing_instructions waschen waschbar* gewaschen laver lavage lavable lavar lavado lavarlo lavare lavaggio lavabile lavagem lavavel wassen wasbaar wasvoorschrift',
  class: 'lesson lessons class classes tuition lektion* unterrichtsstunde* lecon lecons clases lezioni aulas lesuur',
  ticket:
    'entry entry_ticket tageskarte* day_pass day_ticket billetterie taquilla entradas ingresso_intero biglietto entreeprijs* toegang*',
  seasonpass:
    'season_ticket* season_pass* annual_pass* yearly_pass* jahreskarte* saisonkarte* dauerkarte* abonnement_annuel carte_annuelle abono_anual pase_anual abbonamento_annuale passe_anual jaarkaart* seizoenskaart*',
  closingday: 'ruhetag* rest_day jour_de_fermeture dia_de_descanso dia_de_cierre giorno_di_chiusura dia_de_encerramento sluitingsdag*',
  holidaybreak: 'betriebsferien* fermeture_annuelle conges_annuels cerrado_por_vacaciones chiusura_per_ferie encerrado_para_ferias',
  lastentry: 'last_entry last_admission last_orders letzter_einlass derniere_entree ultima_entrada ultimo_ingresso laatste_toegang',
  groupsize:
    'group_size max_group small_group* gruppengrosse* teilnehmerzahl* taille_du_groupe tamano_del_grupo dimensione_del_gruppo tamanho_do_grupo groepsgrootte',
  minimumorder:
    'minimum_order minimum_spend mindestbestellwert* mindestmenge* minimum_de_commande pedido_minimo ordine_minimo encomenda_minima minimale_bestel*',
  workingdays:
    'working_days werktagen werktage jours_ouvres jours_ouvrables dias_laborables dias_habiles giorni_lavorativi dias_uteis werkdagen',
  taste: 'flavour* flavor* geschmack* geschmacksrichtung* gout gouts parfums_de_glace sabor sabores gusto gusti smaak smaken',
  icecream: 'ice_cream* eiscreme eisdiele glace_a helado* gelato gelati gelado* sorvete* ijsje* ijs_co',
  tea: 'tea teas herbal_tea tee kraeutertee tisane infusion thee',
  juice: 'juice* saft safte apfelsaft* orangensaft* jus zumo zumos succo succhi sumo sumos sap',
  spice: 'spicy scharf epice* picante piccante pittig',
  garlic: 'garlic knoblauch* ail ajo aglio alho knoflook*',
  onion: 'onion* zwiebel* oignon* cebolla* cebola* cipoll* ui uien',
  soy: 'soy soya soja',
  plant:
    'plants houseplant* pflanzen topfpflanze* zimmerpflanze* plantes planten kamerplant* seedling* seeds saatgut graines semillas semi sementes zaden',
  pot: 'pots flowerpot* blumentopf* topf topfe pot_de_fleurs maceta* vasi vaso vasos bloempot*',
  soil: 'soil compost erde blumenerde kompost terreau tierra terriccio potgrond mulch rindenmulch',
  bouquet: 'bouquet* blumenstrauss* strauss ramo_de_flores ramos mazzo_di_fiori boeket*',
  funeral: 'funeral* trauer* beerdigung* enterrement obseques funerari* funeral_flowers funerale uitvaart* begrafenis',
  funeralwreath: 'wreath* kranz kranze couronne_mortuaire corona_funebre coroa_funebre',
  northernlights: 'northern_light* aurora* polarlicht* nordlicht* aurore* noorderlicht',
  snowmobile:
    'snowmobile* snow_scooter motorschlitten schneemobil* motoneige* moto_de_nieve motos_de_nieve motoslitt* mota_de_neve sneeuwscooter*',
  huskies: 'husky huskies dog_sled* dogsled* hundeschlitten* chiens_de_traineau traineau trineo* slitta_trainata hondenslee*',
  reindeer: 'reindeer* rentier* renne rennes reno renos renna rendier*',
  snowshoe: 'snowshoe* schneeschuh* raquettes raquetas_de_nieve ciaspol* raquetes_de_neve sneeuwschoen*',
  whale: 'whale* wale walbeobacht* baleine* ballena* balene baleia* walvis*',
  boattrip:
    'boat_trip* boat_tour* cruise* bootsfahrt* bootstour* schiffsfahrt croisiere* sortie_en_bateau paseo_en_barco excursion_en_barco gita_in_barca passeio_de_barco boottocht* rondvaart*',
  lifejacket:
    'life_jacket* lifejacket* life_vest* schwimmweste* rettungsweste* gilet_de_sauvetage chaleco_salvavidas giubbotto_di_salvataggio colete_salva_vidas reddingsvest*',
  warmclothes:
    'warm_clothes warm_clothing thermal* thermoanzug* warme_kleidung vetements_chauds combinaison_chaude ropa_de_abrigo abbigliamento_caldo roupa_quente warme_kleding',
  cabin: 'cabin cabins hut huts hutte hutten cabane* cabana* cabina baita blokhut*',
  igloo: 'igloo* iglu*',
  meetingpoint:
    'meeting_point meet_you where_do_we_meet treffpunkt* wo_treffen point_de_rendez rendez_vous_ou punto_de_encuentro punto_d_incontro ponto_de_encontro verzamelpunt* ontmoetingspunt*',
  hotelpickup: 'hotel_pick_up pick_up_from_hotel hotel_pickup abholung_am_hotel prise_en_charge_a_l_hotel recogida_en_hotel',
  nap: 'nap naps napping mittagsschlaf* sieste siesta pisolino sesta middagdutje* dutje slaapje',
  pottytraining: 'potty* toilet_trained topfchen proprete pot_enfant orinal vasino bacio zindelijk*',
  dummy: 'dummy pacifier* schnuller* tetine* chupete* ciuccio chupeta* fopspeen*',
  formula:
    'baby_milk formula_milk babymilch* muttermilch breast_milk lait_maternel lait_infantile leche_materna latte_materno leite_materno flesvoeding moedermelk breastfeed* stillen allait*',
  parent:
    'parent parents eltern elternteil parents_enfant padres_de_familia genitori encarregados ouders mum dad mothers fathers elternabend*',
  openday:
    'open_day* tag_der_offenen portes_ouvertes puertas_abiertas porte_aperte dia_aberto opendag* open_house visit_the visit_before viewing viewings besichtig* visite_de_la',
  fulltime:
    'full_time vollzeit* temps_plein tiempo_completo tempo_pieno tempo_inteiro voltijd full_day ganztag* journee_complete dia_completo giornata_intera dia_inteiro hele_dag',
  halfday:
    'half_day half_days part_time halbtag* teilzeit* demi_journee* mi_temps temps_partiel medio_dia media_jornada mezza_giornata part_time meio_dia_de meio_periodo halve_dag deeltijd',
  curriculum: 'curriculum lehrplan* programme_scolaire bilingual bilingue* zweisprachig* tweetalig* montessori',
  ratio: 'ratio staff_to_child betreuungsschlussel* adults_per_child taux_d_encadrement',
  handover:
    'authorised_person who_can_collect someone_else_collect pick_up_my_child grandmother_collect abholberechtigt* personne_autorisee persona_autorizada persona_autorizzata pessoa_autorizada',
  secondhand:
    'second_hand used_clothes pre_loved preloved gebraucht* d_occasion occasion de_segunda_mano usato usati em_segunda_mao tweedehands',
  consignment: 'consignment trade_ins buyback ankauf* inzahlung* rachat* reprise_de recompra permuta ritiro_dell_usato retoma inruil*',
  sharpen: 'sharpen* scharfen schleifen affut* aiguis* afilar affil* afiar slijpen',
  alteration:
    'alteration* shorten hem hemming anderungsschneider* kurzen ourlet retouche* arreglo_de_ropa dobladillo orlo accorciare bainha inkorten verstell* vermaak*',
  dryclean: 'dry_clean* drycleaning chemisch* nettoyage_a_sec pressing tintoreria lavasecco limpeza_a_seco stomerij',
  key_cut:
    'key_cutting spare_key cut_a_key schlusseldienst schlussel_nachmach* double_de_cle copia_de_llave duplicato_chiave sleutel_bijmaken',
  restoration: 'restor* restaur* aufarbeit* refinish* polster* upholst* tapiss* tapizar tapiceria tappezz* stofferen herstofferen',
  quotevalid: 'quote_valid angebot_gultig validite_du_devis validez_del_presupuesto validita_del_preventivo validade_do_orcamento',
};
