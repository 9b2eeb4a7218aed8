/** Shoes and what they need. How the words are written: `concepts.ts`. */
export const FOOTWEAR: Readonly<Record<string, string>> = {
  sneakers:
    'sneaker* trainers turnschuh* sportschuh* laufschuh* running_shoe* baskets basket_chaussure tennis_chaussures chaussures_de_sport chaussures_de_running deportivas zapatillas_de_deporte zapatillas_de_running scarpe_da_ginnastica scarpe_da_corsa scarpe_sportive tenis_de_corrida sapatilhas_de_corrida gympen gymschoen* sportschoen* hardloopschoen* loopschoen*',
  heels:
    'high_heel* heels stilettos absatz_schuh absatze absatzschuhe pumps escarpins talon_aiguille talons_hauts tacon tacones zapatos_de_tacon tacco tacchi salto_alto saltos_altos hakken pump_schoen',
  sandals: 'sandal* birkenstock*',
  flipflops: 'flip_flop* flipflop* badelatsche* zehensandale* tongs chanclas chancla infradito havaianas teenslipper*',
  rubberboots:
    'rubber_boot* wellies wellington_boot* gummistiefel* bottes_en_caoutchouc bottes_de_pluie botas_de_agua stivali_di_gomma galochas regenlaars* rubberlaars* regenlaarzen',
  safetyshoes:
    'safety_shoe* safety_boot* work_boot* sicherheitsschuh* arbeitsschuh* chaussures_de_securite zapatos_de_seguridad calzado_de_seguridad botas_de_seguridad scarpe_antinfortunistiche sapatos_de_seguranca werkschoen* veiligheidsschoen*',
  widefit:
    'wide_fit* extra_wide wide_feet broad_feet breite_fusse breiter_fuss weite_h pied_large pieds_larges pie_ancho pies_anchos pianta_larga piedi_larghi pe_largo pes_largos brede_voet* wijdtemaat narrow_feet schmale_fusse',
  insole:
    'insole* einlegesohle* orthopadische_einlagen schuheinlage* semelle_orthopedique semelles_orthopediques semelle_interieure plantilla* soletta solette plantare plantari palmilha* inlegzool* steunzool* steunzolen orthotic*',
  shoelaces: 'shoelace* shoe_lace* laces schnursenkel* lacets lacet cordones lacci stringhe atacadores cadarco* veter veters schoenveter*',
  shoecare:
    'shoe_polish* shoe_care schuhcreme* schuhpflege* impragnier* cirage cirer betun crema_per_scarpe lucido_da_scarpe graxa_para_sapatos schoenpoets* schoensmeer impregneer* impermeabilis* waterproofing_spray',
  coathanger: 'coat_hanger* kleiderbugel* cintre cintres percha perchas gruccia grucce cabide* kledinghanger* kleerhanger*',
  personalshopper:
    'personal_shopper* personal_shopping style_advice stilberatung* typberatung* conseil_en_image conseils_mode asesor_de_imagen consulente_di_immagine consultor_de_imagem stijladvies kledingadvies',
};
