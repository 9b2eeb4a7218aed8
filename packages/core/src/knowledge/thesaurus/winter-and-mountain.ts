/** Snow, ice and mountains. How the words are written: `concepts.ts`. */
export const WINTER_AND_MOUNTAIN: Readonly<Record<string, string>> = {
  ski:
    'skiing skiier* skier skiers skifahren skilaufen skiurlaub ski_fahren ski_alpin faire_du_ski skieur* skieuse* sciare sciatore ' +
    'sciatori skien wintersport* schilaufen schifahren carving*',
  skischool:
    'ski_school* skischule* schischule* skikurs* schikurs skiunterricht* skilehrer* ecole_de_ski cours_de_ski moniteur_de_ski esf ' +
    'escuela_de_esqui clases_de_esqui curso_de_esqui monitor_de_esqui scuola_di_sci scuola_sci lezioni_di_sci corso_di_sci ' +
    'maestro_di_sci maestri_di_sci escola_de_esqui aulas_de_esqui skiles* skileraar* skischool* ski_lesson* ski_instructor* ' +
    'snowboardkurs* snowboard_lesson*',
  skipass:
    'ski_pass* skipass* lift_pass* lift_ticket* liftkarte* liftticket* forfait_ski forfait_de_ski forfaits_de_ski forfait_de_esqui ' +
    'abono_de_esqui pase_de_esqui passe_de_ski passe_de_esqui forfait_journee_ski',
  skilift:
    'ski_lift* skilift* chairlift* chair_lift* schlepplift* sessellift* teleski* telesiege* telesilla* telesqui* seggiovia seggiovie ' +
    'sciovia sciovie impianti_di_risalita stoeltjeslift* sleeplift* remontee telecadeira* drag_lift zauberteppich* magic_carpet ' +
    'remontees_mecaniques remontee_mecanique',
  cablecar:
    'cable_car* gondola* gondola_lift bergbahn* seilbahn* gondelbahn* luftseilbahn* telepherique* telecabine* teleferico* telecabina* ' +
    'teleferica funivi* cabinovia cabinovie ovovia teleferico_montanha kabelbaan* gondellift* mountain_railway talstation* bergstation* ' +
    'mittelstation*',
  slope:
    'ski_slope* ski_run* pistes piste_verte piste_rouge pisten skipiste* skigebiet* domaine_skiable station_de_ski estacion_de_esqui ' +
    'comprensorio* piste_da_sci stazione_sciistica estancia_de_esqui skigebieden ski_resort* ski_area* pistenplan piste_map blue_run ' +
    'red_run',
  skistorage: 'skidepot* ski_storage ski_locker* skikeller* skiraum* local_a_ski guardaesquis deposito_sci skiberging',
  skiboots:
    'ski_boot* skischuh* skistiefel* schischuh* chaussures_de_ski botas_de_esqui scarponi scarponi_da_sci botas_de_ski skischoen* ' +
    'snowboardschuh*',
  skiservice:
    'ski_wax* ski_service* skiservice* kantenschliff* wachsen_ski ski_tuning fartage* afilado_de_esquis encerado_esquis sciolinatura ' +
    'lamine_sci skionderhoud* slijpen_ski',
  crosscountryski: 'cross_country_ski* langlauf* loipe* ski_de_fond pistes_de_fond esqui_de_fondo sci_di_fondo esqui_de_fundo nordic_ski*',
  skitour:
    'ski_touring backcountry* skitour* tourengeh* ski_de_randonnee esqui_de_travesia esqui_de_montana sci_alpinismo scialpinismo ' +
    'off_piste freeride* hors_piste fuera_de_pista fuoripista fora_de_pista toerskien tourskien heliski*',
  snowdepth:
    'snow_report* snow_depth snow_condition* schneehohe* schneelage* schneebericht* enneigement hauteur_de_neige parte_de_nieve ' +
    'estado_de_las_pistas bollettino_neve innevamento altura_da_neve sneeuwhoogte* sneeuwzeker* schneesicher* artificial_snow ' +
    'kunstschnee* neige_de_culture',
  avalanche: 'avalanche* lawine* alud aludes avalancha* valanga valanghe',
  sled:
    'toboggan_neige schlittenfahren schlittenverleih schlittenfahrt* faire_de_la_luge bobsleigh bob_neige slittino slittini trenos ' +
    'tren_neve slee sleeen sleetje* sommerrodelbahn* alpine_coaster luge_d_ete summer_toboggan',
  horsesleigh:
    'horse_drawn carriage_ride* pferdeschlitten* kutschfahrt* kutsche* pferdekutsche* caleche* promenade_en_caleche carroza* ' +
    'coche_de_caballos paseo_en_carruaje carrozza carrozze giro_in_carrozza charrete* carruagem koetstocht* paard_en_wagen koets koetsen ' +
    'sleigh_ride* arrentocht planwagen*',
  snowchains:
    'snow_chain* schneekette* chaine_neige chaines_neige chaines_a_neige cadenas_de_nieve cadenas_para_la_nieve catene_da_neve ' +
    'correntes_de_neve sneeuwketting*',
  mountain:
    'mountain mountains berg berge bergen montagne montagnes montana montanas montagna montanha* gipfel summit* sommet cime cumbre* ' +
    'vetta cume bergtop alps alpen alpes alpi',
  mountainguide:
    'mountain_guide* bergfuhrer* guide_de_montagne guia_de_montana guida_alpina guide_alpine guia_de_montanha berggids* mountaineer* ' +
    'alpinism* bergsteig* hochtour* gletschertour* glacier_tour* glacier_hike*',
  viaferrata: 'via_ferrata* viaferrata* klettersteig* ferrata ferrate',
  glacier: 'glacier* gletscher* glaciar* ghiacciai* gletsjer*',
  hiking:
    'treks trekkingtour* bergwander* bergtour* randonner randonneur* faire_de_la_randonnee sentier* sendero* ruta_de_senderismo ' +
    'hacer_senderismo excursionismo_montana caminata* camminata* passeggiata_montagna trilho* trilha* percurso_pedestre hiking_trail* ' +
    'trail_hike footpath* nordic_walking ramble rambling hiker hikers trekking',
  hikingboots:
    'hiking_boot* walking_boots hiking_shoes wanderschuh* wanderstiefel* bergschuh* chaussures_de_randonnee chaussures_de_marche ' +
    'botas_de_montana botas_de_senderismo scarponcini scarpe_da_trekking botas_de_caminhada wandelschoen* trittfest sturdy_shoes ' +
    'sturdy_footwear feste_schuhe festes_schuhwerk bonnes_chaussures calzado_adecuado calzado_resistente calzado_comodo scarpe_robuste ' +
    'calcado_confortavel stevige_schoenen',
  trekkingpoles:
    'trekking_pole* walking_pole* hiking_pole* wanderstock* trekkingstock* nordic_walking_stock batons_de_marche batons_de_randonnee ' +
    'bastones_de_senderismo bastones_trekking bastoncini bastoes_de_caminhada wandelstok* skistock* ski_pole*',
  backpack: 'backpack* rucksack* sac_a_dos sacs_a_dos mochila* zaino zaini rugzak* wanderrucksack daypack*',
  mountainhut:
    'mountain_hut* alpine_hut* alpenhutte* almhutte* schutzhutte* alm_hutte refuge_de_montagne gite_d_etape refugio_de_montana refugios ' +
    'rifugio rifugi rifugio_alpino refugio_de_montanha berghut* jausenstation*',
  difficulty:
    'difficulty how_hard how_difficult how_challenging schwierigkeitsgrad* wie_anstrengend difficulte_du_parcours niveau_de_difficulte ' +
    'dificultad grado_de_dificultad difficolta grado_di_difficolta dificuldade* grau_de_dificuldade moeilijkheidsgraad* moeilijkheid ' +
    'strenuous anstrengend* fit_enough physically_demanding condition_physique forma_fisica buena_forma forma_fisica_it condicao_fisica ' +
    'kondition schwierigkeitsstufe* difficulty_level',
  altitude:
    'altitude* elevation hohenmeter* hohenunterschied* denivele* desnivel* dislivello quota_altitudine desnivel_acumulado hoogtemeters ' +
    'hoogteverschil meter_uber_meer hohenkrankheit* altitude_sickness',
  fearofheights:
    'afraid_of_heights fear_of_heights vertigo_heights hohenangst* schwindelfrei* peur_du_vide vertige_hauteur miedo_a_las_alturas ' +
    'vertigo_altura soffro_di_vertigini paura_delle_altezze medo_de_alturas vertigens hoogtevrees',
  cave:
    'caving hohlentour* hohle hohlen hohlenfuhrung* tropfsteinhohle* grotte* speleo* cueva* espeleolog* grotta grotte_visita gruta* grot ' +
    'show_cave* cave_tour* caving_trip visit_the_cave',
  waterfall: 'waterfall* wasserfall* chute_d_eau cascade cascades cascada* cascate cascata* waterval*',
  bikepark: 'bike_park* bikepark* pumptrack* pump_track* downhill_trail singletrail* single_trail trail_centre* downhill*',
  icebath:
    'ice_bath* cold_plunge* eisbad* bain_froid bagno_freddo bano_de_hielo ijsbad* kryotherap* cryotherap* crioterap* kaltekammer* ' +
    'cold_chamber',
  canyoning: 'canyoning* canyoneering barranquismo descenso_de_barrancos schluchting torrentismo gorge_walking coasteering*',
  bananaboat:
    'banana_boat* bananenboot* bouee_tractee bouees_tractees donut_tube tubing bananaboot* bananaboat* ringo_boat platano_acuatico',
  shark: 'shark* requin* tiburon* squalo squali tubarao tubaroes haai haaien haifisch*',
  seal: 'seal_watching seal_trip robben seehund* phoque* zeehond* foca focas otarie* leon_marino',
  funicular: 'funicular* funicolare standseilbahn* zahnradbahn* cog_railway cremaillere tren_cremallera funiculaire* kabelspoor',
};
