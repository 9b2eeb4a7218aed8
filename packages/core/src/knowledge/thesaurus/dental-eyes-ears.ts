/** Teeth, eyes and ears: dentists, opticians, hearing aids. How the words are written: `concepts.ts`. */
export const DENTAL_EYES_EARS: Readonly<Record<string, string>> = {
  cavity: 'cavity cavities caries karies carie dent_cariee loch_im_zahn gaatje gaatjes tandbederf tooth_decay',
  rootcanal:
    'root_canal* endodont* wurzelbehandlung* wurzelkanal* devitalis* endodoncia devitalizz* devitalizac* desvitaliz* tratamento_de_canal ' +
    'canalizzare wortelkanaal* zenuwbehandeling* kanaalbehandeling*',
  dentures:
    'denture* false_teeth gebiss zahnprothese* zahnersatz* vollprothese dritte_zahne dentier* appareil_complet prothese_dentaire ' +
    'dentadura* protesi_dentaria protesis_dental protese_dentaria kunstgebit* gebitsprothese* gebit',
  dentalbridge:
    'dental_bridge* tooth_bridge zahnbrucke* bridge_dentaire puente_dental puentes_dentales ponte_dentario ponte_dentaria tandbrug*',
  crown:
    'porcelain_crown zirconia_crown couronnes_dentaires couronne_sur_dent fundas_dentales corone_dentali coroas_dentarias ' +
    'kronen_en_bruggen gouden_kroon',
  veneer:
    'veneer* zahnverblendung* facette_dentaire facettes_dentaires carillas carilla_dental faccette_dentali faccetta_dentale ' +
    'facetas_dentarias facings_tand',
  gum: 'gum_disease bleeding_gums gums zahnfleisch* parodont* periodont* gencive* encia encias gengiv* tandvlees* paradont*',
  extraction: 'dents_de_sagesse muelas_del_juicio denti_del_giudizio dentes_do_siso cordal cordales',
  milktooth:
    'milk_tooth milk_teeth baby_teeth milchzahn* dents_de_lait dent_de_lait diente_de_leche dientes_de_leche denti_da_latte ' +
    'denti_di_latte dente_de_leite dentes_de_leite melktand*',
  fillingout:
    'lost_filling filling_fell_out filling_came_out fullung_herausgefallen fullung_raus plombage_tombe se_me_ha_caido_un_empaste ' +
    'caduta_otturazione caiu_o_chumbo vulling_eruit',
  filling: 'white_filling composite_filling amalgam* kunststofffullung* empastar otturare chumbos_dentarios chumbo_no_dente',
  retainer: 'retainer* retentionsschiene* contention_dentaire ferula_de_retencion apparecchio_di_contenzione contencao_dentaria spalkje',
  nightguard:
    'night_guard* bite_guard* mouth_guard* mouthguard* grinding_teeth bruxism* knirscherschiene* aufbissschiene* zahneknirschen ' +
    'gouttiere_dentaire protege_dents ferula_de_descarga protector_bucal bite_notturno paradenti goteira_dentaria bitje knarsplaat*',
  braces:
    'brace brackets feste_spange lose_spange unsichtbare_zahnspange bagues_dentaires appareil_dentaire_invisible gouttieres_invisibles ' +
    'aparato_dental alineadores apparecchio_ai_denti apparecchio_dentale allineatori aparelho_nos_dentes alinhadores beugeltje ' +
    'slotjesbeugel straighten_my_teeth straight_teeth crooked_teeth schiefe_zahne',
  dentalfear:
    'dental_phobia dental_anxiety scared_of_the_dentist afraid_of_the_dentist nervous_patient* anxious_patient* zahnarztangst* ' +
    'zahnarztphobie angstpatient* angst_vorm_zahnarzt angst_vor_dem_zahnarzt peur_du_dentiste phobie_dentaire miedo_al_dentista ' +
    'panico_al_dentista paura_del_dentista medo_do_dentista bang_voor_de_tandarts tandartsangst*',
  anaesthetic:
    'local_anaesthetic general_anaesthetic put_to_sleep sedation sedated sedierung* lachgas* vollnarkose* ortliche_betaubung ' +
    'spritze_beim_zahnarzt laughing_gas gaz_hilarant anesthesie_generale sedacion gas_de_la_risa sedazione gas_esilarante sedacao roesje ' +
    'onder_narcose narcose*',
  dentist:
    'dental dental_practice chirurgien_dentiste odontolog* odontoiatr* clinica_dental clinica_dentaria tandarts* tandheelkund* ' +
    'stomatolog*',
  oralsurgeon:
    'oral_surg* kieferchirurg* oralchirurg* mkg stomatologue cirujano_maxilofacial chirurgo_orale maxilofacial maxillo* kaakchirurg*',
  whitening:
    'white_teeth teeth_whitening whiter_teeth zahnaufhellung* zahnbleaching weissere_zahne blanchir_les_dents blanquear_los_dientes ' +
    'sbiancare_i_denti branquear_os_dentes clareamento* tanden_bleken wittere_tanden',
  dentalcleaning:
    'plaque_teeth descaling deep_clean_teeth zahnstein* pzr professionelle_zahnreinigung tartre sarro_dental limpieza_de_boca ' +
    'ablazione_del_tartaro tandsteen* preventieassistent* tartaro_dentario',
  badbreath: 'bad_breath halitosis mundgeruch* mauvaise_haleine mal_aliento alito_cattivo mau_halito slechte_adem',
  toothjewel: 'tooth_gem* tooth_jewel* zahnschmuck* bijou_dentaire joya_dental brillantino_dente tandsteentje',
  costplan:
    'treatment_plan* cost_plan heil_und_kostenplan heilplan kostenplan* behandlungsplan* plan_de_traitement plan_de_tratamiento ' +
    'piano_di_cura plano_de_tratamento behandelplan* zorgplan*',
  optician:
    'optician* optometr* optiker* augenoptik* opticien* optico opticas optica ottico ottica oculista_optica optica_loja brillenwinkel* ' +
    'brillenzaak*',
  eyetest:
    'sight_test* vision_test* eye_exam* eye_check* eyes_tested eyes_checked sehstarke* augenprufung* augenvermessung test_de_vue ' +
    'controle_de_la_vue verifier_ma_vue graduarse_la_vista graduar_la_vista revision_de_la_vista examen_visual controllo_della_vista ' +
    'misurazione_della_vista esame_della_vista consulta_de_optometria rastreio_visual oogtest* ogen_meten ogen_testen ogen_laten_meten ' +
    'refractie*',
  glasses:
    'eyeglasses eyewear eyeglass korrektionsbrille lunettes_de_vue paire_de_lunettes anteojos lentes_de_ver gafas_graduadas ' +
    'occhiali_da_vista armacao_de_oculos monturen_bril',
  glassesframe:
    'spectacle_frame* glasses_frame* brillenfassung* brillengestell* monture_de_lunettes montures_de_lunettes montura monturas montatura ' +
    'montature armacao_dos_oculos armacoes montuur monturen',
  sunglasses: 'sunglass* sonnenbrille* lunettes_de_soleil gafas_de_sol occhiali_da_sole oculos_de_sol oculos_escuros zonnebril*',
  readingglasses:
    'reading_glasses lesebrille* lesehilfe* lunettes_de_lecture gafas_de_lectura gafas_de_cerca occhiali_da_lettura oculos_de_leitura ' +
    'oculos_para_perto leesbril*',
  varifocal:
    'varifocal* progressive_lens* progressives gleitsicht* verres_progressifs lunettes_progressives progresivas lentes_progresivas ' +
    'gafas_progresivas multifocal* lenti_progressive occhiali_progressivi lentes_progressivas multifocais bifocal* bifokal* leesgedeelte',
  antireflex:
    'anti_reflect* anti_glare antireflex* entspiegel* superentspiegelt antireflet* anti_reflet antirreflej* antirriflesso antiriflesso ' +
    'anti_reflexo ontspiegel* blue_light_filter* blaulichtfilter* lumiere_bleue luz_azul luce_blu blauw_licht',
  dioptre: 'diopt* diottri* graduacion_ocular gradazione_occhiali graduacao sterkte_bril oogsterkte',
  dailylenses:
    'daily_lenses daily_disposable* tageslinse* lentilles_journalieres lentillas_diarias lenti_giornaliere lentes_diarias daglenzen ' +
    'daglens monatslinse* monthly_lenses maandlenzen',
  lenses: 'contact_lense lentilles_de_contact lentillas_de_contacto lenti_contatto lente_a_contatto lentes_de_contato contactlens*',
  lenssolution:
    'lens_solution* contact_lens_solution kontaktlinsenmittel* linsenflussigkeit* produit_lentilles liquido_de_lentillas liquido_lenti ' +
    'solucao_para_lentes lenzenvloeistof*',
  farsighted:
    'long_sighted longsighted far_sighted farsighted hyperop* hypermetrop* weitsichtig* hipermetrop* ipermetrop* verziend* presbyop* ' +
    'alterssichtig* presbyt* presbit* vista_cansada ouderdomsverziend*',
  astigmatism: 'astigmat* hornhautverkrummung*',
  squint: 'squint lazy_eye schielen schielt strabism* amblyop* estrabism* lui_oog scheelzien',
  cataract: 'cataract* katarakt* grauer_star cataratas cataratta staar staaroperatie glaucom* glaukom* gruner_star',
  eyelaser:
    'laser_eye* lasik augenlaser* augen_lasern chirurgie_refractive operation_des_yeux operacion_laser_ojos operarse_la_vista ' +
    'laser_occhi laser_aos_olhos ogen_laseren ooglaser*',
  eye: 'eyes auge augen yeux oeil ojo ojos occhio occhi olho olhos oog ogen oogjes',
  visionscreendriver:
    'driving_eye_test fuhrerscheinsehtest* sehtest_fuhrerschein test_visuel_permis psicotecnico psicotecnicos certificado_psicotecnico',
  hearingaid:
    'hearing_aid* horgerat* appareil_auditif appareils_auditifs prothese_auditive audifono* apparecchio_acustico apparecchi_acustici ' +
    'protesi_acustica aparelho_auditivo aparelhos_auditivos hoorapparaat* hoorapparaten hoortoestel*',
  audiologist:
    'audiolog* horakustik* hearing_centre hearing_specialist horgerateakustik* audioprothesist* centre_auditif audioprotes* ' +
    'centro_auditivo centro_acustico audicien* hoorwinkel',
  hearingtest:
    'hearing_test* hearing_check* hortest* horprobe* gehortest test_auditif test_d_audition prueba_auditiva prueba_de_audicion ' +
    'revision_auditiva test_dell_udito esame_audiometrico teste_auditivo exame_auditivo gehoortest* hoortest* audiogram* audiometr*',
  hearingloss:
    'hard_of_hearing hearing_loss deaf deafness hear_badly schwerhorig* gehorlos* horverlust* taub sourd* malentendant* surdite ' +
    'perte_auditive sordo sorda sordos sordera perdida_de_audicion perdita_dell_udito ipoacus* sordita surdo surda surdos surdez ' +
    'perda_auditiva slechthorend* doof gehoorverlies',
  tinnitus: 'tinnitus ringing_in_my_ears ohrensausen acouphene* zumbido_en_los_oidos acufene* acufeni zumbido_no_ouvido oorsuizen',
  earwax:
    'ear_wax earwax ear_cleaning microsuction ohrenschmalz* ohrreinigung ohr_ausspulen bouchon_de_cerumen cerumen tapon_de_cera ' +
    'tapones_de_cera cerume tappo_di_cerume cera_nos_ouvidos oorsmeer* oren_uitspuiten',
  earplug:
    'ear_plug* earplug* hearing_protection gehorschutz* otoplastik* ohrstopsel* bouchon_d_oreille bouchons_d_oreille protection_auditive ' +
    'tapones_para_los_oidos proteccion_auditiva tappi_per_le_orecchie tampoes_para_os_ouvidos protetor_auricular oordop* gehoorbescherm*',
  ear:
    'ear ears earlobe* ohr ohren ohrlappchen oreille oreilles oreja orejas oido oidos orecchio orecchie orelha orelhas ouvido ouvidos ' +
    'oor oren oorlel*',
};
