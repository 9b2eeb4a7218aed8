/** Fruit, vegetables and the commonest dishes. How the words are written: `concepts.ts`. */
export const GREENS_AND_DISHES: Readonly<Record<string, string>> = {
  fruit:
    'fruits fruit obst obstsorten obstkorb* fruta frutas frutta fruit_basket* fruitmand* corbeille_de_fruits cesta_de_frutas cesto_di_frutta cabaz_de_fruta',
  apple: 'pomme pommes apple_variety apfel apfelsorten pommes_variete manzana* mele maca macas appel appels apples',
  strawberry: 'strawberr* erdbeer* fraise* fresas fresa fragol* morango* aardbei*',
  berries: 'berries johannisbeer* bes bessen',
  blackberry: 'brombeer* bramen',
  blueberry: 'blueberr* heidelbeer* blaubeer* myrtille* arandano* mirtill* mirtilo* bosbes bosbessen',
  raspberry: 'raspberr* himbeer* framboise* frambuesa* lampon* framboesa* framboos frambozen',
  cherry: 'cherry cherries kirsche* cerise* cereza* cilieg* cereja* kersen',
  grape: 'grape grapes weintraube* trauben raisin_de_table raisins uva uvas uve druif druiven',
  citrus: 'citrus zitrusfrucht* agrumes citricos agrumi citrinos citrusvrucht*',
  mandarin: 'mandarin* clementin*',
  lime: 'lime limes limette*',
  orangefruit: 'oranges orangen naranjas arance laranjas sinaasappel*',
  lemon: 'lemon lemons zitrone* citron* limon limones limone limoni limao limoes citroen*',
  banana: 'banana* banane* platano* banaan',
  tomato: 'tomato* tomate* pomodor* tomaat',
  potato: 'potato* kartoffel* erdapfel pomme_de_terre pommes_de_terre patata patatas patate papas batata batatas aardappel*',
  leek: 'leek leeks lauch porree poireau* puerro* porri alho_frances prei preien',
  salad: 'salad* salat salate salatbar* blattsalat ensalada* insalat* lettuce kopfsalat laitue lechuga lattuga alface',
  mushroom:
    'mushroom* pilz pilze pilzen champignon* seta_comestible setas hongos fungo_porcino funghi cogumelo* paddenstoel* porcini steinpilz*',
  asparagus: 'spargel* asperge* esparrago* asparag* espargo*',
  pumpkin: 'pumpkin* kurbis* citrouille* potiron* calabaza* zucca zucche abobora* pompoen*',
  herbs: 'fresh_herbs krauter* kuchenkrauter herbes_aromatiques hierbas_aromaticas erbe_aromatiche ervas_aromaticas kruiden tuinkruiden',
  coriander: 'coriander koriander coriandre cilantro coentros',
  parsley: 'parsley petersilie persil perejil prezzemolo salsa_fresca peterselie',
  basil: 'basil basilikum basilic albahaca basilico manjericao basilicum',
  sauces: 'sauce sauces sosse* salsas saus sauzen condiment* dip dips',
  mayonnaise: 'mayo mayonnaise* mayonesa maionese',
  ketchup: 'ketchup',
  mustard: 'mustard senf mostaza senape mostarda moutarde* mosterd',
  oil: 'olive_oil olivenol* speiseol rapsol huile_olive huile_de aceite_de_oliva aceites olio_oliva azeite* olijfolie* sunflower_oil sonnenblumenol',
  vinegar: 'vinegar essig essige vinaigre* vinagre* aceto_balsamico azijn',
  rice: 'rice reis reisgericht* riz arroz riso_bianco rijst',
  risotto: 'risotto risotti',
  paella: 'paella paellas',
  pasta: 'pasta pastas nudel* pates_fraiches tagliatelle fideos macarrones macarrao massa_fresca noedels noodles noodle',
  ravioli: 'ravioli tortellini',
  gnocchi: 'gnocchi',
  lasagne: 'lasagn*',
  spaghetti: 'spaghetti',
  soup: 'soup soups suppe suppen eintopf* soupe* potage* sopa sopas zuppa zuppe minestra minestrone caldo_verde soep soepen broth bruhe bouillon*',
  burger: 'burger* hamburger* hamburguesa* hamburguer* cheeseburger*',
  fries:
    'fries chips_fried pommes frites friet frieten patat pommes_frites papas_fritas patatas_fritas patatine patatine_fritte batatas_fritas frietjes frituur* friture fritkot',
  sandwich:
    'sandwich* belegte_brotchen belegtes_brotchen bocadillo* bocata* tramezzin* tosta_mista sandes sanduiche* belegd_broodje belegde_broodjes baguette_garnie wraps_filled toastie* panino_imbottito',
  kebab: 'kebab* doner donerkebab* shawarma* gyros durum* kebap',
  falafel: 'falafel*',
  pancake: 'pancake* pfannkuchen* palatschinken kaiserschmarrn panqueque* tortitas panqueca* pannenkoek* poffertjes',
  waffle: 'waffle* waffel* gaufre* gofre* cialde wafels wafel',
  crepe: 'crepe* galette_bretonne',
  tofu: 'tofu seitan tempeh meat_substitute* fleischersatz* substitut_de_viande sustituto_de_carne vleesvervanger* veggie_burger vegan_burger burger_vegetal',
  olives: 'olives oliven aceituna* azeitona* olijven antipasti_teller',
  hummus: 'hummus houmous',
  farmeggs:
    'free_range freiland freilandeier* freilandhaltung bodenhaltung plein_air_oeufs oeufs_plein_air huevos_camperos de_corral uova_di_galline allevamento_a_terra ovos_do_campo scharreleieren vrije_uitloop pasture_raised grass_fed weidehaltung weiderind',
  animalwelfare:
    'animal_welfare tierwohl* tierhaltung* haltungsform* artgerecht* bien_etre_animal bienestar_animal benessere_animale bem_estar_animal dierenwelzijn* factory_farm* massentierhaltung',
  vegetablebox:
    'vegetable_box* veg_box* organic_box* gemusekiste* biokiste* abokiste* okokiste* panier_de_legumes panier_bio amap cesta_de_verduras caja_de_verduras cassetta_di_verdura cassetta_bio cabaz_de_legumes cabaz_bio groentepakket* groentetas groentebox* csa_share solawi',
  pickyourown:
    'pick_your_own selbst_pflucken selber_pflucken selbstpfluck* selbsternte cueillette* libre_cueillette coger_fruta autorraccolta raccolta_fai_da_te apanha_de_fruta zelfpluk* zelf_plukken',
  farmersmarket:
    'farmers_market* farmer_market wochenmarkt* bauernmarkt* marche_de_producteurs marche_hebdomadaire mercado_de_agricultores mercadillo_semanal mercato_contadino mercado_de_produtores boerenmarkt* weekmarkt* market_stall* marktstand* stand_du_marche puesto_del_mercado banco_al_mercato banca_do_mercado marktkraam*',
  vendingmachine:
    'vending_machine* verkaufsautomat* milchtankstelle* warenautomat* distributeur_automatique maquina_expendedora maquinas_expendedoras distributore_automatico distributori_automatici maquina_de_venda snackautomaat* automatenladen',
  foodhamper:
    'hamper hampers gift_basket* food_basket* geschenkkorb* prasentkorb* panier_garni panier_gourmand coffret_gourmand cesta_de_navidad cesta_gourmet lote_de_navidad cesto_natalizio cesto_regalo cesti_natalizi cabaz_de_natal cabazes_de_natal kerstpakket* geschenkmand*',
};
