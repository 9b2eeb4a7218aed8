/** Wood, doors, windows, paint and locks. How the words are written: `concepts.ts`. */
export const WOOD_DOORS_AND_LOCKS: Readonly<Record<string, string>> = {
  carpenter:
    'carpenter* joiner* joinery carpentry cabinet_maker* woodwork* schreiner* tischler* zimmermann* zimmerei* zimmerer* menuisier* menuiserie* ebeniste* charpentier* carpintero* carpinteria ebanist* falegnam* carpentier* marceneir* marcenaria carpinteir* timmerman* meubelmaker* schrijnwerk* timmerwerk*',
  builtin:
    'built_in fitted_wardrobe* built_in_wardrobe* einbauschrank* einbaumobel* placard_integre placard_sur_mesure armario_empotrado armarios_empotrados armario_a_medida armadio_a_muro armadi_a_muro armadio_su_misura roupeiro_embutido armario_embutido inbouwkast* maatkast* kast_op_maat',
  wardrobe:
    'wardrobe* closet* kleiderschrank* kleiderschranke schrank schranke armoire* placards armarios ropero* guardaroba armadio armadi roupeiro* guarda_roupa kledingkast* kast',
  shelf:
    'shelf shelves shelving bookcase* bookshelf* regal regale regalen bucherregal* etagere* bibliotheque_meuble estante* estanteria* librero* scaffal* mensol* libreria_mobile prateleira* legplank* boekenkast* wandplank* schap schappen',
  stairsbuild:
    'staircase* banister* handrail* balustrade* treppenbau* treppengelander* gelander handlauf* rampe_escalier garde_corps main_courante barandilla* pasamanos corrimano* ringhier* corrimao* guarda_corpo trapleuning* balustrad* traprenovatie*',
  doorfit:
    'door_fitter* hang_a_door hanging_doors front_door* entrance_door* interior_door* internal_door* innentur* innenturen zimmertur* wohnungstur* turen_einbauen porte_interieur portes_interieures porte_blindee portes_blindees puerta_blindada puerta_acorazada puertas_de_interior puerta_de_entrada porte_interne porta_interna porta_blindata porta_blindada portas_interiores binnendeur* voordeur* buitendeur* deur_afhangen kozijn_en_deur',
  windowfit:
    'double_glaz* triple_glaz* new_windows replacement_windows window_fitter* fensterbau* fenstertausch* neue_fenster doppelverglas* dreifachverglas* isolierglas double_vitrage triple_vitrage changer_les_fenetres doble_acristalamiento doble_cristal cambiar_las_ventanas ventanas_nuevas doppi_vetri doppio_vetro vetrocamera serramenti infissi infisso vidro_duplo vidros_duplos caixilharia* trocar_as_janelas dubbel_glas dubbele_beglazing hr_glas driedubbel_glas kozijn kozijnen nieuwe_ramen',
  glazier:
    'glazier* broken_window* replace_the_glass window_pane* glaser glaserei* glasbruch* scheibe_kaputt fensterscheibe* vitrier* vitre_cassee vitres_cassees vitrerie cristalero* cristaleria* cristal_roto vetraio vetrai vetreria vetro_rotto vidraceir* vidracaria* vidro_partido vidro_quebrado glaszetter* ruit ruiten glasschade*',
  shutter:
    'roller_shutter* shutters rollladen* rolladen* fensterladen* jalousie* volet_roulant volets_roulants volets volet persiana* contraventana* tapparell* persiane avvolgibil* portadas_de_janela estore_exterior rolluik* luiken',
  blinds:
    'blinds venetian_blind* roller_blind* curtain* drapes raffrollo* rollos plissee* vorhang* vorhange gardine* store_enrouleur stores_interieurs rideau* cortina* estores estor visillo* tende_interne tendaggi* veneziane cortinado* gordijn* jaloezie* rolgordijn* raamdecoratie* vitrage_gordijn',
  awning:
    'awning* parasol* sun_shade* markise* sonnensegel* sonnenschirm* store_banne stores_bannes auvent* toldo* sombrilla* tenda_da_sole tende_da_sole pergotenda ombrellon* guarda_sol zonnescherm* zonwering* luifel* pergola*',
  insectscreen:
    'insect_screen* fly_screen* mosquito_net* fliegengitter* insektenschutz* moskitonetz* moustiquaire* mosquitera* zanzarier* mosquiteir* rede_mosquiteira horren hordeur* muggengaas klamboe*',
  garagedoor:
    'garage_door* electric_gate* gate_motor garagentor* rolltor* sektionaltor* hoftor* porte_de_garage portes_de_garage portail_electrique motorisation_de_portail puerta_de_garaje puertas_de_garaje puerta_automatica cancello_automatico cancello_elettrico basculante portone_garage portao_da_garagem portao_de_garagem portao_automatico garagedeur* sectionaaldeur* elektrische_poort',
  gate: 'portail portails portillon* gartentor* tor_zum portao portoes porton poort poorten tuinpoort* toegangspoort*',
  wallpaper:
    'wallpaper* wall_paper tapete tapeten tapezier* papier_peint papiers_peints tapisserie_murale papel_pintado empapel* carta_da_parati papel_de_parede behang* behangen',
  paint:
    'repaint* paint_job decorator* decorating maler_und malerarbeit* malerbetrieb* anstreicher* wande_streichen wohnung_streichen repeindre refaire_les_peintures peinture_interieure ravalement_peinture pintar_la_casa pintar_el_piso pintar_la_fachada imbiancare imbiancatura tinteggiare pitturare pintar_a_casa pintar_paredes pintores_de schilderwerk* muren_verven huis_schilderen binnenschilderwerk buitenschilderwerk',
  coats:
    'undercoat* coats_of_paint two_coats second_coat grundier* grundierung zweiter_anstrich zweimal_streichen sous_couche deux_couches couche_de_peinture couches_de_peinture dos_manos mano_de_pintura manos_de_pintura fondo_aggrappante due_mani mano_di_pittura mani_di_pittura primario demaos demao grondverf* twee_lagen verflaag verflagen',
  lacquer:
    'lacquer* varnish* wood_stain* oiled_wood lackier* lasur* klarlack* vernis_bois vernir lasure* laquer barniz* barnizar lacado lacar laccat* vernice_per_legno impregnant* lacagem envernizar* lakken lakwerk beits* blanke_lak',
  lockout:
    'locked_myself shut_myself_out lost_my_key* lost_my_keys key_snapped key_broke key_stuck broken_key zugefallen tur_zu schlussel_verloren schlussel_abgebrochen schlussel_steckt enferme_dehors porte_claquee cles_perdues perdu_mes_cles cle_cassee me_he_quedado_fuera perdido_las_llaves llave_rota llave_partida chiuso_fuori chiusa_fuori rimasto_fuori perso_le_chiavi chiave_rotta chiave_spezzata fiquei_fora trancado_fora perdi_as_chaves chave_partida buitengesloten sleutels_kwijt sleutel_kwijt sleutel_afgebroken key_service lock_smith schlusselnotdienst* turoffnung* tur_offnen aufsperrdienst* serrurerie* depannage_serrurier ouverture_de_porte cerrajer* apertura_de_puerta* serrature_e apertura_porte apri_porta fabbri fabbro_urgente serralheir* chaveir* abertura_de_porta* deur_openen',
  changelocks:
    'change_the_lock* change_my_lock* change_locks replace_the_lock* new_locks lock_cylinder* schlossaustausch schloss_tauschen schloss_wechseln schliesszylinder* schliessanlage* zylinder_tauschen turschloss* changer_la_serrure changer_les_serrures changer_le_cylindre changement_de_serrure serrure serrures cambiar_la_cerradura cambio_de_cerradura* cerradura* bombin bombines cambiare_la_serratura sostituire_la_serratura serratura serrature cilindro_europeo mudar_a_fechadura trocar_a_fechadura fechadura* slot_vervangen sloten_vervangen cilinderslot* deurslot*',
  breakin:
    'break_in break_ins burglar* broken_into burglary einbruch* einbrecher* eingebrochen einbruchschutz cambriol* effraction* robo_en_casa allanamiento entrado_a_robar effrazion* furto_in_casa arrombamento* assalto_a_casa inbraak* inbrekers ingebroken inbraakbeveiliging',
  safe_box:
    'safes safe_deposit strongbox* tresor tresore* geldschrank* safefach coffre_fort coffres_forts caja_fuerte cajas_fuertes cassaforte casseforti cofre cofres kluis kluizen',
  keysafe:
    'key_safe* key_box* keybox* lockbox* schlusselsafe* schlusselkasten* schlusseltresor* boite_a_cles coffre_a_cles caja_de_llaves cajetin_de_llaves cassetta_delle_chiavi keybox_chiavi caixa_de_chaves cofre_de_chaves sleutelkluis* sleutelkastje*',
  handyman:
    'handyman* handymen odd_job* small_jobs small_job hausmeister* hausmeisterservice kleinreparatur* homme_a_tout_faire petits_travaux bricoleur* bricolage manitas chapuzas pequenas_reparaciones tuttofare piccoli_lavori faz_tudo pequenos_arranjos klusjesman* klusbedrijf* kleine_klussen klusjes klussen',
  drill:
    'drill drills drilling bohrer bohrmaschine* bohren percer perceuse* taladr* taladro trapano trapani trapanare furadeira* berbequim boormachine* boren klopboor*',
  hangup:
    'hang_pictures put_up_shelves mount_a_tv tv_mounting wall_mount* wandhalter* wandmontage* fernseher_aufhangen bilder_aufhangen accrocher_un_tableau fixation_murale support_mural colgar_cuadros colgar_la_tele soporte_de_pared appendere_quadri staffa_tv fissare_al_muro pendurar_quadros suporte_de_parede tv_ophangen ophangen ophangbeugel*',
  workguarantee:
    'guaranteed_work workmanship guarantee_your_work gewahrleistung_auf_arbeit garantie_decennale assurance_decennale decennale decenal garantia_de_la_obra garanzia_sui_lavori garanzia_sul_lavoro garantia_da_obra garantie_op_het_werk',
  defectrepair:
    'snagging rework mangel mangeln nachbesser* mangelbeseitigung malfacon* malfacons desperfecto* vicios_ocultos difetti_di_lavorazione mau_acabamento gebreken gebrek_aan opleverpunten',
  acceptance:
    'final_inspection completion_certificate bauabnahme* abnahmeprotokoll* reception_des_travaux proces_verbal_de_reception recepcion_de_obra final_de_obra collaudo collaudi fim_de_obra oplevering* opleveren',
  qualified:
    'accredited licensed_tradesman fully_qualified qualified master_craftsman meisterbetrieb* meisterbrief* handwerksmeister* fachbetrieb* qualifiziert* artisan_qualifie agree_rge qualifie qualifiee qualifies cualificad* homologad* qualificat* abilitat* patentino qualificad* certificado_para gecertificeerd* gediplomeerd* erkend_installateur',
  ownmaterial:
    'own_materials buy_the_materials supply_the_materials provide_the_materials eigenes_material material_selbst_kaufen material_stellen fournir_le_materiel fournissez_le_materiel materiel_fourni materiaux_fournis comprar_el_material poner_el_material material_incluido comprare_il_materiale fornire_il_materiale materiale_compreso fornecer_o_material material_incluido_no eigen_materiaal zelf_materiaal materiaal_inbegrepen',
};
