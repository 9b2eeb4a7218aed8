import type { InjectionRule } from './rule.js';

/** A demand for other people's data, for secrets of the business, or for a concession nobody gave. */
export const SECRETS: readonly InjectionRule[] = [
  {
    id: 'others_data',
    weight: 0.85,
    pattern:
      /\b(?:give|show|list|tell|send|export|dump|provide|share|what(?:'s| is| are| were)|print|display|reveal|read|access|get|pull up|look ?up|i need|i want|find)\b[^.!?\n]{0,30}\b(?:(?:the |your |all |every |each |any )*(?:other|another|last|previous|next|all|every|different|all of your|all the|random)(?: the| your| of your| registered)? (?:customers?|users?|clients?|people|persons?|accounts?|buyers?|subscribers?|patients?|guests?)(?:'s?| s)? ?(?:who[\w ]{0,20})?(?:personal |contact |private |full |home )?(?:data|e-?mails?|address(?:es)?|phones?|numbers?|phone numbers?|orders?|passwords?|credit cards?|cards?|card numbers?|conversations?|chats?|messages?|details|information|info|names?|records?|order history|accounts?|files?|bank\w*)|(?:customer|user|client) (?:database|list|records|table|data ?base)|(?:names?|e-?mails?|address(?:es)?|phone numbers?|orders?|details|data|passwords?|conversations?|messages?|credit cards?(?: numbers?)?|information|records) (?:of|for|from|belonging to) (?:all |every |the |your |any |an?)*(?:(?:user|customer|client)(?: number| no\.?| id)? ?#?\d+|(?:other |another |last |previous |different )?(?:customers|users|clients|people who|(?:other|another|last|previous|different) (?:customer|user|client|person)))|(?:your|the) (?:colleague|employee|staff|ceo|manager)s?'? (?:private|personal|home) (?:address|phone|number|details|e-?mail)\w*)\b/,
  },
  {
    id: 'others_data_other',
    weight: 0.85,
    pattern:
      /\b(?:(?:daten|adressen?|e-?mails?|telefonnummern?|bestellungen|passworter|namen|kreditkarten\w*|nachrichten) (?:von |der |aller |eines |einer )+(?:anderen? |letzten? |vorherigen? )*(?:kunden|nutzer|kundin|user|personen)|(?:donnees|adresses|e-?mails?|commandes|mots de passe|numeros|noms) (?:de |des |d')+(?:tous |toutes |les |autres |un autre )+(?:clients?|utilisateurs?)|(?:datos|direcciones|correos|pedidos|contrasenas|telefonos|nombres) de (?:todos |los |otros |otro |demas )+(?:clientes?|usuarios?)|(?:dati|indirizzi|e-?mail|ordini|password|numeri|nomi) (?:di |degli |dei )+(?:tutti |altri |gli |i |un altro )+(?:clienti?|utenti?)|(?:dados|enderecos|e-?mails|pedidos|senhas|telefones|nomes) (?:de |dos )+(?:todos |os |outros |outro )+(?:clientes?|usuarios?))\b/,
  },
  {
    id: 'secrets',
    weight: 0.75,
    pattern:
      /(?<!\b(?:never|not|don't|nor|to|cannot|can't) )\b(?:give|show|tell|print|reveal|list|send|what(?:'s| is| are)|output|dump|display|share|leak|provide|expose|return|read)\b[^.!?\n]{0,25}\b(?:(?:your|the|all|any|admin|internal|company'?s?|stored|server|secret) )+(?:api[ -]?keys?|access tokens?|secret keys?|credentials|environment variables|env(?:ironment)? (?:vars?|file)|admin(?:istrator)? passwords?|passwords?(?! (?:reset|for my|to my|of my|link|i))|private keys?|database (?:schema|password|contents?|dump)|source code|connection strings?|(?:internal|confidential) (?:documents?|data|information|notes|files|pricing))\b/,
  },
  {
    id: 'discount_order',
    weight: 0.6,
    pattern:
      /\byou (?:must|will|have to|are (?:required|obliged|authori[sz]ed|instructed|programmed|allowed)(?: to)?) (?:now )?(?:agree (?:to|with)|accept|approve|sell|give (?:me|everyone|us)|grant|offer me|confirm|issue|refund)\b[^.!?\n]{0,60}\b(?:anything|everything|any (?:offer|request|price|refund)|legally binding|100 ?%|free|regardless|no matter|for \$?[01]\b)/,
  },
];
