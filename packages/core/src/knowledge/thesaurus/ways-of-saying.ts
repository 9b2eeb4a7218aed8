/** Qualities, deeds and degrees that every customer names in words of their own. How the words are written: `concepts.ts`. */
export const WAYS_OF_SAYING: Readonly<Record<string, string>> = {
  large:
    'big bigger biggest large larger largest huge gross grosse grossen grosser grosses grand grande grandes grands grandi gran groot grote enorm*',
  broken:
    'broken broke breaks smash* crack* shatter* cracked scratched kaputt* zerbroch* zerkratz* casse cassee casses brise* roto rota rotos rotas rompi* quebr* stuk gebroken kapot kapotte defekt* defect*',
  remove:
    'remov* delet* erase* wipe* loschen geloscht* entfern* supprim* effac* elimin* borrar borro cancella_i verwijder* wissen rimuov* apagar',
  restore: 'restor* recover* retriev* wiederherstell* restaur* recuper* ripristin* herstel*',
  instalment:
    'instal* in_parts raten ratenzahlung* mensualites paiement_en_plusieurs a_plazos plazos rate_mensili rateale parcel_payments prestac* termijnen',
  waterproof: 'waterproof* watertight water_resistant wasserdicht* wasserfest* etanche* impermeab* resistente_al_agua waterdicht*',
  small: 'small smaller smallest tiny klein kleine kleinen kleiner kleines kleinste* petit petite petits petites pequen* piccol* mini',
  used: 'second_hand secondhand refurb* pre_owned preowned gebrauchte* reacondicionad* segunda_mano ricondizionat* tweedehands',
  quick: 'quickest fastest faster express urgent* rush eilig* dringend* urgente spoed* expres* espress*',
  often: 'how_often wie_oft combien_de_fois cada_cuanto quanto_spesso ogni_quanto hoe_vaak con_que_frecuencia',
  update: 'updat* refresh* sync syncs synced synchron* aktualis* actualis* actualiz* aggiorn* atualiz*',
  discount:
    'money_off anything_off pay_less less_for cheaper_for gets_off reduction* reduced nachlass* verbillig* rebaja* ridotto ridotti minder_betalen goedkoper',
  storage:
    'storage stored keep keeps kept aufbewahr* lagern einlager* lagert einlagerung* gardez garder guardar guardan custodi* bewaren opslaan winterlager einlagern',
  pickup: 'come_by picked_up pick_it_up abgeholt holen holt ophalen haal recuperer recoger',
  personal: 'personalis* personaliz* engrav* individual own_text your_own_text graviert* gravur* personnalis*',
  apply: 'bewerb* internship* praktikum* stageplek* practicas tirocin* ferialjob*',
  install: 'install* einbau* instalar instalac* installer plaatsen',
  test: 'tested testing checked checkup check_up pruf* getestet',
  standard: 'standard normal regular usual ordinary ordinaire habituel* corriente ordinario gewone gewoon normale normalen normaler',
  monthly:
    'monthly per_month a_month each_month every_month by_the_month month_by_month pro_monat im_monat monatlich* mensuel* par_mois au_mois mensual* al_mes por_mes mensil* al_mese mensal* ao_mes maandelijks* per_maand',
  yearly:
    'yearly annual annually per_year a_year each_year whole_year by_the_year pro_jahr im_jahr jahrlich* annuel* par_an a_l_annee anual* al_ano por_ano annual* all_anno ao_ano jaarlijks* per_jaar',
  weekly:
    'weekly per_week a_week each_week wochentlich* pro_woche par_semaine hebdomadaire* por_semana semanal* settimanal* wekelijks* per_week',
  daily: 'per_day a_day pro_tag am_tag par_jour por_dia al_giorno giornalier* diario diaria per_dag',
  english: 'english englisch* anglais* ingles* inglese Engels engels',
  german: 'german deutsch* allemand* aleman* tedesc* alemao duits',
  french: 'french franzosisch* francais* frances* francese frans',
  spanish: 'spanish spanisch* espagnol* espanol* castellano spagnol* espanhol* spaans',
  italian: 'italian italienisch* italien* italiano* italiana* italiaans',
  dutch: 'dutch niederlandisch* hollandisch* neerlandais* holandes* olandese nederlands',
  portuguese: 'portuguese portugiesisch* portugais* portugues* portoghese portugees',
  abroad:
    'abroad overseas internationally ins_ausland im_ausland a_l_etranger al_extranjero all_estero buitenland* ' +
    'other_countries other_country another_country rest_of_the_world worldwide world_wide weltweit andere_lander anderen_landern andere_staaten dans_le_monde_entier autres_pays otros_paises otro_pais estero a_todo_el_mundo en_todo_el_mundo altri_paesi tutto_il_mondo outros_paises todo_o_mundo andere_landen wereldwijd',
  phone: 'ring ring_you call_you call_us phone_you give_you_a_ring anruf* appel_telephon* llamada* bel_jullie',
  old: 'old older oud oude alt alte alten alter vieux vieille ancien ancienne viejo vieja antiguo vecchio vecchia velho velha',
  borrow:
    'borrow* lend lends loan loans loaner leih* ausleih* verleih* preter prete prestar prestais prestan prestito presta emprest* lenen uitlenen leen*',
  evening:
    'evening evenings night_time sunset dusk abend abends sonnenuntergang* soir soiree coucher_de_soleil tarde_noche atardecer sera serale tramonto avond* zonsondergang',
  morning: 'morning mornings morgens vormittag* matin matinee manana_por_la mattin* manha ochtend* voormiddag',
  half: 'half halve halber halben halbe halbes demi demie medio media mezz* meio meia halve',
  weekdaywork:
    'weekday weekdays working_day working_days business_day business_days werktag* wochentag* jour_ouvrable jours_ouvrables jour_ouvre jours_ouvres laborable* feriali feriale dias_uteis dia_util werkdag* doordeweek*',
  weekend: 'weekend weekends week_end wochenend* fin_de_semana fine_settimana fim_de_semana',
  together: 'together combined along_with zusammen gemeinsam ensemble juntos juntas insieme samen gleichzeitig at_the_same_time',
  forgot: 'forgot* forget vergess* oubli* olvid* dimentic* esquec* vergeten',
  replace: 'replac* exchang* swap* ersetz* austausch* auswechs* wechseln remplac* reemplaz* sustitu* sostitu* substitu* vervang*',
  drop: 'drop_off drop_it bring_in hand_in abgeb* abgabe deposer entreg* consegn* inleveren brengen',
  speak: 'speak speaks spoken sprech* spricht sprecht parl* habla* hablan falam fala spreek* spreken',
  learn: 'learn lessons lesson lern* apprendre aprender imparar* leren',
  online: 'online internet web im_internet en_ligne en_linea in_linea su_internet',
  recycle: 'recycl* dispose disposed disposal entsorg* entsorgung* recicl* ricicl* afval',
  sample: 'sample* tester testers muster proben warenprobe* echantillon* muestra* campion* amostra* monster monsters',
  vegan_free: 'plant_based tierversuch* cruelty_free animal_testing',
  scent:
    'scent* smell* fragran* perfum* aroma* duft* dufte riech* riecht parfum* odeur* sentir huel* olor* profum* odor* cheir* geur* ruik*',
  nut: 'nut nuts nuss nusse nussen noix noisette* fruto_seco frutos_secos nuez noci nocciol* noot noten almond* mandel* amande* almendr* mandorl* amendoa* peanut* erdnuss*',
  wholesale:
    'wholesale resell* reseller* stockist* trade_customer grosshandel* wiederverkauf* revend* mayorist* ingross* rivend* atacad* groothandel*',
  wrap: 'wrap* gift_box geschenkverpack* verpack* emball* envolver envuel* envoltori* incart* confezion* inpak* embrulh*',
  label: 'label* etikett* etiquet* etichett* sticker*',
  unopened: 'unopened unused original_packag* ungeoffnet* unbenutzt* non_ouvert* sin_abrir no_abiert* non_apert* ongeopend*',
};
