/** Tests, fields of medicine and who practises them. How the words are written: `concepts.ts`. */
export const DOCTORS_FIELDS: Readonly<Record<string, string>> = {
  ultrasound:
    'ultrasound* ultraschall* sonograf* sonograph* echographie* ecografi* ecographia ultrassom ultrassonografia ultrasonido* echografie ' +
    'echoscop* echo_scan',
  mri: 'mri mri_scan mrt kernspin* irm resonancia* resonancia_magnetica risonanza* ressonancia* magnetic_resonance',
  ctscan: 'ct_scan ct_scans cat_scan computertomogra* scanner_medical tac tomograf* ct_onderzoek',
  endoscopy:
    'endoscop* endoskop* colonoscop* koloskop* gastroscop* magenspiegelung* darmspiegelung* coloscop* gastroskop* maagonderzoek ' +
    'darmonderzoek kijkonderzoek',
  biopsy: 'biops*',
  cancer:
    'cancer cancers cancerous krebs krebserkrankung* krebsvorsorge* tumor tumors tumore tumoren tumeur* tumoral cancereux cancere ' +
    'oncolog* onkolog* chemotherap* chemo chimioterapi* chimiotherapie quimioterapi* kanker* gezwel',
  screening:
    'screening* cancer_screening mammogra* pap_smear smear_test* smear krebsfruherkennung* fruherkennung* depistage* frottis citologia* ' +
    'cribado* pap_test rastreio* papanicolau uitstrijkje bevolkingsonderzoek',
  checkup:
    'physical_exam health_check health_checks medical_check gesundheitscheck* gesundheitsuntersuchung* check_35 visite_de_controle ' +
    'visita_medica visita_di_controllo revision_anual chequeo* check_op gezondheidscheck* periodiek_onderzoek wellness_check ' +
    'u_untersuchung u_untersuchungen jugenduntersuchung',
  vaccination:
    'jab jabs shot_against booster_shot booster_jab inoculat* immunis* immuniz* geimpft grippeimpfung* auffrischung auffrischimpfung* ' +
    'piqure_de_rappel rappel_de_vaccin pinchazo inenten ingeent prik prikken griepprik* coronaprik flu_shot flu_jab',
  travelmedicine:
    'travel_clinic travel_vaccin* travel_medicine reisemedizin* reiseimpfung* tropenmedizin* medecine_du_voyage vaccins_voyage ' +
    'centre_de_vaccination vacunas_de_viaje medicina_del_viaggio vaccinazioni_viaggio consulta_do_viajante reisvaccin* reizigersvaccin* ' +
    'reizigersadvies yellow_fever gelbfieber fievre_jaune fiebre_amarilla febbre_gialla febre_amarela gele_koorts malaria* paludisme',
  covid:
    'covid* corona_test coronatest* coronavirus* pcr_test antigen_test* antigentest* test_antigenique test_de_antigenos tampone tamponi ' +
    'teste_antigenio sneltest* schnelltest* lateral_flow zelftest* selbsttest*',
  facemask:
    'face_mask* facemask* wear_a_mask mask_wearing maskenpflicht* ffp2 mund_nasen_schutz mundschutz port_du_masque mascarilla* ' +
    'mascherin* mascara_obrigatoria usar_mascara mondkapje* mondmasker*',
  quarantine: 'quarantine* quarantane cuarentena quarantena quarentena',
  paediatrician: 'paediatric* kinderarzt* pediatre* pediatra* pediatri* kinderarts*',
  gynaecologist: 'gynaecolog* gynecolog* gynakolog* frauenarzt* gyneco ginecolog* vrouwenarts*',
  midwife:
    'midwif* midwiv* hebamme* sage_femme sages_femmes matrona* comadrona* ostetric* parteira* verloskundig* vroedvrouw* kraamzorg* ' +
    'kraamhulp doula*',
  birth:
    'childbirth give_birth giving_birth birth_preparation birthing entbindung* geburtsvorbereitung* kreisssaal* gebaren accouchement* ' +
    'accoucher parto partos dar_a_luz partorir* bevalling* antenatal_class* geburtshaus* maternity_ward maternite maternidad maternita ' +
    'maternidade',
  contraception:
    'contracept* verhutung* antibabypille birth_control pilule anticoncep* pildora_anticonceptiva contraccett* pillola_anticoncezionale ' +
    'pilula spirale iud diu morning_after_pill pille_danach pilule_du_lendemain pildora_del_dia pillola_del_giorno pilula_do_dia noodpil',
  fertility:
    'fertility infertil* ivf kinderwunsch* fertilite pma fecondation* fertilidad fecundacion* fertilita fecondazione fertilidade ' +
    'fecundacao vruchtbaarheid* ivf_behandeling',
  dermatologist: 'dermatolog* hautarzt* huidarts*',
  orthopaedist: 'orthopaed* orthopad* orthoped* ortoped* traumatolog*',
  entdoctor:
    'ent_doctor ent_specialist hno hno_arzt* halsnasenohren* orl otorhino* otorrino* otorinolaringoiatr* kno_arts ear_nose_and_throat',
  eyedoctor: 'ophthalmolog* eye_doctor eye_clinic augenarzt* augenklinik* ophtalmo* oftalmolog* oculist* oogarts*',
  urologist: 'urolog*',
  neurologist: 'neurolog*',
  radiologist: 'radiolog* rontgenpraxis*',
  cosmeticsurgery:
    'plastic_surgeon* plastic_surgery cosmetic_surgery schonheitschirurg* schonheits_op plastische_chirurgie chirurgie_esthetique ' +
    'cirugia_estetica cirugia_plastica chirurgia_estetica chirurgia_plastica cirurgia_plastica cosmetische_chirurgie face_lift facelift* ' +
    'lifting breast_augmentation brustvergrosserung* fettabsaugung* liposuc* liposuzion* rhinoplast* rinoplast* lifting_visage ' +
    'lifting_facial',
  ambulance: 'ambulance* krankenwagen* rettungswagen* rettungsdienst* samu ambulancia* ambulanza ambulanze ziekenwagen*',
  waitingarea: 'waiting_room* wartesaal',
  visitinghours:
    'visiting_hours visiting_times besuchszeit* besucherzeit* heures_de_visite horaires_de_visite horario_de_visitas orario_visite ' +
    'orari_di_visita bezoekuur* bezoekuren bezoektijd*',
  sober:
    'empty_stomach fasting nuchtern a_jeun jeuner en_ayunas ayunas ayuno a_digiuno digiuno em_jejum jejum nuchter fasten_before ' +
    'eat_before nothing_to_eat',
  secondopinion: 'second_opinion* zweitmeinung* zweite_meinung deuxieme_avis second_avis segunda_opinion secondo_parere segunda_opiniao',
  deputy:
    'locum* vertretungsarzt* praxisvertretung* urlaubsvertretung* medecin_remplacant remplacant* medico_sustituto sostituto_del_medico ' +
    'medico_substituto waarnem* waarnemend_huisarts',
  interpreter:
    'dolmetsch* interprete* tolk tolken sign_language gebardensprache* langue_des_signes lengua_de_signos lingua_dei_segni ' +
    'lingua_gestual gebarentaal gebarentolk',
  occupational:
    'occupational_health betriebsarzt* arbeitsmedizin* medecine_du_travail medecin_du_travail medicina_del_trabajo medicina_del_lavoro ' +
    'medicina_do_trabalho bedrijfsarts* arbodienst*',
  alternative_medicine:
    'homoopath* homeopat* heilpraktiker* naturheil* naturopat* alternativmedizin* medecine_douce medicine_alternative ' +
    'medicina_alternativa natuurgenees* bioresonan*',
  acupuncture: 'acupunct* akupunkt* acupunt* agopuntur*',
  osteopathy: 'osteopat* chiropra* quiropract* quiropraxia',
  nutrition:
    'nutritionist* dietit* dietic* diatist* ernahrungsberat* dieteticien* nutricionista* nutrizionist* dietolog* dietiste* dieetadvies ' +
    'voedingsadvies* diet_plan ernahrungsplan* plan_nutricional piano_alimentare plano_alimentar',
  weightloss:
    'lose_weight losing_weight weight_loss abnehmen_kurs gewichtsverlust* gewichtsabnahme perdre_du_poids perte_de_poids adelgaz* ' +
    'perder_peso bajar_de_peso dimagrir* dimagrimento perdere_peso emagrec* afvallen afslank* abnehmspritze* ozempic wegovy',
  smokingstop:
    'quit_smoking stop_smoking smoking_cessation rauchentwohn* rauchfrei* arreter_de_fumer arret_du_tabac sevrage_tabagique ' +
    'dejar_de_fumar smettere_di_fumare deixar_de_fumar stoppen_met_roken',
  addiction:
    'addict* suchtberatung* suchtkrank* dependance_alcool adiccion* adicto* dipendenz* toxicodepend* vicio_em verslav* verslaafd* entzug ' +
    'entzugsklinik* rehab_clinic',
};
