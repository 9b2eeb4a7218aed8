/** What is done with things at home and at work: washing, heating, cutting, fixing, wiring, growing. How the words are written: `concepts.ts`. */
export const DEEDS_WITH_THINGS: Readonly<Record<string, string>> = {
  washup:
    'wash_up rinse rinsing soak detergent washing_powder ausspulen abspulen einweichen waschmittel* spulmittel* rincer rincage lessive detergent* enjuagar remojar detergente* remojo sciacquare ammollo detersivo* enxaguar de_molho spoelen weken_laten wasmiddel* afwasmiddel* afwassen vaisselle_faire faire_la_vaisselle abwasch abwaschen fregar_los_platos lavare_i_piatti lavar_a_loica lavar_a_louca',
  iron: 'iron_it ironed press_clothes steamed_clothes gebugelt bugelfrei repassage sans_repassage planchar planchado sin_plancha stirare stiratura stirato passar_a_ferro engomar passadoria gestreken',
  dryhang:
    'tumble_dry clothes_line clothesline washing_line drying_rack wascheleine* waschestander* waschetrockner* etendoir* fil_a_linge secher_le_linge tendedero* secadero tender_la_ropa stendino stendibiancheria stendere_i_panni estendal varal estender_a_roupa droogrek* wasrek* waslijn*',
  heatup:
    'heat_up warm_up reheat reheating microwave* microwaveable aufwarm* erwarmen aufheizen mikrowelle* rechauffer micro_ondes microondes recalentar calentar calentarlo riscaldare scaldare forno_a_microonde aquecer esquentar microondas micro_ondas opwarm* opwarmen magnetron* verhitten',
  cookprep:
    'cook cooking cooked cooks bake baked baking boil boiled fried roast roasted grilled cooking_facilities kochen gekocht backen gebacken braten gebraten zubereit* kochgelegenheit* kochmoglichkeit* selbst_kochen cuit cuite cuire cuisson* cocer cocido hornear horneado freir frito fritos asado cucinare cucinate cuocere cotto cotta cottura fritto fritti arrosto cozido assar assado fritar koken gekookt bakken gebakken braden bereiden bereiding kookgelegenheid',
  meal: 'eat_out eat_in dine dining dine_in eat_here have_something_to_eat something_to_eat hier_essen vor_ort_essen essen_gehen was_zu_essen etwas_zu_essen manger mange mangez a_manger comemos comer_aqui algo_de_comer algo_para_comer mangiare mangiamo mangiare_qui da_mangiare qualcosa_da_mangiare para_comer ter_plaatse_eten iets_eten te_eten uit_eten',
  snack:
    'snack snacks bite_to_eat grab_a_bite imbiss* kleinigkeit_essen jause brotzeit znuni zvieri casse_croute en_cas grignoter collation picar_algo picoteo antojitos botana botanas merienda spuntino stuzzichini merenda petiscos petisco lanche lanchar lanches lanchonete hapje hapjes tussendoortje* versnapering* snackbar',
  drink:
    'something_to_drink soft_drink soft_drinks refreshments refreshment was_zu_trinken etwas_zu_trinken trinken erfrischung* softdrink* limonade limo a_boire de_quoi_boire rafraichissement* boire beber refresco refrescos gaseosa algo_de_beber da_bere bere bibite bibita rinfresc* para_beber refrigerante* iets_drinken te_drinken frisdrank* verfrissing*',
  water:
    'drinking_water water_fountain* water_bottle water_bottles trinkwasser* trinkflasche* wasserflasche* trinkbrunnen* eau_potable gourde fontaine_a_eau bouteille_eau agua_potable botella_de_agua acqua_potabile borraccia agua_potavel garrafa_de_agua bebedouro drinkwater* drinkfles* waterfles* thirsty durst soif dorst',
  breeding:
    'breeder* breeding pedigree zuchten zucht zuchter* stammbaum elevage eleveur* criadero criador* allevamento allevatore criacao_de_caes canil fokker* fokken stamboom',
  grow: 'growing grows cultivate cultivation sow sowing seedling_tray wachsen wachst wachstum anbauen anbau angebaut aussaat saen cultiver culture_de_legumes semer semis cultivar cultivo cultivan sembrar siembra crecer crece coltivare coltivazione coltivate seminare semina cresce crescere cultivam semear crescimento kweken kweker* kwekerij* teelt telen zaaien',
  planting:
    'plant_out planting repot repotting pruning prune trim_trees einpflanzen umtopfen pflanzzeit* gepflanzt pflanzung baumschnitt heckenschnitt zuruckschneiden schnittzeit rempoter rempotage taille_des_arbres elaguer elagage plantar trasplantar podar poda podas piantare rinvasare potare potatura podagem verpotten verpoten planten_uitzetten snoei* snoeien',
  harvest:
    'harvest* pick_your_own u_pick selbst_pflucken selbstpfluck* ernte* ernten pflucken recolte* recolter cueillir cueillette cosecha* cosechar recolect* vendimia raccolto raccogliere raccolta_di vendemmia vindima colheita* colher_a_fruta apanhar_fruta oogst* oogsten zelf_plukken plukken zelfpluk*',
  connectup:
    'connect connecting hook_up hook_it_up plug_in plug_it_in wire_up anschliessen angeschlossen anschluss anschlusse verbinden_mit verbunden brancher branchement* raccorder raccordement* conectar conectado conexion conexiones enchufar collegare_il collegamento* allacciare allacciamento allaccio ligacao ligacoes conetar aansluiten aansluiting* aangesloten verbinden',
  switchon:
    'switch_on switch_off turn_on turn_off turn_it_on turn_it_off turns_off wont_start doesnt_start does_not_start wont_turn_on doesnt_turn_on einschalten ausschalten anschalten abschalten anmachen ausmachen springt_nicht_an geht_nicht_an startet_nicht lasst_sich_nicht_einschalten allumer eteindre allume allume_pas ne_allume_plus ne_demarre_pas ne_demarre_plus demarrer encender apagar_el prender enciende no_enciende no_prende no_arranca accendere spegnere si_accende non_si_accende non_parte acender ligar_o desligar nao_liga nao_arranca inschakelen uitschakelen aanzetten uitzetten start_niet gaat_niet_aan',
  charging:
    'charge_it charging_time fully_charged charge_my_phone charge_the_phone charge_phone ladezeit* geladen nachladen wiederaufladbar* handy_laden handy_aufladen laden_dauert temps_de_charge charger_mon_telephone charger_le_telephone recargar recargable* tiempo_de_carga cargar_el_movil cargar_el_celular cargar_el_telefono tempo_di_ricarica caricare_il_telefono caricare_il_cellulare tempo_de_carga carregar_o_telemovel carregar_o_celular carregar_o_telefone oplaad* opladen oplaadtijd oplaadbaar* telefoon_opladen gsm_opladen',
  upload:
    'upload* uploading hochladen hochgeladen hochlade televerser televersement mettre_en_ligne subir_archivos subir_un_archivo subir_fotos subir_el_archivo caricare_i_file caricare_le_foto caricare_un_file carregar_ficheiros carregar_ficheiro enviar_arquivo subir_arquivo uploaden geupload',
  download:
    'runterladen runtergeladen bajar_el_archivo bajarme bajar_la_app transferir_o_ficheiro descarregar baixo_o baixar_o gedownload binnenhalen',
  photocopy:
    'photocop* copies make_copies copy_machine* kopierer* kopieren fotokopie* kopien fotocopi* fotocopias fotocopia* copias xerox kopieerapparaat kopietjes',
  scandoc:
    'scan scanned scanning scanner* scans einscannen gescannt scannen numeriser scanner_le escanear escaneo escaner scansione scansionare scannerizz* inscannen gescand',
  attachfile:
    'attachment* attached_file attach_a attach_the attach_my anhang anhange angehangt dateianhang piece_jointe pieces_jointes ci_joint adjunto adjuntos archivo_adjunto adjuntar allegato allegati allegare anexo anexos em_anexo anexar bijlage* bijlagen als_bijlage',
  filetype:
    'file_format file_formats file_type file_size data_format dateiformat* dateigrosse dateityp druckdaten format_de_fichier formats_de_fichier taille_du_fichier formato_de_archivo formatos_de_archivo tamano_del_archivo formato_del_file formato_file formato_de_ficheiro formato_de_arquivo bestandsformaat bestandsgrootte bestandstype',
  file: 'file files datei dateien fichier* archivo archivos ficheiro* arquivo arquivos',
  folder:
    'folder folders binder ordner aktenordner dossier classeur classeurs carpeta carpetas cartella cartelle raccoglitore pasta_arquivo dossie ordners mappen',
  wrap: 'gift_wrap gift_wrapped gift_wrapping gift_bag als_geschenk_verpackt einpacken eingepackt papier_cadeau emballage_cadeau paquet_cadeau pochette_cadeau para_regalo_envuelto papel_de_regalo envuelto_para_regalo pacchetto_regalo carta_regalo confezione_regalo impacchett* papel_de_embrulho embalado_para_presente ingepakt',
  hang: 'hang_up hanging hang_on_the_wall wall_mounted wall_mount mount_on_the_wall aufhang* wandmontage* wandhalter* an_die_wand aufhangung accrocher fixer_au_mur fixation_murale support_mural colgar soporte_de_pared colgar_en_la_pared appendere supporto_da_parete staffa_a_muro pendurar suporte_de_parede ophang* ophangen muurbeugel* wandbevestiging',
  drillfix:
    'drill drilling drill_holes drill_a_hole screw screws nail_to_the_wall bohren bohrloch dubel* anschrauben schraube schrauben ohne_bohren percer perceuse percage vissage sans_percer taladrar taladro agujeros tornillo* sin_taladrar forare trapano viti vite_fissaggio senza_forare furar berbequim furadeira parafuso* sem_furar boren boormachine* schroef* schroeven zonder_boren',
  glueing:
    'glue glued stick_on self_adhesive adhesive* kleben kleber klebt geklebt selbstklebend* klebstoff* colle coller autocollant* adhesif* pegamento* autoadhesivo* adhesivo* incollare colla adesiv* autoadesiv* autocolante* adesivo* lijm lijmen plakken zelfklevend*',
  sew: 'sew sewing sewn stitch stitched stitching seam seams nahen genaht naht naharbeit* nahmaschine* coudre cousu couture coutures machine_a_coudre coser cosido costura* cosen maquina_de_coser cucire cucito cucitur* sartoria macchina_da_cucire costureira* naaien genaaid naaister naaimachine*',
  knit: 'knitting knitted knitwear crochet* yarn stricken gestrickt strick* hakel* hakeln garn tricot tricoter tricote* pelote laine_a_tricoter tejer tejido_a_mano ganchillo maglia_ai_ferri uncinetto lavorare_a_maglia filato filati trico tricotar croche breien gebreid haken_breien breiwol',
  varnish:
    'varnish* lacquer* stain_wood lasur* lackier* lackiert beize beizen lasieren vernir laque* laquer barniz* barnizar lacado* laccat* verniciare laccare envernizar verniz_madeira lacado lakken gelakt vernissen beits beitsen',
  disassemble:
    'take_apart dismantl* disassembl* abbauen demontier* demontage zerlegen auseinanderbauen demonter demontable* desmontar desmontaje desmontable* desarmar smontare smontaggio smontabil* desmontagem desmontavel demonteren uit_elkaar_halen afbreken_meubel',
  descale:
    'descal* limescale entkalk* kalk kalkablag* detartrer calcaire descalcific* cal_en_la anticalcare decalcific* calcare descalcificar calcario ontkalk* kalkaanslag',
  unblock:
    'unblock* clogged blocked_drain block_drain blocked_sink blocked_toilet verstopft* verstopfung* rohrreinigung* abflussreinigung* bouche* debouch* canalisation_bouchee atascad* desatasc* tapado tapada destap* otturat* intasat* sturare spurgo entupid* desentup* desentupimento verstopt* ontstopp* verstopping*',
  overheat:
    'overheat* too_hot hot_to_the_touch uberhitz* heiss_gelaufen wird_zu_heiss surchauff* surchauffe recalienta sobrecalent* se_calienta surriscald* scalda_troppo sobreaquec* superaquec* aquece_muito oververhit* wordt_te_heet',
  leak: 'dripping drips drip goutte goutter gouttes gotea gotear goteo gocciol* gotas pinga pingar druppel* druppelt druipt',
  rustmould:
    'rust rusty rusts corrosion mould mold mildew rost rostet rostig rostfrei* schimmel* verschimmelt rouille rouille* inoxydable* moisi moisissure* oxido oxida oxidado inoxidable moho ruggine arruggin* inossidabil* muffa ferrugem enferruj* inoxidavel bolor mofo roest roestig roestige roestvrij schimmelt beschimmeld',
};
