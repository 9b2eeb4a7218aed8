/** What patients suffer from and how it is tended. How the words are written: `concepts.ts`. */
export const AILMENTS: Readonly<Record<string, string>> = {
  infection:
    'infection infections infected infektion* entzundung* entzundet entzundete infectado infeccion* infezion* infecao infeccao infectie* ' +
    'ontsteking* ontstoken inflam* infiammazion* infiammat*',
  illness: 'temperature_of fevers fieber* erhohte_temperatur febbrile koortsig',
  cough: 'cough* husten hustet tousse toux tosse tosses tos_seca tengo_tos toser tossire hoest*',
  coldflu:
    'have_a_cold common_cold runny_nose sniffle* erkaltung* erkaltet schnupfen verschnupft rhume enrhume* nez_qui_coule resfriado* ' +
    'resfriada* catarro constipado* raffreddore* raffreddato nariz_a_pingar verkouden* verkoudheid snotneus*',
  sorethroat:
    'sore_throat* halsschmerz* halsweh mal_de_gorge mal_a_la_gorge dolor_de_garganta mal_di_gola dor_de_garganta keelpijn* tonsil* ' +
    'angine* mandelentzundung* anginas amigdalit* keelamandelen',
  headache:
    'headache* migraine* kopfschmerz* kopfweh migrane* maux_de_tete mal_de_tete mal_a_la_tete cefalea* dolor_de_cabeza jaqueca* migrana* ' +
    'mal_di_testa emicrania* dor_de_cabeca enxaqueca* hoofdpijn* hoofdpyn',
  stomachache:
    'stomach_ache* stomachache* tummy_ache tummy_bug bauchschmerz* bauchweh magenschmerz* mal_au_ventre maux_de_ventre maux_d_estomac ' +
    'dolor_de_barriga dolor_de_estomago mal_di_pancia mal_di_stomaco dor_de_barriga buikpijn* maagpijn* buikgriep',
  vomit:
    'vomit* throw_up throwing_up puking erbrech* ubergeben_mussen kotzen gekotzt vomir vomi vomissement* nausea* nausee* ubelkeit* ' +
    'arcadas devolver_comida misselijk* overgeven_kind overgegeven spugen moet_braken moeten_braken braken_en',
  diarrhoea:
    'diarrh* durchfall durchfallerkrankung* diarree* diarrea* diarreia* gastro_enterite gastroenterit* magen_darm magendarm* norovirus ' +
    'buikloop',
  dizzy:
    'dizzy dizziness schwindelig schwindelgefuhl vertige* mareado mareada mareos vertigo* vertigini capogiro capogiri tontura* duizelig* ' +
    'faint fainted fainting ohnmacht* evanou* desmay* svenut* desmai* flauwgevallen flauwvallen',
  diabetes: 'diabet* insulin* zuckerkrank* blood_sugar blutzucker* glycemie glucemia glicemia suikerziekte bloedsuiker*',
  asthma: 'asthma* asthme asma asmatic* astma* inhaler* inhalateur* inhalador* inalatore* puffer* ventolin*',
  epilepsy: 'epileps* epilept* seizure* krampfanfall* crise_d_epilepsie convulsio* epilessia epilettic*',
  chronic:
    'chronic* chronisch* chronique* cronic* long_term_condition pre_existing_condition* pre_existing_conditions vorerkrankung* ' +
    'antecedents_medicaux enfermedad_previa patologie_pregresse doenca_cronica',
  thyroid: 'thyroid* schilddruse* tiroide* schildklier*',
  emergency:
    'urgent_care accident_and_emergency notaufnahme* urgenze eerste_hulp spoedeisend* noodgeval* noodnummer* huisartsenpost ' +
    'arztlicher_bereitschaftsdienst medecin_de_garde servicio_de_urgencias servico_de_urgencia on_call',
  firstaid:
    'first_aid first_aider* erste_hilfe erstehilfe* sanitater* verbandskasten* verbandkasten* premiers_secours secouriste* ' +
    'trousse_de_secours primeros_auxilios botiquin* primo_soccorso pronto_soccorso_corso primeiros_socorros ehbo* bhv* verbanddoos* ' +
    'defibrillat* aed',
  wound:
    'wound* wunde wunden wundversorgung* plaie plaies coupure* herida* feridas wond wonden wondverzorging* stitches sutures suturas ' +
    'fadenziehen faden_ziehen puntos_de_sutura punti_di_sutura hechting* nahte point_de_suture stitch_out',
  bandage:
    'bandage* plaster_cast dressing_change verbandswechsel* verbandwechsel* pansement* vendaje* vendas fasciatura* bendaggi* medicazion* ' +
    'ligadura* verbandje gipsverband fazer_penso verband_wechseln change_the_dressing',
  fracture:
    'fracture* broken_arm broken_leg broken_bone broken_ankle knochenbruch* gebrochener_arm os_casse bras_casse jambe_cassee hueso_roto ' +
    'brazo_roto pierna_rota frattur* fratura* osso_partido botbreuk* gebroken_arm gebroken_been fractuur',
  sprain: 'sprain* verstauch* entorse* esguince* distorsion* slogatur* verstuik* verzwikt verrenkt umgeknickt torcedura* foulure*',
  burninjury: 'scald* verbrenn* verbrannt verbruh* brulure* quemadur* ustion* queimadur* brandwond*',
  tick:
    'tick_bite* tick_removal zecke* tique tiques garrapata* zecca zecche carraca* carrapato* teek teken_beet tekenbeet* fsme borrelios* ' +
    'lyme*',
  insectbite:
    'insect_bite* wasp_sting* bee_sting* mosquito_bite* insektenstich* wespenstich* bienenstich* muckenstich* piqure_d_insecte ' +
    'piqure_de_guepe picadura* puntura_d_insetto punture_di_insetti picada* insectenbeet* wespensteek* muggenbult*',
  rash:
    'rash rashes hautausschlag* ausschlag eruption_cutanee sarpullido* erupcion_cutanea eruzione_cutanea erupcao_cutanea ' +
    'uitslag_op_de_huid huiduitslag* hives nesselsucht urticaire urticaria* orticaria netelroos',
  eczema: 'eczema* ekzem* neurodermitis psorias* schuppenflechte* atopisch* dermatitis* dermatite* eccema* eczeem* soriasis',
  acne:
    'acne akne pimple* pickel* aknenarbe* bouton_acne espinillas granos_en_la_cara brufol* borbulha* puistje* puisten spots_on_my_face ' +
    'boutons_sur_le_visage',
  mole:
    'moles muttermal* leberfleck* grain_de_beaute grains_de_beaute neo_sulla_pelle nevo nevi nei_sospetti sinal_na_pele sinais_na_pele ' +
    'moedervlek* hautkrebs* skin_cancer melanom* hautscreening* mole_check',
  wart: 'wart warts warze warzen verrue* verruga* verruche verruca wrat wratten verruca_treatment',
  scar: 'scar scars scarring narbe* cicatrice* cicatriz* cicatrici litteken* keloid*',
  bloodgroup: 'blood_type blood_group blutgruppe* groupe_sanguin grupo_sanguineo gruppo_sanguigno tipo_sanguineo bloedgroep*',
  blooddonation:
    'blood_donation* donate_blood give_blood blutspende* blut_spenden don_du_sang donner_son_sang donacion_de_sangre donar_sangre ' +
    'donazione_di_sangue donare_il_sangue doacao_de_sangue doar_sangue bloeddonor* bloeddonatie bloed_geven',
  needle_fear:
    'fear_of_needles needle_phobia spritzenangst* angst_vor_spritzen peur_des_aiguilles miedo_a_las_agujas paura_degli_aghi ' +
    'medo_de_agulhas prikangst* bang_voor_naalden',
  injection:
    'injection* spritze spritzen injektion* piqure piqures inyeccion* iniezion* puntura punture injecao injecoes injectie* infusion_iv ' +
    'infusionstherapie* infuus infuse_vitamin perfusion* vitamin_drip',
};
