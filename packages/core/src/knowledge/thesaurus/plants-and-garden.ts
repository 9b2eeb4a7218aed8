/** Garden centres, florists and their plants. How the words are written: `concepts.ts`. */
export const PLANTS_AND_GARDEN: Readonly<Record<string, string>> = {
  gardencentre:
    'garden_centre* garden_center* gardencenter* gartencenter* gartenmarkt* baumschule* gartnerei* jardinerie* pepinier* vivero viveros centro_de_jardineria vivaio vivai garden_centre centro_de_jardinagem viveiro* tuincentrum* kwekerij* plant_nursery nursery_plants boomkwekerij*',
  florist:
    'florist* blumenladen* blumengeschaft* blumenhandler* fleuriste* floricultura fioraio fioraia fioristi fiorista fiorai bloemist* bloemenwinkel* bloemenzaak* flower_shop*',
  houseplant:
    'house_plant* indoor_plant* grunpflanze* plante_interieur plantes_interieur plante_verte planta_de_interior plantas_de_interior pianta_da_interno piante_da_interno pianta_da_appartamento',
  succulent:
    'succulent* cactus cactuses cacti kaktus kakteen sukkulent* suculenta* cactee* piante_grasse pianta_grassa catto vetplant* cactussen bonsai*',
  orchid: 'orchid* orquidea*',
  herbplant:
    'herb_plant* potted_herbs krautertopf* krauterpflanze* plantes_aromatiques plantas_aromaticas piante_aromatiche kruidenplant* medicinal_plant* heilpflanze*',
  rose: 'roses rosen rosenstrauss rosenstock rosier* rosas rosal rosales rosai rozen rozenstruik rosenbusch',
  tulip: 'tulip* tulpe*',
  daffodil: 'narzisse* daffodil*',
  bulbs: 'bulbs flower_bulb* blumenzwiebel* bulbe bulbes bulbo bulbos bulbi bloembol*',
  sunflower: 'sunflower* sonnenblume* tournesol* girasol* zonnebloem*',
  peony: 'peony peonies pfingstrose* pivoine* peonia* pioenro*',
  carnation: 'carnation* nelke* oeillet* clavel* garofan* cravo anjer*',
  lily: 'lily lilies lilie lilien lys lirio* gigli lelie*',
  cutflowers: 'cut_flower* schnittblume* fleurs_coupees flores_cortadas fiori_recisi flores_de_corte snijbloem* fresh_flowers vase_life',
  driedflowers: 'dried_flower* trockenblume* trockenstrauss fleurs_sechees flores_secas fiori_secchi droogbloem* preserved_flowers',
  artificialflowers:
    'artificial_flower* silk_flower* kunstblume* seidenblume* fleurs_artificielles flores_artificiales fiori_finti fiori_artificiali kunstbloem* artificial_plant* kunstpflanze* kunstplant*',
  bridalbouquet:
    'bridal_bouquet* bridal_flowers wedding_flowers brautstrauss* hochzeitsfloristik* hochzeitsblumen bouquet_de_mariee fleurs_de_mariage ramo_de_novia flores_de_boda bouquet_da_sposa bouquet_sposa fiori_per_matrimonio ramo_de_noiva bruidsboeket* bruidsbloemen boutonniere* corsage* anstecker_hochzeit',
  greetingnote:
    'message_card card_message greeting_card* gift_message* personal_message grusskarte* gluckwunschkarte* grussbotschaft* karte_beilegen carte_de_voeux mot_personnalise carte_message carte_anniversaire tarjeta_de_felicitacion tarjeta_con_mensaje dedicatoria biglietto_auguri biglietto_di_auguri messaggio_personale cartao_de_felicitacoes cartao_com_mensagem wenskaart* kaartje_met_tekst kaartje_erbij birthday_card* geburtstagskarte*',
  postcard: 'postcard* postkarte* carte_postale cartes_postales postal_de cartolina cartoline ansichtkaart*',
  seeds:
    'seed seeds seedling* samentute samentutchen saatgut saatgutmischung graine graines semence* semis semilla* semente* zaad zaden zaadjes',
  seedling: 'zaailing* setzling* plantule* plantula* plantones piantine young_plants jungpflanze*',
  fertiliser:
    'fertilis* fertiliz* dunger* dungemittel dungen engrais abono_para concime concimi concimare adubo adubos adubar meststof* kunstmest bemesten plant_food',
  manure: 'mest manure mist_dung',
  compost: 'composteur* compostaje composto_jardim',
  weed: 'weeds weedkiller weed_killer unkraut* mauvaises_herbes desherb* malas_hierbas malezas herbicid* erbacce diserb* ervas_daninhas onkruid*',
  pestplant:
    'aphid* greenfly blattlaus* puceron* pulgon* afidi pulgoes bladluis* bladluizen slugs snails schnecken nacktschnecke* limace* babosa* lumache lesmas slakken schadlingsbekampf* insekticid* insecticid* pesticid* spider_mite* plant_disease* mildew mehltau oidium plant_pest*',
  lawn: 'lawns turf rolled_turf rasenflache rollrasen* rasensamen gazon_en_rouleau gazons prato_inglese prato_a_rotoli relva relvado* graszoden graszaad grasmat grass_seed',
  artificialgrass: 'cesped_artificial kunstrasen* artificial_grass gazon_synthetique erba_sintetica relva_artificial kunstgras*',
  lawnmower:
    'lawnmower* lawn_mower* mower mowers rasenmaher* tondeuse* cortacesped* tosaerba rasaerba corta_relva cortador_de_relva grasmaaier*',
  robotmower: 'mahroboter* rasenroboter* robotmaaier* robot_mower*',
  chainsaw: 'chainsaw* motorsage* kettensage* tronconneuse* motosierra* motosega motoserra* kettingzaag*',
  hedgetrimmer: 'strimmer* hedge_trimmer* heckenschere* taille_haie cortasetos tagliasiepi corta_sebes heggenschaar',
  watering:
    'watering bewasser* giessen arroser arrosez arrosage riego regar annaffi* innaffi* irrigaz* irrigat* regas sprinkler* bewatering water_geven bewateringssysteem',
  wateringcan: 'giesskanne* arrosoir* regadera regador* gieter*',
  gardenhose: 'garden_hose* gartenschlauch* tuyau_arrosage manguera* tubo_da_giardino mangueira* tuinslang*',
  sunorshade:
    'full_sun partial_shade shady shade_plant* sunny_spot standort_sonnig halbschatten* schattig* sonnig* mi_ombre plein_soleil a_ombre semisombra a_pleno_sol sol_y_sombra mezzombra pieno_sole all_ombra meia_sombra pleno_sol halfschaduw volle_zon schaduw',
  hardy:
    'hardy winter_hardy frost_resistant frost_hardy winterhart* winterfest* frosthart* frostbestandig rustique_plante resiste_au_gel resistente_al_gelo resistentes_a_heladas resistente_a_heladas rustica_pianta resistente_ao_frio winterhard* vorstbestendig perennial* staude* vivace vivaces plantas_perennes piante_perenni vaste_plant*',
  repot:
    'repot* umtopf* rempot* trasplant* travas* transplantar verpot* planter planters pflanzkubel* blumenkubel jardiniere* macetero* fioriera fioriere vaso_para_plantas floreira* plantenbak* bloembak*',
  christmastree:
    'christmas_tree* xmas_tree* weihnachtsbaum* christbaum* tannenbaum* nordmanntanne* sapin_de_noel sapins_de_noel arbol_de_navidad arboles_de_navidad albero_di_natale alberi_di_natale abete abeti arvore_de_natal kerstbo* nordmann',
  adventwreath:
    'advent_wreath* adventskranz* adventkranz* couronne_de_avent corona_de_adviento corona_avvento coroa_do_advento adventskrans* kerstkrans* turkranz* door_wreath*',
  planting:
    'planting_service plant_in einpflanz* pflanzzeit* planter_un_arbre plantation plantar_arboles piantare piantumazion* plantacao plantacoes beplanting* inplanten aanplant when_to_plant wann_pflanzen quand_planter',
  pruning:
    'prun* ruckschnitt* baumschnitt* heckenschnitt* zuruckschneiden beschneiden elagage* elagu* tailler_la_haie poda podar podas potatura potare potature snoei* stump_grinding wurzelstock* tree_surgeon*',
  gardendesign:
    'garden_design* landscap* gartengestalt* gartenplan* gartenbau landschaftsbau* paysagist* amenagement_de_jardin diseno_de_jardines paisajis* progettazione_giardini paesaggist* paisagis* tuinontwerp* tuinaanleg hovenier*',
};
