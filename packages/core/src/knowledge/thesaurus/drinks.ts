/** What is drunk, and who brews and presses it. How the words are written: `concepts.ts`. */
export const DRINKS: Readonly<Record<string, string>> = {
  beer: 'beers biere biersorten bierauswahl bieres cervezas cerveja birre cervejas bieren biertje pils pilsner pilsener lager_beer ale ales stout ipa weizenbier hefeweizen radler shandy panache clara_con_limon pint pints pinte pintes',
  brewery:
    'brewer* brauerei* braukunst brasserie_artisanale brasseur microbrasserie microbrewery craft_beer* cerveceria* cerveza_artesana cerveza_artesanal birrificio birra_artigianale cervejeira* cerveja_artesanal brouwerij* bierbrouw* brewhouse homebrew*',
  draughtbeer:
    'on_tap on_draught draught_beer* draft_beer* vom_fass fassbier* gezapft* biere_pression a_la_pression de_barril cana_de_cerveza alla_spina birra_alla_spina cerveja_de_pressao imperial_de_cerveja van_het_vat tapbier* getapt',
  keg: 'kegs beer_keg* bierfass* partyfass* fut_de_biere futs barril_de_cerveza barriles fusto_di_birra fusti barril_de_cerveja biervat* biertap* tireuse* zapfanlage* beer_tap dispensador_de_cerveza spillatore tapinstallatie*',
  alcoholfree:
    'alcohol_free non_alcoholic nonalcoholic no_alcohol alkoholfrei* ohne_alkohol sans_alcool sin_alcohol senza_alcol analcolic* sem_alcool alcoholvrij* zonder_alcohol mocktail* zero_alcohol low_alcohol',
  redwine:
    'red_wine* rotwein* vin_rouge vins_rouges vino_tinto vinos_tintos tinto vino_rosso vini_rossi vinho_tinto vinhos_tintos rode_wijn rode_wijnen',
  whitewine:
    'white_wine* weisswein* vin_blanc vins_blancs vino_blanco vinos_blancos vino_bianco vini_bianchi vinho_branco vinhos_brancos witte_wijn witte_wijnen',
  rosewine: 'rose_wine* roseweine roseweinen vin_rose vins_roses vino_rosado vino_rosato vinho_rose rose_wijn',
  sparklingwine:
    'sparkling_wine* champagne* prosecco* sekt sekte schaumwein* cremant* mousseux vin_petillant cava vino_espumoso espumoso* spumant* bollicine espumante* mousserend* bubbels cava_fles',
  naturalwine:
    'natural_wine* orange_wine* naturwein* vin_nature vin_naturel vins_naturels vino_natural vini_naturali vino_naturale vinho_natural natuurwijn* sulphite* sulfit* solfiti',
  winemerchant:
    'wine_merchant* wine_shop* wine_store off_licence weinhandlung* weinhandel weinhandler* weinladen vinothek* caviste* cave_a_vin cave_a_vins cave_du_domaine vinoteca* bodega* enoteca* vineria garrafeira* wijnhandel* wijnwinkel* slijterij* liquor_store',
  winery:
    'winery wineries vineyard* weingut* winzer* weinkeller* vignoble* vigneron* vinedo* vina vinas cantina cantine_vinicole vigneto vigneti viticolt* adega* vinha vinhas wijngaard* wijnkelder* wijnboer*',
  winevintage: 'vintage_year jahrgange jahrgangs millesime* anada_del_vino annata annate colheita_de_vinho wijnjaar oogstjaar',
  grapevariety: 'grape_variety grape_varieties rebsorte* cepage* variedad_de_uva vitigno vitigni casta_de_uva castas druivenras*',
  winebytheglass:
    'by_the_glass glass_of_wine glaschenweise offene_weine offener_wein au_verre vin_au_verre por_copas copa_de_vino al_calice bicchiere_di_vino calice_di_vino vinho_a_copo copo_de_vinho wijn_per_glas glas_wijn per_glas pitcher carafe* karaffe* jarra_de_vino caraffa jarro',
  bottle: 'bottle bottles flasche flaschen flaschchen bouteille* botella* bottiglia bottiglie garrafa* fles flessen flesje',
  crate:
    'crates crate_of bierkiste* getrankekiste* kasten_bier caisse_de_vin caisses_de_biere caja_de_vino cajas_de_cerveza cassa_di_birra casse_di_vino grade_de_cerveja krat kratten bierkrat* wijnkist* kiste_wein weinkiste*',
  bottledeposit:
    'bottle_deposit* deposit_bottle* pfandflasche* flaschenpfand leergut* einwegpfand mehrweg* pfandbecher consigne_de_bouteille consigne_des_bouteilles bouteilles_consignees envase_retornable vuoto_a_rendere deposito_de_garrafa statiegeld* leeggoed returnable*',
  cocktail: 'cocktail* longdrink* mixgetrank* coctel* drankje_mix coquetel*',
  mojito: 'mojito*',
  gintonic: 'gin_tonic',
  aperolspritz: 'aperol spritz',
  spirits:
    'spirits liquor spirituosen schnaps schnapse spiritueux eau_de_vie aguardiente superalcolic* bebidas_espirituosas aguardente sterke_drank sterkedrank obstler',
  liqueur: 'licor licores liquore liquori likeur likor* liqueur*',
  cognac: 'cognac* brandy brandies',
  grappa: 'grappa*',
  vodka: 'vodka wodka',
  rum: 'rum rhum',
  gin: 'gin jenever',
  whisky: 'whisky* whiskey*',
  distillery: 'distiller* brennerei* destillerie* schnapsbrennerei destileria* destilaria* distilleerderij* stokerij*',
  softdrink: 'soft_drink* softdrink* soda sodas gaseosa* refresco refrescos bibita bibite refrigerante* frisdrank* fris_drank',
  energydrink: 'energy_drink*',
  icedtea: 'ice_tea iced_tea eistee* the_glace te_freddo te_helado ijsthee*',
  lemonade: 'limonade* limo_getrank gassosa lemonade*',
  cola: 'cola coke',
  sparklingwater:
    'sparkling_water fizzy_water sprudelwasser sprudel eau_gazeuse eau_petillante agua_con_gas acqua_frizzante acqua_gassata agua_com_gas bruisend_water bruiswater spa_rood',
  mineralwater: 'mineralwasser* mineral_water eau_minerale agua_mineral acqua_minerale mineraalwater',
  stillwater: 'stilles_wasser still_water eau_plate agua_sin_gas acqua_naturale agua_sem_gas plat_water',
  smoothie: 'smoothie* frullat* vitamina_de_fruta',
  milkshake: 'milkshake* milk_shake* shakes batido* frappe frappes',
  hotchocolate:
    'hot_chocolate heisse_schokolade trinkschokolade kakao_getrank chocolat_chaud chocolate_caliente cioccolata_calda chocolate_quente warme_chocomelk chocomelk',
  decaf: 'decaf* koffeinfrei* entkoffeiniert* deca descafeinad* cafeinevrij* deca_koffie',
  espresso: 'espressos espresso expresso',
  cortado: 'cortado cafe_creme',
  filtercoffee: 'americano_coffee filterkaffee* filter_coffee',
  latte: 'latte_macchiato flat_white milchkaffee* cafe_au_lait cafe_con_leche galao meia_de_leite koffie_verkeerd',
  cappuccino: 'cappuccin*',
  coffeebeans:
    'coffee_bean* whole_bean* kaffeebohne* ganze_bohnen grains_de_cafe cafe_en_grains cafe_en_grano chicchi_di_caffe caffe_in_grani cafe_em_grao koffiebonen bonen_koffie ground_coffee gemahlen* cafe_moulu cafe_molido caffe_macinato cafe_moido gemalen grind mahlgrad*',
  roastery:
    'roaster* kaffeerosterei* rosterei* rostung tostador_de_cafe tostado torrefazione torrefac* koffiebrander* branderij freshly_roasted frisch_gerostet',
  coffeetogo:
    'coffee_to_go reusable_cup* own_cup bring_my_own_cup eigener_becher eigenen_becher mehrwegbecher gobelet* tasse_reutilisable vaso_reutilizable tazza_propria copo_reutilizavel eigen_beker herbruikbare_beker travel_mug thermobecher',
  plantmilk:
    'almond_milk soy_milk plant_milk hafermilch mandelmilch sojamilch pflanzenmilch* lait_avoine lait_vegetal laits_vegetaux lait_amande leche_de_avena leche_vegetal bebida_vegetal latte_avena latte_vegetale latte_di_mandorla leite_de_aveia bebida_de_aveia leite_vegetal havermelk plantaardige_melk amandelmelk',
  refilldrink: 'free_refill* bottomless nachschenk* refill_water a_volonte_boissons refill_gratis bis_zum_abwinken all_you_can_drink',
};
