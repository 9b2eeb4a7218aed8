/** Working conditions, leave, volunteers. How the words are written: `concepts.ts`. */
export const WORK_CONDITIONS: Readonly<Record<string, string>> = {
  remotework:
    'remote_work* remote_job* work_from_home home_office* working_from_home hybrid_work* homeoffice* mobiles_arbeiten von_zu_hause_arbeiten remote_arbeiten teletravail* travail_a_distance travailler_de_chez teletrabajo* trabajo_remoto trabajar_desde_casa trabajo_a_distancia smart_working lavoro_da_remoto lavorare_da_casa telelavoro teletrabalho* trabalho_remoto trabalhar_a_partir_de_casa thuiswerk* thuiswerken op_afstand_werken hybride_werken',
  benefits:
    'employee_benefits job_benefits staff_discount company_car company_pension mitarbeiterrabatt* firmenwagen* dienstwagen* jobticket* betriebliche_altersvorsorge avantages_salaries mutuelle_entreprise tickets_restaurant voiture_de_fonction voiture_de_societe beneficios_para_empleados coche_de_empresa cheques_restaurante ventajas_para_empleados benefit_aziendali buoni_pasto auto_aziendale welfare_aziendale regalias beneficios_para_colaboradores carro_da_empresa subsidio_de_alimentacao secundaire_arbeidsvoorwaarden arbeidsvoorwaarden personeelskorting* bedrijfsauto* leaseauto_van_de_zaak reiskostenvergoeding*',
  vacationdays:
    'annual_leave vacation_days holiday_entitlement paid_holiday* days_off urlaubstage* urlaubsanspruch* urlaubsgeld* resturlaub conges_payes jours_de_conge rtt dias_de_vacaciones vacaciones_pagadas dias_libres ferie_pagate giorni_di_ferie giorni_liberi dias_de_ferias ferias_pagas dias_de_folga folgas vakantiedagen vakantiegeld* verlofdagen',
  sickleave:
    'sick_leave sick_note* doctors_note sick_pay call_in_sick krankmeldung* krankschreib* krankgeschrieben arbeitsunfahigkeit* attest_vom_arzt arret_maladie arrets_maladie certificat_medical baja_medica baja_laboral parte_de_baja justificante_medico malattia_lavoro certificato_di_malattia certificato_medico baixa_medica atestado_medico baixa_por_doenca ziekmeld* ziekmelding ziekteverlof doktersbriefje*',
  employmentreference:
    'reference_letter* job_reference* employment_certificate* work_certificate arbeitszeugnis* arbeitsbescheinigung* zwischenzeugnis* certificat_de_travail lettre_de_recommandation attestation_employeur carta_de_recomendacion certificado_laboral vida_laboral certificado_de_empresa lettera_di_referenze certificato_di_servizio attestato_di_servizio carta_de_recomendacao certificado_de_trabalho declaracao_da_entidade aanbevelingsbrief* werkgeversreferentie',
  employmentcontract:
    'employment_contract* work_contract* job_contract arbeitsvertrag* arbeitsvertrage contrat_de_travail contrats_de_travail contrato_de_trabajo contrato_laboral contratto_di_lavoro contratti_di_lavoro contrato_de_trabalho arbeidscontract* arbeidsovereenkomst*',
  resignation:
    'resign* hand_in_my_notice quit_my_job leave_my_job job_kundigen arbeitsvertrag_kundigen stelle_kundigen demission* demissionner renunciar_al_trabajo dimision dimitir dimission* dimettermi licenziarmi demissao demitir_me rescindir_o_contrato_de_trabalho ontslag_nemen baan_opzeggen',
  jobskills:
    'language_skills german_skills english_skills do_i_need_to_speak level_of_german muss_ich_deutsch connaissances_linguistiques niveau_de_francais parler_francais_pour conocimientos_de_idiomas nivel_de_espanol nivel_de_ingles conoscenza_delle_lingue livello_di_italiano conoscenza_inglese conhecimentos_de_linguas nivel_de_portugues nivel_de_ingles_para taalkennis talenkennis nederlands_spreken_voor taalniveau*',
  jobage:
    'how_old_to_work minimum_age_to_work old_enough_to_work ab_wie_viel_jahren_arbeiten mindestalter_arbeiten age_minimum_pour_travailler edad_minima_para_trabajar eta_minima_per_lavorare idade_minima_para_trabalhar vanaf_welke_leeftijd_werken',
  startdate:
    'when_can_i_start start_date starting_date start_immediately starttermin* ab_wann_kann_ich_anfangen wann_kann_ich_anfangen sofort_anfangen date_de_debut quand_commencer date_embauche fecha_de_inicio cuando_puedo_empezar incorporacion_inmediata data_di_inizio quando_posso_iniziare data_de_inicio quando_posso_comecar inicio_imediato startdatum* begindatum* wanneer_kan_ik_beginnen per_direct',
  volunteer:
    'volunteer* volunteering voluntary_work ehrenamt* ehrenamtlich freiwillig* freiwilligenarbeit benevole* benevolat volontariat* voluntario* voluntariado volontar* volontariato vrijwillig* vrijwilliger vrijwilligerswerk',
  donation:
    'donate donation* donations donor_gift spende spenden spendenquittung* spendenkonto geldspende* sachspende* don_en_ligne faire_un_don dons donateur* recu_fiscal donacion* donar donativo* donazion* donare erogazione_liberale cinque_per_mille donativos doar doacao doacoes donatie* doneren gift_aan schenking* sponsor* sponsoring sponsorship* patrocinio* sponsorizz*',
  recruiter:
    'recruitment_agency recruiter* headhunter* personalvermittlung* personalberatung* personalabteilung* human_resources hr_department cabinet_de_recrutement ressources_humaines service_rh agencia_de_empleo recursos_humanos departamento_de_personal agenzia_di_selezione risorse_umane ufficio_personale ufficio_del_personale agencia_de_recrutamento recursos_humanos_da werving_en_selectie wervingsbureau personeelszaken hr_afdeling personeelsafdeling',
  staffhousing:
    'staff_accommodation accommodation_provided housing_for_employees mitarbeiterunterkunft* personalzimmer* personalunterkunft* mitarbeiterwohnung* unterkunft_wird_gestellt logement_du_personnel logement_saisonnier loge_et_nourri alojamiento_para_empleados alojamiento_incluido_trabajo alloggio_per_dipendenti vitto_e_alloggio alojamento_para_funcionarios personeelshuisvesting* huisvesting_voor_personeel',
  diversity:
    'equal_opportunit* diversity inclusion_policy inclusive_workplace chancengleich* schwerbehindert* egalite_des_chances handicap_accueil igualdad_de_oportunidades pari_opportunita categorie_protette igualdade_de_oportunidades gelijke_kansen diversiteit*',
};
