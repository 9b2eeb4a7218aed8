/** Rooms and guests of hotels, hostels and flats. How the words are written: `concepts.ts`. */
export const HOTELS_AND_FLATS: Readonly<Record<string, string>> = {
  hostel:
    'hostels youth_hostel* jugendherberge* backpacker* auberge_de_jeunesse auberges_de_jeunesse albergue* ostello ostelli pousada_da_juventude jeugdherberg*',
  guesthouse:
    'guesthouse* guest_house* guest_houses bed_and_breakfast b_b bnb b_and_b pension_zimmer gasthof* gasthaus* fremdenzimmer pensionen chambre_hotes chambres_hotes maison_hotes gites casa_rural casas_rurales hostal hostales pensione pensioni agriturism* locanda casa_de_hospedes turismo_rural pousada residencial gastenverblijf* pensionnetje bauernhofurlaub* ferien_auf_dem_bauernhof homestay',
  accommodation:
    'accommodation* accomodation* lodging* unterkunft* unterbring* beherbergung* hebergement* logement logements hospedaj* alojamiento* alojarse alojamento* alloggio alloggi alloggiare sistemazion* hospedag* hospedar overnachtingsplek* accommodatie* logies onderdak',
  reception:
    'reception front_desk receptionist* rezeption* empfangstheke empfangstresen accueil_de_hotel receptionniste* recepcion recepcionista* portineria portiere_di_notte rececao receptie* balie',
  aroundtheclock:
    'around_the_clock round_the_clock 24_hours 24_7 24h rund_um_die_uhr 24_stunden 24_heures_sur_24 24h_24 jour_et_nuit las_24_horas 24_horas dia_y_noche 24_ore_su_24 24_ore giorno_e_notte dia_e_noite 24_horas_por_dia 24_uur dag_en_nacht nachtportier* night_porter night_desk',
  latecheckin:
    'late_check_in late_checkin arriving_late arrive_after_midnight after_midnight spatanreise* spate_anreise spater_anreisen spat_anreisen spat_ankommen spat_abends_ankommen nach_mitternacht arrivee_tardive arriver_tard arriver_apres_minuit apres_minuit llegada_tardia llegar_de_madrugada llegamos_tarde despues_de_medianoche arrivo_tardi arrivare_tardi arriviamo_tardi dopo_mezzanotte arrivo_in_tarda chegada_tardia chegar_tarde depois_da_meia_noite late_aankomst laat_aankomen laat_inchecken na_middernacht arrive_at_night nachts_ankommen',
  earlycheckin:
    'early_check_in early_checkin arrive_early arriving_early check_in_earlier check_in_early fruher_einchecken fruher_anreisen fruhanreise* fruher_ins_zimmer fruher_check_in arrivee_anticipee arriver_plus_tot arriver_en_avance entrar_antes entrada_anticipada llegar_antes check_in_anticipado entrare_prima arrivare_prima check_in_anticipato entrar_mais_cedo chegar_mais_cedo check_in_antecipado vroeg_inchecken eerder_inchecken eerder_aankomen vroege_check_in',
  latecheckout:
    'late_check_out late_checkout check_out_later check_out_late stay_longer_in_the_room spater_auschecken spater_abreisen spate_abreise spater_check_out depart_tardif partir_plus_tard liberer_la_chambre_plus_tard salida_tardia salir_mas_tarde dejar_la_habitacion_mas_tarde lasciare_la_camera_piu_tardi uscire_piu_tardi partenza_posticipata sair_mais_tarde saida_tardia later_uitchecken laat_uitchecken late_uitcheck',
  selfcheckin:
    'self_check_in self_checkin selbst_einchecken selbst_check_in keybox* key_box key_safe lockbox lock_box schlusselbox* schlusselkasten schlusseltresor* schlusselsafe boite_a_cles arrivee_autonome entree_autonome caja_de_llaves cajetin llegada_autonoma cassetta_delle_chiavi portachiavi_con_codice cofre_de_chaves caixa_de_chaves sleutelkast* sleutelkluis* zelf_inchecken door_code turcode* zugangscode* code_acces codigo_de_acceso codice_accesso codigo_de_acesso toegangscode* deurcode',
  keycard:
    'key_card* keycard* room_key* room_card* zimmerkarte* zimmerschlussel* schlusselkarte* carte_magnetique cle_de_la_chambre cle_de_chambre tarjeta_de_la_habitacion llave_de_la_habitacion tessera_magnetica chiave_della_camera cartao_do_quarto chave_do_quarto sleutelkaart* kamersleutel* kamerpas',
  luggagestorage:
    'luggage_storage left_luggage leave_my_luggage leave_our_luggage leave_my_bags leave_our_bags leave_luggage leave_bags store_luggage store_my_luggage store_our_luggage store_my_bags luggage_room gepackaufbewahrung* gepackraum* gepack_abstellen gepack_lagern gepack_unterstellen gepack_aufbewahren koffer_abstellen koffer_unterstellen gepack_da_lassen gepack_dalassen gepack_stehen_lassen koffer_stehen_lassen consigne_a_bagages bagagerie laisser_nos_bagages laisser_mes_bagages laisser_les_bagages deposer_les_bagages garder_les_bagages garder_nos_valises consigna_de_equipaje guardar_el_equipaje guardar_las_maletas dejar_las_maletas dejar_el_equipaje guardamaletas lasciare_i_bagagli lasciare_le_valigie custodia_bagagli deixar_as_malas deixar_a_bagagem guardar_as_malas guardar_bagagem bagageopslag* bagage_achterlaten koffers_achterlaten bagage_stallen bagagedepot',
  roomcleaning:
    'housekeeping maid_service room_made_up chambermaid* zimmerreinigung* zimmermadchen zimmer_geputzt handtuchwechsel* bettwaschewechsel menage_quotidien changement_des_draps camarera_de_piso hacen_la_habitacion arrumacao_do_quarto kamerschoonmaak kamermeisje kamer_schoongemaakt towels_changed',
  roomservice:
    'room_service zimmerservice* service_en_chambre service_etage servicio_de_habitaciones servizio_in_camera servico_de_quartos roomservice etagenservice food_to_the_room eat_in_the_room auf_dem_zimmer_essen',
  minibar: 'minibar* mini_bar mini_bars',
  roomsafe:
    'room_safe in_room_safe safe_in_the_room zimmersafe* tresor tresore tresorfach wertfach schliessfach_im_zimmer safe_im_zimmer coffre_fort coffre_dans_la_chambre caja_fuerte cassaforte casseforti cofre cofre_no_quarto kluis kluisje_op_de_kamer wertsachen valuables objets_de_valeur objetos_de_valor oggetti_di_valore waardevolle_spullen',
  soundproof:
    'soundproof* sound_insulat* hellhorig* schallisol* schallgeschutzt schalldicht* insonoris* mal_insonorise insonoriz* aislamiento_acustico se_oye_todo isolamento_acustico geluidsdicht* gehorig geluidsisolatie thin_walls dunne_muren dunne_wande',
  connectingrooms:
    'connecting_room* adjoining_room* interconnecting adjacent_rooms rooms_next_to_each_other verbindungstur* verbundene_zimmer zimmer_nebeneinander nebeneinanderliegend* chambres_communicantes chambres_attenantes chambres_cote_a_cote habitaciones_comunicadas habitaciones_contiguas habitaciones_juntas camere_comunicanti camere_vicine quartos_comunicantes quartos_contiguos quartos_ao_lado kamers_naast_elkaar tussendeur verbindingsdeur',
  twinbeds:
    'twin_bed* twin_room* twin_beds separate_beds two_single_beds two_beds zwei_einzelbetten getrennte_betten getrennten_betten zweibettzimmer* lits_jumeaux lits_separes deux_lits_simples dos_camas camas_separadas camas_individuales letti_separati due_letti_singoli letti_singoli camas_de_solteiro duas_camas twee_eenpersoonsbedden aparte_bedden gescheiden_bedden tweepersoonskamer_met_aparte',
  doublebed:
    'double_bed* king_size king_bed queen_size queen_bed kingsize* queensize* doppelbett* ehebett* franzosisches_bett lit_double lits_doubles grand_lit lit_deux_places cama_doble cama_de_matrimonio camas_de_matrimonio letto_matrimoniale letti_matrimoniali cama_de_casal camas_de_casal tweepersoonsbed* dubbel_bed',
  bunkbed:
    'bunk_bed* bunkbed* bunk_beds etagenbett* stockbett* hochbett* lit_superpose lits_superposes litera literas letto_a_castello letti_a_castello beliche* stapelbed* loft_bed hoogslaper',
  sofabed:
    'sofa_bed* sofabed* pull_out_bed pull_out_couch schlafsofa* schlafcouch* ausziehcouch bettsofa canape_lit canape_convertible clic_clac sofa_cama sofas_cama divano_letto divani_letto slaapbank* bedbank*',
  dormitory:
    'dorm dorms dorm_bed* dormitor* shared_room* mehrbettzimmer* mehrbett schlafsaal* schlafsale bett_im_schlafsaal dortoir* chambre_partagee habitacion_compartida habitaciones_compartidas camerata camera_condivisa quarto_partilhado quarto_compartilhado slaapzaal* gedeelde_kamer',
  sharedbathroom:
    'shared_bathroom* communal_bathroom* bathroom_down_the_hall etagenbad gemeinschaftsbad etagendusche bad_auf_dem_gang salle_de_bains_partagee salle_de_bain_partagee salle_de_bains_commune bano_compartido banos_compartidos bagno_in_comune bagno_condiviso casa_de_banho_partilhada banheiro_compartilhado gedeelde_badkamer gemeenschappelijke_badkamer',
  ensuite:
    'ensuite* en_suite own_bathroom private_bathroom* private_shower eigenes_bad eigenem_bad eigenes_badezimmer eigene_dusche privatbad bad_im_zimmer salle_de_bains_privative salle_de_bain_privative salle_de_bain_privee salle_de_bains_privee bano_privado bano_propio bagno_privato bagno_in_camera casa_de_banho_privativa banheiro_privativo eigen_badkamer prive_badkamer privebadkamer',
  bathtub: 'bathtub* bath_tub* tubs badewanne* wannenbad baignoire* banera* tina_de_bano vasca_da_bagno banheira* ligbad* badkuip*',
  bathrobe: 'bathrobe* bath_robe* bademantel* peignoir* albornoz* accappatoi* roupao roupoes badjas badjassen',
  slippers:
    'slipper slippers hausschuh* pantoffel* badeslipper chausson_de_chambre pantoufle* zapatillas_de_casa pantunfla* pantofol* ciabatte ciabattine chinelo* pantufa* sloffen badslippers',
  toiletries:
    'toiletries toiletry shower_gel kosmetikartikel* pflegeprodukte_im_bad duschgel* duschbad articles_de_toilette gel_douche articulos_de_aseo gel_de_ducha amenities set_cortesia prodotti_da_bagno bagnoschiuma docciaschiuma artigos_de_higiene gel_de_banho toiletartikel* douchegel*',
  toothbrush:
    'toothbrush* tooth_brush* zahnburste* brosse_a_dents brosses_a_dents cepillo_de_dientes spazzolino spazzolini escova_de_dentes tandenborstel*',
  toothpaste: 'toothpaste zahnpasta dentifrice pasta_de_dientes dentifricio pasta_de_dentes tandpasta',
  concierge:
    'concierge* bellboy bellhop hausdiener page_im_hotel gepacktrager bagagiste* conserje* botones_del_hotel facchino facchini portinaio kruier',
  spa: 'spa spas wellness* thermal_bath* thermen thermalbad* thermes thermal termas balneario balnearios balneoterap* terme centro_benessere area_wellness beauty_farm bem_estar kuuroord',
  honeymoon:
    'honeymoon* flitterwochen hochzeitsreise* lune_de_miel voyage_de_noces luna_de_miel viaje_de_novios viaje_de_bodas luna_di_miele viaggio_di_nozze lua_de_mel huwelijksreis* wittebroodsweken just_married',
  overbooked:
    'overbook* over_booked double_booked uberbuch* doppelt_gebucht doppelbuchung* surreserv* surbook* sobrevend* sobrereserva* sobreventa overboekt dubbel_geboekt doppia_prenotazione reserva_duplicada reserva_doble',
  nonrefundable:
    'non_refundable nonrefundable not_refundable no_refund* without_refund nicht_erstattbar* nicht_erstattungsfahig* nicht_stornierbar* keine_erstattung non_remboursable* pas_remboursable* no_reembolsable* sin_reembolso non_rimborsabil* nao_reembolsave* nao_reembolsavel niet_restitueerbaar niet_terugbetaalbaar niet_annuleerbaar',
  sunlounger:
    'sunbed* sun_bed* sunlounger* sun_lounger* lounger* deckchair* deck_chair* sonnenliege* strandliege* liegestuhl* liegen_am_pool strandkorb* chaise_longue transat transats bain_de_soleil hamaca hamacas tumbona* lettino_prendisole lettini_prendisole sdraio lettini_in_spiaggia ombrelloni_e_lettini espreguicadeira* ligstoel* ligbed ligbedden ligbedje* strandstoel*',
  parasol: 'parasol* sun_umbrella* beach_umbrella* sonnenschirm* sombrilla* ombrellone ombrelloni guarda_sol* zonnescherm_strand',
  kidsclub:
    'kids_club* kinderclub* miniclub* mini_club* kinderanimation* club_enfant* club_infantil clube_infantil clube_de_criancas animazione_bambini kidsclub',
};
