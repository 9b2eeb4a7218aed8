/** Leaving, buying and selling homes, and living in them. How the words are written: `concepts.ts`. */
export const HOMES_FOR_SALE: Readonly<Record<string, string>> = {
  moveout:
    'move_out moving_out moving_out_date vacate_the_flat leave_the_flat_at auszugstermin* ausziehen wohnung_ubergeben quitter_appartement quitter_le_logement demenager_du_logement sortie_du_logement dejar_el_piso salir_del_piso abandonar_el_piso lasciare_appartamento lasciare_la_casa liberare_appartamento riconsegna_appartamento sair_da_casa sair_do_apartamento deixar_o_apartamento deixar_a_casa entrega_da_casa verlaten_van_de_woning woning_verlaten uit_huis_gaan oplevering_woning uitverhuizen auszug wohnungsubergabe',
  handoverreport:
    'inventory_check check_in_report check_out_report condition_report ubergabeprotokoll* wohnungsubergabeprotokoll* etat_des_lieux inventario_del_piso acta_de_entrega estado_del_piso verbale_di_consegna inventario_appartamento auto_de_entrega inventario_da_casa opnamestaat inspectierapport* plaatsbeschrijving*',
  tenancynotice:
    'give_notice end_my_tenancy end_the_tenancy end_my_lease terminate_the_lease end_the_lease notice_to_leave wohnung_kundig* mietvertrag_kundig* kundigungsfrist_wohnung donner_mon_preave donner_mon_preavis donner_conge resilier_le_bail resilier_mon_bail preavis_de_location rescindir_el_contrato_de_alquiler dejar_el_alquiler avisar_para_dejar dare_la_disdetta disdetta_affitto disdetta_del_contratto_di preavviso_affitto dar_pre_aviso denunciar_o_contrato rescindir_o_contrato_de_arrendamento huur_opzeggen huuropzegging* huur_beeindigen',
  rentincrease:
    'rent_increase* raise_the_rent put_up_the_rent mieterhohung* miete_erhoh* staffelmiete* indexmiete* augmentation_de_loyer augmentation_du_loyer revision_du_loyer indexation_du_loyer subida_del_alquiler subir_el_alquiler subida_de_alquiler actualizacion_de_la_renta aumento_affitto aumento_del_canone adeguamento_istat aumento_da_renda aumentar_a_renda atualizacao_da_renda huurverhoging* huur_verhogen huurindexatie*',
  eviction:
    'evict* eviction* raumungsklage* zwangsraumung* rausgeworfen expuls* expulsion_locative desahucio* desahuciar sfratt* despejo* despejar uitzetting* huisuitzetting*',
  rentarrears:
    'rent_arrears behind_on_rent unpaid_rent late_rent mietruckstand* miete_nicht_bezahlt mietschulden loyer_impaye loyers_impayes retard_de_loyer impago_de_alquiler impago_del_alquiler retraso_en_el_alquiler affitto_non_pagato morosita_affitto canoni_non_pagati rendas_em_atraso renda_em_atraso renda_por_pagar huurachterstand* huur_te_laat',
  agencyfee:
    'agency_fee* letting_fee* agent_commission finders_fee broker_fee maklerprovision* maklergebuhr* maklercourtage* provisionsfrei* provision courtage frais_agence honoraires_agence honoraires_de_location commission_agence honorarios_de_agencia comision_de_agencia gastos_de_agencia comision_inmobiliaria provvigion* commissione_agenzia commissioni_agenzia spese_di_agenzia comissao_da_imobiliaria comissao_imobiliaria comissao_de_agencia bemiddelingskosten* makelaarskosten* courtage_kosten',
  buyhouse:
    'buy_a_house buy_a_flat buy_an_apartment buying_a_house house_for_sale flats_for_sale for_sale property_for_sale haus_kaufen wohnung_kaufen hauskauf* wohnungskauf* zu_verkaufen eigentumswohnung* acheter_une_maison acheter_un_appartement achat_immobilier a_vendre comprar_una_casa comprar_un_piso compra_de_vivienda en_venta comprare_casa comprare_una_casa comprare_un_appartamento acquisto_casa in_vendita comprar_casa comprar_uma_casa comprar_um_apartamento compra_de_casa a_venda huis_kopen woning_kopen appartement_kopen te_koop koopwoning* koophuis',
  sellhouse:
    'sell_my_house sell_my_flat sell_my_home sell_my_property selling_my_house haus_verkaufen wohnung_verkaufen hausverkauf* wohnungsverkauf* immobilie_verkaufen vendre_ma_maison vendre_mon_appartement vendre_mon_bien vender_mi_casa vender_mi_piso vender_mi_vivienda vender_la_casa vendere_casa vendere_la_mia_casa vendere_appartamento vender_a_minha_casa vender_o_meu_apartamento vender_casa huis_verkopen woning_verkopen appartement_verkopen mijn_huis_verkopen',
  valuation:
    'valuation* appraisal* property_value what_is_my_house_worth how_much_is_my_house wertermittlung* immobilienbewertung* hausbewertung* was_ist_mein_haus_wert schatzung_haus verkehrswert* estimation_immobiliere estimer_ma_maison estimer_mon_bien evaluation_immobiliere tasacion* valoracion_de_vivienda valorar_mi_casa cuanto_vale_mi_casa cuanto_vale_mi_piso valutazion* valutazione_immobile quanto_vale_la_mia_casa stima_immobile avaliacao_do_imovel avaliacao_imobiliaria avaliar_a_minha_casa quanto_vale_a_minha_casa waardebepaling* woningtaxatie* taxeren huis_taxeren wat_is_mijn_huis_waard',
  purchasecosts:
    'closing_costs stamp_duty purchase_costs buying_costs kaufnebenkosten* grunderwerbsteuer* frais_de_notaire droits_de_mutation gastos_de_compra gastos_de_compraventa impuesto_de_transmisiones itp spese_notarili imposta_di_registro spese_di_acquisto imt custos_da_escritura imposto_de_selo kosten_koper overdrachtsbelasting*',
  purchaseoffer:
    'make_an_offer offer_on_the_house offer_accepted kaufangebot* gebot_abgeben kaufpreisangebot offre_achat faire_une_offre compromis_de_vente hacer_una_oferta oferta_de_compra contrato_de_arras arras proposta_di_acquisto fare_una_proposta compromesso_di_vendita contratto_preliminare proposta_de_compra fazer_uma_proposta contrato_promessa cpcv bod_uitbrengen bod_doen voorlopig_koopcontract',
  negotiable:
    'negotiable negotiate room_for_negotiation verhandelbar* verhandlungsbasis vhb handeln_am_preis negociable* negocier_le_prix marge_de_negociation negociar_el_precio regatear trattabile trattabili trattare_sul_prezzo negociavel negociavel_o negociar_o_preco preco_negociavel onderhandelbaar* onderhandelen',
  commercialspace:
    'commercial_property retail_space office_space_to_rent shop_to_rent warehouse_space gewerbeflache* gewerbeimmobilie* ladenlokal* buroflache* gewerbemiete* local_commercial locaux_commerciaux bureaux_a_louer bail_commercial local_comercial locales_comerciales nave_industrial oficinas_en_alquiler locale_commerciale locali_commerciali capannone capannoni uffici_in_affitto espaco_comercial loja_para_arrendar escritorio_para_arrendar armazem_para bedrijfsruimte* winkelruimte* kantoorruimte* bedrijfspand*',
  land: 'plot_of_land building_plot land_for_sale building_land grundstuck* bauplatz* bauland terrain_a_batir terrains_a_batir terrain_constructible solar_edificable parcela* terreno* terreni terreno_edificabile lote_de_terreno bouwgrond* bouwkavel* perceel percelen kavel kavels',
  newbuild:
    'new_build* new_development off_plan neubau* neubauten neubauwohnung* neubauprojekt immobilier_neuf programme_neuf vefa sur_plan obra_nueva promocion_nueva sobre_plano nuova_costruzione nuove_costruzioni cantiere_nuovo construcao_nova em_planta empreendimento_novo nieuwbouw* nieuwbouwwoning* nieuwbouwproject*',
  holidaylet:
    'short_term_rental short_let* holiday_let* short_stay airbnb booking_com kurzzeitmiete* kurzzeitvermietung* wohnen_auf_zeit location_courte location_saisonniere location_de_courte alquiler_vacacional alquiler_de_corta alquiler_temporal corta_estancia affitto_breve affitti_brevi locazione_breve alojamento_local arrendamento_temporario aluguer_de_curta korte_huur kort_verblijf tijdelijk_huren tijdelijke_verhuur shortstay vakantieverhuur',
  longterm:
    'long_term long_stay* long_let langfristig* langzeitmiet* auf_dauer longue_duree location_longue larga_estancia largo_plazo alquiler_de_larga lungo_termine lungo_periodo longa_duracao longo_prazo lange_termijn langere_tijd langdurig* onbepaalde_tijd unbefristet* befristet* indefinido_contrato tempo_indeterminato',
  whopaysrepair:
    'who_pays_for who_repairs tenant_pays landlord_pays wer_zahlt_die_reparatur wer_repariert wer_muss_reparieren qui_paie_les_reparations qui_repare a_la_charge_du_locataire a_charge_du_proprietaire quien_paga_la_reparacion quien_paga_las_reparaciones quien_lo_arregla chi_paga_la_riparazione chi_paga_le_riparazioni a_carico_del a_carico_dell quem_paga_a_reparacao quem_paga_as_obras wie_betaalt_de_reparatie wie_repareert kosten_voor_huurder',
  reportdefect:
    'report_a_repair report_a_fault report_a_problem maintenance_request repair_request report_damage schaden_melden_wohnung mangel_melden mangelanzeige* defekt_melden storung_melden reparatur_melden mietminderung* signaler_un_probleme signaler_une_panne signaler_un_defaut demande_de_reparation comunicar_una_averia avisar_de_una_averia notificar_una_averia dar_un_aviso segnalare_un_guasto segnalare_un_problema segnalazione_guasti richiesta_di_riparazione reportar_uma_avaria comunicar_uma_avaria pedir_uma_reparacao reparatie_melden storing_melden gebrek_melden reparatieverzoek*',
  houserules:
    'house_rules quiet_time hausordnung* reglement_interieur regles_de_la_maison heures_de_silence normas_de_la_casa normas_de_la_comunidad horas_de_silencio horario_de_silencio regole_della_casa regolamento_condominiale orari_di_silenzio regras_da_casa regulamento_do_condominio horas_de_silencio_a huisregel* huisreglement* stilte_uren',
  caretaker:
    'caretaker* janitor* concierge* porter_service hauswart* gardien_immeuble gardienne_immeuble conserje* portero_de_la_finca portinai* portineria custode_del_palazzo porteiro_do zelador* huismeester* conciergedienst',
  keyhandover:
    'key_handover hand_over_the_keys return_the_keys key_return keys_returned schlubergabe schlusselruckgabe* schlussel_zuruckgeben schlussel_abgeben remise_de_cles rendre_les_cles restitution_des_cles devolver_las_llaves devolucion_de_llaves restituire_le_chiavi riconsegna_chiavi riconsegnare_le_chiavi devolver_as_chaves entrega_das_chaves entregar_as_chaves sleuteloverdracht* sleutels_inleveren sleutels_teruggeven',
  storageroom:
    'storage_cupboard bike_storage bike_room box_room abstellraum* kellerabteil* fahrradkeller* fahrradraum* local_velo local_a_velos cellier debarras_appartement cuarto_trastero cuarto_de_bicicletas ripostiglio ripostigli deposito_biciclette posto_bici despensa arrumos garagem_de_bicicletas fietsenstalling* fietsenberging* bergruimte* opbergruimte*',
  parkingspace:
    'parking_space* parking_spot* parking_included tiefgaragenstellplatz* autostellplatz garagenplatz* place_de_stationnement places_de_parking box_ferme plaza_de_garaje plazas_de_garaje plaza_de_aparcamiento posto_auto posti_auto box_auto lugar_de_garagem lugar_de_estacionamento vaga_de_garagem parkeerplek* garagebox* kfz_stellplatz pkw_stellplatz',
  neighbourhood:
    'neighbourhood neighborhood* surroundings local_area wohngegend* nachbarschaft umgebung* viertel stadtteil* quartier quartiers environnement_du_quartier barrio barrios vecindario alrededores zona_tranquila quartiere quartieri vicinato dintorni bairro* vizinhanca arredores buurt wijk omgeving',
  amenities:
    'amenities shops_nearby schools_nearby close_to_public near_the_station in_der_nahe einkaufsmoglichkeit* commerces_a_proximite a_proximite ecoles_a_proximite servicios_cercanos tiendas_cerca nelle_vicinanze servizi_vicini negozi_vicini lojas_perto nas_proximidades in_de_buurt voorzieningen in_de_omgeving winkels_in_de_buurt',
  petsinflat:
    'pets_allowed_in_the keep_a_dog_in haustierhaltung* tierhaltung* animaux_acceptes animaux_de_compagnie_acceptes admiten_mascotas aceptan_mascotas se_admiten_mascotas animali_ammessi animali_domestici_ammessi accettate_animali aceitam_animais animais_permitidos huisdieren_toegestaan huisdieren_welkom',
};
