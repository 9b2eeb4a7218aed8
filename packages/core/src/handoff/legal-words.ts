/**
 * Words of legal or compliance weight (architecture.md 8.3, trigger 5), folded. Whole expressions, because "court" alone is a
 * tennis court, "sue" a name and "Datenschutz" a heading.
 */
export const LEGAL_WORDS: Readonly<Record<string, string>> = {
  en:
    "my (?:lawyer|attorney|solicitor|barrister)(?! (?:friend|buddy|pal|brother|sister|wife|husband|neighbou?r|cousin|colleague|dad|mum|mom|son|daughter))|(?:a|an|our|their|hire|contact|call|through|consult(?:ing)?) (?:lawyer|attorney|solicitor)|lawyers|legal (?:action|steps|proceedings|department|notice|advice)|(?:will|gonna|going to|to|could|can|should|'ll) sue|suing|lawsuit|law suit|class action|small claims|" +
    '(?:take|taking|see|meet) you (?:to|in) court|(?:go|going) to court|in court|court order|subpoena|litigation|cease and desist|trading standards|consumer (?:protection|rights act)|ombudsman|data protection (?:authority|officer|commissioner)|' +
    'gdpr (?:request|complaint|violation|breach)|(?:violates?|violation of|breach of|under) (?:the )?gdpr|data breach|subject access request|right to (?:erasure|be forgotten)|(?:delete|erase) (?:all )?(?:of )?my (?:personal )?data|report(?:ing|ed)? (?:you|this) to (?:the )?(?:police|authorities|bbb|ftc)|better business bureau|press charges|chargeback|fraud complaint',
  de:
    '(?:mein|meinem|meinen|einen|einem|zum|vom) (?:rechts)?anwalt|rechtsanwalt|anwaltlich|rechtliche (?:schritte|konsequenzen)|rechtsweg|verklage[n]?|klage (?:einreichen|erheben)|vor gericht|gerichtlich|strafanzeige|anzeige erstatten|verbraucherzentrale|verbraucherschutz|abmahnung|datenschutzbehorde|' +
    'datenschutzbeauftragte[rn]?|dsgvo[ -](?:auskunft|anfrage|verstoss|beschwerde)|nach (?:der )?dsgvo|verstoss gegen (?:die )?dsgvo|datenpanne|meine (?:personenbezogenen )?daten (?:zu )?loschen|loschung meiner daten|schlichtungsstelle|inkasso',
  fr: "mon avocat|un avocat|avocats|action en justice|poursuites? (?:judiciaires?)?|(?:vous|les) poursuivre|porter plainte|deposer plainte|au tribunal|tribunal|mise en demeure|huissier|ufc[- ]que choisir|dgccrf|cnil|rgpd|violation de donnees|supprimer mes donnees|droit a l'(?:oubli|effacement)|mediateur de la consommation",
  es: 'mi abogad[oa]|un abogad[oa]|abogad[oa]s|acciones legales|demandar(?:los|les|te)?|(?:poner|presentar) una (?:demanda|denuncia)|denunciar(?:los|les)?|tribunal(?:es)?|juzgado|juicio|hoja de reclamaciones|oficina del consumidor|agencia de proteccion de datos|rgpd|violacion de datos|(?:borrar|eliminar|supresion de) mis datos|derecho al olvido',
  it: 'mio avvocato|un avvocato|avvocati|azioni? legal[ie]|vie legali|(?:vi|ti) denuncio|denunci(?:a|are)|querela|fare causa|in tribunale|tribunale|diffida|associazione consumatori|codacons|garante (?:della )?privacy|gdpr|violazione dei dati|cancella(?:re|te|zione dei) (?:i )?miei dati|diritto all.oblio',
  pt: 'meu advogado|um advogado|advogad[oa]s|medidas (?:legais|judiciais)|acao judicial|processar (?:voces|a empresa)|vou processar|tribunal|na justica|procon|deco|livro de reclamacoes|denunciar|lgpd|rgpd|protecao de dados|apagar (?:os )?meus dados|eliminar (?:os )?meus dados|excluir meus dados',
};
