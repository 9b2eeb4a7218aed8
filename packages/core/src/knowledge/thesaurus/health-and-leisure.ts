/** What is asked less often of doctors, clubs, venues and shops for animals. How the words are written: `concepts.ts`. */
export const HEALTH_AND_LEISURE: Readonly<Record<string, string>> = {
  std:
    'sexually_transmitted* std_test* sti_test* hiv chlamyd* geschlechtskrankheit* mst_depistage ets_prueba enfermedad_de_transmision ' +
    'malattie_sessualmente infecoes_sexualmente soa_test* soa gonorrho* syphilis herpes* hpv',
  menopause: 'menopaus* wechseljahr* overgangsklachten overgang_klachten hormontherap* hormone_therapy',
  period:
    'menstruat* periodenschmerz* regelschmerz* regles_douloureuses menstruacion* mestruaz* ciclo_menstrual ciclo_mestruale menstruacao ' +
    'ongesteld* period_pain binden_hygiene serviettes_hygieniques compresas assorbenti pensos_higienicos maandverband* tampon tampons ' +
    'sanitary_pad* sanitary_towels',
  hayfever:
    'pollen heuschnupfen* hay_fever hayfever pollenallerg* rhume_des_foins alergia_al_polen rinite_allergica hooikoorts* desensibili* ' +
    'hyposensibili* hypersensibili*',
  lungs: 'pulmonolog* pneumolog* lungenarzt* lungenfacharzt* longarts* spirometr* lungenfunktion* lung_function',
  kidneydialysis: 'dialys* dialis* nephrolog* nefrolog*',
  pacemaker: 'pacemaker* herzschrittmacher* schrittmacher* stimulateur_cardiaque marcapasos marcapasso*',
  bloodthinner: 'blood_thinner* blutverdunner* anticoagul* antikoagul* sintrom marcumar antitrombotic* bloedverdunner*',
  contrastagent:
    'contrast_agent* contrast_dye kontrastmittel* produit_de_contraste liquido_de_contraste medio_di_contraste contrastvloeistof* ' +
    'contrastmiddel*',
  bonedensity: 'bone_density* knochendichte* osteopor* densitometr* mineralometr* botdichtheid*',
  hydrotherapy:
    'hydrotherap* idroterap* hidroterap* bewegungsbad* aquatherap* watertherapie fango fangopackung* moorpackung* mudpack* mud_bath* ' +
    'fanghi',
  saltcave: 'salt_cave* salzgrotte* salzhohle* haloterap* halotherap* grotta_di_sale gruta_de_sal zoutkamer zoutgrot',
  lifecoach:
    'life_coach* lebensberat* coaching_de_vie coach_de_vie coach_de_vida coaching_personal consulente_di_vita levenscoach* ' +
    'loopbaancoach* karrierecoach* career_coach* coachgesprek*',
  energyhealing: 'reiki* energiearbeit kinesiolog* craniosacral* kraniosakral* cranio_sacral magnetiseur* pranic huna',
  astrology: 'tarot* astrolog* horoskop* horoscop* wahrsag* voyance voyante videncia vidente cartomant* fortune_tell* kartenlegen',
  yogamat: 'yoga_mat* tapis_de_yoga esterilla* tappetino* tapete_de_yoga yogamat* gymnastikmatte* exercise_mat*',
  yogastyle:
    'vinyasa* hatha* ashtanga* kundalini* yin_yoga bikram* hot_yoga iyengar* prenatal_yoga schwangerenyoga yoga_prenatal ' +
    'zwangerschapsyoga',
  retreat: 'retreat* yogaretreat* klosterurlaub retraite_yoga retiro_de_yoga ritiro_yoga retiro_espiritual stiltedag*',
  breathwork:
    'breathwork* atemkurs* atemubung* respiracion_consciente respirazione_consapevole ademwerk ademhalingsoefening* sound_bath ' +
    'klangschale* bols_tibetains cuencos_tibetanos campane_tibetane tacas_tibetanas klankschaal*',
  hobbyclub: 'hobbyraum* makerspace* maker_space fablab* repair_cafe* repaircafe* reparatiecafe* offene_werkstatt tauschborse',
  allotment:
    'allotment* schrebergarten* kleingarten* jardin_ouvrier jardins_familiaux huerto_urbano huertos_urbanos orto_urbano orti_urbani ' +
    'horta_comunitaria volkstuin* moestuin*',
  fishinglicence:
    'fishing_licence* fishing_license* fishing_permit* angelschein* angelkarte* fischereischein* angelerlaubnis permis_de_peche ' +
    'carte_de_peche licencia_de_pesca licenza_di_pesca licenca_de_pesca visvergunning* vispas* visakte',
  anglinggear:
    'fishing_rod* angelrute* angel_ausrustung canne_a_peche cana_de_pescar canna_da_pesca cana_de_pesca hengel* vishengel tackle_shop ' +
    'bait koder angelkoder cebo aas_vissen appats esca_pesca isco',
  hunting:
    'hunting hunting_licence* jagdschein* jager_kurs chasse_permis caza_licencia licencia_de_caza caccia_licenza licenza_di_caccia ' +
    'jachtakte*',
  modelling: 'model_railway* modelleisenbahn* modellbahn* modellbau* train_miniature modelisme modelismo modellismo modelbouw* modelspoor*',
  comic:
    'comic comics comic_con manga mangas bande_dessinee bandes_dessinees bd tebeo* fumetti fumetto banda_desenhada stripboek* ' +
    'stripwinkel comicladen',
  vinyl:
    'vinyl* lp_records schallplatte* plattenladen disque_vinyle disco_de_vinilo vinilo vinilos disco_in_vinile disco_de_vinil ' +
    'langspeelplaat* platenzaak* record_store record_shop',
  carnival: 'carnival* karneval* fasching* fasnacht* carnaval* carnevale mardi_gras entrudo',
  christmasmarket:
    'christmas_market* weihnachtsmarkt* christkindlmarkt* marche_de_noel mercado_de_navidad mercadillo_navideno mercatino_di_natale ' +
    'mercatini_di_natale mercado_de_natal mercadinho_de_natal kerstmarkt*',
  fleamarket:
    'flea_market* car_boot_sale* jumble_sale flohmarkt* trodelmarkt* brocante* vide_grenier* puces_marche mercadillo* ' +
    'mercatino_dell_usato mercatini feira_da_ladra rommelmarkt* vlooienmarkt* stallholder* standplatz* standgebuhr*',
  halloween: 'halloween* noche_de_halloween',
  newyear:
    'new_years_eve new_year_s_eve new_year silvester* reveillon nochevieja fin_de_ano capodanno cenone passagem_de_ano oudejaarsavond ' +
    'oud_en_nieuw oudjaar*',
  raffle:
    'raffle* tombola* losverkauf lotter* loterie* loteria* rifa rifas sorteo sorteos sorteio* gewinnspiel* verlosung* concours_gagner ' +
    'tirage_au_sort loterij* winactie* prize_draw*',
  fundraiser:
    'fundraiser* fundraising* benefiz* spendenaktion* gala_de_charite evento_benefico concerto_beneficenza beneficenza angariacao ' +
    'benefiet* inzamelingsactie sponsor_run',
  donation:
    'donat* spende spenden spendenquittung* don_association faire_un_don donacion* donar donazion* donare doacao doacoes doar doneren ' +
    'charitable_gift',
  patron:
    'sponsorship* sponsor sponsors sponsoring sponsoren mecenat parrainer_animal patenschaft* tierpatenschaft* apadrinar_animal ' +
    'adozione_a_distanza adotta_un_animale apadrinhamento peetschap animal_sponsorship*',
  filmshoot:
    'film_permit* drehgenehmigung* autorisation_de_tournage permiso_de_rodaje permesso_riprese licenca_de_filmagem filmvergunning*',
  pressaccred: 'press_pass* press_accreditation akkreditierung* accreditation* acreditacion* accredito accrediti acreditacao perskaart*',
  audition: 'audition* casting_call vorsprechen vorsingen audicion* provini_attori provino_attore audicao auditie*',
  stagetech:
    'stage_size buhnengrosse buhnentechnik* rider_technical technical_rider fiche_technique rider_tecnico scheda_tecnica_spettacolo ' +
    'podiumtechniek*',
  puppylitter:
    'litter_of_puppies wurf_welpen hundewelpen portee_de_chiots camada cucciolata cucciolate ninhada nestje_puppy pups_te_koop ' +
    'puppies_for_sale',
  horsevet:
    'large_animal* grosstier* pferdetierarzt* equine_vet* veterinaire_equin veterinario_equino veterinario_equino_it paardendierenarts*',
  catcafe: 'cat_cafe* katzencafe* bar_a_chats cafe_de_gatos cat_cafe_it kattencafe*',
  dogsport: 'agility agilitykurs* canicross* dog_sport* hundesport* mantrailing* obedience_sport hondensport* flyball dogfrisbee',
  carriagedriving: 'carriage_driving fahrkurs_pferde attelage enganches_caballos attacchi_cavalli menner_paard mennen_paard',
  bees: 'beekeep* bienenstock* imker* apicult* rucher bijenhouder* bienenpatenschaft honeybee*',
  petphoto: 'pet_portrait* tierfotografie* hundeshooting tierportrat*',
  valentine: 'valentine* valentinstag* saint_valentin san_valentin san_valentino dia_dos_namorados valentijn*',
  allergist: 'allergist* allergolog* alergolog* allergoloog',
};
