/** Cleaning, pests, gardens, moving house and storing things. How the words are written: `concepts.ts`. */
export const HOME_SERVICES: Readonly<Record<string, string>> = {
  cleaner:
    'cleaner cleaners cleaning_lady cleaning_company housekeeper* maid maids maid_service reinigungskraft* reinigungskrafte* putzfrau* putzhilfe* putzkraft* reinigungsfirma* gebaudereinig* raumpfleger* femme_de_menage femmes_de_menage aide_menagere agent_d_entretien senora_de_la_limpieza empleada_de_hogar limpiadora* empresa_de_limpieza donna_delle_pulizie colf impresa_di_pulizie addetto_alle_pulizie empregada_domestica mulher_a_dias faxineir* diarista* empresa_de_limpeza schoonmaker* schoonmaakster* werkster poetshulp* poetsvrouw* schoonmaakbedrijf* huishoudelijke_hulp',
  deepclean:
    'deep_clean* spring_clean* grundreinigung* fruhjahrsputz* nettoyage_en_profondeur grand_menage menage_de_printemps nettoyage_de_printemps limpieza_a_fondo limpieza_profunda limpieza_general pulizie_di_fondo pulizia_profonda pulizie_di_primavera limpeza_profunda limpeza_a_fundo grote_schoonmaak dieptereiniging* voorjaarsschoonmaak',
  tenancyclean:
    'end_of_tenancy move_out_clean* auszugsreinigung* wohnungsubergabe_putzen umzugsreinigung* menage_de_fin nettoyage_fin_de_bail etat_des_lieux_nettoyage limpieza_fin_de_alquiler limpieza_de_salida pulizie_di_fine pulizia_finale pulizie_finali limpeza_de_saida limpeza_final eindschoonmaak* opleveringsschoonmaak',
  officecleaning:
    'office_cleaning commercial_cleaning clean_our_office buroreinigung* unterhaltsreinigung* praxisreinigung* treppenhausreinigung* nettoyage_de_bureaux nettoyage_bureaux menage_de_bureaux limpieza_de_oficina* limpieza_de_comunidades pulizia_uffici pulizie_uffici pulizie_condominiali limpeza_de_escritorio* limpeza_de_condominio* kantoorschoonmaak* kantoor_schoonmaken trappenhuis_schoonmaken',
  windowcleaning:
    'window_cleaning window_cleaner* clean_windows clean_my_windows fensterreinig* fensterputz* glasreinigung* fenster_putzen fenster_putzt nettoyage_de_vitres laveur_de_vitres laver_les_vitres nettoyage_des_vitres nettoyer_les_vitres limpieza_de_cristales limpiar_cristales limpiar_las_ventanas pulizia_vetri pulizia_dei_vetri lavavetri lavare_i_vetri limpeza_de_vidros limpar_vidros limpar_janelas glazenwass* ramen_wassen ramen_lappen raamreiniging*',
  carpetcleaning:
    'carpet_clean* rug_clean* upholstery_clean* sofa_clean* steam_clean* teppichreinig* teppichwasch* polsterreinig* sofareinig* sofa_reinigen matratzenreinig* nettoyage_de_tapis nettoyage_de_canape nettoyage_moquette limpieza_de_alfombra* limpieza_de_sofa* limpieza_de_tapicer* limpieza_de_colchon* lavaggio_tappeti pulizia_divani lavaggio_divani pulizia_materassi limpeza_de_sofa* limpeza_de_estofos limpeza_de_tapete* tapijtreiniging* tapijt_reinigen bankreiniging meubelreiniging* bank_reinigen',
  pressurewash:
    'pressure_wash* power_wash* jet_wash* hochdruckreinig* karcher nettoyage_haute_pression haute_pression karcher_terrasse hidrolimpi* limpieza_a_presion lavado_a_presion idropuli* lavaggio_ad_alta lavagem_de_alta alta_pressao hogedrukreinig* hogedruk',
  cleaningsupplies:
    'cleaning_products cleaning_supplies cleaning_materials detergent* own_hoover putzmittel* reinigungsmittel* produits_d_entretien produits_de_nettoyage produits_menagers produit_nettoyant productos_de_limpieza prodotti_per_la_pulizia prodotti_di_pulizia detersiv* produtos_de_limpeza detergente* schoonmaakmiddel* schoonmaakproduct*',
  vacuum:
    'vacuum vacuums vacuuming hoover* staubsaug* aspirateur* passer_l_aspirateur aspirador* pasar_la_aspiradora aspirapolver* scopa_elettrica stofzuig*',
  iron: 'ironing_service bugelservice* mangeln_wasche repassage* planchado planchar_ropa servicio_de_plancha stirare stiratura stireria engomadoria passar_a_ferro passar_roupa strijkservice* strijkdienst*',
  housekeeping:
    'household_chores housework haushaltshilfe* hausarbeit* haushaltsnah* tareas_del_hogar tareas_domesticas travaux_menagers taches_menageres faccende_domestiche lavori_domestici tarefas_domesticas trabalho_domestico huishouden huishoudelijk_werk',
  supply_key:
    'leave_a_key leave_the_key leave_you_a_key hold_a_key have_my_key schlussel_hinterlassen schlussel_dalassen schlussel_hinterlegen laisser_les_cles laisser_un_double laisser_une_cle dejar_las_llaves dejar_una_llave dejaros_las_llaves lasciare_le_chiavi lasciare_una_chiave deixar_a_chave deixar_as_chaves sleutel_achterlaten sleutel_afgeven',
  athome:
    'be_at_home be_home do_i_have_to_be_there be_in_when need_to_be_present muss_ich_zu_hause zuhause_sein zu_hause_sein anwesend_sein muss_jemand_da_sein etre_present etre_chez_moi etre_a_la_maison estar_en_casa estar_presente tengo_que_estar essere_in_casa essere_presente essere_a_casa estar_em_casa ter_de_estar thuis_zijn aanwezig_zijn moet_ik_erbij',
  stain:
    'stain stains stained flecken fleck fleckentfern* tache taches tachee detacher_un mancha manchas manchad* quitamanchas macchia macchie macchiat* smacchiat* nodoa nodoas vlek vlekken vlekkerig',
  crimescene:
    'trauma_clean* hoarder* hoarding messie messies messiewohnung* tatortreinig* nettoyage_extreme syndrome_de_diogene limpieza_traumatica sindrome_de_diogenes pulizie_estreme limpeza_traumatica limpeza_de_acumuladores hoarding_schoonmaak vervuilde_woning woningontsmetting*',
  disinfect:
    'disinfect* sanitis* sanitiz* desinfizier* desinfektion* desinfect* desinfekt* desinfecc* disinfezion* disinfett* sanificaz* igienizz* ontsmett*',
  graffiti: 'graffiti* tags_sur_le_mur anti_graffiti pintadas grafiti*',
  rubbish:
    'rubbish garbage trash refuse_collection waste dustbin* mull abfall abfalle mulltonne* mullabfuhr restmull poubelle* ordures dechets basura* cubo_de_basura desperdicios spazzatura immondizia rifiut* bidone lixo lixos caixote_do_lixo vuilnis* vuilnisbak* prullenbak* huisvuil kliko afvalbak the_bins waste_bin rubbish_bin',
  bulkywaste:
    'bulky_waste bulky_item* junk_removal rubbish_removal waste_removal skip_hire hire_a_skip sperrmull* containerdienst* schuttcontainer* bauschutt* encombrants location_de_benne benne_a_gravats gravats contenedor_de_escombros escombros saco_de_escombros recogida_de_muebles trastos_viejos ingombranti ritiro_ingombranti calcinacci macerie noleggio_cassone entulho* recolha_de_monos recolha_de_moveis contentor_de_entulho grofvuil* puincontainer* bouwafval puin afvalcontainer*',
  houseclearance:
    'house_clearance* clear_out clear_a_house garage_clearance loft_clearance entrumpel* haushaltsauflos* wohnungsauflos* keller_ausraumen debarras debarrasser vider_une_maison vide_maison vaciado_de_piso* vaciar_un_piso vaciar_la_casa sgombero* sgombr* svuotare_cantina svuota_cantine esvaziar_a_casa esvaziamento* recheio_de_casa ontruim* ontruiming* huis_leeghalen woningontruiming* boedel leegruimen',
  pest: 'exterminat* infestation* infested fumigat* vermin schadlingsbekampf* kammerjager* schadlinge ungeziefer* befall_mit deratisation* desinsectis* exterminateur* antiparasitaire control_de_plagas fumigar fumigacion* fumigador* infestacion* exterminio derattizz* infestaz* parassiti_in_casa controlo_de_pragas pragas desinfestac* dedetiz* plaagdier* ongediertebestrijd* plaagdierbestrijd* ongedierte',
  rodent:
    'rats mice rodent* ratte ratten rattenbefall* mause mauseplage* nagetier* rats_dans souris_dans des_souris rongeur* rata ratas raton_en ratones roedor* topo topi ratto ratti roditor* ratazan* ratinhos muizen muis knaagdier* rattenplaag rattengift',
  cockroach: 'cockroach* roach roaches kakerlake* schabe schaben cafard* cucaracha* blatte blatta scarafagg* barata_na baratas kakkerlak*',
  bedbug: 'bed_bug* bedbug* bettwanze* punaise* punaises_de_lit chinche* cimice cimici_dei cimici percevejo* bedwants* wandluis*',
  wasp: 'wasp wasps wasps_nest hornet* wespe wespen wespennest* hornisse* guepe guepes nid_de_guepes frelon* avispa* avispero* avispon* vespa_nido vespe vespaio calabron* vespeiro* ninho_de_vespas wespennesten hoornaar*',
  ant: 'ants ant_infestation ameise* ameisen fourmi fourmis hormiga* formica_in formiche formigas mieren mierenplaag mierennest',
  woodworm:
    'woodworm* termite* termit* holzwurm* holzwurmer* hausschwamm vers_a_bois merule carcoma* polilla_de_la_madera tarli tarlo antitarlo caruncho* cupim cupins houtworm* boktor* dry_rot',
  moth: 'moths clothes_moth* motten kleidermotte* lebensmittelmotte* mites_alimentaires mites_textiles polilla* tarme farfalline tracas motten_in mottenplaag',
  flea: 'fleas flea floh flohe flohbefall puce puces pulga pulgas pulce pulci vlooien vlo vlooienplaag tick ticks zecke* tiques garrapata* zecca zecche carraca* teken_hond',
  pigeon:
    'pigeon* bird_spikes bird_control taubenabwehr* taube tauben vogelabwehr pigeons_sur depigeonnage paloma palomas antipalomas piccion* dissuasori pombo pombos anti_pombos duif duiven duivenwering duivenoverlast',
  marten: 'marten* marder mardern marderabwehr* marderschaden fouine* fuina fuinha garduna steenmarter* marters marter',
  poison: 'poison* toxic non_toxic giftig* giftfrei* ungiftig* gift_fur_haustiere toxique* veneno* venenos* toxic* tossic* veleno velenos*',
  mosquito: 'mosquito* gnats mucke mucken stechmucke* moustique* zanzara zanzare anti_zanzare muggen muggenplaag mosquitos',
  lawn: 'lawns turf grass mow mowing lawn_mowing rasenmahen rasenpflege* rollrasen* rasen_mahen vertikutier* tondre tonte tonte_de_pelouse gazon_en_rouleau cortar_el_cesped segar_el_cesped corte_de_cesped hierba taglio_erba tagliare_l_erba tagliare_il_prato prato_a_rotoli cortar_a_relva relva relvado corte_de_relva cortar_grama gras_maaien grasmaaien maaien graszoden grasveld',
  lawnmower:
    'lawn_mower* lawnmower* robot_mower* rasenmaher* mahroboter* rasenroboter* tondeuse* robot_tondeuse cortacesped* robot_cortacesped tosaerba rasaerba tagliaerba cortador_de_relva corta_relva cortador_de_grama grasmaaier* robotmaaier*',
  pruning:
    'prune pruning cut_back trim_the_hedge hedge_trimming trim_hedges heckenschnitt* hecke_schneiden baumschnitt* ruckschnitt* strauchschnitt* taille_de_haie taille_de_haies tailler_la_haie tailler_les_haies elagage elaguer* elagueur* poda podas podar podador recortar_setos recorte_de_setos potatura potature potare tagliare_la_siepe taglio_siepi podar_arvores aparar_a_sebe aparar_sebes corte_de_sebes snoeien heg_knippen heg_snoeien haag_snoeien snoeit snoeiwerk',
  treefelling:
    'tree_felling fell_a_tree cut_down_a_tree tree_surgeon* tree_removal stump_grinding stump_removal baum_fallen baumfallung* baumfallarbeit* baumpfleg* wurzelstock* baumstumpf* stubbenfras* abattage_d_arbre* abattre_un_arbre dessouchage* tala_de_arbol* talar_un_arbol tala_de* quitar_un_tocon abbattere_un_albero abbattimento_alberi taglio_alberi ceppaia abate_de_arvore* abater_uma_arvore cortar_uma_arvore boom_kappen boom_rooien bomen_kappen bomen_rooien stronken_frezen stobben boomverzorger*',
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
    'packing_service pack_for_me pack_my_things pack_everything packing_and_unpacking unpacking einpackservice* packservice* kisten_packen einpacken_lassen emballage_des_cartons service_d_emballage faire_les_cartons embalaje_incluido servicio_de_embalaje empaquetar servizio_imballaggio imballare_tutto servico_de_embalagem embalar_tudo inpakservice* inpakken_en_uitpakken',
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
    'without_a_lift no_lift without_lift ohne_aufzug kein_aufzug kein_lift ohne_lift sans_ascenseur pas_d_ascenseur sin_ascensor no_hay_ascensor no_tengo_ascensor senza_ascensore non_c_e_ascensore sem_elevador nao_tem_elevador zonder_lift geen_lift',
};
