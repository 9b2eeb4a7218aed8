/** Parts of the body, hygiene and health in any trade, care for the environment, media and pastimes. How the words are written: `concepts.ts`. */
export const BODY_AND_WORLD: Readonly<Record<string, string>> = {
  backpain:
    'back_pain lower_back spine back_problems ruckenschmerz* wirbelsaule* kreuzschmerzen bandscheibe* dos_mal mal_de_dos mal_au_dos lombaires colonne_vertebrale lombalgie espalda dolor_de_espalda columna lumbar* schiena mal_di_schiena colonna_vertebrale lombare costas_dor dor_nas_costas dores_nas_costas coluna lombar rug_pijn rugpijn rugklachten onderrug wervelkolom',
  neck: 'neck neck_pain nacken* nackenschmerzen hals_nacken nuque cou cervicales cervical* cuello nuca cervicali pescoco nek nekpijn nekklachten',
  shoulder: 'shoulder* schulter* epaule* hombro* spalla spalle ombro ombros schouder*',
  knee: 'knee knees knie knien genou genoux rodilla* ginocchio ginocchia joelho* knieen',
  hip: 'hip hips hufte huften hanche* cadera* anca anche_fianchi anca_quadril quadril quadris heup heupen',
  ankle: 'ankle* knochel* sprunggelenk* cheville* tobillo* caviglia caviglie tornozelo* enkelgewricht enkels',
  stomach:
    'stomach belly tummy abdomen bauch magen* bauchschmerzen ventre estomac barriga estomago vientre panza pancia stomaco addome buik buikpijn maag maagpijn',
  head: 'headache* migraine* head_massage kopfschmerz* migrane* kopfhaut mal_de_tete maux_de_tete cuir_chevelu dolor_de_cabeza cabeza migrana* cuero_cabelludo mal_di_testa emicrania testa_cuoio cuoio_capelluto dor_de_cabeca cabeca enxaqueca* couro_cabeludo hoofdpijn* hoofdhuid',
  eye: 'eye eyes auge augen oeil yeux ojo ojos occhio occhi olho olhos oog ogen',
  ear: 'ear ears ear_piercing ohr ohren ohrloch ohrlocher oreille oreilles percage_oreilles oreja* oido oidos orecchio orecchie orelha* ouvido* oor oren oorgaatjes',
  nose: 'nose nase nasen nez nariz naso neus',
  finger: 'finger fingers thumb daumen doigt* pouce dedo dedos dito dita pollice polegar vinger* duim',
  toe: 'toe toes zeh zehe zehen orteil* dedo_del_pie dedos_de_los_pies dita_dei_piedi dedos_dos_pes tenen',
  muscle:
    'muscle* muscular tension_muscle verspannung* verspannt muskel* muskeln courbature* musculo* muscolo muscoli musculos tensao_muscular spier* spieren spierpijn',
  joint:
    'joint_pain joints arthritis gelenk* gelenke arthrose* articulation* arthrose articulaci* artritis artrosis articolazion* artrite artrosi articulacoes artrose gewricht*',
  heart:
    'heart_condition* heart_problem heart_problems pacemaker* high_blood_pressure blood_pressure herzproblem* herzschrittmacher* bluthochdruck* blutdruck* probleme_cardiaque problemes_cardiaques cardiaque* pacemaker tension_arterielle hypertension problemas_de_corazon cardiaco marcapasos tension_arterial hipertension problemi_di_cuore cardiopatic* pressione_alta ipertensione problemas_cardiacos pressao_alta hipertensao hartproblem* hartklachten bloeddruk hoge_bloeddruk',
  diabetes: 'diabet* zuckerkrank suikerziekte glucemia insulin* insulina',
  asthma: 'asthma* breathing_problems asthme asthmatique* asma asmatic* astma*',
  skinproblem:
    'eczema psoriasis dermatitis rash neurodermitis ekzem* schuppenflechte hautausschlag* eczema* irritation_peau dermatite eruption eccema eczemas sarpullido dermatitis_atopica psoriasi sfogo_cutaneo irritazione urticaria irritacao eczeem huiduitslag uitslag',
  acne: 'acne pimples spots_skin blemish* akne pickel* unreine_haut espinillas brufoli espinhas borbulhas puistjes',
  scar: 'scar scars narbe* narben cicatrice* cicatriz* cicatrici litteken*',
  wrinkle:
    'wrinkle* anti_ageing anti_aging fine_lines falten faltenbehandlung ride_du_lion anti_age arrugas antiedad rughe antirughe anti_eta rugas antirrugas rimpel* rimpels',
  hygiene:
    'hygiene hygienic sanitised sanitized sanitize* disinfect* sterilized hygienisch* hygienekonzept desinfizier* desinfekt* keimfrei hygienique* desinfect* higiene higienic* desinfec* desinfectado esterilizado igiene igienic* igienizz* disinfett* disinfezion* sanific* higienizad* higienico ontsmet* gedesinfecteerd',
  mask: 'face_mask_required wear_a_mask masks mund_nasen_schutz maskenpflicht* mundschutz* port_du_masque masque_obligatoire masques mascarilla* cubrebocas tapabocas barbijo* mascherina mascherine mascara_obrigatoria mondmasker* mondkapje*',
  covid: 'covid* corona_test coronavirus covid_19 coronatest* corona_regeln pcr pcr_test coronatoegang tampone_covid',
  firstaid:
    'first_aid* first_aid defibrillator erste_hilfe ersthelfer* erste_hilfe_kurs premiers_secours secouriste* defibrillateur primeros_auxilios botiquin desfibrilador primo_soccorso pronto_soccorso_corso defibrillatore primeiros_socorros eerste_hulp ehbo aed',
  hospital:
    'hospital hospitals clinic a_e krankenhaus* krankenhauser klinik* kliniken spital spitaler hopital* hopitaux clinique* hospitales clinica* ospedale ospedali clinica hospitais ziekenhuis* kliniek*',
  pharmacy: 'pharmacy pharmacist drugstore chemist apotheke* apotheken pharmacie* farmacia_de_guardia drogheria drogaria apotheek*',
  massagekind:
    'deep_tissue hot_stone hot_stones lymphatic lymphdrainage* drainage_lymphatique drenaje_linfatico linfodrenaggio drenagem_linfatica lymfedrainage',
  physique:
    'beginners_fitness out_of_shape unfit physically_fit fitness_level physical_condition* how_fit how_hard_is how_difficult difficulty_level kondition wie_fit wie_anstrengend anstrengend* schwierigkeitsgrad* korperliche_verfassung condition_physique niveau_de_difficulte difficulte* sportif_niveau condicion_fisica forma_fisica nivel_de_dificultad dificultad* condizione_fisica difficolta livello_di_difficolta condicao_fisica nivel_de_dificuldade dificuldade* exigente_fisicamente conditie_fysieke moeilijkheidsgraad* inspannend',
  sustainability:
    'eco_friendly environmentally_friendly green_product biodegradable* compostable* carbon_neutral carbon_footprint co2 carbon_offset zero_waste okobilanz kompostierbar* biologisch_abbaubar eco_responsable ecoresponsable* respectueux_de_environnement neutre_en_carbone empreinte_carbone zero_dechet ecologico_envase ecoamigable respetuoso_con_el_medio medio_ambiente medioambiente* medioambiental* huella_de_carbono biodegradabil* compostabil* ecosostenibil* ecocompatibil* impatto_ambientale amigo_do_ambiente meio_ambiente ambiental biodegradave* pegada_de_carbono milieuvriendelijk* duurzaamheid* composteerbaar* afbreekbaar*',
  reusable:
    'reusable* re_usable single_use disposable* wiederverwendbar* mehrweg* einweg* pfandflasche* pfandbecher reutilisable* consigne_bouteille jetable* usage_unique reutilizable* retornable* desechable* un_solo_uso riutilizzabil* monouso usa_e_getta vuoto_a_rendere reutilizave* descartave* uso_unico herbruikbaar* statiegeld* wegwerp* eenmalig_gebruik',
  bringcup:
    'own_cup own_container own_bag bring_a_container eigene_dose eigenen_becher eigener_becher eigene_tasche mon_propre_contenant propre_contenant propre_recipient mon_contenant propio_envase mi_propio_envase mi_propio_vaso proprio_contenitore mio_contenitore recipiente_proprio meu_recipiente eigen_beker eigen_bakje eigen_doosje',
  fairtrade:
    'fair_trade fairtrade* fairly_traded ethical* ethically fair_gehandelt fairer_handel equitable* commerce_equitable comercio_justo etico etica equo_solidale commercio_equo eerlijke_handel ethisch',
  waste:
    'rubbish garbage trash bins refuse mull abfall* abfalle mulleimer* mulltonne* mulltrennung* poubelle* dechet* ordures tri_des_dechets basura* residuos tacho cubo_de_basura spazzatura rifiuti immondizia raccolta_differenziata pattumiera lixo caixote_do_lixo lixeira vuilnis* vuilbak* restafval afvalcontainer',
  energysaving:
    'energy_efficient energy_consumption power_consumption energy_label energy_rating energieverbrauch* stromverbrauch* energieeffizien* energielabel* sparsam consommation_energie consommation_electrique etiquette_energie econome_en_energie consumo_de_energia consumo_electrico eficiencia_energetica consumo_energetico classe_energetica risparmio_energetico energieverbruik* stroomverbruik* energiezuinig*',
  animalwelfare:
    'animal_welfare free_range cage_free grass_fed tierwohl* freilandhaltung* freiland weidehaltung* artgerecht* bien_etre_animal plein_air_elevage eleve_en_plein_air bienestar_animal corral_gallina benessere_animale allevati_a_terra aperto_allevati bem_estar_animal dierenwelzijn* scharrel* vrije_uitloop',
  radio: 'radio podcast* radiosender emisora* stazione_radio emissora* radiozender',
  newspaper:
    'newspaper* magazine magazines zeitung* zeitschrift* zeitungsartikel journal journaux revue periodico* diario_impreso revistas revista giornale giornali rivista riviste jornal jornais krant* kranten tijdschrift*',
  ebook:
    'ebook* e_book* ereader* e_reader kindle livre_numerique livre_electronique libro_electronico libro_digital libro_elettronico livro_digital e_boek*',
  audiobook: 'audiobook* audio_book* horbuch* horbucher livre_audio livres_audio audiolibro* audiolibri audiolivro* luisterboek*',
  music:
    'music song songs playlist* live_music musik lieder livemusik musique* chanson* musica cancion* canciones musica_en_vivo canzone canzoni musica_dal_vivo musica_ao_vivo cancao cancoes muziek* liedje* livemuziek',
  cinema: 'cinema cinemas movie* film_night movies kino kinofilm* cinema* pelicula* cine pelicula film_al_cinema filme filmes bioscoop*',
  theatre:
    'theatre* theater* play_performance show_tickets vorstellung* auffuhrung* piece_de_theatre representation* spectacle teatro* obra_de_teatro espectaculo* spettacolo spettacoli rappresentazione espetaculo* peca_de_teatro voorstelling* optreden',
  livestream:
    'livestream* live_stream live_streaming stream_online streaming direktubertragung diffusion_en_direct en_direct transmision_en_vivo en_vivo diretta_streaming in_diretta transmissao_ao_vivo ao_vivo live_volgen rechtstreekse_uitzending',
  videogame:
    'video_game* video_games gaming gamer playstation* xbox nintendo* videospiel* computerspiel* jeu_video jeux_video videojuego* videogioco videogiochi videogame* jogo_de_video jogos_eletronicos computerspel* videospel*',
  hobby:
    'hobby hobbies pastime leisure freizeit* freizeitgestaltung loisir* passe_temps ocio tiempo_libre aficion aficiones tempo_libero passatempo* lazer tempos_livres vrije_tijd vrijetijds*',
  prize:
    'prize_draw raffle* competition_prize sweepstake* verlosung* gewinnspiel* tombola* tirage_au_sort jeu_concours sorteo* rifa rifas concurso estrazione_a_premi concorso lotteria sorteio* passatempo_premio loting* prijsvraag* winactie*',
  tournament:
    'tournament* competition competitions championship* turnier* wettkampf* wettkampfe meisterschaft* tournoi* competition* championnat* torneo* competicion* campeonato* tornei gara torneio* competicao competicoes toernooi* wedstrijd* kampioenschap*',
  surprise: 'surprises uberraschung* uberraschen surprise_fete sorpresa* sorprender sorprese surpresa* verrassing* verrassen',
  decoration:
    'decorat* decor balloons balloon dekoration* dekorier* deko luftballon* ballons decoration* decorer decoracion* decorar globos addobbi decorazion* palloncini decoracao decoracoes baloes versiering* versieren ballonnen decoratie*',
  sugar: 'sugar_free no_sugar without_sugar ohne_zucker sans_sucre sin_azucar senza_zucchero sem_acucar zonder_suiker',
};
