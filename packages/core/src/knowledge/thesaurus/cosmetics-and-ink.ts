/** Cosmetics, perfume, tattoos and piercings. How the words are written: `concepts.ts`. */
export const COSMETICS_AND_INK: Readonly<Record<string, string>> = {
  cosmetics:
    'cosmetic* kosmetikprodukt* beauty_products produits_de_beaute produits_cosmetiques productos_de_belleza prodotti_di_bellezza ' +
    'prodotti_cosmetici produtos_de_beleza schoonheidsproduct* skincare skin_care hautpflege* pflegeprodukt* soin_de_la_peau ' +
    'cuidado_de_la_piel cura_della_pelle cuidados_da_pele huidverzorging* verzorgingsproduct* kosmetik kosmetika',
  scent: 'eau_de_parfum eau_de_toilette colonia* cologne aftershave* luchtje_parfum',
  serum: 'serum serums serumi suero_facial siero sieri soro_facial',
  moisturiser:
    'moisturi* feuchtigkeitscreme* feuchtigkeitspflege* tagescreme* nachtcreme* gesichtscreme* creme_hydratante creme_de_jour ' +
    'creme_de_nuit crema_hidratante hidratante* crema_idratante idratante idratanti creme_hidratante dagcreme* gezichtscreme* day_cream ' +
    'night_cream face_cream',
  deodorant: 'deodorant* deo deos desodorant*',
  foundationmakeup:
    'shade_foundation teint fond_de_teint base_de_maquillaje fondotinta concealer* corretor_maquilhagem correttore anticernes ' +
    'foundation_shade makeup_foundation',
  vegan_free:
    'tested_on_animals teste_sur_les_animaux sans_cruaute cruelty testado_en_animales testati_sugli_animali testado_em_animais ' +
    'dierproef* getest_op_dieren',
  naturalcosmetics:
    'natural_cosmetics naturkosmetik* bio_kosmetik cosmetique_naturelle cosmetiques_bio cosmetica_natural cosmesi_naturale ' +
    'cosmetici_naturali natuurlijke_cosmetica paraben* paraben_free silikonfrei* silicone_free ohne_silikone ohne_parabene',
  tattoo: 'tattoo_artist* tattoo_studio* tatoueur* tatuador* tatuarme tatuar tatuator* tatoeeer* getatoeeerd tattoeren tatoo tatoos inked',
  coverup:
    'cover_ups coverup* uberstechen tattoo_uberdecken recouvrement_tatouage tapar_un_tatuaje coprire_un_tatuaggio cobrir_tatuagem ' +
    'tatoeage_overzetten cover_up_tattoo cover_up_a_tattoo cover_up_my_tattoo',
  tattoodesign:
    'flash_tattoo custom_tattoo own_design tattoo_motiv* motiv dessin_tatouage diseno_de_tatuaje disegno_del_tatuaggio ' +
    'desenho_da_tatuagem tattoo_ontwerp* tattoo_entwurf',
  lettering: 'lettering* schriftzug* script_tattoo fineline fine_line_tattoo realistic_tattoo realism_tattoo blackwork handpoke',
  touchup:
    'touch_up touch_ups nachstechen retouche_tatouage retouches_de_tatouage retoque_de_tatuaje retoques ritocco ritocchi ' +
    'retoque_da_tatuagem bijwerken_tattoo nasteken auffrischung_tattoo',
  piercing:
    'piercing* pierced pierce piercer* gepierct ohrlochstechen ohrlocher* ohrloch percer_les_oreilles percage_d_oreille perforacion ' +
    'perforar_las_orejas agujeros_en_las_orejas buchi_alle_orecchie forare_le_orecchie furar_as_orelhas furos_nas_orelhas oorgaatjes ' +
    'gaatjes_schieten ear_piercing* septum nose_piercing helix tragus',
  swollen:
    'swollen swelling geschwollen schwellung* gonfle gonflement* hinchad* hinchazon* gonfio gonfia gonfiore inchad* inchaco gezwollen ' +
    'zwelling* opgezwollen',
  healing:
    'heal heals healing healed heilung* verheil* abheil* heilt guerison cicatrisation* cicatrise cicatriza* curacion sanar guarigion* ' +
    'cicatrizzaz* guarisce genezing* geneest genezen',
  undereighteen:
    'under_18 under_eighteen minors minderjahrig* unter_18 einverstandniserklarung_der_eltern mineurs moins_de_18_ans menores ' +
    'menor_de_edad menores_de_edad minorenn* minori_di_18 menores_de_idade menor_de_idade minderjarig* onder_de_18 parental_consent ' +
    'parental_permission einverstandnis_der_eltern autorisation_parentale autorizacion_paterna autorizacion_de_los_padres ' +
    'autorizzazione_dei_genitori autorizacao_dos_pais toestemming_van_ouders mineurs_acceptes a_minor',
  consentform:
    'consent_form* consent_forms einwilligung* einverstandniserklarung* formulaire_de_consentement consentement consentimiento* ' +
    'modulo_di_consenso consenso_informato consentimento* toestemmingsformulier* toestemmingsverklaring*',
  intimatepiercing: 'intimate_piercing* intimpiercing* genital_piercing',
  sterile:
    'sterile sterili steril sterilisation_materiel disinfect* desinfek* desinfi* desinfect* disinfett* hygiene hygienic hygienisch* ' +
    'higiene igiene igienic* hygienique* ontsmet* steriel esteril esteriles',
  lipstick: 'lipstick* lippenstift* rouge_a_levres pintalabios rossetto rossetti batom batons',
};
