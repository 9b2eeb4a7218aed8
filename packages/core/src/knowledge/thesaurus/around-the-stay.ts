/** What a guest needs in and around the house. How the words are written: `concepts.ts`. */
export const AROUND_THE_STAY: Readonly<Record<string, string>> = {
  playground:
    'playground* play_area* play_park spielplatz* spielwiese aire_de_jeux aires_de_jeux parque_infantil zona_de_juegos zona_infantil columpios parco_giochi area_giochi giochi_per_bambini parquinho speeltuin* speelplaats* speelplein swings klettergerust',
  playroom:
    'playroom* play_room* games_room* spielzimmer* spielecke* spielraum salle_de_jeux coin_enfants coin_jeux sala_de_juegos ludoteca sala_giochi angolo_bimbi sala_de_jogos speelkamer* speelhoek* speelruimte bowling_alley_room',
  babymonitor:
    'baby_monitor* babyphone* babyfon* babyfoon* ecoute_bebe vigilabebe* interfono_para_bebe intercomunicador_de_bebe baby_monitor',
  stairgate:
    'stair_gate* baby_gate* treppenschutz* treppengitter* turschutzgitter* barriere_escalier barriere_de_securite_enfant barrera_de_escalera barrera_de_seguridad_ninos cancelletto cancelletti barreira_de_seguranca cancela_de_escada traphek*',
  parkinggarage:
    'underground_car_park underground_parking parking_garage* multi_storey* tiefgarage* parkhaus* garagenplatz* garage_stellplatz parking_souterrain parking_couvert parking_subterraneo parking_cubierto plaza_de_garaje garaje* parcheggio_coperto parcheggio_sotterraneo box_auto parque_subterraneo estacionamento_coberto garagem parkeergarage* ondergrondse_parking',
  parking:
    'car_park* carpark* parking_space* parking_spot* parking_place* parking_lot* place_to_park park_the_car park_our_car leave_the_car parkmoglichkeit* parkgelegenheit* auto_abstellen auto_parken places_de_parking place_de_stationnement garer_la_voiture me_garer nous_garer ou_se_garer plaza_de_aparcamiento plaza_de_parking aparcar_el_coche dejar_el_coche donde_aparcar posto_auto posti_auto parcheggiare_la_macchina lasciare_la_macchina lasciare_auto lugar_de_estacionamento lugar_para_estacionar deixar_o_carro onde_estacionar parkeerplek* auto_neerzetten waar_parkeren',
  valetparking: 'valet* valet_parking parkservice voiturier* aparcacoches parcheggiatore manobrista parkeerservice',
  rooftop:
    'rooftop* roof_terrace* dachterrasse* toit_terrasse toit_terrasses azotea_con_vistas terraza_en_la_azotea terrazza_panoramica terrazza_sul_tetto tetto_terrazza terraco_panoramico dakterras* terraco_no_telhado',
  lobby: 'lobby lobbies foyer eingangshalle* hotelhalle hall_entree hall_de_hotel vestibulo* hall_albergo atrio hall_de_entrada inkomhal',
  meetingroom:
    'meeting_room* conference_room* conference_facilit* boardroom* seminar_room* tagungsraum* tagung tagungen tagungshotel konferenzraum* besprechungsraum* seminarraum* meetingraum salle_de_reunion salles_de_reunion salle_de_conference salle_de_seminaire sala_de_reuniones salas_de_reuniones sala_de_conferencias sala_riunioni sale_riunioni sala_conferenze sala_meeting sala_de_reunioes salas_de_reunioes vergaderzaal* vergaderruimte* vergaderkamer* conferentiezaal',
  wakeupcall:
    'wake_up_call* wake_us wake_me weckruf* weckdienst* weckservice geweckt_werden service_de_reveil appel_reveil reveil_telephonique servicio_de_despertador llamada_despertador despertar_por_telefono sveglia_telefonica servizio_sveglia servico_de_despertar chamada_de_despertar wekdienst wekservice wake_up_service',
  guestlimit:
    'maximum_occupancy max_occupancy how_many_guests how_many_people_fit how_many_people_can_stay how_many_can_sleep maximale_belegung max_belegung wie_viele_personen_passen fur_wie_viele_personen combien_de_couchages combien_de_personnes_peuvent capacite_accueil ocupacion_maxima cuantas_personas_caben para_cuantas_personas cuantos_caben occupazione_massima quante_persone_possono quanti_posti_letto per_quante_persone ocupacao_maxima lotacao_maxima quantas_pessoas_podem para_quantas_pessoas maximale_bezetting hoeveel_personen_kunnen voor_hoeveel_personen',
  minimumstay:
    'minimum_stay* min_stay at_least_two_nights just_one_night only_one_night mindestaufenthalt* mindestubernachtung* nur_eine_nacht eine_einzige_nacht une_seule_nuit juste_une_nuit minimo_de_noches una_sola_noche solo_una_noche una_sola_notte solo_una_notte uma_so_noite so_uma_noite apenas_uma_noite minimumverblijf maar_een_nacht een_enkele_nacht slechts_een_nacht',
  extendstay:
    'extend_my_stay extend_our_stay extend_the_stay extra_night another_night one_more_night stay_longer extend_the_booking aufenthalt_verlanger* noch_eine_nacht eine_nacht_langer langer_bleiben nacht_dranhangen prolonger_le_sejour prolonger_mon_sejour prolonger_notre_sejour rester_plus_longtemps nuit_supplementaire rester_une_nuit_de_plus alargar_la_estancia prolongar_la_estancia quedarnos_mas quedarme_mas una_noche_mas noche_adicional prolungare_il_soggiorno restare_piu_a_lungo una_notte_in_piu notte_aggiuntiva prolongar_a_estadia ficar_mais_tempo mais_uma_noite noite_extra verblijf_verlengen langer_blijven nachtje_langer extra_nacht nog_een_nacht',
  leaveearly:
    'leave_early leaving_early check_out_early shorten_my_stay shorten_our_stay early_departure fruher_abreisen vorzeitig_abreisen vorzeitige_abreise aufenthalt_verkurzen partir_plus_tot depart_anticipe ecourter irse_antes marcharnos_antes salir_antes acortar_la_estancia partire_prima partenza_anticipata andare_via_prima abbreviare_il_soggiorno sair_mais_cedo partir_mais_cedo saida_antecipada eerder_vertrekken vroeger_vertrekken verblijf_inkorten',
  houserules:
    'house_rules house_rule hausordnung* hausregeln reglement_interieur regles_de_la_maison normas_de_la_casa reglas_de_la_casa regole_della_casa regolamento_interno regras_da_casa huisregels huisreglement huisregel',
  partyhouse:
    'parties_allowed have_a_party throw_a_party partys_erlaubt party_machen party_feiern faire_la_fete fetes_autorisees hacer_fiestas hacer_una_fiesta fare_feste fare_una_festa fazer_festas fazer_uma_festa feestjes_toegestaan feest_geven feestje_geven',
};
