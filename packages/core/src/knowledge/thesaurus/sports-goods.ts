/** Sports goods, used goods and kitchenware. How the words are written: `concepts.ts`. */
export const SPORTS_GOODS: Readonly<Record<string, string>> = {
  sportsshop:
    'sports_shop* sports_store* sportgeschaft* sporthaus* sportartikel* magasin_de_sport articles_de_sport tienda_de_deportes articulos_deportivos negozio_di_sport articoli_sportivi loja_de_desporto artigos_desportivos sportwinkel* sportzaak*',
  ball: 'balls balle balles ballon_de pelota* balon balones palla palloni pallone bola_de_futebol bolas voetballen footballs_ball fussballe',
  racket:
    'racket* racquet* tennisschlager* schlager_tennis raquette raqueta* racchetta racchette raquete* tennisracket* padelschlager* pala_de_padel',
  restringing: 'restringing bespannung* recordage* encordado* incordatura* encordoamento bespannen_racket',
  squash: 'squash',
  badminton: 'badminton* federball* volant_badminton',
  dumbbell: 'dumbbell* hantel* mancuerna* manubri halter* kettlebell* barbell* langhantel* weights_gym',
  crosstrainer: 'crosstrainer* cross_trainer*',
  exercisebike: 'exercise_bike* heimtrainer* hometrainer velo_appartement bicicleta_estatica cyclette',
  treadmill: 'treadmill* laufband* tapis_roulant_de_course tapis_de_course cinta_de_correr tapis_roulant passadeira_de_corrida loopband*',
  yogamat: 'yoga_mat* tapis_de_yoga esterilla* tappetino_yoga tappetini tapete_de_yoga yogamat*',
  skiboots: 'ski_boot* skischuh* skistiefel* chaussures_de_ski botas_de_esqui scarponi_da_sci skischoen*',
  skipoles: 'ski_poles skistock* batons_de_ski bastones_de_esqui bastoncini_da_sci skistokken',
  skiservice:
    'ski_service* skiservice* wax_my_skis edge_sharpening kanten_schleifen belag_ausbessern skiwachs* fartage farter affutage_des_carres encerado_de_esquis afilar_cantos sciolinatura lamine_sci skionderhoud slijpen_en_waxen ski_tuning',
  bindings:
    'ski_binding* skibindung* bindung_einstellen fixation_de_ski fixations_ski reglage_des_fixations fijaciones attacchi_sci fixacoes_de_esqui skibinding* adjust_the_bindings',
  bootfitting:
    'boot_fitting* bootfitting* gait_analysis laufanalyse* laufbandanalyse* analyse_de_foulee analisis_de_la_pisada analisis_de_pisada analisi_appoggio analise_da_passada loopanalyse* bike_fitting* bikefitting* sitzpositionsanalyse etude_posturale_velo biomechanical',
  fishingtackle:
    'fishing_rod* fishing_tackle angelrute* angelbedarf angelzubehor canne_a_peche materiel_de_peche hengel* cana_de_pescar aparejos_de_pesca canna_da_pesca attrezzatura_da_pesca cana_de_pesca',
  bait: 'fishing_bait koder appat* cebo cebos esca esche isco aas bait',
  fishinglicence:
    'fishing_licence* fishing_license* fishing_permit* angelschein* angelkarte* angelerlaubnis* fischereischein* permis_de_peche carte_de_peche licencia_de_pesca permiso_de_pesca licenza_di_pesca permesso_di_pesca licenca_de_pesca visakte* vispas* visvergunning',
  teamwear:
    'teamwear team_kit* team_shirt* vereinskleidung* mannschaftstrikot* trikots trikotsatz maillots_equipe maillot_equipe equipacion* camiseta_de_equipo divise_sportive maglie_da_squadra equipamento_de_equipa teamkleding* clubkleding* jersey_printing trikotdruck* flocage* beflock*',
  horsegear:
    'saddle* sattel reitsattel* reithelm* reitstiefel* reitbedarf bombe_equitation selle_de_cheval silla_de_montar casco_de_equitacion sella_cavallo sela_de_cavalo zadel zadels rijhelm* rijlaars* ruitersport*',
  usedbuying:
    'buy_used buy_my_old sell_you_my sell_my_old sell_my_used take_in_used trade_in trade_in_my part_exchange ankauf ankaufen kauft_ihr_an in_zahlung inzahlungnahme* rachat rachetez vous_rachetez reprise_ancien reprenez_vous compran_usado comprais_usado compra_de_segunda_mano vender_mi ritirate_usato acquistate_usato compram_usado retoma_de inkoop_tweedehands kopen_jullie',
  conditionused:
    'condition_of_the_item like_new good_as_new as_new signs_of_wear signs_of_use neuwertig* gebrauchsspuren* zustand_der_ware wie_neu comme_neuf etat_usure traces_usure bon_etat como_nuevo buen_estado senales_de_uso come_nuovo segni_di_usura buone_condizioni como_novo bom_estado sinais_de_uso zo_goed_als_nieuw als_nieuw gebruikssporen*',
  donate:
    'donate* donation* donating spende* sachspende* kleiderspende* don_de faire_un_don dons_de donner_des donar donacion* donazion* doar doacao doacoes doneren donatie* schenken_spullen thrift_store charity_shop* gebrauchtwarenhaus sozialkaufhaus ressourcerie emmaus kringloop*',
  auction: 'auction* versteigerung* auktion* encheres vente_aux_encheres subasta* asta aste leilao leiloes veiling*',
  cookware:
    'cookware saucepan* cooking_pot* kochtopf* topfset* marmite* ollas_de cacerola* pentola tacho tachos kookpan* pannenset* casserole_dish* braeter brater',
  wok: 'wok woks',
  fryingpan: 'frying_pan* bratpfanne* pfanne pfannen poele_a_frire poeles sarten sartenes padella padelle frigideira* koekenpan*',
  inductionready:
    'induction* induktion* compatible_induction plaque_induction placa_de_induccion apto_para_induccion piano_a_induzione adatta_all_induzione placa_de_inducao inductie* geschikt_voor_inductie',
  dishwashersafe:
    'dishwasher_safe spulmaschinenfest* spulmaschinengeeignet* lavable_au_lave_vaisselle passe_au_lave_vaisselle apto_para_lavavajillas lavabile_in_lavastoviglie vai_a_maquina_de_lavar vaatwasserbestendig* vaatwasmachinebestendig',
  kitchenknife:
    'kitchen_knife* chef_knife chefs_knife* knife knives messer kuchenmesser* kochmesser* messerset couteau* cuchillo* coltell* faca facas facas_de_cozinha mes_messen messen messenset koksmes*',
  cuttingboard: 'cutting_board* schneidebrett* planche_a_decouper tabla_de_cortar tagliere_da_cucina tabua_de_cortar snijplank*',
  cup: 'cups mug mugs tasse tassen becher bechern mok mokken kopjes taza tazas tazza tazze caneca* chavena* xicara* tasses teacup*',
  drinkingglass:
    'wine_glass* wineglass* champagne_glass* weinglas* trinkglas* sektglas* verre_a_vin verres_a_vin copas_de_vino bicchieri calici_da_vino copos copos_de_vinho wijnglazen wijnglas* glazen_drink drinkglas* tumbler*',
  lunchbox:
    'lunch_box* lunchbox* brotdose* brotbox* boite_a_lunch boite_a_gouter fiambrera* portapranzo schiscetta lancheira* marmita* broodtrommel* lunchtrommel* storage_container* tupper* frischhaltedose*',
  thermos: 'thermos* termo_de',
  waterbottle: 'water_bottle* trinkflasche* gourde gourdes cantimplora* borraccia borracce garrafa_de_agua drinkfles* waterfles*',
  kitchenappliance:
    'kitchen_appliance* small_appliance* kuchengerat* petit_electromenager electromenager electrodomestico* elettrodomestic* eletrodomestico* keukenapparat* huishoudelijke_apparaten huishoudapparat* haushaltsgerat* white_goods elektrogerat*',
  airfryer: 'airfryer* air_fryer* heissluftfritteuse* friteuse* freidora* friggitrice* fritadeira*',
  foodprocessor: 'kuchenmaschine* food_processor* robot_de_cocina robot_da_cucina robot_de_cuisine',
  blender: 'blender* mixer mixers standmixer',
  bakingsupplies:
    'baking_tin* baking_tray* cake_tin* backform* backbleche backblech backzubehor moule_a_gateau molde_de_reposteria stampo_per_dolci teglia teglie forma_de_bolo bakvorm* bakblik*',
};
