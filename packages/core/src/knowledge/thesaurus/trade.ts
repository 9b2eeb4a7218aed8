/**
 * What every trade is asked: prices, deliveries, hours, payment, contracts. How the words are written: `concepts.ts`.
 */
export const TRADE: Readonly<Record<string, string>> = {
  price:
    'price* pricing postage porto_kosten versandkosten frais_de_port gastos_de_envio spese_di_spedizione verzendkosten the_charge a_charge any_charge extra_charge delivery_charge delivery_charges shipping_charge shipping_charges charge_for charges_for charged_for be_charged is_charged surcharge* cost costs costing fee fees expensive cheap cheaper cheapest how_much how_expensive preis* kosten kostet koste gebuhr* teuer* gunstig* ' +
    'wie_viel wieviel prix cout coute coutent couts combien_coute tarif tarifs precio* cuesta cuestan coste costes cuanto_vale cuanto_es tarifa* ' +
    'prezz* costa costano costo costi costere* quanto_viene preco* custa custam custo custos custaria* ' +
    'you_charge u_charge they_charge charge_me charge_us charge_extra going_rate hourly_rate day_rate rate rates set_me_back set_us_back price_tag ' +
    'was_nehmt_ihr was_nehmen_sie was_nimmst_du was_zahl* was_bezahl* was_macht_das was_verlangt_ihr was_verlangen_sie was_muss_ich_zahlen was_muss_ich_bezahlen was_muss_man_zahlen kostets kostenpunkt pauschal* stundensatz* tagessatz* entgelt* honorar* ' +
    'est_combien fait_combien c_combien coute_combien vaut_combien combien_le combien_la combien_les combien_un combien_une combien_pour payant payante payants payantes kostenpflichtig* a_pagamento prenez_combien combien_prenez combien_vous_prenez combien_ca_coute a_combien pour_combien revient_combien combien_faut_il_payer faut_compter montant* couterai* facturez ' +
    'que_vale que_valen cuanto_el cuanto_la cuanto_un cuanto_una cuanto_valen cuanto_sale cuanto_me_sale cuanto_nos_sale me_sale nos_sale a_como_sale a_como por_cuanto_sale por_cuanto cobr* cuanto_son cuanto_seria cuanto_saldria cuanto_pago cuanto_pagamos cuanto_hay_que_pagar importe* cuota tasa tasas costaria* costara* mensualidad* ' +
    'quanto_vengono quanto_il quanto_la quanto_un quanto_una quanto_per quanto_e_il quanto_e_la quanto_mi_viene quanto_fa quanto_fate quanto_prendete quanto_chiedete quanto_si_paga quanto_pago a_quanto tariff* importo canone quota ' +
    'quanto_e_que_levam quanto_levam quanto_fica quanto_e_o quanto_e_a quanto_ficaria quanto_sai qual_o_valor qual_e_o_valor mensalidade* ' +
    'wat_vragen wat_rekenen wat_rekent wat_betaal hoeveel_betaal hoeveel_vragen hoeveel_rekenen bijdrage',
  shipping:
    'send sends sending mandar mandais mandan envoyer envoyez schicken schickt verschicken verschickt versturen sturen stuurt spedite mandate mandare ship ships shipped shipping shipment* deliver* dispatch* courier* postage liefer* versand* versend* zustell* zugestellt livr* expedi* envio* ' +
    'enviar envian envia enviais enviam enviamos enviem mandam mandamos mandano spediamo spediscono verstuurt verzendt zenden entreg* consegn* spedi*',
  returns:
    'return* send_back bring_back sending_back ruckgab* ruckgeb* zurucksend* zuruckgeb* zuruckschick* retour* umtausch* renvoy* devol* devuelv* restitu* reso resi rendere ' +
    'zurucknehm* zuruckgenommen',
  exchange: 'exchang* swap* umtausch* tausch* echang* cambio cambiar cambi troca trocar',
  refund: 'refund* money_back get_back pay_back reimburs* ruckerstatt* erstatt* geld_zuruck rembours* reembols* rimbors*',
  hours:
    'open opens opening close closes closing closed hours opening_hours opening_times business_hours offnungszeit* sprechzeit* geoffnet offnet offen schliess* geschlossen ' +
    'shut shuts shutting ' +
    'horaire* ouvert* ouvrez ouvre ouvrons fermons ferme fermes fermee fermees fermez fermeture horario* cerrais abre abren abrimos abierto* abierta* cierra* cerramos cerrado* cerrada* orari* orario aperto aperta aperti ' +
    'apertura apre aprite apriamo chius* chiude* chiudiamo aberto* aberta* abrem abertura fecham fechamos encerra encerram encerrad* abris abriais open_till open_until fechado*',
  address:
    'address* located situated location* directions find_you adresse* anschrift standort* adresse* situe* direccion* ubicacion ubicad* indirizz* trovate endereco* localizad* morada',
  store: 'store stores shop shops showroom* branch branches outlet* boutique* filial* laden geschaft* magasin* tienda* negozi* loja lojas',
  phone:
    'numero_de_telephone numero_de_telefono numero_di_telefono numero_de_telefone telephone_number phone_number telefoonnummer mobile_number contact_number telefonnummer* phone_no phone_nr tel_no phone* telephone* hotline telefon* anrufen rufnummer telephon* appeler llamar chiamar* ligar call_you',
  email:
    'indirizzo_email indirizzo_e_mail indirizzo_mail adresse_e_mail adresse_email adresse_mail direccion_de_correo direccion_de_email endereco_de_email endereco_de_e_mail correo_electronico email_address mail_address e_mail_address e_mail_adresse e_mail_adres e_mail email* mail mails courriel correo',
  contact: 'contact* reach_you get_in_touch kontakt* erreich* joindre contatt*',
  payment:
    'payment_method payment_methods payment_option payment_options methods_of_payment ways_to_pay zahlungsart* zahlungsmethode* zahlungsmittel moyens_de_paiement moyen_de_paiement modes_de_paiement mode_de_paiement formas_de_pago forma_de_pago metodos_de_pago medios_de_pago metodi_di_pagamento modalita_di_pagamento formas_de_pagamento metodos_de_pagamento meios_de_pagamento betaalmethode* betaalwijze* betaalmogelijkhe* ' +
    'pay pays paying payment* zahl* bezahl* paiement* payer payez pago* pagar pagamento* pagare pagament* credit_card kreditkart* carte_bancaire tarjeta* carta_di_credito cartao',
  cancel: 'end_my end_the end_a cancel* terminat* kundig* kundbar stornier* annul* anular anula* anule* resili* disdi* disdett* rescind*',
  subscription: 'subscri* membership* abo abos abonn* suscri* abbon* assinatura* assinar mitglied*',
  pause:
    'freeze_my_membership freeze_a_membership freeze_the_membership freeze_our_membership freeze_membership membership_freeze freeze_my_subscription freeze_my_plan freeze_my_contract freeze_my_account freeze_my_gym on_hold stilllegen ruhen_lassen ' +
    'mitgliedschaft_einfrieren vertrag_einfrieren abo_einfrieren geler_mon geler_l_abonnement congelar_mi_abono congelar_mi_cuota congelar_el_abono congelar_la_cuota congelar_mi_suscripcion congelar_minha congelar_a_minha congelare_l_abbonamento congelare_il_mio_abbonamento abonnement_bevriezen lidmaatschap_bevriezen contract_bevriezen ' +
    'pause pauses paused pausing pausar pausa pausier* skip skipping unterbrech* aussetz* suspend* sospend* interromp*',
  plan: 'plan plans tier tiers tariff* package* paket* plano planos piano piani formule*',
  warranty: 'warrant* guarantee* garant* gewahrleist*',
  repair:
    'repair* fix fixes fixing workshop* reparatur* reparier* werkstatt* repar* atelier* taller* riparaz* ripar* consert* servicing maintenance wartung*',
  size: 'size* sizing dimension* measur* how_big how_large how_tall gross grosse grossen masse abmessung* taille* talla tallas taglia taglie tamanho* fits',
  stock: 'stock* availab* verfugbar* vorratig* lieferbar* dispon* en_stock',
  discount: 'discount* coupon* promo* rabatt* ermassig* remise* reduction* descuent* sconto sconti descont*',
  cheque:
    'cheque cheques scheck schecks assegno assegni accept_checks take_checks pay_by_check pay_with_a_check personal_checks cheque_payment',
  gift:
    'gift* geschenk* gutschein* voucher* cadeau* regalo regalos regalar presentes buono_regalo ' +
    'gift_card* geschenkkarte* carte_cadeau cartes_cadeaux tarjeta_regalo tarjetas_regalo carta_regalo carte_regalo cartao_presente cadeaukaart*',
  trial: 'trial* try_out test_ride* test_drive* probe* probier* essai* essay* prueba* probar prova prove provare experiment*',
  duration:
    'wielang wielange wie_lang plazo* prazo* delai delais termijn doorlooptijd how_many_hours how_many_weeks en_cuanto_tiempo dure durent dura duran tarda tardan tardais tardar demora demoram duration duree duracion durata duracao how_long how_fast how_quickly how_soon how_many_days turnaround wait waiting lead_time wie_lange wie_schnell dauer* wartezeit* combien_de_temps cuanto_tiempo cuanto_tarda* quanto_tempo quanto_demora quanto_ci_vuole',
  track: 'track* sendungsverfolg* verfolg* suivi suivre rastre* seguimiento tracci* acompanhar',
  order: 'order* bestell* commande* pedido* pedir ordine ordini ordinare encomend*',
  invoice: 'invoice* billing receipt* rechnung* quittung* factur* fattur* fatura*',
  battery: 'battery batteries akku* batteri* bateria*',
  privacy: 'privacy personal_data datenschutz* confidential* privacidad privacidade donnees datos_personales',
  free: 'free gratis kostenlos* kostenfrei* gratuit* umsonst no_charge free_of_charge without_charge without_paying at_no_cost zonder_kosten ohne_kosten sans_frais sin_coste senza_costi sem_custos nothing_extra costs_nothing cost_nothing kostet_nichts kosten_nichts coute_rien cuesta_nada costa_nulla costa_niente custa_nada kost_niets sin_cargo senza_spese sem_custo offert offerts est_offerte sont_offertes livraison_offerte frais_offerts',
  account: 'account* login password* passwort* konto kontos compte cuenta',
  insurance: 'insur* versicher* assuran* assicura*',
  financing: 'financ* instal* leasing ratenzahl* finanz* mensualit* cuotas',
  customs: 'customs duty duties zoll* douane* aduana* dogan* alfandeg*',
  payload:
    'payload how_heavy_can how_heavy_may weight_limit maximum_weight max_weight zuladung wie_schwer_darf wie_schwer_durfen traglast gesamtgewicht carries carry charge_maximale carga_maxima peso_massimo peso_maximo',
  weight:
    'weigh* gewicht* wiegt wiegen schwer heavy heavier heaviest lighter lightest schwerer schwerste* leichter leichteste* poids pese pesa peso pesan',
  range: 'range reichweite* autonomie autonomia',
  colour: 'colour* color* farbe farben couleur* colore colori cor cores',
  pickup: 'pickup pick_up collect* abhol* retrait recoger recogida ritir* levantar click_and_collect',
  damaged:
    'damag* broken defect* faulty beschadigt* kaputt* defekt* endommag* casse danad* danific* rott* roto rota danneggiat* quebrad* avariad*',
  assembly: 'assembl* montage* montier* zusammenbau* aufbau* monter ensambl* montagg*',
  rental: 'rent rents rental* renting hire miet* verleih* leih* louer alquil* noleggi* alug*',
  hiring: 'career* vacanc* hiring jobs stellenangebot* karriere emploi empleo lavoro emprego',
  founded:
    'who_started who_created who_set_up founded founder* grundung gegrundet grunder* was_opened fonde fondee fondateur* fundad* fondat*',
  language: 'language* sprache* sprach* langue* idioma* lingua* lingue',
  parking: 'parking park_my parkplatz* parken stationnement* aparcamiento aparcar parcheggi* estacion*',
  lost: 'lost lose loses losing missing verloren verliere verlierst verliert verlieren perdu* perds perd perdre perdid* pierd* perdi perder perso persa perdo perdi perde perdere smarrit* perco verlies verliest verliezen kwijt',
  children: 'child* kid kids kinder kindern enfant* nino* ninos bambin* crianca*',
  anytime:
    'anytime at_any_time any_time whenever when_i_want when_i_like jederzeit wann_ich_will wann_man_will quand_je_veux quand_on_veut cuando_quiera cuando_quieras cuando_queramos quando_voglio quando_si_vuole quando_quiser quando_quisermos wanneer_ik_wil a_tout_moment en_cualquier_momento in_qualsiasi_momento a_qualquer_momento',
  change:
    'change changes changing switch* upgrad* downgrad* modify wechseln wechsel andern anderung* changer modifier cambiare modificar modificare mudar alterar',
  valid: 'valid* expir* gultig* ablauf* valable* vence caduc* scad* vale_ate',
  respond: 'respon* repl* answer* antwort* reponse* repond* respuesta* rispond* rispost* respost*',
  cash: 'cash bargeld barzahlung* bar_bezahlen bar_zahlen in_bar especes efectivo contanti dinheiro numerario',
  about:
    'about_us about_you who_we_are who_are_you what_we_do what_do_you_do what_we_sell what_do_you_sell our_products what_products uber_uns wer_seid wer_sind ' +
    'was_verkauft was_verkaufen qui_sommes qui_etes que_vendez quienes_somos quienes_sois que_venden chi_siamo chi_siete cosa_vendete quem_somos o_que_vendem',
  support: 'support customer_service kundenservice kundendienst service_client atencion_al_cliente assistenza',
};
