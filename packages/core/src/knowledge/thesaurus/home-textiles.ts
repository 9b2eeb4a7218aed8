/** Curtains, floors, lights and furniture that is brought. How the words are written: `concepts.ts`. */
export const HOME_TEXTILES: Readonly<Record<string, string>> = {
  curtain:
    'curtain* vorhang* gardine* rideau* voilage* cortina* visillo* tenda_per_finestra tendaggi* tende_da_interno gordijn* vitrage* blackout_curtain* verdunklungsvorhang*',
  blinds:
    'blinds roller_blind* venetian_blind* jalousie* rollos plissee* lamellenvorhang* store_enrouleur stores_interieurs estor estores veneziana veneziane rolgordijn* jaloezie* zonwering* raamdecoratie shades_window',
  shutters: 'rolladen rollladen* shutter shutters fensterladen* volet volets persiana* tapparella tapparelle persiane rolluik*',
  carpet:
    'carpet* rug rugs teppich* laufer_teppich tapis_salon moquette* alfombra* moqueta* tappeto tappeti tapetes alcatifa* tapijt* vloerkleed* karpet* vloerkleden',
  doormat: 'doormat* fussmatte* paillasson felpudo* zerbin* capacho* deurmat*',
  flooring:
    'parquet* parkett* laminat* vinylboden vinyl_floor* sol_stratifie suelo_laminado tarima* pavimento pavimenti laminato_pavimento chao_flutuante pavimento_flutuante houten_vloer laminaatvloer* pvc_vloer vloer vloeren bodenbelag* fussboden*',
  wallpaper: 'wallpaper* tapete_wand tapeten_wand tapezier* papier_peint papel_pintado carta_da_parati papel_de_parede behang*',
  mirror: 'mirror* spiegel* miroir* espejo* specchi specchio specchiera espelho*',
  vase: 'vase vases vasen jarron* florero* vaso_da_fiori jarra_de_flores vaas vazen',
  lightbulb:
    'light_bulb* lightbulb* led_bulb* gluhbirne* leuchtmittel* ampoule* bombilla* lampadin* lampada_led lampadas gloeilamp* ledlamp* lichtbron e27 gu10',
  ceilinglamp:
    'ceiling_lamp* pendant_lamp* deckenlampe* hangelampe* plafonnier* suspension_luminaire lampara_de_techo plafoniera candeeiro* plafondlamp* hanglamp*',
  lampshade: 'lampshade* lampenschirm* abat_jour pantalla_de_lampara paralume lampenkap*',
  chandelier: 'kronleuchter* lustre_luminaire lampadario lampadari lustre_de_teto kroonluchter*',
  tablelamp: 'table_lamp* bedside_lamp* tischlampe* nachttischlampe* lampara_de_mesa lampada_da_tavolo tafellamp*',
  floorlamp: 'floor_lamp* stehlampe* lampadaire* lampara_de_pie piantana vloerlamp*',
  decoration:
    'home_decor decorations decor_items deko dekoration* wohndeko wohnaccessoires decoration_interieure objets_deco decoracion* decorativ* adornos oggetti_decorativi arredamento_decorativo decoracao decoracoes decoratie* woonaccessoires woondecoratie ornaments',
  upholstery:
    'upholster* reupholster* polsterei* polsterer* neu_beziehen polsterstoff* bezugsstoff* tapissier* tapisser retapisser tapicero tapiceros tapizado* retapizar tappezzier* rivestire_il_divano estofad* stoffeer* bekleding_bank removable_cover* abnehmbar* dehoussable* desenfundable* sfoderabil* afneembare_hoes',
  kidsroom:
    'kids_room* children_room childrens_bedroom kinderzimmer* kindermobel* jugendzimmer* chambre_enfant habitacion_infantil dormitorio_infantil cameretta camerette quarto_de_crianca kinderkamer* babyzimmer* babykamer*',
  fittedkitchen:
    'fitted_kitchen* kitchen_planning kitchen_planner* kitchen_design kuchenplanung* kuchenstudio* einbaukuche* kuchenplaner* cuisiniste* cuisine_amenagee cuisine_sur_mesure cocina_a_medida estudio_de_cocinas cucina_su_misura cucina_componibile cozinha_por_medida cozinha_equipada_por inbouwkeuken* keukenontwerp* worktop* arbeitsplatte* plan_de_travail encimera* piano_di_lavoro bancada_de_cozinha werkblad* aanrechtblad*',
  furnituredelivery:
    'carry_it_up carry_upstairs room_of_choice delivery_to_the_room kerbside curbside bordsteinkante frei_bordstein frei_verwendungsstelle verwendungsstelle in_die_wohnung_tragen hochtragen hoch_tragen livraison_a_etage monter_a_etage entrega_en_la_habitacion subir_a_casa subirlo_al_piso subir_el_mueble consegna_al_piano portare_al_piano subir_ao_andar entrega_no_andar naar_boven_dragen naar_boven_brengen tot_in_de_woonkamer bezorging_op_etage two_man_delivery',
  flatpack:
    'flat_pack* flatpack* selbstmontage* selbst_aufbauen self_assembly en_kit a_monter_soi muebles_en_kit montarlo_yo kit_di_montaggio da_montare para_montar bouwpakket_meubel zelf_in_elkaar',
};
