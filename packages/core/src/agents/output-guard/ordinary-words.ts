import { fold, stemOf } from '../../knowledge/words.js';

/**
 * Words of every business by which one thing is put in many ways: to choose, to pick, in advance. That a source lacks one says
 * little about it. What a business sells, has, allows or asks for is none of them. Seven languages.
 */
const WORDS = `
accept accepted add added additional additionally agree ahead allow allows amount apart appear apply applies arrange arranged arrive arrives ask aware
away based basically beforehand begin beyond care cases certainly charge charged charges choice choose chosen clear collect come complete completely comes concerning confirm contact
cost costs count couple cover covered covers deal decide deduct deducted depend depends direct directly discuss drop due during easy
ends enjoy ensure entire entirely example exception expect explain extend extra extras fall feel figure file final find follow followed form forward free freely full fully
further general generally getting given goes granted group guests hand handle handled happen happy hear held help hold holds however include included includes including individual
instance instead involve involved issue itself join just keep kept known larger leave left length let likewise limit limited listed longer look maximum
means meant meet mention mentioned minimum miss moment months most move name namely nearby necessary normal normally note notice number occur offer offered only onward
order orders ordinary otherwise overall own paid part particular party pay payable period person pick picked place placed please plus point possible prefer prepare present previously prior
process proof proper properly provide provided purchase put question quickly rather reach reached ready reason receive received refer regarding regular related remain remaining reply
request require required rest result return right roughly rule run safe same save say section select send separate separately serve served set several share short shorter shortest show shown similar simple simply single slot smaller
someone soon sort space special specific spend standard start stated stay step still stop subject submit such suit suitable sum supply sure take taken takes talk tell term terms
total treat treated treats type under until upfront upon used usual usually valid value variety various version via visit wait want way welcome whenever whether whichever while whole within without work worry would write yours
option options person people team house home anyone anybody everyone besides towards anytime starting beginning gone since once worth everything something unfortunately currently

abgezogen absprechen allerdings angeben angebot anmelden anschliessend anzahl aufpreis ausserdem bedeutet bekommen benotigen berechnen berechnet berechnung bereits bereit bescheid besteht bestimmt betragt betreffen bezahlen bezahlt bieten bitten bleibt brauchen bringen
dabei dadurch dafur damit daran darf dauern dazu denken direkt durchgehend eigenen einfach einmal einplanen einzeln enthalten entscheiden entspricht erfolgen erfolgt erhalten erhebt erheben erlauben ermoglichen erreichen erreichbar erst erwarten falls fallig fest finden
folgen freuen fruher ganz geben gebuhr gehen gehort gelten gemeinsam genau genugt gern gerne gesamt gewahren gewohnlich gibt gilt gleich grundsatzlich halten handelt hinzu hochstens immer informieren inklusive insgesamt
jederzeit jeweilig jeweils kommen konnen kosten kostet kurz lassen lauft leider leisten liegt losgehen machen melden mitbringen mitkommen mitnehmen mitteilen moment moglich moglichkeit momentan muss mussten nachdem nehmen notig nutzen ofter passen passiert
personen pauschal pro rechnen rechtzeitig reicht reichen restliche richtig sagen sehen separat setzen sicher sobald sogar spater statt stattfinden stehen stellen stets tun uber ubernehmen ublich umgehend ungefahr unsere unter verfugung verlangen verrechnen verwenden vorab voraus vorher vorbei vorgesehen vorhanden vorzeitig
wahlen wahlweise warten weitere weiterhin wenden werden wichtig wieder wissen wunschen zahlen zahlt zeitpunkt zurzeit zusammen zusatzlich zwischen rausgehen anrufen beginnen schicken senden

accepte accepter afin ailleurs ainsi ajouter alors appeler apporter apres arriver assez aucun auparavant avance avant avoir beaucoup besoin bien chacun choisir choix combien commencer complet comprendre compris concernant contacter contre correspond cours demander depend deposer
devez devoir dire directement disponible disposition donc donner droit duree effectuer egalement encore ensuite entier environ envoyer etre exemple facture facturer facon faire faut fois fournir general gratuitement heure indiquer informer jusqu laisser lancer lors maximum meme mettre minimum moment montant
moyen necessaire nombre normal normale obtenir offrir ouvrir partir passer payer pendant permet personne plupart plusieurs possible poser pouvoir precedent prendre prevenir prevu profiter proposer quelque quelques recevoir regler reste restant rester retirer sauf savoir seulement simple simplement somme souhaiter souhaitez suffit suivant sur tarif tenir
total toujours tous tout toutes trouver uniquement utiliser valable venir verser voir vouloir auprès ceux celle

abonar acudir ademas adelante adicional ahora algun alguna antes aproximadamente aqui asi atender atiende aunque avisar avise avisando bastante basta cada cambio caso cobrar cobramos coger comenzar comienza completo comprar comunicar conseguir consultar contactar contar corresponde
cualquier cualquiera cuando cuenta cuesta darse debe deber deben dejar demas dentro desea desear despues dia dias directamente disponer disponible durante ejemplo elegir elija empezar encontrar entonces entrar entre enviar envie escoger esperar estar excepcion extra favor forma
funciona general gratis habitual hacer hacia haga hasta indicar incluido incluye informar ir lado lleva llevar llamar lugar mandar maximo mediante mejor menos mientras minimo mismo momento necesario necesitar ninguna normal normalmente nuestro numero ofrecer pagar pagarlo parte partir pasar pasarse pedir permitir persona personas poder podra poner posible
posterior preferir previamente previo proporcionar puede quedar querer quiera realizar recibir recoger reservar resto saber salir salvo seguir segun seleccionar servicio siempre siguiente siguientes sin sobre solicitar solo suelen supone tambien tener tendra tiempo tipo todavia todo todos tomar total traer tras usar uso utilizar valido vale varias varios venir ver vez

accettare adatto adesso aggiungere alcuni altrimenti altro ammonta anche ancora andare anticipo appena arrivare attuale avere avvisare basta bisogna bisogno cambiare caso chiamare chiedere ciascuno cominciare completo compreso comunicare consegnare contattare corrisponde costare
dare davvero decidere deve dire direttamente disponibile disposizione diverso dopo dovere durante durata entrambi esempio essere fare fino fornire genere gia inviare iniziare inoltre invece lasciare mandare massimo mentre mettere minimo modo molto momento necessario nessun numero occorre offrire ogni oltre ottenere pagare parte partire passare per periodo permettere persona persone
poi possibile possono potere preferire prendere presentare previsto prima primo proprio prossimo quando quindi quota restante restare ricevere richiedere richiesto rimanere ritirare sapere scegliere scelta scrivere secondo semplice semplicemente sempre servire servono solito soltanto stare stesso successivo tempo tenere tipo totale trovare tutti tutto usare utilizzare valido valgono varie venire vedere volere volta

aceitar acordo adicional agora ainda alem algum antecedencia antes apenas aproveitar aqui aquisicao assim atraves avisar bem caso chegar cobrar cobramos comecar completo comprar comunicar contactar contar corresponde dar decidir deixar dentro depois deve dever dia dias direto disponivel disponiveis dispor durante enquanto entao entrar entre enviar escolher escrever
esperar esta estar exemplo fazer ficar fim forma geral haver hora incluido incluir indicar informar ir levar ligar lugar mais maximo mesmo minimo momento muito necessario nenhum normalmente numero obter oferecer ola outra outras outros pagar parte partir passar pedir pelo permite pessoa pessoas pode poder por possivel precisa precisar preferir pretende previo procurar
qualquer quando querer realizar receber reservar restante resto retirar saber sair segundo seguinte seguintes sempre ser servico sim simples sobre solicitar somente tambem tempo ter tipo todo todos tomar total trata trazer usar utilizar valido varios ver vez vir

aanbieden aangeven aantal achteraf afhalen alleen alles alvast andere apart bedraagt beginnen behalve bellen bepaalde bereiken beschikbaar beslissen bestaat bestellen betaalt betalen bij bijvoorbeeld binnen blijft blijven brengen buiten daarna daarnaast daarvoor dan degene denken direct doen duurt echter eerst eigen einde elk elke enkele extra
gaan gaat gebruik gebruiken gebruikt geldig geldt gelden gelijk genoeg geval geven gratis graag halen hebben heel helaas hele hier hoeft hoeven hoogstens iedere iedereen ieder indien informatie inclusief kiezen kiest komen komt kost kosten krijgen kunt laten later leveren liggen maar maken maximaal melden men met mogelijk moment nadat naast namelijk nemen neemt
niet nieuwe nodig nog ofwel ongeveer ook opsturen overige paar personen plaats precies rekenen rekening rest samen snel soms staan steeds stellen sturen telkens tijd tijdens toch totaal tussen tot uiterlijk uiteraard vaak vanaf veel verder verplicht via vinden volgen volgende volledig vooraf vragen vroeg waar wacht wanneer weer weg wel welke werken wilt worden zelf zelfs zeggen zien zijn zitten zoals zodra zonder zorgen
`;
const STEMS: ReadonlySet<string> = new Set(
  WORDS.split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => stemOf(fold(word))),
);

/** Whether a word is one of those that say little about a business. */
export function isOrdinary(raw: string): boolean {
  return STEMS.has(stemOf(fold(raw)));
}
