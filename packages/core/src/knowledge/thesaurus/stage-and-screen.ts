/** Theatres, cinemas, concerts, festivals. How the words are written: `concepts.ts`. */
export const STAGE_AND_SCREEN: Readonly<Record<string, string>> = {
  theatre:
    'theatre* theater* schauspielhaus* schauspiel teatro teatros teatri teatral* piece_de_theatre obra_de_teatro spettacolo_teatrale ' +
    'peca_de_teatro toneel* schouwburg* amateurtheater stage_play',
  show:
    'vorstellung vorstellungen auffuhrung* representation_theatrale espectaculo* funcion_teatro funciones spettacol* rappresentazione ' +
    'espetacul* voorstelling* spieltermin* gala_show spectacle un_spectacle spectacle_vivant performances filmpremiere premieres ' +
    'matinees nachmittagsvorstellung spatvorstellung late_show',
  cinema:
    'cinema* movie_theater* movie_theatre* movies kino* multiplex* cine cines bioscoop* bioscopen filmtheater* filmhuis* lichtspielhaus* ' +
    'open_air_kino drive_in_cinema autokino*',
  movie:
    'movie filmvorfuhrung* filmvorstellung* filme long_metrage pelicula* pellicola proiezione_film blockbuster* feature_film filmtitel ' +
    'trailer_film speelfilm*',
  originalversion:
    'original_version* subtitle* dubbed originalfassung* originalton* untertitel* omu synchronisiert vost vostfr version_originale ' +
    'sous_titre* sous_titres version_original subtitulada* subtitulos doblada sottotitol* doppiato legendas legendado legendada dobrado ' +
    'ondertitel* nagesynchroniseerd surtitle* ubertitel*',
  threed: '3d_film 3d_glasses 3d_brille* imax dolby lunettes_3d gafas_3d occhiali_3d oculos_3d 3d_bril*',
  popcorn: 'popcorn nachos pop_corn palomitas pipoca* snackbar_kino',
  opera: 'opera operas oper opern opernhaus* opera_house* operahuis operette* operetta* zarzuela libretto',
  musical: 'musicals musicaltheater comedie_musicale comedies_musicales musikal',
  ballet: 'ballet* bale tutu spitzenschuh* pointe_shoes chaussons_de_danse zapatillas_de_ballet scarpette_da_ballo sapatilhas_de_ballet',
  circus: 'circus* zirkus* cirque* circo circos circhi variete* kleinkunst* cabaret* kabarett* kabaret',
  comedy:
    'comedy stand_up_comedy comedian* komiker* humoriste* monologo* monologuista* humorista* cabarettist* lachshow improv improtheater* ' +
    'improvisationstheater impro improvisation',
  puppet:
    'puppet* marionett* kasperle* puppentheater* marionnette* guignol titere* guinol burattin* marionete* fantoche* poppenkast* ' +
    'poppentheater*',
  magic:
    'magician* magic_show* zauberer* zaubershow* zauberkunstler* magicien* spectacle_de_magie mago magos ilusionist* ' +
    'espectaculo_de_magia maghi spettacolo_di_magia magico_show goochelaar* goochelshow clown* payaso* pagliacc* palhaco* kinderzauberer',
  concert:
    'gig gigs livekonzert* live_music livemusik* live_musik musique_live musique_en_direct musica_en_vivo musica_en_directo ' +
    'musica_dal_vivo musica_ao_vivo live_muziek livemuziek* recital* rezital* optreden optredens auftritt*',
  orchestra:
    'orchestra* orchester* orchestre* orquesta* orquestra* orkest* symphon* sinfoni* philharmon* kammermusik* chamber_music ' +
    'klassische_musik classical_music musique_classique musica_clasica musica_classica klassieke_muziek',
  band:
    'music_band rock_band tribute_band* coverband* cover_band* musikgruppe* livebands groupe_de_musique banda_de_musica banda_musicale ' +
    'banda_musical muziekgroep* bandje',
  dj: 'djs deejay* disc_jockey* discjockey* dj_s',
  choir:
    'choir* chor chore chore_singen chorprobe* singkreis chorale* choeur coro coros cori koor koren zangkoor* gospelchor* choral_society ' +
    'sing_in_a_choir',
  festival:
    'festivals festivalticket* musikfestival* festival_de_musica festivales festivais openair* open_air_festival openluchtfestival* ' +
    'freilichtbuhne* freilichttheater open_air_theatre',
  lineup:
    'line_up* lineup* programmation tete_d_affiche cartel_del_festival scaletta artisti_in_programma cartaz_do_festival ' +
    'programma_optredens wer_spielt who_is_playing who_s_playing qui_joue quien_toca quien_actua chi_suona quem_toca wie_speelt ' +
    'set_times headliner* hauptact kunstlerliste',
  festivalcamping:
    'festival_camping camp_at_the_festival festival_campsite zeltplatz_festival camping_festival camping_du_festival ' +
    'camping_del_festival campeggio_del_festival campismo_do_festival festivalcamping',
  wristband:
    'wristband* festivalbandchen* einlassband* bandchen bracelet_cashless bracelet_d_entree pulsera_de_acceso pulsera_cashless ' +
    'braccialetto_d_ingresso pulseira_de_entrada pulseira* polsbandje* festivalbandje* stamp_on_hand',
  cashless:
    'cashless* token_drinks drink_token* getrankemarke* wertmarke* biermarke* jeton* jetons_boisson fichas_de_bebida gettoni ' +
    'senhas_de_consumo muntjes consumptiemunt* munten_festival pfandbecher* pfandmarke* becherpfand gobelet_consigne gobelets_consignes ' +
    'vaso_reutilizable bicchiere_cauzionato copo_reutilizavel statiegeldbeker* cup_deposit',
  reentry:
    're_entry reentry re_enter go_out_and_come_back wiedereinlass* wiedereintritt* rausgehen_und_wieder ressortir sortie_definitive ' +
    'salir_y_volver_a_entrar volver_a_entrar reingreso uscire_e_rientrare rientrare reentrada sair_e_voltar_a_entrar opnieuw_binnen ' +
    'heen_en_weer_lopen pass_out',
  doorsopen:
    'doors_open doors_at einlass einlasszeit* einlassbeginn saaloffnung* ouverture_des_portes apertura_de_puertas apertura_porte ' +
    'abertura_de_portas deuren_open deuren_gaan_open zaal_open saalopening inloop_zaal',
  latecomer:
    'latecomer* late_admission zu_spat_kommende nacheinlass* retardataire* llegar_tarde_a_la_funcion ritardatari ' +
    'entrada_depois_do_inicio laatkomer* arrive_after_the_start',
  intermission:
    'intermission* interval_theatre spielpause pause_vorstellung entracte* entreacto* intermedio intervallo intervalo_espetaculo ' +
    'pauze_voorstelling is_there_an_interval',
  running_time: 'running_time spieldauer* filmlange speelduur speeltijd',
  seatingplan:
    'seating_plan* seat_map* seating_chart* saalplan* sitzplan* plan_de_salle plan_de_la_salle plano_de_butacas mapa_de_asientos ' +
    'plano_de_la_sala pianta_della_sala mappa_dei_posti planta_da_sala mapa_de_lugares zaalplattegrond* stoelenplan*',
  numberedseats:
    'numbered_seat* reserved_seat* allocated_seat* assigned_seat* nummerierte_platze platzkarte* sitzplatzreservierung* ' +
    'places_numerotees place_numerotee placement_libre placement_numerote asientos_numerados butacas_numeradas entradas_numeradas ' +
    'posti_numerati posto_numerato posti_assegnati lugares_marcados lugares_numerados lugar_marcado genummerde_plaatsen vaste_plaatsen ' +
    'free_seating unreserved freie_platzwahl vrije_zitplaatsen zonder_placering posto_libero posti_non_numerati',
  stalls:
    'orchestre_place patio_de_butacas platea plateia zaalplaatsen row_seat front_row vordere_reihe erste_reihe premier_rang primera_fila ' +
    'prima_fila primeira_fila eerste_rij vooraan',
  balcony_theatre:
    'dress_circle theatre_balcony rang_theater ranglogen loges palco palchi palcos anfiteatro loggione camarote* frisa balkonplaats* ' +
    'box_seat*',
  standing:
    'standing_room standing_ticket* standing_area stehplatz* place_debout places_debout debout entradas_de_pie posti_in_piedi ' +
    'lugares_em_pe em_pe staanplaats* sta_plaatsen',
  outofstock: 'soldout sell_out plus_de_places entradas_agotadas tutto_esaurito bilhetes_esgotados',
  boxoffice:
    'abendkasse* theaterkasse* vorverkauf* vvk on_the_door at_the_door tickets_on_the_door billets_sur_place prevente venta_anticipada ' +
    'entradas_en_taquilla prevendita bilhetes_a_porta venda_antecipada pre_venda kaartverkoop* voorverkoop* advance_sale* presale* ' +
    'pre_sale*',
  personalisedticket:
    'personalised_ticket* personalized_ticket* named_ticket* name_on_ticket name_change_ticket personalisierte_karten ' +
    'personalisiertes_ticket billet_nominatif billets_nominatifs entrada_nominativa entradas_nominativas biglietto_nominativo ' +
    'biglietti_nominativi bilhete_nominal bilhetes_nominativos ticket_op_naam tickets_op_naam transfer_my_ticket give_my_ticket_to ' +
    'sell_my_ticket ticket_weitergeben ticket_umschreiben revendre_mon_billet ceder_mi_entrada vender_mi_entrada rivendere_il_biglietto ' +
    'cambio_nominativo kaartje_doorverkopen kaartje_overdragen',
  eticket:
    'e_ticket* eticket* mobile_ticket* print_at_home handyticket* ticket_auf_dem_handy billet_electronique billet_sur_mon_telephone ' +
    'imprimer_mon_billet entrada_electronica entrada_en_el_movil imprimir_la_entrada biglietto_elettronico stampare_il_biglietto ' +
    'bilhete_eletronico imprimir_o_bilhete mobiel_ticket ticket_op_telefoon ticket_uitprinten wallet_ticket',
  discount: 'tarif_reduit tarifs_reduits precio_reducido ridotta tariffa_ridotta preco_reduzido gereduceerd_tarief',
  bagcheck:
    'bag_check* taschenkontrolle* taschen_verboten sac_interdit fouille_des_sacs controle_des_sacs control_de_bolsos mochilas_prohibidas ' +
    'controllo_borse controllo_delle_borse revista_de_malas tassencontrole* grosser_rucksack',
  cloakroom: 'cloakroom* coat_check* garderobe* vestiaire_theatre guardarropa* guardaroba bengaleiro* jassen_ophangen coatroom*',
  security_check:
    'security_check* einlasskontrolle* sicherheitskontrolle* controle_de_securite control_de_seguridad controllo_di_sicurezza ' +
    'controlo_de_seguranca veiligheidscontrole*',
  artist: 'artist* kunstler* kunstenaar* performer* musician* musiker* musicien* musico_grupo musicista musicisti musico_pt muzikant*',
  actor:
    'actor actors actress* schauspieler* darsteller* acteur acteurs actrice* actores actriz attore attori attrice ator atores atriz ' +
    'acteurs_nl casting* cast_list besetzung* distribution_piece reparto_obra elenco_atores rolverdeling',
  backstage:
    'backstage* meet_and_greet* autogramm* autograph* autografo* stage_door hinter_die_kulissen coulisses entre_bastidores ' +
    'dietro_le_quinte bastidores achter_de_schermen handtekening_artiest',
  nightclub:
    'nightclub* night_club* diskothek* disko disco discos discotheque* boite_de_nuit discoteca* nachtclub* clubbing uitgaan_disco ' +
    'clubnacht clubnight*',
  dresscode:
    'dress_code* dresscode* abendgarderobe* tenue_correcte tenue_exigee tenue_de_soiree codigo_de_vestimenta etiqueta_ropa ' +
    'codice_di_abbigliamento abbigliamento_richiesto codigo_de_vestuario traje_obrigatorio kledingvoorschrift* kledingcode smart_casual ' +
    'formal_dress black_tie what_should_i_wear',
  karaoke: 'karaoke* sing_along',
  hearingloop:
    'hearing_loop* induction_loop* induktionsschleife* induktive_horanlage horschleife boucle_magnetique bucle_magnetico ' +
    'circuito_induttivo aro_magnetico ringleiding* audio_description* audiodeskription* audiodescri*',
  disabilitycard:
    'merkzeichen schwerbehindertenausweis* behindertenausweis* carte_d_invalidite tarjeta_de_discapacidad certificado_de_discapacidad ' +
    'tessera_di_invalidita atestado_multiusos gehandicaptenpas* disabled_badge blue_badge*',
};
