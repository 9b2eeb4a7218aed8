/** Doctors, surgeries, clinics and hospitals. How the words are written: `concepts.ts`. */
export const DOCTORS: Readonly<Record<string, string>> = {
  gp:
    'gp family_doctor general_practitioner hausarzt* allgemeinarzt* allgemeinmediziner* medecin_traitant medecin_generaliste ' +
    'generaliste* medico_de_cabecera medico_de_familia medico_di_base medico_di_famiglia medico_curante clinico_geral huisarts*',
  specialist: 'specialist* facharzt* spezialist* especialista* medico_specialista medisch_specialist',
  referral_letter:
    'referral_letter* doctors_letter uberweisung* courrier_du_medecin lettre_d_adressage lettre_du_medecin volante_medico derivacion ' +
    'impegnativa* lettera_del_medico carta_do_medico credencial verwijsbrief* verwijzing* need_a_referral without_a_referral ' +
    'without_referral ohne_uberweisung sans_ordonnance_du_medecin',
  surgery:
    'surgery_hours doctors_surgery medical_practice medical_centre medical_center arztpraxis* arztpraxen praxis praxen zahnarztpraxis ' +
    'ordination cabinet_medical cabinet_dentaire maison_de_sante consulta_medica consultorio* centro_medico centro_de_salud ' +
    'centro_de_saude ambulatorio* ambulatori studio_medico studio_dentistico praktijk* huisartsenpraktijk* gezondheidscentrum',
  hospital:
    'krankenhaus* spital* klinikum hopital hopitaux ospedale* ospedali ospedalier* ziekenhui* sanatorium* hospital hospitals hospitales ' +
    'hospitais',
  clinic: 'clinic clinics klinik kliniken clinique* clinica clinicas cliniche kliniek*',
  inpatient:
    'inpatient* hospitalis* hospitaliz* stationar* ingreso_hospitalario ricover* internamento internado opname* opgenomen ' +
    'overnight_in_hospital',
  outpatient:
    'outpatient* day_case day_surgery ambulant* ambulatoire ambulatorial dagbehandeling* poliklinis* polikliniek* hospital_de_dia ' +
    'day_hospital',
  operation:
    'operate surgical surgeon* operier* eingriff* chirurg* op_termin operer_hanche quirofano quirurgic* cirugia* cirujan* cirurg* ' +
    'intervento_chirurgico sala_operatoria operazione_chirurgica operatie* geopereerd opereren knee_surgery hip_surgery an_operation ' +
    'my_operation operation_am',
  nurse:
    'nurse nurses nursing krankenschwester* krankenpfleger* pflegekraft* infirmier* enfermera* enfermero* enfermeiro* enfermeira* ' +
    'infermier* verpleegkundig* verpleegster* zuster wijkverpleg*',
  doctorsassistant:
    'receptionist* medical_assistant sprechstundenhilfe* arzthelferin* medizinische_fachangestellte secretaire_medicale recepcionista* ' +
    'assistente_studio doktersassistent*',
  sitevisit:
    'house_call* hausbesuch* visite_a_domicile visites_a_domicile visitas_a_domicilio visita_domiciliare visite_domiciliari ' +
    'visita_domiciliaria visitas_ao_domicilio visit_at_home come_to_my_home come_to_my_house nach_hause_kommen',
  videoconsult:
    'video_consultation* video_call* video_appointment* telehealth telemedicine online_consultation* videosprechstunde* telemedizin* ' +
    'teleconsult* consultation_video consultation_en_visio videoconsult* videollamada* videochiamat* televisita* videochamad* beeldbell* ' +
    'videobell* telefonsprechstunde* telefonisch_spreekuur phone_consultation',
  hours:
    'consulting_hours consultation_hours sprechstunde* sprechzeit* heures_de_consultation horario_de_consulta orario_di_visita ' +
    'orari_visite orario_ambulatorio horario_de_consultas spreekuur* spreekuren inloopspreekuur*',
  open_door:
    'walkins without_an_appointment without_appointment no_appointment ohne_terminvereinbarung terminfrei sans_rendez_vous sans_rdv ' +
    'sin_cita_previa sem_marcacao sem_hora_marcada zonder_afspraak inloop just_turn_up just_drop_in drop_in drop_ins ' +
    'einfach_vorbeikommen spontan_vorbeikommen',
  appointment:
    'appt appts afspraak* terminvereinbarung* terminvergabe terminbuchung* doctolib cita_previa consulta_agendada agendamento* ' +
    'marcar_consulta pedir_cita pedir_hora prendre_rdv fissare_un_appuntamento',
  newpatient:
    'new_patient* new_patients taking_patients accept_patients accepting_patients neupatient* neue_patienten patienten_aufnehmen ' +
    'patientenaufnahme* aufnahmestopp nouveaux_patients nouveau_patient pacientes_nuevos nuevos_pacientes nuovi_pazienti nuovo_paziente ' +
    'novos_pacientes novos_utentes nieuwe_patienten patientenstop inschrijven_als_patient',
  medicalrecord:
    'medical_record* medical_records medical_history patient_file patient_record* krankenakte* patientenakte* anamnese* ' +
    'krankengeschichte* dossier_medical historial_medico historia_clinica cartella_clinica cartelle_cliniche ficha_clinica ' +
    'processo_clinico historico_medico medisch_dossier patientendossier*',
  insurancecard:
    'insurance_card* health_card versichertenkarte* gesundheitskarte* krankenkassenkarte* krankenkassenkartchen carte_vitale ' +
    'tarjeta_sanitaria tessera_sanitaria cartao_de_utente cartao_de_saude ehic european_health_insurance zorgpas verzekeringspas* ' +
    'verzekeringskaart*',
  publicinsurance:
    'nhs kassenpatient* gesetzlich_versichert* gesetzliche_krankenversicherung kassenzulassung* kassenarzt* gkv aok securite_sociale ' +
    'secu conventionne* convention_secteur seguridad_social mutua* servizio_sanitario convenzionat* ssn asl servico_nacional_de_saude ' +
    'sns convencionad* ziekenfonds* basisverzekering* health_fund public_health_insurance',
  privateinsurance:
    'privatversicher* privatpatient* private_krankenversicherung pkv selbstzahler* private_patient* private_patients ' +
    'private_health_insurance self_pay self_funded complementaire_sante hors_convention seguro_medico_privado seguro_privado ' +
    'particulares_sin_seguro assicurazione_privata seguro_de_saude aanvullende_verzekering aanvullend_verzekerd bupa',
  copay:
    'copay* co_pay own_contribution zuzahlung* eigenanteil* selbstbeteiligung* selbstbehalt* ticket_moderateur reste_a_charge ' +
    'depassement* copago* ticket_sanitario franchigia taxa_moderadora taxas_moderadoras copagamento coparticipacao eigen_risico ' +
    'eigen_bijdrage',
  sicknote:
    'sick_note* fit_note* sick_certificate* doctors_note doctor_s_note krankschreib* krankgeschrieben krankmeldung* arbeitsunfahigkeit* ' +
    'gelber_schein attest arret_maladie arret_de_travail certificat_medical baja_medica parte_de_baja certificado_medico ' +
    'justificante_medico certificato_medico certificato_di_malattia atestado_medico atestado baixa_medica doktersbriefje ziektebriefje ' +
    'ziekteattest* doktersattest*',
  medicalcertificate:
    'medical_certificate* health_certificate* sporttauglichkeit* gesundheitszeugnis* arztliches_attest arztliche_bescheinigung ' +
    'certificat_d_aptitude certificat_de_non_contre reconocimiento_medico certificato_medico_sportivo certificato_di_idoneita ' +
    'idoneita_sportiva atestado_de_robustez medische_verklaring medische_keuring keuringsarts* sports_medical rijbewijskeuring*',
  repeatprescription:
    'repeat_prescription* prescription_refill refill_prescription folgerezept* dauerrezept* wiederholungsrezept* ' +
    'renouvellement_d_ordonnance renouveler_mon_ordonnance receta_cronica renovar_la_receta ricetta_ripetibile rinnovare_la_ricetta ' +
    'renovar_a_receita receituario herhaalrecept* herhaalmedicatie herhalingsrecept*',
  prescription:
    'verschreib* verschrieben e_rezept prescri* recetar receta_electronica recetas_medicas ricetta_elettronica receitas_medicas receitar ' +
    'voorschrift_arts recept_arts doktersrecept* doktersvoorschrift* voorschrijven',
  testresult:
    'test_results test_result lab_results blood_results befund* laborergebnis* laborwerte testergebnis* untersuchungsergebnis* ' +
    'resultats_d_analyse resultats_d_examen resultats_medicaux resultados_de_los_analisis resultados_de_las_pruebas referto* referti ' +
    'esito_esami resultados_das_analises resultado_dos_exames resultado_do_exame uitslag* testuitslag* labuitslag*',
  laboratory:
    'labor_untersuchung labore labortest* labs laboratoire* analyses_medicales laboratorio_de_analisis laboratorio_di_analisi ' +
    'laboratorio_de_analises laboratory laboratories',
  bloodtest:
    'blood_work blood_draw blood_sample* blut_abnehmen blutentnahme* blutuntersuchung* blutprobe* blutwerte blutbilder bilan_sanguin ' +
    'analyse_de_sang sacarse_sangre analisis_sanguineo extraccion_de_sangre esami_del_sangue esame_del_sangue prelievo* prelievi ' +
    'exame_de_sangue analises_de_sangue colheita_de_sangue bloedafname* bloedtest* bloed_prikken prikpost',
  urinetest:
    'urine urine_sample* urin urinprobe* urinbecher analyse_d_urine orina analisis_de_orina urina esame_delle_urine exame_de_urina ' +
    'urineonderzoek plasje',
  stooltest: 'stool_sample* stuhlprobe* analyse_de_selles muestra_de_heces esame_delle_feci amostra_de_fezes ontlasting*',
  bloodpressure:
    'blood_pressure hypertension hypertonie blutdruck* bluthochdruck tension_arterielle presion_arterial tension_alta hipertension ' +
    'pressione_alta pressione_arteriosa pressao_arterial tensao_arterial pressao_alta bloeddruk*',
  ecg: 'ecg ekg electrocardiogram* elektrokardiogramm elettrocardiogramma eletrocardiograma hartfilmpje',
  heart:
    'heart cardio_check herz herzens herzinfarkt* coeur cardiaque* corazon cardiac* cuore cuori coracao hartklacht* hartinfarct ' +
    'heart_attack crise_cardiaque infarct*',
  cardiologist: 'cardiolog* kardiolog*',
};
