/** Animals one keeps and brings: kinds, vets' work, food. How the words are written: `concepts.ts`. */
export const ANIMALS: Readonly<Record<string, string>> = {
  vet:
    'veterinary_practice tierklinik* kleintierpraxis* veto clinique_veterinaire clinica_veterinaria dierenkliniek* animal_hospital ' +
    'animal_clinic tierspital',
  rabbit: 'rabbit* bunny bunnies kaninchen* karnickel hase hasen zwergkaninchen lapin* conejo* coniglio conigli coelho* konijn*',
  guineapig:
    'guinea_pig* meerschweinchen* cochon_d_inde cochons_d_inde cobaya* cuy porcellino_d_india porcellini_d_india cavia cavie ' +
    'porquinho_da_india porquinhos_da_india cavia_s',
  hamster: 'hamster* criceto criceti gerbil* rennmaus*',
  rat: 'rat_pet pet_rat pet_rats ratten farbratte* farbmause mause hausmaus',
  ferret: 'ferret* frettchen* furet* huron hurones furao furoes fret_dier fretten',
  bird:
    'bird birds parrot* budgie* budgerigar* canary vogel vogel_tier vogeln papagei* wellensittich* kanarienvogel oiseau* perroquet* ' +
    'perruche* pajaro pajaros loros periquito* canario uccello uccelli pappagall* canarino passaro* papagaio* vogels vogeltje* papegaai* ' +
    'parkiet*',
  reptile:
    'reptil* snake snakes schlange_tier schlangen serpent* serpiente* lizard* gecko* echse* lezard* lagart* lucertol* hagedis* slangen ' +
    'slang tortoise* turtle* schildkrote* tortue* tortuga* tartarug* schildpad* bearded_dragon bartagame*',
  fishpet:
    'goldfish* tropical_fish zierfisch* goldfisch* poisson_rouge poissons_rouges peces pez_de_colores pesci_rossi pesci_d_acquario ' +
    'peixinho* goudvis* aquariumvis* koi',
  aquarium: 'aquari acquario acquari aquarien fish_tank terrari* acuario* aquarium aquariums',
  poultry: 'hens chicken_coop chickens huhn huhner huhnerstall poule poules gallina gallinas galline gallo galinha* kippen hanen kippenhok',
  donkey: 'donkey* esel eselwander* ane anes asino asini burros ezel ezels',
  pony: 'ponies shetland* ponis pony_s ponys ponyhof*',
  sheepgoat:
    'sheep goat goats schaf schafe ziege ziegen mouton moutons chevre* oveja* cabra cabras pecora pecore capra capre ovelha* schaap ' +
    'schapen geit geiten lambs',
  cow: 'cow cows cattle kuh kuhe rinder vaca vacas mucca mucche koe koeien bovin* vache vaches',
  pig: 'pigs piglet* schwein schweine ferkel cochon cochons cerdo_animal cerdos maiale_animale maiali porcos varken varkens',
  farmanimal:
    'farm_animal* livestock nutztier* bauernhoftier* hoftiere animaux_de_la_ferme animales_de_granja animali_della_fattoria ' +
    'animali_da_fattoria animais_da_quinta boerderijdier* vee petting_farm streichelzoo* streichelgehege kinderboerderij* granja_escuela ' +
    'fattoria_didattica quinta_pedagogica ferme_pedagogique petting_zoo',
  exoticpet:
    'exotic_pet* exotic_animal* exotics kleintiere exoten exotisches_haustier nac_animaux nouveaux_animaux_de_compagnie ' +
    'animales_exoticos animali_esotici animais_exoticos exotische_dier* knaagdier* rodent* nagetier* rongeur* roedor* roditori',
  pet:
    'fur_baby furry_friend four_legged_friend vierbeiner* animal_de_compagnie animaux_de_compagnie compagnon_a_quatre animal_domestico ' +
    'animales_de_compania animale_domestico animali_domestici animal_de_estimacao animais_de_estimacao bicho bichos bicho_de_estimacao ' +
    'beestje* beesten bestiole amico_a_quattro_zampe amigo_peludo pet_friendly tierfreundlich*',
  dog:
    'canine* reuden hundin chienne* perra perras cagna cagnol* cadela* teef honden_s pug pugs golden_retriever border_collie yorkshire ' +
    'yorkie husky_dog rescue_dog puppyhond* mischling* dogge windhund* schnauzer* malteser* shih_tzu maltipoo labradoodle* cockapoo ' +
    'pitbull* staffie staffy kampfhund* listenhund* galgo podenco jack_russell havaneser* bolonka dog_friendly hundefreundlich* ' +
    'hondvriendelijk*',
  cat:
    'feline* kitty kitties tomcat* stubentiger maine_coon mieze miezen miez minou matou gata gatas gatita micio micia gatinh* poezen ' +
    'kitten_s katjes',
  reactive_dog:
    'aggressive_dog* reactive_dog* dog_bites my_dog_bites aggressiver_hund hund_beisst beisst leinenaggress* chien_agressif chien_mord ' +
    'perro_agresivo perro_muerde cane_aggressivo morde cao_agressivo bijt_hond hond_bijt uitvallen_lijn',
  listeddog:
    'dangerous_breed* restricted_breed* banned_breed* dog_breed* rasseliste* chien_categorise* chiens_dangereux perro_ppp ' +
    'perros_potencialmente_peligrosos raza_peligrosa razze_pericolose raca_perigosa racas_potencialmente_perigosas gevaarlijke_rassen',
  breed:
    'breed breeds breeding breeder* rasse_hund hunderasse* zuchter* zuchtung race_de_chien races_de_chien elevage_canin eleveur* raza ' +
    'razas criador* criadero* razza razze allevator* allevamento* raca racas hondenras* fokker* fokken pedigree* stammbaum* stamboom*',
  leash:
    'leash* on_a_lead on_lead off_lead off_leash dog_lead hundeleine* leine leinenpflicht* angeleint anleinen tenu_en_laisse en_laisse ' +
    'correa correas con_correa sin_correa guinzagli* trela trelas aangelijnd aanlijn* hondenriem* aan_de_lijn loslopen loslaufen',
  muzzle: 'muzzle* maulkorb* museliere* bozal bozales museruol* focinheira acaime muilkorf*',
  petcarrier:
    'pet_carrier* cat_carrier* dog_crate* pet_crate* pet_cage transportbox* transportkorb* hundebox* katzenkorb* katzentransport* ' +
    'cage_de_transport caisse_de_transport transportin trasportin* caixa_transportadora transportadora_de_animais reismand* vervoersbox* ' +
    'hondenbench bench_hond',
};
