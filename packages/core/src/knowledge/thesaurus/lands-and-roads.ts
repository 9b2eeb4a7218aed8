/** Roads, lands and the people and tongues of each. How the words are written: `concepts.ts`. */
export const LANDS_AND_ROADS: Readonly<Record<string, string>> = {
  motorway:
    'motorway* highway* freeway* exit_number* junction autobahn* autobahnausfahrt* ausfahrt_nr autoroute* sortie_autoroute sortie_numero autopista* autovia* carretera* salida_numero autostrada* uscita_autostradale casello svincolo autoestrada* autopista rodovia* saida_da_autoestrada snelweg* autosnelweg* afrit',
  lezzone:
    'low_emission_zone environmental_zone emission_sticker congestion_charge umweltzone* umweltplakette* feinstaubplakette* critair zone_a_faibles_emissions zfe zona_de_bajas_emisiones distintivo_ambiental etiqueta_ambiental ztl zona_a_traffico_limitato area_c zona_de_emissoes_reduzidas selo_ambiental lage_emissiezone lez milieuzone* milieusticker',
  toll: 'tolls toll vignette* toll_road maut mautpflicht* mautgebuhr peage* peaje* pedaggio pedaggi portagem portagens pedagio* tol tolweg',
  parkingpermit:
    'parking_permit* residents_parking resident_parking parking_disc parkscheibe* anwohnerparken parkausweis* kurzparkzone* blaue_zone zone_bleue disque_de_stationnement vignette_de_stationnement zona_azul parquimetro* disco_orario strisce_blu parcometro parquimetro parkeerschijf* parkeervergunning* blauwe_zone betaald_parkeren',
  europe:
    'europe european eu_countries eu_country within_the_eu in_the_eu european_union eu_ausland eu_lander europa europaweit europaisch* innerhalb_der_eu union_europeenne pays_de_ue dans_ue europeen* union_europea paises_de_la_ue europeo europea europeos unione_europea paesi_ue europei uniao_europeia paises_da_ue europeu europeia europese_unie eu_landen europees europese',
  noneu:
    'outside_europe non_eu third_country drittland drittlander nicht_eu hors_europe hors_ue dom_tom outre_mer fuera_de_europa fuera_de_la_ue extra_ue fuori_ue fuori_europa fora_da_europa fora_da_ue buiten_europa buiten_de_eu outside_the_eu outside_of_the_eu ausserhalb_der_eu',
  german: 'duitse allemagne german_made',
  french: 'franse',
  italian: 'italiaanse italiani italiane',
  spanish: 'spaanse',
  ukrainian: 'ukrainian ukraine ukrainisch* ukrainien* ucrani* ucraino ucraina oekraien*',
  polishlang: 'polish_language in_polish polnisch* polonais* polaco polaca polacco polacca polones polonesa poolse',
  russian: 'russian russisch* russe russes ruso rusa rusos russo russa russi russische',
  turkish: 'turkish turkisch* turc turque turcs turco turca turcos turks turkse',
  arabic: 'arabic arabisch* arabe arabes arabo araba arabisch',
  chinese: 'chinese mandarin chinesisch* chinois* chino cinese cinesi chines chinesa chinees',
  japanese: 'japanese japanisch* japonais* japones japonesa giapponese giapponesi japans japanse',
  greek: 'greek griechisch* grec grecque grecs griego griega greco greca grego grega grieks griekse',
  swedish: 'swedish schwedisch* suedois* sueco sueca svedese zweeds zweedse',
  danish: 'danish danisch* danois* danes danesa danese dinamarques deens deense',
  norwegian: 'norwegian norwegisch* norvegien* noruego noruega norvegese noruegues norueguesa noors noorse',
  finnish: 'finnish finnisch* finnois* finlandes finlandese finse',
  czech: 'czech tschechisch* tcheque* checo checa ceco ceca tcheco tcheca tsjechisch*',
  hungarian: 'hungarian ungarisch* hongrois* hungaro hungara ungherese hongaars hongaarse',
  romanian: 'romanian rumanisch* roumain* rumano rumana rumeno rumena romeno romena roemeens roemeense',
  catalan: 'catalan katalanisch* catalana catalano catalao catalaans',
  swiss: 'swiss switzerland schweiz schweizer schweizerisch* suisse* suiza suizo svizzer* suica suico zwitserland zwitsers*',
  austrian: 'austria austrian osterreich* autriche autrichien* austriaco austriaca oostenrijk*',
  belgian: 'belgium belgian belgien belgisch* belgique belge belges belgica belga belgas belgio belgi belgie vlaanderen flemish vlaams*',
  dutchland:
    'netherlands holland niederlande niederlander* pays_bas hollande paises_bajos holanda paesi_bassi olanda paises_baixos nederland nederlandse',
  british:
    'british uk united_kingdom great_britain england britisch* grossbritannien royaume_uni britannique* angleterre grande_bretagne reino_unido inglaterra britanic* regno_unito inghilterra britannic* brits britse verenigd_koninkrijk engeland',
  american:
    'american america united_states amerikanisch* amerika etats_unis americain* amerique estados_unidos americano americana eeuu stati_uniti americani eua amerikaans* verenigde_staten',
  asian: 'asian asiatisch* asiatique* asiatic* aziatisch* asia_food asia_kuche',
  mediterranean: 'mediterranean mittelmeer* mediterran mediterran* mediterrane* middellandse',
  nationality:
    'nationality nationalities citizenship citizen citizens staatsangehorig* staatsburger* nationalitat* nationalite* citoyennete nacionalidad* ciudadan* nazionalita cittadinanza nacionalidade* cidadania nationaliteit* staatsburger',
  entryvisa:
    'entry_visa visa_application travel_visa need_a_visa visum visumspflicht visumantrag demande_de_visa visa_touristique visado* visto_ingresso visto_de_entrada visto_turistico visumaanvraag visum_nodig',
};
