/**
 * Places that customers name most: countries and large cities, in English and in the languages of our tables. Names that
 * are ordinary words (Nice, Reading, Bath, Split, Turkey in lower case) count only with a capital and a preposition before.
 */
export const PLACES: ReadonlySet<string> = new Set(
  `Afghanistan|Albania|Algeria|Argentina|Armenia|Australia|Austria|Österreich|Autriche|Azerbaijan|Bahrain|Bangladesh|Belarus|Belgium|Belgien|Belgique|Bélgica|
Bolivia|Bosnia|Brazil|Brasilien|Brésil|Brasil|Bulgaria|Cambodia|Cameroon|Canada|Kanada|Canadá|Chile|China|Colombia|Costa Rica|Croatia|Kroatien|Cuba|Cyprus|
Czechia|Czech Republic|Denmark|Dänemark|Danemark|Dominican Republic|Ecuador|Egypt|Ägypten|Égypte|El Salvador|England|Estonia|Ethiopia|Europe|Europa|Finland|Finnland|
France|Frankreich|Francia|França|Georgia|Germany|Deutschland|Allemagne|Alemania|Germania|Alemanha|Ghana|Greece|Griechenland|Grèce|Guatemala|Honduras|Hong Kong|Hungary|
Ungarn|Iceland|India|Indien|Indonesia|Iran|Iraq|Ireland|Irland|Irlande|Israel|Italy|Italien|Italie|Italia|Jamaica|Japan|Japon|Jordan|Kazakhstan|Kenya|Kuwait|Latvia|
Lebanon|Lithuania|Luxembourg|Luxemburg|Malaysia|Malta|Mexico|México|Mexiko|Mexique|Moldova|Monaco|Morocco|Marokko|Maroc|Nepal|Netherlands|Niederlande|Pays-Bas|Holland|
New Zealand|Nigeria|North Macedonia|Northern Ireland|Norway|Norwegen|Pakistan|Panama|Paraguay|Peru|Perú|Philippines|Poland|Polen|Pologne|Portugal|Puerto Rico|Qatar|
Romania|Rumänien|Russia|Russland|Saudi Arabia|Scotland|Schottland|Senegal|Serbia|Singapore|Slovakia|Slovenia|South Africa|Südafrika|South Korea|Spain|Spanien|Espagne|
España|Spagna|Espanha|Sri Lanka|Sweden|Schweden|Suède|Switzerland|Schweiz|Suisse|Suiza|Svizzera|Syria|Taiwan|Tanzania|Thailand|Tunisia|Turkey|Türkei|Turquie|Uganda|
UK|U.K.|USA|U.S.A.|US|Ukraine|United Arab Emirates|United Kingdom|United States|Uruguay|Venezuela|Vietnam|Wales|Yemen|Zambia|Zimbabwe|
Abu Dhabi|Accra|Amsterdam|Antwerp|Athens|Atlanta|Auckland|Austin|Baltimore|Bangalore|Bangkok|Barcelona|Basel|Beijing|Belfast|Belgrade|Berlin|Bern|Bilbao|Birmingham|
Bogotá|Bologna|Bordeaux|Boston|Bratislava|Bremen|Brisbane|Bristol|Brooklyn|Brussels|Brüssel|Bruxelles|Bucharest|Budapest|Buenos Aires|Cairo|Calgary|California|Cape Town|
Cardiff|Casablanca|Charlotte|Chicago|Cologne|Köln|Copenhagen|Dallas|Delhi|Denver|Detroit|Dortmund|Dresden|Dubai|Dublin|Düsseldorf|Edinburgh|Essen|Florence|Firenze|
Florida|Frankfurt|Geneva|Genève|Genf|Genoa|Glasgow|Graz|Hamburg|Hannover|Hanoi|Helsinki|Houston|Hyderabad|Istanbul|Jakarta|Johannesburg|Karachi|Kiev|Kyiv|Kolkata|
Kuala Lumpur|Lagos|Lahore|Las Vegas|Lausanne|Leeds|Leipzig|Lille|Lima|Lisbon|Lisboa|Liverpool|London|Londres|Londra|Los Angeles|Luzern|Lyon|Madrid|Málaga|Manchester|
Manchester|Manila|Marseille|Medellín|Melbourne|Mexico City|Miami|Milan|Milano|Mailand|Minneapolis|Montreal|Moscow|Mumbai|Munich|München|Nairobi|Nantes|Naples|Napoli|
New Jersey|New York|Newcastle|Nottingham|Nuremberg|Nürnberg|Orlando|Oslo|Ottawa|Oxford|Paris|Perth|Philadelphia|Phoenix|Pittsburgh|Portland|Porto|Prague|Prag|Quebec|Riga|
Rio de Janeiro|Riyadh|Rome|Roma|Rom|Rotterdam|Salzburg|San Diego|San Francisco|Santiago|São Paulo|Seattle|Seoul|Seville|Sevilla|Shanghai|Sheffield|Sofia|Stockholm|
Strasbourg|Stuttgart|Sydney|Taipei|Tallinn|Tel Aviv|Texas|The Hague|Tokyo|Toronto|Toulouse|Turin|Torino|Valencia|Vancouver|Venice|Venezia|Vienna|Wien|Vilnius|Warsaw|
Warschau|Washington|Zagreb|Zaragoza|Zurich|Zürich`
    .split('|')
    .map((name) => name.replaceAll('\n', '')),
);
