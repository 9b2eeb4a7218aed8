/** What butchers, bakers, fishmongers and farm shops sell. How the words are written: `concepts.ts`. */
export const FOODSTUFFS: Readonly<Record<string, string>> = {
  butcher:
    'butcher* metzger* fleischer fleischerei fleischereien boucher boucherie* charcuterie_boucherie carnicer* macellai* macelleria* macellerie talho talhos acougue* slager*',
  beef: 'beef rind rindfleisch* boeuf bovin ternera vacuno carne_de_vaca manzo bovino carne_bovina carne_de_res rundvlees rundergehakt',
  veal: 'veal kalb kalbfleisch* veau ternera_blanca vitello vitela kalfsvlees kalfs',
  lamb: 'lamb lammfleisch* lamm hammel hammelfleisch agneau mouton cordero agnello agnelli cordeiro borrego lamsvlees lams mutton schapenvlees',
  chicken:
    'chicken chickens hahnchen* huhn huhnchen huhner huhnerfleisch poulet* pollo pollos frango* galinha kip kippen kipfilet* poultry geflugel* volaille* aves_de_corral pollame gevogelte',
  turkey:
    'turkey_breast turkey_meat whole_turkey pute puten putenfleisch truthahn* dinde dindes pavo pavos tacchino tacchini peru_assado kalkoen*',
  duck: 'duck ducks ente enten canard canards pato patos anatra anatre eend eenden',
  goose: 'goose gans ganse gansebraten oie oca_arrosto ganzenvlees',
  venison: 'venison hirschfleisch rehfleisch chevreuil ciervo cervo veado hertenvlees',
  gamemeat: 'wildfleisch gibier caza_menor selvaggina wildgerecht*',
  wildboar: 'wild_boar wildschwein* sanglier jabali cinghiale javali',
  ham: 'ham schinken* jambon jambons jamon jamones prosciutto prosciutti presunto fiambre',
  bacon: 'bacon speck fruhstucksspeck lardons beicon panceta pancetta toucinho spek ontbijtspek',
  sausage:
    'sausage* bratwurst* wurst wurste wurstwaren wurstchen aufschnitt saucisse* saucisson* salchicha* embutido* salsicc* salumi salame salumeria salsicha* chourico* enchidos worsten worstjes vleeswaren cold_cuts charcuterie* chorizo* fiambres salami',
  mince:
    'minced_meat ground_beef mince hackfleisch* gehacktes faschiertes viande_hachee steak_hache carne_picada carne_molida macinato carne_macinata carne_moida gehakt',
  steak:
    'steak* ribeye rib_eye sirloin entrecote* rumpsteak rinderfilet onglet bavette chuleton solomillo bistecca bistecche filetto tagliata bife bifes biefstuk ossenhaas dry_aged',
  roast:
    'roast_beef roast_dinner sunday_roast braten sonntagsbraten schweinebraten roti_de asado arrosto arrosti assado_no rollade gebraad joint_of_beef',
  grillplatter:
    'grill_platter* mixed_grill grillplatte* grillfleisch* grillgut grillade* parrillada* grigliata grigliate grelhada_mista grillschotel* vleesschotel* bbq_pakket barbecuepakket grillpaket*',
  freshfish:
    'fishmonger* fishmonger_s fischhandler fischgeschaft poissonnerie* poissonnier pescaderia* pescadero pescheria* pescivendolo peixaria* visboer vishandel viswinkel visstal',
  salmon: 'salmon lachs* raucherlachs saumon* salmon_ahumado salmone salmoni salmao zalm*',
  tuna: 'tuna thunfisch* thon atun tonno atum tonijn*',
  cod: 'cod codfish kabeljau* dorsch cabillaud bacalao baccala bacalhau merluzzo',
  haddock: 'haddock schellfisch',
  hake: 'hake merluza merlu',
  trout: 'trout forelle* truite* trucha* trota trote truta* forel',
  shrimp:
    'shrimp* prawn prawns garnele* krabben crevette* gambas langostino* camaron* gambero gamberi gamberetti camarao camaroes garnaal garnalen scampi',
  lobster: 'lobster* hummer homard* langouste* bogavante* langosta* aragosta aragoste astice lavagante lagosta kreeft kreeften',
  crab: 'crab crabs crabe crabes cangrejo* granchio granchi caranguejo* sapateira krab krabben_vers',
  mussels: 'mussel* miesmuschel* muscheln moules mejillon* cozze mexilhao mexilhoes mosselen mossel',
  shellfish: 'shellfish schalentiere crustace* crostacei schaaldieren krebstiere',
  clams: 'clams vongole almejas ameijoas palourdes',
  oyster: 'oyster* austern auster huitre* ostra ostras ostriche oesters',
  sushi: 'sushi* sashimi maki',
  rawfish: 'raw_fish roher_fisch poisson_cru pescado_crudo pesce_crudo peixe_cru rauwe_vis',
  pokebowl: 'poke_bowl* poke_bowls',
  squid: 'squid calamar* tintenfisch* octopus oktopus pulpo polpo poulpe* polvo lula lulas inktvis* seppia',
  fishandchips: 'fish_and_chips backfisch fischbrotchen fischsemmel kibbeling lekkerbek poisson_frites pescaito',
};
