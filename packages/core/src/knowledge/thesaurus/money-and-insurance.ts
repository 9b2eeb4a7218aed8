/** Currencies, savings, insurance and ways to pay. How the words are written: `concepts.ts`. */
export const MONEY_AND_INSURANCE: Readonly<Record<string, string>> = {
  currency:
    'currency currencies exchange_rate* foreign_currency multi_currency wahrung wahrungen fremdwahrung* wechselkurs* devise devises taux_de_change monnaie_etrangere divisas moneda_extranjera tipo_de_cambio valuta valute tasso_di_cambio moeda moedas moeda_estrangeira taxa_de_cambio valutas wisselkoers* vreemde_valuta dollars in_dollars in_euro in_euros swiss_francs schweizer_franken in_pounds',
  moneyexchange:
    'currency_exchange bureau_de_change exchange_money change_money geld_wechseln geldwechsel* wechselstube* bureau_change changer_de_argent cambiar_dinero casa_de_cambio cambiare_soldi cambiavalute ufficio_cambi cambiar_divisas casa_de_cambios trocar_dinheiro geld_wisselen wisselkantoor*',
  foreignfee:
    'foreign_transaction_fee* fees_abroad use_my_card_abroad auslandseinsatz* auslandsentgelt* fremdwahrungsgebuhr* karte_im_ausland frais_a_etranger carte_a_etranger frais_hors_zone comision_en_el_extranjero comision_por_cambio_de_divisa tarjeta_en_el_extranjero commissioni_estero carta_estero comissoes_no_estrangeiro cartao_no_estrangeiro kosten_buitenland pinnen_buitenland pas_buitenland koersopslag*',
  onlinebanking:
    'online_banking internet_banking mobile_banking banking_app onlinebanking* internetbanking* banking_portal banque_en_ligne espace_bancaire application_bancaire banca_online banca_electronica banca_en_linea banca_movil home_banking homebanking banca_on_line app_della_banca banco_online app_do_banco bankieren_app bankieren',
  bankcode:
    'tan_verfahren pushtan chiptan tan_generator token_device security_token otp_bancaire cle_digitale clave_de_firma tarjeta_de_coordenadas token_bancario chiavetta_banca cartao_matriz codigo_token signeercode* tan_nummer',
  businessaccount:
    'business_account* business_bank_account company_account* geschaftskonto* firmenkonto* firmenkonten compte_professionnel comptes_professionnels compte_pro cuenta_de_empresa cuenta_empresa cuenta_para_autonomos cuenta_de_negocios conto_aziendale conto_business conto_per_partita conta_empresarial conta_de_empresa conta_empresa zakelijke_rekening* zakelijke_bankrekening',
  cheque: 'cheque cheques scheck schecks bankcheck assegno assegni assegno_circolare cheque_bancario talon_bancario cheque_vacances',
  investment:
    'invest investing investment investments investor* geldanlage* anlegen_geld investier* kapitalanlage* anlageberat* placement_financier placements investir investissement* inversion inversiones invertir fondo_de_inversion investimento investimenti investire investimentos belegg* belegging beleggen investeren vermogensbeheer',
  shares:
    'stocks_and_shares shares_trading etf etfs brokerage broker brokers securities_account aktien aktienhandel wertpapier* wertpapierdepot actions_en_bourse compte_titres bourse acciones_en_bolsa bolsa_de_valores cuenta_de_valores azioni_in_borsa borsa_azioni deposito_titoli acoes_na_bolsa corretora corretagem carteira_de_titulos aandelen effectenrekening* wertpapierdepots',
  pensionplan:
    'pension_plan* retirement_plan* private_pension rente_privat altersvorsorge* privatrente* rentenversicherung* riester* retraite_complementaire plan_epargne_retraite plan_de_pensiones planes_de_pensiones jubilacion pensione_integrativa fondo_pensione previdenza plano_poupanca_reforma ppr reforma_complementar pensioen* pensioenopbouw lijfrente*',
  inheritance:
    'inherit* inheritance probate deceased deceased_account nachlassverwaltung erbe erbschaft* erbschein* erben todesfall* verstorben* succession successions heritage_familial heritier* deces defunt herencia* heredero* fallecido fallecimiento testamento eredita eredi successione successioni decesso_di defunto heranca* herdeiro* falecimento falecido erfenis* nalatenschap* erfgenaam erfgenamen overleden overlijden testament* will_and_testament nachlassgericht',
  insurancepolicy:
    'insurance_policy policy_number insurance_cover insurance_coverage versicherungspolice* versicherungsschein* versicherungsnummer* versicherungsschutz* police_assurance contrat_assurance numero_de_police couverture_assurance poliza polizas numero_de_poliza cobertura_del_seguro coberturas polizza_assicurativa polizze numero_di_polizza copertura_assicurativa apolices numero_da_apolice coberturas_do_seguro polisnummer* polis verzekeringspolis* polisblad dekking_verzekering',
  insurance: 'versicherungen assurances assure_contre seguros_de assicurazioni verzekerd verzekeraar* verzekering verzekeringen verzekeren',
  insurancepremium:
    'insurance_premium* premium_amount versicherungsbeitrag* versicherungspramie* beitragshohe* beitragsanpassung prime_assurance primes_assurance cotisation_annuelle prima_del_seguro prima_anual cuota_del_seguro premio_assicurativo premio_annuo premio_polizza premio_do_seguro premio_anual premie premies verzekeringspremie* maandpremie',
  excess:
    'excess_amount insurance_excess deductible* selbstbeteiligung* selbstbehalt* franchise_assurance franchise_de franchise_en_cas reste_a_charge franquicia* franchigia* scoperto_assicurativo franquia* eigen_risico eigenrisico',
  claim:
    'make_a_claim insurance_claim* file_a_claim report_a_claim claim_on_my schaden_melden schadenmeldung* schadensfall* schadenfall* versicherungsfall* schadenregulierung* declarer_un_sinistre declaration_de_sinistre sinistre* indemnisation* dar_un_parte parte_de_accidente declarar_un_siniestro siniestro* denunciare_un_sinistro denuncia_di_sinistro sinistro sinistri aprire_un_sinistro participar_um_sinistro participacao_de_sinistro sinistros schade_melden schademelding* schadeclaim* schadeafhandeling* schadevergoeding* schade_claimen',
  liabilityinsurance:
    'liability_insurance public_liability professional_indemnity haftpflichtversicherung* privathaftpflicht* betriebshaftpflicht* berufshaftpflicht* assurance_responsabilite assurance_rc rc_pro seguro_de_responsabilidad seguro_rc responsabilidad_civil_profesional polizza_rc assicurazione_rc rc_professionale seguro_de_responsabilidade aansprakelijkheidsverzekering* beroepsaansprakelijkheid* avp',
  homeinsurance:
    'home_insurance contents_insurance building_insurance buildings_insurance hausratversicherung* wohngebaudeversicherung* gebaudeversicherung* hausrat* assurance_habitation assurance_maison multirisque_habitation seguro_de_hogar seguro_del_hogar seguro_de_casa assicurazione_casa assicurazione_abitazione polizza_casa seguro_multirriscos seguro_da_casa seguro_de_habitacao inboedelverzekering* opstalverzekering* woonverzekering*',
  travelinsurance:
    'travel_insurance cancellation_insurance reiseversicherung* reiserucktritt* reisekrankenversicherung* auslandskrankenversicherung* assurance_voyage assurance_annulation seguro_de_viaje seguro_de_cancelacion assicurazione_viaggio assicurazione_annullamento polizza_viaggio seguro_de_viagem seguro_de_cancelamento reisverzekering* annuleringsverzekering*',
  lifeinsurance:
    'life_insurance lebensversicherung* risikolebensversicherung* berufsunfahigkeit* assurance_vie assurance_deces seguro_de_vida assicurazione_vita assicurazione_sulla_vita polizza_vita seguros_de_vida levensverzekering* overlijdensrisicoverzekering* arbeidsongeschiktheid*',
  petinsurance:
    'pet_insurance tierversicherung* hundeversicherung* tierkrankenversicherung* hundehaftpflicht* assurance_chien assurance_chat assurance_animaux seguro_para_perros seguro_de_mascotas seguro_para_mascotas assicurazione_cane assicurazione_animali seguro_para_animais seguro_de_animais huisdierenverzekering* hondenverzekering* dierenverzekering*',
  healthinsurance:
    'private_health_insurance health_cover zusatzversicherung* zahnzusatzversicherung* private_krankenversicherung complementaire_sante assurance_sante seguro_de_salud seguros_medicos assicurazione_salute polizza_sanitaria seguro_de_saude zorgverzekering* zorgverzekeraar* ziekteverzekering* aanvullende_verzekering',
  notcovered:
    'not_covered what_is_covered what_does_it_cover am_i_covered is_it_covered exclusion* nicht_versichert was_ist_versichert was_ist_abgedeckt ist_das_abgedeckt ausschlusse deckungsumfang* mitversichert est_couvert pas_couvert que_couvre suis_je_couvert que_cubre esta_cubierto no_cubre exclusiones cosa_copre e_coperto non_copre esclusion* o_que_cobre esta_coberto nao_cobre exclusoes wat_is_gedekt is_het_gedekt niet_gedekt niet_verzekerd uitsluiting*',
  debt: 'debt debts in_debt debt_collection debt_collector* outstanding_balance arrears schulden inkasso* ruckstand ausstehend* offener_betrag dette dettes recouvrement impaye impayes huissier* deuda deudas impago* moroso recobro* debiti debito_residuo recupero_crediti insolut* divida dividas em_divida cobranca_de_dividas incasso* deurwaarder* betalingsachterstand* openstaand* achterstallig*',
  paymentplan:
    'payment_plan* payment_arrangement* payment_holiday pay_in_installments zahlungsplan* ratenvereinbarung* stundung* ratenplan* plan_de_paiement echelonner echelonnement facilites_de_paiement facilite_de_paiement report_echeance plan_de_pagos fraccionar_el_pago fraccionamiento aplazar_el_pago aplazamiento_de_pago piano_di_rientro dilazione* dilazionare rateizz* rateizzazione plano_de_pagamento* pagamento_faseado fracionar_o_pagamento betalingsregeling* gespreid_betalen gespreide_betaling uitstel_van_betaling',
  paymentterms:
    'payment_term* net_30 30_days_net payment_due due_date zahlungsziel* zahlungsfrist* zahlungsbedingung* falligkeit* fallig_am delai_de_paiement conditions_de_paiement date_limite_de_paiement condiciones_de_pago plazo_de_pago fecha_de_vencimiento_del_pago vencimiento_de_la_factura pago_a_30 pago_a_60 termini_di_pagamento condizioni_di_pagamento scadenza_pagamento scadenza_della_fattura prazo_de_pagamento condicoes_de_pagamento data_limite_de_pagamento betalingstermijn* betaaltermijn* vervaldatum_factuur 30_tage_netto',
  latepayment:
    'late_payment* pay_late overdue unpaid_invoice* payment_late missed_payment* zahlungsverzug* verspatete_zahlung zu_spat_bezahlt zu_spat_zahlen uberfallig* verzugszinsen unbezahlte_rechnung retard_de_paiement paiement_en_retard facture_impayee retraso_en_el_pago pagar_tarde pago_atrasado factura_impagada factura_vencida pagamento_in_ritardo ritardato_pagamento pagare_in_ritardo fattura_scaduta fattura_non_pagata pagamento_em_atraso pagar_atrasado atraso_no_pagamento fatura_em_atraso te_laat_betaald te_laat_betalen late_betaling onbetaalde_factuur',
  securepayment:
    'secure_payment is_it_safe_to_pay safe_payment payment_security 3d_secure sicher_bezahlen sichere_zahlung zahlung_sicher kauferschutz* paiement_securise pago_seguro pagos_seguros compra_segura pagamento_sicuro pagamenti_sicuri acquisto_sicuro pagamento_seguro compra_protegida veilig_betalen veilige_betaling koperbescherming buyer_protection',
  buyoninvoice:
    'pay_by_invoice pay_on_invoice kauf_auf_rechnung auf_rechnung per_rechnung rechnungskauf* sur_facture paiement_sur_facture con_factura_a_plazo pagar_con_factura pagamento_su_fattura pagamento_con_fattura contra_fatura pagar_com_fatura op_rekening op_factuur achteraf_betalen klarna_rechnung',
  cashondelivery:
    'cash_on_delivery pay_on_delivery pay_when_it_arrives nachnahme* zahlung_bei_lieferung bei_lieferung_zahlen contre_remboursement paiement_a_la_livraison payer_a_la_livraison contra_reembolso contrareembolso pagar_al_recibir pago_contra_entrega contrassegno pagamento_alla_consegna pagare_alla_consegna a_cobranca pagar_na_entrega pagamento_na_entrega contra_entrega rembours_zending onder_rembours betalen_bij_levering',
  idealpay: 'ideal_betalen giropay sofortuberweisung* sofort_uberweisung mbway satispay lydia wero swish sofort_banking',
};
