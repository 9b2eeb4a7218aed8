/** Weather, land and water, and what lives there. How the words are written: `concepts.ts`. */
export const NATURE: Readonly<Record<string, string>> = {
  badweather:
    'bad_weather poor_weather weather_conditions weather_dependent weather_permitting schlechtes_wetter schlechtem_wetter schlechtwetter* wetterabhangig* wetterbedingt* bei_jedem_wetter mauvais_temps selon_la_meteo intemperies mal_tiempo segun_el_tiempo clima_malo mal_clima maltempo brutto_tempo in_caso_di_maltempo tempo_permettendo mau_tempo tempo_ruim slecht_weer bij_slecht_weer weersomstandigheden weersafhankelijk*',
  sun: 'sunshine sunny in_the_sun full_sun sonnenschein sonnig* in_der_sonne pralle_sonne ensoleille* plein_soleil au_soleil soleil soleado soleada al_sol pleno_sol soleggiat* in_pieno_sole sole_pieno ensolarad* ao_sol zonnig* in_de_zon volle_zon',
  shade:
    'shade shady shaded in_the_shade parasol* sunshade* awning* schatten schattig* im_schatten halbschatten sonnenschirm* markise* sonnensegel* ombre ombrage* a_ombre auvent store_banne sombra sombreado a_la_sombra sombrilla* toldo toldos quitasol ombra ombreggiat* ombrellon* tenda_da_sole tende_da_sole a_sombra sombreada guarda_sol guarda_sois schaduw schaduwrijk in_de_schaduw zonnescherm* luifel*',
  umbrella: 'umbrella* regenschirm* schirm schirme parapluie* paraguas ombrello ombrelli guarda_chuva* guarda_chuvas paraplu*',
  storm:
    'thunderstorm* lightning hurricane* gewitter* blitz blitzschlag orage* orageux foudre rayo rayos huracan* temporale temporali fulmine fulmini burrasca trovoada* raio relampago* temporal_mau furacao onweer* bliksem* onweersbui orkaan',
  heatwave:
    'heatwave* heat_wave very_hot_day heat hitze* hitzewelle* hitzefrei canicule* forte_chaleur fortes_chaleurs ola_de_calor canicula ondata_di_caldo afa onda_de_calor hittegolf* hitte',
  slippery:
    'icy black_ice slippery slip glatteis* eisglatte rutschig* rutschfest* verglas glissant* glissante antiderapant* resbaladizo resbala antideslizante* ghiacciato scivoloso scivolosa antiscivolo gelo_pista escorregadio antiderrapante* ijs_glad ijzel gladde antislip* slipvast',
  tide: 'high_tide low_tide tide tides ebbe flut gezeiten* maree* maree_haute maree_basse marea mareas marea_alta marea_baja alta_marea bassa_marea mare mares mare_alta mare_baixa getij getijden eb_en_vloed hoogwater laagwater',
  forest: 'forest* woods woodland* wald walder foret* bosque* bosco boschi foresta floresta* bos bossen',
  mountain:
    'mountain mountains summit peak_top berg berge gebirge* gipfel montagne* sommet sommets montana* cumbre* sierra montagna montagne vetta montanha* cume bergen bergtop',
  river:
    'river rivers stream_water fluss flusse bach bache riviere* fleuve* ruisseau* rio rios arroyo* fiume fiumi torrente ruscello ribeira riacho rivier* beek beken',
  park: 'park_nearby city_park* stadtpark* grunanlage* parc parcs jardin_public parque parques parco parchi stadspark* parken_groen',
  insect:
    'insect* mosquito* mosquitoes bug_spray tick ticks wasp wasps bees fly_screen insekt* mucke* mucken zecke* wespe* wespen biene* fliegengitter* insektenschutz* moustique* guepe* tique tiques abeille* moustiquaire* avispa* mosquitera* garrapata* abeja* insetto insetti zanzar* vespa vespe zecca zecche zanzarier* inseto* carrapato* vespas abelha* mosquiteiro* muggen teek teken_beet wesp bijen hor horren insectenwerend',
  bedbug:
    'bed_bug* bedbug* bed_bugs bettwanze* punaise_de_lit punaises_de_lit chinche* cimici cimice cimici_da_letto percevejo* bedwants* wandluis',
  rodent:
    'mouse_problem* mice rat rats rodent* maus_im mause ratte* ratten souris rongeur* deratis* raton ratones rata ratas roedor* topi topo ratto ratti derattizz* ratos ratazana* muizen muis_in knaagdier*',
  bird: 'bird birds parrot* budgie* canary vogel wellensittich* papagei* oiseau* perroquet* perruche* pajaro* loros canario uccello uccelli pappagall* passaro* papagaio* periquito* aves vogels papegaai* parkiet*',
  rabbit: 'rabbit* bunny bunnies kaninchen* hase hasen lapin* conejo* coniglio conigli coelho* konijn*',
  smallpet:
    'hamster* guinea_pig* guinea_pigs gerbil* rodents_as_pets small_animal small_animals meerschweinchen* kleintier* cochon_inde cochons_inde petits_animaux cobaya* cobayas cuy porcellino_india porquinho_da_india cavia kleine_dieren',
  reptile:
    'reptile* snake* lizard* tortoise* turtle* reptil* schlange_tier schildkrote* eidechse* serpent* tortue* lezard* serpiente* tortuga* lagarto* rettile rettili serpente schildpad* hagedis*',
  pollen:
    'pollen* hay_fever hayfever heuschnupfen* pollenallergie* rhume_des_foins alergia_al_polen polen fiebre_del_heno febbre_da_fieno polline pollini rinite_alergica hooikoorts graspollen',
  dust: 'dust dusty dust_mites house_dust staub staubig* hausstaub* milben staubmilben poussiere* acariens acarien polvo acaros polvere polveri acari poeira po acaro stof_vrij stoffig huisstofmijt* huismijt',
};
