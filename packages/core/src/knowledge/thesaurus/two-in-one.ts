/** Words that say two things at once, under both. How the words are written: `concepts.ts`. */
export const TWO_IN_ONE: Readonly<Record<string, string>> = {
  address:
    'lieferadresse* lieferanschrift* versandadresse* bezorgadres* afleveradres* verzendadres* rechnungsadresse* rechnungsanschrift factuuradres*',
  airport: 'flughafentransfer* flughafenshuttle* luchthaventransfer* luchthavenvervoer',
  baby: 'babygrow* romper* bodysuit* babykleidung* strampler* babybody* grenouillere* layette pelele* tutina tutine babykleding boxpakje*',
  battery: 'uhrenbatterie* knopfzelle* horlogebatterij* knoopcel*',
  bicycle:
    'fahrradmitnahme* radmitnahme* fahrradabteil* fahrradkarte* fietsvervoer fahrradverleih* radverleih* leihrad* leihfahrrad* mietrad* fietsverhuur* huurfiets* fahrradschloss* fietsslot* kettenschloss',
  book: 'kinderbuch* bilderbuch* kinderboek* prentenboek*',
  booking: 'sitzplatzreserv* platzreservierung* platzkarte* sitzplatzwahl stoelreservering* zitplaatsreservering*',
  bring: 'fahrradmitnahme* radmitnahme* fahrradabteil* fahrradkarte* fietsvervoer',
  cake: 'geburtstagstorte* geburtstagskuchen verjaardagstaart* hochzeitstorte* bruidstaart* trouwtaart*',
  children:
    'kinderbuch* bilderbuch* kinderboek* prentenboek* kinderparty* verjaardagsfeest* kinderfeestje* kinderticket* kinderfahrkarte* kinderfahrschein* kindereintritt* kinderkaart* kindertarief* childrenswear kinderkleidung kindermode kindersachen kinderkleding kinderkleren kinderschuh* babyschuh* lauflernschuh* kinderschoen* babyschoen*',
  christmas: 'weihnachtsfeier* kerstborrel* kerstfeest* personeelsfeest* kerstdiner',
  clothes:
    'babygrow* romper* bodysuit* babykleidung* strampler* babybody* grenouillere* layette pelele* tutina tutine babykleding boxpakje* childrenswear kinderkleidung kindermode kindersachen kinderkleding kinderkleren',
  disability: 'rollstuhltaxi* eurotaxi rolstoeltaxi* rolstoelvervoer*',
  discount:
    'gruppenpreis* gruppenrabatt* gruppentarif* gruppenbuchung* gruppenermassigung comitiva comitive groepskorting* groepstarief* groepsprijs* groepsboeking* groepsreservering*',
  dishes: 'geschirrverleih* leihgeschirr serviesverhuur',
  duration: 'lieferzeit* lieferdauer versanddauer zustelldauer levertijd* bezorgtijd* leveringstermijn',
  family: 'familienkarte* familienticket* familienpreis* familieticket* familiekaart* gezinskaart* gezinsticket*',
  ferry: 'fahrzeugdeck* autodeck*',
  flower: 'blumenabo* bloemenabonnement*',
  free: 'versandkostenfrei* portofrei* gratisversand*',
  furniture: 'gartenmobel* terrassenmobel* gartentisch* gartenstuhl* tuinmeubel* tuinset* loungeset* tuinstoel* tuintafel*',
  garden: 'gartenmobel* terrassenmobel* gartentisch* gartenstuhl* tuinmeubel* tuinset* loungeset* tuinstoel* tuintafel*',
  group:
    'gruppenpreis* gruppenrabatt* gruppentarif* gruppenbuchung* gruppenermassigung comitiva comitive groepskorting* groepstarief* groepsprijs* groepsboeking* groepsreservering* gruppenkarte* gruppenticket* gruppenfahrkarte* groepskaart* groepsticket*',
  inside: 'innenpool* indoorpool* binnenbad* binnenzwembad',
  instrument: 'mietinstrument* mietklavier* leihinstrument* instrumentverhuur*',
  insurance: 'versandversicherung*',
  lock: 'fahrradschloss* fietsslot* kettenschloss',
  meal: 'maaltijdbezorg*',
  outside: 'aussenpool* freibad* aussenbecken buitenbad* buitenzwembad',
  party:
    'kinderparty* verjaardagsfeest* kinderfeestje* weihnachtsfeier* kerstborrel* kerstfeest* personeelsfeest* kerstdiner geburtstagstorte* geburtstagskuchen verjaardagstaart*',
  photo: 'hochzeitsfotograf* hochzeitsfotos brautpaarshooting bruidsfotograaf trouwfoto* bruidsreportage',
  pool: 'innenpool* indoorpool* binnenbad* binnenzwembad aussenpool* freibad* aussenbecken buitenbad* buitenzwembad',
  price:
    'versandkosten* versandgebuhr* lieferkosten* liefergebuhr* portokosten verzendkosten* bezorgkosten* leveringskosten* rucksendekosten* retourkosten* retourporto taxameter* fahrpreis* taxikosten taximetro tassametro taximetre taxiprijs* ritprijs* fares',
  rental:
    'mietinstrument* mietklavier* leihinstrument* instrumentverhuur* skiverleih* leihski* skiverhuur* huurski* geschirrverleih* leihgeschirr serviesverhuur mietwagen* mietauto* leihwagen* autovermietung* autonoleggio autoverhuur* huurauto* fahrradverleih* radverleih* leihrad* leihfahrrad* mietrad* fietsverhuur* huurfiets* bootsverleih* bootsvermietung* leihboot* mietboot* bootverhuur* botenverhuur*',
  repair:
    'cobbler* resole* resol schuster schuhmacher* schuhreparatur* besohl* cordonni* ressemel* zapatero calzolai* risuolar* sapateiro* schoenmaker* schoenreparatie* verzolen',
  returns: 'rucksendekosten* retourkosten* retourporto',
  seat: 'sitzplatzreserv* platzreservierung* platzkarte* sitzplatzwahl stoelreservering* zitplaatsreservering*',
  ship: 'bootsverleih* bootsvermietung* leihboot* mietboot* hausboot* houseboat* bootverhuur* botenverhuur* sloep sloepen',
  shipping:
    'lieferadresse* lieferanschrift* versandadresse* bezorgadres* afleveradres* verzendadres* rechnungsadresse* rechnungsanschrift factuuradres* portofrei* gratisversand* versandkosten* versandgebuhr* lieferkosten* liefergebuhr* portokosten verzendkosten* bezorgkosten* leveringskosten* lieferzeit* lieferdauer versanddauer zustelldauer levertijd* bezorgtijd* leveringstermijn versandversicherung* lieferdienst* lieferservice* livreur* bezorgdienst* maaltijdbezorg*',
  shoes:
    'kinderschuh* babyschuh* lauflernschuh* kinderschoen* babyschoen* schuhgrosse* pointure* schoenmaat* cobbler* resole* resol schuster schuhmacher* schuhreparatur* besohl* cordonni* ressemel* zapatero calzolai* risuolar* sapateiro* schoenmaker* schoenreparatie* verzolen',
  shuttle: 'flughafentransfer* flughafenshuttle* luchthaventransfer* luchthavenvervoer',
  size: 'schuhgrosse* pointure* schoenmaat*',
  ski: 'skiverleih* leihski* skiverhuur* huurski*',
  subscription: 'blumenabo* bloemenabonnement*',
  taxi: 'rollstuhltaxi* eurotaxi rolstoeltaxi* rolstoelvervoer*',
  ticket:
    'kinderticket* kinderfahrkarte* kinderfahrschein* kindereintritt* kinderkaart* kindertarief* gruppenkarte* gruppenticket* gruppenfahrkarte* groepskaart* groepsticket* familienkarte* familienticket* familienpreis* familieticket* familiekaart* gezinskaart* gezinsticket*',
  vehicle: 'fahrzeugdeck* autodeck* mietwagen* mietauto* leihwagen* autovermietung* autonoleggio autoverhuur* huurauto*',
  watch: 'uhrenbatterie* horlogebatterij*',
  wedding:
    'hochzeitsfotograf* hochzeitsfotos brautpaarshooting bruidsfotograaf trouwfoto* bruidsreportage hochzeitstorte* bruidstaart* trouwtaart*',
};
