/** Pitches, huts, nature and what one does there. How the words are written: `concepts.ts`. */
export const CAMPING_AND_OUTDOORS: Readonly<Record<string, string>> = {
  tentpitch:
    'tent_pitch* tent_pitches pitch_for_a_tent zeltwiese* zeltstellplatz* emplacement_tente emplacement_pour_tente parcela_para_tienda parcela_tienda piazzola_tenda piazzola piazzole lugar_para_tenda alveolo tentplaats* tentplek* tentveld*',
  glamping:
    'glamping safari_tent* safaritent* lodge_tent* lodgezelt* glampingzelt* tente_lodge tente_safari tipi tipis yurt yurts jurte jurten yourte yourtes tienda_safari tenda_safari iurta yurta',
  mobilehome:
    'mobile_home* mobilehome* mobilheim* static_caravan* mobil_home* mobilhome mobilhomes casa_mobile case_mobili mobilhaus stacaravan* bungalow* chalets_op',
  hookup:
    'electric_hook_up* hook_up hookup* stromanschluss* stromsaule* cee_stecker branchement_electrique raccordement_electrique borne_electrique toma_de_electricidad conexion_electrica toma_de_luz allacciamento_elettrico colonnina_elettrica presa_di_corrente_in_piazzola ligacao_eletrica ligacao_a_eletricidade stroomaansluiting* stroompunt amps amperage ampere amperes amperios',
  chemicaltoilet:
    'chemical_toilet* cassette_toilet* waste_disposal_point grey_water dump_station* chemietoilette* chemie_wc entsorgungsstation* grauwasser* abwasserentsorg* wc_chimique cassette_chimique vidange_wc aire_de_vidange eaux_grises wc_quimico vaciado_quimico aguas_grises wc_chimico scarico_chimico pozzetto_di_scarico acque_grigie sanita_quimica despejo_de_aguas chemisch_toilet* loospunt* grijswater',
  freshwater:
    'fresh_water drinking_water drinkable trinkwasser* frischwasser* eau_potable point_eau remplissage_eau agua_potable toma_de_agua acqua_potabile drinkwater* vers_water',
  washblock:
    'wash_block* shower_block* toilet_block* sanitary_block* ablution* sanitargebaude* sanitarhaus* sanitaranlage* waschhaus* bloc_sanitaire blocs_sanitaires bloque_sanitario servizi_igienici blocco_bagni balnearios_do_parque sanitair* toiletgebouw* wasgelegenheid',
  cabin:
    'log_cabin* wooden_cabin* blockhutte* holzhutte* alm almhutte* schutzhutte* refuge refuges cabane cabanes refugio refugios cabana cabanas rifugio rifugi baite capanna capanne abrigo_de_montanha berghut* trekkershut* mountain_hut*',
  treehouse: 'tree_house* treehouse* baumhaus* cabane_dans_les_arbres casa_del_arbol casa_en_el_arbol casa_albero casa_na_arvore boomhut*',
  wildcamping:
    'wild_camp* wildcamp* free_camping frei_stehen freistehen wild_campen camping_sauvage bivouac* acampada_libre dormir_en_la_furgoneta campeggio_libero acampar_livremente campismo_selvagem wildkamper* vrij_staan overnight_parking',
  awning:
    'awning* vorzelt* markise* auvent* avance_caravane toldo toldos veranda_caravan tenda_da_sole tende_da_sole avancado voortent* luifel* zonnescherm*',
  sleepingbag:
    'sleeping_bag* schlafsack* sac_de_couchage sacs_de_couchage saco_de_dormir sacos_de_dormir sacco_a_pelo sacchi_a_pelo saco_cama slaapzak*',
  airbed:
    'air_bed* airbed* air_mattress* airmattress* luftmatratze* matelas_gonflable* colchon_hinchable colchao_insuflavel luchtbed* luchtmatras*',
  sleepingmat: 'isomatte* sleeping_mat* tapis_de_sol colchoneta* materassino materassini_gonfiabili slaapmat*',
  campinggas:
    'camping_gas gas_canister* gas_cylinder* campinggaz gaskartusche* gasflaschen bouteille_gaz cartouche_de_gaz bombola bombole botija_de_gas garrafa_de_gas gasfles* gasbus gas_stove* gaskocher campingkocher* rechaud_a_gaz hornillo fornelletto',
  headtorch:
    'head_torch* headtorch* headlamp* torch torches flashlight* stirnlampe* taschenlampe* lampe_frontale lampe_torche lampe_de_poche linterna* frontal_de_luz torcia torce pila_frontale lanterna lanternas hoofdlamp* zaklamp* zaklantaarn*',
  coolbox:
    'cool_box* coolbox* cooler_box* ice_box ice_packs kuhlbox* kuhltasche* kuhlakku* glaciere* pain_de_glace nevera_portatil borsa_termica borsa_frigo geleira* caixa_termica koelbox* koeltas* koelelement*',
  campervanpark:
    'motorhome_pitch* aire_de_camping wohnmobilstellplatz* reisemobilstellplatz* aire_camping_car aire_pour_camping_cars area_de_autocaravanas parking_de_autocaravanas area_sosta_camper area_camper area_de_servico_para_autocaravanas camperplaatsen overnachtingsplaats_camper',
  barriergate: 'barrier barriere barrera_de_entrada sbarra slagboom* cancela_de_entrada',
  firepit:
    'fire_pit* firepit* open_fire fire_bowl feuerstelle* feuerschale* offenes_feuer brasero* feu_ouvert fuego_abierto fuoco_libero braciere lareira_exterior vuurplaats* vuurkorf* vuurschaal* open_vuur',
  charcoal: 'charcoal grillkohle* holzkohle* charbon_de_bois carbon_vegetal carbonella carvao houtskool* grillanzunder briketts',
  trail:
    'trail trails footpath* hiking_path* wanderweg* wanderroute* sentier* sendero* trilho trilhos wandelpad* wandelroute* percurso_pedestre',
  hikingboots:
    'hiking_boot* walking_boot* wanderschuh* bergschuh* bergstiefel chaussures_de_randonnee chaussures_de_marche botas_de_montana botas_de_senderismo scarponi scarpe_da_trekking botas_de_caminhada wandelschoen* bergschoen*',
  hikingpoles:
    'hiking_pole* trekking_pole* walking_pole* walking_stick* wanderstock* trekkingstock* batons_de_marche batons_de_randonnee bastones_de_trekking bastones_de_senderismo bastoncini bastoes_de_caminhada wandelstok* nordic_walking',
  mountainguide:
    'mountain_guide* bergfuhrer* guide_de_haute_montagne guide_de_montagne guia_de_montana guida_alpina guide_alpine guia_de_montanha berggids*',
  summit:
    'summit summits mountain_top gipfel* bergspitze sommet sommets cumbre cumbres cima_della_montagna vetta vette cume pico_da_montanha bergtop* top_of_the_mountain',
  cablecar:
    'cable_car* cablecar* gondola_lift chairlift* chair_lift* ski_lift* skilift* seilbahn* gondelbahn* sessellift* bergbahn* telepherique* telecabine* telesiege* remontee_mecanique remontees_mecaniques teleferico* telesilla* telecabina* remonte_mecanico funivia* seggiovia* cabinovia* impianti_di_risalita teleferica telecadeira kabelbaan* stoeltjeslift*',
  skipass:
    'ski_pass* skipass* lift_pass* lift_ticket* liftpass* liftkarte* skikarte* forfait_de_ski forfaits_de_ski forfait_ski forfait_remontees abono_de_esqui forfait_de_esqui passe_de_ski passe_esqui',
  skislope:
    'ski_slope* ski_run* pistes skipiste* skigebiet* ski_resort* skiing_area pistes_de_ski domaine_skiable station_de_ski pistas_de_esqui estacion_de_esqui piste_da_sci comprensorio estancia_de_esqui',
  crosscountry: 'cross_country_ski* cross_country langlauf* loipe loipen ski_de_fond esqui_de_fondo sci_di_fondo esqui_de_fundo',
  avalanche: 'avalanche* lawine* avalancha* valanga valanghe',
};
