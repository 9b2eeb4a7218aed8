/** Feasts, faiths and the days on which houses are shut. How the words are written: `concepts.ts`. */
export const FEASTS_AND_DAYS: Readonly<Record<string, string>> = {
  epiphany:
    'epiphany three_kings dreikonig* heilige_drei_konige epiphanie jour_des_rois galette_des_rois dia_de_reyes reyes_magos los_reyes roscon_de_reyes epifania befana dia_de_reis bolo_rei driekoningen',
  goodfriday:
    'good_friday karfreitag* vendredi_saint viernes_santo jueves_santo venerdi_santo sexta_feira_santa goede_vrijdag maundy_thursday grundonnerstag',
  eastermonday:
    'easter_monday ostermontag lundi_de_paques lunes_de_pascua pasquetta lunedi_angelo lunedi_di_pasqua segunda_feira_de_pascoa tweede_paasdag paasmaandag',
  eastersunday:
    'easter_sunday ostersonntag dimanche_de_paques domingo_de_pascua domingo_de_resurreccion domenica_di_pasqua domingo_de_pascoa eerste_paasdag paaszondag holy_week karwoche semaine_sainte settimana_santa goede_week',
  mayday:
    'may_day labour_day labor_day tag_der_arbeit fete_du_travail dia_del_trabajo dia_del_trabajador festa_dei_lavoratori festa_del_lavoro dia_do_trabalhador dag_van_de_arbeid',
  ascension:
    'ascension ascension_day ascension_thursday himmelfahrt* christi_himmelfahrt vatertag_himmelfahrt jeudi_de_ascension pont_de_ascension ascensione dia_de_la_ascension ascensao hemelvaart*',
  whitsun:
    'whitsun whit_monday pentecost* pfingsten pfingstmontag pfingstsonntag pfingstferien pentecote lundi_de_pentecote lunes_de_pentecostes pinksteren pinkster pinkstermaandag tweede_pinksterdag',
  corpuschristi: 'corpus_christi fronleichnam* fete_dieu corpus_domini corpo_de_deus sacramentsdag',
  assumption:
    'assumption_day assumption maria_himmelfahrt mariahimmelfahrt assomption ferragosto dia_da_assuncao maria_hemelvaart onze_lieve_vrouw',
  nationalday:
    'national_day independence_day bastille_day german_unity tag_der_deutschen_einheit nationalfeiertag* bundesfeiertag* fete_nationale fiesta_nacional dia_de_la_hispanidad festa_della_repubblica festa_della_liberazione dia_de_portugal koningsdag king_day kings_day nationale_feestdag bevrijdingsdag',
  allsaints:
    'all_saints all_souls allerheiligen* allerseelen toussaint todos_los_santos dia_de_todos_los_santos ognissanti i_santi todos_os_santos allerzielen',
  reformationday: 'reformation_day reformationstag* reformationsfest buss_und_bettag',
  immaculate: 'immaculate_conception immacolata inmaculada imaculada mariae_empfangnis maria_empfangnis puente_de_diciembre',
  saintnicholas:
    'saint_nicholas st_nicholas nikolaus* saint_nicolas san_nicolas san_nicola sao_nicolau sinterklaas* pakjesavond 5_december santa_claus father_christmas weihnachtsmann* pere_noel papa_noel babbo_natale pai_natal kerstman secret_santa wichteln amigo_invisible',
  advent:
    'advent adventszeit adventssonntag* avent_calendrier adviento avvento advento christmas_market* weihnachtsmarkt* christkindlmarkt marche_de_noel marches_de_noel mercado_navideno mercado_de_navidad mercatino_di_natale mercatini_di_natale mercado_de_natal mercados_de_natal kerstmarkt*',
  valentine:
    'valentine* valentines_day valentinstag* saint_valentin st_valentin san_valentin dia_de_los_enamorados san_valentino dia_dos_namorados sao_valentim valentijn*',
  mothersday: 'mothers_day mother_day muttertag* fete_des_meres dia_de_la_madre festa_della_mamma dia_da_mae moederdag* mothering_sunday',
  fathersday: 'fathers_day father_day vatertag* fete_des_peres dia_del_padre festa_del_papa dia_do_pai vaderdag*',
  carnival:
    'carnival* karneval* fasching* fastnacht* fasnacht* rosenmontag* carnaval* carnevale mardi_gras entrudo martes_de_carnaval martedi_grasso terca_feira_de_carnaval shrove_tuesday',
  halloween: 'halloween*',
  ramadan:
    'ramadan* iftar* suhoor ruptura_del_ayuno rupture_du_jeune fastenbrechen eid_al eid eid_mubarak aid_el opferfest zuckerfest* suikerfeest* offerfeest* fiesta_del_cordero festa_del_sacrificio',
  hanukkah:
    'hanukkah chanukah chanukka hanoukka januca hanuka passover pessach pessah pesach rosh_hashanah yom_kippur jewish_holiday* judische_feiertage fetes_juives fiestas_judias joodse_feestdagen',
  shabbat: 'shabbat sabbath schabbat sabbat chabbat sabat shabbat_elevator',
  prayerroom:
    'prayer_room* gebetsraum* salle_de_priere sala_de_oracion sala_di_preghiera sala_de_oracao gebedsruimte* mosque* moschee* mezquita* moschea mesquita* moskee synagogue* synagoge* sinagoga* temple temples tempel',
  mass: 'holy_mass sunday_mass gottesdienst* messe_dominicale heures_des_messes horario_de_misas misas santa_messa messa_domenicale missa_dominical kerkdienst* eucharistie* sunday_service church_service*',
  bridgeday:
    'long_weekend* bridge_day* bruckentag* fenstertag* faire_le_pont pont_du_mois puente_festivo ponte_festivo feriado_prolongado brugdag* lang_weekend langes_wochenende langen_wochenende',
  localholiday:
    'local_holiday* regional_holiday* patron_saint* local_festival landesfeiertag fete_locale fete_patronale fiesta_local fiestas_patronales festivo_local santo_patrono festa_patronale feriado_municipal festa_da_cidade lokale_feestdag',
  holidayhours:
    'holiday_hours holiday_opening open_on_public_holidays open_on_holidays open_on_bank_holidays closed_on_holidays an_feiertagen feiertags feiertagsoffnung* les_jours_feries jours_feries_ouvert ouvert_les_jours en_festivos los_festivos nei_festivi nei_giorni_festivi aos_feriados nos_feriados op_feestdagen feestdagen feestdag',
  sundayopening: 'verkaufsoffen* sonntagsoffnung sonntagsoffnungszeiten ouverture_dominicale zondagsopening koopzondag*',
  lateopening:
    'late_opening late_night_shopping late_night_opening open_late abendoffnung* langer_donnerstag lange_geoffnet nocturne nocturnes ouvert_tard abierto_hasta_tarde apertura_serale aperto_fino_a_tardi aberto_ate_tarde koopavond* laat_open avondopenstelling avondwinkel',
  lunchbreak:
    'lunch_break* closed_for_lunch closed_at_lunch mittagspause* mittags_geschlossen uber_mittag pause_midi fermeture_le_midi ferme_le_midi entre_midi_et_deux cierran_a_mediodia cierran_al_mediodia cerrado_a_mediodia pausa_pranzo chiuso_a_pranzo chiusura_pomeridiana fecham_para_almoco hora_de_almoco lunchpauze* middagpauze* orario_continuato horario_continuo durchgehend_geoffnet horario_ininterrumpido',
  stocktaking:
    'stocktaking stock_taking inventur* wegen_inventur fermeture_pour_inventaire cerrado_por_inventario chiuso_per_inventario fechado_para_inventario inventaris_gesloten',
  birthdaychild:
    'birthday_boy birthday_girl geburtstagskind* reine_anniversaire cumpleanero* festeggiat* aniversariante* jarige birthday_discount birthday_surprise',
};
