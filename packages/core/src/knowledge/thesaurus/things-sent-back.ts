/** Returns, refunds and guarantees of things bought. How the words are written: `concepts.ts`. */
export const THINGS_SENT_BACK: Readonly<Record<string, string>> = {
  returnlabel:
    'return_label* returns_label* prepaid_label* return_slip* return_form* return_note rucksendeetikett* retourenlabel* retourenschein* retourenaufkleber* rucksendelabel* etiquette_de_retour bon_de_retour etiqueta_de_devolucion etiquetas_de_devolucion etichetta_di_reso etichetta_reso modulo_di_reso etiqueta_de_devolucao etiqueta_de_retorno retourlabel* retouretiket* retourformulier* verzendlabel*',
  returnperiod:
    'return_period* return_deadline* days_to_return how_long_to_return how_long_do_i_have_to_return ruckgabefrist* ruckgaberecht* rucksendefrist* umtauschfrist* umtauschrecht* dias_para_devolver tempo_per_il_reso giorni_per_restituire retourtermijn* retourperiode* retourrecht dagen_retour bedenktijd* bedenktermijn',
  withdrawalright:
    'right_of_withdrawal withdrawal_right cooling_off cooling_off_period widerruf* droit_de_retractation retractation retracter derecho_de_desistimiento desistimiento diritto_di_recesso recesso direito_de_livre_resolucao livre_resolucao direito_de_arrependimento herroepen herroeping*',
  returnstore: 'take_it_back_to_the_store rendre_en_magasin',
  nonreturnable:
    'non_returnable not_returnable excluded_from_return no_return* cant_be_returned cannot_be_returned final_sale vom_umtausch_ausgeschlossen umtausch_ausgeschlossen ruckgabe_ausgeschlossen keine_ruckgabe ni_repris ni_echange non_retournable sin_devolucion no_se_puede_devolver no_admite_devolucion non_restituibil* non_si_puo_restituire nao_devolvivel sem_devolucao niet_retourneerbaar niet_geretourneerd uitgesloten_van_retour opened_returns',
  noreceipt:
    'without_receipt without_a_receipt without_the_receipt no_receipt ohne_kassenbon ohne_beleg ohne_kassenzettel ohne_quittung sans_ticket_de_caisse sans_ticket sans_recu sans_preuve sin_ticket sin_recibo sin_tique senza_scontrino sem_talao sem_recibo sem_fatura perdi_o_talao zonder_bon zonder_bonnetje zonder_kassabon bon_kwijt bonnetje_kwijt',
  proofofpurchase:
    'proof_of_purchase kassenbon* kassenzettel* kaufbeleg* kaufnachweis* ticket_de_caisse preuve_achat justificatif_achat ticket_de_compra comprobante_de_compra justificante_de_compra scontrino scontrini prova_acquisto talao talao_de_compra comprovativo_de_compra kassabon* aankoopbewijs* bonnetje* till_receipt',
  refundtime:
    'refund_time how_long_does_a_refund how_long_does_the_refund when_do_i_get_my_money when_will_i_get_my_money when_will_i_be_refunded where_is_my_refund wann_bekomme_ich_mein_geld wo_bleibt_mein_geld wo_bleibt_die_erstattung quand_serai_je_rembourse cuando_me_devuelven quando_mi_rimborsate tempi_di_rimborso quando_recebo_o_reembolso wanneer_krijg_ik_mijn_geld terugbetaaltermijn',
  storecredit:
    'store_credit* credit_note* gutschrift* warengutschein* guthaben avoir_en_magasin un_avoir note_de_credit nota_de_credito vale_de_compra abono_en_tienda saldo_en_tienda nota_di_credito buono_acquisto buoni_acquisto credito_em_loja tegoed winkeltegoed creditnota* waardebon*',
  legalguarantee:
    'legal_guarantee statutory_rights statutory_warranty two_year_guarantee gesetzliche_gewahrleistung gewahrleistungsrecht* gewahrleistungsfrist garantie_legale garantie_de_conformite garantia_legal garanzia_legale garantia_de_conformidade wettelijke_garantie consumer_rights verbraucherrecht*',
  extendedwarranty:
    'extended_warranty extended_guarantee extend_the_warranty garantieverlangerung* garantieerweiterung extension_de_garantie extensao_de_garantia extension_de_la_garantia ampliacion_de_garantia ampliar_la_garantia estensione_di_garanzia estensione_garanzia estendere_la_garanzia garantie_verlengen garantieverlenging*',
  warrantyclaim:
    'warranty_claim* claim_on_the_warranty claim_under_warranty under_warranty still_under_warranty garantiefall* garantieanspruch* unter_garantie faire_jouer_la_garantie sous_garantie encore_sous_garantie en_garantia dentro_de_garantia hacer_uso_de_la_garantia in_garanzia ancora_in_garanzia na_garantia acionar_a_garantia onder_garantie garantieclaim*',
  splitdelivery:
    'partial_delivery split_delivery separate_parcels separate_packages multiple_parcels two_parcels part_delivery teillieferung* teilsendung* getrennt_geliefert mehrere_pakete zwei_pakete livraison_partielle plusieurs_colis livraison_en_plusieurs envio_parcial varios_paquetes entrega_parcial consegna_parziale piu_pacchi spedizione_separata varias_encomendas deellevering* meerdere_pakketten',
  combineorders:
    'bestellungen_zusammenfassen sammelbestellung* regrouper_mes_commandes juntar_pedidos unir_pedidos pedido_conjunto unire_gli_ordini ordine_unico juntar_encomendas bestellingen_samenvoegen',
  courier:
    'carrier carriers which_courier which_carrier delivery_company versanddienstleister* paketdienst* spediteur* transporteur* agencia_de_transporte transportista* corriere corrieri transportadora* bezorger* pakketdienst* vervoerder*',
  parcelshop:
    'paketbox* paketstation pickup_point* pick_up_point* collection_point* relais_colis consigne_colis consigne_automatique puntos_de_recogida punti_di_ritiro pontos_de_recolha cacifo_de_encomendas ophaalpunt* pakketpunt* pakketautomaat* paketautomat* servicepunt',
  freight:
    'freight pallet pallets forwarding_agent spedition* palette paletten palettenversand livraison_sur_palette palettes palet palets transporte_de_mercancias bancale bancali pallet_consegna palete paletes transportadora_de_paletes pallet_levering vracht stuckgut',
  ecofriendlypackaging:
    'plastic_free plastic_free_packaging eco_packaging plastikfrei* plastikfreie_verpackung umweltfreundliche_verpackung sans_plastique emballage_ecologique sin_plastico embalaje_ecologico senza_plastica imballaggio_ecologico sem_plastico embalagem_ecologica plasticvrij* duurzame_verpakking discreet_packaging neutral_verpackt discreet discretes neutrale_verpackung emballage_discret embalaje_discreto imballaggio_anonimo embalagem_discreta',
  originalpackaging:
    'original_packaging originalverpackung* originalkarton emballage_origine boite_origine embalaje_original imballo_originale scatola_originale caixa_original originele_doos',
  olddevice:
    'take_back_scheme old_mattress old_furniture old_fridge alte_matratze alte_mobel altgeraterucknahme reprise_de_ancien ancien_appareil ancien_matelas retirada_del_viejo retirar_el_antiguo colchon_viejo ritiro_usato vecchio_materasso retoma_de_usados colchao_velho oud_apparaat oude_matras oud_bed_meenemen',
};
