/** Furniture, beds and what covers floors and windows. How the words are written: `concepts.ts`. */
export const FURNISHINGS: Readonly<Record<string, string>> = {
  wardrobe:
    'wardrobe* closet closets kleiderschrank* schrank schranke armoire* penderie* dressing_placard armario* ropero* guardarropa armadio armadi guarda_roupa* roupeiro* kledingkast* garderobekast kast kasten_meubel built_in_wardrobe einbauschrank* placard placards',
  drawers:
    'drawer drawers chest_of_drawers kommode* schublade* tiroir* comoda_mueble comodas cajon cajones cajonera* cassetto cassetti cassettier* gaveta* gaveteiro ladekast* lades laden_kast',
  sideboard: 'sideboard* buffet_meuble dressoir* aparador*',
  shelf:
    'shelf shelves shelving regal regale regalen bucherregal* bookcase* bookshelf bookshelves etagere* bibliotheque_meuble estanteria* estante estantes libreria_mobile scaffal* mensola mensole prateleira* boekenkast* boekenplank wandplank* planken rek rekken',
  nightstand:
    'nightstand* bedside_table* nachttisch nachttische table_de_chevet tables_de_chevet mesita_de_noche mesilla* comodino comodini mesa_de_cabeceira nachtkast*',
  diningtable:
    'dining_table* esstisch* table_a_manger table_de_salle mesa_de_comedor mesas_de_comedor tavolo_da_pranzo tavoli_da_pranzo mesa_de_jantar eettafel* extendable_table ausziehtisch* kitchen_table* kuchentisch*',
  coffeetable:
    'coffee_table* couchtisch* wohnzimmertisch* beistelltisch* side_table* table_basse tables_basses mesa_de_centro mesa_auxiliar tavolino tavolini mesa_de_apoio salontafel* bijzettafel*',
  armchair:
    'armchair* arm_chair* sessel sesseln ohrensessel relaxsessel recliner* fauteuil* sillon sillones butaca* poltron* cadeirao leunstoel* relaxstoel* relaxfauteuil fernsehsessel* bergere',
  officechair:
    'office_chair* desk_chair* burostuhl* drehstuhl* schreibtischstuhl* gaming_chair* chaise_de_bureau fauteuil_de_bureau silla_de_oficina silla_de_escritorio silla_gaming sedia_da_ufficio cadeira_de_escritorio bureaustoel* ergonom*',
  barstool:
    'bar_stool* barstool* barhocker* hocker hockern tabouret* taburete* sgabell* banco_alto_de_bar barkruk* kruk krukken kruk_stoel stools',
  cornersofa:
    'corner_sofa* ecksofa* eckcouch* sectional_sofa wohnlandschaft* canape_angle sofa_esquinero sofa_rinconera chaise_longue_sofa divano_angolare divani_angolari sofa_de_canto hoekbank* loungebank*',
  bedframe:
    'bed_frame* bedframe* bed_base bettgestell* bettrahmen* polsterbett* cadre_de_lit canape_abatible estructura_de_cama struttura_letto base_de_cama',
  boxspring: 'boxspring*',
  slattedbase: 'lattenrost* sommier* somier* rete_del_letto doghe estrado* sommier_base lattenbodem*',
  mattressfirmness:
    'firmness medium_firm soft_mattress firm_mattress hartegrad* harte_der_matratze fermete firmeza_del_colchon colchon_firme colchon_blando rigidita_materasso materasso_rigido materasso_morbido firmeza_do_colchao hardheid_matras stevigheid',
  latexmattress: 'latexmatratze*',
  mattresstopper: 'topper toppers matratzentopper surmatelas sobrecolchon topper_matras',
  foammattress: 'foam_mattress* kaltschaum* schaumstoffmatratze* matelas_mousse koudschuim*',
  springmattress:
    'pocket_sprung spring_mattress* federkern* taschenfederkern* matelas_a_ressorts ressorts_ensaches muelles_ensacados molle_insacchettate a_molle molas_ensacadas pocketvering*',
  memoryfoam: 'memory_foam viscoschaum memoire_de_forme viscoelastic* memory_materasso espuma_viscoelastica traagschuim*',
  mattressprotector:
    'mattress_protector* mattress_cover* matratzenschoner* matratzenbezug* matratzenauflage* protege_matelas alese alaise protector_de_colchon funda_de_colchon coprimaterasso coprimaterassi protetor_de_colchao resguardo_de_colchao matrasbeschermer* molton',
  trialnights:
    'trial_nights night_trial sleep_trial nights_trial probeschlafen* nachte_testen nachte_probe nuits_essai noches_de_prueba notti_di_prova noites_de_teste proefslapen* nachten_proefslapen test_the_mattress matratze_testen',
  pillow:
    'pillow pillows cushion cushions kopfkissen* zierkissen* oreillers coussin* almohadas cojin cojines cuscino_da almofadas hoofdkussen* sierkussen* neck_pillow nackenkissen*',
  pillowcase: 'kissenbezug* pillowcase* taie_oreiller taies funda_de_almohada federa federe fronha* kussensloop* kussenhoes*',
  duvet:
    'duvets bettdecke* daunendecke* comforter* quilt quilts couette* edredon* nordico_relleno piumone piumoni edredao edredoes dekbedden donsdeken* winterdecke* sommerdecke*',
  duvetcover: 'funda_nordica copripiumino dekbedovertrek* housse_de_couette bettbezug* duvet_cover*',
  blanket:
    'blanket* decke_woll wolldecke* kuscheldecke* tagesdecke* plaid plaids couverture_en couvertures_chaudes manta mantas colcha colchas coperta coperte cobertor* mantinha* deken dekens bedsprei* throw_blanket',
  electricblanket: 'heizdecke* electric_blanket*',
};
