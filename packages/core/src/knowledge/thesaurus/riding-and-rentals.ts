/** Riding, and hiring out bicycles, boats, costumes and other gear. How the words are written: `concepts.ts`. */
export const RIDING_AND_RENTALS: Readonly<Record<string, string>> = {
  riding:
    'riding_lesson* riding_school* horse_riding_lesson* horseback_riding horseback ride_a_horse reitunterricht* reitstunde* reitkurs* ' +
    'reitstall* reithof* reiterhof* reiten_lernen reitlehrer* reitverein* cours_d_equitation lecon_d_equitation centre_equestre ' +
    'centres_equestres poney_club clases_de_equitacion clases_de_hipica hipica centro_hipico montar_caballo scuola_di_equitazione ' +
    'lezioni_di_equitazione centro_ippico centro_equestre aulas_de_equitacao maneges rijschool_paard ponyles*',
  ponyride:
    'pony_ride* ponyreiten* ponyrit* ponyfuhren ponyfuehren promenade_a_poney tour_de_poney balade_a_poney paseo_en_poni paseos_en_poni ' +
    'montar_en_poni giro_in_pony giro_sul_pony passeio_de_ponei passeios_de_ponei ponyrijden tour_a_dos_de_poney',
  trailride:
    'trail_rides horse_trek* pony_trek* gelandereiten gelanderitt* wanderritt* strandausritt* balade_equestre randonnee_equestre ' +
    'promenade_a_cheval rutas_a_caballo ruta_a_caballo paseos_a_caballo passeggiata_cavallo passeggiate_a_cavallo trekking_a_cavallo ' +
    'passeios_a_cavalo beach_ride* rijtocht*',
  lungelesson: 'lunge_lesson* longe* cours_a_la_longe clase_a_la_cuerda lezione_alla_longia',
  dressage: 'dressur* dressage_lesson* doma_clasica adestramento_classico dressuurles* dressuur',
  showjumping:
    'show_jumping springreiten springstunde* saut_d_obstacles salto_de_obstaculos salto_ostacoli saltos_de_obstaculos springles*',
  vaulting: 'vaulting voltigier* voltige volteo volteggio volteio voltige_les',
  ridinghat:
    'riding_hat* riding_helmet* reithelm* reitkappe* bombe_equitation casco_de_montar casco_de_equitacion cap_equitazione ' +
    'toque_equitacao rijhelm* ruiterhelm* veiligheidscap*',
  horseshare:
    'part_loan horse_share reitbeteiligung* pflegepferd* demi_pension_cheval media_pension_caballo mezza_fida fida_cavallo ' +
    'meia_pensao_cavalo bijrijder* verzorgpaard* lease_paard',
  hippotherapy:
    'hippotherap* therapeutisches_reiten equine_therap* equitherap* hipoterap* ippoterap* equinoterap* reittherapie* paardentherapie ' +
    'coaching_mit_pferden horse_assisted',
  rider: 'riders reiter reiterin reiterinnen cavalier cavaliers cavaliere jinete* cavalieri cavaleiro* ruiter ruiters amazone',
  camelride: 'camel* kamel* chameau* dromadaire* dromedario* cammell* dromedari kameel',
  rental:
    'hire_out hires hired for_hire for_rent rentable to_hire to_rent ausleihen ausleihe geliehen vermietung* vermietet location_materiel ' +
    'louez loue alquilar_material te_huur',
  tandem: 'tandem tandems tandemrad tandemfiets',
  biketrailer:
    'bike_trailer* fahrradanhanger* kinderanhanger* kinderfahrradanhanger remorque_velo remorque_enfant carriole remolque_bici ' +
    'remolque_de_bicicleta rimorchio_bici carrello_bici reboque_bicicleta atrelado_de_bicicleta follow_me tag_along tagalong',
  childbike:
    'childrens_bike* kids_bike* children_s_bike kinderfahrrad* kinderrad* laufrad_kind laufrader velo_enfant velos_enfant ' +
    'velo_pour_enfant draisienne* bici_de_nino bici_infantil bicicleta_infantil bici_bambino bicicletta_da_bambino bicicleta_de_crianca ' +
    'kinderfiets* loopfiets* balance_bike* trailerbike',
  racingbike:
    'road_bike* racing_bike* rennrad* velo_de_route velo_de_course bicicleta_de_carretera bici_de_carretera bici_da_corsa ' +
    'bicicleta_de_estrada racefiets* wielrenfiets* gravel_bike* gravelbike* gravelfiets',
  biketour:
    'bike_tour* cycle_tour* cycling_tour* guided_bike_tour radtour* fahrradtour* velotour* radreise* radwanderung balade_a_velo ' +
    'balades_a_velo circuit_velo randonnee_velo ruta_en_bici ruta_en_bicicleta excursion_en_bici tour_in_bici giro_in_bici ' +
    'escursione_in_bici passeio_de_bicicleta passeios_de_bicicleta fietstocht* fietstour*',
  cyclepath:
    'cycle_path* bike_path* bike_route* cycle_route* radweg* fahrradweg* radroute* piste_cyclable* voie_verte veloroute* ' +
    'itineraire_cyclable carril_bici via_verde ciclovia* pista_ciclabile piste_ciclabili ciclabile ecopista fietspad* fietsroute* ' +
    'bike_trail*',
  onewayrental:
    'drop_off_elsewhere return_elsewhere return_at_another einwegmiete* woanders_abgeben an_anderem_ort_abgeben rendre_ailleurs ' +
    'restitution_ailleurs devolver_en_otro_lugar riconsegna_altrove restituire_altrove devolver_noutro_local ergens_anders_inleveren',
  handback:
    'bring_it_back_late late_return_fee* ruckgabezeit* zuruckbringen wieder_abgeben abgabezeit* rapporter_le_materiel riconsegna ' +
    'riconsegnare orario_di_riconsegna inlevertijd* terugbrengen rapporter',
  theft:
    'theft stolen stole_it steal diebstahl* gestohlen geklaut vole_mon volee robo robado robada robaron hurto rubato rubata furto furti ' +
    'roubo roubado roubada furtado gestolen diefstal* burglar*',
  costume:
    'fancy_dress kostum kostume verkleid* faschingskostum* deguisement* deguise disfraz disfraces disfraza* costume_di_carnevale ' +
    'costumi_di_carnevale travestiment* fantasia_carnaval fantasias mascarado verkleedkleren verkleedkleding verkleden carnavalspak* ' +
    'halloween_costume cosplay* kostumball* karnevalskostum*',
  tuxedo: 'tuxedo_hire tuxedo* smoking_anzug esmoquin',
  marquee: 'marquee* gazebo* festzelt* partyzelt* tonnelle* chapiteau* barnum* carpa carpas gazebi tensostruttura partytent*',
  bouncycastle:
    'bouncy_castle* bounce_house* hupfburg* chateau_gonflable* structure_gonflable castillo_hinchable castillos_hinchables hinchable ' +
    'hinchables inflable* castello_gonfiabile castelli_gonfiabili gonfiabili insuflav* castelo_insuflavel springkussen* springkasteel*',
  soundsystem:
    'sound_system* pa_system* musikanlage* lautsprecher* beschallung* tontechnik* sonorisation equipo_de_sonido altavoz altavoces ' +
    'impianto_audio casse_audio altoparlant* sistema_de_som colunas_de_som altifalante* geluidsinstallatie* geluidsapparatuur ' +
    'luidspreker* loudspeaker* enceinte_bluetooth speakers_sound',
  lighting_equipment:
    'light_show lichttechnik* lichtanlage* jeu_de_lumiere jeux_de_lumiere equipo_de_luces impianto_luci equipamento_de_luz ' +
    'lichtinstallatie* fog_machine* nebelmaschine*',
  microphone: 'microphone* mikrofon* mikro micro_sans_fil microfono* microfone* microfoon mic mics wireless_mic',
  projector: 'projector* beamer* projecteur* videoprojecteur* proyector* proiettore proiettori projetor* projektor* leinwand*',
  photobooth:
    'photo_booth* photobooth* fotobox* fotoautomat* borne_photo photomaton* fotomaton* cabina_fotos cabina_fotografica cabine_de_fotos ' +
    'fotohokje*',
};
