/** Lists, data sheets, quality, contracts and units of price between businesses. How the words are written: `concepts.ts`. */
export const TERMS_OF_SUPPLY: Readonly<Record<string, string>> = {
  pricelist:
    'price_list* pricelist* rate_card* price_sheet preisliste* preisubersicht* tarifliste* liste_de_prix grille_tarifaire grille_de_prix tarifs_complets lista_de_precios listado_de_precios tabla_de_precios listino* listino_prezzi tabella_prezzi lista_de_precos tabela_de_precos prijslijst* tarievenlijst* tarieflijst prijsoverzicht',
  catalogue:
    'catalogue* catalog catalogs brochure* product_range range_of_products katalog kataloge produktkatalog* prospekt* sortiment produktpalette catalogo* folleto_de_productos gama_de_productos surtido depliant gamma_di_prodotti assortimento gama_de_produtos assortiment* catalogus gamme_de_produits',
  datasheet:
    'data_sheet* datasheet* technical_data specification* specs technical_specs datenblatt* datenblatter technische_daten produktdatenblatt* spezifikation* fiche_technique fiches_techniques caracteristiques_techniques ficha_tecnica fichas_tecnicas especificacion* caracteristicas_tecnicas scheda_tecnica schede_tecniche specifiche_tecniche caratteristiche_tecniche ficha_tecnica_do especificacoes caracteristicas_tecnicas_do specificatie* technische_gegevens productblad*',
  safetydatasheet:
    'safety_data_sheet* msds sicherheitsdatenblatt* fiche_de_donnees_de_securite fds_produit ficha_de_datos_de_seguridad ficha_de_seguridad scheda_di_sicurezza schede_di_sicurezza ficha_de_dados_de_seguranca veiligheidsinformatieblad* veiligheidsblad*',
  cecert:
    'ce_mark* ce_certified ce_certificate declaration_of_conformity product_certificat* rohs reach_compliant ce_kennzeichnung* konformitatserklarung* ce_zertifikat marquage_ce declaration_de_conformite norme_ce marcado_ce declaracion_de_conformidad certificado_ce marchio_ce marcatura_ce dichiarazione_di_conformita_ce marcacao_ce declaracao_de_conformidade ce_markering* ce_keurmerk conformiteitsverklaring*',
  isocert:
    'iso_9001 iso_14001 quality_management quality_certif* qualitatsmanagement* qualitatszertifikat* certification_qualite certificacion_de_calidad gestion_de_calidad certificazione_di_qualita certificazione_qualita certificacao_de_qualidade kwaliteitscertific* kwaliteitsmanagement*',
  quality:
    'quality qualities high_quality qualitat qualitaten hochwertig* qualite qualites calidad calidades qualita qualidade* goede_kwaliteit kwaliteit',
  qualitycontrol:
    'quality_control quality_check* quality_assurance inspected_before qualitatskontrolle* qualitatssicherung* qualitatsprufung* controle_qualite controle_de_qualite control_de_calidad garantia_de_calidad controllo_qualita controllo_di_qualita controlo_de_qualidade kwaliteitscontrole* kwaliteitsborging*',
  madein:
    'made_in_germany made_in_europe made_in_italy made_in_eu where_is_it_made where_are_they_made where_are_your_products manufactured_in country_of_origin wo_wird_produziert wo_hergestellt wo_werden_sie_hergestellt wo_kommt_das_her ursprungsland herkunftsland* fabrique_en_france ou_sont_fabriques ou_est_ce_fabrique fabrique_ou pays_de_fabrication pays_origine donde_se_fabrica donde_se_fabrican donde_estan_hechos hecho_en_espana fabricado_en pais_de_origen dove_sono_prodotti dove_vengono_prodotti dove_e_prodotto prodotto_in_italia paese_di_origine onde_sao_feitos onde_e_fabricado feito_em_portugal fabricado_na_europa pais_de_origem waar_wordt_het_gemaakt waar_gemaakt gemaakt_in land_van_herkomst',
  framecontract:
    'framework_agreement* blanket_order* call_off_order rahmenvertrag* rahmenvereinbarung* abrufauftrag* abrufbestellung contrat_cadre contrats_cadres accord_cadre contrato_marco acuerdo_marco accordo_quadro contratto_quadro contrato_quadro acordo_quadro raamovereenkomst* raamcontract* afroepcontract',
  recurringorder:
    'standing_delivery repeat_order* regular_delivery recurring_order* recurring_deliver* weekly_delivery reorder re_order reordering nachbestell* nachbestellung* dauerbestellung* lieferabo* regelmassige_lieferung wiederkehrende_bestellung commande_recurrente livraison_reguliere recommander_le_meme reassort livraison_hebdomadaire pedido_recurrente entrega_periodica pedido_periodico volver_a_pedir reposicion riordin* ordine_ricorrente consegna_periodica consegna_settimanale encomenda_recorrente entrega_regular reencomendar repetir_a_encomenda herhaalbestelling* nabestel* vaste_levering terugkerende_bestelling',
  purchasingdept:
    'procurement purchasing_department buyer_department einkaufsabteilung einkaufsleiter service_achats departamento_de_compras ufficio_acquisti departamento_de_compras_da inkoopafdeling inkoper',
  salesrep:
    'sales_rep* sales_team sales_department sales_person salesperson talk_to_sales speak_to_sales vertrieb vertriebsmitarbeiter* aussendienst* verkaufsteam service_commercial contacter_un_commercial un_commercial commerciaux departamento_comercial equipo_de_ventas hablar_con_ventas ufficio_commerciale ufficio_vendite agente_di_commercio rappresentante departamento_de_vendas equipa_comercial falar_com_vendas verkoopafdeling* vertegenwoordiger* accountmanager_verkoop verkoopteam',
  tender:
    'tender tenders request_for_proposal rfp rfq invitation_to_bid ausschreibung* angebotsanfrage* ausschreibungsunterlagen appel_offres appels_offres licitacion* concurso_publico pliego gara_appalto gare_appalto bando_di_gara concurso_publico_de licitacao licitacoes caderno_de_encargos aanbesteding*',
  quoterequest:
    'request_a_quote get_a_quote free_quote quotation* no_obligation_quote price_estimate angebot_anfordern angebot_einholen angebotserstellung unverbindliches_angebot kostenloses_angebot demander_un_devis demande_de_devis devis_gratuit faire_un_devis obtenir_un_devis pedir_presupuesto pedir_un_presupuesto presupuesto_gratis presupuesto_sin_compromiso solicitar_presupuesto cotizacion cotizaciones chiedere_un_preventivo richiedere_un_preventivo preventivo_gratuito fare_un_preventivo pedir_orcamento pedir_um_orcamento orcamento_gratuito orcamento_gratis cotacao offerte_aanvragen prijsopgave* vrijblijvende_offerte gratis_offerte prijsofferte',
  acceptquote:
    'accept_the_quote accept_your_quote accept_the_offer angebot_annehmen auftragserteilung* auftrag_erteilen accepter_le_devis signer_le_devis valider_le_devis aceptar_el_presupuesto accettare_il_preventivo aceitar_o_orcamento offerte_accepteren akkoord_offerte akkoord_op_de_offerte opdracht_geven',
  priceunit:
    'unit_price* price_per_unit per_piece per_unit price_per_piece stuckpreis* pro_stuck preis_pro_stuck einzelpreis* prix_unitaire prix_a_unite par_piece precio_unitario precio_por_unidad por_unidad por_pieza prezzo_unitario prezzo_al_pezzo al_pezzo a_pezzo preco_unitario preco_por_unidade por_peca stuksprijs* per_stuk prijs_per_stuk',
  perkilo:
    'per_kilo per_kg price_per_kilo kilopreis* pro_kilo pro_kg au_kilo le_kilo prix_au_kilo por_kilo el_kilo precio_por_kilo al_chilo al_kg prezzo_al_chilo ao_quilo por_quilo preco_por_quilo per_kilogram kiloprijs*',
  persqm:
    'per_square_met* per_sqm per_m2 price_per_square quadratmeterpreis* pro_quadratmeter pro_qm au_metre_carre par_metre_carre prix_au_m2 por_metro_cuadrado por_m2 precio_por_metro al_metro_quadro al_mq prezzo_al_metro por_metro_quadrado preco_por_metro ao_metro_quadrado per_vierkante_meter prijs_per_m2',
  perhour:
    'per_hour by_the_hour hourly pro_stunde stundenweise stundlich par_heure de_heure a_heure heure_de_travail por_hora por_horas orario_prezzo ora_lavoro por_hora_de a_hora per_uur uurprijs* uurbasis',
  invoicedelay:
    'consolidated_invoice* collective_invoice* sammelrechnung* monatsrechnung* facture_mensuelle facture_groupee factura_mensual factura_agrupada fattura_mensile fattura_cumulativa fattura_riepilogativa fatura_mensal fatura_agrupada verzamelfactuur* maandfactuur*',
  creditline:
    'trade_credit credit_account buy_on_credit kreditlimit_kunde encours_client ligne_de_credit paiement_differe credito_comercial linea_de_credito fido_commerciale linea_di_credito linha_de_credito',
  retentiontitle:
    'retention_of_title eigentumsvorbehalt* reserve_de_propriete reserva_de_dominio riserva_di_proprieta reserva_de_propriedade eigendomsvoorbehoud*',
  discontinued:
    'spare_parts_availability how_long_spare_parts discontinued end_of_life auslaufmodell* ausgelaufen* nicht_mehr_lieferbar nicht_mehr_erhaltlich discontinue produit_arrete plus_fabrique plus_disponible fin_de_serie descatalogad* fuera_de_catalogo ya_no_se_fabrica fuori_produzione fuori_catalogo non_piu_disponibile descontinuad* ja_nao_se_fabrica fora_de_catalogo uit_het_assortiment niet_meer_leverbaar uitlopend_model',
  wholesale:
    'wholesale_price* wholesaler* trade_price* trade_discount* grosshandelspreis* einkaufspreis* handlerpreis* handlerrabatt* prix_de_gros prix_revendeur vente_en_gros precio_mayorista precios_al_por_mayor precio_para_tiendas venta_al_por_mayor prezzi_ingrosso prezzo_rivenditori vendita_ingrosso preco_de_revenda precos_por_atacado venda_por_grosso inkoopprijs* groothandelsprijs* handelsprijs',
};
