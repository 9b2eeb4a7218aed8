/** Breads, cakes, sweets and milk. How the words are written: `concepts.ts`. */
export const BAKES_AND_DAIRY: Readonly<Record<string, string>> = {
  breadroll:
    'bread_roll* rolls brotchen* semmel semmeln weckle schrippe* petit_pain petits_pains panecillo* bollo_de_pan panino panini michetta paozinho paezinhos papo_secos carcaca broodje broodjes pistolets kadetje bap baps bagel bagels baguette*',
  wholemeal:
    'wholemeal wholegrain whole_wheat wholewheat vollkorn* pain_complet farine_complete ble_complet pan_integral arroz_integral integrale pane_integrale pao_integral volkoren*',
  sourdough: 'sourdough sauerteig* levain masa_madre lievito_madre massa_mae zuurdesem* desem desembrood',
  ryebread: 'rye rye_bread roggen* seigle pain_de_seigle centeno segale pane_di_segale pao_de_centeio rogge roggebrood',
  spelt: 'spelt dinkel* epeautre espelta farro speltmeel speltbrood',
  flour:
    'flour mehl mehlsorten weizenmehl farine* harina* farina farinha* meel bloem_bakken wheat weizen ble_tendre trigo grano_tenero frumento tarwe* buckwheat buchweizen sarrasin',
  yeast: 'yeast hefe levure* levadura* lievito fermento_de_padeiro gist bakpoeder baking_powder backpulver trockenhefe',
  croissant:
    'croissant* hornchen cornetto cornetti cruasan* medialuna* pain_au_chocolat pains_au_chocolat schokocroissant napolitana_de_chocolate',
  pastryshop: 'reposteria pasteleria* pasticceri* pastelari* patissier konditor* banketbakker*',
  pastry: 'viennoiserie* folhado danish_pastry plunder pastries patisserie* bolleria koffiekoek* gebak gebakje gebakjes pastry',
  pretzel: 'pretzel* brezel* breze brezn laugengeback laugenstange bretzel* krakeling',
  cupcake: 'cupcake* muffin muffins madalena* magdalena_dulce bolinho* queque',
  tart: 'tarts tarte tartes tartelette* obstkuchen obsttorte tarte_aux crostat* vlaai vlaaien',
  quiche: 'quiche*',
  applepie: 'apfelkuchen apple_pie tarte_aux_pommes tarta_de_manzana torta_di_mele appeltaart*',
  cheesecake: 'kasekuchen* cheesecake*',
  cookie: 'cookie cookies_baked biscuit* keks kekse platzchen geback sable_biscuit galleta* biscott* bolacha* koekje koekjes shortbread',
  speculoos: 'speculaas spekulatius',
  gingerbread: 'lebkuchen gingerbread pain_epices pan_de_jengibre pan_di_zenzero',
  chocolate: 'schokolade* chocolat* cioccolat* chocola chocolade* bombons',
  cocoa: 'cacao kakao',
  pralines: 'praline* bonbons bombones bombones_de cioccolatini truffle* truffel* trufas tartufini',
  sweets:
    'sweets candy candies sussigkeit* bonbon gummibarchen lakritz* confiserie* friandise* caramelos chuches golosinas dulces caramelle liquirizia rebucados doces guloseimas snoep snoepjes snoepgoed drop_zoethout liquorice',
  jam: 'jam jams marmalade* marmelade* konfiture* fruchtaufstrich* confiture* mermelada* marmellat* confettur* compota_de_fruta doce_de_fruta geleia* aardbeienjam confituur spreads brotaufstrich*',
  butter: 'butter butters margarine beurre mantequilla burro_fresco burro manteiga roomboter boter',
  yogurt: 'yogurt* yoghurt* joghurt* yaourt* yogures iogurte*',
  kefir: 'skyr kefir',
  quark: 'quark fromage_blanc kwark',
  cheeseplatter:
    'cheese_board* cheese_platter* cheeseboard* kaseplatte* kasetheke plateau_de_fromages plateau_fromage tabla_de_quesos tagliere_di_formaggi tagliere taglieri tabua_de_queijos kaasplank* kaasplateau* raclette* fondue*',
  rawmilk: 'raw_milk rohmilch* lait_cru leche_cruda latte_crudo leite_cru rauwe_melk rauwmelk* unpasteuris* unpasteuriz*',
  whippedcream:
    'whipped_cream double_cream sahne schlagsahne schlagobers creme_fraiche chantilly nata nata_montada panna_montata panna natas slagroom room_melk',
};
