/** Physiotherapy, psychotherapy, care at home and in homes. How the words are written: `concepts.ts`. */
export const CARE_AND_PHARMACY: Readonly<Record<string, string>> = {
  physiotherapy: 'physical_therap* kg_rezept kines rehabilitacion_fisica fysio*',
  rehab: 'reha rehabilit* reeducation* riabilit* reabilit* revalid* recovery_after_surgery',
  backpain:
    'back_pain backache* bad_back lower_back sore_back back_problems ruckenschmerz* ruckenbeschwerden hexenschuss kreuzschmerzen ' +
    'ruckenprobleme mal_de_dos mal_au_dos lumbago lombalgie* dolor_de_espalda lumbalgia* ciatica mal_di_schiena lombalgia* sciatica ' +
    'dor_nas_costas dores_nas_costas rugpijn* lage_rugpijn rugklacht* ischias bandscheibe* slipped_disc hernie_discale hernia_discal ' +
    'ernia_del_disco hernia_rug',
  neckpain:
    'neck_pain stiff_neck nackenschmerz* nackenverspann* nacken steifer_nacken torticolis mal_au_cou cervicales cervicalgia* ' +
    'dolor_de_cuello dolore_cervicale torcicolo torcicollo dor_no_pescoco nekpijn* nekklacht* stijve_nek',
  knee: 'knee_pain knee_injury knie kniescherzen knieschmerz* genou genoux rodilla* ginocchi* joelho* knieklacht* kniepijn* knees',
  shoulder: 'shoulder shoulders shoulder_pain schulter* epaule* hombro hombros spalla spalle ombro ombros schouder*',
  arthrosis: 'arthros* arthrit* rheuma* osteoarthrit* rhumatism* artros* artrit* reuma* gicht',
  manualtherapy: 'manual_therapy manuelle_therapie therapie_manuelle terapia_manual terapia_manuale manuele_therapie manualtherapeut*',
  lymph: 'lymphatic* lymphdrain* lymphodem* drainage_lymphatique drenaje_linfatico linfodrenag* drenagem_linfatica lymfoedeem lymfe*',
  exercisesheet:
    'exercises_at_home home_exercises ubungen_fur_zuhause exercices_a_la_maison ejercicios_en_casa esercizi_a_casa exercicios_em_casa ' +
    'oefeningen_thuis thuisoefeningen',
  cupping: 'cupping schropf* ventouses ventosas coppettazione',
  shockwave: 'shockwave* stosswelle* ondes_de_choc ondas_de_choque onde_d_urto',
  dryneedling: 'dry_needling triggerpunkt* trigger_point* puncion_seca',
  kinesiotape: 'kinesio* tapen taping sporttape tape_verband bandes_de_tape vendaje_neuromuscular',
  orthosis:
    'orthot* orthes* insole* einlagen einlegesohle* schuheinlage* semelle* semelles_orthopediques plantilla_ortopedica plantillas ' +
    'plantari plantare palmilhas steunzool* steunzolen inlegzool* orthopadieschuh* orthopedic_shoes compression_stocking* ' +
    'kompressionsstrumpf* bas_de_contention medias_de_compresion calze_a_compressione meias_de_compressao steunkous* gait_analysis ' +
    'ganganalyse*',
  podiatry:
    'podiatr* chiropod* podolog* pedicurist_medical pedicure_medicale medische_pedicure medizinische_fusspflege pied_diabetique ' +
    'podotherap* callo_pie callos durezas callosita calos eelt likdoorn* huhnerauge* corns ingrown_toenail* eingewachsener_nagel ' +
    'ongle_incarne una_encarnada unghia_incarnita ingegroeide_nagel',
  speechtherapy:
    'speech_therap* speech_and_language logopad* logopaed* orthophon* logoped* terapia_da_fala terapeuta_da_fala fonoaudiolog* stutter* ' +
    'stottern begaie* tartamud* balbuz* gaguez stotteren',
  occupationaltherapy: 'occupational_therap* ergotherap* terapia_ocupacional terapia_occupazionale terapeuta_ocupacional',
  psychotherapy:
    'psychotherap* psycholog* psychiatr* counselling counseling counsellor* therapist_talk psicolog* psicoterap* psichiatr* psiquiatr* ' +
    'therapieplatz* psy psycholoog gespreksther* talking_therapy verhaltenstherap* cognitive_behavioural cbt therapie_cognitive ' +
    'terapia_cognitivo gesprachstherap* tiefenpsycholog*',
  therapist: 'therapist* therapeut* terapeuta* terapista terapisti behandelaar*',
  therapy: 'therapy therapies therapie therapien terapia terapias terapie therapieen',
  depression: 'depress* depresion* deprim* somber*',
  anxiety:
    'anxiety anxious panic_attack* angststorung* panikattacke* angste anxiete angoisse* crise_de_panique ansiedad ataques_de_panico ' +
    'ansia attacchi_di_panico ansiedade ataque_de_panico angststoornis* paniekaanval*',
  burnout: 'burn_out burnout* burned_out erschopfungssyndrom* epuisement_professionnel surmenage overspannen overwerkt',
  stress: 'stress stressed stressful stresse estres estresado estresada stressato stressata gestress* anspannung',
  trauma: 'trauma traumas traumat* ptsd emdr ptbs stress_post_traumatique estres_postraumatico',
  adhd: 'adhd adhs tdah tda add_adhd ads_kinder',
  autism:
    'autis* asperger* neurodiver* special_needs sen_children forderbedarf* besoins_particuliers necesidades_especiales bisogni_speciali ' +
    'necessidades_especiais zorgbehoefte* inclusion_children integrationskind*',
  sleepproblem:
    'insomn* sleep_problem* schlafstor* schlaflos* trouble_du_sommeil insonnia insonia slaapproblem* slapeloos* sleep_apnoea ' +
    'schlafapnoe*',
  grief:
    'grief griev* bereave* trauerbegleit* trauerarbeit deuil duelo_emocional elaborazione_del_lutto luto rouwverwerk* rouwbegeleid* rouw',
  couplestherapy:
    'couples_therap* couples_counsel* marriage_counsel* relationship_counsel* paartherap* paarberat* eheberat* therapie_de_couple ' +
    'conseil_conjugal terapia_de_pareja terapia_di_coppia terapia_de_casal relatietherap*',
  familytherapy: 'family_therap* familientherap* therapie_familiale terapia_familiar terapia_familiare gezinstherap*',
  childtherapist:
    'child_psycholog* kinderpsycholog* jugendtherapeut* pedopsy* psicologo_infantil psicologia_infantil psicologo_infantile ' +
    'kindertherap* child_therap*',
  hypnosis: 'hypnos* hypnot* hipnos* ipnosi',
  confidentiality:
    'patient_confidentiality vertraulich* schweigepflicht* secret_medical secret_professionnel confidencialidad secreto_profesional ' +
    'segreto_professionale riservatezza sigilo_profissional confidencialidade beroepsgeheim* zwijgplicht vertrouwelijk*',
  crisisline:
    'crisis_line suicid* selbstmord* seelsorge* telefonseelsorge* samaritans numero_de_crise linea_de_crisis zelfmoord* crisislijn',
  eatingdisorder:
    'eating_disorder* essstorung* anorexi* magersucht bulimi* troubles_alimentaires trastorno_alimentario trastornos_alimentarios ' +
    'disturbi_alimentari disturbo_alimentare disturbios_alimentares eetstoornis*',
  mindfulness: 'mindful* achtsamkeit* meditat* meditier* meditac* meditaz* mbsr pleine_conscience atencion_plena mediteren',
  supervision: 'team_supervision supervision_therapeut einzelsupervision intervision* intervisie',
};
