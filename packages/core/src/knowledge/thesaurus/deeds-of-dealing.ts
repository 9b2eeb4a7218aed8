/** Joining, ending, moving and passing on: what is done with bookings, contracts and things lent. How the words are written: `concepts.ts`. */
export const DEEDS_OF_DEALING: Readonly<Record<string, string>> = {
  borrow:
    'lend_out on_loan loan_period lending lending_period entleih* pret_de_materiel duree_de_pret prestamo* prestado prestada prestados prestarme prestarnos prestiti prestate uitgeleend uitleen*',
  rental:
    'rent_out hire_out hire_a for_hire to_hire rented_out hired for_rent zu_mieten anmieten ausmieten verliehen en_location a_louer prendre_en_location location_de se_loue louez arriendo arriendan arrendamos arriendas en_alquiler de_alquiler rento rentan rentar renta_de in_affitto a_noleggio prendere_in_affitto para_alugar te_huur huurt huurprijs* afhuren',
  holdreserve:
    'hold_it_for_me hold_for_me put_aside set_aside put_it_aside keep_it_for_me put_on_hold on_hold save_me_a save_a_spot lay_away layaway zurucklegen zuruckgelegt reservierung_halten wegpacken mettre_de_cote mettez_de_cote garder_de_cote mise_de_cote apartar me_lo_aparta* me_lo_guardan me_lo_guardais guardarmelo aparte_me mettere_da_parte tenere_da_parte mi_tenete lasciare_da_parte por_de_lado guardar_para_mim separar_para_mim reservar_para_mim apart_houden aan_de_kant opzij_leggen apart_leggen opzijleggen',
  cancel:
    'call_it_off opt_out unsubscribe unsubscribing get_out_of_the_contract get_out_of_my_contract stop_my stop_the_subscription not_renew aussteigen_aus ausstieg abbestell* abgesagt aufheben_vertrag vertrag_beenden beenden me_desabonner desabonn* desinscri* arreter_mon mettre_fin decommander decommand* anular rescision me_doy_de_baja salirme disiscri* dare_disdetta cancellazione_prenotazione recedere dar_baixa rescisao desinscrev* afbestel* uitschrijv* stopzett* stoppen_met',
  reschedule:
    'put_off push_back move_back delay_my later_date aufschieben hinausschieben auf_spater decaler decale decalage_horaire_rendez report_de_date report_du ajourner mover_la_cita correr_la_fecha atrasar_la_cita retrasar_la_fecha rimandare adiado atrasar_a_data opschuiven verlaten_datum',
  bringforward:
    'bring_forward move_forward move_up earlier_appointment earlier_date earlier_slot* vorverlegen vorziehen fruherer_termin fruheren_termin fruher_drankommen avancer_le_rendez avancer_mon rendez_vous_plus_tot plus_tot_possible date_plus_proche adelantar adelantar_la_cita cita_antes cita_mas_pronto anticipare appuntamento_prima anticipare_appuntamento antecipar antecipar_a_marcacao vaga_mais_cedo vervroegen eerdere_afspraak vroegere_afspraak',
  extendtime:
    'extend extends extending prolong* stay_longer keep_it_longer longer_stay extra_day extra_night add_a_night add_another_night another_night extend_my verlangern verlangerung langer_bleiben langer_behalten eine_nacht_langer noch_eine_nacht zusatznacht prolonger prolongation* rester_plus_longtemps garder_plus_longtemps nuit_supplementaire une_nuit_de_plus alargar prolongar prorrogar prorroga prorrogacion quedarme_mas quedarnos_mas noche_extra noche_mas noche_adicional extender prolungare prolungamento proroga restare_di_piu una_notte_in_piu notte_extra estender prorrogacao ficar_mais_tempo mais_uma_noite noite_extra verlengen verlenging* langer_blijven langer_houden extra_nacht',
  shortenstay:
    'shorten_my_stay shorten_the_stay shorten_the_booking cut_short cut_my_stay_short reduce_my_booking aufenthalt_verkurzen verkurzen verkurzt* verkurzung raccourcir_le_sejour ecourter acortar acortar_la_estancia accorciare_il_soggiorno abbreviare encurtar encurtar_a_estadia verblijf_inkorten verkorten',
  pause:
    'interruption* take_a_break put_on_pause on_pause freeze_my freeze_membership freeze_the_membership membership_freeze ruhend_stellen stilllegen stilllegung ruhen_lassen ruhepause mettre_en_pause mise_en_pause geler_mon suspension poner_en_pausa congelar_la congelar_mi mettere_in_pausa sospensione congelare_abbonamento por_em_pausa colocar_em_pausa congelar_a suspensao trancar_a_matricula trancamento op_pauze on_hold_zetten stilleggen tijdelijk_stopzetten bevriezen',
  participate:
    'joining joins sign_up_for take_part_in be_part_of get_involved mitmachen_bei dabei_sein mit_dabei beitreten beitritt rejoindre adherer faire_partie unirme unirse unirnos tomar_parte formar_parte unirsi aderire prendere_parte entrar_no_grupo juntar_me aderir fazer_parte aansluiten_bij meespelen',
  membership:
    'become_a_member becoming_a_member mitglied_werden beitrittserklarung* devenir_membre devenir_adherent bulletin_adhesion hacerme_socio hacerse_socio ser_socio afiliarme afiliacion diventare_socio associarsi tesserarsi tesserarmi tornar_me_socio associar_me lid_worden',
  registration:
    'registering registered signing_up signup registration_form* sich_anmelden anzumelden angemeldet nachmelden nachmeldung* vormerken vormerkung* preinscri* bulletin_inscription me_apunto me_inscribo preiscrizion* inscrever_me me_inscrevo pre_inscricao ingeschreven voorinschrijving*',
  confirm:
    'confirm confirmation* confirmed confirming booking_confirmation bestatig* bestatigungsmail* auftragsbestatigung* zusage zugesagt confirmer confirmee confirmation_recue confirmar confirmacion* confirmado confirmada confirmen conferma conferme confermato confermata confirmacao* confirmacoes confirmem bevestig* bevestiging*',
  checkdetails:
    'verify verification verified uberpruf* nachprufen verifizier* verification* verificacion verificacao comprobacion verifica verifiche verifier* nakijken',
  repair:
    'mend mended patch_up patched fixed get_it_fixed can_you_fix flicken instandsetz* instand_setzen ausbessern richten_lassen remettre_en_etat rafistoler depann* arregl* arreglan arreglais componer refaccion aggiustare aggiustate aggiusta sistemate arranjam arranjo arranjos herstellen_lassen gerepareerd gemaakt_worden opknappen',
  service_check:
    'upkeep maintain servicing_my get_it_serviced wartungsvertrag* instandhalt* pflegeleicht* pflegehinweis* entretenir contrat_entretien mantener onderhoudscontract*',
  assembly:
    'put_together put_it_together set_it_up_for_me self_assembly flat_pack* flat_pack flatpack zusammengebaut aufgebaut selbstmontage montage_a_domicile monter_le_meuble en_kit a_monter armar armado arman armarlo montado montada montan_ustedes montare montate da_montare montam in_elkaar_zetten zelf_monteren ineenzetten gemonteerd bouwpakket',
  measureup:
    'measure_up take_measurements ausmess* vermess* messen gemessen aufmass* abmessen prendre_les_mesures prise_de_mesures mesurer mesure metre medir medicion toma_de_medidas tomar_medidas tomar_las_medidas miden misurare misurazione prendere_le_misure rilievo_misure medicao tirar_medidas tirar_as_medidas medem opmeten opmeting* inmeten meten gemeten',
  cutting:
    'cut_to_size cut_to_length zuschnitt* zuschneiden zugeschnitten ablangen zusagen decoupe* decouper coupe_sur_mesure a_la_coupe cortar_a_medida corte_a_medida tagliare_su_misura tagliato_su_misura taglio_su_misura tagliato op_maat_zagen op_maat_gesneden op_maat_gezaagd zagen_op_maat zaagservice snijden',
  adjustset:
    'adjust adjusting adjusted adjustment* realign tweak nachstell* justier* einstellen_lassen ajuster ajustement* reglage* regler_la_hauteur ajustar ajuste ajustes regolare regolazion* regulacao regulagem afstell* afstellen bijstellen bijregelen',
  polish:
    'polishing polished polieren poliert politur polir polissage cirer lustrar abrillantar lucidare lucidatura polimento encerar oppoetsen polijst* boenen',
  mixblend:
    'mix_and_match mixed assorted assortment mixen gemischt* sortiert auswahl_gemischt assortiment* panache surtido surtidos mezcla mezclar mezclado assortito assortiti misto mista misti mescolare sortido sortidos misturar mistura gemengd gemixt assortiment',
  splitup:
    'split split_up divide divided separate_parts aufteilen aufgeteilt aufteilung diviser fractionner fractionne dividir dividido fraccionar dividere diviso suddivid* frazionare opsplitsen opdelen verdelen splitsen',
  combine:
    'combined_with in_combination add_on_to together_with_another stackable kombination* kombi kombiticket* acumulable* acumular abbinare abbinato abbinamento acumulavel combiticket* stapelen',
  donate:
    'donate donated donation* donating give_away giveaway charitable_gift spende* spenden spendenquittung* spendenkonto verschenken sachspende* dons faire_un_don donateur* donner_a_une_association donar donacion* donaciones donativo* donante* donare donazion* donazioni offerta_libera donatore doar doacao doacoes doador* donativos doneren donatie* schenken_aan schenking* weggeven gift_doen',
  sponsor:
    'sponsor* sponsorship sponsoring patron_of mazen* forderer gesponsert mecenat mecene* patrocin* patrocinio auspici* auspiciar sponsorizz* sponseren',
  supportvolunteer:
    'volunteer volunteers volunteering lend_a_hand ehrenamt* ehrenamtlich* freiwillige_helfer mithelfen benevol* benevolat voluntariado ser_voluntario hacerme_voluntario fare_il_volontario fare_volontariato',
  partnership:
    'partnership* collaborate collaboration* collab collabs cooperat* cooperation work_together_with zusammenarbeit* kooperation* kooperier* collaborer partenariat* partenaire* colaborar colaboracion* colaboraciones alianza collaborare collaborazion* partnerschap* parceria* parceiro* parceiros colaboracao samenwerk* samenwerking*',
  influencer:
    'influencer* content_creator content_creators blogger* youtuber* creador_de_contenido creadores_de_contenido influenceu* blogueu* bloguer* criador_de_conteudo',
  franchise: 'franchis* franchisee franchisenehmer* franquicia* franquia*',
  consignment:
    'part_exchange trade_in trade_my_old old_one_in_part alt_gegen_neu eintauschen in_zahlung reprenez reprenez_vous plan_renove entregar_el_viejo dejar_el_viejo parte_de_pago permutare supervalutazione ritiro_usato retoma_do_usado dar_o_antigo entrada_do_usado oude_inleveren buy_from_me do_you_buy sell_you_my sell_my_old sell_mine kaufen_sie_auch_an kauft_ihr_gebrauchte racheter rachetez rachetez_vous reprise_occasion comprais compran_usado compran_usados les_compro_vender comprate_usato acquistate_usato ritirate_usato compram_usados inkopen_tweedehands kopen_jullie',
};
