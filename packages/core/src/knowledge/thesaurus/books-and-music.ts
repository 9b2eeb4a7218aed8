/** Books, paper, art supplies and musical instruments. How the words are written: `concepts.ts`. */
export const BOOKS_AND_MUSIC: Readonly<Record<string, string>> = {
  bookshop:
    'bookshop* bookstore* bookseller* buchhandlung* buchladen* librairie* libraire* libreria* librero* librai libraio livraria* livreiro* boekhandel* boekwinkel*',
  novel:
    'novel novels roman romane romanen krimi krimis thriller* novela* romanzo romanzi romance_livro romances policier_roman romans fiction',
  ebook:
    'ebook* e_book* ereader* e_reader* kindle tolino liseuse* livre_numerique livros_digitais libro_electronico libro_elettronico epub',
  audiobook: 'audiobook* audio_book* horbuch* livre_audio livres_audio audiolibro* audiolivro* luisterboek*',
  comic:
    'comic comics manga mangas bande_dessinee bandes_dessinees comic_book* tebeo* fumett* banda_desenhada quadrinhos stripboek* strips graphic_novel*',
  magazine: 'magazine* zeitschrift* revue revues revista* rivista riviste tijdschrift*',
  newspaper: 'zeitung* journal_papier periodico* giornale giornali jornal jornais krant kranten newspaper*',
  author:
    'author* autor autoren schriftsteller* auteur auteurs ecrivain* escritor escritora escritores autore autori scrittor* schrijver* autorin',
  bookclub: 'reading_group book_club* lesekreis*',
  booksigning:
    'book_signing* signierstunde* lesung lesungen seance_de_dedicace dedicace* firma_de_libros presentazione_del_libro sessao_de_autografos signeersessie*',
  isbn: 'isbn isbn_number isbn_nummer',
  bookedition: 'edition_number auflage auflagen ausgabe_des_buches edicion_del_libro edizione edizioni edicoes_do_livro herdruk druk_van',
  hardcover: 'hardcover* hardback* gebundene_ausgabe tapa_dura copertina_rigida capa_dura',
  paperback: 'paperback* taschenbuch* livre_de_poche poche_livre tapa_blanda copertina_morbida capa_mole',
  antiquarian:
    'antique* antiquitat* antiquite* antiquaire* antiguedad* anticuari* antiquari* antichita antiguidade* antiek* vintage flohmarkt* flea_market* brocante* marche_aux_puces mercatino_usato mercatino_delle_pulci feira_da_ladra rommelmarkt*',
  pen: 'pen pens ballpoint* fountain_pen* kugelschreiber* kuli fuller fullfederhalter* stylo* boligrafo* pluma_estilografica penna penne_stilografiche penna_stilografica caneta* balpen* vulpen* stift stifte stiften',
  feltpen: 'filzstift* felt_tip* feutre* rotulador* pennarell* marcador* viltstift*',
  pencil: 'pencil* bleistift* crayon* lapiz lapices matita matite lapis potlood potloden',
  stationery:
    'stationer* schreibwaren* papeterie* papeleria* cartoleria papelaria* kantoorartikel* schrijfwaren office_supplies burobedarf burobedarfs fournitures_de_bureau material_de_oficina articoli_per_ufficio material_de_escritorio kantoorbenodigdheden',
  paper: 'paper papers papier papiere papel carta_fogli carta_da_lettere papeis druckerpapier kopierpapier copy_paper a4 cardstock',
  envelope: 'envelope* briefumschlag* umschlag umschlage enveloppe* sobres busta_lettera buste envelopes_de envelop',
  inkcartridge:
    'ink_cartridge* printer_cartridge* toner toners druckerpatrone* tintenpatrone* cartouche_encre cartouches_encre cartucho* cartucce cartuccia tinteiro* inktpatroon inktpatronen cartridge*',
  calendardiary:
    'diary planner planners taschenkalender* kalender* terminplaner* wandkalender* agenda_papier calendrier* calendario_de_pared agenda_escolar agenda_cartacea calendario_da_parete calendario_de_parede agendas wall_calendar* advent_calendar* adventskalender*',
  rubberstamp: 'rubber_stamp* stempel* tampon_encreur sello_de_caucho timbro timbri carimbo*',
  artsupplies:
    'art_supplies art_supply kunstlerbedarf* malbedarf* materiel_beaux_arts fournitures_artistiques beaux_arts material_de_bellas_artes bellas_artes materiale_per_belle_arti belle_arti material_de_belas_artes kunstenaarsmateriaal tekenmateriaal schildersmateriaal craft_supplies bastelbedarf* bastelmaterial loisirs_creatifs manualidades hobbistica materiais_de_artesanato hobbymateriaal knutselspullen',
  acrylicpaint: 'acrylic_paint* acrylfarbe* peinture_acrylique pintura_acrilica colori_acrilici tinta_acrilica acrylverf*',
  gouache: 'gouache',
  watercolour: 'watercolour* watercolor* aquarell* acuarela* acquerell* aguarela* aquarelverf*',
  oilpaint: 'oil_paint* olfarbe* peinture_a_huile pintura_al_oleo colori_a_olio tinta_a_oleo olieverf*',
  paintbrush: 'paintbrush* paint_brush* pinsel* pinceau* pincel* pennello pennelli penseel penselen kwast kwasten roller_brush',
  canvas:
    'canvas canvases leinwand* keilrahmen* toile_a_peindre chassis_entoile lienzo* tela_da_pittura tele_da_pittura tela_de_pintura schilderdoek* canvasdoek',
  easel: 'easel* staffelei* chevalet* caballete* cavalletto cavalletti cavalete* schildersezel*',
  painting:
    'paintings gemalde* tableau_peint tableaux cuadro_pintado cuadros pintura_original quadro quadri quadros schilderij* artwork artworks kunstwerk* oeuvre_art oeuvres_art obra_de_arte obras_de_arte opera_arte opere_arte kunstdruck* art_print*',
  artgallery: 'art_gallery galerie* galleria_arte galeria_de_arte kunstgalerie*',
  pottery:
    'pottery ceramic* keramik* topfer* poterie* potier* ceramique* alfarer* olaria pottenbak* keramiek* kiln kilns brennofen tonerde clay argile arcilla argilla barro klei',
};
