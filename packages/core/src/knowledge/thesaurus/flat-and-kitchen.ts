/** What a guest finds in a flat to cook and keep it clean. How the words are written: `concepts.ts`. */
export const FLAT_AND_KITCHEN: Readonly<Record<string, string>> = {
  kitchenette:
    'kitchenet* kuchenzeile* kochnische* kochgelegenheit* selbst_kochen selber_kochen cook_for_ourselves cook_ourselves cook_our_own self_catering self_catered selbstversorg* kochmoglichkeit coin_cuisine cuisine_equipee faire_la_cuisine cuisiner_nous_memes cocinita cocina_equipada cocinar_nosotros cocinar_en angolo_cottura cucina_attrezzata cucinare_da_soli uso_cucina cozinha_equipada cozinhar_no_quarto kookgelegenheid* zelf_koken keukenhoek kookhoek zelfvoorzienend',
  dishes:
    'crockery tableware dishes plates geschirr vaisselle vajilla menaje utensilios_de_cocina stoviglie loica utensilios servies serviesgoed',
  pots: 'pots_and_pans pans_and_pots topfe_und_pfannen casseroles ollas pentole panelas',
  cutlery: 'besteck cutlery silverware couvert_et couverts cubiertos posate talheres bestek',
  microwave: 'microwave* mikrowelle* micro_onde* micro_ondes microonde microondas magnetron* micro_welle',
  toaster: 'toaster* grille_pain tostador* tostapane torradeira* broodrooster*',
  coffeemaker:
    'coffee_machine* coffee_maker* coffeemaker* nespresso* espresso_machine* kaffeemaschine* kaffeevollautomat* kapselmaschine* cafetiere* machine_a_cafe machine_expresso cafetera* maquina_de_cafe macchina_del_caffe macchinetta_del_caffe macchina_da_caffe koffiezetapparaat koffiezetapparaten koffiemachine* koffieautomaat french_press moka',
  freezer:
    'freezer* freezing_compartment gefrierfach* gefrierschrank* tiefkuhler tiefkuhlschrank* congelateur* congelador* congelatore congelatori arca_congeladora vriezer* vriesvak* diepvriezer',
  clothesline:
    'clothesline* clothes_line washing_line drying_rack* clothes_horse waschestander* wascheleine* waschespinne etendoir* seche_linge_exterieur corde_a_linge tendedero* stendibianch* stendino estendal varal wasrek* droogrek* waslijn*',
  vacuumcleaner: 'vacuum_cleaner* hoover hoovers staubsauger* aspirateur* aspirapolvere aspirador* stofzuiger*',
  toiletpaper:
    'toilet_paper toilet_roll* loo_roll klopapier* toilettenpapier* papier_toilette papier_hygienique papel_higienico carta_igienica wc_papier* wcpapier toiletpapier* dishwasher_tablets spulmaschinentabs mullbeutel',
  wastebin:
    'rubbish garbage trash bin_bags bins rubbish_bin* garbage_can* trash_can* litter mull mulleimer mulltonne* mulltrennung* abfall abfalle abfalleimer poubelle* ordures dechets tri_selectif basura* cubo_de_basura contenedor_de_basura spazzatura immondizia rifiuti pattumier* raccolta_differenziata lixo caixote_do_lixo vuilnis* prullenbak* afvalbak* afvalcontainer* huisvuil kliko',
  utilitycosts:
    'utilities utility_bills utility_costs nebenkosten strom_und_wasser charges_comprises charges_locatives gastos_de_luz gastos_incluidos luz_y_agua utenze spese_condominiali bollette contas_incluidas agua_e_luz despesas_incluidas nutskosten gas_water_licht servicekosten bijkomende_kosten energiekosten',
};
