/** Swimming and sports on and in the water. How the words are written: `concepts.ts`. */
export const WATER_SPORTS: Readonly<Record<string, string>> = {
  pool:
    'public_pool* leisure_pool outdoor_pool* indoor_pool* freibad* baignade_piscine piscine_couverte piscine_decouverte piscina_cubierta ' +
    'piscina_climatizada piscina_al_aire_libre piscina_coperta piscina_scoperta piscina_coberta piscina_exterior buitenbad* binnenbad* ' +
    'swimmbad lido lidos',
  swim: 'nageur* nageuse* nadador* baigner banarme tomar_banho_mar',
  swimlesson:
    'swimming_lesson* swim_lesson* swim_class* swimming_class* learn_to_swim schwimmkurs* schwimmunterricht* schwimmschule* ' +
    'cours_de_natation lecons_de_natation apprendre_a_nager clases_de_natacion curso_de_natacion aprender_a_nadar corso_di_nuoto ' +
    'corsi_di_nuoto lezioni_di_nuoto imparare_a_nuotare aulas_de_natacao aula_de_natacao zwemles* zwemschool* leren_zwemmen',
  babyswim:
    'baby_swim* babyschwimm* kleinkinderschwimm* bebes_nageurs bebe_nageur natacion_para_bebes matronatacion nuoto_neonatale acquaticita ' +
    'corso_neonati_acqua natacao_para_bebes babyzwem* peuterzwem* parent_and_baby_swim',
  swimbadge:
    'seepferdchen* swimming_badge* schwimmabzeichen* freischwimmer* zwemdiploma* a_diploma brevet_de_natation attestation_natation ' +
    'aisance_aquatique brevet_25_metres brevetto_nuoto',
  laneswim:
    'lane_swim* swim_lane* swimming_laps swim_laps bahnen_schwimmen schwimmbahn* sportbecken ligne_d_eau lignes_d_eau couloir_de_nage ' +
    'calle_de_nado calles_de_nado nado_libre nuoto_libero corsia_nuoto nado_livre pista_livre banenzwem* baantjes*',
  kidspool:
    'kids_pool* paddling_pool* baby_pool kinderbecken* planschbecken* nichtschwimmerbecken* pataugeoire* piscina_infantil ' +
    'piscina_para_ninos piscina_bambini vasca_bambini piscina_para_criancas piscina_das_criancas kinderbad* peuterbad* pierebad* ' +
    'kinderzwembad',
  waterslide:
    'water_slide* waterslide* wasserrutsche* toboggan* toboggan_aquatique rutschen tobogan* scivol* escorrega* waterglijbaan* glijbaan* ' +
    'glijbanen slide_pool rutsche toboggans_aquatiques toboggan_piscine',
  waterpark:
    'water_park* waterpark* aquapark* aqua_park spassbad* erlebnisbad* parc_aquatique* parque_acuatico* parco_acquatico parchi_acquatici ' +
    'parque_aquatico* waterpretpark* wellenbad* wave_pool zwemparadijs* subtropisch_zwembad aquaparque*',
  watertemperature:
    'water_temperature* pool_temperature how_warm_is_the_water wassertemperatur* wie_warm_ist_das_wasser temperature_de_l_eau ' +
    'temperatura_del_agua temperatura_dell_acqua temperatura_da_agua watertemperatuur* heated_pool* beheizter_pool piscine_chauffee ' +
    'piscina_climatizada_invierno piscina_riscaldata piscina_aquecida verwarmd_zwembad',
  swimcap:
    'swim_cap* swimming_cap* bathing_cap* badekappe* badehaube* bonnet_de_bain bonnets_de_bain gorro_de_bano gorro_de_natacion cuffia ' +
    'cuffie_da_piscina cuffia_da_nuoto touca* badmuts* schwimmhaube',
  armbands:
    'armband_swim arm_bands armbands water_wings schwimmflugel* schwimmreifen* schwimmhilfe* brassard* bouee* manguito* flotador* ' +
    'braccioli salvagente_bambini bracadeira* boia boias zwembandje* zwemband pool_noodle* floatie* schwimmnudel* schwimmring*',
  swimwear:
    'swim_shorts swim_trunks burkini* badebekleidung schwimmkleidung maillot_de_bain maillots_de_bain short_de_bain slip_de_bain ' +
    'traje_de_bano costumi_da_bagno fatos_de_banho calcoes_de_banho badkleding* zwemkleding* boardshort* swim_nappy',
  swimnappy:
    'swim_nappies swim_diaper* schwimmwindel* couche_de_bain couches_de_bain maillot_couche panal_de_agua panales_de_agua panal_banador ' +
    'pannolino_da_piscina pannolini_da_piscina costumino_contenitivo fralda_de_banho fraldas_de_natacao zwemluier*',
  lifeguard:
    'lifeguard* bademeister* badeaufsicht* rettungsschwimmer* maitre_nageur maitres_nageurs surveillance_baignade plage_surveillee ' +
    'baignade_surveillee socorrista* bagnin* nadador_salvador nadadores_salvadores badmeester* redder_zwembad strandwacht ' +
    'rettungsschwimmen',
  chlorine:
    'chlorine chlor chlorgehalt chlore cloro chloor saltwater_pool salzwasserpool* salzwasser salt_water salziges_wasser eau_salee ' +
    'agua_salada acqua_salata zout_water zoutwater*',
  diving_board:
    'diving_board* springboard* sprungturm* sprungbrett* plongeoir* trampolin_pool trampolino_piscina prancha_de_saltos springplank*',
  snorkel:
    'snorkel* schnorchel* masque_et_tuba plongee_avec_tuba palmes_masque_tuba randonnee_palmee esnorquel* fazer_snorkel flossen palmes ' +
    'aletas pinne flippers zwemvlies*',
  diving:
    'scuba* scuba_diving dive_centre* dive_school* dive_site* taucher tauchschule* tauchbasis* tauchgang* tauchausflug* schnuppertauchen ' +
    'plonger plongeur* club_de_plongee centre_de_plongee bapteme_de_plongee buceador* centro_de_buceo bautismo_de_buceo bautizo_de_buceo ' +
    'inmersion* immersion_bouteille subacque* sub_corso battesimo_del_mare duik* batismo_de_mergulho open_water padi ssi_dive freedive* ' +
    'freediving apnoetauchen apnea apnee',
  divingmedical:
    'diving_medical* dive_medical tauchtauglichkeit* tauchmedizin* certificat_medical_plongee certificado_medico_de_buceo ' +
    'certificato_medico_subacqueo duikkeuring* fit_to_dive fly_after_diving',
  divegear:
    'dive_gear diving_equipment tauchausrustung* tauchanzug* trockentauchen drysuit* dry_suit* atemregler regulator_dive bcd_jacket ' +
    'bouteille_de_plongee air_tank* nitrox bombole_immersione duikuitrusting* duikfles* duikpak',
  surfing:
    'surf surfer* surfen surfeur* surfista* surfear fare_surf wellenreit* golfsurf* surfschule* ecole_de_surf escuela_de_surf ' +
    'scuola_di_surf scuola_surf escola_de_surf surfschool* surfcamp* surf_camp* surf_school* surf_lessons bodyboard*',
  surfboard: 'softboard* soft_top_board longboard* shortboard_surf tavole_da_surf pranchas_de_surf surfbord*',
  windsurf: 'windsurf* planche_a_voile wind_surf wingfoil* wing_foil* foil_surf foiling',
  kitesurf: 'kitesurf* kite_surf* kiteboard* kitekurs* kite_lesson* kite_course* kiteschule* kiten kitespot*',
  wakeboard:
    'wakeboard* wake_board* water_ski* waterski* wasserski* ski_nautique esqui_acuatico sci_nautico esqui_aquatico cable_park* ' +
    'teleski_nautique wakepark*',
  jetski: 'jet_ski* jetski* motos_de_agua moto_de_agua moto_d_acqua mota_de_agua motos_acuaticas scooter_des_mers waterscooter*',
  parasail: 'parasail* parachute_ascensionnel',
  paddleboard:
    'sup_board* supboard* stand_up_paddle* stehpaddel* paddle_gonflable stand_up_paddling paddle_surf sup_tour* tabla_de_paddle ' +
    'tavola_sup prancha_de_sup sup_verleih sup_kurs sup_lesson* sups',
  kayak: 'kayaking_tour* kayak_tour* piragua* piraguismo canoa_kayak',
  canoe: 'kanu* canoe_hire canadien_canoe canot canoas_ canoismo canadese_canoe kano kanoen kanotocht* kanoverhuur* kanovaren',
  rafting:
    'rafting white_water whitewater* wildwasser* eaux_vives aguas_bravas acque_bianche rafting_tour* wildwater* hydrospeed* river_tubing',
  rowing:
    'rowing_boat* rowing_club row_boat* rowboat* rudern ruderboot* ruderverein ruderclub barque* aviron barca_de_remos barcas_de_remos ' +
    'remo_club barca_a_remi barche_a_remi canottaggio barco_a_remos roeiboot* roeien roeivereniging*',
  pedalo: 'pedal_boat* pedalboat* pedalos patin_a_pedales patines_a_pedales pedalo_a_noleggio pedalo_barca gaivota gaivotas waterfiets*',
  motorboat: 'motorboot* motorboat* bateau_sans_permis lancha* gommon* sloep* speedboot* speedboat* electric_boat* elektroboot*',
  boatlicence:
    'boat_licence* boating_licence* boat_license* bootsfuhrerschein* sportbootfuhrerschein* segelschein* permis_bateau permis_cotier ' +
    'titulacion_nautica licencia_de_navegacion patron_de_embarcaciones per_embarcaciones patente_nautica carta_de_marinheiro ' +
    'carta_de_patrao vaarbewijs* icc_licence day_skipper',
  skipper:
    'skipper* captain kapitan schiffsfuhrer bootsfuhrer capitaine capitan_barco patron_de_barco capitano comandante_barca ' +
    'mestre_do_barco schipper* bareboat',
  yacht:
    'yacht* jacht* catamaran* katamaran* voilier* velero veleros barca_a_vela barche_a_vela veleiro* zeilboot* zeiljacht* segelboot* ' +
    'segelyacht* sailing_boat* sailing_boats goelette* gulet charterboot* boat_charter',
  sailing:
    'sailing_school* sailing_lesson* sailing_course* ecole_de_voile cours_de_voile stage_de_voile escuela_de_vela curso_de_vela ' +
    'navegar_a_vela scuola_di_vela corso_di_vela andare_in_barca_a_vela escola_de_vela vela_curso zeilschool* zeilles* zeilkamp* ' +
    'zeilcursus* dinghy* jolle* optimist',
  marina:
    'marina* berth* mooring* liegeplatz* gastliegeplatz* bootsliegeplatz* jachthafen* yachthafen* port_de_plaisance amarrage* amarre* ' +
    'puerto_deportivo ormegg* posto_barca posti_barca ancoraggio amarracao lugar_de_amarracao ligplaats* jachthaven* aanlegplaats* ' +
    'passantenplaats* passantenhaven slipway* kranen_boot bootskran',
  boatfuel:
    'boat_fuel fuel_included_boat bootstankstelle carburant_bateau essence_comprise combustible_incluido carburante_incluso ' +
    'combustivel_incluido brandstof_inbegrepen',
  waves:
    'wave waves welle wellen wellengang seegang vague* houle olas oleaje ondas_do_mar onda_mare onde_del_mare moto_ondoso ondulacao ' +
    'golven golfslag rough_sea choppy hoher_seegang mare_mosso mer_agitee mar_picado',
  tide:
    'tide* tidal gezeiten* ebbe flut_ebbe maree_haute maree_basse horaire_des_marees marea_alta marea_baja tabla_de_mareas alta_marea ' +
    'bassa_marea mare_alta mare_baixa mares_tabela getij* eb_en_vloed vloed hoogwater laagwater',
  current: 'currents strong_current stromung* courant_marin correnti_marine correntes_maritimas stroming* rip_current',
  jellyfish: 'jellyfish* qualle* meduse* medusa* alforreca* kwal kwallen',
  dolphin: 'dolphin* delfin* dauphin* golfinho* dolfijn*',
  swimability:
    'able_to_swim must_swim can_t_swim cannot_swim non_swimmer* nonswimmer* nichtschwimmer* schwimmen_konnen ne_sait_pas_nager ' +
    'savoir_nager sait_nager no_se_nadar saber_nadar sabe_nadar non_so_nuotare saper_nuotare nao_sei_nadar niet_zwemmen kunnen_zwemmen',
  watershoes:
    'water_shoe* aqua_shoes badeschuhe_stein wasserschuh* chaussures_d_eau escarpines scarpe_da_scoglio sapatos_de_agua waterschoen* ' +
    'surfschoen*',
  sunbed:
    'sun_lounger* lounger* sunlounger* deckchair* deck_chair* parasol* sonnenliege* liegestuhl* sonnenschirm* strandkorb* transat* ' +
    'chaise_longue* chaises_longues tumbona* hamaca* sombrilla* ombrellon* lettini lettini_spiaggia sdraio espreguicadeira* guarda_sol ' +
    'guarda_sois chapeu_de_sol ligbed* ligstoel* strandstoel* strandbed*',
};
