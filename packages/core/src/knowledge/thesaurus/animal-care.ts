/** Food, lodging, training and tending of pets. How the words are written: `concepts.ts`. */
export const ANIMAL_CARE: Readonly<Record<string, string>> = {
  petfood:
    'pet_food* dog_food* cat_food* hundefutter* katzenfutter* tierfutter* tiernahrung* futter croquette* croquettes_chien patee ' +
    'pienso_perro pienso_gato pienso comida_para_perros crocchett* cibo_per_cani cibo_per_gatti racao racao_para_caes hondenvoer* ' +
    'kattenvoer* dierenvoeding* hondenbrok* kattenbrok* brokken kibble* trockenfutter nassfutter barf',
  pettreat:
    'dog_treat* pet_treats leckerli* hundekekse friandises_chien premios_para_perros golosinas_para_perros snack_per_cani ' +
    'biscoitos_para_caes hondensnoep* kauknochen* kauwbot*',
  petshop:
    'pet_shop* pet_store* zoohandlung* zoofachgeschaft* tierhandlung* tierbedarf* animalerie* tienda_de_mascotas tienda_de_animales ' +
    'negozio_di_animali loja_de_animais petshop* dierenwinkel* dierenspeciaalzaak*',
  petboarding:
    'pet_boarding dog_boarding cat_boarding kennel kennels cattery catteries dog_hotel* pet_hotel* tierpension* hundepension* ' +
    'katzenpension* hundehotel* tierhotel* pension_canine pension_pour_chien* pension_pour_chat* residencia_canina hotel_canino ' +
    'hotel_para_perros guarderia_canina pensione_per_cani pensione_per_gatti pensione_per_animali hotel_para_caes canil_hotel ' +
    'dierenpension* hondenpension* kattenpension* hondenhotel*',
  dogdaycare:
    'dog_daycare doggy_daycare dog_day_care hundetagesstatte* huta hundebetreuung* hundetagesbetreu* garderie_pour_chien* ' +
    'garderie_canine guarderia_de_perros asilo_per_cani creche_para_caes creche_canina hondenopvang* hondendagopvang* hondencreche*',
  petsitting:
    'pet_sit* dog_sit* cat_sit* dogsitt* petsitt* catsitt* tiersitt* hundesitt* katzensitt* tierbetreu* katzenbetreu* garde_d_animaux ' +
    'garde_de_chien garde_de_chat cuidador_de_perros cuidador_de_mascotas cuidar_mi_perro cuidar_a_mi_gato dog_sitter cat_sitter ' +
    'dierenoppas* hondenoppas* kattenoppas*',
  dogwalking:
    'dog_walk* walk_my_dog dogwalk* hundeausfuhr* gassi gassigeh* gassiservice* hund_ausfuhren promenade_de_chien* promeneur_de_chien* ' +
    'promener_mon_chien paseador* paseador_de_perros paseo_de_perros pasear_al_perro pasear_a_mi_perro portare_a_spasso_il_cane ' +
    'passeador* passear_o_cao hondenuitlaat* hond_uitlaten uitlaatservice* uitlaten_hond',
  dogtraining:
    'dog_train* dog_school puppy_class* puppy_school puppy_training obedience* hundeschule* hundetrain* welpenschule* welpenspiel* ' +
    'welpenkurs* hundeerzieh* education_canine educateur_canin dressage adiestramiento* adiestrador* educador_canino addestrament* ' +
    'addestrator* educatore_cinofilo escola_canina treino_canino adestra* hondenschool* hondentrain* puppycursus* puppytraining ' +
    'gehorsamkeits*',
  groomer:
    'dog_groom* pet_groom* groomer* dog_hairdresser hundefriseur* hundesalon* hundepflege* fellpflege toilettage* peluqueria_canina ' +
    'peluquero_canino toelettatur* toelettator* tosquia* tosa_caes banho_e_tosa grooming hondentrim* trimsalon* hondenkapper* ' +
    'hondensalon*',
  furcoat:
    'matted unterwolle verfilzt* pelage poil_de_chien pelaje manto_del_cane pelagem pelo_del_perro vacht vachtverzorging shedding ' +
    'haart_hund',
  clawtrim:
    'claw* nail_trim_dog krallen* kralle krallen_schneiden griffes unas_del_perro cortar_las_unas_al_perro artigli unghie_del_cane ' +
    'garras unhas_do_cao nagels_knippen_hond',
  analglands: 'anal_gland* analdruse* glandes_anales glandulas_anales ghiandole_anali glandulas_anais anaalklier*',
  neuter: 'esterili* kastration* gekastreerd gesteriliseerd ontklaur*',
  microchip:
    'microchip* chipping chippen gechipt implantar_chip identification_chien puce_electronique pucer puce_pour_chien registrierung_tasso ' +
    'tasso ontworm_chip chip_my_dog chip_my_cat',
  petpassport:
    'pet_passport* heimtierausweis* eu_heimtierausweis passeport_animal passeport_europeen_chien pasaporte_mascota* ' +
    'pasaporte_de_mascotas cartilla_veterinaria passaporto_animali passaporto_del_cane passaporte_animal boletim_sanitario ' +
    'dierenpaspoort* europees_dierenpaspoort impfpass* vaccination_card vaccination_record impfausweis* carnet_de_vaccination ' +
    'carnet_de_sante libretto_sanitario cartilla_de_vacunacion boletim_de_vacinas vaccinatieboekje*',
  rabies: 'rabies tollwut* rage_vaccin vaccin_rage rabia rabbia_vaccino raiva hondsdol* rabies_vaccin*',
  deworm:
    'deworm* worming entwurm* wurmkur* wurmmittel* vermifug* desparasit* sverminaz* sverminare antiparassitari* ontworm* wormkuur* ' +
    'wormtablet*',
  fleas:
    'flea fleas floh flohe flohmittel* flohschutz* zeckenschutz* spot_on puces_chien antipuces anti_puces pulga pulgas antipulgas pulci ' +
    'antipulci vlo vlooien vlooienmiddel* vlooienband parasite* parasiet*',
  euthanasia:
    'euthan* put_down put_to_sleep_dog put_our_dog_down einschlafer* einschlafern_lassen endormir_mon_chien piquer_mon_chien eutanas* ' +
    'sacrificar_perro abbattere_cane sopprimere_animale inslapen laten_inslapen',
  animalshelter:
    'animal_shelter* rescue_centre* rescue_dog* animal_rescue tierheim* tierschutz* refuge_animalier spa_animaux protectora ' +
    'protectora_de_animales perrera canile gattile rifugio_per_animali canil_municipal abrigo_de_animais associacao_animal dierenasiel* ' +
    'dierenopvang',
  adoptpet: 'adopt* rehoming adottare adozion* adopcion* adocao adocoes adotar',
  foundanimal:
    'stray* hund_entlaufen zugelaufen entlaufen fundtier* chat_errant perro_callejero gato_callejero randagi* gatto_randagio ' +
    'animal_abandonado zwerfdier* zwerfkat* vermist_huisdier',
  litter:
    'cat_litter* litter_tray* litter_box katzenklo* katzenstreu* litiere* arena_para_gatos arenero* lettiera lettiere areia_para_gatos ' +
    'caixa_de_areia kattenbak* kattengrit*',
  poopbag:
    'poo_bag* poop_bag* dog_poo dog_waste kotbeutel* hundekot* sac_a_crottes crotte* bolsas_para_excrementos sacchetti_per_deiezioni ' +
    'saquinhos_para_caes poepzak* hondenpoep*',
  dogarea:
    'dog_park* dog_meadow hundewiese* hundepark* hundeauslauf* freilaufflache* hundefreilauf* parc_a_chiens parque_canino pipican ' +
    'area_cani parque_para_caes hondenspeelplaats* hondenlosloop* losloopgebied*',
  dogbed:
    'dog_bed* dog_bowl* dog_basket* hundebett* hundekorb* hundenapf* napf wassernapf panier_pour_chien gamelle* cama_para_perros ' +
    'comedero* bebedero* cuccia cucce ciotola ciotole caminha_para_caes hondenmand* hondenbed* voerbak* drinkbak* voederbak* water_bowl* ' +
    'wasserschussel',
  assistancedog:
    'guide_dog* assistance_dog* service_dog* seeing_eye_dog blindenhund* blindenfuhrhund* assistenzhund* therapiehund* therapy_dog* ' +
    'emotional_support_animal* emotional_support_dog chien_guide chiens_guides chien_d_assistance perro_guia perros_guia perro_lazarillo ' +
    'perro_de_asistencia cane_guida cani_guida cane_da_assistenza cao_guia caes_guia cao_de_assistencia geleidehond* hulphond* ' +
    'assistentiehond* blindengeleide*',
  feeding:
    'feed_the_animals animal_feeding feeding_time* futterung* fuetterung futtern nourrir_les_animaux nourrissage* ' +
    'dar_de_comer_a_los_animales alimentar_a_los_animales dare_da_mangiare_agli_animali pasto_degli_animali alimentar_os_animais ' +
    'voederen voedertijd* voeren_dieren dieren_voeren feed_my_cat feed_my_dog',
  stable:
    'stables livery stall_pferd pferdepension* einstellplatz* pferdestall* box_cheval pension_cheval pensions_equestres ecurie* ' +
    'pupilaje* pensione_per_cavalli pensione_cavalli scuderia scuderie box_per_cavallo penso_de_cavalos cavalaric* estabulo* ' +
    'paardenstal* paardenpension* stalling_paard pensionstal*',
  farrier:
    'farrier* horseshoe* hufschmied* hufpflege* hufbearbeit* marechal_ferrant ferrer herrador* herraje maniscalco ferratura_cavallo ' +
    'ferrador hoefsmid*',
  castration_aftercare:
    'surgical_collar cone_dog trichter_hund halskrause* collerette collar_isabelino collare_elisabettiano colar_isabelino hondenkap ' +
    'medical_body_suit_dog',
  collar:
    'dog_collar* dog_harness* halsband halsbander hundegeschirr* geschirr_hund collier_pour_chien collar_de_perro collare pettorina ' +
    'pettorine coleira* peitoral hondentuig* hondenhalsband*',
  alpaca: 'alpaca* alpaka* lamatour* lamatrekking llama_trekking llamas',
};
