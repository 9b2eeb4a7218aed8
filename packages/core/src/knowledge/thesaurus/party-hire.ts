/** Tents, tables, music and decoration on hire for a party. How the words are written: `concepts.ts`. */
export const PARTY_HIRE: Readonly<Record<string, string>> = {
  balloons:
    'balloon balloons luftballon* ballons helium heliumballon* ballon_helium globos globos_de_helio palloncino palloncini baloes balao_de_helio ballonnen balloon_arch* girlande* guirlande* guirnalda* festone festoni grinalda* slinger slingers',
  partydecor:
    'party_decoration* wedding_decoration* table_decoration* partydeko* hochzeitsdeko* tischdeko* festdeko decoration_de_table decoration_mariage decoracion_de_boda decoracion_de_fiestas decoracion_de_mesa addobbi allestiment* decorazioni_per_feste decoracao_de_casamento decoracao_de_festas feestversiering* versiering* tafeldecoratie centrepiece* centerpiece* partybedarf* articles_de_fete articulos_de_fiesta articoli_per_feste artigos_de_festa feestartikelen party_supplies',
  marquee:
    'marquee* party_tent* event_tent* gazebo* partyzelt* festzelt* pavillon* tente_de_reception barnum* tonnelle* chapiteau* carpa carpas cenador pergola_carpa tensostruttura tendone tendoni tenda_de_eventos toldo_para_eventos feesttent* partytent* paviljoen*',
  standingtable: 'stehtisch* mange_debout statafel* mesas_altas tavolini_alti cocktail_table* poseur_table*',
  bouncycastle:
    'bouncy_castle* bounce_house* inflatable_castle hupfburg* chateau_gonflable chateaux_gonflables structure_gonflable castillo_hinchable castillos_hinchables gonfiabili castello_gonfiabile insuflavel insuflaveis springkasteel* springkussen*',
  stagehire:
    'stage_hire mobile_stage buhne buhnen buhnenverleih podest_miete scene_mobile podium_a_louer escenario* palco_noleggio palco_mobile podiumverhuur podium_huren dance_floor* tanzflache* piste_de_danse pista_de_baile pista_da_ballo pista_de_danca dansvloer*',
  projector:
    'projector* beamer* videoprojecteur* videoproyector* proyector* proiettor* projetor* flipchart* flip_chart* leinwand_beamer whiteboard* paperboard projection_screen',
  lightshow:
    'event_lighting party_lights lichttechnik* lichtanlage* lichterkette* fairy_lights eclairage_de_soiree jeux_de_lumiere guirlandes_lumineuses iluminacion_de_eventos luces_de_fiesta illuminazione_eventi luci_per_feste luzes_de_festa feestverlichting* lichtslinger* fog_machine* nebelmaschine* machine_a_fumee maquina_de_humo rookmachine*',
  generator:
    'generator generators stromaggregat* stromerzeuger notstromaggregat groupe_electrogene grupo_electrogeno gruppo_elettrogeno generador* generatore generatori gerador geradores aggregaat stroomgenerator*',
  foodtruck:
    'food_truck* foodtruck* imbisswagen* camion_de_comida camion_restaurant furgone_street carrinha_de_comida rijdende_keuken frietkar*',
  partyplatter:
    'party_platter* finger_food_platter buffet_platter* partyplatte* schnittchen fingerfoodplatte hapjesplank petits_fours plateau_aperitif plateaux_repas bandejas_de_canapes bandeja_de_comida vassoi vassoio rinfresco salgadinhos borrelplank* hapjesschaal borrelplateau',
  servingstaff:
    'serving_staff waiting_staff event_staff bar_staff bartender* barkeeper* servicepersonal* personnel_de_service extras_service barman barmans camareros_para_eventos personal_de_sala camerieri_per_eventi personale_di_sala personal_de_catering empregados_para_eventos barpersoneel bedienend_personeel cloakroom_attendant',
  cloakroom:
    'cloakroom* coat_check coatroom garderobe garderoben vestiaire_manteaux guardarropas guardaroba bengaleiro chapelaria jassen_ophangen garderobe_theater',
  noiselimit:
    'noise_limit* noise_curfew music_until music_curfew how_late_can_we_party musik_bis sperrstunde* limiteur_de_bruit musique_jusqu limitador_de_ruido musica_hasta musica_fino limite_di_rumore musica_ate geluidslimiet* geluidsbegrenzer muziek_tot',
  damagewaiver:
    'replacement_cost breakage* bruchschaden glasbruch* casse_de_vaisselle rotura_de_vajilla rotture rottura_stoviglie loica_partida breukschade glasbreuk',
  collectreturnhire:
    'return_it_clean return_dirty returned_dirty cleaned_before schmutzig_zuruckgeben ungespult rendre_sale vaisselle_sale devolver_sucio restituire_sporco devolver_sujo vuil_retourneren vuil_terugbrengen',
  tuxedo: 'tuxedo* dinner_jacket black_tie smoking_anzug esmoquin smokings',
  hennight:
    'hen_party hen_night bachelorette* bachelor_party stag_night stag_party junggesellinnenabschied* junggesellenabschied* jga evjf evg despedidas_de_soltera despedida_de_soltero despedidas_de_soltero addio_al_nubilato despedida_de_solteira despedida_de_solteiro vrijgezellenfeest*',
  anniversarywedding:
    'wedding_anniversary* golden_wedding silver_wedding silberhochzeit* goldene_hochzeit* hochzeitstag* noces_or noces_argent anniversaire_de_mariage bodas_de_oro bodas_de_plata aniversario_de_boda nozze_oro nozze_argento anniversario_di_matrimonio bodas_de_ouro bodas_de_prata aniversario_de_casamento huwelijksverjaardag* gouden_bruiloft jubileum* jubilaum* firmenjubilaum',
  graduation:
    'graduation* abschlussfeier* abiball* abitur* abschlussball remise_de_diplome fete_de_fin_etudes graduaciones fiesta_de_graduacion festa_di_laurea laurea laureato formatura* festa_de_finalistas afstuderen afstudeerfeest* diploma_uitreiking prom_night',
};
