/** Allergies, diets and what is in the food. How the words are written: `concepts.ts`. */
export const DIETS_AND_FOODS: Readonly<Record<string, string>> = {
  foodallergen:
    'allergen_list allergen_info* allergen_menu allergenkarte* allergenliste* allergenkennzeichnung liste_des_allergenes carta_de_alergenos lista_de_alergenos lista_degli_allergeni lista_de_alergenios allergenenkaart* allergenenlijst*',
  nutallergy:
    'nut_allergy nut_free nussallergi* nussfrei* ohne_nusse allergie_aux_noix allergie_aux_fruits sans_noix alergia_a_los_frutos sin_frutos_secos allergia_alle_noci senza_noci sem_frutos notenallergie notenvrij* zonder_noten erdnussallergie',
  peanut: 'peanut* erdnuss* cacahuet* mani_alergia arachid* amendoim amendoins pinda pindas pindakaas',
  almond: 'almond* mandeln amande* almendra* mandorl* amendoa*',
  hazelnut: 'hazelnut* haselnuss* noisettes avellana* nocciola nocciole avela avelas hazelnoot hazelnoten walnoten',
  pistachio: 'pistachio* pistazie* pistache* pistacho* pistacchi*',
  cashew: 'cashew*',
  walnut: 'walnut* walnuss* walnoot',
  sesame: 'sesam* gergelim tahini',
  celery: 'celery* sellerie* celeri* apio sedano aipo selderij*',
  shellfishallergy:
    'shellfish_allergy krebstierallergie allergie_aux_crustaces alergia_al_marisco allergia_ai_crostacei alergia_ao_marisco schaaldierenallergie',
  traces:
    'traces_of may_contain spuren_von kann_spuren traces_de peut_contenir trazas trazas_de puede_contener tracce_di puo_contenere vestigios pode_conter sporen_van kan_sporen cross_contamination kreuzkontamination* contamination_croisee contaminacion_cruzada contaminazione_crociata contaminacao_cruzada kruisbesmetting*',
  nutrition:
    'nutrition* nutrient* calories calorie kalorien kcal nahrwert* valeurs_nutritionnelles valor_nutricional calorias valori_nutrizionali calorie_per caloria voedingswaarde* calorieen macros eiweissgehalt',
  protein: 'protein* eiweiss eiweisse eiwit eiwitten eiwitrijk* high_protein',
  lowcarb:
    'low_carb keto ketogen* carbs kohlenhydrat* glucides hidratos_de_carbono carbohidrat* carboidrat* cetogenic* chetogen* koolhydraat*',
  diabetic: 'diabet* zuckerkrank* insulin*',
  sugarfree:
    'sugar_free no_sugar no_added_sugar zuckerfrei* ohne_zucker sans_sucre sin_azucar senza_zucchero senza_zuccheri sem_acucar suikervrij* zonder_suiker sweetener* sussstoff* edulcorant* dolcificant* adocante* zoetstof*',
  saltfree:
    'low_salt salt_free no_salt salzarm* salzfrei* ohne_salz sans_sel sin_sal senza_sale sem_sal zoutarm* zoutloos zonder_zout low_sodium',
  spice:
    'spiciness scharfe scharfes scharfegrad pikant* epice epicee epices picante* piccanti pittig* very_hot_dish too_spicy zu_scharf not_spicy chili chilli* chilis',
  pescatarian: 'pescatarian* pescetar* pesco_vegetar*',
  paleo: 'paleo whole30 raw_vegan rohkost* crudivor* crudivegan*',
  fasting:
    'fasting intermittent_fasting fastenkur* heilfasten jeuner jeune_intermittent ayuno digiuno jejum vasten vastenkuur juice_cleanse saftkur*',
  babyfood:
    'baby_food babynahrung* babybrei breikost glaschen_babynahrung petit_pot petits_pots potito potitos comida_de_bebe omogeneizzat* papinha* comida_para_bebe babyvoeding* babyhapje* fruithapje',
  pregnancyfood:
    'safe_in_pregnancy while_pregnant for_pregnant pasteurised pasteurized pasteurisiert* pasteurise pasteurisee pasteurizad* pastorizzat* gepasteuriseerd*',
  dietrequest:
    'special_diet dietary_requirement* dietary_need* dietary_restriction* diets diatkost unvertraglichkeit* ernahrungsweise* sonderkost regime_alimentaire regimes_alimentaires regime_special dieta_especial dietas_especiales necesidades_alimentarias dieta_speciale esigenze_alimentari restricoes_alimentares dieetwens* speciaal_dieet',
  menuchange:
    'seasonal_menu menu_changes change_the_menu wochenkarte_menu carte_change carte_de_saison menu_de_temporada carta_de_temporada menu_stagionale menu_sazonal kaart_wisselt',
  seasonal:
    'seasonal in_season season_for saisonal* saisonware saisonprodukt* de_saison de_temporada di_stagione da_epoca sazona* seizoensgebonden seizoensproduct* van_het_seizoen',
  additives:
    'additive* zusatzstoff* konservierungsstoff* preservative* additif* conservateur* aditivo* conservante* additivi conservanti toevoeging* conserveermiddel* e_numbers geschmacksverstarker* farbstoff* flavour_enhancer* glutamat* msg',
  gmo: 'gmo gmo_free gentechnik* ogm omg transgenico* genetically_modified genetisch_gemodificeerd ggo',
  supplements:
    'supplement_pills vitamin* nahrungserganz* complement_alimentaire complements_alimentaires suplemento* integrator* alimentari_integratori suplemento_alimentar voedingssupplement* protein_powder proteinpulver',
  petfood:
    'pet_food dog_food cat_food hundefutter* katzenfutter* tierfutter* tiernahrung croquettes nourriture_pour_chien comida_para_perros pienso piensos cibo_per_cani cibo_per_gatti crocchette racao racoes comida_para_caes hondenvoer* kattenvoer* dierenvoeding brokken barf',
};
