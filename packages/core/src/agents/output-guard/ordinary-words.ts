import { wordOf } from '../../knowledge/words.js';
import { lazily } from '../../support/lazily.js';

/**
 * Words of every business by which one thing is put in many ways: to choose, to pick, in advance. That a source lacks one says
 * little about it. What a business sells, has, allows or asks for is none of them. Seven languages.
 */
const WORDS = `
ahead amount apart apply applies arrange arranged arrive arrives ask aware
away based basically beforehand begin beyond care cases certainly charge charged charges choice choose chosen clear come completely comes concerning confirm contact
cost costs count couple deal decide deduct deducted depend depends direct directly discuss drop due during easy
ends enjoy ensure example expect explain extend fall feel figure file final find follow followed form forward
further general generally getting given goes granted hand handle handled happen happy hear held help hold holds however individual
instance instead involve involved issue itself join just keep kept known larger leave left length let likewise limit limited listed longer look maximum
means meant meet mention mentioned minimum miss moment months most name namely nearby necessary normal normally note notice number occur onward
order orders ordinary otherwise overall own paid part particular party pay payable period person pick picked place placed please plus point possible prefer present previously prior
process proper properly provide provided purchase put question quickly rather reach reached ready reason receive received refer regarding regular related remain remaining reply
request require required rest result right roughly rule run same save say section select send separate separately set several share short shorter shortest show shown similar simple simply single slot smaller
someone soon sort space special specific spend standard start stated stay step still stop subject submit such suit suitable sum supply sure take taken takes talk tell term terms
total treat treated treats type under until upfront upon used usual usually valid value variety various version via wait want way welcome whenever whether whichever while within work worry would write yours
option options people anyone anybody everyone besides towards anytime starting beginning gone since once worth everything something unfortunately currently

abgezogen absprechen allerdings angeben angebot anmelden anschliessend anzahl aufpreis ausserdem bedeutet bekommen benotigen berechnen berechnet berechnung bereits bereit bescheid besteht bestimmt betragt betreffen bezahlen bezahlt bitten bleibt brauchen bringen
dabei dadurch dafur damit daran darf dauern dazu denken direkt durchgehend eigenen einfach einmal einplanen einzeln entscheiden entspricht erfolgen erfolgt erhalten erhebt erheben erlauben ermoglichen erreichen erreichbar erst erwarten falls fallig fest finden
folgen freuen fruher geben gebuhr gehen gehort gelten gemeinsam genau genugt gern gerne gesamt gewahren gewohnlich gibt gilt gleich grundsatzlich halten handelt hinzu hochstens immer informieren insgesamt
jederzeit jeweilig jeweils kommen konnen kosten kostet kurz lassen lauft leider leisten liegt losgehen machen melden mitnehmen mitteilen moglich moglichkeit momentan muss mussten nachdem nehmen notig nutzen ofter passen passiert
personen pauschal pro rechnen rechtzeitig reicht reichen restliche richtig sagen sehen separat setzen sicher sobald sogar spater statt stattfinden stehen stellen stets tun uber ubernehmen ublich umgehend ungefahr unsere unter verfugung verlangen verrechnen verwenden vorab voraus vorher vorbei vorgesehen vorhanden vorzeitig
wahlen wahlweise warten weitere weiterhin wenden werden wichtig wieder wissen wunschen zahlen zahlt zeitpunkt zurzeit zusammen zusatzlich zwischen rausgehen anrufen beginnen schicken senden

afin ailleurs ainsi ajouter alors appeler apporter apres arriver assez auparavant avance avant avoir beaucoup besoin bien chacun choisir choix combien commencer comprendre concernant contacter contre correspond cours demander deposer
devez devoir dire directement disponible disposition donc donner droit duree effectuer egalement encore ensuite entier environ envoyer etre exemple facture facturer facon faire faut fois fournir heure indiquer informer jusqu laisser lancer lors meme mettre montant
moyen necessaire nombre normale obtenir ouvrir partir passer payer pendant permet personne plupart plusieurs poser pouvoir precedent prendre prevenir prevu profiter proposer quelque quelques recevoir regler reste restant rester savoir seulement simplement somme souhaiter souhaitez suffit suivant sur tarif tenir
toujours trouver uniquement utiliser valable venir verser voir vouloir auprès ceux celle

abonar acudir ademas adelante adicional ahora algun alguna antes aproximadamente aqui asi atender atiende aunque avisar avise avisando bastante basta cada cambio caso cobrar cobramos coger comenzar comienza comprar comunicar conseguir consultar contactar contar corresponde
cualquier cualquiera cuando cuenta cuesta darse debe deber deben dejar demas dentro desea desear despues dia dias directamente disponer durante ejemplo elegir elija empezar encontrar entonces entrar entre enviar envie escoger esperar estar excepcion favor forma
funciona habitual hacer hacia haga hasta indicar informar ir lado lleva llevar llamar lugar mandar maximo mediante mejor menos mientras minimo mismo momento necesario necesitar normalmente nuestro numero pagar pagarlo parte pasar pasarse pedir permitir persona personas poder podra poner posible
posterior preferir previamente previo proporcionar puede quedar querer quiera realizar recibir reservar resto saber salir seguir segun seleccionar servicio siempre siguiente siguientes sobre solicitar solo suelen supone tambien tener tendra tiempo tipo todavia tomar traer tras usar uso utilizar valido vale varias varios ver vez

accettare adatto adesso aggiungere alcuni altrimenti altro ammonta anche ancora andare anticipo appena arrivare attuale avere avvisare bisogna bisogno cambiare chiamare chiedere ciascuno cominciare comunicare contattare corrisponde costare
dare davvero decidere deve direttamente disponibile disposizione diverso dopo dovere durata entrambi esempio essere fare fino fornire genere gia inviare iniziare inoltre invece lasciare mandare massimo mentre mettere modo molto necessario occorre ogni oltre ottenere pagare partire passare per periodo permettere persone
poi possibile possono potere preferire prendere presentare previsto prima primo proprio prossimo quando quindi quota restante restare ricevere richiedere richiesto rimanere sapere scegliere scelta scrivere secondo semplice semplicemente sempre servire servono solito soltanto stare stesso successivo tempo tenere totale trovare usare utilizzare valgono varie venire vedere volere volta

acordo agora ainda alem algum antecedencia apenas aproveitar aquisicao assim atraves bem chegar comecar dar decidir deixar depois dever direto disponivel disponiveis dispor enquanto entao escolher escrever
esta exemplo fazer ficar fim geral haver hora levar ligar mais mesmo muito obter ola outra outras outros passar pelo permite pessoa pessoas pode por possivel precisa precisar pretende procurar
qualquer receber sair segundo seguinte seguintes ser servico sim simples somente tambem ter trata trazer vir

aangeven aantal achteraf alvast andere bedraagt behalve bellen bepaalde bereiken beschikbaar beslissen bestaat bestellen betaalt betalen bij bijvoorbeeld binnen blijft blijven brengen buiten daarna daarnaast daarvoor dan degene doen duurt echter eerst eigen einde elk elke enkele
gaan gaat gebruik gebruiken gebruikt geldig geldt gelden gelijk genoeg geval geven graag halen hebben heel helaas hele hier hoeft hoeven hoogstens iedere iedereen ieder indien informatie kiezen kiest komen komt kost krijgen kunt laten later leveren liggen maar maken maximaal men met mogelijk nadat naast namelijk nemen neemt
niet nieuwe nodig nog ofwel ongeveer ook opsturen overige paar plaats precies rekenen rekening samen snel soms staan steeds sturen telkens tijd tijdens toch totaal tussen tot uiterlijk uiteraard vaak vanaf veel verder vinden volgen volgende vooraf vragen vroeg waar wacht wanneer weer weg wel welke werken wilt worden zelf zelfs zeggen zien zijn zitten zoals zodra zorgen
`;
const stems = lazily(
  () =>
    new Set(
      WORDS.split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => wordOf(word).stem),
    ),
);

/** Whether a word is one of those that say little about a business. */
export function isOrdinary(raw: string): boolean {
  return stems().has(wordOf(raw).stem);
}
