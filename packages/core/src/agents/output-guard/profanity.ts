import { wordsOf } from '../../knowledge/words.js';

/** Words a business never writes, folded. Short on purpose: a reply is ours, so a coarse sieve is enough. */
const WORDS = new Set(
  (
    'fuck fucks fucked fucker fucking motherfucker shit shits shitty bullshit bitch bitches bastard asshole assholes arsehole dick dickhead cunt wanker twat slut whore faggot nigger retard retarded moron idiot idiots crap damn ' +
    'scheisse scheiss arschloch wichser hurensohn hure fotze schlampe verpiss fick ficken idiotisch depp trottel missgeburt ' +
    'merde putain connard connasse salope enculer encule pute batard debile ' +
    'mierda puta puto cabron gilipollas joder pendejo idiota imbecil cojones ' +
    'cazzo merda stronzo stronza vaffanculo puttana coglione bastardo troia ' +
    'caralho porra foda foder cabrao filho-da-puta otario buceta'
  ).split(' '),
);

export function profaneWords(text: string): readonly string[] {
  return wordsOf(text)
    .filter((word) => WORDS.has(word.folded))
    .map((word) => word.raw);
}
