/** Roofs, walls, floors, kitchens and those who build them. How the words are written: `concepts.ts`. */
export const ROOFS_AND_WALLS: Readonly<Record<string, string>> = {
  roofer: 'roofer* roofing dachdecker* dachdeckerei couvreur* zingueur* tejador* techador* copritetto lattoniere* telhador* dakdekker*',
  roofrepair:
    'roof_repair* roof_leak* leaking_roof roof_is_leaking dachreparatur* dach_undicht dach_ist_undicht dachsanierung* neueindeckung* neu_eindecken fuite_toiture toiture_qui_fuit refaire_la_toiture refection_de_toiture reparation_de_toiture gotera_en_el_tejado reparar_el_tejado reparacion_de_tejado* reformar_el_tejado tetto_perde infiltrazione_dal_tetto rifare_il_tetto rifacimento_tetto riparazione_tetto reparacao_de_telhado* telhado_com_infiltracao daklek* dakreparatie* lekkend_dak dakrenovatie*',
  rooftile:
    'roof_tile* roof_slate* slate_tile* dachziegel* dachpfanne* dachstein* tuile tuiles ardoise* teja tejas pizarra_del_tejado tegola tegole coppi ardesia telha telhas ardosia dakpan dakpannen leien_dak',
  skylight:
    'skylight* roof_window* roof_windows velux dachfenster* dachflachenfenster* lichtkuppel* fenetre_de_toit puits_de_lumiere claraboya* ventana_de_tejado tragaluz* lucernari* finestra_da_tetto abbaino claraboia* janela_de_telhado dakraam dakramen dakkapel* lichtkoepel*',
  loft: 'loft_conversion* attic* loft_space dachboden* dachgeschoss* dachausbau* speicher_ausbauen estrich_dach combles grenier* buhardilla* desvan aticos_y soffitta mansard* sottotett* sotao zolder* zolderverbouwing*',
  cellar:
    'cellar* basement* keller kellern kellerraum* cave_de_la_maison sous_sol sotano* bodega_de_casa cantina_interrata seminterrat* scantinat* cave_da_casa kelder*',
  facade:
    'facade* exterior_wall* external_wall* aussenputz* ravalement* ravaler fachada* revoco facciata* facciate intonaco_esterno gevel* gevelreiniging* gevels fassade fassaden fassadenreinigung',
  plaster:
    'plaster* plasterer* skim_coat skimming verputz* gipser* stuckateur* innenputz platrier* platre enduit* yeso yesero* enlucid* enlucir intonac* stuccat* gessat* estuque* estucador* stukadoor* stucwerk* pleister*',
  drywall:
    'drywall* plasterboard* stud_wall* partition_wall* trockenbau* rigips* gipskarton* trennwand* placo placoplatre cloison* pladur tabique* tabiqueria cartongess* tramezz* gesso_cartonado parede_divisoria gipsplaat* gipsplaten scheidingswand* tussenwand*',
  masonry:
    'bricklay* mason masonry brickwork bricks brick maurer* mauerwerk* ziegelstein* backstein* macon macons maconnerie* briques brique albanil* ladrillo* muratore muratori muratura mattone mattoni pedreiro* tijolo* metselaar* metselwerk* metselen baksteen* bakstenen',
  concrete:
    'concrete cement screed beton betonieren estrich zement beton_arme chape hormigon* cemento solera_de calcestruzzo massetto betao betonilha cemento_armato cementdekvloer*',
  foundation:
    'foundations underpinning fundament* bodenplatte* fondations_de cimientos cimentacion fondazioni_casa fondamenta fundacoes_da fundering* heipalen',
  excavation:
    'excavat* digger* earthworks groundwork* bagger* erdarbeit* aushub* terrassement* pelleteuse* excavad* movimiento_de_tierras retroexcavadora* escavat* scavo scavi movimento_terra escavad* graafmachine* graafwerk* grondwerk*',
  builder:
    'builder builders building_contractor* general_contractor* construction_company bauunternehm* baufirma* bauunternehmer* entreprise_de_batiment entrepreneur_general constructor_de_casas constructora* empresa_de_reformas impresa_edile ditta_edile empreiteiro* construtora* aannemer* bouwbedrijf*',
  renovation:
    'renovat* home_improvement* remodel* sanier* sanierung* renovier* umbau* modernisier* reforma reformas reformar reforma_integral rehabilitacion ristruttur* remodelac* verbouw* verbouwing* renovatie* altbausanierung* obras_em_casa travaux_de_renovation rehabilit*',
  extension_house:
    'house_extension* home_extension* build_an_extension conservatory conservatories anbau_am_haus anbauen_am hausanbau* wintergarten* extension_de_maison agrandissement* veranda* ampliacion_de_vivienda ampliar_la_casa ampliamento_casa verande_e_giardini ampliacao_da_casa uitbouw* aanbouw* serre_aanbouw',
  demolition:
    'demolit* demolish* knock_down knock_through tear_down abriss* abbruch* entkern* derrib* derribo demoler demolicion* demoliz* demolir demolicao demolic* slopen sloop sloopwerk* sloopwerkzaamheden wanddurchbruch*',
  architect:
    'architect* architekt* architekte* architecte* arquitect* architett* arquitet* bauplan* floor_plan* grundriss* plan_de_la_maison planos_de_la_casa plattegrond* bouwtekening* planimetri*',
  surveyor:
    'surveyor* chartered_survey* sachverstandig* gutachter* gutachten* perito peritos peritaje* tasador* perizia perizie peritagem taxateur* taxatie* bouwkundig*',
  constructionsite:
    'building_site* construction_site* baustelle* chantier* obra_en_curso a_pie_de_obra cantier* estaleiro* canteiro_de_obras bouwplaats* bouwterrein*',
  dust: 'dust dusty dustproof dust_sheet* dust_sheets staub staubig* staubschutz* abdeckplane* poussiere* bache_de_protection polvo polvos lonas_de_proteccion polvere polveri telo_di_protezione poeira* stof_en stofvrij* stofoverlast afdekfolie',
  floorlaying:
    'flooring floor_fitter* floor_layer* laying_floors lay_a_floor bodenleger* bodenbelag* bodenbelage boden_verlegen pose_de_parquet revetement_de_sol poser_un_sol solador* suelos_y pavimento* pavimentos posa_pavimenti pavimentista pavimentaz* assentar_chao vloerlegger* vloer_leggen vloerbedekking* vloeren fussboden fussbodenbelag',
  parquet:
    'parquet* parkett* hardwood_floor* wooden_floor* wood_floor* floorboard* floor_sanding sand_my_floor holzboden* dielen dielenboden* parkett_schleifen parquets poncer_le_parquet poncage_de_parquet plancher_en_bois tarima* entarimad* acuchill* lijar_el_suelo lamatura_parquet levigatura pavimento_in_legno soalho* afagar* parketvloer* houten_vloer* parket_schuren',
  laminate:
    'laminate* vinyl_floor* lvt linoleum* laminat laminatboden vinylboden* stratifie* sol_vinyle suelo_laminado suelo_vinilico laminato laminati pavimento_vinilico piso_laminado piso_flutuante chao_flutuante laminaat* pvc_vloer* vinylvloer* click_vinyl',
  carpet:
    'carpet* rug rugs teppichboden* moquette* tapis alfombra* moqueta* tappet* alcatifa* carpete* vloerkleed* kleden teppich teppiche teppichboden tapijt tapijten',
  tiler:
    'tiler tilers tiling retile* fliesenleger* plattenleger* fliesen_legen carreleur* pose_de_carrelage poser_du_carrelage alicatador* alicatar alicatado piastrellista* posa_piastrelle ladrilhador* azulejista* assentar_azulejo* tegelzetter* betegel*',
  grout:
    'grout* regrout* fugen_erneuern fugenmortel fugenmasse fugensanierung joints_de_carrelage refaire_les_joints juntas_de_azulejo* lechada rejuntar boiacca stuccatura_fughe fughe rejuntamento voegen_vernieuwen voegwerk* voegen',
  worktop:
    'worktop* countertop* work_surface* arbeitsplatte* kuchenplatte* plan_de_travail encimera* top_cucina piano_di_lavoro piani_di_lavoro bancada* tampo_de_cozinha werkblad* aanrechtblad* keukenblad*',
  naturalstone:
    'granite* marble* natural_stone* quartz naturstein* granit granito marmor* marbre* marmol* marmo marmi pierre_naturelle piedra_natural pietra_naturale pedra_natural marmore* natuursteen* graniet* hardsteen*',
  kitchenfit:
    'new_kitchen kitchen_fitter* kitchen_fitting kitchen_installation fitted_kitchen* neue_kuche einbaukuche* kuchenmontage* kuchenplanung* kuchenbauer* cuisiniste* cuisine_equipee cuisine_sur_mesure pose_de_cuisine muebles_de_cocina montaje_de_cocina* cocina_nueva cocina_a_medida cucina_componibile montaggio_cucina cucina_su_misura cozinha_nova cozinha_por_medida montagem_de_cozinha* nieuwe_keuken keukenmontage* keuken_plaatsen inbouwkeuken*',
};
