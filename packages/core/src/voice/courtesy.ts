import { wordsOf } from '../knowledge/words.js';
import { lazily } from '../support/lazily.js';

/** Words of which polite sentences without any fact are made, folded. A sentence of nothing else claims nothing. */
const COURTESY =
  'hi hello hey dear welcome thanks thank reaching reach contacting contact writing message question questions asking happy glad pleased love delighted help helping assist assistance support let know ' +
  'anything else further sorry apologise apologize apologies inconvenience trouble frustrating frustration hear hearing understand understanding appreciate patience feel free sure course absolutely certainly ' +
  'yes no unfortunately however moment please look looking forward best regards kind regards cheers soon great good day week weekend team colleague colleagues member person human connect connecting passing ' +
  'pass forward reply answer respond response get back details order number could share send tell more about information info wish enjoy hope helps take care bye goodbye would like interested choice perfect ' +
  'exactly right correct noted checking check asking ask here there short quick sincerely yours sounds idea pleasure worries problem hesitate reach out follow up speak talk assistant found received forwarded looked looking noted seen ' +
  'hallo guten tag liebe lieber danke dank vielen gerne gern freut freuen nachricht frage fragen anfrage helfen hilfe weiter weiterhelfen leid entschuldigung entschuldigen unannehmlichkeiten verstehe verstandnis ' +
  'leider jedoch moment bitte grusse freundlichen herzlichen melden jederzeit wissen lassen team kollege kollegin kollegen person mensch verbinde weitergeben antwort antworten naturlich selbstverstandlich ja nein schonen wunsche sonst noch ' +
  'bonjour bonsoir merci message question questions heureux ravi aider aide plaisir desole desolee excuses comprends malheureusement cependant cordialement bien sur volontiers equipe collegue personne savoir hesitez autre chose ' +
  'informations oui non reponse repondre bonne journee ' +
  'hola buenas buenos tardes noches gracias mensaje pregunta preguntas encantado encantada ayudar ayuda ayudarle placer siento lamento disculpas molestias entiendo desafortunadamente lamentablemente claro supuesto saludos equipo persona algo mas duda dudas si no respuesta responder ' +
  'ciao salve buongiorno grazie messaggio domanda domande felice lieto aiutare aiuto aiutarla piacere dispiace scusi scusa scuse capisco purtroppo certo certamente saluti cordiali team persona altro risposta rispondere si no ' +
  'ola oi obrigado obrigada mensagem pergunta perguntas feliz ajudar ajuda prazer lamento desculpe desculpa entendo infelizmente claro certeza cumprimentos atenciosamente equipa equipe pessoa mais alguma coisa resposta responder sim nao ' +
  'nice lovely wonderful safe pleasant evening visit hearing shortly touch somebody someone patient ' +
  'anytime whenever congratulations congrats amazing fantastic exciting awesome drop line curious ' +
  'schone schoner schones schonen tolle tolles toller super prima klasse glucklich gluckwunsch herzlichen stehen vorbei freuen ' +
  'belle beau agreable excellente excellent revenir felicitations genial super magnifique chouette ' +
  'bonita bonito linda lindo idea ideas excelente genial estupendo estupenda felicidades enhorabuena surge surgen surja cualquier encantados encantadas avise avisenos ' +
  'bella bello ottima ottimo idea complimenti congratulazioni bellissima bellissimo qualsiasi ' +
  'bonita otima ideia parabens qualquer ' +
  'mooi mooie leuk leuke goed idee gefeliciteerd nieuwsgierig ' +
  'freue besuch geduld geschehen wiedersehen bis bald erfolg gesund kollegen kummert kummern kummere klart klaren pruft prufen schaut meldet melde gibt gebe frage leite leitet weitergeleitet weiterleiten weitergegeben anliegen schnellstmoglich baldmoglichst kurze ruckmeldung jemand beantwortet beantworten einfach sehr schon abend verfugung weiss wochenende ' +
  "prie journee soiree week-end disposition restons reste patience souhaite souhaitons ecrire contacter revoir prompt retablissement collegues repondra revient reviendra vers transmets transmis transmettre demande contactera recontacter recontactera bientot rapidement quelqu verifie verifier equipes plaisir hate accueillir vous d'autres autres besoin " +
  'nada gusto mucho dia tarde noche semana fin buen buena tenga ten disposicion quedamos estamos paciencia dude dudes escribirnos contactarnos contactar escribenos escribanos escribe pronto hasta luego bienvenido companero companera companeros colega contestara contestaremos contactara respondera responderemos paso pasare pasado reenviado consulta alguien enseguida revisara sentimos otra otro otras necesita necesitas tienes tiene ti ' +
  'prego giornata serata buona buon buone vacanze pazienza stato fine presto esiti esitare contattarci scriverci disposizione restiamo auguro bisogno altre qui mancherebbe arrivederci collega colleghi rispondera risponderemo contattera ricontattera inoltro inoltrato richiesta qualcuno passo verifichera scrivici possibile ' +
  'otimo otima bom boa dia fim semana ate breve foi paciencia duvida duvidas hesite contactar-nos contactar escrever disposicao dispor estamos ordens sempre essa ora melhoras precisar precisa coisa dizer colegas contactara respondera responderemos encaminhei encaminhar vou pedido alguem verificara escreva bem-vindo tiver mais ' +
  'geduld weet snel tot ziens dag avond weekend plezier succes collegas neemt contact beantwoordt antwoordt doorgestuurd doorgeven geef geven spoedig gerust wilt gedaan laat uitzoeken mogelijk zo welkom vriendelijke ' +
  'hallo hoi goedendag bedankt dank graag bericht vraag vragen helpen hulp spijt sorry begrijp helaas natuurlijk groet groeten team collega mens iemand antwoord antwoorden verder nog iets ja nee fijne dag';

const stems = lazily(() => new Set(wordsOf(COURTESY).flatMap((word) => [word.folded, word.stem])));

export function isCourtesyWord(folded: string, stem: string): boolean {
  const known = stems();
  return known.has(folded) || known.has(stem);
}
