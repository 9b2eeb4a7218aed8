import { lexiconOf } from './lexicon.js';
import { ASKING } from './thesaurus/asking.js';
import { BODY_AND_BEAUTY } from './thesaurus/body-and-beauty.js';
import { HOUSE_AND_CRAFT } from './thesaurus/house-and-craft.js';
import { LEARNING_AND_CLUBS } from './thesaurus/learning-and-clubs.js';
import { MONEY_AND_DATES } from './thesaurus/money-and-dates.js';
import { SOFTWARE_AND_OFFICE } from './thesaurus/software-and-office.js';
import { STAY_AND_TABLE } from './thesaurus/stay-and-table.js';
import { WEAR_AND_GOODS } from './thesaurus/wear-and-goods.js';
import { DUTCH } from './thesaurus/dutch.js';
import { PLACES_AND_TRAVEL } from './thesaurus/places-and-travel.js';
import { PEOPLE_AND_BODY } from './thesaurus/people-and-body.js';
import { THINGS } from './thesaurus/things.js';
import { TRADE } from './thesaurus/trade.js';
import { TRADES } from './thesaurus/trades.js';
import { WAYS_OF_SAYING } from './thesaurus/ways-of-saying.js';
import { WORKINGS } from './thesaurus/workings.js';
import { DOCTORS } from './thesaurus/doctors.js';
import { DOCTORS_FIELDS } from './thesaurus/doctors-fields.js';
import { AILMENTS } from './thesaurus/ailments.js';
import { DENTAL_EYES_EARS } from './thesaurus/dental-eyes-ears.js';
import { CARE_AND_PHARMACY } from './thesaurus/care-and-pharmacy.js';
import { PHARMACY_AND_CARE } from './thesaurus/pharmacy-and-care.js';
import { FUNERALS } from './thesaurus/funerals.js';
import { ANIMALS } from './thesaurus/animals.js';
import { HAIR_SALON } from './thesaurus/hair-salon.js';
import { BEAUTY_SALON } from './thesaurus/beauty-salon.js';
import { COSMETICS_AND_INK } from './thesaurus/cosmetics-and-ink.js';
import { ANIMAL_CARE } from './thesaurus/animal-care.js';
import { GYM_AND_SPORT } from './thesaurus/gym-and-sport.js';
import { BALL_AND_FIELD } from './thesaurus/ball-and-field.js';
import { WATER_SPORTS } from './thesaurus/water-sports.js';
import { WINTER_AND_MOUNTAIN } from './thesaurus/winter-and-mountain.js';
import { RIDING_AND_RENTALS } from './thesaurus/riding-and-rentals.js';
import { STAGE_AND_SCREEN } from './thesaurus/stage-and-screen.js';
import { PLAY_AND_OUTINGS } from './thesaurus/play-and-outings.js';
import { MUSEUMS_AND_LIBRARIES } from './thesaurus/museums-and-libraries.js';
import { SCHOOLS_AND_LESSONS } from './thesaurus/schools-and-lessons.js';
import { LANGUAGES_AND_STUDY } from './thesaurus/languages-and-study.js';
import { DRIVING_SCHOOL } from './thesaurus/driving-school.js';
import { EARLY_YEARS } from './thesaurus/early-years.js';
import { FAMILY_LIFE } from './thesaurus/family-life.js';
import { HEALTH_AND_LEISURE } from './thesaurus/health-and-leisure.js';
import { HOTELS_AND_FLATS } from './thesaurus/hotels-and-flats.js';
import { AROUND_THE_STAY } from './thesaurus/around-the-stay.js';
import { FLAT_AND_KITCHEN } from './thesaurus/flat-and-kitchen.js';
import { NEAR_THE_STAY } from './thesaurus/near-the-stay.js';
import { CAMPING_AND_OUTDOORS } from './thesaurus/camping-and-outdoors.js';
import { OUTDOOR_ACTIVITIES } from './thesaurus/outdoor-activities.js';
import { TRAINS_AND_BUSES } from './thesaurus/trains-and-buses.js';
import { FARES_AND_BOARDING } from './thesaurus/fares-and-boarding.js';
import { FLIGHTS_AND_TAXIS } from './thesaurus/flights-and-taxis.js';
import { HIRE_OF_VEHICLES } from './thesaurus/hire-of-vehicles.js';
import { BIKES_AND_BOATS } from './thesaurus/bikes-and-boats.js';
import { EATING_OUT } from './thesaurus/eating-out.js';
import { FOOD_TO_TAKE_HOME } from './thesaurus/food-to-take-home.js';
import { FOODSTUFFS } from './thesaurus/foodstuffs.js';
import { BAKES_AND_DAIRY } from './thesaurus/bakes-and-dairy.js';
import { GREENS_AND_DISHES } from './thesaurus/greens-and-dishes.js';
import { DRINKS } from './thesaurus/drinks.js';
import { DIETS_AND_FOODS } from './thesaurus/diets-and-foods.js';
import { GARMENTS } from './thesaurus/garments.js';
import { FABRICS_AND_FIT } from './thesaurus/fabrics-and-fit.js';
import { FOOTWEAR } from './thesaurus/footwear.js';
import { JEWELS_AND_BAGS } from './thesaurus/jewels-and-bags.js';
import { FURNISHINGS } from './thesaurus/furnishings.js';
import { HOME_TEXTILES } from './thesaurus/home-textiles.js';
import { PLANTS_AND_GARDEN } from './thesaurus/plants-and-garden.js';
import { TOYS_AND_BABY } from './thesaurus/toys-and-baby.js';
import { BOOKS_AND_MUSIC } from './thesaurus/books-and-music.js';
import { CRAFTS_AND_INSTRUMENTS } from './thesaurus/crafts-and-instruments.js';
import { SPORTS_GOODS } from './thesaurus/sports-goods.js';
import { ORDERS } from './thesaurus/orders.js';
import { OFFERS_AND_STOCK } from './thesaurus/offers-and-stock.js';
import { PARCELS_AND_RETURNS } from './thesaurus/parcels-and-returns.js';
import { THINGS_SENT_BACK } from './thesaurus/things-sent-back.js';
import { WEDDINGS_AND_HIRE } from './thesaurus/weddings-and-hire.js';
import { PARTY_HIRE } from './thesaurus/party-hire.js';
import { FEASTS_AND_DAYS } from './thesaurus/feasts-and-days.js';
import { TWO_IN_ONE } from './thesaurus/two-in-one.js';
import { PLUMBING_AND_HEATING } from './thesaurus/plumbing-and-heating.js';
import { ELECTRICS_AND_SOLAR } from './thesaurus/electrics-and-solar.js';
import { ROOFS_AND_WALLS } from './thesaurus/roofs-and-walls.js';
import { WOOD_DOORS_AND_LOCKS } from './thesaurus/wood-doors-and-locks.js';
import { CLEANING_AND_PESTS } from './thesaurus/cleaning-and-pests.js';
import { GARDENS_AND_MOVING } from './thesaurus/gardens-and-moving.js';
import { GARAGES } from './thesaurus/garages.js';
import { CARS_AND_FUEL } from './thesaurus/cars-and-fuel.js';
import { MOTORCYCLES_AND_BIKES } from './thesaurus/motorcycles-and-bikes.js';
import { PHONES_AND_COMPUTERS } from './thesaurus/phones-and-computers.js';
import { SOUND_AND_PICTURES } from './thesaurus/sound-and-pictures.js';
import { APPLIANCES_AND_REPAIRS } from './thesaurus/appliances-and-repairs.js';
import { HOSTING_AND_WEBSITES } from './thesaurus/hosting-and-websites.js';
import { PLANS_AND_LIMITS } from './thesaurus/plans-and-limits.js';
import { PROGRAMS } from './thesaurus/programs.js';
import { ACCOUNTS_AND_ACCESS } from './thesaurus/accounts-and-access.js';
import { SECURITY_AND_DATA } from './thesaurus/security-and-data.js';
import { TELECOM } from './thesaurus/telecom.js';
import { ENERGY_SUPPLY } from './thesaurus/energy-supply.js';
import { BANKS } from './thesaurus/banks.js';
import { MONEY_AND_INSURANCE } from './thesaurus/money-and-insurance.js';
import { TAXES_AND_INVOICES } from './thesaurus/taxes-and-invoices.js';
import { ACCOUNTS } from './thesaurus/accounts.js';
import { HOMES_TO_LET } from './thesaurus/homes-to-let.js';
import { HOMES_FOR_SALE } from './thesaurus/homes-for-sale.js';
import { LAW } from './thesaurus/law.js';
import { PAPERS } from './thesaurus/papers.js';
import { PARCELS } from './thesaurus/parcels.js';
import { FREIGHT_AND_CUSTOMS } from './thesaurus/freight-and-customs.js';
import { SUPPLY_AND_BULK } from './thesaurus/supply-and-bulk.js';
import { TERMS_OF_SUPPLY } from './thesaurus/terms-of-supply.js';
import { AGENCIES_AND_OFFICES } from './thesaurus/agencies-and-offices.js';
import { PHOTOGRAPHERS } from './thesaurus/photographers.js';
import { JOBS } from './thesaurus/jobs.js';
import { WORK_CONDITIONS } from './thesaurus/work-conditions.js';
import { BODY_AND_WORLD } from './thesaurus/body-and-world.js';
import { CHAT_VISITS } from './thesaurus/chat-visits.js';
import { CHAT_MONEY } from './thesaurus/chat-money.js';
import { STUFFS_AND_SHAPES } from './thesaurus/stuffs-and-shapes.js';
import { NATURE } from './thesaurus/nature.js';
import { LANDS_AND_ROADS } from './thesaurus/lands-and-roads.js';
import { ROOMS } from './thesaurus/rooms.js';
import { KIN_AND_ROLES } from './thesaurus/kin-and-roles.js';
import { AMOUNTS_AND_TIMES } from './thesaurus/amounts-and-times.js';
import { TROUBLES } from './thesaurus/troubles.js';
import { TALK_AND_PAPERS } from './thesaurus/talk-and-papers.js';
import { DEEDS_WITH_THINGS } from './thesaurus/deeds-with-things.js';
import { DEEDS_OF_DEALING } from './thesaurus/deeds-of-dealing.js';
import { DEEDS_OF_GOING } from './thesaurus/deeds-of-going.js';
import { TERMS_OF_USE } from './thesaurus/terms-of-use.js';
import { SENSES_AND_ORIGIN } from './thesaurus/senses-and-origin.js';
import { QUALITIES } from './thesaurus/qualities.js';
import { HOUSE_RULES } from './thesaurus/house-rules.js';
import { BILLS } from './thesaurus/bills.js';
import { FEES } from './thesaurus/fees.js';

/**
 * Words with which customers of seven languages say the same thing, written as `lexiconOf` reads them. Of German compounds the first part says little: a bicycle helmet is no bicycle. A question in German so finds an answer written in English.
 * Only what means the same may share a concept: a cat is no dog. Ambiguous words stay out on purpose.
 */
const CONCEPTS: readonly Readonly<Record<string, string>>[] = [
  MONEY_AND_DATES,
  TRADE,
  PLACES_AND_TRAVEL,
  PEOPLE_AND_BODY,
  THINGS,
  WORKINGS,
  DUTCH,
  TRADES,
  WAYS_OF_SAYING,
  STAY_AND_TABLE,
  BODY_AND_BEAUTY,
  HOUSE_AND_CRAFT,
  WEAR_AND_GOODS,
  LEARNING_AND_CLUBS,
  SOFTWARE_AND_OFFICE,
  ASKING,
  DOCTORS,
  DOCTORS_FIELDS,
  AILMENTS,
  DENTAL_EYES_EARS,
  CARE_AND_PHARMACY,
  PHARMACY_AND_CARE,
  FUNERALS,
  ANIMALS,
  HAIR_SALON,
  BEAUTY_SALON,
  COSMETICS_AND_INK,
  ANIMAL_CARE,
  GYM_AND_SPORT,
  BALL_AND_FIELD,
  WATER_SPORTS,
  WINTER_AND_MOUNTAIN,
  RIDING_AND_RENTALS,
  STAGE_AND_SCREEN,
  PLAY_AND_OUTINGS,
  MUSEUMS_AND_LIBRARIES,
  SCHOOLS_AND_LESSONS,
  LANGUAGES_AND_STUDY,
  DRIVING_SCHOOL,
  EARLY_YEARS,
  FAMILY_LIFE,
  HEALTH_AND_LEISURE,
  HOTELS_AND_FLATS,
  AROUND_THE_STAY,
  FLAT_AND_KITCHEN,
  NEAR_THE_STAY,
  CAMPING_AND_OUTDOORS,
  OUTDOOR_ACTIVITIES,
  TRAINS_AND_BUSES,
  FARES_AND_BOARDING,
  FLIGHTS_AND_TAXIS,
  HIRE_OF_VEHICLES,
  BIKES_AND_BOATS,
  EATING_OUT,
  FOOD_TO_TAKE_HOME,
  FOODSTUFFS,
  BAKES_AND_DAIRY,
  GREENS_AND_DISHES,
  DRINKS,
  DIETS_AND_FOODS,
  GARMENTS,
  FABRICS_AND_FIT,
  FOOTWEAR,
  JEWELS_AND_BAGS,
  FURNISHINGS,
  HOME_TEXTILES,
  PLANTS_AND_GARDEN,
  TOYS_AND_BABY,
  BOOKS_AND_MUSIC,
  CRAFTS_AND_INSTRUMENTS,
  SPORTS_GOODS,
  ORDERS,
  OFFERS_AND_STOCK,
  PARCELS_AND_RETURNS,
  THINGS_SENT_BACK,
  WEDDINGS_AND_HIRE,
  PARTY_HIRE,
  FEASTS_AND_DAYS,
  TWO_IN_ONE,
  PLUMBING_AND_HEATING,
  ELECTRICS_AND_SOLAR,
  ROOFS_AND_WALLS,
  WOOD_DOORS_AND_LOCKS,
  CLEANING_AND_PESTS,
  GARDENS_AND_MOVING,
  GARAGES,
  CARS_AND_FUEL,
  MOTORCYCLES_AND_BIKES,
  PHONES_AND_COMPUTERS,
  SOUND_AND_PICTURES,
  APPLIANCES_AND_REPAIRS,
  HOSTING_AND_WEBSITES,
  PLANS_AND_LIMITS,
  PROGRAMS,
  ACCOUNTS_AND_ACCESS,
  SECURITY_AND_DATA,
  TELECOM,
  ENERGY_SUPPLY,
  BANKS,
  MONEY_AND_INSURANCE,
  TAXES_AND_INVOICES,
  ACCOUNTS,
  HOMES_TO_LET,
  HOMES_FOR_SALE,
  LAW,
  PAPERS,
  PARCELS,
  FREIGHT_AND_CUSTOMS,
  SUPPLY_AND_BULK,
  TERMS_OF_SUPPLY,
  AGENCIES_AND_OFFICES,
  PHOTOGRAPHERS,
  JOBS,
  WORK_CONDITIONS,
  FEES,
  BILLS,
  HOUSE_RULES,
  QUALITIES,
  SENSES_AND_ORIGIN,
  TERMS_OF_USE,
  DEEDS_OF_GOING,
  DEEDS_OF_DEALING,
  DEEDS_WITH_THINGS,
  TALK_AND_PAPERS,
  TROUBLES,
  AMOUNTS_AND_TIMES,
  KIN_AND_ROLES,
  ROOMS,
  LANDS_AND_ROADS,
  NATURE,
  STUFFS_AND_SHAPES,
  CHAT_MONEY,
  CHAT_VISITS,
  BODY_AND_WORLD,
];

const lexicon = lexiconOf(CONCEPTS, '#');

/** The concepts of a word, such as `#price` for `costs`. */
export function conceptsOfWord(folded: string): readonly string[] {
  const own = lexicon.namesOf(folded);
  if (own.length > 0) return own;
  for (const base of basesOf(folded)) {
    const found = lexicon.namesOf(base);
    if (found.length > 0) return found;
  }
  return own;
}

/** Verbs of the Romance languages with what hangs on them: `pagarlo`, `cambiarla`, `spedirlo`. */
const WITH_PRONOUN = /^(\p{L}{2,}[aei]r)(?:me|te|se|nos|os|mi|ti|ci|vi|si|ne)?(?:l[oaei]s?)?$/u;
/** `alquiláis`, `vendéis`, `servís`. */
const SECOND_PERSON = /^(\p{L}{3,})(?:a|e)?is$/u;

function basesOf(folded: string): readonly string[] {
  const infinitive = WITH_PRONOUN.exec(folded)?.[1];
  if (infinitive !== undefined && infinitive !== folded) return [infinitive, `${infinitive}e`];
  const stem = SECOND_PERSON.exec(folded)?.[1];
  return stem === undefined ? [] : [`${stem}ar`, `${stem}er`, `${stem}ir`];
}

/** Letters beyond the prefix that gave a word its concept: with so many it may be another word that only begins like it. */
const BEYOND = 4;
const ENDING =
  /^(?:ungs?|ung(?:en)?|heit|keit|schaft|ations?|ements?|ment|mente|ier(?:en|t|te|ung)|bar(?:e|en)?|lich\w*|los\w*|isch\w*|ieren|iert|ijke?|ingen|acion(?:es)?|azion[ei]|iones|eren|antes?|abl\w*|ibl\w*)$/;

/** Whether a word is one that the thesaurus means, and no longer name that begins like it: `Havenkade` is no harbour. */
export function isConceptWord(folded: string): boolean {
  return lexicon.isWord(folded) || (headOfCompound(folded) === undefined && conceptsOfWord(folded).length > 0);
}

/** What a compound is beyond the known word it begins with: `tassen` of `Laptoptassen`; undefined where it is no more than an ending. */
export function headOfCompound(folded: string): string | undefined {
  if (lexicon.isWord(folded)) return undefined;
  for (let length = folded.length; length >= lexicon.shortestPrefix; length -= 1) {
    if (!lexicon.isPrefix(folded.slice(0, length))) continue;
    const rest = folded.slice(length).replace(/^(?:ungs|heits|keits|schafts|ions|s|en|n|es|er)(?=[^aeiou]..)/, '');
    return rest.length >= BEYOND && !ENDING.test(rest) ? rest : undefined;
  }
  return undefined;
}

/** Letters of the shortest compound, and of its shortest part. */
const COMPOUND = 8;
const SHORTEST_PART = 4;
const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e'];

/** What both parts of a compound mean that the thesaurus has not got as a whole: cleaning and price of `Putzgebuhr`. */
export function conceptsOfCompound(folded: string): readonly string[] {
  if (folded.length < COMPOUND) return [];
  for (let cut = folded.length - SHORTEST_PART; cut >= SHORTEST_PART; cut -= 1) {
    const head = wholeConcepts(folded.slice(cut));
    if (head.length === 0) continue;
    for (const link of LINKS) {
      if (!folded.slice(0, cut).endsWith(link)) continue;
      const first = wholeConcepts(folded.slice(0, cut - link.length));
      if (first.length > 0) return [...head, ...first];
    }
  }
  return [];
}

function wholeConcepts(part: string): readonly string[] {
  return part.length >= SHORTEST_PART && isConceptWord(part) ? conceptsOfWord(part) : [];
}

/** The concepts of the word that a typed one is with one slip: `waranty`. */
export function conceptsOfSlip(folded: string): readonly string[] {
  return folded.length < SHORTEST_SLIP || !/^[a-z]+$/.test(folded) ? [] : lexicon.namesOfSlip(folded);
}
const SHORTEST_SLIP = 5;

/** The phrase that begins at a position, if any: its concept and how many words it takes. */
export function phraseAt(folded: readonly string[], position: number): { readonly concept: string; readonly length: number } | undefined {
  return lexicon.phraseAt(folded, position);
}

/** Particles that stand apart from their verb: `send it back`. */
const PARTICLES = new Set(['back', 'off', 'up', 'by']);
/** In German and Dutch they end the sentence: `holt ihr das Rad ab`, `haal je het op`. */
const LAST_PARTICLES = new Set('ab an auf aus ein mit zuruck vor weg op af mee terug uit aan'.split(' '));
/** Words between such a verb and its particle. */
const WIDEST_CLAUSE = 9;
const WIDEST_GAP = 3;

/** The concept of a verb whose particle stands some words later, and where that is. */
export function splitVerbAt(
  folded: readonly string[],
  position: number,
): { readonly concept: string; readonly particle: number } | undefined {
  for (const { words, concept } of lexicon.phrasesFrom(folded[position] ?? '')) {
    const [, particle, ...more] = words;
    if (particle === undefined || more.length > 0 || !PARTICLES.has(particle)) continue;
    for (let gap = 2; gap <= WIDEST_GAP + 1; gap += 1)
      if (folded[position + gap] === particle) return { concept, particle: position + gap };
  }
  const last = folded.length - 1;
  const end = folded[last] ?? '';
  if (last <= position || last - position > WIDEST_CLAUSE || !LAST_PARTICLES.has(end)) return undefined;
  const concept = conceptsOfWord(`${end}${folded[position] ?? ''}`)[0];
  return concept === undefined ? undefined : { concept, particle: last };
}
