/** How things are to ear, eye and tongue, where they come from, and how long they last. How the words are written: `concepts.ts`. */
export const SENSES_AND_ORIGIN: Readonly<Record<string, string>> = {
  noise:
    'loud louder loudly laute lauter lautstark lautstarke bruyant* bruyante fort_bruit volume_sonore fuerte_volumen volumen_alto volume_alto luidruchtig* luid lawaaierig lawaai herrie',
  quiet:
    'soundproof silent silently leise leiser gerauscharm* gerauschlos* lautlos schalldicht* schallschutz* silencieux silencieuse insonoris* silencioso silenciosa insonoriz* silenzioso silenziosa silenziosi insonorizzat* insonorizado stil stille geluidsarm* geluiddicht* geluidloos',
  bright:
    'bright brighter well_lit light_room* hell helle hellen heller helligkeit clair claire clairs lumineux lumineuse luminosite luminoso luminosa luminosos luminosidad claro_y_luminoso luminosita luminosidade iluminado licht_kamer lichte helder heldere verlicht',
  dark: 'dark darker darkness dim unlit dunkel dunkle dunklen dunkler dunkelheit finster sombre sombres fonce foncee obscur* oscuro oscura oscuros oscuridad scuro scura scuri buio buia escuro escura escuros escuridao donker donkere donkerder duisternis',
  dangerous:
    'dangerous danger risky hazard hazardous hazards risk risks gefahrlich* gefahr gefahren gefahrd* risiko risiken riskant dangereux dangereuse* dangers risque risques peligroso peligrosa peligrosos peligro peligros riesgo riesgos arriesgado pericoloso pericolosa pericolosi pericolo pericoli rischio rischi rischioso perigoso perigosa perigo perigos risco riscos arriscado gevaarlijk* gevaar gevaren risico risicos',
  safety:
    'safely safety_measures safety_rules ungefahrlich* gefahrlos sans_danger sans_risque consignes_de_securite sin_peligro sin_riesgo medidas_de_seguridad non_pericoloso senza_rischi norme_di_sicurezza sem_perigo sem_risco medidas_de_seguranca veilige veiligheid* ongevaarlijk veiligheidsmaatregel* veiligheidsregels',
  harmless:
    'harmless non_toxic toxic poisonous toxicity poison toxin unschadlich unbedenklich schadstofffrei* ungiftig* giftig giftige giftiges giftstoffe schadstoff* toxique* non_toxique inoffensif inoffensive toxico toxica toxicos no_toxico venenos* inofensivo tossico tossica tossici atossico atossica velenos* innocuo nao_toxico venenoso niet_giftig schadelijk* onschadelijk',
  fresh:
    'fresh freshly freshness fresher daily_fresh frisch frische frischen frisches frischer tagesfrisch taufrisch frais fraiche fraiches fraicheur fresco fresca frescos frescas frescura del_dia freschi fresche freschezza appena_fatto appena_sfornato fresquinho fresquinha do_dia verse versheid dagvers* vers_gemaakt',
  ripe: 'ripe unripe ripeness ripen reif reife reifen_lassen unreif reifegrad mure mures maturite murir maduro madura maduros maduras verde_aun maturo matura maturi mature acerbo maturazione amadurec* rijp rijpe onrijp rijpheid',
  bestbefore:
    'best_before use_by sell_by shelf_life keep_fresh expiry_date expiration_date expiration_dates how_long_does_it_keep haltbar* haltbarkeit* mhd verfallsdatum* dluo date_de_peremption perime* peremption date_de_consommation duree_de_conservation se_conserve a_consommer_avant fecha_de_caducidad consumo_preferente fecha_de_vencimiento vida_util scadenza_del_prodotto da_consumarsi data_di_scadenza data_de_validade prazo_de_validade consumir_ate houdbaar* houdbaarheid* tht tht_datum vervaldatum_product ten_minste_houdbaar',
  organicfood:
    'organic* organically organic_food bio biologisch* okologisch* oko bioprodukt* biosiegel bioland demeter naturland issu_de_agriculture_biologique biologique* label_bio agriculture_biologique organico organica organicos biologico cultivo_ecologico biologica biologici prodotti_bio biologicos bioproducten biologische',
  regional:
    'regional* regionally locally_grown locally_sourced locally_produced local_produce homegrown home_grown regionale aus_der_region aus_der_gegend einheimisch* heimische_produkte circuit_court circuits_courts produits_locaux du_terroir terroir produits_regionaux producteurs_locaux de_la_zona de_proximidad kilometro_cero km_0 productos_locales productores_locales chilometro_zero km_zero prodotti_locali produttori_locali nostrano nostrana da_regiao produtos_locais produtores_locais streekproduct* van_hier lokale_producten korte_keten streek uit_de_streek',
  handmade:
    'handmade hand_made handcrafted hand_crafted homemade home_made made_by_hand craft_made handgemacht* handgefertigt* handgearbeitet* handarbeit hausgemacht* selbstgemacht* selbst_gemacht fait_main fait_a_la_main faits_main fait_maison faits_maison hecho_a_mano hecha_a_mano hechos_a_mano casera caseros caseras artesanal* artesania artesano artesana fatto_a_mano fatta_a_mano fatti_a_mano fatto_in_casa fatta_in_casa fatti_in_casa artigianale artigianali feito_a_mao feita_a_mao feitos_a_mao caseiro caseira caseiros feito_em_casa handgemaakt* huisgemaakt* zelfgemaakt* met_de_hand_gemaakt ambachtelijk* huisbereid*',
  sharp:
    'sharp_blade sharpness blunt dull_blade stumpf stumpfe stumpfes scharfe_klinge emousse* tranchant* desafilado afilado afilada non_taglia smussato cego_faca afiado afiada bot botte_messen scherp scherpe',
  sweet:
    'sweet sweets sweeter sweetness unsweetened sweetened suss susse sussen susses susser ungesusst* gesusst* sucree sucres peu_sucre dulce dulces endulz* edulcor* dolce zuccherat* dolcificant* doce doces adocad* adocante* zoet zoete zoetstof* ongezoet',
  sour: 'sour acidic acidity tart_taste sauer saure sauerlich aigre acide acides acidite acido acida acidez agrio agria aspro aspra acidita azedo azeda zuur zure zuurgraad',
  bitter: 'bitter bitterness bittere herb_bitter amer amere amertume amargo amarga amargor amaro amara amarezza bitterheid',
  salty:
    'salty salted unsalted low_salt low_sodium salt_free salzig* gesalzen* ungesalzen* salzarm* salzfrei salee sales sans_sel pauvre_en_sel salado salada salados sin_sal salato salata salati senza_sale salgado salgada salgados sem_sal zout zoute zoutarm* zonder_zout',
  spice:
    'spiciness hot_and_spicy very_spicy mild_or_hot how_spicy chilli chili chilies scharf_essen scharfe scharfegrad pikant* piment pimente* picantes pica_mucho no_pica enchilado chile_picante piccanti peperoncino apimentad* malagueta heet_gerecht pittige pittigheid pikante',
  strong:
    'strong stronger strength strengthen sturdy robust stark starke starken starker robust* stabil stabile stabiler solide solides robuste* costaud resistant* resistante fuerte fuertes resistente resistentes robusto robusta forte forti robusti solido solida fortes sterk sterke sterker degelijk',
  durable:
    'hard_wearing hardwearing long_lasting last_long wear_out langlebig* strapazierfahig* verschleiss* verschleissfest abnutz* abgenutzt usure inusable duradero duradera duraderos desgaste se_desgasta larga_duracion duraturo duratura usura si_consuma duradouro duradoura duurzaam_materiaal slijtvast* slijtage slijten gaat_lang_mee',
  weak: 'weak weaker weakness schwach schwache schwacher faible faibles debil debiles flojo floja debole deboli fraco fraca fracos zwak zwakke',
  stretchy:
    'stretch stretchy elastic* elastisch* dehnbar* elastique* extensible elastico elastica se_estira estira elasticizzat* estica rekbaar* rekt elastiek',
  breathable:
    'breathable breathability atmungsaktiv* respirant* respirante transpirable* traspirant* traspirante respiravel respiraveis ademend ademende',
};
