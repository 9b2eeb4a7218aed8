/** What is worn and bought, its colours and stuffs. How the words are written: `concepts.ts`. */
export const WEAR_AND_GOODS: Readonly<Record<string, string>> = {
  black: 'black schwarz schwarze schwarzen noir noire noirs negro negra negros negras nero nera neri preto preta pretos zwart zwarte',
  white: 'white weiss weisse weissen blanc blanche blancs blanco blanca blancos bianco bianca bianchi branco branca brancos wit witte',
  red: 'red rot rote roten rouge rouges rojo roja rojos rosso rossa rossi vermelho vermelha rood rode',
  blue: 'blue blau blaue blauen bleu bleue bleus azul azules blu azuis blauw blauwe navy',
  green: 'green grun grune grunen vert verte verts verde verdes verdi groen groene',
  yellow: 'yellow gelb gelbe gelben jaune jaunes amarillo amarilla giallo gialla amarelo amarela geel gele',
  grey: 'grey gray grau graue grauen gris grise grigio grigia cinzento cinza grijs grijze anthracite',
  brown: 'brown braun braune braunen marron marrones marrone castanho castanha bruin bruine',
  pink: 'pink rosafarben* rose_couleur rosado cor_de_rosa roze',
  orange: 'orangefarben* naranja arancione laranja oranje',
  purple: 'purple lila violett* violet morado viola_colore roxo paars',
  leather: 'leather* leder* cuir cuero pelle_vera cuoio couro',
  cotton: 'cotton baumwoll* coton algodon cotone algodao katoen*',
  wool: 'wool woollen wolle merino laine lana',
  silk: 'silk* seide soie seda seta zijde',
  steel: 'steel* stahl* edelstahl* acier acero acciaio aco staal roestvrij*',
  silver: 'silver* silber* argent_bijou plata argento prata zilver*',
  gold: 'golden goldring* goldkette* goud gouden oro_amarillo ouro',
  plastic: 'plastic* plastik* kunststoff* plastique* plastico* plastica',
  rubber: 'rubber gummi caoutchouc goma_elastica gomma_elastica borracha',
  neoprene: 'neopren*',
  wetsuit:
    'wetsuit* neoprenanzug* combinaison_de_plongee combinaison_neoprene combinaisons traje_de_neopreno muta_da_sub fato_de_surf wetsuits',
  suit: 'suit suits anzug anzuge costume_homme traje trajes abito_da_uomo fato fatos pak pakken',
  swimwear:
    'swimsuit* swimming_costume* bathing_suit* costume costumes badeanzug* badehose* badekleid* maillot* banador* banadores costume_da_bagno fato_de_banho badpak* zwembroek* swimwear bikini*',
  boots:
    'boot boots stiefel bottes bottines bottine botte chausson chaussons botas bota stivali stivale laars laarzen neoprenschuh* neoprenschuhe',
  gloves: 'glove gloves handschuh* gant gants guantes guante guanti luvas handschoen*',
  jacket: 'jacket jackets jacke jacken veste vestes blouson chaqueta* giacca giacche casaco* jas jassen coat coats mantel manteau*',
  trousers: 'trousers hose hosen pantalon* pantalones pantaloni calcas broek broeken jeans',
  shirt: 'shirt shirts tshirt* t_shirt t_shirts hemd hemden chemise* camisa camisas camiseta* camicia maglietta* camisola* overhemd*',
  dress_garment: 'dresses kleid kleider robe robes vestido* abito_da jurk jurken brautkleid* wedding_dress',
  socks: 'sock socks socken strumpf* chaussette* calcetin* calze calzini meias sokken',
  hat: 'hats mutze mutzen cap caps bonnet bonnets gorro gorros gorra* cappell* muts mutsen',
  goggles:
    'goggle* schwimmbrille* taucherbrille* skibrille* lunettes_de_natation lunettes_de_piscine gafas_de_natacion gafas_de_nadar occhialini oculos_de_natacao zwembril* duikbril*',
  surfboard:
    'surfboard* surfbrett* planche_de_surf planches_de_surf tabla_de_surf tablas_de_surf tavola_da_surf prancha_de_surf pranchas surfplank*',
  jewellery: 'jewel* schmuck bijou* joya* joyas gioiell* joia joias sieraad sieraden',
  ring: 'rings ringe bague* anillo* anello anelli anel_de alianca* trouwring* ehering* wedding_ring*',
  earring:
    'earring* ohrring* ohrstecker boucle_d_oreille boucle_oreille boucles_d_oreilles boucles_oreilles pendiente* orecchin* brinco* oorbel*',
  necklace: 'necklace* halskette* collier* collar collares collana* colar ketting*',
  toy: 'toy toys spielzeug* jouet* juguete* giocattol* brinquedo* speelgoed*',
  game: 'board_game* brettspiel* jeux_de_societe juegos_de_mesa giochi_da_tavolo jogos_de_tabuleiro bordspel*',
  poster: 'poster* plakat* affiche* cartel carteles manifest* cartaz*',
  notebookpaper: 'notebook_paper notizbuch* carnet* cuaderno* quadern* caderno* notitieboek* schrift_heft',
  frame: 'frame frames rahmen bilderrahmen cadre cadres marco_de cornice cornici moldura* lijst_foto',
  engraving: 'engrav* gravur* gravier* gravure grabar grabado* incision* gravac* graveren gravering monogram*',
  measurement:
    'measurement* korpermasse mensuration* medida* misura misure maattabel size_chart size_guide grossentabelle guide_des_tailles tabla_de_tallas tabella_taglie',
  chest: 'chest brustumfang* brustweite tour_de_poitrine contorno_de_pecho torace peito borstomvang',
  waist: 'waist taillenumfang* bundweite tour_de_taille cintura vita_misura',
  fit: 'too_big too_small zu_gross zu_klein trop_grand trop_petit demasiado_grande demasiado_pequeno troppo_grande troppo_piccolo te_groot te_klein does_not_fit doesn_t_fit doesnt_fit passt_nicht falls_small runs_large runs_small',
  preorder: 'pre_order* preorder* vorbestell* precommand* reserva_anticipada preordin* pre_encomenda vooruitbestel*',
  outofstock:
    'out_of_stock sold_out ausverkauft* vergriffen rupture_de_stock agotad* esaurit* esgotad* uitverkocht back_in_stock wieder_da nachbestellt',
  online_shop: 'online_shop* webshop* onlineshop* boutique_en_ligne tienda_online negozio_online loja_online webwinkel*',
  tracking: 'tracking where_is_my_parcel wo_ist_mein_paket ou_est_mon_colis donde_esta_mi_paquete track_and_trace',
  shipping:
    'you_post do_you_post post_to posted_to post_it posting home_delivery nach_hause_liefer* zuschick* zusend* livrer livrez livraison* recibir_en_casa a_domicilio thuisbezorg* opsturen toesturen verzenden bezorgen bezorgd delivered versandt postversand* enviamos mandarmelo',
  signature: 'sign_for unterschrift_bei',
  pobox: 'po_box po_boxes p_o_box postfach* boite_postale apartado_de_correos casella_postale caixa_postal postbus*',
  parcelshop:
    'parcel_locker* packstation* paketstation* parcel_shop* paketshop* point_relais points_relais punto_de_recogida punto_di_ritiro ponto_de_recolha afhaalpunt* locker_pickup',
  customs: 'import_tax import_taxes import_duty einfuhr* import_vat taxes_douane arancel* invoerrecht*',
  tags: 'price_tag tags_on etiketten_dran with_tags',
  unopened:
    'original_box original_verpack* emballage_d_origine emballage_origine caja_original confezione_originale embalagem_original originele_verpakking',
};
