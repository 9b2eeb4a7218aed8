/** Chemists and what they sell, care at home and in homes. How the words are written: `concepts.ts`. */
export const PHARMACY_AND_CARE: Readonly<Record<string, string>> = {
  pharmacy:
    'chemist chemists drugstore* farmacia farmacias farmacie apotheek* drogist* drogerie* parapharmacie parafarmacia* pharmacy ' +
    'pharmacies pharmacie apotheke apotheken',
  pharmacist: 'pharmacist* apotheker* pharmacien* farmaceutic* farmacist*',
  medicine:
    'meds drugs_prescribed arzneimittel* arznei arzneien heilmittel medikation comprime comprimes gelule* pastilla_medicina farmaci ' +
    'pomada_medicina medicijn* remedio remedios pilletje pills pill tabletten_medizin',
  nightpharmacy:
    'night_pharmacy duty_pharmacy late_night_pharmacy apothekennotdienst* notapotheke* nachtapotheke* pharmacie_de_garde ' +
    'farmacia_de_guardia farmacia_di_turno farmacia_notturna farmacia_de_servico dienstapotheek* nachtapotheek* apotheek_van_wacht ' +
    'wachtapotheek*',
  otc:
    'over_the_counter otc rezeptfrei* nicht_verschreibungspflichtig* vente_libre sin_receta senza_ricetta sem_receita zonder_recept ' +
    'without_prescription without_a_prescription sans_ordonnance ohne_rezept',
  generic:
    'generic_drug* generic_version generika generikum medicament_generique generiques generico genericos generici farmaco_generico ' +
    'medicamento_generico generiek_medicijn',
  painkiller:
    'painkiller* pain_relief_tablets paracetamol* ibuprofen* aspirin* schmerzmittel* schmerztablette* antidouleur* doliprane analgesic* ' +
    'calmante calmantes antidolorific* pijnstiller*',
  antibiotic: 'antibioti*',
  cannabis: 'cannabis* cbd medizinalcannabis canapa wiet',
  dosage: 'dosage* doses dosier* posologi* dosis dosering* dosaggi* how_many_tablets how_often_take',
  sideeffect:
    'side_effect* nebenwirkung* effet_secondaire effets_secondaires effet_indesirable efecto_secundario efectos_secundarios ' +
    'effetto_collaterale effetti_collaterali efeito_secundario efeitos_secundarios efeitos_colaterais bijwerking* contraindicat* ' +
    'gegenanzeige* wechselwirkung* interaction_medicamenteuse',
  leaflet:
    'package_leaflet patient_leaflet beipackzettel* packungsbeilage* notice_du_medicament prospecto bugiardino foglietto_illustrativo ' +
    'bula_do_medicamento bijsluiter*',
  pillbox:
    'pill_box* pill_organiser* dosett* blister_pack* verblister* tablettenbox pilulier* pastillero* portapillole medicijnrol baxterrol',
  supplement:
    'vitamin* nahrungserganzung* complement_alimentaire complements_alimentaires complemento_alimenticio suplemento* integrator* ' +
    'voedingssupplement* magnesium zinc_tablets protein_powder proteinpulver* proteines_en_poudre proteina_en_polvo proteine_in_polvere ' +
    'eiwitpoeder food_supplement* dietary_supplement* vitamin_supplement*',
  thermometer: 'thermometer* fieberthermometer* thermometre* termometr*',
  plaster:
    'sticking_plaster* band_aid* pflasterchen heftpflaster* wundpflaster* sparadrap* tirita tiritas cerotto cerotti penso_rapido ' +
    'pensos_rapidos pleister* blister_plaster* blasenpflaster*',
  pregnancytest:
    'pregnancy_test* schwangerschaftstest* test_de_grossesse test_de_embarazo test_di_gravidanza teste_de_gravidez zwangerschapstest*',
  pregnancy: 'expecting_a_baby grossesse gestante',
  lice: 'lice nits head_lice laus lause kopflaus* poux lentes_poux piojo piojos pidocchi* piolho* luizen hoofdluis*',
  crutches:
    'crutch* krucken gehhilfe* bequilles muletas canadianas krukken walking_stick* gehstock* walking_aid* rollator* deambulat* andador ' +
    'andadores andarilho* walker_frame',
  mobilityscooter: 'mobility_scooter* elektromobil scootmobiel* silla_electrica scooter_per_disabili scooter_de_movilidad seniorenmobil*',
  medicalsupply:
    'sanitatshaus* medical_supplies orthopadietechnik* materiel_medical ortopedia_tienda ortopedia_negozio sanitaria_negozio ' +
    'thuiszorgwinkel* hilfsmittel* pflegehilfsmittel* hulpmiddelen',
  homecare:
    'home_care homecare care_at_home domiciliary_care carer_visits pflegedienst* ambulante_pflege hauskrankenpflege* hausliche_pflege ' +
    'soins_a_domicile aide_a_domicile ayuda_a_domicilio cuidados_a_domicilio atencion_domiciliaria assistenza_domiciliare ' +
    'cure_domiciliari apoio_domiciliario cuidados_ao_domicilio thuiszorg* thuisverpleging*',
  carehome:
    'care_home* nursing_home* retirement_home* old_peoples_home residential_care assisted_living altenheim* altersheim* pflegeheim* ' +
    'seniorenheim* seniorenresidenz* altenpflege* betreutes_wohnen maison_de_retraite ehpad residence_senior* residencia_de_ancianos ' +
    'residencia_de_mayores residencia_geriatrica casa_di_riposo rsa_anziani residenza_per_anziani lar_de_idosos casa_de_repouso ' +
    'verpleeghuis* verzorgingshuis* bejaardentehuis* woonzorgcentrum* rusthuis*',
  carer:
    'carer carers caregiver* pflegerin pfleger betreuungskraft* betreuerin pflegehelfer* aide_soignant* auxiliaire_de_vie cuidadora* ' +
    'cuidadores badante badanti cuidador mantelzorg* zorgverlener* angehorigenpflege pflegende_angehorige',
  caregrade:
    'pflegegrad* pflegestufe* care_level apa_dependance grado_de_dependencia dependencia_grado invalidita_civile grau_de_dependencia ' +
    'zorgindicatie* wlz wmo pgb care_needs_assessment pflegekasse* pflegeversicherung* pflegegeld',
  respitecare:
    'respite* kurzzeitpflege* verhinderungspflege* sejour_temporaire accueil_temporaire respiro_familiar soggiorno_di_sollievo ' +
    'kortdurend_verblijf logeeropvang',
  daycareelderly: 'tagespflege* adult_day_care day_centre accueil_de_jour centro_de_dia centro_diurno dagbesteding* dagopvang_ouderen',
  dementia: 'demenz* alzheimer* demence* demencia* dementi* dement parkinson*',
  stroke: 'schlaganfall* had_a_stroke after_a_stroke avc_cerebral ictus derrame_cerebral beroerte* herseninfarct',
  palliative: 'palliat* hospice* hospiz* paliativ* soins_palliatifs cure_palliative terminally_ill sterbebegleit* fin_de_vie',
  alarmbutton:
    'panic_button* personal_alarm* emergency_button hausnotruf* notrufknopf* teleassistance* teleasistencia telesoccorso teleassistencia ' +
    'alarmknop* personenalarm* alarmering_ouderen',
  mealsonwheels:
    'meals_on_wheels essen_auf_radern portage_de_repas comida_a_domicilio_mayores pasti_a_domicilio refeicoes_ao_domicilio ' +
    'tafeltje_dekje maaltijdservice* menubringdienst',
  bathing_help:
    'help_with_washing personal_care grundpflege* korperpflege aide_a_la_toilette aseo_personal igiene_personale higiene_pessoal ' +
    'hulp_bij_douchen adl',
  incontinence: 'incontin* inkontinen*',
  livingwill:
    'living_will patientenverfugung* directives_anticipees testamento_vital disposizioni_anticipate diretivas_antecipadas ' +
    'wilsverklaring* vorsorgevollmacht* power_of_attorney mandat_de_protection',
  householdhelp:
    'household_help home_help haushaltshilfe* putzhilfe* alltagsbegleit* aide_menagere asistenta_hogar colf huishoudelijke_hulp ' +
    'huishoudhulp*',
  patienttransport:
    'patient_transport krankentransport* krankenfahrt* transport_medical vsl_transport transporte_sanitario trasporto_malati ' +
    'transporte_de_doentes zittend_ziekenvervoer ziekenvervoer*',
  spa_cure: 'kurort* kuraufenthalt* kurklinik* thermal_cure cure_thermale balneario_termal cure_termali',
  wellbeing: 'wellbeing well_being wellness* bien_etre bienestar benessere bem_estar welzijn wohlbefinden',
};
