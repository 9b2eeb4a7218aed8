/** Houses, energy, craftsmen and what they work on. How the words are written: `concepts.ts`. */
export const HOUSE_AND_CRAFT: Readonly<Record<string, string>> = {
  roof: 'roof roofs dach dacher dachflache* toit toits toiture* tejado* tetto tetti telhado* dak daken',
  flatroof:
    'flat_roof flat_roofs flachdach* toit_plat toits_plats toiture_plate azotea* cubierta_plana tejado_plano tejado_es_plano terrado tetto_piano telhado_plano plat_dak platte_dak roof_is_flat dach_ist_flach',
  pitchedroof:
    'pitched_roof* sloping_roof* tiled_roof* steildach* ziegeldach* toit_en_pente teja_inclinada tejado_de_teja tejado_inclinado tetto_a_falde tetto_inclinato telhado_inclinado hellend_dak pannendak',
  solarpanel:
    'solar_panel* photovoltai* fotovolta* solarmodul* solarpanel* solaranlage* panneau* placas placa panel paneles panels pannell* painel paineis zonnepan* pv_anlage modul module_solaire',
  inverter: 'inverter* wechselrichter* onduleur* inversor* omvormer*',
  electricity:
    'electricity strom stromkosten elektrizitat electricite electricidad elettricita eletricidade stroom luz_electrica corriente_electrica',
  poweroutage:
    'power_cut power_cuts power_outage* power_failure outage* blackout* stromausfall* coupure_de_courant coupures_de_courant panne_de_courant apagon apagones corte_de_luz se_va_la_luz apagao apagoes falta_de_luz stroomuitval stroomstoring*',
  heatpump: 'heat_pump* warmepumpe* pompe_a_chaleur pompes_a_chaleur bomba_de_calor aerotermia pompa_di_calore warmtepomp*',
  boiler: 'boiler boilers heizkessel* therme chaudiere* caldera* caldaia caldaie caldeira* cv_ketel',
  wallbox:
    'wallbox* ev_charger* car_charger* ladepunkt* borne* cargador_de_coche cargadores_de_coche punto_de_recarga colonnina_di_ricarica carregador_de_carro laadpaal* laadstation*',
  electriccar:
    'electric_car* electric_vehicle* ev elektroauto* e_auto e_autos voiture_electrique voitures_electriques coche_electrico coches_electricos auto_elettrica carro_eletrico elektrische_auto*',
  subsidy:
    'subsid* subvenc* subvenz* subvention* forderung* zuschuss* zuschusse grants government_grant ayuda_publica ayudas incentiv* bonus_fiscale contributi apoio_do_estado',
  permit:
    'building_permit permits genehmigung* baugenehmigung* permis_de_construire permiso permisos licencia_de_obra licenza licenca licencas vergunning* autorizac* autorizzaz* erlaubnis*',
  landlord: 'landlord* landlady vermieter* proprietario propietario* casero senhorio verhuurder*',
  rental: 'rented arrendad* arrendar mietwohnung* gemietet* locataire* tenant* mieter* inquilin* affitt* huurder* huurhuis alquilad*',
  house: 'casa casas vivienda viviendas home homes woning',
  neighbour: 'neighbour* neighbor* nachbar* voisin* vecino* vecinos vicini vizinho* buren',
  community: 'homeowners_association comunidad_de_vecinos copropriete* eigentumergemeinschaft* condominio condominios vve wohnanlage*',
  hail: 'hail hailstones hagel* grele granizo grandine',
  rain: 'rain rains raining rainy regen regnet pluie pleut lluvia llueve pioggia piove chuva chove regent',
  snow: 'snow schnee neige nieve neve sneeuw',
  wind: 'windy wind_speed vent_fort viento vento stormwind',
  floorlevel: 'ground_floor erdgeschoss* rez_de_chaussee planta_baja piano_terra res_do_chao begane_grond gelijkvloers',
  upstairs: 'upstairs obergeschoss* a_l_etage planta_alta piano_superiore andar_de_cima bovenverdieping eerste_verdieping',
  scaffold: 'scaffold* gerust* echafaud* andamio* ponteggi* andaime* steiger*',
  paint:
    'paint painting painter* maler* streichen anstrich peindre peinture peintre* pintar pintura pintor* imbianchin* verniciat* tinteggiat* schilder*',
  plumbing: 'plumb* klempner* sanitar* installateur* plombier* fontaner* idraulic* canalizador* encanador* loodgieter*',
  leak: 'leak leaks leaking leaky undicht* tropf* fuite* gotera* fuga perdita_d_acqua infiltraz* vazamento* lekkage* lekt',
  tile: 'tile tiles tiled fliese* kachel* carrelage* azulejo* baldosa* piastrell* tegel*',
  window: 'window windows fenster fenetre* ventana* finestra finestre janela* raam ramen',
  door: 'doors ture turen haustur* porte_d_entree puerta puertas porta_d_ingresso deur deuren',
  wall: 'wall walls wand wande mauer mur murs pared paredes parete pareti parede muur muren',
  fence: 'fence* zaun zaune cloture* valla vallas recinzion* vedacao hek hekken schutting',
  garden: 'gardening garden* gartner* jardinag* jardiner* giardinag* tuin tuinen rasen lawn pelouse cesped prato gramado gazon',
  tree: 'trees baum baume arbres arbol arboles alberi arvores boom bomen',
  hedge: 'hedge* hecke hecken haie haies seto setos siepe siepi heg heggen',
  travelcost:
    'call_out callout* anfahrt* anfahrtskosten* wegpauschale frais_de_deplacement deplacement* desplazamiento* trasferta diritto_di_chiamata deslocac* voorrijkosten',
  labour: 'labour labor arbeitslohn arbeitszeit* main_d_oeuvre mano_de_obra manodopera mao_de_obra arbeidsloon arbeidskosten',
  sitevisit:
    'site_visit* home_visit* vor_ort besichtigung* visite_technique visita_tecnica sopralluogo* visite_sur_place huisbezoek* visita_a_domicilio',
  quote: 'offerte* kostenvoranschlage* preventivo preventivi presupuestos orcamentos offerteaanvraag angebot_machen',
  sparepart:
    'ersatzteil* piece_detachee pieces_detachees piece_de_rechange pieces_de_rechange repuesto* recambio* ricambi* pezzi_di_ricambio pecas onderdeel onderdelen',
  removal: 'house_move removals umzug* umziehen demenag* mudanza* trasloc* mudanca* verhuiz*',
  dispose:
    'old_appliance altgerat* take_away_the_old take_the_old entsorg* enlevement retirada* retirais smaltiment* recolha ophalen_oude afvoer*',
  install:
    'fitted fitting instalad* instalas instalais ponerl* montar montais montan montaje posa_in montato einbauen eingebaut aufstell* plaatsing installatie* colocais instalarl* meteis poneis_placas',
  fitter: 'installer* monteur* techniker* technicien* tecnico* tecnici technician* engineer_visit handwerker* artisan*',
  pest: 'pest* schadling* nuisible* plaga* disinfestaz* ongedierte*',
  lockout: 'locked_out ausgesperrt* serrurier* cerrajero* fabbro serralheiro* slotenmaker* locksmith*',
  metalsheet: 'sheet_metal metal_roof blechdach* trapezblech* bac_acier chapa lamiera golfplaat',
  asbestos: 'asbest* amiant* fibrocement* fibrociment* uralita eternit',
};
