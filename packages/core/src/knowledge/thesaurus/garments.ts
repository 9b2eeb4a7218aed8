/** Clothes, what they are made of and how they fit. How the words are written: `concepts.ts`. */
export const GARMENTS: Readonly<Record<string, string>> = {
  underwear:
    'underwear undies underpants knickers panties unterwasche unterhose* boxershorts boxers sous_vetement* culotte culottes slips calecon* ropa_interior braga bragas calzoncillo* intimo mutande mutandine biancheria_intima roupa_interior cueca* ondergoed onderbroek* lingerie reizwasche',
  bra: 'bra busenhalter bh bhs stillbh soutien_gorge* soutiens_gorge brassiere* sujetador* reggiseno reggiseni soutien sutia* beha behas bustehouder',
  cupsize: 'cup_size korbchengrosse* bonnet_de_soutien copa_de_sujetador coppa_reggiseno cupmaat',
  pyjamas:
    'pyjama* pajama* nightwear nightdress* nightgown* nightie schlafanzug* nachthemd* nachtwasche chemise_de_nuit camison* camicia_da_notte pigiama pigiami camisa_de_noite nachtjapon nachtkleding',
  sweater:
    'sweater* jumper jumpers pullover* pulli pullis strickpulli jersey jerseis sueter* maglione maglioni camisolao trui truien knitwear strickwaren felpe',
  hoodie: 'hoodie* hoody kapuzenpulli* sweatshirt* sweat_a_capuche sudadera* felpa',
  cardigan: 'cardigan* strickjacke* gilet_tricot rebeca_de_punto vestje',
  skirt: 'skirt skirts rock_lang rocke jupe jupes falda faldas gonne saia saias rok rokken rokje minirock*',
  blouse: 'blouse blouses bluse blusen blusa blusas chemisier* tunika* tunique* tunica',
  coat: 'winter_coat* overcoat* wintermantel* manteau_hiver abrigo abrigos cappotto cappotti sobretudo winterjas* winterjack trenchcoat* trench',
  anorak: 'parka parkas anorak*',
  downjacket: 'down_jacket* daunenjacke* doudoune* plumifero* piumino piumini_giacca plumas_chaqueta',
  raincoat:
    'raincoat* rain_jacket* rain_coat regenjacke* regenmantel* regenbekleidung impermeable_pluie cire_de_pluie veste_de_pluie chubasquero* impermeable_para_lluvia gabardina impermeabile gabardine capa_de_chuva regenjas* regenkleding poncho* regenponcho* rain_gear',
  waistcoat: 'waistcoat* bodywarmer* body_warmer weste westen gilet_sans_manches chaleco* gilet_uomo panciotto colete* gilets vest_top',
  shorts:
    'shorts bermuda* kurze_hose* short_pants pantalon_court pantalones_cortos pantalon_corto pantaloncini calcoes calcao korte_broek*',
  jeans: 'denim jeanshose* tejanos vaqueros pantalon_vaquero jean spijkerbroek* calcas_de_ganga ganga',
  leggings: 'legging leggings leggins jeggings',
  tights: 'tights strumpfhose* collants panties_nylon calze_collant collant panty_kousen meia_calca panty pantys',
  underlayer:
    'thermal_underwear base_layer* thermowasche funktionswasche skiunterwasche sous_vetements_thermiques ropa_termica intimo_termico roupa_termica thermokleding thermo_ondergoed',
  scarf:
    'scarf scarves schal schals halstuch* echarpe* foulard* bufanda* panuelo panuelos sciarpa sciarpe cachecol cachecois sjaal* shawl*',
  belt: 'belts gurtel gurteln ceinture ceintures cinturon cinturones cintura_di_pelle cinture cinto cintos broekriem* riemen_broek',
  tie: 'neck_tie* necktie* krawatte* schlips cravate* corbata* cravatta cravatte gravata* stropdas*',
  bowtie: 'fliege_anzug bow_tie* noeud_papillon pajarita papillon vlinderstrik*',
  cap: 'baseball_cap* basecap* schirmmutze* casquette* cappellino berretto berretti bone bones_de_cabeca gorros pet_op',
  beanie: 'beanie* woolly_hat wollmutze* pudelmutze* gorro_de',
  sunhat:
    'sun_hat* sonnenhut* chapeau_de_soleil chapeau_de_paille sombrero_de_paja sombrero_para_el_sol cappello_da_sole cappello_di_paglia chapeu_de_sol chapeu_de_palha zonnehoed* strohoed* strohhut* straw_hat*',
  sunglasses: 'sunglasses sun_glasses sonnenbrille* lunettes_de_soleil gafas_de_sol occhiali_da_sole oculos_de_sol zonnebril*',
  umbrella: 'umbrella* regenschirm* schirm schirme paraguas ombrello ombrelli guarda_chuva* paraplu*',
  maternitywear:
    'maternity_wear maternity_clothes maternity_dress* umstandsmode umstandskleid* umstandshose* vetements_de_grossesse vetement_de_grossesse ropa_premama premama abbigliamento_premaman premaman roupa_de_gravida zwangerschapskleding positiekleding* nursing_bra stillmode',
  plussize:
    'plus_size* plus_sizes large_sizes bigger_sizes ubergross* grosse_grossen mollig* grandes_tailles grande_taille tallas_grandes talla_grande taglie_forti taglia_forte tamanhos_grandes tamanho_grande grote_maten plusmaat xxl xxxl 3xl 4xl curvy',
  workwear:
    'workwear work_clothes arbeitskleidung berufskleidung* blaumann vetements_de_travail vetement_professionnel bleu_de_travail ropa_de_trabajo ropa_laboral abiti_da_lavoro abbigliamento_da_lavoro roupa_de_trabalho fardamento werkkleding bedrijfskleding overalls hi_vis warnweste* gilet_jaune fluohesje* veiligheidshesje* chef_clothing',
  sportswear:
    'sportswear activewear tracksuit* sportbekleidung* trainingsanzug* jogginghose* jogging_bottoms survetement* vetements_de_sport chandal chandals ropa_de_deporte tuta tute_da abbigliamento_sportivo fato_de_treino roupa_desportiva trainingspak* sportkleren joggingbroek* sports_bra* sportbh',
  traditionaldress:
    'dirndl* lederhose* tracht trachten trachtenmode traditional_dress costume_traditionnel traje_regional traje_tipico abito_tradizionale traje_tradicional klederdracht',
  fancydress:
    'fancy_dress carnival_costume* halloween_costume* kostum* karnevalskostum* faschingskostum* verkleid* deguisement* disfraz* disfraces travestimento vestito_di_carnevale costume_di_carnevale fantasia_de_carnaval disfarce* verkleedkleren carnavalskostuum* verkleedpak*',
};
