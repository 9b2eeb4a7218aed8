/** Stuffs, shades, patterns and shapes. How the words are written: `concepts.ts`. */
export const STUFFS_AND_SHAPES: Readonly<Record<string, string>> = {
  metal: 'metal metals metall* metallique* metalica metallo metallic* metaal metalen',
  ironmetal:
    'wrought_iron cast_iron schmiedeeisen* gusseisen* fer_forge hierro hierro_forjado hierro_fundido ferro_battuto ghisa ferro_forjado ferro_fundido smeedijzer* gietijzer* ijzeren',
  aluminium: 'aluminium* aluminum alu aluminio alluminio',
  copper: 'copper brass kupfer* messing* cuivre* laiton laton rame ottone latao koper koperen messing',
  nickel:
    'nickel_free nickelfrei* hypoallergenic hypoallergen* sans_nickel hypoallergenique* sin_niquel hipoalergenico* hipoalergenica senza_nichel ipoallergenic* anallergic* sem_niquel hipoalergenic* nikkelvrij* hypoallergeen',
  stone:
    'stone stones granite marble slate naturstein* stein steine granit* marmor* schiefer* pierre pierres granit marbre ardoise piedra* granito marmol* pizarra pietra pietre marmo marmi ardesia pedra* marmore* ardosia steen stenen natuursteen* graniet marmer leisteen',
  concrete: 'concrete* cement beton* zement* ciment hormigon* cemento calcestruzzo betao concreto_armado cimento betonnen',
  brick: 'brick* bricks ziegelstein* backstein* brique* ladrillo* mattone mattoni tijolo* baksteen* bakstenen',
  ceramic:
    'ceramic* pottery porcelain stoneware china_ware keramik* porzellan* ton_topfern topfer* ceramique* poterie* porcelaine* gres faience ceramica* porcelana* alfareria barro_cocido ceramica ceramiche porcellana terracotta olaria keramiek* porselein* aardewerk* pottenbakken',
  potterycourse:
    'pottery_class* throwing_on_the_wheel topferkurs drehscheibe topferscheibe cours_de_poterie tour_de_potier clase_de_ceramica torno_alfarero corso_di_ceramica tornio aula_de_ceramica roda_de_oleiro pottenbakcursus draaischijf',
  paper:
    'paper cardboard papier papiere karton_pappe pappe carton papel carta_paglia cartone cartoncino papelao cartao_papel kartonnen papiersoort*',
  textile:
    'fabric fabrics cloth textile* stoffart* textil* gewebe tissu tissus textiles telas tejido tejidos stoffa stoffe_da tessuto tessuti tecido tecidos textiel stoffen weefsel*',
  linenfabric: 'linen_fabric leinen* lin en_lin di_lino de_lino linho linnen',
  polyester:
    'polyester* nylon* synthetic* polyamid* synthetik* kunstfaser* poliester sintetic* fibre_synthetique synthetique* fibra_sintetica synthetisch*',
  velvet: 'velvet* samt samtig velours velluto terciopelo* veludo* fluweel fluwelen',
  denim: 'denim jeansstoff* jean vaqueros mezclilla jeans_stof spijkerstof ganga',
  fur: 'faux_fur kunstpelz fourrure* pieles_abrigo pelliccia pellicce peles_casaco bont nepbont',
  down: 'down_filled down_jacket* feather_filling feathers daunen* federn_fullung daunenjacke* duvet_en_plumes plumes plumon plumas plumifero piumino piume piumini penas penugem dons_veren dons_dekbed veren',
  foam: 'foam memory_foam schaumstoff* kaltschaum* mousse_memoire mousse_a_memoire espuma viscoelastic* viscoelastica schiuma gommapiuma lattice schuim* traagschuim* schuimrubber latex',
  solidwood:
    'solid_wood solid_oak massivholz* massiv vollholz* bois_massif massif madera_maciza maciza macizo legno_massello massello legno_massiccio madeira_macica macico massief_hout massief',
  oak: 'oak eiche* eichenholz* chene* roble quercia rovere carvalho eik eiken eikenhout',
  pine: 'pine spruce fichte* kiefernholz sapin pino abeto pini abete pinho pinheiro grenen vuren dennen',
  walnut: 'walnut nussbaum* noyer noce_legno nogueira notelaar notenhout',
  bamboo: 'bamboo bambus* bambou bambu bamboe',
  teak: 'teak teakholz teck',
  parquet: 'parquet* hardwood_floor parkett* tarima* soalho parchetto parket* parketvloer',
  laminate: 'laminat* laminate_floor stratifie* laminado laminados laminaat* piso_flotante pavimento_laminato',
  vinylfloor: 'vinyl* vinylboden* lino linoleum* pvc_boden sol_vinyle vinilico* vinylvloer*',
  carpet:
    'carpet carpets rug rugs teppich* teppichboden* tapis moquette* alfombra* moqueta* tappeto tappeti alcatifa* carpete* tapijt* vloerkleed* vloerkleden',
  curtain: 'curtain* drapes vorhang* vorhange gardine* rideau* voilage* cortina* tendaggi tende_da_interni cortinado* gordijn*',
  blinds:
    'blinds roller_blind* venetian_blind sonnenrollo rollos jalousie* plissee* store_enrouleur stores_venitiens persiana* estor estores veneziane tende_a_rullo tapparella_a_rullo rolgordijn* jaloezie* lamellen lamelles',
  shutter: 'shutter* roller_shutter* rollladen* rolladen fensterladen volet* volet_roulant tapparella tapparelle persiane rolluik*',
  wallpaper:
    'wallpaper* tapete_wand tapeten tapezier* papier_peint papel_pintado papel_tapiz carta_da_parati papel_de_parede behang* behangen',
  mirror: 'mirror* spiegel* miroir* espejo* specchio specchi espelho* spiegels',
  transparent: 'transparent* see_through clear_glass durchsichtig* transparente* trasparent* doorzichtig* transparant*',
  matt: 'matt matte_finish glossy gloss shiny matt_oder_glanzend glanzend* glanz hochglanz* seidenmatt mat_ou_brillant brillant* satine* brillo brillante satinado opaco lucido satinato fosco brilhante acetinado hoogglans* zijdeglans',
  lightshade:
    'light_colour light_shade pale hellblau hellgrun hellgrau pastell* hellbraun couleur_claire claro_color color_claro palido colore_chiaro chiara chiari cor_clara lichtblauw lichtgrijs lichte_kleur pastelkleur*',
  darkshade:
    'dark_blue navy_blue dark_green dark_grey dark_brown dunkelblau* dunkelgrun* dunkelgrau* dunkelbraun bleu_marine bleu_fonce azul_marino azul_oscuro verde_oscuro blu_scuro verde_scuro azul_escuro azul_marinho verde_escuro donkerblauw* donkergroen* donkergrijs*',
  beige:
    'beige cream_colour off_white ivory ecru creme_farbe elfenbein* sandfarben creme_couleur ivoire crudo marfil hueso_color avorio panna_colore cru_cor marfim bege ivoor gebroken_wit',
  turquoise: 'turquoise teal turkis turkise turkisfarben* petrol turquesa* turchese verde_acqua turkoois',
  burgundy: 'burgundy maroon bordeaux weinrot bordeauxrot lie_de_vin granate burdeos vino_tinto_color bordo amaranto grena bordeauxrood',
  multicolour: 'multicolour* multicolor* bunt bunte bunten mehrfarbig* multicolore* de_colores veelkleurig* bont_gekleurd kleurrijk*',
  pattern: 'patterned pattern patterns gemustert* motif* estampad* estampa estampas fantasia_tessuto patroon patronen',
  striped: 'striped stripes gestreift* streifenmuster* a_rayures a_rayas a_righe as_riscas listrado listrada listras gestreept* streepjes',
  checked: 'checked_pattern plaid kariert* karomuster* a_carreaux a_cuadros a_quadri xadrez aos_quadrados geruit* ruitjes',
  dotted:
    'dotted polka_dot polka_dots gepunktet* punktemuster* a_pois lunares de_lunares as_bolinhas de_bolinhas stippen gestippeld* bolletjes',
  round:
    'circular runde runden_rund ronde_table* ronds circulaire* redondo redonda redondos rotondo rotonda tondo tonda circolare ronde_tafel',
  squareform: 'squared square_shape quadratisch* carree cuadrado cuadrada cuadrados quadrato quadrata quadrado quadrada vierkant vierkante',
  rectangular: 'rectangular rectangle rechteckig* rectangulaire* rectangulo rettangolar* retangular* rechthoekig*',
  oval: 'oval ovale ovalado ellittic* ovaal',
  heartshape:
    'heart_shaped heart_shape herzform* herzformig* en_forme_de_coeur en_coeur forma_de_corazon corazon a_forma_di_cuore cuore em_forma_de_coracao coracao hartvorm* hartvormig',
  shape: 'shape shapes formes formas vorm vormen',
  corner: 'corner_piece corner corners ecke ecken eck coin_angle rincon angolo angolare hoek hoeken hoekje',
};
