/** Water, drains, heating and damp in a house. How the words are written: `concepts.ts`. */
export const PLUMBING_AND_HEATING: Readonly<Record<string, string>> = {
  tap: 'taps the_tap my_tap a_tap faucet* mixer_tap kitchen_tap dripping_tap wasserhahn* wasserhahne armaturen mischbatterie* einhebelmischer* robinet* mitigeur* grifo grifos griferia* rubinett* miscelator* torneira* kraan kranen mengkraan* keukenkraan*',
  blockage:
    'blocked clogged clog clogs blockage* unblock* verstopf* debouch* bouchon_dans est_bouche est_bouchee evier_bouche wc_bouche toilettes_bouchees engorgement atasc* atranc* desatasc* desatranc* tupid* obstruid* intasat* otturat* ingorgat* stasare disotturar* spurgo entupi* desentup* verstopt* verstopping* ontstop* backed_up',
  drain:
    'drain drains drainage abfluss abflusse abflussrohr* canalisation* ecoulement* desague* desagues scarico_del ralo ralos afvoerputje* afvoerbuis* putje',
  pipe: 'pipe pipes pipework piping rohr rohre rohren leitungen wasserleitung* rohrleitung* tuyau tuyaux tuyauterie* tuberia* caneria* tubos tubi tubazion* tubatura tubature cano canos canalizacao leiding leidingen waterleiding*',
  burstpipe:
    'burst_pipe burst_pipes burst_water pipe_burst pipe_has_burst rohrbruch* rohrbruche wasserrohrbruch* tuyau_eclate tuyau_perce rupture_de_canalisation rotura_de_tuberia tuberia_rota reventon* reventado tubo_rotto tubo_scoppiato cano_rebentado cano_roto cano_estourado leidingbreuk* gesprongen_leiding',
  sink: 'sink sinks washbasin* wash_basin basin basins waschbecken* spulbecken* evier eviers lavabos fregadero* lavello lavelli lavandino lavandini lavatorio* lava_loucas wastafel* gootsteen* wasbak*',
  bathtub: 'bathtub* bath_tub badewanne* baignoire* banera* tina_de_bano vasca_da_bagno vasche_da_bagno banheira* ligbad* badkuip*',
  cistern:
    'cistern* flush flushing flushes toilet_tank spulkasten* toilettenspulung* klospulung* chasse_eau cisterna* sciacquon* cassetta_wc autoclismo* stortbak* doorspoelen toilet_spoelt',
  hotwater:
    'hot_water warm_water warmwasser warmes_wasser kein_warmes heisses_wasser eau_chaude agua_caliente acqua_calda agua_quente heet_water warmwatervoorziening*',
  waterheater:
    'water_heater* immersion_heater* durchlauferhitzer* warmwasserspeicher* warmwasserboiler* chauffe_eau ballon_eau calentador* termo_electrico scaldabagn* scaldacqua esquentador* termoacumulador* geiser* warmwaterboiler*',
  radiator: 'radiator* heizkorper* radiateur* radiador* termosifon* calorifer* radiatoren verwarmingselement*',
  thermostat: 'thermostat* termostat* thermostaat thermostaten raumthermostat* cronotermostat*',
  underfloorheating:
    'underfloor_heating fussbodenheizung* plancher_chauffant sol_chauffant suelo_radiante riscaldamento_a_pavimento piso_radiante chao_radiante vloerverwarming*',
  gasleak:
    'gas_leak* smell_gas smell_of_gas gasgeruch* gasleck* riecht_nach_gas fuite_de_gaz odeur_de_gaz fuga_de_gas olor_a_gas huele_a_gas fuga_di_gas odore_di_gas puzza_di_gas cheiro_a_gas cheira_a_gas gaslek* gaslucht ruik_gas',
  naturalgas:
    'natural_gas mains_gas erdgas* gasheizung* gastherme* gaz_naturel gaz_de_ville chauffage_au_gaz gas_natural gas_ciudad metano gas_metano aardgas* gas_canalizado',
  oilheating:
    'oil_heating oil_boiler heating_oil heizol* olheizung* oltank* fioul mazout cuve_a_fioul gasoleo_de_calefaccion caldera_de_gasoil caldera_de_gasoleo gasolio_da_riscaldamento caldaia_a_gasolio caldeira_a_gasoleo stookolie* huisbrandolie*',
  pellets: 'pellet* granules_de_bois',
  woodstove:
    'wood_burner* wood_burning log_burner* wood_stove* kaminofen* holzofen* kachelofen* poele_a_bois poeles_a_bois insert_a_bois estufa_de_lena estufas_de_lena stufa_a_legna stufe_a_legna recuperador_de_calor salamandra_a_lenha houtkachel* inbouwhaard*',
  chimneysweep:
    'chimney_sweep* sweep_the_chimney sweep_my_chimney chimney_cleaned chimney_cleaning schornsteinfeger* kaminkehrer* kaminfeger* rauchfangkehrer* kaminreinigung* ramonage ramonages ramoner ramoneur* deshollinador* deshollinar limpieza_de_chimenea* spazzacamin* pulizia_canna pulizia_del_camino limpa_chamines limpeza_de_chamine* schoorsteenveger* schoorsteen_vegen schouwveger*',
  chimney:
    'chimney chimneys flue flues chimney_pot* schornstein schornsteine schornsteins abgasrohr* conduit_de_cheminee conduit_de_fumee canna_fumaria canne_fumarie comignol* tiro_de_la_chimenea chamine chamines schoorsteen schoorstenen rookkanaal*',
  bleeding:
    'bleed_the_radiator* bleed_radiator* bleed_my_radiator* entluft* purger_les_radiateurs purger_le_radiateur purgar* sfiatare sfiato spurgare ontlucht*',
  waterpressure:
    'water_pressure low_pressure wasserdruck* druckverlust* druck_der_heizung pression_eau pression_de_eau manque_de_pression presion_del_agua presion_de_agua poca_presion pressione_acqua pressione_bassa pressione_della_caldaia pressao_da_agua pouca_pressao waterdruk* keteldruk',
  limescale:
    'limescale lime_scale hard_water descale* descaling kalk verkalk* entkalk* calcaire* entartr* detartrer cal_y_sarro descalcificacion descalcificar calcare* anticalcare calcario kalkaanslag ontkalk*',
  watersoftener:
    'water_softener* softened_water enthartung* weichwasser* adoucisseur* descalcificador* ablandador* addolcitor* amaciador_de_agua waterontharder* waterverzachter*',
  septictank:
    'septic_tank* cesspit* cesspool* klargrube* sickergrube* jauchegrube* fosse_septique fosses_septiques fosa_septica fosas_septicas pozo_negro fossa_biologica fossa_settica pozzo_nero fossa_septica septische_put beerput*',
  sewage:
    'sewage sewer* abwasser* kanalanschluss* eaux_usees egout* tout_a_egout alcantarill* aguas_residuales fognatur* fogna fogne acque_reflue saneamento esgoto* rioler* riool riolen rioolaansluiting* afvalwater*',
  drainsurvey:
    'camera_survey* drain_survey* cctv_survey* kanalinspektion* kamerabefahrung* kanal_tv rohrkamera* inspection_camera inspection_video camara_de_inspeccion inspeccion_con_camara videoispezion* inspecao_video camera_inspectie rioolinspectie*',
  gutter:
    'gutter* dachrinne* regenrinne* fallrohr* gouttiere* cheneau* canalon* canaletas bajante* grondaia grondaie pluvial* caleira* calha calhas algeroz dakgoot* dakgoten regenpijp*',
  rainwater:
    'rainwater* rain_water water_butt* rain_barrel* regenwasser* regentonne* zisterne* recuperateur_eau eau_de_pluie eaux_pluviales agua_de_lluvia aguas_pluviales acqua_piovana acque_piovane agua_da_chuva regenton* regenwater*',
  boilerservice:
    'boiler_service* boiler_servicing service_my_boiler gas_safe heizungswartung* thermenwartung* therme_warten heizung_warten entretien_de_chaudiere entretien_de_la_chaudiere entretien_chaudiere revision_de_caldera revision_de_la_caldera controllo_caldaia revisione_caldaia manutenzione_caldaia bollino_blu revisao_da_caldeira manutencao_da_caldeira ketelonderhoud* cv_onderhoud onderhoud_cv',
  heatingfailure:
    'heating_not_working heating_isnt heating_broke heating_is_broken no_heating boiler_not_working boiler_broke boiler_breakdown heizung_kaputt heizung_ist_kaputt heizung_geht_nicht heizung_ausgefallen heizung_ist_ausgefallen heizungsausfall* heizungsstorung* chauffage_en_panne panne_de_chauffage chaudiere_en_panne calefaccion_no_funciona sin_calefaccion caldera_averiada averia_de_caldera riscaldamento_non_funziona caldaia_in_blocco caldaia_rotta guasto_caldaia caldaia_guasta sem_aquecimento caldeira_avariada verwarming_doet_het_niet verwarming_kapot verwarming_is_kapot cv_storing ketelstoring*',
  newboiler:
    'new_boiler boiler_replacement replace_my_boiler neue_heizung heizungstausch* heizungsmodernisierung* heizung_tauschen changer_de_chaudiere changer_ma_chaudiere remplacement_de_chaudiere nouvelle_chaudiere cambiar_la_caldera cambio_de_caldera caldera_nueva sostituire_la_caldaia sostituzione_caldaia caldaia_nuova nuova_caldaia trocar_a_caldeira caldeira_nova nieuwe_cv cv_ketel_vervangen ketel_vervangen',
  bathroomrenovation:
    'bathroom_renovation* bathroom_remodel* new_bathroom bathroom_refit badsanierung* badrenovierung* badumbau* bad_renovieren bad_sanieren neues_bad renovation_de_salle refaire_la_salle_de_bain refaire_ma_salle_de_bain reforma_de_bano reformar_el_bano reforma_del_bano reformas_de_bano ristrutturazione_bagno ristrutturazione_del_bagno rifare_il_bagno remodelar_a_casa_de_banho reforma_do_banheiro badkamerrenovatie* badkamer_verbouwen badkamer_renoveren nieuwe_badkamer',
  ventilation:
    'ventilat* luftungsanlage* wohnraumluftung* lufter vmc aeration ventilacion ventilazion* ricambio_aria ventilac* ventilatie* extractor_fan* extractor_de_aire',
  cookerhood:
    'cooker_hood* extractor_hood* range_hood dunstabzug* abzugshaube* hotte hotte_aspirante campana_extractora cappa_aspirante cappa_della_cucina exaustor* afzuigkap* dampkap*',
  aircon: 'air_conditioner* klimagerat* clim climatiseur* split_unit ar_condicionados condizionator* klimatisier*',
  refrigerant:
    'refrigerant* kaltemittel* fluide_frigorigene gaz_refrigerant recharge_de_clim gas_refrigerante recarga_de_gas ricarica_gas koudemiddel* kuhlmittel_klima',
  mould: 'mould* mold moldy schimmel* moisissure* moho mohos muffa muffe bolor mofo schimmelplek*',
  damp: 'damp dampness moisture humidity feuchtigkeit* feuchte_wand feuchte_wande feuchter_keller nasse_wand humidite humedad* umidita humidade* umidade vocht vochtig vochtproble* vochtbestrijding* optrekkend',
  waterdamage:
    'water_damage* flood flooded flooding wasserschaden* uberschwemm* uberflut* hochwasser* degat_des_eaux degats_des_eaux inondation* inonde inondee inundac* inundad* danos_por_agua danos_de_agua danni_acqua danno_da_acqua danni_da_acqua allagament* allagat* alagad* alagamento waterschade* overstrom* ondergelopen',
  drying:
    'drying_out dehumidif* trocknungsgerat* bautrockner* bautrocknung entfeucht* deshumidif* deumidific* luchtontvochtig* bouwdroger* desumidific* secado_de_paredes',
  waterfilter:
    'water_filter* water_purifier wasserfilter* osmoseanlage* reverse_osmosis filtre_a_eau osmoseur* filtro_de_agua filtros_de_agua osmosis filtro_acqua osmosi osmose waterfilter*',
  stopcock:
    'stopcock* stop_cock shut_off_valve turn_off_the_water water_off haupthahn* absperrventil* wasser_abstellen wasser_abdrehen robinet_arret couper_eau llave_de_paso cortar_el_agua chiudere_acqua valvola_di_chiusura rubinetto_generale torneira_de_seguranca fechar_a_agua hoofdkraan* water_afsluiten',
  valve: 'valve valves ventil ventile ventilen vanne vannes valvul* valvola valvole ventiel* afsluiter*',
  seal: 'sealant* reseal* silicone_joint re_seal silikonfuge* verfugen abdicht* dichtungen joint_silicone joint_etancheite etancheite impermeabiliz* sellar_juntas sellado* guarnizion* sigillat* impermeabilizz* vedante* vedacao_de_silicone kitvoeg* kitten_badkamer afdichten',
  pump: 'pump pumps pumpe pumpen umwalzpumpe* pompe pompes pompa pompe_idrauliche bomba_de_agua bombas_de_agua bomba_de_circulacion pomp pompen circulatiepomp* hebeanlage* sump_pump',
  well: 'borehole* well_drilling brunnenbau* brunnenbohr* forage* puits pozo_de_agua perforacion_de_pozo pozzo_artesiano furo_de_agua waterput* grondboring*',
};
