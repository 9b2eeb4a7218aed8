/** Food brought to the door, kept and warmed up. How the words are written: `concepts.ts`. */
export const FOOD_TO_TAKE_HOME: Readonly<Record<string, string>> = {
  deliveryarea:
    'delivery_area* delivery_zone* delivery_radius deliver_to_my_area deliver_to_my_address deliver_to_my_street liefergebiet* lieferradius zone_de_livraison secteur_de_livraison zona_de_reparto zona_de_entrega zona_di_consegna area_di_consegna raio_de_entrega area_de_entrega bezorggebied* leveringsgebied leverzone',
  mealkit:
    'meal_kit* mealkit* recipe_box* kochbox* box_repas panier_recette box_de_comida kit_de_comida caja_de_recetas box_ricette kit_pasto maaltijdbox* maaltijdpakket* kit_de_refeicao caixa_de_receitas',
  readymeal:
    'ready_meal* ready_made_meal* microwave_meal* fertiggericht* fertigessen plat_prepare plats_prepares plat_cuisine platos_preparados plato_preparado piatti_pronti piatto_pronto cibi_pronti comida_pronta refeicoes_prontas kant_en_klaar kant_en_klare',
  mealsonwheels: 'meals_on_wheels essen_auf_radern portage_de_repas repas_a_domicile comida_para_mayores pasti_a_domicilio tafeltje_dekje',
  recipe:
    'recipe* rezept_fur_das_gericht kochrezept* backrezept* recette* receta_de_cocina recetas ricetta_di_cucina ricette receita_de_culinaria receitas recept_van_het kookrecept*',
  shelflife:
    'shelf_life best_before use_by_date sell_by how_long_does_it_keep how_long_do_they_keep haltbar* mindesthaltbarkeit* mhd wie_lange_halt date_de_peremption date_limite_de_consommation dlc ddm se_conserve se_conservent fecha_de_caducidad consumo_preferente cuanto_se_conserva se_conserva data_di_scadenza da_consumarsi_entro si_conserva quanto_si_conserva prazo_de_validade data_de_validade quanto_tempo_dura houdbaar* tht ten_minste_houdbaar',
  reheat:
    'reheat* warm_up heat_up aufwarm* warm_machen erwarmen rechauff* recalentar calentar_en_el riscaldare_il_piatto scaldare reaquecer aquecer_no opwarm* warm_maken',
  freezing:
    'freeze frozen freezing einfrier* eingefror* tiefgefror* tiefkuhlkost tiefkuhlware tiefgekuhlt* gefrieren congele congelee congeles congelees congelar congelado congelados congelada congeladas congelare congelato congelati surgel* ultracongel* invries* ingevroren diepvries* bevroren',
  chilled:
    'chilled refrigerated refrigerate cold_chain gekuhlt* kuhlkette* kuhl_lagern au_frais refrigere* chaine_du_froid refrigerad* cadena_de_frio refrigerato refrigerati catena_del_freddo cadeia_de_frio gekoeld* koel_bewaren koelketen',
  homegrown:
    'home_grown homegrown own_production eigener_anbau eigenem_anbau aus_eigenem eigenproduktion production_maison produccion_propia cosecha_propia produzione_propria producao_propria eigen_teelt eigen_kweek eigen_productie',
  localproduce:
    'locally_sourced local_produce locally_grown local_suppliers regional_produce aus_der_region regionale_produkte regionalen_produkten regionale_zutaten produits_locaux circuit_court circuits_courts produit_local productos_locales producto_local productos_de_la_zona kilometro_cero prodotti_locali chilometro_zero km_zero produtos_locais produtos_regionais streekproduct* lokale_producten uit_de_streek farm_to_table',
  organic:
    'organic* bioprodukt* bioware bio_ware biologisch* bioqualitat bioland demeter biozertifi* bio agriculture_biologique ecologico_certificado agricultura_ecologica biologico biologici biologica biologiche biologicos',
  hygienerating:
    'hygiene_rating food_hygiene hygienezeugnis hygiene_certificate normes_hygiene haccp registro_sanitario certificato_haccp carnet_de_manipulador',
  foodpoisoning:
    'food_poisoning lebensmittelvergift* intoxication_alimentaire intoxicacion_alimentaria intossicazione_alimentare intoxicacao_alimentar voedselvergift* stomach_upset magen_verdorben',
};
