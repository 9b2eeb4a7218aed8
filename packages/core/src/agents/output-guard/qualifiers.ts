import { intervalsOf, type Interval } from '../../knowledge/intervals.js';
import { lexiconOf } from '../../knowledge/lexicon.js';
import { wordsOf } from '../../knowledge/words.js';
import { memoOfText } from '../../support/memo-of-text.js';

/**
 * For whom, when and for which kind a fact holds: a closed set of dimensions, each with values that exclude each other. Words
 * of seven languages, as `lexiconOf` reads them.
 */
const DIMENSIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  who: {
    baby: 'baby babies infant infants bebe bebes saugling* kleinkind* neonat* toddler*',
    child:
      'child children kid kids kind kinder* kindern enfant* nino ninos nina ninas bambin* crianca* kinderen junior* miudos menores my_son your_son daughter sohn tochter hijo hija figlio figlia filho filha zoon dochter',
    youth: 'youth* teen* jugendlich* adolescent* adolescen* jongeren',
    student: 'student students studenten studentin* studierende* etudiant* estudiante* estudantes estudante studenti studentess*',
    pupil: 'pupil pupils schuler* eleve eleves alumnos alunni alunos leerling*',
    adult: 'adult adults erwachsen* adulte adultes adulto adultos adulta adultas adulti volwassen* grown_up grown_ups',
    senior:
      'senior* pensioner* retiree* rentner* rentnerin* retraites jubilad* pensionat* anzian* idoso* reformad* gepensioneerd* 65_plusser*',
  },
  sex: {
    women: 'women ladies damen frauen femmes mujeres mulheres vrouwen',
    men: 'men gentlemen herren manner hommes hombres uomini homens mannen',
  },
  member: {
    outsider: 'non_member non_members nichtmitglied* non_membre non_membres no_socios no_miembros non_soci nao_socios niet_leden',
    member: 'member members mitglied mitglieder mitgliedern membre membres socio socios miembro miembros soci membro membros leden',
    none: 'team_member team_members staff_member staff_members',
  },
  customer: {
    fresh:
      'new_customer new_customers new_client new_clients new_members new_patient new_patients neukund* neue_kunden neue_patienten neupatient* nouveaux_clients nouveaux_patients nuevos_clientes nuovi_clienti novos_clientes nieuwe_klanten',
    known:
      'existing_customer existing_customers existing_client existing_clients existing_members regular_customers existing_patient existing_patients bestehende_kunden bestandskund* stammkund* clients_existants clientes_existentes clientes_actuales clienti_esistenti bestaande_klanten',
  },
  /** Who does what a condition speaks of. */
  actor: {
    us: 'by_us if_we when_we should_we wenn_wir falls_wir sofern_wir von_uns durch_uns si_nous par_nous si_nosotros por_nosotros nuestra_parte se_noi se_cancelliamo se_annulliamo se_disdiciamo da_noi parte_nostra se_nos por_nos se_cancelarmos nossa_parte door_ons als_wij als_we indien_wij',
    you: 'by_you yourself yourselves if_you should_you wenn_sie wenn_du falls_sie falls_du von_ihnen durch_sie selbst si_vous si_tu par_vous vous_meme por_usted por_ti usted_mismo se_lei se_tu da_lei da_te se_voce por_si door_u als_u als_je indien_u zelf',
  },
  level: {
    beginner: 'beginner* anfanger* einsteiger* debutant* principiant* iniciante*',
    advanced: 'advanced fortgeschritten* confirmes avanzad* avanzat* avancad* gevorderd*',
  },
  days: {
    workdays:
      'weekday* wochentags werktags unter_der_woche en_semaine jours_ouvrables entre_semana dias_laborables dias_de_semana feriali giorni_feriali dias_uteis doordeweeks werkdagen',
    weekend: 'weekend* wochenend* week_end week_ends fin_de_semana fines_de_semana fine_settimana fim_de_semana fins_de_semana',
    holidays:
      'public_holiday public_holidays bank_holiday bank_holidays feiertag* jours_feries jour_ferie festivos dias_festivos giorni_festivi festivi feriados feestdag*',
  },
  season: {
    summer: 'summer summers sommer* ete verano estate verao zomer* summer_only',
    winter: 'winter winters winter* hiver invierno inverno',
    spring: 'springtime fruhling fruhjahr printemps primavera voorjaar',
    autumn: 'autumn herbst automne otono autunno outono herfst',
    high: 'high_season peak_season hochsaison haute_saison temporada_alta alta_stagione epoca_alta hoogseizoen',
    low: 'low_season off_season nebensaison basse_saison temporada_baja bassa_stagione epoca_baixa laagseizoen',
    middle:
      'mid_season middle_season shoulder_season zwischensaison moyenne_saison media_stagione temporada_media epoca_media tussenseizoen',
  },
  daytime: {
    morning: 'morning mornings vormittag* morgens matin* por_la_manana por_las_mananas mattina mattino de_manha da_manha ochtend*',
    afternoon: 'afternoon* nachmittag* apres_midi por_la_tarde por_las_tardes pomeriggio a_tarde da_tarde middag',
    evening: 'evening evenings abends abend soir soiree por_la_noche sera a_noite da_noite avond*',
  },
  place_in_order: {
    first: 'first 1st erste ersten erster erstes premier premiere 1er primer primera primero primo prima_volta primeiro primeira eerste',
    second: 'second 2nd zweite zweiten zweiter deuxieme segundo segunda secondo seconda tweede',
    third: 'third 3rd dritte dritten dritter troisieme tercer tercero tercera terzo terza terceiro terceira derde',
    last: 'last letzte letzten letzter letztes dernier derniere ultimo ultima laatste',
    none: 'at_last last_week last_year last_month second_hand last_minute second_battery at_first first_class',
  },
  billing: {
    monthly: 'monthly monatlich* mensuel* mensual* mensil* mensal* maandelijks* per_month_billed facture_au_mois',
    yearly: 'yearly annual annually jahrlich* jahres* annuel* anual* annual* annuale annuali jaarlijks* jaar_abonnement',
  },
  moment: {
    now: 'at_once immediately straight_away right_away instantly sofort umgehend immediatement tout_de_suite inmediatamente de_inmediato subito immediatamente imediatamente meteen onmiddellijk',
  },
  trip: {
    oneway: 'one_way hinfahrt einfache_fahrt aller_simple solo_ida solo_andata so_ida enkele_reis',
    both: 'round_trip return_trip return_ticket both_ways hin_und_ruckfahrt hin_und_zuruck aller_retour ida_y_vuelta andata_e_ritorno ida_e_volta heen_en_terug',
  },
  grade: {
    large: 'large largest big grosse* grosser grosses grande grandes grand grands grandi groot grote',
    small: 'small smallest kleine kleiner kleines kleinen petit petite petits petites pequen* piccol* klein',
    none: 'petit_dejeuner pequeno_almoco',
  },
  span: {
    half: 'half_day halbtag* halbtags halber_tag halben_tag demi_journee media_jornada mezza_giornata meio_dia halve_dag',
    full: 'full_day whole_day ganztag* ganzer_tag ganzen_tag journee_entiere journee_complete dia_completo dia_entero giornata_intera dia_inteiro hele_dag',
  },
  speed: {
    standard: 'standard estandar',
    express: 'express expres espresso_corriere exprés',
  },
};

/** Dimensions whose word in a statement must be met by its source: a fact that names nobody says nothing of children only. */
const MUST_BE_MET = new Set(['>billing', 'who', 'sex', 'member', 'level', 'season', 'moment', 'trip']);
/** Values of one dimension that do not exclude each other. */
const AKIN: Readonly<Record<string, readonly string[]>> = {
  child: ['baby', 'youth', 'pupil'],
  baby: ['child'],
  youth: ['child', 'pupil'],
  pupil: ['child', 'youth', 'student'],
  student: ['pupil'],
};

const lexicon = lexiconOf(
  Object.entries(DIMENSIONS).map(([dimension, values]) =>
    Object.fromEntries(Object.entries(values).map(([value, words]) => [`${dimension}:${value}`, words])),
  ),
);

const ELISION = /(?<=(?<!\p{L})(?:[ldnjcmts]|qu|dell|all|nell|sull|un))['’]/giu;
const TO = new Set(['to', 'au', 'a', 'al', 'zu', 'zum', 'auf', 'naar', 'para', 'vers', 'nach']);

/** What a text says of each dimension, and the ages it names. */
export interface Qualifiers {
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ages: readonly Interval[];
}

/** The qualifiers of a text. */
export const qualifiersOf = memoOfText(readQualifiers);

/** The same of what a customer wrote, which is not kept. */
export function readQualifiers(text: string): Qualifiers {
  const folded = wordsOf(text.replace(ELISION, ' ')).map((word) => word.folded);
  const values = new Map<string, Set<string>>();
  let last = { dimension: '', value: '', position: 0 };
  const add = (name: string, position: number): void => {
    const [dimension = '', value = ''] = name.split(':');
    if (value === 'none') return;
    const put = (key: string, entry: string): void => void values.set(key, (values.get(key) ?? new Set()).add(entry));
    put(dimension, value);
    // "From monthly to yearly" is not "from yearly to monthly".
    if (last.dimension === dimension && last.value !== value && folded.slice(last.position, position).some((word) => TO.has(word)))
      put(`>${dimension}`, `${last.value}>${value}`);
    last = { dimension, value, position };
  };
  for (let position = 0; position < folded.length; position += 1) {
    const phrase = lexicon.phraseAt(folded, position);
    if (phrase === undefined) for (const name of lexicon.namesOf(folded[position] ?? '')) add(name, position);
    else {
      add(phrase.concept, position);
      position += phrase.length - 1;
    }
  }
  return { values, ages: intervalsOf(text).filter(({ unit }) => unit === 'age') };
}

/** What both may be of at once: a summer has a high season. */
const OF_THE_YEAR = new Set(['summer', 'winter', 'spring', 'autumn']);

/** Whether two texts speak of the same of a dimension (`alike`), or of what excludes each other (`apart`). */
export function compared(left: Qualifiers, right: Qualifiers): { readonly apart: boolean; readonly alike: boolean } {
  let [apart, alike] = [false, false];
  for (const [dimension, values] of left.values) {
    const theirs = right.values.get(dimension);
    if (theirs === undefined) continue;
    const mine = [...values];
    if (mine.some((value) => theirs.has(value) || isAkin(value, theirs))) alike = true;
    else if (dimension !== 'season' || mine.some((value) => [...theirs].some((other) => OF_THE_YEAR.has(value) === OF_THE_YEAR.has(other))))
      apart = true;
  }
  return { apart, alike };
}

/** For whom and when a statement says that something holds, where its source says so for `others`, or for nobody by name. */
export type Mismatch = 'others' | 'unnamed';

/** How a statement and its source differ in it; nothing where they agree. What is nearest first, then what is above it. */
export function mismatchOf(claimed: Qualifiers, given: readonly Qualifiers[], customer: Qualifiers): Mismatch | undefined {
  let unnamed = false;
  for (const [dimension, values] of claimed.values) {
    const source = given.find((each) => each.values.has(dimension) || (dimension === 'who' && each.ages.length > 0));
    if (source === undefined) {
      const own = customer.values.get(dimension);
      if (MUST_BE_MET.has(dimension) && [...values].some((value) => own?.has(value) !== true)) unnamed = true;
      continue;
    }
    const theirs = source.values.get(dimension);
    if (![...values].every((value) => theirs?.has(value) === true || isAkin(value, theirs) || isOfAge(value, source.ages))) return 'others';
  }
  return unnamed ? 'unnamed' : undefined;
}

function isAkin(value: string, theirs: ReadonlySet<string> | undefined): boolean {
  return theirs !== undefined && (AKIN[value] ?? []).some((other) => theirs.has(other));
}

const GROWN = 18;

/** "Children" where the source gives ages of children. */
function isOfAge(value: string, ages: readonly Interval[]): boolean {
  if (value === 'adult' || value === 'senior') return ages.some(({ to }) => to >= GROWN);
  return ages.some(({ from }) => from < GROWN);
}
