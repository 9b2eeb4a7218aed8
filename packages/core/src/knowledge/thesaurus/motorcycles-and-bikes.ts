/** Motorcycles and bicycles. How the words are written: `concepts.ts`. */
export const MOTORCYCLES_AND_BIKES: Readonly<Record<string, string>> = {
  moped:
    'moped* vespa vespas scooter_50 125cc mofa mofas motorroller* roller_50 scooter_125 mobylette* cyclomoteur* ciclomotor* ciclomotore motorino motorini scooterone acelera_scooter bromfiets* brommer* snorfiets* scooter_rijden',
  motorbike: 'mota motas bikers motorfiets* motorrijd* motorcyclist* motard* motero* motociclett* moto_guzzi motorradwerkstatt',
  bikerepair:
    'bike_repair* repair_my_bike fix_my_bike bike_service* bike_workshop* fahrradreparatur* fahrradwerkstatt* fahrrad_reparieren fahrradservice radinspektion* reparation_de_velo reparation_velo reparer_mon_velo atelier_velo reparacion_de_bici* reparar_la_bici* arreglar_la_bici taller_de_bicis taller_de_bicicletas riparazione_bici riparare_la_bici officina_bici ciclofficina ciclista_officina reparacao_de_bicicleta* arranjar_a_bicicleta oficina_de_bicicletas fietsenmaker* fietsreparatie* fiets_repareren fiets_laten_maken fietsenwinkel',
  chain:
    'bike_chain* chainring* cassette_and fahrradkette* kette_wechseln kettenwechsel kettenblatt* ritzel* chaine_de_velo pignon* plateau_velo cadena_de_la_bici cadena_de_bicicleta pinones_de catena_della_bici catena_bici pignoni corrente_da_bicicleta fietsketting* tandwiel* kettingkast*',
  gears:
    'derailleur* shimano bike_gears adjust_the_gears gangschaltung* schaltung_einstellen nabenschaltung* kettenschaltung* derailleurs changement_de_vitesse_velo regler_les_vitesses reglage_des_vitesses marchas_de_la_bici cambio_de_la_bici ajustar_las_marchas desviador* cambio_della_bici regolare_il_cambio mudancas_da_bicicleta afinar_as_mudancas versnellingen_afstellen derailleur_afstellen versnelling versnellingen',
  bikehelmet:
    'bike_helmet* cycling_helmet* fahrradhelm* radhelm* casque_velo casque_de_velo casco_de_bici casco_de_bicicleta casco_da_bici casco_bici capacete_de_bicicleta fietshelm*',
  bikelock:
    'bike_lock* bicycle_lock* fahrradschloss* fahrradschlosser antivol_velo antivol_de_velo candado_de_bici candado_para_bici lucchetto_bici lucchetto_della_bici cadeado_de_bicicleta cadeado_da_bicicleta fietsslot* kettingslot*',
  framesize:
    'frame_size* bike_size rahmengrosse* rahmenhohe* taille_de_cadre taille_de_velo talla_de_cuadro talla_de_bici misura_telaio misura_del_telaio taglia_bici tamanho_do_quadro medida_do_quadro framemaat* framehoogte*',
  saddle:
    'saddle* seatpost* sattel sattelstutze* selle selles tige_de_selle sillin* tija sella_bici sellino sellini selim selins zadel zadels zadelpen*',
  pedal: 'pedal pedals pedale pedalen pedales pedali pedais trapper trappers crank cranks',
  roadbike:
    'road_bike* racing_bike* gravel_bike* rennrad* rennrader gravelbike* velo_de_course velo_de_route bicicleta_de_carretera bici_de_carretera bici_da_corsa bicicletta_da_corsa bicicleta_de_estrada racefiets* wielrenfiets*',
  kidsbike:
    'kids_bike* children_bike* childrens_bike* balance_bike* kinderfahrrad* kinderrad* laufrad_kinder velo_enfant draisienne* bici_infantil bicicleta_infantil bici_de_nino bicicleta_de_nino bici_da_bambino bicicletta_da_bambino bici_bambini bicicleta_de_crianca kinderfiets* loopfiets*',
  bikelease:
    'cycle_to_work bike_leasing jobrad dienstrad* fahrradleasing* bikeleasing* leasing_velo velo_de_fonction leasing_de_bici leasing_bici fietsleasing leasefiets* fietsplan fiets_van_de_zaak',
  stolen:
    'stolen theft thief diebstahl* gestohlen geklaut dieb vol_de_velo vole volee robo robos robado robada me_robaron me_han_robado hurto furto furti rubato rubata hanno_rubato roubo roubos roubad* roubaram diefstal* gestolen gejat',
  bikefitting:
    'bike_fitting bikefitting saddle_height sattelhohe* sitzposition* ergonomi* hauteur_de_selle altura_del_sillin altezza_sella altura_do_selim zadelhoogte* fietspositie',
  enginesize: 'engine_size engine_capacity hubraum* cylindree* cilindrada* cilindrata cilinderinhoud motorinhoud',
  tuning:
    'chip_tuning chiptuning* engine_tuning remapping remap leistungssteigerung* reprogrammation_moteur rimappatura mappatura_centralina',
  hourlylabour:
    'labour_rate labour_cost* stundenverrechnungssatz taux_horaire taux_de_main precio_de_mano precio_hora tariffa_oraria costo_orario costo_manodopera preco_da_mao taxa_horaria uurloon_werkplaats uurtarief*',
  whilewait:
    'while_i_wait while_you_wait wait_for_it wait_while darauf_warten solange_warten sofort_mitnehmen warten_ob attendre_sur_place pendant_que_attends esperar_mientras mientras_espero aspettare_sul_posto mentre_aspetto esperar_enquanto enquanto_espero klaar_terwijl erop_wachten direct_meenemen terwijl_u_wacht terwijl_ik_wacht',
  motorbikegear:
    'motorcycle_gear motorcycle_jacket motorcycle_clothing motorbike_jacket motorradbekleidung* motorradjacke* motorradkleidung equipement_moto blouson_moto ropa_de_moto chaqueta_de_moto abbigliamento_moto giacca_da_moto roupa_de_moto casaco_de_mota motorkleding* motorjas*',
};
