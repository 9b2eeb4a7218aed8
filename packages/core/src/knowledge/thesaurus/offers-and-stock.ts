/** Offers, stock and trust in a shop. How the words are written: `concepts.ts`. */
export const OFFERS_AND_STOCK: Readonly<Record<string, string>> = {
  pricematch:
    'price_match* price_guarantee* best_price_guarantee match_the_price match_a_price beat_the_price bestpreisgarantie* preisgarantie* tiefpreisgarantie garantie_du_meilleur_prix alignement_de_prix vous_alignez rembourser_la_difference mejor_precio_garantizado igualar_el_precio igualais_precios garantia_del_mejor_precio miglior_prezzo_garantito garanzia_del_miglior_prezzo melhor_preco_garantido igualam_precos laagste_prijsgarantie prijsgarantie* prijs_matchen',
  clearance:
    'clearance* sales_event closeout end_of_season_sale summer_sale* winter_sale* schlussverkauf* sommerschlussverkauf ausverkauf raumungsverkauf* abverkauf sonderangebot* sonderposten soldes les_soldes destockage liquidation rebajas las_rebajas liquidacion saldi i_saldi svendita svendite saldos liquidacao promocoes uitverkoop* opruiming* solden outlet_sale special_offer*',
  blackfriday: 'black_friday* blackfriday* cyber_monday* singles_day prime_day viernes_negro black_week',
  bulkdiscount:
    'bulk_discount* bulk_price* bulk_order* bulk_buy* volume_discount* quantity_discount* large_order* large_quantit* mengenrabatt* staffelpreis* grossbestellung* grossere_menge grossere_mengen grosse_mengen grossmenge remise_quantitative remise_sur_quantite grosse_commande grande_quantite grandes_quantites tarif_degressif descuento_por_volumen descuento_por_cantidad pedido_grande grandes_cantidades sconto_quantita sconti_quantita grandi_quantita ordine_grande ordini_grandi desconto_por_quantidade grandes_quantidades encomenda_grande staffelkorting* hoeveelheidskorting* kwantumkorting grote_bestelling* grote_aantallen grote_hoeveelheden',
  bundle:
    'bundle bundles value_pack* multipack* vorteilspack* vorteilspaket* sparset sparpaket* lot_de_plusieurs lots_de pack_de packs pack_ahorro confezione_multipla offerta_bundle conjunto_promocional voordeelpakket* voordeelverpakking* three_for_two 3_fur_2 3_for_2 3_por_2 3_per_2 2x1',
  limitededition:
    'limited_edition* limitierte* sonderedition* sonderauflage* edition_limitee serie_limitee edicion_limitada edizione_limitata edicao_limitada limited_editie gelimiteerd* beperkte_oplage collector_item* collectors_item',
  authenticity:
    'authentic authenticity genuine original_product counterfeit* fake fakes echtheit* echt_oder originalware falschung* gefalscht plagiat* contrefacon* faux_produit authentique authentiques authenticite autentico autenticos autenticidad falsificad* falso autenticita contraffat* falsi autenticidade contrafac* namaak* echtheidscertificaat certificate_of_authenticity',
  productreview:
    'product_review* customer_review* reviews testimonial* kundenbewertung* bewertungen rezension* erfahrungsbericht* avis_clients avis_client avis_verifies opiniones resenas valoraciones_de_clientes recensioni recensione recensire opinioes avaliacoes_de_clientes beoordeling* klantbeoordelingen leave_a_review bewertung_abgeben laisser_un_avis dejar_una_resena lasciare_una_recensione deixar_uma_avaliacao trustpilot',
  compatibility:
    'compatib* compatible_with fits_my passt_das_zu kompatib* compatible_avec adaptable_sur es_compatible compativel compativeis geschikt_voor_mijn past_het_op works_with_my',
  productrecall:
    'recall recalls recalled ruckruf* rappel_produit rappel_de_produit retirada_de_producto retirado_del_mercado ritirato_dal_mercato richiamo_prodotto recolha_de_produto teruggeroepen terugroepactie*',
  scam: 'scam scams scammer* fraud fraudulent phishing betrug* fakeshop* fake_shop* arnaque* fraude fraudes estafa* timo_en truffa truffe burla burlas fraudulento oplichting* oplichters nepshop* legit trustworthy serios seriose vertrauenswurdig* fiable_boutique betrouwbaar',
  restocknotice:
    'restock* in_stock_again available_again notify_me_when let_me_know_when wieder_verfugbar wieder_lieferbar wieder_vorratig wieder_auf_lager de_nouveau_disponible de_retour_en_stock reapprovisionn* reassort* vuelve_a_estar_disponible volvera_a_estar de_nuevo_disponible reposicion torna_disponibile tornera_disponibile di_nuovo_disponibile riassortiment* de_novo_disponivel volta_ao_stock reposicao_de_stock weer_leverbaar weer_op_voorraad terug_op_voorraad nieuwe_voorraad',
  discontinued:
    'discontinued no_longer_available no_longer_made phased_out nicht_mehr_lieferbar nicht_mehr_verfugbar auslaufmodell* ausgelaufen_artikel eingestellt_produkt plus_fabrique plus_disponible en_fin_de_serie fin_de_serie descatalogad* ya_no_se_fabrica fuera_de_produccion fuori_produzione non_piu_disponibile descontinuad* fora_de_producao uit_het_assortiment niet_meer_leverbaar uit_productie',
  storestock:
    'in_store_availability available_in_store in_stock_in_your in_your_shop im_laden_verfugbar filiale_verfugbar im_geschaft_vorratig disponible_en_magasin en_stock_en_magasin disponible_en_tienda en_la_tienda_fisica disponibile_in_negozio negozio_fisico disponivel_em_loja loja_fisica winkelvoorraad op_voorraad_in_de_winkel fysieke_winkel physical_store* physical_shop brick_and_mortar ladengeschaft* ladenlokal magasin_physique boutique_physique tienda_fisica',
  holditem:
    'hold_it_for_me hold_an_item put_it_aside put_aside set_aside keep_it_for_me reserve_in_store zurucklegen zuruckgelegt zurucklegst beiseitelegen mettre_de_cote mettez_de_cote reserver_en_magasin apartar_un guardarme_uno reservar_en_tienda mettere_da_parte tenere_da_parte prenotare_in_negozio guardar_uma_peca por_de_lado reservar_na_loja opzij_leggen apart_leggen reserveren_in_de_winkel click_and_reserve',
};
