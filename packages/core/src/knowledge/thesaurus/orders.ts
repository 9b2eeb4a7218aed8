/** Orders, carts, codes and payment in a shop on the web. How the words are written: `concepts.ts`. */
export const ORDERS: Readonly<Record<string, string>> = {
  orderconfirmation:
    'order_confirmation* confirmation_email* confirmation_mail bestellbestatigung* auftragsbestatigung* bestatigungsmail* bestatigungsemail confirmation_de_commande mail_de_confirmation email_de_confirmation confirmacion_del_pedido confirmacion_de_pedido correo_de_confirmacion conferma_ordine email_di_conferma confirmacao_da_encomenda confirmacao_de_encomenda email_de_confirmacao orderbevestiging* bestelbevestiging* bevestigingsmail* booking_confirmation* buchungsbestatigung* reservierungsbestatigung confirmation_de_reservation confirmacion_de_reserva conferma_di_prenotazione confirmacao_de_reserva boekingsbevestiging* reserveringsbevestiging',
  ordernumber:
    'order_number* order_no bestellnummer* auftragsnummer* numero_de_commande numero_de_pedido numero_ordine numero_da_encomenda numero_de_encomenda bestelnummer* ordernummer* booking_reference* booking_number* buchungsnummer* reservierungsnummer numero_de_reservation numero_de_reserva codice_prenotazione boekingsnummer* reserveringsnummer*',
  changeorder:
    'edit_my_order amend_my_order add_to_my_order add_something_to_my_order bestellung_anpassen anadir_a_mi_pedido bestelling_aanpassen',
  wrongaddress:
    'wrong_address falsche_adresse falsche_lieferadresse mauvaise_adresse direccion_equivocada indirizzo_sbagliato morada_errada endereco_errado verkeerd_adres adres_aanpassen',
  shoppingcart:
    'shopping_cart* shopping_basket* cart carts in_the_basket warenkorb* einkaufskorb* panier_achat mon_panier au_panier le_panier carrito carrito_de_compra carrito_de_la cesta_de_la_compra carrello_della_spesa nel_carrello il_carrello no_carrinho winkelmand* winkelwagen* add_to_cart',
  guestorder:
    'guest_checkout checkout_as_a_guest order_as_a_guest order_without_an_account without_an_account without_registering without_account as_a_guest gastbestellung* als_gast_bestellen ohne_konto ohne_kundenkonto ohne_registrier* ohne_anmeldung sans_compte sans_creer_de_compte sans_inscription sin_cuenta sin_registrarse sin_registrarme sin_crear_una_cuenta como_invitado senza_account senza_registrarsi senza_registrazione come_ospite sem_conta sem_registo sem_criar_conta como_convidado zonder_account zonder_registratie',
  paymentfailed:
    'payment_failed payment_declined card_declined declined payment_not_working payment_didnt payment_rejected zahlung_fehlgeschlagen zahlung_abgelehnt karte_abgelehnt kreditkarte_abgelehnt paiement_refuse carte_refusee paiement_echoue pago_rechazado tarjeta_rechazada pago_fallido pagamento_rifiutato carta_rifiutata pagamento_non_riuscito pagamento_recusado cartao_recusado pagamento_falhou betaling_mislukt betaling_geweigerd kaart_geweigerd double_charged charged_twice zweimal_abgebucht doppelt_abgebucht debite_deux_fois prelevee_deux_fois cobrado_dos_veces addebitato_due_volte cobrado_duas_vezes dubbel_afgeschreven twee_keer_afgeschreven',
  paylater:
    'klarna buy_now_pay_later payment_later spater_bezahlen spater_zahlen kauf_auf_rechnung auf_rechnung rechnungskauf* payer_plus_tard paiement_differe payer_sur_facture alma_paiement pagar_mas_tarde pagar_despues pago_diferido pagare_dopo pagare_piu_tardi scalapay pagar_depois pagar_mais_tarde achteraf_betalen afterpay riverty billink on_account_payment',
  cashondelivery:
    'cash_on_delivery pay_on_delivery pay_at_the_door nachnahme* bei_lieferung_zahlen bei_lieferung_bezahlen contre_remboursement payer_a_la_livraison paiement_a_la_livraison contra_reembolso pagar_contra_reembolso pago_contra_entrega contrassegno pagamento_alla_consegna pagare_alla_consegna pagamento_na_entrega pagar_na_entrega rembours_betaling onder_rembours bij_levering_betalen betalen_bij_levering',
  discountcode:
    'discount_code* promo_code* promotional_code* voucher_code* coupon_code* gutscheincode* rabattcode* aktionscode* code_promo codes_promo code_de_reduction code_avantage codigo_de_descuento codigo_promocional codigo_descuento codice_sconto codice_promozionale codice_promo codigo_de_desconto cupao cupom cupoes kortingscode* actiecode* coupon coupons couponcode*',
  giftcard:
    'gift_card* gift_voucher* gift_certificate* geschenkkarte* geschenkgutschein* wertgutschein* carte_cadeau cartes_cadeaux bon_cadeau cheque_cadeau bon_achat tarjeta_regalo tarjetas_regalo cheque_regalo vale_regalo carta_regalo carte_regalo gift_card cartao_presente cartao_oferta vale_presente vale_oferta cadeaukaart* cadeaubon* boncadeau tegoedbon* giftcard*',
  giftcardbalance:
    'gift_card_balance card_balance remaining_balance balance_on_my restguthaben guthaben_abfragen solde_de_ma_carte solde_carte_cadeau saldo_de_la_tarjeta saldo_tarjeta saldo_della_carta saldo_gift saldo_do_cartao restant_tegoed saldo_cadeaukaart saldo_cadeaubon remaining_credit restbetrag',
  giftreceipt:
    'gift_receipt* without_price without_the_price hide_the_price no_price_inside geschenkbon geschenkquittung ohne_preis ohne_preisangabe ohne_rechnung_im_paket ticket_cadeau sans_prix sans_le_prix sans_facture_dans ticket_regalo sin_precio scontrino_di_cortesia scontrino_regalo senza_prezzo senza_scontrino_nel talao_de_oferta talao_de_troca sem_preco cadeaubonnetje ruilbon* zonder_prijs',
  priceerror:
    'wrong_price price_error price_difference falscher_preis preisfehler preisunterschied erreur_de_prix precio_incorrecto error_de_precio prezzo_sbagliato errore_di_prezzo preco_errado verkeerde_prijs prijsfout',
};
