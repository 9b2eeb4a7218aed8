/** Toys, play and what small children need. How the words are written: `concepts.ts`. */
export const TOYS_AND_BABY: Readonly<Record<string, string>> = {
  toy: 'toyshop* toy_shop* spielwaren* spielzeuge spielsachen jouets_enfants magasin_de_jouets jugueteria* negozio_di_giocattoli loja_de_brinquedos speelgoedwinkel*',
  softtoy:
    'soft_toy* cuddly_toy* stuffed_animal* plush* teddy teddies teddy_bear* kuscheltier* stofftier* pluschtier* teddybar* peluche* doudou doudous oso_de_peluche pupazz* orsacchiott* ursinho* urso_de_peluche knuffel*',
  doll: 'doll dolls dollhouse* dolls_house puppe puppen puppenhaus* poupee* muneca* bambola bambole boneca* poppen poppenhuis* pop_barbie barbie*',
  lego: 'lego legos playmobil building_blocks bausteine* bauklotz* briques_lego bloques_de_construccion mattoncini costruzioni_gioco blocos_de_construcao bouwblokken blokken',
  boardgame:
    'boardgame* card_game* gesellschaftsspiel* kartenspiel* jeu_de_societe jeux_de_cartes juego_de_mesa juegos_de_cartas gioco_da_tavolo gioco_di_carte jogo_de_tabuleiro gezelschapsspel* kaartspel*',
  puzzle: 'puzzle* jigsaw* casse_tete rompecabezas quebra_cabeca* legpuzzel* puzzel*',
  videogame:
    'video_game* videogame* computerspiel* videospiel* jeu_video jeux_video videojuego* videogioc* videojogo* videospel* computerspel* gaming game_store',
  woodentoy:
    'wooden_toy* holzspielzeug* jouet_en_bois jouets_en_bois juguete_de_madera juguetes_de_madera giocattolo_in_legno giocattoli_in_legno giochi_in_legno brinquedos_de_madeira houten_speelgoed train_set* holzeisenbahn* modelleisenbahn* circuit_train treinbaan',
  age: 'suitable_age age_recommendation recommended_age suitable_for_age altersempfehlung* des_quel_age age_conseille edad_recomendada da_quanti_anni eta_consigliata idade_recomendada aanbevolen_leeftijd',
  toysafety:
    'choking_hazard small_parts verschluckbar* kleinteile ce_mark* ce_kennzeichen ce_zeichen risque_etouffement petites_pieces marquage_ce piezas_pequenas marcado_ce parti_piccole marchio_ce pecas_pequenas marcacao_ce kleine_onderdelen ce_keurmerk spielzeugnorm bpa_free bpa_frei',
  pram: 'buggies buggys kinderwagen* sportwagen_baby sillita_de_paseo carrito_de_bebe carrinhos_de_bebe wandelwagen* buggy_kind',
  carseatbaby:
    'baby_car_seat* car_seat* babyschale* maxi_cosi reboarder* isofix cosy_auto siege_auto sieges_auto silla_de_coche sillas_de_coche silla_de_auto grupo_0 ovetto seggiolino_auto cadeira_auto autostoel* booster_seat* sitzerhohung* rehausseur* elevador_de_coche alzatina zitverhoger*',
  babycarrier:
    'baby_carrier* baby_sling* babytrage* tragetuch* trageberatung* porte_bebe* echarpe_de_portage portabebe* fular_portabebes marsupi* fascia_porta_bebe porta_bebes draagzak* draagdoek*',
  babybottle:
    'baby_bottle* feeding_bottle* babyflasche* babyflaschchen flaschchen_baby schoppen_baby biberon* mamadera* mamila* biberao biberoes zuigfles* babyfles* flesje_baby steriliser* sterilisator*',
  formula:
    'breastfe* breast_feed* nursing_mother stillt stillende stillberat* lactancia amamant* dar_el_pecho dar_pecho allatta* amamentac* amamentar borstvoeding* kolven breast_pump* milchpumpe* tire_lait sacaleches tiralatte borstkolf* lactation',
  babychanging:
    'changing_table* changing_mat* baby_changing changing_facilit* wickeltisch* wickelraum* wickelmoglichkeit* wickelkommode* wickelunterlage* table_a_langer changer_le_bebe cambiador cambiadores cambiar_al_bebe fasciatoio fasciatoi cambiare_il_bambino fraldario* trocador* verschoontafel* commode_baby luiertafel* aankleedkussen*',
  babyregistry:
    'baby_registry baby_list wish_list* wishlist* gift_list* gift_registry wedding_list* geschenkliste* geburtsliste* wunschliste* wunschzettel hochzeitstisch* liste_de_naissance liste_de_mariage liste_de_cadeaux liste_envies lista_de_nacimiento lista_de_boda lista_de_bodas lista_de_deseos lista_nascita lista_nozze lista_dei_desideri lista_de_nascimento lista_de_casamento lista_de_desejos geboortelijst* verlanglijst* huwelijkslijst*',
  birthgift:
    'birth_gift* newborn_gift* geburtsgeschenk* geschenk_zur_geburt cadeau_de_naissance cadeau_naissance regalo_de_nacimiento regalo_nascita regalo_per_la_nascita presente_de_nascimento kraamcadeau* geboortecadeau*',
  babyshower: 'baby_shower* babyparty babyborrel kraamfeest',
  christening:
    'christening* baptize* taufe taufen tauffeier taufkleid taufkerze* bapteme* baptis* bautizo* bautismo battesim* batizad* batismo doop doopfeest dopen doopkleed doopsuiker',
  communion:
    'communion* first_communion kommunion* erstkommunion* premiere_communion primera_comunion comunion comuniones prima_comunione comunione primeira_comunhao comunhao eerste_communie communie communiefeest plechtige_communie',
  jugendweihe: 'jugendweihe*',
  barmitzvah: 'bar_mitzvah bat_mitzvah',
  confirmation: 'konfirmation* firmung* confirmation_ceremony cresima crisma',
  schoolsupplies:
    'school_supplies school_supply schulbedarf schulsachen schulmaterial schultute* fournitures_scolaires rentree_scolaire material_escolar vuelta_al_cole materiale_scolastico articoli_scolastici regresso_as_aulas schoolspullen schoolbenodigdheden back_to_school pencil_case* federmappchen* trousse_scolaire estuche_escolar astuccio estojo_escolar etui_school',
  schoolbooks:
    'school_book* textbook* schulbuch* lehrbuch* manuel_scolaire manuels_scolaires livres_scolaires libros_de_texto libro_de_texto libri_scolastici libri_di_testo manuais_escolares livros_escolares schoolboek* studieboek*',
};
