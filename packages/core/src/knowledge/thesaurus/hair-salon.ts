/** Hairdressers, barbers, nails. How the words are written: `concepts.ts`. */
export const HAIR_SALON: Readonly<Record<string, string>> = {
  hairdresser:
    'hairdress* hair_salon* hair_stylist* hairstylist* coiffeu* friseur* frisor* salon_de_coiffure peluquer* parrucchier* cabeleireir* ' +
    'kappers kapster* kapsalon* haarstudio*',
  barber: 'barber* barbier* barbearia* barbeiro* herrenfriseur* herenkapper* coiffeur_pour_hommes',
  haircut:
    'cut_and_finish wash_and_cut wash_cut_and_blow cut_my_hair hair_cut haar_knippen haare_schneiden_lassen waschen_schneiden ' +
    'waschen_schneiden_fohnen spitzen_schneiden nur_spitzen coupes_de_cheveux me_faire_couper_les_cheveux coupe_courte cortarme_el_pelo ' +
    'corte_de_cabello cortes_de_pelo cortar_las_puntas corte_y_peinado taglio_capelli taglio_donna taglio_uomo tagliarmi_i_capelli ' +
    'spuntare_i_capelli spuntatina cortar_cabelo cortes_de_cabelo cortar_as_pontas wassen_knippen wassen_en_knippen haar_laten_knippen ' +
    'puntjes_knippen',
  drycut: 'dry_cut* trockenschnitt* trockenhaarschnitt coupe_a_sec corte_en_seco taglio_a_secco corte_a_seco droog_knippen',
  fade:
    'skin_fade* fade_cut undercut* maschinenschnitt* maschinenhaarschnitt* tondeuse_cheveux degrade_homme degradado_pelo ' +
    'sfumatura_capelli degrade_barba maquina_zero tondeuse_kapper opscheren',
  haircolour:
    'dye_my_hair hair_dye* root_touch_up roots_done regrowth ansatzfarbe* ansatz_farben haare_tonen tonung* intensivtonung ' +
    'couleur_racines racines_cheveux tenirme_el_pelo tenirse tenir_el_pelo tinte_de_raices tingere_i_capelli tintura_capelli ricrescita ' +
    'tinta_de_cabelo retocar_raizes haar_kleuren haar_verven kleurspoeling* uitgroei kleuring* hair_tint tint_my_hair',
  highlights:
    'foils babylights ombre_hair folienstrahnen meches highlights_and_lowlights lowlights mechas_californianas luzes_cabelo coupe_soleil ' +
    'coupe_soleil_haar freihandstrahnen balayages',
  bleachhair:
    'bleached_hair bleach_my_hair blondier* haare_bleichen go_blonde platinum_blonde blondes_haar_farben decoloration* decolorer ' +
    'decolorac* decolorar decolorazion* decolorare_i_capelli descolor* ontkleur* blonderen blonderingen colour_correction farbkorrektur*',
  haircare:
    'hair_treatment* hair_mask* deep_conditioning haarkur* haarpflege* haarmaske* olaplex keratina cheratina soin_cheveux ' +
    'soin_capillaire soins_capillaires masque_cheveux tratamiento_capilar mascarilla_capilar trattamento_capelli maschera_capelli ' +
    'tratamento_capilar mascara_capilar haarbehandeling* hair_botox botox_capilar keratin keratinbehandlung*',
  straightening:
    'hair_straighten* straighten_my_hair haarglattung* haare_glatten glattung_haare lissage* lissage_bresilien alisado* alisar_el_pelo ' +
    'stiratura_capelli lisciante* stirare_i_capelli alisamento* progressiva_cabelo stijlen_haar keratinebehandeling* ontkrullen ' +
    'brazilian_blowout glatteisen',
  updo:
    'updo* hochsteckfrisur* steckfrisur* brautfrisur* chignon* coiffure_de_mariee coiffure_mariage recogido* peinado_de_novia ' +
    'acconciatur* acconciatura_sposa penteado* penteado_de_noiva opsteekkapsel* bruidskapsel* bridal_hair wedding_hair prom_hair',
  braids:
    'braid braids braiding cornrow* dreadlock* dreads flechtfrisur* zopfe_flechten haare_flechten tresses trenza* treccine ' +
    'trecce_capelli trancas trancinhas vlechten_haar invlechten rastas rastazopfe',
  curls:
    'curly curl curls curly_hair lockig* locken locken_haare lockenkopf cheveux_boucles boucle_cheveux rizado rizos pelo_rizado ricci ' +
    'capelli_ricci riccio cabelo_encaracolado caracois cachos krullen krulhaar afro_hair afrohaar cabello_afro afro',
  hairloss:
    'hair_loss hair_loss_treatment balding going_bald thinning_hair haarausfall* glatze chute_de_cheveux perte_de_cheveux calvitie ' +
    'caida_del_pelo caida_del_cabello calvicie alopecia* caduta_dei_capelli caduta_capelli calvizie queda_de_cabelo calvicie_cabelo ' +
    'haaruitval* kaal_worden haarverlies',
  hairtransplant:
    'hair_transplant* haartransplant* haarverpflanzung greffe_de_cheveux implant_capillaire injerto_capilar trasplante_capilar ' +
    'trapianto_capelli transplante_capilar',
  wig: 'wig wigs perucke* peruque* perruque* peluca* parrucca parrucche peruca* pruik* haarteil* toupet haarstukje* hairpiece* haarersatz*',
  dandruff: 'dandruff schuppen_haare pellicules caspa forfora hoofdroos roos_haar kopfhautproblem*',
  scalp: 'scalp kopfhaut* cuir_chevelu cuero_cabelludo cuoio_capelluto couro_cabeludo hoofdhuid* head_massage* kopfmassage*',
  patchtest:
    'patch_test* skin_test_colour allergietest* vertraglichkeitstest* test_d_allergie prueba_de_alergia test_allergologico ' +
    'patch_test_colore teste_de_alergia allergy_test* plakproef prick_test* pricktest*',
  beard:
    'wet_shave* hot_towel_shave nassrasur* rasage* rasage_a_l_ancienne afeitado_clasico afeitado_a_navaja rasatura_con_lama ' +
    'barbear_com_navalha scheerbeurt* nat_scheren bart_schneiden bart_trimmen beard_trim* taille_de_barbe arreglo_de_barba ' +
    'recorte_de_barba sistemare_la_barba regolare_la_barba aparar_a_barba baard_trimmen moustache* schnurrbart bigote* baffi bigode snor ' +
    'tailler_la_barbe',
  stylist: 'stylist* junior_stylist senior_stylist top_stylist estilista* same_stylist favourite_stylist',
  hairlength:
    'shoulder_length long_hair short_hair lange_haare kurze_haare langhaar* kurzhaar* mittellange_haare cheveux_longs cheveux_courts ' +
    'pelo_largo pelo_corto capelli_lunghi capelli_corti cabelo_comprido cabelo_curto lang_haar kort_haar',
  fringe:
    'fringe_trim pony_nachschneiden ponyschneiden couper_ma_frange cortar_el_flequillo tagliare_la_frangia cortar_a_franja pony_knippen ' +
    'pony_bijknippen',
  nail:
    'fingernail* fingernagel* vingernagel* nailart nail_art nail_bar nail_salon* nagels_doen prothesiste_ongulaire pose_d_ongles ' +
    'unas_de_gel salon_de_unas ricostruzione_unghie onicotecnic* unhas_de_gel',
  gelnails:
    'gel_nail* gel_polish* gelnagel* gel_manicure shellac_manicure uv_gel semi_permanente* vernis_semi_permanent semipermanente* ' +
    'esmaltado_permanente unas_permanentes verniz_gel smalto_semipermanente gelish gellak* gelmodellage* modellage* biab',
  acrylicnails:
    'acrylnagel* ongles_en_acrylique capsules_ongles unas_acrilicas unhas_acrilicas unghie_in_acrilico kunstnagel* faux_ongles ' +
    'unas_postizas unhas_posticas unghie_finte false_nails fake_nails nagelverlanger* acrylic_nail* acrylics acryl_nagels',
  nailinfill:
    'infill* nail_refill* refill_nails auffullen_nagel nagel_auffullen remplissage_ongles relleno_de_unas refill_unghie ' +
    'manutencao_de_unhas nagels_bijvullen nagels_opvullen nabehandeling_nagels',
  nailremoval:
    'remove_gel gel_removal nail_removal soak_off gelnagel_entfernen gel_entfernen shellac_entfernen depose_ongles depose_gel ' +
    'retirada_de_gel quitar_las_unas rimozione_gel rimozione_smalto remocao_de_gel gel_verwijderen gellak_verwijderen',
  cuticle: 'cuticle* nagelhaut* cuticule* cuticula* cutica cuticole nagelriem*',
  nailfungus:
    'nail_fungus fungal_nail nagelpilz* fusspilz* mycose_des_ongles mycose hongos_en_las_unas micosi micose kalknagel* schimmelnagel* ' +
    'athletes_foot pie_de_atleta',
  pedicure: 'foot_care fusspflege* soins_des_pieds beaute_des_pieds pedicura* pedicuria voetverzorging* fussbad* beaute_du_pied',
  manicure: 'hand_care handpflege* manucure manicura* soin_des_mains beaute_des_mains handverzorging*',
};
