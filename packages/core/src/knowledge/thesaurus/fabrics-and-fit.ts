/** Stuffs, cuts and care of clothes. How the words are written: `concepts.ts`. */
export const FABRICS_AND_FIT: Readonly<Record<string, string>> = {
  sleeve:
    'sleeve* long_sleeved short_sleeved armel armeln langarm* kurzarm* manches_longues manches_courtes manga_larga manga_corta mangas_largas manica maniche manica_lunga mouw mouwen lange_mouwen korte_mouwen',
  zip: 'zipper* zips reissverschluss* fermeture_eclair cremallera* cerniera cerniere zip_rotta fecho_eclair ritssluiting* rits ritsen',
  button:
    'knopf knopfe bouton_de_chemise boutons botones bottone bottoni botao botoes knoop knoopje knopen press_stud* druckknopf* pression_vetement',
  alteration:
    'hems saum saumen kurzen_lassen hosen_kurzen ourlet* dobladillo* bajo_del_pantalon meter_el_bajo orli fare_orlo bainha* baixa_das_calcas zoom_broek broek_inkorten take_up_trousers shorten_trousers raccourcir acortar encurtar',
  tailor:
    'tailor* schneider schneiderei* couturier* retoucherie retouche retouches sastre* modista* costurera* sarto sarta sartoria* alfaiat* costureir* kleermaker* naaister coupeuse naaiatelier',
  personal:
    'tailor_made massgeschneidert* massanfertigung* massanzug* massgefertigt* hecho_a_medida feito_a_medida maatpak maatwerk* custom_size* massarbeit',
  tryon:
    'try_on try_it_on try_them_on trying_on anprobier* anprobe anproben anziehen_vor essayage* essayer_un_vetement probarme probarmelo probarmela probarmelos probarselo provarmi provarlo provare_i_vestiti experimentar_a_roupa passen_kleding aanpassen_winkel',
  fittingroom:
    'fitting_room* fittingroom* dressing_room* umkleidekabine* anprobekabine cabine_essayage cabines_essayage probador* camerino camerini provador* paskamer* pashokje*',
  measurement:
    'size_chart* size_guide* sizing_chart sizing_guide size_table grossentabelle* grossenberater masstabelle tableau_des_tailles guia_de_tallas guida_alle_taglie tabela_de_tamanhos guia_de_tamanhos maattabel* matentabel*',
  fit: 'run_small run_large true_to_size come_up_small come_up_big fallt_klein fallt_gross fallen_klein fallen_gross fallt_aus fallen_aus taille_petit taille_grand taillent_petit taille_normalement talla_pequeno talla_grande_de_mas dan_poca_talla veste_piccolo veste_grande vestono_piccolo veste_pequeno serve_pequeno valt_klein valt_groot vallen_klein vallen_groot',
  shrink:
    'shrink* eingehen_beim_waschen einlaufen_beim_waschen lauft_ein laufen_ein retreci* encoge* restringe restringono restringersi encolh* krimp*',
  wash: 'care_instruction* care_label* wash_at washed_at machine_washable machine_wash maschinenwaschbar waschmaschinenfest pflegehinweis* pflegeetikett bei_wie_viel_grad lavables lavable_en_machine passe_en_machine consigne_de_lavage instrucciones_de_lavado lavable_a_maquina lavar_a_maquina lavabili lavare_in_lavatrice istruzioni_di_lavaggio lavar_na_maquina instrucoes_de_lavagem machinewasbaar wasvoorschrift* wasinstructie* hand_wash handwasche lavado_a_mano lavage_a_main',
  stain:
    'stain stains stained fleck flecken fleckig tache taches mancha manchas manchado macchia macchie macchiato nodoa nodoas vlek vlekken stain_removal fleckentfern* detachant quitamanchas smacchiator*',
  fabric:
    'fabrics cloth textil* gewebe stoffart* tissu tissus tela_de telas tejido* tecido* stof stoffen weefsel fabric_by_the_metre meterware stoffmuster* tissu_au_metre tela_por_metros tessuto_al_metro tecido_a_metro',
  cashmere: 'cashmere kaschmir* cachemire* cachemir cachemira caxemira kasjmier* alpaka alpaca mohair',
  linenfabric: 'leinen leinenstoff* leinenhemd leinenhose linen_shirt* linen_trousers lino vlas linnen linnenstof*',
  polyester:
    'polyester* poliester nylon poliamida polyamid* poliammide viskose* viscose* viscosa elasthan* elastane* elastan lycra acrylic_fibre kunstfaser* synthetic_fibre* synthetisch* synthetique* sintetic*',
  fleece: 'fleece* polaire polaires forro_polar pile_giacca polar_jacket',
  fur: 'fur_coat* pelz* fourrure* abrigo_de_piel pelliccia pellicce casaco_de_pele bont bontjas* faux_fur kunstpelz*',
  downfilling:
    'daunen daunenfull* goose_down duck_down federn_fullung duvet_oie plumas_de_ganso plumon piuma_oca piume_oca penas_de_ganso dons donzen ganzendons',
  pattern:
    'patterned stripes striped checked_pattern gemustert* gestreift* kariert* geblumt* punkte_muster motif_a_fleurs rayures_motif a_rayas estampado estampados cuadros_tela fantasia_a_righe a_righe a_quadri as_riscas gestreept* geruit* gebloemd*',
  elastic: 'elastic stretch stretchy elastisch* gummizug elastique* elasticidad elastico elasticos elasticizzat* rekbaar elastiek*',
  breathable: 'breathable atmungsaktiv* respirant* transpirable* transpirante traspirant* traspirabil* respiravel ademend*',
};
