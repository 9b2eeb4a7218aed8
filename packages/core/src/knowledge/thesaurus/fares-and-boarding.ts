/** Tickets, boarding, delays and luggage on the way. How the words are written: `concepts.ts`. */
export const FARES_AND_BOARDING: Readonly<Record<string, string>> = {
  shipcabin:
    'cabin_on_the_ferry cabin_on_board inside_cabin outside_cabin kabine kabinen schiffskabine* innenkabine* aussenkabine* cabine_a_bord cabines cabine_interieure camarote* cabina_interna cabina_esterna cabine_sulla_nave hut_aan_boord passagiershut binnenhut* buitenhut*',
  cruise: 'cruise* kreuzfahrt* flusskreuzfahrt* croisiere* crucero* crociera crociere cruzeiro* rondvaartcruise',
  deck: 'deck decks sun_deck upper_deck sonnendeck oberdeck pont_superieur pont_du_bateau cubierta_del_barco cubierta_superior ponte_superiore ponte_sole conves bovendek* zonnedek*',
  boarding:
    'boarding board_the embark* einsteigen einstieg einstiege boarden bordzeit embarqu* monter_a_bord embarcar subir_a_bordo subir_al_barco imbarc* salire_a_bordo boardingtijd aan_boord_gaan instappen gangway boarding_time',
  boardingpass:
    'boarding_pass* boarding_card* bordkarte* carte_embarquement cartes_embarquement carta_imbarco carte_imbarco instapkaart* boardingpas*',
  roughsea:
    'rough_sea* choppy sea_is_rough raue_see hoher_seegang sturmische_see mer_agitee grosse_mer mar_agitado mala_mar mare_agitato mar_revolto ruwe_zee',
  sailingcancelled:
    'zugausfall* zug_fallt_aus fahre_fallt_aus fallt_die_fahre_aus flugausfall* flug_gestrichen ausfall_der_fahrt comboio_suprimido vlucht_geannuleerd trein_uitgevallen afvaart_geannuleerd trein_valt_uit',
  strike:
    'strike strikes on_strike streik streiks streiken streikt bahnstreik greve greves en_greve huelga huelgas sciopero scioperi staking stakingen',
  roadworks:
    'roadworks road_works construction_works engineering_works baustelle* bauarbeiten travaux_sur_la_ligne obras_en_la_via lavori_in_corso obras_na_linha wegwerkzaamheden spoorwerkzaamheden werkzaamheden rail_replacement replacement_bus* schienenersatzverkehr* ersatzverkehr* bus_de_remplacement bus_sostitutivo vervangend_vervoer',
  eticket:
    'e_ticket* eticket* mobile_ticket* print_at_home print_my_ticket print_the_ticket ticket_on_my_phone ticket_on_your_phone handyticket* online_ticket* onlineticket* ticket_ausdrucken ticket_auf_dem_handy billet_electronique e_billet billet_sur_le_telephone imprimer_le_billet imprimer_mon_billet billete_electronico entrada_en_el_movil imprimir_el_billete imprimir_la_entrada biglietto_elettronico biglietto_sul_telefono stampare_il_biglietto bilhete_eletronico bilhete_no_telemovel imprimir_o_bilhete elektronisch_ticket ticket_printen kaartje_printen',
  ticketmachine:
    'ticket_machine* ticket_vending fahrkartenautomat* ticketautomat* fahrscheinautomat* automate_a_billets distributeur_de_tickets borne_achat maquina_de_billetes maquina_expendedora_de_billetes biglietteria_automatica macchinetta_biglietti maquina_de_bilhetes kaartautomaat kaartjesautomaat kaartautomaten',
  onboardsale:
    'buy_on_board tickets_on_board pay_the_driver buy_from_the_driver beim_fahrer an_bord_kaufen im_bus_kaufen im_zug_kaufen acheter_a_bord aupres_du_chauffeur comprar_a_bordo pagar_al_conductor comprare_a_bordo pagare_all_autista comprar_ao_motorista bij_de_chauffeur aan_boord_kopen',
  openticket:
    'open_ticket* flexible_ticket* flexi_ticket* flex_ticket* flexible_fare* flexticket* flextarif* flexpreis* billet_flexible tarif_flexible billet_ouvert billete_abierto billete_flexible tarifa_flexible biglietto_flessibile biglietto_aperto tariffa_flessibile bilhete_flexivel bilhete_aberto flexibel_ticket open_dated',
  saverfare:
    'saver_ticket* saver_fare* advance_ticket* super_off_peak sparpreis* supersparpreis* sparticket* fruhbucher* billet_prem_s tarif_prem billet_a_prix_reduit tarifa_promocional super_economy tarifa_reducida vroegboek* early_bird* early_booking* prenota_prima reserva_antecipada',
  peaktime:
    'peak_time* peak_hour* rush_hour* off_peak* stosszeit* hauptverkehrszeit* berufsverkehr* heures_de_pointe heure_de_pointe heures_creuses hora_punta horas_punta hora_pico ora_di_punta ore_di_punta hora_de_ponta horas_de_ponta spits spitsuur spitsuren daluren',
  delayclaim:
    'delay_repay delay_compensation passenger_rights fahrgastrecht* fluggastrecht* passagierrechte verspatungsentschadigung* droits_des_passagers indemnisation_retard derechos_de_los_pasajeros indemnizacion_por_retraso diritti_dei_passeggeri rimborso_per_ritardo direitos_dos_passageiros indemnizacao_por_atraso passagiersrechten vertragingsvergoeding geld_terug_bij_vertraging',
  minibus:
    'minibus* mini_bus* minivan* kleinbus* van_hire people_carrier* microbus* micro_bus pulmino pulmini carrinha_de_nove personenbusje* busje busjes neunsitzer* 9_seater 9_sitzer',
  coachhire:
    'coach_hire coach_charter bus_charter* charter_a_bus charter_a_coach hire_a_coach reisebus* busmiete* bus_mieten bus_mit_fahrer autocar autocars autocares location_autocar location_de_bus alquiler_de_autobuses alquilar_un_autobus autobus_discrecional noleggio_pullman noleggio_autobus pullman aluguer_de_autocarros touringcar* bus_huren',
  seatbelt:
    'seat_belt* seatbelt* anschnall* sicherheitsgurt* ceinture_de_securite cinturon_de_seguridad cintura_di_sicurezza cinture_di_sicurezza cinto_de_seguranca autogordel* veiligheidsgordel*',
  onboardtoilet:
    'toilet_on_board toilets_on_board wc_an_bord toilette_an_bord toilettes_a_bord wc_a_bord bano_a_bordo aseo_a_bordo bagno_a_bordo casa_de_banho_a_bordo toilet_aan_boord wc_aan_boord',
  foodonboard:
    'food_on_board eat_on_board meals_on_board bistro_car dining_car* restaurant_on_board onboard_restaurant bordrestaurant* bordbistro* speisewagen* essen_an_bord manger_a_bord restauration_a_bord voiture_bar wagon_restaurant comida_a_bordo comer_a_bordo vagon_restaurante cafeteria_a_bordo ristorante_a_bordo mangiare_a_bordo carrozza_ristorante refeicoes_a_bordo carruagem_bar eten_aan_boord restauratiewagen* restaurant_aan_boord',
  assistancetravel:
    'mobility_assistance passenger_assistance special_assistance assisted_travel help_getting_on mobilitatsservice* einstiegshilfe* umsteigehilfe assistance_pmr assistance_passagers acces_plus asistencia_pmr movilidad_reducida asistencia_especial mobilita_ridotta assistenza_speciale assistenza_disabili mobilidade_reduzida assistencia_especial mobiliteit_beperkt reisassistentie assistentieverlening',
  unaccompanied:
    'unaccompanied travelling_alone traveling_alone child_alone alleinreisend* unbegleitet* enfant_non_accompagne mineur_non_accompagne menor_no_acompanado menores_no_acompanados viaja_solo viajar_solo minore_non_accompagnato minori_non_accompagnati viaggia_da_solo menor_nao_acompanhado alleen_reizend* alleenreizend* zonder_begeleiding',
  bordercontrol:
    'border_control* border border_check grenzkontrolle* grenze_passieren grenzubergang* controle_aux_frontieres passage_de_frontiere control_de_fronteras frontera fronteras controllo_di_frontiera frontiera dogana_confine controlo_de_fronteira fronteira* grenscontrole* grensovergang*',
  visa: 'visas visa_needed need_a_visa visa_required visum visums visumpflicht* einreisebestimmung* einreise_ohne esta_antrag visa_touristique besoin_un_visa visado visados visto_turistico visto_ingresso visto_de_entrada visumplicht entry_requirement* travel_document*',
  luggageallowance:
    'how_much_luggage how_many_bags how_many_suitcases freigepack gepackmenge* wie_viel_gepack wie_viele_koffer gepackstuck* gepackgrenze combien_de_bagages combien_de_valises franchise_bagages cuanto_equipaje cuantas_maletas quanti_bagagli quante_valigie quanta_bagagem quantas_malas hoeveel_bagage hoeveel_koffers bagagelimiet toegestane_bagage',
  oversizeluggage:
    'oversize* oversized_luggage bulky_item* bulky_luggage sperrgepack* sperrgut* sportgepack* bagage_hors_format bagages_volumineux equipaje_especial equipaje_voluminoso bagaglio_fuori_misura bagaglio_ingombrante bagagem_volumosa bagagem_fora_do_formato grote_bagage volumineuze_bagage sports_equipment_on',
};
