/** Gardens, moving house and storing things. How the words are written: `concepts.ts`. */
export const GARDENS_AND_MOVING: Readonly<Record<string, string>> = {
  lawn: 'lawns turf grass mow mowing lawn_mowing rasenmahen rasenpflege* rollrasen* rasen_mahen vertikutier* tondre tonte tonte_de_pelouse gazon_en_rouleau cortar_el_cesped segar_el_cesped corte_de_cesped hierba taglio_erba tagliare_erba tagliare_il_prato prato_a_rotoli cortar_a_relva relva relvado corte_de_relva cortar_grama gras_maaien grasmaaien maaien graszoden grasveld',
  lawnmower:
    'lawn_mower* lawnmower* robot_mower* rasenmaher* mahroboter* rasenroboter* tondeuse* robot_tondeuse cortacesped* robot_cortacesped tosaerba rasaerba tagliaerba cortador_de_relva corta_relva cortador_de_grama grasmaaier* robotmaaier*',
  pruning:
    'prune pruning cut_back trim_the_hedge hedge_trimming trim_hedges heckenschnitt* hecke_schneiden baumschnitt* ruckschnitt* strauchschnitt* taille_de_haie taille_de_haies tailler_la_haie tailler_les_haies elagage elaguer* elagueur* poda podas podar podador recortar_setos recorte_de_setos potatura potature potare tagliare_la_siepe taglio_siepi podar_arvores aparar_a_sebe aparar_sebes corte_de_sebes snoeien heg_knippen heg_snoeien haag_snoeien snoeit snoeiwerk',
  treefelling:
    'tree_felling fell_a_tree cut_down_a_tree tree_surgeon* tree_removal stump_grinding stump_removal baum_fallen baumfallung* baumfallarbeit* baumpfleg* wurzelstock* baumstumpf* stubbenfras* abattage_arbre* abattre_un_arbre dessouchage* tala_de_arbol* talar_un_arbol tala_de* quitar_un_tocon abbattere_un_albero abbattimento_alberi taglio_alberi ceppaia abate_de_arvore* abater_uma_arvore cortar_uma_arvore boom_kappen boom_rooien bomen_kappen bomen_rooien stronken_frezen stobben boomverzorger*',
  gardenwaste:
    'garden_waste green_waste grass_cuttings hedge_clippings gartenabfall* gartenabfalle* grunschnitt* grunabfall* dechets_verts residuos_de_jardin restos_de_poda residui_verdi sfalci scarti_verdi residuos_verdes restos_de_jardim tuinafval* groenafval* snoeiafval*',
  gardener:
    'gardener* landscap* landscape_gardener gartnerei* gartenbau* gartenpflege* landschaftsbau* gartengestalt* galabau jardinier* paysagist* paysager* entretien_de_jardin amenagement_paysager jardinero* jardineria* paisajist* mantenimiento_de_jardin* giardinier* manutenzione_giardin* paesaggist* jardineiro* manutencao_de_jardim hovenier* tuinman* tuinonderhoud* tuinaanleg* tuinier*',
  weeding:
    'weeding weeds weed_control weed_killer unkraut* unkraut_jaten unkrautvernicht* mauvaises_herbes desherb* malas_hierbas malezas herbicida* erbacce erba_infestante diserbo diserbant* ervas_daninhas herbicidas onkruid* onkruid_wieden',
  planting:
    'planting plant_a_tree plant_trees bepflanz* einpflanz* anpflanz* pflanzarbeit* planter_un planter_des plantation_d plantar_un plantar_arbol* plantacion_de piantumaz* piantare_alberi piantare plantar_arvore* aanplant* beplant* planten_zetten',
  fertiliser:
    'fertilis* fertiliz* manure dunger* dungen dunge dungemittel* engrais concime concimi concimaz* adubo* adubar mest mesten meststof* bemest* plant_food',
  irrigation:
    'irrigation sprinkler* watering_system water_the_garden water_the_plants bewasserung* beregnung* rasensprenger* giessen arrosage* arroser riego riegos regar sistema_de_riego irrigazion* innaffi* annaffi* irrigador* rega rega_automatica sistema_de_rega aspersor* besproei* sproei* beregening* planten_water_geven',
  paving:
    'paving patio patios driveway* block_paving paving_slab* pflaster* pflasterarbeit* pflastern terrassenbau* terrassenplatten terrasse_bauen einfahrt_pflastern pavage* paves dallage* dalles allee_de_garage adoquin* solar_el_patio losas_de posa_autobloccanti autobloccant* lastricat* vialetto calceta* calcetamento* pavimento_exterior bestrat* stratenmaker* tegels_leggen oprit* terras_aanleggen terrastegels',
  fencing:
    'fencing fence_panel* put_up_a_fence zaunbau* zaun_bauen zaun_setzen sichtschutz* gabione* pose_de_cloture grillage* palissade* brise_vue vallado* vallar cercado_de ocultacion recintare vedar_terreno muro_e_vedacao schuttingen schutting_plaatsen tuinscherm* afraster* erfafscheiding*',
  decking:
    'decking composite_deck* wooden_deck* holzterrasse* wpc_terrasse* terrassendielen terrasse_en_bois terrasse_bois terrasse_composite lame_de_terrasse tarima_exterior deck_de_madera pavimento_da_esterno pedana_in_legno deck_de_madeira deck_em_madeira vlonder* vlonders houten_terras',
  shed: 'shed sheds garden_shed* garden_house gartenhaus* gartenhauser* gartenhutte* gerateschuppen* schuppen abri_de_jardin cabanon* caseta_de_jardin cobertizo* casetta_da_giardino casette_in_legno capanno casinha_de_jardim abrigo_de_jardim arrumo_de_jardim tuinhuis* schuur schuurtje* blokhut_tuin berging',
  greenhouse:
    'greenhouse* glasshouse* gewachshaus* treibhaus* gartenhaus_glas serre_de_jardin invernadero* serra_da_giardino estufa_de_plantas broeikas* tuinkas* moestuinkas',
  gardenpond:
    'koi gartenteich* schwimmteich* bassin_de_jardin mare_de_jardin estanque* laghetto laghetti lago_de_jardim garden_pond vijveronderhoud teichbau',
  poolcare:
    'pool_maintenance pool_cleaning pool_service chlorine chlor poolpflege* poolreinigung* poolservice poolbau* entretien_de_piscine entretien_piscine pisciniste* chlore mantenimiento_de_piscina* limpieza_de_piscina* cloro manutenzione_piscin* pulizia_piscina manutencao_de_piscina* limpeza_de_piscina* zwembadonderhoud* chloor',
  snowclearing:
    'snow_clearing snow_removal snow_plough* gritting winterdienst* schneeraum* raumdienst* streudienst* deneigement* deneiger quitanieves retirada_de_nieve sgombero_neve spalatura_neve spalare_la_neve spazzaneve limpeza_de_neve sneeuwruim* gladheidsbestrijd* sneeuw_ruimen strooien',
  movingvan:
    'removal_van* moving_van* man_and_van man_with_a_van moving_truck* removal_lorry mobelwagen* umzugswagen* umzugstransporter* camion_de_demenagement camionnette* camion_de_mudanza* furgon* furgoneta* furgone_trasloco camion_traslochi camiao_de_mudancas carrinha_de_mudancas verhuiswagen* verhuisbus* verhuisbusje bestelbus*',
  removal:
    'movers moving_company moving_companies moving_house house_moving move_house moving_home move_flat relocation* removal_company removal_companies removal_firm umzugsfirma* umzugsunternehm* umzugshelfer* umzugsservice* spedition_umzug mobeltransport* umzuge umzugskosten demenageur* societe_de_demenagement empresa_de_mudanzas mudarme mudarnos portes_y_mudanzas ditta_di_traslochi traslochi traslocare cambio_casa empresa_de_mudancas mudar_de_casa verhuisbedrijf* verhuizer* verhuisservice*',
  movingbox:
    'moving_box* removal_box* packing_box* cardboard_box* umzugskarton* umzugskiste* karton kartons pappkarton* carton_de_demenagement cartons cajas_de_mudanza cajas_de_carton scatole_per_trasloco scatoloni scatolone scatole_di_cartone caixas_de_mudanca caixas_de_cartao caixas_de_papelao verhuisdoos verhuisdozen kartonnen_dozen',
  packingservice:
    'packing_service pack_for_me pack_my_things pack_everything packing_and_unpacking unpacking einpackservice* packservice* kisten_packen einpacken_lassen emballage_des_cartons service_emballage faire_les_cartons embalaje_incluido servicio_de_embalaje empaquetar servizio_imballaggio imballare_tutto servico_de_embalagem embalar_tudo inpakservice* inpakken_en_uitpakken',
  furniturelift:
    'furniture_lift* exterior_lift mobellift* aussenaufzug* schragaufzug* monte_meuble* monte_charge plataforma_elevadora montamuebles grua_de_mudanza elevador_de_mudanzas autoscala piattaforma_aerea scala_aerea montamobili elevador_de_mudancas elevador_exterior verhuislift* ladderlift*',
  parkingban:
    'parking_suspension* no_parking_zone suspend_parking halteverbot* halteverbotszone* parkverbot* autorisation_de_stationnement stationnement_demenagement reserva_de_via reserva_de_aparcamiento ocupacion_de_via occupazione_suolo permesso_di_sosta ocupacao_da_via reserva_de_estacionamento parkeerverbod* parkeerontheffing*',
  heavyitem:
    'heavy_item* bulky_furniture piano_moving move_a_piano klaviertransport* flugeltransport* schwertransport* tresortransport transport_de_piano demenager_un_piano mover_un_piano transporte_de_piano* trasporto_pianoforte trasporto_pianoforti transporte_de_pianos mudanca_de_piano pianotransport* vleugeltransport piano_verhuizen',
  selfstorage:
    'self_storage storage_unit* storage_units storage_room storage_space storage_facility lagerraum* lagerbox* lagerplatz* mobellager* mobeleinlagerung* einlagerung_von garde_meuble* garde_meubles box_de_stockage location_de_box trastero* guardamuebles mini_almacen deposito_mobili box_deposito magazzino_mobili guarda_moveis box_de_armazenamento arrecadacao arrecadacoes opslagruimte* opslagbox* meubelopslag* inboedelopslag',
  unitaccess:
    'access_my_unit access_to_my_unit access_the_unit 24_hour_access zugang_zum_lager zugang_rund acces_a_mon_box acces_24 acceso_24 acceso_al_trastero accesso_24 accesso_al_box acesso_24 acesso_a_box toegang_tot_mijn toegang_24',
  floorwalk:
    'without_a_lift no_lift without_lift ohne_aufzug kein_aufzug kein_lift ohne_lift sans_ascenseur pas_ascenseur sin_ascensor no_hay_ascensor no_tengo_ascensor senza_ascensore non_ce_ascensore sem_elevador nao_tem_elevador zonder_lift geen_lift',
};
