/** Cleaning, rubbish and pests. How the words are written: `concepts.ts`. */
export const CLEANING_AND_PESTS: Readonly<Record<string, string>> = {
  cleaner:
    'cleaner cleaners cleaning_lady cleaning_company housekeeper* maid maids maid_service reinigungskraft* reinigungskrafte* putzfrau* putzhilfe* putzkraft* reinigungsfirma* gebaudereinig* raumpfleger* femme_de_menage femmes_de_menage aide_menagere agent_entretien senora_de_la_limpieza empleada_de_hogar limpiadora* empresa_de_limpieza donna_delle_pulizie colf impresa_di_pulizie addetto_alle_pulizie empregada_domestica mulher_a_dias faxineir* diarista* empresa_de_limpeza schoonmaker* schoonmaakster* werkster poetshulp* poetsvrouw* schoonmaakbedrijf* huishoudelijke_hulp',
  deepclean:
    'deep_clean* spring_clean* grundreinigung* fruhjahrsputz* nettoyage_en_profondeur grand_menage menage_de_printemps nettoyage_de_printemps limpieza_a_fondo limpieza_profunda limpieza_general pulizie_di_fondo pulizia_profonda pulizie_di_primavera limpeza_profunda limpeza_a_fundo grote_schoonmaak dieptereiniging* voorjaarsschoonmaak',
  tenancyclean:
    'end_of_tenancy move_out_clean* auszugsreinigung* wohnungsubergabe_putzen umzugsreinigung* menage_de_fin nettoyage_fin_de_bail etat_des_lieux_nettoyage limpieza_fin_de_alquiler limpieza_de_salida pulizie_di_fine pulizia_finale pulizie_finali limpeza_de_saida limpeza_final eindschoonmaak* opleveringsschoonmaak',
  officecleaning:
    'office_cleaning commercial_cleaning clean_our_office buroreinigung* unterhaltsreinigung* praxisreinigung* treppenhausreinigung* nettoyage_de_bureaux nettoyage_bureaux menage_de_bureaux limpieza_de_oficina* limpieza_de_comunidades pulizia_uffici pulizie_uffici pulizie_condominiali limpeza_de_escritorio* limpeza_de_condominio* kantoorschoonmaak* kantoor_schoonmaken trappenhuis_schoonmaken',
  windowcleaning:
    'window_cleaning window_cleaner* clean_windows clean_my_windows fensterreinig* fensterputz* glasreinigung* fenster_putzen fenster_putzt nettoyage_de_vitres laveur_de_vitres laver_les_vitres nettoyage_des_vitres nettoyer_les_vitres limpieza_de_cristales limpiar_cristales limpiar_las_ventanas pulizia_vetri pulizia_dei_vetri lavavetri lavare_i_vetri limpeza_de_vidros limpar_vidros limpar_janelas glazenwass* ramen_wassen ramen_lappen raamreiniging*',
  carpetcleaning:
    'carpet_clean* rug_clean* upholstery_clean* sofa_clean* steam_clean* teppichreinig* teppichwasch* polsterreinig* sofareinig* sofa_reinigen matratzenreinig* nettoyage_de_tapis nettoyage_de_canape nettoyage_moquette limpieza_de_alfombra* limpieza_de_sofa* limpieza_de_tapicer* limpieza_de_colchon* lavaggio_tappeti pulizia_divani lavaggio_divani pulizia_materassi limpeza_de_sofa* limpeza_de_estofos limpeza_de_tapete* tapijtreiniging* tapijt_reinigen bankreiniging meubelreiniging* bank_reinigen',
  pressurewash:
    'pressure_wash* power_wash* jet_wash* hochdruckreinig* karcher nettoyage_haute_pression haute_pression karcher_terrasse hidrolimpi* limpieza_a_presion lavado_a_presion idropuli* lavaggio_ad_alta lavagem_de_alta alta_pressao hogedrukreinig* hogedruk',
  cleaningsupplies:
    'cleaning_products cleaning_supplies cleaning_materials detergent* own_hoover putzmittel* reinigungsmittel* produits_entretien produits_de_nettoyage produits_menagers produit_nettoyant productos_de_limpieza prodotti_per_la_pulizia prodotti_di_pulizia detersiv* produtos_de_limpeza detergente* schoonmaakmiddel* schoonmaakproduct*',
  vacuum:
    'vacuum vacuums vacuuming hoover* staubsaug* aspirateur* passer_aspirateur aspirador* pasar_la_aspiradora aspirapolver* scopa_elettrica stofzuig*',
  iron: 'ironing_service bugelservice* mangeln_wasche repassage* planchado planchar_ropa servicio_de_plancha stirare stiratura stireria engomadoria passar_a_ferro passar_roupa strijkservice* strijkdienst*',
  housekeeping:
    'household_chores housework haushaltshilfe* hausarbeit* haushaltsnah* tareas_del_hogar tareas_domesticas travaux_menagers taches_menageres faccende_domestiche lavori_domestici tarefas_domesticas trabalho_domestico huishouden huishoudelijk_werk',
  supply_key:
    'leave_a_key leave_the_key leave_you_a_key hold_a_key have_my_key schlussel_hinterlassen schlussel_dalassen schlussel_hinterlegen laisser_les_cles laisser_un_double laisser_une_cle dejar_las_llaves dejar_una_llave dejaros_las_llaves lasciare_le_chiavi lasciare_una_chiave deixar_a_chave deixar_as_chaves sleutel_achterlaten sleutel_afgeven',
  athome:
    'be_at_home be_home do_i_have_to_be_there be_in_when need_to_be_present muss_ich_zu_hause zuhause_sein zu_hause_sein anwesend_sein muss_jemand_da_sein etre_present etre_chez_moi etre_a_la_maison estar_en_casa estar_presente tengo_que_estar essere_in_casa essere_presente essere_a_casa estar_em_casa ter_de_estar thuis_zijn aanwezig_zijn moet_ik_erbij',
  stain:
    'stain stains stained flecken fleck fleckentfern* tache taches tachee detacher_un mancha manchas manchad* quitamanchas macchia macchie macchiat* smacchiat* nodoa nodoas vlek vlekken vlekkerig',
  crimescene:
    'trauma_clean* hoarder* hoarding messie messies messiewohnung* tatortreinig* nettoyage_extreme syndrome_de_diogene limpieza_traumatica sindrome_de_diogenes pulizie_estreme limpeza_traumatica limpeza_de_acumuladores hoarding_schoonmaak vervuilde_woning woningontsmetting*',
  disinfect:
    'disinfect* sanitis* sanitiz* desinfizier* desinfektion* desinfect* desinfekt* desinfecc* disinfezion* disinfett* sanificaz* igienizz* ontsmett*',
  graffiti: 'graffiti* tags_sur_le_mur anti_graffiti pintadas grafiti*',
  rubbish:
    'rubbish garbage trash refuse_collection waste dustbin* mull abfall abfalle mulltonne* mullabfuhr restmull poubelle* ordures dechets basura* cubo_de_basura desperdicios spazzatura immondizia rifiut* bidone lixo lixos caixote_do_lixo vuilnis* vuilnisbak* prullenbak* huisvuil kliko afvalbak the_bins waste_bin rubbish_bin',
  bulkywaste:
    'bulky_waste bulky_item* junk_removal rubbish_removal waste_removal skip_hire hire_a_skip sperrmull* containerdienst* schuttcontainer* bauschutt* encombrants location_de_benne benne_a_gravats gravats contenedor_de_escombros escombros saco_de_escombros recogida_de_muebles trastos_viejos ingombranti ritiro_ingombranti calcinacci macerie noleggio_cassone entulho* recolha_de_monos recolha_de_moveis contentor_de_entulho grofvuil* puincontainer* bouwafval puin afvalcontainer*',
  houseclearance:
    'house_clearance* clear_out clear_a_house garage_clearance loft_clearance entrumpel* haushaltsauflos* wohnungsauflos* keller_ausraumen debarras debarrasser vider_une_maison vide_maison vaciado_de_piso* vaciar_un_piso vaciar_la_casa sgombero* sgombr* svuotare_cantina svuota_cantine esvaziar_a_casa esvaziamento* recheio_de_casa ontruim* ontruiming* huis_leeghalen woningontruiming* boedel leegruimen',
  pest: 'exterminat* infestation* infested fumigat* vermin schadlingsbekampf* kammerjager* schadlinge ungeziefer* befall_mit deratisation* desinsectis* exterminateur* antiparasitaire control_de_plagas fumigar fumigacion* fumigador* infestacion* exterminio derattizz* infestaz* parassiti_in_casa controlo_de_pragas pragas desinfestac* dedetiz* plaagdier* ongediertebestrijd* plaagdierbestrijd* ongedierte',
  rodent:
    'rats mice rodent* ratte ratten rattenbefall* mause mauseplage* nagetier* rats_dans souris_dans des_souris rongeur* rata ratas raton_en ratones roedor* topo topi ratto ratti roditor* ratazan* ratinhos muizen muis knaagdier* rattenplaag rattengift',
  cockroach: 'cockroach* roach roaches kakerlake* schabe schaben cafard* cucaracha* blatte blatta scarafagg* barata_na baratas kakkerlak*',
  bedbug: 'bed_bug* bedbug* bettwanze* punaise* punaises_de_lit chinche* cimice cimici_dei cimici percevejo* bedwants* wandluis*',
  wasp: 'wasp wasps wasps_nest hornet* wespe wespen wespennest* hornisse* guepe guepes nid_de_guepes frelon* avispa* avispero* avispon* vespa_nido vespe vespaio calabron* vespeiro* ninho_de_vespas wespennesten hoornaar*',
  ant: 'ants ant_infestation ameise* ameisen fourmi fourmis hormiga* formica_in formiche formigas mieren mierenplaag mierennest',
  woodworm:
    'woodworm* termite* termit* holzwurm* holzwurmer* hausschwamm vers_a_bois merule carcoma* polilla_de_la_madera tarli tarlo antitarlo caruncho* cupim cupins houtworm* boktor* dry_rot',
  moth: 'moths clothes_moth* motten kleidermotte* lebensmittelmotte* mites_alimentaires mites_textiles polilla* tarme farfalline tracas motten_in mottenplaag',
  flea: 'fleas flea floh flohe flohbefall puce puces pulga pulgas pulce pulci vlooien vlo vlooienplaag tick ticks zecke* tiques garrapata* zecca zecche carraca* teken_hond',
  pigeon:
    'pigeon* bird_spikes bird_control taubenabwehr* taube tauben vogelabwehr pigeons_sur depigeonnage paloma palomas antipalomas piccion* dissuasori pombo pombos anti_pombos duif duiven duivenwering duivenoverlast',
  marten: 'marten* marder mardern marderabwehr* marderschaden fouine* fuina fuinha garduna steenmarter* marters marter',
  poison: 'poison* toxic non_toxic giftig* giftfrei* ungiftig* gift_fur_haustiere toxique* veneno* venenos* toxic* tossic* veleno velenos*',
  mosquito: 'mosquito* gnats mucke mucken stechmucke* moustique* zanzara zanzare anti_zanzare muggen muggenplaag mosquitos',
};
