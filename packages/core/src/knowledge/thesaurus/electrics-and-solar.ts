/** Wiring, light, alarms and power from the sun. How the words are written: `concepts.ts`. */
export const ELECTRICS_AND_SOLAR: Readonly<Record<string, string>> = {
  electrician:
    'electrician* sparky elektriker* elektrikerin elektrofachkraft* elektroinstallateur* electricien* electricista* elettricist* eletricista* elektricien* elektromonteur*',
  wiring:
    'wiring rewire* rewiring elektroinstallation* elektroleitung* verkabel* neu_verkabeln cablage* refaire_electricite mise_aux_normes cableado* instalacion_electrica impianto_elettrico rifare_impianto cablaggio* instalacao_eletrica bedrading* bekabel* elektra elektra_aanleggen elektrische_installatie*',
  fusebox:
    'fuse_box* fusebox* fuse fuses consumer_unit* breaker_box breaker_panel sicherungskasten* sicherungskasten zahlerschrank* schaltschrank* verteilerkasten* sicherungen tableau_electrique* fusible* disjoncteur* cuadro_electrico cuadro_de_luz automatico_de_la_luz quadro_elettrico salvavita fusibil* quadro_eletrico quadro_da_luz disjuntor* meterkast* stoppenkast* zekering* zekeringen groepenkast*',
  shortcircuit: 'short_circuit* kurzschluss* court_circuit* cortocircuito* curto_circuito* corto_circuito* kortsluit*',
  trippedbreaker:
    'keeps_tripping trips_the breaker_trips breaker_tripped rcd fi_schalter fehlerstrom* sicherung_fliegt sicherung_rausgeflogen ca_disjoncte le_disjoncteur_saute les_plombs_sautent salta_el_diferencial saltan_los_plomos diferencial diferenciales salta_la_luz scatta_il_salvavita salta_la_corrente differenziale dispara_o_disjuntor aardlek* aardlekschakelaar* stop_springt',
  lightswitch:
    'light_switch* dimmer* lichtschalter* interrupteur* interruptor* interruttor* variateur* varialuce lichtschakelaar* schakelaar*',
  lighting:
    'lighting lights light_fitting light_fittings spotlight* downlight* beleuchtung* einbaustrahler* eclairage* luminaire* iluminacion focos_de_luz illuminazion* faretti iluminac* projetores_de_luz verlichting* inbouwspot* led_strip led_strips',
  lightbulb:
    'light_bulb* led_bulb* gluhbirne* gluhlampe* leuchtmittel* ampoule* bombilla* bombillo* lampadin* lampadas_led gloeilamp* ledlamp*',
  smokealarm:
    'smoke_alarm* smoke_detector* fire_alarm* carbon_monoxide rauchmelder* rauchwarnmelder* brandmelder* co_melder detecteur_de_fumee detecteurs_de_fumee alarme_incendie detector_de_humo detectores_de_humo rilevatore_di_fumo rilevatori_di_fumo detetor_de_fumo rookmelder* koolmonoxide*',
  fireextinguisher: 'fire_extinguisher* feuerloscher* extincteur* extintor* estintor* brandblusser*',
  alarm:
    'burglar_alarm* alarm_system* intruder_alarm alarmanlage* einbruchmeldeanlage* alarme_maison systeme_alarme sistema_de_alarma alarma_de_casa alarmas antifurto_casa impianto_allarme allarme_casa sistema_de_alarme alarmes alarmsysteem* alarmsystemen alarminstallatie*',
  cctv: 'cctv security_camera* surveillance_camera* uberwachungskamera* videouberwach* camera_de_surveillance cameras_de_surveillance videosurveillance camara_de_vigilancia camaras_de_vigilancia camaras_de_seguridad videovigilancia telecamera* videosorveglianza camara_de_seguranca camaras_de_seguranca beveiligingscamera* bewakingscamera* camerabewaking*',
  intercom:
    'intercom* doorbell* door_bell video_doorbell entry_phone sprechanlage* turklingel* klingel interphone* sonnette* portero_automatico videoportero* timbre_de_casa citofon* videocitofon* campanell* campainha* videoporteiro* deurbel* videofoon intercoms',
  smarthome:
    'smart_home* smarthome* home_automation hausautomat* domotique domotic* domotica maison_connectee casa_intelligente casa_inteligente',
  electricalcheck:
    'electrical_inspection electrical_safety electrical_certificate eicr pat_test* pat_testing e_check dguv elektroprufung* elektrokontrolle diagnostic_electrique consuel boletin_electrico certificado_electrico dichiarazione_di_conformita certificazione_impianto certificado_eletrico nen_keuring elektrische_keuring elektrakeuring*',
  highvoltage:
    'three_phase three_phases drehstrom* starkstrom* kraftstrom triphase triphasee trifasic* trifase krachtstroom* 400_volt drie_fasen',
  overvoltage:
    'surge_protect* overvoltage power_surge* uberspannung* blitzschutz* blitzableiter* lightning_protection lightning_rod lightning_strike blitzschlag* parafoudre* paratonnerre* surtension* sobretension* pararrayos sovratension* parafulmin* sobretens* para_raios overspanning* bliksem* bliksemafleider*',
  generator:
    'generator* stromaggregat* notstromaggregat* notstrom* groupe_electrogene groupes_electrogenes grupo_electrogeno grupos_electrogenos gruppo_elettrogeno gruppi_elettrogeni generador_electrico gerador* aggregaat noodstroom* backup_power emergency_power',
  solarbattery:
    'solar_battery solar_batteries home_battery battery_storage storage_battery powerwall stromspeicher* batteriespeicher* solarspeicher* speicherbatterie* batterie_solaire batteries_solaires batterie_de_stockage bateria_solar baterias_solares bateria_virtual batteria_di_accumulo batterie_di_accumulo accumulo_fotovoltaico sistema_di_accumulo bateria_de_armazenamento thuisbatterij* zonnebatterij*',
  balconysolar:
    'balcony_solar plug_in_solar balkonkraftwerk* steckersolar* kit_solaire kit_solar solaire_plug solaire_de_balcon panel_de_balcon fotovoltaico_da_balcone pannello_da_balcone painel_de_varanda stekkerpaneel*',
  feedin:
    'feed_in feed_in_tariff export_tariff sell_electricity surplus_power surplus_energy einspeis* einspeisevergutung* uberschussstrom revente_de_surplus vente_de_surplus revendre_le_surplus rachat_edf obligation_achat excedente* vertido_a_red compensacion_de_excedentes scambio_sul_posto energia_in_eccesso vender_excedente venda_de_excedente terugleveren teruglever* saldering* salderen',
  selfconsumption: 'self_consumption own_consumption eigenverbrauch* autoconsommation autoconsumo autoconsumi eigen_verbruik eigenverbruik',
  solaryield:
    'solar_yield solar_production solar_output kwp kilowatt_peak kilowatt_peaks solarertrag* stromertrag* rendement_solaire produccion_solar rendimiento_solar resa_fotovoltaico produzione_fotovoltaico wattpiek',
  solarthermal:
    'solar_thermal solar_water solarthermie* solarkollektor* chauffe_eau_solaire solaire_thermique solar_termica placas_termicas solare_termico solar_termico zonneboiler*',
  orientation:
    'south_facing north_facing east_facing west_facing sudausricht* sudseite* sudlage* nordseite* ausrichtung_des_daches plein_sud expose_sud exposition_sud orientacion_sur orientado_al_sur orientacion_del_tejado esposizione_a_sud esposto_a_sud orientacao_sul zuidkant op_het_zuiden noordkant',
  shade:
    'shade shading shady shadow verschattung* schattig* verschattet ombrage* ombragee sombra sombras sombread* ombra ombreggiat* ombreggiament* schaduw* schatten',
  payback:
    'payback* pay_for_itself pays_for_itself return_on_investment break_even amortisier* amortisation* amorti rentabilis* retorno_de_la_inversion se_amortiza amortizacion* rientro_investimento ritorno_investimento si_ripaga ammortament* compensa_investir retorno_do_investimento amortizac* terugverdien* terugverdientijd*',
  gridconnection:
    'grid_connection connect_to_the_grid off_grid netzanschluss* netzanmeldung* netzbetreiber* raccordement_au_reseau raccordement_enedis enedis conexion_a_red conectado_a_red allaccio_alla_rete allacciamento* ligacao_a_rede netaansluiting* aansluiting_op_het_net netbeheerder*',
  energyadvice:
    'energy_audit energy_certificate energy_performance epc energieberat* energieausweis* energiepass* dpe audit_energetique diagnostic_energetique certificado_energetico certificacion_energetica certificado_de_eficiencia ape_energetico attestato_energetico attestato_di_prestazione classe_energetica certificacao_energetica energielabel* energieadvies*',
  insulation:
    'insulat* dammung* warmedammung* dammen isolier* isolierung fassadendammung dachdammung* isolation_des_combles isolation_thermique isoler isolant* aislamiento* aislar aislante* cappotto_termico coibentaz* coibentat* isolament* isolatie* spouwmuur* dakisolatie*',
  energysaving:
    'energy_efficien* save_energy energy_saving energiesparen* energie_sparen energieeffizien* stromsparen* economies_energie economiser_energie economie_energie ahorro_energetico ahorrar_energia ahorrar_luz eficiencia_energetica risparmio_energetico risparmiare_energia efficienza_energetica poupar_energia poupanca_energetica energie_besparen energiebespar* energiezuinig*',
  loadmanagement:
    'load_management load_balancing dynamic_load lastmanagement* lademanagement* delestage gestion_de_la_charge balanceo_de_carga gestion_de_cargas gestione_dei_carichi bilanciamento_del_carico gestao_de_carga laadmanagement* loadbalancing*',
  tvaerial:
    'satellite_dish* satellite_dishes aerial aerials antenna antennas tv_antenna satellitenschussel* satellitenanlage* sat_anlage sat_schussel antenne antennen antennes parabole* parabolique antena antenas antena_parabolica antenista* antennista* parabola_satellitare antenna_tv schotelantenne* satellietschotel*',
  networkcable:
    'ethernet* lan_cable lan_kabel netzwerkkabel* netzwerkdose* cable_reseau prise_reseau cable_de_red toma_de_red cavo_di_rete presa_di_rete cabo_de_rede netwerkkabel* utp_kabel patchkabel*',
  cooktopconnect:
    'connect_my_cooker connect_the_hob wire_in_an_oven herdanschluss* herd_anschliessen kochfeld_anschliessen brancher_la_plaque raccorder_la_plaque conectar_la_vitro instalar_la_vitro collegare_il_piano_cottura ligar_a_placa kookplaat_aansluiten perilex',
};
