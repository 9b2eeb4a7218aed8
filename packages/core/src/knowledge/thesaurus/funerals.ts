/** Undertakers, burials and farewells. How the words are written: `concepts.ts`. */
export const FUNERALS: Readonly<Record<string, string>> = {
  undertaker:
    'undertaker* funeral_home* funeral_director* funeral_parlour* bestatter* bestattungsinstitut* bestattungsunternehmen* ' +
    'bestattungshaus* pompes_funebres entreprise_funeraire funeraria funerarias tanatorio* pompe_funebri onoranze_funebri ' +
    'impresa_funebre agencia_funeraria funerarias_agencia uitvaartondernem* uitvaartverzorg* begrafenisondernem*',
  burial:
    'burial* bury buried begraben_werden erdbestattung* inhum* enterrer entierro* enterrar enterramiento sepoltura seppell* tumulaz* ' +
    'enterro* sepult* begrav* begrafenissen bestattung bestattungen bestatten bestattet beerdigt beerdigen',
  cremation:
    'cremat* krematori* einascher* feuerbestattung* urnenbestattung* incinerar incineracion cremacion cremar cremaz* cremacao gecremeerd ' +
    'cremeert',
  coffin:
    'coffin* casket* sarg sarge cercueil* ataud ataudes feretro* bara_funebre cassa_da_morto caixao caixoes doodskist* grafkist* ' +
    'lijkkist*',
  urn: 'urns urne urnen urnes urna urnas urnengrab*',
  ashes:
    'ashes asche_des aschestreu* cendres cenizas ceneri as_verstrooien asverstrooi* scatter_the_ashes ascheverstreu* ' +
    'dispersion_des_cendres esparcir_las_cenizas',
  grave:
    'graveyard* cemeter* plot_cemetery graber grabstelle* grabstatte* friedhof* tombes cimetiere* concession_funeraire tumba tumbas ' +
    'cementerio* nicho nichos tomba cimitero cimiteri loculo loculi tumulo campa jazigo cemiterio* graf begraafplaats* kerkhof* a_grave ' +
    'the_grave graveside his_grave her_grave',
  gravestone:
    'gravestone* headstone* tombstone* grabstein* pierre_tombale stele_funeraire lapida lapidas lapide lapidi lapides grafsteen* ' +
    'grafstenen grafmonument*',
  gravecare:
    'grave_care grabpflege* entretien_de_tombe mantenimiento_de_tumbas cura_della_tomba manutencao_de_campas grafonderhoud* ' +
    'grafverzorging',
  death:
    'passed_away has_died deceased death verstorben* todesfall* gestorben tod tode sterbefall* deces decede decedee defunt* mort_de ' +
    'muerto fallecid* fallecimiento difunt* ha_fallecido morto morte decesso deceduto faleceu falecid* falecimento obito overleden ' +
    'overlijden* overledene* sterfgeval* mother_died father_died who_died person_died husband_died wife_died',
  deathcertificate:
    'death_certificate* sterbeurkunde* totenschein* todesbescheinigung* acte_de_deces certificat_de_deces certificado_de_defuncion ' +
    'certificato_di_morte atto_di_morte certidao_de_obito overlijdensakte* akte_van_overlijden register_a_death',
  mourners: 'mourner* trauergast* hinterblieben* proches_du_defunt dolientes dolenti enlutados nabestaand*',
  obituary:
    'obituar* death_notice* todesanzeige* traueranzeige* trauerkarte* avis_de_deces faire_part_de_deces esquela* necrolog* ' +
    'annuncio_funebre anuncio_de_falecimento rouwadvertentie* rouwkaart* rouwbrief* condolence* kondolenz* beileid condoleance* ' +
    'condolencias condoglianze pesame pesames condolere*',
  eulogy:
    'eulog* funeral_speech trauerred* grabrede* eloge_funebre discurso_funebre elogio_funebre rouwtoespraak grafrede humanist_ceremony ' +
    'ceremonie_laique ceremonia_laica cerimonia_laica spreker_uitvaart',
  funeralservice:
    'memorial_service* funeral_service* trauerfeier* trauerhalle* abschiedsfeier* ceremonie_d_adieu obseques_civiles misa_funeral ' +
    'velatorio ceremonia_de_despedida funzione_funebre messa_funebre camera_ardente velorio cerimonia_funebre afscheidsdienst* ' +
    'afscheidsceremonie* rouwdienst* wake_after_funeral leichenschmaus koffietafel',
  viewingbody:
    'viewing_the_body open_casket laying_out aufbahr* aufgebahrt chambre_mortuaire chambre_funeraire veillee_mortuaire ver_al_difunto ' +
    'composizione_salma opbar* opgebaard rouwkamer',
  funeralcover:
    'funeral_plan* funeral_insurance sterbegeld* sterbeversicher* bestattungsvorsorge* convention_obseques assurance_obseques ' +
    'contrat_obseques seguro_de_decesos polizza_funeraria seguro_de_funeral uitvaartverzekering* begrafenisverzekering* prepaid_funeral',
  bodytransfer: 'repatriat* uberfuhrung* uberfuhren rapatriement* repatriacion rimpatrio repatriacao trasladacao repatrier*',
  woodlandburial:
    'woodland_burial natural_burial green_burial friedwald* waldbestattung* ruheforst baumbestattung* baumgrab natuurbegraaf* ' +
    'natuurbegrav* seebestattung* sea_burial anonyme_bestattung sepultura_natural sepoltura_naturale',
  funeralwreath:
    'floral_tribute* funeral_wreath* trauerkranz* trauergesteck* sargschmuck gerbe_de_fleurs coussin_de_fleurs corona_de_flores ' +
    'corona_di_fiori coroa_de_flores rouwkrans* rouwstuk* rouwboeket* grafkrans',
  hearse: 'hearse* leichenwagen* bestattungswagen corbillard* coche_funebre carro_funebre rouwauto* rouwwagen*',
  estate:
    'inherit* heritage_succession erbschaft* erben erbe succession_notaire herencia heredar eredita heranca erfenis* probate last_will ' +
    'testament testamento will_and_testament nachlassregelung',
};
