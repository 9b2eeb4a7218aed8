/** Paying, agreeing and calling off, dates and times of day. How the words are written: `concepts.ts`. */
export const MONEY_AND_DATES: Readonly<Record<string, string>> = {
  card: 'visa mastercard eurocard kreditkart* creditcard* girocard* girokart* debitkart* maestro bancontact pinpas* bancomat multibanco credit_card credit_cards debit_card debit_cards bank_card bank_cards ec_karte ec_cash carte_de_credit cartes_de_credit carte_bleue carte_bancaire carta_di_credito carte_di_credito tarjeta_de_credito tarjetas_de_credito tarjeta_de_debito cartao_de_credito cartoes_de_credito cartao_de_debito by_card with_card with_a_card card_payment card_payments pay_card mit_karte per_karte kartenzahl* karte_zahlen karte_bezahlen par_carte avec_carte con_tarjeta por_tarjeta con_carta con_la_carta com_cartao cartao cartoes tarjeta* met_pas met_kaart',
  creditcard: 'visa mastercard eurocard kreditkart* creditcard*',
  debitcard: 'girocard* girokart* debitkart* maestro bancontact pinpas* pinnen bancomat multibanco',
  cash: 'coins munzen munzgeld notes_and_coins liquide en_liquide metalico en_metalico liquido contante bar_zahlen bar_bezahlen nur_bar in_contanti em_dinheiro',
  mobilepay:
    'mobile_payment* pay_by_phone pay_with_my_phone pay_with_phone handyzahl* mit_dem_handy_zahlen paiement_mobile pago_movil pagos_por_movil pago_por_movil bizum mb_way pagar_com_o_telemovel pagare_con_il_telefono betalen_met_je_telefoon twint',
  bank: 'wire_transfer* iban sepa_transfer banktransfer* uberweisen uberweist overschrijv* overboek* bonific* transfere virements transferencias',
  instalment:
    'afbetal* klarna pay_later pay_monthly pay_in_parts spread_the_cost monthly_payments auf_raten ratenweise in_raten a_rate en_plusieurs_fois en_trois_fois en_3_fois paiement_echelonne em_prestacoes prestacoes parcelas gespreid* in_termijnen a_cuotas en_cuotas pago_aplazado',
  deposit:
    'prepayment* prepay upfront up_front vorauszahl* vorkasse arrhes depot_de_garantie garanzia_cauzionale sinal waarborg* borgsom* vooruitbetal* anzahlen paga_y_senal',
  tip: 'trinkgeld* pourboire* mancia gorjeta* fooi fooien tipping',
  discount:
    'concession* rabais soldes sconti* promocion* promocao promocoes aktionspreis* sonderpreis* sale_price on_sale uitverkoop aanbieding* rebajan rebajais descont* abatement',
  referral:
    'refer_a_friend recommend_a_friend bring_a_friend invite_a_friend tell_a_friend referral* referr* weiterempfehl* freunde_werben empfehlungs* parrain* parrainage recomend* trae_a_un_amigo raccomand* porta_un_amico apadrin* vrienden_werven aanbreng* recomendad*',
  cancel:
    'call_off calling_off back_out pull_out drop_out cannot_make_it cant_make_it can_t_come cant_come absag* absage* abmeld* rucktritt* zurucktret* austret* austritt* baja bajas darme_de_baja dar_de_baja darse_de_baja dejar_el dejo_el dejar_la dejo_la anulacion* anulo cancelac* cancelament* desist* desmarc* rinunci* recess* disdico opzegg* afmeld* withdraw* se_desister desistement quit quitting',
  reschedule:
    'reschedul* rebook* postpon* verschieb* verschob* umbuch* verlegen verlegt umlegen reporter_le reporter_la repousser reprogram* aplaz* posponer postergar postic* spostar* spostat* rinvi* adiar adiam* remarc* reagend* verzet* verplaats* uitstel* another_date other_date different_date change_the_date change_date move_the_date anderes_datum anderer_termin anderen_termin otra_fecha otro_dia autre_date autre_jour changer_la_date cambiar_la_fecha cambiar_fecha altra_data altro_giorno cambiare_data cambiare_la_data outra_data outro_dia mudar_a_data alterar_a_data andere_datum ander_moment andere_dag omboek*',
  calendardate: 'fecha fechas datum termine_tage',
  penalty:
    'penalt* penali* penalizac* vertragsstrafe* stornogebuhr* bearbeitungsgebuhr* frais_d_annulation gastos_de_cancelacion penale taxa_de_cancelamento annuleringskosten',
  minimumterm:
    'minimum_contract minimum_period mindestvertrag* permanencia permanenza fidelizacao engagement_minimum duree_d_engagement sans_engagement vincolo lock_in locked_in tied_in contract_length vertragsdauer* contractduur',
  checkin:
    'inchecken incheck* anreisetag* ankommen arrive_from aankomsttijd* einziehen bezugsfertig collect_the_keys get_the_keys pick_up_the_keys schlusselubergabe* remise_des_cles entrega_de_llaves hora_de_entrada hora_de_llegada consegna_chiavi hora_de_chegada entregar_las_llaves registo_de_entrada',
  checkout: 'uitchecken uitcheck* abreisetag* leave_the_room vacate hora_de_salida hora_de_saida leave_the_flat raumen',
  arrival: 'can_we_arrive we_arrive i_arrive arrive_at arrive_before arrive_after arrive_by anreis* llegamos arriviamo chegamos aankom*',
  departure: 'abreis* abreise*',
  daytime: 'daytime tagsuber during_the_day en_journee de_dia durante_el_dia di_giorno durante_o_dia overdag',
  noon: 'noon midday mittag mittags midi mediodia mezzogiorno meio_dia middag tussen_de_middag lunchtime',
  afternoon: 'afternoon afternoons nachmittag* apres_midi por_la_tarde pomeriggio a_tarde middags namiddag*',
  evening: 'in_the_evening por_la_noche a_noite tonight heute_abend ce_soir esta_noche stasera hoje_a_noite vanavond evenings',
  holiday: 'bank_holiday bank_holidays public_holiday public_holidays jours_feries festivi feestdag* feriados dias_festivos',
  schoolholiday:
    'school_holiday* half_term schulferien ferien ferienzeit* vacances_scolaires vacaciones_escolares vacanze_scolastiche ferias_escolares schoolvakantie* summer_holidays sommerferien osterferien herbstferien',
  easter: 'easter* oster* ostern paques pascua semana_santa pasqua pascoa pasen paasvakantie',
  christmas: 'christmas* xmas weihnacht* noel navidad* natale natal kerst*',
  firsttime:
    'first_time erstes_mal erste_mal premiere_fois primera_vez prima_volta primeira_vez eerste_keer new_customer* neukund* nouveau_client nouveaux_clients nuevo_cliente nuovi_clienti novos_clientes nieuwe_klant*',
  ontime: 'too_late zu_spat trop_tard demasiado_tarde troppo_tardi tarde_demais te_laat running_late arrive_late verspatet*',
  signature:
    'signature* unterschrift* unterschreib* firmar firmo firmamos firmare assinar assinatur* handtekening* tekenen sign_the signing',
  invoice:
    'the_bill my_bill a_bill billed facturac* recibo recibos scontrino ricevuta ricevute rekening* faturac* quittungen addition_note',
  refund:
    'money_returned give_me_back gebt_mir zuruckbekomm* zuruckzahl* geld_retour devolveis_el_dinero me_devuelven me_devolveis devolvem_o_dinheiro rendre_l_argent soldi_indietro reembols* refunded terugkrijg* terugbetaald',
};
