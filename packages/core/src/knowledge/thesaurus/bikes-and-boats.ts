/** Bicycles, boats and scooters on hire. How the words are written: `concepts.ts`. */
export const BIKES_AND_BOATS: Readonly<Record<string, string>> = {
  boatlicence:
    'boat_licence* boating_licence* boat_license* bootsfuhrerschein* sportbootfuhrerschein* permis_bateau permis_cotier titulacion_nautica licencia_de_navegacion patente_nautica carta_de_marinheiro carta_nautica_de vaarbewijs* licence_free fuhrerscheinfrei* sans_permis sin_licencia sin_titulacion senza_patente sem_carta zonder_vaarbewijs',
  skipper:
    'skipper* captain captains kapitan* capitaine* patron_de_barco con_patron capitan capitano capitani capitao schipper* mit_skipper',
  motorboat:
    'motorboat* motor_boat* speedboat* motorboot* schnellboot* bateau_a_moteur hors_bord lancha* motora_de motoscaf* gommone gommoni barco_a_motor speedboot* rubberboot* zodiac',
  sailboat:
    'sailboat* sailing_boat* yacht yachts segelboot* segelyacht* voilier* velero* barca_a_vela barche_a_vela barco_a_vela veleiro* zeilboot* zeiljacht* yate yates jachten iate iates',
  catamaran: 'catamaran* katamaran*',
  rowingboat: 'rowing_boat* rowboat* ruderboot* barque* barque_a_rames bote_de_remos barca_a_remi barco_a_remos roeiboot* roeiboten',
  mooring:
    'mooring* berth berths marina marinas liegeplatz* anlegeplatz* bootsliegeplatz* anneau_de_port amarre amarres puerto_deportivo amarradero ormeggi* posto_barca posti_barca amarracao ligplaats* jachthaven* aanlegplaats* anlegestelle* steg landing_stage embarcadere* embarcadero pontile pontili cais steiger',
  moped: 'moped* vespa vespas motorroller* motorino motorini bromfiets* brommer brommers snorfiets ciclomotor* cyclomoteur*',
  quad: 'quads quad_bike* quadbike* quadfahren quad_tour* atv buggy_tour',
  tandem: 'tandems tandem_bike* tandemrad fahrrad_tandem',
  balancebike: 'balance_bike* laufrader draisienne* loopfiets* bicicleta_sin_pedales bici_senza_pedali',
  racingbike:
    'road_bike* racing_bike* rennrad* velo_de_course velo_de_route bici_de_carretera bicicleta_de_carretera bici_da_corsa bicicleta_de_estrada racefiets* wielrenfiets* gravel_bike* gravelbike*',
  bikebasket: 'bike_basket* fahrradkorb* panier_velo panier_de_velo cesta_de_bici cestino_bici cesto_da_bicicleta fietsmand*',
  bikepump: 'bike_pump* luftpumpe* pompe_a_velo bomba_de_aire_bici pompa_della_bici bomba_de_bicicleta fietspomp*',
  bikepath:
    'cycle_path* bike_path* cycle_lane* bike_lane* bike_route* cycling_route* radweg* radroute* radtour* fahrradtour* radwanderweg* piste_cyclable voie_cyclable veloroute balade_a_velo carril_bici ruta_en_bici via_verde_ciclista pista_ciclabile piste_ciclabili percorso_ciclabile ciclovia* passeio_de_bicicleta fietspad* fietsroute* fietstocht*',
  walkaround:
    'handover_report handover_protocol ubergabeprotokoll* fahrzeugzustand etat_des_lieux estado_del_vehiculo verbale_di_consegna auto_de_entrega overdrachtsrapport inspection_before_hire',
  latereturn:
    'return_late late_return bring_it_back_late returning_it_late verspatete_ruckgabe spater_zuruckgeben zu_spat_zuruckbringen zu_spat_zuruckgeben retour_tardif rendre_en_retard devolver_tarde devolucion_tardia devolverlo_tarde restituzione_in_ritardo riconsegnare_in_ritardo devolver_mais_tarde devolver_atrasado te_laat_terug te_laat_terugbrengen te_laat_inleveren',
};
