/** Taxes and invoices. How the words are written: `concepts.ts`. */
export const TAXES_AND_INVOICES: Readonly<Record<string, string>> = {
  taxreturn:
    'tax_return* file_my_taxes income_tax_return self_assessment steuererklarung* einkommensteuererklarung* steuer_machen lohnsteuerausgleich* arbeitnehmerveranlagung declaration_impots declaration_de_revenus declarer_mes_impots declaration_fiscale declaracion_de_la_renta declaracion_de_renta hacer_la_renta la_renta borrador_de_la_renta dichiarazione_dei_redditi modello_730 il_730 modello_unico declaracao_de_irs entregar_o_irs declaracao_de_imposto irs belastingaangifte* aangifte_doen aangifte_inkomstenbelasting ib_aangifte',
  taxoffice:
    'tax_office tax_authority hmrc finanzamt* impots_gouv centre_des_impots administration_fiscale hacienda agencia_tributaria aeat agenzia_delle_entrate fisco financas_repartificao autoridade_tributaria reparticao_de_financas receita_federal belastingdienst*',
  taxadvisor:
    'tax_advis* tax_accountant* tax_consultant* steuerberatung* steuerberater* steuerkanzlei* lohnsteuerhilfe* conseiller_fiscal fiscaliste* asesor_fiscal asesoria_fiscal gestoria gestor_fiscal consulente_fiscale caf patronato consultor_fiscal contabilista* belastingadviseur* belastingconsulent* fiscalist*',
  incometax:
    'income_tax einkommensteuer* einkommenssteuer* lohnsteuer* impot_sur_le_revenu prelevement_a_la_source irpf impuesto_sobre_la_renta irpef imposta_sui_redditi imposto_sobre_o_rendimento retencao_na_fonte inkomstenbelasting* loonbelasting* loonheffing*',
  corporatetax:
    'corporation_tax corporate_tax korperschaftsteuer* gewerbesteuer* impot_sur_les_societes impuesto_de_sociedades ires irap imposto_sobre_sociedades vennootschapsbelasting*',
  vatreturn:
    'vat_return* umsatzsteuervoranmeldung* ust_voranmeldung voranmeldung* declaration_de_tva declaracion_de_iva modelo_303 liquidacion_de_iva declaracion_trimestral liquidazione_iva dichiarazione_iva lipe declaracao_de_iva declaracao_periodica btw_aangifte* btwaangifte*',
  vatincluded:
    'including_vat incl_vat excluding_vat ex_vat plus_vat vat_included prices_include_vat inkl_mwst zzgl_mwst inklusive_mehrwertsteuer netto_oder_brutto bruttopreis* nettopreis* ttc hors_taxe hors_taxes tva_comprise tva_incluse iva_incluido iva_incluida sin_iva mas_iva con_iva iva_aparte iva_inclusa iva_compresa iva_esclusa piu_iva iva_incluido_no com_iva sem_iva mais_iva incl_btw excl_btw inclusief_btw exclusief_btw exclusief_de_btw',
  tax: 'vat_rate value_added_tax mwst_satz taux_de_tva tipo_de_iva aliquota_iva taxa_de_iva btw_tarief btw_percentage met_btw zonder_btw',
  reversecharge:
    'reverse_charge vat_exempt* without_vat no_vat intra_community umsatzsteuerfrei* steuerfrei* kleinunternehmer* innergemeinschaftlich* ohne_mehrwertsteuer autoliquidation exonere_de_tva exoneration_de_tva intracommunautaire sans_tva exento_de_iva intracomunitari* inversion_del_sujeto inversione_contabile esente_iva regime_forfettario isento_de_iva isencao_de_iva autoliquidacao btw_verlegd btw_vrij vrijgesteld_van_btw intracommunautair kor_regeling',
  taxfree:
    'tax_free duty_free vat_refund tourist_vat mehrwertsteuerruckerstattung* mehrwertsteuer_zuruck detaxe* detaxation devolucion_del_iva rimborso_iva reembolso_do_iva btw_teruggave btw_terugvragen',
  taxdeductible:
    'tax_deductible deduct_from_tax write_off_tax tax_relief tax_deduction* tax_credit* steuerlich_absetz* steuerlich_absetzbar von_der_steuer absetzbar* deductible_des_impots credit_impot reduction_impot reductions_impot deductible_fiscalement desgrav* deducible* deduccion_fiscal deducciones_fiscales detraibil* deducibil* detrazion* deduzione_fiscale dedutivel* deducao_fiscal beneficio_fiscal aftrekbaar* belastingvoordeel* belastingaftrek*',
  taxnumber:
    'tax_number* tax_id utr tin_number steuernummer* steuer_id steuer_identifikationsnummer numero_fiscal numero_siret siret siren numero_de_identificacion_fiscal nif_de cif_de codice_fiscale numero_de_contribuinte nif_portugues cnpj cpf bsn burgerservicenummer fiscaal_nummer rsin',
  invoicedetails:
    'company_name_on_the invoice_address billing_address* billing_details change_the_invoice correct_the_invoice wrong_invoice rechnungsadresse* rechnungsanschrift* rechnung_andern rechnung_korrigieren rechnung_umschreiben falsche_rechnung rechnungskorrektur* adresse_de_facturation corriger_la_facture modifier_la_facture facture_erronee datos_de_facturacion direccion_de_facturacion corregir_la_factura modificar_la_factura factura_incorrecta factura_rectificativa dati_di_fatturazione indirizzo_di_fatturazione correggere_la_fattura modificare_la_fattura fattura_sbagliata dados_de_faturacao morada_de_faturacao endereco_de_faturacao corrigir_a_fatura alterar_a_fatura fatura_errada factuuradres* factuur_aanpassen factuur_wijzigen factuur_corrigeren verkeerde_factuur',
  companyinvoice:
    'invoice_to_my_company invoice_for_my_company invoice_for_the_company business_invoice invoice_with_vat vat_invoice* firmenrechnung* rechnung_auf_die_firma rechnung_auf_firma rechnung_fur_die_firma rechnung_mit_mwst ausgewiesene* facture_au_nom facture_avec_tva facture_pour_ma_societe facture_pour_mon_entreprise factura_con_iva factura_a_nombre factura_de_empresa factura_para_la_empresa fattura_aziendale fattura_con_iva fattura_intestata fatturare_alla_ditta fattura_con_partita fatura_com_contribuinte fatura_com_nif fatura_em_nome fatura_para_empresa factuur_op_naam zakelijke_factuur factuur_met_btw factuur_voor_mijn_bedrijf',
  getinvoice:
    'where_is_my_invoice download_my_invoice find_my_invoice send_me_the_invoice get_an_invoice copy_of_my_invoice invoice_copy duplicate_invoice didnt_get_an_invoice wo_finde_ich_meine_rechnung rechnung_herunterladen rechnung_nicht_erhalten keine_rechnung rechnungskopie* rechnung_zuschicken rechnung_bekommen ou_trouver_ma_facture telecharger_ma_facture recevoir_une_facture recevoir_ma_facture copie_de_facture duplicata_de_facture descargar_mi_factura descargar_la_factura donde_esta_mi_factura copia_de_la_factura no_he_recibido_la_factura recibir_la_factura scaricare_la_fattura dove_trovo_la_fattura ricevere_la_fattura copia_della_fattura avere_la_fattura descarregar_a_fatura receber_a_fatura segunda_via_da_fatura onde_esta_a_fatura factuur_downloaden factuur_ontvangen kopie_factuur waar_is_mijn_factuur factuur_vinden factuur_krijgen',
  einvoice:
    'electronic_invoice* electronic_invoicing einvoice* e_rechnung* erechnung* xrechnung* zugferd elektronische_rechnung* facturation_electronique facture_electronique factur_x chorus_pro factura_electronica facturas_electronicas facturacion_electronica fattura_elettronica fatture_elettroniche fatturazione_elettronica codice_sdi codice_destinatario sdi fatura_eletronica faturacao_eletronica e_factuur* elektronische_factuur e_facturatie',
  creditnote:
    'credit_note* credit_memo* gutschrift* stornorechnung* korrekturrechnung* avoir_sur_ma_facture facture_avoir note_de_credit notes_de_credit nota_de_credito notas_de_credito factura_de_abono nota_di_credito note_di_credito nota_credito creditnota* creditfactuur*',
  proforma: 'pro_forma* proforma* proformarechnung* vorabrechnung*',
};
