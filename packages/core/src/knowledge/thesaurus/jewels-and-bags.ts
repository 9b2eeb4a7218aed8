/** Jewellery, watches and bags. How the words are written: `concepts.ts`. */
export const JEWELS_AND_BAGS: Readonly<Record<string, string>> = {
  jeweller:
    'jeweller* jeweler* goldsmith* juwelier* goldschmied* bijoutier* bijouterie_magasin joaillier* joyero joyeros joyeria* gioiellier* gioielleria orefice oreficeria joalheir* joalharia* ourives ourivesaria* edelsmid* goudsmid* silversmith* watchmaker* uhrmacher* horloger* relojero* relojeria* orologiai* relojoeir* relojoaria horlogemaker*',
  bracelet:
    'bracelet* bangle* armband armbander armreif* armkette* gourmette pulsera* brazalete* bracciale bracciali braccialetto braccialetti pulseira* armbanden armbandje*',
  anklet: 'anklet* fusskettchen tobillera* enkelbandje*',
  pendant:
    'pendants anhanger_kette kettenanhanger* pendentif* colgante* ciondol* pingente* kettinghanger* charms charm_bracelet amulett* medallion* medaillon*',
  brooch: 'brooch* brosche* broche broches_bijou spilla spille alfinete_de_peito',
  cufflinks: 'cufflink* manschettenknopf* boutons_de_manchette gemelos gemelli botoes_de_punho manchetknop*',
  weddingring: 'wedding_band* trauring* alliance alliances_mariage alianza alianzas fede_nuziale fedi_nuziali fedi alianca aliancas',
  engagementring:
    'engagement_ring* verlobungsring* bague_de_fiancailles anillo_de_compromiso anello_di_fidanzamento anel_de_noivado verlovingsring* solitaire_ring solitario solitar',
  ringsize:
    'ring_size* ring_sizer* ringgrosse* ringmass* taille_de_bague tour_de_doigt talla_de_anillo misura_anello misura_del_dito tamanho_do_anel ringmaat* finger_size',
  ringresize:
    'resize_a_ring resize_my_ring resize_the_ring ring_resiz* resizing ring_enger ring_weiter ring_vergrossern ring_verkleinern mise_a_taille agrandir_ma_bague agrandir_une_bague ajustar_un_anillo agrandar_un_anillo achicar_un_anillo allargare_un_anello allargare_anello stringere_anello stringere_un_anello alargar_o_anel apertar_o_anel ring_vermaken ring_groter ring_kleiner',
  gemstone:
    'gemstone* gem_stone* precious_stone* edelstein* schmuckstein* pierre_precieuse pierres_precieuses piedra_preciosa piedras_preciosas pietra_preziosa pietre_preziose pietra_dura pedra_preciosa pedras_preciosas edelsteen* edelstenen',
  opal: 'opal opals',
  amethyst: 'amethyst*',
  ruby: 'ruby rubies rubin rubis rubi rubini robijn*',
  emerald: 'emerald* smaragd* emeraude* esmeralda* smerald*',
  sapphire: 'sapphire* saphir* zafiro* zaffir* safira* saffier*',
  diamond:
    'diamond* diamant* brillant_stein brillanten brillante_de brilhante* lab_grown laborgezuchtet* synthetic_diamond zirkon* zircon*',
  pearl: 'pearl* perle perlen perles perla perlas perola* parel parels parelketting',
  carat: 'carat carats karat quilate* carati carato karaat gold_purity feingehalt 18k 14k 9ct 18ct 750er 585er',
  hallmark:
    'hallmark* punze punzierung feingehaltsstempel poincon poincons contraste_de_ley punzone contraste_do_ouro keurmerk_goud waarborgteken',
  nickelfree:
    'nickel nickelfrei* nickelallergie nickel_free niquel sin_niquel nichel nichel_free nikkelvrij* nikkel hypoallergen* antialergic* anallergic* hautvertraglich*',
  platinum: 'platinum platin platine platino platina palladium',
  costumejewellery:
    'costume_jewellery modeschmuck* bijoux_fantaisie bijou_fantaisie bisuteria bigiotteria bijuteria bijuterias sieraad_namaak goldplated gold_plated vergoldet* plaque_or banado_en_oro chapado_en_oro placcat* banhado_a_ouro verguld* rhodium* rhodiniert*',
  goldbuying:
    'sell_my_gold sell_gold buy_gold scrap_gold old_gold cash_for_gold altgold* goldankauf* gold_verkaufen gold_ankauf rachat_or vendre_mon_or vendre_de_or compro_oro compra_de_oro vender_oro acquisto_oro vendere_oro compra_de_ouro vender_ouro goud_verkopen inkoop_goud oud_goud gold_bars goldbarren',
  valuation:
    'valuation* valued appraisal* appraise* wertgutachten* wertschatzung* schatzen_lassen schatzung expertise_bijou estimation_gratuite faire_estimer faire_expertiser tasacion* tasar tasador* perizia_gioielli stima_gioielli valutazione valutazioni avaliacao_de avaliacoes_de taxatie* taxeren taxateur*',
  piercing:
    'piercing* pierced ear_piercing piercen ohrlocher_stechen ohrloch* percage_oreilles percer_les_oreilles pendientes_perforacion agujeros_en_las_orejas perforacion buchi_alle_orecchie foro_orecchie furar_as_orelhas oorgaatjes gaatjes_schieten gaatjes_prikken',
  watchstrap:
    'watch_strap* watchband* watch_band* uhrenarmband* uhrarmband* bracelet_de_montre correa_de_reloj correas_de_reloj cinturino cinturini bracelete_de_relogio horlogeband* shorten_the_strap',
  mechanicalwatch:
    'automatic_watch* mechanical_watch* automatikuhr* montre_automatique montre_mecanique reloj_automatico reloj_mecanico orologio_automatico orologio_meccanico relogio_automatico automatisch_horloge uhrwerk* watch_movement overhaul revision_de_montre wall_clock* wanduhr* standuhr* clock clocks alarm_clock* pendule* horloge_murale grandfather_clock',
  handbag:
    'handbag handbags hand_bag* purse purses shoulder_bag* umhangetasche* sac_a_main sacs_a_main bolso bolsos bolso_de_mano borsa_a_mano borsetta borsette borsa_donna mala_de_senhora mala_de_mao carteira_de_senhora handtas* schoudertas* tote_bag* clutch_bag',
  backpack:
    'backpack backpacks rucksack* sac_a_dos sacs_a_dos mochila* zaino zaini zainetto rugzak* rugtas* daypack* school_bag* schulranzen* schulrucksack* ranzen cartable* schooltas* boekentas*',
  wallet:
    'wallet wallets geldborse* geldbeutel* portemonnaie* brieftasche* portefeuille* porte_monnaie cartera* billetera* monedero* portafogli* porta_cartoes portamonete carteira* porta_moedas portemonnee* card_holder* kartenetui*',
  suitcase:
    'hard_shell hartschalenkoffer* rollkoffer* trolleykoffer* reisekoffer* valise_rigide valise valises maleta_rigida maletas_de_viaje valigia valigie mala_de_viagem malas_de_viagem reiskoffer* reistas* travel_bag* reisetasche* sac_de_voyage bolsa_de_viaje borsone borsoni',
  laptopbag:
    'laptop_bag* laptop_sleeve* notebooktasche* laptophulle sacoche_ordinateur sacoche_pour_ordinateur funda_de_portatil maletin maletines porta_pc borsa_per_pc mala_para_portatil laptoptas* laptophoes briefcase* aktentasche* aktetas* cartable_cuir',
  shoppingbag:
    'shopping_bag* carrier_bag* plastic_bag* paper_bag* einkaufstasche* einkaufstute* tragetasche* tute tuten papiertute* sac_de_courses sac_en_papier sac_plastique bolsa_de_papel bolsa_de_plastico bolsas_de_plastico busta_di_plastica sacchetto sacchetti shopper_borsa saco_de_papel saco_de_plastico sacos_de_compras draagtas* plastic_tas boodschappentas* shopping_trolley einkaufswagen* caddie carrito_de_la_compra carrello carrinho_de_compras winkelwagen_in',
  leathercare:
    'leather_care lederpflege* lederfett entretien_du_cuir cuidado_del_cuero cura_della_pelle cuidado_do_couro leeronderhoud leervet leather_cleaner',
  fauxleather:
    'faux_leather vegan_leather kunstleder* imitation_leather simili_cuir simili similicuir polipiel cuero_sintetico ecopelle similpelle pele_sintetica couro_sintetico kunstleer* imitatieleer echtleder echtes_leder real_leather genuine_leather cuir_veritable piel_autentica vera_pelle pele_genuina echt_leer',
};
