/** Rooms of a house and parts of a town. How the words are written: `concepts.ts`. */
export const ROOMS: Readonly<Record<string, string>> = {
  entrance:
    'main_entrance* side_entrance back_entrance* back_door front_door* entryway way_in haupteingang* hintereingang seiteneingang einfahrt entree_principale entree_laterale porte_entree par_ou_entrer hall_entree entrada_principal entrada_lateral puerta_principal por_donde_se_entra ingresso_principale entrata entrate da_dove_si_entra portone ingresso_laterale portao por_onde_se_entra ingang* hoofdingang zijingang achteringang inrit',
  floorlevel: 'street_level on_the_ground parterre hochparterre rez_de_jardin nivel_de_calle pianterreno terreo benedenverdieping',
  basement:
    'basement* cellar cellars lower_ground_floor untergeschoss* keller kellergeschoss* souterrain* sous_sol sous_sols sotano* seminterrato scantinato interrato subsolo porao cave_garage kelder* kelders',
  upstairs:
    'top_floor second_floor third_floor upper_floor attic loft dachgeschoss* dachboden oberster_stock im_ersten_stock im_zweiten_stock ersten_stock zweiten_stock dernier_etage premier_etage deuxieme_etage etages_superieurs grenier combles ultima_planta primer_piso segundo_piso primera_planta segunda_planta atico buhardilla ultimo_piano primo_piano secondo_piano soffitta mansarda ultimo_andar primeiro_andar segundo_andar sotao bovenste_verdieping tweede_verdieping zolder* verdieping*',
  backyard:
    'backyard yard courtyard patio inner_courtyard hof innenhof* hinterhof* cour cour_interieure arriere_cour corral traspatio patios cortile cortili quintal quintais binnenplaats* koer binnenkoer achtertuin',
  hall: 'hall halls function_room* banquet_hall ballroom saal festsaal* halle hallen mehrzweckhalle* salle_des_fetes grande_salle salle_polyvalente salones salon_de_actos salon_de_eventos sala salas sala_eventi salone sale_eventi salao saloes salao_de_festas zaal zalen feestzaal* polyvalente_zaal',
  meetingroom:
    'meeting_room* meeting_rooms conference_room* conference_rooms seminar_room* boardroom breakout_room* tagungsraum* tagungsraume besprechungsraum* besprechungsraume seminarraum* seminarraume konferenzraum* konferenzraume sitzungszimmer* salle_de_reunion salles_de_reunion salle_de_conference salle_de_seminaire sala_de_reuniones salas_de_reuniones sala_de_juntas sala_de_conferencias sala_riunioni sale_riunioni sala_conferenze sala_de_reunioes salas_de_reuniao sala_de_reuniao vergaderzaal* vergaderzalen vergaderruimte* vergaderruimtes',
  coworking:
    'coworking co_working hot_desk* hot_desking shared_office* gemeinschaftsburo* espace_de_coworking bureau_partage espacio_de_coworking oficina_compartida ufficio_condiviso escritorio_compartilhado flexplek* flexwerk*',
  livingroom:
    'living_room* sitting_room lounge front_room* wohnzimmer* stube sejour_salon piece_a_vivre salle_de_sejour sala_de_estar soggiorno_stanza salotto zona_giorno woonkamer* leefruimte zithoek',
  bedroom:
    'bedroom* sleeping_area* schlafzimmer* schlafraum* chambre_a_coucher dormitorio* recamara* alcoba* camera_da_letto camere_da_letto quarto_de_dormir slaapkamer* slaapzaal',
  sharedroom:
    'shared_room* shared_bathroom shared_kitchen shared_bath bunk_bed* bunk_beds mehrbettzimmer* schlafsaal* etagenbett* stockbett* gemeinschaftsbad* gemeinschaftskuche* gemeinschaftsraum* dortoir* lits_superposes salle_de_bain_commune salle_commune cuisine_commune habitacion_compartida bano_compartido litera* cocina_compartida camera_condivisa bagno_condiviso bagno_in_comune letto_a_castello letti_a_castello cucina_comune camerata quarto_partilhado quarto_compartilhado banheiro_compartilhado casa_de_banho_partilhada beliche* cozinha_partilhada gedeelde_badkamer gedeelde_keuken stapelbed* gedeelde_kamer',
  storeroom:
    'storage_room* storeroom shed bike_shed bike_storage garden_shed fahrradkeller* fahrradraum* schuppen gartenhaus* local_a_velos garage_a_velos debarras remise_a_velos abri_de_jardin cabanon trastero* cuarto_de_bicicletas caseta cobertizo deposito_bici ripostiglio rimessa casetta_da_giardino arrecadacao arrumos bicicletario barracao galpao fietsenstalling* fietsenberging berging* schuur schuurtje tuinhuis*',
  playground:
    'playground* play_area* play_corner kids_corner* children_corner soft_play spielplatz* spielplatze spielecke* kinderecke spielbereich aire_de_jeux aires_de_jeux coin_enfants espace_enfants espace_jeux parque_infantil zona_de_juegos area_de_juegos zona_infantil rincon_infantil area_infantil parco_giochi area_giochi angolo_bimbi zona_bimbi playground_infantil area_de_jogos espaco_kids cantinho_infantil speeltuin* speelhoek* speelplein* speelplaats',
  changingtable:
    'changing_table* baby_changing nappy_changing diaper_changing changing_facilities wickeltisch* wickelraum* wickelmoglichkeit* table_a_langer coin_change espace_change cambiador* cambia_panales fasciatoio fasciatoi fraldario trocador muda_fraldas verschoontafel* verzorgingstafel luiertafel',
  breastfeeding:
    'breastfeeding_room* nursing_room stillraum* stillecke stillzimmer coin_allaitement salle_allaitement sala_de_lactancia lactancia sala_allattamento allattamento sala_de_amamentacao amamentacao amamentar borstvoeding* kolfruimte* lactatieruimte',
  smoking:
    'smoking_area* smoking_section smoking_room* non_smoking no_smoking smoke_free nichtraucher* espace_fumeur coin_fumeur non_fumeur non_fumeurs zona_de_fumadores area_de_fumadores no_fumadores libre_de_humo area_fumatori zona_fumatori sala_fumatori non_fumatori area_de_fumantes fumodromo nao_fumadores nao_fumantes rookruimte* rookzone niet_rokers rookvrij*',
  coatroom:
    'cloakroom* coat_check coat_room* coat_hooks garderobe* jacken_abgeben vestiaire_manteaux guardarropa* ropero guardaropa guardaroba chapelaria guarda_roupa bengaleiro vestiaire_jassen garderobe',
  citycentre:
    'city_centre* city_center town_centre* town_center downtown in_the_centre* in_the_center central_location centrally_located old_town innenstadt* stadtzentrum* stadtmitte* zentral_gelegen zentrum altstadt* fussgangerzone* centre_ville en_plein_centre* vieille_ville vieux_centre* hypercentre centro_ciudad centro_de_la_ciudad en_el_centro casco_antiguo casco_viejo centro_historico centrico centrica centro_citta in_centro centro_storico centralissimo citta_vecchia centro_da_cidade no_centro cidade_velha centrum stadscentrum binnenstad* oude_stad',
  suburb:
    'suburb* outskirts out_of_town edge_of_town vorort* stadtrand* ausserhalb_der_stadt umland speckgurtel banlieue* peripherie en_peripherie hors_de_la_ville exterieur_de_la_ville afueras periferia extrarradio suburbio* colonia_zona sobborgo sobborghi fuori_citta arredores_da_cidade zona_periferica buitenwijk* rand_van_de_stad buiten_de_stad rand_van',
  countryside:
    'countryside in_the_country rural farmland village villages landlich* auf_dem_land dorf dorfer a_la_campagne rurale en_el_campo pueblo pueblos aldea* campagna in_campagna borgo borghi paesino no_campo aldeia* zona_rural vila_rural interior_rural platteland* op_den_buiten dorp dorpen',
  district:
    'district districts neighbourhood_area* quarter_of_town postcode_area* stadtteil* stadtviertel* bezirk bezirke viertel_der_stadt arrondissement* quartier quartiers barrio barrios comuna quartiere quartieri rione bairro bairros freguesia concelho wijk wijken stadsdeel gemeente deelgemeente',
  servicearea:
    'service_area* coverage_area einsatzgebiet* einzugsgebiet* zone_intervention zone_de_livraison liefergebiet* delivery_area* zona_de_cobertura zona_de_reparto area_de_cobertura zone_servite area_coperta zona_di_consegna area_de_atuacao zona_de_entrega area_de_entrega werkgebied* bezorggebied* leveringsgebied',
  pickuppoint:
    'collection_point* pickup_point pick_up_point* pick_up_location point_de_retrait lieu_de_retrait lugar_de_recogida luogo_di_ritiro local_de_levantamento local_de_retirada ponto_de_retirada ophaallocatie ophaalpunt*',
};
