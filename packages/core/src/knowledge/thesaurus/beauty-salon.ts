/** Skin, lashes, hair removal and spas. How the words are written: `concepts.ts`. */
export const BEAUTY_SALON: Readonly<Record<string, string>> = {
  beautician:
    'beautician* beauty_salon* beauty_therapist* kosmetiker* kosmetikstudio* kosmetiksalon* estheticien* institut_de_beaute esteticista* ' +
    'centro_de_estetica salon_de_belleza estetista* centro_estetico esteticien* salao_de_beleza schoonheidsspecialist* schoonheidssalon* ' +
    'beautysalon*',
  facial:
    'facials facial_treatment* gesichtsbehandlung* gesichtspflege* kosmetikbehandlung* soin_du_visage soins_du_visage soin_visage ' +
    'limpieza_facial higiene_facial tratamiento_facial pulizia_del_viso pulizia_viso trattamento_viso limpeza_de_pele limpeza_facial ' +
    'tratamento_facial gezichtsbehandeling* gezichtsverzorging* hydrafacial* aquafacial* hydrofacial',
  peeling:
    'chemical_peel* peeling* fruchtsaurepeeling gommage* exfolia* esfoli* scrub scrubs korperpeeling microderm* mikroderm* dermabras*',
  microneedling:
    'microneedl* micro_needling mikroneedl* dermapen* mesotherap* mesoterap* radiofrequen* prp_treatment vampirlift* vampire_facial hifu',
  botox: 'botox* botulin* toxine_botulique toxina_botulinica anti_wrinkle_injection* faltenunterspritzung* wrinkle_injection*',
  filler:
    'filler_lips lip_filler* lip_fillers dermal_filler* hyaluron* acide_hyaluronique acido_hialuronico acido_ialuronico ' +
    'lippen_aufspritzen lippenunterspritzung* augmentation_des_levres aumento_de_labios relleno_de_labios aumento_labbra ' +
    'preenchimento_labial lippen_opvullen lipfiller*',
  wrinkle:
    'wrinkle* fine_lines faltchen antifalten anti_age anti_ageing anti_aging antiaging anti_rides arruga* antiarrugas rughe antirughe ' +
    'rugas anti_rugas rimpel* antirimpel* faltenbehandlung* stirnfalten lachfalten',
  lash:
    'lash_extension* eyelash_extension* extension_de_cils extensions_de_cils extensiones_de_pestanas pestanas_pelo_a_pelo ' +
    'extension_ciglia extensao_de_pestanas extensoes_de_pestanas volume_lashes russian_volume',
  lashlift:
    'lash_lift* lash_tint wimpernlifting* wimpernwelle* wimpernfarben rehaussement_de_cils lifting_de_pestanas permanente_de_pestanas ' +
    'laminazione_ciglia lifting_de_pestanas_pt wimperlift* wimpers_verven',
  eyebrow:
    'brow_lamination brow_shaping brow_tint augenbrauen_zupfen augenbrauen_farben browlift* epilation_sourcils ' +
    'restructuration_des_sourcils diseno_de_cejas laminado_de_cejas design_de_sobrancelhas wenkbrauwen_epileren wenkbrauwen_verven ' +
    'browbar powder_brows brauen henna_brows',
  threading:
    'threading fadentechnik* fadenzupfen epilation_au_fil depilacion_con_hilo depilazione_a_filo depilacao_com_linha touwtechniek* ' +
    'epileren_met_touw',
  permanentmakeup:
    'permanent_make_up permanent_makeup semi_permanent_makeup micropigment* microblad* mikroblad* permanent_make maquillage_permanent ' +
    'dermographe dermopigment* maquillaje_permanente trucco_permanente maquilhagem_permanente pmu',
  makeup:
    'foundation_makeup bridal_makeup wedding_makeup brautmakeup* brautstyling* visagist* maquillaje_de_novia maquillage_mariee ' +
    'make_up_artist makeup_artist mua trucco_sposa truccatric* maquilhador* maquiador* bruidsmake_up bruidsmakeup trousse_maquillage ' +
    'mascara_eye nagellackfarbe',
  hairremoval: 'epilat* enthaar* epilier* epilacion epilazion* epilacao ontharen epileren sugaring* remove_hair ceretta_corpo',
  laserhair:
    'laser_hair_removal* dauerhafte_haarentfernung laserhaarentfernung* ipl shr diodenlaser* epilation_laser epilation_definitive ' +
    'depilacion_laser epilazione_laser depilazione_laser depilacao_laser depilacao_a_laser laserontharing* laserontharen ' +
    'permanent_hair_removal lumiere_pulsee luz_pulsada luce_pulsata electrolysis elektroepilation',
  wax:
    'waxing* waxen epilation_a_la_cire depilacion_con_cera cerette depilacao_com_cera depilacao_a_cera harsen harsbehandeling ' +
    'wachsen_beine warmwachs* haarentfernung_wachs',
  bikiniline:
    'bikini_line* bikini_wax* brazilian_wax* hollywood_wax intimate_wax* intimwaxing intimbereich* bikinizone* maillot_integral ' +
    'epilation_maillot maillot_bresilien ingles_brasilenas depilacion_ingles ingles_y_axilas depilacion_integral inguine ceretta_inguine ' +
    'depilazione_intima virilhas depilacao_virilha bikinilijn* brazilian_waxing',
  tanning:
    'spray_tan* fake_tan* sunbed* tanning_bed* tanning_salon* sonnenstudio* sonnenbank* spruhbraunung selbstbrauner* autobronz* ' +
    'cabine_uv uva_bronceado rayos_uva bronceado autobronceador* autoabbronz* lampada_abbronzante solario bronzeado zelfbruin* spraytan* ' +
    'zonnestudio*',
  lighttherapy: 'led_therapy led_treatment light_therapy luminotherap* fototerap* phototherap* lichttherap*',
  cellulite:
    'cellulit* orange_peel_skin orangenhaut cryolipo* kryolipo* fat_freezing coolsculpt* body_contouring amincissement* ' +
    'drenaje_reductora endermolog* lipolaser* maderoterap* vetbevriez*',
  stretchmark: 'stretch_mark* dehnungsstreifen* schwangerschaftsstreifen vergeture* estria* smagliatur* striae zwangerschapsstriemen',
  pigmentspot:
    'pigment_spot* age_spot* sun_spots pigmentflecken* altersflecken melasma tache_pigmentaire taches_brunes taches_de_vieillesse ' +
    'manchas_en_la_piel manchas_solares macchie_della_pelle macchie_solari macchie_cutanee manchas_na_pele pigmentvlek* ouderdomsvlek* ' +
    'hyperpigment*',
  spiderveins:
    'spider_vein* thread_vein* varicose* besenreiser krampfader* varice* aranas_vasculares varici capillari_viso derrames varizes ' +
    'spatader* rosacea* couperos*',
  skintype:
    'skin_type* hauttyp* dry_skin oily_skin combination_skin trockene_haut fettige_haut mischhaut* type_de_peau peau_seche peau_grasse ' +
    'tipo_de_piel piel_seca piel_grasa tipo_di_pelle pelle_secca pelle_grassa tipo_de_pele pele_seca pele_oleosa huidtype* droge_huid ' +
    'vette_huid',
  spa:
    'spas spa_day* day_spa wellnesshotel* spa_hotel spa_bereich wellness_area spa_area spatag spa_centre centre_de_bien_etre ' +
    'espace_bien_etre zona_spa centro_benessere spa_privata wellnesscentrum* welnesscentrum spa_package* wellnesspaket*',
  thermal:
    'thermal_bath* thermal_spring* hot_spring* thermen thermalbad* thermes bains_thermaux source_chaude aguas_termales termas_naturales ' +
    'termas terme_libere bagni_termali acque_termali sorgente_termale aguas_termais thermaalbad* warmwaterbron* balneotherap*',
  sauna:
    'saunen infrared_sauna* infrarotkabine* infrarotsauna* biosauna* finnische_sauna bain_de_vapeur bains_de_vapeur turkish_bath* hamam* ' +
    'tuerkisches_bad finse_sauna infraroodsauna* infraroodcabine* saunalandschaft* saunabereich* bagno_di_vapore banho_de_vapor ' +
    'banos_de_vapor sauna_infusion aufguss* opgieting* saunagang*',
  nudity:
    'naked nude nudity textile_free textilfrei* nackt* fkk nackig nu_obligatoire nudiste* naturist* naturisme maillot_interdit desnud* ' +
    'nudismo nudista* nudo_obbligatorio in_costume_o_nudi despid* naakt naaktstrand* badkledingdag* textilsauna textile_day',
  bathrobe:
    'bathrobe* dressing_gown* bademantel* bademantel_leihen peignoir* albornoz* accappatoi* roupao roupoes badjas badjassen ochtendjas*',
  slippers:
    'slipper* flip_flops flipflop* badeschuh* badelatschen badeschlappen pantoffel* hausschuhe tongs_piscine chanclas zapatillas_de_casa ' +
    'ciabatt* infradito pantofole chinelo* badslipper* teenslipper* slofjes sloffen badeschlappchen',
  hotstone:
    'hot_stone* hotstone* lomi_lomi aromatherap* aromaol* aromamassage* pierres_chaudes piedras_calientes pietre_calde pedras_quentes ' +
    'aromaterap* olmassage oil_massage ayurved*',
  deeptissue:
    'deep_tissue sports_massage* sportmassage* tiefengewebsmassage massage_sportif massage_profond masaje_deportivo massaggio_sportivo ' +
    'massaggio_decontratturante massagem_desportiva massagem_profunda diepe_massage spannungsmassage medical_massage klassische_massage',
  relaxmassage:
    'relaxing_massage* swedish_massage entspannungsmassage* wohlfuhlmassage* massage_relaxant massage_detente masaje_relajante ' +
    'massaggio_rilassante massagem_relaxante massagem_de_relaxamento ontspanningsmassage* ruckenmassage* back_massage* massage_du_dos ' +
    'masaje_de_espalda massaggio_alla_schiena massagem_nas_costas rugmassage* teilkorpermassage*',
  thaimassage: 'thai_massage* thaimassage* massage_thai* masaje_tailandes massaggio_thailandese massagem_tailandesa shiatsu* tuina',
  masseur: 'masseur* masseuse* massage_therapist* masajista* massaggiator* massagista* massagetherapeut*',
  happyending: 'erotic_massage* happy_ending erotische_massage massage_erotique masaje_erotico massaggio_erotico massagem_erotica',
  relax: 'relax relaxing relaxation entspann* detente relaxant* relaja* rilass* relaxamento relaxar ontspan*',
};
